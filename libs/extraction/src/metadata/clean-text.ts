import { Parser } from 'htmlparser2';
import { collapse } from '../clean.js';
import { blockLevel } from '../tree/names.js';

/** Soft hyphens, zero-width spaces and joiners of nothing, marks of direction: there for the line breaker, not the reader. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const markup = /&(?:#\w{1,7}|\w{2,30});|<\/?[a-z][^<>]{0,500}>/i;
/** `&amp;#8217;` is what a template makes of an entity that was there before it. */
const timesEscaped = 2;

const withoutMarkup = (text: string): string => {
  let plain = '';
  const parser = new Parser(
    {
      ontext: (part) => {
        plain += part;
      },
      onopentagname: (name) => {
        if (name === 'br' || blockLevel.has(name)) plain += ' ';
      },
    },
    { decodeEntities: true },
  );
  parser.end(text);
  return plain;
};

/** A text that a page states about itself, as a reader would see it: entities decoded, tags and invisible characters gone. */
export const cleanText = (stated: string): string => {
  let text = stated;
  for (let time = 0; time < timesEscaped && markup.test(text); time += 1) text = withoutMarkup(text);
  return collapse(text.replace(invisible, '').normalize('NFC'));
};
