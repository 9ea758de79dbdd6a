import { contentHashOf, type Article } from '@khabar/contracts';
import { extractArticle } from '@khabar/extraction';

/** The article that the parser makes of a text, or undefined where it finds none. */
export const articleOfText = (content: string): Article | undefined => {
  const extraction = extractArticle({
    articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
    revision: 1,
    source: { id: 'bench.example', name: 'Bench' },
    fetchedAt: '2026-01-01T00:00:00.000Z',
    rights: { robots: 'allowed' },
    mediaType: 'text/plain',
    content,
    contentHash: contentHashOf(content),
  });
  return extraction.outcome === 'article' ? extraction.article : undefined;
};
