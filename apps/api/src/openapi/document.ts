import type { RequestLimits } from '../settings.js';
import { answersOf } from './answers.js';
import { operationsOf, type Operation } from './operations.js';
import { parametersIn } from './parameters.js';
import { bodySchemas } from './schemas.js';

const pathItem = ({ method = 'get', pathParameters, queryParameters, docs = {}, ...operation }: Operation) => ({
  [method]: {
    operationId: operation.operationId,
    summary: operation.summary,
    parameters: [
      ...(pathParameters ? parametersIn('path', pathParameters, docs) : []),
      ...(queryParameters ? parametersIn('query', queryParameters, docs) : []),
    ],
    responses: answersOf(operation),
  },
});

/** The OpenAPI 3.1 document of the API under these limits. */
export const openApiDocument = (limits: RequestLimits): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Khabar',
    version: '1.0.0',
    summary: 'News articles, their revisions, and search over them',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  paths: Object.fromEntries(operationsOf(limits).map((operation) => [operation.path, pathItem(operation)])),
  components: { schemas: bodySchemas() },
});
