/** What one quotation mark may do, by its character. A mark may open one pair and close another (`“`). */
export interface MarkUse {
  /** Characters that close what this one opens; absent where it opens nothing. */
  readonly closers?: string;
  /** Opens only where a word begins, closes only where one ends: it is an apostrophe elsewhere, or points either way. */
  readonly placed?: true;
  /** What it opens and nothing closes is no quote: an apostrophe that stood at the beginning of a word. */
  readonly mustClose?: true;
}

export const markUses: Readonly<Record<string, MarkUse>> = {
  '«': { closers: '»' },
  '»': { closers: '«»', placed: true, mustClose: true },
  '‹': { closers: '›' },
  '›': { closers: '‹', placed: true, mustClose: true },
  '“': { closers: '”“' },
  '”': { closers: '”', placed: true, mustClose: true },
  '„': { closers: '“”' },
  '‟': { closers: '”' },
  '"': { closers: '"' },
  '＂': { closers: '＂' },
  '「': { closers: '」' },
  '『': { closers: '』' },
  '‘': { closers: '’', placed: true, mustClose: true },
  '‚': { closers: '‘’', placed: true, mustClose: true },
  "'": { closers: "'", placed: true, mustClose: true },
  '’': {},
  '」': {},
  '』': {},
};
