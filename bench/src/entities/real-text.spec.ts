import { resolve } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { loadSettings, toolSettings } from '@khabar/config';
import { readText } from '@khabar/entities';
import fc from 'fast-check';
import { wrongOffsets } from './scoring/wrong-offsets.js';
import { joinTokens } from './sets/joined-text.js';
import { languageOf, setNames } from './sets/named-set.js';
import { readSet } from './sets/read-set.js';

// The models are loaded by the first test that needs them.
jest.setTimeout(60_000);

const root = resolve(import.meta.dirname, '../../..');
const dataDir = resolve(root, loadSettings({ KHABAR_DATA: toolSettings.KHABAR_DATA }, process.env).KHABAR_DATA);
const sentencesOfText = 12;

const strange = fc.constantFrom('😀', '\u200f', '\u202b', '\u2069', '\u064b', '\u0301', '\ud83d', '\udc00', '«', '\n');

describe('the reading of real texts', () => {
  it.each(setNames)('gives offsets that lead to what it says, whatever is put into the text (%s)', (set) => {
    const sentences = readSet(dataDir, set, 'dev');
    if (!sentences) {
      console.warn(`${set} is left out: it is not in KHABAR_DATA (${dataDir})`);
      return;
    }
    const language = languageOf[set];
    const from = fc.nat({ max: sentences.length - 1 });
    const insertions = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), strange), { maxLength: 20 });
    fc.assert(
      fc.property(from, insertions, (first, strangers) => {
        const whole = joinTokens(sentences.slice(first, first + sentencesOfText)).text;
        const text = strangers.reduce((soFar, [share, piece]) => {
          const at = Math.floor(share * soFar.length);
          return soFar.slice(0, at) + piece + soFar.slice(at);
        }, whole);
        expect(wrongOffsets(text, readText({ text, language, published: '2020-10-07T12:00:00Z' }))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
