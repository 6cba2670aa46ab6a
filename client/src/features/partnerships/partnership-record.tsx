import { shortNameOf } from '#entities/organization/party.tsx';
import { declineReasonText } from '#entities/partnership/partnership.text.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card, List } from '#ui/card.tsx';
import { conversationText } from './conversation.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';

/** Every step so far, the newest first: when, who, what, and why. */
export function PartnershipRecord({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const said = useText(conversationText);
  const reasons = useText(declineReasonText);
  const format = useFormat();
  const { steps, requester, recipient } = partnership;
  const who = { REQUESTER: shortNameOf(requester), RECIPIENT: shortNameOf(recipient) };
  return (
    <Card title={t.record} holds="list">
      <List className="sm">
        {steps.toReversed().map(({ state, side, at, reason, note }) => (
          <li key={`${state} ${at}`} className="row row-4 nowrap top">
            <span className="dim2 num now">{format.moment(at)}</span>
            <div className="grow">
              <b>
                {/* Nobody lets a request expire: time does. */}
                {state === 'EXPIRED' ? said[state] : said.stepBy(side ? who[side] : t.byBoth, said[state])}
              </b>
              {(reason || note) && (
                <p className="dim">{[reason && reasons[reason], note].filter(Boolean).join(' · ')}</p>
              )}
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
}
