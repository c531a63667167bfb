import type { TestOrg } from './client';
import { openOrg } from './client';
import type { Preparation } from './recorded-cases';
import { LEFT_OUT, MAPPINGS, TAPES } from './recorded-cases';
import { RECORDINGS_DIR, cassette, filesOf, mapping, skipped } from './recordings';
import type { KnownIds } from './replay';
import { replay } from './replay';

const NAME = skipped('recordings of real orgs');

(RECORDINGS_DIR ? describe : describe.skip)(NAME, () => {
  let org: TestOrg;

  async function prepare({ seed, first }: Preparation, now?: number): Promise<void> {
    org = await openOrg(now === undefined ? {} : { now: () => now });
    if (seed !== undefined) await org.control('/__seed', seed);
    if (first !== undefined) await org.call(...first);
  }

  afterEach(() => org.close());

  test.each(Object.keys(MAPPINGS))('%s: status, body, error code and headers agree', async (file) => {
    await prepare(MAPPINGS[file] ?? {});
    expect(await replay(org, mapping(file))).toEqual([]);
  });

  test.each(Object.keys(TAPES))('%s: status, body and error code of every interaction agree', async (file) => {
    const { leniency = {}, now, ...preparation } = TAPES[file] ?? {};
    await prepare(preparation, now);
    const ids: KnownIds = new Map([['00D0xORGID00000000', org.orgId]]);
    const found: string[] = [];
    for (const interaction of cassette(file)) {
      const wrong = await replay(org, interaction, { ids, leniency });
      found.push(...wrong.map((what) => `${interaction.method} ${interaction.path}: ${what}`));
    }
    expect(found).toEqual([]);
  });

  test('every recorded file is replayed, or said why not', async () => {
    await prepare({});
    const mappings = filesOf('sf-fx-runtime-wiremock');
    expect([...Object.keys(MAPPINGS), ...Object.keys(LEFT_OUT)].sort()).toEqual([...mappings].sort());
    expect(Object.keys(TAPES).sort()).toEqual([...filesOf('cumulusci-cassettes')].sort());
  });
});
