import { sum } from '../../styles/sum.js';
import { tally } from '../../styles/tally.js';
import { orderStyles } from './order.styles.js';

export { checkoutWords as group } from '../../i18n/checkout.js';
export { OrderDesk } from './order-desk.js';

export const styles = [sum, tally, orderStyles];
