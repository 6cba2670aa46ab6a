import { termsOf } from '../../../api/src/modules/assignments/assignment.candidates.ts';
import { judgeField } from '../../../api/src/modules/matching/matching.factors.ts';
import { createTaxonomyService } from '../../../api/src/modules/taxonomies/taxonomy.service.ts';
import { exampleDocuments } from '../support/example-documents.ts';
import { exampleCandidates, exampleNeeds, gradedNeeds, type RankedNeed } from './matching.examples.ts';

const K1 = 1.2;
const B = 0.75;

/** Plain text search: BM25 over pairs of characters of all that a profile says, with the whole text of the need. */
export function rankByText(): readonly RankedNeed[] {
  const documents = exampleDocuments()
    .filter(({ kind }) => kind !== 'NEED')
    .map(({ id, name, body, related, keywords }) => ({
      id,
      bag: bagOf([name, body, ...related, ...keywords]),
    }));
  const usual = documents.reduce((sum, { bag }) => sum + bag.size, 0) / documents.length;
  const held = new Map<string, number>();
  for (const { bag } of documents) for (const term of bag.keys()) held.set(term, (held.get(term) ?? 0) + 1);
  const needs = exampleNeeds();
  return ranked((needId) => {
    const need = needs.get(needId);
    const terms = termsOf(`${need?.title}。${need?.text}`);
    return documents.map(({ id, bag }) => {
      const length = 1 - B + (B * bag.size) / usual;
      let score = 0;
      for (const term of terms) {
        const times = bag.get(term) ?? 0;
        const holders = held.get(term) ?? 0;
        const rarity = Math.log(1 + (documents.length - holders + 0.5) / (holders + 0.5));
        score += (rarity * times * (K1 + 1)) / (times + K1 * length);
      }
      return { id, score };
    });
  });
}

/** Nothing but the fields that both are filed under. */
export function rankByField(): readonly RankedNeed[] {
  const taxonomies = createTaxonomyService();
  const parentOf = (code: string) => taxonomies.field(code)?.parentCode ?? null;
  const [needs, candidates] = [exampleNeeds(), exampleCandidates()];
  return ranked((needId) =>
    candidates.map(({ id, fieldCodes }) => {
      const wanted = needs.get(needId)?.fields ?? [];
      const { value } = judgeField(wanted, fieldCodes, { parentOf, rarityOf: () => 1 });
      return { id, score: value ?? 0 };
    }),
  );
}

function ranked(scoresOf: (needId: string) => { id: string; score: number }[]): readonly RankedNeed[] {
  const known = new Map(exampleCandidates().map((candidate) => [candidate.id, candidate]));
  return gradedNeeds().map((graded) => {
    const owner = graded.needId.replace('need', 'ent');
    const things = scoresOf(graded.needId).flatMap(({ id, score }) => {
      const candidate = known.get(id);
      return candidate && id !== owner && score > 0 ? [{ ...candidate, score }] : [];
    });
    return { graded, ranked: things.sort((one, other) => other.score - one.score) };
  });
}

function bagOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const text of texts) for (const term of termsOf(text)) bag.set(term, (bag.get(term) ?? 0) + 1);
  return bag;
}
