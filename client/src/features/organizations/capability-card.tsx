import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { CapabilityLine } from '#entities/capability/capability.fragments.ts';
import { capabilityText } from '#entities/capability/capability.text.ts';
import { useCapabilityFacts } from '#entities/capability/capability-facts.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Segment } from '#ui/segment.tsx';
import { Count, SampleTag, Tag } from '#ui/tag.tsx';
import { useAskPath } from './ask-path.ts';
import { organizationsText } from './organizations.text.ts';

const kinds = ['ACHIEVEMENT', 'SERVICE', 'EQUIPMENT', 'TRAINING'] as const;
type Shown = (typeof kinds)[number] | 'ALL';

const fewest = 6;

type CapabilityCardProps = {
  owner: {
    readonly viewerIsMember: boolean;
    readonly pinnedCapabilities: readonly CapabilityLine[];
    readonly capabilities: { readonly totalCount: number; readonly nodes: readonly CapabilityLine[] };
  };
};

/** What a university or platform offers, by kind, what it is best at first; the kind shown stands in the address. */
export function CapabilityCard({ owner }: CapabilityCardProps) {
  const t = useText(organizationsText);
  const names = useText(capabilityText);
  const [params, setParams] = useSearchParams();
  const [isAll, setIsAll] = useState(false);
  const { totalCount } = owner.capabilities;
  const nodes = pinnedFirst(owner);
  const kind: Shown = kinds.find((one) => one === params.get('show')) ?? 'ALL';
  const choose = (next: Shown) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === 'ALL') after.delete('show');
        else after.set('show', next);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  const ofKind = nodes.filter((node) => kind === 'ALL' || node.kind === kind);
  const shown = isAll ? ofKind : ofKind.slice(0, fewest);
  const options = [
    { id: 'ALL' as const, label: t.all },
    ...kinds.filter((one) => nodes.some((node) => node.kind === one)).map((id) => ({ id, label: names[id] })),
  ];
  return (
    <Card
      holds="list"
      title={
        <>
          {t.capabilities} <Count>{totalCount}</Count>
        </>
      }
      aside={
        options.length > 2 && (
          <Segment
            className="no-m"
            label={t.kindOfCapability}
            options={options}
            value={kind}
            onChange={choose}
          />
        )
      }
    >
      {nodes.length === 0 && (
        <EmptyState title={t.noCapabilities} headingLevel={3}>
          {t.noCapabilitiesHint}
        </EmptyState>
      )}
      {nodes.length > 0 && shown.length === 0 && <EmptyState title={t.noneOfKind} headingLevel={3} />}
      <List>
        {shown.map((capability) => (
          <li key={capability.id}>
            <Line capability={capability} canAsk={!owner.viewerIsMember} />
          </li>
        ))}
      </List>
      {ofKind.length > shown.length && (
        <div className="pad rest">
          <Button look="ghost" onPress={() => setIsAll(true)}>
            {t.showRest(ofKind.length - shown.length)}
          </Button>
        </div>
      )}
    </Card>
  );
}

/** What the owner shows first stands first, in its order. */
function pinnedFirst({ pinnedCapabilities, capabilities }: CapabilityCardProps['owner']) {
  const ids = pinnedCapabilities.map(({ id }) => id);
  return [...pinnedCapabilities, ...capabilities.nodes.filter(({ id }) => !ids.includes(id))];
}

function Line({ capability, canAsk }: { capability: CapabilityLine; canAsk: boolean }) {
  const t = useText(organizationsText);
  const factsOf = useCapabilityFacts();
  const askPath = useAskPath();
  return (
    <div className="row sp nowrap top">
      <div className="grow col">
        <div className="row">
          <h3>
            <Link to={`/capabilities/${capability.id}`}>{capability.title}</Link>
          </h3>
          {capability.isPinned && <Tag icon="pin">{t.pinned}</Tag>}
          {capability.isExample && <SampleTag />}
        </div>
        <p className="dim clip-2" lang="zh-CN">
          {capability.text}
        </p>
        <div className="row">
          {factsOf(capability).map((fact) => (
            <Tag key={fact} isOutlined>
              {fact}
            </Tag>
          ))}
        </div>
      </div>
      {canAsk && (
        <Link className="btn s no-m" to={askPath(capability.id)} replace preventScrollReset>
          {t.askAbout}
        </Link>
      )}
    </div>
  );
}
