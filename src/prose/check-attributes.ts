import { idPattern } from '../schemas/fields.ts';
import { nearestName } from '../wording/nearest-name.ts';
import { idsIn, placeInTag, type TagNode } from './prose-tree.ts';
import type { ProseProblem } from './prose-problem.ts';
import type { Tag, TagAttribute } from './tag.ts';

interface InWords {
  message: string;
  remedy: string;
}

type Attribute = TagNode['attributes'][number];

/**
 * Everything wrong with the attributes of a tag.
 * @param tag what is known of the tag
 * @param source the whole text of the file
 * @param opening the place of the tag itself, where a missing attribute is told
 */
export function* problemsOfAttributes(
  node: TagNode,
  tag: Tag,
  source: string,
  opening: ProseProblem,
): Generator<ProseProblem> {
  const name = node.name ?? '';
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const isTwice = attribute.type === 'mdxJsxAttribute' && seen.has(attribute.name);
    const wrong = isTwice ? twice(attribute.name) : wrongAttribute(attribute, name, tag);
    if (wrong !== undefined) yield { ...opening, ...placeInTag(node, source, wrong.at), ...wrong.words };
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
  }
  for (const [missing, { isRequired, describes }] of Object.entries(tag.attributes)) {
    if (!isRequired || seen.has(missing)) continue;
    const remedy = `Add ${missing}="…": ${describes} For example: ${tag.example}`;
    yield { ...opening, message: `<${name}> has no ${missing}.`, remedy };
  }
}

/** What is wrong, and the pattern that finds it in the tag. */
interface Wrong {
  at: RegExp;
  words: InWords;
}

function wrongAttribute(attribute: Attribute, tagName: string, tag: Tag): Wrong | undefined {
  if (attribute.type !== 'mdxJsxAttribute') {
    const message = `<${tagName}> holds program code in curly brackets.`;
    return { at: /\{[^}]*\}?/, words: { message, remedy: `Write it so: ${tag.example}` } };
  }
  const { name, value } = attribute;
  const known = Object.hasOwn(tag.attributes, name) ? tag.attributes[name] : undefined;
  if (known === undefined) return { at: nameInTag(name), words: unknownAttribute(name, tagName, tag) };
  if (typeof value === 'string') {
    const words = wrongValue(name, value, known);
    const at =
      value.trim() === '' ? nameInTag(name) : new RegExp(`\\s${inPattern(name)}\\s*=\\s*["']([^"']+)`);
    return words === undefined ? undefined : { at, words };
  }
  const what =
    value === null || value === undefined ? 'has no value' : 'holds program code in curly brackets';
  const remedy = `Write it in straight quotation marks: ${name}="…". ${known.describes}`;
  return { at: nameInTag(name), words: { message: `"${name}" ${what}.`, remedy } };
}

function twice(name: string): Wrong {
  const at = new RegExp(`\\s${inPattern(name)}[\\s=][^]*\\s(${inPattern(name)})(?=[\\s=/>])`);
  return { at, words: { message: `"${name}" stands twice in this tag.`, remedy: 'Keep one of the two.' } };
}

function nameInTag(name: string): RegExp {
  return new RegExp(`\\s(${inPattern(name)})(?=[\\s=/>])`);
}

function inPattern(name: string): string {
  return name.replace(/[^\w-]/g, '.');
}

function unknownAttribute(attribute: string, name: string, tag: Tag): InWords {
  const names = Object.keys(tag.attributes);
  const near = nearestName(attribute, names);
  return {
    message: `"${attribute}" does not belong in <${name}>.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    remedy: names.length === 0 ? `Write <${name} />.` : `It takes ${names.join(', ')}: ${tag.example}`,
  };
}

function wrongValue(
  name: string,
  value: string,
  { value: wanted, describes }: TagAttribute,
): InWords | undefined {
  if (value.trim() === '') return { message: `"${name}" is empty.`, remedy: describes };
  if (wanted.is === 'text') {
    return value.length <= wanted.most
      ? undefined
      : {
          message: `"${name}" has ${value.length} characters; it may have ${wanted.most}.`,
          remedy: `Shorten it. ${describes}`,
        };
  }
  if (wanted.is === 'one-of') {
    if (wanted.words.includes(value)) return undefined;
    const near = nearestName(value, wanted.words);
    const meant = near === undefined ? '' : ` Did you mean ${near}?`;
    return {
      message: `"${name}" cannot be "${value}".${meant}`,
      remedy: `Write one of: ${wanted.words.join(', ')}.`,
    };
  }
  const ids = wanted.is === 'ids' ? idsIn(value).map(({ id }) => id) : [value];
  const wrong = ids.find((id) => !idPattern.test(id));
  if (wrong !== undefined) {
    const remedy =
      wanted.is === 'ids'
        ? 'Write ids with one blank between them.'
        : 'Write one id: the file name without its ending.';
    return { message: `"${wrong}" is not an id.`, remedy };
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice === undefined
    ? undefined
    : { message: `"${twice}" stands twice in "${name}".`, remedy: 'Keep one of the two.' };
}
