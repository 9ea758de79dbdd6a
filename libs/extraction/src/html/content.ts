import type { Article, Section } from '@khabar/contracts';
import type { Block } from './blocks.js';
import type { DomElement } from './dom.js';
import { absoluteUrl, hostOf, webUrl } from './urls.js';

export type PageContent = Pick<Article, 'sections' | 'captions' | 'images' | 'quotes' | 'links'>;

interface Surroundings {
  readonly title: string;
  readonly url?: string;
}

const mostLinks = 500;
const mostImages = 100;

/** Pages load pictures late: the address may stand in an attribute of its own. */
const imageSources = ['src', 'data-src', 'data-original', 'data-lazy-src'] as const;

const imageUrl = (image: DomElement | undefined, base: string | undefined): string | undefined =>
  imageSources.map((name) => webUrl(image?.getAttribute(name), base)).find((url) => url !== undefined);

const sectionsOf = (blocks: readonly Block[], title: string): Section[] => {
  const sections: { heading?: string; paragraphs: string[] }[] = [{ paragraphs: [] }];
  for (const block of blocks) {
    if (block.kind === 'paragraph') sections.at(-1)?.paragraphs.push(block.text);
    if (block.kind === 'heading' && block.text !== title) sections.push({ heading: block.text, paragraphs: [] });
  }
  return sections.filter(({ heading, paragraphs }) => heading !== undefined || paragraphs.length > 0);
};

const distinct = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [keyOf(item), item])).values(),
];

const linkKind = (element: DomElement, url: string, base: string | undefined): Article['links'][number]['kind'] => {
  const rel = element.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? [];
  if (rel.includes('tag')) return 'tag';
  if (rel.includes('author')) return 'author';
  return hostOf(url) === hostOf(base) ? 'internal' : 'external';
};

const linksOf = (blocks: readonly Block[], base: string | undefined): Article['links'] => {
  const links = blocks.flatMap((block) => {
    if (block.kind !== 'link') return [];
    const href = block.element.getAttribute('href');
    const url = href?.startsWith('#') ? undefined : absoluteUrl(href, base);
    return url === undefined ? [] : [{ url, text: block.text, kind: linkKind(block.element, url, base) }];
  });
  return distinct(links, ({ url }) => url).slice(0, mostLinks);
};

const imagesOf = (blocks: readonly Block[], base: string | undefined): Article['images'] => {
  const images = blocks.flatMap((block) => {
    const url = block.kind === 'image' ? imageUrl(block.element, base) : undefined;
    if (url === undefined || block.kind !== 'image') return [];
    const alt = block.element.getAttribute('alt')?.trim();
    return [{ url, ...(alt ? { alt } : {}) }];
  });
  return distinct(images, ({ url }) => url).slice(0, mostImages);
};

const captionsOf = (blocks: readonly Block[], base: string | undefined): Article['captions'] => {
  const captions = blocks.flatMap((block) => {
    if (block.kind !== 'caption') return [];
    const url = imageUrl(block.image, base);
    return [{ text: block.text, ...(url === undefined ? {} : { imageUrl: url }) }];
  });
  return distinct(captions, ({ text }) => text);
};

/** Sorts the blocks of the main content into the fields of an article. */
export const contentOf = (blocks: readonly Block[], { title, url }: Surroundings): PageContent => ({
  sections: sectionsOf(blocks, title),
  captions: captionsOf(blocks, url),
  images: imagesOf(blocks, url),
  quotes: blocks.flatMap((block) => (block.kind === 'paragraph' && block.quoted ? [{ text: block.text }] : [])),
  links: linksOf(blocks, url),
});
