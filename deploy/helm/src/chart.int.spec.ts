import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lint, podSecurity, render, renderManifests, schemaProblems, tryRender } from './chart/chart-tools.js';
import { serviceNames, valueSets } from './chart/values.js';
import { manifestNamed } from './chart/manifests.js';
import { chartFolder, inRepository } from './repository.js';
import { kubernetesReleases } from './tools/kubernetes.js';
import { outputOf } from './tools/run.js';
import { requireTools, tools } from './tools/with-tools.js';

const whereToolsAre = tools ? describe : describe.skip;

whereToolsAre.each(Object.entries(valueSets))('the chart with its %s values', (_name, valueFiles) => {
  it('passes helm lint --strict', async () => {
    const { code, stdout } = await lint(requireTools(), { valueFiles });
    expect(stdout).not.toMatch(/\[(WARNING|ERROR)\]/);
    expect(code).toBe(0);
  });

  it.each(kubernetesReleases)(
    'renders what the published schemas of Kubernetes accept ($version)',
    async ({ version }) => {
      const rendered = await render(requireTools(), { valueFiles, kubernetes: version });
      expect(await schemaProblems(requireTools(), rendered)).toEqual([]);
    },
  );

  it('makes only pods that pass Pod Security "restricted"', async () => {
    const judged = await podSecurity(requireTools(), await render(requireTools(), { valueFiles }));
    expect(judged).toEqual({ pods: serviceNames.length + 1, violations: '' });
  });

  it('holds no secret, and no name twice', async () => {
    const manifests = await renderManifests(requireTools(), { valueFiles });
    expect(manifests.map(({ kind }) => kind)).not.toContain('Secret');
    const names = manifests.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

whereToolsAre('the packaged chart', () => {
  it('holds the content of the topics file, not a link to it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'khabar-chart-'));
    try {
      await outputOf(requireTools().helm, ['package', chartFolder, '--destination', folder]);
      const archive = join(folder, 'khabar-0.1.0.tgz');
      const packed = await outputOf('tar', ['-xzOf', archive, 'khabar/files/topics.yaml']);
      expect(packed).toBe(await readFile(inRepository('deploy/kafka/topics.yaml'), 'utf8'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

whereToolsAre('the names of the objects', () => {
  it('fit into a DNS label, however long the release is called', async () => {
    const set = { fullnameOverride: 'n'.repeat(80), nameOverride: 'm'.repeat(80), 'networkPolicy.enabled': true };
    const names = (await renderManifests(requireTools(), { set })).map(({ metadata }) => metadata.name);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(63);
    expect(new Set(names).size).toBeGreaterThan(serviceNames.length);
  });
});

whereToolsAre('bad values', () => {
  it.each([
    ['an unknown value', { 'services.fetcher.replica': 2 }, 'replica'],
    ['an unknown service', { 'services.crawler': {} }, 'crawler'],
    ['an unknown setting', { 'settings.KHABAR_KAFKA_BROKER': 'a:9092' }, 'KHABAR_KAFKA_BROKER'],
    ['an unknown setting of one service', { 'services.api.settings': { KHABAR_API_PAGE: 1 } }, 'KHABAR_API_PAGE'],
    [
      'a setting with a value it cannot have',
      { 'settings.KHABAR_KAFKA_COMPRESSION': 'lz4' },
      'KHABAR_KAFKA_COMPRESSION',
    ],
    ['a number that is none', { 'settings.KHABAR_DRAIN_GRACE_MS': '15s' }, 'KHABAR_DRAIN_GRACE_MS'],
    ['a flag that is none', { 'settings.KHABAR_KAFKA_TLS': 'yes' }, 'KHABAR_KAFKA_TLS'],
    ['a secret as a setting', { 'settings.KHABAR_MONGO_URL': 'mongodb://u:p@h' }, 'KHABAR_MONGO_URL'],
    ['a secret as extra environment', { extraEnv: [{ name: 'KHABAR_MONGO_URL', value: 'x' }] }, 'extraEnv'],
    ['a port that the chart must know', { 'settings.KHABAR_HTTP_PORT': 1 }, 'KHABAR_HTTP_PORT'],
    ['no brokers', { 'settings.KHABAR_KAFKA_BROKERS': '' }, 'KHABAR_KAFKA_BROKERS'],
    ['no secret for the store', { 'secrets.mongo.existingSecret': '' }, 'existingSecret'],
    ['a port out of range', { 'ports.http': 70_000 }, 'http'],
    ['memory in a unit the heap cannot follow', { 'services.api.resources.limits.memory': '512M' }, 'memory'],
    ['a digest that is none', { 'image.digest': 'latest' }, 'digest'],
  ])('%s is refused by its name', async (_case, set, name) => {
    const { code, stderr } = await tryRender(requireTools(), { set });
    expect(code).not.toBe(0);
    expect(stderr).toContain("values don't meet the specifications of the schema");
    expect(stderr).toContain(name);
  });

  it('keeps the value of a secret out of the message', async () => {
    const { stderr } = await tryRender(requireTools(), { set: { 'settings.KHABAR_MONGO_URL': 'mongodb://u:p@h' } });
    expect(stderr).not.toContain('u:p');
  });
});

whereToolsAre('the checks themselves', () => {
  it.each([
    ['root', { 'podSecurityContext.runAsUser': 0 }, 'runAsUser'],
    ['privilege escalation', { 'containerSecurityContext.allowPrivilegeEscalation': true }, 'allowPrivilegeEscalation'],
    ['kept capabilities', { 'containerSecurityContext.capabilities.drop': [] }, 'unrestricted capabilities'],
    ['no seccomp profile', { 'podSecurityContext.seccompProfile': { type: 'Unconfined' } }, 'seccomp'],
    ['a host path', { extraVolumes: [{ name: 'host', hostPath: { path: '/' } }] }, 'hostPath'],
  ])('Pod Security judges every pod with %s a violation', async (_case, set, reason) => {
    const { pods, violations } = await podSecurity(requireTools(), await render(requireTools(), { set }));
    expect(violations.split('\n').filter((line) => line.includes(reason)).length).toBeGreaterThanOrEqual(pods - 1);
  });

  it('schemas find an unknown field, a wrong type and a missing field', async () => {
    const rendered = await render(requireTools());
    const breaks: readonly [string, string][] = [
      ['minReadySeconds:', 'minReadySecond:'],
      ['replicas: 2', 'replicas: two'],
      ['  selector:\n    matchLabels', '  selectors:\n    matchLabels'],
    ];
    for (const [text, broken] of breaks) {
      expect(rendered).toContain(text);
      const problems = await schemaProblems(requireTools(), rendered.replace(text, broken));
      expect(problems).toHaveLength(kubernetesReleases.length);
    }
  });

  it('renders numbers as the environment wants them', async () => {
    const set = { 'settings.KHABAR_KAFKA_MAX_RECORD_BYTES': 16_777_216, 'settings.KHABAR_KAFKA_TLS': true };
    const manifests = await renderManifests(requireTools(), { set });
    expect(manifestNamed(manifests, 'ConfigMap', 'khabar-settings').data).toMatchObject({
      KHABAR_KAFKA_MAX_RECORD_BYTES: '16777216',
      KHABAR_KAFKA_TLS: 'true',
    });
  });
});
