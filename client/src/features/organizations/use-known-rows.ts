import { usePlace } from '#entities/organization/party.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { missing, numberText } from '#lib/numbers.ts';
import type { VerificationCase } from './verification.queries.ts';
import { verificationText } from './verification.text.ts';

/** Term and value of each thing known; empty where it is missing, so that the officer sees what is missing. */
export function useKnownRows(organization: VerificationCase): [string, string | null][] {
  const t = useText(verificationText);
  const label = useLabel();
  const place = usePlace();
  if (organization.__typename === 'Bureau') return [[t.place, place(organization)]];
  const list = (words: readonly string[]) => words.join(t.separator);
  const common: [string, string | null][] = [
    [t.creditCode, organization.creditCode],
    [t.place, place(organization)],
    [t.nameEn, organization.nameEn],
    [t.about, organization.description],
    [t.fields, list(organization.fields.map((field) => label(field.label)))],
  ];
  switch (organization.__typename) {
    case 'Enterprise': {
      const { foundedYear, employeeCount, products, certificates } = organization;
      return [
        ...common,
        [t.founded, foundedYear === null ? null : String(foundedYear)],
        [t.employees, employeeCount === null ? missing : numberText(employeeCount)],
        [t.products, list(products)],
        [t.certificates, list(certificates)],
      ];
    }
    case 'University':
      return [
        ...common,
        [t.schoolCode, organization.schoolCode],
        [t.supervisor, organization.supervisor],
        [t.level, organization.level],
      ];
    case 'TransferPlatform':
      return [
        ...common,
        [t.parent, organization.parentUniversity?.name ?? null],
        [t.services, list(organization.services)],
      ];
    default:
      return organization satisfies never;
  }
}
