/** Values of the platform's own policy: from which day they hold, and why they are what they are. */
type DatedRules = {
  readonly from: string;
  /** How many days the link of an invitation is good for. */
  readonly invitationDays: number;
  /** How many an organization may have open at a time; fewer while the bureau has not verified it. */
  readonly openInvitations: number;
  readonly openInvitationsUnverified: number;
  /** How many letters of invitation leave one organization within 24 hours. */
  readonly invitationsPerDay: number;
  /** How long the address of an invitation that has ended is kept. */
  readonly keptDays: number;
  /** How many requests one person may have open, and make within 24 hours. */
  readonly openRequests: number;
  readonly requestsPerDay: number;
  /** How many unverified organizations one person may own: a list of invented ones helps nobody. */
  readonly unverifiedOwned: number;
  readonly source: string;
};

const rules: readonly [DatedRules, ...DatedRules[]] = [
  {
    from: '2020-01-01',
    invitationDays: 14,
    openInvitations: 50,
    openInvitationsUnverified: 10,
    invitationsPerDay: 30,
    keptDays: 90,
    openRequests: 5,
    requestsPerDay: 10,
    unverifiedOwned: 3,
    source: 'House rules; no decree sets them',
  },
];

export type MembershipRules = Omit<DatedRules, 'from' | 'source'>;

/** What holds on that day (ISO 8601, in China). */
export function rulesOn(day: string): MembershipRules {
  const [first] = rules;
  return rules.findLast(({ from }) => from <= day) ?? first;
}
