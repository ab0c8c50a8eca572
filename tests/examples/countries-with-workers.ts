import { aFigureClaim, aWrittenFigure } from './written-entries/facts.ts';
import { aWrittenVoice } from './written-entries/library.ts';

/** A figure by an institute: about 16 countries. */
export const countriesWithWorkers = aWrittenFigure('countries-with-workers', {
  number: 11,
  label: 'Countries with workers',
  unit: 'countries',
  claims: [aFigureClaim({ by: 'institute', asOf: '2014-11-03', value: 16, qualifier: 'about' })],
});

/** The voice that counted the countries. */
export const institute = aWrittenVoice('institute', { name: 'Institute of the Valley', short: 'Institute' });
