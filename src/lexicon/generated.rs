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
    /// A word for a withheld name stands in the sentence: "anonymity", "named", "identity".
    AnonymityNear,
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
    /// A verb of saying stands within four tokens before.
    VerbBefore,
}

impl Rule {
    /// Every variant, in the order of the list.
    pub const ALL: &'static [Self] = &[
        Self::AllCaps,
        Self::AnonymityNear,
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
        Self::VerbBefore,
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
    ssexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfacedfacesfairfairlyfallfa\
    lsefamefamiliarfamilyfanfansfarfarewellfarmerfarmersfatherfaultfaultedfaultingfaultsfearfearedfearingfearsfebf\
    ebruaryfederationfeefeedfeelfeelingfeelsfeesfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfi\
    lmfinalfindfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfi\
    vefledfleefloatfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsforema\
    nforesawforeseeforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchfre\
    quentlyfrifridayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgaveg\
    engendergeneralgenerallygeneratedgeorgiangermangetgetsgettyghanaianghastlygirlgivegivingglancegogoesgoinggoneg\
    oodgoodbyegossipgotgovgovernmentgovernorgrantgrantedgrantinggrantsgraphgraphicgraphicsgratitudegreatergreekgri\
    pegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeingguarantees\
    guardguardsguessguestguestsguidelinesguiltygushgushedgushesgushinghhadhailhailedhailinghailshalfhandouthandwri\
    tinghappenhardlyhashavehavingheheadheadlinehearhearsayhectaresheightheldhellohelpherhereheroheroesherselfhighl\
    ighthighlightedhighlightinghighlightshillyhimhimselfhinthintedhintinghintshishithitshittingholdholdersholdingh\
    oldsholyhomilyhopehopedhopeshopinghospitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaid\
    entifiedifillustrateillustratedillustratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingi\
    mamimmediateimpliedimpliesimploreimploredimploresimploringimplyimplyingimprobableinincludeincomeindependentind\
    exindianindicateindicatedindicatesindicatingindicationindicationsindictmentindonesianinforminformationinformed\
    informinginformsinitialinnocentinputinputsinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsider\
    sinsinuateinsinuatedinsinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstitutein\
    structinstructedinstructinginstructionsinstructsintelligenceintendintendedintendingintendsinterestinterfaxinte\
    riminterjectinterjectedinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinte\
    rviewinterviewedintimateintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvi\
    tinginvoiceiranianiraqiirishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryja\
    panesejellyjoinjokejokedjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljuly\
    junjunejustjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometre\
    skimberlykindkingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabeling\
    labelledlabellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlaptopl\
    argelylashlashedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsui\
    tslawyerlawyerslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavel\
    ebaneseleftlegendlessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinked\
    inlinkslistlistedlistenlistinglistsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslonelylooklo\
    okedlookslordloselosslosseslostlotlovelyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormake\
    makesmakingmalaysianmaltesemanmanagemanagermanagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybem\
    ayormemediameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessage\
    smessagingmetersmetresmexicanmidnightmightmilesmilitarymillmillionmillionsminministerministersministryminutemi\
    nutesmissmissingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmoot\
    mootedmootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmu\
    mblesmumblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarrat\
    enarratednarratesnarratingnavynearnearlyneedneedlessneedsnegotiationsneighborneighborsneighbourneighboursneith\
    ernetworknevernewnewsnewsletternewspapernewspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodyn\
    odnonenoonnornorwegiannotnotenotednotesnothingnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownu\
    mbernumbersnursenursesobjectobjectedobjectingobjectsobserveobservedobserversobservesobservingobtainedoccurocto\
    ctoberoddofoffofferofferedofferingoffersofficeofficerofficersofficialofficialsoftenononceoneone-quarterone-thi\
    rdonlyontoopenopenedopeningopensoperaoperatoropineopinedopinesopiningopinionopinionsopponentopponentsoppositio\
    noptimismororderorderedorderingorderlyordersorganisationorganizationoriginaloriginallyostensiblyotherothersoug\
    htouroutoutletoutletsoutlineoutlinedoutlinesoutliningoutrageoutsideoverownownedownerownersowningownspapaidpain\
    tingpairpairingpakistanipalestinianpanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparent\
    parentsparliamentparticipantparticipantspartlypartnerpartnershippartypasspassedpassengerpassengerspassespassin\
    gpastpastorpatientspaypcpedestrianspendingpennedpentagonpeopleperpercentperhapspermissionpersonpersonsperuvian\
    petitionpexelsphilippinephonephonesphotophotographphotographsphotosphrasephrasedphrasesphrasingpickspicturepic\
    turespiecepilotpilotspixabayplaceplanplannedplanningplansplausibleplayplayedplayerplayersplayingplayspleadplea\
    dedpleadingpleadspledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypol\
    ishpollpollspollsterpollypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilit\
    ypossiblepossiblypostpostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraising\
    preachpreachedpreachespreachingpredictpredictedpredictingpredictionpredictspreferencepreliminarypremierpresent\
    ingpresidentpresspressedpressespressingpresumablypresumepresumedpresumespresumingpriestprimaryprinceprincesspr\
    intprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaimedproclaimingproclaimsproduceprod\
    ucedproducerprofprofessprofessedprofessesprofessingprofessorprofitprofitsprogramprogrammeprojectprojectedproje\
    ctingprojectspromisepromisedpromisespromisingpromotedpronouncepronouncedpronouncespronouncingproofprophesiedpr\
    ophesiesprophesyprophesyingproposalproposeproposedproposesproposingprosecutorprosecutorsprospectprotestprotest\
    edprotestingprotestsproveprovedprovenprovesprovidedprovidingprovingprovisionalptipublicpubliclypublishpublishe\
    dpublisherpublishespublishingpullpupilpupilspurportpurportedpurportedlypurportingpurportspushputputativelyputs\
    puttingqatariquarterqueenqueriedqueriesqueryqueryingquestionquestionablequestionedquestioningquestionsquipquip\
    pedquippingquipsquitquitequizquizzedquizzesquizzingquotequotedquotesquotingrabbiraceracesradiorailrailedrailin\
    grailsraiserallyrankrantrantedrantingrantsratherrereachreachedreadreaderreadersreadinessreadingreadsrealrealis\
    erealisedrealisesrealisingrealizerealizedrealizesrealizingreasonreasonedreasoningreasonsreassertreassertedreas\
    sertingreassertsreassurereassuredreassuresreassuringrebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingre\
    callrecalledrecallingrecallsreceiptreceiptsreceivereckonreckonedreckoningreckonsrecogniserecognisedrecognisesr\
    ecognisingrecognizerecognizedrecognizesrecognizingrecollectrecollectedrecollectingrecollectsrecommendrecommend\
    edrecommendingrecommendsrecordrecordedrecordingrecordingsrecordsrecountrecountedrecountingrecountsredditreduce\
    referreferredreferringrefersreflectreflectedreflectingreflectsrefusedrefusesrefusingrefuterefutedrefutesrefuti\
    ngregardregardedregardingregardsregionregretregretsregrettedregrettingregulatorreillyreiteratereiteratedreiter\
    atesreiteratingrejectrejectedrejectingrejectsrejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativ\
    elyrelayrelayedrelayingrelaysreleasereleasedreleasesreleasingreliefrelyremainremainedremainsremarkremarkedrema\
    rkingremarksrememberrememberedrememberingremembersremindremindedremindingremindsremorsereprepeatrepeatedrepeat\
    ingrepeatsrepliedrepliesreplyreplyingreportreportedreportedlyreporterreportersreportingreportsrepostrepostedre\
    postingrepostsrepresentativerepresentativesreprisalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingreputed\
    reputedlyrequestrequestedrequestsrescuerrescuersresearchresearcherresearchersreservationsreservedresidentresid\
    entsresignresolutionrespondrespondedrespondingrespondsresponsibilityrestaterestatedrestatesrestatingresultresu\
    ltsretaliationretortretortedretortingretortsretractretractedretractingretractsreturnreturnsretweetretweetedret\
    weetingretweetsreutersrevrevealrevealedrevealingrevealsrevelationrevenuerevenuesreverendreviewreviewedridicule\
    ridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsromanianroughlyruleruledrulesrulingrumorrumore\
    drumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssadsafesaidsalessallysamplesamplessatsatisfactionsatur\
    daysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedulescholarlyschoolscientistscientistsscoldscolded\
    scoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreengrabscreenshotscreenshotsseasonseatseatedseats\
    secondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseesself-describedself-proclaimedself-styledsellsen\
    senatesenatorsenatorssendseniorsensesensitivitysentencesentencedsentencessentencingsepseptseptembersequelserbi\
    ansergeantseriesseriousserveservicesetsetssettingsevenseventeenseventyseveralsgtshallsharesharedshareholderssh\
    aressharingshesheriffshockshouldshoutshoutedshoutingshoutsshowshowedshowingshownshowsshrugshruggedshruggingshr\
    ugsshutterstockshutterstock.comsidesighsighedsighingsighssightsignsignalsignaledsignalingsignalledsignallingsi\
    gnalssignedsigningsignssilencesilentsillysincesingsingaporeansingersinglesirsistersitsitcomsitesituationsixsix\
    teensixtysizesizesskepticismsketchyskipslamslammedslammingslamsslightslimsloganslovakslovenianslysmilesmiledsm\
    ilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbingsobssocialsoldiersoldierssolidaritysomal\
    isomesomebodysomeonesomethingsometimessomewhatsomewheresonsongsoonsoonersorrowsorrysortsoughtsourcesourcesspan\
    ishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspeculatespeculatedspeculatesspeculatingspe\
    culationspellspelledspellingspellsspeltspendspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswomansp\
    onsoredstaffstammerstammeredstammeringstammersstandstandardsstarstatestatedstatementstatementsstatesstatingsta\
    tionstatisticsstatusstaystayedstepstepsstillstockstoodstopstoriesstorystrangestrategiststressstressedstressess\
    tressingstrikerstudentstudentsstudiesstudysubscribesubscribersubscriberssuchsudanesesuffersufficesufficessugge\
    stsuggestedsuggestingsuggestionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisi\
    ngsummarizesummarizedsummarizessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupport\
    supportedsupportersupporterssupportingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesur\
    veysurveyssurvivorsurvivorssuspectsuspectedsuspectingsuspectssuspicionsuspicionssuspiciousswearswearingswearss\
    wedishswisssworeswornsympathysyndicatedsyrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalksta\
    llytask-forcetasstastetastesteachteacherteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtells\
    tentenanttenantstendtendedtendstentativetermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimony\
    teststexttextedtextingtextsthaithanthankthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheori\
    estheorytherethesetheythinkthinkingthinksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthre\
    atenthreatenedthreateningthreatensthreethree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthu\
    ndersthurthursthursdaytiedtiktoktimetimelytippedtitletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptop\
    icstouttoutedtoutingtoutstowardtowardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtra\
    ppedtravelertravelerstravellertravellerstreasurytreatedtreatytrendingtribunaltrilliontrilogytruetrumpettrumpet\
    edtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishtvtweettweetedtweetingtweetstwelvetwentytwicetwittert\
    wotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmeduncorro\
    borateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscoredund\
    erscoresunderscoringunderstandunderstandingunderstandsunderstoodundisclosedunexplainedunfoundedunionuniversity\
    unknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingunveilsu\
    nverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersusuallyutterutteredutteringuttersvaluevenezue\
    lanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentvictimvictimsvideovideosvietnames\
    eviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolumesvotevotervotersvouchvouchedvou\
    chesvouchingvowvowedvowingvowswalkwalkedwantwantedwantingwantswarwarnwarnedwarningwarnswarrantwaswatchwatchdog\
    wewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightwelcomewelcomedwelcomeswelcomin\
    gwellwelshwentweptwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwhetherwhichwhilewhisperwhisp\
    eredwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewikimediawillwillingnesswinwire\
    wishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwithoutwitnesswitnesseswowomanwo\
    menwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworriesworryworryingworstwouldwould-b\
    ewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingyellsyemeniyesyetyonhapyouyou\
    ryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3116] = [
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
    9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8, 11, 6, 7, 7, 8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 5,
    5, 4, 6, 4, 5, 4, 8, 6, 3, 4, 3, 8, 6, 7, 6, 5, 7, 8, 6, 4, 6, 7, 5, 3, 8, 10, 3, 4, 4, 7, 5, 4, 4, 3, 5, 7,
    5, 5, 6, 7, 4, 5, 6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5, 6, 4, 5, 9, 9, 4, 4, 4, 5, 7, 8, 6, 3, 6, 5, 7,
    3, 6, 8, 10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13, 6, 10, 3, 6, 6, 8, 7, 4, 11, 4, 5, 5, 6, 7,
    4, 4, 6, 7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 4, 5, 8, 7, 4, 4, 6, 6, 2, 4, 5, 4, 4, 7, 6, 3, 3, 10, 8, 5, 7, 8,
    6, 5, 7, 8, 9, 7, 5, 5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10, 12, 10, 5, 6, 5, 5, 6, 10, 6, 4, 6, 6, 7, 1, 3,
    4, 6, 7, 5, 4, 7, 11, 6, 6, 3, 4, 6, 2, 4, 8, 4, 7, 8, 6, 4, 5, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5, 3, 7, 4,
    6, 7, 5, 3, 3, 4, 7, 4, 7, 7, 5, 4, 6, 4, 5, 5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10, 11, 11,
    12, 12, 5, 6, 7, 8, 8, 9, 4, 9, 7, 7, 7, 8, 8, 9, 5, 8, 10, 2, 7, 6, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10, 10, 6,
    11, 8, 9, 7, 7, 8, 5, 6, 7, 8, 8, 9, 9, 7, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9,
    12, 6, 8, 9, 7, 8, 8, 7, 9, 11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7,
    7, 5, 5, 2, 7, 5, 6, 6, 7, 6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 3,
    4, 4, 7, 9, 9, 7, 10, 4, 6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8,
    8, 9, 6, 4, 4, 7, 9, 10, 8, 6, 8, 9, 7, 8, 6, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3,
    6, 4, 4, 6, 7, 4, 6, 7, 5, 5, 7, 8, 6, 6, 5, 5, 8, 4, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 4, 4, 6, 8, 5,
    4, 6, 6, 7, 5, 6, 10, 6, 6, 4, 6, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 4, 6, 4, 3, 6, 2, 4, 8, 6, 8, 10, 11, 9, 3,
    5, 4, 5, 6, 9, 7, 3, 6, 7, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3,
    5, 7, 8, 8, 9, 6, 6, 7, 8, 5, 5, 8, 4, 7, 8, 3, 8, 9, 8, 6, 7, 4, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7,
    6, 4, 6, 7, 5, 4, 8, 4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6,
    3, 4, 5, 7, 8, 8, 9, 4, 4, 6, 4, 8, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 9, 10, 8, 8, 9, 8, 4, 8, 6, 2, 6,
    3, 4, 4, 3, 9, 3, 4, 5, 5, 7, 6, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 9, 8, 9, 8, 5, 3, 7,
    3, 2, 3, 5, 7, 8, 6, 6, 7, 8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9, 10, 8,
    2, 5, 7, 8, 7, 6, 12, 12, 8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4, 8, 4,
    7, 9, 11, 5, 5, 6, 9, 10, 11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11, 5, 4, 6, 9, 10, 6, 7, 4, 6, 8, 3, 2, 11, 7,
    6, 8, 6, 3, 7, 7, 10, 6, 7, 8, 8, 6, 10, 5, 6, 5, 10, 11, 6, 6, 7, 7, 8, 5, 7, 8, 5, 5, 6, 7, 5, 4, 7, 8, 5,
    9, 4, 6, 6, 7, 7, 5, 5, 7, 8, 6, 4, 6, 7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6, 6, 4, 5, 8, 5, 4, 7, 7, 9, 10,
    8, 10, 4, 5, 5, 6, 11, 8, 8, 4, 6, 6, 7, 5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8, 9, 7, 9, 10, 10, 8, 10, 11, 7,
    10, 9, 5, 7, 7, 8, 10, 7, 8, 8, 9, 6, 7, 6, 8, 5, 7, 11, 8, 8, 5, 6, 6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9,
    10, 9, 6, 7, 7, 9, 7, 9, 10, 8, 7, 8, 8, 9, 8, 9, 10, 10, 11, 5, 10, 10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7,
    9, 10, 8, 5, 6, 6, 6, 8, 9, 7, 11, 3, 6, 8, 7, 9, 9, 9, 10, 4, 5, 6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 5,
    7, 7, 5, 8, 8, 12, 10, 11, 9, 4, 7, 8, 5, 4, 5, 4, 7, 7, 8, 5, 6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6,
    7, 5, 6, 2, 5, 7, 4, 6, 7, 9, 7, 5, 4, 7, 8, 8, 9, 7, 8, 8, 9, 6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7,
    8, 5, 6, 8, 9, 6, 8, 9, 7, 7, 8, 7, 6, 8, 9, 7, 9, 10, 10, 11, 9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6,
    8, 9, 10, 7, 7, 9, 10, 8, 6, 6, 5, 8, 9, 6, 7, 9, 10, 8, 7, 7, 8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9,
    6, 9, 10, 10, 11, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 8, 10, 5, 7, 8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7,
    8, 10, 11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9, 7, 7, 7, 5, 8, 6, 8, 10, 8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9,
    10, 10, 11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11, 12, 8, 8, 9, 6, 10, 7, 9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8,
    9, 7, 7, 9, 10, 8, 6, 7, 7, 9, 10, 8, 7, 3, 6, 8, 9, 7, 10, 7, 8, 8, 6, 8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5,
    8, 7, 4, 5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7, 7, 1, 3, 4, 4, 5, 5, 6, 7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8,
    10, 8, 9, 6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9, 7, 10, 10, 11, 6, 4, 6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14,
    15, 11, 4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9, 10, 3, 4, 9, 6, 7, 8, 6, 7, 5, 7, 3, 4, 7, 5, 9, 7, 7, 3, 5, 5,
    6, 12, 6, 7, 3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 5, 5, 8, 9, 6, 12, 16, 4, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10,
    7, 6, 7, 5, 7, 6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6, 4, 9, 3, 7, 5, 4, 5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3,
    5, 6, 6, 7, 4, 8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6, 7, 8, 10, 6, 4, 8, 7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6,
    7, 7, 5, 8, 6, 9, 9, 7, 10, 10, 9, 10, 10, 11, 11, 5, 7, 8, 6, 5, 5, 5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10,
    8, 5, 9, 4, 5, 6, 9, 10, 6, 7, 7, 10, 6, 4, 6, 4, 5, 5, 5, 5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9,
    10, 11, 4, 8, 6, 7, 8, 7, 9, 10, 10, 11, 10, 8, 4, 5, 3, 9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14,
    8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8, 9, 4, 7, 8, 6, 7, 8, 9, 7, 9, 10, 8, 9, 10, 10, 5, 8, 6, 7, 5, 5, 5, 8,
    10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7, 5, 5, 10, 4, 5, 6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4,
    6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10, 9, 5, 4, 6, 7, 5, 4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4,
    5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9, 7, 8, 10, 11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 4, 6, 4, 6, 6,
    5, 6, 6, 7, 2, 5, 4, 4, 6, 4, 3, 4, 3, 6, 4, 6, 7, 5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 7, 8, 9, 9, 10, 8, 7,
    6, 8, 8, 8, 7, 4, 7, 9, 10, 8, 5, 3, 3, 4, 7, 8, 7, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11,
    9, 5, 7, 11, 14, 7, 9, 10, 8, 5, 9, 10, 10, 11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 11, 9, 5, 10, 7, 6, 8, 8,
    11, 8, 15, 11, 5, 6, 8, 9, 7, 10, 2, 6, 7, 3, 4, 4, 5, 5, 6, 2, 3, 4, 5, 7, 5, 7, 8, 6, 5, 10, 7, 8, 8, 6, 9,
    7, 8, 4, 3, 14, 6, 7, 5, 6, 10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6, 7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 6,
    4, 6, 7, 5, 3, 4, 6, 7, 5, 7, 3, 5, 8, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 4, 7,
    4, 8, 8, 4, 8, 5, 7, 8, 7, 5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8,
    11, 9, 9, 8, 6, 7, 7, 9, 2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1,
    6, 4, 6, 5, 4, 6, 7, 5, 6, 3, 3, 6, 3, 4, 7, 4, 10, 2,
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

pub(super) static WORD_CLASSES: [u8; 3116] = [
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
    0, 82, 115, 102, 121, 82, 115, 102, 121, 31, 0, 0, 54, 56, 14, 44, 0, 0, 0, 0, 14, 0, 0, 0, 35, 54, 59, 1, 0,
    54, 54, 54, 82, 115, 121, 102, 90, 115, 121, 106, 29, 29, 39, 0, 0, 86, 121, 102, 0, 115, 18, 0, 37, 0, 37, 5,
    13, 12, 12, 12, 12, 77, 0, 86, 122, 13, 102, 32, 82, 115, 54, 54, 102, 121, 39, 0, 54, 54, 37, 0, 14, 82, 115,
    121, 102, 35, 14, 35, 22, 48, 39, 84, 115, 121, 102, 54, 111, 82, 121, 112, 102, 0, 37, 115, 39, 54, 37, 37,
    0, 32, 0, 72, 72, 0, 35, 0, 48, 25, 82, 115, 102, 121, 0, 77, 82, 115, 121, 102, 0, 66, 33, 67, 0, 0, 32, 32,
    14, 0, 2, 32, 35, 54, 14, 0, 0, 86, 102, 121, 112, 0, 0, 0, 0, 66, 39, 67, 82, 115, 121, 102, 12, 0, 0, 25, 0,
    32, 82, 115, 102, 121, 39, 14, 0, 82, 115, 102, 121, 82, 115, 121, 102, 54, 54, 0, 43, 43, 12, 0, 82, 115,
    102, 121, 0, 19, 82, 115, 121, 102, 37, 0, 21, 14, 0, 19, 20, 19, 64, 54, 12, 14, 0, 68, 33, 115, 0, 14, 47,
    1, 0, 0, 38, 82, 115, 121, 102, 35, 38, 38, 95, 115, 121, 108, 45, 120, 102, 121, 86, 43, 121, 102, 35, 35,
    91, 115, 106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77, 64, 32, 0, 0, 73, 82, 115, 102, 121, 0, 22, 22, 82,
    115, 102, 121, 67, 0, 115, 108, 82, 115, 102, 121, 96, 121, 0, 51, 14, 0, 0, 12, 32, 95, 117, 108, 125, 5, 5,
    12, 32, 82, 5, 115, 121, 102, 0, 0, 0, 0, 82, 115, 102, 52, 121, 52, 48, 55, 60, 82, 115, 102, 121, 82, 115,
    121, 102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 2, 0, 82, 115, 121, 102, 0, 0, 82,
    115, 121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12, 32, 32, 32, 4, 32, 82, 115,
    102, 121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0, 54, 54, 67, 12, 54, 12, 29,
    36, 29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 0, 14, 0, 68, 68, 35, 0, 67, 68, 111, 0, 86, 121, 0,
    113, 102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121, 102, 82, 115, 121, 102, 54,
    0, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56, 82, 121, 102, 14, 54, 54,
    82, 115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 0, 14, 53, 53, 33, 32, 43, 14, 66, 48, 0, 35, 35,
    0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0, 0, 66, 14, 0, 0, 0, 0,
    35, 66, 115, 81, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 0, 54, 54, 12, 18, 12, 29, 29, 44, 0,
    0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110, 121, 68, 68, 32,
    37, 26, 68, 39, 0, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 82, 115, 121, 102, 12, 12, 32, 35, 72, 72, 32, 35,
    68, 35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0, 35, 82, 115, 102, 121,
    82, 115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 39, 48, 0, 33, 0, 33, 0,
    54, 56, 54, 56, 8, 40, 34, 0, 0, 0, 40, 23, 23, 31, 31, 32, 37, 37, 37, 8, 61, 0, 0, 37, 6, 32, 34, 84, 115,
    104, 0, 12, 115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82, 115, 121, 102, 82, 115, 17, 102, 121, 0,
    14, 29, 29, 0, 48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1, 48, 1, 62, 37, 37, 0, 48, 86, 115, 121, 102,
    77, 57, 82, 115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115, 121, 35, 102, 39, 39, 0, 0, 0, 8, 17, 26, 45,
    48, 23, 23, 82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121, 102, 2, 0, 77, 0, 0, 32, 32, 39, 41, 24, 54,
    82, 115, 102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 86, 115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43, 0, 0,
    39, 70, 71, 68, 1, 0, 0, 0, 32, 12, 0, 32, 0, 0, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 0, 54, 54, 0,
    0, 93, 115, 121, 107, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77,
    95, 117, 125, 108, 0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84,
    115, 12, 121, 104, 0, 0, 68, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 67, 0, 67,
    88, 115, 102, 121, 0, 82, 115, 102, 121, 54, 0, 67, 67, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102,
    14, 0, 54, 66, 82, 115, 102, 121, 67, 0, 0, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102,
    121, 0, 115, 102, 82, 121, 12, 82, 115, 102, 121, 54, 54, 0, 82, 115, 121, 102, 82, 115, 112, 102, 0, 0, 121,
    0, 2, 0, 0, 82, 115, 39, 102, 121, 14, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 67, 115,
    109, 98, 121, 98, 0, 115, 121, 109, 82, 115, 121, 102, 14, 1, 82, 115, 102, 121, 82, 115, 102, 121, 67, 0, 0,
    23, 82, 115, 121, 102, 14, 35, 33, 82, 115, 121, 102, 1, 0, 14, 0, 119, 43, 43, 25, 121, 102, 0, 82, 115, 102,
    121, 82, 115, 102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 102,
    115, 121, 82, 115, 121, 102, 12, 12, 14, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115,
    121, 102, 82, 115, 121, 102, 84, 115, 124, 22, 104, 82, 115, 121, 102, 44, 14, 82, 115, 121, 102, 82, 115,
    121, 102, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 0, 90, 106, 115, 121, 39, 35, 82, 115, 102, 121, 82,
    115, 121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 121, 102, 84, 115, 102, 121, 25, 35, 0, 0, 0,
    82, 115, 121, 102, 86, 115, 121, 102, 82, 115, 121, 102, 25, 66, 82, 115, 121, 102, 115, 102, 94, 121, 85,
    115, 0, 54, 54, 122, 105, 82, 115, 121, 102, 67, 54, 0, 0, 82, 115, 102, 121, 0, 0, 52, 0, 52, 54, 54, 12, 54,
    56, 25, 0, 58, 59, 14, 12, 82, 115, 121, 102, 0, 82, 115, 102, 121, 5, 13, 0, 82, 115, 121, 102, 82, 115, 121,
    102, 14, 0, 82, 115, 121, 102, 2, 66, 82, 115, 121, 102, 0, 0, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82,
    115, 121, 102, 32, 0, 84, 115, 104, 123, 5, 0, 5, 5, 0, 0, 5, 14, 32, 32, 0, 0, 0, 115, 0, 35, 12, 12, 72, 25,
    72, 32, 0, 111, 82, 121, 102, 12, 0, 0, 25, 33, 35, 39, 54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102,
    0, 21, 21, 33, 0, 0, 0, 0, 67, 86, 121, 14, 0, 0, 0, 0, 112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0,
    82, 115, 102, 121, 29, 29, 29, 77, 32, 66, 77, 0, 14, 39, 119, 102, 121, 37, 37, 37, 18, 66, 26, 82, 115, 43,
    102, 121, 64, 67, 25, 26, 82, 115, 121, 102, 101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115,
    121, 102, 0, 87, 97, 115, 121, 115, 121, 102, 115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40,
    0, 37, 37, 37, 33, 33, 25, 0, 0, 82, 115, 121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121,
    102, 7, 0, 82, 115, 121, 102, 0, 54, 54, 25, 32, 18, 61, 61, 0, 0, 0, 0, 54, 77, 1, 0, 25, 0, 0, 0, 55, 55,
    32, 86, 121, 102, 115, 102, 82, 121, 43, 82, 115, 102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54,
    54, 67, 67, 0, 43, 82, 115, 121, 102, 14, 33, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 0,
    14, 5, 78, 0, 54, 82, 115, 102, 121, 54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 0, 0, 95, 117, 125, 5, 0, 0,
    108, 12, 35, 82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56,
    121, 102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102, 0, 0, 0, 82, 121, 102, 32, 32,
    111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121, 102, 35, 39, 2, 33, 33, 14, 54, 54, 39,
    82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115, 102, 86, 121, 5,
    12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37,
    37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48, 48, 72, 82, 115, 121, 102, 72, 72, 72, 0,
    44, 0, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48, 48, 77, 54, 54,
    33, 12, 12, 0, 0, 0, 43, 43, 43, 43, 39, 0, 12, 0, 39, 37, 77, 0, 82, 115, 121, 102, 0, 14, 72, 72, 72, 32,
    32, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0, 82, 115, 121,
    102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 0, 39, 39, 0, 6, 35, 0, 0, 0, 0, 0,
    49, 82, 115, 121, 102, 0, 48, 0, 0, 2, 48, 82, 115, 102, 121, 38, 0, 58, 59, 0, 82, 115, 121, 102, 33, 32, 12,
    115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0, 43, 43, 44, 82, 115, 102, 121,
    0, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 86, 115, 121, 102, 0, 82, 115, 121, 102, 12, 4,
    14, 39, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121, 1, 32, 111, 0, 4, 32,
    73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54, 54, 0, 26, 25, 14, 0,
    82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121, 102, 31, 0, 14, 58,
    58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82, 115, 121, 102, 32,
    0, 7, 2, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATE_EDGES: [u16; 2138] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7,
    48, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 2,
    1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 3, 2, 5, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1, 5, 5,
    6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1,
    4, 3, 1, 1, 4, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 1,
    1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2,
    1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1,
    1, 1, 1, 3, 1, 1, 1, 2, 1, 6, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2,
    1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 10, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 8, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1,
    1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3,
    2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 2, 2, 15, 1, 1, 1, 1, 1, 1, 16, 1, 1, 16, 1, 1, 8,
    1, 1, 23, 24, 24, 24, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 3, 1,
    1, 1, 1, 1, 11, 12, 12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1,
    11, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6,
    6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 25, 26, 26, 1, 2, 1,
    2, 1, 10, 11, 11, 12, 38, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 7, 1, 6, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2,
    1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 10, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1,
    1, 1, 12, 1, 1, 3, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3,
    1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 9, 1, 1, 3, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 2, 1,
    1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1,
    1, 1, 4, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 2, 1, 3,
    1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 2, 1, 1, 16, 1, 1, 1, 1, 2, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1, 3,
    1, 1, 1, 1, 2, 11, 1, 1, 1, 1, 9, 7, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    2, 5, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1,
    1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 3,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 21, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 9, 23, 1, 1, 1, 4, 3, 1, 26, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 12, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 7,
    8, 8, 11, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2,
    1, 2, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 2, 2, 4, 1, 1, 1, 14, 15, 15, 15, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 2,
    27, 28, 28, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 14, 14, 14, 14, 32, 1, 1, 1,
    1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10, 10, 10, 10, 2, 1,
    1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1912,
];

pub(super) static LABELS: [u16; 5996] = [
    65535, 65535, 2821, 1037, 2458, 2124, 2378, 65535, 8, 1892, 65535, 12, 169, 2574, 65535, 1611, 65535, 1774,
    2770, 65535, 2630, 65535, 65535, 475, 65535, 61480, 65535, 1783, 65535, 1618, 65535, 2574, 65535, 1774, 65535,
    1786, 65535, 1714, 2771, 2821, 65535, 1608, 2771, 3060, 65535, 1774, 1472, 388, 549, 1069, 3060, 65535, 2574,
    65535, 65535, 1786, 65535, 2247, 65535, 65535, 1135, 65535, 1329, 1786, 1833, 65535, 65535, 92, 1783, 65535,
    2821, 549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 829, 65535, 1121, 1279, 1503,
    1505, 1722, 2421, 61480, 343, 475, 776, 824, 829, 1055, 1064, 1120, 1121, 1195, 1200, 1279, 1503, 1505, 1525,
    1611, 1638, 1722, 1756, 1884, 1896, 1936, 1939, 1957, 1984, 2278, 2289, 2392, 2421, 2441, 2533, 2534, 2574,
    2598, 2601, 2602, 2641, 2691, 2749, 2844, 2870, 2961, 3026, 3042, 3077, 3078, 61480, 61487, 65535, 65535,
    65535, 673, 107, 65535, 65535, 65535, 414, 2844, 65535, 2284, 65535, 2284, 13, 1566, 1614, 1723, 2284, 2464,
    2559, 2891, 2928, 65535, 2821, 65535, 65535, 65535, 1774, 2770, 65535, 65535, 1774, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 414, 1162, 2283, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1554, 65535,
    65535, 1313, 1184, 2957, 65535, 65535, 1154, 65535, 65535, 65535, 65535, 65535, 1892, 2626, 65535, 65535, 886,
    143, 2381, 65535, 65535, 2308, 65535, 1414, 1955, 2355, 2823, 3000, 65535, 65535, 1774, 2770, 65535, 1329,
    65535, 65535, 308, 1250, 1329, 2821, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 218, 65535, 12, 1473,
    2127, 65535, 1774, 1833, 2770, 65535, 2589, 605, 1085, 2589, 3084, 61488, 65535, 1783, 65535, 65535, 213,
    2788, 1774, 2954, 65535, 65535, 65535, 2574, 65535, 1618, 65535, 65535, 2089, 65535, 23, 53, 92, 923, 1007,
    1359, 1378, 1390, 1783, 1793, 2928, 65535, 65535, 1313, 1184, 84, 2957, 65535, 414, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2392, 1955, 65535, 10, 1892, 65535, 65535, 65535, 65535, 65535, 65535, 2480,
    65535, 2821, 65535, 2770, 2821, 65535, 65535, 65535, 1892, 65535, 65535, 65535, 3060, 642, 1329, 65535, 331,
    658, 65535, 12, 65535, 65535, 1470, 1302, 3003, 218, 65535, 218, 65535, 1741, 218, 65535, 65535, 65535, 414,
    65535, 414, 65535, 2392, 1037, 1073, 1096, 1549, 1563, 1602, 1682, 1880, 1955, 2279, 2430, 2781, 65535, 65535,
    2089, 1793, 138, 65535, 65535, 1305, 1703, 308, 2821, 138, 1741, 65535, 65535, 65535, 65535, 65535, 65535,
    1984, 3060, 65535, 65535, 308, 1250, 65535, 2821, 65535, 65535, 65535, 65535, 65535, 622, 65535, 389, 1723,
    1984, 65535, 1190, 2496, 65535, 13, 1121, 1533, 65535, 65535, 65535, 2821, 65535, 12, 65535, 414, 65535,
    65535, 1090, 2710, 3055, 13, 1162, 65535, 65535, 65535, 1699, 3111, 1774, 65535, 630, 65535, 2829, 2821,
    65535, 65535, 65535, 65535, 65535, 65535, 1608, 2771, 1774, 2443, 2771, 1774, 65535, 65535, 65535, 65535,
    65535, 740, 912, 1461, 1579, 2821, 2845, 65535, 65535, 1473, 65535, 2253, 2093, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2507, 2507, 65535, 65535, 65535, 65535, 1775, 65535, 24, 65535, 24, 1006, 1008,
    1006, 1008, 107, 1671, 1788, 2559, 65535, 65535, 1824, 2364, 2364, 61440, 2364, 61440, 2364, 61440, 61462,
    65535, 65535, 65535, 1135, 1786, 65535, 65535, 545, 65535, 1956, 3110, 61462, 65535, 65535, 65535, 65535,
    1824, 267, 631, 683, 2950, 267, 631, 683, 2950, 61440, 267, 631, 683, 2950, 61440, 267, 631, 683, 2365, 2950,
    61440, 65535, 65535, 1824, 65535, 2821, 267, 631, 683, 2950, 61440, 266, 308, 629, 682, 2952, 266, 308, 629,
    682, 2952, 61440, 266, 308, 629, 682, 2952, 61440, 266, 308, 629, 682, 1956, 2364, 2425, 2952, 61440, 65535,
    65535, 414, 65535, 65535, 65535, 11, 415, 65535, 65535, 65535, 65535, 65535, 65535, 306, 307, 443, 446, 1089,
    1094, 1497, 1890, 1891, 2824, 61448, 61470, 65535, 1329, 61448, 61470, 65535, 65535, 12, 65535, 65535, 65535,
    1329, 65535, 65535, 65535, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 65535, 704, 2317, 65535,
    65535, 704, 2317, 65535, 65535, 308, 704, 2317, 2821, 65535, 65535, 65535, 704, 799, 809, 1780, 2317, 2770,
    65535, 65535, 12, 65535, 65535, 2821, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 414,
    65535, 799, 809, 1780, 65535, 767, 65535, 65535, 65535, 65535, 2770, 65535, 65535, 65535, 65535, 65535, 1774,
    2770, 2284, 2284, 2771, 65535, 65535, 65535, 24, 2284, 2615, 2955, 65535, 65535, 65535, 3060, 65535, 65535,
    952, 953, 1994, 2109, 2110, 2418, 2420, 65535, 65535, 331, 65535, 2131, 65535, 65535, 65535, 24, 2284, 2615,
    2955, 65535, 65535, 2283, 65535, 65535, 213, 1903, 2278, 2630, 2788, 46, 2283, 2821, 65535, 65535, 65535,
    1937, 65535, 1551, 65535, 65535, 12, 65535, 65535, 65535, 2126, 65535, 65535, 65535, 1956, 65535, 65535, 571,
    1135, 65535, 2126, 2126, 61440, 2126, 61440, 2126, 61440, 65535, 1538, 65535, 308, 571, 2364, 308, 571, 2364,
    61440, 308, 571, 2364, 61440, 308, 444, 571, 2364, 61440, 300, 308, 1248, 1250, 1335, 1791, 2397, 2650, 3110,
    61462, 65535, 65535, 65535, 65535, 877, 2193, 65535, 65535, 1774, 65535, 65535, 65535, 65535, 65535, 106,
    2680, 143, 65535, 65535, 12, 65535, 65535, 65535, 2994, 65535, 65535, 2299, 65535, 1396, 65535, 65535, 65535,
    1305, 1397, 1703, 65535, 65535, 797, 1809, 65535, 65535, 308, 571, 629, 946, 2392, 2582, 138, 571, 1823, 2821,
    571, 2821, 65535, 65535, 218, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2396, 2527, 2890, 2396, 2527, 2890, 61440, 2396, 2527, 2890, 61440, 2396, 2527, 2890, 61440,
    203, 2253, 2254, 3025, 65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535, 571, 1135, 2299, 2301, 13,
    2821, 65535, 65535, 65535, 65535, 156, 571, 629, 946, 2276, 2313, 2333, 2364, 2392, 2582, 156, 571, 629, 946,
    2276, 2313, 2333, 2364, 2392, 2582, 61440, 156, 571, 629, 946, 2276, 2313, 2333, 2364, 2392, 2582, 61440, 156,
    571, 629, 946, 2276, 2313, 2333, 2364, 2392, 2582, 61440, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1648, 571, 571, 61440, 571, 61440, 571, 61440, 1701, 61462, 65535,
    65535, 61462, 65535, 65535, 897, 65535, 65535, 65535, 65535, 179, 1823, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 389, 13, 65535, 65535, 1340, 2284, 65535, 886, 2765, 2381, 65535, 65535, 65535, 414, 65535, 12,
    65535, 1742, 1900, 5, 65535, 65535, 65535, 1551, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 248, 65535, 65535, 65535, 65535, 1955, 61488, 602, 1955, 61488, 65535, 546,
    1067, 2857, 3095, 65535, 65535, 65535, 65535, 1786, 65535, 65535, 2821, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2392, 2821, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 740, 912, 1461, 1579, 1649, 2821,
    2845, 65535, 2770, 65535, 65535, 65535, 2765, 65535, 65535, 1892, 65535, 65535, 65535, 65535, 287, 65535, 414,
    2279, 65535, 65535, 274, 65535, 1786, 2771, 2938, 65535, 65535, 65535, 2291, 2324, 1774, 1082, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 814, 1046, 2142, 814, 1046, 1168, 1669, 1820, 2142, 65535, 1702, 1121,
    65535, 1702, 1121, 1262, 1278, 1734, 1791, 65535, 1378, 215, 65535, 90, 1774, 1261, 2771, 414, 3060, 65535,
    2392, 65535, 1723, 1505, 13, 2771, 13, 65535, 1313, 65535, 2716, 1809, 65535, 65535, 65535, 2393, 1786, 2062,
    3067, 1786, 2062, 65535, 557, 558, 559, 560, 65535, 65535, 65535, 12, 65535, 414, 65535, 65535, 65535, 65535,
    1001, 65535, 65535, 2712, 10, 65535, 2392, 1329, 1786, 1833, 65535, 1108, 2392, 1108, 2392, 13, 165, 344,
    1108, 1210, 1262, 1278, 1424, 1503, 1563, 1669, 1734, 1823, 2559, 2772, 65535, 65535, 65535, 414, 936, 310,
    13, 165, 344, 1108, 1210, 1262, 1278, 1424, 1503, 1563, 1669, 1734, 1741, 1823, 2559, 2772, 65535, 2392, 13,
    165, 344, 1108, 1210, 1262, 1278, 1424, 1503, 1563, 1669, 1734, 1823, 2559, 2772, 3111, 65535, 2770, 13, 1262,
    1278, 1424, 1734, 1823, 2381, 2772, 65535, 65535, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039,
    1083, 1085, 1093, 1095, 1143, 1146, 2695, 2696, 2698, 2782, 2784, 2791, 161, 162, 163, 240, 241, 326, 327,
    328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2695, 2696, 2698, 2782, 2784, 2791, 61440, 161,
    162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2695, 2696, 2698,
    2782, 2784, 2791, 61440, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095,
    1143, 1146, 2695, 2696, 2698, 2782, 2784, 2791, 61440, 65535, 1329, 65535, 1121, 1279, 1503, 1505, 1722, 2421,
    61480, 61487, 65535, 65535, 65535, 65535, 287, 1824, 65535, 65535, 65535, 1955, 1421, 2770, 2788, 1414, 3000,
    65535, 2392, 731, 65535, 65535, 65535, 65535, 326, 2782, 326, 2782, 61440, 326, 2782, 61440, 326, 2782, 61440,
    61462, 65535, 1162, 1774, 65535, 65535, 65535, 2392, 2821, 65535, 161, 239, 326, 1036, 1082, 1091, 1143, 1229,
    2683, 2695, 2782, 161, 239, 326, 1036, 1082, 1091, 1143, 1229, 2683, 2695, 2782, 61440, 161, 239, 326, 1036,
    1082, 1091, 1143, 1229, 2683, 2695, 2782, 61440, 0, 161, 239, 326, 735, 870, 1036, 1082, 1091, 1143, 1229,
    1239, 1250, 1694, 2683, 2695, 2782, 3088, 61440, 65535, 218, 1791, 65535, 1955, 107, 65535, 65535, 65535,
    65535, 631, 2054, 2055, 2950, 631, 2054, 2055, 2950, 61440, 631, 2054, 2055, 2950, 61440, 631, 2054, 2055,
    2950, 61440, 61444, 61444, 61488, 248, 631, 678, 1955, 2054, 2055, 2857, 2950, 61488, 65535, 65535, 65535, 12,
    414, 65535, 65535, 12, 65535, 9, 65535, 12, 704, 2574, 2957, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1540, 1957, 2442, 2614, 2870, 65535, 1548, 1999, 65535, 65535, 955, 1396, 65535, 448, 65535,
    1803, 2964, 65535, 3060, 65535, 2727, 65535, 1774, 65535, 1774, 65535, 1774, 65535, 1774, 65535, 1774, 1057,
    1803, 2219, 2964, 3078, 65535, 13, 107, 138, 1671, 1699, 1823, 1862, 2090, 2559, 2771, 2778, 65535, 65535,
    65535, 2284, 65535, 65535, 65535, 65535, 65535, 152, 1786, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 414, 1037, 1835, 2381, 2458, 65535, 2614, 13, 65535, 65535, 13, 414, 65535, 65535, 65535,
    2770, 65535, 65535, 65535, 2770, 65535, 111, 537, 2279, 2369, 2372, 111, 537, 2279, 2369, 2372, 61440, 111,
    537, 2279, 2369, 2372, 61440, 111, 537, 2279, 2369, 2372, 61440, 111, 310, 537, 2279, 2369, 2372, 61440,
    65535, 1743, 2381, 308, 1743, 2381, 65535, 111, 537, 2279, 2369, 2372, 2651, 61440, 111, 308, 310, 537, 2279,
    2369, 2372, 2821, 61440, 65535, 65535, 65535, 2770, 65535, 2770, 65535, 1549, 1955, 2917, 1549, 1955, 2917,
    61440, 1549, 1955, 2917, 61440, 1955, 1955, 61440, 1955, 61440, 1955, 61440, 111, 537, 1549, 1955, 2381, 2917,
    61440, 61462, 65535, 1547, 308, 2821, 65535, 218, 1547, 2770, 65535, 65535, 2279, 161, 162, 163, 240, 241,
    326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2426, 2429, 2695, 2696, 2698, 2782, 2784,
    2791, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2426,
    2429, 2695, 2696, 2698, 2782, 2784, 2791, 61440, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039,
    1083, 1085, 1093, 1095, 1143, 1146, 2426, 2429, 2695, 2696, 2698, 2782, 2784, 2791, 61440, 65535, 2770, 65535,
    65535, 2770, 65535, 2770, 111, 327, 537, 1083, 2279, 2369, 2372, 2381, 2791, 2909, 111, 327, 537, 1083, 2279,
    2369, 2372, 2381, 2791, 2909, 61440, 111, 327, 537, 1083, 2279, 2369, 2372, 2381, 2791, 2909, 61440, 111, 310,
    327, 537, 1083, 2279, 2369, 2372, 2381, 2791, 2909, 61440, 161, 162, 163, 187, 189, 240, 241, 326, 327, 328,
    960, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 1239, 1249, 1414, 1573, 1574, 1694, 2426, 2429,
    2475, 2695, 2696, 2698, 2782, 2784, 2791, 3000, 61440, 61444, 65535, 478, 3029, 1823, 65535, 65535, 65535,
    2131, 65535, 2508, 2508, 61440, 2508, 61440, 2508, 61440, 65535, 1934, 65535, 1774, 65535, 65535, 218, 65535,
    65535, 65535, 65535, 1824, 65535, 65535, 65535, 65535, 1824, 65535, 2392, 2931, 65535, 1723, 1955, 65535,
    65535, 65535, 65535, 65535, 571, 13, 65535, 1421, 1249, 65535, 2392, 1448, 2392, 2378, 0, 2938, 65535, 1774,
    2770, 65535, 65535, 2695, 2698, 2978, 2979, 65535, 65535, 2821, 65535, 65535, 213, 2788, 2821, 65535, 1473,
    1473, 61440, 1473, 61440, 1473, 61440, 2392, 61444, 65535, 65535, 1614, 65535, 65535, 1329, 65535, 2821, 1935,
    2458, 65535, 65535, 65535, 546, 1955, 65535, 571, 1955, 546, 1421, 1734, 1955, 2770, 2773, 2788, 65535, 546,
    1421, 1955, 2770, 2773, 2788, 65535, 673, 65535, 65535, 1041, 1879, 2093, 65535, 65535, 12, 65535, 65535,
    65535, 65535, 65535, 308, 1250, 1302, 1335, 1741, 2650, 3003, 3021, 65535, 65535, 65535, 2284, 65535, 65535,
    65535, 65535, 308, 1250, 1335, 1741, 2650, 3021, 65535, 65535, 65535, 65535, 65535, 65535, 1741, 2765, 65535,
    65535, 2630, 2788, 65535, 1538, 65535, 1162, 1549, 1723, 1786, 1809, 2392, 2629, 2765, 65535, 65535, 65535,
    1879, 1944, 2127, 65535, 1826, 65535, 65535, 65535, 1250, 65535, 65535, 1414, 2907, 65535, 65535, 2392, 2821,
    65535, 65535, 797, 1739, 65535, 791, 1739, 65535, 65535, 572, 629, 631, 686, 2491, 65535, 2821, 2425, 2426,
    2429, 65535, 2284, 65535, 65535, 65535, 1774, 2770, 2821, 65535, 630, 65535, 65535, 686, 1474, 65535, 1774,
    2770, 1020, 571, 891, 1020, 1319, 1332, 1783, 1788, 2036, 2392, 61488, 65535, 686, 1474, 686, 65535, 1702,
    2133, 65535, 1702, 2133, 1262, 1278, 65535, 61444, 65535, 65535, 65535, 65535, 65535, 414, 65535, 2189, 2771,
    65535, 65535, 65535, 65535, 152, 1774, 65535, 65535, 65535, 65535, 1614, 65535, 1774, 65535, 65535, 2770,
    65535, 152, 1774, 65535, 1421, 1774, 243, 620, 1060, 65535, 65535, 2554, 65535, 289, 620, 1061, 1371, 2198,
    2554, 2699, 2737, 2771, 2813, 2862, 3097, 65535, 2392, 432, 686, 1636, 65535, 308, 65535, 686, 61488, 1955,
    61486, 65535, 2929, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 2392, 2781, 65535, 2548, 65535,
    2770, 65535, 65535, 414, 2065, 65535, 65535, 65535, 2821, 65535, 12, 2610, 2907, 65535, 65535, 65535, 2929,
    65535, 65535, 1614, 3055, 65535, 65535, 414, 65535, 654, 1135, 1957, 65535, 65535, 65535, 654, 65535, 1786,
    65535, 630, 630, 61488, 65535, 414, 65535, 1786, 65535, 65535, 1608, 2520, 2771, 3060, 65535, 65535, 1774,
    1472, 831, 388, 1069, 2392, 3060, 65535, 65535, 65535, 432, 686, 2475, 3110, 65535, 65535, 2821, 65535, 1383,
    1774, 65535, 65535, 65535, 65535, 12, 12, 414, 704, 65535, 12, 65535, 65535, 12, 65535, 414, 65535, 65535,
    65535, 789, 65535, 65535, 897, 65535, 65535, 1233, 1233, 1741, 65535, 65535, 1099, 1233, 1741, 2771, 65535,
    65535, 65535, 65535, 65535, 65535, 1824, 2821, 2835, 65535, 1824, 2821, 2835, 65535, 65535, 65535, 65535,
    1774, 2770, 65535, 65535, 2821, 65535, 65535, 65535, 65535, 414, 65535, 65535, 65535, 1614, 2554, 1786, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2284, 65535, 65535, 65535, 238, 2247, 65535, 65535, 65535,
    65535, 65535, 740, 912, 1349, 1461, 1579, 2821, 2845, 65535, 65535, 65535, 65535, 1774, 2770, 65535, 65535,
    454, 65535, 65535, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1774, 2770, 65535, 65535, 65535, 414, 65535, 65535, 65535, 884, 65535, 65535, 65535, 12, 414, 1162, 65535,
    65535, 2821, 65535, 2821, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1329, 65535, 2253, 65535,
    65535, 65535, 65535, 2393, 218, 65535, 65535, 65535, 65535, 218, 414, 1329, 65535, 218, 65535, 218, 65535,
    65535, 65535, 65535, 65535, 12, 65535, 65535, 1786, 213, 1817, 129, 1669, 2771, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2821, 65535, 65535, 65535, 65535, 65535, 2770, 65535,
    65535, 3110, 65535, 1135, 2629, 2770, 65535, 65535, 799, 809, 1780, 65535, 65535, 65535, 65535, 2821, 2093,
    65535, 65535, 2821, 65535, 65535, 65535, 65535, 308, 571, 629, 946, 2392, 2582, 138, 1823, 2821, 571, 2821,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 214, 2629, 2830, 65535,
    65535, 65535, 2614, 13, 65535, 65535, 13, 414, 65535, 65535, 65535, 2430, 308, 65535, 655, 863, 2508, 655,
    863, 2508, 61440, 655, 863, 2508, 61440, 655, 863, 2508, 2821, 2888, 2890, 2915, 61440, 655, 863, 2508, 2888,
    2890, 2915, 61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 414, 707, 708,
    927, 1331, 1577, 1578, 2019, 2020, 2323, 2346, 2347, 2382, 2821, 65535, 65535, 65535, 65535, 12, 65535, 414,
    65535, 65535, 65535, 536, 537, 1335, 1336, 1774, 2381, 2392, 2650, 2651, 2770, 65535, 65535, 65535, 1883,
    3060, 65535, 65535, 65535, 65535, 152, 65535, 414, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 65535, 938, 138, 65535, 414, 65535, 65535, 2770, 65535, 65535, 65535, 1824,
    65535, 1824, 65535, 65535, 65535, 1421, 65535, 1249, 1639, 65535, 65535, 65535, 65535, 16, 1563, 1580, 1682,
    2562, 65535, 248, 1135, 2821, 65535, 107, 65535, 65535, 308, 1250, 13, 1074, 1196, 1260, 1421, 1734, 1745,
    2571, 2821, 3107, 65535, 65535, 1504, 1135, 65535, 13, 1074, 1196, 1260, 1421, 1734, 2571, 3107, 65535, 1074,
    1196, 1260, 1734, 2571, 3107, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2821, 65535,
    65535, 65535, 414, 65535, 65535, 65535, 65535, 65535, 1824, 65535, 1879, 65535, 65535, 61469, 65535, 213,
    65535, 955, 61469, 1786, 2788, 2957, 65535, 65535, 65535, 65535, 414, 3060, 65535, 65535, 65535, 65535, 65535,
    1669, 65535, 65535, 65535, 1775, 65535, 65535, 65535, 65535, 1724, 65535, 1823, 2771, 65535, 1724, 1823, 1135,
    2821, 1329, 2929, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 654, 60, 2821, 65535, 65535, 65535,
    65535, 686, 61475, 65535, 1192, 2630, 65535, 65535, 65535, 2392, 2577, 2770, 2771, 2821, 61475, 65535, 65535,
    65535, 65535, 2941, 1614, 65535, 65535, 1041, 1879, 2093, 2392, 65535, 65535, 65535, 2821, 549, 65535, 340,
    65535, 12, 65535, 65535, 65535, 2821, 65535, 1608, 2771, 3060, 12, 549, 1069, 65535, 65535, 65535, 1824, 2976,
    65535, 65535, 65535, 2282, 153, 1824, 2821, 65535, 65535, 65535, 65535, 65535, 1824, 1824, 65535, 65535,
    65535, 414, 654, 65535, 65535, 83, 65535, 143, 3091, 65535, 65535, 1614, 65535, 65535, 65535, 65535, 65535,
    414, 658, 65535, 65535, 65535, 1724, 1823, 2821, 65535, 65535, 1791, 65535, 2392, 2821, 1421, 2821, 65535,
    2770, 65535, 65535, 65535, 2770, 65535, 2770, 65535, 1774, 65535, 2929, 65535, 65535, 65535, 65535, 1437,
    65535, 1304, 1823, 2771, 65535, 2771, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1774, 2821, 65535,
    65535, 65535, 65535, 1775, 65535, 65535, 1162, 65535, 12, 65535, 475, 65535, 65535, 13, 2317, 2821, 65535,
    65535, 65535, 65535, 479, 65535, 170, 61488, 65535, 1775, 61448, 61465, 61488, 65535, 65535, 2821, 65535,
    1469, 1736, 2539, 2623, 2624, 65535, 65535, 65535, 2939, 1774, 65535, 65535, 65535, 65535, 414, 65535, 65535,
    1037, 65535, 65535, 2381, 65535, 2392, 2821, 65535, 9, 322, 1055, 1414, 1896, 2381, 2749, 3077, 3078, 65535,
    187, 428, 791, 792, 826, 1062, 1063, 1125, 1174, 1536, 1920, 2254, 2381, 2386, 2394, 2481, 2627, 2823, 2989,
    3023, 3024, 65535, 1414, 65535, 1984, 65535, 65535, 65535, 65535, 65535, 1052, 65535, 2770, 65535, 2908, 1121,
    1279, 1503, 1505, 1722, 2421, 2908, 61480, 61487, 28, 268, 433, 595, 1055, 1105, 1121, 1279, 1341, 1503, 1505,
    1514, 1722, 1896, 2421, 2749, 2928, 2967, 3077, 3078, 61480, 61487, 61488, 65535, 65535, 2589, 1218, 1682,
    2559, 2589, 203, 1414, 3000, 65535, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085,
    1093, 1095, 1143, 1146, 2392, 2695, 2696, 2698, 2782, 2784, 2791, 61440, 65535, 65535, 65535, 1329, 187,
    65535, 1786, 65535, 1786, 2065, 134, 1818, 1121, 3000, 65535, 393, 9, 2065, 308, 1741, 1610, 65535, 2770,
    65535, 2908, 65535, 65535, 679, 2931, 310, 65535, 414, 2011, 1249, 3000, 213, 1055, 1607, 1725, 1848, 1896,
    2519, 2630, 2749, 3004, 3077, 3078, 2821, 65535, 65535, 2821, 65535, 65535, 2601, 65535, 1391, 65535, 1516,
    13, 138, 1278, 65535, 65535, 2739, 3052, 65535, 65535, 1056, 462, 65535, 1609, 65535, 780, 1390, 1998, 65535,
    1421, 2739, 61488, 61443, 61488, 65535, 1472, 65535, 1774, 65535, 1533, 1745, 2771, 65535, 1056, 1699, 1823,
    1774, 338, 13, 853, 1255, 1699, 1823, 2392, 2559, 2771, 65535, 2629, 65535, 12, 65535, 65535, 90, 65535,
    65535, 414, 1162, 65535, 12, 65535, 2701, 2911, 218, 65535, 1755, 65535, 65535, 2823, 308, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1403, 65535, 65535, 65535, 65535, 2821, 65535, 65535,
    65535, 65535, 115, 116, 125, 434, 696, 917, 1159, 1161, 1264, 1265, 1843, 1844, 1907, 2574, 2611, 65535,
    65535, 65535, 65535, 65535, 65535, 2821, 65535, 12, 65535, 12, 65535, 65535, 65535, 1784, 65535, 65535, 65535,
    414, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 574, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1329, 65535, 65535, 65535, 65535, 65535, 1614, 2771, 2821, 2577, 2821, 65535, 2063, 2577, 2821, 270,
    273, 1741, 2381, 65535, 1564, 65535, 65535, 575, 13, 926, 65535, 673, 161, 326, 1036, 1082, 1091, 1143, 2782,
    161, 326, 1036, 1082, 1091, 1143, 2782, 61440, 161, 326, 1036, 1082, 1091, 1143, 2782, 61440, 161, 326, 870,
    1036, 1082, 1091, 1143, 1610, 2782, 2939, 61440, 65535, 1329, 65535, 248, 1955, 65535, 65535, 65535, 1305,
    1703, 308, 2821, 1741, 65535, 65535, 1305, 1703, 308, 2821, 65535, 1703, 308, 2821, 2990, 1741, 225, 752, 826,
    65535, 477, 310, 1249, 1702, 65535, 583, 65535, 65535, 414, 1162, 65535, 1162, 65535, 1162, 65535, 65535, 414,
    1162, 236, 1104, 1350, 1351, 2283, 65535, 65535, 1020, 165, 1020, 65535, 165, 533, 949, 950, 1020, 1189, 1778,
    1982, 2058, 65535, 65535, 65535, 2770, 65535, 1249, 1414, 65535, 65535, 12, 414, 65535, 2770, 65535, 65535,
    248, 311, 1329, 1786, 65535, 65535, 65535, 571, 2364, 2392, 571, 2364, 2392, 61440, 571, 2364, 2392, 61440,
    571, 2364, 2392, 61440, 186, 2425, 3110, 61462, 65535, 65535, 65535, 65535, 414, 65535, 65535, 414, 65535,
    65535, 65535, 65535, 631, 2950, 631, 2950, 61440, 631, 2950, 61440, 631, 2950, 61440, 65535, 65535, 571, 629,
    2276, 2313, 2952, 571, 629, 2276, 2313, 2952, 61440, 571, 629, 2276, 2313, 2952, 61440, 308, 571, 629, 2276,
    2313, 2952, 61440, 2821, 65535, 65535, 65535, 2392, 65535, 1547, 65535, 1028, 2419, 129, 308, 432, 686, 1610,
    1636, 65535, 65535, 65535, 162, 163, 327, 328, 1037, 1039, 1093, 1095, 1142, 1146, 2696, 2698, 2784, 2791,
    162, 163, 327, 328, 1037, 1039, 1093, 1095, 1142, 1146, 2696, 2698, 2784, 2791, 61440, 162, 163, 327, 328,
    1037, 1039, 1093, 1095, 1142, 1146, 2696, 2698, 2784, 2791, 61440, 162, 163, 327, 328, 1037, 1039, 1093, 1095,
    1142, 1146, 2696, 2698, 2784, 2791, 61440, 61466, 65535, 1774, 65535, 2821, 65535, 2821, 65535, 571, 1135,
    65535, 2821, 65535, 2821, 65535, 1266, 1273, 2774, 65535, 1266, 1273, 2774, 16, 1329, 1774, 65535, 65535,
    2821, 65535, 65535, 65535, 912, 1579, 1649, 2821, 2845, 65535, 65535, 2821, 65535, 1774, 2821, 65535, 1775,
    65535, 266, 629, 682, 2952, 266, 629, 682, 2952, 61440, 266, 629, 682, 2952, 61440, 266, 629, 682, 2952,
    61440, 2821, 65535, 571, 1135, 2821, 65535, 28, 111, 162, 197, 240, 327, 537, 628, 644, 648, 764, 863, 1037,
    1083, 1137, 1975, 1990, 2024, 2170, 2279, 2369, 2372, 2381, 2696, 2791, 2816, 2909, 28, 111, 162, 197, 240,
    327, 537, 628, 644, 648, 764, 863, 1037, 1083, 1137, 1975, 1990, 2024, 2170, 2279, 2369, 2372, 2381, 2696,
    2791, 2816, 2909, 61440, 28, 111, 162, 197, 240, 327, 537, 628, 644, 648, 764, 863, 1037, 1083, 1137, 1975,
    1990, 2024, 2170, 2279, 2369, 2372, 2381, 2696, 2791, 2816, 2909, 61440, 65535, 266, 629, 682, 2952, 266, 629,
    682, 2952, 61440, 266, 629, 682, 2952, 61440, 266, 629, 682, 2952, 61440, 2821, 65535, 1774, 2821, 65535,
    65535, 65535, 2063, 65535, 571, 853, 2577, 2720, 571, 853, 2063, 2577, 2720, 2821, 65535, 571, 1135, 65535,
    1824, 2365, 2365, 61440, 2365, 61440, 2365, 61440, 15, 28, 111, 267, 270, 273, 277, 322, 631, 683, 2365, 2696,
    2950, 61440, 15, 28, 111, 267, 270, 273, 277, 322, 631, 683, 2365, 2696, 2950, 61440, 15, 28, 111, 267, 270,
    273, 277, 322, 631, 683, 2365, 2696, 2950, 61440, 15, 28, 111, 267, 270, 273, 277, 322, 631, 683, 2365, 2696,
    2950, 61440, 28, 111, 162, 197, 240, 327, 537, 628, 644, 648, 764, 863, 1037, 1083, 1137, 1975, 1990, 2024,
    2170, 2279, 2369, 2372, 2381, 2696, 2791, 2816, 2823, 2886, 2887, 2909, 61440, 61462, 65535, 65535, 65535,
    1824, 267, 631, 683, 2950, 267, 631, 683, 2950, 61440, 267, 631, 683, 2950, 61440, 267, 631, 683, 2365, 2950,
    61440, 65535, 2821, 266, 308, 629, 682, 2952, 266, 308, 629, 682, 2952, 61440, 266, 308, 629, 682, 2952,
    61440, 266, 308, 629, 682, 2425, 2952, 61440, 61462, 571, 629, 2276, 2313, 2952, 61440, 2821, 65535, 65535,
    266, 629, 682, 2952, 266, 629, 682, 2952, 61440, 266, 629, 682, 2952, 61440, 266, 629, 682, 2952, 61440, 2821,
    65535, 1824, 267, 631, 683, 2365, 2950, 267, 631, 683, 2365, 2950, 61440, 267, 631, 683, 2365, 2950, 61440,
    15, 267, 631, 683, 2365, 2950, 61440, 65535, 65535, 267, 310, 572, 631, 683, 2274, 2314, 2365, 2950, 61440,
    267, 310, 572, 631, 683, 2274, 2314, 2365, 2950, 61440, 267, 310, 572, 631, 683, 2274, 2314, 2365, 2950,
    61440, 267, 310, 572, 631, 683, 2274, 2314, 2365, 2950, 61440, 3108, 61462, 65535, 65535, 1824, 2365, 65535,
    65535, 65535, 218, 1135, 65535, 65535, 65535, 65535, 267, 310, 462, 546, 631, 683, 1473, 2365, 2950, 267, 310,
    462, 546, 631, 683, 1473, 2365, 2950, 61440, 267, 310, 462, 546, 631, 683, 1473, 2365, 2950, 61440, 267, 310,
    462, 546, 631, 683, 1473, 1955, 1956, 2365, 2688, 2950, 61440, 65535, 1068, 2821, 536, 65535, 423, 990, 2818,
    65535, 2127, 65535, 2127, 1642, 1646, 0, 7, 13, 14, 16, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29, 30, 31,
    32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57, 58, 59, 60, 61, 62, 63, 66, 67, 71, 72, 73,
    74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102, 103, 104, 105, 107, 108, 109, 110, 111, 112,
    113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126, 129, 136, 138, 139, 140, 142, 145, 146, 147, 148, 149,
    150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 165, 168, 169, 171, 172, 173, 174, 175, 176, 177, 178, 180,
    181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 198, 202, 203, 205, 206, 207, 208, 209, 211,
    212, 213, 217, 218, 219, 220, 221, 222, 224, 225, 226, 227, 229, 230, 231, 232, 234, 235, 237, 239, 240, 241,
    242, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 259, 268, 269, 271, 275, 278, 279, 280,
    281, 282, 283, 284, 285, 286, 287, 288, 290, 291, 292, 293, 294, 295, 301, 302, 303, 304, 305, 309, 312, 313,
    314, 315, 316, 317, 318, 319, 320, 325, 326, 327, 328, 329, 332, 333, 334, 335, 338, 339, 343, 344, 350, 351,
    352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 364, 365, 366, 367, 369, 370, 371, 372, 379, 380, 381,
    382, 384, 385, 386, 387, 388, 389, 390, 393, 394, 397, 398, 399, 400, 402, 403, 404, 405, 414, 416, 418, 419,
    420, 421, 422, 423, 425, 426, 428, 432, 436, 439, 440, 441, 442, 447, 449, 450, 451, 452, 455, 456, 457, 458,
    459, 463, 464, 465, 466, 471, 472, 473, 474, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492,
    493, 494, 495, 497, 498, 499, 500, 501, 503, 504, 505, 506, 513, 514, 515, 516, 519, 520, 521, 522, 523, 525,
    526, 527, 528, 529, 530, 531, 532, 533, 536, 537, 538, 539, 540, 541, 542, 543, 544, 549, 553, 561, 563, 565,
    567, 568, 569, 570, 571, 572, 573, 574, 577, 578, 579, 581, 582, 584, 585, 586, 587, 590, 591, 592, 593, 594,
    596, 598, 599, 600, 601, 602, 603, 605, 606, 607, 608, 609, 612, 613, 614, 615, 616, 617, 618, 619, 623, 624,
    625, 626, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 643, 644, 645, 646, 647, 650, 651, 652, 653, 655,
    656, 657, 658, 659, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 672, 674, 675, 680, 686, 692, 693,
    694, 695, 697, 698, 705, 706, 710, 711, 712, 713, 715, 716, 717, 718, 719, 721, 722, 736, 744, 745, 746, 747,
    748, 749, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763, 764, 765, 766, 768, 769, 770,
    771, 772, 773, 774, 775, 781, 782, 783, 784, 785, 786, 787, 788, 790, 791, 792, 793, 794, 795, 796, 797, 798,
    800, 801, 802, 803, 805, 806, 807, 808, 811, 812, 813, 814, 815, 817, 818, 819, 820, 826, 828, 834, 835, 836,
    837, 839, 840, 841, 842, 843, 844, 845, 846, 847, 849, 850, 851, 852, 853, 854, 855, 856, 858, 859, 860, 861,
    862, 863, 864, 865, 866, 867, 868, 869, 870, 872, 873, 875, 876, 877, 878, 885, 887, 888, 889, 890, 891, 892,
    893, 894, 895, 896, 898, 899, 900, 901, 902, 904, 905, 913, 914, 915, 916, 918, 924, 925, 928, 930, 931, 932,
    933, 935, 937, 938, 940, 946, 947, 948, 949, 955, 956, 957, 958, 962, 963, 964, 965, 966, 967, 968, 969, 972,
    973, 974, 975, 977, 978, 979, 980, 984, 985, 986, 988, 992, 993, 994, 995, 998, 1002, 1003, 1004, 1005, 1006,
    1007, 1008, 1009, 1016, 1019, 1021, 1023, 1024, 1025, 1026, 1027, 1032, 1033, 1034, 1035, 1036, 1037, 1038,
    1039, 1041, 1042, 1043, 1044, 1045, 1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054, 1059, 1064, 1065, 1072,
    1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085, 1091, 1092, 1093, 1095, 1097, 1102, 1103, 1108, 1109, 1110,
    1112, 1114, 1115, 1118, 1119, 1121, 1127, 1128, 1129, 1130, 1132, 1134, 1135, 1137, 1138, 1139, 1140, 1142,
    1143, 1144, 1145, 1146, 1147, 1149, 1156, 1164, 1165, 1166, 1167, 1170, 1171, 1172, 1173, 1174, 1178, 1179,
    1182, 1183, 1184, 1188, 1191, 1192, 1193, 1194, 1197, 1198, 1202, 1203, 1204, 1205, 1207, 1208, 1210, 1212,
    1213, 1214, 1215, 1219, 1220, 1221, 1222, 1223, 1224, 1225, 1226, 1230, 1234, 1235, 1236, 1237, 1238, 1239,
    1240, 1241, 1242, 1243, 1245, 1249, 1250, 1251, 1252, 1256, 1259, 1262, 1267, 1268, 1269, 1270, 1274, 1275,
    1276, 1277, 1278, 1279, 1280, 1281, 1282, 1284, 1285, 1288, 1289, 1290, 1291, 1296, 1298, 1302, 1305, 1306,
    1307, 1308, 1309, 1310, 1311, 1312, 1314, 1315, 1316, 1317, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327,
    1328, 1329, 1335, 1336, 1337, 1338, 1343, 1345, 1346, 1347, 1348, 1352, 1353, 1354, 1356, 1360, 1361, 1362,
    1363, 1364, 1365, 1366, 1367, 1368, 1373, 1374, 1375, 1377, 1379, 1380, 1381, 1382, 1384, 1385, 1386, 1387,
    1388, 1389, 1392, 1393, 1394, 1395, 1398, 1399, 1400, 1401, 1406, 1407, 1408, 1409, 1414, 1416, 1417, 1418,
    1419, 1420, 1421, 1424, 1431, 1432, 1433, 1434, 1435, 1450, 1451, 1452, 1453, 1454, 1458, 1459, 1465, 1468,
    1470, 1471, 1473, 1474, 1479, 1480, 1481, 1482, 1483, 1484, 1485, 1487, 1488, 1489, 1490, 1491, 1492, 1493,
    1494, 1495, 1498, 1499, 1500, 1501, 1502, 1503, 1505, 1507, 1508, 1509, 1510, 1517, 1518, 1519, 1520, 1524,
    1525, 1526, 1527, 1528, 1529, 1530, 1531, 1532, 1534, 1537, 1538, 1539, 1548, 1549, 1552, 1555, 1556, 1557,
    1558, 1559, 1563, 1564, 1566, 1567, 1568, 1569, 1572, 1573, 1574, 1583, 1585, 1586, 1587, 1588, 1589, 1592,
    1593, 1594, 1598, 1602, 1603, 1610, 1611, 1614, 1622, 1623, 1624, 1625, 1628, 1629, 1630, 1631, 1636, 1647,
    1650, 1651, 1652, 1653, 1665, 1666, 1667, 1668, 1669, 1671, 1672, 1683, 1685, 1686, 1687, 1688, 1689, 1690,
    1691, 1692, 1694, 1695, 1696, 1697, 1698, 1699, 1704, 1705, 1706, 1707, 1710, 1712, 1718, 1719, 1721, 1723,
    1729, 1734, 1735, 1737, 1741, 1742, 1743, 1744, 1745, 1747, 1748, 1749, 1750, 1751, 1760, 1761, 1762, 1763,
    1764, 1765, 1766, 1767, 1768, 1769, 1773, 1775, 1776, 1777, 1778, 1779, 1784, 1785, 1786, 1788, 1791, 1793,
    1794, 1795, 1796, 1799, 1800, 1801, 1802, 1803, 1806, 1809, 1810, 1811, 1812, 1814, 1818, 1819, 1821, 1822,
    1823, 1827, 1828, 1829, 1830, 1833, 1834, 1835, 1838, 1839, 1840, 1841, 1851, 1852, 1853, 1854, 1856, 1860,
    1861, 1864, 1865, 1868, 1869, 1876, 1877, 1879, 1880, 1882, 1884, 1885, 1888, 1892, 1893, 1896, 1897, 1898,
    1899, 1901, 1902, 1906, 1908, 1909, 1910, 1911, 1912, 1913, 1914, 1917, 1918, 1919, 1920, 1921, 1922, 1923,
    1924, 1925, 1926, 1927, 1931, 1932, 1933, 1934, 1936, 1945, 1946, 1947, 1948, 1950, 1951, 1952, 1953, 1954,
    1955, 1956, 1957, 1958, 1960, 1961, 1962, 1963, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974,
    1975, 1976, 1977, 1978, 1980, 1984, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1997, 1999, 2000, 2001,
    2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2011, 2014, 2015, 2016, 2017, 2023, 2024, 2025, 2026, 2027,
    2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2037, 2038, 2039, 2040, 2042, 2043, 2044, 2045, 2048, 2049,
    2050, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2059, 2060, 2061, 2062, 2064, 2065, 2067, 2068, 2072, 2073,
    2074, 2075, 2076, 2078, 2079, 2080, 2081, 2085, 2086, 2087, 2088, 2089, 2090, 2091, 2092, 2093, 2094, 2095,
    2096, 2097, 2099, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2112, 2113, 2114, 2115, 2119, 2120, 2121,
    2122, 2123, 2127, 2131, 2132, 2134, 2135, 2136, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146,
    2147, 2148, 2149, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2163, 2164,
    2165, 2169, 2170, 2171, 2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185,
    2186, 2187, 2188, 2189, 2190, 2191, 2193, 2194, 2195, 2196, 2197, 2200, 2201, 2202, 2203, 2204, 2205, 2206,
    2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216, 2217, 2218, 2220, 2221, 2222, 2223, 2226, 2227,
    2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2242, 2243, 2244, 2245,
    2246, 2247, 2248, 2249, 2250, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265,
    2266, 2267, 2270, 2271, 2272, 2273, 2274, 2275, 2276, 2277, 2278, 2279, 2280, 2281, 2283, 2284, 2285, 2286,
    2287, 2288, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2300, 2304, 2306, 2310, 2313, 2314, 2315, 2316, 2318,
    2319, 2320, 2321, 2325, 2326, 2327, 2328, 2329, 2330, 2331, 2332, 2334, 2335, 2336, 2337, 2338, 2339, 2341,
    2342, 2343, 2344, 2345, 2350, 2351, 2352, 2353, 2354, 2357, 2358, 2359, 2360, 2361, 2363, 2364, 2365, 2366,
    2367, 2368, 2369, 2370, 2371, 2372, 2373, 2374, 2379, 2380, 2381, 2390, 2391, 2392, 2393, 2394, 2403, 2404,
    2405, 2406, 2407, 2408, 2410, 2411, 2412, 2413, 2414, 2415, 2423, 2424, 2425, 2426, 2427, 2428, 2429, 2430,
    2431, 2432, 2433, 2434, 2444, 2445, 2446, 2447, 2455, 2458, 2459, 2460, 2464, 2467, 2468, 2470, 2471, 2472,
    2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2488, 2490, 2492, 2493, 2494,
    2495, 2497, 2498, 2499, 2500, 2501, 2502, 2503, 2504, 2505, 2506, 2528, 2529, 2530, 2531, 2532, 2539, 2540,
    2541, 2542, 2543, 2545, 2546, 2547, 2548, 2549, 2550, 2551, 2552, 2553, 2554, 2559, 2561, 2563, 2564, 2565,
    2569, 2571, 2572, 2573, 2574, 2575, 2577, 2578, 2579, 2580, 2581, 2582, 2583, 2585, 2586, 2587, 2588, 2589,
    2590, 2591, 2592, 2593, 2594, 2596, 2597, 2603, 2604, 2605, 2606, 2607, 2608, 2612, 2613, 2614, 2616, 2617,
    2622, 2630, 2631, 2633, 2634, 2635, 2636, 2640, 2642, 2643, 2648, 2649, 2650, 2651, 2652, 2653, 2654, 2655,
    2656, 2659, 2660, 2661, 2662, 2663, 2664, 2665, 2666, 2667, 2669, 2670, 2671, 2675, 2677, 2678, 2680, 2681,
    2682, 2683, 2684, 2685, 2686, 2687, 2695, 2696, 2697, 2698, 2699, 2700, 2702, 2703, 2704, 2707, 2708, 2710,
    2714, 2716, 2717, 2718, 2719, 2720, 2721, 2722, 2723, 2726, 2733, 2734, 2735, 2736, 2737, 2739, 2740, 2741,
    2745, 2746, 2747, 2748, 2749, 2750, 2751, 2752, 2754, 2755, 2756, 2757, 2758, 2760, 2761, 2762, 2763, 2765,
    2766, 2767, 2768, 2769, 2770, 2771, 2772, 2776, 2779, 2781, 2782, 2783, 2784, 2788, 2791, 2793, 2795, 2796,
    2797, 2798, 2802, 2805, 2806, 2807, 2808, 2812, 2814, 2817, 2818, 2819, 2820, 2821, 2823, 2828, 2829, 2830,
    2831, 2832, 2833, 2834, 2843, 2844, 2851, 2853, 2858, 2859, 2860, 2861, 2862, 2870, 2871, 2872, 2873, 2881,
    2885, 2888, 2890, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2898, 2899, 2900, 2901, 2902, 2903, 2904, 2905,
    2906, 2907, 2908, 2909, 2910, 2912, 2915, 2917, 2918, 2919, 2920, 2921, 2922, 2924, 2925, 2926, 2927, 2928,
    2929, 2930, 2931, 2932, 2934, 2935, 2936, 2937, 2938, 2941, 2942, 2943, 2944, 2945, 2946, 2950, 2951, 2952,
    2953, 2954, 2957, 2961, 2964, 2965, 2966, 2967, 2968, 2972, 2973, 2974, 2975, 2980, 2981, 2982, 2983, 2984,
    2985, 2986, 2987, 2990, 2991, 2992, 2993, 2995, 2996, 2997, 2998, 3000, 3001, 3003, 3012, 3013, 3014, 3015,
    3017, 3018, 3019, 3020, 3023, 3028, 3030, 3031, 3032, 3034, 3038, 3039, 3040, 3041, 3044, 3046, 3048, 3051,
    3056, 3057, 3058, 3059, 3060, 3061, 3062, 3063, 3064, 3065, 3067, 3069, 3073, 3074, 3075, 3076, 3077, 3078,
    3083, 3084, 3085, 3086, 3087, 3088, 3089, 3090, 3092, 3093, 3094, 3096, 3098, 3102, 3103, 3104, 3105, 3108,
    3109, 3110, 3115, 61443, 61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 5996] = [
    51, 211, 1, 0, 2, 3, 3, 1065, 5, 6, 1101, 8, 7, 9, 145, 11, 199, 13, 13, 300, 15, 883, 1229, 14, 1231, 20,
    933, 22, 906, 24, 884, 26, 13, 28, 885, 30, 886, 32, 33, 34, 887, 36, 37, 38, 888, 40, 41, 31, 35, 39, 42,
    889, 44, 907, 943, 47, 908, 49, 909, 934, 52, 711, 54, 54, 54, 890, 935, 56, 57, 892, 59, 60, 891, 936, 937,
    938, 910, 911, 956, 944, 945, 882, 70, 893, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21,
    19, 23, 21, 21, 21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 55, 21, 58, 19, 19, 61, 62, 63, 64,
    65, 66, 18, 67, 68, 69, 71, 72, 18, 18, 20, 73, 1125, 14, 1158, 77, 78, 353, 353, 957, 81, 82, 110, 84, 301,
    86, 83, 85, 85, 85, 84, 85, 85, 87, 87, 768, 88, 826, 827, 111, 92, 92, 322, 44, 95, 82, 322, 354, 1146, 664,
    1005, 1006, 100, 101, 102, 584, 828, 355, 1147, 1037, 435, 1047, 110, 511, 1066, 113, 114, 115, 1126, 1129,
    117, 990, 688, 1049, 567, 1068, 123, 124, 700, 710, 127, 128, 129, 162, 1024, 132, 712, 130, 131, 133, 134,
    130, 829, 112, 137, 137, 389, 139, 388, 127, 141, 141, 139, 142, 83, 388, 113, 356, 503, 1166, 1225, 148,
    1165, 147, 149, 150, 45, 152, 152, 152, 266, 154, 153, 153, 154, 153, 155, 894, 157, 895, 1028, 160, 161, 162,
    163, 15, 896, 897, 167, 912, 169, 939, 200, 172, 146, 174, 158, 159, 164, 165, 166, 168, 170, 171, 173, 175,
    1130, 1069, 178, 179, 177, 180, 991, 182, 959, 1127, 395, 830, 1128, 665, 628, 55, 131, 1067, 193, 194, 357,
    358, 84, 0, 436, 94, 201, 2, 202, 1, 204, 202, 689, 16, 1070, 208, 201, 512, 50, 212, 213, 214, 1167, 216,
    217, 1058, 219, 149, 279, 222, 223, 223, 224, 17, 226, 202, 228, 229, 769, 147, 744, 233, 745, 235, 713, 237,
    221, 225, 227, 230, 227, 227, 227, 231, 232, 234, 236, 238, 478, 148, 241, 242, 243, 640, 855, 245, 245, 246,
    247, 243, 248, 640, 513, 831, 832, 1131, 95, 253, 254, 366, 46, 257, 257, 47, 258, 366, 57, 366, 514, 813,
    262, 814, 264, 263, 265, 3, 267, 267, 18, 266, 268, 269, 323, 515, 746, 273, 992, 275, 747, 277, 940, 1113,
    280, 281, 281, 282, 283, 516, 517, 150, 287, 287, 288, 302, 289, 1168, 291, 292, 690, 690, 415, 544, 316, 856,
    298, 299, 300, 301, 302, 303, 437, 666, 833, 367, 55, 309, 309, 309, 309, 258, 309, 367, 324, 149, 198, 313,
    314, 325, 326, 568, 1132, 545, 518, 519, 585, 323, 323, 1149, 586, 569, 416, 328, 114, 330, 19, 330, 332, 332,
    332, 332, 331, 333, 334, 333, 993, 255, 336, 337, 337, 338, 337, 339, 337, 340, 341, 629, 438, 439, 344, 345,
    587, 359, 347, 159, 349, 350, 341, 249, 304, 303, 250, 354, 353, 353, 353, 353, 353, 353, 353, 353, 356, 353,
    353, 353, 353, 357, 353, 353, 353, 355, 353, 358, 151, 251, 361, 152, 363, 353, 353, 353, 353, 358, 352, 365,
    352, 352, 352, 352, 365, 352, 352, 352, 366, 352, 365, 352, 352, 352, 367, 352, 359, 352, 352, 360, 362, 364,
    352, 368, 570, 1059, 371, 327, 701, 1071, 375, 376, 407, 328, 546, 588, 589, 714, 383, 383, 383, 383, 383,
    383, 383, 383, 383, 383, 384, 384, 329, 214, 384, 384, 329, 1060, 387, 590, 330, 667, 391, 1227, 647, 20, 648,
    649, 748, 398, 649, 649, 749, 621, 622, 401, 402, 390, 834, 401, 402, 390, 96, 405, 401, 402, 406, 390, 715,
    115, 401, 408, 408, 408, 402, 409, 390, 1030, 411, 460, 21, 414, 691, 591, 591, 835, 1169, 396, 592, 750,
    1007, 421, 331, 408, 408, 408, 623, 425, 360, 203, 204, 49, 429, 668, 692, 332, 361, 153, 435, 435, 436, 436,
    437, 479, 836, 75, 440, 440, 440, 440, 693, 368, 97, 444, 391, 154, 447, 447, 447, 447, 447, 447, 447, 76,
    1171, 449, 1170, 450, 669, 669, 417, 440, 440, 440, 440, 77, 1021, 455, 1022, 1023, 458, 458, 458, 458, 459,
    456, 457, 460, 78, 593, 1159, 464, 1215, 466, 1025, 1031, 469, 1029, 157, 156, 472, 253, 254, 100, 349, 158,
    787, 477, 478, 786, 479, 479, 480, 479, 481, 479, 482, 155, 484, 800, 483, 486, 337, 483, 486, 337, 487, 483,
    486, 337, 488, 483, 485, 486, 337, 489, 471, 473, 471, 474, 475, 471, 471, 475, 476, 490, 252, 670, 913, 914,
    493, 494, 770, 1073, 496, 1072, 547, 333, 334, 961, 501, 502, 503, 960, 1102, 505, 915, 408, 624, 508, 520,
    791, 510, 791, 511, 788, 857, 792, 514, 515, 514, 790, 305, 518, 519, 305, 789, 516, 517, 520, 521, 521, 521,
    512, 513, 512, 522, 517, 524, 409, 336, 527, 335, 369, 694, 461, 440, 480, 837, 418, 337, 338, 594, 462, 306,
    540, 540, 540, 540, 540, 540, 541, 540, 540, 540, 542, 540, 540, 540, 543, 544, 544, 544, 544, 462, 481, 793,
    160, 548, 307, 794, 796, 551, 552, 553, 553, 554, 555, 795, 797, 798, 799, 547, 486, 549, 550, 556, 556, 557,
    337, 558, 559, 547, 486, 549, 550, 556, 556, 557, 337, 558, 559, 560, 547, 486, 549, 550, 556, 556, 557, 337,
    558, 559, 561, 547, 486, 549, 550, 556, 556, 557, 337, 558, 559, 562, 563, 419, 420, 482, 1054, 568, 483, 595,
    421, 422, 79, 422, 484, 1172, 576, 486, 486, 578, 486, 579, 486, 580, 577, 581, 962, 451, 581, 1201, 521, 587,
    370, 205, 206, 1202, 592, 593, 423, 22, 1145, 596, 596, 1227, 815, 600, 601, 207, 116, 603, 604, 716, 606,
    607, 608, 671, 963, 1008, 612, 1032, 614, 1173, 615, 616, 617, 1133, 463, 1216, 621, 571, 571, 522, 523, 441,
    695, 641, 630, 1074, 630, 485, 631, 24, 634, 23, 631, 161, 189, 637, 638, 636, 131, 639, 163, 641, 641, 641,
    641, 4, 548, 1150, 464, 645, 632, 48, 648, 632, 964, 465, 486, 597, 965, 731, 655, 656, 67, 966, 339, 371, 43,
    55, 43, 309, 662, 309, 662, 663, 258, 662, 371, 429, 371, 372, 27, 667, 916, 1075, 670, 487, 487, 838, 672,
    674, 751, 676, 677, 504, 1203, 680, 1204, 682, 681, 683, 917, 858, 859, 686, 687, 688, 689, 771, 633, 634,
    106, 549, 550, 801, 696, 696, 696, 696, 696, 697, 697, 697, 696, 860, 699, 700, 861, 702, 703, 701, 704, 698,
    705, 1050, 707, 708, 1051, 710, 711, 712, 713, 709, 714, 717, 716, 1205, 718, 719, 717, 720, 717, 1076, 723,
    25, 725, 726, 673, 650, 718, 730, 728, 729, 731, 728, 729, 164, 734, 734, 734, 734, 267, 362, 1061, 737, 1009,
    739, 340, 341, 397, 994, 744, 524, 1114, 747, 748, 719, 750, 54, 54, 54, 719, 751, 752, 751, 750, 753, 191,
    191, 191, 191, 754, 754, 754, 191, 191, 191, 753, 754, 191, 754, 525, 1077, 1115, 758, 759, 760, 753, 191,
    191, 191, 191, 754, 754, 754, 191, 191, 191, 753, 761, 754, 191, 754, 1174, 763, 753, 191, 191, 191, 191, 754,
    754, 754, 191, 191, 191, 753, 754, 191, 754, 764, 720, 766, 754, 754, 754, 754, 754, 754, 767, 754, 281, 280,
    769, 769, 769, 770, 770, 770, 770, 770, 769, 769, 769, 770, 770, 770, 770, 769, 769, 770, 770, 770, 770, 770,
    770, 769, 769, 769, 770, 770, 770, 770, 770, 769, 769, 769, 770, 770, 770, 770, 769, 769, 770, 770, 770, 770,
    770, 770, 771, 769, 769, 769, 770, 770, 770, 770, 770, 769, 769, 769, 770, 770, 770, 770, 769, 769, 770, 770,
    770, 770, 770, 770, 772, 769, 769, 769, 770, 770, 770, 770, 770, 769, 769, 769, 770, 770, 770, 770, 769, 769,
    770, 770, 770, 770, 770, 770, 773, 268, 214, 410, 21, 21, 21, 21, 21, 21, 20, 73, 526, 505, 674, 342, 780,
    781, 410, 373, 165, 785, 786, 786, 786, 787, 787, 722, 789, 790, 286, 282, 285, 284, 795, 795, 795, 795, 796,
    795, 795, 797, 795, 795, 798, 799, 168, 801, 801, 286, 287, 721, 804, 805, 288, 792, 793, 794, 802, 803, 803,
    792, 793, 793, 793, 807, 792, 793, 794, 802, 803, 803, 792, 793, 793, 793, 807, 808, 792, 793, 794, 802, 803,
    803, 792, 793, 793, 793, 807, 809, 791, 792, 793, 794, 790, 800, 802, 803, 803, 792, 793, 806, 806, 790, 793,
    793, 807, 790, 810, 862, 812, 813, 166, 815, 816, 59, 60, 61, 58, 821, 821, 821, 821, 821, 821, 821, 821, 822,
    821, 821, 821, 821, 823, 821, 821, 821, 821, 824, 825, 825, 826, 817, 818, 819, 815, 820, 820, 820, 820, 827,
    466, 1063, 1062, 830, 831, 1081, 1078, 834, 1079, 836, 1080, 833, 835, 837, 838, 374, 506, 442, 208, 816, 817,
    63, 818, 819, 844, 845, 846, 847, 848, 209, 850, 850, 820, 821, 852, 853, 105, 855, 283, 857, 857, 1116, 859,
    167, 861, 772, 863, 773, 865, 26, 867, 774, 869, 775, 871, 864, 866, 868, 870, 872, 64, 849, 851, 854, 856,
    858, 858, 860, 862, 856, 873, 874, 98, 452, 598, 604, 642, 967, 507, 527, 863, 883, 884, 527, 443, 398, 1134,
    210, 675, 676, 508, 444, 1057, 894, 0, 895, 129, 2, 652, 897, 898, 651, 752, 898, 900, 651, 1100, 5, 903, 5,
    706, 119, 906, 119, 907, 907, 907, 907, 907, 907, 907, 907, 907, 907, 908, 907, 907, 907, 907, 907, 909, 907,
    907, 907, 907, 907, 910, 907, 911, 907, 907, 907, 907, 910, 723, 913, 913, 914, 913, 913, 707, 907, 907, 907,
    907, 907, 916, 910, 907, 915, 917, 907, 907, 907, 907, 915, 910, 704, 705, 213, 921, 212, 923, 743, 922, 924,
    922, 922, 924, 922, 926, 922, 924, 922, 927, 924, 924, 929, 924, 930, 924, 931, 919, 920, 922, 924, 925, 922,
    928, 932, 6, 934, 915, 915, 7, 937, 937, 937, 7, 779, 939, 769, 769, 769, 770, 770, 770, 770, 770, 769, 769,
    769, 770, 770, 770, 770, 769, 769, 938, 938, 770, 770, 770, 770, 770, 770, 769, 769, 769, 770, 770, 770, 770,
    770, 769, 769, 769, 770, 770, 770, 770, 769, 769, 938, 938, 770, 770, 770, 770, 770, 770, 941, 769, 769, 769,
    770, 770, 770, 770, 770, 769, 769, 769, 770, 770, 770, 770, 769, 769, 938, 938, 770, 770, 770, 770, 770, 770,
    942, 52, 944, 52, 118, 946, 117, 946, 907, 945, 907, 945, 907, 907, 907, 948, 945, 945, 907, 945, 907, 945,
    907, 907, 907, 948, 945, 945, 949, 907, 945, 907, 945, 907, 907, 907, 948, 945, 945, 950, 907, 911, 945, 907,
    945, 907, 907, 907, 947, 945, 945, 951, 769, 769, 769, 904, 904, 770, 770, 770, 770, 770, 905, 769, 769, 769,
    770, 770, 770, 770, 769, 769, 912, 918, 933, 935, 935, 936, 938, 938, 936, 770, 770, 770, 770, 770, 770, 940,
    943, 952, 1206, 954, 955, 956, 677, 467, 1175, 960, 809, 962, 962, 963, 962, 964, 962, 965, 1151, 967, 69,
    969, 488, 1226, 972, 488, 1135, 599, 468, 976, 343, 344, 65, 345, 981, 1118, 55, 983, 1176, 985, 131, 551,
    968, 653, 489, 1177, 991, 992, 138, 994, 995, 724, 997, 998, 997, 999, 1000, 999, 214, 1002, 1002, 214, 169,
    1004, 1004, 1004, 1004, 215, 99, 1006, 453, 1217, 1009, 1010, 1011, 216, 1013, 1013, 1014, 1013, 1015, 1013,
    1016, 55, 1017, 1152, 925, 1020, 969, 1207, 1023, 8, 1025, 1026, 1026, 528, 529, 170, 1029, 1030, 802, 1032,
    1030, 1028, 1031, 1033, 1030, 1034, 1034, 1034, 392, 1028, 1031, 1030, 1034, 1034, 1034, 1160, 1038, 971, 972,
    1040, 1041, 314, 970, 1064, 1043, 257, 258, 171, 259, 260, 1045, 1046, 1047, 475, 1048, 475, 1047, 1049, 256,
    217, 926, 1052, 600, 572, 839, 572, 1045, 1046, 475, 1048, 475, 1049, 256, 918, 346, 509, 1178, 218, 1062,
    1063, 1179, 1180, 1066, 1067, 66, 1069, 1181, 1061, 1064, 1065, 1068, 1070, 55, 1071, 667, 973, 1182, 1183,
    1073, 1074, 1075, 927, 1077, 552, 553, 261, 1081, 554, 289, 1084, 1085, 654, 725, 1088, 1089, 974, 308, 1092,
    1093, 309, 1095, 1096, 175, 803, 1099, 1094, 1097, 1098, 1100, 172, 1102, 1103, 1103, 1103, 928, 1105, 804,
    173, 310, 1109, 1109, 1109, 311, 1111, 174, 219, 1113, 1114, 312, 1116, 1116, 1110, 1107, 1108, 1110, 1112,
    1112, 1112, 1115, 1117, 55, 1118, 220, 1098, 1120, 1098, 864, 1123, 1124, 865, 1126, 1127, 1125, 1128, 601,
    1017, 602, 424, 603, 975, 753, 1136, 866, 1138, 1139, 399, 941, 867, 868, 1144, 1145, 946, 947, 948, 953,
    1150, 53, 1152, 949, 62, 1155, 869, 1157, 1158, 9, 1160, 1161, 1156, 1159, 1162, 950, 951, 1165, 952, 1143,
    1146, 1147, 1148, 1149, 1151, 1153, 1154, 1163, 1164, 1166, 1167, 742, 1169, 1170, 1170, 1170, 176, 1172, 176,
    1173, 1174, 131, 1175, 604, 1177, 678, 605, 995, 1180, 840, 1153, 976, 120, 1183, 1184, 28, 1185, 411, 1187,
    445, 1106, 1189, 1190, 121, 977, 262, 1194, 1010, 1196, 1197, 1085, 469, 29, 363, 1201, 1082, 1083, 1203,
    1204, 1038, 1039, 1207, 1040, 1206, 1208, 1209, 470, 978, 1041, 1213, 655, 1215, 313, 1217, 1217, 1218, 754,
    1220, 898, 1222, 899, 900, 1224, 1225, 1226, 1227, 122, 901, 1230, 1231, 1232, 1223, 1228, 1229, 1233, 979,
    776, 177, 1236, 1236, 1236, 1237, 221, 178, 1239, 54, 1240, 1241, 1084, 1087, 1085, 1086, 1246, 1244, 1245,
    1247, 1088, 1249, 606, 1089, 1252, 1090, 1254, 1091, 400, 179, 1258, 222, 425, 1260, 625, 626, 1263, 1262,
    1264, 446, 805, 1266, 1262, 1264, 1267, 446, 401, 490, 101, 491, 454, 1270, 1271, 1272, 491, 1270, 1274, 1272,
    930, 607, 643, 224, 1279, 1279, 223, 180, 1281, 225, 226, 573, 755, 1285, 573, 1119, 954, 1287, 1288, 1289,
    573, 227, 228, 73, 696, 530, 635, 841, 604, 229, 1137, 1042, 1299, 1300, 531, 531, 230, 375, 181, 309, 309,
    1305, 309, 309, 258, 309, 85, 375, 1218, 232, 1308, 1308, 231, 182, 1310, 233, 234, 644, 532, 1011, 1315, 393,
    636, 402, 842, 402, 1043, 533, 637, 447, 1279, 1279, 426, 492, 1012, 1328, 235, 1136, 1092, 1332, 656, 1120,
    756, 1335, 1336, 283, 656, 102, 1338, 394, 1338, 86, 394, 123, 608, 124, 645, 347, 80, 214, 347, 313, 347,
    679, 646, 658, 1351, 1352, 657, 843, 757, 758, 1352, 1354, 1355, 657, 1352, 657, 1352, 657, 759, 348, 555,
    1184, 1361, 1185, 1107, 1364, 1365, 1366, 1362, 1363, 1367, 574, 574, 493, 494, 471, 534, 535, 349, 427, 495,
    638, 47, 1379, 638, 364, 365, 496, 412, 1384, 448, 1187, 1386, 1186, 1387, 1388, 1384, 448, 455, 408, 408,
    408, 455, 659, 609, 806, 1394, 1395, 609, 760, 1397, 609, 456, 808, 807, 516, 1400, 520, 1401, 1401, 1401,
    512, 512, 1402, 1400, 1404, 428, 376, 377, 680, 429, 681, 610, 1191, 1188, 1189, 1190, 1413, 1414, 1415, 1416,
    610, 660, 662, 1419, 1420, 661, 761, 1420, 1422, 661, 81, 236, 1425, 1426, 237, 1424, 1424, 962, 1424, 1424,
    962, 1429, 1424, 1424, 962, 1430, 1424, 1424, 962, 1427, 1428, 1428, 1428, 1431, 1424, 1424, 962, 1428, 1428,
    1428, 1431, 611, 611, 844, 497, 498, 682, 683, 663, 845, 996, 183, 1441, 1442, 1442, 1442, 1442, 1442, 1442,
    1442, 1442, 1442, 1442, 1442, 1442, 142, 125, 663, 126, 997, 1445, 1013, 1447, 663, 129, 128, 1449, 1449,
    1449, 1449, 1450, 1449, 1449, 1449, 1449, 1450, 663, 575, 1108, 1453, 1454, 430, 87, 130, 870, 1459, 1014,
    1461, 919, 980, 981, 684, 685, 686, 431, 576, 1093, 1470, 1138, 499, 846, 1052, 1474, 1475, 762, 1476, 350,
    238, 1479, 556, 30, 432, 1483, 413, 1483, 413, 847, 271, 1486, 184, 1487, 1488, 270, 269, 270, 726, 1492,
    1493, 1493, 1493, 1493, 728, 1495, 1495, 1495, 727, 1497, 810, 131, 1500, 1500, 1494, 1496, 1496, 1496, 1498,
    1496, 1499, 1496, 1501, 1496, 612, 1219, 1503, 1504, 378, 1494, 1496, 1496, 1496, 1498, 1496, 1496, 1496, 612,
    1496, 1496, 1496, 1496, 1496, 1496, 612, 982, 351, 557, 1094, 1095, 1192, 1514, 378, 11, 1516, 11, 10, 763,
    1519, 378, 88, 89, 414, 472, 1524, 983, 1526, 31, 1221, 1528, 1222, 1530, 1223, 1532, 1528, 1529, 1531, 1533,
    577, 1220, 764, 765, 1535, 1536, 577, 577, 263, 558, 1193, 1541, 457, 457, 433, 1544, 1096, 559, 1208, 1209,
    1549, 1210, 1550, 1551, 1211, 1553, 1554, 1552, 1555, 1548, 1556, 578, 403, 766, 1559, 578, 578, 1148, 1194,
    1563, 1562, 1564, 352, 560, 561, 185, 1569, 1570, 132, 1572, 1573, 729, 68, 729, 1575, 1576, 1571, 1574, 1577,
    1570, 90, 1228, 562, 955, 1581, 1582, 985, 986, 1584, 1585, 314, 55, 32, 984, 902, 1587, 1588, 33, 1590, 1104,
    1592, 1103, 1105, 904, 1595, 905, 1597, 1598, 1599, 1594, 1596, 1600, 903, 614, 730, 1602, 1603, 613, 871,
    822, 1606, 1605, 1602, 1607, 613, 473, 639, 272, 474, 1612, 1602, 613, 1045, 1046, 1615, 1616, 1044, 998,
    1618, 999, 1619, 1620, 563, 929, 1623, 615, 615, 848, 1000, 1195, 1627, 1628, 536, 920, 1213, 1632, 1633,
    1634, 1212, 1154, 1636, 732, 1638, 1639, 1640, 1639, 458, 1642, 104, 449, 273, 1644, 849, 1644, 103, 1647,
    475, 1649, 476, 477, 1097, 1214, 1654, 459, 1656, 1655, 1657, 697, 1657, 697, 987, 379, 91, 379, 133, 380, 95,
    258, 92, 380, 56, 404, 1667, 537, 1109, 1669, 1161, 1671, 186, 1673, 627, 579, 1674, 1675, 1676, 616, 1139,
    510, 942, 1681, 734, 1683, 1684, 733, 1686, 1685, 1687, 1684, 617, 107, 1689, 187, 1691, 1691, 1691, 1691,
    1691, 239, 618, 1162, 1694, 1695, 618, 538, 850, 1001, 1699, 580, 580, 221, 698, 735, 1704, 736, 1706, 1707,
    737, 1709, 1705, 18, 1708, 18, 1710, 18, 18, 18, 188, 1712, 1712, 1712, 1712, 1712, 1712, 1712, 1712, 1712,
    1712, 1712, 1712, 1712, 1712, 1712, 1712, 1712, 1712, 1712, 1712, 1712, 1055, 1714, 1140, 1716, 921, 922, 923,
    924, 1056, 1722, 134, 1724, 134, 1725, 21, 21, 21, 21, 21, 21, 1725, 20, 1726, 1713, 1715, 1717, 1718, 18,
    1719, 21, 21, 1720, 21, 21, 1721, 21, 18, 21, 18, 175, 1723, 18, 18, 20, 1727, 639, 70, 274, 1730, 1731, 1731,
    1731, 1730, 1732, 1732, 1732, 135, 769, 769, 769, 770, 770, 770, 770, 770, 769, 769, 769, 770, 770, 770, 770,
    769, 769, 1734, 770, 770, 770, 770, 770, 770, 773, 931, 381, 1110, 1737, 1738, 1033, 1740, 1111, 1742, 1743,
    1741, 1744, 1739, 1745, 1026, 1747, 1748, 1749, 1750, 1751, 1752, 136, 1754, 136, 1755, 1034, 1035, 1757,
    1758, 1759, 1112, 1761, 1762, 1760, 1763, 1746, 18, 1753, 1756, 1756, 18, 1756, 1764, 18, 1756, 18, 18, 258,
    381, 405, 1767, 702, 823, 1769, 824, 1771, 825, 1773, 1770, 1772, 1774, 564, 738, 1777, 1778, 581, 71, 1781,
    1782, 872, 1784, 873, 1786, 1785, 1787, 777, 1789, 1790, 1791, 1792, 1791, 290, 1794, 739, 1796, 740, 1798,
    1797, 1799, 72, 1801, 1795, 1795, 1803, 1804, 1783, 1788, 1793, 1795, 1795, 1800, 1802, 1805, 1196, 1807,
    1163, 1809, 539, 1053, 1812, 1122, 958, 1813, 1814, 1123, 1816, 240, 1818, 1818, 1819, 1197, 1821, 540, 741,
    1824, 1825, 582, 1224, 582, 1142, 241, 242, 314, 317, 500, 315, 1835, 29, 541, 542, 382, 258, 382, 34, 243,
    190, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 1843, 244, 1098, 318,
    501, 319, 35, 1849, 1036, 1851, 1121, 1853, 1141, 450, 932, 1857, 988, 619, 767, 1861, 502, 502, 851, 778,
    1117, 1124, 1866, 1198, 1868, 383, 852, 383, 620, 543, 406, 384, 214, 384, 703, 703, 853, 874, 1878, 1879,
    1880, 1881, 1882, 875, 1884, 1885, 1886, 1883, 1887, 1888, 129, 1199, 1890, 1155, 1048, 1892, 1893, 1894,
    1164, 1896, 792, 794, 802, 803, 803, 792, 807, 792, 794, 802, 803, 803, 792, 807, 1898, 792, 794, 802, 803,
    803, 792, 807, 1899, 792, 794, 800, 802, 803, 803, 792, 1895, 807, 1897, 1900, 687, 1902, 699, 817, 815, 565,
    876, 877, 1907, 1908, 1909, 1910, 1911, 878, 879, 1913, 1914, 1915, 1916, 880, 1918, 1919, 1920, 1921, 1922,
    1912, 1917, 1923, 881, 1925, 1926, 1927, 1928, 1099, 1930, 385, 1015, 1933, 1933, 1016, 1935, 1017, 1937,
    1018, 1019, 1939, 1940, 1934, 1936, 1938, 1938, 1941, 434, 320, 1944, 1945, 1944, 811, 1945, 1946, 1947, 1947,
    1944, 1946, 1946, 1946, 1946, 989, 386, 137, 1951, 137, 995, 1952, 1003, 1002, 1954, 1955, 387, 429, 387, 191,
    1959, 1959, 1959, 1959, 12, 12, 812, 486, 337, 1962, 486, 337, 1962, 1963, 486, 337, 1962, 1964, 486, 337,
    1962, 1965, 1960, 1961, 350, 1966, 264, 93, 583, 1020, 1970, 583, 1004, 1972, 583, 1143, 566, 321, 1976, 1976,
    1976, 1976, 1977, 1976, 1976, 1978, 1976, 1976, 1979, 785, 299, 1981, 1982, 1981, 1981, 1982, 1981, 1982,
    1981, 1981, 1982, 1983, 1981, 1982, 1981, 1981, 1982, 1984, 1980, 1981, 1982, 1981, 1981, 1982, 1985, 1986,
    1144, 192, 742, 1989, 1200, 1991, 193, 1993, 1993, 1992, 1994, 1170, 1990, 1995, 1990, 1027, 276, 275, 1998,
    1998, 1999, 1999, 1998, 1998, 1999, 1999, 1998, 1998, 1999, 1999, 1999, 1999, 1998, 1998, 1999, 1999, 1998,
    1998, 1999, 1999, 1998, 1998, 1999, 1999, 1999, 1999, 2000, 1998, 1998, 1999, 1999, 1998, 1998, 1999, 1999,
    1998, 1998, 1999, 1999, 1999, 1999, 2001, 1998, 1998, 1999, 1999, 1998, 1998, 1999, 1999, 1998, 1998, 1999,
    1999, 1999, 1999, 2002, 2003, 37, 2005, 108, 2007, 40, 2009, 782, 2011, 2012, 38, 2014, 109, 2016, 140, 2018,
    2018, 2018, 278, 2018, 2018, 2018, 2019, 2020, 2019, 277, 36, 2022, 39, 39, 74, 663, 663, 663, 2014, 663, 41,
    265, 2027, 42, 2029, 2014, 708, 2031, 293, 2033, 2033, 2033, 2033, 2033, 2033, 2033, 2033, 2034, 2033, 2033,
    2033, 2033, 2035, 2033, 2033, 2033, 2033, 2036, 2037, 781, 2039, 2040, 2014, 41, 2006, 2008, 2010, 2013, 2015,
    2015, 2017, 2021, 2024, 2013, 2024, 2025, 2010, 2042, 2010, 2010, 2015, 2010, 2015, 2017, 2028, 2028, 2017,
    2030, 2015, 2010, 2015, 2006, 2008, 2010, 2013, 2015, 2015, 2017, 2021, 2024, 2013, 2024, 2025, 2010, 2042,
    2010, 2010, 2015, 2010, 2015, 2017, 2028, 2028, 2017, 2030, 2015, 2010, 2015, 2043, 2006, 2008, 2010, 2013,
    2015, 2015, 2017, 2021, 2024, 2013, 2024, 2025, 2010, 2042, 2010, 2010, 2015, 2010, 2015, 2017, 2028, 2028,
    2017, 2030, 2015, 2010, 2015, 2044, 291, 2046, 2046, 2046, 2046, 2046, 2046, 2046, 2046, 2047, 2046, 2046,
    2046, 2046, 2048, 2046, 2046, 2046, 2046, 2049, 2050, 139, 2052, 2052, 139, 292, 854, 2055, 854, 2056, 2056,
    2056, 2056, 2056, 2056, 2057, 2056, 2056, 2058, 780, 2060, 2061, 245, 2063, 2064, 2064, 2065, 2064, 2066,
    2064, 2067, 2051, 2053, 2053, 2054, 2059, 2059, 2062, 2068, 2054, 2054, 2064, 2053, 2054, 2067, 2051, 2053,
    2053, 2054, 2059, 2059, 2062, 2068, 2054, 2054, 2064, 2053, 2054, 2069, 2051, 2053, 2053, 2054, 2059, 2059,
    2062, 2068, 2054, 2054, 2064, 2053, 2054, 2070, 2051, 2053, 2053, 2054, 2059, 2059, 2062, 2068, 2054, 2054,
    2064, 2053, 2054, 2071, 2006, 2008, 2010, 2013, 2015, 2015, 2017, 2021, 2023, 2013, 2024, 2025, 2010, 2026,
    2010, 2010, 2015, 2010, 2015, 2017, 2028, 2028, 2017, 2030, 2015, 2010, 2032, 2038, 2041, 2015, 2045, 2072,
    295, 294, 246, 2076, 2075, 2075, 2075, 2075, 2075, 2075, 2075, 2075, 2078, 2075, 2075, 2075, 2075, 2079, 2075,
    2075, 2075, 2077, 2075, 2080, 141, 2082, 2074, 2081, 2074, 2074, 2074, 2074, 2081, 2074, 2074, 2074, 2084,
    2074, 2081, 2074, 2074, 2074, 2085, 2074, 2081, 2074, 2074, 2083, 2074, 2086, 2087, 1981, 1982, 1981, 1981,
    1982, 1985, 2089, 296, 297, 2092, 2092, 2092, 2092, 2092, 2092, 2092, 2092, 2093, 2092, 2092, 2092, 2092,
    2094, 2092, 2092, 2092, 2092, 2095, 2096, 247, 2098, 2091, 2091, 2091, 2099, 2091, 2091, 2091, 2091, 2099,
    2091, 2100, 2091, 2091, 2091, 2099, 2091, 2101, 2097, 2091, 2091, 2091, 2099, 2091, 2102, 783, 784, 2091,
    2103, 2104, 2091, 2091, 2105, 2105, 2099, 2091, 2102, 2091, 2103, 2104, 2091, 2091, 2105, 2105, 2099, 2091,
    2106, 2091, 2103, 2104, 2091, 2091, 2105, 2105, 2099, 2091, 2107, 2091, 2103, 2104, 2091, 2091, 2105, 2105,
    2099, 2091, 2108, 2090, 2109, 298, 248, 2112, 2113, 195, 196, 144, 2117, 2117, 197, 142, 143, 194, 2111, 2114,
    2115, 2116, 2111, 2111, 2118, 2113, 2111, 2111, 2114, 2115, 2116, 2111, 2111, 2118, 2113, 2111, 2122, 2111,
    2114, 2115, 2116, 2111, 2111, 2118, 2113, 2111, 2123, 2111, 2114, 2115, 2116, 2111, 2111, 2118, 2119, 2120,
    2113, 2121, 2111, 2124, 709, 2126, 2127, 2128, 1230, 2130, 2130, 2130, 1156, 2132, 1157, 2134, 2133, 2135, 4,
    10, 74, 75, 76, 79, 80, 80, 80, 89, 90, 91, 93, 94, 96, 94, 94, 97, 97, 97, 97, 98, 99, 99, 99, 103, 104, 104,
    104, 104, 99, 105, 106, 106, 106, 106, 107, 108, 109, 109, 109, 109, 111, 112, 112, 112, 112, 116, 118, 119,
    120, 120, 120, 120, 121, 122, 122, 122, 122, 125, 126, 126, 126, 126, 135, 136, 138, 140, 143, 144, 140, 140,
    145, 145, 145, 145, 146, 146, 146, 146, 76, 151, 156, 176, 181, 183, 184, 185, 186, 186, 187, 186, 186, 188,
    189, 189, 189, 189, 190, 190, 190, 190, 191, 192, 195, 196, 196, 196, 196, 197, 197, 197, 197, 198, 199, 200,
    200, 200, 200, 203, 205, 203, 205, 206, 206, 206, 206, 207, 209, 3, 210, 211, 211, 211, 211, 76, 215, 218,
    220, 239, 240, 240, 240, 240, 244, 249, 249, 244, 250, 250, 250, 251, 250, 252, 255, 256, 259, 256, 260, 261,
    261, 261, 261, 270, 271, 271, 271, 271, 272, 272, 272, 272, 274, 276, 278, 279, 284, 285, 285, 285, 285, 286,
    286, 286, 286, 290, 293, 294, 294, 294, 295, 295, 295, 295, 296, 296, 296, 296, 297, 304, 305, 306, 305, 305,
    306, 306, 306, 305, 306, 307, 308, 310, 308, 308, 311, 311, 311, 311, 192, 312, 315, 191, 316, 316, 316, 316,
    317, 317, 317, 317, 318, 318, 318, 318, 319, 320, 320, 320, 320, 321, 321, 321, 321, 322, 322, 322, 322, 324,
    325, 324, 326, 326, 326, 326, 327, 327, 327, 327, 324, 324, 329, 329, 329, 329, 335, 342, 343, 343, 343, 343,
    346, 346, 346, 346, 348, 351, 369, 370, 370, 370, 370, 372, 373, 373, 373, 373, 374, 374, 374, 374, 377, 378,
    378, 378, 378, 379, 379, 379, 379, 380, 380, 380, 380, 381, 381, 381, 381, 382, 382, 382, 382, 385, 386, 385,
    385, 388, 389, 389, 389, 389, 390, 390, 390, 390, 392, 392, 392, 392, 393, 394, 394, 394, 394, 395, 396, 396,
    396, 396, 397, 399, 397, 400, 403, 404, 407, 410, 412, 413, 413, 413, 413, 415, 393, 348, 348, 348, 416, 416,
    416, 416, 417, 417, 417, 418, 419, 419, 419, 419, 312, 420, 420, 420, 420, 422, 423, 423, 423, 423, 424, 426,
    426, 426, 426, 427, 428, 430, 431, 431, 431, 431, 432, 432, 432, 432, 433, 433, 433, 433, 434, 434, 434, 434,
    438, 439, 438, 438, 438, 441, 442, 442, 442, 442, 443, 443, 443, 443, 445, 446, 446, 446, 446, 448, 451, 452,
    452, 452, 453, 453, 453, 454, 453, 461, 462, 463, 463, 463, 463, 465, 467, 468, 470, 491, 492, 492, 492, 492,
    495, 497, 498, 498, 499, 499, 499, 499, 500, 500, 500, 500, 504, 498, 498, 506, 507, 507, 507, 507, 509, 509,
    509, 509, 523, 525, 525, 526, 526, 526, 526, 528, 528, 528, 528, 529, 529, 529, 529, 530, 530, 530, 530, 531,
    531, 531, 531, 532, 532, 532, 532, 533, 533, 533, 533, 534, 535, 535, 536, 536, 536, 536, 535, 535, 537, 537,
    537, 537, 538, 538, 538, 538, 539, 539, 539, 545, 215, 546, 546, 546, 546, 564, 441, 565, 565, 565, 565, 566,
    566, 566, 566, 567, 567, 567, 567, 569, 570, 570, 570, 570, 571, 571, 571, 571, 572, 572, 572, 572, 573, 574,
    573, 573, 575, 575, 575, 575, 582, 583, 584, 584, 584, 584, 585, 586, 588, 588, 588, 588, 589, 589, 590, 589,
    591, 589, 594, 595, 595, 595, 595, 596, 597, 598, 599, 598, 598, 602, 192, 605, 609, 610, 610, 610, 610, 611,
    613, 618, 619, 620, 620, 620, 620, 622, 623, 623, 623, 624, 624, 624, 624, 625, 625, 625, 625, 626, 626, 626,
    626, 627, 627, 627, 627, 628, 628, 628, 628, 629, 629, 629, 629, 631, 632, 632, 632, 632, 633, 635, 633, 633,
    640, 192, 642, 643, 643, 643, 643, 644, 646, 646, 646, 646, 647, 649, 647, 647, 650, 651, 651, 651, 651, 652,
    652, 652, 652, 653, 653, 653, 653, 654, 657, 658, 659, 660, 660, 660, 660, 661, 664, 661, 665, 666, 666, 666,
    666, 668, 669, 671, 191, 672, 673, 672, 675, 675, 675, 675, 678, 679, 679, 679, 679, 684, 685, 690, 691, 691,
    691, 691, 692, 692, 692, 692, 692, 312, 672, 693, 694, 694, 694, 694, 695, 695, 695, 695, 706, 693, 715, 721,
    722, 724, 727, 732, 732, 733, 733, 735, 722, 736, 736, 736, 736, 738, 740, 191, 741, 741, 741, 741, 742, 742,
    742, 742, 743, 743, 743, 743, 745, 746, 746, 746, 746, 749, 755, 756, 756, 756, 756, 757, 762, 765, 768, 774,
    775, 776, 777, 778, 778, 778, 778, 779, 779, 779, 779, 777, 782, 782, 782, 783, 783, 783, 784, 784, 784, 784,
    788, 596, 811, 814, 828, 829, 829, 829, 829, 832, 839, 840, 840, 840, 840, 841, 841, 842, 842, 842, 842, 841,
    841, 843, 875, 876, 876, 876, 876, 877, 877, 877, 877, 878, 879, 879, 879, 879, 880, 881, 881, 881, 881, 882,
    885, 882, 882, 886, 886, 886, 886, 887, 887, 887, 887, 888, 889, 890, 890, 890, 890, 891, 891, 891, 891, 892,
    892, 892, 892, 893, 893, 893, 893, 896, 899, 901, 899, 899, 902, 953, 777, 957, 958, 958, 958, 958, 959, 959,
    959, 959, 961, 966, 968, 970, 971, 971, 971, 973, 971, 974, 975, 975, 975, 975, 975, 975, 977, 978, 978, 978,
    978, 979, 979, 979, 979, 980, 982, 982, 982, 982, 984, 986, 987, 987, 987, 987, 988, 977, 977, 977, 989, 989,
    989, 989, 990, 990, 990, 990, 990, 993, 996, 668, 1001, 1003, 1005, 1007, 1008, 1008, 1012, 1008, 1008, 1018,
    1019, 1021, 312, 1022, 1024, 1027, 1027, 1027, 1035, 980, 1036, 1036, 1036, 1036, 1037, 1037, 1037, 1039,
    1042, 1044, 1050, 1051, 1053, 1054, 1054, 1054, 1054, 1055, 1056, 1056, 1056, 1057, 1058, 1059, 1059, 1059,
    1059, 1060, 1060, 1060, 1060, 1072, 1076, 980, 1078, 1079, 1079, 1079, 1079, 1080, 1080, 1080, 1080, 1082,
    1083, 1083, 1083, 1083, 1086, 1087, 1087, 1087, 1087, 76, 1090, 1091, 1101, 1104, 1106, 393, 1119, 1121, 1122,
    1129, 1130, 1130, 1130, 1131, 1132, 1132, 1132, 1132, 1130, 1133, 1133, 1133, 1133, 1134, 1134, 1135, 1134,
    1134, 1137, 657, 1140, 1141, 1141, 1141, 1141, 1142, 693, 1168, 1171, 1176, 1178, 1178, 1178, 1178, 1179,
    1179, 1179, 1179, 1181, 1182, 1186, 1188, 1188, 1188, 1188, 1191, 1192, 1193, 1195, 1198, 1199, 1199, 1199,
    1199, 1200, 1202, 1202, 1202, 1202, 1205, 1210, 1211, 1211, 1211, 1211, 1212, 980, 1214, 1216, 1216, 1216,
    1216, 1219, 1221, 1234, 1235, 1238, 1242, 1242, 1243, 1248, 1250, 1251, 1251, 1251, 1251, 1253, 1255, 1256,
    1257, 1257, 1257, 1257, 1259, 1261, 1261, 1261, 1261, 1265, 1268, 1265, 1265, 1265, 1269, 1269, 1269, 1269,
    1273, 1273, 1275, 1273, 1276, 1277, 1277, 1277, 1277, 1278, 1278, 1278, 1278, 1280, 1282, 1283, 1284, 1286,
    1284, 1290, 1291, 1292, 1293, 1294, 1294, 1294, 1294, 1295, 1295, 1295, 1295, 1296, 1296, 1296, 1297, 1296,
    1298, 1301, 1302, 1302, 1302, 1303, 1304, 1306, 1304, 1304, 1307, 1309, 1311, 1312, 1313, 1313, 1313, 1313,
    1314, 1314, 1314, 1314, 1316, 1317, 1317, 1317, 1317, 1318, 1318, 1318, 1318, 1319, 1320, 1320, 1320, 1321,
    1322, 1322, 1322, 1322, 1323, 1323, 1323, 1323, 1324, 1324, 1324, 1324, 1325, 1326, 1326, 1326, 1326, 1327,
    1327, 1327, 1327, 1329, 1327, 1330, 1331, 1333, 1334, 1337, 1334, 1334, 1339, 1340, 1341, 1339, 1339, 1342,
    1343, 1342, 1342, 1344, 1344, 1344, 1344, 1345, 1346, 1347, 1345, 1348, 1349, 1349, 1349, 1349, 658, 1350,
    1350, 1350, 1350, 1353, 1356, 1357, 1358, 1359, 1359, 1359, 1359, 1360, 1360, 1360, 1360, 658, 1368, 1369,
    1369, 1370, 1370, 1370, 1370, 1371, 1371, 1371, 1371, 1372, 1372, 1372, 1372, 1373, 1373, 1373, 1373, 1374,
    1374, 1374, 1374, 1375, 1375, 1375, 1375, 1376, 1376, 1376, 1376, 1377, 1377, 1377, 1377, 1378, 1380, 1378,
    1378, 1381, 1381, 1381, 1381, 1382, 1382, 1382, 1382, 1383, 1383, 1383, 1383, 1385, 1389, 1385, 1385, 1390,
    1390, 1390, 1391, 1392, 1392, 1392, 1392, 1393, 1396, 1398, 1393, 1399, 1399, 1399, 1399, 1403, 1405, 1405,
    1406, 1406, 1406, 1406, 1407, 1407, 1407, 1407, 1408, 1408, 1408, 1408, 1409, 1409, 1409, 1409, 1410, 1410,
    1410, 1410, 1411, 1411, 1411, 1411, 1412, 1417, 1412, 1412, 980, 1418, 1418, 1418, 1418, 1421, 1423, 1421,
    1421, 1432, 1433, 1432, 1434, 1434, 1434, 1435, 1436, 1436, 1436, 1436, 1437, 1437, 1437, 1437, 1438, 1438,
    1438, 1438, 1439, 1439, 1439, 1439, 1440, 1443, 1444, 1446, 1448, 1451, 1452, 1452, 1452, 1452, 1455, 1456,
    1456, 1456, 1456, 1457, 1458, 1460, 1462, 1463, 1464, 1465, 1465, 1465, 1465, 1466, 1466, 1466, 1466, 1467,
    1467, 1467, 1467, 1468, 1468, 1468, 1468, 424, 1469, 1469, 1469, 1469, 1471, 1472, 1472, 1472, 1472, 1473,
    1477, 1478, 1478, 1478, 1478, 1480, 1481, 1481, 1481, 1481, 1482, 1484, 1484, 1484, 1485, 1489, 1490, 1491,
    1489, 1490, 1490, 1491, 657, 657, 1502, 1505, 1506, 1507, 1508, 1507, 1509, 1510, 1510, 1510, 1510, 596, 1511,
    1511, 1511, 1511, 1512, 1513, 1515, 1506, 1517, 1517, 1517, 1518, 1517, 1520, 1506, 1521, 1522, 1522, 1523,
    1523, 1523, 1523, 315, 1525, 1525, 1525, 1527, 1534, 1537, 1538, 1538, 774, 1539, 1540, 1540, 1540, 1540,
    1542, 1543, 1543, 1543, 1543, 1545, 1545, 1545, 1545, 1546, 1547, 1547, 1547, 1547, 1557, 1558, 1558, 1558,
    1558, 1558, 1558, 1560, 1561, 1561, 1565, 1566, 1566, 1566, 1566, 1567, 1567, 1567, 1567, 1568, 1568, 1568,
    1568, 1578, 1579, 1580, 1580, 1580, 1580, 1583, 1586, 1589, 693, 980, 1591, 609, 657, 970, 215, 1593, 1601,
    1604, 1608, 1604, 1609, 1609, 1609, 1609, 1610, 1610, 1610, 1610, 1611, 1613, 1613, 1613, 1613, 1613, 1604,
    1614, 1617, 1621, 1622, 1622, 1622, 1622, 1624, 1625, 1626, 1625, 1625, 966, 1629, 657, 1630, 1630, 1630,
    1630, 1631, 1635, 1637, 1641, 1641, 1643, 1643, 1643, 1645, 1646, 1648, 1643, 1650, 1651, 1651, 1651, 1651,
    1652, 1652, 1652, 1652, 1650, 1650, 1650, 1653, 1658, 1659, 1660, 1659, 1659, 1661, 1662, 1663, 1661, 1661,
    1664, 1665, 1664, 1664, 1666, 1666, 1668, 1668, 1668, 1668, 1668, 1670, 1672, 1677, 1677, 1677, 1677, 1678,
    1678, 1678, 1678, 1679, 1680, 1680, 1680, 1680, 1682, 1688, 1688, 1688, 1690, 1690, 1690, 1692, 1693, 1693,
    1693, 1696, 1697, 1697, 1697, 1697, 1698, 1700, 1701, 1701, 1701, 1702, 1703, 1703, 1703, 1703, 1711, 1728,
    777, 1729, 1733, 1735, 1736, 1736, 1736, 1765, 1766, 596, 1768, 1768, 1768, 1768, 1775, 1776, 1776, 1776,
    1776, 1007, 1779, 1780, 1780, 1780, 1780, 1806, 1688, 1677, 1808, 1810, 1811, 1811, 1811, 1811, 1815, 1817,
    1820, 1822, 1823, 1823, 1823, 1823, 1826, 1827, 1828, 1828, 1828, 693, 1829, 1830, 1831, 1832, 1833, 1834,
    1834, 1834, 1834, 1836, 1837, 1837, 1837, 1837, 1838, 1838, 1838, 1838, 1839, 1839, 1839, 1840, 1841, 297,
    1842, 1844, 1833, 1841, 1845, 1833, 1846, 1847, 1847, 1847, 1847, 1848, 1850, 1852, 1854, 1855, 1856, 1856,
    1856, 1856, 1858, 1859, 693, 1860, 1860, 1860, 1860, 1862, 1863, 1863, 1863, 1864, 1865, 1867, 1869, 1870,
    1870, 1870, 1293, 1871, 1871, 1871, 1871, 1872, 1872, 1872, 1872, 1873, 1873, 1873, 1873, 1874, 1875, 1874,
    1874, 1876, 1876, 1877, 1876, 1889, 1891, 1901, 1903, 1903, 1903, 1903, 1904, 1904, 1904, 1904, 732, 1905,
    1905, 1905, 1905, 1905, 1906, 1906, 1906, 1906, 1924, 1929, 312, 1931, 1932, 1932, 1932, 1932, 1942, 1943,
    1943, 1943, 1943, 1943, 1948, 1949, 1950, 1950, 1950, 1950, 1953, 1956, 1957, 1958, 1957, 1957, 192, 1967,
    1968, 1969, 1969, 1971, 1973, 1969, 1974, 1975, 1975, 1975, 1975, 1987, 1988, 1996, 1997, 2004, 2073, 2088,
    2110, 2125, 2129, 2131, 2136,
];

pub(super) static ENTRY_PROFILES: [u16; 1232] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 7, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 13, 17, 17, 17, 18, 19, 20, 21, 22, 23, 24, 25, 17, 18, 17, 26, 27, 28, 29, 30, 31, 32,
    33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 34, 35, 36, 37, 38, 36, 39, 40, 41, 42, 41, 41, 42, 41, 43, 44,
    44, 41, 41, 43, 45, 46, 45, 47, 48, 46, 45, 48, 45, 49, 50, 51, 51, 52, 53, 54, 53, 53, 53, 53, 55, 56, 55,
    57, 53, 58, 55, 55, 59, 53, 55, 60, 53, 61, 62, 59, 55, 61, 55, 53, 58, 63, 58, 64, 53, 65, 65, 65, 65, 65,
    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65,
    65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 65, 66, 67, 68, 66,
    69, 66, 66, 66, 66, 66, 66, 67, 70, 66, 71, 66, 72, 73, 66, 66, 74, 66, 66, 66, 66, 66, 66, 66, 66, 75, 66,
    66, 66, 76, 66, 77, 66, 78, 74, 66, 66, 77, 66, 79, 74, 66, 74, 71, 80, 81, 66, 82, 83, 82, 82, 84, 83, 83,
    85, 85, 85, 83, 86, 86, 87, 86, 86, 88, 84, 84, 84, 89, 89, 89, 89, 89, 90, 89, 91, 92, 89, 93, 94, 95, 96,
    96, 93, 94, 95, 97, 96, 95, 96, 98, 95, 96, 96, 99, 99, 99, 99, 99, 99, 99, 99, 99, 100, 99, 99, 99, 99, 100,
    100, 100, 100, 100, 100, 99, 100, 99, 99, 101, 102, 99, 103, 99, 99, 99, 104, 105, 106, 107, 104, 104, 108,
    109, 104, 109, 104, 106, 106, 104, 104, 104, 104, 108, 110, 104, 104, 104, 111, 104, 104, 106, 104, 107, 107,
    104, 104, 112, 112, 113, 112, 114, 114, 113, 115, 115, 112, 113, 116, 112, 117, 118, 118, 118, 119, 119, 120,
    121, 122, 117, 118, 120, 122, 117, 119, 120, 118, 123, 122, 122, 123, 119, 124, 124, 125, 126, 126, 127, 124,
    128, 129, 130, 131, 132, 131, 133, 133, 134, 135, 136, 134, 137, 137, 138, 137, 137, 137, 138, 139, 140, 140,
    141, 142, 143, 141, 140, 144, 140, 145, 140, 142, 141, 140, 141, 141, 141, 141, 140, 141, 146, 147, 148, 149,
    149, 150, 151, 148, 151, 152, 147, 153, 154, 154, 149, 155, 156, 157, 156, 158, 156, 159, 160, 158, 159, 161,
    162, 163, 162, 162, 162, 162, 164, 162, 163, 162, 165, 162, 162, 162, 162, 162, 162, 166, 167, 166, 166, 167,
    166, 167, 166, 168, 166, 169, 170, 167, 167, 171, 167, 166, 169, 170, 169, 172, 168, 168, 167, 166, 173, 173,
    174, 175, 176, 177, 173, 173, 178, 178, 178, 179, 178, 180, 180, 181, 181, 178, 182, 180, 180, 183, 182, 184,
    178, 178, 178, 182, 180, 178, 180, 178, 179, 185, 178, 186, 182, 182, 178, 178, 180, 187, 187, 188, 187, 187,
    187, 187, 187, 187, 188, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 187, 188, 187, 189, 189, 190, 191,
    189, 189, 190, 191, 191, 191, 191, 192, 191, 189, 191, 189, 193, 194, 195, 194, 194, 195, 195, 194, 196, 197,
    198, 194, 194, 194, 194, 194, 195, 196, 196, 199, 194, 195, 195, 196, 195, 194, 194, 197, 200, 197, 194, 195,
    196, 194, 199, 196, 201, 194, 202, 202, 203, 203, 203, 203, 202, 204, 204, 205, 206, 205, 206, 204, 204, 207,
    208, 209, 208, 210, 211, 211, 211, 212, 213, 213, 214, 215, 214, 215, 216, 214, 215, 214, 214, 214, 216, 214,
    214, 216, 214, 214, 217, 218, 219, 220, 221, 222, 220, 221, 223, 224, 225, 224, 220, 220, 226, 220, 221, 225,
    220, 218, 227, 225, 225, 221, 223, 228, 229, 230, 229, 228, 230, 229, 230, 231, 232, 230, 230, 233, 234, 235,
    236, 237, 237, 238, 239, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
    240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 241, 240, 240, 240, 240, 240, 242, 243, 243, 243,
    243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 243, 244,
    245, 245, 246, 245, 245, 245, 245, 245, 247, 248, 249, 250, 250, 250, 250, 251, 250, 250, 250, 250, 250, 250,
    250, 250, 251, 250, 251, 250, 251, 250, 250, 250, 250, 250, 250, 250, 252, 250, 252, 252, 252, 250, 250, 250,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 254, 255, 255, 255, 254, 256, 254, 254, 255,
    254, 256, 256, 254, 254, 254, 254, 254, 254, 254, 254, 255, 254, 254, 256, 254, 256, 254, 256, 257, 257, 257,
    257, 258, 258, 259, 259, 259, 257, 257, 257, 260, 260, 257, 257, 257, 257, 258, 258, 257, 257, 257, 257, 257,
    257, 257, 257, 261, 261, 262, 262, 262, 262, 262, 262, 261, 262, 262, 263, 261, 263, 262, 262, 262, 262, 262,
    262, 262, 264, 262, 262, 265, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 266, 265, 265, 266, 266,
    266, 266, 267, 268, 268, 268, 268, 269, 270, 271, 271, 272, 271, 273, 273, 273, 271, 274, 275, 276, 277, 277,
    277, 277, 277, 277, 277, 277, 277, 277, 277, 276, 276, 278, 278, 278, 279, 280, 280, 279, 279, 280, 279, 279,
    281, 279, 279, 281, 282, 281, 280, 279, 280, 280, 280, 279, 282, 279, 279, 279, 280, 281, 282, 281, 280, 279,
    279, 283, 284, 285, 286, 287, 284, 288, 285, 289, 290, 291, 291, 291, 291, 291, 292, 293, 294, 292, 294, 295,
    296, 296, 292, 296, 293, 293, 293, 293, 292, 292, 293, 293, 293, 297, 297, 297, 297, 298, 299, 298, 300, 298,
    298, 298, 298, 301, 302, 302, 303, 302, 302, 302, 304, 304, 303, 302, 305, 305, 306, 307, 307, 306, 307, 308,
    309, 309, 309, 310, 310, 310, 310, 310, 310, 310, 311, 311, 311, 311, 311, 312, 311, 312, 312, 311, 312, 311,
    312, 311, 311, 311, 311, 311, 311, 311, 313, 311, 311, 311, 311, 313, 311, 312, 311, 312, 312, 311, 312, 311,
    311, 311, 314, 315, 315, 316, 316, 317, 317, 317, 317, 317, 317, 317, 317, 318, 317, 318, 319, 320, 320, 320,
    320, 321, 322, 323, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324,
    324, 324, 324, 325, 326, 326, 327, 327, 328, 327, 327, 328, 327, 329, 329, 330, 330, 330, 331, 330, 331, 330,
    332, 333, 334, 334, 335, 334, 334, 334, 334, 335, 334, 334, 334, 332, 334, 334, 334, 334, 334, 332, 334, 334,
    334, 334, 334, 334, 332, 332, 334, 334, 334, 334, 334, 334, 335, 334, 336, 337, 336, 338, 339, 337, 336, 336,
    337, 340, 337, 336, 337, 337, 341, 341, 342, 341, 341, 341, 343, 341, 343, 343, 344, 344, 344, 344, 344, 345,
    345,
];

pub(super) static PROFILES: [Profile; 346] = [
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x4000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x4000100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x2000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x201000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x81000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x281000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x80100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x100040),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Medium, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Medium, 0x800000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Degree)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x80100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x1100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x20000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x1000008),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x40004),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x800000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x800000040),
    Profile::new(Category::Hedges, None, Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x80020000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x80000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x820000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x80400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Low, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x40000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x2000000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x200000040),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x200000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x2000000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x8040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x8040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x8000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x8000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x808000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x8240),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x200),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x200),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x240),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x8040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x8040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x8040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::High, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::Medium, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x10000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x8000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::High, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x100),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x808040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x100000040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x100800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::High, 0x100000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x100800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x800000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Low, 0x808000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x800040),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x40),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Cues, None, Strength::Low, 0x0),
    Profile::new(Category::Cues, None, Strength::Low, 0x800000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Neutral)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x1000000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x100),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x100),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x400000000),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x0),
    Profile::new(Category::Venues, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::High, 0x0),
    Profile::new(Category::Nouns, None, Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x2),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x8000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x4000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x4000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Translation)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Low, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::High, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x10004000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x10004000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x8000000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Medium, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Copyright)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::Medium, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAffiliate)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::IllustrationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x2000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Timestamp)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x4000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::VideoCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Wire)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x1),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::Medium, 0x2000),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Term)), Strength::Low, 0x0),
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Title)), Strength::Low, 0x0),
];

pub(super) static PHRASES: &str = "\
    apparentlyappears|appeared thatappear|appears|appeared|appearing toat first glance|sightevidentlyit appears|ap\
    peared [that]it looks|looked likeit ~ seems|seemed [that|like|as]look|looks|looked set|poised toon the face o\
    f itseeminglyseem|seems|seemed|seeming [to]would appear|seema number ofabout|around|nearly|almostan estimateda\
    pproximatelyas many|much|few|little asat leastby some|most|one estimate|estimatescircaclose todozens|scores|hu\
    ndreds|thousandsestimatedestimated atgive or takein the region ofmore|fewer|less thanor soover|underroughlysev\
    eralsomesomewhere betweenunspecified|undisclosedup to<be> considered to<be> ~ accused of<be> ~ believed|though\
    t|understood|presumed|assumed|suspected|feared|reckoned to<be> ~ considered|deemed<be> ~ expected|tipped|proje\
    cted|predicted|forecast|anticipated to<be> ~ feared<be> ~ suspected of[<be>] feared trapped|drowned|missing|lo\
    staccused|suspected ofamid fears|worries|concerns that|of|overbelieved|thought|presumed|feared|understood|susp\
    ected|assumed to be|havebelieved|thought|understood|presumed|assumed|suspected|feared|reckoned toexpected tofe\
    ars|worries|concerns thatheld|arrested|detained|charged|questioned|wanted|sought in connection withis|are|'s|'\
    re expectedit <be> ~ understood|believed|thought|feared [that]on suspicion ofperson|persons of interestpresume\
    d|feared|believed dead|drowned|lost|killed|trappedsuspicion|suspicionsassumingif <word> [<word>] <be> ~ confir\
    med|verified|proven|provedif confirmedif correctif true|verified|proven|provedon the assumption thatin a sense\
    in theorylargely|mainly|mostly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to speaksort|kind o\
    ftheoreticallyto a certain extentto some extentvirtually|practically<be> ~ disputedconflicting|differing|contr\
    adictory reports|accounts|statements|versionscontestedcontradictorycontroversialdisputedquestionableremain|rem\
    ains|remained ~ disputed|contestedaccusedallegedapparentpresumedpurportedreputedself-describedself-styled|self\
    -proclaimedso-calledsupposedsuspectedwould-beappears|appear|appeared|appearing to showassociated withclaiming \
    to beconsistent withindicate|indicates|indicated|indicatinglinked|tied tomay|could|might indicate|suggestpoint\
    |points|pointed topurporting|purports|purported|purport tosuggestive ofsuggest|suggests|suggested|suggestingi\
    n some|most casesoften|usually|generally|typically|sometimes|frequentlytends|tend|tended to<be> ~ alleged to<b\
    e> ~ said|reported|claimed toaccording to [some|several|media|news|local] reportsaccusations of|thatallegation\
    s of|thatallegedlyby all|some|most accountsclaims thatinitial|early|preliminary reportsit <be> saidit <be> ~ s\
    aid thatit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [that]or so they sayostensiblypeopl\
    e saypurportedlyputativelyreportedreportedlyreported|alleged to be|havereports of|thatreports say|said|suggest\
    |suggested|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessupposedlythe <name> [<nam\
    e>] understands [that]they saythis newspaper|paper|website|site understands [that]word is [that]word|legend ha\
    s it<be> <not> ~ alleged|accused|suspected [to|of]<be> ~ confident of|in|about himself|herself|themselves<can\
    > <not> seem to<not> possible<not> possibly<not> ~ known for|asa [firm|big|definite] maybean|the unverified ac\
    countas possibleask|asks|asked|asking an open questionas|than expectedawaiting confirmation of your|mycannot p\
    ossiblycannot seem toconfirm|confirms|confirmed|confirming [the] reports of|thatcontested seat|seats|election|\
    elections|primary|race|racescould <not> care lesscould be reachedcould only|barely|hardly|scarcelycould youcou\
    ld|can|would you possiblydid <not> ~ confirm <possessive>every conceivableeverything|anything|all|every|best|w\
    orst|only|earliest|latest possibleevidently clear|true|wrong|falsegossip column|columns|columnist|columnistsho\
    w is|was that|this|it possibleif|where|wherever|when|whenever|whatever [at all] possiblein questionable tastei\
    |we ~ expect from|oflikely voter|voters|suspect|suspectsmake|makes|made|making [it|this|that|them] possiblema\
    y i|wenever seem|seems|seemed tono doubtno one couldnobody|none|neither couldonly <number> <word> could [be]pe\
    rhaps you could|should|canperson|persons of interest toplausible deniabilitypossible topresumed innocentprobab\
    le causereported crime|crimes|earnings|loss|losses|profit|profits|revenue|revenues|results|income|salesrumour|\
    rumor millso [that] <subject-pronoun> couldtake|takes|took|taking|taken a chancetentative smile|step|steps|kno\
    ck|nodthe accused stood|sat|pleaded|appeared|wept|left|told|said|says|denied|denies|walked|faces|faced|fled|we\
    nt|gave|came|remained|showed|didthe|every <word> <word> possibleunlikely hero|heroes|friend|friends|pair|pairi\
    ng|ally|allies|alliance|couple|duo|place|source|star|candidatewould appear on|in|at|beforeyou could|might sayy\
    ou may be seated|excused<not> sure<not> ~ certain<not> ~ clear<not> ~ known[many|some|big|serious] questions r\
    emaina [slim|good|fair|slight] chance that|ofan open questionarguablyas likely as notconceivableconceivablydou\
    btfuldoubtlessearly indicationsimprobablein all likelihood|probabilityinterimis|are|'s|'re set toit is [<not>\
    ] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelylittle|nothing <be> ~ knownmaybemore li\
    kely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|prospect that|ofpossiblepossiblypo\
    tentialpotentiallypreliminarypresumablyprobabilityprobability that|ofprobableprobablyprovisionalremain|remain\
    s to be seenremain|remains|remained unclear|unknown|uncertainrisk thattentativetreated as suspicious|unexplain\
    eduncertainunclearunknownunlikely<be> <not> ~ [being] ~ ruled out<can> <not> ~ be ruled out<have> <not> ~ [bee\
    n] ~ ruled out<not> ~ [been] ruled outcancannot be ruled outcannot rule outcouldcould becould havedid|would|co\
    uld|can|ca <not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|might wellmust haveought toshou\
    ldwould<be> ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|rumored|rumouredlyrumours|rumo\
    rs|rumour|rumorrumour|rumor has itspeculationsuggestion|suggestions thatthere is|was|are [much|some|growing] s\
    peculation<article> <organisation> ~ believes|believed|thinks|thought|feels|felt|suspects|suspected<article> <\
    organisation> ~ expects|expected|anticipates|anticipated|foresees|foresaw<be> ~ confident<be> ~ confident abou\
    t|ofas far as i|we knowhe|she|it|they ~ believes|believe|believed|thinks|think|thought|feels|felt|suspects|sus\
    pect|suspected|assumes|assumed|fears|fearedhe|she|it|they ~ expects|expect|expected|anticipates|anticipate|ant\
    icipated|foresees|foreseei ~ guess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ think|believei|\
    we ~ believei|we ~ expect|anticipate|foreseei|we ~ fear|feeli|we ~ thinkmy|our understanding isto [the best of\
    ] my|our knowledge<be> <not> ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|verifie\
    d|corroborated|authenticated<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ confirm\
    ed|verified|corroborated|authenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have> <not> ~ [bee\
    n] ~ confirmed|verified|corroborated|authenticated<have> <not> ~ been able to ~ confirm|verify|corroborate|aut\
    henticate<not> ~ confirmed|verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya developing sto\
    ryaccording to unconfirmed|unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verified|corroborate\
    d|authenticatedcannot ~ confirm|verify|corroborate|authenticatedeclined|refused to confirm [or deny]details re\
    main|remained|are|were ~ scarce|sketchy|uncleardid <not> ~ confirmneither confirm nor denyneither confirmed no\
    r deniedno [<word>] evidence that|of|tono independent|immediate|official confirmationno proof that|ofpending [\
    <word>] confirmationunconfirmedunder investigationunfounded|baselessunsubstantiated|uncorroborated|unprovenuns\
    upportedunverifiedwithout [providing|offering|citing|presenting|giving] [any] evidenceyet to be ~ confirmed|ve\
    rifiedaccuseattackbemoanblameblastcastigatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asd\
    enouncedeplorefaultgripegrumblehit outlambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknow\
    ledgeadmitallowapologiseapologizecome cleanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdee\
    mdoubtfearfeelhopeimaginepresumeregardregretseesupposesuspectthinkunderstandviewwantwishwonderworryallegealleg\
    e inclaimcontendmaintainprofesspurportannouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreat\
    en tovowcertifydecidedecreeholdorder thatrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedis\
    avowdismissdisputedownplayobjectplay downprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadvi\
    seappealbegcall forcall ondemandencourageimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentind\
    icatelistpoint towardrecordreflectshowsuggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplain\
    illustratejustifylay outoutlineparaphrasereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirm\
    demonstratedeterminedisclosediscoverdivulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerec\
    allrecollectrememberremindrevealuncoverunveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueas\
    sertassureattestaveravowboastbragdeclaredouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it \
    clearpreachpressproclaimpronouncereassertreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblur\
    tchantcryexclaimfumegasplaughmumblemurmurmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellair\
    blogbroadcastcaptionemailmessagepostreadrepostretweetsharesigntake totexttitletweetwriteaddressbreak silencebr\
    iefcallcharacterisecharacterizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnotenoti\
    fyobserveopen upopinephraseportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim credit\
    claim responsibilityconcede defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalculat\
    eenvisageestimateexpectforecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquiz\
    chroniclecirculatecitego publicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountrelay\
    releaserelease a statementreportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backinterje\
    ctinterruptjokeopenquipreiteraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcong\
    ratulatedefendendorsepraisesupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emergedit h\
    as been suggested<be> told off<possessive> claim to fame[all] is|was said and done[have|has|had] no|any|little\
    |some|more|a|final|last|greater|bigger say in|over|onall toldas they saycharge|charges|charged|charging <deter\
    miner>|<possessive> phone|phones|battery|batteries|fee|fees|toll|car|cars|laptopclaims|records|complaints|retu\
    rns department|office|deskeasier|sooner said than donegets|get|got a saygoes|went|go without sayinghave|has|ha\
    d|having a|no|their|his|her|its|our [final] sayhaving said thati have|had to sayi must|dare|'d|would sayit mus\
    t|should|has be|to [be] said|notedlet us|'s [just] sayneedless to saysay|says|said a lot|something|much|littl\
    e aboutsay|says|said it allsay|says|said|saying goodbye|farewell|hello|sorry|yes|no to|at|forso to speak|saysp\
    eak|speaks|spoke volumesstrange|sad|sorry|safe|fair|odd to saysuffice|suffices [it] to saytell|tells|told|tell\
    ing <object-pronoun> offtell|tells|told|telling [<determiner>] <word> apartthat being saidthat is to saythat s\
    aid ,time will tellto say nothing ofto say the leasttruth be toldyou|one could|might|can sayit is saidas repor\
    ted byas seen byattributed toauthored bycited bycitingcompiled byfirst reported byissued byobtained bypenned b\
    yposted bypublished byquoted byquoted inquotingreferring toreleased byreviewed byseen byshared byshared withsi\
    gned byverified byaccording toas percourtesy offorin the eyes ofin the opinion ofin the view ofin the words of\
    perto hear [<article>] <word> tell itviait was reported<be> <not> ~ available for comment<be> unavailable for \
    comment<be> ~ contacted|approached for comment<have> <not> ~ commented<have> <not> ~ responded|replied[<have>\
    ] yet to ~ comment|respond|replycould <not> ~ be ~ reachedcould <not> ~ be ~ reached for commentdeclined comme\
    ntdeclined to say|elaborate|specifydeclined|declines|declining to commentdeclined|refused an|our interview [re\
    quest]declined|refused to be intervieweddid <not> ~ answerdid <not> ~ elaboratedid <not> ~ respond|replydid <n\
    ot> ~ respond|reply to a request|requests for commentdid <not> ~ returndid <not> ~ saydid <not> ~ specifydid|d\
    o|does|would|could <not> ~ commentgave no [further|more|other] details|explanation|reasonmade no commentneithe\
    r side commentedno commentpleaded the fifthreferred questions torefused to say|elaborate|specifyrefused|refuse\
    s|refusing to commentremained|stayed|kept|remains|remain ~ silentsaid nothingwithout elaborating|elaborationwo\
    uld <not> ~ sayat a news conferenceat a press briefingduring a briefingin a letterin a postin a statementin a \
    tweetin an emailin an interviewspeaking to reportersthrough a spokespersonthrough an interpreterthrough his la\
    wyeraccountaccusationadmissionallegationannouncementassertionassessmentbeliefclaimcommentsconfirmationdenialfi\
    ndingmessageopinionpredictionpromisequoteremarksreportrevelationrulingstatementsuggestiontestimonyversionvieww\
    arning<be> <not> ~ authorized|authorised to [publicly] speak|talk|comment|discuss [publicly]asked|asking not t\
    o be named|identifiedbecause of the sensitivity of the matterdeclined|refused to be named|identifiedfor fear o\
    f reprisalsfor fear of retaliationgave only her first namegave only his first nameidentified only asinsisted o\
    n anonymitynot her real namenot his real nameoff the recordon backgroundon condition of anonymityon the condit\
    ion of anonymityrequested anonymityspeaking anonymouslyto discuss internal mattersto discuss private deliberat\
    ionswas not authorised to speak to the mediawas not authorized to speak publiclywho asked not to be identified\
    who asked not to be namedwho declined to be identifiedwho declined to be namedwho did not want to be namedwhos\
    e name has been changeda Western diplomata diplomata military sourcea person briefed ona person close to the n\
    egotiationsa person familiar with the mattera person with knowledge ofa police sourcea senior aidea sourcea so\
    urce close toa whistlebloweran administration officialan aidean insideran intelligence sourcepeople briefed on\
    people familiar with the matterpeople familiar with the situationpeople with direct knowledge ofsomeone close \
    tosourcessources close tosources familiar with the mattera leaked memoa polla press releasea reporta studya su\
    rveyan internal memocourt documentscourt recordsdatafiguresfootageminutesresearchstudiesthe complaintthe filin\
    gthe indictmentthe lawsuitlocal mediamedia reportsmultiple outletsnews reportsstate mediapolicetheyUS official\
    sa government officiala representative fora senior officiala spokesmana spokespersona spokeswomanan officialau\
    thoritiesofficialsTelegram channelsa post ona tweeta videoon Facebookon Instagramon Redditon Telegramon TikTok\
    on Truth Socialon Xon social mediaposts on social mediasocial media usersa translationaccording to a translati\
    on bytranslated fromanalystscriticscritics and supporters alikedoctorseconomistsexpertseyewitnessesfansinsider\
    slawyerslocalsmanymany expertsmany peoplemost peopleneighboursobserversopponentsothersparentspeopleresearchers\
    residentsscientistsseveral peoplesomesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAuthor:\
    ByGuest essayOpinion byReported byReporter:Staff and agenciesStaff writerStory byText byWords byWords:Written \
    byAdditional reporting byAdditional reporting fromCompiled byEditing byGraphics byOur Standards:Produced byPro\
    vided byReporting byResearch byWith assistance by|fromWith files fromWith inputs|input fromWith reporting byWi\
    th reporting fromWriting bycontributed additional reportingcontributed reportingcontributed to this report|sto\
    ry|article|pieceAll rights reservedCopyrightThis material may not be published, broadcast©An earlier version \
    of this articleCORRECTIONClarification:Correction:Editor's note:This article was amended onThis story has bee\
    n correctedThis story has been updatedUPDATE:AdvertorialPaid contentPaid for byPaid postPartner contentPress r\
    eleasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn a commissionAI-generatedgenerat\
    ed by artificial intelligencegenerated with the help of AIreviewed by an editortranslated by AIDisclosure:The \
    author isThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustration byIllustration:Map:(AP Pho\
    to)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive photoCC BY-SA 4.0CourtesyCour\
    tesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,Image viaImage:PA MediaPA WirePexelsPhot\
    o byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTERS/ScreengrabScreenshotShutterst\
    ock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources:Originally published byRead th\
    e original article onRepublished with permissionSyndicated fromThis article first appeared inThis article was \
    originally published onThis story was produced byauto-generated|published from a syndicated|wire feedh/thas no\
    t been edited byin partnership withviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:AAPAF\
    PANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReuters\
    TASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVEKey pointsL\
    IVEOPINIONSubscriber onlyWATCH<number> min read<number> minute readAccept all cookiesCookie policyManage cooki\
    esTags:Terms of useTopics:We use cookiesAlso readAlso:Article continues belowBack to topCommentsContinue readi\
    ngContinue reading belowDon't missEditor's PicksHave your sayKeep readingLatest NewsLeave a commentMore fromMo\
    re newsMore on this storyMore storiesMost PopularMost ReadREAD ALSO:Read moreRecommended StoriesRecommended fo\
    r youRelated ArticlesRelated storiesRelated topicsRelated:See alsoShow moreSkip to contentStory continuesTop S\
    toriesTrending NowView commentsWatch liveYou may also likeDonateDownload our appFollow the authorsFollow us on\
    Get the latest newsJoin our WhatsApp channelLog inSign inSign up for our newsletterSign up for theSign up to o\
    ur newsletterSubscribeSubscribe to our newsletterSupport our journalismCopy linkEmail linkListen to this artic\
    lePrintSave for laterShareShare on|via <platform>Share this articleShare via emailTweetalso|better|widely|form\
    erly|commonly|locally known asknown asnicknamed|dubbed|codenamed|christenedso-calledthe|a|this|that word|words\
    |term|phrase|expression<work> called|titled|entitleda|the|her|his|their|its [<name>] [new|latest|first|second|\
    last|hit] <work>\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1232] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 35, 5, 8, 32, 9, 12, 12, 16, 20, 5,
    10, 7, 7, 4, 17, 23, 5, 18, 17, 80, 24, 66, 13, 19, 42, 20, 40, 72, 73, 11, 27, 74, 22, 51, 15, 26, 57, 20, 8,
    58, 12, 10, 30, 22, 10, 9, 48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9, 7,
    14, 27, 9, 8, 9, 8, 41, 15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33,
    12, 19, 73, 14, 10, 10, 11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 38, 8, 52, 14, 18, 46, 55, 19, 14, 14, 20,
    27, 25, 11, 38, 16, 32, 15, 14, 59, 58, 21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 21, 36, 51, 8, 26,
    8, 12, 25, 31, 28, 29, 21, 11, 17, 14, 95, 17, 33, 37, 36, 136, 32, 108, 28, 19, 25, 10, 15, 13, 13, 40, 40,
    16, 8, 16, 11, 11, 8, 9, 17, 10, 29, 7, 20, 29, 28, 20, 6, 27, 5, 20, 12, 12, 7, 9, 11, 28, 8, 8, 9, 11, 11,
    10, 11, 19, 8, 8, 11, 25, 49, 9, 9, 33, 9, 7, 7, 8, 32, 26, 33, 24, 3, 19, 15, 5, 8, 10, 39, 9, 12, 14, 13,
    14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27, 19, 11, 27, 48, 89, 84, 16, 25, 19, 130, 92, 32, 22, 29, 14, 32, 16, 12,
    23, 33, 62, 58, 56, 64, 53, 69, 69, 53, 32, 18, 43, 21, 59, 48, 37, 57, 19, 24, 28, 31, 46, 16, 29, 11, 19,
    18, 39, 11, 10, 68, 30, 6, 6, 6, 5, 5, 9, 9, 6, 5, 8, 7, 9, 9, 5, 8, 8, 7, 5, 5, 7, 7, 7, 6, 8, 4, 8, 4, 6, 8,
    5, 4, 6, 11, 5, 5, 9, 9, 10, 7, 7, 5, 6, 9, 9, 6, 7, 8, 4, 5, 4, 4, 4, 7, 7, 6, 6, 3, 7, 7, 5, 10, 4, 4, 4, 6,
    5, 6, 9, 5, 7, 8, 7, 7, 8, 6, 9, 6, 5, 4, 6, 7, 6, 9, 11, 3, 7, 6, 6, 4, 10, 14, 4, 8, 9, 9, 10, 4, 8, 7, 7,
    7, 8, 6, 9, 7, 5, 6, 6, 9, 7, 8, 9, 8, 6, 6, 3, 8, 7, 6, 9, 7, 8, 6, 5, 5, 7, 9, 7, 4, 8, 8, 4, 12, 6, 7, 4,
    12, 16, 7, 6, 6, 9, 9, 7, 10, 7, 7, 7, 10, 6, 7, 7, 9, 6, 9, 9, 9, 7, 11, 9, 8, 8, 7, 9, 6, 4, 4, 5, 9, 8, 5,
    7, 7, 6, 9, 8, 6, 6, 7, 6, 6, 6, 5, 4, 5, 9, 8, 4, 5, 6, 5, 6, 6, 6, 4, 4, 5, 4, 7, 11, 9, 9, 4, 4, 9, 6, 10,
    13, 6, 5, 8, 9, 8, 8, 6, 5, 7, 4, 7, 9, 10, 5, 4, 5, 5, 3, 7, 4, 4, 5, 6, 6, 6, 4, 4, 6, 5, 4, 5, 4, 3, 7, 7,
    7, 4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7, 5, 4, 7, 4, 5, 5, 5, 7, 13, 5, 4, 12, 12, 4, 7, 11, 6, 8, 7, 3, 7, 6, 5,
    7, 4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6, 3, 5, 9, 5, 4, 4, 4, 5, 5, 12, 20, 14, 11, 12, 16, 19, 10, 9, 8, 8, 6, 8,
    7, 7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5, 4, 9, 9, 4, 9, 5, 17, 4, 7, 7, 7, 5, 15, 7, 5, 7, 19, 6, 3, 6, 5, 8, 8, 8,
    7, 4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6, 6, 5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6, 7, 5, 7, 5, 7, 8, 4, 13, 13,
    10, 21, 13, 26, 26, 81, 8, 11, 118, 56, 28, 18, 27, 58, 16, 17, 24, 40, 20, 15, 47, 20, 66, 15, 26, 38, 28,
    44, 51, 15, 14, 11, 14, 17, 16, 13, 27, 10, 14, 10, 13, 11, 8, 6, 11, 17, 9, 11, 9, 9, 12, 9, 9, 7, 12, 11,
    11, 7, 9, 11, 9, 11, 12, 6, 11, 3, 14, 17, 14, 15, 3, 34, 3, 15, 34, 28, 39, 24, 32, 39, 26, 38, 16, 33, 38,
    43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 22, 10, 17, 21, 32, 35, 44, 12, 31, 17, 20, 19, 17, 11, 9, 14,
    10, 11, 15, 21, 22, 22, 18, 7, 10, 9, 10, 12, 9, 10, 6, 5, 8, 12, 6, 7, 7, 7, 10, 7, 5, 7, 6, 10, 6, 9, 10, 9,
    7, 4, 7, 86, 39, 40, 39, 21, 23, 24, 24, 18, 21, 17, 17, 14, 13, 25, 29, 19, 20, 27, 32, 40, 36, 30, 25, 29,
    24, 28, 27, 18, 10, 17, 19, 34, 33, 26, 15, 13, 8, 17, 15, 26, 7, 10, 22, 17, 31, 34, 31, 16, 7, 16, 32, 13,
    6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13, 10, 14, 11, 11, 13, 16, 12, 11, 6, 4, 12, 21, 20, 17, 11,
    14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12, 9, 11, 9, 15, 4, 15, 21, 18, 13, 29, 15, 8, 7, 28, 7, 10, 7, 12, 4, 8,
    7, 6, 4, 12, 11, 11, 10, 9, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11, 10, 5, 9, 8, 11, 7, 2, 11, 10, 11, 9, 18,
    12, 8, 7, 8, 6, 10, 23, 25, 11, 10, 11, 14, 11, 11, 12, 11, 23, 15, 22, 17, 19, 10, 32, 21, 46, 19, 9, 45, 2,
    34, 10, 14, 11, 14, 27, 29, 27, 7, 11, 12, 11, 9, 15, 13, 8, 9, 12, 17, 15, 24, 12, 36, 29, 21, 16, 11, 13,
    19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9, 17, 24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13,
    6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8, 17, 6, 8, 5, 6, 7, 8, 23, 28, 27, 15, 30, 40, 26, 52, 3, 22, 19, 3,
    12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4, 20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 18, 8, 9,
    10, 4, 7, 15, 5, 17, 20, 18, 13, 14, 5, 12, 7, 14, 9, 5, 23, 11, 8, 16, 22, 10, 14, 13, 12, 11, 15, 9, 9, 18,
    12, 12, 9, 10, 9, 19, 19, 16, 15, 14, 8, 8, 9, 15, 15, 11, 12, 13, 10, 17, 6, 16, 18, 12, 19, 25, 6, 7, 26,
    15, 25, 9, 27, 22, 9, 10, 22, 5, 14, 5, 23, 18, 15, 5, 53, 8, 37, 9, 49, 29, 74,
];
