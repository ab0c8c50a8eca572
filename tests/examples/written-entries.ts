/**
 * Builders of written content: each gives an entry that breaks no rule, and takes only what a test is about.
 * The story is of a bridge; `aWrittenStory` holds everything that these entries name.
 */
import { readProse } from '../../src/prose/read-prose.ts';
import { fileFor } from '../../src/edition/manuscript.ts';
import type { WrittenEntry } from '../../src/edition/written-entry.ts';
import type { ContentKind, WrittenContent } from '../../src/schemas/content-kinds.ts';
import type { WrittenFigureClaim, WrittenSaidClaim } from '../../src/schemas/claim.ts';

type Data<Kind extends ContentKind> = WrittenContent[Kind];
type Fact<Kind extends Data<'fact'>['kind']> = Extract<Data<'fact'>, { kind: Kind }>;
interface Placed {
  explainer?: string;
  file?: string;
}

const bridge = 'bridge';

/** A claim in figures: 400 workers, by the River Board. */
export function aFigureClaim(given: Partial<WrittenFigureClaim> = {}): WrittenFigureClaim {
  const figure = given.low === undefined ? { value: 400 } : {};
  return {
    by: 'river-board',
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    sources: [{ source: 'herald' }],
    ...figure,
    ...given,
  };
}

/** A claim in words, by the River Board. */
export function aSaidClaim(given: Partial<WrittenSaidClaim> = {}): WrittenSaidClaim {
  const says = 'The bridge carries traffic again.';
  return {
    by: 'river-board',
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    sources: [{ source: 'herald' }],
    says,
    ...given,
  };
}

const shared = (number: number) => ({ number, standing: 'reported' as const, reviewBy: 'never' as const });

export function aWrittenFigure(id = 'workers', given: Partial<Fact<'figure'>> = {}, placed: Placed = {}) {
  const data: Fact<'figure'> = {
    kind: 'figure',
    ...shared(1),
    label: 'Workers at the bridge',
    unit: 'workers',
    definition: 'People paid for work on the bridge on that day.',
    claims: [aFigureClaim()],
    ...given,
  };
  return entry('fact', id, data, placed);
}

export function aWrittenSum(id = 'cost', given: Partial<Fact<'money'>> = {}, placed: Placed = {}) {
  const data: Fact<'money'> = {
    kind: 'money',
    ...shared(2),
    label: 'Cost of the bridge',
    currency: 'USD',
    definition: 'What the River Board paid for the repairs.',
    claims: [aFigureClaim({ value: 1_200_000_000 })],
    ...given,
  };
  return entry('fact', id, data, placed);
}

export function aWrittenEvent(id = 'reopening', given: Partial<Fact<'event'>> = {}, placed: Placed = {}) {
  const data: Fact<'event'> = {
    kind: 'event',
    ...shared(3),
    label: 'Reopening of the bridge',
    on: '2024-10-18',
    claims: [aSaidClaim({ says: 'The bridge reopened to traffic.' })],
    ...given,
  };
  return entry('fact', id, data, placed);
}

export function aWrittenStatement(
  id = 'carries-traffic',
  given: Partial<Fact<'statement'>> = {},
  placed: Placed = {},
) {
  const data: Fact<'statement'> = {
    kind: 'statement',
    ...shared(4),
    label: 'The bridge in use',
    claims: [aSaidClaim()],
    ...given,
  };
  return entry('fact', id, data, placed);
}

export function aWrittenClause(id = 'article-2', given: Partial<Fact<'clause'>> = {}, placed: Placed = {}) {
  const data: Fact<'clause'> = {
    kind: 'clause',
    ...shared(5),
    label: 'The clause on repairs',
    document: 'River Treaty',
    article: 'Article 2',
    text: {
      en: 'The parties repair the bridge without delay, and in accordance with their laws.',
      ko: '지체 없이',
    },
    phrases: [{ words: 'without delay', title: 'No period', note: 'The treaty sets no number of days.' }],
    claims: [aSaidClaim({ says: 'The parties repair the bridge.' })],
    ...given,
  };
  return entry('fact', id, data, placed);
}

export function aWrittenResult(
  id = 'cost-per-worker',
  given: Partial<Fact<'derived'>> = {},
  placed: Placed = {},
) {
  const data: Fact<'derived'> = {
    kind: 'derived',
    ...shared(6),
    label: 'Cost for each worker',
    operation: 'quotient',
    of: ['cost', 'workers'],
    currency: 'USD',
    definition: 'The cost divided by the number of workers.',
    claims: [aFigureClaim({ value: 3_000_000 })],
    ...given,
  };
  return entry('fact', id, data, placed);
}

export function aWrittenSource(id = 'herald', given: Partial<Data<'source'>> = {}) {
  const data: Data<'source'> = {
    kind: 'newspaper',
    title: 'Bridge reopens after repairs',
    publisher: 'The Valley Herald',
    url: id === 'herald' ? 'https://herald.example/bridge' : `https://herald.example/${id}`,
    published: '2024-10-19',
    accessed: '2026-11-23',
    language: 'en',
    party: 'none',
    ...given,
  };
  return entry('source', id, data);
}

export function aWrittenVoice(id = 'river-board', given: Partial<Data<'voice'>> = {}) {
  return entry('voice', id, { kind: 'organisation', name: 'River Board', party: 'none', ...given });
}

export function aWrittenPlace(id = 'north-bank', given: Partial<Data<'place'>> = {}) {
  return entry('place', id, { name: 'North Bank', position: { lat: 51.5, lon: 0.1 }, ...given });
}

export function aWrittenTerm(id = 'pier', given: Partial<Data<'term'>> = {}) {
  return entry('term', id, { term: 'pier', meaning: 'A pillar that carries a bridge.', ...given });
}

export function aWrittenQuote(
  id = 'engineer-on-time',
  given: Partial<Data<'quote'>> = {},
  placed: Placed = {},
) {
  const data: Data<'quote'> = {
    speaker: 'river-board',
    role: 'Owner of the bridge',
    said: '2024-10-18',
    words: { language: 'en', text: 'We repaired the bridge on time, and nobody was hurt.' },
    source: 'herald',
    ...given,
  };
  return entry('quote', id, data, placed);
}

export function aWrittenForecast(
  id = 'reopens-in-autumn',
  given: Partial<Data<'forecast'>> = {},
  placed: Placed = {},
) {
  const data: Data<'forecast'> = {
    statement: 'The bridge will reopen in autumn.',
    by: 'river-board',
    said: '2024-06-22',
    source: 'herald',
    criteria: 'Traffic on the bridge before December 2024.',
    criteriaSet: '2026-11-24',
    verdict: 'happened',
    resolved: '2024-10-18',
    because: 'It reopened in October.',
    facts: ['reopening'],
    ...given,
  };
  return entry('forecast', id, data, placed);
}

export function aWrittenQuestion(
  id = 'next-repair',
  given: Partial<Data<'question'>> = {},
  placed: Placed = {},
) {
  const data: Data<'question'> = {
    question: 'When is the next repair?',
    why: 'The board has published no plan.',
    settledBy: 'A plan of the board.',
    since: '2026-11-24',
    ...given,
  };
  return entry('question', id, data, placed);
}

/** @param text MDX; it begins on line 4 of the file */
export function aWrittenSection(
  id: string,
  text: string,
  given: Partial<Data<'section'>> = {},
  order = 1,
  placed: Placed = {},
) {
  const explainer = placed.explainer ?? bridge;
  const file = placed.file ?? `content/explainers/${explainer}/sections/${order}-${id}.mdx`;
  const data: Data<'section'> = { title: 'The repairs', kind: 'background', ...given };
  return { ...entry('section', id, data, { ...placed, file }), order, prose: prose(text) };
}

/** @param text MDX; it begins on line 4 of the file */
export function aWrittenUpdate(
  id: string,
  text: string,
  given: Partial<Data<'update'>> = {},
  placed: Placed = {},
) {
  const data = {
    kind: 'development',
    headline: 'The board published its accounts.',
    day: '2026-11-20',
    published: '2026-11-24',
    ...given,
  } as Data<'update'>;
  return { ...entry('update', id, data, placed), prose: prose(text) };
}

/** @param text MDX of the short answer; it begins on line 4 of the file */
export function aWrittenExplainer(text: string, given: Partial<Data<'explainer'>> = {}, id = bridge) {
  const data: Data<'explainer'> = {
    question: 'Will the bridge reopen?',
    kicker: 'The valley',
    standfirst: 'The bridge was closed for repairs.',
    published: '2026-11-24',
    byline: 'The desk',
    state: 'quiet',
    dataCutOff: '2026-11-20',
    keyFacts: ['workers'],
    howSure: 'Quite sure.',
    method: 'We read the papers.',
    reviewBy: '2027-11-24',
    ...given,
  };
  return { ...entry('explainer', id, data, { explainer: id }), prose: prose(text) };
}

/** The words of the one section of `aWrittenStory`. */
export const wordsOfTheSection = `<Fact id="workers">400 workers</Fact> repaired it for <Fact id="cost">US$1.2 billion</Fact>.

It <Fact id="reopening">reopened on 18 October 2024</Fact> and <Fact id="carries-traffic">is in use</Fact>.

<Clause id="article-2" />

<Sum facts="cost-per-worker" title="What each worker cost" />

<Quote id="engineer-on-time" />

It stands on <Term id="pier">piers</Term>.
`;

// So that the story owes its readers no second voice.
const admitted = { admission: true } as const;

/** A whole story that breaks no rule: one entry of everything that the builders name. */
export function aWrittenStory(): WrittenEntry[] {
  return [
    aWrittenExplainer('It did: <Fact id="reopening">on 18 October 2024</Fact>.'),
    aWrittenSection('repairs', wordsOfTheSection),
    aWrittenFigure('workers', { claims: [aFigureClaim(admitted)] }),
    aWrittenSum('cost', { claims: [aFigureClaim({ value: 1_200_000_000, ...admitted })] }),
    aWrittenEvent('reopening', {
      claims: [aSaidClaim({ says: 'The bridge reopened to traffic.', ...admitted })],
    }),
    aWrittenStatement('carries-traffic', { claims: [aSaidClaim(admitted)] }),
    aWrittenClause(),
    aWrittenResult(),
    aWrittenQuote(),
    aWrittenForecast(),
    aWrittenQuestion(),
    aWrittenSource('herald', {
      kind: 'official-document',
      archived: { url: 'https://archive.example/bridge', day: '2026-11-23' },
    }),
    aWrittenVoice(),
    aWrittenPlace(),
    aWrittenTerm(),
  ];
}

/** The same story with other entries put in the place of those that have the same file, or added. */
export function aWrittenStoryWith(...others: WrittenEntry[]): WrittenEntry[] {
  const files = new Set(others.map(({ file }) => file));
  return [...aWrittenStory().filter(({ file }) => !files.has(file)), ...others];
}

function entry<Kind extends ContentKind>(
  kind: Kind,
  id: string,
  data: Data<Kind>,
  placed: Placed = {},
): WrittenEntry<Kind> {
  const isShared = ['source', 'voice', 'place', 'term'].includes(kind);
  const explainer = isShared ? undefined : (placed.explainer ?? bridge);
  const file =
    placed.file ?? (kind === 'section' ? '' : fileFor(kind as Exclude<Kind, 'section'>, id, explainer));
  return {
    kind,
    id,
    data,
    file,
    explainer,
    positionOf: placesIn(file, data),
  };
}

// Each value stands on a line of its own, so that a test that names the wrong place fails.
function placesIn(file: string, data: unknown) {
  const paths = [...pathsIn(data, [])];
  return (path: readonly PropertyKey[]) => {
    const written = path.map((_, index) => path.slice(0, path.length - index).join('.'));
    const nearest = written.find((name) => paths.includes(name)) ?? '';
    return { file, line: paths.indexOf(nearest) + 1, column: 1, length: Math.max(1, nearest.length) };
  };
}

function* pathsIn(value: unknown, path: readonly string[]): Generator<string> {
  yield path.join('.');
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* pathsIn(inner, [...path, key]);
}

function prose(text: string) {
  const source = `---\ntitle: as above\n---\n${text}`;
  const read = readProse(source);
  if ('syntaxError' in read)
    throw new Error(`The prose of a test cannot be read: ${read.syntaxError.message}`);
  return { root: read.root, source };
}
