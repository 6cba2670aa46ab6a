import type { LetterFacts, LetterTexts } from './membership.letter.text.ts';

const roles = { OWNER: 'an owner', MEMBER: 'a member' } as const;

const reasons: Readonly<Record<string, string>> = {
  NO_AUTHORITY_SHOWN:
    'nothing showed that you speak for the organization; an address or a paper of its own would',
  CODE_AND_NAME_DIFFER: 'code and name do not belong together',
  NOT_KNOWN_HERE: 'nobody there knows the person who asked',
  ANOTHER_CLAIM_ACCEPTED: 'the claim of a colleague was accepted; ask them to invite you',
  NOT_FOUND_IN_REGISTER: 'it was not found in the register',
  NOT_A_LIGHTING_PARTNER: 'it is no partner of the lighting trade',
  DUPLICATE: 'the platform has this organization already',
  OTHER: '',
};

const role = ({ role: code = 'MEMBER' }: LetterFacts) => roles[code];
const said = ({ note }: LetterFacts, who = 'In their words') => (note ? `${who}: ${note}` : '');
const because = ({ reason }: LetterFacts) => {
  const words = reason ? reasons[reason] : '';
  return words ? `Why: ${words}.` : '';
};

export const lettersEn: LetterTexts = {
  INVITED: (facts) => ({
    subject: `${facts.person ?? 'Somebody'} invites you to ${facts.organization}`,
    lines: [
      'Hello,',
      `${facts.person ?? 'Somebody'} invites you to join ${facts.organization} on Dengqiao, as ${role(facts)}.`,
      said(facts),
    ],
    linkLabel: 'See the invitation',
    after: [
      `The link works once, within ${facts.days ?? 14} days. If you do not know them, do nothing; nothing will happen.`,
    ],
  }),
  REQUEST_FILED: (facts) => ({
    subject: `${facts.person ?? 'Somebody'} asks to join ${facts.organization}`,
    lines: [`${facts.person ?? 'Somebody'} asks to join ${facts.organization}.`, said(facts)],
    linkLabel: 'Answer',
    after: [
      'Agree only if you know them: members see the needs, partnerships and members of the organization.',
    ],
  }),
  REQUEST_ACCEPTED: (facts) => ({
    subject: `You have joined ${facts.organization}`,
    lines: [`${facts.organization} has agreed; you are ${role(facts)} now.`, said(facts)],
    linkLabel: 'Go to the organization',
  }),
  REQUEST_REFUSED: (facts) => ({
    subject: `${facts.organization} did not agree to your request`,
    lines: [`${facts.organization} did not agree to your request to join.`, because(facts), said(facts)],
    linkLabel: 'Other ways to join',
    after: ['Ask a colleague there to have an invitation sent to your address.'],
  }),
  CLAIM_ACCEPTED: (facts) => ({
    subject: `Claim accepted: ${facts.organization}`,
    lines: [
      `The bureau has checked your claim. You own ${facts.organization} here: edit its profile, invite colleagues.`,
      said(facts),
    ],
    linkLabel: 'Go to the organization',
  }),
  CLAIM_REFUSED: (facts) => ({
    subject: `Claim not accepted: ${facts.organization}`,
    lines: [`The bureau has not accepted your claim of ${facts.organization}.`, because(facts), said(facts)],
    linkLabel: 'Add what is missing and ask again',
    after: ['If it has an owner by now, a new request goes to the owner.'],
  }),
  ROLE_CHANGED: (facts) => ({
    subject: `Your role in ${facts.organization} has changed`,
    lines: [`You are ${role(facts)} of ${facts.organization} now.`, said(facts, 'Why')],
    linkLabel: 'See the members',
  }),
  OWNERSHIP_RECEIVED: (facts) => ({
    subject: `${facts.organization} is yours to look after`,
    lines: [
      `${facts.person ?? 'The owner'} has transferred ${facts.organization} to you; you are its owner now.`,
      said(facts, 'Why'),
    ],
    linkLabel: 'See the members',
  }),
  REMOVED: (facts) => ({
    subject: `You are no member of ${facts.organization} any more`,
    lines: [`An owner of ${facts.organization} has taken you off its list of members.`, said(facts, 'Why')],
    linkLabel: 'Join another organization',
    after: ['Your account stays. If it was a mistake, ask an owner of the organization.'],
  }),
  VERIFIED: (facts) => ({
    subject: `${facts.organization} is verified`,
    lines: [`The bureau has verified ${facts.organization}; from now on others can find it.`, said(facts)],
    linkLabel: 'Go to the organization',
  }),
  VERIFICATION_WITHDRAWN: (facts) => ({
    subject: `Verification of ${facts.organization} taken back`,
    lines: [
      `The bureau has taken the verification of ${facts.organization} back; others cannot find it for now.`,
      said(facts, 'Why'),
    ],
    linkLabel: 'See what can be done',
  }),
  SUPPLEMENT_ASKED: (facts) => ({
    subject: `The bureau needs more to verify ${facts.organization}`,
    lines: [`To verify ${facts.organization}, the bureau asks you for:`, facts.note ?? ''],
    linkLabel: 'Answer',
  }),
  VERIFICATION_REFUSED: (facts) => ({
    subject: `${facts.organization} was not verified`,
    lines: [`The bureau has not verified ${facts.organization}.`, because(facts), said(facts)],
    linkLabel: 'Add what is missing and ask again',
  }),
  IDENTITY_ACCEPTED: (facts) => ({
    subject: `The change of ${facts.organization} is in`,
    lines: [
      `The bureau has agreed to the change of ${facts.organization}:`,
      facts.name ? `Name: ${facts.name}` : '',
      facts.creditCode ? `Credit code: ${facts.creditCode}` : '',
      said(facts),
    ],
    linkLabel: 'Go to the organization',
  }),
  IDENTITY_REFUSED: (facts) => ({
    subject: `The change of ${facts.organization} was not accepted`,
    lines: [
      `The bureau has not agreed to another name or code of ${facts.organization}; both stay.`,
      said(facts, 'Why'),
    ],
    linkLabel: 'Go to the organization',
  }),
  MERGED: (facts) => ({
    subject: `${facts.name ?? 'Another entry'} is part of ${facts.organization} now`,
    lines: [
      `The bureau found that ${facts.name ?? 'another entry'} and ${facts.organization} are one. Members, needs and partnerships of both are at ${facts.organization}.`,
      said(facts, 'Why'),
    ],
    linkLabel: 'Go to the organization',
  }),
  CLOSED: (facts) => ({
    subject: `${facts.organization} was closed`,
    lines: [
      `The bureau has closed ${facts.organization}; requests that waited have ended.`,
      said(facts, 'Why'),
    ],
    linkLabel: 'Go to the organization',
    after: ['If it was a mistake, ask the bureau to open it again.'],
  }),
  REOPENED: (facts) => ({
    subject: `${facts.organization} is open again`,
    lines: [`The bureau has opened ${facts.organization} again; others can find it.`, said(facts, 'Why')],
    linkLabel: 'Go to the organization',
  }),
};
