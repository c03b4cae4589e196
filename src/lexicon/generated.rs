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
    ursdaytiedtiktoktimetimelytippedtitletitledtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingtoutstowa\
    rdtowardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtranslatortrappedtravelertravele\
    rstravellertravellerstreasurytreatedtreatytrendingtrialtribunaltrilliontrilogytruetrumpettrumpetedtrumpetingtr\
    umpetstruthtrytuetuestuesdaytunisianturkishturntvtweettweetedtweetingtweetstwelvetwentytwicetwittertwotwo-thir\
    dstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmeduncorroboratedunc\
    overuncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscoredunderscoresun\
    derscoringunderstandunderstandingunderstandsunderstoodundisclosedunexplainedunfoundedunionuniversityunknownunl\
    essunlikelyunlimitedunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingunveilsun\
    verifiedupupdateupdatedupdatesupiuponurduurgeurgedurgesurgingususeuserusersusesusingusuallyutterutteredutterin\
    guttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentvictimvictimsv\
    ideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolumesvotevotervo\
    tersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarningwarnswarrantwas\
    watchwatchdogwatchedwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightwelcomewelc\
    omedwelcomeswelcomingwellwelshwentweptwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwhetherwh\
    ichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewikimediawi\
    llwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwithoutwitne\
    sswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworriesworryworry\
    ingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingyellsyeme\
    niyesyetyonhapyorubayouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3181] = [
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
    11, 9, 5, 14, 8, 7, 10, 3, 7, 9, 10, 8, 4, 5, 8, 4, 6, 4, 6, 6, 5, 6, 2, 5, 4, 4, 6, 4, 3, 4, 3, 6, 4, 6, 7,
    5, 6, 7, 5, 6, 7, 9, 10, 11, 10, 11, 10, 7, 8, 9, 9, 10, 8, 7, 6, 8, 5, 8, 8, 7, 4, 7, 9, 10, 8, 5, 3, 3, 4,
    7, 8, 7, 4, 2, 5, 7, 8, 6, 6, 6, 5, 7, 3, 10, 4, 9, 7, 4, 9, 9, 6, 11, 9, 5, 7, 11, 14, 7, 9, 10, 8, 5, 9, 10,
    10, 11, 10, 11, 11, 12, 10, 13, 11, 10, 11, 11, 9, 5, 10, 7, 6, 8, 9, 8, 11, 8, 15, 11, 5, 6, 8, 9, 7, 10, 2,
    6, 7, 7, 3, 4, 4, 4, 5, 5, 6, 2, 3, 4, 5, 4, 5, 7, 5, 7, 8, 6, 5, 10, 7, 8, 8, 6, 9, 7, 8, 4, 3, 14, 6, 7, 5,
    6, 10, 4, 6, 7, 5, 9, 7, 8, 2, 5, 6, 6, 7, 7, 4, 5, 6, 5, 7, 7, 8, 3, 5, 6, 4, 4, 4, 6, 7, 5, 3, 4, 6, 7, 5,
    7, 3, 5, 8, 7, 2, 7, 6, 3, 9, 4, 6, 5, 5, 5, 7, 8, 6, 6, 7, 8, 8, 9, 4, 5, 4, 4, 4, 7, 4, 8, 8, 4, 8, 5, 7, 8,
    7, 5, 5, 7, 9, 10, 8, 13, 14, 3, 4, 5, 3, 6, 5, 4, 9, 4, 11, 3, 4, 4, 6, 6, 7, 4, 8, 11, 9, 9, 8, 6, 7, 7, 9,
    2, 5, 5, 6, 8, 9, 7, 4, 5, 4, 6, 7, 7, 7, 7, 5, 8, 5, 5, 8, 5, 6, 6, 7, 7, 5, 5, 1, 6, 4, 6, 5, 4, 6, 7, 5, 6,
    3, 3, 6, 6, 3, 4, 7, 4, 10, 2,
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

pub(super) static WORD_CLASSES: [u8; 3181] = [
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
    102, 72, 72, 72, 0, 44, 0, 35, 0, 31, 31, 48, 1, 115, 5, 68, 68, 1, 111, 0, 0, 82, 115, 121, 102, 48, 48, 77,
    54, 54, 33, 12, 12, 0, 0, 0, 0, 43, 43, 43, 43, 39, 0, 12, 0, 0, 39, 37, 77, 0, 82, 115, 121, 102, 0, 14, 72,
    72, 72, 32, 32, 0, 23, 84, 115, 121, 104, 37, 37, 37, 44, 37, 37, 33, 0, 32, 35, 32, 2, 0, 0, 0, 54, 0, 0, 0,
    82, 115, 121, 102, 48, 82, 115, 102, 121, 82, 115, 102, 121, 86, 121, 102, 115, 0, 0, 0, 39, 39, 0, 6, 35, 0,
    0, 0, 0, 0, 0, 49, 82, 115, 121, 102, 0, 48, 0, 0, 0, 2, 48, 0, 82, 115, 102, 121, 38, 0, 58, 59, 0, 0, 0, 82,
    115, 121, 102, 33, 32, 12, 115, 102, 82, 121, 0, 0, 1, 48, 66, 54, 54, 22, 22, 32, 90, 115, 121, 106, 0, 43,
    43, 44, 82, 115, 102, 121, 0, 14, 58, 58, 82, 115, 102, 121, 82, 115, 121, 102, 14, 86, 115, 121, 102, 0, 82,
    115, 121, 102, 12, 4, 14, 39, 0, 64, 40, 44, 72, 72, 68, 35, 68, 44, 82, 115, 121, 102, 33, 82, 115, 102, 121,
    1, 32, 111, 0, 4, 32, 73, 0, 44, 73, 0, 74, 6, 0, 74, 73, 6, 82, 115, 121, 102, 55, 3, 76, 73, 75, 73, 0, 54,
    54, 0, 26, 25, 14, 0, 82, 115, 102, 121, 48, 82, 121, 112, 102, 111, 48, 48, 54, 56, 26, 54, 54, 82, 115, 121,
    102, 31, 0, 14, 58, 58, 35, 115, 102, 82, 121, 0, 26, 0, 86, 54, 102, 121, 112, 0, 111, 44, 2, 68, 35, 68, 82,
    115, 121, 102, 32, 0, 7, 2, 0, 65, 45, 44, 37, 32, 0,
];

pub(super) static STATE_EDGES: [u16; 2284] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 47,
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 12, 1, 1, 1, 1, 2, 1, 2,
    1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 3, 2, 2, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 2, 3, 1, 1, 1, 1, 1, 1, 1, 3, 2, 5, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 3, 1, 1, 1,
    1, 3, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 1, 1, 1, 5, 5, 6, 6, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 3, 4,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 4, 3, 1, 1, 4, 1, 1, 7, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 2, 1,
    1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1, 1, 1, 1, 4,
    1, 3, 1, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5, 11, 1, 1, 1,
    2, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 2, 1, 6, 4,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1,
    10, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 8, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 3, 6, 1,
    1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 15, 16, 16,
    16, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 3, 1, 1, 1, 1, 1, 11, 12,
    12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1,
    37, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5,
    6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4, 1, 1, 17, 18, 18, 1,
    2, 1, 2, 1, 10, 11, 11, 12, 30, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 8, 1, 6, 1, 1, 3,
    1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1,
    1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 3, 4, 4,
    4, 5, 5, 5, 5, 10, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 10, 1, 9, 8, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1,
    1, 1, 12, 1, 1, 1, 14, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1,
    3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3,
    1, 3, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 9, 1,
    3, 5, 1, 2, 1, 3, 1, 2, 1, 1, 1, 3, 3, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3,
    1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 5, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 1, 1, 1, 16, 2,
    5, 1, 1, 4, 12, 1, 1, 1, 1, 2, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 2, 11, 1, 1, 4, 1, 9, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 4, 1, 2, 8, 1, 1, 3, 1, 1, 1, 1,
    3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 2, 1, 2, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1,
    1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2,
    1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1,
    9, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 9, 24, 1, 1, 1, 4, 3, 1, 18, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1,
    1, 3, 1, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 4, 5, 1, 1, 2, 1, 1, 3, 2, 1, 1, 5, 5, 13, 2, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1,
    1, 3, 1, 1, 1, 3, 1, 4, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1,
    1, 1, 16, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 5, 1, 1, 1, 1, 1, 2, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 8, 8, 12, 1, 1, 1, 2, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2,
    1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 1, 1, 3, 4, 4, 5, 5, 1, 1, 1, 2, 3, 4, 1, 1, 1, 2, 3, 3, 3, 1,
    1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 4, 1, 1, 1, 6, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 2, 27, 28, 28, 1, 4, 5, 5,
    5, 1, 1, 3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 14, 14, 14, 14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5,
    6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1,
    1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 7, 1928,
];

pub(super) static LABELS: [u16; 6235] = [
    65535, 65535, 2877, 1052, 2509, 2173, 2428, 65535, 8, 1930, 65535, 12, 170, 2625, 65535, 1641, 65535, 1810,
    2826, 65535, 2685, 65535, 65535, 480, 65535, 61480, 65535, 1819, 65535, 1648, 65535, 2625, 65535, 1810, 65535,
    1822, 65535, 1746, 2827, 2877, 65535, 1638, 2827, 3124, 65535, 1810, 1501, 393, 555, 1083, 3124, 65535, 2625,
    65535, 65535, 1822, 65535, 2296, 65535, 65535, 1148, 65535, 65535, 93, 1819, 65535, 2877, 555, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 842, 65535, 1135, 1302, 1531, 1533, 1754, 2472, 61480,
    348, 480, 789, 837, 842, 1070, 1078, 1134, 1135, 1210, 1215, 1302, 1531, 1533, 1553, 1641, 1668, 1754, 1791,
    1923, 1934, 1980, 1983, 2001, 2029, 2327, 2338, 2472, 2492, 2584, 2585, 2625, 2649, 2652, 2653, 2696, 2746,
    2805, 2900, 2929, 3025, 3090, 3106, 3141, 3142, 61480, 61487, 65535, 65535, 65535, 682, 65535, 108, 65535,
    65535, 65535, 419, 2900, 65535, 2333, 65535, 2333, 13, 1595, 1644, 1755, 2333, 2516, 2610, 2950, 2988, 65535,
    2877, 65535, 65535, 65535, 1810, 2826, 65535, 65535, 1810, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 419, 1176, 2332, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1582, 65535, 65535, 1336, 1198,
    3021, 65535, 65535, 1167, 65535, 65535, 65535, 65535, 65535, 1930, 2681, 65535, 65535, 899, 144, 2431, 65535,
    65535, 2357, 65535, 1440, 1999, 2403, 2879, 3063, 65535, 65535, 1810, 2826, 65535, 1352, 65535, 65535, 311,
    1270, 1352, 2877, 65535, 65535, 65535, 65535, 65535, 65535, 2698, 13, 65535, 65535, 220, 65535, 12, 1502,
    2176, 65535, 1810, 1869, 2826, 65535, 2640, 611, 1100, 2640, 3148, 61488, 65535, 1819, 65535, 65535, 215,
    2846, 1810, 3018, 65535, 65535, 65535, 2625, 65535, 1648, 65535, 65535, 2138, 65535, 24, 54, 93, 937, 1022,
    1384, 1403, 1416, 1819, 1829, 2988, 65535, 65535, 1336, 1198, 85, 3021, 65535, 419, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1352, 1822, 1869, 2442, 1999, 65535, 10, 1930, 65535, 65535, 65535, 65535,
    65535, 65535, 2532, 65535, 2877, 65535, 65535, 1352, 2826, 2877, 2826, 2877, 65535, 65535, 65535, 1930, 65535,
    65535, 65535, 3124, 649, 1352, 65535, 43, 61, 65535, 79, 335, 666, 65535, 12, 65535, 65535, 1499, 1325, 3067,
    220, 65535, 220, 65535, 1775, 220, 65535, 65535, 65535, 419, 65535, 419, 65535, 2442, 1052, 1087, 1110, 1576,
    1591, 1632, 1713, 1918, 1999, 2328, 2481, 2837, 65535, 65535, 2138, 1829, 139, 65535, 65535, 1328, 1734, 311,
    2877, 139, 1775, 65535, 65535, 65535, 65535, 65535, 65535, 2029, 3124, 65535, 65535, 311, 1270, 65535, 2877,
    65535, 65535, 65535, 65535, 65535, 629, 65535, 394, 1755, 2029, 65535, 1205, 2547, 65535, 13, 1135, 1561,
    65535, 65535, 65535, 2877, 65535, 12, 65535, 419, 65535, 65535, 12, 65535, 1105, 2766, 3119, 13, 1176, 65535,
    65535, 65535, 1730, 3176, 1810, 65535, 637, 65535, 2885, 2877, 65535, 65535, 65535, 65535, 65535, 65535, 1638,
    2827, 1810, 2494, 2827, 1810, 65535, 1646, 2698, 13, 65535, 65535, 65535, 65535, 65535, 751, 926, 1490, 1607,
    2877, 2902, 65535, 65535, 1502, 65535, 2302, 2142, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 215, 1877,
    2685, 65535, 65535, 2558, 2558, 61470, 2558, 61470, 65535, 65535, 65535, 65535, 1811, 65535, 25, 65535, 25,
    1021, 1023, 1021, 1023, 108, 1702, 1824, 2610, 65535, 65535, 1860, 2414, 2414, 61440, 2414, 61440, 2414,
    61440, 61462, 65535, 65535, 65535, 1148, 1822, 65535, 65535, 551, 65535, 2000, 3175, 61462, 65535, 65535,
    65535, 65535, 1860, 269, 638, 693, 3014, 269, 638, 693, 3014, 61440, 269, 638, 693, 3014, 61440, 269, 638,
    693, 2415, 3014, 61440, 65535, 65535, 1860, 65535, 2877, 269, 638, 693, 3014, 61440, 268, 311, 636, 692, 3016,
    268, 311, 636, 692, 3016, 61440, 268, 311, 636, 692, 3016, 61440, 268, 311, 636, 692, 2000, 2414, 2476, 3016,
    61440, 65535, 65535, 419, 65535, 65535, 65535, 11, 420, 65535, 65535, 65535, 65535, 65535, 65535, 310, 448,
    1104, 1929, 2880, 61448, 61470, 65535, 1352, 61448, 61470, 65535, 65535, 65535, 12, 65535, 65535, 65535, 1352,
    65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 716, 2366, 65535, 65535,
    716, 2366, 65535, 65535, 311, 716, 2366, 2877, 65535, 65535, 65535, 716, 812, 822, 1816, 2366, 2826, 65535,
    65535, 12, 65535, 65535, 2877, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 812,
    822, 1816, 65535, 778, 65535, 65535, 65535, 65535, 2826, 65535, 65535, 65535, 65535, 65535, 1810, 2826, 2333,
    2333, 2827, 65535, 65535, 65535, 25, 2333, 2670, 3019, 65535, 65535, 65535, 3124, 65535, 65535, 966, 967,
    2040, 2158, 2159, 2469, 2471, 65535, 65535, 335, 65535, 2180, 65535, 65535, 65535, 25, 2333, 2670, 3019,
    65535, 65535, 2332, 65535, 65535, 215, 1942, 2327, 2685, 2846, 47, 2332, 2877, 65535, 65535, 65535, 65535,
    1780, 1981, 2024, 2512, 65535, 1579, 65535, 65535, 12, 65535, 65535, 65535, 2175, 65535, 65535, 65535, 2000,
    65535, 65535, 577, 1148, 65535, 2175, 2175, 61440, 2175, 61440, 2175, 61440, 65535, 1565, 65535, 311, 577,
    2414, 311, 577, 2414, 61440, 311, 577, 2414, 61440, 311, 449, 577, 2414, 61440, 304, 311, 1267, 1270, 1357,
    1827, 2447, 2705, 3175, 61462, 65535, 65535, 65535, 65535, 890, 2242, 65535, 1810, 65535, 65535, 65535, 1403,
    91, 217, 1810, 238, 1283, 2827, 3124, 65535, 65535, 65535, 65535, 107, 2735, 144, 65535, 65535, 12, 65535,
    65535, 65535, 3057, 65535, 65535, 2348, 65535, 1422, 65535, 65535, 65535, 1328, 1423, 1734, 65535, 65535, 810,
    1845, 65535, 65535, 311, 577, 636, 960, 2442, 2633, 139, 577, 1859, 2877, 577, 2877, 65535, 65535, 220, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2446, 2578, 2949, 2446,
    2578, 2949, 61440, 2446, 2578, 2949, 61440, 2446, 2578, 2949, 61440, 205, 2302, 2303, 3089, 65535, 65535,
    65535, 65535, 61470, 65535, 65535, 65535, 577, 1148, 2348, 2350, 13, 2877, 65535, 65535, 65535, 65535, 157,
    577, 636, 960, 2325, 2362, 2382, 2414, 2442, 2633, 157, 577, 636, 960, 2325, 2362, 2382, 2414, 2442, 2633,
    61440, 157, 577, 636, 960, 2325, 2362, 2382, 2414, 2442, 2633, 61440, 157, 577, 636, 960, 2325, 2362, 2382,
    2414, 2442, 2633, 61440, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1678, 577, 577, 61440, 577, 61440, 577, 61440, 1732, 61462, 65535, 65535, 61462, 65535, 65535,
    910, 65535, 65535, 65535, 65535, 180, 65535, 180, 1859, 2827, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    394, 13, 65535, 65535, 1362, 2333, 65535, 899, 2821, 2431, 65535, 65535, 65535, 419, 65535, 419, 65535, 65535,
    12, 65535, 523, 1776, 1938, 1939, 5, 65535, 65535, 65535, 1579, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 10, 65535, 65535, 65535, 250, 65535, 65535, 65535, 65535, 1999, 61488, 608, 1999, 61488,
    65535, 552, 1081, 2915, 3159, 65535, 65535, 65535, 419, 65535, 65535, 1822, 65535, 65535, 2877, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 2442, 2877, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 751, 926,
    1490, 1607, 1680, 2877, 2902, 65535, 2826, 65535, 65535, 65535, 2821, 65535, 65535, 1930, 65535, 65535, 65535,
    65535, 289, 65535, 419, 2328, 65535, 65535, 276, 65535, 1822, 65535, 2827, 3000, 65535, 65535, 65535, 2340,
    2373, 1810, 1097, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 827, 1061, 2191, 827, 1061, 1182, 1700,
    1856, 2191, 65535, 1733, 1135, 65535, 1733, 1135, 1284, 1301, 1768, 1827, 65535, 65535, 1403, 91, 217, 419,
    3005, 3124, 65535, 2442, 65535, 1756, 1757, 1168, 65535, 1755, 1168, 1533, 65535, 22, 13, 1859, 2827, 2977,
    13, 65535, 1336, 65535, 2772, 1845, 65535, 65535, 65535, 2443, 1822, 2111, 3131, 1822, 2111, 65535, 563, 564,
    565, 566, 65535, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 65535, 1016, 65535, 65535, 2768, 10,
    65535, 2442, 1122, 2442, 61470, 65535, 65535, 65535, 419, 950, 314, 1775, 61470, 65535, 2442, 3176, 61470,
    65535, 2826, 2431, 65535, 65535, 164, 330, 331, 332, 1051, 1052, 1054, 1108, 1109, 1159, 2751, 2753, 2840,
    2842, 2849, 164, 330, 331, 332, 1051, 1052, 1054, 1108, 1109, 1159, 2751, 2753, 2840, 2842, 2849, 61440, 164,
    330, 331, 332, 1051, 1052, 1054, 1108, 1109, 1159, 2751, 2753, 2840, 2842, 2849, 61440, 164, 330, 331, 332,
    1051, 1052, 1054, 1108, 1109, 1159, 2751, 2753, 2840, 2842, 2849, 61440, 65535, 1352, 65535, 1135, 1302, 1531,
    1533, 1754, 2472, 61480, 61487, 65535, 65535, 65535, 65535, 289, 1860, 65535, 65535, 65535, 1999, 1447, 2826,
    2846, 1440, 3063, 65535, 2442, 742, 65535, 65535, 65535, 65535, 330, 2840, 330, 2840, 61440, 330, 2840, 61440,
    330, 2840, 61440, 61462, 65535, 1176, 1810, 65535, 65535, 65535, 2442, 2877, 65535, 162, 241, 330, 1051, 1097,
    1106, 1156, 1244, 2738, 2750, 2840, 162, 241, 330, 1051, 1097, 1106, 1156, 1244, 2738, 2750, 2840, 61440, 162,
    241, 330, 1051, 1097, 1106, 1156, 1244, 2738, 2750, 2840, 61440, 0, 162, 241, 330, 746, 883, 1051, 1097, 1106,
    1156, 1244, 1258, 1270, 1725, 2738, 2750, 2840, 3152, 61440, 65535, 220, 1827, 65535, 1999, 108, 65535, 65535,
    65535, 65535, 638, 2103, 2104, 3014, 638, 2103, 2104, 3014, 61440, 638, 2103, 2104, 3014, 61440, 638, 2103,
    2104, 3014, 61440, 61444, 61444, 61488, 250, 638, 688, 1999, 2103, 2104, 2915, 3014, 61488, 65535, 65535,
    65535, 12, 419, 65535, 65535, 12, 65535, 9, 65535, 12, 716, 2625, 3021, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1567, 2001, 2493, 2669, 2929, 65535, 1575, 2046, 65535, 65535, 969, 1422, 65535,
    65535, 1447, 1679, 3175, 65535, 65535, 453, 65535, 1839, 3028, 65535, 3124, 65535, 2783, 65535, 1539, 2827,
    65535, 1810, 65535, 1810, 65535, 1810, 65535, 1810, 65535, 1810, 1072, 1839, 2268, 3028, 3142, 65535, 13, 108,
    139, 202, 341, 452, 522, 1091, 1169, 1195, 1226, 1269, 1278, 1296, 1448, 1455, 1504, 1630, 1702, 1730, 1859,
    1899, 1901, 1922, 1982, 1993, 2139, 2426, 2610, 2627, 2757, 2827, 2834, 2926, 2943, 2995, 3174, 65535, 65535,
    65535, 2333, 65535, 65535, 65535, 65535, 65535, 153, 1822, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 419, 65535, 65535, 65535, 419, 1052, 1871, 2431, 2509, 65535, 2669, 13, 65535, 65535, 13, 419, 65535,
    65535, 65535, 2826, 65535, 65535, 65535, 2826, 65535, 112, 543, 2328, 2419, 2422, 112, 543, 2328, 2419, 2422,
    61440, 112, 543, 2328, 2419, 2422, 61440, 112, 543, 2328, 2419, 2422, 61440, 112, 314, 543, 2328, 2419, 2422,
    61440, 65535, 1777, 2431, 311, 1777, 2431, 65535, 112, 543, 2328, 2419, 2422, 2706, 61440, 112, 311, 314, 543,
    2328, 2419, 2422, 2877, 61440, 65535, 65535, 65535, 2826, 65535, 2826, 65535, 1576, 1999, 2976, 1576, 1999,
    2976, 61440, 1576, 1999, 2976, 61440, 1999, 1999, 61440, 1999, 61440, 1999, 61440, 112, 543, 1576, 1999, 2431,
    2976, 61440, 61462, 65535, 1574, 311, 2877, 65535, 220, 1574, 2826, 65535, 65535, 2328, 164, 330, 331, 332,
    1051, 1052, 1054, 1108, 1109, 1159, 2477, 2480, 2751, 2753, 2840, 2842, 2849, 164, 330, 331, 332, 1051, 1052,
    1054, 1108, 1109, 1159, 2477, 2480, 2751, 2753, 2840, 2842, 2849, 61440, 164, 330, 331, 332, 1051, 1052, 1054,
    1108, 1109, 1159, 2477, 2480, 2751, 2753, 2840, 2842, 2849, 61440, 65535, 2826, 65535, 65535, 2826, 65535,
    2826, 112, 331, 543, 1098, 2328, 2419, 2422, 2431, 2849, 2968, 112, 331, 543, 1098, 2328, 2419, 2422, 2431,
    2849, 2968, 61440, 112, 331, 543, 1098, 2328, 2419, 2422, 2431, 2849, 2968, 61440, 112, 314, 331, 543, 1098,
    2328, 2419, 2422, 2431, 2849, 2968, 61440, 164, 188, 190, 330, 331, 332, 974, 1051, 1052, 1054, 1108, 1109,
    1159, 1258, 1268, 1440, 1602, 1603, 1725, 2477, 2480, 2527, 2751, 2753, 2840, 2842, 2849, 3063, 61440, 61444,
    65535, 483, 3093, 65535, 676, 1859, 2827, 65535, 65535, 580, 2877, 65535, 65535, 2180, 65535, 2559, 2559,
    61440, 2559, 61440, 2559, 61440, 65535, 1978, 65535, 1810, 65535, 65535, 220, 65535, 65535, 65535, 65535,
    1860, 65535, 65535, 65535, 65535, 1860, 65535, 2991, 65535, 65535, 1275, 1755, 1999, 2684, 2992, 3026, 65535,
    65535, 65535, 65535, 65535, 577, 13, 65535, 1447, 1268, 65535, 2442, 1477, 2442, 2428, 0, 3000, 65535, 1810,
    2826, 65535, 65535, 2750, 2753, 3042, 3043, 65535, 65535, 683, 65535, 2877, 65535, 65535, 65535, 215, 2685,
    2846, 2877, 65535, 1502, 1502, 61440, 1502, 61440, 1502, 61440, 2442, 61444, 65535, 65535, 1700, 65535, 1644,
    65535, 65535, 664, 2877, 65535, 1352, 65535, 2877, 1979, 2509, 65535, 65535, 65535, 552, 1999, 65535, 577,
    1999, 552, 1447, 1768, 1999, 2826, 2829, 2846, 3124, 65535, 552, 1447, 1999, 2826, 2829, 2846, 65535, 65535,
    650, 682, 2024, 65535, 65535, 1056, 1917, 2142, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 311,
    1270, 1325, 1357, 1775, 2705, 3067, 3085, 65535, 65535, 65535, 2333, 65535, 65535, 65535, 65535, 311, 1270,
    1357, 1775, 2705, 3085, 65535, 65535, 65535, 65535, 65535, 270, 276, 65535, 65535, 2846, 65535, 1775, 2821,
    65535, 65535, 2685, 2846, 65535, 1565, 65535, 1176, 1574, 1576, 1755, 1822, 1845, 2684, 2821, 65535, 65535,
    65535, 65535, 578, 1917, 1988, 2176, 2520, 3029, 3066, 65535, 1862, 65535, 65535, 65535, 65535, 1270, 2176,
    2181, 65535, 65535, 1440, 2966, 65535, 65535, 2442, 2877, 65535, 65535, 65535, 810, 1773, 65535, 804, 1773,
    65535, 65535, 577, 1148, 2348, 2350, 13, 2348, 2350, 2877, 578, 2323, 2363, 578, 2323, 2363, 61488, 578, 2323,
    2363, 61488, 578, 2323, 2363, 61488, 578, 1773, 2323, 2363, 61488, 578, 1773, 2323, 2363, 61488, 578, 1773,
    2323, 2363, 61488, 578, 1773, 2323, 2363, 61488, 578, 636, 638, 696, 1176, 1773, 1810, 2323, 2363, 61488,
    65535, 2877, 2476, 2477, 2480, 65535, 2333, 65535, 65535, 215, 2001, 2685, 65535, 65535, 65535, 1810, 2826,
    2877, 65535, 637, 65535, 65535, 696, 1503, 65535, 1810, 2826, 1035, 577, 904, 1035, 1342, 1354, 1819, 1824,
    2083, 2442, 61488, 65535, 578, 696, 1176, 1503, 1773, 1810, 2323, 2363, 61488, 578, 696, 1176, 1773, 1810,
    2323, 2363, 61488, 65535, 1733, 2182, 65535, 1733, 2182, 1284, 1301, 65535, 61444, 65535, 65535, 65535, 65535,
    65535, 419, 65535, 2238, 2827, 65535, 65535, 65535, 65535, 153, 1810, 65535, 65535, 65535, 65535, 1644, 65535,
    1810, 65535, 65535, 2826, 65535, 153, 1810, 65535, 1447, 1810, 245, 626, 1075, 65535, 65535, 2605, 65535, 291,
    626, 1076, 1396, 2247, 2605, 2754, 2793, 2827, 2871, 2920, 3161, 65535, 65535, 2442, 142, 437, 696, 720, 948,
    1055, 1666, 1747, 1749, 1801, 1841, 2358, 2734, 3042, 65535, 311, 65535, 696, 61488, 1999, 61486, 65535, 2989,
    65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 2442, 2837, 65535, 2599, 65535, 2826, 65535, 65535,
    65535, 419, 1352, 1822, 2114, 65535, 65535, 65535, 2877, 65535, 12, 2661, 2966, 65535, 65535, 65535, 2989,
    65535, 65535, 1644, 3119, 65535, 65535, 419, 65535, 662, 1148, 2001, 65535, 65535, 65535, 662, 65535, 1822,
    65535, 637, 637, 61488, 65535, 419, 65535, 1822, 65535, 65535, 1638, 2571, 2827, 3124, 65535, 65535, 1810,
    1501, 844, 393, 1083, 2442, 3124, 65535, 65535, 65535, 437, 696, 2527, 3175, 65535, 65535, 2877, 65535, 1408,
    1810, 65535, 65535, 65535, 65535, 12, 12, 419, 716, 65535, 12, 65535, 65535, 12, 65535, 419, 65535, 65535,
    65535, 802, 65535, 65535, 910, 65535, 65535, 1248, 1248, 1775, 65535, 65535, 1113, 1248, 1775, 2827, 65535,
    65535, 65535, 65535, 65535, 65535, 1860, 2877, 2891, 65535, 1860, 2877, 2891, 65535, 65535, 65535, 65535,
    1810, 2826, 65535, 65535, 2877, 65535, 65535, 65535, 577, 13, 65535, 65535, 419, 65535, 65535, 65535, 65535,
    1644, 2605, 1822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2333, 65535, 65535, 65535, 240,
    2296, 65535, 65535, 65535, 65535, 65535, 751, 926, 1373, 1490, 1607, 2877, 2902, 65535, 65535, 65535, 215,
    1877, 2685, 215, 1877, 2685, 2846, 65535, 65535, 1780, 1981, 65535, 1810, 2826, 65535, 65535, 459, 65535,
    65535, 65535, 65535, 91, 217, 65535, 419, 3005, 3124, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 1810, 2826, 65535, 65535, 65535, 419, 65535, 65535, 65535, 897, 65535, 65535, 65535, 12, 419, 1176,
    65535, 65535, 2877, 65535, 2877, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1352, 65535, 2302,
    65535, 65535, 65535, 65535, 2443, 220, 65535, 65535, 65535, 65535, 220, 419, 1352, 65535, 220, 65535, 220,
    65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 1822, 215, 1853, 130, 1700, 1761, 2827, 65535,
    65535, 2872, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2877, 65535,
    65535, 65535, 65535, 65535, 2826, 65535, 65535, 3175, 65535, 1148, 2684, 2826, 65535, 65535, 65535, 812, 822,
    1816, 65535, 65535, 65535, 65535, 2877, 2142, 65535, 65535, 2877, 65535, 65535, 65535, 65535, 311, 577, 636,
    960, 2442, 2633, 139, 1859, 2877, 577, 2877, 65535, 65535, 65535, 65535, 65535, 108, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 12, 216, 662, 711, 1755, 2005, 2684, 2886, 3026, 65535, 65535,
    65535, 2669, 13, 65535, 65535, 13, 419, 65535, 65535, 65535, 2481, 311, 65535, 663, 876, 2559, 663, 876, 2559,
    61440, 663, 876, 2559, 61440, 663, 876, 2559, 2877, 2947, 2949, 2974, 61440, 663, 876, 2559, 2947, 2949, 2974,
    61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43, 65535, 372, 380, 512, 572, 586, 697, 707,
    845, 1273, 1628, 1673, 1675, 1816, 1894, 2028, 2473, 61443, 61470, 419, 2846, 2877, 65535, 65535, 65535,
    65535, 311, 1270, 61443, 61470, 419, 719, 941, 1606, 2066, 2067, 2372, 2395, 2432, 2877, 65535, 65535, 65535,
    65535, 12, 65535, 419, 65535, 65535, 65535, 542, 543, 1357, 1358, 1810, 2431, 2442, 2705, 2706, 2826, 2877,
    65535, 65535, 65535, 1921, 3124, 65535, 65535, 65535, 65535, 153, 65535, 419, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 65535, 952, 139, 65535, 419, 65535, 65535, 2826,
    65535, 65535, 65535, 1860, 65535, 1860, 65535, 65535, 65535, 1447, 65535, 1268, 1669, 65535, 65535, 65535,
    65535, 16, 1591, 1608, 1713, 2613, 65535, 2877, 65535, 108, 65535, 65535, 311, 1270, 13, 1088, 1211, 1282,
    1447, 1768, 1779, 2622, 2877, 3171, 65535, 65535, 1532, 215, 1148, 1877, 2685, 65535, 13, 1088, 1211, 1282,
    1447, 1768, 2622, 3171, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 664, 2877, 65535, 580, 65535,
    108, 130, 1700, 65535, 65535, 2877, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 1860, 65535,
    1917, 65535, 65535, 61469, 65535, 65535, 215, 1877, 2001, 2685, 65535, 969, 61469, 215, 1822, 1877, 2685,
    2846, 3021, 65535, 65535, 65535, 65535, 419, 3124, 65535, 65535, 65535, 65535, 65535, 108, 1700, 65535, 65535,
    65535, 1811, 65535, 65535, 2877, 65535, 65535, 65535, 1756, 1756, 61488, 61488, 65535, 1859, 2827, 65535,
    1756, 61488, 61488, 1859, 2827, 1148, 2877, 1352, 2989, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535,
    65535, 662, 1739, 662, 1613, 61, 2877, 65535, 65535, 65535, 65535, 696, 61475, 65535, 1207, 2685, 65535,
    65535, 65535, 2442, 2628, 2826, 2827, 2877, 61475, 65535, 65535, 65535, 65535, 3003, 1644, 65535, 65535, 1056,
    1917, 2142, 65535, 65535, 65535, 2877, 555, 65535, 345, 65535, 12, 65535, 65535, 65535, 2877, 65535, 1638,
    2827, 3124, 12, 555, 1083, 65535, 65535, 65535, 1860, 3040, 65535, 65535, 65535, 2331, 154, 1860, 2877, 65535,
    65535, 65535, 65535, 65535, 1860, 1860, 65535, 65535, 65535, 419, 662, 65535, 65535, 84, 65535, 144, 3155,
    65535, 1352, 65535, 2911, 1168, 3176, 65535, 1644, 65535, 65535, 65535, 65535, 79, 65535, 419, 666, 65535,
    65535, 65535, 65535, 1756, 1859, 1790, 2877, 2878, 65535, 65535, 1827, 65535, 2442, 2877, 1447, 2877, 65535,
    2826, 65535, 65535, 65535, 2826, 65535, 2826, 65535, 1810, 65535, 2989, 65535, 65535, 65535, 65535, 1463,
    65535, 1327, 1859, 2827, 65535, 2827, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1810, 2877, 65535,
    65535, 65535, 65535, 1811, 65535, 65535, 1176, 65535, 12, 65535, 480, 65535, 65535, 13, 2366, 2877, 65535,
    65535, 65535, 65535, 484, 65535, 171, 61488, 65535, 1811, 61448, 61465, 61488, 65535, 65535, 2877, 65535,
    1498, 1770, 2590, 2678, 2679, 65535, 65535, 65535, 627, 65535, 3001, 144, 1810, 65535, 65535, 65535, 65535,
    65535, 12, 419, 65535, 65535, 1052, 65535, 65535, 2431, 65535, 2442, 2877, 65535, 9, 326, 1070, 1440, 1934,
    2431, 2805, 3141, 3142, 65535, 188, 804, 1077, 1964, 2431, 2436, 2682, 2879, 3088, 65535, 2522, 65535, 1308,
    1440, 1875, 65535, 2029, 65535, 65535, 65535, 65535, 65535, 1067, 1308, 1875, 65535, 2826, 65535, 2967, 1135,
    1302, 1531, 1533, 1754, 2472, 2967, 61480, 61487, 29, 270, 438, 601, 1070, 1119, 1135, 1302, 1363, 1531, 1533,
    1542, 1754, 1934, 2472, 2805, 2988, 3031, 3141, 3142, 3155, 61480, 61487, 61488, 65535, 65535, 2640, 1233,
    1713, 2610, 2640, 205, 1440, 3063, 65535, 164, 330, 331, 332, 1051, 1052, 1054, 1108, 1109, 1159, 2442, 2751,
    2753, 2840, 2842, 2849, 61440, 65535, 65535, 65535, 1352, 1822, 188, 65535, 1176, 2341, 314, 2341, 65535,
    1822, 65535, 419, 1352, 1822, 2114, 135, 314, 1135, 1854, 2341, 1135, 1268, 1440, 1854, 3063, 65535, 398, 9,
    2114, 311, 1775, 1640, 65535, 2826, 65535, 2967, 314, 1135, 1854, 2341, 1135, 1268, 1440, 1854, 3063, 65535,
    682, 2967, 3004, 65535, 65535, 689, 2341, 2991, 314, 2341, 65535, 419, 314, 1135, 1854, 2058, 2341, 1135,
    1268, 1440, 1854, 3063, 215, 1070, 1637, 1758, 1885, 1934, 1942, 2570, 2685, 2805, 3068, 3141, 3142, 2877,
    65535, 65535, 2877, 65535, 65535, 2652, 65535, 1417, 65535, 1544, 65535, 1417, 2901, 13, 139, 1301, 61443,
    65535, 65535, 2795, 3116, 65535, 1071, 467, 65535, 1639, 65535, 793, 1416, 2045, 65535, 1447, 2795, 2795,
    61488, 61488, 61443, 61470, 61488, 65535, 1501, 65535, 1810, 65535, 1561, 1779, 2827, 65535, 1071, 1730, 1859,
    1810, 343, 13, 866, 1276, 1730, 1859, 2442, 2610, 2827, 65535, 65535, 1755, 2684, 3026, 65535, 12, 65535, 91,
    217, 65535, 65535, 419, 1176, 3005, 3124, 65535, 12, 65535, 2756, 2970, 220, 65535, 1790, 65535, 65535, 65535,
    2879, 311, 65535, 1781, 986, 1822, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1429,
    65535, 65535, 65535, 65535, 2877, 65535, 65535, 65535, 65535, 116, 117, 126, 439, 706, 931, 1173, 1175, 1286,
    1287, 1880, 1881, 1948, 2625, 2662, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1761, 2877, 65535, 12,
    65535, 12, 65535, 65535, 65535, 1820, 65535, 65535, 65535, 419, 65535, 65535, 65535, 61443, 65535, 65535,
    65535, 12, 65535, 108, 580, 1700, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1352, 65535, 65535, 65535,
    65535, 65535, 1644, 2827, 2877, 2628, 2877, 65535, 2112, 2628, 2877, 272, 275, 1775, 2431, 65535, 1592, 65535,
    65535, 581, 13, 940, 65535, 682, 65535, 2044, 3176, 162, 330, 1051, 1097, 1106, 1156, 2840, 162, 330, 1051,
    1097, 1106, 1156, 2840, 61440, 162, 330, 1051, 1097, 1106, 1156, 2840, 61440, 162, 330, 883, 1051, 1097, 1106,
    1156, 1640, 2840, 3001, 3011, 61440, 65535, 1352, 65535, 250, 1999, 65535, 65535, 65535, 1328, 1734, 311,
    2877, 1775, 65535, 65535, 1328, 1734, 311, 2877, 65535, 1734, 311, 2877, 3053, 1775, 227, 763, 839, 65535,
    482, 314, 1268, 1733, 65535, 589, 65535, 65535, 419, 1176, 65535, 1176, 65535, 1176, 65535, 65535, 419, 1176,
    238, 1118, 1374, 1375, 2332, 65535, 65535, 1035, 166, 1035, 65535, 166, 539, 963, 964, 1035, 1204, 1814, 2027,
    2107, 65535, 65535, 65535, 2826, 65535, 1268, 1440, 65535, 65535, 12, 419, 65535, 2826, 65535, 65535, 250,
    315, 1352, 1822, 65535, 65535, 65535, 923, 65535, 577, 2414, 2442, 577, 2414, 2442, 61440, 577, 2414, 2442,
    61440, 311, 577, 2414, 2442, 61440, 187, 2476, 3175, 61462, 65535, 65535, 65535, 65535, 419, 65535, 91, 217,
    65535, 419, 3005, 3124, 65535, 65535, 65535, 65535, 638, 3014, 638, 3014, 61440, 638, 3014, 61440, 638, 3014,
    61440, 65535, 65535, 577, 636, 2325, 2362, 3016, 577, 636, 2325, 2362, 3016, 61440, 577, 636, 2325, 2362,
    3016, 61440, 311, 577, 636, 2325, 2362, 3016, 61440, 2877, 65535, 65535, 65535, 2442, 65535, 1574, 65535,
    65535, 1352, 1043, 1409, 2470, 130, 311, 65535, 1574, 130, 2442, 437, 696, 1640, 1666, 65535, 65535, 65535,
    331, 332, 1052, 1054, 1159, 2842, 331, 332, 1052, 1054, 1159, 2842, 61440, 331, 332, 1052, 1054, 1159, 2842,
    61440, 331, 332, 1052, 1054, 1159, 2842, 61440, 61466, 65535, 1810, 65535, 2877, 65535, 2877, 65535, 577,
    1148, 65535, 2877, 65535, 2877, 65535, 1288, 1295, 2830, 65535, 1288, 1295, 2830, 16, 1352, 1810, 65535,
    65535, 2877, 65535, 65535, 65535, 751, 926, 1490, 1607, 1680, 2877, 2902, 65535, 65535, 2877, 65535, 1810,
    2877, 65535, 1811, 65535, 268, 636, 692, 3016, 268, 636, 692, 3016, 61440, 268, 636, 692, 3016, 61440, 268,
    636, 692, 3016, 61440, 2877, 65535, 577, 1148, 2877, 65535, 29, 112, 163, 198, 242, 331, 543, 635, 652, 656,
    775, 876, 1052, 1098, 1150, 2019, 2035, 2071, 2219, 2328, 2419, 2422, 2431, 2751, 2849, 2874, 2968, 29, 112,
    163, 198, 242, 331, 543, 635, 652, 656, 775, 876, 1052, 1098, 1150, 2019, 2035, 2071, 2219, 2328, 2419, 2422,
    2431, 2751, 2849, 2874, 2968, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 656, 775, 876, 1052, 1098,
    1150, 2019, 2035, 2071, 2219, 2328, 2419, 2422, 2431, 2751, 2849, 2874, 2968, 61440, 65535, 268, 636, 692,
    3016, 268, 636, 692, 3016, 61440, 268, 636, 692, 3016, 61440, 268, 636, 692, 3016, 61440, 2877, 65535, 1810,
    2877, 65535, 65535, 65535, 2112, 65535, 577, 866, 2628, 2776, 577, 866, 2112, 2628, 2776, 2877, 65535, 577,
    1148, 65535, 1860, 2415, 2415, 61440, 2415, 61440, 2415, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638,
    693, 2415, 2751, 3014, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 693, 2415, 2751, 3014, 61440, 15, 29,
    112, 269, 272, 275, 279, 326, 638, 693, 2415, 2751, 3014, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638,
    693, 2415, 2751, 3014, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 656, 775, 876, 1052, 1098, 1150,
    2019, 2035, 2071, 2219, 2328, 2419, 2422, 2431, 2751, 2849, 2874, 2879, 2945, 2946, 2968, 61440, 61462, 65535,
    65535, 65535, 1860, 269, 638, 693, 3014, 269, 638, 693, 3014, 61440, 269, 638, 693, 3014, 61440, 269, 638,
    693, 2415, 3014, 61440, 65535, 2877, 268, 311, 636, 692, 3016, 268, 311, 636, 692, 3016, 61440, 268, 311, 636,
    692, 3016, 61440, 268, 311, 636, 692, 2476, 3016, 61440, 61462, 577, 636, 2325, 2362, 3016, 61440, 2877,
    65535, 65535, 268, 636, 692, 3016, 268, 636, 692, 3016, 61440, 268, 636, 692, 3016, 61440, 268, 636, 692,
    3016, 61440, 2877, 65535, 1860, 269, 638, 693, 2415, 3014, 269, 638, 693, 2415, 3014, 61440, 269, 638, 693,
    2415, 3014, 61440, 15, 269, 638, 693, 2415, 3014, 61440, 65535, 65535, 269, 314, 578, 638, 693, 2323, 2363,
    2415, 3014, 61440, 269, 314, 578, 638, 693, 2323, 2363, 2415, 3014, 61440, 269, 314, 578, 638, 693, 2323,
    2363, 2415, 3014, 61440, 269, 314, 578, 638, 693, 2323, 2363, 2415, 3014, 61440, 3172, 61462, 65535, 65535,
    1860, 2415, 65535, 65535, 65535, 220, 1148, 65535, 65535, 65535, 65535, 269, 314, 467, 552, 638, 693, 1502,
    2415, 3014, 269, 314, 467, 552, 638, 693, 1502, 2415, 3014, 61440, 269, 314, 467, 552, 638, 693, 1502, 2415,
    3014, 61440, 269, 314, 467, 552, 638, 693, 1502, 1999, 2000, 2415, 2743, 3014, 61440, 65535, 1082, 2877, 542,
    65535, 428, 1005, 2876, 65535, 65535, 2176, 65535, 2176, 577, 580, 1577, 1672, 1676, 2522, 3031, 0, 7, 13, 14,
    16, 18, 19, 20, 21, 23, 24, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52,
    56, 57, 58, 59, 60, 61, 62, 63, 64, 67, 68, 72, 73, 74, 75, 76, 77, 83, 84, 86, 87, 88, 90, 92, 95, 96, 97,
    99, 100, 103, 104, 105, 106, 108, 109, 110, 111, 112, 113, 114, 115, 118, 119, 120, 121, 122, 123, 124, 125,
    127, 129, 130, 137, 139, 140, 141, 143, 146, 147, 148, 149, 150, 151, 156, 157, 158, 159, 160, 162, 163, 164,
    165, 166, 169, 170, 172, 173, 174, 175, 176, 177, 178, 179, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190,
    191, 192, 193, 194, 199, 204, 205, 207, 208, 209, 210, 211, 213, 214, 215, 219, 220, 221, 222, 223, 224, 226,
    227, 228, 229, 231, 232, 233, 234, 236, 237, 239, 241, 242, 243, 244, 246, 247, 248, 249, 250, 251, 252, 253,
    254, 255, 256, 257, 258, 261, 270, 271, 273, 276, 277, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290,
    292, 293, 294, 295, 296, 297, 305, 306, 307, 308, 309, 312, 313, 316, 317, 318, 319, 320, 321, 322, 323, 324,
    329, 330, 331, 332, 333, 336, 337, 338, 339, 343, 344, 348, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363,
    364, 365, 366, 368, 369, 370, 371, 373, 374, 375, 376, 378, 384, 385, 386, 387, 389, 390, 391, 392, 393, 394,
    395, 398, 399, 402, 403, 404, 405, 407, 408, 409, 410, 419, 421, 423, 424, 425, 426, 427, 428, 430, 431, 433,
    437, 441, 444, 445, 446, 447, 451, 454, 455, 456, 457, 460, 461, 462, 463, 464, 468, 469, 470, 471, 476, 477,
    478, 479, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 502, 503, 504, 505,
    506, 508, 509, 510, 511, 518, 519, 520, 521, 525, 526, 527, 528, 529, 531, 532, 533, 534, 535, 536, 537, 538,
    539, 542, 543, 544, 545, 546, 547, 548, 549, 550, 555, 559, 567, 569, 571, 573, 574, 575, 576, 577, 578, 579,
    580, 583, 584, 585, 587, 588, 590, 591, 592, 593, 596, 597, 598, 599, 600, 602, 604, 605, 606, 607, 608, 609,
    611, 612, 613, 614, 615, 618, 619, 620, 621, 622, 623, 624, 625, 630, 631, 632, 633, 636, 637, 638, 639, 640,
    641, 642, 643, 644, 645, 651, 652, 653, 654, 655, 658, 659, 660, 661, 663, 664, 665, 666, 667, 669, 670, 671,
    672, 673, 674, 675, 677, 678, 679, 680, 681, 684, 685, 690, 696, 702, 703, 704, 705, 707, 708, 715, 717, 718,
    721, 722, 723, 724, 726, 727, 728, 729, 730, 732, 733, 747, 755, 756, 757, 758, 759, 760, 761, 762, 763, 764,
    765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 779, 782, 783, 784, 785, 786, 787, 788, 794,
    795, 796, 797, 798, 799, 800, 801, 803, 804, 805, 806, 807, 808, 809, 810, 811, 813, 814, 815, 816, 818, 819,
    820, 821, 824, 825, 826, 827, 828, 830, 831, 832, 833, 839, 841, 847, 848, 849, 850, 852, 853, 854, 855, 856,
    857, 858, 859, 860, 862, 863, 864, 865, 866, 867, 868, 869, 871, 872, 873, 874, 875, 876, 877, 878, 879, 880,
    881, 882, 883, 885, 886, 888, 889, 890, 891, 898, 900, 901, 902, 903, 904, 905, 906, 907, 908, 909, 911, 912,
    913, 914, 915, 917, 918, 927, 928, 929, 930, 932, 938, 939, 942, 944, 945, 946, 947, 949, 950, 951, 952, 954,
    960, 961, 962, 963, 969, 970, 971, 972, 976, 977, 978, 979, 980, 981, 982, 983, 987, 988, 989, 990, 992, 993,
    994, 995, 999, 1000, 1001, 1003, 1007, 1008, 1009, 1010, 1013, 1017, 1018, 1019, 1020, 1021, 1022, 1023, 1024,
    1031, 1034, 1036, 1038, 1039, 1040, 1041, 1042, 1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054, 1056, 1057,
    1058, 1059, 1060, 1062, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1074, 1078, 1079, 1086, 1093, 1094, 1095,
    1096, 1097, 1098, 1099, 1100, 1106, 1107, 1108, 1109, 1111, 1116, 1117, 1122, 1123, 1124, 1126, 1128, 1129,
    1132, 1133, 1135, 1140, 1141, 1142, 1143, 1145, 1147, 1148, 1150, 1151, 1152, 1153, 1155, 1156, 1157, 1158,
    1159, 1160, 1162, 1170, 1178, 1179, 1180, 1181, 1184, 1185, 1186, 1187, 1188, 1192, 1193, 1196, 1197, 1198,
    1201, 1203, 1206, 1207, 1208, 1209, 1212, 1213, 1218, 1219, 1220, 1221, 1223, 1224, 1227, 1228, 1229, 1230,
    1234, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1245, 1251, 1252, 1253, 1254, 1255, 1258, 1259, 1260, 1261,
    1262, 1264, 1268, 1270, 1271, 1272, 1277, 1281, 1284, 1289, 1290, 1291, 1292, 1297, 1298, 1299, 1300, 1301,
    1302, 1303, 1304, 1305, 1307, 1308, 1311, 1312, 1313, 1314, 1319, 1321, 1325, 1328, 1329, 1330, 1331, 1332,
    1333, 1334, 1335, 1337, 1338, 1339, 1340, 1343, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1357,
    1358, 1359, 1360, 1365, 1367, 1368, 1369, 1370, 1376, 1377, 1378, 1380, 1385, 1386, 1387, 1388, 1389, 1390,
    1391, 1392, 1393, 1398, 1399, 1400, 1402, 1404, 1405, 1406, 1407, 1410, 1411, 1412, 1413, 1414, 1415, 1418,
    1419, 1420, 1421, 1422, 1424, 1425, 1426, 1427, 1432, 1433, 1434, 1435, 1440, 1442, 1443, 1444, 1445, 1446,
    1447, 1450, 1457, 1458, 1459, 1460, 1461, 1472, 1479, 1480, 1481, 1482, 1483, 1487, 1488, 1494, 1497, 1499,
    1500, 1502, 1503, 1508, 1509, 1510, 1511, 1512, 1513, 1514, 1516, 1517, 1518, 1519, 1520, 1521, 1522, 1523,
    1524, 1526, 1527, 1528, 1529, 1530, 1531, 1533, 1535, 1536, 1537, 1538, 1545, 1546, 1547, 1548, 1552, 1553,
    1554, 1555, 1556, 1557, 1558, 1559, 1560, 1562, 1564, 1565, 1566, 1575, 1576, 1579, 1580, 1583, 1584, 1585,
    1586, 1587, 1591, 1592, 1594, 1595, 1596, 1597, 1598, 1601, 1602, 1603, 1611, 1614, 1615, 1616, 1617, 1618,
    1621, 1622, 1623, 1627, 1632, 1633, 1640, 1641, 1644, 1652, 1653, 1654, 1655, 1658, 1659, 1660, 1661, 1666,
    1677, 1681, 1682, 1683, 1684, 1696, 1697, 1698, 1699, 1700, 1702, 1703, 1714, 1716, 1717, 1718, 1719, 1720,
    1721, 1722, 1723, 1725, 1726, 1727, 1728, 1729, 1730, 1735, 1736, 1737, 1738, 1742, 1744, 1750, 1751, 1753,
    1755, 1756, 1761, 1763, 1768, 1769, 1771, 1775, 1776, 1777, 1778, 1779, 1782, 1783, 1784, 1785, 1786, 1795,
    1796, 1797, 1798, 1799, 1800, 1802, 1803, 1804, 1805, 1809, 1811, 1812, 1813, 1814, 1815, 1820, 1821, 1822,
    1824, 1827, 1829, 1830, 1831, 1832, 1835, 1836, 1837, 1838, 1839, 1842, 1845, 1846, 1847, 1848, 1850, 1854,
    1855, 1857, 1858, 1859, 1863, 1864, 1865, 1866, 1869, 1870, 1871, 1874, 1875, 1876, 1878, 1888, 1889, 1890,
    1891, 1893, 1897, 1898, 1902, 1903, 1906, 1907, 1914, 1915, 1917, 1918, 1920, 1923, 1924, 1927, 1930, 1931,
    1934, 1935, 1936, 1937, 1940, 1941, 1945, 1951, 1952, 1953, 1954, 1956, 1957, 1958, 1961, 1962, 1963, 1964,
    1965, 1966, 1967, 1968, 1969, 1970, 1971, 1975, 1976, 1977, 1978, 1980, 1989, 1990, 1991, 1992, 1994, 1995,
    1996, 1997, 1998, 1999, 2000, 2001, 2002, 2004, 2005, 2006, 2007, 2009, 2010, 2011, 2012, 2013, 2014, 2015,
    2016, 2017, 2018, 2019, 2020, 2021, 2022, 2025, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038,
    2043, 2044, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2055, 2056, 2058, 2061, 2062, 2063, 2064,
    2070, 2071, 2072, 2073, 2074, 2075, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2084, 2085, 2086, 2087, 2089,
    2090, 2091, 2092, 2095, 2096, 2097, 2100, 2101, 2102, 2103, 2104, 2105, 2106, 2108, 2109, 2110, 2111, 2113,
    2114, 2116, 2117, 2121, 2122, 2123, 2124, 2125, 2127, 2128, 2129, 2130, 2134, 2135, 2136, 2137, 2138, 2139,
    2140, 2141, 2142, 2143, 2144, 2145, 2146, 2148, 2149, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2161, 2162,
    2163, 2164, 2168, 2169, 2170, 2171, 2172, 2176, 2180, 2181, 2183, 2184, 2185, 2186, 2187, 2188, 2189, 2190,
    2191, 2192, 2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208,
    2209, 2210, 2211, 2212, 2213, 2214, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229,
    2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2242, 2243, 2244, 2245, 2246, 2249, 2250,
    2251, 2252, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2269,
    2270, 2271, 2272, 2275, 2276, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287, 2288, 2289,
    2290, 2291, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2299, 2302, 2303, 2304, 2305, 2306, 2307, 2308, 2309,
    2310, 2311, 2312, 2313, 2314, 2315, 2316, 2319, 2320, 2321, 2322, 2323, 2324, 2325, 2326, 2327, 2328, 2329,
    2330, 2332, 2333, 2334, 2335, 2336, 2337, 2341, 2342, 2343, 2344, 2345, 2346, 2347, 2349, 2353, 2355, 2359,
    2362, 2363, 2364, 2365, 2367, 2368, 2369, 2370, 2374, 2375, 2376, 2377, 2378, 2379, 2380, 2381, 2383, 2384,
    2385, 2386, 2387, 2388, 2390, 2391, 2392, 2393, 2394, 2397, 2398, 2399, 2400, 2401, 2402, 2405, 2406, 2407,
    2408, 2409, 2413, 2414, 2415, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2429, 2430, 2431, 2440,
    2441, 2442, 2443, 2444, 2453, 2454, 2455, 2456, 2457, 2458, 2460, 2461, 2462, 2463, 2464, 2465, 2467, 2474,
    2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485, 2495, 2496, 2497, 2498, 2506, 2509, 2510,
    2511, 2516, 2519, 2520, 2522, 2523, 2524, 2527, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537,
    2538, 2539, 2540, 2542, 2543, 2544, 2545, 2546, 2548, 2549, 2550, 2551, 2552, 2553, 2554, 2555, 2556, 2557,
    2579, 2580, 2581, 2582, 2583, 2590, 2591, 2592, 2593, 2594, 2596, 2597, 2598, 2599, 2600, 2601, 2602, 2603,
    2604, 2605, 2610, 2612, 2614, 2615, 2616, 2620, 2622, 2623, 2624, 2625, 2626, 2628, 2629, 2630, 2631, 2632,
    2633, 2634, 2636, 2637, 2638, 2639, 2640, 2641, 2642, 2643, 2644, 2645, 2647, 2648, 2654, 2655, 2656, 2657,
    2658, 2659, 2663, 2664, 2665, 2666, 2667, 2668, 2669, 2671, 2672, 2677, 2685, 2686, 2688, 2689, 2690, 2691,
    2695, 2697, 2698, 2703, 2704, 2705, 2706, 2707, 2708, 2709, 2710, 2711, 2714, 2715, 2716, 2717, 2718, 2719,
    2720, 2721, 2722, 2724, 2725, 2726, 2730, 2732, 2733, 2735, 2736, 2737, 2738, 2739, 2740, 2741, 2742, 2750,
    2751, 2752, 2753, 2754, 2755, 2758, 2759, 2760, 2763, 2764, 2766, 2770, 2772, 2773, 2774, 2775, 2776, 2777,
    2778, 2779, 2782, 2789, 2790, 2791, 2792, 2793, 2795, 2796, 2797, 2801, 2802, 2803, 2804, 2805, 2806, 2807,
    2808, 2810, 2811, 2812, 2813, 2814, 2816, 2817, 2818, 2819, 2821, 2822, 2823, 2824, 2825, 2826, 2827, 2828,
    2832, 2835, 2837, 2840, 2841, 2842, 2846, 2849, 2851, 2853, 2854, 2855, 2856, 2860, 2863, 2864, 2865, 2866,
    2870, 2872, 2877, 2879, 2884, 2885, 2886, 2887, 2888, 2889, 2890, 2899, 2900, 2908, 2910, 2916, 2917, 2918,
    2919, 2920, 2927, 2929, 2930, 2931, 2932, 2940, 2944, 2947, 2949, 2950, 2951, 2952, 2953, 2954, 2955, 2956,
    2957, 2958, 2959, 2960, 2961, 2962, 2963, 2964, 2965, 2966, 2967, 2968, 2969, 2971, 2974, 2976, 2978, 2979,
    2980, 2981, 2982, 2984, 2985, 2986, 2987, 2988, 2989, 2990, 2991, 2993, 2996, 2997, 2998, 2999, 3000, 3003,
    3006, 3007, 3008, 3009, 3010, 3014, 3015, 3016, 3017, 3018, 3021, 3025, 3028, 3029, 3030, 3031, 3032, 3036,
    3037, 3038, 3039, 3044, 3045, 3046, 3047, 3048, 3049, 3050, 3051, 3053, 3054, 3055, 3056, 3058, 3059, 3060,
    3061, 3063, 3064, 3067, 3076, 3077, 3078, 3079, 3081, 3082, 3083, 3084, 3087, 3092, 3094, 3095, 3096, 3098,
    3102, 3103, 3104, 3105, 3108, 3110, 3112, 3115, 3120, 3121, 3122, 3123, 3124, 3125, 3126, 3127, 3128, 3129,
    3131, 3133, 3137, 3138, 3139, 3140, 3141, 3142, 3147, 3148, 3149, 3150, 3151, 3152, 3153, 3154, 3156, 3157,
    3158, 3160, 3162, 3166, 3167, 3168, 3169, 3172, 3173, 3175, 3180, 61443, 61444, 61445, 61453, 61462, 61470,
    61480, 61486,
];

pub(super) static TARGETS: [u16; 6235] = [
    51, 211, 1, 0, 2, 3, 3, 1076, 5, 6, 1112, 8, 7, 9, 145, 11, 199, 13, 13, 300, 15, 885, 1293, 14, 1295, 20,
    935, 22, 908, 24, 886, 26, 13, 28, 887, 30, 888, 32, 33, 34, 889, 36, 37, 38, 890, 40, 41, 31, 35, 39, 42,
    891, 44, 909, 945, 47, 910, 49, 911, 936, 52, 892, 937, 54, 55, 894, 57, 58, 893, 938, 939, 940, 912, 913,
    958, 946, 947, 884, 68, 895, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21,
    21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66,
    67, 69, 70, 18, 18, 20, 71, 1138, 14, 1175, 75, 1176, 76, 353, 353, 959, 79, 80, 110, 82, 301, 84, 81, 83, 83,
    83, 82, 83, 83, 85, 85, 769, 86, 828, 829, 111, 90, 90, 322, 44, 93, 82, 322, 354, 1159, 663, 1014, 1012,
    1013, 98, 99, 100, 101, 583, 830, 355, 1160, 1046, 435, 1056, 109, 511, 1077, 112, 113, 114, 1139, 1142, 116,
    993, 687, 1058, 567, 1079, 122, 123, 699, 709, 126, 127, 128, 162, 1033, 131, 710, 129, 130, 132, 133, 129,
    831, 112, 136, 136, 389, 138, 388, 127, 140, 140, 138, 141, 83, 388, 113, 356, 503, 1248, 146, 147, 1191,
    1289, 150, 1190, 149, 151, 152, 45, 154, 154, 154, 266, 156, 155, 155, 156, 155, 157, 896, 159, 897, 1037,
    162, 163, 164, 165, 15, 898, 899, 169, 914, 171, 941, 200, 174, 146, 176, 160, 161, 166, 167, 168, 170, 172,
    173, 175, 177, 1143, 1080, 180, 181, 179, 182, 994, 184, 961, 1140, 395, 832, 1141, 664, 627, 725, 193, 193,
    193, 194, 130, 1078, 197, 198, 357, 358, 84, 0, 436, 94, 205, 2, 206, 1296, 1, 208, 209, 206, 209, 206, 688,
    16, 1081, 214, 201, 512, 50, 218, 219, 220, 1161, 222, 222, 1192, 223, 224, 225, 1069, 227, 149, 279, 230,
    231, 231, 232, 17, 234, 202, 236, 237, 770, 147, 745, 241, 746, 243, 711, 245, 229, 233, 235, 238, 235, 235,
    235, 239, 240, 242, 244, 246, 478, 148, 249, 250, 251, 639, 857, 253, 253, 254, 255, 251, 256, 639, 513, 833,
    834, 1144, 95, 261, 262, 366, 46, 265, 265, 47, 266, 366, 57, 366, 514, 815, 270, 816, 272, 271, 273, 3, 275,
    275, 18, 274, 276, 277, 323, 515, 747, 281, 995, 283, 748, 285, 942, 996, 288, 1126, 290, 291, 291, 292, 293,
    516, 517, 150, 297, 297, 298, 302, 299, 1193, 301, 302, 689, 689, 415, 544, 316, 858, 308, 309, 310, 311, 312,
    313, 1249, 315, 315, 316, 437, 665, 835, 367, 55, 322, 322, 322, 322, 266, 322, 367, 324, 151, 198, 326, 327,
    325, 326, 568, 1145, 545, 518, 1276, 335, 335, 335, 519, 584, 338, 338, 339, 338, 339, 1165, 585, 569, 416,
    344, 114, 346, 19, 346, 348, 348, 348, 348, 347, 349, 350, 349, 997, 255, 352, 353, 353, 354, 353, 355, 353,
    356, 357, 628, 438, 439, 360, 361, 586, 359, 363, 159, 365, 366, 357, 249, 304, 303, 250, 370, 369, 369, 369,
    369, 369, 369, 369, 369, 372, 369, 369, 369, 369, 373, 369, 369, 369, 371, 369, 374, 151, 251, 377, 152, 379,
    369, 369, 369, 369, 374, 368, 381, 368, 368, 368, 368, 381, 368, 368, 368, 382, 368, 381, 368, 368, 368, 383,
    368, 375, 368, 368, 376, 378, 380, 368, 384, 570, 1070, 387, 327, 700, 1082, 391, 392, 407, 328, 546, 587,
    588, 712, 399, 399, 399, 399, 399, 400, 400, 329, 220, 400, 400, 329, 329, 1071, 404, 589, 330, 666, 408,
    1291, 646, 20, 647, 648, 749, 415, 648, 648, 750, 620, 621, 418, 419, 390, 836, 418, 419, 390, 96, 422, 418,
    419, 423, 390, 713, 115, 418, 425, 425, 425, 419, 426, 390, 1039, 428, 460, 21, 431, 690, 590, 590, 837, 1194,
    396, 591, 751, 1015, 438, 331, 425, 425, 425, 622, 442, 360, 203, 204, 49, 446, 667, 691, 332, 361, 153, 452,
    452, 453, 453, 454, 479, 838, 75, 457, 457, 457, 457, 692, 368, 97, 461, 391, 154, 464, 464, 464, 464, 464,
    464, 464, 76, 1196, 466, 1195, 467, 668, 668, 417, 457, 457, 457, 457, 77, 1030, 472, 1031, 1032, 475, 475,
    475, 475, 476, 473, 474, 477, 78, 592, 1178, 1177, 481, 482, 481, 481, 1274, 484, 1034, 1040, 487, 1038, 157,
    156, 490, 253, 254, 100, 365, 158, 787, 495, 496, 786, 497, 497, 498, 497, 499, 497, 500, 155, 502, 800, 501,
    504, 353, 501, 504, 353, 505, 501, 504, 353, 506, 501, 503, 504, 353, 507, 489, 491, 489, 492, 493, 489, 489,
    493, 494, 508, 252, 669, 915, 916, 511, 512, 1084, 514, 1083, 1061, 1062, 517, 516, 518, 519, 520, 520, 521,
    522, 547, 333, 334, 963, 527, 528, 529, 962, 1113, 531, 917, 408, 623, 534, 520, 791, 536, 791, 537, 788, 859,
    792, 540, 541, 540, 790, 305, 544, 545, 305, 789, 542, 543, 546, 547, 547, 547, 538, 539, 538, 548, 543, 550,
    409, 336, 553, 335, 369, 693, 461, 440, 480, 839, 418, 337, 338, 593, 462, 306, 566, 566, 566, 566, 566, 566,
    567, 566, 566, 566, 568, 566, 566, 566, 569, 570, 570, 570, 570, 462, 481, 793, 160, 574, 307, 794, 796, 577,
    578, 579, 579, 580, 581, 795, 797, 798, 799, 573, 504, 575, 576, 582, 582, 583, 353, 584, 585, 573, 504, 575,
    576, 582, 582, 583, 353, 584, 585, 586, 573, 504, 575, 576, 582, 582, 583, 353, 584, 585, 587, 573, 504, 575,
    576, 582, 582, 583, 353, 584, 585, 588, 589, 419, 420, 482, 1064, 594, 483, 594, 421, 422, 79, 422, 484, 1197,
    602, 504, 504, 604, 504, 605, 504, 606, 603, 607, 964, 451, 607, 1250, 521, 613, 370, 205, 206, 1251, 618,
    1252, 620, 619, 621, 423, 22, 1158, 595, 595, 1291, 817, 628, 629, 207, 116, 631, 632, 714, 634, 635, 636,
    670, 965, 1016, 640, 1017, 642, 1199, 1041, 645, 1198, 644, 646, 644, 647, 648, 1146, 463, 1275, 652, 571,
    571, 522, 523, 441, 694, 640, 629, 1085, 661, 485, 630, 24, 665, 23, 630, 161, 189, 668, 669, 667, 130, 670,
    163, 672, 672, 672, 672, 4, 548, 998, 675, 1166, 464, 677, 631, 48, 680, 631, 966, 465, 486, 596, 967, 732,
    687, 688, 67, 968, 339, 371, 43, 55, 43, 694, 694, 694, 694, 695, 266, 694, 371, 446, 371, 372, 27, 699, 918,
    1086, 702, 487, 487, 840, 671, 706, 752, 708, 709, 504, 1253, 712, 1255, 714, 1254, 713, 715, 919, 860, 861,
    718, 719, 720, 721, 771, 632, 633, 106, 549, 550, 801, 728, 728, 728, 728, 728, 729, 729, 729, 728, 862, 731,
    732, 863, 734, 735, 733, 736, 730, 737, 1059, 1060, 740, 739, 741, 742, 742, 522, 715, 744, 1256, 746, 746,
    747, 1257, 749, 747, 750, 1258, 752, 745, 748, 751, 753, 745, 1087, 756, 25, 758, 759, 672, 649, 716, 763,
    761, 762, 764, 761, 762, 164, 767, 767, 767, 767, 267, 362, 1072, 770, 1018, 772, 340, 341, 397, 999, 777,
    524, 1127, 780, 781, 717, 783, 784, 783, 785, 525, 1088, 1128, 789, 790, 791, 792, 785, 1200, 794, 795, 785,
    718, 797, 798, 281, 280, 800, 801, 801, 801, 800, 800, 800, 801, 801, 800, 801, 801, 801, 801, 801, 800, 801,
    801, 801, 800, 800, 800, 801, 801, 800, 801, 801, 801, 801, 801, 802, 800, 801, 801, 801, 800, 800, 800, 801,
    801, 800, 801, 801, 801, 801, 801, 803, 800, 801, 801, 801, 800, 800, 800, 801, 801, 800, 801, 801, 801, 801,
    801, 804, 268, 220, 410, 21, 21, 21, 21, 21, 21, 20, 71, 526, 505, 673, 342, 811, 812, 410, 373, 165, 816,
    817, 817, 817, 818, 818, 720, 820, 821, 286, 282, 285, 284, 826, 826, 826, 826, 827, 826, 826, 828, 826, 826,
    829, 830, 168, 832, 832, 286, 287, 719, 835, 836, 288, 823, 824, 825, 833, 834, 834, 823, 824, 824, 824, 838,
    823, 824, 825, 833, 834, 834, 823, 824, 824, 824, 838, 839, 823, 824, 825, 833, 834, 834, 823, 824, 824, 824,
    838, 840, 822, 823, 824, 825, 821, 831, 833, 834, 834, 823, 824, 837, 837, 821, 824, 824, 838, 821, 841, 864,
    843, 844, 166, 846, 847, 59, 60, 61, 58, 852, 852, 852, 852, 852, 852, 852, 852, 853, 852, 852, 852, 852, 854,
    852, 852, 852, 852, 855, 856, 856, 857, 848, 849, 850, 846, 851, 851, 851, 851, 858, 466, 1074, 1073, 861,
    862, 1092, 1089, 865, 1090, 867, 1091, 864, 866, 868, 869, 374, 506, 442, 208, 818, 819, 63, 820, 821, 875,
    876, 877, 878, 879, 209, 881, 881, 822, 823, 883, 884, 1297, 1201, 887, 888, 889, 1298, 105, 892, 283, 894,
    894, 1129, 896, 167, 898, 721, 900, 901, 772, 902, 773, 904, 26, 906, 774, 908, 775, 910, 903, 905, 907, 909,
    911, 64, 880, 882, 885, 886, 886, 890, 886, 886, 886, 886, 886, 886, 886, 886, 886, 886, 891, 891, 893, 895,
    895, 897, 891, 891, 891, 891, 899, 891, 893, 891, 891, 912, 913, 891, 891, 891, 891, 98, 452, 597, 632, 641,
    969, 507, 527, 865, 922, 923, 527, 443, 398, 1147, 210, 674, 675, 1000, 931, 508, 444, 1068, 935, 0, 936, 128,
    2, 651, 938, 939, 650, 753, 939, 941, 650, 1111, 5, 944, 5, 705, 119, 947, 119, 948, 948, 948, 948, 948, 948,
    948, 948, 948, 948, 949, 948, 948, 948, 948, 948, 950, 948, 948, 948, 948, 948, 951, 948, 952, 948, 948, 948,
    948, 951, 722, 954, 954, 955, 954, 954, 706, 948, 948, 948, 948, 948, 957, 951, 948, 956, 958, 948, 948, 948,
    948, 956, 951, 703, 704, 213, 962, 212, 964, 744, 963, 965, 963, 963, 965, 963, 967, 963, 965, 963, 968, 965,
    965, 970, 965, 971, 965, 972, 960, 961, 963, 965, 966, 963, 969, 973, 6, 975, 956, 956, 7, 978, 978, 978, 7,
    779, 980, 800, 801, 801, 801, 800, 800, 800, 801, 801, 800, 979, 979, 801, 801, 801, 801, 801, 800, 801, 801,
    801, 800, 800, 800, 801, 801, 800, 979, 979, 801, 801, 801, 801, 801, 982, 800, 801, 801, 801, 800, 800, 800,
    801, 801, 800, 979, 979, 801, 801, 801, 801, 801, 983, 52, 985, 52, 118, 987, 117, 987, 948, 986, 948, 986,
    948, 948, 948, 989, 986, 986, 948, 986, 948, 986, 948, 948, 948, 989, 986, 986, 990, 948, 986, 948, 986, 948,
    948, 948, 989, 986, 986, 991, 948, 952, 986, 948, 986, 948, 948, 948, 988, 986, 986, 992, 800, 945, 945, 801,
    801, 801, 946, 800, 800, 800, 801, 801, 800, 953, 959, 974, 976, 976, 977, 979, 979, 977, 801, 801, 801, 801,
    801, 981, 984, 993, 1259, 995, 996, 1202, 998, 997, 999, 676, 1203, 1002, 1003, 467, 1204, 1006, 810, 1008,
    1008, 1009, 1008, 1010, 1008, 1011, 1167, 1013, 69, 1015, 488, 1290, 1018, 488, 1148, 598, 468, 1022, 343,
    344, 65, 345, 1027, 1131, 1029, 1206, 1205, 1031, 1032, 130, 1031, 1031, 1031, 551, 970, 652, 489, 1207, 1038,
    1039, 138, 1041, 1042, 723, 1044, 1045, 1044, 1046, 1047, 1046, 214, 1049, 1049, 214, 169, 1051, 1051, 1051,
    1051, 215, 1277, 1053, 99, 1055, 453, 1278, 1279, 1058, 1059, 1060, 1061, 216, 1063, 1063, 1064, 1063, 1065,
    1063, 1066, 194, 1067, 1168, 1208, 1070, 927, 1072, 971, 1261, 1075, 1076, 1260, 1077, 8, 1079, 1080, 1080,
    528, 529, 170, 1083, 1084, 802, 1086, 1084, 1082, 1085, 1087, 1084, 1088, 1088, 1088, 522, 392, 1082, 1085,
    1084, 1088, 1088, 1088, 1180, 1179, 1092, 1093, 1092, 973, 974, 1095, 1096, 327, 972, 1075, 1098, 257, 258,
    171, 259, 260, 1100, 1101, 1102, 493, 1103, 493, 1102, 1104, 256, 217, 928, 1107, 599, 572, 841, 572, 1100,
    1101, 493, 1103, 493, 1104, 256, 920, 346, 509, 1210, 1116, 1116, 1209, 1211, 1118, 218, 1120, 1121, 1212,
    1213, 1124, 1125, 66, 1127, 1214, 1117, 1119, 1122, 1123, 1126, 1128, 1129, 699, 1217, 975, 1215, 1216, 1131,
    1132, 1133, 1134, 1131, 1131, 1131, 929, 1136, 552, 553, 261, 1218, 1140, 1141, 1141, 554, 289, 1144, 1145,
    653, 724, 1148, 1149, 976, 803, 308, 1153, 1154, 309, 1156, 1157, 175, 804, 1160, 1161, 1162, 1162, 1163,
    1162, 1162, 1164, 1152, 1165, 1165, 1152, 1165, 1165, 1166, 1152, 1165, 1165, 1167, 1152, 1165, 1165, 1168,
    1152, 1169, 1165, 1165, 1168, 1152, 1169, 1165, 1165, 1170, 1152, 1169, 1165, 1165, 1171, 1152, 1169, 1165,
    1165, 1172, 1152, 1155, 1158, 1159, 1173, 1169, 1173, 1165, 1165, 1172, 172, 1175, 1176, 1176, 1176, 930,
    1178, 1262, 1220, 1181, 1181, 1181, 805, 173, 310, 1185, 1185, 1185, 311, 1187, 174, 219, 1189, 1190, 312,
    1192, 1192, 1186, 1183, 1184, 1186, 1188, 1188, 1188, 1191, 1193, 194, 1194, 220, 1152, 1159, 1173, 1196,
    1169, 1173, 1165, 1165, 1172, 1152, 1159, 1173, 1169, 1173, 1165, 1165, 1172, 866, 1199, 1200, 867, 1202,
    1203, 1201, 1204, 600, 1067, 601, 424, 602, 977, 754, 1212, 868, 1214, 1215, 399, 943, 869, 870, 1220, 1221,
    948, 949, 950, 955, 1226, 53, 1228, 951, 62, 1231, 871, 1233, 1234, 9, 1236, 1237, 1232, 1235, 1238, 952, 953,
    1241, 954, 1219, 1222, 1223, 1224, 1225, 1227, 1229, 1230, 1239, 1240, 1242, 1243, 978, 743, 1246, 1245, 1247,
    1247, 1245, 1245, 1245, 1247, 1245, 1245, 1245, 1245, 1245, 1245, 1245, 176, 1249, 176, 1250, 1251, 130, 1252,
    603, 1254, 677, 604, 1001, 1257, 842, 1169, 979, 120, 1260, 1261, 28, 1262, 411, 1264, 445, 1117, 1118, 1266,
    1267, 1267, 1268, 121, 980, 262, 1272, 1019, 1274, 1275, 1145, 469, 29, 363, 1279, 1093, 1094, 1281, 1282,
    1047, 1048, 1285, 1049, 1284, 1286, 1287, 470, 981, 1050, 1291, 654, 1293, 313, 1295, 1295, 1296, 755, 1298,
    900, 1300, 901, 902, 1302, 1303, 1304, 1305, 122, 903, 1308, 1309, 1310, 1301, 1306, 1307, 1311, 982, 776,
    177, 1314, 1314, 1314, 1315, 221, 178, 1317, 54, 1318, 1319, 1095, 1098, 1096, 1097, 1324, 1322, 1323, 1325,
    1099, 1327, 605, 1100, 1330, 1101, 1332, 1102, 400, 179, 1336, 222, 425, 1338, 624, 625, 1341, 1340, 1342,
    446, 806, 1344, 1340, 1342, 1345, 446, 401, 490, 101, 491, 454, 1348, 1349, 1350, 491, 1348, 1352, 1350, 932,
    606, 642, 224, 1357, 1357, 223, 180, 1359, 225, 226, 1219, 1362, 1363, 573, 756, 1365, 573, 1132, 573, 956,
    1368, 1369, 1370, 573, 227, 228, 73, 695, 530, 634, 843, 632, 229, 1150, 1051, 1380, 1381, 531, 531, 230, 375,
    181, 322, 322, 1386, 322, 322, 266, 322, 85, 375, 1281, 1388, 1388, 1388, 335, 335, 335, 1389, 1280, 1181,
    1391, 1391, 232, 1393, 1393, 231, 182, 1395, 233, 234, 643, 532, 739, 741, 1020, 1400, 742, 522, 393, 635,
    402, 844, 402, 1052, 533, 636, 447, 1357, 1357, 426, 492, 1021, 1413, 235, 1149, 1103, 1417, 655, 1133, 757,
    1420, 1421, 293, 655, 102, 1423, 394, 1423, 86, 394, 123, 607, 124, 644, 347, 80, 220, 347, 326, 347, 678,
    645, 657, 1436, 1437, 656, 845, 758, 759, 1437, 1439, 1440, 656, 1437, 656, 1437, 656, 760, 348, 555, 1221,
    1446, 1223, 1222, 1119, 1450, 1451, 1452, 1447, 1448, 1449, 1453, 574, 1182, 1455, 574, 574, 493, 494, 471,
    534, 535, 349, 427, 495, 637, 47, 1467, 637, 364, 365, 496, 412, 1472, 448, 1226, 1474, 1225, 1475, 1476,
    1472, 448, 1224, 455, 425, 425, 425, 455, 658, 608, 807, 1482, 1483, 608, 761, 1485, 608, 456, 809, 808, 542,
    1488, 546, 1489, 1489, 1489, 538, 538, 1490, 1488, 1492, 428, 376, 377, 679, 1176, 1498, 429, 429, 680, 609,
    1231, 1227, 1228, 1229, 1230, 1503, 1504, 1505, 1505, 1505, 1505, 1506, 1507, 1505, 609, 659, 661, 1510, 1511,
    660, 762, 1511, 1513, 660, 81, 236, 1516, 1517, 237, 1515, 1515, 1008, 1515, 1515, 1008, 1520, 1515, 1515,
    1008, 1521, 1515, 1515, 1008, 1518, 1519, 1519, 1519, 1522, 1515, 1515, 1008, 1519, 1519, 1519, 1522, 610,
    610, 846, 497, 498, 681, 682, 1162, 1531, 726, 1533, 1533, 1533, 1533, 1533, 1533, 1533, 1533, 1533, 1533,
    1533, 1533, 1533, 1533, 1533, 1533, 1534, 1534, 931, 1532, 1535, 662, 847, 1002, 183, 140, 140, 1534, 1534,
    1537, 1538, 1538, 1538, 1538, 1538, 1538, 1538, 1538, 1539, 125, 662, 126, 1003, 1542, 1022, 1544, 662, 129,
    128, 1546, 1546, 1546, 1546, 1547, 1546, 1546, 1546, 1546, 1547, 1535, 662, 575, 1120, 1550, 1551, 430, 87,
    130, 872, 1556, 1023, 1558, 921, 983, 984, 683, 684, 685, 431, 576, 1104, 1567, 1151, 499, 848, 1063, 1571,
    1572, 763, 1573, 350, 238, 1576, 556, 30, 432, 1580, 413, 1580, 413, 849, 271, 1583, 184, 1584, 1585, 270,
    269, 270, 727, 1589, 1590, 1590, 1590, 1590, 728, 1592, 729, 1594, 811, 131, 1597, 1597, 1591, 1593, 1593,
    1593, 1595, 1593, 1596, 1593, 1598, 1593, 611, 1282, 1600, 335, 1601, 335, 335, 378, 1591, 1593, 1593, 1593,
    1595, 1593, 1593, 1593, 611, 611, 985, 351, 557, 1105, 1106, 1163, 1611, 1612, 1243, 1614, 1232, 1615, 1616,
    1070, 378, 11, 1618, 11, 10, 764, 1621, 378, 88, 89, 414, 472, 1626, 986, 1628, 31, 1284, 1630, 1285, 1286,
    1632, 1633, 1633, 1633, 1287, 1635, 1630, 335, 1631, 335, 335, 1634, 1636, 577, 1283, 765, 766, 1638, 1639,
    577, 577, 263, 558, 1233, 1615, 1644, 457, 457, 433, 1647, 1107, 559, 1076, 1263, 1264, 1266, 1653, 1652,
    1654, 1654, 1265, 1655, 1656, 1267, 1658, 1654, 1654, 1659, 1660, 1657, 1661, 1651, 1662, 578, 403, 767, 1665,
    578, 578, 1164, 1234, 1235, 1670, 1670, 1669, 1671, 1668, 1672, 352, 560, 561, 185, 1677, 1678, 132, 1680,
    1681, 730, 68, 730, 1683, 1684, 1679, 1682, 1685, 1678, 90, 1292, 562, 957, 1689, 1690, 988, 989, 1692, 1693,
    327, 32, 987, 904, 1695, 1696, 33, 1698, 1115, 1700, 1114, 1116, 906, 1703, 907, 1705, 1706, 1707, 1702, 1704,
    1708, 905, 613, 731, 1710, 1711, 612, 873, 824, 1714, 1713, 1710, 1715, 612, 473, 638, 272, 474, 1720, 1710,
    612, 1054, 1055, 1723, 1724, 1053, 1004, 1726, 1005, 1727, 1728, 563, 208, 1268, 1732, 1733, 1734, 931, 1736,
    614, 614, 850, 1006, 223, 1236, 1740, 1741, 536, 922, 1270, 1271, 1746, 1747, 1745, 1748, 1745, 1269, 1170,
    1750, 733, 1752, 1753, 1754, 1753, 458, 1756, 104, 449, 273, 1758, 851, 1758, 103, 1761, 475, 1763, 476, 477,
    1108, 1272, 1768, 459, 1770, 1769, 1771, 696, 1771, 696, 990, 379, 91, 379, 133, 380, 93, 266, 92, 380, 56,
    404, 1781, 537, 1121, 1783, 1183, 1785, 186, 1787, 626, 579, 1788, 1789, 1790, 615, 1152, 510, 944, 1795, 735,
    1797, 1798, 734, 1800, 1799, 1801, 1798, 616, 107, 1803, 187, 1805, 1805, 1805, 1805, 1805, 239, 617, 1184,
    1808, 1185, 1810, 1809, 1811, 617, 538, 852, 1008, 1007, 1815, 1816, 580, 580, 229, 697, 736, 1821, 737, 1823,
    1824, 738, 1826, 1822, 18, 1825, 18, 1827, 18, 18, 18, 188, 1829, 1829, 1829, 1829, 1829, 1829, 1829, 1829,
    1829, 1066, 1831, 1065, 1832, 1833, 1832, 1153, 1835, 923, 924, 925, 926, 1067, 1841, 1832, 1832, 134, 1844,
    134, 1845, 21, 21, 21, 21, 21, 21, 1845, 20, 1846, 1830, 1834, 1836, 1837, 18, 1838, 21, 21, 1839, 21, 21,
    1840, 21, 18, 21, 18, 177, 1842, 18, 18, 1843, 20, 1847, 670, 70, 274, 1850, 1851, 1851, 1851, 1850, 1852,
    1852, 1852, 135, 800, 801, 801, 801, 800, 800, 800, 801, 801, 800, 1854, 801, 801, 801, 801, 801, 804, 933,
    381, 1123, 1857, 1857, 1858, 1122, 1860, 1861, 1862, 1861, 1042, 1864, 1124, 1866, 1866, 1866, 1867, 1865,
    1862, 1868, 1868, 1861, 1859, 1863, 1863, 1859, 1869, 1035, 1871, 1872, 1873, 1874, 1875, 1876, 136, 1878,
    136, 1879, 1862, 1868, 1868, 1861, 1859, 1863, 1863, 1859, 1881, 1186, 1883, 1879, 1884, 1043, 1044, 1886,
    1861, 1887, 1888, 1861, 1125, 1890, 1862, 1868, 1868, 1891, 1861, 1859, 1889, 1863, 1859, 1892, 1870, 18,
    1877, 1880, 1880, 18, 1882, 1885, 1893, 18, 1885, 18, 18, 266, 381, 405, 1896, 701, 825, 1898, 826, 1900, 827,
    1902, 1299, 1904, 1904, 1899, 1901, 1903, 1905, 564, 739, 1908, 1909, 71, 1911, 1912, 874, 1914, 875, 1916,
    1915, 1917, 777, 1919, 1920, 1920, 1921, 1922, 1923, 1923, 1922, 290, 1925, 740, 1927, 741, 1929, 1928, 1930,
    72, 1932, 1926, 1926, 1934, 1935, 1913, 1918, 1924, 1926, 1926, 1931, 1933, 1936, 1238, 1237, 1938, 1939,
    1938, 1187, 1941, 539, 739, 741, 1135, 960, 1944, 1945, 742, 522, 1136, 1947, 240, 1949, 1949, 1950, 1240,
    1952, 1239, 540, 742, 1955, 1956, 1273, 1958, 1959, 1959, 581, 1288, 581, 1155, 241, 242, 314, 317, 500, 315,
    1969, 29, 541, 542, 382, 266, 382, 34, 243, 190, 1977, 1977, 1977, 1977, 1977, 1977, 1977, 1977, 1977, 1977,
    1977, 1977, 1977, 1977, 1977, 244, 1109, 318, 501, 319, 1241, 35, 1983, 1984, 1045, 1986, 1134, 1988, 1154,
    450, 934, 1992, 991, 618, 768, 1996, 502, 502, 853, 1905, 778, 1130, 1137, 2001, 1242, 1615, 2003, 1070, 383,
    854, 383, 619, 543, 406, 384, 220, 384, 702, 702, 855, 876, 2013, 2014, 2015, 2016, 2017, 877, 2019, 2020,
    2021, 2018, 2022, 2023, 128, 1244, 2025, 1171, 1057, 2027, 2028, 2029, 1188, 2031, 1189, 2033, 2034, 823, 825,
    833, 834, 834, 823, 838, 823, 825, 833, 834, 834, 823, 838, 2036, 823, 825, 833, 834, 834, 823, 838, 2037,
    823, 825, 831, 833, 834, 834, 823, 2030, 838, 2032, 2035, 2038, 686, 2040, 698, 848, 846, 565, 878, 879, 2045,
    2046, 2047, 2048, 2049, 880, 881, 2051, 2052, 2053, 2054, 882, 2056, 2057, 2058, 2059, 2060, 2050, 2055, 2061,
    883, 2063, 2064, 2065, 2066, 1110, 2068, 385, 1024, 2071, 2071, 1025, 2073, 1026, 2075, 1027, 1028, 2077,
    2078, 2072, 2074, 2076, 2076, 2079, 434, 320, 2082, 2083, 2082, 812, 2083, 2084, 2085, 2085, 2082, 2084, 2084,
    2084, 2084, 992, 386, 137, 2089, 137, 1042, 2090, 1010, 1009, 2092, 2093, 387, 446, 387, 191, 2097, 2097,
    2097, 2097, 12, 12, 813, 2100, 814, 504, 353, 2102, 504, 353, 2102, 2103, 504, 353, 2102, 2104, 2101, 504,
    353, 2102, 2105, 2098, 2099, 366, 2106, 264, 93, 582, 1029, 2110, 582, 739, 741, 1011, 2112, 742, 522, 582,
    1156, 566, 321, 2116, 2116, 2116, 2116, 2117, 2116, 2116, 2118, 2116, 2116, 2119, 785, 299, 2121, 2122, 2121,
    2121, 2122, 2121, 2122, 2121, 2121, 2122, 2123, 2121, 2122, 2121, 2121, 2122, 2124, 2120, 2121, 2122, 2121,
    2121, 2122, 2125, 2126, 1157, 192, 743, 2129, 1245, 2131, 193, 1246, 2134, 2133, 2135, 2133, 2132, 2136, 1247,
    2138, 2139, 2129, 1247, 2130, 2137, 2140, 1036, 275, 276, 2143, 2143, 2144, 2144, 2144, 2143, 2143, 2143,
    2144, 2144, 2144, 2143, 2145, 2143, 2143, 2144, 2144, 2144, 2143, 2146, 2143, 2143, 2144, 2144, 2144, 2143,
    2147, 2148, 37, 2150, 108, 2152, 40, 2154, 782, 2156, 2157, 38, 2159, 109, 2161, 140, 2163, 2163, 2163, 278,
    2163, 2163, 2163, 2164, 2165, 2164, 277, 36, 2167, 39, 39, 74, 695, 695, 695, 695, 695, 2159, 695, 41, 265,
    2172, 42, 2174, 2159, 707, 2176, 293, 2178, 2178, 2178, 2178, 2178, 2178, 2178, 2178, 2179, 2178, 2178, 2178,
    2178, 2180, 2178, 2178, 2178, 2178, 2181, 2182, 781, 2184, 2185, 2159, 41, 2151, 2153, 2155, 2158, 2160, 2160,
    2162, 2166, 2169, 2158, 2169, 2170, 2155, 2187, 2155, 2155, 2160, 2155, 2160, 2162, 2173, 2173, 2162, 2175,
    2160, 2155, 2160, 2151, 2153, 2155, 2158, 2160, 2160, 2162, 2166, 2169, 2158, 2169, 2170, 2155, 2187, 2155,
    2155, 2160, 2155, 2160, 2162, 2173, 2173, 2162, 2175, 2160, 2155, 2160, 2188, 2151, 2153, 2155, 2158, 2160,
    2160, 2162, 2166, 2169, 2158, 2169, 2170, 2155, 2187, 2155, 2155, 2160, 2155, 2160, 2162, 2173, 2173, 2162,
    2175, 2160, 2155, 2160, 2189, 291, 2191, 2191, 2191, 2191, 2191, 2191, 2191, 2191, 2192, 2191, 2191, 2191,
    2191, 2193, 2191, 2191, 2191, 2191, 2194, 2195, 139, 2197, 2197, 139, 292, 856, 2200, 856, 2201, 2201, 2201,
    2201, 2201, 2201, 2202, 2201, 2201, 2203, 780, 2205, 2206, 245, 2208, 2209, 2209, 2210, 2209, 2211, 2209,
    2212, 2196, 2198, 2198, 2199, 2204, 2204, 2207, 2213, 2199, 2199, 2209, 2198, 2199, 2212, 2196, 2198, 2198,
    2199, 2204, 2204, 2207, 2213, 2199, 2199, 2209, 2198, 2199, 2214, 2196, 2198, 2198, 2199, 2204, 2204, 2207,
    2213, 2199, 2199, 2209, 2198, 2199, 2215, 2196, 2198, 2198, 2199, 2204, 2204, 2207, 2213, 2199, 2199, 2209,
    2198, 2199, 2216, 2151, 2153, 2155, 2158, 2160, 2160, 2162, 2166, 2168, 2158, 2169, 2170, 2155, 2171, 2155,
    2155, 2160, 2155, 2160, 2162, 2173, 2173, 2162, 2175, 2160, 2155, 2177, 2183, 2186, 2160, 2190, 2217, 295,
    294, 246, 2221, 2220, 2220, 2220, 2220, 2220, 2220, 2220, 2220, 2223, 2220, 2220, 2220, 2220, 2224, 2220,
    2220, 2220, 2222, 2220, 2225, 141, 2227, 2219, 2226, 2219, 2219, 2219, 2219, 2226, 2219, 2219, 2219, 2229,
    2219, 2226, 2219, 2219, 2219, 2230, 2219, 2226, 2219, 2219, 2228, 2219, 2231, 2232, 2121, 2122, 2121, 2121,
    2122, 2125, 2234, 296, 297, 2237, 2237, 2237, 2237, 2237, 2237, 2237, 2237, 2238, 2237, 2237, 2237, 2237,
    2239, 2237, 2237, 2237, 2237, 2240, 2241, 247, 2243, 2236, 2236, 2236, 2244, 2236, 2236, 2236, 2236, 2244,
    2236, 2245, 2236, 2236, 2236, 2244, 2236, 2246, 2242, 2236, 2236, 2236, 2244, 2236, 2247, 783, 784, 2236,
    2248, 2249, 2236, 2236, 2250, 2250, 2244, 2236, 2247, 2236, 2248, 2249, 2236, 2236, 2250, 2250, 2244, 2236,
    2251, 2236, 2248, 2249, 2236, 2236, 2250, 2250, 2244, 2236, 2252, 2236, 2248, 2249, 2236, 2236, 2250, 2250,
    2244, 2236, 2253, 2235, 2254, 298, 248, 2257, 2258, 195, 196, 144, 2262, 2262, 197, 142, 143, 194, 2256, 2259,
    2260, 2261, 2256, 2256, 2263, 2258, 2256, 2256, 2259, 2260, 2261, 2256, 2256, 2263, 2258, 2256, 2267, 2256,
    2259, 2260, 2261, 2256, 2256, 2263, 2258, 2256, 2268, 2256, 2259, 2260, 2261, 2256, 2256, 2263, 2264, 2265,
    2258, 2266, 2256, 2269, 708, 2271, 2272, 2273, 1294, 2275, 2275, 2275, 1172, 1173, 2278, 1174, 2280, 2277,
    2277, 2277, 2279, 2281, 2277, 2277, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 94, 92, 92, 95, 95,
    95, 95, 96, 97, 97, 97, 102, 103, 103, 103, 103, 97, 104, 105, 105, 105, 105, 106, 107, 108, 108, 108, 108,
    110, 111, 111, 111, 111, 115, 117, 118, 119, 119, 119, 119, 120, 121, 121, 121, 121, 124, 125, 125, 125, 125,
    134, 135, 137, 139, 142, 143, 139, 139, 144, 144, 144, 144, 145, 145, 145, 145, 74, 148, 153, 158, 178, 183,
    185, 186, 187, 188, 188, 189, 188, 188, 190, 191, 191, 191, 191, 192, 192, 192, 192, 195, 196, 199, 200, 200,
    200, 200, 201, 201, 201, 201, 202, 203, 204, 204, 204, 204, 207, 210, 207, 211, 212, 212, 212, 212, 213, 215,
    3, 216, 217, 217, 217, 217, 74, 221, 226, 228, 247, 248, 248, 248, 248, 252, 257, 257, 252, 258, 258, 258,
    259, 258, 260, 263, 264, 267, 264, 268, 269, 269, 269, 269, 278, 279, 279, 279, 279, 280, 280, 280, 280, 282,
    284, 286, 287, 289, 294, 295, 295, 295, 295, 296, 296, 296, 296, 300, 303, 304, 304, 304, 305, 305, 305, 305,
    306, 306, 306, 306, 307, 314, 317, 318, 319, 318, 318, 319, 319, 319, 318, 319, 320, 321, 323, 321, 321, 324,
    324, 324, 324, 196, 325, 328, 329, 329, 329, 329, 330, 330, 330, 330, 331, 331, 331, 331, 332, 333, 333, 333,
    333, 334, 334, 334, 334, 336, 337, 337, 337, 337, 340, 341, 340, 342, 342, 342, 342, 343, 343, 343, 343, 340,
    340, 345, 345, 345, 345, 351, 358, 359, 359, 359, 359, 362, 362, 362, 362, 364, 367, 385, 386, 386, 386, 386,
    388, 389, 389, 389, 389, 390, 390, 390, 390, 393, 394, 394, 394, 394, 395, 395, 395, 395, 396, 396, 396, 396,
    397, 397, 397, 397, 398, 398, 398, 398, 401, 402, 403, 401, 405, 406, 406, 406, 406, 407, 407, 407, 407, 409,
    409, 409, 409, 410, 411, 411, 411, 411, 412, 413, 413, 413, 413, 414, 416, 414, 417, 420, 421, 424, 427, 429,
    430, 430, 430, 430, 432, 410, 364, 364, 364, 433, 433, 433, 433, 434, 434, 434, 435, 436, 436, 436, 436, 325,
    437, 437, 437, 437, 439, 440, 440, 440, 440, 441, 443, 443, 443, 443, 444, 445, 447, 448, 448, 448, 448, 449,
    449, 449, 449, 450, 450, 450, 450, 451, 451, 451, 451, 455, 456, 455, 455, 455, 458, 459, 459, 459, 459, 460,
    460, 460, 460, 462, 463, 463, 463, 463, 465, 468, 469, 469, 469, 470, 470, 470, 471, 470, 478, 479, 480, 480,
    480, 480, 483, 485, 486, 488, 509, 510, 510, 510, 510, 513, 515, 523, 524, 524, 525, 525, 525, 525, 526, 526,
    526, 526, 530, 524, 524, 532, 533, 533, 533, 533, 535, 535, 535, 535, 549, 551, 551, 552, 552, 552, 552, 554,
    554, 554, 554, 555, 555, 555, 555, 556, 556, 556, 556, 557, 557, 557, 557, 558, 558, 558, 558, 559, 559, 559,
    559, 560, 561, 561, 562, 562, 562, 562, 561, 561, 563, 563, 563, 563, 564, 564, 564, 564, 565, 565, 565, 571,
    221, 572, 572, 572, 572, 590, 458, 591, 591, 591, 591, 592, 592, 592, 592, 593, 593, 593, 593, 595, 596, 596,
    596, 596, 597, 597, 597, 597, 598, 598, 598, 598, 599, 600, 599, 599, 601, 601, 601, 601, 608, 609, 610, 610,
    610, 610, 611, 612, 614, 614, 614, 614, 615, 615, 616, 615, 617, 615, 622, 623, 623, 623, 623, 624, 625, 626,
    627, 626, 626, 630, 196, 633, 637, 638, 638, 638, 638, 639, 641, 643, 649, 650, 651, 651, 651, 651, 653, 654,
    654, 654, 655, 655, 655, 655, 656, 656, 656, 656, 657, 657, 657, 657, 658, 658, 658, 658, 659, 659, 659, 659,
    660, 660, 660, 660, 662, 663, 663, 663, 663, 664, 666, 664, 664, 671, 196, 673, 674, 674, 674, 674, 676, 678,
    678, 678, 678, 679, 681, 679, 679, 682, 683, 683, 683, 683, 684, 684, 684, 684, 685, 685, 685, 685, 686, 689,
    690, 691, 692, 692, 692, 692, 693, 696, 693, 697, 698, 698, 698, 698, 700, 701, 703, 195, 704, 705, 704, 707,
    707, 707, 707, 710, 711, 711, 711, 711, 716, 717, 722, 723, 723, 723, 723, 724, 724, 724, 724, 724, 325, 704,
    725, 726, 726, 726, 726, 727, 727, 727, 727, 738, 725, 743, 754, 755, 757, 336, 760, 765, 765, 766, 766, 768,
    755, 769, 769, 769, 769, 771, 773, 774, 774, 774, 774, 775, 775, 775, 775, 776, 776, 776, 776, 778, 779, 779,
    779, 779, 782, 786, 787, 787, 787, 787, 788, 793, 796, 799, 805, 806, 807, 808, 809, 809, 809, 809, 810, 810,
    810, 810, 808, 813, 813, 813, 814, 814, 814, 815, 815, 815, 815, 819, 624, 842, 845, 859, 860, 860, 860, 860,
    863, 870, 871, 871, 871, 871, 872, 872, 873, 873, 873, 873, 872, 872, 874, 914, 915, 915, 915, 915, 916, 916,
    916, 916, 917, 918, 918, 918, 918, 919, 920, 920, 920, 920, 921, 924, 921, 921, 925, 925, 925, 925, 926, 926,
    926, 926, 927, 928, 929, 929, 929, 929, 930, 930, 930, 930, 932, 933, 933, 933, 933, 934, 934, 934, 934, 937,
    940, 942, 940, 940, 943, 994, 808, 1000, 1001, 1001, 1001, 1001, 1004, 1005, 1005, 1005, 1005, 1007, 1012,
    1014, 1016, 1017, 1017, 1017, 1019, 1017, 1020, 1021, 1021, 1021, 1021, 1021, 1021, 1023, 1024, 1024, 1024,
    1024, 1025, 1025, 1025, 1025, 1026, 1028, 1028, 1028, 1028, 1030, 1033, 1034, 1034, 1034, 1034, 1035, 1023,
    1023, 1023, 1036, 1036, 1036, 1036, 1037, 1037, 1037, 1037, 1037, 1040, 1043, 700, 1048, 1050, 1052, 1054,
    1056, 1057, 1057, 1062, 1057, 1057, 1068, 1069, 1071, 1073, 325, 1074, 1078, 1081, 1081, 1081, 1089, 1026,
    1090, 1090, 1090, 1090, 1091, 1091, 1091, 1094, 1097, 1099, 1105, 1106, 1108, 1109, 1109, 1109, 1109, 1110,
    1111, 1111, 1111, 1112, 1113, 1114, 1114, 1114, 1114, 1115, 1115, 1115, 1115, 1130, 1135, 1026, 1137, 1138,
    1138, 1138, 1138, 1139, 1139, 1139, 1139, 1142, 1143, 1143, 1143, 1143, 1146, 1147, 1147, 1147, 1147, 74,
    1150, 1151, 1174, 1177, 1179, 1180, 1182, 410, 1195, 1197, 1198, 1205, 1206, 1206, 1206, 1207, 1208, 1208,
    1208, 1208, 1206, 1209, 1209, 1209, 1209, 1210, 1210, 1211, 1210, 1210, 1213, 689, 1216, 1217, 1217, 1217,
    1217, 1218, 725, 1244, 1248, 1253, 1255, 1255, 1255, 1255, 1256, 1256, 1256, 1256, 1258, 1259, 1263, 1265,
    1265, 1265, 1265, 1269, 1270, 1271, 1273, 1276, 1277, 1277, 1277, 1277, 1278, 1280, 1280, 1280, 1280, 1283,
    1288, 1289, 1289, 1289, 1289, 1290, 1026, 1292, 1294, 1294, 1294, 1294, 1297, 1299, 1312, 1313, 1316, 1320,
    1320, 1321, 1326, 1328, 1329, 1329, 1329, 1329, 1331, 1333, 1334, 1335, 1335, 1335, 1335, 1337, 1339, 1339,
    1339, 1339, 1343, 1346, 1343, 1343, 1343, 1347, 1347, 1347, 1347, 1351, 1351, 1353, 1351, 1354, 1355, 1355,
    1355, 1355, 1356, 1356, 1356, 1356, 1358, 1360, 1361, 1364, 1366, 1367, 1371, 1372, 1373, 1374, 1375, 1375,
    1375, 1375, 1376, 1376, 1376, 1376, 1377, 1377, 1377, 1378, 1377, 1379, 1382, 1383, 1383, 1383, 1384, 1385,
    1387, 1385, 1385, 1182, 1390, 1392, 1394, 1396, 1397, 1398, 1398, 1398, 1398, 1399, 1399, 1399, 1399, 1401,
    1402, 1402, 1402, 1402, 1403, 1403, 1403, 1403, 1404, 1405, 1405, 1405, 1406, 1407, 1407, 1407, 1407, 1408,
    1408, 1408, 1408, 1409, 1409, 1409, 1409, 1410, 1411, 1411, 1411, 1411, 1412, 1412, 1412, 1412, 1414, 1412,
    1415, 1416, 1418, 1419, 1422, 1419, 1419, 1424, 1425, 1426, 1424, 1424, 1427, 1428, 1427, 1427, 1429, 1429,
    1429, 1429, 1430, 1431, 1432, 1430, 1433, 1434, 1434, 1434, 1434, 690, 1435, 1435, 1435, 1435, 1438, 1441,
    1442, 1443, 1444, 1444, 1444, 1444, 1445, 1445, 1445, 1445, 690, 1454, 1456, 1457, 1458, 1458, 1458, 1458,
    1459, 1459, 1459, 1459, 1460, 1460, 1460, 1460, 1461, 1461, 1461, 1461, 1462, 1462, 1462, 1462, 1463, 1463,
    1463, 1463, 1464, 1464, 1464, 1464, 1465, 1465, 1465, 1465, 1466, 1468, 1466, 1466, 1469, 1469, 1469, 1469,
    1470, 1470, 1470, 1470, 1471, 1471, 1471, 1471, 1473, 1477, 1473, 1473, 1478, 1478, 1478, 1479, 1480, 1480,
    1480, 1480, 1481, 1484, 1486, 1481, 1487, 1487, 1487, 1487, 1491, 1493, 1493, 1494, 1494, 1494, 1494, 1495,
    1495, 1495, 1495, 1496, 1496, 1496, 1496, 1497, 1497, 1497, 1497, 1499, 1500, 1500, 1500, 1501, 1501, 1501,
    1501, 1502, 1508, 1502, 1502, 1026, 1509, 1509, 1509, 1509, 1512, 1514, 1512, 1512, 1523, 1524, 1523, 1525,
    1525, 1525, 1526, 1527, 1527, 1527, 1527, 1528, 1528, 1528, 1528, 1529, 1529, 1529, 1529, 1530, 1530, 1530,
    1530, 1536, 1540, 1541, 1543, 1545, 1548, 1549, 1549, 1549, 1549, 1552, 1553, 1553, 1553, 1553, 1554, 1555,
    1557, 1559, 1560, 1561, 1562, 1562, 1562, 1562, 1563, 1563, 1563, 1563, 1564, 1564, 1564, 1564, 1565, 1565,
    1565, 1565, 441, 1566, 1566, 1566, 1566, 1568, 1569, 1569, 1569, 1569, 1570, 932, 1574, 1575, 1575, 1575,
    1575, 1577, 1578, 1578, 1578, 1578, 1579, 1581, 1581, 1581, 1582, 1586, 1587, 1588, 1586, 1587, 1587, 1588,
    689, 689, 1599, 1602, 1603, 1604, 1605, 1604, 1606, 1607, 1607, 1607, 1607, 624, 1608, 1608, 1608, 1608, 1609,
    1610, 1613, 1617, 1603, 1619, 1619, 1619, 1620, 1619, 1622, 1603, 1623, 1624, 1624, 1625, 1625, 1625, 1625,
    328, 1627, 1627, 1627, 1629, 1637, 1640, 1641, 1641, 805, 1642, 1643, 1643, 1643, 1643, 1645, 1646, 1646,
    1646, 1646, 1648, 1648, 1648, 1648, 1649, 1650, 1650, 1650, 1650, 1663, 1664, 1664, 1664, 1664, 1664, 1664,
    1666, 1667, 1667, 1673, 1674, 1674, 1674, 1674, 1675, 1675, 1675, 1675, 1676, 1676, 1676, 1676, 1686, 1687,
    1688, 1688, 1688, 1688, 1691, 1694, 1697, 725, 1026, 1699, 637, 689, 1016, 221, 1701, 1709, 1712, 1716, 1712,
    1717, 1717, 1717, 1717, 1718, 1718, 1718, 1718, 1719, 1721, 1721, 1721, 1721, 1721, 1712, 1722, 1725, 1729,
    1730, 1730, 1730, 1730, 1731, 1731, 1731, 1735, 1737, 1738, 1739, 1738, 1738, 1012, 1742, 689, 1743, 1743,
    1743, 1743, 1744, 1749, 1751, 1755, 1755, 1757, 1757, 1757, 1759, 1760, 1762, 1757, 1764, 1765, 1765, 1765,
    1765, 1766, 1766, 1766, 1766, 1764, 1764, 1764, 1767, 1772, 1773, 1774, 1773, 1773, 1775, 1776, 1777, 1775,
    1775, 1778, 1779, 1778, 1778, 1780, 1780, 1782, 1782, 1782, 1782, 1782, 1784, 1786, 1791, 1791, 1791, 1791,
    1792, 1792, 1792, 1792, 1793, 1794, 1794, 1794, 1794, 1796, 1802, 1802, 1802, 1804, 1804, 1804, 1806, 1807,
    1807, 1807, 1812, 1813, 1813, 1813, 1813, 1814, 1817, 1818, 1818, 1818, 1819, 1820, 1820, 1820, 1820, 1828,
    1848, 808, 1849, 1853, 1855, 1856, 1856, 1856, 1894, 1895, 624, 1897, 1897, 1897, 1897, 1906, 1907, 1907,
    1907, 1907, 1056, 1910, 1937, 1802, 1791, 1940, 1942, 1943, 1943, 1943, 1943, 1946, 1948, 1951, 1953, 1954,
    1954, 1954, 1954, 1957, 1960, 1961, 1962, 1962, 1962, 725, 1963, 1964, 1965, 1966, 1967, 1968, 1968, 1968,
    1968, 1970, 1971, 1971, 1971, 1971, 1972, 1972, 1972, 1972, 1973, 1973, 1973, 1974, 1975, 307, 1976, 1978,
    1967, 1975, 1979, 1967, 1980, 1981, 1981, 1981, 1981, 1982, 1985, 1987, 1989, 1990, 1991, 1991, 1991, 1991,
    1993, 1994, 725, 1995, 1995, 1995, 1995, 1997, 1998, 1998, 1998, 1999, 2000, 2002, 2004, 2005, 2005, 2005,
    1374, 2006, 2006, 2006, 2006, 2007, 2007, 2007, 2007, 2008, 2008, 2008, 2008, 2009, 2010, 2009, 2009, 2011,
    2011, 2012, 2011, 2024, 2026, 2039, 2041, 2041, 2041, 2041, 2042, 2042, 2042, 2042, 765, 2043, 2043, 2043,
    2043, 2043, 2044, 2044, 2044, 2044, 2062, 2067, 325, 2069, 2070, 2070, 2070, 2070, 2080, 2081, 2081, 2081,
    2081, 2081, 2086, 2087, 2088, 2088, 2088, 2088, 2091, 2094, 2095, 2096, 2095, 2095, 196, 2107, 2108, 2109,
    2109, 2111, 2113, 2109, 2114, 2115, 2115, 2115, 2115, 2127, 2128, 2141, 2142, 2149, 2218, 2233, 2255, 2270,
    2274, 2276, 2282,
];

pub(super) static ENTRY_PROFILES: [u16; 1300] = [
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
    189, 189, 190, 191, 191, 191, 191, 192, 191, 189, 189, 193, 194, 195, 194, 194, 195, 195, 194, 196, 197, 198,
    194, 194, 194, 194, 194, 195, 196, 196, 199, 194, 195, 195, 196, 195, 194, 194, 197, 200, 197, 194, 195, 196,
    194, 199, 196, 201, 194, 202, 202, 203, 203, 203, 203, 202, 204, 204, 205, 206, 205, 206, 204, 204, 207, 208,
    209, 208, 210, 211, 211, 211, 212, 213, 213, 214, 215, 214, 215, 216, 214, 215, 214, 214, 214, 216, 214, 214,
    216, 214, 214, 217, 218, 219, 220, 221, 222, 220, 221, 223, 224, 225, 224, 220, 220, 226, 220, 221, 225, 220,
    218, 227, 225, 225, 221, 223, 228, 229, 230, 229, 228, 230, 229, 230, 231, 232, 230, 230, 233, 234, 235, 236,
    237, 237, 238, 239, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240,
    240, 241, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 240, 242, 240, 240, 240, 240, 240, 243, 244, 245,
    245, 245, 244, 244, 245, 244, 245, 245, 245, 245, 245, 244, 244, 244, 244, 245, 245, 245, 245, 245, 245, 245,
    246, 247, 248, 247, 246, 246, 246, 247, 249, 250, 251, 252, 252, 252, 252, 253, 252, 254, 252, 252, 252, 252,
    252, 252, 253, 252, 253, 252, 253, 252, 252, 252, 252, 252, 252, 252, 252, 255, 252, 255, 255, 256, 252, 252,
    256, 252, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 258, 259, 259, 259, 258, 260, 258,
    258, 259, 258, 260, 260, 258, 258, 258, 258, 258, 258, 258, 258, 259, 258, 258, 260, 258, 260, 258, 260, 261,
    261, 261, 261, 262, 262, 263, 263, 263, 261, 261, 261, 264, 264, 261, 261, 261, 261, 262, 262, 261, 261, 261,
    261, 261, 261, 261, 261, 265, 265, 266, 266, 266, 266, 266, 266, 265, 266, 266, 267, 265, 267, 266, 266, 266,
    266, 266, 266, 266, 268, 266, 266, 269, 270, 270, 270, 270, 270, 270, 270, 270, 270, 270, 270, 270, 269, 269,
    270, 270, 270, 270, 271, 272, 272, 272, 272, 273, 274, 275, 275, 276, 275, 277, 277, 277, 275, 278, 279, 280,
    281, 281, 281, 281, 281, 281, 281, 281, 281, 281, 281, 280, 280, 282, 282, 282, 283, 284, 284, 283, 283, 284,
    283, 283, 285, 283, 283, 285, 286, 285, 284, 283, 284, 286, 284, 284, 283, 286, 283, 283, 283, 284, 285, 286,
    285, 284, 283, 283, 287, 288, 289, 289, 290, 290, 291, 292, 288, 292, 289, 293, 294, 295, 295, 292, 295, 295,
    295, 296, 297, 297, 298, 298, 296, 298, 299, 300, 300, 296, 300, 297, 297, 297, 297, 296, 296, 297, 297, 297,
    301, 301, 301, 301, 302, 303, 302, 304, 302, 302, 302, 302, 305, 306, 306, 307, 306, 306, 306, 308, 308, 307,
    306, 309, 309, 310, 311, 311, 311, 311, 310, 312, 313, 313, 313, 313, 314, 314, 314, 314, 314, 314, 314, 315,
    315, 315, 315, 315, 316, 315, 316, 316, 315, 316, 315, 316, 315, 315, 315, 315, 315, 315, 315, 317, 315, 315,
    315, 315, 317, 315, 316, 315, 316, 316, 315, 316, 315, 315, 315, 318, 319, 319, 320, 320, 321, 321, 321, 321,
    321, 321, 321, 321, 321, 321, 322, 321, 322, 323, 324, 324, 324, 324, 325, 326, 327, 328, 328, 328, 328, 328,
    328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 329, 330, 329, 329, 329, 330,
    331, 331, 332, 331, 331, 332, 331, 333, 334, 334, 335, 333, 335, 333, 335, 333, 333, 333, 336, 333, 335, 333,
    336, 335, 333, 337, 338, 339, 339, 340, 339, 339, 339, 339, 340, 340, 340, 340, 340, 339, 339, 340, 339, 340,
    337, 340, 340, 339, 339, 339, 339, 339, 340, 340, 340, 340, 337, 340, 339, 340, 339, 339, 339, 340, 339, 339,
    337, 337, 339, 339, 340, 339, 339, 340, 340, 339, 340, 339, 340, 340, 339, 340, 340, 341, 341, 342, 343, 341,
    342, 341, 344, 341, 345, 341, 343, 342, 341, 341, 342, 343, 346, 341, 343, 341, 342, 341, 343, 343, 341, 347,
    347, 348, 348, 349, 348, 347, 348, 347, 347, 348, 347, 348, 348, 348, 350, 350, 350, 350, 350, 351, 351, 351,
    352, 352, 352,
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
    oadcastcaptionemailmessagepostreadrepostretweetsharesigntake totexttweetwriteaddressbreak [<possessive>] silen\
    cebriefcallcharacterisecharacterizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnote\
    notifyobserveopen upopinephraseportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim cr\
    editclaim responsibilityconcede defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalc\
    ulateenvisageestimateexpectforecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequery\
    quizchroniclecirculatecitego publicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountr\
    elayreleaserelease a statementreportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backint\
    erjectinterruptjokeopenquipreiteraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcur\
    congratulatedefendendorsepraisesupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emerged\
    it has been suggested<be> told off<possessive> claim to fame[all] is|was said and doneall toldas they saycharg\
    e|charged|charging <determiner>|<possessive> phone|battery|fee|toll|carclaims|records|complaints|returns depar\
    tment|office|deskeasier|sooner said than donegets|get|got a saygoes|went|go without sayinghave|has|had <posses\
    sive> [final] sayhaving said thati have|had to sayi must|dare|'d|would sayin the eyes of the lawit must|should\
    |has be|to [be] said|notedlet us|'s [just] sayneedless to sayno|any|little|final say in|over|onreport|reports|\
    reported to <article>|<possessive> board|boss|chief|commander|committee|council|court|director|head|manager|mi\
    nister|ministry|office|parliament|president|secretarysay|says|said a lot|something|much|little aboutsay|says|s\
    aid goodbye|farewell|hello|sorry|yes|no tosay|says|said it allso to speak|sayspeak|speaks|spoke volumesstrange\
    |sad|sorry|safe|fair|odd to saysuffice|suffices [it] to saytell|tells|told|telling <object-pronoun> offtell|te\
    lls|told|telling [<determiner>] <word> apartthat being saidthat is to saythat said ,time will tellto say nothi\
    ng ofto say the leasttruth be toldyou|one could|might|can sayit is saidas reported byas seen byattributed toau\
    thored bycited bycitingcompiled byfirst reported byissued byobtained bypenned byposted bypublished byquoted by\
    quoted inquotingreferring toreleased byreviewed byseen byshared byshared withsigned byverified byaccording toa\
    s perforin the eyes ofin the opinion ofin the view ofin the words ofperto hear [<article>|<possessive>] <word\
    > [<word>] tell itviait was reported<be> <not> ~ available for comment<be> unavailable for comment<be> ~ conta\
    cted|approached for comment<have> <not> ~ commented<have> <not> ~ responded|replied[<have>] yet to ~ comment|r\
    espond|replycould <not> ~ be ~ reachedcould <not> ~ be ~ reached for commentdeclined commentdeclined to say|el\
    aborate|specifydeclined|declines|declining to commentdeclined|refused an|our interview [request]declined|refus\
    ed to be intervieweddid <not> ~ answerdid <not> ~ elaboratedid <not> ~ respond|replydid <not> ~ respond|reply \
    to a request|requests for commentdid <not> ~ returndid <not> ~ saydid <not> ~ specifydid|do|does|would|could <\
    not> ~ commentgave no [further|more|other] details|explanation|reasonmade no commentneither|none|nobody [of|fr\
    om] [<word>] [<word>] [<word>] [nor] [<word>] [<word>] [<word>] commentedneither|none|nobody [of|from] [<word>\
    ] [<word>] [<word>] [nor] [<word>] [<word>] [<word>] responded|replied to [a] request|requests for commentno c\
    ommentpleaded the fifthreferred questions torefused to say|elaborate|specifyrefused|refuses|refusing to commen\
    tremained|stayed|kept|remains|remain ~ silentsaid nothingwithout elaborating|elaborationwould <not> be drawnwo\
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
    slawyerslocalsmanymany expertsmany peoplemost peopleneighboursobserversone analyst|critic|economist|expert|nei\
    ghbor|neighbour|observer|opponent|resident|supporter|voteropponentsothersparentspeopleresearchersresidentsscie\
    ntistsseveral peoplesomesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAuthor:Authors:ByExc\
    lusive byGuest essayInterview|review|report byOpinion byReported byReporter:Staff and agenciesStaff writerStor\
    y byText byText:Words byWords:Written byAdditional reporting byAdditional reporting fromAdditional reporting:C\
    ompiled byEdited byEditing byGraphics byOur Standards:Produced byProvided byReporting byResearch byWith assist\
    ance by|fromWith files fromWith inputs|input fromWith reporting byWith reporting fromWriting bycontributed add\
    itional reportingcontributed reportingcontributed to this report|story|article|pieceAll rights reservedCopyrig\
    htThis material may not be published, broadcast©An earlier version of this articleCORRECTIONClarification:Cor\
    rection:Editor's note:This article was amended onThis story has been correctedThis story has been updatedUPDAT\
    E:AdvertorialPaid contentPaid for byPaid postPartner contentPress releasePromotedSponsoredSponsored bySponsore\
    d contentaffiliate linkswe may earn a commissionAI-generatedgenerated|produced|translated|written using|by AIg\
    enerated|produced|translated|written using|by artificial intelligencegenerated|produced|written|created|made|t\
    ranslated with the help|assistance of AIgenerated|produced|written|created|made|translated with the help|assis\
    tance of artificial intelligencereviewed by an editorDisclosure:The author isThe author|writer owns|holds shar\
    esThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustration byIllustration:Map:(AP Photo)AFP \
    via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive photoCC BY-SA 4.0CourtesyCourtesy of\
    EPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,Image viaImage:PA MediaPA WirePexelsPhoto byPho\
    to credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTERS/ScreengrabScreenshotShutterstock.com\
    SuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources:Originally published byOriginally pub\
    lished in|onRead the original article onRepublished with permissionSyndicated fromThis article|story|piece is|\
    was|has [been] republished fromThis article|story|piece originally|first appeared in|onThis article|story|piec\
    e was originally|first published by|in|onThis story was produced byauto-generated|published from a syndicated|\
    wire feedh/thas not been edited byin partnership withviaLast updatedPostedPublished:Updated:Translated byTrans\
    lation:Video:AAPAFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress \
    AssociationReutersTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementArticle|story continues afte\
    r advertisement|adReport this adScroll to continueSkip advertisementBREAKINGEXCLUSIVEKey pointsLIVEOPINIONSubs\
    criber onlyWATCH<number> comments|comment|shares|likes|views<number> min read<number> minute readAccept all co\
    okiesAccept|reject allCookie policyCookie settings|preferences|noticeManage cookiesManage preferences|consentP\
    rivacy policy|noticeReading timeTags:Terms and conditionsTerms of useThis site|website uses cookiesTopics:We u\
    se cookiesWe value your privacyAlso readAlso:Article continues belowBack to topCommentsContinue readingContinu\
    e reading belowDon't missEditor's PicksEditor's pick|choiceHave your sayIn case you missed itJoin the conversa\
    tionJump to commentsKeep readingLatest NewsLatest stories|headlines|updates|videosLeave a commentLoad|view|se\
    e moreMore fromMore from author|authorsMore like thisMore newsMore on this storyMore storiesMost PopularMost R\
    eadMost Viewed|Shared|Watched|CommentedMust read|readsPost a commentPrevious|next article|story|postREAD ALSO:\
    Read NextRead moreRecommendedRecommended StoriesRecommended for youRelated ArticlesRelated content|coverage|ne\
    ws|posts|videosRelated storiesRelated topicsRelated:See alsoShow moreSkip to contentSkip to main content|navig\
    ationStory continuesTop StoriesTop news|videosTrendingTrending NowUp NextView commentsView|show|see all commen\
    tsWatch liveYou may also likeYou may be interested inYou might also likeAlready a subscriberBecome a member|su\
    bscriberDonateDownload our appDownload the appFollow the authorsFollow usFollow us onGet our|the free newslett\
    er|newslettersGet the latest newsGet unlimited accessJoin our WhatsApp channelLog inLog|sign in to continueNew\
    sletterSign inSign up for our newsletterSign up for theSign up for|to our|the <word> newsletterSign up to our \
    newsletterStart your free trialSubscribeSubscribe now|todaySubscribe to our newsletterSupport our journalismTu\
    rn on|enable notificationsCopy linkEmail linkGift|save|bookmark|print|share article|story|pageLink copiedListe\
    n to this articleListen to this storyPrintPrint this article|page|storySave for laterShareShare on|via <platfo\
    rm>Share this articleShare this story|post|pageShare via emailTweetalso|better|widely|formerly|commonly|locall\
    y known asknown asnicknamed|dubbed|codenamed|christenedso-calledthe|a|this|that word|words|term|phrase|express\
    ion<work> called|titled|entitleda|the|her|his|their|its [<name>] [new|latest|first|second|last|hit] <work>star\
    red|stars|starring|appeared inin arabic|bengali|chinese|farsi|french|german|greek|hausa|hebrew|hindi|italian|j\
    apanesein korean|mandarin|pashto|persian|polish|portuguese|russian|spanish|swahili|turkish|ukrainian|urdu|yoru\
    bathrough|via <article> interpreter|translator\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1300] = [
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
    7, 4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7, 5, 4, 7, 4, 5, 5, 7, 28, 5, 4, 12, 12, 4, 7, 11, 6, 8, 7, 3, 7, 6, 5, 7,
    4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6, 3, 5, 9, 5, 4, 4, 4, 5, 5, 12, 20, 14, 11, 12, 16, 19, 10, 9, 8, 8, 6, 8, 7,
    7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5, 4, 9, 9, 4, 9, 5, 17, 4, 7, 7, 7, 5, 15, 7, 5, 7, 19, 6, 3, 6, 5, 8, 8, 8, 7,
    4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6, 6, 5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6, 7, 5, 7, 5, 7, 8, 4, 13, 13,
    10, 21, 13, 26, 26, 8, 11, 76, 56, 28, 18, 27, 37, 16, 17, 24, 22, 40, 20, 15, 34, 178, 47, 52, 20, 15, 26,
    38, 28, 44, 51, 15, 14, 11, 14, 17, 16, 13, 27, 10, 14, 10, 13, 11, 8, 6, 11, 17, 9, 11, 9, 9, 12, 9, 9, 7,
    12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 3, 14, 17, 14, 15, 3, 56, 3, 15, 34, 28, 39, 24, 32, 39, 26, 38, 16, 33,
    38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 99, 143, 10, 17, 21, 32, 35, 44, 12, 31, 20, 17, 20, 19,
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
