/** Letters written in several ways, each with the form that search uses. */
const letterForms: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

const easternDigits = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const replacements = new Map<string, string>([
  ...Object.entries(letterForms),
  ...easternDigits.flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)] as const)),
]);

/** Short vowels, shadda, sukun and the other marks over and under letters, and the tatweel that only stretches a word. */
const marks = new RegExp(String.raw`\u0640|[\p{Mn}&&\p{Script_Extensions=Arabic}]`, 'gv');
const replaced = new RegExp([...replacements.keys()].join('|'), 'g');

/** The rules of Lucene's ArabicNormalizer, and Eastern digits, alef wasla and Persian yeh and kaf besides. */
export const normaliseArabic = (term: string): string =>
  term.replace(marks, '').replace(replaced, (character) => replacements.get(character) ?? character);
