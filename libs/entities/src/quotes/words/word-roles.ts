/** What a word does around speech, besides verbs of saying. */
export const WordRole = {
  none: 0,
  comma: 1,
  colon: 2,
  /** Ends every clause: a semicolon, brackets, a dash. */
  stop: 3,
  /** أن, `that`: the words of the speaker begin behind it. */
  clause: 4,
  /** أنه: they begin with it. */
  clauseWithPronoun: 5,
  /** What it governs is no subject. */
  preposition: 6,
  /** خلال, `during`: what follows up to the next comma is no subject. */
  aside: 7,
  he: 8,
  she: 9,
  they: 10,
  /** A book, a film: what is quoted behind it is a title. */
  work: 11,
  /** بحسب, `according to`: names who said it. */
  source: 12,
  /** A ministry, a newspaper: stands before the name of an organisation that speaks. */
  body: 13,
  /** `today`, `also`: says nothing of the subject. */
  adverb: 14,
  /** قبل, ضرورة: أن behind it does not begin what somebody said. */
  bare: 15,
  /** قوله: what somebody named before it says. */
  saying: 16,
} as const;

export type WordRole = (typeof WordRole)[keyof typeof WordRole];
export type NamedRole = Exclude<keyof typeof WordRole, 'none' | 'comma' | 'colon' | 'stop'>;
