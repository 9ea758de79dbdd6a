import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { consumerSettings, kafkaSettings, loadSettings, serviceSettings } from '@khabar/config';
import { articleChangedV1, type Change, type EventContract } from '@khabar/contracts';
import {
  createConsumerService,
  MessagingModule,
  type EventRecord,
  type RecordContext,
  type RecordOutcome,
} from '@khabar/messaging';
import { Controller, Module, type DynamicModule, type Type } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { RunOptions, RunResult } from './shape.js';
import { stopwatch } from './stopwatch.js';

type Count = (records: number) => void;

const ok: RecordOutcome = { ok: true };

const singleController = (topic: string, count: Count): Type => {
  @Controller()
  class Changes {
    @EventPattern<string>(topic)
    async take(@Payload() record: unknown, @Ctx() context: unknown): Promise<void> {
      if ((record as EventRecord<Change>).data.articleId === '' || (context as RecordContext).signal.aborted) return;
      count(1);
    }
  }
  return Changes;
};

const batchController = (topic: string, count: Count): Type => {
  @Controller()
  class Changes {
    @EventPattern<string>(topic, { batch: true })
    async take(@Payload() payload: unknown): Promise<RecordOutcome[]> {
      const records = payload as EventRecord<Change>[];
      count(records.length);
      return records.map(() => ok);
    }
  }
  return Changes;
};

const controllers = { single: singleController, batch: batchController };

class AppModule {}
Module({})(AppModule);

/** The whole way: Nest app, transport strategy, decoding and validation by the contract, ordinary event handlers. */
export const runOurs = async ({ contender, brokers, topic, records }: RunOptions): Promise<RunResult> => {
  if (contender === 'bare') throw new Error('bare kafkajs has a run of its own');
  const watch = stopwatch(contender, records);
  const settings = loadSettings(
    { ...serviceSettings, ...kafkaSettings, ...consumerSettings },
    { KHABAR_KAFKA_BROKERS: brokers.join(','), KHABAR_HTTP_HOST: '127.0.0.1', KHABAR_HTTP_PORT: '0' },
  );
  const messaging = MessagingModule.forRoot({
    ...{ service: 'bench', group: `bench-${randomUUID()}`, topics: [topic], settings },
    contracts: [articleChangedV1] as EventContract[],
  });
  const app: DynamicModule = {
    module: AppModule,
    imports: [messaging],
    controllers: [controllers[contender](topic, watch.count)],
  };
  const service = await createConsumerService(app, { service: 'bench', settings });
  const result = await watch.finished;
  await service.close();
  return result;
};
