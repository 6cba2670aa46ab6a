/**
 * The two runs from warm to cool that strokes refer to by id. Stands once per page, above everything that draws an arc:
 * `kel` follows the theme, `mk` is for ink in both themes.
 */
export function Gradients() {
  return (
    <svg className="vh" aria-hidden="true" focusable="false">
      <defs>
        <linearGradient id="kel">
          <stop stopColor="var(--k27)" />
          <stop offset=".5" stopColor="var(--kmid)" />
          <stop offset="1" stopColor="var(--k65)" />
        </linearGradient>
        <linearGradient id="mk">
          <stop stopColor="#FFB547" />
          <stop offset=".5" stopColor="#FFF0D2" />
          <stop offset="1" stopColor="#7AA8FF" />
        </linearGradient>
      </defs>
    </svg>
  );
}
