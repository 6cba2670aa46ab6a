import { useEffect, useRef, useState } from 'react';
import { useLanguage, useText } from '#lib/language.ts';
import { sendFile } from '#lib/send-file.ts';
import type { KindChoice } from './imports.queries.ts';
import { importsText } from './imports.text.ts';

type Wish = { readonly choice: KindChoice; readonly verified: string };

/** One file at a time on its way to the server; `part` is null while none is. */
export function useUpload(onTaken: (id: string) => void) {
  const t = useText(importsText);
  const language = useLanguage();
  const [part, setPart] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  async function send(file: File, { choice, verified }: Wish): Promise<void> {
    setFault(null);
    setPart(0);
    const query = new URLSearchParams({ kind: choice.kind, name: file.name });
    if (choice.organization) query.set('organization', choice.organization.id);
    if (verified.trim()) query.set('verified', verified.trim());
    const sending = sendFile<{ id: string }>(`/imports?${query}`, { file, language, onProgress: setPart });
    stop.current = sending.stop;
    const sent = await sending.done;
    stop.current = null;
    setPart(null);
    if (sent === 'STOPPED') return;
    if (sent === 'OFFLINE') setFault(t.offline);
    else if ('message' in sent) setFault(sent.message);
    else onTaken(sent.data.id);
  }

  return { send, part, fault, stop: () => stop.current?.() };
}
