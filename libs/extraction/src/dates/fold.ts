/** Latin, Greek and Cyrillic accents; Hebrew and Arabic vowel signs; tatweel; joiners. */
const marks = /[\u0300-\u036f]|[\u0591-\u05c7]|\u0640|[\u064b-\u065f]|\u0670|\u200c|\u200d/g;
/** One letter for those that writers of Arabic script take for each other, and for Latin letters that do not decompose. */
const letters: Readonly<Record<string, string>> = {
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ۃ: 'ه',
  ہ: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ς: 'σ',
};
const replaced = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
const ascii = /^[a-z.]*$/;

/** A word as tables know it: lower-case, without accents and dots. The accents of Indic scripts are letters and stay. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower.replaceAll('.', '');
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(replaced, (letter) => letters[letter] ?? letter)
    .normalize('NFC')
    .replaceAll('.', '');
};
