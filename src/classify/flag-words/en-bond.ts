import type { FlagSpeech } from './flag-speech';

/** English: leaving, and the person who looks after them. */
export const ENGLISH_BOND: FlagSpeech['phrases'] = {
  churn_intent: {
    phrases: `(not|wont) be seeing us; (seen|see) us for the last time; looking at (someone|somebody|something|one|a
      product|a system|software) (who|that|which|else); (started| stopped) .. (and)? started looking; started looking;
      taken .. (back)? in house; (unless|if) .. .. (we have to|we ll have to|we will have to|forced to|have no choice
      but) (move|leave|go|switch|exit|cancel); (gone|going|went) over to (what|a|the|another|your); only reason ..
      still (here|with you|use|using|paying); still here (is| because|only); (pilot|trial) lapse; let the (pilot|
      trial) (lapse|end|go); draw your own conclusions; (rest| others|remaining|other sites) will follow; (evaluat*|
      review*|test*) (is)? (under way|underway|in progress| ongoing) .. (alternative*|competitor*|replacement*|other);
      (budget|money|spend) (goes|is going|will go|moves| moved) (elsewhere|to (another|a|your)); (this|that|it) (will
      be|is going to be|ll be) the last (renewal|invoice| year|payment|contract|time); (hand|handing|handed) ..
      (contract|account|business|work) (to|over); (wont|will not|not going to|no intention of|refuse to) (sign|
      signing|renew|renewing|extend|extending|prolong|commit| recommit); (not|never) (sign*|renew*|extend*) (again|
      another|for|beyond|past|with); (do|can) (we|i) get out; how (do|can) (we|i) (get out|leave|exit|terminate|
      cancel|close); early termination; break clause; exit clause please; (off|leave) (the)? (platform|system|service)
      (by|before|asap|soon); (counting|count) (down)? the (days| months|weeks) (until|till|to) (the)? (contract|
      renewal|end|it ends|expiry|term); (cant|cannot) wait (until|till| for) (the)? (contract|renewal|term|it) ..
      (end*|over|expire*|out); (as soon as|once|when|the day|the minute) (the|our|this) (contract|term|subscription|
      licen*|lock in|agreement) (ends|is (up|over)|runs out|expires|allows| permits|lets us); saying goodbye; goodbye
      then; (you|your product) (lost|have lost|just lost) (us|our|the (renewal|deal|tender|account|contract|bid));
      (vendor|provider|supplier|tool|system) (change|switch|replacement) (is|has been|was|will|project|planned|
      decided|approved|on the); shortlist*; short list* (of|with|is|was|drawn); bake off; (market|vendor|tool) (scan|
      review|selection| evaluation|comparison|analysis|research|survey); (run| running|start*|doing|do|launch*|
      prepar*|open*|initiat*| kick* off) (a|an|the|our)? (new)? (selection|tender|rfp| rfi|procurement|bidding|
      evaluation|vendor review| sourcing|replacement project|exit plan*|exit project); tender (was|is|has|goes|went|
      documents|process); tendering; (exit|offboarding) (plan|project|strategy|quote|date| scenario|roadmap) (is|
      being| was|has|for|to|already|written|ready|approved|drafted|away)?; drafting the exit; (demo*|trial*|pilot*|
      proof of concept|poc|quote*|quotation*|offer*|proposal*|meeting*|talks|call) .. (with|from| of|by|at|for) (a|an|
      one of|two of|some of|two|three|several|your|another|other|the|somebody|someone|different)? (of)? (your|the|
      other)? (rival*|competitor*|competition|compet*|alternative*|others|other (vendor*|provider*| supplier*|tool*)|
      new provider*|other|somebody else|someone else|somebody whose); (booked|book|booking|scheduled| arranged|lined
      up) (a|an|two|three|our|some|the)? (first|sales|product)? (demo|demos) (with|for|at|on|of|booked| next|this|
      last| from|scheduled)?; (ask*|got|getting|get|have|received|requested|invited|collect*|obtain*|in) .. (quote|
      quotes| quotation*|offer*|proposal*|bid|bids) (from|of|by|elsewhere|for a replacement)?; (quoted|offered|
      pitched) us; (we|i|are|am|re|m|been|now|currently|already|started|start|be|and) (now|currently|already|also|
      actively| seriously|just|quietly)? (trialling|trialing|piloting|testing|trying|evaluating|comparing|sampling) (a
      (simpler| cheaper|different|competing|rival|competitor|tool|system|new (tool|system|vendor|platform))|another|
      two (other| tools|vendors|systems|alternatives)|three (other|tools|vendors|systems|alternatives)|something|
      other|somebody); (trial|pilot|proof of concept) with (a|an|the|two|another|one|your)? _ (since|starts|next|this|
      running|in|from| began)?; on (a)? trial with; (we|i|ill|well|gladly|rather|will|shall) (will|would|d|ll|shall|
      are|re|have|then| simply|probably| definitely|soon|just)? (walk|walking|bail|bailing|bow out|bowing out|pack up|
      packing up| defect*|pull out|pulling out|opt out|opting out|wind down|winding down|drop out|move on|moving on|
      look around| looking around|walk away); (we|i) (are|am|re|m|will|ll|d|would) (seriously|already|now|probably|
      definitely)? (gone|out|off) (by|at|after| if|unless|before|next|when|as soon|come|then|in); (or|then|else|
      otherwise|if not) (we|i) (ll|will|d)? (go|leave| quit|walk|bail|are (gone|off|out)|am (gone|off|out)|gone|off|
      out|goodbye| farewell|bye|cancel|switch|stop); (we| were|im|i am|ill be|well be|we are|we will be|be|i) (gone|
      out of (here| there)|off (to|by)|outta here|out by| history|outa here) (by|after|at|before|in|next|if|unless|
      then|when|as| soon)?; (were|we are|we will be|well be| im|i am|be) (gone|out|off) (by|at|after|in|if|unless|
      before|next|when| as soon|come|then); (we|i) (are|am|re|will be) (done|finished|through) (here|with (you|this|
      your)|after|as a customer|paying|by|once|then|for good)?; were done; im done; (done|finished|through) with (you|
      your|this (tool| product|vendor|company|software|system)); (last|final) (straw|chance|warning|renewal|time (we|
      you|i) (renew*| pay|sign)); (this is|be|was|its) (our|the|my) (last|final) (season|quarter|term|month|bill|
      invoice); (see| seeing|seen|saw) (out|through) (the|our|this) (term| contract|year|licen*|subscription|period|
      agreement|notice); (seen|see|heard) the last of (us|me); (you|youll|you will) (lose|losing|lost|are losing|have
      lost|just lost|be losing|soon lose) (us|me|our (business|account|trust| custom)|a (customer|client|loyal)|
      another (customer| client)|this (customer|client|account)); (lost|losing|lose) (us|me|our business|a customer|a
      client|this customer); (wont|will not|no longer|not going to|cant) be (here| around|needing|back|a customer|your
      customer| with you|customers|your client|using|paying|renewing|staying| continuing|extending); (wont|not|no
      longer|never| dont) (need you|needing you|keep (paying|using)|put up with| come back to you|carry on with|go on
      with|be needing|see us|hold us|count on us|recommit); (we|i) (wont|will not) (stay|remain|continue|carry on|go
      on); (subscription|contract|licen*|agreement|membership|relationship) (simply|just|will|then|is|definitely|
      automatically)? (be)? (ends with the|ends and|ending|end with|runs out and| lapses|lapsing|terminated|wound
      down|not continued|dropped|run out|expire and|stopped); let (it|the (subscription|contract|licen*|agreement|
      renewal|term|plan)|our (subscription|contract|licen*|agreement|renewal| term|plan)|them) (lapse|expire|run out|
      run down|end|die|go|finish); (part|parting|go|going|went|goes|gone) (ways|our separate ways|separate ways);
      (our|the) ways (will)? part; (move|moved|moving|shift*|transfer*| migrat*|port*|roll* out|switch*|convert*|
      taking|take|took|pulled|pull) (the|our|all|most|half of|some of| everything|smaller|larger|remaining|away|over|
      already|off|it|a few|first|two|three|both) .. (across|over|away| off|elsewhere|out|to another|to something else|
      to a different|to the new|to your|to one of|to a (rival| competitor)); (migrat*|moving|move|transition*|switch*|
      coming|come|get|getting|got|go|going) (us|everyone| everybody|all|our data|our stuff|things)? off (of)? (you|
      your|it|this|by|the (platform|system|tool)|before|in| next); off (your|this) (platform|system|tool|product) (by|
      before|in|as soon|within|next|completely); (moving| switching|migrating|going|move|switch|migrate|go|moved|
      switched|migrated|changing|changed|jump*|over) (back| over|across|everything|our (stores|sites|depots|users|
      data|team*|business))? (to|with|for) (your (rival| competitor|competition)|our (old|former|previous) (vendor|
      provider|supplier|tool|system)|someone else|somebody else|something (else|simpler|better|cheaper)|one of your|a
      (rival|competitor|competing|different|cheaper| simpler|better|local) (vendor|provider|supplier|tool|system|app|
      platform|solution|product|one|firm|company)| another (vendor|provider|supplier|tool|system|app|platform|
      solution|product|one|firm|company)|the (competition| competitor|other (one|vendor|supplier))); (moving|
      switching|migrating|transferring|moved|switched) .. to _ (next|in|by|this|from) (q1|q2|q3|q4|spring|summer|
      autumn|winter|year|month|week|quarter|the|january|march|april| may|june|july|september|october); (going|went|go)
      back to (our (old|former|previous)|the old (system|tool| vendor|supplier)|excel|paper); cancelling before; for a
      quote; (a|the|with|your) rival (app|tool| product|system|vendor|software|platform); (compared| tested) .. and ..
      lost; (switch|switching|moving|move|go| going|leave|leaving|migrat*|transition*) (to|for) _ (in|next|by|this|
      from|at|when|once|as soon|after|before) (q1|q2|q3|q4|january|february|march|april|may|june| july|august|
      september|october|november|december|spring| summer|autumn|fall|winter|year|month|week|the|christmas| easter|
      quarter|end|possible|we|it|our|new); (export| download|extract|get|pull) .. (everything|all (our|the|my) data|
      our data) (out|off|away|elsewhere|takes|before we|back); (where|how) (do|can) (we|i|you) (export|download|
      extract|get) (everything|all (of)? (our|the|my) (data|stuff)|our data out); (how|where|procedure|long|steps|
      need|want|request*|send|instructions) .. (export| offboard*|close|closing|delete|data export|full export|
      download|cancel*) (of)? (everything|all|our (account| data|subscription)|the account|my account|it all|us);
      (cancellation|termination|cancel*) (form please|notice| letter|form|the rest|follows|effective|everything|our
      (contract|subscription|account)|before we|takes effect| goes out|is on its way|sent|going out); (found|find|
      finding|chose*|choosing|picked|signed|sign*|opted|shook hands|committed) (already|up|with|for|on|something|
      somebody|someone|a|an|the|another)? (with|for|on|something| somebody|someone|a|an|the|another)? (better|cheaper|
      simpler|new|else|others|other one|other|another|competitor| rival|competition|different|them|alternative*|
      replacement|successor|supplier|vendor|provider) (already|now|last| this|for|instead|one|tool|vendor|provider|
      supplier|system)?; (guess|wonder|imagine) (with|to)? (who|whom|where| which|what) .. (sign*|go|choose|pick|
      renew|next|buy); (given|give|gave|giving|serve*|serving|hand* in|put in| sent|send) (in)? (our|you|formal|the|
      them)? notice; notice (has|is|was|will|goes|went|given|served|sent|letter| to terminate|of termination|of
      cancellation); (replacement|successor|substitute) (by|for (you|your|this|it|the)| is|has|project|tool|system|
      vendor|found|chosen|search|in|before|already|was|will|ready|selected|next); (find| look*|search*|choose|select*|
      seek*|source|sourcing) (for)? (a|us a|the|your|an)? (replacement|successor| substitute|alternative*|new home|new
      partner|plan b|way out|exit|another (one|vendor|tool|supplier|provider| product|partner|company|system|
      solution)|something (else|better|simpler|cheaper|that)|somebody else|someone (else|honest|better|who)|others|
      better (one|tool|product|deal|vendor|option*)); (look*|shop*|search*|glanc*) (around|elsewhere|at (the)?
      (other*|competition|competitor*|market|alternative*|rival*|two|three|options|a (new| different|cheaper|
      competing|rival))|into (other*|alternative*|rival*|competitor*|leaving|moving|switching)|over the fence|
      outside); (leaning|drifting|gravitating|tending|inclined) (towards|toward|to (leave|switch|give in|go| cancel|
      move|them|another|walk)); (why|whether) (we|i) (should|still|would|even)? (stay*|remain|bother|keep (paying|
      using|it)|continue|need you|need this|want you|renew); (question*|wonder*|doubt*|reconsider*|rethink*|
      reassess*|weigh*|debat*|vote|votes|voting|talk* about|think* about|consider*|ask ourselves) .. (staying|whether
      to stay|why we stay|stopping it|future with you|leaving|switch* (vendor*|provider*|to|away)|renewal|replac*|
      moving (on|away|off)|cancelling|exit*|termination|our options|the options|your contract|this contract|dropping
      (you|it)|ditching); (pull|pulled|pulling) (the plug|our (business|account|budget|spend|users|stores|sites|
      people)|budget|out); budget (is|was|has been|will be|gets|been)? (pulled|gone|redirected|withdrawn|reallocated|
      moved (to|elsewhere)|cancelled|going to|spent elsewhere); (decommission*|sunset*|retir*|switch* off|shut* down|
      phas* out|turn* off|scrap*|bin|binned|binning|axe|axed|axing|ditch*|dump*|drop|dropped|dropping|kick* out|throw*
      out|chuck* (out)?|rip* (it|you)? out) (you|your (product|tool|software|system|platform|app)|this (product|tool|
      software|system|platform|app|thing)|it (in|at|by|after|for good|next|from|when|altogether|before)|the (whole
      thing|product|tool|software|platform|licen*|subscription|contract|project)); (wants|want) you (of|out|gone|
      replaced); (wants|want|told|asked|ordered|instructed|decided|voted|mandate*) (us to (leave|switch|find|look|
      cancel|stop|drop|replace|get out|run)|me to (find|look|cancel|replace|drop|switch|get rid)|to (drop|replace|
      leave|cancel|stop|switch|get rid|move)) (out|gone|replaced|off|away|by|you|a|for|it|the|to|with|this|of)?; (you
      are|youre|you re|you will be|youll be) (out|gone|being replaced|replaced|history|off the list|not on it|next to
      go|on the (chopping|cut|hit|red) (block|list)); not on (it|the (list|shortlist)); (came|come|ended|finish*|
      placed|ranked) (in)? (second|third|fourth|fifth|last|bottom) (of|out of|in|among|place|on)?; beat you (in|on|
      hands|at|by|to); (follow up|next|future|remaining|new) (order*|project*|site*|phase*|contract*|business|
      rollout*|store*|branch*|work) (goes|go|will|is|are|to|given|handled|done|went|elsewhere|with) .. (another|other|
      someone|somebody|elsewhere|competitor*|different|rival*|them); (giving|give|gave|awarded|award|hand*|place|
      placing) .. (order|orders|business|contract|project|work|rollout|account) to (another|other|a (different|
      competitor|rival|local)|someone|somebody|your (rival|competitor)|one of your|the competition|them); (come|at|by|
      before|when|until|till|after) (the)? (renewal|contract end|expiry|year end|end of (the|our|this) (contract|term|
      year|licen*|subscription)|the end of (the|our) (contract|term|year)|next renewal|end of term) .. (gone|leave|
      goodbye|bye|elsewhere|cancel*|switch*|part|wave|leaving|shop*); (leaving|leave|out|gone|goodbye|bye) at (the)?
      (end|renewal|year end|expiry); at this rate (we|i|you) (wont|will not|will (leave|go|be gone)|are (gone|out)|
      cancel*|lose); (renewal|renewing|extension) (is|looks|seems|remains|will be|has become|was|are)? (off the table|
      unlikely|out of the question|not (happening|going to|on|certain|guaranteed|likely|an option)|in (doubt|question|
      danger|jeopardy)|at (risk|stake)|hanging|very unlikely|a no|questionable|doubtful|on hold|uncertain); (dont|do
      not|cant|cannot|no longer) (see|count on|imagine|picture|expect|bank on) (us|any|a|me|future|ourselves|the) ..
      (future|renew*|staying|next year|stay*|continu*|customer|with you|here|using|around); (no future|bye bye|
      goodbye|good bye|farewell|adios|sayonara|good riddance|so long and); (competitor*|rival*|competition) (has|have|
      is|are|got|gets|won|wins|will|already) (won|our (contract|business|order|signature|account|data)|signed|us|
      chosen|the (contract|order|deal)|already|getting); (ink|contract|signature) (is|was) (dry|signed) with; (signed|
      sign|signing) (with|up with|a (contract|deal|letter of intent) with) (them|another|a|the (other|competition|
      rival)|your|someone|somebody)`,
    except: `said goodbye; took longer than the tender; strike you from; for a quote can; drop forty; left after
      session; successor has yet; my opinion from the last; switched to an indirect; (single)? look at your exit;
      pinch of salt; outdated compared; (no|zero|not any|without|never any) (plan*|intention*|desire|reason*|wish|
      thought*| need) (to|of|for) _; (not|arent|wont|isnt|never|dont) (be)? (leaving|switching|going anywhere|walking
      away|going elsewhere|looking (around|elsewhere|at others|for (an|another))|planning|cancelling|about to|jumping|
      shopping); (would|will|wont|d) never (go|leave|switch|cancel|consider|look|want|think); (we|i) wont switch;
      (left|leaving| leave|switched|moved|came|migrated|dropped|ditched|dumped|replaced|quit|cancelled) (our|the|a|an|
      my|another| from|your) (old|previous|former|last|earlier|other|competitor*|rival*|legacy|ex) .. (for (you|this|
      your)|to (you|your)|in (20*|favour|favor)|vendor|supplier|provider|tool|and); (before|when|until|since) (we|i)
      (chose| chosen|picked|bought|signed|came|joined|picking|switched to you|moved to you|selected|took); before
      (picking| choosing|buying|signing|selecting) (you|yours|this|your); (would|d) (pick|choose|buy|take) (the same|
      you|it) (again|today); (looked|tested|evaluated|compared|tried|trialled|saw) .. (before|back then|and (chose|
      picked| took|bought|stayed|went) (you|yours|with you)|then chose); (left|leaving|leave) (the|my|our)? (date|
      company| employ*|channel|group|meeting*|page|job|on|reason*|interview*|us (without|alone|with|hanging|in|
      waiting|for|to| out)|a|an|much|it|you|in the|field|blank|empty|time|for (hours|days|weeks|parental|maternity|
      holiday)|behind| something|nothing|my|his|her|one|things); (employees|employee|staff|members|tenants|customers|
      subscribers|users| guests|patients) (cancel*|terminat*|leav*|churn*); terminate employee; exit (survey|
      interview*|form*|code*| button|screen); (trial|pilot) (balance|period (of ours)|version|account|lesson*|class*|
      every|each); every (trial|pilot|beta); (evaluat*|testing|compar*|trial*|pilot*) (our|the) (teacher*|staff|
      pupils|students| employees|suppliers|results|numbers|figures|two (versions|reports|lists)|new (version|feature*|
      module)|beta| report*|feature*|update*); (elsewhere|anywhere else) in (the|your) (app|tool|product|system|menu|
      software); (order|orders|booking|bookings|appointment|appointments|guests|class|classes|lesson|members) cancel*;
      cancel* (by (customers|guests|members|users|clients|patients)|are not shown|in the statistics|fee*|button|next
      to|is next to|rate|reason*|twice|three times|at short|my (visit|appointment*|training)|the (meeting|training|
      workshop| call|session|appointment|review|visit|kick*)|our (meeting|training|workshop|call|session|appointment|
      review| visit|kick*|qbr)|(last|five|ten) minute*|qbr*|meeting*|review*|calls); (qbr*|call*|session*|workshop*|
      training*| review*|kick*|visit*|appointment*|meeting*) (were|was|got|has been|have been|are|is|keeps being|
      always)? cancel*; (switch|switching|switches|jump|jumping|move|moving|go|going) (between|back and forth|back to
      the (list|start|previous|page)|from (one|list|page)|to the (next|previous|other (tab|screen|page|view))|on (and|
      or)| the (view|tab|language)); (switch|switching|move|jump) .. (sites|tab*|screen*|views|language*|accounts);
      (migration|moving|move|moved|migrating|transition) (from|to) (the|your|our)? (old|new|latest) (app|version|
      release|module|interface|ui|editor|one of yours|layout); (demo|trial) (data|account|environment|version|video*|
      was|looked|promised|you|showed|we got|before); (in|the|your|sales|first) demo (it|was|looked|everything|worked|
      you|they|of your|data); shortlist (candidates|feature|function|button|module|applicants); tender (documents
      module|module|software|platform|management|response*|field*|price field); (market|vendor) (review|analysis|
      comparison) (module|report|page)`,
  },
  about_owner: {
    phrases: `(account manager|csm|success manager|account exec|rep) (promised|shrugs|ghosted|vanished|disappeared|
      forgot|only|never|just|cancelled|ignores|ignored); our rep .. (agreed|forgot|promised|left|shrugs); the
      replacement shrugs; (our|the|my|your|this|a|that|new|current|key|latest) (account|success|customer success|
      client|relationship|key account|customer|csm|engagement|partner|commercial|sales)? (manager*|exec*|rep|reps|
      representative*|guy|lady|lead|contact*|partner|director|person|handler|advisor|adviser|consultant from sales|
      csm|csms|kam|gentleman|man|woman|chap|bloke|fellow) .. (is (the (reason|problem|issue)|a (joke|ghost|stranger|
      disaster|nightmare|bully|liar|salesman)|gone|absent|clueless|rude|useless|never|unreachable|nowhere|late|not|
      lost|out of|hopeless|unprepared|overwhelmed|condescending|arrogant|invisible|only|dismissive|impossible|
      unavailable|pushy)|who (looks|looked|is looking|manages|handles|is assigned) after? (us|our|me)?|reads slides|
      only|never|doesnt|does not|didnt|did not|dont|cant|cannot|wont|hasnt|has (never|not|no|been (missing|silent))|
      keeps|knows nothing|knew nothing|ignor*|forgot|forgets|lied|lies|promised|promises|disappear*|vanish*|ghost*|
      shows up|turns up|appears|calls when|went (on holiday|quiet|silent|missing)|says its|shrugs|cancel*|reschedul*|
      talks|talked|shouts|shouted|blames|blamed|hides|left|refuses|refused|avoids|misled|misses|missed|has missed|
      pushes|pushed|pressure*|sends smileys|takes (ages|credit|forever|days)|tried to sell|sells|just says|had no|has
      no|could not|couldnt|forwards|couldnt care|knows less|arrives|arrived|interrupts|patronis*|patroniz*|hung up|
      laughed|yelled|insult*|belittl*|mocked|sighs|makes (us|me) feel|treats|treated|argues|contradict*); (only|just)
      (ever)? (turns up|turn up|shows up|show up|calls|call|rings|writes|emails|appears|surfaces|gets in touch|get in
      touch|reaches out|reach out|contacts|visits|hear from (him|her|them)|remembers us|comes|speaks to us|interested|
      cares|answers|responds|available) .. (when|if|at|to|before|around|for|about|in) .. (sell|sold|renew*|upsell*|
      sign*|invoice*|money|contract|quarter|price*|upgrade*|deal|pitch*|commission|bonus|extension|buy|purchase|order|
      quota); (turns up|shows up|calls|rings|writes|appears|hear from (him|her)|surfaces) (only|just) (when|at|if|
      before|to|around|for); (talk*|speak*|spoke) (down|over) (to)? (me|us|my|our|people|the|staff|everybody|
      everyone); (condescending|patronis*|patroniz*|dismissive|rude|arrogant|unprepared|aggressive|disrespectful|
      unfriendly|bullying|sexist|racist|insulting) (to|towards|with|and|on|in|every) (me|us|my|our|the|late|
      unprepared|arrogant|rude|every|people|calls|meetings)?; (give|get|send|assign|find|want|like|need|prefer|
      deserve|request*|ask* for|have) (us|me|our account)? (to)? (somebody|someone|anybody|anyone|another (person|
      contact|manager|rep)|a (different|new) (person|contact|rep|manager|face)) (else|different|new|competent|better|
      who|with|that|other|please|senior to look); (somebody|someone) else (to|who) (look*|handle*|manage*|care*|take*|
      deal*|run*|serve*|for (our|us)) .. (us|account|our); (looks|looked|looking|look) after (us|our (account|company|
      contract|business|site*)) ... (never|not|doesnt|didnt|forgot|ignore*|rude|is|no|hasnt|only|cant|wont|knows);
      (assigned to|responsible for|in charge of|handling|handles|managing|manages|covering|on) (our|my|the|this)
      account .. (never|not|didnt|doesnt|forgot|ignore*|is|was|has|no|hasnt|only|cant|wont|changed|left|rude|knew|
      knows|couldnt); (mr|mrs|ms|miss|dr|mister) _ .. (talks|doesnt|didnt|does not|did not|never|is|isnt|was|wont|will
      not|cant|cannot|ignore*|forgets|forgot|lied|lies|keeps|has|hasnt|had|only|rude|refuse*|promised|promises|
      shouted|insult*|cancel*|treats|made|makes|knows|left|takes|sends|thinks|laughed|hung|to be replaced|again);
      (replace|remove|swap|change|reassign|take) (mr|mrs|ms|miss|him|her|this (person|man|woman|guy)) _? (please|with|
      from|off|away)?; (never|not (once)?|havent|have not|hardly|barely|dont|nobody) (even)? (met|heard (of|from)|
      seen|spoken (to|with)|know|knew|known|heard a word from|hear from) .. (account manager*|csm|success manager|rep|
      account exec*|contact person|account (director|contact|team|rep)|him|her name|his name|key account manager);
      (who is|whos|who even is|no idea who) (our|my) (account|csm|success|rep|contact); (he|she|they) (talks|talked|
      talk) over; (he|she) (never|doesnt|didnt|is rude|is arrogant|is unprepared|reads|only|just|lied|lies|forgets|
      forgot|ignores|ignored|has missed|cancels|keeps|hung up|knows nothing|shrugs|sends smileys|couldnt care|treats|
      wont|interrupts|refuses|blames|laughed|shouts|shouted|insulted) .. (replies|reply|answer*|call*|listen*|us|me|
      my|our|prepare*|know|understand|care|show*|mails|emails|slides|appointments|meeting*|up|anything|promis*|name|
      industry|business|what|back|sell*|customer*); (rude|lazy|unprepared|arrogant|clueless|incompetent|useless|late|
      unreliable) ... every (call|meeting|time|review); (told|asked) _ (two|three|four|five|many|several|2|3|4|5)
      times that (we|were) .. (unhappy|leaving|not happy|dissatisfied|stuck|waiting)`,
    except: `(account|success|customer success|client|relationship) manager* (is|was|are)? (the only (good|thing|
      reason (we|i) (stay*|remain))|great|good|lovely|a (gem|star|delight|pleasure|legend|treasure|saint|hero|good)|
      excellent|fantastic|brilliant|amazing|wonderful|super|nice|helpful|kind|responsive|the best|fine|ok|not (the
      (problem|issue|reason)|to blame)|doing (a)? (great|good|her best|his best)|does a (great|good)|cares|tries|knows
      us); (csm|rep|contact|manager|exec) (is|was|does) (a|an|the|really|very|always|so|just)? (gem|great|good|star|
      excellent|lovely|helpful|wonderful|best|fantastic|brilliant|delight|treasure|kind|nice|super|fine|responsive|
      only good|great job|good job|friendly); looks after us (is|was|does|has been) (a|an|the|great|very|really|so)?
      (gem|star|great|lovely|excellent|good|fantastic|brilliant|delight|helpful|best|wonderful|nice|kind|treasure);
      (is|a) (gem|delight|star|treasure|lovely|sweetheart|legend); (project|product|store|plant|office|line|shift|
      warehouse|property|case|ticket|general|it|file|password|task|content|document|contact|device|fleet|data|role|hr|
      service|implementation|onboarding|support|delivery|programme|program|team|my|field|area|branch|regional|
      department|hotel|restaurant|site|facility|sales team|finance|marketing) manager*; (my|our|his|her|your) (boss|
      director|manager|lead) (wants|asked|asks|told|said|says|needs|is|has|does|doesnt|cant|cannot|will|would|never|
      only|likes|keeps); (contact|person|guy|lady|man|woman) (form|list|field*|page|record*|card*|in support|from
      support|on the phone|at (the)? (support|helpdesk|hotline|desk)|in the (hotline|webinar|video)|who answered);
      (support|hotline|technician*|consultant*|trainer*|implementation|installation|service|helpdesk|delivery) (guy|
      lady|man|woman|person|lead|rep|reps|contact*|team|agent)`,
  },
};
