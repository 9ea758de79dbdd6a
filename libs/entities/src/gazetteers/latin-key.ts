import { foldTerm } from '@khabar/language/analysis';

const apostrophes = /['’‘ʼʻʿʾ`´]/g;
const joiners = /[^\p{L}\p{M}\p{N}]+/gu;

/** One spelling for al-Kāẓimī and Al Kazimi: folded, apostrophes left out, parts joined by single spaces. */
export const latinKeyOf = (name: string): string =>
  foldTerm(name.replace(apostrophes, '')).replace(joiners, ' ').trim();
