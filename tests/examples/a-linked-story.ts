import type { Files } from './content-folder.ts';

const source = (title: string) =>
  `kind: newspaper\ntitle: ${title}\npublisher: Herald\nurl: https://herald.example/${title.toLowerCase()}\npublished: 2024-10-18\naccessed: 2026-11-23\nlanguage: en\nparty: none\n`;

const claim = (value: number, recorded: string, more = '') =>
  `  - by: river-board\n    asOf: ${recorded}\n    recorded: 2026-11-24\n    value: ${value}\n${more}    sources:\n      - source: herald\n`;

/** Changes that make the small story use one thing of each kind in every way there is. It holds no mistake. */
export const aLinkedStory: Files = {
  'sources/wire.yaml': `${source('Wire')}`,
  'sources/herald.yaml': `${source('Bridge')}derivedFrom: [wire]\n`,
  'sources/river-board.yaml': source('Board'),
  'voices/reporter.yaml': 'kind: person\nname: Ann Reporter\nparty: none\n',
  'places/valley.yaml':
    'name: The Valley\nposition:\n  lat: 48\n  lon: 37\nstatus:\n  internationalLaw:\n    says: It is one.\n    sources: [river-board]\n',
  'terms/pier.yaml': 'term: pier\nmeaning: What a bridge stands on.\n',
  'explainers/bridge/facts/workers.yaml': `kind: figure\nnumber: 1\nlabel: Workers at the bridge\nunit: workers\ndefinition: People paid.\nstanding: reported\nstandingNote: Only the board says so.\nreviewBy: 2027-02-28\nformerly: [builders]\nclaims:\n${claim(400, '2024-10-18')}`,
  'explainers/bridge/facts/half.yaml': `kind: figure\nnumber: 2\nlabel: Workers by day\nunit: workers\ndefinition: People paid.\nstanding: reported\nreviewBy: never\nclaims:\n${claim(100, '2024-10-18')}`,
  'explainers/bridge/facts/rest.yaml': `kind: derived\nnumber: 3\nlabel: Workers by night\noperation: difference\nof: [workers, half]\nunit: workers\ndefinition: The others.\nstanding: reported\nreviewBy: never\nclaims:\n${claim(300, '2024-10-18')}`,
  'explainers/bridge/quotes/proud.yaml':
    'speaker: reporter\nrole: Reporter\nsaid: 2024-10-18\nwords:\n  language: en\n  text: A proud day for the valley\nsource: herald\n',
  'explainers/bridge/forecasts/opens.yaml':
    'statement: The bridge would open.\nby: reporter\nsaid: 2024-10-18\nsource: herald\ncriteria: It opens.\ncriteriaSet: 2024-10-18\nverdict: open\nfacts: [workers]\n',
  'explainers/bridge/questions/who-paid.yaml':
    'question: Who paid?\nwhy: Nobody says.\nsettledBy: The accounts.\nsince: 2026-11-24\nfacts: [workers]\n',
  'explainers/bridge/sections/1-start.mdx':
    '---\ntitle: The start\nkind: background\n---\nThere were <Fact id="workers">400 workers</Fact> on a <Term id="pier">pier</Term>.<Source id="wire" at="page 3" />\n\nIt was <Said id="proud">A proud day</Said>, with <Fact id="half">100</Fact> and <Fact id="rest">300</Fact>.\n\n<Quote id="proud" />\n\n<Chart facts="half workers" title="By day, and in all" />\n\n<Sum facts="rest" title="By night" />\n\n<Places ids="valley" title="Where it is" />\n\n<Ledger />\n\n<Questions />\n',
};
