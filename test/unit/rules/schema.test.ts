import assert from 'node:assert/strict';
import { compilePolicy } from '../../../src/engine';
import { BUILTIN_RULES } from '../../../src/rules/builtin/index';
import { KIND_FIELDS } from '../../../src/rules/customFields';
import { settings, type JsonSchema } from '../../../src/rules/schema';

const all = settings(BUILTIN_RULES);
const schemaOf = (key: string): JsonSchema => all.find((setting) => setting.key === key)?.schema ?? {};

describe('the table of settings', () => {
  it('has only examples that hold', () => {
    for (const { key, example } of all) {
      if (
        ![
          'rules',
          'patterns',
          'keep',
          'customRules',
          'blankLines',
          'model',
          'keepMetadata',
          'skipTemplates',
        ].includes(key)
      ) {
        continue;
      }
      assert.deepEqual(compilePolicy({ [key]: example.value }).problems, [], key);
    }
  });

  it('offers every rule and category by name', () => {
    const offered = Object.keys(schemaOf('rules').properties as object);
    const states = Object.fromEntries(offered.map((name) => [name, 'off']));
    assert.deepEqual(compilePolicy({ rules: states }).problems, []);
    for (const { id } of BUILTIN_RULES) assert.ok(offered.includes(id), id);
  });

  it('starts a rule of every kind with one that holds', () => {
    const { defaultSnippets } = schemaOf('customRules').items as {
      defaultSnippets: { body: Record<string, unknown> }[];
    };
    // What the editor leaves behind when the person just presses Tab: the text of each placeholder.
    const filled = JSON.parse(
      JSON.stringify(defaultSnippets.map(({ body }) => body)).replace(/\$\{\d+:?([^}]*)\}/g, '$1'),
    ) as { kind: string }[];
    assert.deepEqual(compilePolicy({ customRules: filled }).problems, []);
    assert.deepEqual(filled.map(({ kind }) => kind).sort(), Object.keys(KIND_FIELDS).sort());
  });

  it('lets the Settings UI edit the maps: only simple values, and a schema for other keys', () => {
    for (const key of ['rules', 'patterns', 'severity']) {
      const schema = schemaOf(key) as {
        properties?: Record<string, { type: string }>;
        additionalProperties: { type: string } | false;
      };
      const values = [...Object.values(schema.properties ?? {}), schema.additionalProperties];
      for (const value of values) assert.ok(value === false || value.type === 'string', key);
    }
  });

  it('needs no $ref, which package.json does not know', () => {
    assert.ok(!JSON.stringify(all).includes('"$ref"'));
  });
});
