import { Link } from 'react-router';
import type { CapabilityLine } from '#entities/capability/capability.fragments.ts';
import { CapabilityBadge } from '#entities/capability/capability-badge.tsx';
import { useCapabilityFacts } from '#entities/capability/capability-facts.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { SampleTag, Tag } from '#ui/tag.tsx';
import { capabilitiesListText } from './capabilities-list.text.ts';
import type { Shelf } from './use-shelf.ts';

/** One of the own capabilities: what it is, how it stands, and whether it is shown first. */
export function OwnCapabilityLine({ capability, shelf }: { capability: CapabilityLine; shelf: Shelf }) {
  const t = useText(capabilitiesListText);
  const factsOf = useCapabilityFacts();
  const { id, title, state } = capability;
  return (
    <li className="row sp nowrap top stackm">
      <div className="grow col">
        <div className="row">
          <h3 lang="zh-CN">
            <Link to={`/capabilities/${id}`}>{title}</Link>
          </h3>
          {capability.isExample && <SampleTag />}
        </div>
        <div className="row">
          {factsOf(capability).map((fact) => (
            <Tag key={fact} isOutlined>
              {fact}
            </Tag>
          ))}
        </div>
      </div>
      <div className="row nowrap">
        {state === 'PUBLISHED' && <PinButton capability={capability} shelf={shelf} />}
        {state === 'DRAFT' && (
          <ButtonLink size="small" to={`/capabilities/${id}/edit`}>
            {t.goOn}
          </ButtonLink>
        )}
        <CapabilityBadge state={state} />
      </div>
    </li>
  );
}

function PinButton({ capability: { id, title }, shelf }: { capability: CapabilityLine; shelf: Shelf }) {
  const t = useText(capabilitiesListText);
  const isPinned = shelf.has(id);
  if (!isPinned && shelf.isFull) return null;
  return (
    <Button
      look="ghost"
      size="small"
      icon="pin"
      aria-label={isPinned ? t.unpinThis(title) : t.pinThis(title)}
      isDisabled={shelf.isPending}
      onPress={() => (isPinned ? shelf.remove(id) : shelf.add(id))}
    >
      {isPinned ? t.unpin : t.pin}
    </Button>
  );
}
