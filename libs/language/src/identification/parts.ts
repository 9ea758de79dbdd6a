import { sentencesOf } from '../sentences/sentences-of.js';
import { byArabicLetters, byModel, languageOfScript, scriptOf } from './scripts.js';

/** A sentence's words in one script. */
export interface Segment {
  readonly words: readonly string[];
  readonly letters: number;
}

/** What a text holds in one script, or in several that one language uses. */
export interface Part {
  /** A language, or how it is to be told. */
  readonly by: string;
  readonly script: string;
  readonly letters: number;
  readonly segments: readonly Segment[];
}

/** What a part turned out to be in. */
export interface PartLanguages {
  readonly language: string;
  readonly confidence: number;
  /** Letters of the part that are in other languages. */
  readonly lettersOfOthers: ReadonlyMap<string, number>;
}

const keyOf = (script: string): string => {
  const by = languageOfScript[script] ?? '';
  return by === byModel || by === byArabicLetters ? script : by;
};

const segmentOf = (words: readonly string[]): Segment => ({
  words,
  letters: words.reduce((sum, word) => sum + word.length, 0),
});

/** The parts of a text by script, in the order in which they first appear. */
export const partsOf = (text: string): Part[] => {
  const segmentsOfKey = new Map<string, Segment[]>();
  const scriptOfKey = new Map<string, string>();
  for (const { words } of sentencesOf(text)) {
    const found = new Map<string, string[]>();
    for (const { surface } of words) {
      const script = scriptOf(surface);
      if (script === '') continue;
      const key = keyOf(script);
      scriptOfKey.set(key, script);
      const list = found.get(key);
      if (list) list.push(surface);
      else found.set(key, [surface]);
    }
    for (const [key, list] of found) {
      const segments = segmentsOfKey.get(key) ?? [];
      segments.push(segmentOf(list));
      segmentsOfKey.set(key, segments);
    }
  }
  return [...segmentsOfKey].map(([key, segments]) => {
    const script = scriptOfKey.get(key) ?? '';
    const letters = segments.reduce((sum, segment) => sum + segment.letters, 0);
    return { by: languageOfScript[script] ?? '', script, letters, segments };
  });
};
