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

/**
 * What is wrong with the words of a link that look like an address, if anything: readers take them for where it leads.
 * @param words as readers see them
 * @param address where it leads
 */
export function wrongWords(words: string, address: string): WrongAddress | undefined {
  const named = sitesIn(words);
  const site = siteOf(address);
  const other = named.find((each) => each !== site);
  if (other === undefined) return undefined;
  return {
    message: `The words of this link name ${other}, but it leads to ${site === '' ? 'this site' : site}.`,
    remedy: 'Write in words what stands there, such as [the report](https://…).',
  };
}

/** The sites that a text names: whole addresses, and a name such as kbs.co.kr where it is all there is. */
function sitesIn(words: string): string[] {
  const addresses = [...words.matchAll(/(?:https?:\/\/|www\.)[^\s/?#]+/gi)].map(([address]) => address);
  const alone = /^\s*(?:[a-z\d-]+\.)+[a-z]{2,}(?:\/\S*)?\s*$/i.test(words) ? [words.trim()] : [];
  return [...addresses, ...alone].map(siteOf);
}

/** The site of an address without www.; nothing for a path of this site. */
function siteOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:[^@]*@)/, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
}
