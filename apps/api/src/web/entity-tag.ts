import type { Article } from '@khabar/contracts';

/** The tag of an article's representation: it changes with the revision and with nothing else. */
export const entityTagOf = ({ revision, signature }: Pick<Article, 'revision' | 'signature'>): string =>
  `"${revision}-${signature.contentHash.slice(0, 16)}"`;

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Weak comparison of If-None-Match, as RFC 9110 section 13.1.2 asks for. */
export const matches = (ifNoneMatch: string | undefined, tag: string): boolean =>
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((candidate) => opaque(candidate) === opaque(tag)));
