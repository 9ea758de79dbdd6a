import type { Block } from '../blocks/block.js';
import type { ElementNode, PageTree } from '../tree/tree.js';
import { classWordKinds, type ClassWord } from './class-words.js';

/** Which element holds the article, as two different rules see it. */
export interface Containers {
  /** Text flows to parents and, halved, to theirs; the fullest with the fewest links wins. */
  readonly byFlow: ElementNode;
  /** The subtree whose prose outweighs its links and labels the most. */
  readonly byWeight: ElementNode;
  /** Score by flow of each element, by order. */
  readonly flow: Float64Array;
}

const commas = /[,،、，;؛]/g;

/** How much a text counts for its own element, the parent and so on upwards: less with every level, or the whole page would win. */
const flowShares = [0.5, 1, 0.5, 0.2, 0.1];
/** Shorter texts are no paragraphs, in characters. */
const shortest = 25;
const lengthUnit = 100;
const mostLengthUnits = 5;

const proseScore = ({ text, length, linked }: Block): number => {
  if (length < shortest) return 0;
  const unlinked = 1 - linked / length;
  if (unlinked < 0.5) return 0;
  return (1 + (text.match(commas)?.length ?? 0) * 0.5 + Math.min(length / lengthUnit, mostLengthUnits)) * unlinked;
};

/** Parts of a page that may hold more prose than its article. */
const unlikely: readonly ClassWord[] = [
  'comments',
  'footer',
  'sidebar',
  'navigation',
  'consent',
  'newsletter',
  'related',
  'hidden',
];
const unlikelyBits = unlikely.reduce((bits, kind) => bits | (1 << classWordKinds.indexOf(kind)), 0);
const unlikelyShare = 0.25;
const commentsBit = 1 << classWordKinds.indexOf('comments');
const commentsShare = 0.1;

/** How far the names on an element and those around it speak against it, 1 for not at all. */
const likelinessOf = (tree: PageTree, signals: Int32Array): Float64Array => {
  const likeliness = new Float64Array(tree.elements.length).fill(1);
  for (const { order, parent } of tree.elements) {
    const own = signals[order] ?? 0;
    const share = own & commentsBit ? commentsShare : own & unlikelyBits ? unlikelyShare : 1;
    likeliness[order] = Math.min(parent ? (likeliness[parent.order] ?? 1) : 1, share);
  }
  return likeliness;
};

const best = (tree: PageTree, scores: Float64Array): ElementNode => {
  let winner = tree.root;
  let most = Number.NEGATIVE_INFINITY;
  for (const element of tree.elements) {
    const score = scores[element.order] ?? 0;
    // The deepest of equals: elements of one chain hold the same text.
    if (score >= most && score > 0) {
      winner = element;
      most = score;
    }
  }
  return winner;
};

const sumUp = (tree: PageTree, own: Float64Array): Float64Array => {
  const sums = own.slice();
  for (let order = tree.elements.length - 1; order > 0; order -= 1) {
    const parent = tree.elements[order]?.parent;
    if (parent) sums[parent.order] = (sums[parent.order] ?? 0) + (sums[order] ?? 0);
  }
  return sums;
};

const flowOf = (tree: PageTree, blocks: readonly Block[]): Float64Array => {
  const scores = new Float64Array(tree.elements.length);
  const text = new Float64Array(tree.elements.length);
  const linked = new Float64Array(tree.elements.length);
  for (const block of blocks) {
    const score = proseScore(block);
    text[block.element.order] = (text[block.element.order] ?? 0) + block.length;
    linked[block.element.order] = (linked[block.element.order] ?? 0) + block.linked;
    let at: ElementNode | undefined = block.element;
    for (let level = 0; at && score > 0 && level < flowShares.length; level += 1) {
      scores[at.order] = (scores[at.order] ?? 0) + score * (flowShares[level] ?? 0);
      at = at.parent;
    }
  }
  const texts = sumUp(tree, text);
  const links = sumUp(tree, linked);
  return scores.map((score, order) => score * (1 - (links[order] ?? 0) / Math.max(texts[order] ?? 0, 1)));
};

/** What a text adds to a container by weight: prose adds its length, everything else takes a fixed toll away. */
const toll = 30;

const weightsOf = (tree: PageTree, blocks: readonly Block[], likeliness: Float64Array): Float64Array => {
  const own = new Float64Array(tree.elements.length);
  for (const block of blocks) {
    const weight =
      proseScore(block) > 0 && block.length > 60
        ? Math.min(block.length, 600) * (likeliness[block.element.order] ?? 1)
        : -toll - block.linked * 0.5;
    own[block.element.order] = (own[block.element.order] ?? 0) + weight;
  }
  return sumUp(tree, own);
};

/** @param signals class signals of each element, by order */
export const containersOf = (tree: PageTree, blocks: readonly Block[], signals: Int32Array): Containers => {
  const likeliness = likelinessOf(tree, signals);
  const flow = flowOf(tree, blocks).map((score, order) => score * (likeliness[order] ?? 1));
  return { byFlow: best(tree, flow), byWeight: best(tree, weightsOf(tree, blocks, likeliness)), flow };
};
