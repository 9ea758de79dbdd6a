import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { OnApplicationShutdown } from '@nestjs/common';
import { articleFetchedV1, type FetchedArticle } from '@khabar/contracts';
import type { Extraction } from '@khabar/extraction';
import type { OutageError } from '@khabar/messaging';
import { Piscina } from 'piscina';
import { headroomMb, watchHeap } from './heap-watch.js';
import { failureOf, notStarted, outOfMemory, overTime, type ParseLimits } from './parse-failure.js';
import { hasBegun, newTask, threadOf, type ParseTask } from './parse-task.js';
import { Slots } from './slots.js';
import { spendTime } from './time-budget.js';

export interface PoolOptions extends ParseLimits {
  /** Worker threads; 0 means one per core. */
  readonly threads: number;
  /** Most documents that wait for a thread. */
  readonly maxWaiting: number;
  /** Told of faults of threads that had no document in work. */
  readonly onFault: (error: unknown) => void;
  /** Entry of the worker threads, as a file name. */
  readonly worker?: string;
}

const parseWorker = fileURLToPath(new URL('parse-worker.js', import.meta.url));

/** Trees die young: with room for a whole page, collection costs a sixth less of the time. Mebibytes. */
const youngMb = 96;

/** A thread may have grown by its earlier documents: only a second thread that dies proves it is this one's fault. */
const attempts = 2;

/** What a document is stopped for. */
type Measure = 'time' | 'memory' | 'start';

type Run =
  { readonly ended: 'done'; readonly extraction: Extraction } | { readonly ended: 'died'; readonly error: unknown };

/**
 * Parses documents in worker threads, one per thread at a time. A document over a limit costs the thread it ran on, which is
 * replaced; no other document is touched.
 */
export class ParsePool implements OnApplicationShutdown {
  private threads: Piscina<ParseTask, Extraction>;
  private lastFault: unknown;
  private readonly slots: Slots;

  constructor(private readonly options: PoolOptions) {
    this.slots = new Slots(this.size, options.maxWaiting);
    this.threads = this.startThreads();
  }

  /**
   * @throws PermanentError `parse-timeout`, `parse-memory` or `parse-crash` with the measure that broke the limit,
   * OutageError `parser-start` where no thread
   * begins, TransientError `parser-busy` where too many wait, the reason of `signal` where it is aborted.
   */
  async parse(article: FetchedArticle, signal: AbortSignal): Promise<Extraction> {
    const giveBack = await this.slots.take(signal);
    const parsed = this.parseNow(article, signal);
    // A document that nobody waits for any more keeps its slot until its thread is free, and ends within the limits.
    void parsed.catch(() => undefined).finally(giveBack);
    return untilAborted(parsed, signal);
  }

  /** Resolves when a thread has loaded and parsed. @throws OutageError where it cannot. */
  async warmUp(): Promise<void> {
    await this.parse(articleFetchedV1.example, new AbortController().signal);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.destroy();
  }

  private async parseNow(article: FetchedArticle, signal: AbortSignal): Promise<Extraction> {
    let failure: unknown;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      signal.throwIfAborted();
      const run = await this.runOnce(newTask(article));
      if (run.ended === 'done') return run.extraction;
      failure = run.error;
    }
    throw failureOf(failure, this.options);
  }

  private async runOnce(task: ParseTask): Promise<Run> {
    const { timeoutMs, startMs, memoryMb } = this.options;
    const stopped = new AbortController();
    const stop = (measure: Measure) => () => stopped.abort(measure);
    const thread = (): Worker | undefined => this.threads.threads.find(({ threadId }) => threadId === threadOf(task));
    const watches = [
      spendTime({ limitMs: timeoutMs, running: () => hasBegun(task), onSpent: stop('time') }),
      spendTime({ limitMs: startMs, running: () => !hasBegun(task), onSpent: stop('start') }),
      watchHeap({ limitMb: memoryMb, thread, onOver: stop('memory') }),
    ];
    try {
      return { ended: 'done', extraction: await this.threads.run(task, { signal: stopped.signal }) };
    } catch (error) {
      if (!hasBegun(task)) throw this.outage(stopped.signal.aborted ? this.lastFault : error);
      if (stopped.signal.reason === 'time') throw overTime(this.options);
      return { ended: 'died', error: stopped.signal.reason === 'memory' ? { code: outOfMemory } : error };
    } finally {
      for (const end of watches) end();
    }
  }

  private get size(): number {
    return this.options.threads || availableParallelism();
  }

  private startThreads(): Piscina<ParseTask, Extraction> {
    const threads = new Piscina<ParseTask, Extraction>({
      filename: this.options.worker ?? parseWorker,
      minThreads: this.size,
      maxThreads: this.size,
      idleTimeout: Infinity,
      resourceLimits: {
        maxOldGenerationSizeMb: this.options.memoryMb + headroomMb,
        maxYoungGenerationSizeMb: youngMb,
      },
      // Threads would inherit `--import @khabar/telemetry/register`, and serve metrics of their own.
      execArgv: [],
      env: {},
    });
    return threads.on('error', (error) => {
      this.lastFault = error;
      this.options.onFault(error);
    });
  }

  /** Piscina starts no thread in the place of one that failed to load, and leaves its queue waiting for ever: all are renewed. */
  private outage(fault: unknown): OutageError {
    const old = this.threads;
    this.threads = this.startThreads();
    void old.close();
    return notStarted(this.options, fault);
  }
}

const untilAborted = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
