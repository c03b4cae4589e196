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
    informinginformsinitialinputinputsinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsidersinsinua\
    teinsinuatedinsinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructin\
    structedinstructinginstructionsinstructsintelligenceintendintendedintendingintendsinterestinterfaxinteriminter\
    jectinterjectedinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewint\
    erviewedintimateintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvo\
    iceiranianiraqiirishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapaneseje\
    llyjoinjokejokedjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjunjunej\
    ustjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimberl\
    ykindkingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelled\
    labellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlaptoplargelyla\
    shlashedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyer\
    lawyerslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebanesel\
    eftlegendlessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinksl\
    istlistedlistenlistinglistsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslonelylooklookedlook\
    slordloselosslosseslostlotlovelyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmak\
    ingmalaysianmaltesemanmanagemanagermanagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormeme\
    diameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessagi\
    ngmetersmetresmexicanmidnightmightmilesmilitarymillionmillionsminministerministersministryminuteminutesmissmis\
    singmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedmootin\
    gmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmumblin\
    gmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarratednar\
    ratesnarratingnavynearnearlyneedneedlessneedsnegotiationsneighborneighborsneighbourneighboursneithernetworknev\
    ernewnewsnewsletternewspapernewspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnoonnornor\
    wegiannotnotenotednotesnothingnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnurse\
    nursesobjectobjectedobjectingobjectsobserveobservedobserversobservesobservingobtainedoccuroctoctoberoddofoffof\
    ferofferedofferingoffersofficeofficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenop\
    enedopeningopensoperaoperatoropineopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororder\
    orderedorderingorderlyordersorganisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletou\
    tletsoutlineoutlinedoutlinesoutliningoutrageoutsideoverownownedownerownersowningownspapaidpaintingpairpairingp\
    akistanipalestinianpanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamen\
    tparticipantparticipantspartlypartnerpartnershippartypasspassedpassengerpassengerspassespassingpastpastorpatie\
    ntspaypcpedestrianspendingpennedpentagonpeopleperpercentperhapspermissionpersonpersonsperuvianpetitionpexelsph\
    ilippinephonephonesphotophotographphotographsphotosphrasephrasedphrasesphrasingpickspicturepicturespiecepilotp\
    ilotspixabayplaceplanplannedplanningplansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingplead\
    spledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspoll\
    sterpollypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossibl\
    ypostpostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpr\
    eachespreachingpredictpredictedpredictingpredictionpredictspreferencepreliminarypremierpresentingpresidentpres\
    spressedpressespressingpresumablypresumepresumedpresumespresumingpriestprimaryprinceprincessprintprivateprobab\
    ilityprobableprobablyprobeprobedprobesprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprof\
    professprofessedprofessesprofessingprofessorprofitprofitsprogramprogrammeprojectprojectedprojectingprojectspro\
    misepromisedpromisespromisingpromotedpronouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesy\
    prophesyingproposalproposeproposedproposesproposingprosecutorprosecutorsprospectprotestprotestedprotestingprot\
    estsproveprovedprovenprovesprovidedprovidingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublis\
    hespublishingpullpupilpupilspurportpurportedpurportedlypurportingpurportspushputputativelyputsputtingqatariqua\
    rterqueenqueriedqueriesqueryqueryingquestionquestionablequestionedquestioningquestionsquipquippedquippingquips\
    quitquitequizquizzedquizzesquizzingquotequotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserally\
    rankrantrantedrantingrantsratherrereachreachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealise\
    srealisingrealizerealizedrealizesrealizingreasonreasonedreasoningreasonsreassertreassertedreassertingreasserts\
    reassurereassuredreassuresreassuringrebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledreca\
    llingrecallsreceiptreceiptsreceivereckonreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecogn\
    izerecognizedrecognizesrecognizingrecollectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingre\
    commendsrecordrecordedrecordingrecordingsrecordsrecountrecountedrecountingrecountsredditreducereferreferredref\
    erringrefersreflectreflectedreflectingreflectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregarded\
    regardingregardsregionregretregretsregrettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingr\
    ejectrejectedrejectingrejectsrejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedr\
    elayingrelaysreleasereleasedreleasesreleasingreliefrelyremainremainedremainsremarkremarkedremarkingremarksreme\
    mberrememberedrememberingremembersremindremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsreplie\
    drepliesreplyreplyingreportreportedreportedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsre\
    presentativerepresentativesreprisalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequest\
    requestedrequestsrescuerrescuersresearchresearcherresearchersreservationsreservedresidentresidentsresignresolu\
    tionrespondrespondedrespondingrespondsresponsibilityrestaterestatedrestatesrestatingresultresultsretaliationre\
    tortretortedretortingretortsretractretractedretractingretractsreturnreturnsretweetretweetedretweetingretweetsr\
    eutersrevrevealrevealedrevealingrevealsrevelationrevenuerevenuesreverendreviewreviewedridiculeridiculedridicul\
    esridiculingrightsriseriskroarroaredroaringroarsromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrum\
    ouredrumouredlyrumoursrunrussianrwandanssadsafesaidsalessallysamplesamplessatsatisfactionsaturdaysaudisavesaws\
    aysayingsaysscanscarcescarcelyscepticismschedulescholarlyschoolscientistscientistsscoldscoldedscoldingscoldssc\
    oresscottishscreamscreamedscreamingscreamsscreengrabscreenshotscreenshotsseasonseatseatedseatssecondsecretarys\
    eeseeingseemseemedseemingseeminglyseemsseenseesself-describedself-proclaimedself-styledsellsensenatesenatorsen\
    atorssendseniorsensesensitivitysentencesentencedsentencessentencingsepseptseptembersequelserbiansergeantseries\
    serveservicesetsetssettingsevenseventeenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffsh\
    ockshouldshoutshoutedshoutingshoutsshowshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutters\
    tock.comsidesighsighedsighingsighssightsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsigns\
    silencesilentsillysincesingsingaporeansingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskept\
    icismsketchyskipslamslammedslammingslamsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchat\
    snappedsnappingsnapssoso-calledsobsobbedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesom\
    ethingsometimessomewhatsomewheresonsongsoonsoonersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeakss\
    pecifiedspecifiesspecifyspecifyingspectatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspe\
    llingspellsspeltspendspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstam\
    meredstammeringstammersstandstandardsstarstatestatedstatementstatementsstatesstatingstationstatisticsstatussta\
    ystayedstepstepsstillstockstoodstopstoriesstorystrangestrategiststressstressedstressesstressingstrikerstudents\
    tudentsstudiesstudysubscribesubscribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsu\
    ggestionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsu\
    mmarizessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersuppo\
    rterssupportingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvi\
    vorssuspectsuspectedsuspectingsuspectssuspicionsuspicionsswearswearingswearsswedishswisssworeswornsympathysynd\
    icatedsyrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastesteach\
    teacherteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendste\
    ntativetermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaith\
    anthankthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinki\
    ngthinksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreaten\
    sthreethree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytiedtiktokt\
    imetimelytippedtitletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardto\
    wardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtrappedtravelertravelerstravellertra\
    vellerstreasurytreatytrendingtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesd\
    aytunisianturkishtvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukra\
    inianukrinformunableunavailableuncertainuncleunclearunconfirmeduncorroborateduncoveruncovereduncoveringuncover\
    sunderunderlineunderlinedunderlinesunderliningunderscoreunderscoredunderscoresunderscoringunderstandunderstand\
    ingunderstandsunderstoodundisclosedunfoundedunionuniversityunknownunlessunlikelyunprovenunspecifiedunsplashuns\
    ubstantiatedunsupporteduntilunveilunveiledunveilingunveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurging\
    ususeuserusersusuallyutterutteredutteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionver\
    sionsveryviavice-presidentvictimvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvo\
    icevoicedvoicesvoicingvolumesvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwalkedwantwantedw\
    antingwantswarwarnwarnedwarningwarnswarrantwaswatchwatchdogwewebsitewechatwedwednesdayweekweeklyweeksweiboweig\
    hweighedweighingweighsweightwelcomewelcomedwelcomeswelcomingwellwelshwentweptwerewesternwhatwhateverwhatsappwh\
    enwheneverwherewhereaswhereverwhetherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswh\
    owhomwhosewhywidelywidowwifewikimediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithd\
    rawnwithdrawswithdrewwithinwithoutwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworke\
    rworkersworldlyworriedworriesworryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuaye\
    aryearlyyearsyellyelledyellingyellsyemeniyesyetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3109] = [
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
    11, 8, 9, 7, 7, 5, 6, 7, 8, 8, 9, 9, 7, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12,
    6, 8, 9, 7, 8, 8, 7, 9, 11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7,
    5, 5, 2, 7, 5, 6, 6, 7, 6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 3, 4,
    4, 7, 9, 9, 7, 10, 4, 6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8, 8,
    9, 6, 4, 4, 7, 9, 10, 8, 6, 8, 9, 7, 8, 6, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6,
    4, 4, 6, 7, 4, 6, 7, 5, 5, 7, 8, 6, 6, 5, 5, 8, 4, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 4, 4, 6, 8, 5, 4,
    6, 6, 7, 5, 6, 10, 6, 6, 4, 6, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 4, 6, 4, 3, 6, 2, 4, 8, 6, 8, 10, 11, 9, 3, 5,
    4, 5, 6, 9, 7, 3, 6, 7, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5,
    7, 8, 8, 9, 6, 6, 7, 8, 5, 5, 8, 7, 8, 3, 8, 9, 8, 6, 7, 4, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4,
    6, 7, 5, 4, 8, 4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4,
    5, 7, 8, 8, 9, 4, 4, 6, 4, 8, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 9, 10, 8, 8, 9, 8, 4, 8, 6, 2, 6, 3, 4,
    3, 9, 3, 4, 5, 5, 7, 6, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 9, 8, 9, 8, 5, 3, 7, 3, 2, 3,
    5, 7, 8, 6, 6, 7, 8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9, 10, 8, 2, 5, 7,
    8, 7, 6, 12, 12, 8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4, 8, 4, 7, 9, 11,
    5, 5, 6, 9, 10, 11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11, 5, 4, 6, 9, 10, 6, 7, 4, 6, 8, 3, 2, 11, 7, 6, 8, 6,
    3, 7, 7, 10, 6, 7, 8, 8, 6, 10, 5, 6, 5, 10, 11, 6, 6, 7, 7, 8, 5, 7, 8, 5, 5, 6, 7, 5, 4, 7, 8, 5, 9, 4, 6,
    6, 7, 7, 5, 5, 7, 8, 6, 4, 6, 7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6, 6, 4, 5, 8, 5, 4, 7, 7, 9, 10, 8, 10, 4,
    5, 5, 6, 11, 8, 8, 4, 6, 6, 7, 5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8, 9, 7, 9, 10, 10, 8, 10, 11, 7, 10, 9, 5,
    7, 7, 8, 10, 7, 8, 8, 9, 6, 7, 6, 8, 5, 7, 11, 8, 8, 5, 6, 6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 6,
    7, 7, 9, 7, 9, 10, 8, 7, 8, 8, 9, 8, 9, 10, 10, 11, 5, 10, 10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 10, 8,
    5, 6, 6, 6, 8, 9, 7, 11, 3, 6, 8, 7, 9, 9, 9, 10, 4, 5, 6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 5, 7, 7, 5,
    8, 8, 12, 10, 11, 9, 4, 7, 8, 5, 4, 5, 4, 7, 7, 8, 5, 6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6,
    2, 5, 7, 4, 6, 7, 9, 7, 5, 4, 7, 8, 8, 9, 7, 8, 8, 9, 6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6,
    8, 9, 6, 8, 9, 7, 7, 8, 7, 6, 8, 9, 7, 9, 10, 10, 11, 9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9,
    10, 7, 7, 9, 10, 8, 6, 6, 5, 8, 9, 6, 7, 9, 10, 8, 7, 7, 8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9,
    10, 10, 11, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 8, 10, 5, 7, 8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10,
    11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9, 7, 7, 7, 5, 8, 6, 8, 10, 8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10,
    11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11, 12, 8, 8, 9, 6, 10, 7, 9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7,
    9, 10, 8, 6, 7, 7, 9, 10, 8, 7, 3, 6, 8, 9, 7, 10, 7, 8, 8, 6, 8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 8, 7, 4,
    5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7, 7, 1, 3, 4, 4, 5, 5, 6, 7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9,
    6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9, 7, 10, 10, 11, 6, 4, 6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11,
    4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9, 10, 3, 4, 9, 6, 7, 8, 6, 5, 7, 3, 4, 7, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7,
    3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 5, 5, 8, 9, 6, 12, 16, 4, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7,
    6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6, 4, 9, 3, 7, 5, 4, 5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4,
    8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6, 7, 8, 10, 6, 4, 8, 7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6, 7, 7, 5, 8, 6,
    9, 9, 7, 10, 10, 9, 10, 10, 11, 11, 5, 7, 8, 6, 5, 5, 5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 5,
    6, 9, 10, 6, 7, 7, 10, 6, 4, 6, 4, 5, 5, 5, 5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6,
    7, 8, 7, 9, 10, 10, 11, 10, 8, 4, 5, 3, 9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14, 8, 6, 7, 9, 9, 10,
    10, 8, 7, 8, 10, 8, 9, 4, 7, 8, 6, 7, 8, 9, 7, 9, 10, 8, 9, 10, 5, 8, 6, 7, 5, 5, 5, 8, 10, 6, 1, 7, 4, 9, 4,
    5, 5, 6, 4, 6, 7, 5, 5, 10, 4, 5, 6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4, 6, 5, 9, 4, 6, 7, 5,
    4, 9, 9, 7, 10, 9, 5, 4, 6, 7, 5, 4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4, 5, 8, 6, 5, 8, 6, 4,
    5, 6, 7, 8, 9, 7, 8, 10, 11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 4, 6, 4, 6, 6, 5, 6, 6, 7, 2, 5, 4,
    4, 6, 4, 3, 4, 3, 6, 4, 6, 7, 5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 7, 8, 9, 9, 10, 8, 6, 8, 8, 8, 7, 4, 7, 9,
    10, 8, 5, 3, 3, 4, 7, 8, 7, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11, 9, 5, 7, 11, 14, 7, 9,
    10, 8, 5, 9, 10, 10, 11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 9, 5, 10, 7, 6, 8, 8, 11, 8, 15, 11, 5, 6, 8, 9,
    7, 10, 2, 6, 7, 3, 4, 4, 5, 5, 6, 2, 3, 4, 5, 7, 5, 7, 8, 6, 5, 10, 7, 8, 8, 6, 9, 7, 8, 4, 3, 14, 6, 7, 5, 6,
    10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6, 7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 6, 4, 6, 7, 5, 3, 4, 6, 7, 5,
    7, 3, 5, 8, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 4, 7, 4, 8, 8, 4, 8, 5, 7, 8, 7,
    5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9, 8, 6, 7, 7, 9, 2,
    5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5, 4, 6, 7, 5, 6, 3,
    3, 6, 3, 4, 7, 4, 10, 2,
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

pub(super) static WORD_CLASSES: [u8; 3109] = [
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
    12, 32, 82, 5, 115, 121, 102, 0, 0, 0, 82, 115, 102, 52, 121, 52, 48, 55, 60, 82, 115, 102, 121, 82, 115, 121,
    102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 2, 0, 82, 115, 121, 102, 0, 0, 82, 115,
    121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12, 32, 32, 32, 4, 32, 82, 115, 102,
    121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0, 54, 54, 67, 12, 54, 12, 29, 36,
    29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 0, 14, 0, 68, 68, 35, 0, 67, 68, 111, 0, 86, 121, 0, 113,
    102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121, 102, 82, 115, 121, 102, 54, 0, 0,
    82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56, 82, 121, 102, 14, 54, 54, 82,
    115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 0, 14, 53, 53, 33, 32, 43, 14, 66, 48, 0, 35, 35, 0,
    0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0, 0, 66, 14, 0, 0, 0, 0,
    35, 66, 115, 81, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 0, 54, 54, 12, 18, 12, 29, 29, 44, 0,
    0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110, 121, 68, 68, 32,
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
    54, 67, 67, 0, 43, 82, 115, 121, 102, 14, 33, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 0,
    14, 5, 78, 0, 54, 82, 115, 102, 121, 54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 0, 0, 95, 117, 125, 5, 0, 0,
    108, 12, 35, 82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56,
    121, 102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102, 0, 0, 82, 121, 102, 32, 32, 111,
    112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121, 102, 35, 39, 2, 33, 33, 14, 54, 54, 39, 82,
    115, 102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115, 102, 86, 121, 5, 12,
    98, 115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37, 37,
    37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48, 48, 72, 82, 115, 121, 102, 72, 72, 72, 0, 44,
    0, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48, 48, 77, 54, 54, 33,
    12, 12, 0, 0, 0, 43, 43, 43, 43, 39, 12, 0, 39, 37, 77, 0, 82, 115, 121, 102, 0, 14, 72, 72, 72, 32, 32, 23,
    84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0, 82, 115, 121, 102, 48,
    82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 39, 39, 0, 6, 35, 0, 0, 0, 0, 0, 49, 82, 115,
    121, 102, 0, 48, 0, 0, 2, 48, 82, 115, 102, 121, 38, 0, 58, 59, 0, 82, 115, 121, 102, 33, 32, 12, 115, 102,
    82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0, 43, 43, 44, 82, 115, 102, 121, 0, 14, 58,
    58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 86, 115, 121, 102, 0, 82, 115, 121, 102, 12, 4, 14, 39, 64,
    40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121, 1, 32, 111, 0, 4, 32, 73, 0, 44, 73,
    0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54, 54, 0, 26, 25, 14, 0, 82, 115, 102,
    121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121, 102, 31, 0, 14, 58, 58, 35, 115,
    102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82, 115, 121, 102, 32, 0, 7, 2, 65,
    45, 44, 37, 32, 0,
];

pub(super) static STATE_EDGES: [u16; 2112] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7,
    48, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 2,
    1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4,
    1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1, 5, 5, 6, 6, 9, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 4, 3, 1, 1, 4, 1,
    1, 7, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 1, 1, 4, 1, 1, 1, 1,
    1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2,
    2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1,
    1, 2, 1, 6, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 3, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1,
    2, 1, 1, 1, 10, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 8,
    2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1,
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 2, 2, 15, 1, 1, 1, 1, 1, 1, 16, 1, 1, 16, 1, 1, 8, 1, 1, 23, 24, 24,
    24, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 3, 1, 1, 1, 1, 1, 11, 12,
    12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1,
    1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 11, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1,
    3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 25, 26, 26, 1, 2, 1, 2, 1, 10, 11, 11, 12, 38, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1,
    1, 7, 1, 6, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 8, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 3, 1, 1, 1, 1,
    1, 3, 1, 1, 1, 1, 1, 2, 1, 10, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 12, 1, 1, 3, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1,
    1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 8, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 4, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 2, 1,
    1, 16, 1, 1, 1, 1, 2, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 2, 11, 1, 1, 1, 1, 9, 7, 1, 1, 1, 1, 1, 1,
    2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 5, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2,
    1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 21, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 23, 1, 1, 1, 4, 3, 1, 26, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 8, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1,
    1, 1, 1, 1, 1, 7, 8, 8, 11, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 3, 4, 4,
    4, 5, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 2, 2, 4, 1, 1, 1, 14, 15,
    15, 15, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5,
    1, 1, 1, 1, 1, 1, 15, 16, 16, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 14, 14, 14,
    14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10,
    10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1908,
];

pub(super) static LABELS: [u16; 5884] = [
    65535, 65535, 2816, 1037, 2454, 2121, 2375, 65535, 8, 1889, 65535, 12, 169, 2570, 65535, 1610, 65535, 1771,
    2765, 65535, 2626, 65535, 65535, 475, 65535, 61480, 65535, 1780, 65535, 1617, 65535, 2570, 65535, 1771, 65535,
    1783, 65535, 1712, 2766, 2816, 65535, 1607, 2766, 3053, 65535, 1771, 1471, 388, 549, 1069, 3053, 65535, 2570,
    65535, 65535, 1783, 65535, 2244, 65535, 65535, 1135, 65535, 1329, 1783, 1830, 65535, 65535, 92, 1780, 65535,
    2816, 549, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 829, 65535, 1121, 1279, 1502,
    1504, 1720, 2418, 61480, 343, 475, 776, 824, 829, 1055, 1064, 1120, 1121, 1195, 1200, 1279, 1502, 1504, 1524,
    1610, 1637, 1720, 1753, 1881, 1893, 1933, 1936, 1954, 1981, 2275, 2286, 2389, 2418, 2438, 2529, 2530, 2570,
    2594, 2597, 2598, 2637, 2687, 2744, 2839, 2864, 2954, 3019, 3035, 3070, 3071, 61480, 61487, 65535, 65535,
    65535, 673, 107, 65535, 65535, 65535, 414, 2839, 65535, 2281, 65535, 2281, 13, 1565, 1613, 1721, 2281, 2460,
    2555, 2885, 2921, 65535, 2816, 65535, 65535, 65535, 1771, 2765, 65535, 65535, 1771, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 414, 1162, 2280, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1553, 65535,
    65535, 1313, 1184, 2950, 65535, 65535, 1154, 65535, 65535, 65535, 65535, 65535, 1889, 2622, 65535, 65535, 886,
    143, 2378, 65535, 65535, 2305, 65535, 1413, 1952, 2352, 2818, 2993, 65535, 65535, 1771, 2765, 65535, 1329,
    65535, 65535, 308, 1250, 1329, 2816, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 218, 65535, 12, 1472,
    2124, 65535, 1771, 1830, 2765, 65535, 2585, 605, 1085, 2585, 3077, 61488, 65535, 1780, 65535, 65535, 213,
    2783, 1771, 2947, 65535, 65535, 65535, 2570, 65535, 1617, 65535, 65535, 2086, 65535, 23, 53, 92, 923, 1007,
    1358, 1377, 1389, 1780, 1790, 2921, 65535, 65535, 1313, 1184, 84, 2950, 65535, 414, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2389, 1952, 65535, 10, 1889, 65535, 65535, 65535, 65535, 65535, 65535, 2476,
    65535, 2816, 65535, 2765, 2816, 65535, 65535, 65535, 1889, 65535, 65535, 65535, 3053, 642, 1329, 65535, 331,
    658, 65535, 12, 65535, 65535, 1469, 1302, 2996, 218, 65535, 218, 65535, 1738, 218, 65535, 65535, 65535, 414,
    65535, 414, 65535, 2389, 1037, 1073, 1096, 1548, 1562, 1601, 1680, 1877, 1952, 2276, 2427, 2776, 65535, 65535,
    2086, 1790, 138, 65535, 65535, 1305, 1701, 308, 2816, 138, 1738, 65535, 65535, 65535, 65535, 65535, 65535,
    1981, 3053, 65535, 65535, 308, 1250, 65535, 2816, 65535, 65535, 65535, 65535, 65535, 622, 65535, 389, 1721,
    1981, 65535, 1190, 2492, 65535, 13, 1121, 1532, 65535, 65535, 65535, 2816, 65535, 12, 65535, 414, 65535,
    65535, 1090, 2705, 3048, 13, 1162, 65535, 65535, 65535, 1697, 3104, 1771, 65535, 630, 65535, 2824, 2816,
    65535, 65535, 65535, 65535, 65535, 65535, 1607, 2766, 1771, 2440, 2766, 1771, 65535, 65535, 65535, 65535,
    65535, 740, 912, 1460, 1578, 2816, 2840, 65535, 65535, 1472, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2503, 2503, 65535, 65535, 65535, 65535, 1772, 65535, 24, 107, 1669, 2555, 65535, 65535, 1821, 2361,
    2361, 61440, 2361, 61440, 2361, 61440, 61462, 65535, 65535, 65535, 1135, 1783, 65535, 65535, 545, 65535, 1953,
    3103, 61462, 65535, 65535, 65535, 65535, 1821, 267, 631, 683, 2943, 267, 631, 683, 2943, 61440, 267, 631, 683,
    2943, 61440, 267, 631, 683, 2362, 2943, 61440, 65535, 65535, 1821, 65535, 2816, 267, 631, 683, 2943, 61440,
    266, 308, 629, 682, 2945, 266, 308, 629, 682, 2945, 61440, 266, 308, 629, 682, 2945, 61440, 266, 308, 629,
    682, 1953, 2361, 2422, 2945, 61440, 65535, 65535, 414, 65535, 65535, 65535, 11, 415, 65535, 65535, 65535,
    65535, 65535, 65535, 306, 307, 443, 446, 1089, 1094, 1496, 1887, 1888, 2819, 61448, 61470, 65535, 1329, 61448,
    61470, 65535, 65535, 12, 65535, 65535, 65535, 1329, 65535, 65535, 65535, 65535, 65535, 65535, 414, 65535,
    65535, 65535, 65535, 65535, 704, 2314, 65535, 65535, 704, 2314, 65535, 65535, 308, 704, 2314, 2816, 65535,
    65535, 65535, 704, 799, 809, 1777, 2314, 2765, 65535, 65535, 12, 65535, 65535, 2816, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 414, 65535, 799, 809, 1777, 65535, 767, 65535, 65535, 65535, 65535,
    2765, 65535, 65535, 65535, 65535, 65535, 1771, 2765, 2281, 2281, 2766, 65535, 65535, 65535, 24, 2281, 2611,
    2948, 65535, 65535, 65535, 3053, 65535, 65535, 952, 953, 1991, 2106, 2107, 2415, 2417, 65535, 65535, 331,
    65535, 2128, 65535, 65535, 65535, 24, 2281, 2611, 2948, 65535, 65535, 2280, 65535, 65535, 213, 1900, 2275,
    2626, 2783, 46, 2280, 2816, 65535, 65535, 65535, 1934, 65535, 1550, 65535, 65535, 12, 65535, 65535, 65535,
    2123, 65535, 65535, 65535, 1953, 65535, 65535, 571, 1135, 65535, 2123, 2123, 61440, 2123, 61440, 2123, 61440,
    65535, 1537, 65535, 308, 571, 2361, 308, 571, 2361, 61440, 308, 571, 2361, 61440, 308, 444, 571, 2361, 61440,
    300, 308, 1248, 1250, 1335, 1788, 2394, 2646, 3103, 61462, 65535, 65535, 65535, 65535, 877, 2190, 65535,
    65535, 1771, 65535, 65535, 65535, 65535, 65535, 106, 2676, 143, 65535, 65535, 12, 65535, 65535, 65535, 2987,
    65535, 65535, 2296, 65535, 1395, 65535, 65535, 65535, 1305, 1396, 1701, 65535, 65535, 797, 1806, 65535, 65535,
    308, 571, 629, 946, 2389, 2578, 138, 571, 1820, 2816, 571, 2816, 65535, 65535, 218, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2393, 2523, 2884, 2393, 2523, 2884,
    61440, 2393, 2523, 2884, 61440, 2393, 2523, 2884, 61440, 203, 2250, 65535, 65535, 65535, 65535, 61470, 65535,
    65535, 65535, 571, 1135, 2296, 2298, 13, 2816, 65535, 65535, 65535, 65535, 156, 571, 629, 946, 2273, 2310,
    2330, 2361, 2389, 2578, 156, 571, 629, 946, 2273, 2310, 2330, 2361, 2389, 2578, 61440, 156, 571, 629, 946,
    2273, 2310, 2330, 2361, 2389, 2578, 61440, 156, 571, 629, 946, 2273, 2310, 2330, 2361, 2389, 2578, 61440,
    61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1646, 571, 571,
    61440, 571, 61440, 571, 61440, 1699, 61462, 65535, 65535, 61462, 65535, 65535, 897, 65535, 65535, 65535,
    65535, 179, 1820, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 389, 13, 65535, 65535, 1340, 2281, 65535,
    886, 2760, 2378, 65535, 65535, 65535, 414, 65535, 12, 65535, 1739, 1897, 5, 65535, 65535, 65535, 1550, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 248, 65535, 65535, 65535,
    65535, 1952, 61488, 602, 1952, 61488, 65535, 546, 1067, 2851, 3088, 65535, 65535, 65535, 65535, 1783, 65535,
    65535, 2816, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2389, 2816, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 740, 912, 1460, 1578, 1647, 2816, 2840, 65535, 2765, 65535, 65535, 65535, 2760, 65535, 65535,
    1889, 65535, 65535, 65535, 65535, 287, 65535, 414, 2276, 65535, 65535, 274, 65535, 1783, 2766, 2931, 65535,
    65535, 65535, 2288, 2321, 1771, 1082, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 814, 1046, 2139, 814,
    1046, 1168, 1667, 1817, 2139, 65535, 1700, 1121, 65535, 1700, 1121, 1262, 1278, 1732, 1788, 65535, 1377, 215,
    65535, 90, 1771, 1261, 2766, 414, 3053, 65535, 2389, 65535, 1721, 1504, 13, 2766, 13, 65535, 1313, 65535,
    2711, 1806, 65535, 65535, 65535, 2390, 1783, 2059, 3060, 1783, 2059, 65535, 557, 558, 559, 560, 65535, 65535,
    65535, 12, 65535, 414, 65535, 65535, 65535, 65535, 1001, 65535, 65535, 2707, 10, 65535, 2389, 1329, 1783,
    1830, 65535, 1108, 2389, 1108, 2389, 13, 165, 344, 1108, 1210, 1262, 1278, 1423, 1502, 1562, 1667, 1732, 1820,
    2555, 2767, 65535, 65535, 65535, 414, 936, 310, 13, 165, 344, 1108, 1210, 1262, 1278, 1423, 1502, 1562, 1667,
    1732, 1738, 1820, 2555, 2767, 65535, 2389, 13, 165, 344, 1108, 1210, 1262, 1278, 1423, 1502, 1562, 1667, 1732,
    1820, 2555, 2767, 3104, 65535, 2765, 13, 1262, 1278, 1423, 1732, 1820, 2378, 2767, 65535, 65535, 161, 162,
    163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2691, 2692, 2694, 2777,
    2779, 2786, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146,
    2691, 2692, 2694, 2777, 2779, 2786, 61440, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083,
    1085, 1093, 1095, 1143, 1146, 2691, 2692, 2694, 2777, 2779, 2786, 61440, 161, 162, 163, 240, 241, 326, 327,
    328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2691, 2692, 2694, 2777, 2779, 2786, 61440, 65535,
    1329, 65535, 1121, 1279, 1502, 1504, 1720, 2418, 61480, 61487, 65535, 65535, 65535, 65535, 287, 1821, 65535,
    65535, 65535, 1952, 1420, 2765, 2783, 1413, 2993, 65535, 2389, 731, 65535, 65535, 65535, 65535, 326, 2777,
    326, 2777, 61440, 326, 2777, 61440, 326, 2777, 61440, 61462, 65535, 1162, 1771, 65535, 65535, 65535, 2389,
    2816, 65535, 161, 239, 326, 1036, 1082, 1091, 1143, 1229, 2679, 2691, 2777, 161, 239, 326, 1036, 1082, 1091,
    1143, 1229, 2679, 2691, 2777, 61440, 161, 239, 326, 1036, 1082, 1091, 1143, 1229, 2679, 2691, 2777, 61440, 0,
    161, 239, 326, 735, 870, 1036, 1082, 1091, 1143, 1229, 1239, 1250, 1692, 2679, 2691, 2777, 3081, 61440, 65535,
    218, 1788, 65535, 1952, 107, 65535, 65535, 65535, 248, 631, 678, 1952, 2051, 2052, 2851, 2943, 65535, 65535,
    65535, 12, 414, 65535, 65535, 12, 65535, 9, 65535, 12, 704, 2570, 2950, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1539, 1954, 2439, 2610, 2864, 65535, 1547, 1996, 65535, 65535, 955, 1395, 65535,
    448, 65535, 1800, 2957, 65535, 3053, 65535, 2722, 65535, 1771, 65535, 1771, 65535, 1771, 65535, 1771, 65535,
    1771, 1057, 1800, 2216, 2957, 3071, 65535, 13, 107, 138, 1669, 1697, 1820, 1859, 2087, 2555, 2766, 2773,
    65535, 65535, 65535, 2281, 65535, 65535, 65535, 65535, 65535, 152, 1783, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 414, 1037, 1832, 2378, 2454, 65535, 2610, 13, 65535, 65535, 13, 414, 65535,
    65535, 65535, 2765, 65535, 65535, 65535, 2765, 65535, 111, 537, 2276, 2366, 2369, 111, 537, 2276, 2366, 2369,
    61440, 111, 537, 2276, 2366, 2369, 61440, 111, 537, 2276, 2366, 2369, 61440, 111, 310, 537, 2276, 2366, 2369,
    61440, 65535, 1740, 2378, 308, 1740, 2378, 65535, 111, 537, 2276, 2366, 2369, 2647, 61440, 111, 308, 310, 537,
    2276, 2366, 2369, 2816, 61440, 65535, 65535, 65535, 2765, 65535, 2765, 65535, 1548, 1952, 2910, 1548, 1952,
    2910, 61440, 1548, 1952, 2910, 61440, 1952, 1952, 61440, 1952, 61440, 1952, 61440, 111, 537, 1548, 1952, 2378,
    2910, 61440, 61462, 65535, 1546, 308, 2816, 65535, 218, 1546, 2765, 65535, 65535, 2276, 161, 162, 163, 240,
    241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2423, 2426, 2691, 2692, 2694, 2777,
    2779, 2786, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146,
    2423, 2426, 2691, 2692, 2694, 2777, 2779, 2786, 61440, 161, 162, 163, 240, 241, 326, 327, 328, 1036, 1037,
    1039, 1083, 1085, 1093, 1095, 1143, 1146, 2423, 2426, 2691, 2692, 2694, 2777, 2779, 2786, 61440, 65535, 2765,
    65535, 65535, 2765, 65535, 2765, 111, 327, 537, 1083, 2276, 2366, 2369, 2378, 2786, 2903, 111, 327, 537, 1083,
    2276, 2366, 2369, 2378, 2786, 2903, 61440, 111, 327, 537, 1083, 2276, 2366, 2369, 2378, 2786, 2903, 61440,
    111, 310, 327, 537, 1083, 2276, 2366, 2369, 2378, 2786, 2903, 61440, 161, 162, 163, 187, 189, 240, 241, 326,
    327, 328, 960, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 1239, 1249, 1413, 1572, 1573, 1692, 2423,
    2426, 2471, 2691, 2692, 2694, 2777, 2779, 2786, 2993, 61440, 61444, 65535, 478, 3022, 1820, 65535, 65535,
    65535, 2128, 65535, 2504, 2504, 61440, 2504, 61440, 2504, 61440, 65535, 1931, 65535, 1771, 65535, 65535, 218,
    65535, 65535, 65535, 65535, 1821, 65535, 65535, 65535, 65535, 1821, 65535, 2389, 2924, 65535, 1721, 1952,
    65535, 65535, 65535, 65535, 65535, 571, 13, 65535, 1420, 1249, 65535, 2389, 1447, 2389, 2375, 0, 2931, 65535,
    1771, 2765, 65535, 65535, 2691, 2694, 2971, 2972, 65535, 65535, 2816, 65535, 65535, 213, 2783, 2816, 65535,
    1472, 1472, 61440, 1472, 61440, 1472, 61440, 2389, 61444, 65535, 65535, 1613, 65535, 65535, 1329, 65535, 2816,
    1932, 2454, 65535, 65535, 65535, 546, 1952, 65535, 571, 1952, 546, 1420, 1732, 1952, 2765, 2768, 2783, 65535,
    546, 1420, 1952, 2765, 2768, 2783, 65535, 673, 65535, 65535, 1041, 1876, 65535, 65535, 12, 65535, 65535,
    65535, 65535, 65535, 308, 1250, 1302, 1335, 1738, 2646, 2996, 3014, 65535, 65535, 65535, 2281, 65535, 65535,
    65535, 65535, 308, 1250, 1335, 1738, 2646, 3014, 65535, 65535, 65535, 65535, 65535, 65535, 1738, 2760, 65535,
    65535, 2626, 2783, 65535, 1537, 65535, 1162, 1548, 1721, 1783, 1806, 2389, 2625, 2760, 65535, 65535, 65535,
    1876, 1941, 2124, 65535, 1823, 65535, 65535, 65535, 1250, 65535, 65535, 1413, 2901, 65535, 65535, 2389, 2816,
    65535, 65535, 797, 1736, 65535, 791, 1736, 65535, 572, 629, 631, 2487, 65535, 2816, 2422, 2423, 2426, 65535,
    2281, 65535, 65535, 65535, 1771, 2765, 2816, 65535, 630, 65535, 1473, 65535, 1771, 2765, 1020, 571, 891, 1020,
    1319, 1332, 1780, 1785, 2033, 2389, 61488, 65535, 1473, 65535, 1700, 2130, 65535, 1700, 2130, 1262, 1278,
    65535, 61444, 65535, 65535, 65535, 65535, 65535, 414, 65535, 2186, 2766, 65535, 65535, 65535, 65535, 152,
    1771, 65535, 65535, 65535, 65535, 1613, 65535, 1771, 65535, 65535, 2765, 65535, 152, 1771, 65535, 1420, 1771,
    243, 620, 1060, 65535, 65535, 2550, 65535, 289, 620, 1061, 1370, 2195, 2550, 2695, 2732, 2766, 2808, 2856,
    3090, 65535, 2389, 432, 686, 1635, 65535, 308, 65535, 686, 61488, 1952, 61486, 65535, 2922, 65535, 65535,
    65535, 414, 65535, 65535, 65535, 65535, 2389, 2776, 65535, 2544, 65535, 2765, 65535, 65535, 414, 2062, 65535,
    65535, 65535, 2816, 65535, 12, 2606, 2901, 65535, 65535, 65535, 2922, 65535, 65535, 1613, 3048, 65535, 65535,
    414, 65535, 654, 1135, 1954, 65535, 65535, 65535, 654, 65535, 1783, 65535, 630, 630, 61488, 65535, 414, 65535,
    1783, 65535, 65535, 1607, 2516, 2766, 3053, 65535, 65535, 1771, 1471, 831, 388, 1069, 2389, 3053, 65535,
    65535, 65535, 432, 686, 2471, 3103, 65535, 65535, 2816, 65535, 1382, 1771, 65535, 65535, 65535, 65535, 12, 12,
    414, 704, 65535, 12, 65535, 65535, 12, 65535, 414, 65535, 65535, 65535, 789, 65535, 65535, 897, 65535, 65535,
    1233, 1233, 1738, 65535, 65535, 1099, 1233, 1738, 2766, 65535, 65535, 65535, 65535, 65535, 65535, 1821, 2816,
    2830, 65535, 1821, 2816, 2830, 65535, 65535, 65535, 65535, 1771, 2765, 65535, 65535, 2816, 65535, 65535,
    65535, 65535, 414, 65535, 65535, 65535, 1613, 2550, 1783, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2281, 65535, 65535, 65535, 238, 2244, 65535, 65535, 65535, 65535, 740, 912, 1460, 1578, 2816, 2840,
    65535, 65535, 65535, 65535, 1771, 2765, 65535, 65535, 454, 65535, 65535, 65535, 65535, 65535, 414, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1771, 2765, 65535, 65535, 65535, 414, 65535, 65535,
    65535, 884, 65535, 65535, 65535, 12, 414, 1162, 65535, 65535, 2816, 65535, 2816, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1329, 65535, 65535, 2250, 65535, 65535, 65535, 65535, 2390, 218, 65535, 65535,
    65535, 65535, 218, 414, 1329, 65535, 218, 65535, 218, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535,
    1783, 213, 1814, 129, 1667, 2766, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2816, 65535, 65535, 65535, 65535, 65535, 2765, 65535, 65535, 3103, 65535, 1135, 2625, 2765, 65535,
    65535, 799, 809, 1777, 65535, 65535, 65535, 65535, 2816, 2090, 65535, 65535, 2816, 65535, 65535, 65535, 65535,
    308, 571, 629, 946, 2389, 2578, 138, 1820, 2816, 571, 2816, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 12, 214, 2625, 2825, 65535, 65535, 65535, 2610, 13, 65535, 65535, 13, 414, 65535,
    65535, 65535, 2427, 308, 65535, 655, 863, 2504, 655, 863, 2504, 61440, 655, 863, 2504, 61440, 655, 863, 2504,
    2816, 2882, 2884, 2908, 61440, 655, 863, 2504, 2882, 2884, 2908, 61440, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 414, 707, 708, 927, 1331, 1576, 1577, 2016, 2017, 2320, 2343, 2344,
    2379, 2816, 65535, 65535, 65535, 65535, 12, 65535, 414, 65535, 65535, 65535, 536, 537, 1335, 1336, 1771, 2378,
    2389, 2646, 2647, 2765, 65535, 65535, 65535, 1880, 3053, 65535, 65535, 65535, 65535, 152, 65535, 414, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 938, 138, 65535, 414,
    65535, 65535, 2765, 65535, 65535, 65535, 1821, 65535, 1821, 65535, 65535, 65535, 1420, 1249, 65535, 65535,
    65535, 65535, 16, 1562, 1579, 1680, 2558, 65535, 248, 1135, 2816, 65535, 107, 65535, 65535, 308, 1250, 13,
    1074, 1196, 1260, 1420, 1732, 1742, 2567, 2816, 3100, 65535, 65535, 1503, 1135, 65535, 13, 1074, 1196, 1260,
    1420, 1732, 2567, 3100, 65535, 1074, 1196, 1260, 1732, 2567, 3100, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 129, 65535, 65535, 2816, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 65535, 1821, 65535,
    1876, 65535, 65535, 61469, 65535, 213, 65535, 955, 61469, 1783, 2783, 2950, 65535, 65535, 65535, 65535, 414,
    3053, 65535, 65535, 65535, 65535, 65535, 1667, 65535, 65535, 65535, 1772, 65535, 65535, 65535, 65535, 1722,
    65535, 1820, 2766, 65535, 1722, 1820, 1135, 2816, 1329, 2922, 65535, 65535, 65535, 414, 65535, 65535, 65535,
    65535, 654, 60, 2816, 65535, 65535, 65535, 65535, 686, 61475, 65535, 1192, 2626, 65535, 65535, 65535, 2389,
    2573, 2765, 2766, 2816, 61475, 65535, 65535, 65535, 65535, 2934, 1613, 65535, 65535, 1041, 1876, 2389, 65535,
    65535, 65535, 2816, 549, 65535, 340, 65535, 12, 65535, 65535, 65535, 2816, 65535, 1607, 2766, 3053, 12, 549,
    1069, 65535, 65535, 65535, 1821, 2969, 65535, 65535, 65535, 2279, 153, 1821, 2816, 65535, 65535, 65535, 65535,
    65535, 1821, 1821, 65535, 65535, 65535, 414, 654, 65535, 65535, 83, 65535, 143, 3084, 65535, 65535, 1613,
    65535, 65535, 65535, 65535, 65535, 414, 658, 65535, 65535, 65535, 1722, 1820, 2816, 65535, 65535, 1788, 65535,
    2389, 2816, 1420, 2816, 65535, 2765, 65535, 65535, 65535, 2765, 65535, 2765, 65535, 1771, 65535, 2922, 65535,
    65535, 65535, 65535, 1436, 65535, 1304, 1820, 2766, 65535, 2766, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1771, 2816, 65535, 65535, 65535, 65535, 1772, 65535, 65535, 1162, 65535, 12, 65535, 475, 65535, 65535,
    13, 2314, 2816, 65535, 65535, 65535, 65535, 479, 65535, 170, 61488, 65535, 1772, 61448, 61465, 61488, 65535,
    65535, 2816, 65535, 1468, 1734, 2535, 2619, 2620, 65535, 65535, 65535, 2932, 1771, 65535, 65535, 65535, 65535,
    414, 65535, 65535, 1037, 65535, 65535, 2378, 65535, 2389, 2816, 65535, 9, 322, 1055, 1413, 1893, 2378, 2744,
    3070, 3071, 65535, 187, 428, 791, 792, 826, 1062, 1063, 1125, 1174, 1535, 1917, 2251, 2378, 2383, 2391, 2477,
    2623, 2818, 2982, 3016, 3017, 65535, 1413, 65535, 1981, 65535, 65535, 65535, 65535, 65535, 1052, 28, 268, 433,
    595, 1055, 1105, 1121, 1279, 1341, 1502, 1504, 1513, 1720, 1893, 2418, 2744, 2921, 2960, 3070, 3071, 61480,
    61487, 61488, 65535, 65535, 2585, 1218, 1680, 2555, 2585, 203, 1413, 2993, 65535, 161, 162, 163, 240, 241,
    326, 327, 328, 1036, 1037, 1039, 1083, 1085, 1093, 1095, 1143, 1146, 2389, 2691, 2692, 2694, 2777, 2779, 2786,
    61440, 65535, 65535, 65535, 1329, 187, 65535, 1783, 65535, 1783, 2062, 134, 1815, 1121, 2993, 65535, 393, 9,
    2062, 308, 1738, 1609, 65535, 65535, 679, 2924, 310, 65535, 414, 2008, 1249, 2993, 213, 1055, 1606, 1893,
    2626, 2744, 3070, 3071, 2816, 65535, 65535, 2816, 65535, 65535, 2597, 65535, 1390, 65535, 1515, 13, 138, 1278,
    65535, 65535, 2734, 3045, 65535, 65535, 1056, 462, 65535, 1608, 65535, 780, 1389, 1995, 65535, 1420, 2734,
    61488, 61443, 61488, 65535, 1471, 65535, 1771, 65535, 1532, 1742, 2766, 65535, 1056, 1697, 1820, 1771, 338,
    13, 853, 1255, 1697, 1820, 2389, 2555, 2766, 65535, 2625, 65535, 12, 65535, 65535, 90, 65535, 65535, 414,
    1162, 65535, 12, 65535, 1752, 65535, 65535, 2818, 308, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1402, 65535, 65535, 65535, 65535, 2816, 65535, 65535, 65535, 65535, 115, 116, 125, 434, 696,
    917, 1159, 1161, 1264, 1265, 1840, 1841, 1904, 2570, 2607, 65535, 65535, 65535, 65535, 65535, 65535, 2816,
    65535, 12, 65535, 12, 65535, 65535, 65535, 1781, 65535, 65535, 65535, 414, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 65535, 574, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1329, 65535, 65535, 65535, 65535,
    65535, 1613, 2766, 2816, 2573, 2816, 65535, 2060, 2573, 2816, 270, 273, 1738, 2378, 65535, 1563, 65535, 65535,
    575, 13, 926, 65535, 673, 161, 326, 1036, 1082, 1091, 1143, 2777, 161, 326, 1036, 1082, 1091, 1143, 2777,
    61440, 161, 326, 1036, 1082, 1091, 1143, 2777, 61440, 161, 326, 870, 1036, 1082, 1091, 1143, 1609, 2777, 2932,
    61440, 65535, 1329, 65535, 248, 1952, 65535, 65535, 65535, 1305, 1701, 308, 2816, 1738, 65535, 65535, 1305,
    1701, 308, 2816, 65535, 1701, 308, 2816, 2983, 1738, 225, 752, 826, 65535, 477, 310, 1249, 1700, 65535, 583,
    65535, 65535, 414, 1162, 65535, 1162, 65535, 1162, 65535, 65535, 414, 1162, 236, 1104, 1349, 1350, 2280,
    65535, 65535, 1020, 165, 1020, 65535, 165, 533, 949, 950, 1020, 1189, 1775, 1979, 2055, 65535, 65535, 65535,
    2765, 65535, 1249, 1413, 65535, 65535, 12, 414, 65535, 2765, 65535, 65535, 248, 311, 1329, 1783, 65535, 65535,
    65535, 571, 2361, 2389, 571, 2361, 2389, 61440, 571, 2361, 2389, 61440, 571, 2361, 2389, 61440, 186, 2422,
    3103, 61462, 65535, 65535, 65535, 65535, 414, 65535, 65535, 414, 65535, 65535, 65535, 65535, 631, 2943, 631,
    2943, 61440, 631, 2943, 61440, 631, 2943, 61440, 65535, 65535, 571, 629, 2273, 2310, 2945, 571, 629, 2273,
    2310, 2945, 61440, 571, 629, 2273, 2310, 2945, 61440, 308, 571, 629, 2273, 2310, 2945, 61440, 2816, 65535,
    65535, 65535, 2389, 65535, 1546, 65535, 1028, 2416, 129, 308, 432, 686, 1609, 1635, 65535, 65535, 65535, 162,
    163, 327, 328, 1037, 1039, 1093, 1095, 1142, 1146, 2692, 2694, 2779, 2786, 162, 163, 327, 328, 1037, 1039,
    1093, 1095, 1142, 1146, 2692, 2694, 2779, 2786, 61440, 162, 163, 327, 328, 1037, 1039, 1093, 1095, 1142, 1146,
    2692, 2694, 2779, 2786, 61440, 162, 163, 327, 328, 1037, 1039, 1093, 1095, 1142, 1146, 2692, 2694, 2779, 2786,
    61440, 61466, 65535, 1771, 65535, 2816, 65535, 2816, 65535, 571, 1135, 65535, 2816, 65535, 2816, 65535, 1266,
    1273, 2769, 65535, 1266, 1273, 2769, 16, 1329, 1771, 65535, 65535, 2816, 65535, 65535, 65535, 912, 1578, 1647,
    2816, 2840, 65535, 65535, 2816, 65535, 1771, 2816, 65535, 1772, 65535, 266, 629, 682, 2945, 266, 629, 682,
    2945, 61440, 266, 629, 682, 2945, 61440, 266, 629, 682, 2945, 61440, 2816, 65535, 571, 1135, 65535, 1771, 28,
    111, 197, 537, 628, 644, 648, 764, 863, 1083, 2276, 2366, 2369, 2378, 2692, 28, 111, 197, 537, 628, 644, 648,
    764, 863, 1083, 2276, 2366, 2369, 2378, 2692, 61440, 28, 111, 197, 537, 628, 644, 648, 764, 863, 1083, 2276,
    2366, 2369, 2378, 2692, 61440, 65535, 266, 629, 682, 2945, 266, 629, 682, 2945, 61440, 266, 629, 682, 2945,
    61440, 266, 629, 682, 2945, 61440, 2816, 65535, 1771, 2816, 65535, 65535, 65535, 2060, 65535, 571, 853, 2573,
    2715, 571, 853, 2060, 2573, 2715, 2816, 65535, 571, 1135, 65535, 1821, 2362, 2362, 61440, 2362, 61440, 2362,
    61440, 15, 28, 111, 267, 270, 273, 277, 322, 631, 683, 2362, 2692, 2943, 61440, 15, 28, 111, 267, 270, 273,
    277, 322, 631, 683, 2362, 2692, 2943, 61440, 15, 28, 111, 267, 270, 273, 277, 322, 631, 683, 2362, 2692, 2943,
    61440, 15, 28, 111, 267, 270, 273, 277, 322, 631, 683, 2362, 2692, 2943, 61440, 28, 111, 162, 197, 240, 327,
    537, 628, 644, 648, 764, 863, 1037, 1083, 1137, 1972, 1987, 2021, 2167, 2276, 2366, 2369, 2378, 2692, 2786,
    2811, 2818, 2880, 2881, 2903, 61440, 61462, 65535, 65535, 65535, 1821, 267, 631, 683, 2943, 267, 631, 683,
    2943, 61440, 267, 631, 683, 2943, 61440, 267, 631, 683, 2362, 2943, 61440, 65535, 2816, 266, 308, 629, 682,
    2945, 266, 308, 629, 682, 2945, 61440, 266, 308, 629, 682, 2945, 61440, 266, 308, 629, 682, 2422, 2945, 61440,
    61462, 571, 629, 2273, 2310, 2945, 61440, 2816, 65535, 65535, 266, 629, 682, 2945, 266, 629, 682, 2945, 61440,
    266, 629, 682, 2945, 61440, 266, 629, 682, 2945, 61440, 2816, 65535, 1821, 267, 631, 683, 2362, 2943, 267,
    631, 683, 2362, 2943, 61440, 267, 631, 683, 2362, 2943, 61440, 15, 267, 631, 683, 2362, 2943, 61440, 65535,
    65535, 267, 310, 572, 631, 683, 2271, 2311, 2362, 2943, 61440, 267, 310, 572, 631, 683, 2271, 2311, 2362,
    2943, 61440, 267, 310, 572, 631, 683, 2271, 2311, 2362, 2943, 61440, 267, 310, 572, 631, 683, 2271, 2311,
    2362, 2943, 61440, 3101, 61462, 65535, 65535, 1821, 2362, 65535, 65535, 65535, 218, 1135, 65535, 65535, 65535,
    65535, 267, 310, 462, 546, 631, 683, 1472, 2362, 2943, 267, 310, 462, 546, 631, 683, 1472, 2362, 2943, 61440,
    267, 310, 462, 546, 631, 683, 1472, 2362, 2943, 61440, 267, 310, 462, 546, 631, 683, 1472, 1952, 1953, 2362,
    2684, 2943, 61440, 65535, 1068, 2816, 536, 65535, 423, 990, 2813, 65535, 2124, 65535, 2124, 1640, 1644, 0, 7,
    13, 14, 16, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 55, 56, 57, 58, 59, 60, 61, 62, 63, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94,
    95, 96, 98, 99, 102, 103, 104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123,
    124, 126, 129, 136, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163,
    164, 165, 168, 169, 171, 172, 173, 174, 175, 176, 177, 178, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
    190, 191, 192, 193, 198, 202, 203, 205, 206, 207, 208, 209, 211, 212, 213, 217, 218, 219, 220, 221, 222, 224,
    225, 226, 227, 229, 230, 231, 232, 234, 235, 237, 239, 240, 241, 242, 244, 245, 246, 247, 248, 249, 250, 251,
    252, 253, 254, 255, 256, 259, 268, 269, 271, 275, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 290,
    291, 292, 293, 294, 295, 301, 302, 303, 304, 305, 309, 312, 313, 314, 315, 316, 317, 318, 319, 320, 325, 326,
    327, 328, 329, 332, 333, 334, 335, 338, 339, 344, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361,
    362, 364, 365, 366, 367, 369, 370, 371, 372, 379, 380, 381, 382, 384, 385, 386, 387, 388, 389, 390, 393, 394,
    397, 398, 399, 400, 402, 403, 404, 405, 414, 416, 418, 419, 420, 421, 422, 423, 425, 426, 428, 432, 436, 439,
    440, 441, 442, 447, 449, 450, 451, 452, 455, 456, 457, 458, 459, 463, 464, 465, 466, 471, 472, 473, 474, 480,
    481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 497, 498, 499, 500, 501, 503, 504,
    505, 506, 513, 514, 515, 516, 519, 520, 521, 522, 523, 525, 526, 527, 528, 529, 530, 531, 532, 533, 536, 537,
    538, 539, 540, 541, 542, 543, 544, 549, 553, 561, 563, 565, 567, 568, 569, 570, 571, 572, 573, 574, 577, 578,
    579, 581, 582, 584, 585, 586, 587, 590, 591, 592, 593, 594, 596, 598, 599, 600, 601, 602, 603, 605, 606, 607,
    608, 609, 612, 613, 614, 615, 616, 617, 618, 619, 623, 624, 625, 626, 629, 630, 631, 632, 633, 634, 635, 636,
    637, 638, 643, 644, 645, 646, 647, 650, 651, 652, 653, 655, 656, 657, 658, 659, 661, 662, 663, 664, 665, 666,
    667, 668, 669, 670, 671, 672, 674, 675, 680, 686, 692, 693, 694, 695, 697, 698, 705, 706, 710, 711, 712, 713,
    715, 716, 717, 718, 719, 721, 722, 736, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757,
    758, 759, 760, 761, 762, 763, 764, 765, 766, 768, 769, 770, 771, 772, 773, 774, 775, 781, 782, 783, 784, 785,
    786, 787, 788, 790, 791, 792, 793, 794, 795, 796, 797, 798, 800, 801, 802, 803, 805, 806, 807, 808, 811, 812,
    813, 814, 815, 817, 818, 819, 820, 826, 828, 834, 835, 836, 837, 839, 840, 841, 842, 843, 844, 845, 846, 847,
    849, 850, 851, 852, 853, 854, 855, 856, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 870, 872,
    873, 875, 876, 877, 878, 885, 887, 888, 889, 890, 891, 892, 893, 894, 895, 896, 898, 899, 900, 901, 902, 904,
    905, 913, 914, 915, 916, 918, 924, 925, 928, 930, 931, 932, 933, 935, 937, 938, 940, 946, 947, 948, 949, 955,
    956, 957, 958, 962, 963, 964, 965, 966, 967, 968, 969, 972, 973, 974, 975, 977, 978, 979, 980, 984, 985, 986,
    988, 992, 993, 994, 995, 998, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1016, 1019, 1021, 1023, 1024,
    1025, 1026, 1027, 1032, 1033, 1034, 1035, 1036, 1037, 1038, 1039, 1041, 1042, 1043, 1044, 1045, 1047, 1048,
    1049, 1050, 1051, 1052, 1053, 1054, 1059, 1064, 1065, 1072, 1078, 1079, 1080, 1081, 1082, 1083, 1084, 1085,
    1091, 1092, 1093, 1095, 1097, 1102, 1103, 1108, 1109, 1110, 1112, 1114, 1115, 1118, 1119, 1121, 1127, 1128,
    1129, 1130, 1132, 1134, 1135, 1137, 1138, 1139, 1140, 1142, 1143, 1144, 1145, 1146, 1147, 1149, 1156, 1164,
    1165, 1166, 1167, 1170, 1171, 1172, 1173, 1174, 1178, 1179, 1182, 1183, 1184, 1188, 1191, 1192, 1193, 1194,
    1197, 1198, 1202, 1203, 1204, 1205, 1207, 1208, 1210, 1212, 1213, 1214, 1215, 1219, 1220, 1221, 1222, 1223,
    1224, 1225, 1226, 1230, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1243, 1245, 1249, 1250, 1251,
    1252, 1256, 1259, 1262, 1267, 1268, 1269, 1270, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1284,
    1285, 1288, 1289, 1290, 1291, 1296, 1298, 1302, 1305, 1306, 1307, 1308, 1309, 1310, 1311, 1312, 1314, 1315,
    1316, 1317, 1320, 1321, 1322, 1323, 1324, 1325, 1326, 1327, 1328, 1329, 1335, 1336, 1337, 1338, 1343, 1345,
    1346, 1347, 1348, 1351, 1352, 1353, 1355, 1359, 1360, 1361, 1362, 1363, 1364, 1365, 1366, 1367, 1372, 1373,
    1374, 1376, 1378, 1379, 1380, 1381, 1383, 1384, 1385, 1386, 1387, 1388, 1391, 1392, 1393, 1394, 1397, 1398,
    1399, 1400, 1405, 1406, 1407, 1408, 1413, 1415, 1416, 1417, 1418, 1419, 1420, 1423, 1430, 1431, 1432, 1433,
    1434, 1449, 1450, 1451, 1452, 1453, 1457, 1458, 1464, 1467, 1469, 1470, 1472, 1473, 1478, 1479, 1480, 1481,
    1482, 1483, 1484, 1486, 1487, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1497, 1498, 1499, 1500, 1501, 1502,
    1504, 1506, 1507, 1508, 1509, 1516, 1517, 1518, 1519, 1523, 1524, 1525, 1526, 1527, 1528, 1529, 1530, 1531,
    1533, 1536, 1537, 1538, 1547, 1548, 1551, 1554, 1555, 1556, 1557, 1558, 1562, 1563, 1565, 1566, 1567, 1568,
    1571, 1572, 1573, 1582, 1584, 1585, 1586, 1587, 1588, 1591, 1592, 1593, 1597, 1601, 1602, 1609, 1610, 1613,
    1621, 1622, 1623, 1624, 1627, 1628, 1629, 1630, 1635, 1645, 1648, 1649, 1650, 1651, 1663, 1664, 1665, 1666,
    1667, 1669, 1670, 1681, 1683, 1684, 1685, 1686, 1687, 1688, 1689, 1690, 1692, 1693, 1694, 1695, 1696, 1697,
    1702, 1703, 1704, 1705, 1708, 1710, 1716, 1717, 1719, 1721, 1727, 1732, 1733, 1738, 1739, 1740, 1741, 1742,
    1744, 1745, 1746, 1747, 1748, 1757, 1758, 1759, 1760, 1761, 1762, 1763, 1764, 1765, 1766, 1770, 1772, 1773,
    1774, 1775, 1776, 1781, 1782, 1783, 1785, 1788, 1790, 1791, 1792, 1793, 1796, 1797, 1798, 1799, 1800, 1803,
    1806, 1807, 1808, 1809, 1811, 1815, 1816, 1818, 1819, 1820, 1824, 1825, 1826, 1827, 1830, 1831, 1832, 1835,
    1836, 1837, 1838, 1848, 1849, 1850, 1851, 1853, 1857, 1858, 1861, 1862, 1865, 1866, 1873, 1874, 1876, 1877,
    1879, 1881, 1882, 1885, 1889, 1890, 1893, 1894, 1895, 1896, 1898, 1899, 1903, 1905, 1906, 1907, 1908, 1909,
    1910, 1911, 1914, 1915, 1916, 1917, 1918, 1919, 1920, 1921, 1922, 1923, 1924, 1928, 1929, 1930, 1931, 1933,
    1942, 1943, 1944, 1945, 1947, 1948, 1949, 1950, 1951, 1952, 1953, 1954, 1955, 1957, 1958, 1959, 1960, 1962,
    1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974, 1975, 1977, 1981, 1982, 1983, 1984,
    1985, 1986, 1987, 1988, 1989, 1994, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2008,
    2011, 2012, 2013, 2014, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2034,
    2035, 2036, 2037, 2039, 2040, 2041, 2042, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2056,
    2057, 2058, 2059, 2061, 2062, 2064, 2065, 2069, 2070, 2071, 2072, 2073, 2075, 2076, 2077, 2078, 2082, 2083,
    2084, 2085, 2086, 2087, 2088, 2089, 2090, 2091, 2092, 2093, 2094, 2096, 2097, 2098, 2099, 2100, 2101, 2102,
    2103, 2104, 2109, 2110, 2111, 2112, 2116, 2117, 2118, 2119, 2120, 2124, 2128, 2129, 2131, 2132, 2133, 2134,
    2135, 2136, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149, 2150, 2151, 2152,
    2153, 2154, 2155, 2156, 2157, 2158, 2159, 2160, 2161, 2162, 2166, 2167, 2168, 2169, 2170, 2171, 2172, 2173,
    2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2187, 2188, 2190, 2191, 2192,
    2193, 2194, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212,
    2213, 2214, 2215, 2217, 2218, 2219, 2220, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233,
    2234, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2242, 2243, 2244, 2245, 2246, 2247, 2250, 2251, 2252, 2253,
    2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2267, 2268, 2269, 2270, 2271, 2272, 2273,
    2274, 2275, 2276, 2277, 2278, 2280, 2281, 2282, 2283, 2284, 2285, 2289, 2290, 2291, 2292, 2293, 2294, 2295,
    2297, 2301, 2303, 2307, 2310, 2311, 2312, 2313, 2315, 2316, 2317, 2318, 2322, 2323, 2324, 2325, 2326, 2327,
    2328, 2329, 2331, 2332, 2333, 2334, 2335, 2336, 2338, 2339, 2340, 2341, 2342, 2347, 2348, 2349, 2350, 2351,
    2354, 2355, 2356, 2357, 2358, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2367, 2368, 2369, 2370, 2371, 2376,
    2377, 2378, 2387, 2388, 2389, 2390, 2391, 2400, 2401, 2402, 2403, 2404, 2405, 2407, 2408, 2409, 2410, 2411,
    2412, 2420, 2421, 2422, 2423, 2424, 2425, 2426, 2427, 2428, 2429, 2430, 2431, 2441, 2442, 2443, 2444, 2454,
    2455, 2456, 2460, 2463, 2464, 2466, 2467, 2468, 2471, 2472, 2473, 2474, 2475, 2476, 2477, 2478, 2479, 2480,
    2481, 2482, 2483, 2484, 2486, 2488, 2489, 2490, 2491, 2493, 2494, 2495, 2496, 2497, 2498, 2499, 2500, 2501,
    2502, 2524, 2525, 2526, 2527, 2528, 2535, 2536, 2537, 2538, 2539, 2541, 2542, 2543, 2544, 2545, 2546, 2547,
    2548, 2549, 2550, 2555, 2557, 2559, 2560, 2561, 2565, 2567, 2568, 2569, 2570, 2571, 2573, 2574, 2575, 2576,
    2577, 2578, 2579, 2581, 2582, 2583, 2584, 2585, 2586, 2587, 2588, 2589, 2590, 2592, 2593, 2599, 2600, 2601,
    2602, 2603, 2604, 2608, 2609, 2610, 2612, 2613, 2618, 2626, 2627, 2629, 2630, 2631, 2632, 2636, 2638, 2639,
    2644, 2645, 2646, 2647, 2648, 2649, 2650, 2651, 2652, 2655, 2656, 2657, 2658, 2659, 2660, 2661, 2662, 2663,
    2665, 2666, 2667, 2671, 2673, 2674, 2676, 2677, 2678, 2679, 2680, 2681, 2682, 2683, 2691, 2692, 2693, 2694,
    2695, 2696, 2697, 2698, 2699, 2702, 2703, 2705, 2709, 2711, 2712, 2713, 2714, 2715, 2716, 2717, 2718, 2721,
    2728, 2729, 2730, 2731, 2732, 2734, 2735, 2736, 2740, 2741, 2742, 2743, 2744, 2745, 2746, 2747, 2749, 2750,
    2751, 2752, 2753, 2755, 2756, 2757, 2758, 2760, 2761, 2762, 2763, 2764, 2765, 2766, 2767, 2771, 2774, 2776,
    2777, 2778, 2779, 2783, 2786, 2788, 2790, 2791, 2792, 2793, 2797, 2800, 2801, 2802, 2803, 2807, 2809, 2812,
    2813, 2814, 2815, 2816, 2818, 2823, 2824, 2825, 2826, 2827, 2828, 2829, 2838, 2839, 2847, 2852, 2853, 2854,
    2855, 2856, 2864, 2865, 2866, 2867, 2875, 2879, 2882, 2884, 2885, 2886, 2887, 2888, 2889, 2890, 2891, 2892,
    2893, 2894, 2895, 2896, 2897, 2898, 2899, 2900, 2901, 2902, 2903, 2904, 2905, 2908, 2910, 2911, 2912, 2913,
    2914, 2915, 2917, 2918, 2919, 2920, 2921, 2922, 2923, 2924, 2925, 2927, 2928, 2929, 2930, 2931, 2934, 2935,
    2936, 2937, 2938, 2939, 2943, 2944, 2945, 2946, 2947, 2950, 2954, 2957, 2958, 2959, 2960, 2961, 2965, 2966,
    2967, 2968, 2973, 2974, 2975, 2976, 2977, 2978, 2979, 2980, 2983, 2984, 2985, 2986, 2988, 2989, 2990, 2991,
    2993, 2994, 2996, 3005, 3006, 3007, 3008, 3010, 3011, 3012, 3013, 3016, 3021, 3023, 3024, 3025, 3027, 3031,
    3032, 3033, 3034, 3037, 3039, 3041, 3044, 3049, 3050, 3051, 3052, 3053, 3054, 3055, 3056, 3057, 3058, 3060,
    3062, 3066, 3067, 3068, 3069, 3070, 3071, 3076, 3077, 3078, 3079, 3080, 3081, 3082, 3083, 3085, 3086, 3087,
    3089, 3091, 3095, 3096, 3097, 3098, 3101, 3102, 3103, 3108, 61443, 61444, 61445, 61453, 61462, 61470, 61480,
    61486,
];

pub(super) static TARGETS: [u16; 5884] = [
    50, 202, 1, 0, 2, 3, 3, 1056, 5, 6, 1092, 8, 7, 9, 141, 11, 190, 13, 13, 291, 15, 874, 1220, 14, 1222, 20,
    924, 22, 897, 24, 875, 26, 13, 28, 876, 30, 877, 32, 33, 34, 878, 36, 37, 38, 879, 40, 41, 31, 35, 39, 42,
    880, 44, 898, 934, 47, 899, 49, 900, 925, 52, 702, 54, 54, 54, 881, 926, 56, 57, 883, 59, 60, 882, 927, 928,
    929, 901, 902, 947, 935, 936, 873, 70, 884, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21,
    19, 23, 21, 21, 21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 55, 21, 58, 19, 19, 61, 62, 63, 64,
    65, 66, 18, 67, 68, 69, 71, 72, 18, 18, 20, 73, 1116, 14, 1149, 77, 78, 344, 344, 948, 81, 82, 108, 84, 292,
    86, 83, 85, 85, 85, 84, 85, 85, 87, 87, 759, 88, 817, 818, 109, 92, 92, 313, 43, 95, 80, 313, 345, 1137, 655,
    996, 997, 100, 101, 102, 575, 819, 346, 1138, 1028, 426, 1038, 110, 502, 1057, 113, 114, 115, 1117, 1120, 117,
    981, 679, 1040, 558, 1059, 123, 124, 691, 701, 127, 128, 129, 158, 1015, 132, 703, 130, 131, 133, 134, 130,
    820, 110, 137, 137, 380, 139, 379, 125, 141, 141, 139, 142, 81, 379, 111, 347, 494, 1157, 1216, 148, 1156,
    147, 149, 150, 44, 152, 152, 152, 257, 154, 153, 153, 154, 153, 155, 885, 157, 886, 1019, 160, 161, 162, 163,
    15, 887, 888, 167, 903, 169, 930, 191, 172, 142, 174, 158, 159, 164, 165, 166, 168, 170, 171, 173, 175, 1121,
    1060, 178, 179, 177, 180, 982, 182, 950, 1118, 386, 821, 1119, 656, 619, 55, 131, 1058, 193, 194, 348, 349,
    82, 0, 427, 92, 201, 2, 202, 1, 204, 202, 680, 16, 1061, 208, 192, 503, 49, 212, 213, 214, 1158, 216, 217,
    1049, 219, 145, 270, 222, 223, 223, 224, 17, 226, 193, 228, 229, 760, 143, 735, 233, 736, 235, 704, 237, 221,
    225, 227, 230, 227, 227, 227, 231, 232, 234, 236, 238, 469, 144, 241, 242, 243, 631, 846, 245, 245, 246, 247,
    243, 248, 631, 504, 822, 823, 1122, 93, 253, 254, 357, 45, 257, 257, 46, 258, 357, 56, 357, 505, 804, 262,
    805, 264, 263, 265, 3, 267, 267, 18, 266, 268, 269, 314, 506, 737, 273, 983, 275, 738, 277, 931, 1104, 280,
    281, 281, 282, 283, 507, 508, 146, 287, 287, 288, 293, 289, 1159, 291, 292, 681, 681, 406, 535, 307, 847, 298,
    299, 300, 301, 302, 303, 428, 657, 824, 358, 54, 309, 309, 309, 309, 258, 309, 358, 315, 149, 316, 317, 559,
    1123, 536, 509, 510, 576, 320, 320, 1140, 577, 560, 407, 325, 112, 327, 328, 328, 328, 984, 246, 330, 331,
    331, 332, 331, 333, 331, 334, 335, 620, 429, 430, 338, 339, 578, 350, 341, 155, 343, 344, 335, 240, 295, 294,
    241, 348, 347, 347, 347, 347, 347, 347, 347, 347, 350, 347, 347, 347, 347, 351, 347, 347, 347, 349, 347, 352,
    147, 242, 355, 148, 357, 347, 347, 347, 347, 352, 346, 359, 346, 346, 346, 346, 359, 346, 346, 346, 360, 346,
    359, 346, 346, 346, 361, 346, 353, 346, 346, 354, 356, 358, 346, 362, 561, 1050, 365, 318, 692, 1062, 369,
    370, 398, 319, 537, 579, 580, 705, 377, 377, 377, 377, 377, 377, 377, 377, 377, 377, 378, 378, 320, 214, 378,
    378, 320, 1051, 381, 581, 321, 658, 385, 1218, 638, 19, 639, 640, 739, 392, 640, 640, 740, 612, 613, 395, 396,
    381, 825, 395, 396, 381, 94, 399, 395, 396, 400, 381, 706, 113, 395, 402, 402, 402, 396, 403, 381, 1021, 405,
    451, 20, 408, 682, 582, 582, 826, 1160, 387, 583, 741, 998, 415, 322, 402, 402, 402, 614, 419, 351, 194, 195,
    48, 423, 659, 683, 323, 352, 149, 429, 429, 430, 430, 431, 470, 827, 73, 434, 434, 434, 434, 684, 359, 95,
    438, 382, 150, 441, 441, 441, 441, 441, 441, 441, 74, 1162, 443, 1161, 444, 660, 660, 408, 434, 434, 434, 434,
    75, 1012, 449, 1013, 1014, 452, 452, 452, 452, 453, 450, 451, 454, 76, 584, 1150, 458, 1206, 460, 1016, 1022,
    463, 1020, 153, 152, 466, 244, 245, 98, 343, 154, 778, 471, 472, 777, 473, 473, 474, 473, 475, 473, 476, 151,
    478, 791, 477, 480, 331, 477, 480, 331, 481, 477, 480, 331, 482, 477, 479, 480, 331, 483, 465, 467, 465, 468,
    469, 465, 465, 469, 470, 484, 243, 661, 904, 905, 487, 488, 761, 1064, 490, 1063, 538, 324, 325, 952, 495,
    496, 497, 951, 1093, 499, 906, 399, 615, 502, 511, 782, 504, 782, 505, 779, 848, 783, 508, 509, 508, 781, 296,
    512, 513, 296, 780, 510, 511, 514, 515, 515, 515, 506, 507, 506, 516, 511, 518, 400, 327, 521, 326, 360, 685,
    452, 431, 471, 828, 409, 328, 329, 585, 453, 297, 534, 534, 534, 534, 534, 534, 535, 534, 534, 534, 536, 534,
    534, 534, 537, 538, 538, 453, 472, 784, 156, 542, 298, 785, 787, 545, 546, 547, 547, 548, 549, 786, 788, 789,
    790, 541, 480, 543, 544, 550, 550, 551, 331, 552, 553, 541, 480, 543, 544, 550, 550, 551, 331, 552, 553, 554,
    541, 480, 543, 544, 550, 550, 551, 331, 552, 553, 555, 541, 480, 543, 544, 550, 550, 551, 331, 552, 553, 556,
    557, 410, 411, 473, 1045, 562, 474, 586, 412, 413, 77, 413, 475, 1163, 570, 480, 480, 572, 480, 573, 480, 574,
    571, 575, 953, 442, 575, 1192, 512, 581, 361, 196, 197, 1193, 586, 587, 414, 21, 1136, 587, 587, 1218, 806,
    594, 595, 198, 114, 597, 598, 707, 600, 601, 602, 662, 954, 999, 606, 1023, 608, 1164, 609, 610, 611, 1124,
    454, 1207, 615, 562, 562, 513, 514, 432, 686, 632, 621, 1065, 624, 476, 622, 23, 628, 22, 622, 157, 181, 631,
    632, 630, 131, 633, 159, 635, 635, 635, 635, 4, 539, 1141, 455, 639, 623, 47, 642, 623, 955, 456, 477, 588,
    956, 722, 649, 650, 65, 957, 330, 362, 42, 54, 42, 309, 656, 309, 656, 657, 258, 656, 362, 423, 362, 363, 26,
    661, 907, 1066, 664, 478, 478, 829, 663, 668, 742, 670, 671, 495, 1194, 674, 1195, 676, 675, 677, 908, 849,
    850, 680, 681, 682, 683, 762, 624, 625, 104, 540, 541, 792, 690, 690, 690, 690, 690, 691, 691, 691, 690, 851,
    693, 694, 852, 696, 697, 695, 698, 692, 699, 1041, 701, 702, 1042, 704, 705, 706, 707, 703, 708, 708, 710,
    1196, 712, 713, 711, 714, 711, 1067, 717, 24, 719, 720, 664, 641, 709, 724, 722, 723, 725, 722, 723, 160, 728,
    728, 728, 728, 258, 353, 1052, 731, 1000, 733, 331, 332, 388, 985, 738, 515, 1105, 741, 742, 710, 744, 54, 54,
    54, 710, 745, 746, 745, 744, 747, 191, 191, 191, 191, 748, 748, 748, 191, 191, 191, 747, 748, 191, 748, 516,
    1068, 1106, 752, 753, 754, 747, 191, 191, 191, 191, 748, 748, 748, 191, 191, 191, 747, 755, 748, 191, 748,
    1165, 757, 747, 191, 191, 191, 191, 748, 748, 748, 191, 191, 191, 747, 748, 191, 748, 758, 711, 760, 748, 748,
    748, 748, 748, 748, 761, 748, 272, 271, 763, 763, 763, 764, 764, 764, 764, 764, 763, 763, 763, 764, 764, 764,
    764, 763, 763, 764, 764, 764, 764, 764, 764, 763, 763, 763, 764, 764, 764, 764, 764, 763, 763, 763, 764, 764,
    764, 764, 763, 763, 764, 764, 764, 764, 764, 764, 765, 763, 763, 763, 764, 764, 764, 764, 764, 763, 763, 763,
    764, 764, 764, 764, 763, 763, 764, 764, 764, 764, 764, 764, 766, 763, 763, 763, 764, 764, 764, 764, 764, 763,
    763, 763, 764, 764, 764, 764, 763, 763, 764, 764, 764, 764, 764, 764, 767, 259, 214, 401, 21, 21, 21, 21, 21,
    21, 20, 73, 517, 496, 665, 333, 774, 775, 401, 364, 161, 779, 780, 780, 780, 781, 781, 713, 783, 784, 277,
    273, 276, 275, 789, 789, 789, 789, 790, 789, 789, 791, 789, 789, 792, 793, 164, 795, 795, 277, 278, 712, 798,
    799, 279, 786, 787, 788, 796, 797, 797, 786, 787, 787, 787, 801, 786, 787, 788, 796, 797, 797, 786, 787, 787,
    787, 801, 802, 786, 787, 788, 796, 797, 797, 786, 787, 787, 787, 801, 803, 785, 786, 787, 788, 784, 794, 796,
    797, 797, 786, 787, 800, 800, 784, 787, 787, 801, 784, 804, 853, 806, 807, 162, 809, 810, 57, 58, 59, 811,
    812, 813, 809, 814, 814, 814, 814, 457, 1054, 1053, 817, 818, 1072, 1069, 821, 1070, 823, 1071, 820, 822, 824,
    825, 365, 497, 433, 199, 807, 808, 61, 809, 810, 831, 832, 833, 834, 835, 200, 837, 837, 811, 812, 839, 840,
    103, 842, 274, 844, 844, 1107, 846, 163, 848, 763, 850, 764, 852, 25, 854, 765, 856, 766, 858, 851, 853, 855,
    857, 859, 62, 836, 838, 841, 843, 845, 845, 847, 849, 843, 860, 861, 96, 443, 589, 598, 633, 958, 498, 518,
    854, 870, 871, 518, 434, 389, 1125, 201, 666, 667, 499, 435, 1048, 881, 0, 882, 129, 2, 643, 884, 885, 642,
    743, 885, 887, 642, 1091, 5, 890, 5, 697, 117, 893, 117, 894, 894, 894, 894, 894, 894, 894, 894, 894, 894,
    895, 894, 894, 894, 894, 894, 896, 894, 894, 894, 894, 894, 897, 894, 898, 894, 894, 894, 894, 897, 714, 900,
    900, 901, 900, 900, 698, 894, 894, 894, 894, 894, 903, 897, 894, 902, 904, 894, 894, 894, 894, 902, 897, 695,
    696, 204, 908, 203, 910, 734, 909, 911, 909, 909, 911, 909, 913, 909, 911, 909, 914, 911, 911, 916, 911, 917,
    911, 918, 906, 907, 909, 911, 912, 909, 915, 919, 6, 921, 902, 902, 7, 924, 924, 924, 7, 770, 926, 763, 763,
    763, 764, 764, 764, 764, 764, 763, 763, 763, 764, 764, 764, 764, 763, 763, 925, 925, 764, 764, 764, 764, 764,
    764, 763, 763, 763, 764, 764, 764, 764, 764, 763, 763, 763, 764, 764, 764, 764, 763, 763, 925, 925, 764, 764,
    764, 764, 764, 764, 928, 763, 763, 763, 764, 764, 764, 764, 764, 763, 763, 763, 764, 764, 764, 764, 763, 763,
    925, 925, 764, 764, 764, 764, 764, 764, 929, 51, 931, 51, 116, 933, 115, 933, 894, 932, 894, 932, 894, 894,
    894, 935, 932, 932, 894, 932, 894, 932, 894, 894, 894, 935, 932, 932, 936, 894, 932, 894, 932, 894, 894, 894,
    935, 932, 932, 937, 894, 898, 932, 894, 932, 894, 894, 894, 934, 932, 932, 938, 763, 763, 763, 891, 891, 764,
    764, 764, 764, 764, 892, 763, 763, 763, 764, 764, 764, 764, 763, 763, 899, 905, 920, 922, 922, 923, 925, 925,
    923, 764, 764, 764, 764, 764, 764, 927, 930, 939, 1197, 941, 942, 943, 668, 458, 1166, 947, 800, 949, 949,
    950, 949, 951, 949, 952, 1142, 954, 67, 956, 479, 1217, 959, 479, 1126, 590, 459, 963, 334, 335, 63, 336, 968,
    1109, 55, 970, 1167, 972, 131, 542, 959, 644, 480, 1168, 978, 979, 134, 981, 982, 715, 984, 985, 984, 986,
    987, 986, 205, 989, 989, 205, 165, 991, 991, 991, 991, 206, 97, 993, 444, 1208, 996, 997, 998, 207, 1000,
    1000, 1001, 1000, 1002, 1000, 1003, 55, 1004, 1143, 916, 1007, 960, 1198, 1010, 8, 1012, 1013, 1013, 519, 520,
    166, 1016, 1017, 793, 1019, 1017, 1015, 1018, 1020, 1017, 1021, 1021, 1021, 383, 1015, 1018, 1017, 1021, 1021,
    1021, 1151, 1025, 962, 963, 1027, 1028, 961, 1055, 1030, 248, 249, 167, 250, 251, 1032, 1033, 1034, 469, 1035,
    469, 1034, 1036, 247, 208, 917, 1039, 591, 563, 830, 563, 1032, 1033, 469, 1035, 469, 1036, 247, 909, 337,
    500, 1169, 209, 1049, 1050, 1170, 1171, 1053, 1054, 64, 1056, 1172, 1048, 1051, 1052, 1055, 1057, 55, 1058,
    661, 964, 1173, 1174, 1060, 1061, 1062, 918, 1064, 543, 544, 252, 1068, 545, 280, 1071, 1072, 645, 716, 1075,
    1076, 965, 299, 1079, 1080, 300, 1082, 1083, 794, 1085, 1081, 1084, 1086, 168, 1088, 1089, 1089, 1089, 919,
    1091, 795, 169, 301, 1095, 1095, 1095, 302, 1097, 210, 1099, 303, 1101, 1101, 1096, 1093, 1094, 1096, 1098,
    1098, 1098, 1100, 1102, 55, 1103, 211, 1105, 855, 1107, 1108, 856, 1110, 1111, 1109, 1112, 592, 1004, 593,
    415, 594, 966, 744, 1120, 857, 1122, 1123, 390, 932, 858, 859, 1128, 1129, 937, 938, 939, 944, 1134, 52, 1136,
    940, 60, 1139, 860, 1141, 1142, 9, 1144, 1145, 1140, 1143, 1146, 941, 942, 1149, 943, 1127, 1130, 1131, 1132,
    1133, 1135, 1137, 1138, 1147, 1148, 1150, 1151, 733, 1153, 1154, 1154, 1154, 170, 1156, 170, 1157, 1158, 131,
    1159, 595, 1161, 669, 596, 986, 1164, 831, 1144, 967, 118, 1167, 1168, 27, 1169, 402, 1171, 436, 1097, 1173,
    1174, 119, 968, 253, 1178, 1001, 1180, 1181, 1072, 460, 28, 354, 1185, 1073, 1074, 1187, 1188, 1029, 1030,
    1191, 1031, 1190, 1192, 1193, 461, 969, 1032, 1197, 646, 1199, 304, 1201, 1201, 1202, 745, 1204, 889, 1206,
    890, 891, 1208, 1209, 1210, 1211, 120, 892, 1214, 1215, 1216, 1207, 1212, 1213, 1217, 970, 767, 171, 1220,
    1220, 1220, 1221, 212, 172, 1223, 53, 1224, 1225, 1075, 1078, 1076, 1077, 1230, 1228, 1229, 1231, 1079, 1233,
    597, 1080, 1236, 1081, 1238, 1082, 391, 173, 1242, 213, 416, 1244, 616, 617, 1247, 1246, 1248, 437, 796, 1250,
    1246, 1248, 1251, 437, 392, 481, 99, 482, 445, 1254, 1255, 1256, 482, 1254, 1258, 1256, 921, 598, 634, 215,
    1263, 1263, 214, 174, 1265, 216, 217, 564, 746, 1269, 564, 1110, 945, 1271, 1272, 1273, 564, 218, 219, 71,
    687, 521, 626, 832, 598, 220, 1128, 1033, 1283, 1284, 522, 522, 221, 366, 309, 309, 309, 309, 258, 309, 83,
    366, 1209, 223, 1291, 1291, 222, 175, 1293, 224, 225, 635, 523, 1002, 1298, 384, 627, 393, 833, 393, 1034,
    524, 628, 438, 1263, 1263, 417, 483, 1003, 1311, 226, 1127, 1083, 1315, 647, 1111, 747, 1318, 1319, 283, 647,
    100, 1321, 385, 1321, 84, 385, 121, 599, 122, 636, 338, 78, 214, 338, 227, 1331, 338, 670, 637, 649, 1335,
    1336, 648, 834, 748, 749, 1336, 1338, 1339, 648, 1336, 648, 1336, 648, 750, 339, 546, 1175, 1345, 1176, 1098,
    1348, 1349, 1350, 1346, 1347, 1351, 565, 565, 484, 485, 462, 525, 526, 340, 418, 486, 629, 46, 1363, 629, 355,
    356, 487, 403, 1368, 439, 1178, 1370, 1177, 1371, 1372, 1368, 439, 446, 402, 402, 402, 446, 650, 600, 797,
    1378, 1379, 600, 751, 1381, 600, 447, 799, 798, 510, 1384, 514, 1385, 1385, 1385, 506, 506, 1386, 1384, 1388,
    419, 367, 368, 671, 420, 672, 601, 1182, 1179, 1180, 1181, 1397, 1398, 1399, 1400, 601, 651, 653, 1403, 1404,
    652, 752, 1404, 1406, 652, 79, 228, 1409, 1410, 229, 1408, 1408, 949, 1408, 1408, 949, 1413, 1408, 1408, 949,
    1414, 1408, 1408, 949, 1411, 1412, 1412, 1412, 1415, 1408, 1408, 949, 1412, 1412, 1412, 1415, 602, 602, 835,
    488, 489, 673, 674, 654, 836, 987, 176, 1425, 1426, 1426, 1426, 1426, 1426, 1426, 1426, 1426, 1426, 1426,
    1426, 1426, 142, 123, 654, 124, 988, 1429, 1004, 1431, 654, 127, 126, 1433, 1433, 1433, 1433, 1434, 1433,
    1433, 1433, 1433, 1434, 654, 566, 1099, 1437, 1438, 421, 85, 128, 861, 1443, 1005, 1445, 910, 971, 972, 675,
    676, 677, 422, 567, 1084, 1454, 1129, 490, 837, 1043, 1458, 1459, 753, 1460, 341, 230, 1463, 547, 29, 423,
    1467, 404, 1467, 404, 838, 262, 1470, 1471, 261, 260, 261, 717, 1475, 1476, 1476, 1476, 1476, 719, 1478, 1478,
    1478, 718, 1480, 801, 129, 1483, 1483, 1477, 1479, 1479, 1479, 1481, 1479, 1482, 1479, 1484, 1479, 603, 1210,
    1486, 1487, 369, 1477, 1479, 1479, 1479, 1481, 1479, 1479, 1479, 603, 1479, 1479, 1479, 1479, 1479, 1479, 603,
    973, 342, 548, 1085, 1086, 1183, 1497, 369, 11, 1499, 11, 10, 754, 1502, 369, 86, 87, 405, 463, 1507, 974,
    1509, 30, 1212, 1511, 1213, 1513, 1214, 1515, 1511, 1512, 1514, 1516, 568, 1211, 755, 756, 1518, 1519, 568,
    568, 254, 549, 1184, 1524, 448, 448, 424, 1527, 1087, 550, 1199, 1200, 1532, 1201, 1533, 1534, 1202, 1536,
    1537, 1535, 1538, 1531, 1539, 569, 394, 757, 1542, 569, 569, 1139, 1185, 1546, 1545, 1547, 343, 551, 552, 177,
    1552, 1553, 130, 1555, 1556, 720, 66, 720, 1558, 1559, 1554, 1557, 1560, 1553, 88, 1219, 553, 946, 1564, 1565,
    976, 977, 1567, 1568, 55, 31, 975, 893, 1570, 1571, 32, 1573, 1095, 1575, 1094, 1096, 895, 1578, 896, 1580,
    1581, 1582, 1577, 1579, 1583, 894, 605, 721, 1585, 1586, 604, 862, 813, 1589, 1588, 1585, 1590, 604, 464, 630,
    263, 465, 1595, 1585, 604, 1036, 1037, 1598, 1599, 1035, 989, 1601, 990, 1602, 1603, 554, 920, 1606, 606, 606,
    839, 991, 1186, 1610, 1611, 527, 911, 1204, 1615, 1616, 1617, 1203, 1145, 1619, 723, 1621, 1622, 1623, 1622,
    449, 1625, 102, 440, 264, 1627, 840, 1627, 101, 1630, 466, 1632, 467, 468, 1088, 1205, 1637, 450, 1639, 1638,
    1640, 688, 1640, 688, 978, 370, 89, 370, 131, 371, 95, 258, 90, 371, 55, 395, 1650, 528, 1100, 1652, 1152,
    1654, 178, 1656, 618, 570, 1657, 1658, 1659, 607, 1130, 501, 933, 1664, 725, 1666, 1667, 724, 1669, 1668,
    1670, 1667, 608, 105, 1672, 179, 1674, 1674, 1674, 1674, 1674, 231, 609, 1153, 1677, 1678, 609, 529, 841, 992,
    1682, 571, 571, 221, 689, 726, 1687, 727, 1689, 1690, 728, 1692, 1688, 18, 1691, 18, 1693, 18, 18, 18, 180,
    1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695, 1695,
    1695, 1695, 1695, 1046, 1697, 1131, 1699, 912, 913, 914, 915, 1047, 1705, 1696, 1698, 1700, 1701, 18, 1702,
    21, 21, 1703, 21, 21, 1704, 21, 18, 21, 18, 175, 1706, 18, 18, 20, 73, 633, 68, 265, 1709, 1710, 1710, 1710,
    1709, 1711, 1711, 1711, 132, 763, 763, 763, 764, 764, 764, 764, 764, 763, 763, 763, 764, 764, 764, 764, 763,
    763, 1713, 764, 764, 764, 764, 764, 764, 767, 922, 372, 1101, 1716, 1717, 1024, 1719, 1102, 1721, 1722, 1720,
    1723, 1718, 1724, 1017, 1726, 1727, 1728, 1729, 1730, 1731, 1025, 1026, 1733, 1734, 1735, 1103, 1737, 1738,
    1736, 1739, 1725, 18, 1732, 18, 1740, 18, 18, 18, 258, 372, 396, 1743, 693, 814, 1745, 815, 1747, 816, 1749,
    1746, 1748, 1750, 555, 729, 1753, 1754, 572, 69, 1757, 1758, 863, 1760, 864, 1762, 1761, 1763, 768, 1765,
    1766, 1767, 1768, 1767, 281, 1770, 730, 1772, 731, 1774, 1773, 1775, 70, 1777, 1771, 1771, 1779, 1780, 1759,
    1764, 1769, 1771, 1771, 1776, 1778, 1781, 1187, 1783, 1154, 1785, 530, 1044, 1788, 1113, 949, 1789, 1790,
    1114, 1792, 1188, 1794, 531, 732, 1797, 1798, 573, 1215, 573, 1133, 232, 233, 305, 308, 491, 306, 1808, 28,
    532, 533, 373, 258, 373, 33, 234, 182, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816, 1816,
    1816, 1816, 1816, 235, 1089, 309, 492, 310, 34, 1822, 1027, 1824, 1112, 1826, 1132, 441, 923, 1830, 979, 610,
    758, 1834, 493, 493, 842, 769, 1108, 1115, 1839, 1189, 1841, 374, 843, 374, 611, 534, 397, 375, 214, 375, 694,
    694, 844, 865, 1851, 1852, 1853, 1854, 1855, 866, 1857, 1858, 1859, 1856, 1860, 1861, 129, 1190, 1863, 1146,
    1039, 1865, 1866, 1867, 1155, 1869, 786, 788, 796, 797, 797, 786, 801, 786, 788, 796, 797, 797, 786, 801,
    1871, 786, 788, 796, 797, 797, 786, 801, 1872, 786, 788, 794, 796, 797, 797, 786, 1868, 801, 1870, 1873, 678,
    1875, 690, 811, 809, 556, 867, 868, 1880, 1881, 1882, 1883, 1884, 869, 870, 1886, 1887, 1888, 1889, 871, 1891,
    1892, 1893, 1894, 1895, 1885, 1890, 1896, 872, 1898, 1899, 1900, 1901, 1090, 1903, 376, 1006, 1906, 1906,
    1007, 1908, 1008, 1910, 1009, 1010, 1912, 1913, 1907, 1909, 1911, 1911, 1914, 425, 311, 1917, 1918, 1917, 802,
    1918, 1919, 1920, 1920, 1917, 1919, 1919, 1919, 1919, 980, 377, 133, 1924, 133, 982, 1925, 994, 993, 1927,
    1928, 378, 423, 378, 183, 1932, 1932, 1932, 1932, 12, 12, 803, 480, 331, 1935, 480, 331, 1935, 1936, 480, 331,
    1935, 1937, 480, 331, 1935, 1938, 1933, 1934, 344, 1939, 255, 91, 574, 1011, 1943, 574, 995, 1945, 574, 1134,
    557, 312, 1949, 1949, 1949, 1949, 1950, 1949, 1949, 1951, 1949, 1949, 1952, 776, 290, 1954, 1955, 1954, 1954,
    1955, 1954, 1955, 1954, 1954, 1955, 1956, 1954, 1955, 1954, 1954, 1955, 1957, 1953, 1954, 1955, 1954, 1954,
    1955, 1958, 1959, 1135, 184, 733, 1962, 1191, 1964, 185, 1966, 1966, 1965, 1967, 1154, 1963, 1968, 1963, 1018,
    267, 266, 1971, 1971, 1972, 1972, 1971, 1971, 1972, 1972, 1971, 1971, 1972, 1972, 1972, 1972, 1971, 1971,
    1972, 1972, 1971, 1971, 1972, 1972, 1971, 1971, 1972, 1972, 1972, 1972, 1973, 1971, 1971, 1972, 1972, 1971,
    1971, 1972, 1972, 1971, 1971, 1972, 1972, 1972, 1972, 1974, 1971, 1971, 1972, 1972, 1971, 1971, 1972, 1972,
    1971, 1971, 1972, 1972, 1972, 1972, 1975, 1976, 38, 1978, 106, 1980, 37, 1982, 773, 1984, 1985, 35, 1987, 107,
    1989, 136, 1991, 1991, 1991, 269, 1991, 1991, 1991, 1992, 1993, 1992, 268, 36, 1995, 39, 39, 72, 657, 657,
    657, 1987, 657, 40, 256, 2000, 41, 2002, 1987, 699, 2004, 284, 2006, 2006, 2006, 2006, 2006, 2006, 2006, 2006,
    2007, 2006, 2006, 2006, 2006, 2008, 2006, 2006, 2006, 2006, 2009, 2010, 772, 2012, 2013, 40, 2002, 1979, 1981,
    1986, 1990, 1994, 1997, 1986, 1997, 1998, 2015, 1990, 2001, 2001, 1990, 2016, 1979, 1981, 1986, 1990, 1994,
    1997, 1986, 1997, 1998, 2015, 1990, 2001, 2001, 1990, 2016, 2017, 1979, 1981, 1986, 1990, 1994, 1997, 1986,
    1997, 1998, 2015, 1990, 2001, 2001, 1990, 2016, 2018, 282, 2020, 2020, 2020, 2020, 2020, 2020, 2020, 2020,
    2021, 2020, 2020, 2020, 2020, 2022, 2020, 2020, 2020, 2020, 2023, 2024, 135, 2026, 2026, 135, 283, 845, 2029,
    845, 2030, 2030, 2030, 2030, 2030, 2030, 2031, 2030, 2030, 2032, 771, 2034, 2035, 236, 2037, 2038, 2038, 2039,
    2038, 2040, 2038, 2041, 2025, 2027, 2027, 2028, 2033, 2033, 2036, 2042, 2028, 2028, 2038, 2027, 2028, 2041,
    2025, 2027, 2027, 2028, 2033, 2033, 2036, 2042, 2028, 2028, 2038, 2027, 2028, 2043, 2025, 2027, 2027, 2028,
    2033, 2033, 2036, 2042, 2028, 2028, 2038, 2027, 2028, 2044, 2025, 2027, 2027, 2028, 2033, 2033, 2036, 2042,
    2028, 2028, 2038, 2027, 2028, 2045, 1979, 1981, 1983, 1986, 1988, 1988, 1990, 1994, 1996, 1986, 1997, 1998,
    1983, 1999, 1983, 1983, 1988, 1983, 1988, 1990, 2001, 2001, 1990, 2003, 1988, 1983, 2005, 2011, 2014, 1988,
    2019, 2046, 286, 285, 237, 2050, 2049, 2049, 2049, 2049, 2049, 2049, 2049, 2049, 2052, 2049, 2049, 2049, 2049,
    2053, 2049, 2049, 2049, 2051, 2049, 2054, 137, 2056, 2048, 2055, 2048, 2048, 2048, 2048, 2055, 2048, 2048,
    2048, 2058, 2048, 2055, 2048, 2048, 2048, 2059, 2048, 2055, 2048, 2048, 2057, 2048, 2060, 2061, 1954, 1955,
    1954, 1954, 1955, 1958, 2063, 287, 288, 2066, 2066, 2066, 2066, 2066, 2066, 2066, 2066, 2067, 2066, 2066,
    2066, 2066, 2068, 2066, 2066, 2066, 2066, 2069, 2070, 238, 2072, 2065, 2065, 2065, 2073, 2065, 2065, 2065,
    2065, 2073, 2065, 2074, 2065, 2065, 2065, 2073, 2065, 2075, 2071, 2065, 2065, 2065, 2073, 2065, 2076, 774,
    775, 2065, 2077, 2078, 2065, 2065, 2079, 2079, 2073, 2065, 2076, 2065, 2077, 2078, 2065, 2065, 2079, 2079,
    2073, 2065, 2080, 2065, 2077, 2078, 2065, 2065, 2079, 2079, 2073, 2065, 2081, 2065, 2077, 2078, 2065, 2065,
    2079, 2079, 2073, 2065, 2082, 2064, 2083, 289, 239, 2086, 2087, 187, 188, 140, 2091, 2091, 189, 138, 139, 186,
    2085, 2088, 2089, 2090, 2085, 2085, 2092, 2087, 2085, 2085, 2088, 2089, 2090, 2085, 2085, 2092, 2087, 2085,
    2096, 2085, 2088, 2089, 2090, 2085, 2085, 2092, 2087, 2085, 2097, 2085, 2088, 2089, 2090, 2085, 2085, 2092,
    2093, 2094, 2087, 2095, 2085, 2098, 700, 2100, 2101, 2102, 1221, 2104, 2104, 2104, 1147, 2106, 1148, 2108,
    2107, 2109, 4, 10, 74, 75, 76, 79, 80, 80, 80, 89, 90, 91, 93, 94, 96, 94, 94, 97, 97, 97, 97, 98, 99, 99, 99,
    103, 104, 104, 104, 104, 99, 105, 106, 106, 106, 106, 107, 108, 109, 109, 109, 109, 111, 112, 112, 112, 112,
    116, 118, 119, 120, 120, 120, 120, 121, 122, 122, 122, 122, 125, 126, 126, 126, 126, 135, 136, 138, 140, 143,
    144, 140, 140, 145, 145, 145, 145, 146, 146, 146, 146, 76, 151, 156, 176, 181, 183, 184, 185, 186, 186, 187,
    186, 186, 188, 189, 189, 189, 189, 190, 190, 190, 190, 191, 192, 195, 196, 196, 196, 196, 197, 197, 197, 197,
    198, 199, 200, 200, 200, 200, 203, 205, 203, 205, 206, 206, 206, 206, 207, 209, 3, 210, 211, 211, 211, 211,
    76, 215, 218, 220, 239, 240, 240, 240, 240, 244, 249, 249, 244, 250, 250, 250, 251, 250, 252, 255, 256, 259,
    256, 260, 261, 261, 261, 261, 270, 271, 271, 271, 271, 272, 272, 272, 272, 274, 276, 278, 279, 284, 285, 285,
    285, 285, 286, 286, 286, 286, 290, 293, 294, 294, 294, 295, 295, 295, 295, 296, 296, 296, 296, 297, 304, 305,
    306, 305, 305, 306, 306, 306, 305, 306, 307, 308, 310, 308, 308, 311, 311, 311, 311, 192, 312, 191, 313, 313,
    313, 313, 314, 314, 314, 314, 315, 315, 315, 315, 316, 317, 317, 317, 317, 318, 318, 318, 318, 319, 319, 319,
    319, 321, 322, 321, 323, 323, 323, 323, 324, 324, 324, 324, 321, 321, 326, 326, 326, 326, 329, 336, 337, 337,
    337, 337, 340, 340, 340, 340, 342, 345, 363, 364, 364, 364, 364, 366, 367, 367, 367, 367, 368, 368, 368, 368,
    371, 372, 372, 372, 372, 373, 373, 373, 373, 374, 374, 374, 374, 375, 375, 375, 375, 376, 376, 376, 376, 379,
    380, 379, 379, 382, 383, 383, 383, 383, 384, 384, 384, 384, 386, 386, 386, 386, 387, 388, 388, 388, 388, 389,
    390, 390, 390, 390, 391, 393, 391, 394, 397, 398, 401, 404, 406, 407, 407, 407, 407, 409, 387, 342, 342, 342,
    410, 410, 410, 410, 411, 411, 411, 412, 413, 413, 413, 413, 312, 414, 414, 414, 414, 416, 417, 417, 417, 417,
    418, 420, 420, 420, 420, 421, 422, 424, 425, 425, 425, 425, 426, 426, 426, 426, 427, 427, 427, 427, 428, 428,
    428, 428, 432, 433, 432, 432, 432, 435, 436, 436, 436, 436, 437, 437, 437, 437, 439, 440, 440, 440, 440, 442,
    445, 446, 446, 446, 447, 447, 447, 448, 447, 455, 456, 457, 457, 457, 457, 459, 461, 462, 464, 485, 486, 486,
    486, 486, 489, 491, 492, 492, 493, 493, 493, 493, 494, 494, 494, 494, 498, 492, 492, 500, 501, 501, 501, 501,
    503, 503, 503, 503, 517, 519, 519, 520, 520, 520, 520, 522, 522, 522, 522, 523, 523, 523, 523, 524, 524, 524,
    524, 525, 525, 525, 525, 526, 526, 526, 526, 527, 527, 527, 527, 528, 529, 529, 530, 530, 530, 530, 529, 529,
    531, 531, 531, 531, 532, 532, 532, 532, 533, 533, 533, 539, 215, 540, 540, 540, 540, 558, 435, 559, 559, 559,
    559, 560, 560, 560, 560, 561, 561, 561, 561, 563, 564, 564, 564, 564, 565, 565, 565, 565, 566, 566, 566, 566,
    567, 568, 567, 567, 569, 569, 569, 569, 576, 577, 578, 578, 578, 578, 579, 580, 582, 582, 582, 582, 583, 583,
    584, 583, 585, 583, 588, 589, 589, 589, 589, 590, 591, 592, 593, 592, 592, 596, 192, 599, 603, 604, 604, 604,
    604, 605, 607, 612, 613, 614, 614, 614, 614, 616, 617, 617, 617, 618, 618, 618, 618, 619, 619, 619, 619, 620,
    620, 620, 620, 621, 621, 621, 621, 622, 622, 622, 622, 623, 623, 623, 623, 625, 626, 626, 626, 626, 627, 629,
    627, 627, 634, 192, 636, 637, 637, 637, 637, 638, 640, 640, 640, 640, 641, 643, 641, 641, 644, 645, 645, 645,
    645, 646, 646, 646, 646, 647, 647, 647, 647, 648, 651, 652, 653, 654, 654, 654, 654, 655, 658, 655, 659, 660,
    660, 660, 660, 662, 663, 665, 191, 666, 667, 666, 669, 669, 669, 669, 672, 673, 673, 673, 673, 678, 679, 684,
    685, 685, 685, 685, 686, 686, 686, 686, 686, 312, 666, 687, 688, 688, 688, 688, 689, 689, 689, 689, 700, 687,
    709, 715, 716, 718, 721, 726, 726, 727, 727, 729, 716, 730, 730, 730, 730, 732, 734, 191, 735, 735, 735, 735,
    736, 736, 736, 736, 737, 737, 737, 737, 739, 740, 740, 740, 740, 743, 749, 750, 750, 750, 750, 751, 756, 759,
    762, 768, 769, 770, 771, 772, 772, 772, 772, 773, 773, 773, 773, 771, 776, 776, 776, 777, 777, 777, 778, 778,
    778, 778, 782, 590, 805, 808, 815, 816, 816, 816, 816, 819, 826, 827, 827, 827, 827, 828, 828, 829, 829, 829,
    829, 828, 828, 830, 862, 863, 863, 863, 863, 864, 864, 864, 864, 865, 866, 866, 866, 866, 867, 868, 868, 868,
    868, 869, 872, 869, 869, 873, 873, 873, 873, 874, 874, 874, 874, 875, 876, 877, 877, 877, 877, 878, 878, 878,
    878, 879, 879, 879, 879, 880, 880, 880, 880, 883, 886, 888, 886, 886, 889, 940, 771, 944, 945, 945, 945, 945,
    946, 946, 946, 946, 948, 953, 955, 957, 958, 958, 958, 960, 958, 961, 962, 962, 962, 962, 962, 962, 964, 965,
    965, 965, 965, 966, 966, 966, 966, 967, 969, 969, 969, 969, 971, 973, 974, 974, 974, 974, 975, 964, 964, 964,
    976, 976, 976, 976, 977, 977, 977, 977, 977, 980, 983, 662, 988, 990, 992, 994, 995, 995, 999, 995, 995, 1005,
    1006, 1008, 312, 1009, 1011, 1014, 1014, 1014, 1022, 967, 1023, 1023, 1023, 1023, 1024, 1024, 1024, 1026,
    1029, 1031, 1037, 1038, 1040, 1041, 1041, 1041, 1041, 1042, 1043, 1043, 1043, 1044, 1045, 1046, 1046, 1046,
    1046, 1047, 1047, 1047, 1047, 1059, 1063, 967, 1065, 1066, 1066, 1066, 1066, 1067, 1067, 1067, 1067, 1069,
    1070, 1070, 1070, 1070, 1073, 1074, 1074, 1074, 1074, 76, 1077, 1078, 1087, 1090, 1092, 387, 1104, 1106, 1113,
    1114, 1114, 1114, 1115, 1116, 1116, 1116, 1116, 1114, 1117, 1117, 1117, 1117, 1118, 1118, 1119, 1118, 1118,
    1121, 651, 1124, 1125, 1125, 1125, 1125, 1126, 687, 1152, 1155, 1160, 1162, 1162, 1162, 1162, 1163, 1163,
    1163, 1163, 1165, 1166, 1170, 1172, 1172, 1172, 1172, 1175, 1176, 1177, 1179, 1182, 1183, 1183, 1183, 1183,
    1184, 1186, 1186, 1186, 1186, 1189, 1194, 1195, 1195, 1195, 1195, 1196, 967, 1198, 1200, 1200, 1200, 1200,
    1203, 1205, 1218, 1219, 1222, 1226, 1226, 1227, 1232, 1234, 1235, 1235, 1235, 1235, 1237, 1239, 1240, 1241,
    1241, 1241, 1241, 1243, 1245, 1245, 1245, 1245, 1249, 1252, 1249, 1249, 1249, 1253, 1253, 1253, 1253, 1257,
    1257, 1259, 1257, 1260, 1261, 1261, 1261, 1261, 1262, 1262, 1262, 1262, 1264, 1266, 1267, 1268, 1270, 1268,
    1274, 1275, 1276, 1277, 1278, 1278, 1278, 1278, 1279, 1279, 1279, 1279, 1280, 1280, 1280, 1281, 1280, 1282,
    1285, 1286, 1286, 1286, 1287, 1288, 1289, 1288, 1288, 1290, 1292, 1294, 1295, 1296, 1296, 1296, 1296, 1297,
    1297, 1297, 1297, 1299, 1300, 1300, 1300, 1300, 1301, 1301, 1301, 1301, 1302, 1303, 1303, 1303, 1304, 1305,
    1305, 1305, 1305, 1306, 1306, 1306, 1306, 1307, 1307, 1307, 1307, 1308, 1309, 1309, 1309, 1309, 1310, 1310,
    1310, 1310, 1312, 1310, 1313, 1314, 1316, 1317, 1320, 1317, 1317, 1322, 1323, 1324, 1322, 1322, 1325, 1326,
    1325, 1325, 1327, 1327, 1327, 1327, 1328, 1329, 1330, 1328, 1332, 1333, 1333, 1333, 1333, 652, 1334, 1334,
    1334, 1334, 1337, 1340, 1341, 1342, 1343, 1343, 1343, 1343, 1344, 1344, 1344, 1344, 652, 1352, 1353, 1353,
    1354, 1354, 1354, 1354, 1355, 1355, 1355, 1355, 1356, 1356, 1356, 1356, 1357, 1357, 1357, 1357, 1358, 1358,
    1358, 1358, 1359, 1359, 1359, 1359, 1360, 1360, 1360, 1360, 1361, 1361, 1361, 1361, 1362, 1364, 1362, 1362,
    1365, 1365, 1365, 1365, 1366, 1366, 1366, 1366, 1367, 1367, 1367, 1367, 1369, 1373, 1369, 1369, 1374, 1374,
    1374, 1375, 1376, 1376, 1376, 1376, 1377, 1380, 1382, 1377, 1383, 1383, 1383, 1383, 1387, 1389, 1389, 1390,
    1390, 1390, 1390, 1391, 1391, 1391, 1391, 1392, 1392, 1392, 1392, 1393, 1393, 1393, 1393, 1394, 1394, 1394,
    1394, 1395, 1395, 1395, 1395, 1396, 1401, 1396, 1396, 967, 1402, 1402, 1402, 1402, 1405, 1407, 1405, 1405,
    1416, 1417, 1416, 1418, 1418, 1418, 1419, 1420, 1420, 1420, 1420, 1421, 1421, 1421, 1421, 1422, 1422, 1422,
    1422, 1423, 1423, 1423, 1423, 1424, 1427, 1428, 1430, 1432, 1435, 1436, 1436, 1436, 1436, 1439, 1440, 1440,
    1440, 1440, 1441, 1442, 1444, 1446, 1447, 1448, 1449, 1449, 1449, 1449, 1450, 1450, 1450, 1450, 1451, 1451,
    1451, 1451, 1452, 1452, 1452, 1452, 418, 1453, 1453, 1453, 1453, 1455, 1456, 1456, 1456, 1456, 1457, 1461,
    1462, 1462, 1462, 1462, 1464, 1465, 1465, 1465, 1465, 1466, 1468, 1468, 1468, 1469, 1472, 1473, 1474, 1472,
    1473, 1473, 1474, 651, 651, 1485, 1488, 1489, 1490, 1491, 1490, 1492, 1493, 1493, 1493, 1493, 590, 1494, 1494,
    1494, 1494, 1495, 1496, 1498, 1489, 1500, 1500, 1500, 1501, 1500, 1503, 1489, 1504, 1505, 1505, 1506, 1506,
    1506, 1506, 1508, 1508, 1508, 1510, 1517, 1520, 1521, 1521, 768, 1522, 1523, 1523, 1523, 1523, 1525, 1526,
    1526, 1526, 1526, 1528, 1528, 1528, 1528, 1529, 1530, 1530, 1530, 1530, 1540, 1541, 1541, 1541, 1541, 1541,
    1541, 1543, 1544, 1544, 1548, 1549, 1549, 1549, 1549, 1550, 1550, 1550, 1550, 1551, 1551, 1551, 1551, 1561,
    1562, 1563, 1563, 1563, 1563, 1566, 1569, 1572, 687, 967, 1574, 603, 651, 957, 215, 1576, 1584, 1587, 1591,
    1587, 1592, 1592, 1592, 1592, 1593, 1593, 1593, 1593, 1594, 1596, 1596, 1596, 1596, 1596, 1587, 1597, 1600,
    1604, 1605, 1605, 1605, 1605, 1607, 1608, 1609, 1608, 1608, 953, 1612, 651, 1613, 1613, 1613, 1613, 1614,
    1618, 1620, 1624, 1624, 1626, 1626, 1626, 1628, 1629, 1631, 1626, 1633, 1634, 1634, 1634, 1634, 1635, 1635,
    1635, 1635, 1633, 1633, 1633, 1636, 1641, 1642, 1643, 1642, 1642, 1644, 1645, 1646, 1644, 1644, 1647, 1648,
    1647, 1647, 1649, 1649, 1651, 1651, 1651, 1651, 1651, 1653, 1655, 1660, 1660, 1660, 1660, 1661, 1661, 1661,
    1661, 1662, 1663, 1663, 1663, 1663, 1665, 1671, 1671, 1671, 1673, 1673, 1673, 1675, 1676, 1676, 1676, 1679,
    1680, 1680, 1680, 1680, 1681, 1683, 1684, 1684, 1684, 1685, 1686, 1686, 1686, 1686, 1694, 1707, 771, 1708,
    1712, 1714, 1715, 1715, 1715, 1741, 1742, 590, 1744, 1744, 1744, 1744, 1751, 1752, 1752, 1752, 1752, 994,
    1755, 1756, 1756, 1756, 1756, 1782, 1671, 1660, 1784, 1786, 1787, 1787, 1787, 1787, 1791, 1793, 1795, 1796,
    1796, 1796, 1796, 1799, 1800, 1801, 1801, 1801, 687, 1802, 1803, 1804, 1805, 1806, 1807, 1807, 1807, 1807,
    1809, 1810, 1810, 1810, 1810, 1811, 1811, 1811, 1811, 1812, 1812, 1812, 1813, 1814, 297, 1815, 1817, 1806,
    1814, 1818, 1806, 1819, 1820, 1820, 1820, 1820, 1821, 1823, 1825, 1827, 1828, 1829, 1829, 1829, 1829, 1831,
    1832, 687, 1833, 1833, 1833, 1833, 1835, 1836, 1836, 1836, 1837, 1838, 1840, 1842, 1843, 1843, 1843, 1277,
    1844, 1844, 1844, 1844, 1845, 1845, 1845, 1845, 1846, 1846, 1846, 1846, 1847, 1848, 1847, 1847, 1849, 1849,
    1850, 1849, 1862, 1864, 1874, 1876, 1876, 1876, 1876, 1877, 1877, 1877, 1877, 726, 1878, 1878, 1878, 1878,
    1878, 1879, 1879, 1879, 1879, 1897, 1902, 312, 1904, 1905, 1905, 1905, 1905, 1915, 1916, 1916, 1916, 1916,
    1916, 1921, 1922, 1923, 1923, 1923, 1923, 1926, 1929, 1930, 1931, 1930, 1930, 192, 1940, 1941, 1942, 1942,
    1944, 1946, 1942, 1947, 1948, 1948, 1948, 1948, 1960, 1961, 1969, 1970, 1977, 2047, 2062, 2084, 2099, 2103,
    2105, 2110,
];

pub(super) static ENTRY_PROFILES: [u16; 1223] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 15, 17, 17, 17, 18, 19, 20, 21, 22, 23, 24, 25, 17, 18, 17, 26, 27, 28, 29, 30, 31, 32,
    32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 33, 34, 35, 36, 37, 35, 38, 39, 40, 41, 40, 40, 41, 40, 42, 43, 43,
    40, 40, 42, 44, 45, 44, 46, 47, 45, 44, 47, 44, 48, 49, 50, 50, 51, 52, 53, 52, 52, 52, 52, 54, 55, 54, 56,
    52, 57, 54, 54, 58, 52, 54, 59, 52, 60, 61, 58, 54, 60, 54, 52, 62, 63, 52, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 66, 67, 65, 65, 65, 65, 65, 65, 65, 66,
    68, 65, 69, 65, 70, 71, 65, 65, 72, 65, 65, 65, 65, 65, 65, 65, 65, 73, 65, 65, 65, 74, 65, 75, 65, 76, 72,
    65, 65, 75, 65, 65, 77, 72, 65, 69, 78, 79, 65, 80, 81, 80, 80, 82, 81, 81, 83, 83, 83, 81, 84, 84, 85, 84,
    84, 86, 82, 82, 82, 87, 87, 87, 87, 87, 88, 87, 89, 90, 87, 91, 92, 93, 94, 94, 91, 92, 93, 95, 94, 93, 94,
    96, 93, 94, 94, 97, 97, 97, 97, 97, 97, 97, 97, 97, 98, 97, 97, 97, 97, 98, 98, 98, 98, 98, 98, 97, 98, 97,
    97, 99, 100, 97, 101, 97, 97, 97, 102, 103, 104, 105, 102, 102, 106, 107, 102, 107, 102, 104, 104, 102, 102,
    102, 102, 106, 108, 102, 102, 102, 109, 102, 102, 104, 102, 105, 105, 102, 102, 110, 110, 111, 110, 112, 112,
    111, 113, 113, 110, 111, 114, 110, 115, 116, 116, 116, 117, 117, 118, 119, 120, 115, 116, 118, 120, 115, 117,
    118, 116, 121, 120, 120, 121, 117, 122, 122, 123, 124, 124, 125, 122, 126, 127, 128, 129, 130, 129, 131, 131,
    132, 133, 134, 132, 135, 135, 136, 135, 135, 135, 136, 137, 138, 138, 139, 140, 141, 139, 138, 142, 138, 143,
    138, 140, 139, 138, 139, 139, 139, 139, 138, 139, 144, 145, 146, 147, 147, 148, 149, 146, 149, 150, 145, 151,
    152, 152, 147, 153, 154, 155, 154, 156, 154, 157, 158, 156, 157, 159, 160, 161, 160, 160, 160, 160, 162, 160,
    161, 160, 163, 160, 160, 160, 160, 160, 160, 164, 165, 164, 164, 165, 164, 165, 164, 166, 164, 167, 168, 165,
    165, 169, 165, 164, 167, 168, 167, 170, 166, 166, 165, 164, 171, 171, 172, 173, 174, 175, 171, 171, 176, 176,
    176, 177, 176, 178, 178, 179, 179, 176, 180, 178, 178, 181, 180, 182, 176, 176, 176, 180, 178, 176, 178, 176,
    177, 183, 176, 184, 180, 180, 176, 176, 178, 185, 185, 186, 185, 185, 185, 185, 185, 185, 186, 185, 185, 185,
    185, 185, 185, 185, 185, 185, 185, 185, 186, 185, 187, 187, 188, 189, 187, 187, 188, 189, 189, 189, 189, 190,
    189, 187, 189, 187, 191, 192, 193, 192, 192, 193, 193, 192, 194, 195, 196, 192, 192, 192, 192, 192, 193, 194,
    194, 197, 192, 193, 193, 194, 193, 192, 192, 195, 198, 195, 192, 193, 194, 192, 197, 194, 199, 192, 200, 200,
    201, 201, 201, 201, 200, 202, 202, 203, 204, 203, 204, 202, 202, 205, 206, 207, 206, 208, 209, 209, 209, 210,
    211, 211, 212, 213, 212, 213, 214, 212, 213, 212, 212, 212, 214, 212, 212, 214, 212, 212, 215, 216, 217, 218,
    219, 220, 218, 219, 221, 222, 223, 222, 218, 218, 224, 218, 219, 223, 218, 216, 225, 223, 223, 219, 221, 226,
    227, 228, 227, 226, 228, 227, 228, 229, 230, 228, 228, 231, 232, 233, 234, 235, 235, 236, 237, 238, 238, 238,
    238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238, 238,
    238, 238, 238, 238, 239, 238, 238, 238, 238, 238, 240, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241,
    241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 242, 243, 243, 244, 243, 243, 243, 243, 243,
    245, 246, 247, 248, 248, 248, 248, 249, 248, 248, 248, 248, 248, 248, 248, 248, 249, 248, 249, 248, 249, 248,
    248, 248, 248, 248, 248, 248, 250, 248, 250, 250, 250, 248, 248, 248, 251, 251, 251, 251, 251, 251, 251, 251,
    251, 251, 251, 251, 251, 252, 253, 253, 253, 252, 254, 252, 252, 253, 252, 254, 254, 252, 252, 252, 252, 252,
    252, 252, 252, 253, 252, 252, 254, 252, 254, 252, 254, 255, 255, 255, 255, 256, 256, 257, 257, 257, 255, 255,
    255, 258, 258, 255, 255, 255, 255, 256, 256, 255, 255, 255, 255, 255, 255, 255, 255, 259, 259, 260, 260, 260,
    260, 260, 260, 259, 260, 260, 261, 259, 261, 260, 260, 260, 260, 260, 260, 260, 262, 260, 260, 263, 264, 264,
    264, 264, 264, 264, 264, 264, 264, 264, 264, 264, 263, 263, 264, 264, 264, 264, 265, 266, 266, 266, 266, 267,
    268, 269, 269, 270, 269, 271, 271, 271, 269, 272, 273, 274, 275, 275, 275, 275, 275, 275, 275, 275, 275, 275,
    275, 274, 274, 276, 276, 276, 277, 278, 278, 277, 277, 278, 277, 277, 279, 277, 277, 279, 280, 279, 278, 277,
    278, 278, 278, 277, 280, 277, 277, 277, 278, 279, 280, 279, 278, 277, 277, 281, 282, 283, 284, 285, 282, 286,
    283, 287, 288, 289, 289, 289, 289, 289, 290, 291, 292, 290, 292, 293, 294, 294, 290, 294, 291, 291, 291, 291,
    290, 290, 291, 291, 291, 295, 295, 295, 295, 296, 297, 296, 298, 296, 296, 296, 296, 299, 300, 300, 301, 300,
    300, 300, 302, 302, 301, 300, 303, 303, 304, 305, 305, 304, 305, 306, 307, 307, 307, 308, 308, 308, 308, 308,
    308, 308, 309, 309, 309, 309, 309, 310, 309, 310, 310, 309, 310, 309, 310, 309, 309, 309, 309, 309, 309, 309,
    311, 309, 309, 309, 309, 311, 309, 310, 309, 310, 310, 309, 310, 309, 309, 309, 312, 313, 313, 314, 314, 315,
    315, 315, 315, 315, 315, 315, 315, 316, 315, 316, 317, 318, 318, 318, 318, 319, 320, 321, 322, 322, 322, 322,
    322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 323, 324, 324, 325, 325,
    326, 325, 325, 326, 325, 327, 327, 328, 328, 328, 329, 328, 329, 328, 330, 331, 332, 332, 333, 332, 332, 332,
    332, 333, 332, 332, 332, 330, 332, 332, 332, 332, 332, 330, 332, 332, 332, 332, 332, 332, 330, 330, 332, 332,
    332, 332, 332, 332, 333, 332, 334, 335, 334, 336, 337, 335, 334, 334, 335, 338, 335, 334, 335, 335, 339, 339,
    340, 339, 339, 339, 341, 339, 341, 341, 342, 342, 342, 342, 342, 343, 343,
];

pub(super) static PROFILES: [Profile; 344] = [
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x201000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x100),
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
    couldtake|takes|took|taking|taken a chancetentative smile|step|steps|knock|nodthe accused stood|sat|pleaded|ap\
    peared|wept|left|told|said|says|denied|denies|walked|faces|faced|fled|went|gave|came|remained|showed|didthe|ev\
    ery <word> <word> possibleunlikely hero|heroes|friend|friends|pair|pairing|ally|allies|alliance|couple|duo|pla\
    ce|source|star|candidatewould appear on|in|at|beforeyou could|might sayyou may be seated|excused<not> sure<not\
    > ~ certain<not> ~ clear<not> ~ knowna [slim|good|fair|slight] chance that|ofan open questionarguablyas likel\
    y as notconceivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all likelihood|probabilityinterim\
    is|are|'s|'re set toit is [<not>] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelylittle|\
    nothing <be> ~ knownmaybemore likely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|pr\
    ospect that|ofpossiblepossiblypotentialpotentiallypreliminarypresumablyprobabilityprobability that|ofprobablep\
    robablyprovisionalquestions remainremain|remains to be seenremain|remains|remained unclear|unknown|uncertainri\
    sk thattentativeuncertainunclearunknownunlikely<be> <not> ~ [being] ~ ruled out<can> <not> ~ be ruled out<have\
    > <not> ~ [been] ~ ruled out<not> ~ [been] ruled outcancannot be ruled outcannot rule outcouldcould becould ha\
    vedid|would|could|can|ca <not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|might wellmust ha\
    veought toshouldwould<be> ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|rumored|rumoured\
    lyrumours|rumors|rumour|rumorrumour|rumor has itspeculationsuggestion|suggestions thatthere is|was|are [much|s\
    ome|growing] speculation<article> <organisation> ~ believes|believed|thinks|thought|feels|felt|suspects|suspec\
    ted<article> <organisation> ~ expects|expected|anticipates|anticipated|foresees|foresaw<be> ~ confident<be> ~ \
    confident about|ofas far as i|we knowhe|she|it|they ~ believes|believe|believed|thinks|think|thought|feels|fel\
    t|suspects|suspect|suspected|assumes|assumed|fears|fearedhe|she|it|they ~ expects|expect|expected|anticipates|\
    anticipate|anticipated|foresees|foreseei ~ guess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ t\
    hink|believei|we ~ believei|we ~ expect|anticipate|foreseei|we ~ fear|feeli|we ~ thinkmy|our understanding ist\
    o [the best of] my|our knowledge<be> <not> ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ con\
    firmed|verified|corroborated|authenticated<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> \
    ~ be ~ confirmed|verified|corroborated|authenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have\
    > <not> ~ [been] ~ confirmed|verified|corroborated|authenticated<have> <not> ~ been able to ~ confirm|verify|c\
    orroborate|authenticate<not> ~ confirmed|verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya \
    developing storyaccording to unconfirmed|unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verifi\
    ed|corroborated|authenticatedcannot ~ confirm|verify|corroborate|authenticatedeclined|refused to confirm [or d\
    eny]details remain|are ~ scarce|sketchy|uncleardid <not> ~ confirmneither confirm nor denyneither confirmed no\
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

pub(super) static PHRASE_LENGTHS: [u8; 1223] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 5, 8, 32, 9, 12, 12, 16, 20, 5, 10,
    7, 7, 4, 17, 23, 5, 78, 18, 64, 17, 24, 13, 19, 42, 20, 40, 72, 73, 11, 27, 74, 22, 51, 15, 26, 57, 20, 8, 12,
    10, 30, 22, 10, 9, 48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9, 7, 14, 27,
    9, 8, 9, 8, 41, 15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33, 12, 19,
    73, 14, 10, 10, 11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 8, 14, 18, 46, 55, 19, 14, 14, 20, 27, 25, 11, 38,
    16, 32, 15, 14, 59, 58, 21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 21, 36, 51, 8, 26, 8, 31, 28, 29,
    21, 11, 14, 95, 33, 37, 36, 136, 32, 108, 28, 19, 25, 10, 15, 13, 13, 40, 16, 8, 16, 11, 11, 8, 9, 17, 10, 29,
    7, 20, 29, 28, 20, 6, 27, 5, 20, 12, 12, 7, 9, 11, 28, 8, 8, 9, 11, 11, 10, 11, 19, 8, 8, 11, 16, 25, 49, 9,
    9, 9, 7, 7, 8, 32, 26, 33, 24, 3, 19, 15, 5, 8, 10, 39, 9, 12, 14, 13, 14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27,
    19, 11, 27, 48, 89, 84, 16, 25, 19, 130, 92, 32, 22, 29, 14, 32, 16, 12, 23, 33, 62, 58, 56, 64, 53, 69, 69,
    53, 32, 18, 43, 21, 59, 48, 37, 43, 19, 24, 28, 31, 46, 16, 29, 11, 19, 18, 39, 11, 10, 68, 30, 6, 6, 6, 5, 5,
    9, 9, 6, 5, 8, 7, 9, 9, 5, 8, 8, 7, 5, 5, 7, 7, 7, 6, 8, 4, 8, 4, 6, 8, 5, 4, 6, 11, 5, 5, 9, 9, 10, 7, 7, 5,
    6, 9, 9, 6, 7, 8, 4, 5, 4, 4, 4, 7, 7, 6, 6, 3, 7, 7, 5, 10, 4, 4, 4, 6, 5, 6, 9, 5, 7, 8, 7, 7, 8, 6, 9, 6,
    5, 4, 6, 7, 6, 9, 11, 3, 7, 6, 6, 4, 10, 14, 4, 8, 9, 9, 10, 4, 8, 7, 7, 7, 8, 6, 9, 7, 5, 6, 6, 9, 7, 8, 9,
    8, 6, 6, 3, 8, 7, 6, 9, 7, 8, 6, 5, 5, 7, 9, 7, 4, 8, 8, 4, 12, 6, 7, 4, 12, 16, 7, 6, 6, 9, 9, 7, 10, 7, 7,
    7, 10, 6, 7, 7, 9, 6, 9, 9, 9, 7, 11, 9, 8, 8, 7, 9, 6, 4, 4, 5, 9, 8, 5, 7, 7, 6, 9, 8, 6, 6, 7, 6, 6, 6, 5,
    4, 5, 9, 8, 4, 5, 6, 5, 6, 6, 6, 4, 4, 5, 4, 7, 11, 9, 9, 4, 4, 9, 6, 10, 13, 6, 5, 8, 9, 8, 8, 6, 5, 7, 4, 7,
    9, 10, 5, 4, 5, 5, 3, 7, 4, 4, 5, 6, 6, 6, 4, 4, 6, 5, 4, 5, 4, 3, 7, 7, 7, 4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7,
    5, 4, 7, 4, 5, 5, 5, 7, 13, 5, 4, 12, 12, 4, 7, 11, 6, 8, 7, 3, 7, 6, 5, 7, 4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6,
    3, 5, 9, 5, 4, 4, 4, 5, 5, 12, 20, 14, 11, 12, 16, 19, 10, 9, 8, 8, 6, 8, 7, 7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5,
    4, 9, 9, 4, 9, 5, 17, 4, 7, 7, 7, 5, 15, 7, 5, 7, 19, 6, 3, 6, 5, 8, 8, 8, 7, 4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6,
    6, 5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6, 7, 5, 7, 5, 7, 8, 4, 13, 13, 10, 21, 13, 26, 26, 81, 8, 11, 118,
    56, 28, 18, 27, 58, 16, 17, 24, 40, 20, 15, 47, 20, 66, 15, 26, 38, 28, 44, 51, 15, 14, 11, 14, 17, 16, 13,
    27, 10, 14, 10, 13, 11, 8, 6, 11, 17, 9, 11, 9, 9, 12, 9, 9, 7, 12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 11, 3, 14,
    17, 14, 15, 3, 34, 3, 15, 34, 28, 39, 24, 32, 39, 26, 38, 16, 33, 38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39,
    55, 15, 22, 10, 17, 21, 32, 35, 44, 12, 31, 17, 20, 19, 17, 11, 9, 14, 10, 11, 15, 21, 22, 22, 18, 7, 10, 9,
    10, 12, 9, 10, 6, 5, 8, 12, 6, 7, 7, 7, 10, 7, 5, 7, 6, 10, 6, 9, 10, 9, 7, 4, 7, 86, 39, 40, 39, 21, 23, 24,
    24, 18, 21, 17, 17, 14, 13, 25, 29, 19, 20, 27, 32, 40, 36, 30, 25, 29, 24, 28, 27, 18, 10, 17, 19, 34, 33,
    26, 15, 13, 8, 17, 15, 26, 7, 10, 22, 17, 31, 34, 31, 16, 7, 16, 32, 13, 6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7,
    7, 8, 7, 13, 10, 14, 11, 11, 13, 16, 12, 11, 6, 4, 12, 21, 20, 17, 11, 14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12,
    9, 11, 9, 15, 4, 15, 21, 18, 13, 29, 15, 8, 7, 28, 7, 10, 7, 12, 4, 8, 7, 6, 4, 12, 11, 11, 10, 9, 9, 6, 7, 6,
    11, 9, 10, 14, 4, 12, 11, 10, 5, 9, 8, 11, 7, 2, 11, 10, 11, 9, 18, 12, 8, 7, 8, 6, 10, 23, 25, 11, 10, 11,
    14, 11, 11, 12, 11, 23, 15, 22, 17, 19, 10, 32, 21, 46, 19, 9, 45, 2, 34, 10, 14, 11, 14, 27, 29, 27, 7, 11,
    12, 11, 9, 15, 13, 8, 9, 12, 17, 15, 24, 12, 36, 29, 21, 16, 11, 13, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20,
    9, 17, 24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8,
    8, 17, 6, 8, 5, 6, 7, 8, 23, 28, 27, 15, 30, 40, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4,
    20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 18, 8, 9, 10, 4, 7, 15, 5, 17, 20, 18, 13, 14,
    5, 12, 7, 14, 9, 5, 23, 11, 8, 16, 22, 10, 14, 13, 12, 11, 15, 9, 9, 18, 12, 12, 9, 10, 9, 19, 19, 16, 15, 14,
    8, 8, 9, 15, 15, 11, 12, 13, 10, 17, 6, 16, 18, 12, 19, 25, 6, 7, 26, 15, 25, 9, 27, 22, 9, 10, 22, 5, 14, 5,
    23, 18, 15, 5, 53, 8, 37, 9, 49, 29, 74,
];
