import { lazy, type ReactNode } from 'react';
import { type RequestDialogs, RequestDialogsContext } from '#entities/request/request-dialogs.tsx';

const dialogs: RequestDialogs = {
  Partnership: lazy(() =>
    import('../features/partnerships/request-partnership.dialog.tsx').then((module) => ({
      default: module.RequestPartnershipDialog,
    })),
  ),
  Proposal: lazy(() =>
    import('../features/partnerships/propose-for-need.dialog.tsx').then((module) => ({
      default: module.ProposeForNeedDialog,
    })),
  ),
  Commissioner: lazy(() =>
    import('../features/assignments/request-commissioner.dialog.tsx').then((module) => ({
      default: module.RequestCommissionerDialog,
    })),
  ),
};

/** Hands the dialogs of partnerships and assignments to the pages of the other features. */
export function RequestDialogsProvider({ children }: { children: ReactNode }) {
  return <RequestDialogsContext value={dialogs}>{children}</RequestDialogsContext>;
}
