import { resolve } from 'node:path';
import { scorePlainText, type PlainScore, type PlainScores } from './score.js';

const [dataDir = process.env['KHABAR_DATA'] ?? '../shared/data', variants = '3'] = process.argv.slice(2);

const row = (name: string, score: PlainScore): string =>
  [
    name.padEnd(12),
    String(score.counts.texts).padStart(5),
    ...[score.title, score.subtitle, score.headings, score.headingsExtra, score.captions, score.paragraphF1].map(
      (value) => value.toFixed(3).padStart(9),
    ),
  ].join(' ');

const table = ({ overall, byLanguage, shortLines }: PlainScores): string[] => [
  '             texts     title  subtitle  headings     extra  captions  para F1',
  row('short lines', shortLines),
  row('ours', overall),
  ...Object.entries(byLanguage)
    .sort(([, a], [, b]) => b.counts.texts - a.counts.texts)
    .map(([language, score]) => row(language, score)),
];

const scores = scorePlainText({ dataDir: resolve(dataDir), variants: Number(variants) });
for (const [preset, preseted] of Object.entries(scores))
  process.stdout.write(`${preset}\n${table(preseted).join('\n')}\n\n`);
