import type { Word } from '../analysis/tokenise.js';
import { CharacterClass, classAt } from './character-class.js';
import { endOfWord } from './end-of-word.js';
import {
  type Ending,
  beginsBehindAbbreviation,
  beginsBehindStop,
  closesSentence,
  endingOf,
  isSoftMark,
} from './sentence-end.js';
import type { Sentence } from './sentence.js';

/** A sentence of more words than this is cut, behind its last comma if that is not too near to its beginning. */
const longestSentence = 150;
const shortestCut = 50;

const sentenceOf = (words: readonly Word[]): Sentence[] => {
  const first = words[0];
  const last = words.at(-1);
  return first && last ? [{ start: first.start, end: last.end, words }] : [];
};

const cutOf = (words: readonly Word[]): number => {
  const soft = words.findLastIndex(isSoftMark) + 1;
  return soft < shortestCut ? words.length : soft;
};

/** Collects words and gives them back as sentences. */
const sentenceBuilder = () => {
  const sentences: Sentence[] = [];
  let words: Word[] = [];
  let ending: Ending = 'none';

  const endSentence = (): void => {
    sentences.push(...sentenceOf(words));
    words = [];
    ending = 'none';
  };

  const add = (text: string, word: Word): void => {
    const last = words.at(-1);
    if (ending !== 'none' && last) {
      if (words.length < longestSentence && closesSentence(text, last, word)) {
        words.push(word);
        return;
      }
      const begins = ending === 'stop' ? beginsBehindStop(text, words, word) : beginsBehindAbbreviation(text, word);
      if (begins) endSentence();
    }
    words.push(word);
    ending = endingOf(text, words);
    if (words.length < longestSentence) return;
    const cut = cutOf(words);
    sentences.push(...sentenceOf(words.slice(0, cut)));
    words = words.slice(cut);
    if (words.length === 0) ending = 'none';
  };

  return { add, endSentence, sentences };
};

/**
 * The sentences of a text in any language, in order, with their words. A line break always ends a sentence; a stop does
 * unless it belongs to an abbreviation or a number, or what follows goes on in lower case. Linear in the length of the text.
 */
export const sentencesOf = (text: string): Sentence[] => {
  const { add, endSentence, sentences } = sentenceBuilder();
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === CharacterClass.space || found === CharacterClass.invisible) at += 1;
    else if (found === CharacterClass.lineBreak) {
      endSentence();
      at += 1;
    } else {
      const end = endOfWord(text, at);
      add(text, { surface: text.slice(at, end), start: at, end });
      at = end;
    }
  }
  endSentence();
  return sentences;
};
