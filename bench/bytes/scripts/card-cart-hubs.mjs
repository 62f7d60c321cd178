import '@hamlet/components/elements/provider/define';
import '@hamlet/components/elements/product-card/define';
import '@hamlet/components/elements/cart/define';
import '@hamlet/components/elements/hub-picker/define';
