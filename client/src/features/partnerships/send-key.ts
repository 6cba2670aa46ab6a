type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'isComposing' | 'keyCode'>;

// What Safari says for the Enter that ends a word being composed: by then `isComposing` is false already.
const composingKeyCode = 229;

/** Whether this key press sends: Enter alone. The Enter that picks a word of an input method does not. */
export function isSendKey({ key, shiftKey, isComposing, keyCode }: Key): boolean {
  return key === 'Enter' && !shiftKey && !isComposing && keyCode !== composingKeyCode;
}
