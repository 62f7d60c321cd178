import { register } from '../register.js';
import { CartElement } from './cart.js';

register('hamlet-cart', CartElement);
