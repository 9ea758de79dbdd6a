import { gazetteerFrom } from './gazetteer.js';
import type { Gazetteer } from './gazetteer.js';
import { openTable } from './packed-table.js';
import type { Lookup } from './packed-table.js';
import { arabicScriptNames } from './generated/arabic-script-names.js';
import { latinScriptNames } from './generated/latin-script-names.js';
import { otherLanguages } from './generated/other-languages.js';

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const arabicScript = once(() => openTable(arabicScriptNames));
const latinScript = once(() => openTable(latinScriptNames));
/** Countries as the languages other than Arabic and English call them, and names of people in other scripts. */
const others = once(() => openTable(otherLanguages));

const arabicScriptLanguages = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug']);

const lookupsOf = (language: string): readonly Lookup[] => {
  if (language === 'ar') return [arabicScript()];
  if (language === 'en') return [latinScript()];
  return arabicScriptLanguages.has(language) ? [arabicScript(), others()] : [latinScript(), others()];
};

const gazetteers = new Map<string, Gazetteer>();

/**
 * The lists for a language, unpacked at the first call. Languages without lists of their own get the names that are
 * written in their script, or in neither Arabic nor Latin letters, and the countries of all languages.
 * @param language ISO 639, as language identification gives it
 */
export const gazetteerOf = (language: string): Gazetteer => {
  const known = gazetteers.get(language);
  if (known !== undefined) return known;
  const gazetteer = gazetteerFrom(lookupsOf(language));
  gazetteers.set(language, gazetteer);
  return gazetteer;
};
