import { orderStyles } from './order.styles.js';

export { checkoutMore as words } from '../../i18n/en/checkout-more.js';
export { OrderDesk } from './order-desk.js';

export const styles = [orderStyles];
