import { repeat } from '#database/outbox.ts';
import type { Worker } from '../module.ts';
import { blockersOf } from './deletion.plan.ts';
import type { DeletionServices } from './deletion.service.ts';
import { deletionHeld } from './deletion.text.ts';

type Options = { services: DeletionServices; report(error: unknown): void };

const LEAST_PAUSE_MS = 2_000;

/**
 * Deletes accounts whose time has come. Each is claimed for a minute, so that several processes share the work, and one
 * that dies in the middle is taken up again; nothing is done twice that could not be.
 */
export function createDeletionWorker({ services, report }: Options): Worker {
  const { erasures, post } = services;

  async function handle(due: NonNullable<Awaited<ReturnType<typeof erasures.claim>>>): Promise<void> {
    const { account, state } = due;
    // What has come in the way since it was asked for: nobody may be left without an owner or a contact.
    const blockers = state === 'REQUESTED' ? await blockersOf(account, services) : [];
    const [first] = blockers;
    if (!first) {
      await erasures.proceed(due);
      return;
    }
    const key = `deletion-held:${due.pseudonymId}`;
    await post.write({
      key,
      to: { accountId: account.id },
      content: deletionHeld(account.displayName, first.message),
    });
    await erasures.hold(account.id);
  }

  async function drain(): Promise<number> {
    let done = 0;
    for (let due = await erasures.claim(); due; due = await erasures.claim()) {
      try {
        await handle(due);
        done += 1;
      } catch (error) {
        // The claim lapses in a minute; then somebody begins the round anew.
        report(error);
      }
    }
    return done;
  }

  const { start, stop } = repeat(drain, report);
  return { name: 'Erasure', drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };
}
