import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { generatedPages } from './generated-pages.js';

/** A page of the workload, by the path it is served at. */
export interface WorkloadPage {
  readonly path: string;
  readonly body: Buffer;
}

export interface Workload {
  /** Where the pages come from, for the report. */
  readonly origin: string;
  readonly pages: readonly WorkloadPage[];
}

const sets = ['zyte', 'fundus', 'arabic'];
const generatedCount = 300;

const unzip = promisify(gunzip);

/** The address the page came from stays readable in that of the bench, as parts of it say something of the article. */
const pathOf = (set: string, name: string, url = ''): string => {
  const { host = '', pathname = '/' } = URL.parse(url) ?? {};
  return `/${set}/${name.slice(0, 40)}/${host}${pathname}`;
};

const pagesOf = async (folder: string, set: string): Promise<WorkloadPage[]> => {
  const gold = JSON.parse(await readFile(join(folder, set, 'gold.json'), 'utf8')) as Record<string, { url?: string }>;
  return Promise.all(
    Object.entries(gold).map(async ([name, { url }]) => ({
      path: pathOf(set, name, url),
      body: await unzip(await readFile(join(folder, set, 'pages', `${name}.html.gz`))),
    })),
  );
};

/** The pages of the evaluation data; pages of our own where it is not there. */
export const workloadIn = async (dataFolder: string): Promise<Workload> => {
  const folder = join(dataFolder, 'extraction');
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return { origin: `generated, as ${folder} is not there`, pages: generatedPages(generatedCount) };
  const pages = await Promise.all(sets.map((set) => pagesOf(folder, set)));
  return { origin: `${sets.join(', ')} in ${folder}`, pages: pages.flat() };
};
