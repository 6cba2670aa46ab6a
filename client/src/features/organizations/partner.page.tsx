export function PartnerPage() {
  return (
    <div className="wrap">
      <h1>p</h1>
    </div>
  );
}
