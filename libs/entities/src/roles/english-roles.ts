import type { Word } from '@khabar/language/analysis';
import { foldWord } from '../joining/fold-word.js';
import { knownEntityOf } from '../known/index.js';
import { titleKind } from '../titles/title-kind.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import { closingWords, complementPrepositions, connectors, determiners, titleNouns } from './english-role-words.js';
import { isNationality } from '../known/index.js';
import type { RoleSpan } from './role-span.js';
import type { SentenceMentions } from './sentence-mentions.js';

const held = titleKind.office | titleKind.rank | titleKind.occupation;
const letter = /^[\p{L}\p{N}]/u;
const capital = /^\p{Lu}/u;
const genitive = /^['’]s?$/u;
const longestComplement = 10;
const mostLowerCase = 4;

const kindAt = (words: readonly Word[], index: number, language: string): number =>
  titleKindOf(foldWord(words[index]?.surface ?? ''), language);

const isCapitalised = (word: Word | undefined): boolean => word !== undefined && capital.test(word.surface);

/** A country or an organisation of one word that the first pass missed: US. */
const isKnownName = (surface: string): boolean => {
  const type = capital.test(surface) ? knownEntityOf(foldWord(surface), 'en')?.type : undefined;
  return type === 'place' || type === 'organisation';
};

/** The first word of what stands before a title: nationality, organisation, genitive, nouns. */
const beginningOf = (words: readonly Word[], title: number, mentions: SentenceMentions): number => {
  let start = title;
  for (let index = start - 1; index >= 0; index = start - 1) {
    const { surface } = words[index] ?? { surface: '' };
    const folded = foldWord(surface);
    const named = mentions.endingAt(index);
    if (named && named.type !== 'person') start = named.from;
    else if (genitive.test(surface) && index > 0) {
      const owner = mentions.endingAt(index - 1);
      if (owner?.type === 'person') break;
      start = owner ? owner.from : index - 1;
    } else if (
      titleNouns.has(folded) ||
      isNationality(folded) ||
      isKnownName(surface) ||
      (kindAt(words, index, 'en') & titleKind.modifier) !== 0
    )
      start = index;
    else break;
  }
  return start;
};

const lowerCaseEnd = (words: readonly Word[], from: number, mentions: SentenceMentions): number => {
  let end = from;
  while (end < from + mostLowerCase && end < words.length) {
    const word = words[end];
    const folded = foldWord(word?.surface ?? '');
    if (!word || !letter.test(word.surface) || closingWords.has(folded) || mentions.startingAt(end)) break;
    end += 1;
  }
  return end;
};

/** Behind a preposition: a name, or the words up to the next mark of punctuation. */
const nounPhraseEnd = (words: readonly Word[], from: number, mentions: SentenceMentions): number => {
  let end = from;
  while (determiners.has(foldWord(words[end]?.surface ?? ''))) end += 1;
  const first = end;
  while (end - from < longestComplement && end < words.length) {
    const named = mentions.startingAt(end);
    if (named?.type === 'person') break;
    const isConnector = connectors.has(foldWord(words[end]?.surface ?? '')) && end > first;
    if (named) end = named.to;
    else if (isCapitalised(words[end]) || genitive.test(words[end]?.surface ?? '')) end += 1;
    else if (isConnector && (isCapitalised(words[end + 1]) || isCapitalised(words[end + 2]))) end += 1;
    else break;
  }
  while (end > first && connectors.has(foldWord(words[end - 1]?.surface ?? ''))) end -= 1;
  return end > first ? end : lowerCaseEnd(words, first, mentions);
};

const complementEnd = (words: readonly Word[], from: number, mentions: SentenceMentions): number => {
  let end = from;
  while (complementPrepositions.has(foldWord(words[end]?.surface ?? ''))) {
    const next = nounPhraseEnd(words, end + 1, mentions);
    const before = words[next - 1];
    if (next <= end + 1 || !before || determiners.has(foldWord(before.surface))) break;
    end = next;
  }
  return end;
};

/** The roles that a sentence of English gives, in order, none within another. */
export const englishRoles = (words: readonly Word[], mentions: SentenceMentions, language: string): RoleSpan[] => {
  const spans: RoleSpan[] = [];
  let behind = 0;
  for (let index = 0; index < words.length; index += 1) {
    const kind = kindAt(words, index, language);
    const person = mentions.startingAt(index);
    if (person?.type === 'person') {
      index = person.to - 1;
      continue;
    }
    if ((kind & held) === 0 || (kind & titleKind.plural) !== 0) continue;
    let title = index + 1;
    while (title < words.length && !mentions.startingAt(title)) {
      const next = kindAt(words, title, language);
      if ((next & (held | titleKind.modifier)) === 0 || (next & titleKind.plural) !== 0) break;
      title += 1;
    }
    const start = Math.max(behind, beginningOf(words, index, mentions));
    const end = complementEnd(words, title, mentions);
    const first = words[start];
    const last = words[end - 1];
    if (first && last) {
      const complete = start < index || end > title || title > index + 1;
      spans.push({ start: first.start, end: last.end, kind, complete, proclitic: false });
    }
    behind = end;
    index = end - 1;
  }
  return spans;
};
