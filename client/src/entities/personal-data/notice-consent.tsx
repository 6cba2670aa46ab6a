import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { Checkbox } from '#ui/choice.tsx';
import { currentNoticeQuery } from './personal-data.queries.ts';
import { personalDataText } from './personal-data.text.ts';

/** The version that a registration names; empty while nobody has told it. */
export function useNoticeVersion(): string {
  const [{ data }] = useQuery({ query: currentNoticeQuery });
  return data?.privacyNotices[0]?.version ?? '';
}

type NoticeConsentProps = {
  isAccepted: boolean;
  onChange: (isAccepted: boolean) => void;
  error?: string | undefined;
};

/** Nobody registers without the notice; it opens beside, so that nothing written is lost. */
export function NoticeConsent({ isAccepted, onChange, error }: NoticeConsentProps) {
  const t = useText(personalDataText);
  return (
    <div className="f">
      <div className="row">
        <Checkbox isSelected={isAccepted} onChange={onChange} isInvalid={error !== undefined}>
          {t.noticeAccepted}
        </Checkbox>
        <Link to="/privacy" target="_blank">
          {t.notice}
        </Link>
      </div>
      {error && (
        <p className="err" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
