import { readFileSync } from 'node:fs';
import {
  createLexiconReader,
  type DocumentKind,
  defaultLexicon,
  emptyQuery,
  type SearchEngine,
} from '#search';
import type { Offered, Wanted } from '../../../api/src/modules/matching/matching.factors.ts';
import { rankOffers, rarityFrom } from '../../../api/src/modules/matching/matching.rank.ts';
import { partnerRange, retrieve } from '../../../api/src/modules/matching/matching.retrieval.ts';
import type { Weights } from '../../../api/src/modules/matching/matching.score.ts';
import type { Kinship } from '../../../api/src/modules/matching/matching.text.ts';
import { createTaxonomyService } from '../../../api/src/modules/taxonomies/taxonomy.service.ts';
import * as raw from '../../../scripts/starter/raw.ts';
import { exampleDocuments } from '../support/example-documents.ts';
import type { Grades } from '../support/measures.ts';

/** A need with what could solve it. */
export type GradedNeed = {
  readonly needId: string;
  readonly partners: Grades;
  readonly capabilities: Grades;
  readonly hard: { readonly partners: readonly string[]; readonly capabilities: readonly string[] };
};

/** A candidate, with its score of 100, and whose it is. */
export type RankedThing = Pick<Kinship, 'id' | 'kind' | 'organizationId'> & { readonly score: number };

export type RankedNeed = {
  readonly graded: GradedNeed;
  /** Best first, with the score of each, 0 to 100. */
  readonly ranked: readonly RankedThing[];
};

type Candidate = Kinship & Offered;

const taxonomies = createTaxonomyService();
const nobodyAsked = {
  asked: 0,
  answered: 0,
  answerDays: null,
  running: 0,
  completed: 0,
  brokenOff: 0,
  ratings: 0,
  meanRating: null,
};

export function gradedNeeds(): readonly GradedNeed[] {
  const file = new URL('./relevance.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { needs: GradedNeed[] }).needs;
}

export function exampleNeeds(): ReadonlyMap<string, raw.RawNeed> {
  return new Map(raw.readExamples<raw.RawNeed>('needs').map((need) => [need.id, need]));
}

/** Everything that could answer a need, as the product reads it from its store. */
export function exampleCandidates(): readonly Candidate[] {
  const universities = raw.readExamples<raw.RawUniversity>('universities');
  const cityOf = new Map(universities.map(({ id, city, town }) => [id, { townCode: town, city }]));
  const platforms = raw.readExamples<raw.RawPlatform>('transfer-platforms');
  for (const { id, town } of platforms) cityOf.set(id, { townCode: town, city: '中山' });
  const nowhere = { townCode: null, city: null };
  const blank = { parentId: null, freeCapacity: null, standing: nobodyAsked, trl: null, forms: [] };
  return [
    ...raw.readExamples<raw.RawEnterprise>('enterprises').map((row) => ({
      ...blank,
      ...described(row),
      kind: 'ENTERPRISE' as const,
      organizationId: row.id,
      place: { townCode: row.town, city: '中山' },
    })),
    ...universities.map((row) => ({
      ...blank,
      ...described(row),
      kind: 'UNIVERSITY' as const,
      organizationId: row.id,
      forms: row.forms,
      place: cityOf.get(row.id) ?? nowhere,
    })),
    ...platforms.map((row) => ({
      ...blank,
      ...described({ ...row, fields: row.fieldGroups }),
      kind: 'TRANSFER_PLATFORM' as const,
      organizationId: row.id,
      parentId: row.parentUniversity,
      place: cityOf.get(row.id) ?? nowhere,
    })),
    ...raw.readExamples<raw.RawCommissioner>('commissioners').map((row) => ({
      ...blank,
      ...described(row),
      kind: 'COMMISSIONER' as const,
      organizationId: row.homeInstitutionId,
      forms: ['COMMISSIONER' as const],
      freeCapacity: row.capacity,
      place: cityOf.get(row.homeInstitutionId) ?? nowhere,
    })),
    ...raw.readExamples<raw.RawCapability>('capabilities').map((row) => ({
      ...blank,
      ...described(row),
      kind: 'CAPABILITY' as const,
      organizationId: row.ownerId,
      forms: row.forms,
      trl: row.trl,
      place: cityOf.get(row.ownerId) ?? nowhere,
    })),
  ];
}

function described(row: { id: string; fields: readonly string[]; chainStages: readonly string[] }) {
  return { id: row.id, fieldCodes: row.fields, stageCodes: row.chainStages };
}

export function wantedBy(need: raw.RawNeed, town: string | undefined): Wanted {
  return {
    fieldCodes: need.fields,
    stageCode: need.chainStage,
    forms: need.wantedForms,
    trlWanted: need.trlWanted,
    place: { townCode: town ?? null, city: '中山' },
  };
}

/** The engine with all examples, and what both directions are scored with. */
export async function openExamples(engine: SearchEngine, weights: Weights) {
  await engine.open();
  await engine.replaceAll(exampleDocuments());
  const candidates = exampleCandidates();
  const townOf = new Map(candidates.map(({ id, place }) => [id, place.townCode ?? undefined]));
  const { facets } = await engine.search({
    ...emptyQuery,
    limit: 0,
    facets: ['field'],
    filter: { kinds: partnerRange.kinds as DocumentKind[] },
  });
  return {
    candidates,
    asking: { search: engine, read: createLexiconReader(defaultLexicon) },
    context: { weights, taxonomies, rarityOf: rarityFrom(facets) },
    labelsOf: (codes: readonly string[]) => taxonomies.fieldsOf(codes).map(({ label }) => label.zh),
    wantedOf: (need: raw.RawNeed) => wantedBy(need, townOf.get(need.enterpriseId)),
  };
}

/** Ranks the candidates of each graded need, as the product does it. */
export async function rankExamples(engine: SearchEngine, weights: Weights): Promise<readonly RankedNeed[]> {
  const { candidates, asking, context, labelsOf, wantedOf } = await openExamples(engine, weights);
  const needs = exampleNeeds();
  const answers: RankedNeed[] = [];
  for (const graded of gradedNeeds()) {
    const need = needs.get(graded.needId);
    if (!need) throw new Error(`seed: there is no ${graded.needId}`);
    const retrieved = await retrieve({ ...need, fieldLabels: labelsOf(need.fields) }, partnerRange, asking);
    const others = candidates.filter(({ organizationId }) => organizationId !== need.enterpriseId);
    const found = others.filter(({ id }) => retrieved.relevance.has(id));
    answers.push({ graded, ranked: rankOffers(wantedOf(need), found, retrieved, context) });
  }
  await engine.close();
  return answers;
}
