import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeInput } from './judge-input.js';

const paragraph = '<p>The library opened yesterday, with fifty thousand books.</p>';
const whole = `<!doctype html><html><head><meta charset="utf-8"></head><body>${paragraph}</body></html>`;

const judgedPage = (content: string, charset?: string) => judgeInput({ content, mediaType: 'text/html', charset });
const judgedText = (content: string) => judgeInput({ content, mediaType: 'text/plain' });

/** What UTF-8 becomes when it is read as Windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('content that is taken', () => {
  it('comes without a word where nothing is wrong with it', () => {
    expect(judgedPage(whole, 'utf-8')).toEqual({
      outcome: 'usable',
      mediaType: 'text/html',
      content: whole,
      warnings: [],
    });
    expect(judgedText('A title\n\nA sentence.')).toMatchObject({ mediaType: 'text/plain', warnings: [] });
  });

  it('is read as what it is, and not as what it was labelled', () => {
    expect(judgedText(whole)).toMatchObject({ mediaType: 'text/html', warnings: ['markup-in-text'] });
    expect(judgedPage('A title\n\nA sentence with 3 < 5.')).toMatchObject({
      mediaType: 'text/plain',
      warnings: ['text-without-markup'],
    });
    const aboutTags = 'How to write HTML\n\nBegin with <p>, end with </p>.';
    expect(judgedText(aboutTags)).toMatchObject({ mediaType: 'text/plain', warnings: [] });
  });

  it('tells of a page that declares another charset than it is in, by any label of either', () => {
    const page = whole.replace('utf-8', 'iso-8859-1').replace('books', 'büchern');
    expect(judgedPage(page, 'utf-8')).toMatchObject({ warnings: ['charset-mismatch'] });
    expect(judgedPage(page, 'windows-1252')).toMatchObject({ warnings: [] });
    expect(judgedPage(page)).toMatchObject({ warnings: [] });
    expect(judgedPage(whole.replace('utf-8', 'iso-8859-1'), 'utf-8')).toMatchObject({ warnings: [] });
  });

  it.each([
    'مكتبة عامة جديدة في المدينة',
    '図書館が開いた、新しい建物',
    '😀 😀 😀 😀 😀 😀 😀 😀 Größe',
    'Die Bücher über Größe und Äußerungen für Schüler: schön, möglich, früh',
  ])('is read again where somebody had read its UTF-8 as Windows-1252: %s', (text) => {
    expect(judgedText(misread(text))).toMatchObject({ content: text, warnings: ['mojibake-repaired'] });
  });

  it('keeps what only looks a little like a wrong charset', () => {
    const text =
      'Le «CAFÉ» ouvre, dit «ANDRÉ»; à Zürich, «RENÉ» répète: «OLÉ», «ALLÉ», «PÂTÉ», «FRAPPÉ», «ÉTÉ», «THÉ».';
    expect(judgedText(text)).toMatchObject({ content: text, warnings: [] });
  });

  it.each([
    ['inside a tag', `<html><body>${paragraph}<p class="le`],
    ['inside a word', `<html><body>${paragraph}<p>The libr`],
    ['between two tags of a story', `<html><body><div><div><section><article>${paragraph}`],
  ])('tells of a page that breaks off %s', (_where, page) => {
    expect(judgedPage(page)).toMatchObject({ warnings: ['truncated-page'] });
  });

  it.each([
    ['leaves out end tags, as HTML allows', `<!doctype html><html><body>${paragraph}`],
    ['is a fragment', `${paragraph}<p>And one more`],
    ['goes on behind its body', `${whole}\n<!-- served from the cache -->\nbye`],
  ])('says nothing of a page that %s', (_what, page) => {
    expect(judgedPage(page)).toMatchObject({ warnings: [] });
  });
});

describe('content that is not taken', () => {
  it.each(['', ' \n\t', '\ufeff'])('is empty where there is nothing in it: %j', (content) => {
    expect(judgedPage(content)).toMatchObject({ outcome: 'refused', reason: 'empty-content' });
  });

  it('is over the limit with its measure', () => {
    expect(judgedText('x'.repeat(20_000_000))).toMatchObject({
      outcome: 'over-limit',
      reason: 'page-too-large',
      measure: 'characters',
      value: 20_000_000,
      detail: expect.stringContaining('8000000'),
    });
  });

  it('is over the limit of text where it is no page', () => {
    const over = { outcome: 'over-limit', reason: 'page-too-large', measure: 'text', value: 3_000_000 };
    expect(judgedText('x'.repeat(3_000_000))).toMatchObject(over);
    expect(judgedPage('x'.repeat(3_000_000))).toMatchObject(over);
    expect(judgedPage(`<p class="${'x'.repeat(3_000_000)}">`)).toMatchObject({ outcome: 'usable' });
  });

  it('is over the limit of lines where it is a text; empty ones do not count', () => {
    expect(judgedText('one\n\n\n'.repeat(30_001))).toMatchObject({ reason: 'page-too-large', measure: 'lines' });
    expect(judgedText(`one${'\n'.repeat(60_000)}two`)).toMatchObject({ outcome: 'usable' });
  });

  it('is told apart without ever throwing', () => {
    const piece = fc.oneof(
      fc.constantFrom('<!--', '<?xml ', '<!doctype [', '<svg', '{"a":', '[', '%PDF-1', 'PK', '\u0000', '\ufffd', 'Ã©'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom('text/html', 'text/plain'),
        (pieces, mediaType) => {
          const judged = judgeInput({ content: pieces.join(''), mediaType, charset: 'klingon' });
          expect(['usable', 'refused']).toContain(judged.outcome);
        },
      ),
    );
  });
});
