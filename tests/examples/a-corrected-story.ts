import { aLinkedStory } from './a-linked-story.ts';
import type { Files } from './content-folder.ts';

/** The linked story, in which a figure was corrected and one claim of it was told by no update. */
export const aCorrectedStory: Files = {
  ...aLinkedStory,
  'explainers/bridge/facts/workers.yaml': `kind: figure
number: 1
label: Workers at the bridge
unit: workers
definition: People paid.
standing: disputed
standingNote: The board counted twice, and the two counts differ in whom they count.
reviewBy: 2027-02-28
claims:
  - by: river-board
    asOf: 2024-11-01
    recorded: 2026-12-01
    value: 450
    qualifier: about
    note: Nights are in it.
    replaces: 540 workers
    because: Two digits had changed places.
    sources:
      - source: herald
        at: page 3
      - source: wire
        stance: context
  - by: reporter
    asOf: 2024-10
    recorded: 2026-12-05
    low: 300
    high: 350
    admission: true
    sources:
      - source: wire
  - by: river-board
    asOf: 2024-10-18
    recorded: 2026-11-24
    value: 400
    sources:
      - source: herald
`,
  'explainers/bridge/updates/2024-11-01-two-digits.mdx': `---
kind: correction
headline: The bridge had 450 workers, not 540
day: 2024-11-01
published: 2026-12-01
facts: [workers]
was: 540 workers.
now: 450 workers.
where: The section on the start
---
Two digits had changed places.
`,
};
