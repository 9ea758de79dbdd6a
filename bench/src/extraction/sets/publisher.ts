/** Second-level names under which country domains register publishers: `co.uk`, `com.au`, `or.jp`. */
const registrySuffixes: ReadonlySet<string> = new Set(
  'ac co com edu go gob gouv gov gv info ltd ne net nom or org web'.split(' '),
);

/** The registrable domain of a page's host: what tells one publisher from another. */
export const publisherOf = (url: string): string => {
  const labels = new URL(url).hostname.toLowerCase().split('.');
  const [suffix = '', top = ''] = labels.slice(-2);
  const isRegistry = top.length === 2 && registrySuffixes.has(suffix);
  return labels.slice(isRegistry ? -3 : -2).join('.');
};
