interface InWords {
  message: string;
  remedy: string;
}

/** Markdown that may stand in prose. Everything else is refused, also what is not known here. */
export const allowedMarkdown: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'break'],
  ...['link', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
]);

const code: InWords = {
  message: 'Text between backticks is shown as program code.',
  remedy: 'Delete the backticks. Use *asterisks* for the title of a work.',
};
const expression: InWords = {
  message: 'Curly brackets stand here. In MDX they hold program code, which content may not hold.',
  remedy: 'Delete them, or write round brackets.',
};
const note: InWords = {
  message: 'Footnotes are not used here: evidence stands beside the words.',
  remedy: 'Mark the words with <Fact id="…">…</Fact>, or write <Source id="…" /> after the full stop.',
};
const picture: InWords = {
  message: 'Pictures cannot stand in prose.',
  remedy: 'Delete it. Figures are drawn from facts: <Chart facts="…" title="…" />',
};
const definition: InWords = {
  message: 'Addresses of links are not kept apart from their words here.',
  remedy: 'Write the link where it is used: [words](https://…). A square bracket in text is written \\[.',
};

const refused: Readonly<Record<string, InWords>> = {
  blockquote: {
    message: 'A line that begins with > is a quotation without speaker and source.',
    remedy: 'Put the words in a file in quotes/ and write <Quote id="…" />.',
  },
  thematicBreak: {
    message: 'A line across the page stands here.',
    remedy: 'Delete it, or begin a new section.',
  },
  code,
  inlineCode: code,
  image: picture,
  imageReference: picture,
  definition,
  linkReference: definition,
  footnoteDefinition: note,
  footnoteReference: note,
  html: { message: 'HTML stands here.', remedy: 'Delete it, or use one of the tags of the handbook.' },
  mdxFlowExpression: expression,
  mdxTextExpression: expression,
  delete: {
    message: 'Text is struck through here.',
    remedy: 'Delete it. What was wrong is told by an update of kind correction.',
  },
  toml: {
    message: 'Fields written as TOML (+++) stand here.',
    remedy: 'Write them as YAML between two lines ---.',
  },
};

/**
 * What to say of Markdown that may not stand in prose.
 * @param type the parser's name for it
 * @param value its text, where it has one
 */
export function explainRefused(type: string, value: string): InWords {
  if (type === 'mdxjsEsm') {
    const word = /^\s*(\w+)/.exec(value)?.[1] ?? 'import';
    return {
      message: `A paragraph that begins with the word “${word}” is program code in MDX.`,
      remedy: `Begin it with another word, or move “${word}” to the end of the line above.`,
    };
  }
  return (
    refused[type] ?? {
      message: `This (${type}) cannot stand in prose.`,
      remedy: 'Write it as a plain paragraph or list.',
    }
  );
}
