import type { ReactNode } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Count } from '#ui/tag.tsx';
import { Composer } from './composer.tsx';
import './conversation.css';
import { conversationText } from './conversation.text.ts';
import { conversationEntries } from './conversation-entries.ts';
import { ConversationEntry } from './conversation-entry.tsx';
import type { PartnershipDetail } from './partnership.queries.ts';
import { ScrolledToEnd } from './scrolled-to-end.tsx';
import { useConversation } from './use-conversation.ts';

type ConversationProps = {
  partnership: PartnershipDetail;
  accountId: string;
  /** Called when the conversation sees that the partnership has moved on. */
  onMoved: () => void;
};

/** What both sides write to each other: kept fresh, sent at once, and nothing written is lost without a connection. */
export function ConversationCard({ partnership, accountId, onMoved }: ConversationProps) {
  const t = useText(conversationText);
  const { conversation, showOlder, write, retry, discard } = useConversation({
    partnershipId: partnership.id,
    accountId,
    state: partnership.state,
    onMoved,
  });
  const entries = conversationEntries(partnership, conversation);
  const { isLoaded, isOffline, olderFrom, messages, outgoing } = conversation;
  const isQuiet = isLoaded && messages.length === 0 && outgoing.length === 0;
  return (
    <Frame count={conversation.total}>
      <ScrolledToEnd
        newest={`${entries.at(-1)?.id} ${outgoing.at(-1)?.state ?? ''}`}
        oldest={messages[0]?.id}
        unreadCount={conversation.unread?.count ?? 0}
        hasUnread={entries.some(({ kind }) => kind === 'unread')}
        hasOlder={olderFrom !== null}
        showOlder={showOlder}
      >
        <ol className="msgs">
          {olderFrom && (
            <li className="sys">
              <Button size="small" onPress={() => void showOlder()}>
                {t.older}
              </Button>
            </li>
          )}
          {entries.map((entry) => (
            <ConversationEntry
              key={entry.id}
              entry={entry}
              partnership={partnership}
              onRetry={retry}
              onDiscard={discard}
            />
          ))}
          {isQuiet && partnership.viewerCanSendMessage && <li className="sys">{t.quiet}</li>}
        </ol>
        {!isLoaded && !isOffline && <Skeleton rows={2} />}
      </ScrolledToEnd>
      {isOffline && (
        <div className="conversation-note">
          <Note tone="problem">{t.offline}</Note>
        </div>
      )}
      {partnership.viewerCanSendMessage ? (
        <Composer
          draftName={`conversation:${accountId}:${partnership.id}`}
          isHidden={partnership.hiddenSide !== null && partnership.hiddenSide === partnership.viewerSide}
          onSend={write}
        />
      ) : (
        <p className="hint pad">{t.closed}</p>
      )}
    </Frame>
  );
}

/** In the place of the conversation, for officers and for who brokers between the two. */
export function ConversationSealed({ isBroker }: { isBroker: boolean }) {
  const t = useText(conversationText);
  return (
    <Card title={t.title}>
      <EmptyState title={t.notForOfficer} headingLevel={3}>
        {isBroker ? t.notForBrokerHint : t.notForOfficerHint}
      </EmptyState>
    </Card>
  );
}

function Frame({ count, children }: { count: number | null; children: ReactNode }) {
  const t = useText(conversationText);
  const whoSees = (
    <span className="sm dim row nowrap">
      <Icon name="info" />
      {t.whoSees}
    </span>
  );
  return (
    <Card
      title={
        <>
          {t.title} {count !== null && count > 0 && <Count>{t.count(count)}</Count>}
        </>
      }
      aside={whoSees}
      holds="list"
    >
      {children}
    </Card>
  );
}
