import type { TextBlock } from '../reading.js';
import { textKey, wordsKey } from '../scoring/keys.js';

/** As much of the DOM as the walk needs. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

const textNode = 3;

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const headings = namesOf('H1 H2 H3 H4 H5 H6');
const blockLevel = namesOf(
  'H1 H2 H3 H4 H5 H6 ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
);
const unseen = namesOf('SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE IFRAME SVG');

export interface DomTexts {
  readonly blocks: readonly TextBlock[];
  readonly captions: readonly string[];
}

type Step = DomNode | { readonly leaving: DomNode };

/** Two line breaks in a row part paragraphs, as a reader sees it; one is a space. */
const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*\n\s*/)
    .map(textKey)
    .filter((part) => part !== '');

/** Headings, paragraphs and captions of what an engine kept, each block-level element on its own, without recursion. */
export const textsOfDom = (root: DomNode, title = ''): DomTexts => {
  const blocks: TextBlock[] = [];
  const captions: string[] = [];
  const waiting: Step[] = [root];
  let [text, openHeadings, openCaptions] = ['', 0, 0];
  const flush = (): void => {
    const kind = openHeadings > 0 ? 'heading' : 'paragraph';
    for (const part of paragraphsOf(text)) {
      if (openCaptions > 0) captions.push(part);
      else blocks.push({ kind, text: part });
    }
    text = '';
  };
  const count = (name: string, by: 1 | -1): void => {
    if (headings.has(name)) openHeadings += by;
    if (name === 'FIGCAPTION') openCaptions += by;
  };
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    if ('leaving' in step) {
      flush();
      count(step.leaving.nodeName, -1);
    } else if (step.nodeType === textNode) text += (step.textContent ?? '').replace(/\s+/gu, ' ');
    else if (step.nodeName === 'BR') text += '\n';
    else if (!unseen.has(step.nodeName)) {
      if (blockLevel.has(step.nodeName)) {
        flush();
        count(step.nodeName, 1);
        waiting.push({ leaving: step });
      }
      waiting.push(...[...step.childNodes].reverse());
    }
  }
  flush();
  const titleKey = wordsKey(title);
  return { blocks: blocks.filter((block) => block.kind !== 'heading' || wordsKey(block.text) !== titleKey), captions };
};
