/** What an editor may write, one valid example a kind. Each is given with the changes that a test needs. */

type Written = Record<string, unknown>;

/** A citation of a source. */
export function aWrittenCitation(changes: Written = {}): Written {
  return { source: 'kbs-2024-10-18-nis', ...changes };
}

/** A claim in words. */
export function aWrittenSaidClaim(changes: Written = {}): Written {
  return {
    by: 'nis',
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    says: 'Soldiers left for the port of Vladivostok.',
    sources: [aWrittenCitation()],
    ...changes,
  };
}

/** A claim that is a figure. */
export function aWrittenFigureClaim(changes: Written = {}): Written {
  return {
    by: 'nis',
    asOf: '2024-10-18',
    recorded: '2026-11-24',
    value: 1500,
    sources: [aWrittenCitation()],
    ...changes,
  };
}

const anyFact = {
  number: 7,
  label: 'Soldiers in the first transport',
  standing: 'reported',
  reviewBy: 'never',
};

/** A fact that is a count. */
export function aWrittenFigure(changes: Written = {}): Written {
  return {
    kind: 'figure',
    ...anyFact,
    unit: 'people',
    definition: 'Soldiers on the first seven ships.',
    claims: [aWrittenFigureClaim()],
    ...changes,
  };
}

/** A fact that is a sum of money. */
export function aWrittenSumOfMoney(changes: Written = {}): Written {
  return {
    kind: 'money',
    ...anyFact,
    currency: 'USD',
    definition: 'Pay promised to one soldier a month.',
    claims: [aWrittenFigureClaim()],
    ...changes,
  };
}

/** A fact that happened on a day. */
export function aWrittenEvent(changes: Written = {}): Written {
  return { kind: 'event', ...anyFact, on: '2024-10-08', claims: [aWrittenSaidClaim()], ...changes };
}

/** A fact that is a clause of a document. */
export function aWrittenClause(changes: Written = {}): Written {
  return {
    kind: 'clause',
    ...anyFact,
    document: 'Treaty on Comprehensive Strategic Partnership',
    article: 'Article 4',
    text: { en: 'The other side shall provide assistance.' },
    claims: [aWrittenSaidClaim()],
    ...changes,
  };
}

/** A fact that is worked out from two others. */
export function aWrittenDerivedFact(changes: Written = {}): Written {
  return {
    kind: 'derived',
    ...anyFact,
    operation: 'sum',
    of: ['killed', 'wounded'],
    unit: 'people',
    definition: 'Killed and wounded together.',
    claims: [aWrittenFigureClaim()],
    ...changes,
  };
}

/** A statement. */
export function aWrittenStatement(changes: Written = {}): Written {
  return { kind: 'statement', ...anyFact, claims: [aWrittenSaidClaim()], ...changes };
}

/** A source with an address. */
export function aWrittenSource(changes: Written = {}): Written {
  return {
    kind: 'broadcaster',
    title: 'NIS: first transport by sea',
    publisher: 'KBS World',
    url: 'https://world.kbs.co.kr/service/news_view.htm?Seq_Code=188000',
    published: '2024-10-18',
    accessed: '2026-11-23',
    language: 'en',
    party: 'none',
    ...changes,
  };
}

/** A body that says things. */
export function aWrittenVoice(changes: Written = {}): Written {
  return { kind: 'agency', name: 'National Intelligence Service', party: 'none', ...changes };
}

/** A quotation in English. */
export function aWrittenQuote(changes: Written = {}): Written {
  return {
    speaker: 'nis',
    role: 'Intelligence service of South Korea',
    said: '2024-10-18',
    words: { language: 'en', text: 'They left by ship.' },
    source: 'kbs-2024-10-18-nis',
    ...changes,
  };
}

/** A forecast that is still open. */
export function aWrittenForecast(changes: Written = {}): Written {
  return {
    statement: 'Engineers would be sent within a month.',
    by: 'nis',
    said: '2024-06-21',
    source: 'kbs-2024-10-18-nis',
    criteria: 'Happened if a government or army says that they arrived.',
    criteriaSet: '2026-11-24',
    verdict: 'open',
    ...changes,
  };
}

/** Something that is not known. */
export function aWrittenQuestion(changes: Written = {}): Written {
  return {
    question: 'How many came home?',
    why: 'Neither state has given a number.',
    settledBy: 'A count by either state.',
    since: '2026-11-24',
    ...changes,
  };
}

/** A place whose status nobody disputes. */
export function aWrittenPlace(changes: Written = {}): Written {
  return { name: 'Vladivostok', position: { lat: 43.1, lon: 131.9 }, ...changes };
}

/** A word that a reader may not know. */
export function aWrittenTerm(changes: Written = {}): Written {
  return { term: 'sapper', meaning: 'A soldier who clears mines.', ...changes };
}

/** Front matter of an explainer. */
export function aWrittenExplainer(changes: Written = {}): Written {
  return {
    question: 'Did the soldiers go?',
    kicker: 'North Korea and Russia',
    standfirst: 'What was forecast, and what happened.',
    published: '2026-11-24',
    byline: 'Double Entry',
    state: 'developing',
    dataCutOff: '2026-03-17',
    keyFacts: ['soldiers-sent'],
    howSure: 'Sure that they went.',
    method: 'We read what was published.',
    reviewBy: '2027-02-28',
    ...changes,
  };
}

/** Front matter of a section. */
export function aWrittenSection(changes: Written = {}): Written {
  return { title: 'What the treaty says', kind: 'document', ...changes };
}

/** Front matter of an update that tells of a development. */
export function aWrittenDevelopment(changes: Written = {}): Written {
  return {
    kind: 'development',
    headline: 'A second group arrives.',
    day: '2026-12-01',
    published: '2026-12-02',
    ...changes,
  };
}

/** Front matter of an update that mends a mistake. */
export function aWrittenCorrection(changes: Written = {}): Written {
  return {
    kind: 'correction',
    headline: 'The number of ships was wrong.',
    day: '2026-12-01',
    published: '2026-12-02',
    was: 'six ships',
    now: 'seven ships',
    where: 'Where they went',
    ...changes,
  };
}
