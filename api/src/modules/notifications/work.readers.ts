import type { Services } from '#graphql/context.ts';
import { NotFound } from '#kernel/errors.ts';
import { type Id, type IdKind, parseId } from '#kernel/id.ts';
import { isAlive, type Organization, verificationStateOf } from '#modules/organizations/index.ts';
import type { Words } from './kind.ts';
import type { SubjectReading } from './subject.reader.ts';

type NameOf = (id: Id<'organization'>) => Promise<Words>;

/** Bookings, lists, and what waits for the bureau: each only as long as it is so. */
export function createWorkReaders(
  { organizations, slots, importRuns, rosters }: Services,
  nameOf: NameOf,
): Partial<Record<IdKind, SubjectReading>> {
  return {
    async slotBooking(id, { kind, viewer, organizationId }) {
      const booking = await slots.getBooking(viewer, parseId('slotBooking', id));
      const { capability, slot, enterpriseId, cancelledAt } = booking;
      const isOn = cancelledAt === null && (kind !== 'SLOT_NEAR' || slot.startsAt > slots.now());
      if (kind !== 'SLOT_CANCELLED' && !isOn) throw new NotFound();
      const isOwner = organizationId === capability.ownerId;
      const name = await nameOf(isOwner ? enterpriseId : capability.ownerId);
      return {
        words: { ...name, thing: capability.title, when: slot.startsAt.toISOString() },
        // Firms find all that they have booked above the list.
        path: isOwner ? `/capabilities/${capability.id}` : '/capabilities',
      };
    },

    async importRun(id, { viewer }) {
      const { fileName, done } = await importRuns.get(viewer, parseId('importRun', id));
      const { created = 0, updated = 0, refused = 0 } = done ?? {};
      return { words: { thing: fileName, count: created + updated, refused }, path: `/imports/${id}` };
    },

    async membershipRequest(id, { viewer: _officer }) {
      const requestId = parseId('membershipRequest', id);
      const roster = await rosters.findByRequest(requestId);
      const request = roster?.requests.find((one) => one.id === requestId);
      if (!roster || request?.state !== 'OPEN') throw new NotFound();
      return { words: await nameOf(roster.organizationId), path: '/officer/claims' };
    },

    async organization(id, { kind }) {
      const path = `/partners/${id}`;
      // People hear of organizations that they do not belong to (yet, or any more): who writes the fact says the name.
      if (kind !== 'VERIFICATION_WAITING' && kind !== 'IDENTITY_CHANGE_WAITING') return { words: {}, path };
      const [organization] = await organizations.getMany([parseId('organization', id)]);
      if (!organization || !isWaiting(organization, kind)) throw new NotFound();
      return { words: { organization: organization.name }, path };
    },
  };
}

function isWaiting(organization: Organization, kind: string): boolean {
  if (!isAlive(organization)) return false;
  if (kind === 'IDENTITY_CHANGE_WAITING') return organization.identityChange !== null;
  return verificationStateOf(organization) === 'WAITING';
}
