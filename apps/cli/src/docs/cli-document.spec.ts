import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cliDocument } from './cli-document.js';

describe('docs/cli.md', () => {
  it('is the help of the commands; `npm run docs -w @khabar/cli` writes it again', () => {
    expect(readFileSync(new URL('../../../../docs/cli.md', import.meta.url), 'utf8')).toBe(cliDocument());
  });

  it('shows an example for every command that does something', () => {
    const sections = cliDocument().split('\n## ').slice(1);
    const groups = ['khabar\n', 'khabar stack\n', 'khabar dlq\n', 'khabar topics\n'];
    const acting = sections.filter((section) => !groups.some((group) => section.startsWith(group)));
    expect(acting.map((section) => section.split('\n')[0])).toContain('khabar trace');
    for (const section of acting) expect(section).toContain('Examples:');
  });
});
