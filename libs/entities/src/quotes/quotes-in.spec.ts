import { describe, expect, it } from '@jest/globals';
import { quoteSchema } from '@khabar/contracts';
import { sentencesOf } from '@khabar/language/analysis';
import fc from 'fast-check';
import { quotesIn } from './quotes-in.js';
import { named } from './spec-support/named.js';

type People = readonly { canonical: string; role?: string; forms?: string[] }[];

const read = (text: string, language: string, people: People = []): string[] =>
  quotesIn({
    text,
    sentences: sentencesOf(text),
    entities: people.map((person) => named(text, 'person', person)),
    language,
  }).map(({ kind, speaker, text: said }) => `${kind} ${speaker ?? '?'}: ${said}`);

const salma = { canonical: 'سلمى الحداد', role: 'وزيرة الثقافة', forms: ['الحداد'] };
const karim = { canonical: 'كريم منصور', role: 'مدير المكتبة الوطنية', forms: ['منصور'] };

describe('quotesIn', () => {
  it('gives direct speech to the subject behind an Arabic verb', () => {
    expect(read('وقال كريم منصور: «سنفتح الأبواب للجميع غدا».', 'ar', [karim])).toEqual([
      'direct كريم منصور: سنفتح الأبواب للجميع غدا',
    ]);
  });

  it('gives direct speech to the subject behind a verb that follows it', () => {
    expect(read('"لن نغلق المكتبة أبدا"، تقول الحداد.', 'ar', [salma])).toEqual([
      'direct سلمى الحداد: لن نغلق المكتبة أبدا',
    ]);
  });

  it('reads reported speech behind أن and إن, each clause of a chain by itself', () => {
    expect(read('أكد منصور أن الكتب وصلت، مشيرا إلى أن العمل بدأ أمس.', 'ar', [karim])).toEqual([
      'reported كريم منصور: الكتب وصلت',
      'reported كريم منصور: العمل بدأ أمس',
    ]);
  });

  it('carries the speaker over to a sentence that names none', () => {
    expect(read('قال منصور إن الكتب وصلت. وأضاف أن العمل بدأ.', 'ar', [karim])).toEqual([
      'reported كريم منصور: الكتب وصلت',
      'reported كريم منصور: العمل بدأ',
    ]);
  });

  it('carries over by gender', () => {
    const text = 'قالت الحداد إن المعرض كبير. وقال منصور إن الكتب وصلت. وأضافت أن الدخول حر.';
    expect(read(text, 'ar', [salma, karim])[2]).toBe('reported سلمى الحداد: الدخول حر');
  });

  it('knows people by their role', () => {
    const text =
      'زارت سلمى الحداد المعرض مع كريم منصور. وقالت وزيرة الثقافة إن المعرض كبير. وقال المدير إن الكتب وصلت.';
    expect(read(text, 'ar', [salma, karim])).toEqual([
      'reported سلمى الحداد: المعرض كبير',
      'reported كريم منصور: الكتب وصلت',
    ]);
  });

  it('does not take a person behind a preposition or in an aside for the speaker', () => {
    const text = 'قالت الحداد لمنصور، خلال زيارة كريم منصور، إن المعرض كبير.';
    expect(read(text, 'ar', [salma, karim])).toEqual(['reported سلمى الحداد: المعرض كبير']);
  });

  it('reads a headline that names who says it before a colon', () => {
    expect(read('الحداد لمنصور: كل الكتب للجميع', 'ar', [salma, karim])).toEqual([
      'direct سلمى الحداد: كل الكتب للجميع',
    ]);
  });

  it('gives what an agency passes on to the one it names', () => {
    expect(read('ونقلت الوكالة عن كريم منصور قوله إن الكتب وصلت.', 'ar', [karim])).toEqual([
      'reported كريم منصور: الكتب وصلت',
    ]);
  });

  it('goes on with the speaker of the quotation before it', () => {
    const people = [{ canonical: 'Ana Lima' }];
    expect(read('“The books are here,” Ana Lima said. “Come and read them.”', 'en', people)).toEqual([
      'direct Ana Lima: The books are here',
      'direct Ana Lima: Come and read them.',
    ]);
  });

  it('knows a speaker named right behind the quotation, however far the verb', () => {
    const text =
      '“The books are here,” Ana Lima, who has led the old library in the north of the town for many years, told us.';
    expect(read(text, 'en', [{ canonical: 'Ana Lima' }])).toEqual(['direct Ana Lima: The books are here']);
  });

  it('names nobody where an unknown source speaks, nor for what goes on from there', () => {
    const text = 'قال منصور إن الكتب وصلت. وقال مصدر أمني إن الطريق مغلق. وأضاف أن السبب مجهول.';
    expect(read(text, 'ar', [karim]).slice(1)).toEqual(['reported ?: الطريق مغلق', 'reported ?: السبب مجهول']);
  });

  it('tells names, titles and ironic words in marks from quotes', () => {
    const text = 'قدم منصور روايته "موسم الهجرة إلى الشمال" وهاجم "الخبراء" في قناة «الحدث».';
    expect(read(text, 'ar', [karim])).toEqual([]);
  });

  it('does not take أن behind a conjunction or a noun for a report', () => {
    expect(read('أكد منصور الموعد قبل أن يغادر المدينة إلا أن الطريق مغلق.', 'ar', [karim])).toEqual([]);
  });

  it.each([
    ['en', '“We will open the doors,” said Ana Lima.', 'direct Ana Lima: We will open the doors'],
    [
      'en',
      'Ana Lima, who met Bo Ek in Paris, said that the books had arrived.',
      'reported Ana Lima: the books had arrived',
    ],
    ['en', 'Ana Lima met Bo Ek. She said the books had arrived.', 'reported Ana Lima: the books had arrived'],
    ['en', 'The books have arrived, Ana Lima told reporters.', 'reported Ana Lima: The books have arrived'],
    ['en', 'According to Ana Lima, "the books have all arrived".', 'direct Ana Lima: the books have all arrived'],
    ['de', '„Wir öffnen die Türen“, sagte Ana Lima.', 'direct Ana Lima: Wir öffnen die Türen'],
    ['de', 'Ana Lima erklärte, dass die Bücher da sind.', 'reported Ana Lima: die Bücher da sind'],
    ['fr', 'Ana Lima a déclaré que les livres sont là.', 'reported Ana Lima: les livres sont là'],
    ['es', '«Abriremos las puertas», dijo Ana Lima.', 'direct Ana Lima: Abriremos las puertas'],
    ['ru', '«Мы откроем все двери», — сказала Ana Lima.', 'direct Ana Lima: Мы откроем все двери'],
  ])('finds who spoke in %s: %s', (language, text, expected) => {
    expect(read(text, language, [{ canonical: 'Ana Lima' }, { canonical: 'Bo Ek' }])).toEqual([expected]);
  });

  const pieces = [
    ...['قال', 'وأضافت', 'مؤكدا', 'أن', 'إن', 'كريم منصور', 'said', 'that', 'he', 'Ana', 'كتاب', 'بحسب'],
    ...['«', '»', '"', '“', '”', "'", '’', '‹', ',', '،', ':', '.', '\n', '🙂', '\u200f', 'ـَ', '\ud800', ' '],
  ];

  it('gives ordered, disjoint spans of the text, whatever the text', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom('ar', 'en', 'und'), (text, language) => {
        const entities = [named(text, 'person', karim), named(text, 'person', { canonical: 'Ana' })];
        let reached = 0;
        for (const quote of quotesIn({ text, sentences: sentencesOf(text), entities, language })) {
          expect(quote.start).toBeGreaterThanOrEqual(reached);
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quoteSchema.parse(quote)).toEqual(quote);
          expect(quote.text).not.toMatch(/^\s|\s$|^$|\n/);
          reached = quote.end;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['marks alone', '"'.repeat(1_000_000)],
    ['quotes that nothing closes', '« قال إن '.repeat(100_000)],
    ['quotes on lines of their own', '«قال كريم\n'.repeat(100_000)],
    ['nothing but verbs', 'قال وأضاف بين '.repeat(70_000)],
    ['nothing but clauses', 'أن '.repeat(300_000)],
    ['apostrophes', "'tis ‘so ".repeat(100_000)],
  ])('reads %s in linear time', (_what, text) => {
    const sentences = sentencesOf(text);
    const started = performance.now();
    quotesIn({ text, sentences, entities: [], language: 'ar' });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
