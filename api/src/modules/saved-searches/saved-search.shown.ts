import type { CapabilityKind, CooperationForm, PartnerKind } from '#generated/resolvers.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { SavedSearch } from './saved-search.model.ts';

/** The conditions with their names; codes that have left their taxonomy are left out. */
export function toShownFilter({ list, conditions }: SavedSearch, taxonomies: TaxonomyService) {
  const { kinds, townCodes, fieldCodes, chainStageCodes, forms, trl, near } = conditions;
  const nearTown = near && taxonomies.town(near.townCode);
  return {
    // Checked when they came in: the schema's own enums.
    partnerKinds: (list === 'PARTNERS' ? kinds : []) as PartnerKind[],
    capabilityKinds: (list === 'CAPABILITIES' ? kinds : []) as CapabilityKind[],
    towns: townCodes.flatMap((code) => taxonomies.town(code) ?? []),
    fields: taxonomies.fieldsOf(fieldCodes),
    chainStages: taxonomies.chainStagesOf(chainStageCodes),
    forms: forms as CooperationForm[],
    trl,
    near: near && nearTown ? { town: nearTown, kilometres: near.kilometres } : null,
  };
}
