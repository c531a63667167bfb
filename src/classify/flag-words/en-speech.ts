import { ENGLISH_AGAIN } from './en-again';
import { ENGLISH_BOND } from './en-bond';
import { ENGLISH_HARM } from './en-harm';
import type { FlagSpeech } from './flag-speech';

/** English, as people say it without the word itself. */
export const ENGLISH_FLAG_SPEECH: FlagSpeech = {
  phrases: { ...ENGLISH_HARM, ...ENGLISH_AGAIN, ...ENGLISH_BOND },
  slots: {
    falselysafe: `(shown|showed|shows|displayed|displays|marked|read|reads|listed|logged|flagged|reported|recorded|
      signed off|said|says|claimed) .. (safe|closed|isolated|dead|off|locked|empty|clear|released|valid|approved|
      inspected|checked|normal|disconnected|de energised|unoccupied|secured|in place|complete|down|tested|zero|ok|
      online|green|half)`,
    person: `somebody; someone; anyone; anybody; people; patient*; resident*; child; children; kid; kids; pupil*;
      baby; babies; toddler*; infant*; driver; drivers; drivers; rider*; worker; workers; operator; operators;
      technician*; engineer*; fitter*; colleague*; porter*; nurse*; crew; lads; guys; girls; man; men; woman; women;
      lady; gentleman; guest*; passenger*; pedestrian*; cyclist*; climber*; diver*; welder*; electrician*;
      apprentice*; intern; caretaker*; carer*; paramedic*; staff; employee*; firefighter*; visitor*; rigger*; picker*;
      mechanic*; girl; boy; mother; father; mum; grandmother; pensioner*; miner*; roofer*; scaffolder*; plumber*;
      guard; guards; cleaner*; swimmer*; skier*; family; families; student*; elderly; diabetic*; him; her; he; she;
      us; me; hand; hands; finger*; foot; head; leg; arm; face; eyes`,
    vulnerable: `patient*; resident*; child; children; kid; kids; pupil*; baby; babies; toddler*; infant*; elderly;
      diabetic*; pensioner*; newborn*; epileptic*; dementia; (old|older) (lady|man|woman|gentleman|people); lone
      worker*; she; woman; lady; man; gentleman; worker*; driver; guest*`,
    device: `work permit*; permit to work; escape door*; door release*; load (indicator*|limit*|chart*|cell*);
      overload; weight limit*; speed limiter*; crash helmet*; life jacket*; oxygen (supply|alarm|mask*|delivery);
      incubator*; dialysis; monitor (alarm|went); vital signs; ward alert*; allergy alert*; temperature logging;
      emergency release; wheel nut*; lane assist; collision warning*; flood gate*; gas shut*; fire curtain*; alarm;
      alarms; siren*; interlock*; e stop*; estop*; emergency (stop*|brake*|button*|line|number|exit*| door*|light*|
      call*|phone*|shutdown|alert*|pump*|release|power|generator|lighting); lockout*; lock out*; tag out; light
      curtain*; safety (gate*|guard*|relay*|switch*|light*|door*|system*|valve*|shutdown|zone*|barrier*|sensor*|
      chain*|plc|circuit*|alert*|stop*|limit*); brake; brakes; sprinkler*; detector*; stop (signal*|button*|command*);
      geofence*; airbag*; defibrillator*; ventilator*; (infusion|insulin|syringe|feeding) pump*; pacemaker*; nurse
      call*; call bell*; bed alarm*; door alarm*; panic (button*|alarm*); lone worker*; man down; fall (detection|
      detector*|alert*|sensor*|alarm*); (exclusion|no go|danger|restricted) zone*; (evacuation|escape|emergency|fire)
      (plan*|route*|map*|lights|panel*|door*|alarm*|alert*|exit*|list*|muster); muster list*; hydrant*; relief valve*;
      pressure (valve*|relief|reading*|sensor*|gauge*|limit*|alarm*); (gas|smoke|fire|co|carbon monoxide|flood|heat|
      temperature|freezer|fridge|cold room|cold store|oxygen|glucose|ventilation|heart|ecg|apnea|vital sign*|crash|
      overload|proximity|leak|duress|distress|sos|overheating|storm|avalanche|tsunami|radiation|methane|ammonia|h2s|
      collision|door) (alarm*|alert*|warning*|sensor*|detector*|monitor*|detection|alerting|notification*|reading*|
      signal*|button*); sos; overload protection; (traffic|signal|warning|stop|red|green|beacon) (light*|lamp*|
      signal*); level crossing; crash barrier; dead man* switch; watchdog relay; circuit breaker*; isolator*;
      earthing; railing*; harness*; guard rail*`,
    fails: `stayed (locked|open|shut|green|silent); ignored; untested; gave no; got no; didnt get; kept quiet; never
      got; reversed; half; not; didnt; doesnt; dont; never; no; wasnt; isnt; werent; arent; hasnt; havent; wont;
      cannot; cant; failed; fails; fail; failing; failure*; late; delay*; silent; silence; mute; muted; dead; off;
      offline; unreachable; missed; misses; miss; missing; too late; (minutes|seconds|hours|hour|minute) (later|late|
      after| delay*); stopped; stuck; froze; frozen; freezes; bypass*; disabled; ignored; broken; faulty; defective;
      wrong; incorrect; swallowed; lost; nobody; nothing; noone; no one; down; stale; outdated; hung; disconnected;
      quiet; vanish*; disappear*; instead of; without; green; overrid*; unresponsive; deactivated; inverted; swapped;
      mixed up; nowhere; hang; hangs; crashed; switched off; unlocked itself; false reading`,
    medicine: `dose; doses; dosage*; dosing; insulin; medication*; meds; medicine*; drug (chart*|round*|list*|
      interaction*|allerg*); drug; drugs; prescription*; infusion*; allerg*; allergen*; intoleran*; blood (type*|
      group*|sample*|bag*|unit*|product*|result*|sugar|glucose|thinner*|pressure reading*); pill; pills; antidote*;
      oxygen; vaccine*; vaccination*; morphine; warfarin; heparin; opioid*; opiate*; chemo*; anaesthe*; anesthe*;
      penicillin; antibiotic*; epipen*; peanut*; nut free; gluten; coeliac; celiac; potassium; lab (result*|value*|
      report*); ecg; x ray*; pathology; wristband*; care plan*; theatre list*; dnr; resuscitation status;
      transfusion*; syringe*; drip; feeding tube; diet (sheet*|list*|card*); biops*; contraindicat*; sedat*`,
    mistaken: `stale weight; look alike; adult; picked the wrong; wrong (strength|weight|unit|units|entry|label|
      patient|child|resident|concentration|tube|batch|side|site|ward); wrong; swap*; mix up; mix ups; mixed up;
      vanish*; disappear*; not (shown| displayed|visible|listed|sync*|updated|flagged|transmitted|transferred|printed|
      appear*|carried|come|loaded| saved|sent|given); (didnt|doesnt|dont|did not|does not|never) (show|appear|load|
      sync|reach|arrive|print|carry| come|display|flag|transfer|save|warn|update|refresh); stale; outdated; (previous|
      last|next|another|other| neighbouring|different) (patient*|resident*|person*|bed|room|client*|child*|baby);
      someone elses; somebody elses; twice the; double*; ten times; tenfold; hundred times; factor of; (times|fold)
      (the|too)? (ordered| prescribed|high|normal|correct)? _? (one|dose)?; decimal; overdos*; expired; (instead|
      rather) (of|than); too (high|much|low|late|little|many|early); incorrect*; cut off; skipped; lost; caught (it|
      at|by|just|in time); nearly; almost; erased; deleted; was served; served; rounded; truncated; out of date; (mg|
      ml|mcg|units|micrograms|milligrams) (instead|but|not|while|when|where)`,
    machine: `press; crane*; gate*; lift; lifts; elevator*; robot*; conveyor*; forklift*; fork lift*; barrier*;
      hoist*; belt; saw; machine*; mixer*; cage*; shutter*; bollard*; turbine*; agv*; tram; train; wagon*; trailer*;
      ramp*; leveller*; escalator*; winch*; excavator*; digger*; tractor*; furnace*; oven*; boiler*; reactor*;
      autoclave*; compactor*; baler*; shredder*; grinder*; valve*; cylinder*; ride; rollercoaster*; carousel; cable
      car*; drone*; wheelchair*; door; doors; truck*; vehicle*; hatch*; tail lift*; stacker*; pallet*; rack; racks;
      racking; shelf; shelving; scaffold*; ladder*; display; screen mount`,
    moved: `started; restarted; starts; moved; moves; closed; closes; opened; opens; dropped; drops; swung; swings;
      rolled; reversed; reverses; came down; comes down; released; unlocked; kept running; switched on; powered up;
      came to life; come to life; energised; energized; fell; falls; lowered; lowers; lifted; descended; tipped;
      overturned; toppled; lurched; accelerat*; braked; fires up; fired up; collapsed; detached; broke off; snapped;
      let go; shot out; rotating; spinning; came loose; loose; hot; burst`,
    danger: `inside; underneath; under it; beneath; next to; (in|into) (the|its) (way|cell|zone|shaft|pit|path| danger
      zone|machine|aisle); standing (in|on|under|next|right|there|between|below|behind); hand in; hands in; on top of;
      at head height; (metre|meter|inches|centimetres|centimeters|feet|foot) (from|away|next| beside); while (a|an|
      our|my|somebody|someone|the|people|he|she|one|two|three|we|i) _? (was|were|is|are|stood| worked|had|cleaned|
      standing); school; kindergarten; corridor; playground; could have touched; could touch; almost (hit|fell|got|
      lost|ran|died|crushed|drove|walked|touched|stepped|went); nearly (hit|fell|got|lost|ran| died|crushed|drove|
      walked|touched|stepped|went|drowned|tipped); just missed; almost; by inches; hit (him|her|me|us|a|the|our|
      somebody|someone); escape route; fire exit`,
    luck: `(pure|sheer|only|plain|by|dumb|good|more) luck; lucky; luckily; thank (god|goodness|heavens|heaven);
      thankfully; miracle; fortunately; by (a (whisker|hair)|inches|the skin); (jumped|leapt|dived|pulled|stepped|
      ducked|got|ran) (clear|aside|back|away|out|off) (of|in|just|with|from)? (time|the|way)?; in (the nick of|good)?
      time; just in time; (seconds|minutes|a second) (later|more|earlier); dont need to tell you what; need i say
      what; doesnt bear thinking; not bear thinking; could have (been|gone|ended|turned|happened|meant|become) (much|
      far|so|very|really|a|in|out|badly|fatal*|worse|anything|tragic*|deadly); what (this|that|it) could have; what
      could have happened; if (he|she|someone|somebody|they|anyone|it) had (been|not|stood|stayed|walked|come); had
      (he|she|someone|somebody|anyone) (been|not|stood|stayed|walked); next time (it|we|somebody|someone|might|may|
      could|will|there)`,
    hazard: `gas; solvent*; ammonia; chlorine; acid; chemical*; fumes; smoke; steam; voltage; live (wire*|cable*|
      part*|rail|conductor*|busbar*); mains; exposed (wire*|cable*|conductor*|socket*); hanging cable*; loose (cable*|
      wire*|panel*); cabling; wiring; cables; fire; flame*; spark*; radiation; contaminat*; lithium; batter*; boiling
      water; hot water; oil leak; refrigerant; methane; dust; bacteria; mould; toxin*; toxic; poison*; pressure;
      current; kilovolt*; volts; black ice; flood*; avalanche*; storm; scaffolding; roof; ladder; lead; pesticide*;
      disinfectant*; sterili*; co; hydrogen; propane; lpg`,
    exposed: `breath*; inhal*; exposed; exposure; in (the|a) (same)? room; smelled; smelt; touched; drank; ate; eaten;
      ingest*; leak*; escap*; spill*; unattended; energised; energized; still (on|live|open|hot|inside|running|under);
      left (open|hanging|exposed|live|on|unattended|loose|uncovered|unsecured); hanging; dangling; uncovered;
      unsecured; burst; hospital; sick; dizzy; faint*; coughing; vomit*; went in; walked (in|into); entered; nobody
      warned; no warning; not warned; ill`,
    stranded: `no carer; nobody came; no visit; visit (missed|vanished|dropped|not shown|disappeared); without (a
      meal|meals|visit|visits|carers|dialysis|treatment|oxygen|heating|insulin|medication|food|supervision|a carer|
      care); on the (floor|ground|tracks|roof|stairs); lay there; lying there; lay for; lay in; laid there; trapped
      (in|under|for); locked in; stuck in the (lift|elevator|shaft|cell|dark); unattended; wandered (off|out); went
      missing; walked out (of|unnoticed|into); in the (cold|snow|water); alone on; (waited|waiting) (for)? (an
      ambulance|rescue)`,
    handed: `(released|handed|given|collected|picked up|delivered|sent|discharged|dropped) .. (wrong|stranger*|
      unauthori*|another|other) (adult*|person*|parent*|address*|ward|home|house|stop|patient*|man|woman|school|
      family)?`,
    helpers: `ambulance*; fire (brigade|engine*|crew*|service|fighters); firefighter*; rescue*; responder*; emergency
      (services|crew*|doctor*|team|call*|response); paramedic*; 999; 911; 112; coastguard; police; on call (doctor|
      surgeon|nurse*|engineer); crash team; first aider*; lifeguard*; life boat`,
    misled: `wrong (address*|house|street|place|location|floor|ward|gate|door|building|site|town|room|entrance|number|
      coordinates); old (address*|house|location|building|site); previous (address*|call|job|location); (never|not)
      (sent|dispatched|called|alerted|informed|notified|reached|told|came|arrived|got|paged); too late; (minutes|
      hours|hour) (late|later|delay*); bricked; walled; locked; blocked; outdated; stood (in front|outside|before);
      delayed; misrouted; lost; couldnt (find|get|reach); could not (find|get|reach)`,
    vehicle: `driver*; truck*; lorry; lorries; van; vans; bus; buses; tram; train; coach; convoy; school bus; tanker*;
      bike; rider*; ship; vessel; plane; aircraft; pilot*; skipper; ferry; car; cars; satnav; route; routing;
      navigation`,
    crash: `hours (behind the wheel|at the wheel|on shift|without (a)? (break|rest)); rest break*; no rest; flat
      tyre*; tyre*; seat belt*; speeding; over the limit; unroadworthy; recalled; brake (tests|checks|defects|defect);
      low bridge; closed (road*|bridge*|tunnel*); wrong way; one way street; overturn*; tipped over; skid*; rear
      ended; crashed (into|in|through); crash into; ran (into|over|off); weight limit; (dangerous|hazardous) goods;
      into (a|the) (river|ditch|canal|lake|wall|crowd|tunnel|field|oncoming|barrier|tram); oncoming; cliff; fell
      asleep; driving hours; rest (period|time); brakes; near collision; loss of separation; grounding; ran aground;
      height (limit|restriction); flooded; ice; icy; blind spot`,
    soon: `(will|going to|gonna|could|might|may|would|can|shall) (soon|one day|sooner or later|really|actually|easily|
      very|well|eventually|have)? (be|get|have|lose|end up|die|bleed|drown|burn|suffocate)?; one day; some day; sooner
      or later; before (someone|somebody|anyone); until (someone|somebody|there); it takes (a|one); next (one|time)`,
    dead: `killed; kill; die; dies; died; dead (person|body|man|woman|child|one|worker|patient|driver|resident|
      colleague)?; death*; drown*; suffocat*; grave; graves; coffin*; funeral; injured; maimed; crippled; lose (a|an|
      his|her|their) _; bleed out; body; bodies; casualt*; victim*; fatal*; tragedy; hospital; wheelchair; life; lives`,
    ours: `customer*; client*; patient*; employee*; staff; personal; member*; pupil*; student*; tenant*; resident*;
      subscriber*; donor*; citizen*; taxpayer*; applicant*; supplier*; parent*; children; guest*; payroll; salary;
      salaries; payslip*; wage*; medical; health; diagnos*; bank; iban; card; cards; passport*; id; ids; identity;
      address*; phone number*; email address*; mail address*; date* of birth; social security; ssn; hr; personnel;
      case; court; private; confidential; sensitive; donation*; invoices; invoice; contract*; whatsapp; password*;
      credential*; photos; pictures; recordings; names; sick note*; sick leave*; files; file; records; record; lists;
      list; details; data; database; information; scans; documents; emails; messages; chats; backup*; laptop; usb;
      hard (drive*|disk*)`,
    strangers: `stranger*; somebody elses; someone elses; strangers; (another|other|different|wrong|unrelated|
      neighbouring|third|unknown|random|foreign|former|competing|external) (customer*|client*|compan*|patient*|
      tenant*|clinic*|school*|firm*|person|persons|people|practice*|employee*|department*|supplier*|party|parties|
      organi*|user*|account*|recipient*|member*|inbox|address*|parent*|famil*|household*|town|landlord*|vendor*|
      hospital*|council|guest*|resident*|business*|group*|dealer*|competitor*|mailbox|addressee*); (to|by|for)
      (everyone|everybody|anyone|anybody|the (whole|entire) (company|world|team|internet|school|town)|all (parents|
      users|staff|customers|recipients|employees|members|residents|patients|tenants|guests|participants|our
      customers)); (anyone|anybody|everyone) (with|could|can|who); (of|in) (all other|other) parents; publicly;
      google; indexed; the (internet|web|press|media|newspaper*); dark web; url; open link; unprotected; without (a)?
      (login|password|authentication|logging in); not password protected; unencrypted; in the clear; trainee*; intern;
      competitor*; rival*; guests; marketing partner*; advertis*; third party; third parties; facebook; meta; hacker*;
      a physio; neighbour*; neighbor*; cc; bcc; wrong inbox; wrong recipient*; wrong address*; wrong hands; wrong
      (people|person|company|customer|patient|mailbox|email|envelope); ex employee*; ex wife; ex husband`,
    shown: `visible; see; saw; seen; seeing; view; viewed; open; opened; opens; exposed; leak*; accessible; accessed;
      access; access to; reachable; readable; read; download*; sent; send; sends; emailed; e mailed; mailed; posted;
      forwarded; went; goes; gone; turned up; turn up; appear*; showed up; shows; showed; shown; shared; sharing;
      published; disclosed; passed; handed; received; got; land*; stolen; lost; took home; taken home; copied in; in
      copy; listed; displayed; found; sold; browse*; printed; arrived; mixed; revealed; ended up; with the names;
      circulated; crawled; dumped; put`,
    rivals: `competitor*; rival*; alternative*; replacement*; substitute*; successor; (another|other|different|new|
      second|cheaper|simpler|better|local) (vendor*|provider*|supplier*|tool*|system*|platform*|product*|software|
      solution*|app|firm|compan*|manufacturer*|house|partner*|option*|offer*|player*); someone else; somebody else;
      something else; something simpler; something better; something cheaper; elsewhere; (two|three|four|several|some|
      a few) (others|other ones|of them|competitors); others (on|in|out); the others; the other (one|lot|guys|side);
      the market; open market; the competition; your competition; your neighbour; excel; spreadsheets`,
    courting: `demo; demos; demoed; trial; trials; trialling; trialing; pilot; pilots; piloting; quote; quotes;
      quotation*; an offer; offers from; offer from; bid; bids; talking; talks; spoke; speaking; look; looks; looking;
      looked; lookout; test; testing; tests; evaluat*; comparing; shortlist*; invited; proposal*; try; trying; tried;
      sandbox; chosen; choose; chose; picked; pick; decided; decide; sign; signed; signing; contacted; met; meeting;
      migrat*; move; moving; moved; switch*; start; started; starting; roll; rolling; budget*; workshop; benchmark*;
      explor*; investigat*; scouting; sounding; assess*; select*; selection; flirt*; leaning; considering; approved;
      order; orders; ordered; lined up; hand over; handing; convinced; winning`,
    us: `we; i; our; my; us; me; boss; board; management; team; colleagues; procurement; purchasing; department;
      parent; group; headquarters; hq`,
    leaver: `we; i; our; my; us; contract; subscription; renewal; licen*; account; budget`,
    exit: `leave; leaving; left; cancel; cancelling; canceling; terminate; terminating; quit; quitting; stop using;
      stopping; gone; renewing; renew; replace; replacing; replaced; exit; exiting; switch; switching; migrate;
      migrating; walk; walking; pull out; drop you; dropping; ditch; ditching; goodbye; farewell; last; over;
      finished; done with; out of here; wind down; phase out; phasing out; expire; lapse`,
    when: `if (this|it|that|nothing|things|you|the|we|i|there|another); unless; at the end of; end of (the|this|our)
      (year|term|contract|quarter|month|period|season); after (the|this|that) (term|contract|year|renewal|season|
      summer|period); as soon as; by (christmas|easter|summer|january|june|december|march|the end|year end|q1|q2|q3|
      q4|next); next (year|renewal|spring|summer|autumn|quarter|month); come (renewal|january|spring|autumn|december|
      june); from (january|april|july|next) on; once (the|our); when (the|our) (contract|term|subscription|licen*);
      already; decided; decision; told me to; told us to; asked me to; instructed; approved`,
    often: `twice; three times; four times; five times; six times; ten times; several times; many times; multiple
      times; again; once more; yet another; every time; each time; (second|third|fourth|fifth|sixth|seventh|tenth|
      umpteenth|2nd|3rd|4th|5th) (time|week|month|day|quarter|year|incident|in a row|this|one|release|attempt); every
      (monday|tuesday|wednesday|thursday|friday|morning|night|month|week|quarter|release|update|month end|quarter end|
      invoice|payroll|year); still (breaks|crashes|failing); recurring; always; constantly; repeatedly; like last; as
      in; same as; (three|four|five|six|seven|eight|nine|ten) (times|so far|by now|already)`,
    failure: `outage*; crash*; error*; bug; bugs; failure*; fails; failed; failing; down; broke; breaks; broken; died;
      dies; stalled; stalls; stuck; freez*; froze; frozen; timeout*; timed out; times out; wrong invoice*; mistake*;
      duplicat*; lost; loses; losing; lose; disappear*; vanish*; corrupt*; incorrect; no show; didnt (show|come|
      arrive|work|run|sync|load|send); did not (show|come|arrive|work|run|sync|load|send); hung up; cancelled on;
      breach*; leak*; hang; hangs; glitch*; defect*; fault*; incident*; not fixed; unfixed; reopen*; restart*;
      restarted; missed; rescheduled; postponed; moved; corrected; correct it; credit note*; wrong (currency|amount|
      number|file|address|data|tariff|name|total*|price*|vat|rate*|letters|report*|version|invoice|bill); blackout*;
      breakdown*; regress*; rollback; falls over; fell over; unavailable; unreachable; unusable; empty; blank; double
      booked; same (bug|error|problem|issue|mistake|fault|thing)`,
    minder: `account manager*; account exec*; account rep*; account director*; account lead*; account handler*;
      account guy; account lady; account person; account contact; account owner; csm; csms; success manager*; customer
      success (person|lead|rep|contact); relationship manager*; key account*; kam; our rep; our reps; my rep; sales
      rep*; our contact person; our contact at; our contact; main contact; our point of contact; mr; mrs; ms; client
      partner*; client director*; engagement manager*; partner manager*; (man|woman|guy|lady|person|gentleman| chap|
      fellow|one) (assigned to|looking after|in charge of|responsible for|who (looks|looked) after|handling| managing|
      covering) (us|our|me|my); (looks|looking) after (us|our account)`,
    conduct: `never; only; rude; arrogant; late; unprepared; clueless; useless; unresponsive; dismissive;
      condescending; patronis*; patroniz*; ignor*; forgot; forgets; forgotten; lied; lies; lying; ghost*; ghosted;
      vanish*; disappear*; invisible; absent; silent; quiet; sells; selling; sell; upsell*; pushy; pressur*; talks
      down; talks over; interrupts; insult*; shout*; yell*; blames; blamed; excuses; cancels; cancelled; reschedul*;
      misses; missed; no show; doesnt; didnt; dont; hasnt; havent; wont; isnt; cant; couldnt; refus*; shrug*;
      replaced; credit for; knows nothing; no idea; stranger; promised; promises; broke; impossible; incompetent;
      unprofessional; disrespect*; humiliat*; laughed; mocked; sarcastic; aggressive; hostile; unfriendly; cold;
      bored; lazy; slow; overwhelmed; unreliable; different; another; somebody else; someone else; change; replace;
      swap; off (our|my|the) account; on holiday; reads; renewal; commission; hears nothing; nothing from; who is;
      met; heard of; name; fired; trust`,
  },
  scenes: [
    { flag: 'safety', withinWords: 14, of: ['machine', 'falselysafe'] },
    { flag: 'safety', withinWords: 12, of: ['hazard', 'falselysafe'] },
    { flag: 'safety', withinWords: 12, of: ['device', 'falselysafe'] },
    { flag: 'safety', withinWords: 12, of: ['medicine', 'falselysafe'] },
    { flag: 'churn_intent', withinWords: 11, of: ['rivals', 'courting', 'us'] },
    { flag: 'churn_intent', withinWords: 14, of: ['leaver', 'exit', 'when'] },
    { flag: 'repeat_failure', withinWords: 9, of: ['often', 'failure'] },
    { flag: 'about_owner', withinWords: 12, of: ['minder', 'conduct'] },
    { flag: 'safety', withinWords: 9, of: ['device', 'fails'] },
    { flag: 'safety', withinWords: 22, of: ['device', 'luck'] },
    { flag: 'safety', withinWords: 10, of: ['medicine', 'mistaken'] },
    { flag: 'safety', withinWords: 18, of: ['machine', 'moved', 'danger'] },
    { flag: 'safety', withinWords: 20, of: ['machine', 'person', 'luck'] },
    { flag: 'safety', withinWords: 10, of: ['hazard', 'exposed'] },
    { flag: 'safety', withinWords: 18, of: ['hazard', 'luck'] },
    { flag: 'safety', withinWords: 8, of: ['vulnerable', 'stranded'] },
    { flag: 'safety', withinWords: 8, of: ['vulnerable', 'handed'] },
    { flag: 'safety', withinWords: 14, of: ['helpers', 'misled'] },
    { flag: 'safety', withinWords: 14, of: ['vehicle', 'crash'] },
    { flag: 'safety', withinWords: 10, of: ['person', 'soon', 'dead'] },
    { flag: 'regulated_complaint', withinWords: 12, of: ['ours', 'shown', 'strangers'] },
  ],
  trade: `we (make|sell|build|manufacture|produce|run|operate|maintain|inspect|supply|distribute|rent|process|print|
    offer|manage|write|publish|certify|insure|train|teach|handle) ; we are (a|an|the); were (a|an) _; as (a|an)
    (manufacturer|maker|producer|supplier|distributor|law|legal|insurance|broker|security|hospital|clinic|court|fire|
    ambulance|regulator|public|detective|consult*|software|training|lawyer|safety); our (business|trade|job|company|
    catalogue) is; is (our|my) (trade|business|thing|use case|department|job); in our (catalogue|catalog|shop|store);
    specialis* in; (manufacturer*|maker*|producer*|supplier*|seller*|distributor*|vendor|importer*) of; we work (for|
    in|as)`,
  parts: `module*; form; forms; field; fields; template*; report; reports; dashboard*; training*; course*; screen*;
    page; pages; tab; tabs; icon*; colour*; color*; sound*; tone*; volume; widget*; planner; calendar; list is; lists
    are; checklist*; menu; button is; feature; features; setting*; software; app is; catalogue; catalog; register;
    book; overview; export; exports; view; column*; layout; document*; video*; section; tile; category; categories;
    wizard; editor; booking*; bookings; sheet*; sheets; company; firm; industry; sector; department; officer*; licence
    plate; editor`,
  partStands: 'after',
};
