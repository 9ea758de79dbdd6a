import { describe, expect, it } from '@jest/globals';
import { guessOf } from './boost.js';
import type { Sample } from './sample.js';
import { modelsWithoutPublisher } from './without-publisher.js';

const settings = { trees: 10, leaves: 2, rate: 0.3, lambda: 1, fewestInLeaf: 1, rows: 1, features: 1 };

/** Of every publisher but one, wide lines are standfirsts. */
const samples: Sample[] = Array.from({ length: 16 }, (_, publisher) =>
  [0, 1].map((width): Sample => ({
    features: { width },
    label: (publisher === 0 ? 1 - width : width) === 1 ? 1 : 0,
    group: `paper${publisher}`,
  })),
).flat();

describe('modelsWithoutPublisher', () => {
  it('judges a publisher by what the others do', () => {
    const model = modelsWithoutPublisher(samples, settings)('paper0');
    const [narrow, wide] = samples;
    if (!model || !narrow || !wide) throw new Error('no model');
    expect(guessOf(model, wide)).toBeGreaterThan(guessOf(model, narrow));
  });

  it('has no model where there is no other publisher', () => {
    expect(modelsWithoutPublisher(samples.slice(0, 2), settings)('paper0')).toBeUndefined();
  });
});
