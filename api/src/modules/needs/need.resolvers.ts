import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { Need } from './need.model.ts';
import { canDiscard, canEdit, canMake, canResend, isOwner } from './need.policy.ts';

export const needResolvers: Resolvers = {
  Query: {
    need: (_root, { id }, { services, viewer }) => services.needs.get(viewer, parseId('need', id)),
  },

  Mutation: {
    createNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needs.create(context.viewer, {
          ...input,
          enterpriseId: parseId('organization', input.enterpriseId),
        }),
      ),

    saveNeedDraft: (_root, { input: { needId, version, enterpriseId, key, ...given } }, context) =>
      toPayload(context, 'need', () => {
        const { title = '', text = '', fieldCodes = [] } = given;
        const draft = { ...given, title, text, fieldCodes };
        return context.services.needs.saveDraft(
          context.viewer,
          needId
            ? { ...draft, needId: parseId('need', needId), version: version ?? 0 }
            : {
                ...draft,
                key: (key ?? '').slice(0, LONGEST_KEY),
                enterpriseId: parseId('organization', enterpriseId ?? ''),
              },
        );
      }),

    publishNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needs.publish(context.viewer, { ...input, needId: parseId('need', input.needId) }),
      ),

    updateNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needProposals.update(context.viewer, {
          ...input,
          needId: parseId('need', input.needId),
        }),
      ),

    discardNeed: (_root, { input }, context) =>
      toPayload(context, 'need', () =>
        context.services.needs.discard(context.viewer, parseId('need', input.needId)),
      ),

    changeNeedAttachments: (_root, { input: { needId, attachmentIds } }, context) =>
      toPayload(context, 'need', () =>
        context.services.needAttachments.set(context.viewer, {
          needId: parseId('need', needId),
          attachmentIds,
        }),
      ),

    pauseNeed: (_root, { input }, context) => transition('pause', input, context),
    resumeNeed: (_root, { input }, context) => transition('resume', input, context),
    solveNeed: (_root, { input }, context) => transition('solve', input, context),
    withdrawNeed: (_root, { input }, context) => transition('withdraw', input, context),
    reopenNeed: (_root, { input }, context) => transition('reopen', input, context),
  },

  Need: {
    fields: ({ fieldCodes }, _arguments, { services }) => services.taxonomies.fieldsOf(fieldCodes),
    chainStage: ({ chainStageCode }, _arguments, { services }) =>
      chainStageCode === null ? null : services.taxonomies.chainStage(chainStageCode),
    viewerIsOwner: (need, _arguments, { viewer }) => isOwner(viewer, need),
    viewerCanEdit: (need, _arguments, { viewer }) => canEdit(viewer, need),
    viewerCanPublish: (need, _arguments, { viewer }) => canMake(viewer, need, 'publish'),
    viewerCanPause: (need, _arguments, { viewer }) => canMake(viewer, need, 'pause'),
    viewerCanResume: (need, _arguments, { viewer }) => canMake(viewer, need, 'resume'),
    viewerCanSolve: (need, _arguments, { viewer }) => canMake(viewer, need, 'solve'),
    viewerCanWithdraw: (need, _arguments, { viewer }) => canMake(viewer, need, 'withdraw'),
    viewerCanReopen: (need, _arguments, { viewer }) => canMake(viewer, need, 'reopen'),
    viewerCanDiscard: (need, _arguments, { viewer }) => canDiscard(viewer, need),
    viewerCanConfirm: (need, _arguments, { viewer }) => canMake(viewer, need, 'confirm'),
    viewerCanResendProposal: (need, _arguments, { viewer }) => canResend(viewer, need),
  },

  OrganizationBelongings: {
    needs: ({ organizationId }, _arguments, { services }) => services.needs.countOf(organizationId),
  },

  Enterprise: {
    async needs({ id }, { states, ...page }, { services, viewer }) {
      return toConnection(
        await services.needs.listOf(viewer, {
          enterpriseId: id,
          states: states ?? undefined,
          ...parsePage(page),
        }),
        keysetOf,
      );
    },
    needCounts: ({ id }, _arguments, { services, viewer }) => services.needs.countStates(viewer, id),
  },
};

type Transition = 'pause' | 'resume' | 'solve' | 'withdraw' | 'reopen';
type Wish = {
  readonly needId: string;
  readonly reason?: string | null | undefined;
  readonly solveBy?: string | null | undefined;
  readonly isWantedTwice?: boolean | undefined;
};

const LONGEST_KEY = 64;

function transition(name: Transition, { needId, ...wish }: Wish, context: Context) {
  return toPayload(context, 'need', () =>
    context.services.needs[name](context.viewer, { ...wish, needId: parseId('need', needId) }),
  );
}

export function keysetOf({ publishedAt, id }: Need) {
  return { at: publishedAt, hex: hexOf(id) };
}
