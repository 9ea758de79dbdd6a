import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPart, type QualityPart } from './with-part.js';

/** Writes one part of docs/quality.md. */
export const writePart = (root: string, part: QualityPart, text: string): void => {
  const path = join(root, 'docs/quality.md');
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  writeFileSync(path, withPart(page, part, text));
  console.log(`wrote the part of ${part} in docs/quality.md`);
};
