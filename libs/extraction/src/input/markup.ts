const anyTag = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!doctype|!--)/i;
const documentStart = /^\s*<(?:!doctype\s+html|html|head|body)\b/i;
const blockMark = /<\/(?:p|div|li|h[1-6]|td|article|section)\s*>|<br\s*\/?>/gi;
const leastBlockMarks = 3;
const judgedCharacters = 100_000;

/** True where there is at least one tag. */
export const hasMarkup = (text: string): boolean => anyTag.test(text);

/** True where a text is a page, or holds so many tags of blocks that it was one; texts that speak of a tag are none. */
export const isMarkup = (text: string): boolean =>
  documentStart.test(text) || (text.slice(0, judgedCharacters).match(blockMark)?.length ?? 0) >= leastBlockMarks;
