import { useState } from 'react';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { OpenSlots } from './open-slots.dialog.tsx';
import { SlotRow } from './slot-row.tsx';
import { slotsQuery } from './slots.queries.ts';
import { slotsText } from './slots.text.ts';

const context = { additionalTypenames: ['CapabilitySlot'] };

/** The times at which a service or an instrument can be booked; nothing where there are none and nobody may open any. */
export function SlotsCard({ capabilityId }: { capabilityId: string }) {
  const t = useText(slotsText);
  const [isOpening, setIsOpening] = useState(false);
  const [{ data, error }] = useQuery({ query: slotsQuery, context, variables: { id: capabilityId } });
  if (error) return <FailureNote error={error} />;
  const { slots = [], viewerCanOpenSlots = false, viewerIsOwner = false } = data?.capability ?? {};
  if (slots.length === 0 && !viewerCanOpenSlots) return null;
  const acts = (
    <div className="row">
      {viewerIsOwner && (
        <ExportMenu list="CAPABILITY_SLOTS" variables={{ capabilityId }} total={slots.length} size="small" />
      )}
      {viewerCanOpenSlots && (
        <Button icon="plus" size="small" onPress={() => setIsOpening(true)}>
          {t.open}
        </Button>
      )}
    </div>
  );
  return (
    <Card title={t.heading} holds="list" aside={acts}>
      {slots.length === 0 && (
        <EmptyState title={t.none} headingLevel={3}>
          {t.noneHint}
        </EmptyState>
      )}
      <List>
        {slots.map((slot) => (
          <li key={slot.id}>
            <SlotRow slot={slot} isOwner={viewerIsOwner} />
          </li>
        ))}
      </List>
      {slots.length > 0 && !viewerIsOwner && <p className="hint pad">{t.hint}</p>}
      {isOpening && <OpenSlots capabilityId={capabilityId} onClose={() => setIsOpening(false)} />}
    </Card>
  );
}
