const KB = 1024;
/** The fields on top of a section. */
export const head = '---\ntitle: More\nkind: background\n---\n';

/** The numbers from 0 on, so many of them. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Paragraphs of one unit over and over, each as long as one may be. */
export const paragraphs = (unit: string, size = 250 * KB) => {
  const paragraph = `${unit.repeat(Math.floor(15_000 / unit.length))}\n\n`;
  return head + paragraph.repeat(Math.floor(size / paragraph.length));
};
