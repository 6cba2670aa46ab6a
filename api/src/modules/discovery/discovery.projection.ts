import type { Capability } from '#modules/capabilities/index.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Need } from '#modules/needs/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { Label, TaxonomyService } from '#modules/taxonomies/index.ts';
import { cooperationForms } from '#modules/taxonomies/index.ts';
import type { DocumentKind, SearchDocument } from '#search';

/** What hangs on an organization and is found by way of it. */
export type Hangings = {
  readonly needs: readonly Need[];
  readonly capabilities: readonly Capability[];
  /** Run by it, where it is a university. */
  readonly platforms: readonly Organization[];
  /** The university that runs it, where it is a platform. */
  readonly parent: Organization | null;
  /** Completed collaborations. */
  readonly completed: number;
};

/** Turns what the product knows into what search holds. Only what strangers may read goes in: no contact, no anonymous name. */
export function createProjection(taxonomies: TaxonomyService) {
  const labelsOf = (labels: readonly { label: Label }[]) =>
    labels.flatMap(({ label }) => [label.zh, label.en]);

  function described(thing: {
    fieldCodes: readonly string[];
    chainStageCodes: readonly string[];
    forms: readonly (keyof typeof cooperationForms)[];
    townCode: string | null;
  }) {
    return {
      labels: [
        ...labelsOf(taxonomies.fieldsOf(thing.fieldCodes)),
        ...labelsOf(taxonomies.chainStagesOf(thing.chainStageCodes)),
        ...thing.forms.map((form) => cooperationForms[form].zh),
      ],
      fields: taxonomies.withParents(thing.fieldCodes),
      stages: thing.chainStageCodes,
      forms: thing.forms,
      town: thing.townCode,
      location: taxonomies.town(thing.townCode)?.centre ?? null,
    };
  }

  return {
    organization(organization: Organization, hangings: Hangings): SearchDocument {
      const { labels, ...places } = described(organization);
      return {
        ...blank(organization.kind as DocumentKind, organization),
        ...places,
        name: organization.name,
        aliases: namesOf(organization).slice(1),
        keywords: [
          ...organization.products,
          ...organization.strengths,
          ...organization.certificates,
          ...organization.services,
          ...labels,
        ],
        codes: [organization.creditCode, organization.schoolCode].flatMap((code) => code ?? []),
        body: organization.description ?? '',
        related: relatedTo(organization, hangings),
        trl: ripest(hangings.capabilities),
        verified: organization.verifiedAt !== null,
        publishedAt: (organization.verifiedAt ?? organization.createdAt).getTime(),
        record: hangings.completed,
      };
    },

    commissioner(commissioner: Commissioner, home: Organization | null): SearchDocument {
      const { labels, ...places } = described({ ...commissioner, townCode: home?.townCode ?? null });
      return {
        ...blank('COMMISSIONER', commissioner),
        ...places,
        name: commissioner.displayName,
        keywords: labels,
        body: commissioner.bestAt ?? '',
        related: [...namesOf(home), ...commissioner.earlierDispatches.map(({ result }) => result)],
        verified: commissioner.verifiedAt !== null,
        publishedAt: (commissioner.verifiedAt ?? commissioner.createdAt).getTime(),
        freeCapacity: commissioner.freeCapacity,
      };
    },

    need(need: Need, owner: Organization): SearchDocument {
      const { labels, ...places } = described({
        ...need,
        chainStageCodes: need.chainStageCode === null ? [] : [need.chainStageCode],
        forms: need.wantedForms,
        townCode: owner.townCode,
      });
      return {
        ...blank('NEED', need),
        ...places,
        name: need.title,
        keywords: labels,
        codes: need.isAnonymous || !owner.creditCode ? [] : [owner.creditCode],
        body: need.text,
        related: need.isAnonymous ? [] : namesOf(owner),
        trl: need.trlNow,
        verified: owner.verifiedAt !== null,
        publishedAt: need.publishedAt.getTime(),
      };
    },

    capability(capability: Capability, owner: Organization): SearchDocument {
      const { labels, ...places } = described({ ...capability, townCode: owner.townCode });
      const units = owner.units.filter(({ id }) => capability.unitIds.includes(id));
      return {
        ...blank('CAPABILITY', capability),
        ...places,
        category: capability.kind,
        name: capability.title,
        keywords: [...labels, capability.equipmentModel].flatMap((word) => word ?? []),
        codes: [...capability.standards, ...capability.patents, ...capability.ipc],
        body: capability.text,
        related: [...namesOf(owner), ...units.map(({ name }) => name)],
        trl: capability.trl,
        verified: owner.verifiedAt !== null,
        publishedAt: capability.publishedAt.getTime(),
      };
    },
  };
}

type Source = { readonly id: string; readonly revision: number; readonly isExample: boolean };

function blank(kind: DocumentKind, { id, revision, isExample }: Source) {
  return {
    id,
    kind,
    revision,
    example: isExample,
    aliases: [],
    codes: [],
    trl: null,
    record: 0,
    freeCapacity: null,
  };
}

/** How ready the readiest of what it offers is; null where nothing says. */
function ripest(capabilities: readonly Capability[]): number | null {
  const levels = capabilities.flatMap(({ trl }) => trl ?? []);
  return levels.length > 0 ? Math.max(...levels) : null;
}

function namesOf(organization: Organization | null): string[] {
  if (!organization) return [];
  return [organization.name, organization.shortName, organization.nameEn].flatMap((name) => name ?? []);
}

function relatedTo(
  organization: Organization,
  { needs, capabilities, platforms, parent }: Hangings,
): string[] {
  return [
    ...organization.units.flatMap(({ name, description }) => [name, description ?? '']),
    ...capabilities.flatMap(({ title, text }) => [title, text]),
    // An anonymous need must not lead to its owner.
    ...needs.filter(({ isAnonymous }) => !isAnonymous).flatMap(({ title, text }) => [title, text]),
    ...platforms.map(({ name }) => name),
    ...namesOf(parent),
  ].filter((text) => text !== '');
}
