import { blockLevel, opaque } from '../tree/names.js';
import type { ElementNode, PageTree, TreeNode } from '../tree/tree.js';
import type { Block } from './block.js';
import { joinLineBreaks, lineBreak } from './line-breaks.js';

/** Nothing in them is text of the page for a reader with a browser. */
const unseen: ReadonlySet<string> = new Set([...opaque, 'head', 'noscript', 'button', 'script', 'title']);
const boldNames: ReadonlySet<string> = new Set(['b', 'strong']);
const italicNames: ReadonlySet<string> = new Set(['i', 'em', 'cite']);

const space = /\s/;

/** One step of the walk: a node to enter, or an element whose children are done. */
interface Leaving {
  readonly leaving: ElementNode;
}

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly waiting: (TreeNode | Leaving)[] = [];
  private element: ElementNode;
  private pieces: string[] = [];
  private length = 0;
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private links = 0;
  private inLink = 0;
  private inBold = 0;
  private inItalic = 0;

  constructor(root: ElementNode) {
    this.element = root;
  }

  read(): Block[] {
    this.waiting.push(this.element);
    for (let step = this.waiting.pop(); step; step = this.waiting.pop()) {
      if ('leaving' in step) this.leave(step.leaving);
      else if (step.kind === 'text') this.take(step.text);
      else if (step.name === 'br') this.pieces.push(lineBreak);
      else if (!unseen.has(step.name)) this.enter(step);
    }
    this.flush();
    return this.blocks;
  }

  private enter(element: ElementNode): void {
    if (blockLevel.has(element.name)) {
      this.flush();
      this.element = element;
    } else this.count(element, 1);
    this.waiting.push({ leaving: element });
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child) this.waiting.push(child);
    }
  }

  private leave(element: ElementNode): void {
    if (blockLevel.has(element.name)) {
      this.flush();
      this.element = element.parent ?? element;
    } else this.count(element, -1);
  }

  private count({ name }: ElementNode, step: 1 | -1): void {
    if (name === 'a') {
      this.inLink += step;
      if (step === 1) this.links += 1;
    } else if (boldNames.has(name)) this.inBold += step;
    else if (italicNames.has(name)) this.inItalic += step;
  }

  private take(text: string): void {
    this.pieces.push(text);
    let length = 0;
    for (const character of text) if (!space.test(character)) length += 1;
    this.length += length;
    if (this.inLink > 0) this.linked += length;
    if (this.inBold > 0) this.bold += length;
    if (this.inItalic > 0) this.italic += length;
  }

  private flush(): void {
    if (this.length > 0) this.emit();
    this.pieces = [];
    this.length = this.linked = this.bold = this.italic = this.links = 0;
    if (this.inLink > 0) this.links = 1;
  }

  private emit(): void {
    const texts = joinLineBreaks(this.pieces.join(''));
    const all = texts.reduce((sum, { length }) => sum + length, 0);
    texts.forEach((text, part) => {
      const share = texts.length === 1 ? 1 : text.length / all;
      this.blocks.push({
        text,
        element: this.element,
        length: this.length * share,
        linked: this.linked * share,
        bold: this.bold * share,
        italic: this.italic * share,
        links: this.links,
        part,
        index: this.blocks.length,
      });
    });
  }
}

/** The texts of a page in reading order. Linear, and not recursive. */
export const readBlocks = (tree: PageTree): Block[] => new BlockReader(tree.root).read();
