import { EventTarget, Node } from 'linkedom';

/** The class behind linkedom's public `Node`, which cannot be constructed. */
const nodeClass: unknown = Object.getPrototypeOf(Node);

/** What every node, attribute and text is built on from now on: nothing at all. */
class NoEventTarget {}

/**
 * linkedom 0.18.15 gives every node, attribute and text of a page a table of event listeners, in one WeakMap for all pages. The
 * garbage collector has to follow that map: it takes a third of the time of extraction, keeps whole pages alive until a full
 * collection, and those stop the thread for seconds. Nobody listens to the events of a page that is only read.
 *
 * `super()` asks for the parent of the class at every call, so a new parent takes effect on all classes of nodes.
 * @throws Error where linkedom changed and the mend no longer fits.
 */
export const mendLinkedom = (): void => {
  const parent: unknown = typeof nodeClass === 'function' ? Object.getPrototypeOf(nodeClass) : undefined;
  if (parent === NoEventTarget) return;
  if (typeof nodeClass !== 'function' || parent !== EventTarget)
    throw new Error(
      'the nodes of linkedom are not built on its EventTarget: the mend of linkedom 0.18.15 does not fit',
    );
  Object.setPrototypeOf(nodeClass, NoEventTarget);
};
