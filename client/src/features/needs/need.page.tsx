import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { NeedMatches } from '#entities/match/need-matches.tsx';
import { NeedBadge } from '#entities/need/need-badge.tsx';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { KindTag, KindTile } from '#ui/kind.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { SampleTag } from '#ui/tag.tsx';
import './needs.css';
import { needQuery } from './need.queries.ts';
import { needPageText } from './need.text.ts';
import { NeedActions } from './need-actions.tsx';
import { NeedAttachments } from './need-attachments.tsx';
import { NeedContent } from './need-content.tsx';
import { NeedOwnerSide } from './need-owner-side.tsx';
import { NeedStrangerSide } from './need-stranger-side.tsx';
import { NeedTimeline } from './need-timeline.tsx';
import { ProposalSide } from './proposal-side.tsx';

/** One need: for others to answer, for its own firm to carry on. */
export function NeedPage() {
  const { id = '' } = useParams();
  const [result, refetch] = useQuery({ query: needQuery, variables: { id } });
  const waiting = (
    <div className="card">
      <Skeleton rows={6} />
    </div>
  );
  return (
    <div className="wrap">
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })} waiting={waiting}>
        {({ need }) => (need.id === id ? <Shown need={need} /> : waiting)}
      </Answer>
    </div>
  );
}

function Shown({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const showsMatches = need.viewerCanSeeMatches && need.state === 'PUBLISHED';
  return (
    <>
      <title>{t.pageTitle(need.title)}</title>
      <Head need={need} />
      <div className="cols-fr">
        <div className="col g5">
          <NeedContent need={need} />
          <NeedAttachments need={need} />
          {showsMatches && (
            <NeedMatches
              needId={need.id}
              enterpriseId={need.viewerIsOwner ? (need.enterprise?.id ?? null) : null}
            />
          )}
        </div>
        <aside className="sticky col g4" aria-label={need.viewerIsOwner ? t.nextSteps : t.askArea}>
          <Side need={need} />
          <NeedTimeline need={need} />
        </aside>
      </div>
    </>
  );
}

function Side({ need }: { need: NeedDetail }) {
  if (need.state === 'PROPOSED' || (need.state === 'REFUSED' && !need.viewerIsOwner)) {
    return <ProposalSide need={need} />;
  }
  return need.viewerIsOwner ? <NeedOwnerSide need={need} /> : <NeedStrangerSide need={need} />;
}

function Head({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const format = useFormat();
  const list = need.viewerIsOwner
    ? { to: '/needs?tab=mine', name: t.myNeeds }
    : { to: '/needs', name: t.needs };
  const facts = [
    isPublic(need) ? t.publishedOn(format.day(need.publishedAt)) : t.draftedOn(format.day(need.publishedAt)),
    need.solveBy && t.solveByShort(format.day(need.solveBy)),
  ];
  return (
    <header className="pagehead">
      <div className="grow">
        <nav className="crumb" aria-label={t.path}>
          <Link to={list.to}>{list.name}</Link>
        </nav>
        <div className="row row-4 nowrap top stackm">
          <KindTile kind="NEED" size="large" />
          <div className="col g1">
            <h1 lang="zh-CN">{need.title}</h1>
            <div className="row">
              <KindTag kind="NEED" />
              {need.isExample && <SampleTag />}
              <NeedBadge {...need} />
            </div>
            <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
          </div>
        </div>
      </div>
      {need.viewerIsOwner && <NeedActions need={need} />}
    </header>
  );
}

function isPublic({ state }: NeedDetail): boolean {
  return state !== 'DRAFT' && state !== 'PROPOSED' && state !== 'REFUSED';
}
