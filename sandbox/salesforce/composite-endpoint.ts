import { z } from 'zod';
import type { Part, PartAnswer, Run } from './composite-parts';
import { halted, partSchema, refusePayload, repeated, runPart, succeeded } from './composite-parts';
import type { Org } from './org';
import { partOf, referencesIn } from './references';
import type { Call, Reply, Route } from './route';

const MAX_PARTS = 25;
const MAX_QUERIES = 5;
const REFERENCE_ID = /^[A-Za-z0-9][A-Za-z0-9_]*$/;
const COUNTED = /^\/services\/data\/[^/]+\/(query|queryAll|composite\/sobjects)\b/;
const OWN_HEADERS = ['accept', 'authorization', 'content-type'];

const compositeSchema = z.object({
  allOrNone: z.boolean().optional().default(false),
  collateSubrequests: z.boolean().optional(),
  compositeRequest: z.array(partSchema).min(1),
});

/** What is wrong with the payload as a whole, or null. */
function objection(parts: readonly Part[]): string | null {
  if (parts.length > MAX_PARTS) return `The request can't contain more than ${MAX_PARTS} operations.`;
  if (parts.filter(({ url }) => COUNTED.test(url)).length > MAX_QUERIES) {
    return `The request can't contain more than ${MAX_QUERIES} query or sObject collection operations.`;
  }
  const ids = parts.map(({ referenceId }) => referenceId);
  const strange = ids.find((id) => !REFERENCE_ID.test(id));
  if (strange !== undefined) {
    const rule = 'must start with a letter or a number, and it can contain only letters, numbers and underscores';
    return `Provided referenceId ('${strange}') ${rule} ('_').`;
  }
  const twice = repeated(ids);
  if (twice !== undefined) return `Duplicate referenceId '${twice}' in the request.`;
  const header = parts.flatMap(({ httpHeaders }) => Object.keys(httpHeaders ?? {}));
  const forbidden = header.find((name) => OWN_HEADERS.includes(name.toLowerCase()));
  return forbidden === undefined ? null : `The header ${forbidden} can't be set on a subrequest.`;
}

/** Each part on its own: what depends on a failed one is halted, the others go on. */
function runEach(org: Org, parts: readonly Part[], run: Run): readonly PartAnswer[] {
  const answers = new Map<string, unknown>();
  const failed = new Set<string>();
  return parts.map((part) => {
    const blocker = referencesIn(part.url, part.body)
      .map(partOf)
      .find((id) => failed.has(id));
    const answer =
      blocker === undefined
        ? runPart(org, part, { answers, run })
        : halted(part.referenceId, `Execution halted as previous operation (${blocker}) was not successful.`);
    if (succeeded(answer)) answers.set(part.referenceId, answer.body);
    else failed.add(part.referenceId);
    return answer;
  });
}

/** All parts or none: the culprit keeps its own error, the others are halted. */
function runTogether(org: Org, parts: readonly Part[], run: Run): readonly PartAnswer[] {
  const answers = new Map<string, unknown>();
  const work = (): readonly PartAnswer[] => {
    const done: PartAnswer[] = [];
    for (const part of parts) {
      const answer = runPart(org, part, { answers, run });
      done.push(answer);
      if (!succeeded(answer)) return done;
      answers.set(part.referenceId, answer.body);
    }
    return done;
  };
  const done = org.records.transaction(work, (results) => results.every(succeeded));
  if (done.every(succeeded)) return done;
  return parts.map(({ referenceId }, place) => (place === done.length - 1 ? done[place] : null) ?? halted(referenceId));
}

function composite(call: Call<Org>, run: Run): Reply {
  const parsed = compositeSchema.safeParse(call.body);
  if (!parsed.success) return refusePayload(z.prettifyError(parsed.error), 'JSON_PARSER_ERROR');
  const { compositeRequest: parts, allOrNone } = parsed.data;
  const wrong = objection(parts);
  if (wrong !== null) return refusePayload(wrong);
  const compositeResponse = (allOrNone ? runTogether : runEach)(call.org, parts, run);
  return { status: 200, body: { compositeResponse } };
}

/** `POST /composite`; `run` leads its parts to the other routes. */
export function compositeRoutes(run: Run): readonly Route<Org>[] {
  return [{ method: 'POST', pattern: '/composite', handle: (call) => composite(call, run) }];
}
