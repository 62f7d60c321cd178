// A partner's page, built by a bundler: the elements by their entries, the words of another language by an attribute.
import '@hamlet/components/define';
import { fold } from '@hamlet/sdk';

document.documentElement.dataset['folded'] = fold('Miel d’Été');
