/** Counts over the letters of one text, in one pass. Shares are of `length`. */
export interface TextMeasures {
  /** Characters without white space. */
  readonly length: number;
  readonly words: number;
  readonly digits: number;
  readonly capitals: number;
  readonly commas: number;
  readonly sentenceEnds: number;
  readonly quotes: number;
  /** Signs that parts of menus and labels are parted by. */
  readonly separators: number;
  readonly endsSentence: boolean;
  readonly endsOpen: boolean;
  readonly startsSmall: boolean;
}

const commas = new Set(',،、，;؛；');
const sentenceEnds = new Set('.!?؟。！？…।۔');
const quotes = new Set('"“”„«»‹›「」『』');
const separators = new Set('|/»›·•>©→▸►');
const opens = new Set(':,،;؛-–—');
/** Chinese, Japanese and Korean letters count as half a word each: they are not parted by blanks. */
const unspaced = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const closing = new Set(`"'”“»’)]」』 `);
const smallFirst = /^\p{Ll}/u;

const wordsOf = (text: string): number => {
  const blanks = text.split(' ').length;
  const letters = text.match(unspaced)?.length ?? 0;
  return blanks + letters / 2;
};

/** The last character that closes nothing. Walks back: a regex for it takes quadratic time on long runs of what closes. */
const lastSign = (text: string): string => {
  let at = text.length - 1;
  while (at >= 0 && closing.has(text.charAt(at))) at -= 1;
  return text.charAt(at);
};

export const measureText = (text: string): TextMeasures => {
  let length = 0;
  const counts = { digits: 0, capitals: 0, commas: 0, sentenceEnds: 0, quotes: 0, separators: 0 };
  for (const character of text) {
    if (character === ' ') continue;
    length += 1;
    if (character >= 'a' && character <= 'z') continue;
    if (character >= '0' && character <= '9') counts.digits += 1;
    else if (commas.has(character)) counts.commas += 1;
    else if (sentenceEnds.has(character)) counts.sentenceEnds += 1;
    else if (quotes.has(character)) counts.quotes += 1;
    else if (separators.has(character)) counts.separators += 1;
    else if (character !== character.toLowerCase()) counts.capitals += 1;
  }
  const last = lastSign(text);
  return {
    length,
    words: wordsOf(text),
    ...counts,
    endsSentence: sentenceEnds.has(last),
    endsOpen: opens.has(last),
    startsSmall: smallFirst.test(text),
  };
};
