import { readdir, readFile } from 'node:fs/promises';
import type { EventContract } from '../event-contract.js';
import type { JsonSchema } from '../schemas/json-schema.js';
import type { Route, SchemaVersion } from './check-release.js';

export const releasedFolder = new URL('../../released/', import.meta.url);
export const routesFile = new URL('routes.json', releasedFolder);

export const routeOf = ({ topic, keyRule, tombstones = false }: EventContract): Route => ({
  topic,
  keyRule,
  tombstones,
});

const readJson = async (file: URL): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown;

export const readReleasedRoutes = async (): Promise<Readonly<Record<string, Route>>> =>
  (await readJson(routesFile)) as Record<string, Route>;

const readVersions = async (type: string): Promise<SchemaVersion[]> => {
  const folder = new URL(`${type}/`, releasedFolder);
  return Promise.all(
    (await readdir(folder)).map(async (name) => ({
      version: name.replace(/\.json$/, ''),
      schema: (await readJson(new URL(name, folder))) as JsonSchema,
    })),
  );
};

/** Every released schema, by type. */
export const readReleased = async (): Promise<ReadonlyMap<string, readonly SchemaVersion[]>> => {
  const entries = await readdir(releasedFolder, { withFileTypes: true });
  const types = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return new Map(await Promise.all(types.map(async (type) => [type, await readVersions(type)] as const)));
};
