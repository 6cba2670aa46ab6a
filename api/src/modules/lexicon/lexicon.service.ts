import { entryOf as auditEntryOf, toJson } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, InvalidInput } from '#kernel/errors.ts';
import { type Account, requireAccount, type Viewer } from '#kernel/viewer.ts';
import { editsToOverlay, editToRemove, editToRestore, editToSave } from './lexicon.edit.ts';
import type { Edition, LexiconEntry } from './lexicon.edition.ts';
import type { LexiconEditions } from './lexicon.editions.ts';
import type { IndexingState, LexiconFollower } from './lexicon.follower.ts';
import { type ConceptWords, checkNote, checkWords } from './lexicon.input.ts';
import type { ConceptEdit, LexiconVersion } from './lexicon.model.ts';
import { canEditLexicon } from './lexicon.policy.ts';
import { createPreviewer, type Draft } from './lexicon.preview.ts';
import type { LexiconRepository } from './lexicon.repository.ts';

export type LexiconService = ReturnType<typeof createLexiconService>;

export type LexiconServiceOptions = {
  repository: LexiconRepository;
  editions: LexiconEditions;
  follower: Pick<LexiconFollower, 'wake' | 'state'>;
  clock: Clock;
};

type Noted = { readonly expectedVersion: number; readonly note?: string | null | undefined };
type SaveWish = ConceptWords & Noted & { readonly id: string | null; readonly sharesWords: boolean };

/** How often a write is tried anew where others keep being faster with edits of other concepts. */
const ATTEMPTS = 10;
const MAX_TEXT = 1_000;

export function createLexiconService({ repository, editions, follower, clock }: LexiconServiceOptions) {
  const preview = createPreviewer();

  /** Makes the next version of what `plan` finds to do in the present one; null where there is nothing to do. */
  async function commit(
    account: Account,
    about: Pick<LexiconVersion, 'note' | 'restoredVersion'>,
    plan: (edition: Edition) => ConceptEdit[],
  ): Promise<LexiconVersion | null> {
    for (let attempt = 1; ; attempt++) {
      const edition = await editions.current();
      const edits = plan(edition);
      if (edits.length === 0) return null;
      const version = {
        version: edition.version + 1,
        at: clock.now(),
        accountId: account.accountId,
        edits,
        ...about,
      };
      try {
        await repository.add(version, entryOfVersion(account, version));
      } catch (error) {
        // Somebody else made that version. What they did decides, in the next look, whether this one still can be.
        if (error instanceof Conflict && attempt < ATTEMPTS) continue;
        throw error;
      }
      follower.wake();
      return version;
    }
  }

  async function entryOf(id: string): Promise<LexiconEntry | null> {
    return (await editions.current()).entries.get(id) ?? null;
  }

  return {
    /** @throws Forbidden to all but administrators, as everything here. */
    async current(viewer: Viewer): Promise<Edition> {
      editor(viewer);
      return editions.current();
    },

    async concept(viewer: Viewer, id: string): Promise<LexiconEntry | null> {
      editor(viewer);
      return entryOf(id);
    },

    indexing: (): Promise<IndexingState> => follower.state(),

    /** The latest first. */
    async history(viewer: Viewer, page: { limit: number; before: number | null }) {
      editor(viewer);
      const { version } = await editions.current();
      const found = await repository.listLatest({ ...page, limit: page.limit + 1 });
      const hasNextPage = found.length > page.limit;
      return { rows: found.slice(0, page.limit), hasNextPage, totalCount: version };
    },

    /** How a query is read now and with the draft; nothing is changed. */
    async preview(viewer: Viewer, text: string, draft: Draft | null) {
      editor(viewer);
      if (text.length > MAX_TEXT) throw textTooLong(text.length);
      return preview(await editions.current(), { text, draft });
    },

    /** @throws Failures, LexiconConceptUnknown, LexiconChangedMeanwhile, LexiconWordTaken */
    async save(viewer: Viewer, { id, expectedVersion, sharesWords, ...given }: SaveWish) {
      const account = editor(viewer);
      const { words, note } = checkWords(given);
      const made = await commit(account, { note, restoredVersion: null }, (edition) =>
        editToSave(edition, { id, expectedVersion }, { words, sharesWords }),
      );
      return entryOf(made?.edits[0]?.conceptId ?? id ?? '');
    },

    /** @throws LexiconConceptUnknown, LexiconChangedMeanwhile */
    async remove(viewer: Viewer, { id, expectedVersion, note }: Noted & { id: string }) {
      const account = editor(viewer);
      await commit(account, { note: checkNote(note), restoredVersion: null }, (edition) =>
        editToRemove(edition, { id, expectedVersion }),
      );
      return entryOf(id);
    },

    /** @throws InvalidInput for one that was added, LexiconConceptUnknown, LexiconChangedMeanwhile */
    async restore(viewer: Viewer, { id, expectedVersion, note }: Noted & { id: string }) {
      const account = editor(viewer);
      await commit(account, { note: checkNote(note), restoredVersion: null }, (edition) =>
        editToRestore(edition, { id, expectedVersion }),
      );
      return entryOf(id);
    },

    /** @throws InvalidInput for a version that there is not, LexiconChangedMeanwhile */
    async restoreVersion(viewer: Viewer, { version, expectedVersion, note }: Noted & { version: number }) {
      const account = editor(viewer);
      const checked = checkNote(note);
      const present = await editions.current();
      if (version < 0 || version > present.version) throw noSuchVersion(version, present.version);
      const overlay = await editions.overlayOf(version);
      return commit(account, { note: checked, restoredVersion: version }, (edition) =>
        editsToOverlay(edition, overlay, expectedVersion),
      );
    },
  };
}

/** A restored version may touch thousands; the version itself holds all of them. */
const MOST_TOLD = 50;

function entryOfVersion(account: Account, { version, edits, note, restoredVersion, at }: LexiconVersion) {
  const words = edits.slice(0, MOST_TOLD).map(({ conceptId, before, after }) => ({
    field: (after ?? before)?.label ?? conceptId,
    before: toJson(before),
    after: toJson(after),
  }));
  return auditEntryOf(account, {
    action: restoredVersion === null ? 'LEXICON_CHANGED' : 'LEXICON_RESTORED',
    object: { type: 'lexicon', id: null },
    changes: [
      { field: 'version', before: version - 1, after: version },
      { field: 'concepts', before: null, after: edits.length },
      ...words,
    ],
    reason: note,
    at,
  });
}

function editor(viewer: Viewer): Account {
  const account = requireAccount(viewer);
  if (!canEditLexicon(account)) throw new Forbidden();
  return account;
}

function textTooLong(length: number): InvalidInput {
  return new InvalidInput({
    text: {
      zh: `试检索的文字最多 ${MAX_TEXT.toLocaleString('en')} 个字，现在是 ${length.toLocaleString('en')} 个`,
      en: `The text to try takes up to ${MAX_TEXT.toLocaleString('en')} characters; this has ${length.toLocaleString('en')}`,
    },
    field: ['text'],
  });
}

function noSuchVersion(version: number, last: number): InvalidInput {
  return new InvalidInput({
    text: {
      zh: `没有第 ${version} 版，请填 0 到 ${last}`,
      en: `There is no version ${version}; take one from 0 to ${last}`,
    },
    field: ['input', 'version'],
  });
}
