import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { proposalText } from './proposal.text.ts';

export type Chosen = { readonly id: string; readonly name: string };

const mostFound = 6;
const fewestLetters = 2;

const foundQuery = graphql(`
  query OrganizationsFound($query: String!, $first: Int!) {
    partners(query: $query, filter: { kinds: [ENTERPRISE, UNIVERSITY, TRANSFER_PLATFORM] }, first: $first) {
      nodes {
        __typename
        id
        name
      }
    }
  }
`);

type OrganizationChoiceProps = {
  label: string;
  value: Chosen | null;
  onChange: (chosen: Chosen | null) => void;
  error: string | undefined;
};

/** One organization by a few letters of its name. */
export function OrganizationChoice({ label, value, onChange, error }: OrganizationChoiceProps) {
  const t = useText(proposalText);
  const [text, setText] = useState('');
  const query = text.trim();
  const isAsked = query.length >= fewestLetters && !value;
  const [{ data, fetching }] = useQuery({
    query: foundQuery,
    variables: { query, first: mostFound },
    pause: !isAsked,
  });
  if (value) {
    return (
      <div className="row sp">
        <span>
          <span className="sm dim">{label}</span> <b>{value.name}</b>
        </span>
        <Button size="small" onPress={() => onChange(null)}>
          {t.change}
        </Button>
      </div>
    );
  }
  const found = isAsked ? (data?.partners.nodes ?? []) : [];
  return (
    <div className="col g1">
      <TextField label={label} hint={t.find} isRequired value={text} onChange={setText} error={error} />
      {found.length > 0 && (
        <RadioGroup
          label={label}
          options={found.map(({ id, name }) => ({ id, label: name }))}
          value={null}
          onChange={(id) => onChange(found.find((one) => one.id === id) ?? null)}
        />
      )}
      {isAsked && !fetching && found.length === 0 && <p className="sm dim">{t.nothing}</p>}
    </div>
  );
}
