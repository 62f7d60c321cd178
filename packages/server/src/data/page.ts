/** Which page of a list. */
export interface PageQuery {
  cursor?: string | undefined;
  /** Rows a page. */
  limit?: number | undefined;
}

/** Rows a page: the contract's default where the query doesn't say. */
export const limitOf = ({ limit }: PageQuery): number => limit ?? 20;
