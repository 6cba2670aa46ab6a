import { useMutation } from 'urql';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { showToast } from '#ui/toasts.ts';
import {
  notificationContext,
  readAllMutation,
  readMutation,
  type Topic,
  unreadAllMutation,
  unreadMutation,
} from './notifications.queries.ts';
import { notificationsText } from './notifications.text.ts';

/** What can be done with notifications, at once; reading all of them can be taken back. */
export function useNotificationActs() {
  const t = useText(notificationsText);
  const [, read] = useMutation(readMutation);
  const [, unread] = useMutation(unreadMutation);
  const [, readAll] = useMutation(readAllMutation);
  const [, unreadAll] = useMutation(unreadAllMutation);
  const tellFailure = () => showToast({ text: t.failed, icon: 'warning' });

  async function undo(readAt: string) {
    const { data } = await unreadAll({ input: { readAt } }, notificationContext);
    if (data) showToast({ text: t.undone });
    else tellFailure();
  }

  return {
    /** Says nothing: whoever opens it sees that it is read. */
    read: (id: string) => void read({ input: { notificationId: id } }),

    async toggle({ id, readAt }: { id: string; readAt: string | null }) {
      const input = { notificationId: id };
      const { error } = readAt ? await unread({ input }) : await read({ input });
      if (error) tellFailure();
    },

    /** Empty topics for all of them. */
    async readAll(topics: readonly Topic[]) {
      const { data } = await readAll({ input: { topics: [...topics] } }, notificationContext);
      if (!data) return tellFailure();
      const { readAt, count } = data.readAllNotifications;
      if (count === 0) return;
      const action = { label: t.undo, onPress: () => void undo(readAt) };
      showToast({ text: t.readAllDone(numberText(count)), action });
    },
  };
}
