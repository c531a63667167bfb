import { NOTICE_KINDS } from '../../src/domain/notice';
import { channelsFor, notifySchema, postsOf } from '../../src/domain/notify-settings';
import { read } from './repository';

const page = read('docs/notices.md');
const example = (): ReturnType<typeof notifySchema.parse> => {
  const [, body = ''] = /```json notify\n([\s\S]*?)```/.exec(page) ?? [];
  return notifySchema.parse(JSON.parse(body));
};

describe('docs/notices.md', () => {
  test('lists every kind with how people are told of it by default', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` .*\| ([a-z, ]+?) *\|$/gm)].map(([, kind, ways]) => [kind, ways]);
    const standard = notifySchema.parse({});
    expect(rows).toEqual(NOTICE_KINDS.map((kind) => [kind, channelsFor(standard, '1', kind).join(', ')]).sort(byPage));
    expect(rows).toHaveLength(NOTICE_KINDS.length);
  });
  const byPage = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
    page.indexOf(`| \`${String(a)}\``) - page.indexOf(`| \`${String(b)}\``);

  test('shows settings that do what it says of them', () => {
    const notify = example();
    expect(channelsFor(notify, '101', 'assigned')).toEqual(['email']);
    expect(channelsFor(notify, '101', 'due_soon')).toEqual([]);
    expect(channelsFor(notify, '101', 'customer_replied')).toEqual(['crm']);
    expect(channelsFor(notify, '102', 'digest')).toEqual([]);
    expect(channelsFor(notify, '102', 'due_soon')).toEqual(['crm', 'email']);
    expect(postsOf(notify, 'breached')).toEqual(['slack']);
    expect(postsOf(notify, 'assigned')).toEqual([]);
  });

  test('names every setting', () => {
    expect(Object.keys(notifySchema.shape).filter((name) => !page.includes(name))).toEqual([]);
  });
});
