import { Link, useSearchParams } from 'react-router';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { daysBetween } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { missing, numberText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { type DataColumn, DataTable } from '#ui/data-table.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { deskText } from './desk.text.ts';
import { type DeskItem, NEVER } from './desk-item.ts';

type DeskListProps = {
  items: readonly DeskItem[];
  /** How many there are in all: of a long list the desk has the beginning only. */
  totals: { readonly mine: number; readonly theirs: number };
};

/** The work list, cut by whom it waits for. */
export function DeskList({ items, totals }: DeskListProps) {
  const t = useText(deskText);
  const [params, setParams] = useSearchParams();
  const mine = items.filter(({ isMine }) => isMine);
  const theirs = items.filter(({ isMine }) => !isMine);
  const tabs = [
    { ...tab('mine', t.mine, mine, totals.mine), isCountLit: totals.mine > 0 },
    tab('theirs', t.theirs, theirs, totals.theirs),
    tab('all', t.all, items, totals.mine + totals.theirs),
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

type TabId = 'mine' | 'theirs' | 'all';

/** How the spreadsheet of a tab is asked for. */
const sides: Readonly<Record<TabId, string | null>> = { mine: 'MINE', theirs: 'THEIRS', all: null };

function tab(id: TabId, label: string, items: readonly DeskItem[], total: number) {
  const content = <Items label={label} items={items} total={total} tab={id} />;
  return { id, label, count: total, content };
}

type ItemsProps = {
  label: string;
  items: readonly DeskItem[];
  total: number;
  tab: TabId;
};

function Items({ label, items, total, tab }: ItemsProps) {
  const t = useText(deskText);
  // Whom each waits for stands at each; where all wait for the same, the tab has said it.
  const isMixed = tab === 'all';
  const hasDue = items.some(({ dueOn }) => dueOn !== null);
  const columns = useColumns().filter(({ id }) => (isMixed || id !== 'state') && (hasDue || id !== 'due'));
  if (items.length === 0) return <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>;
  return (
    <>
      <div className="row desk-export">
        <ExportMenu list="WORK" variables={{ waitsFor: sides[tab] }} total={total} size="small" />
      </div>
      <DataTable label={label} rows={items} columns={columns} rowId={({ id }) => id} isCardsOnPhone />
      {total > items.length && <p className="pad sm dim">{t.notShown(numberText(total - items.length))}</p>}
    </>
  );
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
            <b>{title ?? t.gone}</b>
          </Link>{' '}
          {isExample && <SampleTag />}
          {note && note !== title && <p className="dim">{note}</p>}
        </div>
      ),
    },
    {
      id: 'due',
      header: t.due,
      align: 'end',
      cell: ({ dueOn }) => <Due dueOn={dueOn} />,
      sortBy: ({ dueOn }) => dueOn ?? NEVER,
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

function Due({ dueOn }: { dueOn: string | null }) {
  const format = useFormat();
  // A card on a phone says only what there is.
  if (!dueOn) return <span className="no-m">{missing}</span>;
  const { text, isLate } = format.due(dueOn);
  return <span className={isLate ? 'late' : 'num'}>{text}</span>;
}
