export * from './cart-events.js';
export * from './cart-open-event.js';
export * from './checkout-events.js';
export * from './hub-events.js';
export * from './order-events.js';
export { OutcomeEvent } from './outcome-event.js';
export { PaymentRequestEvent } from './payment-events.js';
export * from './product-events.js';
