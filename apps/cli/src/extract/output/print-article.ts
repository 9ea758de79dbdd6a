import type { Article } from '@khabar/contracts';
import { printable } from '../../output/printable.js';

const indent = '  ';

const dateOf = (dated: Article['published']): string | undefined => dated && `${dated.at} (${dated.rule})`;

const authorsOf = ({ authors, agency }: Article['byline']): string | undefined =>
  [...authors.map(({ name, role }) => (role ? `${name} (${role})` : name)), agency]
    .filter((part) => part !== undefined)
    .join(', ') || undefined;

const factsOf = (article: Article): readonly (readonly [string, string | undefined])[] => [
  ['url', article.canonicalUrl ?? article.url],
  ['language', article.language],
  ['authors', authorsOf(article.byline)],
  ['place', article.byline.place],
  ['published', dateOf(article.published)],
  ['updated', dateOf(article.updated)],
  ['topics', article.topics.join(', ') || undefined],
  ['images', String(article.images.length)],
  ['links', String(article.links.length)],
  ['warnings', article.provenance.warnings.join(', ') || undefined],
];

const headOf = (article: Article): string[] => [
  printable(article.title) || '(no title)',
  ...(article.subtitle === undefined ? [] : [printable(article.subtitle)]),
];

const factLines = (article: Article): string[] =>
  factsOf(article)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${`${name}:`.padEnd(11)}${printable(value ?? '')}`);

const sectionLines = ({ heading, paragraphs }: Article['sections'][number]): string[] => [
  ...(heading === undefined ? [] : [`## ${printable(heading)}`]),
  ...paragraphs.map(printable),
];

const listed = (title: string, texts: readonly string[]): string[] =>
  texts.length === 0 ? [] : [[`${title}:`, ...texts.map((text) => `${indent}- ${printable(text)}`)].join('\n')];

const entityLine = ({ canonical, type, role, mentions }: Article['entities'][number]): string =>
  `${canonical}: ${[type, role, `${mentions.length} x`].filter((part) => part !== undefined).join(', ')}`;

const quoteLine = ({ speaker, text }: Article['quotes'][number]): string =>
  speaker === undefined ? text : `${speaker}: ${text}`;

/** An article as a person reads it. */
export const printedArticle = (article: Article): string =>
  [
    headOf(article).join('\n'),
    factLines(article).join('\n'),
    ...listed('summary', article.summary),
    ...article.sections.flatMap(sectionLines),
    ...listed(
      'captions',
      article.captions.map(({ text, credit }) => (credit === undefined ? text : `${text} [${credit}]`)),
    ),
    ...listed('entities', article.entities.map(entityLine)),
    ...listed('quotes', article.quotes.map(quoteLine)),
  ].join('\n\n') + '\n';
