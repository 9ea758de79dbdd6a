import { flattenedDepth, longestAttribute, longestScript, OverLimit, pageLimits } from './limits.js';
import { opaque } from './names.js';
import type { ElementNode, PageTree, Script, TextNode } from './tree.js';

/** Field by field: spreading costs more than all the rest of an element. */
const newElement = ({
  name,
  attributes,
  parent,
  order,
}: Pick<ElementNode, 'name' | 'attributes' | 'parent' | 'order'>): ElementNode => ({
  kind: 'element',
  name,
  attributes,
  parent,
  children: [],
  order,
  depth: parent ? parent.depth + 1 : 0,
  lastOrder: order,
});

const isKept = (script: string): boolean => script.length <= longestScript && script.trim() !== '';

const withoutLong = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value.length <= longestAttribute));

/** Takes the events of the HTML parser and builds the tree. */
export class TreeBuilder {
  private readonly root = newElement({ name: '', attributes: {}, parent: undefined, order: 0 });
  private readonly elements: ElementNode[] = [this.root];
  private readonly scripts: Script[] = [];
  private readonly open: ElementNode[] = [this.root];
  private attributes = 0;
  /** Whether an attribute of the tag that is being read is longer than is kept. */
  private hasLongAttribute = false;
  private counted = 0;
  private text = 0;
  /** How many opaque elements are open: nothing in them is kept. */
  private opaqueDepth = 0;
  private script: { readonly type: string; text: string } | undefined;

  get tree(): PageTree {
    return { root: this.root, elements: this.elements, scripts: this.scripts };
  }

  onattribute(_name: string, value: string): void {
    this.attributes += 1;
    if (value.length > longestAttribute) this.hasLongAttribute = true;
    if (this.attributes > pageLimits.attributes) throw new OverLimit('attributes', this.attributes);
  }

  onopentag(name: string, attributes: Record<string, string>): void {
    if (name === 'script') {
      this.script = { type: attributes['type']?.trim().toLowerCase() ?? '', text: '' };
      return;
    }
    const element = this.append(name, this.hasLongAttribute ? withoutLong(attributes) : attributes);
    this.hasLongAttribute = false;
    this.open.push(element);
    if (this.open.length > pageLimits.depth) throw new OverLimit('depth', this.open.length);
    if (opaque.has(name)) this.opaqueDepth += 1;
  }

  onclosetag(name: string): void {
    if (name === 'script') {
      if (this.script && isKept(this.script.text)) this.scripts.push(this.script);
      this.script = undefined;
      return;
    }
    const element = this.open.pop();
    if (element) this.close(element);
    if (opaque.has(name)) this.opaqueDepth -= 1;
  }

  ontext(text: string): void {
    if (this.script) this.script.text += text;
    else if (this.opaqueDepth === 0) this.appendText(text);
  }

  onend(): void {
    for (let element = this.open.pop(); element; element = this.open.pop()) this.close(element);
  }

  private append(name: string, attributes: Record<string, string>): ElementNode {
    this.counted += 1;
    if (this.counted > pageLimits.elements) throw new OverLimit('elements', this.counted);
    const parent = this.parent();
    const element = newElement({ name, attributes, parent, order: this.elements.length });
    if (this.opaqueDepth > 0) return element;
    parent.children.push(element);
    this.elements.push(element);
    return element;
  }

  private appendText(text: string): void {
    this.text += text.length;
    if (this.text > pageLimits.text) throw new OverLimit('text', this.text);
    const parent = this.parent();
    const last = parent.children.at(-1);
    if (last?.kind === 'text') last.text += text;
    else parent.children.push({ kind: 'text', text, parent } satisfies TextNode);
  }

  private close(element: ElementNode): void {
    // What was opened inside a flattened element stands beside it.
    if (element.depth < flattenedDepth) element.lastOrder = this.elements.length - 1;
  }

  private parent(): ElementNode {
    return this.open[Math.min(this.open.length, flattenedDepth) - 1] ?? this.root;
  }
}
