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
    ncondemnedcondemningcondemnsconditioncondolencesconferenceconfessconfessedconfessesconfessingconfidenceconfide\
    ntconfirmconfirmationconfirmedconfirmingconfirmsconflictingcongratulatecongratulatedcongratulatescongratulatin\
    gcongresscongressmancongresswomanconnectionconsiderconsideredconsideringconsidersconsistentcontactedcontaincon\
    tendcontendedcontendingcontendscontentcontestedcontinuecontinuedcontinuescontinuingcontractcontradictcontradic\
    tedcontradictingcontradictorycontradictscontributedcontroversialconveyconveyedconveyingconveyscookiecookiescop\
    ycopyrightcoronercorporalcorrectcorrectedcorrectioncorrespondentcorroboratecorroboratedcostcostlycouldcouncilc\
    ouncillorcouncillorscouncilmancouncilwomancountercounteredcounteringcounterscouplecourtcourtesycousincovercowa\
    rdlycplcreatecreditcriedcriescrimecrimescriticcriticisecriticisedcriticisescriticisingcriticismcriticizecritic\
    izedcriticizescriticizingcriticscroatiancrycryingcubancustomcustomercustomerscutcyclistscypriotczechddailydame\
    danishdaredatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclaredeclareddeclaresdeclaring\
    declineddeclinesdecliningdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeemdeemeddeemingdeemsdefeatd\
    efenddefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedelegatesdeliberationsdemandde\
    mandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydenialdenieddeniesdenounceden\
    ounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputydescribedescribeddescribes\
    describingdeskdespitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermineddeterminesdeterminingde\
    velopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirectorsdisagreedisagree\
    ddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclosesdisclosingdiscl\
    osurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydismissdismisseddis\
    missesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoctorsdocumentdocumen\
    tarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubleddoublesdoublingdo\
    ubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdozendozensdpadrdra\
    ftdramadrawdriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearlierearliestearlyearnearn\
    ingseasiereatechoechoedechoingechoseconomisteconomistseditededitingeditoreditorialefeegyptianeighteighteeneigh\
    tyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselevenemailemailedemailinge\
    mailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemphasizingemploy\
    eeemployeesencourageencouragedencouragesencouragingendendorseendorsedendorsesendorsingengineerengineersenglish\
    enquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagesenvisagingenvoyepaep\
    a-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestimatedestimatesestimatingestonian\
    ethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminationexclaimexclaimedexcl\
    aimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsexpectexpectedexpecti\
    ngexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexposedexposesexposingexpressexpresse\
    dexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfairfairlyfallfalsefamefamiliarfamil\
    yfanfansfarfarewellfarmerfarmersfatherfaultfaultedfaultingfaultsfearfearedfearingfearsfebfebruaryfederationfee\
    feedfeelfeelingfeelsfeesfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfilmfinalfindfindingfi\
    ndingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfivefleefloatfloatedfl\
    oatingfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsforemanforesawforeseeforeseein\
    gforeseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchfrequentlyfrifridayfriendfr\
    iendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgavegengendergeneralgenerally\
    generatedgeorgiangermangetgetsgettyghanaianghastlygirlgivegivingglancegogoesgoinggonegoodgoodbyegossipgotgovgo\
    vernmentgovernorgrantgrantedgrantinggrantsgraphgraphicgraphicsgratitudegreatergreekgripegripedgripesgripinggro\
    upgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeingguaranteesguardguardsguessguestgue\
    stsguidelinesguiltygushgushedgushesgushinghhadhailhailedhailinghailshalfhandouthandwritinghappenhardlyhashaveh\
    avingheheadheadlinehearhearsayhectaresheightheldhellohelpherhereheroheroesherselfhighlighthighlightedhighlight\
    inghighlightshillyhimhimselfhinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedh\
    opeshopinghospitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillu\
    stratedillustratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpli\
    esimploreimploredimploresimploringimplyimplyingimprobableinincludeincomeindependentindexindianindicateindicate\
    dindicatesindicatingindicationindicationsindictmentindonesianinforminformationinformedinforminginformsinitiali\
    nputinputsinquireinquiredinquiresinquiriesinquiringinquiryinsideinsiderinsidersinsinuateinsinuatedinsinuatesin\
    sinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstructinginstr\
    uctionsinstructsintelligenceintendintendedintendingintendsinterestinterfaxinteriminterjectinterjectedinterject\
    inginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintimateintimate\
    dintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraqiirishisis\
    raeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejokedjokesjok\
    ingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjunjunejustjusticejustifiedjusti\
    fiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimberlykindkingkmknewknockknow\
    knowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelledlabellinglabelsladylaidl\
    ambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlaptoplargelylashlashedlasheslashinglas\
    tlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslaylayinglayslead\
    leaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegendlessletletterletter\
    slevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinkslistlistedlistenlistinglistsl\
    iterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslonelylooklookedlookslordloselosslosseslostlotlo\
    velyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmakingmalaysianmaltesemanmanage\
    managermanagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormemediameetmembermembersmemomemo\
    irmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessagingmetersmetresmexicanmidnigh\
    tmightmilesmilitarymillionmillionsminministerministersministryminuteminutesmissmissingmockmockedmockingmocksmo\
    delmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedmootingmootsmoremoroccanmostmostly\
    mothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmumblingmurmurmurmuredmurmuringmurm\
    ursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarratednarratesnarratingnavynearnearly\
    needneedlessneedsnegotiationsneighborneighborsneighbourneighboursneithernetworknevernewnewsnewsletternewspaper\
    newspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnoonnornorwegiannotnotenotednotesnothi\
    ngnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectin\
    gobjectsobserveobservedobserversobservesobservingobtainedoccuroctoctoberoddofoffofferofferedofferingoffersoffi\
    ceofficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperato\
    ropineopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingorderlyorders\
    organisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlines\
    outliningoutrageoutsideoverownownedownerownersowningownspapaidpaintingpairpairingpakistanipalestinianpanelpape\
    rpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantparticipantspart\
    lypartnerpartnershippartypasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrianspendingpe\
    nnedpentagonpeopleperpercentperhapspermissionpersonpersonsperuvianpetitionpexelsphilippinephonephonesphotophot\
    ographphotographsphotosphrasephrasedphrasesphrasingpickspicturepicturespiecepilotpilotspixabayplaceplanplanned\
    planningplansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingpleadspledpledgepledgedpledgesple\
    dgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspollsterpollypopepopularportrayp\
    ortrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossiblypostpostedposterpostingpost\
    spotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpreachespreachingpredictpredic\
    tedpredictingpredictionpredictspreferencepreliminarypremierpresentingpresidentpresspressedpressespressingpresu\
    mablypresumepresumedpresumespresumingpriestprimaryprinceprincessprintprivateprobabilityprobableprobablyprobepr\
    obedprobesprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprofprofessprofessedprofessespro\
    fessingprofessorprofitprofitsprogramprogrammeprojectprojectedprojectingprojectspromisepromisedpromisespromisin\
    gpromotedpronouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesyprophesyingproposalproposepr\
    oposedproposesproposingprosecutorprosecutorsprospectprotestprotestedprotestingprotestsproveprovedprovenprovesp\
    rovidedprovidingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupils\
    purportpurportedpurportedlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesquery\
    queryingquestionquestionablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesq\
    uizzingquotequotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsra\
    therrereachreachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrea\
    lizesrealizingreasonreasonedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresre\
    assuringrebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsr\
    eceivereckonreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecog\
    nizingrecollectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecord\
    ingrecordingsrecordsrecountrecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflected\
    reflectingreflectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregret\
    regretsregrettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingreject\
    srejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleased\
    releasesreleasingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingrem\
    embersremindremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportr\
    eportedreportedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesr\
    eprisalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerresc\
    uersresearchresearcherresearchersreservationsreservedresidentresidentsresignresolutionrespondrespondedrespondi\
    ngrespondsresponsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretorts\
    retractretractedretractingretractsreturnreturnsretweetretweetedretweetingretweetsreutersrevrevealrevealedrevea\
    lingrevealsrevelationrevenuerevenuesreverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskro\
    arroaredroaringroarsromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrus\
    sianrwandanssadsafesaidsalessallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarce\
    lyscepticismschedulescholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedsc\
    reamingscreamsscreengrabscreenshotscreenshotsseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingsee\
    minglyseemsseenseesself-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitiv\
    itysentencesentencedsentencessentencingsepseptseptembersequelserbiansergeantseriesserveservicesetsetssettingse\
    venseventeenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutin\
    gshoutsshowshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighin\
    gsighssightsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesings\
    ingaporeansingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammeds\
    lammingslamsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-cal\
    ledsobsobbedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessomewhatsomew\
    heresonsongsoonsoonersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspec\
    ifyingspectatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspendspokesp\
    okenspokesmanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstand\
    standardsstarstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystayedstepstepsstillstockst\
    opstoriesstorystrangestrategiststressstressedstressesstressingstrikerstudentstudentsstudiesstudysubscribesubsc\
    ribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsuggestionsuggestionssuggestivesugg\
    estssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessummarizingsummarysummeds\
    ummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupportingsupportssupposesup\
    posedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspectsuspectedsuspectingsus\
    pectssuspicionsuspicionsswearswearingswearsswedishswisssworeswornsympathysyndicatedsyrianttabloidtagstaiwanese\
    taketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteacherteachersteamteaseteasedtea\
    sesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendstentativetermtermedtermingtermstest\
    testifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaithanthankthankedthankingthanksthatt\
    hetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinkingthinksthirdthirteenthirtythisth\
    osethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreatensthreethree-quartersthrillerthrou\
    ghthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytiedtiktoktimetimelytippedtitletitledtitlest\
    itlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardtowardstracktradertraderstraditiont\
    ranscripttranscriptstranslatedtranslationtrappedtravelertravelerstravellertravellerstreasurytreatytrendingtrib\
    unaltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishtvtweettweetedtw\
    eetingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableun\
    certainuncleunclearunconfirmeduncorroborateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlin\
    esunderliningunderscoreunderscoredunderscoresunderscoringunderstandunderstandingunderstandsunderstoodundisclos\
    edunfoundedunionuniversityunknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunvei\
    lunveiledunveilingunveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersusuallyutteruttered\
    utteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentvictimv\
    ictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolumesvote\
    votervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarningwarnswar\
    rantwaswatchwatchdogwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightwelcomewelc\
    omedwelcomeswelcomingwellwelshwentwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwhetherwhichw\
    hilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewikimediawillwi\
    llingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwithoutwitnesswi\
    tnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworriesworryworryingw\
    orstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingyellsyemeniye\
    syetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3101] = [
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

pub(super) static WORD_CLASSES: [u8; 3101] = [
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

pub(super) static STATE_EDGES: [u16; 2081] = [
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
    1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1,
    5, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5,
    11, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 6, 4, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 3, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 10, 11, 11,
    11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3,
    1, 1, 1, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 8, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 4, 2, 2, 15, 1, 1, 1, 1, 1, 1, 16, 1, 1, 16, 1, 1, 8, 1, 1, 23, 24, 24, 24, 1, 2, 8, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 1, 1, 1, 1, 12, 13, 13, 20, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 11, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1,
    1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1,
    1, 2, 1, 4, 1, 1, 25, 26, 26, 1, 2, 1, 2, 1, 10, 11, 11, 12, 38, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 5,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 7, 1, 6, 1, 1, 1, 1, 3,
    1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 3, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1,
    10, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 12, 1, 1, 3, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1,
    4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1,
    8, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1,
    1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 4, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 5, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 2, 1, 1, 16, 1, 1, 1, 1, 2, 1, 1, 11,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 2,
    1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 2, 11, 1, 1, 1, 1, 9, 7, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 2, 5, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1, 1, 4, 3, 1, 26, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 2, 8, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 3, 1,
    1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 8, 9, 9, 12, 1, 1, 1, 2, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1,
    1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 3, 3, 3,
    1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 2, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 6,
    1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 1, 1, 15, 16, 16, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 2, 12, 12, 12, 12, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6,
    6, 7, 1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    2, 1908,
];

pub(super) static LABELS: [u16; 5752] = [
    65535, 65535, 2810, 1036, 2449, 2116, 2370, 65535, 8, 1884, 65535, 12, 169, 2565, 65535, 1605, 65535, 1766,
    2759, 65535, 2620, 65535, 65535, 474, 65535, 61480, 65535, 1775, 65535, 1612, 65535, 2565, 65535, 1766, 65535,
    1778, 65535, 1707, 2760, 2810, 65535, 1602, 2760, 3045, 65535, 1766, 1467, 387, 548, 1066, 3045, 65535, 2565,
    65535, 65535, 1778, 65535, 2239, 65535, 65535, 1131, 65535, 1325, 1778, 1825, 65535, 65535, 92, 1775, 65535,
    2810, 548, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 828, 65535, 1118, 1275, 1498,
    1500, 1715, 2413, 61480, 342, 474, 775, 823, 828, 1054, 1061, 1117, 1118, 1191, 1196, 1275, 1498, 1500, 1520,
    1605, 1632, 1715, 1748, 1876, 1888, 1928, 1931, 1949, 1976, 2270, 2281, 2384, 2413, 2433, 2524, 2525, 2565,
    2589, 2592, 2593, 2631, 2681, 2738, 2833, 2858, 2948, 3011, 3027, 3062, 3063, 61480, 61487, 65535, 65535,
    65535, 672, 107, 65535, 65535, 65535, 413, 2833, 65535, 2276, 65535, 2276, 13, 1560, 1608, 1716, 2276, 2455,
    2550, 2879, 2915, 65535, 2810, 65535, 65535, 65535, 1766, 2759, 65535, 65535, 1766, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 413, 1158, 2275, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1548, 65535,
    65535, 1309, 1180, 2944, 65535, 65535, 1150, 65535, 65535, 65535, 65535, 65535, 1884, 2617, 65535, 65535, 885,
    143, 2373, 65535, 65535, 2300, 65535, 1409, 1947, 2347, 2812, 2986, 65535, 65535, 1766, 2759, 65535, 1325,
    65535, 65535, 307, 1246, 1325, 2810, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 218, 65535, 12, 1468,
    2119, 65535, 1766, 1825, 2759, 65535, 2580, 604, 1082, 2580, 3069, 61488, 65535, 1775, 65535, 65535, 213,
    2777, 1766, 2941, 65535, 65535, 65535, 2565, 65535, 1612, 65535, 65535, 2081, 65535, 23, 53, 92, 922, 1006,
    1354, 1373, 1385, 1775, 1785, 2915, 65535, 65535, 1309, 1180, 84, 2944, 65535, 413, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2384, 1947, 65535, 10, 1884, 65535, 65535, 65535, 65535, 65535, 65535, 2471,
    65535, 2810, 65535, 2759, 2810, 65535, 65535, 65535, 1884, 65535, 65535, 65535, 3045, 641, 1325, 65535, 330,
    657, 65535, 12, 65535, 65535, 1465, 1298, 2989, 218, 65535, 218, 65535, 1733, 218, 65535, 65535, 65535, 413,
    65535, 413, 65535, 2384, 1036, 1070, 1093, 1543, 1557, 1596, 1675, 1872, 1947, 2271, 2422, 2770, 65535, 65535,
    2081, 1785, 138, 65535, 65535, 65535, 65535, 65535, 65535, 1976, 3045, 65535, 65535, 307, 1246, 65535, 2810,
    65535, 65535, 65535, 65535, 65535, 621, 65535, 388, 1716, 1976, 65535, 1186, 2487, 65535, 13, 1118, 1528,
    65535, 65535, 65535, 2810, 65535, 12, 65535, 413, 65535, 65535, 1087, 2699, 3040, 13, 1158, 65535, 65535,
    65535, 1692, 3096, 1766, 65535, 629, 65535, 2818, 2810, 65535, 65535, 65535, 65535, 65535, 65535, 1602, 2760,
    1766, 2435, 2760, 1766, 65535, 65535, 65535, 65535, 65535, 739, 911, 1456, 1573, 2810, 2834, 65535, 65535,
    1468, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2498, 2498, 65535, 65535, 65535, 65535, 1767,
    65535, 24, 107, 1664, 2550, 65535, 65535, 1816, 2356, 2356, 61440, 2356, 61440, 2356, 61440, 61462, 65535,
    65535, 65535, 1131, 1778, 65535, 65535, 544, 65535, 1948, 3095, 61462, 65535, 65535, 65535, 65535, 1816, 266,
    630, 682, 2937, 266, 630, 682, 2937, 61440, 266, 630, 682, 2937, 61440, 266, 630, 682, 2357, 2937, 61440,
    65535, 65535, 1816, 65535, 2810, 266, 630, 682, 2937, 61440, 265, 307, 628, 681, 2939, 265, 307, 628, 681,
    2939, 61440, 265, 307, 628, 681, 2939, 61440, 265, 307, 628, 681, 1948, 2356, 2417, 2939, 61440, 65535, 65535,
    413, 65535, 65535, 65535, 11, 414, 65535, 65535, 65535, 65535, 65535, 65535, 305, 306, 442, 445, 1086, 1091,
    1492, 1882, 1883, 2813, 61448, 61470, 65535, 1325, 61448, 61470, 65535, 65535, 12, 65535, 65535, 65535, 1325,
    65535, 65535, 65535, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535, 65535, 703, 2309, 65535, 65535,
    703, 2309, 65535, 65535, 307, 703, 2309, 2810, 65535, 65535, 65535, 703, 798, 808, 1772, 2309, 2759, 65535,
    65535, 12, 65535, 65535, 2810, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 413, 65535, 798,
    808, 1772, 65535, 766, 65535, 65535, 65535, 65535, 2759, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 24,
    2276, 2606, 2942, 65535, 65535, 65535, 3045, 65535, 65535, 951, 952, 1986, 2101, 2102, 2410, 2412, 65535,
    65535, 330, 65535, 2123, 65535, 65535, 65535, 24, 2276, 2606, 2942, 65535, 65535, 2275, 65535, 65535, 213,
    1895, 2270, 2620, 2777, 46, 2275, 2810, 65535, 65535, 65535, 1929, 65535, 1545, 65535, 65535, 12, 65535,
    65535, 65535, 2118, 65535, 65535, 65535, 1948, 65535, 65535, 570, 1131, 65535, 2118, 2118, 61440, 2118, 61440,
    2118, 61440, 65535, 1532, 65535, 307, 570, 2356, 307, 570, 2356, 61440, 307, 570, 2356, 61440, 307, 443, 570,
    2356, 61440, 299, 307, 1244, 1246, 1331, 1783, 2389, 2640, 3095, 61462, 65535, 65535, 65535, 65535, 876, 2185,
    65535, 65535, 1766, 65535, 65535, 65535, 65535, 65535, 106, 2670, 143, 65535, 65535, 12, 65535, 65535, 65535,
    2980, 65535, 65535, 2291, 65535, 1391, 65535, 65535, 1392, 65535, 65535, 796, 1801, 65535, 65535, 307, 570,
    628, 945, 2384, 2573, 138, 570, 1815, 2810, 570, 2810, 65535, 65535, 218, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2388, 2518, 2878, 2388, 2518, 2878, 61440, 2388, 2518,
    2878, 61440, 2388, 2518, 2878, 61440, 203, 2245, 65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535, 570,
    1131, 2291, 2293, 13, 2810, 65535, 65535, 65535, 65535, 156, 570, 628, 945, 2268, 2305, 2325, 2356, 2384,
    2573, 156, 570, 628, 945, 2268, 2305, 2325, 2356, 2384, 2573, 61440, 156, 570, 628, 945, 2268, 2305, 2325,
    2356, 2384, 2573, 61440, 156, 570, 628, 945, 2268, 2305, 2325, 2356, 2384, 2573, 61440, 61462, 65535, 65535,
    65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1641, 570, 570, 61440, 570, 61440,
    570, 61440, 1694, 61462, 65535, 65535, 61462, 65535, 65535, 896, 65535, 65535, 65535, 65535, 179, 1815, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 388, 13, 65535, 65535, 1336, 2276, 65535, 885, 2754, 2373, 65535,
    65535, 65535, 413, 65535, 12, 65535, 1734, 1892, 5, 65535, 65535, 65535, 1545, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 247, 65535, 65535, 65535, 65535, 1947, 61488, 601,
    1947, 61488, 65535, 545, 1064, 2845, 3080, 65535, 65535, 65535, 65535, 1778, 65535, 65535, 2810, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2384, 2810, 65535, 65535, 65535, 2759, 65535, 65535, 65535, 65535, 739,
    911, 1456, 1573, 1642, 2810, 2834, 65535, 65535, 65535, 65535, 2754, 65535, 65535, 1884, 65535, 65535, 65535,
    65535, 286, 65535, 413, 2271, 65535, 65535, 273, 65535, 1778, 2760, 2925, 65535, 65535, 65535, 2283, 2316,
    1766, 1079, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 813, 1045, 2134, 813, 1045, 1164, 1662, 1812,
    2134, 65535, 1695, 1118, 65535, 1695, 1118, 1258, 1274, 1727, 1783, 65535, 1373, 215, 65535, 90, 1766, 1257,
    2760, 413, 3045, 65535, 2384, 65535, 1716, 1500, 13, 2760, 13, 65535, 1309, 65535, 2705, 1801, 65535, 65535,
    65535, 2385, 1778, 2054, 3052, 1778, 2054, 65535, 556, 557, 558, 559, 65535, 65535, 65535, 12, 65535, 413,
    65535, 65535, 65535, 65535, 1000, 65535, 65535, 2701, 10, 65535, 2384, 1325, 1778, 1825, 65535, 1105, 2384,
    1105, 2384, 13, 165, 343, 1105, 1206, 1258, 1274, 1419, 1498, 1557, 1662, 1727, 1815, 2550, 2761, 65535,
    65535, 65535, 413, 935, 309, 13, 165, 343, 1105, 1206, 1258, 1274, 1419, 1498, 1557, 1662, 1727, 1733, 1815,
    2550, 2761, 65535, 2384, 13, 165, 343, 1105, 1206, 1258, 1274, 1419, 1498, 1557, 1662, 1727, 1815, 2550, 2761,
    3096, 65535, 2759, 13, 1258, 1274, 1419, 1727, 1815, 2373, 2761, 65535, 65535, 161, 162, 163, 240, 241, 325,
    326, 327, 1035, 1036, 1038, 1080, 1082, 1090, 1092, 1139, 1142, 2685, 2686, 2688, 2771, 2773, 2780, 161, 162,
    163, 240, 241, 325, 326, 327, 1035, 1036, 1038, 1080, 1082, 1090, 1092, 1139, 1142, 2685, 2686, 2688, 2771,
    2773, 2780, 61440, 161, 162, 163, 240, 241, 325, 326, 327, 1035, 1036, 1038, 1080, 1082, 1090, 1092, 1139,
    1142, 2685, 2686, 2688, 2771, 2773, 2780, 61440, 161, 162, 163, 240, 241, 325, 326, 327, 1035, 1036, 1038,
    1080, 1082, 1090, 1092, 1139, 1142, 2685, 2686, 2688, 2771, 2773, 2780, 61440, 65535, 1325, 65535, 1118, 1275,
    1498, 1500, 1715, 2413, 61480, 61487, 65535, 65535, 65535, 65535, 286, 1816, 65535, 65535, 65535, 1947, 1416,
    2759, 2777, 1409, 2986, 65535, 2384, 730, 65535, 65535, 65535, 65535, 325, 2771, 325, 2771, 61440, 325, 2771,
    61440, 325, 2771, 61440, 61462, 65535, 65535, 2384, 2810, 65535, 161, 239, 325, 1035, 1079, 1088, 1139, 1225,
    1284, 2673, 2685, 2771, 161, 239, 325, 1035, 1079, 1088, 1139, 1225, 1284, 2673, 2685, 2771, 61440, 161, 239,
    325, 1035, 1079, 1088, 1139, 1225, 1284, 2673, 2685, 2771, 61440, 0, 161, 239, 325, 734, 869, 1035, 1079,
    1088, 1139, 1225, 1235, 1246, 1284, 1687, 2673, 2685, 2771, 3073, 61440, 65535, 218, 1783, 65535, 1947, 107,
    65535, 65535, 65535, 247, 630, 677, 1947, 2046, 2047, 2845, 2937, 65535, 65535, 65535, 12, 413, 65535, 65535,
    12, 65535, 9, 65535, 12, 703, 2565, 2944, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1534,
    1949, 2434, 2605, 2858, 65535, 1542, 1991, 65535, 65535, 954, 1391, 65535, 447, 65535, 1795, 2951, 65535,
    3045, 65535, 2716, 65535, 1766, 65535, 1766, 65535, 1766, 65535, 1766, 65535, 1766, 1056, 1795, 2211, 2951,
    3063, 65535, 13, 107, 138, 1664, 1692, 1815, 1854, 2082, 2550, 2760, 2767, 65535, 65535, 65535, 2276, 65535,
    65535, 65535, 65535, 65535, 152, 1778, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    413, 1036, 1827, 2373, 2449, 65535, 2605, 13, 65535, 65535, 13, 413, 65535, 65535, 65535, 2759, 65535, 65535,
    65535, 2759, 65535, 111, 536, 2271, 2361, 2364, 111, 536, 2271, 2361, 2364, 61440, 111, 536, 2271, 2361, 2364,
    61440, 111, 536, 2271, 2361, 2364, 61440, 111, 309, 536, 2271, 2361, 2364, 61440, 65535, 1735, 2373, 307,
    1735, 2373, 65535, 111, 536, 2271, 2361, 2364, 2641, 61440, 111, 307, 309, 536, 2271, 2361, 2364, 2810, 61440,
    65535, 65535, 65535, 2759, 65535, 2759, 65535, 1543, 1947, 2904, 1543, 1947, 2904, 61440, 1543, 1947, 2904,
    61440, 1947, 1947, 61440, 1947, 61440, 1947, 61440, 111, 536, 1543, 1947, 2373, 2904, 61440, 61462, 65535,
    1541, 307, 2810, 65535, 218, 1541, 2759, 65535, 65535, 2271, 161, 162, 163, 240, 241, 325, 326, 327, 1035,
    1036, 1038, 1080, 1082, 1090, 1092, 1139, 1142, 2418, 2421, 2685, 2686, 2688, 2771, 2773, 2780, 161, 162, 163,
    240, 241, 325, 326, 327, 1035, 1036, 1038, 1080, 1082, 1090, 1092, 1139, 1142, 2418, 2421, 2685, 2686, 2688,
    2771, 2773, 2780, 61440, 161, 162, 163, 240, 241, 325, 326, 327, 1035, 1036, 1038, 1080, 1082, 1090, 1092,
    1139, 1142, 2418, 2421, 2685, 2686, 2688, 2771, 2773, 2780, 61440, 65535, 2759, 65535, 65535, 2759, 65535,
    2759, 111, 326, 536, 1080, 2271, 2361, 2364, 2373, 2780, 2897, 111, 326, 536, 1080, 2271, 2361, 2364, 2373,
    2780, 2897, 61440, 111, 326, 536, 1080, 2271, 2361, 2364, 2373, 2780, 2897, 61440, 111, 309, 326, 536, 1080,
    2271, 2361, 2364, 2373, 2780, 2897, 61440, 161, 162, 163, 187, 189, 240, 241, 325, 326, 327, 959, 1035, 1036,
    1038, 1080, 1082, 1090, 1092, 1139, 1142, 1235, 1245, 1409, 1567, 1568, 1687, 2418, 2421, 2466, 2685, 2686,
    2688, 2771, 2773, 2780, 2986, 61440, 61444, 65535, 477, 3014, 1815, 65535, 65535, 65535, 2123, 65535, 2499,
    2499, 61440, 2499, 61440, 2499, 61440, 65535, 1926, 65535, 1766, 65535, 65535, 218, 65535, 65535, 65535,
    65535, 1816, 65535, 65535, 65535, 65535, 1816, 65535, 2384, 2918, 65535, 1716, 1947, 65535, 65535, 65535,
    65535, 65535, 570, 13, 65535, 1416, 1245, 65535, 2384, 1443, 2384, 2370, 0, 2925, 65535, 1766, 2759, 65535,
    65535, 2685, 2688, 2965, 2966, 65535, 65535, 2810, 65535, 65535, 213, 2777, 2810, 65535, 1468, 1468, 61440,
    1468, 61440, 1468, 61440, 2384, 61444, 65535, 65535, 1608, 65535, 65535, 1325, 65535, 2810, 1927, 2449, 65535,
    65535, 65535, 545, 1947, 65535, 570, 1947, 545, 1416, 1727, 1947, 2759, 2762, 2777, 65535, 545, 1416, 1947,
    2759, 2762, 2777, 65535, 672, 65535, 65535, 1040, 1871, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535,
    307, 1246, 1298, 1331, 1733, 2640, 2989, 3007, 65535, 65535, 65535, 2276, 65535, 65535, 65535, 65535, 307,
    1246, 1331, 1733, 2640, 3007, 65535, 65535, 65535, 65535, 65535, 65535, 1733, 2754, 65535, 65535, 2620, 2777,
    65535, 1532, 65535, 1158, 1543, 1716, 1778, 1801, 2384, 2619, 2754, 65535, 65535, 65535, 1871, 1936, 2119,
    65535, 1818, 65535, 65535, 65535, 1246, 65535, 65535, 1409, 2895, 65535, 65535, 2384, 2810, 65535, 65535, 796,
    1731, 65535, 790, 1731, 65535, 571, 628, 630, 2482, 65535, 2810, 2417, 2418, 2421, 65535, 2276, 65535, 65535,
    65535, 1766, 2759, 2810, 65535, 629, 65535, 1469, 65535, 1766, 2759, 1019, 570, 890, 1019, 1315, 1328, 1775,
    1780, 2028, 2384, 61488, 65535, 1469, 65535, 1695, 2125, 65535, 1695, 2125, 1258, 1274, 65535, 61444, 65535,
    65535, 65535, 65535, 65535, 413, 65535, 2181, 2760, 65535, 65535, 65535, 65535, 152, 1766, 65535, 65535,
    65535, 65535, 1608, 65535, 1766, 65535, 65535, 152, 1766, 65535, 1416, 1766, 619, 1059, 65535, 65535, 2545,
    65535, 288, 619, 1060, 1366, 2190, 2545, 2689, 2726, 2760, 2802, 2850, 3082, 65535, 2384, 431, 685, 1630,
    65535, 307, 65535, 685, 61488, 1947, 61486, 65535, 2916, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535,
    2384, 2770, 65535, 2539, 65535, 2759, 65535, 65535, 413, 2057, 65535, 65535, 65535, 2810, 65535, 12, 2601,
    2895, 65535, 65535, 65535, 2916, 65535, 65535, 1608, 3040, 65535, 65535, 413, 65535, 653, 1131, 1949, 65535,
    65535, 65535, 653, 65535, 1778, 65535, 629, 629, 61488, 65535, 413, 65535, 1778, 65535, 65535, 1602, 2511,
    2760, 3045, 65535, 65535, 1766, 1467, 830, 387, 1066, 2384, 3045, 65535, 65535, 65535, 431, 685, 2466, 3095,
    65535, 65535, 2810, 65535, 1378, 1766, 65535, 65535, 65535, 65535, 12, 12, 413, 703, 65535, 12, 65535, 65535,
    12, 65535, 413, 65535, 65535, 65535, 788, 65535, 65535, 896, 65535, 65535, 1229, 1229, 1733, 65535, 65535,
    1096, 1229, 1733, 2760, 65535, 65535, 65535, 65535, 65535, 65535, 1816, 2810, 2824, 65535, 1816, 2810, 2824,
    65535, 65535, 65535, 65535, 1766, 2759, 65535, 65535, 2810, 65535, 65535, 65535, 65535, 413, 65535, 65535,
    65535, 1608, 2545, 1778, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2276, 65535, 65535, 65535,
    238, 2239, 65535, 65535, 65535, 65535, 739, 911, 1456, 1573, 2810, 2834, 65535, 65535, 65535, 65535, 1766,
    2759, 65535, 65535, 453, 65535, 65535, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1766, 2759, 65535, 65535, 65535, 413, 65535, 65535, 65535, 883, 65535, 65535, 65535, 12,
    413, 1158, 65535, 65535, 2810, 65535, 2810, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1325,
    65535, 65535, 2245, 65535, 65535, 65535, 65535, 2385, 218, 65535, 65535, 65535, 65535, 218, 413, 1325, 65535,
    218, 65535, 218, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 1778, 213, 1809, 129, 1662, 2760, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2810, 65535, 65535, 65535, 65535,
    65535, 2759, 65535, 65535, 3095, 65535, 1131, 2619, 2759, 65535, 65535, 798, 808, 1772, 65535, 65535, 65535,
    65535, 2810, 2085, 65535, 65535, 2810, 65535, 65535, 65535, 65535, 307, 570, 628, 945, 2384, 2573, 138, 1815,
    2810, 570, 2810, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 214, 2619,
    2819, 65535, 65535, 65535, 2605, 13, 65535, 65535, 13, 413, 65535, 65535, 65535, 2422, 307, 65535, 654, 862,
    2499, 654, 862, 2499, 61440, 654, 862, 2499, 61440, 654, 862, 2499, 2810, 2876, 2878, 2902, 61440, 654, 862,
    2499, 2876, 2878, 2902, 61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    413, 706, 707, 926, 1327, 1571, 1572, 2011, 2012, 2315, 2338, 2339, 2374, 2810, 65535, 65535, 65535, 65535,
    12, 65535, 413, 65535, 65535, 65535, 535, 536, 1331, 1332, 1766, 2373, 2384, 2640, 2641, 2759, 65535, 65535,
    65535, 1875, 3045, 65535, 65535, 65535, 65535, 152, 65535, 413, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 937, 138, 65535, 413, 65535, 65535, 2759, 65535, 65535,
    65535, 1816, 65535, 1816, 65535, 65535, 65535, 1416, 1245, 65535, 65535, 65535, 65535, 16, 1557, 1574, 1675,
    2553, 65535, 247, 1131, 2810, 65535, 107, 65535, 65535, 307, 1246, 13, 1071, 1192, 1256, 1416, 1727, 1737,
    2562, 2810, 3092, 65535, 65535, 1499, 1131, 65535, 13, 1071, 1192, 1256, 1416, 1727, 2562, 3092, 65535, 1071,
    1192, 1256, 1727, 2562, 3092, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2810, 65535,
    65535, 65535, 413, 65535, 65535, 65535, 65535, 65535, 1816, 65535, 1871, 65535, 65535, 61469, 65535, 213,
    65535, 954, 61469, 1778, 2777, 2944, 65535, 65535, 65535, 65535, 413, 3045, 65535, 65535, 65535, 65535, 65535,
    1662, 65535, 65535, 65535, 1767, 65535, 65535, 65535, 65535, 1717, 65535, 1815, 2760, 65535, 1717, 1815, 1131,
    2810, 1325, 2916, 65535, 65535, 65535, 413, 65535, 65535, 65535, 65535, 653, 60, 2810, 65535, 65535, 65535,
    65535, 685, 61475, 65535, 1188, 2620, 65535, 65535, 65535, 2384, 2568, 2759, 2760, 2810, 61475, 65535, 65535,
    65535, 65535, 2928, 1608, 65535, 65535, 1040, 1871, 2384, 65535, 65535, 65535, 2810, 548, 65535, 339, 65535,
    12, 65535, 65535, 65535, 2810, 65535, 1602, 2760, 3045, 12, 548, 1066, 65535, 65535, 65535, 1816, 2963, 65535,
    65535, 65535, 2274, 153, 1816, 2810, 65535, 65535, 65535, 65535, 65535, 1816, 1816, 65535, 65535, 65535, 413,
    653, 65535, 65535, 83, 65535, 143, 3076, 65535, 65535, 1608, 65535, 65535, 65535, 65535, 65535, 413, 657,
    65535, 65535, 65535, 1717, 1815, 2810, 65535, 65535, 1783, 65535, 2384, 2810, 1416, 2810, 65535, 2759, 65535,
    65535, 65535, 2759, 65535, 2759, 65535, 1766, 65535, 2916, 65535, 65535, 65535, 65535, 1432, 65535, 1300,
    1815, 2760, 65535, 2760, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1766, 2810, 65535, 65535, 65535,
    65535, 1767, 65535, 65535, 1158, 65535, 12, 65535, 65535, 2309, 2810, 65535, 65535, 65535, 65535, 478, 65535,
    170, 61488, 65535, 1767, 61448, 61465, 61488, 65535, 65535, 2810, 65535, 1464, 1729, 2530, 2614, 2615, 65535,
    65535, 65535, 2926, 1766, 65535, 65535, 65535, 65535, 413, 65535, 65535, 1036, 65535, 65535, 2373, 65535,
    2384, 2810, 65535, 9, 321, 1054, 1409, 1888, 2373, 2738, 3062, 3063, 65535, 1409, 65535, 1976, 65535, 65535,
    65535, 65535, 65535, 1051, 267, 432, 594, 1054, 1102, 1118, 1275, 1337, 1498, 1500, 1509, 1715, 1888, 2413,
    2738, 2915, 2954, 3062, 3063, 61480, 61487, 61488, 65535, 65535, 2580, 1214, 1675, 2550, 2580, 203, 1409,
    2986, 65535, 161, 162, 163, 240, 241, 325, 326, 327, 1035, 1036, 1038, 1080, 1082, 1090, 1092, 1139, 1142,
    2384, 2685, 2686, 2688, 2771, 2773, 2780, 61440, 65535, 65535, 65535, 1325, 187, 65535, 1778, 65535, 1778,
    2057, 134, 1810, 1118, 2986, 65535, 392, 9, 2057, 307, 1733, 1604, 65535, 65535, 678, 2918, 309, 65535, 413,
    2003, 1245, 2986, 213, 1054, 1601, 1888, 2620, 2738, 3062, 3063, 2810, 65535, 65535, 2810, 65535, 65535, 2592,
    65535, 1386, 65535, 1511, 13, 138, 1274, 65535, 65535, 2728, 3037, 65535, 65535, 1055, 461, 65535, 1603,
    65535, 779, 1385, 1990, 65535, 1416, 2728, 61488, 61443, 61488, 65535, 1467, 65535, 1766, 65535, 1528, 1737,
    2760, 65535, 1055, 1692, 1815, 1766, 337, 13, 852, 1251, 1692, 1815, 2384, 2550, 2760, 65535, 2619, 65535, 12,
    65535, 65535, 90, 65535, 65535, 413, 1158, 65535, 12, 65535, 1747, 65535, 65535, 2812, 307, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1398, 65535, 65535, 65535, 65535, 2810, 65535, 65535,
    65535, 65535, 115, 116, 125, 433, 695, 916, 1155, 1157, 1260, 1261, 1835, 1836, 1899, 2565, 2602, 65535,
    65535, 65535, 65535, 65535, 65535, 2810, 65535, 12, 65535, 12, 65535, 65535, 65535, 1776, 65535, 65535, 65535,
    413, 65535, 65535, 65535, 65535, 65535, 65535, 12, 65535, 573, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1325, 65535, 65535, 65535, 65535, 65535, 1608, 2760, 2810, 2568, 2810, 65535, 2055, 2568, 2810, 269,
    272, 1733, 2373, 65535, 1558, 65535, 65535, 574, 13, 925, 65535, 672, 161, 325, 1035, 1079, 1088, 1139, 1284,
    2771, 161, 325, 1035, 1079, 1088, 1139, 1284, 2771, 61440, 161, 325, 1035, 1079, 1088, 1139, 1284, 2771,
    61440, 161, 325, 869, 1035, 1079, 1088, 1139, 1284, 1604, 2771, 2926, 61440, 65535, 1325, 65535, 247, 1947,
    65535, 65535, 65535, 1301, 1696, 307, 2810, 1733, 65535, 65535, 1301, 1696, 307, 2810, 65535, 1696, 307, 2810,
    2976, 1733, 225, 751, 825, 65535, 476, 309, 1245, 1695, 65535, 582, 65535, 65535, 413, 1158, 65535, 1158,
    65535, 1158, 65535, 65535, 413, 1158, 236, 1101, 1345, 1346, 2275, 65535, 65535, 1019, 165, 1019, 65535, 165,
    532, 948, 949, 1019, 1185, 1770, 1974, 2050, 65535, 65535, 65535, 2759, 65535, 1245, 1409, 65535, 65535, 12,
    413, 65535, 2759, 65535, 65535, 247, 310, 1325, 1778, 65535, 65535, 65535, 570, 2356, 2384, 570, 2356, 2384,
    61440, 570, 2356, 2384, 61440, 570, 2356, 2384, 61440, 186, 2417, 3095, 61462, 65535, 65535, 65535, 65535,
    413, 65535, 65535, 413, 65535, 65535, 65535, 65535, 630, 2937, 630, 2937, 61440, 630, 2937, 61440, 630, 2937,
    61440, 65535, 65535, 570, 628, 2268, 2305, 2939, 570, 628, 2268, 2305, 2939, 61440, 570, 628, 2268, 2305,
    2939, 61440, 307, 570, 628, 2268, 2305, 2939, 61440, 2810, 65535, 65535, 65535, 2384, 65535, 1541, 65535,
    1027, 2411, 129, 307, 431, 685, 1604, 1630, 65535, 65535, 1766, 65535, 2810, 65535, 2810, 65535, 570, 1131,
    65535, 2810, 65535, 2810, 65535, 16, 1325, 1766, 65535, 65535, 2810, 65535, 65535, 65535, 911, 1573, 1642,
    2810, 2834, 65535, 65535, 2810, 65535, 1766, 2810, 65535, 1767, 65535, 265, 628, 681, 2939, 265, 628, 681,
    2939, 61440, 265, 628, 681, 2939, 61440, 265, 628, 681, 2939, 61440, 2810, 65535, 570, 1131, 65535, 1766, 28,
    111, 197, 536, 627, 643, 647, 763, 862, 1080, 2271, 2361, 2364, 2373, 2686, 28, 111, 197, 536, 627, 643, 647,
    763, 862, 1080, 2271, 2361, 2364, 2373, 2686, 61440, 28, 111, 197, 536, 627, 643, 647, 763, 862, 1080, 2271,
    2361, 2364, 2373, 2686, 61440, 65535, 265, 628, 681, 2939, 265, 628, 681, 2939, 61440, 265, 628, 681, 2939,
    61440, 265, 628, 681, 2939, 61440, 2810, 65535, 1766, 2810, 65535, 65535, 65535, 570, 1131, 65535, 1816, 2357,
    2357, 61440, 2357, 61440, 2357, 61440, 15, 28, 111, 266, 276, 321, 630, 682, 2357, 2686, 2937, 61440, 15, 28,
    111, 266, 276, 321, 630, 682, 2357, 2686, 2937, 61440, 15, 28, 111, 266, 276, 321, 630, 682, 2357, 2686, 2937,
    61440, 15, 28, 111, 266, 276, 321, 630, 682, 2357, 2686, 2937, 61440, 28, 111, 162, 197, 240, 326, 536, 627,
    643, 647, 763, 862, 1036, 1080, 1133, 1967, 1982, 2016, 2162, 2271, 2361, 2364, 2373, 2686, 2780, 2805, 2812,
    2874, 2875, 2897, 61440, 61462, 65535, 65535, 65535, 1816, 266, 630, 682, 2937, 266, 630, 682, 2937, 61440,
    266, 630, 682, 2937, 61440, 266, 630, 682, 2357, 2937, 61440, 65535, 2810, 265, 307, 628, 681, 2939, 265, 307,
    628, 681, 2939, 61440, 265, 307, 628, 681, 2939, 61440, 265, 307, 628, 681, 2417, 2939, 61440, 61462, 570,
    628, 2268, 2305, 2939, 61440, 2810, 65535, 65535, 265, 628, 681, 2939, 265, 628, 681, 2939, 61440, 265, 628,
    681, 2939, 61440, 265, 628, 681, 2939, 61440, 2810, 65535, 1816, 266, 630, 682, 2357, 2937, 266, 630, 682,
    2357, 2937, 61440, 266, 630, 682, 2357, 2937, 61440, 15, 266, 630, 682, 2357, 2937, 61440, 65535, 65535, 266,
    309, 571, 630, 682, 2266, 2306, 2357, 2937, 61440, 266, 309, 571, 630, 682, 2266, 2306, 2357, 2937, 61440,
    266, 309, 571, 630, 682, 2266, 2306, 2357, 2937, 61440, 266, 309, 571, 630, 682, 2266, 2306, 2357, 2937,
    61440, 3093, 61462, 65535, 65535, 1816, 2357, 65535, 65535, 65535, 218, 1131, 65535, 65535, 65535, 65535, 266,
    309, 461, 545, 630, 682, 1468, 2357, 2937, 266, 309, 461, 545, 630, 682, 1468, 2357, 2937, 61440, 266, 309,
    461, 545, 630, 682, 1468, 2357, 2937, 61440, 266, 309, 461, 545, 630, 682, 1468, 1947, 1948, 2357, 2678, 2937,
    61440, 65535, 1065, 2810, 535, 65535, 422, 989, 2807, 65535, 2119, 65535, 2119, 1635, 1639, 0, 7, 13, 14, 16,
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
    581, 583, 584, 585, 586, 589, 590, 591, 592, 593, 595, 597, 598, 599, 600, 601, 602, 603, 604, 605, 606, 607,
    608, 611, 612, 613, 614, 615, 616, 617, 618, 622, 623, 624, 625, 628, 629, 630, 631, 632, 633, 634, 635, 636,
    637, 642, 643, 644, 645, 646, 649, 650, 651, 652, 654, 655, 656, 657, 658, 660, 661, 662, 663, 664, 665, 666,
    667, 668, 669, 670, 671, 673, 674, 679, 685, 691, 692, 693, 694, 696, 697, 704, 705, 709, 710, 711, 712, 714,
    715, 716, 717, 718, 720, 721, 735, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757,
    758, 759, 760, 761, 762, 763, 764, 765, 767, 768, 769, 770, 771, 772, 773, 774, 780, 781, 782, 783, 784, 785,
    786, 787, 789, 790, 791, 792, 793, 794, 795, 796, 797, 799, 800, 801, 802, 804, 805, 806, 807, 810, 811, 812,
    813, 814, 816, 817, 818, 819, 825, 827, 833, 834, 835, 836, 838, 839, 840, 841, 842, 843, 844, 845, 846, 848,
    849, 850, 851, 852, 853, 854, 855, 857, 858, 859, 860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 871, 872,
    874, 875, 876, 877, 884, 886, 887, 888, 889, 890, 891, 892, 893, 894, 895, 897, 898, 899, 900, 901, 903, 904,
    912, 913, 914, 915, 917, 923, 924, 927, 929, 930, 931, 932, 934, 936, 937, 939, 945, 946, 947, 948, 954, 955,
    956, 957, 961, 962, 963, 964, 965, 966, 967, 968, 971, 972, 973, 974, 976, 977, 978, 979, 983, 984, 985, 987,
    991, 992, 993, 994, 997, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1015, 1018, 1020, 1022, 1023, 1024,
    1025, 1026, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1038, 1040, 1041, 1042, 1043, 1044, 1046, 1047, 1048,
    1049, 1050, 1051, 1052, 1053, 1058, 1061, 1062, 1069, 1075, 1076, 1077, 1078, 1079, 1080, 1081, 1082, 1088,
    1089, 1090, 1092, 1094, 1099, 1100, 1105, 1106, 1107, 1109, 1111, 1112, 1115, 1116, 1118, 1123, 1124, 1125,
    1126, 1128, 1130, 1131, 1133, 1134, 1135, 1136, 1138, 1139, 1140, 1141, 1142, 1143, 1145, 1152, 1160, 1161,
    1162, 1163, 1166, 1167, 1168, 1169, 1170, 1174, 1175, 1178, 1179, 1180, 1184, 1187, 1188, 1189, 1190, 1193,
    1194, 1198, 1199, 1200, 1201, 1203, 1204, 1206, 1208, 1209, 1210, 1211, 1215, 1216, 1217, 1218, 1219, 1220,
    1221, 1222, 1226, 1230, 1231, 1232, 1233, 1234, 1235, 1236, 1237, 1238, 1239, 1241, 1245, 1246, 1247, 1248,
    1252, 1255, 1258, 1263, 1264, 1265, 1266, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1280, 1281,
    1284, 1285, 1286, 1287, 1292, 1294, 1298, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1310, 1311, 1312,
    1313, 1316, 1317, 1318, 1319, 1320, 1321, 1322, 1323, 1324, 1325, 1331, 1332, 1333, 1334, 1339, 1341, 1342,
    1343, 1344, 1347, 1348, 1349, 1351, 1355, 1356, 1357, 1358, 1359, 1360, 1361, 1362, 1363, 1368, 1369, 1370,
    1372, 1374, 1375, 1376, 1377, 1379, 1380, 1381, 1382, 1383, 1384, 1387, 1388, 1389, 1390, 1393, 1394, 1395,
    1396, 1401, 1402, 1403, 1404, 1409, 1411, 1412, 1413, 1414, 1415, 1416, 1419, 1426, 1427, 1428, 1429, 1430,
    1445, 1446, 1447, 1448, 1449, 1453, 1454, 1460, 1463, 1465, 1466, 1468, 1469, 1474, 1475, 1476, 1477, 1478,
    1479, 1480, 1482, 1483, 1484, 1485, 1486, 1487, 1488, 1489, 1490, 1493, 1494, 1495, 1496, 1497, 1498, 1500,
    1502, 1503, 1504, 1505, 1512, 1513, 1514, 1515, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1527, 1529,
    1531, 1532, 1533, 1542, 1543, 1546, 1549, 1550, 1551, 1552, 1553, 1557, 1558, 1560, 1561, 1562, 1563, 1566,
    1567, 1568, 1577, 1579, 1580, 1581, 1582, 1583, 1586, 1587, 1588, 1592, 1596, 1597, 1604, 1605, 1608, 1616,
    1617, 1618, 1619, 1622, 1623, 1624, 1625, 1630, 1640, 1643, 1644, 1645, 1646, 1658, 1659, 1660, 1661, 1662,
    1664, 1665, 1676, 1678, 1679, 1680, 1681, 1682, 1683, 1684, 1685, 1687, 1688, 1689, 1690, 1691, 1692, 1697,
    1698, 1699, 1700, 1703, 1705, 1711, 1712, 1714, 1716, 1722, 1727, 1728, 1733, 1734, 1735, 1736, 1737, 1739,
    1740, 1741, 1742, 1743, 1752, 1753, 1754, 1755, 1756, 1757, 1758, 1759, 1760, 1761, 1765, 1767, 1768, 1769,
    1770, 1771, 1776, 1777, 1778, 1780, 1783, 1785, 1786, 1787, 1788, 1791, 1792, 1793, 1794, 1795, 1798, 1801,
    1802, 1803, 1804, 1806, 1810, 1811, 1813, 1814, 1815, 1819, 1820, 1821, 1822, 1825, 1826, 1827, 1830, 1831,
    1832, 1833, 1843, 1844, 1845, 1846, 1848, 1852, 1853, 1856, 1857, 1860, 1861, 1868, 1869, 1871, 1872, 1874,
    1876, 1877, 1880, 1884, 1885, 1888, 1889, 1890, 1891, 1893, 1894, 1898, 1900, 1901, 1902, 1903, 1904, 1905,
    1906, 1909, 1910, 1911, 1912, 1913, 1914, 1915, 1916, 1917, 1918, 1919, 1923, 1924, 1925, 1926, 1928, 1937,
    1938, 1939, 1940, 1942, 1943, 1944, 1945, 1946, 1947, 1948, 1949, 1950, 1952, 1953, 1954, 1955, 1957, 1958,
    1959, 1960, 1961, 1962, 1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1972, 1976, 1977, 1978, 1979, 1980,
    1981, 1982, 1983, 1984, 1989, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2003, 2006,
    2007, 2008, 2009, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2029, 2030,
    2031, 2032, 2034, 2035, 2036, 2037, 2040, 2041, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2051, 2052,
    2053, 2054, 2056, 2057, 2059, 2060, 2064, 2065, 2066, 2067, 2068, 2070, 2071, 2072, 2073, 2077, 2078, 2079,
    2080, 2081, 2082, 2083, 2084, 2085, 2086, 2087, 2088, 2089, 2091, 2092, 2093, 2094, 2095, 2096, 2097, 2098,
    2099, 2104, 2105, 2106, 2107, 2111, 2112, 2113, 2114, 2115, 2119, 2123, 2124, 2126, 2127, 2128, 2129, 2130,
    2131, 2132, 2133, 2134, 2135, 2136, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148,
    2149, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2161, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169,
    2170, 2171, 2172, 2173, 2174, 2175, 2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2185, 2186, 2187, 2188,
    2189, 2192, 2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208,
    2209, 2210, 2212, 2213, 2214, 2215, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229,
    2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2242, 2245, 2246, 2247, 2248, 2249,
    2250, 2251, 2252, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269,
    2270, 2271, 2272, 2273, 2275, 2276, 2277, 2278, 2279, 2280, 2284, 2285, 2286, 2287, 2288, 2289, 2290, 2292,
    2296, 2298, 2302, 2305, 2306, 2307, 2308, 2310, 2311, 2312, 2313, 2317, 2318, 2319, 2320, 2321, 2322, 2323,
    2324, 2326, 2327, 2328, 2329, 2330, 2331, 2333, 2334, 2335, 2336, 2337, 2342, 2343, 2344, 2345, 2346, 2349,
    2350, 2351, 2352, 2353, 2355, 2356, 2357, 2358, 2359, 2360, 2361, 2362, 2363, 2364, 2365, 2366, 2371, 2372,
    2373, 2382, 2383, 2384, 2385, 2386, 2395, 2396, 2397, 2398, 2399, 2400, 2402, 2403, 2404, 2405, 2406, 2407,
    2415, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2425, 2426, 2436, 2437, 2438, 2439, 2449, 2450,
    2451, 2455, 2458, 2459, 2461, 2462, 2463, 2466, 2467, 2468, 2469, 2470, 2471, 2472, 2473, 2474, 2475, 2476,
    2477, 2478, 2479, 2481, 2483, 2484, 2485, 2486, 2488, 2489, 2490, 2491, 2492, 2493, 2494, 2495, 2496, 2497,
    2519, 2520, 2521, 2522, 2523, 2530, 2531, 2532, 2533, 2534, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2543,
    2544, 2545, 2550, 2552, 2554, 2555, 2556, 2560, 2562, 2563, 2564, 2565, 2566, 2568, 2569, 2570, 2571, 2572,
    2573, 2574, 2576, 2577, 2578, 2579, 2580, 2581, 2582, 2583, 2584, 2585, 2587, 2588, 2594, 2595, 2596, 2597,
    2598, 2599, 2603, 2604, 2605, 2607, 2608, 2613, 2620, 2621, 2623, 2624, 2625, 2626, 2630, 2632, 2633, 2638,
    2639, 2640, 2641, 2642, 2643, 2644, 2645, 2646, 2649, 2650, 2651, 2652, 2653, 2654, 2655, 2656, 2657, 2659,
    2660, 2661, 2665, 2667, 2668, 2670, 2671, 2672, 2673, 2674, 2675, 2676, 2677, 2685, 2686, 2687, 2688, 2689,
    2690, 2691, 2692, 2693, 2696, 2697, 2699, 2703, 2705, 2706, 2707, 2708, 2709, 2710, 2711, 2712, 2715, 2722,
    2723, 2724, 2725, 2726, 2728, 2729, 2730, 2734, 2735, 2736, 2737, 2738, 2739, 2740, 2741, 2743, 2744, 2745,
    2746, 2747, 2749, 2750, 2751, 2752, 2754, 2755, 2756, 2757, 2758, 2759, 2760, 2761, 2765, 2768, 2770, 2771,
    2772, 2773, 2777, 2780, 2782, 2784, 2785, 2786, 2787, 2791, 2794, 2795, 2796, 2797, 2801, 2803, 2806, 2807,
    2808, 2809, 2810, 2812, 2817, 2818, 2819, 2820, 2821, 2822, 2823, 2832, 2833, 2841, 2846, 2847, 2848, 2849,
    2850, 2858, 2859, 2860, 2861, 2869, 2873, 2876, 2878, 2879, 2880, 2881, 2882, 2883, 2884, 2885, 2886, 2887,
    2888, 2889, 2890, 2891, 2892, 2893, 2894, 2895, 2896, 2897, 2898, 2899, 2902, 2904, 2905, 2906, 2907, 2908,
    2909, 2911, 2912, 2913, 2914, 2915, 2916, 2917, 2918, 2919, 2921, 2922, 2923, 2924, 2925, 2928, 2929, 2930,
    2931, 2932, 2933, 2937, 2938, 2939, 2940, 2941, 2944, 2948, 2951, 2952, 2953, 2954, 2955, 2959, 2960, 2961,
    2962, 2967, 2968, 2969, 2970, 2971, 2972, 2973, 2974, 2976, 2977, 2978, 2979, 2981, 2982, 2983, 2984, 2986,
    2987, 2989, 2998, 2999, 3000, 3001, 3003, 3004, 3005, 3006, 3009, 3013, 3015, 3016, 3017, 3019, 3023, 3024,
    3025, 3026, 3029, 3031, 3033, 3036, 3041, 3042, 3043, 3044, 3045, 3046, 3047, 3048, 3049, 3050, 3052, 3054,
    3058, 3059, 3060, 3061, 3062, 3063, 3068, 3069, 3070, 3071, 3072, 3073, 3074, 3075, 3077, 3078, 3079, 3081,
    3083, 3087, 3088, 3089, 3090, 3093, 3094, 3095, 3100, 61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 5752] = [
    50, 196, 1, 0, 2, 3, 3, 1045, 5, 6, 1081, 8, 7, 9, 139, 11, 184, 13, 13, 283, 15, 863, 1209, 14, 1211, 20,
    913, 22, 886, 24, 864, 26, 13, 28, 865, 30, 866, 32, 33, 34, 867, 36, 37, 38, 868, 40, 41, 31, 35, 39, 42,
    869, 44, 887, 923, 47, 888, 49, 889, 914, 52, 694, 54, 54, 54, 870, 915, 56, 57, 872, 59, 60, 871, 916, 917,
    918, 890, 891, 936, 924, 925, 862, 70, 873, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21,
    19, 23, 21, 21, 21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 55, 21, 58, 19, 19, 61, 62, 63, 64,
    65, 66, 18, 67, 68, 69, 71, 72, 18, 18, 20, 73, 1105, 14, 1138, 77, 78, 336, 336, 937, 81, 82, 107, 84, 284,
    86, 83, 85, 85, 85, 84, 85, 85, 87, 87, 751, 88, 809, 810, 108, 92, 92, 305, 43, 95, 79, 305, 337, 1126, 647,
    985, 986, 100, 101, 102, 567, 811, 338, 1127, 1017, 418, 1027, 110, 494, 1046, 113, 114, 115, 1106, 1109, 117,
    970, 671, 1029, 550, 1048, 123, 124, 683, 693, 127, 128, 129, 155, 1004, 132, 695, 130, 131, 133, 134, 130,
    812, 109, 137, 137, 372, 139, 371, 124, 141, 141, 139, 142, 80, 371, 110, 339, 486, 1146, 1205, 148, 1145,
    147, 149, 150, 44, 152, 152, 152, 251, 154, 153, 153, 154, 153, 155, 874, 157, 875, 1008, 160, 161, 162, 163,
    15, 876, 877, 167, 892, 169, 919, 185, 172, 140, 174, 158, 159, 164, 165, 166, 168, 170, 171, 173, 175, 1110,
    1049, 178, 179, 177, 180, 971, 182, 939, 1107, 378, 813, 1108, 648, 611, 55, 131, 1047, 193, 194, 340, 341,
    81, 0, 419, 91, 201, 2, 202, 1, 204, 202, 672, 16, 1050, 208, 186, 495, 49, 212, 213, 214, 1147, 216, 217,
    1038, 219, 143, 262, 222, 223, 223, 224, 17, 226, 187, 228, 229, 752, 141, 727, 233, 728, 235, 696, 237, 221,
    225, 227, 230, 227, 227, 227, 231, 232, 234, 236, 238, 461, 142, 241, 242, 243, 623, 496, 814, 815, 1111, 92,
    248, 249, 349, 45, 252, 252, 46, 253, 349, 56, 349, 497, 796, 257, 797, 259, 258, 260, 3, 262, 262, 18, 261,
    263, 264, 306, 498, 729, 268, 972, 270, 730, 272, 920, 1093, 275, 276, 276, 277, 278, 499, 500, 144, 282, 282,
    283, 285, 284, 1148, 286, 287, 673, 673, 398, 527, 299, 837, 293, 294, 295, 296, 297, 298, 420, 649, 816, 350,
    54, 304, 304, 304, 304, 253, 304, 350, 307, 149, 308, 309, 551, 1112, 528, 501, 502, 568, 315, 315, 1129, 569,
    552, 399, 320, 111, 322, 323, 323, 323, 973, 240, 325, 326, 326, 327, 326, 328, 326, 329, 330, 612, 421, 422,
    333, 334, 570, 342, 336, 152, 338, 339, 330, 234, 287, 286, 235, 343, 342, 342, 342, 342, 342, 342, 342, 342,
    345, 342, 342, 342, 342, 346, 342, 342, 342, 344, 342, 347, 145, 236, 350, 146, 352, 342, 342, 342, 342, 347,
    341, 354, 341, 341, 341, 341, 354, 341, 341, 341, 355, 341, 354, 341, 341, 341, 356, 341, 348, 341, 341, 349,
    351, 353, 341, 357, 553, 1039, 360, 310, 684, 1051, 364, 365, 390, 311, 529, 571, 572, 697, 372, 372, 372,
    372, 372, 372, 372, 372, 372, 372, 373, 373, 312, 214, 373, 373, 312, 1040, 376, 573, 313, 650, 380, 1207,
    630, 19, 631, 632, 731, 387, 632, 632, 732, 604, 605, 390, 391, 373, 817, 390, 391, 373, 93, 394, 390, 391,
    395, 373, 698, 112, 390, 397, 397, 397, 391, 398, 373, 1010, 400, 443, 20, 403, 674, 574, 574, 818, 1149, 379,
    575, 733, 987, 410, 314, 397, 397, 397, 606, 414, 343, 188, 189, 48, 418, 651, 675, 315, 344, 462, 819, 72,
    426, 426, 426, 426, 676, 351, 94, 430, 374, 147, 433, 433, 433, 433, 433, 433, 433, 73, 1151, 435, 1150, 436,
    652, 652, 400, 426, 426, 426, 426, 74, 1001, 441, 1002, 1003, 444, 444, 444, 444, 445, 442, 443, 446, 75, 576,
    1139, 450, 1195, 452, 1005, 1011, 455, 1009, 150, 149, 458, 238, 239, 97, 338, 151, 770, 463, 464, 769, 465,
    465, 466, 465, 467, 465, 468, 148, 470, 783, 469, 472, 326, 469, 472, 326, 473, 469, 472, 326, 474, 469, 471,
    472, 326, 475, 457, 459, 457, 460, 461, 457, 457, 461, 462, 476, 237, 653, 893, 894, 479, 480, 753, 1053, 482,
    1052, 530, 316, 317, 941, 487, 488, 489, 940, 1082, 491, 895, 391, 607, 494, 503, 774, 496, 774, 497, 771,
    775, 500, 773, 288, 503, 504, 288, 772, 501, 502, 505, 506, 506, 506, 498, 499, 498, 507, 502, 509, 392, 319,
    512, 318, 352, 677, 444, 423, 463, 820, 401, 320, 321, 577, 445, 289, 525, 525, 525, 525, 525, 525, 526, 525,
    525, 525, 527, 525, 525, 525, 528, 529, 529, 445, 464, 776, 153, 533, 290, 777, 779, 536, 537, 538, 538, 539,
    540, 778, 780, 781, 782, 532, 472, 534, 535, 541, 541, 542, 326, 543, 544, 532, 472, 534, 535, 541, 541, 542,
    326, 543, 544, 545, 532, 472, 534, 535, 541, 541, 542, 326, 543, 544, 546, 532, 472, 534, 535, 541, 541, 542,
    326, 543, 544, 547, 548, 402, 403, 465, 1034, 553, 466, 578, 404, 405, 76, 405, 467, 1152, 561, 472, 472, 563,
    472, 564, 472, 565, 562, 566, 942, 434, 566, 1181, 504, 572, 353, 190, 191, 1182, 577, 578, 406, 21, 1125,
    579, 579, 1207, 798, 585, 586, 192, 113, 588, 589, 699, 591, 592, 593, 654, 943, 988, 597, 1012, 599, 1153,
    600, 601, 602, 1113, 446, 1196, 606, 554, 554, 505, 506, 424, 678, 624, 613, 1054, 615, 468, 614, 23, 619, 22,
    614, 154, 175, 622, 623, 621, 131, 624, 156, 626, 626, 626, 626, 4, 531, 1130, 447, 630, 615, 47, 633, 615,
    944, 448, 469, 580, 945, 714, 640, 641, 64, 946, 322, 418, 354, 42, 54, 42, 304, 647, 304, 647, 648, 253, 647,
    354, 354, 355, 26, 652, 896, 1055, 655, 470, 470, 821, 655, 659, 734, 661, 662, 487, 1183, 665, 1184, 667,
    666, 668, 897, 838, 839, 671, 672, 673, 674, 754, 616, 617, 103, 532, 533, 784, 681, 681, 681, 681, 681, 682,
    682, 682, 681, 840, 684, 685, 841, 687, 688, 686, 689, 683, 690, 1030, 692, 693, 1031, 695, 696, 697, 698,
    694, 699, 700, 701, 1185, 703, 704, 702, 705, 702, 1056, 708, 24, 710, 711, 656, 633, 701, 715, 713, 714, 716,
    713, 714, 157, 719, 719, 719, 719, 252, 345, 1041, 722, 989, 724, 323, 324, 380, 974, 729, 507, 1094, 732,
    733, 702, 735, 54, 54, 54, 702, 736, 737, 736, 735, 738, 191, 191, 191, 191, 739, 739, 739, 191, 191, 191,
    738, 739, 191, 739, 508, 1057, 1095, 743, 744, 745, 738, 191, 191, 191, 191, 739, 739, 739, 191, 191, 191,
    738, 746, 739, 191, 739, 1154, 748, 738, 191, 191, 191, 191, 739, 739, 739, 191, 191, 191, 738, 739, 191, 739,
    749, 703, 751, 739, 739, 739, 739, 739, 739, 752, 739, 264, 263, 754, 754, 754, 755, 755, 755, 755, 755, 754,
    754, 754, 755, 755, 755, 755, 754, 754, 755, 755, 755, 755, 755, 755, 754, 754, 754, 755, 755, 755, 755, 755,
    754, 754, 754, 755, 755, 755, 755, 754, 754, 755, 755, 755, 755, 755, 755, 756, 754, 754, 754, 755, 755, 755,
    755, 755, 754, 754, 754, 755, 755, 755, 755, 754, 754, 755, 755, 755, 755, 755, 755, 757, 754, 754, 754, 755,
    755, 755, 755, 755, 754, 754, 754, 755, 755, 755, 755, 754, 754, 755, 755, 755, 755, 755, 755, 758, 253, 214,
    393, 21, 21, 21, 21, 21, 21, 20, 73, 509, 488, 657, 325, 765, 766, 393, 356, 158, 770, 771, 771, 771, 772,
    772, 705, 774, 775, 269, 265, 268, 267, 780, 780, 780, 780, 781, 780, 780, 782, 780, 780, 783, 784, 270, 704,
    787, 788, 271, 777, 778, 779, 777, 786, 786, 777, 778, 786, 778, 778, 790, 777, 778, 779, 777, 786, 786, 777,
    778, 786, 778, 778, 790, 791, 777, 778, 779, 777, 786, 786, 777, 778, 786, 778, 778, 790, 792, 776, 777, 778,
    779, 775, 785, 777, 786, 786, 777, 778, 789, 789, 786, 775, 778, 778, 790, 775, 793, 842, 795, 796, 159, 798,
    799, 57, 58, 59, 800, 801, 802, 798, 803, 803, 803, 803, 449, 1043, 1042, 806, 807, 1061, 1058, 810, 1059,
    812, 1060, 809, 811, 813, 814, 357, 489, 425, 193, 799, 800, 60, 801, 802, 820, 821, 822, 823, 824, 194, 826,
    826, 803, 804, 828, 829, 102, 831, 266, 833, 833, 1096, 835, 160, 837, 755, 839, 756, 841, 25, 843, 757, 845,
    758, 847, 840, 842, 844, 846, 848, 61, 825, 827, 830, 832, 834, 834, 836, 838, 832, 849, 850, 95, 435, 581,
    589, 625, 947, 490, 510, 843, 859, 860, 510, 426, 381, 1114, 195, 658, 659, 491, 427, 1037, 870, 0, 871, 129,
    2, 635, 873, 874, 634, 735, 874, 876, 634, 1080, 5, 879, 5, 689, 116, 882, 116, 883, 883, 883, 883, 883, 883,
    883, 883, 883, 883, 884, 883, 883, 883, 883, 883, 885, 883, 883, 883, 883, 883, 886, 883, 887, 883, 883, 883,
    883, 886, 706, 889, 889, 890, 889, 889, 690, 883, 883, 883, 883, 883, 892, 886, 883, 891, 893, 883, 883, 883,
    883, 891, 886, 687, 688, 198, 897, 197, 899, 726, 898, 900, 898, 898, 900, 898, 902, 898, 900, 898, 903, 900,
    900, 905, 900, 906, 900, 907, 895, 896, 898, 900, 901, 898, 904, 908, 6, 910, 891, 891, 7, 913, 913, 913, 7,
    762, 915, 754, 754, 754, 755, 755, 755, 755, 755, 754, 754, 754, 755, 755, 755, 755, 754, 754, 914, 914, 755,
    755, 755, 755, 755, 755, 754, 754, 754, 755, 755, 755, 755, 755, 754, 754, 754, 755, 755, 755, 755, 754, 754,
    914, 914, 755, 755, 755, 755, 755, 755, 917, 754, 754, 754, 755, 755, 755, 755, 755, 754, 754, 754, 755, 755,
    755, 755, 754, 754, 914, 914, 755, 755, 755, 755, 755, 755, 918, 51, 920, 51, 115, 922, 114, 922, 883, 921,
    883, 921, 883, 883, 883, 924, 921, 921, 883, 921, 883, 921, 883, 883, 883, 924, 921, 921, 925, 883, 921, 883,
    921, 883, 883, 883, 924, 921, 921, 926, 883, 887, 921, 883, 921, 883, 883, 883, 923, 921, 921, 927, 754, 754,
    754, 880, 880, 755, 755, 755, 755, 755, 881, 754, 754, 754, 755, 755, 755, 755, 754, 754, 888, 894, 909, 911,
    911, 912, 914, 914, 912, 755, 755, 755, 755, 755, 755, 916, 919, 928, 1186, 930, 931, 932, 660, 450, 1155,
    936, 792, 938, 938, 939, 938, 940, 938, 941, 1131, 943, 66, 945, 471, 1206, 948, 471, 1115, 582, 451, 952,
    326, 327, 62, 328, 957, 1098, 55, 959, 1156, 961, 131, 534, 948, 636, 472, 1157, 967, 968, 133, 970, 971, 707,
    973, 974, 973, 975, 976, 975, 199, 978, 978, 199, 161, 980, 980, 980, 980, 200, 96, 982, 436, 1197, 985, 986,
    987, 201, 989, 989, 990, 989, 991, 989, 992, 55, 993, 1132, 905, 996, 949, 1187, 999, 8, 1001, 1002, 1002,
    511, 512, 162, 1005, 1006, 785, 1008, 1006, 1004, 1007, 1009, 1006, 1010, 1010, 1010, 375, 1004, 1007, 1006,
    1010, 1010, 1010, 1140, 1014, 951, 952, 1016, 1017, 950, 1044, 1019, 242, 243, 163, 244, 245, 1021, 1022,
    1023, 461, 1024, 461, 1023, 1025, 241, 202, 906, 1028, 583, 555, 822, 555, 1021, 1022, 461, 1024, 461, 1025,
    241, 898, 329, 492, 1158, 203, 1038, 1039, 1159, 1160, 1042, 1043, 63, 1045, 1161, 1037, 1040, 1041, 1044,
    1046, 55, 1047, 652, 953, 1162, 1163, 1049, 1050, 1051, 907, 1053, 535, 536, 246, 1057, 537, 272, 1060, 1061,
    637, 708, 1064, 1065, 954, 291, 1068, 1069, 292, 1071, 1072, 786, 1074, 1070, 1073, 1075, 164, 1077, 1078,
    1078, 1078, 908, 1080, 787, 165, 293, 1084, 1084, 1084, 294, 1086, 204, 1088, 295, 1090, 1090, 1085, 1082,
    1083, 1085, 1087, 1087, 1087, 1089, 1091, 55, 1092, 205, 1094, 844, 1096, 1097, 845, 1099, 1100, 1098, 1101,
    584, 993, 585, 407, 586, 955, 736, 1109, 846, 1111, 1112, 382, 921, 847, 848, 1117, 1118, 926, 927, 928, 933,
    1123, 52, 1125, 929, 849, 1128, 1129, 9, 1131, 1132, 1130, 1133, 930, 931, 1136, 932, 1116, 1119, 1120, 1121,
    1122, 1124, 1126, 1127, 1134, 1135, 1137, 1138, 725, 1140, 1141, 1141, 1141, 166, 1143, 166, 1144, 1145, 131,
    1146, 587, 1148, 661, 588, 975, 1151, 823, 1133, 956, 117, 1154, 1155, 27, 1156, 394, 1158, 428, 1086, 1160,
    1161, 118, 957, 247, 1165, 990, 1167, 1168, 1061, 452, 28, 346, 1172, 1062, 1063, 1174, 1175, 1018, 1019,
    1178, 1020, 1177, 1179, 1180, 453, 958, 1021, 1184, 638, 1186, 296, 1188, 1188, 1189, 737, 1191, 878, 1193,
    879, 880, 1195, 1196, 1197, 1198, 119, 881, 1201, 1202, 1203, 1194, 1199, 1200, 1204, 959, 759, 167, 1207,
    1207, 1207, 1208, 206, 168, 1210, 53, 1211, 1212, 1064, 1067, 1065, 1066, 1217, 1215, 1216, 1218, 1068, 1220,
    589, 1069, 1223, 1070, 1225, 1071, 383, 169, 1229, 207, 408, 1231, 608, 609, 1234, 1233, 1235, 429, 788, 1237,
    1233, 1235, 1238, 429, 384, 473, 98, 474, 437, 1241, 1242, 1243, 474, 1241, 1245, 1243, 910, 590, 626, 209,
    1250, 1250, 208, 170, 1252, 210, 211, 556, 738, 1256, 556, 1099, 934, 1258, 1259, 1260, 556, 212, 213, 70,
    679, 513, 618, 824, 589, 214, 1117, 1022, 1270, 1271, 514, 514, 215, 358, 304, 304, 304, 304, 253, 304, 82,
    358, 1198, 217, 1278, 1278, 216, 171, 1280, 218, 219, 627, 515, 991, 1285, 376, 619, 385, 825, 385, 1023, 516,
    620, 430, 1250, 1250, 409, 475, 992, 1298, 220, 1116, 1072, 1302, 639, 1100, 739, 1305, 1306, 278, 639, 99,
    1308, 377, 1308, 83, 377, 120, 591, 121, 628, 330, 77, 214, 330, 221, 1318, 330, 662, 629, 641, 1322, 1323,
    640, 826, 740, 741, 1323, 1325, 1326, 640, 1323, 640, 1323, 640, 742, 331, 538, 1164, 1332, 1165, 1087, 1335,
    1336, 1337, 1333, 1334, 1338, 557, 557, 476, 477, 454, 517, 518, 332, 410, 478, 621, 46, 1350, 621, 347, 348,
    479, 395, 1355, 431, 1167, 1357, 1166, 1358, 1359, 1355, 431, 438, 397, 397, 397, 438, 642, 592, 789, 1365,
    1366, 592, 743, 1368, 592, 439, 791, 790, 501, 1371, 505, 1372, 1372, 1372, 498, 498, 1373, 1371, 1375, 411,
    359, 360, 663, 412, 664, 593, 1171, 1168, 1169, 1170, 1384, 1385, 1386, 1387, 593, 643, 645, 1390, 1391, 644,
    744, 1391, 1393, 644, 78, 222, 1396, 1397, 223, 1395, 1395, 938, 1395, 1395, 938, 1400, 1395, 1395, 938, 1401,
    1395, 1395, 938, 1398, 1399, 1399, 1399, 1402, 1395, 1395, 938, 1399, 1399, 1399, 1402, 594, 594, 827, 480,
    481, 665, 666, 646, 828, 976, 172, 1412, 1413, 1413, 1413, 1413, 1413, 1413, 1413, 1413, 1413, 1413, 1413,
    1413, 142, 122, 646, 123, 977, 1416, 993, 1418, 646, 126, 125, 1420, 1420, 1420, 1420, 1421, 1420, 1420, 1420,
    1420, 1421, 646, 558, 1088, 1424, 1425, 413, 84, 127, 850, 1430, 994, 1432, 899, 960, 961, 667, 668, 669, 414,
    559, 1073, 1441, 1118, 482, 829, 1032, 1445, 1446, 745, 1447, 333, 224, 1450, 539, 29, 415, 1454, 396, 1454,
    396, 830, 256, 1457, 1458, 255, 254, 255, 709, 1462, 1463, 1463, 1463, 1463, 711, 1465, 1465, 1465, 710, 1467,
    793, 128, 1470, 1470, 1464, 1466, 1466, 1466, 1468, 1466, 1469, 1466, 1471, 1466, 595, 1199, 1473, 1474, 361,
    1464, 1466, 1466, 1466, 1468, 1466, 1466, 1466, 595, 1466, 1466, 1466, 1466, 1466, 1466, 595, 962, 334, 540,
    1074, 1075, 1172, 1484, 361, 11, 1486, 11, 10, 746, 1489, 361, 85, 86, 397, 455, 1494, 963, 1496, 30, 1201,
    1498, 1202, 1500, 1203, 1502, 1498, 1499, 1501, 1503, 560, 1200, 747, 748, 1505, 1506, 560, 560, 248, 541,
    1173, 1511, 440, 440, 416, 1514, 1076, 542, 1188, 1189, 1519, 1190, 1520, 1521, 1191, 1523, 1524, 1522, 1525,
    1518, 1526, 561, 386, 749, 1529, 561, 561, 1128, 1174, 1533, 1532, 1534, 335, 543, 544, 173, 1539, 1540, 129,
    1542, 1543, 712, 65, 712, 1545, 1546, 1541, 1544, 1547, 1540, 87, 1208, 545, 935, 1551, 1552, 965, 966, 1554,
    1555, 55, 31, 964, 882, 1557, 1558, 32, 1560, 1084, 1562, 1083, 1085, 884, 1565, 885, 1567, 1568, 1569, 1564,
    1566, 1570, 883, 597, 713, 1572, 1573, 596, 851, 805, 1576, 1575, 1572, 1577, 596, 456, 622, 257, 457, 1582,
    1572, 596, 1025, 1026, 1585, 1586, 1024, 978, 1588, 979, 1589, 1590, 546, 909, 1593, 598, 598, 831, 980, 1175,
    1597, 1598, 519, 900, 1193, 1602, 1603, 1604, 1192, 1134, 1606, 715, 1608, 1609, 1610, 1609, 441, 1612, 101,
    432, 258, 1614, 832, 1614, 100, 1617, 458, 1619, 459, 460, 1077, 1194, 1624, 442, 1626, 1625, 1627, 680, 1627,
    680, 967, 362, 88, 362, 130, 363, 95, 253, 89, 363, 55, 387, 1637, 520, 1089, 1639, 1141, 1641, 610, 562,
    1643, 1644, 599, 1119, 493, 922, 1649, 717, 1651, 1652, 716, 1654, 1653, 1655, 1652, 600, 104, 1657, 174,
    1659, 1659, 1659, 1659, 1659, 225, 601, 1142, 1662, 1663, 601, 521, 833, 981, 1667, 563, 563, 221, 681, 718,
    1672, 719, 1674, 1675, 720, 1677, 1673, 18, 1676, 18, 1678, 18, 18, 18, 1035, 1680, 1120, 1682, 901, 902, 903,
    904, 1036, 1688, 1681, 1683, 1684, 18, 1685, 21, 21, 1686, 21, 21, 1687, 21, 18, 21, 18, 175, 1689, 18, 18,
    20, 73, 624, 67, 259, 1692, 1693, 1693, 1693, 1692, 1694, 1694, 1694, 131, 754, 754, 754, 755, 755, 755, 755,
    755, 754, 754, 754, 755, 755, 755, 755, 754, 754, 1696, 755, 755, 755, 755, 755, 755, 758, 911, 364, 1090,
    1699, 1700, 1013, 1702, 1091, 1704, 1705, 1703, 1706, 1701, 1707, 1006, 1709, 1710, 1711, 1712, 1713, 1714,
    1014, 1015, 1716, 1717, 1718, 1092, 1720, 1721, 1719, 1722, 1708, 18, 1715, 18, 1723, 18, 18, 18, 253, 364,
    388, 1726, 685, 806, 1728, 807, 1730, 808, 1732, 1729, 1731, 1733, 547, 721, 1736, 1737, 564, 68, 1740, 1741,
    852, 1743, 853, 1745, 1744, 1746, 760, 1748, 1749, 1750, 1751, 1750, 273, 1753, 722, 1755, 723, 1757, 1756,
    1758, 69, 1760, 1754, 1754, 1762, 1763, 1742, 1747, 1752, 1754, 1754, 1759, 1761, 1764, 1176, 1766, 1143,
    1768, 522, 1033, 1771, 1102, 938, 1772, 1773, 1103, 1775, 1177, 1777, 523, 724, 1780, 1781, 565, 1204, 565,
    1122, 226, 227, 297, 300, 483, 298, 1791, 28, 524, 525, 365, 253, 365, 33, 228, 176, 1799, 1799, 1799, 1799,
    1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 1799, 229, 1078, 301, 484, 302, 34, 1805, 1016,
    1807, 1101, 1809, 1121, 433, 912, 1813, 968, 602, 750, 1817, 485, 485, 834, 761, 1097, 1104, 1822, 1178, 1824,
    366, 835, 366, 603, 526, 389, 367, 214, 367, 686, 686, 836, 854, 1834, 1835, 1836, 1837, 1838, 855, 1840,
    1841, 1842, 1839, 1843, 1844, 129, 1179, 1846, 1135, 1028, 1848, 1849, 1850, 1144, 1852, 777, 779, 777, 786,
    786, 777, 786, 790, 777, 779, 777, 786, 786, 777, 786, 790, 1854, 777, 779, 777, 786, 786, 777, 786, 790,
    1855, 777, 779, 785, 777, 786, 786, 777, 786, 1851, 790, 1853, 1856, 670, 1858, 682, 800, 798, 548, 856, 857,
    1863, 1864, 1865, 1866, 1867, 858, 859, 1869, 1870, 1871, 1872, 860, 1874, 1875, 1876, 1877, 1878, 1868, 1873,
    1879, 861, 1881, 1882, 1883, 1884, 1079, 1886, 368, 995, 1889, 1889, 996, 1891, 997, 1893, 998, 999, 1895,
    1896, 1890, 1892, 1894, 1894, 1897, 417, 303, 1900, 1901, 1900, 794, 1901, 1902, 1903, 1903, 1900, 1902, 1902,
    1902, 1902, 969, 369, 132, 1907, 132, 971, 1908, 983, 982, 1910, 1911, 370, 418, 370, 177, 1915, 1915, 1915,
    1915, 12, 12, 795, 472, 326, 1918, 472, 326, 1918, 1919, 472, 326, 1918, 1920, 472, 326, 1918, 1921, 1916,
    1917, 339, 1922, 249, 90, 566, 1000, 1926, 566, 984, 1928, 566, 1123, 549, 304, 1932, 1932, 1932, 1932, 1933,
    1932, 1932, 1934, 1932, 1932, 1935, 768, 282, 1937, 1938, 1937, 1937, 1938, 1937, 1938, 1937, 1937, 1938,
    1939, 1937, 1938, 1937, 1937, 1938, 1940, 1936, 1937, 1938, 1937, 1937, 1938, 1941, 1942, 1124, 178, 725,
    1945, 1180, 1947, 179, 1949, 1949, 1948, 1950, 1141, 1946, 1951, 1946, 1007, 38, 1954, 105, 1956, 37, 1958,
    765, 1960, 1961, 35, 1963, 106, 1965, 261, 1967, 1967, 1967, 260, 36, 1969, 39, 39, 71, 648, 648, 648, 1963,
    648, 40, 250, 1974, 41, 1976, 1963, 691, 1978, 276, 1980, 1980, 1980, 1980, 1980, 1980, 1980, 1980, 1981,
    1980, 1980, 1980, 1980, 1982, 1980, 1980, 1980, 1980, 1983, 1984, 764, 1986, 1987, 40, 1976, 1955, 1957, 1962,
    1966, 1968, 1971, 1962, 1971, 1972, 1989, 1966, 1975, 1975, 1966, 1990, 1955, 1957, 1962, 1966, 1968, 1971,
    1962, 1971, 1972, 1989, 1966, 1975, 1975, 1966, 1990, 1991, 1955, 1957, 1962, 1966, 1968, 1971, 1962, 1971,
    1972, 1989, 1966, 1975, 1975, 1966, 1990, 1992, 274, 1994, 1994, 1994, 1994, 1994, 1994, 1994, 1994, 1995,
    1994, 1994, 1994, 1994, 1996, 1994, 1994, 1994, 1994, 1997, 1998, 134, 2000, 2000, 134, 275, 763, 2003, 2004,
    230, 2006, 2007, 2007, 2008, 2007, 2009, 2007, 2010, 1999, 2001, 2001, 2002, 2005, 2011, 2002, 2002, 2007,
    2001, 2002, 2010, 1999, 2001, 2001, 2002, 2005, 2011, 2002, 2002, 2007, 2001, 2002, 2012, 1999, 2001, 2001,
    2002, 2005, 2011, 2002, 2002, 2007, 2001, 2002, 2013, 1999, 2001, 2001, 2002, 2005, 2011, 2002, 2002, 2007,
    2001, 2002, 2014, 1955, 1957, 1959, 1962, 1964, 1964, 1966, 1968, 1970, 1962, 1971, 1972, 1959, 1973, 1959,
    1959, 1964, 1959, 1964, 1966, 1975, 1975, 1966, 1977, 1964, 1959, 1979, 1985, 1988, 1964, 1993, 2015, 278,
    277, 231, 2019, 2018, 2018, 2018, 2018, 2018, 2018, 2018, 2018, 2021, 2018, 2018, 2018, 2018, 2022, 2018,
    2018, 2018, 2020, 2018, 2023, 135, 2025, 2017, 2024, 2017, 2017, 2017, 2017, 2024, 2017, 2017, 2017, 2027,
    2017, 2024, 2017, 2017, 2017, 2028, 2017, 2024, 2017, 2017, 2026, 2017, 2029, 2030, 1937, 1938, 1937, 1937,
    1938, 1941, 2032, 279, 280, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2035, 2036, 2035, 2035, 2035, 2035,
    2037, 2035, 2035, 2035, 2035, 2038, 2039, 232, 2041, 2034, 2034, 2034, 2042, 2034, 2034, 2034, 2034, 2042,
    2034, 2043, 2034, 2034, 2034, 2042, 2034, 2044, 2040, 2034, 2034, 2034, 2042, 2034, 2045, 766, 767, 2034,
    2046, 2047, 2034, 2034, 2048, 2048, 2042, 2034, 2045, 2034, 2046, 2047, 2034, 2034, 2048, 2048, 2042, 2034,
    2049, 2034, 2046, 2047, 2034, 2034, 2048, 2048, 2042, 2034, 2050, 2034, 2046, 2047, 2034, 2034, 2048, 2048,
    2042, 2034, 2051, 2033, 2052, 281, 233, 2055, 2056, 181, 182, 138, 2060, 2060, 183, 136, 137, 180, 2054, 2057,
    2058, 2059, 2054, 2054, 2061, 2056, 2054, 2054, 2057, 2058, 2059, 2054, 2054, 2061, 2056, 2054, 2065, 2054,
    2057, 2058, 2059, 2054, 2054, 2061, 2056, 2054, 2066, 2054, 2057, 2058, 2059, 2054, 2054, 2061, 2062, 2063,
    2056, 2064, 2054, 2067, 692, 2069, 2070, 2071, 1210, 2073, 2073, 2073, 1136, 2075, 1137, 2077, 2076, 2078, 4,
    10, 74, 75, 76, 79, 80, 80, 80, 89, 90, 91, 93, 94, 96, 94, 94, 97, 97, 97, 97, 98, 99, 99, 99, 103, 104, 104,
    104, 104, 99, 105, 106, 106, 106, 106, 107, 108, 109, 109, 109, 109, 111, 112, 112, 112, 112, 116, 118, 119,
    120, 120, 120, 120, 121, 122, 122, 122, 122, 125, 126, 126, 126, 126, 135, 136, 138, 140, 143, 144, 140, 140,
    145, 145, 145, 145, 146, 146, 146, 146, 76, 151, 156, 176, 181, 183, 184, 185, 186, 186, 187, 186, 186, 188,
    189, 189, 189, 189, 190, 190, 190, 190, 191, 192, 195, 196, 196, 196, 196, 197, 197, 197, 197, 198, 199, 200,
    200, 200, 200, 203, 205, 203, 205, 206, 206, 206, 206, 207, 209, 3, 210, 211, 211, 211, 211, 76, 215, 218,
    220, 239, 240, 240, 240, 240, 244, 244, 244, 244, 245, 245, 245, 246, 245, 247, 250, 251, 254, 251, 255, 256,
    256, 256, 256, 265, 266, 266, 266, 266, 267, 267, 267, 267, 269, 271, 273, 274, 279, 280, 280, 280, 280, 281,
    281, 281, 281, 285, 288, 289, 289, 289, 290, 290, 290, 290, 291, 291, 291, 291, 292, 299, 300, 301, 300, 300,
    301, 301, 301, 300, 301, 302, 303, 305, 303, 303, 306, 306, 306, 306, 192, 307, 191, 308, 308, 308, 308, 309,
    309, 309, 309, 310, 310, 310, 310, 311, 312, 312, 312, 312, 313, 313, 313, 313, 314, 314, 314, 314, 316, 317,
    316, 318, 318, 318, 318, 319, 319, 319, 319, 316, 316, 321, 321, 321, 321, 324, 331, 332, 332, 332, 332, 335,
    335, 335, 335, 337, 340, 358, 359, 359, 359, 359, 361, 362, 362, 362, 362, 363, 363, 363, 363, 366, 367, 367,
    367, 367, 368, 368, 368, 368, 369, 369, 369, 369, 370, 370, 370, 370, 371, 371, 371, 371, 374, 375, 374, 374,
    377, 378, 378, 378, 378, 379, 379, 379, 379, 381, 381, 381, 381, 382, 383, 383, 383, 383, 384, 385, 385, 385,
    385, 386, 388, 386, 389, 392, 393, 396, 399, 401, 402, 402, 402, 402, 404, 382, 337, 337, 337, 405, 405, 405,
    405, 406, 406, 406, 407, 408, 408, 408, 408, 307, 409, 409, 409, 409, 411, 412, 412, 412, 412, 413, 415, 415,
    415, 415, 416, 417, 419, 419, 420, 420, 420, 420, 421, 421, 421, 421, 422, 422, 422, 422, 423, 423, 423, 423,
    424, 425, 424, 424, 424, 427, 428, 428, 428, 428, 429, 429, 429, 429, 431, 432, 432, 432, 432, 434, 437, 438,
    438, 438, 439, 439, 439, 440, 439, 447, 448, 449, 449, 449, 449, 451, 453, 454, 456, 477, 478, 478, 478, 478,
    481, 483, 484, 484, 485, 485, 485, 485, 486, 486, 486, 486, 490, 484, 484, 492, 493, 493, 493, 493, 495, 495,
    495, 495, 508, 510, 510, 511, 511, 511, 511, 513, 513, 513, 513, 514, 514, 514, 514, 515, 515, 515, 515, 516,
    516, 516, 516, 517, 517, 517, 517, 518, 518, 518, 518, 519, 520, 520, 521, 521, 521, 521, 520, 520, 522, 522,
    522, 522, 523, 523, 523, 523, 524, 524, 524, 530, 215, 531, 531, 531, 531, 549, 427, 550, 550, 550, 550, 551,
    551, 551, 551, 552, 552, 552, 552, 554, 555, 555, 555, 555, 556, 556, 556, 556, 557, 557, 557, 557, 558, 559,
    558, 558, 560, 560, 560, 560, 567, 568, 569, 569, 569, 569, 570, 571, 573, 573, 573, 573, 574, 574, 575, 574,
    576, 574, 579, 580, 580, 580, 580, 581, 582, 583, 584, 583, 583, 587, 192, 590, 594, 595, 595, 595, 595, 596,
    598, 603, 604, 605, 605, 605, 605, 607, 608, 608, 608, 609, 609, 609, 609, 610, 610, 610, 610, 611, 611, 611,
    611, 612, 612, 612, 612, 613, 613, 613, 613, 614, 614, 614, 614, 616, 617, 617, 617, 617, 618, 620, 618, 618,
    625, 192, 627, 628, 628, 628, 628, 629, 631, 631, 631, 631, 632, 634, 632, 632, 635, 636, 636, 636, 636, 637,
    637, 637, 637, 638, 638, 638, 638, 639, 642, 643, 644, 645, 645, 645, 645, 646, 649, 650, 646, 651, 651, 651,
    651, 653, 654, 656, 191, 657, 658, 657, 660, 660, 660, 660, 663, 664, 664, 664, 664, 669, 670, 675, 676, 676,
    676, 676, 677, 677, 677, 677, 677, 307, 657, 678, 679, 679, 679, 679, 680, 680, 680, 680, 691, 678, 700, 706,
    707, 709, 712, 717, 717, 718, 718, 720, 707, 721, 721, 721, 721, 723, 725, 191, 726, 726, 726, 726, 727, 727,
    727, 727, 728, 728, 728, 728, 730, 731, 731, 731, 731, 734, 740, 741, 741, 741, 741, 742, 747, 750, 753, 759,
    760, 761, 762, 763, 763, 763, 763, 764, 764, 764, 764, 762, 767, 767, 767, 768, 768, 768, 769, 769, 769, 769,
    773, 581, 794, 797, 804, 805, 805, 805, 805, 808, 815, 816, 816, 816, 816, 817, 817, 818, 818, 818, 818, 817,
    817, 819, 851, 852, 852, 852, 852, 853, 853, 853, 853, 854, 855, 855, 855, 855, 856, 857, 857, 857, 857, 858,
    861, 858, 858, 862, 862, 862, 862, 863, 863, 863, 863, 864, 865, 866, 866, 866, 866, 867, 867, 867, 867, 868,
    868, 868, 868, 869, 869, 869, 869, 872, 875, 877, 875, 875, 878, 929, 762, 933, 934, 934, 934, 934, 935, 935,
    935, 935, 937, 942, 944, 946, 947, 947, 947, 949, 947, 950, 951, 951, 951, 951, 951, 951, 953, 954, 954, 954,
    954, 955, 955, 955, 955, 956, 958, 958, 958, 958, 960, 962, 963, 963, 963, 963, 964, 953, 953, 953, 965, 965,
    965, 965, 966, 966, 966, 966, 966, 969, 972, 653, 977, 979, 981, 983, 984, 984, 988, 984, 984, 994, 995, 997,
    307, 998, 1000, 1003, 1003, 1003, 1011, 956, 1012, 1012, 1012, 1012, 1013, 1013, 1013, 1015, 1018, 1020, 1026,
    1027, 1029, 1030, 1030, 1030, 1030, 1031, 1032, 1032, 1032, 1033, 1034, 1035, 1035, 1035, 1035, 1036, 1036,
    1036, 1036, 1048, 1052, 956, 1054, 1055, 1055, 1055, 1055, 1056, 1056, 1056, 1056, 1058, 1059, 1059, 1059,
    1059, 1062, 1063, 1063, 1063, 1063, 76, 1066, 1067, 1076, 1079, 1081, 382, 1093, 1095, 1102, 1103, 1103, 1103,
    1104, 1105, 1105, 1105, 1105, 1103, 1106, 1106, 1106, 1106, 1107, 1107, 1108, 1107, 1107, 1110, 642, 1113,
    1114, 1114, 1114, 1114, 1115, 678, 1139, 1142, 1147, 1149, 1149, 1149, 1149, 1150, 1150, 1150, 1150, 1152,
    1153, 1157, 1159, 1159, 1159, 1159, 1162, 1163, 1164, 1166, 1169, 1170, 1170, 1170, 1170, 1171, 1173, 1173,
    1173, 1173, 1176, 1181, 1182, 1182, 1182, 1182, 1183, 956, 1185, 1187, 1187, 1187, 1187, 1190, 1192, 1205,
    1206, 1209, 1213, 1213, 1214, 1219, 1221, 1222, 1222, 1222, 1222, 1224, 1226, 1227, 1228, 1228, 1228, 1228,
    1230, 1232, 1232, 1232, 1232, 1236, 1239, 1236, 1236, 1236, 1240, 1240, 1240, 1240, 1244, 1244, 1246, 1244,
    1247, 1248, 1248, 1248, 1248, 1249, 1249, 1249, 1249, 1251, 1253, 1254, 1255, 1257, 1255, 1261, 1262, 1263,
    1264, 1265, 1265, 1265, 1265, 1266, 1266, 1266, 1266, 1267, 1267, 1267, 1268, 1267, 1269, 1272, 1273, 1273,
    1273, 1274, 1275, 1276, 1275, 1275, 1277, 1279, 1281, 1282, 1283, 1283, 1283, 1283, 1284, 1284, 1284, 1284,
    1286, 1287, 1287, 1287, 1287, 1288, 1288, 1288, 1288, 1289, 1290, 1290, 1290, 1291, 1292, 1292, 1292, 1292,
    1293, 1293, 1293, 1293, 1294, 1294, 1294, 1294, 1295, 1296, 1296, 1296, 1296, 1297, 1297, 1297, 1297, 1299,
    1297, 1300, 1301, 1303, 1304, 1307, 1304, 1304, 1309, 1310, 1311, 1309, 1309, 1312, 1313, 1312, 1312, 1314,
    1314, 1314, 1314, 1315, 1316, 1317, 1315, 1319, 1320, 1320, 1320, 1320, 643, 1321, 1321, 1321, 1321, 1324,
    1327, 1328, 1329, 1330, 1330, 1330, 1330, 1331, 1331, 1331, 1331, 643, 1339, 1340, 1340, 1341, 1341, 1341,
    1341, 1342, 1342, 1342, 1342, 1343, 1343, 1343, 1343, 1344, 1344, 1344, 1344, 1345, 1345, 1345, 1345, 1346,
    1346, 1346, 1346, 1347, 1347, 1347, 1347, 1348, 1348, 1348, 1348, 1349, 1351, 1349, 1349, 1352, 1352, 1352,
    1352, 1353, 1353, 1353, 1353, 1354, 1354, 1354, 1354, 1356, 1360, 1356, 1356, 1361, 1361, 1361, 1362, 1363,
    1363, 1363, 1363, 1364, 1367, 1369, 1364, 1370, 1370, 1370, 1370, 1374, 1376, 1376, 1377, 1377, 1377, 1377,
    1378, 1378, 1378, 1378, 1379, 1379, 1379, 1379, 1380, 1380, 1380, 1380, 1381, 1381, 1381, 1381, 1382, 1382,
    1382, 1382, 1383, 1388, 1383, 1383, 956, 1389, 1389, 1389, 1389, 1392, 1394, 1392, 1392, 1403, 1404, 1403,
    1405, 1405, 1405, 1406, 1407, 1407, 1407, 1407, 1408, 1408, 1408, 1408, 1409, 1409, 1409, 1409, 1410, 1410,
    1410, 1410, 1411, 1414, 1415, 1417, 1419, 1422, 1423, 1423, 1423, 1423, 1426, 1427, 1427, 1427, 1427, 1428,
    1429, 1431, 1433, 1434, 1435, 1436, 1436, 1436, 1436, 1437, 1437, 1437, 1437, 1438, 1438, 1438, 1438, 1439,
    1439, 1439, 1439, 413, 1440, 1440, 1440, 1440, 1442, 1443, 1443, 1443, 1443, 1444, 1448, 1449, 1449, 1449,
    1449, 1451, 1452, 1452, 1452, 1452, 1453, 1455, 1455, 1455, 1456, 1459, 1460, 1461, 1459, 1460, 1460, 1461,
    642, 642, 1472, 1475, 1476, 1477, 1478, 1477, 1479, 1480, 1480, 1480, 1480, 581, 1481, 1481, 1481, 1481, 1482,
    1483, 1485, 1476, 1487, 1487, 1487, 1488, 1487, 1490, 1476, 1491, 1492, 1492, 1493, 1493, 1493, 1493, 1495,
    1495, 1495, 1497, 1504, 1507, 1508, 1508, 759, 1509, 1510, 1510, 1510, 1510, 1512, 1513, 1513, 1513, 1513,
    1515, 1515, 1515, 1515, 1516, 1517, 1517, 1517, 1517, 1527, 1528, 1528, 1528, 1528, 1528, 1528, 1530, 1531,
    1531, 1535, 1536, 1536, 1536, 1536, 1537, 1537, 1537, 1537, 1538, 1538, 1538, 1538, 1548, 1549, 1550, 1550,
    1550, 1550, 1553, 1556, 1559, 678, 956, 1561, 594, 642, 946, 215, 1563, 1571, 1574, 1578, 1574, 1579, 1579,
    1579, 1579, 1580, 1580, 1580, 1580, 1581, 1583, 1583, 1583, 1583, 1583, 1574, 1584, 1587, 1591, 1592, 1592,
    1592, 1592, 1594, 1595, 1596, 1595, 1595, 942, 1599, 642, 1600, 1600, 1600, 1600, 1601, 1605, 1607, 1611,
    1611, 1613, 1613, 1613, 1615, 1616, 1618, 1613, 1620, 1621, 1621, 1621, 1621, 1622, 1622, 1622, 1622, 1620,
    1620, 1620, 1623, 1628, 1629, 1630, 1629, 1629, 1631, 1632, 1633, 1631, 1631, 1634, 1635, 1634, 1634, 1636,
    1636, 1638, 1638, 1638, 1638, 1638, 1640, 1642, 1645, 1645, 1645, 1645, 1646, 1646, 1646, 1646, 1647, 1648,
    1648, 1648, 1648, 1650, 1656, 1656, 1656, 1658, 1658, 1658, 1660, 1661, 1661, 1661, 1664, 1665, 1665, 1665,
    1665, 1666, 1668, 1669, 1669, 1669, 1670, 1671, 1671, 1671, 1671, 1679, 1690, 762, 1691, 1695, 1697, 1698,
    1698, 1698, 1724, 1725, 581, 1727, 1727, 1727, 1727, 1734, 1735, 1735, 1735, 1735, 983, 1738, 1739, 1739,
    1739, 1739, 1765, 1656, 1645, 1767, 1769, 1770, 1770, 1770, 1770, 1774, 1776, 1778, 1779, 1779, 1779, 1779,
    1782, 1783, 1784, 1784, 1784, 678, 1785, 1786, 1787, 1788, 1789, 1790, 1790, 1790, 1790, 1792, 1793, 1793,
    1793, 1793, 1794, 1794, 1794, 1794, 1795, 1795, 1795, 1796, 1797, 292, 1798, 1800, 1789, 1797, 1801, 1789,
    1802, 1803, 1803, 1803, 1803, 1804, 1806, 1808, 1810, 1811, 1812, 1812, 1812, 1812, 1814, 1815, 678, 1816,
    1816, 1816, 1816, 1818, 1819, 1819, 1819, 1820, 1821, 1823, 1825, 1826, 1826, 1826, 1264, 1827, 1827, 1827,
    1827, 1828, 1828, 1828, 1828, 1829, 1829, 1829, 1829, 1830, 1831, 1830, 1830, 1832, 1832, 1833, 1832, 1845,
    1847, 1857, 1859, 1859, 1859, 1859, 1860, 1860, 1860, 1860, 717, 1861, 1861, 1861, 1861, 1861, 1862, 1862,
    1862, 1862, 1880, 1885, 307, 1887, 1888, 1888, 1888, 1888, 1898, 1899, 1899, 1899, 1899, 1899, 1904, 1905,
    1906, 1906, 1906, 1906, 1909, 1912, 1913, 1914, 1914, 1913, 192, 1923, 1924, 1925, 1925, 1927, 1929, 1925,
    1930, 1931, 1931, 1931, 1931, 1943, 1944, 1952, 1953, 2016, 2031, 2053, 2068, 2072, 2074, 2079,
];

pub(super) static ENTRY_PROFILES: [u16; 1212] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 15, 17, 17, 17, 18, 19, 20, 21, 22, 23, 24, 25, 17, 18, 17, 26, 27, 28, 29, 30, 31, 31,
    31, 31, 31, 31, 31, 31, 31, 31, 31, 32, 33, 34, 35, 36, 34, 37, 38, 39, 40, 39, 39, 40, 39, 41, 42, 42, 39,
    39, 41, 43, 44, 43, 45, 46, 44, 43, 46, 43, 47, 48, 49, 49, 50, 51, 52, 51, 51, 51, 51, 53, 54, 53, 55, 51,
    56, 53, 53, 57, 51, 53, 58, 51, 59, 60, 57, 53, 59, 53, 51, 61, 62, 51, 63, 63, 63, 63, 63, 63, 63, 63, 63,
    63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 63,
    63, 63, 63, 63, 63, 63, 63, 63, 63, 63, 64, 65, 66, 64, 64, 64, 64, 64, 64, 64, 65, 67, 64, 68, 64, 69, 70,
    64, 64, 71, 64, 64, 64, 64, 64, 64, 64, 64, 72, 64, 64, 64, 73, 64, 74, 64, 75, 71, 64, 64, 74, 64, 64, 76,
    71, 64, 68, 77, 68, 64, 78, 79, 78, 78, 80, 79, 79, 81, 81, 81, 79, 82, 82, 83, 82, 82, 84, 80, 80, 80, 85,
    85, 85, 85, 85, 86, 85, 87, 88, 85, 89, 90, 90, 91, 92, 89, 93, 90, 89, 90, 94, 89, 90, 90, 95, 95, 95, 95,
    95, 95, 95, 95, 95, 96, 95, 95, 95, 95, 96, 96, 96, 96, 96, 96, 95, 96, 95, 95, 97, 98, 95, 99, 95, 95, 95,
    100, 101, 102, 103, 100, 100, 104, 105, 100, 105, 100, 102, 102, 100, 100, 100, 100, 104, 106, 100, 100, 100,
    107, 100, 100, 102, 100, 103, 103, 100, 100, 108, 108, 109, 108, 110, 110, 109, 111, 111, 108, 109, 112, 108,
    113, 114, 114, 114, 115, 115, 116, 117, 118, 113, 114, 116, 118, 113, 115, 116, 114, 119, 118, 118, 119, 115,
    120, 120, 121, 122, 122, 123, 120, 124, 125, 126, 127, 128, 127, 129, 129, 130, 131, 132, 130, 133, 133, 134,
    133, 133, 133, 134, 135, 136, 136, 137, 138, 139, 137, 136, 140, 136, 141, 136, 138, 137, 136, 137, 137, 137,
    137, 136, 137, 142, 143, 144, 145, 145, 146, 147, 144, 147, 148, 143, 149, 150, 150, 145, 151, 152, 153, 152,
    154, 152, 155, 156, 154, 155, 157, 158, 159, 158, 158, 158, 158, 160, 158, 159, 158, 161, 158, 158, 158, 158,
    158, 158, 162, 163, 162, 162, 163, 162, 163, 162, 164, 162, 165, 166, 163, 163, 167, 163, 162, 165, 166, 165,
    168, 164, 164, 163, 162, 169, 169, 170, 171, 172, 173, 169, 169, 174, 174, 174, 175, 174, 176, 176, 177, 177,
    174, 178, 176, 176, 179, 178, 180, 174, 174, 174, 178, 176, 174, 176, 174, 175, 181, 174, 182, 178, 178, 174,
    174, 176, 183, 183, 184, 183, 183, 183, 183, 183, 183, 184, 183, 183, 183, 183, 183, 183, 183, 183, 183, 183,
    183, 184, 183, 185, 185, 186, 187, 185, 185, 186, 187, 187, 187, 187, 188, 187, 185, 187, 185, 189, 190, 191,
    190, 190, 191, 191, 190, 192, 193, 194, 190, 190, 190, 190, 190, 191, 192, 192, 195, 190, 191, 191, 192, 191,
    190, 190, 193, 196, 193, 190, 191, 192, 190, 195, 192, 197, 190, 198, 198, 199, 199, 199, 199, 198, 200, 200,
    201, 202, 201, 202, 200, 200, 203, 204, 205, 204, 206, 207, 207, 207, 208, 209, 209, 210, 211, 210, 211, 212,
    210, 211, 210, 210, 210, 212, 210, 210, 212, 210, 210, 213, 214, 215, 216, 217, 218, 216, 217, 219, 220, 221,
    220, 216, 216, 222, 216, 217, 221, 216, 214, 223, 221, 221, 217, 219, 224, 225, 226, 225, 224, 226, 225, 226,
    227, 228, 226, 226, 229, 230, 231, 232, 233, 233, 234, 235, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236,
    236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 236, 237, 236, 236,
    236, 236, 236, 238, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239, 239,
    239, 239, 239, 239, 239, 239, 240, 241, 241, 242, 241, 241, 241, 241, 241, 243, 244, 245, 246, 246, 246, 246,
    247, 246, 246, 246, 246, 246, 246, 246, 246, 247, 246, 247, 246, 247, 246, 246, 246, 246, 246, 246, 246, 248,
    246, 248, 248, 248, 246, 246, 246, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 249, 250, 251,
    251, 251, 250, 252, 250, 250, 251, 250, 252, 252, 250, 250, 250, 250, 250, 250, 250, 250, 251, 250, 250, 252,
    250, 252, 250, 252, 253, 253, 253, 254, 254, 254, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 255, 255, 256, 256, 256, 256, 256, 256, 255, 256, 256, 257, 255, 257, 256,
    256, 256, 256, 256, 256, 256, 258, 256, 256, 259, 260, 260, 260, 260, 260, 260, 260, 260, 260, 260, 260, 260,
    259, 259, 260, 260, 260, 260, 261, 262, 262, 262, 262, 263, 264, 265, 265, 266, 265, 267, 267, 267, 265, 268,
    269, 270, 271, 271, 271, 271, 271, 271, 271, 271, 271, 271, 271, 270, 270, 272, 272, 272, 273, 274, 274, 273,
    273, 274, 273, 273, 275, 273, 273, 275, 276, 275, 274, 273, 274, 274, 274, 273, 276, 273, 273, 273, 274, 275,
    276, 275, 274, 273, 273, 277, 278, 279, 280, 281, 278, 282, 279, 283, 284, 285, 285, 285, 285, 285, 286, 287,
    288, 286, 288, 289, 290, 290, 286, 290, 287, 287, 287, 287, 286, 286, 287, 287, 287, 291, 291, 291, 291, 292,
    293, 292, 294, 292, 292, 292, 292, 295, 296, 296, 297, 296, 296, 296, 298, 298, 297, 296, 299, 299, 300, 301,
    301, 300, 301, 302, 303, 303, 303, 304, 304, 304, 304, 304, 304, 304, 305, 305, 305, 305, 305, 306, 305, 306,
    306, 305, 306, 305, 306, 305, 305, 305, 305, 305, 305, 305, 307, 305, 305, 305, 305, 307, 305, 306, 305, 306,
    306, 305, 306, 305, 305, 305, 308, 309, 309, 310, 310, 311, 311, 311, 311, 311, 311, 311, 311, 312, 311, 312,
    313, 314, 314, 314, 314, 315, 316, 317, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318, 318,
    318, 318, 318, 318, 318, 318, 318, 319, 320, 320, 321, 321, 322, 321, 321, 322, 321, 323, 323, 324, 324, 324,
    325, 324, 325, 324, 326, 327, 328, 328, 329, 328, 328, 328, 328, 329, 328, 328, 328, 326, 328, 328, 328, 328,
    328, 326, 328, 328, 328, 328, 328, 328, 326, 326, 328, 328, 328, 328, 328, 328, 329, 328, 330, 331, 330, 332,
    333, 331, 330, 330, 331, 334, 331, 330, 331, 331, 335, 335, 336, 335, 335, 335, 337, 335, 337, 337, 338, 338,
    338, 338, 338, 339, 339,
];

pub(super) static PROFILES: [Profile; 340] = [
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x100000020),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x100000000),
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
    t|understood|presumed|assumed|suspected|feared|reckoned toexpected tofear|fears|worry|worries|concern|concern\
    s thatheld|arrested|detained|charged|questioned|wanted|sought in connection withis|are|'s|'re expectedit <be> \
    ~ understood|believed|thought|feared [that]on suspicion ofperson|persons of interestpresumed|feared|believed d\
    ead|drowned|lost|killed|trappedsuspicion|suspicionsassumingif confirmedif correctif true|verified|proven|prove\
    din a sensein theorylargely|mainly|mostly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to speak\
    sort|kind oftheoreticallyto a certain extentto some extentvirtually|practically<be> ~ disputedconflicting|diff\
    ering|contradictory reports|accounts|statements|versionscontestedcontradictorycontroversialdisputedquestionabl\
    eremain|remains|remained ~ disputed|contestedaccusedallegedapparentpresumedpurportedreputedself-describedself-\
    styled|self-proclaimedso-calledsupposedsuspectedwould-beappears|appear|appeared|appearing to showassociated wi\
    thclaiming to beconsistent withindicate|indicates|indicated|indicatinglinked|tied tomay|could|might indicate|s\
    uggestpoint|points|pointed topurporting|purports|purported|purport tosuggestive ofsuggest|suggests|suggested|s\
    uggestingin some|most casesoften|usually|generally|typically|sometimes|frequentlytends|tend|tended to<be> ~ al\
    leged to<be> ~ said|reported|claimed toaccording to [some|several|media|news|local] reportsaccusations of|that\
    allegations of|thatallegedlyby all|some|most accountsclaims thatinitial|early|preliminary reportsit <be> saidi\
    t <be> ~ said thatit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [that]or so they sayosten\
    siblypeople saypurportedlyputativelyreportedreportedlyreported|alleged to be|havereports of|thatreports say|sa\
    id|suggest|suggested|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessupposedlythey s\
    ayword is [that]word|legend has it<be> <not> ~ alleged|accused|suspected [to|of]<can> <not> seem to<not> possi\
    ble<not> possibly<not> ~ known for|asa [firm|big|definite] maybean|the unverified accountas possibleask|asks|a\
    sked|asking an open questionas|than expectedawaiting confirmation of your|mycannot possiblycannot seem toconte\
    sted seat|seats|election|elections|primary|race|racescould <not> care lesscould be reachedcould only|barely|ha\
    rdly|scarcelycould youcould|can|would you possiblydid <not> ~ confirm <possessive>every conceivableeverything|\
    anything|all|every|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsegossip column|colum\
    ns|columnist|columnistshow is|was that|this|it possibleif|where|wherever|when|whenever|whatever [at all] possi\
    blein questionable tastelikely voter|voters|suspect|suspectsmake|makes|made|making [it|this|that|them] possibl\
    emay i|wenever seem|seems|seemed tono doubtonly <number> <word> could [be]perhaps you could|should|canperson|p\
    ersons of interest toplausible deniabilitypossible toprobable causereported crime|crimes|earnings|loss|losses|\
    profit|profits|revenue|revenues|results|income|salesso [that] <subject-pronoun> couldtentative smile|step|step\
    s|knock|nodthe|every <word> <word> possibleunlikely hero|heroes|friend|friends|pair|pairing|ally|allies|allian\
    ce|couple|duo|place|source|star|candidatewould appear on|in|at|beforeyou could|might sayyou may be seated|excu\
    sed<not> sure<not> ~ certain<not> ~ clear<not> ~ knowna [slim|good|fair|slight] chance that|ofan open question\
    arguablyas likely as notconceivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all likelihood|pr\
    obabilityinterimis|are|'s|'re set toit is [<not>] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|\
    of]likelylittle|nothing <be> ~ knownmaybemore likely than notno one knowsnobody knowsperhapsplausiblepossibili\
    typossibility|prospect that|ofpossiblepossiblypotentialpotentiallypreliminarypresumablyprobabilityprobability \
    that|ofprobableprobablyprovisionalquestions remainremain|remains to be seenremain|remains|remained unclear|unk\
    nown|uncertainrisk thattentativeuncertainunclearunknownunlikely<be> <not> ~ [being] ~ ruled out<can> <not> ~ b\
    e ruled out<have> <not> ~ [been] ~ ruled out<not> ~ [been] ruled outcancannot be ruled outcannot rule outcould\
    could becould havedid|would|could|can|ca <not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|m\
    ight wellmust haveought toshouldwould<be> ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|\
    rumored|rumouredlyrumours|rumors|rumour|rumorrumour|rumor has itspeculationsuggestion|suggestions thatthere is\
    |was|are [much|some|growing] speculation<be> ~ confident<be> ~ confident about|of|inas far as i|we knowhe|she|\
    it|they ~ believes|believe|believed|thinks|think|thought|feels|felt|suspects|suspect|suspected|assumes|assumed\
    |fears|fearedhe|she|it|they ~ expects|expect|expected|anticipates|anticipate|anticipated|foresees|foreseei ~ g\
    uess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ think|believei|we ~ believei|we ~ expect|anti\
    cipate|foreseei|we ~ fear|feel|hopei|we ~ thinkmy|our understanding isto [the best of] my|our knowledge<be> <n\
    ot> ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|verified|corroborated|authentica\
    ted<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ confirmed|verified|corroborated|\
    authenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have> <not> ~ [been] ~ confirmed|verified|c\
    orroborated|authenticated<have> <not> ~ been able to ~ confirm|verify|corroborate|authenticate<not> ~ confirme\
    d|verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya developing storyaccording to unconfirme\
    d|unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verified|corroborated|authenticatedcannot ~ c\
    onfirm|verify|corroborate|authenticatedeclined|refused to confirm [or deny]details remain|are ~ scarce|sketchy\
    |uncleardid <not> ~ confirmneither confirm nor denyneither confirmed nor deniedno [<word>] evidence that|of|to\
    no independent|immediate|official confirmationno proof that|ofpending [<word>] confirmationunconfirmedunder in\
    vestigationunfounded|baselessunsubstantiated|uncorroborated|unprovenunsupportedunverifiedwithout [providing|of\
    fering|citing|presenting|giving] [any] evidenceyet to be ~ confirmed|verifiedaccuseattackbemoanblameblastcasti\
    gatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asdenouncedeplorefaultgripegrumblehit outl\
    ambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknowledgeadmitallowapologiseapologizecome c\
    leanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdeemdoubtfearfeelhopeimaginepresumeregardr\
    egretseesupposesuspectthinkunderstandviewwantwishwonderworryallegeallege inclaimcontendmaintainprofesspurporta\
    nnouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreaten tovowcertifydecidedecreeholdorder th\
    atrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedisavowdismissdisputedownplayobjectplay do\
    wnprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadviseappealbegcall forcall ondemandencoura\
    geimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentindicatelistpoint towardrecordreflectshows\
    uggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplainillustratejustifylay outoutlineparaphra\
    sereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirmdemonstratedeterminedisclosediscoverdiv\
    ulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerecallrecollectrememberremindrevealuncover\
    unveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueassertassureattestaveravowboastbragdeclar\
    edouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it clearpreachpressproclaimpronouncereasse\
    rtreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblurtchantcryexclaimfumegasplaughmumblemurm\
    urmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellairblogbroadcastcaptionemailmessagepostrea\
    drepostretweetsharesigntake totexttitletweetwriteaddressbreak silencebriefcallcharacterisecharacterizechatcomm\
    entcommunicateconveydescribediscussdubexpressinformlabelmentionnotenotifyobserveopen upopinephraseportrayputre\
    ferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim creditclaim responsibilityconcede defeatdecla\
    re warplead guiltyplead not guiltytake responsibilityanticipatecalculateenvisageestimateexpectforecastforeseep\
    redictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquizchroniclecirculatecitego publicissueiss\
    ue a statementleaknarratepass onpublishquotequote as sayingrecountrelayreleaserelease a statementreportaddansw\
    erbeginchime inconcludecontinuecounterechofire backgo onhit backinterjectinterruptjokeopenquipreiteraterejoinr\
    epeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcongratulatedefendendorsepraisesupportthank\
    welcomealertcautionthreatenwarnit is allegedit is claimedit emergedit has been suggested<be> told off<possessi\
    ve> claim to fame[all] is|was said and done[have|has|had] no|any|little|some|more|a|final|last|greater|bigger \
    say in|over|onall toldas they saycharge|charges|charged|charging <determiner>|<possessive> phone|phones|batter\
    y|batteries|fee|fees|toll|car|cars|laptopclaims|records|complaints|returns department|office|deskeasier|soone\
    r said than donegets|get|got a saygoes|went|go without sayinghave|has|had|having a|no|their|his|her|its|our [f\
    inal] sayhaving said thati have|had to sayi must|dare|'d|would sayit must|should|has be|to [be] said|notedlet \
    us|'s [just] sayneedless to saysay|says|said a lot|something|much|little aboutsay|says|said it allsay|says|sai\
    d|saying goodbye|farewell|hello|sorry|yes|no to|at|forso to speak|sayspeak|speaks|spoke volumesstrange|sad|sor\
    ry|safe|fair|odd to saysuffice|suffices [it] to saytell|tells|told|telling <object-pronoun> offtell|tells|told\
    |telling [<determiner>] <word> apartthat being saidthat is to saythat said ,time will tellto say nothing ofto \
    say the leasttruth be toldyou|one could|might|can sayit is saidas reported byas seen byattributed toauthored b\
    ycited bycitingcompiled byfirst reported byissued byobtained bypenned byposted bypublished byquoted byquoted i\
    nquotingreferring toreleased byreviewed byseen byshared byshared withsigned byverified byaccording toas percou\
    rtesy offorin the eyes ofin the opinion ofin the view ofin the words ofperto hear [<article>] <word> tell itvi\
    ait was reported<be> <not> ~ available for comment<be> unavailable for comment<be> ~ contacted|approached for \
    comment<have> <not> ~ commented<have> <not> ~ responded|replied[<have>] yet to ~ comment|respond|replycould <n\
    ot> ~ be ~ reachedcould <not> ~ be ~ reached for commentdeclined commentdeclined to say|elaborate|specifydecli\
    ned|declines|declining to commentdeclined|refused an|our interview [request]declined|refused to be interviewed\
    did <not> ~ answerdid <not> ~ elaboratedid <not> ~ respond|replydid <not> ~ respond|reply to a request|request\
    s for commentdid <not> ~ returndid <not> ~ saydid <not> ~ specifydid|do|does|would|could <not> ~ commentgave n\
    o [further|more|other] details|explanation|reasonmade no commentneither side commentedno commentpleaded the fi\
    fthreferred questions torefused to say|elaborate|specifyrefused|refuses|refusing to commentremained|stayed|kep\
    t|remains|remain ~ silentsaid nothingwithout elaborating|elaborationwould <not> ~ sayat a news conferenceat a \
    press briefingduring a briefingin a letterin a postin a statementin a tweetin an emailin an interviewspeaking \
    to reportersthrough a spokespersonthrough an interpreterthrough his lawyeraccountaccusationadmissionallegation\
    announcementassertionassessmentbeliefclaimcommentsconfirmationdenialfindingmessageopinionpredictionpromisequot\
    eremarksreportrevelationrulingstatementsuggestiontestimonyversionviewwarningbecause of the sensitivity of the \
    matterfor fear of reprisalsfor fear of retaliationgave only her first namegave only his first nameidentified o\
    nly asinsisted on anonymitynot her real namenot his real nameoff the recordon backgroundon condition of anonym\
    ityon the condition of anonymityrequested anonymityspeaking anonymouslyto discuss internal mattersto discuss p\
    rivate deliberationswas not authorised to speak to the mediawas not authorized to speak publiclywho asked not \
    to be identifiedwho asked not to be namedwho declined to be identifiedwho declined to be namedwho did not wan\
    t to be namedwhose name has been changeda Western diplomata diplomata military sourcea person briefed ona pers\
    on close to the negotiationsa person familiar with the mattera person with knowledge ofa police sourcea senio\
    r aidea sourcea source close toa whistlebloweran administration officialan aidean insideran intelligence sourc\
    epeople briefed onpeople familiar with the matterpeople familiar with the situationpeople with direct knowledg\
    e ofsomeone close tosourcessources close tosources familiar with the mattera leaked memoa polla press release\
    a reporta studya surveyan internal memocourt documentscourt recordsdatafiguresfootageminutesresearchstudiesth\
    e complaintthe filingthe indictmentthe lawsuitlocal mediamedia reportsmultiple outletsnews reportsstate mediap\
    olicetheyUS officialsa government officiala representative fora senior officiala spokesmana spokespersona spok\
    eswomanan officialauthoritiesofficialsTelegram channelsa post ona tweeta videoon Facebookon Instagramon Reddit\
    on Telegramon TikTokon Truth Socialon Xon social mediaposts on social mediasocial media usersa translationacco\
    rding to a translation bytranslated fromanalystscriticscritics and supporters alikedoctorseconomistsexpertseye\
    witnessesfansinsiderslawyerslocalsmanymany expertsmany peoplemost peopleneighboursobserversopponentsotherspare\
    ntspeopleresearchersresidentsscientistsseveral peoplesomesome expertssome peoplesupportersuserswitnessesAgenci\
    esAnalysis byAuthor:ByGuest essayOpinion byReported byReporter:Staff and agenciesStaff writerStory byText byWo\
    rds byWords:Written byAdditional reporting byAdditional reporting fromCompiled byEditing byGraphics byOur Stan\
    dards:Produced byProvided byReporting byResearch byWith assistance by|fromWith files fromWith inputs|input fro\
    mWith reporting byWith reporting fromWriting bycontributed additional reportingcontributed reportingcontribute\
    d to this report|story|article|pieceAll rights reservedCopyrightThis material may not be published, broadcast\
    ©An earlier version of this articleCORRECTIONClarification:Correction:Editor's note:This article was amended \
    onThis story has been correctedThis story has been updatedUPDATE:AdvertorialPaid contentPaid for byPaid postPa\
    rtner contentPress releasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn a commissio\
    nAI-generatedgenerated by artificial intelligencegenerated with the help of AIreviewed by an editortranslated \
    by AIDisclosure:The author isThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustration byIllu\
    stration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive photoCC B\
    Y-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,Image viaImage:PA Me\
    diaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTERS/Screengra\
    bScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources:Originall\
    y published byRead the original article onRepublished with permissionSyndicated fromThis article first appeare\
    d inThis article was originally published onThis story was produced byauto-generated|published from a syndicat\
    ed|wire feedh/thas not been edited byin partnership withviaLast updatedPostedPublished:Updated:Translated byTr\
    anslation:Video:AAPAFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPre\
    ss AssociationReutersTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKIN\
    GEXCLUSIVEKey pointsLIVEOPINIONSubscriber onlyWATCH<number> min read<number> minute readAccept all cookiesCook\
    ie policyManage cookiesTags:Terms of useTopics:We use cookiesAlso readAlso:Article continues belowBack to topC\
    ommentsContinue readingContinue reading belowDon't missEditor's PicksHave your sayKeep readingLatest NewsLeav\
    e a commentMore fromMore newsMore on this storyMore storiesMost PopularMost ReadREAD ALSO:Read moreRecommende\
    d StoriesRecommended for youRelated ArticlesRelated storiesRelated topicsRelated:See alsoShow moreSkip to cont\
    entStory continuesTop StoriesTrending NowView commentsWatch liveYou may also likeDonateDownload our appFollow \
    the authorsFollow us onGet the latest newsJoin our WhatsApp channelLog inSign inSign up for our newsletterSig\
    n up for theSign up to our newsletterSubscribeSubscribe to our newsletterSupport our journalismCopy linkEmail \
    linkListen to this articlePrintSave for laterShareShare on|via <platform>Share this articleShare via emailTwee\
    talso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed|christenedso-calledth\
    e|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her|his|their|its [<name>] [\
    new|latest|first|second|last|hit] <work>\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1212] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 5, 8, 32, 9, 12, 12, 16, 20, 5, 10,
    7, 7, 4, 17, 23, 5, 78, 18, 64, 17, 24, 13, 19, 42, 20, 40, 72, 73, 11, 46, 74, 22, 51, 15, 26, 57, 20, 8, 12,
    10, 30, 10, 9, 48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9, 7, 14, 27, 9,
    8, 9, 8, 41, 15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33, 12, 19,
    73, 14, 10, 10, 11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 8, 14, 18, 46, 19, 14, 14, 20, 27, 25, 11, 38, 16,
    32, 15, 14, 58, 21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 36, 51, 8, 26, 8, 31, 28, 29, 21, 11, 14,
    95, 33, 36, 32, 108, 28, 19, 25, 10, 15, 13, 13, 40, 16, 8, 16, 11, 11, 8, 9, 17, 10, 29, 7, 20, 29, 28, 20,
    6, 27, 5, 20, 12, 12, 7, 9, 11, 28, 8, 8, 9, 11, 11, 10, 11, 19, 8, 8, 11, 16, 25, 49, 9, 9, 9, 7, 7, 8, 32,
    26, 33, 24, 3, 19, 15, 5, 8, 10, 39, 9, 12, 14, 13, 14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27, 19, 11, 27, 48, 16,
    28, 19, 130, 92, 32, 22, 29, 14, 32, 21, 12, 23, 33, 62, 58, 56, 64, 53, 69, 69, 53, 32, 18, 43, 21, 59, 48,
    37, 43, 19, 24, 28, 31, 46, 16, 29, 11, 19, 18, 39, 11, 10, 68, 30, 6, 6, 6, 5, 5, 9, 9, 6, 5, 8, 7, 9, 9, 5,
    8, 8, 7, 5, 5, 7, 7, 7, 6, 8, 4, 8, 4, 6, 8, 5, 4, 6, 11, 5, 5, 9, 9, 10, 7, 7, 5, 6, 9, 9, 6, 7, 8, 4, 5, 4,
    4, 4, 7, 7, 6, 6, 3, 7, 7, 5, 10, 4, 4, 4, 6, 5, 6, 9, 5, 7, 8, 7, 7, 8, 6, 9, 6, 5, 4, 6, 7, 6, 9, 11, 3, 7,
    6, 6, 4, 10, 14, 4, 8, 9, 9, 10, 4, 8, 7, 7, 7, 8, 6, 9, 7, 5, 6, 6, 9, 7, 8, 9, 8, 6, 6, 3, 8, 7, 6, 9, 7, 8,
    6, 5, 5, 7, 9, 7, 4, 8, 8, 4, 12, 6, 7, 4, 12, 16, 7, 6, 6, 9, 9, 7, 10, 7, 7, 7, 10, 6, 7, 7, 9, 6, 9, 9, 9,
    7, 11, 9, 8, 8, 7, 9, 6, 4, 4, 5, 9, 8, 5, 7, 7, 6, 9, 8, 6, 6, 7, 6, 6, 6, 5, 4, 5, 9, 8, 4, 5, 6, 5, 6, 6,
    6, 4, 4, 5, 4, 7, 11, 9, 9, 4, 4, 9, 6, 10, 13, 6, 5, 8, 9, 8, 8, 6, 5, 7, 4, 7, 9, 10, 5, 4, 5, 5, 3, 7, 4,
    4, 5, 6, 6, 6, 4, 4, 6, 5, 4, 5, 4, 3, 7, 7, 7, 4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7, 5, 4, 7, 4, 5, 5, 5, 7, 13,
    5, 4, 12, 12, 4, 7, 11, 6, 8, 7, 3, 7, 6, 5, 7, 4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6, 3, 5, 9, 5, 4, 4, 4, 5, 5,
    12, 20, 14, 11, 12, 16, 19, 10, 9, 8, 8, 6, 8, 7, 7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5, 4, 9, 9, 4, 9, 5, 17, 4, 7,
    7, 7, 5, 15, 7, 5, 7, 19, 6, 3, 6, 5, 8, 8, 8, 7, 4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6, 6, 5, 7, 7, 6, 8, 5, 7, 4,
    7, 6, 12, 6, 7, 6, 7, 5, 7, 5, 7, 8, 4, 13, 13, 10, 21, 13, 26, 26, 81, 8, 11, 118, 56, 28, 18, 27, 58, 16,
    17, 24, 40, 20, 15, 47, 20, 66, 15, 26, 38, 28, 44, 51, 15, 14, 11, 14, 17, 16, 13, 27, 10, 14, 10, 13, 11, 8,
    6, 11, 17, 9, 11, 9, 9, 12, 9, 9, 7, 12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 11, 3, 14, 17, 14, 15, 3, 34, 3, 15,
    34, 28, 39, 24, 32, 39, 26, 38, 16, 33, 38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 22, 10, 17, 21,
    32, 35, 44, 12, 31, 17, 20, 19, 17, 11, 9, 14, 10, 11, 15, 21, 22, 22, 18, 7, 10, 9, 10, 12, 9, 10, 6, 5, 8,
    12, 6, 7, 7, 7, 10, 7, 5, 7, 6, 10, 6, 9, 10, 9, 7, 4, 7, 40, 21, 23, 24, 24, 18, 21, 17, 17, 14, 13, 25, 29,
    19, 20, 27, 32, 40, 36, 30, 25, 29, 24, 28, 27, 18, 10, 17, 19, 34, 33, 26, 15, 13, 8, 17, 15, 26, 7, 10, 22,
    17, 31, 34, 31, 16, 7, 16, 32, 13, 6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13, 10, 14, 11, 11, 13, 16,
    12, 11, 6, 4, 12, 21, 20, 17, 11, 14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12, 9, 11, 9, 15, 4, 15, 21, 18, 13, 29,
    15, 8, 7, 28, 7, 10, 7, 12, 4, 8, 7, 6, 4, 12, 11, 11, 10, 9, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11, 10, 5, 9,
    8, 11, 7, 2, 11, 10, 11, 9, 18, 12, 8, 7, 8, 6, 10, 23, 25, 11, 10, 11, 14, 11, 11, 12, 11, 23, 15, 22, 17,
    19, 10, 32, 21, 46, 19, 9, 45, 2, 34, 10, 14, 11, 14, 27, 29, 27, 7, 11, 12, 11, 9, 15, 13, 8, 9, 12, 17, 15,
    24, 12, 36, 29, 21, 16, 11, 13, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9, 17, 24, 13, 12, 8, 11, 8, 10, 12,
    7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8, 17, 6, 8, 5, 6, 7, 8, 23, 28, 27,
    15, 30, 40, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4, 20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4,
    18, 3, 9, 6, 6, 3, 2, 13, 18, 8, 9, 10, 4, 7, 15, 5, 17, 20, 18, 13, 14, 5, 12, 7, 14, 9, 5, 23, 11, 8, 16,
    22, 10, 14, 13, 12, 11, 15, 9, 9, 18, 12, 12, 9, 10, 9, 19, 19, 16, 15, 14, 8, 8, 9, 15, 15, 11, 12, 13, 10,
    17, 6, 16, 18, 12, 19, 25, 6, 7, 26, 15, 25, 9, 27, 22, 9, 10, 22, 5, 14, 5, 23, 18, 15, 5, 53, 8, 37, 9, 49,
    29, 74,
];
