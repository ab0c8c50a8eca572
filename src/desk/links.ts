import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { entriesOf, type Manuscript } from '../edition/manuscript.ts';
import { withdrawalOf } from '../edition/what-stands.ts';
import { nearestName } from '../wording/nearest-name.ts';
import { askTheWeb } from './links/look-at-address.ts';
import { lookAtSources, type SourceToLookUp } from './links/look-at-sources.ts';
import { tellLooks } from './links/tell-looks.ts';
import { openManuscript } from './open-manuscript.ts';
import { projectFolder, runCommand } from './run-command.ts';

/** `npm run links` and its options. */
export const linksCommand: Command<'markdown'> = {
  name: 'links',
  does: 'Asks for the address of each source: gone, moved, or led to a front page. Needs the network, and changes nothing.',
  takes: '[<source>…]',
  options: { markdown: { describes: 'Prints Markdown, for an issue.' } },
  examples: [
    ['', 'All sources; some minutes.'],
    ['kbs-2025-04-30-nis', 'One source.'],
  ],
  endings: [
    [0, 'whether a source needs a look or not'],
    [2, 'if it could not do what was asked'],
  ],
};

/** Milliseconds between two questions to one server: no faster than somebody who reads. */
const pause = 1500;

async function links(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const typed = readCommandLine(linksCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(linksCommand));
    return 0;
  }
  const sources = sourcesToLookUp(openManuscript(projectFolder()).manuscript, typed.words);
  const looks = await lookAtSources(sources, askTheWeb, pause);
  console.log(tellLooks(looks, typed.options.has('markdown')));
  return 0;
}

function sourcesToLookUp(manuscript: Manuscript, asked: readonly string[]): SourceToLookUp[] {
  const sources = entriesOf(manuscript, 'source').filter((entry) => withdrawalOf(entry) === undefined);
  const ids = sources.map(({ id }) => id);
  const unknown = asked.find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const near = nearestName(unknown, ids);
    throw new CannotRun(
      `There is no source "${unknown}".${near === undefined ? '' : ` Did you mean "${near}"?`}`,
    );
  }
  return sources
    .filter(({ id }) => asked.length === 0 || asked.includes(id))
    .flatMap((entry) => {
      const { url, gone } = entry.data;
      if (url === undefined) return [];
      return [{ id: entry.id, file: entry.file, url, line: entry.positionOf(['url']).line, gone }];
    });
}

if (import.meta.main) await runCommand(() => links(process.argv.slice(2), process.env));
