import { useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Dialog, Sheet } from '#ui/dialog.tsx';
import { Menu } from '#ui/menu.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { showToast } from '#ui/toasts.ts';
import { livingText } from './living.text.ts';

/** What lies over the page: dialog, sheet, menu, toast. */
export function OverlaySections() {
  const t = useText(livingText);
  const [opened, setOpened] = useState<'dialog' | 'sheet' | null>(null);
  const close = () => setOpened(null);
  const toast = () => showToast({ text: t.removed, action: { label: t.undo, onPress: () => undefined } });
  const keep = <Button onPress={close}>{t.keep}</Button>;
  return (
    <Card title={t.dialog}>
      <div className="row">
        <Button look="danger" onPress={() => setOpened('dialog')}>
          {t.open}
        </Button>
        <Button icon="filter" onPress={() => setOpened('sheet')}>
          {t.openSheet}
        </Button>
        <Menu
          label={t.openMenu}
          trigger={<Button icon="more">{t.openMenu}</Button>}
          entries={[
            { id: 'save', label: t.save, icon: 'star', onAction: toast },
            { id: 'download', label: t.download, icon: 'download', onAction: toast },
          ]}
        />
        <Button onPress={toast}>{t.showToast}</Button>
      </div>
      <MoreButton next={20} onMore={() => undefined} />
      <Dialog
        title={t.terminateTitle}
        isOpen={opened === 'dialog'}
        onClose={close}
        footer={
          <>
            {keep}
            <Button look="danger" onPress={close}>
              {t.terminate}
            </Button>
          </>
        }
      >
        <p>{t.terminateHint}</p>
      </Dialog>
      <Sheet
        title={t.filter}
        isOpen={opened === 'sheet'}
        onClose={close}
        footer={
          <Button look="primary" onPress={close}>
            {t.showResults}
          </Button>
        }
      >
        <p>{t.terminateHint}</p>
      </Sheet>
    </Card>
  );
}
