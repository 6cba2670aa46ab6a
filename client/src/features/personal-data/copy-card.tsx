import { useRef, useState } from 'react';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { type Faults, Form } from '#ui/form.tsx';
import { PasswordField } from '#ui/password-field.tsx';
import { showToast } from '#ui/toasts.ts';
import { downloadCopy } from './download-copy.ts';
import type { OwnPrivacy } from './privacy.page.tsx';
import { privacyText } from './privacy.text.ts';

/** All that is kept, as a file: asks for the password, and hands it out at once. */
export function CopyCard({ counts }: { counts: OwnPrivacy['deletion']['counts'] }) {
  const t = useText(privacyText);
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const [password, setPassword] = useState('');
  const [format, setFormat] = useState<'xlsx' | 'json'>('xlsx');
  const [faults, setFaults] = useState<Faults>({});
  const [isPending, setPending] = useState(false);
  const isBusy = useRef(false);

  async function send() {
    if (!password) return setFaults({ password: t.passwordMissing });
    if (isBusy.current) return;
    isBusy.current = true;
    setPending(true);
    const problem = await downloadCopy({ password, format, language });
    isBusy.current = false;
    setPending(false);
    setFaults(problem === null ? {} : { password: problem || t.downloadFailed });
    if (problem !== null) return;
    setPassword('');
    showToast({ text: t.downloaded });
  }

  const filled = counts.filter(({ count }) => count > 0);
  const rows = filled.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card title={t.copy}>
      <Form label={t.copy} faults={faults} onSubmit={() => void send()} className="col g4">
        <p className="sm dim">{t.copyHint}</p>
        <p className="sm num">{t.kept(filled.length, rows)}</p>
        <RadioGroup
          label={t.format}
          options={[
            { id: 'xlsx', label: t.xlsx },
            { id: 'json', label: t.json },
          ]}
          value={format}
          onChange={setFormat}
        />
        <PasswordField
          label={t.password}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={faults.password}
        />
        <div className="row">
          <Button type="submit" isPending={isPending}>
            {t.download}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
