import { describe, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { mendLinkedom } from './linkedom-mend.js';

const page = '<html><head></head><body><p class="a" title="b">one <b>two</b></p><!-- three --></body></html>';

/** What is kept for each of them before the mend is a WeakMap entry, so count those. */
const weakEntriesOf = (run: () => unknown): number => {
  const { set } = WeakMap.prototype;
  let entries = 0;
  WeakMap.prototype.set = function (key, value) {
    entries += 1;
    return set.call(this, key, value) as typeof this;
  };
  try {
    run();
  } finally {
    WeakMap.prototype.set = set;
  }
  return entries;
};

describe('mendLinkedom', () => {
  it('leaves no trace of the nodes of a page where the garbage collector has to look for them', () => {
    const before = weakEntriesOf(() => parseHTML(page));
    mendLinkedom();
    const after = weakEntriesOf(() => parseHTML(page));
    const larger = weakEntriesOf(() => parseHTML(page.replace('</body>', `${'<p>four</p>'.repeat(100)}</body>`)));
    expect(before).toBeGreaterThan(after);
    expect(larger).toBe(after);
  });

  it('changes nothing of the page, and may be applied again', () => {
    mendLinkedom();
    mendLinkedom();
    const { document } = parseHTML(page);
    expect(document.querySelector('p.a')?.getAttribute('title')).toBe('b');
    expect(document.body.textContent).toBe('one two');
    expect(document.toString()).toContain('<p class="a" title="b">one <b>two</b></p><!-- three -->');
  });
});
