import type { Grammar } from './lexicon';

/** The small words that turn an English clause around. */
export const ENGLISH_GRAMMAR: Grammar = {
  tells: `the; and; is; are; was; we; our; you; your; to; of; it; for; with; not; have; has; this; that; my; they;
    but; in; would; been; when; from; i; there; on; be; very; too; what; how; does; do; never; after; all; need; more;
    us; no; a; an; at; by; as; it; its; or; if; so; only; just; about; any; can; will; were; with`,
  negators: `not; no; never; isnt; arent; wasnt; werent; dont; doesnt; didnt; cant; cannot; couldnt; wont; wouldnt;
    hasnt; havent; hadnt; without; neither; nor; nobody; nothing; hardly; nowhere; aint; shouldnt; rarely; seldom`,
  stops: `because; since; when; and; so; that; as; due; if; while; why; how; but; we; i; they; you; he; she; until;
    which; only; just; merely; simply; than`,
  and: 'and; plus',
  contrast: `but; however; yet; except; unfortunately; sadly; although; though; whereas; nevertheless; nonetheless;
    on the other hand; apart from; other than; even so; instead; too bad; pity that?; shame that?; until; on the other hand; what (isnt|is not|doesnt); if only; pity; then again; still the`,
  concession: 'although; though; even though; while; whilst; despite; in spite of; granted',
  focus: `mainly; mostly; especially; particularly; primarily; above all; in particular; most of all; because; really;
    biggest|main|key|major (issue|problem|complaint|concern|pain point|frustration); what (bothers|annoys|frustrates); what (hurts|counts|matters|stings|kills|worries|drags|bugs|really|gets (me|us)|makes (me|us)|is worse|i blame); whats worse; worse is; the real (issue|problem); its that; the point is; (my|our|the) (issue|problem|complaint|gripe|pain|beef) (is|with|here); i blame; the killer; weak (point|spot); on top of the list; first of all; in short`,
  strongFocus: `(only|real|true|single) (reason|problem|issue|complaint|thing|concern|downside|gripe|frustration);
    (main|biggest|primary) reason; (only|purely|solely|simply|mainly) (because|about|due to); comes|boils down to;
    deal breaker; dealbreaker; reason (for|behind) (my|our|the|this) low? (score|rating); it is all about; the one thing; the thing that; real (issue|problem) (here|for us|is); thats (the|my|our) (reason|problem|issue); is the reason; the disaster; above all else; end of story; that alone; the decisive; what decided`,
  praise: `good; great; love; loves; loved; like; excellent; amazing; awesome; fantastic; wonderful; perfect; happy;
    pleased; satisfied; nice; best; helpful; fine; brilliant; superb; impressive; impressed; solid; outstanding;
    friendly; fair; reasonable; strong; easy; intuitive; enjoy; appreciate; works|work|worked well; fast; quick;
    quickly; responsive; okay; decent; delighted; terrific; top notch; reliable; recommend; useful; smooth; stable;
    secure; knowledgeable; competent; generous; killer; affordable; kind; professional; (have|has) improved;
    got|gotten better`,
  blame: `bad; badly; poor; poorly; terrible; horrible; awful; worst; worse; useless; weak; lousy; disappoint*;
    frustrat*; annoying; unacceptable; inadequate; insufficient; problem*; issue*; trouble; complain*; nightmare;
    disaster; mess; ridiculous; sucks; suck; pathetic; joke; appalling; dreadful; lack; lacking; lacks; missing;
    unhappy; dissatisfied; slow; late; delay*; wrong; fail*; too; unfair; rigid; incompetent; unprepared; sloppy;
    rude; ignored; concern*; unclear; hate; hated; struggle*; confus*; difficult; hard; broken; limited; outdated;
    chaotic; overwhelming; declin*; deteriorat*; dropped; nonexistent; rubbish; garbage; crap; subpar; mediocre; long;
    shocking`,
  unreal: `(would|could|should|must) (be|have been); used to be; was once; wish|wished; expected; if only;
    hoping|hoped for; looking for; need|needs|want|wanted; instead of; would (like|love); supposed to be; far from;
    anything but; less than; to be; not as; good luck`,
  clears: `nothing (wrong with|against|to do with); no complaint* (about|with|on|regarding);
    no real? problem*|issue*|trouble (with|about); (cant|cannot) really? complain about;
    never (a|any)? problem*|issue* with; have|had not|no a|any? problem*|issue* with;
    (isnt|wasnt|not) really? (the|a|an|our|my) (main|real|only)? problem|issue|reason|concern;
    not (because of|due to|about); isnt about; dont mind; no longer (a|an) problem|issue; has|have improved;
    (was|were) (fixed|solved|resolved|sorted) (quickly|fast|within); can live with; could live with; (i|we) can forgive; i forgive; would get used to; id get used to; (used|accustomed) to (it|that|them); not the end of the world; (isnt|not|no) (a|any)? big deal; doesnt (bother|matter); (dont|didnt|wouldnt) mind; fair enough; credit for that; (bugs|outages|things|mistakes|delays|late) (happen|i forgive); is secondary; no question; nothing to complain; apart from that; otherwise (fine|ok|okay|good|happy); (is|are|was|were) (approved|tolerable|acceptable|normal); even if it were; not missing; wouldnt help; would not even mind; please|pls|kindly (contact|call|ring|phone|email|write|reach) .. me|us; (someone|somebody|anyone) .. (contact|call|ring|phone) (me|us); (contact|call|ring|phone|email) (me|us) (please|asap|back|on|at|tomorrow|when); get in touch; give me a (call|ring); (would|id) (like|rather|prefer) .. (talk|discuss|call|phone|conversation)`,
  clearsNext: '(not|isnt|wasnt|arent) (so much|really)? (the|your|about|its); not a matter of; not even the',
  tails: 'that; which; itself; per; alone; as; really; at; anymore; who; here; i; we',
  ignore: `in charge; at all cost*; cost|costs|costing (us|me)? (time|hours|days); please support;
    support (your|you|us|them); in support of; by design; no matter; in terms of; report back; at your service;
    value (your|our|the) (work|team|help); set up a (call|meeting); like (that|this|to);
    (looks|feels|seems|just|something|things|stuff) like; would like; i like to; best (regards|wishes); kind regards;
    on the bright side; free up; price (is|was) (ok|right); customer success stories`,
};
