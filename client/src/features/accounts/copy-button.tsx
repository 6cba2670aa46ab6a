import { useState } from 'react';
import { Button } from '#ui/button.tsx';

type CopyButtonProps = { text: string; label: string; copiedLabel: string };

/** Puts the text on the clipboard and says so. */
export function CopyButton({ text, label, copiedLabel }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      // Without leave the browser refuses; the text stands beside the button and can be selected.
      setIsCopied(false);
    }
  };
  return (
    <Button icon={isCopied ? 'tick' : 'file'} onPress={() => void copy()}>
      {isCopied ? copiedLabel : label}
    </Button>
  );
}
