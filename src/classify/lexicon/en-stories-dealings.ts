import type { LexiconReasons } from './lexicon';

/** English as it is told: what happened, from which the reason follows though nobody names it. Stories of dealing with us. */
export const ENGLISH_STORIES_DEALINGS = {
  billing_pricing: {
    topic: `amount; amounts; bookkeep*; accountant; treasurer; procurement; purchasing; quotation; cheque; receipt;
        receipts; instalment*; levy; rate card; overage*; allowance; indexation; cpi; inflation; grant; rebate; voucher;
        charity rate; nonprofit rate; list price; gross; net 30; tax id; bank; budget; budgets; bracket; quota; packs;
        top up; top ups; credits; increments; uplift; renewals; anniversary; per (bed|site|branch|store|truck|
        vehicle|student|pupil|room|call|document|transaction|gb|location|patient|viewer|named user|check in|sms|text);
        cost us; paid; pays; paying; payment; payments`,
    complaint: `(shell*|fork*|cough*|stump*) (out|up|over); fell off (my|the) chair; (made|had|has) .. (cfo|finance|
        treasurer|accountant|bookkeeper|controller) .. (laugh|gasp|frown|whistle|swear|choke|cry|furious|angry);
        (cfo|finance|treasurer|accountant|bookkeeper|controller|accounts|purchasing|procurement) .. (asks|asked|laughed|
        refus*|balked|baulked|rejected|stopped|furious|wont sign|wont approve|cant book|spends);
        (double|twice|triple|three times|four times|half as much again) .. (what (we|it|was|you)|last year*|the quote|
        the quoted|as much|the amount|agreed); (doubled|tripled|quadrupled|trebled); (went|gone|jumped|shot) (up|from)
        .. (percent|k|a month|a year|year on year|overnight|again|by); percent (more|up|higher|increase|rise|hike|on
        top| uplift); (up|by) (10|12|14|15|18|20|22|25|30|35|40|50|60) percent; (charge*|charging|bill*|invoiced) ..
        (people who|users who|staff who|someone who|seats|beds|devices|months|after|for the
        (month|time|days|whole)|summer|closed| empty|nobody|even though|although); (per|by the) _
        (charging|pricing|billing|fee|model); (charging|pricing|billing) (per|by); (pay|paying|paid|billed|charged)
        (for|the)? .. (whole|full|entire) (year|month|term|amount|price|rate); (pay|paying|paid) (for)? (both|all
        twelve|twelve months|dead|empty|idle|unused|inactive); (seats|licen*|users) .. (in a drawer|we dont|nobody
        uses|removed|empty|unused|not use|left the company); (at|come|comes|by) (renewal| renewal time);
        (renewal|renewals) .. (figure|number|letter|shock|offer|quote|more|up|higher|jump*|came); (letter|
        quote|offer|mail|email) .. (announcing|with) .. (increase|new rate|new price|new prices|percent);
        (not|never|isnt| wasnt) in (the|our|any) (quote|offer|order form|contract price); (extra|separately|on
        top|additional) .. (cost| charge|line item|invoice|fee|billed|euros|dollars|pounds);
        (is|are|comes|costs|was|now|all|everything|charged| counted) (an)? (extra|add on|add ons|on top); (line
        item|line items|line 4|position|positions) .. (nobody| understand|explain|mystery|unknown|what|cant); (credit
        card|card|account) .. (charged|debited|dinged|hit|blocked| twice);
        (debited|deducted|withdrawn|withdrew|dinged|took .. account|taken off); (bounce*|overdrawn|overdraft);
        (collections|collection agency|debt collector*|dunning|reminder fee|late fee|final notice|payment reminder*);
        (paid|settled|transferred) .. (already|on time|in full|weeks ago|twice) ..
        (reminder|suspend*|lock*|block*|again); (suspend*|lock*|cut off|froze) .. (unpaid|overdue|invoice|payment);
        (refund|credit|repayment) .. (owed|promised| never|where|arriv*|voucher); still (owe|owes|owed|waiting for the
        (refund|credit|money)); (cancel*|cancellation| notice) (window|deadline|period|clause|fee); (missed|miss) ..
        (cancel*|notice|opt out); (stuck|locked|tied|on the hook|bound|trapped) (in|for|until|into|with) ..
        (year|years|months|contract|term|2025|2026|2027|renewal|december); another (year|twelve months|12 months|three
        years) .. (contract|automatically|pay|stuck|hook|bound|renew*); (commit|sign up|sign) (to|for)? .. (36|24|three
        years|two years|five years|multi year|longer) (months)?; (reduce| drop|cut|lower|shrink|release|give back|hand
        back) .. (seats|licen*|users|number of|volume|plan|tier|package); (same|identical) .. (for
        less|cheaper|half|lower) .. (reseller|neighbour|customer*|quote|price); (grandfathered|intro
        offer|introductory|launch price|teaser|promo|promotion*|first year) .. (ran
        out|ended|gone|expired|sunset|over|price|rate|then); (for a|for our) (charity|non
        profit|nonprofit|parish|school| church|club|museum|library|start up|startup|family business|practice|co
        op|village) .. (much|steep|impossible| afford|pay|lot|beyond|heavy|too); (cant|cannot|couldnt|can no
        longer|not|hardly|barely) (really)? (afford|stretch to|stomach|swallow|pay that|get .. past|sell .. to
        (my|our|the) (boss|board|cfo|finance)); (get|got|sell|explain| justify|defend) ..
        (number|figure|amount|bill|invoice|cost|costs|increase|price|that kind) .. (past|to|upstairs|
        board|boss|council); padlock; paywall; upsell (button|screen|banner|popup); greyed out .. (upgrade|plan|tier|
        package); (upgrade|unlock) (to|for|first) .. (plan|tier|package|use|see|export|feature|edition); (behind|needs|
        only in|sits in|part of|moved to|comes with) the (top|next|higher|biggest|highest|most
        expensive|corporate|dearer) (tier|plan|package|edition|one|bundle)?; (free|included|part of (the|our)
        (deal|plan|package|price)) .. (now|until| then|no longer|anymore); meter (starts|is|runs|ticking);
        (usage|api|storage|message|fair use) (limit|cap|limits| caps|charges|fees); (counted|counts|count|counting) ..
        (as a (seat|user|licen*)|twice|full (seat|user|licence| license)); nickel and dim*; money grab; cash grab; rip
        off; ripped off; gouge*; gouging; fleec*; greedy; greed; arm and a leg; through the roof; eye watering;
        ludicrous; sting*; pinch; (unitemi*|itemi*|breakdown) .. (invoice| statement|bill|no|missing|per); no
        (itemi*|breakdown|cost control|cap|spending limit|price list|transparency on (price*|cost*)); (exchange
        rate|dollars|currency) .. (invoice*|billed|surprise|switch|fluctuat*); (wrong|old|former)
        (entity|address|company name|vat number|po|po number|cost centre) (on)?; (po|purchase order) .. (missing|number|
        wrong|without|ignored|required)`,
    decisive: `(price*|cost|costs|fee|fees|rate|rates) .. (doubled|tripled|up again|without warning|without notice|without a
        word|sneak*|creep*|crept|climbing|spiral*); (charged|billed|debited|invoiced) (us|me|again|for|twice|the|in)? ..
        (twice|cancelled|left|removed|never|closed| after|wrong|not ordered|by mistake|without)`,
  },
  onboarding_implementation: {
    topic: `day one; week one; first ninety days; first 90 days; video library; checklist; inset day; cut over; old system;
        former tool; previous system; go lives; roll outs; rollouts; branches; locations; phase one; opening balances;
        history; domain; test environment; templates; getting started; getting going; newcomer*; joiners; newbies;
        intro; intro call; coach; start up; starting point; induction`,
    complaint: `(signed|bought|ordered|purchased|contracted|paid) .. (in|since|last) .. (still|not live|not running|not
        started|nothing|old system|waiting|nobody uses|first user); (months|weeks|year|quarters|half a year) (in|into
        it| later|on) (and)? .. (still|not|nobody|waiting|only|nothing|half|no one|zero); still .. (old
        (system|tool|one| software|way)|parallel|paper|not (live|up|running|migrated|set up|switched)|test
        (environment|phase|mode)|pilot*| waiting for .. (go live|switch*|set up|setup|domain|logins|kick
        off|import)|phase one|step one|square one|at zero); (go live|golive|launch|cutover|cut over|rollout|roll
        out|start date|start|kick off|kickoff|switchover|switch over| switch|migration) ..
        (slip*|moved|postponed|pushed|delayed|shifted|put off|announced|un announced|chaos|disaster|no
        one|nobody|alone|wrong|not ready|failed|weekend|rained|stuck|stalled|harvest|season); (never|not)
        (got|gotten|get| made it) (it)? (off the ground|going|past|beyond|started|to work properly in|live|up and
        running|to go live); off the ground; (pulled|pull) the plug before;
        (link|links|pdf|video|videos|playlist|webinar|recording|leaflet|slideshow| handout|ebook|email sequence|drip
        emails) (and|to|of) .. (luck|get on|that was it|thats it|goodbye|nothing else| alone|figure); (wished us|wish
        us|good) luck; (you will|youll|you would|well) figure (it|the rest|things) out;
        (figure|figured|figuring|work|worked|puzzle|puzzled|muddle|muddled|fumble*|feel|felt|find)
        (it|things|everything| that|our way|our own way|through|the rest)? (out)? (ourselves|by ourselves|on our own|on
        my own|myself|alone|as we went|from youtube); (teach|taught|train|trained|show|showed|coached|instructed) ..
        (ourselves|each other|one another|myself|my own people|my own team|our own people|everyone myself|colleagues
        myself); (nobody|no one|noone| never|not once|hardly anyone|none of us|no soul|not a soul) ..
        (shown|showed|trained|explained|introduced|taught| walked|instructed|inducted|coached|held our hand|sat
        down|came round|guided|told us (how|that we had|what to prepare)); (training|trainings|course|courses|lesson|
        lessons|webinar|webinars|session|sessions|intro|introduction|induction|coaching|instruction)
        (was|were|is|consisted| lasted|only|got|for|in|came|took|never|felt|ended|had) ..
        (sales|demo|hour|minutes|american|rushed|generic|admins|
        cancelled|moved|english|cut|short|late|after|nothing|never|before|fast|recording|boring|wrong|someone else|first
        twenty|once|useless|thin|superficial); (raced|rushed|galloped|sped|whizzed|flew|hurried) (through|over|us
        through); (hour|hours|minutes|min|half a day|afternoon|morning) (of|for)
        (training|introduction|instruction|coaching| everything|the whole|all (modules|of it)|nine|ten|a product|a
        system); (trainer|coach|onboarding (lady|guy|person| manager|specialist|contact|team)|setup
        (person|guy|lady|team)|implementation (guy|lady|person|manager|team|lead)| launch (coach|manager|team)) ..
        (left|replaced|changed|started|slide|never|no idea|shared|cancelled|vanished|gone| too
        fast|raced|late|holiday|twenty|did|read|half|sick|swapped); (imported|migrated|transferred|carried over|moved
        over|brought over|loaded|mapped|came across|come across|came over|come over|converted|taken over) ..
        (wrong*|twice| half|incorrect*|street|surnames|without|badly|not|never|missing|mess|third|incomplete|mixed|into
        the wrong|only| customers as|as); (old|former|previous|legacy|historic*|history|our|master)
        (data|records|customers|history| addresses|balances|articles|tickets|documents|pictures|contacts)? .. (stayed
        behind|left behind|never came|not migrated|didnt make it|type them in|retype|by hand|not imported|lost on the
        way|werent moved|not come across); (template|spreadsheet|import file) .. (columns|example|fill in|sample);
        (set|configured|set up|built|customised| customized|preconfigured) (it|us|up|the system|everything)? (for|like)
        (a|an|some) .. (company|firm|office|business| restaurant*|different|retail|factory|hotel|other);
        (checklist|guide|plan|material*|handbook|template|templates| wizard|course) .. (meant for|written for|made
        for|assumed|assumes|made for|geared to|aimed at|expects); (assumed| assumes|expected|expects) (that)?
        (we|i|us|me) .. (it department|expert|map|configure|know|knew|admin|database| understand|project team);
        (headteacher|bakers|baker|nurse|nurses|shopkeeper|teacher|teachers|farmer|farmers|dentist| pharmacist) ..
        (map|configure|import|set up|expected|columns|wizard|handholding); (two|three|four|one|half|none|
        few|zero|handful) .. (of (the|our|forty|twenty|thirty|twelve|our _))? (branches|stores|sites|locations|schools|
        departments|teams|users|wards|depots|countries|shops|clinics|offices|hotels) .. (live|running|up|in|connected|
        started|on board|not live|offline yet|waiting|log in|planned); (logins|accounts|passwords|users|licences|access)
        .. (didnt work|not created|hadnt been|werent|missing on|on the morning|on day one|first day|never created); (day
        one| first day|launch day|morning of the|week one|first week|first weeks|first month|first six weeks|the first
        few weeks| first three months|early days) ..
        (chaos|login*|nobody|nothing|alone|worked|lost|mess|cost|hell|not|missing|wrong|
        unsupported|without|disaster|people); (next to|beside|alongside) us (in|at|during|for|when); (by|from) (trial
        and error|guesswork|osmosis|hearsay|word of mouth); (handed|passed|thrown) .. (sales|salesperson) .. (setup|set
        up|onboarding|implementation|delivery|lost|explain*);
        (milestone|milestones|plan|timeline|schedule|structure|agenda|roadmap) (for|of) (the|our)? (rollout|roll
        out|onboarding|go live|launch|start|migration|implementation|introduction|set up|setup); (in the|at the)
        (beginning|start|outset) .. (alone|help|wrong|nobody|missing|walked|properly|nothing|never|would have|should
        have|bumpy|rough|lacking|chaos| lost)`,
    decisive: `(onboarding|implementation|setup|set up|go live|rollout|roll out|kick off|kickoff|training|introduction|
        migration|induction) .. (dragg*|drag*|months|weeks|slog|joke|chaos|mess|rushed|disaster|never (happened|ended|
        finished|took place)|wasnt|unfinished|incomplete|botched|self service|video|pdf|alone|ourselves|stuck|stalled|
        forever|half); since (signing|we signed|the contract|kick off|kickoff|go live|we started|we bought) .. (nothing|
        nobody|still|alone|no one|waiting|not|weeks|months); (left|leave) (us|me|my team|the team|staff) (alone|to it|to
        ourselves|to our own devices|to get on with it|on our own|standing)`,
  },
  support_experience: {
    topic: `ticket; tickets; the line; voicemail; auto reply; auto mail; autoreply; chat; chatbot; agent; desk; screenshots;
        remote session; cases; reference number; on call; callback*; first name*; forum; community; knowledge base; help
        page; help article*; faq; script; scripts; second line; first line; third line; workaround the; developers;
        escalate; escalation*; hours (later|after); phone line; office hours; opening hours; response`,
    complaint: `(told|tell|telling|explain*|repeat*|describe*) (the|my|our|this)? (story|same|issue|problem|case|fault|
        history|thing|it|everything) .. (to|five|again|times|every|each|new|different|from); (not one|not a single|no
        single|nobody|no one|not a) (person|human|soul|living soul|word|human being|reply|answer|one) .. (written|wrote|
        answered|replied|called|phoned|rang|back|picked|responded|from (you|support|them|your)|since|touch);
        (written|wrote| write|rung|rang|phoned|called|mailed|got) (me|us)? back;
        (get|got|getting|be|been|being|was|were|am|are) (passed|
        bounced|sent|shoved|pushed|batted|kicked|shunted|transferred|ping ponged|fobbed|palmed|brushed)
        (around|from|off|to| back|on|along|between|about|like)?;
        (fob|fobs|fobbed|palm|palmed|brush|brushed|shrug*|wave*) .. (off|away|me|us); (on hold|in the
        queue|holding|queueing|queuing|hold music|jingle|elevator music|waiting music|number 14 in); (hang|hung|hangs)
        up; (rings|rang|ring|ringing) (out|and rings|forever|for ever|until|off|on and on); (lift|lifts|
        pick|picks|answer|answers|answering) (up)? the (phone|receiver|line|call|handset); (picks|picked|pick) up;
        (tumbleweed| crickets|deafening silence|radio silence on|stony silence|down a well|into the void|brick
        wall|talking to a wall| black hole|dead letter|shouting into|hole); (have|has|did) you tried
        (restarting|turning|clearing|another browser| reinstalling|rebooting|logging); (tried|try)
        (turning|restarting|clearing|reinstalling|rebooting); (reads|read| reading) (out|from|aloud)? ..
        (script|card|screen|sheet|page|loud); off a (script|card|sheet); (link|links|pointed| referred|sent) (to|me|us)
        .. (article*|help page|faq|docs|manual|forum|community|knowledge base|page i|already (read|tried|linked|know));
        (thank you for your patience|we are looking into it|looking into it|we take this|sorry for the inconvenience|aim
        to respond|as per our|kindly); (asked| asks|asking|wanted|wants|want|need|demand*) .. (screenshot*|logs|log
        files|video|browser version|same (question*| information|details|screenshot*)|more
        (info|information|details)|version number|again); (closed|closes|closing| resolved|solved)
        (by|due|without|as|because|automatically|after|before|again|unread|themselves|my|our|the (ticket| case)); status
        (solved|resolved|closed); due to inactivity; (reopen*|re open*) .. (ticket|case|times|again|it|same);
        (works|working|fine|ok|reproduce|problem) (on|at) (our|their|your) (side|end); (cant|cannot|couldnt|unable
        to|not) reproduc*; (blame*|blaming|it is|its|was|said|says) (on)? (our|your|my|the)
        (network|firewall|browser|wifi|internet| router|it department|isp|setup|fault|side|end|own
        fault|configuration|settings); (every|each) (agent|person|one| shift|call|time|colleague|employee|answer) ..
        (something (different|else)|different (story|answer|thing)|new (story| answer|person|one)|contradict*|another
        (answer|story)|says|from scratch|starts); (depends on|if|when|unless|hope|luck) .. (shift|picks up|answers|gets
        (it|my)|who you get|who is on|whom you|get priya|get the right); (knows|know|knew) (the|your|our|their own)
        (product|system) (better|less) (than)?; (talk*|speak*|spoke|chat*|get|reach|fetch) .. (human|real person|a
        person|someone real|living being|somebody who|someone who (knows|understands|can)); (is|was|being|speaking
        to|talking to|only|just) (a)? (software|bot|robot|machine|chatbot|ai); (chat|chatted|chatting) with ..
        (bot|robot|half|max|hour|nobody|software); in circles; (desk| hotline|line|phones|support|team|helpdesk|you)
        (is|are|opens|open|closes|close|closed|shuts|shut) .. (when|at|sleep|
        bed|five|weekend*|friday|monday|our|before|after|night*|lunch|holiday*|business hours); (nobody|no one|none|no
        cover|no help|nothing|no support) (on|at|in|after|before|during|over) (nights|night|weekends|weekend|the
        weekend| saturdays|sundays|holidays|hours|five|6|bank holidays|our (time|language|timezone)|the evening*); (we
        are|were) in (perth|sydney|singapore|auckland|tokyo|california|vancouver|mumbai|hong kong|dubai|brazil);
        (go|goes|going) (to bed| home); (until|till) (monday|tuesday|next week|the next day) .. (nobody|wait*|closed|no
        one|dark); (days|weeks|week|day|hours|month|months|fortnight) (to|for|until|before|without|later|after|on) ..
        (hear| get|reply|answer*|respon*|react*|read|response|screenshot|word|look|acknowledg*|update|back);
        (in|for|after|since)
        (nine|ten|two|three|four|five|six|seven|eight|eleven|twelve|several|many|14|10|9|8|7|6|5|4|3|2)
        (days|weeks|months) .. (not|nobody|no|one|nothing|still|reply|answer|silence);
        (sigh*|snapp*|snark*|sarcas*|rolled (his|her|their) eyes| patronis*|patroniz*|condescend*|talked down|talk
        down|told off|lectur*|as if (i|we) (were|was)|like (an idiot|a child|a nuisance|idiots|children|i was stupid|im
        stupid)|too daft|daft|charming|brusque|curt|snotty|stroppy); (left| leave) (to|me|us)
        (stew|hang*|wait*|dangl*|in the lurch|hanging|dangling|waiting); (stew|dangling|in the lurch);
        (promised|said|told|swore|agreed) .. (call back|callback|ring back|phone back|get back|within|by the end of the
        day| tomorrow); (gets|got|get|gave|given|it|they) .. (a|given it a|case|ticket| reference) number;
        (moved|move|bump*|escalat*|kick*) (it|this|us|me)? up; (twitter|linkedin|social media|public) ..
        (reaction|reply| answer|reacted|answered|complain*); (rate|survey*|rating) ..
        (ticket|before|chat|call|answered|help|agent); (you have| you need|one has|need) to (be
        rude|shout|scream|threaten|beg|chase|nag|insist|yell); (gave|give) up (asking|
        calling|writing|reporting|ringing|phoning|contacting|on (support|the hotline|you answering|getting)); (stopped|
        quit) (reporting|asking|calling|writing|opening tickets|raising|bothering);
        (chatgpt|google|youtube|reddit|forum) .. (quicker|faster|better|than
        (your|the|them|support)|knows|helped|answer*); (quicker|faster|sooner) (to|than) (fix|
        solve|waiting|ask|call|your|google); (solved|fixed|sorted|figured) (it)? (out)? (myself|ourselves|on our own|
        without you|by ourselves)`,
    decisive: `what (gets|got|bugs|annoys|bothers|galls|angers|hurts|upsets) (me|us) .. (is)? .. (nobody|no one|not one|no
        answer|no reply|silence|how|wait*|ignored|tone|answer*|reply|person|written)`,
  },
  account_management: {
    topic: `our (lady|guy|man|person|contact) at; successor; handover note; face to face; doorstep; christmas card;
        takeover; acquisition; merger; partnership; renewals team; roadmap*; feedback; ideas; advisory; user group*;
        event; dinner; quarterly; annual meeting; directors; strategy; direction; vision; counterpart; courtesy; small
        fish; big fish; vip; vips; logo; ears; pipeline; upsell*; pitch; pitched; key account; customer success;
        relationship; pre sales; demo; reference; plans`,
    complaint: `only (turns|shows|pops|comes|calls|rings|appears|writes|remembers|hear|heard|see|saw|visits);
        (when|before|until|while) (the|a|there was) (deal|contract|ink|signature|order|money) ..
        (weekly|daily|doorstep|attention|safe|table|dry|signed|then|since|vip*); (after|since) (the)?
        (signature|signing| ink|deal|contract (was|is)|sale|we signed|takeover|merger|acquisition|reorgan*);
        (feedback|wish list|suggestion*| idea|ideas|wishes|input) ..
        (gave|given|asked|three|never|nothing|became|super|valuable|void|hear*|came of it|drawer|
        bin|managers|ignored|again|no reaction|same|disappear*|thank*); (gave|given|giving) .. (feedback|input|wishes|
        suggestions); (where|which way|what direction|in which direction) (it|the (product|tool|company|journey)|you|
        things|this) (is|are)? (going|heading|headed|leading|moving|goes); (asked|ask|asking|wanted to know) ..
        (roadmap| whats coming|what is coming|where (it|you|the)|what is next|your plans|the plan|next release|future);
        (told|promised|assured|sworn|swore|guaranteed|announced|committed| pledged|said) (us|me|it|that|to us|face to
        face|would|in writing|we would)? .. (spring|summer|autumn|winter|h1|h2|q1| q2|q3|q4|next release|next
        year|easter|christmas|by the end of|version|soon|out of the box|roadmap|no problem|be fine|nothing would
        change|included); (out of the box|no problem at all|piece of cake); (demo|demos|pitch|pitches|sales
        (meeting|call|talk|deck|process|team|guy|lady|rep|person|people)|
        salesman|salesperson|saleswoman|salespeople|seller|presales|pre sales) ..
        (shown|showed|had|said|promis*|swore|told| claim*|everything|different|nothing like|real|reality|lied|moved
        on|gone|left|knew|impress*|never|answer*|not);
        (found|find|finding|learnt|learned|heard|hear|read|discovered|discover) (out|about|it|this|of)? .. (out of
        office|
        linkedin|press|paper|newspaper|footnote|newsletter|blog|website|competitor*|neighbour*|partner|rumour*|radio|
        conference|invoice|by chance|by accident|somebody else|other customers|third hand|too late);
        (grown|grew|growing|expanded|doubled) (from|to|our|with| since) .. (nobody|no
        one|noticed|users|never|without|attention|you); (our|the) (rep|contact|csm|kam|account manager|
        lady|guy|man|woman|bloke|chap|successor|replacement|predecessor|new one|new rep|key account|customer success
        manager|person) .. (retired|left|leaves|moved on|quit|changed|changes|promoted|replaced|number (three|four|five|
        six)|on leave|paternity|maternity|holiday|based in|only|never|no idea|unprepared|nice but|no say|hasnt|doesnt|
        disappear*|another|junior|knows nothing|unknown|ghost*|reads|sells|introduce*|gone|different);
        (faces|names|reps|contacts|managers) in (two|three|four| five|as many|a) (years|year|months|quarters);
        (explain|explaining|explained|introduce|introduced) (our|us|ourselves|who we|the)? (whole)?
        (business|company|set up|setup|situation|organisation|are|history|needs) (again|to|from|every|each|all over);
        (slides|deck|presentation|minutes|agenda|action items|success plan|review) .. (copied|last
        year*|unticked|template| generic|same|intern|empty|postponed|never|cancel*|forgotten);
        (feel|felt|feels|treated|treat|treats|are|were|been) (more)? (like|as)? (a)?
        (number|lead|nobody|afterthought|cash cow|wallet|cow|second class|third class|stranger*| pipeline|small
        fish|orphan*|dropped|forgotten|neglected|overlooked|abandoned|taken for granted|left out|passed over|not
        important|unimportant|invisible); (off|dropped off|fallen off|under|below|on) your radar; taken for granted;
        (small fish|the likes of us|little ones|small ones|little guys|customers our size|firms our size|companies our
        size); (big|bigger|large|largest|biggest|important) (customers|clients|accounts|ones|names|banks|fish) (get|
        come|first|are|count|matter|only|get all); (pitch*|sell|sells|sold|selling|push*|offer|offers|flog) (us|me)? ..
        (modules|another|more|something|upgrade*|we already (own|have)|webinar*|things we|add on*|stuff we|licen*);
        (went|goes|going|go) (round|around|over|behind|past|above) (me|my|us|our) (back|head|heads)?;
        (over|behind|above) (our|my) (head|heads|back|backs); (mailbox|shared inbox|team|pool|queue|generic address|info
        address) (instead| called|not a name|now|rather than); (ask|asked|want|wanted|need) .. (for)? (a name|one
        person|somebody who knows| someone who knows us|a real contact|a counterpart|a face|a fixed contact|one
        contact); (who|nobody|no one| somebody|someone|anybody) .. (looks after us|look after us|responsible for us|in
        charge of us|knows us|knows who we| owns us|owns our account|handles us|feels in charge); (end of
        life|sunset*|discontinu*|retire|retiring|killing| kill|scrap*|drop*|axing|axed|phase out|phasing out|deprecat*)
        (the|our|your)? .. (without|edition|version|footnote| notice|user group|product|line|asking|warning|telling|on
        prem|partner|programme)`,
    decisive: `(said|told|promised|assured|sold|swore|claimed|agreed|guaranteed) .. (by|from) (sales|your sales|the sales| the
        rep|our rep|the account manager|presales|the salesman|your colleague); (handshake|verbal|gentlemans|spoken)
        (agreement|promise|deal|commitment); (communication|relationship| partnership|dialogue|contact|trust) .. (one
        way|dead|broken|nonexistent|gone|zero|lost|damaged|ended|stopped| missing|cold|suffers|suffered)`,
  },
} satisfies Partial<LexiconReasons>;
