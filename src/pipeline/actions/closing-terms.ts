import { attemptsOf } from '../../domain/attempts';
import type { ClosingTerms } from '../../domain/case-commands';
import type { DetractorCase } from '../../domain/case-state';
import { addBusinessDays, nextOpen } from '../../sla/clock';
import { calendarBy } from '../clocks/raise-chain';
import type { DecisionContext } from '../deciding/decision-context';

type TermsContext = Pick<DecisionContext, 'tenant' | 'calendars' | 'policy' | 'now'>;

/** Pure: what the closing table reads beside the case: the tenant's terms, on the calendar of the case. @throws HorizonError */
export function closingTermsOf(state: DetractorCase, context: TermsContext): ClosingTerms {
  const { noResponse, extraFields } = context.tenant.settings.closing;
  const [first] = attemptsOf(state);
  const calendar = calendarBy(state.clocks.resolution, context);
  const noResponseFrom =
    first === undefined ? null : addBusinessDays(calendar, nextOpen(calendar, first.at), noResponse.overBd);
  return { noResponse, noResponseFrom, now: context.now, extraFields };
}
