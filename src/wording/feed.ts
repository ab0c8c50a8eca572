const kinds = { updates: 'Updates', corrections: 'Corrections' } as const;
const formats = { atom: 'Atom', rss: 'RSS', json: 'JSON' } as const;

/** The title of a feed: `Corrections: Double Entry`. */
export function wordFeedTitle(kind: keyof typeof kinds, whose: string): string {
  return `${kinds[kind]}: ${whose}`;
}

/** What a feed is written in, for readers: `JSON`. */
export function wordFeedFormat(format: keyof typeof formats): string {
  return formats[format];
}
