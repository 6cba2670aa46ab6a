import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import type { Viewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { UnitDialog } from './unit.dialog.tsx';
import { type EditableUnit, type EditableUnits, unitsEditorQuery } from './units-editor.queries.ts';
import { unitsEditorText } from './units-editor.text.ts';
import { UnitsList } from './units-list.tsx';
import { useUnits } from './use-units.ts';

/** The colleges, laboratories and studios of the own university, for its owners. */
export function UnitsEditorPage() {
  const t = useText(unitsEditorText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{(viewer) => <ForViewer viewer={viewer} />}</RequireAccount>
    </div>
  );
}

function ForViewer({ viewer: { organization } }: { viewer: Viewer }) {
  const t = useText(unitsEditorText);
  const id = organization?.__typename === 'University' ? organization.id : '';
  const [result, refetch] = useQuery({ query: unitsEditorQuery, variables: { id }, pause: !id });
  const readAnew = () => refetch({ requestPolicy: 'network-only' });
  if (!id) return <NotEditable title={t.onlyUniversities} />;
  return (
    <Answer result={result} onRetry={readAnew}>
      {({ organization: university }) =>
        university.__typename === 'University' && university.viewerCanEdit ? (
          <Editor university={university} onStale={readAnew} />
        ) : (
          <NotEditable title={t.notOwner} />
        )
      }
    </Answer>
  );
}

function NotEditable({ title }: { title: string }) {
  const t = useText(unitsEditorText);
  return (
    <div className="card">
      <EmptyState
        title={title}
        headingLevel={1}
        action={<ButtonLink to="/organization">{t.back}</ButtonLink>}
      />
    </div>
  );
}

/** What is open over the list: a new unit, or one that is known. */
type Open = { kind: 'edit'; unit: EditableUnit | null } | { kind: 'remove'; unit: EditableUnit };

function Editor({ university, onStale }: { university: EditableUnits; onStale: () => void }) {
  const t = useText(unitsEditorText);
  const [open, setOpen] = useState<Open | null>(null);
  const units = useUnits(university, onStale);
  const show = (next: Open | null) => {
    units.forgetFaults();
    setOpen(next);
  };
  const closeOnce = async (work: Promise<boolean>) => {
    if (await work) setOpen(null);
  };
  return (
    <>
      <p className="crumb">
        <Link to="/organization">{t.own}</Link> / {t.heading}
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.heading}</h1>
          <p className="dim">{t.lead}</p>
        </div>
        <Button look="primary" icon="plus" onPress={() => show({ kind: 'edit', unit: null })}>
          {t.add}
        </Button>
      </div>
      <FailureNote error={units.failure} />
      <UnitsList
        units={university.units}
        isPending={units.isPending}
        onMove={(from, to) => void units.move(from, to)}
        onEdit={(unit) => show({ kind: 'edit', unit })}
        onRemove={(unit) => show({ kind: 'remove', unit })}
      />
      {open?.kind === 'edit' && (
        <UnitDialog
          unit={open.unit}
          faults={units.faults}
          isPending={units.isPending}
          onSave={(draft) => void closeOnce(units.save(open.unit?.id ?? null, draft))}
          onClose={() => show(null)}
        />
      )}
      {open?.kind === 'remove' && (
        <RemoveDialog
          unit={open.unit}
          isPending={units.isPending}
          onRemove={() => void closeOnce(units.remove(open.unit))}
          onClose={() => show(null)}
        />
      )}
    </>
  );
}

type RemoveDialogProps = {
  unit: EditableUnit;
  isPending: boolean;
  onRemove: () => void;
  onClose: () => void;
};

function RemoveDialog({ unit, isPending, onRemove, onClose }: RemoveDialogProps) {
  const t = useText(unitsEditorText);
  return (
    <Dialog
      title={t.removeTitle(unit.name)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button look="danger" isPending={isPending} onPress={onRemove}>
            {t.remove}
          </Button>
        </>
      }
    >
      <p>{t.removeHint(unit.capabilityCount)}</p>
    </Dialog>
  );
}
