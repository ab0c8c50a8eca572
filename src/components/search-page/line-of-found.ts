import { wordsInPlace } from '../../wording/folded.ts';
import { wordFoundBy } from '../../wording/search.ts';
import type { Found } from './finder.ts';

/** So many words are named that readers do not see in the line of a thing. */
const mostUnseen = 5;

/**
 * The line of a thing as it is shown among what was found: a copy, with the words marked that fit.
 * @param line as it stands in the list from A to Z
 */
export function lineOfFound(line: Element, { fits, fitsUnseen }: Found): Element {
  const copy = line.ownerDocument.importNode(line, true);
  markIn(copy, new Set(fits));
  if (fitsUnseen.length > 0)
    copy.querySelector('.source-what')?.append(unseenOf(line.ownerDocument, fitsUnseen));
  return copy;
}

/** The words that do not stand in its line. */
function unseenOf(page: Document, words: readonly string[]): Element {
  const told = page.createElement('p');
  told.className = 'thing-says';
  told.append(wordFoundBy);
  for (const word of words.slice(0, mostUnseen)) {
    const mark = page.createElement('mark');
    mark.textContent = word.normalize('NFC');
    told.append(' ', mark);
  }
  return told;
}

function markIn(node: Node, fits: ReadonlySet<string>): void {
  for (const child of [...node.childNodes]) {
    if (isText(child)) child.replaceWith(...marked(child, fits));
    else markIn(child, fits);
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

function marked({ data, ownerDocument }: Text, fits: ReadonlySet<string>): (string | Element)[] {
  const pieces: (string | Element)[] = [];
  let end = 0;
  for (const word of wordsInPlace(data)) {
    if (!fits.has(word.folded)) continue;
    const mark = ownerDocument.createElement('mark');
    mark.textContent = data.slice(word.start, word.end);
    pieces.push(data.slice(end, word.start), mark);
    end = word.end;
  }
  return [...pieces, data.slice(end)];
}
