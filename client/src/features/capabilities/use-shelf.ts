import { useQuery } from 'urql';
import type { CapabilityLine } from '#entities/capability/capability.fragments.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import { ownShelfQuery } from './capabilities.queries.ts';
import { capabilitiesListText } from './capabilities-list.text.ts';
import { pinCapabilitiesMutation } from './capability.mutations.ts';

const context = { additionalTypenames: ['Capability'] };
const mostPinned = 6;

/** What an owner shows first: each change is kept at once and can be undone. */
export function useShelf(ownerId: string) {
  const t = useText(capabilitiesListText);
  const [{ data }] = useQuery({ query: ownShelfQuery, context, variables: { id: ownerId } });
  const pinning = useAct(pinCapabilitiesMutation, ['capabilityIds']);
  const pinned: readonly CapabilityLine[] =
    data?.organization.__typename === 'University' || data?.organization.__typename === 'TransferPlatform'
      ? data.organization.pinnedCapabilities
      : [];
  const ids = pinned.map(({ id }) => id);

  async function keep(next: readonly string[], canUndo = true) {
    const done = await pinning.act({ input: { ownerId, capabilityIds: [...next] } });
    if (!done) return;
    const undo = { label: t.undo, onPress: () => void keep(ids, false) };
    showToast({ text: t.shelfChanged, ...(canUndo && { action: undo }) });
  }

  return {
    pinned,
    isPending: pinning.isPending,
    fault: pinning.faults.capabilityIds,
    isFull: ids.length >= mostPinned,
    has: (id: string) => ids.includes(id),
    add: (id: string) => void keep([...ids, id]),
    remove: (id: string) => void keep(ids.filter((one) => one !== id)),
    /** From one place to another; the rest moves up. */
    move(from: number, to: number) {
      const id = ids[from];
      if (id === undefined || from === to || to < 0 || to >= ids.length) return;
      const others = ids.filter((one) => one !== id);
      void keep([...others.slice(0, to), id, ...others.slice(to)]);
    },
  };
}

export type Shelf = ReturnType<typeof useShelf>;
