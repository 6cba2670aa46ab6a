import { useQuery } from 'urql';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Select } from '#ui/select.tsx';
import { discoveryText } from './discovery.text.ts';
import { distances, type Near } from './search-state.ts';
import { namesQuery } from './use-condition-name.ts';

/** Where the trade lives. */
const guzhen = '442000105';
const any = 'any';

/** Keeps to what lies within so many kilometres of a town, as the crow flies. */
export function NearFacet({ near, onChange }: { near: Near | null; onChange: (near: Near | null) => void }) {
  const t = useText(discoveryText);
  const label = useLabel();
  const [{ data }] = useQuery({ query: namesQuery });
  const towns = (data?.towns ?? []).map(({ code, label: name }) => ({ id: code, label: label(name) }));
  const town = near?.town ?? guzhen;
  const within = [
    { id: any, label: t.anyDistance },
    ...distances.map((distance) => ({ id: String(distance), label: t.kilometres(distance) })),
  ];
  const choose = (chosen: string, kilometres: string) =>
    onChange(kilometres === any ? null : { town: chosen, kilometres: Number(kilometres) });
  if (towns.length === 0) return null;
  return (
    <div className="fct">
      <h2>{t.near}</h2>
      <div className="row nowrap near-ends">
        <Select
          label={t.nearTown}
          isLabelHidden
          options={towns}
          value={town}
          onChange={(chosen) => choose(chosen, String(near?.kilometres ?? distances[1]))}
        />
        <Select
          label={t.nearWithin}
          isLabelHidden
          options={within}
          value={near ? String(near.kilometres) : any}
          onChange={(kilometres) => choose(town, kilometres)}
        />
      </div>
    </div>
  );
}
