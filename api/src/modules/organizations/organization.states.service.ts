import { repeat } from '#database/outbox.ts';
import { changesOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Forbidden } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import { isOfficer, requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Worker } from '../module.ts';
import { organizationEntry, stateActions } from './organization.audit.ts';
import { OrganizationStateUnchanged } from './organization.errors.ts';
import type { Organization } from './organization.model.ts';
import { isMakerOf } from './organization.policy.ts';
import type { OrganizationService } from './organization.service.ts';
import type { StateRepository } from './organization.states.repository.ts';
import { type OrganizationTransition, organizationStates } from './organization.states.ts';

export type StateServiceOptions = {
  states: StateRepository;
  organizations: OrganizationService;
  clock: Clock;
};

type Target = { id: Id<'organization'> };
type Moved = Pick<Organization, 'state' | 'pausedUntil'>;
type Step = {
  transition: Exclude<keyof typeof stateActions, 'merge'>;
  reason: string | null;
  until?: string | null;
};

export type StateService = ReturnType<typeof createStateService>;

const REASON = { min: 2, max: 500, multiline: true };
const MAX_PAUSE_DAYS = 366;
const DAY_MS = 86_400_000;

/** Pausing, closing and opening again: by owners, and by officers with a reason. */
export function createStateService({ states, organizations, clock }: StateServiceOptions) {
  async function open(viewer: Viewer, { id }: Target, transition: OrganizationTransition) {
    requireAccount(viewer);
    const organization = await organizations.get(viewer, id);
    if (!isMakerOf(viewer, organization, transition)) throw new Forbidden();
    return organization;
  }

  async function make(viewer: Viewer, organization: Organization, step: Step): Promise<Organization> {
    const { accountId } = requireAccount(viewer);
    const state = organizationStates.next(organization.state, step.transition);
    if (!state) throw new OrganizationStateUnchanged(organization);
    const { reason, until = null } = step;
    const at = clock.now();
    const entry = organizationEntry(viewer, {
      id: organization.id,
      action: stateActions[step.transition],
      changes: changesOf<Moved>(organization, { state, pausedUntil: until }),
      reason,
      at,
    });
    const moved = await states.move(organization, { state, by: accountId, at, reason, until }, entry);
    // The check above was on a copy; only the filter of the write decides between two at once.
    if (!moved) throw new OrganizationStateUnchanged(await organizations.get(viewer, organization.id));
    return moved;
  }

  return {
    /** Nobody finds it until the day comes, or an owner resumes. */
    async pause(
      viewer: Viewer,
      wish: Target & { until?: string | null | undefined; reason?: string | null | undefined },
    ): Promise<Organization> {
      const organization = await open(viewer, wish, 'pause');
      const input = checkInput();
      const reason = input.optionalText('reason', wish.reason, REASON);
      const until = checkDay(input, wish.until ?? null, clock.now());
      input.done();
      return make(viewer, organization, { transition: 'pause', reason, until });
    },

    async resume(viewer: Viewer, target: Target): Promise<Organization> {
      const organization = await open(viewer, target, 'resume');
      return make(viewer, organization, { transition: 'resume', reason: null });
    },

    /** An owner confirms by writing the name: it cannot be taken back without the bureau. */
    async close(
      viewer: Viewer,
      wish: Target & { reason: string; confirmation?: string | null | undefined },
    ): Promise<Organization> {
      const organization = await open(viewer, wish, 'close');
      const input = checkInput();
      const reason = input.text('reason', wish.reason, REASON);
      if (!isOfficer(viewer)) checkConfirmation(input, wish.confirmation, organization);
      input.done();
      return make(viewer, organization, { transition: 'close', reason });
    },

    async reopen(viewer: Viewer, wish: Target & { reason: string }): Promise<Organization> {
      const organization = await open(viewer, wish, 'reopen');
      const input = checkInput();
      const reason = input.text('reason', wish.reason, REASON);
      input.done();
      return make(viewer, organization, { transition: 'reopen', reason });
    },
  };
}

/** Longer than a day has no pause to end twice; nobody waits for it. */
const LEAST_PAUSE_MS = 30_000;
const AT_A_TIME = 200;

/** Ends pauses whose day has come. The write is guarded: what an owner did first stands. */
export function createPauseSweep(
  { states, clock }: Pick<StateServiceOptions, 'states' | 'clock'>,
  report: (error: unknown) => void,
): Worker {
  async function drain(): Promise<number> {
    const at = clock.now();
    let resumed = 0;
    for (const organization of await states.listPausesOver(dayInChina(at), AT_A_TIME)) {
      const step = { state: 'ACTIVE', by: null, at, reason: null, until: null } as const;
      const entry = organizationEntry(null, {
        id: organization.id,
        action: 'ORGANIZATION_RESUMED',
        changes: changesOf<Moved>(organization, { state: 'ACTIVE', pausedUntil: null }),
        at,
      });
      if (await states.move(organization, step, entry)) resumed += 1;
    }
    return resumed;
  }

  const { start, stop } = repeat(drain, report);
  return { drain, stop, start: (everyMs) => start(Math.max(everyMs, LEAST_PAUSE_MS)) };
}

function checkDay(input: InputCheck, until: string | null, now: Date): string | null {
  if (until === null) return null;
  const today = dayInChina(now);
  const latest = dayInChina(new Date(now.getTime() + MAX_PAUSE_DAYS * DAY_MS));
  if (until <= today || until > latest) {
    input.fault('until', {
      zh: `请选明天到 ${latest} 之间的日子，这里是 ${until}`,
      en: `Choose a day from tomorrow to ${latest}; this is ${until}`,
    });
  }
  return until;
}

function checkConfirmation(
  input: InputCheck,
  confirmation: string | null | undefined,
  { name }: Organization,
): void {
  if (confirmation?.trim() === name) return;
  input.fault('confirmation', {
    zh: `请完整写出单位名称“${name}”，确认关闭的是它`,
    en: `Write the full name, “${name}”, to confirm that it is the one to close`,
  });
}
