import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTree } from '../tree/read-tree.js';
import type { Block } from './block.js';
import { readBlocks } from './read-blocks.js';

const blocksOf = (html: string): Block[] => {
  const read = readTree(html);
  if (read.outcome !== 'tree') throw new Error(read.detail);
  return readBlocks(read.tree);
};

const textsOf = (html: string): string[] => blocksOf(html).map(({ text }) => text);

describe('readBlocks', () => {
  it('reads each paragraph, heading, item and cell as a text of its own', () => {
    const html =
      '<h1>One</h1><p>two <b>three</b> four</p><ul><li>five</li><li>six</li></ul><table><tr><td>seven</td><td>eight</td></tr></table>';
    expect(textsOf(html)).toEqual(['One', 'two three four', 'five', 'six', 'seven', 'eight']);
  });

  it('reads text that stands between blocks as blocks of what is around it', () => {
    const blocks = blocksOf('<div id="outer">before<p>inside</p>behind</div>');
    expect(blocks.map(({ text, element }) => [text, element.name])).toEqual([
      ['before', 'div'],
      ['inside', 'p'],
      ['behind', 'div'],
    ]);
  });

  it('parts a text at two line breaks, and not at one', () => {
    expect(textsOf('<p>one<br>two<br><br>three<br> <br/> <br>four</p>')).toEqual(['one two', 'three', 'four']);
  });

  it('numbers the parts of one element', () => {
    expect(blocksOf('<p>one<br><br>two</p><p>three</p>').map(({ part }) => part)).toEqual([0, 1, 0]);
  });

  it('reads nothing that a reader with a browser does not see', () => {
    const html =
      '<head><title>a</title></head><script>b</script><style>c</style><noscript>d</noscript><p>seen</p><button>e</button>';
    expect(textsOf(html)).toEqual(['seen']);
  });

  it('counts the characters that stand in links, bold and italic', () => {
    const [block] = blocksOf('<p>one <a href="/">two <b>three</b></a> <i>four</i></p>');
    expect(block).toMatchObject({ length: 15, linked: 8, bold: 5, italic: 4, links: 1 });
  });

  it('has every seen text once, in the order of the page', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcاب漢1.'), minLength: 1, maxLength: 5 });
    const names = fc.constantFrom(
      'p',
      'div',
      'span',
      'b',
      'a',
      'li',
      'ul',
      'h2',
      'td',
      'blockquote',
      'section',
      'script',
      'button',
    );
    const piece = fc.oneof(
      word,
      fc.constantFrom(' ', '\n', '<br>', '<br><br>'),
      names.map((name) => `<${name}>`),
      names.map((name) => `</${name}>`),
    );
    const unseen = new Set(['script', 'button']);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readTree(pieces.join(''));
        if (read.outcome !== 'tree') throw new Error(read.detail);
        const seen: string[] = [];
        const waiting: (typeof read.tree.root.children)[number][] = [read.tree.root];
        for (let node = waiting.pop(); node; node = waiting.pop()) {
          if (node.kind === 'text') seen.push(node.text);
          else if (!unseen.has(node.name)) waiting.push(...node.children.toReversed());
        }
        const blocks = readBlocks(read.tree);
        const bare = (texts: readonly string[]): string => texts.join('').replace(/\s+/g, '');
        expect(bare(blocks.map(({ text }) => text))).toBe(bare(seen));
        expect(blocks.map(({ index }) => index)).toEqual(blocks.map((_, index) => index));
        expect(blocks.every(({ text }) => text !== '' && text === text.trim())).toBe(true);
      }),
    );
  });
});
