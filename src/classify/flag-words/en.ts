import type { FlagLexicon } from '../lexicon/lexicon';

/** English. A miss of the first three is dear, a false alarm is a glance: the lists lean to finding too much. */
export const ENGLISH_FLAGS: FlagLexicon = {
  safety: {
    phrases: `injur*; (got|was|were|been|being) (badly|seriously|nearly|almost)? hurt;
      (nearly|almost|could have|get|gets|getting) hurt;
      hurt (someone|somebody|himself|herself|people|myself|themselves); electric* shock; electrocut*;
      (caught|on|started a|a) fire; fire (hazard|risk|broke); smoke (came|coming|poured); burn injur*;
      (burned|burnt|scalded|crushed|broke|lost) (a|his|her|my|their) (hand*|arm*|finger*|face|leg*|foot|skin|eye*|
      wrist|bone|rib*); exploded; explosion*; exploding; overheat*; unsafe; not safe;
      safety (risk*|hazard*|issue*|incident*|concern*|problem*|critical|violation*|defect*); danger (to|of|for);
      (in|real|serious|immediate) danger; dangerous*; endanger*; hazard*; hospitali*;
      (taken|rushed|sent|brought|went|ended up|is|was) (to|in|into) the? hospital; ambulance*; emergency room;
      patient* .. (harm*|risk|danger|died|hurt|wrong|dose);
      harm* (to|a|the|our)? (patient*|people|person|child*|worker*|staff|user*|resident*);
      (physical|physically|bodily) (harm*|injur*|threat*|attack*|assault*); wrong (dose|dosage|medication|drug|blood);
      (dose|dosage|medication|infusion|insulin) .. (wrong|error*|incorrect|doubled|missed); suicid*;
      kill (myself|himself|herself|someone|somebody|people|a person); killed (someone|somebody|people); self harm*;
      life threatening; lives (at (risk|stake)|in danger);
      (life|lives|health|people|workers|staff|employees|drivers|patients|residents|children|us) .. (at risk|in danger|
      at stake); (threat|risk) to (life|lives|health|people);
      (someone|somebody|person|people|patient*|worker*|colleague|driver|child) .. (died|dead|die|killed|collapsed|
      unconscious|fainted); could have (died|killed|been killed); fatal (accident|injury|incident); fatalit*;
      accident*; near miss*; (gas|chemical) (leak*|spill*|escape*); carbon monoxide; poison*;
      toxic (fumes|gas|substance*|smoke|chemical*); chok*; fumes;
      fell (on|onto|off|from) (a|the|one|our|him|her|his|my|someone); collapsed (on|onto|under);
      (alarm*|brake*|emergency stop|panic button|safety valve|emergency call*|emergency alert*|smoke detector*) ..
      (not|didnt|doesnt|fail*|never|no one|dead); unconscious; concussion; bleeding; amputat*; assault*;
      (threatened|attacked) (me|him|her|us|my|our) .. (physically|violence|knife|weapon|staff); allergic reaction;
      anaphyla*; fell ill; (got|made) .. sick;
      safety of (our|the|my) (staff|people|patients|workers|drivers|children|team|employees|residents)`,
    except: `(workplace|food|product|patient|road|public|health and)? safety (stock|net|deposit|software|platform|
      module|app|company|solution*|equipment|data sheet*|product*|officer*|team|training|department|manager*);
      (hurt|hurts|hurting) (our|the|my) (business|sales|numbers|productivity|adoption|brand|reputation|revenue|
      feelings|eyes); danger (of|to) (losing|churn*|missing|our business); dangerous* (slow|low|close|expensive);
      (personal)? injury (law|lawyer*|claims|software|lawyers|firm); add insult to injury; insult to injury;
      toxic (culture|relationship|attitude); (costs|price*|bill|volume|usage|inbox) .. explod*;
      explod* (cost*|price*|bill); by accident; happy accident*; accident (insurance|management|claims|software);
      (on fire|a fire) (sale|drill|fighting);
      (choke|choking|choked|chokes) (on (large|big|the|our|more|files|data)|point*); poison* (pill|chalice);
      bleeding (money|edge|cash|customers); ambulance (service|company|trust|software); suicidal pricing;
      hospital (software|group|it|chain|management);
      (battery|server|app|session|deal|ticket|thread) .. (died|dead|die); overheat* (market|economy);
      fire (wall|fighting); team is on fire; hazard (a guess|pay);
      (payment|price|sticker|password|login|email|data|sensor) injection; health at risk score`,
  },
  legal: {
    phrases: `lawyer*; attorney*; solicitor*; barrister*;
      legal (counsel|action*|step*|proceeding*|claim*|dispute*|consequence*|recourse|remed*|advice|threat*|notice|
      letter|representation|liability|grounds|team|department|dept|options|route|redress|case|matter*|basis|battle);
      our legal; (general|outside|external) counsel; (go|going|gone) legal; (sue|sued|suing); lawsuit*; litigat*;
      (go|going|take|taking|see|meet|end up|bring) (you|this|it|us|them)? (to|in) court;
      court (case|action|order|proceeding*|date|claim); small claims;
      (breach*|violat*) (of|the|our|your|this)? (the|our)? (contract|agreement|sla|terms|warranty|nda|msa|
      obligation*); (in|material|contractual|clear|serious) breach; contract* .. breach*; damages;
      (claim|claiming|seek|seeking|demand|demanding|want) .. compensation; file* (a|an)? (suit|claim); liable;
      liabilit*; cease and desist; arbitration; subpoena*; (terminat*|termination) for cause; misrepresent*;
      false advertising; fraud*; illegal*; unlawful*; formal notice; notice of default;
      contractual (obligation*|dispute*|penalt*); injunction*; statutory rights; reserve .. rights; negligen*;
      infring*; defamation; intellectual property (theft|violation*); hold you (liable|responsible for)`,
    except: `legal (software|tech|technology|ops|operations|industry|sector|practice|document*|template*|research|
      services|publisher|entity|entities|name|hold*|module|product*|workflow*|saas|vertical|field*|market|spend|
      intake|clients|professionals|billing|publishing|startup|business|company);
      legal (team*|department*|counsel) (uses|use|using|loves|likes|needs|finds|struggles|cannot|cant|who use|is
      happy|wants|works|members);
      our legal (software|product*|templates|clients|documents|module|research|entity|entities);
      legal (matter|case) (management|file*|types|intake|tracking);
      (we are|were|as|for|used by|built for|software for|among) (a|the|busy|small|many|most)? (team of|group of)?
      (lawyer*|attorney*|solicitor*|barrister*);
      (our|the|my|five|ten|twenty) (lawyer*|attorney*|solicitor*|barrister*) (use|using|uses|need|like|love|find|log|
      bill|track|struggle*|work|spend|cannot|cant|complain*|get lost|hate|want|enter|have to);
      (lawyer*|attorney*|solicitor*) (portal|login|module|profile*|directory|dashboard|app|software|seat*|licen*|as|
      are our); law firm*; attorney general; power* of attorney;
      litigation (software|support|module|hold*|platform|management|practice|team);
      court (filing*|software|calendar*|booking*|records|reporter*); (tennis|padel|food|squash|basketball) court*;
      fraud* (detection|prevention|module|score|scoring|check*|alert*|team|filter*|monitoring|management|rules|
      software|analytics|rate|tool*); damages (module|field|report|tracking);
      liability insurance (software|product*|module); liability insur*; arbitration software;
      contract breach (module|tracking); illegal (character*|argument|state|operation)`,
  },
  regulated_complaint: {
    phrases: `regulator; regulators; ombuds*;
      (supervisory|regulatory|competent|data protection|competition|financial|national|consumer protection|privacy|
      health) (authorit*|agency|agencies|body|bodies|commission); (data protection|privacy|information) commissioner*;
      the authorit*; ico; bafin; cnil; aepd; anpd; fca; finra; ofcom; ofgem; mhra; fda; asic; finma; cfpb; ftc; fcc;
      apra; esma; attorney general; (formal|official|regulatory) complaint*; formally complain*;
      (file|filed|filing|lodge|lodged|lodging|escalate|escalating|submitting) (a|an|another|my|our|this as a)?
      (written)? complaint*;
      complain* (to|with) (the|a|an) (regulator*|authorit*|ombuds*|watchdog|commission*|agency);
      (this is|consider this|treat this as|as) (a|an|my|our) complaint;
      (report|reported|reporting) (you|this|it|the incident|your company)? (to|with) the? (regulator*|authorit*|
      ombuds*|watchdog|commission*|ftc|ico|fca|police|dpa|agency|government|bbb);
      consumer (protection|rights) (agency|authority|board|organi*|association|office); better business bureau;
      trading standards; watchdog; data (breach*|leak*);
      breach* of (our|the|my)? (personal|customer*|client*|patient*|sensitive|confidential|employee)? (data|privacy|
      gdpr|hipaa|confidentiality|information|records);
      (personal|customer*|client*|patient*|employee*|health|payroll|sensitive|confidential|our|bank|card|user) (data|
      information|records|details) .. (leak*|exposed|breach*|stolen|hacked|published|disclosed|shared with|sent to|
      visible to|emailed to|accessible to|compromised|wrong (customer*|company|person|client*|recipient*));
      (exposed|leaked|disclosed|emailed|published|compromised|revealed|shared|sent) .. (personal|customer*|client*|
      patient*|employee*|health|payroll|confidential|pii|phi) .. (data|information|records|details|list|files);
      (see|saw|seen|view|viewed|access|accessed|seeing) .. (another|other|different) (customer*|client*|compan*|
      patient*|tenant*|organi*) .. (data|information|records|details|invoices|files|account*|names);
      (gdpr|hipaa|ccpa|pci|privacy|data protection|regulatory|compliance) (breach*|violat*|infring*|incident*|
      complaint*|fine*|offence*); violat* .. (gdpr|hipaa|ccpa|pci|privacy|data protection|regulation*|law);
      reportable; notifiable;
      (notify|notified|inform|informed|notification to) the (authorit*|regulator*|ico|supervisory|data protection|dpa|
      commissioner); adverse event*; mis selling; mis sold; missold; whistleblow*; article 33;
      not gdpr compliant .. (report|authority)`,
    except: `regulatory (reporting|change|software|module|content|document*|affairs);
      (voltage|pressure|gas|heat|temperature) regulator*;
      complaint* (management|handling|module|software|tracking|form*|workflow*|portal|ticket*|dashboard*|categor*);
      as a complaint (type|category|ticket);
      (we work for|we are|as|for|our clients are|our customers are|sell to|software for|used by) (a|an|the)?
      (regulator*|ombuds*|authorit*); (file|submit|log|lodge) complaints (in|through|via|using);
      data breach (module|workflow|template*|response|software|insurance); consumer protection software;
      fda (approved|cleared|submission*|module|validation); whistleblow* (software|hotline|module|platform|tool);
      ico file*; favicon; the authority (matrix|level*|field)`,
  },
  churn_intent: {
    phrases: `(cancel*|terminat*|quit|quitting) .. (contract|subscription|account|plan|licen*|service|agreement|
      renewal|membership|you|it|soon|seats);
      (will|going to|gonna|want to|plan to|planning to|have to|about to|likely|might|may|decided to|would|considering|
      consider|thinking about|thinking of|ready to|shall|must|we are|i am|were|im) (be|probably|definitely|seriously|
      now|also)? (cancel*|leave|leaving|churn*|switch|switching|terminat*|quit|quitting); cancellation;
      we|i (cancelled|canceled|quit);
      (not|never|wont|dont|doubt|unlikely|reluctant|refuse|refusing|hesitant|no reason) .. (renew*|prolong*);
      (not|never|wont) (be)? (extend*|extending) .. (contract|agreement|subscription|licen*|it); non renewal;
      (contract|subscription|agreement|licen*) .. (not be extended|not be renewed|wont be renewed|lapse|expire|run
      out|end soon|in question|in doubt);
      (wont|will not|would not|wouldnt|not going to|cannot|cant) (be)? (stay|staying|continu*|buy again|use it again|
      sign again); (last|final) (year|renewal|contract|term) (with|as);
      this (is|was|will be) (our|the|my) (last|final) (year|renewal|contract|term);
      (stop|stopping) (using|paying|our subscription); we stopped (using|paying);
      (leave|leaving|left) (you|your|for (a|another|your|one of|someone|something)|this (platform|product|tool|vendor|
      provider)|the platform|soon|next|because|if|unless|when|at|after|before);
      (switch|switching|moving|move|migrate|migrating|jump|jumping|transition*|going|go|defect*) .. (competitor*|
      vendor*|provider*|supplier*|alternative*|competition|elsewhere|salesforce|hubspot|zendesk|someone else|something
      else|another (tool|platform|product|solution|system)|a different (tool|platform|product|solution|system));
      (switch|switching|migrat*|moving|move) away; (jump|abandon) ship;
      (look|looking|looked|search*|shop|shopping|hunting) .. (alternative*|elsewhere|replacement*|other (vendor*|
      tool*|provider*|option*|solution*|supplier*|platform*|product*)|competitor*|around|something else|another (tool|
      vendor|provider|solution|platform)|new (vendor|tool|provider|supplier|solution|platform)|way out|exit);
      (evaluat*|consider*|explor*|assess*|review*|test*|trial*|pilot*|compar*|demo*|talk* (to|with)|speak* (to|with)|
      quotes from) .. (alternative*|competitor*|other (vendor*|tool*|provider*|option*|solution*|supplier*|platform*|
      product*|systems)|replacement*|another (vendor|tool|provider|solution|supplier|platform)|rival*|leaving|
      switching|our options);
      (replace|replacing|ditch*|dump*|drop|dropping|get rid of|getting rid of|phase out|phasing out|move off|moving
      off|migrate off|migrating off) .. (you|your|it|this (tool|product|platform|software|system|vendor)|the (tool|
      product|platform|software));
      (end|ending|ended|exit|exiting|get out of|getting out of) .. (contract|subscription|agreement|relationship|
      partnership); rfp; rfi; request for proposal*; (out to|new|published a) tender;
      (given|giving|give|gave|served|handed in|sent) (our|you|formal)? notice;
      (find|finding|found|choose|chosen|signed with|sign with|picked) (another|a new|a different|a better|a
      competitor|an alternative|a replacement|someone else|something else); take* our (business|money) elsewhere;
      (go|going) elsewhere;
      (reconsider*|rethink*|re evaluat*|reevaluat*|revisit*|question*) .. (contract|renewal|relationship|subscription|
      partnership|staying|commitment|vendor|continu*); (close|closing|delete|deleting) (our|my|the) account;
      at risk of (leaving|churn*); (downgrad*) (our|to|next|at|soon); part* ways;
      (opt|opting) out of (the|our) (contract|renewal); pull the plug; foot out; walk* away;
      (bring*|build*) .. in house; had enough of (you|your|this)`,
    except: `(cancel*|cancellation*) (a|an|the|my|their|individual|single|multiple|recurring)? (meeting*|booking*|
      order*|appointment*|call*|event*|session*|reservation*|invoice*|request*|job*|task*|ticket*|visit*|training*|
      webinar*|shift*|class*|payment*|shipment*|delivery|export*|import*|process|upload*);
      (meeting*|booking*|order*|appointment*|call*|event*|session*|reservation*|job*|visit*|training*|webinar*|class*|
      delivery) .. cancel*;
      (cancel*|cancellation*) (button|feature|option|flow|rate*|report*|policy|email*|dialog|reason*|form|module);
      noise cancel*;
      (leave|leaves) (management|request*|module|balance*|planner|tracking|calendar|type*|approval*|policy);
      (parental|sick|annual|maternity|paid|medical) leave;
      (leave|leaves|leaving|left) (a|some|me|us|feedback|comment*|review*|the (office|page|screen|meeting|room|field|
      form|tab|app)|early|much|everything|room|no|open|empty|blank|behind|out|hanging|alone|with|without|to|you (a|
      some|feedback)|your (feedback|comments)|it (at|there|open)); not saying .. (leave|leaving|cancel*|switch*);
      dont think .. (leave|leaving|cancel*|switch*);
      (no|any) (plans|plan|intention|reason|desire|thought|thoughts) (to|of|for) .. (leave|leaving|cancel*|switch*|
      mov*|replac*|look*); not (going|looking|moving) (anywhere|elsewhere|to leave|to cancel|to switch);
      (switch|switching|move|moving|jump|going|go) (back and forth|between|to) .. (tab*|screen*|view*|page*|mode|
      window*|account*|language*|project*|user*|dashboard*|folder*|cloud|version);
      (switched|moved|migrated|came|coming) (to (you|your|yours|this)|from);
      switch* from (another|our old|a|your competitor|salesforce|excel|a competitor);
      churn* (report*|dashboard*|rate*|prediction*|analytics|score*|data|model*|metric*|alert*);
      rfp (module|response*|tool|software|template*|automation); our (own|customers)? churn;
      (replace|drop|dump) it (with (the|a)|into|in the|down); cost of switching; end of contract date;
      consider* (adding|building|more); (give|gave|given|giving) .. notice (period|of (change*|maintenance|downtime));
      (short|advance|enough) notice; at the end of the contract we (will|would) renew;
      dropping .. (files|packets|calls|connection)`,
  },
  executive: {
    phrases: `(ceo|cfo|cto|cio|coo|ciso|cmo|cro|chro|cpo); chief _ officer;
      chief (executive|financial|technology|information|operating|revenue|security|customer|product|people);
      c (level|suite); csuite; (our|your|my|entire|executive|management|supervisory|advisory) board;
      (to|by|from|with) (the|our) board;
      the (whole|entire)? board (is|was|has|had|wants|want|asks|asked|will|decided|expects|knows|noticed|sees|
      questions|meets|meeting); board (of directors|meeting|level|member*); boardroom; (managing|executive) (director|directors); chief exec*;
      (our|your|the|company|my) president; (our|the|your|company) founder*; cofounder*; co founder*;
      (our|the|your) (executives|execs);
      executive (team|leadership|sponsor*|management|committee|level|staff|escalation);
      exec (team|sponsor*|level|meeting); (senior|top|upper) (leadership|management|executive*);
      (our|your|the|company) leadership (team)?; our owner; (our|your|the) chair; chairman; chairwoman`,
    except: `c level (isnt|is not); executive (dashboard*|summary|summaries|report*|view*|overview|assistant*|search); account executive*;
      (kanban|sprint|job|notice|message|white|story|project|task|bulletin|trello|jira|scrum|miro|discussion) board*;
      (the|our|your|my) board (view|column*|card*|filter*|layout|widget*|is slow|freezes|loads|crashes|only shows|
      shows|looks|does not load|doesnt load); on board; across the board;
      (assistant|secretary|advisor|adviser) to (the)? (ceo|cfo|cto|cio|coo|president|board|managing director|chief
      executive); vice president*; product owner*; process owner*;
      (ceo|cfo|cto|cio|coo) (dashboard*|report|reports|field|template*|newsletter); former (ceo|cfo|cto|president);
      the chair (is|broke|arrived|was)`,
  },
  repeat_failure: {
    phrases: `yet again; yet another (outage|crash|error|bug|failure|incident);
      (second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|umpteenth|nth|hundredth) (time|attempt|occasion|incident|
      outage|ticket|failure|month|week|year);
      (report*|raised|happen*|occur*|fail*|crash*|broke*|complain*|down) .. (two|three|four|five|six|several|many|multiple|countless|numerous|2|3|4|5|6|10) times;
      (keeps|kept|keep) (on)? (happen*|fail*|crash*|break*|coming back|recur*|occur*|reappear*|going down|going wrong|
      freez*|repeat*|losing|dropping|returning|disappear*);
      (happen*|occur*|broke|breaks|fail*|crash*|goes down) .. (over and over|every (day|week|month|time|release|
      update)|repeatedly|constantly|all the time); over and over; time after time; time and time;
      still (not|isnt|hasnt|havent) .. (fixed|resolved|solved|work*|addressed);
      still (unfixed|broken|failing|the same|happen*|crash*);
      (never|not) been? (fixed|resolved|solved) (yet|properly|permanently); recur*; reoccur*; repeated; repeatedly;
      (same|identical) old? (issue*|problem*|bug*|error*|mistake*|failure*|complaint*|story|fault*|outage*|glitch*|
      incident*); persistent*; persists; (ongoing|chronic) (issue*|problem*|bug*|outage*);
      (came|comes|is|are|was) back .. (after|every|each|since|again); not the first;
      (already|have|has) (reported|raised|complained|told|flagged|mentioned|escalated) .. (before|times|twice|
      repeatedly|already|months|last); in (my|our|the) last survey; reopen*; nothing (has)? (changed|improved) since;
      (second|third|another) (outage|crash|failure|data loss|incident|mistake) (this|in|within|since|already)?;
      (happen*|occur*|fail*|crash*|broke*|down) .. twice`,
    except: `(never|wont|wouldnt|will not|would not|not) .. again;
      (try|contact|call|write|buy|purchase|choose|recommend|talk|speak|ask) .. again; thank* .. again;
      again (thank*|thanks); then again; (together|up|back|log in|logged in) again; once again (thank*|thanks);
      repeat (customer*|order*|business|purchase*|client*);
      (recurring|repeated|recur*) (invoice*|payment*|task*|meeting*|event*|revenue|order*|appointment*|booking*|
      subscription*|billing|fee*|report*|job*); persistent (storage|layer|filter*|login|session*)`,
  },
  about_owner: {
    phrases: `(problem|issue) is ... (account manager*|csm|success manager|customer success manager|relationship
      manager);
      (account|success|relationship|client) (manager*|executive|rep) ... (rude|useless|unresponsive|unhelpful|
      incompetent|unprofessional|arrogant|lazy|clueless|dismissive|unreachable|unavailable|absent|invisible|
      disrespectful|condescending|pushy|terrible|awful|bad|poor|horrible|unreliable|dishonest|ignor*|ghost*|lied|lies|
      lying|disappeared|never|not|doesnt|didnt|isnt|wont|hasnt|forgot|forgets|misled|blame*|slow|hardly|rarely|
      insulted|shouted|misse*|fail*|pressur*|joke|nightmare|refuse*|cancel*);
      (csm|csms|kam) ... (rude|useless|unresponsive|unhelpful|incompetent|unprofessional|arrogant|lazy|clueless|
      dismissive|unreachable|absent|invisible|disrespectful|condescending|terrible|awful|bad|poor|dishonest|ignor*|
      ghost*|lied|lies|disappeared|never|not|doesnt|didnt|isnt|wont|hasnt|forgot|misled|hardly|rarely|fail*|refuse*|
      nightmare|joke);
      (unresponsive|rude|useless|incompetent|unhelpful|unprofessional|absent|invisible|terrible|awful|bad|poor|lazy|
      arrogant|clueless|disappointed|unhappy|dissatisfied|problem*|issue*|complain*|fed up|frustrated|let down|
      ignored|lied|insulted|replace|change|swap|reassign|trust|nothing|hear*|heard|chase|chasing|different|new|
      another) (with|in|by|about|from|to|back from|me from|anything from)? (our|the|my|your|this)? (current|
      dedicated)? (account manager*|account executive|account rep|csm|success manager|customer success manager|
      relationship manager|key account manager|kam)`,
    except: `(no|without|any|have a|a|lack of|introduced a|got a|get a|assigned a|the) (dedicated|real|assigned|named|
      new) (account manager*|csm|success manager|customer success manager);
      (account manager*|csm|success manager) (is|was)? not (the|a|to|our) (problem|issue|reason|blame);
      nothing against (our|my|the) (account manager*|csm);
      (account manager*|csm|success manager) .. (never|not) (fails|failed|lets|disappoint*|bad|rude|slow);
      not the (account manager*|csm)`,
  },
};
