/** Elements without text for a reader; of scripts only structured data is kept. Cutting them saves a third of the tree. */
const deadWeight = ['script', 'style', 'svg', 'noscript', 'template', 'iframe'] as const;
const structuredData = /ld\+json/i;

const opening = new RegExp(String.raw`<(${deadWeight.join('|')})(?=[\s>/])`, 'gi');

/**
 * Cuts the dead weight out of a page before the tree is built. Linear: an end that was looked for in vain once is not looked
 * for again.
 */
export const lighten = (html: string): string => {
  const kept: string[] = [];
  const endless = new Set<string>();
  let from = 0;
  for (const { 0: start, 1: name = '', index } of html.matchAll(opening)) {
    const element = name.toLowerCase();
    if (index < from || endless.has(element)) continue;
    const tagEnd = html.indexOf('>', index);
    const end = tagEnd === -1 ? undefined : endOf(html, element, tagEnd);
    if (end === undefined) endless.add(element);
    else if (element !== 'script' || !structuredData.test(html.slice(index + start.length, tagEnd))) {
      kept.push(html.slice(from, index));
      from = end;
    } else {
      kept.push(html.slice(from, end));
      from = end;
    }
  }
  return [...kept, html.slice(from)].join(' ');
};

const closings = new Map(deadWeight.map((name) => [name as string, new RegExp(`</${name}\\s*>`, 'gi')]));

/** Where an element that opened before `from` has ended; undefined where it never does. */
const endOf = (html: string, element: string, from: number): number | undefined => {
  const closing = closings.get(element);
  if (!closing) return undefined;
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : undefined;
};
