import { createHash } from 'node:crypto';
import {
  articleIdOfText,
  articleIdOfUrl,
  ingestRequestedV1,
  validateOnWrite,
  type FieldIssue,
  type IngestRequest,
} from '@khabar/contracts';

export type RequestDraft = Omit<IngestRequest, 'requestId'>;

export type BuiltRequest = { ok: true; request: IngestRequest } | { ok: false; issues: FieldIssue[] };

const idCharacters = 32;

/** The same request always has the same id, so that handing a file in twice asks for nothing twice. */
export const requestIdOf = (draft: RequestDraft): string => {
  const fields = Object.entries(draft).filter(([, value]) => value !== undefined);
  const canonical = JSON.stringify(fields.sort(([left], [right]) => (left < right ? -1 : 1)));
  return `req-${createHash('sha256').update(canonical, 'utf8').digest('hex').slice(0, idCharacters)}`;
};

/** A request with its id, or what the contract says against it, field by field. */
export const buildRequest = (draft: RequestDraft): BuiltRequest => {
  const validated = validateOnWrite(ingestRequestedV1, { ...draft, requestId: requestIdOf(draft) });
  return validated.ok ? { ok: true, request: validated.data } : validated;
};

/** The article that a request is about; a feed is about many, and has none. */
export const articleIdOfRequest = ({ kind, url, text, html, source }: IngestRequest): string | undefined => {
  if (kind === 'feed') return undefined;
  if (url !== undefined) return articleIdOfUrl(url);
  const content = kind === 'html' ? html : text;
  return content === undefined ? undefined : articleIdOfText(source ?? 'unknown', content);
};
