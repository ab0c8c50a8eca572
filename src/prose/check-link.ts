interface InWords {
  message: string;
  remedy: string;
}

/**
 * What is wrong with the address of a link, if anything. Only pages that open safely: `https:`, `mailto:`, and
 * paths and fragments of this site.
 * @param address as the parser gives it, with entities decoded
 */
export function wrongAddress(address: string): InWords | undefined {
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
  if (scheme === 'https') return wrongPage(address);
  if (scheme === 'http') {
    return {
      message: 'This link begins with http://, which others can read and change.',
      remedy: 'Write https://.',
    };
  }
  if (scheme === undefined) {
    return {
      message: `"${address}" is not a whole address.`,
      remedy: 'Write https://… for another site; begin a path of this site with a slash.',
    };
  }
  return {
    message: `Links that begin with "${scheme}:" are not allowed.`,
    remedy: 'Link to a page: https://…',
  };
}

function wrongMail(address: string): InWords | undefined {
  if (/^mailto:[^@\s?&]+@[\w-]+(?:\.[\w-]+)+$/i.test(address)) return undefined;
  return {
    message: 'This is not one e-mail address.',
    remedy: 'Write mailto:name@example.org and nothing after it.',
  };
}

function wrongPage(address: string): InWords | undefined {
  if (!/^https:\/\/[^/]/i.test(address) || !URL.canParse(address)) {
    return { message: `"${address}" is not a whole address.`, remedy: 'Copy it again from the browser.' };
  }
  const { username, password, port, hostname } = new URL(address);
  if (username !== '' || password !== '' || port !== '') {
    return {
      message: 'This address holds a user name or a port, which can hide where it leads.',
      remedy: 'Write the address of the page without them.',
    };
  }
  if (!hostname.includes('.') || /^[\d.]+$|^\[/.test(hostname)) {
    return {
      message: `"${hostname}" is not the name of a site.`,
      remedy: 'Write the name of the site, such as un.org.',
    };
  }
  return undefined;
}
