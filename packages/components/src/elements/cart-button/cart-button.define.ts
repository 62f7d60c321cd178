import { register } from '../register.js';
import { CartButtonElement } from './cart-button.js';

register('hamlet-cart-button', CartButtonElement);
