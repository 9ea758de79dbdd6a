import { collapse } from '../clean.js';
import type { ElementNode, TreeNode } from './tree.js';
import { blockLevel } from './names.js';

/** The text below an element, collapsed. Blocks and line breaks part words; inline elements do not. Not recursive. */
export const textOf = (element: ElementNode): string => {
  const only = element.children[0];
  if (element.children.length === 1 && only?.kind === 'text') return collapse(only.text);
  let text = '';
  const waiting: TreeNode[] = element.children.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'text') {
      text += node.text;
      continue;
    }
    if (node.name === 'br' || blockLevel.has(node.name)) text += ' ';
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push(child);
    }
  }
  return collapse(text);
};
