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
    /// Its subject is a person, a body or an outlet, or nothing follows but a topic or the end of the clause.
    SpeakerSubject,
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
        Self::SpeakerSubject,
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
    acksbagsbakerbangladeshibankbannerbannersbarelybarkbarkedbarkingbarksbaselessbatterybebecausebecomebeenbeforeb\
    egbeganbeggedbeggingbeginbeginningbeginsbegsbegunbehindbeingbelarusianbelgianbeliefbelievebelievedbelievesbeli\
    evingbellybelowbemoanbemoanedbemoaningbemoansbeneathbengalibesidebestbetterbetweenbeverlybeyondbigbillbillionb\
    illionsbillybishopblameblamedblamesblamingblastblastedblastingblastsblogbloggedbloggingblogsbloombergblueskybl\
    urtblurtedblurtingblurtsboardboastboastedboastingboastsbookbookmarkbosnianbossbossesbothboybragbraggedbragging\
    bragsbrazilianbreakbreakingbreaksbriefbriefedbriefingbriefsbringbritishbroadcastbroadcastedbroadcasterbroadcas\
    tersbroadcastingbroadcastsbrokebrokenbrotherbrushbrushedbrushesbrushingbuildbulgarianbulletinbullybureaubutbut\
    terflybuybyby-sacacabinetcalculatecalculatedcalculatescalculatingcallcalledcallercallingcallscambodiancamecamp\
    aigncampaignercampaignerscancanadiancandidatecandidatescannotcaptcaptaincaptioncaptionedcaptioningcaptionscarc\
    arecarrycartooncasecasescastigatecastigatedcastigatescastigatingcatchcausecautioncautionedcautioningcautionscc\
    centceocertaincertifiedcertifiescertifycertifyingchairchairmanchairpersonchairwomanchallengechallengedchalleng\
    eschallengingchancechancellorchangedchannelchannelschantchantedchantingchantscharacterisecharacterisedcharacte\
    risescharacterisingcharacterizecharacterizedcharacterizescharacterizingchargechargedchargeschargingcharitychar\
    tchatchatschattedchattingchefchidechidedchideschidingchiefchiefschildchildrenchileanchillychimechimedchimeschi\
    mingchinesechoicechoosechristenedchroniclechronicledchronicleschroniclingchurchcircacirculatecirculatedcircula\
    tescirculatingcitecitedcitescitingcitizencitizensclaimclaimedclaimingclaimsclarificationclarifiedclarifiesclar\
    ifyclarifyingcleanclearclipclipscloseclubcoachcoalitioncodenamedcolcolombiancolonelcolumncolumnistcolumnistsco\
    lumnscomecomedycomescomiccomingcommandercommendcommendedcommendingcommendscommentcommentedcommentingcommentsco\
    mmissioncommissionercommitcommitscommittedcommitteecommittingcommonlycommonscommunicatecommunicatedcommunicate\
    scommunicatingcompanycompetitorscompiledcomplaincomplainedcomplainingcomplainscomplaintcomplaintscomplyconcede\
    concededconcedesconcedingconceivableconceivablyconcernconcernsconcludeconcludedconcludesconcludingconclusionco\
    nclusionsconcurconcurredconcurringconcurscondemncondemnedcondemningcondemnsconditionconditionscondolencesconfe\
    renceconfessconfessedconfessesconfessingconfidenceconfidentconfirmconfirmationconfirmedconfirmingconfirmsconfl\
    ictingcongratulatecongratulatedcongratulatescongratulatingcongresscongressmancongresswomanconnectionconsentcon\
    siderconsideredconsideringconsidersconsistentcontactedcontaincontendcontendedcontendingcontendscontentconteste\
    dcontinuecontinuedcontinuescontinuingcontractcontradictcontradictedcontradictingcontradictorycontradictscontri\
    butedcontroversialconversationconveyconveyedconveyingconveyscookiecookiescopiedcopycopyrightcoronercorporalcor\
    rectcorrectedcorrectioncorrespondentcorroboratecorroboratedcostcostlycouldcouncilcouncillorcouncillorscouncilm\
    ancouncilwomancountercounteredcounteringcounterscouplecourtcourtesycousincovercoveragecowardlycplcreatecreated\
    creditcriedcriescrimescriticcriticisecriticisedcriticisescriticisingcriticismcriticizecriticizedcriticizescrit\
    icizingcriticscroatiancrycryingcubancustomcustomercustomerscutcyclistscypriotczechddailydamedanishdaredatadaug\
    hterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclaredeclareddeclaresdeclaringdeclineddeclinesde\
    cliningdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeemdeemeddeemingdeemsdefeatdefenddefendantdefe\
    ndantsdefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedelegatesdeliberationsdemandd\
    emandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydenialdenieddeniesdenouncede\
    nounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputydescribedescribeddescribe\
    sdescribingdeskdespitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermineddeterminesdeterminingd\
    evelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirectorsdisagreedisagre\
    eddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclosesdisclosingdisc\
    losurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydismissdismisseddi\
    smissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoctorsdocumentdocume\
    ntarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubleddoublesdoublingd\
    oubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdozendozensdpadrdr\
    aftdramadrawdrawndriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearlierearliestearlyea\
    rnearningseasiereatechoechoedechoingechoseconomisteconomistseditededitingeditoreditorialefeegyptianeighteighte\
    eneightyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselevenemailemailedema\
    ilingemailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemphasizing\
    employeeemployeesenableencourageencouragedencouragesencouragingendendorseendorsedendorsesendorsingengineerengi\
    neersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagesenvisagi\
    ngenvoyepaepa-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestimatedestimatesestima\
    tingestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminationexclaime\
    xclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsexpectexp\
    ectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexposedexposesexposingexp\
    ressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfacesfairfairlyfallfalse\
    famefamiliarfamilyfanfansfarfarewellfarmerfarmersfarsifatherfaultfaultedfaultingfaultsfearfearedfearingfearsfe\
    bfebruaryfederationfeefeedfeelfeelingfeelsfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfilingsfilm\
    finalfindfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfishermenfive\
    fleefloatfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsforemanfores\
    awforeseeforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefreefrenchfrequ\
    entlyfrifridayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggaspsgavegen\
    gendergeneralgenerallygeneratedgeorgiangermangetgetsgettyghanaianghastlygiftgirlgivegivingglancegogoesgoinggon\
    egoodgoodbyegossipgotgovgovernmentgovernorgraffitigrantgrantedgrantinggrantsgraphgraphicgraphicsgratitudegreek\
    gripegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeingguarant\
    eesguardguardsguessguestguestsguidelinesguiltygunmangunmengushgushedgushesgushinghhackerhackershadhailhailedha\
    ilinghailshalfhandouthandwritinghappenhardlyhashausahavehavingheheadheadlineheadlineshearhearsayhebrewhectares\
    heightheldhellohelpherhereheroheroesherselfhighlighthighlightedhighlightinghighlightshillyhimhimselfhindihinth\
    intedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopinghospitalhourhourshouseh\
    owhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedillustratesillustratingill\
    ustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimploreimploredimploresimplorin\
    gimplyimplyingimprobableinincludeindependentindexindianindicateindicatedindicatesindicatingindicationindicatio\
    nsindictmentindonesianinforminformationinformedinforminginformsinitialinmateinmatesinnocentinputinputsinquirei\
    nquiredinquiresinquiriesinquiringinquiryinscriptioninsideinsiderinsidersinsinuateinsinuatedinsinuatesinsinuati\
    nginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstructinginstructions\
    instructsintelligenceintendintendedintendingintendsinterestinterestedinterfaxinteriminterjectinterjectedinterj\
    ectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintimateintim\
    atedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraqiirishi\
    sisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejokedjokes\
    jokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjumpjunjunejurorjurorsjustjus\
    ticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimberlykindk\
    ingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelledlabell\
    inglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlargelylashlashedlash\
    eslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawyerslayla\
    yinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegendlesslet\
    letterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylikeslilylinklinkedlinkedinlinkslistlistedli\
    stenlistinglistsliterslithuanianlitreslittlelivelivelyloadlocallocallylocalsloglogslonelylooklookedlookslordlo\
    selosseslostlotlovelyltmademagazinemainmainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmakingmala\
    ysianmaltesemanmanagemanagermanagersmandarinmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybemayormem\
    ediameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessagesmessag\
    ingmetersmetresmexicanmidnightmightmilesmilitarymillmillionmillionsminministerministersministryminuteminutesmi\
    ssmissedmissingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymonthsmootm\
    ootedmootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemumbledmum\
    blesmumblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamednarrate\
    narratednarratesnarratingnavigationnavynearnearlyneedneedlessneedsnegotiationsneighborneighborsneighbourneighb\
    oursneithernetworknevernewnewsnewsletternewslettersnewspapernewspapersnewsroomnextnicknamenicknamednigeriannin\
    enineteenninetynonobodynodnonenoonnornorwegiannotnotenotednotesnothingnoticenotificationsnotifiednotifiesnotif\
    ynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectingobjectsobserveobservedobserv\
    erobserversobservesobservingobtainedoccuroctoctoberoddofoffofferofferedofferingoffersofficeofficerofficersoffi\
    cialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropineopinedopinesopi\
    ningopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingorderlyordersorganisationorganizat\
    ionoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutliningoutrageoutsi\
    deoverownownedownerownersowningownspapagepaidpaintingpairpairingpakistanipalestinianpanelpaperpapersparamedicp\
    araphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantparticipantspartlypartnerpartners\
    hippartypashtopasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrianspendingpennedpentago\
    npeopleperpercentperhapspermissionpersianpersonpersonsperuvianpetitionpexelsphilippinephonephotophotographphot\
    ographsphotosphrasephrasedphrasesphrasingpickpickspicturepicturespiecepilotpilotspixabayplacardplacardsplacepl\
    aintiffplaintiffsplanplannedplanningplansplaqueplausibleplayplayedplayerplayersplayingplayspleadpleadedpleadin\
    gpleadspledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolishpollpol\
    lspollsterpollypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypossiblep\
    ossiblypostpostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpreachprea\
    chedpreachespreachingpredictpredictedpredictingpredictionpredictspreferencepreferencespreliminarypremierpresen\
    tingpresidentpresspressedpressespressingpresumablypresumepresumedpresumespresumingpreviouspriestprimaryprincep\
    rincessprintprivacyprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaimedproclaimingproc\
    laimsproduceproducedproducerprofprofessprofessedprofessesprofessingprofessorprofitprofitsprogramprogrammeproje\
    ctprojectedprojectingprojectspromisepromisedpromisespromisingpromotedpronouncepronouncedpronouncespronouncingp\
    roofprophesiedprophesiesprophesyprophesyingproposalproposeproposedproposesproposingprosecutorprosecutorsprospe\
    ctprotestprotestedprotesterprotestersprotestingprotestsproveprovedprovenprovesprovidedprovidingprovingprovisio\
    nalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspurportpurportedpurportedlypurp\
    ortingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqueryingquestionquestionableque\
    stionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquotequotedquotesquoting\
    rabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrereachreachedreadreaderrea\
    dersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealizingreasonreasonedrea\
    soningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringrebukerebukedrebukesreb\
    ukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceivereckonreckonedreckoningre\
    ckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecollectrecollectedrecol\
    lectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordingsrecordsrecountreco\
    untedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectingreflectsrefusedrefuse\
    srefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretregretsregrettedregrettingregul\
    atorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinrejoinedrejoiningrejoins\
    relaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesreleasingreliefrelyrema\
    inremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremembersremindremindedremindingre\
    mindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedreportedlyreporterreport\
    ersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesreprisalsrepublishedrepudiaterep\
    udiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescuersresearchresearcherresearche\
    rsreservationsreservedresidentresidentsresignresolutionrespondrespondedrespondingrespondsresponsibilityrestate\
    restatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsretractretractedretractingretra\
    ctsreturnreturnsretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevealsrevelationrevenuerev\
    erendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsrobberrobbersromani\
    anroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssadsafesaidsal\
    essallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismscheduleschola\
    rlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscreengrabsc\
    reenshotscreenshotsscrollseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsseenseess\
    elf-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencesentenced\
    sentencessentencingsepseptseptembersequelserbiansergeantseriesseriousserveservicesetsetssettingsettingssevense\
    venteenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshoutingshou\
    tsshowshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsighsighedsighingsighssig\
    htsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsingaporea\
    nsingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedslammingsl\
    amsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calledsobsob\
    bedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessomewhatsomewheresonso\
    ngsoonsoonersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspecifyingspe\
    ctatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspendspokespokenspoke\
    smanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstandstandards\
    starstarredstarringstarsstartstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystayedsteps\
    tepsstillstockstoodstopstoriesstorystrangestrategiststressstressedstressesstressingstrikerstudentstudentsstudi\
    esstudysubscribesubscribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsuggestionsugg\
    estionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummarizessumm\
    arizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporterssupport\
    ingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorssuspects\
    uspectedsuspectingsuspectssuspicionsuspicionssuspiciousswahiliswearswearingswearsswedishswisssworeswornsympath\
    ysyndicatedsyrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstastetastes\
    teachteacherteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendtendedte\
    ndstentativetermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextingtextst\
    haithanthankthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesetheythieft\
    hievesthinkthinkingthinksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthreatenedth\
    reateningthreatensthreethree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthurthursth\
    ursdaytiedtiktoktimetimelytippedtitletitledtitlestitlingtotodaytoldtolltonnestonstootooktoptopicstouttoutedtou\
    tingtoutstowardtowardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtranslatortrappedtr\
    avelertravelerstravellertravellerstreasurytreatedtreatytrendingtrialtribunaltrilliontrilogytruetrumpettrumpete\
    dtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishturntvtweettweetedtweetingtweetstwelvetwentytwicetwitt\
    ertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmedunco\
    rroborateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscored\
    underscoresunderscoringunderstandunderstandingunderstandsunderstoodundisclosedunexplainedunfoundedunionunivers\
    ityunknownunlessunlikelyunlimitedunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunvei\
    lingunveilsunverifiedupupdateupdatedupdatesupiuponurduurgeurgedurgesurgingususeuserusersusesusingusuallyutteru\
    tteredutteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentv\
    ictimvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolum\
    esvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarningwa\
    rnswarrantwaswatchwatchdogwatchedwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweig\
    htwelcomewelcomedwelcomeswelcomingwellwelshwentweptwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswher\
    everwhetherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwi\
    fewikimediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithi\
    nwithoutwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworr\
    iesworryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyel\
    lingyellsyemeniyesyetyonhapyorubayouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3183] = [
    1, 2, 3, 2, 3, 2, 3, 1, 1, 1, 1, 3, 1, 1, 3, 4, 5, 5, 6, 8, 9, 7, 6, 9, 7, 8, 10, 11, 6, 7, 7, 8, 11, 12, 12,
    13, 5, 6, 3, 8, 9, 5, 7, 2, 3, 5, 6, 10, 7, 9, 9, 10, 4, 3, 14, 7, 9, 5, 6, 8, 9, 13, 11, 6, 7, 7, 8, 7, 8, 7,
    8, 9, 9, 6, 8, 9, 7, 3, 7, 5, 5, 7, 3, 6, 8, 6, 5, 6, 8, 9, 6, 2, 12, 4, 5, 3, 5, 6, 7, 4, 5, 5, 5, 5, 7, 8,
    6, 5, 3, 10, 11, 6, 7, 9, 7, 8, 8, 6, 5, 7, 8, 6, 6, 7, 7, 8, 4, 6, 5, 7, 4, 8, 6, 2, 10, 7, 8, 4, 5, 2, 7, 8,
    7, 8, 3, 5, 3, 8, 9, 12, 9, 10, 7, 9, 11, 7, 4, 6, 8, 9, 7, 6, 10, 11, 11, 12, 3, 7, 6, 8, 2, 5, 9, 10, 10,
    11, 9, 10, 10, 11, 3, 8, 10, 6, 8, 9, 7, 6, 8, 9, 7, 7, 9, 10, 8, 9, 10, 5, 10, 13, 3, 5, 6, 10, 7, 3, 9, 8,
    5, 6, 6, 7, 4, 6, 8, 7, 8, 10, 6, 7, 2, 9, 11, 12, 10, 5, 3, 5, 6, 4, 8, 6, 8, 9, 9, 10, 7, 10, 10, 10, 11, 6,
    7, 7, 8, 10, 6, 7, 7, 8, 2, 6, 8, 9, 7, 6, 8, 9, 7, 8, 9, 10, 5, 3, 6, 4, 10, 8, 12, 13, 6, 8, 10, 11, 9, 10,
    7, 14, 7, 9, 4, 7, 8, 5, 4, 6, 7, 5, 8, 4, 6, 10, 7, 5, 9, 11, 12, 10, 4, 5, 11, 4, 6, 7, 6, 4, 6, 7, 5, 8, 7,
    2, 7, 6, 4, 6, 3, 5, 6, 7, 5, 9, 6, 4, 5, 6, 5, 10, 7, 6, 7, 8, 8, 9, 5, 5, 6, 8, 9, 7, 7, 7, 6, 4, 6, 7, 7,
    6, 3, 4, 7, 8, 5, 6, 5, 6, 6, 7, 5, 7, 8, 6, 4, 7, 8, 5, 9, 7, 5, 7, 8, 6, 5, 5, 7, 8, 6, 4, 8, 7, 4, 6, 4, 3,
    4, 7, 8, 5, 9, 5, 8, 6, 5, 7, 8, 6, 5, 7, 9, 11, 11, 12, 12, 10, 5, 6, 7, 5, 7, 7, 8, 5, 9, 8, 5, 6, 3, 9, 3,
    2, 5, 2, 7, 9, 10, 10, 11, 4, 6, 6, 7, 5, 9, 4, 8, 10, 11, 3, 8, 9, 10, 6, 4, 7, 7, 9, 10, 8, 3, 4, 5, 7, 4,
    5, 9, 10, 10, 11, 5, 5, 7, 9, 10, 8, 2, 4, 3, 7, 9, 9, 7, 10, 5, 8, 11, 10, 9, 10, 10, 11, 6, 10, 7, 7, 8, 5,
    7, 8, 6, 12, 13, 13, 14, 12, 13, 13, 14, 6, 7, 7, 8, 7, 5, 4, 5, 7, 8, 4, 5, 6, 6, 7, 5, 6, 5, 8, 7, 6, 5, 6,
    6, 7, 7, 6, 6, 10, 9, 10, 10, 11, 6, 5, 9, 10, 10, 11, 4, 5, 5, 6, 7, 8, 5, 7, 8, 6, 13, 9, 9, 7, 10, 5, 5, 4,
    5, 5, 4, 5, 9, 9, 3, 9, 7, 6, 9, 10, 7, 4, 6, 5, 5, 6, 9, 7, 9, 10, 8, 7, 9, 10, 8, 10, 12, 6, 7, 9, 9, 10, 8,
    7, 11, 12, 12, 13, 7, 11, 8, 8, 10, 11, 9, 9, 10, 6, 7, 8, 8, 9, 11, 11, 7, 8, 8, 9, 9, 10, 10, 11, 6, 9, 10,
    7, 7, 9, 10, 8, 9, 10, 11, 10, 7, 9, 9, 10, 10, 9, 7, 12, 9, 10, 8, 11, 12, 13, 13, 14, 8, 11, 13, 10, 7, 8,
    10, 11, 9, 10, 9, 7, 7, 9, 10, 8, 7, 9, 8, 9, 9, 10, 8, 10, 12, 13, 13, 11, 11, 13, 12, 6, 8, 9, 7, 6, 7, 6,
    4, 9, 7, 8, 7, 9, 10, 13, 11, 12, 4, 6, 5, 7, 10, 11, 10, 12, 7, 9, 10, 8, 6, 5, 8, 6, 5, 8, 8, 3, 6, 7, 6, 5,
    5, 6, 6, 9, 10, 10, 11, 9, 9, 10, 10, 11, 7, 8, 3, 6, 5, 6, 8, 9, 3, 8, 7, 5, 1, 5, 4, 6, 4, 4, 8, 3, 4, 4, 6,
    3, 8, 6, 7, 7, 8, 7, 8, 8, 9, 8, 8, 9, 6, 7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6, 6, 9, 10, 8, 9, 7, 6, 7, 7, 8,
    8, 7, 8, 9, 13, 6, 8, 9, 7, 11, 12, 12, 13, 11, 6, 6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8, 8, 9, 6, 8, 9, 9, 10, 4,
    7, 6, 8, 9, 7, 8, 9, 9, 10, 10, 11, 7, 9, 10, 10, 5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11, 9, 14, 7, 9, 10, 8, 8,
    9, 9, 10, 10, 7, 8, 10, 11, 9, 7, 9, 9, 10, 6, 7, 9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2, 6, 7, 8, 11, 10, 11, 9,
    4, 4, 5, 5, 7, 5, 6, 6, 4, 6, 7, 7, 8, 5, 7, 8, 8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3, 2, 5, 5, 4, 5, 6, 7, 7,
    3, 6, 7, 4, 3, 6, 5, 6, 7, 4, 7, 8, 5, 4, 8, 6, 3, 4, 6, 7, 5, 9, 10, 6, 7, 6, 9, 3, 8, 5, 8, 6, 6, 9, 10, 10,
    11, 11, 7, 8, 9, 6, 5, 7, 8, 6, 7, 7, 5, 9, 10, 10, 11, 9, 10, 10, 11, 8, 9, 6, 9, 10, 10, 11, 3, 7, 8, 8, 9,
    8, 9, 7, 7, 8, 8, 9, 9, 7, 8, 8, 8, 9, 9, 10, 5, 3, 7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8, 9, 8, 5, 4, 4,
    5, 9, 8, 10, 8, 9, 11, 7, 9, 10, 8, 9, 7, 9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8, 11, 6, 7, 7,
    8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 5, 4, 6, 4, 5, 4, 8, 6, 3, 4, 3, 8, 6, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7,
    5, 3, 8, 10, 3, 4, 4, 7, 5, 4, 3, 5, 7, 5, 5, 6, 7, 4, 5, 6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5, 6, 4, 5,
    9, 9, 4, 4, 5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8, 10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13, 4, 6, 10,
    3, 6, 6, 8, 7, 4, 11, 4, 5, 5, 6, 7, 4, 4, 6, 7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 4, 5, 8, 7, 4, 4, 4, 6, 6, 2,
    4, 5, 4, 4, 7, 6, 3, 3, 10, 8, 8, 5, 7, 8, 6, 5, 7, 8, 9, 5, 5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10, 12, 10,
    5, 6, 5, 5, 6, 10, 6, 6, 6, 4, 6, 6, 7, 1, 6, 7, 3, 4, 6, 7, 5, 4, 7, 11, 6, 6, 3, 5, 4, 6, 2, 4, 8, 9, 4, 7,
    6, 8, 6, 4, 5, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5, 3, 7, 5, 4, 6, 7, 5, 3, 3, 4, 7, 4, 7, 7, 5, 4, 6, 4, 5, 5,
    6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10, 11, 11, 12, 12, 5, 6, 7, 8, 8, 9, 4, 9, 7, 7, 7, 8, 8, 9,
    5, 8, 10, 2, 7, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10, 10, 6, 11, 8, 9, 7, 7, 6, 7, 8, 5, 6, 7, 8, 8, 9, 9, 7, 11,
    6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12, 6, 8, 9, 7, 8, 10, 8, 7, 9, 11, 12, 10,
    8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7, 5, 5, 2, 7, 5, 6, 6, 7, 6, 2, 7, 5,
    3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 4, 3, 4, 5, 6, 4, 7, 9, 9, 7, 10, 4, 6,
    5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8, 8, 9, 6, 4, 4, 7, 9, 10, 8,
    6, 8, 9, 7, 8, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6, 4, 4, 6, 7, 4, 6, 7, 5, 5, 7,
    8, 6, 6, 5, 5, 8, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 5, 4, 4, 6, 8, 5, 4, 6, 6, 7, 5, 6, 10, 6, 6, 4, 6,
    4, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 6, 4, 3, 6, 2, 4, 8, 4, 6, 8, 10, 11, 9, 3, 5, 4, 5, 6, 9, 7, 3, 6, 7, 8,
    8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7, 8, 8, 9, 6, 6, 7, 8,
    5, 5, 8, 4, 7, 8, 3, 8, 9, 8, 6, 7, 4, 6, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4, 6, 7, 5, 4, 8, 4,
    6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4, 5, 7, 8, 8, 9,
    10, 4, 4, 6, 4, 8, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 11, 9, 10, 8, 4, 8, 9, 8, 4, 8, 6, 2, 6, 3, 4, 4, 3,
    9, 3, 4, 5, 5, 7, 6, 13, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 8, 9, 8, 9, 8, 5, 3, 7, 3,
    2, 3, 5, 7, 8, 6, 6, 7, 8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9, 10, 8, 2,
    5, 7, 8, 7, 6, 12, 12, 8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4, 4, 8, 4,
    7, 9, 11, 5, 5, 6, 9, 10, 11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11, 5, 6, 4, 6, 9, 10, 6, 7, 4, 6, 8, 3, 2, 11,
    7, 6, 8, 6, 3, 7, 7, 10, 7, 6, 7, 8, 8, 6, 10, 5, 5, 10, 11, 6, 6, 7, 7, 8, 4, 5, 7, 8, 5, 5, 6, 7, 7, 8, 5,
    9, 10, 4, 7, 8, 5, 6, 9, 4, 6, 6, 7, 7, 5, 5, 7, 8, 6, 4, 6, 7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6, 6, 4, 5,
    8, 5, 4, 7, 7, 9, 10, 8, 10, 4, 5, 5, 6, 11, 8, 8, 4, 6, 6, 7, 5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8, 9, 7, 9,
    10, 10, 8, 10, 11, 11, 7, 10, 9, 5, 7, 7, 8, 10, 7, 8, 8, 9, 8, 6, 7, 6, 8, 5, 7, 7, 11, 8, 8, 5, 6, 6, 7, 8,
    10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 6, 7, 7, 9, 7, 9, 10, 8, 7, 8, 8, 9, 8, 9, 10, 10, 11, 5, 10, 10, 8,
    11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 9, 10, 10, 8, 5, 6, 6, 6, 8, 9, 7, 11, 3, 6, 8, 7, 9, 9, 9, 10, 4, 5, 6,
    7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 5, 7, 7, 5, 8, 8, 12, 10, 11, 9, 4, 7, 8, 5, 4, 5, 4, 7, 7, 8, 5, 6, 6,
    7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6, 2, 5, 7, 4, 6, 7, 9, 7, 5, 4, 7, 8, 8, 9, 7, 8, 8, 9, 6, 8,
    9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6, 8, 9, 6, 8, 9, 7, 7, 8, 7, 6, 8, 9, 7, 9, 10, 10, 11, 9,
    10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9, 10, 7, 7, 9, 10, 8, 6, 6, 5, 8, 9, 6, 7, 9, 10, 8, 7, 7, 8,
    6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9, 10, 10, 11, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 8, 10, 5, 7, 8,
    6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10, 11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9, 7, 7, 7, 5, 8, 6, 8, 10, 8,
    9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10, 11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11, 12, 8, 8, 9, 6, 10, 7, 9,
    10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7, 9, 10, 8, 6, 7, 7, 9, 10, 8, 7, 3, 6, 8, 9, 7, 10, 7, 8, 6, 8,
    8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 6, 7, 8, 7, 4, 5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7, 7, 1, 3, 4, 4, 5, 5, 6,
    7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9, 6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9, 7, 10, 10, 11, 6, 6, 4,
    6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11, 4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9, 10, 3, 4, 9, 6, 7, 8,
    6, 7, 5, 7, 3, 4, 7, 8, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7, 3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 5, 5, 8, 9, 6,
    12, 16, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7, 6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6, 4, 9, 3, 7, 5, 4,
    5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4, 8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6, 7, 8, 10, 6, 4, 8,
    7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6, 7, 7, 5, 8, 6, 9, 9, 7, 10, 10, 9, 10, 10, 11, 11, 5, 7, 8, 6, 5, 5,
    5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 7, 8, 5, 5, 5, 6, 9, 10, 6, 7, 7, 10, 6, 4, 6, 4, 5, 5, 5,
    5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6, 7, 8, 7, 9, 10, 10, 11, 10, 8, 4, 5, 3, 9,
    10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14, 8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8, 9, 4, 7, 8, 6, 7, 8,
    9, 7, 9, 10, 8, 9, 10, 10, 7, 5, 8, 6, 7, 5, 5, 5, 8, 10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7, 5, 5, 10, 4, 5,
    6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4, 6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10, 9, 5, 4, 6, 7, 5,
    4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4, 5, 7, 5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9, 7, 8, 10,
    11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 4, 6, 4, 6, 6, 5, 6, 6, 7, 2, 5, 4, 4, 6, 4, 3, 4, 3, 6, 4,
    6, 7, 5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 10, 7, 8, 9, 9, 10, 8, 7, 6, 8, 5, 8, 8, 7, 4, 7, 9, 10, 8, 5, 3,
    3, 4, 7, 8, 7, 4, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11, 9, 5, 7, 11, 14, 7, 9, 10, 8, 5,
    9, 10, 10, 11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 11, 9, 5, 10, 7, 6, 8, 9, 8, 11, 8, 15, 11, 5, 6, 8, 9, 7,
    10, 2, 6, 7, 7, 3, 4, 4, 4, 5, 5, 6, 2, 3, 4, 5, 4, 5, 7, 5, 7, 8, 6, 5, 10, 7, 8, 8, 6, 9, 7, 8, 4, 3, 14, 6,
    7, 5, 6, 10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6, 7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 4, 6, 7, 5, 3, 4, 6,
    7, 5, 7, 3, 5, 8, 7, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 4, 7, 4, 8, 8, 4, 8, 5,
    7, 8, 7, 5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9, 8, 6, 7,
    7, 9, 2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5, 4, 6, 7,
    5, 6, 3, 3, 6, 6, 3, 4, 7, 4, 10, 2,
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

pub(super) static WORD_CLASSES: [u8; 3183] = [
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
    102, 43, 54, 32, 39, 12, 12, 0, 82, 115, 121, 102, 0, 0, 15, 6, 0, 4, 48, 82, 111, 115, 121, 86, 121, 102,
    102, 112, 48, 4, 32, 32, 0, 86, 115, 102, 121, 35, 48, 82, 115, 121, 102, 48, 0, 48, 0, 0, 48, 35, 48, 0, 12,
    37, 37, 35, 67, 82, 115, 102, 121, 82, 115, 121, 102, 89, 115, 121, 102, 2, 44, 82, 115, 121, 102, 39, 82,
    115, 121, 102, 79, 0, 32, 54, 54, 9, 54, 82, 115, 121, 102, 32, 86, 121, 102, 82, 115, 121, 102, 14, 32, 82,
    115, 40, 23, 121, 102, 111, 112, 54, 82, 115, 102, 121, 14, 32, 12, 35, 39, 6, 35, 14, 48, 0, 27, 39, 82, 115,
    102, 121, 100, 116, 54, 121, 109, 32, 111, 39, 54, 54, 27, 32, 54, 58, 26, 66, 67, 84, 115, 121, 102, 0, 0,
    14, 77, 0, 0, 82, 115, 102, 121, 14, 14, 82, 115, 121, 102, 0, 68, 67, 0, 115, 102, 82, 121, 67, 67, 66, 67,
    82, 115, 102, 121, 0, 67, 0, 40, 0, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 83, 115, 103,
    121, 39, 12, 82, 102, 115, 121, 54, 82, 115, 102, 121, 67, 54, 43, 43, 32, 35, 82, 115, 102, 121, 32, 0, 14,
    31, 82, 115, 102, 121, 39, 0, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 83, 115, 121, 103, 0, 115, 102,
    82, 121, 0, 0, 22, 22, 0, 39, 67, 39, 31, 66, 32, 67, 79, 54, 0, 0, 114, 77, 102, 77, 121, 54, 82, 115, 121,
    102, 98, 115, 121, 109, 39, 67, 82, 102, 115, 39, 121, 0, 0, 82, 115, 102, 121, 39, 43, 0, 82, 115, 121, 102,
    12, 12, 35, 82, 115, 102, 121, 0, 0, 25, 25, 82, 115, 102, 121, 5, 5, 82, 115, 121, 102, 82, 115, 121, 102, 0,
    0, 25, 0, 82, 115, 102, 121, 25, 0, 82, 0, 115, 121, 102, 0, 82, 115, 102, 121, 39, 67, 66, 0, 0, 86, 115,
    121, 102, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102, 121, 12, 82, 115, 121, 0, 102, 0, 0, 0, 82, 115,
    121, 102, 0, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39, 67, 54, 66, 66, 82, 115, 121, 102, 0, 39,
    0, 54, 14, 0, 35, 66, 14, 0, 0, 115, 102, 0, 54, 82, 115, 102, 121, 25, 82, 115, 102, 121, 56, 32, 82, 121,
    32, 33, 58, 58, 14, 43, 32, 32, 0, 35, 66, 32, 0, 13, 54, 68, 68, 0, 35, 29, 29, 86, 115, 102, 121, 82, 115,
    102, 121, 0, 0, 0, 82, 115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82, 54, 54, 115, 121, 102, 82,
    115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82, 115, 102, 121, 82,
    121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 0, 48, 82, 115, 121, 103, 0, 67, 82, 115, 102, 121, 14, 54,
    54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 82, 115, 102, 121, 0, 44,
    82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102, 121, 16, 54, 56,
    84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121, 0, 106, 48, 0,
    82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 0, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53, 8, 0, 0, 0,
    0, 0, 0, 14, 82, 115, 121, 102, 54, 56, 0, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 0, 35, 0, 0,
    37, 99, 115, 121, 110, 39, 0, 35, 82, 115, 102, 121, 82, 115, 102, 121, 43, 43, 0, 82, 115, 102, 121, 14, 82,
    115, 102, 121, 54, 54, 32, 82, 115, 102, 52, 121, 52, 31, 43, 82, 115, 102, 121, 54, 2, 0, 77, 14, 79, 82,
    115, 102, 121, 85, 115, 105, 121, 32, 32, 32, 68, 1, 1, 8, 61, 61, 0, 13, 0, 12, 82, 115, 121, 102, 0, 0, 54,
    54, 77, 82, 115, 121, 102, 82, 115, 121, 102, 54, 56, 86, 115, 121, 102, 0, 82, 115, 102, 121, 82, 115, 102,
    121, 31, 0, 0, 54, 56, 14, 44, 0, 0, 0, 14, 0, 0, 0, 35, 54, 59, 1, 0, 54, 54, 0, 54, 82, 115, 121, 102, 90,
    115, 121, 106, 29, 29, 39, 0, 0, 86, 121, 102, 115, 18, 0, 37, 0, 37, 5, 13, 12, 12, 12, 12, 77, 0, 86, 122,
    13, 102, 32, 82, 115, 54, 54, 102, 121, 39, 0, 54, 54, 37, 14, 82, 115, 121, 102, 35, 14, 35, 22, 48, 39, 84,
    115, 121, 102, 54, 111, 82, 121, 112, 102, 0, 37, 115, 39, 54, 37, 37, 0, 0, 32, 0, 72, 72, 0, 35, 0, 48, 25,
    82, 115, 102, 121, 0, 77, 82, 115, 121, 102, 0, 66, 33, 67, 0, 0, 32, 32, 14, 0, 2, 32, 35, 0, 54, 14, 0, 0,
    86, 102, 121, 112, 0, 0, 0, 0, 66, 39, 67, 12, 82, 115, 121, 102, 12, 0, 0, 25, 32, 82, 115, 102, 121, 39, 14,
    0, 82, 115, 102, 121, 82, 115, 121, 102, 54, 54, 0, 43, 43, 12, 0, 54, 54, 82, 115, 102, 121, 0, 54, 54, 19,
    82, 115, 121, 102, 37, 0, 21, 14, 0, 19, 0, 20, 19, 64, 54, 12, 0, 14, 0, 0, 68, 33, 115, 0, 14, 47, 1, 0, 0,
    38, 82, 115, 121, 102, 35, 38, 38, 0, 95, 115, 121, 108, 45, 120, 102, 121, 86, 43, 121, 102, 35, 35, 91, 115,
    106, 121, 39, 68, 68, 39, 74, 37, 37, 32, 54, 77, 64, 32, 0, 0, 73, 82, 115, 102, 121, 0, 22, 22, 82, 115,
    102, 121, 67, 0, 115, 108, 82, 115, 102, 121, 96, 121, 0, 51, 14, 0, 12, 32, 95, 117, 108, 125, 5, 5, 12, 32,
    82, 5, 115, 121, 102, 0, 54, 54, 0, 0, 0, 82, 115, 102, 52, 121, 52, 12, 48, 55, 60, 82, 115, 102, 121, 82,
    115, 121, 102, 67, 54, 44, 39, 82, 115, 121, 33, 102, 0, 82, 115, 121, 102, 25, 0, 2, 0, 82, 115, 121, 102, 0,
    0, 82, 115, 121, 102, 52, 0, 82, 115, 102, 121, 48, 0, 54, 54, 82, 115, 102, 121, 12, 32, 32, 32, 4, 32, 82,
    115, 102, 121, 0, 63, 32, 35, 45, 38, 32, 29, 29, 32, 35, 14, 82, 115, 102, 121, 32, 0, 54, 54, 67, 12, 54,
    12, 29, 36, 0, 29, 29, 54, 54, 1, 67, 115, 102, 82, 121, 14, 54, 35, 32, 0, 0, 14, 0, 68, 68, 35, 0, 67, 68,
    111, 0, 86, 121, 0, 113, 102, 32, 32, 39, 32, 2, 84, 116, 121, 116, 121, 102, 66, 115, 82, 115, 121, 102, 82,
    115, 121, 102, 54, 0, 82, 115, 102, 121, 0, 1, 0, 32, 82, 115, 121, 102, 12, 54, 54, 12, 12, 54, 56, 82, 121,
    102, 14, 54, 54, 82, 115, 121, 102, 86, 115, 121, 102, 115, 0, 14, 32, 0, 0, 14, 53, 53, 33, 32, 43, 14, 66,
    48, 0, 35, 0, 35, 0, 0, 44, 0, 82, 115, 0, 121, 102, 68, 32, 68, 0, 14, 35, 0, 33, 0, 17, 12, 12, 35, 14, 0,
    0, 66, 14, 0, 0, 0, 35, 66, 115, 81, 0, 0, 82, 115, 121, 102, 66, 66, 86, 102, 121, 32, 32, 54, 0, 54, 54, 0,
    12, 18, 12, 29, 29, 44, 0, 0, 0, 30, 1, 67, 38, 23, 14, 43, 43, 12, 79, 12, 54, 82, 115, 121, 102, 66, 33, 99,
    115, 110, 121, 68, 68, 32, 37, 26, 68, 39, 0, 37, 37, 0, 67, 54, 39, 68, 69, 66, 0, 0, 82, 115, 121, 102, 12,
    12, 32, 35, 72, 72, 32, 35, 68, 35, 68, 82, 115, 121, 102, 8, 32, 18, 0, 54, 12, 31, 14, 77, 66, 66, 66, 66,
    8, 0, 35, 82, 115, 102, 121, 82, 115, 121, 102, 77, 26, 82, 115, 121, 102, 45, 38, 34, 0, 31, 82, 115, 102,
    121, 0, 39, 48, 0, 33, 0, 33, 0, 54, 56, 54, 56, 8, 40, 34, 0, 0, 0, 0, 40, 23, 23, 0, 31, 31, 32, 37, 37, 37,
    8, 61, 0, 0, 37, 6, 32, 34, 84, 115, 104, 0, 12, 0, 115, 102, 82, 121, 121, 29, 77, 29, 1, 5, 13, 54, 54, 82,
    115, 121, 102, 82, 115, 0, 17, 102, 121, 0, 14, 29, 29, 0, 48, 48, 86, 115, 121, 102, 39, 67, 54, 54, 58, 1,
    48, 1, 62, 37, 37, 0, 48, 86, 115, 121, 102, 77, 57, 82, 115, 102, 121, 25, 25, 54, 56, 42, 25, 6, 84, 115,
    121, 35, 102, 39, 39, 0, 0, 0, 8, 17, 26, 45, 48, 23, 23, 82, 115, 102, 121, 25, 48, 48, 86, 115, 58, 43, 121,
    102, 2, 0, 0, 77, 0, 0, 32, 32, 39, 41, 24, 54, 82, 115, 102, 121, 58, 59, 39, 43, 43, 0, 0, 0, 39, 0, 86,
    115, 58, 58, 102, 121, 48, 54, 43, 14, 66, 43, 0, 0, 39, 70, 71, 68, 1, 0, 0, 0, 0, 32, 12, 0, 32, 0, 22, 22,
    22, 22, 92, 115, 102, 121, 0, 0, 22, 22, 0, 54, 54, 0, 12, 12, 0, 54, 54, 93, 115, 121, 107, 12, 0, 101, 115,
    58, 58, 121, 102, 82, 115, 121, 102, 115, 82, 115, 102, 121, 35, 80, 77, 95, 117, 125, 108, 0, 39, 0, 32, 12,
    12, 54, 35, 67, 0, 82, 115, 121, 102, 32, 82, 115, 102, 121, 0, 0, 0, 84, 115, 12, 121, 104, 0, 0, 68, 0, 82,
    115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 0, 102, 33, 0, 0, 67, 0, 67, 88, 115, 102, 121, 0, 82, 115,
    102, 121, 0, 54, 0, 67, 67, 0, 0, 66, 0, 0, 0, 82, 115, 102, 121, 82, 115, 121, 102, 14, 0, 54, 66, 82, 115,
    102, 121, 67, 0, 0, 77, 77, 82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 102, 121, 0, 115, 102, 82, 121,
    12, 82, 115, 102, 121, 54, 54, 0, 82, 115, 54, 54, 121, 102, 82, 115, 112, 102, 0, 0, 121, 0, 2, 0, 0, 82,
    115, 39, 102, 121, 14, 58, 58, 82, 115, 0, 121, 102, 14, 118, 0, 102, 121, 32, 37, 67, 115, 109, 98, 121, 98,
    0, 115, 121, 109, 82, 115, 121, 102, 14, 1, 82, 115, 102, 121, 82, 115, 102, 121, 67, 0, 0, 23, 82, 115, 121,
    102, 14, 35, 33, 82, 115, 121, 102, 1, 0, 14, 0, 119, 43, 43, 25, 121, 102, 0, 82, 115, 102, 121, 82, 115,
    102, 121, 82, 115, 121, 102, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 102, 115, 121, 82,
    115, 121, 102, 12, 12, 14, 82, 115, 121, 102, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 121, 102, 82,
    115, 121, 102, 84, 115, 124, 22, 104, 82, 115, 121, 102, 44, 14, 82, 115, 121, 102, 82, 115, 121, 102, 0, 0,
    0, 82, 115, 102, 121, 82, 115, 121, 102, 0, 90, 106, 115, 121, 39, 35, 82, 115, 102, 121, 82, 115, 121, 102,
    82, 115, 121, 102, 82, 115, 102, 121, 0, 82, 115, 121, 102, 84, 115, 102, 121, 25, 35, 0, 0, 0, 83, 115, 121,
    103, 86, 115, 121, 102, 82, 115, 121, 102, 25, 66, 82, 115, 121, 102, 115, 102, 94, 121, 85, 115, 0, 54, 54,
    122, 105, 82, 115, 121, 102, 67, 54, 0, 0, 82, 115, 102, 121, 0, 0, 52, 0, 52, 54, 54, 12, 54, 56, 25, 0, 58,
    59, 14, 12, 82, 115, 121, 102, 0, 82, 115, 102, 121, 5, 13, 0, 82, 115, 121, 102, 82, 115, 121, 102, 14, 0,
    82, 115, 121, 102, 2, 66, 82, 115, 121, 102, 0, 0, 66, 12, 0, 82, 115, 102, 121, 0, 14, 0, 82, 115, 121, 102,
    54, 54, 32, 0, 84, 115, 104, 123, 5, 0, 5, 5, 0, 0, 5, 14, 32, 32, 0, 0, 0, 115, 0, 35, 12, 12, 72, 25, 72,
    32, 0, 111, 82, 121, 102, 12, 0, 0, 25, 33, 35, 39, 54, 56, 82, 115, 121, 102, 0, 32, 82, 115, 121, 102, 0,
    21, 21, 0, 33, 0, 0, 0, 0, 67, 86, 121, 14, 0, 0, 0, 0, 112, 102, 0, 0, 0, 14, 66, 39, 67, 54, 14, 0, 0, 0,
    82, 115, 102, 121, 29, 29, 29, 77, 32, 66, 77, 0, 14, 39, 119, 102, 121, 0, 37, 37, 37, 18, 66, 26, 82, 115,
    43, 102, 121, 64, 67, 25, 26, 82, 115, 121, 102, 101, 111, 121, 112, 102, 82, 115, 121, 102, 2, 0, 82, 115,
    121, 102, 0, 87, 97, 115, 121, 115, 121, 102, 115, 121, 102, 0, 0, 35, 50, 14, 32, 54, 77, 66, 54, 14, 77, 40,
    0, 37, 37, 37, 33, 33, 25, 0, 0, 82, 115, 121, 102, 0, 0, 31, 32, 32, 35, 82, 115, 102, 121, 82, 44, 115, 121,
    102, 7, 0, 82, 115, 121, 102, 0, 54, 54, 25, 32, 18, 61, 61, 0, 0, 0, 0, 54, 77, 1, 0, 25, 0, 0, 0, 55, 55,
    32, 86, 121, 102, 115, 102, 82, 121, 43, 82, 115, 102, 121, 0, 82, 115, 121, 102, 115, 14, 111, 112, 67, 54,
    54, 67, 67, 0, 43, 82, 115, 121, 102, 14, 33, 0, 0, 0, 0, 0, 82, 115, 13, 13, 102, 121, 40, 12, 33, 14, 0, 0,
    0, 1, 0, 0, 14, 5, 78, 0, 54, 82, 115, 102, 121, 54, 58, 58, 12, 12, 0, 0, 43, 8, 32, 14, 0, 0, 95, 117, 125,
    5, 0, 0, 108, 12, 35, 82, 82, 115, 102, 121, 82, 115, 102, 121, 12, 115, 121, 102, 72, 72, 66, 0, 35, 91, 115,
    54, 56, 121, 102, 82, 115, 0, 102, 121, 0, 54, 25, 12, 12, 54, 54, 82, 115, 121, 102, 0, 0, 0, 0, 82, 121,
    102, 32, 32, 111, 112, 25, 0, 32, 0, 23, 0, 32, 86, 112, 102, 121, 82, 115, 121, 102, 35, 39, 2, 33, 33, 14,
    54, 54, 39, 82, 115, 102, 121, 44, 23, 86, 121, 102, 37, 58, 58, 0, 0, 0, 0, 92, 116, 121, 102, 12, 115, 102,
    86, 121, 5, 12, 98, 115, 121, 109, 32, 0, 82, 115, 121, 106, 8, 10, 45, 38, 38, 1, 0, 5, 5, 1, 8, 64, 54, 54,
    86, 121, 102, 37, 37, 37, 8, 8, 6, 115, 37, 37, 44, 82, 115, 121, 102, 37, 37, 77, 48, 48, 72, 82, 115, 121,
    102, 72, 72, 72, 0, 44, 0, 35, 0, 92, 116, 102, 121, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102,
    48, 48, 77, 54, 54, 33, 12, 12, 0, 0, 0, 0, 43, 43, 43, 43, 39, 0, 12, 0, 0, 39, 37, 77, 0, 82, 115, 121, 102,
    0, 14, 72, 72, 72, 32, 32, 0, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0,
    54, 0, 0, 0, 82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 0, 39, 39,
    0, 6, 35, 0, 0, 0, 0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 0, 2, 48, 0, 82, 115, 102, 121, 38, 0, 58, 59,
    0, 0, 0, 82, 115, 121, 102, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121,
    106, 0, 43, 43, 44, 82, 115, 102, 121, 0, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 86, 115, 121,
    102, 0, 82, 115, 121, 102, 12, 4, 14, 39, 0, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82,
    115, 102, 121, 1, 32, 111, 0, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73,
    75, 73, 0, 54, 54, 0, 26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54,
    54, 82, 115, 121, 102, 31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44,
    2, 68, 35, 68, 82, 115, 121, 102, 32, 0, 7, 2, 0, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATE_EDGES: [u16; 2282] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 47,
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 2,
    1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 2, 5, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    3, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1, 5, 5, 6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 3, 4, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 4, 3, 1, 1, 4, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1, 1,
    3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1, 4, 1,
    3, 1, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1, 2,
    1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 2, 1, 6, 4, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 10,
    11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 8,
    2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1,
    1, 1, 1, 2, 2, 1, 1, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 15, 16, 16, 16,
    1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 3, 1, 1, 1, 1, 1, 11, 12, 12,
    19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1,
    37, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5,
    6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 17, 18, 18, 1,
    2, 1, 2, 1, 10, 11, 11, 12, 30, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 8, 1, 6, 1, 1, 3,
    1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1,
    1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 3, 4, 4,
    5, 5, 5, 10, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 10, 1, 9, 8, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1,
    12, 1, 1, 1, 14, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3,
    1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 9, 1, 3, 5,
    1, 2, 1, 3, 1, 2, 1, 1, 1, 3, 3, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1,
    1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 5, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 1, 1, 1, 16, 2, 5, 1,
    1, 4, 12, 1, 1, 1, 1, 2, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 2, 11, 1, 1, 4, 1, 9, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 4, 1, 2, 8, 1, 1, 3, 1, 1, 1, 1, 3, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 2, 1, 2, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1,
    1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 3,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 9, 1,
    1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 9, 24, 1, 1, 1, 4, 3, 1, 18, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 3,
    1, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 4, 5, 1, 1, 2, 1, 1, 3, 2, 1, 1, 5, 5, 13, 2, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1,
    3, 1, 1, 1, 3, 1, 4, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1,
    1, 16, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 5, 1, 1, 1, 1, 1, 2, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 8, 8, 12, 1, 1, 1, 2, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1,
    9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 1, 1, 3, 4, 4, 5, 5, 1, 1, 1, 2, 3, 4, 1, 1, 1, 2, 3, 3, 3, 1, 1,
    5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 4, 1, 1, 1, 6, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 2, 27, 28, 28, 1, 4, 5, 5, 5,
    1, 1, 3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 14, 14, 14, 14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6,
    6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1,
    1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 7, 1932,
];

pub(super) static LABELS: [u16; 6228] = [
    65535, 65535, 2879, 1052, 2509, 2173, 2428, 65535, 8, 1930, 65535, 12, 170, 2625, 65535, 1641, 65535, 1810,
    2826, 65535, 2685, 65535, 65535, 480, 65535, 61480, 65535, 1819, 65535, 1648, 65535, 2625, 65535, 1810, 65535,
    1822, 65535, 1746, 2827, 2879, 65535, 1638, 2827, 3126, 65535, 1810, 1501, 393, 555, 1083, 3126, 65535, 2625,
    65535, 65535, 1822, 65535, 2296, 65535, 65535, 1148, 65535, 65535, 93, 1819, 65535, 2879, 555, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 842, 65535, 1135, 1302, 1531, 1533, 1754, 2472, 61480,
    348, 480, 789, 837, 842, 1070, 1078, 1134, 1135, 1210, 1215, 1302, 1531, 1533, 1553, 1641, 1668, 1754, 1791,
    1923, 1934, 1980, 1983, 2001, 2029, 2327, 2338, 2472, 2492, 2584, 2585, 2625, 2649, 2652, 2653, 2696, 2746,
    2805, 2902, 2931, 3027, 3092, 3108, 3143, 3144, 61480, 61487, 65535, 65535, 65535, 682, 65535, 108, 65535,
    65535, 65535, 419, 2902, 65535, 2333, 65535, 2333, 13, 1595, 1644, 1755, 2333, 2516, 2610, 2952, 2990, 65535,
    2879, 65535, 65535, 65535, 1810, 2826, 65535, 65535, 1810, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 419, 1176, 2332, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1582, 65535, 65535, 1336, 1198,
    3023, 65535, 65535, 1167, 65535, 65535, 65535, 65535, 65535, 1930, 2681, 65535, 65535, 899, 144, 2431, 65535,
    65535, 2357, 65535, 1440, 1999, 2403, 2881, 3065, 65535, 65535, 1810, 2826, 65535, 1352, 65535, 65535, 311,
    1270, 1352, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 2698, 13, 65535, 65535, 220, 65535, 12, 1502,
    2176, 65535, 1810, 1869, 2826, 65535, 2640, 611, 1100, 2640, 3150, 61488, 65535, 1819, 65535, 65535, 215,
    2846, 1810, 3020, 65535, 65535, 65535, 2625, 65535, 1648, 65535, 65535, 2138, 65535, 24, 54, 93, 937, 1022,
    1384, 1403, 1416, 1819, 1829, 2990, 65535, 65535, 1336, 1198, 85, 3023, 65535, 419, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1352, 1822, 1869, 2442, 1999, 65535, 10, 1930, 65535, 65535, 65535, 65535,
    65535, 65535, 2532, 65535, 2879, 65535, 65535, 1352, 2826, 2879, 2826, 2879, 65535, 65535, 65535, 1930, 65535,
    65535, 65535, 3126, 649, 1352, 65535, 43, 61, 65535, 79, 335, 666, 65535, 12, 65535, 65535, 1499, 1325, 3069,
    220, 65535, 220, 65535, 1775, 220, 65535, 65535, 65535, 419, 65535, 419, 65535, 2442, 1052, 1087, 1110, 1576,
    1591, 1632, 1713, 1918, 1999, 2328, 2481, 2837, 65535, 65535, 2138, 1829, 139, 65535, 65535, 1328, 1734, 311,
    2879, 139, 1775, 65535, 65535, 65535, 65535, 65535, 65535, 2029, 3126, 65535, 65535, 311, 1270, 65535, 2879,
    65535, 65535, 65535, 65535, 65535, 629, 65535, 394, 1755, 2029, 65535, 1205, 2547, 65535, 13, 1135, 1561,
    65535, 65535, 65535, 2879, 65535, 12, 65535, 419, 65535, 65535, 12, 65535, 1105, 2766, 3121, 13, 1176, 65535,
    65535, 65535, 1730, 3178, 1810, 65535, 637, 65535, 2887, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 1638,
    2827, 1810, 2494, 2827, 1810, 65535, 1646, 2698, 13, 65535, 65535, 65535, 65535, 65535, 751, 926, 1490, 1607,
    2879, 2904, 65535, 65535, 1502, 65535, 2302, 2142, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 215, 1877,
    2685, 65535, 65535, 2558, 2558, 65535, 65535, 65535, 65535, 1811, 65535, 25, 65535, 25, 1021, 1023, 1021,
    1023, 108, 1702, 1824, 2610, 65535, 65535, 1860, 2414, 2414, 61440, 2414, 61440, 2414, 61440, 61462, 65535,
    65535, 65535, 1148, 1822, 65535, 65535, 551, 65535, 2000, 3177, 61462, 65535, 65535, 65535, 65535, 1860, 269,
    638, 693, 3016, 269, 638, 693, 3016, 61440, 269, 638, 693, 3016, 61440, 269, 638, 693, 2415, 3016, 61440,
    65535, 65535, 1860, 65535, 2879, 269, 638, 693, 3016, 61440, 268, 311, 636, 692, 3018, 268, 311, 636, 692,
    3018, 61440, 268, 311, 636, 692, 3018, 61440, 268, 311, 636, 692, 2000, 2414, 2476, 3018, 61440, 65535, 65535,
    419, 65535, 65535, 65535, 11, 420, 65535, 65535, 65535, 65535, 65535, 65535, 310, 448, 1104, 1929, 2882,
    61448, 61470, 65535, 1352, 61448, 61470, 65535, 65535, 65535, 12, 65535, 65535, 65535, 1352, 65535, 65535,
    65535, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 716, 2366, 65535, 65535, 716, 2366, 65535,
    65535, 311, 716, 2366, 2879, 65535, 65535, 65535, 716, 812, 822, 1816, 2366, 2826, 65535, 65535, 12, 65535,
    65535, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 812, 822, 1816, 65535,
    778, 65535, 65535, 65535, 65535, 2826, 65535, 65535, 65535, 65535, 65535, 1810, 2826, 2333, 2333, 2827, 65535,
    65535, 65535, 25, 2333, 2670, 3021, 65535, 65535, 65535, 3126, 65535, 65535, 966, 967, 2040, 2158, 2159, 2469,
    2471, 65535, 65535, 335, 65535, 2180, 65535, 65535, 65535, 25, 2333, 2670, 3021, 65535, 65535, 2332, 65535,
    65535, 215, 1942, 2327, 2685, 2846, 47, 2332, 2879, 65535, 65535, 65535, 65535, 1780, 1981, 2024, 2512, 65535,
    1579, 65535, 65535, 12, 65535, 65535, 65535, 2175, 65535, 65535, 65535, 2000, 65535, 65535, 577, 1148, 65535,
    2175, 2175, 61440, 2175, 61440, 2175, 61440, 65535, 1565, 65535, 311, 577, 2414, 311, 577, 2414, 61440, 311,
    577, 2414, 61440, 311, 449, 577, 2414, 61440, 304, 311, 1267, 1270, 1357, 1827, 2447, 2705, 3177, 61462,
    65535, 65535, 65535, 65535, 890, 2242, 65535, 1810, 65535, 65535, 65535, 1403, 91, 217, 1810, 238, 1283, 2827,
    3126, 65535, 65535, 65535, 65535, 107, 2735, 144, 65535, 65535, 12, 65535, 65535, 65535, 3059, 65535, 65535,
    2348, 65535, 1422, 65535, 65535, 65535, 1328, 1423, 1734, 65535, 65535, 810, 1845, 65535, 65535, 311, 577,
    636, 960, 2442, 2633, 139, 577, 1859, 2879, 577, 2879, 65535, 65535, 220, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2446, 2578, 2951, 2446, 2578, 2951, 61440, 2446, 2578,
    2951, 61440, 2446, 2578, 2951, 61440, 205, 2302, 2303, 3091, 65535, 65535, 65535, 65535, 61470, 65535, 65535,
    65535, 577, 1148, 2348, 2350, 13, 2879, 65535, 65535, 65535, 65535, 157, 577, 636, 960, 2325, 2362, 2382,
    2414, 2442, 2633, 157, 577, 636, 960, 2325, 2362, 2382, 2414, 2442, 2633, 61440, 157, 577, 636, 960, 2325,
    2362, 2382, 2414, 2442, 2633, 61440, 157, 577, 636, 960, 2325, 2362, 2382, 2414, 2442, 2633, 61440, 61462,
    65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1678, 577, 577, 61440,
    577, 61440, 577, 61440, 1732, 61462, 65535, 65535, 61462, 65535, 65535, 910, 65535, 65535, 65535, 65535, 180,
    65535, 180, 1859, 2827, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 394, 13, 65535, 65535, 1362, 2333,
    65535, 899, 2821, 2431, 65535, 65535, 65535, 419, 65535, 419, 65535, 65535, 12, 65535, 523, 1776, 1938, 1939,
    5, 65535, 65535, 65535, 1579, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535,
    65535, 250, 65535, 65535, 65535, 65535, 1999, 61488, 608, 1999, 61488, 65535, 552, 1081, 2917, 3161, 65535,
    65535, 65535, 419, 65535, 65535, 1822, 65535, 65535, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2442, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 751, 926, 1490, 1607, 1680, 2879, 2904, 65535,
    2826, 65535, 65535, 65535, 2821, 65535, 65535, 1930, 65535, 65535, 65535, 65535, 289, 65535, 419, 2328, 65535,
    65535, 276, 65535, 1822, 65535, 2827, 3002, 65535, 65535, 65535, 2340, 2373, 1810, 1097, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 827, 1061, 2191, 827, 1061, 1182, 1700, 1856, 2191, 65535, 1733, 1135, 65535,
    1733, 1135, 1284, 1301, 1768, 1827, 65535, 65535, 1403, 91, 217, 419, 3007, 3126, 65535, 2442, 65535, 1756,
    1757, 1168, 65535, 1755, 1168, 1533, 65535, 22, 13, 1859, 2827, 2979, 13, 65535, 1336, 65535, 2772, 1845,
    65535, 65535, 65535, 2443, 1822, 2111, 3133, 1822, 2111, 65535, 563, 564, 565, 566, 65535, 65535, 65535, 12,
    65535, 419, 65535, 65535, 65535, 65535, 1016, 65535, 65535, 2768, 10, 65535, 2442, 1122, 2442, 61470, 65535,
    65535, 65535, 419, 950, 314, 1775, 61470, 65535, 2442, 3178, 61470, 65535, 2826, 2431, 65535, 65535, 164, 330,
    331, 332, 1051, 1052, 1054, 1108, 1109, 1159, 2751, 2753, 2840, 2842, 2849, 164, 330, 331, 332, 1051, 1052,
    1054, 1108, 1109, 1159, 2751, 2753, 2840, 2842, 2849, 61440, 164, 330, 331, 332, 1051, 1052, 1054, 1108, 1109,
    1159, 2751, 2753, 2840, 2842, 2849, 61440, 164, 330, 331, 332, 1051, 1052, 1054, 1108, 1109, 1159, 2751, 2753,
    2840, 2842, 2849, 61440, 65535, 1352, 65535, 1135, 1302, 1531, 1533, 1754, 2472, 61480, 61487, 65535, 65535,
    65535, 65535, 289, 1860, 65535, 65535, 65535, 1999, 1447, 2826, 2846, 1440, 3065, 65535, 2442, 742, 65535,
    65535, 65535, 65535, 330, 2840, 330, 2840, 61440, 330, 2840, 61440, 330, 2840, 61440, 61462, 65535, 1176,
    1810, 65535, 65535, 65535, 2442, 2879, 65535, 162, 241, 330, 1051, 1097, 1106, 1156, 1244, 2738, 2750, 2840,
    162, 241, 330, 1051, 1097, 1106, 1156, 1244, 2738, 2750, 2840, 61440, 162, 241, 330, 1051, 1097, 1106, 1156,
    1244, 2738, 2750, 2840, 61440, 0, 162, 241, 330, 746, 883, 1051, 1097, 1106, 1156, 1244, 1258, 1270, 1725,
    2738, 2750, 2840, 3154, 61440, 65535, 220, 1827, 65535, 1999, 108, 65535, 65535, 65535, 65535, 638, 2103,
    2104, 3016, 638, 2103, 2104, 3016, 61440, 638, 2103, 2104, 3016, 61440, 638, 2103, 2104, 3016, 61440, 61444,
    61444, 61488, 250, 638, 688, 1999, 2103, 2104, 2917, 3016, 61488, 65535, 65535, 65535, 12, 419, 65535, 65535,
    12, 65535, 9, 65535, 12, 716, 2625, 3023, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1567,
    2001, 2493, 2669, 2931, 65535, 1575, 2046, 65535, 65535, 969, 1422, 65535, 65535, 1447, 1679, 3177, 65535,
    65535, 453, 65535, 1839, 3030, 65535, 3126, 65535, 2783, 65535, 1539, 2827, 65535, 1810, 65535, 1810, 65535,
    1810, 65535, 1810, 65535, 1810, 1072, 1839, 2268, 3030, 3144, 65535, 13, 108, 139, 202, 341, 452, 522, 1091,
    1169, 1195, 1226, 1269, 1278, 1296, 1448, 1455, 1504, 1630, 1702, 1730, 1859, 1899, 1901, 1922, 1982, 1993,
    2139, 2426, 2610, 2627, 2757, 2827, 2834, 2928, 2945, 2997, 3176, 65535, 65535, 65535, 2333, 65535, 65535,
    65535, 65535, 65535, 153, 1822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 65535,
    65535, 419, 1052, 1871, 2431, 2509, 65535, 2669, 13, 65535, 65535, 13, 419, 65535, 65535, 65535, 2826, 65535,
    65535, 65535, 2826, 65535, 112, 543, 2328, 2419, 2422, 112, 543, 2328, 2419, 2422, 61440, 112, 543, 2328,
    2419, 2422, 61440, 112, 543, 2328, 2419, 2422, 61440, 112, 314, 543, 2328, 2419, 2422, 61440, 65535, 1777,
    2431, 311, 1777, 2431, 65535, 112, 543, 2328, 2419, 2422, 2706, 61440, 112, 311, 314, 543, 2328, 2419, 2422,
    2879, 61440, 65535, 65535, 65535, 2826, 65535, 2826, 65535, 1576, 1999, 2978, 1576, 1999, 2978, 61440, 1576,
    1999, 2978, 61440, 1999, 1999, 61440, 1999, 61440, 1999, 61440, 112, 543, 1576, 1999, 2431, 2978, 61440,
    61462, 65535, 1574, 311, 2879, 65535, 220, 1574, 2826, 65535, 65535, 2328, 164, 330, 331, 332, 1051, 1052,
    1054, 1108, 1109, 1159, 2477, 2480, 2751, 2753, 2840, 2842, 2849, 164, 330, 331, 332, 1051, 1052, 1054, 1108,
    1109, 1159, 2477, 2480, 2751, 2753, 2840, 2842, 2849, 61440, 164, 330, 331, 332, 1051, 1052, 1054, 1108, 1109,
    1159, 2477, 2480, 2751, 2753, 2840, 2842, 2849, 61440, 65535, 2826, 65535, 65535, 2826, 65535, 2826, 112, 331,
    543, 1098, 2328, 2419, 2422, 2431, 2849, 2970, 112, 331, 543, 1098, 2328, 2419, 2422, 2431, 2849, 2970, 61440,
    112, 331, 543, 1098, 2328, 2419, 2422, 2431, 2849, 2970, 61440, 112, 314, 331, 543, 1098, 2328, 2419, 2422,
    2431, 2849, 2970, 61440, 164, 188, 190, 330, 331, 332, 974, 1051, 1052, 1054, 1108, 1109, 1159, 1258, 1268,
    1440, 1602, 1603, 1725, 2477, 2480, 2527, 2751, 2753, 2840, 2842, 2849, 3065, 61440, 61444, 65535, 483, 3095,
    65535, 676, 1859, 2827, 65535, 65535, 580, 2879, 65535, 65535, 2180, 65535, 2559, 2559, 61440, 2559, 61440,
    2559, 61440, 65535, 1978, 65535, 1810, 65535, 65535, 220, 65535, 65535, 65535, 65535, 1860, 65535, 65535,
    65535, 65535, 1860, 65535, 2993, 65535, 65535, 1275, 1755, 1999, 2684, 2994, 3028, 65535, 65535, 65535, 65535,
    65535, 577, 13, 65535, 1447, 1268, 65535, 2442, 1477, 2442, 2428, 0, 3002, 65535, 1810, 2826, 65535, 65535,
    2750, 2753, 3044, 3045, 65535, 65535, 683, 65535, 2879, 65535, 65535, 65535, 215, 2685, 2846, 2879, 65535,
    1502, 1502, 61440, 1502, 61440, 1502, 61440, 2442, 61444, 65535, 65535, 1700, 65535, 1644, 65535, 65535, 664,
    2879, 65535, 1352, 65535, 2879, 1979, 2509, 65535, 65535, 65535, 552, 1999, 65535, 577, 1999, 552, 1447, 1768,
    1999, 2826, 2829, 2846, 3126, 65535, 552, 1447, 1999, 2826, 2829, 2846, 65535, 65535, 650, 682, 2024, 65535,
    65535, 1056, 1917, 2142, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 311, 1270, 1325, 1357, 1775,
    2705, 3069, 3087, 65535, 65535, 65535, 2333, 65535, 65535, 65535, 65535, 311, 1270, 1357, 1775, 2705, 3087,
    65535, 65535, 65535, 65535, 65535, 270, 276, 65535, 65535, 2846, 65535, 1775, 2821, 65535, 65535, 2685, 2846,
    65535, 1565, 65535, 1176, 1574, 1576, 1755, 1822, 1845, 2684, 2821, 65535, 65535, 65535, 65535, 578, 1917,
    1988, 2176, 2520, 3031, 3068, 65535, 1862, 65535, 65535, 65535, 65535, 1270, 2176, 2181, 65535, 65535, 1440,
    2968, 65535, 65535, 2442, 2879, 65535, 65535, 65535, 810, 1773, 65535, 804, 1773, 65535, 65535, 577, 1148,
    2348, 2350, 13, 2348, 2350, 2879, 578, 2323, 2363, 578, 2323, 2363, 61488, 578, 2323, 2363, 61488, 578, 1773,
    2323, 2363, 61488, 578, 1773, 2323, 2363, 61488, 578, 1773, 2323, 2363, 61488, 578, 636, 638, 696, 1176, 1773,
    1810, 2323, 2363, 61488, 65535, 2879, 2476, 2477, 2480, 65535, 2333, 65535, 65535, 215, 2001, 2685, 65535,
    65535, 65535, 1810, 2826, 2879, 65535, 637, 65535, 65535, 696, 1503, 65535, 1810, 2826, 1035, 577, 904, 1035,
    1342, 1354, 1819, 1824, 2083, 2442, 61488, 65535, 578, 696, 1176, 1503, 1773, 1810, 2323, 2363, 61488, 578,
    696, 1176, 1773, 1810, 2323, 2363, 61488, 65535, 1733, 2182, 65535, 1733, 2182, 1284, 1301, 65535, 61444,
    65535, 65535, 65535, 65535, 65535, 419, 65535, 2238, 2827, 65535, 65535, 65535, 65535, 153, 1810, 65535,
    65535, 65535, 65535, 1644, 65535, 1810, 65535, 65535, 2826, 65535, 153, 1810, 65535, 1447, 1810, 245, 626,
    1075, 65535, 65535, 2605, 65535, 291, 626, 1076, 1396, 2247, 2605, 2754, 2793, 2827, 2871, 2922, 3163, 65535,
    65535, 2442, 142, 437, 696, 720, 948, 1055, 1666, 1747, 1749, 1801, 1841, 2358, 2734, 3044, 65535, 311, 65535,
    696, 61488, 1999, 61486, 65535, 2991, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 2442, 2837, 65535,
    2599, 65535, 2826, 65535, 65535, 65535, 419, 1352, 1822, 2114, 65535, 65535, 65535, 2879, 65535, 12, 2661,
    2968, 65535, 65535, 65535, 2991, 65535, 65535, 1644, 3121, 65535, 65535, 419, 65535, 662, 1148, 2001, 65535,
    65535, 65535, 662, 65535, 1822, 65535, 637, 637, 61488, 65535, 419, 65535, 1822, 65535, 65535, 1638, 2571,
    2827, 3126, 65535, 65535, 1810, 1501, 844, 393, 1083, 2442, 3126, 65535, 65535, 65535, 437, 696, 2527, 3177,
    65535, 65535, 2879, 65535, 1408, 1810, 65535, 65535, 65535, 65535, 12, 12, 419, 716, 65535, 12, 65535, 65535,
    12, 65535, 419, 65535, 65535, 65535, 802, 65535, 65535, 910, 65535, 65535, 1248, 1248, 1775, 65535, 65535,
    1113, 1248, 1775, 2827, 65535, 65535, 65535, 65535, 65535, 65535, 1860, 2879, 2893, 65535, 1860, 2879, 2893,
    65535, 65535, 65535, 65535, 1810, 2826, 65535, 65535, 2879, 65535, 65535, 65535, 577, 13, 65535, 65535, 419,
    65535, 65535, 65535, 65535, 1644, 2605, 1822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2333,
    65535, 65535, 65535, 240, 2296, 65535, 65535, 65535, 65535, 65535, 751, 926, 1373, 1490, 1607, 2879, 2904,
    65535, 65535, 65535, 215, 1877, 2685, 215, 1877, 2685, 2846, 65535, 65535, 1780, 1981, 65535, 1810, 2826,
    65535, 65535, 459, 65535, 65535, 65535, 65535, 91, 217, 65535, 419, 3007, 3126, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1810, 2826, 65535, 65535, 65535, 419, 65535, 65535, 65535, 897, 65535,
    65535, 65535, 12, 419, 1176, 65535, 65535, 2879, 65535, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1352, 65535, 2302, 65535, 65535, 65535, 65535, 2443, 220, 65535, 65535, 65535, 65535, 220, 419, 1352,
    65535, 220, 65535, 220, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 1822, 215, 1853, 130,
    1700, 1761, 2827, 65535, 65535, 2872, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 2879, 65535, 65535, 65535, 65535, 65535, 2826, 65535, 65535, 3177, 65535, 1148, 2684, 2826,
    65535, 65535, 65535, 812, 822, 1816, 65535, 65535, 65535, 65535, 2879, 2142, 65535, 65535, 2879, 65535, 65535,
    65535, 65535, 311, 577, 636, 960, 2442, 2633, 139, 1859, 2879, 577, 2879, 65535, 65535, 65535, 65535, 65535,
    108, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 216, 662, 711, 1755, 2005, 2684, 2888,
    3028, 65535, 65535, 65535, 2669, 13, 65535, 65535, 13, 419, 65535, 65535, 65535, 2481, 311, 65535, 663, 876,
    2559, 663, 876, 2559, 61440, 663, 876, 2559, 61440, 663, 876, 2559, 2879, 2949, 2951, 2976, 61440, 663, 876,
    2559, 2949, 2951, 2976, 61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 65535, 372, 380,
    512, 572, 586, 697, 707, 845, 1273, 1628, 1673, 1675, 1816, 1894, 2028, 2473, 61443, 61470, 419, 2846, 2879,
    65535, 65535, 65535, 65535, 311, 1270, 61443, 61470, 419, 719, 941, 1606, 2066, 2067, 2372, 2395, 2432, 2879,
    65535, 65535, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 542, 543, 1357, 1358, 1810, 2431, 2442, 2705,
    2706, 2826, 2879, 65535, 65535, 65535, 1921, 3126, 65535, 65535, 65535, 65535, 153, 65535, 419, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 952, 139, 65535, 419, 65535,
    65535, 2826, 65535, 65535, 65535, 1860, 65535, 1860, 65535, 65535, 65535, 1447, 65535, 1268, 1669, 65535,
    65535, 65535, 65535, 16, 1591, 1608, 1713, 2613, 65535, 2879, 65535, 108, 65535, 65535, 311, 1270, 13, 1088,
    1211, 1282, 1447, 1768, 1779, 2622, 2879, 3173, 65535, 65535, 1532, 215, 1148, 1877, 2685, 65535, 13, 1088,
    1211, 1282, 1447, 1768, 2622, 3173, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 664, 2879, 65535,
    580, 65535, 108, 130, 1700, 65535, 65535, 2879, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535,
    1860, 65535, 1917, 65535, 65535, 61469, 65535, 65535, 215, 1877, 2001, 2685, 65535, 969, 61469, 215, 1822,
    1877, 2685, 2846, 3023, 65535, 65535, 65535, 65535, 419, 3126, 65535, 65535, 65535, 65535, 65535, 108, 1700,
    65535, 65535, 65535, 1811, 65535, 65535, 2879, 65535, 65535, 65535, 1756, 1756, 61488, 61488, 65535, 1859,
    2827, 65535, 1756, 61488, 61488, 1859, 2827, 1148, 2879, 1352, 2991, 65535, 65535, 65535, 419, 65535, 65535,
    65535, 65535, 65535, 662, 1739, 662, 1613, 61, 2879, 65535, 65535, 65535, 65535, 696, 61475, 65535, 1207,
    2685, 65535, 65535, 65535, 2442, 2628, 2826, 2827, 2879, 61475, 65535, 65535, 65535, 65535, 3005, 1644, 65535,
    65535, 1056, 1917, 2142, 65535, 65535, 65535, 2879, 555, 65535, 345, 65535, 12, 65535, 65535, 65535, 2879,
    65535, 1638, 2827, 3126, 12, 555, 1083, 65535, 65535, 65535, 1860, 3042, 65535, 65535, 65535, 2331, 154, 1860,
    2879, 65535, 65535, 65535, 65535, 65535, 1860, 1860, 65535, 65535, 65535, 419, 662, 65535, 65535, 84, 65535,
    144, 3157, 65535, 1352, 65535, 2913, 1168, 3178, 65535, 1644, 65535, 65535, 65535, 65535, 79, 65535, 419, 666,
    65535, 65535, 65535, 65535, 1756, 1859, 1790, 2879, 2880, 65535, 65535, 1827, 65535, 2442, 2879, 1447, 2879,
    65535, 2826, 65535, 65535, 65535, 2826, 65535, 2826, 65535, 1810, 65535, 2991, 65535, 65535, 65535, 65535,
    1463, 65535, 1327, 1859, 2827, 65535, 2827, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1810, 2879,
    65535, 65535, 65535, 65535, 1811, 65535, 65535, 1176, 65535, 12, 65535, 480, 65535, 65535, 13, 2366, 2879,
    65535, 65535, 65535, 65535, 484, 65535, 171, 61488, 65535, 1811, 61448, 61465, 61488, 65535, 65535, 2879,
    65535, 1498, 1770, 2590, 2678, 2679, 65535, 65535, 65535, 627, 65535, 3003, 144, 1810, 65535, 65535, 65535,
    65535, 65535, 12, 419, 65535, 65535, 1052, 65535, 65535, 2431, 65535, 2442, 2879, 65535, 9, 326, 1070, 1440,
    1934, 2431, 2805, 3143, 3144, 65535, 188, 804, 1077, 1964, 2431, 2436, 2682, 2881, 3090, 65535, 2522, 65535,
    1308, 1440, 1875, 65535, 2029, 65535, 65535, 65535, 65535, 65535, 1067, 1308, 1875, 65535, 2826, 65535, 2969,
    1135, 1302, 1531, 1533, 1754, 2472, 2969, 61480, 61487, 29, 270, 438, 601, 1070, 1119, 1135, 1302, 1363, 1531,
    1533, 1542, 1754, 1934, 2472, 2805, 2990, 3033, 3143, 3144, 3157, 61480, 61487, 61488, 65535, 65535, 2640,
    1233, 1713, 2610, 2640, 205, 1440, 3065, 65535, 164, 330, 331, 332, 1051, 1052, 1054, 1108, 1109, 1159, 2442,
    2751, 2753, 2840, 2842, 2849, 61440, 65535, 65535, 65535, 1352, 1822, 188, 65535, 1176, 2341, 314, 2341,
    65535, 1822, 65535, 419, 1352, 1822, 2114, 135, 314, 1135, 1854, 2341, 1135, 1268, 1440, 1854, 3065, 65535,
    398, 9, 2114, 311, 1775, 1640, 65535, 2826, 65535, 2969, 314, 1135, 1854, 2341, 1135, 1268, 1440, 1854, 3065,
    65535, 682, 2969, 3006, 65535, 65535, 689, 2341, 2993, 314, 2341, 65535, 419, 314, 1135, 1854, 2058, 2341,
    1135, 1268, 1440, 1854, 3065, 215, 1070, 1637, 1758, 1885, 1934, 1942, 2570, 2685, 2805, 3070, 3143, 3144,
    2879, 65535, 65535, 2879, 65535, 65535, 2652, 65535, 1417, 65535, 1544, 65535, 1417, 2903, 13, 139, 1301,
    61443, 65535, 65535, 2795, 3118, 65535, 65535, 1071, 467, 65535, 1639, 65535, 793, 1416, 2045, 65535, 1447,
    2795, 2795, 61488, 61488, 61443, 61470, 61488, 65535, 1501, 65535, 1810, 65535, 1561, 1779, 2827, 65535, 1071,
    1730, 1859, 1810, 343, 13, 866, 1276, 1730, 1859, 2442, 2610, 2827, 65535, 65535, 1755, 2684, 3028, 65535, 12,
    65535, 91, 217, 65535, 65535, 419, 1176, 3007, 3126, 65535, 12, 65535, 2756, 2972, 220, 65535, 1790, 65535,
    65535, 65535, 2881, 311, 65535, 1781, 986, 1822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1429, 65535, 65535, 65535, 65535, 2879, 65535, 65535, 65535, 65535, 116, 117, 126, 439, 706,
    931, 1173, 1175, 1286, 1287, 1880, 1881, 1948, 2625, 2662, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    1761, 2879, 65535, 12, 65535, 12, 65535, 65535, 65535, 1820, 65535, 65535, 65535, 419, 65535, 65535, 65535,
    61443, 65535, 65535, 65535, 12, 65535, 108, 580, 1700, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1352,
    65535, 65535, 65535, 65535, 65535, 1644, 2827, 2879, 2628, 2879, 65535, 2112, 2628, 2879, 272, 275, 1775,
    2431, 65535, 1592, 65535, 65535, 581, 13, 940, 65535, 682, 65535, 2044, 3178, 162, 330, 1051, 1097, 1106,
    1156, 2840, 162, 330, 1051, 1097, 1106, 1156, 2840, 61440, 162, 330, 1051, 1097, 1106, 1156, 2840, 61440, 162,
    330, 883, 1051, 1097, 1106, 1156, 1640, 2840, 3003, 3013, 61440, 65535, 1352, 65535, 250, 1999, 65535, 65535,
    65535, 1328, 1734, 311, 2879, 1775, 65535, 65535, 1328, 1734, 311, 2879, 65535, 1734, 311, 2879, 3055, 1775,
    227, 763, 839, 65535, 482, 314, 1268, 1733, 65535, 589, 65535, 65535, 419, 1176, 65535, 1176, 65535, 1176,
    65535, 65535, 419, 1176, 238, 1118, 1374, 1375, 2332, 65535, 65535, 1035, 166, 1035, 65535, 166, 539, 963,
    964, 1035, 1204, 1814, 2027, 2107, 65535, 65535, 65535, 2826, 65535, 1268, 1440, 65535, 65535, 12, 419, 65535,
    2826, 65535, 65535, 250, 315, 1352, 1822, 65535, 65535, 65535, 923, 65535, 577, 2414, 2442, 577, 2414, 2442,
    61440, 577, 2414, 2442, 61440, 311, 577, 2414, 2442, 61440, 187, 2476, 3177, 61462, 65535, 65535, 65535,
    65535, 419, 65535, 91, 217, 65535, 419, 3007, 3126, 65535, 65535, 65535, 65535, 638, 3016, 638, 3016, 61440,
    638, 3016, 61440, 638, 3016, 61440, 65535, 65535, 577, 636, 2325, 2362, 3018, 577, 636, 2325, 2362, 3018,
    61440, 577, 636, 2325, 2362, 3018, 61440, 311, 577, 636, 2325, 2362, 3018, 61440, 2879, 65535, 65535, 65535,
    2442, 65535, 1574, 65535, 65535, 1352, 1043, 1409, 2470, 130, 311, 65535, 1574, 130, 2442, 437, 696, 1640,
    1666, 65535, 65535, 65535, 331, 332, 1052, 1054, 1159, 2842, 331, 332, 1052, 1054, 1159, 2842, 61440, 331,
    332, 1052, 1054, 1159, 2842, 61440, 331, 332, 1052, 1054, 1159, 2842, 61440, 61466, 65535, 1810, 65535, 2879,
    65535, 2879, 65535, 577, 1148, 65535, 2879, 65535, 2879, 65535, 1288, 1295, 2830, 65535, 1288, 1295, 2830, 16,
    1352, 1810, 65535, 65535, 2879, 65535, 65535, 65535, 751, 926, 1490, 1607, 1680, 2879, 2904, 65535, 65535,
    2879, 65535, 1810, 2879, 65535, 1811, 65535, 268, 636, 692, 3018, 268, 636, 692, 3018, 61440, 268, 636, 692,
    3018, 61440, 268, 636, 692, 3018, 61440, 2879, 65535, 577, 1148, 2879, 65535, 29, 112, 163, 198, 242, 331,
    543, 635, 652, 656, 775, 876, 1052, 1098, 1150, 2019, 2035, 2071, 2219, 2328, 2419, 2422, 2431, 2751, 2849,
    2874, 2970, 29, 112, 163, 198, 242, 331, 543, 635, 652, 656, 775, 876, 1052, 1098, 1150, 2019, 2035, 2071,
    2219, 2328, 2419, 2422, 2431, 2751, 2849, 2874, 2970, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 656,
    775, 876, 1052, 1098, 1150, 2019, 2035, 2071, 2219, 2328, 2419, 2422, 2431, 2751, 2849, 2874, 2970, 61440,
    65535, 268, 636, 692, 3018, 268, 636, 692, 3018, 61440, 268, 636, 692, 3018, 61440, 268, 636, 692, 3018,
    61440, 2879, 65535, 1810, 2879, 65535, 65535, 65535, 2112, 65535, 577, 866, 2628, 2776, 577, 866, 2112, 2628,
    2776, 2879, 65535, 577, 1148, 65535, 1860, 2415, 2415, 61440, 2415, 61440, 2415, 61440, 15, 29, 112, 269, 272,
    275, 279, 326, 638, 693, 2415, 2751, 3016, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 693, 2415, 2751,
    3016, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 693, 2415, 2751, 3016, 61440, 15, 29, 112, 269, 272,
    275, 279, 326, 638, 693, 2415, 2751, 3016, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 656, 775, 876,
    1052, 1098, 1150, 2019, 2035, 2071, 2219, 2328, 2419, 2422, 2431, 2751, 2849, 2874, 2881, 2947, 2948, 2970,
    61440, 61462, 65535, 65535, 65535, 1860, 269, 638, 693, 3016, 269, 638, 693, 3016, 61440, 269, 638, 693, 3016,
    61440, 269, 638, 693, 2415, 3016, 61440, 65535, 2879, 268, 311, 636, 692, 3018, 268, 311, 636, 692, 3018,
    61440, 268, 311, 636, 692, 3018, 61440, 268, 311, 636, 692, 2476, 3018, 61440, 61462, 577, 636, 2325, 2362,
    3018, 61440, 2879, 65535, 65535, 268, 636, 692, 3018, 268, 636, 692, 3018, 61440, 268, 636, 692, 3018, 61440,
    268, 636, 692, 3018, 61440, 2879, 65535, 1860, 269, 638, 693, 2415, 3016, 269, 638, 693, 2415, 3016, 61440,
    269, 638, 693, 2415, 3016, 61440, 15, 269, 638, 693, 2415, 3016, 61440, 65535, 65535, 269, 314, 578, 638, 693,
    2323, 2363, 2415, 3016, 61440, 269, 314, 578, 638, 693, 2323, 2363, 2415, 3016, 61440, 269, 314, 578, 638,
    693, 2323, 2363, 2415, 3016, 61440, 269, 314, 578, 638, 693, 2323, 2363, 2415, 3016, 61440, 3174, 61462,
    65535, 65535, 1860, 2415, 65535, 65535, 65535, 220, 1148, 65535, 65535, 65535, 65535, 269, 314, 467, 552, 638,
    693, 1502, 2415, 3016, 269, 314, 467, 552, 638, 693, 1502, 2415, 3016, 61440, 269, 314, 467, 552, 638, 693,
    1502, 2415, 3016, 61440, 269, 314, 467, 552, 638, 693, 1502, 1999, 2000, 2415, 2743, 3016, 61440, 65535, 1082,
    2879, 542, 65535, 428, 1005, 2876, 65535, 65535, 2176, 65535, 2176, 577, 580, 1577, 1672, 1676, 2522, 3033, 0,
    7, 13, 14, 16, 18, 19, 20, 21, 23, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 43, 44, 45, 46, 47, 48, 49, 50,
    51, 52, 56, 57, 58, 59, 60, 61, 62, 63, 64, 67, 68, 72, 73, 74, 75, 76, 77, 83, 84, 86, 87, 88, 90, 92, 95,
    96, 97, 99, 100, 103, 104, 105, 106, 108, 109, 110, 111, 112, 113, 114, 115, 118, 119, 120, 121, 122, 123,
    124, 125, 127, 129, 130, 137, 139, 140, 141, 143, 146, 147, 148, 149, 150, 151, 156, 157, 158, 159, 160, 162,
    163, 164, 165, 166, 169, 170, 172, 173, 174, 175, 176, 177, 178, 179, 181, 182, 183, 184, 185, 186, 187, 188,
    189, 190, 191, 192, 193, 194, 199, 204, 205, 207, 208, 209, 210, 211, 213, 214, 215, 219, 220, 221, 222, 223,
    224, 226, 227, 228, 229, 231, 232, 233, 234, 236, 237, 239, 241, 242, 243, 244, 246, 247, 248, 249, 250, 251,
    252, 253, 254, 255, 256, 257, 258, 261, 270, 271, 273, 276, 277, 280, 281, 282, 283, 284, 285, 286, 287, 288,
    289, 290, 292, 293, 294, 295, 296, 297, 305, 306, 307, 308, 309, 312, 313, 316, 317, 318, 319, 320, 321, 322,
    323, 324, 329, 330, 331, 332, 333, 336, 337, 338, 339, 343, 344, 348, 354, 355, 356, 357, 358, 359, 360, 361,
    362, 363, 364, 365, 366, 368, 369, 370, 371, 373, 374, 375, 376, 378, 384, 385, 386, 387, 389, 390, 391, 392,
    393, 394, 395, 398, 399, 402, 403, 404, 405, 407, 408, 409, 410, 419, 421, 423, 424, 425, 426, 427, 428, 430,
    431, 433, 437, 441, 444, 445, 446, 447, 451, 454, 455, 456, 457, 460, 461, 462, 463, 464, 468, 469, 470, 471,
    476, 477, 478, 479, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 502, 503,
    504, 505, 506, 508, 509, 510, 511, 518, 519, 520, 521, 525, 526, 527, 528, 529, 531, 532, 533, 534, 535, 536,
    537, 538, 539, 542, 543, 544, 545, 546, 547, 548, 549, 550, 555, 559, 567, 569, 571, 573, 574, 575, 576, 577,
    578, 579, 580, 583, 584, 585, 587, 588, 590, 591, 592, 593, 596, 597, 598, 599, 600, 602, 604, 605, 606, 607,
    608, 609, 611, 612, 613, 614, 615, 618, 619, 620, 621, 622, 623, 624, 625, 630, 631, 632, 633, 636, 637, 638,
    639, 640, 641, 642, 643, 644, 645, 651, 652, 653, 654, 655, 658, 659, 660, 661, 663, 664, 665, 666, 667, 669,
    670, 671, 672, 673, 674, 675, 677, 678, 679, 680, 681, 684, 685, 690, 696, 702, 703, 704, 705, 707, 708, 715,
    717, 718, 721, 722, 723, 724, 726, 727, 728, 729, 730, 732, 733, 747, 755, 756, 757, 758, 759, 760, 761, 762,
    763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 779, 782, 783, 784, 785, 786, 787,
    788, 794, 795, 796, 797, 798, 799, 800, 801, 803, 804, 805, 806, 807, 808, 809, 810, 811, 813, 814, 815, 816,
    818, 819, 820, 821, 824, 825, 826, 827, 828, 830, 831, 832, 833, 839, 841, 847, 848, 849, 850, 852, 853, 854,
    855, 856, 857, 858, 859, 860, 862, 863, 864, 865, 866, 867, 868, 869, 871, 872, 873, 874, 875, 876, 877, 878,
    879, 880, 881, 882, 883, 885, 886, 888, 889, 890, 891, 898, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909,
    911, 912, 913, 914, 915, 917, 918, 927, 928, 929, 930, 932, 938, 939, 942, 944, 945, 946, 947, 949, 950, 951,
    952, 954, 960, 961, 962, 963, 969, 970, 971, 972, 976, 977, 978, 979, 980, 981, 982, 983, 987, 988, 989, 990,
    992, 993, 994, 995, 999, 1000, 1001, 1003, 1007, 1008, 1009, 1010, 1013, 1017, 1018, 1019, 1020, 1021, 1022,
    1023, 1024, 1031, 1034, 1036, 1038, 1039, 1040, 1041, 1042, 1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054,
    1056, 1057, 1058, 1059, 1060, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1074, 1078, 1079, 1086, 1093,
    1094, 1095, 1096, 1097, 1098, 1099, 1100, 1106, 1107, 1108, 1109, 1111, 1116, 1117, 1122, 1123, 1124, 1126,
    1128, 1129, 1132, 1133, 1135, 1140, 1141, 1142, 1143, 1145, 1147, 1148, 1150, 1151, 1152, 1153, 1155, 1156,
    1157, 1158, 1159, 1160, 1162, 1170, 1178, 1179, 1180, 1181, 1184, 1185, 1186, 1187, 1188, 1192, 1193, 1196,
    1197, 1198, 1201, 1203, 1206, 1207, 1208, 1209, 1212, 1213, 1218, 1219, 1220, 1221, 1223, 1224, 1227, 1228,
    1229, 1230, 1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1245, 1251, 1252, 1253, 1254, 1255, 1258, 1259,
    1260, 1261, 1262, 1264, 1268, 1270, 1271, 1272, 1277, 1281, 1284, 1289, 1290, 1291, 1292, 1297, 1298, 1299,
    1300, 1301, 1302, 1303, 1304, 1305, 1307, 1308, 1311, 1312, 1313, 1314, 1319, 1321, 1325, 1328, 1329, 1330,
    1331, 1332, 1333, 1334, 1335, 1337, 1338, 1339, 1340, 1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351,
    1352, 1357, 1358, 1359, 1360, 1365, 1367, 1368, 1369, 1370, 1376, 1377, 1378, 1380, 1385, 1386, 1387, 1388,
    1389, 1390, 1391, 1392, 1393, 1398, 1399, 1400, 1402, 1404, 1405, 1406, 1407, 1410, 1411, 1412, 1413, 1414,
    1415, 1418, 1419, 1420, 1421, 1422, 1424, 1425, 1426, 1427, 1432, 1433, 1434, 1435, 1440, 1442, 1443, 1444,
    1445, 1446, 1447, 1450, 1457, 1458, 1459, 1460, 1461, 1472, 1479, 1480, 1481, 1482, 1483, 1487, 1488, 1494,
    1497, 1499, 1500, 1502, 1503, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1516, 1517, 1518, 1519, 1520, 1521,
    1522, 1523, 1524, 1526, 1527, 1528, 1529, 1530, 1531, 1533, 1535, 1536, 1537, 1538, 1545, 1546, 1547, 1548,
    1552, 1553, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1562, 1564, 1565, 1566, 1575, 1576, 1579, 1580, 1583,
    1584, 1585, 1586, 1587, 1591, 1592, 1594, 1595, 1596, 1597, 1598, 1601, 1602, 1603, 1611, 1614, 1615, 1616,
    1617, 1618, 1621, 1622, 1623, 1627, 1632, 1633, 1640, 1641, 1644, 1652, 1653, 1654, 1655, 1658, 1659, 1660,
    1661, 1666, 1677, 1681, 1682, 1683, 1684, 1696, 1697, 1698, 1699, 1700, 1702, 1703, 1714, 1716, 1717, 1718,
    1719, 1720, 1721, 1722, 1723, 1725, 1726, 1727, 1728, 1729, 1730, 1735, 1736, 1737, 1738, 1742, 1744, 1750,
    1751, 1753, 1755, 1756, 1761, 1763, 1768, 1769, 1771, 1775, 1776, 1777, 1778, 1779, 1782, 1783, 1784, 1785,
    1786, 1795, 1796, 1797, 1798, 1799, 1800, 1802, 1803, 1804, 1805, 1809, 1811, 1812, 1813, 1814, 1815, 1820,
    1821, 1822, 1824, 1827, 1829, 1830, 1831, 1832, 1835, 1836, 1837, 1838, 1839, 1842, 1845, 1846, 1847, 1848,
    1850, 1854, 1855, 1857, 1858, 1859, 1863, 1864, 1865, 1866, 1869, 1870, 1871, 1874, 1875, 1876, 1878, 1888,
    1889, 1890, 1891, 1893, 1897, 1898, 1902, 1903, 1906, 1907, 1914, 1915, 1917, 1918, 1920, 1923, 1924, 1927,
    1930, 1931, 1934, 1935, 1936, 1937, 1940, 1941, 1945, 1951, 1952, 1953, 1954, 1956, 1957, 1958, 1961, 1962,
    1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1975, 1976, 1977, 1978, 1980, 1989, 1990, 1991, 1992,
    1994, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2004, 2005, 2006, 2007, 2009, 2010, 2011, 2012, 2013,
    2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2025, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036,
    2037, 2038, 2043, 2044, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2055, 2056, 2058, 2061, 2062,
    2063, 2064, 2070, 2071, 2072, 2073, 2074, 2075, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2084, 2085, 2086,
    2087, 2089, 2090, 2091, 2092, 2095, 2096, 2097, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2108, 2109, 2110,
    2111, 2113, 2114, 2116, 2117, 2121, 2122, 2123, 2124, 2125, 2127, 2128, 2129, 2130, 2134, 2135, 2136, 2137,
    2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2148, 2149, 2150, 2151, 2152, 2153, 2154, 2155, 2156,
    2161, 2162, 2163, 2164, 2168, 2169, 2170, 2171, 2172, 2176, 2180, 2181, 2183, 2184, 2185, 2186, 2187, 2188,
    2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206,
    2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227,
    2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2242, 2243, 2244, 2245, 2246,
    2249, 2250, 2251, 2252, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266,
    2267, 2269, 2270, 2271, 2272, 2275, 2276, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287,
    2288, 2289, 2290, 2291, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2299, 2302, 2303, 2304, 2305, 2306, 2307,
    2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2319, 2320, 2321, 2322, 2323, 2324, 2325, 2326, 2327,
    2328, 2329, 2330, 2332, 2333, 2334, 2335, 2336, 2337, 2341, 2342, 2343, 2344, 2345, 2346, 2347, 2349, 2353,
    2355, 2359, 2362, 2363, 2364, 2365, 2367, 2368, 2369, 2370, 2374, 2375, 2376, 2377, 2378, 2379, 2380, 2381,
    2383, 2384, 2385, 2386, 2387, 2388, 2390, 2391, 2392, 2393, 2394, 2397, 2398, 2399, 2400, 2401, 2402, 2405,
    2406, 2407, 2408, 2409, 2413, 2414, 2415, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2429, 2430,
    2431, 2440, 2441, 2442, 2443, 2444, 2453, 2454, 2455, 2456, 2457, 2458, 2460, 2461, 2462, 2463, 2464, 2465,
    2467, 2474, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485, 2495, 2496, 2497, 2498, 2506,
    2509, 2510, 2511, 2516, 2519, 2520, 2522, 2523, 2524, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535,
    2536, 2537, 2538, 2539, 2540, 2542, 2543, 2544, 2545, 2546, 2548, 2549, 2550, 2551, 2552, 2553, 2554, 2555,
    2556, 2557, 2579, 2580, 2581, 2582, 2583, 2590, 2591, 2592, 2593, 2594, 2596, 2597, 2598, 2599, 2600, 2601,
    2602, 2603, 2604, 2605, 2610, 2612, 2614, 2615, 2616, 2620, 2622, 2623, 2624, 2625, 2626, 2628, 2629, 2630,
    2631, 2632, 2633, 2634, 2636, 2637, 2638, 2639, 2640, 2641, 2642, 2643, 2644, 2645, 2647, 2648, 2654, 2655,
    2656, 2657, 2658, 2659, 2663, 2664, 2665, 2666, 2667, 2668, 2669, 2671, 2672, 2677, 2685, 2686, 2688, 2689,
    2690, 2691, 2695, 2697, 2698, 2703, 2704, 2705, 2706, 2707, 2708, 2709, 2710, 2711, 2714, 2715, 2716, 2717,
    2718, 2719, 2720, 2721, 2722, 2724, 2725, 2726, 2730, 2732, 2733, 2735, 2736, 2737, 2738, 2739, 2740, 2741,
    2742, 2750, 2751, 2752, 2753, 2754, 2755, 2758, 2759, 2760, 2763, 2764, 2766, 2770, 2772, 2773, 2774, 2775,
    2776, 2777, 2778, 2779, 2782, 2789, 2790, 2791, 2792, 2793, 2795, 2796, 2797, 2801, 2802, 2803, 2804, 2805,
    2806, 2807, 2808, 2810, 2811, 2812, 2813, 2814, 2816, 2817, 2818, 2819, 2821, 2822, 2823, 2824, 2825, 2826,
    2827, 2828, 2832, 2835, 2837, 2840, 2841, 2842, 2846, 2849, 2851, 2853, 2854, 2855, 2856, 2860, 2863, 2864,
    2865, 2866, 2870, 2872, 2875, 2876, 2877, 2878, 2879, 2881, 2886, 2887, 2888, 2889, 2890, 2891, 2892, 2901,
    2902, 2910, 2912, 2918, 2919, 2920, 2921, 2922, 2929, 2931, 2932, 2933, 2934, 2942, 2946, 2949, 2951, 2952,
    2953, 2954, 2955, 2956, 2957, 2958, 2959, 2960, 2961, 2962, 2963, 2964, 2965, 2966, 2967, 2968, 2969, 2970,
    2971, 2973, 2976, 2978, 2980, 2981, 2982, 2983, 2984, 2986, 2987, 2988, 2989, 2990, 2991, 2992, 2993, 2995,
    2998, 2999, 3000, 3001, 3002, 3005, 3008, 3009, 3010, 3011, 3012, 3016, 3017, 3018, 3019, 3020, 3023, 3027,
    3030, 3031, 3032, 3033, 3034, 3038, 3039, 3040, 3041, 3046, 3047, 3048, 3049, 3050, 3051, 3052, 3053, 3055,
    3056, 3057, 3058, 3060, 3061, 3062, 3063, 3065, 3066, 3069, 3078, 3079, 3080, 3081, 3083, 3084, 3085, 3086,
    3089, 3094, 3096, 3097, 3098, 3100, 3104, 3105, 3106, 3107, 3110, 3112, 3114, 3117, 3122, 3123, 3124, 3125,
    3126, 3127, 3128, 3129, 3130, 3131, 3133, 3135, 3139, 3140, 3141, 3142, 3143, 3144, 3149, 3150, 3151, 3152,
    3153, 3154, 3155, 3156, 3158, 3159, 3160, 3162, 3164, 3168, 3169, 3170, 3171, 3174, 3175, 3177, 3182, 61443,
    61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 6228] = [
    51, 211, 1, 0, 2, 3, 3, 1077, 5, 6, 1113, 8, 7, 9, 145, 11, 199, 13, 13, 300, 15, 886, 1294, 14, 1296, 20,
    936, 22, 909, 24, 887, 26, 13, 28, 888, 30, 889, 32, 33, 34, 890, 36, 37, 38, 891, 40, 41, 31, 35, 39, 42,
    892, 44, 910, 946, 47, 911, 49, 912, 937, 52, 893, 938, 54, 55, 895, 57, 58, 894, 939, 940, 941, 913, 914,
    959, 947, 948, 885, 68, 896, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21,
    21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66,
    67, 69, 70, 18, 18, 20, 71, 1139, 14, 1176, 75, 1177, 76, 353, 353, 960, 79, 80, 110, 82, 301, 84, 81, 83, 83,
    83, 82, 83, 83, 85, 85, 770, 86, 829, 830, 111, 90, 90, 322, 44, 93, 82, 322, 354, 1160, 664, 1015, 1013,
    1014, 98, 99, 100, 101, 584, 831, 355, 1161, 1047, 435, 1057, 109, 511, 1078, 112, 113, 114, 1140, 1143, 116,
    994, 688, 1059, 567, 1080, 122, 123, 700, 710, 126, 127, 128, 162, 1034, 131, 711, 129, 130, 132, 133, 129,
    832, 112, 136, 136, 389, 138, 388, 127, 140, 140, 138, 141, 83, 388, 113, 356, 503, 1249, 146, 147, 1192,
    1290, 150, 1191, 149, 151, 152, 45, 154, 154, 154, 266, 156, 155, 155, 156, 155, 157, 897, 159, 898, 1038,
    162, 163, 164, 165, 15, 899, 900, 169, 915, 171, 942, 200, 174, 146, 176, 160, 161, 166, 167, 168, 170, 172,
    173, 175, 177, 1144, 1081, 180, 181, 179, 182, 995, 184, 962, 1141, 395, 833, 1142, 665, 628, 726, 193, 193,
    193, 194, 130, 1079, 197, 198, 357, 358, 84, 0, 436, 94, 205, 2, 206, 1297, 1, 208, 209, 206, 209, 206, 689,
    16, 1082, 214, 201, 512, 50, 218, 219, 220, 1162, 222, 222, 1193, 223, 224, 225, 1070, 227, 149, 279, 230,
    231, 231, 232, 17, 234, 202, 236, 237, 771, 147, 746, 241, 747, 243, 712, 245, 229, 233, 235, 238, 235, 235,
    235, 239, 240, 242, 244, 246, 478, 148, 249, 250, 251, 640, 858, 253, 253, 254, 255, 251, 256, 640, 513, 834,
    835, 1145, 95, 261, 262, 366, 46, 265, 265, 47, 266, 366, 57, 366, 514, 816, 270, 817, 272, 271, 273, 3, 275,
    275, 18, 274, 276, 277, 323, 515, 748, 281, 996, 283, 749, 285, 943, 997, 288, 1127, 290, 291, 291, 292, 293,
    516, 517, 150, 297, 297, 298, 302, 299, 1194, 301, 302, 690, 690, 415, 544, 316, 859, 308, 309, 310, 311, 312,
    313, 1250, 315, 315, 316, 437, 666, 836, 367, 55, 322, 322, 322, 322, 266, 322, 367, 324, 151, 198, 326, 327,
    325, 326, 568, 1146, 545, 518, 1277, 335, 335, 335, 519, 585, 338, 338, 1166, 586, 569, 416, 343, 114, 345,
    19, 345, 347, 347, 347, 347, 346, 348, 349, 348, 998, 255, 351, 352, 352, 353, 352, 354, 352, 355, 356, 629,
    438, 439, 359, 360, 587, 359, 362, 159, 364, 365, 356, 249, 304, 303, 250, 369, 368, 368, 368, 368, 368, 368,
    368, 368, 371, 368, 368, 368, 368, 372, 368, 368, 368, 370, 368, 373, 151, 251, 376, 152, 378, 368, 368, 368,
    368, 373, 367, 380, 367, 367, 367, 367, 380, 367, 367, 367, 381, 367, 380, 367, 367, 367, 382, 367, 374, 367,
    367, 375, 377, 379, 367, 383, 570, 1071, 386, 327, 701, 1083, 390, 391, 407, 328, 546, 588, 589, 713, 398,
    398, 398, 398, 398, 399, 399, 329, 220, 399, 399, 329, 329, 1072, 403, 590, 330, 667, 407, 1292, 647, 20, 648,
    649, 750, 414, 649, 649, 751, 621, 622, 417, 418, 390, 837, 417, 418, 390, 96, 421, 417, 418, 422, 390, 714,
    115, 417, 424, 424, 424, 418, 425, 390, 1040, 427, 460, 21, 430, 691, 591, 591, 838, 1195, 396, 592, 752,
    1016, 437, 331, 424, 424, 424, 623, 441, 360, 203, 204, 49, 445, 668, 692, 332, 361, 153, 451, 451, 452, 452,
    453, 479, 839, 75, 456, 456, 456, 456, 693, 368, 97, 460, 391, 154, 463, 463, 463, 463, 463, 463, 463, 76,
    1197, 465, 1196, 466, 669, 669, 417, 456, 456, 456, 456, 77, 1031, 471, 1032, 1033, 474, 474, 474, 474, 475,
    472, 473, 476, 78, 593, 1179, 1178, 480, 481, 480, 480, 1275, 483, 1035, 1041, 486, 1039, 157, 156, 489, 253,
    254, 100, 364, 158, 788, 494, 495, 787, 496, 496, 497, 496, 498, 496, 499, 155, 501, 801, 500, 503, 352, 500,
    503, 352, 504, 500, 503, 352, 505, 500, 502, 503, 352, 506, 488, 490, 488, 491, 492, 488, 488, 492, 493, 507,
    252, 670, 916, 917, 510, 511, 1085, 513, 1084, 1062, 1063, 516, 515, 517, 518, 519, 519, 520, 521, 547, 333,
    334, 964, 526, 527, 528, 963, 1114, 530, 918, 408, 624, 533, 520, 792, 535, 792, 536, 789, 860, 793, 539, 540,
    539, 791, 305, 543, 544, 305, 790, 541, 542, 545, 546, 546, 546, 537, 538, 537, 547, 542, 549, 409, 336, 552,
    335, 369, 694, 461, 440, 480, 840, 418, 337, 338, 594, 462, 306, 565, 565, 565, 565, 565, 565, 566, 565, 565,
    565, 567, 565, 565, 565, 568, 569, 569, 569, 569, 462, 481, 794, 160, 573, 307, 795, 797, 576, 577, 578, 578,
    579, 580, 796, 798, 799, 800, 572, 503, 574, 575, 581, 581, 582, 352, 583, 584, 572, 503, 574, 575, 581, 581,
    582, 352, 583, 584, 585, 572, 503, 574, 575, 581, 581, 582, 352, 583, 584, 586, 572, 503, 574, 575, 581, 581,
    582, 352, 583, 584, 587, 588, 419, 420, 482, 1065, 593, 483, 595, 421, 422, 79, 422, 484, 1198, 601, 503, 503,
    603, 503, 604, 503, 605, 602, 606, 965, 451, 606, 1251, 521, 612, 370, 205, 206, 1252, 617, 1253, 619, 618,
    620, 423, 22, 1159, 596, 596, 1292, 818, 627, 628, 207, 116, 630, 631, 715, 633, 634, 635, 671, 966, 1017,
    639, 1018, 641, 1200, 1042, 644, 1199, 643, 645, 643, 646, 647, 1147, 463, 1276, 651, 571, 571, 522, 523, 441,
    695, 641, 630, 1086, 660, 485, 631, 24, 664, 23, 631, 161, 189, 667, 668, 666, 130, 669, 163, 671, 671, 671,
    671, 4, 548, 999, 674, 1167, 464, 676, 632, 48, 679, 632, 967, 465, 486, 597, 968, 733, 686, 687, 67, 969,
    339, 371, 43, 55, 43, 693, 693, 693, 693, 694, 266, 693, 371, 445, 371, 372, 27, 698, 919, 1087, 701, 487,
    487, 841, 672, 705, 753, 707, 708, 504, 1254, 711, 1256, 713, 1255, 712, 714, 920, 861, 862, 717, 718, 719,
    720, 772, 633, 634, 106, 549, 550, 802, 727, 727, 727, 727, 727, 728, 728, 728, 727, 863, 730, 731, 864, 733,
    734, 732, 735, 729, 736, 1060, 1061, 739, 738, 740, 741, 741, 521, 716, 743, 1257, 745, 745, 746, 1258, 748,
    746, 749, 1259, 751, 744, 747, 750, 752, 744, 1088, 755, 25, 757, 758, 673, 650, 717, 762, 760, 761, 763, 760,
    761, 164, 766, 766, 766, 766, 267, 362, 1073, 769, 1019, 771, 340, 341, 397, 1000, 776, 524, 1128, 779, 780,
    718, 782, 783, 782, 784, 525, 1089, 1129, 788, 789, 790, 791, 784, 1201, 793, 794, 784, 719, 796, 797, 281,
    280, 799, 800, 800, 800, 799, 799, 799, 800, 800, 799, 800, 800, 800, 800, 800, 799, 800, 800, 800, 799, 799,
    799, 800, 800, 799, 800, 800, 800, 800, 800, 801, 799, 800, 800, 800, 799, 799, 799, 800, 800, 799, 800, 800,
    800, 800, 800, 802, 799, 800, 800, 800, 799, 799, 799, 800, 800, 799, 800, 800, 800, 800, 800, 803, 268, 220,
    410, 21, 21, 21, 21, 21, 21, 20, 71, 526, 505, 674, 342, 810, 811, 410, 373, 165, 815, 816, 816, 816, 817,
    817, 721, 819, 820, 286, 282, 285, 284, 825, 825, 825, 825, 826, 825, 825, 827, 825, 825, 828, 829, 168, 831,
    831, 286, 287, 720, 834, 835, 288, 822, 823, 824, 832, 833, 833, 822, 823, 823, 823, 837, 822, 823, 824, 832,
    833, 833, 822, 823, 823, 823, 837, 838, 822, 823, 824, 832, 833, 833, 822, 823, 823, 823, 837, 839, 821, 822,
    823, 824, 820, 830, 832, 833, 833, 822, 823, 836, 836, 820, 823, 823, 837, 820, 840, 865, 842, 843, 166, 845,
    846, 59, 60, 61, 58, 851, 851, 851, 851, 851, 851, 851, 851, 852, 851, 851, 851, 851, 853, 851, 851, 851, 851,
    854, 855, 855, 856, 847, 848, 849, 845, 850, 850, 850, 850, 857, 466, 1075, 1074, 860, 861, 1093, 1090, 864,
    1091, 866, 1092, 863, 865, 867, 868, 374, 506, 442, 208, 819, 820, 63, 821, 822, 874, 875, 876, 877, 878, 209,
    880, 880, 823, 824, 882, 883, 1298, 1202, 886, 887, 888, 1299, 105, 891, 283, 893, 893, 1130, 895, 167, 897,
    722, 899, 900, 773, 901, 774, 903, 26, 905, 775, 907, 776, 909, 902, 904, 906, 908, 910, 64, 879, 881, 884,
    885, 885, 889, 885, 885, 885, 885, 885, 885, 885, 885, 885, 885, 890, 890, 892, 894, 894, 896, 890, 890, 890,
    890, 898, 890, 892, 890, 890, 911, 912, 890, 890, 890, 890, 98, 452, 598, 631, 642, 970, 507, 527, 866, 921,
    922, 527, 443, 398, 1148, 210, 675, 676, 1001, 930, 508, 444, 1069, 934, 0, 935, 128, 2, 652, 937, 938, 651,
    754, 938, 940, 651, 1112, 5, 943, 5, 706, 119, 946, 119, 947, 947, 947, 947, 947, 947, 947, 947, 947, 947,
    948, 947, 947, 947, 947, 947, 949, 947, 947, 947, 947, 947, 950, 947, 951, 947, 947, 947, 947, 950, 723, 953,
    953, 954, 953, 953, 707, 947, 947, 947, 947, 947, 956, 950, 947, 955, 957, 947, 947, 947, 947, 955, 950, 704,
    705, 213, 961, 212, 963, 745, 962, 964, 962, 962, 964, 962, 966, 962, 964, 962, 967, 964, 964, 969, 964, 970,
    964, 971, 959, 960, 962, 964, 965, 962, 968, 972, 6, 974, 955, 955, 7, 977, 977, 977, 7, 780, 979, 799, 800,
    800, 800, 799, 799, 799, 800, 800, 799, 978, 978, 800, 800, 800, 800, 800, 799, 800, 800, 800, 799, 799, 799,
    800, 800, 799, 978, 978, 800, 800, 800, 800, 800, 981, 799, 800, 800, 800, 799, 799, 799, 800, 800, 799, 978,
    978, 800, 800, 800, 800, 800, 982, 52, 984, 52, 118, 986, 117, 986, 947, 985, 947, 985, 947, 947, 947, 988,
    985, 985, 947, 985, 947, 985, 947, 947, 947, 988, 985, 985, 989, 947, 985, 947, 985, 947, 947, 947, 988, 985,
    985, 990, 947, 951, 985, 947, 985, 947, 947, 947, 987, 985, 985, 991, 799, 944, 944, 800, 800, 800, 945, 799,
    799, 799, 800, 800, 799, 952, 958, 973, 975, 975, 976, 978, 978, 976, 800, 800, 800, 800, 800, 980, 983, 992,
    1260, 994, 995, 1203, 997, 996, 998, 677, 1204, 1001, 1002, 467, 1205, 1005, 811, 1007, 1007, 1008, 1007,
    1009, 1007, 1010, 1168, 1012, 69, 1014, 488, 1291, 1017, 488, 1149, 599, 468, 1021, 343, 344, 65, 345, 1026,
    1132, 1028, 1207, 1206, 1030, 1031, 130, 1030, 1030, 1030, 551, 971, 653, 489, 1208, 1037, 1038, 138, 1040,
    1041, 724, 1043, 1044, 1043, 1045, 1046, 1045, 214, 1048, 1048, 214, 169, 1050, 1050, 1050, 1050, 215, 1278,
    1052, 99, 1054, 453, 1279, 1280, 1057, 1058, 1059, 1060, 216, 1062, 1062, 1063, 1062, 1064, 1062, 1065, 194,
    1066, 1169, 1209, 1069, 928, 1071, 972, 1262, 1074, 1075, 1261, 1076, 8, 1078, 1079, 1079, 528, 529, 170,
    1082, 1083, 803, 1085, 1083, 1081, 1084, 1086, 1083, 1087, 1087, 1087, 521, 392, 1081, 1084, 1083, 1087, 1087,
    1087, 1181, 1180, 1091, 1092, 1091, 974, 975, 1094, 1095, 327, 973, 1076, 1097, 257, 258, 171, 259, 260, 1099,
    1100, 1101, 492, 1102, 492, 1101, 1103, 256, 217, 929, 1106, 600, 572, 842, 572, 1099, 1100, 492, 1102, 492,
    1103, 256, 921, 346, 509, 1211, 1115, 1115, 1210, 1212, 1117, 218, 1119, 1120, 1213, 1214, 1123, 1124, 66,
    1126, 1215, 1116, 1118, 1121, 1122, 1125, 1127, 1128, 698, 1218, 976, 1216, 1217, 1130, 1131, 1132, 1133,
    1130, 1130, 1130, 930, 1135, 552, 553, 261, 1219, 1139, 1140, 1140, 554, 289, 1143, 1144, 654, 725, 1147,
    1148, 977, 804, 308, 1152, 1153, 309, 1155, 1156, 175, 805, 1159, 1160, 1161, 1161, 1162, 1161, 1161, 1163,
    1151, 1164, 1164, 1151, 1164, 1164, 1165, 1151, 1164, 1164, 1166, 1151, 1167, 1164, 1164, 1166, 1151, 1167,
    1164, 1164, 1168, 1151, 1167, 1164, 1164, 1169, 1151, 1154, 1157, 1158, 1170, 1167, 1170, 1164, 1164, 1169,
    172, 1172, 1173, 1173, 1173, 931, 1175, 1263, 1221, 1178, 1178, 1178, 806, 173, 310, 1182, 1182, 1182, 311,
    1184, 174, 219, 1186, 1187, 312, 1189, 1189, 1183, 1180, 1181, 1183, 1185, 1185, 1185, 1188, 1190, 194, 1191,
    220, 1151, 1158, 1170, 1193, 1167, 1170, 1164, 1164, 1169, 1151, 1158, 1170, 1167, 1170, 1164, 1164, 1169,
    867, 1196, 1197, 868, 1199, 1200, 1198, 1201, 601, 1066, 602, 424, 603, 978, 755, 1209, 869, 1211, 1212, 399,
    944, 870, 871, 1217, 1218, 949, 950, 951, 956, 1223, 53, 1225, 952, 62, 1228, 872, 1230, 1231, 9, 1233, 1234,
    1229, 1232, 1235, 953, 954, 1238, 955, 1216, 1219, 1220, 1221, 1222, 1224, 1226, 1227, 1236, 1237, 1239, 1240,
    979, 744, 1243, 1242, 1244, 1244, 1242, 1242, 1242, 1244, 1242, 1242, 1242, 1242, 1242, 1242, 1242, 176, 1246,
    176, 1247, 1248, 130, 1249, 604, 1251, 678, 605, 1002, 1254, 843, 1170, 980, 120, 1257, 1258, 28, 1259, 411,
    1261, 445, 1118, 1119, 1263, 1264, 1264, 1265, 121, 981, 262, 1269, 1020, 1271, 1272, 1144, 469, 29, 363,
    1276, 1094, 1095, 1278, 1279, 1048, 1049, 1282, 1050, 1281, 1283, 1284, 470, 982, 1051, 1288, 655, 1290, 313,
    1292, 1292, 1293, 756, 1295, 901, 1297, 902, 903, 1299, 1300, 1301, 1302, 122, 904, 1305, 1306, 1307, 1298,
    1303, 1304, 1308, 983, 777, 177, 1311, 1311, 1311, 1312, 221, 178, 1314, 54, 1315, 1316, 1096, 1099, 1097,
    1098, 1321, 1319, 1320, 1322, 1100, 1324, 606, 1101, 1327, 1102, 1329, 1103, 400, 179, 1333, 222, 425, 1335,
    625, 626, 1338, 1337, 1339, 446, 807, 1341, 1337, 1339, 1342, 446, 401, 490, 101, 491, 454, 1345, 1346, 1347,
    491, 1345, 1349, 1347, 933, 607, 643, 224, 1354, 1354, 223, 180, 1356, 225, 226, 1220, 1359, 1360, 573, 757,
    1362, 573, 1133, 573, 957, 1365, 1366, 1367, 573, 227, 228, 73, 696, 530, 635, 844, 631, 229, 1151, 1052,
    1377, 1378, 531, 531, 230, 375, 181, 322, 322, 1383, 322, 322, 266, 322, 85, 375, 1282, 1385, 1385, 1385, 335,
    335, 335, 1386, 1281, 1182, 1388, 1388, 232, 1390, 1390, 231, 182, 1392, 233, 234, 644, 532, 738, 740, 1021,
    1397, 741, 521, 393, 636, 402, 845, 402, 1053, 533, 637, 447, 1354, 1354, 426, 492, 1022, 1410, 235, 1150,
    1104, 1414, 656, 1134, 758, 1417, 1418, 293, 656, 102, 1420, 394, 1420, 86, 394, 123, 608, 124, 645, 347, 80,
    220, 347, 326, 347, 679, 646, 658, 1433, 1434, 657, 846, 759, 760, 1434, 1436, 1437, 657, 1434, 657, 1434,
    657, 761, 348, 555, 1222, 1443, 1224, 1223, 1120, 1447, 1448, 1449, 1444, 1445, 1446, 1450, 574, 1183, 1452,
    574, 574, 493, 494, 471, 534, 535, 349, 427, 495, 638, 47, 1464, 638, 364, 365, 496, 412, 1469, 448, 1227,
    1471, 1226, 1472, 1473, 1469, 448, 1225, 455, 424, 424, 424, 455, 659, 609, 808, 1479, 1480, 609, 762, 1482,
    609, 456, 810, 809, 541, 1485, 545, 1486, 1486, 1486, 537, 537, 1487, 1485, 1489, 428, 376, 377, 680, 1177,
    1495, 429, 429, 681, 610, 1232, 1228, 1229, 1230, 1231, 1500, 1501, 1502, 1502, 1502, 1502, 1503, 1504, 1502,
    610, 660, 662, 1507, 1508, 661, 763, 1508, 1510, 661, 81, 236, 1513, 1514, 237, 1512, 1512, 1007, 1512, 1512,
    1007, 1517, 1512, 1512, 1007, 1518, 1512, 1512, 1007, 1515, 1516, 1516, 1516, 1519, 1512, 1512, 1007, 1516,
    1516, 1516, 1519, 611, 611, 847, 497, 498, 682, 683, 1163, 1528, 727, 1530, 1530, 1530, 1530, 1530, 1530,
    1530, 1530, 1530, 1530, 1530, 1530, 1530, 1530, 1530, 1530, 1531, 1531, 930, 1529, 1532, 663, 848, 1003, 183,
    140, 140, 1531, 1531, 1534, 1535, 1535, 1535, 1535, 1535, 1535, 1535, 1535, 1536, 125, 663, 126, 1004, 1539,
    1023, 1541, 663, 129, 128, 1543, 1543, 1543, 1543, 1544, 1543, 1543, 1543, 1543, 1544, 1532, 663, 575, 1121,
    1547, 1548, 430, 87, 130, 873, 1553, 1024, 1555, 922, 984, 985, 684, 685, 686, 431, 576, 1105, 1564, 1152,
    499, 849, 1064, 1568, 1569, 764, 1570, 350, 238, 1573, 556, 30, 432, 1577, 413, 1577, 413, 850, 271, 1580,
    184, 1581, 1582, 270, 269, 270, 728, 1586, 1587, 1587, 1587, 1587, 729, 1589, 730, 1591, 812, 131, 1594, 1594,
    1588, 1590, 1590, 1590, 1592, 1590, 1593, 1590, 1595, 1590, 612, 1283, 1597, 335, 1598, 335, 335, 378, 1588,
    1590, 1590, 1590, 1592, 1590, 1590, 1590, 612, 612, 986, 351, 557, 1106, 1107, 1164, 1608, 1609, 1244, 1611,
    1233, 1612, 1613, 1069, 378, 11, 1615, 11, 10, 765, 1618, 378, 88, 89, 414, 472, 1623, 987, 1625, 31, 1285,
    1627, 1286, 1287, 1629, 1630, 1630, 1630, 1288, 1632, 1627, 335, 1628, 335, 335, 1631, 1633, 577, 1284, 766,
    767, 1635, 1636, 577, 577, 263, 558, 1234, 1612, 1641, 457, 457, 433, 1644, 1108, 559, 1075, 1264, 1265, 1267,
    1650, 1649, 1651, 1651, 1266, 1652, 1653, 1268, 1655, 1651, 1651, 1656, 1657, 1654, 1658, 1648, 1659, 578,
    403, 768, 1662, 578, 578, 1165, 1235, 1236, 1667, 1667, 1666, 1668, 1665, 1669, 352, 560, 561, 185, 1674,
    1675, 132, 1677, 1678, 731, 68, 731, 1680, 1681, 1676, 1679, 1682, 1675, 90, 1293, 562, 958, 1686, 1687, 989,
    990, 1689, 1690, 327, 32, 988, 905, 1692, 1693, 33, 1695, 1116, 1697, 1115, 1117, 907, 1700, 908, 1702, 1703,
    1704, 1699, 1701, 1705, 906, 614, 732, 1707, 1708, 613, 874, 825, 1711, 1710, 1707, 1712, 613, 473, 639, 272,
    474, 1717, 1707, 613, 1055, 1056, 1720, 1721, 1054, 1005, 1723, 1006, 1724, 1725, 563, 208, 1269, 1729, 1730,
    1731, 932, 1733, 615, 615, 851, 1007, 223, 1237, 1737, 1738, 536, 923, 1271, 1272, 1743, 1744, 1742, 1745,
    1742, 1270, 1171, 1747, 734, 1749, 1750, 1751, 1750, 458, 1753, 104, 449, 273, 1755, 852, 1755, 103, 1758,
    475, 1760, 476, 477, 1109, 1273, 1765, 459, 1767, 1766, 1768, 697, 1768, 697, 991, 379, 91, 379, 133, 380, 93,
    266, 92, 380, 56, 404, 1778, 537, 1122, 1780, 1184, 1782, 186, 1784, 627, 579, 1785, 1786, 1787, 616, 1153,
    510, 945, 1792, 736, 1794, 1795, 735, 1797, 1796, 1798, 1795, 617, 107, 1800, 187, 1802, 1802, 1802, 1802,
    1802, 239, 618, 1185, 1805, 1186, 1807, 1806, 1808, 618, 538, 853, 1009, 1008, 1812, 1813, 580, 580, 229, 698,
    737, 1818, 738, 1820, 1821, 739, 1823, 1819, 18, 1822, 18, 1824, 18, 18, 18, 188, 1826, 1826, 1826, 1826,
    1826, 1826, 1826, 1826, 1826, 1067, 1828, 1066, 1829, 1830, 1829, 1154, 1832, 924, 925, 926, 927, 1068, 1838,
    1829, 1829, 134, 1841, 134, 1842, 21, 21, 21, 21, 21, 21, 1842, 20, 1843, 1827, 1831, 1833, 1834, 18, 1835,
    21, 21, 1836, 21, 21, 1837, 21, 18, 21, 18, 177, 1839, 18, 18, 1840, 20, 1844, 669, 70, 274, 1847, 1848, 1848,
    1848, 1847, 1849, 1849, 1849, 135, 799, 800, 800, 800, 799, 799, 799, 800, 800, 799, 1851, 800, 800, 800, 800,
    800, 803, 934, 381, 1124, 1854, 1854, 1855, 1123, 1857, 1858, 1859, 1858, 1043, 1861, 1125, 1863, 1863, 1863,
    1864, 1862, 1859, 1865, 1865, 1858, 1856, 1860, 1860, 1856, 1866, 1036, 1868, 1869, 1870, 1871, 1872, 1873,
    136, 1875, 136, 1876, 1859, 1865, 1865, 1858, 1856, 1860, 1860, 1856, 1878, 1187, 1880, 1876, 1881, 1044,
    1045, 1883, 1858, 1884, 1885, 1858, 1126, 1887, 1859, 1865, 1865, 1888, 1858, 1856, 1886, 1860, 1856, 1889,
    1867, 18, 1874, 1877, 1877, 18, 1879, 1882, 1890, 18, 1882, 18, 18, 266, 381, 405, 1893, 702, 826, 1895, 827,
    1897, 828, 1899, 1300, 1901, 1901, 1896, 1898, 1900, 1902, 564, 740, 1905, 1906, 581, 71, 1909, 1910, 875,
    1912, 876, 1914, 1913, 1915, 778, 1917, 1918, 1918, 1919, 1920, 1921, 1921, 1920, 290, 1923, 741, 1925, 742,
    1927, 1926, 1928, 72, 1930, 1924, 1924, 1932, 1933, 1911, 1916, 1922, 1924, 1924, 1929, 1931, 1934, 1239,
    1238, 1936, 1937, 1936, 1188, 1939, 539, 738, 740, 1136, 961, 1942, 1943, 741, 521, 1137, 1945, 240, 1947,
    1947, 1948, 1241, 1950, 1240, 540, 743, 1953, 1954, 1274, 1956, 1957, 1957, 582, 1289, 582, 1156, 241, 242,
    314, 317, 500, 315, 1967, 29, 541, 542, 382, 266, 382, 34, 243, 190, 1975, 1975, 1975, 1975, 1975, 1975, 1975,
    1975, 1975, 1975, 1975, 1975, 1975, 1975, 1975, 244, 1110, 318, 501, 319, 1242, 35, 1981, 1982, 1046, 1984,
    1135, 1986, 1155, 450, 935, 1990, 992, 619, 769, 1994, 502, 502, 854, 1902, 779, 1131, 1138, 1999, 1243, 1612,
    2001, 1069, 383, 855, 383, 620, 543, 406, 384, 220, 384, 703, 703, 856, 877, 2011, 2012, 2013, 2014, 2015,
    878, 2017, 2018, 2019, 2016, 2020, 2021, 128, 1245, 2023, 1172, 1058, 2025, 2026, 2027, 1189, 2029, 1190,
    2031, 2032, 822, 824, 832, 833, 833, 822, 837, 822, 824, 832, 833, 833, 822, 837, 2034, 822, 824, 832, 833,
    833, 822, 837, 2035, 822, 824, 830, 832, 833, 833, 822, 2028, 837, 2030, 2033, 2036, 687, 2038, 699, 847, 845,
    565, 879, 880, 2043, 2044, 2045, 2046, 2047, 881, 882, 2049, 2050, 2051, 2052, 883, 2054, 2055, 2056, 2057,
    2058, 2048, 2053, 2059, 884, 2061, 2062, 2063, 2064, 1111, 2066, 385, 1025, 2069, 2069, 1026, 2071, 1027,
    2073, 1028, 1029, 2075, 2076, 2070, 2072, 2074, 2074, 2077, 434, 320, 2080, 2081, 2080, 813, 2081, 2082, 2083,
    2083, 2080, 2082, 2082, 2082, 2082, 993, 386, 137, 2087, 137, 1041, 2088, 1011, 1010, 2090, 2091, 387, 445,
    387, 191, 2095, 2095, 2095, 2095, 12, 12, 814, 2098, 815, 503, 352, 2100, 503, 352, 2100, 2101, 503, 352,
    2100, 2102, 2099, 503, 352, 2100, 2103, 2096, 2097, 365, 2104, 264, 93, 583, 1030, 2108, 583, 738, 740, 1012,
    2110, 741, 521, 583, 1157, 566, 321, 2114, 2114, 2114, 2114, 2115, 2114, 2114, 2116, 2114, 2114, 2117, 786,
    299, 2119, 2120, 2119, 2119, 2120, 2119, 2120, 2119, 2119, 2120, 2121, 2119, 2120, 2119, 2119, 2120, 2122,
    2118, 2119, 2120, 2119, 2119, 2120, 2123, 2124, 1158, 192, 744, 2127, 1246, 2129, 193, 1247, 2132, 2131, 2133,
    2131, 2130, 2134, 1248, 2136, 2137, 2127, 1244, 2128, 2135, 2138, 1037, 275, 276, 2141, 2141, 2142, 2142,
    2142, 2141, 2141, 2141, 2142, 2142, 2142, 2141, 2143, 2141, 2141, 2142, 2142, 2142, 2141, 2144, 2141, 2141,
    2142, 2142, 2142, 2141, 2145, 2146, 37, 2148, 108, 2150, 40, 2152, 783, 2154, 2155, 38, 2157, 109, 2159, 140,
    2161, 2161, 2161, 278, 2161, 2161, 2161, 2162, 2163, 2162, 277, 36, 2165, 39, 39, 74, 694, 694, 694, 694, 694,
    2157, 694, 41, 265, 2170, 42, 2172, 2157, 708, 2174, 293, 2176, 2176, 2176, 2176, 2176, 2176, 2176, 2176,
    2177, 2176, 2176, 2176, 2176, 2178, 2176, 2176, 2176, 2176, 2179, 2180, 782, 2182, 2183, 2157, 41, 2149, 2151,
    2153, 2156, 2158, 2158, 2160, 2164, 2167, 2156, 2167, 2168, 2153, 2185, 2153, 2153, 2158, 2153, 2158, 2160,
    2171, 2171, 2160, 2173, 2158, 2153, 2158, 2149, 2151, 2153, 2156, 2158, 2158, 2160, 2164, 2167, 2156, 2167,
    2168, 2153, 2185, 2153, 2153, 2158, 2153, 2158, 2160, 2171, 2171, 2160, 2173, 2158, 2153, 2158, 2186, 2149,
    2151, 2153, 2156, 2158, 2158, 2160, 2164, 2167, 2156, 2167, 2168, 2153, 2185, 2153, 2153, 2158, 2153, 2158,
    2160, 2171, 2171, 2160, 2173, 2158, 2153, 2158, 2187, 291, 2189, 2189, 2189, 2189, 2189, 2189, 2189, 2189,
    2190, 2189, 2189, 2189, 2189, 2191, 2189, 2189, 2189, 2189, 2192, 2193, 139, 2195, 2195, 139, 292, 857, 2198,
    857, 2199, 2199, 2199, 2199, 2199, 2199, 2200, 2199, 2199, 2201, 781, 2203, 2204, 245, 2206, 2207, 2207, 2208,
    2207, 2209, 2207, 2210, 2194, 2196, 2196, 2197, 2202, 2202, 2205, 2211, 2197, 2197, 2207, 2196, 2197, 2210,
    2194, 2196, 2196, 2197, 2202, 2202, 2205, 2211, 2197, 2197, 2207, 2196, 2197, 2212, 2194, 2196, 2196, 2197,
    2202, 2202, 2205, 2211, 2197, 2197, 2207, 2196, 2197, 2213, 2194, 2196, 2196, 2197, 2202, 2202, 2205, 2211,
    2197, 2197, 2207, 2196, 2197, 2214, 2149, 2151, 2153, 2156, 2158, 2158, 2160, 2164, 2166, 2156, 2167, 2168,
    2153, 2169, 2153, 2153, 2158, 2153, 2158, 2160, 2171, 2171, 2160, 2173, 2158, 2153, 2175, 2181, 2184, 2158,
    2188, 2215, 295, 294, 246, 2219, 2218, 2218, 2218, 2218, 2218, 2218, 2218, 2218, 2221, 2218, 2218, 2218, 2218,
    2222, 2218, 2218, 2218, 2220, 2218, 2223, 141, 2225, 2217, 2224, 2217, 2217, 2217, 2217, 2224, 2217, 2217,
    2217, 2227, 2217, 2224, 2217, 2217, 2217, 2228, 2217, 2224, 2217, 2217, 2226, 2217, 2229, 2230, 2119, 2120,
    2119, 2119, 2120, 2123, 2232, 296, 297, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2235, 2236, 2235, 2235,
    2235, 2235, 2237, 2235, 2235, 2235, 2235, 2238, 2239, 247, 2241, 2234, 2234, 2234, 2242, 2234, 2234, 2234,
    2234, 2242, 2234, 2243, 2234, 2234, 2234, 2242, 2234, 2244, 2240, 2234, 2234, 2234, 2242, 2234, 2245, 784,
    785, 2234, 2246, 2247, 2234, 2234, 2248, 2248, 2242, 2234, 2245, 2234, 2246, 2247, 2234, 2234, 2248, 2248,
    2242, 2234, 2249, 2234, 2246, 2247, 2234, 2234, 2248, 2248, 2242, 2234, 2250, 2234, 2246, 2247, 2234, 2234,
    2248, 2248, 2242, 2234, 2251, 2233, 2252, 298, 248, 2255, 2256, 195, 196, 144, 2260, 2260, 197, 142, 143, 194,
    2254, 2257, 2258, 2259, 2254, 2254, 2261, 2256, 2254, 2254, 2257, 2258, 2259, 2254, 2254, 2261, 2256, 2254,
    2265, 2254, 2257, 2258, 2259, 2254, 2254, 2261, 2256, 2254, 2266, 2254, 2257, 2258, 2259, 2254, 2254, 2261,
    2262, 2263, 2256, 2264, 2254, 2267, 709, 2269, 2270, 2271, 1295, 2273, 2273, 2273, 1173, 1174, 2276, 1175,
    2278, 2275, 2275, 2275, 2277, 2279, 2275, 2275, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 94, 92,
    92, 95, 95, 95, 95, 96, 97, 97, 97, 102, 103, 103, 103, 103, 97, 104, 105, 105, 105, 105, 106, 107, 108, 108,
    108, 108, 110, 111, 111, 111, 111, 115, 117, 118, 119, 119, 119, 119, 120, 121, 121, 121, 121, 124, 125, 125,
    125, 125, 134, 135, 137, 139, 142, 143, 139, 139, 144, 144, 144, 144, 145, 145, 145, 145, 74, 148, 153, 158,
    178, 183, 185, 186, 187, 188, 188, 189, 188, 188, 190, 191, 191, 191, 191, 192, 192, 192, 192, 195, 196, 199,
    200, 200, 200, 200, 201, 201, 201, 201, 202, 203, 204, 204, 204, 204, 207, 210, 207, 211, 212, 212, 212, 212,
    213, 215, 3, 216, 217, 217, 217, 217, 74, 221, 226, 228, 247, 248, 248, 248, 248, 252, 257, 257, 252, 258,
    258, 258, 259, 258, 260, 263, 264, 267, 264, 268, 269, 269, 269, 269, 278, 279, 279, 279, 279, 280, 280, 280,
    280, 282, 284, 286, 287, 289, 294, 295, 295, 295, 295, 296, 296, 296, 296, 300, 303, 304, 304, 304, 305, 305,
    305, 305, 306, 306, 306, 306, 307, 314, 317, 318, 319, 318, 318, 319, 319, 319, 318, 319, 320, 321, 323, 321,
    321, 324, 324, 324, 324, 196, 325, 328, 329, 329, 329, 329, 330, 330, 330, 330, 331, 331, 331, 331, 332, 333,
    333, 333, 333, 334, 334, 334, 334, 336, 337, 337, 337, 337, 339, 340, 339, 341, 341, 341, 341, 342, 342, 342,
    342, 339, 339, 344, 344, 344, 344, 350, 357, 358, 358, 358, 358, 361, 361, 361, 361, 363, 366, 384, 385, 385,
    385, 385, 387, 388, 388, 388, 388, 389, 389, 389, 389, 392, 393, 393, 393, 393, 394, 394, 394, 394, 395, 395,
    395, 395, 396, 396, 396, 396, 397, 397, 397, 397, 400, 401, 402, 400, 404, 405, 405, 405, 405, 406, 406, 406,
    406, 408, 408, 408, 408, 409, 410, 410, 410, 410, 411, 412, 412, 412, 412, 413, 415, 413, 416, 419, 420, 423,
    426, 428, 429, 429, 429, 429, 431, 409, 363, 363, 363, 432, 432, 432, 432, 433, 433, 433, 434, 435, 435, 435,
    435, 325, 436, 436, 436, 436, 438, 439, 439, 439, 439, 440, 442, 442, 442, 442, 443, 444, 446, 447, 447, 447,
    447, 448, 448, 448, 448, 449, 449, 449, 449, 450, 450, 450, 450, 454, 455, 454, 454, 454, 457, 458, 458, 458,
    458, 459, 459, 459, 459, 461, 462, 462, 462, 462, 464, 467, 468, 468, 468, 469, 469, 469, 470, 469, 477, 478,
    479, 479, 479, 479, 482, 484, 485, 487, 508, 509, 509, 509, 509, 512, 514, 522, 523, 523, 524, 524, 524, 524,
    525, 525, 525, 525, 529, 523, 523, 531, 532, 532, 532, 532, 534, 534, 534, 534, 548, 550, 550, 551, 551, 551,
    551, 553, 553, 553, 553, 554, 554, 554, 554, 555, 555, 555, 555, 556, 556, 556, 556, 557, 557, 557, 557, 558,
    558, 558, 558, 559, 560, 560, 561, 561, 561, 561, 560, 560, 562, 562, 562, 562, 563, 563, 563, 563, 564, 564,
    564, 570, 221, 571, 571, 571, 571, 589, 457, 590, 590, 590, 590, 591, 591, 591, 591, 592, 592, 592, 592, 594,
    595, 595, 595, 595, 596, 596, 596, 596, 597, 597, 597, 597, 598, 599, 598, 598, 600, 600, 600, 600, 607, 608,
    609, 609, 609, 609, 610, 611, 613, 613, 613, 613, 614, 614, 615, 614, 616, 614, 621, 622, 622, 622, 622, 623,
    624, 625, 626, 625, 625, 629, 196, 632, 636, 637, 637, 637, 637, 638, 640, 642, 648, 649, 650, 650, 650, 650,
    652, 653, 653, 653, 654, 654, 654, 654, 655, 655, 655, 655, 656, 656, 656, 656, 657, 657, 657, 657, 658, 658,
    658, 658, 659, 659, 659, 659, 661, 662, 662, 662, 662, 663, 665, 663, 663, 670, 196, 672, 673, 673, 673, 673,
    675, 677, 677, 677, 677, 678, 680, 678, 678, 681, 682, 682, 682, 682, 683, 683, 683, 683, 684, 684, 684, 684,
    685, 688, 689, 690, 691, 691, 691, 691, 692, 695, 692, 696, 697, 697, 697, 697, 699, 700, 702, 195, 703, 704,
    703, 706, 706, 706, 706, 709, 710, 710, 710, 710, 715, 716, 721, 722, 722, 722, 722, 723, 723, 723, 723, 723,
    325, 703, 724, 725, 725, 725, 725, 726, 726, 726, 726, 737, 724, 742, 753, 754, 756, 336, 759, 764, 764, 765,
    765, 767, 754, 768, 768, 768, 768, 770, 772, 773, 773, 773, 773, 774, 774, 774, 774, 775, 775, 775, 775, 777,
    778, 778, 778, 778, 781, 785, 786, 786, 786, 786, 787, 792, 795, 798, 804, 805, 806, 807, 808, 808, 808, 808,
    809, 809, 809, 809, 807, 812, 812, 812, 813, 813, 813, 814, 814, 814, 814, 818, 623, 841, 844, 858, 859, 859,
    859, 859, 862, 869, 870, 870, 870, 870, 871, 871, 872, 872, 872, 872, 871, 871, 873, 913, 914, 914, 914, 914,
    915, 915, 915, 915, 916, 917, 917, 917, 917, 918, 919, 919, 919, 919, 920, 923, 920, 920, 924, 924, 924, 924,
    925, 925, 925, 925, 926, 927, 928, 928, 928, 928, 929, 929, 929, 929, 931, 932, 932, 932, 932, 933, 933, 933,
    933, 936, 939, 941, 939, 939, 942, 993, 807, 999, 1000, 1000, 1000, 1000, 1003, 1004, 1004, 1004, 1004, 1006,
    1011, 1013, 1015, 1016, 1016, 1016, 1018, 1016, 1019, 1020, 1020, 1020, 1020, 1020, 1020, 1022, 1023, 1023,
    1023, 1023, 1024, 1024, 1024, 1024, 1025, 1027, 1027, 1027, 1027, 1029, 1032, 1033, 1033, 1033, 1033, 1034,
    1022, 1022, 1022, 1035, 1035, 1035, 1035, 1036, 1036, 1036, 1036, 1036, 1039, 1042, 699, 1047, 1049, 1051,
    1053, 1055, 1056, 1056, 1061, 1056, 1056, 1067, 1068, 1070, 1072, 325, 1073, 1077, 1080, 1080, 1080, 1088,
    1025, 1089, 1089, 1089, 1089, 1090, 1090, 1090, 1093, 1096, 1098, 1104, 1105, 1107, 1108, 1108, 1108, 1108,
    1109, 1110, 1110, 1110, 1111, 1112, 1113, 1113, 1113, 1113, 1114, 1114, 1114, 1114, 1129, 1134, 1025, 1136,
    1137, 1137, 1137, 1137, 1138, 1138, 1138, 1138, 1141, 1142, 1142, 1142, 1142, 1145, 1146, 1146, 1146, 1146,
    74, 1149, 1150, 1171, 1174, 1176, 1177, 1179, 409, 1192, 1194, 1195, 1202, 1203, 1203, 1203, 1204, 1205, 1205,
    1205, 1205, 1203, 1206, 1206, 1206, 1206, 1207, 1207, 1208, 1207, 1207, 1210, 688, 1213, 1214, 1214, 1214,
    1214, 1215, 724, 1241, 1245, 1250, 1252, 1252, 1252, 1252, 1253, 1253, 1253, 1253, 1255, 1256, 1260, 1262,
    1262, 1262, 1262, 1266, 1267, 1268, 1270, 1273, 1274, 1274, 1274, 1274, 1275, 1277, 1277, 1277, 1277, 1280,
    1285, 1286, 1286, 1286, 1286, 1287, 1025, 1289, 1291, 1291, 1291, 1291, 1294, 1296, 1309, 1310, 1313, 1317,
    1317, 1318, 1323, 1325, 1326, 1326, 1326, 1326, 1328, 1330, 1331, 1332, 1332, 1332, 1332, 1334, 1336, 1336,
    1336, 1336, 1340, 1343, 1340, 1340, 1340, 1344, 1344, 1344, 1344, 1348, 1348, 1350, 1348, 1351, 1352, 1352,
    1352, 1352, 1353, 1353, 1353, 1353, 1355, 1357, 1358, 1361, 1363, 1364, 1368, 1369, 1370, 1371, 1372, 1372,
    1372, 1372, 1373, 1373, 1373, 1373, 1374, 1374, 1374, 1375, 1374, 1376, 1379, 1380, 1380, 1380, 1381, 1382,
    1384, 1382, 1382, 1179, 1387, 1389, 1391, 1393, 1394, 1395, 1395, 1395, 1395, 1396, 1396, 1396, 1396, 1398,
    1399, 1399, 1399, 1399, 1400, 1400, 1400, 1400, 1401, 1402, 1402, 1402, 1403, 1404, 1404, 1404, 1404, 1405,
    1405, 1405, 1405, 1406, 1406, 1406, 1406, 1407, 1408, 1408, 1408, 1408, 1409, 1409, 1409, 1409, 1411, 1409,
    1412, 1413, 1415, 1416, 1419, 1416, 1416, 1421, 1422, 1423, 1421, 1421, 1424, 1425, 1424, 1424, 1426, 1426,
    1426, 1426, 1427, 1428, 1429, 1427, 1430, 1431, 1431, 1431, 1431, 689, 1432, 1432, 1432, 1432, 1435, 1438,
    1439, 1440, 1441, 1441, 1441, 1441, 1442, 1442, 1442, 1442, 689, 1451, 1453, 1454, 1455, 1455, 1455, 1455,
    1456, 1456, 1456, 1456, 1457, 1457, 1457, 1457, 1458, 1458, 1458, 1458, 1459, 1459, 1459, 1459, 1460, 1460,
    1460, 1460, 1461, 1461, 1461, 1461, 1462, 1462, 1462, 1462, 1463, 1465, 1463, 1463, 1466, 1466, 1466, 1466,
    1467, 1467, 1467, 1467, 1468, 1468, 1468, 1468, 1470, 1474, 1470, 1470, 1475, 1475, 1475, 1476, 1477, 1477,
    1477, 1477, 1478, 1481, 1483, 1478, 1484, 1484, 1484, 1484, 1488, 1490, 1490, 1491, 1491, 1491, 1491, 1492,
    1492, 1492, 1492, 1493, 1493, 1493, 1493, 1494, 1494, 1494, 1494, 1496, 1497, 1497, 1497, 1498, 1498, 1498,
    1498, 1499, 1505, 1499, 1499, 1025, 1506, 1506, 1506, 1506, 1509, 1511, 1509, 1509, 1520, 1521, 1520, 1522,
    1522, 1522, 1523, 1524, 1524, 1524, 1524, 1525, 1525, 1525, 1525, 1526, 1526, 1526, 1526, 1527, 1527, 1527,
    1527, 1533, 1537, 1538, 1540, 1542, 1545, 1546, 1546, 1546, 1546, 1549, 1550, 1550, 1550, 1550, 1551, 1552,
    1554, 1556, 1557, 1558, 1559, 1559, 1559, 1559, 1560, 1560, 1560, 1560, 1561, 1561, 1561, 1561, 1562, 1562,
    1562, 1562, 440, 1563, 1563, 1563, 1563, 1565, 1566, 1566, 1566, 1566, 1567, 931, 1571, 1572, 1572, 1572,
    1572, 1574, 1575, 1575, 1575, 1575, 1576, 1578, 1578, 1578, 1579, 1583, 1584, 1585, 1583, 1584, 1584, 1585,
    688, 688, 1596, 1599, 1600, 1601, 1602, 1601, 1603, 1604, 1604, 1604, 1604, 623, 1605, 1605, 1605, 1605, 1606,
    1607, 1610, 1614, 1600, 1616, 1616, 1616, 1617, 1616, 1619, 1600, 1620, 1621, 1621, 1622, 1622, 1622, 1622,
    328, 1624, 1624, 1624, 1626, 1634, 1637, 1638, 1638, 804, 1639, 1640, 1640, 1640, 1640, 1642, 1643, 1643,
    1643, 1643, 1645, 1645, 1645, 1645, 1646, 1647, 1647, 1647, 1647, 1660, 1661, 1661, 1661, 1661, 1661, 1661,
    1663, 1664, 1664, 1670, 1671, 1671, 1671, 1671, 1672, 1672, 1672, 1672, 1673, 1673, 1673, 1673, 1683, 1684,
    1685, 1685, 1685, 1685, 1688, 1691, 1694, 724, 1025, 1696, 636, 688, 1015, 221, 1698, 1706, 1709, 1713, 1709,
    1714, 1714, 1714, 1714, 1715, 1715, 1715, 1715, 1716, 1718, 1718, 1718, 1718, 1718, 1709, 1719, 1722, 1726,
    1727, 1727, 1727, 1727, 1728, 1728, 1728, 1732, 1734, 1735, 1736, 1735, 1735, 1011, 1739, 688, 1740, 1740,
    1740, 1740, 1741, 1746, 1748, 1752, 1752, 1754, 1754, 1754, 1756, 1757, 1759, 1754, 1761, 1762, 1762, 1762,
    1762, 1763, 1763, 1763, 1763, 1761, 1761, 1761, 1764, 1769, 1770, 1771, 1770, 1770, 1772, 1773, 1774, 1772,
    1772, 1775, 1776, 1775, 1775, 1777, 1777, 1779, 1779, 1779, 1779, 1779, 1781, 1783, 1788, 1788, 1788, 1788,
    1789, 1789, 1789, 1789, 1790, 1791, 1791, 1791, 1791, 1793, 1799, 1799, 1799, 1801, 1801, 1801, 1803, 1804,
    1804, 1804, 1809, 1810, 1810, 1810, 1810, 1811, 1814, 1815, 1815, 1815, 1816, 1817, 1817, 1817, 1817, 1825,
    1845, 807, 1846, 1850, 1852, 1853, 1853, 1853, 1891, 1892, 623, 1894, 1894, 1894, 1894, 1903, 1904, 1904,
    1904, 1904, 1055, 1907, 1908, 1908, 1908, 1908, 1935, 1799, 1788, 1938, 1940, 1941, 1941, 1941, 1941, 1944,
    1946, 1949, 1951, 1952, 1952, 1952, 1952, 1955, 1958, 1959, 1960, 1960, 1960, 724, 1961, 1962, 1963, 1964,
    1965, 1966, 1966, 1966, 1966, 1968, 1969, 1969, 1969, 1969, 1970, 1970, 1970, 1970, 1971, 1971, 1971, 1972,
    1973, 307, 1974, 1976, 1965, 1973, 1977, 1965, 1978, 1979, 1979, 1979, 1979, 1980, 1983, 1985, 1987, 1988,
    1989, 1989, 1989, 1989, 1991, 1992, 724, 1993, 1993, 1993, 1993, 1995, 1996, 1996, 1996, 1997, 1998, 2000,
    2002, 2003, 2003, 2003, 1371, 2004, 2004, 2004, 2004, 2005, 2005, 2005, 2005, 2006, 2006, 2006, 2006, 2007,
    2008, 2007, 2007, 2009, 2009, 2010, 2009, 2022, 2024, 2037, 2039, 2039, 2039, 2039, 2040, 2040, 2040, 2040,
    764, 2041, 2041, 2041, 2041, 2041, 2042, 2042, 2042, 2042, 2060, 2065, 325, 2067, 2068, 2068, 2068, 2068,
    2078, 2079, 2079, 2079, 2079, 2079, 2084, 2085, 2086, 2086, 2086, 2086, 2089, 2092, 2093, 2094, 2093, 2093,
    196, 2105, 2106, 2107, 2107, 2109, 2111, 2107, 2112, 2113, 2113, 2113, 2113, 2125, 2126, 2139, 2140, 2147,
    2216, 2231, 2253, 2268, 2272, 2274, 2280,
];

pub(super) static ENTRY_PROFILES: [u16; 1301] = [
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
    240, 240, 241, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 242, 240, 240, 240, 240, 240, 243, 244,
    245, 245, 245, 244, 244, 245, 244, 245, 245, 245, 245, 245, 244, 244, 244, 244, 245, 245, 245, 245, 245, 245,
    245, 246, 247, 248, 247, 246, 246, 246, 247, 249, 250, 251, 252, 252, 252, 252, 253, 252, 254, 252, 252, 252,
    252, 252, 252, 253, 252, 253, 252, 253, 252, 252, 252, 252, 252, 252, 252, 252, 255, 252, 255, 255, 256, 252,
    252, 256, 252, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 258, 259, 259, 259, 258, 260,
    258, 258, 259, 258, 260, 260, 258, 258, 258, 258, 258, 258, 258, 258, 259, 258, 258, 260, 258, 260, 258, 260,
    261, 261, 261, 261, 262, 262, 263, 263, 263, 261, 261, 261, 264, 264, 261, 261, 261, 261, 262, 262, 261, 261,
    261, 261, 261, 261, 261, 261, 265, 265, 266, 266, 266, 266, 266, 266, 265, 266, 266, 267, 265, 267, 266, 266,
    266, 266, 266, 266, 266, 268, 266, 266, 269, 270, 270, 270, 270, 270, 270, 270, 270, 270, 270, 270, 270, 269,
    269, 270, 270, 270, 270, 271, 272, 272, 272, 272, 273, 274, 275, 275, 276, 275, 277, 277, 277, 275, 278, 279,
    280, 281, 281, 281, 281, 281, 281, 281, 281, 281, 281, 281, 280, 280, 282, 282, 282, 283, 284, 284, 283, 283,
    284, 283, 283, 285, 283, 283, 285, 286, 285, 284, 283, 284, 286, 284, 284, 283, 286, 283, 283, 283, 284, 285,
    286, 285, 284, 283, 283, 287, 288, 289, 289, 290, 290, 291, 292, 288, 292, 289, 293, 294, 295, 295, 292, 295,
    295, 295, 296, 297, 297, 298, 298, 296, 298, 299, 300, 300, 296, 300, 297, 297, 297, 297, 296, 296, 297, 297,
    297, 301, 301, 301, 301, 302, 303, 302, 304, 302, 302, 302, 302, 305, 306, 306, 307, 306, 306, 306, 308, 308,
    307, 306, 309, 309, 310, 311, 311, 311, 311, 310, 312, 313, 313, 313, 313, 314, 314, 314, 314, 314, 314, 314,
    315, 315, 315, 315, 315, 316, 315, 316, 316, 315, 316, 315, 316, 315, 315, 315, 315, 315, 315, 315, 317, 315,
    315, 315, 315, 317, 315, 316, 315, 316, 316, 315, 316, 315, 315, 315, 318, 319, 319, 320, 320, 321, 321, 321,
    321, 321, 321, 321, 321, 321, 321, 322, 321, 322, 323, 324, 324, 324, 324, 325, 326, 327, 328, 328, 328, 328,
    328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 329, 330, 329, 329, 329,
    330, 331, 331, 332, 331, 331, 332, 331, 333, 334, 334, 335, 333, 335, 333, 335, 333, 333, 333, 336, 333, 335,
    333, 336, 335, 333, 337, 338, 339, 339, 340, 339, 339, 339, 339, 340, 340, 340, 340, 340, 339, 339, 340, 339,
    340, 337, 340, 340, 339, 339, 339, 339, 339, 340, 340, 340, 340, 337, 340, 339, 340, 339, 339, 339, 340, 339,
    339, 337, 337, 339, 339, 340, 339, 339, 340, 340, 339, 340, 339, 340, 340, 339, 340, 340, 341, 341, 342, 343,
    341, 342, 341, 344, 341, 345, 341, 343, 342, 341, 341, 342, 343, 346, 341, 343, 341, 342, 341, 343, 343, 341,
    347, 347, 348, 348, 349, 348, 347, 348, 347, 347, 348, 347, 348, 348, 348, 350, 350, 350, 350, 350, 351, 351,
    351, 352, 352, 352,
];

pub(super) static PROFILES: [Profile; 353] = [
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x4000000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x200000040),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x200000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x4000000000),
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
    Profile::new(Category::Cues, None, Strength::Low, 0x20),
    Profile::new(Category::Cues, None, Strength::Low, 0x800000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Neutral)), Strength::High, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Participle)), Strength::Low, 0x200),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x1000000000),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x100),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Medium, 0x0),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Preposition)), Strength::Low, 0x100),
    Profile::new(Category::Cues, Some(MarkType::Cue(CueType::Relay)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x400000000),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Low, 0x2000000000),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x0),
    Profile::new(Category::NoComment, Some(MarkType::Cue(CueType::NoComment)), Strength::Medium, 0x2000000000),
    Profile::new(Category::Venues, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::Low, 0x0),
    Profile::new(Category::Nouns, None, Strength::High, 0x0),
    Profile::new(Category::Nouns, None, Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x2),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x10000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x8000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x8000000000),
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
    cted|predicted|forecast|anticipated to<be> ~ feared<be> ~ suspected of[<be>] feared dead|killed|trapped|drowne\
    d|missing|lostaccused|suspected ofamid fears|worries|concerns that|of|overbelieved|thought|presumed|feared|und\
    erstood|suspected|assumed to be|havebelieved|thought|understood|presumed|assumed|suspected|feared|reckoned toe\
    xpected tofears|worries|concerns thatheld|arrested|detained|charged|questioned|wanted|sought in connection wit\
    his|are|'s|'re expectedit <be> ~ understood|believed|thought|feared [that]on suspicion ofperson|persons of int\
    erestpresumed|feared|believed dead|drowned|lost|killed|trappedsuspicion|suspicionsassumingif <word> [<word>] <\
    be> ~ confirmed|verified|proven|provedif confirmedif correctif true|verified|proven|provedon the assumption th\
    atin a sensein theorylargely|mainly|mostly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to spea\
    ksort|kind oftheoreticallyto a certain extentto some extentvirtually|practically<be> ~ disputedconflicting|dif\
    fering|contradictory reports|accounts|statements|versionscontestedcontradictorycontroversialdisputedquestionab\
    leremain|remains|remained ~ disputed|contestedaccusedallegedapparentpresumedpurportedreputedself-describedself\
    -styled|self-proclaimedso-calledsupposedsuspectedwould-beappears|appear|appeared|appearing to showassociated w\
    ithclaiming to beconsistent withindicate|indicates|indicated|indicatinglinked|tied tomay|could|might indicate|\
    suggestpoint|points|pointed topurporting|purports|purported|purport tosuggestive ofsuggest|suggests|suggested|\
    suggestingin some|most casesoften|usually|generally|typically|sometimes|frequentlytends|tend|tended to<be> ~ a\
    lleged to<be> ~ said|reported|claimed toaccording to [some|several|media|news|local] reportsaccusations of|tha\
    tallegations of|thatallegedlyby all|some|most accountsclaims thatinitial|early|preliminary reportsit <be> said\
    it <be> ~ said thatit <be>|has|had [been] ~ alleged|claimed|reported|rumoured|rumored [that]or so they sayoste\
    nsiblypeople saypurportedlyputativelyreportedreportedlyreported|alleged to be|havereports of|thatreports say|s\
    aid|suggest|suggested|indicate|indicated|claim|claimedreputedlysaid to be|haveso the story goessupposedlythe <\
    name> [<name>] understands [that]they saythis newspaper|paper|website|site understands [that]word is [that]wor\
    d|legend has it<be> <not> ~ alleged|accused|suspected [to|of]<be> ~ confident of|in|about himself|herself|them\
    selves<can> <not> seem to<not> possible<not> possibly<not> ~ known for|asa [firm|big|definite] maybean|the unv\
    erified accountas possibleask|asks|asked|asking an open questionas|than expectedawaiting confirmation of your|\
    mycannot possiblycannot seem toconfirm|confirms|confirmed|confirming [the] reports of|thatcontested seat|seats\
    |election|elections|primary|race|racescould <not> care lesscould be reachedcould only|barely|hardly|scarcelyco\
    uld youcould|can|would you possiblydid <not> ~ confirm <possessive>every conceivableeverything|anything|all|ev\
    ery|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsegossip column|columns|columnist|co\
    lumnistshow is|was that|this|it possibleif|where|wherever|when|whenever|whatever [at all] possiblein questiona\
    ble tastei|we ~ expect from|oflikely voter|voters|suspect|suspectsmake|makes|made|making [it|this|that|them] p\
    ossiblemay i|wenever seem|seems|seemed tono doubtno one couldnobody|none|neither couldonly <number> <word> cou\
    ld [be]perhaps you could|should|canperson|persons of interest toplausible deniabilitypossible topresumed innoc\
    entprobable causereported crimes|earnings|losses|profit|profits|revenue|results|salesrumour|rumor millso [that\
    ] <subject-pronoun> couldtake|takes|took|taking|taken a chancetentative smile|step|steps|knock|nodthe accused \
    stood|sat|pleaded|appeared|wept|told|said|denied|facesthe|every <word> <word> possibleunlikely hero|heroes|fri\
    end|friends|pair|pairing|ally|allies|alliance|couple|duo|place|source|star|candidatewould appear on|in|at|befo\
    reyou could|might sayyou may be seated|excused<not> sure<not> ~ certain<not> ~ clear<not> ~ known[many|some|bi\
    g|serious] questions remaina [slim|good|fair|slight] chance that|ofan open questionarguablyas likely as notcon\
    ceivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all likelihood|probabilityinterimis|are|'s|'\
    re set toit is [<not>] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelylittle|nothing <be\
    > ~ knownmaybemore likely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|prospect that\
    |ofpossiblepossiblypotentialpotentiallypreliminarypresumablyprobabilityprobability that|ofprobableprobablyprov\
    isionalremain|remains to be seenremain|remains|remained unclear|unknown|uncertainrisk thattentativetreated as \
    suspicious|unexplaineduncertainunclearunknownunlikely<be> <not> ~ [being] ~ ruled out<can> <not> ~ be ruled ou\
    t<have> <not> ~ [been] ~ ruled out<not> ~ [been] ruled outcancannot be ruled outcannot rule outcouldcould beco\
    uld havedid|would|could|can|ca <not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|might wellm\
    ust haveought toshouldwould<be> ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|rumored|ru\
    mouredlyrumours|rumors|rumour|rumorrumour|rumor has itspeculationsuggestion|suggestions thatthere is|was|are [\
    much|some|growing] speculation<article> <organisation> ~ believes|believed|thinks<article> <organisation> ~ ex\
    pects|expected|foresees<be> ~ confident<be> ~ confident about|ofas far as i|we knowhe|she|it|they ~ believes|b\
    elieve|believed|thinks|think|thought|feels|felt|suspects|suspectedhe|she|it|they ~ expects|expect|expected|ant\
    icipates|foreseesi ~ guess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ think|believei|we ~ bel\
    ievei|we ~ expect|anticipate|foreseei|we ~ fear|feeli|we ~ thinkmy|our understanding isto [the best of] my|ou\
    r knowledge<be> <not> ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|verified|corro\
    borated|authenticated<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ confirmed|veri\
    fied|corroborated|authenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have> <not> ~ [been] ~ co\
    nfirmed|verified|corroborated|authenticated<have> <not> ~ been able to ~ confirm|verify|corroborate|authentica\
    te<not> ~ confirmed|verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya developing storyaccor\
    ding to unconfirmed|unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verified|corroborated|authe\
    nticatedcannot ~ confirm|verify|corroborate|authenticatedeclined|refused to confirm [or deny]details remain|re\
    mained|are|were ~ scarce|sketchy|uncleardid <not> ~ confirmneither confirm nor denyneither confirmed nor denie\
    dno [<word>] evidence that|of|tono independent|immediate|official confirmationno proof that|ofpending [<word>\
    ] confirmationunconfirmedunder investigationunfounded|baselessunsubstantiated|uncorroborated|unprovenunsupport\
    edunverifiedwithout [providing|offering|citing|presenting|giving] [any] evidenceyet to be ~ confirmed|verified\
    accuseattackbemoanblameblastcastigatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asdenounc\
    edeplorefaultgripegrumblehit outlambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknowledgea\
    dmitallowapologiseapologizecome cleanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdeemdoubt\
    fearfeelhopeimaginepresumeregardregretseesupposesuspectthinkunderstandviewwantwishwonderworryallegeallege incl\
    aimcontendmaintainprofesspurportannouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreaten tov\
    owcertifydecidedecreeholdorder thatrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedisavowdi\
    smissdisputedownplayobjectplay downprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadviseappe\
    albegcall forcall ondemandencourageimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentindicatel\
    istpoint towardrecordreflectshowsuggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplainillust\
    ratejustifylay outoutlineparaphrasereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirmdemons\
    tratedeterminedisclosediscoverdivulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerecallrec\
    ollectrememberremindrevealuncoverunveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueassertas\
    sureattestaveravowboastbragdeclaredouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it clearp\
    reachpressproclaimpronouncereassertreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblurtchant\
    cryexclaimfumegasplaughmumblemurmurmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellairblogbr\
    oadcastcaptionemailmessagepostreadrepostretweetsharesigntake totexttitletweetwriteaddressbreak silencebriefcal\
    lcharacterisecharacterizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnotenotifyobse\
    rveopen upopinephraseportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim creditclaim \
    responsibilityconcede defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalculateenvis\
    ageestimateexpectforecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquizchroni\
    clecirculatecitego publicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountrelayreleas\
    erelease a statementreportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backinterjectinte\
    rruptjokeopenquipreiteraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcongratula\
    tedefendendorsepraisesupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emergedit has bee\
    n suggested<be> told off<possessive> claim to fame[all] is|was said and doneall toldas they saycharge|charged|\
    charging <determiner>|<possessive> phone|battery|fee|toll|carclaims|records|complaints|returns department|offi\
    ce|deskeasier|sooner said than donegets|get|got a saygoes|went|go without sayinghave|has|had <possessive> [fin\
    al] sayhaving said thati have|had to sayi must|dare|'d|would sayin the eyes of the lawit must|should|has be|t\
    o [be] said|notedlet us|'s [just] sayneedless to sayno|any|little|final say in|over|onreport|reports|reported \
    to <article>|<possessive> board|boss|chief|commander|committee|council|court|director|head|manager|minister|mi\
    nistry|office|parliament|president|secretarysay|says|said a lot|something|much|little aboutsay|says|said goodb\
    ye|farewell|hello|sorry|yes|no tosay|says|said it allso to speak|sayspeak|speaks|spoke volumesstrange|sad|sorr\
    y|safe|fair|odd to saysuffice|suffices [it] to saytell|tells|told|telling <object-pronoun> offtell|tells|told|\
    telling [<determiner>] <word> apartthat being saidthat is to saythat said ,time will tellto say nothing ofto s\
    ay the leasttruth be toldyou|one could|might|can sayit is saidas reported byas seen byattributed toauthored by\
    cited bycitingcompiled byfirst reported byissued byobtained bypenned byposted bypublished byquoted byquoted in\
    quotingreferring toreleased byreviewed byseen byshared byshared withsigned byverified byaccording toas perfori\
    n the eyes ofin the opinion ofin the view ofin the words ofperto hear [<article>|<possessive>] <word> [<word>\
    ] tell itviait was reported<be> <not> ~ available for comment<be> unavailable for comment<be> ~ contacted|appr\
    oached for comment<have> <not> ~ commented<have> <not> ~ responded|replied[<have>] yet to ~ comment|respond|re\
    plycould <not> ~ be ~ reachedcould <not> ~ be ~ reached for commentdeclined commentdeclined to say|elaborate|s\
    pecifydeclined|declines|declining to commentdeclined|refused an|our interview [request]declined|refused to be \
    intervieweddid <not> ~ answerdid <not> ~ elaboratedid <not> ~ respond|replydid <not> ~ respond|reply to a requ\
    est|requests for commentdid <not> ~ returndid <not> ~ saydid <not> ~ specifydid|do|does|would|could <not> ~ co\
    mmentgave no [further|more|other] details|explanation|reasonmade no commentneither|none|nobody [of|from] [<wor\
    d>] [<word>] [nor] [<word>] [<word>] commentedneither|none|nobody [of|from] [<word>] [<word>] [nor] [<word>] [\
    <word>] responded|replied to [a] request|requests for commentno commentpleaded the fifthreferred questions tor\
    efused to say|elaborate|specifyrefused|refuses|refusing to commentremained|stayed|kept|remains|remain ~ silent\
    said nothingwithout elaborating|elaborationwould <not> be drawnwould <not> ~ sayat a news conferenceat a pres\
    s briefingduring a briefingin a letterin a postin a statementin a tweetin an emailin an interviewspeaking to r\
    eportersthrough a spokespersonthrough an interpreterthrough his lawyeraccountaccusationadmissionallegationanno\
    uncementassertionassessmentbeliefclaimcommentsconfirmationdenialfindingmessageopinionpredictionpromisequoterem\
    arksreportrevelationrulingstatementsuggestiontestimonyversionviewwarning<be> <not> ~ authorized|authorised to \
    [publicly] speak|talk|comment|discuss [publicly]asked|asking not to be named|identifiedbecause of the sensitiv\
    ity of the matterdeclined|refused to be named|identifiedfor fear of reprisalsfor fear of retaliationgave only \
    her first namegave only his first nameidentified only asinsisted on anonymitynot her real namenot his real nam\
    eoff the recordon backgroundon condition of anonymityon the condition of anonymityrequested anonymityspeaking \
    anonymouslyto discuss internal mattersto discuss private deliberationswas not authorised to speak to the media\
    was not authorized to speak publiclywho asked not to be identifiedwho asked not to be namedwho declined to be \
    identifiedwho declined to be namedwho did not want to be namedwhose name has been changeda Western diplomata d\
    iplomata military sourcea person briefed ona person close to the negotiationsa person familiar with the matter\
    a person with knowledge ofa police sourcea senior aidea sourcea source close toa whistlebloweran administratio\
    n officialan aidean insideran intelligence sourcepeople briefed onpeople familiar with the matterpeople famili\
    ar with the situationpeople with direct knowledge ofsomeone close tosourcessources close tosources familiar wi\
    th the mattera leaked memoa polla press releasea reporta studya surveyan internal memocourt documentscourt rec\
    ordsdatafiguresfootageminutesresearchstudiesthe complaintthe filingthe indictmentthe lawsuitlocal mediamedia r\
    eportsmultiple outletsnews reportsstate mediapolicetheyUS officialsa government officiala representative fora \
    senior officiala spokesmana spokespersona spokeswomanan officialauthoritiesofficialsTelegram channelsa post on\
    a tweeta videoon Facebookon Instagramon Redditon Telegramon TikTokon Truth Socialon Xon social mediaposts on s\
    ocial mediasocial media usersa translationaccording to a translation bytranslated fromanalystscriticscritics a\
    nd supporters alikedoctorseconomistsexpertseyewitnessesfansinsiderslawyerslocalsmanymany expertsmany peoplemos\
    t peopleneighboursobserversone analyst|critic|economist|expert|neighbor|neighbour|observer|opponent|resident|s\
    upporter|voteropponentsothersparentspeopleresearchersresidentsscientistsseveral peoplesomesome expertssome peo\
    plesupportersuserswitnessesAgenciesAnalysis byAuthor:Authors:ByExclusive byGuest essayInterview|review|report \
    byOpinion byReported byReporter:Staff and agenciesStaff writerStory byText byText:Words byWords:Written byAddi\
    tional reporting byAdditional reporting fromAdditional reporting:Compiled byEdited byEditing byGraphics byOur \
    Standards:Produced byProvided byReporting byResearch byWith assistance by|fromWith files fromWith inputs|inpu\
    t fromWith reporting byWith reporting fromWriting bycontributed additional reportingcontributed reportingcontr\
    ibuted to this report|story|article|pieceAll rights reservedCopyrightThis material may not be published, broad\
    cast©An earlier version of this articleCORRECTIONClarification:Correction:Editor's note:This article was amen\
    ded onThis story has been correctedThis story has been updatedUPDATE:AdvertorialPaid contentPaid for byPaid po\
    stPartner contentPress releasePromotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn a commi\
    ssionAI-generatedgenerated|produced|translated|written using|by AIgenerated|produced|translated|written using|\
    by artificial intelligencegenerated|produced|written|created|made|translated with the help|assistance of AIgen\
    erated|produced|written|created|made|translated with the help|assistance of artificial intelligencereviewed b\
    y an editorDisclosure:The author isThe author|writer owns|holds sharesThe views expressedis owned byArtwork:Ca\
    rtoon byChart:Graphic:Illustration byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock Photo\
    Anadolu via Getty ImagesArchive photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImag\
    e credit:Image source,Image viaImage:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictur\
    es byPixabayPublic domainREUTERS/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(S\
    ource:Data:SOURCESource:Sources:Originally published byOriginally published in|onRead the original article onR\
    epublished with permissionSyndicated fromThis article|story|piece is|was|has [been] republished fromThis artic\
    le|story|piece originally|first appeared in|onThis article|story|piece was originally|first published by|in|on\
    This story was produced byauto-generated|published from a syndicated|wire feedh/thas not been edited byin part\
    nership withviaLast updatedPostedPublished:Updated:Translated byTranslation:Video:AAPAFPANIANSAAgence France-P\
    resseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress AssociationReutersTASSThe Canadian PressU\
    PIUkrinformXinhuaYonhapdpaAdAdvertisementArticle|story continues after advertisement|adReport this adScroll t\
    o continueSkip advertisementBREAKINGEXCLUSIVEKey pointsLIVEOPINIONSubscriber onlyWATCH<number> comments|commen\
    t|shares|likes|views<number> min read<number> minute readAccept all cookiesAccept|reject allCookie policyCooki\
    e settings|preferences|noticeManage cookiesManage preferences|consentPrivacy policy|noticeReading timeTags:Ter\
    ms and conditionsTerms of useThis site|website uses cookiesTopics:We use cookiesWe value your privacyAlso read\
    Also:Article continues belowBack to topCommentsContinue readingContinue reading belowDon't missEditor's PicksE\
    ditor's pick|choiceHave your sayIn case you missed itJoin the conversationJump to commentsKeep readingLatest N\
    ewsLatest stories|headlines|updates|videosLeave a commentLoad|view|see moreMore fromMore from author|authorsMo\
    re like thisMore newsMore on this storyMore storiesMost PopularMost ReadMost Viewed|Shared|Watched|CommentedMu\
    st read|readsPost a commentPrevious|next article|story|postREAD ALSO:Read NextRead moreRecommendedRecommended \
    StoriesRecommended for youRelated ArticlesRelated content|coverage|news|posts|videosRelated storiesRelated top\
    icsRelated:See alsoShow moreSkip to contentSkip to main content|navigationStory continuesTop StoriesTop news|v\
    ideosTrendingTrending NowUp NextView commentsView|show|see all commentsWatch liveYou may also likeYou may be i\
    nterested inYou might also likeAlready a subscriberBecome a member|subscriberDonateDownload our appDownload th\
    e appFollow the authorsFollow usFollow us onGet our|the free newsletter|newslettersGet the latest newsGet unli\
    mited accessJoin our WhatsApp channelLog inLog|sign in to continueNewsletterSign inSign up for our newsletterS\
    ign up for theSign up for|to our|the <word> newsletterSign up to our newsletterStart your free trialSubscribeS\
    ubscribe now|todaySubscribe to our newsletterSupport our journalismTurn on|enable notificationsCopy linkEmail \
    linkGift|save|bookmark|print|share article|story|pageLink copiedListen to this articleListen to this storyPrin\
    tPrint this article|page|storySave for laterShareShare on|via <platform>Share this articleShare this story|pos\
    t|pageShare via emailTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codena\
    med|christenedso-calledthe|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her\
    |his|their|its [<name>] [new|latest|first|second|last|hit] <work>starred|stars|starring|appeared inin arabic|b\
    engali|chinese|farsi|french|german|greek|hausa|hebrew|hindi|italian|japanesein korean|mandarin|pashto|persian|\
    polish|portuguese|russian|spanish|swahili|turkish|ukrainian|urdu|yorubathrough|via <article> interpreter|trans\
    lator\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1301] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 35, 5, 8, 32, 9, 12, 12, 16, 20, 5,
    10, 7, 7, 4, 17, 23, 5, 18, 17, 80, 24, 66, 13, 19, 54, 20, 40, 72, 73, 11, 27, 74, 22, 51, 15, 26, 57, 20, 8,
    58, 12, 10, 30, 22, 10, 9, 48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9, 7,
    14, 27, 9, 8, 9, 8, 41, 15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33,
    12, 19, 73, 14, 10, 10, 11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 38, 8, 52, 14, 18, 46, 55, 19, 14, 14, 20,
    27, 25, 11, 38, 16, 32, 15, 14, 59, 58, 21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 21, 36, 51, 8, 26,
    8, 12, 25, 31, 28, 29, 21, 11, 17, 14, 68, 17, 33, 37, 36, 66, 32, 108, 28, 19, 25, 10, 15, 13, 13, 40, 40,
    16, 8, 16, 11, 11, 8, 9, 17, 10, 29, 7, 20, 29, 28, 20, 6, 27, 5, 20, 12, 12, 7, 9, 11, 28, 8, 8, 9, 11, 11,
    10, 11, 19, 8, 8, 11, 25, 49, 9, 9, 33, 9, 7, 7, 8, 32, 26, 33, 24, 3, 19, 15, 5, 8, 10, 39, 9, 12, 14, 13,
    14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27, 19, 11, 27, 48, 51, 52, 16, 25, 19, 93, 61, 32, 22, 29, 14, 32, 16, 12,
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
    10, 21, 13, 26, 26, 8, 11, 76, 56, 28, 18, 27, 37, 16, 17, 24, 22, 40, 20, 15, 34, 178, 47, 52, 20, 15, 26,
    38, 28, 44, 51, 15, 14, 11, 14, 17, 16, 13, 27, 10, 14, 10, 13, 11, 8, 6, 11, 17, 9, 11, 9, 9, 12, 9, 9, 7,
    12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 3, 14, 17, 14, 15, 3, 56, 3, 15, 34, 28, 39, 24, 32, 39, 26, 38, 16, 33,
    38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 81, 125, 10, 17, 21, 32, 35, 44, 12, 31, 20, 17, 20, 19,
    17, 11, 9, 14, 10, 11, 15, 21, 22, 22, 18, 7, 10, 9, 10, 12, 9, 10, 6, 5, 8, 12, 6, 7, 7, 7, 10, 7, 5, 7, 6,
    10, 6, 9, 10, 9, 7, 4, 7, 86, 39, 40, 39, 21, 23, 24, 24, 18, 21, 17, 17, 14, 13, 25, 29, 19, 20, 27, 32, 40,
    36, 30, 25, 29, 24, 28, 27, 18, 10, 17, 19, 34, 33, 26, 15, 13, 8, 17, 15, 26, 7, 10, 22, 17, 31, 34, 31, 16,
    7, 16, 32, 13, 6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13, 10, 14, 11, 11, 13, 16, 12, 11, 6, 4, 12, 21,
    20, 17, 11, 14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12, 9, 11, 9, 15, 4, 15, 21, 18, 13, 29, 15, 8, 7, 28, 7, 10,
    7, 12, 4, 8, 7, 6, 4, 12, 11, 11, 10, 9, 97, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11, 10, 5, 9, 8, 11, 7, 8, 2,
    12, 11, 26, 10, 11, 9, 18, 12, 8, 7, 5, 8, 6, 10, 23, 25, 21, 11, 9, 10, 11, 14, 11, 11, 12, 11, 23, 15, 22,
    17, 19, 10, 32, 21, 46, 19, 9, 45, 2, 34, 10, 14, 11, 14, 27, 29, 27, 7, 11, 12, 11, 9, 15, 13, 8, 9, 12, 17,
    15, 24, 12, 49, 70, 81, 102, 21, 11, 13, 35, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9, 17, 24, 13, 12, 8, 11,
    8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8, 17, 6, 8, 5, 6, 7, 8,
    23, 26, 28, 27, 15, 59, 56, 64, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4, 20, 14, 16, 9, 3,
    8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 46, 14, 18, 18, 8, 9, 10, 4, 7, 15, 5, 44, 17, 20, 18, 17, 13,
    34, 14, 26, 21, 12, 5, 20, 12, 30, 7, 14, 21, 9, 5, 23, 11, 8, 16, 22, 10, 14, 20, 13, 21, 21, 16, 12, 11, 39,
    15, 18, 9, 24, 14, 9, 18, 12, 12, 9, 36, 15, 14, 32, 10, 9, 9, 11, 19, 19, 16, 42, 15, 14, 8, 8, 9, 15, 31,
    15, 11, 15, 8, 12, 7, 13, 26, 10, 17, 24, 19, 20, 26, 6, 16, 16, 18, 9, 12, 39, 19, 20, 25, 6, 23, 10, 7, 26,
    15, 40, 25, 21, 9, 19, 27, 22, 28, 9, 10, 49, 11, 22, 20, 5, 29, 14, 5, 23, 18, 26, 15, 5, 53, 8, 37, 9, 49,
    29, 74, 34, 87, 105, 44,
];
