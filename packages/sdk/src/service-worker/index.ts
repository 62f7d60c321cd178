/**
 * `@hamlet/sdk/service-worker`: a service worker that opens the shop's page without a network. Host
 * `dist/service-worker.js` as it is, or import this in your own worker.
 */
import { startWorker } from './worker';

startWorker();
