import type { Random } from './random.js';

/** How one text is laid out: the habits of one scraper and one site. */
export interface Layout {
  readonly noiseOnTop: number;
  /** Chance of a noise line between two paragraphs. */
  readonly noiseInside: number;
  readonly standfirst: boolean;
  readonly date: 'none' | 'empty' | 'value';
  readonly dateBeforeStandfirst: boolean;
  readonly byline: boolean;
  readonly headings: boolean;
  /** Chance that a blank line follows a heading. */
  readonly blankAfterHeading: number;
  readonly blankBetweenParagraphs: boolean;
  readonly captions: boolean;
  /** Chance that the two copies of a caption stand apart. */
  readonly captionsApart: number;
  /** Chance that blank lines stand around a caption. */
  readonly blankAroundCaption: number;
  /** Chance that the second copy of a caption ends in a credit. */
  readonly captionCredit: number;
  /** In columns; 0 is not at all. */
  readonly wrapAt: number;
  readonly lineBreak: '\n' | '\r\n';
}

/** What the issue describes, and nothing else. */
export const describedLayout = (random: Random): Layout => ({
  noiseOnTop: random.between(1, 5),
  noiseInside: 0.03,
  standfirst: true,
  date: 'empty',
  dateBeforeStandfirst: false,
  byline: false,
  headings: true,
  blankAfterHeading: 0.6,
  blankBetweenParagraphs: true,
  captions: true,
  captionsApart: 0,
  blankAroundCaption: 1,
  captionCredit: 0,
  wrapAt: 0,
  lineBreak: '\n',
});

/** What else is found in scraped texts: each of it now and then, so that most texts have one or two such habits. */
export const variedLayout = (random: Random): Layout => ({
  noiseOnTop: random.between(0, 5),
  noiseInside: random.pick([0, 0, 0.05, 0.2]),
  standfirst: random.chance(0.9),
  date: random.pick(['none', 'empty', 'empty', 'value']),
  dateBeforeStandfirst: random.chance(0.1),
  byline: random.chance(0.25),
  headings: random.chance(0.9),
  blankAfterHeading: random.pick([0, 0.3, 0.5, 0.7, 1, 1]),
  blankBetweenParagraphs: random.chance(0.92),
  captions: random.chance(0.9),
  captionsApart: random.pick([0, 0, 0.3, 1]),
  blankAroundCaption: random.pick([0, 0.5, 1, 1]),
  captionCredit: random.pick([0, 0, 0, 0.5]),
  wrapAt: random.chance(0.2) ? random.between(60, 100) : 0,
  lineBreak: random.chance(0.15) ? '\r\n' : '\n',
});
