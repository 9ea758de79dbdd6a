import type { PageEvidence } from '../../page/page-evidence.js';
import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import { textsOf } from '../json-ld.js';

const metaNames = [
  'og:description',
  'description',
  'twitter:description',
  'dc.description',
  'dcterms.description',
  'sailthru.description',
  'abstract',
  'summary',
  'lead',
  'intro',
];
const properties = ['description', 'abstract'];

export interface Description {
  readonly text: string;
  readonly key: string;
  readonly rule: string;
}

/** How the page describes itself where no reader sees it; the most trusted first. */
export const descriptionsOf = ({ articles, meta }: PageEvidence): Description[] => {
  const article = articles[0];
  const stated = [
    ...(article
      ? properties.flatMap((name) =>
          textsOf(article[name])
            .slice(0, 1)
            .map((text) => ({ text, rule: `json-ld:${name}` })),
        )
      : []),
    ...metaNames.flatMap((name) => (meta.get(name) ?? []).slice(0, 1).map((text) => ({ text, rule: `meta:${name}` }))),
  ];
  return stated
    .map(({ text, rule }) => ({ text: cleanText(text), rule }))
    .map((description) => ({ ...description, key: compareKey(description.text) }))
    .filter(({ key }) => key !== '');
};
