import { NavLink } from 'react-router';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { useWaiting } from '#entities/viewer/use-waiting.ts';
import { useText } from '#lib/language.ts';
import { Icon } from '#ui/icon.tsx';
import { appText } from './app.text.ts';
import { type NavigationEntry, navigation } from './navigation.ts';
import { useShownRole } from './use-shown-role.ts';

/** Whoever belongs to no organization yet is signed in all the same. */
const ownAccount: NavigationEntry = { to: '/account', label: 'myAccount', icon: 'commissioner' };

/** The phone's navigation: at most five entries, a number where something waits and nowhere else. */
export function Dock() {
  const t = useText(appText);
  const { viewer } = useViewer();
  const role = useShownRole();
  const waiting = useWaiting();
  return (
    <nav className="dock" aria-label={t.dock}>
      {navigation[role]
        .map((entry) => (viewer && entry.to === '/sign-in' ? ownAccount : entry))
        .map((entry) => (
          <Entry key={entry.to} entry={entry} waiting={entry.waiting ? waiting[entry.waiting] : 0} />
        ))}
    </nav>
  );
}

function Entry({ entry, waiting }: { entry: NavigationEntry; waiting: number }) {
  const t = useText(appText);
  return (
    <NavLink to={entry.to} end={entry.to === '/' || entry.to === '/officer'}>
      <Icon name={entry.icon} isLarge />
      <span>{t[entry.label] as string}</span>
      {waiting > 0 && (
        <i>
          <span aria-hidden="true">{waiting}</span>
          <span className="vh">{t.waiting(waiting)}</span>
        </i>
      )}
    </NavLink>
  );
}
