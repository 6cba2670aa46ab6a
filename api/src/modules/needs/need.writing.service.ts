import { newId } from '#database/object-id.ts';
import { canonical, changesOf, toJson } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Conflict } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { discardEntry, stepEntry } from './need.audit.ts';
import type { NeedChangeRepository } from './need.change.repository.ts';
import {
  NeedChangedMeanwhile,
  NeedPublishedAlready,
  NeedTransitionRefused,
  TooManyNeedDrafts,
} from './need.errors.ts';
import { type NeedDraft, parseNeed, parseUnfinished } from './need.input.ts';
import type { Need, NeedContent } from './need.model.ts';
import { canDiscard, canEdit, canPublishFor, isDiscarderOf, isEditorOf, isMakerOf } from './need.policy.ts';
import { contextOf, demand, type NeedReading } from './need.reading.ts';
import { textKeyOf } from './need.records.ts';
import type { NeedRepository } from './need.repository.ts';
import { rulesOn } from './need.rules.ts';
import { needStates } from './need.states.ts';
import { type Hand, handOf, linkHolder, stepOf } from './need.steps.ts';

export type WritingOptions = {
  reading: NeedReading;
  repository: NeedRepository;
  changes: NeedChangeRepository;
  taxonomies: TaxonomyService;
  clock: Clock;
};

/** Set once the firm was asked back and means it. */
type Again = { readonly isWantedTwice?: boolean | undefined };
type Versioned = { readonly needId: Id<'need'>; readonly version: number };

export type NeedWritingService = ReturnType<typeof createNeedWritingService>;

/** Drafts, and what is published of them. */
export function createNeedWritingService(options: WritingOptions) {
  const { reading, repository, changes, taxonomies, clock } = options;
  const contentFor = async (need: Need, draft: NeedDraft) =>
    parseNeed(draft, contextOf(await reading.ownerOf(need), { taxonomies, now: clock.now() }));

  /** Whoever of the two was first in a draft's own form has won: the other continues with what is there. */
  async function begin(viewer: Viewer, { enterpriseId, key, ...draft }: NewDraft): Promise<Need> {
    const { accountId } = requireAccount(viewer);
    demand(canPublishFor(viewer, enterpriseId));
    await reading.firmOf(viewer, enterpriseId);
    const now = clock.now();
    const content = parseUnfinished(draft, { taxonomies });
    const keyed = `draft:${accountId}:${key}`;
    const [known] = await repository.listByKeys([keyed]);
    if (known) return goOn(viewer, known.need, content);
    const limit = rulesOn(dayInChina(now)).drafts;
    if ((await repository.countIn(enterpriseId, 'DRAFT')) >= limit) throw new TooManyNeedDrafts(limit);
    try {
      return await repository.add(
        { ...content, enterpriseId, state: 'DRAFT', isExample: false, publishedAt: now, key: keyed },
        null,
      );
    } catch (error) {
      const [other] = error instanceof Conflict ? await repository.listByKeys([keyed]) : [];
      if (other) return other.need;
      throw error;
    }
  }

  /** The first saving, tried again: of two at once either is as good. */
  async function goOn(viewer: Viewer, need: Need, content: NeedContent): Promise<Need> {
    if (need.state !== 'DRAFT') throw new NeedTransitionRefused(need);
    return (await changes.change(need, { content, at: clock.now() })) ?? reading.get(viewer, need.id);
  }

  async function save(viewer: Viewer, { needId, version, ...draft }: NeedDraft & Versioned): Promise<Need> {
    requireAccount(viewer);
    const need = await reading.get(viewer, needId);
    demand(isMakerOf(viewer, need, 'publish'));
    if (need.state !== 'DRAFT') throw new NeedTransitionRefused(need);
    checkVersion(need, version);
    const content = parseUnfinished(draft, { taxonomies });
    return (await changes.change(need, { content, at: clock.now() })) ?? rereadAndTell(viewer, need);
  }

  /** @throws NeedTransitionRefused, NeedChangedMeanwhile: why the write did nothing. */
  async function rereadAndTell(viewer: Viewer, { id, state }: Need): Promise<never> {
    const now = await reading.get(viewer, id);
    throw now.state === state ? new NeedChangedMeanwhile(now) : new NeedTransitionRefused(now);
  }

  return {
    /** Publishes at once. @throws Forbidden, Failures, NeedPublishedAlready. */
    async create(
      viewer: Viewer,
      {
        enterpriseId,
        isWantedTwice = false,
        ...draft
      }: NeedDraft & Again & { enterpriseId: Id<'organization'> },
    ): Promise<Need> {
      requireAccount(viewer);
      demand(canPublishFor(viewer, enterpriseId));
      const owner = await reading.firmOf(viewer, enterpriseId);
      const at = clock.now();
      const content = parseNeed(draft, contextOf(owner, { taxonomies, now: at }));
      const id = newId('need');
      const step = stepOf('publish', handOf(viewer, { enterpriseId }), { state: 'PUBLISHED', at });
      const after = { ...content, id, enterpriseId, state: 'PUBLISHED' as const };
      const textKey = isWantedTwice ? null : textKeyOf(enterpriseId, after);
      return askingBack(repository, textKey, () =>
        repository.add(
          { ...after, isExample: false, publishedAt: at, steps: [step], ...(textKey && { textKey }) },
          () => stepEntry(viewer, { before: null, after, step }),
        ),
      );
    },

    /** What is written so far. @throws NeedChangedMeanwhile, TooManyNeedDrafts, Failures. */
    saveDraft: (viewer: Viewer, draft: NewDraft | (NeedDraft & Versioned)): Promise<Need> =>
      'needId' in draft ? save(viewer, draft) : begin(viewer, draft),

    /** A draft as it is in the form, whatever was saved of it. */
    async publish(
      viewer: Viewer,
      { needId, version, isWantedTwice = false, ...draft }: NeedDraft & Versioned & Again,
    ): Promise<Need> {
      requireAccount(viewer);
      const need = await reading.get(viewer, needId);
      demand(isMakerOf(viewer, need, 'publish'));
      const state = needStates.next(need.state, 'publish');
      if (!state) throw new NeedTransitionRefused(need);
      checkVersion(need, version);
      const content = await contentFor(need, draft);
      const at = clock.now();
      const step = stepOf('publish', handOf(viewer, need), { state, at });
      const after = { ...need, ...content, state };
      const entry = stepEntry(viewer, { before: null, after, step });
      return askingBack(
        repository,
        textKeyOf(need.enterpriseId, after),
        async () =>
          (await changes.change(need, { content, state, publishedAt: at, step, entry, at, isWantedTwice })) ??
          rereadAndTell(viewer, need),
      );
    },

    /** What is published, paused or proposed says something else from now on; `isByLink` where the link was shown. */
    async update(
      viewer: Viewer,
      { need, version, isByLink, ...draft }: NeedDraft & { need: Need; version: number; isByLink: boolean },
    ): Promise<Need> {
      demand(isByLink || isEditorOf(viewer, need));
      if (!isByLink && !canEdit(viewer, need)) throw new NeedTransitionRefused(need);
      checkVersion(need, version);
      const content = await contentFor(need, draft);
      if (isSameContent(need, content)) return need;
      const hand: Hand = isByLink ? linkHolder : handOf(viewer, need);
      const at = clock.now();
      const step = stepOf('edit', hand, { state: need.state, at });
      const after = { ...need, ...content };
      const told = stepEntry(viewer, { before: need, after, step });
      const entry = { ...told, changes: changesOf<NeedContent>(need, content) };
      return askingBack(repository, textKeyOf(need.enterpriseId, after), async () => {
        const changed = await changes.change(need, { content, step, entry, at });
        if (changed) return changed;
        if (isByLink) throw new NeedChangedMeanwhile(need);
        return rereadAndTell(viewer, need);
      });
    },

    /** For good; what others have seen is withdrawn instead. */
    async discard(viewer: Viewer, id: Id<'need'>): Promise<Need> {
      requireAccount(viewer);
      const need = await reading.get(viewer, id);
      demand(isDiscarderOf(viewer, need));
      if (!canDiscard(viewer, need)) throw new NeedTransitionRefused(need);
      if (await changes.discard(need, discardEntry(viewer, need, clock.now()))) return need;
      return rereadAndTell(viewer, need);
    },
  };
}

type NewDraft = NeedDraft & {
  readonly enterpriseId: Id<'organization'>;
  /** Made by the form: the same draft, however often its first saving is tried. */
  readonly key: string;
};

export function checkVersion(need: Need, version: number): void {
  if (need.version !== version) throw new NeedChangedMeanwhile(need);
}

/** @throws NeedPublishedAlready in the place of the Conflict that the key brought. */
export async function askingBack<Result>(
  repository: Pick<NeedRepository, 'findByTextKey'>,
  textKey: string | null,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const same = error instanceof Conflict && textKey ? await repository.findByTextKey(textKey) : null;
    throw same ? new NeedPublishedAlready(same) : error;
  }
}

function isSameContent(need: Need, content: NeedContent): boolean {
  return Object.entries(content).every(
    ([field, value]) => canonical(toJson(need[field as keyof NeedContent])) === canonical(toJson(value)),
  );
}
