import type { Article } from '@khabar/contracts';
import { collapse } from '../clean.js';
import type { PageHead } from '../html/page-head.js';
import { metaNames } from './evidence.js';
import { textsOf, type LinkedData } from './json-ld.js';

const longestName = 80;
const mostAuthors = 20;
const notAName = /^(?:https?:|www\.|@|\/)|^(?:admin|administrator|editor|unknown|null|undefined)$/i;
const openers = /^(?:by|von|par|por|بقلم|كتب|كتبت)\s*[:：]?\s+/iu;

const namesIn = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/\s*[;،|]\s*|\s*,\s+|\s+(?:and|und)\s+/u))
    .map((name) => collapse(name).replace(openers, ''))
    .filter((name) => name !== '' && name.length <= longestName && !notAName.test(name));

/** Authors as structured data gives them, else as a meta tag does, else as the content finder saw them. */
export const bylineOf = (head: PageHead, nodes: readonly LinkedData[], seen: string | undefined): Article['byline'] => {
  const sources = [
    nodes.flatMap((node) => textsOf(node['author'])),
    nodes.flatMap((node) => textsOf(node['creator'])),
    ...metaNames.author.map((name) => [...(head.meta.get(name) ?? [])]),
    [seen ?? ''],
  ];
  const names = sources.map(namesIn).find((list) => list.length > 0) ?? [];
  return { authors: [...new Set(names)].slice(0, mostAuthors).map((name) => ({ name })) };
};
