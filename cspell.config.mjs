import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Fields that hold ids, addresses, or words as somebody else wrote them. Also what is nested in them. */
const notOurWords =
  'by|from|to|speaker|source|url|words|founding|answeredBy|claimant|sameAs|language|currency|area|operation|neverAgain|asQuoted|quotes';

/** Names that files of the content give, so that an editor need not write them into a list as well. */
function namesIn(pattern, fields) {
  return globSync(pattern, { cwd: import.meta.dirname }).flatMap((path) => {
    const file = readYaml(readFileSync(new URL(path, import.meta.url), 'utf8'));
    return fields.flatMap((field) => file[field] ?? []).flatMap(wordsOf);
  });
}

/** Nothing where the file is broken: the desk says so. */
function readYaml(text) {
  try {
    return Object(parse(text));
  } catch {
    return {};
  }
}

function wordsOf(text) {
  return String(text).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
}

export default {
  version: '0.2',
  language: 'en-GB',
  // A name is a name only with its capital: the Department of Labor, but labour.
  caseSensitive: true,
  minWordLength: 3,
  files: ['content/**/*.{mdx,yaml}', '**/*.md'],
  ignorePaths: ['node_modules', 'dist', 'preview', 'test-results'],
  words: [
    ...namesIn('content/voices/*.yaml', ['name', 'short']),
    ...namesIn('content/places/*.yaml', ['name']),
    ...namesIn('content/terms/*.yaml', ['term']),
    ...namesIn('content/sources/*.yaml', ['publisher', 'authors']),
  ],
  dictionaryDefinitions: [{ name: 'known-words', path: './known-words.txt', addWords: true }],
  dictionaries: ['known-words', '!softwareTerms', '!companies', '!cpp', '!filetypes', '!aws'],
  ignoreRegExpList: ['/\\p{L}*[\\p{sc=Cyrillic}\\p{sc=Hangul}\\p{sc=Arabic}]\\p{L}*/gu', 'Urls'],
  overrides: [
    {
      filename: '**/*.{yaml,mdx,md}',
      // Otherwise words of programs count as words: color, behavior.
      languageId: 'plaintext',
    },
    {
      filename: '**/*.{yaml,mdx}',
      ignoreRegExpList: [
        `/^( *)(?:- )?(?:${notOurWords}):.*(?:\\n\\1 +.*)*/gm`,
        '/^ *(?:- )?\\w+:/gm',
        '/^ *- [a-z0-9]+(?:-[a-z0-9]+)*$/gm',
        '/: \\[[a-z0-9, -]+\\]$/gm',
      ],
    },
    { filename: 'content/sources/*.yaml', ignoreRegExpList: ['/^title:.*(?:\\n +.*)*/gm'] },
    {
      filename: '**/*.mdx',
      ignoreRegExpList: [
        '/<Said\\b[^]*?<\\/Said>/g',
        '/\\b(?:id|ids|facts|areas|forecast|happened|journeys|reached|shows)="[^"]*"/g',
      ],
    },
    {
      filename: '**/*.md',
      ignoreRegExpList: ['/^```[^]*?^```/gm', '/`[^`\\n]+`/g', '/\\]\\([^)]*\\)/g', '/@[\\w-]+\\/[\\w.-]+/g'],
    },
  ],
};
