import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Signals } from '#kernel/signals.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import type { PartnershipMessage } from './message.model.ts';
import type { MessageRepository } from './message.repository.ts';
import type { Partnership } from './partnership.model.ts';
import { isParty, sideOf } from './partnership.policy.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import type { PartnershipSide } from './partnership.steps.ts';
import type { ReadMark, ReadMarkRepository } from './read-mark.repository.ts';

/** What somebody sees of who has read a conversation; null where it is not theirs. */
export type ReadState = {
  /** By others than the viewer and not read by the viewer yet; counted up to 100. */
  readonly unread: number;
  readonly readUpTo: Date | null;
  /** By anybody of the other side. */
  readonly otherSideReadUpTo: Date | null;
};

type Options = {
  repository: Pick<PartnershipRepository, 'list'>;
  marks: ReadMarkRepository;
  messages: Pick<MessageRepository, 'countAfter'>;
  signals: Signals;
  get(viewer: Viewer, id: Id<'partnership'>): Promise<Partnership>;
  getMessage(viewer: Viewer, id: Id<'message'>): Promise<PartnershipMessage>;
};

const MOST_LOOKED_AT = 60;
const MOST_UNREAD = 20;

/** Who heard of a mark reads what it says by their own right. */
export const readTopic = (id: Id<'partnership'>) => `reads:${id}`;

/** How far everybody has read. */
export function createReadMarks({ repository, marks, messages, signals, get, getMessage }: Options) {
  async function readStates(
    viewer: Viewer,
    partnerships: readonly Partnership[],
  ): Promise<(ReadState | null)[]> {
    const own = partnerships.filter((partnership) => isParty(viewer, partnership));
    if (viewer.kind === 'VISITOR' || own.length === 0) return partnerships.map(() => null);
    const all = await marks.listOf(own.map(({ id }) => id));
    return Promise.all(
      partnerships.map(async (partnership) => {
        const side = sideOf(viewer, partnership);
        if (!side) return null;
        const ofThis = all.filter(({ partnershipId }) => partnershipId === partnership.id);
        const readUpTo = ofThis.find(({ accountId }) => accountId === viewer.accountId)?.readUpTo ?? null;
        // Nothing happened since: there is nothing to count.
        const isRead = readUpTo !== null && partnership.lastActivityAt <= readUpTo;
        const since = { after: readUpTo, notBy: viewer.accountId };
        const unread = isRead ? 0 : await messages.countAfter(partnership.id, since);
        return { unread, readUpTo, otherSideReadUpTo: latestOf(ofThis, side) };
      }),
    );
  }

  return {
    /** All up to this message. A program that reads along marks nothing. @throws NotFound */
    async markRead(viewer: Viewer, messageId: Id<'message'>): Promise<Partnership> {
      const { accountId } = requirePerson(viewer);
      const { partnershipId, sentAt } = await getMessage(viewer, messageId);
      const partnership = await get(viewer, partnershipId);
      const side = sideOf(viewer, partnership);
      if (!side) throw new NotFound();
      const isNews = await marks.mark({ partnershipId, accountId, side, readUpTo: sentAt });
      // Lost with the process: the next look at the conversation shows it.
      if (isNews) await signals.publish(readTopic(partnershipId), [partnershipId]);
      return partnership;
    },

    /** In the order of the partnerships. */
    readStates,

    /** Those with something new for the viewer; older ones than the last few dozen are not looked at. */
    async listUnread(viewer: Viewer): Promise<Partnership[]> {
      if (viewer.kind === 'VISITOR' || viewer.memberships.length === 0) return [];
      const own = viewer.memberships.map(({ organizationId }) => organizationId);
      const { rows } = await repository.list(
        { of: own, states: [], waitsFor: null, waitsForOthers: null },
        { limit: MOST_LOOKED_AT, after: null },
      );
      const states = await readStates(viewer, rows);
      return rows.filter((_row, place) => (states[place]?.unread ?? 0) > 0).slice(0, MOST_UNREAD);
    },
  };
}

function latestOf(marks: readonly ReadMark[], own: PartnershipSide): Date | null {
  const times = marks.filter(({ side }) => side !== own).map(({ readUpTo }) => readUpTo.getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : null;
}
