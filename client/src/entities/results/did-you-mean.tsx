import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { readingText } from './reading.text.ts';

/** A likelier spelling above the results, taken by one press. */
export function DidYouMean({ spelling, onTake }: { spelling: string; onTake: (query: string) => void }) {
  const t = useText(readingText);
  return (
    <p className="row did-you-mean">
      <span>{t.didYouMean}</span>
      <Button look="ghost" size="small" onPress={() => onTake(spelling)}>
        <b lang="zh-CN">{spelling}</b>
      </Button>
    </p>
  );
}
