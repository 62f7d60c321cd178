import { register } from '../register.js';
import { ProductCardElement } from './product-card.js';

register('hamlet-product-card', ProductCardElement);
