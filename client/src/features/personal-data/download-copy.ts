type Wish = { readonly password: string; readonly format: 'xlsx' | 'json'; readonly language: 'zh' | 'en' };

/**
 * Fetches the copy and hands it to the browser as a file. Null when done; else what is wrong, in the reader's language,
 * or '' where no answer came.
 */
export async function downloadCopy({ password, format, language }: Wish): Promise<string | null> {
  try {
    const reply = await fetch('/account/personal-data', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify({ password, format }),
    });
    if (!reply.ok) {
      const { errors } = (await reply.json()) as { errors?: { message?: string }[] };
      return errors?.[0]?.message ?? '';
    }
    save(await reply.blob(), nameIn(reply.headers.get('content-disposition')) ?? `personal-data.${format}`);
    return null;
  } catch {
    return '';
  }
}

function nameIn(disposition: string | null): string | null {
  return /filename="([\w.-]+)"/.exec(disposition ?? '')?.[1] ?? null;
}

function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
