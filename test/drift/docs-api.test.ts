import { judgeSalesforceCall } from '../../src/crm-adapters/salesforce/signed-call';
import { commandRequest } from '../../src/http/contracts/card-requests';
import { readRequest } from '../../src/http/contracts/issues';
import { MAY } from '../../src/pipeline/actions/role-table';
import { cardOf, type Answer, type Card } from '../flow/card';
import { beginStory, type Story } from '../flow/story';
import { read } from './repository';

const PAGE = read('docs/api.md');
/** The case of the page; a real key is made of a random one. */
const CASE = 'wzpwssiyapddrcxi6vvrakz2rjywwq6o';

interface Block {
  readonly kind: string;
  readonly body: string;
}

const blocks: readonly Block[] = [...PAGE.matchAll(/^```(\w+(?: \w+)?)\n(.*?)^```/gms)].map(
  ([, kind = '', body = '']) => ({ kind, body }),
);
const only = (kind: string): readonly string[] => blocks.flatMap((block) => (block.kind === kind ? [block.body] : []));

/** The answer of the page that belongs to each request: the next one. */
const examples = blocks.flatMap(({ kind, body }, i) => {
  const [word, who = ''] = kind.split(' ');
  if (word !== 'http') return [];
  const answer = blocks.slice(i + 1).find((block) => block.kind === 'json answer' || block.kind.startsWith('http'));
  const [line = '', ...rest] = body.split('\n');
  const [method = '', target = ''] = line.split(' ');
  return [{ who, method, target, sent: rest.join('\n').trim(), answer: answer?.body ?? '' }];
});

describe('docs/api.md', () => {
  let story: Story;
  beforeAll(async () => {
    const managers = { '101': '102', '103': '102' };
    const people = { programOwner: '104', productLiaison: '103', managers, admins: ['104'] };
    story = await beginStory('hubspot', { settings: { people } });
  });
  afterAll(() => story.end());

  const ask = async ({ who, method, target, sent }: (typeof examples)[number]): Promise<Answer> => {
    const { csm, manager, program } = story.world.crm.people;
    const card: Card = await cardOf(story.world, { csm, manager, admin: program }[who] ?? '');
    const real = (text: string): string => text.replaceAll(CASE, story.caseKey);
    return method === 'GET' ? card.get(real(target)) : card.post(real(target), JSON.parse(real(sent)) as object);
  };

  test('is answered as it says, one request after the other', async () => {
    expect(examples.length).toBeGreaterThan(10);
    for (const example of examples) {
      const answer = JSON.stringify(await ask(example)).replaceAll(story.caseKey, CASE);
      expect({ ask: example.target, ...(JSON.parse(answer) as object) }).toMatchObject({
        ask: example.target,
        ...(JSON.parse(example.answer) as object),
      });
    }
  });

  test('shows every command, in a form that is taken', () => {
    const commands = only('json commands').flatMap((body) => JSON.parse(body) as readonly { readonly kind: string }[]);
    const problems = commands.map((command) =>
      readRequest(commandRequest, { requestId: 'request-1', caseKey: CASE, command }),
    );
    expect(problems.filter(({ ok }) => !ok)).toEqual([]);
    expect([...new Set(commands.map(({ kind }) => kind))].sort()).toEqual(Object.keys(MAY).sort());
    expect(Object.keys(MAY).filter((kind) => !PAGE.includes(`\`${kind}\``))).toEqual([]);
  });

  test('has a signature of Salesforce that fits', () => {
    const [example = ''] = only('json signature');
    const { key, method, target, timestamp, org, user, body, signature } = JSON.parse(example) as Record<
      string,
      string
    >;
    const headers = {
      ...{ 'x-loop-org': [org ?? ''], 'x-loop-user': [user ?? ''] },
      ...{ 'x-loop-timestamp': [timestamp ?? ''], 'x-loop-signature': [signature ?? ''] },
    };
    const call = { method: method ?? '', target: target ?? '', headers, body: Buffer.from(body ?? '') };
    expect(judgeSalesforceCall(call, [key ?? ''], Number(timestamp))).toMatchObject({ ok: true });
  });
});
