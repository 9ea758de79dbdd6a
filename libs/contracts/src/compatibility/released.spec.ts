import { beforeAll, describe, expect, it } from '@jest/globals';
import { contractOfType, eventCatalog } from '../catalog.js';
import { dataSchemaOf } from '../event-contract.js';
import { jsonSchemaOf } from '../schemas/json-schema.js';
import { checkRelease, type Route, type SchemaVersion } from './check-release.js';
import { readReleased, readReleasedRoutes, routeOf } from './released.js';

let released: ReadonlyMap<string, readonly SchemaVersion[]>;
let routes: Readonly<Record<string, Route>>;

beforeAll(async () => {
  [released, routes] = await Promise.all([readReleased(), readReleasedRoutes()]);
});

describe('the released schemas', () => {
  it.each(eventCatalog.map((contract) => [contract.type, contract] as const))(
    '%s keeps the promise of its last released version',
    (type, contract) => {
      const current = { version: contract.version, schema: jsonSchemaOf(contract), route: routeOf(contract) };
      const check = { type, current, released: released.get(type) ?? [], releasedRoute: routes[type] };
      expect(checkRelease(check)).toEqual([]);
    },
  );

  it('are all still in the catalog: an event that was released does not vanish', () => {
    expect([...released.keys()].filter((type) => !contractOfType(type))).toEqual([]);
    expect(Object.keys(routes).sort()).toEqual([...released.keys()].sort());
  });

  it('lie where their `$id` says', () => {
    for (const [type, versions] of released)
      for (const { version, schema } of versions) expect(schema.$id).toBe(dataSchemaOf({ type, version }));
  });
});
