import { tableOf, type Column } from '../output/table.js';
import type { ArticleTrace } from './trace-article.js';
import type { TraceEntry } from './trace-entry.js';

const placeOf = ({ at }: TraceEntry): string | undefined => at && `${at.topic}/${at.partition}/${at.offset}`;

const columns: readonly Column<TraceEntry>[] = [
  { title: 'STAGE', value: ({ stage }) => stage },
  { title: 'TOPIC/PARTITION/OFFSET', value: placeOf, most: 120 },
  { title: 'REVISION', value: ({ revision }) => revision },
  { title: 'TIME', value: ({ time }) => time },
  { title: 'OUTCOME', value: ({ outcome }) => outcome, most: 90 },
];

export const traceTable = ({ articleId, entries }: ArticleTrace): string =>
  `article ${articleId}\n\n${tableOf(columns, entries)}`;
