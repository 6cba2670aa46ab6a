import { useMutation } from 'urql';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { showToast } from '#ui/toasts.ts';
import { type AuditFrame, exportAuditMutation } from './audit.queries.ts';
import { auditText } from './audit.text.ts';
import { toFilter, useAuditSearch } from './use-audit-search.ts';

/** Saves what the filter shows as a spreadsheet. */
export function ExportButton({ actions }: { actions: AuditFrame['auditActions'] }) {
  const t = useText(auditText);
  const { search } = useAuditSearch();
  const [{ fetching }, send] = useMutation(exportAuditMutation);
  const save = async () => {
    const { data } = await send({ input: { filter: toFilter(search, actions) } });
    const { csv, rows, isComplete, errors = [] } = data?.exportAuditEntries ?? {};
    if (!csv) {
      showToast({ text: errors[0]?.message ?? t.notExported, icon: 'warning' });
      return;
    }
    download(csv);
    showToast({ text: isComplete ? t.exported(rows ?? 0) : t.exportedPart(rows ?? 0) });
  };
  return (
    <Button icon="download" isPending={fetching} onPress={() => void save()}>
      {t.export}
    </Button>
  );
}

function download(csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `audit-${new Date().toISOString().slice(0, 10)}.csv`;
  link.click();
  // After the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
