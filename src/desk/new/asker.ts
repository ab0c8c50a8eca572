import { autocomplete, autocompleteMultiselect, log, S_BAR, select, text } from '@clack/prompts';

/** One thing that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** What is asked. */
interface Question {
  /** What it is about, in a word or two. */
  name: string;
  /** What to answer; empty where the name says it. */
  describes: string;
}

/** Somebody who can be asked: an editor at a terminal, or a test. */
export interface Asker {
  /** Says something between two questions. */
  say: (words: string) => void;
  /**
   * Asks for a line of text.
   * @param about an answer to begin with, and what is wrong with an answer, if anything
   */
  ask: (
    question: Question,
    about: { initial: string; wrong: (answer: string) => string | undefined },
  ) => Promise<string>;
  /** Has one thing chosen from a list, which may be long. */
  choose: (question: Question, choices: readonly Choice[], initial?: string) => Promise<string>;
  /** Has any number of things chosen. */
  chooseSeveral: (
    question: Question,
    choices: readonly Choice[],
    about: { isRequired: boolean; initial: readonly string[] },
  ) => Promise<readonly string[]>;
}

/** A question was broken off. */
export class BrokenOff extends Error {
  override name = 'BrokenOff';
}

const short = 8;

/** An editor at a terminal. A question that is broken off with Ctrl-C throws `BrokenOff`. */
export const editorAtTerminal: Asker = {
  say: (words) => {
    log.message(words);
  },
  ask: async (question, { initial, wrong }) =>
    answered(
      await text({
        message: worded(question, `\n${S_BAR}  `),
        ...(initial === '' ? {} : { initialValue: initial }),
        validate: (answer) => wrong(answer ?? ''),
      }),
    ) ?? '',
  choose: async (question, choices, initial) => {
    const options = choices.map((choice) => ({ ...choice }));
    const start = initial === undefined ? {} : { initialValue: initial };
    const asked = { message: worded(question, '\n'), options, ...start };
    return answered(choices.length <= short ? await select(asked) : await autocomplete(asked)) ?? '';
  },
  chooseSeveral: async (question, choices, { isRequired, initial }) =>
    answered(
      await autocompleteMultiselect({
        message: worded(question, '\n'),
        options: choices.map((choice) => ({ ...choice })),
        required: isRequired,
        initialValues: [...initial],
      }),
    ) ?? [],
};

function worded({ name, describes }: Question, between: string): string {
  return describes === '' ? name : `${name}${between}${describes}`;
}

/** A question that was broken off is answered with a symbol. */
function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (isAnswer(answer)) return answer;
  throw new BrokenOff();
}

function isAnswer<Value>(answer: Value): answer is Exclude<Value, symbol> {
  return typeof answer !== 'symbol';
}
