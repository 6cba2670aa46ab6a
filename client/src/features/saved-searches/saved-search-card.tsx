import { useId, useState } from 'react';
import { Link } from 'react-router';
import { frequencies, savedSearchText } from '#entities/saved-search/saved-search.text.ts';
import { addressOf } from '#entities/saved-search/saved-search-address.ts';
import { useSearchWords } from '#entities/saved-search/use-search-words.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { Select } from '#ui/select.tsx';
import { Count, Tag } from '#ui/tag.tsx';
import { NewItems } from './new-items.tsx';
import { RenameDialog } from './rename.dialog.tsx';
import type { SavedSearchRow } from './saved-searches.queries.ts';
import { savedSearchesText } from './saved-searches.text.ts';
import { useSavedSearchActs } from './use-saved-search-acts.ts';

/** One saved search: what it looks for, how many are new, how often it writes; the new ones unfold below. */
export function SavedSearchCard({ search }: { search: SavedSearchRow }) {
  const t = useText(savedSearchesText);
  const [isShown, setIsShown] = useState(false);
  const [isRenaming, setIsRenaming] = useState(false);
  const headingId = useId();
  const acts = useSavedSearchActs(search);
  const { newCount } = search;
  return (
    <li className={newCount > 0 ? 'card saved lit' : 'card saved'} aria-labelledby={headingId}>
      <div className="saved-in">
        <div className="col g1 grow">
          <div className="row">
            <h2 id={headingId}>
              <Link to={addressOf(search)} onClick={acts.open}>
                {search.name}
              </Link>
            </h2>
            {newCount > 0 && <Count isLit>{t.fresh(numberText(newCount))}</Count>}
          </div>
          <Looking search={search} />
          <Dates search={search} />
        </div>
        <div className="row nowrap saved-acts">
          <Frequency search={search} onChange={acts.setFrequency} />
          <Menu
            trigger={<Button look="ghost" icon="more" aria-label={t.actions(search.name)} />}
            label={t.actions(search.name)}
            entries={[
              { id: 'rename', label: t.rename, icon: 'edit', onAction: () => setIsRenaming(true) },
              { id: 'remove', label: t.remove, icon: 'close', onAction: () => void acts.remove() },
            ]}
          />
        </div>
      </div>
      {newCount > 0 && (
        <div className="row saved-new">
          <Button icon={isShown ? 'chevron-down' : 'chevron-right'} onPress={() => setIsShown(!isShown)}>
            {isShown ? t.hideNew : t.showNew}
          </Button>
          <Button look="ghost" onPress={acts.open}>
            {t.seen}
          </Button>
        </div>
      )}
      {isShown && newCount > 0 && <NewItems id={search.id} />}
      {isRenaming && <RenameDialog search={search} onClose={() => setIsRenaming(false)} />}
    </li>
  );
}

function Looking({ search: { list, query, filter } }: { search: SavedSearchRow }) {
  const t = useText(savedSearchText);
  const words = useSearchWords()(filter);
  return (
    <div className="row">
      <Tag>{t[list]}</Tag>
      {query && <Tag isOutlined>{query}</Tag>}
      {words.map((word) => (
        <Tag key={word} isOutlined>
          {word}
        </Tag>
      ))}
      {!query && words.length === 0 && <Tag isOutlined>{t.everything}</Tag>}
    </div>
  );
}

function Dates({ search: { createdAt, openedAt, nextAlertAt, newCount } }: { search: SavedSearchRow }) {
  const t = useText(savedSearchesText);
  const format = useFormat();
  const parts = [
    newCount === 0 && t.nothingNew,
    openedAt ? t.openedOn(format.day(openedAt)) : t.savedOn(format.day(createdAt)),
    nextAlertAt && t.nextOn(format.moment(nextAlertAt)),
  ];
  return <p className="xs dim">{parts.filter(Boolean).join(' · ')}</p>;
}

type FrequencyProps = { search: SavedSearchRow; onChange: (frequency: (typeof frequencies)[number]) => void };

function Frequency({ search, onChange }: FrequencyProps) {
  const t = useText(savedSearchText);
  return (
    <Select
      className="saved-frequency"
      label={`${t.frequency} · ${search.name}`}
      isLabelHidden
      options={frequencies.map((id) => ({ id, label: t[id] }))}
      value={search.frequency}
      onChange={onChange}
    />
  );
}
