import { Module, type DynamicModule } from '@nestjs/common';
import { consumerGroups } from '@khabar/contracts';
import { MessagingModule } from '@khabar/messaging';
import type { Logger } from '@khabar/telemetry';
import { ParseReport } from './articles/parse-report.js';
import { ParseService } from './articles/parse.service.js';
import { RawArticlesController } from './articles/raw-articles.controller.js';
import { ParsePool } from './pool/parse-pool.js';
import type { ParserSettings } from './settings.js';

export const service = 'parser';

export interface ParserParts {
  readonly settings: ParserSettings;
  readonly logger: Pick<Logger, 'debug' | 'info' | 'error'>;
}

const poolOf = ({ settings, logger }: ParserParts): ParsePool =>
  new ParsePool({
    threads: settings.KHABAR_PARSER_THREADS,
    timeoutMs: settings.KHABAR_PARSER_TIMEOUT_MS,
    memoryMb: settings.KHABAR_PARSER_MEMORY_MB,
    startMs: settings.KHABAR_PARSER_START_MS,
    maxWaiting: settings.KHABAR_CONSUMER_CONCURRENCY,
    onFault: (error) => logger.error({ error }, 'a parser thread failed while idle'),
  });

const reportOf = ({ settings, logger }: ParserParts): ParseReport =>
  new ParseReport({ logger, maxAttempts: settings.KHABAR_RETRY_ATTEMPTS });

@Module({})
export class ParserModule {
  static with(parts: ParserParts): DynamicModule {
    return {
      module: ParserModule,
      imports: [MessagingModule.forRoot({ service, group: consumerGroups.parser, settings: parts.settings })],
      controllers: [RawArticlesController],
      providers: [
        ParseService,
        { provide: ParsePool, useFactory: () => warmPool(parts) },
        { provide: ParseReport, useFactory: () => reportOf(parts) },
      ],
    };
  }
}

/** A thread that cannot load, e.g. for want of memory, stops the boot and not the first document. */
const warmPool = async (parts: ParserParts): Promise<ParsePool> => {
  const pool = poolOf(parts);
  await pool.warmUp();
  return pool;
};
