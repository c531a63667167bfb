import type { LexiconReasons } from './lexicon';

/** English as people speak it: what they say when they do not name the subject. Reasons of the product. */
export const ENGLISH_SPEECH_PRODUCT = {
  product_gap: {
    topic: `webhook*; undo; offline; ios; android; linux; mac; outlook; excel; sap; slack; teams; jira; zapier; csv;
        pdf; odbc; approval*; workflow*; calendar; forecast*; barcode*; translation; multi
        (currency|language|company|tenant); versioning; bulk edit; sandbox; add in; extension; connector; widget;
        functionality; gantt; kanban; subtask*; reminder*; attachments; scanner`,
    complaint: `(there is|theres|there are|there isnt) no _? _?
        (way|option|button|feature|search|field|support|app|api|client|report|view|filter|function*|integration|process|undo|export|import);
        (does|do) not exist; doesnt exist; (cant|cannot|can not|cannt|couldnt|unable to|impossible to|not able to|no
        way to|wont let|doesnt let|doesnt allow) ..
        (link|plan|compare|split|attach|define|set|track|see|search|undo|archive|block|book|save|assign|combine|map|change|clone|copy|delete|enter|manage|move|pick|record|rename|reserve|select|show|sign|send|store|tag|translate|upload|view|do);
        (doesnt|does not|dont|do not|cant|cannot) (talk to|speak to|cover|handle|store|know|offer|do); only
        (one|english|one way|two|supports|works on|works with|in english|four|five); one way only; (we|i|they|you)
        lack; absent; (i|we) (still)? miss (the|a|an|some); what (i|we) miss; (by hand|manually|on paper|in excel|on a
        whiteboard|sticky notes|in spreadsheets|in a spreadsheet); (retype|re type|retyping|rekey*|re enter*|double
        entry); second (system|tool); (bolted|built|wrote|script*|hacked) (our|my)? own; (screen scrape|scraping);
        (please|pls) (add|build|bring|give|offer|support); (bring|need|want) (back|a|an|the) _?
        (client|app|plugin|feature|api|export|button|function|field|option|mode|version|calendar|integration); (we|i)
        (would|d)? need* (to be able|a way|an|approvals|support); (hard coded|hardcoded); not
        (built|made|designed|meant) for (our|us|a|manufactur*|telco*|hospital*|school*); killed (the|our); removed
        (the|a|our) .. (feature|plugin|view|app|export|option); discontinued; where is (the|my|our); should (be
        able|have|support); half (the|of the) (functions|features|objects|fields); too (few|little)
        (option*|feature*|field*|filter*|integration*|languages|function*); not
        (configurable|customi*|possible|supported|flexible|enough); stop at (five); no
        (undo|search|templates|linux|mac|android|ios|arabic|french|german|spanish|dark|night|custom|native|mass|batch|bulk|version*|sub|multi|right|audit|calendar|barcode|approval*|reminder*|workflow*|outlook|excel|sap|two
        way|two|partial|recurring|conditional|shared|drag|keyboard|multi|user|read only|email|group|history); doesnt
        (support|fit) our (process*|case|workflow); cover* (only|maybe|about)? .. (half|part|some|40); missing from;
        not there; not available; on the (wish|roadmap|todo) .. (years|ever|since)`,
    decisive: `(feature|function|module|capability|integration|connector|option|possibility|support) ..
        (missing|lacking|absent|not available|doesnt exist|nowhere|isnt there|not offered|not supported);
        (missing|lacks|lacking|without) (a|an|the|any)? _?
        (feature*|function*|module|integration|connector|option|api|app|export|import|report*|filter*|search|view|client|plugin|template*|field*);
        (never|still|hasnt|havent) (been)? (built|shipped|added|delivered|implemented) .. (feature|function|request*);
        what (we|i) (need|lack|miss) is; end of story`,
  },
  reliability_performance: {
    topic: `outage; disruption*; maintenance window; status page; incident*; patch; spinner; loading; hotfix; cluster;
        latency; response time*; queue; queues; cache; white screen; edge; safari; chrome; duplicates; rounding;
        availability; peak; load; rollback; regression*; batch; alarm*; alert*; signal; sessions`,
    complaint: `unusable; (dont|doesnt|didnt|not|never|wont|no longer) (run|come|go out|show
        up|respond*|connect|print|send|fire|trigger|calculate|react|finish); (lands|land|went|goes|go) nowhere; stuck;
        (gone|vanish*|disappear*|evaporat*);
        (grades|orders|records|data|entries|emails|recordings|files|notes|bookings|invoices|tickets|tasks) ..
        (gone|vanish*|disappear*|lost|duplicated|wrong|missing|deleted|overwritten);
        (rounds|rounding|calculat*|computes|adds up|sums) .. (wrong*|incorrect*|off);
        (cents|totals|numbers|figures|balances|stock|hours) .. (missing|off|wrong|dont match|not
        match|differ*|negative|incorrect|do not); wobbly; flaky; erratic; shaky; patchy; hit and miss;
        (brings|brought|brought it|go|goes) .. (knees); crawl*; snail; turtle; molasses; slow as; dog slow; painfully
        slow; takes (ages|forever|an age|long|minutes|a minute|seconds|half an hour|up to); (seconds|minutes)
        (per|for|to|every|until|before) .. (page|load*|open|save|search|click|report|list|screen|record|click*); loads
        like; loading .. (forever|ages|endless|time|circle|wheel); (spinner|spinning|wheel|hourglass); keeps
        (loading|spinning|hanging|logging|dropping|disconnecting|losing|forgetting|failing|asking|resetting|kicking|throwing|going);
        (server|servers|system|site|platform|portal|app|gateway|api|database|webshop) ..
        (down|offline|unreachable|dead|died|dies|unavailable|overload*|slow|unstable); (dead|down|offline)
        (again|since|for|every|on); (was|were|is|are|goes|went|been) (down|offline|out);
        (throws|throwing|threw|returns|shows) (a|an|errors|error|blank|white); (error|exception)
        (code|500|503|404|5003|message*|every|when|after|again); memory leak; (out of sync|not synced|stale|outdated
        data|delayed data|minutes behind|lag behind); (double|duplicate|duplicated)
        (bookings|orders|entries|records|emails|messages); since (the|your|last|that|this|thursday*|monday*) _?
        (update|release|patch|upgrade|migration|version|deploy*|change); (after|since) (the|your|every|each|last) _?
        (update|release|patch|upgrade|migration|version) ..
        (not|broken|slow*|worse|gone|error*|crash*|nothing|cant|cannot|wrong|stopped); (every|each) (update|release)
        (breaks|broke|brings|introduces); rolled back; half baked releases; bug ridden; riddled with;
        (drops|dropped|dropping) (calls|connection|every|constantly); uptime .. (below|not|poor|bad|only);
        availability .. (below|not|poor|bad|only); sla .. (missed|below|breached|not met); not (real time|realtime);
        (doesnt|does not) (always)? (save|arrive|update|refresh); (alarm|alert|notification|push|signal|reminder) ..
        (not|never|didnt|late|silent|hours late|failed|didnt); (hangs|hung|freezes|froze) (up|when|at|every|during)?;
        (quality|stability) of (your|the) (releases|updates|software|platform); qa; not tested; untested; beta quality`,
    decisive: `(crash*|freez*|hang*|outage*|downtime|bug*|error*|glitch*|slow*)
        (every|all|again|constantly|daily|weekly| during|since|after|on (monday*|friday*|payday)|at month|when);
        another (outage|crash|bug|downtime|incident); (third|second|fourth|fifth) (outage|crash|downtime)
        (this|in|since); (week|month|quarter|day|hour) (of|without) (downtime|outage*); (not|isnt|arent|never)
        (stable|reliable); (lost|losing|loses|lose|wiped|deleted|swallowed|eats|ate) ..
        (data|records|work|orders|entries|hours|changes|emails)`,
  },
  usability: {
    topic: `icon; icons; widget*; dropdown*; tab; tabs; wording; terminology; label; colour*; color*; contrast; grey;
        font; mouse; keyboard; shortcut*; drag and drop; popup*; pop ups; form; forms; checkbox*; filter; scroll;
        window; windows; view; views; wizard; tooltip*; dialog*; text size; dark mode; look; flow; steps; page; pages;
        hidden; button`,
    complaint: `fiddly; finicky; jungle; maze; rabbit hole; spaghetti; counter intuitive; unlogical; illogical; old
        fashioned; old school; stone age design; ugly; hideous; cramped; tiny
        (text|font|icon*|button*|checkbox*|letters); small (grey|text|print|font|letters|buttons|icons) ..
        (text|white|screen|read); unreadable; illegible; (hard|difficult|tricky|impossible|tough) to
        (read|see|spot|explain|teach|remember|understand|hit|click|find|get around|grasp|follow); (where|which)
        (one|button|do i|is the|to click|to find|menu); (cant|cannot|couldnt|can not|never|dont|didnt)
        (find|figure|see where|work out|make sense|know where|understand (how|where|what|which));
        (wrong|accidentally|mistake|by mistake) .. (button|click*|field|press*|ship|day|thing|door);
        (press|click|book|hit) (the)? wrong; (not|isnt|arent) .. (self
        explanatory|obvious|clear|logical|logic|user|intuitive|for normal people|readable|visible|ergonomic);
        (need*|have to|had to|must) .. (three|four|five|several|two|many) (windows|tabs|screens|clicks|steps|pages);
        (windows|tabs|screens|clicks|steps|fields|menus|widgets|dropdowns|buttons|checkboxes|pages) ..
        (to|for|just|per|before|open|deep) ..
        (print|save|open|find|get|do|order|call|book|change|compare|enter|log|see|line|record|simple);
        (seven|six|five|eight|ten|twelve|nine)
        (clicks|steps|screens|menus|levels|tabs|windows|pages|dropdowns|fields); one click each; from hell; ask (the)?
        (it|colleague*|someone|somebody) every time; (without|need|read) (a|the) manual; manual (is|has) _ pages;
        learning curve; (older|new|younger) (colleagues|staff|employees|users|drivers|workers) ..
        (lost|struggle*|cant|cannot|give up|afraid|laugh|refuse); (staff|team|users|colleagues|people|everyone|nobody)
        .. (dare|hate|avoid|refuse|struggle*|confused|lost|complain about the (screen|look)); (makes|made|makes it) ..
        (mistakes|errors) easy; invites mistakes; same (colour|color|label|icon|grey); too (many|much) (on (one|the)
        screen|information|text|fields|things|windows|popups|tabs|widgets|pop ups);
        (overloaded|crowded|busy|cluttered|messy|chaotic|inconsistent)
        (screen*|page*|dashboard|layout|view*|menu*|ui|interface|design);
        (screen|screens|page|pages|dashboard|dashboards|layout|layouts|view|views|menu|menus|form|forms) ..
        (overloaded|crowded|busy|chaotic|inconsistent|a mess|mess|confus*|cryptic); inconsistent; cryptic; scattered;
        spread (across|over); hidden (behind|in|under|three|somewhere); (everything|menus|buttons|things) (moved|is
        moved|has moved|is hidden|is buried|somewhere else); (new|redesigned)
        (look|menu|navigation|layout|interface|design|screen) .. (cant|hate|worse|lost|confus*|where|back|ugly|awful);
        bring back the old; not (mobile|tablet) friendly; (on|for) (mobile|tablet|phone) ..
        (pain|unusable|tiny|impossible|nightmare); keyboard covers; (colour|color) blind; needs a degree; rocket
        science; (brain|mind) surgery; simplif*; simpler; (too|so|very|rather|unnecessarily|needlessly|overly)
        (complex|complicated|technical|clumsy|cumbersome|busy|fussy)`,
    decisive: `(interface|screen*|menu*|navigation|layout|design|ui|ux) ..
        (confus*|clunky|clumsy|ugly|dated|complicated|cumbersome|bad|terrible|awful|horrible|nightmare|unintuitive|messy|overloaded|hard|difficult);
        hard to use; difficult to use; pain to (use|navigate|fill|operate); (too|so)
        (complicated|complex|hard|difficult) to (use|operate|navigate|handle|understand); (takes|need|needs) ..
        (clicks|steps|screens)`,
  },
  onboarding_implementation: {
    topic: `kick off; start; beginning; first (week|weeks|month|months|day|days|steps); launch; cutover; migration;
        ramp up; introduction; pilot; initial import; data import; import template; key users; train the trainer;
        lessons; course*; e learning; coaching; starter; starting; switchover; welcome; sandbox; project plan;
        signature; after signing; signing; contract signed; new
        (starters|users|hires|joiners|staff|employees|colleagues|people); seasonal workers; temps; trainer;
        configuration; config; default config; setting it up; hand holding`,
    complaint: `thrown into (it|the deep end|cold water); thrown in at; deep end; sink or swim; left (alone|on our
        own|to ourselves|hanging); from (a)? blank page; blank page;
        (help|documentation|guide*|videos|material*|manual) .. (outdated|old version|2019|missing|english only|not
        there|useless); (weeks|months|days|year|years) (after|since|later|of|into|in)
        (signing|signature|contract|purchase|kickoff|the contract|we signed|buying|implement*|set
        up|setup|onboarding|rollout); still (not live|not running|waiting to go|in
        (pilot|setup|implementation|onboarding)|setting up|implementing|configuring); (not|never|nobody|no
        one|hardly|barely) (live|trained|onboarded|prepared|configured|set up|ready|introduced|shown|explained);
        (nobody|no one|noone|never) .. (trained|showed|shown|explained|taught|introduced|guided|prepared|walked)
        (us|me|them|our|the|how)?; no (introduction|plan|project plan|coaching|guide|guidance|roadmap
        for|trainer|training|kickoff|kick off|checklist|handbook|start|help at|help with the|test
        run|preparation|materials|lessons|course*);
        (training|trainings|introduction|introductions|webinar|webinars|session|sessions|course|courses|lesson|lessons|workshop|workshops)
        .. (too short|one hour|two hours|too fast|rushed|sales demo|joke|in english|useless|generic|not
        enough|never|missing|cancel*|superficial|waste|late|after go);
        (rushed|poor|short|missing|insufficient|inadequate|no real|superficial|bad|badly
        planned|hurried|chaotic|botched|bumpy|rocky|messy|failed) (training|introduction|start|launch|set
        up|setup|onboarding|rollout|roll out|go live|migration|cutover|kickoff|implementation|ramp up); (data|old
        data|historical data|master data|records|import|migration) .. (at the (start|beginning)|wrong|by
        hand|incomplete|mess|mapped|mixed|lost) .. (migrat*|import*|start|beginning|go live|cutover);
        (import*|migrat*) .. (by hand|ourselves|wrong|mess|alone|as customers|failed|template); (had to|have to|left
        to|forced to) .. (figure|find|work|learn|teach|train|configure|set) ..
        (ourselves|myself|alone|own|youtube|out); learn* (it)? (by|from) (trial|youtube|doing|colleagues|each other);
        trial and error; (declared|marked) (complete|finished|done); (onboard*|implement*|set up|setup) ..
        (cancelled|postponed|ended|stopped|complete|half|changed|dropped|vanished|rescheduled); no one (at|from) ..
        (go live|launch|start); go live ..
        (without|weekend|alone|chaos|disaster|date|postponed|moved|delayed|failed|nobody); takes too long for
        (new|seasonal|temps|beginners); change management; self service onboarding; not running .. (since|yet|after)`,
    decisive: `(time to|until) (go live|productive|live); (no|zero|little|poor|lack of|not
        enough|insufficient|missing|without|hardly any|barely any) _?
        (training|onboarding|introduction|guidance|coaching|kickoff|handover); (the|your|our)
        (launch|start|kickoff|introduction|rollout|cutover|setup|set up|onboarding|implementation|go live)
        (phase|project|process|team|week|was|is|took|has) ..
        (bad*|poor*|chao*|mess|long|rushed|never|disaster|unprepared|slow|not|delayed|late|nightmare|horrible|terrible|dragg*|weeks|months|rough)`,
  },
  security_compliance: {
    topic: `dpo; dpa; privacy officer; data center; data centre; hosting; eu (region|hosting|servers|data); us
        (servers|hosting|cloud); sub processor*; subprocessors; audit trail; log; logs; role model; access; admin
        rights; leavers; ex employees; encryption; backup*; token*; api key*; ip allow list; allow list; allowlist;
        whitelisting; pen test*; pentest*; iso; soc; nis2; dora; pci; fedramp; tisax; hds; c5; log4j; cve; patching;
        phishing; spam; sensitive; confidential; patient data; consent; opt in; gdpr; deletion; retention;
        questionnaire; infosec; ciso; it security; cyber; trust; third country; schrems; ai act; evidence of controls;
        bcp; disaster recovery; sox; kyc`,
    complaint: `(ex|former) (employee*|staff|colleague*|contractor*|worker*) .. (still|log in|access|login);
        (still|could|can) (log in|login|access|see) .. (weeks|months|after|left|removed|deactivated);
        (everyone|everybody|anyone| anybody|any user|all users|interns?|trainee*|others|other
        (users|customers|companies|tenants|branches)) (can|could|sees|saw|see|has|have) ..
        (see|access|read|open|view|everything|invoice*|salar*|data|files|customers|patient*|payroll|each
        other|rights); (wrong|other|another|different)
        (customer*|company|companys|companies|companiess|client*|tenant*|person|persons|user*|patient*|school*) ..
        (data|invoice*|records|files|sessions|names|documents|reports); shared (password*|login*|account*);
        (password*|credentials|keys|tokens) .. (plain text|plaintext|clear text|email*|shared|visible|chat|public|hard
        coded|leaked|exposed); unencrypted; not encrypted; plain text; (data|servers|backups|hosting) ..
        (leaves|leave|outside|us|usa|america|china|india|third countr*|abroad|overseas|offshore|transferred);
        (leaves|left) the (country|eu|union); (vendor|supplier|security|risk)
        (risk|questionnaire|assessment|review|audit|check) ..
        (fail*|not|months|weeks|unanswered|points|stuck|blocked); (dpa|avv|data processing agreement|scc*|contract for
        data processing) .. (unsigned|not|missing|waiting|since|without|months|never|weeks|still|refus*); without a
        signed dpa; (soc|socs|iso|isos|certificat*|pen test|pen tests|pentest|pentests|penetration test|penetration
        tests|audit report|audit reports|test report|test reports) ..
        (expired|old|from|missing|refuse*|never|not|outdated|no|lapsed|2020|2021|2022|in progress|when);
        (gdpr|privacy|deletion|erasure|access) request* .. (ignored|months|weeks|unanswered|not|never|take);
        (delete|erase|deletion|purge) ..
        (data|records|applicants|candidates|customers|not|months|never|impossible|request*); (logs|audit trail|audit
        log|logging|traceability|history) .. (missing|who changed|not|no|nobody|only|short|days); no (audit
        trail|audit
        log*|logs|logging|sso|saml|2fa|mfa|rbac|roles|encryption|eu|ip|session|dpa|soc|iso|certificate|pen|access
        control|background check*|data residency|retention|deletion); (session*|link*|tokens) .. (never expire*|no
        expir*|stay* open|never log*|no timeout|public|guessable); (public|open|unprotected)
        (link*|bucket*|url*|share|folder*|repository|repo|internet|google); (indexed|searchable) (by|on|in) google;
        vulnerab*; (patch*|fix*) .. (weeks|months|vulnerab*|hole|cve|log4j); exploit*; breach*; leak*; hack*; ransom*;
        intrusion; incident .. (security|data|communication|breach); spam .. (address*|since|only you);
        (passed|sold|given|shared|forwarded) .. (third part*|marketing|partner*|advertis*|without
        (consent|permission)); without (our|my|their)? (consent|permission|authori*|asking); ai .. (train*|our
        data|our contracts|our tickets|reads|data leaves); train* (with|on) our (data|tickets|documents|contracts);
        (works council|union|data protection officer|dpo|ciso|infosec|security team|it security|security
        people|auditor*|compliance) .. (object*|block*|refus*|laugh*|reject*|forbid*|forbade|stopp*|not
        happy|against|concern*|asks|asked|demand*|insist*|finding|nervous|worried|doesnt|wont|says no|not allow*|not
        approve*); (failed|fail) .. (audit|assessment|pen test|questionnaire); (audit|auditor*) ..
        (finding*|failed|complain*|asked|evidence|couldnt|deviation); proof of compliance; (not|isnt|arent|never) ..
        (compliant|certified|gdpr|lawful|legal under|allowed under|secure|safe with our data);
        (violation|violates|violate|breach) of .. (gdpr|privacy|telecom|hipaa|data|law|secrecy|confidentiality);
        (role|rights|permission|access) (model|matrix|concept|management|control*) ..
        (coarse|broad|no|missing|weak|everyone|too|not|wrong|mess); too (broad|many) (rights|permissions|access); who
        (sees|saw|can see|has access|accessed|touched); (where|who) .. (our data|data is (stored|kept|hosted));
        chinese walls; need to know; least privilege`,
    decisive: `(security|privacy|data protection|compliance|gdpr) ..
        (issue*|problem*|concern*|worr*|joke|hole*|risk*|weak|poor*|bad|not
        taken|nightmare|disaster|lacking|unclear|fail*|open questions|reason); (data|privacy)
        (leak*|breach*|protection); (personal|patient|customer|confidential|sensitive|health|salary|payroll|our)
        (data|files|records|details|information) .. (leak*|exposed|public|visible|accessible|wrong|shared|stolen|sent
        to|unprotected|other)`,
  },
} satisfies Partial<LexiconReasons>;
