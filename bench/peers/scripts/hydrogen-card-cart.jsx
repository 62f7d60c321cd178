import { createRoot } from 'react-dom/client';
import {
  ShopifyProvider,
  CartProvider,
  ProductProvider,
  ProductPrice,
  Image,
  AddToCartButton,
  CartCost,
  CartLineQuantity,
  CartLineProvider,
  CartCheckoutButton,
  useCart,
} from '@shopify/hydrogen-react';
function Lines() {
  const { lines } = useCart();
  return lines.map((l) => (
    <CartLineProvider key={l.id} line={l}>
      <CartLineQuantity />
    </CartLineProvider>
  ));
}
export const mount = (el, product, cfg) =>
  createRoot(el).render(
    <ShopifyProvider {...cfg}>
      <CartProvider>
        <ProductProvider data={product}>
          <Image data={product.featuredImage} />
          <h3>{product.title}</h3>
          <ProductPrice data={product} />
          <AddToCartButton>Add</AddToCartButton>
        </ProductProvider>
        <Lines />
        <CartCost />
        <CartCheckoutButton>Checkout</CartCheckoutButton>
      </CartProvider>
    </ShopifyProvider>,
  );
