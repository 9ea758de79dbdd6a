import { contentHashOf, languageSchema, type Article, type FetchedArticle, type Rights } from '@khabar/contracts';
import { directionOf, identifyLanguage } from '@khabar/language';
import type { Draft } from './extraction.js';
import { chooseLanguage } from './metadata/language.js';
import { parserVersion } from './parser-version.js';
import { simhashOf } from './signature/simhash.js';

/** Equal articles have equal keys: a field that is not known is left out, never undefined. */
const withoutAbsent = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Value;

/** A standfirst that is the first paragraph as well is said once. */
const joinedText = ({ title, subtitle, sections }: Pick<Draft, 'title' | 'subtitle' | 'sections'>): string => {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return [title, paragraphs.includes(subtitle ?? '') ? '' : (subtitle ?? ''), ...paragraphs]
    .filter((part) => part !== '')
    .join('\n\n');
};

const mergedRights = ({ rights }: FetchedArticle, { aiOptOut, paywalled }: Draft): Rights => ({
  ...rights,
  ...(rights.aiOptOut || aiOptOut ? { aiOptOut: true } : {}),
  ...(rights.paywalled || paywalled ? { paywalled: true } : {}),
});

const hintedDate = (input: FetchedArticle): Article['published'] => {
  const at = input.hints?.publishedAt;
  return at === undefined ? undefined : { at, precision: 'second', rule: 'hint:publishedAt', raw: at };
};

const bylineOf = (input: FetchedArticle, { byline }: Draft): Article['byline'] =>
  byline.authors.length > 0
    ? byline
    : { ...byline, authors: (input.hints?.authors ?? []).filter((name) => name !== '').map((name) => ({ name })) };

/** As much of a text as its language shows in, in characters. */
const tellingText = 3_000;

/** Joins what the content gave with what the event already knew. */
export const assembleArticle = (input: FetchedArticle, draft: Draft): Article => {
  const title = draft.title || (input.hints?.title ?? '');
  const text = joinedText({ ...draft, title });
  const declared = [...draft.declaredLanguages, input.hints?.language ?? ''].filter(
    (tag) => languageSchema.safeParse(tag).success,
  );
  const language = chooseLanguage(declared, identifyLanguage(text.slice(0, tellingText)));
  const warnings = [
    ...draft.warnings,
    ...(title === '' ? ['title-missing'] : []),
    ...(language === 'und' ? ['language-unknown'] : []),
  ];
  const article: Article = {
    articleId: input.articleId,
    revision: input.revision,
    url: input.url,
    canonicalUrl: draft.canonicalUrl ?? input.finalUrl,
    externalId: input.externalId,
    source: input.source,
    fetchedAt: input.fetchedAt,
    language,
    direction: directionOf(language),
    title,
    subtitle: draft.subtitle,
    summary: draft.summary,
    byline: bylineOf(input, draft),
    published: draft.published ?? hintedDate(input),
    updated: draft.updated,
    alternatives: draft.alternatives,
    sections: draft.sections,
    captions: draft.captions,
    images: draft.images,
    quotes: draft.quotes,
    links: draft.links,
    topics: draft.topics,
    text,
    entities: [],
    signature: { contentHash: contentHashOf(text), simhash: simhashOf(text) },
    rights: mergedRights(input, draft),
    provenance: withoutAbsent({ parserVersion, extractor: draft.extractor, charset: input.charset, warnings }),
  };
  return withoutAbsent(article);
};
