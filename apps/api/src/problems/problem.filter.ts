import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { trace } from '@opentelemetry/api';
import type { Request, Response } from 'express';
import { API_LOGGER, type ApiLogger } from '../logging.js';
import { ARTICLE_READING, type ArticleReading } from '../reading/ports.js';
import type { RequestLimits } from '../settings.js';
import { REQUEST_LIMITS } from '../tokens.js';
import { problemMediaType, problemOf } from './problem.js';
import { ProblemError } from './problem-error.js';
import { recognise } from './recognise.js';

/** Answers every error as application/problem+json; what is not recognised is logged in full and told as `internal`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(ARTICLE_READING) private readonly reading: ArticleReading,
    @Inject(REQUEST_LIMITS) private readonly limits: RequestLimits,
    @Inject(API_LOGGER) private readonly logger: ApiLogger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const { kind, detail, options } = this.known(error) ?? this.unknown(error, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const traceId = trace.getActiveSpan()?.spanContext().traceId;
    const problem = problemOf(kind, detail, { instance: request.path, traceId, ...options.members });
    response.status(problem.status).set({ 'Cache-Control': 'no-store', ...options.headers });
    response.type(problemMediaType).send(JSON.stringify(problem));
  }

  private known(error: unknown): ProblemError | undefined {
    return recognise(error, {
      isOutage: (candidate) => this.reading.isOutage(candidate),
      retryAfterSeconds: this.limits.KHABAR_API_RETRY_AFTER_S,
    });
  }

  private unknown(error: unknown, request: Request): ProblemError {
    this.logger.error({ err: error, method: request.method, path: request.path }, 'a request failed unexpectedly');
    return new ProblemError('internal', 'the request failed for a reason that was logged');
  }
}
