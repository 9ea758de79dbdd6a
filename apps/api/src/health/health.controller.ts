import { Controller, Get, Header, Inject } from '@nestjs/common';
import { z } from 'zod';
import { ProblemError } from '../problems/problem-error.js';
import { ARTICLE_READING, type ArticleReading } from '../reading/ports.js';
import { withinTime } from '../reading/within-time.js';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';

export const healthSchema = z.object({ status: z.literal('ok') });

const ok = { status: 'ok' } as const;

@Controller('health')
export class HealthController {
  constructor(
    @Inject(ARTICLE_READING) private readonly reading: ArticleReading,
    @Inject(REQUEST_LIMITS) private readonly limits: RequestLimits,
  ) {}

  /** Alive as long as it answers: a store that is away is no reason to restart. */
  @Get('live')
  @Header('Cache-Control', 'no-store')
  live(): typeof ok {
    return ok;
  }

  @Get('ready')
  @Header('Cache-Control', 'no-store')
  async ready(): Promise<typeof ok> {
    try {
      await withinTime(this.limits.KHABAR_API_QUERY_TIMEOUT_MS, this.reading.ping());
      return ok;
    } catch {
      const headers = { 'Retry-After': String(this.limits.KHABAR_API_RETRY_AFTER_S) };
      throw new ProblemError('store-unavailable', 'not ready: the store does not answer', { headers });
    }
  }
}
