import { useState } from 'react';
import { Link } from 'react-router';
import type { CapabilityLine } from '#entities/capability/capability.fragments.ts';
import { capabilityText } from '#entities/capability/capability.text.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { Count, Tag } from '#ui/tag.tsx';
import { capabilitiesListText } from './capabilities-list.text.ts';
import type { Shelf } from './use-shelf.ts';
import './shelf.css';

/** What stands first, in its order: dragged, or moved by the arrows. */
export function ShelfCard({ shelf }: { shelf: Shelf }) {
  const t = useText(capabilitiesListText);
  const [dragged, setDragged] = useState<number | null>(null);
  if (shelf.pinned.length === 0) return null;
  const drop = (place: number) => {
    if (dragged !== null) shelf.move(dragged, place);
    setDragged(null);
  };
  return (
    <Card
      holds="list"
      title={
        <>
          {t.shelf} <Count>{shelf.pinned.length}</Count>
        </>
      }
    >
      <p className="sm dim shelf-hint">{t.shelfHint}</p>
      {shelf.fault && <Note tone="problem">{shelf.fault}</Note>}
      <ol className="list">
        {shelf.pinned.map((capability, place) => (
          <li
            key={capability.id}
            className={`shelf-row ${dragged === place ? 'on' : ''}`}
            draggable
            onDragStart={() => setDragged(place)}
            onDragEnd={() => setDragged(null)}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => drop(place)}
          >
            <Row capability={capability} place={place} shelf={shelf} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Row({ capability, place, shelf }: { capability: CapabilityLine; place: number; shelf: Shelf }) {
  const t = useText(capabilitiesListText);
  const kinds = useText(capabilityText);
  const { id, title } = capability;
  return (
    <>
      <span className="row nowrap shelf-order">
        <Button
          look="ghost"
          size="small"
          icon="chevron-down"
          className="shelf-up"
          aria-label={t.up(title)}
          isDisabled={place === 0 || shelf.isPending}
          onPress={() => shelf.move(place, place - 1)}
        />
        <Button
          look="ghost"
          size="small"
          icon="chevron-down"
          aria-label={t.down(title)}
          isDisabled={place === shelf.pinned.length - 1 || shelf.isPending}
          onPress={() => shelf.move(place, place + 1)}
        />
      </span>
      <span className="grow">
        <Link to={`/capabilities/${id}`} draggable={false} lang="zh-CN">
          {title}
        </Link>{' '}
        <Tag isOutlined>{kinds[capability.kind]}</Tag>
      </span>
      <Button
        look="ghost"
        size="small"
        aria-label={t.unpinThis(title)}
        isDisabled={shelf.isPending}
        onPress={() => shelf.remove(id)}
      >
        {t.unpin}
      </Button>
    </>
  );
}
