import type { Article, Dated, FetchedArticle } from '@khabar/contracts';
import type { Metadata } from '../metadata/metadata.js';
import type { Finding } from '../page/page-evidence.js';
import type { ExplainedField } from './explanation.js';

const separator = ' · ';

const shown = (value: string | readonly string[]): string =>
  typeof value === 'string' ? value : value.join(separator);

type Text = string | readonly string[];

const found = (
  field: string,
  finding: Finding<Text> | undefined,
  lost: readonly Finding<Text>[] = [],
): ExplainedField[] =>
  finding && shown(finding.value) !== ''
    ? [
        {
          field,
          value: shown(finding.value),
          rule: finding.rule,
          ...(finding.raw === undefined ? {} : { raw: finding.raw }),
          alternatives: lost.map(({ value, rule }) => ({ value: shown(value), rule })),
        },
      ]
    : [];

const namesOf = ({ authors }: Article['byline']): string[] =>
  authors.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`));

const authorsOf = ({ byline: { value, ...rest } }: Metadata): Finding<Text> => ({ ...rest, value: namesOf(value) });

const partOf = ({ byline: { value, ...rest } }: Metadata, part: 'agency' | 'place'): Finding<Text> => ({
  ...rest,
  value: value[part] ?? '',
});

/** What a page says of itself. */
export const explainMetadata = (metadata: Metadata): ExplainedField[] => [
  ...found('title', metadata.title, metadata.titleAlternatives),
  ...found('subtitle', metadata.subtitle),
  ...found('summary', metadata.summary),
  ...found('byline.authors', authorsOf(metadata), metadata.bylineAlternatives),
  ...found('byline.agency', partOf(metadata, 'agency')),
  ...found('byline.place', partOf(metadata, 'place')),
  ...found('canonicalUrl', metadata.canonicalUrl),
  ...found('section', metadata.section),
  ...found('topics', metadata.topics),
];

/** Of a text, its lines are the evidence, or whoever handed it in. */
export const explainTextFields = (article: Article, hints: FetchedArticle['hints']): ExplainedField[] => {
  const { title, subtitle = '', summary, byline } = article;
  const inText = (value: Text): Finding<Text> => ({ value, rule: 'a line of the text' });
  return [
    ...found('title', title === hints?.title ? { value: title, rule: 'hint:title' } : inText(title)),
    ...found('subtitle', inText(subtitle)),
    ...found('summary', inText(summary)),
    ...found('byline.authors', inText(namesOf(byline))),
    ...found('byline.agency', inText(byline.agency ?? '')),
    ...found('byline.place', inText(byline.place ?? '')),
  ];
};

const dated = ({ at, precision, zone }: Dated): string => [at, `(${precision})`, zone].filter(Boolean).join(' ');

const explainDate = (
  field: 'published' | 'updated',
  date: Dated | undefined,
  { alternatives = [] }: Pick<Article, 'alternatives'>,
): ExplainedField[] =>
  date
    ? found(
        field,
        { value: dated(date), rule: date.rule, raw: date.raw },
        alternatives.filter((lost) => lost.field === field).map((lost) => ({ value: dated(lost), rule: lost.rule })),
      )
    : [];

const explainLanguage = (value: string, declared: readonly string[]): ExplainedField[] =>
  found(
    'language',
    { value, rule: declared.includes(value) ? 'declared' : 'identified by the text' },
    declared.filter((tag) => tag !== value).map((tag) => ({ value: tag, rule: 'declared' })),
  );

/**
 * What came of an article whatever it was made of.
 * @param declared languages that the page declares
 */
export const explainResult = (article: Article, declared: readonly string[]): ExplainedField[] => [
  ...explainDate('published', article.published, article),
  ...explainDate('updated', article.updated, article),
  ...explainLanguage(article.language, declared),
  ...found('warnings', { value: article.provenance.warnings, rule: article.provenance.extractor }),
];
