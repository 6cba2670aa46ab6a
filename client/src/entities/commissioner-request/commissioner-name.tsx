import { Link } from 'react-router';
import { shortNameOf } from '#entities/organization/party.tsx';
import { SampleTag } from '#ui/tag.tsx';
import type { CommissionerBrief } from './commissioner-request.fragments.ts';

/** Name and employer of a commissioner, in two lines. */
export function CommissionerName({ commissioner }: { commissioner: CommissionerBrief }) {
  const { id, name, isExample, homeInstitution } = commissioner;
  return (
    <div>
      <Link to={`/partners/${id}`}>
        <b>{name}</b>
      </Link>{' '}
      {isExample && <SampleTag />}
      {homeInstitution && <p className="sm dim">{shortNameOf(homeInstitution)}</p>}
    </div>
  );
}
