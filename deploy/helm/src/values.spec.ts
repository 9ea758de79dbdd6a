import { readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { settingCatalog } from '@khabar/config';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { defaultValues, serviceNames, valueSets } from './chart/values.js';
import { chartFolder, inRepository } from './repository.js';
import { serviceTables, setByChart, setBySecret } from './settings-schema.js';
import { valuesSchema, valuesSchemaFile } from './values-schema.js';

const values = await defaultValues();
const readYaml = async (file: string): Promise<never> => parse(await readFile(file, 'utf8')) as never;
const readJson = async (file: string): Promise<never> => JSON.parse(await readFile(file, 'utf8')) as never;

describe('values.schema.json', () => {
  it('knows every setting of the services and no other; after a change run `npm run docs`', async () => {
    expect(await readFile(valuesSchemaFile, 'utf8')).toBe(await valuesSchema());
  });

  it('is draft-07, which every Helm reads, and accepts the values of the chart', async () => {
    const schema: { $schema: string } = await readJson(valuesSchemaFile);
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    const validate = new Ajv({ strict: false }).compile(schema);
    validate(values);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('closes every object that is ours, so that a misspelt value is refused', async () => {
    const open: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const schema = node as { type?: unknown; properties?: object; additionalProperties?: unknown };
      if (schema.type === 'object' && schema.properties && schema.additionalProperties !== false) open.push(path);
      for (const [key, child] of Object.entries(node)) visit(child, `${path}/${key}`);
    };
    visit(await readJson(valuesSchemaFile), '');
    expect(open).toEqual([]);
  });
});

describe('the settings of the chart', () => {
  it('are all in the catalog', async () => {
    const sets = await Promise.all(Object.values(valueSets).flat().map(readYaml));
    const named = [values, ...sets].flatMap((set: typeof values) => [
      ...Object.keys(set.settings),
      ...Object.values(set.services ?? {}).flatMap((service) => Object.keys(service.settings ?? {})),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in settingCatalog))).toEqual([]);
  });

  it('leave every secret, and what the chart sets itself, out of the values', () => {
    const secret = Object.entries(settingCatalog).flatMap(([name, setting]) =>
      'secret' in setting && setting.secret ? [name] : [],
    );
    expect(setBySecret).toEqual(expect.arrayContaining(secret));
    for (const name of [...setBySecret, ...setByChart]) {
      expect(Object.keys(serviceTables)).toContain(name);
      expect(Object.keys(values.settings)).not.toContain(name);
    }
  });

  it('leave the parser room, even where every worker stops a document at its limit at the same time', () => {
    const { resources, settings } = values.services.parser;
    const limitMb = Number(/^(\d+)Mi$/.exec(resources.limits.memory)?.[1]);
    const mainThreadMb = 200;
    // V8's young generation of a worker, and what it may take while its document is being stopped.
    const headroomMb = 350;
    const workerMb = Number(settings?.KHABAR_PARSER_MEMORY_MB) + headroomMb;
    expect(mainThreadMb + Number(settings?.KHABAR_PARSER_THREADS) * workerMb).toBeLessThanOrEqual(limitMb);
  });
});

describe('the chart', () => {
  it('carries the very topics file of the repository', async () => {
    const link = join(chartFolder, 'files/topics.yaml');
    expect(join(chartFolder, 'files', await readlink(link))).toBe(inRepository('deploy/kafka/topics.yaml'));
    expect((await stat(link)).isFile()).toBe(true);
  });

  it('has the version of the repository', async () => {
    const root: { version: string } = await readJson(inRepository('package.json'));
    const chart: { version: string; appVersion: string } = await readYaml(join(chartFolder, 'Chart.yaml'));
    expect(chart).toMatchObject({ version: root.version, appVersion: root.version });
  });

  it('says in its README what each top-level value is for', async () => {
    const readme = await readFile(join(chartFolder, 'README.md'), 'utf8');
    expect(Object.keys(values).filter((name) => !readme.includes(`\`${name}`))).toEqual([]);
  });

  it('gives each service the secrets of what it is built on, and no others', async () => {
    const template = await readFile(join(chartFolder, 'templates/_environment.tpl'), 'utf8');
    for (const name of serviceNames) {
      const { dependencies }: { dependencies: object } = await readJson(inRepository(`apps/${name}/package.json`));
      const needed = [
        ...('@khabar/messaging' in dependencies ? ['kafka'] : []),
        ...('@khabar/store' in dependencies ? ['mongo'] : []),
      ];
      expect(template).toContain(`\n${name}: [${needed.join(', ')}]\n`);
    }
  });
});
