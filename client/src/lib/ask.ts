import { useLocation, useSearchParams } from 'react-router';

const parameter = 'ask';

/**
 * Whether the dialog of that name is open, kept in the URL (`?ask=partnership`): so a visitor who signs in first comes
 * back to it open. Use as `const [isOpen, setOpen] = useAsk('partnership')`.
 */
export function useAsk(name: string): [boolean, (isOpen: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const setOpen = (isOpen: boolean) => {
    setParams((before) => withAsk(before, isOpen ? name : null), { replace: true, preventScrollReset: true });
  };
  return [params.get(parameter) === name, setOpen];
}

/** The present page with the dialog of that name open: where signing in leads back to. */
export function useAskPath(name: string): string {
  const { pathname, search } = useLocation();
  return `${pathname}?${withAsk(new URLSearchParams(search), name)}`;
}

function withAsk(params: URLSearchParams, name: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (name === null) next.delete(parameter);
  else next.set(parameter, name);
  return next;
}
