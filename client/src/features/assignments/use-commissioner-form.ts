import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { fieldErrors } from '#graphql/errors.ts';
import { useDraft } from '#lib/draft.ts';
import { requestCommissionerMutation } from './request-commissioner.queries.ts';

const shortestText = 10;

type FormOptions = {
  accountId: string;
  enterpriseId: string;
  needId?: string | undefined;
  wishedCommissionerId?: string | undefined;
  onSent: () => void;
};

/** What is written into a firm's request for a commissioner, and sending it: at most once at a time. */
export function useCommissionerForm(options: FormOptions) {
  const { accountId, enterpriseId, wishedCommissionerId, onSent } = options;
  const draft = useDraft(`commissioner:${accountId}`);
  const [needId, setNeedId] = useState<string | null>(options.needId ?? null);
  const [fieldCodes, setFieldCodes] = useState<readonly string[]>([]);
  const [errors, setErrors] = useState<Readonly<Record<string, string | undefined>>>({});
  const [isOpenAlready, setIsOpenAlready] = useState(false);
  const [{ fetching, error }, request] = useMutation(requestCommissionerMutation);
  // Two presses within one frame both see `fetching` false.
  const isUnderWay = useRef(false);

  async function send() {
    const text = draft.text.trim();
    const isTooShort = text.length < shortestText;
    setErrors(isTooShort ? { text: 'short' } : {});
    setIsOpenAlready(false);
    if (isTooShort || isUnderWay.current) return;
    isUnderWay.current = true;
    const { data } = await request({
      input: {
        enterpriseId,
        text,
        needId,
        fieldCodes: needId ? [] : [...fieldCodes],
        wishedCommissionerId: wishedCommissionerId ?? null,
      },
    });
    isUnderWay.current = false;
    const payload = data?.requestCommissioner;
    if (!payload) return;
    if (payload.request) {
      draft.forget();
      onSent();
      return;
    }
    const open = payload.errors.find(({ code }) => code === 'COMMISSIONER_REQUEST_ALREADY_OPEN');
    setIsOpenAlready(open !== undefined);
    setErrors(open ? { '': open.message } : fieldErrors(payload.errors));
  }

  return {
    draft,
    needId,
    fieldCodes,
    errors,
    isOpenAlready,
    failure: error,
    isSending: fetching,
    chooseNeed: setNeedId,
    chooseFields: setFieldCodes,
    write: (text: string) => {
      draft.write(text);
      setErrors({});
    },
    send: () => void send(),
  };
}
