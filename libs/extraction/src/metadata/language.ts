import { directionOf, type Identification } from '@khabar/language';

const primary = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();

/** Templates declare this language for pages in any other, so a declaration of it proves little. */
const templateDefault = 'en';

/**
 * A declared tag is kept, region and all, unless the text contradicts it: by its direction, or because the declaration is
 * the default of a template.
 */
export const chooseLanguage = (declared: readonly string[], detected: Identification): string => {
  const confirmed = declared.find((tag) => primary(tag) === detected.language);
  if (confirmed) return confirmed;
  const [first] = declared;
  if (first === undefined || detected.language === 'und') return first ?? detected.language;
  const contradicted = directionOf(first) !== directionOf(detected.language) || primary(first) === templateDefault;
  return contradicted ? detected.language : first;
};

/** `ar_EG`, `AR-eg` and ` ar-EG ` are all `ar-EG`. */
export const normaliseTag = (tag: string): string => {
  const [language = '', ...rest] = tag.trim().replaceAll('_', '-').split('-');
  return [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-');
};
