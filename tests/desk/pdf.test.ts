import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeContent } from '../examples/content-folder.ts';
import { runScript } from './run-script.ts';

/** A project with the small story, built at a moment or not at all. */
function aProject({ builtAt, pages = ['bridge'] }: { builtAt?: Date; pages?: string[] } = {}): string {
  const root = dirname(writeContent());
  if (builtAt === undefined) return root;
  for (const page of ['', ...pages]) {
    mkdirSync(join(root, 'dist', page), { recursive: true });
    writeFileSync(join(root, 'dist', page, 'index.html'), '<!doctype html><title>A page</title>');
  }
  utimesSync(join(root, 'dist/index.html'), builtAt, builtAt);
  return root;
}

const later = new Date(Date.now() + 60_000);
const pdf = (root: string, ...args: string[]) => runScript('src/desk/pdf.ts', args, root);

describe('npm run pdf', () => {
  test('says how it is used', () => {
    const { stdout, status } = pdf(aProject(), '--help');
    expect(stdout).toContain('npm run pdf -- [<explainer>] [options]');
    expect(stdout).toContain('--paper <size>');
    expect(status).toBe(0);
  });

  test('asks for a build where there is none', () => {
    expect(pdf(aProject())).toMatchObject({
      stderr: 'There is no finished site in dist/. Make it first: npm run build\n',
      status: 2,
    });
  });

  test('asks for another build where the content has changed since', () => {
    const { stderr, status } = pdf(aProject({ builtAt: new Date('2026-01-01') }));
    expect(stderr).toMatch(
      /^content\/.*(?:yaml|mdx) is newer than the site in dist\/\. Make it again first: npm run build\n$/,
    );
    expect(status).toBe(2);
  });

  test('knows no other explainer than those there are', () => {
    const root = aProject({ builtAt: later });
    expect(pdf(root, 'brigde').stderr).toBe('There is no explainer "brigde". Did you mean bridge?\n');
    expect(pdf(root, 'elsewhere-in-the-valley').stderr).toBe(
      'There is no explainer "elsewhere-in-the-valley". There are: bridge.\n',
    );
  });

  test('prints only what is published', () => {
    expect(pdf(aProject({ builtAt: later, pages: [] }), 'bridge').stderr).toBe(
      'The explainer "bridge" has no page in dist/: it is a draft, or was withdrawn. Only what is published is printed.\n',
    );
  });

  test('knows two sizes of paper', () => {
    expect(pdf(aProject(), '--paper', 'a5')).toMatchObject({
      stderr: 'There is no paper "a5". Write --paper a4 or --paper letter.\n',
      status: 2,
    });
  });
});
