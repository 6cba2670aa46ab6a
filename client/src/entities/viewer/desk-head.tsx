import type { ReactNode } from 'react';
import { Count } from '#ui/tag.tsx';
import { type DeskView, DeskViews } from './desk-views.tsx';

type DeskHeadProps = {
  view: DeskView;
  title: string;
  lead: string;
  /** How many there are; undefined until it is known. */
  total: number | undefined;
  /** Whether they wait for an officer. */
  isWaiting?: boolean;
  /** A word before the other lists. */
  aside?: ReactNode;
};

/** The head of an officer's list: what it is, how many wait, and the way to the other lists. */
export function DeskHead({ view, title, lead, total, isWaiting = true, aside }: DeskHeadProps) {
  return (
    <div className="pagehead">
      <div>
        <h1 className="row">
          {title} {total !== undefined && <Count isLit={isWaiting && total > 0}>{total}</Count>}
        </h1>
        <p className="sm dim">{lead}</p>
      </div>
      <div className="row">
        {aside}
        <DeskViews value={view} />
      </div>
    </div>
  );
}
