import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { useText } from '#lib/language.ts';
import { FieldFoot, FieldLabel, type FieldProps } from './field.tsx';
import { Icon } from './icon.tsx';
import { uiText } from './ui.text.ts';

/** One choice: `id` is what the program keeps, `label` what is read. */
export type Option<Id extends string = string> = { readonly id: Id; readonly label: string };

type SelectProps<Id extends string> = Omit<FieldProps, 'label'> & {
  label: string;
  /** Keeps the label for screen readers only, where the place says what it is (sort order). */
  isLabelHidden?: boolean;
  options: readonly Option<Id>[];
  /** Null while nothing is chosen. */
  value: Id | null;
  onChange: (id: Id) => void;
  className?: string;
};

/** One of a list. For two or three choices take `Segment` or `RadioGroup`. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, isLabelHidden, options, value, onChange, hint, error, isRequired, className, ...rest } =
    props;
  const t = useText(uiText);
  const choose = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (option) onChange(option.id);
  };
  return (
    <AriaSelect
      {...rest}
      className={`f ${className ?? ''}`}
      value={value}
      onChange={choose}
      isRequired={isRequired ?? false}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      placeholder={t.choose}
      {...(isLabelHidden && { 'aria-label': label })}
    >
      {!isLabelHidden && <FieldLabel label={label} isRequired={isRequired} />}
      <Button className="inp sel">
        <SelectValue className="grow">{({ selectedText }) => selectedText || t.choose}</SelectValue>
        <Icon name="chevron-down" />
      </Button>
      <FieldFoot hint={hint} error={error} />
      <Popover className="pop" offset={4}>
        <ListBox className="opts" items={options}>
          {(option) => (
            <ListBoxItem className="opt" id={option.id} textValue={option.label}>
              {option.label}
              <Icon name="tick" />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
