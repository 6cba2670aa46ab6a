import { InvalidLexicon } from './invalid-lexicon.ts';
import type { Lexicon, LexiconConcept } from './lexicon.ts';

/**
 * Checks the shape of what a file or a store says before it is taken into use; adds a label that is missing among the
 * words of its concept. What words may be is `checkConcept`'s to say.
 * @throws InvalidLexicon
 */
export function parseLexicon(value: unknown): Lexicon {
  if (!isRecord(value)) throw new InvalidLexicon({ concept: null, fault: 'concepts' });
  const { version, concepts } = value;
  if (typeof version !== 'string') throw new InvalidLexicon({ concept: null, fault: 'version' });
  if (!Array.isArray(concepts)) throw new InvalidLexicon({ concept: null, fault: 'concepts' });
  const parsed = concepts.map((concept, index) => parseConcept(concept, `concepts[${index}]`));
  const seen = new Set<string>();
  for (const { id } of parsed) {
    if (seen.has(id)) throw new InvalidLexicon({ concept: id, fault: 'id' });
    seen.add(id);
  }
  return { version, concepts: parsed };
}

/**
 * One concept; `place` names it where it has no id of its own.
 * @throws InvalidLexicon
 */
export function parseConcept(value: unknown, place = 'concept'): LexiconConcept {
  if (!isRecord(value)) throw new InvalidLexicon({ concept: place, fault: 'id' });
  const { id, label } = value;
  if (typeof id !== 'string' || id === '') throw new InvalidLexicon({ concept: place, fault: 'id' });
  if (typeof label !== 'string' || label.trim() === '')
    throw new InvalidLexicon({ concept: id, fault: 'label' });
  const same = terms(value.same, { concept: id, fault: 'same' });
  return {
    id,
    label,
    same: same.includes(label) ? same : [label, ...same],
    narrower: terms(value.narrower ?? [], { concept: id, fault: 'narrower' }),
    related: terms(value.related ?? [], { concept: id, fault: 'related' }),
  };
}

function terms(value: unknown, place: { concept: string; fault: string }): readonly string[] {
  if (!Array.isArray(value)) throw new InvalidLexicon(place);
  return value.map((term: unknown) => {
    if (typeof term !== 'string' || term.trim() === '') throw new InvalidLexicon(place);
    return term;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
