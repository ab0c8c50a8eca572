import { cardAddress, explainerPage, factPage, forecastPage, siteCard, updatePage } from '../../addresses.ts';
import type { Edition, Explainer } from '../../edition/edition.ts';
import { cardOfExplainer } from './card-of-explainer.ts';
import { cardOfFact } from './card-of-fact.ts';
import { cardOfForecast } from './card-of-forecast.ts';
import { cardOfSite } from './card-of-site.ts';
import { cardOfUpdate } from './card-of-update.ts';
import { cardOfWithdrawn } from './card-of-withdrawn.ts';
import type { Card } from './card.ts';

/** A card with where it stands and what it was made from. */
export interface PlacedCard {
  /** Path of the picture: `/cards/north-korea-russia.png`. */
  address: string;
  card: Card;
  /** The file of the content that an editor would change. */
  file: string;
}

/**
 * Every card of the edition, each with an address of its own, and at every earlier one: posts that show a picture by its address
 * cannot follow a page that says where it has moved. What is a draft has none, also in a preview.
 */
export function cardsOfEdition(edition: Edition): PlacedCard[] {
  const cards = cardsOfPages(edition);
  const cardAt = new Map(cards.map((placed) => [placed.address, placed]));
  const earlier = edition.moved.flatMap(({ from, to }) => {
    const placed = cardAt.get(cardAddress(to));
    return placed === undefined ? [] : [{ ...placed, address: cardAddress(from) }];
  });
  return [...cards, ...earlier];
}

function cardsOfPages({ explainers, withdrawn }: Edition): PlacedCard[] {
  return [
    { address: siteCard, card: cardOfSite(), file: 'src/site.ts' },
    ...explainers.filter(({ isDraft }) => !isDraft).flatMap(cardsOfExplainer),
    ...withdrawn.explainers.flatMap((explainer) =>
      explainer.pages.map((page) => ({
        address: cardAddress(page),
        card: cardOfWithdrawn('explainer', explainer.question, explainer),
        file: `content/explainers/${explainer.id}/explainer.mdx`,
      })),
    ),
  ];
}

function cardsOfExplainer(explainer: Explainer): PlacedCard[] {
  const { id, facts, updates, forecasts, withdrawn, question, shortAnswer } = explainer;
  const folder = `content/explainers/${id}`;
  return [
    {
      address: cardAddress(explainerPage(id)),
      card: cardOfExplainer(explainer),
      file: `content/${shortAnswer.file}`,
    },
    ...facts.map((fact) => ({
      address: cardAddress(factPage(id, fact.id)),
      card: cardOfFact(fact, explainer),
      file: `${folder}/facts/${fact.id}.yaml`,
    })),
    ...updates
      .filter(({ isDraft }) => !isDraft)
      .map((update) => ({
        address: cardAddress(updatePage(id, update.id)),
        card: cardOfUpdate(update, explainer),
        file: `content/${update.body.file}`,
      })),
    ...forecasts.map((forecast) => ({
      address: cardAddress(forecastPage(id, forecast.id)),
      card: cardOfForecast(forecast, explainer),
      file: `${folder}/forecasts/${forecast.id}.yaml`,
    })),
    ...withdrawn.facts.map((fact) => ({
      address: cardAddress(factPage(id, fact.stood.id)),
      card: cardOfWithdrawn('fact', `Fact ${fact.stood.number}: ${fact.stood.label}`, fact, question),
      file: `${folder}/facts/${fact.stood.id}.yaml`,
    })),
    ...withdrawn.updates.map((update) => ({
      address: cardAddress(updatePage(id, update.id)),
      card: cardOfWithdrawn('update', update.headline, update, question),
      file: `${folder}/updates/${update.id}.mdx`,
    })),
  ];
}
