export function SearchPage() {
  return (
    <div className="wrap">
      <h1>search</h1>
    </div>
  );
}
