import { useState } from 'react';
import { useMutation } from 'urql';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import { showToast } from '#ui/toasts.ts';
import { CloseDialog } from './close.dialog.tsx';
import { PauseDialog } from './pause.dialog.tsx';
import { ReopenDialog } from './reopen.dialog.tsx';
import { type OrganizationStanding, resumeOrganizationMutation } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

const looks: Readonly<Record<OrganizationStanding['state'], StateLook>> = {
  ACTIVE: 'linked',
  PAUSED: 'ended',
  CLOSED: 'ended',
  MERGING: 'moving',
  MERGED: 'ended',
};

/** Whether the organization takes part, and the ways to change that. */
export function StateCard({ organization }: { organization: OrganizationStanding }) {
  const t = useText(standingText);
  const [open, setOpen] = useState<'pause' | 'close' | 'reopen' | null>(null);
  const [{ fetching }, resume] = useMutation(resumeOrganizationMutation);
  const { id, state, pausedUntil, viewerCanPause, viewerCanResume, viewerCanClose, viewerCanReopen } =
    organization;
  async function resumeNow() {
    const { data } = await resume({ input: { organizationId: id } });
    const [refused] = data?.resumeOrganization.errors ?? [];
    showToast(refused ? { text: refused.message, icon: 'warning' } : { text: t.resumed });
  }
  const hint = state === 'PAUSED' ? t.pausedHint : state === 'CLOSED' ? t.closedHint : t.activeHint;
  return (
    <Card title={t.manage} headingLevel={3}>
      <div className="col g3">
        <div className="row">
          <StateBadge look={looks[state]}>{t[state]}</StateBadge>
        </div>
        <p className="hint">
          {hint} {pausedUntil && t.pausedUntil(recordDay(pausedUntil))}
        </p>
        <div className="row">
          {viewerCanResume && (
            <Button size="small" isPending={fetching} onPress={() => void resumeNow()}>
              {t.resume}
            </Button>
          )}
          {viewerCanPause && (
            <Button size="small" onPress={() => setOpen('pause')}>
              {t.pause}
            </Button>
          )}
          {viewerCanReopen && (
            <Button size="small" onPress={() => setOpen('reopen')}>
              {t.reopen}
            </Button>
          )}
          {viewerCanClose && (
            <Button size="small" look="ghost" onPress={() => setOpen('close')}>
              {t.close}
            </Button>
          )}
        </div>
      </div>
      {open === 'pause' && <PauseDialog organizationId={id} onClose={() => setOpen(null)} />}
      {open === 'reopen' && <ReopenDialog organizationId={id} onClose={() => setOpen(null)} />}
      {open === 'close' && <CloseDialog organization={organization} onClose={() => setOpen(null)} />}
    </Card>
  );
}
