import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BoostedTrees } from '@khabar/extraction/plain-text';
import { arabicArticles } from '../arabic-articles.js';
import { fundusArticles } from '../fundus-articles.js';
import { boost, guessOf, type BoostSettings } from './boost.js';
import { recallAt } from './curve.js';
import { labelledArticles } from './labelled-articles.js';
import type { Sample } from './sample.js';
import { headingSamples, samplesFrom } from './samples-of.js';
import { standfirstLines, standfirstSettings } from './standfirst-lines.js';
import { modelsWithoutPublisher } from './without-publisher.js';

const headingSettings: BoostSettings = {
  trees: 120,
  leaves: 12,
  rate: 0.08,
  lambda: 5,
  fewestInLeaf: 60,
  rows: 0.8,
  features: 0.7,
};
const [dataDir = '../shared/data', labelled = 'labelled.jsonl', target = 'libs/extraction/src/text'] = process.argv
  .slice(2)
  .map((path) => resolve(path));

/** Every third page as if it were in a script without capitals: such pages are few, and their lines are no less headings. */
const withoutCapitals = (samples: readonly Sample[]): Sample[] => {
  const groups = new Map([...new Set(samples.map(({ group }) => group))].map((group, index) => [group, index]));
  return samples.map((sample) =>
    (groups.get(sample.group) ?? 0) % 3 === 0
      ? { ...sample, features: { ...sample.features, capitalised: 0.5, 'all capitals': 0, 'opens: small-letter': 0 } }
      : sample,
  );
};

const write = (name: string, model: BoostedTrees, comment: string): void => {
  const trees = model.trees.map((tree) => Array.from(tree).join(' '));
  const lines = [
    "import { treesOf, type BoostedTrees } from '../learned/boosted-trees.js';",
    '',
    `/** ${comment} */`,
    `export const ${name}Model: BoostedTrees = {`,
    `features: ${JSON.stringify(model.features)}, base: ${model.base}, trees: treesOf(${JSON.stringify(trees)}) };`,
  ];
  writeFileSync(join(target, `${name}-model.ts`), `${lines.join('\n')}\n`);
};

const report = (name: string, samples: readonly Sample[], guesses: readonly number[]): void => {
  for (const extra of [0.02, 0.03, 0.05, 0.08]) {
    const { recall, threshold } = recallAt(samples, guesses, extra);
    process.stdout.write(`${name}: ${recall.toFixed(3)} recalled with ${extra} extra, from ${threshold.toFixed(2)}\n`);
  }
};

const gold = fundusArticles(dataDir);
const arabic = arabicArticles(dataDir);
const pages = labelledArticles(labelled);

const marked = withoutCapitals(samplesFrom(pages, 2, headingSamples));
const headings = boost(marked, headingSettings);
const held = samplesFrom(gold, 3, headingSamples);
const heldArabic = samplesFrom(arabic, 2, headingSamples);
report(
  'headings of the Fundus gold',
  held,
  held.map((sample) => guessOf(headings, sample)),
);
report(
  'headings of the Arabic texts',
  heldArabic,
  heldArabic.map((sample) => guessOf(headings, sample)),
);
write('heading', headings, `Trained on ${marked.length} lines of ${pages.length} pages; see MODELS.md.`);

const candidates = standfirstLines(dataDir);
const modelFor = modelsWithoutPublisher(candidates, standfirstSettings);
const right = candidates.filter((sample) => {
  const model = modelFor(sample.group);
  return model !== undefined && guessOf(model, sample) >= 0.5 === (sample.label === 1);
}).length;
process.stdout.write(
  `standfirsts: ${(right / candidates.length).toFixed(3)} of ${candidates.length} told right, across publishers\n`,
);
write(
  'standfirst',
  boost(candidates, standfirstSettings),
  `Trained on ${candidates.length} first lines; see MODELS.md.`,
);
