import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import type { Side } from '#ui/avatar.tsx';
import { KindTile } from '#ui/kind.tsx';
import type { Kind } from '#ui/kinds.ts';
import { SampleTag } from '#ui/tag.tsx';
import type { OrganizationParty } from './organization.fragments.ts';

const kinds: Readonly<Record<OrganizationParty['__typename'], Kind>> = {
  Enterprise: 'ENTERPRISE',
  University: 'UNIVERSITY',
  TransferPlatform: 'TRANSFER_PLATFORM',
  Bureau: 'TRANSFER_PLATFORM',
};

const sides: Readonly<Record<OrganizationParty['__typename'], Side>> = {
  Enterprise: 'firm',
  University: 'university',
  TransferPlatform: 'between',
  Bureau: 'neutral',
};

/** What it is: decides drawing and colour. */
export function kindOf({ __typename }: Pick<OrganizationParty, '__typename'>): Kind {
  return kinds[__typename];
}

/** Whose colour its people stand on. */
export function sideOf({ __typename }: Pick<OrganizationParty, '__typename'>): Side {
  return sides[__typename];
}

/** The name used in lines, where the full one is too long. */
export function shortNameOf({ name, shortName }: Pick<OrganizationParty, 'name' | 'shortName'>): string {
  return shortName ?? name;
}

/** Where it sits: the town in Zhongshan, else the city in words; empty where neither is known. */
export function usePlace(): (party: OrganizationParty) => string {
  const label = useLabel();
  return (party) => {
    if (party.town) return label(party.town.label);
    return party.__typename === 'University' ? (party.city ?? '') : '';
  };
}

/** Tile, name and one line below: an end of the bridge, or the head of a dialog. */
export function Party({ party, note }: { party: OrganizationParty; note?: ReactNode }) {
  return (
    <div className="row row-3 nowrap">
      <KindTile kind={kindOf(party)} />
      <div className="grow">
        {party.__typename === 'Bureau' || !party.id ? (
          <b>{shortNameOf(party)}</b>
        ) : (
          <Link to={`/partners/${party.id}`}>
            <b>{shortNameOf(party)}</b>
          </Link>
        )}{' '}
        {party.isExample && <SampleTag />}
        {note && <p className="sm dim">{note}</p>}
      </div>
    </div>
  );
}
