import type { ProductInput } from '@hamlet/sdk/contract';
import { productFacets } from '../data/product-facets.js';
import { getProduct, listProducts, productColumns } from '../data/products.js';
import { archiveRecord, etagOf, getRecord, putRecord, recordView } from '../data/records.js';
import { products } from '../data/schema.js';
import { suggestProducts } from '../data/suggestions.js';
import { defineHandlers } from '../http/handler.js';

/** What is sold, with its variants and offers. */
export const productRoutes = defineHandlers({
  listProducts: async (request) => ({ body: await listProducts(request, request.query) }),

  getProductFacets: async (request) => ({ body: await productFacets(request, request.query) }),

  suggestProducts: async (request) => ({ body: await suggestProducts(request, request.query) }),

  getProduct: async (request) => ({ body: await getProduct(request, request.params.productId) }),

  getOperatorProduct: async (request) => {
    const kept = await getRecord<ProductInput>(request, products, request.params.productId);
    return { body: recordView(kept), etag: etagOf(kept) };
  },

  putProduct: async (request) => {
    const { created, kept } = await putRecord<ProductInput>(request, {
      table: products,
      id: request.params.productId,
      input: request.body,
      match: request.match,
      columns: (before) => productColumns(request, request.body, before),
    });
    return { status: created ? 201 : 200, body: recordView(kept), etag: etagOf(kept) };
  },

  archiveProduct: async (request) => ({
    body: await archiveRecord(request, products, request.params.productId),
  }),
});
