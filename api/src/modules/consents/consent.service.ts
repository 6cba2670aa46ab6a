import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import type { Id } from '#kernel/id.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import { ConsentWordingOutdated, NoticeNotAccepted } from './consent.errors.ts';
import type { ConsentEntry } from './consent.model.ts';
import type { ConsentRepository } from './consent.repository.ts';
import {
  type ConsentAudience,
  type ConsentField,
  consentAudiences,
  consentFields,
  type Notice,
  noticeOn,
  notices,
  type Wording,
  wordingOf,
} from './consent.wordings.ts';

/** How one consent stands, and the words that would be agreed to now. */
export type Consent = {
  readonly field: ConsentField;
  readonly audience: ConsentAudience;
  readonly isGiven: boolean;
  /** Since when it stands like this; null where it was never asked. */
  readonly since: Date | null;
  readonly givenVersion: string | null;
  readonly wording: Wording;
};

export type ConsentService = ReturnType<typeof createConsentService>;

type Options = { repository: ConsentRepository; clock: Clock };

export function createConsentService({ repository, clock }: Options) {
  const currentNotice = (): Notice => noticeOn(dayInChina(clock.now()));

  async function listOf(viewer: Viewer): Promise<Consent[]> {
    const { accountId } = requirePerson(viewer);
    const entries = await repository.listOf([accountId]);
    return consentFields.flatMap((field) =>
      consentAudiences.map((audience) => {
        const latest = entries.findLast((entry) => entry.field === field && entry.audience === audience);
        return {
          field,
          audience,
          isGiven: latest?.isGiven ?? false,
          since: latest?.at ?? null,
          givenVersion: latest?.isGiven ? latest.wordingVersion : null,
          wording: wordingOf(field, audience),
        };
      }),
    );
  }

  return {
    currentNotice,
    notices: (): readonly Notice[] => notices,
    listOf,

    /** Every line that was ever written of the viewer, oldest first. */
    async historyOf(viewer: Viewer): Promise<ConsentEntry[]> {
      return repository.listOf([requirePerson(viewer).accountId]);
    },

    /** @throws NoticeNotAccepted for any other version than the one that is shown now. */
    checkNotice(version: string): void {
      if (version !== currentNotice().version) throw new NoticeNotAccepted();
    },

    /** Before the account is made, so that there is none without it. */
    noteNotice: (accountId: Id<'account'>, { version, at }: { version: string; at: Date }): Promise<void> =>
      repository.add({
        accountId,
        field: 'NOTICE',
        audience: 'PLATFORM',
        wordingVersion: version,
        isGiven: true,
        at,
      }),

    /**
     * Gives or takes back. Asked again it changes nothing.
     * @throws ConsentWordingOutdated where other words are shown by now.
     */
    async decide(
      viewer: Viewer,
      wish: { field: ConsentField; audience: ConsentAudience; wordingVersion: string; isGiven: boolean },
    ): Promise<Consent[]> {
      const { accountId } = requirePerson(viewer);
      const { field, audience, wordingVersion, isGiven } = wish;
      // Taking back needs no words.
      if (isGiven && wordingVersion !== wordingOf(field, audience).version)
        throw new ConsentWordingOutdated();
      const before = (await listOf(viewer)).find((one) => one.field === field && one.audience === audience);
      const isSame = before?.isGiven === isGiven && (!isGiven || before.givenVersion === wordingVersion);
      if (!isSame) {
        const at = clock.now();
        const entry = entryOf(viewer, {
          action: isGiven ? 'CONSENT_GIVEN' : 'CONSENT_WITHDRAWN',
          object: { type: 'account', id: accountId },
          changes: changesOf<Omit<typeof wish, 'isGiven' | 'wordingVersion'>>(null, { field, audience }),
          at,
        });
        await repository.add({ accountId, field, audience, wordingVersion, isGiven, at }, entry);
      }
      return listOf(viewer);
    },

    /** Of these people those who agree at this moment, one query for all. */
    async whoAgree(
      accountIds: readonly Id<'account'>[],
      field: ConsentField,
      audience: ConsentAudience,
    ): Promise<Set<Id<'account'>>> {
      if (accountIds.length === 0) return new Set();
      const agreeing = new Set<Id<'account'>>();
      for (const entry of await repository.listOf([...new Set(accountIds)])) {
        if (entry.field !== field || entry.audience !== audience) continue;
        if (entry.isGiven) agreeing.add(entry.accountId);
        else agreeing.delete(entry.accountId);
      }
      return agreeing;
    },

    /** For the person's own copy. */
    entriesOf: (accountId: Id<'account'>) => repository.listOf([accountId]),
    pseudonymise: repository.pseudonymise,
    remove: repository.remove,
  };
}
