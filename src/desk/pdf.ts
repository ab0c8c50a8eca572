import { relative, resolve } from 'node:path';
import { entriesOf } from '../edition/manuscript.ts';
import { CannotRun, helpFor, readCommandLine, type Command } from './command-line.ts';
import { openManuscript } from './open-manuscript.ts';
import { explainersToPrint } from './pdf/finished-site.ts';
import { papers, printExplainers, type Paper } from './pdf/print-explainers.ts';
import { projectFolder, runCommand } from './run-command.ts';

/** `npm run pdf` and its options. */
const pdfCommand: Command<'paper' | 'out'> = {
  name: 'pdf',
  does: 'Prints explainers of the finished site as PDF files, tagged for screen readers and with an outline. Make the site first: npm run build',
  takes: '[<explainer>]',
  options: {
    paper: {
      value: '<size>',
      example: 'letter',
      describes: 'a4, which is also taken without it, or letter.',
    },
    out: { value: '<folder>', example: 'pdf', describes: 'Where the files go. Without it: pdf/' },
  },
  examples: [
    ['', 'Every explainer, on A4.'],
    ['north-korea-russia --paper letter', 'One of them, on Letter.'],
  ],
  endings: [
    [0, 'if the files are written'],
    [2, 'if it could not do what was asked'],
  ],
};

async function pdf(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const typed = readCommandLine(pdfCommand, args, environment);
  if (typed.wantsHelp) {
    console.log(helpFor(pdfCommand));
    return 0;
  }
  const paper = paperNamed(typed.options.get('paper')?.[0] ?? 'a4');
  const root = projectFolder();
  const { manuscript } = openManuscript(root);
  const known = entriesOf(manuscript, 'explainer').map(({ id }) => id);
  const files = await printExplainers({
    root,
    explainers: explainersToPrint(root, known, typed.words),
    paper,
    folder: resolve(root, typed.options.get('out')?.[0] ?? 'pdf'),
    day: manuscript.today,
  });
  for (const file of files) console.log(relative(process.cwd(), file).replaceAll('\\', '/'));
  return 0;
}

function paperNamed(size: string): Paper {
  const isPaper = (name: string): name is Paper => Object.hasOwn(papers, name);
  const name = size.toLowerCase();
  if (isPaper(name)) return name;
  throw new CannotRun(`There is no paper "${size}". Write --paper a4 or --paper letter.`);
}

await runCommand(() => pdf(process.argv.slice(2), process.env));
