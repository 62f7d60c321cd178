import { hubFinderStyles } from './hub-finder.styles.js';
import { hubMoreStyles } from './hub-more.styles.js';

export { hubsMore as words } from '../../i18n/en/hubs-more.js';
export { deviceGeolocate } from './geolocate.js';
export { findGiven } from './given-hubs.js';
export { finderView } from './hub-finder-view.js';
export { hubMore } from './hub-more.js';
export { HubSearch } from './hub-search.js';

export const styles = [hubFinderStyles, hubMoreStyles];
