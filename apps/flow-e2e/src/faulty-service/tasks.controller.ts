import { EventPublisher, type EventRecord, type RecordContext } from '@khabar/messaging';
import { Controller, Inject } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { perform } from './perform.js';
import { taskTriedV1, taskV1, type Task, type TaskTried } from './task.js';

export const INSTANCE = Symbol('instance');

/** Does tasks, and tells of every try. */
@Controller()
export class TasksController {
  constructor(
    @Inject(EventPublisher) private readonly publisher: EventPublisher,
    @Inject(INSTANCE) private readonly instance: string,
  ) {}

  @EventPattern<string>(taskV1.topic)
  async handle(@Payload() { data }: EventRecord<Task>, @Ctx() { attempt }: RecordContext): Promise<void> {
    const { run, key, n } = data;
    const tried = { run, key, n, attempt, instance: this.instance };
    try {
      await perform(data, this.instance);
    } catch (error) {
      await this.tell({ ...tried, outcome: 'failed' });
      throw error;
    }
    await this.tell({ ...tried, outcome: 'done' });
  }

  private async tell(tried: TaskTried): Promise<void> {
    const id = [taskTriedV1.type, ...Object.values(tried)].join(':');
    const time = new Date().toISOString();
    await this.publisher.publish([{ contract: taskTriedV1, data: tried, id, time, source: 'urn:khabar:test' }]);
  }
}
