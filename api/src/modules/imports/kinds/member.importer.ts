import type { ListedMember } from '#modules/memberships/index.ts';
import { type MemberRow, memberColumns } from '../columns/member.columns.ts';
import { createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { ownerOf, personOf } from './owner.ts';

/** People whom an organization wants as members: each row is an invitation. */
export function memberImporter({ contextNow, invitationLists }: KindOptions): Importer {
  return createImporter<MemberRow, ListedMember>({
    columns: memberColumns,
    contextNow,
    identify: ({ email }) => ({ key: email.toLowerCase(), column: 'email' }),
    complete: async (rows) => rows.map((row) => ({ item: { ...row, email: row.email ?? '' } })),
    takeIn: (items, options) =>
      invitationLists.takeIn(personOf(options), items, {
        organizationId: ownerOf(options),
        dryRun: options.dryRun,
        plannedBefore: options.plannedBefore,
      }),
  });
}
