/** What takes longer says what it is doing. */
const QUIET_MS = 2_000;

/** Runs the work; from the third second on, a line says what goes on and for how long. */
export async function withProgress<Result>(label: string, work: () => Promise<Result>): Promise<Result> {
  const began = Date.now();
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - began) / 1_000);
    process.stderr.write(`${label} … ${seconds} s\n`);
  }, QUIET_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
