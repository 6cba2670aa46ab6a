import { readFileSync } from 'node:fs';
import type { CooperationForm } from '../../api/src/modules/taxonomies/index.ts';

/** The shapes of `seed/`: what they mean is said in `seed/README.md`. Days count from the day of loading. */

type Described = {
  readonly id: string;
  readonly description: string;
  readonly chainStages: readonly string[];
  readonly contactEmail: string;
  readonly contactRole: string;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  readonly creditCode: string;
};

export type RawEnterprise = Described & {
  readonly town: string;
  readonly founded: number;
  readonly employees: number;
  readonly products: readonly string[];
  readonly fields: readonly string[];
  readonly certificates: readonly string[];
  readonly strengths: readonly string[];
};

export type RawUniversity = Described & {
  readonly category: 'UNIVERSITY' | 'VOCATIONAL_SCHOOL' | 'RESEARCH_INSTITUTE';
  readonly city: string;
  readonly town: string | null;
  readonly fields: readonly string[];
  readonly forms: readonly CooperationForm[];
  readonly units: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: 'COLLEGE' | 'LABORATORY' | 'STUDIO';
    readonly fields: readonly string[];
    readonly description: string;
  }[];
};

export type RawPlatform = Described & {
  readonly category:
    | 'TRANSFER_CENTRE'
    | 'SERVICE_STATION'
    | 'PILOT_BASE'
    | 'JOINT_CENTRE'
    | 'TESTING_PLATFORM'
    | 'TALENT_CENTRE'
    | 'ASSOCIATION'
    | 'IP_CENTRE'
    | 'FINANCE_DESK'
    | 'INCUBATOR';
  readonly parentUniversity: string | null;
  readonly town: string;
  readonly services: readonly string[];
  readonly fieldGroups: readonly string[];
};

export type RawCommissioner = {
  readonly id: string;
  readonly displayName: string;
  readonly homeInstitutionId: string;
  readonly fields: readonly string[];
  readonly chainStages: readonly string[];
  readonly capacity: number;
  readonly availability: string;
  readonly yearsOfExperience: number;
  readonly earlierDispatches: readonly { year: number; months: number; result: string }[];
  readonly bestAt: string;
  readonly contactEmail: string;
  readonly contactRole: string;
};

export type RawNeed = {
  readonly id: string;
  readonly enterpriseId: string;
  readonly title: string;
  readonly text: string;
  readonly fields: readonly string[];
  readonly chainStage: string;
  readonly wantedForms: readonly CooperationForm[];
  readonly trlNow: number;
  readonly trlWanted: number;
  readonly budgetYuan: { readonly min: number | null; readonly max: number | null } | null;
  readonly deadlineOffsetDays: number;
  readonly anonymous: boolean;
  readonly state: 'OPEN' | 'IN_COOPERATION' | 'SOLVED';
};

export type RawCapability = {
  readonly id: string;
  readonly ownerId: string;
  readonly units: readonly string[];
  readonly kind: 'ACHIEVEMENT' | 'SERVICE' | 'EQUIPMENT' | 'TRAINING';
  readonly title: string;
  readonly text: string;
  readonly fields: readonly string[];
  readonly chainStages: readonly string[];
  readonly forms: readonly CooperationForm[];
  readonly trl: number | null;
  readonly ipc: readonly string[];
  readonly standards: readonly string[];
  readonly price?: {
    readonly minFen: number | null;
    readonly maxFen: number | null;
    readonly per: string;
  } | null;
  readonly leadTimeDays?: number | null;
  readonly schoolEnterpriseForm?: number;
};

export type RawPartnership = {
  readonly id: string;
  readonly requesterId: string;
  readonly responderId: string;
  readonly needId: string | null;
  readonly capabilityId: string | null;
  readonly form: CooperationForm;
  readonly state: string;
  readonly declineReason: string | null;
  readonly transitions: readonly {
    readonly to: string;
    readonly by: 'REQUESTER' | 'RESPONDER' | 'BOTH' | 'SYSTEM';
    readonly offsetDays: number;
    readonly reasonCode: string | null;
  }[];
  readonly messages: readonly {
    readonly fromId: string;
    readonly offsetDays: number;
    readonly text: string;
  }[];
};

export type RawAssignment = {
  readonly id: string;
  readonly commissionerId: string;
  readonly enterpriseId: string;
  readonly needId: string;
  readonly state: string;
  readonly termStartOffsetDays: number;
  readonly termEndOffsetDays: number;
  readonly reason: string;
};

export type RawLetterOrganization = {
  readonly name: string;
  readonly kind: 'enterprise' | 'university' | 'transfer platform' | 'bureau';
  readonly category?: string;
  readonly role: string;
  readonly town?: string | null;
};

const folder = new URL('../../seed/', import.meta.url);

export function readExamples<Row>(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`examples/${name}.json`, folder), 'utf8'));
}

export function readLetter(): {
  readonly source: string;
  readonly organizations: readonly RawLetterOrganization[];
} {
  return JSON.parse(readFileSync(new URL('letter.json', folder), 'utf8'));
}
