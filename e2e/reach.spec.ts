import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { partnerPage } from './support/pages.js';
import { bringToHub, stopNumber } from './support/sandbox.js';
import { shop, words } from './support/shop.js';
import { expect, test } from './support/test.js';

test.use({ viewport: { width: 390, height: 844 } });

/** What axe finds on the whole page, the partner's part included: the rule and where it is broken. */
async function violations(page: Page): Promise<string[]> {
  // What is being read again is dimmed meanwhile.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing on any screen between the shelves and the pick-up code', async ({ page }) => {
      // Seven times through the whole page.
      test.slow();
      const stop = await stopNumber(colorScheme === 'light' ? 6 : 7);
      const { list, checkout, tracker, ...buyer } = shop(page);
      const isSound = async () => expect(await violations(page)).toEqual([]);

      await buyer.open();
      await expect(list.getByRole('button', { name: /^Add/ }).first()).toBeVisible();
      await isSound();
      await buyer.add('Wildflower honey');
      await checkout.getByRole('searchbox').fill(stop.hub.name);
      await expect(checkout.getByRole('radiogroup').getByText(stop.hub.name, { exact: true })).toBeVisible();
      await isSound();
      await buyer.chooseHub(stop);
      await expect(checkout.getByLabel('Name on the parcel')).toBeVisible();
      await checkout.getByRole('button', { name: 'Next' }).click();
      await isSound();
      await buyer.sayName('Liu Yang');
      await expect(buyer.placeButton()).toBeVisible();
      await isSound();
      await buyer.place();
      await isSound();
      bringToHub(stop);
      await tracker.getByRole('button', { name: 'Look again' }).click();
      await expect(tracker.getByRole('heading', { name: 'Ready to collect' })).toBeVisible();
      await isSound();
    });
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('the elements are dark where the page is', async ({ page }) => {
    const { list, ...buyer } = shop(page);
    await buyer.open();
    const card = list.locator('hamlet-product-card').first();
    await expect(card.getByRole('heading')).toBeVisible();
    expect(await lightness(card.getByRole('heading'), 'color')).toBeGreaterThan(0.6);
    expect(await lightness(page.locator('body'), 'background-color')).toBeLessThan(0.3);
  });
});

test('the shop speaks French where the page does', async ({ page }) => {
  const french = await partnerPage({ '<html lang="en">': '<html lang="fr">', 'locale="en"': 'locale="fr"' });
  const stop = await stopNumber(8);
  const { list, cart, checkout, tracker, ...buyer } = shop(page, words.fr);
  await page.goto(french.address);
  await expect(list.getByRole('combobox', { name: 'Chercher dans la boutique' })).toBeVisible();
  await buyer.add('Miel toutes fleurs');
  await expect(cart.getByText('48,00')).not.toHaveCount(0);
  await buyer.chooseHub(stop);
  await buyer.sayName('Amélie');
  await buyer.place();
  await expect(tracker.getByRole('heading', { name: 'Votre commande est bien notée' })).toBeVisible();

  const english = /\b(?:the|your|order|basket|collect|until|hub|cash|search|loading)\b/i;
  for (const element of [list, cart, checkout, tracker]) {
    const seen = (await element.innerText()).replaceAll(stop.hub.landmark ?? '', '');
    expect(seen, 'what is shown').not.toMatch(english);
  }
  french.close();
});

test('a page that is written from right to left has the shop the other way round', async ({ page }) => {
  const mirrored = await partnerPage({ '<html lang="en">': '<html lang="en" dir="rtl">' });
  const stop = await stopNumber(9);
  const { cart, ...buyer } = shop(page);
  await page.goto(mirrored.address);
  await buyer.add('Wildflower honey');
  const name = await box(cart.getByRole('heading', { name: 'Wildflower honey' }));
  const picture = await box(cart.locator('[part=picture]'));
  expect(picture.x).toBeGreaterThan(name.x);
  await buyer.chooseHub(stop);
  await buyer.sayName('Yusuf');
  await expect(buyer.placeButton()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await violations(page)).toEqual([]);
  await buyer.place();
  mirrored.close();
});

test.describe('with nothing but a keyboard', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  test('an order is placed', async ({ page }) => {
    const stop = await stopNumber(10);
    const { list, cart, checkout, ...buyer } = shop(page);
    const { keyboard } = page;
    await buyer.open();

    await tabTo(page, list.getByRole('combobox', { name: 'Search the shop' }));
    await keyboard.type('Wildflower honey');
    await keyboard.press('Enter');
    const add = list.getByRole('button', { name: 'Add Wildflower honey to the basket' });
    await expect(add).toBeVisible();
    await tabTo(page, add);
    await keyboard.press('Enter');
    await expect(list.getByRole('button', { name: 'More Wildflower honey' })).toBeFocused();

    const onward = cart.getByRole('button', { name: 'Go to checkout' });
    await expect(onward).toBeVisible();
    await tabTo(page, onward);
    await keyboard.press('Enter');

    await tabTo(page, checkout.getByRole('searchbox'));
    await keyboard.type(stop.hub.name);
    const radio = checkout.getByRole('radio', { name: stop.hub.name, exact: true });
    await expect(radio).toHaveCount(1);
    await tabTo(page, radio);
    await keyboard.press('Space');
    await tabTo(page, checkout.getByRole('button', { name: `Collect at ${stop.hub.name}` }));
    await keyboard.press('Enter');

    const name = checkout.getByLabel('Name on the parcel');
    await expect(name).toBeVisible();
    await tabTo(page, name);
    await keyboard.type('Chen Jing');
    await keyboard.press('Enter');
    await expect(buyer.placeButton()).toBeVisible();
    await tabTo(page, buyer.placeButton());
    await keyboard.press('Enter');
    await expect(checkout.getByRole('heading', { name: 'We have your order.' })).toBeFocused();
  });
});

/** Presses Tab until something has the focus, as often as a patient person would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'reached by Tab').toBeFocused();
}

async function box(locator: Locator): Promise<{ x: number; width: number }> {
  const found = await locator.boundingBox();
  if (!found) throw new Error('It is not on the page.');
  return found;
}

/** How light a colour is, from 0 to 1. */
async function lightness(locator: Locator, property: string): Promise<number> {
  return locator.evaluate((element, name) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    context.fillStyle = getComputedStyle(element).getPropertyValue(name);
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3 / 255;
  }, property);
}
