import { newId } from '#database/object-id.ts';
import { changesOf, type Doer, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Conflict } from '#kernel/errors.ts';
import { hexOf, type Id } from '#kernel/id.ts';
import { type Listed, type ListedOutcome, refusedListed, takeInListed } from '#kernel/listed.ts';
import { closedText, isAlive, type OrganizationService } from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { NeedChangeRepository } from './need.change.repository.ts';
import { type NeedDraft, parseNeed } from './need.input.ts';
import type { NeedListRepository } from './need.lists.repository.ts';
import type { Need, NeedContent, NeedStep } from './need.model.ts';
import { openStates } from './need.states.ts';

type Options = {
  repository: NeedListRepository;
  changes: NeedChangeRepository;
  organizations: Pick<OrganizationService, 'getMany'>;
  taxonomies: TaxonomyService;
  clock: Clock;
};

type Order = {
  readonly enterpriseId: Id<'organization'>;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** For the audit trail. */
  readonly doer: Doer;
};

export type NeedListService = ReturnType<typeof createNeedListService>;

/** Takes in lists of one enterprise's needs. Who may bring one is the caller's to decide. */
export function createNeedListService({ repository, changes, organizations, taxonomies, clock }: Options) {
  /** Returns those that were not as they were read any more, or would be the same as another. */
  async function update(
    changed: readonly { existing: Need; news: Partial<NeedContent>; key: string | null }[],
    told: Told,
  ): Promise<Id<'need'>[]> {
    const missed: Id<'need'>[] = [];
    for (const { existing, news, key } of changed) {
      const { id, state } = existing;
      const entry = changedEntry({ existing, news }, told);
      const step = stepOf('edit', { state, ...told });
      const moved = await changes
        .change(existing, { content: news, step, entry, at: told.at })
        .catch(unlessTaken);
      if (!moved) missed.push(id);
      else if (key !== null) await repository.giveKey(id, key);
    }
    return missed;
  }

  return {
    /** One outcome a row. @throws Conflict where somebody adds the same at the same moment. */
    async takeIn(
      rows: readonly Listed<NeedDraft>[],
      { enterpriseId, dryRun, doer }: Order,
    ): Promise<ListedOutcome<'need'>[]> {
      const [owner] = await organizations.getMany([enterpriseId]);
      if (owner?.kind !== 'ENTERPRISE' || !isAlive(owner)) {
        return rows.map(() => refusedListed(closedText));
      }
      const at = clock.now();
      const ownerNames = [owner.name, owner.shortName, owner.nameEn].flatMap((name) => name ?? []);
      const context = { taxonomies, today: dayInChina(at), ownerNames };
      const told = { enterpriseId, doer, at };
      return takeInListed<'need', NeedDraft, NeedContent, Need>(
        rows,
        {
          ownerHex: hexOf(enterpriseId),
          idKind: 'need',
          newId: () => newId('need'),
          listKnown: (wanted) => repository.listKnown(enterpriseId, wanted),
          // A list that does not speak of anonymity must not end it.
          read: (draft, existing) =>
            parseNeed({ ...draft, isAnonymous: draft.isAnonymous ?? existing?.isAnonymous }, context),
          refusalOf: ({ state }) => (openStates.includes(state) || unfinished.has(state) ? null : overText),
          isUnfinished: ({ state }) => unfinished.has(state),
          insert: (added) => repository.insert(added.map((one) => toNew(one, told))),
          update: (changed) => update(changed, told),
        },
        { dryRun },
      );
    },
  };
}

function unlessTaken(error: unknown): null {
  if (error instanceof Conflict) return null;
  throw error;
}

/** Nobody has published them: whoever wrote them goes on, or the firm answers first. */
const unfinished: ReadonlySet<string> = new Set(['DRAFT', 'PROPOSED', 'REFUSED']);

const overText = {
  zh: '这条需求已经结束（解决、撤回或到期），表格不能再改它；要重新发布，请换一个编号或标题',
  en: 'This need is closed; a list cannot change it. To publish it anew, give it another number or title',
};

type Told = { enterpriseId: Id<'organization'>; doer: Doer; at: Date };

/** The same text twice in one list is meant so: the rows have numbers or titles of their own. */
function toNew(
  { id, content, key }: { id: Id<'need'>; content: NeedContent; key: string },
  { enterpriseId, doer, at }: Told,
) {
  const { title, isAnonymous } = content;
  const step = stepOf('publish', { state: 'PUBLISHED', doer, at });
  const need = {
    ...content,
    ...{
      id,
      enterpriseId,
      state: 'PUBLISHED' as const,
      isExample: false,
      publishedAt: at,
      key,
      steps: [step],
    },
  };
  const entry = entryOf(doer, {
    action: 'NEED_PUBLISHED',
    object: { type: 'need', id },
    related: [enterpriseId],
    changes: changesOf<Pick<Need, 'title' | 'isAnonymous'>>(null, { title, isAnonymous }),
    at,
  });
  return { need, entry };
}

function stepOf(
  deed: NeedStep['deed'],
  { state, doer, at }: { state: Need['state']; doer: Doer; at: Date },
): NeedStep {
  const by = doer && 'kind' in doer && doer.kind === 'ACCOUNT' ? doer.accountId : null;
  return { deed, state, actor: 'FIRM', by, at, reason: null };
}

function changedEntry(
  { existing, news }: { existing: Need; news: Partial<NeedContent> },
  { enterpriseId, doer, at }: Told,
) {
  return entryOf(doer, {
    action: 'NEED_CHANGED_BY_IMPORT',
    object: { type: 'need', id: existing.id },
    related: [enterpriseId],
    changes: changesOf<NeedContent>(existing, news),
    at,
  });
}
