import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../../spec-support/evidence-of.js';
import { newsPage } from '../../spec-support/news-page.js';
import { readMetadata } from '../read-metadata.js';

const read = (parts: Parameters<typeof newsPage>[0]) => readMetadata(evidenceOf(newsPage(parts)));
const h1 = '<h1>Library reopens after three years</h1>';
const line = 'Readers of the old town get their reading room back, and longer opening hours with it.';

describe('readStandfirst', () => {
  it.each([
    ['class names', { top: `${h1}<p class="article-lead">${line}</p>` }, 'standfirst:marked'],
    ['microdata', { top: `${h1}<p itemprop="description">${line}</p>` }, 'standfirst:marked'],
    [
      'the description of the page',
      { head: `<meta name="description" content="${line}">`, top: `${h1}<div><p>${line}</p></div>` },
      'standfirst:described',
    ],
    ['bold letters at the beginning', { body: `<p><strong>${line}</strong></p>` }, 'standfirst:bold'],
    ['its place outside of the body', { top: `${h1}<div><p>${line}</p></div>` }, 'standfirst:outside'],
  ])('finds the standfirst by %s', (_mark, parts, rule) => {
    const { summary, subtitle, standfirstElements } = read(parts);
    expect(summary).toEqual({ value: [line], rule });
    expect(subtitle?.value).toBe(line);
    expect(standfirstElements).toHaveLength(1);
  });

  it('finds several lines of a list', () => {
    const items = [
      'The reading room is open from Monday to Saturday.',
      'Children get a room of their own on the first floor.',
    ];
    const { summary } = read({ top: `${h1}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` });
    expect(summary.value).toEqual(items);
  });

  it.each([
    ['a caption', `<figure><figcaption class="caption">${line}</figcaption></figure>`],
    ['a byline', '<div class="author">By Jane Doe, who has written about libraries for more than ten years</div>'],
    ['a box of links', `<div class="related"><p>${line}</p></div>`],
  ])('takes %s for none', (_what, after) =>
    expect(read({ top: `${h1}${after}` }).summary).toEqual({ value: [], rule: 'none' }),
  );

  it('leaves the first paragraph to the body where only the description says the same', () => {
    const first =
      'The library in the old town has been closed for three years, and its readers have waited for every day of them.';
    expect(read({ head: `<meta name="description" content="${first}">` }).summary.value).toEqual([]);
  });
});
