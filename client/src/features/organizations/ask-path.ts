import { useSearchParams } from 'react-router';

/**
 * The present address with the request for a partnership open, about one of the partner's capabilities where one is
 * named; the rest of the address stays.
 */
export function useAskPath(): (capabilityId?: string) => string {
  const [params] = useSearchParams();
  return (capabilityId) => {
    const next = new URLSearchParams(params);
    next.set('ask', 'partnership');
    if (capabilityId) next.set('capability', capabilityId);
    else next.delete('capability');
    return `?${next}`;
  };
}

/** Closes the request and forgets what it was about. */
export function useCloseAsk(): () => void {
  const [, setParams] = useSearchParams();
  return () =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete('ask');
        next.delete('capability');
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
}
