import type { OfferInput } from '@hamlet/sdk/contract';
import { offerColumns, offerRecord } from '../data/offers.js';
import { archiveRecord, etagOf, getRecord, putRecord } from '../data/records.js';
import { offers } from '../data/schema.js';
import { defineHandlers } from '../http/handler.js';

/** Sellers' prices and supply; buyers read them within products. */
export const offerRoutes = defineHandlers({
  getOperatorOffer: async (request) => {
    const kept = await getRecord<OfferInput>(request, offers, request.params.offerId);
    return { body: await offerRecord(request, kept), etag: etagOf(kept) };
  },

  putOffer: async (request) => {
    const { created, kept } = await putRecord<OfferInput>(request, {
      table: offers,
      id: request.params.offerId,
      input: request.body,
      match: request.match,
      columns: (before) => offerColumns(request, request.body, before),
    });
    return { status: created ? 201 : 200, body: await offerRecord(request, kept), etag: etagOf(kept) };
  },

  archiveOffer: async (request) => ({
    body: await archiveRecord(request, offers, request.params.offerId),
  }),
});
