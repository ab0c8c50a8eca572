import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** What a PDF file says, as a reader of PDF files finds it. */
export interface ReadPdf {
  /** The text of each page. */
  pages: string[];
  /** Width and height of a page in points, rounded. */
  size: number[];
  language: unknown;
  title: unknown;
  isTagged: boolean;
  /** What the parts of the first page are. */
  roles: Set<string>;
  /** Headings of the first two depths. */
  outline: string[];
  /** Where links out of the file lead. */
  links: Set<string>;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

export async function readPdf(file: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const [first] = pages;
  if (first === undefined) throw new Error(`${file} has no page.`);
  const { width, height } = first.getViewport({ scale: 1 });
  const { info } = await pdf.getMetadata();
  const told = new Map<string, unknown>(Object.entries(info));
  const outline = await pdf.getOutline();
  return {
    pages: await Promise.all(pages.map(textOf)),
    size: [Math.round(width), Math.round(height)],
    language: told.get('Language'),
    title: told.get('Title'),
    isTagged: (await pdf.getMarkInfo())?.Marked === true,
    roles: new Set(rolesIn(await first.getStructTree())),
    outline: outline.flatMap(({ title, items }) => [title, ...items.map(({ title: inner }) => inner)]),
    links: new Set((await Promise.all(pages.map(linksOf))).flat()),
  };
}

async function textOf(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
}

async function linksOf(page: PdfPage): Promise<string[]> {
  const annotations: { url?: string }[] = await page.getAnnotations();
  return annotations.flatMap(({ url }) => (url === undefined ? [] : [url]));
}

function rolesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  const inner = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...own, ...inner.flatMap(rolesIn)];
}
