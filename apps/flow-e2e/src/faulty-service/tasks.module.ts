import type { EventContract } from '@khabar/contracts';
import type { consumerSettings, kafkaSettings, Settings } from '@khabar/config';
import { MessagingModule } from '@khabar/messaging';
import { Module, type DynamicModule } from '@nestjs/common';
import { taskGroup, taskTriedV1, taskV1 } from './task.js';
import { INSTANCE, TasksController } from './tasks.controller.js';

export const service = 'faulty';

export interface TasksOptions {
  readonly settings: Settings<typeof kafkaSettings> & Settings<typeof consumerSettings>;
  /** Tells several processes apart. */
  readonly instance: string;
}

@Module({})
export class TasksModule {
  static with({ settings, instance }: TasksOptions): DynamicModule {
    const contracts = [taskV1, taskTriedV1] as unknown as EventContract[];
    return {
      module: TasksModule,
      imports: [MessagingModule.forRoot({ service, group: taskGroup, topics: [taskV1.topic], contracts, settings })],
      controllers: [TasksController],
      providers: [{ provide: INSTANCE, useValue: instance }],
    };
  }
}
