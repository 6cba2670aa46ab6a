import { type RefObject, Suspense, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { useChosenOrganization } from '#lib/acting.ts';
import { useText } from '#lib/language.ts';
import { Gradients } from '#ui/gradients.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ToastRegion } from '#ui/toast.tsx';
import { appText } from './app.text.ts';
import { Bar } from './bar.tsx';
import { Dock } from './dock.tsx';
import { RequestDialogsProvider } from './request-dialogs.tsx';
import { useActingOfAddress } from './use-acting-of-address.ts';

/** What stands around every page: skip link, top bar, the page, the phone's dock, toasts. */
export function Shell() {
  const t = useText(appText);
  const main = useRef<HTMLElement>(null);
  const acting = useChosenOrganization();
  const isChanging = useActingOfAddress();
  useFocusOnNavigation(main);
  return (
    <>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <Gradients />
      <Bar />
      <main id="main" tabIndex={-1} ref={main}>
        <Suspense fallback={<Skeleton />}>
          <RequestDialogsProvider>
            {/* What a page has open for one organization is not for the next. */}
            {isChanging ? <Skeleton /> : <Outlet key={acting} />}
          </RequestDialogsProvider>
        </Suspense>
      </main>
      <Dock />
      <ToastRegion />
      <ScrollRestoration />
    </>
  );
}

/** A new page takes the focus, so that reading begins at its start. What changes in the query string does not. */
function useFocusOnNavigation(main: RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
