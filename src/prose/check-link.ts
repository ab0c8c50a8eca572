import { wrongPageAddress, type WrongAddress } from '../schemas/web-address.ts';

/**
 * What is wrong with the address of a link, if anything. Only pages that open safely: `https:`, `mailto:`, and
 * paths and fragments of this site.
 * @param address as the parser gives it, with entities decoded
 */
export function wrongAddress(address: string): WrongAddress | undefined {
  if (address === '') return { message: 'This link has no address.', remedy: 'Write [words](https://…).' };
  // Browsers drop tabs and line ends inside an address, and take a backslash for a slash.
  if (/[\p{Cc}\p{Cf}\s\\]/u.test(address)) {
    return {
      message: 'The address of this link holds a blank, a backslash or a character that is not seen.',
      remedy: 'Copy the address again from the browser.',
    };
  }
  if (/^#[\w-]+$/.test(address) || /^\/(?!\/)/.test(address)) return undefined;
  const scheme = /^([A-Za-z][\w+.-]*):/.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return wrongMail(address);
  if (scheme === 'https') return wrongPageAddress(address);
  if (scheme === 'http') {
    return {
      message: 'This link begins with http://, which others can read and change.',
      remedy: 'Write https://.',
    };
  }
  if (scheme === undefined) {
    return {
      message: `"${address.slice(0, 80)}" is not a whole address.`,
      remedy: 'Write https://… for another site; begin a path of this site with a slash.',
    };
  }
  return {
    message: `Links that begin with "${scheme}:" are not allowed.`,
    remedy: 'Link to a page: https://…',
  };
}

function wrongMail(address: string): WrongAddress | undefined {
  if (/^mailto:[^@\s?&]+@[\w-]+(?:\.[\w-]+)+$/i.test(address)) return undefined;
  return {
    message: 'This is not one e-mail address.',
    remedy: 'Write mailto: and one address, with nothing after it.',
  };
}
