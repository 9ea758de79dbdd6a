import { arabicArticles } from '../arabic-articles.js';
import { fundusArticles } from '../fundus-articles.js';
import type { BoostSettings } from './boost.js';
import type { Sample } from './sample.js';
import { samplesFrom, standfirstSamples } from './samples-of.js';

export const standfirstSettings: BoostSettings = {
  trees: 40,
  leaves: 6,
  rate: 0.08,
  lambda: 5,
  fewestInLeaf: 25,
  rows: 0.8,
  features: 0.6,
};

const variants = 6;

/** The first lines that the model of standfirsts is trained on. */
export const standfirstLines = (dataDir: string): Sample[] =>
  samplesFrom([...fundusArticles(dataDir), ...arabicArticles(dataDir)], variants, standfirstSamples);
