import type { GeneratedText } from './generate.js';
import type { LineKind } from './placed-lines.js';

/** The fields that are scored. */
export interface PlainFields {
  readonly title: string;
  readonly subtitle?: string;
  readonly headings: readonly string[];
  readonly paragraphs: readonly string[];
  readonly captions: readonly string[];
}

export const expectedFields = ({ lines }: GeneratedText): PlainFields => {
  const of = (kind: LineKind): string[] => lines.filter((line) => line.kind === kind).map(({ text }) => text);
  const [subtitle] = of('standfirst');
  const captions = of('caption');
  return {
    title: of('title')[0] ?? '',
    ...(subtitle === undefined ? {} : { subtitle }),
    headings: of('heading'),
    paragraphs: of('paragraph'),
    captions: [...new Set(captions)].filter(
      (text) => !captions.some((other) => other !== text && text.startsWith(`${other} `)),
    ),
  };
};
