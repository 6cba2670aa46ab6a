import type { Services } from '#graphql/context.ts';
import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Forbidden, NotFound, type Text } from '#kernel/errors.ts';
import { hexOf, type Id, kindOf, parseId, toId } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { checkEmail, networkOf, type Pace } from '#modules/accounts/index.ts';
import type { Objection, ObjectionState, ObjectionWish } from './objection.model.ts';
import type { ObjectionRepository } from './objection.repository.ts';
import { objectionAnswered, objectionTaken } from './objection.text.ts';
import { ObjectionDecidedAlready } from './personal-data.errors.ts';
import { canDecideObjections } from './personal-data.policy.ts';
import { policyAt } from './retention.policies.ts';
import { afterWorkingDays } from './working-days.ts';

export type ObjectionService = ReturnType<typeof createObjectionService>;

type Options = {
  repository: ObjectionRepository;
  services: Pick<
    Services,
    'commissioners' | 'organizations' | 'organizationContacts' | 'objectionList' | 'throttle' | 'post'
  >;
  clock: Clock;
};

export type ObjectionWishInput = {
  readonly subjectId: string;
  readonly wish: ObjectionWish;
  readonly text: string;
  readonly email: string;
  readonly language: keyof Text;
};

const MINUTE = 60_000;
/** Anybody may object, nobody a hundred times an hour. */
const pace: Pace = {
  name: 'objection',
  free: 5,
  firstWaitMs: MINUTE,
  longestWaitMs: 60 * MINUTE,
  forgetAfterMs: 24 * 60 * MINUTE,
  atOnce: 20,
};
const TEXT = { min: 5, max: 1_000, multiline: true };
const NOTE = { min: 2, max: 500, multiline: true };

/** Objections to being shown, from the form on a profile to what an officer makes of them. */
export function createObjectionService({ repository, services, clock }: Options) {
  const { commissioners, organizations, organizationContacts, objectionList, throttle, post } = services;

  function require(viewer: Viewer) {
    const account = requireAccount(viewer);
    if (!canDecideObjections(viewer)) throw new Forbidden();
    return account;
  }

  /** What the objector sees is what is objected to: anybody else's is not found. */
  async function checkSubject(viewer: Viewer, subjectId: string): Promise<Objection['subjectId']> {
    if (kindOf(subjectId) === 'commissioner') {
      return (await commissioners.get(viewer, parseId('commissioner', subjectId))).id;
    }
    return (await organizations.get(viewer, parseId('organization', subjectId))).id;
  }

  /** First who is meant is kept, then the data go: a crash in between leaves it to be done again. */
  async function carryOut({ id, subjectId, wish }: Objection): Promise<void> {
    if (wish === 'REMOVE' && kindOf(subjectId) === 'commissioner') {
      const commissionerId = subjectId as Id<'commissioner'>;
      await objectionList.block(id, await commissioners.objectedKeysOf(commissionerId));
      await commissioners.erase(commissionerId, toId('commissioner', hexOf(id)));
    } else if (wish === 'REMOVE') {
      const organizationId = subjectId as Id<'organization'>;
      const [organization] = await organizations.getMany([organizationId]);
      if (organization) await objectionList.block(id, organizationContacts.keysOf(organization));
      await organizationContacts.drop(organizationId);
    }
    await repository.setCarriedOut(id, 'ACCEPTED');
  }

  return {
    /**
     * From anybody who sees the profile, signed in or not. Nothing is changed before an officer has looked.
     * @throws Failures, TooManyAttempts. Returns the day by which an answer is due.
     */
    async object(
      viewer: Viewer,
      wish: ObjectionWishInput,
      { address }: { address: string },
    ): Promise<string> {
      const subjectId = await checkSubject(viewer, wish.subjectId);
      const input = checkInput();
      const text = input.text('text', wish.text, TEXT);
      const email = checkEmail(input, wish.email);
      input.done();
      // What could not be taken costs nobody an attempt.
      await throttle.take(pace, networkOf(address));
      const requestedAt = clock.now();
      const { days } = policyAt('OBJECTION_ANSWER', requestedAt);
      const dueOn = afterWorkingDays(dayInChina(requestedAt), days);
      const { id } = await repository.add(
        {
          ...{ subjectId, wish: wish.wish, text, email, language: wish.language },
          ...{ state: 'OPEN', requestedAt, dueOn, decision: null, isCarriedOut: true },
        },
        (id) =>
          entryOf(viewer, {
            action: 'OBJECTION_FILED',
            object: { type: 'objection', id },
            related: [subjectId],
            changes: changesOf<Pick<Objection, 'wish'>>(null, { wish: wish.wish }),
            at: requestedAt,
          }),
      );
      const to = { email, language: wish.language };
      await post.write({ key: `${id}:taken`, to, content: objectionTaken(dueOn) });
      return dueOn;
    },

    async get(viewer: Viewer, id: Id<'objection'>): Promise<Objection> {
      require(viewer);
      const objection = await repository.find(id);
      if (!objection) throw new NotFound();
      return objection;
    },

    async list(viewer: Viewer, state: ObjectionState, page: PageRequest): Promise<Page<Objection>> {
      require(viewer);
      return repository.list(state, page);
    },

    async countOpen(viewer: Viewer): Promise<number> {
      return canDecideObjections(viewer) ? repository.countOpen() : 0;
    },

    /** Accepting a removal takes the data out and keeps lists from bringing them back. @throws ObjectionDecidedAlready. */
    async decide(
      viewer: Viewer,
      { id, isAccepted, note }: { id: Id<'objection'>; isAccepted: boolean; note: string },
    ): Promise<Objection> {
      const { accountId } = require(viewer);
      const input = checkInput();
      const reason = input.text('note', note, NOTE);
      input.done();
      const before = await repository.find(id);
      if (!before) throw new NotFound();
      const state = isAccepted ? 'ACCEPTED' : 'REFUSED';
      const decision = { by: accountId, at: clock.now(), note: reason };
      const entry = decidedEntry(viewer, before, { state, decision });
      const decided = await repository.decide(id, 'OPEN', {
        ...{ state, decision, entry },
        isCarriedOut: !isAccepted,
      });
      if (!decided) throw new ObjectionDecidedAlready();
      if (isAccepted) await carryOut(decided);
      await answer(decided);
      return { ...decided, isCarriedOut: true };
    },

    /** The person does not object any more: the next list may bring them again. @throws ObjectionDecidedAlready. */
    async takeBack(viewer: Viewer, { id, note }: { id: Id<'objection'>; note: string }): Promise<Objection> {
      const { accountId } = require(viewer);
      const input = checkInput();
      const reason = input.text('note', note, NOTE);
      input.done();
      const before = await repository.find(id);
      if (!before) throw new NotFound();
      if (before.state !== 'OPEN' && before.state !== 'ACCEPTED') throw new ObjectionDecidedAlready();
      const decision = { by: accountId, at: clock.now(), note: reason };
      const state = 'TAKEN_BACK' as const;
      const entry = decidedEntry(viewer, before, { state, decision });
      const change = { state, decision, entry, isCarriedOut: false };
      const taken = await repository.decide(id, before.state, change);
      if (!taken) throw new ObjectionDecidedAlready();
      await release(taken);
      return { ...taken, isCarriedOut: true };
    },

    /** What a process that died left undone. Returns how many. */
    async proceed(): Promise<number> {
      const undone = await repository.listUndone();
      for (const objection of undone) {
        if (objection.state === 'TAKEN_BACK') await release(objection);
        else await carryOut(objection);
        await answer(objection);
      }
      return undone.length;
    },

    forgetRequesters: repository.forgetRequesters,
    listOfPerson: repository.listOfPerson,
    pseudonymise: repository.pseudonymise,
  };

  async function release({ id }: Objection): Promise<void> {
    await objectionList.unblock(id);
    await repository.setCarriedOut(id, 'TAKEN_BACK');
  }

  /** Sent once, however often it is asked for. */
  async function answer({ id, state, email, language, decision }: Objection): Promise<void> {
    if (!email || state === 'OPEN') return;
    const to = { email, language };
    await post.write({
      key: `${id}:${state}`,
      to,
      content: objectionAnswered(state, decision?.note ?? null),
    });
  }
}

const actions = {
  ACCEPTED: 'OBJECTION_ACCEPTED',
  REFUSED: 'OBJECTION_REFUSED',
  TAKEN_BACK: 'OBJECTION_WITHDRAWN',
} as const;

type Made = { state: keyof typeof actions; decision: NonNullable<Objection['decision']> };

/** A decision is made of open ones only; what is taken back may have been accepted. */
function stateIn(before: Objection, state: Made['state']): Pick<Objection, 'state'> {
  return { state: state === 'TAKEN_BACK' ? before.state : 'OPEN' };
}

/** The write that it goes with finds the objection in the state in which it was read. */
function decidedEntry(viewer: Viewer, before: Objection, { state, decision }: Made) {
  return entryOf(viewer, {
    action: actions[state],
    object: { type: 'objection', id: before.id },
    related: [before.subjectId],
    changes: changesOf<Pick<Objection, 'state'>>(stateIn(before, state), { state }),
    reason: decision.note,
    at: decision.at,
  });
}
