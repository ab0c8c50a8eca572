/** What the site is called, where it is and in what language it speaks. */
export const site = {
  name: 'Double Entry',
  motto: 'Every claim entered twice: as we tell it, and as you can check it.',
  /** Where it is published, without a slash at the end. */
  url: 'https://double-entry.example',
  language: 'en-GB',
  /** Where readers report an error. */
  corrections: 'corrections@double-entry.example',
} as const;
