import { kafkaSettings, loadSettings } from '@khabar/config';
import {
  articleChangedV1,
  articleIdOfUrl,
  dataSchemaOf,
  encodeHeaders,
  eventIdOf,
  type Change,
} from '@khabar/contracts';
import { applyTopics, kafkaConnection, parseTopicsFile, produceRecords, type NewRecord } from '@khabar/messaging';

const recordsPerRequest = 2_000;

const words = 'مكتبة عامة كبيرة في وسط المدينة افتتاح جديد اليوم مؤتمر وزير صحيفة نهر سوق مدرسة كتاب رحلة ميناء'.split(
  ' ',
);

/** Eight words that differ from event to event, so that events compress about as well as real ones. */
const titleOf = (index: number): string =>
  Array.from({ length: 8 }, (_, place) => words[(index * 31 + place * place * 17) % words.length]).join(' ');

/** A small event as it goes over the public topic: about 700 bytes of JSON, headers of CloudEvents and a trace. */
const changeRecord = (topic: string, index: number): NewRecord => {
  const url = `https://news.example/ar/articles/${index}`;
  const articleId = articleIdOfUrl(url);
  const change: Change = {
    ...articleChangedV1.example,
    ...{ articleId, url, revision: 1_767_225_600_000 + index, previousRevision: 1_767_225_500_000 + index },
    title: titleOf(index),
  };
  const attributes = {
    ...{ id: eventIdOf(articleChangedV1.type, articleId, change.revision), type: articleChangedV1.type },
    ...{ source: 'urn:khabar:indexer', time: '2026-01-01T00:00:00.000Z', dataschema: dataSchemaOf(articleChangedV1) },
  };
  const traceId = index.toString(16).padStart(32, '0');
  const headers = { ...encodeHeaders(attributes), traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
  return { topic, key: articleId, value: JSON.stringify(change), headers };
};

export const fillTopic = async (brokers: readonly string[], topic: string, records: number): Promise<void> => {
  const settings = loadSettings(kafkaSettings, { KHABAR_KAFKA_BROKERS: brokers.join(',') });
  const connection = kafkaConnection({ settings, service: 'bench' });
  await applyTopics(connection, parseTopicsFile(`topics: [{ name: ${topic}, partitions: 6 }]`, 'bench'));
  for (let first = 0; first < records; first += recordsPerRequest) {
    const count = Math.min(recordsPerRequest, records - first);
    await produceRecords(
      connection,
      Array.from({ length: count }, (_, index) => changeRecord(topic, first + index)),
    );
  }
};
