import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { isAlive } from '#modules/organizations/index.ts';
import type { Capability } from './capability.model.ts';
import type { ShownBooking, Slot } from './slot.model.ts';
import { canClose, cancellingSide, canSeeBooking, isBookable } from './slot.policy.ts';

type Queries<Parent> = readonly { obj: Parent }[];

/** One query a list for the capabilities behind it. */
export const slotLoaders = {
  Capability: {
    slots: (queries: Queries<Capability>, { services, viewer }: MercuriusContext) =>
      services.slots.listOf(
        viewer,
        queries.map(({ obj }) => obj),
      ),
  },
  CapabilitySlot: {
    capability: capabilitiesOf,

    async bookings(queries: Queries<Slot>, context: MercuriusContext): Promise<ShownBooking[][]> {
      const capabilities = await capabilitiesOf(queries, context);
      return queries.map(({ obj: slot }, place) => {
        const capability = capabilities[place];
        if (!capability) return [];
        return slot.bookings
          .filter((booking) => canSeeBooking(context.viewer, capability, booking))
          .map((booking) => ({ ...booking, capability, slot }));
      });
    },

    async viewerCanBook(queries: Queries<Slot>, context: MercuriusContext) {
      const [capabilities, firmIds] = [await capabilitiesOf(queries, context), await firmsOf(context)];
      const now = context.services.slots.now();
      return queries.map(({ obj: slot }, place) => {
        const capability = capabilities[place];
        const hasBooked = (firmId: Id<'organization'>) =>
          slot.bookings.some((one) => one.enterpriseId === firmId && one.cancelledAt === null);
        return (
          capability !== undefined &&
          isBookable(capability, { slot, now }) &&
          firmIds.some((firmId) => !hasBooked(firmId))
        );
      });
    },

    async viewerCanClose(queries: Queries<Slot>, context: MercuriusContext) {
      const capabilities = await capabilitiesOf(queries, context);
      const now = context.services.slots.now();
      return queries.map(({ obj: slot }, place) => {
        const capability = capabilities[place];
        return capability !== undefined && canClose(context.viewer, capability, { slot, now });
      });
    },
  },
  SlotBooking: {
    firm: (queries: Queries<ShownBooking>, { services }: MercuriusContext) =>
      services.organizations.getMany(queries.map(({ obj }) => obj.enterpriseId)),

    async viewerCanCancel(queries: Queries<ShownBooking>, { services, viewer }: MercuriusContext) {
      const now = services.slots.now();
      return queries.map(
        ({ obj }) =>
          obj.cancelledAt === null &&
          obj.slot.startsAt > now &&
          cancellingSide(viewer, obj.capability, obj) !== null,
      );
    },
  },
} satisfies MercuriusLoaders;

async function capabilitiesOf(queries: Queries<Slot>, { services }: MercuriusContext) {
  const found = await services.capabilities.getMany(queries.map(({ obj }) => obj.capabilityId));
  return found.map((capability) => {
    if (!capability) throw new NotFound();
    return capability;
  });
}

/** The firms that the viewer may book for. */
async function firmsOf({ services, viewer }: MercuriusContext & { viewer: Viewer }) {
  const ids = viewer.kind === 'ACCOUNT' ? viewer.memberships.map(({ organizationId }) => organizationId) : [];
  const found = await services.organizations.getMany(ids);
  return found.flatMap((firm) => (firm?.kind === 'ENTERPRISE' && isAlive(firm) ? firm.id : []));
}
