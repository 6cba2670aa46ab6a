import { type FormEvent, useState } from 'react';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Select } from '#ui/select.tsx';
import { RemovableTag } from '#ui/tag.tsx';
import type { AuditFrame } from './audit.queries.ts';
import { auditText } from './audit.text.ts';
import { isDay, useAuditSearch } from './use-audit-search.ts';

const ALL = 'all';
type Actions = AuditFrame['auditActions'];

/** The conditions. Choices count at once; what is written counts once it is sent. */
export function AuditFilterForm({ actions }: { actions: Actions }) {
  const t = useText(auditText);
  const { search, change } = useAuditSearch();
  const [draft, setDraft] = useState(search);
  const [isTried, setIsTried] = useState(false);
  const write = (some: Partial<typeof draft>) => setDraft({ ...draft, ...some });
  const dayFault = (day: string) => (isTried && !isDay(day) ? t.wrongDay : undefined);
  const isReversed = draft.since !== '' && draft.until !== '' && draft.until < draft.since;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isDay(draft.since) || !isDay(draft.until) || isReversed) return;
    change({ text: draft.text.trim(), since: draft.since, until: draft.until });
  };
  const clear = () => {
    const none = { text: '', module: '', action: '', since: '', until: '', object: '', actor: '' };
    setDraft(none);
    setIsTried(false);
    change(none);
  };
  return (
    <form className="card pad audit-filter" aria-label={t.filter} onSubmit={send} noValidate>
      <div className="audit-fields">
        <TextField
          label={t.text}
          hint={t.textHint}
          type="search"
          value={draft.text}
          maxLength={100}
          onChange={(text) => write({ text })}
        />
        <Choices actions={actions} />
        <TextField
          label={t.since}
          type="date"
          value={draft.since}
          error={dayFault(draft.since)}
          onChange={(since) => write({ since })}
        />
        <TextField
          label={t.until}
          type="date"
          value={draft.until}
          error={dayFault(draft.until) ?? (isTried && isReversed ? t.wrongOrder : undefined)}
          onChange={(until) => write({ until })}
        />
      </div>
      <div className="row">
        <Button type="submit" look="primary" icon="search">
          {t.apply}
        </Button>
        <Button look="ghost" onPress={clear}>
          {t.clear}
        </Button>
        {search.object && <RemovableTag onRemove={() => change({ object: '' })}>{t.onlyObject}</RemovableTag>}
        {search.actor && <RemovableTag onRemove={() => change({ actor: '' })}>{t.onlyActor}</RemovableTag>}
      </div>
    </form>
  );
}

function Choices({ actions }: { actions: Actions }) {
  const t = useText(auditText);
  const label = useLabel();
  const { search, change } = useAuditSearch();
  const names = t as Readonly<Record<string, unknown>>;
  const modules = [...new Set(actions.map(({ module }) => module))];
  const within = actions.filter(({ module }) => !search.module || module === search.module);
  const all = { id: ALL, label: t.all };
  return (
    <>
      <Select
        label={t.module}
        options={[all, ...modules.map((id) => ({ id, label: String(names[id] ?? id) }))]}
        value={search.module || ALL}
        onChange={(module) => change({ module: module === ALL ? '' : module, action: '' })}
      />
      <Select
        label={t.action}
        options={[all, ...within.map((one) => ({ id: one.action as string, label: label(one.label) }))]}
        value={search.action || ALL}
        onChange={(action) => change({ action: action === ALL ? '' : action })}
      />
    </>
  );
}
