import { Renderer } from '@takumi-rs/wasm/node';
import { drawing } from '../cards/card-node.ts';

/**
 * The icon of the site as a PNG file: the two rules of a ledger on white paper, as in `public/favicon.svg`. Within the middle four
 * fifths, which no device cuts off.
 * @param side its length in pixels
 */
export async function drawIcon(side: number): Promise<Uint8Array<ArrayBuffer>> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${side}" height="${side}"><rect width="32" height="32" fill="#fdfdfb"/><path d="M12 5v22M20 5v22" stroke="#971619" stroke-width="3.5" fill="none"/></svg>`;
  const node = drawing(svg, side, side);
  return await new Renderer().render(node, { width: side, height: side, format: 'png' });
}
