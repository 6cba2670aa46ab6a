import { type ReactNode, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { editProfileText } from './edit-profile.text.ts';

/**
 * Asks before a page with unsaved changes is left, inside the app and by closing the tab. `mayLeave` is read when
 * somebody goes: right after saving nothing is drawn again yet. Returns the dialog to put on the page.
 */
export function useLeaveGuard(isDirty: boolean, mayLeave: { readonly current: boolean }): ReactNode {
  const t = useText(editProfileText);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && !mayLeave.current && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isDirty) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', onLeave);
    return () => removeEventListener('beforeunload', onLeave);
  }, [isDirty]);
  return (
    <Dialog
      title={t.leaveTitle}
      isOpen={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      footer={
        <>
          <Button onPress={() => blocker.reset?.()}>{t.stay}</Button>
          <Button look="primary" onPress={() => blocker.proceed?.()}>
            {t.leave}
          </Button>
        </>
      }
    >
      <p>{t.leaveHint}</p>
    </Dialog>
  );
}
