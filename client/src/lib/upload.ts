/** An upload that the server has taken. */
export type UploadedFile = {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
};

/** How an upload ended: taken, refused in words of the server, or ('') without an answer. */
export type UploadEnd = { readonly file: UploadedFile } | { readonly reason: string };

type Wish = {
  readonly file: File;
  readonly language: string;
  /** From 0 to 1. */
  onProgress(share: number): void;
};

type Answer = { data?: { file?: UploadedFile } | null; errors?: { message?: string }[] };

/** Sends one file. By XMLHttpRequest, since `fetch` does not tell how far it is. */
export function upload({ file, language, onProgress }: Wish): { ended: Promise<UploadEnd>; cancel(): void } {
  const request = new XMLHttpRequest();
  const ended = new Promise<UploadEnd>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total, lengthComputable }) => {
      if (lengthComputable) onProgress(loaded / total);
    });
    request.addEventListener('load', () => resolve(endOf(request)));
    for (const event of ['error', 'timeout', 'abort']) {
      request.addEventListener(event, () => resolve({ reason: '' }));
    }
  });
  request.open('POST', '/files');
  request.setRequestHeader('accept-language', language);
  const form = new FormData();
  form.append('file', file);
  request.send(form);
  return { ended, cancel: () => request.abort() };
}

/** Lets go of an upload that is used nowhere. The server does so by itself after a day. */
export function discardUpload(id: string): void {
  void fetch(`/files/${id}`, { method: 'DELETE' }).catch(() => undefined);
}

function endOf({ responseText }: XMLHttpRequest): UploadEnd {
  try {
    const { data, errors } = JSON.parse(responseText) as Answer;
    return data?.file ? { file: data.file } : { reason: errors?.[0]?.message ?? '' };
  } catch {
    return { reason: '' };
  }
}
