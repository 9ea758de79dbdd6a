import { normaliseArabic } from '@khabar/language/analysis';
import { titleKind } from './title-kind.js';

/** Shorter words (د، قس) take no endings: what would come of them are other words. */
const shortestInflected = 3;
const pluralEndings = ['ون', 'ين', 'ات', 'ان', 'و'];

/** The forms of one entry `singular/plural/…`, folded, each with the bits of its number. */
export const arabicTitleForms = (entry: string): [form: string, bits: number][] => {
  const [singular = '', ...brokenPlurals] = normaliseArabic(entry).split('/');
  const plural = brokenPlurals.map((form): [string, number] => [form, titleKind.plural]);
  if (singular.length < shortestInflected) return [[singular, 0], ...plural];
  if (singular.endsWith('ه')) return [[singular, 0], [`${singular.slice(0, -1)}ات`, titleKind.plural], ...plural];
  return [
    [singular, 0],
    // The accusative (وزيراً) and the feminine.
    [`${singular}ا`, 0],
    [`${singular}ه`, 0],
    ...pluralEndings.map((ending): [string, number] => [`${singular}${ending}`, titleKind.plural]),
    ...plural,
  ];
};
