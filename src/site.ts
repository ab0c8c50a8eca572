/** What the site is called, where it is and in what language it speaks. */
export const site = {
  name: 'Double Entry',
  motto: 'Every claim entered twice: as we tell it, and as you can check it.',
  /** Where it is published, without a slash at the end. */
  url: 'https://double-entry.example',
  /**
   * Who names things in feeds, and a day on which that name was ours. Never change it, wherever the site moves: feed readers
   * would take every entry for a new one.
   */
  authority: { name: 'double-entry.example', since: '2026-11-24' },
  language: 'en-GB',
  /** Under which others may use our facts as data. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** Where readers report an error. */
  corrections: 'corrections@double-entry.example',
} as const;
