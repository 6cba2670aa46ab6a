import type { Text } from '#kernel/errors.ts';

/** To who would begin something new for an organization that is closed, or being merged. */
export const closedText: Text = {
  zh: '这家单位已经关闭，不能再发布或申请',
  en: 'This organization is closed; it can neither publish nor ask for anything',
};
