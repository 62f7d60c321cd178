export { ensureContextRoot, hamletContext, type HamletContext } from './hamlet-context.js';
