import { register } from '../register.js';
import { HubCardElement } from './hub-card.js';

register('hamlet-hub-card', HubCardElement);
