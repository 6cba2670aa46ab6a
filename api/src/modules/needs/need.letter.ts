import { dayInChina } from '#kernel/day.ts';
import type { Need } from './need.model.ts';

type ProposalFacts = {
  readonly firm: string;
  /** Null for the bureau. */
  readonly desk: string | null;
  readonly title: string;
  readonly note: string | null;
  readonly until: Date;
};

/** To whoever the firm named: opens the whole text, and the choice. */
export function proposalLetter({ firm, desk, title, note, until }: ProposalFacts) {
  const day = dayInChina(until);
  const [zhDesk, enDesk] = [desk ?? '科技局', desk ?? 'The science bureau'];
  return {
    zh: {
      subject: `请确认一条代“${firm}”填写的技术需求`,
      lines: [
        '你好：',
        `${zhDesk}在和你们谈过之后，在灯桥代“${firm}”写下了一条技术需求：`,
        `“${title}”`,
        ...(note ? [`说明：${note}`] : []),
        '没有你们确认，它不会公开。打开链接可以看到全文，可以直接确认、改好再确认，或者谢绝，不用注册账号。',
      ],
      linkLabel: '查看并答复',
      after: [
        `链接到 ${day} 为止有效，只能答复一次。请不要转发：谁有链接谁就能答复。`,
        '这个邮箱只用来发这封信，答复之后或链接过期之后就删掉。',
      ],
    },
    en: {
      subject: `Please confirm a need written down for ${firm}`,
      lines: [
        'Hello,',
        `${enDesk} has talked with you and written down a need for ${firm} on Dengqiao:`,
        `“${title}”`,
        ...(note ? [`Note: ${note}`] : []),
        'It is not published before you confirm it. The link shows the whole text: confirm it, mend and confirm it, or refuse it; no account is needed.',
      ],
      linkLabel: 'See and answer',
      after: [
        `The link is good until ${day}, for one answer. Do not pass it on: whoever has it can answer.`,
        'This address is used for this letter alone and is deleted once you have answered or the link has expired.',
      ],
    },
    path: '/confirm-need',
  };
}

type NearFacts = Pick<Need, 'id' | 'title'> & { readonly name: string; readonly solveBy: string };

/** To those of the firm who look after a need. */
export function nearLetter({ id, title, name, solveBy }: NearFacts) {
  return {
    zh: {
      subject: `需求快到期限了：${title}`,
      lines: [
        `${name}：`,
        `“${title}”的期限是 ${solveBy}。过了这一天它会自动结束，别人就搜不到了。`,
        '还没解决，可以把期限往后改；已经解决，请标一下，让别人知道不用再来问。',
      ],
      linkLabel: '去看这条需求',
      after: [],
    },
    en: {
      subject: `The deadline of a need is near: ${title}`,
      lines: [
        `${name},`,
        `“${title}” is to be solved by ${solveBy}. After that day it ends by itself and is not found any more.`,
        'If it is not solved, move the deadline; if it is, mark it as solved, so that nobody asks in vain.',
      ],
      linkLabel: 'See the need',
      after: [],
    },
    path: `/needs/${id}`,
  };
}
