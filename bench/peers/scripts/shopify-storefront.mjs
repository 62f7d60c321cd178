import { createStorefrontApiClient } from '@shopify/storefront-api-client';
export async function run(storeDomain, publicAccessToken) {
  const client = createStorefrontApiClient({
    storeDomain,
    apiVersion: '2026-01',
    publicAccessToken,
    retries: 2,
  });
  const { data } = await client.request(
    `query($n:Int!){products(first:$n){nodes{id title handle featuredImage{url altText} variants(first:1){nodes{id}} priceRange{minVariantPrice{amount currencyCode}}}}}`,
    { variables: { n: 10 } },
  );
  const cart = await client.request(`mutation{cartCreate{cart{id checkoutUrl} userErrors{field message}}}`);
  return client.request(
    `mutation($id:ID!,$lines:[CartLineInput!]!){cartLinesAdd(cartId:$id,lines:$lines){cart{id totalQuantity} userErrors{field message}}}`,
    {
      variables: {
        id: cart.data.cartCreate.cart.id,
        lines: [{ merchandiseId: data.products.nodes[0].variants.nodes[0].id, quantity: 1 }],
      },
    },
  );
}
