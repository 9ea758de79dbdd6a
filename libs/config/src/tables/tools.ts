import { optional, text, url } from '../setting.js';

export const toolSettings = {
  KHABAR_API_URL: url(/^https?$/)({ doc: 'address of the API, for the CLI', fallback: 'http://localhost:8080' }),
  KHABAR_DATA: text({ doc: 'folder of the shared evaluation data, for tests and benches', fallback: '../shared/data' }),
  KHABAR_TOPICS_FILE: text({ doc: 'the topics file', fallback: 'deploy/kafka/topics.yaml' }),
  KHABAR_TEST_KAFKA: optional(text({ doc: 'brokers for the integration tests; a local one is started where absent' })),
  KHABAR_TEST_MONGO: optional(text({ doc: 'MongoDB for the integration tests; a local one is started where absent' })),
  KHABAR_TEST_KIND: optional(text({ doc: 'which specs run: unit, int or e2e' })),
};
