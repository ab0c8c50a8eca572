import type { IdReference } from 'schema-dts';
import { explainerPage, sourcePage, updatePage, voicePage } from '../../addresses.ts';
import type { Explainer, Source, Update, Voice } from '../../edition/edition.ts';
import { nameOf } from './graph.ts';

/** An explainer, described on its page. */
export function refToExplainer({ id }: Pick<Explainer, 'id'>): IdReference {
  return { '@id': nameOf(explainerPage(id), 'article') };
}

/** A source, described on its page. */
export function refToSource({ id }: Source): IdReference {
  return { '@id': nameOf(sourcePage(id), 'work') };
}

/** A voice, described on its page. */
export function refToVoice({ id }: Voice): IdReference {
  return { '@id': nameOf(voicePage(id), 'voice') };
}

/** An update, described on its page. */
export function refToUpdate({ id }: Pick<Explainer, 'id'>, update: Pick<Update, 'id'>): IdReference {
  return { '@id': nameOf(updatePage(id, update.id), 'update') };
}
