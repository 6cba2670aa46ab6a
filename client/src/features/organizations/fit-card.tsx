import { Link } from 'react-router';
import { useQuery } from 'urql';
import { matchReasons } from '#entities/match/match-reasons.ts';
import { useText } from '#lib/language.ts';
import { Arc } from '#ui/arc.tsx';
import { Reasons } from '#ui/reasons.tsx';
import { organizationsText } from './organizations.text.ts';
import { ownNeedFitsQuery } from './partner.queries.ts';

// An empty list names no type, yet the first need must bring it up to date.
const context = { additionalTypenames: ['Need', 'MatchDismissal', 'MatchWeights'] };

/** Why a partner suits the reader's own needs. Not there for who has none, and where it suits none of them. */
export function FitCard({ partnerId }: { partnerId: string }) {
  const t = useText(organizationsText);
  const [{ data }] = useQuery({ query: ownNeedFitsQuery, variables: { id: partnerId }, context });
  const fits = data?.node?.id === partnerId && 'fitsOwnNeeds' in data.node ? data.node.fitsOwnNeeds : [];
  if (fits.length === 0) return null;
  return (
    <section className="card lit pad col g4" aria-label={t.fitsYourNeeds}>
      {fits.map(({ need, match }) => (
        <div key={need.id} className="row row-4 nowrap top">
          <Arc score={match.score} />
          <div className="grow col g1">
            <h2 className="fit-title">
              {t.fitsYourNeeds} <Link to={`/needs/${need.id}`}>{need.title}</Link>
            </h2>
            {match.capability && (
              <p className="sm">
                {t.fitsBy} <Link to={`/capabilities/${match.capability.id}`}>{match.capability.title}</Link>
              </p>
            )}
            {match.partner && match.partner.id !== partnerId && (
              <p className="sm">
                {t.fitsBy} <Link to={`/partners/${match.partner.id}`}>{match.partner.name}</Link>
              </p>
            )}
            <Reasons reasons={matchReasons(match)} />
          </div>
        </div>
      ))}
    </section>
  );
}
