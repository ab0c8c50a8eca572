import { expect } from 'vitest';
import type { Asker } from '../../../src/desk/new/asker.ts';
import type { Given } from './newsroom.ts';

interface Person extends Asker {
  /** The names of all questions, in order. */
  asked: string[];
  /** Everything that was said between them. */
  said: string[];
}

/**
 * Somebody who answers questions by their name, of several answers one after the other; everything else is left as it is
 * proposed. An answer that the tool calls wrong is said, and the next one given.
 */
export function somebody(answers: Given): Person {
  const left = new Map(Object.entries(answers).map(([name, given]) => [name, [given].flat()]));
  const asked: string[] = [];
  const said: string[] = [];
  const answerTo = (question: string, initial: string): string => {
    asked.push(question);
    return left.get(question.replace(/ \(may be left out\)$/, ''))?.shift() ?? initial;
  };
  return {
    asked,
    said,
    say: (words) => said.push(words),
    ask: ({ name }, { initial, wrong }) => {
      for (;;) {
        const answer = answerTo(name, initial);
        const told = wrong(answer);
        if (told === undefined) return Promise.resolve(answer);
        if (answer === initial) throw new Error(`Nobody answers to ${name}: ${told}`);
        said.push(told);
      }
    },
    choose: ({ name }, choices, initial) => {
      const answer = answerTo(name, initial ?? choices[0]?.value ?? '');
      expect(choices.map(({ value }) => value)).toContain(answer);
      return Promise.resolve(answer);
    },
    chooseSeveral: ({ name }, _, { initial }) => {
      const answer = answerTo(name, initial.join());
      return Promise.resolve(answer === '' ? [] : answer.split(','));
    },
  };
}
