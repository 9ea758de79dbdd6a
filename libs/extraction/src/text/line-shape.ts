/** What can be seen of a line by itself, in any language. */
export interface LineShape {
  /** In columns: characters of wide scripts count twice, so that lengths compare across scripts. */
  readonly width: number;
  readonly words: number;
  readonly ending: Ending;
  /** Sentences that end before the end of the line. */
  readonly innerStops: number;
  readonly commas: number;
  readonly opensWith: Opening;
  readonly closesQuote: boolean;
  readonly innerColon: boolean;
  /** Share of the words that begin with a capital; half in scripts without them. */
  readonly capitalised: number;
  readonly allCapitals: boolean;
  /** Share of the characters. */
  readonly digits: number;
  readonly hasAddress: boolean;
}

export type Ending = 'open' | 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'running-on' | 'bracket';
export type Opening = 'letter' | 'small-letter' | 'quote' | 'number' | 'enumerator' | 'clock' | 'bullet' | 'other';

const closers = /["'”’»«›)\]」』）】\s]+$/u;
const endings: readonly (readonly [RegExp, Ending])[] = [
  [/(?:…|\.{2,})$/u, 'ellipsis'],
  [/[.۔。।．｡]$/u, 'stop'],
  [/[?؟？]$/u, 'question'],
  [/[!！]$/u, 'exclamation'],
  [/[:：]$/u, 'colon'],
  [/[,،;؛、–—-]$/u, 'running-on'],
];

export const endingOf = (line: string): Ending => {
  const tail = line.slice(-12);
  const bare = tail.replace(closers, '');
  const found = endings.find(([pattern]) => pattern.test(bare))?.[1];
  if (found !== undefined) return found;
  return /[)\]）】]\s*$/u.test(tail) ? 'bracket' : 'open';
};

const openings: readonly (readonly [RegExp, Opening])[] = [
  [/^["'“”„«»‹›‘’「『"]/u, 'quote'],
  [/^[-–—•·*▪►◆■●○☐✓>»]/u, 'bullet'],
  [/^\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/u, 'clock'],
  [/^(?:\d{1,2}|[\p{L}])[.)\]-](?:\s|$)/u, 'enumerator'],
  [/^\p{N}/u, 'number'],
  [/^\p{Ll}/u, 'small-letter'],
  [/^\p{L}/u, 'letter'],
];

const openingOf = (line: string): Opening => openings.find(([pattern]) => pattern.test(line))?.[1] ?? 'other';

const wide = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/gu;
const wideCharacter = new RegExp(wide.source, 'u');
/** Of a script that writes no spaces between words, or its punctuation. Hangul writes them. */
export const isWide = (character: string): boolean =>
  wideCharacter.test(character) && !/[\u1100-\u115f\uac00-\ud7a3]/u.test(character);

const innerStop = /[.!?؟۔]["”’»)]*\s+(?=\S)|[。！？।](?=.)/gu;
const comma = /[,،、，;؛]/gu;
const address = /(?:https?:\/\/|www\.|\S@[^\s@]{1,100}\.\S|^\S+\.(?:com|org|net)\b)/iu;

/** Of a script without capitals, where their share says nothing. */
const uncased = 0.5;

const countOf = (line: string, pattern: RegExp): number => line.match(pattern)?.length ?? 0;

export const widthOf = (line: string): number => line.length + countOf(line, wide);

/** Of a long line the beginning is looked at, and its end: what is counted is taken to go on alike. */
const longestLook = 300;

export const shapeOf = (line: string): LineShape => {
  const look = line.slice(0, longestLook);
  const times = line.length / Math.max(1, look.length);
  const words = look.split(' ');
  const cased = countOf(look, /\p{Lu}/gu) + countOf(look, /\p{Ll}/gu);
  const wideCharacters = countOf(look, wide);
  return {
    width: Math.round((look.length + wideCharacters) * times),
    words: Math.round(Math.max(words.length, wideCharacters / 2) * times),
    ending: endingOf(line),
    innerStops: countOf(look, innerStop),
    commas: countOf(look, comma),
    opensWith: openingOf(look),
    closesQuote: /["”’»«」』]$/u.test(line.slice(-2)),
    innerColon: /[:：](?=.)/u.test(look),
    capitalised: cased === 0 ? uncased : words.filter((word) => /^\P{L}?\p{Lu}/u.test(word)).length / words.length,
    allCapitals: cased > 3 && !/\p{Ll}/u.test(look),
    digits: countOf(look, /\p{N}/gu) / Math.max(1, look.length),
    hasAddress: address.test(look),
  };
};
