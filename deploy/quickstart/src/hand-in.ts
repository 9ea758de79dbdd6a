import { z } from 'zod';
import type { Input } from './input.js';
import { khabar, type KhabarRun } from './khabar.js';

/** What `khabar ingest --json` says of each request. */
const submissionSchema = z.object({
  status: z.enum(['requested', 'refused']),
  articleId: z.string().optional(),
  url: z.string().optional(),
});

export interface HandedIn {
  readonly articleIds: readonly string[];
  readonly feedUrls: readonly string[];
  readonly refused: number;
}

export interface HandInOptions extends Omit<KhabarRun, 'args'> {
  readonly input: Input;
  readonly sampleFeeds: readonly string[];
}

const targetsOf = (input: Input, sampleFeeds: readonly string[]): string[] => {
  if (input.kind === 'path') return [input.path];
  return ['--feed', ...(input.kind === 'feed' ? [input.url] : sampleFeeds)];
};

/** Hands the input in through the CLI. */
export const handIn = async ({ input, sampleFeeds, ...where }: HandInOptions): Promise<HandedIn> => {
  const output = await khabar({ ...where, args: ['ingest', ...targetsOf(input, sampleFeeds), '--json'] });
  const submissions = output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => submissionSchema.parse(JSON.parse(line)));
  const requested = submissions.filter(({ status }) => status === 'requested');
  return {
    articleIds: requested.flatMap(({ articleId }) => articleId ?? []),
    feedUrls: requested.flatMap(({ articleId, url }) => (articleId === undefined && url ? [url] : [])),
    refused: submissions.length - requested.length,
  };
};
