import { expect, test } from 'vitest';
import type { Quote } from '../../src/edition/edition.ts';
import { creditTranslation } from '../../src/wording/quotation.ts';
import { aQuote } from '../examples/edition/evidence.ts';

const korean = { language: 'ko', text: '버틸 것이다.' };

test.each<[string, Quote, string | undefined]>([
  ['said and printed in English', aQuote(), undefined],
  [
    'said in Korean, printed in English',
    aQuote({ words: { language: 'en', text: 'It will hold.', translatedFrom: 'ko' } }),
    'Said in Korean, printed in English in the source’s own translation.',
  ],
  ['not translated', aQuote({ words: korean }), 'Printed in Korean.'],
  [
    'translated by the source',
    aQuote({ words: korean, translation: { kind: 'source', text: 'It will hold.' } }),
    'Printed in Korean, translated by the source.',
  ],
  [
    'translated by a person',
    aQuote({ words: korean, translation: { kind: 'person', text: 'It will hold.', name: 'Ada Lee' } }),
    'Printed in Korean, translated by Ada Lee.',
  ],
  [
    'translated by a machine',
    aQuote({ words: korean, translation: { kind: 'machine', text: 'It will hold.', checkedBy: 'Ada Lee' } }),
    'Printed in Korean, translated by a machine and checked by Ada Lee.',
  ],
])('words %s say whose the English is', (_how, quote, credit) => {
  expect(creditTranslation(quote)).toBe(credit);
});
