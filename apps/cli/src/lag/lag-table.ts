import type { PartitionLag } from '@khabar/messaging';
import { tableOf, type Column } from '../output/table.js';

const columns: readonly Column<PartitionLag>[] = [
  { title: 'GROUP', value: ({ group }) => group },
  { title: 'TOPIC', value: ({ topic }) => topic, most: 120 },
  { title: 'PARTITION', value: ({ partition }) => partition, align: 'right' },
  { title: 'COMMITTED', value: ({ committed }) => committed, align: 'right' },
  { title: 'END', value: ({ end }) => end, align: 'right' },
  { title: 'LAG', value: ({ lag }) => lag, align: 'right' },
];

const totalOf = (lags: readonly PartitionLag[]): number => lags.reduce((total, { lag }) => total + lag, 0);

export const lagTable = (lags: readonly PartitionLag[]): string =>
  `${tableOf(columns, lags)}\n${totalOf(lags)} records behind in all\n`;
