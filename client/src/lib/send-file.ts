/** What a server said of a file that was sent: its data, or why it was not taken. */
export type Sent<Data> = { readonly data: Data } | { readonly message: string } | 'OFFLINE' | 'STOPPED';

type Sending<Data> = { readonly done: Promise<Sent<Data>>; readonly stop: () => void };

type Reply<Data> = { data?: Data | null; errors?: { message?: string }[] };

/** Sends a file as it is, and says how far it has come: 0 to 1. The answer is in the shape of GraphQL. */
export function sendFile<Data>(
  url: string,
  { file, language, onProgress }: { file: Blob; language: string; onProgress: (part: number) => void },
): Sending<Data> {
  const request = new XMLHttpRequest();
  const done = new Promise<Sent<Data>>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.upload.addEventListener('load', () => onProgress(1));
    request.addEventListener('error', () => resolve('OFFLINE'));
    request.addEventListener('abort', () => resolve('STOPPED'));
    request.addEventListener('load', () => {
      const { data, errors } = replyOf<Data>(request.responseText);
      const message = errors?.[0]?.message;
      resolve(data ? { data } : message ? { message } : 'OFFLINE');
    });
  });
  request.open('POST', url);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('accept-language', language);
  request.send(file);
  return { done, stop: () => request.abort() };
}

function replyOf<Data>(text: string): Reply<Data> {
  try {
    return JSON.parse(text) as Reply<Data>;
  } catch {
    return {};
  }
}
