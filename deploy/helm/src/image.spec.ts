import { access, readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { defaultValues, serviceNames } from './chart/values.js';
import { ignoredBy } from './image/docker-ignore.js';
import { flagOf, parseDockerfile, textsOf } from './image/dockerfile.js';
import { inRepository } from './repository.js';

const text = await readFile(inRepository('Dockerfile'), 'utf8');
const dockerfile = parseDockerfile(text);
const [build, image] = dockerfile.stages;
const entrypoint = await readFile(inRepository('deploy/image/entrypoint.sh'), 'utf8');
const ignored = ignoredBy(await readFile(inRepository('.dockerignore'), 'utf8'));
const readPackage = async (folder: string): Promise<{ version: string; devDependencies: Record<string, string> }> =>
  JSON.parse(await readFile(inRepository(`${folder}/package.json`), 'utf8')) as never;
const root = await readPackage('.');

/** Written by the build, so not in the repository. */
const madeInside = ['node_modules'];

describe('the Dockerfile', () => {
  it('runs the Node.js that the tests run, pinned to the patch, in every stage', () => {
    expect(dockerfile.args.NODE_IMAGE).toBe(`node:${root.devDependencies.node}-bookworm-slim`);
    for (const { base } of dockerfile.stages) expect(base).toBe(dockerfile.args.NODE_IMAGE);
  });

  it('copies only what exists', async () => {
    const sources = image!.instructions
      .filter(({ keyword }) => keyword === 'COPY')
      .map((instruction) => {
        expect(flagOf(instruction, 'from')).toBe(build!.name);
        return instruction.text.split(/\s+/)[0]!.replace('/app/', '');
      });
    expect(sources.length).toBeGreaterThan(4);
    for (const source of sources.filter((path) => !madeInside.includes(path))) {
      await access(inRepository(source));
      expect(ignored(source)).toBe(false);
    }
  });

  it('installs from the lock file alone, and ends without development dependencies', () => {
    const installs = textsOf(build!, 'RUN').filter((step) => step.startsWith('npm '));
    expect(installs.every((step) => step.startsWith('npm ci '))).toBe(true);
    expect(installs.at(-1)).toContain('--omit=dev');
  });

  it('builds and installs exactly the services and the CLI', () => {
    const steps = textsOf(build!, 'RUN').join('\n');
    const wanted = [...serviceNames, 'cli'].sort();
    expect([...steps.matchAll(/@khabar\/([a-z]+)/g)].map((match) => match[1]).sort()).toEqual(wanted);
    expect([...steps.matchAll(/-w apps\/([a-z]+)/g)].map((match) => match[1]).sort()).toEqual(wanted);
  });

  it('ends as a numbered user that is not root, the one that the chart runs', async () => {
    const { podSecurityContext } = await defaultValues();
    expect(textsOf(image!, 'USER')).toEqual([`${podSecurityContext.runAsUser}:${podSecurityContext.runAsGroup}`]);
    expect(podSecurityContext.runAsUser).toBeGreaterThan(0);
  });

  it('exposes the ports of the chart', async () => {
    const values = parse(await readFile(inRepository('deploy/helm/khabar/values.yaml'), 'utf8')) as {
      ports: { http: number; metrics: number };
    };
    expect(textsOf(image!, 'EXPOSE')).toEqual([`${values.ports.http} ${values.ports.metrics}`]);
  });

  it('is labelled with the version of the repository', () => {
    expect(textsOf(image!, 'LABEL').join()).toContain(`org.opencontainers.image.version="${root.version}"`);
  });

  it('holds no secret, neither as an argument nor in the environment', () => {
    const names = dockerfile.stages.flatMap((stage) => [...textsOf(stage, 'ARG'), ...textsOf(stage, 'ENV')]);
    expect([...Object.keys(dockerfile.args), ...names].join(' ')).not.toMatch(
      /PASSWORD|SECRET|TOKEN|CREDENTIAL|_KEY|MONGO_URL/i,
    );
  });

  it('names relative paths only in its steps, so that the end-to-end test can carry them out', () => {
    for (const step of textsOf(build!, 'RUN')) expect(step).not.toMatch(/(^|[\s=])\/\w/);
  });
});

describe('the entrypoint', () => {
  it('knows each service of the chart', () => {
    expect(entrypoint).toContain(`${serviceNames.join(' | ')})`);
  });

  it.each(serviceNames)('starts %s from where its build puts it', async (name) => {
    const config = JSON.parse(await readFile(inRepository(`apps/${name}/tsconfig.lib.json`), 'utf8')) as {
      compilerOptions: { rootDir: string; outDir: string };
    };
    expect(config.compilerOptions).toMatchObject({ rootDir: 'src', outDir: 'dist' });
    await access(inRepository(`apps/${name}/src/main.ts`));
    expect(entrypoint).toContain('--import @khabar/telemetry/register "apps/$service/dist/main.js"');
  });

  it('is the ENTRYPOINT of the image', () => {
    expect(textsOf(image!, 'ENTRYPOINT')).toEqual(['["/app/deploy/image/entrypoint.sh"]']);
  });
});

describe('.dockerignore', () => {
  it.each([
    ['installed packages', 'node_modules/zod/package.json'],
    ['packages of one workspace', 'apps/cli/node_modules/x/index.js'],
    ['the history', '.git/HEAD'],
    ['local state', '.khabar/stack.json'],
    ['what was built outside', 'libs/config/dist/index.js'],
    ['specs', 'libs/config/src/load.spec.ts'],
    ['environment files', 'apps/api/.env'],
    ['keys', 'deploy/local/tls/server.key'],
    ['what nobody thought of', 'notes.txt'],
  ])('keeps out %s', (_what, path) => {
    expect(ignored(path)).toBe(true);
  });

  it.each(['package-lock.json', '.npmrc', 'nx.json', 'apps/api/src/main.ts', 'deploy/kafka/topics.yaml'])(
    'lets in %s',
    (path) => {
      expect(ignored(path)).toBe(false);
    },
  );
});
