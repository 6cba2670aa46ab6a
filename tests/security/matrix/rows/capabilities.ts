import type { MatrixPart } from '../format.ts';
import { capabilityOf } from '../houses.ts';

export const capabilities: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.capability
  own                         yes      yes      yes      yes          yes      yes      yes           yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      yes      yes      yes      yes          yes      yes      yes           yes      no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Mutation.createCapability
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      no           no       no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.createCapability (platform)
  own                         sign-in  no       no       no           yes      no       no            no       no
  draft                       sign-in  no       no       no           yes      no       no            no       no
  others                      sign-in  no       no       no           no       no       no            no       no
Mutation.withdrawCapability
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
`,
  variables: {
    'Query.capability': (of) => ({ id: of.capability }),
    'Mutation.createCapability': (of) => ({ input: capabilityOf(of.university) }),
    'Mutation.createCapability (platform)': (of) => ({ input: capabilityOf(of.platform) }),
    'Mutation.withdrawCapability': (of) => ({ input: { capabilityId: of.capability } }),
  },
  reach: { Capability: ['capability', (of) => of.capability] },
  plain: {
    Capability:
      'id kind title text owner units isExample fields chainStages forms trl ipc standards price leadTimeDays schoolEnterpriseForm state publishedAt viewerIsOwner viewerCanWithdraw',
    Price: 'minYuan maxYuan per',
  },
};
