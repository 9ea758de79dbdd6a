import { z } from 'zod';

const resourceSchema = z.object({
  title: z.string(),
  subtitle: z.string().optional(),
  language: z.string(),
  fetchedAt: z.string(),
  storedAt: z.string(),
  source: z.object({ name: z.string() }),
  entities: z.array(z.object({ canonical: z.string() })),
  sections: z.array(z.object({ heading: z.string().optional(), paragraphs: z.array(z.string()) })),
  captions: z.array(z.object({ text: z.string() })),
});

export type StoredArticle = z.infer<typeof resourceSchema>;

export type Lookup = { outcome: 'found'; article: StoredArticle } | { outcome: 'withdrawn' } | { outcome: 'missing' };

/** Asks the API, as an analyst would. */
export const lookUp = async (apiUrl: string, articleId: string): Promise<Lookup> => {
  const response = await fetch(`${apiUrl}/v1/articles/${articleId}`);
  if (response.status === 410) return { outcome: 'withdrawn' };
  if (!response.ok) return { outcome: 'missing' };
  return { outcome: 'found', article: resourceSchema.parse(await response.json()) };
};
