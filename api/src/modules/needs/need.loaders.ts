import type { MercuriusContext, MercuriusLoaders } from 'mercurius';
import type { Organization } from '#modules/organizations/index.ts';
import type { Need, NeedStep } from './need.model.ts';
import { canSeeInside, canSeeOwner, isOwner } from './need.policy.ts';

type Queries = readonly { obj: Need }[];

const BANDS = [
  { upTo: 20, band: 'UP_TO_20' },
  { upTo: 100, band: 'FROM_21_TO_100' },
  { upTo: 300, band: 'FROM_101_TO_300' },
  { upTo: Number.POSITIVE_INFINITY, band: 'OVER_300' },
] as const;

/** One query a list for the enterprises behind it. */
export const needLoaders = {
  Need: {
    async enterprise(queries: Queries, context: MercuriusContext) {
      const owners = await ownersOf(queries, context);
      return owners.map((owner, place) => {
        const need = queries[place]?.obj;
        return need && canSeeOwner(context.viewer, need) ? owner : null;
      });
    },

    async owner(queries: Queries, context: MercuriusContext) {
      const owners = await ownersOf(queries, context);
      return owners.map((owner) => ({
        town: context.services.taxonomies.town(owner?.townCode),
        employeeCount: bandOf(owner),
      }));
    },

    /** Names of the firm's own people are for these alone. */
    async steps(queries: Queries, { services, viewer }: MercuriusContext) {
      const named = queries.flatMap(({ obj }) => (isOwner(viewer, obj) ? obj.steps.filter(isByFirm) : []));
      const ids = [...new Set(named.flatMap(({ by }) => by ?? []))];
      const accounts = ids.length > 0 ? await services.accounts.getMany(ids) : [];
      const names = new Map(accounts.flatMap((one) => (one ? [[one.id, one.displayName] as const] : [])));
      return queries.map(({ obj }) =>
        canSeeInside(viewer, obj)
          ? obj.steps.map(({ deed, by, ...step }) => ({
              ...step,
              deed: deed.toUpperCase() as Uppercase<typeof deed>,
              person: by && isByFirm(step) ? (names.get(by) ?? null) : null,
            }))
          : [],
      );
    },

    attachments: (queries: Queries, { services, viewer }: MercuriusContext) =>
      services.needAttachments.listFor(
        viewer,
        queries.map(({ obj }) => obj),
      ),

    async proposal(queries: Queries, { services, viewer }: MercuriusContext) {
      const desks = queries.flatMap(({ obj }) => obj.proposal?.organizationId ?? []);
      const found = await services.organizations.getMany([...new Set(desks)]);
      const names = new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
      return queries.map(({ obj }) => {
        const { proposal, state } = obj;
        if (!proposal || !canSeeInside(viewer, obj)) return null;
        const { organizationId, at, note, expiresAt } = proposal;
        return {
          intakenBy: organizationId ? (names.get(organizationId) ?? null) : null,
          ...{ proposedAt: at, note, linkExpiresAt: expiresAt },
          isLinkOpen: state === 'PROPOSED' && services.needProposals.isAhead(expiresAt),
        };
      });
    },
  },
} satisfies MercuriusLoaders;

function isByFirm({ actor }: Pick<NeedStep, 'actor'>): boolean {
  return actor === 'FIRM';
}

function ownersOf(queries: Queries, { services }: MercuriusContext) {
  return services.organizations.getMany(queries.map(({ obj }) => obj.enterpriseId));
}

function bandOf(owner: Organization | null) {
  const count = owner?.employeeCount ?? null;
  return count === null ? null : (BANDS.find(({ upTo }) => count <= upTo)?.band ?? null);
}
