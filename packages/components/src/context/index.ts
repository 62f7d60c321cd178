export { hamletContext, type HamletContext } from './hamlet-context.js';
