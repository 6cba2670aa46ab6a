import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from './language.ts';
import { discardUpload, type UploadEnd, type UploadedFile, upload } from './upload.ts';

/** A file that somebody picked, on its way or there. */
export type Upload = {
  readonly key: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly contentType: string;
  /** From 0 to 1. */
  readonly progress: number;
  /** Null until the server has taken it. */
  readonly file: UploadedFile | null;
  /** Why it was not taken; '' where no answer came; null while it may still be. */
  readonly fault: string | 'TOO_LARGE' | 'EMPTY' | null;
};

export type Uploads = {
  readonly uploads: readonly Upload[];
  /** Those that the server has, in the order of picking. */
  readonly files: readonly UploadedFile[];
  readonly isBusy: boolean;
  /** True where a file is neither there nor on its way. */
  readonly hasFault: boolean;
  /** True once more were picked than may be. */
  readonly isFull: boolean;
  add(files: Iterable<File>): void;
  remove(key: number): void;
  retry(key: number): void;
  /** After they were used: the list is empty, the files stay. */
  clear(): void;
};

const MAX_BYTES = 25 * 1024 * 1024;

/** Uploads of one form, each on its way as soon as it is picked. @param most How many files the form takes */
export function useUploads(most = 10): Uploads {
  const language = useLanguage();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [isFull, setIsFull] = useState(false);
  const picked = useRef(new Map<number, { file: File; cancel(): void }>());
  const lastKey = useRef(0);

  const change = useCallback((key: number, part: Partial<Upload>) => {
    setUploads((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)));
  }, []);

  const send = useCallback(
    (key: number, file: File) => {
      const onProgress = (progress: number) => change(key, { progress });
      const { ended, cancel } = upload({ file, language, onProgress });
      picked.current.set(key, { file, cancel });
      void ended.then((end) => change(key, partOf(end)));
    },
    [change, language],
  );

  // Whoever leaves the page wants nothing of it uploaded.
  useEffect(() => {
    const under = picked.current;
    return () => {
      for (const { cancel } of under.values()) cancel();
    };
  }, []);

  const add = (files: Iterable<File>) => {
    const room = most - uploads.length;
    const chosen = [...files];
    setIsFull(chosen.length > room);
    const begun = chosen.slice(0, Math.max(0, room)).map((file) => {
      lastKey.current += 1;
      return { key: lastKey.current, file };
    });
    setUploads((now) => [...now, ...begun.map(({ key, file }) => uploadOf(key, file))]);
    for (const { key, file } of begun) if (!faultOf(file)) send(key, file);
  };
  const remove = (key: number) => {
    picked.current.get(key)?.cancel();
    picked.current.delete(key);
    const file = uploads.find((one) => one.key === key)?.file;
    if (file) discardUpload(file.id);
    setUploads((now) => now.filter((one) => one.key !== key));
    setIsFull(false);
  };
  const retry = (key: number) => {
    const known = picked.current.get(key);
    if (!known) return;
    change(key, { fault: null, progress: 0 });
    send(key, known.file);
  };
  const clear = () => {
    picked.current.clear();
    setUploads([]);
    setIsFull(false);
  };
  return {
    uploads,
    files: uploads.flatMap(({ file }) => file ?? []),
    isBusy: uploads.some(({ file, fault }) => !file && fault === null),
    hasFault: uploads.some(({ fault }) => fault !== null),
    isFull,
    ...{ add, remove, retry, clear },
  };
}

function uploadOf(key: number, file: File): Upload {
  const { name, size, type } = file;
  return { key, name, size, contentType: type, progress: 0, file: null, fault: faultOf(file) };
}

/** What needs no server to be known. */
function faultOf({ size }: File): Upload['fault'] {
  if (size === 0) return 'EMPTY';
  return size > MAX_BYTES ? 'TOO_LARGE' : null;
}

function partOf(end: UploadEnd): Partial<Upload> {
  if ('reason' in end) return { fault: end.reason };
  const { name, contentType } = end.file;
  return { file: end.file, progress: 1, name, contentType };
}
