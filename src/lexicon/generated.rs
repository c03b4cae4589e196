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
    umeassumedassumesassumingassureassuredassuresassuringatattackattackedattackingattacksattestattestedattestingat\
    testsattorneyattorneysattributedauditaugaugustauntaustralianaustrianauthenticateauthenticatedauthorauthoredaut\
    horisedauthoritiesauthorityauthorizedauthorsauto-generatedautopsyavailableaveraverredaverringaversavowavowedav\
    owingavowsawaitingbackbackedbackgroundbackingbacksbacktrackbacktrackedbacktrackingbacktracksbagsbakerbanglades\
    hibankbarelybarkbarkedbarkingbarksbaselessbatteriesbatterybebecausebeenbeforebegbeganbeggedbeggingbeginbeginni\
    ngbeginsbegsbegunbehindbeingbelarusianbelgianbeliefbelievebelievedbelievesbelievingbellybelowbemoanbemoanedbem\
    oaningbemoansbeneathbesidebestbetterbetweenbeverlybeyondbigbiggerbillbillionbillionsbillybishopblameblamedblam\
    esblamingblastblastedblastingblastsblogbloggedbloggingblogsbloombergblueskyblurtblurtedblurtingblurtsboardboas\
    tboastedboastingboastsbookbosnianbossbossesbothboybragbraggedbraggingbragsbrazilianbreakbreakingbreaksbriefbri\
    efedbriefingbriefsbringbritishbroadcastbroadcastedbroadcasterbroadcastersbroadcastingbroadcastsbrokebrokenbrot\
    herbrushbrushedbrushesbrushingbuildbulgarianbulletinbullybureaubutbutterflybuybyby-sacacabinetcalculatecalcula\
    tedcalculatescalculatingcallcalledcallercallingcallscambodiancamecampaigncampaignercampaignerscancanadiancandi\
    datecandidatescannotcaptcaptaincaptioncaptionedcaptioningcaptionscarcarecarrycarscartooncasescastigatecastigat\
    edcastigatescastigatingcatchcausecautioncautionedcautioningcautionscccentceocertaincertifiedcertifiescertifyce\
    rtifyingchairchairmanchairpersonchairwomanchallengechallengedchallengeschallengingchancechancellorchangedchann\
    elchannelschantchantedchantingchantscharacterisecharacterisedcharacterisescharacterisingcharacterizecharacteri\
    zedcharacterizescharacterizingchargechargedchargeschargingcharitychartchatchatschattedchattingchefchidechidedc\
    hideschidingchiefchiefschildchildrenchileanchillychimechimedchimeschimingchinesechoosechristenedchroniclechron\
    icledchronicleschroniclingchurchcircacirculatecirculatedcirculatescirculatingcitecitedcitescitingcitizencitize\
    nsclaimclaimedclaimingclaimsclarificationclarifiedclarifiesclarifyclarifyingcleanclearclipclipscloseclubcoachc\
    oalitioncodenamedcolcolombiancolonelcolumncolumnistcolumnistscolumnscomecomedycomescomiccomingcommandercommend\
    commendedcommendingcommendscommentcommentedcommentingcommentscommissioncommissionercommitcommitscommittedcommi\
    tteecommittingcommonlycommonscommunicatecommunicatedcommunicatescommunicatingcompanycompetitorscompiledcomplai\
    ncomplainedcomplainingcomplainscomplaintcomplaintscomplyconcedeconcededconcedesconcedingconceivableconceivably\
    concernconcernsconcludeconcludedconcludesconcludingconclusionconclusionsconcurconcurredconcurringconcurscondem\
    ncondemnedcondemningcondemnsconditioncondolencesconferenceconfessconfessedconfessesconfessingconfidenceconfirm\
    confirmationconfirmedconfirmingconfirmsconflictingcongratulatecongratulatedcongratulatescongratulatingcongress\
    congressmancongresswomanconnectionconsiderconsideredconsideringconsidersconsistentcontactedcontaincontendconte\
    ndedcontendingcontendscontentcontestedcontinuecontinuedcontinuescontinuingcontractcontradictcontradictedcontra\
    dictingcontradictorycontradictscontributedcontroversialconveyconveyedconveyingconveyscookiecookiescopycopyrigh\
    tcoronercorporalcorrectcorrectedcorrectioncorrespondentcorroboratecorroboratedcostcostlycouldcouncilcouncillor\
    councillorscouncilmancouncilwomancountercounteredcounteringcounterscouplecourtcourtesycousincovercowardlycplcr\
    eatecreditcriedcriescrimecrimescriticcriticisecriticisedcriticisescriticisingcriticismcriticizecriticizedcriti\
    cizescriticizingcriticscroatiancrycryingcubancustomcustomercustomerscutcyclistscypriotczechddailydamedanishdar\
    edatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclaredeclareddeclaresdeclaringdeclinedd\
    eclinesdecliningdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeemdeemeddeemingdeemsdefeatdefenddefe\
    ndeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedelegatesdeliberationsdemanddemandeddem\
    andingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydenialdenieddeniesdenouncedenouncedden\
    ouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputydescribedescribeddescribesdescribin\
    gdeskdespitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermineddeterminesdeterminingdevelopdeve\
    loperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirectorsdisagreedisagreeddisagree\
    ingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclosesdisclosingdisclosuredisc\
    orddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydismissdismisseddismissesdis\
    missingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoctorsdocumentdocumentarydocum\
    enteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubleddoublesdoublingdoubtdoubte\
    ddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdozendozensdpadrdraftdramadr\
    awdriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearlierearliestearlyearnearningseasie\
    reatechoechoedechoingechoseconomisteconomistseditededitingeditoreditorialefeegyptianeighteighteeneightyeithere\
    laborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselevenemailemailedemailingemailsemba\
    ssyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemphasizingemployeeemploye\
    esencourageencouragedencouragesencouragingendendorseendorsedendorsesendorsingengineerengineersenglishenquireen\
    quiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagesenvisagingenvoyepaepa-efeepis\
    odeescapeessayestablishestablishedestablishesestablishingestimateestimatedestimatesestimatingestonianethiopian\
    europeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminationexclaimexclaimedexclaimingexc\
    laimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsexpectexpectedexpectingexpects\
    expertexpertsexplainexplainedexplainingexplainsexplanationexposeexposedexposesexposingexpressexpressedexpresse\
    sexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfairfairlyfallfalsefamefamiliarfamilyfanfansf\
    arfarewellfarmerfarmersfatherfaultfaultedfaultingfaultsfearfearedfearingfearsfebfebruaryfederationfeefeedfeelf\
    eelingfeelsfeesfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfilmfinalfindfindingfindingsfin\
    dsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfivefleefloatfloatedfloatingflo\
    atsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsforemanforesawforeseeforeseeingforeseen\
    foreseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchfrequentlyfrifridayfriendfriendlyfri\
    endsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgavegengendergeneralgenerallygenerated\
    georgiangermangetgetsgettyghanaianghastlygirlgivegivingglancegogoesgoinggonegoodgoodbyegossipgotgovgovernmentg\
    overnorgrantgrantedgrantinggrantsgraphgraphicgraphicsgratitudegreatergreekgripegripedgripesgripinggroupgrowgro\
    winggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeingguaranteesguardguardsguessguestguestsguidel\
    inesguiltygushgushedgushesgushinghhadhailhailedhailinghailshalfhandouthandwritinghappenhardlyhashavehavinghehe\
    adheadlinehearhearsayhectaresheightheldhellohelpherhereheroheroesherselfhighlighthighlightedhighlightinghighli\
    ghtshillyhimhimselfhinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopin\
    ghospitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedil\
    lustratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimplore\
    imploredimploresimploringimplyimplyingimprobableinincludeincomeindependentindexindianindicateindicatedindicate\
    sindicatingindicationindicationsindictmentindonesianinforminformationinformedinforminginformsinitialinputinput\
    sinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsidersinsinuateinsinuatedinsinuatesinsinuating\
    insistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstructinginstructionsin\
    structsintelligenceintendintendedintendingintendsinterestinterfaxinteriminterjectinterjectedinterjectinginterj\
    ectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintimateintimatedintimate\
    sintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraqiirishisisraeliissu\
    eissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejokedjokesjokingjordan\
    ianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjunjunejustjusticejustifiedjustifiesjusti\
    fyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimberlykindkingkmknewknockknowknowingkn\
    owledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelledlabellinglabelsladylaidlambastlam\
    bastedlambastinglambastslamentlamentedlamentinglamentslandlordlaptoplargelylashlashedlasheslashinglastlaterlat\
    estlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslaylayinglaysleadleaderlea\
    dersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegendlessletletterletterslevellib\
    yanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinkslistlistedlistenlistinglistsliterslith\
    uanianlitreslittlelivelivelylocallocallylocalsloglogslonelylooklookedlookslordloselosslosseslostlotlovelyltmad\
    emagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmakingmalaysianmaltesemanmanagemanagerma\
    nagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormemediameetmembermembersmemomemoirmemosme\
    nmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessagingmetersmetresmexicanmidnightmightmil\
    esmilitarymillionmillionsminministerministersministryminuteminutesmissmissingmockmockedmockingmocksmodelmodels\
    moldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedmootingmootsmoremoroccanmostmostlymothermot\
    ionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmumblingmurmurmurmuredmurmuringmurmursmusica\
    lmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarratednarratesnarratingnavynearnearlyneedneedl\
    essneedsnegotiationsneighborneighborsneighbourneighboursneithernetworknevernewnewsnewsletternewspapernewspaper\
    snewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnoonnornorwegiannotnotenotednotesnothingnoticen\
    otifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectingobjectso\
    bserveobservedobserversobservesobservingobtainedoccuroctoctoberoddofoffofferofferedofferingoffersofficeofficer\
    officersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropineopi\
    nedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingorderlyordersorganisat\
    ionorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutlining\
    outrageoutsideoverownownedownerownersowningownspapaidpaintingpairpairingpakistanipalestinianpanelpaperpaperspa\
    ramedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantparticipantspartlypartner\
    partnershippartypasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrianspendingpennedpenta\
    gonpeopleperpercentperhapspermissionpersonpersonsperuvianpetitionpexelsphilippinephonephonesphotophotographpho\
    tographsphotosphrasephrasedphrasesphrasingpickspicturepicturespiecepilotpilotspixabayplaceplanplannedplanningp\
    lansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingpleadspledpledgepledgedpledgespledgingplyp\
    odcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspollsterpollypopepopularportrayportrayedp\
    ortrayingportraysportugueseposeposedposesposingpossibilitypossiblepossiblypostpostedposterpostingpostspotentia\
    lpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpreachespreachingpredictpredictedpredic\
    tingpredictionpredictspreferencepreliminarypremierpresentingpresidentpresspressedpressespressingpresumablypres\
    umepresumedpresumespresumingpriestprimaryprinceprincessprintprivateprobabilityprobableprobablyprobeprobedprobe\
    sprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprofprofessprofessedprofessesprofessingpr\
    ofessorprofitprofitsprogramprogrammeprojectprojectedprojectingprojectspromisepromisedpromisespromisingpromoted\
    pronouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesyprophesyingproposalproposeproposedpro\
    posesproposingprosecutorprosecutorsprospectprotestprotestedprotestingprotestsproveprovedprovenprovesprovidedpr\
    ovidingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspurportpu\
    rportedpurportedlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqueryingq\
    uestionquestionablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingqu\
    otequotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrerea\
    chreachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesreal\
    izingreasonreasonedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringr\
    ebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceiverec\
    konreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrec\
    ollectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecord\
    ingsrecordsrecountrecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectin\
    greflectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretregretsre\
    grettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinre\
    joinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesr\
    eleasingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremembersrem\
    indremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedre\
    portedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesreprisalsr\
    epublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescuersresea\
    rchresearcherresearchersreservationsreservedresidentresidentsresignresolutionrespondrespondedrespondingrespond\
    sresponsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsretractre\
    tractedretractingretractsreturnreturnsretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevea\
    lsrevelationrevenuerevenuesreverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredr\
    oaringroarsromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwand\
    anssadsafesaidsalessallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelysceptic\
    ismschedulescholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingsc\
    reamsscreengrabscreenshotscreenshotsseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglysee\
    msseenseesself-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysenten\
    cesentencedsentencessentencingsepseptseptembersequelserbiansergeantseriesserveservicesetsetssettingsevensevent\
    eenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutssh\
    owshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssig\
    htsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporea\
    nsingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingsl\
    amsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsob\
    bedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessomewhatsomewheresonso\
    ngsoonsoonersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspe\
    ctatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspendspokespokenspoke\
    smanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstandstandards\
    starstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystayedstepstepsstillstockstopstories\
    storystrangestrategiststressstressedstressesstressingstrikerstudentstudentsstudiesstudysubscribesubscribersubs\
    criberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsuggestionsuggestionssuggestivesuggestssuits\
    ullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessummarizingsummarysummedsummingsum\
    ssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupportingsupportssupposesupposedsupp\
    osedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspectsuspectedsuspectingsuspectssusp\
    icionswearswearingswearsswedishswisssworeswornsympathysyndicatedsyrianttabloidtagstaiwanesetaketakentakestakin\
    gtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteacherteachersteamteaseteasedteasesteasingtelegramt\
    elevisiontelltellingtellstentenanttenantstendtendedtendstentativetermtermedtermingtermstesttestifiedtestifiest\
    estifytestifyingtestimonyteststexttextedtextingtextsthaithanthankthankedthankingthanksthatthetheirthemthemselv\
    esthentheoreticallytheoriestheorytherethesetheythinkthinkingthinksthirdthirteenthirtythisthosethoughthoughttho\
    usandthousandsthreadsthreatenthreatenedthreateningthreatensthreethree-quartersthrillerthroughthroughoutthuthun\
    derthunderedthunderingthundersthurthursthursdaytiedtiktoktimetimelytippedtitletitledtitlestitlingtotodaytoldto\
    lltonnestonstootooktoptopicstouttoutedtoutingtoutstowardtowardstracktradertraderstraditiontranscripttranscript\
    stranslatedtranslationtrappedtravelertravelerstravellertravellerstreasurytreatytrendingtribunaltrilliontrilogy\
    truetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishtvtweettweetedtweetingtweetstwelvet\
    wentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclear\
    unconfirmeduncorroborateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunders\
    coreunderscoredunderscoresunderscoringunderstandunderstandingunderstandsunderstoodundisclosedunfoundedunionuni\
    versityunknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingu\
    nveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersusuallyutterutteredutteringuttersvalue\
    venezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentvictimvictimsvideovideosvi\
    etnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolumesvotevotervotersvouchvou\
    chedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarningwarnswarrantwaswatchwatchdo\
    gwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightwelcomewelcomedwelcomeswelcomi\
    ngwellwelshwentwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwhetherwhichwhilewhisperwhispere\
    dwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewikimediawillwillingnesswinwirewis\
    hwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwithoutwitnesswitnesseswowomanwomen\
    wonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworriesworryworryingworstwouldwould-bewr\
    itewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingyellsyemeniyesyetyonhapyouyouryo\
    utubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3099] = [
    1, 2, 3, 2, 3, 2, 3, 1, 1, 1, 1, 3, 1, 1, 3, 4, 5, 5, 6, 8, 9, 7, 9, 7, 8, 10, 11, 6, 7, 7, 8, 11, 12, 12, 13,
    5, 6, 3, 8, 9, 5, 7, 2, 3, 5, 6, 10, 7, 9, 9, 10, 4, 3, 14, 7, 9, 5, 6, 8, 9, 13, 11, 6, 7, 7, 8, 7, 8, 7, 8,
    9, 9, 6, 8, 9, 7, 3, 7, 5, 5, 7, 3, 6, 8, 6, 5, 6, 8, 9, 6, 2, 12, 4, 5, 3, 5, 6, 7, 4, 5, 5, 5, 5, 7, 8, 6,
    5, 3, 10, 11, 6, 7, 9, 7, 8, 8, 6, 5, 7, 8, 6, 6, 7, 7, 8, 4, 6, 5, 7, 4, 8, 6, 2, 10, 7, 8, 4, 5, 2, 7, 8, 7,
    8, 3, 5, 3, 8, 9, 12, 9, 10, 7, 9, 11, 7, 4, 6, 8, 9, 7, 6, 10, 11, 11, 12, 3, 7, 6, 8, 2, 5, 9, 10, 10, 11,
    9, 10, 10, 11, 3, 8, 10, 6, 8, 9, 7, 6, 8, 9, 7, 7, 9, 10, 8, 9, 10, 5, 10, 13, 3, 5, 10, 7, 3, 9, 8, 5, 6, 6,
    7, 4, 6, 8, 7, 8, 10, 6, 7, 2, 9, 11, 12, 10, 5, 3, 5, 6, 4, 8, 6, 8, 9, 9, 10, 7, 10, 10, 10, 11, 6, 7, 7, 8,
    6, 7, 7, 8, 2, 6, 8, 9, 7, 6, 8, 9, 7, 8, 9, 10, 5, 3, 6, 4, 10, 8, 12, 13, 6, 8, 10, 11, 9, 10, 7, 14, 7, 9,
    4, 7, 8, 5, 4, 6, 7, 5, 8, 4, 6, 10, 7, 5, 9, 11, 12, 10, 4, 5, 11, 4, 6, 4, 6, 7, 5, 8, 9, 7, 2, 7, 4, 6, 3,
    5, 6, 7, 5, 9, 6, 4, 5, 6, 5, 10, 7, 6, 7, 8, 8, 9, 5, 5, 6, 8, 9, 7, 7, 6, 4, 6, 7, 7, 6, 3, 6, 4, 7, 8, 5,
    6, 5, 6, 6, 7, 5, 7, 8, 6, 4, 7, 8, 5, 9, 7, 5, 7, 8, 6, 5, 5, 7, 8, 6, 4, 7, 4, 6, 4, 3, 4, 7, 8, 5, 9, 5, 8,
    6, 5, 7, 8, 6, 5, 7, 9, 11, 11, 12, 12, 10, 5, 6, 7, 5, 7, 7, 8, 5, 9, 8, 5, 6, 3, 9, 3, 2, 5, 2, 7, 9, 10,
    10, 11, 4, 6, 6, 7, 5, 9, 4, 8, 10, 11, 3, 8, 9, 10, 6, 4, 7, 7, 9, 10, 8, 3, 4, 5, 4, 7, 5, 9, 10, 10, 11, 5,
    5, 7, 9, 10, 8, 2, 4, 3, 7, 9, 9, 7, 10, 5, 8, 11, 10, 9, 10, 10, 11, 6, 10, 7, 7, 8, 5, 7, 8, 6, 12, 13, 13,
    14, 12, 13, 13, 14, 6, 7, 7, 8, 7, 5, 4, 5, 7, 8, 4, 5, 6, 6, 7, 5, 6, 5, 8, 7, 6, 5, 6, 6, 7, 7, 6, 10, 9,
    10, 10, 11, 6, 5, 9, 10, 10, 11, 4, 5, 5, 6, 7, 8, 5, 7, 8, 6, 13, 9, 9, 7, 10, 5, 5, 4, 5, 5, 4, 5, 9, 9, 3,
    9, 7, 6, 9, 10, 7, 4, 6, 5, 5, 6, 9, 7, 9, 10, 8, 7, 9, 10, 8, 10, 12, 6, 7, 9, 9, 10, 8, 7, 11, 12, 12, 13,
    7, 11, 8, 8, 10, 11, 9, 9, 10, 6, 7, 8, 8, 9, 11, 11, 7, 8, 8, 9, 9, 10, 10, 11, 6, 9, 10, 7, 7, 9, 10, 8, 9,
    11, 10, 7, 9, 9, 10, 10, 7, 12, 9, 10, 8, 11, 12, 13, 13, 14, 8, 11, 13, 10, 8, 10, 11, 9, 10, 9, 7, 7, 9, 10,
    8, 7, 9, 8, 9, 9, 10, 8, 10, 12, 13, 13, 11, 11, 13, 6, 8, 9, 7, 6, 7, 4, 9, 7, 8, 7, 9, 10, 13, 11, 12, 4, 6,
    5, 7, 10, 11, 10, 12, 7, 9, 10, 8, 6, 5, 8, 6, 5, 8, 3, 6, 6, 5, 5, 5, 6, 6, 9, 10, 10, 11, 9, 9, 10, 10, 11,
    7, 8, 3, 6, 5, 6, 8, 9, 3, 8, 7, 5, 1, 5, 4, 6, 4, 4, 8, 3, 4, 4, 6, 3, 8, 6, 7, 7, 8, 7, 8, 8, 9, 8, 8, 9, 6,
    7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6, 6, 8, 9, 7, 6, 7, 7, 8, 8, 7, 8, 9, 13, 6, 8, 9, 7, 11, 12, 12, 13, 11, 6,
    6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8, 8, 9, 6, 8, 9, 9, 10, 4, 7, 6, 8, 9, 7, 8, 9, 9, 10, 10, 11, 7, 9, 10, 10,
    5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11, 9, 14, 7, 9, 10, 8, 8, 9, 9, 10, 10, 7, 8, 10, 11, 9, 7, 9, 9, 10, 6, 7,
    9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2, 6, 7, 8, 11, 10, 11, 9, 4, 4, 5, 5, 7, 5, 6, 6, 4, 6, 7, 7, 8, 5, 7, 8,
    8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3, 2, 5, 5, 4, 6, 7, 7, 3, 6, 7, 4, 3, 6, 5, 6, 7, 4, 7, 8, 5, 4, 8, 6, 3,
    4, 6, 7, 5, 9, 10, 6, 7, 6, 9, 3, 8, 5, 8, 6, 6, 9, 10, 10, 11, 11, 7, 8, 9, 6, 5, 7, 8, 6, 7, 7, 5, 9, 10,
    10, 11, 9, 10, 10, 11, 8, 9, 9, 10, 10, 11, 3, 7, 8, 8, 9, 8, 9, 7, 7, 8, 8, 9, 9, 7, 8, 8, 8, 9, 9, 10, 5, 3,
    7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8, 9, 8, 5, 4, 4, 5, 9, 8, 10, 8, 9, 11, 7, 9, 10, 8, 9, 7, 9, 10, 10,
    6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8, 11, 6, 7, 7, 8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 4, 6, 4, 5, 4,
    8, 6, 3, 4, 3, 8, 6, 7, 6, 5, 7, 8, 6, 4, 6, 7, 5, 3, 8, 10, 3, 4, 4, 7, 5, 4, 4, 3, 5, 7, 5, 5, 6, 7, 4, 5,
    6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5, 6, 4, 5, 9, 9, 4, 4, 5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8, 10, 11, 9,
    7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13, 6, 10, 3, 6, 6, 8, 7, 4, 11, 4, 5, 5, 6, 7, 4, 4, 6, 7, 5, 4, 3,
    6, 7, 9, 9, 8, 6, 3, 4, 5, 8, 7, 4, 4, 6, 6, 2, 4, 5, 4, 4, 7, 6, 3, 3, 10, 8, 5, 7, 8, 6, 5, 7, 8, 9, 7, 5,
    5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10, 12, 10, 5, 6, 5, 5, 6, 10, 6, 4, 6, 6, 7, 1, 3, 4, 6, 7, 5, 4, 7, 11,
    6, 6, 3, 4, 6, 2, 4, 8, 4, 7, 8, 6, 4, 5, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5, 3, 7, 4, 6, 7, 5, 3, 3, 4, 7, 4,
    7, 7, 5, 4, 6, 4, 5, 5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10, 11, 11, 12, 12, 5, 6, 7, 8, 8, 9,
    4, 9, 7, 7, 7, 8, 8, 9, 5, 8, 10, 2, 7, 6, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10, 10, 6, 11, 8, 9, 7, 7, 5, 6, 7,
    8, 8, 9, 9, 7, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12, 6, 8, 9, 7, 8, 8, 7, 9,
    11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7, 5, 5, 2, 7, 5, 6, 6, 7,
    6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 3, 4, 4, 7, 9, 9, 7, 10, 4,
    6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8, 8, 9, 6, 4, 4, 7, 9, 10,
    8, 6, 8, 9, 7, 8, 6, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6, 4, 4, 6, 7, 4, 6, 7, 5,
    5, 7, 8, 6, 6, 5, 5, 8, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 4, 4, 6, 8, 5, 4, 6, 6, 7, 5, 6, 10, 6, 6, 4,
    6, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 4, 6, 4, 3, 6, 2, 4, 8, 6, 8, 10, 11, 9, 3, 5, 4, 5, 6, 9, 7, 3, 6, 7, 8,
    6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7, 8, 8, 9, 6, 6, 7, 8, 5,
    5, 8, 7, 8, 3, 8, 9, 8, 6, 7, 4, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4, 6, 7, 5, 4, 8, 4, 6, 6, 6,
    5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4, 5, 7, 8, 8, 9, 4, 4, 6, 4,
    8, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 9, 10, 8, 8, 9, 8, 4, 8, 6, 2, 6, 3, 4, 3, 9, 3, 4, 5, 5, 7, 6, 8,
    8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 9, 8, 9, 8, 5, 3, 7, 3, 2, 3, 5, 7, 8, 6, 6, 7, 8, 8, 9,
    5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9, 10, 8, 2, 5, 7, 8, 7, 6, 12, 12, 8, 10, 10,
    5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4, 8, 4, 7, 9, 11, 5, 5, 6, 9, 10, 11, 11, 12,
    6, 7, 10, 11, 12, 6, 7, 11, 5, 4, 6, 9, 10, 6, 7, 4, 6, 8, 3, 2, 11, 7, 6, 8, 6, 3, 7, 7, 10, 6, 7, 8, 8, 6,
    10, 5, 6, 5, 10, 11, 6, 6, 7, 7, 8, 5, 7, 8, 5, 5, 6, 7, 5, 4, 7, 8, 5, 9, 4, 6, 6, 7, 7, 5, 5, 7, 8, 6, 4, 6,
    7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6, 6, 4, 5, 8, 5, 4, 7, 7, 9, 10, 8, 10, 4, 5, 5, 6, 11, 8, 8, 4, 6, 6, 7,
    5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8, 9, 7, 9, 10, 10, 8, 10, 11, 7, 10, 9, 5, 7, 7, 8, 10, 7, 8, 8, 9, 6, 7,
    6, 8, 5, 7, 11, 8, 8, 5, 6, 6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 6, 7, 7, 9, 7, 9, 10, 8, 7, 8, 8,
    9, 8, 9, 10, 10, 11, 5, 10, 10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 10, 8, 5, 6, 6, 6, 8, 9, 7, 11, 3, 6,
    8, 7, 9, 9, 9, 10, 4, 5, 6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 5, 7, 7, 5, 8, 8, 12, 10, 11, 9, 4, 7, 8,
    5, 4, 5, 4, 7, 7, 8, 5, 6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6, 2, 5, 7, 4, 6, 7, 9, 7, 5, 4,
    7, 8, 8, 9, 7, 8, 8, 9, 6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6, 8, 9, 6, 8, 9, 7, 7, 8, 7, 6,
    8, 9, 7, 9, 10, 10, 11, 9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9, 10, 7, 7, 9, 10, 8, 6, 6, 5, 8,
    9, 6, 7, 9, 10, 8, 7, 7, 8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9, 10, 10, 11, 6, 8, 9, 7, 6, 8, 9,
    7, 6, 7, 7, 8, 10, 5, 7, 8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10, 11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9,
    7, 7, 7, 5, 8, 6, 8, 10, 8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10, 11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11,
    12, 8, 8, 9, 6, 10, 7, 9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7, 9, 10, 8, 6, 7, 7, 9, 10, 8, 7, 3,
    6, 8, 9, 7, 10, 7, 8, 8, 6, 8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 8, 7, 4, 5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7,
    7, 1, 3, 4, 4, 5, 5, 6, 7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9, 6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9,
    7, 10, 10, 11, 6, 4, 6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11, 4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9,
    10, 3, 4, 9, 6, 7, 8, 6, 5, 7, 3, 4, 7, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7, 3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5,
    5, 5, 8, 9, 6, 12, 16, 4, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7, 6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6,
    4, 9, 3, 7, 5, 4, 5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4, 8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6,
    7, 8, 10, 6, 4, 8, 7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6, 7, 7, 5, 8, 6, 9, 9, 7, 10, 10, 9, 10, 10, 11,
    11, 5, 7, 8, 6, 5, 5, 5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 5, 6, 9, 10, 6, 7, 7, 10, 6, 4, 6,
    4, 5, 5, 5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6, 7, 8, 7, 9, 10, 10, 11, 10, 8, 4,
    5, 3, 9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14, 8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8, 9, 4, 7, 8,
    6, 7, 8, 9, 7, 9, 10, 8, 9, 5, 8, 6, 7, 5, 5, 5, 8, 10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7, 5, 5, 10, 4, 5, 6,
    5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4, 6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10, 9, 5, 4, 6, 7, 5, 4,
    4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4, 5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9, 7, 8, 10, 11, 9, 5,
    14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 4, 6, 4, 6, 6, 5, 6, 6, 7, 2, 5, 4, 4, 6, 4, 3, 4, 3, 6, 4, 6, 7, 5, 6,
    7, 5, 6, 7, 9, 10, 11, 10, 11, 7, 8, 9, 9, 10, 8, 6, 8, 8, 8, 7, 4, 7, 9, 10, 8, 5, 3, 3, 4, 7, 8, 7, 2, 5, 7,
    8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11, 9, 5, 7, 11, 14, 7, 9, 10, 8, 5, 9, 10, 10, 11, 10, 11, 11,
    12, 10, 13, 11, 10, 11, 9, 5, 10, 7, 6, 8, 8, 11, 8, 15, 11, 5, 6, 8, 9, 7, 10, 2, 6, 7, 3, 4, 4, 5, 5, 6, 2,
    3, 4, 5, 7, 5, 7, 8, 6, 5, 10, 7, 8, 8, 6, 9, 7, 8, 4, 3, 14, 6, 7, 5, 6, 10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6,
    7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 4, 6, 7, 5, 3, 4, 6, 7, 5, 7, 3, 5, 8, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5,
    7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 7, 4, 8, 8, 4, 8, 5, 7, 8, 7, 5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5,
    4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9, 8, 6, 7, 7, 9, 2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5,
    8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5, 4, 6, 7, 5, 6, 3, 3, 6, 3, 4, 7, 4, 10, 2,
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

pub(super) static WORD_CLASSES: [u8; 3099] = [
    0, 28, 26, 4, 4, 46, 19, 0, 0, 0, 0, 0, 0, 10, 2, 0, 48, 48, 82, 115, 121, 102, 0, 5, 5, 5, 5, 82, 115, 102,
    121, 82, 115, 102, 121, 68, 48, 12, 54, 54, 54, 54, 0, 82, 115, 121, 0, 82, 115, 102, 121, 102, 66, 39, 66, 0,
    82, 102, 115, 121, 0, 0, 82, 115, 54, 54, 102, 121, 54, 54, 12, 0, 82, 115, 121, 102, 2, 32, 48, 1, 48, 33, 0,
    0, 40, 86, 115, 121, 12, 102, 0, 0, 54, 54, 82, 115, 121, 39, 102, 2, 25, 77, 82, 115, 121, 102, 0, 9, 5, 5,
    82, 115, 0, 102, 121, 39, 0, 82, 115, 121, 102, 82, 115, 102, 121, 35, 0, 48, 1, 1, 6, 1, 4, 67, 0, 32, 48,
    48, 10, 2, 12, 54, 56, 6, 25, 2, 82, 115, 0, 102, 121, 35, 0, 0, 8, 2, 82, 115, 121, 102, 77, 82, 115, 102,
    121, 8, 61, 61, 0, 2, 0, 82, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 14, 0, 0, 0, 82,
    115, 121, 102, 43, 43, 35, 0, 0, 29, 29, 66, 0, 4, 32, 0, 82, 115, 102, 121, 39, 48, 0, 79, 12, 0, 54, 0, 49,
    82, 115, 121, 102, 32, 86, 115, 121, 102, 35, 82, 115, 121, 5, 5, 102, 0, 0, 0, 39, 82, 115, 102, 121, 82,
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
    82, 0, 115, 121, 102, 0, 82, 115, 102, 121, 39, 67, 66, 0, 86, 115, 121, 102, 0, 0, 14, 82, 115, 121, 102, 0,
    0, 86, 115, 102, 121, 12, 82, 115, 121, 0, 102, 0, 0, 82, 115, 121, 102, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0,
    0, 14, 35, 27, 39, 67, 54, 66, 66, 82, 115, 121, 102, 0, 39, 0, 54, 14, 35, 66, 14, 0, 115, 102, 0, 0, 54, 82,
    115, 102, 121, 25, 82, 115, 102, 121, 56, 32, 82, 121, 32, 33, 58, 58, 14, 43, 32, 32, 0, 35, 66, 32, 0, 13,
    54, 68, 68, 0, 35, 29, 29, 86, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 115, 102, 82,
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
    102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102, 0, 82, 121, 102, 32, 32, 111, 112,
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

pub(super) static STATE_EDGES: [u16; 2063] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7,
    48, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1, 1,
    1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 3, 2, 2, 1, 1, 1,
    1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 2, 2, 2, 1, 1,
    1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1, 5, 5, 6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 10, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 4, 3, 1, 1, 4, 1, 1, 7, 1, 1, 1, 1, 1, 1,
    1, 3, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1,
    4, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1,
    2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 6, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 3, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 10, 11, 11, 11, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1,
    5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 8, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 2,
    2, 15, 1, 1, 1, 1, 1, 1, 16, 1, 1, 16, 1, 1, 8, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 2,
    3, 3, 3, 1, 1, 1, 1, 1, 6, 7, 7, 14, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 11, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 2, 3,
    1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 2, 3, 3, 1, 2, 1, 2, 1, 10, 11, 11,
    12, 15, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 7, 1, 6, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 3, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 10, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 12, 1, 1, 3, 1, 2, 1, 1,
    2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 3,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 8, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 4, 1, 4, 1, 1, 1, 1, 2, 1,
    2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1,
    2, 1, 1, 1, 1, 2, 1, 1, 16, 1, 1, 1, 1, 2, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 2, 11, 1, 1, 1, 1, 9,
    7, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 5, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1,
    1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1,
    1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 3, 2, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1,
    2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1, 1, 4, 3, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 8, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 1, 1, 1, 1, 2, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1,
    2, 1, 1, 1, 1, 1, 1, 2, 3, 3, 6, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 5, 1, 1, 3, 4, 4,
    4, 5, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 2, 2, 4, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 1, 1, 14, 15, 15, 1, 4, 5,
    5, 5, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 12, 12, 12, 12, 31, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1,
    6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 9, 10,
    10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1902,
];

pub(super) static LABELS: [u16; 5456] = [
    65535, 65535, 2808, 1035, 2448, 2115, 2369, 65535, 8, 1883, 65535, 12, 169, 2564, 65535, 1604, 65535, 1765,
    2757, 65535, 2619, 65535, 65535, 474, 65535, 61480, 65535, 1774, 65535, 1611, 65535, 2564, 65535, 1765, 65535,
    1777, 65535, 1706, 2758, 2808, 65535, 1601, 2758, 3043, 65535, 1765, 1466, 387, 548, 1065, 3043, 65535, 2564,
    65535, 65535, 1777, 65535, 2238, 65535, 65535, 1130, 65535, 1324, 1777, 1824, 65535, 65535, 92, 1774, 65535,
    2808, 548, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 827, 65535, 1117, 1274, 1497,
    1499, 1714, 2412, 61480, 342, 474, 774, 822, 827, 1053, 1060, 1116, 1117, 1190, 1195, 1274, 1497, 1499, 1519,
    1604, 1631, 1714, 1747, 1875, 1887, 1927, 1930, 1948, 1975, 2269, 2280, 2383, 2412, 2432, 2523, 2524, 2564,
    2588, 2591, 2592, 2630, 2680, 2736, 2831, 2856, 2946, 3009, 3025, 3060, 3061, 61480, 61487, 65535, 65535,
    65535, 671, 107, 65535, 65535, 65535, 413, 2831, 65535, 2275, 65535, 2275, 13, 1559, 1607, 1715, 2275, 2454,
    2549, 2877, 2913, 65535, 2808, 65535, 65535, 65535, 1765, 2757, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 413, 1157, 2274, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1547, 65535, 65535, 1308,
    1179, 2942, 65535, 65535, 1149, 65535, 65535, 65535, 65535, 65535, 1883, 2616, 65535, 65535, 884, 143, 2372,
    65535, 65535, 2299, 65535, 1408, 1946, 2346, 2810, 2984, 65535, 65535, 1765, 2757, 65535, 1324, 65535, 65535,
    307, 1245, 1324, 2808, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 218, 65535, 12, 1467, 2118, 65535,
    2579, 2579, 61488, 65535, 1774, 65535, 65535, 213, 2775, 1765, 2939, 65535, 65535, 65535, 2564, 65535, 1611,
    65535, 65535, 2080, 65535, 23, 53, 92, 921, 1005, 1353, 1372, 1384, 1774, 1784, 2913, 65535, 65535, 1308,
    1179, 84, 2942, 65535, 413, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2383, 1946, 65535, 10, 1883,
    65535, 65535, 65535, 65535, 65535, 65535, 2470, 65535, 2808, 65535, 2757, 2808, 65535, 65535, 65535, 1883,
    65535, 65535, 65535, 3043, 640, 1324, 65535, 330, 656, 65535, 12, 65535, 65535, 1464, 1297, 2987, 218, 65535,
    218, 65535, 1732, 218, 65535, 65535, 65535, 413, 65535, 413, 65535, 2383, 1035, 1069, 1092, 1542, 1556, 1595,
    1674, 1871, 1946, 2270, 2421, 2768, 65535, 65535, 2080, 1784, 138, 65535, 65535, 65535, 65535, 65535, 65535,
    1975, 3043, 65535, 65535, 307, 1245, 65535, 2808, 65535, 65535, 65535, 65535, 65535, 621, 65535, 388, 1715,
    1975, 65535, 1185, 2486, 65535, 13, 1117, 1527, 65535, 65535, 65535, 2808, 65535, 12, 65535, 413, 65535,
    65535, 1086, 2697, 3038, 13, 1157, 65535, 65535, 65535, 1691, 3094, 1765, 65535, 628, 65535, 2816, 2808,
    65535, 65535, 65535, 65535, 65535, 65535, 1601, 2758, 1765, 2434, 2758, 1765, 65535, 65535, 65535, 65535,
    65535, 738, 910, 1455, 1572, 2808, 2832, 65535, 65535, 1467, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 2497, 2497, 65535, 65535, 65535, 65535, 1766, 65535, 24, 107, 1663, 2549, 65535, 65535, 1815, 2355,
    2355, 61440, 2355, 61440, 2355, 61440, 61462, 65535, 65535, 65535, 1130, 1777, 65535, 65535, 544, 65535, 1947,
    3093, 61462, 65535, 65535, 65535, 65535, 1815, 266, 629, 681, 2935, 266, 629, 681, 2935, 61440, 266, 629, 681,
    2935, 61440, 266, 629, 681, 2356, 2935, 61440, 65535, 65535, 1815, 65535, 2808, 266, 629, 681, 2935, 61440,
    265, 307, 627, 680, 2937, 265, 307, 627, 680, 2937, 61440, 265, 307, 627, 680, 2937, 61440, 265, 307, 627,
    680, 1947, 2355, 2416, 2937, 61440, 65535, 65535, 413, 65535, 65535, 65535, 11, 414, 65535, 65535, 65535,
    65535, 65535, 65535, 305, 306, 442, 445, 1085, 1090, 1491, 1881, 1882, 2811, 61448, 61470, 65535, 1324, 61448,
    61470, 65535, 65535, 12, 65535, 65535, 65535, 1324, 65535, 65535, 65535, 65535, 65535, 65535, 413, 65535,
    65535, 65535, 65535, 65535, 702, 2308, 65535, 65535, 702, 2308, 65535, 65535, 307, 702, 2308, 2808, 65535,
    65535, 65535, 702, 797, 807, 1771, 2308, 2757, 65535, 65535, 12, 65535, 65535, 2808, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 413, 65535, 797, 807, 1771, 65535, 765, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 24, 2275, 2605, 2940, 65535, 65535, 65535, 3043, 65535, 65535, 950,
    951, 1985, 2100, 2101, 2409, 2411, 65535, 65535, 330, 65535, 2122, 65535, 65535, 65535, 24, 2275, 2605, 2940,
    65535, 65535, 2274, 65535, 65535, 213, 1894, 2269, 2619, 2775, 46, 2274, 2808, 65535, 65535, 65535, 1928,
    65535, 1544, 65535, 65535, 12, 65535, 65535, 65535, 2117, 65535, 65535, 65535, 1947, 65535, 65535, 570, 1130,
    65535, 2117, 2117, 61440, 2117, 61440, 2117, 61440, 65535, 1531, 65535, 307, 570, 2355, 307, 570, 2355, 61440,
    307, 570, 2355, 61440, 307, 443, 570, 2355, 61440, 299, 307, 1243, 1245, 1330, 1782, 2388, 2639, 3093, 61462,
    65535, 65535, 65535, 65535, 875, 2184, 65535, 65535, 1765, 65535, 65535, 65535, 65535, 65535, 106, 2669, 143,
    65535, 65535, 12, 65535, 65535, 65535, 2978, 65535, 65535, 2290, 65535, 1390, 65535, 65535, 1391, 65535,
    65535, 795, 1800, 65535, 65535, 307, 570, 627, 944, 2383, 2572, 138, 570, 1814, 2808, 570, 2808, 65535, 65535,
    218, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2387, 2517,
    2876, 2387, 2517, 2876, 61440, 2387, 2517, 2876, 61440, 2387, 2517, 2876, 61440, 203, 2244, 65535, 65535,
    65535, 65535, 61470, 65535, 65535, 65535, 570, 1130, 2290, 2292, 13, 2808, 65535, 65535, 65535, 65535, 156,
    570, 627, 944, 2267, 2304, 2324, 2355, 2383, 2572, 156, 570, 627, 944, 2267, 2304, 2324, 2355, 2383, 2572,
    61440, 156, 570, 627, 944, 2267, 2304, 2324, 2355, 2383, 2572, 61440, 156, 570, 627, 944, 2267, 2304, 2324,
    2355, 2383, 2572, 61440, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1640, 570, 570, 61440, 570, 61440, 570, 61440, 1693, 61462, 65535, 65535, 61462, 65535, 65535,
    895, 65535, 65535, 65535, 65535, 179, 1814, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 388, 13, 65535,
    65535, 1335, 2275, 65535, 884, 2752, 2372, 65535, 65535, 65535, 413, 65535, 12, 65535, 1733, 1891, 5, 65535,
    65535, 65535, 1544, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535,
    247, 65535, 65535, 65535, 65535, 1946, 61488, 601, 1946, 61488, 65535, 545, 1063, 2843, 3078, 65535, 65535,
    65535, 65535, 1777, 65535, 65535, 2808, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2383, 2808, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 738, 910, 1455, 1572, 1641, 2808, 2832, 65535, 65535, 65535, 2752,
    65535, 65535, 1883, 65535, 65535, 65535, 65535, 286, 65535, 413, 2270, 65535, 65535, 273, 65535, 1777, 2758,
    2923, 65535, 65535, 65535, 2282, 2315, 1765, 1078, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 812, 1044,
    2133, 812, 1044, 1163, 1661, 1811, 2133, 65535, 1694, 1117, 65535, 1694, 1117, 1257, 1273, 1726, 1782, 65535,
    1372, 215, 65535, 90, 1765, 1256, 2758, 413, 3043, 65535, 2383, 65535, 1715, 1499, 13, 2758, 13, 65535, 1308,
    65535, 2703, 1800, 65535, 65535, 65535, 2384, 1777, 2053, 3050, 1777, 2053, 65535, 556, 557, 558, 559, 65535,
    65535, 65535, 12, 65535, 413, 65535, 65535, 65535, 65535, 999, 65535, 65535, 2699, 10, 65535, 2383, 1324,
    1777, 1824, 65535, 1104, 2383, 1104, 2383, 13, 165, 343, 1104, 1205, 1257, 1273, 1418, 1497, 1556, 1661, 1726,
    1814, 2549, 2759, 65535, 65535, 65535, 413, 934, 309, 13, 165, 343, 1104, 1205, 1257, 1273, 1418, 1497, 1556,
    1661, 1726, 1732, 1814, 2549, 2759, 65535, 2383, 13, 165, 343, 1104, 1205, 1257, 1273, 1418, 1497, 1556, 1661,
    1726, 1814, 2549, 2759, 3094, 65535, 2757, 13, 1257, 1273, 1418, 1726, 1814, 2372, 2759, 65535, 1324, 65535,
    1117, 1274, 1497, 1499, 1714, 2412, 61480, 61487, 65535, 65535, 65535, 65535, 286, 1815, 65535, 65535, 65535,
    1946, 1415, 2757, 2775, 1408, 2984, 65535, 2383, 729, 65535, 65535, 65535, 325, 2769, 325, 2769, 61440, 325,
    2769, 61440, 325, 2769, 61440, 61462, 65535, 2383, 2808, 65535, 239, 325, 1224, 2672, 2684, 2769, 239, 325,
    1224, 2672, 2684, 2769, 61440, 239, 325, 1224, 2672, 2684, 2769, 61440, 0, 239, 325, 733, 868, 1224, 1234,
    1245, 1686, 2672, 2684, 2769, 3071, 61440, 65535, 218, 1782, 65535, 1946, 107, 65535, 65535, 65535, 247, 629,
    676, 1946, 2045, 2046, 2843, 2935, 65535, 65535, 65535, 12, 413, 65535, 65535, 12, 65535, 9, 65535, 12, 702,
    2564, 2942, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1533, 1948, 2433, 2604, 2856,
    65535, 1541, 1990, 65535, 65535, 953, 1390, 65535, 447, 65535, 1794, 2949, 65535, 3043, 65535, 2714, 65535,
    1765, 65535, 1765, 65535, 1765, 65535, 1765, 65535, 1765, 1055, 1794, 2210, 2949, 3061, 65535, 13, 107, 138,
    1663, 1691, 1814, 1853, 2081, 2549, 2758, 2765, 65535, 65535, 65535, 2275, 65535, 65535, 65535, 65535, 65535,
    152, 1777, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 413, 1035, 1826, 2372, 2448,
    65535, 2604, 13, 65535, 65535, 13, 413, 65535, 65535, 65535, 2757, 65535, 65535, 65535, 2757, 65535, 111, 536,
    2270, 2360, 2363, 111, 536, 2270, 2360, 2363, 61440, 111, 536, 2270, 2360, 2363, 61440, 111, 536, 2270, 2360,
    2363, 61440, 111, 309, 536, 2270, 2360, 2363, 61440, 65535, 1734, 2372, 307, 1734, 2372, 65535, 111, 536,
    2270, 2360, 2363, 2640, 61440, 111, 307, 309, 536, 2270, 2360, 2363, 2808, 61440, 65535, 65535, 65535, 2757,
    65535, 2757, 65535, 1542, 1946, 2902, 1542, 1946, 2902, 61440, 1542, 1946, 2902, 61440, 1946, 1946, 61440,
    1946, 61440, 1946, 61440, 111, 536, 1542, 1946, 2372, 2902, 61440, 61462, 65535, 1540, 307, 2808, 65535, 218,
    1540, 2757, 65535, 65535, 2270, 2417, 2420, 2417, 2420, 61440, 2417, 2420, 61440, 65535, 2757, 65535, 65535,
    2757, 65535, 2757, 111, 326, 536, 1079, 2270, 2360, 2363, 2372, 2778, 2895, 111, 326, 536, 1079, 2270, 2360,
    2363, 2372, 2778, 2895, 61440, 111, 326, 536, 1079, 2270, 2360, 2363, 2372, 2778, 2895, 61440, 111, 309, 326,
    536, 1079, 2270, 2360, 2363, 2372, 2778, 2895, 61440, 187, 189, 958, 1234, 1244, 1408, 1566, 1567, 1686, 2417,
    2420, 2465, 2984, 61440, 61444, 65535, 477, 3012, 1814, 65535, 65535, 65535, 2122, 65535, 2498, 2498, 61440,
    2498, 61440, 2498, 61440, 65535, 1925, 65535, 1765, 65535, 65535, 218, 65535, 65535, 65535, 65535, 1815,
    65535, 65535, 65535, 65535, 1815, 65535, 2383, 2916, 65535, 1715, 1946, 65535, 65535, 65535, 65535, 65535,
    570, 13, 65535, 1415, 1244, 65535, 2383, 1442, 2383, 2369, 0, 2923, 65535, 1765, 2757, 65535, 65535, 2684,
    2687, 2963, 2964, 65535, 65535, 2808, 65535, 65535, 213, 2775, 2808, 65535, 1467, 1467, 61440, 1467, 61440,
    1467, 61440, 2383, 61444, 65535, 65535, 1607, 65535, 65535, 1324, 65535, 2808, 1926, 2448, 65535, 65535,
    65535, 545, 1946, 65535, 570, 1946, 545, 1415, 1726, 1946, 2757, 2760, 2775, 65535, 545, 1415, 1946, 2757,
    2760, 2775, 65535, 671, 65535, 65535, 1039, 1870, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 307,
    1245, 1297, 1330, 1732, 2639, 2987, 3005, 65535, 65535, 65535, 2275, 65535, 65535, 65535, 65535, 307, 1245,
    1330, 1732, 2639, 3005, 65535, 65535, 65535, 65535, 65535, 65535, 1732, 2752, 65535, 65535, 2619, 2775, 65535,
    1531, 65535, 1157, 1542, 1715, 1777, 1800, 2383, 2618, 2752, 65535, 65535, 65535, 1870, 1935, 2118, 65535,
    1817, 65535, 65535, 65535, 1245, 65535, 65535, 1408, 2893, 65535, 65535, 2383, 2808, 65535, 65535, 795, 1730,
    65535, 789, 1730, 65535, 571, 627, 629, 2481, 65535, 2808, 2416, 2417, 2420, 65535, 2275, 65535, 65535, 65535,
    1765, 2757, 2808, 65535, 628, 65535, 1468, 65535, 1765, 2757, 1018, 570, 889, 1018, 1314, 1327, 1774, 1779,
    2027, 2383, 61488, 65535, 1468, 65535, 1694, 2124, 65535, 1694, 2124, 1257, 1273, 65535, 61444, 65535, 65535,
    65535, 65535, 65535, 413, 65535, 2180, 2758, 65535, 65535, 65535, 65535, 152, 1765, 65535, 65535, 65535,
    65535, 1607, 65535, 1765, 65535, 65535, 152, 1765, 65535, 1415, 1765, 619, 1058, 65535, 65535, 2544, 65535,
    288, 619, 1059, 1365, 2189, 2544, 2688, 2724, 2758, 2800, 2848, 3080, 65535, 2383, 431, 684, 1629, 65535, 307,
    65535, 684, 61488, 1946, 61486, 65535, 2914, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535, 2383, 2768,
    65535, 2538, 65535, 2757, 65535, 65535, 413, 2056, 65535, 65535, 65535, 2808, 65535, 12, 2600, 2893, 65535,
    65535, 65535, 2914, 65535, 65535, 1607, 3038, 65535, 65535, 413, 65535, 652, 1130, 1948, 65535, 65535, 65535,
    652, 65535, 1777, 65535, 628, 628, 61488, 65535, 413, 65535, 1777, 65535, 65535, 1601, 2510, 2758, 3043,
    65535, 65535, 1765, 1466, 829, 387, 1065, 2383, 3043, 65535, 65535, 65535, 431, 684, 2465, 3093, 65535, 65535,
    2808, 65535, 1377, 1765, 65535, 65535, 65535, 65535, 12, 12, 413, 702, 65535, 12, 65535, 65535, 12, 65535,
    413, 65535, 65535, 65535, 787, 65535, 65535, 895, 65535, 65535, 1228, 1228, 1732, 65535, 65535, 1095, 1228,
    1732, 2758, 65535, 65535, 65535, 65535, 65535, 65535, 1815, 2808, 2822, 65535, 1815, 2808, 2822, 65535, 65535,
    65535, 65535, 1765, 2757, 65535, 65535, 2808, 65535, 65535, 65535, 65535, 413, 65535, 65535, 65535, 1607,
    2544, 1777, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2275, 65535, 65535, 65535, 238, 2238,
    65535, 65535, 65535, 65535, 738, 910, 1455, 1572, 2808, 2832, 65535, 65535, 65535, 65535, 1765, 2757, 65535,
    453, 65535, 65535, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1765, 2757, 65535, 65535, 65535, 413, 65535, 65535, 65535, 882, 65535, 65535, 65535, 12, 413, 1157, 65535,
    65535, 2808, 65535, 2808, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1324, 65535, 65535, 2244,
    65535, 65535, 65535, 65535, 2384, 218, 65535, 65535, 65535, 65535, 218, 413, 1324, 65535, 218, 65535, 218,
    65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 1777, 213, 1808, 129, 1661, 2758, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2808, 65535, 65535, 65535, 65535, 65535, 2757,
    65535, 65535, 3093, 65535, 1130, 2618, 2757, 65535, 65535, 797, 807, 1771, 65535, 65535, 65535, 65535, 2808,
    2084, 65535, 65535, 2808, 65535, 65535, 65535, 65535, 307, 570, 627, 944, 2383, 2572, 138, 1814, 2808, 570,
    2808, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 214, 2618, 2817, 65535,
    65535, 65535, 2604, 13, 65535, 65535, 13, 413, 65535, 65535, 65535, 2421, 307, 65535, 653, 861, 2498, 653,
    861, 2498, 61440, 653, 861, 2498, 61440, 653, 861, 2498, 2808, 2874, 2876, 2900, 61440, 653, 861, 2498, 2874,
    2876, 2900, 61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 413, 705, 706,
    925, 1326, 1570, 1571, 2010, 2011, 2314, 2337, 2338, 2373, 2808, 65535, 65535, 65535, 65535, 12, 65535, 413,
    65535, 65535, 65535, 535, 536, 1330, 1331, 1765, 2372, 2383, 2639, 2640, 2757, 65535, 65535, 65535, 1874,
    3043, 65535, 65535, 65535, 65535, 152, 65535, 413, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 65535, 936, 138, 65535, 413, 65535, 65535, 2757, 65535, 65535, 65535, 1815,
    65535, 1815, 65535, 65535, 65535, 1415, 1244, 65535, 65535, 65535, 65535, 16, 1556, 1573, 1674, 2552, 65535,
    247, 1130, 2808, 65535, 107, 65535, 65535, 307, 1245, 13, 1070, 1191, 1255, 1415, 1726, 1736, 2561, 2808,
    3090, 65535, 65535, 1498, 1130, 65535, 13, 1070, 1191, 1255, 1415, 1726, 2561, 3090, 65535, 1070, 1191, 1255,
    1726, 2561, 3090, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2808, 65535, 65535,
    65535, 413, 65535, 65535, 65535, 65535, 65535, 1815, 65535, 1870, 65535, 65535, 61469, 65535, 213, 65535, 953,
    61469, 1777, 2775, 2942, 65535, 65535, 65535, 65535, 413, 3043, 65535, 65535, 65535, 65535, 65535, 1661,
    65535, 65535, 65535, 1766, 65535, 65535, 65535, 65535, 1716, 65535, 1814, 2758, 65535, 1716, 1814, 1130, 2808,
    1324, 2914, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535, 652, 60, 2808, 65535, 65535, 65535, 65535,
    684, 61475, 65535, 1187, 2619, 65535, 65535, 65535, 2383, 2567, 2757, 2758, 2808, 61475, 65535, 65535, 65535,
    65535, 2926, 1607, 65535, 65535, 1039, 1870, 2383, 65535, 65535, 65535, 2808, 548, 65535, 339, 65535, 12,
    65535, 65535, 65535, 2808, 65535, 1601, 2758, 3043, 12, 548, 1065, 65535, 65535, 65535, 1815, 2961, 65535,
    65535, 65535, 2273, 153, 1815, 2808, 65535, 65535, 65535, 65535, 65535, 1815, 1815, 65535, 65535, 65535, 413,
    652, 65535, 65535, 83, 65535, 143, 3074, 65535, 65535, 1607, 65535, 65535, 65535, 65535, 65535, 413, 656,
    65535, 65535, 65535, 1716, 1814, 2808, 65535, 65535, 1782, 65535, 2383, 2808, 1415, 2808, 65535, 2757, 65535,
    65535, 65535, 2757, 65535, 2757, 65535, 1765, 65535, 2914, 65535, 65535, 65535, 65535, 1431, 65535, 1299,
    1814, 2758, 65535, 2758, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2808, 65535, 65535, 65535, 1766,
    65535, 65535, 1157, 65535, 12, 65535, 65535, 2308, 2808, 65535, 65535, 65535, 65535, 478, 65535, 170, 61488,
    65535, 1766, 61448, 61465, 61488, 65535, 65535, 2808, 65535, 1463, 1728, 2529, 2613, 2614, 65535, 65535,
    65535, 2924, 1765, 65535, 65535, 65535, 65535, 413, 65535, 65535, 1035, 65535, 65535, 2372, 65535, 2383, 2808,
    65535, 9, 321, 1053, 1408, 1887, 2372, 2736, 3060, 3061, 65535, 1408, 65535, 1975, 65535, 65535, 65535, 65535,
    65535, 1050, 267, 432, 594, 1053, 1101, 1117, 1274, 1336, 1497, 1499, 1508, 1714, 1887, 2412, 2736, 2913,
    2952, 3060, 3061, 61480, 61487, 61488, 65535, 65535, 2579, 1213, 1674, 2549, 2579, 203, 1408, 2984, 65535,
    2383, 65535, 65535, 65535, 1324, 187, 65535, 1777, 65535, 1777, 2056, 134, 1809, 1117, 2984, 65535, 392, 9,
    2056, 307, 1732, 1603, 65535, 65535, 677, 2916, 309, 65535, 413, 2002, 1244, 2984, 213, 1053, 1600, 1887,
    2619, 2736, 3060, 3061, 2808, 65535, 65535, 2808, 65535, 65535, 2591, 65535, 1385, 65535, 1510, 13, 138, 1273,
    65535, 65535, 2726, 3035, 65535, 65535, 1054, 461, 65535, 1602, 65535, 778, 1384, 1989, 65535, 1415, 2726,
    61488, 61443, 61488, 65535, 1466, 65535, 1765, 65535, 1527, 1736, 2758, 65535, 1054, 1691, 1814, 1765, 337,
    13, 851, 1250, 1691, 1814, 2383, 2549, 2758, 65535, 2618, 65535, 12, 65535, 65535, 90, 65535, 65535, 413,
    1157, 65535, 12, 65535, 1746, 65535, 65535, 2810, 307, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1397, 65535, 65535, 65535, 65535, 2808, 65535, 65535, 65535, 65535, 115, 116, 125, 433, 694,
    915, 1154, 1156, 1259, 1260, 1834, 1835, 1898, 2564, 2601, 65535, 65535, 65535, 65535, 65535, 65535, 2808,
    65535, 12, 65535, 12, 65535, 65535, 65535, 1775, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 65535, 573, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1324, 65535, 65535, 65535, 65535,
    65535, 1607, 2758, 2808, 2567, 2808, 65535, 2054, 2567, 2808, 269, 272, 1732, 2372, 65535, 1557, 65535, 65535,
    574, 13, 924, 65535, 671, 325, 2769, 325, 2769, 61440, 325, 2769, 61440, 325, 868, 1603, 2769, 2924, 61440,
    65535, 1324, 65535, 247, 1946, 65535, 65535, 65535, 1300, 1695, 307, 2808, 1732, 65535, 65535, 1300, 1695,
    307, 2808, 65535, 1695, 307, 2808, 2974, 1732, 225, 750, 824, 65535, 476, 309, 1244, 1694, 65535, 582, 65535,
    65535, 413, 1157, 65535, 1157, 65535, 1157, 65535, 65535, 413, 1157, 236, 1100, 1344, 1345, 2274, 65535,
    65535, 1018, 165, 1018, 65535, 165, 532, 947, 948, 1018, 1184, 1769, 1973, 2049, 65535, 65535, 65535, 2757,
    65535, 1244, 1408, 65535, 65535, 12, 413, 65535, 65535, 247, 310, 1324, 1777, 65535, 65535, 65535, 570, 2355,
    2383, 570, 2355, 2383, 61440, 570, 2355, 2383, 61440, 570, 2355, 2383, 61440, 186, 2416, 3093, 61462, 65535,
    65535, 65535, 65535, 413, 65535, 65535, 413, 65535, 65535, 65535, 65535, 629, 2935, 629, 2935, 61440, 629,
    2935, 61440, 629, 2935, 61440, 65535, 65535, 570, 627, 2267, 2304, 2937, 570, 627, 2267, 2304, 2937, 61440,
    570, 627, 2267, 2304, 2937, 61440, 307, 570, 627, 2267, 2304, 2937, 61440, 2808, 65535, 65535, 65535, 2383,
    65535, 1540, 65535, 1026, 2410, 129, 307, 431, 684, 1603, 1629, 65535, 65535, 1765, 65535, 2808, 65535, 2808,
    65535, 570, 1130, 65535, 2808, 65535, 2808, 65535, 2808, 65535, 65535, 65535, 910, 1572, 1641, 2808, 2832,
    65535, 65535, 2808, 65535, 1765, 2808, 65535, 1766, 65535, 265, 627, 680, 2937, 265, 627, 680, 2937, 61440,
    265, 627, 680, 2937, 61440, 265, 627, 680, 2937, 61440, 2808, 65535, 570, 1130, 65535, 1765, 28, 111, 197,
    536, 642, 646, 762, 861, 1079, 2270, 2360, 2363, 2372, 2685, 28, 111, 197, 536, 642, 646, 762, 861, 1079,
    2270, 2360, 2363, 2372, 2685, 61440, 28, 111, 197, 536, 642, 646, 762, 861, 1079, 2270, 2360, 2363, 2372,
    2685, 61440, 65535, 265, 627, 680, 2937, 265, 627, 680, 2937, 61440, 265, 627, 680, 2937, 61440, 265, 627,
    680, 2937, 61440, 2808, 65535, 1765, 2808, 65535, 65535, 65535, 570, 1130, 65535, 1815, 2356, 2356, 61440,
    2356, 61440, 2356, 61440, 15, 28, 111, 266, 276, 321, 629, 681, 2356, 2685, 2935, 61440, 15, 28, 111, 266,
    276, 321, 629, 681, 2356, 2685, 2935, 61440, 15, 28, 111, 266, 276, 321, 629, 681, 2356, 2685, 2935, 61440,
    15, 28, 111, 266, 276, 321, 629, 681, 2356, 2685, 2935, 61440, 28, 111, 162, 197, 240, 326, 536, 642, 646,
    762, 861, 1035, 1079, 1132, 1966, 1981, 2015, 2161, 2270, 2360, 2363, 2372, 2685, 2778, 2803, 2810, 2872,
    2873, 2895, 61440, 61462, 65535, 65535, 65535, 1815, 266, 629, 681, 2935, 266, 629, 681, 2935, 61440, 266,
    629, 681, 2935, 61440, 266, 629, 681, 2356, 2935, 61440, 65535, 2808, 265, 307, 627, 680, 2937, 265, 307, 627,
    680, 2937, 61440, 265, 307, 627, 680, 2937, 61440, 265, 307, 627, 680, 2416, 2937, 61440, 61462, 570, 627,
    2267, 2304, 2937, 61440, 2808, 65535, 65535, 265, 627, 680, 2937, 265, 627, 680, 2937, 61440, 265, 627, 680,
    2937, 61440, 265, 627, 680, 2937, 61440, 2808, 65535, 1815, 266, 629, 681, 2356, 2935, 266, 629, 681, 2356,
    2935, 61440, 266, 629, 681, 2356, 2935, 61440, 15, 266, 629, 681, 2356, 2935, 61440, 65535, 65535, 266, 309,
    571, 629, 681, 2265, 2305, 2356, 2935, 61440, 266, 309, 571, 629, 681, 2265, 2305, 2356, 2935, 61440, 266,
    309, 571, 629, 681, 2265, 2305, 2356, 2935, 61440, 266, 309, 571, 629, 681, 2265, 2305, 2356, 2935, 61440,
    3091, 61462, 65535, 65535, 1815, 2356, 65535, 65535, 65535, 218, 1130, 65535, 65535, 65535, 65535, 266, 309,
    461, 545, 629, 681, 1467, 2356, 2935, 266, 309, 461, 545, 629, 681, 1467, 2356, 2935, 61440, 266, 309, 461,
    545, 629, 681, 1467, 2356, 2935, 61440, 266, 309, 461, 545, 629, 681, 1467, 1946, 1947, 2356, 2677, 2935,
    61440, 65535, 1064, 2808, 535, 65535, 422, 988, 2805, 65535, 2118, 65535, 2118, 1634, 1638, 0, 7, 13, 14, 16,
    18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55,
    56, 57, 58, 59, 60, 61, 62, 63, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98,
    99, 102, 103, 104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126,
    129, 136, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 165,
    168, 169, 171, 172, 173, 174, 175, 176, 177, 178, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191,
    192, 193, 198, 202, 203, 205, 206, 207, 208, 209, 211, 212, 213, 217, 218, 219, 220, 221, 222, 224, 225, 226,
    227, 229, 230, 231, 232, 234, 235, 237, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252,
    253, 254, 255, 258, 267, 268, 270, 274, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 289, 290, 291,
    292, 293, 294, 300, 301, 302, 303, 304, 308, 311, 312, 313, 314, 315, 316, 317, 318, 319, 324, 325, 326, 327,
    328, 331, 332, 333, 334, 337, 338, 343, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 363,
    364, 365, 366, 368, 369, 370, 371, 378, 379, 380, 381, 383, 384, 385, 386, 387, 388, 389, 392, 393, 396, 397,
    398, 399, 401, 402, 403, 404, 413, 415, 417, 418, 419, 420, 421, 422, 424, 425, 427, 431, 435, 438, 439, 440,
    441, 446, 448, 449, 450, 451, 454, 455, 456, 457, 458, 462, 463, 464, 465, 470, 471, 472, 473, 479, 480, 481,
    482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 496, 497, 498, 499, 500, 502, 503, 504, 505,
    512, 513, 514, 515, 518, 519, 520, 521, 522, 524, 525, 526, 527, 528, 529, 530, 531, 532, 535, 536, 537, 538,
    539, 540, 541, 542, 543, 548, 552, 560, 562, 564, 566, 567, 568, 569, 570, 571, 572, 573, 576, 577, 578, 580,
    581, 583, 584, 585, 586, 589, 590, 591, 592, 593, 595, 597, 598, 599, 600, 601, 602, 605, 606, 607, 608, 611,
    612, 613, 614, 615, 616, 617, 618, 622, 623, 624, 625, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 641,
    642, 643, 644, 645, 648, 649, 650, 651, 653, 654, 655, 656, 657, 659, 660, 661, 662, 663, 664, 665, 666, 667,
    668, 669, 670, 672, 673, 678, 684, 690, 691, 692, 693, 695, 696, 703, 704, 708, 709, 710, 711, 713, 714, 715,
    716, 717, 719, 720, 734, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757, 758,
    759, 760, 761, 762, 763, 764, 766, 767, 768, 769, 770, 771, 772, 773, 779, 780, 781, 782, 783, 784, 785, 786,
    788, 789, 790, 791, 792, 793, 794, 795, 796, 798, 799, 800, 801, 803, 804, 805, 806, 809, 810, 811, 812, 813,
    815, 816, 817, 818, 824, 826, 832, 833, 834, 835, 837, 838, 839, 840, 841, 842, 843, 844, 845, 847, 848, 849,
    850, 851, 852, 853, 854, 856, 857, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 870, 871, 873, 874,
    875, 876, 883, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894, 896, 897, 898, 899, 900, 902, 903, 911, 912,
    913, 914, 916, 922, 923, 926, 928, 929, 930, 931, 933, 935, 936, 938, 944, 945, 946, 947, 953, 954, 955, 956,
    960, 961, 962, 963, 964, 965, 966, 967, 970, 971, 972, 973, 975, 976, 977, 978, 982, 983, 984, 986, 990, 991,
    992, 993, 996, 1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1014, 1017, 1019, 1021, 1022, 1023, 1024, 1025,
    1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1039, 1040, 1041, 1042, 1043, 1045, 1046, 1047, 1048, 1049,
    1050, 1051, 1052, 1057, 1060, 1061, 1068, 1074, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1087, 1088, 1089,
    1091, 1093, 1098, 1099, 1104, 1105, 1106, 1108, 1110, 1111, 1114, 1115, 1117, 1122, 1123, 1124, 1125, 1127,
    1129, 1130, 1132, 1133, 1134, 1135, 1137, 1138, 1139, 1140, 1141, 1142, 1144, 1151, 1159, 1160, 1161, 1162,
    1165, 1166, 1167, 1168, 1169, 1173, 1174, 1177, 1178, 1179, 1183, 1186, 1187, 1188, 1189, 1192, 1193, 1197,
    1198, 1199, 1200, 1202, 1203, 1205, 1207, 1208, 1209, 1210, 1214, 1215, 1216, 1217, 1218, 1219, 1220, 1221,
    1225, 1229, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1240, 1244, 1245, 1246, 1251, 1254, 1257,
    1262, 1263, 1264, 1265, 1269, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1279, 1280, 1283, 1284, 1285,
    1286, 1291, 1293, 1297, 1300, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1309, 1310, 1311, 1312, 1315, 1316,
    1317, 1318, 1319, 1320, 1321, 1322, 1323, 1324, 1330, 1331, 1332, 1333, 1338, 1340, 1341, 1342, 1343, 1346,
    1347, 1348, 1350, 1354, 1355, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1367, 1368, 1369, 1371, 1373, 1374,
    1375, 1376, 1378, 1379, 1380, 1381, 1382, 1383, 1386, 1387, 1388, 1389, 1392, 1393, 1394, 1395, 1400, 1401,
    1402, 1403, 1408, 1410, 1411, 1412, 1413, 1414, 1415, 1418, 1425, 1426, 1427, 1428, 1429, 1444, 1445, 1446,
    1447, 1448, 1452, 1453, 1459, 1462, 1464, 1465, 1467, 1468, 1473, 1474, 1475, 1476, 1477, 1478, 1479, 1481,
    1482, 1483, 1484, 1485, 1486, 1487, 1488, 1489, 1492, 1493, 1494, 1495, 1496, 1497, 1499, 1501, 1502, 1503,
    1504, 1511, 1512, 1513, 1514, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1528, 1530, 1531, 1532,
    1541, 1542, 1545, 1548, 1549, 1550, 1551, 1552, 1556, 1557, 1559, 1560, 1561, 1562, 1565, 1566, 1567, 1576,
    1578, 1579, 1580, 1581, 1582, 1585, 1586, 1587, 1591, 1595, 1596, 1603, 1604, 1607, 1615, 1616, 1617, 1618,
    1621, 1622, 1623, 1624, 1629, 1639, 1642, 1643, 1644, 1645, 1657, 1658, 1659, 1660, 1661, 1663, 1664, 1675,
    1677, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1686, 1687, 1688, 1689, 1690, 1691, 1696, 1697, 1698, 1699,
    1702, 1704, 1710, 1711, 1713, 1715, 1721, 1726, 1727, 1732, 1733, 1734, 1735, 1736, 1738, 1739, 1740, 1741,
    1742, 1751, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1764, 1766, 1767, 1768, 1769, 1770, 1775,
    1776, 1777, 1779, 1782, 1784, 1785, 1786, 1787, 1790, 1791, 1792, 1793, 1794, 1797, 1800, 1801, 1802, 1803,
    1805, 1809, 1810, 1812, 1813, 1814, 1818, 1819, 1820, 1821, 1824, 1825, 1826, 1829, 1830, 1831, 1832, 1842,
    1843, 1844, 1845, 1847, 1851, 1852, 1855, 1856, 1859, 1860, 1867, 1868, 1870, 1871, 1873, 1875, 1876, 1879,
    1883, 1884, 1887, 1888, 1889, 1890, 1892, 1893, 1897, 1899, 1900, 1901, 1902, 1903, 1904, 1905, 1908, 1909,
    1910, 1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1922, 1923, 1924, 1925, 1927, 1936, 1937, 1938, 1939,
    1941, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949, 1951, 1952, 1953, 1954, 1956, 1957, 1958, 1959, 1960,
    1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969, 1971, 1975, 1976, 1977, 1978, 1979, 1980, 1981, 1982,
    1983, 1988, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2002, 2005, 2006, 2007, 2008,
    2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2028, 2029, 2030, 2031, 2033,
    2034, 2035, 2036, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2050, 2051, 2052, 2053, 2055,
    2056, 2058, 2059, 2063, 2064, 2065, 2066, 2067, 2069, 2070, 2071, 2072, 2076, 2077, 2078, 2079, 2080, 2081,
    2082, 2083, 2084, 2085, 2086, 2087, 2088, 2090, 2091, 2092, 2093, 2094, 2095, 2096, 2097, 2098, 2103, 2104,
    2105, 2106, 2110, 2111, 2112, 2113, 2114, 2118, 2122, 2123, 2125, 2126, 2127, 2128, 2129, 2130, 2131, 2132,
    2133, 2134, 2135, 2136, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149, 2150,
    2151, 2152, 2153, 2154, 2155, 2156, 2160, 2161, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169, 2170, 2171,
    2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2184, 2185, 2186, 2187, 2188, 2191, 2192,
    2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2211,
    2212, 2213, 2214, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231,
    2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2244, 2245, 2246, 2247, 2248, 2249, 2250, 2251,
    2252, 2253, 2254, 2255, 2256, 2257, 2258, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2271,
    2272, 2274, 2275, 2276, 2277, 2278, 2279, 2283, 2284, 2285, 2286, 2287, 2288, 2289, 2291, 2295, 2297, 2301,
    2304, 2305, 2306, 2307, 2309, 2310, 2311, 2312, 2316, 2317, 2318, 2319, 2320, 2321, 2322, 2323, 2325, 2326,
    2327, 2328, 2329, 2330, 2332, 2333, 2334, 2335, 2336, 2341, 2342, 2343, 2344, 2345, 2348, 2349, 2350, 2351,
    2352, 2354, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2370, 2371, 2372, 2381, 2382,
    2383, 2384, 2385, 2394, 2395, 2396, 2397, 2398, 2399, 2401, 2402, 2403, 2404, 2405, 2406, 2414, 2415, 2416,
    2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2425, 2435, 2436, 2437, 2438, 2448, 2449, 2450, 2454, 2457,
    2458, 2460, 2461, 2465, 2466, 2467, 2468, 2469, 2470, 2471, 2472, 2473, 2474, 2475, 2476, 2477, 2478, 2480,
    2482, 2483, 2484, 2485, 2487, 2488, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2496, 2518, 2519, 2520, 2521,
    2522, 2529, 2530, 2531, 2532, 2533, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2543, 2544, 2549, 2551,
    2553, 2554, 2555, 2559, 2561, 2562, 2563, 2564, 2565, 2567, 2568, 2569, 2570, 2571, 2572, 2573, 2575, 2576,
    2577, 2578, 2579, 2580, 2581, 2582, 2583, 2584, 2586, 2587, 2593, 2594, 2595, 2596, 2597, 2598, 2602, 2603,
    2604, 2606, 2607, 2612, 2619, 2620, 2622, 2623, 2624, 2625, 2629, 2631, 2632, 2637, 2638, 2639, 2640, 2641,
    2642, 2643, 2644, 2645, 2648, 2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2658, 2659, 2660, 2664, 2666,
    2667, 2669, 2670, 2671, 2672, 2673, 2674, 2675, 2676, 2684, 2685, 2686, 2687, 2689, 2690, 2691, 2694, 2695,
    2697, 2701, 2703, 2704, 2705, 2706, 2707, 2708, 2709, 2710, 2713, 2720, 2721, 2722, 2723, 2724, 2726, 2727,
    2728, 2732, 2733, 2734, 2735, 2736, 2737, 2738, 2739, 2741, 2742, 2743, 2744, 2745, 2747, 2748, 2749, 2750,
    2752, 2753, 2754, 2755, 2756, 2757, 2758, 2759, 2763, 2766, 2768, 2769, 2770, 2771, 2775, 2778, 2780, 2782,
    2783, 2784, 2785, 2789, 2792, 2793, 2794, 2795, 2799, 2801, 2804, 2805, 2806, 2807, 2808, 2810, 2815, 2816,
    2817, 2818, 2819, 2820, 2821, 2830, 2831, 2839, 2844, 2845, 2846, 2847, 2848, 2856, 2857, 2858, 2859, 2867,
    2871, 2874, 2876, 2877, 2878, 2879, 2880, 2881, 2882, 2883, 2884, 2885, 2886, 2887, 2888, 2889, 2890, 2891,
    2892, 2893, 2894, 2895, 2896, 2897, 2900, 2902, 2903, 2904, 2905, 2906, 2907, 2909, 2910, 2911, 2912, 2913,
    2914, 2915, 2916, 2917, 2919, 2920, 2921, 2922, 2923, 2926, 2927, 2928, 2929, 2930, 2931, 2935, 2936, 2937,
    2938, 2939, 2942, 2946, 2949, 2950, 2951, 2952, 2953, 2957, 2958, 2959, 2960, 2965, 2966, 2967, 2968, 2969,
    2970, 2971, 2972, 2974, 2975, 2976, 2977, 2979, 2980, 2981, 2982, 2984, 2985, 2987, 2996, 2997, 2998, 2999,
    3001, 3002, 3003, 3004, 3007, 3011, 3013, 3014, 3015, 3017, 3021, 3022, 3023, 3024, 3027, 3029, 3031, 3034,
    3039, 3040, 3041, 3042, 3043, 3044, 3045, 3046, 3047, 3048, 3050, 3052, 3056, 3057, 3058, 3059, 3060, 3061,
    3066, 3067, 3068, 3069, 3070, 3071, 3072, 3073, 3075, 3076, 3077, 3079, 3081, 3085, 3086, 3087, 3088, 3091,
    3092, 3093, 3098, 61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 5456] = [
    47, 192, 1, 0, 2, 3, 3, 1034, 5, 6, 1070, 8, 7, 9, 135, 11, 180, 13, 13, 272, 15, 852, 1198, 14, 1200, 20,
    902, 22, 875, 24, 853, 26, 13, 28, 854, 30, 855, 32, 33, 34, 856, 36, 37, 38, 857, 40, 41, 31, 35, 39, 42,
    858, 44, 876, 912, 47, 877, 49, 878, 903, 52, 683, 54, 54, 54, 859, 904, 56, 57, 861, 59, 60, 860, 905, 906,
    907, 879, 880, 925, 913, 914, 851, 70, 862, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21,
    19, 23, 21, 21, 21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 55, 21, 58, 19, 19, 61, 62, 63, 64,
    65, 66, 18, 67, 68, 69, 71, 72, 18, 18, 20, 73, 1094, 14, 1127, 77, 78, 325, 325, 926, 81, 82, 103, 84, 273,
    86, 83, 85, 85, 85, 84, 85, 85, 87, 87, 740, 88, 798, 799, 104, 92, 92, 294, 75, 294, 326, 1115, 636, 974,
    975, 99, 100, 101, 556, 800, 327, 1116, 1006, 407, 1016, 109, 483, 1035, 112, 113, 114, 1095, 1098, 116, 959,
    660, 1018, 539, 1037, 122, 123, 672, 682, 126, 127, 128, 151, 993, 131, 684, 129, 130, 132, 133, 129, 801,
    105, 136, 136, 361, 138, 360, 120, 140, 140, 138, 141, 76, 360, 106, 328, 475, 1135, 1194, 147, 1134, 146,
    148, 149, 246, 151, 151, 152, 863, 154, 864, 997, 157, 158, 159, 160, 15, 865, 866, 164, 881, 166, 908, 181,
    169, 136, 171, 155, 156, 161, 162, 163, 165, 167, 168, 170, 172, 1099, 1038, 175, 176, 174, 177, 960, 179,
    928, 1096, 367, 802, 1097, 637, 600, 55, 130, 1036, 190, 191, 329, 330, 77, 0, 408, 87, 198, 2, 199, 1, 201,
    199, 661, 16, 1039, 205, 182, 484, 46, 209, 210, 211, 1136, 213, 214, 1027, 216, 139, 255, 219, 220, 220, 221,
    17, 223, 183, 225, 226, 741, 137, 716, 230, 717, 232, 685, 234, 218, 222, 224, 227, 224, 224, 224, 228, 229,
    231, 233, 235, 450, 138, 238, 239, 240, 612, 485, 803, 804, 1100, 88, 245, 246, 338, 43, 249, 249, 44, 250,
    338, 52, 338, 486, 785, 254, 786, 256, 255, 257, 3, 259, 259, 18, 258, 260, 261, 295, 487, 718, 265, 961, 267,
    719, 269, 909, 1082, 272, 273, 273, 274, 275, 488, 489, 140, 279, 279, 280, 274, 281, 1137, 283, 284, 662,
    662, 387, 516, 288, 826, 290, 291, 292, 293, 294, 295, 409, 638, 805, 339, 51, 301, 301, 301, 301, 250, 301,
    339, 296, 148, 297, 298, 540, 1101, 517, 490, 491, 557, 312, 312, 1118, 558, 541, 388, 317, 107, 319, 320,
    320, 320, 962, 235, 322, 323, 323, 324, 323, 325, 323, 326, 327, 601, 410, 411, 330, 331, 559, 331, 333, 148,
    335, 336, 327, 229, 276, 275, 230, 340, 339, 339, 339, 339, 339, 339, 339, 339, 342, 339, 339, 339, 339, 343,
    339, 339, 339, 341, 339, 344, 141, 231, 347, 142, 349, 339, 339, 339, 339, 344, 338, 351, 338, 338, 338, 338,
    351, 338, 338, 338, 352, 338, 351, 338, 338, 338, 353, 338, 345, 338, 338, 346, 348, 350, 338, 354, 542, 1028,
    357, 299, 673, 1040, 361, 362, 379, 300, 518, 560, 561, 686, 369, 369, 369, 369, 369, 369, 369, 369, 369, 369,
    370, 370, 301, 211, 370, 370, 301, 1029, 373, 562, 302, 639, 377, 1196, 619, 19, 620, 621, 720, 384, 621, 621,
    721, 593, 594, 387, 388, 362, 806, 387, 388, 362, 89, 391, 387, 388, 392, 362, 687, 108, 387, 394, 394, 394,
    388, 395, 362, 999, 397, 432, 20, 400, 663, 563, 563, 807, 1138, 368, 564, 722, 976, 407, 303, 394, 394, 394,
    595, 411, 332, 184, 185, 640, 664, 304, 333, 451, 808, 68, 421, 421, 421, 421, 665, 340, 90, 425, 363, 143,
    428, 428, 428, 428, 428, 428, 428, 69, 1140, 430, 1139, 431, 641, 641, 389, 421, 421, 421, 421, 70, 990, 436,
    991, 992, 439, 439, 439, 439, 440, 437, 438, 441, 71, 565, 1128, 445, 1184, 447, 994, 1000, 450, 998, 146,
    145, 453, 233, 234, 93, 335, 147, 759, 458, 459, 758, 460, 460, 461, 460, 462, 460, 463, 144, 465, 772, 464,
    467, 323, 464, 467, 323, 468, 464, 467, 323, 469, 464, 466, 467, 323, 470, 452, 454, 452, 455, 456, 452, 452,
    456, 457, 471, 232, 642, 882, 883, 474, 475, 742, 1042, 477, 1041, 519, 305, 306, 930, 482, 483, 484, 929,
    1071, 486, 884, 380, 596, 489, 492, 763, 491, 763, 492, 760, 764, 495, 762, 277, 498, 499, 277, 761, 496, 497,
    500, 501, 501, 501, 493, 494, 493, 502, 497, 504, 381, 308, 507, 307, 341, 666, 433, 412, 452, 809, 390, 309,
    310, 566, 434, 278, 520, 520, 520, 520, 520, 520, 521, 520, 520, 520, 522, 520, 520, 520, 523, 524, 524, 434,
    453, 765, 149, 528, 279, 766, 768, 531, 532, 533, 533, 534, 535, 767, 769, 770, 771, 527, 467, 529, 530, 536,
    536, 537, 323, 538, 539, 527, 467, 529, 530, 536, 536, 537, 323, 538, 539, 540, 527, 467, 529, 530, 536, 536,
    537, 323, 538, 539, 541, 527, 467, 529, 530, 536, 536, 537, 323, 538, 539, 542, 543, 391, 392, 454, 1023, 548,
    455, 567, 393, 394, 72, 394, 456, 1141, 556, 467, 467, 558, 467, 559, 467, 560, 557, 561, 931, 423, 561, 1170,
    493, 567, 342, 186, 187, 1171, 572, 573, 395, 21, 1114, 568, 568, 1196, 787, 580, 581, 188, 109, 583, 584,
    688, 586, 587, 588, 643, 932, 977, 592, 1001, 594, 1142, 595, 596, 597, 1102, 435, 1185, 601, 543, 543, 494,
    495, 413, 667, 613, 602, 1043, 610, 457, 603, 23, 614, 22, 603, 150, 171, 617, 618, 616, 130, 619, 152, 621,
    621, 621, 621, 4, 520, 1119, 436, 625, 604, 45, 628, 604, 933, 437, 458, 569, 934, 703, 635, 636, 60, 935,
    311, 343, 42, 51, 42, 301, 642, 301, 642, 643, 250, 642, 343, 344, 26, 646, 885, 1044, 649, 459, 459, 810,
    644, 653, 723, 655, 656, 476, 1172, 659, 1173, 661, 660, 662, 886, 827, 828, 665, 666, 667, 668, 743, 605,
    606, 99, 521, 522, 773, 675, 675, 675, 675, 675, 676, 676, 676, 675, 829, 678, 679, 830, 681, 682, 680, 683,
    677, 684, 1019, 686, 687, 1020, 689, 690, 691, 692, 688, 693, 689, 695, 1174, 697, 698, 696, 699, 696, 1045,
    702, 24, 704, 705, 645, 622, 690, 709, 707, 708, 710, 707, 708, 153, 713, 713, 713, 713, 247, 334, 1030, 716,
    978, 718, 312, 313, 369, 963, 723, 496, 1083, 726, 727, 691, 729, 54, 54, 54, 691, 730, 731, 730, 729, 732,
    188, 188, 188, 188, 733, 733, 733, 188, 188, 188, 732, 733, 188, 733, 497, 1046, 1084, 737, 738, 739, 732,
    188, 188, 188, 188, 733, 733, 733, 188, 188, 188, 732, 740, 733, 188, 733, 1143, 742, 732, 188, 188, 188, 188,
    733, 733, 733, 188, 188, 188, 732, 733, 188, 733, 743, 692, 745, 733, 733, 733, 733, 733, 733, 746, 733, 248,
    211, 382, 21, 21, 21, 21, 21, 21, 20, 73, 498, 477, 646, 314, 753, 754, 382, 345, 154, 758, 759, 759, 759,
    760, 760, 694, 762, 763, 256, 259, 258, 767, 767, 767, 767, 768, 767, 767, 769, 767, 767, 770, 771, 693, 773,
    774, 260, 765, 766, 765, 765, 765, 776, 765, 766, 765, 765, 765, 776, 777, 765, 766, 765, 765, 765, 776, 778,
    764, 765, 766, 763, 772, 765, 775, 775, 763, 765, 765, 776, 763, 779, 831, 781, 782, 155, 784, 785, 53, 54,
    55, 786, 787, 788, 784, 789, 789, 789, 789, 438, 1032, 1031, 792, 793, 1050, 1047, 796, 1048, 798, 1049, 795,
    797, 799, 800, 346, 478, 414, 189, 788, 789, 56, 790, 791, 806, 807, 808, 809, 810, 190, 812, 812, 792, 793,
    814, 815, 98, 817, 257, 819, 819, 1085, 821, 156, 823, 744, 825, 745, 827, 25, 829, 746, 831, 747, 833, 826,
    828, 830, 832, 834, 57, 811, 813, 816, 818, 820, 820, 822, 824, 818, 835, 836, 91, 424, 570, 584, 614, 936,
    479, 499, 832, 845, 846, 499, 415, 370, 1103, 191, 647, 648, 480, 416, 1026, 856, 0, 857, 128, 2, 624, 859,
    860, 623, 724, 860, 862, 623, 1069, 5, 865, 5, 678, 112, 868, 112, 869, 869, 869, 869, 869, 869, 869, 869,
    869, 869, 870, 869, 869, 869, 869, 869, 871, 869, 869, 869, 869, 869, 872, 869, 873, 869, 869, 869, 869, 872,
    695, 875, 875, 876, 875, 875, 679, 869, 869, 869, 869, 869, 878, 872, 869, 877, 879, 869, 869, 869, 869, 877,
    872, 676, 677, 194, 883, 193, 885, 715, 884, 886, 884, 884, 886, 884, 888, 884, 886, 884, 889, 886, 886, 891,
    886, 892, 886, 893, 881, 882, 884, 886, 887, 884, 890, 894, 6, 896, 877, 877, 7, 899, 899, 899, 7, 751, 901,
    900, 900, 900, 900, 903, 900, 900, 904, 48, 906, 48, 111, 908, 110, 908, 869, 907, 869, 907, 869, 869, 869,
    910, 907, 907, 869, 907, 869, 907, 869, 869, 869, 910, 907, 907, 911, 869, 907, 869, 907, 869, 869, 869, 910,
    907, 907, 912, 869, 873, 907, 869, 907, 869, 869, 869, 909, 907, 907, 913, 866, 866, 867, 874, 880, 895, 897,
    897, 898, 900, 900, 898, 902, 905, 914, 1175, 916, 917, 918, 649, 439, 1144, 922, 781, 924, 924, 925, 924,
    926, 924, 927, 1120, 929, 62, 931, 460, 1195, 934, 460, 1104, 571, 440, 938, 315, 316, 58, 317, 943, 1087, 55,
    945, 1145, 947, 130, 523, 937, 625, 461, 1146, 953, 954, 129, 956, 957, 696, 959, 960, 959, 961, 962, 961,
    195, 964, 964, 195, 157, 966, 966, 966, 966, 196, 92, 968, 425, 1186, 971, 972, 973, 197, 975, 975, 976, 975,
    977, 975, 978, 55, 979, 1121, 894, 982, 938, 1176, 985, 8, 987, 988, 988, 500, 501, 158, 991, 992, 774, 994,
    992, 990, 993, 995, 992, 996, 996, 996, 364, 990, 993, 992, 996, 996, 996, 1129, 1000, 940, 941, 1002, 1003,
    939, 1033, 1005, 237, 238, 159, 239, 240, 1007, 1008, 1009, 456, 1010, 456, 1009, 1011, 236, 198, 895, 1014,
    572, 544, 811, 544, 1007, 1008, 456, 1010, 456, 1011, 236, 887, 318, 481, 1147, 199, 1024, 1025, 1148, 1149,
    1028, 1029, 59, 1031, 1150, 1023, 1026, 1027, 1030, 1032, 55, 1033, 646, 942, 1151, 1152, 1035, 1036, 1037,
    896, 1039, 524, 525, 241, 1043, 526, 261, 1046, 1047, 626, 697, 1050, 1051, 943, 280, 1054, 1055, 281, 1057,
    1058, 775, 1060, 1056, 1059, 1061, 160, 1063, 1064, 1064, 1064, 897, 1066, 776, 161, 282, 1070, 1070, 1070,
    283, 1072, 200, 1074, 284, 1076, 1076, 1071, 1068, 1069, 1071, 1073, 1073, 1073, 1075, 1077, 55, 1078, 201,
    1080, 833, 1082, 1083, 834, 1085, 1086, 1084, 1087, 573, 979, 574, 396, 575, 944, 725, 1095, 835, 1097, 1098,
    371, 910, 836, 837, 1103, 1104, 915, 916, 917, 922, 1109, 49, 1111, 918, 838, 1114, 1115, 9, 1117, 1118, 1116,
    1119, 919, 920, 1122, 921, 1102, 1105, 1106, 1107, 1108, 1110, 1112, 1113, 1120, 1121, 1123, 1124, 714, 1126,
    1127, 1127, 1127, 162, 1129, 162, 1130, 1131, 130, 1132, 576, 1134, 650, 577, 964, 1137, 812, 1122, 945, 113,
    1140, 1141, 27, 1142, 383, 1144, 417, 1075, 1146, 1147, 114, 946, 242, 1151, 979, 1153, 1154, 1047, 441, 28,
    335, 1158, 1051, 1052, 1160, 1161, 1007, 1008, 1164, 1009, 1163, 1165, 1166, 442, 947, 1010, 1170, 627, 1172,
    285, 1174, 1174, 1175, 726, 1177, 867, 1179, 868, 869, 1181, 1182, 1183, 1184, 115, 870, 1187, 1188, 1189,
    1180, 1185, 1186, 1190, 948, 748, 163, 1193, 1193, 1193, 1194, 202, 164, 1196, 50, 1197, 1198, 1053, 1056,
    1054, 1055, 1203, 1201, 1202, 1204, 1057, 1206, 578, 1058, 1209, 1059, 1211, 1060, 372, 165, 1215, 203, 397,
    1217, 597, 598, 1220, 1219, 1221, 418, 777, 1223, 1219, 1221, 1224, 418, 373, 462, 94, 463, 426, 1227, 1228,
    1229, 463, 1227, 1231, 1229, 899, 579, 615, 205, 1236, 1236, 204, 166, 1238, 206, 207, 545, 727, 1242, 545,
    1088, 923, 1244, 1245, 1246, 545, 208, 209, 66, 668, 502, 607, 813, 584, 210, 1106, 1011, 1256, 1257, 503,
    503, 211, 347, 301, 301, 301, 301, 250, 301, 78, 347, 1187, 212, 1264, 1264, 167, 1266, 213, 214, 616, 504,
    980, 1271, 365, 608, 374, 814, 374, 1012, 505, 609, 419, 1236, 1236, 398, 464, 981, 1284, 215, 1105, 1061,
    1288, 628, 1089, 728, 1291, 1292, 275, 628, 95, 1294, 366, 1294, 79, 366, 116, 580, 117, 617, 319, 73, 211,
    319, 216, 1304, 319, 651, 618, 630, 1308, 1309, 629, 815, 729, 730, 1309, 1311, 1312, 629, 1309, 629, 1309,
    629, 731, 320, 527, 1153, 1318, 1154, 1076, 1321, 1322, 1323, 1319, 1320, 1324, 546, 546, 465, 466, 443, 506,
    507, 321, 399, 467, 610, 44, 1336, 610, 336, 337, 468, 384, 1341, 420, 1156, 1343, 1155, 1344, 1345, 1341,
    420, 427, 394, 394, 394, 427, 631, 581, 778, 1351, 1352, 581, 732, 1354, 581, 428, 780, 779, 496, 1357, 500,
    1358, 1358, 1358, 493, 493, 1359, 1357, 1361, 400, 348, 349, 652, 401, 653, 582, 1160, 1157, 1158, 1159, 1370,
    1371, 1372, 1373, 582, 632, 634, 1376, 1377, 633, 733, 1377, 1379, 633, 74, 217, 1382, 1383, 218, 1381, 1381,
    924, 1381, 1381, 924, 1386, 1381, 1381, 924, 1387, 1381, 1381, 924, 1384, 1385, 1385, 1385, 1388, 1381, 1381,
    924, 1385, 1385, 1385, 1388, 583, 583, 816, 469, 470, 654, 655, 635, 817, 965, 168, 1398, 1399, 1399, 1399,
    1399, 1399, 1399, 1399, 1399, 1399, 1399, 1399, 1399, 141, 118, 635, 119, 966, 1402, 982, 1404, 635, 122, 121,
    1406, 1406, 1406, 1406, 1407, 1406, 1406, 1406, 1406, 1407, 635, 547, 1077, 1410, 1411, 402, 80, 123, 839,
    1416, 983, 1418, 888, 949, 950, 656, 657, 658, 403, 548, 1062, 1427, 1107, 471, 818, 1021, 1431, 1432, 734,
    1433, 322, 219, 1436, 528, 29, 404, 1440, 385, 1440, 385, 819, 251, 1443, 1444, 250, 249, 250, 698, 1448,
    1449, 1449, 1449, 1449, 700, 1451, 1451, 1451, 699, 1453, 782, 124, 1456, 1456, 1450, 1452, 1452, 1452, 1454,
    1452, 1455, 1452, 1457, 1452, 584, 1188, 1459, 1460, 350, 1450, 1452, 1452, 1452, 1454, 1452, 1452, 1452, 584,
    1452, 1452, 1452, 1452, 1452, 1452, 584, 951, 323, 529, 1063, 1064, 1161, 1470, 350, 11, 1472, 11, 10, 735,
    1475, 350, 81, 82, 386, 444, 1480, 952, 1482, 30, 1190, 1484, 1191, 1486, 1192, 1488, 1484, 1485, 1487, 1489,
    549, 1189, 736, 737, 1491, 1492, 549, 549, 243, 530, 1162, 1497, 429, 429, 405, 1500, 1065, 531, 1177, 1178,
    1505, 1179, 1506, 1507, 1180, 1509, 1510, 1508, 1511, 1504, 1512, 550, 375, 738, 1515, 550, 550, 1117, 1163,
    1519, 1518, 1520, 324, 532, 533, 169, 1525, 1526, 125, 1528, 1529, 701, 61, 701, 1531, 1532, 1527, 1530, 1533,
    1526, 83, 1197, 534, 924, 1537, 1538, 954, 955, 1540, 1541, 55, 31, 953, 871, 1543, 1544, 32, 1546, 1073,
    1548, 1072, 1074, 873, 1551, 874, 1553, 1554, 1555, 1550, 1552, 1556, 872, 586, 702, 1558, 1559, 585, 840,
    794, 1562, 1561, 1558, 1563, 585, 445, 611, 252, 446, 1568, 1558, 585, 1014, 1015, 1571, 1572, 1013, 967,
    1574, 968, 1575, 1576, 535, 898, 1579, 587, 587, 820, 969, 1164, 1583, 1584, 508, 889, 1182, 1588, 1589, 1590,
    1181, 1123, 1592, 704, 1594, 1595, 1596, 1595, 430, 1598, 97, 421, 253, 1600, 821, 1600, 96, 1603, 447, 1605,
    448, 449, 1066, 1183, 1610, 431, 1612, 1611, 1613, 669, 1613, 669, 956, 351, 84, 351, 126, 352, 250, 85, 352,
    376, 1622, 509, 1078, 1624, 1130, 1626, 599, 551, 1628, 1629, 588, 1108, 482, 911, 1634, 706, 1636, 1637, 705,
    1639, 1638, 1640, 1637, 589, 100, 1642, 170, 1644, 1644, 1644, 1644, 1644, 220, 590, 1131, 1647, 1648, 590,
    510, 822, 970, 1652, 552, 552, 218, 670, 707, 1657, 708, 1659, 1660, 709, 1662, 1658, 18, 1661, 18, 1663, 18,
    18, 18, 1024, 1665, 1109, 1667, 890, 891, 892, 893, 1025, 1673, 1666, 1668, 1669, 18, 1670, 21, 21, 1671, 21,
    21, 1672, 21, 18, 21, 18, 172, 1674, 18, 18, 20, 73, 619, 63, 254, 1677, 1678, 1678, 1678, 1677, 1679, 1679,
    1679, 127, 1681, 900, 353, 1079, 1684, 1685, 1002, 1687, 1080, 1689, 1690, 1688, 1691, 1686, 1692, 995, 1694,
    1695, 1696, 1697, 1698, 1699, 1003, 1004, 1701, 1702, 1703, 1081, 1705, 1706, 1704, 1707, 1693, 18, 1700, 18,
    1708, 18, 18, 18, 250, 353, 377, 1711, 674, 795, 1713, 796, 1715, 797, 1717, 1714, 1716, 1718, 536, 710, 1721,
    1722, 553, 64, 1725, 1726, 841, 1728, 842, 1730, 1729, 1731, 749, 1733, 1734, 1735, 1736, 1735, 262, 1738,
    711, 1740, 712, 1742, 1741, 1743, 65, 1745, 1739, 1739, 1747, 1748, 1727, 1732, 1737, 1739, 1739, 1744, 1746,
    1749, 1165, 1751, 1132, 1753, 511, 1022, 1756, 1091, 927, 1757, 1758, 1092, 1760, 1166, 1762, 512, 713, 1765,
    1766, 554, 1193, 554, 1111, 221, 222, 286, 289, 472, 287, 1776, 28, 513, 514, 354, 250, 354, 33, 223, 172,
    1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 1784, 224, 1067, 290, 473,
    291, 34, 1790, 1005, 1792, 1090, 1794, 1110, 422, 901, 1798, 957, 591, 739, 1802, 474, 474, 823, 750, 1086,
    1093, 1807, 1167, 1809, 355, 824, 355, 592, 515, 378, 356, 211, 356, 675, 675, 825, 843, 1819, 1820, 1821,
    1822, 1823, 844, 1825, 1826, 1827, 1824, 1828, 1829, 128, 1168, 1831, 1124, 1017, 1833, 1834, 1835, 1133,
    1837, 766, 776, 766, 776, 1839, 766, 776, 1840, 766, 772, 1836, 776, 1838, 1841, 659, 1843, 671, 786, 784,
    537, 845, 846, 1848, 1849, 1850, 1851, 1852, 847, 848, 1854, 1855, 1856, 1857, 849, 1859, 1860, 1861, 1862,
    1863, 1853, 1858, 1864, 850, 1866, 1867, 1868, 1869, 1068, 1871, 357, 984, 1874, 1874, 985, 1876, 986, 1878,
    987, 988, 1880, 1881, 1875, 1877, 1879, 1879, 1882, 406, 292, 1885, 1886, 1885, 783, 1886, 1887, 1888, 1888,
    1885, 1887, 1887, 1887, 1887, 958, 358, 128, 1892, 128, 957, 1893, 972, 971, 1895, 1896, 359, 173, 1899, 1899,
    1899, 1899, 12, 12, 784, 467, 323, 1902, 467, 323, 1902, 1903, 467, 323, 1902, 1904, 467, 323, 1902, 1905,
    1900, 1901, 336, 1906, 244, 86, 555, 989, 1910, 555, 973, 1912, 555, 1112, 538, 293, 1916, 1916, 1916, 1916,
    1917, 1916, 1916, 1918, 1916, 1916, 1919, 757, 271, 1921, 1922, 1921, 1921, 1922, 1921, 1922, 1921, 1921,
    1922, 1923, 1921, 1922, 1921, 1921, 1922, 1924, 1920, 1921, 1922, 1921, 1921, 1922, 1925, 1926, 1113, 174,
    714, 1929, 1169, 1931, 175, 1933, 1933, 1932, 1934, 1127, 1930, 1935, 1930, 996, 38, 1938, 101, 1940, 37,
    1942, 754, 1944, 1945, 35, 1947, 102, 1949, 36, 1951, 39, 39, 67, 643, 643, 643, 1947, 643, 40, 245, 1956, 41,
    1958, 1947, 680, 1960, 265, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1962, 1963, 1962, 1962, 1962, 1962,
    1964, 1962, 1962, 1962, 1962, 1965, 1966, 753, 1968, 1969, 40, 1958, 1939, 1941, 1946, 1950, 1953, 1946, 1953,
    1954, 1971, 1950, 1957, 1957, 1950, 1972, 1939, 1941, 1946, 1950, 1953, 1946, 1953, 1954, 1971, 1950, 1957,
    1957, 1950, 1972, 1973, 1939, 1941, 1946, 1950, 1953, 1946, 1953, 1954, 1971, 1950, 1957, 1957, 1950, 1972,
    1974, 263, 1976, 1976, 1976, 1976, 1976, 1976, 1976, 1976, 1977, 1976, 1976, 1976, 1976, 1978, 1976, 1976,
    1976, 1976, 1979, 1980, 130, 1982, 1982, 130, 264, 752, 1985, 1986, 225, 1988, 1989, 1989, 1990, 1989, 1991,
    1989, 1992, 1981, 1983, 1983, 1984, 1987, 1993, 1984, 1984, 1989, 1983, 1984, 1992, 1981, 1983, 1983, 1984,
    1987, 1993, 1984, 1984, 1989, 1983, 1984, 1994, 1981, 1983, 1983, 1984, 1987, 1993, 1984, 1984, 1989, 1983,
    1984, 1995, 1981, 1983, 1983, 1984, 1987, 1993, 1984, 1984, 1989, 1983, 1984, 1996, 1939, 1941, 1943, 1946,
    1948, 1948, 1950, 1952, 1946, 1953, 1954, 1943, 1955, 1943, 1943, 1948, 1943, 1948, 1950, 1957, 1957, 1950,
    1959, 1948, 1943, 1961, 1967, 1970, 1948, 1975, 1997, 267, 266, 226, 2001, 2000, 2000, 2000, 2000, 2000, 2000,
    2000, 2000, 2003, 2000, 2000, 2000, 2000, 2004, 2000, 2000, 2000, 2002, 2000, 2005, 131, 2007, 1999, 2006,
    1999, 1999, 1999, 1999, 2006, 1999, 1999, 1999, 2009, 1999, 2006, 1999, 1999, 1999, 2010, 1999, 2006, 1999,
    1999, 2008, 1999, 2011, 2012, 1921, 1922, 1921, 1921, 1922, 1925, 2014, 268, 269, 2017, 2017, 2017, 2017,
    2017, 2017, 2017, 2017, 2018, 2017, 2017, 2017, 2017, 2019, 2017, 2017, 2017, 2017, 2020, 2021, 227, 2023,
    2016, 2016, 2016, 2024, 2016, 2016, 2016, 2016, 2024, 2016, 2025, 2016, 2016, 2016, 2024, 2016, 2026, 2022,
    2016, 2016, 2016, 2024, 2016, 2027, 755, 756, 2016, 2028, 2029, 2016, 2016, 2030, 2030, 2024, 2016, 2027,
    2016, 2028, 2029, 2016, 2016, 2030, 2030, 2024, 2016, 2031, 2016, 2028, 2029, 2016, 2016, 2030, 2030, 2024,
    2016, 2032, 2016, 2028, 2029, 2016, 2016, 2030, 2030, 2024, 2016, 2033, 2015, 2034, 270, 228, 2037, 2038, 177,
    178, 134, 2042, 2042, 179, 132, 133, 176, 2036, 2039, 2040, 2041, 2036, 2036, 2043, 2038, 2036, 2036, 2039,
    2040, 2041, 2036, 2036, 2043, 2038, 2036, 2047, 2036, 2039, 2040, 2041, 2036, 2036, 2043, 2038, 2036, 2048,
    2036, 2039, 2040, 2041, 2036, 2036, 2043, 2044, 2045, 2038, 2046, 2036, 2049, 681, 2051, 2052, 2053, 1199,
    2055, 2055, 2055, 1125, 2057, 1126, 2059, 2058, 2060, 4, 10, 74, 75, 76, 79, 80, 80, 80, 89, 90, 91, 93, 94,
    95, 94, 94, 96, 96, 96, 96, 97, 98, 98, 98, 102, 103, 103, 103, 103, 98, 104, 105, 105, 105, 105, 106, 107,
    108, 108, 108, 108, 110, 111, 111, 111, 111, 115, 117, 118, 119, 119, 119, 119, 120, 121, 121, 121, 121, 124,
    125, 125, 125, 125, 134, 135, 137, 139, 142, 143, 139, 139, 144, 144, 144, 144, 145, 145, 145, 145, 76, 150,
    153, 173, 178, 180, 181, 182, 183, 183, 184, 183, 183, 185, 186, 186, 186, 186, 187, 187, 187, 187, 188, 189,
    192, 193, 193, 193, 193, 194, 194, 194, 194, 195, 196, 197, 197, 197, 197, 200, 202, 200, 202, 203, 203, 203,
    203, 204, 206, 3, 207, 208, 208, 208, 208, 76, 212, 215, 217, 236, 237, 237, 237, 237, 241, 241, 241, 241,
    242, 242, 242, 243, 242, 244, 247, 248, 251, 248, 252, 253, 253, 253, 253, 262, 263, 263, 263, 263, 264, 264,
    264, 264, 266, 268, 270, 271, 276, 277, 277, 277, 277, 278, 278, 278, 278, 282, 285, 286, 286, 286, 287, 287,
    287, 287, 288, 288, 288, 288, 289, 296, 297, 298, 297, 297, 298, 298, 298, 297, 298, 299, 300, 302, 300, 300,
    303, 303, 303, 303, 189, 304, 188, 305, 305, 305, 305, 306, 306, 306, 306, 307, 307, 307, 307, 308, 309, 309,
    309, 309, 310, 310, 310, 310, 311, 311, 311, 311, 313, 314, 313, 315, 315, 315, 315, 316, 316, 316, 316, 313,
    313, 318, 318, 318, 318, 321, 328, 329, 329, 329, 329, 332, 332, 332, 332, 334, 337, 355, 356, 356, 356, 356,
    358, 359, 359, 359, 359, 360, 360, 360, 360, 363, 364, 364, 364, 364, 365, 365, 365, 365, 366, 366, 366, 366,
    367, 367, 367, 367, 368, 368, 368, 368, 371, 372, 371, 371, 374, 375, 375, 375, 375, 376, 376, 376, 376, 378,
    378, 378, 378, 379, 380, 380, 380, 380, 381, 382, 382, 382, 382, 383, 385, 383, 386, 389, 390, 393, 396, 398,
    399, 399, 399, 399, 401, 379, 334, 334, 334, 402, 402, 402, 402, 403, 403, 403, 404, 405, 405, 405, 405, 304,
    406, 406, 406, 406, 408, 409, 409, 409, 409, 410, 412, 412, 412, 412, 413, 414, 415, 415, 415, 415, 416, 416,
    416, 416, 417, 417, 417, 417, 418, 418, 418, 418, 419, 420, 419, 419, 419, 422, 423, 423, 423, 423, 424, 424,
    424, 424, 426, 427, 427, 427, 427, 429, 432, 433, 433, 433, 434, 434, 434, 435, 434, 442, 443, 444, 444, 444,
    444, 446, 448, 449, 451, 472, 473, 473, 473, 473, 476, 478, 479, 479, 480, 480, 480, 480, 481, 481, 481, 481,
    485, 479, 479, 487, 488, 488, 488, 488, 490, 490, 490, 490, 503, 505, 505, 506, 506, 506, 506, 508, 508, 508,
    508, 509, 509, 509, 509, 510, 510, 510, 510, 511, 511, 511, 511, 512, 512, 512, 512, 513, 513, 513, 513, 514,
    515, 515, 516, 516, 516, 516, 515, 515, 517, 517, 517, 517, 518, 518, 518, 518, 519, 519, 519, 525, 212, 526,
    526, 526, 526, 544, 422, 545, 545, 545, 545, 546, 546, 546, 546, 547, 547, 547, 547, 549, 550, 550, 550, 550,
    551, 551, 551, 551, 552, 552, 552, 552, 553, 554, 553, 553, 555, 555, 555, 555, 562, 563, 564, 564, 564, 564,
    565, 566, 568, 568, 568, 568, 569, 569, 570, 569, 571, 569, 574, 575, 575, 575, 575, 576, 577, 578, 579, 578,
    578, 582, 189, 585, 589, 590, 590, 590, 590, 591, 593, 598, 599, 600, 600, 600, 600, 602, 603, 603, 603, 604,
    604, 604, 604, 605, 605, 605, 605, 606, 606, 606, 606, 607, 607, 607, 607, 608, 608, 608, 608, 609, 609, 609,
    609, 611, 612, 612, 612, 612, 613, 615, 613, 613, 620, 189, 622, 623, 623, 623, 623, 624, 626, 626, 626, 626,
    627, 629, 627, 627, 630, 631, 631, 631, 631, 632, 632, 632, 632, 633, 633, 633, 633, 634, 637, 638, 639, 640,
    640, 640, 640, 641, 644, 641, 641, 645, 645, 645, 645, 647, 648, 650, 188, 651, 652, 651, 654, 654, 654, 654,
    657, 658, 658, 658, 658, 663, 664, 669, 670, 670, 670, 670, 671, 671, 671, 671, 671, 304, 651, 672, 673, 673,
    673, 673, 674, 674, 674, 674, 685, 672, 694, 700, 701, 703, 706, 711, 711, 712, 712, 714, 701, 715, 715, 715,
    715, 717, 719, 188, 720, 720, 720, 720, 721, 721, 721, 721, 722, 722, 722, 722, 724, 725, 725, 725, 725, 728,
    734, 735, 735, 735, 735, 736, 741, 744, 747, 748, 749, 750, 751, 751, 751, 751, 752, 752, 752, 752, 750, 755,
    755, 755, 756, 756, 756, 757, 757, 757, 757, 761, 576, 780, 783, 790, 791, 791, 791, 791, 794, 801, 802, 802,
    802, 802, 803, 803, 804, 804, 804, 804, 803, 803, 805, 837, 838, 838, 838, 838, 839, 839, 839, 839, 840, 841,
    841, 841, 841, 842, 843, 843, 843, 843, 844, 847, 844, 844, 848, 848, 848, 848, 849, 849, 849, 849, 850, 851,
    852, 852, 852, 852, 853, 853, 853, 853, 854, 854, 854, 854, 855, 855, 855, 855, 858, 861, 863, 861, 861, 864,
    915, 750, 919, 920, 920, 920, 920, 921, 921, 921, 921, 923, 928, 930, 932, 933, 933, 933, 935, 933, 936, 937,
    937, 937, 937, 937, 937, 939, 940, 940, 940, 940, 941, 941, 941, 941, 942, 944, 944, 944, 944, 946, 948, 949,
    949, 949, 949, 950, 939, 939, 939, 951, 951, 951, 951, 952, 952, 952, 952, 952, 955, 958, 647, 963, 965, 967,
    969, 970, 970, 974, 970, 970, 980, 981, 983, 304, 984, 986, 989, 989, 989, 997, 942, 998, 998, 998, 998, 999,
    999, 999, 1001, 1004, 1006, 1012, 1013, 1015, 1016, 1016, 1016, 1016, 1017, 1018, 1018, 1018, 1019, 1020,
    1021, 1021, 1021, 1021, 1022, 1022, 1022, 1022, 1034, 1038, 942, 1040, 1041, 1041, 1041, 1041, 1042, 1042,
    1042, 1042, 1044, 1045, 1045, 1045, 1045, 1048, 1049, 1049, 1049, 1049, 76, 1052, 1053, 1062, 1065, 1067, 379,
    1079, 1081, 1088, 1089, 1089, 1089, 1090, 1091, 1091, 1091, 1091, 1089, 1092, 1092, 1092, 1092, 1093, 1093,
    1094, 1093, 1093, 1096, 637, 1099, 1100, 1100, 1100, 1100, 1101, 672, 1125, 1128, 1133, 1135, 1135, 1135,
    1135, 1136, 1136, 1136, 1136, 1138, 1139, 1143, 1145, 1145, 1145, 1145, 1148, 1149, 1150, 1152, 1155, 1156,
    1156, 1156, 1156, 1157, 1159, 1159, 1159, 1159, 1162, 1167, 1168, 1168, 1168, 1168, 1169, 942, 1171, 1173,
    1173, 1173, 1173, 1176, 1178, 1191, 1192, 1195, 1199, 1199, 1200, 1205, 1207, 1208, 1208, 1208, 1208, 1210,
    1212, 1213, 1214, 1214, 1214, 1214, 1216, 1218, 1218, 1218, 1218, 1222, 1225, 1222, 1222, 1222, 1226, 1226,
    1226, 1226, 1230, 1230, 1232, 1230, 1233, 1234, 1234, 1234, 1234, 1235, 1235, 1235, 1235, 1237, 1239, 1240,
    1241, 1243, 1241, 1247, 1248, 1249, 1250, 1251, 1251, 1251, 1251, 1252, 1252, 1252, 1252, 1253, 1253, 1253,
    1254, 1253, 1255, 1258, 1259, 1259, 1259, 1260, 1261, 1262, 1261, 1261, 1263, 1265, 1267, 1268, 1269, 1269,
    1269, 1269, 1270, 1270, 1270, 1270, 1272, 1273, 1273, 1273, 1273, 1274, 1274, 1274, 1274, 1275, 1276, 1276,
    1276, 1277, 1278, 1278, 1278, 1278, 1279, 1279, 1279, 1279, 1280, 1280, 1280, 1280, 1281, 1282, 1282, 1282,
    1282, 1283, 1283, 1283, 1283, 1285, 1283, 1286, 1287, 1289, 1290, 1293, 1290, 1290, 1295, 1296, 1297, 1295,
    1295, 1298, 1299, 1298, 1298, 1300, 1300, 1300, 1300, 1301, 1302, 1303, 1301, 1305, 1306, 1306, 1306, 1306,
    638, 1307, 1307, 1307, 1307, 1310, 1313, 1314, 1315, 1316, 1316, 1316, 1316, 1317, 1317, 1317, 1317, 638,
    1325, 1326, 1326, 1327, 1327, 1327, 1327, 1328, 1328, 1328, 1328, 1329, 1329, 1329, 1329, 1330, 1330, 1330,
    1330, 1331, 1331, 1331, 1331, 1332, 1332, 1332, 1332, 1333, 1333, 1333, 1333, 1334, 1334, 1334, 1334, 1335,
    1337, 1335, 1335, 1338, 1338, 1338, 1338, 1339, 1339, 1339, 1339, 1340, 1340, 1340, 1340, 1342, 1346, 1342,
    1342, 1347, 1347, 1347, 1348, 1349, 1349, 1349, 1349, 1350, 1353, 1355, 1350, 1356, 1356, 1356, 1356, 1360,
    1362, 1362, 1363, 1363, 1363, 1363, 1364, 1364, 1364, 1364, 1365, 1365, 1365, 1365, 1366, 1366, 1366, 1366,
    1367, 1367, 1367, 1367, 1368, 1368, 1368, 1368, 1369, 1374, 1369, 1369, 942, 1375, 1375, 1375, 1375, 1378,
    1380, 1378, 1378, 1389, 1390, 1389, 1391, 1391, 1391, 1392, 1393, 1393, 1393, 1393, 1394, 1394, 1394, 1394,
    1395, 1395, 1395, 1395, 1396, 1396, 1396, 1396, 1397, 1400, 1401, 1403, 1405, 1408, 1409, 1409, 1409, 1409,
    1412, 1413, 1413, 1413, 1413, 1414, 1415, 1417, 1419, 1420, 1421, 1422, 1422, 1422, 1422, 1423, 1423, 1423,
    1423, 1424, 1424, 1424, 1424, 1425, 1425, 1425, 1425, 410, 1426, 1426, 1426, 1426, 1428, 1429, 1429, 1429,
    1429, 1430, 1434, 1435, 1435, 1435, 1435, 1437, 1438, 1438, 1438, 1438, 1439, 1441, 1441, 1441, 1442, 1445,
    1446, 1447, 1445, 1446, 1446, 1447, 637, 637, 1458, 1461, 1462, 1463, 1464, 1463, 1465, 1466, 1466, 1466,
    1466, 576, 1467, 1467, 1467, 1467, 1468, 1469, 1471, 1462, 1473, 1473, 1473, 1474, 1473, 1476, 1462, 1477,
    1478, 1478, 1479, 1479, 1479, 1479, 1481, 1481, 1481, 1483, 1490, 1493, 1494, 1494, 1495, 1496, 1496, 1496,
    1496, 1498, 1499, 1499, 1499, 1499, 1501, 1501, 1501, 1501, 1502, 1503, 1503, 1503, 1503, 1513, 1514, 1514,
    1514, 1514, 1514, 1514, 1516, 1517, 1517, 1521, 1522, 1522, 1522, 1522, 1523, 1523, 1523, 1523, 1524, 1524,
    1524, 1524, 1534, 1535, 1536, 1536, 1536, 1536, 1539, 1542, 1545, 672, 942, 1547, 589, 637, 932, 212, 1549,
    1557, 1560, 1564, 1560, 1565, 1565, 1565, 1565, 1566, 1566, 1566, 1566, 1567, 1569, 1569, 1569, 1569, 1569,
    1560, 1570, 1573, 1577, 1578, 1578, 1578, 1578, 1580, 1581, 1582, 1581, 1581, 928, 1585, 637, 1586, 1586,
    1586, 1586, 1587, 1591, 1593, 1597, 1597, 1599, 1599, 1599, 1601, 1602, 1604, 1599, 1606, 1607, 1607, 1607,
    1607, 1608, 1608, 1608, 1608, 1606, 1606, 1606, 1609, 1614, 1615, 1616, 1615, 1615, 1617, 1618, 1619, 1617,
    1617, 1620, 1621, 1620, 1620, 1623, 1623, 1623, 1623, 1623, 1625, 1627, 1630, 1630, 1630, 1630, 1631, 1631,
    1631, 1631, 1632, 1633, 1633, 1633, 1633, 1635, 1641, 1641, 1641, 1643, 1643, 1643, 1645, 1646, 1646, 1646,
    1649, 1650, 1650, 1650, 1650, 1651, 1653, 1654, 1654, 1654, 1655, 1656, 1656, 1656, 1656, 1664, 1675, 750,
    1676, 1680, 1682, 1683, 1683, 1683, 1709, 1710, 576, 1712, 1712, 1712, 1712, 1719, 1720, 1720, 1720, 1720,
    969, 1723, 1724, 1724, 1724, 1724, 1750, 1641, 1630, 1752, 1754, 1755, 1755, 1755, 1755, 1759, 1761, 1763,
    1764, 1764, 1764, 1764, 1767, 1768, 1769, 1769, 1769, 672, 1770, 1771, 1772, 1773, 1774, 1775, 1775, 1775,
    1775, 1777, 1778, 1778, 1778, 1778, 1779, 1779, 1779, 1779, 1780, 1780, 1780, 1781, 1782, 289, 1783, 1785,
    1774, 1782, 1786, 1774, 1787, 1788, 1788, 1788, 1788, 1789, 1791, 1793, 1795, 1796, 1797, 1797, 1797, 1797,
    1799, 1800, 672, 1801, 1801, 1801, 1801, 1803, 1804, 1804, 1804, 1805, 1806, 1808, 1810, 1811, 1811, 1811,
    1250, 1812, 1812, 1812, 1812, 1813, 1813, 1813, 1813, 1814, 1814, 1814, 1814, 1815, 1816, 1815, 1815, 1817,
    1817, 1818, 1817, 1830, 1832, 1842, 1844, 1844, 1844, 1844, 1845, 1845, 1845, 1845, 711, 1846, 1846, 1846,
    1846, 1846, 1847, 1847, 1847, 1847, 1865, 1870, 304, 1872, 1873, 1873, 1873, 1873, 1883, 1884, 1884, 1884,
    1884, 1884, 1889, 1890, 1891, 1891, 1891, 1891, 1894, 1897, 1898, 1898, 1898, 1898, 189, 1907, 1908, 1909,
    1909, 1911, 1913, 1909, 1914, 1915, 1915, 1915, 1915, 1927, 1928, 1936, 1937, 1998, 2013, 2035, 2050, 2054,
    2056, 2061,
];

pub(super) static ENTRY_PROFILES: [u16; 1201] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 15, 17, 17, 18, 19, 20, 21, 22, 23, 17, 24, 17, 25, 26, 27, 28, 29, 29, 29, 29, 29, 29,
    29, 29, 29, 29, 29, 30, 31, 32, 33, 34, 32, 35, 36, 37, 38, 37, 37, 38, 37, 39, 40, 40, 37, 37, 39, 41, 42,
    41, 43, 44, 42, 41, 44, 41, 45, 46, 47, 47, 48, 49, 50, 49, 49, 49, 49, 51, 52, 51, 53, 49, 54, 51, 51, 55,
    49, 51, 56, 49, 57, 58, 55, 51, 57, 51, 49, 59, 60, 49, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61,
    61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61, 61,
    61, 61, 61, 61, 61, 61, 62, 63, 64, 62, 62, 62, 62, 62, 62, 62, 63, 65, 62, 66, 62, 67, 68, 62, 62, 69, 62,
    62, 62, 62, 62, 62, 62, 62, 70, 62, 62, 62, 71, 62, 72, 62, 69, 62, 62, 72, 62, 62, 73, 65, 62, 66, 74, 66,
    62, 75, 76, 75, 75, 77, 76, 76, 78, 78, 78, 76, 79, 79, 80, 79, 79, 81, 77, 77, 77, 82, 82, 82, 82, 82, 83,
    82, 84, 85, 82, 86, 87, 88, 86, 87, 87, 86, 86, 89, 89, 89, 89, 89, 89, 89, 89, 89, 90, 89, 89, 89, 89, 90,
    90, 90, 90, 90, 90, 89, 90, 89, 89, 91, 92, 89, 93, 89, 89, 89, 94, 95, 96, 97, 94, 94, 98, 99, 94, 99, 94,
    96, 96, 94, 94, 94, 94, 98, 100, 94, 94, 94, 101, 94, 94, 96, 94, 97, 97, 94, 94, 102, 102, 103, 102, 104,
    104, 103, 105, 105, 102, 103, 106, 102, 107, 108, 108, 108, 109, 109, 110, 111, 112, 107, 108, 110, 112, 107,
    109, 110, 108, 113, 112, 112, 113, 109, 114, 114, 115, 116, 116, 117, 114, 118, 119, 120, 121, 122, 121, 123,
    123, 124, 125, 126, 124, 127, 127, 128, 127, 127, 127, 128, 129, 130, 130, 131, 132, 133, 131, 130, 134, 130,
    135, 130, 132, 131, 130, 131, 131, 131, 131, 130, 131, 136, 137, 138, 139, 139, 140, 141, 138, 141, 142, 137,
    143, 144, 144, 139, 145, 146, 147, 146, 148, 146, 149, 150, 148, 149, 151, 152, 153, 152, 152, 152, 152, 154,
    152, 153, 152, 155, 152, 152, 152, 152, 152, 152, 156, 157, 156, 156, 157, 156, 157, 156, 158, 156, 159, 160,
    157, 157, 161, 157, 156, 159, 160, 159, 162, 158, 158, 157, 156, 163, 163, 164, 165, 166, 167, 163, 163, 168,
    168, 168, 169, 168, 170, 170, 171, 171, 168, 172, 170, 170, 173, 172, 174, 168, 168, 168, 172, 170, 168, 170,
    168, 169, 175, 168, 176, 172, 172, 168, 168, 170, 177, 177, 178, 177, 177, 177, 177, 177, 177, 178, 177, 177,
    177, 177, 177, 177, 177, 177, 177, 177, 177, 178, 177, 179, 179, 180, 181, 179, 179, 180, 181, 181, 181, 181,
    182, 181, 179, 181, 179, 183, 184, 185, 184, 184, 185, 185, 184, 186, 187, 188, 184, 184, 184, 184, 184, 185,
    186, 186, 189, 184, 185, 185, 186, 185, 184, 184, 187, 190, 187, 184, 185, 186, 184, 189, 186, 191, 184, 192,
    192, 193, 193, 193, 193, 192, 194, 194, 195, 196, 195, 196, 194, 194, 197, 198, 199, 198, 200, 201, 201, 201,
    202, 203, 203, 204, 205, 204, 205, 206, 204, 205, 204, 204, 204, 206, 204, 204, 206, 204, 204, 207, 208, 209,
    210, 211, 212, 210, 211, 213, 214, 215, 214, 210, 210, 216, 210, 211, 215, 210, 208, 217, 215, 215, 211, 213,
    218, 219, 220, 219, 218, 220, 219, 220, 221, 222, 220, 220, 223, 224, 225, 226, 227, 227, 228, 229, 230, 230,
    230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230, 230,
    230, 230, 230, 230, 230, 231, 230, 230, 230, 230, 230, 232, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233,
    233, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233, 233, 234, 235, 235, 236, 235, 235, 235, 235,
    235, 237, 238, 239, 240, 240, 240, 240, 241, 240, 240, 240, 240, 240, 240, 240, 240, 241, 240, 241, 240, 241,
    240, 240, 240, 240, 240, 240, 240, 242, 240, 242, 242, 242, 240, 240, 240, 243, 243, 243, 243, 243, 243, 243,
    243, 243, 243, 243, 243, 243, 244, 245, 245, 245, 244, 246, 244, 244, 245, 244, 246, 246, 244, 244, 244, 244,
    244, 244, 244, 244, 245, 244, 244, 246, 244, 246, 244, 246, 247, 247, 247, 248, 248, 248, 247, 247, 247, 247,
    247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 247, 249, 249, 250, 250, 250, 250, 250,
    250, 249, 250, 250, 251, 249, 251, 250, 250, 250, 250, 250, 250, 250, 252, 250, 250, 253, 254, 254, 254, 254,
    254, 254, 254, 254, 254, 254, 254, 254, 253, 253, 254, 254, 254, 254, 255, 256, 256, 256, 256, 257, 258, 259,
    259, 260, 259, 261, 261, 261, 259, 262, 263, 264, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 265, 264,
    264, 266, 266, 266, 267, 268, 268, 267, 267, 268, 267, 267, 269, 267, 267, 269, 270, 269, 268, 267, 268, 268,
    268, 267, 270, 267, 267, 267, 268, 269, 270, 269, 268, 267, 267, 271, 272, 273, 274, 275, 272, 276, 273, 277,
    278, 279, 279, 279, 279, 279, 280, 281, 282, 280, 282, 283, 284, 284, 280, 284, 281, 281, 281, 281, 280, 280,
    281, 281, 281, 285, 285, 285, 285, 286, 287, 286, 288, 286, 286, 286, 286, 289, 290, 290, 291, 290, 290, 290,
    292, 292, 291, 290, 293, 293, 294, 295, 295, 294, 295, 296, 297, 297, 297, 298, 298, 298, 298, 298, 298, 298,
    299, 299, 299, 299, 299, 300, 299, 300, 300, 299, 300, 299, 300, 299, 299, 299, 299, 299, 299, 299, 301, 299,
    299, 299, 299, 301, 299, 300, 299, 300, 300, 299, 300, 299, 299, 299, 302, 303, 303, 304, 304, 305, 305, 305,
    305, 305, 305, 305, 305, 306, 305, 306, 307, 308, 308, 308, 308, 309, 310, 311, 312, 312, 312, 312, 312, 312,
    312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 312, 313, 314, 314, 315, 315, 316, 315,
    315, 316, 315, 317, 317, 318, 318, 318, 319, 318, 319, 318, 320, 321, 322, 322, 323, 322, 322, 322, 322, 323,
    322, 322, 322, 320, 322, 322, 322, 322, 322, 320, 322, 322, 322, 322, 322, 322, 320, 320, 322, 322, 322, 322,
    322, 322, 323, 322, 324, 325, 324, 326, 327, 325, 324, 324, 325, 328, 325, 324, 325, 325, 329, 329, 330, 329,
    329, 329, 331, 329, 331, 331, 332, 332, 332, 332, 332, 333, 333,
];

pub(super) static PROFILES: [Profile; 334] = [
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x40800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x140800),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x40080000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x80020),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Medium, 0x200000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x0),
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x2),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x200000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x200000020),
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x410000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x20000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x200000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x800000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x10),
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
    Profile::new(Category::Cues, None, Strength::Low, 0x200000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Neutral)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x400000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x80),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x80),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x100000000),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x0),
    Profile::new(Category::Venues, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::High, 0x0),
    Profile::new(Category::Nouns, None, Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x1000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x40),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x1000000000),
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
    be> ~ feared<be> ~ suspected of[<be>] feared trapped|drowned|missing|lostbelieved|thought|presumed|feared|unde\
    rstood|suspected|assumed to be|havebelieved|thought|understood|presumed|assumed|suspected|feared|reckoned toex\
    pected toheld|arrested|detained|charged|questioned|wanted|sought in connection withis|are|'s|'re expectedit <b\
    e> ~ understood|believed|thought|feared [that]on suspicion ofperson|persons of interestpresumed|feared|believe\
    d dead|drowned|lost|killed|trappedassumingif confirmedif correctif true|verified|proven|provedin a sensein the\
    orylargely|mainly|mostly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to speaksort|kind oftheor\
    eticallyto a certain extentto some extentvirtually|practically<be> ~ disputedconflicting|differing|contradicto\
    ry reports|accounts|statements|versionscontestedcontradictorycontroversialdisputedquestionableremain|remains|r\
    emained ~ disputed|contestedaccusedallegedapparentpresumedpurportedreputedself-describedself-styled|self-procl\
    aimedso-calledsupposedsuspectedwould-beappears|appear|appeared|appearing to showassociated withclaiming to bec\
    onsistent withindicate|indicates|indicated|indicatinglinked|tied tomay|could|might indicate|suggestpoint|point\
    s|pointed topurporting|purports|purported|purport tosuggestive ofsuggest|suggests|suggested|suggestingin some|\
    most casesoften|usually|generally|typically|sometimes|frequentlytends|tend|tended to<be> ~ alleged to<be> ~ sa\
    id|reported|claimed toaccording to [some|several|media|news|local] reportsaccusations of|thatallegations of|th\
    atallegedlyby all|some|most accountsclaims thatinitial|early|preliminary reportsit <be> saidit <be> ~ said tha\
    tit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [that]or so they sayostensiblypeople saypu\
    rportedlyputativelyreportedreportedlyreported|alleged to be|havereports of|thatreports say|said|suggest|sugges\
    ted|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessupposedlythey sayword is [that]w\
    ord|legend has it<be> <not> ~ alleged|accused|suspected [to|of]<can> <not> seem to<not> possible<not> possibly\
    <not> ~ known for|asa [firm|big|definite] maybean|the unverified accountas possibleask|asks|asked|asking an op\
    en questionas|than expectedawaiting confirmation of your|mycannot possiblycannot seem tocontested seat|seats|e\
    lection|elections|primary|race|racescould <not> care lesscould be reachedcould only|barely|hardly|scarcelycoul\
    d youcould|can|would you possiblydid <not> ~ confirm <possessive>every conceivableeverything|anything|all|ever\
    y|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsegossip column|columns|columnist|colu\
    mnistshow is|was that|this|it possibleif|where|wherever|when|whenever|whatever [at all] possiblein questionabl\
    e tastelikely voter|voters|suspect|suspectsmake|makes|made|making [it|this|that|them] possiblemay i|wenever se\
    em|seems|seemed tono doubtonly <number> <word> could [be]perhaps you could|should|canperson|persons of interes\
    t toplausible deniabilitypossible toprobable causereported crime|crimes|earnings|loss|losses|profit|profits|re\
    venue|revenues|results|income|salesso [that] <subject-pronoun> couldtentative smile|step|steps|knock|nodthe|ev\
    ery <word> <word> possibleunlikely hero|heroes|friend|friends|pair|pairing|ally|allies|alliance|couple|duo|pla\
    ce|source|star|candidatewould appear on|in|at|beforeyou could|might sayyou may be seated|excused<not> sure<not\
    > ~ certain<not> ~ clear<not> ~ knowna [slim|good|fair|slight] chance that|ofan open questionarguablyas likel\
    y as notconceivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all likelihood|probabilityinterim\
    is|are|'s|'re set toit is [<not>] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelylittle|\
    nothing <be> ~ knownmaybemore likely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|pr\
    ospect that|ofpossiblepossiblypotentialpotentiallypreliminarypresumablyprobability that|ofprobableprobablyprov\
    isionalquestions remainremain|remains to be seenremain|remains|remained unclear|unknown|uncertainrisk thattent\
    ativeuncertainunclearunknownunlikely<be> <not> ~ [being] ~ ruled out<can> <not> ~ be ruled out<have> <not> ~ [\
    been] ~ ruled out<not> ~ [been] ruled outcancannot be ruled outcannot rule outcouldcould becould havedid|would\
    |could|can|ca <not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|might wellmust haveought tos\
    houldwould<be> ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|rumored|rumouredlyrumours|r\
    umors|rumour|rumorrumour|rumor has itspeculationsuggestion|suggestions thatthere is|was|are [much|some|growing\
    ] speculationas far as i|we knowi ~ guess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ think|be\
    lievei|we ~ believei|we ~ thinkmy|our understanding isto [the best of] my|our knowledge<be> <not> ~ able to ~ \
    confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|verified|corroborated|authenticated<be> unable t\
    o ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ confirmed|verified|corroborated|authenticated<ca\
    n> <not> ~ confirm|verify|corroborate|authenticate<have> <not> ~ [been] ~ confirmed|verified|corroborated|auth\
    enticated<have> <not> ~ been able to ~ confirm|verify|corroborate|authenticate<not> ~ confirmed|verified|corro\
    borated|authenticated[<have>] yet to ~ confirm|verifya developing storyaccording to unconfirmed|unverified rep\
    ortsawaiting confirmationcannot ~ be ~ confirmed|verified|corroborated|authenticatedcannot ~ confirm|verify|co\
    rroborate|authenticatedeclined|refused to confirm [or deny]details remain|are ~ scarce|sketchy|uncleardid <not\
    > ~ confirmneither confirm nor denyneither confirmed nor deniedno [<word>] evidence that|of|tono independent|i\
    mmediate|official confirmationno proof that|ofpending [<word>] confirmationunconfirmedunder investigationunfou\
    nded|baselessunsubstantiated|uncorroborated|unprovenunsupportedunverifiedwithout [providing|offering|citing|pr\
    esenting|giving] [any] evidenceyet to be ~ confirmed|verifiedaccuseattackbemoanblameblastcastigatechallengecha\
    rgechidecomplaincondemncriticisecriticizedecrydecry asdenouncedeplorefaultgripegrumblehit outlambastlamentlas\
    h outmockquestionrailrebukeridiculescoldslamacceptacknowledgeadmitallowapologiseapologizecome cleanconcedeconf\
    essgrantown uprecogniserecognizeassumebelieveconsiderdeemdoubtfearfeelhopeimaginepresumeregardregretseesuppose\
    suspectthinkunderstandviewwantwishwonderworryallegeallege inclaimcontendmaintainprofesspurportannouncecommitgu\
    aranteeintendofferplanpledgepromisesignalswear offthreaten tovowcertifydecidedecreeholdorder thatrecommend tha\
    trulesentencebacktrackbrush offcontradictdenydisagreedisavowdismissdisputedownplayobjectplay downprotestrebutr\
    efuterejectrepudiateretractrule outshrug offwithdrawadviseappealbegcall forcall ondemandencourageimploreinstru\
    ctinviteorderpleadproposerecommendsuggesturgedocumentindicatelistpoint towardrecordreflectshowsuggest thatsupp\
    ort the ideaclarifydefinedetailelaborateexpand onexplainillustratejustifylay outoutlineparaphrasereasonset out\
    specifyspell outsum upsummarisesummarizeascertainconfirmdemonstratedeterminedisclosediscoverdivulgeestablishex\
    posefindknowlearnpoint outpoint toproverealiserealizerecallrecollectrememberremindrevealuncoverunveilverifyall\
    udefloathintimplyinsinuateintimatemootteaseaffirmargueassertassureattestaveravowboastbragdeclaredouble downemp\
    hasiseemphasizegushhailhighlightinsistmake clearmake it clearpreachpressproclaimpronouncereassertreassurestres\
    ssweartestifytouttrumpetunderlineunderscorevouchbarkblurtchantcryexclaimfumegasplaughmumblemurmurmutterrantroa\
    rscreamshoutsighsmilesnapsobstammerthunderwhisperyellairblogbroadcastcaptionemailmessagepostreadrepostretweets\
    haresigntake totexttitletweetwriteaddressbreak silencebriefcallcharacterisecharacterizechatcommentcommunicatec\
    onveydescribediscussdubexpressinformlabelmentionnotenotifyobserveopen upopinephraseportrayputreferrelateremark\
    sayspeakspeak outstatetalktelltermuttervoiceclaim creditclaim responsibilityconcede defeatdeclare warplead gui\
    ltyplead not guiltytake responsibilityanticipatecalculateenvisageestimateexpectforecastforeseepredictprojectpr\
    ophesyreckonspeculateaskenquireinquireposeprobequeryquizchroniclecirculatecitego publicissueissue a statementl\
    eaknarratepass onpublishquotequote as sayingrecountrelayreleaserelease a statementreportaddanswerbeginchime in\
    concludecontinuecounterechofire backgo onhit backinterjectinterruptjokeopenquipreiteraterejoinrepeatreplyrespo\
    ndrestateretortweigh inagreeapplaudbackcommendconcurcongratulatedefendendorsepraisesupportthankwelcomealertcau\
    tionthreatenwarnit is allegedit is claimedit emergedit has been suggested<be> told off<possessive> claim to fa\
    me[all] is|was said and done[have|has|had] no|any|little|some|more|a|final|last|greater|bigger say in|over|ona\
    ll toldas they saycharge|charges|charged|charging <determiner>|<possessive> phone|phones|battery|batteries|fee\
    |fees|toll|car|cars|laptopclaims|records|complaints|returns department|office|deskeasier|sooner said than done\
    gets|get|got a saygoes|went|go without sayinghave|has|had|having a|no|their|his|her|its|our [final] sayhaving \
    said thati have|had to sayi must|dare|'d|would sayit must|should|has be|to [be] said|notedlet us|'s [just] say\
    needless to saysay|says|said a lot|something|much|little aboutsay|says|said it allsay|says|said|saying goodbye\
    |farewell|hello|sorry|yes|no to|at|forso to speak|sayspeak|speaks|spoke volumesstrange|sad|sorry|safe|fair|od\
    d to saysuffice|suffices [it] to saytell|tells|told|telling <object-pronoun> offtell|tells|told|telling [<dete\
    rminer>] <word> apartthat being saidthat is to saythat said ,time will tellto say nothing ofto say the leasttr\
    uth be toldyou|one could|might|can sayit is saidas reported byas seen byattributed toauthored bycited byciting\
    compiled byfirst reported byissued byobtained bypenned byposted bypublished byquoted byquoted inquotingreferri\
    ng toreleased byreviewed byseen byshared byshared withsigned byverified byaccording toas percourtesy offorin t\
    he eyes ofin the opinion ofin the view ofin the words ofperto hear [<article>] <word> tell itviait was reporte\
    d<be> <not> ~ available for comment<be> unavailable for comment<be> ~ contacted|approached for comment<have> <\
    not> ~ commented<have> <not> ~ responded|replied[<have>] yet to ~ comment|respond|replycould <not> ~ be ~ reac\
    hedcould <not> ~ be ~ reached for commentdeclined commentdeclined to say|elaborate|specifydeclined|declines|de\
    clining to commentdeclined|refused an|our interview [request]declined|refused to be intervieweddid <not> ~ ans\
    werdid <not> ~ elaboratedid <not> ~ respond|replydid <not> ~ respond|reply to a request|requests for commentdi\
    d <not> ~ returndid <not> ~ saydid <not> ~ specifydid|do|does|would|could <not> ~ commentgave no [further|more\
    |other] details|explanation|reasonmade no commentneither side commentedno commentpleaded the fifthreferred que\
    stions torefused to say|elaborate|specifyrefused|refuses|refusing to commentremained|stayed|kept|remains|remai\
    n ~ silentsaid nothingwithout elaborating|elaborationwould <not> ~ sayat a news conferenceat a press briefingd\
    uring a briefingin a letterin a postin a statementin a tweetin an emailin an interviewspeaking to reportersthr\
    ough a spokespersonthrough an interpreterthrough his lawyeraccountaccusationadmissionallegationannouncementass\
    ertionassessmentbeliefclaimcommentsconfirmationdenialfindingmessageopinionpredictionpromisequoteremarksreportr\
    evelationrulingstatementsuggestiontestimonyversionviewwarningbecause of the sensitivity of the matterfor fear \
    of reprisalsfor fear of retaliationgave only her first namegave only his first nameidentified only asinsisted \
    on anonymitynot her real namenot his real nameoff the recordon backgroundon condition of anonymityon the condi\
    tion of anonymityrequested anonymityspeaking anonymouslyto discuss internal mattersto discuss private delibera\
    tionswas not authorised to speak to the mediawas not authorized to speak publiclywho asked not to be identifie\
    dwho asked not to be namedwho declined to be identifiedwho declined to be namedwho did not want to be namedwho\
    se name has been changeda Western diplomata diplomata military sourcea person briefed ona person close to the \
    negotiationsa person familiar with the mattera person with knowledge ofa police sourcea senior aidea sourcea s\
    ource close toa whistlebloweran administration officialan aidean insideran intelligence sourcepeople briefed o\
    npeople familiar with the matterpeople familiar with the situationpeople with direct knowledge ofsomeone clos\
    e tosourcessources close tosources familiar with the mattera leaked memoa polla press releasea reporta studya \
    surveyan internal memocourt documentscourt recordsdatafiguresfootageminutesresearchstudiesthe complaintthe fil\
    ingthe indictmentthe lawsuitlocal mediamedia reportsmultiple outletsnews reportsstate mediapolicetheyUS offici\
    alsa government officiala representative fora senior officiala spokesmana spokespersona spokeswomanan official\
    authoritiesofficialsTelegram channelsa post ona tweeta videoon Facebookon Instagramon Redditon Telegramon TikT\
    okon Truth Socialon Xon social mediaposts on social mediasocial media usersa translationaccording to a transla\
    tion bytranslated fromanalystscriticscritics and supporters alikedoctorseconomistsexpertseyewitnessesfansinsid\
    erslawyerslocalsmanymany expertsmany peoplemost peopleneighboursobserversopponentsothersparentspeopleresearche\
    rsresidentsscientistsseveral peoplesomesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAutho\
    r:ByGuest essayOpinion byReported byReporter:Staff and agenciesStaff writerStory byText byWords byWords:Writte\
    n byAdditional reporting byAdditional reporting fromCompiled byEditing byGraphics byOur Standards:Produced byP\
    rovided byReporting byResearch byWith assistance by|fromWith files fromWith inputs|input fromWith reporting by\
    With reporting fromWriting bycontributed additional reportingcontributed reportingcontributed to this report|s\
    tory|article|pieceAll rights reservedCopyrightThis material may not be published, broadcast©An earlier versio\
    n of this articleCORRECTIONClarification:Correction:Editor's note:This article was amended onThis story has be\
    en correctedThis story has been updatedUPDATE:AdvertorialPaid contentPaid for byPaid postPartner contentPress \
    releasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn a commissionAI-generatedgenera\
    ted by artificial intelligencegenerated with the help of AIreviewed by an editortranslated by AIDisclosure:Th\
    e author isThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustration byIllustration:Map:(AP P\
    hoto)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive photoCC BY-SA 4.0CourtesyCo\
    urtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,Image viaImage:PA MediaPA WirePexelsPh\
    oto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTERS/ScreengrabScreenshotShutter\
    stock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources:Originally published byRead \
    the original article onRepublished with permissionSyndicated fromThis article first appeared inThis article wa\
    s originally published onThis story was produced byauto-generated|published from a syndicated|wire feedh/thas \
    not been edited byin partnership withviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:AAP\
    AFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReute\
    rsTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVEKey point\
    sLIVEOPINIONSubscriber onlyWATCH<number> min read<number> minute readAccept all cookiesCookie policyManage coo\
    kiesTags:Terms of useTopics:We use cookiesAlso readAlso:Article continues belowBack to topCommentsContinue rea\
    dingContinue reading belowDon't missEditor's PicksHave your sayKeep readingLatest NewsLeave a commentMore from\
    More newsMore on this storyMore storiesMost PopularMost ReadREAD ALSO:Read moreRecommended StoriesRecommended \
    for youRelated ArticlesRelated storiesRelated topicsRelated:See alsoShow moreSkip to contentStory continuesTo\
    p StoriesTrending NowView commentsWatch liveYou may also likeDonateDownload our appFollow the authorsFollow u\
    s onGet the latest newsJoin our WhatsApp channelLog inSign inSign up for our newsletterSign up for theSign up \
    to our newsletterSubscribeSubscribe to our newsletterSupport our journalismCopy linkEmail linkListen to this a\
    rticlePrintSave for laterShareShare on|via <platform>Share this articleShare via emailTweetalso|better|widely|\
    formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed|christenedso-calledthe|a|this|that word|w\
    ords|term|phrase|expression<work> called|titled|entitleda|the|her|his|their|its [<name>] [new|latest|first|sec\
    ond|last|hit] <work>\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1201] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 5, 8, 32, 9, 12, 12, 16, 20, 5, 10,
    7, 7, 4, 17, 23, 5, 78, 18, 64, 17, 24, 13, 19, 42, 72, 73, 11, 74, 22, 51, 15, 26, 57, 8, 12, 10, 30, 10, 9,
    48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9, 7, 14, 27, 9, 8, 9, 8, 41,
    15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33, 12, 19, 73, 14, 10, 10,
    11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 8, 14, 18, 46, 19, 14, 14, 20, 27, 25, 11, 38, 16, 32, 15, 14, 58,
    21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 36, 51, 8, 26, 8, 31, 28, 29, 21, 11, 14, 95, 33, 36, 32,
    108, 28, 19, 25, 10, 15, 13, 13, 40, 16, 8, 16, 11, 11, 8, 9, 17, 10, 29, 7, 20, 29, 28, 20, 6, 27, 5, 20, 12,
    12, 7, 9, 11, 28, 8, 8, 9, 11, 11, 10, 19, 8, 8, 11, 16, 25, 49, 9, 9, 9, 7, 7, 8, 32, 26, 33, 24, 3, 19, 15,
    5, 8, 10, 39, 9, 12, 14, 13, 14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27, 19, 11, 27, 48, 19, 32, 22, 29, 14, 12, 23,
    33, 62, 58, 56, 64, 53, 69, 69, 53, 32, 18, 43, 21, 59, 48, 37, 43, 19, 24, 28, 31, 46, 16, 29, 11, 19, 18,
    39, 11, 10, 68, 30, 6, 6, 6, 5, 5, 9, 9, 6, 5, 8, 7, 9, 9, 5, 8, 8, 7, 5, 5, 7, 7, 7, 6, 8, 4, 8, 4, 6, 8, 5,
    4, 6, 11, 5, 5, 9, 9, 10, 7, 7, 5, 6, 9, 9, 6, 7, 8, 4, 5, 4, 4, 4, 7, 7, 6, 6, 3, 7, 7, 5, 10, 4, 4, 4, 6, 5,
    6, 9, 5, 7, 8, 7, 7, 8, 6, 9, 6, 5, 4, 6, 7, 6, 9, 11, 3, 7, 6, 6, 4, 10, 14, 4, 8, 9, 9, 10, 4, 8, 7, 7, 7,
    8, 6, 9, 7, 5, 6, 6, 9, 7, 8, 9, 8, 6, 6, 3, 8, 7, 6, 9, 7, 8, 6, 5, 5, 7, 9, 7, 4, 8, 8, 4, 12, 6, 7, 4, 12,
    16, 7, 6, 6, 9, 9, 7, 10, 7, 7, 7, 10, 6, 7, 7, 9, 6, 9, 9, 9, 7, 11, 9, 8, 8, 7, 9, 6, 4, 4, 5, 9, 8, 5, 7,
    7, 6, 9, 8, 6, 6, 7, 6, 6, 6, 5, 4, 5, 9, 8, 4, 5, 6, 5, 6, 6, 6, 4, 4, 5, 4, 7, 11, 9, 9, 4, 4, 9, 6, 10, 13,
    6, 5, 8, 9, 8, 8, 6, 5, 7, 4, 7, 9, 10, 5, 4, 5, 5, 3, 7, 4, 4, 5, 6, 6, 6, 4, 4, 6, 5, 4, 5, 4, 3, 7, 7, 7,
    4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7, 5, 4, 7, 4, 5, 5, 5, 7, 13, 5, 4, 12, 12, 4, 7, 11, 6, 8, 7, 3, 7, 6, 5, 7,
    4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6, 3, 5, 9, 5, 4, 4, 4, 5, 5, 12, 20, 14, 11, 12, 16, 19, 10, 9, 8, 8, 6, 8, 7,
    7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5, 4, 9, 9, 4, 9, 5, 17, 4, 7, 7, 7, 5, 15, 7, 5, 7, 19, 6, 3, 6, 5, 8, 8, 8, 7,
    4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6, 6, 5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6, 7, 5, 7, 5, 7, 8, 4, 13, 13,
    10, 21, 13, 26, 26, 81, 8, 11, 118, 56, 28, 18, 27, 58, 16, 17, 24, 40, 20, 15, 47, 20, 66, 15, 26, 38, 28,
    44, 51, 15, 14, 11, 14, 17, 16, 13, 27, 10, 14, 10, 13, 11, 8, 6, 11, 17, 9, 11, 9, 9, 12, 9, 9, 7, 12, 11,
    11, 7, 9, 11, 9, 11, 12, 6, 11, 3, 14, 17, 14, 15, 3, 34, 3, 15, 34, 28, 39, 24, 32, 39, 26, 38, 16, 33, 38,
    43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 22, 10, 17, 21, 32, 35, 44, 12, 31, 17, 20, 19, 17, 11, 9, 14,
    10, 11, 15, 21, 22, 22, 18, 7, 10, 9, 10, 12, 9, 10, 6, 5, 8, 12, 6, 7, 7, 7, 10, 7, 5, 7, 6, 10, 6, 9, 10, 9,
    7, 4, 7, 40, 21, 23, 24, 24, 18, 21, 17, 17, 14, 13, 25, 29, 19, 20, 27, 32, 40, 36, 30, 25, 29, 24, 28, 27,
    18, 10, 17, 19, 34, 33, 26, 15, 13, 8, 17, 15, 26, 7, 10, 22, 17, 31, 34, 31, 16, 7, 16, 32, 13, 6, 15, 8, 7,
    8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13, 10, 14, 11, 11, 13, 16, 12, 11, 6, 4, 12, 21, 20, 17, 11, 14, 13, 11, 11,
    9, 17, 9, 7, 7, 11, 12, 9, 11, 9, 15, 4, 15, 21, 18, 13, 29, 15, 8, 7, 28, 7, 10, 7, 12, 4, 8, 7, 6, 4, 12,
    11, 11, 10, 9, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11, 10, 5, 9, 8, 11, 7, 2, 11, 10, 11, 9, 18, 12, 8, 7, 8, 6,
    10, 23, 25, 11, 10, 11, 14, 11, 11, 12, 11, 23, 15, 22, 17, 19, 10, 32, 21, 46, 19, 9, 45, 2, 34, 10, 14, 11,
    14, 27, 29, 27, 7, 11, 12, 11, 9, 15, 13, 8, 9, 12, 17, 15, 24, 12, 36, 29, 21, 16, 11, 13, 19, 11, 8, 10, 6,
    8, 15, 13, 4, 10, 20, 9, 17, 24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7,
    13, 8, 10, 10, 16, 8, 8, 17, 6, 8, 5, 6, 7, 8, 23, 28, 27, 15, 30, 40, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13,
    12, 6, 3, 3, 3, 4, 20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 18, 8, 9, 10, 4, 7, 15, 5,
    17, 20, 18, 13, 14, 5, 12, 7, 14, 9, 5, 23, 11, 8, 16, 22, 10, 14, 13, 12, 11, 15, 9, 9, 18, 12, 12, 9, 10, 9,
    19, 19, 16, 15, 14, 8, 8, 9, 15, 15, 11, 12, 13, 10, 17, 6, 16, 18, 12, 19, 25, 6, 7, 26, 15, 25, 9, 27, 22,
    9, 10, 22, 5, 14, 5, 23, 18, 15, 5, 53, 8, 37, 9, 49, 29, 74,
];
