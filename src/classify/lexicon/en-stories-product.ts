import type { LexiconReasons } from './lexicon';

/** English as it is told: what happened, from which the reason follows though nobody names it. Stories of the product. */
export const ENGLISH_STORIES_PRODUCT = {
  product_gap: {
    topic: `workaround; workarounds; copy paste; copy and paste; retype; by hand; spreadsheet next; scissors; whiteboard;
        decimals; units; currencies; languages; templates; recurring; bulk; batch; roll call; roster; half days; serial
        numbers; variants; partial; households; fields; custom field*; api; plug in; interface to; read only; two way;
        wish list; feature request*; requested; cross dock; consignment; multi site`,
    complaint: `(keep|keeps|kept|maintain|maintaining|run|running|use|using) (a|an|our|my|the|separate|second|third|own) _?
        (excel|spreadsheet|spreadsheets|list|sheet|notebook|whiteboard|access database|card index|diary|ledger) .. (for|
        next|beside|besides|alongside|because|since|as|on the side); (excel|spreadsheet*|sheet|list|notebook) (next
        to|on the side|alongside|beside|in parallel);
        (type|typing|typed|enter|entered|entering|key|keyed|keying|copy|copied| copying) .. (twice|by
        hand|manually|again|across|over into|from one|into (sap|excel|xero|the other|our erp|our crm| the other
        system)|one (by|at) (one|a time)|line by line); one (by one|at a time); (print|prints|printing|print it) ..
        (sign|scan|cut|glue|post|fax|pen); (sign|print) (and)? scan; (with a|on a|with the) calculator; (so|and) (we|i)
        .. (by phone|on whatsapp|by email|on paper|in excel|by hand|by post|in word|in powerpoint|with scissors);
        (happens|done|do it|do this|do that|doing it|live|lives) (in|on|by|via|through) (excel|paper|email|e
        mail|whatsapp| phone|hand|word|post its|post it notes|a spreadsheet); (nowhere|no place|no field|no box|no
        room|no slot|no tick) (to| for) _? (record|enter|put|store|note|write|add|keep|specify|say)?; there
        (is|isnt|was|wasnt) (no|any|simply no| nowhere|nothing|no such thing|not even) ..
        (for|to|as|that|place|status|level|setting|concept); (knows|know) (just| only|nothing of|no); (never heard of|no
        concept of|no notion of|no idea of|doesnt know (about|what)|has never heard); (stops|ends) (at|after|there|with)
        (one|the|two|midnight|a|europe|three|five|1|2|3); (limited|restricted|capped) to
        (one|two|three|five|ten|a|english|10|50|100|1|2|3); (only|just)
        (supports|allows|handles|takes|accepts|offers|does| counts|knows|covers|thinks
        in|has|one|exports|imports|in|for|whole|full|single); (cant|cannot|can not|cannt|couldnt| unable to|wont let
        us|doesnt let us|doesnt let me|wont let me|no way of|no way to|not possible to|impossible to|isnt possible
        to|never been able to|not able to|does not let) .. (put|get|make|mark|give|hand|filter|sort|group|lock|
        print|schedule|schedule|convert|merge|combine|approving|recording|splitting|export|import|customi*|configure|adjust|
        limit|switch|choose|pick|connect|integrate|attach|attach|hide|nest|repeat|pause|duplicate|reopen|rename|tag*|report|
        invoice per|calculate|automate|bulk|mass); (no way of|no means of|no possibility of|without a way) _; (should
        be| would be|would be so|it would be|be) (nice|great|good|handy|helpful|useful) (if|to (have|be able)|having);
        (i|we) (d| would|id|wed)? (love|like|wish|kill|pay good money|need|want) .. (to be able|a way|an option|if it
        could|it could|it had|there were|there was|you had|you added); if (only)? (i|we|it) could; (doesnt|does
        not|dont|wont|didnt|not) (sync|integrate|connect|link|talk|speak| communicate|interface|work)
        (to|with|together)?; islands; (export|exports|import) .. (only|csv|manual|weekly|hand|half); (read|reads) ..
        (not|but (not|doesnt|cant)|never) write; (asked|requested| requesting|begged|begging|waiting|suggested|voted)
        (for|since)? .. (since|years|2019|2020|2021|2022|2023|version| feature|option|forever|day one); (on|in)
        (the|your) (wish list|wishlist|backlog|roadmap|idea portal) .. (since|for| years|ever|long); (not|isnt|never)
        (made|built|designed|meant|suited|fit) (for|to) (us|our|a|people|companies| schools|hospitals|nights|anything);
        (built|wrote|coded|hacked|scripted|rebuilt) (it|one|this|our|my|a|an)? .. (own|
        ourselves|myself|script|macro|scraper|workaround|access database|in excel|intern); (a|the) (student|intern|temp)
        .. (retype*|copies|typing|scraper|script|enters|types); (any|every)
        (till|crm|erp|tool|competitor|system|phone|free app) .. (could|can|does|has|had) (it|this|that)?; thats
        (missing|it for); half an (api|integration|interface|app); (works|good|strong|great|fine|ok|okay|perfect)
        (for|at|as far|with) .. (useless| nothing|but not|not for|hopeless|zero|stops); (status|statuses|states) ..
        (missing|doesnt exist|no); too (rigid| inflexible|fixed|generic)`,
    decisive: `how (does|can|is) .. (not have|have no|without a|without any|no); (where is|wheres|what about) (the)? .. (bulk|
        export|import|undo|api|filter|search|app|integration|calendar|dark mode); would (save|spare) us ..
        (people|hours| days|time|person|typing)`,
  },
  reliability_performance: {
    topic: `treacle; beach ball; hourglass; blank page; white page; error 500; timeout; timeouts; time outs; page load;
        loads; load; reboot*; restart*; refresh*; reload*; logged out; kicked out; offline; disconnects; reconnect*;
        hiccup*; duplicated; totals; sums; sync; synchroni*; webhooks; nightly; upload; attachments; notifications;
        scanner; printer; release; releases; deploy; redesign`,
    complaint: `(go|went|going|make|made|fetch|get|got) (for|and get|and make|and fetch|myself)? (a)? (coffee|tea|cuppa|
        lunch|walk); bring a book; (watch*|staring|stared|stare|look*) (at)? (the|a)
        (spin*|wheel|circle|hourglass|bar|blank|beach|screen); (grinds|grind|ground|come|came|comes) to a
        (halt|standstill|stop); (falls|fell|fall|fallen) (over|apart|off); (keels|keeled|tips|tipped) over;
        (packs|packed| gives|gave) up (when|at|after|every|on|as soon|once|the ghost)?;
        (dies|died|dying|croak*|bombs|bombed); (bust|
        borked|kaput|buggered|knackered|wonky|jittery|janky|laggy|lagging|sluggish|dodgy|temperamental|unstable|glitchy|
        buggy|unresponsive|clogged); (comes|came|coming) (back|up) (again|after|with|when)? ..
        (fix*|release|update|patch| 4|version|again); (fixed|fix|mended|patched|solved) .. (back|again|came
        back|broke|two weeks later|next release| another); (stood|standing|stand|sat|sitting|sit) (around|still|idle|
        there|in the dark) (for|until|waiting|all|because|while)?; (whole|entire) (shift|shop
        floor|line|plant|depot|office| team|warehouse|branch) (idle|stood|waiting|waited|stopped|down); pen and paper
        (again|out|since|when|for)?; (paper and pencil|pencils|notepad) .. (again|out|before|down);
        (logs|kicks|throws|logged|kicked|threw|boots| booted|chucks) (me|us|you|people|everyone|them|users) (out|off);
        (times|timed|timing) out; (jump*|shift*|slip*|move*) .. (a day|an hour|one day|by a day|by an hour)
        (back|forward|off)?; (shows|showed|says|said|reports|claims|displays) ..
        (wrong|yesterday*|zero|nothing|negative|different|available|green|ok|success|stock|one thing);
        (dont|doesnt|didnt|never|not|wont) (add up|match|tally|reconcile|agree with| balance|arrive|turn up|come
        through|get through|fire|load|open|start|ring|register|refresh|save|saved|stick|sync); (twice|two times|three
        times|duplicates|doubled) .. (sold|booked|sent|printed|shipped|ordered| posted);
        (takes|took|needs|needed|wait|waiting|waits|waited) .. (seconds|second|minutes|minute|sec|secs|min|mins);
        (faster|quicker) (by hand|on paper|to walk|to drive|than|by post|on foot); (slower|worse) (each|every|than
        before|by the|with every|since|than|and slower); (longer) (each|every|than the|and longer); (at|by|from|around|
        after|before|between|until) (nine|ten|eleven|noon|lunch|lunchtime|8|9|10|11|peak|peak times|month end|rush hour)
        .. (slow*|crawl*|nothing|unusable|everyone|dead|stuck|waits); when (everyone|everybody|all of us|more
        than|several|two of us|twenty|ten) .. (logs|log|logged|in|online|work*|use*|open*|same time|at once);
        (trust|believe|rely on|count on|bank on|depend on) ..
        (number*|figure*|stock|balance|total*|it|report*|screen|data|what it (says|shows)); (double check*|cross
        check*|recount*|recalculat*|check again|check everything|verify) .. (by hand|everything|it|number*|
        figure*|twice|every|each|manual*); (two|three|different) (different)? (numbers|figures|totals|results|answers|
        reports) .. (same|for|depending|one); (same) (crash|error|bug|fault|glitch|issue|problem|button)
        (since|again|every| for|after|each|as); (incident*|outage*|crash*|failure*|breakdown*) ..
        (since|this|in|quarter|month|year|week|again| tally); (tally|count|counted|list) of
        (crashes|outages|incidents|errors|bugs); (status page) .. (green|says|fine| nothing); (all) green ..
        (while|but|when|here); (reload|refresh|restart|reboot|f5|clear the cookies|log out and); (copy|save|write) ..
        (notepad|word|elsewhere) .. (before|first|in case)`,
    decisive: `(down|offline|dead|gone) (again|for (hours|an hour|half|two|three|the whole|most of|a day|all|40|forty)|all
        (day|morning|afternoon|weekend)|on (black friday|payday|monday*|saturday*)|half the|most of);
        (third|fourth|fifth|second|nth|another) (time|monday|outage|crash| incident|week) ..
        (down|crash*|outage*|back|freez*|hung|failed|offline|waiting); (bug|error|fault|defect|glitch) .. (still
        there|since|there for|been there|known|not fixed|unfixed|back|persist*|remains|for months|for years)`,
  },
  usability: {
    topic: `laminated; cheat sheet; sticky note*; post it*; right click; tab key; scrolling; pop up; typing ahead; screen
        reader; forklift; gloves; thumbs; glasses; jargon; abbreviations; greyed; colours; badges; symbols; arrows;
        burger menu; three dots; sub menu*; submenu*; columns; error message*; sql; wording; help bubble*; hint; hints;
        readable; phone version; clicks; click; taps; tap; clicking; swipe`,
    complaint: `(scared|afraid|frightened|terrified| nervous|intimidated|petrified) (of|to)
        (it|the|touch*|break*|press*|click*|use|using|doing|anything|wrong); (refuse|
        refuses|refused|wont|dread|dreads|hate|hates|avoid|avoids) (to)? (touch|use|open|go near|work with|log into|with
        it| it|going in); (google|googled|look up|look it up|search|ask|asks|asked|asking) .. (how to|where
        (the|to|it|i|things|is| are)|which button|what it means); (looks|look|looked) (the
        same|identical|alike|exactly|similar|like a (christmas|cockpit|spaceship|tax form|cockpit|airplane|fruit
        machine| website from)|so similar); (side by side|next to each other|right beside|right next to); (wrong|other)
        (button|line|entry|row|record|box|field|option|tab|customer by|icon|day|patient because);
        (hit|hits|press|pressed|clicked|picked|chose|selected|ticked|booked|sent) .. (wrong|instead|by accident|by
        mistake|accidentally|unintentionally); (by|one) (accident|slip) .. (click*|delete*|sent|press*|lost|send);
        (one|a) (wrong|false|stray|careless) (click|tap|move|swipe|touch); (lost|losing)
        (in|again|after|between|among|when) (a|the| menus|it|all|tabs|there|week*|holiday|screens); (too|so|such)
        (small|tiny|little|pale|faint|dense|cluttered|crowded|much going on|many
        (colours|colors|buttons|clicks|options|menus|icons|tabs|screens|columns|steps));
        (through|over|across|via|behind|under|inside|past) (two|three|four|five|six|seven|eight|nine|ten|several|
        endless|countless|a dozen|many|nested|3|4|5|6|7|8|9|10) (different)?
        (tabs|menus|screens|pages|windows|clicks|layers| levels|submenus|forms|pop ups|popups|steps|masks);
        (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|
        fourteen|fifteen|twenty|3|4|5|6|7|8|9|10|11|12|14|15|17|20|23|27) (clicks|taps|screens|menus|tabs|windows|pop
        ups| popups|dialogs|dialogues|steps|mouse clicks); (click*|tap*|scroll*|tab*) (around|forever|through|back|all
        day| endlessly|and|sideways|again|until|like mad|myself); (confirm*|asks|asked|asking|prompt*) ..
        (sure|again|twice|every time|already knows|each time|same thing|confirmation); (should|shouldnt|doesnt|ought not
        to|why does it|must|wouldnt) (not)? need (explaining|an explanation|a manual|a course|training|a phd|a
        degree|instructions|an engineer); (designed|made|written|built|drawn|invented|conceived|thought up|dreamt up)
        (by|for) (somebody|someone|people| engineers|developers|programmers|a programmer|an engineer|it
        people|nerds|designers|techies|coders|robots|experts| data scientists|geeks|young);
        (think|thinks|speaks|talks|written|labelled) .. (sql|engineer|developer*|programmer*|
        jargon|klingon|code|chinese|riddles|it speak); (only (finds|works|helps) .. if you (already)? know);
        (once|unless|if) you (already)? know (where|the trick|how|what|exactly|which|it); (tells|says|gives|told|shows)
        .. (nothing|error (code|e|number)|not (what|why|which|where)|invalid|operation|code|failed|no hint);
        (turned|turns) out .. (left|blank| field|space|comma|capital|postcode|format|dash|tick*); (never|nobody|no
        idea|no clue|dont|cant|cannot|couldnt| didnt|not|hard to|difficult to|impossible to) .. (tell
        (whether|if|what|which|apart|where)|see (whether|if|at a glance|what is)|guess (what|where|which)|know
        (whether|if|which|what (it|the (icon|button|symbol)))|recognise| recognize|spot|find
        (it|the|my|anything|things|your|their|out how|what)|make head); (head|heads|eyes|brain) .. (hurt*|
        spin*|ache*|swim*|tired|explode*); (headache|migraine|squint*|reading glasses|magnifying|magnifier); (grey|gray|
        white|light) (on|text on) (grey|gray|white|light);
        (contrast|font|fonts|letters|text|type|print|boxes|buttons|icons) ..
        (small|tiny|smaller|pale|ants|thin|unreadable|cant (be)? read|microscop*); (month|months|weeks|days|fortnight|
        year|morning|hours|half a day) (before|to|until|for) .. (dare*|find|learn|figure|get used|used to it|work out|
        realis*|realiz*|discover*|getting the hang); (took|takes|cost) (me|us|them|my team) .. (to (find|work
        out|figure| realise|realize|discover|understand|spot)); (took|takes) ages to find; (by|at) (trial|guess*);
        (redesign*|relaunch*|facelift|new look|rearranged|reshuffled|moved|shuffled) .. (menu|menus|buttons|
        everything|things|find|screen|beginner|where|overnight|interface|used to be); (muscle memory|beginner
        again|start learning again|relearn); (mouse|grab the mouse|keyboard); (not|never| isnt|wasnt|hardly)
        (very|exactly|really|terribly|at all|remotely|self)? (intuitive|obvious|logical|self explanatory|
        readable|ergonomic|accessible|easy on|clear where|clear which|visible|tidy|handy|straightforward); (nothing
        is|nothings) (obvious|where|easy to find|logical); everything (is)? .. (possible|there|somewhere) ..
        (nothing|obvious|find| hidden|somewhere|buried); (buried|tucked|hides|hid|burying|stashed|hidden)
        (away|in|under|behind|deep|at|below)?; (steep|endless) (learning)? curve;
        (older|elderly|temp|temps|volunteers|non technical|ordinary|normal) (people|users|
        staff|workers|members|drivers|mortals)? .. (cant|struggle*|lost|give up|scared|afraid|nowhere near|dont
        get|never find); (jump|jumps|jumping|hop|hops|move|moves) .. (while|when) .. (page|load*|click*|scroll*);
        (which|what) (does|is) (this|that|the|which) (icon|button|symbol|colour|little|field)`,
    decisive: `(icon|icons|button|buttons|menu|menus|form|forms|wizard|dashboard|layout|search|navigation|dialog|labels|
        filter*|settings) .. (hidden|hides|nobody finds|cant find|never find|tiny|too small|makes no sense|confus*|
        unreadable|identical|look the same|nobody understands|cluttered|maze|labyrinth|moved again|everywhere); (maze|
        labyrinth|jungle|cockpit|minefield|scavenger hunt|treasure hunt|hide and seek|egg hunt|christmas tree); too many
        (clicks|steps|screens|menus|tabs|buttons|fields|pop ups|popups|windows)`,
  },
} satisfies Partial<LexiconReasons>;
