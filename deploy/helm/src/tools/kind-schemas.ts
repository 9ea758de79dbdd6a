interface GroupVersionKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

export interface OpenApiDocument {
  readonly components: { readonly schemas: Schemas };
}

const referencePrefix = '#/components/schemas/';

const referencesIn = (schema: unknown): string[] =>
  [...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1]!);

const reachableFrom = (root: string, schemas: Schemas): ReadonlySet<string> => {
  const reached = new Set([root]);
  for (const name of reached) for (const next of referencesIn(schemas[name])) reached.add(next);
  return reached;
};

/** The API server drops unknown fields or warns; here a field that is not of the kind is an error. */
const closed = (schema: Schema): Schema =>
  schema.properties && schema.additionalProperties === undefined && !schema['x-kubernetes-preserve-unknown-fields']
    ? { ...schema, additionalProperties: false }
    : schema;

/** As kubeconform names it: `deployment-apps-v1`, `service-v1`, `networkpolicy-networking-v1`. */
const fileNameOf = ({ group, version, kind }: GroupVersionKind): string =>
  [kind.toLowerCase(), group.split('.')[0], version].filter((part) => part !== '').join('-');

const kindsOf = (schema: Schema): readonly GroupVersionKind[] =>
  (schema['x-kubernetes-group-version-kind'] as readonly GroupVersionKind[] | undefined) ?? [];

/** JSON Schemas of the kinds of one OpenAPI document, each complete in itself, by file name. */
export const kindSchemas = ({ components: { schemas } }: OpenApiDocument): ReadonlyMap<string, object> => {
  const made = new Map<string, object>();
  for (const [name, schema] of Object.entries(schemas)) {
    const kinds = kindsOf(schema);
    if (kinds.length !== 1) continue; // options and lists belong to every group
    const parts = [...reachableFrom(name, schemas)].map((part) => [part, closed(schemas[part]!)]);
    made.set(`${fileNameOf(kinds[0]!)}.json`, {
      $ref: `${referencePrefix}${name}`,
      components: { schemas: Object.fromEntries(parts) },
    });
  }
  return made;
};
