/** What ends the words that say what a figure counts. */
const small = new Set(
  [
    'a an the this that these those its their his her our and or but nor as than then when while who which whose whom',
    'of in on at by to from for with without into over under after before since until till during within against between',
    'not also only even still already there here he she it they we you because if so where about through round back',
    'among across near off out up down per later earlier ago again altogether alone each together today yesterday',
  ].flatMap((line) => line.split(' ')),
);

const verbs = new Set(
  [
    'is are was were be been being has have had do does did will would can could may might must shall should',
    'said says told wrote counted gave gives put made makes went goes came comes sent took takes left held stood lay ran',
    'began fell fled fought flew rose grew lost won drew drove ate saw met knew kept led paid sold spoke struck swore taught',
    'thought threw understood wore withdrew became broke brought built bought caught chose cut dug felt found forgot froze got',
    'gets hid hit hurt let meant means read rode sank shot showed shows shut sat slept spent split spread stole stuck swam won',
    'remains remain stands stand lives live lies lie seems includes include needs need happens helps works follows continue',
    'killed died returned arrived crossed joined visited attacked received entered reached served remained happened appeared',
    'voted agreed refused vanished surrendered deserted escaped lived worked started ended stayed moved marched travelled',
    'traveled followed signed opened closed earned cost believed claimed reported helped played passed failed seemed wanted',
  ].flatMap((line) => line.split(' ')),
);

// No participles.
const plainEd =
  /^(?:red|hundred|bed|shed|sacred|naked|wicked|rugged|weed|seed|breed|speed|feed|deed|need|reed)$/;

/** Whether a word ends what a figure counts without being a verb: of, the, later. */
export function endsPhrase(word: string): boolean {
  return small.has(word.toLowerCase());
}

/** Whether a word after a figure is a verb: fell, died. */
export function isVerb(word: string): boolean {
  return verbs.has(word.toLowerCase());
}

/** Whether a word is a verb unless what is counted follows: wounded, missing, reportedly. */
export function isDescribing(word: string): boolean {
  return /(?:ed|ing|ly)$/.test(word) && !plainEd.test(word);
}
