import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { Card, List } from '#ui/card.tsx';
import { Bookings } from './slot-row.tsx';
import './capability.css';
import { firmSlotsQuery } from './slots.queries.ts';
import { slotsText } from './slots.text.ts';
import { useSlotTime } from './use-slot-time.ts';

const context = { additionalTypenames: ['CapabilitySlot'] };

/** What the viewer's firm has booked and is to come; nothing where there is nothing. */
export function FirmBookings({ firmId }: { firmId: string }) {
  const t = useText(slotsText);
  const timeOf = useSlotTime();
  const [{ data }] = useQuery({ query: firmSlotsQuery, context, variables: { id: firmId } });
  const slots = data?.organization.__typename === 'Enterprise' ? data.organization.slotBookings : [];
  if (slots.length === 0) return null;
  return (
    <Card
      title={t.mine}
      holds="list"
      className="firm-bookings"
      aside={
        <ExportMenu
          list="SLOT_BOOKINGS"
          variables={{ organizationId: firmId }}
          total={slots.length}
          size="small"
        />
      }
    >
      <List>
        {slots.map((slot) => (
          <li key={slot.id} className="col">
            <b className="num">{timeOf(slot)}</b>
            <p className="sm">
              {slot.capability.state === 'PUBLISHED' ? (
                <Link to={`/capabilities/${slot.capability.id}`}>{slot.capability.title}</Link>
              ) : (
                slot.capability.title
              )}{' '}
              <span className="dim">{shortNameOf(slot.capability.owner)}</span>
            </p>
            <Bookings slot={slot} isOwner={false} when={timeOf(slot)} />
          </li>
        ))}
      </List>
    </Card>
  );
}
