import type { Id, IdKind } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';

/** May this viewer read what hangs on the thing of that id? */
export type Readable = (viewer: Viewer, id: string) => Promise<boolean>;

/** The ids of the files that the thing says it has; none where there is no such thing. */
export type Holding = (id: string) => Promise<readonly Id<'file'>[]>;

export type FileOwners = ReturnType<typeof createFileOwners>;

/** The modules on whose things files hang: this one knows none of them, they name themselves at the start. */
export function createFileOwners() {
  const owners = new Map<IdKind, { readonly readable: Readable; readonly holding: Holding | undefined }>();

  return {
    register(kind: IdKind, readable: Readable, holding?: Holding): void {
      owners.set(kind, { readable, holding });
    },

    /** What belongs to nobody known is shown to nobody. */
    async canRead(
      viewer: Viewer,
      { kind, id }: { readonly kind: IdKind; readonly id: string },
    ): Promise<boolean> {
      return (await owners.get(kind)?.readable(viewer, id)) ?? false;
    },

    /** Null where the owner does not tell. */
    async heldBy({ kind, id }: { readonly kind: IdKind; readonly id: string }) {
      return (await owners.get(kind)?.holding?.(id)) ?? null;
    },
  };
}
