import { Button } from 'react-aria-components/Button';
import { useNavigate } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { newInSavedSearchesQuery, savedSearchContext } from '#entities/saved-search/saved-search.queries.ts';
import type { Role, Viewer } from '#entities/viewer/use-viewer.ts';
import { graphql } from '#graphql/graphql.ts';
import { restartSession } from '#graphql/session.ts';
import { useText } from '#lib/language.ts';
import { Avatar, type Side } from '#ui/avatar.tsx';
import { Menu } from '#ui/menu.tsx';
import { Count } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import { appText } from './app.text.ts';
import { useActingChoice } from './use-acting-choice.ts';

const signOutMutation = graphql(`
  mutation SignOut {
    signOut {
      errors {
        code
        message
      }
    }
  }
`);

const sides: Readonly<Record<Role, Side>> = {
  visitor: 'neutral',
  enterprise: 'firm',
  university: 'university',
  platform: 'neutral',
  commissioner: 'between',
  officer: 'between',
  administrator: 'neutral',
};

/** Who is signed in, and the ways out: own organization, own account, signing out. */
export function AccountMenu({ viewer, role }: { viewer: Viewer; role: Role }) {
  const t = useText(appText);
  const navigate = useNavigate();
  const [, signOut] = useMutation(signOutMutation);
  const [{ data }] = useQuery({ query: newInSavedSearchesQuery, context: savedSearchContext });
  const fresh = data?.viewer?.newInSavedSearches ?? 0;
  const choice = useActingChoice(viewer, role);
  const isInPerson = role === 'commissioner';
  const organization = isInPerson ? undefined : (viewer.organization?.shortName ?? viewer.organization?.name);
  const profile = isInPerson ? viewer.commissioner?.name : organization;
  const name = [organization, viewer.account.displayName].filter(Boolean).join(' · ');
  const leave = async () => {
    const { error } = await signOut({});
    if (error) {
      showToast({ text: t.signOutFailed });
      return;
    }
    // First away from here: a page that needs an account would ask for one.
    await navigate('/');
    restartSession();
    showToast({ text: t.signedOut });
  };
  const trigger = (
    <Button className="me" aria-label={fresh > 0 ? t.accountWithNew(name, fresh) : t.account(name)}>
      <Avatar name={organization ?? viewer.account.displayName} side={sides[role]} />
      <span className="no-m">{name}</span>
      {fresh > 0 && <Count isLit>{fresh}</Count>}
    </Button>
  );
  const own = profile && {
    id: 'organization',
    label: profile,
    icon: 'home' as const,
    onAction: () => void navigate('/organization'),
  };
  const join = role === 'visitor' && {
    id: 'join',
    label: t.join,
    icon: 'plus' as const,
    onAction: () => void navigate('/join'),
  };
  const account = {
    id: 'account',
    label: t.myAccount,
    icon: 'commissioner' as const,
    onAction: () => void navigate('/account'),
  };
  const lexicon = viewer.isAdministrator && {
    id: 'lexicon',
    label: t.lexicon,
    icon: 'field' as const,
    onAction: () => void navigate('/administration/lexicon'),
  };
  const searchIndex = viewer.isAdministrator && {
    id: 'search-index',
    label: t.searchIndex,
    icon: 'search' as const,
    onAction: () => void navigate('/administration/search'),
  };
  const weights = (viewer.isAdministrator || viewer.isOfficer) && {
    id: 'match-weights',
    label: t.matchWeights,
    icon: 'chart' as const,
    onAction: () => void navigate('/administration/matching'),
  };
  const saved = {
    id: 'saved-searches',
    label: fresh > 0 ? t.savedSearchesWithNew(fresh) : t.savedSearches,
    icon: 'bell' as const,
    onAction: () => void navigate('/saved-searches'),
  };
  const bookmarks = {
    id: 'bookmarks',
    label: t.bookmarks,
    icon: 'star' as const,
    onAction: () => void navigate('/bookmarks'),
  };
  const out = {
    id: 'sign-out',
    label: t.signOut,
    icon: 'chevron-right' as const,
    onAction: () => void leave(),
  };
  return (
    <Menu
      trigger={trigger}
      label={t.accountMenu}
      choice={choice}
      entries={[own, join, account, bookmarks, saved, lexicon, searchIndex, weights, out].filter(
        (entry) => !!entry,
      )}
    />
  );
}
