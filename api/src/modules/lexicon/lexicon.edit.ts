import { randomBytes } from 'node:crypto';
import { type ExpectedFailure, Failures, InvalidInput } from '#kernel/errors.ts';
import type { LexiconConcept } from '#search';
import {
  conceptIn,
  conceptsNamed,
  type Edition,
  type LexiconEntry,
  type Overlay,
} from './lexicon.edition.ts';
import { LexiconChangedMeanwhile, LexiconConceptUnknown, LexiconWordTaken } from './lexicon.errors.ts';
import type { ConceptWords } from './lexicon.input.ts';
import type { ConceptEdit } from './lexicon.model.ts';

/** Concepts that differ from what ships: far beyond any need, and a bound for what each process keeps in memory. */
const MAX_EDITED = 2_000;

export type ConceptTarget = { readonly id: string; readonly expectedVersion: number };

/** What saving these words does to an edition; empty where it has them. */
export function editToSave(
  edition: Edition,
  target: { readonly id: string | null; readonly expectedVersion: number },
  wish: { readonly words: ConceptWords; readonly sharesWords: boolean },
): ConceptEdit[] {
  const { id, expectedVersion } = target;
  const entry = id === null ? null : entryToEdit(edition, { id, expectedVersion });
  if (!entry) checkExpected(edition, expectedVersion);
  const conceptId = entry?.id ?? newConceptId();
  const before = conceptIn(edition, conceptId);
  const after = { id: conceptId, ...wish.words };
  if (before && isSame(before, after)) return [];
  if (!wish.sharesWords) checkTaken(edition, before, after);
  if (edition.overlay.size >= MAX_EDITED && !edition.overlay.has(conceptId)) throw tooManyEdited();
  // Words that ship are no edit: later releases may change them again.
  const kind = entry?.shipped && isSame(entry.shipped, after) ? 'SHIPPED' : 'SET';
  return [{ conceptId, kind, before, after }];
}

export function editToRemove(edition: Edition, target: ConceptTarget): ConceptEdit[] {
  const { id: conceptId, state, shipped } = entryToEdit(edition, target);
  if (state === 'REMOVED') return [];
  const before = conceptIn(edition, conceptId);
  // Of an added concept nothing is left to hide.
  return [{ conceptId, kind: shipped ? 'REMOVED' : 'SHIPPED', before, after: null }];
}

export function editToRestore(edition: Edition, target: ConceptTarget): ConceptEdit[] {
  const { id: conceptId, state, shipped } = entryToEdit(edition, target);
  if (!shipped) {
    throw new InvalidInput({
      text: {
        zh: '这个概念是后来加的，没有初始内容可以恢复；不再需要就移除它',
        en: 'This concept was added, so there is nothing to go back to; remove it where it is not needed',
      },
      field: ['input', 'id'],
    });
  }
  if (state === 'UNCHANGED') return [];
  return [{ conceptId, kind: 'SHIPPED', before: conceptIn(edition, conceptId), after: shipped }];
}

/** Everything in which an edition differs from an earlier overlay. */
export function editsToOverlay(edition: Edition, overlay: Overlay, expectedVersion: number): ConceptEdit[] {
  checkExpected(edition, expectedVersion);
  checkUntouched(edition, expectedVersion);
  const shipped = new Map(edition.shipped.concepts.map((concept) => [concept.id, concept]));
  const ids = new Set([...edition.overlay.keys(), ...overlay.keys()]);
  return [...ids].flatMap((conceptId): ConceptEdit[] => {
    const before = conceptIn(edition, conceptId);
    const wanted = overlay.get(conceptId);
    const isThere = edition.overlay.get(conceptId);
    if (wanted === isThere || (wanted && isThere && isSame(wanted, isThere))) return [];
    if (wanted === undefined) {
      return [{ conceptId, kind: 'SHIPPED', before, after: shipped.get(conceptId) ?? null }];
    }
    return [{ conceptId, kind: wanted ? 'SET' : 'REMOVED', before, after: wanted }];
  });
}

/** Nothing at all may have been edited since. */
function checkUntouched({ last }: Edition, expectedVersion: number): void {
  if (last && last.version > expectedVersion)
    throw new LexiconChangedMeanwhile({ version: last, entry: null });
}

/** @throws InvalidInput for a version that is yet to come. */
function checkExpected({ version }: Edition, expectedVersion: number): void {
  if (expectedVersion >= 0 && expectedVersion <= version) return;
  throw new InvalidInput({
    text: {
      zh: `词库现在是第 ${version} 版，没有第 ${expectedVersion} 版`,
      en: `The lexicon is at version ${version}; there is no version ${expectedVersion}`,
    },
    field: ['input', 'expectedVersion'],
  });
}

function entryToEdit(edition: Edition, { id, expectedVersion }: ConceptTarget): LexiconEntry {
  checkExpected(edition, expectedVersion);
  const entry = edition.entries.get(id);
  if (!entry) throw new LexiconConceptUnknown();
  const { lastEdit } = entry;
  if (lastEdit && lastEdit.version > expectedVersion) {
    throw new LexiconChangedMeanwhile({ version: lastEdit, entry });
  }
  return entry;
}

/** Only what is new: a word that several concepts share already stays shared. */
function checkTaken(edition: Edition, before: LexiconConcept | null, after: LexiconConcept): void {
  const taken = after.same
    .filter((word) => !before?.same.includes(word))
    .flatMap((word): ExpectedFailure[] => {
      const other = conceptsNamed(edition, word).find(({ id }) => id !== after.id);
      const entry = other && edition.entries.get(other.id);
      return entry ? [new LexiconWordTaken({ word, entry })] : [];
    });
  if (taken.length > 0) throw new Failures(taken);
}

function isSame(left: LexiconConcept, right: LexiconConcept): boolean {
  return wordsOf(left) === wordsOf(right);
}

function wordsOf({ label, same, narrower, related }: LexiconConcept): string {
  return JSON.stringify([label, same, narrower, related]);
}

/** Of a form that no release gives to a concept. */
function newConceptId(): string {
  return `own-${randomBytes(6).toString('hex')}`;
}

function tooManyEdited(): InvalidInput {
  return new InvalidInput({
    text: {
      zh: `最多改动 ${MAX_EDITED.toLocaleString('en')} 个概念`,
      en: `At most ${MAX_EDITED.toLocaleString('en')} concepts can be edited`,
    },
  });
}
