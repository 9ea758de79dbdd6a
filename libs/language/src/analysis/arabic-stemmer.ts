interface Affix {
  readonly affix: string;
  /** How many letters must remain when it is taken off. */
  readonly leaves: number;
}

const affixes = (leaves: number, ...list: string[]): Affix[] => list.map((affix) => ({ affix, leaves }));

/** Article and conjunction chains; the first that fits is taken off, and only that. */
const prefixes: readonly Affix[] = [...affixes(2, 'ال', 'وال', 'بال', 'كال', 'فال', 'لل'), ...affixes(3, 'و')];

/** Pronoun, number and feminine endings; each is tried once, in this order. */
const suffixes: readonly Affix[] = affixes(2, 'ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'ه', 'ة', 'ي');

const withoutPrefix = (term: string): string => {
  const found = prefixes.find(({ affix, leaves }) => term.startsWith(affix) && term.length >= affix.length + leaves);
  return found ? term.slice(found.affix.length) : term;
};

const withoutSuffix = (term: string, { affix, leaves }: Affix): string =>
  term.endsWith(affix) && term.length >= affix.length + leaves ? term.slice(0, -affix.length) : term;

/**
 * The light10 stemmer of Larkey, Ballesteros and Connell as Lucene's ArabicStemmer has it. Expects a normalised term;
 * what is not Arabic stays as it is.
 */
export const stemArabic = (term: string): string => suffixes.reduce(withoutSuffix, withoutPrefix(term));
