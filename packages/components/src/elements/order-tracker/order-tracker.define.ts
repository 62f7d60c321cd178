import { register } from '../register.js';
import { OrderTrackerElement } from './order-tracker.js';

register('hamlet-order-tracker', OrderTrackerElement);
