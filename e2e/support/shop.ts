import { expect, type Locator, type Page } from '@playwright/test';
import type { Stop } from './sandbox.js';

/** The words that a buyer reads on the page's buttons and fields, by language. */
export const words = {
  en: {
    addNamed: (name: string) => `Add ${name} to the basket`,
    findHub: 'Find a hub',
    collectAt: (hub: string) => `Collect at ${hub}`,
    name: 'Name on the parcel',
    next: 'Next',
    place: 'Place the order',
    placed: 'We have your order.',
    lookAgain: 'Look again',
  },
  fr: {
    addNamed: (name: string) => `Ajouter ${name} au panier`,
    findHub: 'Trouver un relais',
    collectAt: (hub: string) => `Retrait à ${hub}`,
    name: 'Nom sur le colis',
    next: 'Suivant',
    place: 'Passer la commande',
    placed: 'Votre commande est bien notée.',
    lookAgain: 'Actualiser',
  },
  'zh-CN': {
    addNamed: (name: string) => `把${name}加入篮子`,
    findHub: '找取货点',
    collectAt: (hub: string) => `取货点：${hub}`,
    name: '包裹上的名字',
    next: '下一步',
    place: '下单',
    placed: '订单已收到。',
    lookAgain: '再看一下',
  },
};

/** The partner's page as a buyer uses it: by the words that are read and spoken there. */
export function shop(page: Page, say = words.en) {
  const list = page.locator('hamlet-product-list');
  const cart = page.locator('hamlet-cart');
  const checkout = page.locator('hamlet-checkout');
  const tracker = page.locator('hamlet-order-tracker');
  return {
    list,
    cart,
    checkout,
    tracker,
    open: () => page.goto('/'),

    async search(text: string): Promise<void> {
      await list.getByRole('search').getByRole('combobox').fill(text);
      await list.getByRole('search').getByRole('combobox').press('Enter');
    },

    /** Searches for a product and puts one of it into the basket. */
    async add(product: string): Promise<void> {
      await this.search(product);
      await list.getByRole('button', { name: say.addNamed(product) }).click();
      await expect(cart.getByRole('heading', { name: product })).toBeVisible();
    },

    /** Finds a hub by its name and chooses its next run. */
    async chooseHub({ hub }: Stop): Promise<void> {
      await checkout.getByRole('searchbox', { name: say.findHub }).fill(hub.name);
      await checkout.getByRole('radiogroup').getByText(hub.name, { exact: true }).click();
      await checkout.getByRole('button', { name: say.collectAt(hub.name) }).click();
    },

    /** Writes the name that goes on the parcel. */
    async sayName(name: string): Promise<void> {
      await checkout.getByLabel(say.name).fill(name);
      await checkout.getByRole('button', { name: say.next }).click();
    },

    /** The button that sends the order. */
    placeButton: (): Locator => checkout.getByRole('button', { name: say.place }),

    /** Sends the order and waits until the server has it. */
    async place(): Promise<void> {
      await this.placeButton().click();
      await expect(checkout.getByRole('heading', { name: say.placed })).toBeVisible();
    },
  };
}
