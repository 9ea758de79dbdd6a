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
  /(?:^|[/_-])(?:spacer|blank|pixel|placeholder|transparent|clear|1x1|empty|loading|lazy|grey|gray)[\w-]{0,14}\.(?:gif|png|svg|jpe?g|webp)/i;
const isUsable = (source: string | undefined): source is string =>
  source !== undefined && !/^(?:data|blob|about):/i.test(source) && !standIn.test(source);

const longestSet = 20_000;
const descriptor = /^(\d+(?:\.\d+)?)([wx])$/;

interface Candidate {
  readonly source: string;
  /** Pixels of width; a density counts as thousands. */
  readonly size: number;
}

/** A comma behind a size parts candidates, with white space behind it or not. */
const gluedSize = /^(\d+(?:\.\d+)?[wx]),(\S+)$/;
const wordsOf = (set: string): string[] =>
  set
    .slice(0, longestSet)
    .split(/\s+/)
    .flatMap((word) => {
      const glued = gluedSize.exec(word);
      return glued ? [`${glued[1] ?? ''},`, glued[2] ?? ''] : [word];
    });

/** Candidates of a set are parted by a comma behind an address or its size; commas inside addresses stay. */
const candidatesOf = (set: string): Candidate[] => {
  const candidates: Candidate[] = [];
  let source = '';
  for (const word of wordsOf(set)) {
    const bare = word.replace(/^,|,$/g, '');
    const size = descriptor.exec(bare);
    if (source !== '') {
      candidates.push({ source, size: size ? Number(size[1]) * (size[2] === 'w' ? 1 : 1_000) : 1 });
      source = size ? '' : bare;
    } else source = bare;
    if (word.endsWith(',') && source !== '') {
      candidates.push({ source, size: 1 });
      source = '';
    }
  }
  return source === '' ? candidates : [...candidates, { source, size: 1 }];
};

const largestOf = (set: string): string | undefined => {
  let largest: Candidate | undefined;
  for (const candidate of candidatesOf(set)) {
    if (isUsable(candidate.source) && (!largest || candidate.size > largest.size)) largest = candidate;
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
