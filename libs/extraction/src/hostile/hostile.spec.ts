import { describe, expect, it, jest } from '@jest/globals';
import { articleParsedV1, describeIssues, validateOnWrite } from '@khabar/contracts';
import { extractArticle } from '../index.js';
import { page } from '../spec-support/inputs.js';
import { pageLimits } from '../tree/limits.js';
import { hostileInputs, type HostileInput } from './hostile-inputs.js';

// What takes quadratic time on one of these does not come back within this; how long each takes is measured by the bench.
jest.setTimeout(60_000);

/** Every crowd takes seconds: these stand for paragraphs, links, pictures, bylines and cells. */
const fewCrowds = /paragraphs of a sentence|links$|figures|authors|cells/;
const tested = hostileInputs.filter(({ name, crowd }) => !crowd || fewCrowds.test(name));

const contentOf = (name: string): string => hostileInputs.find((known) => known.name === name)?.content() ?? '';

/** What came of an input: `article`, or what was found in its place. */
const outcomeOf = ({ mediaType, content }: HostileInput): string => {
  const extraction = extractArticle(page(content(), { mediaType }));
  if (extraction.outcome !== 'article') return `${extraction.reason}: ${extraction.detail}`;
  const valid = validateOnWrite(articleParsedV1, extraction.article);
  return valid.ok ? 'article' : describeIssues(valid.issues);
};

describe('a page or text that is made to break the extraction', () => {
  it.each(tested.map((input) => [input.name, input] as const))(
    'becomes an article that the contract takes, or is refused with what was found: %s',
    (_name, input) => {
      expect(outcomeOf(input)).toMatch(/^article$|^[a-z-]+: .*(?:more than|%|begins|no text|none of)/);
    },
  );

  it.each([
    ['100,000 <div> inside each other', 'page-too-deep', 'depth'],
    ['a million attributes', 'page-too-many-attributes', 'attributes'],
    ['a million <br>', 'page-too-many-elements', 'elements'],
  ] as const)('is over a limit with the measure that broke it: %s', (name, reason, measure) => {
    const extraction = extractArticle(page(contentOf(name)));
    expect(extraction).toMatchObject({ outcome: 'over-limit', reason, measure });
    expect(extraction).toMatchObject({ detail: expect.stringContaining(`more than ${pageLimits[measure]}`) });
  });
});
