import { describe, expect, it } from '@jest/globals';
import { chooseLanguage, normaliseTag } from './language.js';

const detected = (language: string) => ({ language, confidence: 1 });

describe('chooseLanguage', () => {
  it.each([
    ['keeps the region of a declaration that the text confirms', ['ar-EG'], 'ar', 'ar-EG'],
    ['prefers the declaration that the text confirms', ['en', 'ar'], 'ar', 'ar'],
    ['distrusts a declaration of the other direction', ['fr'], 'ar', 'ar'],
    ['distrusts English, the default of templates', ['en-US'], 'de', 'de'],
    ['trusts another declaration against a guess', ['af'], 'nl', 'af'],
    ['takes the declaration where the text does not say', ['sw'], 'und', 'sw'],
    ['takes the guess where nothing is declared', [], 'de', 'de'],
    ['says so where nothing is known', [], 'und', 'und'],
  ])('%s', (_promise, declared, guess, expected) => {
    expect(chooseLanguage(declared, detected(guess))).toBe(expected);
  });
});

describe('normaliseTag', () => {
  it.each([
    ['ar_EG', 'ar-EG'],
    [' AR-eg ', 'ar-EG'],
    ['zh-Hans', 'zh-Hans'],
  ])('spells %j as %s', (given, expected) => expect(normaliseTag(given)).toBe(expected));
});
