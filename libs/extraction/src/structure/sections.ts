import type { Section } from '@khabar/contracts';

/** The least that a block of the body tells for the sections of an article. */
export interface BodyBlock {
  /** Whatever is no heading is text of its section. */
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table' | 'preformatted';
  readonly text: string;
}

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

interface OpenSection {
  readonly heading?: string;
  readonly paragraphs: string[];
}

/**
 * Blocks in reading order as sections. A heading that repeats the title or the one before it is left out, as are headings
 * at the end with nothing below them; what stands above the first heading is a section without one.
 */
export const sectionsOf = (blocks: readonly BodyBlock[], title = ''): Section[] => {
  const sections: OpenSection[] = [{ paragraphs: [] }];
  const titleKey = keyOf(title);
  for (const { kind, text } of blocks) {
    const open = sections.at(-1);
    if (kind !== 'heading') open?.paragraphs.push(text);
    else {
      const key = keyOf(text);
      const repeats = open?.paragraphs.length === 0 && key === keyOf(open.heading ?? '');
      if (key !== '' && key !== titleKey && !repeats) sections.push({ heading: text, paragraphs: [] });
    }
  }
  while ((sections.at(-1)?.paragraphs.length ?? 1) === 0) sections.pop();
  return sections.filter(({ heading, paragraphs }) => heading !== undefined || paragraphs.length > 0);
};
