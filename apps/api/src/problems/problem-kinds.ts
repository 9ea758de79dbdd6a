/** Every problem the API answers with: its HTTP status and its title. The name is the last part of its `type`. */
export const problemKinds = {
  'bad-parameter': { status: 400, title: 'A parameter of the request is not acceptable' },
  'malformed-request': { status: 400, title: 'The request cannot be read' },
  'decisions-disabled': { status: 403, title: 'Entities cannot be split and joined here' },
  'unknown-article': { status: 404, title: 'There is no article with this id' },
  'unknown-entity': { status: 404, title: 'There is no entity with this id' },
  'unknown-route': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'This address does not take this method' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'article-withdrawn': { status: 410, title: 'The article was withdrawn' },
  'url-too-long': { status: 414, title: 'The URL is too long' },
  'headers-too-large': { status: 431, title: 'The headers of the request are too large' },
  internal: { status: 500, title: 'The API failed' },
  'store-unavailable': { status: 503, title: 'The store is away' },
  'query-timeout': { status: 504, title: 'The store took too long to answer' },
} as const;

export type ProblemKind = keyof typeof problemKinds;

export const problemType = (kind: ProblemKind): string => `urn:khabar:problem:${kind}`;
