import { useText } from '#lib/language.ts';
import { Note } from '#ui/note.tsx';
import { CopyButton } from './copy-button.tsx';
import { secondFactorText } from './second-factor.text.ts';

/** The recovery codes, the only time they are shown. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const t = useText(secondFactorText);
  return (
    <div className="col g4">
      <Note tone="warning">{t.keepCodesHint}</Note>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="row">
        <CopyButton text={codes.join('\n')} label={t.copy} copiedLabel={t.copied} />
      </div>
    </div>
  );
}
