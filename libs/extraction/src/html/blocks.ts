import { collapse } from '../clean.js';
import { childrenBackwards, elementsBelow, isElement, isText, type DomElement, type DomNode } from './dom.js';

/** The content of a page as a flat list in reading order. Texts are collapsed and never empty. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quoted: boolean }
  | { readonly kind: 'caption'; readonly text: string; readonly image?: DomElement }
  | { readonly kind: 'image'; readonly element: DomElement }
  | { readonly kind: 'link'; readonly element: DomElement; readonly text: string };

const breaking = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form header hr li ' +
    'main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'button',
  'input',
  'select',
  'textarea',
  'iframe',
]);
const cells = new Set(['td', 'th']);

/** What is still to be done while the tree is walked without recursion. */
type Step = { readonly visit: DomNode; readonly quoted: boolean } | { readonly flush: true; readonly quoted: boolean };

const isBreak = (node: DomNode): boolean => isElement(node) && node.localName === 'br';
const isBlank = (node: DomNode): boolean => isText(node) && (node.textContent ?? '').trim() === '';

/** Two line breaks in a row part paragraphs; one is only a space. */
const isDoubleBreak = (node: DomNode): boolean => {
  let next = node.nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return next !== null && isBreak(next);
};

const imageIn = (figure: DomElement | undefined): DomElement | undefined => {
  if (figure) for (const element of elementsBelow(figure)) if (element.localName === 'img') return element;
  return undefined;
};

class BlockReader {
  readonly blocks: Block[] = [];
  private readonly steps: Step[] = [];
  private buffer = '';
  private figure: DomElement | undefined;

  read(root: DomNode): Block[] {
    this.steps.push({ flush: true, quoted: false }, { visit: root, quoted: false });
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      if ('flush' in step) this.flush(step.quoted);
      else this.visit(step.visit, step.quoted);
    }
    return this.blocks;
  }

  private flush(quoted: boolean): void {
    const text = collapse(this.buffer);
    this.buffer = '';
    if (text !== '') this.blocks.push({ kind: 'paragraph', text, quoted });
  }

  private visit(node: DomNode, quoted: boolean): void {
    if (isText(node)) this.buffer += node.textContent ?? '';
    else if (isElement(node) && !skipped.has(node.localName)) this.enter(node, quoted);
  }

  private enter(element: DomElement, quoted: boolean): void {
    const name = element.localName;
    if (headings.has(name)) this.whole('heading', element, quoted);
    else if (name === 'figcaption') this.whole('caption', element, quoted);
    else if (name === 'img') this.blocks.push({ kind: 'image', element });
    else if (name !== 'br') this.descend(element, quoted);
    else if (isDoubleBreak(element)) this.flush(quoted);
    else this.space();
  }

  private descend(element: DomElement, quoted: boolean): void {
    const name = element.localName;
    const parts = breaking.has(name);
    const inside = quoted || name === 'blockquote';
    if (name === 'figure') this.figure = element;
    if (name === 'a') this.blocks.push({ kind: 'link', element, text: collapse(element.textContent ?? '') });
    if (cells.has(name)) this.space();
    if (parts) {
      this.flush(quoted);
      this.steps.push({ flush: true, quoted: inside });
    }
    for (const child of childrenBackwards(element)) this.steps.push({ visit: child, quoted: inside });
  }

  private whole(kind: 'heading' | 'caption', element: DomElement, quoted: boolean): void {
    this.flush(quoted);
    const text = collapse(element.textContent ?? '');
    if (text === '') return;
    const image = kind === 'caption' ? imageIn(this.figure) : undefined;
    this.blocks.push({ kind, text, ...(image ? { image } : {}) } as Block);
  }

  private space(): void {
    this.buffer += ' ';
  }
}

export const blocksOf = (root: DomNode): Block[] => new BlockReader().read(root);
