import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { releasedFolder, routeOf, routesFile } from '../compatibility/released.js';
import type { Route } from '../compatibility/check-release.js';
import type { EventContract } from '../event-contract.js';

const releasedRoutes = async (): Promise<Record<string, Route>> => {
  const text = await readFile(routesFile, 'utf8').catch(() => '{}');
  return JSON.parse(text) as Record<string, Route>;
};

/** Keeps the current version of every schema as released. What is released already is never overwritten. */
export const release = async (catalog: readonly EventContract[], generatedSchemas: URL): Promise<void> => {
  await mkdir(releasedFolder, { recursive: true });
  await cp(generatedSchemas, releasedFolder, { recursive: true, force: false, errorOnExist: false });
  const current = Object.fromEntries(catalog.map((contract) => [contract.type, routeOf(contract)]));
  const routes = { ...current, ...(await releasedRoutes()) };
  await writeFile(routesFile, `${JSON.stringify(routes, null, 2)}\n`);
};
