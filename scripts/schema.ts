import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse, printSchema } from 'graphql';
import { readWholeSchema } from './read-schema.ts';

/** What the resolvers of a type get as their parent: the plain objects of the modules. */
const mappers = {
  Viewer: '../kernel/viewer.ts#Account as SignedIn',
  UserError: '../graphql/errors.ts#PresentedError',
  Town: '../modules/taxonomies/index.ts#Town as TownModel',
  Field: '../modules/taxonomies/index.ts#Field as FieldModel',
  ChainStage: '../modules/taxonomies/index.ts#ChainStage as ChainStageModel',
  ChainSection: '../modules/taxonomies/index.ts#ChainSection as ChainSectionModel',
  IpcClass: '../modules/taxonomies/index.ts#IpcClass as IpcClassModel',
  ContactDisclosure: '../modules/disclosures/index.ts#ContactDisclosure as ContactDisclosureModel',
  DeletionBlocker: '../modules/personal-data/index.ts#DeletionBlocker as DeletionBlockerModel',
  Objection: '../modules/personal-data/index.ts#Objection as ObjectionModel',
  RetentionPolicy: '../modules/personal-data/index.ts#Policy as RetentionPolicyModel',
  RetentionRule: '../modules/personal-data/index.ts#RetentionRule as RetentionRuleModel',
  Attachment: '../modules/files/index.ts#FileDescription',
  Account: '../modules/accounts/index.ts#Account as AccountModel',
  Session: '../modules/accounts/index.ts#Session as SessionModel',
  Organization: '../modules/organizations/index.ts#Organization as OrganizationModel',
  Enterprise: '../modules/organizations/index.ts#Organization as OrganizationModel',
  University: '../modules/organizations/index.ts#Organization as OrganizationModel',
  TransferPlatform: '../modules/organizations/index.ts#Organization as OrganizationModel',
  Bureau: '../modules/organizations/index.ts#Organization as OrganizationModel',
  Unit: '../modules/organizations/index.ts#Unit as UnitModel',
  OrganizationDuplicate: '../modules/organizations/index.ts#Duplicate',
  OrganizationBelongings: '../modules/organizations/index.ts#Belongings',
  OrganizationMerge: '../modules/organizations/index.ts#Merge',
  OrganizationStep: '../modules/organizations/index.ts#TimelineStep',
  OrganizationMember: '../modules/memberships/index.ts#PlacedMember',
  Invitation: '../modules/memberships/index.ts#PlacedInvitation',
  OpenedInvitation: '../modules/memberships/index.ts#OpenedInvitation as OpenedInvitationModel',
  MembershipRequest: '../modules/memberships/index.ts#PlacedRequest',
  Match: '../modules/matching/index.ts#ShownMatch',
  MatchConnection: '../modules/matching/index.ts#MatchPage',
  MatchDismissal: '../modules/matching/index.ts#ShownDismissal',
  OwnNeedFit: '../modules/matching/index.ts#OwnNeedFit as OwnNeedFitModel',
  SimilarNeed: '../modules/matching/index.ts#SimilarNeed as SimilarNeedModel',
  MatchWeights: '../modules/matching/index.ts#StatedWeights',
  MatchWeightsTrial: '../modules/matching/index.ts#WeightsTrial',
  MatchWeightsTrialRow: '../modules/matching/index.ts#TrialRow',
  Bookmark: '../modules/bookmarks/index.ts#Bookmark as BookmarkModel',
  SavedSearch: '../modules/saved-searches/index.ts#SavedSearch as SavedSearchModel',
  Notification: '../modules/notifications/index.ts#Notification as NotificationModel',
  NotificationChoice: '../modules/notifications/index.ts#NotificationChoice as NotificationChoiceModel',
  Commissioner: '../modules/commissioners/index.ts#Commissioner as CommissionerModel',
  Partner: '../modules/discovery/index.ts#Partner as PartnerModel',
  PartnerSearchConnection: '../modules/discovery/index.ts#PartnerHits',
  NeedSearchConnection: '../modules/discovery/index.ts#NeedHits',
  CapabilitySearchConnection: '../modules/discovery/index.ts#CapabilityHits',
  SearchHelp: '../modules/discovery/index.ts#SearchHelp as SearchHelpModel',
  Need: '../modules/needs/index.ts#Need as NeedModel',
  OpenedNeedProposal: '../modules/needs/index.ts#OpenedProposal as OpenedNeedProposalModel',
  Capability: '../modules/capabilities/index.ts#Capability as CapabilityModel',
  CapabilitySlot: '../modules/capabilities/index.ts#Slot',
  SlotBooking: '../modules/capabilities/index.ts#ShownBooking',
  Partnership: '../modules/partnerships/index.ts#Partnership as PartnershipModel',
  AgreementVersion: '../modules/partnerships/index.ts#ShownVersion',
  AgreementSignature: '../modules/partnerships/index.ts#ShownSignature',
  PartnershipCompletion: '../modules/partnerships/index.ts#Completion',
  PartnershipRating: '../modules/partnerships/index.ts#Rating',
  BrokerInvitation: '../modules/partnerships/index.ts#BrokerInvitation as BrokerInvitationModel',
  ViewerMembership: '../modules/memberships/index.ts#OwnMembership',
  PartnershipMessage: '../modules/partnerships/index.ts#PartnershipMessage as PartnershipMessageModel',
  CommissionerRequest: '../modules/assignments/index.ts#CommissionerRequest as CommissionerRequestModel',
  Assignment: '../modules/assignments/index.ts#Assignment as AssignmentModel',
  Lexicon: '../modules/lexicon/index.ts#Edition as LexiconEdition',
  LexiconConcept: '../modules/lexicon/index.ts#LexiconEntry as LexiconConceptModel',
  AuditEntry: '../modules/audit/index.ts#ShownEntry',
  AuditActor: '../kernel/audit.ts#AuditActor as AuditActorModel',
  AuditObject: '../kernel/audit.ts#AuditObject as AuditObjectModel',
  AuditChange: '../modules/audit/index.ts#ShownChange',
  ImportRun: '../modules/imports/index.ts#ImportRun as ImportRunModel',
  LexiconVersion: '../modules/lexicon/index.ts#LexiconVersion as LexiconVersionModel',
  CommissionerCandidate:
    '../modules/assignments/index.ts#CommissionerCandidate as CommissionerCandidateModel',
};

/**
 * `npm run schema` prints the schema and the resolver types that follow from it; with `--check` it only says
 * whether what is checked in is fresh, and fails when it is not.
 */
const schema = readWholeSchema();
const printed = `${printSchema(schema)}\n`;

const outputs: Record<string, string> = {
  'schema.graphql': printed,
  'api/src/generated/resolvers.ts': await resolverTypes(),
};

const stale = Object.entries(outputs).filter(([file, content]) => readIfThere(file) !== content);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run schema`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, content] of stale) {
    writeFileSync(pathOf(file), content);
    console.log(`${file} written`);
  }
  // The client's types follow from the printed schema.
  if (stale.length > 0)
    execFileSync('npm', ['run', 'generate', '-w', 'client', '--silent'], { stdio: 'inherit' });
}

function resolverTypes(): Promise<string> {
  return codegen({
    filename: 'resolvers.ts',
    schema: parse(printed),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      immutableTypes: true,
      scalars: { ID: 'string', DateTime: 'Date', Date: 'string' },
      contextType: '../graphql/context.ts#Context',
      mappers,

      resolversNonOptionalTypename: false,
      makeResolverTypeCallable: true,
      inputMaybeValue: 'T | null | undefined',
    },
  });
}

function readIfThere(file: string): string | null {
  return existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : null;
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(`../${file}`, import.meta.url));
}
