import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nameKeys } from './name-keys.js';
import { sameName } from './same-name.js';

const acrossScripts = [
  ['مصطفى الكاظمي', 'Mustafa al-Kadhimi'],
  ['مصطفى الكاظمي', 'Mustafa Al-Kadhimy'],
  ['مصطفى الكاظمي', 'Mustafa Kazemi'],
  ['جو بايدن', 'Joe Biden'],
  ['أنغيلا ميركل', 'Angela Merkel'],
  ['انجيلا ميركل', 'Angela Merkel'],
  ['محمد بن سلمان', 'Mohammed bin Salman'],
  ['ينس ستولتنبرغ', 'Jens Stoltenberg'],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi'],
  ['حسن نصر الله', 'Hassan Nasrallah'],
  ['معمر القذافي', 'Moammar Kadhafi'],
  ['دونالد ترامب', 'Donald Trump'],
  ['بنيامين نتنياهو', 'Benjamin Netanyahu'],
] as const;

const othersAcrossScripts = [
  ['محمد حسن', 'Mohammed Hussein'],
  ['محمد حسين', 'Mohammed Hassan'],
  ['محمود سعيد', 'Mohamed Said'],
  ['ماجد المصري', 'Majida Al-Masri'],
  ['كريم علي', 'Karam Ali'],
] as const;

const others = [
  ['محمد علي', 'محمد عليان'],
  ['محمد حسن', 'محمد حسين'],
  ['محمد سعد', 'محمد سعيد'],
  ['Ahmed Hassan', 'Hassan Ahmed'],
  ['Mohamed Hassan', 'Mohamed Hussein'],
] as const;

describe('sameName', () => {
  it.each(acrossScripts)('holds %s for %s and says that it is a transliteration', (arabic, latin) => {
    expect(sameName(arabic, latin)).toMatchObject({ same: true, because: 'transliteration' });
    expect(sameName(latin, arabic).same).toBe(true);
  });

  it.each(acrossScripts)('finds %s by a key of %s', (arabic, latin) => {
    expect(nameKeys(latin)).toEqual(expect.arrayContaining(nameKeys(arabic)));
  });

  it.each([...othersAcrossScripts, ...others])('keeps %s and %s apart', (one, other) => {
    expect(sameName(one, other).same).toBe(false);
  });

  it.each([
    ['أنغيلا ميركل', 'انجيلا ميركل'],
    ['ينس ستولتنبرغ', 'ينس ستولتينبرغ'],
    ['عبدالفتاح السيسي', 'عبد الفتاح السيسي'],
    ['Mohammed al-Masri', 'Muhammad El Masry'],
  ])('holds %s and %s for spellings of one name', (one, other) => {
    expect(sameName(one, other)).toMatchObject({ same: true, because: 'spelling' });
  });

  it('shows which words it held together and how alike they are', () => {
    const { pairs } = sameName('جو بايدن', 'Joe Biden');
    expect(pairs.map(({ left, right }) => `${left}=${right}`)).toEqual(['جو=Joe', 'بايدن=Biden']);
  });

  it('judges two names the same either way round', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (one, other) => {
          expect(sameName(one, other).same).toBe(sameName(other, one).same);
        },
      ),
    );
  });

  it('takes what is no name, too: many words, and words of very many letters', () => {
    const [words, letters] = ['اسم '.repeat(50_000), `${'ب'.repeat(200_000)} علي`];
    expect(sameName(words, `${words} علي`)).toMatchObject({ same: false, because: 'words' });
    expect(nameKeys(letters)[0]?.length).toBeGreaterThan(100);
    expect(sameName(letters, 'Ali \ud800')).toMatchObject({ same: false });
  });

  it('says nothing of scripts it cannot read', () => {
    expect(sameName('習近平 主席', 'Xi Jinping')).toMatchObject({ same: false, because: 'script' });
    expect(nameKeys('習近平')).toEqual([]);
  });
});
