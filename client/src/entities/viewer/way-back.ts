// Never resolves to anything real: an address that leaves it leaves the app.
const inside = 'https://inside.invalid';

const signIn = '/sign-in';

/**
 * Where to go after signing in. `next` comes from the address bar, so anybody may have written it: whatever is not a
 * path of this app becomes the start page.
 */
export function wayBack(next: string | null): string {
  if (!next?.startsWith('/')) return '/';
  const url = parsed(next);
  // `/.//elsewhere` stays inside while it is parsed and leaves once it is followed.
  if (url?.origin !== inside || url.pathname.startsWith('//')) return '/';
  return url.pathname === signIn ? '/' : url.pathname + url.search + url.hash;
}

/** The address of the sign-in page that leads back to `from`, a path with its query. */
export function signInPath(from: string): string {
  return `${signIn}?next=${encodeURIComponent(from)}`;
}

function parsed(path: string): URL | null {
  try {
    return new URL(path, inside);
  } catch {
    return null;
  }
}
