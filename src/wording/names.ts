/** The words of the interface for what the content model names. The same thing has the same word everywhere. */
import type {
  Operation,
  Party,
  SectionKind,
  SourceKind,
  Standing,
  Verdict,
  VoiceKind,
} from '../edition/edition.ts';

interface Named {
  name: string;
  meaning: string;
}

const standings: Record<Standing, Named> = {
  confirmed: {
    name: 'Confirmed',
    meaning: 'Two independent voices say so, or the party concerned says so against its own interest.',
  },
  reported: { name: 'Reported', meaning: 'One voice, or one side, says so, however many outlets repeat it.' },
  disputed: { name: 'Disputed', meaning: 'Voices say things that cannot both be true.' },
  unverified: {
    name: 'Unverified',
    meaning: 'It was said, and nobody in a position to know has confirmed it.',
  },
  outdated: { name: 'Outdated', meaning: 'It was right for its day, and things have changed since.' },
  withdrawn: { name: 'Withdrawn', meaning: 'Whoever said it has taken it back, or we have.' },
};

const sourceKinds: Record<SourceKind, Named & { many: string }> = {
  'official-document': {
    name: 'Official document',
    many: 'Official documents',
    meaning: 'A treaty, law, decision or record that a state published as such.',
  },
  'government-statement': {
    name: 'Government statement',
    many: 'Government statements',
    meaning: 'What a government, ministry, army or service says about itself or others.',
  },
  'un-document': {
    name: 'UN document',
    many: 'UN documents',
    meaning: 'A resolution, report or record of a body of the United Nations.',
  },
  'state-media': {
    name: 'State media',
    many: 'State media',
    meaning:
      'An outlet that a state owns or directs. It is evidence of what that state says, not of the thing itself.',
  },
  'news-agency': {
    name: 'News agency',
    many: 'News agencies',
    meaning: 'An agency whose reports other outlets print. All of them together are one voice.',
  },
  newspaper: {
    name: 'Newspaper',
    many: 'Newspapers and news sites',
    meaning: 'A newspaper, magazine or news site, in print or on the web.',
  },
  broadcaster: {
    name: 'Broadcaster',
    many: 'Broadcasters',
    meaning: 'A radio or television station, or its news site.',
  },
  'think-tank': {
    name: 'Think tank',
    many: 'Think tanks and research groups',
    meaning: 'A body outside the universities that studies and publishes.',
  },
  academic: {
    name: 'Academic work',
    many: 'Academic works',
    meaning: 'A book, paper or thesis by scholars.',
  },
  'data-set': {
    name: 'Data set',
    many: 'Data sets',
    meaning: 'Figures collected by one method, with a description of it.',
  },
  reference: {
    name: 'Reference work',
    many: 'Reference works',
    meaning: 'An encyclopaedia, gazetteer, archive or dictionary.',
  },
};

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

const parties: Record<Party, Named> = {
  belligerent: {
    name: 'Party to the war',
    meaning:
      'A state at war, or somebody who speaks for one: evidence of what that side says, not of the thing itself.',
  },
  ally: {
    name: 'Ally of a party',
    meaning: 'A state that helps one side of the war, or somebody who speaks for one.',
  },
  'state-affiliated': {
    name: 'Belongs to a state outside the war',
    meaning: 'Run, owned or paid by a state that is outside the war.',
  },
  none: { name: 'No party to the war', meaning: 'Speaks for no side of the war.' },
};

const voiceKinds: Record<VoiceKind, { name: string; many: string }> = {
  person: { name: 'Person', many: 'People' },
  government: { name: 'Government', many: 'Governments' },
  agency: { name: 'Government agency', many: 'Government agencies' },
  'armed-force': { name: 'Armed force', many: 'Armed forces' },
  company: { name: 'Company', many: 'Companies' },
  organisation: { name: 'Organisation', many: 'Organisations' },
  outlet: { name: 'News outlet', many: 'News outlets' },
};

const sectionKinds: Record<SectionKind, string> = {
  background: 'Background',
  document: 'Document',
  places: 'Places',
  figures: 'Figures',
  voices: 'Voices',
  ledger: 'Ledger',
  analysis: 'Analysis',
};

const operations: Record<Operation, { name: string; sign: string }> = {
  sum: { name: 'sum', sign: '+' },
  difference: { name: 'difference', sign: '−' },
  product: { name: 'product', sign: '×' },
  quotient: { name: 'quotient', sign: '÷' },
  share: { name: 'share', sign: '÷' },
};

const languages = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' });

/** All standings, the surest first. */
export const standingsInOrder: readonly Standing[] = [
  'confirmed',
  'reported',
  'disputed',
  'unverified',
  'outdated',
  'withdrawn',
];

/** All kinds of source, in the order in which lists show them. */
export const sourceKindsInOrder: readonly SourceKind[] = [
  'official-document',
  'government-statement',
  'un-document',
  'state-media',
  'news-agency',
  'newspaper',
  'broadcaster',
  'think-tank',
  'academic',
  'data-set',
  'reference',
];

/** All verdicts, in the order in which a count shows them. */
export const verdictsInOrder: readonly Verdict[] = [
  'happened',
  'happened-differently',
  'partly',
  'not-confirmed',
  'did-not-happen',
  'open',
];

/** All kinds of voice, in the order in which lists show them. */
export const voiceKindsInOrder: readonly VoiceKind[] = [
  'person',
  'government',
  'agency',
  'armed-force',
  'company',
  'organisation',
  'outlet',
];

/** How close a voice or source can stand to the war, the closest first. */
export const partiesInOrder: readonly Party[] = ['belligerent', 'ally', 'state-affiliated', 'none'];

/** How a fact stands, in a word: `Confirmed`. */
export function wordStanding(standing: Standing): string {
  return standings[standing].name;
}

/** What that standing means, in one sentence. */
export function explainStanding(standing: Standing): string {
  return standings[standing].meaning;
}

/** How many facts stand how: `13 confirmed, 5 reported`. */
export function wordTally(tally: readonly { standing: Standing; count: number }[]): string {
  return tally.map(({ standing, count }) => `${count} ${wordStanding(standing).toLowerCase()}`).join(', ');
}

/** The kind of a source: `State media`. */
export function wordSourceKind(kind: SourceKind): string {
  return sourceKinds[kind].name;
}

/** The heading over all sources of a kind: `News agencies`. */
export function wordSourceKinds(kind: SourceKind): string {
  return sourceKinds[kind].many;
}

/** What that kind of source is, and how far it carries, in a sentence or two. */
export function explainSourceKind(kind: SourceKind): string {
  return sourceKinds[kind].meaning;
}

/** How a forecast ended: `Happened differently`. */
export function wordVerdict(verdict: Verdict): string {
  return verdicts[verdict].name;
}

/** What that verdict means, in one sentence. */
export function explainVerdict(verdict: Verdict): string {
  return verdicts[verdict].meaning;
}

/** How close a voice or source stands to the war: `Party to the war`. */
export function wordParty(party: Party): string {
  return parties[party].name;
}

/** What that closeness means, in one sentence. */
export function explainParty(party: Party): string {
  return parties[party].meaning;
}

/** What kind of voice it is: `Government agency`. */
export function wordVoiceKind(kind: VoiceKind): string {
  return voiceKinds[kind].name;
}

/** The heading over all voices of a kind: `Government agencies`. */
export function wordVoiceKinds(kind: VoiceKind): string {
  return voiceKinds[kind].many;
}

/** The kind of a section: `Analysis`. */
export function wordSectionKind(kind: SectionKind): string {
  return sectionKinds[kind];
}

/** What a derived fact is of its two facts: `difference`. */
export function wordOperation(operation: Operation): string {
  return operations[operation].name;
}

/** The sign between the two facts: `−`. */
export function signOfOperation(operation: Operation): string {
  return operations[operation].sign;
}

/**
 * The English name of a language: `Korean`.
 * @param code BCP 47, such as `ko`; one without a name is printed as it is
 */
export function wordLanguage(code: string): string {
  return languages.of(code) ?? code;
}
