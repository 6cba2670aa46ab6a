import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { BookmarkToggle } from '#entities/bookmark/bookmark-toggle.tsx';
import { usePartnerFacts } from '#entities/partner/partner-facts.ts';
import { useText } from '#lib/language.ts';
import { FitArc } from '#ui/arc.tsx';
import { Button } from '#ui/button.tsx';
import { Highlight } from '#ui/highlight.tsx';
import { KindTag } from '#ui/kind.tsx';
import { Reasons } from '#ui/reasons.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import type { MatchLine } from './match.fragments.ts';
import { matchText } from './match.text.ts';
import { MatchFactors } from './match-factors.tsx';
import { matchReasons } from './match-reasons.ts';
import { sentenceOf, subjectOf } from './match-subject.ts';
import { type Dismissing, NotForUs } from './not-for-us.tsx';

type MatchCardProps = {
  match: MatchLine;
  /** The first one stands open: its bars explain what a score is made of. */
  isOpen: boolean;
  /** One line under the name where it is no partner: whose it is, where. */
  facts: string;
  /** What can be done about it. */
  actions: ReactNode;
  /** What else belongs to the entry. */
  also?: ReactNode;
  /** Null for who looks on only. */
  dismissing: Dismissing | null;
};

/** One match: how well it fits, why, with what in its text, and what to do about it. */
export function MatchCard({ match, isOpen, facts, actions, also, dismissing }: MatchCardProps) {
  const t = useText(matchText);
  const [showsFactors, setShowsFactors] = useState(isOpen);
  const [isDismissing, setDismissing] = useState(false);
  const subject = subjectOf(match);
  if (!subject) return null;
  const sentence = sentenceOf(match);
  const reasons = matchReasons(match);
  return (
    <li className="card pad col g3 match">
      <div className="row row-4 nowrap top">
        <FitArc score={match.score} />
        <div className="grow col g1">
          <Head match={match} facts={facts} />
          {sentence && (
            <p className="sm match-text" lang="zh-CN">
              <Highlight text={sentence.text} ranges={sentence.ranges} />
            </p>
          )}
          <div className="row match-why">
            {reasons.length > 0 && <span className="sm dim">{t.because}</span>}
            <Reasons reasons={reasons} />
          </div>
        </div>
      </div>
      {showsFactors && <MatchFactors match={match} label={t.factorsOf(subject.name)} />}
      {isDismissing && dismissing && (
        <NotForUs
          itemId={subject.id}
          name={subject.name}
          {...dismissing}
          onClose={() => setDismissing(false)}
        />
      )}
      <div className="row match-acts">
        {actions}
        <BookmarkToggle itemId={subject.id} name={subject.name} size="small" />
        <Button size="small" aria-expanded={showsFactors} onPress={() => setShowsFactors(!showsFactors)}>
          {showsFactors ? t.hideFactors : t.showFactors}
        </Button>
        {dismissing && !isDismissing && (
          <Button size="small" look="ghost" onPress={() => setDismissing(true)}>
            {t.notForUs}
          </Button>
        )}
      </div>
      {also}
    </li>
  );
}

function Head({ match, facts }: { match: MatchLine; facts: string }) {
  const partnerFacts = usePartnerFacts();
  const subject = subjectOf(match);
  if (!subject) return null;
  const { partner } = match;
  return (
    <>
      <div className="row">
        <KindTag kind={subject.kind} />
        <h3 lang="zh-CN">
          <Link to={subject.path}>{subject.name}</Link>
        </h3>
        {subject.isExample && <SampleTag />}
        {partner?.isVerified && <VerifiedTag />}
      </div>
      <p className="sm dim">{partner ? partnerFacts.place(partner) || facts : facts}</p>
    </>
  );
}
