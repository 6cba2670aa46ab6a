import { column, type ExportList, page } from './export.column.ts';
import { bookmarkWords } from './export.words.ts';

const time = 'startsAt endsAt';
const from = column('开始', 'From', 'startsAt', 'instant');
const to = column('结束', 'To', 'endsAt', 'instant');

/** Each kind by itself: beside a title the name of the interface would be another field. */
const titles = ['Enterprise', 'University', 'TransferPlatform', 'Commissioner']
  .map((kind) => `... on ${kind} { title: name }`)
  .join(' ');

/** What one person was told and has put aside, and the times that one organization booked or has booked with it. */
export const ownLists = {
  NOTIFICATIONS: {
    name: { zh: '通知', en: 'notifications' },
    document: `query ExportNotifications($topics: [NotificationTopic!]! = [], $isUnreadOnly: Boolean! = false, $first: Int!, $after: String) { viewer { list: notifications(topics: $topics, isUnreadOnly: $isUnreadOnly, first: $first, after: $after) { nodes { id at topicLabel { zh en } title { zh en } detail readAt } ${page} totalCount } } }`,
    variables: ['topics', 'isUnreadOnly'],
    path: 'viewer.list',
    columns: [
      column('时间', 'At', 'at', 'instant'),
      column('类别', 'Topic', 'topicLabel', 'label'),
      column('内容', 'What', 'title', 'label'),
      column('关于', 'About', 'detail'),
      column('读过的时间', 'Read', 'readAt', 'instant'),
    ],
  },
  BOOKMARKS: {
    name: { zh: '收藏', en: 'saved' },
    document: `query ExportBookmarks($list: BookmarkList, $first: Int!, $after: String) { viewer { list: bookmarks(list: $list, first: $first, after: $after) { nodes { list createdAt item { id ${titles} ... on Need { title enterprise { name } } ... on Capability { title owner { name } } } } ${page} totalCount } } }`,
    variables: ['list'],
    path: 'viewer.list',
    columns: [
      column('种类', 'Kind', 'list', bookmarkWords),
      column('名称', 'Name', 'item.title'),
      column('需求企业', 'Enterprise of the need', 'item.enterprise.name'),
      column('提供单位', 'Owner of the capability', 'item.owner.name'),
      column('收藏时间', 'Saved', 'createdAt', 'instant'),
    ],
  },
  SLOT_BOOKINGS: {
    name: { zh: '本企业预约', en: 'own-bookings' },
    document: `query ExportSlotBookings($organizationId: ID!) { organization(id: $organizationId) { ... on Enterprise { list: slotBookings { id ${time} capability { title owner { name } } bookings { note bookedAt cancelledBy reason } } } } }`,
    variables: ['organizationId'],
    path: 'organization.list',
    columns: [
      from,
      to,
      column('能力与成果', 'Capability', 'capability.title'),
      column('单位', 'Organization', 'capability.owner.name'),
      column('说明', 'Note', 'bookings', 'booking'),
      column('预约时间', 'Booked', 'bookings.bookedAt', 'instant'),
    ],
  },
  CAPABILITY_SLOTS: {
    name: { zh: '可预约时段', en: 'times-to-book' },
    document: `query ExportCapabilitySlots($capabilityId: ID!) { capability(id: $capabilityId) { list: slots { id ${time} capacity free isClosed bookings { firm { name } note cancelledBy reason } } } }`,
    variables: ['capabilityId'],
    path: 'capability.list',
    columns: [
      from,
      to,
      column('可约家数', 'Firms at a time', 'capacity', 'number'),
      column('剩余', 'Free', 'free', 'number'),
      column('已收回', 'Taken back', 'isClosed', 'yesNo'),
      column('预约', 'Bookings', 'bookings', 'booking'),
    ],
  },
} as const satisfies Record<string, ExportList>;
