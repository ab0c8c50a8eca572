const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/**
 * The English name of a language: `Korean`.
 * @param code BCP 47, such as `ko`; one without a name is printed as it is
 */
export function wordLanguage(code: string): string {
  return languages.of(code) ?? code;
}
