import type { Position } from '../../edition/problem.ts';
import type { WrittenEntry } from '../../edition/written-entry.ts';
import type { Thing } from './thing.ts';

const onThePage = [
  'key-fact',
  'short-answer',
  'section',
  'quotation',
  'clause',
  'chart',
  'sum',
  'places',
  'map',
  'ledger',
  'questions',
  'update-text',
  'update',
] as const;

/** As what something is used, in the order in which lists show it. */
export const roles = [
  ...onThePage,
  'claim',
  'left-out',
  'rendering',
  'derived',
  'about',
  'quote',
  'forecast',
  'question',
  'place',
  'source',
  'founding',
] as const;

export type Role = (typeof roles)[number];

/** The roles in which something stands in the text and the lists of an explainer's page. */
export const rolesOnThePage: readonly Role[] = onThePage;

/** One place in the content that stands on a thing. */
export interface Use extends Position {
  role: Role;
  /** The file in which it stands. */
  entry: WrittenEntry;
  /** What stands there, in a few words. */
  words: string;
  /** The things between, the nearest to what was asked for first; none where it is used itself. */
  through: readonly Thing[];
}

const headings: Record<Role, string> = {
  'key-fact': 'Figures on top of the page',
  'short-answer': 'Short answer',
  section: 'Sections',
  quotation: 'Quotations that stand alone',
  clause: 'Clauses shown whole',
  chart: 'Charts',
  sum: 'Sums',
  places: 'Tables of places',
  map: 'Maps',
  ledger: 'The ledger of forecasts',
  questions: 'The list of what is not known',
  'update-text': 'Texts of updates',
  update: 'Updates',
  claim: 'Claims',
  'left-out': 'Clauses with words that it left out',
  rendering: 'Clauses that it prints in other words',
  derived: 'Facts worked out from it',
  about: 'What is about it',
  quote: 'Quotations',
  forecast: 'Forecasts',
  question: 'Open questions',
  place: 'Whose a place is',
  source: 'Sources that take it from there',
  founding: 'The report that started the page',
};

/** The heading over all uses in a role: `Sections`. */
export function headingFor(role: Role): string {
  return headings[role];
}
