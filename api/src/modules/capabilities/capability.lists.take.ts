import type { Doer } from '#kernel/audit.ts';
import type { Id } from '#kernel/id.ts';
import { type Listed, type ListedKind, type ListedOutcome, takeInListed } from '#kernel/listed.ts';
import type { ListedCapability, ListedDraft, Named } from './capability.lists.names.ts';
import type { Capability, CapabilityContent } from './capability.model.ts';
import type { ListedSlot, SlotLists, SlotPlan } from './slot.lists.ts';

type WithSlots<Draft> = Draft & { readonly slots?: readonly ListedSlot[] | undefined };

/** A row of a list, with the times at which it can be booked where it tells any. */
export type CapabilityListRow = Listed<WithSlots<ListedCapability>>;
type Row = Listed<WithSlots<ListedDraft>>;
export type ListedCapabilities = ListedKind<
  'capability',
  WithSlots<ListedDraft>,
  CapabilityContent,
  Capability
>;
type Outcome = ListedOutcome<'capability'>;

type Taking = {
  readonly kind: ListedCapabilities;
  readonly named: Named;
  readonly slotLists: SlotLists;
  readonly order: { readonly ownerId: Id<'organization'>; readonly doer: Doer; readonly dryRun: boolean };
};

/** One outcome a row, in their order: a row whose names or times cannot be is not written at all. */
export async function takeInCapabilities(
  rows: readonly CapabilityListRow[],
  { kind, named, slotLists, order }: Taking,
): Promise<Outcome[]> {
  const read = rows.map(({ number, draft: { slots, ...listed } }): Row | Outcome => {
    const found = named.read(listed);
    return 'faults' in found
      ? { status: 'REFUSED', faults: found.faults }
      : { number, draft: { ...found.draft, slots } };
  });
  const plans = await planned(read.filter(isRow), { kind, slotLists });
  const settled = read.map((one): Row | Outcome => {
    const plan = isRow(one) ? plans.get(one) : undefined;
    return plan && 'fault' in plan
      ? { status: 'REFUSED', faults: [{ field: 'slots', text: plan.fault }] }
      : one;
  });
  const outcomes = (await takeIn(settled.filter(isRow), kind, order)).values();
  return inTurn(settled, async (one) => {
    if (!isRow(one)) return one;
    const outcome = outcomes.next().value;
    if (!outcome) throw new Error('a row was not answered');
    const plan = plans.get(one);
    const missing = plan && 'missing' in plan ? plan.missing : [];
    if (outcome.status === 'REFUSED' || missing.length === 0) return outcome;
    if (!order.dryRun) await slotLists.open({ ...order, capabilityId: outcome.id }, missing);
    return outcome.status === 'UNCHANGED' ? { ...outcome, status: 'UPDATED' } : outcome;
  });
}

const takeIn = takeInListed<'capability', WithSlots<ListedDraft>, CapabilityContent, Capability>;

function isRow(one: Row | Outcome): one is Row {
  return 'draft' in one;
}

/** Which times each row would open; none where no row tells any. What is known already is found by trying without writing. */
async function planned(
  rows: readonly Row[],
  { kind, slotLists }: Pick<Taking, 'kind' | 'slotLists'>,
): Promise<Map<Row, SlotPlan>> {
  const told = rows.filter(({ draft: { slots = [] } }) => slots.length > 0);
  if (told.length === 0) return new Map();
  const things = new Map<string, Capability>();
  const watched: ListedCapabilities = {
    ...kind,
    async listKnown(wanted) {
      const known = await kind.listKnown(wanted);
      for (const { thing } of known) things.set(thing.id, thing);
      return known;
    },
  };
  const outcomes = await takeIn(told, watched, { dryRun: true });
  const times = told.flatMap(({ draft: { slots = [] } }) => slots);
  const existing = outcomes.map((outcome) => ('id' in outcome ? things.get(outcome.id) : undefined));
  const known = await slotLists.listKnown(
    existing.flatMap((thing) => thing?.id ?? []),
    times,
  );
  return new Map(
    told.map((row, place) => {
      const { kind: offered, slots = [] } = row.draft;
      const { id = null, state = 'PUBLISHED' as const } = existing[place] ?? {};
      return [row, slotLists.plan({ id, state, kind: offered }, { told: slots, known })];
    }),
  );
}

async function inTurn<From, To>(things: readonly From[], work: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const one of things) done.push(await work(one));
  return done;
}
