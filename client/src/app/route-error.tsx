import { useText } from '#lib/language.ts';
import { ErrorState } from '#ui/page-state.tsx';
import { appText } from './app.text.ts';

/** A page that could not be loaded or broke while drawing. The rest of the shell stays. */
export function RouteError() {
  const t = useText(appText);
  return (
    <div className="wrap">
      <ErrorState title={t.crashed} onRetry={() => location.reload()}>
        {t.crashedHint}
      </ErrorState>
    </div>
  );
}
