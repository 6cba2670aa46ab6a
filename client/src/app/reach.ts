/** Whether the server answers at all; what it answers does not matter. */
export async function isReachable(): Promise<boolean> {
  try {
    await fetch('/healthz', { cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}

const messages = /dynamically imported module|module script failed|preload CSS/i;

/** A part of the client that could not be fetched, as Chromium, Firefox, Safari and Vite word it. */
export function isLoadFailure(error: unknown): boolean {
  return error instanceof Error && messages.test(error.message);
}

const key = 'reloaded-at';
const soonMs = 30_000;

/** Loads the page anew, but never in a circle: false where that was done only just now. */
export function reloadOnce(): boolean {
  if (Date.now() - lastReload() < soonMs) return false;
  try {
    sessionStorage.setItem(key, String(Date.now()));
  } catch {
    // Without a memory there is no telling a circle.
    return false;
  }
  location.reload();
  return true;
}

function lastReload(): number {
  try {
    return Number(sessionStorage.getItem(key));
  } catch {
    return 0;
  }
}
