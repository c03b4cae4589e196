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
    anythingapapologiseapologisedapologisesapologisingapologizeapologizedapologizesapologizingappapparentapparentl\
    yappealappealedappealingappealsappearappearedappearingappearsapplaudapplaudedapplaudingapplaudsapplicantapplic\
    antsapplyapproachedapproximatelyapraprilarchbishoparchiveareargentinearguablyarguearguedarguesarguingarmyaroun\
    darrestedarticlearticlesartificialartistartworkasascertainascertainedascertainingascertainsasianaskaskedasking\
    asksassemblyassertassertedassertingassertionassertionsassertsassessmentassistanceassociatedassociationassumeas\
    sumedassumesassumingassureassuredassuresassuringatattackattackedattackingattacksattestattestedattestingattests\
    attorneyattorneysattributedauditaugaugustauntaustralianaustrianauthenticateauthenticatedauthorauthoredauthoris\
    edauthoritiesauthorityauthorizedauthorsautopsyavailableaveraverredaverringaversavowavowedavowingavowsawaitingb\
    ackbackedbackgroundbackingbacksbacktrackbacktrackedbacktrackingbacktracksbagsbakerbangladeshibankbarelybarkbar\
    kedbarkingbarksbaselessbebecausebeenbeforebegbeganbeggedbeggingbeginbeginningbeginsbegsbegunbehindbeingbelarus\
    ianbelgianbeliefbelievebelievedbelievesbelievingbellybelowbemoanbemoanedbemoaningbemoansbeneathbesidebestbette\
    rbetweenbeverlybeyondbigbillbillionbillionsbillybishopblameblamedblamesblamingblastblastedblastingblastsblogbl\
    oggedbloggingblogsbloombergblueskyblurtblurtedblurtingblurtsboardboastboastedboastingboastsbookbosnianbossboss\
    esbothboybragbraggedbraggingbragsbrazilianbreakbreakingbreaksbriefbriefedbriefingbriefsbringbritishbroadcastbr\
    oadcastedbroadcasterbroadcastersbroadcastingbroadcastsbrokebrokenbrotherbrushbrushedbrushesbrushingbuildbulgar\
    ianbulletinbullybureaubutbutterflybuybyby-sacacabinetcalculatecalculatedcalculatescalculatingcallcalledcallerc\
    allingcallscambodiancamecampaigncampaignercampaignerscancanadiancandidatecandidatescannotcaptcaptaincaptioncap\
    tionedcaptioningcaptionscarecarrycartooncasescastigatecastigatedcastigatescastigatingcatchcausecautioncautione\
    dcautioningcautionscccentceocertaincertifiedcertifiescertifycertifyingchairchairmanchairpersonchairwomanchalle\
    ngechallengedchallengeschallengingchancechancellorchangedchannelchannelschantchantedchantingchantscharacterise\
    characterisedcharacterisescharacterisingcharacterizecharacterizedcharacterizescharacterizingchargechargedcharg\
    eschargingcharitychartchatchatschattedchattingchefchidechidedchideschidingchiefchiefschildchildrenchileanchill\
    ychimechimedchimeschimingchinesechoosechristenedchroniclechronicledchronicleschroniclingchurchcircacirculateci\
    rculatedcirculatescirculatingcitecitedcitescitingcitizencitizensclaimclaimedclaimingclaimsclarificationclarifi\
    edclarifiesclarifyclarifyingcleanclearclipclipscloseclubcoachcoalitioncodenamedcolcolombiancolonelcolumncolumn\
    istcolumnistscolumnscomecomedycomescomiccomingcommandercommendcommendedcommendingcommendscommentcommentedcomme\
    ntingcommentscommissioncommissionercommitcommitscommittedcommitteecommittingcommonlycommonscommunicatecommunic\
    atedcommunicatescommunicatingcompanycompetitorscompiledcomplaincomplainedcomplainingcomplainscomplaintcomplain\
    tscomplyconcedeconcededconcedesconcedingconceivableconceivablyconcernconcernsconcludeconcludedconcludesconclud\
    ingconclusionconclusionsconcurconcurredconcurringconcurscondemncondemnedcondemningcondemnsconditioncondolences\
    conferenceconfessconfessedconfessesconfessingconfidenceconfirmconfirmationconfirmedconfirmingconfirmsconflicti\
    ngcongratulatecongratulatedcongratulatescongratulatingcongresscongressmancongresswomanconnectionconsiderconsid\
    eredconsideringconsidersconsistentcontactedcontaincontendcontendedcontendingcontendscontentcontestedcontinueco\
    ntinuedcontinuescontinuingcontractcontradictcontradictedcontradictingcontradictorycontradictscontributedcontro\
    versialconveyconveyedconveyingconveyscookiecookiescopycopyrightcoronercorporalcorrectcorrectedcorrectioncorres\
    pondentcorroboratecorroboratedcostcostlycouldcouncilcouncillorcouncillorscouncilmancouncilwomancountercountere\
    dcounteringcounterscouplecourtcourtesycousincovercowardlycplcreatecreditcriedcriescriticcriticisecriticisedcri\
    ticisescriticisingcriticismcriticizecriticizedcriticizescriticizingcriticscroatiancrycryingcubancustomcustomer\
    customerscutcyclistscypriotczechdailydamedanishdatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdec\
    idingdeclaredeclareddeclaresdeclaringdeclineddeclinesdecliningdecreedecreeddecreeingdecreesdecrieddecriesdecry\
    decryingdeemdeemeddeemingdeemsdefeatdefenddefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesd\
    elegatedelegatesdeliberationsdemanddemandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingden\
    iabilitydenialdenieddeniesdenouncedenounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdepl\
    oringdeputydescribedescribeddescribesdescribingdespitedetaildetaileddetailingdetailsdetaineddetectivedetermine\
    determineddeterminesdeterminingdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirect\
    directordirectorsdisagreedisagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclose\
    discloseddisclosesdisclosingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdi\
    scussingdismaydismissdismisseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulg\
    ingdodoctordoctorsdocumentdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonated\
    onedoubledoubleddoublesdoublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownpl\
    ayingdownplaysdozendozensdpadrdraftdramadrawdriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mail\
    seachearlierearliestearlyearneatechoechoedechoingechoseconomisteconomistseditingeditoreditorialefeegyptianeigh\
    teighteeneightyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselevenemailema\
    iledemailingemailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemph\
    asizingemployeeemployeesencourageencouragedencouragesencouragingendendorseendorsedendorsesendorsingengineereng\
    ineersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagesenvisag\
    ingenvoyepaepa-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestimatedestimatesestim\
    atingestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminationexclaim\
    exclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsexpectex\
    pectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexposedexposesexposingex\
    pressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfairfairlyfallfalsefami\
    liarfamilyfanfansfarfarmerfarmersfatherfaultfaultedfaultingfaultsfearfearedfearingfearsfebfebruaryfederationfe\
    elfeelingfeelsfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfilmfindfindingfindingsfindsfinn\
    ishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfivefleefloatfloatedfloatingfloatsfly\
    followfollyfootageforforcesforecastforecastedforecastingforecastsforemanforesawforeseeforeseeingforeseenforese\
    esformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefrenchfrequentlyfrifridayfriendfriendlyfriendsfr\
    omfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgavegengendergeneralgenerallygeneratedgeorgi\
    angermangetgettyghanaianghastlygirlgivegivingglancegogoesgoinggonegoodgossipgovgovernmentgovernorgrantgrantedg\
    rantinggrantsgraphgraphicgraphicsgratitudegreekgripegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumbles\
    grumblingguaranteeguaranteedguaranteeingguaranteesguardguardsguessguestguestsguidelinesguiltygushgushedgushesg\
    ushinghhadhailhailedhailinghailshalfhandouthandwritinghappenhardlyhashavehavingheheadheadlinehearhearsayhectar\
    esheightheldhelpherhereheroheroesherselfhighlighthighlightedhighlightinghighlightshillyhimhimselfhinthintedhin\
    tinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopinghospitalhourhourshousehowhundre\
    dhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedillustratesillustratingillustratio\
    nimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimploreimploredimploresimploringimplyim\
    plyingimprobableinincludeindependentindexindianindicateindicatedindicatesindicatingindicationindicationsindict\
    mentindonesianinforminformationinformedinforminginformsinitialinquireinquiredinquiresinquiriesinquiringinquiry\
    insideinsiderinsidersinsinuateinsinuatedinsinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectors\
    instagraminstituteinstructinstructedinstructinginstructionsinstructsintelligenceintendintendedintendingintends\
    interestinterfaxinteriminterjectinterjectedinterjectinginterjectsinternalinterpreterinterruptinterruptedinterr\
    uptinginterruptsinterviewinterviewedintimateintimatedintimatesintimatingintoinvestigationinvestorinvestorsinvi\
    teinvitedinvitesinvitinginvoiceiranianiraqiirishisisraeliissueissuedissuesissuingistockititalianitalyitsitself\
    jamaicanjanjanuaryjapanesejellyjoinjokejokedjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementj\
    udgesjudgmentjuljulyjunjunejustjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkille\
    dkilometerskilometreskimberlykindkingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodo\
    labellabeledlabelinglabelledlabellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentingla\
    mentslandlordlargelylashlashedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmaker\
    slawsuitlawsuitslawyerlawyerslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslea\
    rntleastleavelebaneselegendlessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylilylinkli\
    nkedlinkedinlinkslistlistedlistenlistinglistsliterslithuanianlitreslittlelivelivelylocallocallylocalsloglogslo\
    nelylooklookedlookslordloselostlovelyltmademagazinemainlymaintainmaintainedmaintainingmaintainsmajmajormakemak\
    esmakingmalaysianmaltesemanmanagemanagermanagersmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayo\
    rmemediameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesme\
    ssagingmetersmetresmexicanmidnightmightmilesmilitarymillionmillionsminministerministersministryminuteminutesmi\
    ssmissingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootmootedm\
    ootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmumblesmu\
    mblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarratenarrat\
    ednarratesnarratingnavynearnearlyneedneedsnegotiationsneighborneighborsneighbourneighboursneithernetworknevern\
    ewnewsnewsletternewspapernewspapersnewsroomnicknamenicknamednigerianninenineteenninetynonobodynodnoonnornorweg\
    iannotnotenotednotesnothingnoticenotifiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenur\
    sesobjectobjectedobjectingobjectsobserveobservedobserversobservesobservingobtainedoccuroctoctoberofoffofferoff\
    eredofferingoffersofficeofficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedop\
    eningopensoperaoperatoropineopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororderordere\
    dorderingorderlyordersorganisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletso\
    utlineoutlinedoutlinesoutliningoutrageoutsideoverownownedownerownersowningownspapaidpaintingpairpairingpakista\
    nipalestinianpanelpaperpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparti\
    cipantparticipantspartlypartnerpartnershippartypasspassedpassengerpassengerspassespassingpastpastorpatientspay\
    pcpedestrianspendingpennedpentagonpeopleperpercentperhapspermissionpersonpersonsperuvianpetitionpexelsphilippi\
    nephotophotographphotographsphotosphrasephrasedphrasesphrasingpickspicturepicturespiecepilotpilotspixabayplace\
    planplannedplanningplansplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingpleadspledpledgepledge\
    dpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspollsterpollypopepopu\
    larportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossiblypostpostedposter\
    postingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreachedpreachespreachingpr\
    edictpredictedpredictingpredictionpredictspreferencepreliminarypremierpresentingpresidentpresspressedpressespr\
    essingpresumablypresumepresumedpresumespresumingpriestprimaryprinceprincessprintprivateprobabilityprobableprob\
    ablyprobeprobedprobesprobingproclaimproclaimedproclaimingproclaimsproduceproducedproducerprofprofessprofessedp\
    rofessesprofessingprofessorprogramprogrammeprojectprojectedprojectingprojectspromisepromisedpromisespromisingp\
    romotedpronouncepronouncedpronouncespronouncingproofprophesiedprophesiesprophesyprophesyingproposalproposeprop\
    osedproposesproposingprosecutorprosecutorsprospectprotestprotestedprotestingprotestsproveprovedprovenprovespro\
    videdprovidingprovingprovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspu\
    rportpurportedpurportedlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqu\
    eryingquestionquestionablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesqui\
    zzingquotequotedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsrath\
    errereachreachedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedreali\
    zesrealizingreasonreasonedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreas\
    suringrebukerebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsrec\
    eivereckonreckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecogni\
    zingrecollectrecollectedrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordin\
    grecordingsrecordsrecountrecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedre\
    flectingreflectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretre\
    gretsregrettedregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsr\
    ejoinrejoinedrejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedre\
    leasesreleasingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremem\
    bersremindremindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportrep\
    ortedreportedlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesrep\
    risalsrepublishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescue\
    rsresearchresearcherresearchersreservationsreservedresidentresidentsresignresolutionrespondrespondedresponding\
    respondsresponsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsre\
    tractretractedretractingretractsreturnretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevea\
    lsrevelationreverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsroma\
    nianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssaidsallysam\
    plesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedulescholarlyschools\
    cientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreengrabscreenshotsc\
    reenshotsseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseesself-describedsel\
    f-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencesentencedsentencessentenc\
    ingsepseptseptembersequelserbiansergeantseriesserveservicesetsetssettingsevenseventeenseventyseveralsgtshallsh\
    aresharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutsshowshowedshowingshownshowssh\
    rugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssightsignsignalsignaledsignali\
    ngsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporeansingersinglesirsistersitsi\
    tcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingslamsslightslimsloganslovaksl\
    ovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbingsobssocialsoldier\
    soldierssolidaritysomalisomesomebodysomeonesometimessomewhatsomewheresonsongsoonsorrowsortsoughtsourcesourcess\
    panishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspeculatespeculatedspeculatesspeculating\
    speculationspellspelledspellingspellsspeltspendspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswoma\
    nsponsoredstaffstammerstammeredstammeringstammersstandstandardsstarstatestatedstatementstatementsstatesstating\
    stationstatisticsstatusstaystayedstepstepsstillstockstopstoriesstorystrategiststressstressedstressesstressings\
    trikerstudentstudentsstudiesstudysubscribesubscribersubscriberssuchsudanesesuffersuggestsuggestedsuggestingsug\
    gestionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsum\
    marizessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersuppor\
    terssupportingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurviv\
    orssuspectsuspectedsuspectingsuspectssuspicionswearswearingswearsswedishswisssworeswornsympathysyndicatedsyria\
    nttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastesteachteacherteac\
    hersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendstentativeterm\
    termedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaithanthankthan\
    kedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinkingthinksthi\
    rdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreatensthreethree\
    -quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytiedtiktoktimelytipped\
    titletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowardtowardstracktrade\
    rtraderstraditiontranscripttranscriptstranslatedtranslationtrappedtravelertravelerstravellertravellerstreasury\
    treatytrendingtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturki\
    shtvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformu\
    nableunavailableuncertainuncleunclearunconfirmeduncorroborateduncoveruncovereduncoveringuncoversunderunderline\
    underlinedunderlinesunderliningunderscoreunderscoredunderscoresunderscoringunderstandunderstandingunderstandsu\
    nderstoodundisclosedunfoundedunionuniversityunknownunlessunlikelyunprovenunspecifiedunsplashunsubstantiateduns\
    upporteduntilunveilunveiledunveilingunveilsunverifiedupupdateupdatedupiuponurgeurgedurgesurgingususeuserusersu\
    suallyutterutteredutteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavic\
    e-presidentvictimvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoices\
    voicingvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarn\
    ingwarnswarrantwaswatchwatchdogwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweight\
    welcomewelcomedwelcomeswelcomingwellwelshwentwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwh\
    etherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewiki\
    mediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwitho\
    utwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworrieswor\
    ryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingye\
    llsyemeniyetyonhapyouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3045] = [
    1, 2, 3, 2, 3, 2, 3, 1, 1, 1, 1, 3, 1, 1, 3, 4, 5, 5, 6, 8, 9, 7, 9, 7, 8, 10, 11, 6, 7, 7, 8, 11, 12, 12, 13,
    5, 6, 3, 8, 9, 5, 7, 2, 3, 5, 6, 10, 7, 9, 9, 10, 4, 3, 14, 7, 9, 5, 6, 8, 9, 13, 11, 6, 7, 7, 8, 7, 8, 7, 8,
    9, 9, 6, 8, 9, 7, 3, 7, 5, 5, 7, 3, 6, 8, 6, 5, 6, 8, 9, 6, 2, 12, 4, 5, 3, 5, 6, 7, 4, 5, 5, 5, 5, 7, 8, 6,
    5, 3, 10, 11, 6, 7, 9, 7, 8, 8, 6, 5, 7, 8, 6, 6, 7, 7, 8, 4, 6, 5, 7, 4, 8, 6, 2, 10, 7, 8, 4, 5, 2, 7, 8, 7,
    8, 3, 5, 3, 8, 9, 12, 9, 10, 7, 9, 11, 7, 4, 6, 8, 9, 7, 6, 10, 11, 11, 12, 3, 7, 6, 8, 2, 9, 10, 10, 11, 9,
    10, 10, 11, 3, 8, 10, 6, 8, 9, 7, 6, 8, 9, 7, 7, 9, 10, 8, 9, 10, 5, 10, 13, 3, 5, 10, 7, 3, 9, 8, 5, 6, 6, 7,
    4, 6, 8, 7, 8, 10, 6, 7, 2, 9, 11, 12, 10, 5, 3, 5, 6, 4, 8, 6, 8, 9, 9, 10, 7, 10, 10, 10, 11, 6, 7, 7, 8, 6,
    7, 7, 8, 2, 6, 8, 9, 7, 6, 8, 9, 7, 8, 9, 10, 5, 3, 6, 4, 10, 8, 12, 13, 6, 8, 10, 11, 9, 10, 7, 7, 9, 4, 7,
    8, 5, 4, 6, 7, 5, 8, 4, 6, 10, 7, 5, 9, 11, 12, 10, 4, 5, 11, 4, 6, 4, 6, 7, 5, 8, 2, 7, 4, 6, 3, 5, 6, 7, 5,
    9, 6, 4, 5, 6, 5, 10, 7, 6, 7, 8, 8, 9, 5, 5, 6, 8, 9, 7, 7, 6, 4, 6, 7, 7, 6, 3, 4, 7, 8, 5, 6, 5, 6, 6, 7,
    5, 7, 8, 6, 4, 7, 8, 5, 9, 7, 5, 7, 8, 6, 5, 5, 7, 8, 6, 4, 7, 4, 6, 4, 3, 4, 7, 8, 5, 9, 5, 8, 6, 5, 7, 8, 6,
    5, 7, 9, 11, 11, 12, 12, 10, 5, 6, 7, 5, 7, 7, 8, 5, 9, 8, 5, 6, 3, 9, 3, 2, 5, 2, 7, 9, 10, 10, 11, 4, 6, 6,
    7, 5, 9, 4, 8, 10, 11, 3, 8, 9, 10, 6, 4, 7, 7, 9, 10, 8, 4, 5, 7, 5, 9, 10, 10, 11, 5, 5, 7, 9, 10, 8, 2, 4,
    3, 7, 9, 9, 7, 10, 5, 8, 11, 10, 9, 10, 10, 11, 6, 10, 7, 7, 8, 5, 7, 8, 6, 12, 13, 13, 14, 12, 13, 13, 14, 6,
    7, 7, 8, 7, 5, 4, 5, 7, 8, 4, 5, 6, 6, 7, 5, 6, 5, 8, 7, 6, 5, 6, 6, 7, 7, 6, 10, 9, 10, 10, 11, 6, 5, 9, 10,
    10, 11, 4, 5, 5, 6, 7, 8, 5, 7, 8, 6, 13, 9, 9, 7, 10, 5, 5, 4, 5, 5, 4, 5, 9, 9, 3, 9, 7, 6, 9, 10, 7, 4, 6,
    5, 5, 6, 9, 7, 9, 10, 8, 7, 9, 10, 8, 10, 12, 6, 7, 9, 9, 10, 8, 7, 11, 12, 12, 13, 7, 11, 8, 8, 10, 11, 9, 9,
    10, 6, 7, 8, 8, 9, 11, 11, 7, 8, 8, 9, 9, 10, 10, 11, 6, 9, 10, 7, 7, 9, 10, 8, 9, 11, 10, 7, 9, 9, 10, 10, 7,
    12, 9, 10, 8, 11, 12, 13, 13, 14, 8, 11, 13, 10, 8, 10, 11, 9, 10, 9, 7, 7, 9, 10, 8, 7, 9, 8, 9, 9, 10, 8,
    10, 12, 13, 13, 11, 11, 13, 6, 8, 9, 7, 6, 7, 4, 9, 7, 8, 7, 9, 10, 13, 11, 12, 4, 6, 5, 7, 10, 11, 10, 12, 7,
    9, 10, 8, 6, 5, 8, 6, 5, 8, 3, 6, 6, 5, 5, 6, 9, 10, 10, 11, 9, 9, 10, 10, 11, 7, 8, 3, 6, 5, 6, 8, 9, 3, 8,
    7, 5, 5, 4, 6, 4, 8, 3, 4, 4, 6, 3, 8, 6, 7, 7, 8, 7, 8, 8, 9, 8, 8, 9, 6, 7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6,
    6, 8, 9, 7, 6, 7, 7, 8, 8, 7, 8, 9, 13, 6, 8, 9, 7, 11, 12, 12, 13, 11, 6, 6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8,
    8, 9, 6, 8, 9, 9, 10, 7, 6, 8, 9, 7, 8, 9, 9, 10, 10, 11, 7, 9, 10, 10, 5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11,
    9, 14, 7, 9, 10, 8, 8, 9, 9, 10, 10, 7, 8, 10, 11, 9, 7, 9, 9, 10, 6, 7, 9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2,
    6, 7, 8, 11, 10, 11, 9, 4, 4, 5, 5, 7, 5, 6, 6, 4, 6, 7, 7, 8, 5, 7, 8, 8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3,
    2, 5, 5, 4, 6, 7, 7, 3, 6, 7, 4, 3, 6, 5, 6, 7, 4, 7, 8, 5, 4, 3, 4, 6, 7, 5, 9, 10, 7, 6, 9, 3, 8, 5, 8, 6,
    6, 9, 10, 10, 11, 11, 7, 8, 9, 6, 5, 7, 8, 6, 7, 7, 5, 9, 10, 10, 11, 9, 10, 10, 11, 8, 9, 9, 10, 10, 11, 3,
    7, 8, 8, 9, 8, 9, 7, 7, 8, 8, 9, 9, 7, 8, 8, 8, 9, 9, 10, 5, 3, 7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8, 9,
    8, 5, 4, 4, 5, 9, 8, 10, 8, 9, 11, 7, 9, 10, 8, 9, 7, 9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8,
    11, 6, 7, 7, 8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 4, 6, 4, 5, 8, 6, 3, 4, 3, 6, 7, 6, 5, 7, 8, 6, 4, 6, 7,
    5, 3, 8, 10, 4, 7, 5, 4, 3, 5, 7, 5, 5, 6, 7, 4, 5, 6, 7, 4, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5, 6, 4, 5, 9, 9, 4,
    4, 5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8, 10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13, 6, 10, 3, 6, 6, 8,
    7, 4, 11, 4, 5, 5, 6, 7, 4, 4, 6, 7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 5, 8, 7, 4, 4, 6, 6, 2, 4, 5, 4, 4, 6, 3,
    10, 8, 5, 7, 8, 6, 5, 7, 8, 9, 5, 5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10, 12, 10, 5, 6, 5, 5, 6, 10, 6, 4, 6,
    6, 7, 1, 3, 4, 6, 7, 5, 4, 7, 11, 6, 6, 3, 4, 6, 2, 4, 8, 4, 7, 8, 6, 4, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5,
    3, 7, 4, 6, 7, 5, 3, 3, 4, 7, 4, 7, 7, 5, 4, 6, 4, 5, 5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10,
    11, 11, 12, 12, 5, 6, 7, 8, 8, 9, 4, 9, 7, 7, 7, 8, 8, 9, 5, 8, 10, 2, 7, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10,
    10, 6, 11, 8, 9, 7, 7, 7, 8, 8, 9, 9, 7, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9,
    12, 6, 8, 9, 7, 8, 8, 7, 9, 11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7,
    7, 5, 5, 2, 7, 5, 6, 6, 7, 6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 3,
    4, 4, 7, 9, 9, 7, 10, 4, 6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8,
    8, 9, 6, 4, 4, 7, 9, 10, 8, 6, 8, 9, 7, 8, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6,
    4, 4, 6, 7, 4, 6, 7, 5, 5, 7, 8, 6, 6, 5, 5, 8, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 4, 4, 6, 8, 5, 4, 6,
    6, 7, 5, 6, 10, 6, 6, 4, 6, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 4, 6, 2, 4, 8, 6, 8, 10, 11, 9, 3, 5, 4, 5, 6, 9,
    7, 3, 6, 7, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7, 8, 8, 9,
    6, 6, 7, 8, 5, 5, 8, 7, 8, 3, 8, 9, 8, 6, 7, 4, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4, 6, 7, 5, 4,
    8, 4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4, 5, 7, 8, 8,
    9, 4, 4, 6, 4, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 9, 10, 8, 8, 9, 8, 4, 8, 6, 2, 6, 3, 4, 3, 9, 3, 4, 5,
    5, 7, 6, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 9, 8, 9, 8, 5, 3, 7, 2, 3, 5, 7, 8, 6, 6, 7,
    8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9, 10, 8, 2, 5, 7, 8, 7, 6, 12, 12,
    8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4, 8, 4, 7, 9, 11, 5, 5, 6, 9, 10,
    11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11, 5, 4, 6, 9, 10, 6, 7, 4, 6, 8, 3, 2, 11, 7, 6, 8, 6, 3, 7, 7, 10, 6,
    7, 8, 8, 6, 10, 5, 10, 11, 6, 6, 7, 7, 8, 5, 7, 8, 5, 5, 6, 7, 5, 4, 7, 8, 5, 9, 4, 6, 6, 7, 7, 5, 5, 7, 8, 6,
    4, 6, 7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6, 6, 4, 5, 8, 5, 4, 7, 7, 9, 10, 8, 10, 4, 5, 5, 6, 11, 8, 8, 4, 6,
    6, 7, 5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8, 9, 7, 9, 10, 10, 8, 10, 11, 7, 10, 9, 5, 7, 7, 8, 10, 7, 8, 8, 9,
    6, 7, 6, 8, 5, 7, 11, 8, 8, 5, 6, 6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 7, 9, 7, 9, 10, 8, 7, 8, 8,
    9, 8, 9, 10, 10, 11, 5, 10, 10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 10, 8, 5, 6, 6, 6, 8, 9, 7, 11, 3, 6,
    8, 7, 9, 9, 9, 10, 4, 5, 6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 5, 7, 7, 5, 8, 8, 12, 10, 11, 9, 4, 7, 8,
    5, 4, 5, 4, 7, 7, 8, 5, 6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6, 2, 5, 7, 4, 6, 7, 9, 7, 5, 4,
    7, 8, 8, 9, 7, 8, 8, 9, 6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6, 8, 9, 6, 8, 9, 7, 7, 8, 7, 6,
    8, 9, 7, 9, 10, 10, 11, 9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9, 10, 7, 7, 9, 10, 8, 6, 6, 5, 8,
    9, 6, 7, 9, 10, 8, 7, 7, 8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9, 10, 10, 11, 6, 8, 9, 7, 6, 8, 9,
    7, 6, 7, 7, 8, 10, 5, 7, 8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10, 11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9,
    7, 7, 7, 5, 8, 6, 8, 10, 8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10, 11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11,
    12, 8, 8, 9, 6, 10, 7, 9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7, 9, 10, 8, 6, 7, 9, 10, 8, 7, 3, 6,
    8, 9, 7, 10, 8, 6, 8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 8, 7, 4, 5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7, 7, 1, 4,
    5, 6, 7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9, 6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9, 7, 10, 10, 11, 6,
    4, 6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11, 4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9, 10, 3, 4, 9, 6, 7,
    8, 6, 5, 7, 3, 4, 7, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7, 3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 5, 5, 8, 9, 6, 12,
    16, 4, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7, 6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6, 4, 9, 3, 7, 5, 4, 5,
    10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4, 8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6, 7, 8, 10, 6, 4, 8, 7,
    9, 8, 9, 3, 4, 4, 6, 4, 6, 6, 7, 7, 5, 8, 6, 9, 9, 7, 10, 10, 9, 10, 10, 11, 11, 5, 7, 8, 6, 5, 5, 5, 6, 9, 9,
    12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 5, 6, 9, 10, 6, 7, 7, 10, 6, 4, 6, 4, 5, 5, 5, 4, 7, 5, 10, 6, 8, 8,
    9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6, 7, 9, 10, 10, 11, 10, 8, 4, 5, 3, 9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7,
    4, 3, 6, 14, 8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8, 9, 4, 7, 8, 6, 7, 8, 9, 7, 9, 10, 8, 9, 5, 8, 6, 7, 5, 5,
    5, 8, 10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7, 5, 5, 10, 4, 5, 6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6,
    7, 4, 6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10, 9, 5, 4, 6, 7, 5, 4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5,
    5, 4, 5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9, 7, 8, 10, 11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 4, 6, 6,
    6, 5, 6, 6, 7, 2, 5, 4, 4, 6, 4, 3, 4, 3, 6, 4, 6, 7, 5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 7, 8, 9, 9, 10, 8,
    6, 8, 8, 8, 7, 4, 7, 9, 10, 8, 5, 3, 3, 4, 7, 8, 7, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11,
    9, 5, 7, 11, 14, 7, 9, 10, 8, 5, 9, 10, 10, 11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 9, 5, 10, 7, 6, 8, 8, 11,
    8, 15, 11, 5, 6, 8, 9, 7, 10, 2, 6, 7, 3, 4, 4, 5, 5, 6, 2, 3, 4, 5, 7, 5, 7, 8, 6, 5, 10, 7, 8, 8, 6, 9, 7,
    8, 4, 3, 14, 6, 7, 5, 6, 10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 4, 6, 7,
    5, 3, 4, 6, 7, 5, 7, 3, 5, 8, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 7, 4, 8, 8, 4,
    8, 5, 7, 8, 7, 5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9, 8,
    6, 7, 7, 9, 2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5, 4,
    6, 7, 5, 6, 3, 6, 3, 4, 7, 4, 10, 2,
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

pub(super) static WORD_CLASSES: [u8; 3045] = [
    0, 28, 26, 4, 4, 46, 19, 0, 0, 0, 0, 0, 0, 10, 2, 0, 48, 48, 82, 115, 121, 102, 0, 5, 5, 5, 5, 82, 115, 102,
    121, 82, 115, 102, 121, 68, 48, 12, 54, 54, 54, 54, 0, 82, 115, 121, 0, 82, 115, 102, 121, 102, 66, 39, 66, 0,
    82, 102, 115, 121, 0, 0, 82, 115, 54, 54, 102, 121, 54, 54, 12, 0, 82, 115, 121, 102, 2, 32, 48, 1, 48, 33, 0,
    0, 40, 86, 115, 121, 12, 102, 0, 0, 54, 54, 82, 115, 121, 39, 102, 2, 25, 77, 82, 115, 121, 102, 0, 9, 5, 5,
    82, 115, 0, 102, 121, 39, 0, 82, 115, 121, 102, 82, 115, 102, 121, 35, 0, 48, 1, 1, 6, 1, 4, 67, 0, 32, 48,
    48, 10, 2, 12, 54, 56, 6, 25, 2, 82, 115, 0, 102, 121, 35, 0, 0, 8, 2, 82, 115, 121, 102, 77, 82, 115, 102,
    121, 8, 61, 61, 0, 2, 82, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 14, 0, 0, 0, 82, 115,
    121, 102, 43, 43, 35, 0, 0, 29, 29, 66, 0, 4, 32, 0, 82, 115, 102, 121, 39, 48, 0, 79, 12, 0, 54, 0, 49, 82,
    115, 121, 102, 32, 86, 115, 121, 102, 35, 82, 115, 121, 5, 5, 102, 0, 0, 0, 39, 82, 115, 102, 121, 82, 115,
    102, 121, 48, 82, 115, 121, 102, 82, 115, 121, 102, 67, 54, 0, 12, 29, 29, 54, 32, 32, 0, 0, 54, 0, 0, 39, 39,
    0, 54, 12, 0, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82, 115, 0, 121, 102, 82, 115, 121, 102, 43, 54, 32,
    39, 0, 82, 115, 121, 102, 0, 15, 6, 4, 48, 82, 111, 115, 121, 86, 121, 102, 102, 112, 48, 4, 32, 32, 0, 86,
    115, 102, 121, 35, 48, 82, 115, 121, 102, 48, 48, 0, 0, 48, 35, 48, 0, 12, 37, 37, 35, 67, 82, 115, 102, 121,
    82, 115, 121, 102, 89, 115, 121, 102, 2, 44, 82, 115, 121, 102, 39, 82, 115, 121, 102, 79, 32, 54, 54, 9, 54,
    82, 115, 121, 102, 32, 86, 121, 102, 82, 115, 121, 102, 14, 32, 82, 115, 40, 23, 121, 102, 111, 112, 54, 82,
    115, 102, 121, 14, 32, 12, 35, 39, 6, 35, 14, 48, 0, 27, 39, 82, 115, 102, 121, 100, 116, 54, 121, 109, 32,
    111, 39, 54, 54, 27, 32, 54, 58, 26, 66, 67, 84, 115, 121, 102, 0, 14, 77, 0, 82, 115, 102, 121, 14, 14, 82,
    115, 121, 102, 0, 68, 67, 0, 115, 102, 82, 121, 67, 67, 66, 67, 82, 115, 102, 121, 0, 67, 0, 40, 0, 82, 115,
    121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 83, 115, 103, 121, 39, 12, 82, 102, 115, 121, 54, 82, 115,
    102, 121, 67, 54, 43, 43, 32, 35, 82, 115, 102, 121, 32, 14, 31, 82, 115, 102, 121, 39, 0, 82, 115, 102, 121,
    82, 115, 102, 121, 43, 43, 83, 115, 121, 103, 0, 115, 102, 82, 121, 0, 0, 22, 22, 0, 39, 67, 39, 31, 66, 32,
    67, 79, 54, 0, 0, 114, 77, 102, 77, 121, 54, 82, 115, 121, 102, 98, 115, 121, 109, 39, 67, 82, 102, 115, 39,
    121, 0, 0, 82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102, 12, 12, 35, 82, 115, 102, 121, 0, 0, 25, 25, 82,
    115, 102, 121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0, 25, 0, 82, 115, 102, 121, 25, 82, 0, 115, 121,
    102, 0, 82, 115, 102, 121, 39, 67, 66, 0, 86, 115, 121, 102, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102,
    121, 12, 82, 115, 121, 0, 102, 0, 0, 82, 115, 121, 102, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39,
    67, 54, 66, 66, 82, 115, 121, 102, 0, 39, 0, 54, 14, 35, 66, 14, 0, 115, 102, 54, 82, 115, 102, 121, 25, 82,
    115, 102, 121, 56, 32, 82, 121, 32, 33, 58, 58, 14, 43, 32, 32, 35, 66, 32, 13, 54, 68, 68, 0, 35, 29, 29, 86,
    115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82,
    115, 121, 102, 82, 115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82,
    115, 102, 121, 82, 121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 48, 82, 115, 121, 103, 0, 67, 82, 115,
    102, 121, 14, 54, 54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 82, 115,
    102, 121, 0, 44, 82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102,
    121, 16, 54, 56, 84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121,
    0, 106, 48, 0, 82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53,
    8, 0, 0, 0, 0, 14, 82, 115, 121, 102, 54, 56, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 0, 35, 0, 0,
    37, 99, 115, 121, 110, 39, 0, 35, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 82, 115, 102, 121, 14, 82,
    115, 102, 121, 54, 54, 32, 82, 115, 102, 52, 121, 52, 31, 43, 82, 115, 102, 121, 54, 2, 0, 77, 14, 79, 82,
    115, 102, 121, 85, 115, 105, 121, 32, 32, 32, 68, 1, 1, 8, 61, 61, 0, 13, 0, 12, 82, 115, 121, 102, 0, 0, 54,
    54, 77, 82, 115, 121, 102, 82, 115, 121, 102, 54, 56, 86, 115, 121, 102, 0, 82, 115, 102, 121, 82, 115, 102,
    121, 31, 0, 0, 54, 56, 14, 44, 0, 0, 14, 0, 0, 35, 54, 59, 1, 54, 54, 54, 82, 115, 121, 102, 90, 115, 121,
    106, 29, 29, 39, 86, 121, 102, 115, 18, 0, 37, 0, 37, 5, 13, 12, 12, 12, 12, 77, 86, 122, 13, 102, 32, 82,
    115, 54, 54, 102, 121, 39, 0, 54, 54, 37, 14, 82, 115, 121, 102, 35, 14, 35, 22, 48, 39, 84, 115, 121, 102,
    54, 111, 82, 121, 112, 102, 0, 37, 115, 39, 54, 37, 37, 0, 32, 0, 72, 72, 0, 35, 0, 48, 25, 82, 115, 102, 121,
    0, 77, 82, 115, 121, 102, 0, 66, 33, 67, 0, 0, 32, 32, 14, 2, 32, 35, 54, 14, 0, 0, 86, 102, 121, 112, 0, 0,
    66, 39, 67, 82, 115, 121, 102, 12, 0, 0, 25, 32, 82, 115, 102, 121, 39, 14, 0, 82, 115, 102, 121, 82, 115,
    121, 102, 54, 54, 0, 43, 43, 12, 0, 82, 115, 102, 121, 0, 19, 82, 115, 121, 102, 37, 0, 21, 14, 0, 19, 20, 19,
    64, 54, 12, 14, 0, 68, 33, 115, 14, 47, 1, 0, 0, 38, 82, 115, 121, 102, 35, 38, 38, 95, 115, 121, 108, 45,
    120, 102, 121, 86, 43, 121, 102, 35, 35, 91, 115, 106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77, 64, 32, 0,
    0, 73, 82, 115, 102, 121, 0, 22, 22, 82, 115, 102, 121, 67, 0, 115, 108, 82, 115, 102, 121, 96, 121, 0, 51,
    14, 0, 12, 32, 95, 117, 108, 125, 5, 5, 12, 32, 82, 5, 115, 121, 102, 0, 82, 115, 102, 52, 121, 52, 48, 55,
    60, 82, 115, 102, 121, 82, 115, 121, 102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 2,
    0, 82, 115, 121, 102, 0, 0, 82, 115, 121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12,
    32, 32, 32, 4, 32, 82, 115, 102, 121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0,
    54, 54, 67, 12, 54, 12, 29, 36, 29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 0, 14, 0, 68, 68, 35, 0,
    67, 68, 111, 0, 86, 121, 0, 113, 102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121,
    102, 82, 115, 121, 102, 54, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56,
    82, 121, 102, 14, 54, 54, 82, 115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 14, 53, 53, 33, 32, 43,
    14, 66, 48, 0, 35, 35, 0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 33, 0, 17, 12, 12, 35, 14, 0,
    0, 66, 14, 0, 35, 66, 115, 81, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 0, 54, 54, 12, 18, 12,
    29, 29, 44, 0, 0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115, 110,
    121, 68, 68, 32, 37, 26, 68, 39, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 82, 115, 121, 102, 12, 12, 32, 35, 72,
    72, 32, 35, 68, 35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0, 35, 82,
    115, 102, 121, 82, 115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 39, 48, 0,
    33, 33, 0, 54, 56, 54, 56, 8, 40, 34, 0, 0, 0, 40, 23, 23, 31, 31, 32, 37, 37, 37, 8, 61, 0, 37, 6, 32, 34,
    84, 115, 104, 0, 12, 115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82, 115, 121, 102, 82, 115, 17,
    102, 121, 0, 14, 29, 29, 48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1, 48, 1, 62, 37, 37, 0, 48, 86, 115,
    121, 102, 77, 57, 82, 115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115, 121, 35, 102, 39, 39, 0, 0, 0, 8, 17,
    26, 45, 48, 23, 23, 82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121, 102, 2, 0, 77, 0, 0, 32, 32, 39, 41,
    24, 54, 82, 115, 102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 86, 115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43,
    0, 0, 39, 70, 71, 68, 1, 0, 0, 0, 32, 12, 0, 32, 22, 22, 22, 22, 92, 115, 102, 121, 0, 22, 22, 0, 54, 54, 0,
    0, 93, 115, 121, 107, 0, 101, 115, 58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77,
    95, 117, 125, 108, 0, 39, 0, 32, 12, 12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84,
    115, 12, 121, 104, 0, 0, 68, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 67, 0, 67,
    88, 115, 102, 121, 0, 82, 115, 102, 121, 54, 0, 67, 67, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102,
    14, 0, 54, 66, 82, 115, 102, 121, 67, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0,
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
    14, 82, 115, 121, 102, 2, 66, 82, 115, 121, 102, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82, 115, 121, 102,
    32, 0, 84, 115, 104, 123, 5, 0, 5, 5, 0, 0, 5, 14, 32, 32, 0, 115, 35, 12, 12, 72, 25, 72, 32, 0, 111, 82,
    121, 102, 12, 0, 0, 25, 33, 35, 39, 54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102, 0, 21, 21, 33, 0, 0,
    0, 0, 67, 86, 121, 14, 0, 0, 0, 0, 112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0, 82, 115, 102, 121, 29,
    29, 29, 77, 32, 66, 77, 14, 39, 119, 102, 121, 37, 37, 37, 18, 66, 26, 82, 115, 43, 102, 121, 64, 67, 25, 26,
    82, 115, 121, 102, 101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115, 121, 102, 0, 87, 97, 115,
    121, 115, 121, 102, 115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40, 0, 37, 37, 37, 33, 33,
    25, 0, 0, 82, 115, 121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121, 102, 7, 0, 82, 115,
    121, 102, 0, 54, 54, 25, 32, 18, 61, 61, 0, 0, 0, 54, 77, 1, 25, 0, 0, 55, 55, 32, 86, 121, 102, 115, 102, 82,
    121, 43, 82, 115, 102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54, 54, 67, 67, 0, 43, 82, 115, 121,
    102, 14, 33, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 14, 5, 78, 54, 82, 115, 102, 121,
    54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 95, 117, 125, 5, 0, 0, 108, 12, 35, 82, 82, 115, 102, 121, 82, 115,
    102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56, 121, 102, 82, 115, 0, 102, 121, 0, 54, 25,
    12, 12, 54, 54, 82, 115, 121, 102, 0, 82, 121, 102, 32, 32, 111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102,
    121, 82, 115, 121, 102, 35, 39, 2, 33, 33, 14, 54, 54, 39, 82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58,
    58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115, 102, 86, 121, 5, 12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106,
    8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37, 37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121,
    102, 37, 37, 77, 48, 48, 72, 82, 115, 121, 102, 72, 72, 72, 0, 44, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5,
    68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48, 48, 77, 54, 54, 33, 12, 12, 0, 0, 0, 43, 43, 43, 43, 39, 12, 0,
    39, 37, 77, 0, 82, 115, 121, 102, 0, 14, 72, 72, 72, 32, 32, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37,
    33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0, 82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86,
    121, 102, 115, 0, 0, 39, 39, 0, 6, 35, 0, 0, 0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 2, 48, 82, 115, 102,
    121, 38, 0, 58, 59, 0, 82, 115, 121, 102, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32,
    90, 115, 121, 106, 0, 43, 43, 44, 82, 115, 102, 121, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 86,
    115, 121, 102, 0, 82, 115, 121, 102, 12, 4, 14, 39, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33,
    82, 115, 102, 121, 1, 32, 111, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73,
    75, 73, 0, 54, 54, 0, 26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54,
    54, 82, 115, 121, 102, 31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44,
    2, 68, 35, 68, 82, 115, 121, 102, 32, 7, 2, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATE_EDGES: [u16; 1918] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 47,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 4, 5,
    5, 6, 1, 1, 1, 1, 1, 5, 5, 6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 2, 1, 1, 4, 3, 1, 1, 4, 1, 4, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1,
    1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 6, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 3, 1, 1, 1, 2, 1, 1,
    1, 1, 2, 1, 2, 1, 1, 1, 10, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 8, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 2, 3, 3, 3, 1, 1, 6, 7, 7, 8, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 11, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    3, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 7, 7, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1,
    1, 4, 1, 1, 2, 3, 3, 1, 2, 1, 1, 10, 11, 11, 12, 13, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 7, 1, 6, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 3, 1, 1, 3, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 12, 1, 2, 1, 1, 2, 1, 2, 1,
    1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 8, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 3, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 6, 5, 1, 2, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1,
    2, 1, 1, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    3, 1, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 1, 4, 1,
    1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 2,
    1, 1, 1, 2, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 22, 1, 1, 1, 4, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 8, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 7, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1,
    1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 3, 3, 6, 1, 1, 1, 2, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 3, 1, 1, 1, 2, 1, 9,
    1, 1, 1, 2, 2, 1, 1, 2, 1, 1, 5, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7,
    1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 6, 1, 1, 1, 2, 1, 4, 5, 5, 5, 1, 1,
    1, 1, 1, 1, 13, 14, 14, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 1, 1, 9, 10, 10, 10, 29, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1,
    5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 4, 5, 5, 6, 1, 1, 9, 9, 9, 9, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 9,
    10, 10, 13, 1, 3, 1, 1, 1, 1, 2, 1872,
];

pub(super) static LABELS: [u16; 5062] = [
    65535, 65535, 2756, 1020, 2403, 2076, 2327, 65535, 8, 1846, 65535, 12, 169, 2516, 65535, 1571, 65535, 1730,
    2706, 65535, 2571, 65535, 65535, 467, 65535, 61480, 65535, 1739, 65535, 1578, 65535, 2516, 65535, 1730, 65535,
    1742, 65535, 1672, 2707, 2756, 65535, 1568, 2707, 2990, 65535, 1730, 1437, 382, 541, 1049, 2990, 65535, 2516,
    65535, 65535, 1742, 65535, 2199, 65535, 65535, 1109, 65535, 65535, 92, 1739, 65535, 2756, 541, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 815, 65535, 1096, 1248, 1467, 1469, 1680, 2367, 61480,
    338, 467, 763, 810, 815, 1038, 1045, 1095, 1096, 1168, 1171, 1248, 1467, 1469, 1489, 1571, 1598, 1680, 1713,
    1840, 1850, 1890, 1893, 1911, 1938, 2230, 2241, 2367, 2387, 2478, 2479, 2516, 2540, 2543, 2544, 2581, 2629,
    2685, 2779, 2804, 2894, 2956, 2972, 3007, 3008, 61480, 61487, 65535, 65535, 65535, 664, 107, 65535, 65535,
    65535, 408, 2779, 65535, 2236, 65535, 2236, 13, 1529, 1574, 1681, 2236, 2409, 2504, 2825, 2861, 65535, 2756,
    65535, 65535, 65535, 1730, 2706, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 408, 1136, 2235,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1517, 65535, 65535, 1282, 1157, 2890, 65535, 65535, 1128,
    65535, 65535, 65535, 65535, 65535, 1846, 2568, 65535, 65535, 65535, 2260, 1909, 2304, 65535, 65535, 1730,
    2706, 65535, 1298, 65535, 65535, 303, 1220, 1298, 2756, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 217,
    65535, 12, 1438, 2079, 65535, 2531, 2531, 61488, 65535, 1739, 65535, 65535, 212, 2724, 1730, 2887, 65535,
    65535, 65535, 2516, 65535, 1578, 65535, 65535, 2041, 65535, 23, 53, 92, 909, 990, 1324, 1343, 1355, 1739,
    1749, 2861, 65535, 65535, 1282, 1157, 84, 2890, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1909, 65535, 10, 1846, 65535, 65535, 65535, 65535, 65535, 65535, 2425, 65535, 2756, 65535, 2706, 2756, 65535,
    65535, 65535, 1846, 65535, 65535, 65535, 2990, 633, 1298, 65535, 326, 649, 65535, 12, 65535, 65535, 1435,
    1271, 2934, 217, 65535, 217, 65535, 1698, 217, 65535, 65535, 65535, 408, 65535, 408, 1020, 1053, 1072, 1512,
    1526, 1562, 1641, 1836, 1909, 2231, 2376, 65535, 65535, 2041, 1749, 138, 65535, 65535, 65535, 65535, 65535,
    65535, 1938, 2990, 65535, 65535, 303, 1220, 65535, 2756, 65535, 65535, 65535, 65535, 65535, 614, 65535, 383,
    1681, 1938, 65535, 1163, 2441, 65535, 13, 1096, 1497, 65535, 65535, 65535, 2756, 65535, 12, 65535, 408, 65535,
    65535, 65535, 65535, 1658, 3040, 1730, 65535, 621, 65535, 2764, 2756, 65535, 65535, 65535, 65535, 65535,
    65535, 1568, 2707, 1730, 2389, 2707, 1730, 65535, 65535, 65535, 65535, 65535, 727, 898, 1426, 1540, 2756,
    2780, 65535, 65535, 1438, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2452, 2452, 65535, 65535,
    65535, 65535, 1731, 65535, 24, 107, 1630, 2504, 65535, 65535, 1780, 2313, 2313, 61440, 2313, 61440, 2313,
    61440, 61462, 65535, 65535, 65535, 1109, 1742, 65535, 65535, 537, 65535, 1910, 3039, 61462, 65535, 65535,
    65535, 65535, 1780, 265, 622, 674, 2883, 265, 622, 674, 2883, 61440, 265, 622, 674, 2883, 61440, 265, 622,
    674, 2314, 2883, 61440, 65535, 65535, 1780, 65535, 2756, 265, 622, 674, 2883, 61440, 264, 303, 620, 673, 2885,
    264, 303, 620, 673, 2885, 61440, 264, 303, 620, 673, 2885, 61440, 264, 303, 620, 673, 1910, 2313, 2371, 2885,
    61440, 65535, 65535, 408, 65535, 65535, 65535, 11, 409, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535,
    65535, 12, 65535, 65535, 65535, 1298, 65535, 65535, 65535, 65535, 65535, 65535, 408, 65535, 65535, 65535,
    65535, 65535, 695, 2269, 65535, 65535, 695, 2269, 65535, 65535, 303, 695, 2269, 2756, 65535, 65535, 695, 2269,
    2706, 65535, 65535, 12, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    408, 65535, 65535, 754, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 24, 2236, 2557,
    2888, 65535, 65535, 65535, 2990, 65535, 65535, 935, 936, 1948, 2061, 2062, 2364, 2366, 65535, 65535, 326,
    65535, 2083, 65535, 65535, 65535, 24, 2236, 2557, 2888, 65535, 65535, 2235, 65535, 65535, 212, 1857, 2230,
    2571, 2724, 46, 2235, 2756, 65535, 65535, 65535, 1891, 65535, 1514, 65535, 65535, 12, 65535, 65535, 65535,
    2078, 65535, 65535, 65535, 1910, 65535, 65535, 563, 1109, 65535, 2078, 2078, 61440, 2078, 61440, 2078, 61440,
    65535, 1501, 65535, 303, 563, 2313, 303, 563, 2313, 61440, 303, 563, 2313, 61440, 303, 437, 563, 2313, 61440,
    297, 303, 1218, 1220, 1303, 1747, 2343, 2588, 3039, 61462, 65535, 65535, 65535, 65535, 863, 2145, 65535,
    65535, 1730, 65535, 65535, 65535, 65535, 65535, 106, 2618, 143, 65535, 65535, 12, 65535, 65535, 65535, 2925,
    65535, 65535, 2251, 65535, 1361, 65535, 65535, 1362, 65535, 65535, 784, 1765, 65535, 65535, 303, 563, 620,
    929, 2338, 2524, 138, 563, 1779, 2756, 563, 2756, 65535, 65535, 217, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2342, 2472, 2824, 2342, 2472, 2824, 61440, 2342, 2472, 2824,
    61440, 2342, 2472, 2824, 61440, 202, 2205, 65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535, 563, 1109,
    2251, 2253, 13, 2756, 65535, 65535, 65535, 65535, 156, 563, 620, 929, 2228, 2265, 2285, 2313, 2338, 2524, 156,
    563, 620, 929, 2228, 2265, 2285, 2313, 2338, 2524, 61440, 156, 563, 620, 929, 2228, 2265, 2285, 2313, 2338,
    2524, 61440, 156, 563, 620, 929, 2228, 2265, 2285, 2313, 2338, 2524, 61440, 61462, 65535, 65535, 65535, 65535,
    12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1607, 563, 563, 61440, 563, 61440, 563, 61440,
    1660, 61462, 65535, 65535, 61462, 65535, 65535, 883, 65535, 65535, 65535, 65535, 178, 1779, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 383, 13, 65535, 65535, 1308, 2236, 65535, 65535, 65535, 408, 65535, 12,
    65535, 1699, 1854, 5, 65535, 65535, 65535, 1514, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 10, 65535, 65535, 65535, 246, 65535, 65535, 65535, 65535, 1909, 61488, 594, 1909, 61488, 65535, 538,
    1048, 2791, 3025, 65535, 65535, 65535, 65535, 1742, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 727, 898, 1426, 1540, 1608, 2756, 2780, 65535, 65535,
    65535, 2701, 65535, 65535, 1846, 65535, 65535, 65535, 65535, 284, 65535, 408, 2231, 65535, 65535, 272, 65535,
    1742, 2707, 2871, 65535, 65535, 65535, 2243, 2276, 1730, 1061, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 800, 1029, 2094, 800, 1029, 1142, 1628, 1776, 2094, 65535, 1661, 1096, 65535, 1661, 1096, 1231, 1247,
    1692, 1747, 65535, 1343, 214, 65535, 90, 1730, 1230, 2707, 408, 2990, 65535, 1681, 1469, 2707, 65535, 1282,
    65535, 2652, 1765, 65535, 65535, 1742, 2014, 65535, 549, 550, 551, 552, 65535, 65535, 65535, 12, 65535, 408,
    65535, 65535, 65535, 65535, 984, 65535, 65535, 2648, 10, 65535, 65535, 65535, 2338, 3040, 65535, 1298, 65535,
    1096, 1248, 1467, 1469, 1680, 2367, 61480, 61487, 65535, 65535, 65535, 65535, 284, 1780, 65535, 65535, 65535,
    1909, 1386, 2706, 2724, 1379, 2931, 65535, 65535, 65535, 321, 2718, 321, 2718, 61440, 321, 2718, 61440, 321,
    2718, 61440, 61462, 65535, 238, 321, 1199, 2621, 2633, 2718, 238, 321, 1199, 2621, 2633, 2718, 61440, 238,
    321, 1199, 2621, 2633, 2718, 61440, 238, 321, 856, 1199, 2621, 2633, 2718, 61440, 65535, 217, 1747, 65535,
    1909, 107, 65535, 65535, 65535, 246, 622, 669, 1909, 2006, 2007, 2791, 2883, 65535, 65535, 65535, 12, 408,
    65535, 65535, 12, 65535, 9, 65535, 12, 695, 2516, 2890, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1503, 1911, 2388, 2556, 2804, 65535, 1511, 1953, 65535, 65535, 938, 1361, 65535, 440, 65535,
    1759, 2897, 65535, 2990, 65535, 2663, 65535, 1730, 65535, 1730, 65535, 1730, 65535, 1730, 65535, 1730, 1040,
    1759, 2171, 2897, 3008, 65535, 13, 107, 138, 1630, 1658, 1779, 1818, 2042, 2504, 2707, 2714, 65535, 65535,
    65535, 2236, 65535, 65535, 65535, 65535, 65535, 152, 1742, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 408, 1020, 1791, 2403, 65535, 2556, 13, 65535, 65535, 13, 408, 65535, 65535, 65535, 2706,
    65535, 65535, 65535, 2706, 65535, 111, 529, 2231, 2318, 2321, 111, 529, 2231, 2318, 2321, 61440, 111, 529,
    2231, 2318, 2321, 61440, 111, 529, 2231, 2318, 2321, 61440, 111, 305, 529, 2231, 2318, 2321, 61440, 65535,
    111, 529, 2231, 2318, 2321, 2589, 61440, 111, 305, 529, 2231, 2318, 2321, 61440, 65535, 65535, 65535, 2706,
    65535, 2706, 65535, 1512, 1909, 2850, 1512, 1909, 2850, 61440, 1512, 1909, 2850, 61440, 1909, 1909, 61440,
    1909, 61440, 1909, 61440, 111, 529, 1512, 1909, 2328, 2850, 61440, 61462, 65535, 1510, 65535, 217, 1510, 2706,
    65535, 65535, 2231, 2372, 2375, 2372, 2375, 61440, 2372, 2375, 61440, 65535, 2706, 65535, 65535, 2706, 111,
    322, 529, 1062, 2231, 2318, 2321, 2328, 2727, 2843, 111, 322, 529, 1062, 2231, 2318, 2321, 2328, 2727, 2843,
    61440, 111, 322, 529, 1062, 2231, 2318, 2321, 2328, 2727, 2843, 61440, 111, 305, 322, 529, 1062, 2231, 2318,
    2321, 2328, 2727, 2843, 61440, 186, 188, 943, 1209, 1219, 1379, 1536, 1537, 2372, 2375, 2931, 61440, 61444,
    65535, 470, 2959, 1779, 65535, 65535, 65535, 2083, 65535, 2453, 2453, 61440, 2453, 61440, 2453, 61440, 65535,
    1888, 65535, 1730, 65535, 65535, 217, 65535, 65535, 65535, 65535, 1780, 65535, 65535, 65535, 65535, 1780,
    65535, 2864, 65535, 1681, 1909, 65535, 65535, 65535, 65535, 65535, 563, 13, 65535, 1386, 1219, 65535, 1730,
    2706, 65535, 65535, 2633, 2636, 2910, 2911, 65535, 65535, 2756, 65535, 65535, 212, 2724, 2756, 65535, 65535,
    1574, 65535, 65535, 1298, 65535, 2756, 1889, 2403, 65535, 65535, 65535, 538, 1909, 65535, 563, 1909, 538,
    1386, 1692, 1909, 2706, 2709, 2724, 65535, 538, 1386, 1909, 2706, 2709, 2724, 65535, 664, 65535, 65535, 1024,
    1835, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 303, 1220, 1271, 1303, 1698, 2588, 2934, 2952,
    65535, 65535, 65535, 2236, 65535, 65535, 65535, 65535, 303, 1220, 1303, 1698, 2588, 2952, 65535, 65535, 65535,
    65535, 65535, 65535, 1698, 2701, 65535, 65535, 2571, 2724, 65535, 1501, 65535, 1136, 1512, 1681, 1742, 1765,
    2570, 2701, 65535, 65535, 65535, 1835, 1898, 2079, 65535, 1782, 65535, 65535, 65535, 1220, 65535, 65535, 1379,
    2841, 65535, 65535, 65535, 784, 1696, 65535, 778, 1696, 65535, 564, 620, 622, 2436, 65535, 2756, 2371, 2372,
    2375, 65535, 2236, 65535, 65535, 65535, 1730, 2706, 2756, 65535, 621, 65535, 1439, 65535, 1730, 2706, 1003,
    563, 877, 1003, 1288, 1300, 1739, 1744, 1988, 61488, 65535, 1439, 65535, 1661, 2085, 65535, 1661, 2085, 1231,
    1247, 65535, 65535, 65535, 65535, 65535, 65535, 408, 65535, 2141, 2707, 65535, 65535, 65535, 65535, 152, 1730,
    65535, 65535, 65535, 65535, 1574, 65535, 1730, 65535, 65535, 152, 1730, 65535, 1386, 1730, 612, 1043, 65535,
    65535, 2499, 65535, 286, 612, 1044, 1336, 2150, 2499, 2637, 2673, 2707, 2749, 2796, 3027, 65535, 303, 65535,
    677, 61488, 1909, 61486, 65535, 2862, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 2338, 2717, 65535,
    2493, 65535, 2706, 65535, 65535, 408, 2017, 65535, 65535, 65535, 2756, 65535, 12, 2552, 2841, 65535, 65535,
    65535, 2862, 65535, 65535, 1574, 2985, 65535, 65535, 645, 1911, 65535, 65535, 65535, 645, 65535, 1742, 65535,
    621, 621, 61488, 65535, 408, 65535, 1742, 65535, 65535, 1568, 2465, 2707, 2990, 65535, 65535, 1730, 1437, 817,
    382, 1049, 2338, 2990, 65535, 65535, 65535, 426, 677, 2420, 3039, 65535, 65535, 2756, 65535, 1348, 1730,
    65535, 65535, 65535, 65535, 12, 12, 408, 695, 65535, 12, 65535, 65535, 12, 65535, 408, 65535, 65535, 65535,
    776, 65535, 65535, 883, 65535, 65535, 1203, 1203, 1698, 65535, 65535, 1075, 1203, 1698, 2707, 65535, 65535,
    65535, 65535, 65535, 65535, 1780, 2756, 2770, 65535, 1780, 2756, 2770, 65535, 65535, 65535, 65535, 1730, 2706,
    65535, 65535, 2756, 65535, 65535, 65535, 65535, 408, 65535, 65535, 65535, 1574, 2499, 1742, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2236, 65535, 65535, 65535, 237, 2199, 65535, 65535, 65535, 65535,
    727, 898, 1426, 1540, 2756, 2780, 65535, 65535, 65535, 65535, 1730, 2706, 65535, 446, 65535, 65535, 65535,
    65535, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1730, 2706, 65535, 65535,
    65535, 408, 65535, 65535, 65535, 870, 65535, 65535, 65535, 12, 408, 65535, 65535, 2756, 65535, 2756, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535, 65535, 2205, 65535, 65535, 65535, 65535, 2339,
    217, 65535, 65535, 65535, 65535, 217, 408, 1298, 65535, 217, 65535, 217, 65535, 65535, 65535, 65535, 65535,
    12, 65535, 65535, 1742, 212, 1773, 129, 1628, 2707, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 65535, 2706, 65535, 65535, 3039, 65535, 1109,
    2570, 2706, 65535, 65535, 65535, 65535, 65535, 2756, 2045, 65535, 65535, 2756, 65535, 65535, 65535, 65535,
    303, 563, 620, 929, 2338, 2524, 138, 1779, 2756, 563, 2756, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 12, 213, 2570, 2765, 65535, 65535, 65535, 2556, 13, 65535, 65535, 13, 408, 65535,
    65535, 2376, 303, 65535, 2453, 2756, 2822, 2824, 2848, 61440, 2453, 2822, 2824, 2848, 61440, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 12, 65535, 408, 65535, 65535,
    65535, 528, 529, 1303, 1304, 1730, 2328, 2338, 2588, 2589, 2706, 65535, 65535, 65535, 1839, 2990, 65535,
    65535, 65535, 65535, 152, 65535, 408, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
    65535, 65535, 65535, 65535, 921, 138, 65535, 408, 65535, 65535, 2706, 65535, 65535, 65535, 1780, 65535, 1780,
    65535, 65535, 65535, 1386, 1219, 65535, 65535, 65535, 65535, 65535, 303, 1220, 1702, 2756, 65535, 65535, 1468,
    1109, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 129, 65535, 65535, 2756, 65535, 65535, 65535,
    408, 65535, 65535, 65535, 65535, 65535, 1780, 65535, 1835, 65535, 65535, 212, 2724, 65535, 65535, 65535,
    65535, 408, 2990, 65535, 65535, 65535, 65535, 65535, 1628, 65535, 65535, 65535, 1731, 65535, 65535, 65535,
    65535, 1682, 65535, 1779, 2707, 65535, 1682, 1779, 1109, 2756, 1298, 2862, 65535, 65535, 65535, 408, 65535,
    65535, 65535, 65535, 645, 60, 2756, 65535, 65535, 65535, 65535, 677, 61475, 65535, 1165, 2571, 65535, 2519,
    2706, 2707, 2756, 61475, 65535, 65535, 65535, 65535, 2874, 1574, 65535, 65535, 1024, 1835, 65535, 65535,
    65535, 2756, 541, 65535, 335, 65535, 12, 65535, 65535, 65535, 2756, 65535, 1568, 2707, 2990, 12, 541, 1049,
    65535, 65535, 1780, 65535, 65535, 65535, 2234, 153, 1780, 2756, 65535, 65535, 65535, 65535, 65535, 1780,
    65535, 65535, 408, 645, 65535, 65535, 83, 65535, 143, 3021, 65535, 65535, 1574, 65535, 65535, 65535, 65535,
    65535, 408, 649, 65535, 65535, 65535, 1682, 1779, 2756, 65535, 65535, 1747, 65535, 2706, 65535, 65535, 65535,
    2706, 65535, 2706, 65535, 1730, 65535, 2862, 65535, 65535, 65535, 65535, 1402, 65535, 1273, 1779, 2707, 65535,
    2707, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 1731, 65535, 65535, 1136,
    65535, 12, 65535, 65535, 2269, 2756, 65535, 65535, 65535, 65535, 471, 65535, 65535, 2756, 65535, 1434, 1694,
    2484, 2565, 2566, 65535, 65535, 65535, 2872, 1730, 65535, 65535, 65535, 65535, 408, 65535, 65535, 1020, 65535,
    1038, 1850, 2685, 3007, 3008, 65535, 1379, 65535, 1938, 65535, 65535, 65535, 65535, 65535, 1035, 266, 427,
    587, 1038, 1081, 1096, 1248, 1309, 1467, 1469, 1478, 1680, 1850, 2367, 2685, 2861, 2900, 3007, 3008, 61480,
    61487, 61488, 65535, 65535, 2531, 1188, 1641, 2504, 2531, 202, 1379, 2931, 65535, 2338, 65535, 65535, 65535,
    1298, 186, 65535, 1742, 65535, 1742, 2017, 134, 1774, 1096, 2931, 65535, 387, 9, 2017, 303, 1698, 1570, 65535,
    65535, 670, 2864, 305, 65535, 408, 1965, 1219, 2931, 212, 1038, 1567, 1850, 2571, 2685, 3007, 3008, 2756,
    65535, 65535, 2756, 65535, 65535, 2543, 65535, 1356, 65535, 1480, 13, 138, 1247, 65535, 65535, 65535, 1039,
    454, 65535, 1569, 65535, 767, 1355, 1952, 65535, 1386, 2675, 61488, 61443, 61488, 65535, 1437, 65535, 1039,
    1658, 1779, 1730, 333, 13, 839, 1225, 1658, 1779, 2504, 2707, 65535, 2570, 65535, 12, 65535, 65535, 90, 65535,
    65535, 408, 1136, 65535, 12, 65535, 1712, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1368, 65535, 65535, 65535, 65535, 2756, 65535, 65535, 65535, 65535, 115, 116, 125, 428, 687,
    903, 1133, 1135, 1233, 1234, 1799, 1800, 1861, 2516, 2553, 65535, 65535, 65535, 65535, 65535, 65535, 2756,
    65535, 12, 65535, 12, 65535, 65535, 65535, 1740, 65535, 65535, 65535, 408, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 65535, 566, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1298, 65535, 65535, 65535, 65535,
    65535, 1574, 2707, 2756, 2519, 2756, 65535, 2015, 2519, 2756, 268, 271, 1698, 65535, 1527, 65535, 65535, 567,
    13, 912, 65535, 664, 321, 2718, 321, 2718, 61440, 321, 2718, 61440, 321, 856, 1570, 2718, 2872, 61440, 65535,
    1298, 65535, 246, 1909, 65535, 65535, 65535, 1274, 1662, 303, 2756, 1698, 65535, 65535, 1274, 1662, 303, 2756,
    65535, 1662, 303, 2756, 2921, 1698, 224, 739, 812, 65535, 469, 305, 1219, 1661, 65535, 575, 65535, 65535, 408,
    1136, 65535, 1136, 65535, 65535, 408, 1136, 235, 1080, 2235, 65535, 65535, 1003, 165, 1003, 65535, 165, 525,
    932, 933, 1003, 1162, 1734, 1936, 2010, 65535, 65535, 65535, 2706, 65535, 1219, 1379, 65535, 65535, 12, 408,
    65535, 65535, 246, 306, 1298, 1742, 65535, 65535, 65535, 563, 2313, 2338, 563, 2313, 2338, 61440, 563, 2313,
    2338, 61440, 563, 2313, 2338, 61440, 185, 2371, 3039, 61462, 65535, 65535, 65535, 65535, 408, 65535, 65535,
    408, 65535, 65535, 65535, 65535, 622, 2883, 622, 2883, 61440, 622, 2883, 61440, 622, 2883, 61440, 65535,
    65535, 563, 620, 2228, 2265, 2885, 563, 620, 2228, 2265, 2885, 61440, 563, 620, 2228, 2265, 2885, 61440, 303,
    563, 620, 2228, 2265, 2885, 61440, 2756, 65535, 65535, 1510, 65535, 1011, 2365, 129, 303, 1570, 65535, 65535,
    1730, 65535, 2756, 65535, 2756, 65535, 563, 1109, 65535, 2756, 65535, 2756, 65535, 2756, 65535, 65535, 898,
    1540, 1608, 2756, 2780, 65535, 65535, 2756, 65535, 1730, 2756, 65535, 264, 620, 673, 2885, 264, 620, 673,
    2885, 61440, 264, 620, 673, 2885, 61440, 264, 620, 673, 2885, 61440, 2756, 65535, 563, 1109, 65535, 1730, 28,
    111, 196, 529, 635, 639, 751, 1062, 2231, 2318, 2321, 2328, 2634, 28, 111, 196, 529, 635, 639, 751, 1062,
    2231, 2318, 2321, 2328, 2634, 61440, 28, 111, 196, 529, 635, 639, 751, 1062, 2231, 2318, 2321, 2328, 2634,
    61440, 65535, 264, 620, 673, 2885, 264, 620, 673, 2885, 61440, 264, 620, 673, 2885, 61440, 264, 620, 673,
    2885, 61440, 2756, 65535, 1730, 2756, 65535, 65535, 65535, 563, 1109, 15, 28, 111, 265, 274, 622, 674, 2634,
    2883, 15, 28, 111, 265, 274, 622, 674, 2634, 2883, 61440, 15, 28, 111, 265, 274, 622, 674, 2634, 2883, 61440,
    15, 28, 111, 265, 274, 622, 674, 2634, 2883, 61440, 28, 111, 162, 196, 239, 322, 529, 635, 639, 751, 1020,
    1062, 1111, 1929, 1944, 1976, 2122, 2231, 2318, 2321, 2328, 2634, 2727, 2751, 2820, 2821, 2843, 61440, 61462,
    65535, 65535, 65535, 1780, 265, 622, 674, 2883, 265, 622, 674, 2883, 61440, 265, 622, 674, 2883, 61440, 265,
    622, 674, 2314, 2883, 61440, 65535, 2756, 264, 303, 620, 673, 2885, 264, 303, 620, 673, 2885, 61440, 264, 303,
    620, 673, 2885, 61440, 264, 303, 620, 673, 2371, 2885, 61440, 61462, 563, 620, 2228, 2265, 2885, 61440, 2756,
    65535, 65535, 264, 620, 673, 2885, 264, 620, 673, 2885, 61440, 264, 620, 673, 2885, 61440, 264, 620, 673,
    2885, 61440, 2756, 265, 622, 674, 2883, 265, 622, 674, 2883, 61440, 265, 622, 674, 2883, 61440, 15, 265, 622,
    674, 2883, 61440, 65535, 65535, 265, 305, 564, 622, 674, 2226, 2266, 2883, 61440, 265, 305, 564, 622, 674,
    2226, 2266, 2883, 61440, 265, 305, 564, 622, 674, 2226, 2266, 2883, 61440, 265, 305, 564, 622, 674, 2226,
    2266, 2883, 61440, 3037, 61462, 65535, 65535, 1780, 2314, 65535, 65535, 65535, 217, 1109, 65535, 65535, 65535,
    65535, 265, 305, 454, 538, 622, 674, 1438, 2314, 2883, 265, 305, 454, 538, 622, 674, 1438, 2314, 2883, 61440,
    265, 305, 454, 538, 622, 674, 1438, 2314, 2883, 61440, 265, 305, 454, 538, 622, 674, 1438, 1909, 1910, 2314,
    2626, 2883, 61440, 65535, 417, 973, 2753, 65535, 2079, 65535, 2079, 1601, 1605, 0, 7, 13, 14, 16, 18, 19, 20,
    21, 22, 23, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 55, 56, 57, 58,
    59, 60, 61, 62, 63, 66, 67, 71, 72, 73, 74, 75, 76, 82, 83, 85, 86, 87, 89, 91, 94, 95, 96, 98, 99, 102, 103,
    104, 105, 107, 108, 109, 110, 111, 112, 113, 114, 117, 118, 119, 120, 121, 122, 123, 124, 126, 129, 136, 138,
    139, 140, 142, 145, 146, 147, 148, 149, 150, 155, 156, 157, 158, 159, 161, 162, 163, 164, 168, 169, 170, 171,
    172, 173, 174, 175, 176, 177, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 197, 201,
    202, 204, 205, 206, 207, 208, 210, 211, 212, 216, 217, 218, 219, 220, 221, 223, 224, 225, 226, 228, 229, 230,
    231, 233, 234, 236, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 257,
    266, 267, 269, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 287, 288, 289, 290, 291, 292, 298, 299,
    300, 301, 302, 304, 307, 308, 309, 310, 311, 312, 313, 314, 315, 320, 321, 322, 323, 324, 327, 328, 329, 330,
    333, 334, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 358, 359, 360, 361, 363, 364, 365,
    366, 373, 374, 375, 376, 378, 379, 380, 381, 382, 383, 384, 387, 388, 391, 392, 393, 394, 396, 397, 398, 399,
    408, 410, 412, 413, 414, 415, 416, 417, 419, 420, 422, 426, 430, 433, 434, 435, 436, 439, 441, 442, 443, 444,
    447, 448, 449, 450, 451, 455, 456, 457, 458, 463, 464, 465, 466, 472, 473, 474, 475, 476, 477, 478, 479, 480,
    481, 482, 483, 484, 485, 486, 487, 489, 490, 491, 492, 493, 495, 496, 497, 498, 505, 506, 507, 508, 511, 512,
    513, 514, 515, 517, 518, 519, 520, 521, 522, 523, 524, 525, 528, 529, 530, 531, 532, 533, 534, 535, 536, 541,
    545, 553, 555, 557, 559, 560, 561, 562, 563, 564, 565, 566, 569, 570, 571, 573, 574, 576, 577, 578, 579, 582,
    583, 584, 585, 586, 590, 591, 592, 593, 594, 595, 598, 599, 600, 601, 604, 605, 606, 607, 608, 609, 610, 611,
    615, 616, 617, 618, 620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 634, 635, 636, 637, 638, 641, 642, 643,
    644, 646, 647, 648, 649, 650, 652, 653, 654, 655, 656, 657, 658, 659, 660, 661, 662, 663, 665, 666, 671, 677,
    683, 684, 685, 686, 688, 689, 696, 697, 699, 700, 701, 702, 704, 705, 706, 707, 708, 710, 711, 723, 731, 732,
    733, 734, 735, 736, 737, 738, 739, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 755,
    756, 757, 758, 759, 760, 761, 762, 768, 769, 770, 771, 772, 773, 774, 775, 777, 778, 779, 780, 781, 782, 783,
    784, 785, 787, 788, 789, 790, 792, 793, 794, 795, 797, 798, 799, 800, 801, 803, 804, 805, 806, 812, 814, 820,
    821, 822, 823, 825, 826, 827, 828, 829, 830, 831, 832, 833, 835, 836, 837, 838, 839, 840, 841, 842, 844, 845,
    846, 847, 848, 849, 850, 851, 852, 853, 854, 855, 856, 858, 859, 861, 862, 863, 864, 871, 873, 874, 875, 876,
    877, 878, 879, 880, 881, 882, 884, 885, 886, 887, 888, 890, 891, 899, 900, 901, 902, 904, 910, 911, 914, 915,
    916, 917, 919, 920, 921, 923, 929, 930, 931, 932, 938, 939, 940, 941, 945, 946, 947, 948, 949, 950, 951, 952,
    955, 956, 957, 958, 960, 961, 962, 963, 967, 968, 969, 971, 975, 976, 977, 978, 981, 985, 986, 987, 988, 989,
    990, 991, 992, 999, 1002, 1004, 1006, 1007, 1008, 1009, 1010, 1015, 1016, 1017, 1018, 1019, 1020, 1021, 1022,
    1024, 1025, 1026, 1027, 1028, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1042, 1046, 1052, 1057, 1058,
    1059, 1060, 1061, 1062, 1063, 1064, 1068, 1069, 1070, 1071, 1073, 1078, 1079, 1084, 1085, 1087, 1089, 1090,
    1093, 1094, 1096, 1101, 1102, 1103, 1104, 1106, 1108, 1109, 1111, 1112, 1113, 1114, 1116, 1117, 1118, 1119,
    1120, 1121, 1123, 1130, 1138, 1139, 1140, 1141, 1144, 1145, 1146, 1147, 1148, 1152, 1153, 1156, 1157, 1161,
    1164, 1165, 1166, 1167, 1169, 1173, 1174, 1175, 1176, 1178, 1179, 1182, 1183, 1184, 1185, 1189, 1190, 1191,
    1192, 1193, 1194, 1195, 1196, 1200, 1204, 1205, 1206, 1207, 1208, 1210, 1211, 1212, 1213, 1215, 1220, 1226,
    1229, 1231, 1236, 1237, 1238, 1239, 1243, 1244, 1245, 1246, 1247, 1248, 1249, 1250, 1251, 1253, 1254, 1257,
    1258, 1259, 1260, 1265, 1267, 1271, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1283, 1284, 1285, 1286,
    1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1303, 1304, 1305, 1306, 1311, 1313, 1314, 1315,
    1316, 1317, 1318, 1319, 1321, 1325, 1326, 1327, 1328, 1329, 1330, 1331, 1332, 1333, 1338, 1339, 1340, 1342,
    1344, 1345, 1346, 1347, 1349, 1350, 1351, 1352, 1353, 1354, 1357, 1358, 1359, 1360, 1363, 1364, 1365, 1366,
    1371, 1372, 1373, 1374, 1379, 1381, 1382, 1383, 1384, 1385, 1386, 1389, 1396, 1397, 1398, 1399, 1400, 1415,
    1416, 1417, 1418, 1419, 1423, 1424, 1430, 1433, 1435, 1436, 1438, 1439, 1444, 1445, 1446, 1447, 1448, 1449,
    1450, 1452, 1453, 1454, 1455, 1456, 1457, 1458, 1459, 1460, 1462, 1463, 1464, 1465, 1466, 1467, 1469, 1471,
    1472, 1473, 1474, 1481, 1482, 1483, 1484, 1488, 1489, 1490, 1491, 1492, 1493, 1494, 1495, 1496, 1498, 1500,
    1501, 1511, 1512, 1515, 1518, 1519, 1520, 1521, 1522, 1527, 1529, 1530, 1531, 1532, 1535, 1536, 1537, 1543,
    1545, 1546, 1547, 1548, 1549, 1552, 1553, 1554, 1558, 1562, 1563, 1570, 1571, 1574, 1582, 1583, 1584, 1585,
    1588, 1589, 1590, 1591, 1596, 1606, 1609, 1610, 1611, 1612, 1624, 1625, 1626, 1627, 1628, 1630, 1631, 1642,
    1644, 1645, 1646, 1647, 1648, 1649, 1650, 1651, 1653, 1654, 1655, 1656, 1657, 1658, 1663, 1664, 1665, 1666,
    1669, 1676, 1677, 1679, 1681, 1687, 1692, 1693, 1698, 1699, 1700, 1701, 1704, 1705, 1706, 1707, 1708, 1717,
    1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1726, 1731, 1732, 1733, 1734, 1735, 1740, 1741, 1742, 1747,
    1749, 1750, 1751, 1752, 1755, 1756, 1757, 1758, 1759, 1762, 1765, 1766, 1767, 1768, 1770, 1774, 1775, 1777,
    1778, 1779, 1783, 1784, 1785, 1786, 1789, 1790, 1791, 1794, 1795, 1796, 1797, 1807, 1808, 1809, 1810, 1812,
    1816, 1817, 1820, 1821, 1824, 1825, 1832, 1833, 1835, 1836, 1838, 1840, 1841, 1844, 1846, 1847, 1850, 1851,
    1852, 1853, 1855, 1856, 1860, 1862, 1863, 1864, 1865, 1866, 1867, 1868, 1871, 1872, 1873, 1874, 1875, 1876,
    1877, 1878, 1879, 1880, 1881, 1885, 1886, 1887, 1888, 1890, 1899, 1900, 1901, 1902, 1904, 1905, 1906, 1907,
    1908, 1909, 1910, 1911, 1912, 1914, 1915, 1916, 1917, 1919, 1920, 1921, 1922, 1923, 1924, 1925, 1926, 1927,
    1928, 1929, 1930, 1931, 1932, 1934, 1938, 1939, 1940, 1941, 1942, 1943, 1944, 1945, 1946, 1951, 1953, 1954,
    1955, 1956, 1957, 1958, 1959, 1960, 1961, 1962, 1963, 1965, 1968, 1969, 1970, 1971, 1975, 1976, 1977, 1978,
    1979, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1989, 1990, 1991, 1992, 1994, 1995, 1996, 1997, 2000,
    2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2011, 2012, 2013, 2014, 2016, 2017, 2019, 2020, 2024,
    2025, 2026, 2027, 2028, 2030, 2031, 2032, 2033, 2037, 2038, 2039, 2040, 2041, 2042, 2043, 2044, 2045, 2046,
    2047, 2048, 2049, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058, 2059, 2064, 2065, 2066, 2067, 2071, 2072,
    2073, 2074, 2075, 2079, 2083, 2084, 2086, 2087, 2088, 2089, 2090, 2091, 2092, 2093, 2094, 2095, 2096, 2097,
    2098, 2099, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2108, 2109, 2110, 2111, 2112, 2113, 2114, 2115,
    2116, 2117, 2121, 2122, 2123, 2124, 2125, 2126, 2127, 2128, 2129, 2130, 2131, 2132, 2133, 2134, 2135, 2136,
    2137, 2138, 2139, 2140, 2141, 2142, 2143, 2145, 2146, 2147, 2148, 2149, 2152, 2153, 2154, 2155, 2156, 2157,
    2158, 2159, 2160, 2161, 2162, 2163, 2164, 2165, 2166, 2167, 2168, 2169, 2170, 2172, 2173, 2174, 2175, 2178,
    2179, 2180, 2181, 2182, 2183, 2184, 2185, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196,
    2197, 2198, 2199, 2200, 2201, 2202, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216,
    2217, 2218, 2219, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2235, 2236, 2237,
    2238, 2239, 2240, 2244, 2245, 2246, 2247, 2248, 2249, 2250, 2252, 2256, 2258, 2262, 2265, 2266, 2267, 2268,
    2270, 2271, 2272, 2273, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2286, 2287, 2288, 2289, 2290, 2292,
    2293, 2294, 2295, 2296, 2299, 2300, 2301, 2302, 2303, 2306, 2307, 2308, 2309, 2310, 2312, 2313, 2314, 2315,
    2316, 2317, 2318, 2319, 2320, 2321, 2322, 2323, 2328, 2336, 2337, 2338, 2339, 2340, 2349, 2350, 2351, 2352,
    2353, 2354, 2356, 2357, 2358, 2359, 2360, 2361, 2369, 2370, 2371, 2372, 2373, 2374, 2375, 2376, 2377, 2378,
    2379, 2380, 2390, 2391, 2392, 2393, 2403, 2404, 2405, 2409, 2412, 2413, 2415, 2416, 2420, 2421, 2422, 2423,
    2424, 2425, 2426, 2427, 2428, 2429, 2430, 2431, 2432, 2433, 2435, 2437, 2438, 2439, 2440, 2442, 2443, 2444,
    2445, 2446, 2447, 2448, 2449, 2450, 2451, 2473, 2474, 2475, 2476, 2477, 2484, 2485, 2486, 2487, 2488, 2490,
    2491, 2492, 2493, 2494, 2495, 2496, 2497, 2498, 2499, 2504, 2506, 2507, 2508, 2509, 2514, 2515, 2516, 2517,
    2519, 2520, 2521, 2522, 2523, 2524, 2525, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2538,
    2539, 2545, 2546, 2547, 2548, 2549, 2550, 2554, 2555, 2556, 2558, 2559, 2564, 2571, 2573, 2574, 2575, 2576,
    2580, 2582, 2583, 2588, 2589, 2590, 2591, 2592, 2593, 2594, 2597, 2598, 2599, 2600, 2601, 2602, 2603, 2604,
    2605, 2607, 2608, 2609, 2613, 2615, 2616, 2618, 2619, 2620, 2621, 2622, 2623, 2624, 2625, 2633, 2634, 2635,
    2636, 2638, 2639, 2640, 2643, 2644, 2646, 2650, 2652, 2653, 2654, 2655, 2656, 2657, 2658, 2659, 2662, 2669,
    2670, 2671, 2672, 2673, 2675, 2676, 2677, 2681, 2682, 2683, 2684, 2685, 2686, 2687, 2688, 2690, 2691, 2692,
    2693, 2694, 2696, 2697, 2698, 2699, 2701, 2702, 2703, 2704, 2705, 2706, 2707, 2708, 2712, 2715, 2717, 2718,
    2719, 2720, 2724, 2727, 2729, 2731, 2732, 2733, 2734, 2738, 2741, 2742, 2743, 2744, 2748, 2752, 2753, 2754,
    2755, 2756, 2758, 2763, 2764, 2765, 2766, 2767, 2768, 2769, 2778, 2779, 2787, 2792, 2793, 2794, 2795, 2804,
    2805, 2806, 2807, 2815, 2819, 2822, 2824, 2825, 2826, 2827, 2828, 2829, 2830, 2831, 2832, 2833, 2834, 2835,
    2836, 2837, 2838, 2839, 2840, 2841, 2842, 2843, 2844, 2845, 2848, 2850, 2851, 2852, 2853, 2854, 2855, 2857,
    2858, 2859, 2860, 2861, 2862, 2863, 2864, 2865, 2867, 2868, 2869, 2870, 2871, 2874, 2875, 2876, 2877, 2878,
    2879, 2883, 2884, 2885, 2886, 2887, 2890, 2894, 2897, 2898, 2899, 2900, 2901, 2905, 2906, 2907, 2908, 2912,
    2913, 2914, 2915, 2916, 2917, 2918, 2919, 2921, 2922, 2923, 2924, 2926, 2927, 2928, 2929, 2931, 2932, 2934,
    2943, 2944, 2945, 2946, 2948, 2949, 2950, 2951, 2954, 2958, 2960, 2961, 2962, 2964, 2968, 2969, 2970, 2971,
    2974, 2976, 2978, 2981, 2986, 2987, 2988, 2989, 2990, 2991, 2992, 2993, 2994, 2995, 2997, 2999, 3003, 3004,
    3005, 3006, 3007, 3008, 3013, 3014, 3015, 3016, 3017, 3018, 3019, 3020, 3022, 3023, 3024, 3026, 3028, 3032,
    3033, 3034, 3035, 3037, 3038, 3039, 3044, 61444, 61445, 61453, 61462, 61480, 61486,
];

pub(super) static TARGETS: [u16; 5062] = [
    47, 186, 1, 0, 2, 3, 3, 987, 5, 6, 1023, 8, 7, 9, 131, 11, 174, 13, 13, 263, 15, 808, 1147, 14, 1149, 20, 858,
    22, 831, 24, 809, 26, 13, 28, 810, 30, 811, 32, 33, 34, 812, 36, 37, 38, 813, 40, 41, 31, 35, 39, 42, 814, 44,
    832, 868, 47, 833, 49, 834, 859, 52, 815, 860, 54, 55, 817, 57, 58, 816, 861, 862, 863, 835, 836, 881, 869,
    870, 807, 68, 818, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21, 21, 25, 11,
    27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66, 67, 69, 70,
    18, 18, 20, 71, 1045, 14, 1078, 75, 76, 316, 316, 882, 79, 80, 101, 82, 264, 84, 81, 83, 83, 83, 82, 83, 83,
    85, 85, 696, 86, 754, 755, 102, 90, 90, 285, 73, 285, 317, 1066, 627, 929, 930, 97, 98, 99, 547, 756, 318,
    1067, 960, 398, 969, 107, 474, 988, 110, 111, 112, 1046, 1049, 114, 915, 651, 971, 530, 990, 120, 121, 663,
    147, 947, 125, 124, 126, 757, 103, 129, 129, 352, 131, 351, 116, 133, 133, 131, 134, 74, 351, 104, 319, 466,
    1086, 1143, 140, 1085, 139, 141, 142, 237, 144, 144, 145, 819, 147, 820, 951, 150, 151, 152, 153, 15, 821,
    822, 157, 837, 159, 864, 175, 162, 132, 164, 148, 149, 154, 155, 156, 158, 160, 161, 163, 165, 1050, 991, 168,
    169, 167, 170, 916, 172, 884, 1047, 358, 758, 1048, 628, 591, 124, 989, 182, 183, 320, 321, 75, 0, 399, 85,
    190, 2, 191, 1, 193, 191, 652, 16, 992, 197, 176, 475, 46, 201, 202, 203, 1087, 205, 206, 980, 208, 135, 246,
    211, 212, 212, 213, 17, 215, 177, 217, 218, 697, 133, 672, 222, 673, 224, 210, 214, 216, 219, 216, 216, 216,
    220, 221, 223, 225, 441, 134, 228, 229, 230, 603, 476, 759, 760, 1051, 86, 235, 236, 329, 43, 239, 239, 44,
    240, 329, 52, 329, 477, 741, 244, 742, 246, 245, 247, 3, 249, 249, 18, 248, 250, 251, 286, 478, 674, 255, 917,
    257, 675, 259, 865, 479, 480, 136, 264, 264, 265, 265, 266, 1088, 268, 269, 653, 653, 378, 507, 279, 782, 275,
    276, 277, 278, 279, 280, 400, 629, 761, 330, 51, 286, 286, 286, 286, 240, 286, 330, 287, 141, 288, 289, 531,
    1052, 508, 481, 482, 548, 297, 297, 1069, 549, 532, 379, 302, 105, 304, 305, 305, 305, 918, 226, 307, 308,
    308, 309, 308, 310, 308, 311, 312, 592, 401, 402, 315, 316, 550, 322, 318, 144, 320, 321, 312, 220, 267, 266,
    221, 325, 324, 324, 324, 324, 324, 324, 324, 324, 327, 324, 324, 324, 324, 328, 324, 324, 324, 326, 324, 329,
    137, 222, 332, 138, 334, 324, 324, 324, 324, 329, 323, 336, 323, 323, 323, 323, 336, 323, 323, 323, 337, 323,
    336, 323, 323, 323, 338, 323, 330, 323, 323, 331, 333, 335, 323, 339, 533, 981, 342, 290, 664, 993, 346, 347,
    370, 291, 509, 551, 552, 292, 203, 292, 982, 356, 553, 293, 630, 360, 1145, 610, 19, 611, 612, 676, 367, 612,
    612, 677, 584, 585, 370, 371, 353, 762, 370, 371, 353, 87, 374, 370, 371, 375, 353, 106, 370, 371, 377, 353,
    953, 379, 423, 20, 382, 654, 554, 554, 763, 1089, 359, 555, 678, 931, 389, 294, 586, 392, 323, 178, 179, 631,
    655, 295, 324, 442, 764, 67, 402, 402, 402, 402, 656, 331, 88, 406, 354, 139, 409, 409, 409, 409, 409, 409,
    409, 68, 1091, 411, 1090, 412, 632, 632, 380, 402, 402, 402, 402, 69, 944, 417, 945, 946, 420, 420, 420, 420,
    421, 418, 419, 422, 70, 556, 1079, 426, 1135, 428, 948, 954, 431, 952, 142, 141, 434, 224, 225, 91, 320, 143,
    715, 439, 440, 714, 441, 441, 442, 441, 443, 441, 444, 140, 446, 728, 445, 448, 308, 445, 448, 308, 449, 445,
    448, 308, 450, 445, 447, 448, 308, 451, 433, 435, 433, 436, 437, 433, 433, 437, 438, 452, 223, 633, 838, 839,
    455, 456, 698, 995, 458, 994, 510, 296, 297, 886, 463, 464, 465, 885, 1024, 467, 840, 371, 587, 470, 483, 719,
    472, 719, 473, 716, 720, 476, 718, 268, 479, 480, 268, 717, 477, 478, 481, 482, 482, 482, 474, 475, 474, 483,
    478, 485, 372, 299, 488, 298, 332, 657, 424, 403, 443, 765, 381, 300, 301, 557, 425, 269, 501, 501, 501, 501,
    501, 501, 502, 501, 501, 501, 503, 501, 501, 501, 504, 505, 505, 425, 444, 721, 145, 509, 270, 722, 724, 512,
    513, 514, 514, 515, 516, 723, 725, 726, 727, 508, 448, 510, 511, 517, 517, 518, 308, 519, 520, 508, 448, 510,
    511, 517, 517, 518, 308, 519, 520, 521, 508, 448, 510, 511, 517, 517, 518, 308, 519, 520, 522, 508, 448, 510,
    511, 517, 517, 518, 308, 519, 520, 523, 524, 382, 383, 445, 976, 529, 446, 558, 384, 385, 71, 385, 447, 1092,
    537, 448, 448, 539, 448, 540, 448, 541, 538, 542, 887, 414, 542, 1121, 484, 548, 333, 180, 181, 1122, 553,
    554, 386, 21, 1065, 559, 559, 1145, 743, 561, 562, 182, 107, 564, 565, 634, 888, 932, 569, 955, 571, 1093,
    572, 573, 574, 1053, 426, 1136, 578, 534, 534, 485, 486, 404, 658, 604, 593, 996, 587, 448, 594, 23, 591, 22,
    594, 146, 166, 594, 595, 593, 124, 596, 148, 598, 598, 598, 598, 4, 511, 1070, 427, 602, 595, 45, 605, 595,
    889, 428, 449, 560, 890, 60, 891, 302, 334, 42, 51, 42, 286, 616, 286, 616, 617, 240, 616, 334, 335, 26, 620,
    841, 997, 623, 450, 450, 766, 635, 627, 679, 629, 630, 467, 1123, 633, 1124, 635, 634, 636, 842, 783, 784,
    639, 640, 641, 642, 699, 596, 597, 97, 512, 513, 729, 649, 649, 649, 649, 649, 650, 650, 650, 649, 785, 652,
    653, 786, 655, 656, 654, 657, 651, 658, 972, 660, 661, 973, 663, 664, 665, 666, 662, 667, 1125, 669, 670, 671,
    998, 673, 24, 675, 676, 636, 613, 678, 679, 149, 681, 681, 681, 681, 238, 325, 983, 684, 933, 686, 303, 304,
    360, 919, 691, 487, 1035, 694, 695, 488, 999, 1094, 699, 700, 239, 203, 373, 21, 21, 21, 21, 21, 21, 20, 71,
    489, 468, 637, 305, 707, 708, 373, 336, 150, 712, 713, 713, 713, 714, 714, 247, 250, 249, 718, 718, 718, 718,
    719, 718, 718, 720, 718, 718, 721, 722, 251, 716, 717, 716, 716, 716, 724, 716, 717, 716, 716, 716, 724, 725,
    716, 717, 716, 716, 716, 724, 726, 716, 717, 723, 716, 716, 716, 724, 727, 787, 729, 730, 151, 732, 733, 53,
    54, 55, 734, 735, 736, 732, 737, 737, 737, 737, 429, 985, 984, 740, 741, 1003, 1000, 744, 1001, 746, 1002,
    743, 745, 747, 748, 337, 469, 405, 183, 744, 745, 56, 746, 747, 754, 755, 756, 757, 758, 184, 760, 760, 748,
    749, 762, 763, 96, 765, 248, 767, 767, 1036, 769, 152, 771, 700, 773, 701, 775, 25, 777, 702, 779, 703, 781,
    774, 776, 778, 780, 782, 57, 759, 761, 764, 766, 768, 768, 770, 772, 766, 783, 784, 89, 415, 561, 565, 605,
    892, 470, 490, 788, 793, 794, 490, 406, 361, 1054, 185, 638, 639, 471, 407, 979, 804, 0, 805, 2, 615, 807,
    808, 614, 680, 808, 810, 614, 1022, 5, 813, 5, 669, 109, 816, 109, 817, 817, 817, 817, 817, 817, 817, 817,
    817, 817, 818, 817, 817, 817, 817, 817, 819, 817, 817, 817, 817, 817, 820, 817, 821, 817, 817, 817, 817, 820,
    670, 817, 817, 817, 817, 817, 823, 820, 817, 824, 817, 817, 817, 817, 820, 667, 668, 188, 828, 187, 830, 671,
    829, 831, 829, 829, 831, 829, 833, 829, 831, 829, 834, 831, 831, 836, 831, 837, 831, 838, 826, 827, 829, 831,
    832, 829, 835, 839, 6, 841, 7, 843, 843, 843, 7, 707, 845, 844, 844, 844, 844, 847, 844, 844, 848, 48, 850,
    48, 108, 852, 817, 851, 817, 851, 817, 817, 817, 853, 851, 851, 817, 851, 817, 851, 817, 817, 817, 853, 851,
    851, 854, 817, 851, 817, 851, 817, 817, 817, 853, 851, 851, 855, 817, 821, 851, 817, 851, 817, 817, 817, 853,
    851, 851, 856, 814, 814, 815, 822, 825, 840, 842, 842, 844, 844, 846, 849, 857, 1126, 859, 860, 861, 640, 430,
    1095, 865, 737, 867, 867, 868, 867, 869, 867, 870, 1071, 872, 62, 874, 451, 1144, 877, 451, 1055, 562, 431,
    881, 306, 307, 58, 308, 886, 1038, 888, 1096, 890, 124, 514, 893, 616, 452, 1097, 896, 897, 125, 899, 900,
    189, 902, 902, 189, 153, 904, 904, 904, 904, 190, 90, 906, 416, 1137, 909, 910, 911, 1072, 850, 914, 894,
    1127, 917, 8, 919, 920, 920, 491, 492, 154, 923, 924, 730, 926, 924, 922, 925, 927, 924, 928, 928, 928, 355,
    922, 925, 924, 928, 928, 928, 1080, 932, 896, 897, 934, 935, 895, 986, 937, 228, 229, 155, 230, 231, 939, 940,
    941, 437, 942, 437, 941, 943, 227, 191, 851, 946, 563, 535, 767, 535, 939, 940, 437, 942, 437, 943, 227, 843,
    309, 472, 1098, 192, 956, 957, 1099, 1100, 960, 961, 59, 963, 1101, 955, 958, 959, 962, 964, 965, 620, 898,
    1102, 1103, 967, 968, 969, 852, 971, 515, 516, 232, 975, 517, 252, 978, 979, 617, 899, 271, 983, 984, 272,
    986, 987, 731, 989, 985, 988, 990, 156, 992, 993, 993, 993, 853, 995, 732, 157, 273, 999, 999, 999, 274, 1001,
    193, 1003, 275, 1005, 1005, 1000, 997, 998, 1000, 1002, 1002, 1002, 1004, 1006, 1007, 194, 1009, 789, 1011,
    1012, 790, 1014, 1015, 1013, 1016, 564, 565, 387, 566, 900, 681, 1023, 791, 1025, 1026, 362, 866, 792, 793,
    1031, 1032, 871, 872, 873, 878, 1037, 49, 1039, 874, 794, 1042, 1043, 9, 1045, 1046, 1044, 1047, 875, 876,
    1050, 877, 1030, 1033, 1034, 1035, 1036, 1038, 1040, 1041, 1048, 1049, 1051, 1052, 158, 1054, 158, 1055, 1056,
    124, 1057, 567, 1059, 641, 568, 920, 1062, 768, 1073, 901, 110, 1065, 1066, 27, 1067, 374, 1069, 408, 1028,
    1071, 1072, 111, 902, 233, 1076, 934, 1078, 1079, 979, 432, 28, 326, 1083, 1004, 1005, 1085, 1086, 961, 962,
    1088, 1089, 433, 903, 963, 1093, 618, 1095, 276, 1097, 1097, 1098, 682, 1100, 823, 1102, 824, 825, 1104, 1105,
    1106, 1107, 112, 826, 1110, 1111, 1112, 1103, 1108, 1109, 1113, 904, 704, 159, 1116, 1116, 1116, 1117, 195,
    160, 1119, 50, 1120, 1121, 1006, 1009, 1007, 1008, 1126, 1124, 1125, 1127, 1010, 1129, 569, 1011, 1132, 1012,
    1134, 1013, 363, 161, 1138, 196, 388, 1140, 588, 589, 1143, 1142, 1144, 409, 733, 1146, 1142, 1144, 1147, 409,
    364, 453, 92, 454, 417, 1150, 1151, 1152, 454, 1150, 1154, 1152, 855, 570, 606, 198, 1159, 1159, 197, 162,
    1161, 199, 200, 536, 683, 1165, 536, 1039, 879, 1167, 1168, 1169, 536, 201, 202, 66, 659, 493, 598, 769, 565,
    203, 1057, 964, 1179, 1180, 494, 494, 204, 338, 286, 286, 286, 286, 240, 286, 76, 338, 1138, 205, 1187, 1187,
    163, 1189, 206, 207, 607, 495, 935, 1194, 356, 599, 365, 770, 365, 965, 496, 600, 410, 1159, 1159, 389, 455,
    936, 1207, 208, 1056, 1014, 1211, 619, 1040, 684, 1214, 1215, 619, 93, 1217, 357, 1217, 77, 357, 113, 571,
    114, 608, 310, 72, 203, 310, 209, 1227, 310, 642, 609, 621, 1231, 1232, 620, 771, 685, 686, 1232, 1234, 1235,
    620, 1232, 620, 1232, 620, 687, 311, 518, 1104, 1241, 1105, 1029, 1244, 1245, 1246, 1242, 1243, 1247, 537,
    537, 456, 457, 434, 497, 498, 312, 390, 458, 601, 44, 1259, 601, 327, 328, 459, 375, 1264, 411, 1107, 1266,
    1106, 1267, 1268, 1264, 411, 418, 622, 572, 734, 1273, 1274, 572, 688, 1276, 572, 419, 736, 735, 477, 1279,
    481, 1280, 1280, 1280, 474, 474, 1281, 1279, 1283, 391, 339, 340, 643, 392, 644, 573, 1111, 1108, 1109, 1110,
    1292, 1293, 1294, 1295, 573, 623, 625, 1298, 1299, 624, 689, 1299, 1301, 624, 210, 1303, 1304, 211, 867, 1305,
    1306, 1306, 1306, 870, 867, 1306, 1306, 1306, 870, 574, 574, 772, 460, 461, 645, 646, 626, 773, 134, 626, 115,
    921, 1318, 937, 1320, 626, 118, 117, 1322, 1322, 1322, 1322, 1323, 1322, 1322, 1322, 1322, 1323, 626, 538,
    1030, 1326, 1327, 393, 78, 119, 795, 1332, 938, 1334, 844, 905, 906, 647, 648, 649, 394, 539, 1015, 1343,
    1058, 462, 774, 974, 1347, 1348, 690, 1349, 313, 212, 1352, 519, 29, 395, 1356, 376, 1356, 376, 775, 242,
    1359, 1360, 241, 240, 241, 738, 120, 1365, 1365, 1364, 1366, 575, 1139, 1368, 1369, 341, 575, 907, 314, 520,
    1016, 1017, 1112, 1378, 341, 11, 1380, 11, 10, 691, 1383, 341, 79, 80, 377, 435, 1388, 908, 1390, 30, 1141,
    1392, 1393, 540, 1140, 692, 693, 1395, 1396, 540, 540, 234, 521, 1113, 1401, 420, 420, 396, 1404, 1018, 522,
    1128, 1129, 1409, 1130, 1410, 1411, 1131, 1413, 1414, 1412, 1415, 1408, 1416, 541, 366, 694, 1419, 541, 541,
    1068, 1114, 1423, 1422, 1424, 315, 523, 524, 164, 1429, 1430, 121, 1432, 1433, 61, 1435, 1431, 1434, 1436,
    1430, 81, 1146, 525, 880, 1440, 1441, 910, 911, 1443, 1444, 31, 909, 827, 1446, 1447, 32, 1449, 1026, 1451,
    1025, 1027, 829, 1454, 830, 1456, 1457, 1458, 1453, 1455, 1459, 828, 577, 1461, 576, 796, 750, 1464, 1463,
    1461, 1465, 576, 436, 602, 243, 437, 1470, 967, 968, 1472, 1473, 966, 922, 1475, 923, 1476, 1477, 526, 854,
    1480, 578, 578, 776, 924, 1115, 1484, 1485, 499, 845, 1133, 1489, 1490, 1491, 1132, 1074, 1493, 421, 1495, 95,
    412, 244, 1497, 777, 1497, 94, 1500, 438, 1502, 439, 440, 1019, 1134, 1507, 422, 1509, 1508, 1510, 660, 1510,
    660, 912, 342, 82, 342, 122, 343, 240, 83, 343, 367, 1519, 500, 1031, 1521, 1081, 1523, 590, 542, 1525, 1526,
    579, 1059, 473, 867, 1531, 580, 98, 1534, 165, 1536, 1536, 1536, 1536, 1536, 213, 581, 1082, 1539, 1540, 581,
    501, 778, 925, 1544, 543, 543, 210, 661, 18, 18, 18, 18, 18, 977, 1550, 1060, 1552, 846, 847, 848, 849, 978,
    1558, 1551, 1553, 1554, 18, 1555, 21, 21, 1556, 21, 21, 1557, 21, 18, 21, 18, 165, 1559, 18, 18, 20, 71, 596,
    63, 245, 1562, 1563, 1563, 1563, 1562, 1564, 1564, 1564, 123, 1566, 856, 344, 1032, 1569, 1570, 956, 1572,
    1033, 1574, 1575, 1573, 1576, 1571, 1577, 949, 1579, 1580, 1581, 1582, 1583, 1584, 957, 958, 1586, 1587, 1588,
    1034, 1590, 1591, 1589, 1592, 1578, 18, 1585, 18, 1593, 18, 18, 18, 240, 344, 368, 1596, 665, 751, 1598, 752,
    1600, 753, 1602, 1599, 1601, 1603, 527, 544, 64, 1607, 1608, 797, 1610, 798, 1612, 1611, 1613, 705, 1615,
    1616, 1617, 1618, 1617, 253, 1620, 65, 1622, 1621, 1621, 1624, 1625, 1609, 1614, 1619, 1621, 1621, 1623, 1626,
    1116, 1628, 1083, 1630, 502, 975, 1633, 1042, 883, 1634, 1635, 1043, 1637, 1117, 1639, 503, 545, 1142, 545,
    1062, 214, 215, 277, 280, 463, 278, 1650, 28, 504, 505, 345, 240, 345, 33, 216, 167, 1658, 1658, 1658, 1658,
    1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 1658, 217, 1020, 281, 464, 282, 34, 1664, 959,
    1666, 1041, 1668, 1061, 413, 857, 1672, 913, 582, 695, 1676, 465, 465, 779, 706, 1037, 1044, 1681, 1118, 1683,
    346, 780, 346, 583, 506, 369, 347, 203, 347, 666, 666, 781, 799, 1693, 1694, 1695, 1696, 1697, 800, 1699,
    1700, 1701, 1698, 1702, 1703, 1119, 1705, 1075, 970, 1707, 1708, 1709, 1084, 1711, 717, 724, 717, 724, 1713,
    717, 724, 1714, 717, 723, 1710, 724, 1712, 1715, 650, 1717, 662, 734, 732, 528, 801, 802, 1722, 1723, 1724,
    1725, 1726, 803, 804, 1728, 1729, 1730, 1731, 805, 1733, 1734, 1735, 1736, 1737, 1727, 1732, 1738, 806, 1740,
    1741, 1742, 1743, 1021, 1745, 348, 939, 1748, 1748, 940, 1750, 941, 942, 1752, 1753, 1749, 1751, 1754, 397,
    283, 1757, 1758, 1757, 739, 1758, 1759, 1760, 1760, 1757, 1759, 1759, 1759, 1759, 914, 349, 124, 1764, 124,
    900, 1765, 927, 926, 1767, 1768, 350, 168, 1771, 1771, 1771, 1771, 12, 12, 740, 448, 308, 1774, 448, 308,
    1774, 1775, 448, 308, 1774, 1776, 448, 308, 1774, 1777, 1772, 1773, 321, 1778, 235, 84, 546, 943, 1782, 546,
    928, 1784, 546, 1063, 529, 284, 1788, 1788, 1788, 1788, 1789, 1788, 1788, 1790, 1788, 1788, 1791, 713, 262,
    1793, 1794, 1793, 1793, 1794, 1793, 1794, 1793, 1793, 1794, 1795, 1793, 1794, 1793, 1793, 1794, 1796, 1792,
    1793, 1794, 1793, 1793, 1794, 1797, 1798, 1064, 1120, 1801, 169, 1803, 1803, 1802, 1804, 1805, 950, 38, 1808,
    99, 1810, 37, 1812, 710, 1814, 1815, 35, 1817, 100, 1819, 36, 1821, 39, 39, 617, 617, 617, 1817, 617, 40, 236,
    1825, 41, 1827, 1817, 256, 1829, 1829, 1829, 1829, 1829, 1829, 1829, 1829, 1830, 1829, 1829, 1829, 1829, 1831,
    1829, 1829, 1829, 1829, 1832, 1833, 709, 1835, 1836, 40, 1827, 1809, 1811, 1816, 1820, 1823, 1816, 1823, 1838,
    1820, 1826, 1826, 1820, 1839, 1809, 1811, 1816, 1820, 1823, 1816, 1823, 1838, 1820, 1826, 1826, 1820, 1839,
    1840, 1809, 1811, 1816, 1820, 1823, 1816, 1823, 1838, 1820, 1826, 1826, 1820, 1839, 1841, 254, 1843, 1843,
    1843, 1843, 1843, 1843, 1843, 1843, 1844, 1843, 1843, 1843, 1843, 1845, 1843, 1843, 1843, 1843, 1846, 1847,
    126, 1849, 1849, 126, 255, 708, 1852, 1853, 1848, 1850, 1850, 1851, 1854, 1851, 1851, 1850, 1851, 1848, 1850,
    1850, 1851, 1854, 1851, 1851, 1850, 1851, 1855, 1848, 1850, 1850, 1851, 1854, 1851, 1851, 1850, 1851, 1856,
    1848, 1850, 1850, 1851, 1854, 1851, 1851, 1850, 1851, 1857, 1809, 1811, 1813, 1816, 1818, 1818, 1820, 1822,
    1816, 1823, 1813, 1824, 1813, 1813, 1818, 1813, 1818, 1820, 1826, 1826, 1820, 1828, 1818, 1813, 1834, 1837,
    1818, 1842, 1858, 258, 257, 218, 1862, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1861, 1864, 1861, 1861, 1861,
    1861, 1865, 1861, 1861, 1861, 1863, 1861, 1866, 127, 1868, 1860, 1867, 1860, 1860, 1860, 1860, 1867, 1860,
    1860, 1860, 1870, 1860, 1867, 1860, 1860, 1860, 1871, 1860, 1867, 1860, 1860, 1869, 1860, 1872, 1873, 1793,
    1794, 1793, 1793, 1794, 1797, 1875, 259, 260, 1878, 1878, 1878, 1878, 1878, 1878, 1878, 1878, 1879, 1878,
    1878, 1878, 1878, 1880, 1878, 1878, 1878, 1878, 1881, 1882, 1877, 1877, 1877, 1877, 1877, 1877, 1877, 1877,
    1884, 1877, 1877, 1877, 1877, 1885, 1883, 1877, 1877, 1877, 1877, 1886, 711, 712, 1877, 1887, 1888, 1877,
    1877, 1889, 1889, 1877, 1886, 1877, 1887, 1888, 1877, 1877, 1889, 1889, 1877, 1890, 1877, 1887, 1888, 1877,
    1877, 1889, 1889, 1877, 1891, 1877, 1887, 1888, 1877, 1877, 1889, 1889, 1877, 1892, 1876, 1893, 261, 219,
    1896, 1897, 171, 172, 130, 1901, 1901, 173, 128, 129, 170, 1895, 1898, 1899, 1900, 1895, 1895, 1902, 1897,
    1895, 1895, 1898, 1899, 1900, 1895, 1895, 1902, 1897, 1895, 1906, 1895, 1898, 1899, 1900, 1895, 1895, 1902,
    1897, 1895, 1907, 1895, 1898, 1899, 1900, 1895, 1895, 1902, 1903, 1904, 1897, 1905, 1895, 1908, 1148, 1910,
    1910, 1910, 1076, 1912, 1077, 1914, 1913, 1915, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 93, 92,
    92, 94, 94, 94, 94, 95, 96, 96, 96, 100, 101, 101, 101, 101, 96, 102, 103, 103, 103, 103, 104, 105, 106, 106,
    106, 106, 108, 109, 109, 109, 109, 113, 115, 116, 117, 117, 117, 117, 118, 119, 119, 119, 119, 122, 123, 123,
    123, 123, 127, 128, 130, 132, 135, 136, 132, 132, 137, 137, 137, 137, 138, 138, 138, 138, 74, 143, 146, 166,
    171, 173, 174, 175, 176, 176, 177, 176, 176, 178, 179, 179, 179, 179, 180, 180, 180, 180, 181, 184, 185, 185,
    185, 185, 186, 186, 186, 186, 187, 188, 189, 189, 189, 189, 192, 194, 192, 194, 195, 195, 195, 195, 196, 198,
    3, 199, 200, 200, 200, 200, 74, 204, 207, 209, 226, 227, 227, 227, 227, 231, 231, 231, 231, 232, 232, 232,
    233, 232, 234, 237, 238, 241, 238, 242, 243, 243, 243, 243, 252, 253, 253, 253, 253, 254, 254, 254, 254, 256,
    258, 260, 261, 262, 262, 262, 262, 263, 263, 263, 263, 267, 270, 271, 271, 271, 272, 272, 272, 272, 273, 273,
    273, 273, 274, 281, 282, 283, 282, 282, 283, 283, 283, 282, 283, 284, 285, 287, 285, 285, 288, 288, 288, 288,
    181, 289, 290, 290, 290, 290, 291, 291, 291, 291, 292, 292, 292, 292, 293, 294, 294, 294, 294, 295, 295, 295,
    295, 296, 296, 296, 296, 298, 299, 298, 300, 300, 300, 300, 301, 301, 301, 301, 298, 298, 303, 303, 303, 303,
    306, 313, 314, 314, 314, 314, 317, 317, 317, 317, 319, 322, 340, 341, 341, 341, 341, 343, 344, 344, 344, 344,
    345, 345, 345, 345, 348, 349, 349, 349, 349, 350, 350, 350, 350, 351, 351, 351, 351, 352, 352, 352, 352, 353,
    353, 353, 353, 354, 355, 354, 354, 357, 358, 358, 358, 358, 359, 359, 359, 359, 361, 361, 361, 361, 362, 363,
    363, 363, 363, 364, 365, 365, 365, 365, 366, 368, 366, 369, 372, 373, 376, 378, 380, 381, 381, 381, 381, 383,
    362, 319, 319, 319, 384, 384, 384, 384, 385, 385, 385, 386, 387, 387, 387, 387, 289, 388, 388, 388, 388, 390,
    391, 391, 391, 391, 393, 393, 393, 393, 394, 395, 396, 396, 396, 396, 397, 397, 397, 397, 398, 398, 398, 398,
    399, 399, 399, 399, 400, 401, 400, 400, 400, 403, 404, 404, 404, 404, 405, 405, 405, 405, 407, 408, 408, 408,
    408, 410, 413, 414, 414, 414, 415, 415, 415, 416, 415, 423, 424, 425, 425, 425, 425, 427, 429, 430, 432, 453,
    454, 454, 454, 454, 457, 459, 460, 460, 461, 461, 461, 461, 462, 462, 462, 462, 466, 460, 460, 468, 469, 469,
    469, 469, 471, 471, 471, 471, 484, 486, 486, 487, 487, 487, 487, 489, 489, 489, 489, 490, 490, 490, 490, 491,
    491, 491, 491, 492, 492, 492, 492, 493, 493, 493, 493, 494, 494, 494, 494, 495, 496, 496, 497, 497, 497, 497,
    496, 496, 498, 498, 498, 498, 499, 499, 499, 499, 500, 500, 500, 506, 204, 507, 507, 507, 507, 525, 403, 526,
    526, 526, 526, 527, 527, 527, 527, 528, 528, 528, 528, 530, 531, 531, 531, 531, 532, 532, 532, 532, 533, 533,
    533, 533, 534, 535, 534, 534, 536, 536, 536, 536, 543, 544, 545, 545, 545, 545, 546, 547, 549, 549, 549, 549,
    550, 550, 551, 550, 552, 550, 555, 556, 556, 556, 556, 557, 558, 559, 560, 559, 559, 563, 181, 566, 567, 567,
    567, 567, 568, 570, 575, 576, 577, 577, 577, 577, 579, 580, 580, 580, 581, 581, 581, 581, 582, 582, 582, 582,
    583, 583, 583, 583, 584, 584, 584, 584, 585, 585, 585, 585, 586, 586, 586, 586, 588, 589, 589, 589, 589, 590,
    592, 590, 590, 597, 181, 599, 600, 600, 600, 600, 601, 603, 603, 603, 603, 604, 606, 604, 604, 607, 608, 608,
    608, 608, 609, 609, 609, 609, 610, 610, 610, 610, 611, 612, 613, 614, 614, 614, 614, 615, 618, 615, 615, 619,
    619, 619, 619, 621, 622, 624, 625, 626, 625, 628, 628, 628, 628, 631, 632, 632, 632, 632, 637, 638, 643, 644,
    644, 644, 644, 645, 645, 645, 645, 645, 289, 625, 646, 647, 647, 647, 647, 648, 648, 648, 648, 659, 646, 668,
    672, 674, 677, 680, 680, 680, 680, 682, 683, 683, 683, 683, 685, 687, 688, 688, 688, 688, 689, 689, 689, 689,
    690, 690, 690, 690, 692, 693, 693, 693, 693, 696, 697, 697, 697, 697, 698, 701, 702, 703, 704, 705, 705, 705,
    705, 706, 706, 706, 706, 704, 709, 709, 709, 710, 710, 710, 711, 711, 711, 711, 715, 557, 728, 731, 738, 739,
    739, 739, 739, 742, 749, 750, 750, 750, 750, 751, 751, 752, 752, 752, 752, 751, 751, 753, 785, 786, 786, 786,
    786, 787, 787, 787, 787, 788, 789, 789, 789, 789, 790, 791, 791, 791, 791, 792, 795, 792, 792, 796, 796, 796,
    796, 797, 797, 797, 797, 798, 799, 800, 800, 800, 800, 801, 801, 801, 801, 802, 802, 802, 802, 803, 803, 803,
    803, 806, 809, 811, 809, 809, 812, 858, 704, 862, 863, 863, 863, 863, 864, 864, 864, 864, 866, 871, 873, 875,
    876, 876, 876, 878, 876, 879, 880, 880, 880, 880, 880, 880, 882, 883, 883, 883, 883, 884, 884, 884, 884, 885,
    887, 887, 887, 887, 889, 891, 892, 892, 892, 892, 893, 882, 882, 882, 894, 894, 894, 894, 895, 895, 895, 895,
    895, 898, 901, 621, 903, 905, 907, 908, 908, 912, 908, 908, 913, 915, 289, 916, 918, 921, 921, 921, 929, 885,
    930, 930, 930, 930, 931, 931, 931, 933, 936, 938, 944, 945, 947, 948, 948, 948, 948, 949, 950, 950, 950, 951,
    952, 953, 953, 953, 953, 954, 954, 954, 954, 966, 970, 885, 972, 973, 973, 973, 973, 974, 974, 974, 974, 976,
    977, 977, 977, 977, 980, 981, 981, 981, 981, 74, 982, 991, 994, 996, 362, 1008, 1010, 1017, 1018, 1018, 1018,
    1019, 1019, 1019, 1019, 1018, 1020, 1020, 1020, 1020, 1021, 1021, 1022, 1021, 1021, 1024, 1027, 1028, 1028,
    1028, 1028, 1029, 646, 1053, 1058, 1060, 1060, 1060, 1060, 1061, 1061, 1061, 1061, 1063, 1064, 1068, 1070,
    1070, 1070, 1070, 1073, 1074, 1075, 1077, 1080, 1081, 1081, 1081, 1081, 1082, 1084, 1084, 1084, 1084, 1087,
    1090, 1091, 1091, 1091, 1091, 1092, 885, 1094, 1096, 1096, 1096, 1096, 1099, 1101, 1114, 1115, 1118, 1122,
    1122, 1123, 1128, 1130, 1131, 1131, 1131, 1131, 1133, 1135, 1136, 1137, 1137, 1137, 1137, 1139, 1141, 1141,
    1141, 1141, 1145, 1148, 1145, 1145, 1145, 1149, 1149, 1149, 1149, 1153, 1153, 1155, 1153, 1156, 1157, 1157,
    1157, 1157, 1158, 1158, 1158, 1158, 1160, 1162, 1163, 1164, 1166, 1164, 1170, 1171, 1172, 1173, 1174, 1174,
    1174, 1174, 1175, 1175, 1175, 1175, 1176, 1176, 1176, 1177, 1176, 1178, 1181, 1182, 1182, 1182, 1183, 1184,
    1185, 1184, 1184, 1186, 1188, 1190, 1191, 1192, 1192, 1192, 1192, 1193, 1193, 1193, 1193, 1195, 1196, 1196,
    1196, 1196, 1197, 1197, 1197, 1197, 1198, 1199, 1199, 1199, 1200, 1201, 1201, 1201, 1201, 1202, 1202, 1202,
    1202, 1203, 1203, 1203, 1203, 1204, 1205, 1205, 1205, 1205, 1206, 1206, 1206, 1206, 1208, 1206, 1209, 1210,
    1212, 1213, 1216, 1213, 1213, 1218, 1219, 1220, 1218, 1218, 1221, 1222, 1221, 1221, 1223, 1223, 1223, 1223,
    1224, 1225, 1226, 1224, 1228, 1229, 1229, 1229, 1229, 612, 1230, 1230, 1230, 1230, 1233, 1236, 1237, 1238,
    1239, 1239, 1239, 1239, 1240, 1240, 1240, 1240, 612, 1248, 1249, 1249, 1250, 1250, 1250, 1250, 1251, 1251,
    1251, 1251, 1252, 1252, 1252, 1252, 1253, 1253, 1253, 1253, 1254, 1254, 1254, 1254, 1255, 1255, 1255, 1255,
    1256, 1256, 1256, 1256, 1257, 1257, 1257, 1257, 1258, 1260, 1258, 1258, 1261, 1261, 1261, 1261, 1262, 1262,
    1262, 1262, 1263, 1263, 1263, 1263, 1265, 1269, 1265, 1265, 1270, 1270, 1270, 1270, 1271, 1271, 1271, 1271,
    1272, 1275, 1277, 1272, 1278, 1278, 1278, 1278, 1282, 1284, 1284, 1285, 1285, 1285, 1285, 1286, 1286, 1286,
    1286, 1287, 1287, 1287, 1287, 1288, 1288, 1288, 1288, 1289, 1289, 1289, 1289, 1290, 1290, 1290, 1290, 1291,
    1296, 1291, 1291, 885, 1297, 1297, 1297, 1297, 1300, 1302, 1300, 1300, 1307, 1308, 1307, 1309, 1309, 1309,
    1310, 1311, 1311, 1311, 1311, 1312, 1312, 1312, 1312, 1313, 1313, 1313, 1313, 1314, 1314, 1314, 1314, 1315,
    1316, 1317, 1319, 1321, 1324, 1325, 1325, 1325, 1325, 1328, 1329, 1329, 1329, 1329, 1330, 1331, 1333, 1335,
    1336, 1337, 1338, 1338, 1338, 1338, 1339, 1339, 1339, 1339, 1340, 1340, 1340, 1340, 1341, 1341, 1341, 1341,
    1342, 1342, 1342, 1342, 1344, 1345, 1345, 1345, 1345, 1346, 1350, 1351, 1351, 1351, 1351, 1353, 1354, 1354,
    1354, 1354, 1355, 1357, 1357, 1357, 1358, 1361, 1362, 1363, 1361, 1362, 1362, 1363, 1367, 1370, 1371, 1372,
    1372, 1372, 1373, 1374, 1374, 1374, 1374, 557, 1375, 1375, 1375, 1375, 1376, 1377, 1379, 1371, 1381, 1381,
    1381, 1382, 1381, 1384, 1371, 1385, 1386, 1386, 1387, 1387, 1387, 1387, 1389, 1389, 1389, 1391, 1394, 1397,
    1398, 1398, 1399, 1400, 1400, 1400, 1400, 1402, 1403, 1403, 1403, 1403, 1405, 1405, 1405, 1405, 1406, 1407,
    1407, 1407, 1407, 1417, 1418, 1418, 1418, 1418, 1418, 1418, 1420, 1421, 1421, 1425, 1426, 1426, 1426, 1426,
    1427, 1427, 1427, 1427, 1428, 1428, 1428, 1428, 1437, 1438, 1439, 1439, 1439, 1439, 1442, 1445, 1448, 646,
    885, 1450, 875, 204, 1452, 1460, 1462, 1466, 1462, 1467, 1467, 1467, 1467, 1468, 1468, 1468, 1468, 1469, 1471,
    1471, 1471, 1471, 1471, 1462, 1462, 1474, 1478, 1479, 1479, 1479, 1479, 1481, 1482, 1483, 1482, 1482, 871,
    1486, 1487, 1487, 1487, 1487, 1488, 1492, 1494, 1496, 1496, 1496, 1498, 1499, 1501, 1496, 1503, 1504, 1504,
    1504, 1504, 1505, 1505, 1505, 1505, 1503, 1503, 1503, 1506, 1511, 1512, 1513, 1512, 1512, 1514, 1515, 1516,
    1514, 1514, 1517, 1518, 1517, 1517, 1520, 1520, 1520, 1520, 1520, 1522, 1524, 1527, 1527, 1527, 1527, 1528,
    1528, 1528, 1528, 1529, 1530, 1530, 1530, 1530, 1532, 1533, 1533, 1533, 1535, 1535, 1535, 1537, 1538, 1538,
    1538, 1541, 1542, 1542, 1542, 1542, 1543, 1545, 1546, 1546, 1546, 1547, 1548, 1548, 1548, 1548, 1549, 1560,
    704, 1561, 1565, 1567, 1568, 1568, 1568, 1594, 1595, 557, 1597, 1597, 1597, 1597, 1604, 1605, 1605, 1605,
    1605, 907, 1606, 1606, 1606, 1606, 1627, 1533, 1527, 1629, 1631, 1632, 1632, 1632, 1632, 1636, 1638, 1640,
    1641, 1641, 1641, 1641, 1642, 1643, 1643, 1643, 646, 1644, 1645, 1646, 1647, 1648, 1649, 1649, 1649, 1649,
    1651, 1652, 1652, 1652, 1652, 1653, 1653, 1653, 1653, 1654, 1654, 1654, 1655, 1656, 274, 1657, 1659, 1648,
    1656, 1660, 1648, 1661, 1662, 1662, 1662, 1662, 1663, 1665, 1667, 1669, 1670, 1671, 1671, 1671, 1671, 1673,
    1674, 646, 1675, 1675, 1675, 1675, 1677, 1678, 1678, 1678, 1679, 1680, 1682, 1684, 1685, 1685, 1685, 1173,
    1686, 1686, 1686, 1686, 1687, 1687, 1687, 1687, 1688, 1688, 1688, 1688, 1689, 1690, 1689, 1689, 1691, 1691,
    1692, 1691, 1704, 1706, 1716, 1718, 1718, 1718, 1718, 1719, 1719, 1719, 1719, 680, 1720, 1720, 1720, 1720,
    1720, 1721, 1721, 1721, 1721, 1739, 1744, 289, 1746, 1747, 1747, 1747, 1747, 1755, 1756, 1756, 1756, 1756,
    1756, 1761, 1762, 1763, 1763, 1763, 1763, 1766, 1769, 1770, 1770, 1770, 1770, 181, 1779, 1780, 1781, 1781,
    1783, 1785, 1781, 1786, 1787, 1787, 1787, 1787, 1799, 1800, 1806, 1807, 1859, 1874, 1894, 1909, 1911, 1916,
];

pub(super) static ENTRY_PROFILES: [u16; 1150] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 15, 17, 17, 18, 19, 20, 21, 22, 23, 17, 24, 17, 25, 26, 27, 28, 29, 29, 29, 29, 29, 29,
    29, 29, 29, 29, 29, 30, 31, 32, 33, 31, 34, 35, 36, 35, 35, 36, 35, 37, 38, 38, 35, 35, 37, 39, 40, 39, 41,
    42, 40, 39, 42, 39, 43, 44, 45, 45, 46, 47, 48, 47, 47, 47, 47, 49, 50, 49, 47, 51, 49, 49, 52, 47, 49, 47,
    53, 54, 52, 49, 53, 49, 47, 55, 56, 47, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
    57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57,
    58, 59, 60, 58, 58, 58, 58, 58, 58, 58, 59, 61, 58, 62, 58, 63, 64, 58, 58, 65, 58, 58, 58, 58, 58, 58, 58,
    66, 58, 58, 58, 67, 58, 68, 58, 65, 58, 58, 68, 58, 58, 69, 61, 58, 62, 70, 62, 58, 71, 72, 73, 71, 71, 74,
    74, 74, 71, 75, 75, 76, 75, 75, 77, 73, 73, 73, 78, 78, 78, 78, 78, 79, 78, 80, 81, 78, 82, 83, 84, 82, 83,
    83, 82, 82, 85, 85, 85, 85, 85, 85, 85, 85, 85, 86, 85, 85, 85, 85, 86, 86, 86, 86, 86, 86, 85, 86, 85, 85,
    87, 88, 85, 89, 85, 85, 85, 90, 91, 92, 93, 90, 90, 94, 95, 90, 95, 90, 92, 92, 90, 90, 90, 90, 94, 96, 90,
    90, 90, 97, 90, 90, 92, 90, 93, 93, 90, 90, 98, 98, 99, 98, 100, 100, 99, 101, 101, 98, 99, 102, 98, 103, 104,
    104, 104, 105, 105, 106, 107, 108, 103, 104, 106, 108, 103, 105, 106, 104, 109, 108, 108, 109, 105, 110, 110,
    111, 112, 112, 113, 110, 114, 115, 116, 117, 118, 117, 119, 119, 120, 121, 122, 120, 123, 123, 124, 123, 123,
    123, 124, 125, 126, 126, 127, 128, 129, 127, 126, 130, 126, 131, 126, 128, 127, 126, 127, 127, 127, 127, 126,
    127, 132, 133, 134, 135, 135, 136, 137, 134, 137, 138, 133, 139, 140, 140, 135, 141, 142, 143, 142, 144, 142,
    145, 146, 144, 145, 147, 148, 149, 148, 148, 148, 148, 150, 148, 149, 148, 151, 148, 148, 148, 148, 148, 148,
    152, 153, 152, 152, 153, 152, 153, 152, 154, 152, 155, 156, 153, 153, 157, 153, 152, 155, 156, 155, 158, 154,
    154, 153, 152, 159, 159, 160, 161, 162, 163, 159, 159, 164, 164, 164, 165, 164, 166, 166, 167, 167, 164, 168,
    166, 166, 169, 168, 170, 164, 164, 164, 168, 166, 164, 166, 164, 165, 171, 164, 172, 168, 168, 164, 164, 166,
    173, 173, 174, 173, 173, 173, 173, 173, 173, 174, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 173, 174,
    173, 175, 175, 176, 177, 175, 175, 176, 177, 177, 177, 177, 178, 177, 175, 177, 175, 179, 180, 181, 180, 180,
    181, 181, 180, 182, 183, 184, 180, 180, 180, 180, 180, 181, 182, 182, 185, 180, 181, 181, 182, 181, 180, 180,
    183, 186, 183, 180, 181, 182, 180, 185, 182, 187, 180, 188, 188, 189, 189, 189, 189, 188, 190, 190, 191, 192,
    191, 192, 190, 190, 193, 194, 195, 194, 196, 197, 197, 197, 198, 199, 199, 200, 201, 200, 201, 202, 200, 201,
    200, 200, 200, 202, 200, 200, 202, 200, 200, 203, 204, 205, 206, 207, 208, 206, 207, 209, 210, 211, 210, 206,
    206, 212, 206, 207, 211, 206, 204, 213, 211, 211, 207, 209, 214, 215, 216, 215, 214, 216, 215, 216, 217, 218,
    216, 216, 219, 220, 221, 222, 223, 223, 224, 225, 226, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227,
    227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 227, 228, 229, 229, 230, 229, 229, 229, 229, 229,
    231, 232, 233, 234, 234, 234, 234, 235, 234, 234, 234, 234, 234, 234, 234, 234, 235, 234, 235, 234, 235, 234,
    234, 234, 234, 234, 234, 234, 236, 234, 236, 236, 236, 234, 234, 234, 237, 237, 237, 237, 237, 237, 237, 237,
    237, 237, 237, 237, 237, 238, 239, 239, 239, 238, 240, 238, 238, 239, 238, 240, 240, 238, 238, 238, 238, 238,
    238, 238, 238, 239, 238, 238, 240, 238, 240, 238, 240, 241, 241, 241, 242, 242, 242, 241, 241, 241, 241, 241,
    241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 243, 243, 244, 244, 244, 244, 244, 244,
    243, 244, 244, 245, 243, 245, 244, 244, 244, 244, 244, 244, 244, 246, 244, 244, 247, 248, 248, 248, 248, 248,
    248, 248, 248, 248, 248, 248, 248, 247, 247, 248, 248, 248, 248, 249, 250, 250, 250, 250, 251, 252, 253, 253,
    254, 253, 255, 255, 255, 253, 256, 257, 258, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 259, 258, 258,
    260, 260, 260, 261, 262, 262, 261, 261, 262, 261, 261, 263, 261, 261, 263, 264, 263, 262, 261, 262, 262, 262,
    261, 264, 261, 261, 261, 262, 263, 264, 263, 262, 261, 261, 265, 266, 267, 268, 269, 266, 267, 270, 271, 272,
    272, 272, 272, 272, 273, 274, 275, 273, 275, 276, 277, 277, 273, 277, 274, 274, 274, 273, 273, 274, 274, 274,
    278, 278, 278, 278, 279, 280, 279, 281, 279, 279, 279, 279, 282, 283, 283, 283, 283, 283, 284, 284, 285, 283,
    286, 286, 287, 288, 288, 287, 288, 289, 290, 290, 290, 291, 291, 291, 291, 291, 291, 291, 292, 292, 292, 292,
    292, 293, 292, 293, 293, 292, 293, 292, 293, 292, 292, 292, 292, 292, 292, 292, 294, 292, 292, 292, 292, 294,
    292, 293, 292, 293, 293, 292, 293, 292, 292, 292, 295, 296, 296, 297, 297, 298, 298, 298, 298, 298, 298, 298,
    299, 299, 300, 301, 301, 301, 301, 302, 303, 304, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305, 305,
    305, 305, 305, 305, 305, 305, 305, 305, 305, 306, 307, 307, 308, 308, 309, 308, 308, 309, 308, 310, 310, 311,
    311, 311, 312, 311, 312, 311, 313, 314, 315, 315, 316, 315, 315, 315, 315, 316, 315, 315, 315, 313, 315, 315,
    315, 315, 315, 313, 315, 315, 315, 315, 315, 315, 313, 313, 315, 315, 315, 315, 315, 315, 316, 315, 317, 318,
    317, 319, 320, 318, 317, 317, 318, 321, 318, 317, 318, 318, 322, 322, 323, 322, 322, 322, 322, 324, 325, 325,
    325, 325, 325, 326, 326,
];

pub(super) static PROFILES: [Profile; 327] = [
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Appearance)), Strength::Medium, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x1000040),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Low, 0x800000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x80400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x20400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0xa0400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x10040000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x40010),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Low, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x40000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::Medium, 0x80000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Conditional)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Degree)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Disputed)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Low, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::EvidenceSoft)), Strength::Medium, 0x80),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Frequency)), Strength::Low, 0x440),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x10000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x2),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x20000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x2),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x80000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::High, 0x80000010),
    Profile::new(Category::Hedges, None, Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x10008000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x10000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x400),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x400000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x4),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x208000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Low, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::High, 0x200),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Modal)), Strength::Medium, 0x8000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x100000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x200000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x8),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Unverified)), Strength::High, 0x4),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::High, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Accuse)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Admit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Belief)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Commit)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Decree)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Deny)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x2000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x2000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Directive)), Strength::Medium, 0x202000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x2090),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Low, 0x80),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Evidence)), Strength::Medium, 0x90),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Explain)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::High, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Hint)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x2010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::High, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Insist)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::High, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Manner)), Strength::Medium, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Medium)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x4000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x2000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Neutral)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Performative)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::High, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Predict)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x40),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Question)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Relay)), Strength::Low, 0x202010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x20000010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x20200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::High, 0x20000000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Medium, 0x20200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Structure)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x10),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Medium, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Support)), Strength::Low, 0x200000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Low, 0x202000),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x200010),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::High, 0x0),
    Profile::new(Category::Verbs, Some(MarkType::Cue(CueType::Warn)), Strength::Medium, 0x10),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Claim)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Factive)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Hint)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Neutral)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x100000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x40),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x40),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x40000000),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x0),
    Profile::new(Category::Venues, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::High, 0x0),
    Profile::new(Category::Nouns, None, Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x400000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x400000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Social)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Translation)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Low, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::High, 0x20),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Vague)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x4001000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::Low, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Byline)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x2000000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Low, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Medium, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Copyright)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Correction)), Strength::Medium, 0x1),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAd)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAffiliate)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureAi)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::DisclosureConflict)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::IllustrationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::ImageCredit)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::SourceLine)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Syndication)), Strength::Medium, 0x800),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Timestamp)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x1000),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::TranslationCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::VideoCredit)), Strength::High, 0x0),
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Wire)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Ad)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x1),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Label)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x1000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x800),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::Medium, 0x800),
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
    eticallyto a certain extentto some extentvirtually|practicallyconflicting|differing|contradictory reports|acco\
    unts|statements|versionscontestedcontradictorycontroversialdisputedquestionableaccusedallegedapparentpresumedp\
    urportedreputedself-describedself-styled|self-proclaimedso-calledsupposedsuspectedwould-beappears|appear|appea\
    red|appearing to showassociated withclaiming to beconsistent withindicate|indicates|indicated|indicatinglinked\
    |tied tomay|could|might indicate|suggestpoint|points|pointed topurporting|purports|purported|purport tosuggest\
    ive ofsuggest|suggests|suggested|suggestingin some|most casesoften|usually|generally|typically|sometimes|frequ\
    entlytends|tend|tended to<be> ~ alleged to<be> ~ said|reported|claimed toaccording to [some|several|media|news\
    |local] reportsaccusations of|thatallegations of|thatallegedlyby all|some|most accountsclaims thatinitial|earl\
    y|preliminary reportsit <be> ~ said thatit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [th\
    at]or so they sayostensiblypeople saypurportedlyputativelyreportedlyreported|alleged to be|havereports of|that\
    reports say|said|suggest|suggested|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessu\
    pposedlythey sayword is [that]word|legend has it<be> <not> ~ alleged|accused|suspected [to|of]<can> <not> see\
    m to<not> possible<not> possibly<not> ~ known for|asa [firm|big|definite] maybean|the unverified accountas pos\
    sibleask|asks|asked|asking an open questionas|than expectedawaiting confirmation of your|mycannot possiblycann\
    ot seem tocontested seat|seats|election|elections|primary|race|racescould <not> care lesscould be reachedcoul\
    d only|barely|hardly|scarcelycould youcould|can|would you possiblydid <not> ~ confirm <possessive>every concei\
    vableeverything|anything|all|every|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsegos\
    sip column|columns|columnist|columnistshow is|was that|this|it possibleif|where|wherever|when|whenever|whateve\
    r [at all] possiblein questionable tastelikely voter|voters|suspect|suspectsmake|makes|made|making [it|this|th\
    at|them] possiblemay i|wenever seem|seems|seemed tono doubtonly <number> <word> could [be]perhaps you could|sh\
    ould|canperson|persons of interest toplausible deniabilitypossible toprobable causeso [that] <subject-pronoun\
    > couldtentative smile|step|steps|knock|nodthe|every <word> <word> possibleunlikely hero|heroes|friend|friends\
    |pair|pairing|ally|allies|alliance|couple|duo|place|source|star|candidatewould appear on|in|at|beforeyou may b\
    e seated|excused<not> sure<not> ~ certain<not> ~ clear<not> ~ knowna [slim|good|fair|slight] chance that|ofan \
    open questionarguablyas likely as notconceivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all \
    likelihood|probabilityinterimis|are|'s|'re set toit is [<not>] ~ possible thatit is ~ likely|unlikely thatlike\
    lihood [that|of]likelymaybemore likely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|\
    prospect that|ofpossiblepossiblypotentialpotentiallypreliminarypresumablyprobability that|ofprobableprobablypr\
    ovisionalquestions remainremain|remains to be seenremain|remains|remained unclear|unknown|uncertainrisk thatte\
    ntativeuncertainunclearunknownunlikely<can> <not> ~ be ruled out<not> ~ [been] ruled outcancannot be ruled out\
    cannot rule outcouldcould becould havedid|would|could|can|ca <not> ~ rule outmay|mightmay|might bemay|might ha\
    vemay|might notmay|might wellmust haveought toshouldwould<be> ~ rumoured|rumored toamid [<word>] speculationgo\
    ssiphearsayrumoured|rumored|rumouredlyrumours|rumors|rumour|rumorrumour|rumor has itspeculationsuggestion|sugg\
    estions thatthere is|was|are [much|some|growing] speculationas far as i|we knowi ~ guess|suppose|assume|suspec\
    tin my|our opinion|viewi|we do <not> ~ think|believei|we ~ believei|we ~ thinkmy|our understanding isto [the b\
    est of] my|our knowledge<be> <not> ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|v\
    erified|corroborated|authenticated<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ c\
    onfirmed|verified|corroborated|authenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have> <not> \
    ~ [been] ~ confirmed|verified|corroborated|authenticated<have> <not> ~ been able to ~ confirm|verify|corrobora\
    te|authenticate<not> ~ confirmed|verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya developi\
    ng storyaccording to unconfirmed|unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verified|corro\
    borated|authenticatedcannot ~ confirm|verify|corroborate|authenticatedeclined|refused to confirm [or deny]deta\
    ils remain|are ~ scarce|sketchy|uncleardid <not> ~ confirmneither confirm nor denyneither confirmed nor denied\
    no [<word>] evidence that|of|tono independent|immediate|official confirmationno proof that|ofpending [<word>] \
    confirmationunconfirmedunder investigationunfounded|baselessunsubstantiated|uncorroborated|unprovenunsupported\
    unverifiedwithout [providing|offering|citing|presenting|giving] [any] evidenceyet to be ~ confirmed|verifiedac\
    cuseattackbemoanblameblastcastigatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asdenounced\
    eplorefaultgripegrumblehit outlambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknowledgeadm\
    itallowapologiseapologizecome cleanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdeemdoubtfe\
    arfeelhopeimaginepresumeregardregretseesupposesuspectthinkunderstandviewwantwishwonderworryallegeallege inclai\
    mcontendmaintainprofesspurportannouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreaten tovow\
    certifydecidedecreeholdorder thatrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedisavowdism\
    issdisputedownplayobjectplay downprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadviseappeal\
    begcall forcall ondemandencourageimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentindicatelis\
    tpoint towardrecordreflectshowsuggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplainillustra\
    tejustifylay outoutlineparaphrasereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirmdemonstr\
    atedeterminedisclosediscoverdivulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerecallrecol\
    lectrememberremindrevealuncoverunveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueassertassu\
    reattestaveravowboastbragdeclaredouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it clearpre\
    achpressproclaimpronouncereassertreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblurtchantcr\
    yexclaimfumegasplaughmumblemurmurmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellairblogbroa\
    dcastcaptionemailmessagepostreadrepostretweetsharesigntake totexttitletweetwriteaddressbreak silencebriefcallc\
    haracterisecharacterizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnotenotifyobserv\
    eopen upopinephraseportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim creditclaim re\
    sponsibilityconcede defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalculateenvisag\
    eestimateexpectforecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquizchronicl\
    ecirculatecitego publicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountrelayreleaser\
    elease a statementreportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backinterjectinterr\
    uptjokeopenquipreiteraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcongratulate\
    defendendorsepraisesupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emergedit has been \
    suggestedit is saidas reported byas seen byattributed toauthored bycited bycitingcompiled byfirst reported byi\
    ssued byobtained bypenned byposted bypublished byquoted byquoted inquotingreferring toreleased byreviewed byse\
    en byshared byshared withsigned byverified byaccording toas percourtesy offorin the eyes ofin the opinion ofi\
    n the view ofin the words ofperto hear [<article>] <word> tell itviait was reported<be> <not> ~ available for \
    comment<be> unavailable for comment<be> ~ contacted|approached for comment<have> <not> ~ commented<have> <not\
    > ~ responded|replied[<have>] yet to ~ comment|respond|replycould <not> ~ be ~ reachedcould <not> ~ be ~ reach\
    ed for commentdeclined commentdeclined to say|elaborate|specifydeclined|declines|declining to commentdeclined|\
    refused an|our interview [request]declined|refused to be intervieweddid <not> ~ answerdid <not> ~ elaboratedi\
    d <not> ~ respond|replydid <not> ~ respond|reply to a request|requests for commentdid <not> ~ returndid <not> \
    ~ saydid <not> ~ specifydid|do|does|would|could <not> ~ commentgave no [further|more|other] details|explanatio\
    n|reasonmade no commentneither side commentedno commentpleaded the fifthreferred questions torefused to say|el\
    aborate|specifyrefused|refuses|refusing to commentremained|stayed|kept|remains|remain ~ silentsaid nothingwith\
    out elaborating|elaborationwould <not> ~ sayat a news conferenceat a press briefingduring a briefingin a lette\
    rin a postin a statementin a tweetin an emailin an interviewspeaking to reportersthrough a spokespersonthroug\
    h an interpreterthrough his lawyeraccountaccusationadmissionallegationannouncementassertionassessmentbeliefcla\
    imcommentsconfirmationdenialfindingmessageopinionpredictionpromisequoteremarksreportrevelationrulingstatements\
    uggestiontestimonyversionviewwarningbecause of the sensitivity of the matterfor fear of reprisalsfor fear of r\
    etaliationgave only her first namegave only his first nameidentified only asinsisted on anonymitynot her real \
    namenot his real nameoff the recordon backgroundon condition of anonymityon the condition of anonymityrequeste\
    d anonymityspeaking anonymouslyto discuss internal mattersto discuss private deliberationswas not authorised t\
    o speak to the mediawas not authorized to speak publiclywho asked not to be identifiedwho asked not to be name\
    dwho declined to be identifiedwho declined to be namedwho did not want to be namedwhose name has been changed\
    a Western diplomata diplomata military sourcea person briefed ona person close to the negotiationsa person fam\
    iliar with the mattera person with knowledge ofa police sourcea senior aidea sourcea source close toa whistleb\
    loweran administration officialan aidean insideran intelligence sourcepeople briefed onpeople familiar with th\
    e matterpeople familiar with the situationpeople with direct knowledge ofsomeone close tosourcessources close \
    tosources familiar with the mattera leaked memoa polla press releasea reporta studya surveyan internal memocou\
    rt documentscourt recordsdatafiguresfootageminutesresearchstudiesthe complaintthe filingthe indictmentthe laws\
    uitlocal mediamedia reportsmultiple outletsnews reportsstate mediapolicetheyUS officialsa government official\
    a representative fora senior officiala spokesmana spokespersona spokeswomanan officialauthoritiesofficialsTele\
    gram channelsa post ona tweeta videoon Facebookon Instagramon Redditon Telegramon TikTokon Truth Socialon Xon \
    social mediaposts on social mediasocial media usersa translationaccording to a translation bytranslated froman\
    alystscriticscritics and supporters alikedoctorseconomistsexpertseyewitnessesfansinsiderslawyerslocalsmanyman\
    y expertsmany peoplemost peopleneighboursobserversopponentsothersparentspeopleresearchersresidentsscientistsse\
    veral peoplesomesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAuthor:ByGuest essayOpinion \
    byReporter:Staff and agenciesStaff writerStory byText byWords byWords:Written byAdditional reporting byAdditio\
    nal reporting fromCompiled byEditing byGraphics byOur Standards:Produced byProvided byReporting byResearch byW\
    ith assistance by|fromWith files fromWith reporting byWith reporting fromWriting bycontributed additional repo\
    rtingcontributed reportingcontributed to this report|story|article|pieceAll rights reservedCopyrightThis mater\
    ial may not be published, broadcast©An earlier version of this articleCORRECTIONClarification:Correction:Edit\
    or's note:This article was amended onThis story has been correctedThis story has been updatedUPDATE:Advertoria\
    lPaid contentPaid postPartner contentPress releasePromotedSponsoredSponsored bySponsored contentaffiliate link\
    swe may earn a commissionAI-generatedgenerated by artificial intelligencegenerated with the help of AIreviewe\
    d by an editortranslated by AIDisclosure:The author isThe views expressedis owned byArtwork:Cartoon byChart:Gr\
    aphic:Illustration byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Gett\
    y ImagesArchive photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image so\
    urce,Image viaImage:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPubli\
    c domainREUTERS/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCE\
    Source:Sources:Originally published byRead the original article onRepublished with permissionSyndicated fromTh\
    is article first appeared inThis article was originally published onThis story was produced byh/tin partnershi\
    p withviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:AAPAFPANIANSAAgence France-PresseA\
    nadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReutersTASSThe Canadian PressUPIUkri\
    nformXinhuaYonhapdpaAdAdvertisementSkip advertisementBREAKINGEXCLUSIVEKey pointsLIVEOPINIONSubscriber onlyWATC\
    H<number> min read<number> minute readAccept all cookiesCookie policyManage cookiesTags:Terms of useTopics:We \
    use cookiesAlso readAlso:Article continues belowBack to topCommentsContinue readingContinue reading belowDon'\
    t missEditor's PicksHave your sayKeep readingLatest NewsLeave a commentMore fromMore newsMore on this storyMor\
    e storiesMost PopularMost ReadREAD ALSO:Read moreRecommended StoriesRecommended for youRelated ArticlesRelate\
    d storiesRelated topicsRelated:See alsoShow moreSkip to contentStory continuesTop StoriesTrending NowView comm\
    entsWatch liveYou may also likeDonateDownload our appFollow the authorsFollow us onGet the latest newsJoin ou\
    r WhatsApp channelLog inSign inSign up for our newsletterSign up for theSign up to our newsletterSubscribeSubs\
    cribe to our newsletterSupport our journalismCopy linkEmail linkListen to this articlePrintSave for laterShare\
    Share this articleTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed\
    |christenedso-calledthe|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her|hi\
    s|their|its [<name>] [new|latest|first|second|last|hit] <work>\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1150] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 5, 8, 32, 9, 12, 12, 16, 20, 5, 10,
    7, 7, 4, 17, 23, 5, 78, 18, 64, 17, 24, 13, 19, 42, 72, 73, 11, 74, 22, 51, 15, 26, 57, 8, 12, 10, 30, 10, 9,
    48, 12, 19, 11, 12, 13, 19, 14, 21, 72, 9, 13, 13, 8, 12, 7, 7, 8, 8, 9, 7, 14, 27, 9, 8, 9, 8, 41, 15, 14,
    15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33, 19, 73, 14, 10, 10, 11, 10, 10,
    27, 15, 67, 9, 15, 17, 10, 8, 14, 18, 46, 19, 14, 14, 20, 27, 25, 11, 38, 16, 32, 15, 14, 58, 21, 16, 33, 9,
    28, 32, 17, 70, 32, 42, 32, 58, 21, 36, 51, 8, 26, 8, 31, 28, 29, 21, 11, 14, 33, 36, 32, 108, 28, 25, 10, 15,
    13, 13, 40, 16, 8, 16, 11, 11, 8, 9, 17, 10, 29, 7, 20, 29, 28, 20, 6, 5, 20, 12, 12, 7, 9, 11, 28, 8, 8, 9,
    11, 11, 10, 19, 8, 8, 11, 16, 25, 49, 9, 9, 9, 7, 7, 8, 26, 24, 3, 19, 15, 5, 8, 10, 39, 9, 12, 14, 13, 14, 9,
    8, 6, 5, 26, 25, 6, 7, 27, 27, 19, 11, 27, 48, 19, 32, 22, 29, 14, 12, 23, 33, 62, 58, 56, 64, 53, 69, 69, 53,
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
    5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6, 7, 5, 7, 5, 7, 8, 4, 13, 13, 10, 21, 10, 14, 10, 13, 11, 8, 6, 11,
    17, 9, 11, 9, 9, 12, 9, 9, 7, 12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 11, 3, 14, 17, 14, 15, 3, 34, 3, 15, 34, 28,
    39, 24, 32, 39, 26, 38, 16, 33, 38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 22, 10, 17, 21, 32, 35,
    44, 12, 31, 17, 20, 19, 17, 11, 9, 14, 10, 11, 15, 21, 22, 22, 18, 7, 10, 9, 10, 12, 9, 10, 6, 5, 8, 12, 6, 7,
    7, 7, 10, 7, 5, 7, 6, 10, 6, 9, 10, 9, 7, 4, 7, 40, 21, 23, 24, 24, 18, 21, 17, 17, 14, 13, 25, 29, 19, 20,
    27, 32, 40, 36, 30, 25, 29, 24, 28, 27, 18, 10, 17, 19, 34, 33, 26, 15, 13, 8, 17, 15, 26, 7, 10, 22, 17, 31,
    34, 31, 16, 7, 16, 32, 13, 6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13, 10, 14, 11, 11, 13, 16, 12, 11,
    6, 4, 12, 21, 20, 17, 11, 14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12, 9, 11, 9, 15, 4, 15, 21, 18, 13, 29, 15, 8,
    7, 28, 7, 10, 7, 12, 4, 8, 7, 6, 4, 12, 11, 11, 10, 9, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11, 10, 5, 9, 8, 11,
    7, 2, 11, 10, 9, 18, 12, 8, 7, 8, 6, 10, 23, 25, 11, 10, 11, 14, 11, 11, 12, 11, 23, 15, 17, 19, 10, 32, 21,
    46, 19, 9, 45, 2, 34, 10, 14, 11, 14, 27, 29, 27, 7, 11, 12, 9, 15, 13, 8, 9, 12, 17, 15, 24, 12, 36, 29, 21,
    16, 11, 13, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9, 17, 24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8,
    7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8, 17, 6, 8, 5, 6, 7, 8, 23, 28, 27, 15, 30, 40, 26, 3,
    19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4, 20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 18,
    8, 9, 10, 4, 7, 15, 5, 17, 20, 18, 13, 14, 5, 12, 7, 14, 9, 5, 23, 11, 8, 16, 22, 10, 14, 13, 12, 11, 15, 9,
    9, 18, 12, 12, 9, 10, 9, 19, 19, 16, 15, 14, 8, 8, 9, 15, 15, 11, 12, 13, 10, 17, 6, 16, 18, 12, 19, 25, 6, 7,
    26, 15, 25, 9, 27, 22, 9, 10, 22, 5, 14, 5, 18, 5, 53, 8, 37, 9, 49, 29, 74,
];
