import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { NotFoundState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { RouteError } from './route-error.tsx';
import { Shell } from './shell.tsx';

/** One line a screen. Each is fetched when it is first opened: `page(() => import('…'), 'NeedsPage')`. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <RouteError />,
    children: [
      {
        errorElement: <RouteError />,
        // Inside the shell, which stands at once: only the page is still on its way.
        hydrateFallbackElement: <Skeleton />,
        children: [
          { path: '/', lazy: page(() => import('../features/discovery/home.page.tsx'), 'HomePage') },
          {
            path: '/search',
            lazy: page(() => import('../features/discovery/search.page.tsx'), 'SearchPage'),
          },
          {
            path: '/partners/:id',
            lazy: page(() => import('../features/organizations/partner.page.tsx'), 'PartnerPage'),
          },
          {
            path: '/sign-in',
            lazy: page(() => import('../features/accounts/sign-in.page.tsx'), 'SignInPage'),
          },
          {
            path: '/register',
            lazy: page(() => import('../features/accounts/register.page.tsx'), 'RegisterPage'),
          },
          {
            path: '/confirm',
            lazy: page(() => import('../features/accounts/confirm.page.tsx'), 'ConfirmPage'),
          },
          {
            path: '/forgot-password',
            lazy: page(() => import('../features/accounts/forgot-password.page.tsx'), 'ForgotPasswordPage'),
          },
          {
            path: '/reset-password',
            lazy: page(() => import('../features/accounts/reset-password.page.tsx'), 'ResetPasswordPage'),
          },
          {
            path: '/account',
            lazy: page(() => import('../features/accounts/account.page.tsx'), 'AccountPage'),
          },
          {
            path: '/account/privacy',
            lazy: page(() => import('../features/personal-data/privacy.page.tsx'), 'PrivacyPage'),
          },
          {
            path: '/account/notifications',
            lazy: page(
              () => import('../features/notifications/notification-choices.page.tsx'),
              'NotificationChoicesPage',
            ),
          },
          {
            path: '/notifications',
            lazy: page(() => import('../features/notifications/notifications.page.tsx'), 'NotificationsPage'),
          },
          {
            path: '/confirm-email-change',
            lazy: page(
              () => import('../features/accounts/confirm-email-change.page.tsx'),
              'ConfirmEmailChangePage',
            ),
          },
          {
            path: '/privacy',
            lazy: page(() => import('../features/personal-data/notice.page.tsx'), 'NoticePage'),
          },
          {
            path: '/officer/objections',
            lazy: page(() => import('../features/personal-data/objections.page.tsx'), 'ObjectionsPage'),
          },
          {
            path: '/officer/retention',
            lazy: page(() => import('../features/personal-data/retention.page.tsx'), 'RetentionPage'),
          },
          { path: '/needs', lazy: page(() => import('../features/needs/needs.page.tsx'), 'NeedsPage') },
          {
            path: '/needs/new',
            lazy: page(() => import('../features/needs/new-need.page.tsx'), 'NewNeedPage'),
          },
          {
            path: '/needs/propose',
            lazy: page(() => import('../features/needs/propose-need.page.tsx'), 'ProposeNeedPage'),
          },
          {
            path: '/needs/proposed',
            lazy: page(() => import('../features/needs/proposed-needs.page.tsx'), 'ProposedNeedsPage'),
          },
          {
            path: '/confirm-need',
            lazy: page(() => import('../features/needs/confirm-need.page.tsx'), 'ConfirmNeedPage'),
          },
          {
            path: '/needs/:id/edit',
            lazy: page(() => import('../features/needs/edit-need.page.tsx'), 'EditNeedPage'),
          },
          {
            path: '/needs/:id',
            lazy: page(() => import('../features/needs/need.page.tsx'), 'NeedPage'),
          },
          {
            path: '/partnerships',
            lazy: page(() => import('../features/partnerships/inbox.page.tsx'), 'InboxPage'),
          },
          {
            path: '/partnerships/:id',
            lazy: page(() => import('../features/partnerships/partnership.page.tsx'), 'PartnershipPage'),
          },
          {
            path: '/partnerships/:id/agreement',
            lazy: page(() => import('../features/partnerships/agreement.page.tsx'), 'AgreementPage'),
          },
          {
            path: '/partnerships/:id/agreement/edit',
            lazy: page(
              () => import('../features/partnerships/agreement-editor.page.tsx'),
              'AgreementEditorPage',
            ),
          },
          {
            path: '/capabilities',
            lazy: page(() => import('../features/capabilities/capabilities.page.tsx'), 'CapabilitiesPage'),
          },
          {
            path: '/capabilities/new',
            lazy: page(() => import('../features/capabilities/new-capability.page.tsx'), 'NewCapabilityPage'),
          },
          {
            path: '/capabilities/:id/edit',
            lazy: page(
              () => import('../features/capabilities/edit-capability.page.tsx'),
              'EditCapabilityPage',
            ),
          },
          {
            path: '/capabilities/:id',
            lazy: page(() => import('../features/capabilities/capability.page.tsx'), 'CapabilityPage'),
          },
          {
            path: '/commissioner-requests',
            lazy: page(
              () => import('../features/assignments/commissioner-requests.page.tsx'),
              'CommissionerRequestsPage',
            ),
          },
          { path: '/home', lazy: page(() => import('../features/home/home.page.tsx'), 'RoleHomePage') },
          { path: '/officer', lazy: page(() => import('../features/home/desk.page.tsx'), 'DeskPage') },
          {
            path: '/officer/verification',
            lazy: page(() => import('../features/organizations/verification.page.tsx'), 'VerificationPage'),
          },
          {
            path: '/officer/identity-changes',
            lazy: page(
              () => import('../features/organizations/identity-changes.page.tsx'),
              'IdentityChangesPage',
            ),
          },
          {
            path: '/officer/duplicates',
            lazy: page(() => import('../features/organizations/duplicates.page.tsx'), 'DuplicatesPage'),
          },
          {
            path: '/officer/audit',
            lazy: page(() => import('../features/audit/audit.page.tsx'), 'AuditPage'),
          },
          {
            path: '/officer/requests',
            lazy: page(() => import('../features/assignments/dispatch.page.tsx'), 'DispatchPage'),
          },
          {
            path: '/organization',
            lazy: page(
              () => import('../features/organizations/own-organization.page.tsx'),
              'OwnOrganizationPage',
            ),
          },
          {
            path: '/organization/members',
            lazy: page(() => import('../features/memberships/members.page.tsx'), 'MembersPage'),
          },
          {
            path: '/invitation',
            lazy: page(() => import('../features/memberships/invitation.page.tsx'), 'InvitationPage'),
          },
          { path: '/join', lazy: page(() => import('../features/memberships/join.page.tsx'), 'JoinPage') },
          {
            path: '/officer/claims',
            lazy: page(() => import('../features/memberships/claims.page.tsx'), 'ClaimsPage'),
          },
          {
            path: '/organization/edit',
            lazy: page(() => import('../features/organizations/edit-profile.page.tsx'), 'EditProfilePage'),
          },
          {
            path: '/organization/units',
            lazy: page(() => import('../features/organizations/units-editor.page.tsx'), 'UnitsEditorPage'),
          },
          {
            path: '/administration/search',
            lazy: page(() => import('../features/search-status/search-status.page.tsx'), 'SearchStatusPage'),
          },
          {
            path: '/administration/lexicon',
            lazy: page(() => import('../features/lexicon/lexicon.page.tsx'), 'LexiconPage'),
          },
          {
            path: '/administration/matching',
            lazy: page(() => import('../features/matching/weights.page.tsx'), 'WeightsPage'),
          },
          {
            path: '/matching',
            lazy: page(() => import('../features/matching/how.page.tsx'), 'HowMatchingPage'),
          },
          {
            path: '/bookmarks',
            lazy: page(() => import('../features/bookmarks/bookmarks.page.tsx'), 'BookmarksPage'),
          },
          {
            path: '/saved-searches',
            lazy: page(
              () => import('../features/saved-searches/saved-searches.page.tsx'),
              'SavedSearchesPage',
            ),
          },
          {
            path: '/imports',
            lazy: page(() => import('../features/imports/imports.page.tsx'), 'ImportsPage'),
          },
          {
            path: '/imports/:id',
            lazy: page(() => import('../features/imports/import-run.page.tsx'), 'ImportRunPage'),
          },
          { path: '/ui', lazy: page(() => import('./living/living.page.tsx'), 'LivingPage') },
          { path: '*', element: <NotFoundState /> },
        ],
      },
    ],
  },
];

/** A screen of its own file, exported by name. */
function page<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): () => Promise<{ Component: ComponentType }> {
  return async () => ({ Component: (await load())[name] });
}
