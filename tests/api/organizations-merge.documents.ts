/** What is asked about merges. */
export const MERGE = `mutation Merge($input: MergeOrganizationsInput!) { mergeOrganizations(input: $input) { merge { loser { id state } winner { id } } errors { code path } } }`;
export const STATUS = `query Status($loserId: ID!) { organizationMerge(loserId: $loserId) { loser { id state } winner { id name timeline { action name note } } } }`;
export const READ = `query Read($id: ID!) { node(id: $id) { id ... on Organization { name state viewerIsMember } } }`;
export const BELONGINGS = `query Belongings($organizationId: ID!) { organizationBelongings(organizationId: $organizationId) { units members needs capabilities commissioners partnerships openPartnerships commissionerRequests } }`;
export const PUBLISH = `mutation Publish($input: CreateNeedInput!) { createNeed(input: $input) { need { id } errors { code path } } }`;
export const NEED = `query Need($id: ID!) { need(id: $id) { enterprise { id name } viewerIsOwner } }`;
