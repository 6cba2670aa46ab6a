import { Link } from 'react-router';
import type { CapabilityLine } from '#entities/capability/capability.fragments.ts';
import type { NeedLine } from '#entities/need/need.fragments.ts';
import { needText } from '#entities/need/need.text.ts';
import { shortNameOf } from '#entities/organization/party.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { KindTile } from '#ui/kind.tsx';
import type { Kind } from '#ui/kinds.ts';
import { SampleTag } from '#ui/tag.tsx';
import { homeText } from './home.text.ts';

/** The newest published needs, in a narrow card. */
export function LatestNeeds({ needs }: { needs: readonly NeedLine[] }) {
  const t = useText(homeText);
  const words = useText(needText);
  const label = useLabel();
  return (
    <Latest
      title={t.latestNeeds}
      more="/needs"
      empty={t.noNeeds}
      kind="NEED"
      lines={needs.map(({ id, title, enterprise, owner, publishedAt, isExample }) => ({
        id,
        title,
        to: `/needs/${id}`,
        note: [enterprise ? shortNameOf(enterprise) : words.anonymous, owner.town && label(owner.town.label)],
        at: publishedAt,
        isExample,
      }))}
    />
  );
}

/** The newest published capabilities, in a narrow card. */
export function LatestCapabilities({ capabilities }: { capabilities: readonly CapabilityLine[] }) {
  const t = useText(homeText);
  return (
    <Latest
      title={t.latestCapabilities}
      more="/capabilities"
      empty={t.noCapabilities}
      kind="CAPABILITY"
      lines={capabilities.map(({ id, title, owner, trl, publishedAt, isExample }) => ({
        id,
        title,
        to: `/capabilities/${id}`,
        note: [shortNameOf(owner), trl && `TRL ${trl}`],
        at: publishedAt,
        isExample,
      }))}
    />
  );
}

type Line = {
  id: string;
  title: string;
  to: string;
  note: readonly (string | number | null | false)[];
  at: string;
  isExample: boolean;
};

type LatestProps = { title: string; more: string; empty: string; kind: Kind; lines: readonly Line[] };

function Latest({ title, more, empty, kind, lines }: LatestProps) {
  const t = useText(homeText);
  const format = useFormat();
  return (
    <Card
      title={title}
      aside={
        <Link className="sm" to={more}>
          {t.all}
        </Link>
      }
      holds="list"
    >
      {lines.length === 0 && <p className="hint pad">{empty}</p>}
      <ul className="list sm">
        {lines.map(({ id, title: name, to, note, at, isExample }) => (
          <li key={id} className="row row-3 nowrap top">
            <KindTile kind={kind} />
            <div className="grow">
              <Link to={to}>{name}</Link> {isExample && <SampleTag />}
              <p className="dim">{note.filter(Boolean).join(' · ')}</p>
            </div>
            <span className="xs dim2 now">{format.day(at)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
