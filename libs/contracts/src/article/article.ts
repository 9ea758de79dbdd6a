import { z } from 'zod';
import {
  anyUrlSchema,
  articleIdSchema,
  instantSchema,
  languageSchema,
  revisionSchema,
  rightsSchema,
  sha256Schema,
  sourceSchema,
  urlSchema,
} from './primitives.js';

export const datedSchema = z.object({
  at: instantSchema,
  precision: z.enum(['year', 'month', 'day', 'minute', 'second']),
  zone: z.string().describe('As the page gave it: an IANA name or an offset.').optional(),
  rule: z.string().describe('Which evidence won, e.g. `json-ld:datePublished`.'),
  raw: z.string().describe('The text the date was read from.'),
});

const alternativeDateSchema = datedSchema.extend({ field: z.enum(['published', 'updated']) });

export const bylineSchema = z.object({
  authors: z.array(z.object({ name: z.string().min(1), role: z.string().optional() })),
  agency: z.string().optional(),
  place: z.string().optional(),
});

export const sectionSchema = z.object({ heading: z.string().optional(), paragraphs: z.array(z.string()) });

export const captionSchema = z.object({
  text: z.string().min(1),
  imageUrl: anyUrlSchema.optional(),
  credit: z.string().optional(),
});

export const imageSchema = z.object({ url: anyUrlSchema, alt: z.string().optional() });

const spanSchema = { start: z.int().nonnegative(), end: z.int().nonnegative() };

export const quoteSchema = z.object({
  text: z.string().min(1).describe('The words said, without quotation marks.'),
  kind: z
    .enum(['direct', 'reported'])
    .describe(
      'In the words of the speaker, or told by the writer (“said that …”); absent where the page marks it as a quote.',
    )
    .optional(),
  speaker: z
    .string()
    .describe('Canonical name of the entity that said it, or what the page names under the quote.')
    .optional(),
  start: spanSchema.start
    .describe("UTF-16 offset into the article's `text`; absent where the quote is not in it.")
    .optional(),
  end: spanSchema.end.optional(),
});

/** ISO 8601 as fine as the text is: `2020`, `2020-10`, `2020-W41`, `2020-10-07`, `2020-10-07T15:00`, `T15:00`, or two of them. */
const isoPoint = String.raw`(\d{4}(-W\d{2}|-\d{2}(-\d{2}(T\d{2}:\d{2})?)?)?|T\d{2}:\d{2})`;

export const dateMentionSchema = z.object({
  ...spanSchema,
  text: z.string().min(1).describe('The date as it is written: `text.slice(start, end)` of the article.'),
  at: z
    .string()
    .regex(new RegExp(`^${isoPoint}(/${isoPoint})?$`))
    .describe(
      'ISO 8601 as fine as `precision` says; `start/end` (both within) for a period. Absent where only the publication date would tell.',
    )
    .optional(),
  precision: z.enum(['year', 'month', 'week', 'day', 'time']),
  rule: z.string().describe('How it was read, e.g. `absolute-day` or `weekday-before`.'),
});

export const linkSchema = z.object({
  url: anyUrlSchema,
  text: z.string(),
  kind: z.enum(['internal', 'external', 'related', 'tag', 'author']),
});

export const entitySchema = z.object({
  type: z.enum(['person', 'place', 'organisation', 'misc']),
  canonical: z.string().min(1),
  role: z.string().optional(),
  confidence: z.number().min(0).max(1),
  mentions: z
    .array(z.object({ ...spanSchema, text: z.string().min(1) }))
    .min(1)
    .describe("Offsets are UTF-16 code units of the article's `text`."),
});

export const provenanceSchema = z.object({
  parserVersion: z.string(),
  extractor: z.string(),
  model: z.string().optional(),
  charset: z.string().optional(),
  warnings: z.array(z.string()),
});

/** A structured article at one revision: what the parser makes and everybody downstream gets. */
export const articleSchema = z.object({
  articleId: articleIdSchema,
  revision: revisionSchema,
  url: urlSchema.optional(),
  canonicalUrl: urlSchema.optional(),
  externalId: z.string().describe('The id under which whoever handed the text in knows it.').optional(),
  source: sourceSchema,
  fetchedAt: instantSchema,
  language: languageSchema,
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  subtitle: z.string().optional(),
  summary: z.array(z.string()).describe('The standfirst lines the page gives.'),
  byline: bylineSchema,
  published: datedSchema.optional(),
  updated: datedSchema.optional(),
  alternatives: z
    .array(alternativeDateSchema)
    .describe('Dates that lost against `published` and `updated`.')
    .optional(),
  sections: z.array(sectionSchema).describe('In reading order.'),
  captions: z.array(captionSchema),
  images: z.array(imageSchema),
  quotes: z.array(quoteSchema),
  links: z.array(linkSchema),
  topics: z.array(z.string()),
  text: z.string().describe('Title, subtitle and paragraphs joined; entity offsets refer to it.'),
  entities: z.array(entitySchema),
  dates: z.array(dateMentionSchema).describe('Dates and times named in `text`, in order.').optional(),
  signature: z.object({
    contentHash: sha256Schema.describe('SHA-256 of `text`; tells apart two contents with the same revision.'),
    simhash: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('64-bit simhash of `text`: near-duplicates differ in few bits.'),
  }),
  rights: rightsSchema,
  provenance: provenanceSchema,
});

export type Article = z.infer<typeof articleSchema>;
export type Dated = z.infer<typeof datedSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Caption = z.infer<typeof captionSchema>;
export type Entity = z.infer<typeof entitySchema>;
export type ArticleQuote = z.infer<typeof quoteSchema>;
export type ArticleDate = z.infer<typeof dateMentionSchema>;
