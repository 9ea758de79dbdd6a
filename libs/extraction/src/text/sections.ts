import type { Section } from '@khabar/contracts';
import type { ReadLine } from './read-text.js';

/** Paragraphs in reading order, parted by the headings over them. */
export const sectionsOf = (lines: readonly ReadLine[]): Section[] => {
  const sections: { heading?: string; paragraphs: string[] }[] = [];
  for (const { text, verdict } of lines) {
    if (verdict === 'heading') sections.push({ heading: text, paragraphs: [] });
    else if (verdict === 'paragraph' && sections.length > 0) sections.at(-1)?.paragraphs.push(text);
    else if (verdict === 'paragraph') sections.push({ paragraphs: [text] });
  }
  return sections;
};
