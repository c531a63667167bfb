import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { runController } from '../../../../sandbox/preview/salesforce/run-controller';
import { listen, type Listening } from '../../../../sandbox/listen';

const CLASSES = '../../../../extension-ui/salesforce/force-app/main/default/classes';
const KEY = 'wzpwssiyapddrcxi6vvrakz2rjywwq6o';

/** The patterns of the class, as its source has them. */
function apexPatterns(): { readonly reads: RegExp; readonly writes: RegExp } {
  const source = readFileSync(path.join(__dirname, CLASSES, 'DetractorLoopController.cls'), 'utf8');
  const literal = (name: string): string =>
    (new RegExp(`String ${name} =\\s*'((?:[^'\\\\]|\\\\.)*)'`).exec(source)?.[1] ?? '').replace(/\\(['\\])/g, '$1');
  return {
    reads: new RegExp(`^(?:${literal('READS')}${literal('QUERY')})$`),
    writes: new RegExp(`^(?:${literal('WRITES')})$`),
  };
}

describe('the controller of the preview', () => {
  let service: Listening;
  const asked: string[] = [];
  beforeAll(async () => {
    service = await listen((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(request.url === '/v1/card/leave' ? 500 : 200).end('{"ok":true}');
    }, 0);
  });
  afterAll(() => service.close());

  const run = async (method: string, parameters: Record<string, unknown>) => {
    const viewer = { id: '005', ownerId: '005', name: 'Carla', email: 'c@crm.example' };
    const context = { org: { orgId: '00D', cardKey: '' }, serviceUrl: service.url, viewer, now: Date.now };
    return runController(context, { method, parameters });
  };

  test('lets through what the class lets through, and nothing else', async () => {
    const { reads, writes } = apexPatterns();
    const targets = fc.oneof(
      fc.constantFrom(
        '/v1/card/view?account=001A',
        `/v1/card/cases/${KEY}/tickets`,
        `/v1/card/cases/${KEY}`,
        '/v1/card/people?q=J%C3%BCrgen',
        '/v1/card/people?q=a b',
        '/v1/card/commands',
        '/v1/card/actions',
        '/v1/card/actions?filter=open&limit=50',
        '/v1/card/actions/CA-1',
        '/v1/card/bulk',
        '/v1/settings/rules',
        '/v1/card/../settings',
        '//elsewhere.example/v1/card/view',
        '',
      ),
      fc.stringMatching(/^\/v1\/card\/[a-z?=%&/.]{0,12}$/),
    );
    await fc.assert(
      fc.asyncProperty(targets, async (target) => {
        const [read, told] = [await run('ask', { target }), await run('tell', { target, body: '{}' })];
        expect([read.ok, told.ok]).toEqual(
          [reads.test(target), writes.test(target)].map((allowed, place) =>
            place === 1 && target === '/v1/card/leave' ? false : allowed,
          ),
        );
      }),
    );
  });

  test('gives the text of an answer, and throws where there is none', async () => {
    await expect(run('ask', { target: '/v1/card/view?account=1' })).resolves.toEqual({
      ok: true,
      value: '{"ok":true}',
    });
    await expect(run('tell', { target: '/v1/card/leave', body: '{}' })).resolves.toEqual({
      ok: false,
      message: 'Detractor Loop does not answer.',
    });
  });

  test('a component can name neither the user nor another method', async () => {
    asked.length = 0;
    const results = [
      await run('erase', { target: '/v1/card/view?account=1' }),
      await run('tell', { target: '/v1/card/commands' }),
      await run('ask', { target: 7 }),
    ];
    expect([results.map(({ ok }) => ok), asked]).toEqual([[false, false, false], []]);
  });
});
