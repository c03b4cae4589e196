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
    pplicantsapplyapproachedapproximatelyapraprilarabicarchbishoparchiveareargentinearguablyarguearguedarguesargui\
    ngarmyaroundarrestedarticlearticlesartificialartistartworkasascertainascertainedascertainingascertainsasianask\
    askedaskingasksassemblyassertassertedassertingassertionassertionsassertsassessmentassistanceassociatedassociat\
    ionassumeassumedassumesassumingassumptionassureassuredassuresassuringatattackattackedattackingattacksattestatt\
    estedattestingattestsattorneyattorneysattributedauditaugaugustauntaustralianaustrianauthenticateauthenticateda\
    uthorauthoredauthorisedauthoritiesauthorityauthorizedauthorsauto-generatedautopsyavailableaveraverredaverringa\
    versavowavowedavowingavowsawaitingbackbackedbackgroundbackingbacksbacktrackbacktrackedbacktrackingbacktracksba\
    gsbakerbangladeshibankbannerbannersbarelybarkbarkedbarkingbarksbaselessbatteriesbatterybebecausebeenbeforebegb\
    eganbeggedbeggingbeginbeginningbeginsbegsbegunbehindbeingbelarusianbelgianbeliefbelievebelievedbelievesbelievi\
    ngbellybelowbemoanbemoanedbemoaningbemoansbeneathbengalibesidebestbetterbetweenbeverlybeyondbigbiggerbillbilli\
    onbillionsbillybishopblameblamedblamesblamingblastblastedblastingblastsblogbloggedbloggingblogsbloombergbluesk\
    yblurtblurtedblurtingblurtsboardboastboastedboastingboastsbookbosnianbossbossesbothboybragbraggedbraggingbrags\
    brazilianbreakbreakingbreaksbriefbriefedbriefingbriefsbringbritishbroadcastbroadcastedbroadcasterbroadcastersb\
    roadcastingbroadcastsbrokebrokenbrotherbrushbrushedbrushesbrushingbuildbulgarianbulletinbullybureaubutbutterfl\
    ybuybyby-sacacabinetcalculatecalculatedcalculatescalculatingcallcalledcallercallingcallscambodiancamecampaignc\
    ampaignercampaignerscancanadiancandidatecandidatescannotcantonesecaptcaptaincaptioncaptionedcaptioningcaptions\
    carcarecarrycarscartooncasescastigatecastigatedcastigatescastigatingcatchcausecautioncautionedcautioningcautio\
    nscccentceocertaincertifiedcertifiescertifycertifyingchairchairmanchairpersonchairwomanchallengechallengedchal\
    lengeschallengingchancechancellorchangedchannelchannelschantchantedchantingchantscharacterisecharacterisedchar\
    acterisescharacterisingcharacterizecharacterizedcharacterizescharacterizingchargechargedchargeschargingcharity\
    chartchatchatschattedchattingchefchidechidedchideschidingchiefchiefschildchildrenchileanchillychimechimedchime\
    schimingchinesechoosechristenedchroniclechronicledchronicleschroniclingchurchcircacirculatecirculatedcirculate\
    scirculatingcitecitedcitescitingcitizencitizensclaimclaimedclaimingclaimsclarificationclarifiedclarifiesclarif\
    yclarifyingcleanclearclipclipscloseclubcoachcoalitioncodenamedcolcolombiancolonelcolumncolumnistcolumnistscolu\
    mnscomecomedycomescomiccomingcommandercommendcommendedcommendingcommendscommentcommentedcommentingcommentscomm\
    issioncommissionercommitcommitscommittedcommitteecommittingcommonlycommonscommunicatecommunicatedcommunicatesc\
    ommunicatingcompanycompetitorscompiledcomplaincomplainedcomplainingcomplainscomplaintcomplaintscomplyconcedeco\
    ncededconcedesconcedingconceivableconceivablyconcernconcernsconcludeconcludedconcludesconcludingconclusionconc\
    lusionsconcurconcurredconcurringconcurscondemncondemnedcondemningcondemnsconditioncondolencesconferenceconfess\
    confessedconfessesconfessingconfidenceconfidentconfirmconfirmationconfirmedconfirmingconfirmsconflictingcongra\
    tulatecongratulatedcongratulatescongratulatingcongresscongressmancongresswomanconnectionconsiderconsideredcons\
    ideringconsidersconsistentcontactedcontaincontendcontendedcontendingcontendscontentcontestedcontinuecontinuedc\
    ontinuescontinuingcontractcontradictcontradictedcontradictingcontradictorycontradictscontributedcontroversialc\
    onveyconveyedconveyingconveyscookiecookiescopycopyrightcoronercorporalcorrectcorrectedcorrectioncorrespondentc\
    orroboratecorroboratedcostcostlycouldcouncilcouncillorcouncillorscouncilmancouncilwomancountercounteredcounter\
    ingcounterscouplecourtcourtesycousincovercowardlycplcreatecreditcreolecriedcriescrimecrimescriticcriticisecrit\
    icisedcriticisescriticisingcriticismcriticizecriticizedcriticizescriticizingcriticscroatiancrycryingcubancusto\
    mcustomercustomerscutcyclistscypriotczechddailydamedanishdaredaridatadaughterdaydaysdeaddeadlydecdecemberdecid\
    edecideddecidesdecidingdeclaredeclareddeclaresdeclaringdeclineddeclinesdecliningdecreedecreeddecreeingdecreesd\
    ecrieddecriesdecrydecryingdeemdeemeddeemingdeemsdefeatdefenddefendeddefendingdefendsdefinedefineddefinesdefini\
    ngdefinitedegreesdelegatedelegatesdeliberationsdemanddemandeddemandingdemandsdemonstratedemonstrateddemonstrat\
    esdemonstratingdeniabilitydenialdenieddeniesdenouncedenounceddenouncesdenouncingdenydenyingdepartmentdeplorede\
    ploreddeploresdeploringdeputydescribedescribeddescribesdescribingdeskdespitedetaildetaileddetailingdetailsdeta\
    ineddetectivedeterminedetermineddeterminesdeterminingdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingd\
    iplomatdiplomatsdirectdirectordirectorsdisagreedisagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisa\
    vowingdisavowsdisclosediscloseddisclosesdisclosingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscu\
    ssdiscusseddiscussesdiscussingdismaydismissdismisseddismissesdismissingdisputedisputeddisputesdisputingdivulge\
    divulgeddivulgesdivulgingdodoctordoctorsdocumentdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdol\
    larsdollydomaindonatedonedoubledoubleddoublesdoublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddo\
    wnplaydownplayeddownplayingdownplaysdozendozensdpadrdraftdramadrawdriverdriversdrowneddubdubbeddubbingdubsduod\
    uringdutche-maile-mailseachearlierearliestearlyearnearningseasiereatechoechoedechoingechoseconomisteconomistse\
    ditededitingeditoreditorialefeegyptianeighteighteeneightyeitherelaborateelaboratedelaborateselaboratingelabora\
    tionelderlyelectionelectionselevenemailemailedemailingemailsembassyemergedemilyemphasiseemphasisedemphasisesem\
    phasisingemphasizeemphasizedemphasizesemphasizingemployeeemployeesencourageencouragedencouragesencouragingende\
    ndorseendorsedendorsesendorsingengineerengineersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitle\
    dentrantsenvisageenvisagedenvisagesenvisagingenvoyepaepa-efeepisodeescapeessayestablishestablishedestablishese\
    stablishingestimateestimatedestimatesestimatingestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeve\
    rythingevidenceevidentlyexaminationexclaimexclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibi\
    tionexpandexpandedexpandingexpandsexpectexpectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplain\
    sexplanationexposeexposedexposesexposingexpressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewi\
    tnessesfacefacebookfacedfacesfairfairlyfallfalsefamefamiliarfamilyfanfansfarfarewellfarmerfarmersfarsifatherfa\
    ultfaultedfaultingfaultsfearfearedfearingfearsfebfebruaryfederationfeefeedfeelfeelingfeelsfeesfeltfewfewerfift\
    eenfifthfiftyfigurefiguresfilefilesfilingfilingsfilmfinalfindfindingfindingsfindsfinnishfirefiredfirefighterfi\
    refightersfiresfiringfirmfirstfishermanfishermenfivefledfleefloatfloatedfloatingfloatsflyfollowfollyfootagefor\
    forcesforecastforecastedforecastingforecastsforemanforesawforeseeforeseeingforeseenforeseesformerlyfortyfoundf\
    oundationfounderfourfourteenfrance-pressefrenchfrequentlyfrifridayfriendfriendlyfriendsfromfrustrationfumefume\
    dfumesfumingfurthergamegaspgaspedgaspinggaspsgavegengendergeneralgenerallygeneratedgeorgiangermangetgetsgettyg\
    hanaianghastlygirlgivegivingglancegogoesgoinggonegoodgoodbyegossipgotgovgovernmentgovernorgraffitigrantgranted\
    grantinggrantsgraphgraphicgraphicsgratitudegreatergreekgripegripedgripesgripinggroupgrowgrowinggrumblegrumbled\
    grumblesgrumblingguaranteeguaranteedguaranteeingguaranteesguardguardsguessguestguestsguidelinesguiltygushgushe\
    dgushesgushinghhadhailhailedhailinghailshalfhandouthandwritinghappenhardlyhashausahavehavingheheadheadlinehear\
    hearsayhebrewhectaresheightheldhellohelpherhereheroheroesherselfhighlighthighlightedhighlightinghighlightshill\
    yhimhimselfhindihinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopingho\
    spitalhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedillus\
    tratesillustratingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimploreimp\
    loredimploresimploringimplyimplyingimprobableinincludeincomeindependentindexindianindicateindicatedindicatesin\
    dicatingindicationindicationsindictmentindonesianinforminformationinformedinforminginformsinitialinnocentinput\
    inputsinquireinquiredinquiresinquiriesinquiringinquiryinscriptioninsideinsiderinsidersinsinuateinsinuatedinsin\
    uatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstructi\
    nginstructionsinstructsintelligenceintendintendedintendingintendsinterestinterfaxinteriminterjectinterjectedin\
    terjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintimatei\
    ntimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraqiir\
    ishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejokedj\
    okesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjunjunejustjusticejustifi\
    edjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimberlykindkingkmknewkn\
    ockknowknowingknowledgeknownknowskoreankosovankremlinkurdishkuwaitikyodolabellabeledlabelinglabelledlabellingl\
    abelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlaptoplargelylashlashedla\
    sheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslay\
    layinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneseleftlegendl\
    essletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinklinkedlinkedinlinkslistlistedl\
    istenlistinglistsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslonelylooklookedlookslordlosel\
    osslosseslostlotlovelyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmakingmalaysi\
    anmaltesemanmanagemanagermanagersmandarinmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormemedi\
    ameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessaging\
    metersmetresmexicanmidnightmightmilesmilitarymillmillionmillionsminministerministersministryminuteminutesmissm\
    issingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedmoot\
    ingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmumbl\
    ingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarratedn\
    arratesnarratingnavynearnearlyneedneedlessneedsnegotiationsneighborneighborsneighbourneighboursneithernetworkn\
    evernewnewsnewsletternewspapernewspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnonenoon\
    nornorwegiannotnotenotednotesnothingnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumber\
    snursenursesobjectobjectedobjectingobjectsobserveobservedobserversobservesobservingobtainedoccuroctoctoberoddo\
    foffofferofferedofferingoffersofficeofficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyonto\
    openopenedopeningopensoperaoperatoropineopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismo\
    rorderorderedorderingorderlyordersorganisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutou\
    tletoutletsoutlineoutlinedoutlinesoutliningoutrageoutsideoverownownedownerownersowningownspapaidpaintingpairpa\
    iringpakistanipalestinianpanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentspar\
    liamentparticipantparticipantspartlypartnerpartnershippartypashtopasspassedpassengerpassengerspassespassingpas\
    tpastorpatientspaypcpedestrianspendingpennedpentagonpeopleperpercentperhapspermissionpersianpersonpersonsperuv\
    ianpetitionpexelsphilippinephonephonesphotophotographphotographsphotosphrasephrasedphrasesphrasingpickspicture\
    picturespiecepilotpilotspixabayplacardplacardsplaceplanplannedplanningplansplaqueplausibleplayplayedplayerplay\
    ersplayingplayspleadpleadedpleadingpleadspledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpoi\
    ntspoisedpolicepolicypolishpollpollspollsterpollypopepopularportrayportrayedportrayingportraysportugueseposepo\
    sedposesposingpossibilitypossiblepossiblypostpostedposterpostingpostspotentialpotentiallypoundspracticallyprai\
    sepraisedpraisespraisingpreachpreachedpreachespreachingpredictpredictedpredictingpredictionpredictspreferencep\
    reliminarypremierpresentingpresidentpresspressedpressespressingpresumablypresumepresumedpresumespresumingpries\
    tprimaryprinceprincessprintprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaimedproclai\
    mingproclaimsproduceproducedproducerprofprofessprofessedprofessesprofessingprofessorprofitprofitsprogramprogra\
    mmeprojectprojectedprojectingprojectspromisepromisedpromisespromisingpromotedpronouncepronouncedpronouncespron\
    ouncingproofprophesiedprophesiesprophesyprophesyingproposalproposeproposedproposesproposingprosecutorprosecuto\
    rsprospectprotestprotestedprotestingprotestsproveprovedprovenprovesprovidedprovidingprovingprovisionalptipubli\
    cpubliclypublishpublishedpublisherpublishespublishingpullpunjabipupilpupilspurportpurportedpurportedlypurporti\
    ngpurportspushputputativelyputsputtingqatariquarterquechuaqueenqueriedqueriesqueryqueryingquestionquestionable\
    questionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquotequotedquotesquot\
    ingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrereachreachedreadreader\
    readersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealizingreasonreasoned\
    reasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringrebukerebukedrebukes\
    rebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceivereckonreckonedreckonin\
    greckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecollectrecollectedre\
    collectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordingsrecordsrecountr\
    ecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectingreflectsrefusedref\
    usesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretregretsregrettedregrettingre\
    gulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinrejoinedrejoiningrejo\
    insrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesreleasingreliefrelyr\
    emainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremembersremindremindedremindin\
    gremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedreportedlyreporterrep\
    ortersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesreprisalsrepublishedrepudiate\
    repudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescuersresearchresearcherresear\
    chersreservationsreservedresidentresidentsresignresolutionrespondrespondedrespondingrespondsresponsibilityrest\
    aterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsretractretractedretractingre\
    tractsreturnreturnsretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevealsrevelationrevenue\
    revenuesreverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsromanian\
    roughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssadsafesaidsales\
    sallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedulescholarl\
    yschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreengrabscre\
    enshotscreenshotsseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseesself-desc\
    ribedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencesentencedsentence\
    ssentencingsepseptseptembersequelserbiansergeantseriesseriousserveservicesetsetssettingsevenseventeenseventyse\
    veralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutsshowshowedshow\
    ingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssightsignsignal\
    signaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporeansingersingl\
    esirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingslamsslightsli\
    msloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbingso\
    bssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessomewhatsomewheresonsongsoonsooner\
    sorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspecu\
    latespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspendspokespokenspokesmanspokesme\
    nspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstandstandardsstarstarreds\
    tarringstarsstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystayedstepstepsstillstocksto\
    odstopstoriesstorystrangestrategiststressstressedstressesstressingstrikerstudentstudentsstudiesstudysubscribes\
    ubscribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsuggestionsuggestionssuggestive\
    suggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessummarizingsummarysum\
    medsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupportingsupportssuppos\
    esupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspectsuspectedsuspectin\
    gsuspectssuspicionsuspicionssuspiciousswahiliswearswearingswearsswedishswisssworeswornsympathysyndicatedsyrian\
    ttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytamiltask-forcetasstastetastesteachteacher\
    teachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendstentative\
    termtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaithanthank\
    thankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinkingthink\
    sthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreatensthreet\
    hree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytibetantiedtiktokt\
    imetimelytippedtitletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardto\
    wardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtranslatortrappedtravelertravelerstr\
    avellertravellerstreasurytreatedtreatytrendingtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstru\
    thtrytuetuestuesdaytunisianturkishtvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypical\
    lyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmeduncorroborateduncoveruncovered\
    uncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscoredunderscoresunderscoringund\
    erstandunderstandingunderstandsunderstoodundisclosedunexplainedunfoundedunionuniversityunknownunlessunlikelyun\
    provenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingunveilsunverifiedupupdateupdate\
    dupiuponurduurgeurgedurgesurgingususeuserusersusuallyutterutteredutteringuttersuyghurvaluevenezuelanverdictver\
    ifiedverifiesverifyverifyingversionversionsveryviavice-presidentvictimvictimsvideovideosvietnameseviewviewedvi\
    ewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolumesvotevotervotersvouchvouchedvouchesvouchingv\
    owvowedvowingvowswalkwalkedwantwantedwantingwantswarwarnwarnedwarningwarnswarrantwaswatchwatchdogwewebsitewech\
    atwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightwelcomewelcomedwelcomeswelcomingwellwelshwen\
    tweptwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwhetherwhichwhilewhisperwhisperedwhisperin\
    gwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewikimediawillwillingnesswinwirewishwishedwis\
    heswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwithoutwitnesswitnesseswowomanwomenwonderwond\
    eredwonderingwonderswordwordsworkworkerworkersworldlyworriedworriesworryworryingworstwouldwould-bewritewriterw\
    riteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingyellsyemeniyesyetyiddishyonhapyorubayouyou\
    ryoutubezerozimbabweanzulu©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3150] = [
    1, 2, 3, 2, 3, 2, 3, 1, 1, 1, 1, 3, 1, 1, 3, 4, 5, 5, 6, 8, 9, 7, 9, 7, 8, 10, 11, 6, 7, 7, 8, 11, 12, 12, 13,
    5, 6, 3, 8, 9, 5, 7, 2, 3, 5, 6, 10, 7, 9, 9, 10, 4, 3, 14, 7, 9, 5, 6, 8, 9, 13, 11, 6, 7, 7, 8, 7, 8, 7, 8,
    9, 9, 6, 8, 9, 7, 3, 7, 5, 5, 7, 3, 6, 8, 6, 5, 6, 8, 9, 6, 2, 12, 4, 5, 3, 5, 6, 7, 4, 5, 5, 5, 5, 7, 8, 6,
    5, 3, 10, 11, 6, 7, 9, 7, 8, 8, 6, 5, 7, 8, 6, 6, 7, 7, 8, 4, 6, 5, 7, 4, 8, 6, 2, 10, 7, 8, 4, 5, 2, 7, 8, 7,
    8, 3, 5, 3, 8, 9, 12, 9, 10, 7, 9, 11, 7, 4, 6, 8, 9, 7, 6, 10, 11, 11, 12, 3, 7, 6, 8, 2, 5, 9, 10, 10, 11,
    9, 10, 10, 11, 3, 8, 10, 6, 8, 9, 7, 6, 8, 9, 7, 7, 9, 10, 8, 9, 10, 5, 10, 13, 3, 5, 6, 10, 7, 3, 9, 8, 5, 6,
    6, 7, 4, 6, 8, 7, 8, 10, 6, 7, 2, 9, 11, 12, 10, 5, 3, 5, 6, 4, 8, 6, 8, 9, 9, 10, 7, 10, 10, 10, 11, 6, 7, 7,
    8, 10, 6, 7, 7, 8, 2, 6, 8, 9, 7, 6, 8, 9, 7, 8, 9, 10, 5, 3, 6, 4, 10, 8, 12, 13, 6, 8, 10, 11, 9, 10, 7, 14,
    7, 9, 4, 7, 8, 5, 4, 6, 7, 5, 8, 4, 6, 10, 7, 5, 9, 11, 12, 10, 4, 5, 11, 4, 6, 7, 6, 4, 6, 7, 5, 8, 9, 7, 2,
    7, 4, 6, 3, 5, 6, 7, 5, 9, 6, 4, 5, 6, 5, 10, 7, 6, 7, 8, 8, 9, 5, 5, 6, 8, 9, 7, 7, 7, 6, 4, 6, 7, 7, 6, 3,
    6, 4, 7, 8, 5, 6, 5, 6, 6, 7, 5, 7, 8, 6, 4, 7, 8, 5, 9, 7, 5, 7, 8, 6, 5, 5, 7, 8, 6, 4, 7, 4, 6, 4, 3, 4, 7,
    8, 5, 9, 5, 8, 6, 5, 7, 8, 6, 5, 7, 9, 11, 11, 12, 12, 10, 5, 6, 7, 5, 7, 7, 8, 5, 9, 8, 5, 6, 3, 9, 3, 2, 5,
    2, 7, 9, 10, 10, 11, 4, 6, 6, 7, 5, 9, 4, 8, 10, 11, 3, 8, 9, 10, 6, 9, 4, 7, 7, 9, 10, 8, 3, 4, 5, 4, 7, 5,
    9, 10, 10, 11, 5, 5, 7, 9, 10, 8, 2, 4, 3, 7, 9, 9, 7, 10, 5, 8, 11, 10, 9, 10, 10, 11, 6, 10, 7, 7, 8, 5, 7,
    8, 6, 12, 13, 13, 14, 12, 13, 13, 14, 6, 7, 7, 8, 7, 5, 4, 5, 7, 8, 4, 5, 6, 6, 7, 5, 6, 5, 8, 7, 6, 5, 6, 6,
    7, 7, 6, 10, 9, 10, 10, 11, 6, 5, 9, 10, 10, 11, 4, 5, 5, 6, 7, 8, 5, 7, 8, 6, 13, 9, 9, 7, 10, 5, 5, 4, 5, 5,
    4, 5, 9, 9, 3, 9, 7, 6, 9, 10, 7, 4, 6, 5, 5, 6, 9, 7, 9, 10, 8, 7, 9, 10, 8, 10, 12, 6, 7, 9, 9, 10, 8, 7,
    11, 12, 12, 13, 7, 11, 8, 8, 10, 11, 9, 9, 10, 6, 7, 8, 8, 9, 11, 11, 7, 8, 8, 9, 9, 10, 10, 11, 6, 9, 10, 7,
    7, 9, 10, 8, 9, 11, 10, 7, 9, 9, 10, 10, 9, 7, 12, 9, 10, 8, 11, 12, 13, 13, 14, 8, 11, 13, 10, 8, 10, 11, 9,
    10, 9, 7, 7, 9, 10, 8, 7, 9, 8, 9, 9, 10, 8, 10, 12, 13, 13, 11, 11, 13, 6, 8, 9, 7, 6, 7, 4, 9, 7, 8, 7, 9,
    10, 13, 11, 12, 4, 6, 5, 7, 10, 11, 10, 12, 7, 9, 10, 8, 6, 5, 8, 6, 5, 8, 3, 6, 6, 6, 5, 5, 5, 6, 6, 9, 10,
    10, 11, 9, 9, 10, 10, 11, 7, 8, 3, 6, 5, 6, 8, 9, 3, 8, 7, 5, 1, 5, 4, 6, 4, 4, 4, 8, 3, 4, 4, 6, 3, 8, 6, 7,
    7, 8, 7, 8, 8, 9, 8, 8, 9, 6, 7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6, 6, 8, 9, 7, 6, 7, 7, 8, 8, 7, 8, 9, 13, 6,
    8, 9, 7, 11, 12, 12, 13, 11, 6, 6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8, 8, 9, 6, 8, 9, 9, 10, 4, 7, 6, 8, 9, 7, 8,
    9, 9, 10, 10, 11, 7, 9, 10, 10, 5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11, 9, 14, 7, 9, 10, 8, 8, 9, 9, 10, 10, 7,
    8, 10, 11, 9, 7, 9, 9, 10, 6, 7, 9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2, 6, 7, 8, 11, 10, 11, 9, 4, 4, 5, 5, 7,
    5, 6, 6, 4, 6, 7, 7, 8, 5, 7, 8, 8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3, 2, 5, 5, 4, 6, 7, 7, 3, 6, 7, 4, 3, 6,
    5, 6, 7, 4, 7, 8, 5, 4, 8, 6, 3, 4, 6, 7, 5, 9, 10, 6, 7, 6, 9, 3, 8, 5, 8, 6, 6, 9, 10, 10, 11, 11, 7, 8, 9,
    6, 5, 7, 8, 6, 7, 7, 5, 9, 10, 10, 11, 9, 10, 10, 11, 8, 9, 9, 10, 10, 11, 3, 7, 8, 8, 9, 8, 9, 7, 7, 8, 8, 9,
    9, 7, 8, 8, 8, 9, 9, 10, 5, 3, 7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8, 9, 8, 5, 4, 4, 5, 9, 8, 10, 8, 9,
    11, 7, 9, 10, 8, 9, 7, 9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8, 11, 6, 7, 7, 8, 7, 9, 9, 10, 10,
    6, 4, 10, 12, 4, 8, 5, 5, 4, 6, 4, 5, 4, 8, 6, 3, 4, 3, 8, 6, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 3, 8, 10, 3, 4,
    4, 7, 5, 4, 4, 3, 5, 7, 5, 5, 6, 7, 4, 5, 6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5, 6, 4, 5, 9, 9, 4, 4, 4,
    5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8, 10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13, 6, 10, 3, 6, 6, 8, 7,
    4, 11, 4, 5, 5, 6, 7, 4, 4, 6, 7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 4, 5, 8, 7, 4, 4, 6, 6, 2, 4, 5, 4, 4, 7, 6,
    3, 3, 10, 8, 8, 5, 7, 8, 6, 5, 7, 8, 9, 7, 5, 5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10, 12, 10, 5, 6, 5, 5, 6,
    10, 6, 4, 6, 6, 7, 1, 3, 4, 6, 7, 5, 4, 7, 11, 6, 6, 3, 5, 4, 6, 2, 4, 8, 4, 7, 6, 8, 6, 4, 5, 4, 3, 4, 4, 6,
    7, 9, 11, 12, 10, 5, 3, 7, 5, 4, 6, 7, 5, 3, 3, 4, 7, 4, 7, 7, 5, 4, 6, 4, 5, 5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7,
    4, 1, 9, 4, 10, 2, 10, 11, 11, 12, 12, 5, 6, 7, 8, 8, 9, 4, 9, 7, 7, 7, 8, 8, 9, 5, 8, 10, 2, 7, 6, 11, 5, 6,
    8, 9, 9, 10, 10, 11, 10, 10, 6, 11, 8, 9, 7, 7, 8, 5, 6, 7, 8, 8, 9, 9, 7, 11, 6, 7, 8, 9, 10, 10, 11, 6, 8,
    9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12, 6, 8, 9, 7, 8, 8, 7, 9, 11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8,
    9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7, 5, 5, 2, 7, 5, 6, 6, 7, 6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5,
    6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 3, 4, 4, 7, 9, 9, 7, 10, 4, 6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5,
    4, 7, 9, 5, 5, 6, 7, 7, 7, 7, 5, 5, 7, 8, 8, 9, 6, 4, 4, 7, 9, 10, 8, 6, 8, 9, 7, 8, 6, 7, 4, 6, 6, 7, 4, 5,
    6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6, 4, 4, 6, 7, 4, 6, 7, 5, 5, 7, 8, 6, 6, 5, 5, 8, 4, 6, 4, 3, 6, 7,
    5, 6, 9, 3, 10, 4, 10, 6, 4, 4, 6, 8, 5, 4, 6, 6, 7, 5, 6, 10, 6, 6, 4, 6, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 4,
    6, 4, 3, 6, 2, 4, 8, 6, 8, 10, 11, 9, 3, 5, 4, 5, 6, 9, 7, 3, 6, 7, 8, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5,
    2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7, 8, 8, 9, 6, 6, 7, 8, 5, 5, 8, 4, 7, 8, 3, 8, 9, 8, 6, 7, 4,
    7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4, 6, 7, 5, 4, 8, 4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6,
    7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4, 5, 7, 8, 8, 9, 4, 4, 6, 4, 8, 5, 12, 8, 9, 9, 10, 7, 7, 5,
    3, 4, 10, 9, 10, 8, 8, 9, 8, 4, 8, 6, 2, 6, 3, 4, 4, 3, 9, 3, 4, 5, 5, 7, 6, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7,
    5, 6, 6, 8, 9, 7, 7, 8, 9, 8, 9, 8, 5, 3, 7, 3, 2, 3, 5, 7, 8, 6, 6, 7, 8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4,
    6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9, 10, 8, 2, 5, 7, 8, 7, 6, 12, 12, 8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8,
    8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4, 8, 4, 7, 9, 11, 5, 5, 6, 9, 10, 11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11,
    5, 6, 4, 6, 9, 10, 6, 7, 4, 6, 8, 3, 2, 11, 7, 6, 8, 6, 3, 7, 7, 10, 7, 6, 7, 8, 8, 6, 10, 5, 6, 5, 10, 11, 6,
    6, 7, 7, 8, 5, 7, 8, 5, 5, 6, 7, 7, 8, 5, 4, 7, 8, 5, 6, 9, 4, 6, 6, 7, 7, 5, 5, 7, 8, 6, 4, 6, 7, 7, 8, 3, 7,
    4, 5, 7, 8, 6, 6, 6, 6, 6, 4, 5, 8, 5, 4, 7, 7, 9, 10, 8, 10, 4, 5, 5, 6, 11, 8, 8, 4, 6, 6, 7, 5, 9, 11, 6,
    11, 6, 7, 7, 8, 6, 8, 8, 9, 7, 9, 10, 10, 8, 10, 11, 7, 10, 9, 5, 7, 7, 8, 10, 7, 8, 8, 9, 6, 7, 6, 8, 5, 7,
    11, 8, 8, 5, 6, 6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 6, 7, 7, 9, 7, 9, 10, 8, 7, 8, 8, 9, 8, 9, 10,
    10, 11, 5, 10, 10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 10, 8, 5, 6, 6, 6, 8, 9, 7, 11, 3, 6, 8, 7, 9, 9, 9,
    10, 4, 7, 5, 6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 7, 5, 7, 7, 5, 8, 8, 12, 10, 11, 9, 4, 7, 8, 5, 4, 5,
    4, 7, 7, 8, 5, 6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6, 2, 5, 7, 4, 6, 7, 9, 7, 5, 4, 7, 8, 8,
    9, 7, 8, 8, 9, 6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6, 8, 9, 6, 8, 9, 7, 7, 8, 7, 6, 8, 9, 7,
    9, 10, 10, 11, 9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9, 10, 7, 7, 9, 10, 8, 6, 6, 5, 8, 9, 6, 7,
    9, 10, 8, 7, 7, 8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9, 10, 10, 11, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7,
    7, 8, 10, 5, 7, 8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10, 11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9, 7, 7, 7,
    5, 8, 6, 8, 10, 8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10, 11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11, 12, 8,
    8, 9, 6, 10, 7, 9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7, 9, 10, 8, 6, 7, 7, 9, 10, 8, 7, 3, 6, 8, 9,
    7, 10, 7, 8, 8, 6, 8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 8, 7, 4, 5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7, 7, 1, 3,
    4, 4, 5, 5, 6, 7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9, 6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9, 7, 10,
    10, 11, 6, 4, 6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11, 4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9, 10, 3,
    4, 9, 6, 7, 8, 6, 7, 5, 7, 3, 4, 7, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7, 3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 5,
    5, 8, 9, 6, 12, 16, 4, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7, 6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6, 4,
    9, 3, 7, 5, 4, 5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4, 8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6, 7,
    8, 10, 6, 4, 8, 7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6, 7, 7, 5, 8, 6, 9, 9, 7, 10, 10, 9, 10, 10, 11, 11,
    5, 7, 8, 6, 5, 5, 5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 7, 8, 5, 5, 6, 9, 10, 6, 7, 7, 10, 6, 4,
    6, 4, 5, 5, 5, 5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6, 7, 8, 7, 9, 10, 10, 11, 10,
    8, 4, 5, 3, 9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14, 8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8, 9, 4,
    7, 8, 6, 7, 8, 9, 7, 9, 10, 8, 9, 10, 10, 7, 5, 8, 6, 7, 5, 5, 5, 8, 10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7,
    5, 5, 5, 10, 4, 5, 6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4, 6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10,
    9, 5, 4, 6, 7, 5, 4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4, 5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9,
    7, 8, 10, 11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 7, 4, 6, 4, 6, 6, 5, 6, 6, 7, 2, 5, 4, 4, 6, 4, 3,
    4, 3, 6, 4, 6, 7, 5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 10, 7, 8, 9, 9, 10, 8, 7, 6, 8, 8, 8, 7, 4, 7, 9, 10,
    8, 5, 3, 3, 4, 7, 8, 7, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11, 9, 5, 7, 11, 14, 7, 9, 10,
    8, 5, 9, 10, 10, 11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 11, 9, 5, 10, 7, 6, 8, 8, 11, 8, 15, 11, 5, 6, 8, 9,
    7, 10, 2, 6, 7, 3, 4, 4, 4, 5, 5, 6, 2, 3, 4, 5, 7, 5, 7, 8, 6, 6, 5, 10, 7, 8, 8, 6, 9, 7, 8, 4, 3, 14, 6, 7,
    5, 6, 10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6, 7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 6, 4, 6, 7, 5, 3, 4, 6,
    7, 5, 7, 3, 5, 8, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 4, 7, 4, 8, 8, 4, 8, 5, 7,
    8, 7, 5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9, 8, 6, 7, 7,
    9, 2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5, 4, 6, 7, 5,
    6, 3, 3, 7, 6, 6, 3, 4, 7, 4, 10, 4, 2,
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

pub(super) static WORD_CLASSES: [u8; 3150] = [
    0, 28, 26, 4, 4, 46, 19, 0, 0, 0, 0, 0, 0, 10, 2, 0, 48, 48, 82, 115, 121, 102, 0, 5, 5, 5, 5, 82, 115, 102,
    121, 82, 115, 102, 121, 68, 48, 12, 54, 54, 54, 54, 0, 82, 115, 121, 0, 82, 115, 102, 121, 102, 66, 39, 66, 0,
    82, 102, 115, 121, 0, 0, 82, 115, 54, 54, 102, 121, 54, 54, 12, 0, 82, 115, 121, 102, 2, 32, 48, 1, 48, 33, 0,
    0, 40, 86, 115, 121, 12, 102, 0, 0, 54, 54, 82, 115, 121, 39, 102, 2, 25, 77, 82, 115, 121, 102, 0, 9, 5, 5,
    82, 115, 0, 102, 121, 39, 0, 82, 115, 121, 102, 82, 115, 102, 121, 35, 0, 48, 1, 1, 6, 1, 4, 67, 0, 32, 48,
    48, 10, 2, 12, 54, 56, 6, 25, 2, 82, 115, 0, 102, 121, 35, 0, 0, 8, 2, 82, 115, 121, 102, 77, 82, 115, 102,
    121, 8, 61, 61, 0, 2, 0, 82, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 14, 0, 0, 0, 82,
    115, 121, 102, 43, 43, 35, 0, 0, 29, 29, 0, 66, 0, 4, 32, 0, 82, 115, 102, 121, 39, 48, 0, 79, 12, 0, 54, 0,
    49, 82, 115, 121, 102, 32, 86, 115, 121, 102, 35, 82, 115, 121, 5, 5, 102, 0, 0, 0, 39, 82, 115, 102, 121, 0,
    82, 115, 102, 121, 48, 82, 115, 121, 102, 82, 115, 121, 102, 67, 54, 0, 12, 29, 29, 54, 32, 32, 0, 0, 54, 0,
    0, 39, 39, 0, 54, 0, 12, 0, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82, 115, 0, 121, 102, 82, 115, 121, 102,
    43, 54, 32, 39, 12, 12, 0, 82, 115, 121, 102, 0, 0, 0, 15, 6, 4, 48, 82, 111, 115, 121, 86, 121, 102, 102,
    112, 48, 4, 32, 32, 0, 86, 115, 102, 121, 35, 48, 82, 115, 121, 102, 48, 0, 48, 0, 0, 48, 35, 48, 0, 0, 12,
    37, 37, 35, 67, 82, 115, 102, 121, 82, 115, 121, 102, 89, 115, 121, 102, 2, 44, 82, 115, 121, 102, 39, 82,
    115, 121, 102, 79, 32, 54, 54, 9, 54, 82, 115, 121, 102, 32, 86, 121, 102, 82, 115, 121, 102, 14, 32, 82, 115,
    40, 23, 121, 102, 111, 112, 54, 82, 115, 102, 121, 14, 32, 12, 35, 39, 6, 35, 14, 48, 0, 27, 39, 82, 115, 102,
    121, 100, 116, 54, 121, 109, 32, 111, 39, 54, 54, 27, 32, 54, 58, 26, 0, 66, 67, 84, 115, 121, 102, 0, 0, 14,
    0, 77, 0, 82, 115, 102, 121, 14, 14, 82, 115, 121, 102, 0, 68, 67, 0, 115, 102, 82, 121, 67, 67, 66, 67, 82,
    115, 102, 121, 0, 67, 0, 40, 0, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 83, 115, 103, 121,
    39, 12, 82, 102, 115, 121, 54, 82, 115, 102, 121, 67, 54, 43, 43, 32, 35, 82, 115, 102, 121, 32, 14, 31, 82,
    115, 102, 121, 39, 0, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 83, 115, 121, 103, 0, 115, 102, 82, 121,
    0, 0, 22, 22, 0, 39, 67, 39, 31, 66, 32, 67, 79, 54, 0, 0, 114, 77, 102, 77, 121, 54, 82, 115, 121, 102, 98,
    115, 121, 109, 39, 67, 82, 102, 115, 39, 121, 0, 0, 82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102, 12, 12,
    35, 82, 115, 102, 121, 0, 0, 25, 25, 82, 115, 102, 121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0, 25, 0,
    82, 115, 102, 121, 25, 0, 82, 0, 115, 121, 102, 0, 82, 115, 102, 121, 39, 67, 66, 0, 86, 115, 121, 102, 0, 0,
    14, 82, 115, 121, 102, 0, 0, 86, 115, 102, 121, 12, 82, 115, 121, 0, 102, 0, 0, 82, 115, 121, 102, 0, 0, 0, 0,
    54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39, 67, 54, 66, 66, 82, 115, 121, 102, 0, 39, 0, 54, 14, 35, 66, 14, 0,
    0, 115, 102, 0, 0, 54, 82, 115, 102, 121, 25, 82, 115, 102, 121, 56, 32, 82, 121, 32, 33, 58, 58, 14, 43, 32,
    32, 0, 35, 66, 32, 0, 0, 13, 54, 68, 68, 0, 35, 29, 29, 86, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82,
    115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 68, 54, 54,
    0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82, 115, 102, 121, 82, 121, 39, 82, 115, 102, 121,
    66, 82, 115, 102, 121, 0, 48, 82, 115, 121, 103, 0, 67, 82, 115, 102, 121, 14, 54, 54, 0, 12, 11, 14, 0, 54,
    54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 82, 115, 102, 121, 0, 44, 82, 115, 121, 102, 82, 115,
    102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102, 121, 16, 54, 56, 84, 77, 115, 121, 104, 11,
    43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121, 0, 106, 48, 0, 82, 115, 121, 102, 37, 37, 2,
    66, 12, 77, 14, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53, 8, 0, 0, 0, 0, 0, 0, 14, 82, 115, 121, 102,
    54, 56, 0, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 0, 35, 0, 0, 37, 99, 115, 121, 110, 39, 0, 35,
    82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 82, 115, 102, 121, 14, 82, 115, 102, 121, 54, 54, 32, 82, 115,
    102, 52, 121, 52, 31, 43, 82, 115, 102, 121, 54, 2, 0, 77, 14, 79, 82, 115, 102, 121, 85, 115, 105, 121, 32,
    32, 32, 68, 1, 1, 8, 61, 61, 0, 13, 0, 12, 82, 115, 121, 102, 0, 0, 54, 54, 77, 82, 115, 121, 102, 82, 115,
    121, 102, 54, 56, 86, 115, 121, 102, 0, 82, 115, 102, 121, 82, 115, 102, 121, 31, 0, 0, 54, 56, 14, 44, 0, 0,
    0, 0, 14, 0, 0, 0, 35, 54, 59, 1, 0, 54, 54, 0, 54, 82, 115, 121, 102, 90, 115, 121, 106, 29, 29, 39, 0, 0,
    86, 121, 102, 0, 115, 18, 0, 37, 0, 37, 5, 13, 12, 12, 12, 12, 77, 0, 86, 122, 13, 102, 32, 82, 115, 54, 54,
    102, 121, 39, 0, 54, 54, 37, 0, 14, 82, 115, 121, 102, 35, 14, 35, 22, 48, 39, 84, 115, 121, 102, 54, 111, 82,
    121, 112, 102, 0, 37, 115, 39, 54, 37, 37, 0, 32, 0, 72, 72, 0, 35, 0, 48, 25, 82, 115, 102, 121, 0, 77, 82,
    115, 121, 102, 0, 66, 33, 67, 0, 0, 32, 32, 14, 0, 2, 32, 35, 54, 14, 0, 0, 86, 102, 121, 112, 0, 0, 0, 0, 66,
    39, 67, 12, 82, 115, 121, 102, 12, 0, 0, 25, 0, 32, 82, 115, 102, 121, 39, 14, 0, 82, 115, 102, 121, 82, 115,
    121, 102, 54, 54, 0, 43, 43, 12, 0, 82, 115, 102, 121, 0, 19, 82, 115, 121, 102, 37, 0, 21, 14, 0, 19, 0, 20,
    19, 64, 54, 12, 14, 0, 0, 68, 33, 115, 0, 14, 47, 1, 0, 0, 38, 82, 115, 121, 102, 35, 38, 38, 0, 95, 115, 121,
    108, 45, 120, 102, 121, 86, 43, 121, 102, 35, 35, 91, 115, 106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77,
    64, 32, 0, 0, 73, 82, 115, 102, 121, 0, 22, 22, 82, 115, 102, 121, 67, 0, 115, 108, 82, 115, 102, 121, 96,
    121, 0, 51, 14, 0, 0, 12, 32, 95, 117, 108, 125, 5, 5, 12, 32, 82, 5, 115, 121, 102, 0, 0, 0, 0, 82, 115, 102,
    52, 121, 52, 12, 48, 55, 60, 82, 115, 102, 121, 82, 115, 121, 102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0,
    82, 115, 121, 102, 25, 2, 0, 82, 115, 121, 102, 0, 0, 82, 115, 121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54,
    54, 82, 115, 102, 121, 12, 32, 32, 32, 4, 32, 82, 115, 102, 121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35,
    14, 82, 115, 102, 121, 32, 0, 54, 54, 67, 12, 54, 12, 29, 36, 29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35,
    32, 0, 0, 14, 0, 68, 68, 35, 0, 67, 68, 111, 0, 86, 121, 0, 113, 102, 32, 32, 39, 0, 32, 2, 84, 116, 121, 116,
    121, 102, 66, 115, 82, 115, 121, 102, 82, 115, 121, 102, 54, 0, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115,
    121, 102, 12, 54, 54, 12, 12, 54, 56, 82, 121, 102, 14, 54, 54, 82, 115, 121, 102, 86, 115, 121, 102, 115, 0,
    14, 32, 0, 0, 0, 14, 53, 53, 33, 32, 43, 14, 66, 48, 0, 35, 35, 0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68,
    0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0, 0, 66, 14, 0, 0, 0, 0, 35, 66, 115, 81, 0, 82, 115, 121, 102, 66, 66,
    86, 102, 121, 32, 32, 54, 0, 54, 54, 0, 12, 18, 12, 29, 29, 44, 0, 0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12,
    79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110, 121, 68, 68, 32, 37, 26, 68, 39, 0, 37, 37, 0, 67, 54,
    39, 68, 69, 66, 0, 82, 115, 121, 102, 12, 12, 32, 35, 72, 72, 32, 35, 68, 35, 68, 82, 115, 121, 102, 8, 32,
    18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0, 35, 82, 115, 102, 121, 82, 115, 121, 102, 77, 26, 82, 115,
    121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 39, 48, 0, 33, 0, 33, 0, 54, 56, 54, 56, 8, 40, 34, 0, 0, 0,
    40, 23, 23, 31, 31, 32, 37, 37, 37, 8, 61, 0, 0, 37, 6, 32, 34, 84, 115, 104, 0, 12, 115, 102, 82, 121, 121,
    29, 77, 29, 1, 5, 13, 54, 54, 82, 115, 121, 102, 82, 115, 17, 102, 121, 0, 14, 29, 29, 0, 48, 48, 86, 115,
    121, 102, 39, 67, 54, 54, 58, 1, 48, 1, 62, 37, 37, 0, 48, 86, 115, 121, 102, 77, 57, 82, 115, 102, 121, 25,
    25, 54, 56, 42, 25, 6, 84, 115, 121, 35, 102, 39, 39, 0, 0, 0, 8, 17, 26, 45, 48, 23, 23, 82, 115, 102, 121,
    25, 48, 48, 86, 115, 58, 43, 121, 102, 2, 0, 77, 0, 0, 32, 32, 39, 41, 24, 54, 82, 115, 102, 121, 58, 59, 39,
    43, 43, 0, 0, 0, 39, 0, 86, 115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43, 0, 0, 39, 70, 71, 68, 1, 0, 0, 0,
    0, 32, 12, 0, 32, 0, 0, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 0, 54, 54, 0, 12, 12, 0, 93, 115, 121,
    107, 12, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77, 95, 117, 125,
    108, 0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84, 115, 12, 121,
    104, 0, 0, 68, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 67, 0, 67, 88, 115, 102,
    121, 0, 82, 115, 102, 121, 54, 0, 67, 67, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 54, 66,
    82, 115, 102, 121, 67, 0, 0, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0, 115, 102,
    82, 121, 12, 82, 115, 102, 121, 54, 54, 0, 82, 115, 121, 102, 82, 115, 112, 102, 0, 0, 121, 0, 2, 0, 0, 82,
    115, 39, 102, 121, 14, 0, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 0, 67, 115, 109, 98,
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
    115, 102, 121, 29, 29, 29, 77, 32, 66, 77, 0, 14, 39, 119, 102, 121, 37, 37, 37, 18, 66, 26, 82, 115, 43, 102,
    121, 64, 67, 25, 26, 82, 115, 121, 102, 101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115, 121,
    102, 0, 87, 97, 115, 121, 115, 121, 102, 115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40, 0,
    37, 37, 37, 33, 33, 25, 0, 0, 82, 115, 121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121,
    102, 7, 0, 82, 115, 121, 102, 0, 54, 54, 25, 32, 18, 61, 61, 0, 0, 0, 0, 54, 77, 1, 0, 25, 0, 0, 0, 55, 55,
    32, 86, 121, 102, 115, 102, 82, 121, 43, 82, 115, 102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54,
    54, 67, 67, 0, 43, 82, 115, 121, 102, 14, 33, 0, 0, 0, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0,
    1, 0, 0, 14, 5, 78, 0, 54, 82, 115, 102, 121, 54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 0, 0, 95, 117, 125, 5,
    0, 0, 108, 12, 35, 82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115,
    54, 56, 121, 102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102, 0, 0, 0, 0, 82, 121,
    102, 32, 32, 111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121, 102, 35, 0, 39, 2, 33, 33,
    14, 54, 54, 39, 82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115,
    102, 86, 121, 5, 12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 86,
    121, 102, 37, 37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48, 48, 72, 82, 115, 121, 102,
    72, 72, 72, 0, 0, 44, 0, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48,
    48, 77, 54, 54, 33, 12, 12, 0, 0, 0, 0, 43, 43, 43, 43, 39, 0, 12, 0, 39, 37, 77, 0, 82, 115, 121, 102, 0, 14,
    72, 72, 72, 32, 32, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0,
    82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 0, 39, 39, 0, 6, 35, 0,
    0, 0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 2, 48, 0, 82, 115, 102, 121, 38, 0, 58, 59, 0, 82, 115, 121,
    102, 0, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0, 43, 43, 44,
    82, 115, 102, 121, 0, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 86, 115, 121, 102, 0, 82, 115,
    121, 102, 12, 4, 14, 39, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121, 1, 32,
    111, 0, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54, 54, 0,
    26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121, 102,
    31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82, 115,
    121, 102, 32, 0, 7, 0, 2, 0, 65, 45, 44, 37, 32, 0, 0,
];

pub(super) static STATE_EDGES: [u16; 2145] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7,
    48, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 1,
    1, 2, 1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 3, 2, 5, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1,
    5, 5, 6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 3, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
    1, 1, 4, 3, 1, 1, 4, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1,
    1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1,
    2, 1, 1, 1, 1, 3, 1, 1, 1, 2, 1, 6, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 5, 1, 1,
    1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 10, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 8, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1,
    1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 3, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 2, 2, 15, 1, 1, 1, 1, 1, 1, 16, 1, 1, 16, 1,
    1, 8, 1, 1, 23, 24, 24, 24, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1,
    3, 1, 1, 1, 1, 1, 11, 12, 12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 5, 1, 48, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2,
    5, 6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 25, 26, 26,
    1, 2, 1, 2, 1, 10, 11, 11, 12, 38, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 7, 1, 6, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1,
    1, 1, 2, 1, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 10, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    3, 1, 1, 1, 1, 12, 1, 1, 3, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1,
    1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1,
    3, 1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 9, 1, 1, 3,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1,
    2, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 2, 1, 1, 1, 4, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1,
    2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 2, 1, 1, 16, 1, 1, 1, 1, 2, 1, 1, 11, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1,
    4, 1, 3, 1, 1, 1, 1, 2, 11, 1, 1, 1, 1, 9, 7, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 2, 5, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1,
    3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1,
    21, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 9, 23, 1, 1, 1, 4, 3, 1, 26, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 12, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1,
    1, 1, 1, 1, 1, 7, 8, 8, 11, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 3, 4, 4,
    4, 5, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 2, 2, 4, 1, 1, 1, 14, 15,
    15, 15, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 6, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5,
    1, 1, 1, 1, 2, 27, 28, 28, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 14, 14, 14,
    14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10,
    10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1915,
];

pub(super) static LABELS: [u16; 6048] = [
    65535, 65535, 2849, 1044, 2480, 2146, 2400, 65535, 8, 1909, 65535, 12, 169, 2596, 65535, 1626, 65535, 1789,
    2797, 65535, 2655, 65535, 65535, 480, 65535, 61480, 65535, 1798, 65535, 1633, 65535, 2596, 65535, 1789, 65535,
    1801, 65535, 1729, 2798, 2849, 65535, 1623, 2798, 3091, 65535, 1789, 1485, 392, 554, 1076, 3091, 65535, 2596,
    65535, 65535, 1801, 65535, 2269, 65535, 65535, 1143, 65535, 1341, 1801, 1848, 65535, 65535, 92, 1798, 65535,
    2849, 554, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 836, 65535, 1129, 1291, 1517,
    1519, 1737, 2443, 61480, 347, 480, 783, 831, 836, 1062, 1071, 1128, 1129, 1203, 1208, 1291, 1517, 1519, 1539,
    1626, 1653, 1737, 1771, 1901, 1913, 1956, 1959, 1977, 2004, 2300, 2311, 2414, 2443, 2463, 2555, 2556, 2596,
    2620, 2623, 2624, 2666, 2716, 2776, 2872, 2899, 2992, 3057, 3073, 3108, 3109, 61480, 61487, 65535, 65535,
    65535, 678, 107, 65535, 65535, 65535, 418, 2872, 65535, 2306, 65535, 2306, 13, 1580, 1629, 1738, 2306, 2486,
    2581, 2920, 2957, 65535, 2849, 65535, 65535, 65535, 1789, 2797, 65535, 65535, 1789, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 418, 1170, 2305, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1568, 65535,
    65535, 1325, 1192, 2988, 65535, 65535, 1162, 65535, 65535, 65535, 65535, 65535, 1909, 2651, 65535, 65535, 893,
    143, 2403, 65535, 65535, 2330, 65535, 1427, 1975, 2377, 2851, 3031, 65535, 65535, 1789, 2797, 65535, 1341,
    65535, 65535, 311, 1260, 1341, 2849, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 219, 65535, 12, 1486,
    2149, 65535, 1789, 1848, 2797, 65535, 2611, 610, 1093, 2611, 3115, 61488, 65535, 1798, 65535, 65535, 214,
    2815, 1789, 2985, 65535, 65535, 65535, 2596, 65535, 1633, 65535, 65535, 2111, 65535, 23, 53, 92, 930, 1014,
    1372, 1391, 1403, 1798, 1808, 2957, 65535, 65535, 1325, 1192, 84, 2988, 65535, 418, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2414, 1975, 65535, 10, 1909, 65535, 65535, 65535, 65535, 65535, 65535, 2502,
    65535, 2849, 65535, 65535, 1341, 2797, 2849, 2797, 2849, 65535, 65535, 65535, 1909, 65535, 65535, 65535, 3091,
    647, 1341, 65535, 334, 663, 65535, 12, 65535, 65535, 1483, 1314, 3034, 219, 65535, 219, 65535, 1756, 219,
    65535, 65535, 65535, 418, 65535, 418, 65535, 2414, 1044, 1080, 1104, 1563, 1577, 1617, 1697, 1896, 1975, 2301,
    2452, 2808, 65535, 65535, 2111, 1808, 138, 65535, 65535, 1317, 1718, 311, 2849, 138, 1756, 65535, 65535,
    65535, 65535, 65535, 65535, 2004, 3091, 65535, 65535, 311, 1260, 65535, 2849, 65535, 65535, 65535, 65535,
    65535, 627, 65535, 393, 1738, 2004, 65535, 1198, 2518, 65535, 13, 1129, 1547, 65535, 65535, 65535, 2849,
    65535, 12, 65535, 418, 65535, 65535, 1098, 2736, 3086, 13, 1170, 65535, 65535, 65535, 1714, 3144, 1789, 65535,
    635, 65535, 2857, 2849, 65535, 65535, 65535, 65535, 65535, 65535, 1623, 2798, 1789, 2465, 2798, 1789, 65535,
    65535, 65535, 65535, 65535, 747, 919, 1474, 1593, 2849, 2874, 65535, 65535, 1486, 65535, 2275, 2115, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2529, 2529, 65535, 65535, 65535, 65535, 1790, 65535, 24,
    65535, 24, 1013, 1015, 1013, 1015, 107, 1686, 1803, 2581, 65535, 65535, 1839, 2386, 2386, 61440, 2386, 61440,
    2386, 61440, 61462, 65535, 65535, 65535, 1143, 1801, 65535, 65535, 550, 65535, 1976, 3143, 61462, 65535,
    65535, 65535, 65535, 1839, 268, 636, 688, 2981, 268, 636, 688, 2981, 61440, 268, 636, 688, 2981, 61440, 268,
    636, 688, 2387, 2981, 61440, 65535, 65535, 1839, 65535, 2849, 268, 636, 688, 2981, 61440, 267, 311, 634, 687,
    2983, 267, 311, 634, 687, 2983, 61440, 267, 311, 634, 687, 2983, 61440, 267, 311, 634, 687, 1976, 2386, 2447,
    2983, 61440, 65535, 65535, 418, 65535, 65535, 65535, 11, 419, 65535, 65535, 65535, 65535, 65535, 65535, 309,
    310, 448, 451, 1097, 1102, 1511, 1907, 1908, 2852, 61448, 61470, 65535, 1341, 61448, 61470, 65535, 65535, 12,
    65535, 65535, 65535, 1341, 65535, 65535, 65535, 65535, 65535, 65535, 418, 65535, 65535, 65535, 65535, 65535,
    709, 2339, 65535, 65535, 709, 2339, 65535, 65535, 311, 709, 2339, 2849, 65535, 65535, 65535, 709, 806, 816,
    1795, 2339, 2797, 65535, 65535, 12, 65535, 65535, 2849, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 418, 65535, 806, 816, 1795, 65535, 774, 65535, 65535, 65535, 65535, 2797, 65535, 65535, 65535,
    65535, 65535, 1789, 2797, 2306, 2306, 2798, 65535, 65535, 65535, 24, 2306, 2640, 2986, 65535, 65535, 65535,
    3091, 65535, 65535, 959, 960, 2014, 2131, 2132, 2440, 2442, 65535, 65535, 334, 65535, 2153, 65535, 65535,
    65535, 24, 2306, 2640, 2986, 65535, 65535, 2305, 65535, 65535, 214, 1920, 2300, 2655, 2815, 46, 2305, 2849,
    65535, 65535, 65535, 1957, 65535, 1565, 65535, 65535, 12, 65535, 65535, 65535, 2148, 65535, 65535, 65535,
    1976, 65535, 65535, 576, 1143, 65535, 2148, 2148, 61440, 2148, 61440, 2148, 61440, 65535, 1552, 65535, 311,
    576, 2386, 311, 576, 2386, 61440, 311, 576, 2386, 61440, 311, 449, 576, 2386, 61440, 303, 311, 1257, 1260,
    1347, 1806, 2419, 2675, 3143, 61462, 65535, 65535, 65535, 65535, 884, 2215, 65535, 65535, 1789, 65535, 65535,
    65535, 65535, 65535, 106, 2705, 143, 65535, 65535, 12, 65535, 65535, 65535, 3025, 65535, 65535, 2321, 65535,
    1409, 65535, 65535, 65535, 1317, 1410, 1718, 65535, 65535, 804, 1824, 65535, 65535, 311, 576, 634, 953, 2414,
    2604, 138, 576, 1838, 2849, 576, 2849, 65535, 65535, 219, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2418, 2549, 2919, 2418, 2549, 2919, 61440, 2418, 2549, 2919, 61440,
    2418, 2549, 2919, 61440, 204, 2275, 2276, 3056, 65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535, 576,
    1143, 2321, 2323, 13, 2849, 65535, 65535, 65535, 65535, 156, 576, 634, 953, 2298, 2335, 2355, 2386, 2414,
    2604, 156, 576, 634, 953, 2298, 2335, 2355, 2386, 2414, 2604, 61440, 156, 576, 634, 953, 2298, 2335, 2355,
    2386, 2414, 2604, 61440, 156, 576, 634, 953, 2298, 2335, 2355, 2386, 2414, 2604, 61440, 61462, 65535, 65535,
    65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1663, 576, 576, 61440, 576, 61440,
    576, 61440, 1716, 61462, 65535, 65535, 61462, 65535, 65535, 904, 65535, 65535, 65535, 65535, 179, 1838, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 393, 13, 65535, 65535, 1352, 2306, 65535, 893, 2792, 2403, 65535,
    65535, 65535, 418, 65535, 12, 65535, 1757, 1917, 5, 65535, 65535, 65535, 1565, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 249, 65535, 65535, 65535, 65535, 1975, 61488, 607,
    1975, 61488, 65535, 551, 1074, 2886, 3126, 65535, 65535, 65535, 65535, 1801, 65535, 65535, 2849, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2414, 2849, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 747, 919,
    1474, 1593, 1664, 2849, 2874, 65535, 2797, 65535, 65535, 65535, 2792, 65535, 65535, 1909, 65535, 65535, 65535,
    65535, 288, 65535, 418, 2301, 65535, 65535, 275, 65535, 1801, 2798, 2968, 65535, 65535, 65535, 2313, 2346,
    1789, 1090, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 821, 1053, 2164, 821, 1053, 1176, 1684, 1835,
    2164, 65535, 1717, 1129, 65535, 1717, 1129, 1273, 1290, 1749, 1806, 65535, 1391, 216, 65535, 90, 1789, 1272,
    2798, 418, 3091, 65535, 2414, 65535, 1738, 1519, 13, 2798, 13, 65535, 1325, 65535, 2742, 1824, 65535, 65535,
    65535, 2415, 1801, 2082, 3098, 1801, 2082, 65535, 562, 563, 564, 565, 65535, 65535, 65535, 12, 65535, 418,
    65535, 65535, 65535, 65535, 1008, 65535, 65535, 2738, 10, 65535, 2414, 1341, 1801, 1848, 65535, 1116, 2414,
    1116, 2414, 13, 165, 348, 1116, 1219, 1273, 1290, 1437, 1517, 1577, 1684, 1749, 1838, 2581, 2799, 65535,
    65535, 65535, 418, 943, 313, 13, 165, 348, 1116, 1219, 1273, 1290, 1437, 1517, 1577, 1684, 1749, 1756, 1838,
    2581, 2799, 65535, 2414, 13, 165, 348, 1116, 1219, 1273, 1290, 1437, 1517, 1577, 1684, 1749, 1838, 2581, 2799,
    3144, 65535, 2797, 13, 1273, 1290, 1437, 1749, 1838, 2403, 2799, 65535, 65535, 161, 162, 163, 241, 242, 329,
    330, 331, 1043, 1044, 1046, 1091, 1093, 1101, 1103, 1151, 1154, 2720, 2721, 2723, 2809, 2811, 2818, 161, 162,
    163, 241, 242, 329, 330, 331, 1043, 1044, 1046, 1091, 1093, 1101, 1103, 1151, 1154, 2720, 2721, 2723, 2809,
    2811, 2818, 61440, 161, 162, 163, 241, 242, 329, 330, 331, 1043, 1044, 1046, 1091, 1093, 1101, 1103, 1151,
    1154, 2720, 2721, 2723, 2809, 2811, 2818, 61440, 161, 162, 163, 241, 242, 329, 330, 331, 1043, 1044, 1046,
    1091, 1093, 1101, 1103, 1151, 1154, 2720, 2721, 2723, 2809, 2811, 2818, 61440, 65535, 1341, 65535, 1129, 1291,
    1517, 1519, 1737, 2443, 61480, 61487, 65535, 65535, 65535, 65535, 288, 1839, 65535, 65535, 65535, 1975, 1434,
    2797, 2815, 1427, 3031, 65535, 2414, 737, 65535, 65535, 65535, 65535, 329, 2809, 329, 2809, 61440, 329, 2809,
    61440, 329, 2809, 61440, 61462, 65535, 1170, 1789, 65535, 65535, 65535, 2414, 2849, 65535, 161, 240, 329,
    1043, 1090, 1099, 1151, 1238, 2708, 2720, 2809, 161, 240, 329, 1043, 1090, 1099, 1151, 1238, 2708, 2720, 2809,
    61440, 161, 240, 329, 1043, 1090, 1099, 1151, 1238, 2708, 2720, 2809, 61440, 0, 161, 240, 329, 741, 877, 1043,
    1090, 1099, 1151, 1238, 1248, 1260, 1709, 2708, 2720, 2809, 3119, 61440, 65535, 219, 1806, 65535, 1975, 107,
    65535, 65535, 65535, 65535, 636, 2074, 2075, 2981, 636, 2074, 2075, 2981, 61440, 636, 2074, 2075, 2981, 61440,
    636, 2074, 2075, 2981, 61440, 61444, 61444, 61488, 249, 636, 683, 1975, 2074, 2075, 2886, 2981, 61488, 65535,
    65535, 65535, 12, 418, 65535, 65535, 12, 65535, 9, 65535, 12, 709, 2596, 2988, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1554, 1977, 2464, 2639, 2899, 65535, 1562, 2019, 65535, 65535, 962, 1409,
    65535, 65535, 65535, 453, 65535, 1818, 2995, 65535, 3091, 65535, 2754, 65535, 1789, 65535, 1789, 65535, 1789,
    65535, 1789, 65535, 1789, 1064, 1818, 2241, 2995, 3109, 65535, 13, 107, 138, 201, 340, 441, 522, 710, 742,
    926, 1084, 1163, 1189, 1220, 1259, 1267, 1285, 1435, 1442, 1488, 1491, 1615, 1686, 1714, 1838, 1877, 1879,
    1900, 1958, 1969, 2090, 2105, 2112, 2398, 2581, 2598, 2727, 2751, 2798, 2805, 2839, 2897, 2913, 2963, 2977,
    3140, 3142, 3148, 65535, 65535, 65535, 2306, 65535, 65535, 65535, 65535, 65535, 152, 1801, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 418, 1044, 1850, 2403, 2480, 65535, 2639, 13, 65535,
    65535, 13, 418, 65535, 65535, 65535, 2797, 65535, 65535, 65535, 2797, 65535, 111, 542, 2301, 2391, 2394, 111,
    542, 2301, 2391, 2394, 61440, 111, 542, 2301, 2391, 2394, 61440, 111, 542, 2301, 2391, 2394, 61440, 111, 313,
    542, 2301, 2391, 2394, 61440, 65535, 1758, 2403, 311, 1758, 2403, 65535, 111, 542, 2301, 2391, 2394, 2676,
    61440, 111, 311, 313, 542, 2301, 2391, 2394, 2849, 61440, 65535, 65535, 65535, 2797, 65535, 2797, 65535, 1563,
    1975, 2946, 1563, 1975, 2946, 61440, 1563, 1975, 2946, 61440, 1975, 1975, 61440, 1975, 61440, 1975, 61440,
    111, 542, 1563, 1975, 2403, 2946, 61440, 61462, 65535, 1561, 311, 2849, 65535, 219, 1561, 2797, 65535, 65535,
    2301, 161, 162, 163, 241, 242, 329, 330, 331, 1043, 1044, 1046, 1091, 1093, 1101, 1103, 1151, 1154, 2448,
    2451, 2720, 2721, 2723, 2809, 2811, 2818, 161, 162, 163, 241, 242, 329, 330, 331, 1043, 1044, 1046, 1091,
    1093, 1101, 1103, 1151, 1154, 2448, 2451, 2720, 2721, 2723, 2809, 2811, 2818, 61440, 161, 162, 163, 241, 242,
    329, 330, 331, 1043, 1044, 1046, 1091, 1093, 1101, 1103, 1151, 1154, 2448, 2451, 2720, 2721, 2723, 2809, 2811,
    2818, 61440, 65535, 2797, 65535, 65535, 2797, 65535, 2797, 111, 330, 542, 1091, 2301, 2391, 2394, 2403, 2818,
    2938, 111, 330, 542, 1091, 2301, 2391, 2394, 2403, 2818, 2938, 61440, 111, 330, 542, 1091, 2301, 2391, 2394,
    2403, 2818, 2938, 61440, 111, 313, 330, 542, 1091, 2301, 2391, 2394, 2403, 2818, 2938, 61440, 161, 162, 163,
    187, 189, 241, 242, 329, 330, 331, 967, 1043, 1044, 1046, 1091, 1093, 1101, 1103, 1151, 1154, 1248, 1258,
    1427, 1587, 1588, 1709, 2448, 2451, 2497, 2720, 2721, 2723, 2809, 2811, 2818, 3031, 61440, 61444, 65535, 483,
    3060, 1838, 65535, 65535, 65535, 2153, 65535, 2530, 2530, 61440, 2530, 61440, 2530, 61440, 65535, 1954, 65535,
    1789, 65535, 65535, 219, 65535, 65535, 65535, 65535, 1839, 65535, 65535, 65535, 65535, 1839, 65535, 2414,
    2960, 65535, 1738, 1975, 65535, 65535, 65535, 65535, 65535, 576, 13, 65535, 1434, 1258, 65535, 2414, 1461,
    2414, 2400, 0, 2968, 65535, 1789, 2797, 65535, 65535, 2720, 2723, 3009, 3010, 65535, 65535, 2849, 65535,
    65535, 214, 2815, 2849, 65535, 1486, 1486, 61440, 1486, 61440, 1486, 61440, 2414, 61444, 65535, 65535, 1629,
    65535, 65535, 1341, 65535, 2849, 1955, 2480, 65535, 65535, 65535, 551, 1975, 65535, 576, 1975, 551, 1434,
    1749, 1975, 2797, 2800, 2815, 65535, 551, 1434, 1975, 2797, 2800, 2815, 65535, 678, 65535, 65535, 1048, 1895,
    2115, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 311, 1260, 1314, 1347, 1756, 2675, 3034, 3052,
    65535, 65535, 65535, 2306, 65535, 65535, 65535, 65535, 311, 1260, 1347, 1756, 2675, 3052, 65535, 65535, 65535,
    65535, 65535, 65535, 1756, 2792, 65535, 65535, 2655, 2815, 65535, 1552, 65535, 1170, 1563, 1738, 1801, 1824,
    2414, 2654, 2792, 65535, 65535, 65535, 1895, 1964, 2149, 65535, 1841, 65535, 65535, 65535, 1260, 65535, 65535,
    1427, 2936, 65535, 65535, 2414, 2849, 65535, 65535, 804, 1754, 65535, 798, 1754, 65535, 65535, 577, 634, 636,
    691, 2513, 65535, 2849, 2447, 2448, 2451, 65535, 2306, 65535, 65535, 65535, 1789, 2797, 2849, 65535, 635,
    65535, 65535, 691, 1487, 65535, 1789, 2797, 1027, 576, 898, 1027, 1331, 1344, 1798, 1803, 2056, 2414, 61488,
    65535, 691, 1487, 691, 65535, 1717, 2155, 65535, 1717, 2155, 1273, 1290, 65535, 61444, 65535, 65535, 65535,
    65535, 65535, 418, 65535, 2211, 2798, 65535, 65535, 65535, 65535, 152, 1789, 65535, 65535, 65535, 65535, 1629,
    65535, 1789, 65535, 65535, 2797, 65535, 152, 1789, 65535, 1434, 1789, 244, 625, 1067, 65535, 65535, 2576,
    65535, 290, 625, 1068, 1384, 2220, 2576, 2724, 2764, 2798, 2841, 2891, 3128, 65535, 2414, 436, 691, 1651,
    65535, 311, 65535, 691, 61488, 1975, 61486, 65535, 2958, 65535, 65535, 65535, 418, 65535, 65535, 65535, 65535,
    2414, 2808, 65535, 2570, 65535, 2797, 65535, 65535, 418, 2085, 65535, 65535, 65535, 2849, 65535, 12, 2632,
    2936, 65535, 65535, 65535, 2958, 65535, 65535, 1629, 3086, 65535, 65535, 418, 65535, 659, 1143, 1977, 65535,
    65535, 65535, 659, 65535, 1801, 65535, 635, 635, 61488, 65535, 418, 65535, 1801, 65535, 65535, 1623, 2542,
    2798, 3091, 65535, 65535, 1789, 1485, 838, 392, 1076, 2414, 3091, 65535, 65535, 65535, 436, 691, 2497, 3143,
    65535, 65535, 2849, 65535, 1396, 1789, 65535, 65535, 65535, 65535, 12, 12, 418, 709, 65535, 12, 65535, 65535,
    12, 65535, 418, 65535, 65535, 65535, 796, 65535, 65535, 904, 65535, 65535, 1242, 1242, 1756, 65535, 65535,
    1107, 1242, 1756, 2798, 65535, 65535, 65535, 65535, 65535, 65535, 1839, 2849, 2863, 65535, 1839, 2849, 2863,
    65535, 65535, 65535, 65535, 1789, 2797, 65535, 65535, 2849, 65535, 65535, 65535, 65535, 418, 65535, 65535,
    65535, 1629, 2576, 1801, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2306, 65535, 65535, 65535,
    239, 2269, 65535, 65535, 65535, 65535, 65535, 747, 919, 1361, 1474, 1593, 2849, 2874, 65535, 65535, 65535,
    65535, 1789, 2797, 65535, 65535, 459, 65535, 65535, 65535, 65535, 65535, 418, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1789, 2797, 65535, 65535, 65535, 418, 65535, 65535, 65535, 891, 65535,
    65535, 65535, 12, 418, 1170, 65535, 65535, 2849, 65535, 2849, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1341, 65535, 2275, 65535, 65535, 65535, 65535, 2415, 219, 65535, 65535, 65535, 65535, 219, 418, 1341,
    65535, 219, 65535, 219, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 1801, 214, 1832, 129, 1684, 2798,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2849, 65535, 65535, 65535,
    65535, 65535, 2797, 65535, 65535, 3143, 65535, 1143, 2654, 2797, 65535, 65535, 806, 816, 1795, 65535, 65535,
    65535, 65535, 2849, 2115, 65535, 65535, 2849, 65535, 65535, 65535, 65535, 311, 576, 634, 953, 2414, 2604, 138,
    1838, 2849, 576, 2849, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 215,
    2654, 2858, 65535, 65535, 65535, 2639, 13, 65535, 65535, 13, 418, 65535, 65535, 65535, 2452, 311, 65535, 660,
    870, 2530, 660, 870, 2530, 61440, 660, 870, 2530, 61440, 660, 870, 2530, 2849, 2917, 2919, 2944, 61440, 660,
    870, 2530, 2917, 2919, 2944, 61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 418, 713, 714, 934, 1343, 1591, 1592, 2039, 2040, 2345, 2368, 2369, 2404, 2849, 65535, 65535, 65535,
    65535, 12, 65535, 418, 65535, 65535, 65535, 541, 542, 1347, 1348, 1789, 2403, 2414, 2675, 2676, 2797, 65535,
    65535, 65535, 1899, 3091, 65535, 65535, 65535, 65535, 152, 65535, 418, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 945, 138, 65535, 418, 65535, 65535, 2797, 65535,
    65535, 65535, 1839, 65535, 1839, 65535, 65535, 65535, 1434, 65535, 1258, 1654, 65535, 65535, 65535, 65535, 16,
    1577, 1594, 1697, 2584, 65535, 249, 1143, 2849, 65535, 107, 65535, 65535, 311, 1260, 13, 1081, 1204, 1271,
    1434, 1749, 1760, 2593, 2849, 3138, 65535, 65535, 1518, 1143, 65535, 13, 1081, 1204, 1271, 1434, 1749, 2593,
    3138, 65535, 1081, 1204, 1271, 1749, 2593, 3138, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535,
    65535, 2849, 65535, 65535, 65535, 418, 65535, 65535, 65535, 65535, 65535, 1839, 65535, 1895, 65535, 65535,
    61469, 65535, 214, 65535, 962, 61469, 1801, 2815, 2988, 65535, 65535, 65535, 65535, 418, 3091, 65535, 65535,
    65535, 65535, 65535, 1684, 65535, 65535, 65535, 1790, 65535, 65535, 65535, 65535, 1739, 65535, 1838, 2798,
    65535, 1739, 1838, 1143, 2849, 1341, 2958, 65535, 65535, 65535, 418, 65535, 65535, 65535, 65535, 659, 60,
    2849, 65535, 65535, 65535, 65535, 691, 61475, 65535, 1200, 2655, 65535, 65535, 65535, 2414, 2599, 2797, 2798,
    2849, 61475, 65535, 65535, 65535, 65535, 2971, 1629, 65535, 65535, 1048, 1895, 2115, 2414, 65535, 65535,
    65535, 2849, 554, 65535, 344, 65535, 12, 65535, 65535, 65535, 2849, 65535, 1623, 2798, 3091, 12, 554, 1076,
    65535, 65535, 65535, 1839, 3007, 65535, 65535, 65535, 2304, 153, 1839, 2849, 65535, 65535, 65535, 65535,
    65535, 1839, 1839, 65535, 65535, 65535, 418, 659, 65535, 65535, 83, 65535, 143, 3122, 65535, 1341, 65535,
    1629, 65535, 65535, 65535, 65535, 65535, 418, 663, 65535, 65535, 65535, 1739, 1838, 2849, 65535, 65535, 1806,
    65535, 2414, 2849, 1434, 2849, 65535, 2797, 65535, 65535, 65535, 2797, 65535, 2797, 65535, 1789, 65535, 2958,
    65535, 65535, 65535, 65535, 1450, 65535, 1316, 1838, 2798, 65535, 2798, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1789, 2849, 65535, 65535, 65535, 65535, 1790, 65535, 65535, 1170, 65535, 12, 65535, 480, 65535,
    65535, 13, 2339, 2849, 65535, 65535, 65535, 65535, 484, 65535, 170, 61488, 65535, 1790, 61448, 61465, 61488,
    65535, 65535, 2849, 65535, 1482, 1751, 2561, 2648, 2649, 65535, 65535, 65535, 2969, 1789, 65535, 65535, 65535,
    65535, 418, 65535, 65535, 1044, 65535, 65535, 2403, 65535, 2414, 2849, 65535, 9, 325, 1062, 1427, 1913, 2403,
    2776, 3108, 3109, 65535, 187, 432, 798, 799, 833, 1069, 1070, 1133, 1182, 1550, 1940, 2276, 2403, 2408, 2416,
    2503, 2652, 2851, 3020, 3054, 3055, 65535, 1427, 65535, 2004, 65535, 65535, 65535, 65535, 65535, 1059, 65535,
    2797, 65535, 2937, 1129, 1291, 1517, 1519, 1737, 2443, 2937, 61480, 61487, 28, 269, 437, 600, 1062, 1113,
    1129, 1291, 1353, 1517, 1519, 1528, 1737, 1913, 2443, 2776, 2957, 2998, 3108, 3109, 61480, 61487, 61488,
    65535, 65535, 2611, 1227, 1697, 2581, 2611, 204, 1427, 3031, 65535, 161, 162, 163, 241, 242, 329, 330, 331,
    1043, 1044, 1046, 1091, 1093, 1101, 1103, 1151, 1154, 2414, 2720, 2721, 2723, 2809, 2811, 2818, 61440, 65535,
    65535, 65535, 1341, 187, 65535, 1801, 65535, 1801, 2085, 134, 1833, 1129, 3031, 65535, 397, 9, 2085, 311,
    1756, 1625, 65535, 2797, 65535, 2937, 65535, 65535, 684, 2960, 313, 65535, 418, 2031, 1258, 3031, 214, 1062,
    1622, 1740, 1863, 1913, 2541, 2655, 2776, 3035, 3108, 3109, 2849, 65535, 65535, 2849, 65535, 65535, 2623,
    65535, 1404, 65535, 1530, 65535, 1404, 2873, 13, 138, 1290, 61443, 65535, 65535, 2766, 3083, 65535, 65535,
    1063, 467, 65535, 1624, 65535, 787, 1403, 2018, 65535, 1434, 2766, 61488, 61443, 61488, 65535, 1485, 65535,
    1789, 65535, 1547, 1760, 2798, 65535, 1063, 1714, 1838, 1789, 342, 13, 860, 1265, 1714, 1838, 2414, 2581,
    2798, 65535, 2654, 65535, 12, 65535, 65535, 90, 65535, 65535, 418, 1170, 65535, 12, 65535, 2726, 2940, 219,
    65535, 1770, 65535, 65535, 2851, 311, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1416, 65535, 65535, 65535, 65535, 2849, 65535, 65535, 65535, 65535, 115, 116, 125, 438, 701, 924, 1167, 1169,
    1275, 1276, 1858, 1859, 1926, 2596, 2633, 65535, 65535, 65535, 65535, 65535, 65535, 2849, 65535, 12, 65535,
    12, 65535, 65535, 65535, 1799, 65535, 65535, 65535, 418, 65535, 65535, 65535, 61443, 65535, 65535, 65535, 12,
    65535, 579, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1341, 65535, 65535, 65535, 65535, 65535, 1629,
    2798, 2849, 2599, 2849, 65535, 2083, 2599, 2849, 271, 274, 1756, 2403, 65535, 1578, 65535, 65535, 580, 13,
    933, 65535, 678, 161, 329, 1043, 1090, 1099, 1151, 2809, 161, 329, 1043, 1090, 1099, 1151, 2809, 61440, 161,
    329, 1043, 1090, 1099, 1151, 2809, 61440, 161, 329, 877, 1043, 1090, 1099, 1151, 1625, 2809, 2969, 61440,
    65535, 1341, 65535, 249, 1975, 65535, 65535, 65535, 1317, 1718, 311, 2849, 1756, 65535, 65535, 1317, 1718,
    311, 2849, 65535, 1718, 311, 2849, 3021, 1756, 226, 759, 833, 65535, 482, 313, 1258, 1717, 65535, 588, 65535,
    65535, 418, 1170, 65535, 1170, 65535, 1170, 65535, 65535, 418, 1170, 237, 1112, 1362, 1363, 2305, 65535,
    65535, 1027, 165, 1027, 65535, 165, 538, 956, 957, 1027, 1197, 1793, 2002, 2078, 65535, 65535, 65535, 2797,
    65535, 1258, 1427, 65535, 65535, 12, 418, 65535, 2797, 65535, 65535, 249, 314, 1341, 1801, 65535, 65535,
    65535, 576, 2386, 2414, 576, 2386, 2414, 61440, 576, 2386, 2414, 61440, 576, 2386, 2414, 61440, 186, 2447,
    3143, 61462, 65535, 65535, 65535, 65535, 418, 65535, 65535, 418, 65535, 65535, 65535, 65535, 636, 2981, 636,
    2981, 61440, 636, 2981, 61440, 636, 2981, 61440, 65535, 65535, 576, 634, 2298, 2335, 2983, 576, 634, 2298,
    2335, 2983, 61440, 576, 634, 2298, 2335, 2983, 61440, 311, 576, 634, 2298, 2335, 2983, 61440, 2849, 65535,
    65535, 65535, 2414, 65535, 1561, 65535, 1035, 2441, 129, 311, 436, 691, 1625, 1651, 65535, 65535, 65535, 162,
    163, 330, 331, 1044, 1046, 1101, 1103, 1150, 1154, 2721, 2723, 2811, 2818, 162, 163, 330, 331, 1044, 1046,
    1101, 1103, 1150, 1154, 2721, 2723, 2811, 2818, 61440, 162, 163, 330, 331, 1044, 1046, 1101, 1103, 1150, 1154,
    2721, 2723, 2811, 2818, 61440, 162, 163, 330, 331, 1044, 1046, 1101, 1103, 1150, 1154, 2721, 2723, 2811, 2818,
    61440, 61466, 65535, 1789, 65535, 2849, 65535, 2849, 65535, 576, 1143, 65535, 2849, 65535, 2849, 65535, 1277,
    1284, 2801, 65535, 1277, 1284, 2801, 16, 1341, 1789, 65535, 65535, 2849, 65535, 65535, 65535, 919, 1593, 1664,
    2849, 2874, 65535, 65535, 2849, 65535, 1789, 2849, 65535, 1790, 65535, 267, 634, 687, 2983, 267, 634, 687,
    2983, 61440, 267, 634, 687, 2983, 61440, 267, 634, 687, 2983, 61440, 2849, 65535, 576, 1143, 2849, 65535, 28,
    111, 162, 197, 241, 330, 542, 633, 649, 653, 771, 870, 1044, 1091, 1145, 1995, 2010, 2044, 2192, 2301, 2391,
    2394, 2403, 2721, 2818, 2844, 2938, 28, 111, 162, 197, 241, 330, 542, 633, 649, 653, 771, 870, 1044, 1091,
    1145, 1995, 2010, 2044, 2192, 2301, 2391, 2394, 2403, 2721, 2818, 2844, 2938, 61440, 28, 111, 162, 197, 241,
    330, 542, 633, 649, 653, 771, 870, 1044, 1091, 1145, 1995, 2010, 2044, 2192, 2301, 2391, 2394, 2403, 2721,
    2818, 2844, 2938, 61440, 65535, 267, 634, 687, 2983, 267, 634, 687, 2983, 61440, 267, 634, 687, 2983, 61440,
    267, 634, 687, 2983, 61440, 2849, 65535, 1789, 2849, 65535, 65535, 65535, 2083, 65535, 576, 860, 2599, 2746,
    576, 860, 2083, 2599, 2746, 2849, 65535, 576, 1143, 65535, 1839, 2387, 2387, 61440, 2387, 61440, 2387, 61440,
    15, 28, 111, 268, 271, 274, 278, 325, 636, 688, 2387, 2721, 2981, 61440, 15, 28, 111, 268, 271, 274, 278, 325,
    636, 688, 2387, 2721, 2981, 61440, 15, 28, 111, 268, 271, 274, 278, 325, 636, 688, 2387, 2721, 2981, 61440,
    15, 28, 111, 268, 271, 274, 278, 325, 636, 688, 2387, 2721, 2981, 61440, 28, 111, 162, 197, 241, 330, 542,
    633, 649, 653, 771, 870, 1044, 1091, 1145, 1995, 2010, 2044, 2192, 2301, 2391, 2394, 2403, 2721, 2818, 2844,
    2851, 2915, 2916, 2938, 61440, 61462, 65535, 65535, 65535, 1839, 268, 636, 688, 2981, 268, 636, 688, 2981,
    61440, 268, 636, 688, 2981, 61440, 268, 636, 688, 2387, 2981, 61440, 65535, 2849, 267, 311, 634, 687, 2983,
    267, 311, 634, 687, 2983, 61440, 267, 311, 634, 687, 2983, 61440, 267, 311, 634, 687, 2447, 2983, 61440,
    61462, 576, 634, 2298, 2335, 2983, 61440, 2849, 65535, 65535, 267, 634, 687, 2983, 267, 634, 687, 2983, 61440,
    267, 634, 687, 2983, 61440, 267, 634, 687, 2983, 61440, 2849, 65535, 1839, 268, 636, 688, 2387, 2981, 268,
    636, 688, 2387, 2981, 61440, 268, 636, 688, 2387, 2981, 61440, 15, 268, 636, 688, 2387, 2981, 61440, 65535,
    65535, 268, 313, 577, 636, 688, 2296, 2336, 2387, 2981, 61440, 268, 313, 577, 636, 688, 2296, 2336, 2387,
    2981, 61440, 268, 313, 577, 636, 688, 2296, 2336, 2387, 2981, 61440, 268, 313, 577, 636, 688, 2296, 2336,
    2387, 2981, 61440, 3139, 61462, 65535, 65535, 1839, 2387, 65535, 65535, 65535, 219, 1143, 65535, 65535, 65535,
    65535, 268, 313, 467, 551, 636, 688, 1486, 2387, 2981, 268, 313, 467, 551, 636, 688, 1486, 2387, 2981, 61440,
    268, 313, 467, 551, 636, 688, 1486, 2387, 2981, 61440, 268, 313, 467, 551, 636, 688, 1486, 1975, 1976, 2387,
    2713, 2981, 61440, 65535, 1075, 2849, 541, 65535, 427, 997, 2846, 65535, 2149, 65535, 2149, 1657, 1661, 0, 7,
    13, 14, 16, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49,
    50, 51, 55, 56, 57, 58, 59, 60, 61, 62, 63, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94,
    95, 96, 98, 99, 102, 103, 104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123,
    124, 126, 129, 136, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163,
    164, 165, 168, 169, 171, 172, 173, 174, 175, 176, 177, 178, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189,
    190, 191, 192, 193, 198, 203, 204, 206, 207, 208, 209, 210, 212, 213, 214, 218, 219, 220, 221, 222, 223, 225,
    226, 227, 228, 230, 231, 232, 233, 235, 236, 238, 240, 241, 242, 243, 245, 246, 247, 248, 249, 250, 251, 252,
    253, 254, 255, 256, 257, 260, 269, 270, 272, 276, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 291,
    292, 293, 294, 295, 296, 304, 305, 306, 307, 308, 312, 315, 316, 317, 318, 319, 320, 321, 322, 323, 328, 329,
    330, 331, 332, 335, 336, 337, 338, 342, 343, 347, 348, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364,
    365, 366, 368, 369, 370, 371, 373, 374, 375, 376, 383, 384, 385, 386, 388, 389, 390, 391, 392, 393, 394, 397,
    398, 401, 402, 403, 404, 406, 407, 408, 409, 418, 420, 422, 423, 424, 425, 426, 427, 429, 430, 432, 436, 440,
    444, 445, 446, 447, 452, 454, 455, 456, 457, 460, 461, 462, 463, 464, 468, 469, 470, 471, 476, 477, 478, 479,
    485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 502, 503, 504, 505, 506, 508,
    509, 510, 511, 518, 519, 520, 521, 524, 525, 526, 527, 528, 530, 531, 532, 533, 534, 535, 536, 537, 538, 541,
    542, 543, 544, 545, 546, 547, 548, 549, 554, 558, 566, 568, 570, 572, 573, 574, 575, 576, 577, 578, 579, 582,
    583, 584, 586, 587, 589, 590, 591, 592, 595, 596, 597, 598, 599, 601, 603, 604, 605, 606, 607, 608, 610, 611,
    612, 613, 614, 617, 618, 619, 620, 621, 622, 623, 624, 628, 629, 630, 631, 634, 635, 636, 637, 638, 639, 640,
    641, 642, 643, 648, 649, 650, 651, 652, 655, 656, 657, 658, 660, 661, 662, 663, 664, 666, 667, 668, 669, 670,
    671, 672, 673, 674, 675, 676, 677, 679, 680, 685, 691, 697, 698, 699, 700, 702, 703, 711, 712, 716, 717, 718,
    719, 721, 722, 723, 724, 725, 727, 728, 743, 751, 752, 753, 754, 755, 756, 757, 758, 759, 760, 761, 762, 763,
    764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 775, 776, 777, 778, 779, 780, 781, 782, 788, 789, 790, 791,
    792, 793, 794, 795, 797, 798, 799, 800, 801, 802, 803, 804, 805, 807, 808, 809, 810, 812, 813, 814, 815, 818,
    819, 820, 821, 822, 824, 825, 826, 827, 833, 835, 841, 842, 843, 844, 846, 847, 848, 849, 850, 851, 852, 853,
    854, 856, 857, 858, 859, 860, 861, 862, 863, 865, 866, 867, 868, 869, 870, 871, 872, 873, 874, 875, 876, 877,
    879, 880, 882, 883, 884, 885, 892, 894, 895, 896, 897, 898, 899, 900, 901, 902, 903, 905, 906, 907, 908, 909,
    911, 912, 920, 921, 922, 923, 925, 931, 932, 935, 937, 938, 939, 940, 942, 944, 945, 947, 953, 954, 955, 956,
    962, 963, 964, 965, 969, 970, 971, 972, 973, 974, 975, 976, 979, 980, 981, 982, 984, 985, 986, 987, 991, 992,
    993, 995, 999, 1000, 1001, 1002, 1005, 1009, 1010, 1011, 1012, 1013, 1014, 1015, 1016, 1023, 1026, 1028, 1030,
    1031, 1032, 1033, 1034, 1039, 1040, 1041, 1042, 1043, 1044, 1045, 1046, 1048, 1049, 1050, 1051, 1052, 1054,
    1055, 1056, 1057, 1058, 1059, 1060, 1061, 1066, 1071, 1072, 1079, 1086, 1087, 1088, 1089, 1090, 1091, 1092,
    1093, 1099, 1100, 1101, 1103, 1105, 1110, 1111, 1116, 1117, 1118, 1120, 1122, 1123, 1126, 1127, 1129, 1135,
    1136, 1137, 1138, 1140, 1142, 1143, 1145, 1146, 1147, 1148, 1150, 1151, 1152, 1153, 1154, 1155, 1157, 1164,
    1172, 1173, 1174, 1175, 1178, 1179, 1180, 1181, 1182, 1186, 1187, 1190, 1191, 1192, 1196, 1199, 1200, 1201,
    1202, 1205, 1206, 1211, 1212, 1213, 1214, 1216, 1217, 1219, 1221, 1222, 1223, 1224, 1228, 1229, 1230, 1231,
    1232, 1233, 1234, 1235, 1239, 1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1252, 1254, 1258, 1260,
    1261, 1262, 1266, 1270, 1273, 1278, 1279, 1280, 1281, 1286, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1294,
    1296, 1297, 1300, 1301, 1302, 1303, 1308, 1310, 1314, 1317, 1318, 1319, 1320, 1321, 1322, 1323, 1324, 1326,
    1327, 1328, 1329, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1340, 1341, 1347, 1348, 1349, 1350, 1355,
    1357, 1358, 1359, 1360, 1364, 1365, 1366, 1368, 1373, 1374, 1375, 1376, 1377, 1378, 1379, 1380, 1381, 1386,
    1387, 1388, 1390, 1392, 1393, 1394, 1395, 1397, 1398, 1399, 1400, 1401, 1402, 1405, 1406, 1407, 1408, 1411,
    1412, 1413, 1414, 1419, 1420, 1421, 1422, 1427, 1429, 1430, 1431, 1432, 1433, 1434, 1437, 1444, 1445, 1446,
    1447, 1448, 1463, 1464, 1465, 1466, 1467, 1471, 1472, 1478, 1481, 1483, 1484, 1486, 1487, 1493, 1494, 1495,
    1496, 1497, 1498, 1499, 1501, 1502, 1503, 1504, 1505, 1506, 1507, 1508, 1509, 1512, 1513, 1514, 1515, 1516,
    1517, 1519, 1521, 1522, 1523, 1524, 1531, 1532, 1533, 1534, 1538, 1539, 1540, 1541, 1542, 1543, 1544, 1545,
    1546, 1548, 1551, 1552, 1553, 1562, 1563, 1566, 1569, 1570, 1571, 1572, 1573, 1577, 1578, 1580, 1581, 1582,
    1583, 1586, 1587, 1588, 1597, 1599, 1600, 1601, 1602, 1603, 1606, 1607, 1608, 1612, 1617, 1618, 1625, 1626,
    1629, 1637, 1638, 1639, 1640, 1643, 1644, 1645, 1646, 1651, 1662, 1665, 1666, 1667, 1668, 1680, 1681, 1682,
    1683, 1684, 1686, 1687, 1698, 1700, 1701, 1702, 1703, 1704, 1705, 1706, 1707, 1709, 1710, 1711, 1712, 1713,
    1714, 1719, 1720, 1721, 1722, 1725, 1727, 1733, 1734, 1736, 1738, 1744, 1749, 1750, 1752, 1756, 1757, 1758,
    1759, 1760, 1762, 1763, 1764, 1765, 1766, 1775, 1776, 1777, 1778, 1779, 1780, 1781, 1782, 1783, 1784, 1788,
    1790, 1791, 1792, 1793, 1794, 1799, 1800, 1801, 1803, 1806, 1808, 1809, 1810, 1811, 1814, 1815, 1816, 1817,
    1818, 1821, 1824, 1825, 1826, 1827, 1829, 1833, 1834, 1836, 1837, 1838, 1842, 1843, 1844, 1845, 1848, 1849,
    1850, 1853, 1854, 1855, 1856, 1866, 1867, 1868, 1869, 1871, 1875, 1876, 1880, 1881, 1884, 1885, 1892, 1893,
    1895, 1896, 1898, 1901, 1902, 1905, 1909, 1910, 1913, 1914, 1915, 1916, 1918, 1919, 1923, 1927, 1928, 1929,
    1930, 1932, 1933, 1934, 1937, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1947, 1951, 1952, 1953,
    1954, 1956, 1965, 1966, 1967, 1968, 1970, 1971, 1972, 1973, 1974, 1975, 1976, 1977, 1978, 1980, 1981, 1982,
    1983, 1985, 1986, 1987, 1988, 1989, 1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 2000, 2004, 2005,
    2006, 2007, 2008, 2009, 2010, 2011, 2012, 2017, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028,
    2029, 2031, 2034, 2035, 2036, 2037, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054,
    2055, 2057, 2058, 2059, 2060, 2062, 2063, 2064, 2065, 2068, 2069, 2070, 2071, 2072, 2073, 2074, 2075, 2076,
    2077, 2079, 2080, 2081, 2082, 2084, 2085, 2087, 2088, 2093, 2094, 2095, 2096, 2097, 2099, 2100, 2101, 2102,
    2107, 2108, 2109, 2110, 2111, 2112, 2113, 2114, 2115, 2116, 2117, 2118, 2119, 2121, 2122, 2123, 2124, 2125,
    2126, 2127, 2128, 2129, 2134, 2135, 2136, 2137, 2141, 2142, 2143, 2144, 2145, 2149, 2153, 2154, 2156, 2157,
    2158, 2159, 2160, 2161, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169, 2170, 2171, 2172, 2173, 2174, 2175,
    2176, 2177, 2178, 2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2187, 2191, 2192, 2193, 2194, 2195, 2196,
    2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2215,
    2216, 2217, 2218, 2219, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235,
    2236, 2237, 2238, 2239, 2240, 2242, 2243, 2244, 2245, 2248, 2249, 2250, 2251, 2252, 2253, 2254, 2255, 2256,
    2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2271, 2272, 2275, 2276,
    2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287, 2288, 2289, 2292, 2293, 2294, 2295, 2296,
    2297, 2298, 2299, 2300, 2301, 2302, 2303, 2305, 2306, 2307, 2308, 2309, 2310, 2314, 2315, 2316, 2317, 2318,
    2319, 2320, 2322, 2326, 2328, 2332, 2335, 2336, 2337, 2338, 2340, 2341, 2342, 2343, 2347, 2348, 2349, 2350,
    2351, 2352, 2353, 2354, 2356, 2357, 2358, 2359, 2360, 2361, 2363, 2364, 2365, 2366, 2367, 2372, 2373, 2374,
    2375, 2376, 2379, 2380, 2381, 2382, 2383, 2385, 2386, 2387, 2388, 2389, 2390, 2391, 2392, 2393, 2394, 2395,
    2396, 2401, 2402, 2403, 2412, 2413, 2414, 2415, 2416, 2425, 2426, 2427, 2428, 2429, 2430, 2432, 2433, 2434,
    2435, 2436, 2437, 2445, 2446, 2447, 2448, 2449, 2450, 2451, 2452, 2453, 2454, 2455, 2456, 2466, 2467, 2468,
    2469, 2477, 2480, 2481, 2482, 2486, 2489, 2490, 2492, 2493, 2494, 2497, 2498, 2499, 2500, 2501, 2502, 2503,
    2504, 2505, 2506, 2507, 2508, 2509, 2510, 2512, 2514, 2515, 2516, 2517, 2519, 2520, 2521, 2522, 2523, 2524,
    2525, 2526, 2527, 2528, 2550, 2551, 2552, 2553, 2554, 2561, 2562, 2563, 2564, 2565, 2567, 2568, 2569, 2570,
    2571, 2572, 2573, 2574, 2575, 2576, 2581, 2583, 2585, 2586, 2587, 2591, 2593, 2594, 2595, 2596, 2597, 2599,
    2600, 2601, 2602, 2603, 2604, 2605, 2607, 2608, 2609, 2610, 2611, 2612, 2613, 2614, 2615, 2616, 2618, 2619,
    2625, 2626, 2627, 2628, 2629, 2630, 2634, 2635, 2636, 2637, 2638, 2639, 2641, 2642, 2647, 2655, 2656, 2658,
    2659, 2660, 2661, 2665, 2667, 2668, 2673, 2674, 2675, 2676, 2677, 2678, 2679, 2680, 2681, 2684, 2685, 2686,
    2687, 2688, 2689, 2690, 2691, 2692, 2694, 2695, 2696, 2700, 2702, 2703, 2705, 2706, 2707, 2708, 2709, 2710,
    2711, 2712, 2720, 2721, 2722, 2723, 2724, 2725, 2728, 2729, 2730, 2733, 2734, 2736, 2740, 2742, 2743, 2744,
    2745, 2746, 2747, 2748, 2749, 2753, 2760, 2761, 2762, 2763, 2764, 2766, 2767, 2768, 2772, 2773, 2774, 2775,
    2776, 2777, 2778, 2779, 2781, 2782, 2783, 2784, 2785, 2787, 2788, 2789, 2790, 2792, 2793, 2794, 2795, 2796,
    2797, 2798, 2799, 2803, 2806, 2808, 2809, 2810, 2811, 2815, 2818, 2820, 2822, 2823, 2824, 2825, 2829, 2832,
    2833, 2834, 2835, 2840, 2842, 2845, 2846, 2847, 2848, 2849, 2851, 2856, 2857, 2858, 2859, 2860, 2861, 2862,
    2871, 2872, 2880, 2882, 2887, 2888, 2889, 2890, 2891, 2899, 2900, 2901, 2902, 2910, 2914, 2917, 2919, 2920,
    2921, 2922, 2923, 2924, 2925, 2926, 2927, 2928, 2929, 2930, 2931, 2932, 2933, 2934, 2935, 2936, 2937, 2938,
    2939, 2941, 2944, 2946, 2947, 2948, 2949, 2950, 2951, 2953, 2954, 2955, 2956, 2957, 2958, 2959, 2960, 2961,
    2964, 2965, 2966, 2967, 2968, 2971, 2972, 2973, 2974, 2975, 2976, 2981, 2982, 2983, 2984, 2985, 2988, 2992,
    2995, 2996, 2997, 2998, 2999, 3003, 3004, 3005, 3006, 3011, 3012, 3013, 3014, 3015, 3016, 3017, 3018, 3021,
    3022, 3023, 3024, 3026, 3027, 3028, 3029, 3031, 3032, 3034, 3043, 3044, 3045, 3046, 3048, 3049, 3050, 3051,
    3054, 3059, 3061, 3062, 3063, 3065, 3069, 3070, 3071, 3072, 3075, 3077, 3079, 3082, 3087, 3088, 3089, 3090,
    3091, 3092, 3093, 3094, 3095, 3096, 3098, 3100, 3104, 3105, 3106, 3107, 3108, 3109, 3114, 3115, 3116, 3117,
    3118, 3119, 3120, 3121, 3123, 3124, 3125, 3127, 3129, 3133, 3134, 3135, 3136, 3139, 3141, 3143, 3149, 61443,
    61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 6048] = [
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
    358, 84, 0, 436, 94, 201, 2, 202, 1232, 1, 204, 205, 202, 205, 202, 689, 16, 1070, 210, 201, 512, 50, 214,
    215, 216, 1167, 218, 219, 1058, 221, 149, 279, 224, 225, 225, 226, 17, 228, 202, 230, 231, 769, 147, 744, 235,
    745, 237, 713, 239, 223, 227, 229, 232, 229, 229, 229, 233, 234, 236, 238, 240, 478, 148, 243, 244, 245, 640,
    855, 247, 247, 248, 249, 245, 250, 640, 513, 831, 832, 1131, 95, 255, 256, 366, 46, 259, 259, 47, 260, 366,
    57, 366, 514, 813, 264, 814, 266, 265, 267, 3, 269, 269, 18, 268, 270, 271, 323, 515, 746, 275, 992, 277, 747,
    279, 940, 1113, 282, 283, 283, 284, 285, 516, 517, 150, 289, 289, 290, 302, 291, 1168, 293, 294, 690, 690,
    415, 544, 316, 856, 300, 301, 302, 303, 304, 305, 437, 666, 833, 367, 55, 311, 311, 311, 311, 260, 311, 367,
    324, 149, 198, 315, 316, 325, 326, 568, 1132, 545, 518, 519, 585, 325, 325, 1149, 586, 569, 416, 330, 114,
    332, 19, 332, 334, 334, 334, 334, 333, 335, 336, 335, 993, 255, 338, 339, 339, 340, 339, 341, 339, 342, 343,
    629, 438, 439, 346, 347, 587, 359, 349, 159, 351, 352, 343, 249, 304, 303, 250, 356, 355, 355, 355, 355, 355,
    355, 355, 355, 358, 355, 355, 355, 355, 359, 355, 355, 355, 357, 355, 360, 151, 251, 363, 152, 365, 355, 355,
    355, 355, 360, 354, 367, 354, 354, 354, 354, 367, 354, 354, 354, 368, 354, 367, 354, 354, 354, 369, 354, 361,
    354, 354, 362, 364, 366, 354, 370, 570, 1059, 373, 327, 701, 1071, 377, 378, 407, 328, 546, 588, 589, 714,
    385, 385, 385, 385, 385, 385, 385, 385, 385, 385, 386, 386, 329, 216, 386, 386, 329, 1060, 389, 590, 330, 667,
    393, 1227, 647, 20, 648, 649, 748, 400, 649, 649, 749, 621, 622, 403, 404, 390, 834, 403, 404, 390, 96, 407,
    403, 404, 408, 390, 715, 115, 403, 410, 410, 410, 404, 411, 390, 1030, 413, 460, 21, 416, 691, 591, 591, 835,
    1169, 396, 592, 750, 1007, 423, 331, 410, 410, 410, 623, 427, 360, 203, 204, 49, 431, 668, 692, 332, 361, 153,
    437, 437, 438, 438, 439, 479, 836, 75, 442, 442, 442, 442, 693, 368, 97, 446, 391, 154, 449, 449, 449, 449,
    449, 449, 449, 76, 1171, 451, 1170, 452, 669, 669, 417, 442, 442, 442, 442, 77, 1021, 457, 1022, 1023, 460,
    460, 460, 460, 461, 458, 459, 462, 78, 593, 1159, 466, 1215, 468, 1025, 1031, 471, 1029, 157, 156, 474, 253,
    254, 100, 351, 158, 787, 479, 480, 786, 481, 481, 482, 481, 483, 481, 484, 155, 486, 800, 485, 488, 339, 485,
    488, 339, 489, 485, 488, 339, 490, 485, 487, 488, 339, 491, 473, 475, 473, 476, 477, 473, 473, 477, 478, 492,
    252, 670, 913, 914, 495, 496, 770, 1073, 498, 1072, 547, 333, 334, 961, 503, 504, 505, 960, 1102, 507, 915,
    408, 624, 510, 520, 791, 512, 791, 513, 788, 857, 792, 516, 517, 516, 790, 305, 520, 521, 305, 789, 518, 519,
    522, 523, 523, 523, 514, 515, 514, 524, 519, 526, 409, 336, 529, 335, 369, 694, 461, 440, 480, 837, 418, 337,
    338, 594, 462, 306, 542, 542, 542, 542, 542, 542, 543, 542, 542, 542, 544, 542, 542, 542, 545, 546, 546, 546,
    546, 462, 481, 793, 160, 550, 307, 794, 796, 553, 554, 555, 555, 556, 557, 795, 797, 798, 799, 549, 488, 551,
    552, 558, 558, 559, 339, 560, 561, 549, 488, 551, 552, 558, 558, 559, 339, 560, 561, 562, 549, 488, 551, 552,
    558, 558, 559, 339, 560, 561, 563, 549, 488, 551, 552, 558, 558, 559, 339, 560, 561, 564, 565, 419, 420, 482,
    1054, 570, 483, 595, 421, 422, 79, 422, 484, 1172, 578, 488, 488, 580, 488, 581, 488, 582, 579, 583, 962, 451,
    583, 1201, 521, 589, 370, 205, 206, 1202, 594, 595, 423, 22, 1145, 596, 596, 1227, 815, 602, 603, 207, 116,
    605, 606, 716, 608, 609, 610, 671, 963, 1008, 614, 1032, 616, 1173, 617, 618, 619, 1133, 463, 1216, 623, 571,
    571, 522, 523, 441, 695, 641, 630, 1074, 632, 485, 631, 24, 636, 23, 631, 161, 189, 639, 640, 638, 131, 641,
    163, 643, 643, 643, 643, 4, 548, 1150, 464, 647, 632, 48, 650, 632, 964, 465, 486, 597, 965, 731, 657, 658,
    67, 966, 339, 371, 43, 55, 43, 311, 664, 311, 664, 665, 260, 664, 371, 431, 371, 372, 27, 669, 916, 1075, 672,
    487, 487, 838, 672, 676, 751, 678, 679, 504, 1203, 682, 1204, 684, 683, 685, 917, 858, 859, 688, 689, 690,
    691, 771, 633, 634, 106, 549, 550, 801, 698, 698, 698, 698, 698, 699, 699, 699, 698, 860, 701, 702, 861, 704,
    705, 703, 706, 700, 707, 1050, 709, 710, 1051, 712, 713, 714, 715, 711, 716, 717, 718, 1205, 720, 721, 719,
    722, 719, 1076, 725, 25, 727, 728, 673, 650, 718, 732, 730, 731, 733, 730, 731, 164, 736, 736, 736, 736, 267,
    362, 1061, 739, 1009, 741, 340, 341, 397, 994, 746, 524, 1114, 749, 750, 719, 752, 54, 54, 54, 719, 753, 754,
    753, 752, 755, 191, 191, 191, 191, 756, 756, 756, 191, 191, 191, 755, 756, 191, 756, 525, 1077, 1115, 760,
    761, 762, 755, 191, 191, 191, 191, 756, 756, 756, 191, 191, 191, 755, 763, 756, 191, 756, 1174, 765, 755, 191,
    191, 191, 191, 756, 756, 756, 191, 191, 191, 755, 756, 191, 756, 766, 720, 768, 756, 756, 756, 756, 756, 756,
    769, 756, 281, 280, 771, 771, 771, 772, 772, 772, 772, 772, 771, 771, 771, 772, 772, 772, 772, 771, 771, 772,
    772, 772, 772, 772, 772, 771, 771, 771, 772, 772, 772, 772, 772, 771, 771, 771, 772, 772, 772, 772, 771, 771,
    772, 772, 772, 772, 772, 772, 773, 771, 771, 771, 772, 772, 772, 772, 772, 771, 771, 771, 772, 772, 772, 772,
    771, 771, 772, 772, 772, 772, 772, 772, 774, 771, 771, 771, 772, 772, 772, 772, 772, 771, 771, 771, 772, 772,
    772, 772, 771, 771, 772, 772, 772, 772, 772, 772, 775, 268, 216, 410, 21, 21, 21, 21, 21, 21, 20, 73, 526,
    505, 674, 342, 782, 783, 410, 373, 165, 787, 788, 788, 788, 789, 789, 722, 791, 792, 286, 282, 285, 284, 797,
    797, 797, 797, 798, 797, 797, 799, 797, 797, 800, 801, 168, 803, 803, 286, 287, 721, 806, 807, 288, 794, 795,
    796, 804, 805, 805, 794, 795, 795, 795, 809, 794, 795, 796, 804, 805, 805, 794, 795, 795, 795, 809, 810, 794,
    795, 796, 804, 805, 805, 794, 795, 795, 795, 809, 811, 793, 794, 795, 796, 792, 802, 804, 805, 805, 794, 795,
    808, 808, 792, 795, 795, 809, 792, 812, 862, 814, 815, 166, 817, 818, 59, 60, 61, 58, 823, 823, 823, 823, 823,
    823, 823, 823, 824, 823, 823, 823, 823, 825, 823, 823, 823, 823, 826, 827, 827, 828, 819, 820, 821, 817, 822,
    822, 822, 822, 829, 466, 1063, 1062, 832, 833, 1081, 1078, 836, 1079, 838, 1080, 835, 837, 839, 840, 374, 506,
    442, 208, 816, 817, 63, 818, 819, 846, 847, 848, 849, 850, 209, 852, 852, 820, 821, 854, 855, 1233, 1234, 105,
    859, 283, 861, 861, 1116, 863, 167, 865, 772, 867, 773, 869, 26, 871, 774, 873, 775, 875, 868, 870, 872, 874,
    876, 64, 851, 853, 856, 857, 857, 857, 857, 857, 857, 857, 857, 857, 857, 857, 857, 857, 857, 857, 857, 858,
    858, 858, 860, 862, 862, 864, 858, 858, 858, 858, 858, 858, 866, 858, 860, 858, 858, 858, 877, 878, 858, 858,
    858, 858, 858, 858, 858, 858, 98, 452, 598, 606, 642, 967, 507, 527, 863, 887, 888, 527, 443, 398, 1134, 210,
    675, 676, 508, 444, 1057, 898, 0, 899, 129, 2, 652, 901, 902, 651, 752, 902, 904, 651, 1100, 5, 907, 5, 706,
    119, 910, 119, 911, 911, 911, 911, 911, 911, 911, 911, 911, 911, 912, 911, 911, 911, 911, 911, 913, 911, 911,
    911, 911, 911, 914, 911, 915, 911, 911, 911, 911, 914, 723, 917, 917, 918, 917, 917, 707, 911, 911, 911, 911,
    911, 920, 914, 911, 919, 921, 911, 911, 911, 911, 919, 914, 704, 705, 213, 925, 212, 927, 743, 926, 928, 926,
    926, 928, 926, 930, 926, 928, 926, 931, 928, 928, 933, 928, 934, 928, 935, 923, 924, 926, 928, 929, 926, 932,
    936, 6, 938, 919, 919, 7, 941, 941, 941, 7, 779, 943, 771, 771, 771, 772, 772, 772, 772, 772, 771, 771, 771,
    772, 772, 772, 772, 771, 771, 942, 942, 772, 772, 772, 772, 772, 772, 771, 771, 771, 772, 772, 772, 772, 772,
    771, 771, 771, 772, 772, 772, 772, 771, 771, 942, 942, 772, 772, 772, 772, 772, 772, 945, 771, 771, 771, 772,
    772, 772, 772, 772, 771, 771, 771, 772, 772, 772, 772, 771, 771, 942, 942, 772, 772, 772, 772, 772, 772, 946,
    52, 948, 52, 118, 950, 117, 950, 911, 949, 911, 949, 911, 911, 911, 952, 949, 949, 911, 949, 911, 949, 911,
    911, 911, 952, 949, 949, 953, 911, 949, 911, 949, 911, 911, 911, 952, 949, 949, 954, 911, 915, 949, 911, 949,
    911, 911, 911, 951, 949, 949, 955, 771, 771, 771, 908, 908, 772, 772, 772, 772, 772, 909, 771, 771, 771, 772,
    772, 772, 772, 771, 771, 916, 922, 937, 939, 939, 940, 942, 942, 940, 772, 772, 772, 772, 772, 772, 944, 947,
    956, 1206, 958, 959, 960, 677, 467, 1175, 964, 809, 966, 966, 967, 966, 968, 966, 969, 1151, 971, 69, 973,
    488, 1226, 976, 488, 1135, 599, 468, 980, 343, 344, 65, 345, 985, 1118, 55, 987, 1176, 989, 131, 551, 968,
    653, 489, 1177, 995, 996, 138, 998, 999, 724, 1001, 1002, 1001, 1003, 1004, 1003, 214, 1006, 1006, 214, 169,
    1008, 1008, 1008, 1008, 215, 99, 1010, 453, 1217, 1013, 1014, 1015, 216, 1017, 1017, 1018, 1017, 1019, 1017,
    1020, 55, 1021, 1152, 925, 1024, 969, 1207, 1027, 8, 1029, 1030, 1030, 528, 529, 170, 1033, 1034, 802, 1036,
    1034, 1032, 1035, 1037, 1034, 1038, 1038, 1038, 392, 1032, 1035, 1034, 1038, 1038, 1038, 1160, 1042, 971, 972,
    1044, 1045, 316, 970, 1064, 1047, 257, 258, 171, 259, 260, 1049, 1050, 1051, 477, 1052, 477, 1051, 1053, 256,
    217, 926, 1056, 600, 572, 839, 572, 1049, 1050, 477, 1052, 477, 1053, 256, 918, 346, 509, 1178, 218, 1066,
    1067, 1179, 1180, 1070, 1071, 66, 1073, 1181, 1065, 1068, 1069, 1072, 1074, 55, 1075, 669, 973, 1182, 1183,
    1077, 1078, 1079, 927, 1081, 552, 553, 261, 1085, 554, 289, 1088, 1089, 654, 725, 1092, 1093, 974, 308, 1096,
    1097, 309, 1099, 1100, 175, 803, 1103, 1098, 1101, 1102, 1104, 172, 1106, 1107, 1107, 1107, 928, 1109, 804,
    173, 310, 1113, 1113, 1113, 311, 1115, 174, 219, 1117, 1118, 312, 1120, 1120, 1114, 1111, 1112, 1114, 1116,
    1116, 1116, 1119, 1121, 55, 1122, 220, 1102, 1124, 1102, 864, 1127, 1128, 865, 1130, 1131, 1129, 1132, 601,
    1021, 602, 424, 603, 975, 753, 1140, 866, 1142, 1143, 399, 941, 867, 868, 1148, 1149, 946, 947, 948, 953,
    1154, 53, 1156, 949, 62, 1159, 869, 1161, 1162, 9, 1164, 1165, 1160, 1163, 1166, 950, 951, 1169, 952, 1147,
    1150, 1151, 1152, 1153, 1155, 1157, 1158, 1167, 1168, 1170, 1171, 742, 1173, 1174, 1174, 1174, 176, 1176, 176,
    1177, 1178, 131, 1179, 604, 1181, 678, 605, 995, 1184, 840, 1153, 976, 120, 1187, 1188, 28, 1189, 411, 1191,
    445, 1106, 1193, 1194, 121, 977, 262, 1198, 1010, 1200, 1201, 1089, 469, 29, 363, 1205, 1082, 1083, 1207,
    1208, 1038, 1039, 1211, 1040, 1210, 1212, 1213, 470, 978, 1041, 1217, 655, 1219, 313, 1221, 1221, 1222, 754,
    1224, 898, 1226, 899, 900, 1228, 1229, 1230, 1231, 122, 901, 1234, 1235, 1236, 1227, 1232, 1233, 1237, 979,
    776, 177, 1240, 1240, 1240, 1241, 221, 178, 1243, 54, 1244, 1245, 1084, 1087, 1085, 1086, 1250, 1248, 1249,
    1251, 1088, 1253, 606, 1089, 1256, 1090, 1258, 1091, 400, 179, 1262, 222, 425, 1264, 625, 626, 1267, 1266,
    1268, 446, 805, 1270, 1266, 1268, 1271, 446, 401, 490, 101, 491, 454, 1274, 1275, 1276, 491, 1274, 1278, 1276,
    930, 607, 643, 224, 1283, 1283, 223, 180, 1285, 225, 226, 573, 755, 1289, 573, 1119, 954, 1291, 1292, 1293,
    573, 227, 228, 73, 696, 530, 635, 841, 606, 229, 1137, 1042, 1303, 1304, 531, 531, 230, 375, 181, 311, 311,
    1309, 311, 311, 260, 311, 85, 375, 1218, 232, 1312, 1312, 231, 182, 1314, 233, 234, 644, 532, 1011, 1319, 393,
    636, 402, 842, 402, 1043, 533, 637, 447, 1283, 1283, 426, 492, 1012, 1332, 235, 1136, 1092, 1336, 656, 1120,
    756, 1339, 1340, 285, 656, 102, 1342, 394, 1342, 86, 394, 123, 608, 124, 645, 347, 80, 216, 347, 315, 347,
    679, 646, 658, 1355, 1356, 657, 843, 757, 758, 1356, 1358, 1359, 657, 1356, 657, 1356, 657, 759, 348, 555,
    1184, 1365, 1185, 1107, 1368, 1369, 1370, 1366, 1367, 1371, 574, 574, 493, 494, 471, 534, 535, 349, 427, 495,
    638, 47, 1383, 638, 364, 365, 496, 412, 1388, 448, 1187, 1390, 1186, 1391, 1392, 1388, 448, 455, 410, 410,
    410, 455, 659, 609, 806, 1398, 1399, 609, 760, 1401, 609, 456, 808, 807, 518, 1404, 522, 1405, 1405, 1405,
    514, 514, 1406, 1404, 1408, 428, 376, 377, 680, 429, 681, 610, 1191, 1188, 1189, 1190, 1417, 1418, 1419, 1420,
    610, 660, 662, 1423, 1424, 661, 761, 1424, 1426, 661, 81, 236, 1429, 1430, 237, 1428, 1428, 966, 1428, 1428,
    966, 1433, 1428, 1428, 966, 1434, 1428, 1428, 966, 1431, 1432, 1432, 1432, 1435, 1428, 1428, 966, 1432, 1432,
    1432, 1435, 611, 611, 844, 497, 498, 682, 683, 663, 845, 996, 183, 1445, 1446, 1446, 1446, 1446, 1446, 1446,
    1446, 1446, 1446, 1446, 1446, 1446, 142, 125, 663, 126, 997, 1449, 1013, 1451, 663, 129, 128, 1453, 1453,
    1453, 1453, 1454, 1453, 1453, 1453, 1453, 1454, 663, 575, 1108, 1457, 1458, 430, 87, 130, 870, 1463, 1014,
    1465, 919, 980, 981, 684, 685, 686, 431, 576, 1093, 1474, 1138, 499, 846, 1052, 1478, 1479, 762, 1480, 350,
    238, 1483, 556, 30, 432, 1487, 413, 1487, 413, 847, 271, 1490, 184, 1491, 1492, 270, 269, 270, 726, 1496,
    1497, 1497, 1497, 1497, 728, 1499, 1499, 1499, 727, 1501, 810, 131, 1504, 1504, 1498, 1500, 1500, 1500, 1502,
    1500, 1503, 1500, 1505, 1500, 612, 1219, 1507, 1508, 378, 1498, 1500, 1500, 1500, 1502, 1500, 1500, 1500, 612,
    1500, 1500, 1500, 1500, 1500, 1500, 612, 982, 351, 557, 1094, 1095, 1192, 1518, 378, 11, 1520, 11, 10, 763,
    1523, 378, 88, 89, 414, 472, 1528, 983, 1530, 31, 1221, 1532, 1222, 1534, 1223, 1536, 1532, 1533, 1535, 1537,
    577, 1220, 764, 765, 1539, 1540, 577, 577, 263, 558, 1193, 1545, 457, 457, 433, 1548, 1096, 559, 1208, 1209,
    1553, 1210, 1554, 1555, 1211, 1557, 1558, 1556, 1559, 1552, 1560, 578, 403, 766, 1563, 578, 578, 1148, 1194,
    1567, 1566, 1568, 352, 560, 561, 185, 1573, 1574, 132, 1576, 1577, 729, 68, 729, 1579, 1580, 1575, 1578, 1581,
    1574, 90, 1228, 562, 955, 1585, 1586, 985, 986, 1588, 1589, 316, 55, 32, 984, 902, 1591, 1592, 33, 1594, 1104,
    1596, 1103, 1105, 904, 1599, 905, 1601, 1602, 1603, 1598, 1600, 1604, 903, 614, 730, 1606, 1607, 613, 871,
    822, 1610, 1609, 1606, 1611, 613, 473, 639, 272, 474, 1616, 1606, 613, 1045, 1046, 1619, 1620, 1044, 998,
    1622, 999, 1623, 1624, 563, 204, 929, 1628, 615, 615, 848, 1000, 1195, 1632, 1633, 536, 920, 1213, 1637, 1638,
    1639, 1212, 1154, 1641, 732, 1643, 1644, 1645, 1644, 458, 1647, 104, 449, 273, 1649, 849, 1649, 103, 1652,
    475, 1654, 476, 477, 1097, 1214, 1659, 459, 1661, 1660, 1662, 697, 1662, 697, 987, 379, 91, 379, 133, 380, 95,
    260, 92, 380, 56, 404, 1672, 537, 1109, 1674, 1161, 1676, 186, 1678, 627, 579, 1679, 1680, 1681, 616, 1139,
    510, 942, 1686, 734, 1688, 1689, 733, 1691, 1690, 1692, 1689, 617, 107, 1694, 187, 1696, 1696, 1696, 1696,
    1696, 239, 618, 1162, 1699, 1700, 618, 538, 850, 1001, 1704, 580, 580, 223, 698, 735, 1709, 736, 1711, 1712,
    737, 1714, 1710, 18, 1713, 18, 1715, 18, 18, 18, 188, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717,
    1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1717, 1055, 1719, 1140, 1721, 921, 922, 923,
    924, 1056, 1727, 134, 1729, 134, 1730, 21, 21, 21, 21, 21, 21, 1730, 20, 1731, 1718, 1720, 1722, 1723, 18,
    1724, 21, 21, 1725, 21, 21, 1726, 21, 18, 21, 18, 175, 1728, 18, 18, 20, 1732, 641, 70, 274, 1735, 1736, 1736,
    1736, 1735, 1737, 1737, 1737, 135, 771, 771, 771, 772, 772, 772, 772, 772, 771, 771, 771, 772, 772, 772, 772,
    771, 771, 1739, 772, 772, 772, 772, 772, 772, 775, 931, 381, 1110, 1742, 1743, 1033, 1745, 1111, 1747, 1748,
    1746, 1749, 1744, 1750, 1026, 1752, 1753, 1754, 1755, 1756, 1757, 136, 1759, 136, 1760, 1034, 1035, 1762,
    1763, 1764, 1112, 1766, 1767, 1765, 1768, 1751, 18, 1758, 1761, 1761, 18, 1761, 1769, 18, 1761, 18, 18, 260,
    381, 405, 1772, 702, 823, 1774, 824, 1776, 825, 1778, 1235, 1780, 1780, 1775, 1777, 1779, 1781, 564, 738,
    1784, 1785, 581, 71, 1788, 1789, 872, 1791, 873, 1793, 1792, 1794, 777, 1796, 1797, 1798, 1799, 1798, 290,
    1801, 739, 1803, 740, 1805, 1804, 1806, 72, 1808, 1802, 1802, 1810, 1811, 1790, 1795, 1800, 1802, 1802, 1807,
    1809, 1812, 1196, 1814, 1163, 1816, 539, 1053, 1819, 1122, 958, 1820, 1821, 1123, 1823, 240, 1825, 1825, 1826,
    1197, 1828, 540, 741, 1831, 1832, 582, 1224, 582, 1142, 241, 242, 314, 317, 500, 315, 1842, 29, 541, 542, 382,
    260, 382, 34, 243, 190, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850, 1850,
    1850, 244, 1098, 318, 501, 319, 35, 1856, 1036, 1858, 1121, 1860, 1141, 450, 932, 1864, 988, 619, 767, 1868,
    502, 502, 851, 1781, 778, 1117, 1124, 1873, 1198, 1875, 383, 852, 383, 620, 543, 406, 384, 216, 384, 703, 703,
    853, 874, 1885, 1886, 1887, 1888, 1889, 875, 1891, 1892, 1893, 1890, 1894, 1895, 129, 1199, 1897, 1155, 1048,
    1899, 1900, 1901, 1164, 1903, 794, 796, 804, 805, 805, 794, 809, 794, 796, 804, 805, 805, 794, 809, 1905, 794,
    796, 804, 805, 805, 794, 809, 1906, 794, 796, 802, 804, 805, 805, 794, 1902, 809, 1904, 1907, 687, 1909, 699,
    819, 817, 565, 876, 877, 1914, 1915, 1916, 1917, 1918, 878, 879, 1920, 1921, 1922, 1923, 880, 1925, 1926,
    1927, 1928, 1929, 1919, 1924, 1930, 881, 1932, 1933, 1934, 1935, 1099, 1937, 385, 1015, 1940, 1940, 1016,
    1942, 1017, 1944, 1018, 1019, 1946, 1947, 1941, 1943, 1945, 1945, 1948, 434, 320, 1951, 1952, 1951, 811, 1952,
    1953, 1954, 1954, 1951, 1953, 1953, 1953, 1953, 989, 386, 137, 1958, 137, 999, 1959, 1003, 1002, 1961, 1962,
    387, 431, 387, 191, 1966, 1966, 1966, 1966, 12, 12, 812, 488, 339, 1969, 488, 339, 1969, 1970, 488, 339, 1969,
    1971, 488, 339, 1969, 1972, 1967, 1968, 352, 1973, 264, 93, 583, 1020, 1977, 583, 1004, 1979, 583, 1143, 566,
    321, 1983, 1983, 1983, 1983, 1984, 1983, 1983, 1985, 1983, 1983, 1986, 785, 299, 1988, 1989, 1988, 1988, 1989,
    1988, 1989, 1988, 1988, 1989, 1990, 1988, 1989, 1988, 1988, 1989, 1991, 1987, 1988, 1989, 1988, 1988, 1989,
    1992, 1993, 1144, 192, 742, 1996, 1200, 1998, 193, 2000, 2000, 1999, 2001, 1174, 1997, 2002, 1997, 1027, 276,
    275, 2005, 2005, 2006, 2006, 2005, 2005, 2006, 2006, 2005, 2005, 2006, 2006, 2006, 2006, 2005, 2005, 2006,
    2006, 2005, 2005, 2006, 2006, 2005, 2005, 2006, 2006, 2006, 2006, 2007, 2005, 2005, 2006, 2006, 2005, 2005,
    2006, 2006, 2005, 2005, 2006, 2006, 2006, 2006, 2008, 2005, 2005, 2006, 2006, 2005, 2005, 2006, 2006, 2005,
    2005, 2006, 2006, 2006, 2006, 2009, 2010, 37, 2012, 108, 2014, 40, 2016, 782, 2018, 2019, 38, 2021, 109, 2023,
    140, 2025, 2025, 2025, 278, 2025, 2025, 2025, 2026, 2027, 2026, 277, 36, 2029, 39, 39, 74, 665, 665, 665,
    2021, 665, 41, 265, 2034, 42, 2036, 2021, 708, 2038, 293, 2040, 2040, 2040, 2040, 2040, 2040, 2040, 2040,
    2041, 2040, 2040, 2040, 2040, 2042, 2040, 2040, 2040, 2040, 2043, 2044, 781, 2046, 2047, 2021, 41, 2013, 2015,
    2017, 2020, 2022, 2022, 2024, 2028, 2031, 2020, 2031, 2032, 2017, 2049, 2017, 2017, 2022, 2017, 2022, 2024,
    2035, 2035, 2024, 2037, 2022, 2017, 2022, 2013, 2015, 2017, 2020, 2022, 2022, 2024, 2028, 2031, 2020, 2031,
    2032, 2017, 2049, 2017, 2017, 2022, 2017, 2022, 2024, 2035, 2035, 2024, 2037, 2022, 2017, 2022, 2050, 2013,
    2015, 2017, 2020, 2022, 2022, 2024, 2028, 2031, 2020, 2031, 2032, 2017, 2049, 2017, 2017, 2022, 2017, 2022,
    2024, 2035, 2035, 2024, 2037, 2022, 2017, 2022, 2051, 291, 2053, 2053, 2053, 2053, 2053, 2053, 2053, 2053,
    2054, 2053, 2053, 2053, 2053, 2055, 2053, 2053, 2053, 2053, 2056, 2057, 139, 2059, 2059, 139, 292, 854, 2062,
    854, 2063, 2063, 2063, 2063, 2063, 2063, 2064, 2063, 2063, 2065, 780, 2067, 2068, 245, 2070, 2071, 2071, 2072,
    2071, 2073, 2071, 2074, 2058, 2060, 2060, 2061, 2066, 2066, 2069, 2075, 2061, 2061, 2071, 2060, 2061, 2074,
    2058, 2060, 2060, 2061, 2066, 2066, 2069, 2075, 2061, 2061, 2071, 2060, 2061, 2076, 2058, 2060, 2060, 2061,
    2066, 2066, 2069, 2075, 2061, 2061, 2071, 2060, 2061, 2077, 2058, 2060, 2060, 2061, 2066, 2066, 2069, 2075,
    2061, 2061, 2071, 2060, 2061, 2078, 2013, 2015, 2017, 2020, 2022, 2022, 2024, 2028, 2030, 2020, 2031, 2032,
    2017, 2033, 2017, 2017, 2022, 2017, 2022, 2024, 2035, 2035, 2024, 2037, 2022, 2017, 2039, 2045, 2048, 2022,
    2052, 2079, 295, 294, 246, 2083, 2082, 2082, 2082, 2082, 2082, 2082, 2082, 2082, 2085, 2082, 2082, 2082, 2082,
    2086, 2082, 2082, 2082, 2084, 2082, 2087, 141, 2089, 2081, 2088, 2081, 2081, 2081, 2081, 2088, 2081, 2081,
    2081, 2091, 2081, 2088, 2081, 2081, 2081, 2092, 2081, 2088, 2081, 2081, 2090, 2081, 2093, 2094, 1988, 1989,
    1988, 1988, 1989, 1992, 2096, 296, 297, 2099, 2099, 2099, 2099, 2099, 2099, 2099, 2099, 2100, 2099, 2099,
    2099, 2099, 2101, 2099, 2099, 2099, 2099, 2102, 2103, 247, 2105, 2098, 2098, 2098, 2106, 2098, 2098, 2098,
    2098, 2106, 2098, 2107, 2098, 2098, 2098, 2106, 2098, 2108, 2104, 2098, 2098, 2098, 2106, 2098, 2109, 783,
    784, 2098, 2110, 2111, 2098, 2098, 2112, 2112, 2106, 2098, 2109, 2098, 2110, 2111, 2098, 2098, 2112, 2112,
    2106, 2098, 2113, 2098, 2110, 2111, 2098, 2098, 2112, 2112, 2106, 2098, 2114, 2098, 2110, 2111, 2098, 2098,
    2112, 2112, 2106, 2098, 2115, 2097, 2116, 298, 248, 2119, 2120, 195, 196, 144, 2124, 2124, 197, 142, 143, 194,
    2118, 2121, 2122, 2123, 2118, 2118, 2125, 2120, 2118, 2118, 2121, 2122, 2123, 2118, 2118, 2125, 2120, 2118,
    2129, 2118, 2121, 2122, 2123, 2118, 2118, 2125, 2120, 2118, 2130, 2118, 2121, 2122, 2123, 2118, 2118, 2125,
    2126, 2127, 2120, 2128, 2118, 2131, 709, 2133, 2134, 2135, 1230, 2137, 2137, 2137, 1156, 2139, 1157, 2141,
    2140, 2142, 4, 10, 74, 75, 76, 79, 80, 80, 80, 89, 90, 91, 93, 94, 96, 94, 94, 97, 97, 97, 97, 98, 99, 99, 99,
    103, 104, 104, 104, 104, 99, 105, 106, 106, 106, 106, 107, 108, 109, 109, 109, 109, 111, 112, 112, 112, 112,
    116, 118, 119, 120, 120, 120, 120, 121, 122, 122, 122, 122, 125, 126, 126, 126, 126, 135, 136, 138, 140, 143,
    144, 140, 140, 145, 145, 145, 145, 146, 146, 146, 146, 76, 151, 156, 176, 181, 183, 184, 185, 186, 186, 187,
    186, 186, 188, 189, 189, 189, 189, 190, 190, 190, 190, 191, 192, 195, 196, 196, 196, 196, 197, 197, 197, 197,
    198, 199, 200, 200, 200, 200, 203, 206, 203, 207, 208, 208, 208, 208, 209, 211, 3, 212, 213, 213, 213, 213,
    76, 217, 220, 222, 241, 242, 242, 242, 242, 246, 251, 251, 246, 252, 252, 252, 253, 252, 254, 257, 258, 261,
    258, 262, 263, 263, 263, 263, 272, 273, 273, 273, 273, 274, 274, 274, 274, 276, 278, 280, 281, 286, 287, 287,
    287, 287, 288, 288, 288, 288, 292, 295, 296, 296, 296, 297, 297, 297, 297, 298, 298, 298, 298, 299, 306, 307,
    308, 307, 307, 308, 308, 308, 307, 308, 309, 310, 312, 310, 310, 313, 313, 313, 313, 192, 314, 317, 191, 318,
    318, 318, 318, 319, 319, 319, 319, 320, 320, 320, 320, 321, 322, 322, 322, 322, 323, 323, 323, 323, 324, 324,
    324, 324, 326, 327, 326, 328, 328, 328, 328, 329, 329, 329, 329, 326, 326, 331, 331, 331, 331, 337, 344, 345,
    345, 345, 345, 348, 348, 348, 348, 350, 353, 371, 372, 372, 372, 372, 374, 375, 375, 375, 375, 376, 376, 376,
    376, 379, 380, 380, 380, 380, 381, 381, 381, 381, 382, 382, 382, 382, 383, 383, 383, 383, 384, 384, 384, 384,
    387, 388, 387, 387, 390, 391, 391, 391, 391, 392, 392, 392, 392, 394, 394, 394, 394, 395, 396, 396, 396, 396,
    397, 398, 398, 398, 398, 399, 401, 399, 402, 405, 406, 409, 412, 414, 415, 415, 415, 415, 417, 395, 350, 350,
    350, 418, 418, 418, 418, 419, 419, 419, 420, 421, 421, 421, 421, 314, 422, 422, 422, 422, 424, 425, 425, 425,
    425, 426, 428, 428, 428, 428, 429, 430, 432, 433, 433, 433, 433, 434, 434, 434, 434, 435, 435, 435, 435, 436,
    436, 436, 436, 440, 441, 440, 440, 440, 443, 444, 444, 444, 444, 445, 445, 445, 445, 447, 448, 448, 448, 448,
    450, 453, 454, 454, 454, 455, 455, 455, 456, 455, 463, 464, 465, 465, 465, 465, 467, 469, 470, 472, 493, 494,
    494, 494, 494, 497, 499, 500, 500, 501, 501, 501, 501, 502, 502, 502, 502, 506, 500, 500, 508, 509, 509, 509,
    509, 511, 511, 511, 511, 525, 527, 527, 528, 528, 528, 528, 530, 530, 530, 530, 531, 531, 531, 531, 532, 532,
    532, 532, 533, 533, 533, 533, 534, 534, 534, 534, 535, 535, 535, 535, 536, 537, 537, 538, 538, 538, 538, 537,
    537, 539, 539, 539, 539, 540, 540, 540, 540, 541, 541, 541, 547, 217, 548, 548, 548, 548, 566, 443, 567, 567,
    567, 567, 568, 568, 568, 568, 569, 569, 569, 569, 571, 572, 572, 572, 572, 573, 573, 573, 573, 574, 574, 574,
    574, 575, 576, 575, 575, 577, 577, 577, 577, 584, 585, 586, 586, 586, 586, 587, 588, 590, 590, 590, 590, 591,
    591, 592, 591, 593, 591, 596, 597, 597, 597, 597, 598, 599, 600, 601, 600, 600, 604, 192, 607, 611, 612, 612,
    612, 612, 613, 615, 620, 621, 622, 622, 622, 622, 624, 625, 625, 625, 626, 626, 626, 626, 627, 627, 627, 627,
    628, 628, 628, 628, 629, 629, 629, 629, 630, 630, 630, 630, 631, 631, 631, 631, 633, 634, 634, 634, 634, 635,
    637, 635, 635, 642, 192, 644, 645, 645, 645, 645, 646, 648, 648, 648, 648, 649, 651, 649, 649, 652, 653, 653,
    653, 653, 654, 654, 654, 654, 655, 655, 655, 655, 656, 659, 660, 661, 662, 662, 662, 662, 663, 666, 663, 667,
    668, 668, 668, 668, 670, 671, 673, 191, 674, 675, 674, 677, 677, 677, 677, 680, 681, 681, 681, 681, 686, 687,
    692, 693, 693, 693, 693, 694, 694, 694, 694, 694, 314, 674, 695, 696, 696, 696, 696, 697, 697, 697, 697, 708,
    695, 717, 723, 724, 726, 729, 734, 734, 735, 735, 737, 724, 738, 738, 738, 738, 740, 742, 191, 743, 743, 743,
    743, 744, 744, 744, 744, 745, 745, 745, 745, 747, 748, 748, 748, 748, 751, 757, 758, 758, 758, 758, 759, 764,
    767, 770, 776, 777, 778, 779, 780, 780, 780, 780, 781, 781, 781, 781, 779, 784, 784, 784, 785, 785, 785, 786,
    786, 786, 786, 790, 598, 813, 816, 830, 831, 831, 831, 831, 834, 841, 842, 842, 842, 842, 843, 843, 844, 844,
    844, 844, 843, 843, 845, 879, 880, 880, 880, 880, 881, 881, 881, 881, 882, 883, 883, 883, 883, 884, 885, 885,
    885, 885, 886, 889, 886, 886, 890, 890, 890, 890, 891, 891, 891, 891, 892, 893, 894, 894, 894, 894, 895, 895,
    895, 895, 896, 896, 896, 896, 897, 897, 897, 897, 900, 903, 905, 903, 903, 906, 957, 779, 961, 962, 962, 962,
    962, 963, 963, 963, 963, 965, 970, 972, 974, 975, 975, 975, 977, 975, 978, 979, 979, 979, 979, 979, 979, 981,
    982, 982, 982, 982, 983, 983, 983, 983, 984, 986, 986, 986, 986, 988, 990, 991, 991, 991, 991, 992, 981, 981,
    981, 993, 993, 993, 993, 994, 994, 994, 994, 994, 997, 1000, 670, 1005, 1007, 1009, 1011, 1012, 1012, 1016,
    1012, 1012, 1022, 1023, 1025, 314, 1026, 1028, 1031, 1031, 1031, 1039, 984, 1040, 1040, 1040, 1040, 1041,
    1041, 1041, 1043, 1046, 1048, 1054, 1055, 1057, 1058, 1058, 1058, 1058, 1059, 1060, 1060, 1060, 1061, 1062,
    1063, 1063, 1063, 1063, 1064, 1064, 1064, 1064, 1076, 1080, 984, 1082, 1083, 1083, 1083, 1083, 1084, 1084,
    1084, 1084, 1086, 1087, 1087, 1087, 1087, 1090, 1091, 1091, 1091, 1091, 76, 1094, 1095, 1105, 1108, 1110, 395,
    1123, 1125, 1126, 1133, 1134, 1134, 1134, 1135, 1136, 1136, 1136, 1136, 1134, 1137, 1137, 1137, 1137, 1138,
    1138, 1139, 1138, 1138, 1141, 659, 1144, 1145, 1145, 1145, 1145, 1146, 695, 1172, 1175, 1180, 1182, 1182,
    1182, 1182, 1183, 1183, 1183, 1183, 1185, 1186, 1190, 1192, 1192, 1192, 1192, 1195, 1196, 1197, 1199, 1202,
    1203, 1203, 1203, 1203, 1204, 1206, 1206, 1206, 1206, 1209, 1214, 1215, 1215, 1215, 1215, 1216, 984, 1218,
    1220, 1220, 1220, 1220, 1223, 1225, 1238, 1239, 1242, 1246, 1246, 1247, 1252, 1254, 1255, 1255, 1255, 1255,
    1257, 1259, 1260, 1261, 1261, 1261, 1261, 1263, 1265, 1265, 1265, 1265, 1269, 1272, 1269, 1269, 1269, 1273,
    1273, 1273, 1273, 1277, 1277, 1279, 1277, 1280, 1281, 1281, 1281, 1281, 1282, 1282, 1282, 1282, 1284, 1286,
    1287, 1288, 1290, 1288, 1294, 1295, 1296, 1297, 1298, 1298, 1298, 1298, 1299, 1299, 1299, 1299, 1300, 1300,
    1300, 1301, 1300, 1302, 1305, 1306, 1306, 1306, 1307, 1308, 1310, 1308, 1308, 1311, 1313, 1315, 1316, 1317,
    1317, 1317, 1317, 1318, 1318, 1318, 1318, 1320, 1321, 1321, 1321, 1321, 1322, 1322, 1322, 1322, 1323, 1324,
    1324, 1324, 1325, 1326, 1326, 1326, 1326, 1327, 1327, 1327, 1327, 1328, 1328, 1328, 1328, 1329, 1330, 1330,
    1330, 1330, 1331, 1331, 1331, 1331, 1333, 1331, 1334, 1335, 1337, 1338, 1341, 1338, 1338, 1343, 1344, 1345,
    1343, 1343, 1346, 1347, 1346, 1346, 1348, 1348, 1348, 1348, 1349, 1350, 1351, 1349, 1352, 1353, 1353, 1353,
    1353, 660, 1354, 1354, 1354, 1354, 1357, 1360, 1361, 1362, 1363, 1363, 1363, 1363, 1364, 1364, 1364, 1364,
    660, 1372, 1373, 1373, 1374, 1374, 1374, 1374, 1375, 1375, 1375, 1375, 1376, 1376, 1376, 1376, 1377, 1377,
    1377, 1377, 1378, 1378, 1378, 1378, 1379, 1379, 1379, 1379, 1380, 1380, 1380, 1380, 1381, 1381, 1381, 1381,
    1382, 1384, 1382, 1382, 1385, 1385, 1385, 1385, 1386, 1386, 1386, 1386, 1387, 1387, 1387, 1387, 1389, 1393,
    1389, 1389, 1394, 1394, 1394, 1395, 1396, 1396, 1396, 1396, 1397, 1400, 1402, 1397, 1403, 1403, 1403, 1403,
    1407, 1409, 1409, 1410, 1410, 1410, 1410, 1411, 1411, 1411, 1411, 1412, 1412, 1412, 1412, 1413, 1413, 1413,
    1413, 1414, 1414, 1414, 1414, 1415, 1415, 1415, 1415, 1416, 1421, 1416, 1416, 984, 1422, 1422, 1422, 1422,
    1425, 1427, 1425, 1425, 1436, 1437, 1436, 1438, 1438, 1438, 1439, 1440, 1440, 1440, 1440, 1441, 1441, 1441,
    1441, 1442, 1442, 1442, 1442, 1443, 1443, 1443, 1443, 1444, 1447, 1448, 1450, 1452, 1455, 1456, 1456, 1456,
    1456, 1459, 1460, 1460, 1460, 1460, 1461, 1462, 1464, 1466, 1467, 1468, 1469, 1469, 1469, 1469, 1470, 1470,
    1470, 1470, 1471, 1471, 1471, 1471, 1472, 1472, 1472, 1472, 426, 1473, 1473, 1473, 1473, 1475, 1476, 1476,
    1476, 1476, 1477, 1481, 1482, 1482, 1482, 1482, 1484, 1485, 1485, 1485, 1485, 1486, 1488, 1488, 1488, 1489,
    1493, 1494, 1495, 1493, 1494, 1494, 1495, 659, 659, 1506, 1509, 1510, 1511, 1512, 1511, 1513, 1514, 1514,
    1514, 1514, 598, 1515, 1515, 1515, 1515, 1516, 1517, 1519, 1510, 1521, 1521, 1521, 1522, 1521, 1524, 1510,
    1525, 1526, 1526, 1527, 1527, 1527, 1527, 317, 1529, 1529, 1529, 1531, 1538, 1541, 1542, 1542, 776, 1543,
    1544, 1544, 1544, 1544, 1546, 1547, 1547, 1547, 1547, 1549, 1549, 1549, 1549, 1550, 1551, 1551, 1551, 1551,
    1561, 1562, 1562, 1562, 1562, 1562, 1562, 1564, 1565, 1565, 1569, 1570, 1570, 1570, 1570, 1571, 1571, 1571,
    1571, 1572, 1572, 1572, 1572, 1582, 1583, 1584, 1584, 1584, 1584, 1587, 1590, 1593, 695, 984, 1595, 611, 659,
    974, 217, 1597, 1605, 1608, 1612, 1608, 1613, 1613, 1613, 1613, 1614, 1614, 1614, 1614, 1615, 1617, 1617,
    1617, 1617, 1617, 1608, 1618, 1621, 1625, 1626, 1626, 1626, 1626, 1627, 1627, 1627, 1629, 1630, 1631, 1630,
    1630, 970, 1634, 659, 1635, 1635, 1635, 1635, 1636, 1640, 1642, 1646, 1646, 1648, 1648, 1648, 1650, 1651,
    1653, 1648, 1655, 1656, 1656, 1656, 1656, 1657, 1657, 1657, 1657, 1655, 1655, 1655, 1658, 1663, 1664, 1665,
    1664, 1664, 1666, 1667, 1668, 1666, 1666, 1669, 1670, 1669, 1669, 1671, 1671, 1673, 1673, 1673, 1673, 1673,
    1675, 1677, 1682, 1682, 1682, 1682, 1683, 1683, 1683, 1683, 1684, 1685, 1685, 1685, 1685, 1687, 1693, 1693,
    1693, 1695, 1695, 1695, 1697, 1698, 1698, 1698, 1701, 1702, 1702, 1702, 1702, 1703, 1705, 1706, 1706, 1706,
    1707, 1708, 1708, 1708, 1708, 1716, 1733, 779, 1734, 1738, 1740, 1741, 1741, 1741, 1770, 1771, 598, 1773,
    1773, 1773, 1773, 1782, 1783, 1783, 1783, 1783, 1011, 1786, 1787, 1787, 1787, 1787, 1813, 1693, 1682, 1815,
    1817, 1818, 1818, 1818, 1818, 1822, 1824, 1827, 1829, 1830, 1830, 1830, 1830, 1833, 1834, 1835, 1835, 1835,
    695, 1836, 1837, 1838, 1839, 1840, 1841, 1841, 1841, 1841, 1843, 1844, 1844, 1844, 1844, 1845, 1845, 1845,
    1845, 1846, 1846, 1846, 1847, 1848, 299, 1849, 1851, 1840, 1848, 1852, 1840, 1853, 1854, 1854, 1854, 1854,
    1855, 1857, 1859, 1861, 1862, 1863, 1863, 1863, 1863, 1865, 1866, 695, 1867, 1867, 1867, 1867, 1869, 1870,
    1870, 1870, 1871, 1872, 1874, 1876, 1877, 1877, 1877, 1297, 1878, 1878, 1878, 1878, 1879, 1879, 1879, 1879,
    1880, 1880, 1880, 1880, 1881, 1882, 1881, 1881, 1883, 1883, 1884, 1883, 1896, 1898, 1908, 1910, 1910, 1910,
    1910, 1911, 1911, 1911, 1911, 734, 1912, 1912, 1912, 1912, 1912, 1913, 1913, 1913, 1913, 1931, 1936, 314,
    1938, 1939, 1939, 1939, 1939, 1949, 1950, 1950, 1950, 1950, 1950, 1955, 1956, 1957, 1957, 1957, 1957, 1960,
    1963, 1964, 1965, 1964, 1964, 192, 1974, 1975, 1976, 1976, 1978, 1980, 1976, 1981, 1982, 1982, 1982, 1982,
    1994, 1995, 2003, 2004, 2011, 2080, 2095, 2117, 2132, 2136, 2138, 2143,
];

pub(super) static ENTRY_PROFILES: [u16; 1236] = [
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
    345, 345, 346, 346, 346,
];

pub(super) static PROFILES: [Profile; 347] = [
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
    Profile::new(Category::Contexts, Some(MarkType::Quote(QuoteType::Translated)), Strength::Low, 0x0),
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
    last|hit] <work>starred|stars|starring|appeared inin arabic|bengali|cantonese|chinese|creole|dari|dutch|farsi|\
    french|german|greek|hausa|hebrew|hindi|italian|japanesein korean|kurdish|mandarin|pashto|persian|polish|portug\
    uese|punjabi|quechua|russian|spanish|swahili|tamil|tibetan|turkish|ukrainian|urdu|uyghur|yiddish|yoruba|zuluth\
    rough|via <article> interpreter|translator\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1236] = [
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
    15, 25, 9, 27, 22, 9, 10, 22, 5, 14, 5, 23, 18, 15, 5, 53, 8, 37, 9, 49, 29, 74, 34, 115, 163, 44,
];
