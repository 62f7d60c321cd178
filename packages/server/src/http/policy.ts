import type { OperationId } from '@hamlet/sdk/contract';

/**
 * Who may call an operation. `anyone`: no key. `publishable`: a publishable key. `buyer`: a publishable key and the
 * buyer's token. `secret`: a secret key, and nothing else.
 */
export type Access = 'anyone' | 'publishable' | 'buyer' | 'secret';

/** The one place that says who may do what; an operation without a row doesn't compile. */
export const policy = {
  getHealth: 'anyone',

  getStore: 'publishable',
  listCategories: 'publishable',
  listProducts: 'publishable',
  getProductFacets: 'publishable',
  suggestProducts: 'publishable',
  getProduct: 'publishable',
  listAreas: 'publishable',
  listHubs: 'publishable',
  getHub: 'publishable',
  listTiles: 'publishable',
  getTileNow: 'publishable',
  getTile: 'publishable',
  getTileIds: 'publishable',
  getRoute: 'publishable',
  listRuns: 'publishable',
  getRun: 'publishable',

  createCart: 'buyer',
  getCart: 'buyer',
  updateCart: 'buyer',
  setCartLine: 'buyer',
  removeCartLine: 'buyer',
  placeOrder: 'buyer',
  getOrder: 'buyer',
  cancelOrder: 'buyer',

  getOperatorStore: 'secret',
  putStore: 'secret',
  getOperatorCategory: 'secret',
  putCategory: 'secret',
  archiveCategory: 'secret',
  getOperatorProduct: 'secret',
  putProduct: 'secret',
  archiveProduct: 'secret',
  getOperatorOffer: 'secret',
  putOffer: 'secret',
  archiveOffer: 'secret',
  getOperatorHub: 'secret',
  putHub: 'secret',
  archiveHub: 'secret',
  getOperatorRoute: 'secret',
  putRoute: 'secret',
  archiveRoute: 'secret',
  listOperatorRuns: 'secret',
  getOperatorRun: 'secret',
  putRun: 'secret',
  archiveRun: 'secret',
  advanceRun: 'secret',
  arriveRun: 'secret',
  listOperatorOrders: 'secret',
  getOperatorOrder: 'secret',
  listKeys: 'secret',
  createKey: 'secret',
  rotateKey: 'secret',
  revokeKey: 'secret',
} as const satisfies Record<OperationId, Access>;
