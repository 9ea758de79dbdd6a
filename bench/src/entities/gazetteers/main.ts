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
import { readWordFrequencies } from './word-frequencies.js';
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

const arabicList: NameList = new Map();
addWikidataNames(arabicList, names, { script: 'arabic', frequencies: arabicWords });
addWorldNames(
  arabicList,
  worldNames.filter(({ name }) => isArabicName(name)),
);
addPlaces(arabicList, places, 'arabic');
addTerritories(arabicList, sources.territories, 'ar');
addZoneCities(arabicList, sources.zones, 'ar');
addSubdivisions(arabicList, sources.subdivisions, 'ar');
addNationalities(arabicList, sources.territories, 'ar');
const arabicLists = { categories: categoriesOfNames(arabicList, arabicWords), frequencies: arabicWords };

const abroad = peopleAbroad(arabicLists, { places, lists: latinLists });
for (const { arabic: name } of abroad.names)
  addName(arabicList, name, { categories: category.transliterated, expected: 3.5 });
const arabic = { categories: categoriesOfNames(arabicList, arabicWords), frequencies: arabicWords };

const latinList: NameList = new Map();
addWikidataNames(latinList, names, { script: 'latin', frequencies: englishWords });
addCensusNames(latinList, census, englishWords);
addWorldNames(
  latinList,
  worldNames.filter(({ name }) => isLatinName(name)),
);
addPlaces(latinList, places, 'latin');
addTerritories(latinList, sources.territories, 'en');
addZoneCities(latinList, sources.zones, 'en');
addSubdivisions(latinList, sources.subdivisions, 'en');
addNationalities(latinList, sources.territories, 'en');
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
