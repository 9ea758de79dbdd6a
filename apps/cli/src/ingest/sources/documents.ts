import { basename, dirname, resolve } from 'node:path';
import { decodeText } from '@khabar/http';
import { refused, type IngestItem } from '../item.js';
import { buildRequest, type RequestDraft } from '../request.js';
import { canonicalUrlOf } from './canonical-url.js';
import type { SourceOptions } from './options.js';
import { readWhole } from './read-file.js';

/** Name of the folder a file lies in: the source of texts that name none. */
export const folderName = (path: string): string => basename(dirname(resolve(path))) || 'files';

const draftOfText = (path: string, bytes: Buffer, { source, language }: SourceOptions): RequestDraft => ({
  kind: 'text',
  text: decodeText(bytes, 'text/plain').text,
  source: source ?? folderName(path),
  language,
});

const draftOfHtml = (path: string, bytes: Buffer, { source, language, urls }: SourceOptions): RequestDraft => {
  const html = decodeText(bytes, 'text/html').text;
  const url = urls?.(path) ?? canonicalUrlOf(html);
  return { kind: 'html', html, url, source: source ?? (url === undefined ? folderName(path) : undefined), language };
};

const drafts = { text: draftOfText, html: draftOfHtml };

/** The one request of a text or page file. */
export const itemOfDocument = async (
  type: keyof typeof drafts,
  file: string,
  options: SourceOptions,
): Promise<IngestItem> => {
  const read = await readWhole(file, options.mostBytes);
  if (!read.ok) return refused({ file }, { field: '(file)', message: read.message, value: file });
  const draft = drafts[type](file, read.bytes, options);
  if ((draft.text ?? draft.html ?? '').trim() === '') {
    return refused({ file }, { field: '(file)', message: 'is empty', value: file });
  }
  return { origin: { file }, ...buildRequest(draft) };
};
