import type { LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule, type ApiParts } from './api.module.js';
import { operationsOf } from './openapi/operations.js';
import { answerBadConnections } from './problems/bad-connection.js';
import { allowedMethods } from './web/allowed-methods.js';
import { securityHeaders } from './web/security-headers.js';
import { traced } from './web/traced.js';
import { urlLimit } from './web/url-limit.js';

export interface ApiOptions extends ApiParts {
  /** Where Nest itself logs; false keeps it silent. */
  readonly nestLogger: LoggerService | false;
}

/** The HTTP application, not yet listening. */
export const createApi = async ({ nestLogger, ...parts }: ApiOptions): Promise<NestExpressApplication> => {
  const { limits } = parts;
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(parts), {
    logger: nestLogger,
    bodyParser: false,
  });
  app.disable('x-powered-by');
  app.set('etag', false);
  const addresses = [...operationsOf(limits), { path: '/openapi.json' }];
  app.use(traced, securityHeaders, urlLimit(limits.KHABAR_API_MAX_URL_CHARACTERS), allowedMethods(addresses));
  answerBadConnections(app.getHttpServer());
  return app;
};
