import { benchHashing } from './hashing.ts';
import { benchPolicies } from './policies.ts';
import { benchSignIns } from './sign-ins.ts';

const parts = { policies: benchPolicies, hashing: benchHashing, 'sign-ins': benchSignIns };

/** All, or the parts that are named. */
export async function runSecurityBench(names: readonly string[]): Promise<object> {
  const chosen = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));
  const figures: Record<string, object> = {};
  for (const [name, run] of chosen) figures[name] = await run();
  return figures;
}
