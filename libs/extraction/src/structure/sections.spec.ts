import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { sectionsOf, type BodyBlock } from './sections.js';

const heading = (text: string): BodyBlock => ({ kind: 'heading', text });
const paragraph = (text: string): BodyBlock => ({ kind: 'paragraph', text });

describe('sectionsOf', () => {
  it('puts paragraphs below their headings, and those in front into a section without one', () => {
    expect(sectionsOf([paragraph('a'), heading('H'), paragraph('b'), paragraph('c')])).toEqual([
      { paragraphs: ['a'] },
      { heading: 'H', paragraphs: ['b', 'c'] },
    ]);
  });

  it('leaves out a heading that repeats the title', () => {
    expect(sectionsOf([heading('The Library — opens!'), paragraph('a')], 'The library opens')).toEqual([
      { paragraphs: ['a'] },
    ]);
  });

  it('leaves out headings with nothing below them at the end', () => {
    expect(sectionsOf([paragraph('a'), heading('Comments'), heading('More')])).toEqual([{ paragraphs: ['a'] }]);
  });

  it('keeps a heading above a heading, and drops it where both are the same', () => {
    expect(sectionsOf([heading('Part one'), heading('Monday'), heading('monday'), paragraph('a')])).toEqual([
      { heading: 'Part one', paragraphs: [] },
      { heading: 'Monday', paragraphs: ['a'] },
    ]);
  });

  it('takes lists, quotes and tables as text of their section', () => {
    const blocks: BodyBlock[] = [heading('H'), { kind: 'list-item', text: 'a' }, { kind: 'table', text: 'b | c' }];
    expect(sectionsOf(blocks)).toEqual([{ heading: 'H', paragraphs: ['a', 'b | c'] }]);
  });

  it('keeps every paragraph, in order', () => {
    const block = fc.record({ kind: fc.constantFrom('heading' as const, 'paragraph' as const), text: fc.string() });
    fc.assert(
      fc.property(fc.array(block), fc.string(), (blocks, title) => {
        const kept = sectionsOf(blocks, title).flatMap(({ paragraphs }) => paragraphs);
        expect(kept).toEqual(blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text));
      }),
    );
  });
});
