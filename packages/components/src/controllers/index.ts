export { AsOfController, type AsOfSource } from './as-of-controller.js';
export { ActionController } from './action-controller.js';
export { ClockController } from './clock-controller.js';
export { HamletController, type HamletHost } from './hamlet-controller.js';
export { MessagesController } from './messages-controller.js';
export { PartController } from './part-controller.js';
export { StoreController, type Watchable } from './store-controller.js';
