import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { restartSession } from '#graphql/session.ts';
import { chooseOrganization } from '#lib/acting.ts';

const name = 'acting';

/**
 * Links of letters and notifications name the organization that they are about, `?acting=`: whoever belongs to several
 * acts for that one from then on. True until the page may be shown; a visitor signs in first.
 */
export function useActingOfAddress(): boolean {
  const [params, setParams] = useSearchParams();
  const { viewer, role, isKnown } = useViewer();
  const asked = params.get(name);
  const actingId = role === 'commissioner' ? undefined : viewer?.organization?.id;
  const isReady = asked !== null && isKnown && viewer !== null;
  useEffect(() => {
    if (!isReady) return;
    const rest = new URLSearchParams(params);
    rest.delete(name);
    setParams(rest, { replace: true, preventScrollReset: true });
    if (asked === actingId || !/^org_[0-9a-f]+$/.test(asked)) return;
    // The server takes it for one of the viewer's own, or does not take it.
    chooseOrganization(asked);
    restartSession();
  }, [isReady, asked, actingId, params, setParams]);
  return asked !== null && (!isKnown || viewer !== null);
}
