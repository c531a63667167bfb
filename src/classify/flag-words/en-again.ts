import type { FlagSpeech } from './flag-speech';

/** English: the same failure again. */
export const ENGLISH_AGAIN: FlagSpeech['phrases'] = {
  repeat_failure: {
    phrases: `deja vu; groundhog day; (same|usual|old) (story|song|game|dance|circus|drama|ending|excuse*|loop|
      pattern|nonsense|mess); same (thing|result|story) (again|every|each|as (in|on|last)|over); is a pattern; a
      pattern by now; vicious circle; broken record; merry go round; whack a mole; rinse and repeat; here we go; like
      clockwork; (yet|once|over|never ending|and) again; (two|three|four|five|six|seven|eight|nine|ten|2| 3|4|5|6|7|8|
      9|10|second|third|fourth|fifth|sixth) (months|weeks|quarters|days|nights|years|releases|invoices| mornings|
      times|month|week|quarter|day|night|year|release|invoice|morning|time|weekend|monday) (running|in a row|
      straight|in succession|on the trot|consecutively|back to back); (second|third|fourth|fifth|sixth|seventh|eighth|
      ninth|tenth|2nd|3rd|4th|5th|6th|7th|twelfth|umpteenth|nth|hundredth) (such|data|big|major|wrong|security|
      ransomware|failed|full|total|identical)? (outage|incident|breach|leak|crash|failure|complaint|correction|fix|
      patch|reminder|scare|mistake|error|downtime|bug|breakdown|loss|duplicate|hotfix|wrong|reopening|time|attempt|
      interruption|blackout|power cut|false alarm|fault|rollback|collapse); (second|third|fourth|fifth|sixth) .. (this
      (year|month|week|quarter|season)|in (a|two|three|one|four|six|the last) (year|month*|week*|quarter|days|row));
      (two|three|four|five|six|seven|eight|nine|ten|2|3|4|5|6|7|8|9|10|dozen*|another) (major|big|full|unplanned|long|
      total)? (outages|crashes|incidents|failures|breakdowns|downtimes|interruptions|data losses|reopenings|hotfixes|
      timeouts|mistakes|stoppages) (in|this|since|within|over|during|already|last|per|a|so far|later|and); (like|as|
      same|just like|exactly like|identical to|as bad as|worse than|similar to|same .. as) (in|on|last|the (last|
      previous)|back in|it (did|was) in|we had in|at) (the|early|late|mid|last)? (january|february|march|april|may|
      june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|
      summer|autumn|winter|fall|year|month|week|quarter|release|monday|tuesday|wednesday|thursday|friday|saturday|
      sunday|christmas|easter|time); (down|broke|crash*|fail*|wrong|happened|stuck|outage*) .. (last|the previous|the)
      (year|month|week|quarter|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|
      christmas|release) (to|before|as well|also|likewise); (in|on) (january|february|march|april|may|june|july|
      august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|
      wednesday|thursday|friday|saturday|sunday|spring|summer|autumn) (either|as well); (in|on|and) (january|february|
      march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|
      nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday) ... (and|then|again) (in|on|again in|now|
      this)? (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|
      jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today); (january|
      february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|
      sept|oct|nov|dec) (january|february|march|april|may|june|july|august|september|october|november|december|jan|
      feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)? and (january|february|march|april|may|june|july|august|september|
      october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|now|today); (fixed|repaired|solved|
      resolved|patched|corrected) ... (broken|broke|breaks|back|returned|again|came back|gone again|reappeared);
      (broke|breaks|broken|failed) ... (fixed|repaired) ... (broke|breaks|broken|failed|guess); (it|bug|issue|problem|
      error|fault|that|thing|glitch|crash*|mistake) (is|has|have|just|always|simply|then|suddenly|had|was)? (always|
      just|already|now)? (came back|comes back|coming back|returned|returns|resurfac*|reappear*|recur*|crept back|
      broken again|broke again|repeat* itself|reintroduced|regress*|popped up again); is back (again|since|after|
      with); the (issue|bug|problem|error) is back; (came|comes|coming|come) back (after|every|each|in the next|again|
      two|three|within|as soon); (regression|regressions|reappear*|resurfac*|resurrect*|reintroduc*|reoccur*|relapse*|
      reopened|re opened); (every|each|after every|with every|at every|after each|with each) (single|bloody|damn|
      other|new|second|last|one)? (release|update|upgrade|patch|version|deploy*|month end|months end|quarter end|
      quarter|payroll|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|fridays|morning*|night|month|
      week|day|year end|invoice|bill|billing (run|cycle)|renewal|christmas|season|closing|sync|sprint|restart|shift|
      term|semester|enrolment*|peak|storm|winter|summer|black friday|holiday|rollout|hotfix) .. (break*|broke*|fail*|
      crash*|down|wrong|error*|bug*|same|freez*|problem*|issue*|again|mistake*|lost|lose*|stop*|die*|dead|out|times
      out|hang*|stall*|stuck|unusable|outage*|collapse*|duplicate*|empty|correct*|another|new (bug*|error*)); (break*|
      broke*|fail*|crash*|goes down|down|freez*|stop*|die*|hang*|stall*|wrong|times out|falls over|lost|disappear*|
      outage*|mistake*|bug*|incorrect|missing) (again|for us|on us|like this|at|on|after|with)? (every|each) (single|
      other|second|new)? (release|update|upgrade|patch|version|month*|quarter|monday|tuesday|wednesday|thursday|
      friday|saturday|sunday|morning|night|week|day|time|payroll|invoice|year|deploy*|weekend|season|shift|few|two|
      three|afternoon); call you every time; every ... every monday; each and every (month|time|week|day|invoice|
      release); every (month|week|day|time|quarter) (the same|wrong|again|another|anew|a (new|different) (error|bug|
      outage|mistake)); (never|not|dont|havent|hasnt|didnt|refuse to) (really|actually|ever|been|properly|permanently|
      truly|get|gets|got|to|just)? (learn*|fix it|fixed for good|fixes it|fix them|stuck for); (they|you) (just)?
      never (fix|solve|correct|repair|learn)*; (wasnt|isnt|not|hardly) (the first|a one off|the only) (time|incident|
      occasion|outage|case|one)?; (happened|happens|occurred|been here|seen this|had this) (before|already|earlier|
      previously); (it|this) (has happened|keeps happening|will happen) (before|again|constantly|regularly|all the
      time|over); (reported|raised|logged|flagged|opened|escalated|complained|submitted|documented) .. (in|since|on)
      (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|
      aug|sep|sept|oct|nov|dec|spring|summer|autumn|winter) (and|already|again|still|then|january|february|march|
      april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|
      dec); (closed|close|closes|closing) (as|without|again|and) (resolved|solved|fixed|done|reopen*|re opened|again)?
      (again|without|twice|and|three|four|five) .. (again|reopen*|time|fix*|solv*|touch*); (moved|postponed|
      rescheduled|delayed|pushed|cancelled|canceled|missed|shifted|slipped) (two|three|four|five|six|several|2|3|4|5|
      6) times; (moved|postponed|rescheduled|delayed|pushed|cancelled|canceled|shifted|failed|crashed|broke|down|lost|
      hung up on|didnt show up|did not show up|wrong|died) ... twice; until (the)? next time; til the next time;
      (month after month|week after week|day after day|year after year|time and again|release after release|invoice
      after invoice|again and again|night after night|quarter after quarter); (keeps|keep|kept) (on)? (break*|fail*|
      crash*|going wrong|losing|freez*|drop*|going (down|offline)|disappear*|disconnect*|resetting|timing out|coming
      back|sending (wrong|the wrong)|forget*); (always|forever|constantly|continually|continuously|perpetually)
      (break*|fail*|crash*|down|losing|freez*|the same|drop*|disconnect*|timing out|coming back); (last|previous)
      (month*|week*|year*) (mistake|error|problem*|bug) .. this (month*|week*|year*); makes a mistake every; wrong the
      same way; (has|have) been wrong; the following one is wrong; missed the last (two|three|four|five|six)`,
    except: `(once|first|one) time in; (failed|crashed|broke) (once|one time); (charged|billed|imported|paid|paying|
      invoiced|printed|click|clicking|entered|asked) .. twice; twice (a (day|week|month|year)|as|the|daily|weekly|in
      (our|the) (list|menu|report|export)|about|before (buying|renewing|you)); think* twice; thought twice; (twice|
      three times|ten times|two times|five times) (the|as|more|less|better|slower|faster|cheaper|what|bigger|longer|
      higher|that|dearer|a (day|week|month|year)); (play|watch|read|do|love|see|use|visit|come) (it|you|them|this)
      again; again (button|please|soon|later|great|bravo|congrat*|a (great|lovely|wonderful|good)); (thanks|great|
      bravo|kudos|congrat*|lovely|nice|good|well done) (once)? (more|again); (all|whole|start|starting|over|from
      scratch|once) over again; (from|start*|begin*|explain*|type|enter|log* in|do it|do everything|set up|select|
      search|choose|click|fill|register|tell|told|scroll*|filter*|upload) .. again; second (language|screen|factor|
      monitor|line|hand|level|approver|user|address|page|to none|nature|tab|phone|thought*|opinion|half|currency|
      account|best|email|name|person|shift|site); third (party|parties|level|page|tab|screen|column); (every|each)
      (time entry|month|week|day|quarter) (report|view|closing report|invoice total|i (get|receive|use|open|work|
      enjoy)|we (meet|talk|use|have a)); persistent* (login|view|setting); (same) (old)? (price|login|screen|page|
      colour*|time|day|menu|window|layout|quality|person|functions|features|data|thing (as|i said)) ; like (last|in)
      (year (only|but better)|the demo|excel|google|outlook|gmail|word); than (last|in) (year|month); (worked|better|
      fine|faster|good|cheaper|easier|nicer) .. (last year|in (january|february|march|april|may|june)|before);
      (recurring|repeat|repeated) (invoice*|payment*|task*|meeting*|event*|revenue|order*|appointment*|prescription*|
      shift*|job*|customer*|entries|series|visits|sessions); back (to (the)?|up|office|end|button|and forth|in (20*|
      the)); regression (test*|analysis|model*); reopen (button|function|feature|reason)`,
  },
};
