import { explainerPage, factPage, markdownTwin, updatePage } from '../../addresses.ts';
import type { Explainer, Fact, Forecast, Place, Source, Update, Voice } from '../../edition/edition.ts';
import { sharedSiteCard, type SharedCard } from '../cards/shared-card.ts';
import { embedOfFact } from '../embeds/embed-of-fact.ts';
import { embedOfForecast } from '../embeds/embed-of-forecast.ts';
import { changeOfUpdate, firstRecorded, lastRecorded } from '../days-of-change.ts';
import { stepOfExplainer } from '../json-ld/breadcrumbs.ts';
import { graphOfExplainer } from '../json-ld/explainer.ts';
import { graphOfFact } from '../json-ld/fact.ts';
import { graphOfForecast } from '../json-ld/forecast.ts';
import { graphOfList, type ListInHead } from '../json-ld/list.ts';
import { refToExplainer } from '../json-ld/names.ts';
import { graphOfPlace } from '../json-ld/place.ts';
import { publisherNode, siteNode } from '../json-ld/publisher.ts';
import { graphOfSource } from '../json-ld/source.ts';
import { graphOfUpdate } from '../json-ld/update.ts';
import { graphOfVoice } from '../json-ld/voice.ts';
import { citationTags } from './citation-tags.ts';
import type { ToldInHead } from './told-in-head.ts';

/** What the front page and the page about the site tell programs: who publishes it. */
export function headOfSite(): ToldInHead {
  return { graph: [siteNode(), publisherNode()] };
}

/** What the page of an explainer tells programs. */
export function headOfExplainer(explainer: Explainer, card: SharedCard = sharedSiteCard()): ToldInHead {
  const { id, question: title, kicker: section, byline: author, published, updated } = explainer;
  return {
    graph: graphOfExplainer(explainer, card),
    twin: markdownTwin(explainerPage(id)),
    article: { published, modified: updated, section },
    citation: citationTags({ title, author, published, updated, address: explainerPage(id) }),
  };
}

/** What the page of a fact tells programs. */
export function headOfFact(fact: Fact, explainer: Explainer): ToldInHead {
  const [published, modified] = [firstRecorded(fact), lastRecorded(fact)];
  return {
    graph: graphOfFact(fact, explainer),
    twin: markdownTwin(factPage(explainer.id, fact.id)),
    embed: embedOfFact(fact, explainer),
    article: { published, modified, section: explainer.kicker },
    citation: citationTags({
      title: `Fact ${fact.number}: ${fact.label}. ${explainer.question}`,
      author: explainer.byline,
      published,
      updated: modified,
      address: factPage(explainer.id, fact.id),
    }),
  };
}

/** What the page of an update tells programs. */
export function headOfUpdate(
  update: Update,
  explainer: Explainer,
  card: SharedCard = sharedSiteCard(),
): ToldInHead {
  const { published } = update;
  return {
    graph: graphOfUpdate(update, explainer, card),
    twin: markdownTwin(updatePage(explainer.id, update.id)),
    article: { published, modified: changeOfUpdate(update), section: explainer.kicker },
  };
}

/** What the page of a forecast tells programs. */
export function headOfForecast(forecast: Forecast, explainer: Explainer): ToldInHead {
  return { graph: graphOfForecast(forecast, explainer), embed: embedOfForecast(forecast, explainer) };
}

/** What the page of a source tells programs. */
export function headOfSource(source: Source): ToldInHead {
  return { graph: graphOfSource(source) };
}

/** What the page of a voice tells programs. */
export function headOfVoice(voice: Voice): ToldInHead {
  return { graph: graphOfVoice(voice) };
}

/** What the page of a place tells programs. */
export function headOfPlace(place: Place): ToldInHead {
  return { graph: graphOfPlace(place) };
}

/**
 * What a page that lists things tells programs.
 * @param explainer to which it belongs; without it, the list is of the whole site
 */
export function headOfList(list: ListInHead, explainer?: Pick<Explainer, 'id' | 'question'>): ToldInHead {
  if (explainer === undefined) return { graph: graphOfList(list) };
  const above = { step: stepOfExplainer(explainer), ref: refToExplainer(explainer) };
  return { graph: graphOfList(list, above) };
}
