import type { Settings } from './load.js';
import { consumerSettings } from './tables/consumer.js';
import { kafkaSettings } from './tables/kafka.js';

/** A rule over several settings. It is checked where all of them are read and each is well-formed. */
export interface SettingCheck {
  readonly settings: readonly string[];
  /** For the docs. */
  readonly rule: string;
  /** What is wrong, with the values; undefined where the rule holds. */
  readonly problem: (values: never) => string | undefined;
}

const defineCheck = <Values>(check: {
  settings: readonly (keyof Values & string)[];
  rule: string;
  problem: (values: Values) => string | undefined;
}): SettingCheck => check;

type Kafka = Settings<typeof kafkaSettings>;
type Consumer = Settings<typeof consumerSettings>;

const heartbeatsPerSession = 3;

export const settingChecks: readonly SettingCheck[] = [
  defineCheck<Kafka>({
    settings: ['KHABAR_KAFKA_SASL_MECHANISM', 'KHABAR_KAFKA_SASL_USERNAME', 'KHABAR_KAFKA_SASL_PASSWORD'],
    rule: 'A SASL mechanism needs `KHABAR_KAFKA_SASL_USERNAME` and `KHABAR_KAFKA_SASL_PASSWORD`; without one they must be absent.',
    problem: (values) => {
      const mechanism = values.KHABAR_KAFKA_SASL_MECHANISM;
      const wanted = mechanism !== 'none';
      for (const name of ['KHABAR_KAFKA_SASL_USERNAME', 'KHABAR_KAFKA_SASL_PASSWORD'] as const) {
        if (wanted && values[name] === undefined)
          return `${name}: is required with KHABAR_KAFKA_SASL_MECHANISM=${mechanism}`;
        if (!wanted && values[name] !== undefined)
          return `${name}: needs a KHABAR_KAFKA_SASL_MECHANISM other than none`;
      }
      return undefined;
    },
  }),
  defineCheck<Consumer>({
    settings: ['KHABAR_CONSUMER_HEARTBEAT_MS', 'KHABAR_CONSUMER_SESSION_TIMEOUT_MS'],
    rule: `At least ${heartbeatsPerSession} heartbeats (\`KHABAR_CONSUMER_HEARTBEAT_MS\`) must fit into \`KHABAR_CONSUMER_SESSION_TIMEOUT_MS\`.`,
    problem: ({ KHABAR_CONSUMER_HEARTBEAT_MS: heartbeat, KHABAR_CONSUMER_SESSION_TIMEOUT_MS: session }) =>
      heartbeat * heartbeatsPerSession > session
        ? `KHABAR_CONSUMER_HEARTBEAT_MS: ${heartbeat} is more than a third of KHABAR_CONSUMER_SESSION_TIMEOUT_MS (${session})`
        : undefined,
  }),
  defineCheck<Consumer>({
    settings: ['KHABAR_RETRY_BACKOFF_MS', 'KHABAR_RETRY_BACKOFF_MAX_MS'],
    rule: '`KHABAR_RETRY_BACKOFF_MAX_MS` must not be below `KHABAR_RETRY_BACKOFF_MS`.',
    problem: ({ KHABAR_RETRY_BACKOFF_MS: first, KHABAR_RETRY_BACKOFF_MAX_MS: longest }) =>
      longest < first
        ? `KHABAR_RETRY_BACKOFF_MAX_MS: ${longest} is less than KHABAR_RETRY_BACKOFF_MS (${first})`
        : undefined,
  }),
];
