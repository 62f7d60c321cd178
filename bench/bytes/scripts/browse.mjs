import '@hamlet/components/elements/provider/define';
import '@hamlet/components/elements/product-list/define';
