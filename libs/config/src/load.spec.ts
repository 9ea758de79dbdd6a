import { describe, expect, it } from '@jest/globals';
import { consumerSettings, kafkaSettings, loadSettings, SettingsError, storeSettings } from './index.js';

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
};

describe('loadSettings', () => {
  it('gives every setting its default and its type', () => {
    const settings = loadSettings({ ...kafkaSettings, ...consumerSettings }, {});
    expect(settings.KHABAR_KAFKA_BROKERS).toEqual(['localhost:9092']);
    expect(settings.KHABAR_CONSUMER_CONCURRENCY).toBe(16);
    expect(settings.KHABAR_KAFKA_TLS).toBe(false);
    expect(settings.KHABAR_KAFKA_SASL_PASSWORD).toBeUndefined();
  });

  it('names an unknown setting with its value', () => {
    expect(problemsOf(() => loadSettings(kafkaSettings, { KHABAR_KAFKA_BROKER: 'a:1' }))).toEqual([
      'KHABAR_KAFKA_BROKER: no such setting (value "a:1")',
    ]);
  });

  it('accepts the settings of other services, so that one environment can serve all', () => {
    expect(problemsOf(() => loadSettings(kafkaSettings, { KHABAR_API_MAX_PAGE: '7' }))).toEqual([]);
  });

  it('names every malformed setting with its value, all at once', () => {
    const env = { KHABAR_CONSUMER_CONCURRENCY: 'many', KHABAR_RETRY_ATTEMPTS: '0', KHABAR_KAFKA_TLS: 'yes' };
    const problems = problemsOf(() => loadSettings({ ...kafkaSettings, ...consumerSettings }, env));
    expect(problems).toHaveLength(3);
    expect(problems.join('\n')).toContain('KHABAR_CONSUMER_CONCURRENCY: expected a number (got "many"');
    expect(problems.join('\n')).toContain('KHABAR_RETRY_ATTEMPTS:');
    expect(problems.join('\n')).toContain('KHABAR_KAFKA_TLS:');
  });

  it.each([
    [
      { KHABAR_KAFKA_SASL_MECHANISM: 'plain', KHABAR_KAFKA_SASL_USERNAME: 'u' },
      'KHABAR_KAFKA_SASL_PASSWORD: is required',
    ],
    [{ KHABAR_KAFKA_SASL_USERNAME: 'u' }, 'KHABAR_KAFKA_SASL_USERNAME: needs a KHABAR_KAFKA_SASL_MECHANISM'],
    [{ KHABAR_CONSUMER_HEARTBEAT_MS: '20000' }, 'KHABAR_CONSUMER_HEARTBEAT_MS: 20000 is more than a third'],
    [{ KHABAR_RETRY_BACKOFF_MS: '20000' }, 'KHABAR_RETRY_BACKOFF_MAX_MS: 10000 is less than'],
  ])('refuses settings that do not fit together: %j', (env, problem) => {
    expect(problemsOf(() => loadSettings({ ...kafkaSettings, ...consumerSettings }, env))).toEqual([
      expect.stringContaining(problem),
    ]);
  });

  it('does not judge together what is malformed alone', () => {
    const problems = problemsOf(() => loadSettings(consumerSettings, { KHABAR_RETRY_BACKOFF_MAX_MS: 'long' }));
    expect(problems).toHaveLength(1);
  });

  it('names a setting that must be given, with its meaning', () => {
    const needed = { KHABAR_MONGO_URL: { ...storeSettings.KHABAR_MONGO_URL, fallback: undefined } };
    expect(problemsOf(() => loadSettings(needed, { KHABAR_MONGO_URL: '' }))).toEqual([
      'KHABAR_MONGO_URL: is required (MongoDB connection string)',
    ]);
  });

  it('never prints a secret', () => {
    const secret = {
      ...storeSettings.KHABAR_MONGO_URL,
      schema: storeSettings.KHABAR_MONGO_URL.schema.refine(() => false),
    };
    const [problem] = problemsOf(() =>
      loadSettings({ KHABAR_MONGO_URL: secret }, { KHABAR_MONGO_URL: 'mongodb://u:p@h' }),
    );
    expect(problem).toContain('a secret value');
    expect(problem).not.toContain('u:p');
  });
});
