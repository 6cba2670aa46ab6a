import { useQuery } from 'urql';
import type { NeedLine } from '#entities/need/need.fragments.ts';
import { NeedListLine } from '#entities/need/need-line.tsx';
import { useText } from '#lib/language.ts';
import { Arc } from '#ui/arc.tsx';
import { homeText } from './home.text.ts';
import { ownFitsQuery } from './radar.queries.ts';

const context = { additionalTypenames: ['MatchDismissal', 'MatchWeights'] };

/** How well the best offer fits each published need; what is missing or fails leaves the list as it is. */
function useFits(enterpriseId: string) {
  const [{ data }] = useQuery({ query: ownFitsQuery, variables: { id: enterpriseId }, context });
  const nodes = data?.organization.__typename === 'Enterprise' ? data.organization.needs.nodes : [];
  return new Map(nodes.map(({ id, matches }) => [id, matches]));
}

type OwnNeedsProps = { enterpriseId: string; needs: readonly NeedLine[] };

/** A firm's needs, the newest first, each with how well the best offer fits and how many do. */
export function OwnNeeds({ enterpriseId, needs }: OwnNeedsProps) {
  const t = useText(homeText);
  const fits = useFits(enterpriseId);
  return needs.map((need) => {
    const matches = need.state === 'PUBLISHED' ? fits.get(need.id) : null;
    const best = matches?.nodes[0];
    return (
      <li key={need.id} className="row row-4 nowrap home-fit">
        {best ? <Arc score={best.score} size="small" /> : <span className="home-unlit" aria-hidden="true" />}
        <div className="grow">
          <NeedListLine need={need} />
          {matches && <p className="sm dim">{best ? t.fits(matches.totalCount) : t.nobodyFits}</p>}
        </div>
      </li>
    );
  });
}
