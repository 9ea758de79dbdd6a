import { creditLabels, creditLinks, creditOpenings, koreanGivers } from './credit-labels.js';
import { namesAgency, readsLikeNames } from './names-of-givers.js';

export interface CreditedText {
  /** '' where the whole text was the credit. */
  readonly text: string;
  readonly credit?: string;
}

/** A credit stands within so many characters of the end. */
const longestCredit = 120;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const anyOf = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

const notInWord = '(?<![\\p{L}\\p{N}])';
const endOfWord = '(?![\\p{L}\\p{N}])';

/** `Photo: …`, `Foto / …`, `Image by …`, `© …`: where a credit may begin. */
const opening = new RegExp(
  `${notInWord}(?:(?:${anyOf(creditLabels)})(?:\\s?(?:[:：∶]|\\.\\.\\.|…)|\\s?/|\\s(?:${anyOf(creditLinks)})${endOfWord})|(?:${anyOf(creditOpenings)})${endOfWord}|(?:dok|fot|zdj|phot?|pic|ilustr|repro)\\.)|[©℗]|[(（][cｃ][)）]`,
  'giu',
);

const sign = /^[©℗]/u;
const letterInCircle = /^[(（]/u;
const partedBefore = /(?:^|[\p{P}\p{S}])\s*$/u;
const smallLetter = /^\p{Ll}/u;

/** Prose speaks of photos and sources too: a label begins a line or a sentence, or has a capital, and so has the name behind it. */
const isOpening = (text: string, { 0: label, index }: RegExpExecArray): boolean => {
  if (sign.test(label)) return true;
  if (letterInCircle.test(label)) return readsLikeNames(text.slice(index + label.length));
  if (smallLetter.test(label) && !partedBefore.test(text.slice(Math.max(0, index - 3), index))) return false;
  return /[:：∶/.…]$/.test(label) || readsLikeNames(text.slice(index + label.length).replace(/^[\s:：]+/, ''));
};

interface Opening {
  readonly start: number;
  readonly label: string;
}

/** The first label at or behind this place. */
const openingIn = (text: string, from = 0): Opening | undefined => {
  opening.lastIndex = from;
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    if (isOpening(text, found)) return { start: found.index, label: found[0] };
  }
  return undefined;
};

export const opensWithCredit = (text: string): boolean => openingIn(text)?.start === 0;

/** The labels in front are no part of who is named. */
const withoutLabel = (credit: string): string => {
  let rest = credit;
  for (let turn = 0; turn < 2; turn += 1) {
    const found = openingIn(rest);
    if (found?.start !== 0 || namesAgency(found.label)) break;
    const shorter = rest.slice(found.label.length).replace(/^[\s:：./|-]+/, '');
    if (shorter === '') break;
    rest = shorter;
  }
  return rest;
};

const edges = /^[\s|·•,;:–—/-]+|[\s|·•,;:–—/-]+$/gu;
const bracketed = /^[\s([（【]+([^()[\]（）【】]*)[\s)\]）】.]+$/u;

const cut = (text: string, credit: string): CreditedText => {
  const inside = bracketed.exec(credit)?.[1] ?? credit;
  const named = withoutLabel(inside.replace(edges, ''))
    .replace(edges, '')
    .replace(/(?<=\p{L}{3})\.$/u, '');
  const left = text.replace(/[\s|·•,;:–—/([（【-]+$/u, '').trim();
  return named === '' ? { text: left } : { text: left, credit: named };
};

const closings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };

/** `… (Photo: Getty)`, `… [AFP]`, `… the end. (Jane Doe)`. */
const inBrackets = (text: string): CreditedText | undefined => {
  const end = /[)\]）】](?=\.?$)/u.exec(text);
  if (!end) return undefined;
  const start = text.lastIndexOf(closings[end[0]] ?? '(', end.index);
  if (start < 0 || end.index - start > longestCredit) return undefined;
  const inside = text.slice(start + 1, end.index).trim();
  const before = text.slice(0, start).trim();
  const stands = before === '' || /[.!?…"”»’')]$/u.test(before);
  const credits = opensWithCredit(inside) || namesAgency(inside) || inside.endsWith('撮影');
  return credits || (stands && /[\s/]/.test(inside) && readsLikeNames(inside)) ? cut(before, inside) : undefined;
};

/** `… Foto: Jane Doe/dpa`, `… © Reuters`. */
const afterLabel = (text: string): CreditedText | undefined => {
  const found = openingIn(text, Math.max(0, text.length - longestCredit));
  return found && cut(text.slice(0, found.start), text.slice(found.start));
};

const bars = [' | ', ' • ', ' · '];
const dashes = [' - ', ' – ', ' — '];
const stops = ['. ', '? ', '! ', '” ', '» '];

const lastOf = (text: string, marks: readonly string[]): number =>
  Math.max(...marks.map((mark) => text.lastIndexOf(mark)));

/** A cut inside of brackets would part a name; so would one behind an initial. */
const initial = /(?:^|[^\p{L}])\p{L}{1,2}$/u;
const isWhole = (before: string, credit: string): boolean =>
  (credit.includes('(') || !credit.includes(')')) && !initial.test(before.slice(-4));

/** `… | Jane Doe/AFP`, `… - Getty Images`, `… the end. AP`. */
const afterSeparator = (text: string): CreditedText | undefined => {
  const tail = text.slice(-longestCredit);
  const from = text.length - tail.length;
  for (const marks of [bars, dashes, stops]) {
    const at = lastOf(tail, marks);
    if (at < 0) continue;
    const credit = tail.slice(at + (marks === stops ? 2 : 3));
    if (!isWhole(marks === stops ? tail.slice(0, at) : '', credit)) continue;
    if (namesAgency(credit) && readsLikeNames(credit))
      return cut(text.slice(0, from + at + (marks === stops ? 1 : 0)), credit);
    if (marks === bars && (readsLikeNames(credit) || opensWithCredit(credit)))
      return cut(text.slice(0, from + at), credit);
  }
  return undefined;
};

const hangul = /[\uac00-\ud7af]/;

/** `…하고 있다. 연합뉴스`: the full stop parts caption and credit. */
const afterKoreanStop = (text: string): CreditedText | undefined => {
  const stop = text.lastIndexOf('. ');
  if (stop < 0 || text.length - stop > 40 || !hangul.test(text)) return undefined;
  const credit = text.slice(stop + 2).replace(/\.$/, '');
  return koreanGivers.test(credit) || namesAgency(credit) ? cut(text.slice(0, stop), credit) : undefined;
};

const ways = [inBrackets, afterKoreanStop, afterSeparator, afterLabel];
/** `Foto: Jane Doe | Video: EPV` has two. */
const mostCredits = 3;

/** Parts a caption from the credits at its end. Linear. */
export const splitCredit = (text: string): CreditedText => {
  let left = text;
  const credits: string[] = [];
  while (credits.length < mostCredits) {
    const at = left;
    const found = ways.map((way) => way(at)).find((cutting) => cutting !== undefined);
    if (!found) break;
    left = found.text;
    credits.unshift(found.credit ?? '');
  }
  if (left !== '' && namesAgency(left) && readsLikeNames(left) && credits.length > 0) {
    credits.unshift(left);
    left = '';
  }
  const credit = credits.filter((name) => name !== '').join(' / ');
  return credit === '' ? { text: left } : { text: left, credit };
};
