import { frontPage, icons } from '../../addresses.ts';
import { site } from '../../site.ts';

/** White paper, as in the tokens of the style sheet. */
const paper = '#fdfdfb';

/** `site.webmanifest`: how a device shows the site among its programs. */
export function printWebManifest(): string {
  const drawn = Object.entries(icons).map(([side, src]) => ({
    src,
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: 'any maskable',
  }));
  const manifest = {
    id: frontPage,
    name: site.name,
    short_name: site.name,
    description: site.motto,
    lang: site.language,
    dir: 'ltr',
    start_url: frontPage,
    scope: frontPage,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }, ...drawn],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
