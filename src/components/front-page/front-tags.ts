import Nothing from '../explainer-page/Nothing.astro';
import { articleTags } from '../in-article/article-tags.ts';
import FactOnFront from './FactOnFront.astro';
import WordsAlone from './WordsAlone.astro';
import WordsSaid from './WordsSaid.astro';

/** What the tags of a short answer become on the front page: words, and facts that lead to their pages. What stands alone on a line is left to the explainer. */
export const frontTags = {
  ...articleTags,
  Chart: Nothing,
  Clause: Nothing,
  Fact: FactOnFront,
  FactSidebar: Nothing,
  FoundingReport: Nothing,
  Ledger: Nothing,
  Map: Nothing,
  Places: Nothing,
  Questions: Nothing,
  Quote: Nothing,
  Route: Nothing,
  Said: WordsSaid,
  Source: Nothing,
  Sum: Nothing,
  Term: WordsAlone,
  Timeline: Nothing,
};
