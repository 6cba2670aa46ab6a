import { createOutbox } from '#database/outbox.ts';
import type { ModuleKit, StartedModule } from '../module.ts';
import { createDuplicateModel } from './organization.duplicates.model.ts';
import { createDuplicateRepository } from './organization.duplicates.repository.ts';
import { createDuplicateService, type DuplicateService } from './organization.duplicates.service.ts';
import { createIdentityService, type IdentityService } from './organization.identity.service.ts';
import { createOrganizationIntakeRepository } from './organization.intake.repository.ts';
import {
  createOrganizationIntakeService,
  type OrganizationIntakeService,
} from './organization.intake.service.ts';
import { createMergeRepository } from './organization.merge.repository.ts';
import { createMergeService, type MergeService } from './organization.merge.service.ts';
import { createOrganizationModel } from './organization.model.ts';
import { createProfileRepository } from './organization.profile.repository.ts';
import { createProfileService, type ProfileService } from './organization.profile.service.ts';
import { toCompared, toOrganization } from './organization.records.ts';
import { createRegistrationService, type RegistrationService } from './organization.registration.service.ts';
import { createOrganizationRepository } from './organization.repository.ts';
import { createOrganizationRightsRepository } from './organization.rights.repository.ts';
import { type ContactService, createContactService, listenForRights } from './organization.rights.ts';
import { createOrganizationService, type OrganizationService } from './organization.service.ts';
import { createStateRepository } from './organization.states.repository.ts';
import { createPauseSweep, createStateService, type StateService } from './organization.states.service.ts';
import { createTimelineSources, type TimelineSources } from './organization.timeline.sources.ts';
import { createUnitService, type UnitService } from './organization.units.service.ts';
import { createVerificationRepository } from './organization.verification.repository.ts';
import { createVerificationService, type VerificationService } from './organization.verification.service.ts';

export type OrganizationServices = {
  organizations: OrganizationService;
  organizationIntake: OrganizationIntakeService;
  organizationProfiles: ProfileService;
  organizationIdentities: IdentityService;
  organizationUnits: UnitService;
  organizationVerifications: VerificationService;
  organizationStates: StateService;
  organizationDuplicates: DuplicateService;
  organizationMerges: MergeService;
  organizationContacts: ContactService;
  organizationTimelines: TimelineSources;
  organizationRegistrations: RegistrationService;
};

export function startOrganizations(kit: ModuleKit): StartedModule & { services: OrganizationServices } {
  const { connection, clock, bus, services, report } = kit;
  const { taxonomies } = services;
  const model = createOrganizationModel(connection);
  const repository = createOrganizationRepository(model);
  const states = createStateRepository(model);
  const organizations = createOrganizationService({ repository });
  const duplicateModel = createDuplicateModel(connection);
  const rights = createOrganizationRightsRepository(model, duplicateModel);
  listenForRights({ bus, rights });
  const shared = { repository, profiles: createProfileRepository(model), organizations, clock };
  const organizationProfiles = createProfileService({ ...shared, taxonomies });
  const duplicates = createDuplicateRepository(duplicateModel, model);
  const organizationDuplicates = createDuplicateService({ duplicates, clock });
  const organizationMerges = createMergeService({
    merges: createMergeRepository(model),
    duplicates,
    organizations,
    accounts: services.accounts,
    bus,
    clock,
  });
  const outbox = createOutbox({
    model,
    clock,
    report,
    async deliver(records) {
      const changed = records.map(toOrganization);
      await organizationDuplicates.follow(records.map(toCompared));
      for (const organization of changed) await organizationMerges.proceed(organization);
      await bus.publish('OrganizationsChanged', { organizations: changed });
    },
  });
  const intake = createOrganizationIntakeRepository(model);
  return {
    services: {
      organizations,
      organizationTimelines: createTimelineSources(),
      organizationRegistrations: createRegistrationService({ organizations, intake, taxonomies, clock }),
      organizationProfiles,
      organizationDuplicates,
      organizationContacts: createContactService({ rights, clock }),
      organizationMerges,
      organizationUnits: createUnitService({ profiles: organizationProfiles, taxonomies }),
      organizationIdentities: createIdentityService(shared),
      organizationVerifications: createVerificationService({
        ...shared,
        verifications: createVerificationRepository(model),
      }),
      organizationStates: createStateService({ states, organizations, clock }),
      organizationIntake: createOrganizationIntakeService({
        objectionList: services.objectionList,
        repository,
        intake,
        clock,
        bus,
      }),
    },
    workers: [outbox, createPauseSweep({ states, clock }, report)],
  };
}
