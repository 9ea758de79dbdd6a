import type { PageEvidence } from '../page/page-evidence.js';
import { closest, type ElementNode } from '../tree/tree.js';
import { isLinkedData, textsOf } from './json-ld.js';
import { normaliseTag } from './language.js';

const metaNames = ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage'];
const tag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

const aroundHeadline = (headline: ElementNode | undefined): string[] => {
  const element = closest(
    headline,
    ({ attributes, name }) => name !== 'html' && Boolean(attributes['lang'] ?? attributes['xml:lang']),
  );
  return [element?.attributes['lang'] ?? element?.attributes['xml:lang'] ?? ''];
};

/** Tags of all languages that the page declares for itself or its article, each once; the nearest to the text first. */
export const declaredLanguagesOf = (evidence: PageEvidence, headline: ElementNode | undefined): string[] => {
  const { articles, htmlLanguage, meta } = evidence;
  const declared = [
    ...aroundHeadline(headline),
    ...articles
      .slice(0, 1)
      .flatMap(({ inLanguage }) =>
        isLinkedData(inLanguage) ? textsOf(inLanguage['alternateName'] ?? inLanguage['name']) : textsOf(inLanguage),
      ),
    htmlLanguage ?? '',
    ...metaNames.flatMap((name) => meta.get(name)?.slice(0, 1) ?? []),
  ];
  const tags = declared.map((text) => normaliseTag(text.split(',')[0] ?? '')).filter((text) => tag.test(text));
  return [...new Set(tags)];
};
