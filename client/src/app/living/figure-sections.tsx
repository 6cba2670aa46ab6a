import { useState } from 'react';
import { useText } from '#lib/language.ts';
import { Arc, FitArc } from '#ui/arc.tsx';
import { Bridge } from '#ui/bridge.tsx';
import { Card } from '#ui/card.tsx';
import { DataTable } from '#ui/data-table.tsx';
import { FactorBars } from '#ui/factors.tsx';
import { Figure } from '#ui/figure.tsx';
import { KindTile } from '#ui/kind.tsx';
import { Lamps } from '#ui/lamps.tsx';
import { Segment } from '#ui/segment.tsx';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { livingText } from './living.text.ts';

const looks: StateLook[] = ['unlit', 'mine', 'theirs', 'moving', 'linked', 'done', 'failed', 'ended'];

/** States, arc, bridge, lamps, tables, tabs. */
export function FigureSections() {
  const t = useText(livingText);
  return (
    <>
      <Card title={t.states} aside={<span className="sm dim">{t.statesHint}</span>}>
        <div className="row row-3">
          {looks.map((look) => (
            <StateBadge key={look} look={look}>
              {t[look]}
            </StateBadge>
          ))}
        </div>
      </Card>
      <Figures />
      <Tables />
      <TabsAndNumbers />
    </>
  );
}

function Figures() {
  const t = useText(livingText);
  return (
    <Card title={t.figures}>
      <div className="col g5">
        <div className="grid3">
          <div className="row row-4">
            <Arc score={91} size="large" />
            <Arc score={82} />
            <FitArc score={68} />
          </div>
          <div className="col">
            <div className="row row-4">
              <Lamps total={3} used={1} />
              <Lamps total={3} used={1} planned={1} />
              <Lamps total={3} used={3} />
            </div>
            <p className="sm dim">{t.lampsHint}</p>
          </div>
          <FactorBars
            factors={[
              { name: t.field, value: 1, evidence: t.sameAsNeed },
              { name: t.readiness, value: 0.88, evidence: t.sameAsNeed },
              { name: t.distance, value: 0.4, evidence: t.far },
            ]}
          />
        </div>
        <Bridge
          label={t.progress}
          firm={<Party kind="ENTERPRISE" name={t.firm} />}
          university={<Party kind="UNIVERSITY" name={t.laboratory} />}
          steps={[
            { id: 'requested', label: t.requested, note: '10-09', reached: 'past' },
            { id: 'accepted', label: t.accepted, note: '10-11', reached: 'past' },
            { id: 'negotiating', label: t.negotiating, note: t.ourSignature, reached: 'now' },
            { id: 'agreed', label: t.agreed, reached: 'ahead' },
            { id: 'active', label: t.active, reached: 'ahead' },
            { id: 'completed', label: t.completed, reached: 'ahead' },
          ]}
        />
      </div>
    </Card>
  );
}

function Party({ kind, name }: { kind: 'ENTERPRISE' | 'UNIVERSITY'; name: string }) {
  return (
    <div className="row row-3 nowrap">
      <KindTile kind={kind} />
      <b>{name}</b>
    </div>
  );
}

type Contract = { id: string; kind: string; amount: number; look: StateLook; state: string };

function Tables() {
  const t = useText(livingText);
  const [density, setDensity] = useState('compact');
  const rows: Contract[] = [
    { id: 'T-2026-0441', kind: t.commissioned, amount: 28, look: 'moving', state: t.submitted },
    { id: 'T-2026-0432', kind: t.service, amount: 3.5, look: 'theirs', state: t.supplement },
    { id: 'T-2026-0418', kind: t.licence, amount: 126, look: 'done', state: t.subsidised },
  ];
  const densities = [
    { id: 'compact', label: t.compact },
    { id: 'regular', label: t.regular },
  ];
  return (
    <Card
      title={t.tables}
      holds="table"
      aside={<Segment label={t.density} options={densities} value={density} onChange={setDensity} />}
    >
      <DataTable
        label={t.tables}
        rows={rows}
        rowId={(row) => row.id}
        onSelect={() => undefined}
        isCardsOnPhone
        columns={[
          { id: 'id', header: t.contract, cell: (row) => row.id, sortBy: (row) => row.id },
          { id: 'kind', header: t.kind, cell: (row) => row.kind },
          {
            id: 'amount',
            header: t.amount,
            cell: (row) => row.amount.toFixed(2),
            sortBy: (row) => row.amount,
            align: 'end',
          },
          {
            id: 'state',
            header: t.state,
            cell: (row) => <StateBadge look={row.look}>{row.state}</StateBadge>,
          },
        ]}
      />
    </Card>
  );
}

function TabsAndNumbers() {
  const t = useText(livingText);
  const [tab, setTab] = useState<'mine' | 'theirs' | 'all'>('mine');
  const content = (text: string) => <p className="pad">{text}</p>;
  return (
    <>
      <div className="kpis living-kpis">
        <Figure value={11} unit={t.items} label={t.waitingForMe} to="/ui" />
        <Figure value={2} unit={t.items} label={t.overdue} to="/ui" isBad />
        <Figure value={18} unit={t.items} label={t.waitingForOthers} to="/ui" />
        <Figure value="96%" label={t.completed} />
      </div>
      <Card holds="table" label={t.tabs}>
        <Tabs
          label={t.tabs}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: 'mine',
              label: t.waitingForMe,
              count: 11,
              isCountLit: true,
              content: content(t.waitingForMe),
            },
            { id: 'theirs', label: t.waitingForOthers, count: 18, content: content(t.waitingForOthers) },
            { id: 'all', label: t.all, count: 29, content: content(t.all) },
          ]}
        />
      </Card>
    </>
  );
}
