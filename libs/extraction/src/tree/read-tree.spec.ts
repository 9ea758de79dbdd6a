import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readTree } from './read-tree.js';
import { textOf } from './text-of.js';
import { elementsBelow, type PageTree } from './tree.js';

const treeOf = (html: string): PageTree => {
  const read = readTree(html);
  if (read.outcome !== 'tree') throw new Error(read.detail);
  return read.tree;
};

const named = (tree: PageTree, name: string) => tree.elements.filter((element) => element.name === name);

describe('readTree', () => {
  it('reads elements, attributes and texts with entities decoded', () => {
    const tree = treeOf('<DIV Class="a&amp;b"><p>one &eacute; &#1575;</p></DIV>');
    expect(named(tree, 'div')[0]?.attributes).toEqual({ class: 'a&b' });
    expect(named(tree, 'p').map(textOf)).toEqual(['one é ا']);
  });

  it('keeps scripts apart and drops what no reader sees', () => {
    const tree = treeOf(
      '<script type="application/ld+json">{"a":1}</script><style>p{}</style><svg><text>x</text></svg>',
    );
    expect(tree.scripts).toEqual([{ type: 'application/ld+json', text: '{"a":1}' }]);
    expect(textOf(tree.root)).toBe('');
  });

  it('closes what nobody closed', () => {
    expect(named(treeOf('<ul><li>one<li>two</ul><p>three<p>four'), 'li').map(textOf)).toEqual(['one', 'two']);
  });

  it('puts elements deeper than browsers nest them beside their parents', () => {
    const tree = treeOf('<b>'.repeat(2_000) + 'x');
    expect(Math.max(...tree.elements.map(({ depth }) => depth))).toBeLessThanOrEqual(512);
    expect(textOf(tree.root)).toBe('x');
  });

  it.each([
    ['depth', '<div>'.repeat(100_000)],
    ['elements', '<i></i>'.repeat(250_000)],
    ['attributes', `<p ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}`).join(' ')}>`],
    ['characters', `<p class="${'x'.repeat(8_000_001)}">`],
    ['text', '<p>'.concat('x'.repeat(1_500_000), '</p><p>', 'y'.repeat(500_001))],
  ])('stops at too many %s and says how many there were', (measure, html) => {
    expect(readTree(html)).toMatchObject({ outcome: 'over-limit', measure, detail: expect.stringContaining(measure) });
  });

  it('keeps no attribute and no script of a size that only data and programs have', () => {
    const tree = treeOf(
      `<img id="a" src="data:${'x'.repeat(200_000)}"><script>${'x'.repeat(4_000_001)}</script><p class="b">c</p>`,
    );
    expect(named(tree, 'img')[0]?.attributes).toEqual({ id: 'a' });
    expect(named(tree, 'p')[0]?.attributes).toEqual({ class: 'b' });
    expect(tree.scripts).toEqual([]);
  });

  it('lists descendants together, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<b',
      '>',
      'x',
      '<!--',
      '-->',
      '<svg>',
      '</svg>',
      '<script>',
      '&',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const tree = treeOf(pieces.join(''));
        for (const element of tree.elements) {
          for (const below of elementsBelow(tree, element)) {
            let at = below.parent;
            while (at && at !== element) at = at.parent;
            expect(at).toBe(element);
          }
        }
      }),
    );
  });
});
