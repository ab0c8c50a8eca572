import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Figure } from '../../edition/edition.ts';
import { qualifiers } from '../../schemas/claim.ts';
import { explainerPage, factPage, factsFile } from '../../addresses.ts';
import { wordDay } from '../../wording/day.ts';
import { wordFigure } from '../../wording/number.ts';
import { fileAt } from './file-at.ts';
import { leadsTo, type BuiltEdition } from './leads-to.ts';

const qualifier = z.enum(qualifiers).optional();
const figureSchema = z.union([
  z.object({ qualifier, value: z.number() }),
  z.object({ qualifier, low: z.number(), high: z.number() }),
]);
const claimSchema = z.object({
  counts: z.boolean(),
  voice: z.object({ id: z.string(), name: z.string() }),
  as_of: z.string(),
  figure: figureSchema.optional(),
  says: z.string().optional(),
  note: z.string().optional(),
  set_aside: z.string().optional(),
  sources: z.array(z.object({ id: z.string(), stance: z.string() })),
});
const factSchema = z.object({
  id: z.string(),
  number: z.number(),
  label: z.string(),
  standing: z.string(),
  standing_note: z.string().optional(),
  unit: z.string().optional(),
  definition: z.string().optional(),
  on: z.string().optional(),
  document: z.string().optional(),
  article: z.string().optional(),
  texts: z.array(z.object({ language: z.string(), text: z.string() })).optional(),
  claims: z.array(claimSchema),
});
/** Of the file of all facts of an explainer what a comparison tells of; see `docs/facts-file.md`. */
const fileSchema = z.object({ explainer: z.object({ id: z.string() }), facts: z.array(factSchema) });
type Fact = z.infer<typeof factSchema>;
type Claim = z.infer<typeof claimSchema>;

/** A fact that an edition has, lacks or tells otherwise than another. */
export interface TouchedFact {
  number: number;
  label: string;
  /** Of its page; where it is gone, the one that it had. */
  address: string;
  how: 'gone' | 'withdrawn' | 'new' | 'changed';
  /** The address that it had before, where that is another. */
  renamedFrom?: string | undefined;
  /** What is told otherwise, a line each. */
  changes: string[];
}

/** Ids of the explainers of an edition: each has a file of its facts. */
export function explainersIn({ manifest }: BuiltEdition): string[] {
  return manifest.files.flatMap(({ path }) => {
    const [id = ''] = path.split('/');
    return `/${path}` === factsFile(id, 'json') ? [id] : [];
  });
}

/** What becomes of facts: those that are gone or withdrawn first, then new ones, then those told otherwise; by explainer and number. */
export function compareFacts(before: BuiltEdition, after: BuiltEdition): TouchedFact[] {
  const earlier = new Map(explainersIn(before).map((id) => [nowCalled(id, after), id]));
  const explainers = [...new Set([...earlier.keys(), ...explainersIn(after)])].toSorted();
  const touched = explainers.flatMap((explainer) => {
    const from = earlier.get(explainer);
    const was = from === undefined ? new Map<number, Told>() : factsOf(before, from);
    const now = factsOf(after, explainer);
    const numbers = [...new Set([...was.keys(), ...now.keys()])].toSorted((a, b) => a - b);
    return numbers.flatMap((number) => compareFact(was.get(number), now.get(number), after));
  });
  return (['gone', 'withdrawn', 'new', 'changed'] as const).flatMap((each) =>
    touched.filter(({ how }) => how === each),
  );
}

/** The id that an explainer has now: its earlier address leads to it. */
function nowCalled(id: string, after: BuiltEdition): string {
  const to = leadsTo(after, fileAt(explainerPage(id)));
  return to?.split('/').at(0) ?? id;
}

/** A fact with the address of its page. */
interface Told {
  fact: Fact;
  address: string;
}

// By number: that stays with a fact for good, whatever its file is called.
function factsOf(edition: BuiltEdition, explainer: string): Map<number, Told> {
  if (!explainersIn(edition).includes(explainer)) return new Map();
  const text = readFileSync(join(edition.folder, factsFile(explainer, 'json')), 'utf8');
  const { facts } = fileSchema.parse(JSON.parse(text));
  return new Map(facts.map((fact) => [fact.number, { fact, address: factPage(explainer, fact.id) }]));
}

function compareFact(was: Told | undefined, now: Told | undefined, after: BuiltEdition): TouchedFact[] {
  const told = now ?? was;
  if (told === undefined) return [];
  const { fact, address } = told;
  const touched = { number: fact.number, label: fact.label, address, changes: [] };
  if (now === undefined) {
    // The page of a fact that was withdrawn stays, and says so.
    const stays = after.manifest.files.some(({ path }) => path === fileAt(address));
    return [{ ...touched, how: stays ? 'withdrawn' : 'gone' }];
  }
  if (was === undefined) return [{ ...touched, how: 'new' }];
  const changes = changesOf(was.fact, now.fact);
  const renamedFrom = was.address === address ? undefined : was.address;
  const isSame = changes.length === 0 && renamedFrom === undefined;
  return isSame ? [] : [{ ...touched, how: 'changed', renamedFrom, changes }];
}

function changesOf(was: Fact, now: Fact): string[] {
  const texts = ({ texts = [] }: Fact) => texts.map(({ text }) => text).join(' / ');
  return [
    ...change('standing', was.standing, now.standing),
    ...change('the claim that counts', countsIn(was), countsIn(now)),
    ...claimsChanged(was, now),
    ...change('why it stands so', was.standing_note, now.standing_note),
    ...change('matter', was.label, now.label),
    ...change('unit', was.unit, now.unit),
    ...change('what is counted', was.definition, now.definition),
    ...change('day', was.on, now.on),
    ...change('document', was.document, now.document),
    ...change('article', was.article, now.article),
    ...change('text', texts(was), texts(now)),
  ];
}

function countsIn({ claims }: Fact): string | undefined {
  const claim = claims.find(({ counts }) => counts);
  return claim === undefined ? undefined : wordWhose(claim);
}

function claimsChanged(was: Fact, now: Fact): string[] {
  const [earlier, later] = [byWhose(was), byWhose(now)];
  return [
    ...[...earlier].flatMap(([whose, claim]) =>
      later.has(whose) ? [] : [`claim gone, ${whose}: ${wordSaid(claim)}`],
    ),
    ...[...later].flatMap(([whose, claim]) => {
      const before = earlier.get(whose);
      return before === undefined
        ? [`new claim, ${whose}: ${wordSaid(claim)}`]
        : claimChanged(whose, before, claim);
    }),
  ];
}

function claimChanged(whose: string, was: Claim, now: Claim): string[] {
  const sources = ({ sources: each }: Claim) =>
    each.map(({ id, stance }) => (stance === 'supports' ? id : `${id} (${stance})`)).join(', ');
  return [
    ...change(whose, wordSaid(was), wordSaid(now)),
    ...change(`note, ${whose}`, was.note, now.note),
    ...change(`set aside, ${whose}`, was.set_aside, now.set_aside),
    ...change(`sources, ${whose}`, sources(was), sources(now)),
  ];
}

/** Claims by who made them when; a second one of the same voice and day is told apart by a number. */
function byWhose({ claims }: Fact): Map<string, Claim> {
  const found = new Map<string, Claim>();
  for (const claim of claims) {
    const whose = wordWhose(claim);
    const times = [...found.keys()].filter((each) => each === whose || each.startsWith(`${whose} (`)).length;
    found.set(times === 0 ? whose : `${whose} (${times + 1})`, claim);
  }
  return found;
}

function wordWhose({ voice, as_of: day }: Claim): string {
  return `${voice.name}, ${wordDay(day)}`;
}

function wordSaid({ figure, says }: Claim): string {
  const words = figure === undefined ? [] : [wordFigure(kindOf(figure))];
  return [...words, ...(says === undefined ? [] : [says])].join('; ');
}

function kindOf(figure: z.infer<typeof figureSchema>): Figure {
  return 'value' in figure ? { kind: 'value', ...figure } : { kind: 'range', ...figure };
}

function change(what: string, was: string | undefined, now: string | undefined): string[] {
  if (was === now) return [];
  return [`${what}: ${was ?? 'nothing'} → ${now ?? 'nothing'}`];
}
