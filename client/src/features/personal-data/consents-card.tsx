import { useLabel } from '#entities/taxonomy/labels.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import type { OwnPrivacy } from './privacy.page.tsx';
import { decideConsentMutation } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

type Consent = OwnPrivacy['consents'][number];
type ConsentsProps = {
  consents: readonly Consent[];
  history: OwnPrivacy['consentHistory'];
  onChanged: () => void;
};

/** Field by field, in the very words that are agreed to; taking back is as easy as giving. */
export function ConsentsCard({ consents, history, onChanged }: ConsentsProps) {
  const t = useText(privacyText);
  return (
    <Card title={t.consents} holds="list">
      <p className="pad sm dim">{t.consentsHint}</p>
      <List>
        {consents.map((consent) => (
          <ConsentRow key={consent.field} consent={consent} onChanged={onChanged} />
        ))}
      </List>
      {history.length > 0 && <History history={history} />}
    </Card>
  );
}

function ConsentRow({ consent, onChanged }: { consent: Consent; onChanged: () => void }) {
  const t = useText(privacyText);
  const label = useLabel();
  const format = useFormat();
  const { field, audience, isGiven, since, wording } = consent;
  const { act, faults, failure, isPending } = useAct(decideConsentMutation);
  const decide = async () => {
    const input = { field, audience, wordingVersion: wording.version, isGiven: !isGiven };
    if (!(await act({ input }))) return;
    showToast({ text: isGiven ? t.takenBack : t.agreed });
    onChanged();
  };
  return (
    <li className="col g2">
      <div className="row nowrap top">
        <div className="grow col g1">
          <b>{t[field]}</b>
          <p className="sm">{label(wording.text)}</p>
          <p className="sm dim">{isGiven && since ? t.given(format.day(since)) : t.notGiven}</p>
        </div>
        <Button
          size="small"
          look="plain"
          aria-label={`${isGiven ? t.takeBack : t.agree} · ${t[field]}`}
          isPending={isPending}
          onPress={() => void decide()}
        >
          {isGiven ? t.takeBack : t.agree}
        </Button>
      </div>
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      <FailureNote error={failure} />
    </li>
  );
}

function History({ history }: Pick<ConsentsProps, 'history'>) {
  const t = useText(privacyText);
  const format = useFormat();
  const names: Readonly<Record<string, string>> = { NAME: t.NAME, EMAIL: t.EMAIL, NOTICE: t.NOTICE };
  return (
    <details className="pad">
      <summary className="sm dim">{t.history}</summary>
      <ul className="col g1 sm">
        {history.map(({ at, field, isGiven, wordingVersion }) => (
          <li key={`${at}${field}`} className="row">
            <span className="grow">{t.historyLine(isGiven, names[field] ?? field, wordingVersion)}</span>
            <time className="dim now" dateTime={at}>
              {format.moment(at)}
            </time>
          </li>
        ))}
      </ul>
    </details>
  );
}
