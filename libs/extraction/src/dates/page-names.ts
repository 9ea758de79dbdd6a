import type { ElementNode } from '../tree/tree.js';
import { classWords } from './class-words.js';

const patterns = {
  /** Holds a date. */
  date: new RegExp(classWords.date),
  published: new RegExp(classWords.published),
  updated: new RegExp(classWords.updated),
  /** Teasers, navigation: not this page's article. */
  other: new RegExp(classWords.other),
  talk: new RegExp(classWords.talk),
};

export type NameMark = keyof typeof patterns;

const longestName = 200;

/** What a class name or id says, each asked for once. */
class WrittenName {
  private readonly names: string;
  private readonly answers: Partial<Record<NameMark, boolean>> = {};

  constructor(written: string) {
    this.names = written.slice(0, longestName).toLowerCase();
  }

  has(mark: NameMark): boolean {
    return (this.answers[mark] ??= patterns[mark].test(this.names));
  }
}

/** Tells whether class or id of an element have a mark. Reads each spelling once per page: elements share most of theirs. */
export const nameReader = (): ((element: ElementNode, mark: NameMark) => boolean) => {
  const known = new Map<string, WrittenName>();
  const has = (written: string | undefined, mark: NameMark): boolean => {
    if (!written) return false;
    let name = known.get(written);
    if (!name) known.set(written, (name = new WrittenName(written)));
    return name.has(mark);
  };
  return ({ attributes }, mark) => has(attributes['class'], mark) || has(attributes['id'], mark);
};
