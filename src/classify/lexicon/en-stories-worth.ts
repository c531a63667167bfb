import type { LexiconReasons } from './lexicon';

/** English as it is told: what happened, from which the reason follows though nobody names it. Stories of work, trust and worth. */
export const ENGLISH_STORIES_WORTH = {
  service_delivery: {
    topic: `statement of work; sow; engagement; commissioned; contractor*; subcontract*; technicians; mechanic*; plumber*;
        painter*; guard; guards; cleaner*; cleaning crew; caterer*; catering; temp; temps you; pallet*; lorry; van;
        gate; unload*; depot; workmanship; calibration; maintenance visit*; inspection; on site; appointment*; visit
        window; time slot; crate; packaging; consignment; firmware; spare*; unit; wiring; cables; drill*; ladder;
        defects; snag*; sign off; hand over; documentation of the; translators; interpreters; designers; freelancers;
        developer you; days of consulting; consulting; advisory days; man day*; hourly; estimate; estimates; estimated;
        change requests; phase two; go around; subcontracted; archive migration; data cleansing`,
    complaint: `(engagement|consulting|project|job|work|package|workshop|migration|assignment|days|hours|report|module|
        interface|integration|contract) .. (we|i) (bought|commissioned|ordered|booked|paid|purchased|hired|contracted)
        (around|for|from|you|with|at)?; (we|i) (commissioned|hired|contracted|engaged|outsourced|booked)
        (a|an|you|your|the| our|two|three|for)?; (your|the)
        (people|guys|team|engineers|developers|consultants|lads|colleagues|studio|agency|
        specialists|experts|contractor|subcontractor|partner|men|crew) .. (built|made|wrote|designed|set up|installed|
        delivered|left|coded|fitted|migrated|programmed|configured|drilled|broke|damaged|forgot|sent) (for
        us|us|it|a|the| here)?; (built|made|wrote|designed|coded|programmed|developed|customised|customized) for us;
        (consultant|
        consultants|engineer|engineers|technician|technicians|fitter|fitters|specialist|expert|experts|architect|trainer|
        contractor|mechanic|guy|chap|lad|bloke|men) .. (asked us|learn*|learnt|read the manual|manual open|phone
        home|phoned home|had to phone|first job|first day|argued|didnt turn up|turned up|came without|arrived
        without|had never|had to ask|wrong part*|no tools|half day|drove off|asleep|number three|number two|in
        months|carousel|own product|two hours late|cost a fortune|parking|holiday|stayed|signed); (didnt|did
        not|never|doesnt|dont|not|failed to) (turn up|show up| turn|appear|come
        (on|at|to|in|as|when|back)|arrive|deliver|finish|complete|return|bring|fit|unload|test|document| clean
        up|measure); (turned up|showed up|came|arrived|appeared) .. (without|late|hours late|unannounced|days late|
        unprepared|drunk|wrong|at (six|five|four|the wrong)|a day|two days|day after|next week|with the wrong|with
        no|empty handed|again without); (came|come|arrived|delivered|returned|shipped|back|sent) ..
        (scratched|cracked|wet|dented| broken|damaged|incomplete|wrong|short|without|missing|same
        (fault|rattle|defect|noise|error)|half|of 48|faulty|leaking| dead|empty|mixed up); (wrong|different|incorrect)
        (colour|color|size|voltage|address|gate|part|parts|model|quantity|
        firmware|unit|units|item|items|articles|goods|drawing|drawings|cable|paint|batch|pallet|door|site|floor); (left)
        .. (pigsty|mess|hole|holes|open|dirt|rubbish|half done|half finished|unfinished|before|without
        (test*|sign*|clean*| finish*)); (drilled|scratched|flooded|cracked|dented|smashed|tore|burnt|soaked) ..
        (floor|wall|main|pipe|door|cable| roof|housing|machine|through);
        (quoted|estimated|planned|agreed|calculated|budgeted|offered) .. (days|weeks|hours|k| thousand|months) ..
        (became|took|now|turned|at day|then|ended|were|needed|needs|billed|later|already); (days|weeks| months)
        (late|behind|overdue|later than|too late|over|behind schedule); (behind|off) schedule; (overran|overrun*|
        overdue|late again); (to be|take|takes|took) .. (estimated|quoted|scheduled); (complete|finished|done|ready)
        (they|he|she|you) (said|say|wrote|claimed); (they|he|she) said (it was)? (complete|finished|done|ready);
        (redo|redid| redone|do it again|did it again|rework*|repair*|finish*|correct*) .. (ourselves|myself|our own
        (people|staff| electrician|man)|in house|the work|the cabling|job|afterwards|after them|behind them|your
        work|half of it); (no show|no shows| noshow*|stood us up|stood up|waited in vain|waited all (day|morning)|took
        the day off|waste of a day); (three|two|four| five)
        (appointments|visits|attempts|goes|trips|engineers|technicians|consultants|project managers|installers|fitters|
        dates); (buy|pay|order|book) .. (further|more|another|extra) (_)? ( days|hours); (fix|correct|repair|finish)
        (their|your) own (mistake*|work| mess|error*|bug*); (a day|an hour|per day|day rate) (plus|each|for someone|for
        a|for two|and); at _ a day; (senior| experienced|expert|architect|specialist) .. (promised|sold|ordered|paid) ..
        (junior*|graduate*|intern*|trainee*| student*|beginner*);
        (junior*|graduate*|interns|trainees|students|beginners|rookies) .. (put|sent|instead|got|front of us|at|for the
        price); (breaks|works) .. (if you look|as long as nobody|adds a column|touch*); (you|they)
        (run|manage|operate|host|maintain|look after|service|clean|guard|cater) (our|the|it for| them for|for us);
        (we|i) (noticed|had to tell|told them|discovered|found) .. (disk|first|ourselves|ourself|before
        (them|you)|alarm|broken|down|themselves); (managed|outsourced|full) (service|contract|hosting|package|care) ..
        (nothing|screenshot|we notice*|alarm*|ourselves|allegedly|missed|joke|half|late|never|cut|ended);
        (skips|skipped| forgot|forgotten|left out|omitted|missing|missed) .. (half|step|steps|tax
        office|department|floor|module|2011|rooms| visit*|maintenance|alarms|inspection|one of|a third); a third of what
        .. (ordered|agreed|paid|promised); (half|third| quarter) of (what|the) ..
        (ordered|agreed|scope|order|specified|delivery); (scope|spec|specs|specification|
        requirements|brief|drawing*|order|sow|agreed) .. (ignored|forgotten|not read|nobody
        read|different|changed|billed as| twice|misread|not followed|not met|lost|missing|wrong|not what); not what
        (we|was|i) (needed|ordered|asked|specified| agreed|commissioned|had agreed); (acceptance|testing|test|go live)
        .. (defects|failed|signature anyway|31|errors| refused); (chase|chased|chasing|beg|begging|begged) ..
        (dates|drawings|technician|delivery|driver|parts|installer*| consultant*|project manager|engineer*|since nine);
        (window|slot|between) .. (8 to|8 and|came at|nobody came|never came|all day|arrived at|he came|they came);
        (machine|lift|line|boiler|plant| truck|trucks|press|conveyor|pump|crane|compressor|oven|elevator) .. (stopped
        again|stood|down since|still broken|not repaired|waiting for (parts|a part|technician|engineer)|out of
        (order|service)|died); (broke|stopped|failed) (down)? again .. (left|car park|drove|next day|after (the|your)
        (repair|visit|service))`,
    decisive: `(consultants|consultant|engineers|technicians|technician|fitters|installers|contractor*|crew|movers|
        developers|project manager|project managers|driver|drivers|subcontractor*|cleaners|trainers) .. (no
        idea|clueless|late|learning|sloppy| careless|botched|walked off|left
        half|rude|overpriced|junior|unprepared|swapped|rotat*|changed|never came|never arrived|didnt come|a day late);
        (change request|change requests|work order|work orders|repair|repairs|deliver*|installation|installations|site
        visit|site visits) .. (takes| take|took) .. (weeks|months|ages|forever); (workmanship|craftsmanship|quality of
        (the|your) (work|installation| delivery|consulting|translations))`,
  },
  security_compliance: {
    topic: `auditors; auditor; audit; inspector; inspection by; four eyes; segregation; separation of duties; retention;
        residency; works council; regulator; data protection; subject access; impact assessment; dpia; risk register;
        insurer; insurance broker; cyber insurance; bank's; tender; leaver; leavers; interns; trainee; rights; log in;
        sign in; signed in; password; passwords; pin; codes; two factor; second factor; mfa; 2fa; saml; session; lock;
        bucket; certificate; tls; https; ftp; encrypted; keys; vulnerabilit*; patched; pen tests; soc 2; iso 27001; sub
        processors; lawful; records kept; who changed; deleted; erase; erased; minors; parents; residents; donors;
        salaries; salary; birthdays; bank details; addresses; medical; health data`,
    complaint: `(who|somebody who|someone who|people who|colleague who|employee who|guy who|girl who|person who|staff who) ..
        (left|let go|fired|retired|quit|resigned|sacked|dismissed) ..
        (still|able|could|can|access|sign*|log*|reading|read| sees|months|year|weeks); (still|able to|could) .. (sign
        in|log in|get in|log on|reading our|see our|open our|access); (ex|former|old|departed|sacked|fired)
        (employee|employees|staff|colleague*|
        partner*|contractor*|intern*|accountant|supplier*|agency|admin|user|users|people) ..
        (still|access|in|reads|sees|keys|log*| rights|reach); (leaver*|leavers) ..
        (still|keep*|access|log*|account*|tablet|months|password); (offboard*|deprovision*| revoke*|lock out|kick
        out|block .. (user|account|device|laptop|phone)); (stolen|lost) (laptop|phone|tablet|device);
        (opened|open|opens|clicked|follow*|logged in|log in|login|looked) .. (saw|looking
        at|seeing|sees|see|showed|found) .. (another|other|someone elses|somebody
        elses|stranger|strangers|different|foreign) (company|companys|company|customer|customers|client|clients|
        patient|
        patients|practice|practices|school|schools|tenant|tenants|firm|firms|person|persons|families|family|names);
        (saw|see|seeing|sees|showed|shows|sent| got|received|opened|found|download*) .. (another|other|someone
        elses|somebody elses|stranger|strangers|competitor|competitors|a neighbour|a neighbours|the neighbours) ..
        (data|file|files|record|records|list|letter*|payslip*|invoice*|order|orders|price*|booking|bookings| patient|
        patients|document|documents|name*|salar*|report*|inbox|calendar*|result|results);
        (everyone|everybody|anyone|anybody|any temp|every intern|any user|all staff|temps|interns|volunteers|whole
        (company|office|team)|the cleaner|half the (company|office)|hr) .. (can|could|sees|see|saw|reads|read|has|have)
        .. (salar*|payroll|bank|birthday*|notes|medical|hr|private|donor*|
        personal|everything|sick|files|data|admin|details|confidential|address*|exam*|grades|master|delete); everyone
        (is|s)? an? admin; (admin|full|all) (rights|access|permissions) .. (everyone|or nothing|intern*|all|default|too
        many|anybody| wants|mailbox|just to); (one|same|single|shared|common|default|generic)
        (password|login|account|user|pin|admin account); (share|shares|sharing|shared) (one|a|the|an)
        (login|password|account|user|pin); (password|passwords) .. (post
        it|characters|email|plain|ticket|clear|chat|letters| never
        (expire*|change*)|123|visible|screen|weak|same|reset|default|by mail|over the phone); (in clear
        text|cleartext|in the clear|unencrypted|over ftp|over http|by plain email|unprotected|unsecured|wide
        open|publicly|public link*|on the open internet|open to (anyone|the world|everyone|the internet));
        (link|links|url|urls|ids|id) .. (guess*|counting up| never expire*|public|without
        (login|password)|forward*|anyone|google|whoever); (auditor|auditors|audit|inspector|
        inspectors|examiner*|regulator|regulators|supervisor*|supervisory|bank|insurer|insurance|broker|ciso|dpo|infosec|
        security (people|team|officer|department|folks)|it security|risk (team|department|committee|people)|compliance
        (team| officer|department|folks|people)|legal team|works council|data protection officer|privacy
        officer|lawyer|lawyers|group compliance|ministry|procurement security) ..
        (want*|ask|asks|asked|need*|insist*|demand*|wont|say no|says no|said no|refus*|
        block*|stop*|stopped|finding*|wrote us up|nonconform*|flag*|red
        list|object*|laugh*|eyes|raise*|reject|rejects|rejected| forbid*|forbids|struck|list*|went
        pale|sign*|approve*|allow*|let us|wait*|prove|evidence|show*|question*); (prove|
        demonstrate|evidence|show|document) .. (who (changed|did|saw|read|deleted|approved|opened|accessed)|wasnt
        (altered|changed|tampered)|to (the|our|an)
        (auditor*|inspector|regulator|authority|bank)|consent|deleted|compliance| nobody|where); (who|which
        (user|person)) (changed|deleted|did|saw|read|opened|accessed|exported|approved|looked at| touched)
        (what|it|the|our|which|them|a)?; (how long|seven years|ten years|six years|five years|90 days|30 days|three
        years) .. (kept|keep|stored|retention|retain*|deleted|purge*|gone|back|law|the law);
        (kept|keep|stored|store|retain*| held|delete*|purge*|erase*|wipe*|anonymi*) .. (too
        long|forever|law|legal*|required|by decree|years|days|never|really| only hidden|archive|request*|on
        demand|properly|records are kept); (is|are|by) .. (the|required by) law (here|in|for| not|says|since);
        (where|which country|in which country|what country) .. (stored|live|lives|hosted|sits|sit|kept|data|
        stuff|servers|physically|backup|backups);
        (data|servers|records|files|backups|hosting|stuff|operator|operators|support staff| personnel) ..
        (outside|america*|us|usa|india|china|abroad|overseas|third country|offshore|eu|leave|leaves|country|
        nationality|unknown|virginia|ireland); (questionnaire|security review|security assessment|vendor review|risk
        assessment|vendor form|due diligence|tom|toms|dpia|impact assessment|dpa|processing agreement|data (protection|
        processing) (agreement|contract|paperwork)|baa|scc|certificate|soc 2|soc2|iso|pen test|pentest) ..
        (blank|blanks|n a| came
        back|half|unanswered|since|months|weeks|never|expired|old|2020|2021|2022|lapsed|marketing|nda|missing|refus*|
        waiting|sign*|outstanding|ask*|still|without|nobody|desk|empty|without it|not); (phishing|scam|spam|fraud*|fake|
        spoof*|impersonat*); (logged|signed) in (as me|from|as someone|as somebody|under my|with my); (from) a country
        (i|we)?; (learn*|found out|heard|told) .. (journalist|hacker|darknet|dark web|have i been pwned|researcher|press
        about the (leak|breach)| stranger); (notify|notified|report|reported|inform|tell|informed) .. (data
        protection|authority|dpa|affected| parents|patients|regulator|commissioner|ico|cnil); (two factor|second
        factor|2fa|mfa|sso|saml|single sign on| encryption|audit log|audit trail|access log|log|logs|role*|permissions)
        .. (missing|only|half|by text|by sms|not there|dont exist|doesnt exist|nonexistent|optional|days|go
        back|extra|turned off|not enforce*|broken|bypass*|toothless| coarse|all or nothing|cant);
        (used|uses|using|use|fed|feeds|feeding) .. (to train|for training|into .. (ai|model| assistant)|data for); opt
        out; (stays|stay|remains|left) (open|logged in| signed in); (anybody|anyone|whoever) (walking past|who
        (has|finds|knows| clicks)|with the link|can (guess|log|open|read|see)); (see|read|look at|get at|access|touch)
        (our|my|the|their) (files|data|records|mail|mails|documents|customers|notes|patients|numbers); remoted in*;
        (without) (our|my|any|their|asking for|a) (knowledge| consent|permission|approval); (clean room|defence|hospital
        network|military|classified|government|on premise*|on prem|our own premises|air gapped|bank secrecy|professional
        secrecy|confidentiality)`,
    decisive: `(sso|mfa|2fa|two factor|encryption|audit trail|audit log|access (rights|control)|role*|permissions|data
        protection|gdpr|hipaa|privacy|dpa|soc 2|iso 27001|pen test*|penetration test*|retention|data residency|sub
        processor|sub processors) .. (missing|unclear|unanswered|refused|lacking|absent|expired|late|weak|joke|not
        there|ignored|insufficient|never|no answer|unsigned|outdated); (would not|wont|not|cannot|cant) (be)? (sign
        off|signed off|approved|allowed|pass|passed| cleared) .. (security|audit|infosec|ciso|compliance|dpo|works
        council|review|network)`,
  },
  competitor_value: {
    topic: `rival*; alternative; contender; newcomers; incumbent; bake off; trade fair; peers; sister company; sister firm;
        neighbours; other one; free one; uptake; seats asleep; insights; forecast said; payback period; promised
        savings; board wants; steering committee; impact; benefit; benefits; value; worth; use of it; purpose;
        productivity; improvement; standard of our group; parent company; microsoft; open source; in house; no code;
        whiteboard; card index; overlap*; redundant; obsolete; outgrown; museum; dinosaur; a toy`,
    complaint: `(did|done|run|ran|doing) the (sums|maths|math|numbers); (saved|saves|save|saving) (us|me)? .. (nothing|
        minutes|hour|hours in total|eleven|little|not a|no time|no one|nobody|zero|peanuts); (nobody|no one|none
        of|noone| hardly anyone|barely anyone|few|not a soul) ..
        (complained|noticed|notice|noticing|rang|missed|miss|misses|uses it|use it|used it|logs in|log
        in|opens|opened|opens it|touch*|cares for|would notice|looks at|look at|bothers with|needs it| asked for
        it|wants it|cried|knows what it is for|could say what|had an answer); (switch*|turn*|take*|took) (it)? (it)?
        (off|away) .. (august|nobody|no one|test|what would|notice|complain*|difference|answer|week*|effect); (what
        would happen if|what if|what happens if) .. (off|without|gone|cancel*|stopped); (without|if) (it|we
        (stopped|cancelled|dropped)) .. (notice|lose|miss|same|fine|difference|nothing); (nothing|little|not much|hard
        to say what|cant say what) .. (id miss| we would (miss|lose)|wed (miss|lose)|lose without|to show for|come of
        it|came of it|came out of it|changed|gained| different|improved|better since);
        (got|get|gets|gain|gained|getting) (for|from|out of) (it|this|that|the money); (what) .. (got for it|get for
        it|gets for it|got from it|get from it|gets from it|it is for|its for|it brings|brought us|it does for us|bought
        us|buys us|we gain|we gained|have to show|it gives us); (stare|stared|staring) at my shoes;
        (hard|difficult|impossible|tough|struggle) to (defend|justify|say what|argue for|point| name|show|sell
        internally); (board|mayor|boss|md|ceo|director|management|committee|council|owner|trustees) .. (what (it|
        the|we|would|for)|impact|value|why we|asks why|asked why|results|return|proof|worth); (log|logs|logged) in (when
        i remind|only|once|twice|if|for one|out of duty|from time); (only|just) (look in|open it|log in|use it|keep
        it|used) .. (for|when|once|because|one (report|customer|thing)|month*| out of habit|out of duty);
        (went|gone|going|go|drifted|slipped|slid|fallen) back to .. (excel|paper|before|old|phone|
        whatsapp|email|spreadsheet*|pen|what|whiteboard|calling|diary); (back to|stick to|stuck
        to|prefer|prefers|happier with| better with|quicker with) .. (paper|excel|old way|pen|phone|spreadsheet*|the
        diary|whiteboard|ring us|gut feeling|card index); (whiteboard|spreadsheet|excel|paper|notebook|card
        index|gut|gerd|calendar|pencil|google sheet*|intern|free one| free version|free tool) .. (was better|is
        better|just as|as well|as good|same|enough|would do|does it|rebuilt|beats|did the job|does the
        (job|same|trick)|better|quicker|good enough|alright); (the other one|the others|others|another|rival*|
        competitor*|newcomer*|new kid*|neighbour*|sister (firm|company)|next door|down the hall|across the road|down the
        road| parent company|our (group|peers|friends)|peers|colleagues at other|everyone else|somebody else|someone
        else|alternative| challenger*|microsoft|google|chatgpt) ..
        (has|have|had|does|do|did|uses|use|used|gets|get|got|offer|offers|offered|show|shows|
        showed|switched|grinning|built in|throw in|throws in|in minutes|in seconds|in a morning|half
        the|faster|quicker|twice|ahead| cheaper|nicer|easier|already|years|months|out of the box|better|with
        ai|laugh*|for free|standard); (saw|seen|had|got| watched|sat
        through|tried|trying|trialled|trialed|tested|testing|piloted|compared|comparing|looked at|looking at|evaluat*|
        shortlist*|benchmarked) .. (demo of|rival|competitor*|other|another|two others|alternative*|side by side|bake
        off| different tool|something else|newer|others); (demo|trial|pilot|offer|quote|rep|call) (of|from|with) ..
        (rival*| competitor*|alternative|other|another|competing|your competition); (miles|years|light
        years|streets|way|far|well) (ahead|behind|past you|better|in front); (two|three|five|ten|several|a few)
        (years|versions|generations|steps) (late| behind|too late|ago .. (ahead|best|leading|first)); (used to
        be|once|back in|in 2018|ten years ago|at the time|when we (bought|chose|started)) ..
        (ahead|best|leader|leading|obvious choice|first|nothing like it|unique|special|cutting edge| only one); (if|
        were) (i|we) (had|have|could|were)? .. (choose again|choosing again|start again|buying today|decide again|choose
        today| pick today|tomorrow|our time again|free to choose); (one we turned down|ones we turned down|runner
        up|second choice| wrong horse); (promised|hoped|told|expected|supposed|meant|sold|business case|pitch) ..
        (savings|save|pay back|payback| pay for itself|fewer calls|less work|less paper|bookings|leads|cut
        (stock|costs|time)|boost|more sales|increase|reduce| efficien*|half the|percent less); (pay|paid|pays|paying)
        (for itself|for themselves|its way|off); (before and after|before|beforehand|a year ago) .. (same|now the
        same|after the same|after|exactly|1 3|no different|no better); (same|as many|exactly as) (number of)?
        (calls|errors|complaints|work|hours|paper|queues|waiting list|mistakes|folders| paperwork|people|effort);
        (no|any|not) (better|faster|quicker|wiser|richer|smarter| further|fewer|different|less work) (off|than|since|for
        it|with|from|now|because)?; (more work|extra work|double the work| two more people|takes more time than|costs us
        more time|creates work|another thing to feed|feed it|to feed it); (water is wet|already knew|know already|knew
        already|knew before|tells me nothing|nothing new|know anyway|knew anyway|common sense|obvious things|could have
        guessed|stating the obvious); (overlap*|duplicat*|doubles up|covered by|already in|comes with|included in|throw
        in|thrown in) .. (erp|crm|microsoft|office|365|google|we (already)? have|existing|group|own|sap| suite);
        (solves|solving|solution to|answer to|looking for|in search of) a (problem) (that|we|nobody|no one)?; (porsche|
        ferrari|rolls royce|sledgehammer|cannon|rocket|tank|truck) .. (to|for|nut|bread|fetch|shop*|fly); (too
        (big|much|grand| heavy|small|mighty|basic)) for (us|what we|our|a|the); outgrow*; outgrown; (predecessor*|old
        boss|former boss|someone before me) .. (toy| idea|bought|chose|choice|baby|project|signed); (only|sole) reason
        .. (still (here|with you)|we stay|stay|staying|keep| havent left|not left); (hassle|pain|effort|cost) of
        (leaving|moving|switching|changing|migrating)`,
    decisive: `(adoption|uptake|usage|use|utili*) .. (percent|low|poor|zero|dropped|falling|down|fell|nobody|dead|8|5|3|never
        took off|flat|in the single digits|shrinking|declin*);
        (impact|effect|benefit|benefits|value|difference|result|results| improvement|savings|return) ..
        (nil|zero|none|nowhere|invisible|cant see|not seen|nobody sees|never came|never materiali*|hard to see|hard to
        find|havent seen|not there|negligible|marginal|minimal|close to); bought for _ used by`,
  },
} satisfies Partial<LexiconReasons>;
