import type { Source } from '@khabar/contracts';
import { getDomain } from 'tldts';

/** Each blog of a hosting service is a publisher of its own. */
const options = { allowPrivateDomains: true };

/** The publisher of a page: its registrable domain; the bare host where it has none, as with an IP address. */
export const sourceOfUrl = (url: string, name?: string): Source => {
  const { hostname } = new URL(url);
  const domain = getDomain(hostname, options) ?? hostname;
  return { id: domain, name: name?.trim() || domain, domain };
};

const unnamed = 'unknown';

/** The publisher of a text or page that was handed in. */
export const sourceOfHandedIn = ({ url, source }: { url?: string; source?: string }): Source => {
  if (url) return sourceOfUrl(url, source);
  const name = source ?? unnamed;
  return { id: name, name };
};
