/** What stands before the first element of a document, and its name. */
export interface Prolog {
  /** True where an XML declaration stands first. */
  readonly isXml: boolean;
  /** Name of the first element, lower-case; '' where text comes first, or nothing. */
  readonly root: string;
}

const declaration = /^[\s\ufeff]*<\?xml\s/i;
const space = /[\s\ufeff]*/y;
const rootName = /<([a-z][\w:.-]*)/iy;

const matchedAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Behind the mark that ends what begins at `at`; the end of the text where nobody ended it. */
const behind = (mark: string, text: string, at: number): number => {
  const end = text.indexOf(mark, at);
  return end === -1 ? text.length : end + mark.length;
};

const behindDeclaration = (text: string, at: number): number => {
  const end = behind('>', text, at);
  const subset = text.indexOf('[', at);
  return subset === -1 || subset > end ? end : behind('>', text, behind(']', text, subset));
};

/** Behind a comment, an instruction or a declaration that begins here; undefined where none does. */
const skipped = (text: string, at: number): number | undefined => {
  if (text.startsWith('<!--', at)) return behind('-->', text, at);
  if (text.startsWith('<!', at)) return behindDeclaration(text, at);
  return text.startsWith('<?', at) ? behind('>', text, at) : undefined;
};

/** Reads over declarations, instructions and comments to the first element. */
export const readProlog = (text: string): Prolog => {
  let at = 0;
  for (let next: number | undefined = 0; next !== undefined; next = skipped(text, at)) {
    at = next + (matchedAt(space, text, next)?.[0].length ?? 0);
  }
  return {
    isXml: declaration.test(text.slice(0, 200)),
    root: matchedAt(rootName, text, at)?.[1]?.toLowerCase() ?? '',
  };
};
