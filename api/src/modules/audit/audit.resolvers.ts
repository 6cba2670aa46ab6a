import type { Resolvers } from '#generated/resolvers.ts';
import { toPayload } from '#graphql/errors.ts';
import type { AuditAction } from '#kernel/audit.actions.ts';
import { InvalidInput } from '#kernel/errors.ts';
import { type ConnectionArguments, parsePage } from '#kernel/page.ts';
import type { AuditFilter } from './audit.repository.ts';
import type { AuditExport } from './audit.service.ts';
import { mentionedIn } from './audit.shown.ts';
import { actionLabels } from './audit.text.ts';
import { actorLabels, fieldLabel, objectLabel } from './audit.words.ts';

export const auditResolvers: Resolvers = {
  Query: {
    async auditEntries(_root, { filter, ...page }, { services, viewer }) {
      const { limit, before } = parseSequencePage(page);
      const found = await services.audit.list(viewer, readFilter(filter), { limit, before });
      const edges = found.rows.map((node) => ({ node, cursor: cursorOf(node.sequence) }));
      const pageInfo = { hasNextPage: found.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
      return { edges, nodes: [...found.rows], pageInfo, totalCount: found.totalCount };
    },

    async auditState(_root, _arguments, { services, viewer }) {
      const { check, ...state } = await services.audit.state(viewer);
      return {
        ...state,
        checkedAt: check?.at ?? null,
        checkedEntries: check?.at ? check.entries : null,
        fault: check?.fault ?? null,
      };
    },

    auditActions: (_root, _arguments, { services, viewer }) =>
      services.audit
        .listActions(viewer)
        .map(({ action, module }) => ({ action, module, label: actionLabels[action] })),
  },

  Mutation: {
    async exportAuditEntries(_root, { input }, context) {
      const payload = await toPayload(context, 'exported', () =>
        context.services.audit.export(context.viewer, readFilter(input.filter), context.language),
      );
      const exported = payload.exported as AuditExport | null;
      return {
        csv: exported?.csv ?? null,
        rows: exported?.rows ?? null,
        isComplete: exported?.isComplete ?? null,
        errors: payload.errors,
      };
    },
  },

  AuditEntry: {
    actionLabel: ({ action }) => actionLabels[action],
    actor: ({ by }) => by,
    mentioned: ({ changes }) => mentionedIn(changes),
  },

  AuditActor: {
    label: ({ kind }) => actorLabels[kind],
    apiKeyId: ({ keyId }) => keyId,
  },

  AuditObject: { typeLabel: ({ type }) => objectLabel(type) },

  AuditChange: { fieldLabel: ({ field }) => fieldLabel(field) },
};

type Asked = {
  readonly [Key in keyof AuditFilter]?: AuditFilter[Key] | null;
};

function readFilter(filter: Asked | null | undefined): AuditFilter {
  const { actions, ...given } = filter ?? {};
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  // No action chosen is any action.
  return { ...told, ...(actions && actions.length > 0 && { actions: [...actions] as AuditAction[] }) };
}

/** The chain is in order by itself: a place in it is the cursor. */
function cursorOf(sequence: number): string {
  return Buffer.from(`audit:${sequence}`).toString('base64url');
}

function parseSequencePage({ first, after }: ConnectionArguments) {
  const { limit } = parsePage({ first });
  if (!after) return { limit, before: null };
  const before = /^audit:(\d{1,15})$/.exec(Buffer.from(after, 'base64url').toString())?.[1];
  if (before === undefined) {
    throw new InvalidInput({
      text: { zh: 'after 不是本列表给出的游标', en: 'after is not a cursor of this list' },
      field: ['after'],
    });
  }
  return { limit, before: Number(before) };
}
