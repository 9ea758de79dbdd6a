import type { Article } from '@khabar/contracts';
import { analyse, analyserVersion } from '@khabar/language/analysis';
import type { SearchTerms } from '@khabar/store';

const termsOf = (text: string, language: string): Set<string> =>
  new Set(analyse(text, language).map(({ term }) => term));

/** Everything of an article that a reader sees and may search for; `text` has title, subtitle and paragraphs. */
const searchedText = ({ text, summary, captions, topics }: Article): string =>
  [text, ...summary, ...captions.map((caption) => caption.text), ...topics].join('\n');

export const searchTermsOf = (article: Article): SearchTerms => {
  const { title, language } = article;
  const inTitle = termsOf(title, language);
  const inArticle = termsOf(searchedText(article), language);
  return { v: analyserVersion, title: [...inTitle], terms: [...new Set([...inArticle, ...inTitle])] };
};
