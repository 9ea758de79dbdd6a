import { contentHashOf, type FetchedArticle } from '@khabar/contracts';
import { extractArticle } from '@khabar/extraction';
import { hostileInputs, type HostileInput } from '@khabar/extraction/hostile';
import type { Measured } from './measured.js';

const kibPerMib = 1_024;

const fetchedOf = (mediaType: HostileInput['mediaType'], content: string): FetchedArticle => ({
  articleId: '0f3c5a9b7d1e2f40a1b2c3d4e5f60718',
  revision: 1_767_225_600_000,
  url: 'https://news.example/ar/library',
  source: { id: 'news.example', name: 'News Example' },
  fetchedAt: '2026-01-02T00:00:00.000Z',
  mediaType,
  content,
  contentHash: contentHashOf(content),
  rights: { robots: 'allowed' },
});

/** One page, named on the command line, in this process; the figures go to the parent. */
const name = process.argv[2];
const input = hostileInputs.find((known) => known.name === name);
if (!input) throw new Error(`expected the name of a hostile page, got ${JSON.stringify(name)}`);
const article = fetchedOf(input.mediaType, input.content());
const started = performance.now();
const extraction = extractArticle(article);
const measured: Measured = {
  name: input.name,
  ms: performance.now() - started,
  mib: process.resourceUsage().maxRSS / kibPerMib,
  characters: article.content.length,
  outcome: extraction.outcome === 'article' ? 'article' : extraction.reason,
};
process.send?.(measured);
