import { describe, expect, it } from '@jest/globals';
import { articleOf, page } from '../spec-support/inputs.js';
import { flashItem } from '../spec-support/other-pages.js';

describe('a flash item', () => {
  it.each(['en', 'ar', 'de', 'fr'] as const)('stays whole and alone beside many teasers: %s', (language) => {
    const { sections } = articleOf(page(flashItem(language)));
    expect(sections).toHaveLength(1);
    expect(sections[0]?.paragraphs).toHaveLength(1);
  });
});
