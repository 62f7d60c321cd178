import { existsSync } from 'node:fs';

/** Flags for a Chromium in a container: no sandbox, no GPU, nothing in the background. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * Path of a Chromium: CHROMIUM_PATH, the system's, the one inside the npm package (Linux x64),
 * or undefined for Playwright's own download.
 * @returns {Promise<string | undefined>}
 */
export async function chromiumPath() {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const system = process.env['NO_SYSTEM_CHROME'] ? undefined : systemPaths.find((path) => existsSync(path));
  if (system) return system;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Makes the package unpack the shared libraries that it carries along.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  return (await import('@sparticuz/chromium')).default.executablePath();
}

/**
 * One plain sentence when no Chromium can be had, else undefined.
 * @returns {Promise<string | undefined>}
 */
export async function chromiumMissing() {
  const path = (await chromiumPath()) ?? (await import('playwright')).chromium.executablePath();
  if (existsSync(path)) return undefined;
  return (
    `No Chromium at ${path}. Install Chromium or Chrome, set CHROMIUM_PATH to one, ` +
    'or run `npx --yes pnpm@12.21.0 exec playwright install chromium`.'
  );
}
