import type { Dated } from '@khabar/contracts';
import { collapse } from '../clean.js';
import type { Names } from '../metadata/authors/names-in.js';
import { readByline } from './byline-line.js';
import { findRepeated } from './captions.js';
import { readDateLine, type DateLineOptions } from './date-line.js';
import { readHead, type Separator } from './head.js';
import { isButton, pointsElsewhere } from './leftovers.js';
import { verdictSheet, type VerdictSheet } from './line-verdict.js';
import { linesOf } from './lines.js';
import type { StandfirstCandidate } from './standfirst-features.js';
import { opensWithKicker, readsAsTitle } from './title.js';

export interface ReadTextOptions extends DateLineOptions {
  /** The title, where whoever handed the text in knew it. */
  readonly title?: string | undefined;
}

/** A text of which everything is read but its headings and a standfirst that no date parts from the first paragraph. */
export interface OpenedText {
  readonly title: string;
  readonly sheet: VerdictSheet;
  readonly names: readonly Names[];
  readonly published?: Dated;
  readonly updated?: Dated;
  /** Where the first line below the title may be a standfirst. */
  readonly candidate?: StandfirstCandidate & { readonly at: number };
}

/** Dates and bylines may stand above the title as well. */
const titlePlaceOf = (sheet: VerdictSheet): number | undefined => {
  const open = sheet.open();
  const first = open
    .slice(0, 4)
    .find(({ text }) => !['labelled', 'bare', 'empty'].includes(readDateLine(text)?.kind ?? '') && !readByline(text));
  return first && readsAsTitle(first.text, open.length === 1) ? first.at : undefined;
};

const readTitle = (sheet: VerdictSheet, known: string | undefined): string => {
  if (known === undefined && opensWithKicker(sheet.lines)) sheet.give(0, 'kicker');
  const place = known === undefined ? titlePlaceOf(sheet) : sheet.lines.findIndex(({ text }) => text === known);
  const title = known ?? sheet.lines[place ?? -1]?.text ?? '';
  if (title !== '')
    sheet.lines.forEach(({ text }, at) => {
      if (text === title) sheet.give(at, at === place ? 'title' : 'copy');
    });
  return title;
};

const datesOf = (separators: readonly Separator[]): Pick<OpenedText, 'published' | 'updated'> => {
  const dates = separators.flatMap(({ date }) => date ?? []);
  const published = dates.find((date) => date.published !== undefined)?.published;
  const updated = dates.find((date) => date.updated !== undefined)?.updated;
  return { ...(published === undefined ? {} : { published }), ...(updated === undefined ? {} : { updated }) };
};

export const openText = (text: string, { title: hint, ...options }: ReadTextOptions = {}): OpenedText => {
  const sheet = verdictSheet(linesOf(text));
  const title = readTitle(sheet, hint === undefined ? undefined : collapse(hint) || undefined);
  for (const line of sheet.open()) if (isButton(line.text)) sheet.give(line.at, 'leftover');
  const repeatable = sheet.open();
  const { captions, copies } = findRepeated(repeatable, title !== '');
  for (const index of captions) sheet.give(repeatable[index]?.at ?? -1, 'caption');
  for (const index of copies) sheet.give(repeatable[index]?.at ?? -1, 'copy');
  for (const line of sheet.open()) if (pointsElsewhere(line.text)) sheet.give(line.at, 'leftover');
  const head = readHead(sheet.open(), options);
  for (const { at, date } of head.separators) sheet.give(at, date ? 'date' : 'byline');
  if (title !== '')
    head.standfirst.forEach(({ at }, index) => {
      sheet.give(at, index === 0 ? 'subtitle' : 'summary');
    });
  const lines = sheet.open();
  const [first] = lines;
  const open = title !== '' && head.standfirst.length === 0 && first !== undefined;
  return {
    title,
    sheet,
    names: head.separators.flatMap(({ names }) => names ?? []),
    ...datesOf(head.separators),
    ...(open ? { candidate: { title, belowDate: head.belowDate, lines, at: first.at } } : {}),
  };
};
