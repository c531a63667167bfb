import { ENGLISH_GRAMMAR } from './en-grammar';
import { ENGLISH_SPEECH_DEALINGS } from './en-speech-dealings';
import { ENGLISH_SPEECH_PRODUCT } from './en-speech-product';
import { ENGLISH_STORIES_DEALINGS } from './en-stories-dealings';
import { ENGLISH_STORIES_PRODUCT } from './en-stories-product';
import { ENGLISH_STORIES_WORTH } from './en-stories-worth';
import { joinReasons } from './join-reasons';
import type { Lexicon } from './lexicon';

/** English: the richest list, because most verbatims are English and many others borrow from it. */
export const ENGLISH: Lexicon = {
  language: 'en',
  grammar: ENGLISH_GRAMMAR,
  speech: joinReasons(
    { ...ENGLISH_SPEECH_DEALINGS, ...ENGLISH_SPEECH_PRODUCT },
    { ...ENGLISH_STORIES_DEALINGS, ...ENGLISH_STORIES_PRODUCT, ...ENGLISH_STORIES_WORTH },
  ),
  reasons: {
    billing_pricing: {
      topic: `price*; pricing; cost; costs; bill; bills; billing; billed; invoice*; invoicing; fee; fees; license*;
        licence*; licensing; licencing; payment*; charge; charges; charged; discount*; subscription; refund*; budget;
        contract terms; seats; credit card; renewal (price|terms|quote)`,
      complaint: `expensive; overpriced; pricey; costly; too much money;
        (price*|pricing|cost*|fee*) .. (high|steep|insane); high|higher (price*|cost*|fee*);
        (double|wrongly|incorrectly) (charged|billed); (charged|billed) (twice|for|without|wrong*); overcharg*;
        (hidden|unexpected|extra|surprise|additional) (fee*|cost*|charge*);
        (went|gone|going|goes|keep*) going? up in price;
        (price*|pricing|cost*|fee*|bill|subscription) .. (went|gone|going|goes) up;
        raised|increased|doubled|hiked (our|the|your)? (price*|rates|fee*|bill);
        (price*|pricing|fee*|rates|cost*) .. (increas*|doubled|tripled|raised|hiked|jumped|rising|rose); auto* renew*;
        renewed automatically; (wrong|incorrect) (invoice*|bill|bills|charges);
        invoice* .. (wrong|incorrect|mistake*|error*|confusing|understand|late);
        (cant|cannot|couldnt|can not|hard to|no longer) afford; unaffordable; not affordable; (renewal|the) quote;
        charg* separately; overage*; nickel and dim*; add ons; addons; rip off; ripoff; goug*; (paying|pay) too much;
        (pay|paying) more; money grab; greedy; greed; out of (our|my) budget;
        refund .. (never|not|refused|denied|late); (never|no|not) (got|received|get)? (a|the|our)? refund;
        cheaper plan .. (gone|discontinued|removed); discount .. (removed|gone|expired); minimum seat*;
        per (seat|user) (pricing|cost*|price*|fee*); payment terms .. rigid`,
      decisive: `(behind|hit) (a|the|another)? paywall; paywall*;
        (price|prices|pricing|cost|fee|rate) (increase*|hike*|rise|rises|jump);
        feature* .. (moved|locked|available|hidden) .. (plan|tier|edition|package); extra charge*; too expensive;
        (only|just|locked) (available|included)? (in|on|with|to|behind) (the|an|a)? (enterprise|premium|higher|
        expensive|top|pro|ultimate); (need|have|had|forced) to upgrade;
        (pay|paying|charge|charged|charging|charges) (us|me)? (extra|additional) for; paid (add on*|addon*|extra*);
        unexpected .. on (our|the|my) (bill|invoice)`,
    },
    product_gap: {
      topic: `feature; features; functionality; functionalities; functions; capabilit*; integration*; api; export*;
        reporting; customis*; customiz*; custom fields; automation*; mobile app; plugin*; connector*; filters; bulk;
        templates; offline; languages; localis*; localiz*`,
      complaint: `missing; lacks; lacking; lack of;
        (doesnt|dont|didnt|does not|do not|did not) (have|support|allow|offer|integrate|provide|include);
        (cant|cannot|can not|cant even|unable to|impossible to|not possible to) (export*|import*|schedule|customi*|
        filter|integrate|connect|edit|configure|share|sort|merge|bulk|duplicate|automate|embed|print|group|add|create|
        assign); (no|not any|isnt any) (way|option|possibility) to;
        no _? (offline|integration*|api|export*|mobile|option|options|feature|functionality|reports|reporting|dark|
        bulk|app|plugin|connector|webhooks|templates);
        (need|needs|want) (more|better|additional|advanced|proper|deeper|custom) (option*|feature*|functionality|
        report*|filter*|integration*|automation*|customi*|control|flexib*|permission*);
        (would|id) (like|love) to (see|have|get); (i|we) miss (a|an|the|some|proper|having);
        (mobile client|mobile version|desktop client);
        wish (it|you|there|the) _? (had|could|was|were|would|supported);
        would be (great|nice|good|helpful|useful|handy|ideal); feature request*; limited; limiting; limitation*;
        too (basic|simple|simplistic); basic (functionality|features|capabilities|things|functions); workaround*;
        incomplete; please add; should (be able|support); not available (in|on|for);
        (doesnt|does not|dont) (do|fit|cover|meet) (what|everything|our|my|all); not flexible; inflexible;
        not enough (features|options|languages|functionality|integrations|customi*); outgrown;
        more (options|features|integrations|flexibility|languages|customi*)`,
      decisive: `(missing|lack|lacks|lacking|lack of|no|no basic|too few) (feature*|functionalit*|integration*|
        capabilit*); feature* .. (missing|absent|lacking);
        (doesnt|dont|does not|do not|not|cant|cannot) integrate with;
        (have|had) to use (another|a separate|a different) tool; (requested|asked for) .. (feature|integration);
        still no (integration*|api|export*|mobile|app|dark|bulk|sso)`,
    },
    reliability_performance: {
      topic: `bug; bugs; performance; stability; uptime; sync; syncing; synchroni*; error; errors; loading; load
        time*; speed; reliability; availability; notifications; data quality; update; server*`,
      complaint: `slow; slowly; slower; slowness; sluggish; laggy; lag; lags; lagging; crash*; freez*; frozen; froze;
        downtime; outage*; buggy; bugs; glitch*; broken; breaks; breaking; broke; unreliable; unstable; instability;
        (doesnt|dont|didnt|isnt|not|cant|cannot|wont|hasnt) (work*|load*|sync*|save|open|function*|refresh|start|
        arrive); (stopped|stops) (work*|load*|sync*|send*); (time*|timing|timed) out; timeout*;
        (lost|lose|loses|losing) .. (data|work|changes|records|entries|day|week|hours);
        (totals|numbers|figures|results) .. differ*; (wrong|incorrect|inaccurate|inconsistent|corrupt*)
        (data|numbers|results|figures|totals|values|calculation*| reports);
        (data|numbers|results|figures|totals|values|calculation*|report|reports) .. (wrong|incorrect|inaccurate|
        inconsistent|corrupt*); fails; failed; failing; failure*; hangs; hanging; (takes|took)
        (forever|ages|minutes|hours|so long|too long|_ seconds|_ minutes) to (load|open|run|save|refresh| start);
        latency; lost connection; (still not|isnt|hasnt been|not been|never) (fixed|repaired); unavailable;
        disconnect*; error message*; malfunction*; (logs|kicks|logged|kicked) (me|us)? out; (never|dont|doesnt)
        match*; (dont|doesnt) add up; not _? (stable|reliable); (poor|bad|terrible|awful) performance; defect*; never
        (works|loads|worked); (goes|went|going) offline; (blank|white) screen; half the (time|day); does not work`,
      decisive: `(keeps|kept|keep|constantly|always|often|frequently|randomly) (crash*|freez*|fail*|break*|losing|
        timing|going down|logging); bug* .. (persist*|remain*|still|again|not fixed|unfixed);
        same (bug|error|glitch|crash);
        (constant|frequent|many|too many|so many|repeated) (outage*|crash*|bugs|errors|downtime); lost .. data;
        data loss;
        (integration|sync|export|import|api|login|report|reports|dashboard*|app|system) .. (stopped|fails|failed|
        broke|broken|breaks|crash*|down)`,
    },
    usability: {
      topic: `interface; ui; ux; design; layout; navigation; navigate; menu*; usability; user experience;
        learning curve; screen; screens; button*; redesign; look and feel; ease of use; labels; settings page`,
      complaint: `(difficult|hard|complicated|tough|awkward|tricky|painful|impossible|not easy) to (use|navigate|find|
        understand|learn|figure|read|handle|operate); confusing; confused; confuses; unintuitive; counterintuitive;
        counter intuitive; (not|isnt|arent|nothing) (very|really|that|at all)? (intuitive|user friendly); clunky;
        clumsy; cumbersome; complicated; complex; (too|so) many (clicks|steps|menus|options|screens|tabs|buttons);
        clicks; cluttered; overwhelming; overwhelmed; user unfriendly; unfriendly (interface|ui);
        (dated|outdated|old|ugly) (interface|look|looks|ui|design|screens);
        (interface|ui|design|screens) .. (dated|outdated|ugly|old); (looks|look|looking) (dated|outdated|old); messy;
        steep learning; (cant|cannot|can never|never|hard to) find (anything|things|what|where|the|it);
        (get|got|getting) lost; convoluted; unclear (labels|menus|wording|navigation); accessibility; screen reader;
        tedious; self explanatory; maze; labyrinth; scrolling; font*; too long to learn; illogical;
        hidden (menu*|settings|under); hate the new; buried;
        (find|finding) the right (setting*|menu|button|screen|place)`,
      decisive: `(difficult|hard|complicated|confusing|not easy|too complicated|too complex) to (use|navigate|learn);
        (too|so) many (clicks|steps); (not|isnt) (very|really)? (user friendly|intuitive);
        (new|the) (interface|design|ui|layout|redesign) .. (worse|confusing|cluttered)`,
    },
    onboarding_implementation: {
      topic: `onboarding; onboard; onboarded; implementation; implement; implementing; implemented; setup; set up;
        setting up; training*; trained; rollout; roll out; go live; golive; kickoff; kick off; deployment; deploy;
        adoption; getting started; initial configuration; documentation; tutorials; user guide*; webinar*`,
      complaint: `(no|not enough|little|insufficient|poor|bad|without|lack of|lacking|zero|inadequate) (proper|real|
        any)? (training|onboarding|guidance|documentation|tutorials);
        (took|takes|taking) .. (months|weeks|forever|long|ages|year) to (get|set|go|implement|onboard|be|become|start|
        roll); was never (trained|onboarded);
        (still not|not yet|arent|isnt|havent|still waiting to be) .. (live|set up|onboarded|implemented|rolled|
        deployed|operational); never been? (trained|onboarded|implemented);
        (nobody|noone|no one|never) (explained|trained|showed|taught|walked|guided); left (us|me)? (alone|to our own);
        on our own; figure .. (ourselves|yourself|own); configuration was left; (months|weeks) to (go|get|become);
        (rocky|rough|bumpy|chaotic) (start|onboarding|launch); went live .. (without|before|unprepared);
        training .. (short|rushed|missing|useless|superficial); (no|the whole|our|poor) introduction;
        new users .. training; no training (material*|videos|sessions); not .. ready (for|at) go`,
      decisive: `(onboarding|implementation|setup|rollout|deployment|training|kickoff|kick off|go live) .. (slow|late|
        delayed|poor|bad|terrible|chaotic|long|forever|months|missing|disaster|mess|nightmare|rushed|stalled|dragged|
        confusing|unfinished);
        (slow|poor|bad|terrible|chaotic|long|rushed|painful|difficult|lengthy) (onboarding|implementation|setup|
        rollout|training|deployment); (free|included) (go live|onboarding|setup|launch)`,
    },
    support_experience: {
      topic: `support; customer service; service desk; helpdesk; help desk; ticket; tickets; agent; agents;
        customer care; chatbot; live chat; chat; hotline; support team; phone line; service team; call center;
        call centre`,
      complaint: `(no|never|without|zero) (a|any|got a|get a|gets a)? (response*|reply|answer|answers|replies);
        unresponsive; (not|isnt|arent) very? (responsive|helpful);
        (slow|late|delayed) (response*|reply|replies|answer*); slow to (respond|reply|answer|react);
        (response|reply|resolution|waiting|wait) time*;
        wait* .. (days|weeks|hours|month|ages|long) .. (reply|answer|response|support|callback|help|someone);
        (days|weeks|forever) to (respond|reply|answer|react|get an answer|get a reply);
        (passed|bounced|pushed|sent) (around|from|between); (had|have) to chase; chasing;
        (canned|scripted|generic|automated) (answer*|replies|reply|response*); copy paste;
        (autoresponder*|auto reply|automatic reply); keeps (me|us) waiting;
        (get|got|getting|hear|heard) back (to|from); never (got|hear|heard|came|come) back; rude; unhelpful; impolite;
        on hold; get through to; (cant|cannot|never|impossible to) reach (anyone|someone|anybody|a human|support|you);
        (talk|speak) to a (human|real person|person); (nobody|noone|no one) .. (help*|cares|picks|calls|called);
        (dont|doesnt|didnt|never) (care|help|helped|call back|react); no help; bot; escalation* .. nowhere;
        not taken seriously; no one to call`,
      decisive: `(nobody|noone|no one|never|dont|doesnt|didnt|not|hardly) .. (answer*|reply|replies|replied|respond*);
        (ticket*|case|request|email|emails|mails|questions|issue|bug) .. (ignored|unanswered|open for|closed without|
        not answered|unresolved|weeks|no response|no reply);
        (support|customer service|helpdesk|agents|service team|service desk) .. (slow|useless|bad|terrible|poor|worst|
        awful|unhelpful|rude|nonexistent|incompetent|clueless|unresponsive|not knowledgeable|disappear*|late|days|
        weeks|doesnt understand);
        (slow|useless|bad|terrible|poor|worst|awful|unhelpful|horrible|rude|unresponsive|lousy) (customer|technical)?
        (support|helpdesk|service|agents); closed .. (ticket|case) without; ticket* .. closed;
        (support|helpdesk|help desk|agents|service desk) .. (not|never|cant|cannot|couldnt|doesnt|didnt|dont) ..
        (solve*|help*|fix*|understand*|know*); support response*; (reply|respond) to (my|our) (ticket*|email*|mail*)`,
    },
    account_management: {
      topic: `account (manager*|management|rep*|executive|team); csm; csms; customer success manager*?;
        success manager*; sales (rep*|team|people|guy); salesperson; salespeople; communication; relationship;
        check ins?; checkin*; qbr*; business review*; point of contact; contact person; roadmap; transparency;
        partnership`,
      complaint: `promised; promises; promise; lied; oversold; misled; misleading;
        (poor|bad|no|lack of|little|zero) (communication|transparency|follow up|contact|proactive*|engagement);
        (never|not|dont) (hear|heard|hears) (from|anything);
        (feel|felt|feeling) (ignored|abandoned|forgotten|neglected|unheard|undervalued|alone|unimportant);
        (only|just) .. (contact|contacted|call|calls|hear|reach) .. (upsell|renewal|sell|invoice|sales|money|upgrade);
        upsell*;
        (nobody|noone|no one|never|not) (informed|tells|told|informs|asked|consulted|listens|listened|visits|checks)
        (us|in)?; (dont|doesnt) listen*; (new|another|different) (account manager|csm|contact) (every|again);
        (account manager|csm|contact|rep) .. (changed|changes|changing|left); ghosted;
        (dont|doesnt|does not|nobody|no one) (know|knows|understand|understands) our (business|needs|industry|
        company); no strategic; meeting* .. (cancelled|canceled|skipped); not kept; broken (commitment*|promise*);
        out of the loop; without consulting us; only (hear|heard) from you; starts from zero;
        told in the sales process`,
      decisive: `(sales|salesperson|rep|salespeople) .. (promised|lied|oversold|misled|promises);
        (promised|promises|told) .. (by|from|during|in) the? (sales|demo); promise* .. (not kept|never|broken|empty);
        (not|never|didnt) (keep|kept|deliver|delivered|honour|honor) .. (promise*|promised);
        (silence|nothing|no word|quiet) .. roadmap;
        roadmap .. (silence|nothing|never|vague|unclear|secret|no one|not shared); (no|never|without) .. roadmap;
        (account manager|csm|success manager) .. (never|not|changed|left|changes|disappeared|unavailable|ignores|
        ignored|useless|rude|bad|poor|invisible|absent);
        (no|missing|lost|without|dont have) (an|a|our)? (account manager|csm|contact person|point of contact);
        no (dedicated|single|assigned|named) (contact|person|point|manager|csm|account)`,
    },
    service_delivery: {
      topic: `consultant*; consulting; professional services; managed service*; deliverable*; project; technician*;
        engineer; engineers; field service; installation; installer*; statement of work; sow; delivery; shipment*;
        shipping; contractor*; workshop*; data conversion; service provider; custom development`,
      complaint: `deadline* .. (missed|slipped|not met|late|ignored);
        (missed|missing|slipped) .. (deadline*|milestone*);
        (delivered|arrived|finished|completed) too? (late|wrong|incomplete|unfinished|weeks|months);
        (late|delayed|wrong) (delivery|deliveries); over budget;
        (poor|low|bad) quality (work|of work|workmanship|deliverable*)?; redo; redone; rework;
        (did not|didnt|never) show up; no show; unprepared; (inexperienced|junior) (consultant*|team); out of scope;
        scope creep; scope .. (not|changed|ignored|misunderstood);
        wrong (goods|items|parts|product) .. (shipped|delivered|arrived);
        (sloppy|shoddy|careless) (work|job|installation); not match .. spec*;
        appointment* .. (moved|cancelled|missed|late); unfinished; contracted work; damaged (something|during|by)`,
      decisive: `(consultant*|technician*|engineers|contractor*) .. (late|unprepared|inexperienced|incompetent|
        clueless|junior|never|not|didnt|poor|bad|sloppy|rushed|wrong|no idea|changed);
        (project|deliverables|delivery|deliveries|migration project) .. (late|delayed|delay|overran|over budget|poor|
        failed|unfinished|behind|disaster|wrong|missed|quality);
        (paid|purchased|bought|contracted|custom) (implementation|setup|onboarding|migration|integration|training|
        project|services|work|workshop);
        paid .. for .. (implementation|onboarding|setup|consult*|services|migration|training|work);
        professional services; managed service*; your services team`,
    },
    security_compliance: {
      topic: `security; secure; privacy; compliance; compliant; gdpr; hipaa; ccpa; iso 27001; soc 2; soc2; encryption;
        encrypted; sso; saml; mfa; 2fa; two factor; multi factor; audit; audits; auditor*; data protection;
        access (control*|rights|log|logs); certification*; certified; personal data; data processing agreement;
        subprocessor*; vulnerabilit*; password*; permissions`,
      complaint: `data (breach|leak*); (leak|leaks|leaked) .. (data|information|personal);
        (not|isnt|non|never) .. (compliant|secure|encrypted|certified); noncompliant; insecure;
        (security|privacy|compliance) (concern*|issue*|hole*|incident*|flaw*|problem*|risk*|gap*|question*|worries);
        no (mfa|2fa|sso|multi|two factor|audit|encryption|access|penetration|soc|iso); unauthori*; exposed;
        where .. data .. (stored|hosted|kept|located); data residency; hacked; (pen|penetration) test*; retention;
        failed .. audit; audit .. (failed|fail|finding*);
        (security|privacy) (review|questionnaire|assessment) .. (long|failed|slow|unanswered|months);
        shared .. by (mistake|accident); visible to (other|others|everyone|customers);
        see other (customers|companies|clients); phishing; dpa`,
      decisive: `data (breach|leak*); security (hole*|incident*|flaw*|breach*|vulnerabilit*|concern*);
        (not|isnt) .. (gdpr|hipaa) compliant; violat* .. (gdpr|privacy|hipaa|compliance);
        personal data .. (leak*|exposed|shared|visible|sent); unauthori* access; no (sso|mfa|2fa|audit|encryption);
        certification* .. (missing|lacking|expired); data protection .. (unanswered|unclear|question*|concern*);
        (it security|security|infosec|compliance) (team|department|officer) .. (object*|reject*|block*|concern*|
        refus*|worr*)`,
    },
    competitor_value: {
      topic: `competitor*; competition; competing; alternative*; value; roi; return on investment;
        other (tools|vendors|products|providers|solutions|platforms|software|systems); benefit*; rival*;
        cheaper option*; business case`,
      complaint: `(not|isnt|wasnt|hardly|barely) (really|even)? worth; worthless;
        (no|little|low|poor|limited|without|zero) (real|clear|measurable|added|much|any|tangible)? (value|roi|return|
        benefit*|impact|improvement);
        (dont|cant|cannot|not|didnt|struggle to|hard to) .. see .. (value|benefit*|roi|return|point|difference);
        (better|cheaper|stronger|newer) (alternative*|tools|options|products|solutions|vendors|software|offers);
        (competitor*|alternatives|rivals|others|competition) .. (better|cheaper|ahead|faster|superior|stronger|
        easier); waste of (money|time); wasted .. (money|time);
        (hardly|barely|rarely) (use|using|used) (it|this|the|your)?; no longer (need|use); poor value;
        (falling|fell|fallen|lags|lagging) behind; compared to; (free|cheaper) (tools|tool|alternative*);
        same for (free|less); overkill; too much for what; nothing special; not (add|adding) .. value; moved on;
        half the price; (excel|spreadsheet) .. (do|does|can); (fail|struggle) to see what; getting out of it;
        (market|others) (offer|offers) (more|better); stopped using; better elsewhere; not improved our`,
      decisive: `(not|isnt|wasnt|hardly|barely) .. worth; (no|little|low|poor|zero) .. (value|roi|return on);
        (dont|cant|cannot|not) see .. (value|roi|return|benefit*);
        (competitor*|alternatives|others|vendors|tools) .. (better|ahead|cheaper|superior|offer more|offers more);
        better than (you|yours|your|this); value for money; (out there|on the market) .. better;
        better .. (out there|on the market|elsewhere); outdated compared;
        behind (the|your) (competition|competitors|market|rivals)`,
    },
  },
};
