import type { TextReading } from '@khabar/entities';
import type { Mark } from './colours.js';

// Direction controls of foreign text would turn around what follows, and its other controls never reach the terminal.
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const controls = /\p{Cc}+/gu;

const shown = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(directions, '').replaceAll(controls, ' '))
    .join('\n');

/** The text with its names marked. */
export const markedText = (text: string, entities: TextReading['entities'], mark: Mark): string => {
  const mentions = entities
    .flatMap(({ type, mentions: own }) => own.map(({ start, end }) => ({ type, start, end })))
    .sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { type, start, end } of mentions) {
    if (start < from) continue;
    pieces.push(shown(text.slice(from, start)), mark(type, shown(text.slice(start, end))));
    from = end;
  }
  return [...pieces, shown(text.slice(from))].join('');
};
