/** Reads a choice kept on this device; null where none is kept or the browser refuses storage. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice on this device. A browser that refuses storage forgets it on the next visit, no more. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private windows of some browsers throw; the choice still holds for this visit.
  }
}

/** Likewise for this tab alone, as long as it is open; it survives reloading. */
export function keptInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keepInTab(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // As above: the tab then goes by what the device keeps.
  }
}
