import type { ReactNode } from 'react';

/** One line under a search box. */
export type Suggestion = {
  readonly id: string;
  readonly icon?: ReactNode;
  readonly content: ReactNode;
  /** A few words at the right end: how many results, what Enter does. Left out on a phone. */
  readonly note?: ReactNode;
  readonly onPick: () => void;
};

/** Lines of one sort under their heading: how the words were understood, organizations and experts, recent. */
export type SuggestionGroup = {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Suggestion[];
};
