import { Link } from 'react-router';
import { BookmarkToggle } from '#entities/bookmark/bookmark-toggle.tsx';
import { usePartnerFacts } from '#entities/partner/partner-facts.ts';
import { useWhy } from '#entities/results/why.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { FitArc } from '#ui/arc.tsx';
import { Highlight } from '#ui/highlight.tsx';
import { KindTag, KindTile } from '#ui/kind.tsx';
import { Reasons } from '#ui/reasons.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import { discoveryText } from './discovery.text.ts';
import type { SearchHit } from './search-answer.ts';

const snippetLength = 96;
// Below this a figure would pretend to say something.
const leastShown = 60;

/** One result: what it is, where, the sentence that speaks to the search, why it is here, how well it fits. */
export function Hit({ hit: { node, match, distanceKilometres } }: { hit: SearchHit }) {
  const facts = usePartnerFacts();
  const why = useWhy();
  const t = useText(discoveryText);
  const name = match.highlights.find(({ field }) => field === 'NAME');
  const score = (match.score ?? 0) * 100;
  const sentence = sentenceOf({ node, match });
  // Within one town there is nothing to tell.
  const away = !distanceKilometres ? null : t.away(numberText(Math.round(distanceKilometres)));
  return (
    <li className="card hit">
      <KindTile kind={node.kind} />
      <div className="bd">
        <div>
          <div className="row">
            <KindTag kind={node.kind} />
            <h2>
              <Link to={`/partners/${node.id}`}>
                {name ? <Highlight text={name.text} ranges={name.ranges} /> : node.name}
              </Link>
            </h2>
            {node.isExample && <SampleTag />}
            {node.isVerified && <VerifiedTag />}
            <BookmarkToggle itemId={node.id} name={node.name} isBare />
          </div>
          <p className="sm dim">{[facts.place(node), away].filter(Boolean).join(' · ')}</p>
        </div>
        {sentence && (
          <p className="snip">
            <Highlight {...sentence} />
          </p>
        )}
        <Reasons isDivided reasons={[...why(match.reasons), ...facts.reasons(node)]} />
      </div>
      {score >= leastShown && <FitArc score={score} />}
    </li>
  );
}

/** The marked piece of the hit's text, else the beginning of its description. */
function sentenceOf({ node, match }: Pick<SearchHit, 'node' | 'match'>) {
  const marked = match.highlights.find(({ field }) => field === 'BODY');
  if (marked) return { text: marked.text, ranges: marked.ranges };
  if (!node.description) return null;
  const isLong = node.description.length > snippetLength;
  return { text: isLong ? `${node.description.slice(0, snippetLength)}…` : node.description, ranges: [] };
}
