import type { Environment } from '@khabar/config';
import type { IngestRequest } from '@khabar/contracts';
import type { FetchResult } from '@khabar/http';
import type { startStack, stackStatus, stopStack } from '@khabar/local';
import type {
  ApplyOptions,
  DeadLetter,
  DeadLetterQuery,
  PartitionLag,
  PublishedRecord,
  RawRecord,
  RedriveOptions,
  RedriveReport,
  ScanQuery,
  TopicReport,
  TopicsFile,
} from '@khabar/messaging';
import type { StoredArticle } from '@khabar/store';
import type { CliSettings } from './settings.js';

export interface RequestPublisher {
  /** Resolves when the brokers have acknowledged all of them; the answers are in their order. */
  publish(requests: readonly IngestRequest[]): Promise<readonly PublishedRecord[]>;
  close(): Promise<void>;
}

/** What the commands do with Kafka. */
export interface KafkaTools {
  publisher(): RequestPublisher;
  applyTopics(file: TopicsFile, options: ApplyOptions): Promise<TopicReport[]>;
  lag(group: string): Promise<PartitionLag[]>;
  scan(query: ScanQuery): Promise<void>;
  recordsOfKey(topic: string, key: string): Promise<RawRecord[]>;
  deadLetters(query: DeadLetterQuery): Promise<DeadLetter[]>;
  redrive(options: RedriveOptions): Promise<RedriveReport>;
}

/** What the commands read from the store. */
export interface StoreTools {
  article(id: string): Promise<StoredArticle | null>;
  /** When a feed is polled next, milliseconds since the epoch; undefined where it is not followed. */
  nextPollAt(feedUrl: string): Promise<number | undefined>;
  close(): Promise<void>;
}

export interface StackTools {
  readonly start: typeof startStack;
  readonly stop: typeof stopStack;
  readonly status: typeof stackStatus;
}

/** Everything outside of the process that commands use; the specs give others. */
export interface Services {
  readonly stack: StackTools;
  kafka(settings: CliSettings): KafkaTools;
  store(settings: CliSettings): Promise<StoreTools>;
  /** Fetches a page as the fetcher would: public addresses only, within its limits, by the robots.txt of the site. */
  fetchPage(url: string, env: Environment, signal: AbortSignal): Promise<FetchResult>;
}
