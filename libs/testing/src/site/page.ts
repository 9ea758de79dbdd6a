/** One address of the simulated site, as data. */
export interface Page {
  /** 200 where absent. */
  readonly status?: number;
  readonly body?: string | Buffer;
  /** Content type; text/html in UTF-8 where absent. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Before the answer begins, milliseconds. */
  readonly delayMs?: number;
  /** Answers 302 (or `status`) to this place instead. */
  readonly location?: string;
  /** Breaks the connection off without an answer. */
  readonly reset?: boolean;
  /** Makes the page from the request, for conditional requests and pages that change. */
  readonly respond?: (request: SiteRequest) => Page;
}

export interface SiteRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export type Pages = Readonly<Record<string, Page>>;
