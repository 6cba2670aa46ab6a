import { newId } from '#database/object-id.ts';
import { changesOf, type Doer, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { hexOf, type Id } from '#kernel/id.ts';
import { type ListedOutcome, refusedListed } from '#kernel/listed.ts';
import type { CommissionerService } from '#modules/commissioners/index.ts';
import {
  closedText,
  isAlive,
  type Organization,
  type OrganizationService,
} from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { parseCapability } from './capability.input.ts';
import { withClients, withUnit } from './capability.lists.kept.ts';
import { createNameReader, type Named } from './capability.lists.names.ts';
import type { CapabilityListRepository } from './capability.lists.repository.ts';
import {
  type CapabilityListRow,
  type ListedCapabilities,
  takeInCapabilities,
} from './capability.lists.take.ts';
import type { Capability, CapabilityContent } from './capability.model.ts';
import { createSlotLists } from './slot.lists.ts';
import type { SlotRepository } from './slot.repository.ts';

type Options = {
  repository: CapabilityListRepository;
  organizations: Pick<OrganizationService, 'getMany' | 'listNamed'>;
  commissioners: Pick<CommissionerService, 'listStaff'>;
  slots: SlotRepository;
  taxonomies: TaxonomyService;
  clock: Clock;
};

type Order = {
  readonly ownerId: Id<'organization'>;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** For the audit trail. */
  readonly doer: Doer;
};

export type CapabilityListService = ReturnType<typeof createCapabilityListService>;

/** Takes in lists of one owner's capabilities. Who may bring one is the caller's to decide. */
export function createCapabilityListService(options: Options) {
  const { repository, organizations, taxonomies, clock } = options;
  const readNames = createNameReader(options);
  const slotLists = createSlotLists(options);

  /** As the store knows them, without the times to book. */
  function kindOf({ id, units }: Organization, named: Named, told: Told): ListedCapabilities {
    const { staff, clientIds } = named;
    const context = { taxonomies, units, staff, clientIds, now: told.at };
    return {
      ownerHex: hexOf(id),
      idKind: 'capability',
      newId: () => newId('capability'),
      listKnown: (wanted) => repository.listKnown(id, wanted),
      read: (draft, existing) => withClients(parseCapability(withUnit(draft, existing), context), existing),
      refusalOf: ({ state }) => (open.has(state) || state === 'DRAFT' ? null : overText),
      isUnfinished: ({ state }) => state === 'DRAFT',
      insert: (added) => repository.insert(added.map((one) => toNew(one, told))),
      update: (changed) =>
        repository.update(changed.map((one) => ({ ...one, entry: changedEntry(one, told) }))),
    };
  }

  return {
    /** One outcome a row. @throws Conflict where somebody adds the same at the same moment. */
    async takeIn(
      rows: readonly CapabilityListRow[],
      { ownerId, dryRun, doer }: Order,
    ): Promise<ListedOutcome<'capability'>[]> {
      const [owner] = await organizations.getMany([ownerId]);
      const canOffer = owner?.kind === 'UNIVERSITY' || owner?.kind === 'TRANSFER_PLATFORM';
      if (!canOffer || !isAlive(owner)) return rows.map(() => refusedListed(closedText));
      const told = { ownerId, doer, at: clock.now() };
      const named = await readNames(owner, { listed: rows.map(({ draft }) => draft), doer });
      const kind = kindOf(owner, named, told);
      return takeInCapabilities(rows, { kind, named, slotLists, order: { ownerId, doer, dryRun } });
    },
  };
}

/** In these a list may change what a capability says. */
const open: ReadonlySet<string> = new Set(['PUBLISHED', 'PAUSED']);

const overText = {
  zh: '这项能力已经撤回，表格不能再改它；要重新发布，请换一个编号或名称',
  en: 'This capability was taken back; a list cannot change it. To publish it anew, give it another number or name',
};

type Told = { ownerId: Id<'organization'>; doer: Doer; at: Date };

function toNew(
  { id, content, key }: { id: Id<'capability'>; content: CapabilityContent; key: string },
  { ownerId, doer, at }: Told,
) {
  const { title, kind } = content;
  const capability = {
    ...content,
    ...{ ownerId, state: 'PUBLISHED' as const, isExample: false, publishedAt: at, key },
    steps: stepsOf(doer, at),
  };
  const entry = entryOf(doer, {
    action: 'CAPABILITY_PUBLISHED',
    object: { type: 'capability', id },
    related: [ownerId],
    changes: changesOf<Pick<Capability, 'title' | 'kind'>>(null, { title, kind }),
    at,
  });
  return { id, capability, entry };
}

/** A command is nobody. */
function stepsOf(doer: Doer, at: Date): Capability['steps'] {
  const by = doer && 'kind' in doer && doer.kind === 'ACCOUNT' ? doer.accountId : null;
  return by ? [{ state: 'PUBLISHED', at, by }] : [];
}

function changedEntry(
  { existing, news }: { existing: Capability; news: Partial<CapabilityContent> },
  { ownerId, doer, at }: Told,
) {
  return entryOf(doer, {
    action: 'CAPABILITY_CHANGED_BY_IMPORT',
    object: { type: 'capability', id: existing.id },
    related: [ownerId],
    changes: changesOf<CapabilityContent>(existing, news),
    at,
  });
}
