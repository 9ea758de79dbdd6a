import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import { isAgency } from './agencies.js';
import { conjunctions, credentials, needColon, openers, prepositions, roleWords } from './byline-words.js';
import { isNobody } from './person-name.js';

export interface NamedAuthor {
  readonly name: string;
  readonly role?: string | undefined;
  /** Stated to be an organisation. */
  readonly house?: boolean;
}

/** What a byline says, taken apart. */
export interface Names {
  readonly authors: readonly NamedAuthor[];
  readonly agencies: readonly string[];
  readonly place?: string;
  /** A word such as `By` stood in front. */
  readonly opened: boolean;
}

const longestByline = 300;
const longestName = 60;
const mostAuthors = 25;

const escaped = (phrases: string): string => phrases.replaceAll(' ', String.raw`\s`);
const roleOf = new Map<string, string | undefined>();
for (const [role, phrases] of [...openers, ...needColon])
  for (const phrase of phrases.split('|')) roleOf.set(phrase, role);

const alternatives = (table: typeof openers): string =>
  table
    .flatMap(([, phrases]) => phrases.split('|'))
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

const colon = String.raw`\s?[:：]`;
const opening = new RegExp(
  `^(?:(${alternatives(openers)})(?:${colon}|\\s)|(${alternatives([...openers, ...needColon])})${colon})\\s?`,
  'iu',
);
/** Where another role begins inside the line. */
const innerOpening = new RegExp(
  `(?:^|[\\s;,.،|(])((?:${alternatives([...needColon, ...openers])})${colon}|(?:${alternatives(openers.slice(1))})\\s)`,
  'giu',
);
const between = new RegExp(String.raw`\s*[;|•·\n]\s*|\s+[/&+]\s+|\s*[،、]\s*|\s+(?:${conjunctions})\s+`, 'iu');
const commas = /\s*,\s+(?:(?:and|und|et|y|e|og|och|en|&)\s+)?/iu;
const isRole = new RegExp(`(?:^|[\\s-])(?:${roleWords})(?:s|$|\\s|,|-)`, 'iu');
const trailingRole = new RegExp(`\\s(?:${'기자|특파원|記者|记者|journalist'})(?:\\s.*)?$`, 'u');
const noise = /\S+@\S+|https?:\/\/\S+|(?:^|\s)@\w+|\bwww\.\S+/giu;
const bracketed = /\s*[([（【]([^()[\]（）【】]{1,60})[)\]）】]\s*/gu;
const edges = /^[\s,;:.·•|/–—*→»›_"“”'’()[\]-]+|[\s,;:·•|/–—*→»›_"“”()[\]-]+$/gu;
const behind = /\s+(?:[-–—/]|für|for|in|aus|from|à|en|@)\s+(.{2,60})$/u;
const dated = /\p{N}{1,4}[./:-]\p{N}{1,2}|\p{N}{4}|\b\d{1,2}\s\p{L}{3}/u;

const unnamed: ReadonlySet<string> = new Set(credentials.split('|'));
const joining: ReadonlySet<string> = new Set([...conjunctions.split('|'), ...prepositions.split('|')]);
/** A name does not end where one is to follow. */
const endsOpen: ReadonlySet<string> = new Set(openers[0]?.[1].split('|'));

const isName = (text: string): boolean =>
  text !== '' &&
  text.length <= longestName &&
  /\p{L}/u.test(text) &&
  !dated.test(text) &&
  !isNobody(text) &&
  !roleOf.has(text.toLowerCase()) &&
  !endsOpen.has(text.toLowerCase().split(' ').at(-1) ?? '') &&
  !joining.has(text.toLowerCase()) &&
  !/[{}<>[\]\\|]/.test(text) &&
  text.split(' ').length <= 7;

const wordsIn = (text: string): number => compareKey(text).split(' ').length;

/** `Jane Doe/John Roe`, but not `IBU/C. Manzoni`. */
const atSlashes = (text: string): string[] => {
  const parts = text.split('/');
  return parts.length > 1 && parts.every((part) => wordsIn(part) > 1) ? parts : [text];
};

/** Where names are joined: by all separators where each part is a full name, else only by those that surely part. */
const split = (text: string): string[] => {
  const parts = text.split(between).filter((part) => part.trim() !== '');
  const joined =
    parts.length > 1 && parts.some((part) => wordsIn(part.split(commas)[0] ?? part) < 2) && !/[;|•·،、&]/u.test(text);
  return joined && !text.includes(',') ? [text] : parts.flatMap((part) => part.split(commas)).flatMap(atSlashes);
};

interface Reading {
  readonly authors: NamedAuthor[];
  readonly agencies: string[];
  place?: string;
}

const readPart = (raw: string, role: string | undefined, reading: Reading): void => {
  const text = raw.replace(edges, '').replace(trailingRole, '');
  if (text === '' || unnamed.has(compareKey(text))) return;
  if (isAgency(text)) {
    reading.agencies.push(text);
    return;
  }
  const after = behind.exec(text);
  const name = (after ? text.slice(0, after.index) : text).replace(edges, '');
  const previous = reading.authors.at(-1);
  if (isRole.test(name) && previous) {
    if (previous.role === undefined) reading.authors[reading.authors.length - 1] = { ...previous, role: name };
    return;
  }
  if (!isName(name)) return;
  if (role === 'photographer' || role === 'producer') return;
  if (role === 'source') {
    reading.agencies.push(name);
    return;
  }
  const rest = after?.[1]?.replace(edges, '');
  if (wordsIn(name) === 1 && previous && wordsIn(previous.name) > 1 && /^\p{Lu}/u.test(name)) {
    reading.place ??= name;
    return;
  }
  if (rest !== undefined && isAgency(rest)) reading.agencies.push(rest);
  else if (
    rest !== undefined &&
    !isRole.test(rest) &&
    /\sin\s|\sà\s|\saus\s|\sfrom\s/u.test(after?.[0] ?? '') &&
    wordsIn(rest) <= 3
  )
    reading.place ??= rest;
  const given = role ?? (rest !== undefined && isRole.test(rest) ? rest : undefined);
  reading.authors.push(given === undefined ? { name } : { name, role: given });
};

const phrasesOf = (
  text: string,
): { readonly role: string | undefined; readonly names: string; readonly opened: boolean }[] => {
  const starts = [
    0,
    ...[...text.matchAll(innerOpening)].map((match) => match.index + match[0].length - (match[1] ?? '').length),
  ];
  return [...new Set(starts)].map((start, index, all) => {
    const phrase = text.slice(start, all[index + 1] ?? text.length).trim();
    const match = opening.exec(phrase);
    const word = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
    return { role: roleOf.get(word), names: match ? phrase.slice(match[0].length) : phrase, opened: match !== null };
  });
};

/** The authors, agencies and the place that a byline names. */
export const namesIn = (byline: string): Names => {
  const reading: Reading = { authors: [], agencies: [] };
  const text = cleanText(byline).slice(0, longestByline).replace(noise, ' ').trim();
  const plain = text.replace(bracketed, (_, inside: string) => {
    if (isAgency(inside)) reading.agencies.push(inside);
    return ' ';
  });
  const phrases = phrasesOf(plain);
  for (const { role, names } of phrases) {
    for (const part of split(names)) {
      // What is behind a name may open once more: `By: By Jane Doe`.
      readPart(part.replace(opening, ''), role, reading);
    }
  }
  const unique = [...new Map(reading.authors.map((author) => [compareKey(author.name), author])).values()];
  return {
    authors: unique.slice(0, mostAuthors),
    agencies: [...new Set(reading.agencies)],
    ...(reading.place === undefined ? {} : { place: reading.place }),
    opened: phrases.some(({ opened }) => opened),
  };
};

/** Whether a line begins as bylines do. */
export const opensByline = (line: string): boolean => opening.test(line);
