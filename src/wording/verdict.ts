import type { Verdict } from '../edition/edition.ts';
import { namesInOrder, type Named } from './named.ts';

const verdicts: Record<Verdict, Named> = {
  happened: { name: 'Happened', meaning: 'It came about as forecast.' },
  'happened-differently': {
    name: 'Happened differently',
    meaning: 'The thing came about, but elsewhere, otherwise or by other means than forecast.',
  },
  partly: { name: 'Partly', meaning: 'Some of what was forecast came about.' },
  'not-confirmed': {
    name: 'Not confirmed',
    meaning: 'Nothing we have seen shows that it came about, or that it did not.',
  },
  'did-not-happen': { name: 'Did not happen', meaning: 'The evidence is that it did not come about.' },
  open: { name: 'Open', meaning: 'It can still come about.' },
};

/** All verdicts, in the order in which a count shows them. */
export const verdictsInOrder = namesInOrder(verdicts);

/** How a forecast ended: `Happened differently`. */
export function wordVerdict(verdict: Verdict): string {
  return verdicts[verdict].name;
}

/** What that verdict means, in one sentence. */
export function explainVerdict(verdict: Verdict): string {
  return verdicts[verdict].meaning;
}
