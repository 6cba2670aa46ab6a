import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { ends } from '#entities/partnership/partnership-state.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useText } from '#lib/language.ts';
import { textDifference } from '#lib/text-difference.ts';
import { Card } from '#ui/card.tsx';
import { type AgreementDetail, type AgreementText, agreementPageQuery } from './agreement.queries.ts';
import { agreementText } from './agreement.text.ts';
import { type AgreementChange, changesOf } from './agreement-changes.ts';

type ChangesProps = { partnership: AgreementDetail; agreement: AgreementText };

/** What the version on the page changes: of an amendment against what is signed, else against the version before it. */
export function AgreementChangesCard({ partnership, agreement }: ChangesProps) {
  const t = useText(agreementText);
  const { id, agreedVersion, amendment } = partnership;
  const { number } = agreement;
  const base = amendment === number && agreedVersion !== null ? agreedVersion : number - 1;
  const [{ data }] = useQuery({
    query: agreementPageQuery,
    variables: { id, version: base },
    pause: base < 1,
  });
  const before = data?.partnership.agreement;
  // While another version is on its way, the one before it is still at hand.
  if (base < 1 || before?.number !== base) return null;
  const changes = changesOf(before, agreement);
  return (
    <section className="no-print agreement-changes">
      <Card title={t.changes(base)} holds="list">
        {changes.length === 0 ? (
          <p className="pad dim">{t.noChanges}</p>
        ) : (
          <dl className="dl pad">
            {changes.map((change) => (
              <Change key={keyOf(change)} change={change} partnership={partnership} />
            ))}
          </dl>
        )}
      </Card>
    </section>
  );
}

function keyOf(change: AgreementChange): string {
  if (change.kind === 'clause') return change.clause;
  if (change.kind === 'form') return change.kind;
  return (change.kind === 'milestone' ? change.after : change.milestone).id;
}

function Change({ change, partnership }: { change: AgreementChange; partnership: AgreementDetail }) {
  const t = useText(agreementText);
  const forms = useText(formText);
  const lineOf = useMilestoneLine(partnership);
  switch (change.kind) {
    case 'form':
      return <Line title={t.form} before={forms[change.before]} after={forms[change.after]} />;
    case 'clause':
      return <Line title={t[`${change.clause}Name`]} before={change.before} after={change.after} />;
    case 'milestone':
      return <Line title={t.milestoneChanged} before={lineOf(change.before)} after={lineOf(change.after)} />;
    case 'milestone-new':
      return <Line title={t.milestoneNew} before="" after={lineOf(change.milestone)} />;
    case 'milestone-gone':
      return <Line title={t.milestoneGone} before={lineOf(change.milestone)} after="" />;
    default:
      return change satisfies never;
  }
}

/** One milestone in a line, as the table of the document has it. */
function useMilestoneLine(partnership: AgreementDetail) {
  const t = useText(agreementText);
  const { leftSide } = ends(partnership);
  return ({ title, deliverable, dueOn, side }: AgreementText['milestones'][number]) =>
    [title, deliverable, dueOn, side === leftSide ? t.partyA : t.partyB].join(' · ');
}

function Line({ title, before, after }: { title: string; before: string; after: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd className="contract-text">{textDifference(before, after).map(shown)}</dd>
    </>
  );
}

function shown({ kind, text }: ReturnType<typeof textDifference>[number], place: number): ReactNode {
  if (kind === 'gone') return <del key={place}>{text}</del>;
  if (kind === 'new') return <ins key={place}>{text}</ins>;
  return text;
}
