import { z } from 'zod';
import { languageSchema, instantSchema, urlSchema } from '../article/primitives.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

export const ingestRequestedSchema = z
  .object({
    /** Chosen by whoever asks; the same id twice is the same request. */
    requestId: z.string().min(1).max(200),
    /** `url`: fetch an article page; `feed`: poll this feed from now on; `text` and `html`: the content is in the request. */
    kind: z.enum(['url', 'feed', 'text', 'html']),
    url: urlSchema.optional(),
    title: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    /** Name of the source of a text or page that is handed in. */
    source: z.string().min(1).max(200).optional(),
    language: languageSchema.optional(),
    externalId: z.string().min(1).max(500).optional(),
    fetchedAt: instantSchema.optional(),
  })
  .superRefine((request, context) => {
    const needed = request.kind === 'feed' ? 'url' : request.kind;
    if (!request[needed]) {
      context.addIssue({ code: 'custom', path: [needed], message: `kind "${request.kind}" needs "${needed}"` });
    }
  });

export type IngestRequest = z.infer<typeof ingestRequestedSchema>;

const hostOrSource = (request: IngestRequest): string =>
  request.source ?? (request.url ? new URL(request.url).host : 'unknown');

export const ingestRequestedV1 = defineEvent({
  type: 'khabar.ingest.requested.v1',
  version: '1.0.0',
  topic: topics.ingestRequests,
  keyRule: 'the source if one is named, else the host of the URL, else `unknown`',
  keyOf: hostOrSource,
  schema: ingestRequestedSchema,
  summary: 'Asks for a URL to be fetched, a feed to be followed, or a text or page that is handed in to be ingested.',
  example: { requestId: 'req-1', kind: 'url', url: 'https://news.example/ar/library' } as IngestRequest,
});
