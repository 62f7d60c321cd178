import './elements/provider/provider.define.js';
import './elements/product-card/product-card.define.js';
import './elements/product-list/product-list.define.js';
