import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { Tag } from '#ui/tag.tsx';
import type { AuditEntry } from './audit.queries.ts';
import { auditText, valueText } from './audit.text.ts';
import { saidValue } from './said-value.ts';
import { useAuditSearch } from './use-audit-search.ts';

/** Where a thing can be looked at. */
const pages: Readonly<Record<string, (id: string) => string>> = {
  organization: (id) => `/partners/${id}`,
  commissioner: (id) => `/partners/${id}`,
  need: (id) => `/needs/${id}`,
  capability: (id) => `/capabilities/${id}`,
  partnership: (id) => `/partnerships/${id}`,
};

/** One entry as a sentence, what changed below it, and where it came from. */
export function EntryItem({ entry }: { entry: AuditEntry }) {
  const t = useText(auditText);
  const label = useLabel();
  const format = useFormat();
  const { at, sequence, actionLabel, reason, address, requestId, erasedAt, changes, mentioned } = entry;
  const isOwn = entry.object.id !== null && entry.object.id === entry.actor.accountId;
  const origin = [
    t.number(numberText(sequence)),
    address && t.from(address),
    erasedAt && t.erased,
    requestId?.slice(0, 8),
  ].filter(Boolean);
  return (
    <li className="pad audit-entry" id={entry.id}>
      <p>
        <Actor actor={entry.actor} /> {label(actionLabel)}{' '}
        {isOwn ? t.ownAccount : <Thing object={entry.object} />}
      </p>
      {changes.length > 0 && (
        <ul className="audit-changes">
          {changes.map((change) => (
            <Change key={change.field} change={change} mentioned={mentioned} />
          ))}
        </ul>
      )}
      {reason && (
        <p className="sm">
          <span className="dim">{t.reason}</span>
          {reason}
        </p>
      )}
      <p className="xs dim2 num">
        <time dateTime={at}>{format.moment(at)}</time> · {origin.join(' · ')}
      </p>
    </li>
  );
}

function Actor({ actor }: { actor: AuditEntry['actor'] }) {
  const t = useText(auditText);
  const { addressWith } = useAuditSearch();
  const { kind, account, accountId, command } = actor;
  if (kind === 'COMMAND') return <b>{t.command(command ?? '')}</b>;
  if (kind === 'PLATFORM') return <b>{t.platform}</b>;
  if (kind === 'VISITOR' || !accountId) return <b>{t.visitor}</b>;
  const name = account?.displayName ?? t.formerAccount;
  return (
    <Link to={addressWith({ actor: accountId })} title={t.onlyActor}>
      <b>{kind === 'PROGRAM' ? t.program(name) : name}</b>
    </Link>
  );
}

function Thing({ object }: { object: AuditEntry['object'] }) {
  const t = useText(auditText);
  const label = useLabel();
  const { addressWith } = useAuditSearch();
  const { id, type, name } = object;
  if (!id) return null;
  const page = pages[type];
  const shown = name ?? label(object.typeLabel);
  return (
    <>
      {page ? <Link to={page(id)}>{shown}</Link> : shown}{' '}
      <Link className="xs dim audit-only" to={addressWith({ object: id })}>
        {t.onlyObject}
      </Link>
    </>
  );
}

type ChangeProps = { change: AuditEntry['changes'][number]; mentioned: AuditEntry['mentioned'] };

function Change({ change, mentioned }: ChangeProps) {
  const t = useText(auditText);
  const values = useText(valueText) as Readonly<Record<string, string>>;
  const label = useLabel();
  const { moment } = useFormat();
  const names = Object.fromEntries(mentioned.map(({ id, name }) => [id, name ?? id]));
  const words = { t, values: { ...values, ...names }, moment };
  return (
    <li className="sm">
      <span className="dim">{label(change.fieldLabel)}</span>{' '}
      {change.before !== null && (
        <>
          <del>{saidValue(change.before, words)}</del> →{' '}
        </>
      )}
      <ins>{saidValue(change.after, words)}</ins> {change.isPersonal && <Tag isOutlined>{t.personal}</Tag>}
    </li>
  );
}
