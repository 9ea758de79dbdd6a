/** One way to read a written word: a stem with what is attached to it. Offsets are UTF-16 code units from its beginning. */
export interface Split {
  /** In reading order, in plain letters; the article is `ال` also where `لل` stands for `ل` + `ال`. */
  readonly proclitics: readonly string[];
  /** `word.slice(stemStart, stemEnd)`: as written, with its marks. Before an enclitic teh marbuta is written as teh. */
  readonly stem: string;
  readonly stemStart: number;
  readonly stemEnd: number;
  /** In plain letters. */
  readonly enclitic?: string;
}
