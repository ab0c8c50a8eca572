/** The file of a built site behind an address of it, from the folder of the site: `about/index.html` for `/about/`. */
export function fileAt(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** The address at which readers find a file of a built site: `/about/` for `about/index.html`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
