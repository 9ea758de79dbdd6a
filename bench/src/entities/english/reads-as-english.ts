import { functionWords } from './function-words.js';

const words = /\p{L}+/gu;
/** Running English text has well over a third of them; code, lists and other languages have few. */
const leastShare = 0.28;

/** Whether a text is English in whole sentences. */
export const readsAsEnglish = (text: string): boolean => {
  let [all, plain] = [0, 0];
  for (const [word] of text.matchAll(words)) {
    all += 1;
    if (functionWords.has(word.toLowerCase())) plain += 1;
  }
  return plain >= leastShare * Math.max(all, 1);
};
