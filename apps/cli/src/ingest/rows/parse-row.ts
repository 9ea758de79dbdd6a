import type { FieldIssue } from '@khabar/contracts';
import { buildRequest, type RequestDraft } from '../request.js';
import type { IngestRequest } from '@khabar/contracts';
import { rowFields, rowSchema, type Row } from './row.js';

export interface RowDefaults {
  /** For rows that name none. */
  readonly source?: string;
  /** For rows that name no source and have no URL to take it from. */
  readonly fallbackSource: string;
  /** Largest text or page, bytes. */
  readonly mostBytes: number;
}

export type ParsedRow =
  | { readonly ok: true; readonly request: IngestRequest; readonly unread: readonly string[] }
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

const shownCharacters = 200;

const issueOf = (field: string, message: string, value: string): FieldIssue => ({
  field,
  message,
  value: value.slice(0, shownCharacters),
});

const parseJson = (text: string): { ok: true; value: object } | { ok: false; issues: FieldIssue[] } => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, value };
    return { ok: false, issues: [issueOf('(row)', 'expected a JSON object', text)] };
  } catch (error) {
    return { ok: false, issues: [issueOf('(row)', `is no JSON: ${(error as Error).message}`, text)] };
  }
};

const withoutNulls = (value: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));

const kindOf = ({ text, html }: Row): RequestDraft['kind'] => {
  if (text !== undefined) return 'text';
  return html === undefined ? 'url' : 'html';
};

const overLimit = (row: Row, mostBytes: number): FieldIssue[] =>
  (['text', 'html'] as const).flatMap((field) => {
    const bytes = Buffer.byteLength(row[field] ?? '', 'utf8');
    if (bytes <= mostBytes) return [];
    return [issueOf(field, `has ${bytes} bytes, more than KHABAR_FETCH_MAX_BYTES ${mostBytes}`, row[field] ?? '')];
  });

const draftOf = (row: Row, { source, fallbackSource }: RowDefaults): RequestDraft => ({
  kind: kindOf(row),
  ...row,
  source: row.source ?? source ?? (row.url === undefined ? fallbackSource : undefined),
});

/** Reads one line of an NDJSON file into a request; `unread` names the fields that rows do not have. */
export const parseRow = (line: string, defaults: RowDefaults): ParsedRow => {
  const json = parseJson(line);
  if (!json.ok) return json;
  const value = withoutNulls(json.value);
  const row = rowSchema.safeParse(value);
  if (!row.success) {
    const issues = row.error.issues.map(({ path, message }) => {
      const field = path.join('.') || '(row)';
      return issueOf(field, message, JSON.stringify(value[field]) ?? 'undefined');
    });
    return { ok: false, issues };
  }
  const tooLarge = overLimit(row.data, defaults.mostBytes);
  if (tooLarge.length > 0) return { ok: false, issues: tooLarge };
  const built = buildRequest(draftOf(row.data, defaults));
  return built.ok ? { ...built, unread: Object.keys(value).filter((field) => !rowFields.includes(field)) } : built;
};
