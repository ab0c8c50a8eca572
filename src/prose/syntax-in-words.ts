import type { PlaceInFile } from './prose-tree.ts';
import { tagNamed } from './tags.ts';

interface InWords {
  message: string;
  remedy: string;
}

/**
 * Says in an editor's words what keeps the parser from reading a text.
 * @param message the parser's own words
 * @param source the whole text of the file
 * @param place where the parser stopped
 */
export function explainSyntax(message: string, source: string, place: PlaceInFile): InWords {
  const rest = (source.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
  const unclosed = /^Expected a closing tag for `<([^`>]*)>`/.exec(message)?.[1];
  if (unclosed !== undefined) return unclosedTag(unclosed);
  const closing =
    /^Unexpected closing tag `<\/([^`>]*)>`(?:, expected corresponding closing tag for `<([^`>]*)>` \((\d+):)?/.exec(
      message,
    );
  if (closing !== null) return strayClosing(closing[1] ?? '', closing[2], closing[3]);
  if (message.includes('brace') || message.includes('expression')) {
    return {
      message: 'A curly bracket stands here. In MDX it begins program code, which content may not hold.',
      remedy: 'Delete it, or write a round bracket.',
    };
  }
  return strayAngle(rest);
}

function unclosedTag(name: string): InWords {
  const tag = tagNamed(name);
  const isEmpty = tag?.holds === 'nothing' || tag?.holds === 'words, or nothing';
  const selfClosing = isEmpty ? `, or close the tag itself with a slash: <${name} … />` : '';
  return {
    message: `The tag <${name}> is opened here and not closed before the paragraph ends.`,
    remedy: `Write </${name}> after its last word, in the same paragraph${selfClosing}.`,
  };
}

function strayClosing(name: string, opened: string | undefined, line: string | undefined): InWords {
  if (opened === undefined) {
    return {
      message: `</${name}> closes a tag that was not opened.`,
      remedy: `Delete it, or write <${name} …> before the words it belongs to.`,
    };
  }
  return {
    message: `</${name}> stands where <${opened}> of line ${line ?? '?'} must be closed first.`,
    remedy: `Write </${opened}> here. Capital and small letters count.`,
  };
}

function strayAngle(rest: string): InWords {
  if (rest.startsWith('<!--')) {
    return { message: 'An HTML comment stands here. MDX has none.', remedy: 'Delete it.' };
  }
  if (/^<(?:https?:|mailto:|[\w.+-]+@)/i.test(rest)) {
    return {
      message: 'An address stands in angle brackets here.',
      remedy: 'Write a link with words: [words](https://…).',
    };
  }
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(rest)?.[1];
  if (name !== undefined) return brokenTag(name);
  return {
    message: 'A “<” stands here. In MDX it begins a tag.',
    remedy: 'Write “less than” or “fewer than” in words.',
  };
}

function brokenTag(name: string): InWords {
  const example = tagNamed(name)?.example ?? '<Fact id="casualties">about 6,000</Fact>';
  return {
    message: `The tag <${name}> is not written as a tag.`,
    remedy: `Write the whole opening tag on one line, with each value in straight quotation marks and “>” at the end: ${example}`,
  };
}
