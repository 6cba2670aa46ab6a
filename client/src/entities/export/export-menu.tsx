import { useState } from 'react';
import { actingHeaders } from '#lib/acting.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { Menu } from '#ui/menu.tsx';
import { showToast } from '#ui/toasts.ts';
import { exportText } from './export.text.ts';

type ExportMenuProps = {
  /** A list by the name that the API gives it. */
  list: string;
  /** What narrows it: the variables of its query. */
  variables?: Readonly<Record<string, unknown>>;
  /** How many rows it has; of none, or as long as nobody knows, there is nothing to save. */
  total: number | undefined;
  size?: 'small';
};

/** Saves a list, as it is narrowed now, as a spreadsheet. */
export function ExportMenu({ total = 0, ...props }: ExportMenuProps) {
  return total > 0 && <Shown {...props} />;
}

function Shown({ list, variables = {}, size }: Omit<ExportMenuProps, 'total'>) {
  const t = useText(exportText);
  const language = useLanguage();
  const [isPending, setPending] = useState(false);
  const save = async (format: 'xlsx' | 'csv') => {
    setPending(true);
    const outcome = await fetchExport({ list, format, variables }, language);
    setPending(false);
    if ('message' in outcome) {
      showToast({ text: outcome.message ?? t.failed, icon: 'warning' });
      return;
    }
    saveAs(outcome.file, outcome.name);
    const rows = numberText(outcome.rows);
    showToast({ text: outcome.all > outcome.rows ? t.part(rows, numberText(outcome.all)) : t.done(rows) });
  };
  return (
    <Menu
      label={t.export}
      trigger={
        <Button icon="download" size={size} isPending={isPending}>
          {t.export}
        </Button>
      }
      entries={[
        { id: 'xlsx', label: t.xlsx, icon: 'file', onAction: () => void save('xlsx') },
        { id: 'csv', label: t.csv, icon: 'file', onAction: () => void save('csv') },
      ]}
    />
  );
}

type Outcome =
  | { readonly file: Blob; readonly name: string; readonly rows: number; readonly all: number }
  | { readonly message: string | null };

async function fetchExport(wish: object, language: string): Promise<Outcome> {
  try {
    const reply = await fetch('/exports', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': language, ...actingHeaders() },
      body: JSON.stringify(wish),
    });
    if (!reply.ok) {
      const { errors } = (await reply.json()) as { errors?: { message?: string }[] };
      return { message: errors?.[0]?.message ?? null };
    }
    return {
      file: await reply.blob(),
      name: nameIn(reply.headers.get('content-disposition') ?? ''),
      rows: Number(reply.headers.get('x-rows')),
      all: Number(reply.headers.get('x-rows-in-all')),
    };
  } catch {
    return { message: null };
  }
}

function nameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded ? decodeURIComponent(encoded) : 'export.xlsx';
}

function saveAs(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // After the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}
