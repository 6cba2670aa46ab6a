import type { ReactNode } from 'react';
import { EmptyState } from '#ui/page-state.tsx';

type DeskCasesProps<Case> = {
  cases: readonly Case[];
  /** What stands there when there are none, and what that means. */
  empty: string;
  emptyHint: string;
  children: (one: Case) => ReactNode;
};

/** The cases of an officer's list, one card each. */
export function DeskCases<Case>({ cases, empty, emptyHint, children }: DeskCasesProps<Case>) {
  if (cases.length > 0) return <div className="col g4">{cases.map(children)}</div>;
  return (
    <section className="card">
      <EmptyState title={empty}>{emptyHint}</EmptyState>
    </section>
  );
}
