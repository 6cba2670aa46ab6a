import { type Kinds, org } from './kind.ts';

/** Members, requests to join, and what the bureau decided: the letters say the same at length. */
export const membershipKinds = {
  MEMBERSHIP_INVITED: {
    topic: 'MEMBERSHIPS',
    path: '/join',
    says: {
      zh: (w) => `${org(w, '一家单位')}邀请你加入，等你答复`,
      en: (w) => `${org(w, 'An organization')} invites you and waits for your answer`,
    },
  },
  MEMBERSHIP_REQUESTED: {
    topic: 'MEMBERSHIPS',
    path: '/organization/members',
    says: {
      zh: (w) => `有人申请加入${org(w, '本单位')}，等你答复`,
      en: (w) => `Somebody asks to join ${org(w, 'your organization')} and waits for your answer`,
    },
  },
  MEMBERSHIP_ACCEPTED: {
    topic: 'MEMBERSHIPS',
    path: '/organization',
    says: {
      zh: (w) => `你已加入${org(w, '单位')}`,
      en: (w) => `You belong to ${org(w, 'the organization')} now`,
    },
  },
  MEMBERSHIP_REFUSED: {
    topic: 'MEMBERSHIPS',
    path: '/join',
    says: {
      zh: (w) => `加入${org(w, '单位')}的申请没有通过`,
      en: (w) => `Your request to join ${org(w, 'the organization')} was refused`,
    },
  },
  CLAIM_ACCEPTED: {
    topic: 'MEMBERSHIPS',
    path: '/organization',
    says: {
      zh: (w) => `认领通过，你现在是${org(w, '单位')}的负责人`,
      en: (w) => `Your claim was accepted: you own ${org(w, 'the organization')} now`,
    },
  },
  CLAIM_REFUSED: {
    topic: 'MEMBERSHIPS',
    path: '/join',
    says: {
      zh: (w) => `对${org(w, '单位')}的认领没有通过`,
      en: (w) => `Your claim of ${org(w, 'the organization')} was refused`,
    },
  },
  ROLE_CHANGED: {
    topic: 'MEMBERSHIPS',
    path: '/organization/members',
    says: {
      zh: (w) => `你在${org(w, '单位')}的身份变了`,
      en: (w) => `Your role at ${org(w, 'the organization')} has changed`,
    },
  },
  MEMBERSHIP_ENDED: {
    topic: 'MEMBERSHIPS',
    path: '/join',
    says: {
      zh: (w) => `你已不是${org(w, '单位')}的成员`,
      en: (w) => `You no longer belong to ${org(w, 'the organization')}`,
    },
  },
  ORGANIZATION_VERIFIED: {
    topic: 'VERIFICATION',
    path: '/organization',
    says: {
      zh: (w) => `${org(w, '本单位')}通过核验，别人能搜到了`,
      en: (w) => `${org(w, 'Your organization')} is verified and can be found now`,
    },
  },
  VERIFICATION_NOT_GIVEN: {
    topic: 'VERIFICATION',
    path: '/organization',
    says: {
      zh: (w) => `${org(w, '本单位')}没有通过核验，看看原因`,
      en: (w) => `${org(w, 'Your organization')} was not verified; see why`,
    },
  },
  VERIFICATION_SUPPLEMENT_ASKED: {
    topic: 'VERIFICATION',
    path: '/organization',
    says: {
      zh: (w) => `${org(w, '本单位')}的核验要补充材料`,
      en: (w) => `The bureau asks for more to verify ${org(w, 'your organization')}`,
    },
  },
  VERIFICATION_WITHDRAWN: {
    topic: 'VERIFICATION',
    path: '/organization',
    says: {
      zh: (w) => `${org(w, '本单位')}的核验被收回，别人暂时搜不到`,
      en: (w) => `The verification of ${org(w, 'your organization')} was withdrawn; nobody finds it for now`,
    },
  },
  ORGANIZATION_DECIDED: {
    topic: 'VERIFICATION',
    path: '/organization',
    says: {
      zh: (w) => `科技局对${org(w, '本单位')}的资料作了决定`,
      en: (w) => `The bureau has decided something about ${org(w, 'your organization')}`,
    },
  },
} as const satisfies Kinds;
