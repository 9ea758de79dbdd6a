import type { ArticleQuote } from '@khabar/contracts';
import { foldTerm } from '@khabar/language/analysis';
import type { Quote } from './quote.js';

/** Letters and digits alone: marks, spaces and spelling differ between a block and the text. */
const essence = (text: string): string => foldTerm(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Behind this many letters two quotes that begin alike are one. */
const telling = 60;

const keyOf = (text: string): string => essence(text.slice(0, 3 * telling)).slice(0, telling);

/**
 * The quotes that the page marks as such and those found in the text, each once: a quote found in the text has offsets,
 * the page's own naming of who said it goes before what the text lets guess. In the order of the text, then of the page.
 */
export const mergeQuotes = (marked: readonly ArticleQuote[], found: readonly Quote[]): ArticleQuote[] => {
  const byKey = new Map(marked.map((quote) => [keyOf(quote.text), quote]));
  const taken = new Set<ArticleQuote>();
  const merged = found.map((quote): ArticleQuote => {
    const same = byKey.get(keyOf(quote.text));
    if (!same) return quote;
    taken.add(same);
    return {
      ...quote,
      ...((quote.speaker ?? same.speaker) === undefined ? {} : { speaker: quote.speaker ?? same.speaker }),
    };
  });
  return [...merged, ...marked.filter((quote) => !taken.has(quote) && byKey.get(keyOf(quote.text)) === quote)];
};
