import { blockLevel } from '../tree/names.js';
import type { ElementNode, PageTree, TextNode, TreeNode } from '../tree/tree.js';

/** What a reader sees as one piece: text between the borders of blocks and line breaks. */
export interface Line {
  /** Not collapsed. */
  readonly text: string;
  /** The element that its first text stands in. */
  readonly element: ElementNode;
}

class Lines {
  readonly lines: Line[] = [];
  private text = '';
  private element: ElementNode | undefined;

  add(node: TextNode): void {
    if (!this.element && node.text.trim() === '') return;
    this.element ??= node.parent;
    this.text += node.text;
  }

  end(): void {
    if (this.element) this.lines.push({ text: this.text.trim(), element: this.element });
    this.text = '';
    this.element = undefined;
  }
}

const parts = (name: string): boolean => name === 'br' || blockLevel.has(name);

/** All lines of the page in reading order. */
export const linesOf = ({ root }: PageTree): Line[] => {
  const lines = new Lines();
  /** An element stands in it a second time, behind its children. */
  const waiting: (TreeNode | { readonly kind: 'end' })[] = [root];
  const end = { kind: 'end' } as const;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'text') {
      lines.add(node);
      continue;
    }
    if (node.kind === 'end') {
      lines.end();
      continue;
    }
    if (node.name === 'head') continue;
    if (parts(node.name)) {
      lines.end();
      waiting.push(end);
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push(child);
    }
  }
  lines.end();
  return lines.lines;
};
