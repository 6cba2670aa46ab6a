import { Link, useSearchParams } from 'react-router';
import { daysBetween } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { missing } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { type DataColumn, DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { deskText } from './desk.text.ts';
import type { DeskItem } from './desk-items.ts';

/** The work list, cut by whom it waits for. */
export function DeskList({ items }: { items: readonly DeskItem[] }) {
  const t = useText(deskText);
  const [params, setParams] = useSearchParams();
  const mine = items.filter(({ isMine }) => isMine);
  const theirs = items.filter(({ isMine }) => !isMine);
  const tabs = [
    tab('mine', t.mine, mine, mine.length > 0),
    tab('theirs', t.theirs, theirs),
    tab('all', t.all, items),
  ];
  return (
    <section className="card" aria-label={t.title}>
      <Tabs
        label={t.lists}
        tabs={tabs}
        value={tabs.find(({ id }) => id === params.get('tab'))?.id ?? 'mine'}
        onChange={(id) => setParams({ tab: id }, { replace: true, preventScrollReset: true })}
      />
    </section>
  );
}

function tab<Id extends string>(id: Id, label: string, items: readonly DeskItem[], isCountLit = false) {
  const content = <Items label={label} items={items} isMixed={id === 'all'} />;
  return { id, label, count: items.length, isCountLit, content };
}

type ItemsProps = {
  label: string;
  items: readonly DeskItem[];
  /** Whom each waits for stands at each; where all wait for the same, the tab has said it. */
  isMixed: boolean;
};

function Items({ label, items, isMixed }: ItemsProps) {
  const t = useText(deskText);
  const columns = useColumns().filter(({ id }) => isMixed || id !== 'state');
  if (items.length === 0) return <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>;
  return <DataTable label={label} rows={items} columns={columns} rowId={({ id }) => id} isCardsOnPhone />;
}

function useColumns(): DataColumn<DeskItem>[] {
  const t = useText(deskText);
  const format = useFormat();
  return [
    {
      id: 'state',
      header: t.state,
      cell: ({ isMine }) => (
        <StateBadge look={isMine ? 'mine' : 'theirs'}>{isMine ? t.forMe : t.forThem}</StateBadge>
      ),
    },
    { id: 'kind', header: t.kind, cell: ({ kind }) => t[kind], sortBy: ({ kind }) => t[kind] },
    {
      id: 'item',
      header: t.item,
      cell: ({ title, note, to, isExample }) => (
        <div>
          <Link to={to}>
            <b>{title}</b>
          </Link>{' '}
          {isExample && <SampleTag />}
          <p className="dim">{note}</p>
        </div>
      ),
    },
    {
      id: 'waited',
      header: t.waited,
      align: 'end',
      cell: ({ since }) => (since ? format.waiting(since) : missing),
      sortBy: ({ since }) => (since ? daysBetween(since, new Date()) : -1),
    },
  ];
}
