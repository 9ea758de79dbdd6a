import { describe, expect, it } from '@jest/globals';
import { withPart } from './with-part.js';

const page = withPart(withPart('', 'entities', '# Entities\n\none\n'), 'extraction', '# Extraction\n');

describe('docs/quality.md', () => {
  it('has its parts in one order, whichever was written first', () => {
    expect(page).toBe('<!-- part: extraction -->\n\n# Extraction\n\n<!-- part: entities -->\n\n# Entities\n\none\n');
  });

  it('keeps every other part when one is written anew', () => {
    expect(withPart(page, 'extraction', '# Better\n')).toBe(page.replace('# Extraction', '# Better'));
    expect(withPart(page, 'entities', '# Better')).toBe(page.replace('# Entities\n\none', '# Better'));
  });
});
