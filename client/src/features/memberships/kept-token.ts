import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

const KEY = 'invitation';

/**
 * The token of an invitation's link. It leaves the address bar at once, and is kept in this tab so that somebody who
 * signs in on the way comes back to it.
 */
export function useInvitationToken(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const [token, setToken] = useState(() => hash.slice(1) || read());
  useEffect(() => {
    if (!hash) return;
    keep(hash.slice(1));
    setToken(hash.slice(1));
    void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return token;
}

/** It has done its work. */
export function forgetInvitation(): void {
  keep('');
}

function read(): string {
  try {
    return sessionStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** A browser that keeps nothing asks for the link once more. */
function keep(token: string): void {
  try {
    if (token) sessionStorage.setItem(KEY, token);
    else sessionStorage.removeItem(KEY);
  } catch {}
}
