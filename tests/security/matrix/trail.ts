import mongoose from 'mongoose';

type Carrying = { readonly trail?: readonly { readonly action: string }[] };

/** Which entries of the audit trail each mutation was seen to leave, while the matrix is asked. */
export function watchTrail() {
  const left = new Map<string, Set<string>>();
  return {
    left,

    /** After a mutation that was carried out, before the store is put back: nothing collects meanwhile. */
    async look(mutation: string, collections: readonly string[]): Promise<void> {
      const { db } = mongoose.connections.at(-1) ?? {};
      const actions = left.get(mutation) ?? new Set<string>();
      left.set(mutation, actions);
      if (actions.size > 0 || !db) return;
      for (const name of collections) {
        const carrying = await db
          .collection<Carrying>(name)
          .find({ 'trail.at': { $exists: true } })
          .toArray();
        for (const { trail = [] } of carrying) for (const { action } of trail) actions.add(action);
      }
    },
  };
}

export type TrailWatch = ReturnType<typeof watchTrail>;
