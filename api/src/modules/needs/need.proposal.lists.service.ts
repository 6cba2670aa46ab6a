import { newId } from '#database/object-id.ts';
import { changesOf } from '#kernel/audit.ts';
import { dayInChina } from '#kernel/day.ts';
import { InvalidInput, NotFound } from '#kernel/errors.ts';
import { hexOf, type Id } from '#kernel/id.ts';
import {
  type Listed,
  type ListedOutcome,
  listedKey,
  newsIn,
  refusedListed,
  withFaults,
} from '#kernel/listed.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Organization, OrganizationService } from '#modules/organizations/index.ts';
import { stepEntry } from './need.audit.ts';
import { TooManyNeedProposals } from './need.errors.ts';
import { type NeedDraft, parseNeed } from './need.input.ts';
import type { Need, NeedContent, Proposal } from './need.model.ts';
import { canProposeFor, isIntakeBody } from './need.policy.ts';
import type { ProposalLinks } from './need.proposal.link.ts';
import type { NeedProposalRepository } from './need.proposal.repository.ts';
import { readContact } from './need.proposal.service.ts';
import { contextOf, demand } from './need.reading.ts';
import { rulesOn } from './need.rules.ts';
import { handOf, stepOf } from './need.steps.ts';
import type { WritingOptions } from './need.writing.service.ts';

type Options = WritingOptions & {
  organizations: OrganizationService;
  proposals: Pick<NeedProposalRepository, 'countBy'>;
  links: ProposalLinks;
};

/** A need as somebody wrote it down after a talk, and whom the firm confirms it through. */
export type ListedProposal = Listed<NeedDraft> & {
  /** Of the firm; checked by whoever read the list. */
  readonly creditCode: string;
  readonly email: string;
  readonly note?: string | undefined;
  /** The writer says that whoever has the address agreed to get the letter. */
  readonly hasAgreed: boolean;
};

type Order = {
  /** The association; null for the bureau. */
  readonly organizationId: Id<'organization'> | null;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun: boolean;
  /** How many earlier rows of the same list would be proposed, where none is written: they count for the day, too. */
  readonly plannedBefore?: number | undefined;
};

type Added = {
  readonly id: Id<'need'>;
  readonly firm: Organization;
  readonly content: NeedContent;
  readonly key: string;
  readonly contact: Pick<Proposal, 'note'> & { readonly email: string };
};
type Changed = { readonly existing: Need; readonly news: Partial<NeedContent> };

const DAY_MS = 24 * 60 * 60_000;

export type NeedProposalListService = ReturnType<typeof createNeedProposalListService>;

/** Needs of many firms from one list: each is proposed to its firm, and published by nobody else. */
export function createNeedProposalListService(options: Options) {
  const { reading, repository, changes, organizations, proposals, links, taxonomies, clock } = options;

  /** By code; one that the viewer may not see is like none. */
  async function firmsOf(viewer: Viewer, codes: ReadonlySet<string>): Promise<Map<string, Organization>> {
    const found = new Map<string, Organization>();
    for (const creditCode of codes) {
      const wanted = { kind: 'ENTERPRISE', name: '', schoolCode: null, creditCode } as const;
      const { byCode } = await organizations.findByIdentity(wanted);
      const firm = byCode && (await reading.firmOf(viewer, byCode.id).catch(unlessHidden));
      if (firm) found.set(creditCode, firm);
    }
    return found;
  }

  async function roomFor(accountId: Id<'account'>, now: Date): Promise<{ left: number; most: number }> {
    const { proposalsPerDay: most } = rulesOn(dayInChina(now));
    const today = await proposals.countBy(accountId, new Date(now.getTime() - DAY_MS));
    return { left: most - today, most };
  }

  async function add(viewer: Viewer, added: Added, organizationId: Order['organizationId']): Promise<void> {
    const { accountId } = requireAccount(viewer);
    const { id, firm, content, key, contact } = added;
    const at = clock.now();
    const days = rulesOn(dayInChina(at)).proposalDays;
    const proposal: Proposal = {
      ...{ organizationId, by: accountId, at, round: 1, ...contact },
      ...{ tokenHash: links.hashFor(id, 1), expiresAt: new Date(at.getTime() + days * DAY_MS) },
    };
    const step = stepOf('propose', { actor: 'INTAKER', by: accountId }, { state: 'PROPOSED', at });
    const after = { ...content, id, enterpriseId: firm.id, state: 'PROPOSED' as const };
    await repository.add({ ...after, isExample: false, publishedAt: at, steps: [step], proposal, key }, () =>
      stepEntry(viewer, { before: null, after, step }),
    );
  }

  /** False where somebody was first. */
  async function edit(viewer: Viewer, { existing, news }: Changed): Promise<boolean> {
    const at = clock.now();
    const step = stepOf('edit', handOf(viewer, existing), { state: existing.state, at });
    const after = { ...existing, ...news };
    const told = stepEntry(viewer, { before: existing, after, step });
    const entry = { ...told, changes: changesOf<NeedContent>(existing, news) };
    return (await changes.change(existing, { content: news, step, entry, at })) !== null;
  }

  async function checkDesk(viewer: Viewer, organizationId: Order['organizationId']): Promise<void> {
    demand(canProposeFor(viewer, organizationId));
    const [desk] = organizationId ? await organizations.getMany([organizationId]) : [];
    demand(organizationId === null || (desk ? isIntakeBody(desk) : false));
  }

  /** What becomes of each row, without writing any. */
  async function plan(
    viewer: Viewer,
    rows: readonly ListedProposal[],
    { organizationId: desk, plannedBefore = 0 }: Omit<Order, 'dryRun'>,
  ) {
    const now = clock.now();
    const firms = await firmsOf(viewer, new Set(rows.map(({ creditCode }) => creditCode)));
    const placed = rows.map((row) => {
      const firm = firms.get(row.creditCode) ?? null;
      const { number, draft } = row;
      return { row, firm, key: firm ? deskKey(desk, listedKey(hexOf(firm.id), number, draft.title)) : '' };
    });
    const found = await repository.listByKeys(placed.map(({ key }) => key));
    const known = new Map(found.map(({ key, need }) => [key, need]));
    const room = await roomFor(requireAccount(viewer).accountId, now);
    const added: Added[] = [];
    const changed: Changed[] = [];

    function decide({ row, firm, key }: (typeof placed)[number]): ListedOutcome<'need'> {
      if (!firm) return { status: 'REFUSED', faults: [{ field: 'creditCode', text: noFirm }] };
      const existing = known.get(key) ?? null;
      if (existing?.state === 'REFUSED') return refusedListed(refusedText);
      const content = parseNeed(row.draft, contextOf(firm, { taxonomies, now }));
      if (existing) return bringUpToDate(existing, newsIn(row.draft, content, existing));
      const contact = readContact(row);
      if (plannedBefore + added.length >= room.left)
        return refusedListed(new TooManyNeedProposals(room.most).text);
      const id = newId('need');
      added.push({ id, firm, content, key, contact });
      return { status: 'CREATED', id };
    }

    function bringUpToDate(existing: Need, news: Partial<NeedContent>): ListedOutcome<'need'> {
      const { id, state } = existing;
      if (Object.keys(news).length === 0) return { status: 'UNCHANGED', id };
      if (state !== 'PROPOSED') return refusedListed(confirmedText);
      changed.push({ existing, news });
      return { status: 'UPDATED', id };
    }

    return { outcomes: placed.map((one) => withFaults(() => decide(one))), added, changed };
  }

  return {
    /**
     * One outcome a row. A firm that has answered is asked no second time, and no letter goes out twice for one row.
     * @throws Forbidden; Conflict where somebody adds the same at the same moment.
     */
    async takeIn(
      viewer: Viewer,
      rows: readonly ListedProposal[],
      { organizationId, dryRun, plannedBefore }: Order,
    ): Promise<ListedOutcome<'need'>[]> {
      await checkDesk(viewer, organizationId);
      const { outcomes, added, changed } = await plan(viewer, rows, {
        organizationId,
        plannedBefore: dryRun ? plannedBefore : 0,
      });
      if (dryRun) return outcomes;
      for (const one of added) await add(viewer, one, organizationId);
      const missed = new Set<string>();
      for (const one of changed) if (!(await edit(viewer, one))) missed.add(one.existing.id);
      return outcomes.map((outcome) =>
        'id' in outcome && missed.has(outcome.id) ? refusedListed(meanwhileText) : outcome,
      );
    },
  };
}

/** Two desks may write down the same for one firm: each is answered for itself. */
function deskKey(organizationId: Id<'organization'> | null, key: string): string {
  return `desk:${organizationId ? hexOf(organizationId) : 'bureau'}:${key}`;
}

function unlessHidden(error: unknown): null {
  if (error instanceof NotFound || error instanceof InvalidInput) return null;
  throw error;
}

const noFirm = {
  zh: '平台上没有这个代码的企业，或者它还没有核验、已经关闭；先请企业登记，或请科技局导入企业名单',
  en: 'No enterprise of this code is here, or it is not verified, or closed; it has to be registered first',
};
const refusedText = {
  zh: '企业谢绝过这一条，不会再发一次；要改写后再问，请换一个编号',
  en: 'The firm refused this one, and is not asked again; to ask for something else, give it another number',
};
const confirmedText = {
  zh: '企业已经答复，需求现在归企业，由企业自己改',
  en: 'The firm has answered: the need is its own now, and changed by it alone',
};
const meanwhileText = {
  zh: '导入时有人正在改它，请再导入一次这一行',
  en: 'Somebody changed it during the import; import the row again',
};
