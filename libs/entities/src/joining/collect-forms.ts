import { foldName, knownEntityOf } from '../known/index.js';
import type { Mention } from '../mentions/mention.js';
import { bareName } from './bare-name.js';
import { bracketedNames } from './bracketed-names.js';
import { foldWord } from './fold-word.js';
import { knownNamesIn } from './known-evidence.js';
import type { MentionedText } from './mentioned-text.js';
import { headsThatStandAlone } from './organisation-words.js';
import { formsOf, type ShortForm } from './short-forms.js';

/** A mention that the first pass doubts says nothing about the rest of the text. */
const leastConfidence = 0.4;
const confidenceOfKnown = 0.6;

const isSource = ({ confidence, nationality, type }: Mention): boolean =>
  confidence >= leastConfidence && !nationality && type !== 'misc';

/** Names of several words by which a text may call again a well-known organisation that it names: المنظمة الدولية. */
const otherNames = (keys: ReadonlySet<string>, language: string): ShortForm[] => {
  const known = new Set([...keys].map((key) => knownEntityOf(key, language)));
  return [...known].flatMap((entity) => {
    if (entity?.type !== 'organisation') return [];
    const aliases = entity.aliases.filter((alias) => alias.ambiguous && language.startsWith(alias.language));
    return aliases.flatMap(({ name }): ShortForm[] => {
      const words = foldName(name).split(' ');
      if (words.length < 2) return [];
      return [{ words, type: entity.type, confidence: confidenceOfKnown, from: 0, needs: 'nothing' }];
    });
  });
};

/** The forms in which a text may name again what is mentioned in it. */
export const collectForms = ({ text, sentences, mentions, language }: MentionedText): ShortForm[] => {
  const keys = new Set<string>();
  const forms = new Map<string, ShortForm[]>();
  for (const mention of mentions) {
    const surface = text.slice(mention.start, mention.end);
    const kept = `${mention.type} ${surface}`;
    if (!isSource(mention) || forms.has(kept)) continue;
    const { words } = bareName(surface, mention.type, language);
    keys.add(words.join(' '));
    if (words.length > 0) forms.set(kept, formsOf(words, mention, language));
  }
  const bracketed = bracketedNames(sentences, mentions).map(({ of, start, end }): ShortForm => {
    const words = [foldWord(text.slice(start, end))];
    return { words, type: of.type, confidence: of.confidence * 0.9, from: 0, needs: 'nothing' };
  });
  const known = knownNamesIn(keys, language);
  const shortNames = [...headsThatStandAlone].flatMap((head): ShortForm[] => {
    const entity = language.startsWith('ar') ? known.of(`ال${head}`) : undefined;
    if (!entity || entity.type !== 'organisation') return [];
    return [
      { words: [`ال${head}`], type: entity.type, confidence: confidenceOfKnown, from: 0, needs: 'standing-alone' },
    ];
  });
  return [...forms.values()].flat().concat(bracketed, shortNames, otherNames(keys, language));
};
