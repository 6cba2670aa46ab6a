import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxProps,
} from 'react-aria-components/CheckboxGroup';
import { RadioGroup as AriaRadioGroup, Radio } from 'react-aria-components/RadioGroup';
import { FieldFoot, FieldLabel, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import type { Option } from './select.tsx';

/** A choice of its own, or one of a `CheckboxGroup` (then with `value`). `count` stands at the right end. */
export function Checkbox({
  children,
  count,
  className = '',
  ...rest
}: Omit<CheckboxProps, 'className' | 'children'> & {
  children?: ReactNode;
  count?: ReactNode;
  className?: string;
}) {
  return (
    <AriaCheckbox {...rest} className={`chk ${className} ${count === '0' ? 'zero' : ''}`}>
      {({ isIndeterminate }) => (
        <>
          <span className="box">
            <Icon name={isIndeterminate ? 'line' : 'done'} />
          </span>
          {children && <span>{children}</span>}
          {count !== undefined && <span className="n">{count}</span>}
        </>
      )}
    </AriaCheckbox>
  );
}

/** Several of a list. `children` are `Checkbox`es with a `value`. */
export function CheckboxGroup(
  props: FieldProps & {
    value: readonly string[];
    onChange: (values: string[]) => void;
    children: ReactNode;
    isStacked?: boolean;
  },
) {
  const { label, hint, error, value, onChange, children, isStacked, isRequired, ...rest } = props;
  return (
    <AriaCheckboxGroup
      {...rest}
      className="f"
      value={[...value]}
      onChange={onChange}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <div className={isStacked ? 'stack' : 'row row-4'}>{children}</div>
      <FieldFoot hint={hint} error={error} />
    </AriaCheckboxGroup>
  );
}

/** One of a few, all seen at once. */
export function RadioGroup<Id extends string>(
  props: Omit<FieldProps, 'name'> & {
    options: readonly Option<Id>[];
    value: Id | null;
    onChange: (id: Id) => void;
  },
) {
  const { label, hint, error, options, value, onChange, isRequired, ...rest } = props;
  const choose = (key: string) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <AriaRadioGroup
      {...rest}
      className="f"
      value={value}
      onChange={choose}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isRequired={isRequired} />
      <div className="row row-4">
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="chk">
            <span className="box round" />
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldFoot hint={hint} error={error} />
    </AriaRadioGroup>
  );
}
