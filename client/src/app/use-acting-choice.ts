import { useQuery } from 'urql';
import { kindOf, shortNameOf } from '#entities/organization/party.tsx';
import { restartSession } from '#graphql/session.ts';
import { chooseOrganization } from '#lib/acting.ts';
import { useText } from '#lib/language.ts';
import { kindLooks } from '#ui/kinds.ts';
import type { MenuChoice } from '#ui/menu.tsx';
import { showToast } from '#ui/toasts.ts';
import { ownOrganizationsQuery } from './acting.queries.ts';
import { appText } from './app.text.ts';

// A count carries no object whose type a mutation could name, so the type it counts is named here.
const context = { additionalTypenames: ['Partnership'] };

/** In whose name the viewer acts; nothing to choose where one belongs to a single organization. */
export function useActingChoice(actingId: string | undefined): MenuChoice | undefined {
  const t = useText(appText);
  const [{ data }] = useQuery({ query: ownOrganizationsQuery, context });
  // The chosen one comes first; in the menu each keeps its place.
  const memberships = (data?.viewer?.memberships ?? []).toSorted((one, other) =>
    one.organization.id < other.organization.id ? -1 : 1,
  );
  if (!actingId || memberships.length < 2) return undefined;
  return {
    label: t.actingFor,
    value: actingId,
    options: memberships.map(({ organization, waitingPartnerships: count }) => ({
      id: organization.id,
      label: shortNameOf(organization),
      icon: kindLooks[kindOf(organization)].icon,
      ...(count > 0 && { waiting: { count, words: t.waiting(count) } }),
    })),
    onChange(id) {
      const chosen = memberships.find(({ organization }) => organization.id === id);
      if (!chosen) return;
      chooseOrganization(id);
      restartSession();
      showToast({ text: t.actsFor(shortNameOf(chosen.organization)) });
    },
  };
}
