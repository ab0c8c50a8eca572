import { attributeOf, isTag, nodesIn } from '../../prose/prose-tree.ts';
import { verdicts } from '../../schemas/forecast.ts';
import type { Body, Explainer, Forecast, Passage, Section, Update } from '../edition.ts';
import { latestOf } from '../calendar.ts';
import { entriesOf, type EntryOf, type Manuscript } from '../manuscript.ts';
import { countFacts, joinBodies, type ProseEntry } from './join-bodies.ts';
import type { ListLengths } from './join-interludes.ts';
import { correctionsAmong, noteCorrections } from './join-corrections.ts';
import { joinForecasts, joinQuestions } from './join-outlook.ts';
import { joinStory } from './join-story.ts';
import { mostInPlace, updatesInOrder } from '../updates-in-order.ts';
import { placesOfPicture } from './join-text.ts';
import { joinSince } from './join-since.ts';
import { joinUpdates } from './join-updates.ts';
import { reportIn } from '../report-points.ts';
import { reviewOf } from '../reviews.ts';
import { timelineOf } from '../timeline.ts';
import { isDraft } from '../staging.ts';
import { named, type Library, type Story } from './library.ts';
import { by } from './order.ts';
import { sourcesOf, voicesOf } from './in-use.ts';
import { sourcesOfSection } from './sources-of-section.ts';
import { talliesOf } from './tallies.ts';

const wordsAMinute = 220;

/** Joins one explainer, and tells its sources that it cites them. */
export function joinExplainer(
  front: EntryOf<'explainer'>,
  manuscript: Manuscript,
  library: Library,
): Explainer {
  const { id, data } = front;
  const story = joinStory(manuscript, id, library);
  const written = updatesInOrder(manuscript, id);
  const stated = {
    facts: [...story.facts.values()],
    quotes: [...story.quotes.values()],
    forecasts: joinForecasts(entriesOf(manuscript, 'forecast', id), story, written),
    questions: joinQuestions(entriesOf(manuscript, 'question', id), story, written),
    founding: data.founding === undefined ? undefined : named(library.sources, data.founding),
  };
  const lengths = lengthsOf(stated);
  const text = joinText(front, { ...stated, manuscript, story, lengths, written });
  const updates = joinUpdates(written, story, { ...stated, sections: text.printed.sections, lengths });
  const passages = [...text.passages.values(), ...updates.flatMap(({ body }) => body.passages)];
  noteUses([front, ...sectionsOf(manuscript, id), ...written], story);
  const inUse = { ...stated, passages, places: text.placesShown };
  const sources = sourcesOf(inUse);
  const voices = voicesOf(inUse);
  const updated = latestOf([data.published, ...updates.map(({ published }) => published)]);
  const explainer: Explainer = {
    ...frontMatterOf(front),
    ...stated,
    ...text.printed,
    updates,
    corrections: correctionsAmong(updates),
    mended: [],
    latest: latestOfPage(updates, text.inPlace),
    since: joinSince({ ...stated, updates, dataCutOff: data.dataCutOff }),
    timeline: timelineOf({ ...stated, updates }),
    keyFacts: data.keyFacts.map((fact) => named(story.facts, fact)),
    passages: text.passages,
    sources,
    voices,
    // Filled in when everything that stands is joined.
    withdrawn: { facts: [], updates: [] },
    updated,
    review: reviewOf(
      { reviewBy: data.reviewBy, checked: data.checked, published: [updated] },
      manuscript.today,
    ),
    ...talliesOf({ ...stated, sources, voices }),
  };
  noteCorrections(explainer);
  for (const source of sources) source.explainers.push(explainer);
  return explainer;
}

/** How long the lists are that the text calls for. The timeline has an entry for each event, and at most one for each forecast. */
function lengthsOf({
  facts,
  forecasts,
  questions,
}: Pick<Explainer, 'facts' | 'forecasts' | 'questions'>): ListLengths {
  const events = facts.filter(({ kind }) => kind === 'event').length;
  return {
    forecasts: forecasts.length,
    questions: questions.length,
    timeline: events + forecasts.length,
  };
}

function latestOfPage(updates: readonly Update[], bodies: readonly Body[]): Explainer['latest'] {
  return bodies.flatMap((body, index) => {
    const update = updates[index];
    return update === undefined ? [] : [{ update, body }];
  });
}

function frontMatterOf(front: EntryOf<'explainer'>) {
  const { id, data } = front;
  const { question, kicker, standfirst, published, byline, state, dataCutOff, howSure } = data;
  const method = paragraphsOf(data.method);
  return {
    id,
    isDraft: isDraft(front),
    formerly: data.formerly ?? [],
    question,
    kicker,
    standfirst,
    published,
    byline,
    state,
    dataCutOff,
    howSure,
    method,
  };
}

interface OnThePage {
  manuscript: Manuscript;
  story: Story;
  lengths: ListLengths;
  forecasts: readonly Forecast[];
  /** All updates, the newest first. */
  written: readonly EntryOf<'update'>[];
}

/** The running text of an explainer, in the order in which the page shows it. */
function joinText(front: EntryOf<'explainer'>, given: OnThePage) {
  const { manuscript, story, lengths, forecasts, written } = given;
  const sections = sectionsOf(manuscript, front.id);
  const entries = [front, ...sections, ...written.slice(0, mostInPlace)];
  const [shortAnswer, ...bodies] = joinBodies(entries, story, lengths);
  if (shortAnswer === undefined) throw new Error(`The short answer of "${front.id}" was lost in joining.`);
  const ofSections = sections.flatMap((section, index) => joinSection(section, bodies[index], forecasts));
  const passages = [shortAnswer, ...bodies].flatMap((body) => body.passages);
  return {
    printed: {
      shortAnswer,
      answers: answersOf(front),
      sections: ofSections,
      report: reportIn(ofSections),
      terms: termsUsed(entries, story.library),
      minutes: minutesFor([shortAnswer, ...ofSections.map(({ body }) => body)]),
    },
    inPlace: bodies.slice(sections.length),
    passages: new Map<string, Passage>(passages.map((passage) => [passage.key, passage])),
    placesShown: placesShown(entries, story.library),
  };
}

function joinSection(
  { id, order = 0, data }: EntryOf<'section'>,
  body: Body | undefined,
  forecasts: readonly Forecast[],
): Section[] {
  if (body === undefined) return [];
  const { title, kind, asOf, formerly = [] } = data;
  const sources = sourcesOfSection(body, forecasts);
  return [{ id, formerly, order, title, kind, asOf, body, mended: [], sources }];
}

function sectionsOf(manuscript: Manuscript, explainer: string): EntryOf<'section'>[] {
  return entriesOf(manuscript, 'section', explainer).sort(by(({ order = 0, id }) => [order, id]));
}

function noteUses(entries: readonly ProseEntry[], story: Story): void {
  for (const entry of entries) {
    const title = titleOf(entry);
    const part = entry.kind === 'explainer' ? undefined : { kind: entry.kind, id: entry.id };
    for (const [fact, times] of countFacts(entry)) named(story.facts, fact).uses.push({ title, part, times });
  }
}

function titleOf(entry: ProseEntry): string {
  switch (entry.kind) {
    case 'explainer':
      return 'The short answer';
    case 'section':
      return entry.data.title;
    case 'update':
      return entry.data.headline;
  }
}

function tagsOf({ prose }: ProseEntry) {
  return prose === undefined ? [] : [...nodesIn(prose.root)].filter(isTag);
}

function placesShown(entries: readonly ProseEntry[], library: Library) {
  const ids = entries
    .flatMap(tagsOf)
    .filter(({ name }) => name === 'Places' || name === 'Map' || name === 'Route')
    .flatMap(placesOfPicture);
  return ids.map((id) => named(library.places, id));
}

/** Terms that the text uses, in the order of the library, which is by the word. */
function termsUsed(entries: readonly ProseEntry[], library: Library) {
  const ids = new Set(
    entries.flatMap(tagsOf).flatMap((tag) => (tag.name === 'Term' ? [attributeOf(tag, 'id')] : [])),
  );
  return [...library.terms.values()].filter(({ id }) => ids.has(id));
}

function answersOf(front: EntryOf<'explainer'>): Explainer['answers'] {
  return tagsOf(front)
    .filter(({ name }) => name === 'Answer')
    .map((tag) => {
      const verdict = verdicts.find((known) => known === attributeOf(tag, 'verdict'));
      if (verdict === undefined)
        throw new Error(`An answer of "${front.id}" has no verdict. The prose check let it pass.`);
      return { asked: attributeOf(tag, 'asked') ?? '', verdict, answer: attributeOf(tag, 'answer') ?? '' };
    });
}

/** Paragraphs of a text from YAML, which keeps the blank line between two in block style and one line break in folded style. */
function paragraphsOf(text: string): string[] {
  const between = /\n[ \t]*\n/.test(text) ? /\n[ \t]*\n\s*/ : /\n/;
  return text
    .split(between)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

function minutesFor(bodies: readonly Body[]): number {
  const words = bodies.reduce((sum, body) => sum + body.words, 0);
  return Math.max(1, Math.ceil(words / wordsAMinute));
}
