/** A page as a tree: elements and texts, no more. Names of elements and attributes are lower-case, entities are decoded. */
export interface TextNode {
  readonly kind: 'text';
  /** As the page has it: white space is not collapsed. */
  text: string;
  readonly parent: ElementNode;
}

export interface ElementNode {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | undefined;
  readonly children: TreeNode[];
  /** Place in reading order: its index in `PageTree.elements`. */
  readonly order: number;
  readonly depth: number;
  /** Order of the last element below it; its own where it has none. */
  lastOrder: number;
}

export type TreeNode = ElementNode | TextNode;

export interface Script {
  /** The `type` attribute, lower-case, '' where there is none. */
  readonly type: string;
  readonly text: string;
}

export interface PageTree {
  /** Above everything; has no name. */
  readonly root: ElementNode;
  /** All elements in reading order, the root first: loops need no recursion, and an element's descendants stand together. */
  readonly elements: readonly ElementNode[];
  /** Inline scripts in page order; they are not in the tree. */
  readonly scripts: readonly Script[];
}

/** The attribute, trimmed; undefined where it is absent or blank. */
export const attributeOf = (element: ElementNode, name: string): string | undefined => {
  const value = element.attributes[name]?.trim();
  return value === '' ? undefined : value;
};

/** The elements below this one, in reading order. */
export const elementsBelow = (tree: PageTree, element: ElementNode): readonly ElementNode[] =>
  tree.elements.slice(element.order + 1, element.lastOrder + 1);

export const isWithin = (element: ElementNode, ancestor: ElementNode): boolean =>
  element.order >= ancestor.order && element.order <= ancestor.lastOrder;

/** The nearest element of this kind, itself included. */
export const closest = (
  element: ElementNode | undefined,
  test: (element: ElementNode) => boolean,
): ElementNode | undefined => {
  for (let at = element; at; at = at.parent) if (test(at)) return at;
  return undefined;
};
