import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { articleOf, plainText } from '../spec-support/inputs.js';
import { describeData } from '../spec-support/shared-data.js';

interface Gold {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly sections: { heading: string | null; paragraphs: string[] }[];
  readonly captions: string[];
}

describeData(process.env['KHABAR_DATA'], 'plain-text', (path) => {
  const golds = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8')) as Record<string, Gold>;

  it.each(Object.entries(golds))('gives every field of %s', (id, gold) => {
    const article = articleOf(plainText(readFileSync(join(path, `${id}.txt`), 'utf8')));
    expect({
      language: article.language,
      title: article.title,
      subtitle: article.subtitle ?? null,
      sections: article.sections.map(({ heading, paragraphs }) => ({ heading: heading ?? null, paragraphs })),
      captions: article.captions.map(({ text }) => text),
    }).toEqual({
      language: gold.language,
      title: gold.title,
      subtitle: gold.subtitle,
      sections: gold.sections,
      captions: gold.captions,
    });
  });
});
