import { shortNameOf, sideOf } from '#entities/organization/party.tsx';
import { clockText } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { AttachmentList } from '#ui/attachments.tsx';
import { Avatar } from '#ui/avatar.tsx';
import { Button } from '#ui/button.tsx';
import type { Outgoing } from './conversation.state.ts';
import { conversationText } from './conversation.text.ts';
import type { Entry } from './conversation-entries.ts';
import type { PartnershipDetail } from './partnership.queries.ts';

type Parties = Pick<PartnershipDetail, 'requester' | 'recipient' | 'viewerSide'>;

type ConversationEntryProps = {
  entry: Entry;
  partnership: Parties;
  onRetry: (key: string) => void;
  onDiscard: (key: string) => void;
};

/** One line of the conversation: a day, a step, a message, or one on its way. */
export function ConversationEntry({ entry, partnership, onRetry, onDiscard }: ConversationEntryProps) {
  const t = useText(conversationText);
  const format = useFormat();
  switch (entry.kind) {
    case 'day':
      return <li className="day">{format.day(entry.at)}</li>;
    case 'unread':
      return <li className="day unread">{t.unreadFrom}</li>;
    case 'step':
      return (
        <li className="sys">
          <StepWords entry={entry} partnership={partnership} />
        </li>
      );
    case 'message':
      return <Message entry={entry} partnership={partnership} />;
    case 'outgoing':
      return (
        <OnItsWay
          outgoing={entry.outgoing}
          partnership={partnership}
          onRetry={() => onRetry(entry.id)}
          onDiscard={() => onDiscard(entry.id)}
        />
      );
    default:
      return entry satisfies never;
  }
}

function partyOf({ requester, recipient }: Parties, side: 'REQUESTER' | 'RECIPIENT') {
  return side === 'REQUESTER' ? requester : recipient;
}

function StepWords({ entry, partnership }: { entry: Entry & { kind: 'step' }; partnership: Parties }) {
  const t = useText(conversationText);
  const { side, state } = entry.step;
  const time = clockText(entry.at);
  const words = side ? t.stepBy(shortNameOf(partyOf(partnership, side)), t[state]) : t[state];
  return `${time} · ${words}`;
}

function Message({ entry, partnership }: { entry: Entry & { kind: 'message' }; partnership: Parties }) {
  const t = useText(conversationText);
  const party = partyOf(partnership, entry.side);
  const side = sideOf(party);
  const name = entry.authorName ?? shortNameOf(party);
  return (
    <li className={`msg ${side} ${entry.isOurs ? 'ours' : ''}`}>
      <Avatar name={name} side={side} />
      <div>
        <p className="by">
          {name} · {clockText(entry.at)}
        </p>
        {entry.text && <div className="bub">{entry.text}</div>}
        <AttachmentList files={entry.files} />
        {entry.isReadUpTo && <p className="read-mark">{t.readByOthers}</p>}
      </div>
    </li>
  );
}

type OnItsWayProps = {
  outgoing: Outgoing;
  partnership: Parties;
  onRetry: () => void;
  onDiscard: () => void;
};

function OnItsWay({ outgoing, partnership, onRetry, onDiscard }: OnItsWayProps) {
  const t = useText(conversationText);
  const { state, text, reason, files = [] } = outgoing;
  const side = partnership.viewerSide ? sideOf(partyOf(partnership, partnership.viewerSide)) : 'neutral';
  return (
    <li className={`msg ours ${side} ${state === 'sending' ? 'is-sending' : ''}`}>
      <Avatar name={t.me} side={side} />
      <div>
        <p className="by">{state === 'sending' ? t.sending : t.me}</p>
        {text && <div className="bub">{text}</div>}
        <AttachmentList files={files.map((file) => ({ ...file, url: `/files/${file.id}` }))} />
        {state !== 'sending' && (
          <div className="undelivered" role="status">
            <span>{reason ?? (state === 'failed' ? t.notSent : t.refused)}</span>
            <Button size="small" icon="retry" onPress={onRetry}>
              {t.retry}
            </Button>
            <Button size="small" look="ghost" onPress={onDiscard}>
              {t.discard}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
