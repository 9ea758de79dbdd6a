/** What a word may begin with besides its stem, in plain letters as they are written, and what they stand for. */
export interface ProcliticChain {
  readonly written: string;
  readonly proclitics: readonly string[];
}

export const article = 'ال';

/** Conjunctions written together with the word behind them; a chain may begin with one. */
const conjunctions = ['و', 'ف'];

/** Prepositions, with the article and without it; the two lams of `ل` + `ال` + noun are written alone: `للعراق`. */
const prepositions: readonly ProcliticChain[] = [
  { written: 'ب', proclitics: ['ب'] },
  { written: 'ك', proclitics: ['ك'] },
  { written: 'ل', proclitics: ['ل'] },
  { written: article, proclitics: [article] },
  { written: 'لل', proclitics: ['ل', article] },
  { written: 'بال', proclitics: ['ب', article] },
  { written: 'كال', proclitics: ['ك', article] },
];

/** The particle of the future stands before the first letter of a verb in the imperfect. */
const future: ProcliticChain = { written: 'س', proclitics: ['س'] };
export const imperfectBeginnings = 'يتنأ';

const behindConjunction: readonly ProcliticChain[] = [...prepositions, future];

/** From the shortest to the longest. */
export const procliticChains: readonly ProcliticChain[] = [
  ...behindConjunction,
  ...conjunctions.flatMap((conjunction) => [
    { written: conjunction, proclitics: [conjunction] },
    ...behindConjunction.map(({ written, proclitics }) => ({
      written: conjunction + written,
      proclitics: [conjunction, ...proclitics],
    })),
  ]),
].sort((a, b) => a.written.length - b.written.length);

/** Pronouns written together with the word before them, the longest first. */
export const enclitics: readonly string[] = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ني', 'ه', 'ك', 'ي'];
