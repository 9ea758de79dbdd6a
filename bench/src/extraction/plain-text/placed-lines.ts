import type { Layout } from './layout.js';
import type { Random } from './random.js';
import type { SourceArticle } from './source-article.js';

export type LineKind = 'noise' | 'title' | 'standfirst' | 'date' | 'byline' | 'heading' | 'paragraph' | 'caption';

/** A line of the text to come, before wrapping. */
export interface PlacedLine {
  readonly kind: LineKind;
  readonly text: string;
  readonly blankAfter: boolean;
}

/** The headings and paragraphs in reading order. */
export const bodyLines = (article: SourceArticle, layout: Layout, random: Random): PlacedLine[] =>
  article.sections.flatMap(({ headings, paragraphs }) => [
    ...(layout.headings ? headings : []).map((text): PlacedLine => ({
      kind: 'heading',
      text,
      blankAfter: layout.blankBetweenParagraphs && random.chance(layout.blankAfterHeading),
    })),
    ...paragraphs.map((text): PlacedLine => ({ kind: 'paragraph', text, blankAfter: layout.blankBetweenParagraphs })),
  ]);

const credits = ['(AFP)', '(Reuters)', '(dpa)', '/ Archiv', '© AP'] as const;

const copiesOf = (text: string, layout: Layout, random: Random): [PlacedLine, PlacedLine] => {
  const blank = random.chance(layout.blankAroundCaption);
  const again = random.chance(layout.captionCredit) ? `${text} ${random.pick(credits)}` : text;
  return [
    { kind: 'caption', text, blankAfter: blank && random.chance(0.2) },
    { kind: 'caption', text: again, blankAfter: blank },
  ];
};

/** Each caption twice, together or apart, at places drawn at random. */
export const withCaptions = (
  body: readonly PlacedLine[],
  captions: readonly string[],
  { layout, random }: { layout: Layout; random: Random },
): PlacedLine[] => {
  const lines = [...body];
  for (const caption of layout.captions ? captions : []) {
    const [first, second] = copiesOf(caption, layout, random);
    const at = random.between(0, lines.length);
    const before = lines[at - 1];
    const opens = first.blankAfter || second.blankAfter || random.chance(0.5);
    if (before?.kind === 'paragraph' && opens) lines[at - 1] = { ...before, blankAfter: true };
    if (random.chance(layout.captionsApart)) {
      lines.splice(random.between(at, lines.length), 0, { ...second, blankAfter: true });
      lines.splice(at, 0, { ...first, blankAfter: true });
    } else lines.splice(at, 0, first, second);
  }
  return lines;
};
