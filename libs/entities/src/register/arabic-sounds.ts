import type { Sound } from './sound.js';

/** Letters of Arabic script, Persian and Kurdish ones among them; two letters where they write one sound. */
const sounds: Readonly<Record<string, string>> = {
  تش: 'c',
  اي: 'Y',
  چ: 'c',
  '@': '@',
  ŋ: 'N',
  ا: 'A',
  أ: 'A',
  إ: 'A',
  آ: 'A',
  ٱ: 'A',
  ى: 'A',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 'T',
  ج: 'j',
  ح: 'h',
  ه: 'h',
  ة: 'E',
  خ: 'x',
  د: 'd',
  ذ: 'D',
  ض: 'D',
  ظ: 'D',
  ر: 'r',
  ز: 'z',
  ژ: 'Z',
  س: 's',
  ص: 's',
  ش: 'S',
  ع: '?',
  ء: '?',
  ئ: '?',
  ؤ: '?',
  غ: 'G',
  گ: 'g',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  و: 'U',
  ي: 'I',
  ی: 'I',
};

/** What an alef carries at the start of a word is any vowel. */
const opening = /^[\u0627\u0623\u0625\u0622\u0671]\u064a?(?=.)/;
/** The one sound at the end of بينغ, which some write بينج. */
const nasal = /ن[غجق]$/;
/** At the end of a word these stand for each other, or are not spoken. */
const endings: Readonly<Record<string, Sound>> = { ى: 'y', ة: 'E', ه: 'E' };
const marks = /\u0640|\p{Mn}/gu;

/** The sounds of an Arabic word; what is no letter of the script is left out. Short vowels are not written and not there. */
export const arabicSounds = (word: string): Sound[] => {
  const letters = word.replace(marks, '').replace(opening, '@').replace(nasal, 'ŋ');
  const heard: Sound[] = [];
  for (let at = 0; at < letters.length;) {
    const pair = sounds[letters.slice(at, at + 2)];
    const sound = pair ?? sounds[letters.charAt(at)];
    // داوود is داود, بيير is بير.
    const repeated = (sound === 'U' || sound === 'I') && heard.at(-1) === sound;
    if (sound !== undefined && !repeated) heard.push(sound);
    at += pair === undefined ? 1 : 2;
  }
  const ending = endings[letters.at(-1) ?? ''];
  if (ending !== undefined && heard.length > 1) heard[heard.length - 1] = ending;
  return heard;
};
