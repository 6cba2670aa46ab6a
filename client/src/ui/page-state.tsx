import type { ReactNode } from 'react';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';
import { uiText } from './ui.text.ts';

type StateProps = {
  title: string;
  children?: ReactNode;
  /** The way on: one or two buttons. */
  action?: ReactNode;
  headingLevel?: 1 | 2 | 3;
};

/** Nothing here yet. Says what would stand here and how to begin. */
export function EmptyState({ title, children, action, headingLevel = 2 }: StateProps) {
  return (
    <Frame title={title} headingLevel={headingLevel} drawing={<UnlitArc />} action={action}>
      {children}
    </Frame>
  );
}

/** Something failed: what, what still holds, and the way to try again. `code` is what support asks for. */
export function ErrorState({
  title,
  children,
  code,
  onRetry,
}: {
  title?: string;
  children?: ReactNode;
  code?: string | undefined;
  onRetry?: () => void;
}) {
  const t = useText(uiText);
  const retry = onRetry && (
    <Button icon="retry" onPress={onRetry}>
      {t.retry}
    </Button>
  );
  return (
    <div role="alert">
      <Frame title={title ?? t.errorTitle} drawing={<Drawing icon="warning" tone="bad" />} action={retry}>
        {children ?? t.errorHint} {code && <span className="now">{t.errorCode(code)}</span>}
      </Frame>
    </div>
  );
}

/** The reader may not see this. `isSignedOut` offers to sign in and come back to `from`. */
export function NoPermissionState({ isSignedOut = false, from }: { isSignedOut?: boolean; from?: string }) {
  const t = useText(uiText);
  const wayOn = isSignedOut ? (
    <ButtonLink look="primary" to={`/sign-in?next=${encodeURIComponent(from ?? '/')}`}>
      {t.signIn}
    </ButtonLink>
  ) : (
    <ButtonLink to="/home">{t.toHome}</ButtonLink>
  );
  return (
    <Frame
      title={isSignedOut ? t.signedOut : t.noPermission}
      headingLevel={1}
      drawing={<Drawing icon="lock" tone="off" />}
      action={wayOn}
    >
      {isSignedOut ? t.signedOutHint : t.noPermissionHint}
    </Frame>
  );
}

/** Nothing at this address, or nothing that the reader may know of. */
export function NotFoundState({ title }: { title?: string }) {
  const t = useText(uiText);
  return (
    <Frame
      title={title ?? t.notFound}
      headingLevel={1}
      drawing={<UnlitArc />}
      action={<ButtonLink to="/">{t.toSearch}</ButtonLink>}
    >
      {t.notFoundHint}
    </Frame>
  );
}

function Frame({ title, headingLevel = 2, drawing, children, action }: StateProps & { drawing: ReactNode }) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="empty">
      {drawing}
      <Heading className="empty-h">{title}</Heading>
      {children && <p className="sm">{children}</p>}
      {action && <div className="row">{action}</div>}
    </div>
  );
}

function UnlitArc() {
  return (
    <svg width="96" height="52" viewBox="0 0 96 52" fill="none" aria-hidden="true">
      <path
        d="M8 46a40 40 0 0 1 80 0"
        stroke="var(--line-2)"
        strokeWidth="4"
        strokeLinecap="round"
        strokeDasharray="2 10"
      />
    </svg>
  );
}

function Drawing({ icon, tone }: { icon: IconName; tone: 'bad' | 'off' }) {
  return (
    <span className={`tile ${tone}`}>
      <Icon name={icon} />
    </span>
  );
}
