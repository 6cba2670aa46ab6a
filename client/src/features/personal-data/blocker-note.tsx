import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import type { OwnPrivacy } from './privacy.page.tsx';
import { handOverContactMutation } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

type Blocker = OwnPrivacy['deletion']['blockers'][number];

/** What is in the way, and the ways on: a colleague who takes over, or the page where that is settled. */
export function BlockerNote({ blocker, onChanged }: { blocker: Blocker; onChanged: () => void }) {
  const t = useText(privacyText);
  const { kind, organization, colleagues, message } = blocker;
  const { act, faults, failure, isPending } = useAct(handOverContactMutation);
  const willing = kind === 'SOLE_CONTACT' ? colleagues.filter(({ isWilling }) => isWilling) : [];
  const others = colleagues.filter(({ isWilling }) => !isWilling);
  const handOver = async (colleagueId: string) => {
    if (!(await act({ input: { organizationId: organization.id, colleagueId } }))) return;
    showToast({ text: t.handedOver });
    onChanged();
  };
  return (
    <Note tone="warning">
      <div className="col g3">
        <p>
          <b>{t.blocked}</b>
        </p>
        <p>{message}</p>
        {kind === 'SOLE_CONTACT' && willing.length === 0 && others.length > 0 && (
          <p className="sm">{t.notWilling(others.map(({ displayName }) => displayName).join('、'))}</p>
        )}
        {faults[''] && <p>{faults['']}</p>}
        <FailureNote error={failure} />
        <div className="row">
          {willing.map(({ id, displayName }) => (
            <Button key={id} look="fix" isPending={isPending} onPress={() => void handOver(id)}>
              {t.handOver(displayName)}
            </Button>
          ))}
          {(kind === 'LAST_OWNER' || colleagues.length === 0) && (
            <ButtonLink size="small" to="/organization/members">
              {t.toMembers}
            </ButtonLink>
          )}
          {kind === 'SOLE_CONTACT' && (
            <ButtonLink size="small" to="/partnerships?tab=running">
              {t.toPartnerships}
            </ButtonLink>
          )}
        </div>
      </div>
    </Note>
  );
}
