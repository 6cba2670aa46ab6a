import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import './form.css';

/** The messages of a form by the field they stand at; `''` for those above it. */
export type Faults = Readonly<Record<string, string | undefined>>;

const faulty = '[aria-invalid="true"], [data-invalid] .inp, [data-invalid] input';

/**
 * A form whose faults stand beside its fields. Those that a submission brings take the focus to the first of them; the
 * browser's own bubbles stay away: the messages are ours, in the language of the page.
 */
export function Form({
  label,
  faults,
  onSubmit,
  className = 'col g5',
  id,
  children,
}: {
  label: string;
  faults: Faults;
  onSubmit: () => void;
  className?: string;
  /** For a button that stands elsewhere: `<Button type="submit" form={id}>`. */
  id?: string;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const isAnswered = useRef(true);
  useEffect(() => {
    // Mending one fault changes them, too; then the focus stays where somebody writes.
    if (isAnswered.current || Object.keys(faults).length === 0) return;
    isAnswered.current = true;
    form.current?.querySelector<HTMLElement>(faulty)?.focus();
  }, [faults]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    isAnswered.current = false;
    onSubmit();
  };
  return (
    <form ref={form} id={id} className={className} aria-label={label} onSubmit={submit} noValidate>
      {children}
    </form>
  );
}

/** The end of a long form, in sight while one writes: how it stands at the left, the buttons at the right. */
export function FormBar({ state, children }: { state: ReactNode; children: ReactNode }) {
  return (
    <div className="card form-bar">
      <p className="sm dim grow" role="status">
        {state}
      </p>
      {children}
    </div>
  );
}
