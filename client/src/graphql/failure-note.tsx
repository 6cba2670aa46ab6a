import type { CombinedError } from 'urql';
import { useText } from '#lib/language.ts';
import { phrases } from '#lib/phrases.ts';
import { Note } from '#ui/note.tsx';
import { failureOf } from './errors.ts';

const failureText = phrases({
  offline: {
    zh: '没有连上服务器，你写的内容还在这台设备上',
    en: 'No connection; what you wrote is still on this device',
  },
  'signed-out': {
    zh: '登录已过期。重新登录之后再做一次，你写的内容还在这台设备上',
    en: 'You were signed out. Sign in and do it again; what you wrote is still on this device',
  },
  forbidden: {
    zh: '这个账号不能做这件事，没有改动',
    en: 'This account may not do that; nothing was changed',
  },
  'not-found': {
    zh: '它已经不在了，没有改动',
    en: 'It is no longer there; nothing was changed',
  },
  'rate-limited': { zh: '太快了，等一分钟再试', en: 'Too fast; try again in a minute' },
  refused: { zh: '这样写不行，没有改动', en: 'That cannot be taken; nothing was changed' },
  server: { zh: '服务器出错了，没有改动。再试一次', en: 'The server failed; nothing was changed. Try again' },
});

/** Why an act did not go through, beside the button that was pressed. Nothing where it did. */
export function FailureNote({ error }: { error: CombinedError | undefined }) {
  const t = useText(failureText);
  if (!error) return null;
  const { kind, message, requestId } = failureOf(error);
  return (
    <Note tone="problem">
      {kind === 'signed-out' ? t[kind] : (message ?? t[kind])}{' '}
      {requestId && <span className="now dim">{requestId}</span>}
    </Note>
  );
}
