import type { MercuriusContext } from 'mercurius';
import type { PartnershipMessage } from './message.model.ts';
import type { Partnership } from './partnership.model.ts';

type Queries<Parent> = readonly { obj: Parent }[];

/** Beside each conversation what is read of it, and beside each message its files. */
export const messageLoaders = {
  Partnership: {
    async unreadMessages(queries: Queries<Partnership>, { services, viewer }: MercuriusContext) {
      const states = await services.partnerships.readStates(
        viewer,
        queries.map(({ obj }) => obj),
      );
      return states.map((state) => state?.unread ?? 0);
    },
    async otherSideReadUpTo(queries: Queries<Partnership>, { services, viewer }: MercuriusContext) {
      const states = await services.partnerships.readStates(
        viewer,
        queries.map(({ obj }) => obj),
      );
      return states.map((state) => state?.otherSideReadUpTo ?? null);
    },
  },
  PartnershipMessage: {
    async attachments(queries: Queries<PartnershipMessage>, { services }: MercuriusContext) {
      const found = await services.files.describe(queries.flatMap(({ obj }) => obj.attachmentIds));
      const byId = new Map(found.map((file) => [file.id, file]));
      return queries.map(({ obj }) => obj.attachmentIds.flatMap((id) => byId.get(id) ?? []));
    },
  },
};
