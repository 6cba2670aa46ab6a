import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { capabilityText } from '#entities/capability/capability.text.ts';
import { CapabilityBadge } from '#entities/capability/capability-badge.tsx';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { DemandRadar } from '#entities/match/demand-radar.tsx';
import { shortNameOf } from '#entities/organization/party.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { KindTag, KindTile } from '#ui/kind.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { SampleTag, Tag } from '#ui/tag.tsx';
import './capability.css';
import { capabilityQuery } from './capabilities.queries.ts';
import { capabilityPageText } from './capability.text.ts';
import { CapabilityActs } from './capability-acts.tsx';
import { CapabilityAttachments } from './capability-attachments.tsx';
import { CapabilityContent, CasesCard, PatentsCard, UnitsCard } from './capability-content.tsx';
import { CapabilitySide } from './capability-side.tsx';
import { SlotsCard } from './slots-card.tsx';

/** One capability: what it is, who is behind it, and the way to ask about it. */
export function CapabilityPage() {
  const { id = '' } = useParams();
  const [result, refetch] = useQuery({ query: capabilityQuery, variables: { id } });
  const waiting = (
    <div className="card">
      <Skeleton rows={6} />
    </div>
  );
  return (
    <div className="wrap">
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })} waiting={waiting}>
        {({ capability }) => (capability.id === id ? <Shown capability={capability} /> : waiting)}
      </Answer>
    </div>
  );
}

function Shown({ capability }: { capability: CapabilityDetail }) {
  const t = useText(capabilityPageText);
  return (
    <>
      <title>{t.pageTitle(capability.title)}</title>
      <Head capability={capability} />
      <div className="cols-fr">
        <div className="col g5">
          <CapabilityContent capability={capability} />
          {(capability.kind === 'SERVICE' || capability.kind === 'EQUIPMENT') && (
            <SlotsCard capabilityId={capability.id} />
          )}
          <PatentsCard capability={capability} />
          <CasesCard capability={capability} />
          <CapabilityAttachments capability={capability} />
          <UnitsCard capability={capability} />
          {capability.viewerCanSeeMatchingNeeds && capability.state === 'PUBLISHED' && (
            <DemandRadar
              itemId={capability.id}
              organizationId={capability.viewerIsOwner ? capability.owner.id : null}
            />
          )}
        </div>
        <aside className="sticky col g4" aria-label={t.askArea}>
          <CapabilitySide capability={capability} />
        </aside>
      </div>
    </>
  );
}

function Head({ capability }: { capability: CapabilityDetail }) {
  const t = useText(capabilityPageText);
  const kinds = useText(capabilityText);
  const format = useFormat();
  const { owner } = capability;
  return (
    <header className="pagehead stackm">
      <div className="grow">
        <nav className="crumb" aria-label={t.path}>
          <Link to="/capabilities">{t.capabilities}</Link> /{' '}
          <Link to={`/partners/${owner.id}`}>{shortNameOf(owner)}</Link>
        </nav>
        <div className="row row-4 nowrap top stackm">
          <KindTile kind="CAPABILITY" size="large" />
          <div className="col g1">
            <h1 lang="zh-CN">{capability.title}</h1>
            <div className="row">
              <KindTag kind="CAPABILITY" />
              <Tag>{kinds[capability.kind]}</Tag>
              {capability.isExample && <SampleTag />}
              {capability.viewerIsOwner && <CapabilityBadge state={capability.state} />}
            </div>
            <p className="sm dim">
              {owner.name} ·{' '}
              {(capability.state === 'DRAFT' ? t.draftOf : t.publishedOn)(format.day(capability.publishedAt))}
            </p>
          </div>
        </div>
      </div>
      {capability.viewerIsOwner && <CapabilityActs capability={capability} />}
    </header>
  );
}
