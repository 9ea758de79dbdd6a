import { describe, expect, it } from '@jest/globals';
import { judge, type Evidence } from './verdict.js';

const a1 = { articleId: 'a', revision: 1 };
const a2 = { articleId: 'a', revision: 2 };
const b1 = { articleId: 'b', revision: 1 };
const none: Evidence = { raw: [], stored: [], deadLetters: [], drops: [] };

describe('judge', () => {
  it('finds nothing wrong where every article is in exactly one place at its newest revision', () => {
    const verdict = judge({ ...none, raw: [a1, a2, b1, b1], stored: [a2], drops: [b1] });
    expect(verdict).toEqual({
      counts: { P: 2, S: 1, D: 0, X: 1 },
      lost: [],
      overlapping: [],
      doubled: [],
      unknown: [],
    });
  });

  it('calls an article lost that is stored at an older revision only', () => {
    expect(judge({ ...none, raw: [a1, a2], stored: [a1] }).lost).toEqual(['a']);
  });

  it('calls an article overlapping that is stored and dead-lettered at once', () => {
    expect(judge({ ...none, raw: [a1], stored: [a1], deadLetters: [a1] }).overlapping).toEqual(['a']);
  });

  it('lets an older revision be dead-lettered while the newest is stored', () => {
    expect(judge({ ...none, raw: [a1, a2], stored: [a2], deadLetters: [a1] }).overlapping).toEqual([]);
  });

  it('names a second document of one id, and a document that nobody sent', () => {
    const verdict = judge({ ...none, raw: [a1], stored: [a1, a1, b1] });
    expect(verdict.doubled).toEqual(['a']);
    expect(verdict.unknown).toEqual(['b']);
  });
});
