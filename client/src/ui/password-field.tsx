import { useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useText } from '#lib/language.ts';
import { TextField } from './field.tsx';
import { uiText } from './ui.text.ts';

type PasswordFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What password managers go by. */
  autoComplete: 'current-password' | 'new-password';
  hint?: string;
  error?: string | undefined;
  name?: string;
  autoFocus?: boolean;
};

/** A password, hidden until somebody wants to see what they wrote. */
export function PasswordField(props: PasswordFieldProps) {
  const t = useText(uiText);
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="password-field">
      <TextField {...props} type={isShown ? 'text' : 'password'} />
      <ToggleButton className="password-show" isSelected={isShown} onChange={setIsShown}>
        {isShown ? t.hide : t.show}
        <span className="vh">{props.label}</span>
      </ToggleButton>
    </div>
  );
}
