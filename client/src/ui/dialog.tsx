import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '#lib/language.ts';
import { Button } from './button.tsx';
import { uiText } from './ui.text.ts';

type DialogProps = {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** Buttons at the end: the step back first, the verb last. */
  footer?: ReactNode;
  /** `sheet` rises from the lower edge of a phone. */
  look?: 'dialog' | 'sheet';
  /** Where a press outside must not lose what was written. */
  isKept?: boolean;
  children: ReactNode;
};

/**
 * A dialog over the page. It keeps the focus, gives it back where it came from, and closes on Escape.
 * Only for what cannot be undone or needs an answer; what can be undone is done at once, with an undo in the toast.
 */
export function Dialog({ title, isOpen, onClose, footer, look = 'dialog', isKept, children }: DialogProps) {
  const t = useText(uiText);
  return (
    <ModalOverlay
      className={`dlg-bg ${look}`}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!isKept}
    >
      <Modal className={`dlg ${look}`}>
        <AriaDialog className="dlg-in">
          <div className="hd">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="ghost" icon="close" aria-label={t.close} onPress={onClose} />
          </div>
          <div className="dlg-b">{children}</div>
          {footer && <div className="dlg-f">{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A dialog from the lower edge, for filters and choices on a phone. Its button says what it will show. */
export function Sheet(props: Omit<DialogProps, 'look'>) {
  return <Dialog {...props} look="sheet" />;
}
