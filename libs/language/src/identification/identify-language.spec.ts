import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { directionOf } from '../direction.js';
import { identifyLanguage } from './identify-language.js';

const sentences = [
  ['ar', 'افتتحت بلدية المدينة أمس مكتبة عامة جديدة تضم خمسين ألف كتاب.'],
  ['ar', 'وقال المتحدث إن شركة Apple ستفتح متجرا جديدا في المدينة العام المقبل'],
  ['fa', 'شهرداری دیروز یک کتابخانه عمومی بزرگ در مرکز شهر افتتاح کرد و مردم از آن استقبال کردند'],
  ['ur', 'شہر کی انتظامیہ نے کل ایک نئی لائبریری کا افتتاح کیا ہے جس میں ہزاروں کتابیں ہیں'],
  ['ckb', 'شارەوانی دوێنێ کتێبخانەیەکی نوێی لە ناوەڕاستی شار کردەوە'],
  ['ps', 'ښاروالۍ پرون د ښار په مرکز کې یو نوی عامه کتابتون پرانیست'],
  ['ug', 'شەھەرلىك ھۆكۈمەت تۈنۈگۈن يېڭى كۈتۈپخانا ئاچتى'],
  ['sd', 'شهر جي انتظاميا ڪالهه هڪ نئين لائبريري جو افتتاح ڪيو آهي'],
  ['fa', 'شهرداري ديروز اعلام كرد كه اين كتابخانه را براي مردم باز مي كند'],
  ['fa', 'من در تهران هستم و با او گفت و گو کردم'],
  ['ar', 'وقال المتحدث إن شركة گوگل ستفتح مقرا في إيران وأن الرئيس پوتين يزورها'],
  ['ar', 'ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺍﻟﺤﻜﻮﻣﺔ ﺗﺪﺭﺱ ﺍﻟﻘﺮﺍﺭ'],
  ['ar', 'قال الوزیر إن الحکومة تدرس القرار في المدینة'],
  ['ar', 'انا مش عارف ايه اللي حصل بس الموضوع ده لازم يتحل بسرعه'],
  ['ar', 'وفاة الفنان التشكيلي ژان پول'],
  ['fa', 'قیمت نفت در بازارهای جهانی افزایش یافت'],
  ['ur', 'تیل کی قیمتوں میں اضافہ'],
  ['ckb', 'بومەلەرزە لە سلێمانی'],
  ['ps', 'د تېلو بیې لوړې شوې'],
  ['ar', 'قَالَ الوَزِيرُ إِنَّ الحُكُومَةَ تَدرُسُ القَرَارَ'],
  ['en', 'The city opened a new public library yesterday with fifty thousand books.'],
  ['de', 'Die Stadt hat gestern eine neue öffentliche Bibliothek mit fünfzigtausend Büchern eröffnet.'],
  ['fr', 'La ville a inauguré hier une nouvelle bibliothèque publique de cinquante mille livres.'],
  ['ru', 'Вчера в центре города открылась новая публичная библиотека с большим читальным залом.'],
  ['he', 'העירייה פתחה אתמול ספרייה ציבורית חדשה במרכז העיר'],
  ['ja', '市は昨日、中心部に新しい公共図書館を開きました。'],
  ['zh', '昨天市中心开设了一座新的公共图书馆。'],
  ['ko', '시는 어제 도심에 새로운 공공 도서관을 열었다.'],
] as const;

describe('identifyLanguage', () => {
  it.each(sentences)('recognises %s: %s', (language, text) => {
    expect(identifyLanguage(text).language).toBe(language);
  });

  it.each(['', '...', '2026-11-24 12:00', '🙂🙂', 'x'])('says "und" of %j instead of guessing', (text) => {
    expect(identifyLanguage(text)).toEqual({ language: 'und', confidence: 0, others: [] });
  });

  it.each(['وزير الخارجية', 'بغداد', 'محمد', 'القرار', 'رئيس وزراء باكستان', 'مجلس'])(
    'takes the short query %s for Arabic',
    (text) => {
      expect(identifyLanguage(text).language).toBe('ar');
    },
  );

  const arabic = 'قال الوزير إن الحكومة تدرس القرار وستعلن عنه في الأسبوع المقبل.';

  it.each([
    ['en', 'The minister said on Tuesday that it would.'],
    ['fa', 'وزیر گفت که دولت این تصمیم را بررسی می‌کند.'],
    ['ur', 'وزیر نے کہا ہے کہ حکومت یہ فیصلہ کرے گی۔'],
    ['ckb', 'وەزیر ڕایگەیاند کە حکومەت بڕیارەکە جێبەجێ دەکات.'],
    ['ps', 'وزیر وویل چې حکومت به دا پرېکړه عملي کړي.'],
    ['ru', 'Министр сказал, что правительство изучает решение.'],
  ])('tells that a mixed text is Arabic with %s in it, and how much of it', (language, foreign) => {
    const { language: main, others, confidence } = identifyLanguage(`${arabic} ${foreign}`);
    expect(main).toBe('ar');
    expect(confidence).toBeLessThan(0.75);
    expect(others).toEqual([{ language, share: expect.closeTo(0.42, 1) }]);
  });

  it('finds another language in the second half of a long text', () => {
    const { language, others } = identifyLanguage(`${arabic.repeat(60)}\n${'The minister has said so. '.repeat(150)}`);
    expect([language, others.map((other) => other.language)]).toEqual(['ar', ['en']]);
  });

  it('takes a name in other letters for no other language', () => {
    expect(identifyLanguage(`${arabic} (Apple)`).others).toEqual([]);
  });

  it('answers for texts of any size', () => {
    expect(identifyLanguage('ا'.repeat(200_000)).language).toBe('ar');
    expect(identifyLanguage(arabic.repeat(80_000)).language).toBe('ar');
    expect(identifyLanguage('\ud800'.repeat(1_000)).language).toBe('und');
    expect(identifyLanguage('𐎀𐎁𐎂 𐎃𐎄'.repeat(100)).language).toBe('und');
  });

  it('answers for any text, with a confidence between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { language, confidence } = identifyLanguage(text);
        expect(language).toMatch(/^[a-z]{2,3}$/);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('directionOf', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['ku-Arab', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['en-GB', 'ltr'],
    ['und', 'ltr'],
  ])('%s is written %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction);
  });
});
