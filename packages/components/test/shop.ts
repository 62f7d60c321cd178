import type { Category, Product, ProductFacets, Suggestion } from '@hamlet/sdk';

/** What a small shop answers: enough of the API for reading goods, so that a test can say exactly what comes back. */
export interface Shop {
  products: Product[];
  categories?: Category[];
  /** The choices and counts, in place of the shelves alone. */
  facets?: (asked: URLSearchParams) => ProductFacets;
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
    if (url.pathname.endsWith('/facets'))
      return json(shop.facets?.(url.searchParams) ?? facets(shop, url.searchParams));
    if (url.pathname.endsWith('/suggestions')) return json({ data: suggestions(shop, url.searchParams) });
    const one = shop.products.find(({ id }) => url.pathname.endsWith(`/products/${id}`));
    return one ? json(one) : problem(404, 'not_found');
  };
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => answer(new Request(input, init));
  return Object.assign(fetch, { asked });
}

function matching(products: Product[], params: URLSearchParams): Product[] {
  const query = params.get('query')?.toLowerCase() ?? '';
  const category = params.get('categoryId');
  return products.filter(
    (p) => p.name.toLowerCase().includes(query) && (!category || p.categoryId === category),
  );
}

function facets({ products, categories = [] }: Shop, params: URLSearchParams): ProductFacets {
  const counted = (id: string) => products.filter(({ categoryId }) => categoryId === id).length;
  const shelves = categories.map(({ id, name }) => ({ value: id, label: name, count: counted(id) }));
  return {
    total: matching(products, params).length,
    facets: [
      { name: 'categoryId', values: shelves },
      { name: 'season', values: [{ value: 'now', label: null, count: products.length }] },
    ],
  };
}

const suggestions = ({ products }: Shop, params: URLSearchParams): Suggestion[] =>
  matching(products, params)
    .slice(0, 8)
    .map(({ id, name }) => ({ kind: 'product', id, name }));

function page(products: Product[], params: URLSearchParams) {
  const found = matching(products, params);
  const from = Number(params.get('cursor') ?? 0);
  const limit = Number(params.get('limit') ?? 20);
  const next = from + limit < found.length ? String(from + limit) : null;
  return { data: found.slice(from, from + limit), next };
}
