import { phrases } from './phrases.ts';

/**
 * English words that judge, by what they judge. Those that judge only beside some nouns ("strong skills", but "strong
 * authentication") stand with these nouns.
 */
export const enJudgements = {
  speed: phrases(`
    snappy, nimbl(e|y), lag-free, without (much|great|any great|significant) (delay|ado|fuss),
    busy (period|periods|time|times|hours|season|days), peak (times|periods|season), on short notice,
    at (very|relatively) short notice, early enough, soon after, spontaneous[ly], speed(y|ier|iest|ily), swift
    (response|responses|reaction|action|resolution|handling|delivery|support|handover|onboarding|start|completion),
    expeditious, brisk[ly], fastest, quickest, prompt (response|responses|reply|replies|payment|payments|delivery|
    service|action|attention|notice|notification|resolution|support|assistance|handling|processing|reporting|
    feedback|return|access|correction), sooner, shortly, hurried[ly], agilely, sluggish, slow[er|ly], dilatory,
    tardy, near real-time, near-instant, near-instantaneous, almost instant[ly],
    at the earliest [possible] (opportunity|convenience|date|time|stage|moment), at an early (stage|date|point),
    early on, at (your|its|our|their|his|her|the) [earliest] convenience, in the near future, in (good|due) time,
    in reasonable time, within (a|the) (short|brief|shortest|shortest possible) (time|period|timeframe|delay),
    short (turnaround|turnarounds|notice),
    without (unnecessary|unreasonable|significant|excessive|great|major|further|any unnecessary) (delay|delays),
    in a timely (fashion|way), on a timely basis, fast-paced, high-speed, urgent[ly],
    at a later (date|stage|time|point), in the foreseeable future, well in advance,
    (quick|rapid|fast) (turnaround|response|responses), expedient[ly],
    with (urgency|dispatch|all speed|all due speed), as a matter of urgency
  `),
  frequency: phrases(`
    (regular|frequent|periodic|appropriate|suitable|reasonable) intervals, periodic, periodical, occasional,
    sporadic[ally], infrequent[ly], rare[ly], seldom, hardly ever, sometimes, now and then, every so often,
    (many|several) times, repeatedly,
    on (a|an) (frequent|continuous|continual|periodic|occasional|as-needed|as-required|ad-hoc) basis,
    on an ongoing basis, incessant[ly], continual, constant (availability|contact|monitoring|communication|
    improvement|exchange|feedback|attention|support|supervision|dialogue), continuous (support|communication|
    dialogue|exchange|development|training|learning|availability|feedback|optimisation|optimization|service|
    education|growth|progress|contact|collaboration),
    (ongoing|continued) (support|communication|training|improvement|maintenance|commitment), as often as *
  `),
  nearness: phrases(`
    roughly, nigh, more or less, approximate, or thereabouts, in the region of, in the order of,
    close to (zero|real-time|perfect|optimal)
  `),
  care: phrases(`
    diligent, meticulous[ly], conscientious[ly], attentive[ly], thoughtful[ly], considerate[ly], prudent[ly],
    scrupulous[ly], painstaking[ly], (due|reasonable|utmost|proper|great|greatest|appropriate|particular|special|
    extra|all due) (care|skill|attention|regard|consideration|caution), utmost,
    with [the] [(utmost|greatest|great|due|all due|particular)] (care|diligence|skill|attention|caution),
    responsibly, cautious[ly], vigilant[ly], watchful, rigorously,
    (responsible|careful) (use|manner|way|behaviour|behavior|approach|sourcing|handling), mindful, careless[ly],
    negligently, committed to (providing|improving|delivering|ensuring|maintaining|achieving|offering|quality|
    excellence|continuous|customer|customers|the highest|meeting|supporting|creating|building), dedicated to
    (providing|improving|delivering|ensuring|maintaining|achieving|offering|quality|excellence|continuous|customer),
    exacting
  `),
  quality: phrases(`
    commendabl(e|y), praiseworthy, stellar, stunning, amazing, incredibl(e|y), awesome, fabulous, terrific,
    spectacular[ly], sublime, formidable, unmatched, unparalleled, unrivalled, unrivaled, unsurpassed, unbeatable,
    passabl(e|y), tolerabl(e|y), terrible, deficient, superficial[ly], crude[ly],
    mature (process|processes|solution|product|technology|approach), reputabl(e|y), respectable, eminent, acclaimed,
    up to scratch, up to standard, of [a] (professional|high|good|acceptable|sufficient|satisfactory|comparable|
    decent) (standard|level|calibre|caliber), luxurious, crisp, sharp (image|images|photos|pictures|print|and *),
    meticulousness, flawlessness, heavy-duty, imperfect, outstandingly, promising, good-looking, excellence,
    excellently, superb[ly], exceptional, exemplary, remarkabl(e|y), impressive[ly], top-notch, top-class,
    top-quality, top-of-the-line, first-rate, high-end, high-grade, high-caliber, high-calibre, high-performing,
    high-performance, high-class, high-resolution, premium (quality|service|experience|products|materials),
    industry-leading, superlative, admirabl(e|y), magnificent, brilliant, splendid, wonderful, fantastic, of [the]
    [(very)] (highest|high|good|excellent|superior|best|adequate|sufficient|consistent|appropriate|acceptable|
    suitable) quality, decent[ly], nice[ly], solidly, faultless[ly], immaculate[ly], well, well-(documented|
    designed|organised|organized|structured|trained|maintained|equipped|prepared|planned|managed|tested|written|
    established|presented|coordinated|integrated|built|executed|informed|suited|groomed), badly, poor[ly], inferior,
    substandard, sub-standard, unsatisfactory, unsatisfactorily, mediocre, shoddy, inaccurate[ly], imprecise[ly],
    suboptimal, sub-optimal, sub-par, subpar, (good|proper|full) working (order|condition),
    (good|proper|perfect|excellent|sound) (condition|repair|order|state|shape|health),
    high[est|er] (quality|standard|standards|level|levels|degree), workmanlike, high[er|est] (availability|accuracy|
    precision|efficiency|productivity|satisfaction|usability|scalability|stability|resilience|security|throughput|
    motivation|visibility|integrity|professionalism|transparency|commitment|volume|volumes|demand|quantity|
    quantities|quality|competence|expertise|readability|maintainability|performance|reliability|flexibility|
    acceptance|uptime), (low|lower|lowest|little) (cost|effort|maintenance|complexity|noise|error rate|error rates|
    failure rate|latency|downtime|overhead|consumption|energy consumption|price|prices|usage|emissions), low-cost,
    low-maintenance, low-effort, low-threshold, low-noise, low-emission, low quality, quality-driven,
    quality-oriented, quality-conscious,
    (appropriate|desired|required|expected|agreed-upon|necessary) (quality|standard|standards), top quality,
    gold standard, gold-standard, best-of-breed, best in class, world class
  `),
  competence: phrases(`
    (well|appropriately|suitably|adequately|fully|highly|properly|sufficiently|professionally) (trained|qualified|
    skilled|educated|experienced|staffed|equipped), knowledgeable, well-versed, seasoned, adept, expertly,
    skilful[ly], skillful[ly], talented, gifted, savvy, tech-savvy, qualified (staff|personnel|employee|employees|
    team|teams|professional|professionals|specialist|specialists|expert|experts|technician|technicians|consultant|
    consultants|people|resources|person|persons|engineer|engineers|developer|developers|partner|partners|workers|
    individuals|trainers|candidates|contractor|contractors|support),
    capable (staff|team|partner|provider|people|personnel|supplier|hands),
    expert (advice|staff|knowledge|guidance|support|help|team|opinion|consulting|level|assistance|input|care),
    fluent[ly], proficiently,
    (proven|strong|solid|good|excellent|extensive|successful|established|impressive) track record[s],
    track record of, proven (ability|experience|expertise|methods|success|competence|knowledge|skills|results|
    capability|history|technology|technologies|solution|solutions|processes|reliability|quality), (solid|sound|
    strong|deep|deeper|profound|broad|broader|wide|good|excellent|relevant|great|extensive|in-depth|thorough|
    substantial|considerable|sufficient|basic|working|comprehensive|detailed|expert|advanced|practical|intimate)
    [(technical|professional|practical|industry|working|business|communication|analytical|interpersonal|
    organizational|organisational|management|leadership|domain|subject)] (understanding|knowledge|experience|
    background|foundation|skills|expertise|command|grasp|insight|insights|familiarity|competence|capabilities|
    ability|abilities|proficiency), credible, credibly, renowned, well-known, esteemed, prestigious,
    accomplished (team|professionals|experts), authoritative (expert|voice), self-motivated, self-starter,
    team player, enthusiastic[ally], passionate[ly], motivated, highly-skilled, highly-qualified, ambitious[ly],
    creative (solution|solutions|idea|ideas|approach|approaches|design|designs|thinking|concepts|ways|content|
    manner), creatively, resourceful[ly], inventive[ly], imaginative[ly], resourcefulness,
    (familiar|conversant|acquainted) with, qualitative[ly] high, suitably experienced, businesslike, high-skilled,
    unskilled, inexperienced, incompetent
  `),
  extent: phrases(`
    big[ger|gest], huge[ly], vast[ly], enormous[ly], massive[ly], sizeable, sizable, large-scale, small-scale,
    modest[ly], moderate[ly], slight[ly], marginal[ly], negligibl(e|y), insignificant[ly], trivial[ly], tiny, ample,
    amply, abundant[ly], generous[ly], plentiful, scarce, scant, (large|larger|small|smaller|minor|major|moderate|
    long|longer|lengthy|short|shorter|big|limited|simple) [(scale|scope)] (change|changes|adjustment|adjustments|
    correction|corrections|repair|repairs|work|works|modification|modifications|project|projects|task|tasks|
    deviation|deviations|delay|delays|interruption|interruptions|improvement|improvements|update|updates|amount|
    amounts|quantity|quantities|number|numbers|volume|volumes|fixes|additions|enhancement|enhancements|disruption|
    disruptions|increase|increases|part|parts|portion|extent|problems|problem|issues|damage|damages|event|events|
    period|periods|downtime|downtimes|outage|outages|questions),
    (large|small|big) (team|teams|group|groups|audience|community|companies|files|data sets|datasets), limited
    (number|amount|extent|scope|time|period|availability|resources|support|impact|effort|downtime|duration|quantity|
    quantities|range|set), extensively, far-reaching, wide-ranging, broad-based, broadly, broad[er|est], widely,
    widespread, in-depth, in depth, deeply, deep (dive|integration|insight|insights), profound[ly], comprehensively,
    all-encompassing, all-round, well-rounded, multifaceted, multi-faceted, far more,
    wider (audience|public|community|range|context|reach), wide (range|reach|audience|array|choice|selection),
    drastic[ally], dramatic[ally], markedly, immense[ly], tremendous[ly], strikingly, appreciabl(e|y), extreme[ly],
    relatively, comparatively, overly, unduly, somewhat, inordinate[ly], disproportionate[ly], exorbitant[ly],
    immeasurably, exponentially, enormously, very *, quite *, fairly *, highly *, exceedingly *, extraordinarily *,
    overwhelmingly *, reasonably *, extremely *, really *, truly *, pretty (good|much),
    practically (any|all|no|every), primarily, chiefly, in general, in most cases, for the most part, by and large,
    on the whole, as a rule, in large part, to (a|an) (large|great|certain|high|considerable|significant|limited|
    greater|lesser|appropriate|acceptable|reasonable|sufficient|adequate|minor) (extent|degree),
    to some (extent|degree), in essence, essentially, basically, fundamentally, predominant,
    long (delays|waits|waiting|periods|wait times|response times|outages|interruptions|hours|queues), prolonged,
    extended (downtime|outage|outages|period|periods|time|delay), lengthy, longstanding, long-standing,
    long-lasting, short (breaks|interruptions|periods|outages|overview|summary|introduction|description|period|time|
    videos|texts), brief (period|periods|time|overview|summary|introduction|description|interruption|interruptions|
    outage|outages), briefly, maximal, maximum (effort|possible|comfort|benefit|reach|impact|effect|protection|
    reliability|satisfaction|care|convenience|uptime|usability|scalability|stability), minimum (effort|disruption|
    disruptions|downtime|inconvenience|impact|interference|cost|costs|interruption|interruptions|delay|delays|fuss|
    risk|maintenance|noise|waste|overhead), with (minimal|minimum|little|low|the least|least|less|as little)
    (effort|disruption|delay|impact|cost|training|maintenance|work),
    little (effort|maintenance|disruption|training|impact|delay|downtime|or no), (highest|best|greatest|lowest|
    fastest|shortest|largest|earliest|quickest|smallest|widest|closest|least|broadest|fullest|cheapest|clearest|
    simplest|maximum|strongest|optimum) possible, optimum, full potential, fullest, (minimise|minimises|minimising|
    minimize|minimizes|minimizing|reduce|reduces|reducing|limit|limits|avoid|avoids) [the|any|all] [(unnecessary)]
    (disruption|disruptions|inconvenience|downtime|waste|impact|interference|friction|overhead|complexity|
    bureaucracy|workload|nuisance|disturbance|administrative burden|burden|delays|costs),
    (maximise|maximises|maximising|maximize|maximizes|maximizing) [the] *, overwhelming, immensely, intense,
    intensive[ly], vigorous[ly], energetic[ally],
    tight (schedule|deadline|deadlines|budget|budgets|timeframe|timelines|integration|cooperation), tightly,
    (high|low|heavy|light|peak|increased|increasing) (load|loads|traffic|usage|demand|workload|workloads),
    heavy use, heavily
  `),
  importance: phrases(`
    the right (people|person|persons|time|moment|information|place|places|balance|tools|skills|level|quality|
    quantity|solution|choice|decisions|direction|audience|expertise|fit|mix|candidates), right-sized,
    at the right (time|moment|place|level),
    (changing|shifting|evolving|competing) (priorities|conditions|circumstances|environment|environments|demands),
    tangible (benefit|benefits|results|value|improvement|improvements), rewarding, nuanced, influential, weighty,
    critical eye, critically (reviewed|examined|assessed), incisive[ly], astute[ly], cogent[ly], conclusive[ly],
    delicate (matters|issues|situations), tough (conditions|questions|environments), laborious, troublesome,
    awkward, inconvenient, intricate, elaborate, relentless[ly], purposeful[ly], resolute, keen[ly], opportune,
    desirabl(e|y), advisable, matters of importance, crucial[ly], vital[ly], paramount, importantly,
    of (great|high|utmost|particular|special|highest|major|critical) (importance|interest|significance|value),
    noteworthy, worthwhile, valuable, beneficial, meaningfully, usefully, helpfully, fruitful[ly], productive[ly],
    constructive[ly], impactful, indispensabl(e|y), worthy, irrelevant, pertinent, fit-for-purpose,
    fit for (purpose|use|its purpose|the purpose|the intended purpose), compelling, convincing[ly], persuasive[ly],
    engaging (content|experience|design|manner|way|activities|training|presentation|visuals|materials),
    decisive[ly], strategically, value-adding, value-added, added value,
    desired (outcome|outcomes|result|results|quality|level|effect|state|look), favourabl(e|y), favorabl(e|y),
    advantageous, undesirable, unwanted (effects|side effects), unsuitable, unsuitably, inappropriate[ly],
    improper[ly], unfit, disproportional, proportionate[ly], commensurate,
    justified (case|cases|reasons|request|requests),
    (changing|evolving|current|emerging|growing|diverse|unique|different|varying|real) needs,
    (to|with|for) the needs of, (meet|meets|meeting|fit|fits|suit|suits|address|addresses|addressing|match|matches|
    satisfy|satisfies|serve|serves|to|with|for) [(the|its|their|our|your|all|each|every)] [(business|user|customer|
    client|local|future|individual|department's|customer's|client's|user's|company's|organisation's|project)] needs,
    (meet|meets|meeting|exceed|exceeds|exceeding|match|matches|satisfy|satisfies) [(the|its|our|their|all|customer|
    client|user|users|customers|clients)] [(high|customer|client|user)] expectations, (future|business|evolving|
    changing|growing|emerging|unforeseen) (requirements|demands|challenges|threats|needs|trends), complex (issue|
    issues|task|tasks|request|requests|problem|problems|case|cases|change|changes|question|questions|project|
    projects|requirements|environment|environments|situations|topics), difficult, complicated,
    (challenging|demanding) (environment|environments|task|tasks|project|projects|situation|situations|conditions),
    non-trivial, unusual[ly], abnormal[ly], extraordinary,
    special (care|attention|cases|circumstances|conditions|situations|emphasis)
  `),
  completeness: phrases(`
    detailed, in [(great|greater|full|sufficient|more|further|appropriate|adequate)] detail, sufficiently detailed,
    level of detail, fully-featured, full-featured, full-fledged, feature-rich, content-rich,
    rich (experience|content|set|functionality|features|user experience|selection), information-rich, full-service,
    full service, one-stop, all-inclusive,
    complete (solution|solutions|overview|picture|protection|satisfaction|transparency|care|peace),
    total (quality|satisfaction|solution), holistically,
    full (attention|cooperation|satisfaction|commitment|transparency|advantage)
  `),
  clarity: phrases(`
    clearer, clearest, unclear, coherent[ly], structured (manner|way|approach|form), succinct[ly], concisely,
    conciseness, readabl(e|y), legibl(e|y), comprehensibl(e|y), understandably, self-explanatory, easy-to-*,
    simple-to-*, easier-to-*, unobtrusive[ly], subtle, straightforward[ly], lucid, jargon-free, vivid[ly],
    informative[ly], enlightening, insightful, actionable, ambiguous[ly], vague[ly], confusing, misleading[ly],
    obvious[ly], evident[ly], simplicity, intelligibl(e|y), visually clear
  `),
  ease: phrases(`
    easiest, simplest, effortless[ly], painless[ly], frictionless, uncomplicated, handy, comfortably, cosy, cozy,
    user-centred, user-centered, user-centric, user-oriented, user-focused, human-centred, human-centered,
    customer-oriented, customer-focused, customer-centric, customer-driven, client-focused, client-oriented,
    client-centric, people-oriented, people-focused, results-oriented, result-oriented, results-driven,
    solution-oriented, solution-focused, goal-oriented, service-minded, practice-oriented, future-oriented,
    needs-based, needs-oriented, demand-driven, market-oriented, target-group-oriented, outcome-oriented,
    outcome-focused, data-driven, ease of (use|access|operation|maintenance|navigation|understanding), with ease,
    practicabl(e|y), pragmatic[ally], realistic[ally], viabl(e|y), feasibl(e|y), workabl(e|y), achievable,
    attainable, sensibl(e|y), wisely, judicious[ly], rational[ly], economical[ly], manageable, unproblematic,
    self-evident, hassle free, maintenance-friendly, barrier-free
  `),
  cost: phrases(`
    affordabl(e|y), inexpensive[ly], cheap[er|est|ly], cost-efficient[ly], cost-conscious, cost-saving,
    cost-optimised, cost-optimized, budget-friendly, budget-conscious, competitive (price|prices|pricing|rate|rates|
    fees|cost|costs|offer|offers|terms|salary|salaries|basis|conditions), competitively, value-for-money,
    good value, value for money, expensive, frugal[ly], thrifty, reasonably-priced, reasonably priced, (fair|market|
    attractive|favourable|favorable|good|better|best|low|lower|lowest|affordable) (price|prices|pricing|rate|rates|
    costs|terms|conditions), profitabl(e|y), lucrative, wasteful[ly], uneconomic[al]
  `),
  people: phrases(`
    with [(great|due|all|real|full)] (tact|discretion|courtesy|understanding|consideration|integrity|sensitivity|
    empathy|confidence|dignity|patience|professionalism|enthusiasm|creativity|precision|accuracy|rigour|rigor|
    passion|pride|flair|energy|flexibility|commitment|dedication|consistency|clarity),
    (keep|keeps|kept|keeping) * [*] (informed|abreast|satisfied|engaged|motivated),
    with (great|due|full|mutual) respect,
    (fully|well|properly|adequately|suitably|promptly|regularly) (informed|briefed),
    (the|our|their|customer|customers|customer's|client's|residents|users) wishes, wishes of the *, feel at home,
    (good|strong|lasting|positive|favourable|professional|bad) (impression|impressions),
    a (feel|feeling|flair|sense) for, warm welcome, gracious[ly], amiabl(e|y), agreeabl(e|y), affable, charming,
    congenial, outgoing, sociable, humane[ly], wholehearted[ly], willing, earnest[ly], truthful[ly], frank[ly],
    candid[ly], calm[ly], level-headed, hard-working, industrious, steadfast, receptive, lenient, assertive[ly],
    obedient, relaxed, indifferent, rude[ly], committed (team|staff|partner|people|supplier|employees),
    go the extra mile, goes the extra mile, going the extra mile, second to none, friendlier, friendliness, kindly,
    kindness, welcoming, approachable, respectful[ly], empathetic[ally], empathic, empathy, sympathetic[ally],
    cordial[ly], tactful[ly], pleasantly, cheerful[ly], hospitable, culturally (sensitive|appropriate|aware),
    trustful, trusting, trusted (partner|advisor|adviser|provider|relationship), honest[ly], personable, supportive,
    courteously, courtesy, politeness, patiently, civil (manner|tone), amicabl(e|y), considerate,
    personal (attention|touch|support|service|care), service-oriented (attitude|manner|approach|staff),
    appreciative[ly], discreet[ly], sincere[ly], loyal, harmonious[ly], professionalism, presentable, well-mannered,
    respectfully, courteousness, (close|closer|constructive|trusting|productive|strong|stronger|positive|
    collaborative|lasting|healthy|successful|fruitful|open|effective|good|smooth|harmonious|active|intensive|
    regular|direct|mutual) [(working|business|and trusting|and constructive|and collaborative|ongoing)]
    (cooperation|co-operation|collaboration|partnership|partnerships|relationship|relationships|coordination|
    liaison|communication|dialogue|teamwork|interaction|exchange|involvement|participation|engagement),
    (in|maintain|maintains|maintaining|stay|stays|keep|keeps) close contact, (close|closer) contact, closely,
    collaboratively, cooperatively, co-operatively, hand in hand, in a spirit of, in good spirit, team spirit,
    mutual (trust|respect|understanding|benefit),
    mutually (agreeable|acceptable|beneficial|convenient|satisfactory), teamwork, on equal terms, at eye level,
    partnership-based, actively, active (role|part|involvement|participation|engagement|communication), self-driven,
    attitude, keep pace, keeps pace, keeping pace, positive (experience|environment|attitude|impact|outcome|
    outcomes|image|impression|influence|effect|effects|atmosphere|feedback|perception), positively, satisfying,
    satisfied (customer|customers|user|users|client|clients|employees|with), peace of mind, buy-in,
    inclusive (culture|environment|workplace|society|manner), open-minded, openly, unfair[ly], fairly,
    equitabl(e|y), objectively, successful (implementation|rollout|collaboration|cooperation|partnership|transition|
    adoption|outcome|outcomes|operation|project|projects|completion of the project|execution), positive working,
    in the spirit of, good (relations|relationship|communication|cooperation|collaboration|reputation|understanding|
    service|support|customer service)
  `),
  safety: phrases(`
    secure (manner|way|environment|environments|platform|platforms|system|systems|solution|solutions|storage|access|
    connection|connections|channel|channels|operation|handling|processing|transfer|transmission|communication|
    communications|data|infrastructure|hosting|service|services|method|methods|means|location|network|networks|
    facility|facilities|place|software|code|application|applications|website|payment|payments|login|design|
    development), secure and (reliable|safe|stable|efficient|confidential|easy|user-friendly|compliant),
    (is|are|be|remains|remain|stays|stay|highly|more|most|kept|keep|keeps) (secure|safe), safe[r|st],
    safety-conscious, dependabl(e|y), resilient[ly], fail-safe, failsafe, foolproof, future-proof, future-ready,
    future-proofed, durabl(e|y), sturdy, rugged[ised|ized], hard-wearing, wear-resistant, steady, steadily,
    watertight, rock-solid, bulletproof, crisis-proof, trusty, strong (security|protection|safeguards|controls|
    password practices|performance|support|focus|commitment|leadership|governance|culture|emphasis|team|brand|
    presence|network|partner), strongly, unreliable, unreliably, unstable, insecure[ly], unsafe[ly], risky,
    risk-free, stringent[ly], strict (confidentiality|security|control|controls|standards|rules|adherence|
    compliance|observance|quality|requirements|hygiene|monitoring|supervision|criteria|deadlines|timelines),
    undisturbed, unhindered, adequately protected
  `),
  modernity: phrases(`
    up-to-date, up to date, up-to-the-minute, contemporary, bleeding-edge, next-generation, next generation,
    forward-looking, forward-thinking, pioneering, groundbreaking, ground-breaking, visionary, sleek, modernised,
    modernized, state of the art, state-of-art, cutting edge, leading edge, trendsetting, trend-setting, trendy,
    fashionable, avant-garde, old-fashioned, outdated, timeless, progressive (design|thinking), innovation-driven,
    tried and tested, tried-and-tested, time-tested, well-proven,
    established (practice|practices|methods|standards|provider|company|technology|technologies),
    current (trends|state of the art|best practices|industry standards|technology standards), (newest|latest|modern|
    recent) [(technical|technological|industry|scientific|market|security|design|web)] (technology|technologies|
    trend|trends|standard|standards|development|developments|knowledge|findings|insights|methods|techniques|
    practice|practices|know-how|tools), (industry|market|professional|accepted|recognised|recognized|prevailing|
    customary|generally accepted) [best] (standard|standards|practice|practices|norms), common practice,
    standard practice, customary practice, keep[s] up with, abreast of
  `),
  look: phrases(`
    charmingly, chic, classy, colourful, colorful, expressive, striking, lush,
    even (appearance|finish|surface|look|coverage|coating|distribution), prominent[ly], conspicuous[ly],
    unforgettable, understated, witty, eloquent[ly], immersive, upbeat, youthful, relaxing, soothing, invigorating,
    tranquil, gentle, gently, mild (detergent|detergents|soap|cleaner|cleaners|products|and *), hearty, palatable,
    offensive, dull, familiar, natural (look|tone|style|feel|appearance|language flow), sumptuous, tedious, homely,
    homelike, engaging (style|tone|way), appealing[ly], attractively, tasty, tastefully, tasteful, delicious,
    nutritious, healthy, wholesome, balanced, well-balanced, appetising, appetizing, savoury, enjoyabl(e|y), fun,
    exciting, stylish[ly], eye-catching, aesthetic[ally],
    visually (appealing|attractive|pleasing|striking|engaging|consistent), catchy, memorable, memorably, inspiring,
    inspirational, vibrant, lively, elegant[ly], beautiful[ly], polished, refined, sophisticated,
    representative (appearance|look|design), pleasing, likeable, likable, cheery, delightful[ly], unsightly,
    sleekly, high-gloss, look and feel, evocative, stimulating, thought-provoking, captivating, motivating,
    interesting, diversified, authentic[ally], distinctive[ly],
    unique[ly] (design|look|experience|solution|solutions|content|style), recognisable, recognizable,
    fresh (look|design|ideas|appearance|produce|ingredients|food),
    clean (appearance|condition|code|environment|look|state|design|conditions|layout|manner),
    (kept|keep|keeps|is|are|be|remain|remains) clean, cleanly, cleanliness, spotless[ly], hygienic[ally],
    sanitary (condition|conditions|manner), tidily, tidiness, orderly, well-kept, dust-free, spick and span,
    odour-free, pristine, untidy, dirty, visibly clean, light-weight, lightweight, slimline, slim, quiet[ly],
    noiseless[ly], low-odour, spacious, roomy, well-lit, bright (rooms|colours|colors)
  `),
  sustainability: phrases(`
    sustainably, sustainability-minded,
    environmentally (sound|responsible|conscious|compatible|safe|sustainable|aware), environment-friendly,
    climate-friendly, ecologically, ecological (manner|way|products|materials), energy-efficient[ly], energy-saving,
    resource-efficient[ly], resource-saving, resource-friendly, resource-conserving,
    ethical (manner|way|standards|conduct|behaviour|behavior|sourcing|business), ethically,
    socially (responsible|responsibly), socially acceptable, eco-conscious,
    lasting (effect|effects|impact|improvement|value|solution|solutions|success|benefit|change), enduring,
    long[er]-term
  `),
  manner: phrases(`
    cohesive[ly], balanced manner, fine-tuned,
    without (major|significant|serious|noticeable|unnecessary|undue|any noticeable|any major) *,
    as (little|few) * as [(we|they|it|you)] (can|could) [manage], a minimum of *, low-key, discerning, sparing[ly],
    carefully chosen, thought-out, adaptabl(e|y), adaptive (approach|manner|way), customi(s|z)able,
    targeted (manner|way|support|training|measures|approach|communication|advice), in a targeted, goal-directed,
    tailored-made, custom-made, custom-tailored, bespoke, made-to-measure, well-suited, methodical[ly],
    systematic[ally], disciplined, organi(s|z)ed (manner|way|fashion), smoother, smoothest, seamless[ness],
    fluently, coordinated (manner|way|approach), controlled (manner|way), inconsistent[ly], uniformly high,
    inefficient[ly], ineffective[ly], inadequately, insufficiently, inflexibl(e|y), unreasonably, unnecessarily,
    needless[ly], unprofessional[ly], unfriendly, impractical, strategically aligned, in (a|an) [(more|highly)] [*]
    (orderly|appropriate|proper|suitable|adequate|controlled|professional|effective|efficient|structured|
    responsible|considerate) (manner|way|fashion),
    without (difficulty|problems|complications|major problems|disruption|interruption|friction|hassle|trouble),
    intelligently, smartly, cleverly, ingenious[ly], resolutely, determinedly, willingly, gladly, at a high level,
    at the highest level, to a high (standard|level|degree|quality),
    to the highest (standard|standards|level|quality),
    to an (acceptable|appropriate|adequate) (standard|level|quality|extent), extensible, expandable,
    freely (adaptable|accessible), maintainable, loosely, gracefully, ergonomically, performantly
  `),
};

/**
 * English quantities, ways out, open ends and placeholders of the same kinds as the listed ones; the fixed expressions
 * that the words above stand in; nouns of praise, and the verbs that ask for them.
 */
export const enPhrases = {
  quantity: phrases(`
    a (host|multitude|wealth|plethora|handful|array|bunch|diversity|myriad) of, a (broad|wide|rich|diverse|good|
    balanced|varied|healthy|comprehensive) (mix|selection|array|set|choice|portfolio|offering|range|variety|
    assortment) [of], lots of, loads of, a (great|good) (deal|many), much of,
    the (vast|great|overwhelming) majority, countless, innumerable, sundry, assorted, miscellaneous, multitude of,
    myriad, more and more, less and less, increasingly, ever more, a good (number|portion|part) of,
    varying (degrees|numbers|amounts|levels), a (minimum|maximum) of (effort|disruption|fuss|inconvenience),
    dozens of, hundreds of, tons of, a little,
    (a|the) (wide|broad|whole|full|diverse) (range|spectrum|array|variety), certain (cases|case|circumstances|
    conditions|situations|features|functions|services|areas|types|aspects|tasks|elements|data|users|times|parts|
    activities|exceptions|limits), different (types|kinds|ways|formats|channels|sources|methods|devices|aspects|
    areas|levels|topics|platforms|browsers|screen sizes|formats|media|stakeholders|target groups|audiences|tasks),
    (an|the) (adequate|appropriate|sufficient|acceptable|reasonable) (number|amount|level|degree|quantity),
    as many * as *, as few * as *, a fair (amount|share|number) of,
    sufficient[ly] (number|numbers|quantity|quantities), in sufficient (numbers|quantity|quantities|time)
  `),
  escape: phrases(`
    as * as (possible|practicable|practical|feasible|necessary|reasonable|needed|required|may be),
    as (much|many|few|little) * as (possible|practicable|practical|feasible|necessary|needed|required),
    as (far|soon|quickly|much) as is (practicable|practical|possible|feasible|reasonable),
    as * as [is] reasonably (possible|practicable|practical), as * as (it|they|we) can,
    so far as [is] [reasonably] (practicable|practical|reasonable), (if|where|wherever|when|whenever) [(reasonably|
    practically|technically|economically|legally|at all|it is|this is|deemed|considered|strictly|absolutely|really|
    operationally)] (possible|relevant|reasonable|practicable|practical|practicable|useful|helpful|desirable|
    warranted|justified|suitable|sensible|convenient|available|feasible|necessary|appropriate|needed|beneficial|
    advisable), as (deemed|considered|judged),
    as (relevant|suitable|practicable|warranted|reasonable|available), as and when, as the need arises,
    (should|if|when|as) [the] need[s] (arise|arises|be), in so far as, insofar as, as best (it|they|we|he|she) can,
    where this (makes sense|is useful), (as|if|when|where) (circumstances|conditions|time|resources|capacity|
    workload|the situation) (permit|permits|require|requires|allow|allows|demand|demands|warrant), depending on
    (availability|capacity|need|needs|the need|the needs|the circumstances|circumstances|the situation|requirements|
    demand|workload|complexity|the complexity|resources),
    according to (need|needs|availability|demand|requirements), in case of need,
    based on (availability|need|needs|demand), upon need, on an (as-needed|as-required) basis,
    on a (best-effort|best-efforts|case-by-case) basis, case by case,
    (do|does|doing) [all|everything] (its|their|our|the) (best|utmost),
    (do|does) everything (possible|in its power|in our power),
    to the (best|fullest|greatest|maximum|largest) [possible] extent [possible|practicable],
    [to] the (fullest|maximum|greatest) extent (possible|practicable|reasonable), every (effort|endeavour|endeavor),
    (make|makes|making) every attempt,
    all (possible|practicable|feasible) (effort|efforts|steps|measures|care|precautions), (make|makes|making|made|
    use|uses) [(an|a|its|all|serious|diligent|reasonable|the)] (efforts|effort|best efforts) to, (endeavour|
    endeavor|strive|strives|striving|endeavouring|endeavoring|endeavours|endeavors|strived) (to|for|towards),
    (work|works|working) (towards|toward), (hope|hopes) to,
    (shall|will|should|must) (attempt|try|seek|aim|aspire) to, aspire[s] to, committed to making every, (seek|seeks|
    aim|aims|try|tries|aiming|seeking) to (deliver|complete|offer|meet|answer|support|avoid|prevent|help|increase|
    make|create|develop|build|promote|enhance|limit|restore|fix|correct|find|solve|accommodate|be|give|establish|
    foster|strengthen|continually|continuously|use|address|enable|optimise|optimize|maximise|maximize),
    help[s] [to] (ensure|improve|maintain|promote|increase|reduce|strengthen),
    (assist|assists|assisting) in (ensuring|improving|maintaining|achieving), does what it can,
    in (rare|individual|some|certain|exceptional|most|many) (case|cases|circumstances|situations|instances),
    (under|in) (certain|normal|special|usual|ordinary|exceptional|extraordinary) (circumstances|conditions),
    at its own discretion, at (the|our|their|its|his|her) [own|sole|absolute|reasonable] discretion,
    in (its|their|our|the) [sole|reasonable|own|professional] (judgement|judgment|discretion|opinion),
    where there is (a need|capacity|time), for the time being, unless impractical,
    unless (impossible|impracticable|unavoidable), not necessarily, other things being equal, all being well,
    within (reason|reasonable limits|the limits of), within the bounds of, if time (allows|permits),
    if budget allows, as budget allows, subject to (capacity|resources|available resources|workload|demand),
    upon availability, as resources allow, on a best-efforts basis, best-effort, (possibly|perhaps|maybe), to (its|
    their|the client's|the customer's|the buyer's|our|everyone's|everybody's) [full|complete|reasonable|entire]
    satisfaction, if it (makes sense|so chooses), hopefully, presumably, wherever practicable,
    as it deems (fit|necessary|appropriate), as they see fit, as (we|you|he|she) see[s] fit, see[s] fit
  `),
  openEnd: phrases(`
    and [so] much more, and many (more|others), and [many] others$, (and|or) the like, or (similar|so)$,
    and suchlike, to name [but|just] a few, amongst (others|other things), inter alia,
    but [shall] not [be] (limited|restricted) to, including (among others|but not exclusively), and/or similar, and
    [other] (similar|related|associated|comparable|such) (task|tasks|duties|activities|services|items|materials|
    matters|work|documents|things|products|systems|tools|areas|topics|equipment|functions|measures),
    (and|or) [any] other (tasks|duties|activities|matters),
    (and|or) [any] other (similar|related|relevant|such|comparable|necessary|appropriate|suitable) *, and other$,
    and beyond$, and further (tasks|activities|services|items), or any other (suitable|appropriate) *,
    or similar (products|tools|systems|technologies|means|materials|quality), and everything (else|related),
    and whatever (else)
  `),
  placeholder: phrases(`
    (yet|still) to be (agreed|confirmed|decided|defined|determined|clarified|announced|specified|discussed),
    to be (clarified|announced|advised|negotiated)$,
    to be (discussed|agreed|decided|determined|defined) (later|separately|at a later),
    not yet (determined|specified|decided|agreed|clear|finalised|finalized),
    [is|are] (still|yet) (unclear|unknown|undecided|undetermined), details to follow, will be (defined|specified|
    determined|agreed|decided|communicated|announced) (later|separately|in due course|at a later)
  `),
  exceptions: phrases(`
    (thread|type|memory|food|child|dishwasher|url|web) safe, load-balanced, steady-state, as well [as], no longer *,
    (priority|severity) urgent, urgent priority, well-being, well-formed, well (water|number|depth), oil well,
    as (is|are) well, at the very (least|latest), the very (same|first|last), (prompt|command) prompt,
    quiet (hours|period|mode|zone|please), silent mode, slow query, slow (queries|lane|motion),
    high-speed (rail|train|trains|line), high-performance (computing|liquid chromatography), high-resolution time,
    high-availability (cluster|clusters|pair|mode|setup|group),
    high availability (cluster|clusters|pair|mode|setup|group), quality (assurance|control|management|gate|gates),
    safe (harbour|harbor|mode|browsing|deposit|area|custody|from), fail-safe mode, in (a|the) safe, key safe,
    road safety, fair use, fair trade, fairtrade,
    healthy (check|checks|status|state|node|nodes|instance|instances|replica|replicas), (pod|pods|node|nodes|
    container|containers|endpoint|endpoints|cluster|server|servers|service|services|instance|instances|system|
    replica|replicas|backend) (is|are|as|reports) healthy, credit balanced,
    balanced (scorecard|budget|accounts|tree), readable (by|with|in), machine-readable, human-readable,
    machine readable, as detailed [(in|by|below|above|under)], (is|are|be) detailed (in|by|below|above|under),
    detailed (design|drawing|drawings|specification|specifications|invoice|invoices|breakdown|in|below|above|under),
    periodic table, periodic (inspection|inspections) under, (minimum|minimal) viable product,
    refined (sugar|oil|petroleum|products), polished (concrete|floor|floors|stone), light aircraft,
    slim (container|image|fit), comfort letter, expert (witness|witnesses|user|users|mode), primarily liable,
    relatively prime, relative path, comfort class,
    major (version|versions|release|releases|incident|incidents|defect|defects|fault|faults|upgrade|upgrades),
    minor works contract, short (message|messages|code|codes|url|urls|circuit|list|term sickness),
    broad (bean|beans|leaved), wide area, wide (web|screen), long (jump|vehicle|vehicles|string),
    large language [(model|models)], big (data|endian|bang), small (business|businesses|claims|caps|and medium),
    large (contentful|object|objects|type|print), deep (link|links|linking|learning|cleaning|clean|freezer),
    deeply (nested|linked),
    strong (authentication|customer|password|passwords|encryption|consistency|key|keys|typing), strongly typed,
    loosely coupled, (widely|publicly) available, largest contentful, orderly (resolution|market), standing order,
    urgent care, highly confidential, highly (flammable|toxic), particularly serious,
    (special|particular) categories, ethical hacking, sanitary (ware|facilities|facility|bin|bins|installation),
    clean (room|up|install|build|air|clothes|water|energy|desk|slate|linen|laundry|bill), comfort (break|zone),
    personal (service|care) contract,
    continuous (integration|delivery|deployment|paper|page|pages|line|wave|casting),
    competitive (tender|tendering|bidding|procedure|dialogue), lightweight directory access protocol,
    lightweight (concrete|aggregate), secure (shell|socket|sockets|boot|element|hash|cookie|cookies|flag),
    outdated (version|versions|dependencies|dependency|packages|files|entries|content|browser|browsers|links),
    moderate (risk|impact|baseline|level|severity|comments|confidence),
    durable (medium|goods|media|message|messages|queue), dirty (read|reads|flag|linen|laundry|water|dishes),
    maximum (effort level), vital (records|signs|statistics), unique (constraint|id|identifier|key|index|visitors),
    progressive (web|enhancement|jpeg), sensitive data
  `),
  nouns: phrases(`
    clarity, readability, legibility, durability, adaptability, relevance, cost-effectiveness, cost-efficiency,
    suitability, coherence, openness, comfort, responsiveness, timeliness, creativity, versatility, attractiveness,
    thoroughness, usefulness, fairness, productivity, consistency, maintainability, resilience, sustainability,
    safety, convenience, engagement, collaboration, cooperation, communication, coordination, awareness, visibility,
    competitiveness, profitability, motivation, (user|customer|customers|users|client|employee|student|patient)
    (experience|satisfaction|engagement|loyalty|trust), operational (efficiency|excellence|effectiveness),
    wellbeing, interoperability, morale, credibility, trust, reputation, customer service, data quality,
    ease of use, aesthetics, practicality, accuracy, innovativeness, inclusion, inclusivity, user-friendliness
  `),
  verbs: phrases(`
    promote[s|d], promoting, foster[s|ed|ing], boost[s|ed|ing], raise[s|d], raising, maximi(s|z)e[s|d],
    maximi(s|z)ing, optimi(s|z)e[s|d], optimi(s|z)ing, optimi(s|z)ation, guarantee[s|d|ing], encourage[s|d],
    encouraging, maintain[s|ed|ing]
  `),
};
