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
  /** As the page gave it: an IANA name or an offset. */
  zone: z.string().optional(),
  /** Which evidence won, e.g. `json-ld:datePublished`. */
  rule: z.string(),
  /** The text the date was read from. */
  raw: z.string(),
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
  text: z.string().min(1),
  speaker: z.string().optional(),
  start: spanSchema.start.optional(),
  end: spanSchema.end.optional(),
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
  /** Offsets are UTF-16 code units of the article's `text`. */
  mentions: z.array(z.object({ ...spanSchema, text: z.string().min(1) })).min(1),
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
  /** The id under which whoever handed the text in knows it. */
  externalId: z.string().optional(),
  source: sourceSchema,
  fetchedAt: instantSchema,
  language: languageSchema,
  direction: z.enum(['ltr', 'rtl']),
  title: z.string(),
  subtitle: z.string().optional(),
  /** The standfirst lines the page gives. */
  summary: z.array(z.string()),
  byline: bylineSchema,
  published: datedSchema.optional(),
  updated: datedSchema.optional(),
  /** Dates that lost, kept for the curious. */
  alternatives: z.array(alternativeDateSchema).optional(),
  /** In reading order. */
  sections: z.array(sectionSchema),
  captions: z.array(captionSchema),
  images: z.array(imageSchema),
  quotes: z.array(quoteSchema),
  links: z.array(linkSchema),
  topics: z.array(z.string()),
  /** Title, subtitle and paragraphs joined; entity offsets refer to it. */
  text: z.string(),
  entities: z.array(entitySchema),
  signature: z.object({
    /** SHA-256 of `text`. */
    contentHash: sha256Schema,
    /** 64-bit simhash of `text`, 16 hexadecimal digits. */
    simhash: z.string().regex(/^[0-9a-f]{16}$/),
  }),
  rights: rightsSchema,
  provenance: provenanceSchema,
});

export type Article = z.infer<typeof articleSchema>;
export type Dated = z.infer<typeof datedSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Caption = z.infer<typeof captionSchema>;
export type Entity = z.infer<typeof entitySchema>;
