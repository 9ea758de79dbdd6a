import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { consumerSettings, loadSettings, settingCatalog } from '@khabar/config';
import { renderManifests } from './chart/chart-tools.js';
import {
  environmentOf,
  manifestNamed,
  manifestsIn,
  type Container,
  type Manifest,
  type PodSpec,
} from './chart/manifests.js';
import { serviceNames, valueSets } from './chart/values.js';
import { inRepository } from './repository.js';
import { tools } from './tools/with-tools.js';

const whereToolsAre = tools ? describe : describe.skip;
/** The manifests by the name of their values; empty where there are no tools, as the tests are skipped then. */
const sets = await Promise.all(
  Object.entries(valueSets).map(
    async ([name, valueFiles]) => [name, tools ? await renderManifests(tools, { valueFiles }) : []] as const,
  ),
);

const podOf = (manifest: Manifest): PodSpec => manifest.spec.template.spec;
const containerOf = (manifest: Manifest): Container => podOf(manifest).containers[0]!;
const deploymentsIn = (manifests: readonly Manifest[]) =>
  serviceNames.map((name) => ({ name, manifest: manifestNamed(manifests, 'Deployment', `khabar-${name}`) }));

/** The plain settings of a container as the service will read them: shared ones, then its own. */
const settingsOf = (container: Container, manifests: readonly Manifest[]): Record<string, string> => ({
  ...manifestNamed(manifests, 'ConfigMap', 'khabar-settings').data,
  ...Object.fromEntries(container.env.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]]))),
});

whereToolsAre.each(sets)('every service with the %s values', (_name, manifests) => {
  it('is probed at its HTTP port: liveness and start at /health/live, readiness at /health/ready', () => {
    for (const { manifest } of deploymentsIn(manifests)) {
      const { startupProbe, readinessProbe, livenessProbe, ports } = containerOf(manifest);
      expect(startupProbe.httpGet).toEqual({ path: '/health/live', port: 'http' });
      expect(livenessProbe.httpGet).toEqual({ path: '/health/live', port: 'http' });
      expect(readinessProbe.httpGet).toEqual({ path: '/health/ready', port: 'http' });
      expect(ports.map(({ name }) => name)).toEqual(['http', 'metrics']);
    }
  });

  it('listens on the ports that the chart declares', () => {
    for (const { manifest } of deploymentsIn(manifests)) {
      const container = containerOf(manifest);
      const port = Object.fromEntries(container.ports.map(({ name, containerPort }) => [name, String(containerPort)]));
      expect(settingsOf(container, manifests)).toMatchObject({
        KHABAR_HTTP_PORT: port.http,
        KHABAR_METRICS_PORT: port.metrics,
      });
    }
  });

  it('boots with settings that the services accept', () => {
    for (const { manifest } of deploymentsIn(manifests)) {
      const container = containerOf(manifest);
      const secrets = container.env.filter(({ valueFrom }) => valueFrom?.secretKeyRef);
      const stubs = Object.fromEntries(secrets.map(({ name }) => [name, 'mongodb://stub']));
      const env = { ...settingsOf(container, manifests), ...stubs };
      // Who is not given the SASL user does not read the settings of Kafka.
      const table = 'KHABAR_KAFKA_SASL_PASSWORD' in stubs ? settingCatalog : consumerSettings;
      expect(() => loadSettings(table, env)).not.toThrow();
    }
  });

  it('is given longer to stop than it takes to drain and leave its group', () => {
    for (const { manifest } of deploymentsIn(manifests)) {
      const container = containerOf(manifest);
      const { KHABAR_DRAIN_GRACE_MS: drainMs } = loadSettings(consumerSettings, settingsOf(container, manifests));
      const preStopSeconds = container.lifecycle?.preStop.sleep.seconds ?? 0;
      const leaveSeconds = 10;
      expect(podOf(manifest).terminationGracePeriodSeconds).toBeGreaterThanOrEqual(
        preStopSeconds + drainMs / 1000 + leaveSeconds,
      );
    }
  });

  it('has a heap that leaves room for buffers under its memory limit', () => {
    for (const { manifest } of deploymentsIn(manifests)) {
      const { resources, env } = containerOf(manifest);
      const [, amount, unit] = /^(\d+)(Mi|Gi)$/.exec(resources.limits.memory)!;
      const limit = Number(amount) * (unit === 'Gi' ? 1024 : 1);
      const options = env.find(({ name }) => name === 'NODE_OPTIONS')?.value;
      const heap = Number(/^--max-old-space-size=(\d+)$/.exec(options!)?.[1]);
      expect(heap).toBeGreaterThanOrEqual(limit * 0.2);
      expect(heap).toBeLessThanOrEqual(limit * 0.8);
    }
  });

  it('replaces one pod at a time and loses none of its capacity', () => {
    for (const { name, manifest } of deploymentsIn(manifests)) {
      expect(manifest.spec.strategy).toEqual({
        type: 'RollingUpdate',
        rollingUpdate: { maxSurge: 1, maxUnavailable: 0 },
      });
      expect(manifestNamed(manifests, 'PodDisruptionBudget', `khabar-${name}`).spec.maxUnavailable).toBe(1);
      expect(podOf(manifest).topologySpreadConstraints.map(({ topologyKey }) => topologyKey)).toEqual([
        'topology.kubernetes.io/zone',
        'kubernetes.io/hostname',
      ]);
    }
  });

  it('names itself in traces and metrics, and may write nowhere but to /tmp', () => {
    for (const { name, manifest } of deploymentsIn(manifests)) {
      const container = containerOf(manifest);
      expect(container.args).toEqual([name]);
      expect(environmentOf(container).OTEL_SERVICE_NAME).toEqual({
        name: 'OTEL_SERVICE_NAME',
        value: `khabar-${name}`,
      });
      expect(container.volumeMounts).toContainEqual({ name: 'tmp', mountPath: '/tmp' });
      expect(podOf(manifest).volumes).toContainEqual({ name: 'tmp', emptyDir: {} });
    }
  });

  it('has no token of the Kubernetes API', () => {
    for (const { manifest } of deploymentsIn(manifests))
      expect(podOf(manifest).automountServiceAccountToken).toBe(false);
    expect(manifestNamed(manifests, 'ServiceAccount', 'khabar').automountServiceAccountToken).toBe(false);
  });

  it('gets secrets by reference only, and only those of what it talks to', () => {
    const secretsOf = (manifest: Manifest): string[] =>
      containerOf(manifest).env.flatMap(({ name, valueFrom }) => (valueFrom?.secretKeyRef ? [name] : []));
    const given = Object.fromEntries(deploymentsIn(manifests).map(({ name, manifest }) => [name, secretsOf(manifest)]));
    expect(given.api).toEqual(['KHABAR_MONGO_URL']);
    expect(given.parser).not.toContain('KHABAR_MONGO_URL');
    expect(given.fetcher).toContain('KHABAR_MONGO_URL');
    expect(given.indexer).toContain('KHABAR_MONGO_URL');
    expect(given.api).not.toContain('KHABAR_KAFKA_SASL_PASSWORD');
  });
});

whereToolsAre('the topics job', () => {
  it.each(sets)('applies the topics file before every install and upgrade, with the %s values', (_name, manifests) => {
    const job = manifestNamed(manifests, 'Job', 'khabar-topics');
    expect(job.metadata.annotations?.['helm.sh/hook']).toBe('pre-install,pre-upgrade');
    expect(containerOf(job).args).toEqual(['khabar', 'topics', 'apply']);
    expect(environmentOf(containerOf(job)).KHABAR_TOPICS_FILE?.value).toBe('/etc/khabar/topics.yaml');
  });

  it('takes another replication where it is told to', async () => {
    const manifests = await renderManifests(tools!, { set: { 'topics.replication': 1 } });
    const args = ['khabar', 'topics', 'apply', '--replication', '1'];
    expect(containerOf(manifestNamed(manifests, 'Job', 'khabar-topics')).args).toEqual(args);
  });

  it('reads the same topics as the repository', async () => {
    const written = await readFile(inRepository('deploy/kafka/topics.yaml'), 'utf8');
    const rendered = manifestNamed(sets[0]![1], 'ConfigMap', 'khabar-topics').data?.['topics.yaml'];
    expect(manifestsIn(rendered!)).toEqual(manifestsIn(written));
  });
});

whereToolsAre('the network policies', () => {
  const policyOf = (name: string): Manifest =>
    manifestNamed(sets.find(([set]) => set === 'full')![1], 'NetworkPolicy', `khabar-${name}`);
  const portsOf = (name: string): (string | number)[] =>
    policyOf(name).spec.egress.flatMap(({ ports }) => ports.map(({ port }) => port));

  it('are made only where they are asked for', () => {
    const byDefault = sets.find(([set]) => set === 'default')![1];
    expect(byDefault.filter(({ kind }) => kind === 'NetworkPolicy')).toEqual([]);
  });

  it('let each service reach what it depends on and nothing else', () => {
    expect(portsOf('fetcher')).toEqual([53, 53, 9093, 27017, 4318, 80, 443]);
    expect(portsOf('parser')).toEqual([53, 53, 9093, 4318]);
    expect(portsOf('indexer')).toEqual([53, 53, 9093, 27017, 4318]);
    expect(portsOf('api')).toEqual([53, 53, 27017, 4318]);
    expect(portsOf('topics')).toEqual([53, 53, 9093, 4318]);
  });

  it('keep the fetcher out of private networks and away from the metadata address', () => {
    const world = policyOf('fetcher').spec.egress.at(-1)!;
    const [ipv4] = world.to!;
    expect(ipv4?.ipBlock).toMatchObject({ cidr: '0.0.0.0/0' });
    expect(ipv4?.ipBlock?.except).toEqual(
      expect.arrayContaining(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '169.254.0.0/16', '127.0.0.0/8']),
    );
  });
});
