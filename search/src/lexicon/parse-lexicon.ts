import { InvalidSearchDocument } from '../errors.ts';
import type { Lexicon, LexiconConcept } from './lexicon.ts';

/** Checks what an administrator or a file says before it is taken into use. */
export function parseLexicon(value: unknown): Lexicon {
  if (!isRecord(value) || typeof value.version !== 'string' || !Array.isArray(value.concepts)) {
    throw refusal('version, concepts');
  }
  const concepts = value.concepts.map(parseConcept);
  const seen = new Set<string>();
  for (const { id } of concepts) {
    if (seen.has(id)) throw refusal(`concepts.id: ${id}`);
    seen.add(id);
  }
  return { version: value.version, concepts };
}

function parseConcept(value: unknown, index: number): LexiconConcept {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.label !== 'string') {
    throw refusal(`concepts[${index}]`);
  }
  const { id, label } = value;
  const same = terms(value.same, `concepts[${index}].same`);
  return {
    id,
    label,
    same: same.includes(label) ? same : [label, ...same],
    narrower: terms(value.narrower ?? [], `concepts[${index}].narrower`),
    related: terms(value.related ?? [], `concepts[${index}].related`),
  };
}

function terms(value: unknown, place: string): readonly string[] {
  if (!Array.isArray(value)) throw refusal(place);
  return value.map((term: unknown) => {
    if (typeof term !== 'string' || term.trim() === '') throw refusal(place);
    return term;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(place: string): InvalidSearchDocument {
  return new InvalidSearchDocument({
    zh: `词库格式不正确：${place}`,
    en: `The lexicon is not well formed at ${place}`,
  });
}
