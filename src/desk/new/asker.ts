import { styleText } from 'node:util';
import { autocomplete, autocompleteMultiselect, log, S_BAR, select, text } from '@clack/prompts';
import { wrapText } from '../wrap-text.ts';
import { bestFirst } from './best-first.ts';

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

/** So many choices are shown at once; of more, letters find one. */
const atOnce = 12;

/** An editor at a terminal. A question that is broken off with Ctrl-C throws `BrokenOff`. */
export const editorAtTerminal: Asker = {
  say: (words) => {
    log.message(words);
  },
  ask: async (question, { initial, wrong }) =>
    answered(
      await text({
        message: worded(question, besideBar),
        ...(initial === '' ? {} : { initialValue: initial }),
        validate: (answer) => wrong(answer ?? ''),
      }),
    ) ?? '',
  choose: async (question, choices, initial) => {
    const start = initial === undefined ? {} : { initialValue: initial };
    if (choices.length <= atOnce) {
      const options = choices.map((choice) => ({ ...choice }));
      return answered(await select({ message: worded(question, '\n'), options, ...start }));
    }
    return answered(await autocomplete({ ...searched(question, choices), ...start })) ?? '';
  },
  chooseSeveral: async (question, choices, { isRequired, initial }) =>
    answered(
      await autocompleteMultiselect({
        ...searched(question, choices),
        required: isRequired,
        initialValues: [...initial],
      }),
    ) ?? [],
};

/** A list in which letters find what is meant. */
function searched(question: Question, choices: readonly Choice[]) {
  return {
    message: worded(question, besideBar),
    maxItems: atOnce,
    options(this: { userInput: string }) {
      return bestFirst(choices, this.userInput).map((choice) => ({ ...choice }));
    },
    // What is found is found already.
    filter: () => true,
  };
}

/** Some prompts draw the bar on the left beside their first line only. */
const besideBar = `\n${styleText('gray', S_BAR)}  `;

function worded({ name, describes }: Question, between: string): string {
  return [name, ...(describes === '' ? [] : wrapText(describes, 76))].join(between);
}

/** A question that was broken off is answered with a symbol. */
function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (isAnswer(answer)) return answer;
  throw new BrokenOff();
}

function isAnswer<Value>(answer: Value): answer is Exclude<Value, symbol> {
  return typeof answer !== 'symbol';
}
