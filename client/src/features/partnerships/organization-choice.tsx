import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type VariablesOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { proposalText } from './proposal.text.ts';

export type Chosen = { readonly id: string; readonly name: string };

const mostFound = 6;
const fewestLetters = 2;

const foundQuery = graphql(`
  query OrganizationsFound($query: String!, $kinds: [PartnerKind!]!, $first: Int!) {
    partners(query: $query, filter: { kinds: $kinds }, first: $first) {
      nodes {
        __typename
        id
        name
      }
    }
  }
`);

const allKinds: Kinds = ['ENTERPRISE', 'UNIVERSITY', 'TRANSFER_PLATFORM'];

type Kinds = VariablesOf<typeof foundQuery>['kinds'];

type OrganizationChoiceProps = {
  label: string;
  /** All that take part in partnerships where left out. */
  kinds?: Kinds | undefined;
  value: Chosen | null;
  onChange: (chosen: Chosen | null) => void;
  error: string | undefined;
};

/** One organization by a few letters of its name. */
export function OrganizationChoice({
  label,
  kinds = allKinds,
  value,
  onChange,
  error,
}: OrganizationChoiceProps) {
  const t = useText(proposalText);
  const [text, setText] = useState('');
  const query = text.trim();
  const isAsked = query.length >= fewestLetters && !value;
  const [{ data, fetching }] = useQuery({
    query: foundQuery,
    variables: { query, kinds, first: mostFound },
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
          label={t.found}
          options={found.map(({ id, name }) => ({ id, label: name }))}
          value={null}
          onChange={(id) => onChange(found.find((one) => one.id === id) ?? null)}
        />
      )}
      {isAsked && !fetching && found.length === 0 && <p className="sm dim">{t.nothing}</p>}
    </div>
  );
}
