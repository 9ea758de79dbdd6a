/** Letters with which one foreign sound is written in several ways; each group shares its first letter's class. */
const arabicGroups = ['كغجقگ', 'تطث', 'سصشز', 'دضذظ', 'بپ', 'فڤ', 'حه'];
/** Long vowels and hamzas, written or left out at will in names of other languages. */
const arabicWeak = 'اويىآأإؤئءة';

const latinGroups = ['kqcgx', 'tdþ', 'szj', 'fv', 'bp'];
const latinWeak = 'aeiouyhw';

const classes = new Map<string, string>([
  ...[...arabicGroups, ...latinGroups].flatMap((group) =>
    [...group].map((letter) => [letter, group[0] ?? letter] as const),
  ),
  ...[...arabicWeak, ...latinWeak].map((letter) => [letter, ''] as const),
]);

/** Latin spellings of one Arabic letter: al-Kadhimi, al-Kazimi. */
const digraphs = /dh/g;

/** A folded name with one letter for each sound that several letters write. */
export const withoutDigraphs = (name: string): string => name.replace(digraphs, 'z');

/** What a letter sounds like, roughly: letters of one class are confused; empty for vowels. */
export const classOfLetter = (letter: string): string => classes.get(letter) ?? letter;
