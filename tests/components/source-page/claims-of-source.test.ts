import { expect, test } from 'vitest';
import { claimsOfSource } from '../../../src/components/source-page/claims-of-source.ts';
import { aCitation, aClaim, aSource } from '../../examples/edition/evidence.ts';
import { aFact } from '../../examples/edition/facts.ts';

test('only claims that cite the source are its claims, each citation once', () => {
  const source = aSource({ id: 'wanted' });
  const cited = aClaim({ sources: [aCitation(), aCitation({ source, at: 'page 1' })] });
  const uncited = aClaim();
  source.facts = [aFact({ claims: [uncited, cited] })];
  expect(claimsOfSource(source).map(({ claim, citation }) => [claim === cited, citation.at])).toEqual([
    [true, 'page 1'],
  ]);
});
