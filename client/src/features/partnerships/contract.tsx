import { ends } from '#entities/partnership/partnership-state.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { clockText, recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import type { AgreementDetail, AgreementText } from './agreement.queries.ts';
import { agreementText } from './agreement.text.ts';

type ContractProps = { partnership: AgreementDetail; agreement: AgreementText };
type Side = AgreementText['side'];

/** The agreement as a document: both parties, the clauses, the signatures, on A4 when printed. */
export function Contract({ partnership, agreement }: ContractProps) {
  const t = useText(agreementText);
  const forms = useText(formText);
  const { leftSide, rightSide } = ends(partnership);
  const parties = { REQUESTER: agreement.requester, RECIPIENT: agreement.recipient };
  return (
    <article className="card contract">
      <header>
        <h1>{t.contract}</h1>
        <p className="sm dim num">{t.number(partnership.id, agreement.number)}</p>
      </header>
      <dl className="contract-parties">
        <PartyLine label={t.partyA} party={parties[leftSide]} />
        <PartyLine label={t.partyB} party={parties[rightSide]} />
      </dl>
      <p>{t.preamble(forms[agreement.form])}</p>
      <Clause title={t.project} text={agreement.title} />
      <Clause title={t.goals} text={agreement.goals} />
      <section>
        <h2>{t.milestones}</h2>
        <Milestones agreement={agreement} leftSide={leftSide} />
      </section>
      <Clause title={t.payment} text={agreement.payment} />
      <Clause title={t.results} text={agreement.results} />
      <Clause title={t.confidentiality} text={agreement.confidentiality} />
      <Clause title={t.other} text={agreement.other} />
      <section className="contract-signatures">
        <h2 className="vh">{t.signatures}</h2>
        <Signature label={t.partyA} side={leftSide} agreement={agreement} name={parties[leftSide].name} />
        <Signature label={t.partyB} side={rightSide} agreement={agreement} name={parties[rightSide].name} />
      </section>
      <footer className="xs dim2">
        <p>{t.made}</p>
        <p className="num contract-hash">{t.fingerprint(agreement.hash)}</p>
      </footer>
    </article>
  );
}

function PartyLine({ label, party }: { label: string; party: AgreementText['requester'] }) {
  const t = useText(agreementText);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <b>{party.name}</b>
        {party.creditCode && (
          <span className="sm dim num">
            {t.creditCode} {party.creditCode}
          </span>
        )}
      </dd>
    </div>
  );
}

function Clause({ title, text }: { title: string; text: string }) {
  const t = useText(agreementText);
  return (
    <section>
      <h2>{title}</h2>
      {text ? <p className="contract-text">{text}</p> : <p className="dim">{t.nothing}</p>}
    </section>
  );
}

function Milestones({ agreement, leftSide }: { agreement: AgreementText; leftSide: Side }) {
  const t = useText(agreementText);
  return (
    <table className="contract-table">
      <thead>
        <tr>
          <th scope="col">{t.what}</th>
          <th scope="col">{t.deliverable}</th>
          <th scope="col">{t.due}</th>
          <th scope="col">{t.who}</th>
        </tr>
      </thead>
      <tbody>
        {agreement.milestones.map(({ id, title, deliverable, dueOn, side }) => (
          <tr key={id}>
            <td>{title}</td>
            <td>{deliverable}</td>
            <td className="num now">{dueOn}</td>
            <td className="now">{side === leftSide ? t.partyA : t.partyB}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type SignatureProps = { label: string; side: Side; agreement: AgreementText; name: string };

function Signature({ label, side, agreement, name }: SignatureProps) {
  const t = useText(agreementText);
  const found = agreement.signatures.find((signature) => signature.side === side);
  return (
    <div className="contract-signature">
      <p>
        <b>{label}</b> {name}
      </p>
      {found ? (
        <>
          <p>{found.signerName ? t.signedBy(found.signerName) : t.signed}</p>
          <p className="sm dim num">
            {t.signedAt(`${recordDay(found.signedAt)} ${clockText(found.signedAt)}`)}
          </p>
          {!found.isIntact && <p className="late">{t.broken}</p>}
        </>
      ) : (
        <p className="dim">{t.unsigned}</p>
      )}
    </div>
  );
}
