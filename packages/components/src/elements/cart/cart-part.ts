import { noticeStyles } from './notice.styles.js';

export { basketMore as words } from '../../i18n/en/basket-more.js';
export { CartChanges } from './cart-changes.js';

export const styles = [noticeStyles];
