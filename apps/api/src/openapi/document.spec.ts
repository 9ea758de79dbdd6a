import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { apiSettings, loadSettings } from '@khabar/config';
import { exampleArticle } from '@khabar/contracts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import request from 'supertest';
import { exampleEntity } from '../spec-support/fake-reading.js';
import { startApi } from '../spec-support/start-api.js';
import { openApiDocument } from './document.js';

const generated = new URL('../../../../docs/openapi.json', import.meta.url);
const document = JSON.parse(JSON.stringify(openApiDocument(loadSettings(apiSettings, {}))));

const validatorOf = (name: string) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi');
  return ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
};

describe('the OpenAPI document', () => {
  it('is the one that is checked in; `npm run openapi -w @khabar/api` writes it again', () => {
    expect(JSON.parse(readFileSync(generated, 'utf8'))).toEqual(document);
  });

  it('is served as it is', async () => {
    const api = await startApi();
    const { status, body } = await request(api.server).get('/openapi.json');
    await api.close();
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    expect(body).toEqual(document);
  });

  it.each([
    [`/v1/articles/${exampleArticle.articleId}`, 'Article'],
    [`/v1/articles/${exampleArticle.articleId}/revisions`, 'RevisionPage'],
    ['/v1/search?q=library', 'SearchPage'],
    ['/v1/entities?q=Mustafa', 'EntityList'],
    [`/v1/entities/${exampleEntity.id}`, 'Entity'],
    [`/v1/entities/${exampleEntity.id}/articles`, 'EntityArticles'],
    ['/health/live', 'Health'],
    ['/v1/articles/nonsense', 'Problem'],
  ])('describes what %s answers', async (address, name) => {
    const api = await startApi();
    const { body } = await request(api.server).get(address);
    await api.close();
    const validate = validatorOf(name);
    expect([validate(body), validate.errors]).toEqual([true, null]);
  });

  it('lists for every operation an answer for what is not listed', () => {
    const operations = Object.values<Record<string, { responses: object }>>(document.paths).flatMap(Object.values);
    for (const { responses } of operations) {
      expect(responses).toHaveProperty('default');
    }
  });
});
