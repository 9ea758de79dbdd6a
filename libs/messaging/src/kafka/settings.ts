import type { consumerSettings, kafkaSettings, Settings } from '@khabar/config';

export type KafkaSettings = Settings<typeof kafkaSettings>;
export type ConsumerSettings = Settings<typeof consumerSettings>;
