import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import { parseId } from '#kernel/id.ts';
import { amendmentOf, currentVersion, inForce } from './agreement.states.ts';
import { isIntact, signaturesOf, versionFor } from './partnership.shown.ts';

export const agreementResolvers: Resolvers = {
  Mutation: {
    reviseAgreement: (_root, { input: { partnershipId, version, ...draft } }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.reviseAgreement(context.viewer, {
          id: parseId('partnership', partnershipId),
          version,
          draft,
        }),
      ),

    signAgreement: (_root, { input: { partnershipId, version, hash } }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.signAgreement(context.viewer, {
          id: parseId('partnership', partnershipId),
          version,
          hash,
        }),
      ),

    dropAmendment: (_root, { input: { partnershipId, version, note } }, context) =>
      toPayload(context, 'partnership', () =>
        context.services.partnerships.dropAmendment(context.viewer, {
          id: parseId('partnership', partnershipId),
          version,
          note,
        }),
      ),
  },

  Partnership: {
    agreedVersion: (partnership) => inForce(partnership)?.number ?? null,
    amendment: (partnership) => amendmentOf(partnership)?.number ?? null,
    agreementVersions: ({ agreement }) => agreement.length,
    agreement: (partnership, { version }, { viewer }) => versionFor(viewer, partnership, version ?? null),
    signatures: (partnership) => signaturesOf(partnership),
  },

  AgreementVersion: {
    isLast: ({ partnership, number }) => currentVersion(partnership)?.number === number,
    writtenAt: ({ at }) => at,
    form: ({ terms }) => terms.form,
    title: ({ terms }) => terms.title,
    goals: ({ terms }) => terms.goals,
    payment: ({ terms }) => terms.payment,
    results: ({ terms }) => terms.results,
    confidentiality: ({ terms }) => terms.confidentiality,
    other: ({ terms }) => terms.other,
    milestones: ({ terms }) => terms.milestones,
    signatures: ({ partnership, number }) => signaturesOf(partnership, number),
  },

  AgreementSignature: {
    signedAt: ({ at }) => at,
    isIntact: (signature) => isIntact(signature),
  },
};
