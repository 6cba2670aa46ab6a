import { type ClipboardEvent, type ReactNode, useRef, useState } from 'react';
import { sizeText } from '#lib/file-size.ts';
import { useText } from '#lib/language.ts';
import type { Upload, Uploads } from '#lib/use-uploads.ts';
import { attachmentsText } from './attachments.text.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** What a file dialog offers; the server looks at the content. */
const ACCEPT = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.webp,.txt,.csv,.zip';

type Attached = {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  readonly url: string;
};

/** Files that hang on something, each to be opened or saved; pictures show themselves. */
export function AttachmentList({ files }: { files: readonly Attached[] }) {
  const t = useText(attachmentsText);
  if (files.length === 0) return null;
  return (
    <ul className="files" aria-label={t.list}>
      {files.map(({ id, name, contentType, size, url }) => (
        <li key={id}>
          <a className="file" href={url} target="_blank" rel="noreferrer">
            <FileMark name={name} contentType={contentType} url={url} />
            <span className="file-name">{name}</span>
            <span className="file-size num">{sizeText(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A button that opens the file dialog; `uploads` of `useUploads`. */
export function AttachButton({ uploads, isIcon = false }: { uploads: Uploads; isIcon?: boolean }) {
  const t = useText(attachmentsText);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-hidden="true"
        multiple
        accept={ACCEPT}
        onChange={({ target }) => {
          uploads.add(target.files ?? []);
          // The same file may be picked again after it was removed.
          target.value = '';
        }}
      />
      <Button icon="attach" aria-label={t.add} onPress={() => input.current?.click()}>
        {isIcon ? undefined : t.add}
      </Button>
    </>
  );
}

/** What was picked, with how far each is, and what is wrong with those that were not taken. */
export function UploadList({ uploads, most = 10 }: { uploads: Uploads; most?: number }) {
  const t = useText(attachmentsText);
  if (uploads.uploads.length === 0 && !uploads.isFull) return null;
  return (
    <>
      <ul className="files" aria-label={t.list}>
        {uploads.uploads.map((one) => (
          <UploadRow key={one.key} upload={one} uploads={uploads} />
        ))}
      </ul>
      {uploads.isFull && (
        <p className="err" role="alert">
          {t.full(most)}
        </p>
      )}
    </>
  );
}

function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useText(attachmentsText);
  const { key, name, size, contentType, progress, file, fault } = upload;
  const percent = Math.round(progress * 100);
  const isOnItsWay = !file && fault === null;
  return (
    <li>
      <div className={fault === null ? 'file' : 'file is-refused'}>
        <FileMark name={name} contentType={contentType} url={null} />
        <span className="file-name">{name}</span>
        <span className="file-size num">{isOnItsWay ? t.percent(percent) : sizeText(size)}</span>
        {fault === '' && (
          <Button size="small" look="ghost" onPress={() => uploads.retry(key)}>
            {t.retry}
          </Button>
        )}
        <Button
          size="small"
          look="ghost"
          icon="close"
          aria-label={isOnItsWay ? t.cancel(name) : t.remove(name)}
          onPress={() => uploads.remove(key)}
        />
        {isOnItsWay && (
          <progress className="file-way" value={progress} aria-label={t.uploading(name, percent)} />
        )}
      </div>
      {fault !== null && (
        <p className="err" role="alert">
          {wordsOf(fault, t)}
        </p>
      )}
    </li>
  );
}

type Words = Readonly<Record<'tooLarge' | 'empty' | 'noAnswer', string>>;

function wordsOf(fault: string, t: Words): string {
  if (fault === 'TOO_LARGE') return t.tooLarge;
  if (fault === 'EMPTY') return t.empty;
  return fault || t.noAnswer;
}

type DropProps = {
  uploads: Uploads;
  /** Takes nothing for now: what is dropped opens as anywhere else on a page. */
  isClosed?: boolean;
  className?: string;
  children: ReactNode;
};

/** Takes files that are dropped or pasted anywhere on it. By keyboard, `AttachButton` does the same. */
export function DropArea({ uploads, isClosed = false, className = '', children }: DropProps) {
  const t = useText(attachmentsText);
  const [isOver, setIsOver] = useState(false);
  if (isClosed) return <div className={`drop ${className}`}>{children}</div>;
  const onPaste = (event: ClipboardEvent) => {
    const { files } = event.clipboardData;
    if (files.length === 0) return;
    event.preventDefault();
    uploads.add(files);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a convenience for pointers; the button beside it is for all
    <div
      className={`drop ${className}`}
      onPaste={onPaste}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        uploads.add(event.dataTransfer.files);
      }}
    >
      {children}
      {isOver && <p className="drop-here">{t.dropHere}</p>}
    </div>
  );
}

const marks: readonly (readonly [ending: RegExp, word: string, look: string])[] = [
  [/\.pdf$/i, 'PDF', 'pdf'],
  [/\.docx$/i, 'DOC', 'doc'],
  [/\.(xlsx|csv)$/i, 'XLS', 'xls'],
  [/\.pptx$/i, 'PPT', 'ppt'],
  [/\.zip$/i, 'ZIP', 'zip'],
  [/\.(png|jpe?g|webp)$/i, 'IMG', 'img'],
];

function FileMark({ name, contentType, url }: { name: string; contentType: string; url: string | null }) {
  if (url && contentType.startsWith('image/')) {
    return <img className="file-mark" src={url} alt="" loading="lazy" />;
  }
  const [, word, look] = marks.find(([ending]) => ending.test(name)) ?? [null, null, 'other'];
  return (
    <span className={`file-mark ${look}`} aria-hidden="true">
      {word ?? <Icon name="file" />}
    </span>
  );
}
