const STEP_MS = 15 * 60_000;

/** Nobody needs to know to the second when somebody was here; and not every request is worth a write. */
export function coarse(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / STEP_MS) * STEP_MS);
}
