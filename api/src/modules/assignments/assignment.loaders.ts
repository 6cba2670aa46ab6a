import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import { parsePage } from '#kernel/page.ts';
import { assignmentContactsFor, goneCommissioner } from './assignment.contacts.ts';
import type { Assignment, CommissionerRequest } from './commissioner-request.model.ts';

type Queries<Parent> = readonly { obj: Parent }[];
type CandidateQueries = readonly { obj: CommissionerRequest; params: { first: number } }[];

/** One query a list for each thing beside it, however many requests the list holds. */
export const assignmentLoaders = {
  CommissionerRequest: {
    enterprise: (queries: Queries<CommissionerRequest>, { services }: MercuriusContext) =>
      services.organizations.getMany(queries.map(({ obj }) => obj.enterpriseId)),

    async need(queries: Queries<CommissionerRequest>, { services }: MercuriusContext) {
      const found = await services.needs.getMany(queries.flatMap(({ obj }) => obj.needId ?? []));
      const byId = new Map(found.flatMap((need) => (need ? [[need.id, need]] : [])));
      return queries.map(({ obj }) => (obj.needId && byId.get(obj.needId)) ?? null);
    },

    async wishedCommissioner(queries: Queries<CommissionerRequest>, { services }: MercuriusContext) {
      const ids = queries.flatMap(({ obj }) => obj.wishedCommissionerId ?? []);
      const found = await services.commissioners.getMany(ids);
      const byId = new Map(found.flatMap((person) => (person ? [[person.id, person]] : [])));
      return queries.map(
        ({ obj }) => (obj.wishedCommissionerId && byId.get(obj.wishedCommissionerId)) ?? null,
      );
    },

    async candidates(queries: CandidateQueries, { services, viewer }: MercuriusContext) {
      const limits = queries.map(({ params }) => parsePage(params).limit);
      const ranked = await services.assignments.listCandidates(
        viewer,
        queries.map(({ obj }) => obj),
      );
      return ranked.map((candidates, place) => candidates?.slice(0, limits[place]) ?? null);
    },
  },

  Assignment: {
    async commissioner(queries: Queries<Assignment>, { services, language }: MercuriusContext) {
      const found = await services.commissioners.getMany(queries.map(({ obj }) => obj.commissionerId));
      return queries.map(({ obj }, place) => found[place] ?? goneCommissioner(obj, language));
    },
    contacts: (queries: Queries<Assignment>, context: MercuriusContext) =>
      assignmentContactsFor(
        queries.map(({ obj }) => obj),
        context,
      ),
  },
} satisfies MercuriusLoaders;
