import { requestTitle } from '#entities/commissioner-request/request-title.ts';
import { shortNameOf } from '#entities/organization/party.tsx';
import { recordDay } from '#lib/dates.ts';
import type { DeskWork } from './desk.queries.ts';
import type { DeskItem } from './desk-item.ts';

export function duplicates({ organizationDuplicates }: DeskWork): DeskItem[] {
  return organizationDuplicates.nodes.map(({ id, organizations, foundAt }) => ({
    id,
    kind: 'duplicate',
    isMine: true,
    title: organizations.map(shortNameOf).join(' · '),
    note: organizations.map(({ name }) => name).join(' · '),
    since: foundAt,
    dueOn: null,
    to: '/officer/duplicates',
    isExample: organizations.some(({ isExample }) => isExample),
  }));
}

export function objections({ objections }: DeskWork): DeskItem[] {
  return objections.nodes.map(({ id, wish, requestedAt, dueOn, subject }) => ({
    id,
    kind: wish === 'CORRECT' ? 'correction' : 'objection',
    isMine: true,
    title: subject?.name ?? null,
    note: '',
    since: requestedAt,
    dueOn,
    to: '/officer/objections',
    isExample: subject?.isExample ?? false,
  }));
}

export function dispatches({ commissionerRequests }: DeskWork): DeskItem[] {
  return commissionerRequests.nodes.map((request) => ({
    id: request.id,
    kind: 'dispatch',
    isMine: true,
    title: requestTitle(request),
    note: shortNameOf(request.enterprise),
    since: request.requestedAt,
    dueOn: null,
    to: `/officer/requests?request=${request.id}`,
    isExample: request.isExample,
  }));
}

export function partnerships({ requested }: DeskWork): DeskItem[] {
  return requested.nodes.map((partnership) => ({
    id: partnership.id,
    kind: 'partnership',
    isMine: false,
    title: partnership.need?.title ?? partnership.capability?.title ?? shortNameOf(partnership.requester),
    note: [partnership.requester, partnership.recipient]
      .flatMap((party) => (party ? shortNameOf(party) : []))
      .join(' → '),
    since: partnership.requestedAt,
    dueOn: partnership.answerBy && recordDay(partnership.answerBy),
    to: `/partnerships/${partnership.id}`,
    isExample: partnership.isExample,
  }));
}
