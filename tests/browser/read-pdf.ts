import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';

/** What a PDF file says, as a reader of PDF files finds it. */
export interface ReadPdf {
  /** The text of each page. */
  pages: string[];
  /** The lowest line of each page, without those in its margins. */
  lastLines: string[];
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

/** 18 mm in points, as in pages-of-paper.css. */
const bottomMargin = (18 / 25.4) * 72;

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
    lastLines: await Promise.all(pages.map(lastLineOf)),
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

/** Letters on one line may stand a little higher or lower, as the sign of a standing does. */
async function lastLineOf(page: PdfPage): Promise<string> {
  const { items } = await page.getTextContent();
  const inside = items.flatMap((item) => {
    const height: unknown = 'transform' in item ? item.transform[5] : undefined;
    return 'str' in item && typeof height === 'number' && height > bottomMargin && item.str.trim() !== ''
      ? [{ text: item.str, height }]
      : [];
  });
  const lowest = Math.min(...inside.map(({ height }) => height));
  return inside
    .filter(({ height }) => height < lowest + 2)
    .map(({ text }) => text)
    .join(' ');
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
