import type { Thing } from 'schema-dts';
import { site } from '../../site.ts';

/** A thing in the words of schema.org, with its `@id` or without. */
export type Node = Exclude<Thing, string>;

/** The name of a thing in the words of schema.org: the whole address of its page, and what it is there. */
export function nameOf(page: string, what: string): string {
  return `${site.url}${page}#${what}`;
}

/** Things as the text of a script that holds data and runs nothing. No `<` in it can end the script early. */
export function printGraph(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(/</g, '\\u003c');
}
