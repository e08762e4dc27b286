import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportOf } from '../../src/action/report.js';
import { ERRORS } from '../../src/core/errors.js';
import { OPERATIONS } from '../../src/core/request.js';
import { anyOutcome } from '../support/outcomes.js';

type Json = Readonly<Record<string, unknown>>;

const SCHEMA = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/report.schema.json'), 'utf8'),
) as Json & { readonly properties: Readonly<Record<string, { readonly enum?: unknown }>> };

/** The schema without room for fields that it does not describe: what we write has to be described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => closed(item));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, closed(item)]));
  return 'properties' in copy && copy['type'] === 'object'
    ? { ...copy, additionalProperties: false }
    : copy;
}

function compile(schema: unknown): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true }).compile(schema as Json);
}

describe('the schema of the report', () => {
  it('is a valid one that describes every field of the report of any outcome; 1,000 cases', () => {
    const open = compile(SCHEMA);
    const strict = compile(closed(SCHEMA));
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        const report: unknown = JSON.parse(JSON.stringify(reportOf(outcome)));
        expect([open(report), open.errors]).toEqual([true, null]);
        expect([strict(report), strict.errors]).toEqual([true, null]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('knows the words of the code, and lets readers meet fields that they do not know', () => {
    const words = (key: string): unknown => SCHEMA.properties[key]?.enum;
    expect(words('operation')).toEqual([...OPERATIONS]);
    const results = new Set(Object.values(ERRORS).map(({ result }) => result));
    expect(words('result')).toEqual(expect.arrayContaining([...results]));
    const [outcome] = fc.sample(anyOutcome, 1);
    if (outcome === undefined) return;
    const report = JSON.parse(JSON.stringify(reportOf(outcome))) as Json;
    const open = compile(SCHEMA);
    expect(open({ ...report, added: 1 })).toBe(true);
    expect(open({ ...report, schemaVersion: 2 })).toBe(false);
    expect(open({ ...report, result: 'splendid' })).toBe(false);
  });
});
