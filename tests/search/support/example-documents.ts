import type { SearchDocument } from '#search';
import type { Capability } from '../../../api/src/modules/capabilities/index.ts';
import type { Commissioner } from '../../../api/src/modules/commissioners/index.ts';
import { createProjection } from '../../../api/src/modules/discovery/discovery.projection.ts';
import type { Need } from '../../../api/src/modules/needs/index.ts';
import type { Organization } from '../../../api/src/modules/organizations/index.ts';
import { createTaxonomyService } from '../../../api/src/modules/taxonomies/taxonomy.service.ts';
import {
  type RawCapability,
  type RawCommissioner,
  type RawEnterprise,
  type RawNeed,
  type RawPlatform,
  type RawUniversity,
  readExamples,
} from '../../../scripts/starter/raw.ts';

const day = new Date(0);
const shared = { revision: 1, isExample: true, createdAt: day, verifiedAt: day, publishedAt: day };
const blank = { forms: [], products: [], strengths: [], certificates: [], services: [], units: [] };

let documents: readonly SearchDocument[] | null = null;

/** The example data as the product indexes it: by its own projection, with the ids of `seed/`. */
export function exampleDocuments(): readonly SearchDocument[] {
  documents ??= projectExamples();
  return documents;
}

function projectExamples(): readonly SearchDocument[] {
  const project = createProjection(createTaxonomyService());
  const organizations = readOrganizations();
  const needs = readExamples<RawNeed>('needs').map(needOf);
  const capabilities = readExamples<RawCapability>('capabilities').map(capabilityOf);
  const byId = new Map<string, Organization>(organizations.map((one) => [one.id, one]));
  const ownerOf = (id: string): Organization => {
    const owner = byId.get(id);
    if (!owner) throw new Error(`seed: nobody is called ${id}`);
    return owner;
  };
  return [
    ...organizations.map((organization) =>
      project.organization(organization, {
        needs: needs.filter(({ enterpriseId }) => enterpriseId === organization.id),
        capabilities: capabilities.filter(({ ownerId }) => ownerId === organization.id),
        platforms: organizations.filter(({ parentUniversityId }) => parentUniversityId === organization.id),
        parent: byId.get(organization.parentUniversityId ?? '') ?? null,
        completed: 0,
      }),
    ),
    ...readExamples<RawCommissioner>('commissioners').map((row) =>
      project.commissioner(commissionerOf(row), ownerOf(row.homeInstitutionId)),
    ),
    ...needs.map((need) => project.need(need, ownerOf(need.enterpriseId))),
    ...capabilities.map((capability) => project.capability(capability, ownerOf(capability.ownerId))),
  ];
}

function readOrganizations(): readonly Organization[] {
  const common = (row: RawEnterprise | RawUniversity | RawPlatform) => ({
    ...shared,
    ...blank,
    ...row,
    townCode: row.town,
    chainStageCodes: row.chainStages,
    parentUniversityId: null,
  });
  return [
    ...readExamples<RawEnterprise>('enterprises').map((row) => ({
      ...common(row),
      kind: 'ENTERPRISE',
      fieldCodes: row.fields,
    })),
    ...readExamples<RawUniversity>('universities').map((row) => ({
      ...common(row),
      kind: 'UNIVERSITY',
      fieldCodes: row.fields,
    })),
    ...readExamples<RawPlatform>('transfer-platforms').map((row) => ({
      ...common(row),
      kind: 'TRANSFER_PLATFORM',
      fieldCodes: row.fieldGroups,
      parentUniversityId: row.parentUniversity,
    })),
  ] as unknown as readonly Organization[];
}

function commissionerOf(row: RawCommissioner): Commissioner {
  const taken = { fieldCodes: row.fields, chainStageCodes: row.chainStages, freeCapacity: row.capacity };
  return { ...shared, ...row, ...taken, forms: [] } as unknown as Commissioner;
}

function needOf(row: RawNeed): Need {
  const taken = { fieldCodes: row.fields, chainStageCode: row.chainStage, isAnonymous: row.anonymous };
  return { ...shared, ...row, ...taken } as unknown as Need;
}

function capabilityOf(row: RawCapability): Capability {
  const taken = { fieldCodes: row.fields, chainStageCodes: row.chainStages, unitIds: row.units, patents: [] };
  return { ...shared, ...row, ...taken } as unknown as Capability;
}
