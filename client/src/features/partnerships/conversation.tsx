import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Icon } from '#ui/icon.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Composer } from './composer.tsx';
import './conversation.css';
import { conversationText } from './conversation.text.ts';
import { conversationEntries } from './conversation-entries.ts';
import { ConversationEntry } from './conversation-entry.tsx';
import type { PartnershipDetail } from './partnership.queries.ts';
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
    <Frame>
      <ScrolledToEnd
        newest={`${entries.at(-1)?.id} ${outgoing.at(-1)?.state ?? ''}`}
        oldest={messages[0]?.id}
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

/** In the place of the conversation, for officers. */
export function ConversationSealed() {
  const t = useText(conversationText);
  return (
    <Card title={t.title}>
      <EmptyState title={t.notForOfficer} headingLevel={3}>
        {t.notForOfficerHint}
      </EmptyState>
    </Card>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const t = useText(conversationText);
  const whoSees = (
    <span className="sm dim row nowrap">
      <Icon name="info" />
      {t.whoSees}
    </span>
  );
  return (
    <Card title={t.title} aside={whoSees} holds="list">
      {children}
    </Card>
  );
}

/** Keeps the newest in view as it comes, and what is being read in its place when older ones come above it. */
function ScrolledToEnd(props: { newest: string; oldest: string | undefined; children: ReactNode }) {
  const { newest, oldest, children } = props;
  const t = useText(conversationText);
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ height: 0, newest });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an older first message is a reason, not an argument
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { height, newest: shown } = before.current;
    if (newest !== shown || height === 0) element.scrollTop = element.scrollHeight;
    else element.scrollTop += element.scrollHeight - height;
    before.current = { height: element.scrollHeight, newest };
  }, [newest, oldest]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className="msgs-box" ref={box} role="log" aria-label={t.messages} tabIndex={0}>
      {children}
    </div>
  );
}
