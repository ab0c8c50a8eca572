import { entriesOf } from '../../edition/manuscript.ts';
import { isRealDay } from '../../schemas/fields.ts';
import { wordDay } from '../../wording/day.ts';
import { openManuscript } from '../open-manuscript.ts';
import type { Asker } from './asker.ts';
import { idsIn, type Answers } from './compose.ts';
import { defaultsFor, factsUntold, usualFields, withoutAsking } from './defaults.ts';
import { askForRest, takeFlags, whatFlagsLack, type Filling } from './fill-form.ts';
import { firstFields, formOf, holdsProse, schemaOf, whatFor, type NewKind } from './kinds.ts';
import type { Story } from './things-there.ts';

/** Who adds, where, and on which day. */
export interface Newsroom {
  /** Folder of the project, in which `content/` stands. */
  root: string;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Nobody where flags alone count. */
  asker: Asker | undefined;
  /** Called before each file that is written. */
  beforeWriting: () => void;
  /** Files that were written, from the project's root. More may be written than one: what the thing names, first. */
  written: string[];
}

/** What was given before anybody is asked. */
export interface Order {
  kind: NewKind;
  /** Its kind within the kind; empty where it was not given. */
  within: string;
  /** Values by flag, among them `id`, `explainer`, `fact` and `text`. */
  given: Answers;
}

/** What was added. */
export interface Added {
  kind: NewKind;
  /** Of a claim, the id of its fact. */
  id: string;
  explainer: string;
  /** Files that were written for it, from the project's root. */
  files: readonly string[];
}

/** Adds one thing. */
export type Add = (newsroom: Newsroom, order: Order) => Promise<Added>;

/** Answers to everything, and whoever was asked for them: nobody where flags were enough. */
export interface Filled {
  answers: Answers;
  asker: Asker | undefined;
}

/**
 * Answers to everything that a thing needs: from flags where they are enough, else from whoever can be asked.
 * @param add adds a source or voice that is named and not there yet
 * @throws {CannotRun} if something is missing or wrong, and nobody can be asked
 */
export async function fillOrder(newsroom: Newsroom, order: Order, story: Story, add: Add): Promise<Filled> {
  const { asker } = newsroom;
  const filling = fillingFor(newsroom, order, story);
  if (asker === undefined || isEnough(filling, order)) {
    return { answers: takeFlags(filling, toldOfFacts(order, filling)), asker: undefined };
  }
  const given = new Map([...withoutAsking(order.kind, filling.defaults), ...order.given]);
  const addFirst = async (kind: NewKind, more: [string, readonly string[]][] = []) => {
    const inStory: [string, readonly string[]][] =
      story.explainer === '' ? [] : [['explainer', [story.explainer]]];
    const { id, files } = await add(newsroom, { kind, within: '', given: new Map([...inStory, ...more]) });
    asker.say(`${files.join(', ')} is written.`);
    return id;
  };
  const answers = await askForRest(
    { ...filling, given },
    {
      asker,
      addFirst: (kind) => {
        asker.say(`First, a new ${kind}: ${whatFor[kind]}.`);
        return addFirst(kind);
      },
    },
  );
  for (const fact of factsWithoutClaim(order, answers, openManuscript(newsroom.root).manuscript, story)) {
    const published = answers.get('published') ?? [];
    asker.say(`The fact "${fact}" has no claim of that day. First, what is new about it.`);
    await addFirst('claim', [
      ['fact', [fact]],
      ['recorded', published],
    ]);
  }
  return { answers, asker };
}

function fillingFor(newsroom: Newsroom, { kind, within, given }: Order, story: Story): Filling {
  const { today, root } = newsroom;
  const { unread } = openManuscript(root);
  const numbersUnread = unread
    .filter(({ file }) => file.startsWith(`content/explainers/${story.explainer}/facts/`))
    .flatMap(({ text }) => /^number: *(\d{1,3})\b/m.exec(text)?.[1] ?? [])
    .map(Number);
  const published = given.get('published')?.[0] ?? today;
  return {
    form: formOf(kind, within),
    schema: schemaOf(kind, within),
    first: firstFields(kind, within),
    given,
    defaults: defaultsFor(kind, story, { today, numbersUnread }),
    proposed: kind === 'update' ? new Map([['facts', factsUntold(story, published)]]) : new Map(),
    usual: usualFields[kind] ?? [],
    alsoMissing: needsText(kind, given) ? ['  --text  The text below the fields, as MDX.'] : [],
    story,
  };
}

/** Whether flags say all there is to say, so that nobody at a terminal need be asked. */
function isEnough(filling: Filling, order: Order): boolean {
  const hasFlags = filling.form.some(({ flag }) => order.given.has(flag));
  return hasFlags && whatFlagsLack(filling).length === 0 && toldOfFacts(order, filling).length === 0;
}

/** Without a text of its own, an update or a story shows the facts that it names. */
function needsText(kind: NewKind, given: Answers): boolean {
  const hasFacts = kind !== 'section' && (given.has('facts') || given.has('keyFacts'));
  return holdsProse(kind) && !given.has('text') && !hasFacts;
}

/** Facts that a development names and to which nothing was added on its day: the desk would ask for their claims. */
function factsWithoutClaim(
  { kind, within }: Order,
  answers: Answers,
  manuscript: Story['manuscript'],
  { explainer }: Story,
): string[] {
  if (kind !== 'update' || within !== 'development') return [];
  const published = answers.get('published')?.[0];
  const named = idsIn(answers.get('facts') ?? []);
  return entriesOf(manuscript, 'fact', explainer)
    .filter(({ id }) => named.includes(id))
    .filter(({ data }) => !data.claims.some(({ recorded }) => recorded === published))
    .map(({ id }) => id);
}

function toldOfFacts(order: Order, { defaults, given, story }: Filling): string[] {
  const answers = new Map([...defaults, ...given]);
  const published = answers.get('published')?.[0] ?? '';
  if (!isRealDay(published)) return [];
  return factsWithoutClaim(order, answers, story.manuscript, story).map(
    (fact) =>
      `The fact "${fact}" has no claim that was recorded on ${wordDay(published)}. Add it first: npm run new -- claim --fact ${fact} --recorded ${published}`,
  );
}
