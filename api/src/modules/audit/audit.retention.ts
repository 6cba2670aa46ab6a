/** How long personal parts of entries are kept, from which day on that holds, and why. The chain itself stays. */
export type RetentionRule = {
  /** ISO 8601. */
  readonly since: string;
  readonly keepDays: number;
  readonly source: string;
};

/**
 * Addresses, and values of personal fields before and after. The newest rule that has begun holds; an old one stays as
 * the record of what held before.
 */
export const personalPartRetention: readonly RetentionRule[] = [
  {
    since: '2026-01-01',
    keepDays: 365,
    source:
      '《网络安全法》第二十一条第三项：网络日志留存不少于六个月；《个人信息保护法》第十九条：保存期限为实现目的所必要的最短时间。年度核查需要一个完整年度，故取一年。',
  },
];

/** The rule that holds at that instant. */
export function ruleAt(at: Date, rules: readonly RetentionRule[] = personalPartRetention): RetentionRule {
  const begun = rules.filter(({ since }) => new Date(since) <= at);
  const [rule] = (begun.length > 0 ? begun : rules).toSorted((one, other) =>
    one.since < other.since ? 1 : -1,
  );
  if (!rule) throw new Error('there is no retention rule');
  return rule;
}
