import './cart-checkout-hubs.mjs';
import '@hamlet/components/elements/order-tracker/define';
