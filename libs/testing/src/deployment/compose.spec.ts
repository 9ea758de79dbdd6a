import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { loadSettings, settingCatalog, type SettingTable } from '@khabar/config';
import { readYaml, repositoryRoot } from './repository-file.js';

// docker-compose takes seconds to start.
jest.setTimeout(60_000);

interface ComposeService {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly disable?: boolean; readonly test?: readonly string[] };
  readonly volumes?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
}

interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
}

/** Replaces `${NAME:-fallback}` by its fallback, as Compose does where the variable is not set. */
const withFallbacks = (value: string) => value.replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1');

/** The services of the system: every app that has a main and is no command-line tool. */
const serviceApps = () =>
  readdirSync(join(repositoryRoot, 'apps')).filter(
    (app) => app !== 'cli' && existsSync(join(repositoryRoot, 'apps', app, 'src', 'main.ts')),
  );

const withTool = spawnSync('docker-compose', ['version']).status === 0 ? it : it.skip;

describe('docker-compose.yml', () => {
  let services: ComposeFile['services'];
  beforeAll(async () => {
    services = ((await readYaml('docker-compose.yml')) as ComposeFile).services;
  });

  const ours = () => Object.entries(services).filter(([, { image }]) => image.startsWith('khabar:'));
  const service = (name: string) => {
    const found = services[name];
    if (!found) throw new Error(`no service ${name}`);
    return found;
  };
  const settingsOf = ({ environment = {} }: ComposeService) =>
    Object.entries(environment)
      .filter(([name]) => name.startsWith('KHABAR_'))
      .map(([name, value]) => [name, withFallbacks(value)] as const);

  withTool('is accepted by docker-compose (skipped where it is not installed)', () => {
    const { status, stderr } = spawnSync('docker-compose', ['-f', 'docker-compose.yml', 'config', '-q'], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('runs every service of the system, each by its own name, and the topics before them', () => {
    const names = ours().map(([name]) => name);
    expect([...names].sort()).toEqual([...serviceApps(), 'topics'].sort());
    for (const app of serviceApps()) expect(service(app).command).toEqual([app]);
  });

  it('pins the images of others to one version, Kafka to the one of the local stack', () => {
    const pom = readFileSync(join(repositoryRoot, 'deploy/local/java/kafka/pom.xml'), 'utf8');
    const version = /<kafka\.version>(.+)<\/kafka\.version>/.exec(pom)?.[1];
    expect(service('kafka').image).toBe(`apache/kafka:${version}`);
    expect(service('mongo').image).toMatch(/^mongo:\d+\.\d+\.\d+$/);
  });

  it('gives only settings that exist, with values they take', () => {
    for (const [name, definition] of ours()) {
      const given = Object.fromEntries(settingsOf(definition));
      const unknown = Object.keys(given).filter((setting) => !(setting in settingCatalog));
      expect({ name, unknown }).toEqual({ name, unknown: [] });
      const table = Object.fromEntries(
        Object.entries(settingCatalog).filter(([setting]) => setting in given),
      ) as SettingTable;
      expect(() => loadSettings(table, given)).not.toThrow();
    }
  });

  it('drives Kafka and the topics by the files that drive the local stack', () => {
    expect(service('kafka').volumes).toContain(
      './deploy/local/settings/broker.properties:/mnt/shared/config/server.properties:ro',
    );
    const { volumes, environment, command } = service('topics');
    expect(volumes).toEqual(['./deploy/kafka/topics.yaml:/app/deploy/kafka/topics.yaml:ro']);
    expect(environment?.KHABAR_TOPICS_FILE).toBe('/app/deploy/kafka/topics.yaml');
    expect(command?.slice(0, 3)).toEqual(['khabar', 'topics', 'apply']);
  });

  it('mounts only files of the repository that exist', () => {
    const sources = Object.values(services)
      .flatMap(({ volumes = [] }) => volumes)
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((source) => source.startsWith('./'));
    expect(sources.filter((source) => !existsSync(join(repositoryRoot, source)))).toEqual([]);
  });

  it('starts consumers only when the servers are healthy and the topics are there', () => {
    for (const app of ['fetcher', 'parser', 'indexer'])
      expect(service(app).depends_on).toMatchObject({
        kafka: { condition: 'service_healthy' },
        topics: { condition: 'service_completed_successfully' },
      });
    for (const app of ['fetcher', 'indexer', 'api'])
      expect(service(app).depends_on).toMatchObject({ mongo: { condition: 'service_healthy' } });
    for (const [name, { healthcheck }] of Object.entries(services))
      expect({ name, checked: healthcheck?.test !== undefined }).toEqual({ name, checked: name !== 'topics' });
  });

  it('runs our image without rights it does not need', () => {
    for (const [, definition] of ours())
      expect(definition).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
  });

  it('speaks to Kafka at a listener the broker advertises to containers', () => {
    const advertised = service('kafka').environment?.KAFKA_ADVERTISED_LISTENERS?.split(',') ?? [];
    for (const [, definition] of ours())
      expect(advertised).toContain(`PLAINTEXT://${Object.fromEntries(settingsOf(definition)).KHABAR_KAFKA_BROKERS}`);
  });
});
