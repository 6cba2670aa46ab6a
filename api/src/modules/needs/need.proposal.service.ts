import { newId } from '#database/object-id.ts';
import { dayInChina } from '#kernel/day.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { isMemberOf, requireAccount, type Viewer } from '#kernel/viewer.ts';
import { checkEmail } from '#modules/accounts/index.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import { stepEntry } from './need.audit.ts';
import { NeedLinkOver, NeedTransitionRefused, TooManyNeedProposals } from './need.errors.ts';
import { type NeedDraft, parseNeed } from './need.input.ts';
import type { Need, Proposal } from './need.model.ts';
import { canProposeFor, canResend, isIntakeBody, isIntaker, isMakerOf } from './need.policy.ts';
import type { ProposalLinkState, ProposalLinks } from './need.proposal.link.ts';
import type { NeedProposalRepository } from './need.proposal.repository.ts';
import { contextOf, demand } from './need.reading.ts';
import { rulesOn } from './need.rules.ts';
import { handOf, linkHolder, stepOf } from './need.steps.ts';
import type { NeedTransitionService } from './need.transitions.service.ts';
import type { NeedWritingService, WritingOptions } from './need.writing.service.ts';

type Options = WritingOptions & {
  organizations: OrganizationService;
  proposals: NeedProposalRepository;
  links: ProposalLinks;
  transitions: NeedTransitionService;
  writing: NeedWritingService;
};

type ProposalDraft = NeedDraft & {
  readonly enterpriseId: Id<'organization'>;
  /** Null for the bureau. */
  readonly organizationId: Id<'organization'> | null;
  readonly email: string;
  readonly note?: string | null | undefined;
  /** The writer says that whoever has the address agreed to get the letter. */
  readonly hasAgreed: boolean;
};

/** What the firm answers with: signed in, or by the link of the letter. */
type Answered = { readonly needId: Id<'need'>; readonly token?: string | null | undefined };

/** What whoever has the link sees: nothing but its state once it is used or over. */
export type OpenedProposal = {
  readonly state: ProposalLinkState;
  readonly need: Need | null;
  readonly enterpriseName: string | null;
  /** Null for the bureau. */
  readonly intakenBy: string | null;
  readonly note: string | null;
  readonly expiresAt: Date | null;
  readonly viewerIsMember: boolean;
};

const DAY_MS = 24 * 60 * 60_000;
const NOTE = { min: 1, max: 300, multiline: true };

export type NeedProposalService = ReturnType<typeof createNeedProposalService>;

/** Needs that somebody else writes down after a talk: micro-firms do not fill forms, they confirm by a link. */
export function createNeedProposalService(options: Options) {
  const { reading, repository, changes, organizations, proposals, links, transitions, writing } = options;
  const { taxonomies, clock } = options;

  function until(now: Date): Date {
    return new Date(now.getTime() + rulesOn(dayInChina(now)).proposalDays * DAY_MS);
  }

  /** @throws NotFound for what is no link of ours. */
  async function opened(token: string): Promise<{ need: Need; state: ProposalLinkState }> {
    const id = links.idIn(token);
    const [need] = id ? await repository.listByIds([id]) : [];
    const state = need ? links.stateOf(token, need, clock.now()) : null;
    if (!need || !state) throw new NotFound();
    return { need, state };
  }

  /** @throws NotFound, NeedLinkOver with the sentence that fits. */
  async function open(token: string, needId: Id<'need'>): Promise<Need> {
    const { need, state } = await opened(token);
    if (need.id !== needId) throw new NotFound();
    if (state !== 'OPEN') throw new NeedLinkOver(state);
    return need;
  }

  /** Once refused by the state, a link is over; else it goes on as for a member. */
  async function answer(
    viewer: Viewer,
    transition: 'confirm' | 'refuse',
    {
      needId,
      token,
      ...wish
    }: Answered & { reason?: string; version?: number; isWantedTwice?: boolean | undefined },
  ): Promise<Need> {
    if (token) {
      await open(token, needId);
      const read = () => open(token, needId);
      return transitions.move(viewer, read, { ...wish, transition, hand: linkHolder });
    }
    requireAccount(viewer);
    const need = await reading.get(viewer, needId);
    demand(isMakerOf(viewer, need, transition));
    const hand = handOf(viewer, need);
    return transitions.move(viewer, () => reading.get(viewer, needId), { ...wish, transition, hand });
  }

  async function checkPace(viewer: Viewer): Promise<void> {
    const now = clock.now();
    const { accountId } = requireAccount(viewer);
    const { proposalsPerDay } = rulesOn(dayInChina(now));
    const today = await proposals.countBy(accountId, new Date(now.getTime() - DAY_MS));
    if (today >= proposalsPerDay) throw new TooManyNeedProposals(proposalsPerDay);
  }

  return {
    /** @throws Forbidden, Failures, TooManyNeedProposals. */
    async propose(viewer: Viewer, { enterpriseId, organizationId, ...draft }: ProposalDraft): Promise<Need> {
      const { accountId } = requireAccount(viewer);
      demand(canProposeFor(viewer, organizationId));
      const [desk] = organizationId ? await organizations.getMany([organizationId]) : [];
      demand(organizationId === null || (desk ? isIntakeBody(desk) : false));
      const owner = await reading.firmOf(viewer, enterpriseId);
      const at = clock.now();
      const { email, note } = readContact(draft);
      const content = parseNeed(draft, contextOf(owner, { taxonomies, now: at }));
      await checkPace(viewer);
      const id = newId('need');
      const proposal: Proposal = {
        ...{ organizationId, by: accountId, at, note, email, round: 1 },
        ...{ tokenHash: links.hashFor(id, 1), expiresAt: until(at) },
      };
      const step = stepOf('propose', { actor: 'INTAKER', by: accountId }, { state: 'PROPOSED', at });
      const after = { ...content, id, enterpriseId, state: 'PROPOSED' as const };
      return repository.add({ ...after, isExample: false, publishedAt: at, steps: [step], proposal }, () =>
        stepEntry(viewer, { before: null, after, step }),
      );
    },

    /** Another letter; the link of the one before is good for nothing then. */
    async resend(viewer: Viewer, { needId, ...contact }: Contact & { needId: Id<'need'> }): Promise<Need> {
      requireAccount(viewer);
      const need = await reading.get(viewer, needId);
      demand(isIntaker(viewer, need));
      const { proposal } = need;
      if (!proposal || !canResend(viewer, need)) throw new NeedTransitionRefused(need);
      const { email } = readContact(contact);
      await checkPace(viewer);
      const at = clock.now();
      const round = proposal.round + 1;
      const step = stepOf('resend', handOf(viewer, need), { state: need.state, at });
      const changed = await changes.change(need, {
        proposal: {
          ...proposal,
          email,
          round,
          tokenHash: links.hashFor(need.id, round),
          expiresAt: until(at),
        },
        ...{ step, at, entry: stepEntry(viewer, { before: need, after: need, step }) },
      });
      if (changed) return changed;
      throw new NeedTransitionRefused(await reading.get(viewer, needId));
    },

    /** @throws NotFound for what is no link of ours. */
    async open(viewer: Viewer, token: string): Promise<OpenedProposal> {
      const { need, state } = await opened(token);
      const viewerIsMember = isMemberOf(viewer, need.enterpriseId);
      const closed = { need: null, enterpriseName: null, intakenBy: null, note: null, expiresAt: null };
      const { proposal } = need;
      if (state !== 'OPEN' || !proposal) return { ...closed, state, viewerIsMember };
      const [owner] = await organizations.getMany([need.enterpriseId]);
      const [desk] = proposal.organizationId ? await organizations.getMany([proposal.organizationId]) : [];
      const { note, expiresAt } = proposal;
      const names = { enterpriseName: owner?.name ?? null, intakenBy: desk?.name ?? null };
      return { state, need, ...names, note, expiresAt, viewerIsMember };
    },

    confirm: (viewer: Viewer, wish: Answered & { version: number; isWantedTwice?: boolean | undefined }) =>
      answer(viewer, 'confirm', wish),

    refuse: (viewer: Viewer, wish: Answered & { reason: string }) => {
      const input = checkInput();
      const reason = input.text('reason', wish.reason, { min: 2, max: 300, multiline: true });
      input.done();
      return answer(viewer, 'refuse', { ...wish, reason });
    },

    /** By the firm, by whoever has the link, or by who wrote it down; other states by the firm alone. */
    async update(
      viewer: Viewer,
      { needId, token, ...draft }: Answered & NeedDraft & { version: number },
    ): Promise<Need> {
      if (token) return writing.update(viewer, { ...draft, need: await open(token, needId), isByLink: true });
      requireAccount(viewer);
      return writing.update(viewer, { ...draft, need: await reading.get(viewer, needId), isByLink: false });
    },

    /** What one desk has written down, newest first. */
    async list(
      viewer: Viewer,
      organizationId: Id<'organization'> | null,
      page: PageRequest,
    ): Promise<Page<Need>> {
      requireAccount(viewer);
      demand(canProposeFor(viewer, organizationId));
      return proposals.list(organizationId, page);
    },

    isAhead: (instant: Date) => instant > clock.now(),
  };
}

type Contact = Pick<ProposalDraft, 'email' | 'hasAgreed' | 'note'>;

export function readContact({ email, hasAgreed, note }: Contact) {
  const input = checkInput();
  const address = checkEmail(input, email);
  if (!hasAgreed) {
    input.fault('hasAgreed', {
      zh: '先和对方说好：确认链接会发到这个邮箱，邮箱只用来做这一件事',
      en: 'Ask first: the link goes to this address, which is used for nothing else',
    });
  }
  const words = input.optionalText('note', note, NOTE);
  input.done();
  return { email: address, note: words };
}
