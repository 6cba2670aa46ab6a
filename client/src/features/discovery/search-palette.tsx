import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useText } from '#lib/language.ts';
import './search-palette.css';
import { discoveryText } from './discovery.text.ts';
import { PartnerSearchBox } from './partner-search-box.tsx';

/** The search box over any page, opened by `/`, Ctrl K or the bar. */
export function SearchPalette({ onClose }: { onClose: () => void }) {
  const t = useText(discoveryText);
  return (
    <ModalOverlay className="palette-bg" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="palette">
        <AriaDialog className="palette-in" aria-label={t.searchLabel}>
          <PartnerSearchBox autoFocus onGo={onClose} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
