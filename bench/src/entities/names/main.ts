import { fetchSources } from '../gazetteers/sources.js';
import { readWikidataNames } from '../gazetteers/wikidata-names.js';
import { measureNames } from './measure-names.js';

/** How well names of persons are told to be one across scripts, on names in Wikidata. Exits 1 below the goals. */
const every = 4;
const goals = { recall: 0.75, joinedApart: 0.05 };

const { fullNames } = readWikidataNames(fetchSources().nameUnits);
const pairs = fullNames.filter(
  ({ arabic, latin }, index) => index % every === 0 && /\S \S/.test(arabic) && /\S \S/.test(latin),
);
const { recall, apart, joined } = measureNames(pairs);
console.log(
  `${pairs.length} pairs of an Arabic name and a Latin spelling: ${recall.toFixed(3)} held for one, goal ${goals.recall}`,
);
console.log(
  `${apart} pairs that share a key and are not recorded as one: ${(joined / apart).toFixed(3)} held for one ` +
    `(many of them are), goal at most ${goals.joinedApart}`,
);
process.exit(recall >= goals.recall && joined / apart <= goals.joinedApart ? 0 : 1);
