import { useMutation, useQuery } from 'urql';
import { savedSearchText } from '#entities/saved-search/saved-search.text.ts';
import { useText } from '#lib/language.ts';
import { Select } from '#ui/select.tsx';
import { showToast } from '#ui/toasts.ts';
import { matchAlertQuery, setMatchAlertMutation } from './match.queries.ts';
import { matchText } from './match.text.ts';

const frequencies = ['AT_ONCE', 'DAILY', 'WEEKLY', 'NEVER'] as const;

type MatchAlertProps = {
  /** For a commissioner, who is told of needs alone. */
  isInPerson?: boolean;
};

/** How often the reader is told by mail what has come to fit: one choice for all lists. */
export function MatchAlert({ isInPerson = false }: MatchAlertProps) {
  const t = useText(matchText);
  const words = useText(savedSearchText);
  const [{ data }, refetch] = useQuery({ query: matchAlertQuery });
  const [, setFrequency] = useMutation(setMatchAlertMutation);
  const frequency = data?.viewer?.matchAlertFrequency;
  if (!frequency) return null;

  async function choose(next: (typeof frequencies)[number]) {
    const { data: done } = await setFrequency({ input: { frequency: next } });
    const chosen = done?.setMatchAlertFrequency.frequency;
    if (!chosen) showToast({ text: t.failed, icon: 'warning' });
    else showToast({ text: t.alertChanged(words[chosen]), icon: 'bell' });
    refetch({ requestPolicy: 'network-only' });
  }

  return (
    <div className="row match-alert no-print">
      <Select
        label={isInPerson ? t.alertInPerson : t.alert}
        hint={isInPerson ? t.alertHintInPerson : t.alertHint}
        options={frequencies.map((id) => ({ id, label: words[id] }))}
        value={frequency}
        onChange={(next) => void choose(next)}
      />
    </div>
  );
}
