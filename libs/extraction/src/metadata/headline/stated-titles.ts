import type { PageEvidence } from '../../page/page-evidence.js';
import { cleanText } from '../clean-text.js';
import { textsOf, typesOf } from '../json-ld.js';

/** A title that the page states where no reader sees it. */
export interface StatedTitle {
  readonly text: string;
  readonly rule: string;
  /** How much it counts when sources disagree. */
  readonly weight: number;
}

const metaWeights: readonly (readonly [name: string, weight: number])[] = [
  ['og:title', 2.2],
  ['twitter:title', 0.8],
  ['parsely-title', 0.8],
  ['sailthru.title', 0.6],
  ['dc.title', 0.6],
  ['dcterms.title', 0.6],
  ['dcterm:title', 0.6],
  ['cxenseparse:title', 0.6],
  ['headline', 0.8],
  ['hdl', 0.8],
  ['article:title', 0.6],
  ['title', 0.6],
];
const headlineWeight = 3;
const nameWeight = 0.5;
const documentWeight = 1.6;

/** Longer ones are no titles, in characters. */
const longest = 400;

const pageTypes = /(?:WebPage|ItemPage|AboutPage)$/;

export const statedTitlesOf = (evidence: PageEvidence): StatedTitle[] => {
  const { articles, linkedData, meta, documentTitle } = evidence;
  const article = articles[0];
  const pages = linkedData.filter((node) => typesOf(node).some((type) => pageTypes.test(type)));
  const stated: StatedTitle[] = [
    ...(article ? textsOf(article['headline']).slice(0, 1) : []).map((text) => ({
      text,
      rule: 'json-ld:headline',
      weight: headlineWeight,
    })),
    ...(article ? textsOf(article['name']).slice(0, 1) : []).map((text) => ({
      text,
      rule: 'json-ld:name',
      weight: nameWeight,
    })),
    ...pages
      .slice(0, 1)
      .flatMap((page) => textsOf(page['headline'] ?? page['name']).slice(0, 1))
      .map((text) => ({ text, rule: 'json-ld:page', weight: nameWeight })),
    ...metaWeights.flatMap(([name, weight]) =>
      (meta.get(name) ?? []).slice(0, 1).map((text) => ({ text, rule: `meta:${name}`, weight })),
    ),
    { text: documentTitle, rule: 'title', weight: documentWeight },
    ...(article ? textsOf(article['alternativeHeadline']).slice(0, 1) : []).map((text) => ({
      text,
      rule: 'json-ld:alternativeHeadline',
      weight: 0.3,
    })),
  ];
  return stated
    .map((title) => ({ ...title, text: title.text.length <= longest ? cleanText(title.text) : '' }))
    .filter(({ text }) => text !== '');
};
