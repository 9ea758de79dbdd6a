import type { Refusal } from '../extraction.js';
import { blockLevel } from '../tree/names.js';
import { binaryShareOf } from './binary-share.js';
import { roots, signatures } from './signatures.js';
import { readProlog } from './xml-prolog.js';

const signatureCharacters = 1_024;
const shownCharacters = 24;

/** More than this share of control characters is in no text: compressed data has a tenth. */
const mostBinary = 0.05;

const inlineRoots = new Set(
  'html head body span a b i em strong font img br section main title meta link style script'.split(' '),
);
const isHtmlElement = (name: string): boolean => blockLevel.has(name) || inlineRoots.has(name);

const likeness = (text: string, name: string): string =>
  `the content begins with ${JSON.stringify(text.trimStart().slice(0, shownCharacters))}, as ${name} does`;

const refused = (
  text: string,
  { reason, name }: { readonly reason: Refusal['reason']; readonly name: string },
): Refusal => ({
  outcome: 'refused',
  reason,
  detail: likeness(text, name),
});

const isJson = (text: string): boolean => {
  if (/^\s*(?:\[\s*)?\{\s*(?:"(?:[^"\\\n]|\\.){0,200}"\s*:|\}\s*$)/.test(text.slice(0, signatureCharacters)))
    return true;
  if (!/^\s*\[\s*(?:["[{\]\d-]|true|false|null)/.test(text.slice(0, signatureCharacters))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const sniffMarkup = (text: string): Refusal | undefined => {
  const { isXml, root } = readProlog(text);
  const known = roots[root];
  // HTML may begin with an SVG of icons: only a document that is XML, or ends as an image, is one.
  if (known && (root !== 'svg' || isXml || text.trimEnd().toLowerCase().endsWith('</svg>')))
    return refused(text, known);
  return isXml && root !== '' && !isHtmlElement(root)
    ? refused(text, { reason: 'xml', name: `an XML document with the root <${root}>` })
    : undefined;
};

const sniffSignature = (text: string): Refusal | undefined => {
  const start = text.slice(0, signatureCharacters);
  const found = signatures.find(({ begins }) => begins.test(start));
  return found && refused(text, found);
};

/** Content that is neither page nor text, whatever it was labelled as; undefined where it may be one. */
export const sniffFormat = (text: string): Refusal | undefined => {
  const signed = sniffSignature(text);
  if (signed) return signed;
  const share = binaryShareOf(text);
  if (share > mostBinary) {
    const percent = Math.round(share * 100);
    return { outcome: 'refused', reason: 'binary', detail: `${percent} % of the characters are controls` };
  }
  if (isJson(text)) return refused(text, { reason: 'json', name: 'JSON' });
  return /^[\s\ufeff]*</.test(text.slice(0, signatureCharacters)) ? sniffMarkup(text) : undefined;
};

/** As `sniffFormat`, for bytes that are not decoded yet: only what the first of them give away. */
export const sniffBytes = (bytes: Uint8Array): Refusal | undefined =>
  sniffSignature(String.fromCharCode(...bytes.subarray(0, signatureCharacters)));
