import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SetResult } from '../results.js';
import { lossesReport } from './losses.js';

/** Writes one paper for each field of each set. @returns the folder */
export const writeWorkingPapers = (root: string, results: readonly SetResult[]): string => {
  const folder = join(root, '.khabar/reports/extraction');
  mkdirSync(folder, { recursive: true });
  for (const { set, contender, pages, failures } of results) {
    const fields = new Set(pages.flatMap(({ losses }) => losses.map(({ field }) => field)));
    const name = contender.toLowerCase().replace(/\W+/g, '-');
    for (const field of fields)
      writeFileSync(join(folder, `${name}-${set}-${field}.md`), `${lossesReport(pages, field)}\n`);
    if (failures.size > 0) {
      const lines = [...failures].map(([id, reason]) => `- ${id}: ${reason}`);
      writeFileSync(join(folder, `${name}-${set}-failures.md`), `# pages without an article\n\n${lines.join('\n')}\n`);
    }
  }
  return folder;
};
