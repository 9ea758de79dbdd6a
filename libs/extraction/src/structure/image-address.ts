import { attributeOf, type ElementNode } from '../tree/tree.js';
import { absoluteUrl } from '../page/web-url.js';

/** Pages load pictures late: their addresses stand in attributes of their own, and in `src` a stand-in. The first that holds counts. */
const lateSources = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-srcset-src',
  'data-url',
  'data-image',
  'data-img-src',
  'data-full-src',
  'data-hi-res-src',
  'data-original-src',
  'data-echo',
  'data-image-src',
  'data-fallback-src',
] as const;
const sets = ['srcset', 'data-srcset', 'data-lazy-srcset'] as const;

const standIn =
  /(?:^|[/_-])(?:spacer|blank|pixel|placeholder|transparent|clear|1x1|empty|loading|lazy|grey|gray)[\w-]*\.(?:gif|png|svg|jpe?g|webp)/i;
const isUsable = (source: string | undefined): source is string =>
  source !== undefined && !/^(?:data|blob|about):/i.test(source) && !standIn.test(source);

/** Candidates of a set are parted by a comma and white space; commas inside addresses stay. */
const candidate = /(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)/g;
const longestSet = 20_000;

const largestOf = (set: string): string | undefined => {
  let largest: { readonly source: string; readonly size: number } | undefined;
  for (const [, source = '', size = '1', unit] of set.slice(0, longestSet).matchAll(candidate)) {
    if (!isUsable(source)) continue;
    const width = Number(size) * (unit === 'w' ? 1 : 1_000);
    if (!largest || width > largest.size) largest = { source, size: width };
  }
  return largest?.source;
};

const sourcesBeside = (image: ElementNode): string[] => {
  if (image.parent?.name !== 'picture') return [];
  return image.parent.children.flatMap((sibling) => {
    if (sibling.kind !== 'element' || sibling.name !== 'source') return [];
    const set = sets.map((name) => attributeOf(sibling, name)).find((value) => value !== undefined);
    const source = set === undefined ? attributeOf(sibling, 'src') : largestOf(set);
    return isUsable(source) ? [source] : [];
  });
};

const ownSource = (image: ElementNode): string | undefined => {
  for (const name of sets) {
    const set = attributeOf(image, name);
    const largest = set === undefined ? undefined : largestOf(set);
    if (largest !== undefined) return largest;
  }
  const late = lateSources.map((name) => attributeOf(image, name)).find(isUsable);
  if (late !== undefined) return late;
  const source = attributeOf(image, 'src');
  return isUsable(source) ? source : undefined;
};

/** The absolute address of the picture at its largest; undefined where the page gives only a stand-in. */
export const imageAddressOf = (image: ElementNode, base: string | undefined): string | undefined =>
  absoluteUrl(ownSource(image) ?? sourcesBeside(image)[0], base);
