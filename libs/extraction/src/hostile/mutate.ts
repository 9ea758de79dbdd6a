/** One thing that goes wrong with a page on its way; places and lengths are shares of the page, 0 to 1. */
export interface Mutation {
  readonly kind: keyof typeof mutations;
  readonly at: number;
  readonly to: number;
  readonly length: number;
  /** What is put in, where something is. */
  readonly text: string;
}

interface Cut {
  readonly before: string;
  readonly piece: string;
  readonly behind: string;
}

/** Longest piece that is moved or taken out, as a share of the page: most of it stays what it was. */
const longestShare = 0.1;

const indexIn = (html: string, share: number): number => Math.floor(share * html.length);

const cutOut = (html: string, { at, length }: Mutation): Cut => {
  const from = indexIn(html, at);
  const end = Math.min(html.length, from + 1 + indexIn(html, length * longestShare));
  return { before: html.slice(0, from), piece: html.slice(from, end), behind: html.slice(end) };
};

/** The beginning of the tag that is nearest behind a place, its end, and the page around it. */
const tagAt = (html: string, { at }: Mutation): Cut => {
  const from = html.indexOf('<', indexIn(html, at));
  const end = html.indexOf('>', from);
  if (from === -1 || end === -1) return { before: html, piece: '', behind: '' };
  return { before: html.slice(0, from), piece: html.slice(from, end + 1), behind: html.slice(end + 1) };
};

const insert = (html: string, share: number, text: string): string => {
  const at = indexIn(html, share);
  return html.slice(0, at) + text + html.slice(at);
};

/** What programs, networks and people do to pages. */
export const mutations = {
  breakOff: (html: string, { at }: Mutation) => html.slice(0, indexIn(html, at)),
  beginLate: (html: string, { at }: Mutation) => html.slice(indexIn(html, at)),
  takeOut: (html: string, mutation: Mutation) => {
    const { before, behind } = cutOut(html, mutation);
    return before + behind;
  },
  double: (html: string, mutation: Mutation) => {
    const { before, piece, behind } = cutOut(html, mutation);
    return before + piece + piece + behind;
  },
  move: (html: string, mutation: Mutation) => {
    const { before, piece, behind } = cutOut(html, mutation);
    return insert(before + behind, mutation.to, piece);
  },
  takeTagOut: (html: string, mutation: Mutation) => {
    const { before, behind } = tagAt(html, mutation);
    return before + behind;
  },
  repeatTag: (html: string, mutation: Mutation) => {
    const { before, piece, behind } = tagAt(html, mutation);
    return before + piece.repeat(50) + behind;
  },
  moveTag: (html: string, mutation: Mutation) => {
    const { before, piece, behind } = tagAt(html, mutation);
    return insert(before + behind, mutation.to, piece);
  },
  putIn: (html: string, { at, text }: Mutation) => insert(html, at, text),
  putInOften: (html: string, { at, text }: Mutation) => insert(html, at, text.repeat(100)),
  overwrite: (html: string, { at, text }: Mutation) => {
    const from = indexIn(html, at);
    return html.slice(0, from) + text + html.slice(from + text.length);
  },
  loseQuotes: (html: string, mutation: Mutation) => {
    const { before, piece, behind } = cutOut(html, mutation);
    return before + piece.replaceAll(/["']/g, '') + behind;
  },
  loseCase: (html: string, mutation: Mutation) => {
    const { before, piece, behind } = cutOut(html, mutation);
    return before + piece.toUpperCase() + behind;
  },
  readAsLatin: (html: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(html)),
} as const satisfies Readonly<Record<string, (html: string, mutation: Mutation) => string>>;

export const mutate = (html: string, steps: readonly Mutation[]): string =>
  steps.reduce((mutated, step) => mutations[step.kind](mutated, step), html);
