import type { EntityType } from '@khabar/entities';
import { sentencesOf } from '@khabar/language/analysis';
import type { Bio, Sentence } from '../../sets/sentence.js';

const mark = /\[([^|\]]+)\|(person|place|organisation|misc)\]/g;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
}

const unmarked = (marked: string): { text: string; names: Marked[] } => {
  const names: Marked[] = [];
  let [text, at] = ['', 0];
  for (const { 0: whole, 1: name = '', 2: type, index } of marked.matchAll(mark)) {
    text += marked.slice(at, index);
    names.push({ start: text.length, end: text.length + name.length, type: type as EntityType });
    text += name;
    at = index + whole.length;
  }
  return { text: text + marked.slice(at), names };
};

/** The sentences of a text in which names are marked `[name|type]`. @throws where a name ends within a word */
export const readMarkedText = (marked: string): Sentence[] => {
  const { text, names } = unmarked(marked);
  return sentencesOf(text).map(({ words }) => ({
    tokens: words.map(({ surface }) => surface),
    labels: words.map(({ surface, start, end }): Bio => {
      const name = names.find((each) => each.start < end && start < each.end);
      if (!name) return 'O';
      if (start < name.start || end > name.end) throw new Error(`a name ends within the word ${surface}`);
      return `${start === name.start ? 'B' : 'I'}-${name.type}`;
    }),
  }));
};
