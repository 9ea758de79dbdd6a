import type { TopicReport } from '@khabar/messaging';
import { tableOf, type Column } from '../output/table.js';

interface Line {
  readonly topic: string;
  readonly outcome: string;
  readonly field?: string;
  readonly wanted?: string;
  readonly found?: string;
}

const columns: readonly Column<Line>[] = [
  { title: 'TOPIC', value: ({ topic }) => topic, most: 120 },
  { title: 'OUTCOME', value: ({ outcome }) => outcome },
  { title: 'CONFIG', value: ({ field }) => field },
  { title: 'WANTED', value: ({ wanted }) => wanted },
  { title: 'FOUND', value: ({ found }) => found },
];

const linesOf = ({ topic, outcome, differences }: TopicReport): Line[] => {
  if (differences.length === 0) return [{ topic, outcome }];
  return differences.map(({ field, wanted, found, corrected }) => ({
    topic,
    outcome: corrected ? 'corrected' : 'wrong, left alone',
    field,
    wanted,
    found,
  }));
};

/** One line per topic, or per config that was not as wanted. */
export const topicTable = (reports: readonly TopicReport[]): string => tableOf(columns, reports.flatMap(linesOf));
