/** A release whose published OpenAPI documents the manifests are validated against, pinned by the checksum of its Go module. */
export interface KubernetesRelease {
  readonly version: string;
  readonly sum: string;
}

/** The oldest release that the chart says it supports, and the newest one it was tried with. */
export const kubernetesReleases: readonly KubernetesRelease[] = [
  { version: '1.30.14', sum: 'h1:MrlKXh9uhLIJpyxOeXhcndzRVSvwiV9iJ8NgH8nqPsg=' },
  { version: '1.37.0', sum: 'h1:TDSD+Izz9inqs7SmtJCAu7L5/DuYW9hAZ3GBdF6Ddkw=' },
];

export const oldestKubernetes = kubernetesReleases[0]!.version;
export const newestKubernetes = kubernetesReleases.at(-1)!.version;

/** The API groups whose kinds a chart of ours may use, by the names of their OpenAPI documents. */
export const apiDocuments: readonly string[] = [
  'api__v1',
  'apis__apps__v1',
  'apis__autoscaling__v2',
  'apis__batch__v1',
  'apis__networking.k8s.io__v1',
  'apis__policy__v1',
  'apis__rbac.authorization.k8s.io__v1',
];
