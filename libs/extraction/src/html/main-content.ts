import { Readability } from '@mozilla/readability';
import { collapse } from '../clean.js';
import { isElement, type DomDocument, type DomElement, type DomNode } from './dom.js';

export type MainContent =
  | { readonly outcome: 'found'; readonly element: DomElement; readonly byline?: string }
  | { readonly outcome: 'none'; readonly detail: string };

/** Finds the element that holds the article. May change the document. */
export interface ContentFinder {
  readonly name: string;
  find(document: DomDocument): MainContent;
}

const none = (detail: string): MainContent => ({ outcome: 'none', detail });

export const readabilityFinder: ContentFinder = {
  name: 'readability-0.6.0',
  find: (document) => {
    try {
      const reader = new Readability<DomNode>(document as unknown as ConstructorParameters<typeof Readability>[0], {
        serializer: (node) => node as unknown as DomNode,
        disableJSONLD: true,
      });
      const found = reader.parse();
      if (!found?.content || !isElement(found.content)) return none('no part of the page reads like an article');
      const byline = collapse(found.byline ?? '');
      return { outcome: 'found', element: found.content, ...(byline === '' ? {} : { byline }) };
    } catch (error) {
      return none(`the content finder failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  },
};
