import { headLines } from './head-lines.js';
import { describedLayout, variedLayout, type Layout } from './layout.js';
import { noiseLines } from './noise-lines.js';
import { bodyLines, withCaptions, type PlacedLine } from './placed-lines.js';
import { randomOf, type Random } from './random.js';
import type { SourceArticle } from './source-article.js';
import { wrapLine } from './wrap.js';

export const presets = ['described', 'varied'] as const;
export type Preset = (typeof presets)[number];

export interface GeneratedText {
  readonly article: SourceArticle;
  readonly layout: Layout;
  readonly text: string;
  /** What a reader of the text should find; a part that was not laid out is not expected. */
  readonly lines: readonly PlacedLine[];
}

const withNoise = (lines: readonly PlacedLine[], layout: Layout, random: Random): PlacedLine[] =>
  lines.flatMap((line) =>
    line.blankAfter && line.kind === 'paragraph' && random.chance(layout.noiseInside)
      ? [line, { kind: 'noise', text: random.pick(noiseLines), blankAfter: true }]
      : [line],
  );

const rendered = (lines: readonly PlacedLine[], { wrapAt, lineBreak }: Layout): string =>
  lines
    .flatMap(({ text, blankAfter }) => [
      ...(wrapAt === 0 ? [text] : wrapLine(text, wrapAt)),
      ...(blankAfter ? [''] : []),
    ])
    .join(lineBreak);

/** Lays an article out as scraped text, as the preset and the number of the variant decide. */
export const generateText = (article: SourceArticle, preset: Preset, variant: number): GeneratedText => {
  const random = randomOf(`${preset} ${article.id} ${variant}`);
  const layout = preset === 'described' ? describedLayout(random) : variedLayout(random);
  const head = headLines(article, layout, random);
  const body = withCaptions(bodyLines(article, layout, random), article.captions, { layout, random });
  const lines = [
    ...head,
    ...withNoise(body, layout, random),
    ...(layout.noiseOnTop > 2 ? [{ kind: 'noise', text: '.', blankAfter: false } as const] : []),
  ];
  return { article, layout, text: rendered(lines, layout), lines };
};
