import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Organization } from '#modules/organizations/index.ts';
import type { Commissioner } from './commissioner.model.ts';
import { canSeeHomeInstitution } from './commissioner.policy.ts';

type Queries<Parent> = readonly { obj: Parent }[];

/** One query a list, however many universities or commissioners it holds. */
export const commissionerLoaders = {
  Commissioner: {
    async homeInstitution(queries: Queries<Commissioner>, { services, viewer }: MercuriusContext) {
      const ids = queries.map(({ obj }) => obj.homeInstitutionId);
      const institutions = await services.organizations.getMany(ids);
      return institutions.map((institution) =>
        institution && canSeeHomeInstitution(viewer, institution) ? institution : null,
      );
    },
  },
  University: {
    commissioners: (queries: Queries<Organization>, { services, viewer }: MercuriusContext) =>
      services.commissioners.listByInstitutions(
        viewer,
        queries.map(({ obj }) => obj.id),
      ),
  },
} satisfies MercuriusLoaders;
