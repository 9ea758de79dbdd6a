import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inRepository } from '../repository.js';
import { kindSchemas, type OpenApiDocument } from './kind-schemas.js';
import { apiDocuments, kubernetesReleases, type KubernetesRelease } from './kubernetes.js';
import { outputOf, run } from './run.js';
import { inTurn } from './turn.js';

/** Paths of the built programs, and of the folder with a folder of kind schemas per Kubernetes version. */
export interface Tools {
  readonly helm: string;
  readonly kubeconform: string;
  readonly podsecurity: string;
  readonly schemas: string;
}

export type ToolBuild =
  { readonly outcome: 'built'; readonly tools: Tools } | { readonly outcome: 'unavailable'; readonly reason: string };

const source = inRepository('deploy/tools');
const cache = inRepository('.khabar/tools');
const sourceFiles = ['go.mod', 'go.sum', 'podsecurity/main.go'];

const inFolder = (folder: string): Tools => ({
  helm: join(folder, 'helm'),
  kubeconform: join(folder, 'kubeconform'),
  podsecurity: join(folder, 'podsecurity'),
  schemas: join(folder, 'schemas'),
});

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Changes with everything that the tools are made from. */
const cacheKey = async (): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify([kubernetesReleases, apiDocuments]));
  for (const file of sourceFiles) hash.update(await readFile(join(source, file)));
  return hash.digest('hex').slice(0, 16);
};

const writeSchemas = async ({ version, sum }: KubernetesRelease, folder: string): Promise<void> => {
  const module = `k8s.io/kubernetes@v${version}`;
  const answer = JSON.parse(await outputOf('go', ['mod', 'download', '-json', module])) as { Dir: string; Sum: string };
  if (answer.Sum !== sum) throw new Error(`${module}: expected checksum ${sum}, got ${answer.Sum}`);
  await mkdir(folder, { recursive: true });
  for (const name of apiDocuments) {
    const text = await readFile(join(answer.Dir, 'api/openapi-spec/v3', `${name}_openapi.json`), 'utf8');
    for (const [file, schema] of kindSchemas(JSON.parse(text) as OpenApiDocument))
      await writeFile(join(folder, file), JSON.stringify(schema));
  }
};

const build = async (folder: string): Promise<void> => {
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await outputOf('go', ['build', '-o', `${unfinished}/`, 'tool', './podsecurity'], { cwd: source });
    for (const release of kubernetesReleases)
      await writeSchemas(release, join(unfinished, 'schemas', `v${release.version}`));
    // Only a finished folder ever has the final name.
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await exists(folder))) throw error; // else another process was faster, and its folder is as good
  }
};

const hasGo = (): Promise<boolean> =>
  run('go', ['version']).then(
    ({ code }) => code === 0,
    () => false,
  );

/** Builds the tools that deploy/tools pins, once; about a minute the first time. @throws where the build fails. */
export const buildTools = async (): Promise<ToolBuild> => {
  const folder = join(cache, await cacheKey());
  if (await exists(folder)) return { outcome: 'built', tools: inFolder(folder) };
  if (!(await hasGo()))
    return { outcome: 'unavailable', reason: 'Go is not installed (Debian: apt-get install golang)' };
  await mkdir(cache, { recursive: true });
  await inTurn(join(cache, 'building'), async () => {
    if (!(await exists(folder))) await build(folder);
  });
  return { outcome: 'built', tools: inFolder(folder) };
};
