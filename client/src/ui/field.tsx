import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { Icon } from './icon.tsx';

export type FieldProps = {
  label: string;
  /** Where what stands before it says it to the eye. */
  isLabelHidden?: boolean;
  /** What to write, or what happens with it. Gives way to the error. */
  hint?: ReactNode;
  /** What is wrong and what would be right, in one sentence. */
  error?: string | undefined;
  isRequired?: boolean | undefined;
  isDisabled?: boolean;
  name?: string;
};

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | 'date';
  inputMode?: 'numeric' | 'decimal' | 'text';
  autoComplete?: string;
  placeholder?: string;
  autoFocus?: boolean;
  /** The longest text taken; a text area then counts under itself. */
  maxLength?: number;
};

/** One line of text under its label, with a hint or an error below. Amounts and dates stand in it as text. */
export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden, hint, error, isRequired, placeholder, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      {...(isLabelHidden && { 'aria-label': label })}
      className="f"
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      {!isLabelHidden && <FieldLabel label={label} isRequired={isRequired} />}
      <Input className="inp" {...(placeholder && { placeholder })} />
      <FieldFoot hint={hint} error={error} />
    </AriaTextField>
  );
}

/** Several lines of text. With `maxLength` it counts: `68 / 500`. */
export function TextArea({ rows = 4, ...props }: TextFieldProps & { rows?: number }) {
  const { label, isLabelHidden, hint, error, isRequired, placeholder, value, maxLength, ...rest } = props;
  return (
    <AriaTextField
      {...rest}
      {...(isLabelHidden && { 'aria-label': label })}
      className="f"
      value={value}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      {!isLabelHidden && <FieldLabel label={label} isRequired={isRequired} />}
      <AriaTextArea
        className="inp"
        rows={rows}
        {...(maxLength && { maxLength })}
        {...(placeholder && { placeholder })}
      />
      <div className="row sp nowrap top">
        <FieldFoot hint={hint} error={error} />
        {maxLength && (
          <span className="hint num now">
            {value.length} / {maxLength}
          </span>
        )}
      </div>
    </AriaTextField>
  );
}

/** The label of a field; the star is for the eye, `required` is said by the control. */
export function FieldLabel({ label, isRequired }: { label: string; isRequired?: boolean | undefined }) {
  return (
    <Label>
      {label}
      {isRequired && (
        <span className="req" aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </Label>
  );
}

/** What stands under a field: its error if there is one, else its hint. */
export function FieldFoot({ hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  if (error === undefined)
    return hint ? (
      <Text slot="description" className="hint">
        {hint}
      </Text>
    ) : null;
  return (
    <FieldError className="err">
      <Icon name="warning" />
      <span>{error}</span>
    </FieldError>
  );
}
