import { z } from 'zod';
import { site } from '../../../src/site.ts';

/**
 * What our pages may tell in the words of schema.org: those types and properties, in these forms, and nothing else. Nobody else
 * publishes such a check that runs without a network.
 */
const words = z.string().regex(/\S/).max(3000);
const webAddress = z.string().regex(/^https?:\/\/[^\s"<>]+$/);
const ownAddress = webAddress.startsWith(`${site.url}/`);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const partialDay = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/);
const name = ownAddress.regex(/\/#[a-z][a-z0-9-]*$/);
const reference = z.strictObject({ '@id': name });

const picture = z.strictObject({
  '@type': z.literal('ImageObject'),
  url: ownAddress.endsWith('.png'),
  width: z.string().regex(/^\d+$/),
  height: z.string().regex(/^\d+$/),
  caption: words.optional(),
});
const namedOrganization = z.strictObject({ '@type': z.literal('Organization'), name: words });
const voiceTypes = z.enum(['Person', 'Organization', 'GovernmentOrganization', 'NewsMediaOrganization']);
const voiceInShort = z.strictObject({ '@type': voiceTypes, '@id': name, name: words });

const correction = z.strictObject({
  '@type': z.literal('CorrectionComment'),
  '@id': name,
  text: words,
  datePublished: day,
  url: ownAddress,
  inLanguage: z.literal(site.language),
  author: reference,
});
/** A mistake that no update tells of has no page, and so no name. */
const mended = correction.extend({ '@id': name.optional() });
const article = z.strictObject({
  '@id': name,
  mainEntityOfPage: ownAddress,
  headline: words.max(300),
  datePublished: day,
  dateModified: day,
  author: namedOrganization,
  publisher: reference,
  inLanguage: z.literal(site.language),
  isAccessibleForFree: z.literal(true),
  image: picture,
});
const source = z.strictObject({
  '@type': z.enum(['CreativeWork', 'Report', 'NewsArticle', 'ScholarlyArticle', 'Dataset']),
  '@id': name.endsWith('#work'),
  name: words,
  description: words.min(50).optional(),
  alternateName: words.optional(),
  publisher: namedOrganization,
  creditText: words.optional(),
  datePublished: partialDay,
  inLanguage: language,
  url: webAddress.optional(),
  archivedAt: webAddress.optional(),
  isBasedOn: z.array(reference).min(1).optional(),
  mainEntityOfPage: ownAddress,
});
const quotation = z.strictObject({
  '@type': z.literal('Quotation'),
  '@id': name,
  text: words,
  inLanguage: language,
  creator: reference,
  dateCreated: partialDay,
  isPartOf: reference,
  workTranslation: z
    .strictObject({
      '@type': z.literal('Quotation'),
      text: words,
      inLanguage: z.literal('en'),
      translationOfWork: reference,
      translator: z.strictObject({ '@type': z.literal('Person'), name: words }).optional(),
    })
    .optional(),
});
const claim = {
  '@type': z.literal('Claim'),
  text: words,
  description: words,
  author: voiceInShort,
  inLanguage: z.literal(site.language),
  sdPublisher: reference,
};

/** The kinds of things, each by what it is on our pages. */
export const nodes = {
  site: z.strictObject({
    '@type': z.literal('WebSite'),
    '@id': name,
    name: words,
    url: ownAddress,
    description: words,
    inLanguage: z.literal(site.language),
    publisher: reference,
    potentialAction: z.strictObject({
      '@type': z.literal('SearchAction'),
      target: z.strictObject({
        '@type': z.literal('EntryPoint'),
        urlTemplate: z.literal(`${site.url}/search/?q={asked}`),
      }),
      'query-input': z.literal('required name=asked'),
    }),
  }),
  publisher: z.strictObject({
    '@type': z.literal('NewsMediaOrganization'),
    '@id': z.literal(`${site.url}/#publisher`),
    name: z.literal(site.name),
    url: ownAddress,
    slogan: words,
    logo: picture,
    publishingPrinciples: ownAddress,
    verificationFactCheckingPolicy: ownAddress,
    correctionsPolicy: ownAddress,
    actionableFeedbackPolicy: ownAddress,
  }),
  way: z.strictObject({
    '@type': z.literal('BreadcrumbList'),
    '@id': name.endsWith('#way'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.int().min(1),
          name: words,
          item: ownAddress,
        }),
      )
      .min(2),
  }),
  explainer: article.extend({
    '@type': z.literal('BackgroundNewsArticle'),
    description: words,
    articleSection: words,
    citation: z.array(reference).min(1),
    correction: z.array(correction).min(1).optional(),
  }),
  update: article.extend({
    '@type': z.literal('NewsArticle'),
    '@id': name.endsWith('#update'),
    temporalCoverage: day,
    isPartOf: reference,
    correction: z.array(reference).min(1).optional(),
  }),
  correction,
  factPage: z.strictObject({
    '@type': z.literal('WebPage'),
    '@id': name,
    url: ownAddress,
    name: words,
    description: words,
    inLanguage: z.literal(site.language),
    datePublished: day,
    dateModified: day,
    isPartOf: reference,
    publisher: reference,
    correction: z.array(mended).min(1).optional(),
  }),
  claim: z.strictObject({
    ...claim,
    appearance: z.array(reference),
    temporalCoverage: partialDay,
    sdDatePublished: day,
    mainEntityOfPage: reference,
  }),
  forecast: z.strictObject({
    ...claim,
    '@id': name.endsWith('#forecast'),
    appearance: z.array(reference).length(1),
    datePublished: partialDay,
    isPartOf: reference,
    mainEntityOfPage: ownAddress,
  }),
  list: z.strictObject({
    '@type': z.literal('CollectionPage'),
    '@id': name.endsWith('#list'),
    url: ownAddress,
    name: words,
    description: words,
    inLanguage: z.literal(site.language),
    isPartOf: reference,
    publisher: reference,
  }),
  place: z.strictObject({
    '@type': z.literal('Place'),
    '@id': name.endsWith('#place'),
    name: words,
    alternateName: z.array(words).min(1).optional(),
    geo: z.strictObject({
      '@type': z.literal('GeoCoordinates'),
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    }),
    mainEntityOfPage: ownAddress,
  }),
  source,
  voice: voiceInShort.extend({
    '@id': name.endsWith('#voice'),
    mainEntityOfPage: ownAddress,
    alternateName: words.optional(),
    description: words.optional(),
    sameAs: webAddress.optional(),
  }),
  quotation,
} as const;

/** A page's whole graph. */
export const graphSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.union(Object.values(nodes))).min(2),
});
