import { dayInChina } from '#kernel/day.ts';

type Party = { readonly name: string; readonly shortName: string | null; readonly isExample: boolean };
type Titled = { readonly title: string } | null;
type List<Node> = { readonly totalCount: number; readonly nodes: readonly Node[] };
type Since = { readonly since: string };

/** What the document of the work list answers. */
export type Work = {
  readonly verification: List<Party & { readonly since: string | null }>;
  readonly claim: List<Party & { readonly membershipRequests: readonly { requestedAt: string }[] | null }>;
  readonly identity: List<Party & { readonly identityChange: Change | null }>;
  readonly duplicate: List<Since & { readonly organizations: readonly Party[] }>;
  readonly objection: List<Since & { wish: string; dueOn: string; subject: Omit<Party, 'shortName'> | null }>;
  readonly dispatch: List<Since & { isExample: boolean; text: string; need: Titled; enterprise: Party }>;
  readonly partnership: List<
    Since & { answerBy: string | null; isExample: boolean; need: Titled; capability: Titled } & Sides
  >;
};
type Change = {
  readonly name: string | null;
  readonly creditCode: string | null;
  readonly requestedAt: string;
};
type Sides = { readonly requester: Party; readonly recipient: Party | null };

type Row = {
  readonly waitsFor: 'MINE' | 'THEIRS';
  readonly kind: string;
  readonly title: string | null;
  readonly note: string;
  readonly since: string | null;
  readonly dueOn: string | null;
  readonly isExample: boolean;
};

/** The desk as its page shows it: the officer's own first, then what is due first, then the longest waiting. */
export function workRows(work: Work, waitsFor: unknown): { nodes: readonly Row[]; total: number } {
  const { partnership, ...own } = work;
  const totals = { MINE: sumOf(Object.values(own)), THEIRS: partnership.totalCount };
  const rows = [...organizationRows(work), ...caseRows(work), ...partnershipRows(work)].sort(
    byDueThenWaiting,
  );
  if (waitsFor !== 'MINE' && waitsFor !== 'THEIRS')
    return { nodes: rows, total: totals.MINE + totals.THEIRS };
  return { nodes: rows.filter((row) => row.waitsFor === waitsFor), total: totals[waitsFor] };
}

function organizationRows({ verification, claim, identity }: Work): Row[] {
  return [
    ...verification.nodes.map((one) => row('VERIFICATION', { ...about(one), since: one.since })),
    ...claim.nodes.map((one) =>
      row('CLAIM', { ...about(one), since: one.membershipRequests?.[0]?.requestedAt ?? null }),
    ),
    ...identity.nodes.map(({ identityChange: change, ...one }) =>
      row('IDENTITY', {
        ...about(one),
        note: [change?.name && `${one.name} → ${change.name}`, change?.creditCode]
          .filter(Boolean)
          .join(' · '),
        since: change?.requestedAt ?? null,
      }),
    ),
  ];
}

function caseRows({ duplicate, objection, dispatch }: Work): Row[] {
  return [
    ...duplicate.nodes.map(({ since, organizations }) =>
      row('DUPLICATE', {
        title: organizations.map(shortNameOf).join(' · '),
        note: organizations.map(({ name }) => name).join(' · '),
        since,
        isExample: organizations.some(({ isExample }) => isExample),
      }),
    ),
    ...objection.nodes.map(({ since, dueOn, wish, subject }) =>
      row(wish, { title: subject?.name ?? null, since, dueOn, isExample: subject?.isExample ?? false }),
    ),
    ...dispatch.nodes.map(({ since, isExample, text, need, enterprise }) =>
      row('DISPATCH', { title: need?.title ?? text, note: shortNameOf(enterprise), since, isExample }),
    ),
  ];
}

function partnershipRows({ partnership }: Work): Row[] {
  return partnership.nodes.map(({ since, answerBy, isExample, need, capability, requester, recipient }) => ({
    ...row('PARTNERSHIP', {
      title: need?.title ?? capability?.title ?? shortNameOf(requester),
      note: [requester, recipient].flatMap((side) => (side ? shortNameOf(side) : [])).join(' → '),
      dueOn: answerBy === null ? null : dayInChina(new Date(answerBy)),
      ...{ since, isExample },
    }),
    waitsFor: 'THEIRS' as const,
  }));
}

function row(kind: string, told: Partial<Row> & Pick<Row, 'title' | 'since' | 'isExample'>): Row {
  return { waitsFor: 'MINE', kind, note: '', dueOn: null, ...told };
}

function about(party: Party) {
  return { title: shortNameOf(party), note: party.name, isExample: party.isExample };
}

function shortNameOf({ name, shortName }: Party): string {
  return shortName ?? name;
}

function sumOf(lists: readonly { readonly totalCount: number }[]): number {
  return lists.reduce((sum, { totalCount }) => sum + totalCount, 0);
}

/** What has no date comes after all days. */
const NEVER = '9999-12-31';

function byDueThenWaiting(one: Row, other: Row): number {
  return (
    Number(one.waitsFor === 'THEIRS') - Number(other.waitsFor === 'THEIRS') ||
    (one.dueOn ?? NEVER).localeCompare(other.dueOn ?? NEVER) ||
    instantOf(one) - instantOf(other)
  );
}

function instantOf({ since }: Row): number {
  return since === null ? 0 : new Date(since).getTime();
}
