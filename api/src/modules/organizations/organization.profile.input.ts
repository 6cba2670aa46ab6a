import { checkCreditCode } from '#kernel/credit-code.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import { type CooperationForm, checkStageCode, type TaxonomyService } from '#modules/taxonomies/index.ts';
import type {
  Contact,
  OrganizationKind,
  PlatformCategory,
  Profile,
  UniversityCategory,
} from './organization.model.ts';

type Maybe<Value> = Value | null | undefined;

/** As it comes from a form, nothing in it trusted. What is left out stays as it is, null takes away. */
export type ProfileDraft = {
  name?: Maybe<string>;
  shortName?: Maybe<string>;
  nameEn?: Maybe<string>;
  creditCode?: Maybe<string>;
  townCode?: Maybe<string>;
  city?: Maybe<string>;
  description?: Maybe<string>;
  fieldCodes?: Maybe<readonly string[]>;
  chainStageCodes?: Maybe<readonly string[]>;
  forms?: Maybe<readonly CooperationForm[]>;
  contact?: Maybe<{ role?: Maybe<string>; email?: Maybe<string> }>;
  foundedYear?: Maybe<number>;
  employeeCount?: Maybe<number>;
  products?: Maybe<readonly string[]>;
  strengths?: Maybe<readonly string[]>;
  certificates?: Maybe<readonly string[]>;
  universityCategory?: Maybe<UniversityCategory>;
  platformCategory?: Maybe<PlatformCategory>;
  services?: Maybe<readonly string[]>;
};

export type ProfileContext = { kind: OrganizationKind; taxonomies: TaxonomyService; now: Date };

type Field = keyof ProfileDraft | 'parentUniversityId';

const ofAll: readonly Field[] = ['name', 'shortName', 'nameEn', 'townCode'];
const ofPartners: readonly Field[] = [
  ...ofAll,
  'creditCode',
  'description',
  'fieldCodes',
  'chainStageCodes',
  'forms',
  'contact',
];
/** What each kind says of itself; the rest of a university comes from the ministry's list. */
const fieldsOf: Readonly<Record<OrganizationKind, readonly Field[]>> = {
  ENTERPRISE: [...ofPartners, 'foundedYear', 'employeeCount', 'products', 'strengths', 'certificates'],
  UNIVERSITY: [...ofPartners, 'city', 'universityCategory'],
  TRANSFER_PLATFORM: [...ofPartners, 'platformCategory', 'parentUniversityId', 'services'],
  BUREAU: ofAll,
};

const NAME = { min: 2, max: 80 };
const WORD = { min: 1, max: 60 };
const MAX_WORDS = 30;
const MAX_FIELDS = 10;
const MAX_STAGES = 10;
const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;.]{2,}$/;

/** What is to be set. @throws Failures with all that is wrong, unknown or another kind's. */
export function parseProfile(draft: ProfileDraft, context: ProfileContext): Partial<Profile> {
  const input = checkInput();
  const { kind, taxonomies, now } = context;
  refuseForeign(input, draft, kind);
  const text = (field: 'shortName' | 'nameEn' | 'city' | 'description', bounds: typeof NAME) =>
    input.optionalText(field, draft[field], { ...bounds, min: 1, multiline: field === 'description' });
  const words = (field: 'products' | 'strengths' | 'certificates' | 'services') =>
    checkWords(input, field, draft[field] ?? []);
  const read: Record<keyof ProfileDraft, () => unknown> = {
    name: () => input.text('name', draft.name ?? '', NAME),
    shortName: () => text('shortName', { min: 1, max: 30 }),
    nameEn: () => text('nameEn', { min: 1, max: 120 }),
    creditCode: () => checkCode(input, draft.creditCode),
    townCode: () => checkTown(input, draft.townCode, taxonomies),
    city: () => text('city', { min: 1, max: 40 }),
    description: () => text('description', { min: 1, max: 2_000 }),
    fieldCodes: () => checkFields(input, draft.fieldCodes ?? [], taxonomies),
    chainStageCodes: () => checkStages(input, draft.chainStageCodes ?? [], taxonomies),
    forms: () => [...new Set(draft.forms ?? [])],
    contact: () => checkContact(input, draft.contact),
    foundedYear: () =>
      input.integer('foundedYear', draft.foundedYear, { min: 1800, max: now.getUTCFullYear() }),
    employeeCount: () => input.integer('employeeCount', draft.employeeCount, { min: 1, max: 1_000_000 }),
    products: () => words('products'),
    strengths: () => words('strengths'),
    certificates: () => words('certificates'),
    universityCategory: () => draft.universityCategory ?? 'UNIVERSITY',
    platformCategory: () => draft.platformCategory ?? 'TRANSFER_CENTRE',
    services: () => words('services'),
  };
  const given = (Object.keys(read) as (keyof ProfileDraft)[]).filter((field) => draft[field] !== undefined);
  const profile = Object.fromEntries(given.map((field) => [field, read[field]()]));
  input.done();
  return profile;
}

/** Whether that kind has such a field at all. */
export function hasField(kind: OrganizationKind, field: Field): boolean {
  return fieldsOf[kind].includes(field);
}

function refuseForeign(input: InputCheck, draft: ProfileDraft, kind: OrganizationKind): void {
  for (const [field, value] of Object.entries(draft)) {
    if (value === undefined || hasField(kind, field as Field)) continue;
    input.fault(field, {
      zh: '这类单位没有这一项，请去掉',
      en: 'This kind of organization has no such entry; leave it out',
    });
  }
}

function checkCode(input: InputCheck, value: Maybe<string>): string | null {
  if (!value?.trim()) return null;
  const checked = checkCreditCode(value);
  if ('code' in checked) return checked.code;
  input.fault('creditCode', {
    zh: `${checked.reason.zh}。执照上确实这样写的，可以交给科技局核对`,
    en: `${checked.reason.en}. If the licence says so, have the bureau look at it`,
  });
  return null;
}

function checkTown(input: InputCheck, code: Maybe<string>, taxonomies: TaxonomyService): string | null {
  if (!code) return null;
  if (!taxonomies.town(code)) {
    input.fault('townCode', {
      zh: `没有编号为 ${code.slice(0, 20)} 的镇街，请从列表中选择`,
      en: `There is no town ${code.slice(0, 20)}; choose from the list`,
    });
  }
  return code;
}

function checkFields(input: InputCheck, codes: readonly string[], taxonomies: TaxonomyService): string[] {
  const unique = atMost(input, 'fieldCodes', codes, MAX_FIELDS);
  const unknown = unique.find((code) => !taxonomies.field(code));
  if (unknown !== undefined) {
    input.fault('fieldCodes', {
      zh: `没有编号为 ${unknown.slice(0, 20)} 的技术领域，请从列表中选择`,
      en: `There is no field ${unknown.slice(0, 20)}; choose from the list`,
    });
  }
  return unique;
}

function checkStages(input: InputCheck, codes: readonly string[], taxonomies: TaxonomyService): string[] {
  const unique = atMost(input, 'chainStageCodes', codes, MAX_STAGES);
  for (const code of unique) checkStageCode(input, 'chainStageCodes', code, taxonomies);
  return unique;
}

function checkWords(input: InputCheck, field: string, words: readonly string[]): string[] {
  const told = words.filter((word) => word.trim() !== '');
  return atMost(input, field, told, MAX_WORDS).map((word) => input.text(field, word, WORD));
}

function atMost(input: InputCheck, field: string, values: readonly string[], most: number): string[] {
  const unique = [...new Set(values)];
  if (unique.length > most) {
    input.fault(field, {
      zh: `最多 ${most} 个，现在是 ${unique.length} 个`,
      en: `At most ${most}; these are ${unique.length}`,
    });
  }
  return unique.slice(0, most);
}

function checkContact(input: InputCheck, contact: ProfileDraft['contact']): Contact | null {
  const role = input.optionalText('contact', contact?.role, { min: 1, max: 40 });
  const email = input.optionalText('contact', contact?.email, { min: 1, max: 254 });
  if (email !== null && !EMAIL.test(email)) {
    input.fault('contact', {
      zh: `“${email.slice(0, 60)}”不是邮箱地址，应像 office@example.com 这样`,
      en: `“${email.slice(0, 60)}” is no e-mail address; write it like office@example.com`,
    });
  }
  return role === null && email === null ? null : { role, email };
}
