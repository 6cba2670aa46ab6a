import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import { isMemberOf } from '#kernel/viewer.ts';
import type { Findable, Partner } from '#modules/discovery/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import { evidenceText } from './matching.evidence.ts';
import { factorNames } from './matching.factors.ts';
import type { PageWish } from './matching.page.ts';
import {
  canChangeWeights,
  canSeeMatches,
  canSeeMatchingNeeds,
  canSeeMatchingNeedsOf,
  canSeeMatchingNeedsOfCommissioner,
} from './matching.policy.ts';
import { LEAST_SCORE } from './matching.scale.ts';
import { SAME } from './similar.likeness.ts';

const GREAT = 85;
const GOOD = 70;

const radar = {
  matchingNeeds: (organization: Organization, wish: PageWish, { services, viewer }: Context) =>
    services.matching.needsForOrganization(viewer, organization, wish),
  viewerCanSeeMatchingNeeds: ({ id }: Organization, _arguments: unknown, { viewer }: Context) =>
    canSeeMatchingNeedsOf(viewer, id),
};

const fitsOwnNeeds = ({ id }: { id: string }, _arguments: unknown, { services, viewer }: Context) =>
  services.matching.fits.fitsOf(viewer, id);

export const matchingResolvers: Resolvers = {
  Query: {
    matchWeights: (_root, _arguments, { services }) => services.matching.weights.current(),
    matchWeightsHistory: (_root, _arguments, { services, viewer }) =>
      services.matching.weights.history(viewer),
    tryMatchWeights: (_root, { input: { needId, weights } }, { services, viewer }) =>
      services.matching.trials.run(viewer, { needId: parseId('need', needId), weights }),
    similarNeeds: (_root, { enterpriseId, excludeId, ...draft }, { services, viewer }) =>
      services.matching.similar.listSimilar(viewer, {
        ...draft,
        enterpriseId: enterpriseId ? parseId('organization', enterpriseId) : null,
        excludeId: excludeId ? parseId('need', excludeId) : null,
      }),
  },

  Mutation: {
    dismissMatch: (_root, { input }, context) =>
      toPayload(context, 'dismissal', async () =>
        shown(
          context,
          await context.services.matching.dismissals.dismiss(context.viewer, {
            ...input,
            itemId: input.itemId ?? null,
            organizationId: parseId('organization', input.organizationId),
            needId: parseId('need', input.needId),
          }),
        ),
      ),
    restoreMatch: (_root, { input }, context) =>
      toPayload(context, 'dismissal', async () =>
        shown(
          context,
          await context.services.matching.dismissals.restore(
            context.viewer,
            parseId('matchDismissal', input.dismissalId),
          ),
        ),
      ),
    setMatchAlertFrequency: (_root, { input: { frequency } }, context) =>
      toPayload(context, 'frequency', () =>
        context.services.matching.alerts.setFrequency(context.viewer, frequency),
      ),
    changeMatchWeights: (_root, { input }, context) =>
      toPayload(context, 'weights', () => context.services.matching.weights.change(context.viewer, input)),
    takeBackMatchWeights: (_root, { input }, context) =>
      toPayload(context, 'weights', () => context.services.matching.weights.takeBack(context.viewer, input)),
  },

  Viewer: {
    matchAlertFrequency: (_viewer, _arguments, { services, viewer }) =>
      services.matching.alerts.frequencyOf(viewer),
  },

  Need: {
    matches: (need, wish, { services, viewer }) => services.matching.matchesOf(viewer, need, wish),
    viewerCanSeeMatches: (need, _arguments, { viewer }) => canSeeMatches(viewer, need),
  },
  Capability: {
    matchingNeeds: (capability, wish, { services, viewer }) =>
      services.matching.needsForCapability(viewer, capability, wish),
    viewerCanSeeMatchingNeeds: (capability, _arguments, { viewer }) =>
      canSeeMatchingNeeds(viewer, capability),
  },
  Commissioner: {
    matchingNeeds: (commissioner, wish, { services, viewer }) =>
      services.matching.needsForCommissioner(viewer, commissioner, wish),
    viewerCanSeeMatchingNeeds: (commissioner, _arguments, { viewer }) =>
      canSeeMatchingNeedsOfCommissioner(viewer, commissioner),
    fitsOwnNeeds,
  },
  Enterprise: { fitsOwnNeeds },
  University: { ...radar, fitsOwnNeeds },
  TransferPlatform: { ...radar, fitsOwnNeeds },

  MatchConnection: {
    nodes: ({ edges }) => edges.map(({ node }) => node),
    leastScore: () => LEAST_SCORE,
    nearestFields: ({ nothingFits, nearestFieldCodes }, _arguments, { services }) =>
      nothingFits ? services.taxonomies.fieldsOf(nearestFieldCodes) : [],
    adjustments: ({ adjustments }, _arguments, { services }) =>
      adjustments.map(({ fieldCode, ...adjustment }) => ({
        ...adjustment,
        field: fieldCode === null ? null : services.taxonomies.field(fieldCode),
      })),
    dismissed: ({ dismissals }, _arguments, { services }) => services.matching.showDismissals(dismissals),
  },

  Match: {
    grade: ({ score }) => (score >= GREAT ? 'GREAT' : score >= GOOD ? 'GOOD' : 'FAIR'),
    factors: ({ factors, place, terms }, _arguments, { services, language }) =>
      factors.map((factor) => ({
        name: factor.name,
        value: factor.value,
        weight: factor.weight,
        evidence: evidenceText(factor, { taxonomies: services.taxonomies, place, terms })[language],
      })),
    partner: ({ node }) => partnerOf(node),
    capability: ({ node }) => ('ownerId' in node ? node : null),
    need: ({ node }) => ('enterpriseId' in node ? node : null),
  },

  SimilarNeed: {
    likeness: ({ value }) => value,
    isSame: ({ value }) => value >= SAME,
    isOwn: ({ need }, _arguments, { viewer }) => isMemberOf(viewer, need.enterpriseId),
  },

  MatchDismissal: {
    partner: ({ item }) => partnerOf(item),
    capability: ({ item }) => (item && 'ownerId' in item ? item : null),
  },

  MatchWeights: {
    factors: ({ weights }) => factorNames.map((factor) => ({ factor, weight: weights[factor] * 100 })),
    changedAt: ({ at }) => at,
    takenBackBecause: ({ takenBack }) => takenBack?.reason ?? null,
    viewerCanChange: (_weights, _arguments, { viewer }) => canChangeWeights(viewer),
    viewerCanTakeBack: ({ state }, _arguments, { viewer }) => state === 'PLANNED' && canChangeWeights(viewer),
  },

  MatchWeightsTrialRow: {
    partner: ({ node }) => partnerOf(node),
    capability: ({ node }) => ('ownerId' in node ? node : null),
  },
};

async function shown(
  { services }: Context,
  dismissal: Parameters<typeof services.matching.showDismissals>[0][number],
) {
  const [one] = await services.matching.showDismissals([dismissal]);
  if (!one) throw new Error('a dismissal was lost while it was shown');
  return one;
}

function partnerOf(node: Findable | null): Partner | null {
  return node && 'verifiedAt' in node ? node : null;
}
