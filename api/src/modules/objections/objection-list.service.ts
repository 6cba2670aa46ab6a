import { createHmac } from 'node:crypto';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import type { ObjectedKeyRepository } from './objected-key.repository.ts';

/** By what a list would bring somebody: a number, a name within an organization, an address. */
export type PersonKey = {
  readonly organizationId: Id<'organization'> | null;
  readonly value: string;
};

export type ObjectionList = ReturnType<typeof createObjectionList>;

/**
 * Who objected to being shown (PIPL, article 27). The keys outlive the data they came from, so that importing the same
 * list again does not bring the person back; only hashes of them are kept.
 */
export function createObjectionList({
  repository,
  clock,
}: {
  repository: ObjectedKeyRepository;
  clock: Clock;
}) {
  let salt: string | undefined;
  const hasher = async () => {
    salt ??= await repository.salt();
    const key = salt;
    return (value: string) => createHmac('sha256', key).update(value).digest('base64url');
  };

  return {
    /** Can be repeated. */
    async block(objectionId: Id<'objection'>, keys: readonly PersonKey[]): Promise<void> {
      const hash = await hasher();
      const hashed = keys.map(({ organizationId, value }) => ({ organizationId, hash: hash(value) }));
      await repository.add(objectionId, hashed, clock.now());
    },

    /** The objection was taken back: lists may bring the person again. */
    unblock: (objectionId: Id<'objection'>): Promise<void> => repository.removeOf(objectionId),

    /** For each person of a list: whether one of the keys is that of somebody who objected. One query for all. */
    async findObjected(people: readonly (readonly PersonKey[])[]): Promise<boolean[]> {
      if (await repository.isEmpty()) return people.map(() => false);
      const hash = await hasher();
      const hashed = people.map((keys) =>
        keys.map(({ organizationId, value }) => `${organizationId ?? ''} ${hash(value)}`),
      );
      const found = await repository.list(hashed.flat().map((key) => key.slice(key.indexOf(' ') + 1)));
      const blocked = new Set(found.map((key) => `${key.organizationId ?? ''} ${key.hash}`));
      return hashed.map((keys) => keys.some((key) => blocked.has(key)));
    },

    moveAll: repository.moveAll,
  };
}
