import { createRoot } from 'react-dom/client';
import { ShopifyProvider, ProductProvider, ProductPrice, Image } from '@shopify/hydrogen-react';
export const mount = (el, product, cfg) =>
  createRoot(el).render(
    <ShopifyProvider {...cfg}>
      <ProductProvider data={product}>
        <Image data={product.featuredImage} />
        <h3>{product.title}</h3>
        <ProductPrice data={product} />
      </ProductProvider>
    </ShopifyProvider>,
  );
