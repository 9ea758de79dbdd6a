import type { LinkedData } from './json-ld.js';

const robotsNames = ['robots', 'googlebot', 'khabarbot', 'ccbot', 'gptbot'];
const refusal = /\bno-?(?:image)?ai\b|\bnoml\b|\bnotrain\b/i;
const tierNames = ['article:content_tier', 'article:tier', 'content_tier', 'cxenseparse:contenttier'];
const paidTiers = ['locked', 'metered', 'paid', 'premium', 'subscriber', 'subscribers', 'plus'];

interface Stated {
  readonly meta: ReadonlyMap<string, readonly string[]>;
}

const optsOut = ({ meta }: Stated): boolean =>
  robotsNames.some((name) => meta.get(name)?.some((content) => refusal.test(content))) ||
  meta.get('tdm-reservation')?.[0] === '1';

const isClosed = (node: LinkedData): boolean => /^false$/i.test(String(node['isAccessibleForFree'] ?? ''));

const isPaywalled = ({ meta }: Stated, nodes: readonly LinkedData[]): boolean =>
  nodes.some(isClosed) || tierNames.some((name) => paidTiers.includes(meta.get(name)?.[0]?.toLowerCase() ?? ''));

/** Only what the page says plainly. */
export const rightsOf = (
  stated: Stated,
  nodes: readonly LinkedData[],
): { readonly aiOptOut?: true; readonly paywalled?: true } => ({
  ...(optsOut(stated) ? { aiOptOut: true as const } : {}),
  ...(isPaywalled(stated, nodes) ? { paywalled: true as const } : {}),
});
