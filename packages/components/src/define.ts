import './elements/provider/provider.define.js';
import './elements/product-card/product-card.define.js';
import './elements/product-list/product-list.define.js';
import './elements/hub-picker/hub-picker.define.js';
import './elements/cart/cart.define.js';
import './elements/checkout/checkout.define.js';
import './elements/order-tracker/order-tracker.define.js';
