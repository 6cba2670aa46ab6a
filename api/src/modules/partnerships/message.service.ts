import { createFeed } from '#graphql/live/feed.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import type { Signals } from '#kernel/signals.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { FileService } from '#modules/files/index.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import type { PartnershipMessage } from './message.model.ts';
import { type MessageRepository, messageIdOf, type NewMessage } from './message.repository.ts';
import { checkFiles, checkWords } from './partnership.concealment.ts';
import { PartnershipClosed } from './partnership.errors.ts';
import type { Partnership } from './partnership.model.ts';
import { isParty, sideOf } from './partnership.policy.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { isOpen } from './partnership.states.ts';
import type { PartnershipSide } from './partnership.steps.ts';
import type { ReadMarkRepository } from './read-mark.repository.ts';
import { createReadMarks, readTopic } from './read-mark.service.ts';

export type MessageDraft = {
  id: Id<'partnership'>;
  text: string;
  key: string;
  attachmentIds: readonly string[];
};

export type ConversationOptions = {
  repository: PartnershipRepository;
  messages: MessageRepository;
  marks: ReadMarkRepository;
  files: Pick<FileService, 'attach'>;
  organizations: Pick<OrganizationService, 'getMany'>;
  signals: Signals;
  clock: Clock;
  get(viewer: Viewer, id: Id<'partnership'>): Promise<Partnership>;
};

const MAX_TEXT = 5_000;

/** Who hears of a message reads it by their own right. */
export const messageTopic = (id: Id<'partnership'>) => `messages:${id}`;

/** What both sides write to each other. */
export function createConversation(options: ConversationOptions) {
  const { repository, messages, files, organizations, signals, clock, get } = options;

  /** Sends once, however often it is asked under one key. @throws PartnershipClosed once the partnership is over. */
  async function sendMessage(viewer: Viewer, draft: MessageDraft): Promise<PartnershipMessage> {
    const { accountId } = requireAccount(viewer);
    const partnership = await get(viewer, draft.id);
    const side = sideOf(viewer, partnership);
    if (!side) throw new Forbidden();
    const about = { partnershipId: draft.id, side, authorId: accountId, sentAt: clock.now() };
    const message = { ...about, ...(await checkDraft(draft, { partnership, side })) };
    const { key } = message;

    const sent = await messages.findByKey(draft.id, key);
    if (sent) return sameOrThrow(sent, message);
    // A message that crosses with the end of the partnership may still arrive; it hurts nobody.
    if (!isOpen(partnership.state)) throw new PartnershipClosed(partnership);
    const target = { kind: 'message', id: messageIdOf(draft.id, key) } as const;
    const attachmentIds = await files.attach(viewer, draft.attachmentIds, target);
    const added = await addOnce({ ...message, attachmentIds });
    // The outbox tells the other processes.
    signals.hint(messageTopic(draft.id), [added.id]);
    // The message is what counts: its outbox repeats this where the process dies in between.
    await repository.raiseActivity(draft.id, added.sentAt);
    return added;
  }

  async function checkDraft(
    { text, key, attachmentIds }: MessageDraft,
    { partnership, side }: { partnership: Partnership; side: PartnershipSide },
  ) {
    const input = checkInput();
    // Files may speak for themselves.
    const min = attachmentIds.length > 0 ? 0 : 1;
    const clean = input.text('text', text, { min, max: MAX_TEXT, multiline: true });
    await checkWords(partnership, { side, field: 'text', text: clean }, { organizations, input });
    checkFiles(partnership, { side, count: attachmentIds.length }, input);
    if (!/^[A-Za-z0-9-]{8,64}$/.test(key)) {
      input.fault('key', {
        zh: '应是 8 到 64 个字母、数字或连字符',
        en: 'Takes 8 to 64 letters, digits or hyphens',
      });
    }
    input.done();
    return { text: clean, key, attachmentIds: attachmentIds as readonly Id<'file'>[] };
  }

  async function addOnce(message: NewMessage): Promise<PartnershipMessage> {
    try {
      return await messages.add(message);
    } catch (error) {
      const sent =
        error instanceof Conflict ? await messages.findByKey(message.partnershipId, message.key) : null;
      if (!sent) throw error;
      return sameOrThrow(sent, message);
    }
  }

  /** @throws NotFound where there is none, and for everybody but members of either side. */
  async function getMessage(viewer: Viewer, id: Id<'message'>): Promise<PartnershipMessage> {
    const message = await messages.findById(id);
    const partnership = message && (await get(viewer, message.partnershipId));
    if (!partnership || !isParty(viewer, partnership)) throw new NotFound();
    return message;
  }

  /** Newest first, one page a conversation; null for those that are not the viewer's. */
  async function listMessages(
    viewer: Viewer,
    partnerships: readonly Partnership[],
    page: PageRequest,
  ): Promise<(Page<PartnershipMessage> | null)[]> {
    const own = partnerships.filter((partnership) => isParty(viewer, partnership)).map(({ id }) => id);
    const pages = own.length > 0 ? await messages.listPages(own, page) : [];
    const byId = new Map(own.map((id, place) => [id, pages[place]]));
    return partnerships.map(({ id }) => byId.get(id) ?? null);
  }

  /** @throws NotFound for everybody but members of either side. */
  async function getConversation(viewer: Viewer, id: Id<'partnership'>): Promise<Partnership> {
    const partnership = await get(viewer, id);
    if (!isParty(viewer, partnership)) throw new NotFound();
    return partnership;
  }

  async function follow<Told extends string>(viewer: Viewer, id: Id<'partnership'>, topic: string) {
    requireAccount(viewer);
    await getConversation(viewer, id);
    return createFeed<Told>((tell) =>
      signals.listen(topic, (ids) => {
        for (const told of ids) tell(told as Told);
      }),
    );
  }

  return {
    sendMessage,
    getMessage,
    getConversation,
    listMessages,
    /** Ids of messages as they are sent. */
    followMessages: (viewer: Viewer, id: Id<'partnership'>) =>
      follow<Id<'message'>>(viewer, id, messageTopic(id)),
    /** The id of the partnership, whenever somebody has read on. */
    followReading: (viewer: Viewer, id: Id<'partnership'>) =>
      follow<Id<'partnership'>>(viewer, id, readTopic(id)),
    ...createReadMarks({ ...options, getMessage }),
  };
}

function sameOrThrow(sent: PartnershipMessage, { authorId, text, attachmentIds = [] }: NewMessage) {
  const hasSameFiles = sent.attachmentIds.join() === attachmentIds.join();
  if (sent.authorId === authorId && sent.text === text && hasSameFiles) return sent;
  throw new InvalidInput({
    text: {
      zh: '这个 key 已用于另一条消息，请换一个再发',
      en: 'The key belongs to another message; send this one under a new key',
    },
    field: ['input', 'key'],
  });
}
