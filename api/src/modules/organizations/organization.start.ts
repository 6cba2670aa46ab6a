import { createOutbox } from '#database/outbox.ts';
import type { ModuleKit, StartedModule } from '../module.ts';
import { createIdentityService, type IdentityService } from './organization.identity.service.ts';
import { createOrganizationIntakeRepository } from './organization.intake.repository.ts';
import {
  createOrganizationIntakeService,
  type OrganizationIntakeService,
} from './organization.intake.service.ts';
import { createOrganizationModel } from './organization.model.ts';
import { createProfileRepository } from './organization.profile.repository.ts';
import { createProfileService, type ProfileService } from './organization.profile.service.ts';
import { toOrganization } from './organization.records.ts';
import { createOrganizationRepository } from './organization.repository.ts';
import { createOrganizationService, type OrganizationService } from './organization.service.ts';
import { createStateRepository } from './organization.states.repository.ts';
import { createPauseSweep, createStateService, type StateService } from './organization.states.service.ts';
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
};

export function startOrganizations(kit: ModuleKit): StartedModule & { services: OrganizationServices } {
  const { connection, clock, bus, services, report } = kit;
  const { taxonomies } = services;
  const model = createOrganizationModel(connection);
  const repository = createOrganizationRepository(model);
  const states = createStateRepository(model);
  const organizations = createOrganizationService({ repository });
  const shared = { repository, profiles: createProfileRepository(model), organizations, clock };
  const organizationProfiles = createProfileService({ ...shared, taxonomies });
  const outbox = createOutbox({
    model,
    clock,
    report,
    deliver: (records) => bus.publish('OrganizationsChanged', { organizations: records.map(toOrganization) }),
  });
  return {
    services: {
      organizations,
      organizationProfiles,
      organizationUnits: createUnitService({ profiles: organizationProfiles, taxonomies }),
      organizationIdentities: createIdentityService(shared),
      organizationVerifications: createVerificationService({
        ...shared,
        verifications: createVerificationRepository(model),
      }),
      organizationStates: createStateService({ states, organizations, clock }),
      organizationIntake: createOrganizationIntakeService({
        repository,
        intake: createOrganizationIntakeRepository(model),
        clock,
        bus,
      }),
    },
    workers: [outbox, createPauseSweep({ states, clock }, report)],
  };
}
