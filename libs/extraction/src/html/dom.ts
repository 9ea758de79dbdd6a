/** As much of the DOM as extraction needs, so that the tree behind it can be replaced. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export interface DomDocument {
  readonly documentElement: DomElement | null;
}

const elementNode = 1;
const textNode = 3;

export const isElement = (node: DomNode): node is DomElement => node.nodeType === elementNode;
export const isText = (node: DomNode): boolean => node.nodeType === textNode;

/** Children from the last to the first: the order in which a stack of nodes takes them. */
export const childrenBackwards = (node: DomNode): DomNode[] => {
  const children: DomNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children.reverse();
};

/** All elements below a node in reading order, without recursion: pages may be nested deeper than the stack. */
export function* elementsBelow(root: DomNode): Generator<DomElement> {
  const waiting = childrenBackwards(root);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (const child of childrenBackwards(node)) waiting.push(child);
  }
}
