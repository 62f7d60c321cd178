import '../product-card/product-card.define.js';
import { register } from '../register.js';
import { ProductListElement } from './product-list.js';

register('hamlet-product-list', ProductListElement);
