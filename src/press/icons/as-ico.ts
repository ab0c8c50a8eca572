/** Sizes of the parts of an icon file, in bytes, as Windows laid them down; everybody reads them. */
const headSize = 6;
const entrySize = 16;

/**
 * A picture as an icon file: what programs ask for at `/favicon.ico` that have read no page, or a page that names no icon.
 * @param png a square PNG file
 * @param side how wide and high it is, in pixels: at most 255
 */
export function asIco(png: Uint8Array, side: number): Uint8Array<ArrayBuffer> {
  const ico = new Uint8Array(headSize + entrySize + png.byteLength);
  const fields = new DataView(ico.buffer);
  // One picture, of the kind icon.
  fields.setUint16(2, 1, true);
  fields.setUint16(4, 1, true);
  ico.set([side, side], headSize);
  // One plane of 32 bits a pixel.
  fields.setUint16(headSize + 4, 1, true);
  fields.setUint16(headSize + 6, 32, true);
  fields.setUint32(headSize + 8, png.byteLength, true);
  fields.setUint32(headSize + 12, headSize + entrySize, true);
  ico.set(png, headSize + entrySize);
  return ico;
}
