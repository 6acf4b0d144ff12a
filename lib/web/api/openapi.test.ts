import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { apiScopes } from '@/lib/domain/api/scopes';
import { endpoints } from './endpoints/all';
import { openApiDocument } from './openapi';

describe('the OpenAPI document', () => {
  it('M70 is valid OpenAPI 3.1 by a validator of others', async () => {
    const result = await new Validator().validate(structuredClone(openApiDocument('https://zegel.example')));
    expect(result).toMatchObject({ valid: true });
  });

  it('M70 has every endpoint, each with its scope, and no scope is without one', () => {
    const { paths } = openApiDocument('https://zegel.example') as {
      paths: Record<string, Record<string, { security: unknown }>>;
    };
    for (const { path, method, scope } of endpoints) {
      expect(paths[path]?.[method.toLowerCase()]?.security).toEqual([{ apiKey: [scope] }]);
    }
    expect(new Set(endpoints.map(({ scope }) => scope))).toEqual(new Set(apiScopes));
  });

  it('M70 refers to nothing that is not in it', () => {
    const text = JSON.stringify(openApiDocument('https://zegel.example'));
    const { components } = openApiDocument('https://zegel.example') as { components: { schemas: object } };
    const wanted = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(wanted));
    expect(text).not.toContain('$id');
  });
});
