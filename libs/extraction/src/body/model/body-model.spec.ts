import { describe, expect, it } from '@jest/globals';
import { allFeatures } from '../features/features.js';
import { bodyModel, bodyModelOf } from './body-model.js';

describe('bodyModelOf', () => {
  it('refuses a model that asks for a feature which there is not, and names it', () => {
    expect(() => bodyModelOf({ features: ['no-such-feature'], base: 0, trees: [] })).toThrow('"no-such-feature"');
  });

  it('takes a model that asks for some of the features, in any order', () => {
    const features = allFeatures.map(({ name }) => name).toReversed();
    const model = bodyModelOf({ features, base: 0, trees: [] });
    expect(model.features.map(({ name }) => name)).toEqual(features);
  });
});

describe('the features', () => {
  it('have names of their own', () => {
    const names = allFeatures.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are all there that the shipped model asks for', () => {
    expect(bodyModel.features.length).toBeGreaterThan(0);
    expect(bodyModel.features.every((feature) => allFeatures.includes(feature))).toBe(true);
  });
});
