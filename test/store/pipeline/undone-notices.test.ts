import { changeChannelUrl } from '../../../src/pipeline/telling/channel-urls';
import { OPERATOR } from '../../../src/pipeline/settings/operator';
import { sendNotices } from '../../../src/pipeline/telling/send-notices';
import { ENGINES } from '../../harness/databases';
import { freshTables, type Tables } from '../tables/given';
import { STAFF } from './given-cases';
import { act, forgetOthers, heads, noticesOf, opened, settled, type Place } from './given-notices';

const GIVE = { kind: 'reassign', to: STAFF.lena, note: 'she knows them' } as const;
const UNDO = { kind: 'undo' } as const;

describe.each(ENGINES)('on %s, what is undone', (engine) => {
  let tables: Tables;
  beforeAll(async () => {
    tables = await freshTables(engine);
  });
  beforeEach(() => forgetOthers(tables));

  const placed = async (notify: object = {}): Promise<Place> => settled(await opened(tables, { notify }));

  test('is put right with those who were told of it, and the owner hears that the case is his again', async () => {
    const place = await placed();
    await act(place, STAFF.mona, GIVE);
    await sendNotices(place.loop);
    expect(heads(place)).toEqual(['lena: A follow-up is yours now']);
    await act(place, STAFF.mona, UNDO);
    await sendNotices(place.loop);
    expect(heads(place)).toEqual([
      ...['carla: A follow-up is yours now', 'lena: A follow-up is yours now', 'lena: Correction'],
    ]);
  });

  test('before anybody was told is told to nobody', async () => {
    const place = await placed();
    await act(place, STAFF.mona, GIVE);
    await act(place, STAFF.mona, UNDO);
    await sendNotices(place.loop);
    expect(heads(place)).toEqual(['carla: A follow-up is yours now']);
    expect(await noticesOf(place, 'taken_back')).toEqual([]);
    expect(await noticesOf(place, 'reassigned')).toEqual([
      ...[`${STAFF.carla} crm ready`, `${STAFF.carla} email sent`],
      ...[`${STAFF.lena} crm dropped`, `${STAFF.lena} email dropped`],
    ]);
  });

  test('is put right in the channel that had it, and in no other', async () => {
    const place = await placed({ slack: ['reassigned', 'taken_back'], teams: ['taken_back'] });
    for (const channel of ['slack', 'teams'] as const)
      await changeChannelUrl(place.loop, place.tenantId, { channel, url: 'https://hooks.example/1', by: OPERATOR });
    await act(place, STAFF.mona, GIVE);
    await settled(place);
    await act(place, STAFF.mona, UNDO);
    await sendNotices(place.loop);
    const texts = place.told.posts.map(({ channel, text }) => `${channel}: ${text.slice(0, 20)}`);
    expect(texts.toSorted()).toEqual(['slack: A follow-up has anot', 'slack: Correction: what was']);
  });

  test('is not news to whoever does not want it', async () => {
    const place = await placed({ channels: { taken_back: [] } });
    await act(place, STAFF.mona, GIVE);
    await settled(place);
    await act(place, STAFF.mona, UNDO);
    expect(await noticesOf(place, 'taken_back')).toEqual([]);
  });
});

describe.each(ENGINES)('on %s, an escalated case', (engine) => {
  test('is told to whoever receives it', async () => {
    const tables = await freshTables(engine);
    await forgetOthers(tables);
    const place = await settled(await opened(tables));
    await act(place, STAFF.carla, {
      ...{ kind: 'close', note: null },
      closing: {
        ...{
          outcome: 'escalated',
          to: 'product',
          receiverId: STAFF.lena,
          reference: 'issue 7',
          reason: 'only they can',
        },
        followUpAt: place.time.now + 14 * 86_400_000,
      },
    });
    await sendNotices(place.loop);
    expect(heads(place)).toEqual(['lena: Please take note']);
    expect(place.told.mails[0]!.text.join(' ')).toMatch(/escalated to you.*what became of it/u);
  });
});
