//! Made by `cargo xtask lexicon` from `data/lexicon/`: change the lists, not this file.

use super::entry::{Category, Profile, Strength};
use crate::taxonomy::*;

/// A class of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Class {
    /// Adverbs without "-ly" that may stand inside a verb group; words in "-ly" belong to it by their ending.
    Adverb,
    /// News and picture agencies, by their short or full name.
    Agency,
    /// Nouns for speakers whose name is withheld.
    Anonymous,
    /// Articles.
    Article,
    /// Forms of "be".
    Be,
    /// "Can" and "could"; "ca" stands before "n't".
    Can,
    /// Nouns for what is claimed, found or told.
    Claim,
    /// Conjunctions.
    Conjunction,
    /// Articles, demonstratives, quantifiers.
    Determiner,
    /// Forms of "do".
    Do,
    /// Nouns for things that can say something.
    Document,
    /// Common verbs in their base form, which show an infinitive.
    GenericVerb,
    /// Nouns for speakers counted but not named.
    Group,
    /// Forms of "have".
    Have,
    /// Nouns for pictures, recordings and handwriting.
    Image,
    /// Nouns for outlets.
    Media,
    /// Nouns for feelings and views that can be put in words.
    Message,
    /// Modal verbs.
    Modal,
    /// Months and their short forms.
    Month,
    /// Words that introduce a name or a term.
    Naming,
    /// Adjectives of countries and parts of the world.
    Nationality,
    /// Nouns after "according to" that are no speaker.
    NoSpeaker,
    /// Negation.
    Not,
    /// Words in "-ly" that are no adverbs.
    NotAdverb,
    /// Numbers written out, and words that count.
    NumberWord,
    /// Pronouns that are an object.
    ObjectPronoun,
    /// Nouns that name a body that can speak.
    Organisation,
    /// Verbs of coming out, in which a noun of evidence is the subject.
    Outcome,
    /// Nouns for people whom a rule allows, obliges or forbids something.
    People,
    /// Platforms of social media.
    Platform,
    /// Possessive determiners.
    Possessive,
    /// Prepositions.
    Preposition,
    /// Nouns for what a reporter sends or asks.
    Request,
    /// Nouns that name a person by office or work.
    Role,
    /// Pronouns that can stand for a speaker.
    SpeakerPronoun,
    /// Pronouns that can be a subject.
    SubjectPronoun,
    /// Titles before a name.
    Title,
    /// Units, currencies and spans of time.
    Unit,
    /// Days of the week.
    Weekday,
    /// Words that open a question or a relative clause.
    Wh,
    /// Nouns for works that have a title.
    Work,
    /// Base form of a verb of the lists: "say".
    VerbBase,
    /// Third person of a verb of the lists: "says".
    VerbThird,
    /// Past tense of a verb of the lists: "said".
    VerbPast,
    /// Past participle of a verb of the lists: "said".
    VerbParticiple,
    /// Gerund of a verb of the lists: "saying".
    VerbGerund,
    /// A number in figures, or a word that counts.
    Number,
    /// A capitalised word that is no function word, month or weekday.
    Name,
    /// Any word.
    Word,
    /// A character that can open or close a quotation.
    QuoteMark,
}

impl Class {
    /// Every variant, in the order of the list.
    pub const ALL: &'static [Self] = &[
        Self::Adverb,
        Self::Agency,
        Self::Anonymous,
        Self::Article,
        Self::Be,
        Self::Can,
        Self::Claim,
        Self::Conjunction,
        Self::Determiner,
        Self::Do,
        Self::Document,
        Self::GenericVerb,
        Self::Group,
        Self::Have,
        Self::Image,
        Self::Media,
        Self::Message,
        Self::Modal,
        Self::Month,
        Self::Naming,
        Self::Nationality,
        Self::NoSpeaker,
        Self::Not,
        Self::NotAdverb,
        Self::NumberWord,
        Self::ObjectPronoun,
        Self::Organisation,
        Self::Outcome,
        Self::People,
        Self::Platform,
        Self::Possessive,
        Self::Preposition,
        Self::Request,
        Self::Role,
        Self::SpeakerPronoun,
        Self::SubjectPronoun,
        Self::Title,
        Self::Unit,
        Self::Weekday,
        Self::Wh,
        Self::Work,
        Self::VerbBase,
        Self::VerbThird,
        Self::VerbPast,
        Self::VerbParticiple,
        Self::VerbGerund,
        Self::Number,
        Self::Name,
        Self::Word,
        Self::QuoteMark,
    ];
}

/// What must hold around a phrase for it to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Rule {
    /// It is written in capitals.
    AllCaps,
    /// No determiner, adjective or noun stands before it.
    Bare,
    /// An article or another determiner stands directly before.
    BehindDeterminer,
    /// A noun for a claim, report or figure follows.
    ClaimFollows,
    /// It opens its clause or closes it: the sentence or a mark of punctuation begins or ends there.
    ClauseEdge,
    /// A clause follows: "that", a question word, or a new subject; as a verb also a quotation or a colon.
    ClauseFollows,
    /// A verb of saying follows within four tokens.
    CueFollows,
    /// The row is listed but does not count unless the caller asks for it.
    DefaultOff,
    /// Its subject is a document, data, a study or a picture.
    DocumentSubject,
    /// It is "could" of possibility: no past ability, no request, nothing that did not happen.
    EpistemicCould,
    /// It is "may" of possibility: no permission, prohibition, request or wish, and no month.
    EpistemicMay,
    /// An infinitive follows.
    InfinitiveFollows,
    /// It is all that stands on its line, but for a count or punctuation.
    LineAlone,
    /// It opens its line.
    LineStart,
    /// A listener follows: a person, an outlet, a pronoun.
    Listener,
    /// A noun for a feeling, view or message follows within three words.
    MessageObject,
    /// Its subject is no picture, sound or handwriting.
    NoPictureSubject,
    /// No subject stands before: no pronoun, name, office, body or document.
    NoSubject,
    /// No person who does it stands before: no pronoun, also not with a form of "be" between.
    NotActive,
    /// No "by" follows: nobody is named who does it.
    NotByAgent,
    /// Its subject is not a group of people whom rules bind: pupils, staff, guests.
    NotDuty,
    /// It is no name: not capitalised inside a sentence.
    NotName,
    /// It is a verb: no determiner, possessive, adjective or preposition stands before it.
    NotNoun,
    /// It is an adjective: a noun or another adjective follows, no verb, preposition or punctuation.
    NounFollows,
    /// A number or a measured span stands directly before.
    NumberBefore,
    /// A number, an amount, a date or a time follows, perhaps after a currency sign or an article.
    NumberFollows,
    /// It stands in the last lines of the text.
    PageFoot,
    /// It stands in the first lines of the text.
    PageHead,
    /// A comma, dash or bracket stands on either side.
    Parenthesis,
    /// A past participle follows.
    ParticipleFollows,
    /// It is no attribute and has no object: no noun, article or possessive follows.
    Predicate,
    /// A quotation mark stands within six tokens of it in the same sentence.
    QuoteAdjacent,
    /// A verb of saying stands before, perhaps with "that" or a quotation mark between: "said it expects".
    ReportedView,
    /// A noun for a request, question or message follows within five tokens.
    RequestFollows,
    /// It opens its sentence.
    SentenceStart,
    /// A person, body, document or picture follows; not a plan, size, need or rank.
    SpeakerObject,
    /// "that", "of" or "about" follows.
    ThatFollows,
    /// No name follows or stands before.
    Unnamed,
}

impl Rule {
    /// Every variant, in the order of the list.
    pub const ALL: &'static [Self] = &[
        Self::AllCaps,
        Self::Bare,
        Self::BehindDeterminer,
        Self::ClaimFollows,
        Self::ClauseEdge,
        Self::ClauseFollows,
        Self::CueFollows,
        Self::DefaultOff,
        Self::DocumentSubject,
        Self::EpistemicCould,
        Self::EpistemicMay,
        Self::InfinitiveFollows,
        Self::LineAlone,
        Self::LineStart,
        Self::Listener,
        Self::MessageObject,
        Self::NoPictureSubject,
        Self::NoSubject,
        Self::NotActive,
        Self::NotByAgent,
        Self::NotDuty,
        Self::NotName,
        Self::NotNoun,
        Self::NounFollows,
        Self::NumberBefore,
        Self::NumberFollows,
        Self::PageFoot,
        Self::PageHead,
        Self::Parenthesis,
        Self::ParticipleFollows,
        Self::Predicate,
        Self::QuoteAdjacent,
        Self::ReportedView,
        Self::RequestFollows,
        Self::SentenceStart,
        Self::SpeakerObject,
        Self::ThatFollows,
        Self::Unnamed,
    ];
}

pub(super) static WORDS: &str = "\
    ''d'll'm're's've(),/4.0:aaapableaboutaboveacceptacceptedacceptingacceptsaccordingaccountaccountsaccusationaccu\
    sationsaccuseaccusedaccusesaccusingacknowledgeacknowledgedacknowledgesacknowledgingacresacrossactactivistactiv\
    istsactoractressadaddaddedaddingadditionaladdressaddressedaddressesaddressingaddsadmadministrationadmiraladmis\
    sionadmitadmitsadmittedadmittingadvertisementadvertorialadviseadvisedadviseradvisersadvisesadvisingadvisoradvi\
    sorsaffidavitaffiliateaffirmaffirmedaffirmingaffirmsafpafricanafteragainagainstageagenceagenciesagencyagreeagr\
    eedagreeingagreementagreesaiai-generatedaideaidesairairedairingairlineairsalamyalarmalbumalertalertedalertinga\
    lertsalikeallallegationallegationsallegeallegedallegedlyallegesallegingalliancealliesallowallowedallowingallow\
    salludealludedalludesalludingallyalmostalongalreadyalsoalthoughalwaysamambassadoramendedamericanamidamonganana\
    doluanalysisanalystanalystsandangeraniannounceannouncedannouncementannouncesannouncinganomalyanonymityanonymou\
    slyanotheransaansweransweredansweringanswersanthemanticipateanticipatedanticipatesanticipatinganyanybodyanyone\
    anythingapapartapologiseapologisedapologisesapologisingapologizeapologizedapologizesapologizingappapparentappa\
    rentlyappealappealedappealingappealsappearappearedappearingappearsapplaudapplaudedapplaudingapplaudsapplicanta\
    pplicantsapplyapproachedapproximatelyapraprilarchbishoparchiveareargentinearguablyarguearguedarguesarguingarmy\
    aroundarrestedarticlearticlesartificialartistartworkasascertainascertainedascertainingascertainsasianaskaskeda\
    skingasksassemblyassertassertedassertingassertionassertionsassertsassessmentassistanceassociatedassociationass\
    umeassumedassumesassumingassumptionassureassuredassuresassuringatattackattackedattackingattacksattestattesteda\
    ttestingattestsattorneyattorneysattributedauditaugaugustauntaustralianaustrianauthenticateauthenticatedauthora\
    uthoredauthorisedauthoritiesauthorityauthorizedauthorsauto-generatedautopsyavailableaveraverredaverringaversav\
    owavowedavowingavowsawaitingbackbackedbackgroundbackingbacksbacktrackbacktrackedbacktrackingbacktracksbagsbake\
    rbangladeshibankbarelybarkbarkedbarkingbarksbaselessbatteriesbatterybebecausebeenbeforebegbeganbeggedbeggingbe\
    ginbeginningbeginsbegsbegunbehindbeingbelarusianbelgianbeliefbelievebelievedbelievesbelievingbellybelowbemoanb\
    emoanedbemoaningbemoansbeneathbesidebestbetterbetweenbeverlybeyondbigbiggerbillbillionbillionsbillybishopblame\
    blamedblamesblamingblastblastedblastingblastsblogbloggedbloggingblogsbloombergblueskyblurtblurtedblurtingblurt\
    sboardboastboastedboastingboastsbookbosnianbossbossesbothboybragbraggedbraggingbragsbrazilianbreakbreakingbrea\
    ksbriefbriefedbriefingbriefsbringbritishbroadcastbroadcastedbroadcasterbroadcastersbroadcastingbroadcastsbroke\
    brokenbrotherbrushbrushedbrushesbrushingbuildbulgarianbulletinbullybureaubutbutterflybuybyby-sacacabinetcalcul\
    atecalculatedcalculatescalculatingcallcalledcallercallingcallscambodiancamecampaigncampaignercampaignerscancan\
    adiancandidatecandidatescannotcaptcaptaincaptioncaptionedcaptioningcaptionscarcarecarrycarscartooncasescastiga\
    tecastigatedcastigatescastigatingcatchcausecautioncautionedcautioningcautionscccentceocertaincertifiedcertifie\
    scertifycertifyingchairchairmanchairpersonchairwomanchallengechallengedchallengeschallengingchancechancellorch\
    angedchannelchannelschantchantedchantingchantscharacterisecharacterisedcharacterisescharacterisingcharacterize\
    characterizedcharacterizescharacterizingchargechargedchargeschargingcharitychartchatchatschattedchattingchefch\
    idechidedchideschidingchiefchiefschildchildrenchileanchillychimechimedchimeschimingchinesechoosechristenedchro\
    niclechronicledchronicleschroniclingchurchcircacirculatecirculatedcirculatescirculatingcitecitedcitescitingcit\
    izencitizensclaimclaimedclaimingclaimsclarificationclarifiedclarifiesclarifyclarifyingcleanclearclipclipsclose\
    clubcoachcoalitioncodenamedcolcolombiancolonelcolumncolumnistcolumnistscolumnscomecomedycomescomiccomingcomman\
    dercommendcommendedcommendingcommendscommentcommentedcommentingcommentscommissioncommissionercommitcommitscomm\
    ittedcommitteecommittingcommonlycommonscommunicatecommunicatedcommunicatescommunicatingcompanycompetitorscompi\
    ledcomplaincomplainedcomplainingcomplainscomplaintcomplaintscomplyconcedeconcededconcedesconcedingconceivablec\
    onceivablyconcernconcernsconcludeconcludedconcludesconcludingconclusionconclusionsconcurconcurredconcurringcon\
    curscondemncondemnedcondemningcondemnsconditioncondolencesconferenceconfessconfessedconfessesconfessingconfide\
    nceconfidentconfirmconfirmationconfirmedconfirmingconfirmsconflictingcongratulatecongratulatedcongratulatescon\
    gratulatingcongresscongressmancongresswomanconnectionconsiderconsideredconsideringconsidersconsistentcontacted\
    containcontendcontendedcontendingcontendscontentcontestedcontinuecontinuedcontinuescontinuingcontractcontradic\
    tcontradictedcontradictingcontradictorycontradictscontributedcontroversialconveyconveyedconveyingconveyscookie\
    cookiescopycopyrightcoronercorporalcorrectcorrectedcorrectioncorrespondentcorroboratecorroboratedcostcostlycou\
    ldcouncilcouncillorcouncillorscouncilmancouncilwomancountercounteredcounteringcounterscouplecourtcourtesycousi\
    ncovercowardlycplcreatecreditcriedcriescrimecrimescriticcriticisecriticisedcriticisescriticisingcriticismcriti\
    cizecriticizedcriticizescriticizingcriticscroatiancrycryingcubancustomcustomercustomerscutcyclistscypriotczech\
    ddailydamedanishdaredatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclaredeclareddeclare\
    sdeclaringdeclineddeclinesdecliningdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeemdeemeddeemingde\
    emsdefeatdefenddefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedelegatesdeliberatio\
    nsdemanddemandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydenialdenieddeniesd\
    enouncedenounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputydescribedescribe\
    ddescribesdescribingdeskdespitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermineddeterminesdet\
    erminingdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirectorsdisagr\
    eedisagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclosesdiscl\
    osingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydismissdi\
    smisseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoctorsdocum\
    entdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubleddoubles\
    doublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdozendoze\
    nsdpadrdraftdramadrawdriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearlierearliestear\
    lyearnearningseasiereatechoechoedechoingechoseconomisteconomistseditededitingeditoreditorialefeegyptianeightei\
    ghteeneightyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselevenemailemaile\
    demailingemailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemphasi\
    zingemployeeemployeesencourageencouragedencouragesencouragingendendorseendorsedendorsesendorsingengineerengine\
    ersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagesenvisaging\
    envoyepaepa-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestimatedestimatesestimati\
    ngestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminationexclaimexc\
    laimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsexpectexpec\
    tedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexposedexposesexposingexpre\
    ssexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfairfairlyfallfalsefamefam\
    iliarfamilyfanfansfarfarewellfarmerfarmersfatherfaultfaultedfaultingfaultsfearfearedfearingfearsfebfebruaryfed\
    erationfeefeedfeelfeelingfeelsfeesfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfilmfinalfin\
    dfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfivefleefloa\
    tfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsforemanforesawforese\
    eforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchfrequentlyfrifrid\
    ayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgavegengendergenera\
    lgenerallygeneratedgeorgiangermangetgetsgettyghanaianghastlygirlgivegivingglancegogoesgoinggonegoodgoodbyegoss\
    ipgotgovgovernmentgovernorgrantgrantedgrantinggrantsgraphgraphicgraphicsgratitudegreatergreekgripegripedgripes\
    gripinggroupgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeingguaranteesguardguardsgue\
    ssguestguestsguidelinesguiltygushgushedgushesgushinghhadhailhailedhailinghailshalfhandouthandwritinghappenhard\
    lyhashavehavingheheadheadlinehearhearsayhectaresheightheldhellohelpherhereheroheroesherselfhighlighthighlighte\
    dhighlightinghighlightshillyhimhimselfhinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomily\
    hopehopedhopeshopinghospitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillu\
    strateillustratedillustratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateim\
    pliedimpliesimploreimploredimploresimploringimplyimplyingimprobableinincludeincomeindependentindexindianindica\
    teindicatedindicatesindicatingindicationindicationsindictmentindonesianinforminformationinformedinforminginfor\
    msinitialinputinputsinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsidersinsinuateinsinuatedin\
    sinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstru\
    ctinginstructionsinstructsintelligenceintendintendedintendingintendsinterestinterfaxinteriminterjectinterjecte\
    dinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintima\
    teintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraq\
    iirishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejok\
    edjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjunjunejustjusticejust\
    ifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimberlykindkingkmkne\
    wknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelledlabellinglabel\
    sladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlaptoplargelylashlashedlashes\
    lashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslaylayi\
    nglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegendlessletle\
    tterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinkslistlistedlistenlis\
    tinglistsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslonelylooklookedlookslordloselosslosse\
    slostlotlovelyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmakingmalaysianmaltes\
    emanmanagemanagermanagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormemediameetmembermembe\
    rsmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessagingmetersmetresmexi\
    canmidnightmightmilesmilitarymillionmillionsminministerministersministryminuteminutesmissmissingmockmockedmock\
    ingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedmootingmootsmoremoroccan\
    mostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmumblingmurmurmurmuredmur\
    muringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarratednarratesnarratingnavy\
    nearnearlyneedneedlessneedsnegotiationsneighborneighborsneighbourneighboursneithernetworknevernewnewsnewslette\
    rnewspapernewspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnoonnornorwegiannotnotenoted\
    notesnothingnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobjectobject\
    edobjectingobjectsobserveobservedobserversobservesobservingobtainedoccuroctoctoberoddofoffofferofferedoffering\
    offersofficeofficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensop\
    eraoperatoropineopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingord\
    erlyordersorganisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlin\
    edoutlinesoutliningoutrageoutsideoverownownedownerownersowningownspapaidpaintingpairpairingpakistanipalestinia\
    npanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantpartic\
    ipantspartlypartnerpartnershippartypasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrian\
    spendingpennedpentagonpeopleperpercentperhapspermissionpersonpersonsperuvianpetitionpexelsphilippinephonephone\
    sphotophotographphotographsphotosphrasephrasedphrasesphrasingpickspicturepicturespiecepilotpilotspixabayplacep\
    lanplannedplanningplansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingpleadspledpledgepledged\
    pledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspollsterpollypopepopul\
    arportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossiblypostpostedposterp\
    ostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpreachespreachingpre\
    dictpredictedpredictingpredictionpredictspreferencepreliminarypremierpresentingpresidentpresspressedpressespre\
    ssingpresumablypresumepresumedpresumespresumingpriestprimaryprinceprincessprintprivateprobabilityprobableproba\
    blyprobeprobedprobesprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprofprofessprofessedpr\
    ofessesprofessingprofessorprofitprofitsprogramprogrammeprojectprojectedprojectingprojectspromisepromisedpromis\
    espromisingpromotedpronouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesyprophesyingproposa\
    lproposeproposedproposesproposingprosecutorprosecutorsprospectprotestprotestedprotestingprotestsproveprovedpro\
    venprovesprovidedprovidingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullp\
    upilpupilspurportpurportedpurportedlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqu\
    eriesqueryqueryingquestionquestionablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizz\
    edquizzesquizzingquotequotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrant\
    ingrantsratherrereachreachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizer\
    ealizedrealizesrealizingreasonreasonedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredr\
    eassuresreassuringrebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceip\
    treceiptsreceivereckonreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecog\
    nizesrecognizingrecollectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordreco\
    rdedrecordingrecordingsrecordsrecountrecountedrecountingrecountsredditreducereferreferredreferringrefersreflec\
    treflectedreflectingreflectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsre\
    gionregretregretsregrettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejec\
    tingrejectsrejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysrelea\
    sereleasedreleasesreleasingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedreme\
    mberingremembersremindremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreply\
    ingreportreportedreportedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepres\
    entativesreprisalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsr\
    escuerrescuersresearchresearcherresearchersreservationsreservedresidentresidentsresignresolutionrespondrespond\
    edrespondingrespondsresponsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedretort\
    ingretortsretractretractedretractingretractsreturnreturnsretweetretweetedretweetingretweetsreutersrevrevealrev\
    ealedrevealingrevealsrevelationrevenuerevenuesreverendreviewreviewedridiculeridiculedridiculesridiculingrights\
    riseriskroarroaredroaringroarsromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrum\
    oursrunrussianrwandanssadsafesaidsalessallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscansc\
    arcescarcelyscepticismschedulescholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscream\
    screamedscreamingscreamsscreengrabscreenshotscreenshotsseasonseatseatedseatssecondsecretaryseeseeingseemseemed\
    seemingseeminglyseemsseenseesself-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsen\
    sesensitivitysentencesentencedsentencessentencingsepseptseptembersequelserbiansergeantseriesserveservicesetset\
    ssettingsevenseventeenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshou\
    tedshoutingshoutsshowshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsi\
    ghedsighingsighssightsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsilly\
    sincesingsingaporeansingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipsl\
    amslammedslammingslamsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsna\
    pssoso-calledsobsobbedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessom\
    ewhatsomewheresonsongsoonsoonersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiess\
    pecifyspecifyingspectatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltsp\
    endspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringsta\
    mmersstandstandardsstarstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystayedstepstepsst\
    illstockstopstoriesstorystrangestrategiststressstressedstressesstressingstrikerstudentstudentsstudiesstudysubs\
    cribesubscribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsuggestionsuggestionssugg\
    estivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessummarizingsumm\
    arysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupportingsupports\
    supposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspectsuspectedsus\
    pectingsuspectssuspicionsuspicionsswearswearingswearsswedishswisssworeswornsympathysyndicatedsyrianttabloidtag\
    staiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteacherteachersteamteas\
    eteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendstentativetermtermedtermin\
    gtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaithanthankthankedthankingt\
    hanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinkingthinksthirdthirteenth\
    irtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreatensthreethree-quartersthr\
    illerthroughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytiedtiktoktimetimelytippedtitletit\
    ledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardtowardstracktradertraders\
    traditiontranscripttranscriptstranslatedtranslationtrappedtravelertravelerstravellertravellerstreasurytreatytr\
    endingtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishtvtwee\
    ttweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableuna\
    vailableuncertainuncleunclearunconfirmeduncorroborateduncoveruncovereduncoveringuncoversunderunderlineunderlin\
    edunderlinesunderliningunderscoreunderscoredunderscoresunderscoringunderstandunderstandingunderstandsunderstoo\
    dundisclosedunfoundedunionuniversityunknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiatedunsupported\
    untilunveilunveiledunveilingunveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersusuallyut\
    terutteredutteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presid\
    entvictimvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingv\
    olumesvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarni\
    ngwarnswarrantwaswatchwatchdogwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightw\
    elcomewelcomedwelcomeswelcomingwellwelshwentwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwhe\
    therwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewikim\
    ediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwithou\
    twitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworriesworr\
    yworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingyel\
    lsyemeniyesyetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3102] = [
    1, 2, 3, 2, 3, 2, 3, 1, 1, 1, 1, 3, 1, 1, 3, 4, 5, 5, 6, 8, 9, 7, 9, 7, 8, 10, 11, 6, 7, 7, 8, 11, 12, 12, 13,
    5, 6, 3, 8, 9, 5, 7, 2, 3, 5, 6, 10, 7, 9, 9, 10, 4, 3, 14, 7, 9, 5, 6, 8, 9, 13, 11, 6, 7, 7, 8, 7, 8, 7, 8,
    9, 9, 6, 8, 9, 7, 3, 7, 5, 5, 7, 3, 6, 8, 6, 5, 6, 8, 9, 6, 2, 12, 4, 5, 3, 5, 6, 7, 4, 5, 5, 5, 5, 7, 8, 6,
    5, 3, 10, 11, 6, 7, 9, 7, 8, 8, 6, 5, 7, 8, 6, 6, 7, 7, 8, 4, 6, 5, 7, 4, 8, 6, 2, 10, 7, 8, 4, 5, 2, 7, 8, 7,
    8, 3, 5, 3, 8, 9, 12, 9, 10, 7, 9, 11, 7, 4, 6, 8, 9, 7, 6, 10, 11, 11, 12, 3, 7, 6, 8, 2, 5, 9, 10, 10, 11,
    9, 10, 10, 11, 3, 8, 10, 6, 8, 9, 7, 6, 8, 9, 7, 7, 9, 10, 8, 9, 10, 5, 10, 13, 3, 5, 10, 7, 3, 9, 8, 5, 6, 6,
    7, 4, 6, 8, 7, 8, 10, 6, 7, 2, 9, 11, 12, 10, 5, 3, 5, 6, 4, 8, 6, 8, 9, 9, 10, 7, 10, 10, 10, 11, 6, 7, 7, 8,
    10, 6, 7, 7, 8, 2, 6, 8, 9, 7, 6, 8, 9, 7, 8, 9, 10, 5, 3, 6, 4, 10, 8, 12, 13, 6, 8, 10, 11, 9, 10, 7, 14, 7,
    9, 4, 7, 8, 5, 4, 6, 7, 5, 8, 4, 6, 10, 7, 5, 9, 11, 12, 10, 4, 5, 11, 4, 6, 4, 6, 7, 5, 8, 9, 7, 2, 7, 4, 6,
    3, 5, 6, 7, 5, 9, 6, 4, 5, 6, 5, 10, 7, 6, 7, 8, 8, 9, 5, 5, 6, 8, 9, 7, 7, 6, 4, 6, 7, 7, 6, 3, 6, 4, 7, 8,
    5, 6, 5, 6, 6, 7, 5, 7, 8, 6, 4, 7, 8, 5, 9, 7, 5, 7, 8, 6, 5, 5, 7, 8, 6, 4, 7, 4, 6, 4, 3, 4, 7, 8, 5, 9, 5,
    8, 6, 5, 7, 8, 6, 5, 7, 9, 11, 11, 12, 12, 10, 5, 6, 7, 5, 7, 7, 8, 5, 9, 8, 5, 6, 3, 9, 3, 2, 5, 2, 7, 9, 10,
    10, 11, 4, 6, 6, 7, 5, 9, 4, 8, 10, 11, 3, 8, 9, 10, 6, 4, 7, 7, 9, 10, 8, 3, 4, 5, 4, 7, 5, 9, 10, 10, 11, 5,
    5, 7, 9, 10, 8, 2, 4, 3, 7, 9, 9, 7, 10, 5, 8, 11, 10, 9, 10, 10, 11, 6, 10, 7, 7, 8, 5, 7, 8, 6, 12, 13, 13,
    14, 12, 13, 13, 14, 6, 7, 7, 8, 7, 5, 4, 5, 7, 8, 4, 5, 6, 6, 7, 5, 6, 5, 8, 7, 6, 5, 6, 6, 7, 7, 6, 10, 9,
    10, 10, 11, 6, 5, 9, 10, 10, 11, 4, 5, 5, 6, 7, 8, 5, 7, 8, 6, 13, 9, 9, 7, 10, 5, 5, 4, 5, 5, 4, 5, 9, 9, 3,
    9, 7, 6, 9, 10, 7, 4, 6, 5, 5, 6, 9, 7, 9, 10, 8, 7, 9, 10, 8, 10, 12, 6, 7, 9, 9, 10, 8, 7, 11, 12, 12, 13,
    7, 11, 8, 8, 10, 11, 9, 9, 10, 6, 7, 8, 8, 9, 11, 11, 7, 8, 8, 9, 9, 10, 10, 11, 6, 9, 10, 7, 7, 9, 10, 8, 9,
    11, 10, 7, 9, 9, 10, 10, 9, 7, 12, 9, 10, 8, 11, 12, 13, 13, 14, 8, 11, 13, 10, 8, 10, 11, 9, 10, 9, 7, 7, 9,
    10, 8, 7, 9, 8, 9, 9, 10, 8, 10, 12, 13, 13, 11, 11, 13, 6, 8, 9, 7, 6, 7, 4, 9, 7, 8, 7, 9, 10, 13, 11, 12,
    4, 6, 5, 7, 10, 11, 10, 12, 7, 9, 10, 8, 6, 5, 8, 6, 5, 8, 3, 6, 6, 5, 5, 5, 6, 6, 9, 10, 10, 11, 9, 9, 10,
    10, 11, 7, 8, 3, 6, 5, 6, 8, 9, 3, 8, 7, 5, 1, 5, 4, 6, 4, 4, 8, 3, 4, 4, 6, 3, 8, 6, 7, 7, 8, 7, 8, 8, 9, 8,
    8, 9, 6, 7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6, 6, 8, 9, 7, 6, 7, 7, 8, 8, 7, 8, 9, 13, 6, 8, 9, 7, 11, 12, 12,
    13, 11, 6, 6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8, 8, 9, 6, 8, 9, 9, 10, 4, 7, 6, 8, 9, 7, 8, 9, 9, 10, 10, 11, 7,
    9, 10, 10, 5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11, 9, 14, 7, 9, 10, 8, 8, 9, 9, 10, 10, 7, 8, 10, 11, 9, 7, 9, 9,
    10, 6, 7, 9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2, 6, 7, 8, 11, 10, 11, 9, 4, 4, 5, 5, 7, 5, 6, 6, 4, 6, 7, 7, 8,
    5, 7, 8, 8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3, 2, 5, 5, 4, 6, 7, 7, 3, 6, 7, 4, 3, 6, 5, 6, 7, 4, 7, 8, 5, 4,
    8, 6, 3, 4, 6, 7, 5, 9, 10, 6, 7, 6, 9, 3, 8, 5, 8, 6, 6, 9, 10, 10, 11, 11, 7, 8, 9, 6, 5, 7, 8, 6, 7, 7, 5,
    9, 10, 10, 11, 9, 10, 10, 11, 8, 9, 9, 10, 10, 11, 3, 7, 8, 8, 9, 8, 9, 7, 7, 8, 8, 9, 9, 7, 8, 8, 8, 9, 9,
    10, 5, 3, 7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8, 9, 8, 5, 4, 4, 5, 9, 8, 10, 8, 9, 11, 7, 9, 10, 8, 9, 7,
    9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8, 11, 6, 7, 7, 8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 4,
    6, 4, 5, 4, 8, 6, 3, 4, 3, 8, 6, 7, 6, 5, 7, 8, 6, 4, 6, 7, 5, 3, 8, 10, 3, 4, 4, 7, 5, 4, 4, 3, 5, 7, 5, 5,
    6, 7, 4, 5, 6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5, 6, 4, 5, 9, 9, 4, 4, 5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8,
    10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13, 6, 10, 3, 6, 6, 8, 7, 4, 11, 4, 5, 5, 6, 7, 4, 4, 6,
    7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 4, 5, 8, 7, 4, 4, 6, 6, 2, 4, 5, 4, 4, 7, 6, 3, 3, 10, 8, 5, 7, 8, 6, 5, 7,
    8, 9, 7, 5, 5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10, 12, 10, 5, 6, 5, 5, 6, 10, 6, 4, 6, 6, 7, 1, 3, 4, 6, 7,
    5, 4, 7, 11, 6, 6, 3, 4, 6, 2, 4, 8, 4, 7, 8, 6, 4, 5, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5, 3, 7, 4, 6, 7, 5,
    3, 3, 4, 7, 4, 7, 7, 5, 4, 6, 4, 5, 5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10, 11, 11, 12, 12, 5,
    6, 7, 8, 8, 9, 4, 9, 7, 7, 7, 8, 8, 9, 5, 8, 10, 2, 7, 6, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10, 10, 6, 11, 8, 9,
    7, 7, 5, 6, 7, 8, 8, 9, 9, 7, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12, 6, 8, 9,
    7, 8, 8, 7, 9, 11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7, 5, 5, 2,
    7, 5, 6, 6, 7, 6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 3, 4, 4, 7, 9,
    9, 7, 10, 4, 6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8, 8, 9, 6, 4,
    4, 7, 9, 10, 8, 6, 8, 9, 7, 8, 6, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6, 4, 4, 6,
    7, 4, 6, 7, 5, 5, 7, 8, 6, 6, 5, 5, 8, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 4, 4, 6, 8, 5, 4, 6, 6, 7, 5,
    6, 10, 6, 6, 4, 6, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 4, 6, 4, 3, 6, 2, 4, 8, 6, 8, 10, 11, 9, 3, 5, 4, 5, 6, 9,
    7, 3, 6, 7, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7, 8, 8, 9,
    6, 6, 7, 8, 5, 5, 8, 7, 8, 3, 8, 9, 8, 6, 7, 4, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4, 6, 7, 5, 4,
    8, 4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4, 5, 7, 8, 8,
    9, 4, 4, 6, 4, 8, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 9, 10, 8, 8, 9, 8, 4, 8, 6, 2, 6, 3, 4, 3, 9, 3, 4,
    5, 5, 7, 6, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 9, 8, 9, 8, 5, 3, 7, 3, 2, 3, 5, 7, 8, 6,
    6, 7, 8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9, 10, 8, 2, 5, 7, 8, 7, 6, 12,
    12, 8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4, 8, 4, 7, 9, 11, 5, 5, 6, 9,
    10, 11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11, 5, 4, 6, 9, 10, 6, 7, 4, 6, 8, 3, 2, 11, 7, 6, 8, 6, 3, 7, 7, 10,
    6, 7, 8, 8, 6, 10, 5, 6, 5, 10, 11, 6, 6, 7, 7, 8, 5, 7, 8, 5, 5, 6, 7, 5, 4, 7, 8, 5, 9, 4, 6, 6, 7, 7, 5, 5,
    7, 8, 6, 4, 6, 7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6, 6, 4, 5, 8, 5, 4, 7, 7, 9, 10, 8, 10, 4, 5, 5, 6, 11, 8,
    8, 4, 6, 6, 7, 5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8, 9, 7, 9, 10, 10, 8, 10, 11, 7, 10, 9, 5, 7, 7, 8, 10, 7,
    8, 8, 9, 6, 7, 6, 8, 5, 7, 11, 8, 8, 5, 6, 6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 6, 7, 7, 9, 7, 9,
    10, 8, 7, 8, 8, 9, 8, 9, 10, 10, 11, 5, 10, 10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 10, 8, 5, 6, 6, 6, 8,
    9, 7, 11, 3, 6, 8, 7, 9, 9, 9, 10, 4, 5, 6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 5, 7, 7, 5, 8, 8, 12, 10,
    11, 9, 4, 7, 8, 5, 4, 5, 4, 7, 7, 8, 5, 6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6, 2, 5, 7, 4,
    6, 7, 9, 7, 5, 4, 7, 8, 8, 9, 7, 8, 8, 9, 6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6, 8, 9, 6, 8,
    9, 7, 7, 8, 7, 6, 8, 9, 7, 9, 10, 10, 11, 9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9, 10, 7, 7, 9,
    10, 8, 6, 6, 5, 8, 9, 6, 7, 9, 10, 8, 7, 7, 8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9, 10, 10, 11, 6,
    8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 8, 10, 5, 7, 8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10, 11, 9, 6, 8, 9,
    7, 7, 3, 6, 8, 9, 7, 7, 7, 5, 8, 6, 8, 10, 8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10, 11, 7, 9, 7, 9,
    8, 7, 8, 8, 10, 11, 12, 8, 8, 9, 6, 10, 7, 9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7, 9, 10, 8, 6, 7,
    7, 9, 10, 8, 7, 3, 6, 8, 9, 7, 10, 7, 8, 8, 6, 8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 8, 7, 4, 5, 5, 6, 5, 7, 6,
    6, 8, 10, 7, 3, 7, 7, 1, 3, 4, 4, 5, 5, 6, 7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9, 6, 9, 10, 5, 7,
    8, 6, 6, 8, 6, 8, 9, 7, 10, 10, 11, 6, 4, 6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11, 4, 3, 6, 7, 8, 4,
    6, 5, 11, 8, 9, 9, 10, 3, 4, 9, 6, 7, 8, 6, 5, 7, 3, 4, 7, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7, 3, 7, 5, 6, 5, 7,
    8, 6, 4, 6, 7, 5, 5, 5, 8, 9, 6, 12, 16, 4, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7, 6, 5, 5, 4, 11,
    6, 6, 3, 6, 3, 6, 4, 9, 3, 7, 5, 4, 5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4, 8, 7, 8, 5, 2,
    9, 3, 6, 7, 4, 6, 7, 8, 10, 6, 4, 8, 7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6, 7, 7, 5, 8, 6, 9, 9, 7, 10, 10,
    9, 10, 10, 11, 11, 5, 7, 8, 6, 5, 5, 5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 5, 6, 9, 10, 6, 7, 7,
    10, 6, 4, 6, 4, 5, 5, 5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6, 7, 8, 7, 9, 10, 10,
    11, 10, 8, 4, 5, 3, 9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14, 8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8,
    9, 4, 7, 8, 6, 7, 8, 9, 7, 9, 10, 8, 9, 10, 5, 8, 6, 7, 5, 5, 5, 8, 10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7, 5,
    5, 10, 4, 5, 6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4, 6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10, 9, 5,
    4, 6, 7, 5, 4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4, 5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9, 7, 8,
    10, 11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 4, 6, 4, 6, 6, 5, 6, 6, 7, 2, 5, 4, 4, 6, 4, 3, 4, 3, 6,
    4, 6, 7, 5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 7, 8, 9, 9, 10, 8, 6, 8, 8, 8, 7, 4, 7, 9, 10, 8, 5, 3, 3, 4, 7,
    8, 7, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11, 9, 5, 7, 11, 14, 7, 9, 10, 8, 5, 9, 10, 10,
    11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 9, 5, 10, 7, 6, 8, 8, 11, 8, 15, 11, 5, 6, 8, 9, 7, 10, 2, 6, 7, 3, 4,
    4, 5, 5, 6, 2, 3, 4, 5, 7, 5, 7, 8, 6, 5, 10, 7, 8, 8, 6, 9, 7, 8, 4, 3, 14, 6, 7, 5, 6, 10, 4, 6, 7, 5, 9, 7,
    8, 2, 5, 6, 6, 7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 4, 6, 7, 5, 3, 4, 6, 7, 5, 7, 3, 5, 8, 2, 7, 6, 3, 9,
    4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 7, 4, 8, 8, 4, 8, 5, 7, 8, 7, 5, 5, 7, 9, 10, 8, 13, 14, 3,
    4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9, 8, 6, 7, 7, 9, 2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6,
    7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5, 4, 6, 7, 5, 6, 3, 3, 6, 3, 4, 7, 4, 10, 2,
];

pub(super) static CLASS_SETS: [u64; 126] = [
    0, 1, 2, 4, 16, 64, 128, 129, 256, 257, 264, 512, 1024, 1088, 2048, 2064, 2560, 4096, 4352, 8192, 10240,
    16384, 17408, 32768, 33792, 65536, 131072, 131104, 139264, 262144, 393216, 524288, 1048576, 2097152, 4194304,
    8388608, 8650752, 16777216, 33554432, 67108864, 67141632, 67142656, 67174400, 268435456, 536870912,
    1073741824, 1073750032, 1107296256, 2147483648, 2147483776, 2147483777, 2149580800, 4294967296, 4294968320,
    8589934592, 8589934596, 8589938688, 8657043456, 8858370048, 8858374144, 8858374148, 34359738368, 34376515584,
    34393292800, 51539607552, 51573161984, 68719476736, 77309411328, 137438953472, 137438954496, 137438957568,
    139586437120, 274877906944, 549755813888, 549757911040, 550829555712, 601295421440, 1099511627776,
    1099511627840, 1099511628800, 1099511660544, 1099578769408, 2199023255552, 2199023255616, 2199023256576,
    2199023256640, 2199023257600, 2199023258624, 2199023288320, 2199023289344, 2199023321088, 2199023323136,
    2199023779840, 2199025355776, 2199031644160, 2199157473280, 2199165861888, 2199560126464, 2203318222848,
    2203318223872, 2203318224896, 3298534885376, 4398046511104, 4398046511168, 4398046512128, 4398046512192,
    4398046576640, 4398048608256, 4398180728832, 4402341478400, 4402341479424, 8796093022208, 17592186044416,
    17592186568704, 19791209302016, 26388279066624, 26388279590912, 26388413284352, 28587302322176,
    28587302324224, 29686813952000, 35184372088832, 35184372088896, 35184372089856, 35184372106240,
    35184506306560,
];

pub(super) static WORD_CLASSES: [u8; 3102] = [
    0, 28, 26, 4, 4, 46, 19, 0, 0, 0, 0, 0, 0, 10, 2, 0, 48, 48, 82, 115, 121, 102, 0, 5, 5, 5, 5, 82, 115, 102,
    121, 82, 115, 102, 121, 68, 48, 12, 54, 54, 54, 54, 0, 82, 115, 121, 0, 82, 115, 102, 121, 102, 66, 39, 66, 0,
    82, 102, 115, 121, 0, 0, 82, 115, 54, 54, 102, 121, 54, 54, 12, 0, 82, 115, 121, 102, 2, 32, 48, 1, 48, 33, 0,
    0, 40, 86, 115, 121, 12, 102, 0, 0, 54, 54, 82, 115, 121, 39, 102, 2, 25, 77, 82, 115, 121, 102, 0, 9, 5, 5,
    82, 115, 0, 102, 121, 39, 0, 82, 115, 121, 102, 82, 115, 102, 121, 35, 0, 48, 1, 1, 6, 1, 4, 67, 0, 32, 48,
    48, 10, 2, 12, 54, 56, 6, 25, 2, 82, 115, 0, 102, 121, 35, 0, 0, 8, 2, 82, 115, 121, 102, 77, 82, 115, 102,
    121, 8, 61, 61, 0, 2, 0, 82, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 14, 0, 0, 0, 82,
    115, 121, 102, 43, 43, 35, 0, 0, 29, 29, 66, 0, 4, 32, 0, 82, 115, 102, 121, 39, 48, 0, 79, 12, 0, 54, 0, 49,
    82, 115, 121, 102, 32, 86, 115, 121, 102, 35, 82, 115, 121, 5, 5, 102, 0, 0, 0, 39, 82, 115, 102, 121, 0, 82,
    115, 102, 121, 48, 82, 115, 121, 102, 82, 115, 121, 102, 67, 54, 0, 12, 29, 29, 54, 32, 32, 0, 0, 54, 0, 0,
    39, 39, 0, 54, 0, 12, 0, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82, 115, 0, 121, 102, 82, 115, 121, 102, 43,
    54, 32, 39, 0, 82, 115, 121, 102, 0, 0, 0, 15, 6, 4, 48, 82, 111, 115, 121, 86, 121, 102, 102, 112, 48, 4, 32,
    32, 0, 86, 115, 102, 121, 35, 48, 82, 115, 121, 102, 48, 48, 0, 0, 48, 35, 48, 0, 0, 12, 37, 37, 35, 67, 82,
    115, 102, 121, 82, 115, 121, 102, 89, 115, 121, 102, 2, 44, 82, 115, 121, 102, 39, 82, 115, 121, 102, 79, 32,
    54, 54, 9, 54, 82, 115, 121, 102, 32, 86, 121, 102, 82, 115, 121, 102, 14, 32, 82, 115, 40, 23, 121, 102, 111,
    112, 54, 82, 115, 102, 121, 14, 32, 12, 35, 39, 6, 35, 14, 48, 0, 27, 39, 82, 115, 102, 121, 100, 116, 54,
    121, 109, 32, 111, 39, 54, 54, 27, 32, 54, 58, 26, 66, 67, 84, 115, 121, 102, 0, 0, 14, 0, 77, 0, 82, 115,
    102, 121, 14, 14, 82, 115, 121, 102, 0, 68, 67, 0, 115, 102, 82, 121, 67, 67, 66, 67, 82, 115, 102, 121, 0,
    67, 0, 40, 0, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 83, 115, 103, 121, 39, 12, 82, 102,
    115, 121, 54, 82, 115, 102, 121, 67, 54, 43, 43, 32, 35, 82, 115, 102, 121, 32, 14, 31, 82, 115, 102, 121, 39,
    0, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 83, 115, 121, 103, 0, 115, 102, 82, 121, 0, 0, 22, 22, 0, 39,
    67, 39, 31, 66, 32, 67, 79, 54, 0, 0, 114, 77, 102, 77, 121, 54, 82, 115, 121, 102, 98, 115, 121, 109, 39, 67,
    82, 102, 115, 39, 121, 0, 0, 82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102, 12, 12, 35, 82, 115, 102, 121,
    0, 0, 25, 25, 82, 115, 102, 121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0, 25, 0, 82, 115, 102, 121, 25,
    0, 82, 0, 115, 121, 102, 0, 82, 115, 102, 121, 39, 67, 66, 0, 86, 115, 121, 102, 0, 0, 14, 82, 115, 121, 102,
    0, 0, 86, 115, 102, 121, 12, 82, 115, 121, 0, 102, 0, 0, 82, 115, 121, 102, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54,
    0, 0, 14, 35, 27, 39, 67, 54, 66, 66, 82, 115, 121, 102, 0, 39, 0, 54, 14, 35, 66, 14, 0, 115, 102, 0, 0, 54,
    82, 115, 102, 121, 25, 82, 115, 102, 121, 56, 32, 82, 121, 32, 33, 58, 58, 14, 43, 32, 32, 0, 35, 66, 32, 0,
    13, 54, 68, 68, 0, 35, 29, 29, 86, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 115, 102, 82,
    121, 82, 115, 121, 102, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115,
    102, 121, 0, 0, 115, 102, 82, 115, 102, 121, 82, 121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 0, 48, 82,
    115, 121, 103, 0, 67, 82, 115, 102, 121, 14, 54, 54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102,
    25, 82, 115, 121, 102, 82, 115, 102, 121, 0, 44, 82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121,
    82, 115, 102, 121, 82, 115, 102, 121, 16, 54, 56, 84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82,
    115, 102, 121, 90, 115, 0, 121, 0, 106, 48, 0, 82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 58, 58, 0, 82,
    116, 121, 102, 0, 48, 32, 53, 53, 8, 0, 0, 0, 0, 0, 0, 14, 82, 115, 121, 102, 54, 56, 0, 0, 54, 12, 2, 32, 37,
    37, 37, 8, 82, 115, 102, 121, 0, 35, 0, 0, 37, 99, 115, 121, 110, 39, 0, 35, 82, 115, 102, 121, 82, 115, 102,
    121, 43, 43, 82, 115, 102, 121, 14, 82, 115, 102, 121, 54, 54, 32, 82, 115, 102, 52, 121, 52, 31, 43, 82, 115,
    102, 121, 54, 2, 0, 77, 14, 79, 82, 115, 102, 121, 85, 115, 105, 121, 32, 32, 32, 68, 1, 1, 8, 61, 61, 0, 13,
    0, 12, 82, 115, 121, 102, 0, 0, 54, 54, 77, 82, 115, 121, 102, 82, 115, 121, 102, 54, 56, 86, 115, 121, 102,
    0, 82, 115, 102, 121, 82, 115, 102, 121, 31, 0, 0, 54, 56, 14, 44, 0, 0, 14, 0, 0, 0, 35, 54, 59, 1, 0, 54,
    54, 54, 82, 115, 121, 102, 90, 115, 121, 106, 29, 29, 39, 0, 0, 86, 121, 102, 0, 115, 18, 0, 37, 0, 37, 5, 13,
    12, 12, 12, 12, 77, 0, 86, 122, 13, 102, 32, 82, 115, 54, 54, 102, 121, 39, 0, 54, 54, 37, 14, 82, 115, 121,
    102, 35, 14, 35, 22, 48, 39, 84, 115, 121, 102, 54, 111, 82, 121, 112, 102, 0, 37, 115, 39, 54, 37, 37, 0, 32,
    0, 72, 72, 0, 35, 0, 48, 25, 82, 115, 102, 121, 0, 77, 82, 115, 121, 102, 0, 66, 33, 67, 0, 0, 32, 32, 14, 0,
    2, 32, 35, 54, 14, 0, 0, 86, 102, 121, 112, 0, 0, 0, 0, 66, 39, 67, 82, 115, 121, 102, 12, 0, 0, 25, 0, 32,
    82, 115, 102, 121, 39, 14, 0, 82, 115, 102, 121, 82, 115, 121, 102, 54, 54, 0, 43, 43, 12, 0, 82, 115, 102,
    121, 0, 19, 82, 115, 121, 102, 37, 0, 21, 14, 0, 19, 20, 19, 64, 54, 12, 14, 0, 68, 33, 115, 0, 14, 47, 1, 0,
    0, 38, 82, 115, 121, 102, 35, 38, 38, 95, 115, 121, 108, 45, 120, 102, 121, 86, 43, 121, 102, 35, 35, 91, 115,
    106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77, 64, 32, 0, 0, 73, 82, 115, 102, 121, 0, 22, 22, 82, 115,
    102, 121, 67, 0, 115, 108, 82, 115, 102, 121, 96, 121, 0, 51, 14, 0, 0, 12, 32, 95, 117, 108, 125, 5, 5, 12,
    32, 82, 5, 115, 121, 102, 0, 0, 0, 82, 115, 102, 52, 121, 52, 48, 55, 60, 82, 115, 102, 121, 82, 115, 121,
    102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 2, 0, 82, 115, 121, 102, 0, 0, 82, 115,
    121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12, 32, 32, 32, 4, 32, 82, 115, 102,
    121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0, 54, 54, 67, 12, 54, 12, 29, 36,
    29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 0, 14, 0, 68, 68, 35, 0, 67, 68, 111, 0, 86, 121, 0, 113,
    102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121, 102, 82, 115, 121, 102, 54, 0, 0,
    82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56, 82, 121, 102, 14, 54, 54, 82,
    115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 14, 53, 53, 33, 32, 43, 14, 66, 48, 0, 35, 35, 0, 0,
    44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0, 0, 66, 14, 0, 0, 0, 0, 35,
    66, 115, 81, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 0, 54, 54, 12, 18, 12, 29, 29, 44, 0, 0,
    0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110, 121, 68, 68, 32,
    37, 26, 68, 39, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 82, 115, 121, 102, 12, 12, 32, 35, 72, 72, 32, 35, 68,
    35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0, 35, 82, 115, 102, 121, 82,
    115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 39, 48, 0, 33, 0, 33, 0, 54,
    56, 54, 56, 8, 40, 34, 0, 0, 0, 40, 23, 23, 31, 31, 32, 37, 37, 37, 8, 61, 0, 37, 6, 32, 34, 84, 115, 104, 0,
    12, 115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82, 115, 121, 102, 82, 115, 17, 102, 121, 0, 14, 29,
    29, 0, 48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1, 48, 1, 62, 37, 37, 0, 48, 86, 115, 121, 102, 77, 57,
    82, 115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115, 121, 35, 102, 39, 39, 0, 0, 0, 8, 17, 26, 45, 48, 23,
    23, 82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121, 102, 2, 0, 77, 0, 0, 32, 32, 39, 41, 24, 54, 82, 115,
    102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 86, 115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43, 0, 0, 39, 70,
    71, 68, 1, 0, 0, 0, 32, 12, 0, 32, 0, 0, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 0, 54, 54, 0, 0, 93,
    115, 121, 107, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77, 95, 117,
    125, 108, 0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84, 115, 12,
    121, 104, 0, 0, 68, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 67, 0, 67, 88, 115,
    102, 121, 0, 82, 115, 102, 121, 54, 0, 67, 67, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0,
    54, 66, 82, 115, 102, 121, 67, 0, 0, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0,
    115, 102, 82, 121, 12, 82, 115, 102, 121, 54, 54, 0, 82, 115, 121, 102, 82, 115, 112, 102, 0, 0, 121, 0, 2, 0,
    0, 82, 115, 39, 102, 121, 14, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 67, 115, 109, 98,
    121, 98, 0, 115, 121, 109, 82, 115, 121, 102, 14, 1, 82, 115, 102, 121, 82, 115, 102, 121, 67, 0, 0, 23, 82,
    115, 121, 102, 14, 35, 33, 82, 115, 121, 102, 1, 0, 14, 0, 119, 43, 43, 25, 121, 102, 0, 82, 115, 102, 121,
    82, 115, 102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 102, 115,
    121, 82, 115, 121, 102, 12, 12, 14, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121,
    102, 82, 115, 121, 102, 84, 115, 124, 22, 104, 82, 115, 121, 102, 44, 14, 82, 115, 121, 102, 82, 115, 121,
    102, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 0, 90, 106, 115, 121, 39, 35, 82, 115, 102, 121, 82, 115,
    121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 121, 102, 84, 115, 102, 121, 25, 35, 0, 0, 0, 82,
    115, 121, 102, 86, 115, 121, 102, 82, 115, 121, 102, 25, 66, 82, 115, 121, 102, 115, 102, 94, 121, 85, 115, 0,
    54, 54, 122, 105, 82, 115, 121, 102, 67, 54, 0, 0, 82, 115, 102, 121, 0, 0, 52, 0, 52, 54, 54, 12, 54, 56, 25,
    0, 58, 59, 14, 12, 82, 115, 121, 102, 0, 82, 115, 102, 121, 5, 13, 0, 82, 115, 121, 102, 82, 115, 121, 102,
    14, 0, 82, 115, 121, 102, 2, 66, 82, 115, 121, 102, 0, 0, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82, 115,
    121, 102, 32, 0, 84, 115, 104, 123, 5, 0, 5, 5, 0, 0, 5, 14, 32, 32, 0, 0, 0, 115, 0, 35, 12, 12, 72, 25, 72,
    32, 0, 111, 82, 121, 102, 12, 0, 0, 25, 33, 35, 39, 54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102, 0,
    21, 21, 33, 0, 0, 0, 0, 67, 86, 121, 14, 0, 0, 0, 0, 112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0, 82,
    115, 102, 121, 29, 29, 29, 77, 32, 66, 77, 14, 39, 119, 102, 121, 37, 37, 37, 18, 66, 26, 82, 115, 43, 102,
    121, 64, 67, 25, 26, 82, 115, 121, 102, 101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115, 121,
    102, 0, 87, 97, 115, 121, 115, 121, 102, 115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40, 0,
    37, 37, 37, 33, 33, 25, 0, 0, 82, 115, 121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121,
    102, 7, 0, 82, 115, 121, 102, 0, 54, 54, 25, 32, 18, 61, 61, 0, 0, 0, 0, 54, 77, 1, 0, 25, 0, 0, 0, 55, 55,
    32, 86, 121, 102, 115, 102, 82, 121, 43, 82, 115, 102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54,
    54, 67, 67, 0, 43, 82, 115, 121, 102, 14, 33, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 14,
    5, 78, 0, 54, 82, 115, 102, 121, 54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 0, 0, 95, 117, 125, 5, 0, 0, 108,
    12, 35, 82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56, 121,
    102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102, 0, 0, 82, 121, 102, 32, 32, 111, 112,
    25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121, 102, 35, 39, 2, 33, 33, 14, 54, 54, 39, 82, 115,
    102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115, 102, 86, 121, 5, 12, 98,
    115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37, 37, 37, 8,
    8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48, 48, 72, 82, 115, 121, 102, 72, 72, 72, 0, 44, 0, 35,
    0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48, 48, 77, 54, 54, 33, 12, 12,
    0, 0, 0, 43, 43, 43, 43, 39, 12, 0, 39, 37, 77, 0, 82, 115, 121, 102, 0, 14, 72, 72, 72, 32, 32, 23, 84, 115,
    121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0, 82, 115, 121, 102, 48, 82, 115,
    102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 39, 39, 0, 6, 35, 0, 0, 0, 0, 0, 49, 82, 115, 121, 102,
    0, 48, 0, 0, 2, 48, 82, 115, 102, 121, 38, 0, 58, 59, 0, 82, 115, 121, 102, 33, 32, 12, 115, 102, 82, 121, 0,
    0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0, 43, 43, 44, 82, 115, 102, 121, 0, 14, 58, 58, 82, 115,
    102, 121, 82, 115, 121, 102, 14, 86, 115, 121, 102, 0, 82, 115, 121, 102, 12, 4, 14, 39, 64, 40, 44, 72, 72,
    68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121, 1, 32, 111, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74,
    73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54, 54, 0, 26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121,
    112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121, 102, 31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26,
    0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82, 115, 121, 102, 32, 0, 7, 2, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATE_EDGES: [u16; 2099] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7,
    48, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 3, 2, 2,
    1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 2, 2,
    2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1, 5, 5, 6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 10, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 4, 3, 1, 1, 4, 1, 1, 7, 1, 1, 1,
    1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2,
    2, 1, 1, 5, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3,
    4, 4, 5, 11, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 6, 4, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 3, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 10,
    11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 8, 2, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 2, 2, 15, 1, 1, 1, 1, 1, 1, 16, 1, 1, 16, 1, 1, 8, 1, 1, 23, 24, 24, 24, 1, 2, 8, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 3, 1, 1, 1, 1, 1, 11, 12, 12, 19, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 11, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2,
    2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 25, 26, 26, 1, 2, 1, 2, 1, 10, 11, 11, 12, 38, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2,
    1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 7, 1, 6, 1,
    1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1,
    3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1,
    1, 1, 2, 1, 10, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 12, 1, 1, 3, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 3, 1, 1, 1, 8, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 4, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 2, 1, 1, 16, 1, 1,
    1, 1, 2, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 2, 11, 1, 1, 1, 1, 9, 7, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 5, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1, 1, 4, 3, 1, 26, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 8, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 7,
    8, 8, 11, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2,
    1, 2, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 2, 2, 4, 1, 1, 1, 14, 15, 15, 15, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 1, 1,
    15, 16, 16, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 12, 12, 12, 12, 32, 1, 1, 1, 1, 4, 5, 5, 6,
    1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1,
    1, 3, 1, 1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1908,
];

pub(super) static LABELS: [u16; 5829] = [
    65535, 65535, 2811, 1037, 2450, 2117, 2371, 65535, 8, 1885, 65535, 12, 169, 2566, 65535, 1606, 65535, 1767,
    2760, 65535, 2621, 65535, 65535, 475, 65535, 61480, 65535, 1776, 65535, 1613, 65535, 2566, 65535, 1767, 65535,
    1779, 65535, 1708, 2761, 2811, 65535, 1603, 2761, 3046, 65535, 1767, 1468, 388, 549, 1067, 3046, 65535, 2566,
    65535, 65535, 1779, 65535, 2240, 65535, 65535, 1132, 65535, 1326, 1779, 1826, 65535, 65535, 92, 1776, 65535,
    2811, 549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 829, 65535, 1119, 1276, 1499,
    1501, 1716, 2414, 61480, 343, 475, 776, 824, 829, 1055, 1062, 1118, 1119, 1192, 1197, 1276, 1499, 1501, 1521,
    1606, 1633, 1716, 1749, 1877, 1889, 1929, 1932, 1950, 1977, 2271, 2282, 2385, 2414, 2434, 2525, 2526, 2566,
    2590, 2593, 2594, 2632, 2682, 2739, 2834, 2859, 2949, 3012, 3028, 3063, 3064, 61480, 61487, 65535, 65535,
    65535, 673, 107, 65535, 65535, 65535, 414, 2834, 65535, 2277, 65535, 2277, 13, 1561, 1609, 1717, 2277, 2456,
    2551, 2880, 2916, 65535, 2811, 65535, 65535, 65535, 1767, 2760, 65535, 65535, 1767, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 414, 1159, 2276, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1549, 65535,
    65535, 1310, 1181, 2945, 65535, 65535, 1151, 65535, 65535, 65535, 65535, 65535, 1885, 2618, 65535, 65535, 886,
    143, 2374, 65535, 65535, 2301, 65535, 1410, 1948, 2348, 2813, 2987, 65535, 65535, 1767, 2760, 65535, 1326,
    65535, 65535, 308, 1247, 1326, 2811, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 218, 65535, 12, 1469,
    2120, 65535, 1767, 1826, 2760, 65535, 2581, 605, 1083, 2581, 3070, 61488, 65535, 1776, 65535, 65535, 213,
    2778, 1767, 2942, 65535, 65535, 65535, 2566, 65535, 1613, 65535, 65535, 2082, 65535, 23, 53, 92, 923, 1007,
    1355, 1374, 1386, 1776, 1786, 2916, 65535, 65535, 1310, 1181, 84, 2945, 65535, 414, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2385, 1948, 65535, 10, 1885, 65535, 65535, 65535, 65535, 65535, 65535, 2472,
    65535, 2811, 65535, 2760, 2811, 65535, 65535, 65535, 1885, 65535, 65535, 65535, 3046, 642, 1326, 65535, 331,
    658, 65535, 12, 65535, 65535, 1466, 1299, 2990, 218, 65535, 218, 65535, 1734, 218, 65535, 65535, 65535, 414,
    65535, 414, 65535, 2385, 1037, 1071, 1094, 1544, 1558, 1597, 1676, 1873, 1948, 2272, 2423, 2771, 65535, 65535,
    2082, 1786, 138, 65535, 65535, 65535, 65535, 65535, 65535, 1977, 3046, 65535, 65535, 308, 1247, 65535, 2811,
    65535, 65535, 65535, 65535, 65535, 622, 65535, 389, 1717, 1977, 65535, 1187, 2488, 65535, 13, 1119, 1529,
    65535, 65535, 65535, 2811, 65535, 12, 65535, 414, 65535, 65535, 1088, 2700, 3041, 13, 1159, 65535, 65535,
    65535, 1693, 3097, 1767, 65535, 630, 65535, 2819, 2811, 65535, 65535, 65535, 65535, 65535, 65535, 1603, 2761,
    1767, 2436, 2761, 1767, 65535, 65535, 65535, 65535, 65535, 740, 912, 1457, 1574, 2811, 2835, 65535, 65535,
    1469, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2499, 2499, 65535, 65535, 65535, 65535, 1768,
    65535, 24, 107, 1665, 2551, 65535, 65535, 1817, 2357, 2357, 61440, 2357, 61440, 2357, 61440, 61462, 65535,
    65535, 65535, 1132, 1779, 65535, 65535, 545, 65535, 1949, 3096, 61462, 65535, 65535, 65535, 65535, 1817, 267,
    631, 683, 2938, 267, 631, 683, 2938, 61440, 267, 631, 683, 2938, 61440, 267, 631, 683, 2358, 2938, 61440,
    65535, 65535, 1817, 65535, 2811, 267, 631, 683, 2938, 61440, 266, 308, 629, 682, 2940, 266, 308, 629, 682,
    2940, 61440, 266, 308, 629, 682, 2940, 61440, 266, 308, 629, 682, 1949, 2357, 2418, 2940, 61440, 65535, 65535,
    414, 65535, 65535, 65535, 11, 415, 65535, 65535, 65535, 65535, 65535, 65535, 306, 307, 443, 446, 1087, 1092,
    1493, 1883, 1884, 2814, 61448, 61470, 65535, 1326, 61448, 61470, 65535, 65535, 12, 65535, 65535, 65535, 1326,
    65535, 65535, 65535, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 65535, 704, 2310, 65535, 65535,
    704, 2310, 65535, 65535, 308, 704, 2310, 2811, 65535, 65535, 65535, 704, 799, 809, 1773, 2310, 2760, 65535,
    65535, 12, 65535, 65535, 2811, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 414, 65535, 799,
    809, 1773, 65535, 767, 65535, 65535, 65535, 65535, 2760, 65535, 65535, 65535, 65535, 65535, 1767, 2760, 2277,
    2277, 2761, 65535, 65535, 65535, 24, 2277, 2607, 2943, 65535, 65535, 65535, 3046, 65535, 65535, 952, 953,
    1987, 2102, 2103, 2411, 2413, 65535, 65535, 331, 65535, 2124, 65535, 65535, 65535, 24, 2277, 2607, 2943,
    65535, 65535, 2276, 65535, 65535, 213, 1896, 2271, 2621, 2778, 46, 2276, 2811, 65535, 65535, 65535, 1930,
    65535, 1546, 65535, 65535, 12, 65535, 65535, 65535, 2119, 65535, 65535, 65535, 1949, 65535, 65535, 571, 1132,
    65535, 2119, 2119, 61440, 2119, 61440, 2119, 61440, 65535, 1533, 65535, 308, 571, 2357, 308, 571, 2357, 61440,
    308, 571, 2357, 61440, 308, 444, 571, 2357, 61440, 300, 308, 1245, 1247, 1332, 1784, 2390, 2641, 3096, 61462,
    65535, 65535, 65535, 65535, 877, 2186, 65535, 65535, 1767, 65535, 65535, 65535, 65535, 65535, 106, 2671, 143,
    65535, 65535, 12, 65535, 65535, 65535, 2981, 65535, 65535, 2292, 65535, 1392, 65535, 65535, 1393, 65535,
    65535, 797, 1802, 65535, 65535, 308, 571, 629, 946, 2385, 2574, 138, 571, 1816, 2811, 571, 2811, 65535, 65535,
    218, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2389, 2519,
    2879, 2389, 2519, 2879, 61440, 2389, 2519, 2879, 61440, 2389, 2519, 2879, 61440, 203, 2246, 65535, 65535,
    65535, 65535, 61470, 65535, 65535, 65535, 571, 1132, 2292, 2294, 13, 2811, 65535, 65535, 65535, 65535, 156,
    571, 629, 946, 2269, 2306, 2326, 2357, 2385, 2574, 156, 571, 629, 946, 2269, 2306, 2326, 2357, 2385, 2574,
    61440, 156, 571, 629, 946, 2269, 2306, 2326, 2357, 2385, 2574, 61440, 156, 571, 629, 946, 2269, 2306, 2326,
    2357, 2385, 2574, 61440, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1642, 571, 571, 61440, 571, 61440, 571, 61440, 1695, 61462, 65535, 65535, 61462, 65535, 65535,
    897, 65535, 65535, 65535, 65535, 179, 1816, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 389, 13, 65535,
    65535, 1337, 2277, 65535, 886, 2755, 2374, 65535, 65535, 65535, 414, 65535, 12, 65535, 1735, 1893, 5, 65535,
    65535, 65535, 1546, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535,
    248, 65535, 65535, 65535, 65535, 1948, 61488, 602, 1948, 61488, 65535, 546, 1065, 2846, 3081, 65535, 65535,
    65535, 65535, 1779, 65535, 65535, 2811, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2385, 2811, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 740, 912, 1457, 1574, 1643, 2811, 2835, 65535, 2760, 65535, 65535,
    65535, 2755, 65535, 65535, 1885, 65535, 65535, 65535, 65535, 287, 65535, 414, 2272, 65535, 65535, 274, 65535,
    1779, 2761, 2926, 65535, 65535, 65535, 2284, 2317, 1767, 1080, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 814, 1046, 2135, 814, 1046, 1165, 1663, 1813, 2135, 65535, 1696, 1119, 65535, 1696, 1119, 1259, 1275,
    1728, 1784, 65535, 1374, 215, 65535, 90, 1767, 1258, 2761, 414, 3046, 65535, 2385, 65535, 1717, 1501, 13,
    2761, 13, 65535, 1310, 65535, 2706, 1802, 65535, 65535, 65535, 2386, 1779, 2055, 3053, 1779, 2055, 65535, 557,
    558, 559, 560, 65535, 65535, 65535, 12, 65535, 414, 65535, 65535, 65535, 65535, 1001, 65535, 65535, 2702, 10,
    65535, 2385, 1326, 1779, 1826, 65535, 1106, 2385, 1106, 2385, 13, 165, 344, 1106, 1207, 1259, 1275, 1420,
    1499, 1558, 1663, 1728, 1816, 2551, 2762, 65535, 65535, 65535, 414, 936, 310, 13, 165, 344, 1106, 1207, 1259,
    1275, 1420, 1499, 1558, 1663, 1728, 1734, 1816, 2551, 2762, 65535, 2385, 13, 165, 344, 1106, 1207, 1259, 1275,
    1420, 1499, 1558, 1663, 1728, 1816, 2551, 2762, 3097, 65535, 2760, 13, 1259, 1275, 1420, 1728, 1816, 2374,
    2762, 65535, 65535, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1081, 1083, 1091, 1093, 1140,
    1143, 2686, 2687, 2689, 2772, 2774, 2781, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1081,
    1083, 1091, 1093, 1140, 1143, 2686, 2687, 2689, 2772, 2774, 2781, 61440, 161, 162, 163, 240, 241, 326, 327,
    328, 1036, 1037, 1039, 1081, 1083, 1091, 1093, 1140, 1143, 2686, 2687, 2689, 2772, 2774, 2781, 61440, 161,
    162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1081, 1083, 1091, 1093, 1140, 1143, 2686, 2687, 2689,
    2772, 2774, 2781, 61440, 65535, 1326, 65535, 1119, 1276, 1499, 1501, 1716, 2414, 61480, 61487, 65535, 65535,
    65535, 65535, 287, 1817, 65535, 65535, 65535, 1948, 1417, 2760, 2778, 1410, 2987, 65535, 2385, 731, 65535,
    65535, 65535, 65535, 326, 2772, 326, 2772, 61440, 326, 2772, 61440, 326, 2772, 61440, 61462, 65535, 1159,
    1767, 65535, 65535, 65535, 2385, 2811, 65535, 161, 239, 326, 1036, 1080, 1089, 1140, 1226, 2674, 2686, 2772,
    161, 239, 326, 1036, 1080, 1089, 1140, 1226, 2674, 2686, 2772, 61440, 161, 239, 326, 1036, 1080, 1089, 1140,
    1226, 2674, 2686, 2772, 61440, 0, 161, 239, 326, 735, 870, 1036, 1080, 1089, 1140, 1226, 1236, 1247, 1688,
    2674, 2686, 2772, 3074, 61440, 65535, 218, 1784, 65535, 1948, 107, 65535, 65535, 65535, 248, 631, 678, 1948,
    2047, 2048, 2846, 2938, 65535, 65535, 65535, 12, 414, 65535, 65535, 12, 65535, 9, 65535, 12, 704, 2566, 2945,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1535, 1950, 2435, 2606, 2859, 65535, 1543,
    1992, 65535, 65535, 955, 1392, 65535, 448, 65535, 1796, 2952, 65535, 3046, 65535, 2717, 65535, 1767, 65535,
    1767, 65535, 1767, 65535, 1767, 65535, 1767, 1057, 1796, 2212, 2952, 3064, 65535, 13, 107, 138, 1665, 1693,
    1816, 1855, 2083, 2551, 2761, 2768, 65535, 65535, 65535, 2277, 65535, 65535, 65535, 65535, 65535, 152, 1779,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 414, 1037, 1828, 2374, 2450, 65535,
    2606, 13, 65535, 65535, 13, 414, 65535, 65535, 65535, 2760, 65535, 65535, 65535, 2760, 65535, 111, 537, 2272,
    2362, 2365, 111, 537, 2272, 2362, 2365, 61440, 111, 537, 2272, 2362, 2365, 61440, 111, 537, 2272, 2362, 2365,
    61440, 111, 310, 537, 2272, 2362, 2365, 61440, 65535, 1736, 2374, 308, 1736, 2374, 65535, 111, 537, 2272,
    2362, 2365, 2642, 61440, 111, 308, 310, 537, 2272, 2362, 2365, 2811, 61440, 65535, 65535, 65535, 2760, 65535,
    2760, 65535, 1544, 1948, 2905, 1544, 1948, 2905, 61440, 1544, 1948, 2905, 61440, 1948, 1948, 61440, 1948,
    61440, 1948, 61440, 111, 537, 1544, 1948, 2374, 2905, 61440, 61462, 65535, 1542, 308, 2811, 65535, 218, 1542,
    2760, 65535, 65535, 2272, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1081, 1083, 1091, 1093,
    1140, 1143, 2419, 2422, 2686, 2687, 2689, 2772, 2774, 2781, 161, 162, 163, 240, 241, 326, 327, 328, 1036,
    1037, 1039, 1081, 1083, 1091, 1093, 1140, 1143, 2419, 2422, 2686, 2687, 2689, 2772, 2774, 2781, 61440, 161,
    162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1081, 1083, 1091, 1093, 1140, 1143, 2419, 2422, 2686,
    2687, 2689, 2772, 2774, 2781, 61440, 65535, 2760, 65535, 65535, 2760, 65535, 2760, 111, 327, 537, 1081, 2272,
    2362, 2365, 2374, 2781, 2898, 111, 327, 537, 1081, 2272, 2362, 2365, 2374, 2781, 2898, 61440, 111, 327, 537,
    1081, 2272, 2362, 2365, 2374, 2781, 2898, 61440, 111, 310, 327, 537, 1081, 2272, 2362, 2365, 2374, 2781, 2898,
    61440, 161, 162, 163, 187, 189, 240, 241, 326, 327, 328, 960, 1036, 1037, 1039, 1081, 1083, 1091, 1093, 1140,
    1143, 1236, 1246, 1410, 1568, 1569, 1688, 2419, 2422, 2467, 2686, 2687, 2689, 2772, 2774, 2781, 2987, 61440,
    61444, 65535, 478, 3015, 1816, 65535, 65535, 65535, 2124, 65535, 2500, 2500, 61440, 2500, 61440, 2500, 61440,
    65535, 1927, 65535, 1767, 65535, 65535, 218, 65535, 65535, 65535, 65535, 1817, 65535, 65535, 65535, 65535,
    1817, 65535, 2385, 2919, 65535, 1717, 1948, 65535, 65535, 65535, 65535, 65535, 571, 13, 65535, 1417, 1246,
    65535, 2385, 1444, 2385, 2371, 0, 2926, 65535, 1767, 2760, 65535, 65535, 2686, 2689, 2966, 2967, 65535, 65535,
    2811, 65535, 65535, 213, 2778, 2811, 65535, 1469, 1469, 61440, 1469, 61440, 1469, 61440, 2385, 61444, 65535,
    65535, 1609, 65535, 65535, 1326, 65535, 2811, 1928, 2450, 65535, 65535, 65535, 546, 1948, 65535, 571, 1948,
    546, 1417, 1728, 1948, 2760, 2763, 2778, 65535, 546, 1417, 1948, 2760, 2763, 2778, 65535, 673, 65535, 65535,
    1041, 1872, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 308, 1247, 1299, 1332, 1734, 2641, 2990,
    3008, 65535, 65535, 65535, 2277, 65535, 65535, 65535, 65535, 308, 1247, 1332, 1734, 2641, 3008, 65535, 65535,
    65535, 65535, 65535, 65535, 1734, 2755, 65535, 65535, 2621, 2778, 65535, 1533, 65535, 1159, 1544, 1717, 1779,
    1802, 2385, 2620, 2755, 65535, 65535, 65535, 1872, 1937, 2120, 65535, 1819, 65535, 65535, 65535, 1247, 65535,
    65535, 1410, 2896, 65535, 65535, 2385, 2811, 65535, 65535, 797, 1732, 65535, 791, 1732, 65535, 572, 629, 631,
    2483, 65535, 2811, 2418, 2419, 2422, 65535, 2277, 65535, 65535, 65535, 1767, 2760, 2811, 65535, 630, 65535,
    1470, 65535, 1767, 2760, 1020, 571, 891, 1020, 1316, 1329, 1776, 1781, 2029, 2385, 61488, 65535, 1470, 65535,
    1696, 2126, 65535, 1696, 2126, 1259, 1275, 65535, 61444, 65535, 65535, 65535, 65535, 65535, 414, 65535, 2182,
    2761, 65535, 65535, 65535, 65535, 152, 1767, 65535, 65535, 65535, 65535, 1609, 65535, 1767, 65535, 65535,
    2760, 65535, 152, 1767, 65535, 1417, 1767, 243, 620, 1060, 65535, 65535, 2546, 65535, 289, 620, 1061, 1367,
    2191, 2546, 2690, 2727, 2761, 2803, 2851, 3083, 65535, 2385, 432, 686, 1631, 65535, 308, 65535, 686, 61488,
    1948, 61486, 65535, 2917, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 2385, 2771, 65535, 2540,
    65535, 2760, 65535, 65535, 414, 2058, 65535, 65535, 65535, 2811, 65535, 12, 2602, 2896, 65535, 65535, 65535,
    2917, 65535, 65535, 1609, 3041, 65535, 65535, 414, 65535, 654, 1132, 1950, 65535, 65535, 65535, 654, 65535,
    1779, 65535, 630, 630, 61488, 65535, 414, 65535, 1779, 65535, 65535, 1603, 2512, 2761, 3046, 65535, 65535,
    1767, 1468, 831, 388, 1067, 2385, 3046, 65535, 65535, 65535, 432, 686, 2467, 3096, 65535, 65535, 2811, 65535,
    1379, 1767, 65535, 65535, 65535, 65535, 12, 12, 414, 704, 65535, 12, 65535, 65535, 12, 65535, 414, 65535,
    65535, 65535, 789, 65535, 65535, 897, 65535, 65535, 1230, 1230, 1734, 65535, 65535, 1097, 1230, 1734, 2761,
    65535, 65535, 65535, 65535, 65535, 65535, 1817, 2811, 2825, 65535, 1817, 2811, 2825, 65535, 65535, 65535,
    65535, 1767, 2760, 65535, 65535, 2811, 65535, 65535, 65535, 65535, 414, 65535, 65535, 65535, 1609, 2546, 1779,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2277, 65535, 65535, 65535, 238, 2240, 65535, 65535,
    65535, 65535, 740, 912, 1457, 1574, 2811, 2835, 65535, 65535, 65535, 65535, 1767, 2760, 65535, 65535, 454,
    65535, 65535, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1767,
    2760, 65535, 65535, 65535, 414, 65535, 65535, 65535, 884, 65535, 65535, 65535, 12, 414, 1159, 65535, 65535,
    2811, 65535, 2811, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1326, 65535, 65535, 2246, 65535,
    65535, 65535, 65535, 2386, 218, 65535, 65535, 65535, 65535, 218, 414, 1326, 65535, 218, 65535, 218, 65535,
    65535, 65535, 65535, 65535, 12, 65535, 65535, 1779, 213, 1810, 129, 1663, 2761, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2811, 65535, 65535, 65535, 65535, 65535, 2760, 65535,
    65535, 3096, 65535, 1132, 2620, 2760, 65535, 65535, 799, 809, 1773, 65535, 65535, 65535, 65535, 2811, 2086,
    65535, 65535, 2811, 65535, 65535, 65535, 65535, 308, 571, 629, 946, 2385, 2574, 138, 1816, 2811, 571, 2811,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 214, 2620, 2820, 65535,
    65535, 65535, 2606, 13, 65535, 65535, 13, 414, 65535, 65535, 65535, 2423, 308, 65535, 655, 863, 2500, 655,
    863, 2500, 61440, 655, 863, 2500, 61440, 655, 863, 2500, 2811, 2877, 2879, 2903, 61440, 655, 863, 2500, 2877,
    2879, 2903, 61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 414, 707, 708,
    927, 1328, 1572, 1573, 2012, 2013, 2316, 2339, 2340, 2375, 2811, 65535, 65535, 65535, 65535, 12, 65535, 414,
    65535, 65535, 65535, 536, 537, 1332, 1333, 1767, 2374, 2385, 2641, 2642, 2760, 65535, 65535, 65535, 1876,
    3046, 65535, 65535, 65535, 65535, 152, 65535, 414, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 65535, 938, 138, 65535, 414, 65535, 65535, 2760, 65535, 65535, 65535, 1817,
    65535, 1817, 65535, 65535, 65535, 1417, 1246, 65535, 65535, 65535, 65535, 16, 1558, 1575, 1676, 2554, 65535,
    248, 1132, 2811, 65535, 107, 65535, 65535, 308, 1247, 13, 1072, 1193, 1257, 1417, 1728, 1738, 2563, 2811,
    3093, 65535, 65535, 1500, 1132, 65535, 13, 1072, 1193, 1257, 1417, 1728, 2563, 3093, 65535, 1072, 1193, 1257,
    1728, 2563, 3093, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2811, 65535, 65535,
    65535, 414, 65535, 65535, 65535, 65535, 65535, 1817, 65535, 1872, 65535, 65535, 61469, 65535, 213, 65535, 955,
    61469, 1779, 2778, 2945, 65535, 65535, 65535, 65535, 414, 3046, 65535, 65535, 65535, 65535, 65535, 1663,
    65535, 65535, 65535, 1768, 65535, 65535, 65535, 65535, 1718, 65535, 1816, 2761, 65535, 1718, 1816, 1132, 2811,
    1326, 2917, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 654, 60, 2811, 65535, 65535, 65535, 65535,
    686, 61475, 65535, 1189, 2621, 65535, 65535, 65535, 2385, 2569, 2760, 2761, 2811, 61475, 65535, 65535, 65535,
    65535, 2929, 1609, 65535, 65535, 1041, 1872, 2385, 65535, 65535, 65535, 2811, 549, 65535, 340, 65535, 12,
    65535, 65535, 65535, 2811, 65535, 1603, 2761, 3046, 12, 549, 1067, 65535, 65535, 65535, 1817, 2964, 65535,
    65535, 65535, 2275, 153, 1817, 2811, 65535, 65535, 65535, 65535, 65535, 1817, 1817, 65535, 65535, 65535, 414,
    654, 65535, 65535, 83, 65535, 143, 3077, 65535, 65535, 1609, 65535, 65535, 65535, 65535, 65535, 414, 658,
    65535, 65535, 65535, 1718, 1816, 2811, 65535, 65535, 1784, 65535, 2385, 2811, 1417, 2811, 65535, 2760, 65535,
    65535, 65535, 2760, 65535, 2760, 65535, 1767, 65535, 2917, 65535, 65535, 65535, 65535, 1433, 65535, 1301,
    1816, 2761, 65535, 2761, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1767, 2811, 65535, 65535, 65535,
    65535, 1768, 65535, 65535, 1159, 65535, 12, 65535, 475, 65535, 65535, 13, 2310, 2811, 65535, 65535, 65535,
    65535, 479, 65535, 170, 61488, 65535, 1768, 61448, 61465, 61488, 65535, 65535, 2811, 65535, 1465, 1730, 2531,
    2615, 2616, 65535, 65535, 65535, 2927, 1767, 65535, 65535, 65535, 65535, 414, 65535, 65535, 1037, 65535,
    65535, 2374, 65535, 2385, 2811, 65535, 9, 322, 1055, 1410, 1889, 2374, 2739, 3063, 3064, 65535, 1410, 65535,
    1977, 65535, 65535, 65535, 65535, 65535, 1052, 268, 433, 595, 1055, 1103, 1119, 1276, 1338, 1499, 1501, 1510,
    1716, 1889, 2414, 2739, 2916, 2955, 3063, 3064, 61480, 61487, 61488, 65535, 65535, 2581, 1215, 1676, 2551,
    2581, 203, 1410, 2987, 65535, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1081, 1083, 1091,
    1093, 1140, 1143, 2385, 2686, 2687, 2689, 2772, 2774, 2781, 61440, 65535, 65535, 65535, 1326, 187, 65535,
    1779, 65535, 1779, 2058, 134, 1811, 1119, 2987, 65535, 393, 9, 2058, 308, 1734, 1605, 65535, 65535, 679, 2919,
    310, 65535, 414, 2004, 1246, 2987, 213, 1055, 1602, 1889, 2621, 2739, 3063, 3064, 2811, 65535, 65535, 2811,
    65535, 65535, 2593, 65535, 1387, 65535, 1512, 13, 138, 1275, 65535, 65535, 2729, 3038, 65535, 65535, 1056,
    462, 65535, 1604, 65535, 780, 1386, 1991, 65535, 1417, 2729, 61488, 61443, 61488, 65535, 1468, 65535, 1767,
    65535, 1529, 1738, 2761, 65535, 1056, 1693, 1816, 1767, 338, 13, 853, 1252, 1693, 1816, 2385, 2551, 2761,
    65535, 2620, 65535, 12, 65535, 65535, 90, 65535, 65535, 414, 1159, 65535, 12, 65535, 1748, 65535, 65535, 2813,
    308, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1399, 65535, 65535, 65535, 65535,
    2811, 65535, 65535, 65535, 65535, 115, 116, 125, 434, 696, 917, 1156, 1158, 1261, 1262, 1836, 1837, 1900,
    2566, 2603, 65535, 65535, 65535, 65535, 65535, 65535, 2811, 65535, 12, 65535, 12, 65535, 65535, 65535, 1777,
    65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 574, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1326, 65535, 65535, 65535, 65535, 65535, 1609, 2761, 2811, 2569, 2811, 65535,
    2056, 2569, 2811, 270, 273, 1734, 2374, 65535, 1559, 65535, 65535, 575, 13, 926, 65535, 673, 161, 326, 1036,
    1080, 1089, 1140, 2772, 161, 326, 1036, 1080, 1089, 1140, 2772, 61440, 161, 326, 1036, 1080, 1089, 1140, 2772,
    61440, 161, 326, 870, 1036, 1080, 1089, 1140, 1605, 2772, 2927, 61440, 65535, 1326, 65535, 248, 1948, 65535,
    65535, 65535, 1302, 1697, 308, 2811, 1734, 65535, 65535, 1302, 1697, 308, 2811, 65535, 1697, 308, 2811, 2977,
    1734, 225, 752, 826, 65535, 477, 310, 1246, 1696, 65535, 583, 65535, 65535, 414, 1159, 65535, 1159, 65535,
    1159, 65535, 65535, 414, 1159, 236, 1102, 1346, 1347, 2276, 65535, 65535, 1020, 165, 1020, 65535, 165, 533,
    949, 950, 1020, 1186, 1771, 1975, 2051, 65535, 65535, 65535, 2760, 65535, 1246, 1410, 65535, 65535, 12, 414,
    65535, 2760, 65535, 65535, 248, 311, 1326, 1779, 65535, 65535, 65535, 571, 2357, 2385, 571, 2357, 2385, 61440,
    571, 2357, 2385, 61440, 571, 2357, 2385, 61440, 186, 2418, 3096, 61462, 65535, 65535, 65535, 65535, 414,
    65535, 65535, 414, 65535, 65535, 65535, 65535, 631, 2938, 631, 2938, 61440, 631, 2938, 61440, 631, 2938,
    61440, 65535, 65535, 571, 629, 2269, 2306, 2940, 571, 629, 2269, 2306, 2940, 61440, 571, 629, 2269, 2306,
    2940, 61440, 308, 571, 629, 2269, 2306, 2940, 61440, 2811, 65535, 65535, 65535, 2385, 65535, 1542, 65535,
    1028, 2412, 129, 308, 432, 686, 1605, 1631, 65535, 65535, 65535, 162, 163, 327, 328, 1037, 1039, 1091, 1093,
    1139, 1143, 2687, 2689, 2774, 2781, 162, 163, 327, 328, 1037, 1039, 1091, 1093, 1139, 1143, 2687, 2689, 2774,
    2781, 61440, 162, 163, 327, 328, 1037, 1039, 1091, 1093, 1139, 1143, 2687, 2689, 2774, 2781, 61440, 162, 163,
    327, 328, 1037, 1039, 1091, 1093, 1139, 1143, 2687, 2689, 2774, 2781, 61440, 61466, 65535, 1767, 65535, 2811,
    65535, 2811, 65535, 571, 1132, 65535, 2811, 65535, 2811, 65535, 1263, 1270, 2764, 65535, 1263, 1270, 2764, 16,
    1326, 1767, 65535, 65535, 2811, 65535, 65535, 65535, 912, 1574, 1643, 2811, 2835, 65535, 65535, 2811, 65535,
    1767, 2811, 65535, 1768, 65535, 266, 629, 682, 2940, 266, 629, 682, 2940, 61440, 266, 629, 682, 2940, 61440,
    266, 629, 682, 2940, 61440, 2811, 65535, 571, 1132, 65535, 1767, 28, 111, 197, 537, 628, 644, 648, 764, 863,
    1081, 2272, 2362, 2365, 2374, 2687, 28, 111, 197, 537, 628, 644, 648, 764, 863, 1081, 2272, 2362, 2365, 2374,
    2687, 61440, 28, 111, 197, 537, 628, 644, 648, 764, 863, 1081, 2272, 2362, 2365, 2374, 2687, 61440, 65535,
    266, 629, 682, 2940, 266, 629, 682, 2940, 61440, 266, 629, 682, 2940, 61440, 266, 629, 682, 2940, 61440, 2811,
    65535, 1767, 2811, 65535, 65535, 65535, 571, 1132, 65535, 1817, 2358, 2358, 61440, 2358, 61440, 2358, 61440,
    15, 28, 111, 267, 277, 322, 631, 683, 2358, 2687, 2938, 61440, 15, 28, 111, 267, 277, 322, 631, 683, 2358,
    2687, 2938, 61440, 15, 28, 111, 267, 277, 322, 631, 683, 2358, 2687, 2938, 61440, 15, 28, 111, 267, 277, 322,
    631, 683, 2358, 2687, 2938, 61440, 28, 111, 162, 197, 240, 327, 537, 628, 644, 648, 764, 863, 1037, 1081,
    1134, 1968, 1983, 2017, 2163, 2272, 2362, 2365, 2374, 2687, 2781, 2806, 2813, 2875, 2876, 2898, 61440, 61462,
    65535, 65535, 65535, 1817, 267, 631, 683, 2938, 267, 631, 683, 2938, 61440, 267, 631, 683, 2938, 61440, 267,
    631, 683, 2358, 2938, 61440, 65535, 2811, 266, 308, 629, 682, 2940, 266, 308, 629, 682, 2940, 61440, 266, 308,
    629, 682, 2940, 61440, 266, 308, 629, 682, 2418, 2940, 61440, 61462, 571, 629, 2269, 2306, 2940, 61440, 2811,
    65535, 65535, 266, 629, 682, 2940, 266, 629, 682, 2940, 61440, 266, 629, 682, 2940, 61440, 266, 629, 682,
    2940, 61440, 2811, 65535, 1817, 267, 631, 683, 2358, 2938, 267, 631, 683, 2358, 2938, 61440, 267, 631, 683,
    2358, 2938, 61440, 15, 267, 631, 683, 2358, 2938, 61440, 65535, 65535, 267, 310, 572, 631, 683, 2267, 2307,
    2358, 2938, 61440, 267, 310, 572, 631, 683, 2267, 2307, 2358, 2938, 61440, 267, 310, 572, 631, 683, 2267,
    2307, 2358, 2938, 61440, 267, 310, 572, 631, 683, 2267, 2307, 2358, 2938, 61440, 3094, 61462, 65535, 65535,
    1817, 2358, 65535, 65535, 65535, 218, 1132, 65535, 65535, 65535, 65535, 267, 310, 462, 546, 631, 683, 1469,
    2358, 2938, 267, 310, 462, 546, 631, 683, 1469, 2358, 2938, 61440, 267, 310, 462, 546, 631, 683, 1469, 2358,
    2938, 61440, 267, 310, 462, 546, 631, 683, 1469, 1948, 1949, 2358, 2679, 2938, 61440, 65535, 1066, 2811, 536,
    65535, 423, 990, 2808, 65535, 2120, 65535, 2120, 1636, 1640, 0, 7, 13, 14, 16, 18, 19, 20, 21, 22, 23, 25, 26,
    27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57, 58, 59, 60, 61, 62, 63,
    66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102, 103, 104, 105, 107, 108,
    109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126, 129, 136, 138, 139, 140, 142, 145,
    146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 165, 168, 169, 171, 172, 173, 174, 175,
    176, 177, 178, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 198, 202, 203, 205, 206,
    207, 208, 209, 211, 212, 213, 217, 218, 219, 220, 221, 222, 224, 225, 226, 227, 229, 230, 231, 232, 234, 235,
    237, 239, 240, 241, 242, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 259, 268, 269, 271,
    275, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 290, 291, 292, 293, 294, 295, 301, 302, 303, 304,
    305, 309, 312, 313, 314, 315, 316, 317, 318, 319, 320, 325, 326, 327, 328, 329, 332, 333, 334, 335, 338, 339,
    344, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 364, 365, 366, 367, 369, 370, 371, 372,
    379, 380, 381, 382, 384, 385, 386, 387, 388, 389, 390, 393, 394, 397, 398, 399, 400, 402, 403, 404, 405, 414,
    416, 418, 419, 420, 421, 422, 423, 425, 426, 428, 432, 436, 439, 440, 441, 442, 447, 449, 450, 451, 452, 455,
    456, 457, 458, 459, 463, 464, 465, 466, 471, 472, 473, 474, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489,
    490, 491, 492, 493, 494, 495, 497, 498, 499, 500, 501, 503, 504, 505, 506, 513, 514, 515, 516, 519, 520, 521,
    522, 523, 525, 526, 527, 528, 529, 530, 531, 532, 533, 536, 537, 538, 539, 540, 541, 542, 543, 544, 549, 553,
    561, 563, 565, 567, 568, 569, 570, 571, 572, 573, 574, 577, 578, 579, 581, 582, 584, 585, 586, 587, 590, 591,
    592, 593, 594, 596, 598, 599, 600, 601, 602, 603, 605, 606, 607, 608, 609, 612, 613, 614, 615, 616, 617, 618,
    619, 623, 624, 625, 626, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 643, 644, 645, 646, 647, 650, 651,
    652, 653, 655, 656, 657, 658, 659, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 672, 674, 675, 680,
    686, 692, 693, 694, 695, 697, 698, 705, 706, 710, 711, 712, 713, 715, 716, 717, 718, 719, 721, 722, 736, 744,
    745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763, 764, 765, 766,
    768, 769, 770, 771, 772, 773, 774, 775, 781, 782, 783, 784, 785, 786, 787, 788, 790, 791, 792, 793, 794, 795,
    796, 797, 798, 800, 801, 802, 803, 805, 806, 807, 808, 811, 812, 813, 814, 815, 817, 818, 819, 820, 826, 828,
    834, 835, 836, 837, 839, 840, 841, 842, 843, 844, 845, 846, 847, 849, 850, 851, 852, 853, 854, 855, 856, 858,
    859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 870, 872, 873, 875, 876, 877, 878, 885, 887, 888, 889,
    890, 891, 892, 893, 894, 895, 896, 898, 899, 900, 901, 902, 904, 905, 913, 914, 915, 916, 918, 924, 925, 928,
    930, 931, 932, 933, 935, 937, 938, 940, 946, 947, 948, 949, 955, 956, 957, 958, 962, 963, 964, 965, 966, 967,
    968, 969, 972, 973, 974, 975, 977, 978, 979, 980, 984, 985, 986, 988, 992, 993, 994, 995, 998, 1002, 1003,
    1004, 1005, 1006, 1007, 1008, 1009, 1016, 1019, 1021, 1023, 1024, 1025, 1026, 1027, 1032, 1033, 1034, 1035,
    1036, 1037, 1038, 1039, 1041, 1042, 1043, 1044, 1045, 1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054, 1059,
    1062, 1063, 1070, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1083, 1089, 1090, 1091, 1093, 1095, 1100, 1101,
    1106, 1107, 1108, 1110, 1112, 1113, 1116, 1117, 1119, 1124, 1125, 1126, 1127, 1129, 1131, 1132, 1134, 1135,
    1136, 1137, 1139, 1140, 1141, 1142, 1143, 1144, 1146, 1153, 1161, 1162, 1163, 1164, 1167, 1168, 1169, 1170,
    1171, 1175, 1176, 1179, 1180, 1181, 1185, 1188, 1189, 1190, 1191, 1194, 1195, 1199, 1200, 1201, 1202, 1204,
    1205, 1207, 1209, 1210, 1211, 1212, 1216, 1217, 1218, 1219, 1220, 1221, 1222, 1223, 1227, 1231, 1232, 1233,
    1234, 1235, 1236, 1237, 1238, 1239, 1240, 1242, 1246, 1247, 1248, 1249, 1253, 1256, 1259, 1264, 1265, 1266,
    1267, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1281, 1282, 1285, 1286, 1287, 1288, 1293, 1295,
    1299, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1309, 1311, 1312, 1313, 1314, 1317, 1318, 1319, 1320, 1321,
    1322, 1323, 1324, 1325, 1326, 1332, 1333, 1334, 1335, 1340, 1342, 1343, 1344, 1345, 1348, 1349, 1350, 1352,
    1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1364, 1369, 1370, 1371, 1373, 1375, 1376, 1377, 1378, 1380,
    1381, 1382, 1383, 1384, 1385, 1388, 1389, 1390, 1391, 1394, 1395, 1396, 1397, 1402, 1403, 1404, 1405, 1410,
    1412, 1413, 1414, 1415, 1416, 1417, 1420, 1427, 1428, 1429, 1430, 1431, 1446, 1447, 1448, 1449, 1450, 1454,
    1455, 1461, 1464, 1466, 1467, 1469, 1470, 1475, 1476, 1477, 1478, 1479, 1480, 1481, 1483, 1484, 1485, 1486,
    1487, 1488, 1489, 1490, 1491, 1494, 1495, 1496, 1497, 1498, 1499, 1501, 1503, 1504, 1505, 1506, 1513, 1514,
    1515, 1516, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1528, 1530, 1532, 1533, 1534, 1543, 1544, 1547,
    1550, 1551, 1552, 1553, 1554, 1558, 1559, 1561, 1562, 1563, 1564, 1567, 1568, 1569, 1578, 1580, 1581, 1582,
    1583, 1584, 1587, 1588, 1589, 1593, 1597, 1598, 1605, 1606, 1609, 1617, 1618, 1619, 1620, 1623, 1624, 1625,
    1626, 1631, 1641, 1644, 1645, 1646, 1647, 1659, 1660, 1661, 1662, 1663, 1665, 1666, 1677, 1679, 1680, 1681,
    1682, 1683, 1684, 1685, 1686, 1688, 1689, 1690, 1691, 1692, 1693, 1698, 1699, 1700, 1701, 1704, 1706, 1712,
    1713, 1715, 1717, 1723, 1728, 1729, 1734, 1735, 1736, 1737, 1738, 1740, 1741, 1742, 1743, 1744, 1753, 1754,
    1755, 1756, 1757, 1758, 1759, 1760, 1761, 1762, 1766, 1768, 1769, 1770, 1771, 1772, 1777, 1778, 1779, 1781,
    1784, 1786, 1787, 1788, 1789, 1792, 1793, 1794, 1795, 1796, 1799, 1802, 1803, 1804, 1805, 1807, 1811, 1812,
    1814, 1815, 1816, 1820, 1821, 1822, 1823, 1826, 1827, 1828, 1831, 1832, 1833, 1834, 1844, 1845, 1846, 1847,
    1849, 1853, 1854, 1857, 1858, 1861, 1862, 1869, 1870, 1872, 1873, 1875, 1877, 1878, 1881, 1885, 1886, 1889,
    1890, 1891, 1892, 1894, 1895, 1899, 1901, 1902, 1903, 1904, 1905, 1906, 1907, 1910, 1911, 1912, 1913, 1914,
    1915, 1916, 1917, 1918, 1919, 1920, 1924, 1925, 1926, 1927, 1929, 1938, 1939, 1940, 1941, 1943, 1944, 1945,
    1946, 1947, 1948, 1949, 1950, 1951, 1953, 1954, 1955, 1956, 1958, 1959, 1960, 1961, 1962, 1963, 1964, 1965,
    1966, 1967, 1968, 1969, 1970, 1971, 1973, 1977, 1978, 1979, 1980, 1981, 1982, 1983, 1984, 1985, 1990, 1992,
    1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2004, 2007, 2008, 2009, 2010, 2016, 2017, 2018,
    2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2030, 2031, 2032, 2033, 2035, 2036, 2037, 2038,
    2041, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2052, 2053, 2054, 2055, 2057, 2058, 2060, 2061,
    2065, 2066, 2067, 2068, 2069, 2071, 2072, 2073, 2074, 2078, 2079, 2080, 2081, 2082, 2083, 2084, 2085, 2086,
    2087, 2088, 2089, 2090, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2099, 2100, 2105, 2106, 2107, 2108, 2112,
    2113, 2114, 2115, 2116, 2120, 2124, 2125, 2127, 2128, 2129, 2130, 2131, 2132, 2133, 2134, 2135, 2136, 2137,
    2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149, 2150, 2151, 2152, 2153, 2154, 2155,
    2156, 2157, 2158, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169, 2170, 2171, 2172, 2173, 2174, 2175, 2176,
    2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2186, 2187, 2188, 2189, 2190, 2193, 2194, 2195, 2196, 2197,
    2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2213, 2214, 2215, 2216,
    2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235, 2236,
    2237, 2238, 2239, 2240, 2241, 2242, 2243, 2246, 2247, 2248, 2249, 2250, 2251, 2252, 2253, 2254, 2255, 2256,
    2257, 2258, 2259, 2260, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2271, 2272, 2273, 2274, 2276, 2277,
    2278, 2279, 2280, 2281, 2285, 2286, 2287, 2288, 2289, 2290, 2291, 2293, 2297, 2299, 2303, 2306, 2307, 2308,
    2309, 2311, 2312, 2313, 2314, 2318, 2319, 2320, 2321, 2322, 2323, 2324, 2325, 2327, 2328, 2329, 2330, 2331,
    2332, 2334, 2335, 2336, 2337, 2338, 2343, 2344, 2345, 2346, 2347, 2350, 2351, 2352, 2353, 2354, 2356, 2357,
    2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2372, 2373, 2374, 2383, 2384, 2385, 2386, 2387,
    2396, 2397, 2398, 2399, 2400, 2401, 2403, 2404, 2405, 2406, 2407, 2408, 2416, 2417, 2418, 2419, 2420, 2421,
    2422, 2423, 2424, 2425, 2426, 2427, 2437, 2438, 2439, 2440, 2450, 2451, 2452, 2456, 2459, 2460, 2462, 2463,
    2464, 2467, 2468, 2469, 2470, 2471, 2472, 2473, 2474, 2475, 2476, 2477, 2478, 2479, 2480, 2482, 2484, 2485,
    2486, 2487, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2496, 2497, 2498, 2520, 2521, 2522, 2523, 2524, 2531,
    2532, 2533, 2534, 2535, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544, 2545, 2546, 2551, 2553, 2555, 2556,
    2557, 2561, 2563, 2564, 2565, 2566, 2567, 2569, 2570, 2571, 2572, 2573, 2574, 2575, 2577, 2578, 2579, 2580,
    2581, 2582, 2583, 2584, 2585, 2586, 2588, 2589, 2595, 2596, 2597, 2598, 2599, 2600, 2604, 2605, 2606, 2608,
    2609, 2614, 2621, 2622, 2624, 2625, 2626, 2627, 2631, 2633, 2634, 2639, 2640, 2641, 2642, 2643, 2644, 2645,
    2646, 2647, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2657, 2658, 2660, 2661, 2662, 2666, 2668, 2669, 2671,
    2672, 2673, 2674, 2675, 2676, 2677, 2678, 2686, 2687, 2688, 2689, 2690, 2691, 2692, 2693, 2694, 2697, 2698,
    2700, 2704, 2706, 2707, 2708, 2709, 2710, 2711, 2712, 2713, 2716, 2723, 2724, 2725, 2726, 2727, 2729, 2730,
    2731, 2735, 2736, 2737, 2738, 2739, 2740, 2741, 2742, 2744, 2745, 2746, 2747, 2748, 2750, 2751, 2752, 2753,
    2755, 2756, 2757, 2758, 2759, 2760, 2761, 2762, 2766, 2769, 2771, 2772, 2773, 2774, 2778, 2781, 2783, 2785,
    2786, 2787, 2788, 2792, 2795, 2796, 2797, 2798, 2802, 2804, 2807, 2808, 2809, 2810, 2811, 2813, 2818, 2819,
    2820, 2821, 2822, 2823, 2824, 2833, 2834, 2842, 2847, 2848, 2849, 2850, 2851, 2859, 2860, 2861, 2862, 2870,
    2874, 2877, 2879, 2880, 2881, 2882, 2883, 2884, 2885, 2886, 2887, 2888, 2889, 2890, 2891, 2892, 2893, 2894,
    2895, 2896, 2897, 2898, 2899, 2900, 2903, 2905, 2906, 2907, 2908, 2909, 2910, 2912, 2913, 2914, 2915, 2916,
    2917, 2918, 2919, 2920, 2922, 2923, 2924, 2925, 2926, 2929, 2930, 2931, 2932, 2933, 2934, 2938, 2939, 2940,
    2941, 2942, 2945, 2949, 2952, 2953, 2954, 2955, 2956, 2960, 2961, 2962, 2963, 2968, 2969, 2970, 2971, 2972,
    2973, 2974, 2975, 2977, 2978, 2979, 2980, 2982, 2983, 2984, 2985, 2987, 2988, 2990, 2999, 3000, 3001, 3002,
    3004, 3005, 3006, 3007, 3010, 3014, 3016, 3017, 3018, 3020, 3024, 3025, 3026, 3027, 3030, 3032, 3034, 3037,
    3042, 3043, 3044, 3045, 3046, 3047, 3048, 3049, 3050, 3051, 3053, 3055, 3059, 3060, 3061, 3062, 3063, 3064,
    3069, 3070, 3071, 3072, 3073, 3074, 3075, 3076, 3078, 3079, 3080, 3082, 3084, 3088, 3089, 3090, 3091, 3094,
    3095, 3096, 3101, 61443, 61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 5829] = [
    50, 201, 1, 0, 2, 3, 3, 1052, 5, 6, 1088, 8, 7, 9, 141, 11, 189, 13, 13, 290, 15, 870, 1216, 14, 1218, 20,
    920, 22, 893, 24, 871, 26, 13, 28, 872, 30, 873, 32, 33, 34, 874, 36, 37, 38, 875, 40, 41, 31, 35, 39, 42,
    876, 44, 894, 930, 47, 895, 49, 896, 921, 52, 701, 54, 54, 54, 877, 922, 56, 57, 879, 59, 60, 878, 923, 924,
    925, 897, 898, 943, 931, 932, 869, 70, 880, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21,
    19, 23, 21, 21, 21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 55, 21, 58, 19, 19, 61, 62, 63, 64,
    65, 66, 18, 67, 68, 69, 71, 72, 18, 18, 20, 73, 1112, 14, 1145, 77, 78, 343, 343, 944, 81, 82, 108, 84, 291,
    86, 83, 85, 85, 85, 84, 85, 85, 87, 87, 758, 88, 816, 817, 109, 92, 92, 312, 43, 95, 80, 312, 344, 1133, 654,
    992, 993, 100, 101, 102, 574, 818, 345, 1134, 1024, 425, 1034, 110, 501, 1053, 113, 114, 115, 1113, 1116, 117,
    977, 678, 1036, 557, 1055, 123, 124, 690, 700, 127, 128, 129, 158, 1011, 132, 702, 130, 131, 133, 134, 130,
    819, 110, 137, 137, 379, 139, 378, 125, 141, 141, 139, 142, 81, 378, 111, 346, 493, 1153, 1212, 148, 1152,
    147, 149, 150, 44, 152, 152, 152, 256, 154, 153, 153, 154, 153, 155, 881, 157, 882, 1015, 160, 161, 162, 163,
    15, 883, 884, 167, 899, 169, 926, 190, 172, 142, 174, 158, 159, 164, 165, 166, 168, 170, 171, 173, 175, 1117,
    1056, 178, 179, 177, 180, 978, 182, 946, 1114, 385, 820, 1115, 655, 618, 55, 131, 1054, 193, 194, 347, 348,
    82, 0, 426, 92, 201, 2, 202, 1, 204, 202, 679, 16, 1057, 208, 191, 502, 49, 212, 213, 214, 1154, 216, 217,
    1045, 219, 145, 269, 222, 223, 223, 224, 17, 226, 192, 228, 229, 759, 143, 734, 233, 735, 235, 703, 237, 221,
    225, 227, 230, 227, 227, 227, 231, 232, 234, 236, 238, 468, 144, 241, 242, 243, 630, 503, 821, 822, 1118, 93,
    248, 249, 356, 45, 252, 252, 46, 253, 356, 56, 356, 504, 803, 257, 804, 259, 258, 260, 3, 262, 262, 18, 261,
    263, 264, 313, 505, 736, 268, 979, 270, 737, 272, 927, 1100, 275, 276, 276, 277, 278, 506, 507, 146, 282, 282,
    283, 292, 284, 1155, 286, 287, 680, 680, 405, 534, 306, 844, 293, 294, 295, 296, 297, 298, 427, 656, 823, 357,
    54, 304, 304, 304, 304, 253, 304, 357, 314, 149, 315, 316, 558, 1119, 535, 508, 509, 575, 315, 315, 1136, 576,
    559, 406, 320, 112, 322, 323, 323, 323, 980, 245, 325, 326, 326, 327, 326, 328, 326, 329, 330, 619, 428, 429,
    333, 334, 577, 349, 336, 155, 338, 339, 330, 239, 294, 293, 240, 343, 342, 342, 342, 342, 342, 342, 342, 342,
    345, 342, 342, 342, 342, 346, 342, 342, 342, 344, 342, 347, 147, 241, 350, 148, 352, 342, 342, 342, 342, 347,
    341, 354, 341, 341, 341, 341, 354, 341, 341, 341, 355, 341, 354, 341, 341, 341, 356, 341, 348, 341, 341, 349,
    351, 353, 341, 357, 560, 1046, 360, 317, 691, 1058, 364, 365, 397, 318, 536, 578, 579, 704, 372, 372, 372,
    372, 372, 372, 372, 372, 372, 372, 373, 373, 319, 214, 373, 373, 319, 1047, 376, 580, 320, 657, 380, 1214,
    637, 19, 638, 639, 738, 387, 639, 639, 739, 611, 612, 390, 391, 380, 824, 390, 391, 380, 94, 394, 390, 391,
    395, 380, 705, 113, 390, 397, 397, 397, 391, 398, 380, 1017, 400, 450, 20, 403, 681, 581, 581, 825, 1156, 386,
    582, 740, 994, 410, 321, 397, 397, 397, 613, 414, 350, 193, 194, 48, 418, 658, 682, 322, 351, 149, 424, 424,
    425, 425, 426, 469, 826, 73, 429, 429, 429, 429, 683, 358, 95, 433, 381, 150, 436, 436, 436, 436, 436, 436,
    436, 74, 1158, 438, 1157, 439, 659, 659, 407, 429, 429, 429, 429, 75, 1008, 444, 1009, 1010, 447, 447, 447,
    447, 448, 445, 446, 449, 76, 583, 1146, 453, 1202, 455, 1012, 1018, 458, 1016, 153, 152, 461, 243, 244, 98,
    338, 154, 777, 466, 467, 776, 468, 468, 469, 468, 470, 468, 471, 151, 473, 790, 472, 475, 326, 472, 475, 326,
    476, 472, 475, 326, 477, 472, 474, 475, 326, 478, 460, 462, 460, 463, 464, 460, 460, 464, 465, 479, 242, 660,
    900, 901, 482, 483, 760, 1060, 485, 1059, 537, 323, 324, 948, 490, 491, 492, 947, 1089, 494, 902, 398, 614,
    497, 510, 781, 499, 781, 500, 778, 782, 503, 780, 295, 506, 507, 295, 779, 504, 505, 508, 509, 509, 509, 501,
    502, 501, 510, 505, 512, 399, 326, 515, 325, 359, 684, 451, 430, 470, 827, 408, 327, 328, 584, 452, 296, 528,
    528, 528, 528, 528, 528, 529, 528, 528, 528, 530, 528, 528, 528, 531, 532, 532, 452, 471, 783, 156, 536, 297,
    784, 786, 539, 540, 541, 541, 542, 543, 785, 787, 788, 789, 535, 475, 537, 538, 544, 544, 545, 326, 546, 547,
    535, 475, 537, 538, 544, 544, 545, 326, 546, 547, 548, 535, 475, 537, 538, 544, 544, 545, 326, 546, 547, 549,
    535, 475, 537, 538, 544, 544, 545, 326, 546, 547, 550, 551, 409, 410, 472, 1041, 556, 473, 585, 411, 412, 77,
    412, 474, 1159, 564, 475, 475, 566, 475, 567, 475, 568, 565, 569, 949, 441, 569, 1188, 511, 575, 360, 195,
    196, 1189, 580, 581, 413, 21, 1132, 586, 586, 1214, 805, 588, 589, 197, 114, 591, 592, 706, 594, 595, 596,
    661, 950, 995, 600, 1019, 602, 1160, 603, 604, 605, 1120, 453, 1203, 609, 561, 561, 512, 513, 431, 685, 631,
    620, 1061, 618, 475, 621, 23, 622, 22, 621, 157, 180, 625, 626, 624, 131, 627, 159, 629, 629, 629, 629, 4,
    538, 1137, 454, 633, 622, 47, 636, 622, 951, 455, 476, 587, 952, 721, 643, 644, 65, 953, 329, 361, 42, 54, 42,
    304, 650, 304, 650, 651, 253, 650, 361, 418, 361, 362, 26, 655, 903, 1062, 658, 477, 477, 828, 662, 662, 741,
    664, 665, 494, 1190, 668, 1191, 670, 669, 671, 904, 845, 846, 674, 675, 676, 677, 761, 623, 624, 104, 539,
    540, 791, 684, 684, 684, 684, 684, 685, 685, 685, 684, 847, 687, 688, 848, 690, 691, 689, 692, 686, 693, 1037,
    695, 696, 1038, 698, 699, 700, 701, 697, 702, 707, 704, 1192, 706, 707, 705, 708, 705, 1063, 711, 24, 713,
    714, 663, 640, 708, 718, 716, 717, 719, 716, 717, 160, 722, 722, 722, 722, 257, 352, 1048, 725, 996, 727, 330,
    331, 387, 981, 732, 514, 1101, 735, 736, 709, 738, 54, 54, 54, 709, 739, 740, 739, 738, 741, 191, 191, 191,
    191, 742, 742, 742, 191, 191, 191, 741, 742, 191, 742, 515, 1064, 1102, 746, 747, 748, 741, 191, 191, 191,
    191, 742, 742, 742, 191, 191, 191, 741, 749, 742, 191, 742, 1161, 751, 741, 191, 191, 191, 191, 742, 742, 742,
    191, 191, 191, 741, 742, 191, 742, 752, 710, 754, 742, 742, 742, 742, 742, 742, 755, 742, 271, 270, 757, 757,
    757, 758, 758, 758, 758, 758, 757, 757, 757, 758, 758, 758, 758, 757, 757, 758, 758, 758, 758, 758, 758, 757,
    757, 757, 758, 758, 758, 758, 758, 757, 757, 757, 758, 758, 758, 758, 757, 757, 758, 758, 758, 758, 758, 758,
    759, 757, 757, 757, 758, 758, 758, 758, 758, 757, 757, 757, 758, 758, 758, 758, 757, 757, 758, 758, 758, 758,
    758, 758, 760, 757, 757, 757, 758, 758, 758, 758, 758, 757, 757, 757, 758, 758, 758, 758, 757, 757, 758, 758,
    758, 758, 758, 758, 761, 258, 214, 400, 21, 21, 21, 21, 21, 21, 20, 73, 516, 495, 664, 332, 768, 769, 400,
    363, 161, 773, 774, 774, 774, 775, 775, 712, 777, 778, 276, 272, 275, 274, 783, 783, 783, 783, 784, 783, 783,
    785, 783, 783, 786, 787, 164, 789, 789, 276, 277, 711, 792, 793, 278, 780, 781, 782, 790, 791, 791, 780, 781,
    781, 781, 795, 780, 781, 782, 790, 791, 791, 780, 781, 781, 781, 795, 796, 780, 781, 782, 790, 791, 791, 780,
    781, 781, 781, 795, 797, 779, 780, 781, 782, 778, 788, 790, 791, 791, 780, 781, 794, 794, 778, 781, 781, 795,
    778, 798, 849, 800, 801, 162, 803, 804, 57, 58, 59, 805, 806, 807, 803, 808, 808, 808, 808, 456, 1050, 1049,
    811, 812, 1068, 1065, 815, 1066, 817, 1067, 814, 816, 818, 819, 364, 496, 432, 198, 806, 807, 61, 808, 809,
    825, 826, 827, 828, 829, 199, 831, 831, 810, 811, 833, 834, 103, 836, 273, 838, 838, 1103, 840, 163, 842, 762,
    844, 763, 846, 25, 848, 764, 850, 765, 852, 845, 847, 849, 851, 853, 62, 830, 832, 835, 837, 839, 839, 841,
    843, 837, 854, 855, 96, 442, 588, 592, 632, 954, 497, 517, 850, 864, 865, 517, 433, 388, 1121, 200, 665, 666,
    498, 434, 1044, 875, 0, 876, 129, 2, 642, 878, 879, 641, 742, 879, 881, 641, 1087, 5, 884, 5, 696, 117, 887,
    117, 888, 888, 888, 888, 888, 888, 888, 888, 888, 888, 889, 888, 888, 888, 888, 888, 890, 888, 888, 888, 888,
    888, 891, 888, 892, 888, 888, 888, 888, 891, 713, 894, 894, 895, 894, 894, 697, 888, 888, 888, 888, 888, 897,
    891, 888, 896, 898, 888, 888, 888, 888, 896, 891, 694, 695, 203, 902, 202, 904, 733, 903, 905, 903, 903, 905,
    903, 907, 903, 905, 903, 908, 905, 905, 910, 905, 911, 905, 912, 900, 901, 903, 905, 906, 903, 909, 913, 6,
    915, 896, 896, 7, 918, 918, 918, 7, 769, 920, 757, 757, 757, 758, 758, 758, 758, 758, 757, 757, 757, 758, 758,
    758, 758, 757, 757, 919, 919, 758, 758, 758, 758, 758, 758, 757, 757, 757, 758, 758, 758, 758, 758, 757, 757,
    757, 758, 758, 758, 758, 757, 757, 919, 919, 758, 758, 758, 758, 758, 758, 922, 757, 757, 757, 758, 758, 758,
    758, 758, 757, 757, 757, 758, 758, 758, 758, 757, 757, 919, 919, 758, 758, 758, 758, 758, 758, 923, 51, 925,
    51, 116, 927, 115, 927, 888, 926, 888, 926, 888, 888, 888, 929, 926, 926, 888, 926, 888, 926, 888, 888, 888,
    929, 926, 926, 930, 888, 926, 888, 926, 888, 888, 888, 929, 926, 926, 931, 888, 892, 926, 888, 926, 888, 888,
    888, 928, 926, 926, 932, 757, 757, 757, 885, 885, 758, 758, 758, 758, 758, 886, 757, 757, 757, 758, 758, 758,
    758, 757, 757, 893, 899, 914, 916, 916, 917, 919, 919, 917, 758, 758, 758, 758, 758, 758, 921, 924, 933, 1193,
    935, 936, 937, 667, 457, 1162, 941, 799, 943, 943, 944, 943, 945, 943, 946, 1138, 948, 67, 950, 478, 1213,
    953, 478, 1122, 589, 458, 957, 333, 334, 63, 335, 962, 1105, 55, 964, 1163, 966, 131, 541, 955, 643, 479,
    1164, 972, 973, 134, 975, 976, 714, 978, 979, 978, 980, 981, 980, 204, 983, 983, 204, 165, 985, 985, 985, 985,
    205, 97, 987, 443, 1204, 990, 991, 992, 206, 994, 994, 995, 994, 996, 994, 997, 55, 998, 1139, 912, 1001, 956,
    1194, 1004, 8, 1006, 1007, 1007, 518, 519, 166, 1010, 1011, 792, 1013, 1011, 1009, 1012, 1014, 1011, 1015,
    1015, 1015, 382, 1009, 1012, 1011, 1015, 1015, 1015, 1147, 1019, 958, 959, 1021, 1022, 957, 1051, 1024, 247,
    248, 167, 249, 250, 1026, 1027, 1028, 464, 1029, 464, 1028, 1030, 246, 207, 913, 1033, 590, 562, 829, 562,
    1026, 1027, 464, 1029, 464, 1030, 246, 905, 336, 499, 1165, 208, 1043, 1044, 1166, 1167, 1047, 1048, 64, 1050,
    1168, 1042, 1045, 1046, 1049, 1051, 55, 1052, 655, 960, 1169, 1170, 1054, 1055, 1056, 914, 1058, 542, 543,
    251, 1062, 544, 279, 1065, 1066, 644, 715, 1069, 1070, 961, 298, 1073, 1074, 299, 1076, 1077, 793, 1079, 1075,
    1078, 1080, 168, 1082, 1083, 1083, 1083, 915, 1085, 794, 169, 300, 1089, 1089, 1089, 301, 1091, 209, 1093,
    302, 1095, 1095, 1090, 1087, 1088, 1090, 1092, 1092, 1092, 1094, 1096, 55, 1097, 210, 1099, 851, 1101, 1102,
    852, 1104, 1105, 1103, 1106, 591, 998, 592, 414, 593, 962, 743, 1114, 853, 1116, 1117, 389, 928, 854, 855,
    1122, 1123, 933, 934, 935, 940, 1128, 52, 1130, 936, 60, 1133, 856, 1135, 1136, 9, 1138, 1139, 1134, 1137,
    1140, 937, 938, 1143, 939, 1121, 1124, 1125, 1126, 1127, 1129, 1131, 1132, 1141, 1142, 1144, 1145, 732, 1147,
    1148, 1148, 1148, 170, 1150, 170, 1151, 1152, 131, 1153, 594, 1155, 668, 595, 982, 1158, 830, 1140, 963, 118,
    1161, 1162, 27, 1163, 401, 1165, 435, 1093, 1167, 1168, 119, 964, 252, 1172, 997, 1174, 1175, 1066, 459, 28,
    353, 1179, 1069, 1070, 1181, 1182, 1025, 1026, 1185, 1027, 1184, 1186, 1187, 460, 965, 1028, 1191, 645, 1193,
    303, 1195, 1195, 1196, 744, 1198, 885, 1200, 886, 887, 1202, 1203, 1204, 1205, 120, 888, 1208, 1209, 1210,
    1201, 1206, 1207, 1211, 966, 766, 171, 1214, 1214, 1214, 1215, 211, 172, 1217, 53, 1218, 1219, 1071, 1074,
    1072, 1073, 1224, 1222, 1223, 1225, 1075, 1227, 596, 1076, 1230, 1077, 1232, 1078, 390, 173, 1236, 212, 415,
    1238, 615, 616, 1241, 1240, 1242, 436, 795, 1244, 1240, 1242, 1245, 436, 391, 480, 99, 481, 444, 1248, 1249,
    1250, 481, 1248, 1252, 1250, 917, 597, 633, 214, 1257, 1257, 213, 174, 1259, 215, 216, 563, 745, 1263, 563,
    1106, 941, 1265, 1266, 1267, 563, 217, 218, 71, 686, 520, 625, 831, 592, 219, 1124, 1029, 1277, 1278, 521,
    521, 220, 365, 304, 304, 304, 304, 253, 304, 83, 365, 1205, 222, 1285, 1285, 221, 175, 1287, 223, 224, 634,
    522, 998, 1292, 383, 626, 392, 832, 392, 1030, 523, 627, 437, 1257, 1257, 416, 482, 999, 1305, 225, 1123,
    1079, 1309, 646, 1107, 746, 1312, 1313, 278, 646, 100, 1315, 384, 1315, 84, 384, 121, 598, 122, 635, 337, 78,
    214, 337, 226, 1325, 337, 669, 636, 648, 1329, 1330, 647, 833, 747, 748, 1330, 1332, 1333, 647, 1330, 647,
    1330, 647, 749, 338, 545, 1171, 1339, 1172, 1094, 1342, 1343, 1344, 1340, 1341, 1345, 564, 564, 483, 484, 461,
    524, 525, 339, 417, 485, 628, 46, 1357, 628, 354, 355, 486, 402, 1362, 438, 1174, 1364, 1173, 1365, 1366,
    1362, 438, 445, 397, 397, 397, 445, 649, 599, 796, 1372, 1373, 599, 750, 1375, 599, 446, 798, 797, 504, 1378,
    508, 1379, 1379, 1379, 501, 501, 1380, 1378, 1382, 418, 366, 367, 670, 419, 671, 600, 1178, 1175, 1176, 1177,
    1391, 1392, 1393, 1394, 600, 650, 652, 1397, 1398, 651, 751, 1398, 1400, 651, 79, 227, 1403, 1404, 228, 1402,
    1402, 943, 1402, 1402, 943, 1407, 1402, 1402, 943, 1408, 1402, 1402, 943, 1405, 1406, 1406, 1406, 1409, 1402,
    1402, 943, 1406, 1406, 1406, 1409, 601, 601, 834, 487, 488, 672, 673, 653, 835, 983, 176, 1419, 1420, 1420,
    1420, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 1420, 142, 123, 653, 124, 984, 1423, 1000, 1425, 653,
    127, 126, 1427, 1427, 1427, 1427, 1428, 1427, 1427, 1427, 1427, 1428, 653, 565, 1095, 1431, 1432, 420, 85,
    128, 857, 1437, 1001, 1439, 906, 967, 968, 674, 675, 676, 421, 566, 1080, 1448, 1125, 489, 836, 1039, 1452,
    1453, 752, 1454, 340, 229, 1457, 546, 29, 422, 1461, 403, 1461, 403, 837, 261, 1464, 1465, 260, 259, 260, 716,
    1469, 1470, 1470, 1470, 1470, 718, 1472, 1472, 1472, 717, 1474, 800, 129, 1477, 1477, 1471, 1473, 1473, 1473,
    1475, 1473, 1476, 1473, 1478, 1473, 602, 1206, 1480, 1481, 368, 1471, 1473, 1473, 1473, 1475, 1473, 1473,
    1473, 602, 1473, 1473, 1473, 1473, 1473, 1473, 602, 969, 341, 547, 1081, 1082, 1179, 1491, 368, 11, 1493, 11,
    10, 753, 1496, 368, 86, 87, 404, 462, 1501, 970, 1503, 30, 1208, 1505, 1209, 1507, 1210, 1509, 1505, 1506,
    1508, 1510, 567, 1207, 754, 755, 1512, 1513, 567, 567, 253, 548, 1180, 1518, 447, 447, 423, 1521, 1083, 549,
    1195, 1196, 1526, 1197, 1527, 1528, 1198, 1530, 1531, 1529, 1532, 1525, 1533, 568, 393, 756, 1536, 568, 568,
    1135, 1181, 1540, 1539, 1541, 342, 550, 551, 177, 1546, 1547, 130, 1549, 1550, 719, 66, 719, 1552, 1553, 1548,
    1551, 1554, 1547, 88, 1215, 552, 942, 1558, 1559, 972, 973, 1561, 1562, 55, 31, 971, 889, 1564, 1565, 32,
    1567, 1091, 1569, 1090, 1092, 891, 1572, 892, 1574, 1575, 1576, 1571, 1573, 1577, 890, 604, 720, 1579, 1580,
    603, 858, 812, 1583, 1582, 1579, 1584, 603, 463, 629, 262, 464, 1589, 1579, 603, 1032, 1033, 1592, 1593, 1031,
    985, 1595, 986, 1596, 1597, 553, 916, 1600, 605, 605, 838, 987, 1182, 1604, 1605, 526, 907, 1200, 1609, 1610,
    1611, 1199, 1141, 1613, 722, 1615, 1616, 1617, 1616, 448, 1619, 102, 439, 263, 1621, 839, 1621, 101, 1624,
    465, 1626, 466, 467, 1084, 1201, 1631, 449, 1633, 1632, 1634, 687, 1634, 687, 974, 369, 89, 369, 131, 370, 95,
    253, 90, 370, 55, 394, 1644, 527, 1096, 1646, 1148, 1648, 178, 1650, 617, 569, 1651, 1652, 1653, 606, 1126,
    500, 929, 1658, 724, 1660, 1661, 723, 1663, 1662, 1664, 1661, 607, 105, 1666, 179, 1668, 1668, 1668, 1668,
    1668, 230, 608, 1149, 1671, 1672, 608, 528, 840, 988, 1676, 570, 570, 221, 688, 725, 1681, 726, 1683, 1684,
    727, 1686, 1682, 18, 1685, 18, 1687, 18, 18, 18, 1042, 1689, 1127, 1691, 908, 909, 910, 911, 1043, 1697, 1690,
    1692, 1693, 18, 1694, 21, 21, 1695, 21, 21, 1696, 21, 18, 21, 18, 175, 1698, 18, 18, 20, 73, 627, 68, 264,
    1701, 1702, 1702, 1702, 1701, 1703, 1703, 1703, 132, 757, 757, 757, 758, 758, 758, 758, 758, 757, 757, 757,
    758, 758, 758, 758, 757, 757, 1705, 758, 758, 758, 758, 758, 758, 761, 918, 371, 1097, 1708, 1709, 1020, 1711,
    1098, 1713, 1714, 1712, 1715, 1710, 1716, 1013, 1718, 1719, 1720, 1721, 1722, 1723, 1021, 1022, 1725, 1726,
    1727, 1099, 1729, 1730, 1728, 1731, 1717, 18, 1724, 18, 1732, 18, 18, 18, 253, 371, 395, 1735, 692, 813, 1737,
    814, 1739, 815, 1741, 1738, 1740, 1742, 554, 728, 1745, 1746, 571, 69, 1749, 1750, 859, 1752, 860, 1754, 1753,
    1755, 767, 1757, 1758, 1759, 1760, 1759, 280, 1762, 729, 1764, 730, 1766, 1765, 1767, 70, 1769, 1763, 1763,
    1771, 1772, 1751, 1756, 1761, 1763, 1763, 1768, 1770, 1773, 1183, 1775, 1150, 1777, 529, 1040, 1780, 1109,
    945, 1781, 1782, 1110, 1784, 1184, 1786, 530, 731, 1789, 1790, 572, 1211, 572, 1129, 231, 232, 304, 307, 490,
    305, 1800, 28, 531, 532, 372, 253, 372, 33, 233, 181, 1808, 1808, 1808, 1808, 1808, 1808, 1808, 1808, 1808,
    1808, 1808, 1808, 1808, 1808, 1808, 234, 1085, 308, 491, 309, 34, 1814, 1023, 1816, 1108, 1818, 1128, 440,
    919, 1822, 975, 609, 757, 1826, 492, 492, 841, 768, 1104, 1111, 1831, 1185, 1833, 373, 842, 373, 610, 533,
    396, 374, 214, 374, 693, 693, 843, 861, 1843, 1844, 1845, 1846, 1847, 862, 1849, 1850, 1851, 1848, 1852, 1853,
    129, 1186, 1855, 1142, 1035, 1857, 1858, 1859, 1151, 1861, 780, 782, 790, 791, 791, 780, 795, 780, 782, 790,
    791, 791, 780, 795, 1863, 780, 782, 790, 791, 791, 780, 795, 1864, 780, 782, 788, 790, 791, 791, 780, 1860,
    795, 1862, 1865, 677, 1867, 689, 805, 803, 555, 863, 864, 1872, 1873, 1874, 1875, 1876, 865, 866, 1878, 1879,
    1880, 1881, 867, 1883, 1884, 1885, 1886, 1887, 1877, 1882, 1888, 868, 1890, 1891, 1892, 1893, 1086, 1895, 375,
    1002, 1898, 1898, 1003, 1900, 1004, 1902, 1005, 1006, 1904, 1905, 1899, 1901, 1903, 1903, 1906, 424, 310,
    1909, 1910, 1909, 801, 1910, 1911, 1912, 1912, 1909, 1911, 1911, 1911, 1911, 976, 376, 133, 1916, 133, 976,
    1917, 990, 989, 1919, 1920, 377, 418, 377, 182, 1924, 1924, 1924, 1924, 12, 12, 802, 475, 326, 1927, 475, 326,
    1927, 1928, 475, 326, 1927, 1929, 475, 326, 1927, 1930, 1925, 1926, 339, 1931, 254, 91, 573, 1007, 1935, 573,
    991, 1937, 573, 1130, 556, 311, 1941, 1941, 1941, 1941, 1942, 1941, 1941, 1943, 1941, 1941, 1944, 775, 289,
    1946, 1947, 1946, 1946, 1947, 1946, 1947, 1946, 1946, 1947, 1948, 1946, 1947, 1946, 1946, 1947, 1949, 1945,
    1946, 1947, 1946, 1946, 1947, 1950, 1951, 1131, 183, 732, 1954, 1187, 1956, 184, 1958, 1958, 1957, 1959, 1148,
    1955, 1960, 1955, 1014, 266, 265, 1963, 1963, 1964, 1964, 1963, 1963, 1964, 1964, 1963, 1963, 1964, 1964,
    1964, 1964, 1963, 1963, 1964, 1964, 1963, 1963, 1964, 1964, 1963, 1963, 1964, 1964, 1964, 1964, 1965, 1963,
    1963, 1964, 1964, 1963, 1963, 1964, 1964, 1963, 1963, 1964, 1964, 1964, 1964, 1966, 1963, 1963, 1964, 1964,
    1963, 1963, 1964, 1964, 1963, 1963, 1964, 1964, 1964, 1964, 1967, 1968, 38, 1970, 106, 1972, 37, 1974, 772,
    1976, 1977, 35, 1979, 107, 1981, 136, 1983, 1983, 1983, 268, 1983, 1983, 1983, 1984, 1985, 1984, 267, 36,
    1987, 39, 39, 72, 651, 651, 651, 1979, 651, 40, 255, 1992, 41, 1994, 1979, 698, 1996, 283, 1998, 1998, 1998,
    1998, 1998, 1998, 1998, 1998, 1999, 1998, 1998, 1998, 1998, 2000, 1998, 1998, 1998, 1998, 2001, 2002, 771,
    2004, 2005, 40, 1994, 1971, 1973, 1978, 1982, 1986, 1989, 1978, 1989, 1990, 2007, 1982, 1993, 1993, 1982,
    2008, 1971, 1973, 1978, 1982, 1986, 1989, 1978, 1989, 1990, 2007, 1982, 1993, 1993, 1982, 2008, 2009, 1971,
    1973, 1978, 1982, 1986, 1989, 1978, 1989, 1990, 2007, 1982, 1993, 1993, 1982, 2008, 2010, 281, 2012, 2012,
    2012, 2012, 2012, 2012, 2012, 2012, 2013, 2012, 2012, 2012, 2012, 2014, 2012, 2012, 2012, 2012, 2015, 2016,
    135, 2018, 2018, 135, 282, 770, 2021, 2022, 235, 2024, 2025, 2025, 2026, 2025, 2027, 2025, 2028, 2017, 2019,
    2019, 2020, 2023, 2029, 2020, 2020, 2025, 2019, 2020, 2028, 2017, 2019, 2019, 2020, 2023, 2029, 2020, 2020,
    2025, 2019, 2020, 2030, 2017, 2019, 2019, 2020, 2023, 2029, 2020, 2020, 2025, 2019, 2020, 2031, 2017, 2019,
    2019, 2020, 2023, 2029, 2020, 2020, 2025, 2019, 2020, 2032, 1971, 1973, 1975, 1978, 1980, 1980, 1982, 1986,
    1988, 1978, 1989, 1990, 1975, 1991, 1975, 1975, 1980, 1975, 1980, 1982, 1993, 1993, 1982, 1995, 1980, 1975,
    1997, 2003, 2006, 1980, 2011, 2033, 285, 284, 236, 2037, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2036, 2039,
    2036, 2036, 2036, 2036, 2040, 2036, 2036, 2036, 2038, 2036, 2041, 137, 2043, 2035, 2042, 2035, 2035, 2035,
    2035, 2042, 2035, 2035, 2035, 2045, 2035, 2042, 2035, 2035, 2035, 2046, 2035, 2042, 2035, 2035, 2044, 2035,
    2047, 2048, 1946, 1947, 1946, 1946, 1947, 1950, 2050, 286, 287, 2053, 2053, 2053, 2053, 2053, 2053, 2053,
    2053, 2054, 2053, 2053, 2053, 2053, 2055, 2053, 2053, 2053, 2053, 2056, 2057, 237, 2059, 2052, 2052, 2052,
    2060, 2052, 2052, 2052, 2052, 2060, 2052, 2061, 2052, 2052, 2052, 2060, 2052, 2062, 2058, 2052, 2052, 2052,
    2060, 2052, 2063, 773, 774, 2052, 2064, 2065, 2052, 2052, 2066, 2066, 2060, 2052, 2063, 2052, 2064, 2065,
    2052, 2052, 2066, 2066, 2060, 2052, 2067, 2052, 2064, 2065, 2052, 2052, 2066, 2066, 2060, 2052, 2068, 2052,
    2064, 2065, 2052, 2052, 2066, 2066, 2060, 2052, 2069, 2051, 2070, 288, 238, 2073, 2074, 186, 187, 140, 2078,
    2078, 188, 138, 139, 185, 2072, 2075, 2076, 2077, 2072, 2072, 2079, 2074, 2072, 2072, 2075, 2076, 2077, 2072,
    2072, 2079, 2074, 2072, 2083, 2072, 2075, 2076, 2077, 2072, 2072, 2079, 2074, 2072, 2084, 2072, 2075, 2076,
    2077, 2072, 2072, 2079, 2080, 2081, 2074, 2082, 2072, 2085, 699, 2087, 2088, 2089, 1217, 2091, 2091, 2091,
    1143, 2093, 1144, 2095, 2094, 2096, 4, 10, 74, 75, 76, 79, 80, 80, 80, 89, 90, 91, 93, 94, 96, 94, 94, 97, 97,
    97, 97, 98, 99, 99, 99, 103, 104, 104, 104, 104, 99, 105, 106, 106, 106, 106, 107, 108, 109, 109, 109, 109,
    111, 112, 112, 112, 112, 116, 118, 119, 120, 120, 120, 120, 121, 122, 122, 122, 122, 125, 126, 126, 126, 126,
    135, 136, 138, 140, 143, 144, 140, 140, 145, 145, 145, 145, 146, 146, 146, 146, 76, 151, 156, 176, 181, 183,
    184, 185, 186, 186, 187, 186, 186, 188, 189, 189, 189, 189, 190, 190, 190, 190, 191, 192, 195, 196, 196, 196,
    196, 197, 197, 197, 197, 198, 199, 200, 200, 200, 200, 203, 205, 203, 205, 206, 206, 206, 206, 207, 209, 3,
    210, 211, 211, 211, 211, 76, 215, 218, 220, 239, 240, 240, 240, 240, 244, 244, 244, 244, 245, 245, 245, 246,
    245, 247, 250, 251, 254, 251, 255, 256, 256, 256, 256, 265, 266, 266, 266, 266, 267, 267, 267, 267, 269, 271,
    273, 274, 279, 280, 280, 280, 280, 281, 281, 281, 281, 285, 288, 289, 289, 289, 290, 290, 290, 290, 291, 291,
    291, 291, 292, 299, 300, 301, 300, 300, 301, 301, 301, 300, 301, 302, 303, 305, 303, 303, 306, 306, 306, 306,
    192, 307, 191, 308, 308, 308, 308, 309, 309, 309, 309, 310, 310, 310, 310, 311, 312, 312, 312, 312, 313, 313,
    313, 313, 314, 314, 314, 314, 316, 317, 316, 318, 318, 318, 318, 319, 319, 319, 319, 316, 316, 321, 321, 321,
    321, 324, 331, 332, 332, 332, 332, 335, 335, 335, 335, 337, 340, 358, 359, 359, 359, 359, 361, 362, 362, 362,
    362, 363, 363, 363, 363, 366, 367, 367, 367, 367, 368, 368, 368, 368, 369, 369, 369, 369, 370, 370, 370, 370,
    371, 371, 371, 371, 374, 375, 374, 374, 377, 378, 378, 378, 378, 379, 379, 379, 379, 381, 381, 381, 381, 382,
    383, 383, 383, 383, 384, 385, 385, 385, 385, 386, 388, 386, 389, 392, 393, 396, 399, 401, 402, 402, 402, 402,
    404, 382, 337, 337, 337, 405, 405, 405, 405, 406, 406, 406, 407, 408, 408, 408, 408, 307, 409, 409, 409, 409,
    411, 412, 412, 412, 412, 413, 415, 415, 415, 415, 416, 417, 419, 420, 420, 420, 420, 421, 421, 421, 421, 422,
    422, 422, 422, 423, 423, 423, 423, 427, 428, 427, 427, 427, 430, 431, 431, 431, 431, 432, 432, 432, 432, 434,
    435, 435, 435, 435, 437, 440, 441, 441, 441, 442, 442, 442, 443, 442, 450, 451, 452, 452, 452, 452, 454, 456,
    457, 459, 480, 481, 481, 481, 481, 484, 486, 487, 487, 488, 488, 488, 488, 489, 489, 489, 489, 493, 487, 487,
    495, 496, 496, 496, 496, 498, 498, 498, 498, 511, 513, 513, 514, 514, 514, 514, 516, 516, 516, 516, 517, 517,
    517, 517, 518, 518, 518, 518, 519, 519, 519, 519, 520, 520, 520, 520, 521, 521, 521, 521, 522, 523, 523, 524,
    524, 524, 524, 523, 523, 525, 525, 525, 525, 526, 526, 526, 526, 527, 527, 527, 533, 215, 534, 534, 534, 534,
    552, 430, 553, 553, 553, 553, 554, 554, 554, 554, 555, 555, 555, 555, 557, 558, 558, 558, 558, 559, 559, 559,
    559, 560, 560, 560, 560, 561, 562, 561, 561, 563, 563, 563, 563, 570, 571, 572, 572, 572, 572, 573, 574, 576,
    576, 576, 576, 577, 577, 578, 577, 579, 577, 582, 583, 583, 583, 583, 584, 585, 586, 587, 586, 586, 590, 192,
    593, 597, 598, 598, 598, 598, 599, 601, 606, 607, 608, 608, 608, 608, 610, 611, 611, 611, 612, 612, 612, 612,
    613, 613, 613, 613, 614, 614, 614, 614, 615, 615, 615, 615, 616, 616, 616, 616, 617, 617, 617, 617, 619, 620,
    620, 620, 620, 621, 623, 621, 621, 628, 192, 630, 631, 631, 631, 631, 632, 634, 634, 634, 634, 635, 637, 635,
    635, 638, 639, 639, 639, 639, 640, 640, 640, 640, 641, 641, 641, 641, 642, 645, 646, 647, 648, 648, 648, 648,
    649, 652, 649, 653, 654, 654, 654, 654, 656, 657, 659, 191, 660, 661, 660, 663, 663, 663, 663, 666, 667, 667,
    667, 667, 672, 673, 678, 679, 679, 679, 679, 680, 680, 680, 680, 680, 307, 660, 681, 682, 682, 682, 682, 683,
    683, 683, 683, 694, 681, 703, 709, 710, 712, 715, 720, 720, 721, 721, 723, 710, 724, 724, 724, 724, 726, 728,
    191, 729, 729, 729, 729, 730, 730, 730, 730, 731, 731, 731, 731, 733, 734, 734, 734, 734, 737, 743, 744, 744,
    744, 744, 745, 750, 753, 756, 762, 763, 764, 765, 766, 766, 766, 766, 767, 767, 767, 767, 765, 770, 770, 770,
    771, 771, 771, 772, 772, 772, 772, 776, 584, 799, 802, 809, 810, 810, 810, 810, 813, 820, 821, 821, 821, 821,
    822, 822, 823, 823, 823, 823, 822, 822, 824, 856, 857, 857, 857, 857, 858, 858, 858, 858, 859, 860, 860, 860,
    860, 861, 862, 862, 862, 862, 863, 866, 863, 863, 867, 867, 867, 867, 868, 868, 868, 868, 869, 870, 871, 871,
    871, 871, 872, 872, 872, 872, 873, 873, 873, 873, 874, 874, 874, 874, 877, 880, 882, 880, 880, 883, 934, 765,
    938, 939, 939, 939, 939, 940, 940, 940, 940, 942, 947, 949, 951, 952, 952, 952, 954, 952, 955, 956, 956, 956,
    956, 956, 956, 958, 959, 959, 959, 959, 960, 960, 960, 960, 961, 963, 963, 963, 963, 965, 967, 968, 968, 968,
    968, 969, 958, 958, 958, 970, 970, 970, 970, 971, 971, 971, 971, 971, 974, 977, 656, 982, 984, 986, 988, 989,
    989, 993, 989, 989, 999, 1000, 1002, 307, 1003, 1005, 1008, 1008, 1008, 1016, 961, 1017, 1017, 1017, 1017,
    1018, 1018, 1018, 1020, 1023, 1025, 1031, 1032, 1034, 1035, 1035, 1035, 1035, 1036, 1037, 1037, 1037, 1038,
    1039, 1040, 1040, 1040, 1040, 1041, 1041, 1041, 1041, 1053, 1057, 961, 1059, 1060, 1060, 1060, 1060, 1061,
    1061, 1061, 1061, 1063, 1064, 1064, 1064, 1064, 1067, 1068, 1068, 1068, 1068, 76, 1071, 1072, 1081, 1084,
    1086, 382, 1098, 1100, 1107, 1108, 1108, 1108, 1109, 1110, 1110, 1110, 1110, 1108, 1111, 1111, 1111, 1111,
    1112, 1112, 1113, 1112, 1112, 1115, 645, 1118, 1119, 1119, 1119, 1119, 1120, 681, 1146, 1149, 1154, 1156,
    1156, 1156, 1156, 1157, 1157, 1157, 1157, 1159, 1160, 1164, 1166, 1166, 1166, 1166, 1169, 1170, 1171, 1173,
    1176, 1177, 1177, 1177, 1177, 1178, 1180, 1180, 1180, 1180, 1183, 1188, 1189, 1189, 1189, 1189, 1190, 961,
    1192, 1194, 1194, 1194, 1194, 1197, 1199, 1212, 1213, 1216, 1220, 1220, 1221, 1226, 1228, 1229, 1229, 1229,
    1229, 1231, 1233, 1234, 1235, 1235, 1235, 1235, 1237, 1239, 1239, 1239, 1239, 1243, 1246, 1243, 1243, 1243,
    1247, 1247, 1247, 1247, 1251, 1251, 1253, 1251, 1254, 1255, 1255, 1255, 1255, 1256, 1256, 1256, 1256, 1258,
    1260, 1261, 1262, 1264, 1262, 1268, 1269, 1270, 1271, 1272, 1272, 1272, 1272, 1273, 1273, 1273, 1273, 1274,
    1274, 1274, 1275, 1274, 1276, 1279, 1280, 1280, 1280, 1281, 1282, 1283, 1282, 1282, 1284, 1286, 1288, 1289,
    1290, 1290, 1290, 1290, 1291, 1291, 1291, 1291, 1293, 1294, 1294, 1294, 1294, 1295, 1295, 1295, 1295, 1296,
    1297, 1297, 1297, 1298, 1299, 1299, 1299, 1299, 1300, 1300, 1300, 1300, 1301, 1301, 1301, 1301, 1302, 1303,
    1303, 1303, 1303, 1304, 1304, 1304, 1304, 1306, 1304, 1307, 1308, 1310, 1311, 1314, 1311, 1311, 1316, 1317,
    1318, 1316, 1316, 1319, 1320, 1319, 1319, 1321, 1321, 1321, 1321, 1322, 1323, 1324, 1322, 1326, 1327, 1327,
    1327, 1327, 646, 1328, 1328, 1328, 1328, 1331, 1334, 1335, 1336, 1337, 1337, 1337, 1337, 1338, 1338, 1338,
    1338, 646, 1346, 1347, 1347, 1348, 1348, 1348, 1348, 1349, 1349, 1349, 1349, 1350, 1350, 1350, 1350, 1351,
    1351, 1351, 1351, 1352, 1352, 1352, 1352, 1353, 1353, 1353, 1353, 1354, 1354, 1354, 1354, 1355, 1355, 1355,
    1355, 1356, 1358, 1356, 1356, 1359, 1359, 1359, 1359, 1360, 1360, 1360, 1360, 1361, 1361, 1361, 1361, 1363,
    1367, 1363, 1363, 1368, 1368, 1368, 1369, 1370, 1370, 1370, 1370, 1371, 1374, 1376, 1371, 1377, 1377, 1377,
    1377, 1381, 1383, 1383, 1384, 1384, 1384, 1384, 1385, 1385, 1385, 1385, 1386, 1386, 1386, 1386, 1387, 1387,
    1387, 1387, 1388, 1388, 1388, 1388, 1389, 1389, 1389, 1389, 1390, 1395, 1390, 1390, 961, 1396, 1396, 1396,
    1396, 1399, 1401, 1399, 1399, 1410, 1411, 1410, 1412, 1412, 1412, 1413, 1414, 1414, 1414, 1414, 1415, 1415,
    1415, 1415, 1416, 1416, 1416, 1416, 1417, 1417, 1417, 1417, 1418, 1421, 1422, 1424, 1426, 1429, 1430, 1430,
    1430, 1430, 1433, 1434, 1434, 1434, 1434, 1435, 1436, 1438, 1440, 1441, 1442, 1443, 1443, 1443, 1443, 1444,
    1444, 1444, 1444, 1445, 1445, 1445, 1445, 1446, 1446, 1446, 1446, 413, 1447, 1447, 1447, 1447, 1449, 1450,
    1450, 1450, 1450, 1451, 1455, 1456, 1456, 1456, 1456, 1458, 1459, 1459, 1459, 1459, 1460, 1462, 1462, 1462,
    1463, 1466, 1467, 1468, 1466, 1467, 1467, 1468, 645, 645, 1479, 1482, 1483, 1484, 1485, 1484, 1486, 1487,
    1487, 1487, 1487, 584, 1488, 1488, 1488, 1488, 1489, 1490, 1492, 1483, 1494, 1494, 1494, 1495, 1494, 1497,
    1483, 1498, 1499, 1499, 1500, 1500, 1500, 1500, 1502, 1502, 1502, 1504, 1511, 1514, 1515, 1515, 762, 1516,
    1517, 1517, 1517, 1517, 1519, 1520, 1520, 1520, 1520, 1522, 1522, 1522, 1522, 1523, 1524, 1524, 1524, 1524,
    1534, 1535, 1535, 1535, 1535, 1535, 1535, 1537, 1538, 1538, 1542, 1543, 1543, 1543, 1543, 1544, 1544, 1544,
    1544, 1545, 1545, 1545, 1545, 1555, 1556, 1557, 1557, 1557, 1557, 1560, 1563, 1566, 681, 961, 1568, 597, 645,
    951, 215, 1570, 1578, 1581, 1585, 1581, 1586, 1586, 1586, 1586, 1587, 1587, 1587, 1587, 1588, 1590, 1590,
    1590, 1590, 1590, 1581, 1591, 1594, 1598, 1599, 1599, 1599, 1599, 1601, 1602, 1603, 1602, 1602, 947, 1606,
    645, 1607, 1607, 1607, 1607, 1608, 1612, 1614, 1618, 1618, 1620, 1620, 1620, 1622, 1623, 1625, 1620, 1627,
    1628, 1628, 1628, 1628, 1629, 1629, 1629, 1629, 1627, 1627, 1627, 1630, 1635, 1636, 1637, 1636, 1636, 1638,
    1639, 1640, 1638, 1638, 1641, 1642, 1641, 1641, 1643, 1643, 1645, 1645, 1645, 1645, 1645, 1647, 1649, 1654,
    1654, 1654, 1654, 1655, 1655, 1655, 1655, 1656, 1657, 1657, 1657, 1657, 1659, 1665, 1665, 1665, 1667, 1667,
    1667, 1669, 1670, 1670, 1670, 1673, 1674, 1674, 1674, 1674, 1675, 1677, 1678, 1678, 1678, 1679, 1680, 1680,
    1680, 1680, 1688, 1699, 765, 1700, 1704, 1706, 1707, 1707, 1707, 1733, 1734, 584, 1736, 1736, 1736, 1736,
    1743, 1744, 1744, 1744, 1744, 988, 1747, 1748, 1748, 1748, 1748, 1774, 1665, 1654, 1776, 1778, 1779, 1779,
    1779, 1779, 1783, 1785, 1787, 1788, 1788, 1788, 1788, 1791, 1792, 1793, 1793, 1793, 681, 1794, 1795, 1796,
    1797, 1798, 1799, 1799, 1799, 1799, 1801, 1802, 1802, 1802, 1802, 1803, 1803, 1803, 1803, 1804, 1804, 1804,
    1805, 1806, 292, 1807, 1809, 1798, 1806, 1810, 1798, 1811, 1812, 1812, 1812, 1812, 1813, 1815, 1817, 1819,
    1820, 1821, 1821, 1821, 1821, 1823, 1824, 681, 1825, 1825, 1825, 1825, 1827, 1828, 1828, 1828, 1829, 1830,
    1832, 1834, 1835, 1835, 1835, 1271, 1836, 1836, 1836, 1836, 1837, 1837, 1837, 1837, 1838, 1838, 1838, 1838,
    1839, 1840, 1839, 1839, 1841, 1841, 1842, 1841, 1854, 1856, 1866, 1868, 1868, 1868, 1868, 1869, 1869, 1869,
    1869, 720, 1870, 1870, 1870, 1870, 1870, 1871, 1871, 1871, 1871, 1889, 1894, 307, 1896, 1897, 1897, 1897,
    1897, 1907, 1908, 1908, 1908, 1908, 1908, 1913, 1914, 1915, 1915, 1915, 1915, 1918, 1921, 1922, 1923, 1922,
    1922, 192, 1932, 1933, 1934, 1934, 1936, 1938, 1934, 1939, 1940, 1940, 1940, 1940, 1952, 1953, 1961, 1962,
    1969, 2034, 2049, 2071, 2086, 2090, 2092, 2097,
];

pub(super) static ENTRY_PROFILES: [u16; 1219] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 15, 17, 17, 17, 18, 19, 20, 21, 22, 23, 24, 25, 17, 18, 17, 26, 27, 28, 29, 30, 31, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 33, 34, 35, 36, 37, 35, 38, 39, 40, 41, 40, 40, 41, 40, 42, 43, 43,
    40, 40, 42, 44, 45, 44, 46, 47, 45, 44, 47, 44, 48, 49, 50, 50, 51, 52, 53, 52, 52, 52, 52, 54, 55, 54, 56,
    52, 57, 54, 54, 58, 52, 54, 59, 52, 60, 61, 58, 54, 60, 54, 52, 62, 63, 52, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 66, 67, 65, 65, 65, 65, 65, 65, 65, 66, 68,
    65, 69, 65, 70, 71, 65, 65, 72, 65, 65, 65, 65, 65, 65, 65, 65, 73, 65, 65, 65, 74, 65, 75, 65, 76, 72, 65,
    65, 75, 65, 65, 77, 72, 65, 69, 78, 79, 65, 80, 81, 80, 80, 82, 81, 81, 83, 83, 83, 81, 84, 84, 85, 84, 84,
    86, 82, 82, 82, 87, 87, 87, 87, 87, 88, 87, 89, 90, 87, 91, 92, 93, 94, 94, 91, 92, 93, 95, 94, 93, 94, 96,
    93, 94, 94, 97, 97, 97, 97, 97, 97, 97, 97, 97, 98, 97, 97, 97, 97, 98, 98, 98, 98, 98, 98, 97, 98, 97, 97,
    99, 100, 97, 101, 97, 97, 97, 102, 103, 104, 105, 102, 102, 106, 107, 102, 107, 102, 104, 104, 102, 102, 102,
    102, 106, 108, 102, 102, 102, 109, 102, 102, 104, 102, 105, 105, 102, 102, 110, 110, 111, 110, 112, 112, 111,
    113, 113, 110, 111, 114, 110, 115, 116, 116, 116, 117, 117, 118, 119, 120, 115, 116, 118, 120, 115, 117, 118,
    116, 121, 120, 120, 121, 117, 122, 122, 123, 124, 124, 125, 122, 126, 127, 128, 129, 130, 129, 131, 131, 132,
    133, 134, 132, 135, 135, 136, 135, 135, 135, 136, 137, 138, 138, 139, 140, 141, 139, 138, 142, 138, 143, 138,
    140, 139, 138, 139, 139, 139, 139, 138, 139, 144, 145, 146, 147, 147, 148, 149, 146, 149, 150, 145, 151, 152,
    152, 147, 153, 154, 155, 154, 156, 154, 157, 158, 156, 157, 159, 160, 161, 160, 160, 160, 160, 162, 160, 161,
    160, 163, 160, 160, 160, 160, 160, 160, 164, 165, 164, 164, 165, 164, 165, 164, 166, 164, 167, 168, 165, 165,
    169, 165, 164, 167, 168, 167, 170, 166, 166, 165, 164, 171, 171, 172, 173, 174, 175, 171, 171, 176, 176, 176,
    177, 176, 178, 178, 179, 179, 176, 180, 178, 178, 181, 180, 182, 176, 176, 176, 180, 178, 176, 178, 176, 177,
    183, 176, 184, 180, 180, 176, 176, 178, 185, 185, 186, 185, 185, 185, 185, 185, 185, 186, 185, 185, 185, 185,
    185, 185, 185, 185, 185, 185, 185, 186, 185, 187, 187, 188, 189, 187, 187, 188, 189, 189, 189, 189, 190, 189,
    187, 189, 187, 191, 192, 193, 192, 192, 193, 193, 192, 194, 195, 196, 192, 192, 192, 192, 192, 193, 194, 194,
    197, 192, 193, 193, 194, 193, 192, 192, 195, 198, 195, 192, 193, 194, 192, 197, 194, 199, 192, 200, 200, 201,
    201, 201, 201, 200, 202, 202, 203, 204, 203, 204, 202, 202, 205, 206, 207, 206, 208, 209, 209, 209, 210, 211,
    211, 212, 213, 212, 213, 214, 212, 213, 212, 212, 212, 214, 212, 212, 214, 212, 212, 215, 216, 217, 218, 219,
    220, 218, 219, 221, 222, 223, 222, 218, 218, 224, 218, 219, 223, 218, 216, 225, 223, 223, 219, 221, 226, 227,
    228, 227, 226, 228, 227, 228, 229, 230, 228, 228, 231, 232, 233, 234, 235, 235, 236, 237, 238, 238, 238, 238,
    238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238,
    238, 238, 238, 239, 238, 238, 238, 238, 238, 240, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241,
    241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 242, 243, 243, 244, 243, 243, 243, 243, 243, 245,
    246, 247, 248, 248, 248, 248, 249, 248, 248, 248, 248, 248, 248, 248, 248, 249, 248, 249, 248, 249, 248, 248,
    248, 248, 248, 248, 248, 250, 248, 250, 250, 250, 248, 248, 248, 251, 251, 251, 251, 251, 251, 251, 251, 251,
    251, 251, 251, 251, 252, 253, 253, 253, 252, 254, 252, 252, 253, 252, 254, 254, 252, 252, 252, 252, 252, 252,
    252, 252, 253, 252, 252, 254, 252, 254, 252, 254, 255, 255, 255, 256, 256, 256, 255, 255, 255, 255, 255, 255,
    255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 257, 257, 258, 258, 258, 258, 258, 258, 257,
    258, 258, 259, 257, 259, 258, 258, 258, 258, 258, 258, 258, 260, 258, 258, 261, 262, 262, 262, 262, 262, 262,
    262, 262, 262, 262, 262, 262, 261, 261, 262, 262, 262, 262, 263, 264, 264, 264, 264, 265, 266, 267, 267, 268,
    267, 269, 269, 269, 267, 270, 271, 272, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 273, 272, 272, 274,
    274, 274, 275, 276, 276, 275, 275, 276, 275, 275, 277, 275, 275, 277, 278, 277, 276, 275, 276, 276, 276, 275,
    278, 275, 275, 275, 276, 277, 278, 277, 276, 275, 275, 279, 280, 281, 282, 283, 280, 284, 281, 285, 286, 287,
    287, 287, 287, 287, 288, 289, 290, 288, 290, 291, 292, 292, 288, 292, 289, 289, 289, 289, 288, 288, 289, 289,
    289, 293, 293, 293, 293, 294, 295, 294, 296, 294, 294, 294, 294, 297, 298, 298, 299, 298, 298, 298, 300, 300,
    299, 298, 301, 301, 302, 303, 303, 302, 303, 304, 305, 305, 305, 306, 306, 306, 306, 306, 306, 306, 307, 307,
    307, 307, 307, 308, 307, 308, 308, 307, 308, 307, 308, 307, 307, 307, 307, 307, 307, 307, 309, 307, 307, 307,
    307, 309, 307, 308, 307, 308, 308, 307, 308, 307, 307, 307, 310, 311, 311, 312, 312, 313, 313, 313, 313, 313,
    313, 313, 313, 314, 313, 314, 315, 316, 316, 316, 316, 317, 318, 319, 320, 320, 320, 320, 320, 320, 320, 320,
    320, 320, 320, 320, 320, 320, 320, 320, 320, 320, 320, 320, 320, 321, 322, 322, 323, 323, 324, 323, 323, 324,
    323, 325, 325, 326, 326, 326, 327, 326, 327, 326, 328, 329, 330, 330, 331, 330, 330, 330, 330, 331, 330, 330,
    330, 328, 330, 330, 330, 330, 330, 328, 330, 330, 330, 330, 330, 330, 328, 328, 330, 330, 330, 330, 330, 330,
    331, 330, 332, 333, 332, 334, 335, 333, 332, 332, 333, 336, 333, 332, 333, 333, 337, 337, 338, 337, 337, 337,
    339, 337, 339, 339, 340, 340, 340, 340, 340, 341, 341,
];

pub(super) static PROFILES: [Profile; 342] = [
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x200000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x2000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x800000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x2000080),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x100800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x40800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x140800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x40080000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x80020),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Medium, 0x400000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Degree)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x40080000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x800000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x8),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x800000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x800000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x880),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x10000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x2),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x800004),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x20002),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x400000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x400000020),
    Profile::new(Category::Hedges, None, Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x40010000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x40000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x8),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x800000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x8),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x410000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x40200000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x20000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x200000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x1000000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x100000020),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x100000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x1000000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x8),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x4020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x4020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x4000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x4000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x404000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x4120),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x120),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x4020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x4020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x4020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::High, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::Medium, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x8000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x4000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::High, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x404020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x80000020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x80400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::High, 0x80000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x80400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x20),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x400000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Low, 0x404000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x400020),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x20),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Cues, None, Strength::Low, 0x0),
    Profile::new(Category::Cues, None, Strength::Low, 0x400000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Neutral)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x800000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x80),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x80),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x200000000),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x0),
    Profile::new(Category::Venues, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::High, 0x0),
    Profile::new(Category::Nouns, None, Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x2000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x2000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Translation)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Low, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::High, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x8002000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x8002000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x4000000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Medium, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Copyright)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::Medium, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAffiliate)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::IllustrationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Timestamp)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::VideoCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Wire)), Strength::Medium, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::Medium, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x1),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::Medium, 0x1000),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Term)), Strength::Low, 0x0),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Title)), Strength::Low, 0x0),
];

pub(super) static PHRASES: &str = "\
    apparentlyappears|appeared thatappear|appears|appeared|appearing toat first glance|sightevidentlyit appears|ap\
    peared [that]it looks|looked likeit ~ seems|seemed [that|like|as]look|looks|looked set|poised toon the face o\
    f itseeminglyseem|seems|seemed|seeming [to]would appear|seema number ofabout|around|nearly|almostan estimateda\
    pproximatelyas many|much|few|little asat leastcircaclose todozens|scores|hundreds|thousandsestimatedestimated \
    atgive or takein the region ofmore|fewer|less thanor soover|underroughlyseveralsomesomewhere betweenunspecifie\
    d|undisclosedup to<be> believed|thought|understood|presumed|assumed|suspected|feared|reckoned to<be> considere\
    d to<be> expected|tipped|projected|predicted|forecast|anticipated to<be> ~ accused of<be> ~ considered|deemed<\
    be> ~ feared<be> ~ suspected of[<be>] feared trapped|drowned|missing|lostaccused|suspected ofamid fears|worrie\
    s|concerns that|of|overbelieved|thought|presumed|feared|understood|suspected|assumed to be|havebelieved|though\
    t|understood|presumed|assumed|suspected|feared|reckoned toexpected tofears|worries|concerns thatheld|arrested|\
    detained|charged|questioned|wanted|sought in connection withis|are|'s|'re expectedit <be> ~ understood|believe\
    d|thought|feared [that]on suspicion ofperson|persons of interestpresumed|feared|believed dead|drowned|lost|kil\
    led|trappedsuspicion|suspicionsassumingif confirmedif correctif true|verified|proven|provedon the assumption t\
    hatin a sensein theorylargely|mainly|mostly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to spe\
    aksort|kind oftheoreticallyto a certain extentto some extentvirtually|practically<be> ~ disputedconflicting|di\
    ffering|contradictory reports|accounts|statements|versionscontestedcontradictorycontroversialdisputedquestiona\
    bleremain|remains|remained ~ disputed|contestedaccusedallegedapparentpresumedpurportedreputedself-describedsel\
    f-styled|self-proclaimedso-calledsupposedsuspectedwould-beappears|appear|appeared|appearing to showassociated \
    withclaiming to beconsistent withindicate|indicates|indicated|indicatinglinked|tied tomay|could|might indicate\
    |suggestpoint|points|pointed topurporting|purports|purported|purport tosuggestive ofsuggest|suggests|suggested\
    |suggestingin some|most casesoften|usually|generally|typically|sometimes|frequentlytends|tend|tended to<be> ~ \
    alleged to<be> ~ said|reported|claimed toaccording to [some|several|media|news|local] reportsaccusations of|th\
    atallegations of|thatallegedlyby all|some|most accountsclaims thatinitial|early|preliminary reportsit <be> sai\
    dit <be> ~ said thatit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [that]or so they sayost\
    ensiblypeople saypurportedlyputativelyreportedreportedlyreported|alleged to be|havereports of|thatreports say|\
    said|suggest|suggested|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessupposedlythe\
    y sayword is [that]word|legend has it<be> <not> ~ alleged|accused|suspected [to|of]<be> ~ confident of|in|abou\
    t himself|herself|themselves<can> <not> seem to<not> possible<not> possibly<not> ~ known for|asa [firm|big|def\
    inite] maybean|the unverified accountas possibleask|asks|asked|asking an open questionas|than expectedawaitin\
    g confirmation of your|mycannot possiblycannot seem toconfirm|confirms|confirmed|confirming [the] reports of|t\
    hatcontested seat|seats|election|elections|primary|race|racescould <not> care lesscould be reachedcould only|b\
    arely|hardly|scarcelycould youcould|can|would you possiblydid <not> ~ confirm <possessive>every conceivableeve\
    rything|anything|all|every|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsegossip colu\
    mn|columns|columnist|columnistshow is|was that|this|it possibleif|where|wherever|when|whenever|whatever [at al\
    l] possiblein questionable tastei|we ~ expect from|oflikely voter|voters|suspect|suspectsmake|makes|made|makin\
    g [it|this|that|them] possiblemay i|wenever seem|seems|seemed tono doubtonly <number> <word> could [be]perhap\
    s you could|should|canperson|persons of interest toplausible deniabilitypossible toprobable causereported crim\
    e|crimes|earnings|loss|losses|profit|profits|revenue|revenues|results|income|salesso [that] <subject-pronoun> \
    couldtake|takes|took|taking|taken a chancetentative smile|step|steps|knock|nodthe|every <word> <word> possible\
    unlikely hero|heroes|friend|friends|pair|pairing|ally|allies|alliance|couple|duo|place|source|star|candidatewo\
    uld appear on|in|at|beforeyou could|might sayyou may be seated|excused<not> sure<not> ~ certain<not> ~ clear<n\
    ot> ~ knowna [slim|good|fair|slight] chance that|ofan open questionarguablyas likely as notconceivableconceiva\
    blydoubtfuldoubtlessearly indicationsimprobablein all likelihood|probabilityinterimis|are|'s|'re set toit is [\
    <not>] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelylittle|nothing <be> ~ knownmaybemo\
    re likely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|prospect that|ofpossiblepossi\
    blypotentialpotentiallypreliminarypresumablyprobabilityprobability that|ofprobableprobablyprovisionalquestion\
    s remainremain|remains to be seenremain|remains|remained unclear|unknown|uncertainrisk thattentativeuncertainu\
    nclearunknownunlikely<be> <not> ~ [being] ~ ruled out<can> <not> ~ be ruled out<have> <not> ~ [been] ~ ruled o\
    ut<not> ~ [been] ruled outcancannot be ruled outcannot rule outcouldcould becould havedid|would|could|can|ca <\
    not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|might wellmust haveought toshouldwould<be> \
    ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|rumored|rumouredlyrumours|rumors|rumour|ru\
    morrumour|rumor has itspeculationsuggestion|suggestions thatthere is|was|are [much|some|growing] speculation<a\
    rticle> <organisation> ~ believes|believed|thinks|thought|feels|felt|suspects|suspected<article> <organisation\
    > ~ expects|expected|anticipates|anticipated|foresees|foresaw<be> ~ confident<be> ~ confident about|ofas far a\
    s i|we knowhe|she|it|they ~ believes|believe|believed|thinks|think|thought|feels|felt|suspects|suspect|suspect\
    ed|assumes|assumed|fears|fearedhe|she|it|they ~ expects|expect|expected|anticipates|anticipate|anticipated|for\
    esees|foreseei ~ guess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ think|believei|we ~ believe\
    i|we ~ expect|anticipate|foreseei|we ~ fear|feeli|we ~ thinkmy|our understanding isto [the best of] my|our kno\
    wledge<be> <not> ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|verified|corroborat\
    ed|authenticated<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ confirmed|verified|\
    corroborated|authenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have> <not> ~ [been] ~ confirm\
    ed|verified|corroborated|authenticated<have> <not> ~ been able to ~ confirm|verify|corroborate|authenticate<no\
    t> ~ confirmed|verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya developing storyaccording \
    to unconfirmed|unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verified|corroborated|authentica\
    tedcannot ~ confirm|verify|corroborate|authenticatedeclined|refused to confirm [or deny]details remain|are ~ s\
    carce|sketchy|uncleardid <not> ~ confirmneither confirm nor denyneither confirmed nor deniedno [<word>] eviden\
    ce that|of|tono independent|immediate|official confirmationno proof that|ofpending [<word>] confirmationunconf\
    irmedunder investigationunfounded|baselessunsubstantiated|uncorroborated|unprovenunsupportedunverifiedwithout \
    [providing|offering|citing|presenting|giving] [any] evidenceyet to be ~ confirmed|verifiedaccuseattackbemoanbl\
    ameblastcastigatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asdenouncedeplorefaultgripegr\
    umblehit outlambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknowledgeadmitallowapologiseap\
    ologizecome cleanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdeemdoubtfearfeelhopeimaginep\
    resumeregardregretseesupposesuspectthinkunderstandviewwantwishwonderworryallegeallege inclaimcontendmaintainpr\
    ofesspurportannouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreaten tovowcertifydecidedecre\
    eholdorder thatrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedisavowdismissdisputedownplay\
    objectplay downprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadviseappealbegcall forcall on\
    demandencourageimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentindicatelistpoint towardrecor\
    dreflectshowsuggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplainillustratejustifylay outou\
    tlineparaphrasereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirmdemonstratedeterminedisclo\
    sediscoverdivulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerecallrecollectrememberremind\
    revealuncoverunveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueassertassureattestaveravowbo\
    astbragdeclaredouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it clearpreachpressproclaimpr\
    onouncereassertreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblurtchantcryexclaimfumegaspla\
    ughmumblemurmurmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellairblogbroadcastcaptionemailm\
    essagepostreadrepostretweetsharesigntake totexttitletweetwriteaddressbreak silencebriefcallcharacterisecharact\
    erizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnotenotifyobserveopen upopinephras\
    eportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim creditclaim responsibilityconced\
    e defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalculateenvisageestimateexpectfor\
    ecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquizchroniclecirculatecitego p\
    ublicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountrelayreleaserelease a statement\
    reportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backinterjectinterruptjokeopenquiprei\
    teraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcongratulatedefendendorseprais\
    esupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emergedit has been suggested<be> tol\
    d off<possessive> claim to fame[all] is|was said and done[have|has|had] no|any|little|some|more|a|final|last|g\
    reater|bigger say in|over|onall toldas they saycharge|charges|charged|charging <determiner>|<possessive> phone\
    |phones|battery|batteries|fee|fees|toll|car|cars|laptopclaims|records|complaints|returns department|office|des\
    keasier|sooner said than donegets|get|got a saygoes|went|go without sayinghave|has|had|having a|no|their|his|h\
    er|its|our [final] sayhaving said thati have|had to sayi must|dare|'d|would sayit must|should|has be|to [be] s\
    aid|notedlet us|'s [just] sayneedless to saysay|says|said a lot|something|much|little aboutsay|says|said it al\
    lsay|says|said|saying goodbye|farewell|hello|sorry|yes|no to|at|forso to speak|sayspeak|speaks|spoke volumesst\
    range|sad|sorry|safe|fair|odd to saysuffice|suffices [it] to saytell|tells|told|telling <object-pronoun> offte\
    ll|tells|told|telling [<determiner>] <word> apartthat being saidthat is to saythat said ,time will tellto say \
    nothing ofto say the leasttruth be toldyou|one could|might|can sayit is saidas reported byas seen byattribute\
    d toauthored bycited bycitingcompiled byfirst reported byissued byobtained bypenned byposted bypublished byquo\
    ted byquoted inquotingreferring toreleased byreviewed byseen byshared byshared withsigned byverified byaccordi\
    ng toas percourtesy offorin the eyes ofin the opinion ofin the view ofin the words ofperto hear [<article>] <w\
    ord> tell itviait was reported<be> <not> ~ available for comment<be> unavailable for comment<be> ~ contacted|a\
    pproached for comment<have> <not> ~ commented<have> <not> ~ responded|replied[<have>] yet to ~ comment|respond\
    |replycould <not> ~ be ~ reachedcould <not> ~ be ~ reached for commentdeclined commentdeclined to say|elaborat\
    e|specifydeclined|declines|declining to commentdeclined|refused an|our interview [request]declined|refused to \
    be intervieweddid <not> ~ answerdid <not> ~ elaboratedid <not> ~ respond|replydid <not> ~ respond|reply to a r\
    equest|requests for commentdid <not> ~ returndid <not> ~ saydid <not> ~ specifydid|do|does|would|could <not> \
    ~ commentgave no [further|more|other] details|explanation|reasonmade no commentneither side commentedno commen\
    tpleaded the fifthreferred questions torefused to say|elaborate|specifyrefused|refuses|refusing to commentrema\
    ined|stayed|kept|remains|remain ~ silentsaid nothingwithout elaborating|elaborationwould <not> ~ sayat a news \
    conferenceat a press briefingduring a briefingin a letterin a postin a statementin a tweetin an emailin an int\
    erviewspeaking to reportersthrough a spokespersonthrough an interpreterthrough his lawyeraccountaccusationadmi\
    ssionallegationannouncementassertionassessmentbeliefclaimcommentsconfirmationdenialfindingmessageopinionpredic\
    tionpromisequoteremarksreportrevelationrulingstatementsuggestiontestimonyversionviewwarningbecause of the sens\
    itivity of the matterfor fear of reprisalsfor fear of retaliationgave only her first namegave only his first n\
    ameidentified only asinsisted on anonymitynot her real namenot his real nameoff the recordon backgroundon cond\
    ition of anonymityon the condition of anonymityrequested anonymityspeaking anonymouslyto discuss internal matt\
    ersto discuss private deliberationswas not authorised to speak to the mediawas not authorized to speak publicl\
    ywho asked not to be identifiedwho asked not to be namedwho declined to be identifiedwho declined to be namedw\
    ho did not want to be namedwhose name has been changeda Western diplomata diplomata military sourcea person br\
    iefed ona person close to the negotiationsa person familiar with the mattera person with knowledge ofa police \
    sourcea senior aidea sourcea source close toa whistlebloweran administration officialan aidean insideran intel\
    ligence sourcepeople briefed onpeople familiar with the matterpeople familiar with the situationpeople with di\
    rect knowledge ofsomeone close tosourcessources close tosources familiar with the mattera leaked memoa polla p\
    ress releasea reporta studya surveyan internal memocourt documentscourt recordsdatafiguresfootageminutesresear\
    chstudiesthe complaintthe filingthe indictmentthe lawsuitlocal mediamedia reportsmultiple outletsnews reportss\
    tate mediapolicetheyUS officialsa government officiala representative fora senior officiala spokesmana spokesp\
    ersona spokeswomanan officialauthoritiesofficialsTelegram channelsa post ona tweeta videoon Facebookon Instagr\
    amon Redditon Telegramon TikTokon Truth Socialon Xon social mediaposts on social mediasocial media usersa tran\
    slationaccording to a translation bytranslated fromanalystscriticscritics and supporters alikedoctorseconomist\
    sexpertseyewitnessesfansinsiderslawyerslocalsmanymany expertsmany peoplemost peopleneighboursobserversopponent\
    sothersparentspeopleresearchersresidentsscientistsseveral peoplesomesome expertssome peoplesupportersuserswitn\
    essesAgenciesAnalysis byAuthor:ByGuest essayOpinion byReported byReporter:Staff and agenciesStaff writerStory \
    byText byWords byWords:Written byAdditional reporting byAdditional reporting fromCompiled byEditing byGraphic\
    s byOur Standards:Produced byProvided byReporting byResearch byWith assistance by|fromWith files fromWith inpu\
    ts|input fromWith reporting byWith reporting fromWriting bycontributed additional reportingcontributed reporti\
    ngcontributed to this report|story|article|pieceAll rights reservedCopyrightThis material may not be published\
    , broadcast©An earlier version of this articleCORRECTIONClarification:Correction:Editor's note:This article w\
    as amended onThis story has been correctedThis story has been updatedUPDATE:AdvertorialPaid contentPaid for by\
    Paid postPartner contentPress releasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn \
    a commissionAI-generatedgenerated by artificial intelligencegenerated with the help of AIreviewed by an editor\
    translated by AIDisclosure:The author isThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustra\
    tion byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchiv\
    e photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,Image via\
    Image:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTER\
    S/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources\
    :Originally published byRead the original article onRepublished with permissionSyndicated fromThis article fir\
    st appeared inThis article was originally published onThis story was produced byauto-generated|published from \
    a syndicated|wire feedh/thas not been edited byin partnership withviaLast updatedPostedPublished:Updated:Trans\
    lated byTranslation:Video:AAPAFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxK\
    yodoPTIPress AssociationReutersTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementSkip advertisem\
    entBREAKINGEXCLUSIVEKey pointsLIVEOPINIONSubscriber onlyWATCH<number> min read<number> minute readAccept all c\
    ookiesCookie policyManage cookiesTags:Terms of useTopics:We use cookiesAlso readAlso:Article continues belowBa\
    ck to topCommentsContinue readingContinue reading belowDon't missEditor's PicksHave your sayKeep readingLates\
    t NewsLeave a commentMore fromMore newsMore on this storyMore storiesMost PopularMost ReadREAD ALSO:Read moreR\
    ecommended StoriesRecommended for youRelated ArticlesRelated storiesRelated topicsRelated:See alsoShow moreSki\
    p to contentStory continuesTop StoriesTrending NowView commentsWatch liveYou may also likeDonateDownload our a\
    ppFollow the authorsFollow us onGet the latest newsJoin our WhatsApp channelLog inSign inSign up for our newsl\
    etterSign up for theSign up to our newsletterSubscribeSubscribe to our newsletterSupport our journalismCopy li\
    nkEmail linkListen to this articlePrintSave for laterShareShare on|via <platform>Share this articleShare via e\
    mailTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed|christenedso-\
    calledthe|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her|his|their|its [<\
    name>] [new|latest|first|second|last|hit] <work>\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1219] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 5, 8, 32, 9, 12, 12, 16, 20, 5, 10,
    7, 7, 4, 17, 23, 5, 78, 18, 64, 17, 24, 13, 19, 42, 20, 40, 72, 73, 11, 27, 74, 22, 51, 15, 26, 57, 20, 8, 12,
    10, 30, 22, 10, 9, 48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9, 7, 14, 27,
    9, 8, 9, 8, 41, 15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33, 12, 19,
    73, 14, 10, 10, 11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 8, 14, 18, 46, 55, 19, 14, 14, 20, 27, 25, 11, 38,
    16, 32, 15, 14, 59, 58, 21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 21, 36, 51, 8, 26, 8, 31, 28, 29,
    21, 11, 14, 95, 33, 37, 36, 32, 108, 28, 19, 25, 10, 15, 13, 13, 40, 16, 8, 16, 11, 11, 8, 9, 17, 10, 29, 7,
    20, 29, 28, 20, 6, 27, 5, 20, 12, 12, 7, 9, 11, 28, 8, 8, 9, 11, 11, 10, 11, 19, 8, 8, 11, 16, 25, 49, 9, 9,
    9, 7, 7, 8, 32, 26, 33, 24, 3, 19, 15, 5, 8, 10, 39, 9, 12, 14, 13, 14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27, 19,
    11, 27, 48, 89, 84, 16, 25, 19, 130, 92, 32, 22, 29, 14, 32, 16, 12, 23, 33, 62, 58, 56, 64, 53, 69, 69, 53,
    32, 18, 43, 21, 59, 48, 37, 43, 19, 24, 28, 31, 46, 16, 29, 11, 19, 18, 39, 11, 10, 68, 30, 6, 6, 6, 5, 5, 9,
    9, 6, 5, 8, 7, 9, 9, 5, 8, 8, 7, 5, 5, 7, 7, 7, 6, 8, 4, 8, 4, 6, 8, 5, 4, 6, 11, 5, 5, 9, 9, 10, 7, 7, 5, 6,
    9, 9, 6, 7, 8, 4, 5, 4, 4, 4, 7, 7, 6, 6, 3, 7, 7, 5, 10, 4, 4, 4, 6, 5, 6, 9, 5, 7, 8, 7, 7, 8, 6, 9, 6, 5,
    4, 6, 7, 6, 9, 11, 3, 7, 6, 6, 4, 10, 14, 4, 8, 9, 9, 10, 4, 8, 7, 7, 7, 8, 6, 9, 7, 5, 6, 6, 9, 7, 8, 9, 8,
    6, 6, 3, 8, 7, 6, 9, 7, 8, 6, 5, 5, 7, 9, 7, 4, 8, 8, 4, 12, 6, 7, 4, 12, 16, 7, 6, 6, 9, 9, 7, 10, 7, 7, 7,
    10, 6, 7, 7, 9, 6, 9, 9, 9, 7, 11, 9, 8, 8, 7, 9, 6, 4, 4, 5, 9, 8, 5, 7, 7, 6, 9, 8, 6, 6, 7, 6, 6, 6, 5, 4,
    5, 9, 8, 4, 5, 6, 5, 6, 6, 6, 4, 4, 5, 4, 7, 11, 9, 9, 4, 4, 9, 6, 10, 13, 6, 5, 8, 9, 8, 8, 6, 5, 7, 4, 7, 9,
    10, 5, 4, 5, 5, 3, 7, 4, 4, 5, 6, 6, 6, 4, 4, 6, 5, 4, 5, 4, 3, 7, 7, 7, 4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7, 5,
    4, 7, 4, 5, 5, 5, 7, 13, 5, 4, 12, 12, 4, 7, 11, 6, 8, 7, 3, 7, 6, 5, 7, 4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6, 3,
    5, 9, 5, 4, 4, 4, 5, 5, 12, 20, 14, 11, 12, 16, 19, 10, 9, 8, 8, 6, 8, 7, 7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5, 4,
    9, 9, 4, 9, 5, 17, 4, 7, 7, 7, 5, 15, 7, 5, 7, 19, 6, 3, 6, 5, 8, 8, 8, 7, 4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6, 6,
    5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6, 7, 5, 7, 5, 7, 8, 4, 13, 13, 10, 21, 13, 26, 26, 81, 8, 11, 118,
    56, 28, 18, 27, 58, 16, 17, 24, 40, 20, 15, 47, 20, 66, 15, 26, 38, 28, 44, 51, 15, 14, 11, 14, 17, 16, 13,
    27, 10, 14, 10, 13, 11, 8, 6, 11, 17, 9, 11, 9, 9, 12, 9, 9, 7, 12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 11, 3, 14,
    17, 14, 15, 3, 34, 3, 15, 34, 28, 39, 24, 32, 39, 26, 38, 16, 33, 38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39,
    55, 15, 22, 10, 17, 21, 32, 35, 44, 12, 31, 17, 20, 19, 17, 11, 9, 14, 10, 11, 15, 21, 22, 22, 18, 7, 10, 9,
    10, 12, 9, 10, 6, 5, 8, 12, 6, 7, 7, 7, 10, 7, 5, 7, 6, 10, 6, 9, 10, 9, 7, 4, 7, 40, 21, 23, 24, 24, 18, 21,
    17, 17, 14, 13, 25, 29, 19, 20, 27, 32, 40, 36, 30, 25, 29, 24, 28, 27, 18, 10, 17, 19, 34, 33, 26, 15, 13, 8,
    17, 15, 26, 7, 10, 22, 17, 31, 34, 31, 16, 7, 16, 32, 13, 6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13,
    10, 14, 11, 11, 13, 16, 12, 11, 6, 4, 12, 21, 20, 17, 11, 14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12, 9, 11, 9,
    15, 4, 15, 21, 18, 13, 29, 15, 8, 7, 28, 7, 10, 7, 12, 4, 8, 7, 6, 4, 12, 11, 11, 10, 9, 9, 6, 7, 6, 11, 9,
    10, 14, 4, 12, 11, 10, 5, 9, 8, 11, 7, 2, 11, 10, 11, 9, 18, 12, 8, 7, 8, 6, 10, 23, 25, 11, 10, 11, 14, 11,
    11, 12, 11, 23, 15, 22, 17, 19, 10, 32, 21, 46, 19, 9, 45, 2, 34, 10, 14, 11, 14, 27, 29, 27, 7, 11, 12, 11,
    9, 15, 13, 8, 9, 12, 17, 15, 24, 12, 36, 29, 21, 16, 11, 13, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9, 17,
    24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8, 17,
    6, 8, 5, 6, 7, 8, 23, 28, 27, 15, 30, 40, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4, 20, 14,
    16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 18, 8, 9, 10, 4, 7, 15, 5, 17, 20, 18, 13, 14, 5, 12,
    7, 14, 9, 5, 23, 11, 8, 16, 22, 10, 14, 13, 12, 11, 15, 9, 9, 18, 12, 12, 9, 10, 9, 19, 19, 16, 15, 14, 8, 8,
    9, 15, 15, 11, 12, 13, 10, 17, 6, 16, 18, 12, 19, 25, 6, 7, 26, 15, 25, 9, 27, 22, 9, 10, 22, 5, 14, 5, 23,
    18, 15, 5, 53, 8, 37, 9, 49, 29, 74,
];
