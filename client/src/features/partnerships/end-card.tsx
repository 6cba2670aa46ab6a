import { useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { ActDialog, type Ask } from './act.dialog.tsx';
import { cardsText } from './cards.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import { TerminateDialog } from './terminate.dialog.tsx';
import { useAsks } from './use-asks.ts';

/** The two ways out of a running partnership. */
export function EndCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const asks = useAsks(partnership);
  const [ask, setAsk] = useState<Ask | null>(null);
  const [isEnding, setIsEnding] = useState(false);
  const { id, viewerActs, completion } = partnership;
  // Where the other side has called it complete, the next step says so.
  const canComplete = viewerActs.includes('COMPLETE') && completion === null;
  if (!viewerActs.includes('TERMINATE')) return null;
  return (
    <section className="card pad col g3" aria-label={t.endCard}>
      {canComplete && (
        <div className="row sp">
          <span className="sm dim">{t.complete}</span>
          <Button size="small" onPress={() => setAsk(asks.complete())}>
            {t.completeIt}
          </Button>
        </div>
      )}
      <div className="row sp">
        <span className="sm dim">{t.stuck}</span>
        <Button size="small" look="danger" onPress={() => setIsEnding(true)}>
          {t.terminate}
        </Button>
      </div>
      {ask && <ActDialog ask={ask} onClose={() => setAsk(null)} />}
      {isEnding && <TerminateDialog partnershipId={id} onClose={() => setIsEnding(false)} />}
    </section>
  );
}
