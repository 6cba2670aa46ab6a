import { useQuery } from 'urql';
import type { ResultOf } from '#graphql/graphql.ts';
import { chosenOrganizations } from '#lib/acting.ts';
import { viewerQuery } from './viewer.queries.ts';

/** Who is signed in, and for whom. */
export type Viewer = NonNullable<ResultOf<typeof viewerQuery>['viewer']>;

/** What the viewer comes here as; decides the navigation, never what may be seen. */
export type Role =
  | 'visitor'
  | 'enterprise'
  | 'university'
  | 'platform'
  | 'commissioner'
  | 'officer'
  | 'administrator';

/** The viewer, null for a visitor. `isKnown` turns true once the API has said who it is. */
export function useViewer(): { viewer: Viewer | null; role: Role; isKnown: boolean } {
  const [{ data, fetching }] = useQuery({ query: viewerQuery });
  const viewer = data?.viewer ?? null;
  return { viewer, role: roleOf(viewer), isKnown: !fetching };
}

const organizationRoles: Readonly<Record<string, Role>> = {
  Enterprise: 'enterprise',
  University: 'university',
  TransferPlatform: 'platform',
  Bureau: 'officer',
};

export function roleOf(viewer: Viewer | null): Role {
  if (!viewer) return 'visitor';
  if (viewer.isOfficer) return 'officer';
  const role = organizationRoles[viewer.organization?.__typename ?? ''];
  if (viewer.commissioner && !(role && hasChosen(viewer))) return 'commissioner';
  return role ?? (viewer.isAdministrator ? 'administrator' : 'visitor');
}

/** A commissioner is that first of all, and whoever chooses an organization acts for it. */
function hasChosen({ organization }: Viewer): boolean {
  return organization !== null && chosenOrganizations()[0] === organization.id;
}

/** Whose partnerships the viewer looks at: those of the organization acted for, all where that is the bureau. */
export function useActingId(): string | null {
  const { viewer, role } = useViewer();
  return role === 'officer' ? null : (viewer?.organization?.id ?? null);
}

/** Whose requests for a commissioner the viewer looks at; null for a commissioner, too: there it is the person's own. */
export function useRequestingId(): string | null {
  const { role } = useViewer();
  const actingId = useActingId();
  return role === 'commissioner' ? null : actingId;
}
