import { z } from 'zod';
import { languageSchema, instantSchema, urlSchema } from '../article/primitives.js';
import { defineEvent } from '../event-contract.js';
import { topics } from '../topics.js';

/** Which field carries what is to be ingested. */
const neededField = { url: 'url', feed: 'url', text: 'text', html: 'html' } as const;

/** The rule of the refinement below, for readers of the JSON Schema. */
const whereKindIs = (kind: string, needed: string) => ({
  if: { type: 'object', properties: { kind: { const: kind } }, required: ['kind'] },
  then: { type: 'object', properties: { [needed]: { type: 'string', minLength: 1 } }, required: [needed] },
});

export const ingestRequestedSchema = z
  .object({
    requestId: z.string().min(1).max(200).describe('Chosen by whoever asks; the same id twice is the same request.'),
    kind: z
      .enum(['url', 'feed', 'text', 'html'])
      .describe(
        '`url`: fetch an article page; `feed`: poll this feed from now on; `text` and `html`: the content is in the request.',
      ),
    url: urlSchema.optional(),
    title: z.string().optional(),
    text: z.string().optional(),
    html: z.string().optional(),
    source: z.string().min(1).max(200).describe('Name of the source of a text or page that is handed in.').optional(),
    language: languageSchema.optional(),
    externalId: z.string().min(1).max(500).optional(),
    fetchedAt: instantSchema.optional(),
  })
  .superRefine((request, context) => {
    const needed = neededField[request.kind];
    if (!request[needed]) {
      context.addIssue({ code: 'custom', path: [needed], message: `kind "${request.kind}" needs "${needed}"` });
    }
  })
  .meta({ allOf: Object.entries(neededField).map(([kind, needed]) => whereKindIs(kind, needed)) });

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
