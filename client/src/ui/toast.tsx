import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useText } from '#lib/language.ts';
import { Icon } from './icon.tsx';
import { dismissToast, type Toast, useToasts } from './toasts.ts';
import { uiText } from './ui.text.ts';

// Long enough to read two lines and reach the button; it stays while pointed at or focused.
const shownMs = 8000;

/** Where toasts appear. Stands once, in the shell; `showToast` fills it. */
export function ToastRegion() {
  const toasts = useToasts();
  return (
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const t = useText(uiText);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismissToast(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);
  const act = () => {
    toast.action?.onPress();
    dismissToast(toast.id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it on the screen
    <div
      className="toast"
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Icon name={toast.icon} />
      <span>{toast.text}</span>
      <Button onPress={act}>{toast.action?.label ?? t.dismiss}</Button>
    </div>
  );
}
