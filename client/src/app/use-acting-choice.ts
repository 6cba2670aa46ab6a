import { useQuery } from 'urql';
import { kindOf, shortNameOf } from '#entities/organization/party.tsx';
import type { Role, Viewer } from '#entities/viewer/use-viewer.ts';
import type { ResultOf } from '#graphql/graphql.ts';
import { restartSession } from '#graphql/session.ts';
import { chooseOrganization, IN_PERSON } from '#lib/acting.ts';
import { useText } from '#lib/language.ts';
import { kindLooks } from '#ui/kinds.ts';
import type { MenuChoice } from '#ui/menu.tsx';
import { showToast } from '#ui/toasts.ts';
import { ownOrganizationsQuery } from './acting.queries.ts';
import { appText } from './app.text.ts';

// A count carries no object whose type a mutation could name, so the type it counts is named here.
const context = { additionalTypenames: ['Partnership'] };

/** In whose name the viewer acts; nothing to choose where there is a single one. */
export function useActingChoice({ organization, commissioner }: Viewer, role: Role): MenuChoice | undefined {
  const t = useText(appText);
  const [{ data }] = useQuery({ query: ownOrganizationsQuery, context });
  // The chosen one comes first; in the menu each keeps its place.
  const memberships = (data?.viewer?.memberships ?? []).toSorted((one, other) =>
    one.organization.id < other.organization.id ? -1 : 1,
  );
  const options = [
    ...(commissioner
      ? [{ id: IN_PERSON, label: t.inPerson(commissioner.name), icon: 'commissioner' as const }]
      : []),
    ...memberships.map((membership) => optionOf(membership, t)),
  ];
  const value = role === 'commissioner' ? IN_PERSON : organization?.id;
  if (!value || options.length < 2) return undefined;
  return {
    label: t.actingFor,
    value,
    options,
    onChange(id) {
      const chosen = memberships.find((one) => one.organization.id === id);
      if (!chosen && id !== IN_PERSON) return;
      chooseOrganization(id);
      restartSession();
      showToast({ text: chosen ? t.actsFor(shortNameOf(chosen.organization)) : t.actsInPerson });
    },
  };
}

type Membership = NonNullable<ResultOf<typeof ownOrganizationsQuery>['viewer']>['memberships'][number];

function optionOf(
  { organization, waitingPartnerships: count }: Membership,
  t: { waiting: (count: number) => string },
): MenuChoice['options'][number] {
  return {
    id: organization.id,
    label: shortNameOf(organization),
    icon: kindLooks[kindOf(organization)].icon,
    ...(count > 0 && { waiting: { count, words: t.waiting(count) } }),
  };
}
