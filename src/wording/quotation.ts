import type { Quote } from '../edition/edition.ts';
import { wordLanguage } from './language.ts';

/**
 * In what language words were printed and who put them into English: `Printed in Korean, translated by the source.`
 * Words that were said and printed in English need no credit.
 */
export function creditTranslation({ words, translation }: Quote): string | undefined {
  if (words.translatedFrom !== undefined) {
    return `Said in ${wordLanguage(words.translatedFrom)}, printed in ${wordLanguage(words.language)} in the source’s own translation.`;
  }
  switch (translation?.kind) {
    case 'source':
      return `Printed in ${wordLanguage(words.language)}, translated by the source.`;
    case 'person':
      return `Printed in ${wordLanguage(words.language)}, translated by ${translation.name}.`;
    case 'machine':
      return `Printed in ${wordLanguage(words.language)}, translated by a machine and checked by ${translation.checkedBy}.`;
    case undefined:
      return words.language.startsWith('en') ? undefined : `Printed in ${wordLanguage(words.language)}.`;
  }
}
