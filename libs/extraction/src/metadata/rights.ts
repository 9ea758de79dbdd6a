import type { PageHead } from '../html/page-head.js';
import type { LinkedData } from './json-ld.js';

const robotsNames = ['robots', 'googlebot', 'khabarbot'];
const paidTiers = ['locked', 'metered', 'paid', 'premium', 'subscriber'];

const optsOut = ({ meta }: PageHead): boolean =>
  robotsNames.some((name) => meta.get(name)?.some((content) => /\bno(?:image)?ai\b/i.test(content))) ||
  meta.get('tdm-reservation')?.[0] === '1';

const isPaywalled = ({ meta }: PageHead, nodes: readonly LinkedData[]): boolean =>
  nodes.some((node) => /^false$/i.test(String(node['isAccessibleForFree'] ?? ''))) ||
  paidTiers.includes(meta.get('article:content_tier')?.[0]?.toLowerCase() ?? '');

/** Only what the page says plainly. */
export const rightsOf = (
  head: PageHead,
  nodes: readonly LinkedData[],
): { readonly aiOptOut?: true; readonly paywalled?: true } => ({
  ...(optsOut(head) ? { aiOptOut: true as const } : {}),
  ...(isPaywalled(head, nodes) ? { paywalled: true as const } : {}),
});
