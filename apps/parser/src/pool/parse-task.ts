import type { FetchedArticle } from '@khabar/contracts';

/** What a worker thread is given. */
export interface ParseTask {
  readonly article: FetchedArticle;
  /**
   * The worker writes its thread id here when it begins: the time a new thread takes to load is not the document's, and the
   * pool learns whose heap to watch.
   */
  readonly thread: Int32Array<SharedArrayBuffer>;
}

export const newTask = (article: FetchedArticle): ParseTask => ({
  article,
  thread: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
});

/** Id of the thread that works on the task; 0 before one has begun. */
export const threadOf = ({ thread }: ParseTask): number => Atomics.load(thread, 0);

export const hasBegun = (task: ParseTask): boolean => threadOf(task) !== 0;
