import type { Finding, PageEvidence } from '../page/page-evidence.js';
import { attributeOf } from '../tree/tree.js';
import { textOf } from '../tree/text-of.js';
import { cleanText } from './clean-text.js';
import { compareKey } from './compare-key.js';
import { isLinkedData, textsOf } from './json-ld.js';
import { isSiteName, type SiteNames } from './site-names.js';

const mostTopics = 50;
const longestTopic = 80;
const metaNames = [
  'article:tag',
  'news_keywords',
  'parsely-tags',
  'sailthru.tags',
  'cxenseparse:keywords',
  'og:article:tag',
  'keywords',
  'dc.subject',
  'dcterms.subject',
];

/** Lists in one text. A single text without separators is one topic. */
const separators = /[,;،、|]/;

const keywordsOf = (value: unknown): string[] =>
  [value].flat().flatMap((item: unknown) => (isLinkedData(item) ? textsOf(item['name']) : textsOf(item)));

const tagLinks = ({ tree }: PageEvidence): string[] =>
  tree.elements
    .filter((element) => element.name === 'a' && /(?:^|\s)tag(?:\s|$)/.test(attributeOf(element, 'rel') ?? ''))
    .slice(0, mostTopics)
    .map(textOf);

/** Keys of a publisher's own systems among the topics. */
const systemKey = /^[\da-f]{8}-?[\da-f-]{12,}$/i;

/** Topics as the first of the sources gives them that has any. */
export const topicsOf = (evidence: PageEvidence, site: SiteNames): Finding<string[]> => {
  const { articles, meta } = evidence;
  const sources: (readonly [rule: string, texts: () => readonly string[]])[] = [
    ...articles.slice(0, 2).map((article) => ['json-ld:keywords', () => keywordsOf(article['keywords'])] as const),
    ...metaNames.map((name) => [`meta:${name}`, () => meta.get(name) ?? []] as const),
    ...articles.slice(0, 1).map((article) => ['json-ld:about', () => textsOf(article['about'])] as const),
    ['rel:tag', () => tagLinks(evidence)],
  ];
  for (const [rule, texts] of sources) {
    const topics = texts()
      .flatMap((text) => text.split(separators))
      .map(cleanText)
      .filter(
        (topic) => topic !== '' && topic.length <= longestTopic && !systemKey.test(topic) && !isSiteName(topic, site),
      );
    const unique = [...new Map(topics.map((topic) => [compareKey(topic) || topic, topic])).values()];
    if (unique.length > 0) return { value: unique.slice(0, mostTopics), rule };
  }
  return { value: [], rule: 'none' };
};
