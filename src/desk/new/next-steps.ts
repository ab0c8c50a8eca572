import type { NewKind } from './kinds.ts';

/** What an editor does after something was added, in lines to copy. */
export function nextSteps(
  kind: NewKind,
  id: string,
  { isAfterPublication }: { isAfterPublication: boolean },
): string[] {
  const tell = `Tell readers: npm run new -- update --facts ${id}`;
  const steps: Record<NewKind, string[]> = {
    source: [
      `Cite it in a claim: npm run new -- claim --fact <fact> --source ${id}`,
      `Or after a plain sentence: <Source id="${id}" />`,
    ],
    fact: [
      `Mark words with it in a section: <Fact id="${id}">words with the figure</Fact>`,
      ...(isAfterPublication ? [tell] : []),
    ],
    claim: [...(isAfterPublication ? [tell] : []), `See all it says: npm run history -- ${id}`],
    quote: [
      `Print it where it belongs: <Quote id="${id}" /> on a line of its own`,
      `Or inside a sentence: <Said id="${id}">some of its words</Said>`,
    ],
    voice: [`Give it a word: npm run new -- claim --by ${id}`],
    update: ['See it as readers will: npm run dev'],
    section: ['See it as readers will: npm run dev'],
    forecast: ['It stands in the ledger: <Ledger /> in a section'],
    question: ['It stands in the list of what is not known: <Questions /> in a section'],
    place: [`Show it in a table: <Places ids="${id}" title="…" />`],
    term: [`Explain a word with it: <Term id="${id}">word</Term>`],
    explainer: ['See it as readers will: npm run dev', `Add more: npm run new -- fact --explainer ${id}`],
  };
  return steps[kind];
}
