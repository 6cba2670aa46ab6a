/** Counts what is open at a time, by whose it is; in the memory of this process. */
export function createCrowd(most: number) {
  const counts = new Map<string, number>();
  return {
    /** False where there are too many already; else `leave` has to follow. */
    enter(key: string): boolean {
      const count = counts.get(key) ?? 0;
      if (count >= most) return false;
      counts.set(key, count + 1);
      return true;
    },
    leave(key: string): void {
      const count = (counts.get(key) ?? 1) - 1;
      if (count > 0) counts.set(key, count);
      else counts.delete(key);
    },
    size: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}
