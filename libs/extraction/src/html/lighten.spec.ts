import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lighten } from './lighten.js';
import { measurePage, overLimit } from './limits.js';

describe('lighten', () => {
  it('cuts scripts, styles and drawings, and keeps the text between them', () => {
    const html = '<p>a</p><script>if (a<b) {}</script><p>b</p><STYLE>p{}</style ><svg><path/></svg><p>c</p>';
    expect(lighten(html).replace(/\s+/g, '')).toBe('<p>a</p><p>b</p><p>c</p>');
  });

  it('keeps structured data', () => {
    const html = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
    expect(lighten(`<script>x</script>${html}`)).toContain(html);
  });

  it('keeps what never ends, for the tree to judge', () => {
    expect(lighten('<p>a</p><script>b')).toBe('<p>a</p><script>b');
  });

  it('only ever shortens, and is done after one pass over ordinary pages', () => {
    const piece = fc.constantFrom('<script>', '</script>', '<svg>', '</svg>', '<p>', 'text', '<style', '>');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        expect(lighten(html).replace(/\s/g, '').length).toBeLessThanOrEqual(html.replace(/\s/g, '').length);
      }),
    );
  });

  it('takes linear time for scripts that never end', () => {
    const started = performance.now();
    lighten('<script'.repeat(300_000));
    lighten('<script>'.repeat(300_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('measurePage', () => {
  it('counts elements, attributes and depth', () => {
    expect(measurePage('<div a=1><p>x<p>y<br></div><div><div></div></div>')).toMatchObject({
      elements: 6,
      attributes: 1,
      depth: 2,
    });
  });

  it('names the measure that is over its limit, with value and limit', () => {
    expect(overLimit(measurePage('<div>'.repeat(600)))).toBe('depth of the page: 600, more than 512');
    expect(overLimit(measurePage('<div></div>'))).toBeUndefined();
  });
});
