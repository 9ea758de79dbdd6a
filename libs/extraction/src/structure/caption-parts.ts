import { collapse } from '../clean.js';
import { blockLevel, opaque } from '../tree/names.js';
import type { ElementNode, TreeNode } from '../tree/tree.js';
import { captionMarks } from './caption-words.js';

/** A run of text of a caption, with what its element tells of it. */
export interface CaptionPart {
  readonly text: string;
  /** `likely`: the names of its element speak of a caption and of a credit. */
  readonly credit: 'no' | 'likely' | 'yes';
  /** Stands in an element that holds nothing else and is no part of a sentence by its name. */
  readonly apart: boolean;
}

type Credit = CaptionPart['credit'];

interface Step {
  readonly node: TreeNode;
  readonly credit: Credit;
  readonly holder: ElementNode;
}

const unread: ReadonlySet<string> = new Set([...opaque, 'button', 'input', 'noscript', 'script', 'img', 'picture']);
/** Elements inside of sentences. */
const inline: ReadonlySet<string> = new Set('a b i em strong u s q mark sub sup abbr time bdi bdo br wbr'.split(' '));

const isUnread = (element: ElementNode): boolean =>
  unread.has(element.name) || 'hidden' in element.attributes || captionMarks(element).has('unseen');

const creditOf = (element: ElementNode): Credit => {
  const marks = captionMarks(element);
  if (element.name === 'cite') return 'yes';
  if (!marks.has('credit')) return 'no';
  return marks.has('caption') ? 'likely' : 'yes';
};

/** The texts of a caption in reading order, collapsed and never empty. What one element says in pieces is one part. Not recursive. */
export const captionPartsOf = (caption: ElementNode): CaptionPart[] => {
  const parts: CaptionPart[] = [];
  let text = '';
  let current: Step | undefined;
  const flush = (): void => {
    const plain = collapse(text);
    text = '';
    if (plain !== '' && current) parts.push({ text: plain, credit: current.credit, apart: current.holder !== caption });
  };
  const waiting: Step[] = [{ node: caption, credit: 'no', holder: caption }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { node } = step;
    if (node.kind === 'text') {
      if (node.text.trim() !== '' && (current?.holder !== step.holder || current.credit !== step.credit)) {
        flush();
        current = step;
      }
      text += node.text;
      continue;
    }
    if (isUnread(node)) continue;
    if (node.name === 'br' || blockLevel.has(node.name)) text += ' ';
    const own = node === caption || step.credit !== 'no' ? step.credit : creditOf(node);
    const holder = inline.has(node.name) && own === step.credit ? step.holder : node;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push({ node: child, credit: own, holder });
    }
  }
  flush();
  return parts;
};
