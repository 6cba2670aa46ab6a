import { Failures, InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { stepEntry } from './need.audit.ts';
import { NeedAlreadyClosed, NeedChangedMeanwhile, NeedTransitionRefused } from './need.errors.ts';
import { parseNeed } from './need.input.ts';
import type { Need } from './need.model.ts';
import { isMakerOf } from './need.policy.ts';
import { contextOf, demand } from './need.reading.ts';
import { textKeyOf } from './need.records.ts';
import { type NeedTransition, needStates } from './need.states.ts';
import { type Hand, handOf, stepOf } from './need.steps.ts';
import { askingBack, checkVersion, type WritingOptions } from './need.writing.service.ts';

type Wish = {
  readonly needId: Id<'need'>;
  readonly reason?: string | null | undefined;
  /** Left out, the deadline stays; null takes it away. */
  readonly solveBy?: string | null | undefined;
  readonly isWantedTwice?: boolean | undefined;
};

/** A step of one need by one hand; whether it may is looked at already. */
export type Move = Omit<Wish, 'needId'> & {
  readonly transition: NeedTransition;
  readonly hand: Hand;
  /** What was shown when it was decided; left out where a change of the text changes nothing about it. */
  readonly version?: number | undefined;
};

const REASON = { min: 1, max: 500, multiline: true };
/** Edits of the text come in between; each try reads anew. */
const TRIES = 4;

/** These make it public (again): then all has to be in order as on the first day. */
const checked: ReadonlySet<NeedTransition> = new Set(['confirm', 'resume', 'reopen']);

export type NeedTransitionService = ReturnType<typeof createNeedTransitionService>;

/** From one state to the next. Of two at once one wins, the other is told what it is now. */
export function createNeedTransitionService(options: WritingOptions) {
  const { reading, repository, changes, taxonomies, clock } = options;

  /** @throws NeedTransitionRefused, NeedChangedMeanwhile, NeedPublishedAlready, Failures. */
  async function move(viewer: Viewer, read: () => Promise<Need>, wish: Move): Promise<Need> {
    const { transition, hand, version, isWantedTwice = false } = wish;
    const reason = readReason(wish.reason);
    let need = await read();
    for (let tried = 0; tried < TRIES; tried += 1) {
      const state = needStates.next(need.state, transition);
      if (!state) throw refusal(need, transition);
      if (version !== undefined) checkVersion(need, version);
      const at = clock.now();
      const content = await contentAfter(need, wish);
      const step = stepOf(transition, hand, { state, at, reason });
      const after = { ...need, ...content, state };
      const change = {
        ...{
          content,
          state,
          step,
          at,
          isWantedTwice,
          entry: stepEntry(viewer, { before: need, after, step }),
        },
        ...(need.proposal && { proposal: { ...need.proposal, email: null } }),
        ...(transition === 'confirm' && { publishedAt: at }),
      };
      const before = need;
      const moved = await askingBack(repository, textKeyOf(need.enterpriseId, after), () =>
        changes.change(before, change),
      );
      if (moved) return moved;
      need = await read();
    }
    throw new NeedChangedMeanwhile(need);
  }

  /** @throws Failures where it may not be public as it stands. */
  async function contentAfter(need: Need, { transition, solveBy }: Move) {
    if (!checked.has(transition)) return {};
    const after = { ...need, solveBy: solveBy === undefined ? need.solveBy : solveBy };
    const owner = await reading.ownerOf(need);
    try {
      return parseNeed(after, contextOf(owner, { taxonomies, now: clock.now() }));
    } catch (error) {
      throw error instanceof Failures ? asOnItsPage(error) : error;
    }
  }

  async function make(viewer: Viewer, transition: NeedTransition, wish: Wish): Promise<Need> {
    requireAccount(viewer);
    const need = await reading.get(viewer, wish.needId);
    demand(isMakerOf(viewer, need, transition));
    const hand = handOf(viewer, need);
    return move(viewer, () => reading.get(viewer, wish.needId), { ...wish, transition, hand });
  }

  return {
    move,
    pause: (viewer: Viewer, wish: Wish) => make(viewer, 'pause', wish),
    resume: (viewer: Viewer, wish: Wish) => make(viewer, 'resume', wish),
    solve: (viewer: Viewer, wish: Wish) => make(viewer, 'solve', wish),
    withdraw: (viewer: Viewer, wish: Wish) => make(viewer, 'withdraw', wish),
    reopen: (viewer: Viewer, wish: Wish) => make(viewer, 'reopen', wish),
  };
}

function readReason(given: string | null | undefined): string | null {
  const input = checkInput();
  const reason = input.optionalText('reason', given, REASON);
  input.done();
  return reason;
}

function refusal(need: Need, transition: NeedTransition) {
  const isOver = !needStates.can(need.state, 'pause') && !needStates.can(need.state, 'resume');
  return transition === 'withdraw' && isOver ? new NeedAlreadyClosed(need) : new NeedTransitionRefused(need);
}

/** The text is not part of this request: only the deadline can be mended here, all else by changing the need. */
function asOnItsPage({ failures }: Failures): Failures {
  return new Failures(
    failures.map((failure) =>
      failure.field?.includes('solveBy')
        ? failure
        : new InvalidInput({
            text: {
              zh: `要先改好内容：${failure.text.zh}`,
              en: `Mend the text first: ${failure.text.en}`,
            },
            field: ['input', 'needId'],
          }),
    ),
  );
}
