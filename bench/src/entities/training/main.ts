import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSettings, toolSettings } from '@khabar/config';
import { corpora } from './corpora.js';
import { taggerOptions } from './tagger-options.js';
import { trainTagger } from './train-tagger.js';
import { writeModel } from './write-model.js';

/** Trains the model of a language and writes it into the library. */
const root = resolve(import.meta.dirname, '..', '..', '..', '..');
const { values } = parseArgs({ options: { language: { type: 'string' } } });
const language = values.language ?? '';
const { KHABAR_DATA } = loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env);
const dataDir = resolve(root, KHABAR_DATA);

const corpus = corpora[language];
const options = taggerOptions[language];
if (!corpus || !options)
  throw new Error(`--language: "${language}" has nothing to learn from; there is ${Object.keys(corpora).join(', ')}`);
const texts = corpus(root, dataDir);
if (!texts) throw new Error(`KHABAR_DATA: no labelled sets in ${dataDir}`);

const tagger = trainTagger(texts, { ...options, language, name: `khabar-crf-${language}-1` });
console.log(`${tagger.calibration.join(' ')}\nwrote ${(writeModel(language, tagger) / 1_000_000).toFixed(1)} MB`);
