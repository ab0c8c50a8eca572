import Answer from './Answer.astro';
import Chart from './Chart.astro';
import Clause from './Clause.astro';
import Fact from './Fact.astro';
import FactSidebar from './FactSidebar.astro';
import FoundingReport from './FoundingReport.astro';
import Ledger from './Ledger.astro';
import MapOfRegions from './Map.astro';
import Places from './Places.astro';
import Questions from './Questions.astro';
import Quote from './Quote.astro';
import Route from './Route.astro';
import Said from './Said.astro';
import Source from './Source.astro';
import Sum from './Sum.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Unsourced from './Unsourced.astro';
import Words from '../Words.astro';

/** What the tags of running text become on a page. */
export const articleTags = {
  Answer,
  Chart,
  Clause,
  Fact,
  FactSidebar,
  FoundingReport,
  Ledger,
  Map: MapOfRegions,
  Places,
  Questions,
  Quote,
  Route,
  Said,
  Source,
  Sum,
  Term,
  Timeline,
  Unsourced,
  Words,
};
