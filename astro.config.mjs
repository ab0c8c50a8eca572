import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig, logHandlers } from 'astro/config';
import { contentGate } from './src/desk/content-gate.ts';
import { deskOverlay } from './src/desk/dev/desk-overlay.ts';
import { finishSite } from './src/desk/publish/finish-site.ts';
import { wordsOfSearch } from './src/desk/words-of-search.ts';
import { hangulFace } from './src/press/hangul-face.ts';
import { contentPolicy } from './src/prose/page-parser-plugin.ts';
import { site } from './src/site.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const contentFolder = fileURLToPath(new URL('content/', import.meta.url));
const isBuild = process.argv.includes('build');

export default defineConfig({
  site: site.url,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The default, 'jsx', drops the space between a word and a tag on the next line.
  compressHTML: true,
  // Two entries with one id would otherwise build, and one of them be lost.
  prerenderConflictBehavior: 'error',
  // Where vitest looks for the content that `astro sync` has read.
  cacheDir: './.astro',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      // Smart punctuation would rewrite quotations: editors type the marks they mean.
      features: { smartPunctuation: false },
      mdastPlugins: [contentPolicy(contentFolder, isBuild ? 'stop' : 'show')],
    }),
  },
  // The gate stands before the compiler of MDX.
  integrations: [
    contentGate(root),
    mdx(),
    hangulFace(root),
    wordsOfSearch(),
    deskOverlay(root),
    finishSite(root),
  ],
  // Writes the list by which VS Code knows the fields on top of each MDX file.
  experimental: { contentIntellisense: true },
  devToolbar: { enabled: false },
  logger: logHandlers.node({ level: isBuild ? 'warn' : 'info' }),
  vite: {
    plugins: [tailwindcss()],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onLog(level, log, report) {
          // Ten lines for each MDX file about a directive that Astro itself writes.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
