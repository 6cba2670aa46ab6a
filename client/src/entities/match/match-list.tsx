import { type ReactNode, useState } from 'react';
import type { CombinedError } from 'urql';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { ErrorState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import './match.css';
import type { MatchLine, MatchPage } from './match.fragments.ts';
import { matchText } from './match.text.ts';
import { AdjustmentNote, DismissedNote, WeightsNote } from './match-notes.tsx';

type MatchListProps = {
  /** Null while it is being worked out. */
  page: MatchPage | null;
  error: CombinedError | undefined;
  isPending: boolean;
  includeWeak: boolean;
  onIncludeWeak: (includeWeak: boolean) => void;
  onMore: (count: number) => void;
  onRetry: () => void;
  /** What stands instead of an empty list, with the ways on. */
  nothing: (page: MatchPage, showBelow: ReactNode) => ReactNode;
  children: (match: MatchLine, isFirst: boolean) => ReactNode;
};

const A_PAGE = 10;

/** How many are asked for at first, and how many more each time. */
export function useMatchCount() {
  const [count, setCount] = useState(A_PAGE);
  return {
    count,
    more: () => setCount((before) => Math.min(50, before + A_PAGE)),
    reset: () => setCount(A_PAGE),
  };
}

/** A ranked list with what explains it as a whole; an honest end instead of what hardly fits. */
export function MatchList(props: MatchListProps) {
  const { page, error, isPending, includeWeak, onIncludeWeak, onMore, onRetry, nothing, children } = props;
  const t = useText(matchText);
  if (!page && error) {
    return (
      <div className="card">
        <ErrorState title={t.error} onRetry={onRetry}>
          {t.errorHint}
        </ErrorState>
      </div>
    );
  }
  if (!page) {
    return (
      <div className="card" aria-busy="true">
        <p className="vh" role="status">
          {t.loading}
        </p>
        <Skeleton rows={6} />
      </div>
    );
  }
  const showBelow = page.belowCount > 0 && !includeWeak && (
    <Button size="small" onPress={() => onIncludeWeak(true)}>
      {t.showBelow(page.belowCount)}
    </Button>
  );
  const isAll = page.totalCount <= page.nodes.length || page.nodes.length >= 50;
  return (
    <>
      <AdjustmentNote adjustments={page.adjustments} />
      {page.nodes.length === 0 ? (
        nothing(page, showBelow)
      ) : (
        <ol className="col g3">{page.nodes.map((match, turn) => children(match, turn === 0))}</ol>
      )}
      <MoreButton
        next={isAll ? 0 : Math.min(A_PAGE, page.totalCount - page.nodes.length)}
        onMore={() => onMore(A_PAGE)}
        isPending={isPending}
      />
      {page.nodes.length > 0 && (showBelow || includeWeak) && (
        <div className="row sp match-head no-print">
          <span className="sm dim">{t.below(page.belowCount, Math.round(page.leastScore))}</span>
          {includeWeak ? (
            <Button size="small" onPress={() => onIncludeWeak(false)}>
              {t.hideBelow}
            </Button>
          ) : (
            showBelow
          )}
        </div>
      )}
      <DismissedNote dismissed={page.dismissed} />
      <WeightsNote weights={page.weights} />
    </>
  );
}
