import type { NewKind } from './kinds.ts';

/** Of each kind a line that adds one from flags alone, and what it shows. A test runs them all. */
export const examples: Readonly<Record<NewKind, readonly [line: string, shows: string]>> = {
  update: [
    '--facts bridge-crossings --day 2026-11-20 --headline "More people cross" --text "The board counted again."',
    'Tells readers of the claims that were added today.',
  ],
  claim: [
    '--fact bridge-crossings --by river-board --as-of 2026-11-20 --value 6500 --source herald-2026-05-04-bridge --at "page 2"',
    'A newer figure. The older ones stay as history.',
  ],
  fact: [
    '--kind figure --label "Lamps on the bridge" --unit lamps --definition "Lamps that burn at night." --standing reported --review-by never --by river-board --as-of 2026-11-20 --value 40 --source herald-2026-05-04-bridge',
    'The fact with its first claim, all in one.',
  ],
  source: [
    '--kind newspaper --title "[The bridge carries more people]" --publisher "Valley Herald" --url https://herald.example/2 --published 2026-11-21 --party none',
    'The headline was not seen, so the title is our description, in square brackets.',
  ],
  quote: [
    '--speaker ada-rook --role "Engineer of the River Board" --said 2026-05-02 --words "It will stand" --source herald-2026-05-04-bridge',
    'Words in another language also take --language, --translation and --translation-by.',
  ],
  voice: [
    '--kind person --name "Gang Su-jin" --native-name 강수진 --native-name-language ko --party none',
    'A name in its own script is given with its language.',
  ],
  section: [
    `--title "Who pays" --kind figures --text 'The board counts <Fact id="bridge-crossings" />.'`,
    'It comes after the sections that there are.',
  ],
  forecast: [
    '--statement "The bridge will carry trains." --by ada-rook --said 2026-05-02 --source herald-2026-05-04-bridge --criteria "Happened if a train crosses it."',
    'It is open until a verdict is given.',
  ],
  question: [
    '--question "Who pays for the lamps?" --why "Neither council has said." --settled-by "A bill." --facts bridge-crossings',
    'It is listed as not known from today.',
  ],
  place: ['--name "Alder Ford" --lat 51.5 --lon -0.1', 'Degrees; the south and the west are below nothing.'],
  term: ['--term pier --meaning "A pillar that carries a bridge."', 'A word for the glossary.'],
  explainer: [
    '--id tunnel --question "Does the tunnel leak?" --kicker "A tunnel" --standfirst "What is known of it." --byline "The desk" --key-facts water-in-tunnel --how-sure "Quite sure." --method "We read what was published." --review-by 2027-02-28 --text "It does."',
    'Its first fact is added before it: npm run new -- fact --explainer tunnel',
  ],
};
