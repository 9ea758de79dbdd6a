/** Two 32-bit numbers stand for a name of one or several words, however its parts are joined: al-Kadhimi is al Kadhimi. */
export interface NameHash {
  readonly bucket: number;
  readonly fingerprint: number;
}

/** Letters beyond those that `foldTerm` folds, which writers of names take one for the other: فائز and فايز. */
const nameLetters: Readonly<Record<string, string>> = {
  ؤ: 'و',
  ئ: 'ي',
  ڤ: 'ف',
  ہ: 'ه',
  ۀ: 'ه',
  ھ: 'ه',
  ۃ: 'ه',
  ے: 'ي',
};

const joiners = "-'ʼʻ`´.·_/ \u00a0";
/** How each character below this counts; those above stand for themselves but for the dashes and quotation marks. */
const tableSize = 0x0700;
const letters = Uint16Array.from({ length: tableSize }, (_, code) => code);
for (const [from, to] of Object.entries(nameLetters)) letters[from.charCodeAt(0)] = to.charCodeAt(0);
for (const joiner of joiners) if (joiner.charCodeAt(0) < tableSize) letters[joiner.charCodeAt(0)] = 0;

/** 0 for what only parts two words of a name. */
const letterOf = (code: number): number => {
  if (code < tableSize) return letters[code] ?? 0;
  return code >= 0x2010 && code <= 0x201f ? 0 : code;
};

/** The letters that count of a folded word: what is spelled so is one name. */
export const nameSpelling = (word: string): string => {
  let spelling = '';
  for (let index = 0; index < word.length; index++) {
    const letter = letterOf(word.charCodeAt(index));
    spelling += letter === 0 ? ' ' : String.fromCharCode(letter);
  }
  return spelling;
};

const firstSeed = 0x811c9dc5;
const secondSeed = 0x9747b28c;
const boundary = 0x20;

/** Folds words into a hash one after the other, so that a longer name goes on from the hash of its beginning. */
export class NameHasher {
  private first = firstSeed;
  private second = secondSeed;
  private isEmpty = true;

  start(): this {
    this.first = firstSeed;
    this.second = secondSeed;
    this.isEmpty = true;
    return this;
  }

  /**
   * @param word folded, as `foldTerm` folds
   * @returns whether there was anything in it but joiners
   */
  add(word: string): boolean {
    let pending = !this.isEmpty;
    let hasAny = false;
    for (let index = 0; index < word.length; index++) {
      const letter = letterOf(word.charCodeAt(index));
      if (letter === 0) {
        pending = !this.isEmpty;
        continue;
      }
      if (pending) this.mix(boundary);
      pending = false;
      this.isEmpty = false;
      hasAny = true;
      this.mix(letter);
    }
    return hasAny;
  }

  hash(): NameHash {
    return { bucket: finish(this.first), fingerprint: finish(this.second) };
  }

  private mix(code: number): void {
    this.first = Math.imul(this.first ^ code, 0x01000193);
    this.second = Math.imul((this.second << 5) ^ (this.second >>> 27) ^ code, 0x85ebca6b);
  }
}

const finish = (state: number): number => {
  let mixed = state;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

export const hashOfName = (...words: readonly string[]): NameHash => {
  const hasher = new NameHasher().start();
  for (const word of words) hasher.add(word);
  return hasher.hash();
};
