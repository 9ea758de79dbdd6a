import { integer, port, text } from '../setting.js';

export const localSettings = {
  KHABAR_STATE_DIR: text({ doc: 'folder of the local stack: data, logs, process ids', fallback: '.khabar' }),
  KHABAR_LOCAL_KAFKA_PORT: port({ doc: 'first port of the local brokers; 0 picks free ones', fallback: '9092' }),
  KHABAR_LOCAL_MONGO_PORT: port({ doc: 'port of the local store; 0 picks a free one', fallback: '27017' }),
  KHABAR_SAMPLE_PORT: port({ doc: 'port of the sample site that `make run` serves', fallback: '8085' }),
  KHABAR_LOCAL_BROKERS: integer({ doc: 'number of local brokers, 1 or 3', fallback: '1', min: 1, max: 3 }),
  KHABAR_LOCAL_KAFKA_HEAP_MB: integer({ doc: 'heap of one local broker, mebibytes', fallback: '512', min: 128 }),
  KHABAR_LOCAL_MONGO_HEAP_MB: integer({ doc: 'heap of the local store, mebibytes', fallback: '1024', min: 128 }),
};
