import { describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { textsOfDom, type DomNode } from './blocks-of-dom.js';
import { namesOfByline } from './names.js';

const textsOf = (body: string, title?: string) =>
  textsOfDom(parseHTML(`<!doctype html><html><body>${body}</body></html>`).document.body as unknown as DomNode, title);

describe('textsOfDom', () => {
  it('makes a block of each block-level element, with its kind', () => {
    expect(textsOf('<h2>Cost <i>now</i></h2><div>One <b>two</b><ul><li>three</li></ul>four</div>').blocks).toEqual([
      { kind: 'heading', text: 'Cost now' },
      { kind: 'paragraph', text: 'One two' },
      { kind: 'paragraph', text: 'three' },
      { kind: 'paragraph', text: 'four' },
    ]);
  });

  it('parts paragraphs at two line breaks, not at one', () => {
    expect(textsOf('<p>a<br>b<br> <br>c</p>').blocks.map(({ text }) => text)).toEqual(['a b', 'c']);
  });

  it('keeps captions apart and leaves out what nobody sees', () => {
    const html = '<figure><img><figcaption>A <span>bridge</span></figcaption></figure><script>x</script><p>y</p>';
    expect(textsOf(html)).toEqual({ blocks: [{ kind: 'paragraph', text: 'y' }], captions: ['A bridge'] });
  });

  it('drops a heading that repeats the title, but no paragraph', () => {
    const { blocks } = textsOf('<h1>The bridge!</h1><p>The bridge</p>', 'The Bridge');
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'The bridge' }]);
  });

  it('walks a page of any depth', () => {
    let node: DomNode = { nodeType: 3, nodeName: '#text', textContent: 'x', childNodes: [] };
    for (let depth = 0; depth < 100_000; depth += 1)
      node = { nodeType: 1, nodeName: 'DIV', textContent: null, childNodes: [node] };
    expect(textsOfDom(node).blocks).toEqual([{ kind: 'paragraph', text: 'x' }]);
  });
});

describe('namesOfByline', () => {
  it.each([
    ['By Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Von Änne Groß, Bo Ray', ['Änne Groß', 'Bo Ray']],
    ['Byron Andersen', ['Byron Andersen']],
    ['', []],
    [null, []],
  ])('of %j are %j', (byline, names) => {
    expect(namesOfByline(byline)).toEqual(names);
  });
});
