import eslint from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

/** Floors of the house, bottom first: a folder imports from floors below it only (`docs/contributing.md`). */
const FLOORS = [
  ['model'],
  ['read'],
  ['rules'],
  ['detect'],
  ['clean'],
  ['extract'],
  ['prepare.ts'],
  ['session.ts'],
  ['engine.ts'],
  ['service'],
  ['worker'],
  ['editor', 'cli'],
];

const zones = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    target: `./src/${room}`,
    from: FLOORS.slice(floor)
      .flat()
      .filter((other) => other !== room)
      .map((other) => `./src/${other}`),
    message:
      'Imports point downwards only: model <- read, rules <- detect <- clean <- extract <- prepare, session <- engine <- service <- worker <- editor, cli.',
  })),
);

const nodeBuiltins = [...builtinModules, ...builtinModules.map((name) => `node:${name}`), 'node:*'];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'test/host/node_modules/', 'test/corpus/', 'bench-results/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      curly: ['error', 'multi-line'],
      eqeqeq: 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // Inner loops over typed arrays say `as number`: an index that is checked by the loop needs no fallback.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/editor/**', 'src/cli/**', 'src/worker/*.node.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: ['vscode', ...builtinModules],
          patterns: [{ group: nodeBuiltins, message: 'The engine runs in every host.' }],
        },
      ],
    },
  },
  {
    files: ['src/editor/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtinModules,
          patterns: [{ group: ['node:*'], message: 'The editor also runs in a browser.' }],
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        URLSearchParams: 'readonly',
        document: 'readonly',
      },
    },
  },
);
