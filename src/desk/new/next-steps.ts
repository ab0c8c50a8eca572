import { entriesOf, fileFor, type Manuscript } from '../../edition/manuscript.ts';
import { factsUntold } from './defaults.ts';
import type { Added } from './fill-order.ts';
import type { NewKind } from './kinds.ts';

/**
 * What an editor does after something was added, in lines to copy.
 * @param today the day on which it was added, `YYYY-MM-DD`
 */
export function nextSteps(
  { kind, id, explainer }: Pick<Added, 'kind' | 'id' | 'explainer'>,
  manuscript: Manuscript,
  today: string,
): string[] {
  const several = entriesOf(manuscript, 'explainer').length > 1;
  const story = several && explainer !== '' ? ` --explainer ${explainer}` : '';
  const untold = factsUntold({ manuscript, explainer }, today);
  const tell =
    untold.length === 0 ? [] : [`Tell readers: npm run new -- update --facts ${untold.join(',')}${story}`];
  const look = 'See it as readers will: npm run dev';
  const steps: Record<NewKind, string[]> = {
    source: [
      `Cite it in a claim: npm run new -- claim --source ${id}`,
      `Or after a plain sentence: <Source id="${id}" />`,
    ],
    fact: [`Mark words with it in a section: <Fact id="${id}">words with the figure</Fact>`, ...tell],
    claim: [...aboutClaims(manuscript, explainer, id), ...tell, `See all it says: npm run history -- ${id}`],
    quote: [
      `Print it where it belongs: <Quote id="${id}" /> on a line of its own`,
      `Or inside a sentence: <Said id="${id}">some of its words</Said>`,
    ],
    voice: [`Give it a word: npm run new -- claim --by ${id}`],
    update: [look, ...tell],
    section: [look],
    forecast: ['It stands in the ledger: <Ledger /> in a section'],
    question: ['It stands in the list of what is not known: <Questions /> in a section'],
    place: [`Show it in a table: <Places ids="${id}" title="…" />`],
    term: [`Explain a word with it: <Term id="${id}">word</Term>`],
    explainer: [look, `Add more: npm run new -- fact${story}`],
  };
  return steps[kind];
}

/** What only the file itself can say of its claims. */
function aboutClaims(manuscript: Manuscript, explainer: string, id: string): string[] {
  const fact = entriesOf(manuscript, 'fact', explainer).find((each) => each.id === id);
  const claims = fact?.data.claims ?? [];
  const file = fileFor('fact', id, explainer);
  return [
    ...(claims.some(({ preferred }) => preferred === true)
      ? [`The claim with preferred: true still stands first. Move that line in ${file} if another should.`]
      : []),
    ...(claims.some(({ replaces }) => replaces !== undefined)
      ? [
          `Delete the claim that was wrong from ${file}, and say so: npm run new -- update --kind correction --facts ${id}`,
        ]
      : []),
  ];
}
