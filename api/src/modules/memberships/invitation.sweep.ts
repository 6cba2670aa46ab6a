import { repeat } from '#database/outbox.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import type { Worker } from '../module.ts';
import { daysAfter, pruned } from './invitation.ts';
import { rulesOn } from './membership.rules.ts';
import type { RosterRepository } from './roster.repository.ts';
import type { RosterService } from './roster.service.ts';

type Options = {
  rosters: Pick<RosterService, 'change'>;
  repository: Pick<RosterRepository, 'listWithOldInvitations'>;
  clock: Clock;
  report(error: unknown): void;
};

/** Addresses are kept for months: a look now and then is enough. */
const EVERY_MS = 10 * 60_000;
const AT_A_TIME = 100;

/** Forgets the addresses of invitations that ended long ago, of people who may never have come here. */
export function createInvitationSweep({ rosters, repository, clock, report }: Options): Worker {
  async function drain(): Promise<number> {
    const now = clock.now();
    const { keptDays } = rulesOn(dayInChina(now));
    const old = await repository.listWithOldInvitations(daysAfter(now, -keptDays), AT_A_TIME);
    for (const id of old) {
      await rosters.change(null, id, ({ invitations }) => ({
        invitations: pruned(invitations, { now, keptDays }),
        steps: [],
        deeds: [],
      }));
    }
    return old.length;
  }

  const { start, stop } = repeat(drain, report);
  return { drain, stop, start: (everyMs) => start(Math.max(everyMs, EVERY_MS)) };
}
