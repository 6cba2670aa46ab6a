import { useMutation } from 'urql';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import { type ChoiceRow, chooseMutation } from './notifications.queries.ts';
import { choicesText, notificationsText } from './notifications.text.ts';
import { topicText } from './topic.text.ts';

export type Frequency = NonNullable<ChoiceRow['mail']>;

/** In the order in which they are offered. */
export const frequencies: readonly Frequency[] = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'];

type Change = { readonly isShown: boolean } | { readonly mail: Frequency };

/** A choice of one topic: saved at once, and taken back from the toast. */
export function useChoose({ topic, isShown, mail }: ChoiceRow) {
  const t = useText(choicesText);
  const words = useText(notificationsText);
  const names = useText(topicText);
  const [, choose] = useMutation(chooseMutation);

  function said(change: Change): string {
    if ('mail' in change) return t.mailed(names[topic], t[change.mail]);
    return (change.isShown ? t.shown : t.hidden)(names[topic]);
  }

  async function save(change: Change, before?: Change): Promise<void> {
    const { data } = await choose({ input: { topic, ...change } });
    const [refused] = data?.chooseNotifications.errors ?? [];
    if (!data || refused) {
      showToast({ text: refused?.message ?? words.failed, icon: 'warning' });
      return;
    }
    const action = before && { label: words.undo, onPress: () => void save(before) };
    showToast({ text: said(change), ...(action && { action }) });
  }

  return {
    show: (wanted: boolean) => save({ isShown: wanted }, { isShown }),
    mail: (wanted: Frequency) => save({ mail: wanted }, { mail: mail ?? 'NEVER' }),
  };
}
