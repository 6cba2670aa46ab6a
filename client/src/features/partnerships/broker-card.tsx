import { useState } from 'react';
import { Party, shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { ActDialog, type Ask } from './act.dialog.tsx';
import { cardsText } from './cards.text.ts';
import { InviteBrokerDialog } from './invite-broker.dialog.tsx';
import type { PartnershipDetail } from './partnership.queries.ts';
import { useAsks } from './use-asks.ts';

/** The transfer platform between the two: who it is, or the way to invite one. */
export function BrokerCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const asks = useAsks(partnership);
  const [ask, setAsk] = useState<Ask | null>(null);
  const [isInviting, setIsInviting] = useState(false);
  const { id, broker, brokerInvitation, isProposed, viewerActs } = partnership;
  if (broker) {
    return (
      <Card title={t.broker}>
        <div className="col g3">
          <Party party={broker} note={isProposed && t.brokerProposed} />
          <p className="hint">{t.brokerHint}</p>
          {viewerActs.includes('DISMISS_BROKER') && (
            <Button size="small" onPress={() => setAsk(asks.dismiss())}>
              {t.dismiss}
            </Button>
          )}
        </div>
        {ask && <ActDialog ask={ask} onClose={() => setAsk(null)} />}
      </Card>
    );
  }
  if (brokerInvitation && !viewerActs.includes('ADMIT_BROKER')) {
    return (
      <Card title={t.broker}>
        <p className="sm dim">{t.invited(shortNameOf(brokerInvitation.organization))}</p>
      </Card>
    );
  }
  if (!viewerActs.includes('INVITE_BROKER')) return null;
  return (
    <section className="card pad row sp" aria-label={t.broker}>
      <span className="sm dim">{t.noBroker}</span>
      <Button size="small" onPress={() => setIsInviting(true)}>
        {t.invite}
      </Button>
      {isInviting && <InviteBrokerDialog partnershipId={id} onClose={() => setIsInviting(false)} />}
    </section>
  );
}
