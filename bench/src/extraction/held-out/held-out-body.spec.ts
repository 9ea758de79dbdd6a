import { describe, expect, it } from '@jest/globals';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import { emptyReading } from '../reading.js';
import { foldCount, foldOf } from '../sets/folds.js';
import { holdOutBody } from './held-out-body.js';

const page: EvaluationPage = {
  set: 'zyte',
  id: 'one',
  url: 'https://paper.example/one',
  path: '',
  html: '<p>text',
  charset: 'utf-8',
  fetchedAt: '2026-01-01T00:00:00Z',
  gold: {},
};

describe('holdOutBody', () => {
  const models = Array.from({ length: foldCount }, (_, fold) => `without fold ${fold}`);

  it("extracts a page anew with the model of its publisher's fold", () => {
    const { hold } = holdOutBody(models, ({ content }, model) => ({
      outcome: 'not-an-article',
      reason: 'empty-content',
      detail: `${content} ${model}`,
    }));
    expect(hold(page, emptyReading).failure).toBe(`empty-content: <p>text without fold ${foldOf(page.url)}`);
  });

  it('says how many folds there are', () => {
    expect(
      holdOutBody(models, () => ({ outcome: 'not-an-article', reason: 'empty-content', detail: '' })).says,
    ).toContain(`${foldCount} folds`);
  });
});
