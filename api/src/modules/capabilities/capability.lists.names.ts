import type { Doer } from '#kernel/audit.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { ListedFault } from '#kernel/listed.ts';
import { type Viewer, visitor } from '#kernel/viewer.ts';
import type { Commissioner, CommissionerService } from '#modules/commissioners/index.ts';
import { canSee, type Organization, type OrganizationService } from '#modules/organizations/index.ts';
import type { CaseDraft } from './capability.cases.ts';
import type { CapabilityDraft } from './capability.input.ts';
import type { PriceDraft } from './capability.price.ts';

/** A capability of a list once it is known whom it names. */
export type ListedDraft = Omit<CapabilityDraft, 'price'> & {
  /** `per` is left out where the list does not say it. */
  readonly price?: (Omit<PriceDraft, 'per'> & { readonly per?: string | undefined }) | null | undefined;
};

/** A capability as a list tells it: people and firms by their names. */
export type ListedCapability = Omit<ListedDraft, 'expertIds' | 'cases'> & {
  readonly expertNames?: readonly string[] | undefined;
  readonly cases?:
    | readonly (Omit<CaseDraft, 'clientId'> & { readonly clientName: string | null })[]
    | undefined;
};

type Options = {
  organizations: Pick<OrganizationService, 'listNamed'>;
  commissioners: Pick<CommissionerService, 'listStaff'>;
};

/** Whom the names of a list mean, for whoever brings it. */
export type Named = {
  readonly staff: readonly Pick<Commissioner, 'id'>[];
  readonly clientIds: ReadonlySet<Id<'organization'>>;
  read(listed: ListedCapability): { readonly draft: ListedDraft } | { readonly faults: ListedFault[] };
};

/** Looks up at once whom the rows of a list name. */
export function createNameReader({ organizations, commissioners }: Options) {
  return async (
    owner: Pick<Organization, 'id' | 'parentUniversityId'>,
    { listed, doer }: { listed: readonly ListedCapability[]; doer: Doer },
  ): Promise<Named> => {
    const names = listed.flatMap(({ cases = [] }) => cases.flatMap(({ clientName }) => clientName ?? []));
    const employers = [owner.id, ...(owner.parentUniversityId ? [owner.parentUniversityId] : [])];
    const employed = listed.some(({ expertNames = [] }) => expertNames.length > 0)
      ? await commissioners.listStaff(employers)
      : [];
    // Of the university behind a platform those whom everybody sees.
    const staff = employed.filter(
      ({ homeInstitutionId, verifiedAt }) => homeInstitutionId === owner.id || verifiedAt !== null,
    );
    const viewer = viewerOf(doer);
    const known =
      names.length > 0 ? await organizations.listNamed([...new Set(names)]) : new Map<string, Organization>();
    const clients = new Map(
      [...known].flatMap(([name, client]): [string, Id<'organization'>][] =>
        canSee(viewer, client) ? [[name, client.id]] : [],
      ),
    );
    return { staff, clientIds: new Set(clients.values()), read: (one) => read(one, { staff, clients }) };
  };
}

/** A command sees of others what everybody sees. */
function viewerOf(doer: Doer): Viewer {
  return doer && 'kind' in doer ? doer : visitor;
}

type Known = {
  staff: readonly Pick<Commissioner, 'id' | 'displayName'>[];
  clients: ReadonlyMap<string, Id<'organization'>>;
};

function read({ expertNames, cases, ...rest }: ListedCapability, { staff, clients }: Known) {
  const faults: ListedFault[] = [];
  const expertIds = expertNames?.flatMap((name) => {
    const meant = staff.filter(({ displayName }) => plain(displayName) === plain(name));
    if (meant.length !== 1) faults.push({ field: 'expertIds', text: notOne(name, meant.length) });
    return meant.map(({ id }) => id);
  });
  const told = cases?.map(({ clientName, ...one }) => {
    const clientId = clientName === null ? null : clients.get(clientName);
    if (clientId === undefined) faults.push({ field: 'cases', text: noClient(clientName ?? '') });
    return { ...one, clientId };
  });
  if (faults.length > 0) return { faults };
  return { draft: { ...rest, ...(expertIds && { expertIds }), ...(told && { cases: told }) } };
}

function plain(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '');
}

function notOne(name: string, count: number): Text {
  return count === 0
    ? {
        zh: `本单位没有叫“${name}”的科技特派员，请按平台上的称呼填写，或先留空`,
        en: `Your organization employs no commissioner called “${name}”; write the name as the platform shows it, or leave it empty`,
      }
    : {
        zh: `本单位有 ${count} 位“${name}”，分不清是哪一位：这一格先留空，导入后在页面上选`,
        en: `Your organization employs ${count} called “${name}”; leave the cell empty and choose on the page after the import`,
      };
}

function noClient(name: string): Text {
  return {
    zh: `平台上没有叫“${name}”的单位，请核对案例里客户的全称，或者不写客户`,
    en: `The platform knows no organization called “${name}”; check the client’s full name, or leave the client out`,
  };
}
