const tailCharacters = 4_096;
const bodyEnd = /<\/(?:body|html)\b/i;
const documentStart = /<(?:html|body|head)\b/i;
const openTag = /<[a-z/!?][^<>]*$/i;

/** Elements that pages do close, whose number shows a page that breaks off between two tags. */
const closedElements = ['div', 'section', 'article', 'script'] as const;
const mostUnclosed = 2;

const occurrences = (text: string, part: string): number => {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
};

const unclosed = (html: string): number =>
  closedElements.reduce(
    (sum, name) => sum + Math.max(0, occurrences(html, `<${name}`) - occurrences(html, `</${name}`)),
    0,
  );

/**
 * True where a whole document lacks its end: it neither ends its body, which HTML allows, nor stops between two elements.
 * Fragments, which have no beginning of a document either, are not judged.
 */
export const isTruncated = (html: string): boolean => {
  const tail = html.slice(-tailCharacters).trimEnd();
  if (bodyEnd.test(tail) || !documentStart.test(html.slice(0, tailCharacters))) return false;
  if (html.toLowerCase().includes('</body')) return false;
  return !tail.endsWith('>') || openTag.test(tail) || unclosed(html) > mostUnclosed;
};
