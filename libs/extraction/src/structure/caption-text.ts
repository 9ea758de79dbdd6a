import { captionPartsOf, type CaptionPart } from './caption-parts.js';
import { bylineOpening, captionAddress, captionControls, captionCounter } from './caption-phrases.js';
import { captionMarks } from './caption-words.js';
import { creditLabels } from './credit-labels.js';
import { namesAgency, readsLikeNames } from './names-of-givers.js';
import { opensWithCredit, splitCredit, type CreditedText } from './split-credit.js';
import type { ElementNode } from '../tree/tree.js';

const sentenceEnd = /[.!?…"”»’')。！？؟]$/u;
/** What is longer than any credit is text, whatever its element is called; in characters. */
const longestCredit = 250;
/** What is longer is no caption, and is not looked into. */
const longestRead = 2_000;
const longestByline = 90;
const longestLabelled = 100;
const letters = /[\p{L}\p{N}]/u;

const textOfParts = (parts: readonly CaptionPart[]): string => parts.map(({ text }) => text).join(' ');

/** The last part in an element of its own, where it reads like names behind a finished sentence. */
const isLastCredit = (part: CaptionPart, before: string): boolean =>
  part.apart && before !== '' && readsLikeNames(part.text) && (sentenceEnd.test(before) || namesAgency(part.text));

const labels: ReadonlySet<string> = new Set([...creditLabels, 'image copyright', 'photo copyright']);

/** A label whose name stands elsewhere. */
const isLabelAlone = (text: string): boolean => labels.has(text.toLowerCase().replace(/[\s:.]+$/, ''));

const isAgencyAlone = (text: string): boolean => namesAgency(text) && readsLikeNames(text);

const credited = (part: CaptionPart): CaptionPart => ({ ...part, credit: 'yes' });

/** Parts that a label of their own calls a credit; behind a label alone, all up to the end. */
const labelled = (parts: readonly CaptionPart[]): readonly CaptionPart[] => {
  if (parts.length < 2) return parts;
  const opens = (part: CaptionPart) => part.apart && part.text.length <= longestLabelled && opensWithCredit(part.text);
  const alone = parts.findIndex((part) => opens(part) && part.text.endsWith(':'));
  const isTail = alone >= 0 && textOfParts(parts.slice(alone)).length <= longestCredit;
  return parts.map((part, index) => (opens(part) || (isTail && index > alone) ? credited(part) : part));
};

const divide = (parts: readonly CaptionPart[]): { readonly text: string; readonly credit: string } => {
  const worded = labelled(parts.filter(({ text }) => letters.test(text)));
  const told = (credit: CaptionPart['credit']) =>
    worded.filter((part) => part.credit === credit && (credit === 'no' || part.text.length <= longestCredit));
  const long = worded.filter(({ credit, text }) => credit !== 'no' && text.length > longestCredit);
  const plain = [...told('no'), ...long];
  const likely = told('likely');
  const sure = told('yes');
  const texts = plain.length > 0 ? plain : likely;
  const credits = plain.length > 0 ? [...likely, ...sure] : sure;
  // Behind a credit stand no more words about the picture, but perhaps who spread it.
  const spread = worded.at(-1);
  if (credits.length > 0 && spread?.credit === 'no' && texts.length > 1 && spread.apart && readsLikeNames(spread.text))
    return { text: textOfParts(texts.slice(0, -1)), credit: textOfParts([...credits, spread]) };
  const last = texts.at(-1);
  const before = textOfParts(texts.slice(0, -1));
  if (last && credits.length === 0 && isLastCredit(last, before)) return { text: before, credit: last.text };
  return { text: textOfParts(texts), credit: textOfParts(credits) };
};

const trimmed = (text: string): string =>
  text
    .replace(captionControls, '')
    .replace(captionAddress, '')
    .replace(captionCounter, '')
    .replace(/^[\s|·•/]+|[\s|·•/–—-]+$/gu, '');

/** What an element says of a picture: the text, and apart from it the credit that its own element or its wording tells. */
export const captionTextOf = (caption: ElementNode): CreditedText => {
  const { text, credit } = divide(captionPartsOf(caption));
  if (credit === '' && captionMarks(caption).has('credit') && readsLikeNames(text)) return { text: '', credit: text };
  if (text.length > longestRead) return { text };
  const inText = splitCredit(trimmed(text));
  if (inText.text.length <= longestByline && bylineOpening.test(inText.text)) return { text: '' };
  if (credit === '' && inText.credit === undefined && isAgencyAlone(inText.text))
    return { text: '', credit: inText.text };
  if (isLabelAlone(inText.text)) return { text: '', ...(credit === '' ? {} : { credit }) };
  if (credit === '') return inText;
  const named = splitCredit(credit);
  const who =
    named.credit === undefined ? named.text : [named.text, named.credit].filter((name) => name !== '').join(' / ');
  if (isAgencyAlone(inText.text)) return { text: '', credit: `${inText.text} / ${who}` };
  return {
    text: inText.text,
    credit: inText.credit && !who.includes(inText.credit) ? `${inText.credit} / ${who}` : who,
  };
};
