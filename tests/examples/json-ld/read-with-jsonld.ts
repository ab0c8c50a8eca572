import jsonld from 'jsonld';

const addresses = ['url', 'item', 'mainEntityOfPage', 'sameAs', 'archivedAt', 'publishingPrinciples'];
/** What schema.org’s own context says, in short: every word is one of its words, and what some of them have is an address. */
const context = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(addresses.map((name) => [name, { '@type': '@id' }])),
};

/**
 * Reads a graph with jsonld, a program of others that follows the standard of the W3C.
 * @param text of the script on a page
 * @returns how many statements it finds, and which texts in the graph are in none of them; or why it takes none
 */
export async function readWithJsonld(text: string): Promise<{ statements: number; lost: string[] }> {
  const written = JSON.parse(text) as jsonld.JsonLdDocument;
  // In safe mode a word that it cannot name is a fault. Otherwise it would be left out in silence.
  const options = { documentLoader: loadContext, safe: true } as jsonld.Options.ToRdf;
  try {
    const statements = (await jsonld.toRDF(written, options)) as { object: { value: string } }[];
    const found = new Set(statements.map(({ object }) => object.value));
    const all = textsIn((written as { '@graph': unknown })['@graph']);
    return { statements: statements.length, lost: all.filter((each) => !found.has(each)) };
  } catch (error) {
    return { statements: 0, lost: [error instanceof Error ? error.message : String(error)] };
  }
}

function loadContext(url: string) {
  if (url !== 'https://schema.org') throw new Error(`There is no network here to fetch ${url}.`);
  return Promise.resolve({ documentUrl: url, document: { '@context': context }, contextUrl: undefined });
}

/** Every text in a value, but for the names that things bear and what kinds of things they are. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key.startsWith('@') ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, name));
}
