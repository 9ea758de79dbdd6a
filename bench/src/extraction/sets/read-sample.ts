import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SampleGold {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly sections: readonly { readonly heading: string | null; readonly paragraphs: readonly string[] }[];
  readonly captions: readonly string[];
  /** Lines that belong to no field. */
  readonly dropped: readonly string[];
  readonly quote_contains?: string;
}

export interface SampleText {
  readonly id: string;
  readonly text: string;
  readonly gold: SampleGold;
}

/** The scraped texts with gold, or none where the data is absent. */
export const readSamples = (dataDir: string): SampleText[] => {
  const folder = join(dataDir, 'plain-text');
  if (!existsSync(join(folder, 'gold.json'))) return [];
  const golds = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<string, SampleGold>;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const id = file.slice(0, -'.txt'.length);
      const gold = golds[id];
      return gold ? [{ id, text: readFileSync(join(folder, file), 'utf8'), gold }] : [];
    });
};
