import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const fromClockOrPlace = [
  {
    selector:
      "CallExpression[callee.property.name=/^toLocale/], CallExpression[callee.property.name='localeCompare']",
    message: 'Depends on the machine’s language. Word values in src/wording, and sort by code point (a < b).',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Depends on the clock. Take the day as an argument, as YYYY-MM-DD.',
  },
  {
    selector:
      "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now'], MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Depends on the clock. Take the day as an argument, as YYYY-MM-DD.',
  },
  {
    selector:
      "CallExpression[callee.object.name='Math'][callee.property.name='random'], CallExpression[callee.property.name=/^random(UUID|Bytes|Int)$/]",
    message: 'Two builds of one commit must be the same, byte by byte.',
  },
];

const houseStyle = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings: Node runs this file as it is.' },
  {
    selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
    message: 'No classes but errors: use functions and plain objects.',
  },
];

const nothingRunsInTheBrowser = [
  {
    selector: "JSXOpeningElement[name.name='script']:not(:has(JSXAttribute[name.name='type']))",
    message:
      'The site works without scripts, and has two (docs/decisions/014 and 026). Only data, as JSON-LD, may stand in <script type="…">.',
  },
  {
    selector: "JSXAttribute[name.name='style']",
    message: 'The content policy blocks inline styles. Use a class.',
  },
  {
    selector: "JSXAttribute[name.namespace.name='client']",
    message: 'The site works without scripts, and has two (docs/decisions/014 and 026).',
  },
];

const oneWay = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          regex: '^\\.{1,2}/(?!.*\\.(ts|mjs|astro|css|json|svg|woff2|txt)(\\?|$))',
          message: 'Write the file extension.',
        },
        { regex: '^[~@]/', message: 'No alias: a relative path shows the direction.' },
      ],
    },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'preview/', '.astro/', 'node_modules/', 'test-results/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    files: ['src/**/*.{ts,astro}', 'tests/**/*.ts', 'astro.config.mjs'],
    rules: {
      ...oneWay,
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...houseStyle],
      'prefer-template': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.astro'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-syntax': ['error', ...houseStyle, ...fromClockOrPlace],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        ...houseStyle,
        ...fromClockOrPlace,
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports only: a thing has one name everywhere.',
        },
      ],
    },
  },
  {
    files: ['src/**/*.astro'],
    rules: {
      'max-lines': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...houseStyle, ...fromClockOrPlace, ...nothingRunsInTheBrowser],
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'astro/prefer-class-list-directive': 'error',
    },
  },
  {
    // What a reader's browser runs: the two scripts there are, on whose pages nothing is missing without them. See docs/decisions/014 and 026.
    files: [
      'src/components/since-visit/since-visit.ts',
      'src/components/since-visit/SinceVisit.astro',
      'src/components/search-page/SearchBox.astro',
    ],
    rules: { 'no-restricted-syntax': ['error', ...houseStyle] },
  },
  {
    // The desk talks to people in a terminal, the press says what it drew, and the test runner to whoever waits for it.
    files: ['src/desk/**', 'src/press/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
);
