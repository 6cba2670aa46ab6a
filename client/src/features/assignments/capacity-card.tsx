import { useQuery } from 'urql';
import { CommissionerName } from '#entities/commissioner-request/commissioner-name.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { Lamps } from '#ui/lamps.tsx';
import { capacityQuery } from './dispatch.queries.ts';
import { dispatchText } from './dispatch.text.ts';

const shown = 12;

/** Who has room: one lamp for each firm a commissioner can take, those with most room first. */
export function CapacityCard() {
  const t = useText(dispatchText);
  const [result, refetch] = useQuery({ query: capacityQuery, variables: {} });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ partners: { nodes } }) => {
        const all = nodes.filter((partner) => partner.__typename === 'Commissioner');
        const free = all.reduce((sum, { freeCapacity }) => sum + freeCapacity, 0);
        const total = all.reduce((sum, { capacity }) => sum + capacity, 0);
        const rows = all.toSorted((a, b) => b.freeCapacity - a.freeCapacity).slice(0, shown);
        return (
          <Card
            title={t.capacity}
            aside={<span className="sm dim num">{t.places(free, total)}</span>}
            holds="list"
          >
            <p className="hint pad capacity-legend">{t.capacityLegend}</p>
            <ul className="list sm">
              {rows.map((commissioner) => (
                <li key={commissioner.id} className="row sp nowrap">
                  <CommissionerName commissioner={commissioner} />
                  <Lamps
                    total={commissioner.capacity}
                    used={commissioner.capacity - commissioner.freeCapacity}
                  />
                </li>
              ))}
            </ul>
            {all.length > shown && <p className="hint pad">{t.capacityMore(all.length - shown)}</p>}
          </Card>
        );
      }}
    </Answer>
  );
}
