import type { Organization } from '#modules/organizations/index.ts';
import type { MembershipRequest, Roster } from './roster.model.ts';

/** A request with what decides who may do what with it. */
export type PlacedRequest = MembershipRequest & {
  readonly roster: Roster;
  readonly organization: Organization;
};

const DAY_MS = 86_400_000;

export function openIn({ requests }: Pick<Roster, 'requests'>): MembershipRequest[] {
  return requests
    .filter(({ state }) => state === 'OPEN')
    .sort((one, other) => one.requestedAt.getTime() - other.requestedAt.getTime());
}

export function isWithinADay({ requestedAt }: MembershipRequest, now: Date): boolean {
  return now.getTime() - requestedAt.getTime() < DAY_MS;
}

/** As it stands on a licence: half width, upper case, without blanks. */
export function writtenAlike(code: string): string {
  return code.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

/** Mailboxes that anybody can have say nothing about where somebody works. */
const everybodys = new Set([
  '163.com',
  '126.com',
  'qq.com',
  'foxmail.com',
  'sina.com',
  'sina.cn',
  'sohu.com',
  '139.com',
  '189.cn',
  'yeah.net',
  'aliyun.com',
  'gmail.com',
  'outlook.com',
  'hotmail.com',
  'icloud.com',
  'yahoo.com',
]);

/** Whether an address is of the domain of the organization's contact; null where that says nothing. */
export function domainFits(email: string, contactEmail: string | null | undefined): boolean | null {
  const [own, theirs] = [domainOf(email), contactEmail ? domainOf(contactEmail) : ''];
  if (!theirs || everybodys.has(theirs)) return null;
  return own === theirs;
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1).toLowerCase();
}
