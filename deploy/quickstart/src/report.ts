import Table from 'cli-table3';
import type { StoredArticle } from './stored-article.js';

export interface ReportRow {
  readonly articleId: string;
  readonly article?: StoredArticle;
  /** Kinds of the change events seen, oldest first. */
  readonly changes: readonly string[];
  /** Why it is not there, where it is not. */
  readonly fate?: string;
}

const shownEntities = 3;

const entitiesOf = ({ entities }: StoredArticle): string => {
  const names = entities.slice(0, shownEntities).map(({ canonical }) => canonical);
  const more = entities.length - names.length;
  return names.length === 0 ? '-' : names.join(', ') + (more > 0 ? ` +${more}` : '');
};

const secondsOf = ({ fetchedAt, storedAt }: StoredArticle): string =>
  `${((Date.parse(storedAt) - Date.parse(fetchedAt)) / 1_000).toFixed(2)} s`;

const columns = ['title', 'source', 'language', 'entities', 'changes', 'fetch to searchable'];

/** One line per article: what was stored, or why it was not. */
export const reportTable = (rows: readonly ReportRow[]): string => {
  const table = new Table({
    head: columns,
    style: { head: [], border: [] },
    wordWrap: true,
    colWidths: [52, 20, 10, 28, 16, 21],
  });
  for (const { articleId, article, changes, fate } of rows) {
    if (article) {
      const { title, source, language } = article;
      table.push([title, source.name, language, entitiesOf(article), changes.join(', ') || '-', secondsOf(article)]);
    } else table.push([articleId, '', '', '', changes.join(', ') || '-', fate ?? 'MISSING']);
  }
  return table.toString();
};

/** The structure of one article, for a person. */
export const reportStructure = ({ title, subtitle, sections, captions }: StoredArticle): string => {
  const lines = [`title     ${title}`];
  if (subtitle) lines.push(`subtitle  ${subtitle}`);
  for (const { heading, paragraphs } of sections)
    lines.push(`section   ${heading ?? '(opening)'}  [${paragraphs.length} paragraphs]`);
  for (const { text } of captions) lines.push(`caption   ${text}`);
  return lines.join('\n');
};
