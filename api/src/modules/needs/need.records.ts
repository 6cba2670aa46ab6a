import { createHash } from 'node:crypto';
import { newId, objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { hexOf, type Id, toId } from '#kernel/id.ts';
import type { Need, NeedContent, NeedRecord } from './need.model.ts';
import { openStates } from './need.states.ts';

type Optional = 'bountyYuan';

/** A need that is stored for the first time; whoever takes in many leaves out what it does not know. */
export type NewNeed = Omit<NeedContent, Optional> &
  Partial<Pick<NeedContent, Optional>> &
  Pick<Need, 'enterpriseId' | 'state' | 'isExample' | 'publishedAt'> &
  Partial<Pick<Need, 'id' | 'steps' | 'proposal'>> & { key?: string; textKey?: string };

/** A draft is nobody else's business: nothing follows from it. */
export function toRecord({ enterpriseId, publishedAt, id = newId('need'), ...need }: NewNeed): NeedRecord {
  const { pending, ...revision } = firstRevision(publishedAt);
  const isDraft = need.state === 'DRAFT';
  return {
    ...need,
    _id: objectId(id),
    enterpriseId: objectId(enterpriseId),
    publishedAt,
    changedAt: publishedAt,
    version: 1,
    ...revision,
    ...(isDraft ? { deliveredRevision: revision.revision } : { pending }),
  };
}

export function toNeed(record: NeedRecord): Need {
  return {
    id: toId('need', record._id.toHexString()),
    enterpriseId: toId('organization', record.enterpriseId.toHexString()),
    title: record.title,
    text: record.text,
    fieldCodes: record.fieldCodes,
    chainStageCode: record.chainStageCode,
    wantedForms: record.wantedForms,
    trlNow: record.trlNow,
    trlWanted: record.trlWanted,
    budget: record.budget,
    bountyYuan: record.bountyYuan ?? null,
    solveBy: record.solveBy,
    isAnonymous: record.isAnonymous,
    state: record.state,
    isExample: record.isExample,
    publishedAt: record.publishedAt,
    changedAt: record.changedAt ?? record.publishedAt,
    steps: record.steps ?? [],
    proposal: record.proposal ?? null,
    attachmentIds: record.attachmentIds ?? [],
    version: record.version ?? 0,
    revision: record.revision,
  };
}

/** The same for one firm and one text, however its blanks, widths and cases differ; null where it is not open. */
export function textKeyOf(
  enterpriseId: Id<'organization'>,
  { title, text, state }: Pick<Need, 'title' | 'text' | 'state'>,
): string | null {
  if (!openStates.includes(state)) return null;
  const plain = [title, text].map((part) => part.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ''));
  return `${hexOf(enterpriseId)}:${createHash('sha256').update(plain.join('\n')).digest('hex').slice(0, 32)}`;
}
