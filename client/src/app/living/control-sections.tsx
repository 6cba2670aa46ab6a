import { useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button, ToggleButton } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Highlight } from '#ui/highlight.tsx';
import { KindTag, KindTile } from '#ui/kind.tsx';
import type { Kind } from '#ui/kinds.ts';
import { Select } from '#ui/select.tsx';
import { Count, RemovableTag, SampleTag, Tag, VerifiedTag } from '#ui/tag.tsx';
import { livingText } from './living.text.ts';

const kinds: Kind[] = ['ENTERPRISE', 'TRANSFER_PLATFORM', 'COMMISSIONER', 'UNIVERSITY', 'NEED', 'CAPABILITY'];

/** Buttons, inputs, kinds and tags. */
export function ControlSections() {
  return (
    <>
      <Buttons />
      <Inputs />
      <KindsAndTags />
    </>
  );
}

function Buttons() {
  const t = useText(livingText);
  return (
    <Card title={t.buttons} aside={<span className="sm dim">{t.buttonsHint}</span>}>
      <div className="col g4">
        <div className="row row-3">
          <Button look="primary">{t.request}</Button>
          <Button>{t.save}</Button>
          <Button look="ghost">{t.clear}</Button>
          <Button look="fix">{t.fix}</Button>
          <Button look="danger">{t.terminate}</Button>
          <Button isDisabled>{t.previous}</Button>
          <Button isPending>{t.solving}</Button>
          <ToggleButton icon="pin" defaultSelected>
            {t.pinned}
          </ToggleButton>
          <Button icon="download" aria-label={t.download} />
        </div>
        <div className="row row-3">
          <Button look="primary" size="small">
            28
          </Button>
          <Button look="primary">36 / 44</Button>
          <Button look="primary" size="large">
            48
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Inputs() {
  const t = useText(livingText);
  const [name, setName] = useState(t.firm);
  const [code, setCode] = useState('91442000MA0000000');
  const [town, setTown] = useState<string | null>('guzhen');
  const [forms, setForms] = useState(['development']);
  const [form, setForm] = useState<string | null>('licence');
  const [text, setText] = useState('');
  const options = [
    { id: 'development', label: t.development },
    { id: 'licence', label: t.licence },
  ];
  return (
    <Card title={t.inputs}>
      <div className="grid3">
        <TextField label={t.firmName} hint={t.firmNameHint} value={name} onChange={setName} isRequired />
        <TextField
          label={t.creditCode}
          error={t.creditCodeError}
          value={code}
          onChange={setCode}
          isRequired
        />
        <Select
          label={t.town}
          value={town}
          onChange={setTown}
          options={[
            { id: 'guzhen', label: t.guzhen },
            { id: 'henglan', label: t.henglan },
          ]}
        />
        <CheckboxGroup label={t.form} value={forms} onChange={setForms}>
          {options.map(({ id, label }) => (
            <Checkbox key={id} value={id}>
              {label}
            </Checkbox>
          ))}
        </CheckboxGroup>
        <RadioGroup label={t.form} options={options} value={form} onChange={setForm} />
        <TextArea
          label={t.lines}
          hint={t.linesHint}
          value={text}
          onChange={setText}
          maxLength={500}
          rows={2}
        />
      </div>
    </Card>
  );
}

function KindsAndTags() {
  const t = useText(livingText);
  return (
    <Card title={t.kinds} aside={<span className="sm dim">{t.kindsHint}</span>}>
      <div className="col g3">
        <div className="row row-3">
          {kinds.map((kind) => (
            <KindTag key={kind} kind={kind} />
          ))}
          <Tag>{t.development}</Tag>
          <Tag isOutlined>TRL 7</Tag>
          <RemovableTag onRemove={() => undefined}>{t.topic}</RemovableTag>
          <SampleTag />
          <VerifiedTag />
          <VerifiedTag isVerified={false} />
          <Count>12</Count>
          <Count isLit>3</Count>
          <span className="dot" />
          <span>
            <Highlight text={t.hit} ranges={[{ start: 3, end: t.hit.length }]} />
          </span>
        </div>
        <div className="row row-3">
          {kinds.map((kind) => (
            <KindTile key={kind} kind={kind} />
          ))}
          <KindTile kind="UNIVERSITY" size="large" />
        </div>
      </div>
    </Card>
  );
}
