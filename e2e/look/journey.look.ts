import { partnerPage } from '../support/pages.js';
import { bringToHub, stopNumber } from '../support/sandbox.js';
import { shop, words } from '../support/shop.js';
import { expect, test } from '../support/test.js';
import { camera, nameOf, settings } from './settings.js';

const honey = { en: 'Wildflower honey', fr: 'Miel toutes fleurs', 'zh-CN': '野花蜂蜜' };

for (const [number, setting] of settings.entries()) {
  const { locale, width, colorScheme, dir } = setting;
  test.describe(nameOf(setting), () => {
    test.use({ viewport: { width, height: 844 }, colorScheme });

    test(`the journey, ${nameOf(setting)}`, async ({ page }) => {
      const served = await partnerPage({
        '<html lang="en">': `<html lang="${locale}" dir="${dir}">`,
        'locale="en"': `locale="${locale}"`,
      });
      const take = camera(setting, 'journey');
      const say = words[locale];
      const stop = await stopNumber(number);
      const { list, cart, checkout, tracker, ...buyer } = shop(page, say);

      await page.goto(served.address);
      await expect(list.locator('.name').first()).toBeVisible();
      await take('shelves', page.locator('body'));
      await buyer.add(honey[locale]);
      await take('found-and-added', list);
      await take('cart', cart);
      await checkout.getByRole('searchbox', { name: say.findHub }).fill(stop.hub.name);
      await expect(checkout.getByRole('radiogroup').getByText(stop.hub.name, { exact: true })).toBeVisible();
      await take('hubs', checkout);
      await checkout.getByRole('radiogroup').getByText(stop.hub.name, { exact: true }).click();
      await take('hub-picked', checkout);
      await buyer.chooseHub(stop);
      await expect(checkout.getByLabel(say.name)).toBeVisible();
      await take('name', checkout);
      await checkout.getByRole('button', { name: say.next }).click();
      await take('name-missing', checkout);
      await buyer.sayName('王桂兰');
      await expect(buyer.placeButton()).toBeVisible();
      await take('check', checkout);
      await take('cart-with-hub', cart);
      await buyer.place();
      await take('placed', checkout);
      await take('tracker', tracker);
      await take('cart-empty', cart);
      bringToHub(stop);
      await tracker.getByRole('button', { name: say.lookAgain }).click();
      await expect(tracker.locator('[part=code]')).toBeVisible();
      await take('ready', tracker);
      served.close();
    });
  });
}
