import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import { toConnection } from '#graphql/connection.ts';
import { hexOf } from '#kernel/id.ts';
import { type ConnectionArguments, parsePage } from '#kernel/page.ts';
import type { PartnershipMessage } from './message.model.ts';
import { contactsFor } from './partnership.contacts.ts';
import type { BrokerInvitation } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import { authorNamesFor, signerNamesFor } from './partnership.names.ts';
import { canSeeParty } from './partnership.policy.ts';
import type { ShownSignature } from './partnership.shown.ts';

type Queries<Parent> = readonly { obj: Parent }[];
type PagedQueries = readonly { obj: Partnership; params: ConnectionArguments }[];

/** One query a list for each thing beside it, however many partnerships the list holds. */
export const partnershipLoaders = {
  Partnership: {
    requester: (queries: Queries<Partnership>, { services }: MercuriusContext) =>
      services.organizations.getMany(queries.map(({ obj }) => obj.requesterId)),
    async recipient(queries: Queries<Partnership>, { services, viewer }: MercuriusContext) {
      const found = await services.organizations.getMany(queries.map(({ obj }) => obj.recipientId));
      return queries.map(({ obj }, place) =>
        canSeeParty(viewer, obj, 'RECIPIENT') ? (found[place] ?? null) : null,
      );
    },
    async broker(queries: Queries<Partnership>, { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.brokerId ?? []);
      const found = await services.organizations.getMany([...new Set(ids)]);
      const byId = new Map(found.flatMap((broker) => (broker ? [[broker.id, broker]] : [])));
      return queries.map(({ obj }) => (obj.brokerId && byId.get(obj.brokerId)) ?? null);
    },

    async need(queries: Queries<Partnership>, { services }: MercuriusContext) {
      const found = await services.needs.getMany(queries.flatMap(({ obj }) => obj.needId ?? []));
      const byId = new Map(found.flatMap((need) => (need ? [[need.id, need]] : [])));
      return queries.map(({ obj }) => (obj.needId && byId.get(obj.needId)) ?? null);
    },
    async capability(queries: Queries<Partnership>, { services }: MercuriusContext) {
      const found = await services.capabilities.getMany(queries.flatMap(({ obj }) => obj.capabilityId ?? []));
      const byId = new Map(found.flatMap((capability) => (capability ? [[capability.id, capability]] : [])));
      return queries.map(({ obj }) => (obj.capabilityId && byId.get(obj.capabilityId)) ?? null);
    },

    contacts: (queries: Queries<Partnership>, context: MercuriusContext) =>
      contactsFor(
        queries.map(({ obj }) => obj),
        context,
      ),

    async messages(queries: PagedQueries, context: MercuriusContext) {
      const pages = new Map<string, Promise<Map<string, object>>>();
      // One document may ask for several pages under aliases; nearly always they are one.
      for (const { params } of queries) {
        const page = pageName(params);
        const same = queries.filter((query) => pageName(query.params) === page).map(({ obj }) => obj);
        if (!pages.has(page)) pages.set(page, conversationsOf(same, params, context));
      }
      return Promise.all(
        queries.map(async ({ obj, params }) => (await pages.get(pageName(params)))?.get(obj.id) ?? null),
      );
    },
  },

  BrokerInvitation: {
    organization: (queries: Queries<BrokerInvitation>, { services }: MercuriusContext) =>
      services.organizations.getMany(queries.map(({ obj }) => obj.organizationId)),
  },

  AgreementSignature: {
    signerName: (queries: Queries<ShownSignature>, context: MercuriusContext) =>
      signerNamesFor(
        queries.map(({ obj }) => obj),
        context,
      ),
  },

  PartnershipMessage: {
    authorName: (queries: Queries<PartnershipMessage>, context: MercuriusContext) =>
      authorNamesFor(
        queries.map(({ obj }) => obj),
        context,
      ),
  },
} satisfies MercuriusLoaders;

function pageName({ first, after }: ConnectionArguments): string {
  return `${first} ${after ?? ''}`;
}

async function conversationsOf(
  partnerships: readonly Partnership[],
  page: ConnectionArguments,
  { services, viewer }: MercuriusContext,
): Promise<Map<string, object>> {
  const pages = await services.partnerships.listMessages(viewer, partnerships, parsePage(page));
  return new Map(
    partnerships.flatMap(({ id }, place) => {
      const found = pages[place];
      return found ? [[id, toConnection(found, keysetOf)]] : [];
    }),
  );
}

function keysetOf({ sentAt, id }: PartnershipMessage) {
  return { at: sentAt, hex: hexOf(id) };
}
