import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { emptyReading } from '../reading.js';
import { textsOfDom, type DomNode } from './blocks-of-dom.js';
import type { Engine } from './engine.js';
import { namesOfByline } from './names.js';

type Parsed = ReturnType<Readability<DomNode>['parse']> | { readonly failure: string };

/** As most users have it: the DOM stays what it is, so that no time goes into writing HTML that is parsed again. */
const parse = (html: string): Parsed => {
  try {
    const { document } = parseHTML(html);
    return new Readability<DomNode>(document as never, { serializer: (node) => node as never }).parse();
  } catch (error) {
    return { failure: String(error) };
  }
};

export const readability: Engine<string, Parsed> = {
  name: 'Readability',
  version: '@mozilla/readability 0.6.0 on linkedom 0.18.15',
  prepare: ({ html }) => html,
  extract: parse,
  toReading: (raw) => {
    if (!raw) return { ...emptyReading, failure: 'no article' };
    if ('failure' in raw) return { ...emptyReading, failure: raw.failure };
    const title = raw.title ?? '';
    return {
      title,
      standfirst: raw.excerpt ? [raw.excerpt] : [],
      authors: namesOfByline(raw.byline),
      day: raw.publishedTime?.slice(0, 10),
      ...(raw.content ? textsOfDom(raw.content, title) : { blocks: [], captions: [] }),
      topics: [],
    };
  },
};
