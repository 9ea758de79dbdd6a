import { describe, expect, it, jest } from '@jest/globals';
import { readBlocks } from '../blocks/read-blocks.js';
import { cleanContent } from '../clean.js';
import { pageDatesOf } from '../dates/page-dates.js';
import { extractArticle } from '../index.js';
import { judgeInput, type UsableInput } from '../input/judge-input.js';
import { readMetadata } from '../metadata/read-metadata.js';
import { gatherEvidence } from '../page/gather-evidence.js';
import { page } from '../spec-support/inputs.js';
import { structureOf } from '../structure/structure.js';
import { readText } from '../text/read-text.js';
import { pageLimits } from '../tree/limits.js';
import { readTree } from '../tree/read-tree.js';
import { hostileInputs } from './hostile-inputs.js';

// What takes quadratic time on one of these does not come back within this; how long each takes is measured by the bench.
jest.setTimeout(60_000);

/** Every reader of a page, over the whole of it. */
const readPage = (html: string): string => {
  const read = readTree(html);
  if (read.outcome !== 'tree') return read.detail;
  const evidence = gatherEvidence(read.tree, { url: 'https://news.example/a', fetchedAt: '2026-01-02T00:00:00Z' });
  const blocks = readBlocks(read.tree);
  const { title } = readMetadata(evidence, blocks);
  pageDatesOf(evidence);
  structureOf(evidence, { first: 0, last: read.tree.elements.length - 1 });
  return `read, by the title of ${title.rule}`;
};

const readAll = ({ mediaType, content }: Pick<UsableInput, 'mediaType' | 'content'>): string =>
  mediaType === 'text/html'
    ? readPage(cleanContent(content))
    : `read, in ${readText(cleanContent(content)).lines.length} lines`;

describe('a page or text that is made to break the extraction', () => {
  it.each(hostileInputs.map((input) => [input.name, input] as const))(
    'is read, or refused with what was found: %s',
    (_name, { mediaType, content }) => {
      const judged = judgeInput({ mediaType, content: content() });
      expect(judged.outcome === 'usable' ? readAll(judged) : judged.detail).toMatch(/^read, |more than|%|begins/);
    },
  );

  it.each([
    ['100,000 <div> inside each other', 'page-too-deep', 'depth'],
    ['a million attributes', 'page-too-many-attributes', 'attributes'],
    ['a million <br>', 'page-too-many-elements', 'elements'],
  ] as const)('is over a limit with the measure that broke it: %s', (name, reason, measure) => {
    const input = hostileInputs.find((known) => known.name === name);
    const extraction = extractArticle(page(input?.content() ?? ''));
    expect(extraction).toMatchObject({ outcome: 'over-limit', reason, measure });
    expect(extraction).toMatchObject({ detail: expect.stringContaining(`more than ${pageLimits[measure]}`) });
  });
});
