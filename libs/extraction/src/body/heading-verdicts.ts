import type { Block } from '../blocks/block.js';
import { headings } from '../tree/names.js';
import type { Verdict } from './verdict.js';

/** A heading needs no more than this with kept text right below it, and this with some a few blocks below. */
const barOverText = 0.2;
const barNearText = 0.35;
const near = 3;
const linkedShare = 0.8;

const isText = (verdict: Verdict | undefined): boolean => verdict?.kept === true && verdict.as === 'paragraph';

/** What follows a block of the article: captions of its pictures do not count. */
const followerOf = (verdicts: readonly Verdict[], index: number): Verdict | undefined => {
  for (let at = index + 1; at < verdicts.length; at += 1) {
    const verdict = verdicts[at];
    if (verdict && (verdict.kept || verdict.reason !== 'caption')) return verdict;
  }
  return undefined;
};

/** A heading is judged by what it stands over as much as by itself. */
export const withHeadings = (blocks: readonly Block[], verdicts: readonly Verdict[]): Verdict[] => {
  let afterText = false;
  return verdicts.map((verdict, index): Verdict => {
    const block = blocks[index];
    if (isText(verdict)) afterText = true;
    const { score } = verdict;
    if (!block || score === undefined || !headings.has(block.element.name)) return verdict;
    if (verdict.kept || verdict.reason !== 'unlike-body' || block.linked >= block.length * linkedShare) return verdict;
    const bar = isText(followerOf(verdicts, index)) ? barOverText : barNearText;
    const overText = verdicts.slice(index + 1, index + 1 + near).some(isText);
    return afterText && overText && score >= bar ? { kept: true, as: 'heading', score } : verdict;
  });
};
