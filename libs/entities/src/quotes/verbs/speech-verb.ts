export type Gender = 'masculine' | 'feminine';

/** A form of a verb of saying. */
export interface SpeechVerb {
  /** What the form says of its subject, where the language marks it. */
  readonly gender?: Gender;
  readonly plural?: true;
  /** A participle (مؤكدا, `adding`): the subject is that of the clause it hangs on. */
  readonly participle?: true;
  /** Written together with “and” (وأكد). */
  readonly joined?: true;
  /** Something else as often as not: a clause or quotation marks must follow it. */
  readonly ambiguous?: true;
}
