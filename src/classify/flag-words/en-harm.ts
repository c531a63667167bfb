import type { FlagSpeech } from './flag-speech';

/** English: harm, law and authorities, as people say it without the word itself. */
export const ENGLISH_HARM: FlagSpeech['phrases'] = {
  safety: {
    phrases: `splinters (in|of); (glass|metal|plastic) (in|pieces in) (the)? (food|product|jar*|baby|milk|meal*|
      bread); foreign (object*|body|bodies); recalled (batch|product|lot|part*|device*) .. (shipped|sold|used|
      delivered|went|given); (burns|burn) (on|to) (his|her|their|the|a|my) (hand*|arm*|face|leg*|skin); (could|
      couldnt|could not|unable to|no way to|no one could) (get|getting) out; (locked|trapped|shut) (in|inside) (the|a)
      (room|cell|lift|freezer|cold room|building|stairwell|car|cage|cabin|store); (two|2|three|3|four|several|some|a)
      (people|men|workers|colleagues|staff|residents|patients|children|passengers|guests) (were|was|had|are|got|in|
      ended) (sick|ill|hurt|injured|inside|trapped|hospital|burned|burnt|taken|underneath); (burn|burns|cut|cuts|
      stitches|bruise*|concussion|whiplash) (and|to|on|from|after); off sick (since|with|after|for); (scar|scars|
      scarred) (for|on|his|her); first responder*; first aider*; nearly (dropped|ran|drove|walked|stepped|swallowed|
      gave|injected|administered|operated|transfused) (on|over|into|off|the|a|him|her|wrong); (almost|nearly)
      (received|got|given|given the|operated|discharged|transfused|injected|swallowed|drowned|suffocated|fell|hit);
      spoiled dose; bin .. (meat|vaccines|blood); (lose|lost|losing|loses) (a|his|her|their|an|two) (hand|hands|
      finger*|arm|arms|leg|legs|eye|foot|toe*| thumb|limb*| life|lives|baby|patient); (in|to|at|into|from) (a e|icu|
      intensive care); (the|an) icu; stretcher; paramedic*; needed (stitches|surgery|an operation|oxygen); (six|five|
      four|eight|seven|ten|two|three) stitches; on crutches; resuscitat*; cardiac arrest; heart stopped; overdos*;
      (passed|blacked) out; got (hit|struck|caught| trapped|stuck) (by|in|under|between); (crushed|squashed|scalded|
      burnt|burned|trampled|suffocated|drowned| electrocuted|pinned|maimed|mangled); (knocked|thrown|hurled) (down|
      over|out|off|unconscious|to the (floor| ground)); (inhaled|inhaling|breathed in|breathing in); (blister*|scald*|
      bruis*|fractur*|sprain*|wound*| hypotherm*|heat stroke|heatstroke|hypox*|seizure*|convuls*|sepsis); broken (arm|
      leg|wrist|hip|foot|ankle|rib*| nose|hand|finger*|collarbone|jaw|tooth|skull|neck|back|bone*); cut (himself|
      herself|themselves|his|her) (hand| finger*|arm|leg)?; hit by (a|the) (truck|lorry|forklift|car|train|vehicle|
      gate|door|barrier|pallet|boom); struck by (a|the); run over by; (dead|lifeless) (person|body|man|woman|child|
      worker*|colleague|patient|driver|people|on the (floor|ground)); (get|gets|got|getting) (someone|somebody|people|
      us|a (driver|patient|child|worker| colleague|person|man)|him|her|one of (us|my|our) _?) (killed|hurt|injured|
      burnt); (get|be|been|got|being|gets) killed; (cost|costs|costing) (a|someone|somebody|him|her|us|one|people) (a|
      his|her|their)? (life|lives|limb| hand|leg|arm|eye); (could|can|will|would) (have)? cost (a|lives|a persons|
      somebodys|someones) (life|lives)?; loss of life; life or death; matter of life; life and limb; (funeral|coroner|
      inquest|morgue|widow*|body bag| corpse*|manslaughter); (accident|disaster|tragedy|catastrophe|death|fatality)
      waiting to happen; narrowly (missed|escaped|avoided); close (call|shave); (inches|centimet*|a metre|a meter|half
      a metre) (from|away from) (a|my|our|his|her|the) (head|face|child*|colleague|operator|worker|driver|hand|foot);
      nobody (was|got) (hurt| killed|injured) (this time|luckily|only because|thank*|by); (luckily|thankfully|
      fortunately|only luck) .. (nobody|no one|noone) (was|got)? (hurt|injured|underneath|inside|there|near|standing);
      evacuat*; (raised|raise| hit) the alarm (by|because|manually) _; (burst|burned|burnt) into flames; (went|go|
      goes|going) up in (flames| smoke); (sparks|flames) (came|flew|flying|coming|shot); (melted|swollen|bulging|
      smoking|sparking|smouldering| charred) (batter*|plug*|socket*|cable*|charger*|adapter*|unit*|casing|connector*);
      (plug*|socket*|cable*| charger*|adapter*|battery|batteries|unit*|casing|tablet*|scanner*) .. (melted|smok*|
      spark*|caught fire|swollen| swell*|burn*|scorch*|blew up|too hot to); smell* of (burning|gas|smoke); burning
      smell; carbon monoxide; asbestos; legionella; salmonella; listeria; radiation; ammonia; chlorine; (safeguarding|
      child protection|patient safety) (issue*|incident*|risk*|failure*|concern*|breach*|event*|alert*); (risk|danger|
      threat|hazard) (to|for) (our|the|my|a|any)? (residents|patients|staff|workers|drivers|crew*|children|pupils|
      students|visitors| passengers|customers|public|men|people|life|safety|lone workers); (at|in) (real|serious|
      grave|huge|great| constant)? (risk|peril|danger) of (injury|death|falling|being (hit|crushed|burnt)|burns|
      electrocution|fire); (someones|somebodys|peoples|patients|our) (life|lives|health|safety) (depend*|is at|are at|
      was at|were at|on the line|hang*); lives (depend|are|were) (on|at); wrong (patient|blood|baby|leg|limb|tablet|
      tablets|pill*|syringe| vial|vaccine|antidote|allergy|allergies|oxygen|concentration|patients); (pushed|grabbed|
      hit|punched|slapped| shoved|kicked|groped|threatened) (me|my colleague|our (nurse|guard|driver|staff|
      receptionist)|a (colleague| nurse|guard|driver)); stop it before (someone|somebody|anyone); (near|potential)
      (drowning|collision*| electrocution|fatal*); collid*; collision*; recall* .. (contaminat*|allergen*|glass|
      metal); (contaminated| tainted|spoiled|rotten) (food|water|meat|vaccine*|blood|batch*|meal*|milk|dose*); (came|
      come|comes) close to (dying|death|a (fatal*|disaster|tragedy|collision)); fear* for (my|our|their|his|her)
      (life|lives|safety)`,
    except: `(nearly|almost) (fell|dropped) off (my|the|his|her) (chair|seat); site burned down; green light; wrong
      time; fell off (the)? (table|map|list|radar|chair|my chair); (bruis* ego*|wounded pride|crushed (by|under)
      (paperwork|work|admin|the (price|load|workload))|drown* in (paperwork|tickets|emails|data|notifications|clicks|
      admin|pop ups)); (drowned|buried|suffocated) (in|by|under) (paperwork|tickets|emails|data|notifications|clicks|
      admin); burnt out; burned out; burned bridges; (burned| burnt) (our|the|through|all) _? (budget|money|cash|
      credit*|hours|fingers); burnt our fingers; (knocked|thrown| passed) out (of|after) (the|five|ten|some|a)?
      (session|system|app|minutes|five|ten|time); heart stopped when i (saw|read); lost (a|the|an)? (life|lives) of;
      bruising (experience|meeting); close call between; wounded tone; (nearly|almost) (died|choked|killed) (of|
      laughing|from) (boredom|laughing|laughter|shame|embarrassment|old age| waiting)?; died laughing; kill* (the|a|
      this|our|my|your) (process*|mood|feature|app|battery|job|session*|tab*| productivity|project|vibe|server|button|
      budget|joy|weekend|time); dying (for|to|of (boredom|laughter)); (is|are| was|be) killing (me|us|it); killed it;
      to die for; dead (simple|easy|slow|end*|links|weight|line|ends|pixels| zone|silence|on time|link|wrong); murder
      on (my|our|the) _; (hurt|hurts) (my|our|the|your) (eyes|feelings|pride| head|brain|soul|wallet); (the|one)
      (accident|injury|incident) (book|log|type*|field*|category|claims|claim|date| form*|statistic*|register|
      department|reports?); accident (and emergency|claims|insur*|statistic*|form*|report*| module|management|book);
      emergency (department|contact*|room (staff|doctor*)) (staff|field*|like*|team|list|is| are)?; safety (training|
      module|shoe*|data|net|certif*|course*|course|software|checklist*|statistic*|walk*| manual*|boots|audit*|page);
      first aid (course*|kit*|book*); (fire|evacuation) (drill*|extinguisher* list|wall| sale|plan template); alarm
      clock*; alarm (tone*|sound*|volume|list*|setting*|history|colour*|color*|module| screen|icon*|fatigue|company|
      companies|manufacturer*|maker*); (no|not|never|without) (a|any|real|one|single)? (danger|injur*|accident*|harm|
      hazard|risk to anybody|risk to anyone|risk); nobody (was|got) hurt (by|over) (it| a) (missing|slow)?; overheat*
      (discussion*|meeting|debate); a stretch; stretcher (frame*|tent*); bleeding (edge| obvious|money); sick (of|and
      tired|leave|note*|pay|day*); crushed (it|candy|ice)`,
  },
  legal: {
    phrases: `(bring|brought|take|taking|taken) .. (before|to) (a|the) (court|judge|tribunal|arbitrator|ombudsman);
      (legally|contractually) (binding|obliged|entitled|liable|owed|in the wrong|required to refund); (default|breach)
      (letter|notice|under|of contract|interest); (contract|agreement|msa|sla|terms|statement of work) (says|said|
      states|stated|guarantees|guaranteed|entitles|obliges|stipulat*) .. (breach|claim damages|penalt*|terminate for|
      sue|enforce|legal|entitled to (terminate|damages|compensation)); that s a breach; that is a breach; treating it
      as such; (we|i) (will|ll|shall) (be)? (enforcing|enforce|invoke|pursue|recover|claim|litigate|prosecute|contest|
      seek); (pursue|pursuing) (this|you|it|damages|compensation|legal|our claim|every); (our|my) insurer* .. (claim*|
      you|recover*|subrogat*); (loss|losses|damage|damages) .. (recover*|claim*|compensat*|liab*|reimburse*|your
      account|charge you|bill you|invoice you); (kept|keeping|keep|documented|logged|saved|archived|preserv*) (all|
      every|everything|copies|evidence|records) .. (evidence|court|lawyer*|case|robes|record|proof); as evidence;
      witness statement*; trading standards; small print wont save; dispute resolution; (deadline|ultimatum) ..
      (lawyer*|court|legal|claim|terminat*); correspondence now; counsel; (sue|suing) (you|your); (people|men|women|
      gentlemen) in (robes|wigs|suits from (legal|the law)); magistrate*; tribunal*; bailiff*; (a|the) judge; mediat*
      (failed|has failed|procedure); law firm (has| have|will|is|was| engaged|instructed|retained|in|from); (engaged|
      instructed|retained|hired|briefed|consulted| appointed) (a|our|an| external|outside)? (law firm|lawyer*|
      attorney*|solicitor*|counsel|barrister*|legal (team| counsel)); legal (has| have|is|are|will|wants|want|says|
      say|said|told|advised|tells|reviewed|took|takes|now| already|got) (been|now| already|also|since|us|me|the|to|a|
      look*|involved|copied|reviewing|drafting|over|read)?; (with|over to|hand* to| passed to|gone to|goes to|via)
      (our|the|my)? (legal|lawyers|attorneys|solicitors|legal people|legal folks); our (legal) (people|folks|side|lot|
      friends in legal); (breach*|default*|terminat*) (notice| letter); notice of (breach|default|termination|intent|
      claim|dispute|arbitration); notice letter; letter before (action|claim); pre action; writ; summons; affidavit*;
      deposition; (thirty|14|30|ten|60|sixty|fourteen|10) days (to|for you to| within which) (cure|remedy|remediate|
      pay|respond); cure period; (material|repeated|clear| fundamental|serious| persistent|that is a|this is a|that s
      a|it s a|a|in) breach; treat* (it|this|that|the matter) as (a breach|such| repudiat*|default); (contractual|
      contract|agreed|liquidated|sla|delay) (penalt*| damages); (enforce|claim| claiming|invoke|invoking|hold you to|
      apply|applying|charge you|deduct*|withhold*) (the|our|all|every|those| these)? (sla|contract*|agreed|full|
      delay)? (penalt*|credits|damages|service credits); penalt* (in|under|from| per|of|as per) (the|our|schedule|
      section|clause|annex|article|sla|contract); (clause| section|schedule|article| annex|appendix|paragraph) (1|2|3|
      4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22| 23|24|nine|seven|five) .. (penalt*|terminat*|breach*|
      violat*|entitle*|damages|claim*|right*|liab*|says|states| rights); (we|i|will|shall| to|and|be|expect|ll|going
      to|gonna) (be)? claim* (every|the|our|all|it|back|for|from| compensation|against| damages|a|full|money) (cent|
      loss*|damage*|cost*|money|compensation|penny|penalt*|refund from you|you)?; (claim| claims) (against you|for
      (damages|compensation|breach|losses|the (losses|damage*))|will follow|is being prepared|back from you|from you);
      expect (a|our|the) (claim|letter|writ|lawsuit|summons); recover (our|the|all| these|those) (loss*|cost*|damage*|
      expenses); (hold|holding|held) (you|your company|them| you fully|you personally) .. (liable|responsible|
      accountable|to the (contract|penalt*|sla|terms)); (pay|paying| compensate| reimburse) (us)? for (the|our|all)?
      (damage*|loss*|lost|harm); (withhold|withholding|withheld| suspend| suspending|stopping|stop|retain) (all|our|
      the|further|any)? payment* (until|under|pursuant|because|as (the| you)); set off against (your|the) invoice*;
      under (protest|reservation|reserve); (reserve|reserving| reserved) (all|our|the|every|any)? (legal|contractual)?
      (right*|claims); without prejudice; (advised|told) not to (write| say|comment|discuss) (any|more|further|
      anything); indemni*; (bad faith|gross negligen*|wilful| willful*| deceptive|deceit|unconscionable|swindled|theft
      of) (misconduct|behaviour|practice*|trade|charge*|company|money|from us|our)?; (illegal|void|unenforceable|null
      and void|unlawful) (term*|clause*|contract*|practice*|competition| increase*| price*|charge*); null and void;
      (in|into) (front of|before) (a|the) (judge|court|tribunal| arbitrator); (dispute| disputing|disputed|contest|
      contesting|challenge|challenging) (it|this|the (invoice| charge|bill|increase| renewal)|formally) (formally|
      legally|in court|with (a|our) (law|lawyer|bank)); chargeback; police report; reported (it|this|you) to the
      police; going to the police; press charges; (prosecut*|extradit*); (rescind*| rescission|repudiat*|void (the|
      our) (contract|agreement)|terminat* (the|our|this|for) .. (cause| breach| default)); (debt collect*|collection
      agency); see you (there|before (a|the) judge); take (you|this|it) (further| all the way|to (the)? (court*|
      tribunal|judge|arbitration|law)); (bring|bringing|file|filing|filed| initiate*| initiating|commence*|start*|
      open*|issue|issued|issuing) (a|an|legal|the|court)? (lawsuit|suit|claim| proceeding*| action|case|litigation)
      (against|over|in|with|for); what (was|is|has been) signed is not; (lawyers| counsel| attorneys|solicitors) (are
      drafting|will|are|is|have|has|say*|said|told|advis*|think*|now|want*|draft*| prepar*| call*|contact*|review*)`,
    except: `(nobody|no one) .. (sue|suing|lawyer*|court|legal action); crooked; (the|any|some) fraud (went|team|was
      detected|alerts); judge (it|this|by|for); as evidence of (progress|adoption|value); (no|not|never|without|dont|
      doesnt|wont|nothing|nobody|any) (need|want|wish|plan*| intend*|going|intention| about|to)? (for|to|of)? (a|any|
      our|the|sue|suing|go|going)? (sue|suing|sued|lawyer*| attorney*|court|legal action|lawsuit*|litigat*|legal|
      counsel); (d|would|id|could) sue (for|to|anyone|somebody| someone); (lawyer| attorney) (joke*|friend*|speak|
      speech|talk|language|film*|series|in me); (our|my|a) (lawyer*| attorney*| solicitor*) (friend*|neighbour*|
      neighbor*|client*|customer*|recommended|recommend*|are (happy|your| heavy|fans| the)|were happy|is happy); (our|
      the) (legal)? (team|department|dept|people|colleagues|folks|counsel| lawyers| attorneys|solicitors|paralegals)
      (are|is|were|also|mostly|really|all|who|in particular|like*|love*| adore*|use| uses|enjoy*|find|finds|print*|
      search*|share*|open*|enter*|struggle*|miss|misses|prefer*|d like|would like|wish*) (your|the|heaviest|happy|it|
      heavy|big|fans|keen|fond|content|very|darker|a|to)?; legal (pages|page| texts|text| notice page|notices page|
      font*|size|paper|format|terms page|holiday*|guardian|dictionary|team are| team is happy| department template*|
      team like*|copy|disclaimer*); career counsel*; counsel* (session*| appointment*|centre| center|service*|module);
      guidance counsel*; school counsel*; legally (blind|fine|required to (print|keep)); (insurance|warranty|expense*|
      accident|travel|mileage|vat|tax|medical|health|dental|damage|car| customer*|handle| handling|process*|manage*|
      file|submit*|enter|create*) claim*; claim* (module|screen|form*| handl*|manag*| process*|adjust*|department|
      number*|handler*|software|field*|portal|list*|status|workflow*|that (it|you|your| the)|to (be|have|support)|
      code*); (you|they|sales|vendor*|brochure|website|who|people) claim*; liability (account*|module|insur*|line*|
      column*|side|ledger); liabilities (account*|module|list*|column*|side| ledger| report*|section); damages (list|
      module|photo*|form); steal* (the show|my time|time|focus|hours|minutes); (it| that s|its|is) a steal; (stolen|
      steals) (focus|hours|my time); (its|it is|is|would be|that s|that is| almost| nearly|be) (a)? (crime|criminal)
      (how|that|to)?; criminally (slow|bad|underrated); breach* (of etiquette|module| detect*|alert*|log|report
      form*); judge (for|by|from|it|this|us|me|him|her|the (quality|look| colour|difference)| a book); judges (score*|
      panel|list); court (room|clerk*|of public opinion|calendar*| booking*|dates? (field| module)|martial|yard|
      reservation*|surface*|fees list)`,
  },
  regulated_complaint: {
    phrases: `(bucket|folder|server|database|link|share|drive|portal|repository|backup*) (was|were|is|left|stayed|
      stood) (wide)? (open|public|exposed|unprotected|unsecured|world readable|indexed|accessible); (learned|learnt|
      heard|found out) .. from (a|the) (journalist|press|newspaper|hacker|researcher|customer|media); (see|seeing|saw|
      seen|looking at|read|reading|opened|got|received|view*) .. (another|other|someone elses|somebody elses|a
      strangers|strangers|a different) .. (patient*|customer*|client*|payslip*|file*|record*|invoice*|data|salary|
      account*|inbox|medical|address*|details|documents|order*|tickets|case|names|contract*); (payslip*|medical
      record*|patient file*|salary|salaries|diagnos*|test results|passports) .. (inbox|email|sent|went|visible|posted|
      wrong|stranger*|public|open|google); (fined|fine) (us|of|for|from|by); watchdog*; (licen*|permit|accreditation|
      registration) .. (risk|revoked|suspended|withdrawn|lose); (inspector*|auditor*|supervisor*|regulator*) (wrote|
      asked|demands|demanded|opened|issued|fined|flagged|gave us|is asking|wants an explanation); (within|inside) (72|
      24|seventy two) hours; treated as (an official|a formal|a registered); (passed|gone|reported|notified|told|
      escalated) to (our|the) (privacy|data protection|supervisory) (authority|officer|commission*|regulator); under
      (dora|nis2|nis 2); (data|records|files|details|names|documents| salaries|addresses) (was|were|got|have been|has
      been|being) (openly|wrongly|accidentally|mistakenly|publicly)? (exposed|leaked|disclosed|published|shared (by
      mistake|with|publicly)|compromised|visible to|readable by| reachable|sent to|emailed to); other users (session*|
      data|account*|documents|invoices); (another|other) (customer*|client*|compan*) .. (patient*|data|records|files|
      invoices|employees) .. (visible|in our|listed| shown); (obliged|have|had|must) to (tell|inform|notify) the _
      (conduct|authority|commission|regulator|people| office|agency); (regulat*|supervis*|inspector*|inspectorate|
      watchdog*|auditor*|examiner*|supervisor*|authorit*) .. (fine*|asked|asks|asking|wrote|writes|letter|warning|
      warned|investigat*|opened|sanction*|penalt*|ordered| questioned|requested|informed|notified|told|know*|aware|
      involved|contacted|complain*|complaint|notice); (fine*| fined|sanction*|investigated|penalised|penalized|warned|
      audited|inspected) by (the|our|a) (regulat*|authorit*| watchdog|state|city|commission|inspector*|agency|office|
      tax (office|authority|man)); (report*|notif*|inform*| told|tell|telling|wrote|writing|write|complain*|refer*|
      escalat*|flag*|disclos*|submitt*|log*|logged|file*| filing|raised|taken|take|taking|go|goes|going|went|gone|
      turn*|submit) .. (to|with|by) (the|our|your|a|an) (regulat*|supervisor*|supervisory|inspectorate|inspector|
      watchdog|ombuds*|commission*|authorit*|data protection| privacy|financial conduct|consumer protection|trade|
      competition|information|state|central bank|attorney general| licensing|labour|labor|environment*|aviation|
      maritime|food|medicines|energy|telecom*|banking|insurance|gambling| pension*|charity|council|local authority|
      police|government|tax) (board|office*|people|authorit*|agency| commission*|regulat*|body|inspect*|commissioner|
      department|safety|services|standards)?; (ico|fca|ofcom|ofgem| ofwat|ofsted|cqc|mhra|fda|osha|finra|ftc|fcc|cfpb|
      occ|fdic|epa|faa|easa|asic|apra|acma|accc|oaic|edps|esma| eiopa|ecb|bbb|nydfs|osfi|austrac|hkma|sebi);
      (notifiable|reportable|notify within|report within|within (72| seventy two|24|48|4|four|twenty four) (hours|h));
      72 hour*; seventy two hours; (had|have|ve|has|are|were|was| must|obliged|required|forced|need*|legally) .. (to|
      be) (notif*|self report*|report (it|this|that|the (incident| breach|event))|be reported|declar* (it|this)|
      disclos* (it|this)|reported); self report*; whistleblow*; (official|formal|registered|written|statutory)
      (grievance|complaint|objection|protest|notice of complaint); (register|record|log|raise|raising|accept|take|
      consider|regard|treat|lodge|file|handle|process|make|making| submit|enter) (this|it|my|our|a|an|the|that)? (as|
      under|in)? (a|an|my|our|your|the)? (formal|official| registered|written)? (complaint|grievance) (formally|under|
      in your|with a|number|procedure|per)?; (complaint| complaints) (procedure|process|reference|number|register);
      final response (letter)?; deadlock letter; (your|the) (complaint*) (officer|team|department|handling|procedure|
      policy) (must|should|please|has|have|within|reply| reference|number); reference number and; (data|privacy|gdpr|
      hipaa|ccpa|confidentiality|security) (breach*|leak*| violat*|incident*|infring*|spill*|exposure|loss|offence*);
      (leak*|breach*|expos*) of (data|personal|customer*| patient*|records|pii|phi|information); (phi|pii) (was|were|
      leak*|expos*|in|sent|went|visible|breach*)?; not (gdpr|hipaa) complian*; (subject access|data subject|access|
      erasure|deletion|right to be forgotten|dsar|sar| removal) request* .. (ignored|unanswered|refused|never|overdue|
      expired|denied); (dsar|article 33|article 15| article 17|art 33|art 15|art 17|art 28); (deleted|delete|deletion
      of|erase|erasing) (my|our|his|her|their) (personal)? data .. (not|never|refus*|ignor*|still); (mis selling|mis
      sold|misselling|missold|unlicensed| unregistered|money laundering|sanctions breach|licence (at risk|revoked)|
      license (at risk|revoked)|lose our (licence|license|accreditation|registration|certification|permit)); audit
      finding*; (material|major|critical| serious) (audit)? (finding*|non conformit*|nonconformit*) (from|by|in|at)
      (the|our|an|last) _? (audit*|regulat*| inspect*|authorit*); (serious|major|adverse|notifiable|reportable|
      critical|safety) (incident|event|occurrence| reaction*) (under|report*|notif*|to the|with the|was|has|must|form|
      within); yellow card; trading standards; citizens advice; small business commissioner; members of parliament;
      our (mp|senator|congressman); consumer (council|advice|watchdog|champion|affairs|protection|rights); class
      action`,
    except: `regulator says they have; our regulator says; i cannot prove to; iso surveillance; (see|looking at|
      opened) another (page|tab|screen|window|view|tool|ticket|module); (stay|keep|stays|kept|helps|helped|on top of|
      good for|ready for|nice|template|our) .. (gdpr|hipaa) (register|export|module|documentation|training|checklist|
      folder|compliance (module|page|dashboard)); gdpr (export|register|module|training|page|popup|banner|checklist|
      documentation|stuff|consent); (cookie|consent) (banner*|notice*); (found nothing|fine|passed|happy|smooth*|no
      (finding*|issue*|remark*|objection*)) .. (audit*| authorit*|inspect*|regulat*); (audit*|authorit*|inspect*|
      regulat*) (season|was|were|went|is)? .. (found nothing| fine|passed|happy|smooth*|no (finding*|issue*|remark*|
      objection*)|well); (as|we are|were|for|our client is|our customer is|customer is|is) (the|a|an)? (regulator|
      authority|supervisory authority|ombuds*|public authority| local authority|inspectorate|watchdog); (no|not|have
      no|without|isnt|not a|nothing) (a|any)? (formal|official| real)? complaint*; formal (wear|dress*|complaint
      type*|training|education|tone|letter*|language|greeting); sec (filing*|later|delay*|load*|or); (five|ten|two|
      three|30|10|20|15|60|45) sec; mas (que|a|o|e); the authority (field|matrix|level*|on|found); complaints?
      (module|form|ticket*|categor*|handling|management|desk|department is|log (screen|page)|field|screen|dashboard*|
      template*|workflow*|type*|chart*); (chief) complaint; (log|file| enter|register|record|handle|process|manage|
      track) complaints (in|with|by|from|via|through|per|faster|quickly| here); supervisor* (role*|view*|screen|
      account*|login|approval|permission*|password|user*|rights|can*|cannot|has to approve|have to approve|mode|
      dashboard*|of our|level); auditor* (role*|view*|screen|account*|login|approval| permission*|password|user*|
      rights|can*|liked|loves|love); inspector (app|panel|view|tool|role|gadget|calendar| pane); gas regulat*; ombuds*
      (office|of our|module|team uses)`,
  },
};
