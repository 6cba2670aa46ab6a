import { type ReactNode, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Provider as UrqlProvider } from 'urql';
import { createClient } from '#graphql/client.ts';
import { useSessionGeneration } from '#graphql/session.ts';
import { useLanguage } from '#lib/language.ts';

/** What every component stands on: the language for the parts, the door to the API. */
export function Provider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const session = useSessionGeneration();
  // A new client forgets what another person, or another language, was answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session is not an argument but a reason
  const client = useMemo(() => createClient(language), [language, session]);
  return (
    <I18nProvider locale={language}>
      <UrqlProvider value={client}>{children}</UrqlProvider>
    </I18nProvider>
  );
}
