import { describe, expect, it } from 'vitest';
import { dropped, revised, signed } from './agreement.change.ts';
import { amendableStates, inForce } from './agreement.states.ts';
import {
  actRules,
  awaitedSides,
  objectionTo,
  type PartnershipAct,
  partnershipActs,
} from './partnership.acts.ts';
import { applyChange, type Change, type Doing } from './partnership.change.ts';
import { after, DAY_MS } from './partnership.deadlines.ts';
import { asked, examplePartnership } from './partnership.examples.ts';
import type { Partnership } from './partnership.model.ts';
import { keptOf } from './partnership.records.ts';
import { isOpen, type PartnershipState, partnershipStates } from './partnership.states.ts';
import {
  isTransition,
  type PartnershipActor,
  partnershipActors,
  partnershipSides,
} from './partnership.steps.ts';
import { nextOfTime } from './partnership.time.ts';
import {
  accepting,
  beginning,
  declining,
  dissolving,
  starting,
  terminating,
  withdrawing,
} from './request.change.ts';
import { accepted, completing, delivered, rated, refused, returned } from './work.change.ts';

const WALKS = 150;
const STEPS = 60;

const contact = { role: null, email: null };
const party = { name: '甲', creditCode: null };
const platform = 'org_dddddddddddddddddddddddd';

type Turn = { partnership: Partnership; actor: PartnershipActor; at: Date; random: () => number };

/** What an act changes where it is allowed, with content at random. */
const works: Record<PartnershipAct, (turn: Turn) => Change> = {
  ACCEPT: ({ partnership, actor, at }) =>
    accepting(partnership, {
      side: sideOf(actor),
      disclosure: { at, requester: contact, recipient: contact },
    }),
  DECLINE: () => declining('TOO_EARLY', null),
  WITHDRAW: () => withdrawing,
  BEGIN_NEGOTIATION: () => beginning,
  REVISE_AGREEMENT: ({ partnership, actor, at, random }) =>
    revised(partnership, {
      side: sideOf(actor),
      at,
      terms: termsOver(partnership, termsAt(at, random)),
      requester: party,
      recipient: party,
    }),
  SIGN_AGREEMENT: ({ partnership, actor, at }) => signed(partnership, { side: sideOf(actor), at }),
  DROP_AMENDMENT: ({ partnership }) => dropped(partnership, '不改了'),
  START: () => starting,
  DELIVER_MILESTONE: ({ partnership, actor, at }) =>
    delivered(partnership, { milestoneId: milestoneOf(partnership, actor, 'PLANNED'), at, note: null }),
  ACCEPT_MILESTONE: ({ partnership, actor, at }) =>
    accepted(partnership, { milestoneId: milestoneOf(partnership, actor, 'DELIVERED'), at, note: null }),
  RETURN_MILESTONE: ({ partnership, actor, at }) =>
    returned(partnership, { milestoneId: milestoneOf(partnership, actor, 'DELIVERED'), at, note: '缺报告' }),
  COMPLETE: ({ partnership, actor, at }) => completing(partnership, { side: sideOf(actor), at, note: null }),
  REFUSE_COMPLETION: () => refused({ note: '还差一批' }),
  TERMINATE: () => terminating('NEED_CHANGED', '不做了'),
  RATE: ({ partnership, actor, at }) =>
    rated(partnership, {
      side: sideOf(actor),
      at,
      quality: 5,
      punctuality: 4,
      communication: 3,
      words: null,
    }),
  INVITE_BROKER: ({ actor }) => ({
    content: { brokerInvitation: { organizationId: platform, side: sideOf(actor) } },
    steps: [{ kind: 'BROKER_INVITED' }],
  }),
  ADMIT_BROKER: () => ({
    content: { brokerId: platform, brokerInvitation: null },
    steps: [{ kind: 'BROKER_JOINED' }],
  }),
  REFUSE_BROKER: () => ({ content: { brokerInvitation: null }, steps: [{ kind: 'BROKER_REFUSED' }] }),
  DISMISS_BROKER: () => ({ content: { brokerId: null }, steps: [{ kind: 'BROKER_LEFT' }] }),
};

describe('a partnership on random walks', () => {
  it('reaches nothing but what the table allows, whoever does what and whatever time does', () => {
    const reached = new Set<string>();
    const made = new Set<string>();
    for (let seed = 1; seed <= WALKS; seed += 1) {
      const { states, kinds } = walk(randomFrom(seed));
      for (const state of states) reached.add(state);
      for (const kind of kinds) made.add(kind);
    }
    expect([...reached].sort()).toEqual([...partnershipStates.states].sort());
    // Everything that can happen did, so that the checks were about all of it.
    expect(made.size).toBeGreaterThanOrEqual(31);
  });

  it('has an act, or time, behind every transition of the table', () => {
    const ofTime = ['expire', 'lapse', 'dissolve'];
    const byAct = [...Object.keys(transitionsByAct), ...ofTime].sort();
    expect(byAct).toEqual([...partnershipStates.transitions].sort());
    for (const [transition, act] of Object.entries(transitionsByAct)) {
      const from = partnershipStates.states.filter((state) =>
        partnershipStates.can(state, transition as never),
      );
      // Signing makes an agreement, and amends one without leading anywhere.
      const amending = act === 'SIGN_AGREEMENT' ? amendableStates : [];
      expect({ act, states: actRules[act].in }).toEqual({ act, states: [...from, ...amending] });
    }
  });

  it('is waited for by nobody once it has ended', () => {
    for (const state of partnershipStates.states.filter((one) => !isOpen(one))) {
      expect(awaitedSides(examplePartnership({ state }))).toEqual([]);
    }
  });
});

function walk(random: () => number) {
  let partnership = examplePartnership(random() < 0.3 ? { brokerId: platform, isProposed: true } : {});
  let at = asked;
  const states = new Set<string>();
  for (let step = 0; step < STEPS; step += 1) {
    at = after(at, Math.floor(random() ** 4 * 20 * DAY_MS));
    const before = partnership;
    partnership = byTime(before, at);
    // Mostly what may happen, and often enough what may not.
    const moves = random() < 0.8 ? movesIn(partnership, at) : [];
    const { act, actor } = oneOf(moves.length > 0 ? moves : allMoves, random);
    partnership = turn({ partnership, actor, at, random }, act) ?? partnership;
    check(before, partnership);
    states.add(partnership.state);
  }
  return { states, kinds: partnership.steps.map(({ kind }) => kind) };
}

type Move = { readonly act: PartnershipAct; readonly actor: PartnershipActor };

const allMoves: readonly Move[] = partnershipActs.flatMap((act) =>
  partnershipActors.map((actor) => ({ act, actor })),
);

function movesIn(partnership: Partnership, at: Date): Move[] {
  return allMoves.filter(
    ({ act, actor }) =>
      actRules[act].by(partnership).includes(actor) && !objectionTo(act, { partnership, actor, at }),
  );
}

const transitionsByAct: Record<string, PartnershipAct> = {
  accept: 'ACCEPT',
  decline: 'DECLINE',
  withdraw: 'WITHDRAW',
  negotiate: 'BEGIN_NEGOTIATION',
  agree: 'SIGN_AGREEMENT',
  start: 'START',
  complete: 'COMPLETE',
  terminate: 'TERMINATE',
};

/** Null where the rules are against it. */
function turn(given: Turn, act: PartnershipAct): Partnership | null {
  const { partnership, actor, at, random } = given;
  if (random() < 0.005 && partnershipStates.can(partnership.state, 'dissolve')) {
    return applyChange(partnership, dissolving, system(at));
  }
  if (!actRules[act].by(partnership).includes(actor)) return null;
  // Ends too many walks before anything happened.
  if ((act === 'TERMINATE' || act === 'DECLINE' || act === 'WITHDRAW') && random() < 0.9) return null;
  if (objectionTo(act, { partnership, actor, at })) return null;
  return applyChange(partnership, works[act](given), { actor, by: null, at });
}

function byTime(given: Partnership, at: Date): Partnership {
  let partnership = given;
  for (let due = nextOfTime(partnership, at); due && due.at <= at; due = nextOfTime(partnership, at)) {
    partnership = applyChange(partnership, due.change, system(at));
  }
  return partnership;
}

function check(before: Partnership, now: Partnership): void {
  const steps = now.steps.slice(before.steps.length);
  let state: PartnershipState = before.state;
  for (const step of steps) {
    if (isTransition(step)) {
      const ways = partnershipStates.transitions.filter(
        (way) => partnershipStates.next(state, way) === step.state,
      );
      expect(ways, `${state} to ${step.state}`).not.toEqual([]);
      state = step.state;
    } else {
      expect(step.state, step.kind).toBe(state);
    }
  }
  expect(now.state).toBe(state);
  expect(now.steps.every(({ number }, place) => number === place + 1)).toBe(true);
  expect(now.revision).toBeGreaterThanOrEqual(before.revision);
  if (['AGREED', 'ACTIVE', 'COMPLETED'].includes(now.state)) {
    expect(signedBy(now)).toEqual([...partnershipSides]);
    expect(now.milestones.map(({ id }) => id)).toEqual(inForce(now)?.terms.milestones.map(({ id }) => id));
  }
  // What was delivered is never undone by words.
  for (const done of before.milestones.filter(({ state: was }) => was === 'ACCEPTED')) {
    expect(now.milestones).toContainEqual(done);
  }
  if (!isOpen(now.state)) expect(keptOf(now).unset).toMatchObject({ openKey: 1 });
  if (before.state !== 'REQUESTED' && before.disclosure) expect(now.disclosure).toEqual(before.disclosure);
}

/** Whose signature is under the version that holds, and of its very text. */
function signedBy({ agreement, signatures }: Partnership): string[] {
  const holds = inForce({ agreement, signatures });
  return signatures
    .filter(({ version, hash }) => version === holds?.number && hash === holds.hash)
    .map(({ side }) => side)
    .sort()
    .reverse();
}

function system(at: Date): Doing {
  return { actor: 'SYSTEM', by: null, at };
}

function sideOf(actor: PartnershipActor) {
  if (actor === 'REQUESTER' || actor === 'RECIPIENT') return actor;
  throw new Error(`${actor} is no side`);
}

function milestoneOf({ milestones }: Partnership, actor: PartnershipActor, state: string): string {
  const isOwn = state === 'PLANNED';
  return milestones.find((one) => one.state === state && (one.side === actor) === isOwn)?.id ?? '';
}

/** What is delivered stays as it is, as the form has it. */
function termsOver({ milestones }: Partnership, terms: ReturnType<typeof termsAt>) {
  const kept = milestones.filter(({ state }) => state !== 'PLANNED');
  const planned = terms.milestones.filter(({ id }) => !kept.some((one) => one.id === id));
  const asTerms = ({ id, title, deliverable, dueOn, side }: (typeof kept)[number]) => ({
    ...{ id, title, deliverable },
    ...{ dueOn, side },
  });
  return { ...terms, milestones: [...kept.map(asTerms), ...planned] };
}

function termsAt(at: Date, random: () => number) {
  const milestone = (id: string, side: 'REQUESTER' | 'RECIPIENT', days: number) => ({
    id,
    title: '样机',
    deliverable: '20 套',
    dueOn: after(at, days * DAY_MS)
      .toISOString()
      .slice(0, 10),
    side,
  });
  const sections = { payment: '', results: '', confidentiality: '', other: `${random()}` };
  const milestones = [milestone('m1', 'RECIPIENT', 5), milestone('m2', 'REQUESTER', 20)];
  return { form: 'CONSULTING' as const, title: '散热', goals: '降十度', ...sections, milestones };
}

function oneOf<Thing>(things: readonly Thing[], random: () => number): Thing {
  return things[Math.floor(random() * things.length)] as Thing;
}

/** The same walk for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
