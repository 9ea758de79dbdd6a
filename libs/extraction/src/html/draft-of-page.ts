import { collapse } from '../clean.js';
import type { Draft, Refusal } from '../extraction.js';
import { bylineOf } from '../metadata/byline.js';
import { metaNames } from '../metadata/evidence.js';
import { articlesOf, firstText, textsOf, type LinkedData } from '../metadata/json-ld.js';
import { normaliseTag } from '../metadata/language.js';
import { pageDatesOf } from '../metadata/page-dates.js';
import { rightsOf } from '../metadata/rights.js';
import { titleOf } from '../metadata/title.js';
import { blocksOf } from './blocks.js';
import { contentOf } from './content.js';
import { lighten } from './lighten.js';
import { measurePage, overLimit } from './limits.js';
import { readabilityFinder, type ContentFinder } from './main-content.js';
import { firstMeta, readPageHead, type PageHead } from './page-head.js';
import { parsePage } from './parse-page.js';
import { webUrl } from './urls.js';

export interface Page {
  readonly html: string;
  /** Where the page was found; relative links are resolved against it. */
  readonly url?: string;
  readonly fetchedAt: string;
}

const mostTopics = 50;

const refused = (reason: Refusal['reason'], detail: string): Refusal => ({ outcome: 'refused', reason, detail });

const topicsOf = ({ meta }: PageHead, nodes: readonly LinkedData[]): string[] => {
  const sources = [
    nodes.flatMap((node) => textsOf(node['keywords'])),
    ...metaNames.topics.map((name) => [...(meta.get(name) ?? [])]),
  ];
  const given = sources.find((texts) => texts.length > 0) ?? [];
  const topics = given.flatMap((text) => text.split(/[,;،]/)).map(collapse);
  return [...new Set(topics.filter((topic) => topic !== ''))].slice(0, mostTopics);
};

const languagesOf = (head: PageHead, nodes: readonly LinkedData[]): string[] =>
  [head.htmlLanguage, firstText(nodes, 'inLanguage'), firstMeta(head, metaNames.locale)?.content]
    .filter((tag) => tag !== undefined)
    .map(normaliseTag);

/** The tree or the finder may fail on a page that no browser would; that is the page's fault, and is said so. */
const attempt = <Result>(what: string, run: () => Result): Result | Refusal => {
  try {
    return run();
  } catch (error) {
    return refused('not-an-article', `${what} failed: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const draft = ({ html, url, fetchedAt }: Page, finder: ContentFinder): Draft | Refusal => {
  const document = parsePage(html);
  const head = readPageHead(document);
  const nodes = articlesOf(head.structuredData);
  const main = finder.find(document);
  if (main.outcome === 'none') return refused('not-an-article', main.detail);
  const title = titleOf(head, nodes);
  const content = contentOf(blocksOf(main.element), { title, ...(url === undefined ? {} : { url }) });
  if (!content.sections.some(({ paragraphs }) => paragraphs.length > 0)) {
    return refused('empty-content', 'the main part of the page has no text');
  }
  const subtitle = collapse(firstText(nodes, 'alternativeHeadline') ?? '');
  const summary = collapse(firstText(nodes, 'description') ?? firstMeta(head, metaNames.description)?.content ?? '');
  const canonicalUrl = webUrl(head.canonical ?? firstMeta(head, metaNames.url)?.content, url);
  return {
    outcome: 'drafted',
    extractor: finder.name,
    warnings: [],
    title,
    ...(subtitle === '' || subtitle === title ? {} : { subtitle }),
    summary: summary === '' || summary === title ? [] : [summary],
    byline: bylineOf(head, nodes, main.byline),
    ...pageDatesOf(head, nodes, fetchedAt),
    ...content,
    topics: topicsOf(head, nodes),
    ...(canonicalUrl === undefined ? {} : { canonicalUrl }),
    declaredLanguages: languagesOf(head, nodes),
    ...rightsOf(head, nodes),
  };
};

/** Structure of a web page: metadata as the page states it, text as the content finder sees it. */
export const draftOfPage = (page: Page, finder: ContentFinder = readabilityFinder): Draft | Refusal => {
  const html = lighten(page.html);
  const over = overLimit(measurePage(html));
  return over === undefined
    ? attempt('reading the page', () => draft({ ...page, html }, finder))
    : refused('not-an-article', over);
};
