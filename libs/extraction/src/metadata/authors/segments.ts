import type { ElementNode, TreeNode } from '../../tree/tree.js';
import { cleanText } from '../clean-text.js';

const separator = ' | ';
/** Elements below; more make it a box of its own. */
const mostBelow = 150;
const mostSegments = 40;
const longestSegment = 250;

const isWord = (text: string): boolean => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(text);

const textsIn = (element: ElementNode): string[] => {
  const texts: string[] = [];
  const waiting: TreeNode[] = [element];
  for (let node = waiting.pop(); node && texts.length < mostSegments; node = waiting.pop()) {
    if (node.kind === 'text') {
      const text = cleanText(node.text.slice(0, longestSegment));
      if (text !== '') texts.push(text);
    } else waiting.push(...node.children.toReversed());
  }
  return texts;
};

/**
 * The texts of an element with bars between them: templates part `By`, the name and the date by style alone. A first name
 * and a surname in elements of their own are put together; a text that comes twice counts once.
 */
export const segmentsOf = (element: ElementNode): string => {
  if (element.lastOrder - element.order > mostBelow) return '';
  const segments: string[] = [];
  for (const text of textsIn(element)) {
    const previous = segments.at(-1);
    if (previous !== undefined && isWord(previous) && isWord(text))
      segments[segments.length - 1] = `${previous} ${text}`;
    else if (text !== previous) segments.push(text);
  }
  return segments.join(separator);
};
