import { contractVersion } from '@hamlet/sdk/contract';
import { defineHandlers } from '../http/handler.js';

export const healthRoutes = defineHandlers({
  getHealth: async () => ({ body: { status: 'ok' as const, version: contractVersion } }),
});
