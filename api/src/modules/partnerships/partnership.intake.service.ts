import { Conflict, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Organization, OrganizationService } from '#modules/organizations/index.ts';
import type { PartnershipMessage } from './message.model.ts';
import type { MessageRepository } from './message.repository.ts';
import { emptyContent } from './partnership.content.ts';
import { after, spanAt } from './partnership.deadlines.ts';
import { disclose } from './partnership.disclosure.ts';
import type { Partnership } from './partnership.model.ts';
import type { NewPartnership } from './partnership.records.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { type PastStep, toStep } from './partnership.steps.ts';

type Base = Pick<
  Partnership,
  'requesterId' | 'recipientId' | 'needId' | 'capabilityId' | 'form' | 'message' | 'isExample'
>;

/** A partnership that was carried through elsewhere. */
export type IncomingPartnership = Base & {
  /** Tells it apart when it comes again. */
  readonly key: string;
  /** From the request on, oldest first; the last one says how it stands. */
  readonly steps: readonly PastStep[];
  readonly messages: readonly Pick<PartnershipMessage, 'side' | 'authorId' | 'text' | 'sentAt'>[];
};

export type PartnershipIntakeOutcome =
  | { readonly status: 'CREATED' | 'UNCHANGED'; readonly id: Id<'partnership'> }
  | { readonly status: 'REFUSED'; readonly problem: Text };

export type PartnershipIntakeOptions = {
  repository: PartnershipRepository;
  messages: MessageRepository;
  organizations: OrganizationService;
};

export type PartnershipIntakeService = ReturnType<typeof createPartnershipIntakeService>;

/** Takes in partnerships with their history; the same list again adds nothing but what was left out by a crash. */
export function createPartnershipIntakeService({
  repository,
  messages,
  organizations,
}: PartnershipIntakeOptions) {
  async function takeInOne(record: IncomingPartnership, known: Partnership | null) {
    const sides = await organizations.getMany([record.requesterId, record.recipientId]);
    const problem = problemOf(record, sides);
    if (problem) return refused(problem);
    try {
      const { id } = known ?? (await repository.add(await newPartnership(record)));
      await messages.addMissing(
        record.messages.map((message, place) => ({ ...message, partnershipId: id, key: `intake-${place}` })),
      );
      return { status: known ? 'UNCHANGED' : 'CREATED', id } as const;
    } catch (error) {
      if (error instanceof Conflict) return refused(alreadyOpen);
      throw error;
    }
  }

  async function newPartnership({
    messages: lines,
    ...record
  }: IncomingPartnership): Promise<NewPartnership> {
    const { steps } = record;
    const accepted = steps.find(({ state }) => state === 'ACCEPTED');
    const times = [...steps.map(({ at }) => at), ...lines.map(({ sentAt }) => sentAt)].map(Number);
    const requestedAt = new Date(Number(steps[0]?.at));
    return {
      ...emptyContent,
      ...record,
      steps: steps.map(toStep),
      state: steps.at(-1)?.state ?? 'REQUESTED',
      requestedAt,
      answerBy: after(requestedAt, spanAt('ANSWER', requestedAt)),
      lastActivityAt: new Date(Math.max(...times)),
      disclosure: accepted ? await disclose(record, { organizations, at: accepted.at }) : null,
    };
  }

  return {
    /** One outcome a record, in their order. */
    async takeIn(records: readonly IncomingPartnership[]): Promise<PartnershipIntakeOutcome[]> {
      const known = await repository.listByKeys(records.map(({ key }) => key));
      const outcomes: PartnershipIntakeOutcome[] = [];
      for (const record of records) outcomes.push(await takeInOne(record, known.get(record.key) ?? null));
      return outcomes;
    },
  };
}

const alreadyOpen: Text = {
  zh: '双方就这项需求已有进行中的合作',
  en: 'The two have an open partnership on this need already',
};

function problemOf(
  { requesterId, recipientId, steps }: IncomingPartnership,
  sides: readonly (Organization | null)[],
): Text | null {
  if (requesterId === recipientId || sides.some((side) => !side || side.kind === 'BUREAU')) {
    return {
      zh: '双方应是两家已登记的合作单位',
      en: 'Both sides have to be known, and two different partners',
    };
  }
  const isInOrder = steps.every(({ at }, place) => place === 0 || Number(steps[place - 1]?.at) <= Number(at));
  if (steps[0]?.state !== 'REQUESTED' || !isInOrder) {
    return {
      zh: '经过应从申请开始，按时间先后排列',
      en: 'The steps have to begin with the request, oldest first',
    };
  }
  return null;
}

function refused(problem: Text) {
  return { status: 'REFUSED', problem } as const;
}
