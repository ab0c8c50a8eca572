/** What is wrong with an address, and what to do. */
export interface WrongAddress {
  message: string;
  remedy: string;
}

/** Services that hide where an address leads, by the name of their site. */
const hiding = new Set([
  ...[
    'bit.ly',
    'bitly.com',
    'buff.ly',
    'cutt.ly',
    'dlvr.it',
    'fb.me',
    'goo.gl',
    'goo.su',
    'han.gl',
    'ift.tt',
  ],
  ...[
    'is.gd',
    'j.mp',
    'lnkd.in',
    'me2.do',
    'naver.me',
    'ow.ly',
    'qr.ae',
    'rb.gy',
    'rebrand.ly',
    'shorturl.at',
  ],
  ...[
    't.co',
    't.ly',
    'tiny.cc',
    'tinyurl.com',
    'trib.al',
    'tr.im',
    'u.to',
    'url.kr',
    'v.gd',
    'vk.cc',
    'vo.la',
  ],
  ...['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'urldefense.com', 'clck.ru', 'amzn.to'],
  ...['1drv.ms', 'adf.ly', 'bit.do', 'bl.ink', 'kutt.it', 's.id', 'soo.gd', 'surl.li', 'tiny.one', 'x.gd'],
  ...['apne.ws', 'bbc.in', 'bloom.bg', 'cnn.it', 'econ.st', 'nyti.ms', 'on.ft.com', 'reut.rs', 'wapo.st'],
]);

/** Names of networks that readers cannot reach, or that nobody owns. */
const unreachable =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|arpa|onion|i2p|test|invalid|alt)$/;

const copyAgain = 'Copy the address of the page again from the browser.';

// Joiners are spared: the addresses of Persian and Hindi pages have them.
const unseenInPercents =
  /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]--[\u200C\u200D\uFE00-\uFE0F]]/v;

/** An address with its % signs read; a byte that is no UTF-8 stands for nothing here, as on old Korean pages. */
function decoded(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(bytes.replaceAll('%', ''), 'hex')),
  );
}

/**
 * What is wrong with the whole address of a page: whatever can make it lead elsewhere than a reader takes it to.
 * @param address as it is written, with `http:` or `https:`
 */
export function wrongPageAddress(address: string): WrongAddress | undefined {
  if (/[\p{Cc}\p{Cf}\p{Z}\\<>"]/u.test(address)) {
    return {
      message:
        'The address holds a blank, a backslash, a bracket, a quotation mark or a character that is not seen.',
      remedy: copyAgain,
    };
  }
  if (unseenInPercents.test(decoded(address))) {
    return {
      message: 'The address holds a control character or one that is not seen, written with % signs.',
      remedy: copyAgain,
    };
  }
  const written = /^https?:\/\/([^/?#]+)/i.exec(address)?.[1];
  if (written === undefined || !URL.canParse(address)) {
    return { message: `"${address.slice(0, 80)}" is not a whole address.`, remedy: copyAgain };
  }
  return wrongSite(written.toLowerCase(), new URL(address));
}

function wrongSite(written: string, { hostname, pathname }: URL): WrongAddress | undefined {
  if (written.includes('@')) {
    const message = `This address has a user name before the site: it leads to ${hostname}.`;
    return {
      message,
      remedy: 'Write the address without what stands before the @, if that is the site you mean.',
    };
  }
  if (/[^\x21-\x7e]/.test(written) || /(?:^|\.)xn--/.test(hostname)) {
    return {
      message: `The name of the site has letters that can look like others: in plain letters it is ${hostname}.`,
      remedy: 'Write the address of the same page on a site named in plain letters a to z.',
    };
  }
  if (/^\[|^[\d.]+$/.test(hostname)) {
    return {
      message: `This address names a computer by its number, ${hostname}.`,
      remedy: 'Write the name of the site, such as un.org.',
    };
  }
  if (written.includes(':')) {
    return {
      message: 'This address holds a port, the number after a colon.',
      remedy: 'Write it without the number.',
    };
  }
  if (written !== hostname || !/^[\da-z_-]+(?:\.[\da-z_-]+)+$/.test(hostname) || unreachable.test(hostname)) {
    return {
      message: `"${written}" is not the name of a site on the web.`,
      remedy: 'Write its name, such as un.org.',
    };
  }
  return disguised(hostname, pathname);
}

function disguised(hostname: string, pathname: string): WrongAddress | undefined {
  const plain = hostname.replace(/^www\./, '');
  if (
    hiding.has(plain) ||
    plain.endsWith('.safelinks.protection.outlook.com') ||
    (/^google\.[a-z.]+$/.test(plain) && pathname === '/url')
  ) {
    return {
      message: `An address of ${plain} hides where it leads.`,
      remedy: 'Open it, and write the address of the page at which you arrive.',
    };
  }
  // In com.au and the like, what follows is a country and the end.
  const inner =
    /^((?:[^.]+\.)*[^.]+\.(?:com|org|net|gov|edu|int|mil))(?:\.(?![a-z]{2}$)|-)(.+)$/.exec(plain) ??
    /^((?:[^.]+\.)*[^.]+\.(?:com?|org?|go|ac|gov|net|ne)\.(?:uk|kr|jp|au|nz|ua|il|in|tr|cn|tw|hk|za|br))[.-](.+)$/.exec(
      plain,
    );
  if (inner === null) return undefined;
  return {
    message: `This site looks like ${inner[1] ?? ''} but belongs to ${plain.split('.').slice(-2).join('.')}.`,
    remedy: copyAgain,
  };
}
