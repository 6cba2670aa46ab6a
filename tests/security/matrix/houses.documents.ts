/** What houses are furnished with. */
export const CREATE_NEED =
  'mutation New($input: CreateNeedInput!) { createNeed(input: $input) { need { id } errors { code path } } }';
export const WITHDRAW_NEED =
  'mutation Out($input: WithdrawNeedInput!) { withdrawNeed(input: $input) { need { id } errors { code path } } }';
export const PAUSE_NEED =
  'mutation P($input: PauseNeedInput!) { pauseNeed(input: $input) { need { id } errors { code path } } }';
export const SAVE_NEED =
  'mutation S($input: SaveNeedDraftInput!) { saveNeedDraft(input: $input) { need { id } errors { code path } } }';
export const PROPOSE_NEED =
  'mutation O($input: ProposeNeedInput!) { proposeNeed(input: $input) { need { id } errors { code path } } }';
export const CREATE_CAPABILITY =
  'mutation New($input: CreateCapabilityInput!) { createCapability(input: $input) { capability { id } errors { code path } } }';
export const PAUSE_CAPABILITY =
  'mutation Pause($input: PauseCapabilityInput!) { pauseCapability(input: $input) { capability { id } errors { code path } } }';
export const OPEN_SLOTS =
  'mutation Open($input: OpenSlotsInput!) { openSlots(input: $input) { slots { id } errors { code path } } }';
export const BOOK_SLOT =
  'mutation Book($input: BookSlotInput!) { bookSlot(input: $input) { slot { bookings { id } } errors { code path } } }';
export const DRAFT_CAPABILITY =
  'mutation Draft($input: SaveCapabilityDraftInput!) { saveCapabilityDraft(input: $input) { capability { id } errors { code path } } }';
export const MARK_READ =
  'mutation Read($input: MarkConversationReadInput!) { markConversationRead(input: $input) { partnership { id } errors { code path } } }';
export const ACCEPT =
  'mutation Yes($input: AcceptPartnershipInput!) { acceptPartnership(input: $input) { partnership { id } errors { code path } } }';

export const INVITE =
  'mutation Invite($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } errors { code path } } }';
export const DISMISS =
  'mutation Dismiss($input: DismissMatchInput!) { dismissMatch(input: $input) { dismissal { id } errors { code path } } }';
