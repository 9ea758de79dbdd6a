import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articleWith, articleWrite, idOf, withdrawalWrite } from '../spec-support/articles.js';
import { stateOf } from './article-write.js';
import { planWrites } from './plan-writes.js';
import { compareOrder, orderOf } from './revision-order.js';
import type { ArticleState } from './state.js';

const nothing: ReadonlyMap<string, ArticleState> = new Map();

const anyWrite = fc
  .tuple(fc.constantFrom('x', 'y'), fc.integer({ min: 1, max: 5 }), fc.constantFrom('a', 'b', undefined))
  .map(([name, revision, title]) =>
    title === undefined ? withdrawalWrite(name, revision) : articleWrite({ name, revision, title }),
  );

describe('the plan of a chunk', () => {
  it('has one entry per write, in the order of the writes', () => {
    fc.assert(
      fc.property(fc.array(anyWrite), (writes) => {
        expect(planWrites(writes, nothing).map(({ write }) => write)).toEqual(writes);
      }),
    );
  });

  it('gives each revision the same change, however the chunk is ordered', () => {
    const twice = fc
      .array(anyWrite)
      .chain((writes) => fc.tuple(fc.constant(writes), fc.shuffledSubarray(writes, { minLength: writes.length })));
    const changesOf = (writes: Parameters<typeof planWrites>[0]) =>
      new Map(
        planWrites(writes, nothing)
          .filter(({ standing }) => standing === 'newer')
          .map(({ key, change }) => [key, change]),
      );
    fc.assert(
      fc.property(twice, ([writes, shuffled]) => {
        expect(changesOf(shuffled)).toEqual(changesOf(writes));
      }),
    );
  });

  it('makes a chain of the changes of one article: each follows the one before it', () => {
    fc.assert(
      fc.property(fc.array(anyWrite), (writes) => {
        const plans = planWrites(writes, nothing).filter(({ articleId }) => articleId === idOf('x'));
        const newer = plans
          .filter(({ standing }) => standing === 'newer')
          .toSorted((left, right) => compareOrder(left.order, right.order));
        newer.forEach(({ change }, index) => {
          if (change) expect(change.previousRevision).toBe(newer[index - 1]?.order.revision);
        });
      }),
    );
  });

  it('sees what is stored: older, equal and newer than it', () => {
    const stored = { kind: 'article', article: articleWith({ name: 'x', revision: 2 }) } as const;
    const writes = [1, 2, 3].map((revision) => articleWrite({ name: 'x', revision }));
    const plans = planWrites(writes, new Map([[idOf('x'), stored]]));
    expect(plans.map(({ standing }) => standing)).toEqual(['older', 'equal', 'newer']);
  });

  it('takes the same object given twice as two writes', () => {
    const write = articleWrite({ name: 'x', revision: 1 });
    expect(planWrites([write, write], nothing).map(({ standing }) => standing)).toEqual(['newer', 'equal']);
  });
});

describe('the order of revisions', () => {
  it('is total: of any two states of an article exactly one is newer, unless they are the same', () => {
    fc.assert(
      fc.property(anyWrite, anyWrite, (one, two) => {
        const [left, right] = [orderOf(stateOf(one)), orderOf(stateOf(two))];
        expect(Math.sign(compareOrder(left, right))).toBe(-Math.sign(compareOrder(right, left)) || 0);
        expect(compareOrder(left, right) === 0).toBe(
          left.revision === right.revision && left.contentHash === right.contentHash,
        );
      }),
    );
  });
});
