import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../index.js';
import { articleOf, plainText } from '../spec-support/inputs.js';

const arabic = `.
.

مكتبة عامة جديدة تفتح أبوابها في وسط المدينة

مديرة المكتبة: نريد أن يقرأ كل طفل كتابا في الأسبوع

نشر في: آخر تحديث:

افتتحت بلدية المدينة صباح أمس مكتبة عامة جديدة تضم خمسين ألف كتاب، في مبنى قديم كان محطة للقطارات.

وقالت المديرة سلمى الحسن إن المكتبة ستبقى مفتوحة حتى منتصف الليل في أيام الامتحانات.

مدخل المكتبة الجديدة
مدخل المكتبة الجديدة

قاعات للأطفال
وفي الطابق الأول قاعات للأطفال، فيها قصص بلغات كثيرة، ومقاعد صغيرة صنعها نجارون من الحي نفسه.

* * *

موعد الزيارة

وتستقبل المكتبة زوارها كل يوم من التاسعة صباحا حتى العاشرة مساء، والدخول إليها مجاني للجميع.
`;

const english = `City library moves into the old station

By Salma Hassan and Omar Nasser

Published: 2026-01-01T09:30:00+02:00

The city opened a new public library in the old railway
station yesterday, with room for fifty thousand books and a
reading room under the great clock.

What changes for readers

Cards of the old library stay valid, and nobody has to pay
for them. The doors are open until midnight in the weeks of
the exams, said the director.
`;

describe('draftOfText', () => {
  it.each([
    ['BEIRUT (Reuters) - The harbour opened again on Monday after the storm, the port said.', 'BEIRUT', 'Reuters'],
    ['القاهرة (أ ف ب) - أعادت المدينة فتح المرفأ يوم الاثنين بعد العاصفة، كما قالت هيئة الموانئ.', 'القاهرة', 'أ ف ب'],
    ['LONDON — The harbour opened again on Monday after the storm, the port said to readers.', 'LONDON', undefined],
  ])('reads the place and the agency of a dateline: %s', (first, place, agency) => {
    const { byline } = articleOf(plainText(`The harbour is open\n\n${first}\n\nShips came in all day long.`));
    expect([byline.place, byline.agency]).toEqual([place, agency]);
  });

  it('takes a word of the title in capitals for no place', () => {
    const { byline } = articleOf(
      plainText(
        'Why HARBOUR fees rise\n\nHARBOUR — The fees rise for the third time in a year, the port said.\n\nMore.',
      ),
    );
    expect(byline.place).toBeUndefined();
  });

  it('reads title, subtitle, sections and captions of an Arabic text', () => {
    const article = articleOf(plainText(arabic));
    expect(article).toMatchObject({
      language: 'ar',
      direction: 'rtl',
      title: 'مكتبة عامة جديدة تفتح أبوابها في وسط المدينة',
      subtitle: 'مديرة المكتبة: نريد أن يقرأ كل طفل كتابا في الأسبوع',
      captions: [{ text: 'مدخل المكتبة الجديدة' }],
    });
    expect(article.sections.map(({ heading, paragraphs }) => [heading, paragraphs.length])).toEqual([
      [undefined, 2],
      ['قاعات للأطفال', 1],
      ['موعد الزيارة', 1],
    ]);
  });

  it('joins hard-wrapped lines, and reads byline and date of an English text', () => {
    const article = articleOf(plainText(english));
    expect(article).toMatchObject({
      language: 'en',
      title: 'City library moves into the old station',
      byline: { authors: [{ name: 'Salma Hassan' }, { name: 'Omar Nasser' }] },
      published: { at: '2026-01-01T09:30:00+02:00', precision: 'second', rule: 'text:label' },
    });
    expect(article.subtitle).toBeUndefined();
    expect(article.sections).toEqual([
      {
        paragraphs: [
          'The city opened a new public library in the old railway station yesterday, with room for fifty thousand books and a reading room under the great clock.',
        ],
      },
      {
        heading: 'What changes for readers',
        paragraphs: [
          'Cards of the old library stay valid, and nobody has to pay for them. The doors are open until midnight in the weeks of the exams, said the director.',
        ],
      },
    ]);
  });

  it('joins title, subtitle and paragraphs, but neither headings nor captions, in the text', () => {
    const { text, title, subtitle, sections } = articleOf(plainText(arabic));
    expect(text).toBe([title, subtitle, ...sections.flatMap(({ paragraphs }) => paragraphs)].join('\n\n'));
    expect(text).not.toContain('مدخل المكتبة');
    expect(text).not.toContain('موعد الزيارة');
  });

  it.each(['عاجل: افتتاح المكتبة العامة الجديدة', 'BREAKING: New library opens.'])(
    'keeps a flash of one line whole: %s',
    (line) => {
      expect(articleOf(plainText(`${line}\n`))).toMatchObject({ title: line, sections: [], text: line });
    },
  );

  it('keeps a flash of a title and one sentence apart', () => {
    const article = articleOf(plainText('New library opens\n\nThe city says that it opens today.'));
    expect(article).toMatchObject({
      title: 'New library opens',
      sections: [{ paragraphs: ['The city says that it opens today.'] }],
    });
  });

  it('takes the title it is told, and leaves its echo out of the text', () => {
    const article = articleOf(plainText('Library opens\n\nThe doors opened at nine.', { title: 'Library opens' }));
    expect(article.text).toBe('Library opens\n\nThe doors opened at nine.');
  });

  it('takes a first line that is a whole paragraph for a paragraph', () => {
    const paragraph = `${'The city opened a library in the old station. '.repeat(8)}`.trim();
    const article = articleOf(plainText(`${paragraph}\n\nIt is free.`));
    expect(article.title).toBe('');
    expect(article.provenance.warnings).toContain('title-missing');
    expect(article.sections[0]?.paragraphs).toEqual([paragraph, 'It is free.']);
  });

  it('does not take short lines of a list for headings', () => {
    const text =
      'Opening hours\n\nThe library told us when it is open this week.\n\nMonday\nTuesday\nFriday\n\nSee you there.';
    expect(articleOf(plainText(text)).sections).toHaveLength(1);
  });

  it.each(['', '   \n\n', '...\n---\n* * *', '\ufeff\n'])('refuses %j, in which nothing is said', (text) => {
    expect(extractArticle(plainText(text))).toMatchObject({ outcome: 'not-an-article', reason: 'empty-content' });
  });
});
