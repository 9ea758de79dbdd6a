/** What a text in a script is taken for: one language, or one that its letters or the n-gram model must tell. */
export const byModel = 'model';
export const byArabicLetters = 'arabic-letters';

/** Scripts with the language that a text in them is taken for. */
export const languageOfScript: Readonly<Record<string, string>> = {
  Arabic: byArabicLetters,
  Latin: byModel,
  Cyrillic: byModel,
  Devanagari: byModel,
  Ethiopic: byModel,
  Hebrew: 'he',
  Greek: 'el',
  Hangul: 'ko',
  Hiragana: 'ja',
  Katakana: 'ja',
  Han: 'zh',
  Thai: 'th',
  Armenian: 'hy',
  Georgian: 'ka',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Khmer: 'km',
  Lao: 'lo',
  Myanmar: 'my',
};

const patterns = Object.keys(languageOfScript).map(
  (script) => [script, new RegExp(`^\\p{Script=${script}}`, 'u')] as const,
);

const known = new Map<number, string>();

/** The script of the first character of a word, `''` where it is none of those above. */
export const scriptOf = (word: string): string => {
  const codePoint = word.codePointAt(0) ?? 0;
  const found = known.get(codePoint);
  if (found !== undefined) return found;
  const script = patterns.find(([, pattern]) => pattern.test(word))?.[0] ?? '';
  known.set(codePoint, script);
  return script;
};
