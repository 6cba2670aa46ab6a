import type { LetterFacts, LetterTexts } from './membership.letter.text.ts';

const roles = { OWNER: '负责人', MEMBER: '成员' } as const;

const reasons: Readonly<Record<string, string>> = {
  NO_AUTHORITY_SHOWN: '没有看出你能代表这家单位，可以补充本单位邮箱或证明',
  CODE_AND_NAME_DIFFER: '代码和名称对不上',
  NOT_KNOWN_HERE: '单位里没有人认得这位申请人',
  ANOTHER_CLAIM_ACCEPTED: '另一位同事的认领已经通过，可以请对方邀请你',
  NOT_FOUND_IN_REGISTER: '在登记信息里没有查到',
  NOT_A_LIGHTING_PARTNER: '不是灯饰产业的合作单位',
  DUPLICATE: '和平台上已有的单位重复',
  OTHER: '',
};

const role = ({ role: code = 'MEMBER' }: LetterFacts) => roles[code];
const said = ({ note }: LetterFacts, who = '说明') => (note ? `${who}：${note}` : '');
const because = ({ reason }: LetterFacts) => {
  const words = reason ? reasons[reason] : '';
  return words ? `原因：${words}。` : '';
};

export const lettersZh: LetterTexts = {
  INVITED: (facts) => ({
    subject: `${facts.person ?? '有人'}邀请你加入${facts.organization}`,
    lines: [
      '你好：',
      `${facts.person ?? '有人'}邀请你在灯桥加入“${facts.organization}”，身份是${role(facts)}。`,
      said(facts, '留言'),
    ],
    linkLabel: '查看邀请',
    after: [`链接 ${facts.days ?? 14} 天内有效，只能用一次。不认识对方，不用理会，什么也不会发生。`],
  }),
  REQUEST_FILED: (facts) => ({
    subject: `${facts.person ?? '有人'}申请加入${facts.organization}`,
    lines: [`${facts.person ?? '有人'}申请加入“${facts.organization}”。`, said(facts)],
    linkLabel: '去答复',
    after: ['认得这位同事再同意。加入后能看到单位内部的需求、合作和成员。'],
  }),
  REQUEST_ACCEPTED: (facts) => ({
    subject: `你已加入${facts.organization}`,
    lines: [`“${facts.organization}”同意了你的申请，你现在是${role(facts)}。`, said(facts)],
    linkLabel: '去本单位',
  }),
  REQUEST_REFUSED: (facts) => ({
    subject: `${facts.organization}没有同意你的加入申请`,
    lines: [`“${facts.organization}”没有同意你的加入申请。`, because(facts), said(facts)],
    linkLabel: '换一种办法加入',
    after: ['可以联系单位里的同事，请负责人用你的邮箱发邀请。'],
  }),
  CLAIM_ACCEPTED: (facts) => ({
    subject: `认领通过：${facts.organization}`,
    lines: [
      `科技局核对了你的认领，你现在是“${facts.organization}”的负责人，可以改资料、邀请同事。`,
      said(facts),
    ],
    linkLabel: '去本单位',
  }),
  CLAIM_REFUSED: (facts) => ({
    subject: `认领没有通过：${facts.organization}`,
    lines: [`科技局没有通过你对“${facts.organization}”的认领。`, because(facts), said(facts)],
    linkLabel: '补充后再申请',
    after: ['单位已经有负责人的，再次申请会直接转给负责人答复。'],
  }),
  ROLE_CHANGED: (facts) => ({
    subject: `你在${facts.organization}的身份变了`,
    lines: [`你在“${facts.organization}”现在是${role(facts)}。`, said(facts, '原因')],
    linkLabel: '查看成员',
  }),
  OWNERSHIP_RECEIVED: (facts) => ({
    subject: `${facts.organization}转交给你管理`,
    lines: [
      `${facts.person ?? '原负责人'}把“${facts.organization}”转交给你，你现在是负责人。`,
      said(facts, '原因'),
    ],
    linkLabel: '查看成员',
  }),
  REMOVED: (facts) => ({
    subject: `你已不是${facts.organization}的成员`,
    lines: [`“${facts.organization}”的负责人把你移出了成员名单。`, said(facts, '原因')],
    linkLabel: '加入其他单位',
    after: ['你的账号还在。觉得弄错了，请直接联系单位的负责人。'],
  }),
  VERIFIED: (facts) => ({
    subject: `${facts.organization}通过核验`,
    lines: [`科技局核验了“${facts.organization}”，从现在起别人能搜到它。`, said(facts)],
    linkLabel: '去本单位',
  }),
  VERIFICATION_WITHDRAWN: (facts) => ({
    subject: `${facts.organization}的核验被收回`,
    lines: [`科技局收回了“${facts.organization}”的核验，别人暂时搜不到它。`, said(facts, '原因')],
    linkLabel: '去本单位看看怎么办',
  }),
  SUPPLEMENT_ASKED: (facts) => ({
    subject: `${facts.organization}的核验要补充材料`,
    lines: [`科技局核验“${facts.organization}”时还需要你补充：`, facts.note ?? ''],
    linkLabel: '去补充',
  }),
  VERIFICATION_REFUSED: (facts) => ({
    subject: `${facts.organization}没有通过核验`,
    lines: [`科技局没有通过“${facts.organization}”的核验。`, because(facts), said(facts)],
    linkLabel: '补充后再申请',
  }),
  IDENTITY_ACCEPTED: (facts) => ({
    subject: `${facts.organization}的变更已生效`,
    lines: [
      `科技局同意了“${facts.organization}”的变更：`,
      facts.name ? `名称：${facts.name}` : '',
      facts.creditCode ? `统一社会信用代码：${facts.creditCode}` : '',
      said(facts),
    ],
    linkLabel: '去本单位',
  }),
  IDENTITY_REFUSED: (facts) => ({
    subject: `${facts.organization}的变更没有通过`,
    lines: [`科技局没有同意“${facts.organization}”的名称或代码变更，现在的不变。`, said(facts, '原因')],
    linkLabel: '去本单位',
  }),
  MERGED: (facts) => ({
    subject: `${facts.name ?? '另一家单位'}并入${facts.organization}`,
    lines: [
      `科技局确认“${facts.name ?? ''}”和“${facts.organization}”是同一家单位，两处资料已经合并，成员、需求和合作都在“${facts.organization}”。`,
      said(facts, '原因'),
    ],
    linkLabel: '去本单位',
  }),
  CLOSED: (facts) => ({
    subject: `${facts.organization}已被关闭`,
    lines: [`科技局关闭了“${facts.organization}”，等待答复的申请都已结束。`, said(facts, '原因')],
    linkLabel: '去本单位',
    after: ['觉得弄错了，请联系科技局重新开启。'],
  }),
  REOPENED: (facts) => ({
    subject: `${facts.organization}重新开启`,
    lines: [`科技局重新开启了“${facts.organization}”，别人又能找到它。`, said(facts, '原因')],
    linkLabel: '去本单位',
  }),
};
