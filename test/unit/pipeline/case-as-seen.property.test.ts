import * as fc from 'fast-check';
import { withoutWords } from '../../../src/pipeline/reading/case-as-seen';
import { anySteps, SECRETS } from '../domain/arbitraries';
import { lived } from '../domain/lived';

test('a case without its words has none, whatever has happened to it', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      for (const { after } of lived(steps)) {
        if (after.state === null) continue;
        const shown = JSON.stringify(withoutWords(after.state));
        expect(SECRETS.filter((secret) => shown.includes(secret))).toEqual([]);
        expect(withoutWords(after.state)).toMatchObject({ score: null, scale: null, band: null });
      }
    }),
    { numRuns: 500 },
  );
});
