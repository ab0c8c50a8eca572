import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { jsonSchemaOf, type JsonSchema } from '../../../src/desk/describe/json-schema.ts';
import type { ContentKind } from '../../../src/schemas/content-kinds.ts';

/** A file of one kind, open in a text editor: what VS Code's YAML extension underlines and offers. */
export interface OpenFile {
  /** What it says of the text, as `line:column message`, both counted from 1. */
  underlines: (text: string) => Promise<string[]>;
  /** The words that it offers at the end of the text. */
  offers: (text: string) => Promise<string[]>;
  /** What it would write at the end of the text for one of the offers. */
  writes: (text: string, offer: string) => Promise<string | undefined>;
}

// The language server remembers documents by address for as long as it runs.
let opened = 0;

/**
 * Opens a file of a kind in the language server that the YAML extension of VS Code runs, and Astro’s for the fields on top
 * of MDX.
 * @param schema ours, if left out
 */
export function openFile(kind: ContentKind, schema: JsonSchema = jsonSchemaOf(kind)): OpenFile {
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`No schema is fetched: ${uri}`)),
    workspaceContext: { resolveRelativePath: (path) => path },
  });
  const schemas = [{ uri: `file:///${kind}.schema.json`, fileMatch: ['*.yaml'], schema }];
  service.configure({ validate: true, completion: true, hover: true, schemas });
  const open = (text: string) =>
    TextDocument.create(`file:///${kind}-${(opened += 1)}.yaml`, 'yaml', 1, text);
  const complete = async (text: string) => {
    const document = open(text);
    return (await service.doComplete(document, document.positionAt(text.length), false)).items;
  };
  return {
    underlines: async (text) =>
      (await service.doValidation(open(text), false)).map(
        ({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`,
      ),
    offers: async (text) => (await complete(text)).map(({ label }) => label),
    writes: async (text, offer) => (await complete(text)).find(({ label }) => label === offer)?.insertText,
  };
}
