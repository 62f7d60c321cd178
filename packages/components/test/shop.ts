import type { Category, Product } from '@hamlet/sdk';

/** What a small shop answers: enough of the API for reading goods, so that a test can say exactly what comes back. */
export interface Shop {
  products: Product[];
  categories?: Category[];
  /** Answers in its place when it returns a response. */
  before?: (request: Request) => Response | undefined | Promise<Response | undefined>;
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      date: new Date().toUTCString(),
    },
  });

/** A problem as the server words it. */
export const problem = (status: number, code: string): Response =>
  json(
    {
      type: `/problems/${code}`,
      title: code,
      status,
      code,
      severity: 'unrecoverable',
      detail: code,
      requestId: 'r1',
    },
    status,
  );

/** A `fetch` that serves the shop and writes down what was asked. */
export function serve(shop: Shop): typeof fetch & { asked: string[] } {
  const asked: string[] = [];
  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    const own = await shop.before?.(request);
    if (own) return own;
    if (url.pathname.endsWith('/categories')) return json({ data: shop.categories ?? [], next: null });
    if (url.pathname.endsWith('/products')) return json(page(shop.products, url.searchParams));
    const one = shop.products.find(({ id }) => url.pathname.endsWith(`/products/${id}`));
    return one ? json(one) : problem(404, 'not_found');
  };
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => answer(new Request(input, init));
  return Object.assign(fetch, { asked });
}

function page(products: Product[], params: URLSearchParams) {
  const query = params.get('query')?.toLowerCase() ?? '';
  const category = params.get('categoryId');
  const found = products.filter(
    (p) => p.name.toLowerCase().includes(query) && (!category || p.categoryId === category),
  );
  const from = Number(params.get('cursor') ?? 0);
  const limit = Number(params.get('limit') ?? 20);
  const next = from + limit < found.length ? String(from + limit) : null;
  return { data: found.slice(from, from + limit), next };
}
