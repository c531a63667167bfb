import type { LexiconReasons } from './lexicon';

/** English as people speak it: what they say when they do not name the subject. Reasons of dealing with us. */
export const ENGLISH_SPEECH_DEALINGS = {
  billing_pricing: {
    topic: `money; euro; euros; eur; dollars; usd; gbp; pounds; chf; tier; tiers; bracket; rates; statement;
        statements; quote; vat; per (month|user|seat|head|agent|licence|license|device); a (month|head|seat); direct
        debit; credit note*; dunning; reminder; prorat*; minimum; lock in; commitment; notice period; surcharge*;
        markup; add on; add ons; trial; renewal; currency; purchase order; accounts payable; accounting; finance;
        premium; enterprise; annual; yearly; monthly; tariff*; increase; percent; usage based; metered; billable;
        payable; deposit; cost center; upfront; licences; licenses`,
    complaint: `dear; dearer; too dear; steep; (price|money|cost) tag; pricey; hefty; exorbitant; extortion*; daylight
        robbery; cash cow; milk* (us|your); squeez*; bleed* (us|me) dry; costs (a|an) (fortune|arm|bomb); (paying|pay)
        for (users|seats|licen*|things|features|modules) .. (not|dont|never|nobody|need|use); (paying|pay) twice;
        (nobody|cant|cannot|hard to) .. (read|understand|explain) .. (statement*|invoice*|bill*); wrong vat; vat ..
        wrong; (charge*|charging) .. (for (every|each|basic|everything|read|export*|storage|support|api)); (one
        off|exit|setup|set up|activation|processing|transaction|late|cancellation|platform|travel) (fee*|cost*);
        (fee|fees) everywhere; taken from (our|my) account; (owe|owed|owes) us; money back; (our|my|the) money; want
        (our|my|the) money; (credit note|refund*|reimburs*|sla credit*) ..
        (waiting|still|never|not|since|months|weeks|missing|asked); waiting for (the|our|my) (refund|money|credit);
        (long|multi year|three year|two year|rigid|unfair|annual) (contract|lock in|commitment|term*); locked
        (in|into) .. (contract|years|year|months); contract lock in; minimum of .. (seats|users|licen*);
        (automatic|auto|silent|sneaky) renewal; renewed .. (without|automatically|silently|itself);
        (jump*|climb*|rose|rise*|went|gone|up|increas*|raised) (from|by) _ .. (percent|to); (every|each)
        (year|renewal) .. (more|increase*|up|hike); (sticker|bill|price) shock; small print; fine print; budget ..
        (cut|cuts|not|cannot|cant|blown|exceed*|beyond|over); (over|beyond|above|outside|not in|blows|breaks)
        (our|the|my)? budget; pay (a lot|so much|more|extra|double|too much|through the nose); (higher|bigger|next)
        (plan|tier|package|bracket); used to be (free|included); (was|were) (free|included) before; now (costs|paid|a
        paid); no longer (free|included); (become|becoming|became|getting|gets|got|too|so|very)
        (expensive|pricey|costly); for a (small|two|ten|tiny) (company|person|business|office|clinic|team) like
        (us|ours); (not|isnt|arent|wont) .. affordable; paid .. still .. (blocked|locked|suspended); (sso|security)
        tax; unpredictable (bill*|cost*|invoice*); discount .. (gone|lost|vanished|ended|disappeared|revoked|dropped);
        no discount; let us go down; (downgrade|reduce (seats|licen*|users)); charged us`,
    decisive: `(not|isnt) .. (quality|features|product) .. (money|price|cost*|ask for it); its the
        (money|price|cost|bill|fees); price per (seat|user|head); (hide|hidden|put|moved|locked) behind ..
        (tier|plan|package|paywall|premium|enterprise|pack); (only|just) .. (with|in|on) the _
        (pack|package|plan|tier|edition|add on); (need|needs|requires) the _?
        (enterprise|premium|platinum|pro|business|ultimate|gold) (plan|tier|package|edition|version|pack);
        (why|now|have to|must|want us to) (pay|paying) (for|extra|more); (invoice*|bill*|charge*) ..
        (twice|double|wrong|after we|we never|we do not|cancelled|mistake*|error*|disput*); price
        (adjustment|change|level|model); licen* (model|terms|count|audit|cost*|fee*)`,
  },
  support_experience: {
    topic: `agents; hotline; helpdesk; bot; robot; callback; call back; first level; level (one|two|three|1|2|3); l1;
        l2; second line; on call; phone number; ticket portal; case number; priority; response; responses; reply;
        replies; escalation; escalated; mail; mails; emails; e mails; call center; support hours; night shift; time
        zone; service level; acknowledg*; screenshots; ai assistant`,
    complaint: `silence from (you|support|your); (nobody|no one|noone|never|none) ..
        (reacts|reacted|reply|replied|answers|answered|responds|responded|calls back|called back|came back|gets
        back|got back|picks up|picked up|joined|helped|cares|told us anything|reachable|available|in charge|follows
        up|looked at); (picks|picked|pick) up (the)? phone; ring* out; (ignored|ignoring)
        (for|since|my|our|us|me|again)?; being ignored; (no|without) (an)?
        (answer|reply|reaction|response|feedback|update|callback|call back|sorry|acknowledg*); (wait*|waited) ..
        (week*|day*|hour*|month*|ages|forever|minutes|queue|line|hold);
        (answer|answers|reply|replies|response|responses) ..
        (late|slow|days|weeks|months|wrong|generic|useless|after|never|copy|automatic|template*|hours later|week
        later|month); (copy|copied) (and)? (paste*|pasting); boilerplate; template answer*; same
        (answer|reply|questions|link|articles|robot|script); (links|link) to (articles|the help|faq|docs|knowledge);
        clear (my|the|your) cache; (turn|switch) it off and on; asks? (for|me for) (a)? screenshot*; (asked|ask|asks)
        (again|the same|for the same); (explain|explaining|repeat|repeating|start) .. (from (zero|scratch|the
        beginning|the start)|again|every time|each time|to every|to each);
        (handed|passed|sent|transferred|shoved|bounced|pushed) (over|around|on|from|back and forth|between|to
        another|along); ping pong; back and forth; merry go round; not reproducible; working as designed;
        (marked|set|closed) as (resolved|solved|closed|done|fixed); closed
        (without|automatically|after|again|before|unsolved); (tone|attitude|manner) of;
        (arrogant|rude|unfriendly|condescending|patronizing|patronising|impolite|snippy|grumpy|dismissive)
        (agent*|support|mail|reply|tone|person|people|lady|guy|man|staff)?; talk to a wall; (hung|hang|hangs) up
        (on)?; music on hold; (minutes|hours|hour|half an hour) (on hold|in the queue|in line|waiting);
        (outsourced|offshore) (support|hotline|call); (dont|doesnt|do not|cant|cannot) (understand|know) (the
        product|our (setup|product|problem|language)|what they|anything|their own); (no|without)
        (phone|hotline|human|real person|weekend|number|emergency|german|french|spanish|local|live)
        (support|number|hotline|contact|help|service|person)?; (never|hardly|impossible to) (reach|reachable|get
        hold|get through); (outside|during) (business|office|our) hours; time zone;
        (chase|chasing|chased|nag|beg|begging|remind*); (luck|lottery|depends on) .. (agent|who|luck|answers|picks);
        (first|1st) level .. (reads|script|no idea|useless|only|clueless|copies); escalat* ..
        (nothing|nowhere|month*|week*|again|never|no); still (open|waiting|pending|no answer|no reply|unanswered|in
        progress); (sla|contract) .. (hours|hour) .. (average|reality|took|days|actual);
        (three|four|five|six|seven|ten|twelve) (calls|mails|emails|tickets|reminders|attempts);
        (people|guys|team|folks|agents|lady) (at|in|from) support; your (support|helpdesk|hotline|agents|help desk);
        get (an|any|a) (answer|reply|response|human); answer me; solved nothing; did nothing; promise* (to)?
        (call|callback|get back|ring); nobody .. (back|status|update*)`,
    decisive: `(lack of|no|slow|late|poor|bad|missing|zero) (response*|reply|replies|answers|reaction|support|help|
        assistance|callback*|feedback on (tickets|bugs|issues));
        (tickets|ticket|cases|requests|emails|mails|questions|bug reports|reports) .. (ignored|unanswered|no
        reaction|nobody|silence|rot|open since|lost|weeks|months|forever|closed|into the void|black hole|days); nobody
        (reacts|answers|replies|responds|helps|calls); being ignored; black hole; response time*; (waiting|wait)
        (time*|for (an answer|a reply|a response|support|help|your|the agent)); no (reply|answer|response|reaction)
        (to|for|since|in|after)`,
  },
  account_management: {
    topic: `rep; reps; csm; kam; kams; contact; contacts; presales; pre sales; sales; seller*; vendor; partner;
        partners; roadmap; newsletter; reorg; touchpoint*; review; reviews; qbr; visit*; meeting; meetings; feedback;
        announcement*; announced; deprecat*; sunset; eol; end of life; advisory board; user group; commitment*;
        strategy; merger; acquisition; acquired; relation; relations; customer success; success; management;
        headquarters; executive sponsor; promise`,
    complaint: `(third|fourth|fifth|second|another|new|different) (csm*|account manager*|rep*|contact*|kam*)
        (in|this|within|since|every|each|again|now); (csm|rep|kam|account manager|contact|contact person) ..
        (left|gone|replaced|quit|no idea|nice but|doesnt know|no
        power|never|disappeared|vanish*|changes|changed|unknown|new one|no show|late|nobody); radio silence;
        (hear|heard|learn*|found out|read|find out) .. (from|via|on|in) (linkedin|a blog|the blog|the
        press|newspaper|other customers|a newsletter|the newsletter|rumou*|somebody else|twitter|your website|release
        notes|banner); told (us|me) a story;
        (promised|said|confirmed|assured|told|committed|guaranteed|agreed|swore|sold) (by|in|during|us|me|that|it|to)
        .. (sales|demo|presales|rfp|writing|pitch|signing|contract|before); (in|during|at) the (demo|pitch|sales
        (process|cycle|pitch|call*|meeting*)| rfp|presales); (before|until|when) (we|the)
        (signed|signing|signature|contract|sale) .. (now|after|then|since); after (signing|signature|the sale|we
        signed|the contract) .. (nothing|silence|never|nobody|gone|forgotten|cold); (coming|soon|next) (in
        summer|quarter|release|year) .. (still|years|since|ever|never); (only|just) (call*|contact*|write|hear|show
        up|appear*|visit|interested|talk) .. (when|to|for|if) ..
        (sell|renew*|money|invoice|upsell|contract|signature|sign); when you want (to sell|money|something);
        (sell*|push*) .. (more|modules|upgrades|licen*|instead of); pushy; (not|never|dont|didnt|no longer|nobody)
        (feel)? (valued|heard|taken seriously|listened
        to|appreciated|consulted|involved|asked|informed|told|warned|invited|understood); (treat*|feel|felt) (like|as)
        (a number|second class|small|nobody|strangers|cash|an afterthought|nuisance); just a number; small
        (customer*|client*|account*) .. (ignored|forgotten|dont|nobody|count|matter|invisible); (too)? small .. (for
        you|to matter|to count); nobody owns (us|our); no owner; (who|whom) (to call|to contact|to turn to|to ask|is
        responsible|is our); who is responsible; (no|not one|never any|without|lack of|little|zero|hardly any)
        (dialogue|dialog|contact|visit*|touchpoint*|touch point*|review*|call*|check in|check
        ins|engagement|relationship|partnership|communication|proactiv*|transparency|follow up|follow through|interest
        in us|strategic|strategy|information); (proactive|regular|personal|honest|open|better|more)
        (communication|contact|exchange|dialogue|touchpoint*|visits|updates|information|attention);
        (decision*|change*|plans) .. (announced|without asking|over our heads|never discussed| without
        (warning|notice|telling|consult*)|no notice|short notice|overnight); (short|no|without|zero)
        (notice|warning|announcement); (qbr|qbrs|business review|business
        reviews|review|reviews|meeting|meetings|steering|steerings|check in|check ins|call|calls) ..
        (cancelled|canceled|postponed|never happen*|didnt happen|skipped|no show|moved|fell through|one
        in|slides|pointless); (handover|hand over) between .. (csm*|kam*|rep*|manager*|contacts);
        (agreements|agreement|notes|history) .. (lost|forgotten|ignored|not written); (said|say|told) (one thing|yes)
        .. (another|did|no|then); (forgot|forgets|forgotten) .. (agreed|us|promised|about us); keep (their|your) word;
        (word|handshake) .. (nothing|broken|kept|worth); reorg*; (feedback|suggestions|requests|ideas) ..
        (nowhere|ignored|black hole|never|no one|nobody|not heard|vanish*); (doesnt|does not) (know|understand)
        (us|our (business|sector|industry|world|company|needs)|who we are); contract says .. (review|visit|meeting);
        mr|mrs|ms _ .. (rude|never|doesnt|unprepared|late|no idea|return|calls)`,
    decisive: `(account|customer success|relationship|sales|commercial) (manager|side|team|contact|people|person|rep)
        ..
        (issue|problem|bad|missing|never|useless|nobody|changed|left|lost|poor|vanished|lied|sold|story|ignor*|silence|unknown|reorg*);
        (communication|transparency) ..
        (poor|bad|lacking|missing|zero|terrible|issue|problem|worst|nonexistent|late|weak);
        (poor|bad|terrible|no|zero|lacking|weak|awful) (communication|transparency|relationship); broken promises;
        empty promises; (sales|presales|rep) .. (promis*|told|said|sold|swore|assured|lied|story|claimed)`,
  },
  service_delivery: {
    topic: `consultant; consultants; project manager; pm; ps team; fitter*; crew; field (guys|team|service|engineer*);
        electrician*; driver; dispatch; carrier; courier; parcel*; goods; spare part*; parts; hardware; printer*;
        terminal*; cabling; installers; milestone*; acceptance; acceptance test; change request*; day rate*; man days;
        bespoke; custom (build|connector|code|form|report|work|project|solution); agency; lab; outsourc*;
        implementation partner; subcontractor*; architect*; workshops; site visit*; scope; specs; specification*;
        delivered; repair*; replacement; warranty; translation*; payroll service; hosting service; on site; purchased
        hours; retainer`,
    complaint: `(delivered|arrived|came|shipped|handed over|completed|installed|finished|built|coded) ..
        (late|wrong|wet|damaged|broken|incomplete|unfinished|without|weeks|months|half|sloppily|badly|faulty|nobody
        asked|not what|never); (late|wrong|damaged|missing|incomplete|partial|faulty)
        (delivery|deliveries|shipment*|goods|parts|items|order*|parcel*|hardware|device*|invoice from the project);
        (fitter*|crew|technician*|engineer*|installer*|electrician*|consultant*|contractor*|trainer|driver|field
        guys|guys|team|project manager|partner) .. (left|drilled|damaged|broke| forgot|late|no show|didnt show|didnt
        ring|didnt come|unprepared|junior|learnt|had to look|no idea|clueless|replaced|
        swapped|changed|rotat*|vanish*|hopeless|sloppy|wrong|never|gone|without (parts|tools|access|laptop));
        (milestone|milestones|deadline|deadlines|delivery date|delivery
        dates|schedule|schedules|timeline|timelines|date|dates|go live date|go live
        dates|acceptance|acceptances|appointment|appointments) ..
        (moved|slipped|missed|failed|again|postponed|overrun|late|not kept|broken|exceeded|week); promised
        (delivery|for|by|in) (week|monday|march|q1|q2|q3|q4); (change request|change
        requests|cr|crs|fix|fixs|repair|repairs|installation|installations|rollout of hardware|rollout of hardwares)
        .. (took|takes|months|weeks|ages);
        (paid|paying|pay|charged|billed|bought|ordered|purchased|booked|contracted|day rate*|hours) ..
        (consult*|implementation|project|days|workshop*|training days|installation|service package|rollout
        package|migration|customi*|expert*|specialist*|managed|premium rollout|white glove); (training
        days|workshop|package|rollout package|hours) (we)? (bought|ordered|paid|purchased|booked); (we|i) do half of
        it; (all in|fully|full|managed) (managed)? service ..
        (half|not|forgot|mistake*|miss*|ourselves|late|poor|never); (nobody asked for|not what we
        (ordered|asked|specified|agreed)|not (as|to|per) (ordered|agreed|spec*|specified|the spec*));
        (not|doesnt|didnt) (match|meet|follow|respect|comply) ..
        (spec*|requirements|scope|order|contract|agreed|design); sloppy; shoddy; botched; careless; half finished;
        unfinished; (redo*|redid|rework*|repeat*|correct*|fix*) .. (ourselves|work|job|twice|again|by our);
        (work|works|job|jobs|result|results|code|codes|build|builds|installation|installations|deliverable|deliverables|report|reports|configuration|configurations)
        .. (sloppy|poor|bad|bug ridden|unfinished|incomplete|unusable|redone|errors|mistakes|low
        quality|shoddy|careless|disaster|wrong); (over|exceed*|above|blew) .. (budget|estimate|quote|man
        days|schedule); (estimate*|quoted) .. (actual*|became|turned into|ended up|took); (meter|clock) (was)?
        running; (junior|intern|trainee|beginner) .. (checklist|sent|consultant*|charged|rate|senior);
        (three|two|four) (architects|consultants|project managers|pms); handover .. (never|late|poor|missing|nothing);
        hand over and vanish; acceptance .. (failed|refused|late); spare part* .. (weeks|wks|late|wrong|never|out of
        stock); (reports|report|content|texts|translations|tests|test reports|payroll) (from|by|you
        (write|prepare|make|do|run)|your (team|agency|lab|people)) .. (late|wrong|mistake*|errors|always late)`,
    decisive: `
        (consultants|consultant|technician*|installers|installation|project|delivery|deliverables|workshop|professional
        services|managed service|implementation partner|field service|ps team|services team|your engineers) ..
        (late|bad*|poor*|sloppy|sloppily|disaster|unprepared|mistake*|wrong*|failed|delay*|overrun|unprofessional|mess|disappoint*|incompetent|damaged|never|not|terrible|weak|junior);
        (outsourced|managed) .. (you run|by you|for us)`,
  },
  competitor_value: {
    topic: `payback; savings; outcome; outcomes; results; effect; impact; difference; business case; kpi*;
        productivity; efficiency; competitor; peers; rival; benchmark*; incumbent*; alternatives; usefulness;
        spreadsheet; excel; google (sheets|workspace); notion; whiteboard; pen and paper; power bi; innovation;
        innovative; other vendors; rfp; tender; previous (tool|system|vendor|provider); predecessor`,
    complaint: `no
        (return|outcome|effect|impact|difference|change|improvement|gain|gains|benefit*|payoff|payback|savings|results|advantage|use|added|real|measurable|point|purpose|reason
        to); (zero|little|hardly any|barely any|no noticeable|no visible|no measurable|without|nil|not a single|not
        one)
        (return|outcome|effect|impact|difference|change|improvement|gain|gains|benefit*|payoff|payback|savings|results|advantage|use|value);
        (numbers|kpis|results|figures|sales|conversion|rates?|lead
        time|productivity|costs|delays|errors|stockouts|times?) .. (flat|same as before|didnt (move|change|improve|go
        up|go down)|not (moved|changed|improved|budged)|unchanged|as before|no change|never materiali*);
        (same|like|as) (as)? before; as ever; move the needle; needle; nothing (changed|has changed|improved|gained|to
        show|came out|in it for); what (for|is it for|do we get|did we get|does it do for us|it brings|are we
        getting|that tells); (dont|doesnt|didnt|cant|cannot|hard to|couldnt|nobody|wouldnt|no one) .. (justify|point
        to|name one|show .. (result*|value)|see (the|any|a|what|why|much)|need it|needs it|notice|miss it|use it|uses
        it|tell what (it|we)); (nobody|no one|noone|hardly anyone|few people|half) .. (uses|use|used|opens|needs|would
        notice|logs in|misses|looks at); (log|logs|logged) in (twice|once|rarely|hardly|a); gathering dust; shelfware;
        dust; shelf; (glorified|expensive|overpriced|fancy|better|just another|basically a|nothing but a|overgrown)
        (spreadsheet|excel|to do list|todo list|address book|calendar|list|toy|notebook|database|dashboard|phone
        book|gadget); nice to have; (gimmick|toy|ornament|decoration|luxury); overhyped; hype; mediocre; meh product;
        so so; underwhelming; (too (big|much|large|heavy|small)|oversized|overdimensioned) for (us|what we|our|a
        company|a team); (spreadsheet|excel|google|free (tool*|version*)|notion|sharepoint|our erp|our
        crm|microsoft|teams|pen and paper|paper|whiteboard|phone) .. (does|do|did|could|can|same|enough|cheaper|for
        free|already|included|better); (for|almost)? free .. (elsewhere|same|tool); duplicate* (of)? (what|our);
        already (does|do|have|included|covered); (others|other
        (vendors|tools|providers|suppliers|products|companies|cities|schools|solutions)|competitors|competition|everyone
        else|the market|rivals|peers|newer tools|another (tool|vendor|provider)) ..
        (better|faster|ahead|cheaper|more|further|modern|easier|smarter|for
        less|half|switched|happier|beat|already|years|innovat*|included|free|win*|overtaken); (overtaken|outpaced|left
        behind|beaten|beat you|surpassed|leapfrogged) (by)?; (used|once) (to be)?
        (innovat*|leader|ahead|best|first|the innovators); (years|version*|generation*|lag) behind;
        (fallen|fall|fell|falling|lag|lagging|lags) behind; stone age; last century; stagnat*; (not|no
        longer|hardly|nothing) (innovat*|new|competitive|modern|state of the art); (compare*|comparison|next to|side
        by side) .. (with|to|others|competitor*|what|better|loses|lose); compared (with|to); (better|smarter|cheaper)
        (option*|alternative*|deal*|offer*); (would|if .. could|had to)? (choose|pick|buy) .. (again ..
        (other|another|different)|another|something else|differently); (wouldnt|would not) (choose|buy|pick|take) ..
        again; my predecessor; (money|cash|fee|budget|k|euros) .. (nothing|no (outcome|result*|effect|return)|for
        what|wasted| window|drain); (save*|saving|saves|saved) .. (no|nothing|little|10 minutes|not|any); (does|did)
        it (save|help|pay)|pays? off; (not|never|doesnt|didnt|wont) (pay* off|paid off|pay back|help* us|deliver*
        value|deliver* results|justif*); (not|isnt|hardly|barely)
        (enough|worth|worthwhile|useful|helpful|relevant|needed|necessary); not worthwhile; pointless; useless for
        (us|our); of (no|little|limited) (use|value|interest); expected ..
        (more|savings|fewer|less|improvement*|results|percent); what it (contributes|brings|does for us|is good for)`,
    decisive: `(roi|return on investment|payback|business case|benefit*|added value|value|payoff) ..
        (negative|none|missing|not|zero|never|low|unclear|no|invisible|where|poor|nowhere|doubt*|questionable);
        (cant|cannot|dont|didnt|fail to|hard to|nobody) see ..
        (point|value|benefit*|difference|use|need|return|added); (bring*|brought|deliver*) (us)? (nothing|no
        (value|benefit*|result*|return|savings)); (competitor*|competition|others|other vendors|rivals|the
        market|alternative*) .. (better|ahead|cheaper|faster|more|overt*|beat*|superior|lead*)`,
  },
} satisfies Partial<LexiconReasons>;
