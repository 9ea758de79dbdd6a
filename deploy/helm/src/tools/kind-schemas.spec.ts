import { describe, expect, it } from '@jest/globals';
import { kindSchemas } from './kind-schemas.js';

const kind = (name: string, group: string) => [{ group, version: 'v1', kind: name }];
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = kindSchemas({
  components: {
    schemas: {
      Policy: {
        type: 'object',
        properties: { spec: { allOf: [reference('Spec')] } },
        'x-kubernetes-group-version-kind': kind('NetworkPolicy', 'networking.k8s.io'),
      },
      Spec: { type: 'object', properties: { next: reference('Spec'), labels: reference('Labels') } },
      Labels: { type: 'object', additionalProperties: { type: 'string' } },
      Pod: { type: 'object', 'x-kubernetes-group-version-kind': kind('Pod', '') },
      Unrelated: { type: 'string' },
    },
  },
});

describe('kindSchemas', () => {
  it('names each kind as kubeconform looks for it', () => {
    expect([...schemas.keys()].sort()).toEqual(['networkpolicy-networking-v1.json', 'pod-v1.json']);
  });

  it('gives each kind all it refers to and nothing else', () => {
    const policy = schemas.get('networkpolicy-networking-v1.json') as { components: { schemas: object } };
    expect(Object.keys(policy.components.schemas).sort()).toEqual(['Labels', 'Policy', 'Spec']);
  });

  it('closes objects with named fields and leaves maps open', () => {
    expect(schemas.get('networkpolicy-networking-v1.json')).toMatchObject({
      components: {
        schemas: { Spec: { additionalProperties: false }, Labels: { additionalProperties: { type: 'string' } } },
      },
    });
  });
});
