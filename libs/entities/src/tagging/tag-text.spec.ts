import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tagText } from './tag-text.js';

const namesIn = (text: string, language: string): string[] =>
  tagText(text, language).mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('tagText', () => {
  it('finds people, places and organisations in Arabic, without the proclitics before them', () => {
    const text =
      'وقالت المستشارة الألمانية أنغيلا ميركل في برلين إنها ستلتقي بالرئيس الفرنسي إيمانويل ماكرون في باريس.';
    const names = namesIn(text, 'ar');
    expect(names).toEqual(
      expect.arrayContaining(['person أنغيلا ميركل', 'place برلين', 'person إيمانويل ماكرون', 'place باريس']),
    );
  });

  it('leaves a conjunction outside of the name that it is written together with', () => {
    const text = 'جرت المحادثات بين فرنسا وألمانيا في باريس، وسافر الوفد من القاهرة إلى بيروت ودمشق.';
    const { mentions } = tagText(text, 'ar');
    const found = mentions.map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expect.arrayContaining(['ألمانيا', 'دمشق']));
  });

  it('finds people, places and organisations in English', () => {
    const text = 'Angela Merkel met Emmanuel Macron in Berlin on Monday, officials of the European Commission said.';
    expect(namesIn(text, 'en')).toEqual(
      expect.arrayContaining(['person Angela Merkel', 'person Emmanuel Macron', 'place Berlin']),
    );
  });

  it('says that there is no model for a language, and finds nothing in no text', () => {
    expect(tagText('Der Kanzler reist.', 'de')).toEqual({ mentions: [], warnings: ['entities-no-model'] });
    expect(tagText('', 'ar')).toEqual({ mentions: [], warnings: [] });
  });

  it('gives the same names whatever was read before', () => {
    const text = 'زار وزير الخارجية المصري سامح شكري العاصمة الأردنية عمان.';
    const first = tagText(text, 'ar');
    tagText('كتب محمد عن مدينة القاهرة وعن شركة الاتصالات.', 'ar');
    expect(tagText(text, 'ar')).toEqual(first);
  });

  it('gives ordered mentions that do not overlap, of any text', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'الرئيس',
        'وبوتين',
        'لندن',
        'Merkel',
        'the',
        '🙂',
        'مُحَمَّد',
        '\u200f',
        '\ud800',
        '،',
        '.',
        '\n',
        'ـلـ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const property = fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom('ar', 'en'), (words, language) => {
      const text = words.join(' ');
      let reached = 0;
      for (const { start, end, confidence } of tagText(text, language).mentions) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        reached = end;
      }
    });
    fc.assert(property);
  });
});
