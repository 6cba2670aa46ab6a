import { lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Link, NavLink } from 'react-router';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { chooseLanguage, useLanguage, useText } from '#lib/language.ts';
import { chooseTheme, useTheme } from '#lib/theme.ts';
import { Icon } from '#ui/icon.tsx';
import { Mark, Wordmark } from '#ui/mark.tsx';
import { appText } from './app.text.ts';
import { navigation } from './navigation.ts';
import { useSearchKeys } from './use-search-keys.ts';
import { useShownRole } from './use-shown-role.ts';

// Menus and dialogs are half the weight of the parts; a visitor's first page needs neither.
const loadMenu = () => import('./account-menu.tsx');
const loadBell = () => import('../features/notifications/notification-bell.tsx');
const AccountMenu = lazy(() => loadMenu().then((module) => ({ default: module.AccountMenu })));
const NotificationBell = lazy(() => loadBell().then((module) => ({ default: module.NotificationBell })));
const SearchPalette = lazy(() =>
  import('../features/discovery/search-palette.tsx').then((module) => ({ default: module.SearchPalette })),
);

/** The ink bar: mark, navigation of the role, search from anywhere, language, theme, account. */
export function Bar() {
  const t = useText(appText);
  const { viewer } = useViewer();
  const role = useShownRole();
  const [isSearching, setIsSearching] = useState(false);
  useSearchKeys(() => setIsSearching(true));
  useEffect(() => {
    // While the API says who it is, so that the bar is whole at once. What fails here is fetched where it is needed.
    if (role !== 'visitor') void Promise.allSettled([loadMenu(), loadBell()]);
  }, [role]);
  return (
    <header className="bar">
      <Link className="brand" to={role === 'officer' ? '/officer' : '/'} aria-label={t.toHome}>
        <Mark />
        <Wordmark />
      </Link>
      <nav className="bar-nav" aria-label={t.mainNavigation}>
        {navigation[role]
          .filter((entry) => entry.to !== '/sign-in')
          .map((entry) => (
            <NavLink key={entry.to} to={entry.to} end={entry.to === '/' || entry.to === '/officer'}>
              {t[entry.label] as string}
            </NavLink>
          ))}
      </nav>
      <Button className="bar-find" onPress={() => setIsSearching(true)}>
        <Icon name="search" />
        <span>{t.search}</span>
        <kbd>Ctrl K</kbd>
      </Button>
      <div className="bar-tools">
        <LanguageSwitch />
        <ThemeSwitch />
        {viewer && (
          <Suspense>
            <NotificationBell />
            <AccountMenu viewer={viewer} role={role} />
          </Suspense>
        )}
        {!viewer && role === 'visitor' && (
          <Link className="me" to="/sign-in">
            {t.signIn}
          </Link>
        )}
      </div>
      {isSearching && (
        <Suspense>
          <SearchPalette onClose={() => setIsSearching(false)} />
        </Suspense>
      )}
    </header>
  );
}

function LanguageSwitch() {
  const t = useText(appText);
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <Button className="bar-ic" aria-label={t.switchLanguage} onPress={() => chooseLanguage(other)}>
      <span lang={other}>{t.otherLanguage}</span>
    </Button>
  );
}

function ThemeSwitch() {
  const t = useText(appText);
  const other = useTheme() === 'dark' ? 'light' : 'dark';
  return (
    <Button className="bar-ic" aria-label={t.switchTheme} onPress={() => chooseTheme(other)}>
      <Icon name="sun" isLarge />
    </Button>
  );
}
