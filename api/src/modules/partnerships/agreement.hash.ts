import { createHash } from 'node:crypto';
import { canonical, toJson } from '#kernel/audit.ts';
import type { AgreementVersion } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';

type Signed = Pick<AgreementVersion, 'number' | 'terms' | 'requester' | 'recipient'>;

/** SHA-256, in hexadecimal digits, of all that a signature stands for: whose agreement it is, its version and its words. */
export function hashOf(
  { id }: Pick<Partnership, 'id'>,
  { number, terms, requester, recipient }: Signed,
): string {
  const signed = toJson({ partnership: id, version: number, requester, recipient, terms });
  return createHash('sha256').update(canonical(signed)).digest('hex');
}
