import { forms } from '#entities/taxonomy/forms.text.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import type { EditableProfile, updateOrganizationMutation } from './edit-profile.queries.ts';

/** What is written into the form, as it is written: numbers are still text, words stand one a line. */
export type ProfileDraft = {
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  readonly creditCode: string;
  readonly townCode: string;
  readonly city: string;
  readonly description: string;
  readonly fieldCodes: readonly string[];
  readonly chainStageCodes: readonly string[];
  readonly forms: readonly string[];
  readonly contactRole: string;
  readonly contactEmail: string;
  readonly foundedYear: string;
  readonly employeeCount: string;
  readonly products: string;
  readonly strengths: string;
  readonly certificates: string;
  readonly services: string;
  readonly universityCategory: string;
  readonly platformCategory: string;
};

export type DraftField = keyof ProfileDraft;
type ProfileInput = VariablesOf<typeof updateOrganizationMutation>['input'];
export type NumberFault = 'notANumber';

/** The fields of the form that the API names in its errors. */
export const profileFields = [
  'name',
  'shortName',
  'nameEn',
  'creditCode',
  'townCode',
  'city',
  'description',
  'fieldCodes',
  'chainStageCodes',
  'forms',
  'contact',
  'foundedYear',
  'employeeCount',
  'products',
  'strengths',
  'certificates',
  'services',
  'universityCategory',
  'platformCategory',
] as const;

/** The profile as the form shows it; what that kind does not have stays empty. */
export function draftOf(profile: EditableProfile): ProfileDraft {
  const { name, shortName, nameEn, town } = profile;
  return {
    ...blank,
    name,
    shortName: shortName ?? '',
    nameEn: nameEn ?? '',
    townCode: town?.code ?? '',
    ...(profile.__typename !== 'Bureau' && partnerPart(profile)),
    ...ownPart(profile),
  };
}

const blank: ProfileDraft = {
  name: '',
  shortName: '',
  nameEn: '',
  creditCode: '',
  townCode: '',
  city: '',
  description: '',
  fieldCodes: [],
  chainStageCodes: [],
  forms: [],
  contactRole: '',
  contactEmail: '',
  foundedYear: '',
  employeeCount: '',
  products: '',
  strengths: '',
  certificates: '',
  services: '',
  universityCategory: '',
  platformCategory: '',
};

type PartnerProfile = Exclude<EditableProfile, { __typename: 'Bureau' }>;

function partnerPart({
  creditCode,
  description,
  fields,
  chainStages,
  forms: offered,
  contact,
}: PartnerProfile) {
  return {
    creditCode: creditCode ?? '',
    description: description ?? '',
    fieldCodes: fields.map(({ code }) => code),
    chainStageCodes: chainStages.map(({ code }) => code),
    forms: offered,
    contactRole: contact?.role ?? '',
    contactEmail: contact?.email ?? '',
  };
}

/** What only one kind has. */
function ownPart(profile: EditableProfile): Partial<ProfileDraft> {
  switch (profile.__typename) {
    case 'Enterprise':
      return {
        foundedYear: String(profile.foundedYear ?? ''),
        employeeCount: String(profile.employeeCount ?? ''),
        products: profile.products.join('\n'),
        strengths: profile.strengths.join('\n'),
        certificates: profile.certificates.join('\n'),
      };
    case 'University':
      return { city: profile.city ?? '', universityCategory: profile.universityCategory };
    case 'TransferPlatform':
      return { services: profile.services.join('\n'), platformCategory: profile.platformCategory };
    case 'Bureau':
      return {};
    default:
      return profile satisfies never;
  }
}

/** Only what differs from what the form was filled from: the rest stays whatever it is. */
export function toProfileInput(
  draft: ProfileDraft,
  base: ProfileDraft,
): { changes: Partial<ProfileInput> } | { faults: Record<string, NumberFault> } {
  const changed = changedFields(draft, base);
  const unreadable = changed.filter(
    (field) => numbers.includes(field) && !/^\d*$/.test(String(draft[field]).trim()),
  );
  if (unreadable.length > 0) {
    return { faults: Object.fromEntries(unreadable.map((field) => [field, 'notANumber'])) };
  }
  const entries = changed.map((field): [string, unknown] => {
    if (field === 'contactRole' || field === 'contactEmail') {
      return ['contact', { role: draft.contactRole || null, email: draft.contactEmail || null }];
    }
    return [field, writtenValue(draft, field)];
  });
  return { changes: Object.fromEntries(entries) as Partial<ProfileInput> };
}

/**
 * The own changes on top of what somebody else has saved meanwhile. `both` are the fields that both changed: there
 * the own text stands, and theirs is one press away.
 */
export function rebase({
  mine,
  base,
  theirs,
}: {
  mine: ProfileDraft;
  base: ProfileDraft;
  theirs: ProfileDraft;
}) {
  const own = changedFields(mine, base);
  const foreign = changedFields(theirs, base);
  const kept = Object.fromEntries(own.map((field) => [field, mine[field]]));
  return {
    draft: { ...theirs, ...kept } as ProfileDraft,
    both: own.filter((field) => foreign.includes(field) && !isSame(mine[field], theirs[field])),
  };
}

const numbers: readonly DraftField[] = ['foundedYear', 'employeeCount'];
const words: readonly DraftField[] = ['products', 'strengths', 'certificates', 'services'];

function changedFields(draft: ProfileDraft, base: ProfileDraft): DraftField[] {
  return (Object.keys(base) as DraftField[]).filter((field) => !isSame(draft[field], base[field]));
}

function writtenValue(draft: ProfileDraft, field: DraftField): unknown {
  const value = draft[field];
  if (field === 'forms') return forms.filter((form) => draft.forms.includes(form));
  if (typeof value !== 'string') return value;
  if (words.includes(field)) return value.split('\n').filter((line) => line.trim() !== '');
  if (numbers.includes(field)) return value.trim() === '' ? null : Number(value);
  return value.trim() === '' ? null : value;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
