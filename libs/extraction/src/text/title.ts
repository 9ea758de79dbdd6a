import { endingOf, shapeOf } from './line-shape.js';

const longestTitle = 250;
/** A sentence that ends may be a title too, but a long one is the first paragraph. */
const longestSentence = 160;

/** Whether the first line of a text is its title, not its first paragraph. A flash of one line is its own title. */
export const readsAsTitle = (line: string, alone: boolean): boolean => {
  if (line.length > longestTitle) return false;
  if (alone || endingOf(line) !== 'stop') return true;
  return line.length <= longestSentence && shapeOf(line).innerStops === 0;
};
