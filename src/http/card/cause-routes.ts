import { changeAction } from '../../pipeline/causes/change-action';
import { changeCause } from '../../pipeline/causes/change-cause';
import { listActions, listCauses } from '../../pipeline/causes/list-causes';
import type { Loop } from '../../pipeline/loop';
import { actionRequest, actionsQuery, causeRequest, causesQuery } from '../contracts/cause-requests';
import { cardRoute, type CardAnswer, type CardRoute, type Person } from './card-route';
import { refusedBy } from './refused-by';
import type { Refusal } from '../../domain/case-commands';

type Answer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** Corrective actions and common causes. */
export function causeRoutes(loop: Loop): readonly CardRoute[] {
  return [
    cardRoute({
      ...{ method: 'GET', path: '/v1/card/actions', contract: actionsQuery },
      run: async (person, want) => shown(await listActions(loop, person.tenantId, { ...want, by: actor(person) })),
    }),
    cardRoute({
      ...{ method: 'POST', path: '/v1/card/actions', contract: actionRequest },
      run: async (person, asked) =>
        shown(await changeAction(loop, person.tenantId, { ...asked, by: actor(person), via: 'card' })),
    }),
    cardRoute({
      ...{ method: 'GET', path: '/v1/card/causes', contract: causesQuery },
      run: async (person, want) => shown(await listCauses(loop, person.tenantId, { ...want, by: actor(person) })),
    }),
    cardRoute({
      ...{ method: 'POST', path: '/v1/card/causes', contract: causeRequest },
      run: async (person, asked) =>
        shown(await changeCause(loop, person.tenantId, { ...asked, by: actor(person), via: 'card' })),
    }),
  ];
}

function shown(answer: Answer): CardAnswer {
  return answer.ok ? answer : refusedBy(answer.refusal);
}

function actor({ userId }: Person): { readonly kind: 'user'; readonly id: string } {
  return { kind: 'user', id: userId };
}
