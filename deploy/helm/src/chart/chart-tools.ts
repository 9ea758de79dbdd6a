import { join } from 'node:path';
import { chartFolder } from '../repository.js';
import type { Tools } from '../tools/build.js';
import { kubernetesReleases, newestKubernetes } from '../tools/kubernetes.js';
import { outputOf, run, type RunResult } from '../tools/run.js';
import { manifestsIn, type Manifest } from './manifests.js';

export interface RenderOptions {
  readonly valueFiles?: readonly string[];
  /** As `--set-json` takes them: path to value. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly kubernetes?: string;
}

const valueArguments = ({ valueFiles = [], set = {} }: RenderOptions): string[] => [
  ...valueFiles.flatMap((file) => ['--values', file]),
  ...Object.entries(set).flatMap(([path, value]) => ['--set-json', `${path}=${JSON.stringify(value)}`]),
];

const templateArguments = (options: RenderOptions): string[] => [
  ...['template', 'khabar', chartFolder, '--namespace', 'news'],
  ...['--kube-version', options.kubernetes ?? newestKubernetes],
  ...valueArguments(options),
];

export const lint = (tools: Tools, options: RenderOptions): Promise<RunResult> =>
  run(tools.helm, ['lint', '--strict', chartFolder, '--kube-version', newestKubernetes, ...valueArguments(options)]);

/** Tries to render; for values that must be refused. */
export const tryRender = (tools: Tools, options: RenderOptions): Promise<RunResult> =>
  run(tools.helm, templateArguments(options));

/** The rendered YAML. @throws with helm's message where the values are refused. */
export const render = (tools: Tools, options: RenderOptions = {}): Promise<string> =>
  outputOf(tools.helm, templateArguments(options));

export const renderManifests = async (tools: Tools, options: RenderOptions = {}): Promise<readonly Manifest[]> =>
  manifestsIn(await render(tools, options));

/** Judges rendered YAML by the published schemas of every release the chart is for. Resolves to what is wrong. */
export const schemaProblems = async (tools: Tools, rendered: string): Promise<readonly string[]> => {
  const location = join(
    tools.schemas,
    '{{ .NormalizedKubernetesVersion }}',
    '{{ .ResourceKind }}{{ .KindSuffix }}.json',
  );
  const problems: string[] = [];
  for (const { version } of kubernetesReleases) {
    const args = ['-strict', '-kubernetes-version', version, '-schema-location', location, '-'];
    const { code, stdout, stderr } = await run(tools.kubeconform, args, { input: rendered });
    if (code !== 0) problems.push(`${version}: ${stdout}${stderr}`);
  }
  return problems;
};

/** Judges rendered YAML by Pod Security "restricted". */
export const podSecurity = async (tools: Tools, rendered: string): Promise<{ pods: number; violations: string }> => {
  const { code, stdout, stderr } = await run(tools.podsecurity, [], { input: rendered });
  if (code !== 0 && code !== 1) throw new Error(stderr);
  return { pods: Number(/^(\d+) pods judged$/m.exec(stderr)?.[1]), violations: stdout };
};
