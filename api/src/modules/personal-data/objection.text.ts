import type { WrittenLetter } from '#modules/accounts/index.ts';
import type { ObjectionState } from './objection.model.ts';

type Content = WrittenLetter['content'];

const PATH = '/privacy';
const links = { zh: '看看怎么处理个人信息', en: 'See how personal data are handled' };

export function objectionTaken(dueOn: string): Content {
  return {
    path: PATH,
    zh: {
      subject: '灯桥收到了你的反对或更正申请',
      lines: [`科技局会在 ${dueOn} 前答复，结果发到这个邮箱。在此之前资料不变。`],
      linkLabel: links.zh,
      after: ['不是你提出的，不用理会，或回到那个页面另提一份说明。'],
    },
    en: {
      subject: 'Dengqiao has received your objection or correction',
      lines: [`The bureau answers by ${dueOn}, to this address. Until then the data stay as they are.`],
      linkLabel: links.en,
      after: ['If it was not you, do nothing, or say so with the same form.'],
    },
  };
}

const sentences = {
  ACCEPTED: {
    zh: '科技局同意了你的申请，已经照办。同一份名单以后再导入，也不会恢复。',
    en: 'The bureau accepts your wish, and it is done. Importing the same list again does not bring the data back.',
  },
  REFUSED: {
    zh: '科技局没有同意你的申请，理由写在下面。不同意的，可以再提一次，或向网信部门投诉。',
    en: 'The bureau does not accept your wish, for the reason below. You may object again, or complain to the cyberspace administration.',
  },
  TAKEN_BACK: {
    zh: '按你的意思，反对已经解除。下次导入名单时，资料可能再次出现。',
    en: 'As you wished, the objection is lifted. The next list may bring the data again.',
  },
} as const;

export function objectionAnswered(state: Exclude<ObjectionState, 'OPEN'>, note: string | null): Content {
  const { zh, en } = sentences[state];
  return {
    path: PATH,
    zh: {
      subject: '灯桥对反对或更正申请的答复',
      lines: [zh, ...(note ? [`说明：${note}`] : [])],
      linkLabel: links.zh,
    },
    en: {
      subject: 'The answer to your objection or correction at Dengqiao',
      lines: [en, ...(note ? [`Reason: ${note}`] : [])],
      linkLabel: links.en,
    },
  };
}
