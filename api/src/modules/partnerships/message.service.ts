import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { PartnershipMessage } from './message.model.ts';
import type { MessageRepository, NewMessage } from './message.repository.ts';
import { PartnershipClosed } from './partnership.errors.ts';
import type { Partnership } from './partnership.model.ts';
import { isParty, sideOf } from './partnership.policy.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { isOpen } from './partnership.states.ts';

export type MessageDraft = { id: Id<'partnership'>; text: string; key: string };

export type ConversationOptions = {
  repository: PartnershipRepository;
  messages: MessageRepository;
  clock: Clock;
  get(viewer: Viewer, id: Id<'partnership'>): Promise<Partnership>;
};

const MAX_TEXT = 5_000;

/** What both sides write to each other. */
export function createConversation({ repository, messages, clock, get }: ConversationOptions) {
  /** Sends once, however often it is asked under one key. @throws PartnershipClosed once the partnership is over. */
  async function sendMessage(viewer: Viewer, draft: MessageDraft): Promise<PartnershipMessage> {
    const { accountId } = requireAccount(viewer);
    const partnership = await get(viewer, draft.id);
    const side = sideOf(viewer, partnership);
    if (!side) throw new Forbidden();
    const { text, key } = checkDraft(draft);
    const message = { partnershipId: draft.id, side, authorId: accountId, text, sentAt: clock.now(), key };

    const sent = await messages.findByKey(draft.id, key);
    if (sent) return sameOrThrow(sent, message);
    // A message that crosses with the end of the partnership may still arrive; it hurts nobody.
    if (!isOpen(partnership.state)) throw new PartnershipClosed(partnership);
    const added = await addOnce(message);
    // The message is what counts: its outbox repeats this where the process dies in between.
    await repository.raiseActivity(draft.id, added.sentAt);
    return added;
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

  return { sendMessage, getMessage, listMessages };
}

function checkDraft({ text, key }: MessageDraft) {
  const input = checkInput();
  const clean = input.text('text', text, { min: 1, max: MAX_TEXT, multiline: true });
  if (!/^[A-Za-z0-9-]{8,64}$/.test(key)) {
    input.fault('key', {
      zh: '应是 8 到 64 个字母、数字或连字符',
      en: 'Takes 8 to 64 letters, digits or hyphens',
    });
  }
  input.done();
  return { text: clean, key };
}

function sameOrThrow(sent: PartnershipMessage, { authorId, text }: NewMessage): PartnershipMessage {
  if (sent.authorId === authorId && sent.text === text) return sent;
  throw new InvalidInput({
    text: {
      zh: '这个 key 已用于另一条消息，请换一个再发',
      en: 'The key belongs to another message; send this one under a new key',
    },
    field: ['input', 'key'],
  });
}
