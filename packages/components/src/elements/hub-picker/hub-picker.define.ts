import { register } from '../register.js';
import { HubPickerElement } from './hub-picker.js';

register('hamlet-hub-picker', HubPickerElement);
