import { register } from '../register.js';
import { ProviderElement } from './provider.js';

register('hamlet-provider', ProviderElement);
