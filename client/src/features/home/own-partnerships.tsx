import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useNamed } from '#entities/partnership/named.ts';
import type { PartnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { partnershipText } from '#entities/partnership/partnership.text.ts';
import { PartnershipBadge } from '#entities/partnership/partnership-badge.tsx';
import {
  PartnershipListLine,
  usePartnerName,
  usePartnershipTitle,
} from '#entities/partnership/partnership-line.tsx';
import { runningStates } from '#entities/partnership/partnership-state.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useActingId } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Count, SampleTag } from '#ui/tag.tsx';
import { ownPartnershipsQuery } from './home.queries.ts';
import { homeText } from './home.text.ts';

const running = [...runningStates];
// Empty lists name no type, yet the first partnership must bring them up to date.
const context = { additionalTypenames: ['Partnership'] };

function useOwnPartnerships() {
  const organizationId = useActingId();
  return useQuery({ query: ownPartnershipsQuery, variables: { organizationId, running }, context });
}

/** The only lit thing of the page: requests that wait for an answer. Unlit, and short, where there is none. */
export function WaitingPartnerships() {
  const t = useText(homeText);
  const named = useNamed();
  const [result, refetch] = useOwnPartnerships();
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ waiting: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <section className="card pad" aria-label={t.waiting}>
            <b>{t.nothingWaits}</b>
            <p className="sm dim">{t.nothingWaitsHint}</p>
          </section>
        ) : (
          <Card
            isLit
            holds="list"
            title={
              <>
                {t.waiting} <Count isLit>{totalCount}</Count>
              </>
            }
          >
            <List>
              {nodes.map(named).map((partnership, index) => (
                <WaitingLine key={partnership.id} partnership={partnership} isFirst={index === 0} />
              ))}
            </List>
          </Card>
        )
      }
    </Answer>
  );
}

function WaitingLine({ partnership, isFirst }: { partnership: PartnershipLine; isFirst: boolean }) {
  const t = useText(homeText);
  const title = usePartnershipTitle();
  const why = useWhyItWaits();
  return (
    <li className="row sp">
      <div className="grow">
        <b>{title(partnership)}</b> {partnership.isExample && <SampleTag />}
        <p className="sm dim">{why(partnership)}</p>
      </div>
      <ButtonLink look={isFirst ? 'primary' : 'plain'} to={`/partnerships/${partnership.id}`}>
        {partnership.state === 'REQUESTED' ? t.answer : t.look}
      </ButtonLink>
    </li>
  );
}

/** Who wants what, and since when: a request waits for an answer, what runs for a signature or another step. */
function useWhyItWaits() {
  const t = useText(homeText);
  const forms = useText(formText);
  const states = useText(partnershipText);
  const format = useFormat();
  const partner = usePartnerName();
  return (partnership: PartnershipLine) => {
    const { state, form, isProposed, requestedAt, lastActivityAt } = partnership;
    const who = partner(partnership);
    if (state !== 'REQUESTED') return t.yourTurn(who, states[state], format.day(lastActivityAt));
    const says = isProposed ? t.proposed : t.asks;
    return says(who, forms[form], format.day(requestedAt));
  };
}

/** What is under way; not there while nothing is. */
export function RunningPartnerships() {
  const t = useText(homeText);
  const named = useNamed();
  const [{ data }] = useOwnPartnerships();
  if (!data || data.running.nodes.length === 0) return null;
  const all = (
    <Link className="sm" to="/partnerships?tab=running">
      {t.all}
    </Link>
  );
  return (
    <Card title={t.running} aside={all} holds="list">
      <List>
        {data.running.nodes.map(named).map((partnership) => (
          <li key={partnership.id} className="row sp nowrap">
            <PartnershipListLine partnership={partnership} />
            <PartnershipBadge partnership={partnership} />
          </li>
        ))}
      </List>
    </Card>
  );
}
