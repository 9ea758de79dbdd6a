export interface Answer<Body> {
  readonly status: number;
  readonly type: string;
  readonly body: Body;
}

/** Asks the API, as any HTTP client would. */
export const ask = async <Body>(apiUrl: string, path: string): Promise<Answer<Body>> => {
  const response = await fetch(`${apiUrl}${path}`);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  return { status: response.status, type, body: (await response.json()) as Body };
};

export interface ArticleAnswer {
  readonly articleId: string;
  readonly revision: number;
  readonly title: string;
  readonly language: string;
  readonly externalId?: string;
  readonly source: { readonly id: string; readonly name: string };
  readonly change?: { readonly kind: string; readonly changedFields?: readonly string[] };
}

export interface RevisionsAnswer {
  readonly revisions: readonly { readonly revision: number; readonly kind: string; readonly title?: string }[];
}

export interface SearchAnswer {
  readonly hits: readonly { readonly articleId: string; readonly title: string }[];
}

export interface ProblemAnswer {
  readonly type: string;
  readonly status: number;
  readonly detail: string;
  readonly reason?: string;
  readonly invalid?: readonly { readonly field: string; readonly value: string }[];
}
