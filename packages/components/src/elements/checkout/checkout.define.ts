import '../hub-picker/hub-picker.define.js';
import { register } from '../register.js';
import { CheckoutElement } from './checkout.js';

register('hamlet-checkout', CheckoutElement);
