import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaConnection } from '@khabar/messaging';
import { articlesOfFeeds, changesOf, fatesOf, totalLag } from './flow-state.js';
import type { HandedIn } from './hand-in.js';
import type { ReportRow } from './report.js';
import { lookUp } from './stored-article.js';

export interface SettleOptions {
  readonly handedIn: HandedIn;
  /** Articles that must come out of the feeds; unknown for feeds of others. */
  readonly expectedOfFeeds?: number;
  readonly apiUrl: string;
  readonly connection: KafkaConnection;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

export interface Settled {
  readonly rows: readonly ReportRow[];
  /** Feeds that gave no article, with the reason where one is known. */
  readonly emptyFeeds: readonly string[];
  readonly complete: boolean;
}

const pollMs = 500;
/** A feed of unknown length has been followed to its end when nothing was added to it for so long. */
const quietMs = 4_000;

const rowOf = async (articleId: string, apiUrl: string): Promise<ReportRow> => {
  const found = await lookUp(apiUrl, articleId);
  if (found.outcome === 'found') return { articleId, article: found.article, changes: [] };
  return { articleId, changes: [], ...(found.outcome === 'withdrawn' && { fate: 'withdrawn' }) };
};

const isOver = ({ article, fate }: ReportRow): boolean => article !== undefined || fate !== undefined;

/** Waits until everything that was handed in has come out somewhere, and tells where. */
export const settle = async (options: SettleOptions): Promise<Settled> => {
  const { handedIn, expectedOfFeeds, apiUrl, connection, timeoutMs, signal } = options;
  const { articleIds, feedUrls } = handedIn;
  const deadline = Date.now() + timeoutMs;
  let lastCount = -1;
  let lastGrowth = Date.now();
  for (;;) {
    const ofFeeds = feedUrls.length > 0 ? await articlesOfFeeds(connection, feedUrls) : [];
    const ids = [...new Set([...articleIds, ...ofFeeds])];
    const [found, fates] = await Promise.all([Promise.all(ids.map((id) => rowOf(id, apiUrl))), fatesOf(connection)]);
    const rows = found.map((row) => (isOver(row) ? row : { ...row, fate: fates.get(row.articleId) }));
    if (ids.length !== lastCount) lastGrowth = Date.now();
    lastCount = ids.length;

    const isQuiet = Date.now() - lastGrowth > quietMs && (await totalLag(connection)) === 0;
    const feedsOver =
      feedUrls.length === 0 || (expectedOfFeeds === undefined ? isQuiet : ids.length >= expectedOfFeeds);
    const complete = feedsOver && ids.length > 0 && rows.every(isOver);
    const isNothing = articleIds.length + feedUrls.length === 0;
    if (complete || isNothing || Date.now() > deadline || signal.aborted) {
      const changes = await changesOf(connection);
      const emptyFeeds = ofFeeds.length > 0 ? [] : feedUrls.map((url) => `${url}: ${fates.get(url) ?? 'no article'}`);
      return { rows: rows.map((row) => ({ ...row, changes: changes.get(row.articleId) ?? [] })), emptyFeeds, complete };
    }
    await sleep(pollMs);
  }
};
