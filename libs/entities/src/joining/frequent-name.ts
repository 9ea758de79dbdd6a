import { category, gazetteerOf } from '../gazetteers/index.js';

/** Tells names that many people bear, by the lists of a language. */
export const frequentNames = (language: string): ((unit: string) => boolean) => {
  const gazetteer = gazetteerOf(language);
  return (unit) => {
    const categories = gazetteer.categoriesOf(unit);
    return (categories & category.frequentName) !== 0 && (categories & category.transliterated) === 0;
  };
};
