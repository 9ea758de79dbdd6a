import { closesString, type Inside } from './closes-string.js';

/** Deeper values are given up: no article nests like that, and the stack is not for pages to fill. */
const deepest = 60;
const mostValues = 200;

const blank = /[\s;]*/y;
const bareWord = /[^,:{}[\]"\n]+/y;
const numeral = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
// eslint-disable-next-line no-control-regex -- raw line breaks and tabs inside strings are what is to be found
const controls = /[\u0000-\u001f]+/g;

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** What was cut off by the end of the text. */
const unfinished = Symbol('unfinished');

class LenientReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** Every object and list of the text, one behind the other. */
  readAll(): unknown[] {
    const values: unknown[] = [];
    while (values.length < mostValues && this.skipToValue()) values.push(this.readValue(0, 'list'));
    return values;
  }

  private skipToValue(): boolean {
    while (this.at < this.text.length) {
      const character = this.text[this.at];
      if (character === '{' || character === '[') return true;
      this.at += 1;
    }
    return false;
  }

  private skipBlank(): void {
    do {
      blank.lastIndex = this.at;
      blank.test(this.text);
      this.at = blank.lastIndex;
    } while (this.skipComment('//', '\n') || this.skipComment('/*', '*/'));
  }

  /** A comment without its end runs to the end of the text. */
  private skipComment(opening: string, closing: string): boolean {
    if (!this.text.startsWith(opening, this.at)) return false;
    const end = this.text.indexOf(closing, this.at + opening.length);
    this.at = end === -1 ? this.text.length : end + closing.length;
    return true;
  }

  private readValue(depth: number, inside: Inside): unknown {
    this.skipBlank();
    const character = this.text[this.at];
    if (character === '"') return this.readString(inside);
    if (character !== '{' && character !== '[') return this.readBare();
    this.at += 1;
    if (depth >= deepest) return unfinished;
    return character === '{' ? this.readObject(depth + 1) : this.readList(depth + 1);
  }

  private readObject(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (;;) {
      this.skipBlank();
      const character = this.text[this.at];
      if (character === undefined || character === ']') return object;
      if (character === '}') {
        this.at += 1;
        return object;
      }
      const start = this.at;
      const key = character === '"' ? this.readString('key') : this.readBare();
      this.skipBlank();
      if (this.text[this.at] === ':') {
        this.at += 1;
        const value = this.readValue(depth, 'object');
        if (typeof key === 'string' && key !== '__proto__' && value !== unfinished) object[key] = value;
      } else if (this.at === start) this.at += 1;
    }
  }

  private readList(depth: number): unknown[] {
    const list: unknown[] = [];
    for (;;) {
      this.skipBlank();
      const character = this.text[this.at];
      if (character === undefined || character === '}') return list;
      if (character === ']') {
        this.at += 1;
        return list;
      }
      const start = this.at;
      const value = character === ',' ? unfinished : this.readValue(depth, 'list');
      if (value !== unfinished) list.push(value);
      if (this.at === start) this.at += 1;
    }
  }

  private readString(inside: Inside): string | typeof unfinished {
    let value = '';
    let start = this.at + 1;
    for (let at = start; at < this.text.length; at += 1) {
      const character = this.text[at];
      if (character === '\\') {
        value += this.rawText(start, at);
        const escaped = this.text[at + 1] ?? '';
        const code = escaped === 'u' ? /^[\da-f]{4}/i.exec(this.text.slice(at + 2, at + 6))?.[0] : undefined;
        value += code === undefined ? (escapes[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(code, 16));
        at += code === undefined ? 1 : 5;
        start = at + 1;
      } else if (character === '"' && closesString(this.text, at, inside)) {
        this.at = at + 1;
        return value + this.rawText(start, at);
      }
    }
    this.at = this.text.length;
    return unfinished;
  }

  private rawText(start: number, end: number): string {
    return this.text.slice(start, end).replace(controls, ' ');
  }

  private readBare(): unknown {
    bareWord.lastIndex = this.at;
    const word = bareWord.exec(this.text)?.[0] ?? '';
    this.at += word.length;
    const trimmed = word.trim().replace(/^'|'$/g, '');
    if (literals.has(trimmed)) return literals.get(trimmed);
    return numeral.test(trimmed) ? Number(trimmed) : trimmed;
  }
}

/**
 * The objects and lists of a text that means to be JSON: with commas too many or missing, comments, raw line breaks and
 * unescaped quotes in strings, bare keys, several values in a row, or its end cut off. Never throws; linear.
 */
export const readLenientJson = (text: string): unknown[] => new LenientReader(text).readAll();
