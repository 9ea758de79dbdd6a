import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readText } from './read-text.js';

const verdictsOf = (text: string, title?: string): [string, string][] =>
  readText(text, { title }).lines.map((line) => [line.verdict, line.text]);

const ofKind = (text: string, wanted: string): string[] =>
  verdictsOf(text).flatMap(([verdict, line]) => (verdict === wanted ? [line] : []));

const first =
  'The city opened a new public library in the old railway station yesterday, with room for fifty thousand books.';
const second =
  'Cards of the old library stay valid, and nobody has to pay for them, said the director when she opened the doors.';
const third =
  'The doors are open until midnight in the weeks of the exams, and the reading room has lamps that were made by hand.';

const fourth =
  'Visitors came from the whole district, and many of them stayed to read until the bell of the town hall rang at night.';

const joined = (...lines: string[]): string => lines.join('\n\n');

describe('readText', () => {
  it('takes the lines between the title and an empty date label for the standfirst', () => {
    const text = joined(
      'Library opens in the old station',
      'Fifty thousand books. And a clock.',
      'Published: Updated:',
      first,
      second,
    );
    expect(verdictsOf(text)).toEqual([
      ['title', 'Library opens in the old station'],
      ['subtitle', 'Fifty thousand books. And a clock.'],
      ['date', 'Published: Updated:'],
      ['paragraph', first],
      ['paragraph', second],
    ]);
  });

  it('leaves the name of a section that stands right on the title out of it', () => {
    const text = joined(
      'Culture\nLibrary opens in the old station',
      'Fifty thousand books.',
      'Published:',
      first,
      second,
    );
    expect(verdictsOf(text).slice(0, 3)).toEqual([
      ['kicker', 'Culture'],
      ['title', 'Library opens in the old station'],
      ['subtitle', 'Fifty thousand books.'],
    ]);
  });

  it('takes what stands above a dateline for the standfirst, below a date too', () => {
    const dateline = `BEIRUT (Reuters) - ${second}`;
    const text = joined('Library opens', 'Published: 3 May 2024', first, dateline, third, fourth);
    expect(ofKind(text, 'subtitle')).toEqual([first]);
    expect(ofKind(text, 'paragraph')).toEqual([dateline, third, fourth]);
  });

  it.each([
    'نشر في: آخر تحديث:',
    'Veröffentlicht:',
    'Публикувано:',
    'Kuchapishwe ngo:',
    '公開日： 更新日：',
    '입력 :',
    'प्रकाशित:',
  ])('sees an empty date label in any language: %s', (label) => {
    expect(
      ofKind(joined('Library opens in the old station', 'Fifty thousand books', label, first, second), 'date'),
    ).toEqual([label]);
  });

  it('gives the dates behind labels', () => {
    const { published, updated } = readText(
      joined('Library opens', 'Published: 3 May 2024, 15:47 | Updated: 4 May 2024', first),
    );
    expect(published).toMatchObject({ at: '2024-05-03T15:47:00Z', precision: 'minute', rule: 'text:label' });
    expect(updated).toMatchObject({ at: '2024-05-04T00:00:00Z', precision: 'day', rule: 'text:label' });
  });

  it('gives the date of a line that is nothing else', () => {
    const { published, lines } = readText(
      joined('مكتبة جديدة', 'الأربعاء 7 أكتوبر 2020', 'افتتحت المدينة مكتبة جديدة.'),
    );
    expect(published).toMatchObject({ at: '2020-10-07T00:00:00Z', rule: 'text:date-line' });
    expect(lines[1]?.verdict).toBe('date');
  });

  it.each(['ماذا يقول القراء؟', '借りられる本は何冊か', 'Opening hours', 'Who pays?'])(
    'sees a heading between blank lines: %s',
    (heading) => {
      const text = joined('Library opens', 'Published:', first, heading, second, third, fourth);
      expect(ofKind(text, 'heading')).toEqual([heading]);
    },
  );

  it.each([
    'Who pays for the books?',
    '“We waited for years”',
    'ماذا يقول القراء؟',
    'The clock is back.',
    'Opening hours',
  ])('sees a heading right above its paragraph: %s', (heading) => {
    const text = joined('Library opens', 'Published:', first, `${heading}\n${second}`, third, fourth);
    expect(ofKind(text, 'heading')).toEqual([heading]);
  });

  it('takes counted sentences that stand over paragraphs for headings', () => {
    const headings = ['1. The clock is back.', '2. The books are free.', '3. The doors stay open.'];
    const text = joined(
      'Library opens',
      'Published:',
      first,
      ...headings.flatMap((heading, index) => [heading, [second, third, fourth][index] ?? '']),
    );
    expect(new Set(ofKind(text, 'heading'))).toEqual(new Set(headings));
  });

  it('takes no items of a list for headings', () => {
    const text = joined(
      'Library opens',
      'Published:',
      first,
      'The library has:',
      'A clock',
      'A reading room',
      'Lamps',
      second,
      third,
    );
    expect(ofKind(text, 'heading')).toEqual([]);
  });

  it('finds captions that come twice right behind a heading', () => {
    const text = joined(
      'Library opens',
      'Published:',
      first,
      'Who pays?',
      'The great clock.\nThe great clock.',
      second,
      third,
    );
    expect(ofKind(text, 'caption')).toEqual(['The great clock.']);
    expect(ofKind(text, 'heading')).toEqual(['Who pays?']);
  });

  it.each([
    'Share',
    'Comments (12)',
    'اقرأ أيضا: المكتبة القديمة تغلق أبوابها',
    'Lesen Sie auch: Die alte Bücherei',
    '関連記事：図書館',
  ])('leaves out what is not of the article: %s', (line) => {
    expect(ofKind(joined('Library opens', 'Published:', first, line, second), 'leftover')).toEqual([line]);
  });

  it.each([
    ['By Salma Hassan and Omar Nasser', ['Salma Hassan', 'Omar Nasser']],
    ['كتبت: سلمى الحسن', ['سلمى الحسن']],
    ['Von Jana Weiß', ['Jana Weiß']],
  ])('reads the names of %s', (line, names) => {
    const reading = readText(joined('Library opens', line, first, second));
    expect(reading.names.flatMap(({ authors }) => authors.map(({ name }) => name))).toEqual(names);
  });

  it('reads a text with carriage returns, form feeds and tabs alike', () => {
    const lines = ['Library opens', 'Published:', first, 'Opening hours', second, third];
    expect(verdictsOf(lines.join('\r\n\r\n'))).toEqual(verdictsOf(lines.join('\n\n')));
    expect(verdictsOf(lines.join('\n\f\n'))).toEqual(verdictsOf(lines.join('\n\n')));
    expect(verdictsOf(lines.map((line) => `\t${line}  `).join('\n\n'))).toEqual(verdictsOf(lines.join('\n\n')));
  });
});

const word = fc.string({ unit: fc.constantFrom(...'abcdefgمكتبةкнига'), minLength: 1, maxLength: 10 });
const sentence = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(' ')}.`);

const wrap = (line: string, width: number): string => {
  const lines = [''];
  for (const part of line.split(' ')) {
    const open = lines.at(-1) ?? '';
    if (open !== '' && open.length + 1 + part.length > width) lines.push(part);
    else lines[lines.length - 1] = open === '' ? part : `${open} ${part}`;
  }
  return lines.join('\n');
};

describe('every text', () => {
  it('has a verdict for each of its lines, once and in order', () => {
    const line = fc.oneof(
      sentence,
      fc.constantFrom('Share', 'Published:', 'By Jane Doe', '12. Mai 2024', '- item', 'Who?', '...', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const said = lines.filter((text) => /[\p{L}\p{N}]/u.test(text));
        expect(readText(joined(...lines)).lines.map(({ text }) => text)).toEqual(said);
      }),
    );
  });

  it('reads hard-wrapped as it reads unwrapped', () => {
    const paragraph = fc.array(word, { minLength: 30, maxLength: 90 }).map((words) => `${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 3, maxLength: 12 }),
        fc.integer({ min: 60, max: 100 }),
        (paragraphs, width) => {
          const lines = ['Library opens', 'Published:', ...paragraphs];
          expect(verdictsOf(joined(...lines.map((text) => wrap(text, width))))).toEqual(verdictsOf(joined(...lines)));
        },
      ),
    );
  });
});
