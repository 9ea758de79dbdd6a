import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentencesOf } from './sentences-of.js';

const linesOf = (text: string): string[] =>
  sentencesOf(text).map(({ words }) => words.map(({ surface }) => surface).join(' '));

describe('sentencesOf', () => {
  it('ends a sentence at a stop and keeps a closing quote with it', () => {
    expect(linesOf('قال الوزير: «لن نعود.» ثم غادر القاعة. هل يعود؟ لا أحد يعلم…')).toEqual([
      'قال الوزير : « لن نعود . »',
      'ثم غادر القاعة .',
      'هل يعود ؟',
      'لا أحد يعلم …',
    ]);
  });

  it('goes on behind an abbreviation, an initial and a decimal point', () => {
    expect(linesOf('Mr. Smith met Dr. J. K. Brown of Apple Inc. in the U.S. Senate for 3.5 hours.')).toEqual([
      'Mr. Smith met Dr. J. K. Brown of Apple Inc. in the U.S. Senate for 3.5 hours .',
    ]);
    expect(linesOf('التقى د. محمد علي وأ.د. سامي عند ٣٫٥ كيلومتر.')).toEqual([
      'التقى د. محمد علي وأ.د. سامي عند ٣٫٥ كيلومتر .',
    ]);
  });

  it('knows abbreviations of several languages', () => {
    expect(linesOf('Dr. med. Müller kam z. B. am 3. März. Sie blieb, d. h. sie ging nicht.')).toHaveLength(2);
    expect(linesOf('La Sra. López vive en la av. Mayor, p. ej. hoy. M. Macron est à Paris.')).toHaveLength(2);
    expect(linesOf('Об этом сообщил проф. Иванов на ул. Мира. Потом он ушёл.')).toHaveLength(2);
  });

  it('knows acronyms that are spelt out, and the years before an era', () => {
    expect(linesOf('قال لشبكة سي. إن. إن ولقناة بي.بي.سي إنه حكم عام 300 ق.م. حتى مات. ثم دفن.')).toEqual([
      'قال لشبكة سي. إن. إن ولقناة بي. بي. سي إنه حكم عام 300 ق.م. حتى مات .',
      'ثم دفن .',
    ]);
  });

  it('ends a sentence at a stop before the dash of a dialogue, not at a closing quote before one', () => {
    expect(linesOf('لماذا لم تأت؟ - كنت مريضا. «لن نعود.» - قال الوزير')).toHaveLength(3);
  });

  it('ends a sentence behind an abbreviation where another clearly begins', () => {
    expect(linesOf('He left the U.S. The rest stayed until 5 p.m. They slept.')).toHaveLength(3);
    expect(linesOf('وقع عام 1440 هـ. وأضاف المؤرخ')).toHaveLength(2);
  });

  it('goes on behind a stop that is followed by a small letter or a comma', () => {
    expect(linesOf('"Why?" he asked. «لماذا؟»، سأل الوزير.')).toHaveLength(2);
  });

  it('ends a sentence at every line break, with or without a stop', () => {
    expect(linesOf('عنوان بلا نقطة\nنص الخبر\r\n\u2028آخر')).toEqual(['عنوان بلا نقطة', 'نص الخبر', 'آخر']);
  });

  it('cuts a sentence that never ends, at a comma where there is one', () => {
    const sentences = sentencesOf('كلمة أخرى تتبعها كلمة، '.repeat(500));
    expect(sentences.every(({ words }) => words.length <= 150)).toBe(true);
    expect(sentences.slice(0, -1).every(({ words }) => words.at(-1)?.surface === '،')).toBe(true);
  });

  it('splits possessives, elisions and the tails of hyphenated names, and keeps names whole', () => {
    expect(linesOf("Murdoch's US-led deal doesn't suit O'Brien")).toEqual([
      "Murdoch 's US - led deal does n't suit O'Brien",
    ]);
    expect(linesOf("l'Élysée, Jean-Luc, al-Kadhimi, AT&T, pro-Iranian")).toEqual([
      "l' Élysée , Jean-Luc , al-Kadhimi , AT&T , pro - Iranian",
    ]);
  });

  it('says where each word stands, in any text', () => {
    const piece = fc.constantFrom(
      ..."مدرسة|مُدَرِّس|ـ|\u200f|\u200d|é|e\u0301|😀|👍🏽|\ud800|\udc00|.|…|؟|،|'|’|-|\n| |و|U.S.|3.5|東京|A|b".split('|'),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join('');
          let last = 0;
          for (const { start, end, words } of sentencesOf(text)) {
            expect([start, end]).toEqual([words[0]?.start, words.at(-1)?.end]);
            for (const word of words) {
              expect(word.start).toBeGreaterThanOrEqual(last);
              expect(word.end).toBeGreaterThan(word.start);
              expect(text.slice(word.start, word.end)).toBe(word.surface);
              expect(text.slice(last, word.start)).toMatch(/^[\s\p{Cc}\p{Cf}\p{M}]*$/u);
              last = word.end;
            }
          }
        },
      ),
    );
  });

  it('keeps every sentence short, even one of nothing but stops and quotation marks', () => {
    for (const text of ['".\'»'.repeat(500), '؟'.repeat(500), '، '.repeat(500), 'a. '.repeat(500)])
      expect(sentencesOf(text).every(({ words }) => words.length <= 150)).toBe(true);
  });

  it('survives texts of any size and kind', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('ا'.repeat(200_000)).length).toBeGreaterThan(0);
    expect(sentencesOf('.'.repeat(200_000)).length).toBeGreaterThan(0);
    expect(sentencesOf('a.'.repeat(100_000)).length).toBeGreaterThan(0);
    expect(sentencesOf('http://a'.repeat(100_000)).length).toBeGreaterThan(0);
    expect(sentencesOf('\ud800'.repeat(100_000)).length).toBeGreaterThan(0);
    expect(sentencesOf('𐎀𐎁 𐎂'.repeat(10)).length).toBeGreaterThan(0);
  });
});
