import { NAMES, SAY, WORDS, clockNow, endingName, momentWords, nameOf } from 'c/loopContract';

/** Tag of the state: words first, the colour only says them again. */
function tagsOf(card, reading) {
  const clock = card.closedAt === null && card.clocks.length > 0 ? clockNow(card.clocks[0], reading) : null;
  const tags = [{ key: 'status', label: nameOf('status', card.status), theme: '' }];
  if (card.late || clock?.late) tags.unshift({ key: 'late', label: WORDS.late, theme: 'slds-theme_error' });
  else if (clock?.dueSoon) tags.unshift({ key: 'soon', label: WORDS.dueSoon, theme: 'slds-theme_warning' });
  return tags;
}

/** How it has ended, as lines of a name and what it says. */
function closedLines({ closure, closedAt }, reading) {
  if (closure === null) return [];
  const { because, remaining, receiver, reference, reason, followUpAt, nextScore } = closure;
  const ending = endingName({ outcome: closure.outcome, because: because === 'no_response' ? because : null });
  const lines = [
    [WORDS.closed.title, [ending, closedAt === null ? '' : momentWords(closedAt, reading)].filter(Boolean).join(', ')],
    [WORDS.closed.remaining, remaining],
    [WORDS.closed.receiver, receiver?.name],
    [WORDS.closed.reference, reference],
    [WORDS.closed.reason, reason],
    [WORDS.closed.followUp, followUpAt && momentWords(followUpAt, reading)],
    [WORDS.closed.nextScore, nextScore && `${nextScore.value}/${nextScore.max}, ${momentWords(nextScore.at, reading)}`],
  ];
  return lines.filter(([, text]) => Boolean(text)).map(([name, text]) => ({ name, text, textKey: `${name}: ` }));
}

/** Where the clock above says another moment, or there is none. */
function dueOfNext({ next, clocks }, reading) {
  if (next === null || next.dueAt === null || clocks[0]?.dueAt === next.dueAt) return null;
  return SAY.due(momentWords(next.dueAt, reading));
}

/** Who, how bad, and where it stands. @param {object} reading with the type of the record whose page it is on */
export function headOf(card, reading) {
  const { score, contact, accountName, tier, respondedAt, owner, process, restricted, next } = card;
  const who = contact.name ?? WORDS.unknownContact;
  // Whose page it is need not be said on it.
  const account = reading.recordType === 'account' ? null : accountName;
  const names = [contact.title, account].filter(Boolean).join(', ');
  const facts = [nameOf('tier', tier), momentWords(respondedAt, reading), SAY.owner(owner.name)];
  if (process !== 'standard') facts.unshift(NAMES.process[process]);
  return {
    title: `${score === null ? WORDS.noScore : SAY.score(score)} · ${who}`,
    names,
    facts: facts.join(' · '),
    tags: tagsOf(card, reading),
    restricted: restricted ? WORDS.restricted.reader : null,
    next: next === null ? null : next.text || nameOf('purpose', next.purpose),
    nextDue: dueOfNext(card, reading),
    closed: closedLines(card, reading),
  };
}
