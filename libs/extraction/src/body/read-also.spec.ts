import { describe, expect, it } from '@jest/globals';
import { articleOf, page } from '../spec-support/inputs.js';

const paragraphs = [
  'The city council opened a new public library on Monday, in a building that was once a railway station.',
  'Its director, Salma Hassan, said that the library would stay open until midnight, and that entrance was free.',
  'On the first floor there are rooms for children, with stories in many languages and small wooden chairs.',
  'The station had been closed for thirty years, and its clock was repaired by two watchmakers of the quarter.',
];

const textsOf = (line: string): string[] => {
  const [one, two, ...rest] = paragraphs.map((text) => `<p>${text}</p>`);
  const html = `<html><head><title>A library</title></head><body><article><h1>A library</h1>${one}${two}${line}${rest.join('')}</article></body></html>`;
  return articleOf(page(html)).sections.flatMap((section) => section.paragraphs);
};

describe('a line that leads to another article', () => {
  it.each([
    '<p>اقرأ أيضا: <a href="/1">بلدية المدينة ترمم المحطة القديمة بعد ثلاثين عاما</a></p>',
    '<p><strong>Lire aussi : <a href="/1">La gare va rouvrir ses portes après trente ans</a></strong></p>',
    '<p>Mehr zum Thema: <a href="/1">Der Bahnhof war dreißig Jahre lang geschlossen</a></p>',
    '<p>Read more: <a href="/1">The station was closed for thirty years</a></p>',
    '<p>Читайте также: <a href="/1">Вокзал был закрыт тридцать лет</a></p>',
  ])('is left out between paragraphs: %s', (line) => {
    expect(textsOf(line)).toEqual(paragraphs);
  });

  it('is not mistaken for a paragraph that begins with the same words', () => {
    const text =
      'Read more than once, the letter shows that the builders had planned a waiting room for two hundred people.';
    expect(textsOf(`<p>${text}</p>`)).toContain(text);
  });
});
