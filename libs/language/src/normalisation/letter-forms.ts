import { invisibleCharacters } from '../invisible.js';

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

const invisible = new RegExp(`^${invisibleCharacters}$`, 'u');
/** Short vowels, shadda, sukun and the other marks over and under letters, and the tatweel that only stretches a word. */
const mark = new RegExp(String.raw`^[\u0640[\p{Mn}&&\p{Script_Extensions=Arabic}]]$`, 'v');
/** Where there are characters to drop, first and last. */
const blocksToDrop = [
  [0x00ad, 0x00ad],
  [0x0600, 0x08ff],
  [0x2000, 0x206f],
  [0xfeff, 0xfeff],
] as const;
const blocksWithPresentationForms = [
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
] as const;

/** Letters that a hamza behind them turns into others: `ئ` and `ؤ` typed in two parts. */
const withHamzaAbove: Readonly<Record<string, string>> = { و: 'ؤ', ي: 'ئ', ی: 'ئ', ە: 'ۀ', ہ: 'ۂ', ے: 'ۓ' };

type Block = readonly [number, number];

const charactersOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at)),
  );

const dropped = charactersOf(blocksToDrop).filter((character) => mark.test(character) || invisible.test(character));

const simpleForms = new Map<string, string>([
  ...Object.entries(letterForms),
  ...easternDigits.flatMap((digits) => [...digits].map((digit, value) => [digit, String(value)] as const)),
  ...dropped.map((character) => [character, ''] as const),
]);

const simpleFormOf = (character: string): string => simpleForms.get(character) ?? character;

/** Presentation forms are letters as a printer's case holds them, ligatures of several letters and whole phrases (`ﷲ`) among them. */
const presentationForms = charactersOf(blocksWithPresentationForms).flatMap((character): [string, string][] => {
  const letters = character.normalize('NFKC');
  if (letters === character) return [];
  // A mark that stands alone is given a space to stand on.
  const form = [...letters].map(simpleFormOf).join('');
  return [[character, form.trim()]];
});

const forms = ['', ...new Set([...simpleForms, ...presentationForms].map(([, form]) => form))];
const indexOfForm = new Map(forms.map((form, index) => [form, index]));

/** For each UTF-16 code unit the place of its form among `forms`, plus one; 0 where it stays as it is. */
const formOfUnit = new Uint16Array(0x10000);
for (const [character, form] of [...simpleForms, ...presentationForms])
  formOfUnit[character.charCodeAt(0)] = (indexOfForm.get(form) ?? 0) + 1;

/** The form in which a code unit is compared, of any length; undefined if it is that form itself. */
export const formOf = (unit: number): string | undefined => {
  const index = formOfUnit[unit];
  return index ? forms[index - 1] : undefined;
};

/** Whether a character is a mark on the letter before it, or only stretches it. */
export const isMark = (character: string): boolean => mark.test(character);

const hamzaAbove = 0x654;

/** The one letter that `unit` and a hamza behind it make; undefined if they make none. */
export const composedWith = (unit: number, next: number): string | undefined =>
  next === hamzaAbove ? withHamzaAbove[String.fromCharCode(unit)] : undefined;
