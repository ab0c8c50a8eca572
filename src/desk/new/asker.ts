import { autocomplete, autocompleteMultiselect, log, select, text } from '@clack/prompts';
import { CannotRun } from '../command-line.ts';

/** One thing that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** Somebody who can be asked: an editor at a terminal, or a test. */
export interface Asker {
  /** Says something between two questions. */
  say: (words: string) => void;
  /**
   * Asks for a line of text.
   * @param about what to write, an answer to begin with, and what is wrong with an answer, if anything
   */
  ask: (
    question: string,
    about: { describes: string; initial: string; wrong: (answer: string) => string | undefined },
  ) => Promise<string>;
  /** Has one thing chosen from a list, which may be long. */
  choose: (question: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  /** Has any number of things chosen. */
  chooseSeveral: (
    question: string,
    choices: readonly Choice[],
    isRequired: boolean,
  ) => Promise<readonly string[]>;
}

const short = 8;

/** An editor at a terminal. A question that is broken off with Ctrl-C ends the command, and nothing is written. */
export const editorAtTerminal: Asker = {
  say: (words) => {
    log.message(words);
  },
  ask: async (question, { describes, initial, wrong }) =>
    answered(
      await text({
        message: describes === '' ? question : `${question}\n${describes}`,
        ...(initial === '' ? {} : { initialValue: initial }),
        validate: (answer) => wrong(answer ?? ''),
      }),
    ) ?? '',
  choose: async (message, choices, initial) => {
    const options = choices.map((choice) => ({ ...choice }));
    const start = initial === undefined ? {} : { initialValue: initial };
    const asked = { message, options, ...start };
    return answered(choices.length <= short ? await select(asked) : await autocomplete(asked)) ?? '';
  },
  chooseSeveral: async (message, choices, required) =>
    answered(
      await autocompleteMultiselect({
        message,
        options: choices.map((choice) => ({ ...choice })),
        required,
      }),
    ) ?? [],
};

/** A question that was broken off is answered with a symbol. */
function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (isAnswer(answer)) return answer;
  throw new CannotRun('Nothing was written.');
}

function isAnswer<Value>(answer: Value): answer is Exclude<Value, symbol> {
  return typeof answer !== 'symbol';
}
