import { parseAllDocuments } from 'yaml';

export interface EnvironmentVariable {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: { readonly secretKeyRef?: { readonly name: string; readonly key: string } };
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

export interface Container {
  readonly name: string;
  readonly image: string;
  readonly args: readonly string[];
  readonly env: readonly EnvironmentVariable[];
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
  readonly lifecycle?: { readonly preStop: { readonly sleep: { readonly seconds: number } } };
  readonly resources: { readonly limits: { readonly memory: string } };
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

export interface PodSpec {
  readonly automountServiceAccountToken: boolean;
  readonly terminationGracePeriodSeconds: number;
  readonly topologySpreadConstraints: readonly { readonly topologyKey: string }[];
  readonly containers: readonly Container[];
  readonly volumes: readonly { readonly name: string; readonly emptyDir?: object }[];
}

interface NetworkRule {
  readonly ports: readonly { readonly port: number | string }[];
  readonly to?: readonly { readonly ipBlock?: { readonly cidr: string; readonly except: readonly string[] } }[];
}

/** What the specs look at of any rendered object; a kind has some of it. */
export interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly data?: Readonly<Record<string, string>>;
  readonly automountServiceAccountToken?: boolean;
  readonly spec: {
    readonly replicas?: number;
    readonly maxUnavailable?: number;
    readonly strategy?: object;
    readonly template: {
      readonly spec: PodSpec;
      readonly metadata: { readonly annotations: Readonly<Record<string, string>> };
    };
    readonly egress: readonly NetworkRule[];
    readonly ingress?: readonly NetworkRule[];
    readonly ports: readonly { readonly name: string; readonly port: number }[];
  };
}

export const manifestsIn = (rendered: string): readonly Manifest[] =>
  parseAllDocuments(rendered)
    .map((document) => document.toJS() as Manifest | null)
    .filter((manifest) => manifest !== null);

/** @throws where the object was not rendered. */
export const manifestNamed = (manifests: readonly Manifest[], kind: string, name: string): Manifest => {
  const found = manifests.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
  if (!found) throw new Error(`${kind}/${name} was not rendered`);
  return found;
};

export const environmentOf = (container: Container): Readonly<Record<string, EnvironmentVariable>> =>
  Object.fromEntries(container.env.map((variable) => [variable.name, variable]));
