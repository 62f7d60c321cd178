import { register } from '../register.js';
import { ProductElement } from './product.js';

register('hamlet-product', ProductElement);
