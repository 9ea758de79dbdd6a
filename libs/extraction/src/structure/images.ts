import type { Article } from '@khabar/contracts';
import type { PageEvidence } from '../page/page-evidence.js';
import { absoluteUrl } from '../page/web-url.js';
import { collapse } from '../clean.js';
import { attributeOf, type ElementNode } from '../tree/tree.js';
import { isPicture } from './extents.js';
import { imageAddressOf } from './image-address.js';
import type { Stretch } from './stretch.js';

type Image = Article['images'][number];

const mostImages = 100;
const longestAlternative = 1_000;

/** Counters of visits and parts of the page's own dress, by their addresses. */
const noPicture =
  /(?:^|[/._-])(?:pixel|tracking|tracker|beacon|counter|spacer|blank|avatars?|gravatar|autoren|authors?|profiles?|emoji|icons?|logo|logos|favicon|sprite|button|badge|flag|flags|smiley|smilies|vgwort|ivwbox|scorecardresearch|doubleclick|adserver|feedburner)(?:[/._-]|\d*\.|$)/i;

const isShown = (image: ElementNode, url: string): boolean => {
  if (attributeOf(image, 'role') === 'presentation' && attributeOf(image, 'alt') === undefined) return false;
  const { hostname, pathname } = new URL(url);
  return pathname !== '/' && !noPicture.test(hostname) && !noPicture.test(pathname);
};

/** What stands in `noscript` is the picture itself where a script would load it. */
const isFallback = ({ name, parent }: ElementNode): boolean => name === 'img' && parent?.name === 'noscript';

const imageOf = (element: ElementNode, base: string | undefined): Image | undefined => {
  if (!isPicture(element) && !isFallback(element)) return undefined;
  const url = imageAddressOf(element, base);
  if (url === undefined || !isShown(element, url)) return undefined;
  const alt = collapse((attributeOf(element, 'alt') ?? '').slice(0, longestAlternative));
  return alt === '' ? { url } : { url, alt };
};

/** Sizes and formats of one picture differ in their queries alone, or in the size that the path names. */
const keyOf = (url: string): string => url.replace(/[?#].*$/, '').replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '');

/** The pictures of the article at their largest, in reading order, each once; where it shows none, the one the page gives for previews. */
export const imagesIn = ({ elements }: Stretch, { baseUrl, meta }: PageEvidence): Image[] => {
  const images = new Map<string, Image>();
  for (const element of elements) {
    if (images.size >= mostImages) break;
    const image = imageOf(element, baseUrl);
    if (!image) continue;
    const key = keyOf(image.url);
    const known = images.get(key);
    if (!known || (known.alt === undefined && image.alt !== undefined))
      images.set(key, { ...image, url: known?.url ?? image.url });
  }
  if (images.size > 0) return [...images.values()];
  const preview = absoluteUrl(meta.get('og:image')?.[0], baseUrl);
  return preview === undefined ? [] : [{ url: preview }];
};
