import type { Answers } from './compose.ts';
import type { FormField } from './form.ts';

/** Whether a field that may be left out is worth a question, after what was answered before it. */
export function isAsked({ flag }: FormField, usual: readonly string[], answers: Answers): boolean {
  const said = (other: string) => answers.get(other)?.[0];
  // A party that speaks against its own interest needs no second voice.
  if (flag === 'admission') return said('standing') === 'confirmed';
  if (!usual.includes(flag)) return false;
  switch (flag) {
    case 'low':
    case 'high':
      return !answers.has('value');
    case 'noAddress':
      return !answers.has('url');
    case 'titleTranslated':
    case 'translation':
    case 'translationBy':
      return said('language') !== 'en';
    case 'translator':
      return said('translationBy') === 'person';
    case 'checkedBy':
      return said('translationBy') === 'machine';
    case 'resolved':
    case 'because':
    case 'facts':
      return said('verdict') !== 'open';
    default:
      return true;
  }
}
