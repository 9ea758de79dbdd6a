import { refused, type Refused } from '../fetch-result.js';

const protocols: ReadonlyMap<string, string> = new Map([
  ['http:', '80'],
  ['https:', '443'],
]);

export type AdmittedUrl = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly refusal: Refused };

const refusal = (reason: Refused['reason'], detail: string): AdmittedUrl => ({
  ok: false,
  refusal: refused(reason, detail),
});

const shown = (url: URL): string => `${url.protocol}//${url.host}${url.pathname}`;

/** Takes http and https URLs on allowed ports, and removes credentials: they are for the people who wrote them. */
export const admitUrl = (text: string, ports: readonly string[]): AdmittedUrl => {
  if (!URL.canParse(text)) return refusal('protocol', `"${text}" is not a URL`);
  const url = new URL(text);
  const defaultPort = protocols.get(url.protocol);
  if (!defaultPort) return refusal('protocol', `${url.protocol}// is not fetched, only http and https`);
  const port = url.port || defaultPort;
  if (!ports.includes('*') && !ports.includes(port)) {
    return refusal('port', `port ${port} of ${shown(url)} is not among ${ports.join(', ')}`);
  }
  url.username = '';
  url.password = '';
  url.hash = '';
  return { ok: true, url };
};
