/** Values that change by decree or by our own decision: from which day they hold, and where they come from. */
type DatedRules = {
  readonly from: string;
  /** What a bounty is at least, in whole yuan. */
  readonly bountyMinYuan: number;
  /** How many days before its deadline the firm is reminded. */
  readonly remindDaysBefore: number;
  /** How many days the link of a proposal is good for. */
  readonly proposalDays: number;
  /** How many proposals one account makes within 24 hours: each writes to somebody who did not ask for it. */
  readonly proposalsPerDay: number;
  /** How many drafts a firm keeps. */
  readonly drafts: number;
  readonly source: string;
};

const rules: readonly [DatedRules, ...DatedRules[]] = [
  {
    from: '2020-01-01',
    bountyMinYuan: 50_000,
    remindDaysBefore: 7,
    proposalDays: 14,
    proposalsPerDay: 50,
    drafts: 100,
    source: 'Bounty: Guangdong notice 2020-203 on enterprise tech commissioners. The others are house rules.',
  },
];

export type NeedRules = Omit<DatedRules, 'from' | 'source'>;

/** What holds on that day (ISO 8601, in China). */
export function rulesOn(day: string): NeedRules {
  const [first] = rules;
  return rules.findLast(({ from }) => from <= day) ?? first;
}
