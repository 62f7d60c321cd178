import { ClientBuilder } from '@commercetools/ts-client';
import { createApiBuilderFromCtpClient } from '@commercetools/platform-sdk';
export async function run(projectKey, clientId, clientSecret) {
  const ctp = new ClientBuilder()
    .withProjectKey(projectKey)
    .withAnonymousSessionFlow({
      host: 'https://auth.europe-west1.gcp.commercetools.com',
      projectKey,
      credentials: { clientId, clientSecret },
      httpClient: fetch,
    })
    .withHttpMiddleware({
      host: 'https://api.europe-west1.gcp.commercetools.com',
      httpClient: fetch,
      enableRetry: true,
      retryConfig: { maxRetries: 2 },
    })
    .build();
  const api = createApiBuilderFromCtpClient(ctp).withProjectKey({ projectKey });
  const products = await api
    .productProjections()
    .get({ queryArgs: { limit: 10 } })
    .execute();
  const cart = await api
    .me()
    .carts()
    .post({ body: { currency: 'EUR' } })
    .execute();
  return api
    .me()
    .carts()
    .withId({ ID: cart.body.id })
    .post({
      body: {
        version: cart.body.version,
        actions: [{ action: 'addLineItem', productId: products.body.results[0].id, quantity: 1 }],
      },
    })
    .execute();
}
