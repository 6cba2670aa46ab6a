import { createOutbox } from '#database/outbox.ts';
import type { ModuleKit, StartedModule } from '../module.ts';
import { tellOwnersOfDecisions } from './decision.letters.ts';
import { createFoundingService, type FoundingService } from './founding.service.ts';
import { createInvitationAnswerService, type InvitationAnswerService } from './invitation.answer.service.ts';
import { createInvitationListService, type InvitationListService } from './invitation.lists.service.ts';
import { createInvitationService, type InvitationService } from './invitation.service.ts';
import { createInvitationSweep } from './invitation.sweep.ts';
import { createInvitationTokens } from './invitation.token.ts';
import { createMemberService, type MemberService } from './member.service.ts';
import { createMembershipTimeline } from './membership.timeline.ts';
import { createRequestDecisionService, type RequestDecisionService } from './request.decision.service.ts';
import { createRequestService, type RequestService } from './request.service.ts';
import { createRosterDelivery } from './roster.delivery.ts';
import { followOrganizations } from './roster.merge.ts';
import { createRosterModel } from './roster.model.ts';
import { answerForPersonalData } from './roster.personal-data.ts';
import { createRosterRepository } from './roster.repository.ts';
import { createRosterService, type RosterService } from './roster.service.ts';

export type MembershipServices = {
  rosters: RosterService;
  members: MemberService;
  invitations: InvitationService;
  invitationLists: InvitationListService;
  invitationAnswers: InvitationAnswerService;
  membershipRequests: RequestService;
  membershipDecisions: RequestDecisionService;
  foundings: FoundingService;
};

/** Few at a time: each may bring letters and a handful of accounts. */
const ROSTERS_AT_ONCE = 20;

/** Puts the module together. */
export function startMemberships(kit: ModuleKit): StartedModule & { services: MembershipServices } {
  const { connection, clock, bus, report, services } = kit;
  const { accounts, organizations, post, registrations } = services;
  const model = createRosterModel(connection);
  const repository = createRosterRepository(model);
  const tokens = createInvitationTokens(post.hashOf);
  const outbox = createOutbox({
    model,
    clock,
    report,
    batchSize: ROSTERS_AT_ONCE,
    deliver: createRosterDelivery({ repository, accounts, post, tokens, bus }),
  });
  const rosters = createRosterService({ repository, accounts, followUp: outbox.drain, report, clock });
  const shared = { rosters, organizations, accounts, clock };

  const foundings = createFoundingService({
    ...{ rosters, organizations, bus, clock },
    registrations: services.organizationRegistrations,
  });
  followOrganizations({ bus, rosters, repository });
  tellOwnersOfDecisions({ bus, rosters, clock });
  answerForPersonalData({ bus, rosters, repository });
  services.organizationTimelines.contribute(createMembershipTimeline(rosters));

  const membershipRequests = createRequestService(shared);
  return {
    services: {
      rosters,
      foundings,
      membershipRequests,
      members: createMemberService(shared),
      invitations: createInvitationService({ ...shared, tokens }),
      invitationLists: createInvitationListService({ ...shared, tokens }),
      invitationAnswers: createInvitationAnswerService({ ...shared, tokens, registrations }),
      membershipDecisions: createRequestDecisionService({ ...shared, requests: membershipRequests }),
    },
    workers: [outbox, createInvitationSweep({ rosters, repository, clock, report })],
  };
}
