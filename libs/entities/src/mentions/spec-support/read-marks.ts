import type { EntityType, Mention } from '../mention.js';

const types: Readonly<Record<string, EntityType>> = { P: 'person', L: 'place', O: 'organisation', M: 'misc' };
const mark = /\{([PLOM]):([^}]*)\}/g;
const confidence = 0.9;

/** A text and what is named in it. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Reads `{P:John Smith} met {O:Acme}`: the text, and what a first pass is taken to have found in it. */
export const readMarks = (marked: string): MarkedText => {
  const mentions: Mention[] = [];
  let text = '';
  let behind = 0;
  for (const { 0: whole, 1: letter = '', 2: name = '', index } of marked.matchAll(mark)) {
    text += marked.slice(behind, index);
    mentions.push({ type: types[letter] ?? 'misc', start: text.length, end: text.length + name.length, confidence });
    text += name;
    behind = index + whole.length;
  }
  return { text: text + marked.slice(behind), mentions };
};
