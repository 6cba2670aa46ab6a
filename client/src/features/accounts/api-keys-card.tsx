import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Tag } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import type { Own } from './account.page.tsx';
import { revokeApiKeyMutation } from './api-key.queries.ts';
import { apiKeyText } from './api-key.text.ts';
import { NewApiKeyDialog } from './new-api-key.dialog.tsx';

type ApiKey = Own['apiKeys'][number];
type ApiKeysCardProps = { apiKeys: readonly ApiKey[]; onChanged: () => void };

/** Keys by which programs act for the person. */
export function ApiKeysCard({ apiKeys, onChanged }: ApiKeysCardProps) {
  const t = useText(apiKeyText);
  const [isOpen, setIsOpen] = useState(false);
  const create = (
    <Button size="small" icon="plus" onPress={() => setIsOpen(true)}>
      {t.create}
    </Button>
  );
  return (
    <Card title={t.keys} holds="list" aside={create}>
      {apiKeys.length === 0 ? (
        <EmptyState title={t.none} headingLevel={3}>
          {t.noneHint}
        </EmptyState>
      ) : (
        <List>
          {apiKeys.map((apiKey) => (
            <KeyRow key={apiKey.id} apiKey={apiKey} onChanged={onChanged} />
          ))}
        </List>
      )}
      {isOpen && <NewApiKeyDialog onClose={() => setIsOpen(false)} onChanged={onChanged} />}
    </Card>
  );
}

function KeyRow({ apiKey, onChanged }: { apiKey: ApiKey; onChanged: () => void }) {
  const t = useText(apiKeyText);
  const format = useFormat();
  const [isAsking, setIsAsking] = useState(false);
  const { name, prefix, scopes, expiresAt, lastUsedAt } = apiKey;
  const isOver = Date.parse(expiresAt) < Date.now();
  const day = recordDay(expiresAt);
  return (
    <li className="row">
      <div className="grow col g1">
        <p className="row">
          <b>{name}</b> <code className="sm dim">{prefix}…</code>
          {scopes.map((scope) => (
            <Tag key={scope} isOutlined>
              {t[scope]}
            </Tag>
          ))}
        </p>
        <p className="sm dim">
          {isOver ? t.expired(day) : t.until(day)} ·{' '}
          {lastUsedAt ? t.used(format.moment(lastUsedAt)) : t.neverUsed}
        </p>
      </div>
      <Button size="small" aria-label={t.revokeNamed(name)} onPress={() => setIsAsking(true)}>
        {t.revoke}
      </Button>
      {isAsking && <RevokeDialog apiKey={apiKey} onClose={() => setIsAsking(false)} onChanged={onChanged} />}
    </li>
  );
}

type RevokeDialogProps = { apiKey: ApiKey; onClose: () => void; onChanged: () => void };

function RevokeDialog({ apiKey, onClose, onChanged }: RevokeDialogProps) {
  const t = useText(apiKeyText);
  const { act, failure, isPending } = useAct(revokeApiKeyMutation);
  const revoke = async () => {
    if (!(await act({ input: { apiKeyId: apiKey.id } }))) return;
    onClose();
    showToast({ text: t.revoked });
    onChanged();
  };
  const footer = (
    <>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button look="danger" isPending={isPending} onPress={() => void revoke()}>
        {t.revoke}
      </Button>
    </>
  );
  return (
    <Dialog title={t.revokeTitle(apiKey.name)} isOpen onClose={onClose} footer={footer}>
      <p>{t.revokeHint}</p>
      <FailureNote error={failure} />
    </Dialog>
  );
}
