/**
 * What a browser test asks of the browser's driver: `commands.answer(address, script)` answers from now on for an
 * address with a script; null drops the line, as a train in a tunnel does; undefined brings the line back. `commands.asked(address)` tells which
 * addresses that begin so were asked for since.
 * @typedef {import('vitest/node').BrowserCommandContext} Driver
 */

/** @type {Map<string, string[]>} */
const asks = new Map();

/**
 * @param {Driver} driver
 * @param {string} address
 * @param {string | null} [script]
 */
async function answer({ context, page }, address, script) {
  // A module that another test's page has loaded would come from memory.
  const driver = await context.newCDPSession(page);
  await driver.send('Network.enable');
  await driver.send('Network.setCacheDisabled', { cacheDisabled: true });
  const known = asks.get(address) ?? [];
  asks.set(address, known);
  await context.route(
    (url) => url.href.startsWith(address),
    (route) => {
      known.push(route.request().url());
      if (script === undefined) return route.continue();
      return script === null
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: script });
    },
  );
}

/**
 * @param {Driver} _driver
 * @param {string} address
 */
const asked = (_driver, address) => asks.get(address) ?? [];

export const browserCommands = { answer, asked };
