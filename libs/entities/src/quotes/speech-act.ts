import type { NamedEntity } from './quote.js';

/** A verb of saying in a sentence with what follows it. */
export interface SpeechAct {
  /** Index of the verb, or of the words “according to”. */
  readonly verb: number;
  readonly speaker: NamedEntity | undefined;
  /** The verb stands behind what was said, its subject behind the verb: `…, said the minister`. */
  readonly inverted?: true;
  /** Something between quotation marks stands before it in its sentence. */
  readonly behindQuotation?: true;
  /** Index of the word at which the clause, the quotation or the colon stands, where one does. */
  readonly opens?: { readonly at: number; readonly by: 'clause' | 'quotation' | 'colon' };
}
