/** A script and the language that a text in it is taken for; `model` where several languages share the script. */
export interface ScriptRule {
  readonly script: string;
  readonly pattern: RegExp;
  readonly language: string;
}

const rule = (script: string, language: string): ScriptRule => ({
  script,
  pattern: new RegExp(`\\p{Script=${script}}`, 'gu'),
  language,
});

export const byModel = 'model';
export const byArabicLetters = 'arabic-letters';

/** In the order in which a tie is decided: Kana before Han, since Japanese mixes both. */
export const scriptRules: readonly ScriptRule[] = [
  rule('Arabic', byArabicLetters),
  rule('Latin', byModel),
  rule('Cyrillic', byModel),
  rule('Devanagari', byModel),
  rule('Ethiopic', byModel),
  rule('Hebrew', 'he'),
  rule('Greek', 'el'),
  rule('Hangul', 'ko'),
  rule('Hiragana', 'ja'),
  rule('Katakana', 'ja'),
  rule('Han', 'zh'),
  rule('Thai', 'th'),
  rule('Armenian', 'hy'),
  rule('Georgian', 'ka'),
  rule('Bengali', 'bn'),
  rule('Gurmukhi', 'pa'),
  rule('Gujarati', 'gu'),
  rule('Tamil', 'ta'),
  rule('Telugu', 'te'),
  rule('Kannada', 'kn'),
  rule('Malayalam', 'ml'),
  rule('Sinhala', 'si'),
  rule('Khmer', 'km'),
  rule('Lao', 'lo'),
  rule('Myanmar', 'my'),
];

/** Letters of the Arabic script that Arabic does not have, with the languages that use them. */
export const letterEvidence: Readonly<Record<string, readonly string[]>> = {
  پ: ['fa', 'ur', 'ps', 'ckb', 'ug', 'sd'],
  چ: ['fa', 'ur', 'ps', 'ckb', 'ug', 'sd'],
  ژ: ['fa', 'ur', 'ps', 'ckb', 'ug'],
  گ: ['fa', 'ur', 'ckb', 'ug', 'sd'],
  ک: ['fa', 'ur', 'ps', 'ckb', 'sd'],
  ی: ['fa', 'ur', 'ps', 'ckb'],
  ٹ: ['ur'],
  ڈ: ['ur'],
  ڑ: ['ur'],
  ں: ['ur'],
  ہ: ['ur'],
  ے: ['ur'],
  ھ: ['ur', 'ckb', 'sd', 'ug'],
  ټ: ['ps'],
  ځ: ['ps'],
  څ: ['ps'],
  ډ: ['ps'],
  ړ: ['ps'],
  ږ: ['ps'],
  ښ: ['ps'],
  ګ: ['ps'],
  ڼ: ['ps'],
  ې: ['ps', 'ug'],
  ۍ: ['ps'],
  ە: ['ckb', 'ug'],
  ۆ: ['ckb', 'ug'],
  ێ: ['ckb'],
  ڕ: ['ckb'],
  ڵ: ['ckb'],
  ڤ: ['ckb'],
  ۇ: ['ug'],
  ۈ: ['ug'],
  ۋ: ['ug'],
  ڭ: ['ug'],
  ڄ: ['sd'],
  ڃ: ['sd'],
  ڪ: ['sd'],
  ڙ: ['sd'],
  ڻ: ['sd'],
  ڌ: ['sd'],
};
