import { useState } from 'react';
import { shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Count } from '#ui/tag.tsx';
import { ActDialog, type Ask } from './act.dialog.tsx';
import { nextText } from './next-step.text.ts';
import type { PartnershipDetail } from './partnership.queries.ts';
import { type NextItem, useNextItems } from './use-next-items.ts';

const running = ['ACCEPTED', 'NEGOTIATING', 'AGREED', 'ACTIVE'];

/** What comes next and whose it is, with the buttons to do it. Lit where it waits for the viewer. */
export function NextStepCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(nextText);
  const [ask, setAsk] = useState<Ask | null>(null);
  const items = useNextItems(partnership);
  if (!running.includes(partnership.state)) return null;
  if (!partnership.viewerSide) return <ForOthers partnership={partnership} />;
  const mine = items.filter(({ isMine }) => isMine).length;
  if (items.length === 0) return null;
  const title = mine > 0 ? t.mine : t.title;
  return (
    <>
      <Card
        title={
          <>
            {title} {mine > 1 && <Count isLit>{mine}</Count>}
          </>
        }
        isLit={mine > 0}
        holds="list"
      >
        <List>
          {items.map((item, place) => (
            <Item key={item.id} item={item} isFirst={place === 0} onAsk={setAsk} />
          ))}
        </List>
      </Card>
      {ask && <ActDialog ask={ask} onClose={() => setAsk(null)} />}
    </>
  );
}

type ItemProps = { item: NextItem; isFirst: boolean; onAsk: (ask: Ask) => void };

/** One primary button a view: only the first of the items has it. */
function Item({ item, isFirst, onAsk }: ItemProps) {
  return (
    <li className="row sp stackm next-item">
      <div className="grow">
        <b>{item.title}</b>
        <p className={item.isLate ? 'sm late' : 'sm dim'}>{item.hint}</p>
      </div>
      {item.buttons.length > 0 && (
        <div className="row">
          {item.buttons.map((button) =>
            'to' in button ? (
              <ButtonLink key={button.label} to={button.to}>
                {button.label}
              </ButtonLink>
            ) : (
              <Button
                key={button.label}
                look={button.isPrimary && isFirst ? 'primary' : 'plain'}
                onPress={() => onAsk(button.ask)}
              >
                {button.label}
              </Button>
            ),
          )}
        </div>
      )}
    </li>
  );
}

/** For a platform between the two, and for the bureau. */
function ForOthers({ partnership: { awaited, requester, recipient } }: { partnership: PartnershipDetail }) {
  const t = useText(nextText);
  const names = { REQUESTER: shortNameOf(requester), RECIPIENT: shortNameOf(recipient) };
  const [only, another] = awaited;
  return (
    <section className="card pad" aria-label={t.title}>
      <b>{only && !another ? t.othersOne(names[only]) : t.others}</b>
      <p className="sm dim">{t.othersHint}</p>
    </section>
  );
}
