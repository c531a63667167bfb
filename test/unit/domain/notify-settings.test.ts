import { NOTICE_KINDS } from '../../../src/domain/notice';
import { channelsFor, notifySchema, postsOf } from '../../../src/domain/notify-settings';

describe('whom which notice reaches, and how', () => {
  const choice = (own: object, of: object = {}) => notifySchema.parse({ users: { '7': own }, ...of });

  test('is as the tenant has it for whoever has chosen nothing', () => {
    const notify = notifySchema.parse({ channels: { assigned: ['email'], breached: [] } });
    expect(channelsFor(notify, '7', 'assigned')).toEqual(['email']);
    expect(channelsFor(notify, '7', 'breached')).toEqual([]);
    expect(channelsFor(notify, '7', 'due_soon')).toEqual(['crm']);
    expect(channelsFor(notify, '7', 'digest')).toEqual(['email']);
  });

  test('is as a person chose, kind by kind', () => {
    const notify = choice({ channels: { assigned: [], due_soon: ['email'] } });
    expect(channelsFor(notify, '7', 'assigned')).toEqual([]);
    expect(channelsFor(notify, '7', 'due_soon')).toEqual(['email']);
    expect(channelsFor(notify, '7', 'breached')).toEqual(['crm', 'email']);
    expect(channelsFor(notify, '8', 'assigned')).toEqual(['crm', 'email']);
  });

  test('a digest can be turned off and on for one person', () => {
    expect(channelsFor(choice({ digest: false }), '7', 'digest')).toEqual([]);
    expect(channelsFor(choice({ digest: false }), '8', 'digest')).toEqual(['email']);
    expect(channelsFor(choice({ digest: true }, { digest: false }), '7', 'digest')).toEqual(['email']);
    expect(channelsFor(choice({}, { digest: false }), '7', 'digest')).toEqual([]);
  });

  test('who is told in the CRM alone has his digest there', () => {
    const crmOnly = Object.fromEntries(NOTICE_KINDS.filter((kind) => kind !== 'digest').map((kind) => [kind, ['crm']]));
    expect(channelsFor(choice({ channels: crmOnly }), '7', 'digest')).toEqual(['crm']);
    expect(channelsFor(choice({ channels: { ...crmOnly, digest: ['email'] } }), '7', 'digest')).toEqual(['email']);
  });

  test('a person called like a property of every object is nobody', () => {
    expect(channelsFor(notifySchema.parse({}), 'constructor', 'due_soon')).toEqual(['crm']);
  });

  test('kinds are posted where they are named', () => {
    const notify = notifySchema.parse({ slack: ['breached', 'raised'], teams: ['breached'] });
    expect(postsOf(notify, 'breached')).toEqual(['slack', 'teams']);
    expect(postsOf(notify, 'raised')).toEqual(['slack']);
    expect(postsOf(notify, 'assigned')).toEqual([]);
    expect(postsOf(notifySchema.parse({}), 'breached')).toEqual([]);
  });

  test.each([
    ['a digest for all to read', { slack: ['digest'] }],
    ['a way twice', { channels: { assigned: ['crm', 'crm'] } }],
    ['a channel as a way to a person', { channels: { assigned: ['slack'] } }],
    ['a kind there is not', { users: { '7': { channels: { escalated: ['crm'] } } } }],
  ])('refuses %s', (_, notify) => {
    expect(notifySchema.safeParse(notify).success).toBe(false);
  });
});
