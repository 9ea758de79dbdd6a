import imported, { type DefuddleResponse } from 'defuddle';
import { parseHTML } from 'linkedom';
import { emptyReading } from '../reading.js';
import { textsOfDom, type DomNode } from './blocks-of-dom.js';
import type { Engine } from './engine.js';
import { namesOfByline } from './names.js';

/** Its types say that the class is a member of the default export; it is the default export itself. */
const Defuddle = imported as unknown as typeof imported.default;

export interface DefuddleInput {
  readonly html: string;
  readonly url: string;
}

/** What it logs for its authors is not wanted here. */
const silenced = <Value>(work: () => Value): Value => {
  const { log, warn, error } = console;
  Object.assign(console, { log: () => undefined, warn: () => undefined, error: () => undefined });
  try {
    return work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
};

const parse = ({ html, url }: DefuddleInput): DefuddleResponse | { readonly failure: string } => {
  try {
    return silenced(() => new Defuddle(parseHTML(html).document as never, { url }).parse());
  } catch (error) {
    return { failure: String(error) };
  }
};

export const defuddle: Engine<DefuddleInput, DefuddleResponse | { readonly failure: string }> = {
  name: 'Defuddle',
  version: 'defuddle 0.19.4 on linkedom 0.18.15',
  prepare: ({ html, url }) => ({ html, url }),
  extract: parse,
  toReading: (raw) => {
    if ('failure' in raw) return { ...emptyReading, failure: raw.failure };
    const { document } = parseHTML(`<!doctype html><html><body>${raw.content}</body></html>`);
    return {
      title: raw.title,
      standfirst: raw.description ? [raw.description] : [],
      authors: namesOfByline(raw.author),
      day: raw.published?.slice(0, 10) || undefined,
      ...textsOfDom(document.body as unknown as DomNode, raw.title),
      topics: [],
    };
  },
};
