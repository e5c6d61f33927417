// The published schemas of assets/schema, and whether what is written follows them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as assert from 'uvu/assert';

const FOLDER = resolve(import.meta.dirname, '../../assets/schema');

export type Schema = { readonly [key: string]: unknown };

/** All of them, by the name of their format. */
export const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  readdirSync(FOLDER).map((file) => {
    const schema = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    return [schema.title, schema];
  }),
);

/** The schemas let other versions add fields; what this version writes must all be described in them. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)]);
  const isObject = 'properties' in schema && 'type' in schema;
  return Object.fromEntries(isObject ? [...entries, ['additionalProperties', false]] : entries);
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });

/** Fails where a value, as JSON, does not follow the schema of this format. */
export function followsSchema(format: string): (value: unknown) => void {
  const validate = ajv.compile(JSON.parse(JSON.stringify(closed(SCHEMAS.get(format)))));
  return (value) => {
    const isValid = validate(JSON.parse(JSON.stringify(value)));
    assert.ok(isValid, ajv.errorsText((validate.errors ?? []).slice(0, 5), { separator: '\n' }));
  };
}

/** Fails where a field, however deep, says nothing of itself. */
export function assertDescribed(schema: unknown, path: string): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, part] of Object.entries(schema)) {
    if (key === 'properties' || key === '$defs')
      for (const [name, field] of Object.entries(part)) {
        const isKnown = typeof field === 'object' && field !== null;
        assert.ok(isKnown && (key === '$defs' || 'description' in field || '$ref' in field), `${path}.${name}`);
        assertDescribed(field, `${path}.${name}`);
      }
    else if (key === 'items') assertDescribed(part, `${path}[]`);
  }
}
