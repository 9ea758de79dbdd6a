import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { chartFolder, inRepository } from '../repository.js';

export const serviceNames = ['fetcher', 'parser', 'indexer', 'api'] as const;
export type ServiceName = (typeof serviceNames)[number];

export interface ServiceValues {
  readonly heapPercent: number;
  readonly resources: { readonly limits: { readonly memory: string } };
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
}

export interface ChartValues {
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly services: Readonly<Record<ServiceName, ServiceValues>>;
  readonly podSecurityContext: { readonly runAsUser: number; readonly runAsGroup: number };
  readonly image: { readonly repository: string };
}

export const defaultValues = async (): Promise<ChartValues> =>
  parse(await readFile(join(chartFolder, 'values.yaml'), 'utf8')) as ChartValues;

const example = (name: string): string => inRepository(`deploy/helm/examples/${name}.yaml`);

/** Value files by what they stand for; the chart's own defaults need none. */
export const valueSets: Readonly<Record<string, readonly string[]>> = {
  default: [],
  minimal: [example('minimal')],
  full: [example('full')],
};
