import { category } from '@khabar/entities/gazetteers';
import { foldTerm } from '@khabar/language/analysis';

import { addCensusNames, readCensus } from './census.js';
import { categoriesOfNames } from './categories-of-names.js';
import { frequencyBuckets } from './frequency-buckets.js';
import { writeModule } from './generated-module.js';
import { arabicExamples, latinExamples } from './likeness-examples.js';
import { addName } from './name-list.js';
import type { NameList } from './name-list.js';
import { eitherBit, packTable } from './pack-table.js';
import { peopleAbroad } from './people-abroad.js';
import { addWikidataNames } from './people.js';
import { addPlaces, readPlaces } from './places.js';
import { fetchSources } from './sources.js';
import { spellingLines } from './spellings.js';
import { addNationalities, addOtherCountries, addSubdivisions, addTerritories, addZoneCities } from './territories.js';
import { trainLikeness } from './train-likeness.js';
import { readWikidataNames } from './wikidata-names.js';
import { readWordFrequencies, type WordFrequencies } from './word-frequencies.js';
import { addWorldNames, isArabicName, isLatinName, readWorldNames } from './world-names.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const sources = fetchSources();
const names = readWikidataNames(sources.nameUnits);
const places = readPlaces(sources.places);
const census = readCensus(sources.census);
const arabicWords = readWordFrequencies(sources.frequencies, 'ar');
const englishWords = readWordFrequencies(sources.frequencies, 'en');

const worldNames = await readWorldNames(sources.worldNames);
const latinLists = [
  ...[...census.values()].map((list) => ({ names: list.map(foldTerm), isRanked: true })),
  { names: worldNames.map(({ name }) => foldTerm(name)), isRanked: false },
];

interface ScriptNames {
  readonly script: 'arabic' | 'latin';
  readonly language: 'ar' | 'en';
  readonly isName: (name: string) => boolean;
  readonly words: WordFrequencies;
  /** Adds what only one script has. */
  readonly more?: (list: NameList) => void;
}

/** All that the sources have in a script. */
const namesOfScript = ({ script, language, isName, words, more }: ScriptNames): NameList => {
  const list: NameList = new Map();
  addWikidataNames(list, names, { script, frequencies: words });
  more?.(list);
  addWorldNames(
    list,
    worldNames.filter(({ name }) => isName(name)),
  );
  addPlaces(list, places, script);
  addTerritories(list, sources.territories, language);
  addZoneCities(list, sources.zones, language);
  addSubdivisions(list, sources.subdivisions, language);
  addNationalities(list, sources.territories, language);
  return list;
};

const arabicList = namesOfScript({ script: 'arabic', language: 'ar', isName: isArabicName, words: arabicWords });
const arabicLists = { categories: categoriesOfNames(arabicList, arabicWords), frequencies: arabicWords };

const abroad = peopleAbroad(arabicLists, { places, lists: latinLists });
for (const { arabic: name } of abroad.names)
  addName(arabicList, name, { categories: category.transliterated, expected: 3.5 });
const arabic = { categories: categoriesOfNames(arabicList, arabicWords), frequencies: arabicWords };

const latinList = namesOfScript({
  script: 'latin',
  language: 'en',
  isName: isLatinName,
  words: englishWords,
  more: (list) => addCensusNames(list, census, englishWords),
});
const latin = { categories: categoriesOfNames(latinList, englishWords), frequencies: englishWords };

const otherList: NameList = new Map();
addOtherCountries(otherList, sources.territories);
addWorldNames(
  otherList,
  worldNames.filter(({ name }) => !isArabicName(name) && !isLatinName(name)),
);
const other = categoriesOfNames(otherList, new Map());

const likeness = {
  arabicScriptLikeness: trainLikeness(arabicExamples(arabic)),
  foreignLikeness: abroad.likeness,
  latinScriptLikeness: trainLikeness(latinExamples(latin)),
};

const modules: Readonly<Record<string, string>> = {
  arabicScriptNames: packTable(arabic.categories, eitherBit),
  latinScriptNames: packTable(latin.categories, eitherBit),
  otherLanguages: packTable(other, eitherBit),
  arabicFrequencies: packTable(frequencyBuckets(arabicWords), Math.max),
  englishFrequencies: packTable(frequencyBuckets(englishWords), Math.max),
  nameSpellings: spellingLines(names, abroad.names),
  ...Object.fromEntries(Object.entries(likeness).map(([name, { base64 }]) => [name, base64])),
};

let total = 0;
for (const [name, text] of Object.entries(modules)) {
  const size = writeModule(name, text);
  total += size;
  say(`${name}: ${(size / 1024).toFixed(0)} kB`);
}
say(`together: ${(total / 1024).toFixed(0)} kB`);
say(
  `names: ${abroad.names.length} of people abroad, ${arabic.categories.size} in Arabic script, ${latin.categories.size} in Latin script`,
);
for (const [name, { area }] of Object.entries(likeness)) say(`${name}: area under the curve ${area.toFixed(3)}`);
