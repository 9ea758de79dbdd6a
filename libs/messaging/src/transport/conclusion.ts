import { deadLetterTopic } from '@khabar/contracts';
import { metrics, type Logger } from '@khabar/telemetry';
import type { DeadLetterWriter } from '../dead-letters/dead-letter-writer.js';
import type { Failure } from '../errors/classify.js';
import { again, done, held, type Verdict } from '../lanes/verdict.js';
import { backoffMs, type Backoff } from './backoff.js';
import type { OutageGate } from './outage-gate.js';
import { rawRecordOf, type Work } from './work.js';

export interface ConclusionOptions {
  readonly group: string;
  readonly gate: OutageGate;
  readonly classify: (error: unknown) => Failure;
  readonly deadLetters: DeadLetterWriter;
  /** Tries of a record that fails in a transient way. */
  readonly maxTries: number;
  readonly retryBackoff: Backoff;
  readonly outageBackoff: Backoff;
  /** The record is done with: it counts for the offset to commit. */
  readonly finish: (work: Work) => void;
  readonly logger: Logger;
}

/** What becomes of a record after a try. The one place where errors turn into retries, pauses and dead letters. */
export interface Conclusion {
  succeeded(work: Work, pass: number): Verdict;
  failed(work: Work, pass: number, error: unknown): Verdict | Promise<Verdict>;
  /** Writes the dead letter that an earlier try could not write. */
  bury(work: Work, failure: Failure): Promise<Verdict>;
}

const placeFields = ({ owner: { topic, partition }, message: { offset } }: Work) => ({ topic, partition, offset });

export const conclusion = (options: ConclusionOptions): Conclusion => {
  const { group, gate, classify, deadLetters, maxTries, finish, logger } = options;

  const bury = async (work: Work, failure: Failure): Promise<Verdict> => {
    const { topic, revoked } = work.owner;
    if (revoked) return done;
    try {
      await deadLetters.write({ record: rawRecordOf(work), failure, stage: work.stage, attempts: work.tries });
    } catch (error) {
      work.letterFailures += 1;
      metrics.deadLetterFailures.add(1, { topic, group });
      const fields = { ...placeFields(work), deadLetterTopic: deadLetterTopic(topic, group), error };
      logger.error(fields, 'dead letter could not be written: its offset stays uncommitted, trying again');
      return again(backoffMs(options.outageBackoff, work.letterFailures));
    }
    metrics.deadLetters.add(1, { topic, group, error_class: failure.errorClass });
    const { errorClass, code, message } = failure;
    logger.warn({ ...placeFields(work), errorClass, code, attempts: work.tries, reason: message }, 'dead-lettered');
    finish(work);
    return done;
  };

  const retry = (work: Work, { errorClass, error }: Failure): Verdict => {
    const { topic } = work.owner;
    const pauseMs = backoffMs(options.retryBackoff, work.tries);
    metrics.retries.add(1, { topic, group, error_class: errorClass });
    logger.info({ ...placeFields(work), attempt: work.tries, pauseMs, error }, 'failed, trying again');
    return again(pauseMs);
  };

  return {
    succeeded: (work, pass) => {
      gate.passed(pass);
      finish(work);
      return done;
    },
    failed: (work, pass, error) => {
      // Whoever owns the partition now gets the record again.
      if (work.owner.revoked) return done;
      const failure = classify(error);
      if (failure.errorClass === 'outage') {
        gate.report(pass, failure);
        // Errors on the way into an outage and out of it are its own: a record is judged by its tries since.
        work.tries = 0;
        return held;
      }
      gate.passed(pass);
      work.tries += 1;
      if (failure.errorClass === 'transient' && work.tries < maxTries) return retry(work, failure);
      work.condemned = failure;
      return bury(work, failure);
    },
    bury,
  };
};
