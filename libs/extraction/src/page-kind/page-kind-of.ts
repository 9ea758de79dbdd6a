import type { PageEvidence } from '../page/page-evidence.js';
import { firstMeta } from '../page/page-evidence.js';
import { errorPhrases } from './error-phrases.js';
import { addressSignsOf, type AddressSigns } from './page-address.js';
import type { BodyFacts, NoArticleKind, PageKind } from './page-kind.js';
import { linkedTypes, signalsOf, type PageSignals } from './page-signals.js';
import { partIn, phraseTable } from './title-parts.js';
import { consentPhrases, loginPhrases, robotPhrases, searchPhrases } from './wall-phrases.js';

const errors = phraseTable(errorPhrases);
const logins = phraseTable(loginPhrases);
const consents = phraseTable(consentPhrases);
const robots = phraseTable(robotPhrases);
const searches = phraseTable(searchPhrases);

/** In characters. A flash item of one sentence is an article; words around an error or a form are about as long. */
const length = {
  /** Below it the body may be the words of an error, a form or a player. */
  words: 700,
  /** Below it a page is nothing but its pictures or its player. */
  line: 400,
  /** The excerpts of a list. */
  list: 2_500,
  /** All texts of a page that only stands in front of another. */
  wall: 4_000,
} as const;

/** Headlines of other pages that make a list. */
const fewestHeadlines = 10;
/** So many characters of prose for each headline are an excerpt, not an article. */
const excerpt = 120;
const wordsOfHeadline = 5;
const charactersOfHeadline = 12;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const fewestPictures = 6;
/** More nodes of linked data that describe articles than this describe a list. */
const mostOwnArticles = 3;

interface Page {
  readonly evidence: PageEvidence;
  readonly body: BodyFacts;
  readonly signals: PageSignals;
  readonly address: AddressSigns | undefined;
  readonly types: ReadonlySet<string>;
  /** The page says itself, to machines, that it is an article. */
  readonly declared: boolean;
  readonly titles: readonly string[];
}

type Judge = (page: Page) => string | undefined;

const isDeclared = (evidence: PageEvidence): boolean => {
  const openGraph = firstMeta(evidence, ['og:type'])?.content.toLowerCase() ?? '';
  const ownArticles = evidence.articles.length > 0 && evidence.articles.length <= mostOwnArticles;
  return (
    ownArticles ||
    /^(?:article|news|blog|story)/.test(openGraph) ||
    firstMeta(evidence, ['article:published_time']) !== undefined
  );
};

const titled =
  (table: ReadonlySet<string>) =>
  ({ titles }: Page): string | undefined =>
    titles.map((title) => partIn(title, table)).find((part) => part !== undefined);

const titledError = titled(errors);
const titledLogin = titled(logins);
const titledConsent = titled(consents);
const titledRobot = titled(robots);
const titledSearch = titled(searches);

const hasAny = (types: ReadonlySet<string>, names: readonly string[]): string | undefined =>
  names.find((name) => types.has(name));

/** A list has a name, an article a headline. */
const hasHeadline = ({ firstHeading }: PageSignals): boolean =>
  firstHeading.split(/\s+/).length >= wordsOfHeadline ||
  (unspaced.test(firstHeading) && firstHeading.length >= charactersOfHeadline);

const errorPage: Judge = (page) => {
  const part = page.body.characters < length.words && !page.declared ? titledError(page) : undefined;
  return part && `titled "${part}", ${page.body.characters} characters of text`;
};

const robotCheck: Judge = (page) => {
  const { body, signals, declared } = page;
  if (declared || body.characters >= length.words) return undefined;
  const part = titledRobot(page);
  if (part !== undefined) return `titled "${part}", ${body.characters} characters of text`;
  return signals.challenge && signals.characters < length.wall / 4 ? 'nothing but a challenge for robots' : undefined;
};

const consentWall: Judge = (page) => {
  const { body, signals, declared } = page;
  if (declared || signals.characters >= length.wall || body.characters >= 2 * length.words) return undefined;
  const part = titledConsent(page);
  return part && `titled "${part}", ${signals.characters} characters on the page`;
};

const loginWall: Judge = (page) => {
  const { body, signals, declared } = page;
  if (declared || body.characters >= length.words) return undefined;
  const part = titledLogin(page);
  if (part !== undefined) return `titled "${part}", ${body.characters} characters of text`;
  const alone =
    signals.passwordFields > 0 &&
    body.characters < length.line &&
    signals.characters < length.wall &&
    signals.headlineLinks < fewestHeadlines &&
    !hasHeadline(signals);
  return alone ? `a field for a password, ${body.characters} characters of text` : undefined;
};

const searchResults: Judge = (page) => {
  const { address, types, declared, signals } = page;
  if (declared) return undefined;
  if (types.has('SearchResultsPage')) return 'linked data: SearchResultsPage';
  const part = address?.search ? titledSearch(page) : undefined;
  if (part !== undefined) return `titled "${part}" at ${address?.path}`;
  return address?.search && signals.headlineLinks >= fewestHeadlines && !address.article
    ? `${signals.headlineLinks} headlines at ${address.path}`
    : undefined;
};

const isThin = ({ body, signals }: Page): boolean => body.characters < excerpt * signals.headlineLinks;

const homePage: Judge = (page) => {
  const { address, signals } = page;
  if (!address?.front || signals.headlineLinks < fewestHeadlines || !isThin(page)) return undefined;
  return `${signals.headlineLinks} headlines at ${address.path}`;
};

const gallery: Judge = ({ body, types, signals, address, evidence }) => {
  if (body.characters >= length.line || signals.pictures < fewestPictures) return undefined;
  const type = hasAny(types, ['ImageGallery', 'MediaGallery']);
  if (evidence.articles.length > 0 && !address?.gallery) return undefined;
  const told = type ?? (address?.gallery ? `address ${address.path}` : undefined);
  return told && `${told}, ${signals.pictures} pictures, ${body.characters} characters of text`;
};

const videoOnly: Judge = ({ body, types, signals, address, evidence }) => {
  if (body.characters >= length.line || evidence.articles.length > 0) return undefined;
  const openGraph = firstMeta(evidence, ['og:type'])?.content.toLowerCase() ?? '';
  const type = openGraph.startsWith('video') ? `og:type ${openGraph}` : hasAny(types, ['VideoObject']);
  if (type === undefined && (signals.players === 0 || !address?.video)) return undefined;
  if (openGraph === 'article' && !address?.video) return undefined;
  return `${type ?? `address ${address?.path}`}, ${body.characters} characters of text`;
};

const listTypes = ['CollectionPage', 'ItemList', 'Blog', 'ProfilePage', 'WebSite', 'SearchAction'] as const;

const sectionIndex: Judge = (page) => {
  const { address, signals, types, declared, evidence, body } = page;
  if (declared || address?.article || hasHeadline(signals) || body.characters >= length.list) return undefined;
  if (signals.headlineLinks < fewestHeadlines || !isThin(page)) return undefined;
  const openGraph = firstMeta(evidence, ['og:type'])?.content.toLowerCase() ?? '';
  const signs = [
    address?.index ? `address ${address.path}` : undefined,
    hasAny(types, listTypes),
    evidence.articles.length > mostOwnArticles ? `${evidence.articles.length} articles in linked data` : undefined,
    openGraph === 'website' ? 'og:type website' : undefined,
    signals.linkedHeadings >= fewestHeadlines ? `${signals.linkedHeadings} headings are links` : undefined,
    signals.articleElements >= fewestHeadlines ? `${signals.articleElements} article elements` : undefined,
  ].filter((sign) => sign !== undefined);
  return signs.length >= 2 ? `${signals.headlineLinks} headlines, ${signs.join(', ')}` : undefined;
};

/** In this order: what is told by its own words stands in front of what is told by its shape. */
const judges: readonly (readonly [NoArticleKind, Judge])[] = [
  ['error-page', errorPage],
  ['robot-check', robotCheck],
  ['consent-wall', consentWall],
  ['login-wall', loginWall],
  ['search-results', searchResults],
  ['home-page', homePage],
  ['gallery', gallery],
  ['video-only', videoOnly],
  ['section-index', sectionIndex],
];

/** Tells apart what is no article, by its own words and its shape together. In doubt a page is an article. */
export const pageKindOf = (evidence: PageEvidence, body: BodyFacts): PageKind => {
  const signals = signalsOf(evidence);
  const page: Page = {
    evidence,
    body,
    signals,
    address: addressSignsOf(evidence),
    types: linkedTypes(evidence),
    declared: isDeclared(evidence),
    titles: [evidence.documentTitle, signals.firstHeading, firstMeta(evidence, ['og:title'])?.content ?? ''],
  };
  for (const [kind, judge] of judges) {
    const detail = judge(page);
    if (detail !== undefined) return { kind, detail };
  }
  return { kind: 'article' };
};
