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
    ''d'll'm're's've(),/4.0:aaapableaboutaboveacceptacceptedacceptingacceptsaccessaccordingaccountaccountsaccusati\
    onaccusationsaccuseaccusedaccusesaccusingacknowledgeacknowledgedacknowledgesacknowledgingacresacrossactactivis\
    tactivistsactoractressadaddaddedaddingadditionaladdressaddressedaddressesaddressingaddsadmadministrationadmira\
    ladmissionadmitadmitsadmittedadmittingadvertisementadvertorialadviseadvisedadviseradvisersadvisesadvisingadvis\
    oradvisorsaffidavitaffiliateaffirmaffirmedaffirmingaffirmsafpafricanafteragainagainstageagenceagenciesagencyag\
    reeagreedagreeingagreementagreesaiai-generatedaideaidesairairedairingairlineairsalamyalarmalbumalertalertedale\
    rtingalertsalikeallallegationallegationsallegeallegedallegedlyallegesallegingalliancealliesallowallowedallowin\
    gallowsalludealludedalludesalludingallyalmostalongalreadyalsoalthoughalwaysamambassadoramendedamericanamidamon\
    gananadoluanalysisanalystanalystsandangeraniannounceannouncedannouncementannouncesannouncinganomalyanonymityan\
    onymouslyanotheransaansweransweredansweringanswersanthemanticipateanticipatedanticipatesanticipatinganyanybody\
    anyoneanythingapapartapologiseapologisedapologisesapologisingapologizeapologizedapologizesapologizingappappare\
    ntapparentlyappealappealedappealingappealsappearappearedappearingappearsapplaudapplaudedapplaudingapplaudsappl\
    icantapplicantsapplyapproachedapproximatelyapraprilarabicarchbishoparchiveareargentinearguablyarguearguedargue\
    sarguingarmyaroundarrestedarticlearticlesartificialartistartworkasascertainascertainedascertainingascertainsas\
    ianaskaskedaskingasksassemblyassertassertedassertingassertionassertionsassertsassessmentassistanceassociatedas\
    sociationassumeassumedassumesassumingassumptionassureassuredassuresassuringatattackattackedattackingattacksatt\
    estattestedattestingattestsattorneyattorneysattributedauditaugaugustauntaustralianaustrianauthenticateauthenti\
    catedauthorauthoredauthorisedauthoritiesauthorityauthorizedauthorsauto-generatedautopsyavailableaveraverredave\
    rringaversavowavowedavowingavowsawaitingbackbackedbackgroundbackingbacksbacktrackbacktrackedbacktrackingbacktr\
    acksbagsbakerbangladeshibankbannerbannersbarelybarkbarkedbarkingbarksbaselessbatteriesbatterybebecausebecomebe\
    enbeforebegbeganbeggedbeggingbeginbeginningbeginsbegsbegunbehindbeingbelarusianbelgianbeliefbelievebelievedbel\
    ievesbelievingbellybelowbemoanbemoanedbemoaningbemoansbeneathbengalibesidebestbetterbetweenbeverlybeyondbigbig\
    gerbillbillionbillionsbillybishopblameblamedblamesblamingblastblastedblastingblastsblogbloggedbloggingblogsblo\
    ombergblueskyblurtblurtedblurtingblurtsboardboastboastedboastingboastsbookbookmarkbosnianbossbossesbothboybrag\
    braggedbraggingbragsbrazilianbreakbreakingbreaksbriefbriefedbriefingbriefsbringbritishbroadcastbroadcastedbroa\
    dcasterbroadcastersbroadcastingbroadcastsbrokebrokenbrotherbrushbrushedbrushesbrushingbuildbulgarianbulletinbu\
    llybureaubutbutterflybuybyby-sacacabinetcalculatecalculatedcalculatescalculatingcallcalledcallercallingcallsca\
    mbodiancamecampaigncampaignercampaignerscancanadiancandidatecandidatescannotcantonesecaptcaptaincaptioncaption\
    edcaptioningcaptionscarcarecarrycarscartooncasecasescastigatecastigatedcastigatescastigatingcatchcausecautionc\
    autionedcautioningcautionscccentceocertaincertifiedcertifiescertifycertifyingchairchairmanchairpersonchairwoma\
    nchallengechallengedchallengeschallengingchancechancellorchangedchannelchannelschantchantedchantingchantschara\
    cterisecharacterisedcharacterisescharacterisingcharacterizecharacterizedcharacterizescharacterizingchargecharg\
    edchargeschargingcharitychartchatchatschattedchattingchefchidechidedchideschidingchiefchiefschildchildrenchile\
    anchillychimechimedchimeschimingchinesechoicechoosechristenedchroniclechronicledchronicleschroniclingchurchcir\
    cacirculatecirculatedcirculatescirculatingcitecitedcitescitingcitizencitizensclaimclaimedclaimingclaimsclarifi\
    cationclarifiedclarifiesclarifyclarifyingcleanclearclipclipscloseclubcoachcoalitioncodenamedcolcolombiancolone\
    lcolumncolumnistcolumnistscolumnscomecomedycomescomiccomingcommandercommendcommendedcommendingcommendscommentc\
    ommentedcommentingcommentscommissioncommissionercommitcommitscommittedcommitteecommittingcommonlycommonscommun\
    icatecommunicatedcommunicatescommunicatingcompanycompetitorscompiledcomplaincomplainedcomplainingcomplainscomp\
    laintcomplaintscomplyconcedeconcededconcedesconcedingconceivableconceivablyconcernconcernsconcludeconcludedcon\
    cludesconcludingconclusionconclusionsconcurconcurredconcurringconcurscondemncondemnedcondemningcondemnsconditi\
    onconditionscondolencesconferenceconfessconfessedconfessesconfessingconfidenceconfidentconfirmconfirmationconf\
    irmedconfirmingconfirmsconflictingcongratulatecongratulatedcongratulatescongratulatingcongresscongressmancongr\
    esswomanconnectionconsentconsiderconsideredconsideringconsidersconsistentcontactedcontaincontendcontendedconte\
    ndingcontendscontentcontestedcontinuecontinuedcontinuescontinuingcontractcontradictcontradictedcontradictingco\
    ntradictorycontradictscontributedcontroversialconversationconveyconveyedconveyingconveyscookiecookiescopiedcop\
    ycopyrightcoronercorporalcorrectcorrectedcorrectioncorrespondentcorroboratecorroboratedcostcostlycouldcouncilc\
    ouncillorcouncillorscouncilmancouncilwomancountercounteredcounteringcounterscouplecourtcourtesycousincovercove\
    ragecowardlycplcreatecreatedcreditcreolecriedcriescrimecrimescriticcriticisecriticisedcriticisescriticisingcri\
    ticismcriticizecriticizedcriticizescriticizingcriticscroatiancrycryingcubancustomcustomercustomerscutcyclistsc\
    ypriotczechddailydamedanishdaredaridatadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclare\
    declareddeclaresdeclaringdeclineddeclinesdecliningdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeem\
    deemeddeemingdeemsdefeatdefenddefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedeleg\
    atesdeliberationsdemanddemandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydeni\
    aldenieddeniesdenouncedenounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputyd\
    escribedescribeddescribesdescribingdeskdespitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermin\
    eddeterminesdeterminingdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirector\
    directorsdisagreedisagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosedisclose\
    ddisclosesdisclosingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussing\
    dismaydismissdismisseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoc\
    tordoctorsdocumentdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubl\
    edoubleddoublesdoublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdow\
    nplaysdozendozensdpadrdraftdramadrawdriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachear\
    lierearliestearlyearnearningseasiereatechoechoedechoingechoseconomisteconomistseditededitingeditoreditorialefe\
    egyptianeighteighteeneightyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionsel\
    evenemailemailedemailingemailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedem\
    phasizesemphasizingemployeeemployeesenableencourageencouragedencouragesencouragingendendorseendorsedendorsesen\
    dorsingengineerengineersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisag\
    edenvisagesenvisagingenvoyepaepa-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestim\
    atedestimatesestimatingestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidently\
    examinationexclaimexclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpand\
    ingexpandsexpectexpectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexpose\
    dexposesexposingexpressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfaced\
    facesfairfairlyfallfalsefamefamiliarfamilyfanfansfarfarewellfarmerfarmersfarsifatherfaultfaultedfaultingfaults\
    fearfearedfearingfearsfebfebruaryfederationfeefeedfeelfeelingfeelsfeesfeltfewfewerfifteenfifthfiftyfigurefigur\
    esfilefilesfilingfilingsfilmfinalfindfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfir\
    mfirstfishermanfishermenfivefledfleefloatfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecasted\
    forecastingforecastsforemanforesawforeseeforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfour\
    teenfrance-pressefreefrenchfrequentlyfrifridayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurtherg\
    amegaspgaspedgaspinggaspsgavegengendergeneralgenerallygeneratedgeorgiangermangetgetsgettyghanaianghastlygiftgi\
    rlgivegivingglancegogoesgoinggonegoodgoodbyegossipgotgovgovernmentgovernorgraffitigrantgrantedgrantinggrantsgr\
    aphgraphicgraphicsgratitudegreatergreekgripegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumblesgrumblin\
    gguaranteeguaranteedguaranteeingguaranteesguardguardsguessguestguestsguidelinesguiltygushgushedgushesgushinghh\
    adhailhailedhailinghailshalfhandouthandwritinghappenhardlyhashausahavehavingheheadheadlineheadlineshearhearsay\
    hebrewhectaresheightheldhellohelpherhereheroheroesherselfhighlighthighlightedhighlightinghighlightshillyhimhim\
    selfhindihinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopinghospitalh\
    ourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedillustratesi\
    llustratingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimploreimploredim\
    ploresimploringimplyimplyingimprobableinincludeincomeindependentindexindianindicateindicatedindicatesindicatin\
    gindicationindicationsindictmentindonesianinforminformationinformedinforminginformsinitialinnocentinputinputsi\
    nquireinquiredinquiresinquiriesinquiringinquiryinscriptioninsideinsiderinsidersinsinuateinsinuatedinsinuatesin\
    sinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstructinginstr\
    uctionsinstructsintelligenceintendintendedintendingintendsinterestinterestedinterfaxinteriminterjectinterjecte\
    dinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintima\
    teintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraq\
    iirishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejok\
    edjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjumpjunjunejustjustice\
    justifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimberlykindkingk\
    mknewknockknowknowingknowledgeknownknowskoreankosovankremlinkurdishkuwaitikyodolabellabeledlabelinglabelledlab\
    ellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlaptoplargelylashl\
    ashedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlaw\
    yerslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneseleft\
    legendlessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylikeslilylinklinkedlinkedinlink\
    slistlistedlistenlistinglistsliterslithuanianlitreslittlelivelivelyloadlocallocallylocalsloglogslonelylooklook\
    edlookslordloselosslosseslostlotlovelyltmademagazinemainmainlymaintainmaintainedmaintainingmaintainsmajmajorma\
    kemakesmakingmalaysianmaltesemanmanagemanagermanagersmandarinmanualmanymapmarmarchmastodonmaterialmattermatter\
    smaymaybemayormemediameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessa\
    gedmessagesmessagingmetersmetresmexicanmidnightmightmilesmilitarymillmillionmillionsminministerministersminist\
    ryminuteminutesmissmissedmissingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthm\
    onthlymonthsmootmootedmootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultipl\
    ymumblemumbledmumblesmumblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'\
    tnamenamednarratenarratednarratesnarratingnavigationnavynearnearlyneedneedlessneedsnegotiationsneighborneighbo\
    rsneighbourneighboursneithernetworknevernewnewsnewsletternewslettersnewspapernewspapersnewsroomnextnicknamenic\
    knamednigerianninenineteenninetynonobodynodnonenoonnornorwegiannotnotenotednotesnothingnoticenotificationsnoti\
    fiednotifiesnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectingobjectsobse\
    rveobservedobserversobservesobservingobtainedoccuroctoctoberoddofoffofferofferedofferingoffersofficeofficeroff\
    icersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropineopined\
    opinesopiningopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingorderlyordersorganisation\
    organizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutliningout\
    rageoutsideoverownownedownerownersowningownspapagepaidpaintingpairpairingpakistanipalestinianpanelpaperpapersp\
    aramedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantparticipantspartlypartne\
    rpartnershippartypashtopasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrianspendingpenn\
    edpentagonpeopleperpercentperhapspermissionpersianpersonpersonsperuvianpetitionpexelsphilippinephonephonesphot\
    ophotographphotographsphotosphrasephrasedphrasesphrasingpickpickspicturepicturespiecepilotpilotspixabayplacard\
    placardsplaceplanplannedplanningplansplaqueplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadingple\
    adspledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpollspo\
    llsterpollypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblepossi\
    blypostpostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachpreached\
    preachespreachingpredictpredictedpredictingpredictionpredictspreferencepreferencespreliminarypremierpresenting\
    presidentpresspressedpressespressingpresumablypresumepresumedpresumespresumingpreviouspriestprimaryprinceprinc\
    essprintprivacyprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaimedproclaimingproclaim\
    sproduceproducedproducerprofprofessprofessedprofessesprofessingprofessorprofitprofitsprogramprogrammeprojectpr\
    ojectedprojectingprojectspromisepromisedpromisespromisingpromotedpronouncepronouncedpronouncespronouncingproof\
    prophesiedprophesiesprophesyprophesyingproposalproposeproposedproposesproposingprosecutorprosecutorsprospectpr\
    otestprotestedprotestingprotestsproveprovedprovenprovesprovidedprovidingprovingprovisionalptipublicpubliclypub\
    lishpublishedpublisherpublishespublishingpullpunjabipupilpupilspurportpurportedpurportedlypurportingpurportspu\
    shputputativelyputsputtingqatariquarterquechuaqueenqueriedqueriesqueryqueryingquestionquestionablequestionedqu\
    estioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquotequotedquotesquotingrabbirace\
    racesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrereachreachedreadreaderreadersreadi\
    nessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealizingreasonreasonedreasoningrea\
    sonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringrebukerebukedrebukesrebukingrebu\
    trebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceivereckonreckonedreckoningreckonsreco\
    gniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecollectrecollectedrecollectingre\
    collectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordingsrecordsrecountrecountedreco\
    untingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectingreflectsrefusedrefusesrefusing\
    refuterefutedrefutesrefutingregardregardedregardingregardsregionregretregretsregrettedregrettingregulatorreill\
    yreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinrejoinedrejoiningrejoinsrelaterel\
    atedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesreleasingreliefrelyremainremaine\
    dremainsremarkremarkedremarkingremarksrememberrememberedrememberingremembersremindremindedremindingremindsremo\
    rsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedreportedlyreporterreportersreport\
    ingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesreprisalsrepublishedrepudiaterepudiatedre\
    pudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescuersresearchresearcherresearchersreserva\
    tionsreservedresidentresidentsresignresolutionrespondrespondedrespondingrespondsresponsibilityrestaterestatedr\
    estatesrestatingresultresultsretaliationretortretortedretortingretortsretractretractedretractingretractsreturn\
    returnsretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevealsrevelationrevenuerevenuesreve\
    rendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsromanianroughlyruler\
    uledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssadsafesaidsalessallysamples\
    amplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedulescholarlyschoolscien\
    tistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreengrabscreenshotscreen\
    shotsscrollseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseesself-describeds\
    elf-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencesentencedsentencessente\
    ncingsepseptseptembersequelserbiansergeantseriesseriousserveservicesetsetssettingsettingssevenseventeenseventy\
    severalsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshoutsshowshowedsh\
    owingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsidesighsighedsighingsighssightsignsign\
    alsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporeansingersin\
    glesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingslamsslights\
    limsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsobbedsobbing\
    sobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessomewhatsomewheresonsongsoonsoon\
    ersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspectatorsspe\
    culatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspendspokespokenspokesmanspokes\
    menspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstandstandardsstarstarre\
    dstarringstarsstartstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystayedstepstepsstills\
    tockstoodstopstoriesstorystrangestrategiststressstressedstressesstressingstrikerstudentstudentsstudiesstudysub\
    scribesubscribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsuggestionsuggestionssug\
    gestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessummarizingsum\
    marysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupportingsupport\
    ssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspectsuspectedsu\
    spectingsuspectssuspicionsuspicionssuspiciousswahiliswearswearingswearsswedishswisssworeswornsympathysyndicate\
    dsyrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytamiltask-forcetasstastetastesteach\
    teacherteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedtendste\
    ntativetermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextsthaith\
    anthankthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythinkthinki\
    ngthinksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedthreateningthreaten\
    sthreethree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthurthursthursdaytibetantied\
    tiktoktimetimelytippedtitletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutst\
    owardtowardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtranslatortrappedtravelertrav\
    elerstravellertravellerstreasurytreatedtreatytrendingtrialtribunaltrilliontrilogytruetrumpettrumpetedtrumpetin\
    gtrumpetstruthtrytuetuestuesdaytunisianturkishturntvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-t\
    hirdstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmeduncorroborated\
    uncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscoredunderscore\
    sunderscoringunderstandunderstandingunderstandsunderstoodundisclosedunexplainedunfoundedunionuniversityunknown\
    unlessunlikelyunlimitedunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingunveil\
    sunverifiedupupdateupdatedupdatesupiuponurduurgeurgedurgesurgingususeuserusersusesusingusuallyutterutteredutte\
    ringuttersuyghurvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentvicti\
    mvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolumesvo\
    tevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwalkedwantwantedwantingwantswarwarnwarnedwarning\
    warnswarrantwaswatchwatchdogwatchedwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighswe\
    ightwelcomewelcomedwelcomeswelcomingwellwelshwentweptwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswh\
    ereverwhetherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidow\
    wifewikimediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwit\
    hinwithoutwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedwo\
    rriesworryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledy\
    ellingyellsyemeniyesyetyiddishyonhapyorubayouyouryoutubezerozimbabweanzulu©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3190] = [
    1, 2, 3, 2, 3, 2, 3, 1, 1, 1, 1, 3, 1, 1, 3, 4, 5, 5, 6, 8, 9, 7, 6, 9, 7, 8, 10, 11, 6, 7, 7, 8, 11, 12, 12,
    13, 5, 6, 3, 8, 9, 5, 7, 2, 3, 5, 6, 10, 7, 9, 9, 10, 4, 3, 14, 7, 9, 5, 6, 8, 9, 13, 11, 6, 7, 7, 8, 7, 8, 7,
    8, 9, 9, 6, 8, 9, 7, 3, 7, 5, 5, 7, 3, 6, 8, 6, 5, 6, 8, 9, 6, 2, 12, 4, 5, 3, 5, 6, 7, 4, 5, 5, 5, 5, 7, 8,
    6, 5, 3, 10, 11, 6, 7, 9, 7, 8, 8, 6, 5, 7, 8, 6, 6, 7, 7, 8, 4, 6, 5, 7, 4, 8, 6, 2, 10, 7, 8, 4, 5, 2, 7, 8,
    7, 8, 3, 5, 3, 8, 9, 12, 9, 10, 7, 9, 11, 7, 4, 6, 8, 9, 7, 6, 10, 11, 11, 12, 3, 7, 6, 8, 2, 5, 9, 10, 10,
    11, 9, 10, 10, 11, 3, 8, 10, 6, 8, 9, 7, 6, 8, 9, 7, 7, 9, 10, 8, 9, 10, 5, 10, 13, 3, 5, 6, 10, 7, 3, 9, 8,
    5, 6, 6, 7, 4, 6, 8, 7, 8, 10, 6, 7, 2, 9, 11, 12, 10, 5, 3, 5, 6, 4, 8, 6, 8, 9, 9, 10, 7, 10, 10, 10, 11, 6,
    7, 7, 8, 10, 6, 7, 7, 8, 2, 6, 8, 9, 7, 6, 8, 9, 7, 8, 9, 10, 5, 3, 6, 4, 10, 8, 12, 13, 6, 8, 10, 11, 9, 10,
    7, 14, 7, 9, 4, 7, 8, 5, 4, 6, 7, 5, 8, 4, 6, 10, 7, 5, 9, 11, 12, 10, 4, 5, 11, 4, 6, 7, 6, 4, 6, 7, 5, 8, 9,
    7, 2, 7, 6, 4, 6, 3, 5, 6, 7, 5, 9, 6, 4, 5, 6, 5, 10, 7, 6, 7, 8, 8, 9, 5, 5, 6, 8, 9, 7, 7, 7, 6, 4, 6, 7,
    7, 6, 3, 6, 4, 7, 8, 5, 6, 5, 6, 6, 7, 5, 7, 8, 6, 4, 7, 8, 5, 9, 7, 5, 7, 8, 6, 5, 5, 7, 8, 6, 4, 8, 7, 4, 6,
    4, 3, 4, 7, 8, 5, 9, 5, 8, 6, 5, 7, 8, 6, 5, 7, 9, 11, 11, 12, 12, 10, 5, 6, 7, 5, 7, 7, 8, 5, 9, 8, 5, 6, 3,
    9, 3, 2, 5, 2, 7, 9, 10, 10, 11, 4, 6, 6, 7, 5, 9, 4, 8, 10, 11, 3, 8, 9, 10, 6, 9, 4, 7, 7, 9, 10, 8, 3, 4,
    5, 4, 7, 4, 5, 9, 10, 10, 11, 5, 5, 7, 9, 10, 8, 2, 4, 3, 7, 9, 9, 7, 10, 5, 8, 11, 10, 9, 10, 10, 11, 6, 10,
    7, 7, 8, 5, 7, 8, 6, 12, 13, 13, 14, 12, 13, 13, 14, 6, 7, 7, 8, 7, 5, 4, 5, 7, 8, 4, 5, 6, 6, 7, 5, 6, 5, 8,
    7, 6, 5, 6, 6, 7, 7, 6, 6, 10, 9, 10, 10, 11, 6, 5, 9, 10, 10, 11, 4, 5, 5, 6, 7, 8, 5, 7, 8, 6, 13, 9, 9, 7,
    10, 5, 5, 4, 5, 5, 4, 5, 9, 9, 3, 9, 7, 6, 9, 10, 7, 4, 6, 5, 5, 6, 9, 7, 9, 10, 8, 7, 9, 10, 8, 10, 12, 6, 7,
    9, 9, 10, 8, 7, 11, 12, 12, 13, 7, 11, 8, 8, 10, 11, 9, 9, 10, 6, 7, 8, 8, 9, 11, 11, 7, 8, 8, 9, 9, 10, 10,
    11, 6, 9, 10, 7, 7, 9, 10, 8, 9, 10, 11, 10, 7, 9, 9, 10, 10, 9, 7, 12, 9, 10, 8, 11, 12, 13, 13, 14, 8, 11,
    13, 10, 7, 8, 10, 11, 9, 10, 9, 7, 7, 9, 10, 8, 7, 9, 8, 9, 9, 10, 8, 10, 12, 13, 13, 11, 11, 13, 12, 6, 8, 9,
    7, 6, 7, 6, 4, 9, 7, 8, 7, 9, 10, 13, 11, 12, 4, 6, 5, 7, 10, 11, 10, 12, 7, 9, 10, 8, 6, 5, 8, 6, 5, 8, 8, 3,
    6, 7, 6, 6, 5, 5, 5, 6, 6, 9, 10, 10, 11, 9, 9, 10, 10, 11, 7, 8, 3, 6, 5, 6, 8, 9, 3, 8, 7, 5, 1, 5, 4, 6, 4,
    4, 4, 8, 3, 4, 4, 6, 3, 8, 6, 7, 7, 8, 7, 8, 8, 9, 8, 8, 9, 6, 7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6, 6, 8, 9, 7,
    6, 7, 7, 8, 8, 7, 8, 9, 13, 6, 8, 9, 7, 11, 12, 12, 13, 11, 6, 6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8, 8, 9, 6, 8,
    9, 9, 10, 4, 7, 6, 8, 9, 7, 8, 9, 9, 10, 10, 11, 7, 9, 10, 10, 5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11, 9, 14, 7,
    9, 10, 8, 8, 9, 9, 10, 10, 7, 8, 10, 11, 9, 7, 9, 9, 10, 6, 7, 9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2, 6, 7, 8,
    11, 10, 11, 9, 4, 4, 5, 5, 7, 5, 6, 6, 4, 6, 7, 7, 8, 5, 7, 8, 8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3, 2, 5, 5,
    4, 6, 7, 7, 3, 6, 7, 4, 3, 6, 5, 6, 7, 4, 7, 8, 5, 4, 8, 6, 3, 4, 6, 7, 5, 9, 10, 6, 7, 6, 9, 3, 8, 5, 8, 6,
    6, 9, 10, 10, 11, 11, 7, 8, 9, 6, 5, 7, 8, 6, 7, 7, 5, 9, 10, 10, 11, 9, 10, 10, 11, 8, 9, 6, 9, 10, 10, 11,
    3, 7, 8, 8, 9, 8, 9, 7, 7, 8, 8, 9, 9, 7, 8, 8, 8, 9, 9, 10, 5, 3, 7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8,
    9, 8, 5, 4, 4, 5, 9, 8, 10, 8, 9, 11, 7, 9, 10, 8, 9, 7, 9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8,
    11, 6, 7, 7, 8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 5, 5, 4, 6, 4, 5, 4, 8, 6, 3, 4, 3, 8, 6, 7, 5, 6, 5, 7,
    8, 6, 4, 6, 7, 5, 3, 8, 10, 3, 4, 4, 7, 5, 4, 4, 3, 5, 7, 5, 5, 6, 7, 4, 5, 6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5,
    11, 12, 5, 6, 4, 5, 9, 9, 4, 4, 4, 5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8, 10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10,
    7, 4, 8, 13, 4, 6, 10, 3, 6, 6, 8, 7, 4, 11, 4, 5, 5, 6, 7, 4, 4, 6, 7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 4, 5, 8,
    7, 4, 4, 4, 6, 6, 2, 4, 5, 4, 4, 7, 6, 3, 3, 10, 8, 8, 5, 7, 8, 6, 5, 7, 8, 9, 7, 5, 5, 6, 6, 7, 5, 4, 7, 7,
    8, 8, 9, 9, 10, 12, 10, 5, 6, 5, 5, 6, 10, 6, 4, 6, 6, 7, 1, 3, 4, 6, 7, 5, 4, 7, 11, 6, 6, 3, 5, 4, 6, 2, 4,
    8, 9, 4, 7, 6, 8, 6, 4, 5, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5, 3, 7, 5, 4, 6, 7, 5, 3, 3, 4, 7, 4, 7, 7, 5, 4,
    6, 4, 5, 5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10, 11, 11, 12, 12, 5, 6, 7, 8, 8, 9, 4, 9, 7, 7,
    7, 8, 8, 9, 5, 8, 10, 2, 7, 6, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10, 10, 6, 11, 8, 9, 7, 7, 8, 5, 6, 7, 8, 8, 9,
    9, 7, 11, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12, 6, 8, 9, 7, 8, 10, 8, 7, 9,
    11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7, 5, 5, 2, 7, 5, 6, 6, 7,
    6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 4, 3, 4, 4, 7, 9, 9, 7, 10,
    4, 6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 7, 5, 5, 7, 8, 8, 9, 6, 4, 4, 7,
    9, 10, 8, 6, 8, 9, 7, 8, 6, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6, 4, 4, 6, 7, 4,
    6, 7, 5, 5, 7, 8, 6, 6, 5, 5, 8, 4, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 5, 4, 4, 6, 8, 5, 4, 6, 6, 7, 5,
    6, 10, 6, 6, 4, 6, 4, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 4, 6, 4, 3, 6, 2, 4, 8, 4, 6, 8, 10, 11, 9, 3, 5, 4, 5,
    6, 9, 7, 3, 6, 7, 8, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7,
    8, 8, 9, 6, 6, 7, 8, 5, 5, 8, 4, 7, 8, 3, 8, 9, 8, 6, 7, 4, 6, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6,
    4, 6, 7, 5, 4, 8, 4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3,
    4, 5, 7, 8, 8, 9, 10, 4, 4, 6, 4, 8, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 11, 9, 10, 8, 4, 8, 9, 8, 4, 8, 6,
    2, 6, 3, 4, 4, 3, 9, 3, 4, 5, 5, 7, 6, 13, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 9, 8, 9,
    8, 5, 3, 7, 3, 2, 3, 5, 7, 8, 6, 6, 7, 8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8,
    8, 9, 10, 8, 2, 5, 7, 8, 7, 6, 12, 12, 8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4,
    2, 4, 4, 8, 4, 7, 9, 11, 5, 5, 6, 9, 10, 11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11, 5, 6, 4, 6, 9, 10, 6, 7, 4,
    6, 8, 3, 2, 11, 7, 6, 8, 6, 3, 7, 7, 10, 7, 6, 7, 8, 8, 6, 10, 5, 6, 5, 10, 11, 6, 6, 7, 7, 8, 4, 5, 7, 8, 5,
    5, 6, 7, 7, 8, 5, 4, 7, 8, 5, 6, 9, 4, 6, 6, 7, 7, 5, 5, 7, 8, 6, 4, 6, 7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6,
    6, 4, 5, 8, 5, 4, 7, 7, 9, 10, 8, 10, 4, 5, 5, 6, 11, 8, 8, 4, 6, 6, 7, 5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8,
    9, 7, 9, 10, 10, 8, 10, 11, 11, 7, 10, 9, 5, 7, 7, 8, 10, 7, 8, 8, 9, 8, 6, 7, 6, 8, 5, 7, 7, 11, 8, 8, 5, 6,
    6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 6, 7, 7, 9, 7, 9, 10, 8, 7, 8, 8, 9, 8, 9, 10, 10, 11, 5, 10,
    10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 10, 8, 5, 6, 6, 6, 8, 9, 7, 11, 3, 6, 8, 7, 9, 9, 9, 10, 4, 7, 5,
    6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 7, 5, 7, 7, 5, 8, 8, 12, 10, 11, 9, 4, 7, 8, 5, 4, 5, 4, 7, 7, 8, 5,
    6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6, 2, 5, 7, 4, 6, 7, 9, 7, 5, 4, 7, 8, 8, 9, 7, 8, 8, 9,
    6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6, 8, 9, 6, 8, 9, 7, 7, 8, 7, 6, 8, 9, 7, 9, 10, 10, 11,
    9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9, 10, 7, 7, 9, 10, 8, 6, 6, 5, 8, 9, 6, 7, 9, 10, 8, 7, 7,
    8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9, 10, 10, 11, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 8, 10, 5, 7,
    8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10, 11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9, 7, 7, 7, 5, 8, 6, 8, 10,
    8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10, 11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11, 12, 8, 8, 9, 6, 10, 7,
    9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7, 9, 10, 8, 6, 7, 7, 9, 10, 8, 7, 3, 6, 8, 9, 7, 10, 7, 8, 8,
    6, 8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 8, 7, 4, 5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7, 7, 1, 3, 4, 4, 5, 5, 6,
    7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9, 6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9, 7, 10, 10, 11, 6, 6, 4,
    6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11, 4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9, 10, 3, 4, 9, 6, 7, 8,
    6, 7, 5, 7, 3, 4, 7, 8, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7, 3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 5, 5, 8, 9, 6,
    12, 16, 4, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7, 6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6, 4, 9, 3, 7, 5,
    4, 5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4, 8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6, 7, 8, 10, 6, 4,
    8, 7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6, 7, 7, 5, 8, 6, 9, 9, 7, 10, 10, 9, 10, 10, 11, 11, 5, 7, 8, 6, 5,
    5, 5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 7, 8, 5, 5, 5, 6, 9, 10, 6, 7, 7, 10, 6, 4, 6, 4, 5, 5,
    5, 5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6, 7, 8, 7, 9, 10, 10, 11, 10, 8, 4, 5, 3,
    9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14, 8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8, 9, 4, 7, 8, 6, 7,
    8, 9, 7, 9, 10, 8, 9, 10, 10, 7, 5, 8, 6, 7, 5, 5, 5, 8, 10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7, 5, 5, 5, 10,
    4, 5, 6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4, 6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10, 9, 5, 4, 6,
    7, 5, 4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4, 5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9, 7, 8, 10,
    11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 7, 4, 6, 4, 6, 6, 5, 6, 6, 7, 2, 5, 4, 4, 6, 4, 3, 4, 3, 6,
    4, 6, 7, 5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 10, 7, 8, 9, 9, 10, 8, 7, 6, 8, 5, 8, 8, 7, 4, 7, 9, 10, 8, 5,
    3, 3, 4, 7, 8, 7, 4, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11, 9, 5, 7, 11, 14, 7, 9, 10, 8,
    5, 9, 10, 10, 11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 11, 9, 5, 10, 7, 6, 8, 9, 8, 11, 8, 15, 11, 5, 6, 8, 9,
    7, 10, 2, 6, 7, 7, 3, 4, 4, 4, 5, 5, 6, 2, 3, 4, 5, 4, 5, 7, 5, 7, 8, 6, 6, 5, 10, 7, 8, 8, 6, 9, 7, 8, 4, 3,
    14, 6, 7, 5, 6, 10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6, 7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 6, 4, 6, 7, 5,
    3, 4, 6, 7, 5, 7, 3, 5, 8, 7, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 4, 7, 4, 8, 8,
    4, 8, 5, 7, 8, 7, 5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9,
    8, 6, 7, 7, 9, 2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5,
    4, 6, 7, 5, 6, 3, 3, 7, 6, 6, 3, 4, 7, 4, 10, 4, 2,
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

pub(super) static WORD_CLASSES: [u8; 3190] = [
    0, 28, 26, 4, 4, 46, 19, 0, 0, 0, 0, 0, 0, 10, 2, 0, 48, 48, 82, 115, 121, 102, 0, 0, 5, 5, 5, 5, 82, 115,
    102, 121, 82, 115, 102, 121, 68, 48, 12, 54, 54, 54, 54, 0, 82, 115, 121, 0, 82, 115, 102, 121, 102, 66, 39,
    66, 0, 82, 102, 115, 121, 0, 0, 82, 115, 54, 54, 102, 121, 54, 54, 12, 0, 82, 115, 121, 102, 2, 32, 48, 1, 48,
    33, 0, 0, 40, 86, 115, 121, 12, 102, 0, 0, 54, 54, 82, 115, 121, 39, 102, 2, 25, 77, 82, 115, 121, 102, 0, 9,
    5, 5, 82, 115, 0, 102, 121, 39, 0, 82, 115, 121, 102, 82, 115, 102, 121, 35, 0, 48, 1, 1, 6, 1, 4, 67, 0, 32,
    48, 48, 10, 2, 12, 54, 56, 6, 25, 2, 82, 115, 0, 102, 121, 35, 0, 0, 8, 2, 82, 115, 121, 102, 77, 82, 115,
    102, 121, 8, 61, 61, 0, 2, 0, 82, 115, 102, 121, 82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 14, 0, 0, 0,
    82, 115, 121, 102, 43, 43, 35, 0, 0, 29, 29, 0, 66, 0, 4, 32, 0, 82, 115, 102, 121, 39, 48, 0, 79, 12, 0, 54,
    0, 49, 82, 115, 121, 102, 32, 86, 115, 121, 102, 35, 82, 115, 121, 5, 5, 102, 0, 0, 0, 39, 82, 115, 102, 121,
    0, 82, 115, 102, 121, 48, 82, 115, 121, 102, 82, 115, 121, 102, 67, 54, 0, 12, 29, 29, 54, 32, 32, 0, 0, 54,
    0, 0, 39, 39, 0, 54, 0, 12, 0, 82, 115, 121, 102, 82, 115, 121, 102, 0, 82, 115, 0, 121, 102, 82, 115, 121,
    102, 43, 54, 32, 39, 12, 12, 0, 82, 115, 121, 102, 0, 0, 0, 15, 6, 0, 4, 48, 82, 111, 115, 121, 86, 121, 102,
    102, 112, 48, 4, 32, 32, 0, 86, 115, 102, 121, 35, 48, 82, 115, 121, 102, 48, 0, 48, 0, 0, 48, 35, 48, 0, 0,
    12, 37, 37, 35, 67, 82, 115, 102, 121, 82, 115, 121, 102, 89, 115, 121, 102, 2, 44, 82, 115, 121, 102, 39, 82,
    115, 121, 102, 79, 0, 32, 54, 54, 9, 54, 82, 115, 121, 102, 32, 86, 121, 102, 82, 115, 121, 102, 14, 32, 82,
    115, 40, 23, 121, 102, 111, 112, 54, 82, 115, 102, 121, 14, 32, 12, 35, 39, 6, 35, 14, 48, 0, 27, 39, 82, 115,
    102, 121, 100, 116, 54, 121, 109, 32, 111, 39, 54, 54, 27, 32, 54, 58, 26, 0, 66, 67, 84, 115, 121, 102, 0, 0,
    14, 0, 77, 0, 0, 82, 115, 102, 121, 14, 14, 82, 115, 121, 102, 0, 68, 67, 0, 115, 102, 82, 121, 67, 67, 66,
    67, 82, 115, 102, 121, 0, 67, 0, 40, 0, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 83, 115, 103,
    121, 39, 12, 82, 102, 115, 121, 54, 82, 115, 102, 121, 67, 54, 43, 43, 32, 35, 82, 115, 102, 121, 32, 0, 14,
    31, 82, 115, 102, 121, 39, 0, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 83, 115, 121, 103, 0, 115, 102,
    82, 121, 0, 0, 22, 22, 0, 39, 67, 39, 31, 66, 32, 67, 79, 54, 0, 0, 114, 77, 102, 77, 121, 54, 82, 115, 121,
    102, 98, 115, 121, 109, 39, 67, 82, 102, 115, 39, 121, 0, 0, 82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102,
    12, 12, 35, 82, 115, 102, 121, 0, 0, 25, 25, 82, 115, 102, 121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0,
    0, 25, 0, 82, 115, 102, 121, 25, 0, 82, 0, 115, 121, 102, 0, 82, 115, 102, 121, 39, 67, 66, 0, 0, 86, 115,
    121, 102, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102, 121, 12, 82, 115, 121, 0, 102, 0, 0, 0, 82, 115,
    121, 102, 0, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39, 67, 54, 66, 66, 82, 115, 121, 102, 0, 39,
    0, 54, 14, 0, 35, 66, 14, 0, 0, 0, 115, 102, 0, 0, 54, 82, 115, 102, 121, 25, 82, 115, 102, 121, 56, 32, 82,
    121, 32, 33, 58, 58, 14, 43, 32, 32, 0, 35, 66, 32, 0, 0, 13, 54, 68, 68, 0, 35, 29, 29, 86, 115, 102, 121,
    82, 115, 102, 121, 0, 0, 0, 82, 115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82, 115, 121, 102, 82,
    115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82, 115, 102, 121, 82,
    121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 0, 48, 82, 115, 121, 103, 0, 67, 82, 115, 102, 121, 14, 54,
    54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 82, 115, 102, 121, 0, 44,
    82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102, 121, 16, 54, 56,
    84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121, 0, 106, 48, 0,
    82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53, 8, 0, 0, 0, 0,
    0, 0, 14, 82, 115, 121, 102, 54, 56, 0, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 0, 35, 0, 0, 37,
    99, 115, 121, 110, 39, 0, 35, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 0, 82, 115, 102, 121, 14, 82, 115,
    102, 121, 54, 54, 32, 82, 115, 102, 52, 121, 52, 31, 43, 82, 115, 102, 121, 54, 2, 0, 77, 14, 79, 82, 115,
    102, 121, 85, 115, 105, 121, 32, 32, 32, 68, 1, 1, 8, 61, 61, 0, 13, 0, 12, 82, 115, 121, 102, 0, 0, 54, 54,
    77, 82, 115, 121, 102, 82, 115, 121, 102, 54, 56, 86, 115, 121, 102, 0, 82, 115, 102, 121, 82, 115, 102, 121,
    31, 0, 0, 54, 56, 14, 44, 0, 0, 0, 0, 14, 0, 0, 0, 35, 54, 59, 1, 0, 54, 54, 0, 54, 82, 115, 121, 102, 90,
    115, 121, 106, 29, 29, 39, 0, 0, 86, 121, 102, 0, 115, 18, 0, 37, 0, 37, 5, 13, 12, 12, 12, 12, 77, 0, 86,
    122, 13, 102, 32, 82, 115, 54, 54, 102, 121, 39, 0, 54, 54, 37, 0, 14, 82, 115, 121, 102, 35, 14, 35, 22, 48,
    39, 84, 115, 121, 102, 54, 111, 82, 121, 112, 102, 0, 37, 115, 39, 54, 37, 37, 0, 0, 32, 0, 72, 72, 0, 35, 0,
    48, 25, 82, 115, 102, 121, 0, 77, 82, 115, 121, 102, 0, 66, 33, 67, 0, 0, 32, 32, 14, 0, 2, 32, 35, 0, 54, 14,
    0, 0, 86, 102, 121, 112, 0, 0, 0, 0, 66, 39, 67, 12, 82, 115, 121, 102, 12, 0, 0, 25, 0, 32, 82, 115, 102,
    121, 39, 14, 0, 82, 115, 102, 121, 82, 115, 121, 102, 54, 54, 0, 43, 43, 12, 0, 82, 115, 102, 121, 0, 19, 82,
    115, 121, 102, 37, 0, 21, 14, 0, 19, 0, 20, 19, 64, 54, 12, 0, 14, 0, 0, 68, 33, 115, 0, 14, 47, 1, 0, 0, 38,
    82, 115, 121, 102, 35, 38, 38, 0, 95, 115, 121, 108, 45, 120, 102, 121, 86, 43, 121, 102, 35, 35, 91, 115,
    106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77, 64, 32, 0, 0, 73, 82, 115, 102, 121, 0, 22, 22, 82, 115,
    102, 121, 67, 0, 115, 108, 82, 115, 102, 121, 96, 121, 0, 51, 14, 0, 0, 12, 32, 95, 117, 108, 125, 5, 5, 12,
    32, 82, 5, 115, 121, 102, 0, 0, 0, 0, 82, 115, 102, 52, 121, 52, 12, 48, 55, 60, 82, 115, 102, 121, 82, 115,
    121, 102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 0, 2, 0, 82, 115, 121, 102, 0, 0,
    82, 115, 121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12, 32, 32, 32, 4, 32, 82, 115,
    102, 121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0, 54, 54, 67, 12, 54, 12, 29,
    36, 0, 29, 29, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 0, 14, 0, 68, 68, 35, 0, 67, 68, 111, 0, 86, 121,
    0, 113, 102, 32, 32, 39, 0, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121, 102, 82, 115, 121, 102,
    54, 0, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56, 82, 121, 102, 14, 54,
    54, 82, 115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 0, 14, 53, 53, 33, 32, 43, 14, 66, 48, 0, 35,
    0, 35, 0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 0, 33, 0, 17, 12, 12, 35, 14, 0, 0, 66, 14,
    0, 0, 0, 0, 35, 66, 115, 81, 0, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 0, 54, 54, 0, 12, 18,
    12, 29, 29, 44, 0, 0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99, 115,
    110, 121, 68, 68, 32, 37, 26, 68, 39, 0, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 0, 82, 115, 121, 102, 12, 12,
    32, 35, 72, 72, 32, 35, 68, 35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66, 8, 0,
    35, 82, 115, 102, 121, 82, 115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102, 121, 0,
    39, 48, 0, 33, 0, 33, 0, 54, 56, 54, 56, 8, 40, 34, 0, 0, 0, 0, 40, 23, 23, 0, 31, 31, 32, 37, 37, 37, 8, 61,
    0, 0, 37, 6, 32, 34, 84, 115, 104, 0, 12, 0, 115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82, 115,
    121, 102, 82, 115, 17, 102, 121, 0, 14, 29, 29, 0, 48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1, 48, 1,
    62, 37, 37, 0, 48, 86, 115, 121, 102, 77, 57, 82, 115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115, 121, 35,
    102, 39, 39, 0, 0, 0, 8, 17, 26, 45, 48, 23, 23, 82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121, 102, 2,
    0, 0, 77, 0, 0, 32, 32, 39, 41, 24, 54, 82, 115, 102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 0, 86, 115, 58,
    58, 102, 121, 48, 54, 43, 14, 66, 43, 0, 0, 39, 70, 71, 68, 1, 0, 0, 0, 0, 32, 12, 0, 32, 0, 0, 22, 22, 22,
    22, 92, 115, 102, 121, 0, 0, 22, 22, 0, 54, 54, 0, 12, 12, 0, 93, 115, 121, 107, 12, 0, 101, 115, 58, 58, 121,
    102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77, 95, 117, 125, 108, 0, 39, 0, 32, 12, 12, 54, 35,
    67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84, 115, 12, 121, 104, 0, 0, 68, 0, 82, 115, 102,
    121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 0, 67, 0, 67, 88, 115, 102, 121, 0, 82, 115, 102, 121, 0,
    54, 0, 67, 67, 0, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 54, 66, 82, 115, 102, 121, 67,
    0, 0, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0, 115, 102, 82, 121, 12, 82, 115,
    102, 121, 54, 54, 0, 82, 115, 121, 102, 82, 115, 112, 102, 0, 0, 121, 0, 2, 0, 0, 82, 115, 39, 102, 121, 14,
    0, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 0, 67, 115, 109, 98, 121, 98, 0, 115, 121, 109,
    82, 115, 121, 102, 14, 1, 82, 115, 102, 121, 82, 115, 102, 121, 67, 0, 0, 23, 82, 115, 121, 102, 14, 35, 33,
    82, 115, 121, 102, 1, 0, 14, 0, 119, 43, 43, 25, 121, 102, 0, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115,
    121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 102, 115, 121, 82, 115, 121, 102, 12,
    12, 14, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 84,
    115, 124, 22, 104, 82, 115, 121, 102, 44, 14, 82, 115, 121, 102, 82, 115, 121, 102, 0, 0, 0, 82, 115, 102,
    121, 82, 115, 121, 102, 0, 90, 106, 115, 121, 39, 35, 82, 115, 102, 121, 82, 115, 121, 102, 82, 115, 121, 102,
    82, 115, 102, 121, 0, 82, 115, 121, 102, 84, 115, 102, 121, 25, 35, 0, 0, 0, 82, 115, 121, 102, 86, 115, 121,
    102, 82, 115, 121, 102, 25, 66, 82, 115, 121, 102, 115, 102, 94, 121, 85, 115, 0, 54, 54, 122, 105, 82, 115,
    121, 102, 67, 54, 0, 0, 82, 115, 102, 121, 0, 0, 52, 0, 52, 54, 54, 12, 54, 56, 25, 0, 58, 59, 14, 12, 82,
    115, 121, 102, 0, 82, 115, 102, 121, 5, 13, 0, 82, 115, 121, 102, 82, 115, 121, 102, 14, 0, 82, 115, 121, 102,
    2, 66, 82, 115, 121, 102, 0, 0, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82, 115, 121, 102, 32, 0, 84, 115,
    104, 123, 5, 0, 5, 5, 0, 0, 5, 14, 32, 32, 0, 0, 0, 115, 0, 35, 12, 12, 72, 25, 72, 32, 0, 111, 82, 121, 102,
    12, 0, 0, 25, 33, 35, 39, 54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102, 0, 21, 21, 0, 33, 0, 0, 0, 0,
    67, 86, 121, 14, 0, 0, 0, 0, 112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0, 82, 115, 102, 121, 29, 29,
    29, 77, 32, 66, 77, 0, 14, 39, 119, 102, 121, 0, 37, 37, 37, 18, 66, 26, 82, 115, 43, 102, 121, 64, 67, 25,
    26, 82, 115, 121, 102, 101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 0, 82, 115, 121, 102, 0, 87, 97, 115,
    121, 115, 121, 102, 115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40, 0, 37, 37, 37, 33, 33,
    25, 0, 0, 82, 115, 121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121, 102, 7, 0, 82, 115,
    121, 102, 0, 54, 54, 25, 32, 18, 61, 61, 0, 0, 0, 0, 54, 77, 1, 0, 25, 0, 0, 0, 55, 55, 32, 86, 121, 102, 115,
    102, 82, 121, 43, 82, 115, 102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54, 54, 67, 67, 0, 43, 82,
    115, 121, 102, 14, 33, 0, 0, 0, 0, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0, 0, 1, 0, 0, 14, 5, 78,
    0, 54, 82, 115, 102, 121, 54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 0, 0, 95, 117, 125, 5, 0, 0, 108, 12, 35,
    82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115, 54, 56, 121, 102, 82,
    115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102, 0, 0, 0, 0, 82, 121, 102, 32, 32, 111, 112,
    25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121, 102, 35, 0, 39, 2, 33, 33, 14, 54, 54, 39, 82, 115,
    102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115, 102, 86, 121, 5, 12, 98,
    115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 86, 121, 102, 37, 37, 37, 8,
    8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48, 48, 72, 82, 115, 121, 102, 72, 72, 72, 0, 0, 44, 0,
    35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48, 48, 77, 54, 54, 33, 12,
    12, 0, 0, 0, 0, 43, 43, 43, 43, 39, 0, 12, 0, 0, 39, 37, 77, 0, 82, 115, 121, 102, 0, 14, 72, 72, 72, 32, 32,
    0, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0, 82, 115, 121,
    102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 0, 39, 39, 0, 6, 35, 0, 0, 0, 0, 0, 0,
    49, 82, 115, 121, 102, 0, 48, 0, 0, 0, 2, 48, 0, 82, 115, 102, 121, 38, 0, 58, 59, 0, 0, 0, 82, 115, 121, 102,
    0, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0, 43, 43, 44, 82,
    115, 102, 121, 0, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 86, 115, 121, 102, 0, 82, 115, 121,
    102, 12, 4, 14, 39, 0, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121, 1, 32,
    111, 0, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54, 54, 0,
    26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121, 102,
    31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82, 115,
    121, 102, 32, 0, 7, 0, 2, 0, 65, 45, 44, 37, 32, 0, 0,
];

pub(super) static STATE_EDGES: [u16; 2262] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7,
    48, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 2, 1,
    1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 2, 5, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3,
    1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1, 5, 5, 6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 3, 4, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 4, 3, 1, 1, 4, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 3,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1, 4, 1, 3,
    1, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1, 2, 2,
    2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 2, 1, 6, 4, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 10, 11,
    11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 8, 2,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1, 1,
    1, 1, 2, 2, 1, 1, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 2, 2, 15, 1, 1, 1, 1, 1, 1, 16, 1, 1, 16, 1, 1, 8, 1, 1, 23, 24, 24,
    24, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 3, 1, 1, 1, 1, 1, 11, 12,
    12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 49,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6,
    6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 25, 26, 26, 1, 2, 1,
    2, 1, 10, 11, 11, 12, 38, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 8, 1, 6, 1, 1, 3, 1, 1,
    4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1,
    1, 7, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 1, 3, 1,
    1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 10, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 12, 1, 1, 3, 1, 2, 1, 1, 2, 1, 2, 1,
    1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 2, 1, 3, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 9, 1, 3, 5, 1, 2, 1, 3, 1, 2, 1, 1, 1, 3, 3, 1, 1, 2,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 3, 1, 1, 4,
    2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 5, 1,
    4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 2, 1, 3,
    1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 16, 1, 1, 1, 1, 2, 1, 1, 11, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1, 4,
    1, 3, 1, 1, 1, 1, 2, 11, 1, 1, 4, 1, 9, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 4, 1, 2, 8, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 2, 1, 2, 2, 3, 1,
    1, 2, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1,
    2, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 1, 1, 3,
    1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 21, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 9, 24,
    1, 1, 1, 4, 3, 1, 26, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 4, 5, 1, 1,
    2, 1, 1, 3, 2, 1, 1, 5, 5, 13, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 3, 1, 1, 1, 3, 1, 4, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 16, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 5, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 7, 8, 8, 12, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 3, 4, 4,
    4, 5, 1, 1, 1, 2, 3, 4, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 4, 1,
    1, 1, 14, 15, 15, 15, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 6, 1, 1, 1, 2, 1, 1,
    1, 4, 5, 5, 5, 1, 1, 1, 1, 2, 27, 28, 28, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2,
    14, 14, 14, 14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7,
    1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 7,
    1934,
];

pub(super) static LABELS: [u16; 6332] = [
    65535, 65535, 2882, 1056, 2511, 2176, 2430, 65535, 8, 1935, 65535, 12, 170, 2628, 65535, 1646, 65535, 1814,
    2830, 65535, 2688, 65535, 65535, 484, 65535, 61480, 65535, 1823, 65535, 1653, 65535, 2628, 65535, 1814, 65535,
    1826, 65535, 1751, 2831, 2882, 65535, 1643, 2831, 3131, 65535, 1814, 1502, 395, 559, 1088, 3131, 65535, 2628,
    65535, 65535, 1826, 65535, 2299, 65535, 65535, 1155, 65535, 1356, 1826, 1873, 65535, 65535, 93, 1823, 65535,
    2882, 559, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 847, 65535, 1141, 1306, 1534,
    1536, 1759, 2474, 61480, 349, 484, 794, 842, 847, 1074, 1083, 1140, 1141, 1217, 1222, 1306, 1534, 1536, 1556,
    1646, 1673, 1759, 1796, 1927, 1939, 1983, 1986, 2004, 2032, 2330, 2341, 2444, 2474, 2494, 2587, 2588, 2628,
    2652, 2655, 2656, 2699, 2749, 2809, 2905, 2934, 3031, 3097, 3113, 3148, 3149, 61480, 61487, 65535, 65535,
    65535, 686, 65535, 108, 65535, 65535, 65535, 421, 2905, 65535, 2336, 65535, 2336, 13, 1599, 1649, 1760, 2336,
    2518, 2613, 2955, 2993, 65535, 2882, 65535, 65535, 65535, 1814, 2830, 65535, 65535, 1814, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 12, 421, 1183, 2335, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1586,
    65535, 65535, 1340, 1205, 3027, 65535, 65535, 1174, 65535, 65535, 65535, 65535, 65535, 1935, 2684, 65535,
    65535, 904, 144, 2433, 65535, 65535, 2360, 65535, 1443, 2002, 2407, 2884, 3070, 65535, 65535, 1814, 2830,
    65535, 1356, 65535, 65535, 312, 1274, 1356, 2882, 65535, 65535, 65535, 65535, 65535, 65535, 2701, 13, 65535,
    65535, 220, 65535, 12, 1503, 2179, 65535, 1814, 1873, 2830, 65535, 2643, 615, 1105, 2643, 3155, 61488, 65535,
    1823, 65535, 65535, 215, 2848, 1814, 3024, 65535, 65535, 65535, 2628, 65535, 1653, 65535, 65535, 2141, 65535,
    24, 54, 93, 941, 1026, 1387, 1406, 1419, 1823, 1833, 2993, 65535, 65535, 1340, 1205, 85, 3027, 65535, 421,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2444, 2002, 65535, 10, 1935, 65535, 65535, 65535, 65535,
    65535, 65535, 2534, 65535, 2882, 65535, 65535, 1356, 2830, 2882, 2830, 2882, 65535, 65535, 65535, 1935, 65535,
    65535, 65535, 3131, 653, 1356, 65535, 43, 61, 65535, 79, 336, 670, 65535, 12, 65535, 65535, 1500, 1329, 3074,
    220, 65535, 220, 65535, 1780, 220, 65535, 65535, 65535, 421, 65535, 421, 65535, 2444, 1056, 1092, 1116, 1580,
    1595, 1637, 1718, 1922, 2002, 2331, 2483, 2841, 65535, 65535, 2141, 1833, 139, 65535, 65535, 1332, 1739, 312,
    2882, 139, 1780, 65535, 65535, 65535, 65535, 65535, 65535, 2032, 3131, 65535, 65535, 312, 1274, 65535, 2882,
    65535, 65535, 65535, 65535, 65535, 633, 65535, 396, 1760, 2032, 65535, 1212, 2550, 65535, 13, 1141, 1564,
    65535, 65535, 65535, 2882, 65535, 12, 65535, 421, 65535, 65535, 12, 65535, 1110, 2769, 3126, 13, 1183, 65535,
    65535, 65535, 1735, 3184, 1814, 65535, 641, 65535, 2890, 2882, 65535, 65535, 65535, 65535, 65535, 65535, 1643,
    2831, 1814, 2496, 2831, 1814, 65535, 1651, 2701, 13, 65535, 65535, 65535, 65535, 65535, 758, 930, 1491, 1612,
    2882, 2907, 65535, 65535, 1503, 65535, 2305, 2145, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 215, 1881,
    2688, 65535, 65535, 2561, 2561, 65535, 65535, 65535, 65535, 1815, 65535, 25, 65535, 25, 1025, 1027, 1025,
    1027, 108, 1707, 1828, 2613, 65535, 65535, 1864, 2416, 2416, 61440, 2416, 61440, 2416, 61440, 61462, 65535,
    65535, 65535, 1155, 1826, 65535, 65535, 555, 65535, 2003, 3183, 61462, 65535, 65535, 65535, 65535, 1864, 269,
    642, 697, 3020, 269, 642, 697, 3020, 61440, 269, 642, 697, 3020, 61440, 269, 642, 697, 2417, 3020, 61440,
    65535, 65535, 1864, 65535, 2882, 269, 642, 697, 3020, 61440, 268, 312, 640, 696, 3022, 268, 312, 640, 696,
    3022, 61440, 268, 312, 640, 696, 3022, 61440, 268, 312, 640, 696, 2003, 2416, 2478, 3022, 61440, 65535, 65535,
    421, 65535, 65535, 65535, 11, 422, 65535, 65535, 65535, 65535, 65535, 65535, 310, 311, 451, 454, 1109, 1114,
    1528, 1933, 1934, 2885, 61448, 61470, 65535, 1356, 61448, 61470, 65535, 65535, 12, 65535, 65535, 65535, 1356,
    65535, 65535, 65535, 65535, 65535, 65535, 421, 65535, 65535, 65535, 65535, 65535, 720, 2369, 65535, 65535,
    720, 2369, 65535, 65535, 312, 720, 2369, 2882, 65535, 65535, 65535, 720, 817, 827, 1820, 2369, 2830, 65535,
    65535, 12, 65535, 65535, 2882, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 421, 65535, 817,
    827, 1820, 65535, 785, 65535, 65535, 65535, 65535, 2830, 65535, 65535, 65535, 65535, 65535, 1814, 2830, 2336,
    2336, 2831, 65535, 65535, 65535, 25, 2336, 2673, 3025, 65535, 65535, 65535, 3131, 65535, 65535, 970, 971,
    2043, 2161, 2162, 2471, 2473, 65535, 65535, 336, 65535, 2183, 65535, 65535, 65535, 25, 2336, 2673, 3025,
    65535, 65535, 2335, 65535, 65535, 215, 1947, 2330, 2688, 2848, 47, 2335, 2882, 65535, 65535, 65535, 65535,
    1785, 1984, 2027, 2514, 65535, 1583, 65535, 65535, 12, 65535, 65535, 65535, 2178, 65535, 65535, 65535, 2003,
    65535, 65535, 581, 1155, 65535, 2178, 2178, 61440, 2178, 61440, 2178, 61440, 65535, 1569, 65535, 312, 581,
    2416, 312, 581, 2416, 61440, 312, 581, 2416, 61440, 312, 452, 581, 2416, 61440, 304, 312, 1271, 1274, 1362,
    1831, 2449, 2708, 3183, 61462, 65535, 65535, 65535, 65535, 895, 2245, 65535, 65535, 1814, 65535, 65535, 65535,
    1406, 91, 217, 1814, 238, 1287, 2831, 3131, 65535, 65535, 65535, 65535, 107, 2738, 144, 65535, 65535, 12,
    65535, 65535, 65535, 3064, 65535, 65535, 2351, 65535, 1425, 65535, 65535, 65535, 1332, 1426, 1739, 65535,
    65535, 815, 1849, 65535, 65535, 312, 581, 640, 964, 2444, 2636, 139, 581, 1863, 2882, 581, 2882, 65535, 65535,
    220, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2448, 2581,
    2954, 2448, 2581, 2954, 61440, 2448, 2581, 2954, 61440, 2448, 2581, 2954, 61440, 205, 2305, 2306, 3096, 65535,
    65535, 65535, 65535, 61470, 65535, 65535, 65535, 581, 1155, 2351, 2353, 13, 2882, 65535, 65535, 65535, 65535,
    157, 581, 640, 964, 2328, 2365, 2385, 2416, 2444, 2636, 157, 581, 640, 964, 2328, 2365, 2385, 2416, 2444,
    2636, 61440, 157, 581, 640, 964, 2328, 2365, 2385, 2416, 2444, 2636, 61440, 157, 581, 640, 964, 2328, 2365,
    2385, 2416, 2444, 2636, 61440, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1683, 581, 581, 61440, 581, 61440, 581, 61440, 1737, 61462, 65535, 65535, 61462, 65535,
    65535, 915, 65535, 65535, 65535, 65535, 180, 65535, 180, 1863, 2831, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 396, 13, 65535, 65535, 1367, 2336, 65535, 904, 2825, 2433, 65535, 65535, 65535, 421, 65535, 421, 65535,
    65535, 12, 65535, 527, 1781, 1943, 1944, 5, 65535, 65535, 65535, 1583, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 250, 65535, 65535, 65535, 65535, 2002, 61488, 612, 2002,
    61488, 65535, 556, 1086, 2920, 3166, 65535, 65535, 65535, 421, 65535, 65535, 1826, 65535, 65535, 2882, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 2444, 2882, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 758,
    930, 1491, 1612, 1685, 2882, 2907, 65535, 2830, 65535, 65535, 65535, 2825, 65535, 65535, 1935, 65535, 65535,
    65535, 65535, 289, 65535, 421, 2331, 65535, 65535, 276, 65535, 1826, 65535, 2831, 3005, 65535, 65535, 65535,
    2343, 2376, 1814, 1102, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 832, 1065, 2194, 832, 1065, 1189,
    1705, 1860, 2194, 65535, 1738, 1141, 65535, 1738, 1141, 1288, 1305, 1773, 1831, 65535, 65535, 1406, 91, 217,
    421, 3010, 3131, 65535, 2444, 65535, 1761, 1762, 1175, 65535, 1760, 1175, 1536, 65535, 22, 13, 1863, 2831,
    2982, 13, 65535, 1340, 65535, 2775, 1849, 65535, 65535, 65535, 2445, 1826, 2112, 3138, 1826, 2112, 65535, 567,
    568, 569, 570, 65535, 65535, 65535, 12, 65535, 421, 65535, 65535, 65535, 65535, 1020, 65535, 65535, 2771, 10,
    65535, 2444, 1356, 1826, 1873, 65535, 1128, 2444, 1128, 2444, 13, 166, 350, 1128, 1233, 1288, 1305, 1453,
    1534, 1595, 1705, 1773, 1863, 2613, 2832, 65535, 65535, 65535, 421, 954, 315, 13, 166, 350, 1128, 1233, 1288,
    1305, 1453, 1534, 1595, 1705, 1773, 1780, 1863, 2613, 2832, 65535, 2444, 13, 166, 350, 1128, 1233, 1288, 1305,
    1453, 1534, 1595, 1705, 1773, 1863, 2613, 2832, 3184, 65535, 2830, 13, 1288, 1305, 1453, 1773, 1863, 2433,
    2832, 65535, 65535, 162, 163, 164, 242, 243, 331, 332, 333, 1055, 1056, 1058, 1103, 1105, 1113, 1115, 1163,
    1166, 2753, 2754, 2756, 2842, 2844, 2851, 162, 163, 164, 242, 243, 331, 332, 333, 1055, 1056, 1058, 1103,
    1105, 1113, 1115, 1163, 1166, 2753, 2754, 2756, 2842, 2844, 2851, 61440, 162, 163, 164, 242, 243, 331, 332,
    333, 1055, 1056, 1058, 1103, 1105, 1113, 1115, 1163, 1166, 2753, 2754, 2756, 2842, 2844, 2851, 61440, 162,
    163, 164, 242, 243, 331, 332, 333, 1055, 1056, 1058, 1103, 1105, 1113, 1115, 1163, 1166, 2753, 2754, 2756,
    2842, 2844, 2851, 61440, 65535, 1356, 65535, 1141, 1306, 1534, 1536, 1759, 2474, 61480, 61487, 65535, 65535,
    65535, 65535, 289, 1864, 65535, 65535, 65535, 2002, 1450, 2830, 2848, 1443, 3070, 65535, 2444, 748, 65535,
    65535, 65535, 65535, 331, 2842, 331, 2842, 61440, 331, 2842, 61440, 331, 2842, 61440, 61462, 65535, 1183,
    1814, 65535, 65535, 65535, 2444, 2882, 65535, 162, 241, 331, 1055, 1102, 1111, 1163, 1252, 2741, 2753, 2842,
    162, 241, 331, 1055, 1102, 1111, 1163, 1252, 2741, 2753, 2842, 61440, 162, 241, 331, 1055, 1102, 1111, 1163,
    1252, 2741, 2753, 2842, 61440, 0, 162, 241, 331, 752, 888, 1055, 1102, 1111, 1163, 1252, 1262, 1274, 1730,
    2741, 2753, 2842, 3159, 61440, 65535, 220, 1831, 65535, 2002, 108, 65535, 65535, 65535, 65535, 642, 2104,
    2105, 3020, 642, 2104, 2105, 3020, 61440, 642, 2104, 2105, 3020, 61440, 642, 2104, 2105, 3020, 61440, 61444,
    61444, 61488, 250, 642, 692, 2002, 2104, 2105, 2920, 3020, 61488, 65535, 65535, 65535, 12, 421, 65535, 65535,
    12, 65535, 9, 65535, 12, 720, 2628, 3027, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1571,
    2004, 2495, 2672, 2934, 65535, 1579, 2049, 65535, 65535, 973, 1425, 65535, 65535, 1450, 1684, 3183, 65535,
    65535, 457, 65535, 1843, 3034, 65535, 3131, 65535, 2787, 65535, 1814, 65535, 1814, 65535, 1814, 65535, 1814,
    65535, 1814, 1076, 1843, 2271, 3034, 3149, 65535, 13, 108, 139, 202, 342, 444, 456, 526, 721, 753, 937, 1096,
    1176, 1202, 1234, 1273, 1282, 1300, 1451, 1458, 1505, 1508, 1635, 1707, 1735, 1863, 1903, 1905, 1926, 1985,
    1996, 2120, 2135, 2142, 2428, 2613, 2630, 2760, 2784, 2831, 2838, 2872, 2931, 2948, 3000, 3016, 3180, 3182,
    3188, 65535, 65535, 65535, 2336, 65535, 65535, 65535, 65535, 65535, 153, 1826, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 421, 65535, 65535, 65535, 421, 1056, 1875, 2433, 2511, 65535, 2672, 13, 65535,
    65535, 13, 421, 65535, 65535, 65535, 2830, 65535, 65535, 65535, 2830, 65535, 112, 547, 2331, 2421, 2424, 112,
    547, 2331, 2421, 2424, 61440, 112, 547, 2331, 2421, 2424, 61440, 112, 547, 2331, 2421, 2424, 61440, 112, 315,
    547, 2331, 2421, 2424, 61440, 65535, 1782, 2433, 312, 1782, 2433, 65535, 112, 547, 2331, 2421, 2424, 2709,
    61440, 112, 312, 315, 547, 2331, 2421, 2424, 2882, 61440, 65535, 65535, 65535, 2830, 65535, 2830, 65535, 1580,
    2002, 2981, 1580, 2002, 2981, 61440, 1580, 2002, 2981, 61440, 2002, 2002, 61440, 2002, 61440, 2002, 61440,
    112, 547, 1580, 2002, 2433, 2981, 61440, 61462, 65535, 1578, 312, 2882, 65535, 220, 1578, 2830, 65535, 65535,
    2331, 162, 163, 164, 242, 243, 331, 332, 333, 1055, 1056, 1058, 1103, 1105, 1113, 1115, 1163, 1166, 2479,
    2482, 2753, 2754, 2756, 2842, 2844, 2851, 162, 163, 164, 242, 243, 331, 332, 333, 1055, 1056, 1058, 1103,
    1105, 1113, 1115, 1163, 1166, 2479, 2482, 2753, 2754, 2756, 2842, 2844, 2851, 61440, 162, 163, 164, 242, 243,
    331, 332, 333, 1055, 1056, 1058, 1103, 1105, 1113, 1115, 1163, 1166, 2479, 2482, 2753, 2754, 2756, 2842, 2844,
    2851, 61440, 65535, 2830, 65535, 65535, 2830, 65535, 2830, 112, 332, 547, 1103, 2331, 2421, 2424, 2433, 2851,
    2973, 112, 332, 547, 1103, 2331, 2421, 2424, 2433, 2851, 2973, 61440, 112, 332, 547, 1103, 2331, 2421, 2424,
    2433, 2851, 2973, 61440, 112, 315, 332, 547, 1103, 2331, 2421, 2424, 2433, 2851, 2973, 61440, 162, 163, 164,
    188, 190, 242, 243, 331, 332, 333, 978, 1055, 1056, 1058, 1103, 1105, 1113, 1115, 1163, 1166, 1262, 1272,
    1443, 1606, 1607, 1730, 2479, 2482, 2529, 2753, 2754, 2756, 2842, 2844, 2851, 3070, 61440, 61444, 65535, 487,
    3100, 65535, 680, 1863, 2831, 65535, 65535, 584, 2882, 65535, 65535, 2183, 65535, 2562, 2562, 61440, 2562,
    61440, 2562, 61440, 65535, 1981, 65535, 1814, 65535, 65535, 220, 65535, 65535, 65535, 65535, 1864, 65535,
    65535, 65535, 65535, 1864, 65535, 2444, 2996, 65535, 65535, 1279, 1760, 2002, 2687, 2997, 3032, 65535, 65535,
    65535, 65535, 65535, 581, 13, 65535, 1450, 1272, 65535, 2444, 1478, 2444, 2430, 0, 3005, 65535, 1814, 2830,
    65535, 65535, 2753, 2756, 3048, 3049, 65535, 65535, 687, 65535, 2882, 65535, 65535, 65535, 215, 2688, 2848,
    2882, 65535, 1503, 1503, 61440, 1503, 61440, 1503, 61440, 2444, 61444, 65535, 65535, 1705, 65535, 1649, 65535,
    65535, 668, 2882, 65535, 1356, 65535, 2882, 1982, 2511, 65535, 65535, 65535, 556, 2002, 65535, 581, 2002, 556,
    1450, 1773, 2002, 2830, 2833, 2848, 3131, 65535, 556, 1450, 2002, 2830, 2833, 2848, 65535, 65535, 654, 686,
    2027, 65535, 65535, 1060, 1921, 2145, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 312, 1274, 1329,
    1362, 1780, 2708, 3074, 3092, 65535, 65535, 65535, 2336, 65535, 65535, 65535, 65535, 312, 1274, 1362, 1780,
    2708, 3092, 65535, 65535, 65535, 65535, 65535, 270, 276, 65535, 65535, 2848, 65535, 1780, 2825, 65535, 65535,
    2688, 2848, 65535, 1569, 65535, 1183, 1578, 1580, 1760, 1826, 1849, 2444, 2687, 2825, 65535, 65535, 65535,
    65535, 582, 1921, 1991, 2179, 2522, 3035, 3073, 65535, 1866, 65535, 65535, 65535, 65535, 1274, 2179, 2184,
    65535, 65535, 1443, 2971, 65535, 65535, 2444, 2882, 65535, 65535, 815, 1778, 65535, 809, 1778, 65535, 65535,
    582, 640, 642, 700, 2545, 65535, 2882, 2478, 2479, 2482, 65535, 2336, 65535, 65535, 215, 2004, 2688, 65535,
    65535, 65535, 1814, 2830, 2882, 65535, 641, 65535, 65535, 700, 1504, 65535, 1814, 2830, 1039, 581, 909, 1039,
    1346, 1359, 1823, 1828, 2086, 2444, 61488, 65535, 700, 1504, 700, 65535, 1738, 2185, 65535, 1738, 2185, 1288,
    1305, 65535, 61444, 65535, 65535, 65535, 65535, 65535, 421, 65535, 2241, 2831, 65535, 65535, 65535, 65535,
    153, 1814, 65535, 65535, 65535, 65535, 1649, 65535, 1814, 65535, 65535, 2830, 65535, 153, 1814, 65535, 1450,
    1814, 245, 630, 1079, 65535, 65535, 2608, 65535, 291, 630, 1080, 1399, 2250, 2608, 2757, 2797, 2831, 2874,
    2925, 3168, 65535, 2444, 439, 700, 1671, 65535, 312, 65535, 700, 61488, 2002, 61486, 65535, 2994, 65535,
    65535, 65535, 421, 65535, 65535, 65535, 65535, 2444, 2841, 65535, 2602, 65535, 2830, 65535, 65535, 65535, 421,
    1356, 1826, 2115, 65535, 65535, 65535, 2882, 65535, 12, 2664, 2971, 65535, 65535, 65535, 2994, 65535, 65535,
    1649, 3126, 65535, 65535, 421, 65535, 666, 1155, 2004, 65535, 65535, 65535, 666, 65535, 1826, 65535, 641, 641,
    61488, 65535, 421, 65535, 1826, 65535, 65535, 1643, 2574, 2831, 3131, 65535, 65535, 1814, 1502, 849, 395,
    1088, 2444, 3131, 65535, 65535, 65535, 439, 700, 2529, 3183, 65535, 65535, 2882, 65535, 1411, 1814, 65535,
    65535, 65535, 65535, 12, 12, 421, 720, 65535, 12, 65535, 65535, 12, 65535, 421, 65535, 65535, 65535, 807,
    65535, 65535, 915, 65535, 65535, 1256, 1256, 1780, 65535, 65535, 1119, 1256, 1780, 2831, 65535, 65535, 65535,
    65535, 65535, 65535, 1864, 2882, 2896, 65535, 1864, 2882, 2896, 65535, 65535, 65535, 65535, 1814, 2830, 65535,
    65535, 2882, 65535, 65535, 65535, 581, 13, 65535, 65535, 421, 65535, 65535, 65535, 65535, 1649, 2608, 1826,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2336, 65535, 65535, 65535, 240, 2299, 65535, 65535,
    65535, 65535, 65535, 758, 930, 1376, 1491, 1612, 2882, 2907, 65535, 65535, 65535, 215, 1881, 2688, 215, 1881,
    2688, 2848, 65535, 65535, 1785, 1984, 65535, 1814, 2830, 65535, 65535, 463, 65535, 65535, 65535, 65535, 91,
    217, 65535, 421, 3010, 3131, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1814, 2830, 65535,
    65535, 65535, 421, 65535, 65535, 65535, 902, 65535, 65535, 65535, 12, 421, 1183, 65535, 65535, 2882, 65535,
    2882, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1356, 65535, 2305, 65535, 65535, 65535, 65535,
    2445, 220, 65535, 65535, 65535, 65535, 220, 421, 1356, 65535, 220, 65535, 220, 65535, 65535, 65535, 65535,
    65535, 12, 65535, 65535, 65535, 1826, 215, 1857, 130, 1705, 1766, 2831, 65535, 65535, 2875, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2882, 65535, 65535, 65535, 65535, 65535,
    2830, 65535, 65535, 3183, 65535, 1155, 2687, 2830, 65535, 65535, 65535, 817, 827, 1820, 65535, 65535, 65535,
    65535, 2882, 2145, 65535, 65535, 2882, 65535, 65535, 65535, 65535, 312, 581, 640, 964, 2444, 2636, 139, 1863,
    2882, 581, 2882, 65535, 65535, 65535, 65535, 65535, 108, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 12, 216, 666, 715, 1760, 2008, 2687, 2891, 3032, 65535, 65535, 65535, 2672, 13, 65535, 65535,
    13, 421, 65535, 65535, 65535, 2483, 312, 65535, 667, 881, 2562, 667, 881, 2562, 61440, 667, 881, 2562, 61440,
    667, 881, 2562, 2882, 2952, 2954, 2979, 61440, 667, 881, 2562, 2952, 2954, 2979, 61440, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 43, 421, 2848, 65535, 65535, 65535, 65535, 421, 724, 725, 945, 1358, 1610,
    1611, 2069, 2070, 2375, 2398, 2399, 2434, 2882, 65535, 65535, 65535, 65535, 12, 65535, 421, 65535, 65535,
    65535, 546, 547, 1362, 1363, 1814, 2433, 2444, 2708, 2709, 2830, 65535, 65535, 65535, 1925, 3131, 65535,
    65535, 65535, 65535, 153, 65535, 421, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
    65535, 65535, 65535, 65535, 956, 139, 65535, 421, 65535, 65535, 2830, 65535, 65535, 65535, 1864, 65535, 1864,
    65535, 65535, 65535, 1450, 65535, 1272, 1674, 65535, 65535, 65535, 65535, 16, 1595, 1613, 1718, 2616, 65535,
    250, 1155, 2882, 65535, 108, 65535, 65535, 312, 1274, 13, 1093, 1218, 1286, 1450, 1773, 1784, 2625, 2882,
    3178, 65535, 65535, 1535, 215, 1155, 1881, 2688, 65535, 13, 1093, 1218, 1286, 1450, 1773, 2625, 3178, 65535,
    1093, 1218, 1286, 1773, 2625, 3178, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 668, 2882, 65535, 584,
    65535, 108, 130, 1705, 65535, 65535, 2882, 65535, 65535, 65535, 421, 65535, 65535, 65535, 65535, 65535, 1864,
    65535, 1921, 65535, 65535, 61469, 65535, 65535, 215, 1881, 2004, 2688, 65535, 973, 61469, 215, 1826, 1881,
    2688, 2848, 3027, 65535, 65535, 65535, 65535, 421, 3131, 65535, 65535, 65535, 65535, 65535, 108, 1705, 65535,
    65535, 65535, 1815, 65535, 65535, 2882, 65535, 65535, 65535, 1761, 1761, 61488, 61488, 65535, 1863, 2831,
    65535, 1761, 61488, 61488, 1863, 2831, 1155, 2882, 1356, 2994, 65535, 65535, 65535, 421, 65535, 65535, 65535,
    65535, 65535, 666, 1744, 666, 1618, 61, 2882, 65535, 65535, 65535, 65535, 700, 61475, 65535, 1214, 2688,
    65535, 65535, 65535, 2444, 2631, 2830, 2831, 2882, 61475, 65535, 65535, 65535, 65535, 3008, 1649, 65535,
    65535, 1060, 1921, 2145, 2444, 65535, 65535, 65535, 2882, 559, 65535, 346, 65535, 12, 65535, 65535, 65535,
    2882, 65535, 1643, 2831, 3131, 12, 559, 1088, 65535, 65535, 65535, 1864, 3046, 65535, 65535, 65535, 2334, 154,
    1864, 2882, 65535, 65535, 65535, 65535, 65535, 1864, 1864, 65535, 65535, 65535, 421, 666, 65535, 65535, 84,
    65535, 144, 3162, 65535, 1356, 65535, 2916, 1175, 3184, 65535, 1649, 65535, 65535, 65535, 65535, 79, 65535,
    421, 670, 65535, 65535, 65535, 65535, 1761, 1863, 1795, 2882, 2883, 65535, 65535, 1831, 65535, 2444, 2882,
    1450, 2882, 65535, 2830, 65535, 65535, 65535, 2830, 65535, 2830, 65535, 1814, 65535, 2994, 65535, 65535,
    65535, 65535, 1466, 65535, 1331, 1863, 2831, 65535, 2831, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1814, 2882, 65535, 65535, 65535, 65535, 1815, 65535, 65535, 1183, 65535, 12, 65535, 484, 65535, 65535, 13,
    2369, 2882, 65535, 65535, 65535, 65535, 488, 65535, 171, 61488, 65535, 1815, 61448, 61465, 61488, 65535,
    65535, 2882, 65535, 1499, 1775, 2593, 2681, 2682, 65535, 65535, 65535, 631, 65535, 3006, 144, 1814, 65535,
    65535, 65535, 65535, 65535, 12, 421, 65535, 65535, 1056, 65535, 65535, 2433, 65535, 2444, 2882, 65535, 9, 327,
    1074, 1443, 1939, 2433, 2809, 3148, 3149, 65535, 188, 435, 809, 810, 844, 1081, 1082, 1145, 1195, 1567, 1967,
    2306, 2433, 2438, 2446, 2535, 2685, 2884, 3059, 3094, 3095, 65535, 2524, 65535, 1312, 1443, 1879, 65535, 2032,
    65535, 65535, 65535, 65535, 65535, 1071, 1312, 1879, 65535, 2830, 65535, 2972, 1141, 1306, 1534, 1536, 1759,
    2474, 2972, 61480, 61487, 29, 270, 440, 605, 1074, 1125, 1141, 1306, 1368, 1534, 1536, 1545, 1759, 1939, 2474,
    2809, 2993, 3037, 3148, 3149, 3162, 61480, 61487, 61488, 65535, 65535, 2643, 1241, 1718, 2613, 2643, 205,
    1443, 3070, 65535, 162, 163, 164, 242, 243, 331, 332, 333, 1055, 1056, 1058, 1103, 1105, 1113, 1115, 1163,
    1166, 2444, 2753, 2754, 2756, 2842, 2844, 2851, 61440, 65535, 65535, 65535, 1356, 1826, 188, 65535, 1183,
    2344, 315, 2344, 65535, 1826, 65535, 421, 1356, 1826, 2115, 135, 315, 1141, 1858, 2344, 1141, 1272, 1443,
    1858, 3070, 65535, 400, 9, 2115, 312, 1780, 1645, 65535, 2830, 65535, 2972, 315, 1141, 1858, 2344, 1141, 1272,
    1443, 1858, 3070, 65535, 686, 2972, 3009, 65535, 65535, 693, 2344, 2996, 315, 2344, 65535, 421, 315, 1141,
    1858, 2061, 2344, 1141, 1272, 1443, 1858, 3070, 215, 1074, 1642, 1763, 1889, 1939, 1947, 2573, 2688, 2809,
    3075, 3148, 3149, 2882, 65535, 65535, 2882, 65535, 65535, 2655, 65535, 1420, 65535, 1547, 65535, 1420, 2906,
    13, 139, 1305, 61443, 65535, 65535, 2799, 3123, 65535, 65535, 1075, 471, 65535, 1644, 65535, 798, 1419, 2048,
    65535, 1450, 2799, 61488, 61443, 61488, 65535, 1502, 65535, 1814, 65535, 1564, 1784, 2831, 65535, 1075, 1735,
    1863, 1814, 344, 13, 871, 1280, 1735, 1863, 2444, 2613, 2831, 65535, 65535, 1760, 2687, 3032, 65535, 12,
    65535, 91, 217, 65535, 65535, 421, 1183, 3010, 3131, 65535, 12, 65535, 2759, 2975, 220, 65535, 1795, 65535,
    65535, 65535, 2884, 312, 65535, 1786, 990, 1826, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1432, 65535, 65535, 65535, 65535, 2882, 65535, 65535, 65535, 65535, 116, 117, 126, 441, 710,
    935, 1180, 1182, 1290, 1291, 1884, 1885, 1953, 2628, 2665, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1766, 2882, 65535, 12, 65535, 12, 65535, 65535, 65535, 1824, 65535, 65535, 65535, 421, 65535, 65535, 65535,
    61443, 65535, 65535, 65535, 12, 65535, 108, 584, 1705, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1356,
    65535, 65535, 65535, 65535, 65535, 1649, 2831, 2882, 2631, 2882, 65535, 2113, 2631, 2882, 272, 275, 1780,
    2433, 65535, 1596, 65535, 65535, 585, 13, 944, 65535, 686, 65535, 2047, 3184, 162, 331, 1055, 1102, 1111,
    1163, 2842, 162, 331, 1055, 1102, 1111, 1163, 2842, 61440, 162, 331, 1055, 1102, 1111, 1163, 2842, 61440, 162,
    331, 888, 1055, 1102, 1111, 1163, 1645, 2842, 3006, 3017, 61440, 65535, 1356, 65535, 250, 2002, 65535, 65535,
    65535, 1332, 1739, 312, 2882, 1780, 65535, 65535, 1332, 1739, 312, 2882, 65535, 1739, 312, 2882, 3060, 1780,
    227, 770, 844, 65535, 486, 315, 1272, 1738, 65535, 593, 65535, 65535, 421, 1183, 65535, 1183, 65535, 1183,
    65535, 65535, 421, 1183, 238, 1124, 1377, 1378, 2335, 65535, 65535, 1039, 166, 1039, 65535, 166, 543, 967,
    968, 1039, 1211, 1818, 2030, 2108, 65535, 65535, 65535, 2830, 65535, 1272, 1443, 65535, 65535, 12, 421, 65535,
    2830, 65535, 65535, 250, 316, 1356, 1826, 65535, 65535, 65535, 581, 2416, 2444, 581, 2416, 2444, 61440, 581,
    2416, 2444, 61440, 581, 2416, 2444, 61440, 187, 2478, 3183, 61462, 65535, 65535, 65535, 65535, 421, 65535, 91,
    217, 65535, 421, 3010, 3131, 65535, 65535, 65535, 65535, 642, 3020, 642, 3020, 61440, 642, 3020, 61440, 642,
    3020, 61440, 65535, 65535, 581, 640, 2328, 2365, 3022, 581, 640, 2328, 2365, 3022, 61440, 581, 640, 2328,
    2365, 3022, 61440, 312, 581, 640, 2328, 2365, 3022, 61440, 2882, 65535, 65535, 65535, 2444, 65535, 1578,
    65535, 65535, 1356, 1047, 1412, 2472, 130, 312, 65535, 1578, 130, 2444, 439, 700, 1645, 1671, 65535, 65535,
    65535, 163, 164, 332, 333, 1056, 1058, 1113, 1115, 1162, 1166, 2754, 2756, 2844, 2851, 163, 164, 332, 333,
    1056, 1058, 1113, 1115, 1162, 1166, 2754, 2756, 2844, 2851, 61440, 163, 164, 332, 333, 1056, 1058, 1113, 1115,
    1162, 1166, 2754, 2756, 2844, 2851, 61440, 163, 164, 332, 333, 1056, 1058, 1113, 1115, 1162, 1166, 2754, 2756,
    2844, 2851, 61440, 61466, 65535, 1814, 65535, 2882, 65535, 2882, 65535, 581, 1155, 65535, 2882, 65535, 2882,
    65535, 1292, 1299, 2834, 65535, 1292, 1299, 2834, 16, 1356, 1814, 65535, 65535, 2882, 65535, 65535, 65535,
    930, 1612, 1685, 2882, 2907, 65535, 65535, 2882, 65535, 1814, 2882, 65535, 1815, 65535, 268, 640, 696, 3022,
    268, 640, 696, 3022, 61440, 268, 640, 696, 3022, 61440, 268, 640, 696, 3022, 61440, 2882, 65535, 581, 1155,
    2882, 65535, 29, 112, 163, 198, 242, 332, 547, 639, 656, 660, 782, 881, 1056, 1103, 1157, 2022, 2038, 2074,
    2222, 2331, 2421, 2424, 2433, 2754, 2851, 2877, 2973, 29, 112, 163, 198, 242, 332, 547, 639, 656, 660, 782,
    881, 1056, 1103, 1157, 2022, 2038, 2074, 2222, 2331, 2421, 2424, 2433, 2754, 2851, 2877, 2973, 61440, 29, 112,
    163, 198, 242, 332, 547, 639, 656, 660, 782, 881, 1056, 1103, 1157, 2022, 2038, 2074, 2222, 2331, 2421, 2424,
    2433, 2754, 2851, 2877, 2973, 61440, 65535, 268, 640, 696, 3022, 268, 640, 696, 3022, 61440, 268, 640, 696,
    3022, 61440, 268, 640, 696, 3022, 61440, 2882, 65535, 1814, 2882, 65535, 65535, 65535, 2113, 65535, 581, 871,
    2631, 2779, 581, 871, 2113, 2631, 2779, 2882, 65535, 581, 1155, 65535, 1864, 2417, 2417, 61440, 2417, 61440,
    2417, 61440, 15, 29, 112, 269, 272, 275, 279, 327, 642, 697, 2417, 2754, 3020, 61440, 15, 29, 112, 269, 272,
    275, 279, 327, 642, 697, 2417, 2754, 3020, 61440, 15, 29, 112, 269, 272, 275, 279, 327, 642, 697, 2417, 2754,
    3020, 61440, 15, 29, 112, 269, 272, 275, 279, 327, 642, 697, 2417, 2754, 3020, 61440, 29, 112, 163, 198, 242,
    332, 547, 639, 656, 660, 782, 881, 1056, 1103, 1157, 2022, 2038, 2074, 2222, 2331, 2421, 2424, 2433, 2754,
    2851, 2877, 2884, 2950, 2951, 2973, 61440, 61462, 65535, 65535, 65535, 1864, 269, 642, 697, 3020, 269, 642,
    697, 3020, 61440, 269, 642, 697, 3020, 61440, 269, 642, 697, 2417, 3020, 61440, 65535, 2882, 268, 312, 640,
    696, 3022, 268, 312, 640, 696, 3022, 61440, 268, 312, 640, 696, 3022, 61440, 268, 312, 640, 696, 2478, 3022,
    61440, 61462, 581, 640, 2328, 2365, 3022, 61440, 2882, 65535, 65535, 268, 640, 696, 3022, 268, 640, 696, 3022,
    61440, 268, 640, 696, 3022, 61440, 268, 640, 696, 3022, 61440, 2882, 65535, 1864, 269, 642, 697, 2417, 3020,
    269, 642, 697, 2417, 3020, 61440, 269, 642, 697, 2417, 3020, 61440, 15, 269, 642, 697, 2417, 3020, 61440,
    65535, 65535, 269, 315, 582, 642, 697, 2326, 2366, 2417, 3020, 61440, 269, 315, 582, 642, 697, 2326, 2366,
    2417, 3020, 61440, 269, 315, 582, 642, 697, 2326, 2366, 2417, 3020, 61440, 269, 315, 582, 642, 697, 2326,
    2366, 2417, 3020, 61440, 3179, 61462, 65535, 65535, 1864, 2417, 65535, 65535, 65535, 220, 1155, 65535, 65535,
    65535, 65535, 269, 315, 471, 556, 642, 697, 1503, 2417, 3020, 269, 315, 471, 556, 642, 697, 1503, 2417, 3020,
    61440, 269, 315, 471, 556, 642, 697, 1503, 2417, 3020, 61440, 269, 315, 471, 556, 642, 697, 1503, 2002, 2003,
    2417, 2746, 3020, 61440, 65535, 1087, 2882, 546, 65535, 430, 1009, 2879, 65535, 65535, 2179, 65535, 2179, 581,
    584, 1581, 1677, 1681, 2524, 3037, 0, 7, 13, 14, 16, 18, 19, 20, 21, 23, 24, 26, 27, 28, 29, 30, 31, 32, 33,
    34, 35, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 56, 57, 58, 59, 60, 61, 62, 63, 64, 67, 68, 72, 73, 74, 75,
    76, 77, 83, 84, 86, 87, 88, 90, 92, 95, 96, 97, 99, 100, 103, 104, 105, 106, 108, 109, 110, 111, 112, 113,
    114, 115, 118, 119, 120, 121, 122, 123, 124, 125, 127, 129, 130, 137, 139, 140, 141, 143, 146, 147, 148, 149,
    150, 151, 156, 157, 158, 159, 160, 162, 163, 164, 165, 166, 169, 170, 172, 173, 174, 175, 176, 177, 178, 179,
    181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 199, 204, 205, 207, 208, 209, 210, 211,
    213, 214, 215, 219, 220, 221, 222, 223, 224, 226, 227, 228, 229, 231, 232, 233, 234, 236, 237, 239, 241, 242,
    243, 244, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 261, 270, 271, 273, 276, 277, 280,
    281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 292, 293, 294, 295, 296, 297, 305, 306, 307, 308, 309, 313,
    314, 317, 318, 319, 320, 321, 322, 323, 324, 325, 330, 331, 332, 333, 334, 337, 338, 339, 340, 344, 345, 349,
    350, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 367, 368, 370, 371, 372, 373, 375, 376, 377, 378,
    380, 386, 387, 388, 389, 391, 392, 393, 394, 395, 396, 397, 400, 401, 404, 405, 406, 407, 409, 410, 411, 412,
    421, 423, 425, 426, 427, 428, 429, 430, 432, 433, 435, 439, 443, 447, 448, 449, 450, 455, 458, 459, 460, 461,
    464, 465, 466, 467, 468, 472, 473, 474, 475, 480, 481, 482, 483, 489, 490, 491, 492, 493, 494, 495, 496, 497,
    498, 499, 500, 501, 502, 503, 504, 506, 507, 508, 509, 510, 512, 513, 514, 515, 522, 523, 524, 525, 529, 530,
    531, 532, 533, 535, 536, 537, 538, 539, 540, 541, 542, 543, 546, 547, 548, 549, 550, 551, 552, 553, 554, 559,
    563, 571, 573, 575, 577, 578, 579, 580, 581, 582, 583, 584, 587, 588, 589, 591, 592, 594, 595, 596, 597, 600,
    601, 602, 603, 604, 606, 608, 609, 610, 611, 612, 613, 615, 616, 617, 618, 619, 622, 623, 624, 625, 626, 627,
    628, 629, 634, 635, 636, 637, 640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 655, 656, 657, 658, 659, 662,
    663, 664, 665, 667, 668, 669, 670, 671, 673, 674, 675, 676, 677, 678, 679, 681, 682, 683, 684, 685, 688, 689,
    694, 700, 706, 707, 708, 709, 711, 712, 719, 722, 723, 727, 728, 729, 730, 732, 733, 734, 735, 736, 738, 739,
    754, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779, 780, 781, 782,
    783, 784, 786, 787, 788, 789, 790, 791, 792, 793, 799, 800, 801, 802, 803, 804, 805, 806, 808, 809, 810, 811,
    812, 813, 814, 815, 816, 818, 819, 820, 821, 823, 824, 825, 826, 829, 830, 831, 832, 833, 835, 836, 837, 838,
    844, 846, 852, 853, 854, 855, 857, 858, 859, 860, 861, 862, 863, 864, 865, 867, 868, 869, 870, 871, 872, 873,
    874, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 886, 887, 888, 890, 891, 893, 894, 895, 896, 903, 905,
    906, 907, 908, 909, 910, 911, 912, 913, 914, 916, 917, 918, 919, 920, 922, 923, 931, 932, 933, 934, 936, 942,
    943, 946, 948, 949, 950, 951, 953, 954, 955, 956, 958, 964, 965, 966, 967, 973, 974, 975, 976, 980, 981, 982,
    983, 984, 985, 986, 987, 991, 992, 993, 994, 996, 997, 998, 999, 1003, 1004, 1005, 1007, 1011, 1012, 1013,
    1014, 1017, 1021, 1022, 1023, 1024, 1025, 1026, 1027, 1028, 1035, 1038, 1040, 1042, 1043, 1044, 1045, 1046,
    1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1060, 1061, 1062, 1063, 1064, 1066, 1067, 1068, 1069, 1070,
    1071, 1072, 1073, 1078, 1083, 1084, 1091, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1105, 1111, 1112, 1113,
    1115, 1117, 1122, 1123, 1128, 1129, 1130, 1132, 1134, 1135, 1138, 1139, 1141, 1147, 1148, 1149, 1150, 1152,
    1154, 1155, 1157, 1158, 1159, 1160, 1162, 1163, 1164, 1165, 1166, 1167, 1169, 1177, 1185, 1186, 1187, 1188,
    1191, 1192, 1193, 1194, 1195, 1199, 1200, 1203, 1204, 1205, 1208, 1210, 1213, 1214, 1215, 1216, 1219, 1220,
    1225, 1226, 1227, 1228, 1230, 1231, 1233, 1235, 1236, 1237, 1238, 1242, 1243, 1244, 1245, 1246, 1247, 1248,
    1249, 1253, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1264, 1265, 1266, 1268, 1272, 1274, 1275, 1276, 1281,
    1285, 1288, 1293, 1294, 1295, 1296, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1308, 1309, 1311, 1312, 1315,
    1316, 1317, 1318, 1323, 1325, 1329, 1332, 1333, 1334, 1335, 1336, 1337, 1338, 1339, 1341, 1342, 1343, 1344,
    1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1355, 1356, 1362, 1363, 1364, 1365, 1370, 1372, 1373, 1374,
    1375, 1379, 1380, 1381, 1383, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1396, 1401, 1402, 1403, 1405,
    1407, 1408, 1409, 1410, 1413, 1414, 1415, 1416, 1417, 1418, 1421, 1422, 1423, 1424, 1425, 1427, 1428, 1429,
    1430, 1435, 1436, 1437, 1438, 1443, 1445, 1446, 1447, 1448, 1449, 1450, 1453, 1460, 1461, 1462, 1463, 1464,
    1475, 1480, 1481, 1482, 1483, 1484, 1488, 1489, 1495, 1498, 1500, 1501, 1503, 1504, 1510, 1511, 1512, 1513,
    1514, 1515, 1516, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1529, 1530, 1531, 1532, 1533, 1534,
    1536, 1538, 1539, 1540, 1541, 1548, 1549, 1550, 1551, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1563,
    1565, 1568, 1569, 1570, 1579, 1580, 1583, 1584, 1587, 1588, 1589, 1590, 1591, 1595, 1596, 1598, 1599, 1600,
    1601, 1602, 1605, 1606, 1607, 1616, 1619, 1620, 1621, 1622, 1623, 1626, 1627, 1628, 1632, 1637, 1638, 1645,
    1646, 1649, 1657, 1658, 1659, 1660, 1663, 1664, 1665, 1666, 1671, 1682, 1686, 1687, 1688, 1689, 1701, 1702,
    1703, 1704, 1705, 1707, 1708, 1719, 1721, 1722, 1723, 1724, 1725, 1726, 1727, 1728, 1730, 1731, 1732, 1733,
    1734, 1735, 1740, 1741, 1742, 1743, 1747, 1749, 1755, 1756, 1758, 1760, 1761, 1766, 1768, 1773, 1774, 1776,
    1780, 1781, 1782, 1783, 1784, 1787, 1788, 1789, 1790, 1791, 1800, 1801, 1802, 1803, 1804, 1805, 1806, 1807,
    1808, 1809, 1813, 1815, 1816, 1817, 1818, 1819, 1824, 1825, 1826, 1828, 1831, 1833, 1834, 1835, 1836, 1839,
    1840, 1841, 1842, 1843, 1846, 1849, 1850, 1851, 1852, 1854, 1858, 1859, 1861, 1862, 1863, 1867, 1868, 1869,
    1870, 1873, 1874, 1875, 1878, 1879, 1880, 1882, 1892, 1893, 1894, 1895, 1897, 1901, 1902, 1906, 1907, 1910,
    1911, 1918, 1919, 1921, 1922, 1924, 1927, 1928, 1931, 1935, 1936, 1939, 1940, 1941, 1942, 1945, 1946, 1950,
    1954, 1955, 1956, 1957, 1959, 1960, 1961, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1974,
    1978, 1979, 1980, 1981, 1983, 1992, 1993, 1994, 1995, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2005,
    2007, 2008, 2009, 2010, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    2028, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2041, 2046, 2047, 2049, 2050, 2051, 2052, 2053,
    2054, 2055, 2056, 2057, 2058, 2059, 2061, 2064, 2065, 2066, 2067, 2073, 2074, 2075, 2076, 2077, 2078, 2079,
    2080, 2081, 2082, 2083, 2084, 2085, 2087, 2088, 2089, 2090, 2092, 2093, 2094, 2095, 2098, 2099, 2100, 2101,
    2102, 2103, 2104, 2105, 2106, 2107, 2109, 2110, 2111, 2112, 2114, 2115, 2117, 2118, 2123, 2124, 2125, 2126,
    2127, 2129, 2130, 2131, 2132, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149,
    2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2159, 2164, 2165, 2166, 2167, 2171, 2172, 2173, 2174, 2175,
    2179, 2183, 2184, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200,
    2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216, 2217, 2221,
    2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239,
    2240, 2241, 2242, 2243, 2245, 2246, 2247, 2248, 2249, 2252, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260,
    2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2270, 2272, 2273, 2274, 2275, 2278, 2279, 2280, 2281,
    2282, 2283, 2284, 2285, 2286, 2287, 2288, 2289, 2290, 2291, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2299,
    2300, 2301, 2302, 2305, 2306, 2307, 2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2319,
    2322, 2323, 2324, 2325, 2326, 2327, 2328, 2329, 2330, 2331, 2332, 2333, 2335, 2336, 2337, 2338, 2339, 2340,
    2344, 2345, 2346, 2347, 2348, 2349, 2350, 2352, 2356, 2358, 2362, 2365, 2366, 2367, 2368, 2370, 2371, 2372,
    2373, 2377, 2378, 2379, 2380, 2381, 2382, 2383, 2384, 2386, 2387, 2388, 2389, 2390, 2391, 2393, 2394, 2395,
    2396, 2397, 2401, 2402, 2403, 2404, 2405, 2406, 2409, 2410, 2411, 2412, 2413, 2415, 2416, 2417, 2418, 2419,
    2420, 2421, 2422, 2423, 2424, 2425, 2426, 2431, 2432, 2433, 2442, 2443, 2444, 2445, 2446, 2455, 2456, 2457,
    2458, 2459, 2460, 2462, 2463, 2464, 2465, 2466, 2467, 2469, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2483,
    2484, 2485, 2486, 2487, 2497, 2498, 2499, 2500, 2508, 2511, 2512, 2513, 2518, 2521, 2522, 2524, 2525, 2526,
    2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2544, 2546, 2547, 2548,
    2549, 2551, 2552, 2553, 2554, 2555, 2556, 2557, 2558, 2559, 2560, 2582, 2583, 2584, 2585, 2586, 2593, 2594,
    2595, 2596, 2597, 2599, 2600, 2601, 2602, 2603, 2604, 2605, 2606, 2607, 2608, 2613, 2615, 2617, 2618, 2619,
    2623, 2625, 2626, 2627, 2628, 2629, 2631, 2632, 2633, 2634, 2635, 2636, 2637, 2639, 2640, 2641, 2642, 2643,
    2644, 2645, 2646, 2647, 2648, 2650, 2651, 2657, 2658, 2659, 2660, 2661, 2662, 2666, 2667, 2668, 2669, 2670,
    2671, 2672, 2674, 2675, 2680, 2688, 2689, 2691, 2692, 2693, 2694, 2698, 2700, 2701, 2706, 2707, 2708, 2709,
    2710, 2711, 2712, 2713, 2714, 2717, 2718, 2719, 2720, 2721, 2722, 2723, 2724, 2725, 2727, 2728, 2729, 2733,
    2735, 2736, 2738, 2739, 2740, 2741, 2742, 2743, 2744, 2745, 2753, 2754, 2755, 2756, 2757, 2758, 2761, 2762,
    2763, 2766, 2767, 2769, 2773, 2775, 2776, 2777, 2778, 2779, 2780, 2781, 2782, 2786, 2793, 2794, 2795, 2796,
    2797, 2799, 2800, 2801, 2805, 2806, 2807, 2808, 2809, 2810, 2811, 2812, 2814, 2815, 2816, 2817, 2818, 2820,
    2821, 2822, 2823, 2825, 2826, 2827, 2828, 2829, 2830, 2831, 2832, 2836, 2839, 2841, 2842, 2843, 2844, 2848,
    2851, 2853, 2855, 2856, 2857, 2858, 2862, 2865, 2866, 2867, 2868, 2873, 2875, 2878, 2879, 2880, 2881, 2882,
    2884, 2889, 2890, 2891, 2892, 2893, 2894, 2895, 2904, 2905, 2913, 2915, 2921, 2922, 2923, 2924, 2925, 2932,
    2934, 2935, 2936, 2937, 2945, 2949, 2952, 2954, 2955, 2956, 2957, 2958, 2959, 2960, 2961, 2962, 2963, 2964,
    2965, 2966, 2967, 2968, 2969, 2970, 2971, 2972, 2973, 2974, 2976, 2979, 2981, 2983, 2984, 2985, 2986, 2987,
    2989, 2990, 2991, 2992, 2993, 2994, 2995, 2996, 2998, 3001, 3002, 3003, 3004, 3005, 3008, 3011, 3012, 3013,
    3014, 3015, 3020, 3021, 3022, 3023, 3024, 3027, 3031, 3034, 3035, 3036, 3037, 3038, 3042, 3043, 3044, 3045,
    3050, 3051, 3052, 3053, 3054, 3055, 3056, 3057, 3060, 3061, 3062, 3063, 3065, 3066, 3067, 3068, 3070, 3071,
    3074, 3083, 3084, 3085, 3086, 3088, 3089, 3090, 3091, 3094, 3099, 3101, 3102, 3103, 3105, 3109, 3110, 3111,
    3112, 3115, 3117, 3119, 3122, 3127, 3128, 3129, 3130, 3131, 3132, 3133, 3134, 3135, 3136, 3138, 3140, 3144,
    3145, 3146, 3147, 3148, 3149, 3154, 3155, 3156, 3157, 3158, 3159, 3160, 3161, 3163, 3164, 3165, 3167, 3169,
    3173, 3174, 3175, 3176, 3179, 3181, 3183, 3189, 61443, 61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 6332] = [
    51, 211, 1, 0, 2, 3, 3, 1073, 5, 6, 1109, 8, 7, 9, 145, 11, 199, 13, 13, 300, 15, 883, 1290, 14, 1292, 20,
    933, 22, 906, 24, 884, 26, 13, 28, 885, 30, 886, 32, 33, 34, 887, 36, 37, 38, 888, 40, 41, 31, 35, 39, 42,
    889, 44, 907, 943, 47, 908, 49, 909, 934, 52, 711, 54, 54, 54, 890, 935, 56, 57, 892, 59, 60, 891, 936, 937,
    938, 910, 911, 956, 944, 945, 882, 70, 893, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21,
    19, 23, 21, 21, 21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 55, 21, 58, 19, 19, 61, 62, 63, 64,
    65, 66, 18, 67, 68, 69, 71, 72, 18, 18, 20, 73, 1135, 14, 1172, 77, 1173, 78, 353, 353, 957, 81, 82, 110, 84,
    301, 86, 83, 85, 85, 85, 84, 85, 85, 87, 87, 768, 88, 826, 827, 111, 92, 92, 322, 44, 95, 82, 322, 354, 1156,
    664, 1011, 1009, 1010, 100, 101, 102, 103, 584, 828, 355, 1157, 1043, 435, 1053, 111, 511, 1074, 114, 115,
    116, 1136, 1139, 118, 990, 688, 1055, 567, 1076, 124, 125, 700, 710, 128, 129, 130, 162, 1030, 133, 712, 131,
    132, 134, 135, 131, 829, 112, 138, 138, 389, 140, 388, 127, 142, 142, 140, 143, 83, 388, 113, 356, 503, 1245,
    148, 149, 1188, 1286, 152, 1187, 151, 153, 154, 45, 156, 156, 156, 266, 158, 157, 157, 158, 157, 159, 894,
    161, 895, 1034, 164, 165, 166, 167, 15, 896, 897, 171, 912, 173, 939, 200, 176, 146, 178, 162, 163, 168, 169,
    170, 172, 174, 175, 177, 179, 1140, 1077, 182, 183, 181, 184, 991, 186, 959, 1137, 395, 830, 1138, 665, 628,
    55, 132, 1075, 197, 198, 357, 358, 84, 0, 436, 94, 205, 2, 206, 1293, 1, 208, 209, 206, 209, 206, 689, 16,
    1078, 214, 201, 512, 50, 218, 219, 220, 1158, 222, 222, 1189, 223, 224, 225, 1066, 227, 149, 279, 230, 231,
    231, 232, 17, 234, 202, 236, 237, 769, 147, 744, 241, 745, 243, 713, 245, 229, 233, 235, 238, 235, 235, 235,
    239, 240, 242, 244, 246, 478, 148, 249, 250, 251, 640, 855, 253, 253, 254, 255, 251, 256, 640, 513, 831, 832,
    1141, 95, 261, 262, 366, 46, 265, 265, 47, 266, 366, 57, 366, 514, 813, 270, 814, 272, 271, 273, 3, 275, 275,
    18, 274, 276, 277, 323, 515, 746, 281, 992, 283, 747, 285, 940, 993, 288, 1123, 290, 291, 291, 292, 293, 516,
    517, 150, 297, 297, 298, 302, 299, 1190, 301, 302, 690, 690, 415, 544, 316, 856, 308, 309, 310, 311, 312, 313,
    1246, 315, 315, 316, 437, 666, 833, 367, 55, 322, 322, 322, 322, 266, 322, 367, 324, 153, 198, 326, 327, 325,
    326, 568, 1142, 545, 518, 1273, 335, 335, 335, 519, 585, 338, 338, 1162, 586, 569, 416, 343, 114, 345, 19,
    345, 347, 347, 347, 347, 346, 348, 349, 348, 994, 255, 351, 352, 352, 353, 352, 354, 352, 355, 356, 629, 438,
    439, 359, 360, 587, 359, 362, 159, 364, 365, 356, 249, 304, 303, 250, 369, 368, 368, 368, 368, 368, 368, 368,
    368, 371, 368, 368, 368, 368, 372, 368, 368, 368, 370, 368, 373, 151, 251, 376, 152, 378, 368, 368, 368, 368,
    373, 367, 380, 367, 367, 367, 367, 380, 367, 367, 367, 381, 367, 380, 367, 367, 367, 382, 367, 374, 367, 367,
    375, 377, 379, 367, 383, 570, 1067, 386, 327, 701, 1079, 390, 391, 407, 328, 546, 588, 589, 714, 398, 398,
    398, 398, 398, 398, 398, 398, 398, 398, 399, 399, 329, 220, 399, 399, 329, 1068, 402, 590, 330, 667, 406,
    1288, 647, 20, 648, 649, 748, 413, 649, 649, 749, 621, 622, 416, 417, 390, 834, 416, 417, 390, 96, 420, 416,
    417, 421, 390, 715, 115, 416, 423, 423, 423, 417, 424, 390, 1036, 426, 460, 21, 429, 691, 591, 591, 835, 1191,
    396, 592, 750, 1012, 436, 331, 423, 423, 423, 623, 440, 360, 203, 204, 49, 444, 668, 692, 332, 361, 153, 450,
    450, 451, 451, 452, 479, 836, 75, 455, 455, 455, 455, 693, 368, 97, 459, 391, 154, 462, 462, 462, 462, 462,
    462, 462, 76, 1193, 464, 1192, 465, 669, 669, 417, 455, 455, 455, 455, 77, 1027, 470, 1028, 1029, 473, 473,
    473, 473, 474, 471, 472, 475, 78, 593, 1175, 1174, 479, 480, 479, 479, 1271, 482, 1031, 1037, 485, 1035, 157,
    156, 488, 253, 254, 100, 364, 158, 787, 493, 494, 786, 495, 495, 496, 495, 497, 495, 498, 155, 500, 800, 499,
    502, 352, 499, 502, 352, 503, 499, 502, 352, 504, 499, 501, 502, 352, 505, 487, 489, 487, 490, 491, 487, 487,
    491, 492, 506, 252, 670, 913, 914, 509, 510, 770, 1081, 512, 1080, 1058, 1059, 515, 514, 516, 517, 518, 518,
    519, 520, 547, 333, 334, 961, 525, 526, 527, 960, 1110, 529, 915, 408, 624, 532, 520, 791, 534, 791, 535, 788,
    857, 792, 538, 539, 538, 790, 305, 542, 543, 305, 789, 540, 541, 544, 545, 545, 545, 536, 537, 536, 546, 541,
    548, 409, 336, 551, 335, 369, 694, 461, 440, 480, 837, 418, 337, 338, 594, 462, 306, 564, 564, 564, 564, 564,
    564, 565, 564, 564, 564, 566, 564, 564, 564, 567, 568, 568, 568, 568, 462, 481, 793, 160, 572, 307, 794, 796,
    575, 576, 577, 577, 578, 579, 795, 797, 798, 799, 571, 502, 573, 574, 580, 580, 581, 352, 582, 583, 571, 502,
    573, 574, 580, 580, 581, 352, 582, 583, 584, 571, 502, 573, 574, 580, 580, 581, 352, 582, 583, 585, 571, 502,
    573, 574, 580, 580, 581, 352, 582, 583, 586, 587, 419, 420, 482, 1061, 592, 483, 595, 421, 422, 79, 422, 484,
    1194, 600, 502, 502, 602, 502, 603, 502, 604, 601, 605, 962, 451, 605, 1247, 521, 611, 370, 205, 206, 1248,
    616, 1249, 618, 617, 619, 423, 22, 1155, 596, 596, 1288, 815, 626, 627, 207, 116, 629, 630, 716, 632, 633,
    634, 671, 963, 1013, 638, 1014, 640, 1196, 1038, 643, 1195, 642, 644, 642, 645, 646, 1143, 463, 1272, 650,
    571, 571, 522, 523, 441, 695, 641, 630, 1082, 659, 485, 631, 24, 663, 23, 631, 161, 189, 666, 667, 665, 132,
    668, 163, 670, 670, 670, 670, 4, 548, 995, 673, 1163, 464, 675, 632, 48, 678, 632, 964, 465, 486, 597, 965,
    731, 685, 686, 67, 966, 339, 371, 43, 55, 43, 322, 692, 322, 692, 693, 266, 692, 371, 444, 371, 372, 27, 697,
    916, 1083, 700, 487, 487, 838, 672, 704, 751, 706, 707, 504, 1250, 710, 1252, 712, 1251, 711, 713, 917, 858,
    859, 716, 717, 718, 719, 771, 633, 634, 106, 549, 550, 801, 726, 726, 726, 726, 726, 727, 727, 727, 726, 860,
    729, 730, 861, 732, 733, 731, 734, 728, 735, 1056, 1057, 738, 737, 739, 740, 740, 520, 717, 742, 1253, 744,
    744, 745, 1254, 747, 745, 748, 1255, 750, 743, 746, 749, 751, 743, 1084, 754, 25, 756, 757, 673, 650, 718,
    761, 759, 760, 762, 759, 760, 164, 765, 765, 765, 765, 267, 362, 1069, 768, 1015, 770, 340, 341, 397, 996,
    775, 524, 1124, 778, 779, 719, 781, 54, 54, 54, 719, 782, 783, 782, 781, 784, 195, 195, 195, 195, 785, 785,
    785, 195, 195, 195, 784, 785, 195, 785, 525, 1085, 1125, 789, 790, 791, 784, 195, 195, 195, 195, 785, 785,
    785, 195, 195, 195, 784, 792, 785, 195, 785, 1197, 794, 784, 195, 195, 195, 195, 785, 785, 785, 195, 195, 195,
    784, 785, 195, 785, 795, 720, 797, 785, 785, 785, 785, 785, 785, 798, 785, 281, 280, 800, 800, 800, 801, 801,
    801, 801, 801, 800, 800, 800, 801, 801, 801, 801, 800, 800, 801, 801, 801, 801, 801, 801, 800, 800, 800, 801,
    801, 801, 801, 801, 800, 800, 800, 801, 801, 801, 801, 800, 800, 801, 801, 801, 801, 801, 801, 802, 800, 800,
    800, 801, 801, 801, 801, 801, 800, 800, 800, 801, 801, 801, 801, 800, 800, 801, 801, 801, 801, 801, 801, 803,
    800, 800, 800, 801, 801, 801, 801, 801, 800, 800, 800, 801, 801, 801, 801, 800, 800, 801, 801, 801, 801, 801,
    801, 804, 268, 220, 410, 21, 21, 21, 21, 21, 21, 20, 73, 526, 505, 674, 342, 811, 812, 410, 373, 165, 816,
    817, 817, 817, 818, 818, 722, 820, 821, 286, 282, 285, 284, 826, 826, 826, 826, 827, 826, 826, 828, 826, 826,
    829, 830, 168, 832, 832, 286, 287, 721, 835, 836, 288, 823, 824, 825, 833, 834, 834, 823, 824, 824, 824, 838,
    823, 824, 825, 833, 834, 834, 823, 824, 824, 824, 838, 839, 823, 824, 825, 833, 834, 834, 823, 824, 824, 824,
    838, 840, 822, 823, 824, 825, 821, 831, 833, 834, 834, 823, 824, 837, 837, 821, 824, 824, 838, 821, 841, 862,
    843, 844, 166, 846, 847, 59, 60, 61, 58, 852, 852, 852, 852, 852, 852, 852, 852, 853, 852, 852, 852, 852, 854,
    852, 852, 852, 852, 855, 856, 856, 857, 848, 849, 850, 846, 851, 851, 851, 851, 858, 466, 1071, 1070, 861,
    862, 1089, 1086, 865, 1087, 867, 1088, 864, 866, 868, 869, 374, 506, 442, 208, 816, 817, 63, 818, 819, 875,
    876, 877, 878, 879, 209, 881, 881, 820, 821, 883, 884, 1294, 1198, 887, 888, 889, 1295, 105, 892, 283, 894,
    894, 1126, 896, 167, 898, 772, 900, 773, 902, 26, 904, 774, 906, 775, 908, 901, 903, 905, 907, 909, 64, 880,
    882, 885, 886, 886, 886, 890, 886, 886, 886, 886, 886, 886, 886, 886, 886, 886, 886, 886, 886, 891, 891, 891,
    893, 895, 895, 897, 891, 891, 891, 891, 891, 891, 899, 891, 893, 891, 891, 891, 910, 911, 891, 891, 891, 891,
    891, 891, 891, 891, 98, 452, 598, 630, 642, 967, 507, 527, 863, 920, 921, 527, 443, 398, 1144, 210, 675, 676,
    997, 929, 508, 444, 1065, 933, 0, 934, 130, 2, 652, 936, 937, 651, 752, 937, 939, 651, 1108, 5, 942, 5, 706,
    119, 945, 119, 946, 946, 946, 946, 946, 946, 946, 946, 946, 946, 947, 946, 946, 946, 946, 946, 948, 946, 946,
    946, 946, 946, 949, 946, 950, 946, 946, 946, 946, 949, 723, 952, 952, 953, 952, 952, 707, 946, 946, 946, 946,
    946, 955, 949, 946, 954, 956, 946, 946, 946, 946, 954, 949, 704, 705, 213, 960, 212, 962, 743, 961, 963, 961,
    961, 963, 961, 965, 961, 963, 961, 966, 963, 963, 968, 963, 969, 963, 970, 958, 959, 961, 963, 964, 961, 967,
    971, 6, 973, 954, 954, 7, 976, 976, 976, 7, 779, 978, 800, 800, 800, 801, 801, 801, 801, 801, 800, 800, 800,
    801, 801, 801, 801, 800, 800, 977, 977, 801, 801, 801, 801, 801, 801, 800, 800, 800, 801, 801, 801, 801, 801,
    800, 800, 800, 801, 801, 801, 801, 800, 800, 977, 977, 801, 801, 801, 801, 801, 801, 980, 800, 800, 800, 801,
    801, 801, 801, 801, 800, 800, 800, 801, 801, 801, 801, 800, 800, 977, 977, 801, 801, 801, 801, 801, 801, 981,
    52, 983, 52, 118, 985, 117, 985, 946, 984, 946, 984, 946, 946, 946, 987, 984, 984, 946, 984, 946, 984, 946,
    946, 946, 987, 984, 984, 988, 946, 984, 946, 984, 946, 946, 946, 987, 984, 984, 989, 946, 950, 984, 946, 984,
    946, 946, 946, 986, 984, 984, 990, 800, 800, 800, 943, 943, 801, 801, 801, 801, 801, 944, 800, 800, 800, 801,
    801, 801, 801, 800, 800, 951, 957, 972, 974, 974, 975, 977, 977, 975, 801, 801, 801, 801, 801, 801, 979, 982,
    991, 1256, 993, 994, 1199, 996, 995, 997, 677, 1200, 1000, 1001, 467, 1201, 1004, 809, 1006, 1006, 1007, 1006,
    1008, 1006, 1009, 1164, 1011, 69, 1013, 488, 1287, 1016, 488, 1145, 599, 468, 1020, 343, 344, 65, 345, 1025,
    1128, 55, 1027, 1203, 1202, 1029, 1030, 132, 1029, 1029, 1029, 551, 968, 653, 489, 1204, 1036, 1037, 138,
    1039, 1040, 724, 1042, 1043, 1042, 1044, 1045, 1044, 214, 1047, 1047, 214, 169, 1049, 1049, 1049, 1049, 215,
    1274, 1051, 99, 1053, 453, 1275, 1276, 1056, 1057, 1058, 1059, 216, 1061, 1061, 1062, 1061, 1063, 1061, 1064,
    55, 1065, 1165, 1205, 1068, 925, 1070, 969, 1258, 1073, 1074, 1257, 1075, 8, 1077, 1078, 1078, 528, 529, 170,
    1081, 1082, 802, 1084, 1082, 1080, 1083, 1085, 1082, 1086, 1086, 1086, 520, 392, 1080, 1083, 1082, 1086, 1086,
    1086, 1177, 1176, 1090, 1091, 1090, 971, 972, 1093, 1094, 327, 970, 1072, 1096, 257, 258, 171, 259, 260, 1098,
    1099, 1100, 491, 1101, 491, 1100, 1102, 256, 217, 926, 1105, 600, 572, 839, 572, 1098, 1099, 491, 1101, 491,
    1102, 256, 918, 346, 509, 1207, 1114, 1114, 1206, 1208, 1116, 218, 1118, 1119, 1209, 1210, 1122, 1123, 66,
    1125, 1211, 1115, 1117, 1120, 1121, 1124, 1126, 55, 1127, 697, 1214, 973, 1212, 1213, 1129, 1130, 1131, 1132,
    1129, 1129, 1129, 927, 1134, 552, 553, 261, 1215, 1138, 1139, 1139, 554, 289, 1142, 1143, 654, 725, 1146,
    1147, 974, 308, 1150, 1151, 309, 1153, 1154, 175, 803, 1157, 1152, 1155, 1156, 1158, 172, 1160, 1161, 1161,
    1161, 928, 1163, 1259, 1217, 1166, 1166, 1166, 804, 173, 310, 1170, 1170, 1170, 311, 1172, 174, 219, 1174,
    1175, 312, 1177, 1177, 1171, 1168, 1169, 1171, 1173, 1173, 1173, 1176, 1178, 55, 1179, 220, 1156, 1181, 1156,
    864, 1184, 1185, 865, 1187, 1188, 1186, 1189, 601, 1065, 602, 424, 603, 975, 753, 1197, 866, 1199, 1200, 399,
    941, 867, 868, 1205, 1206, 946, 947, 948, 953, 1211, 53, 1213, 949, 62, 1216, 869, 1218, 1219, 9, 1221, 1222,
    1217, 1220, 1223, 950, 951, 1226, 952, 1204, 1207, 1208, 1209, 1210, 1212, 1214, 1215, 1224, 1225, 1227, 1228,
    742, 1230, 1231, 1231, 1231, 176, 1233, 176, 1234, 1235, 132, 1236, 604, 1238, 678, 605, 998, 1241, 840, 1166,
    976, 120, 1244, 1245, 28, 1246, 411, 1248, 445, 1114, 1115, 1250, 1251, 1251, 1252, 121, 977, 262, 1256, 1016,
    1258, 1259, 1143, 469, 29, 363, 1263, 1090, 1091, 1265, 1266, 1044, 1045, 1269, 1046, 1268, 1270, 1271, 470,
    978, 1047, 1275, 655, 1277, 313, 1279, 1279, 1280, 754, 1282, 898, 1284, 899, 900, 1286, 1287, 1288, 1289,
    122, 901, 1292, 1293, 1294, 1285, 1290, 1291, 1295, 979, 776, 177, 1298, 1298, 1298, 1299, 221, 178, 1301, 54,
    1302, 1303, 1092, 1095, 1093, 1094, 1308, 1306, 1307, 1309, 1096, 1311, 606, 1097, 1314, 1098, 1316, 1099,
    400, 179, 1320, 222, 425, 1322, 625, 626, 1325, 1324, 1326, 446, 805, 1328, 1324, 1326, 1329, 446, 401, 490,
    101, 491, 454, 1332, 1333, 1334, 491, 1332, 1336, 1334, 930, 607, 643, 224, 1341, 1341, 223, 180, 1343, 225,
    226, 1216, 1346, 1347, 573, 755, 1349, 573, 1129, 573, 954, 1352, 1353, 1354, 573, 227, 228, 73, 696, 530,
    635, 841, 630, 229, 1147, 1048, 1364, 1365, 531, 531, 230, 375, 181, 322, 322, 1370, 322, 322, 266, 322, 85,
    375, 1278, 1372, 1372, 1372, 335, 335, 335, 1373, 1277, 1178, 1375, 1375, 232, 1377, 1377, 231, 182, 1379,
    233, 234, 644, 532, 737, 739, 1017, 1384, 740, 520, 393, 636, 402, 842, 402, 1049, 533, 637, 447, 1341, 1341,
    426, 492, 1018, 1397, 235, 1146, 1100, 1401, 656, 1130, 756, 1404, 1405, 293, 656, 102, 1407, 394, 1407, 86,
    394, 123, 608, 124, 645, 347, 80, 220, 347, 326, 347, 679, 646, 658, 1420, 1421, 657, 843, 757, 758, 1421,
    1423, 1424, 657, 1421, 657, 1421, 657, 759, 348, 555, 1218, 1430, 1220, 1219, 1116, 1434, 1435, 1436, 1431,
    1432, 1433, 1437, 574, 1179, 1439, 574, 574, 493, 494, 471, 534, 535, 349, 427, 495, 638, 47, 1451, 638, 364,
    365, 496, 412, 1456, 448, 1223, 1458, 1222, 1459, 1460, 1456, 448, 1221, 455, 423, 423, 423, 455, 659, 609,
    806, 1466, 1467, 609, 760, 1469, 609, 456, 808, 807, 540, 1472, 544, 1473, 1473, 1473, 536, 536, 1474, 1472,
    1476, 428, 376, 377, 680, 1173, 1482, 429, 429, 681, 610, 1228, 1224, 1225, 1226, 1227, 1487, 1488, 1489,
    1489, 1489, 1489, 1490, 1491, 1489, 610, 660, 662, 1494, 1495, 661, 761, 1495, 1497, 661, 81, 236, 1500, 1501,
    237, 1499, 1499, 1006, 1499, 1499, 1006, 1504, 1499, 1499, 1006, 1505, 1499, 1499, 1006, 1502, 1503, 1503,
    1503, 1506, 1499, 1499, 1006, 1503, 1503, 1503, 1506, 611, 611, 844, 497, 498, 682, 683, 1159, 1515, 929,
    1516, 663, 845, 999, 183, 1518, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 1519, 143,
    125, 663, 126, 1000, 1522, 1019, 1524, 663, 129, 128, 1526, 1526, 1526, 1526, 1527, 1526, 1526, 1526, 1526,
    1527, 663, 575, 1117, 1530, 1531, 430, 87, 130, 870, 1536, 1020, 1538, 919, 980, 981, 684, 685, 686, 431, 576,
    1101, 1547, 1148, 499, 846, 1060, 1551, 1552, 762, 1553, 350, 238, 1556, 556, 30, 432, 1560, 413, 1560, 413,
    847, 271, 1563, 184, 1564, 1565, 270, 269, 270, 726, 1569, 1570, 1570, 1570, 1570, 728, 1572, 1572, 1572, 727,
    1574, 810, 131, 1577, 1577, 1571, 1573, 1573, 1573, 1575, 1573, 1576, 1573, 1578, 1573, 612, 1279, 1580, 335,
    1581, 335, 335, 378, 1571, 1573, 1573, 1573, 1575, 1573, 1573, 1573, 612, 1573, 1573, 1573, 1573, 1573, 1573,
    612, 982, 351, 557, 1102, 1103, 1160, 1591, 1592, 1240, 1594, 1229, 1595, 1596, 1068, 378, 11, 1598, 11, 10,
    763, 1601, 378, 88, 89, 414, 472, 1606, 983, 1608, 31, 1281, 1610, 1282, 1283, 1612, 1613, 1613, 1613, 1284,
    1615, 1610, 335, 1611, 335, 335, 1614, 1616, 577, 1280, 764, 765, 1618, 1619, 577, 577, 263, 558, 1230, 1595,
    1624, 457, 457, 433, 1627, 1104, 559, 1074, 1260, 1261, 1263, 1633, 1632, 1634, 1634, 1262, 1635, 1636, 1264,
    1638, 1634, 1634, 1639, 1640, 1637, 1641, 1631, 1642, 578, 403, 766, 1645, 578, 578, 1161, 1231, 1232, 1650,
    1650, 1649, 1651, 1648, 1652, 352, 560, 561, 185, 1657, 1658, 132, 1660, 1661, 729, 68, 729, 1663, 1664, 1659,
    1662, 1665, 1658, 90, 1289, 562, 955, 1669, 1670, 985, 986, 1672, 1673, 327, 55, 32, 984, 902, 1675, 1676, 33,
    1678, 1112, 1680, 1111, 1113, 904, 1683, 905, 1685, 1686, 1687, 1682, 1684, 1688, 903, 614, 730, 1690, 1691,
    613, 871, 822, 1694, 1693, 1690, 1695, 613, 473, 639, 272, 474, 1700, 1690, 613, 1051, 1052, 1703, 1704, 1050,
    1001, 1706, 1002, 1707, 1708, 563, 208, 1265, 1712, 1713, 1714, 929, 1716, 615, 615, 848, 1003, 223, 1233,
    1720, 1721, 536, 920, 1267, 1268, 1726, 1727, 1725, 1728, 1725, 1266, 1167, 1730, 732, 1732, 1733, 1734, 1733,
    458, 1736, 104, 449, 273, 1738, 849, 1738, 103, 1741, 475, 1743, 476, 477, 1105, 1269, 1748, 459, 1750, 1749,
    1751, 697, 1751, 697, 987, 379, 91, 379, 133, 380, 95, 266, 92, 380, 56, 404, 1761, 537, 1118, 1763, 1180,
    1765, 186, 1767, 627, 579, 1768, 1769, 1770, 616, 1149, 510, 942, 1775, 734, 1777, 1778, 733, 1780, 1779,
    1781, 1778, 617, 107, 1783, 187, 1785, 1785, 1785, 1785, 1785, 239, 618, 1181, 1788, 1182, 1790, 1789, 1791,
    618, 538, 850, 1005, 1004, 1795, 1796, 580, 580, 229, 698, 735, 1801, 736, 1803, 1804, 737, 1806, 1802, 18,
    1805, 18, 1807, 18, 18, 18, 188, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809,
    1809, 1809, 1809, 1809, 1809, 1809, 1809, 1809, 1063, 1811, 1062, 1812, 1813, 1812, 1150, 1815, 921, 922, 923,
    924, 1064, 1821, 1812, 1812, 134, 1824, 134, 1825, 21, 21, 21, 21, 21, 21, 1825, 20, 1826, 1810, 1814, 1816,
    1817, 18, 1818, 21, 21, 1819, 21, 21, 1820, 21, 18, 21, 18, 179, 1822, 18, 18, 1823, 20, 1827, 668, 70, 274,
    1830, 1831, 1831, 1831, 1830, 1832, 1832, 1832, 135, 800, 800, 800, 801, 801, 801, 801, 801, 800, 800, 800,
    801, 801, 801, 801, 800, 800, 1834, 801, 801, 801, 801, 801, 801, 804, 931, 381, 1120, 1837, 1837, 1838, 1119,
    1840, 1841, 1842, 1841, 1039, 1844, 1121, 1846, 1846, 1846, 1847, 1845, 1842, 1848, 1848, 1841, 1839, 1843,
    1843, 1839, 1849, 1032, 1851, 1852, 1853, 1854, 1855, 1856, 136, 1858, 136, 1859, 1842, 1848, 1848, 1841,
    1839, 1843, 1843, 1839, 1861, 1183, 1863, 1859, 1864, 1040, 1041, 1866, 1841, 1867, 1868, 1841, 1122, 1870,
    1842, 1848, 1848, 1871, 1841, 1839, 1869, 1843, 1839, 1872, 1850, 18, 1857, 1860, 1860, 18, 1862, 1865, 1873,
    18, 1865, 18, 18, 266, 381, 405, 1876, 702, 823, 1878, 824, 1880, 825, 1882, 1296, 1884, 1884, 1879, 1881,
    1883, 1885, 564, 738, 1888, 1889, 581, 71, 1892, 1893, 872, 1895, 873, 1897, 1896, 1898, 777, 1900, 1901,
    1902, 1903, 1902, 290, 1905, 739, 1907, 740, 1909, 1908, 1910, 72, 1912, 1906, 1906, 1914, 1915, 1894, 1899,
    1904, 1906, 1906, 1911, 1913, 1916, 1235, 1234, 1918, 1919, 1918, 1184, 1921, 539, 737, 739, 1132, 958, 1924,
    1925, 740, 520, 1133, 1927, 240, 1929, 1929, 1930, 1237, 1932, 1236, 540, 741, 1935, 1936, 1270, 1938, 1939,
    1939, 582, 1285, 582, 1152, 241, 242, 314, 317, 500, 315, 1949, 29, 541, 542, 382, 266, 382, 34, 243, 190,
    1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 1957, 244, 1106, 318, 501,
    319, 1238, 35, 1963, 1964, 1042, 1966, 1131, 1968, 1151, 450, 932, 1972, 988, 619, 767, 1976, 502, 502, 851,
    1885, 778, 1127, 1134, 1981, 1239, 1595, 1983, 1068, 383, 852, 383, 620, 543, 406, 384, 220, 384, 703, 703,
    853, 874, 1993, 1994, 1995, 1996, 1997, 875, 1999, 2000, 2001, 1998, 2002, 2003, 130, 1241, 2005, 1168, 1054,
    2007, 2008, 2009, 1185, 2011, 1186, 2013, 2014, 823, 825, 833, 834, 834, 823, 838, 823, 825, 833, 834, 834,
    823, 838, 2016, 823, 825, 833, 834, 834, 823, 838, 2017, 823, 825, 831, 833, 834, 834, 823, 2010, 838, 2012,
    2015, 2018, 687, 2020, 699, 848, 846, 565, 876, 877, 2025, 2026, 2027, 2028, 2029, 878, 879, 2031, 2032, 2033,
    2034, 880, 2036, 2037, 2038, 2039, 2040, 2030, 2035, 2041, 881, 2043, 2044, 2045, 2046, 1107, 2048, 385, 1021,
    2051, 2051, 1022, 2053, 1023, 2055, 1024, 1025, 2057, 2058, 2052, 2054, 2056, 2056, 2059, 434, 320, 2062,
    2063, 2062, 811, 2063, 2064, 2065, 2065, 2062, 2064, 2064, 2064, 2064, 989, 386, 137, 2069, 137, 1040, 2070,
    1007, 1006, 2072, 2073, 387, 444, 387, 191, 2077, 2077, 2077, 2077, 12, 12, 812, 502, 352, 2080, 502, 352,
    2080, 2081, 502, 352, 2080, 2082, 502, 352, 2080, 2083, 2078, 2079, 365, 2084, 264, 93, 583, 1026, 2088, 583,
    737, 739, 1008, 2090, 740, 520, 583, 1153, 566, 321, 2094, 2094, 2094, 2094, 2095, 2094, 2094, 2096, 2094,
    2094, 2097, 785, 299, 2099, 2100, 2099, 2099, 2100, 2099, 2100, 2099, 2099, 2100, 2101, 2099, 2100, 2099,
    2099, 2100, 2102, 2098, 2099, 2100, 2099, 2099, 2100, 2103, 2104, 1154, 192, 742, 2107, 1242, 2109, 193, 1243,
    2112, 2111, 2113, 2111, 2110, 2114, 1244, 2116, 2117, 2107, 1231, 2108, 2115, 2118, 1033, 276, 275, 2121,
    2121, 2122, 2122, 2121, 2121, 2122, 2122, 2121, 2121, 2122, 2122, 2122, 2122, 2121, 2121, 2122, 2122, 2121,
    2121, 2122, 2122, 2121, 2121, 2122, 2122, 2122, 2122, 2123, 2121, 2121, 2122, 2122, 2121, 2121, 2122, 2122,
    2121, 2121, 2122, 2122, 2122, 2122, 2124, 2121, 2121, 2122, 2122, 2121, 2121, 2122, 2122, 2121, 2121, 2122,
    2122, 2122, 2122, 2125, 2126, 37, 2128, 108, 2130, 40, 2132, 782, 2134, 2135, 38, 2137, 109, 2139, 140, 2141,
    2141, 2141, 278, 2141, 2141, 2141, 2142, 2143, 2142, 277, 36, 2145, 39, 39, 74, 693, 693, 693, 2137, 693, 41,
    265, 2150, 42, 2152, 2137, 708, 2154, 293, 2156, 2156, 2156, 2156, 2156, 2156, 2156, 2156, 2157, 2156, 2156,
    2156, 2156, 2158, 2156, 2156, 2156, 2156, 2159, 2160, 781, 2162, 2163, 2137, 41, 2129, 2131, 2133, 2136, 2138,
    2138, 2140, 2144, 2147, 2136, 2147, 2148, 2133, 2165, 2133, 2133, 2138, 2133, 2138, 2140, 2151, 2151, 2140,
    2153, 2138, 2133, 2138, 2129, 2131, 2133, 2136, 2138, 2138, 2140, 2144, 2147, 2136, 2147, 2148, 2133, 2165,
    2133, 2133, 2138, 2133, 2138, 2140, 2151, 2151, 2140, 2153, 2138, 2133, 2138, 2166, 2129, 2131, 2133, 2136,
    2138, 2138, 2140, 2144, 2147, 2136, 2147, 2148, 2133, 2165, 2133, 2133, 2138, 2133, 2138, 2140, 2151, 2151,
    2140, 2153, 2138, 2133, 2138, 2167, 291, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2169, 2170, 2169, 2169,
    2169, 2169, 2171, 2169, 2169, 2169, 2169, 2172, 2173, 139, 2175, 2175, 139, 292, 854, 2178, 854, 2179, 2179,
    2179, 2179, 2179, 2179, 2180, 2179, 2179, 2181, 780, 2183, 2184, 245, 2186, 2187, 2187, 2188, 2187, 2189,
    2187, 2190, 2174, 2176, 2176, 2177, 2182, 2182, 2185, 2191, 2177, 2177, 2187, 2176, 2177, 2190, 2174, 2176,
    2176, 2177, 2182, 2182, 2185, 2191, 2177, 2177, 2187, 2176, 2177, 2192, 2174, 2176, 2176, 2177, 2182, 2182,
    2185, 2191, 2177, 2177, 2187, 2176, 2177, 2193, 2174, 2176, 2176, 2177, 2182, 2182, 2185, 2191, 2177, 2177,
    2187, 2176, 2177, 2194, 2129, 2131, 2133, 2136, 2138, 2138, 2140, 2144, 2146, 2136, 2147, 2148, 2133, 2149,
    2133, 2133, 2138, 2133, 2138, 2140, 2151, 2151, 2140, 2153, 2138, 2133, 2155, 2161, 2164, 2138, 2168, 2195,
    295, 294, 246, 2199, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2198, 2201, 2198, 2198, 2198, 2198, 2202, 2198,
    2198, 2198, 2200, 2198, 2203, 141, 2205, 2197, 2204, 2197, 2197, 2197, 2197, 2204, 2197, 2197, 2197, 2207,
    2197, 2204, 2197, 2197, 2197, 2208, 2197, 2204, 2197, 2197, 2206, 2197, 2209, 2210, 2099, 2100, 2099, 2099,
    2100, 2103, 2212, 296, 297, 2215, 2215, 2215, 2215, 2215, 2215, 2215, 2215, 2216, 2215, 2215, 2215, 2215,
    2217, 2215, 2215, 2215, 2215, 2218, 2219, 247, 2221, 2214, 2214, 2214, 2222, 2214, 2214, 2214, 2214, 2222,
    2214, 2223, 2214, 2214, 2214, 2222, 2214, 2224, 2220, 2214, 2214, 2214, 2222, 2214, 2225, 783, 784, 2214,
    2226, 2227, 2214, 2214, 2228, 2228, 2222, 2214, 2225, 2214, 2226, 2227, 2214, 2214, 2228, 2228, 2222, 2214,
    2229, 2214, 2226, 2227, 2214, 2214, 2228, 2228, 2222, 2214, 2230, 2214, 2226, 2227, 2214, 2214, 2228, 2228,
    2222, 2214, 2231, 2213, 2232, 298, 248, 2235, 2236, 195, 196, 144, 2240, 2240, 197, 142, 143, 194, 2234, 2237,
    2238, 2239, 2234, 2234, 2241, 2236, 2234, 2234, 2237, 2238, 2239, 2234, 2234, 2241, 2236, 2234, 2245, 2234,
    2237, 2238, 2239, 2234, 2234, 2241, 2236, 2234, 2246, 2234, 2237, 2238, 2239, 2234, 2234, 2241, 2242, 2243,
    2236, 2244, 2234, 2247, 709, 2249, 2250, 2251, 1291, 2253, 2253, 2253, 1169, 1170, 2256, 1171, 2258, 2255,
    2255, 2255, 2257, 2259, 2255, 2255, 4, 10, 74, 75, 76, 79, 80, 80, 80, 89, 90, 91, 93, 94, 96, 94, 94, 97, 97,
    97, 97, 98, 99, 99, 99, 104, 105, 105, 105, 105, 99, 106, 107, 107, 107, 107, 108, 109, 110, 110, 110, 110,
    112, 113, 113, 113, 113, 117, 119, 120, 121, 121, 121, 121, 122, 123, 123, 123, 123, 126, 127, 127, 127, 127,
    136, 137, 139, 141, 144, 145, 141, 141, 146, 146, 146, 146, 147, 147, 147, 147, 76, 150, 155, 160, 180, 185,
    187, 188, 189, 190, 190, 191, 190, 190, 192, 193, 193, 193, 193, 194, 194, 194, 194, 195, 196, 199, 200, 200,
    200, 200, 201, 201, 201, 201, 202, 203, 204, 204, 204, 204, 207, 210, 207, 211, 212, 212, 212, 212, 213, 215,
    3, 216, 217, 217, 217, 217, 76, 221, 226, 228, 247, 248, 248, 248, 248, 252, 257, 257, 252, 258, 258, 258,
    259, 258, 260, 263, 264, 267, 264, 268, 269, 269, 269, 269, 278, 279, 279, 279, 279, 280, 280, 280, 280, 282,
    284, 286, 287, 289, 294, 295, 295, 295, 295, 296, 296, 296, 296, 300, 303, 304, 304, 304, 305, 305, 305, 305,
    306, 306, 306, 306, 307, 314, 317, 318, 319, 318, 318, 319, 319, 319, 318, 319, 320, 321, 323, 321, 321, 324,
    324, 324, 324, 196, 325, 328, 195, 329, 329, 329, 329, 330, 330, 330, 330, 331, 331, 331, 331, 332, 333, 333,
    333, 333, 334, 334, 334, 334, 336, 337, 337, 337, 337, 339, 340, 339, 341, 341, 341, 341, 342, 342, 342, 342,
    339, 339, 344, 344, 344, 344, 350, 357, 358, 358, 358, 358, 361, 361, 361, 361, 363, 366, 384, 385, 385, 385,
    385, 387, 388, 388, 388, 388, 389, 389, 389, 389, 392, 393, 393, 393, 393, 394, 394, 394, 394, 395, 395, 395,
    395, 396, 396, 396, 396, 397, 397, 397, 397, 400, 401, 400, 400, 403, 404, 404, 404, 404, 405, 405, 405, 405,
    407, 407, 407, 407, 408, 409, 409, 409, 409, 410, 411, 411, 411, 411, 412, 414, 412, 415, 418, 419, 422, 425,
    427, 428, 428, 428, 428, 430, 408, 363, 363, 363, 431, 431, 431, 431, 432, 432, 432, 433, 434, 434, 434, 434,
    325, 435, 435, 435, 435, 437, 438, 438, 438, 438, 439, 441, 441, 441, 441, 442, 443, 445, 446, 446, 446, 446,
    447, 447, 447, 447, 448, 448, 448, 448, 449, 449, 449, 449, 453, 454, 453, 453, 453, 456, 457, 457, 457, 457,
    458, 458, 458, 458, 460, 461, 461, 461, 461, 463, 466, 467, 467, 467, 468, 468, 468, 469, 468, 476, 477, 478,
    478, 478, 478, 481, 483, 484, 486, 507, 508, 508, 508, 508, 511, 513, 521, 522, 522, 523, 523, 523, 523, 524,
    524, 524, 524, 528, 522, 522, 530, 531, 531, 531, 531, 533, 533, 533, 533, 547, 549, 549, 550, 550, 550, 550,
    552, 552, 552, 552, 553, 553, 553, 553, 554, 554, 554, 554, 555, 555, 555, 555, 556, 556, 556, 556, 557, 557,
    557, 557, 558, 559, 559, 560, 560, 560, 560, 559, 559, 561, 561, 561, 561, 562, 562, 562, 562, 563, 563, 563,
    569, 221, 570, 570, 570, 570, 588, 456, 589, 589, 589, 589, 590, 590, 590, 590, 591, 591, 591, 591, 593, 594,
    594, 594, 594, 595, 595, 595, 595, 596, 596, 596, 596, 597, 598, 597, 597, 599, 599, 599, 599, 606, 607, 608,
    608, 608, 608, 609, 610, 612, 612, 612, 612, 613, 613, 614, 613, 615, 613, 620, 621, 621, 621, 621, 622, 623,
    624, 625, 624, 624, 628, 196, 631, 635, 636, 636, 636, 636, 637, 639, 641, 647, 648, 649, 649, 649, 649, 651,
    652, 652, 652, 653, 653, 653, 653, 654, 654, 654, 654, 655, 655, 655, 655, 656, 656, 656, 656, 657, 657, 657,
    657, 658, 658, 658, 658, 660, 661, 661, 661, 661, 662, 664, 662, 662, 669, 196, 671, 672, 672, 672, 672, 674,
    676, 676, 676, 676, 677, 679, 677, 677, 680, 681, 681, 681, 681, 682, 682, 682, 682, 683, 683, 683, 683, 684,
    687, 688, 689, 690, 690, 690, 690, 691, 694, 691, 695, 696, 696, 696, 696, 698, 699, 701, 195, 702, 703, 702,
    705, 705, 705, 705, 708, 709, 709, 709, 709, 714, 715, 720, 721, 721, 721, 721, 722, 722, 722, 722, 722, 325,
    702, 723, 724, 724, 724, 724, 725, 725, 725, 725, 736, 723, 741, 752, 753, 755, 336, 758, 763, 763, 764, 764,
    766, 753, 767, 767, 767, 767, 769, 771, 195, 772, 772, 772, 772, 773, 773, 773, 773, 774, 774, 774, 774, 776,
    777, 777, 777, 777, 780, 786, 787, 787, 787, 787, 788, 793, 796, 799, 805, 806, 807, 808, 809, 809, 809, 809,
    810, 810, 810, 810, 808, 813, 813, 813, 814, 814, 814, 815, 815, 815, 815, 819, 622, 842, 845, 859, 860, 860,
    860, 860, 863, 870, 871, 871, 871, 871, 872, 872, 873, 873, 873, 873, 872, 872, 874, 912, 913, 913, 913, 913,
    914, 914, 914, 914, 915, 916, 916, 916, 916, 917, 918, 918, 918, 918, 919, 922, 919, 919, 923, 923, 923, 923,
    924, 924, 924, 924, 925, 926, 927, 927, 927, 927, 928, 928, 928, 928, 930, 931, 931, 931, 931, 932, 932, 932,
    932, 935, 938, 940, 938, 938, 941, 992, 808, 998, 999, 999, 999, 999, 1002, 1003, 1003, 1003, 1003, 1005,
    1010, 1012, 1014, 1015, 1015, 1015, 1017, 1015, 1018, 1019, 1019, 1019, 1019, 1019, 1019, 1021, 1022, 1022,
    1022, 1022, 1023, 1023, 1023, 1023, 1024, 1026, 1026, 1026, 1026, 1028, 1031, 1032, 1032, 1032, 1032, 1033,
    1021, 1021, 1021, 1034, 1034, 1034, 1034, 1035, 1035, 1035, 1035, 1035, 1038, 1041, 698, 1046, 1048, 1050,
    1052, 1054, 1055, 1055, 1060, 1055, 1055, 1066, 1067, 1069, 1071, 325, 1072, 1076, 1079, 1079, 1079, 1087,
    1024, 1088, 1088, 1088, 1088, 1089, 1089, 1089, 1092, 1095, 1097, 1103, 1104, 1106, 1107, 1107, 1107, 1107,
    1108, 1109, 1109, 1109, 1110, 1111, 1112, 1112, 1112, 1112, 1113, 1113, 1113, 1113, 1128, 1133, 1024, 1135,
    1136, 1136, 1136, 1136, 1137, 1137, 1137, 1137, 1140, 1141, 1141, 1141, 1141, 1144, 1145, 1145, 1145, 1145,
    76, 1148, 1149, 1159, 1162, 1164, 1165, 1167, 408, 1180, 1182, 1183, 1190, 1191, 1191, 1191, 1192, 1193, 1193,
    1193, 1193, 1191, 1194, 1194, 1194, 1194, 1195, 1195, 1196, 1195, 1195, 1198, 687, 1201, 1202, 1202, 1202,
    1202, 1203, 723, 1229, 1232, 1237, 1239, 1239, 1239, 1239, 1240, 1240, 1240, 1240, 1242, 1243, 1247, 1249,
    1249, 1249, 1249, 1253, 1254, 1255, 1257, 1260, 1261, 1261, 1261, 1261, 1262, 1264, 1264, 1264, 1264, 1267,
    1272, 1273, 1273, 1273, 1273, 1274, 1024, 1276, 1278, 1278, 1278, 1278, 1281, 1283, 1296, 1297, 1300, 1304,
    1304, 1305, 1310, 1312, 1313, 1313, 1313, 1313, 1315, 1317, 1318, 1319, 1319, 1319, 1319, 1321, 1323, 1323,
    1323, 1323, 1327, 1330, 1327, 1327, 1327, 1331, 1331, 1331, 1331, 1335, 1335, 1337, 1335, 1338, 1339, 1339,
    1339, 1339, 1340, 1340, 1340, 1340, 1342, 1344, 1345, 1348, 1350, 1351, 1355, 1356, 1357, 1358, 1359, 1359,
    1359, 1359, 1360, 1360, 1360, 1360, 1361, 1361, 1361, 1362, 1361, 1363, 1366, 1367, 1367, 1367, 1368, 1369,
    1371, 1369, 1369, 1167, 1374, 1376, 1378, 1380, 1381, 1382, 1382, 1382, 1382, 1383, 1383, 1383, 1383, 1385,
    1386, 1386, 1386, 1386, 1387, 1387, 1387, 1387, 1388, 1389, 1389, 1389, 1390, 1391, 1391, 1391, 1391, 1392,
    1392, 1392, 1392, 1393, 1393, 1393, 1393, 1394, 1395, 1395, 1395, 1395, 1396, 1396, 1396, 1396, 1398, 1396,
    1399, 1400, 1402, 1403, 1406, 1403, 1403, 1408, 1409, 1410, 1408, 1408, 1411, 1412, 1411, 1411, 1413, 1413,
    1413, 1413, 1414, 1415, 1416, 1414, 1417, 1418, 1418, 1418, 1418, 688, 1419, 1419, 1419, 1419, 1422, 1425,
    1426, 1427, 1428, 1428, 1428, 1428, 1429, 1429, 1429, 1429, 688, 1438, 1440, 1441, 1442, 1442, 1442, 1442,
    1443, 1443, 1443, 1443, 1444, 1444, 1444, 1444, 1445, 1445, 1445, 1445, 1446, 1446, 1446, 1446, 1447, 1447,
    1447, 1447, 1448, 1448, 1448, 1448, 1449, 1449, 1449, 1449, 1450, 1452, 1450, 1450, 1453, 1453, 1453, 1453,
    1454, 1454, 1454, 1454, 1455, 1455, 1455, 1455, 1457, 1461, 1457, 1457, 1462, 1462, 1462, 1463, 1464, 1464,
    1464, 1464, 1465, 1468, 1470, 1465, 1471, 1471, 1471, 1471, 1475, 1477, 1477, 1478, 1478, 1478, 1478, 1479,
    1479, 1479, 1479, 1480, 1480, 1480, 1480, 1481, 1481, 1481, 1481, 1483, 1484, 1484, 1484, 1485, 1485, 1485,
    1485, 1486, 1492, 1486, 1486, 1024, 1493, 1493, 1493, 1493, 1496, 1498, 1496, 1496, 1507, 1508, 1507, 1509,
    1509, 1509, 1510, 1511, 1511, 1511, 1511, 1512, 1512, 1512, 1512, 1513, 1513, 1513, 1513, 1514, 1514, 1514,
    1514, 1517, 1520, 1521, 1523, 1525, 1528, 1529, 1529, 1529, 1529, 1532, 1533, 1533, 1533, 1533, 1534, 1535,
    1537, 1539, 1540, 1541, 1542, 1542, 1542, 1542, 1543, 1543, 1543, 1543, 1544, 1544, 1544, 1544, 1545, 1545,
    1545, 1545, 439, 1546, 1546, 1546, 1546, 1548, 1549, 1549, 1549, 1549, 1550, 930, 1554, 1555, 1555, 1555,
    1555, 1557, 1558, 1558, 1558, 1558, 1559, 1561, 1561, 1561, 1562, 1566, 1567, 1568, 1566, 1567, 1567, 1568,
    687, 687, 1579, 1582, 1583, 1584, 1585, 1584, 1586, 1587, 1587, 1587, 1587, 622, 1588, 1588, 1588, 1588, 1589,
    1590, 1593, 1597, 1583, 1599, 1599, 1599, 1600, 1599, 1602, 1583, 1603, 1604, 1604, 1605, 1605, 1605, 1605,
    328, 1607, 1607, 1607, 1609, 1617, 1620, 1621, 1621, 805, 1622, 1623, 1623, 1623, 1623, 1625, 1626, 1626,
    1626, 1626, 1628, 1628, 1628, 1628, 1629, 1630, 1630, 1630, 1630, 1643, 1644, 1644, 1644, 1644, 1644, 1644,
    1646, 1647, 1647, 1653, 1654, 1654, 1654, 1654, 1655, 1655, 1655, 1655, 1656, 1656, 1656, 1656, 1666, 1667,
    1668, 1668, 1668, 1668, 1671, 1674, 1677, 723, 1024, 1679, 635, 687, 1014, 221, 1681, 1689, 1692, 1696, 1692,
    1697, 1697, 1697, 1697, 1698, 1698, 1698, 1698, 1699, 1701, 1701, 1701, 1701, 1701, 1692, 1702, 1705, 1709,
    1710, 1710, 1710, 1710, 1711, 1711, 1711, 1715, 1717, 1718, 1719, 1718, 1718, 1010, 1722, 687, 1723, 1723,
    1723, 1723, 1724, 1729, 1731, 1735, 1735, 1737, 1737, 1737, 1739, 1740, 1742, 1737, 1744, 1745, 1745, 1745,
    1745, 1746, 1746, 1746, 1746, 1744, 1744, 1744, 1747, 1752, 1753, 1754, 1753, 1753, 1755, 1756, 1757, 1755,
    1755, 1758, 1759, 1758, 1758, 1760, 1760, 1762, 1762, 1762, 1762, 1762, 1764, 1766, 1771, 1771, 1771, 1771,
    1772, 1772, 1772, 1772, 1773, 1774, 1774, 1774, 1774, 1776, 1782, 1782, 1782, 1784, 1784, 1784, 1786, 1787,
    1787, 1787, 1792, 1793, 1793, 1793, 1793, 1794, 1797, 1798, 1798, 1798, 1799, 1800, 1800, 1800, 1800, 1808,
    1828, 808, 1829, 1833, 1835, 1836, 1836, 1836, 1874, 1875, 622, 1877, 1877, 1877, 1877, 1886, 1887, 1887,
    1887, 1887, 1054, 1890, 1891, 1891, 1891, 1891, 1917, 1782, 1771, 1920, 1922, 1923, 1923, 1923, 1923, 1926,
    1928, 1931, 1933, 1934, 1934, 1934, 1934, 1937, 1940, 1941, 1942, 1942, 1942, 723, 1943, 1944, 1945, 1946,
    1947, 1948, 1948, 1948, 1948, 1950, 1951, 1951, 1951, 1951, 1952, 1952, 1952, 1952, 1953, 1953, 1953, 1954,
    1955, 307, 1956, 1958, 1947, 1955, 1959, 1947, 1960, 1961, 1961, 1961, 1961, 1962, 1965, 1967, 1969, 1970,
    1971, 1971, 1971, 1971, 1973, 1974, 723, 1975, 1975, 1975, 1975, 1977, 1978, 1978, 1978, 1979, 1980, 1982,
    1984, 1985, 1985, 1985, 1358, 1986, 1986, 1986, 1986, 1987, 1987, 1987, 1987, 1988, 1988, 1988, 1988, 1989,
    1990, 1989, 1989, 1991, 1991, 1992, 1991, 2004, 2006, 2019, 2021, 2021, 2021, 2021, 2022, 2022, 2022, 2022,
    763, 2023, 2023, 2023, 2023, 2023, 2024, 2024, 2024, 2024, 2042, 2047, 325, 2049, 2050, 2050, 2050, 2050,
    2060, 2061, 2061, 2061, 2061, 2061, 2066, 2067, 2068, 2068, 2068, 2068, 2071, 2074, 2075, 2076, 2075, 2075,
    196, 2085, 2086, 2087, 2087, 2089, 2091, 2087, 2092, 2093, 2093, 2093, 2093, 2105, 2106, 2119, 2120, 2127,
    2196, 2211, 2233, 2248, 2252, 2254, 2260,
];

pub(super) static ENTRY_PROFILES: [u16; 1297] = [
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
    279, 283, 284, 285, 285, 286, 286, 287, 288, 284, 288, 285, 289, 290, 291, 291, 288, 291, 291, 291, 292, 293,
    293, 294, 294, 292, 294, 295, 296, 296, 292, 296, 293, 293, 293, 293, 292, 292, 293, 293, 293, 297, 297, 297,
    297, 298, 299, 298, 300, 298, 298, 298, 298, 301, 302, 302, 303, 302, 302, 302, 304, 304, 303, 302, 305, 305,
    306, 307, 307, 307, 307, 306, 308, 309, 309, 309, 309, 310, 310, 310, 310, 310, 310, 310, 311, 311, 311, 311,
    311, 312, 311, 312, 312, 311, 312, 311, 312, 311, 311, 311, 311, 311, 311, 311, 313, 311, 311, 311, 311, 313,
    311, 312, 311, 312, 312, 311, 312, 311, 311, 311, 314, 315, 315, 316, 316, 317, 317, 317, 317, 317, 317, 317,
    317, 317, 317, 318, 317, 318, 319, 320, 320, 320, 320, 321, 322, 323, 324, 324, 324, 324, 324, 324, 324, 324,
    324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 324, 325, 326, 325, 325, 325, 326, 327, 327, 328,
    327, 327, 328, 327, 329, 330, 330, 331, 329, 331, 329, 331, 329, 329, 329, 332, 329, 331, 329, 332, 331, 329,
    333, 334, 335, 335, 336, 335, 335, 335, 335, 336, 336, 336, 336, 336, 335, 335, 336, 335, 336, 333, 336, 336,
    335, 335, 335, 335, 335, 336, 336, 336, 336, 333, 336, 335, 336, 335, 335, 335, 336, 335, 335, 333, 333, 335,
    335, 336, 335, 335, 336, 336, 335, 336, 335, 336, 336, 335, 336, 336, 337, 337, 338, 339, 337, 338, 337, 340,
    337, 341, 337, 339, 338, 337, 337, 338, 339, 342, 337, 339, 337, 338, 337, 339, 339, 337, 343, 343, 344, 344,
    345, 344, 343, 344, 343, 343, 344, 343, 344, 344, 344, 346, 346, 346, 346, 346, 347, 347, 347, 348, 348, 348,
];

pub(super) static PROFILES: [Profile; 349] = [
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
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Meta)), Strength::High, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Nav)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::Medium, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Share)), Strength::High, 0x0),
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
    Authors:ByExclusive byGuest essayInterview|review|report byOpinion byReported byReporter:Staff and agenciesSta\
    ff writerStory byText byText:Words byWords:Written byAdditional reporting byAdditional reporting fromAdditiona\
    l reporting:Compiled byEdited byEditing byGraphics byOur Standards:Produced byProvided byReporting byResearch \
    byWith assistance by|fromWith files fromWith inputs|input fromWith reporting byWith reporting fromWriting byco\
    ntributed additional reportingcontributed reportingcontributed to this report|story|article|pieceAll rights re\
    servedCopyrightThis material may not be published, broadcast©An earlier version of this articleCORRECTIONClar\
    ification:Correction:Editor's note:This article was amended onThis story has been correctedThis story has bee\
    n updatedUPDATE:AdvertorialPaid contentPaid for byPaid postPartner contentPress releasePromotedSponsoredSponso\
    red bySponsored contentaffiliate linkswe may earn a commissionAI-generatedgenerated|produced|translated|writte\
    n using|by AIgenerated|produced|translated|written using|by artificial intelligencegenerated|produced|written|\
    created|made|translated with the help|assistance of AIgenerated|produced|written|created|made|translated with \
    the help|assistance of artificial intelligencereviewed by an editorDisclosure:The author isThe author|writer o\
    wns|holds sharesThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustration byIllustration:Map:\
    (AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive photoCC BY-SA 4.0Court\
    esyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,Image viaImage:PA MediaPA WirePex\
    elsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTERS/ScreengrabScreenshotSh\
    utterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources:Originally published by\
    Originally published in|onRead the original article onRepublished with permissionSyndicated fromThis article|s\
    tory|piece is|was|has [been] republished fromThis article|story|piece originally|first appeared in|onThis arti\
    cle|story|piece was originally|first published by|in|onThis story was produced byauto-generated|published fro\
    m a syndicated|wire feedh/thas not been edited byin partnership withviaLast updatedPostedPublished:Updated:Tra\
    nslated byTranslation:Video:AAPAFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfa\
    xKyodoPTIPress AssociationReutersTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementArticle|stor\
    y continues after advertisement|adReport this adScroll to continueSkip advertisementBREAKINGEXCLUSIVEKey point\
    sLIVEOPINIONSubscriber onlyWATCH<number> comments|comment|shares|likes|views<number> min read<number> minute r\
    eadAccept all cookiesAccept|reject allCookie policyCookie settings|preferences|noticeManage cookiesManage pref\
    erences|consentPrivacy policy|noticeReading timeTags:Terms and conditionsTerms of useThis site|website uses co\
    okiesTopics:We use cookiesWe value your privacyAlso readAlso:Article continues belowBack to topCommentsContinu\
    e readingContinue reading belowDon't missEditor's PicksEditor's pick|choiceHave your sayIn case you missed itJ\
    oin the conversationJump to commentsKeep readingLatest NewsLatest stories|headlines|updates|videosLeave a comm\
    entLoad|view|see moreMore fromMore from author|authorsMore like thisMore newsMore on this storyMore storiesMos\
    t PopularMost ReadMost Viewed|Shared|Watched|CommentedMust read|readsPost a commentPrevious|next article|story\
    |postREAD ALSO:Read NextRead moreRecommendedRecommended StoriesRecommended for youRelated ArticlesRelated cont\
    ent|coverage|news|posts|videosRelated storiesRelated topicsRelated:See alsoShow moreSkip to contentSkip to mai\
    n content|navigationStory continuesTop StoriesTop news|videosTrendingTrending NowUp NextView commentsView|show\
    |see all commentsWatch liveYou may also likeYou may be interested inYou might also likeAlready a subscriberBec\
    ome a member|subscriberDonateDownload our appDownload the appFollow the authorsFollow usFollow us onGet our|th\
    e free newsletter|newslettersGet the latest newsGet unlimited accessJoin our WhatsApp channelLog inLog|sign i\
    n to continueNewsletterSign inSign up for our newsletterSign up for theSign up for|to our|the <word> newslette\
    rSign up to our newsletterStart your free trialSubscribeSubscribe now|todaySubscribe to our newsletterSupport \
    our journalismTurn on|enable notificationsCopy linkEmail linkGift|save|bookmark|print|share article|story|page\
    Link copiedListen to this articleListen to this storyPrintPrint this article|page|storySave for laterShareShar\
    e on|via <platform>Share this articleShare this story|post|pageShare via emailTweetalso|better|widely|formerly\
    |commonly|locally known asknown asnicknamed|dubbed|codenamed|christenedso-calledthe|a|this|that word|words|ter\
    m|phrase|expression<work> called|titled|entitleda|the|her|his|their|its [<name>] [new|latest|first|second|last\
    |hit] <work>starred|stars|starring|appeared inin arabic|bengali|cantonese|chinese|creole|dari|dutch|farsi|fren\
    ch|german|greek|hausa|hebrew|hindi|italian|japanesein korean|kurdish|mandarin|pashto|persian|polish|portuguese\
    |punjabi|quechua|russian|spanish|swahili|tamil|tibetan|turkish|ukrainian|urdu|uyghur|yiddish|yoruba|zuluthroug\
    h|via <article> interpreter|translator\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1297] = [
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
    7, 6, 4, 12, 11, 11, 10, 9, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11, 10, 5, 9, 8, 11, 7, 8, 2, 12, 11, 26, 10,
    11, 9, 18, 12, 8, 7, 5, 8, 6, 10, 23, 25, 21, 11, 9, 10, 11, 14, 11, 11, 12, 11, 23, 15, 22, 17, 19, 10, 32,
    21, 46, 19, 9, 45, 2, 34, 10, 14, 11, 14, 27, 29, 27, 7, 11, 12, 11, 9, 15, 13, 8, 9, 12, 17, 15, 24, 12, 49,
    70, 81, 102, 21, 11, 13, 35, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9, 17, 24, 13, 12, 8, 11, 8, 10, 12, 7,
    13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8, 17, 6, 8, 5, 6, 7, 8, 23, 26, 28, 27,
    15, 59, 56, 64, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4, 20, 14, 16, 9, 3, 8, 5, 3, 17, 7,
    4, 18, 3, 9, 6, 6, 3, 2, 13, 46, 14, 18, 18, 8, 9, 10, 4, 7, 15, 5, 44, 17, 20, 18, 17, 13, 34, 14, 26, 21,
    12, 5, 20, 12, 30, 7, 14, 21, 9, 5, 23, 11, 8, 16, 22, 10, 14, 20, 13, 21, 21, 16, 12, 11, 39, 15, 18, 9, 24,
    14, 9, 18, 12, 12, 9, 36, 15, 14, 32, 10, 9, 9, 11, 19, 19, 16, 42, 15, 14, 8, 8, 9, 15, 31, 15, 11, 15, 8,
    12, 7, 13, 26, 10, 17, 24, 19, 20, 26, 6, 16, 16, 18, 9, 12, 39, 19, 20, 25, 6, 23, 10, 7, 26, 15, 40, 25, 21,
    9, 19, 27, 22, 28, 9, 10, 49, 11, 22, 20, 5, 29, 14, 5, 23, 18, 26, 15, 5, 53, 8, 37, 9, 49, 29, 74, 34, 115,
    163, 44,
];
