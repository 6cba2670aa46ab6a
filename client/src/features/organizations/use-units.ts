import { useState } from 'react';
import { useMutation } from 'urql';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import type { Faults } from '#ui/form.tsx';
import { showToast } from '#ui/toasts.ts';
import type { UnitDraft } from './unit.dialog.tsx';
import {
  addUnitMutation,
  type EditableUnit,
  type EditableUnits,
  editUnitMutation,
  orderUnitsMutation,
  removeUnitMutation,
} from './units-editor.queries.ts';
import { unitsEditorText } from './units-editor.text.ts';

type Payload = {
  organization: { __typename: string } | null;
  errors: readonly { code: string; message: string; path: readonly string[] | null }[];
};

/** The writes of the units editor. Where somebody was faster, `onStale` reads anew and what was written stays open. */
export function useUnits(university: EditableUnits, onStale: () => void) {
  const t = useText(unitsEditorText);
  const [faults, setFaults] = useState<Faults>({});
  const [adding, add] = useMutation(addUnitMutation);
  const [editing, edit] = useMutation(editUnitMutation);
  const [removing, remove] = useMutation(removeUnitMutation);
  const [ordering, order] = useMutation(orderUnitsMutation);
  const at = { organizationId: university.id, expectedRevision: university.profileRevision };

  /** Whether it is done. */
  function settle(payload: Payload | undefined, done?: string): boolean {
    if (!payload) return false;
    if (payload.errors.some(({ code }) => code === 'PROFILE_CHANGED_MEANWHILE')) {
      setFaults({ '': t.meanwhile });
      showToast({ text: t.meanwhile, icon: 'info' });
      onStale();
      return false;
    }
    setFaults(formFaults(payload.errors, ['name', 'description', 'fieldCodes']));
    if (payload.errors.length === 0 && done) showToast({ text: done });
    return payload.errors.length === 0;
  }

  return {
    faults,
    forgetFaults: () => setFaults({}),
    isPending: adding.fetching || editing.fetching || removing.fetching || ordering.fetching,
    failure: adding.error ?? editing.error ?? removing.error ?? ordering.error,

    async save(unitId: string | null, { kind, ...draft }: UnitDraft): Promise<boolean> {
      const content = {
        ...draft,
        kind,
        fieldCodes: [...draft.fieldCodes],
        description: draft.description || null,
      };
      const { data } = unitId
        ? await edit({ input: { ...at, unitId, ...content } }).then((result) => ({
            data: result.data?.editUnit,
          }))
        : await add({ input: { ...at, ...content } }).then((result) => ({ data: result.data?.addUnit }));
      return settle(data, t.saved);
    },

    async remove({ id, name }: EditableUnit): Promise<boolean> {
      const { data } = await remove({ input: { ...at, unitId: id } });
      return settle(data?.removeUnit, t.removed(name));
    },

    /** Puts the unit at `from` where the one at `to` stands. */
    async move(from: number, to: number): Promise<void> {
      const ids = university.units.map(({ id }) => id);
      const [moved] = ids.splice(from, 1);
      if (moved === undefined) return;
      ids.splice(to, 0, moved);
      const { data } = await order({ input: { ...at, unitIds: ids } });
      settle(data?.orderUnits);
    },
  };
}
