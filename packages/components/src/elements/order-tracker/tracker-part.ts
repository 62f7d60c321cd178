import { sum } from '../../styles/sum.js';
import { passStyles } from './pass.styles.js';

export { trackerMore as words } from '../../i18n/en/tracker-more.js';
export { cancelFailure, cancelling } from './cancelling.js';
export { orderChoice } from './order-choice.js';
export { place, things } from './parts.js';
export { PassController } from './pass-controller.js';
export { pickUpPass } from './pick-up-pass.js';
export { printAlone } from './print-alone.js';
export { waitingNote, waitingWords } from '../../templates/waiting-note.js';
export { shareText, sharing } from './share-pass.js';

export const styles = [sum, passStyles];
