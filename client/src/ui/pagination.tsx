import { useText } from '#lib/language.ts';
import { Button } from './button.tsx';
import { uiText } from './ui.text.ts';

/** Fetches the next page below the last: 再看 20 个. Not there when nothing more is. */
export function MoreButton({
  next,
  onMore,
  isPending = false,
}: {
  /** How many the next page brings; 0 hides the button. */
  next: number;
  onMore: () => void;
  isPending?: boolean;
}) {
  const t = useText(uiText);
  if (next <= 0) return null;
  return (
    <p className="more">
      <Button onPress={onMore} isPending={isPending} icon={isPending ? 'retry' : undefined}>
        {t.more(next)}
      </Button>
    </p>
  );
}
