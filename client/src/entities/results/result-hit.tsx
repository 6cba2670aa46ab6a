import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { BookmarkToggle } from '#entities/bookmark/bookmark-toggle.tsx';
import { FitArc } from '#ui/arc.tsx';
import { Highlight } from '#ui/highlight.tsx';
import { type Reason, Reasons } from '#ui/reasons.tsx';
import { SampleTag } from '#ui/tag.tsx';
import type { HitMatch } from './list-answer.ts';

const snippetLength = 110;
// Below this an arc says less than the words that matched.
const leastShown = 0.6;

type ResultHitProps = {
  id: string;
  to: string;
  title: string;
  text: string;
  isExample: boolean;
  match: HitMatch;
  /** Before the title: what kind it is, where the list holds several. */
  kind?: ReactNode;
  /** One line under the title: whose, where, when. */
  facts: readonly (string | false | null | undefined)[];
  reasons: readonly Reason[];
};

/** One hit of a list: title and sentence with what matched, the facts, why it is here, how well it fits. */
export function ResultHit({ id, to, title, text, isExample, match, kind, facts, reasons }: ResultHitProps) {
  const name = match.highlights.find(({ field }) => field === 'NAME');
  const sentence = match.highlights.find(({ field }) => field === 'BODY') ?? beginning(text);
  return (
    <li className="card ls-hit">
      <div className="col grow">
        <div>
          <div className="row">
            {kind}
            <h2 lang="zh-CN">
              <Link to={to}>{name ? <Highlight text={name.text} ranges={name.ranges} /> : title}</Link>
            </h2>
            {isExample && <SampleTag />}
            <BookmarkToggle itemId={id} name={title} isBare />
          </div>
          <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
        </div>
        <p className="ls-snip" lang="zh-CN">
          <Highlight text={sentence.text} ranges={sentence.ranges} />
        </p>
        <Reasons isDivided reasons={reasons} />
      </div>
      {match.score !== null && match.score >= leastShown && <FitArc score={match.score * 100} />}
    </li>
  );
}

function beginning(text: string) {
  return { text: text.length > snippetLength ? `${text.slice(0, snippetLength)}…` : text, ranges: [] };
}
