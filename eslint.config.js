import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const noBareErrors = {
  selector:
    ':matches(NewExpression, CallExpression)[callee.name=/^(Error|TypeError|RangeError|SyntaxError|EvalError|ReferenceError|URIError|AggregateError)$/]',
  message: 'Raise a TapstackError with a code from core/errors.ts (or return a result).',
};
const noEnums = {
  selector: 'TSEnumDeclaration',
  message: 'Use a union of string literals.',
};
const noDefaultExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a symbol has one name everywhere.',
};
const noExclamation = {
  selector: 'TSNonNullExpression',
  message: 'Prove it to the compiler instead.',
};
/** Time, chance, the environment and printing are ports (docs: ARCHITECTURE in CONTRIBUTING.md). */
const ambient = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is read in src/action only.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is a port: use the clock.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is a port: use the clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is a port.',
  },
  {
    selector: "CallExpression[callee.name='setTimeout'], CallExpression[callee.name='setInterval']",
    message: 'Waiting is a port: use clock.sleep.',
  },
];
const everywhere = [noBareErrors, noEnums, noDefaultExports, noExclamation];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      'coverage/',
      'node_modules/',
      'tools/',
      'demo-output/',
      'bench-output/',
      'endurance-output/',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: './tsconfig.check.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/return-await': ['error', 'always'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/only-throw-error': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      complexity: ['error', 15],
      'max-params': ['error', 4],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...everywhere, ...ambient],
    },
  },
  {
    files: ['src/adapters/**/*.ts', 'src/action/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['__tests__/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noEnums, noDefaultExports],
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        structuredClone: 'readonly',
      },
    },
  },
);
