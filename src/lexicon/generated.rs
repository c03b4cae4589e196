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
    /// It opens the text, perhaps behind a headline: nobody was spoken of before.
    TextStart,
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
        Self::TextStart,
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
    siderconsideredconsideringconsidersconsistentcontactcontactedcontaincontendcontendedcontendingcontendscontentc\
    ontestedcontinuecontinuedcontinuescontinuingcontractcontradictcontradictedcontradictingcontradictorycontradict\
    scontributedcontroversialconversationconveyconveyedconveyingconveyscookiecookiescopiedcopycopyrightcoronercorp\
    oralcorrectcorrectedcorrectioncorrespondentcorroboratecorroboratedcostcostlycouldcouncilcouncillorcouncillorsc\
    ouncilmancouncilwomancountercounteredcounteringcounterscouplecourtcourtesycousincovercoveragecowardlycplcreate\
    createdcreditcriedcriescrimescriticcriticisecriticisedcriticisescriticisingcriticismcriticizecriticizedcritici\
    zescriticizingcriticscroatiancrycryingcubancustomcustomercustomerscutcyclistscypriotczechddailydamedanishdared\
    atadaughterdaydaysdeaddeadlydecdecemberdecidedecideddecidesdecidingdeclaredeclareddeclaresdeclaringdeclineddec\
    linesdecliningdecreedecreeddecreeingdecreesdecrieddecriesdecrydecryingdeemdeemeddeemingdeemsdefeatdefenddefend\
    antdefendantsdefendeddefendingdefendsdefinedefineddefinesdefiningdefinitedegreesdelegatedelegatesdeliberations\
    demanddemandeddemandingdemandsdemonstratedemonstrateddemonstratesdemonstratingdeniabilitydenialdenieddeniesden\
    ouncedenounceddenouncesdenouncingdenydenyingdepartmentdeploredeploreddeploresdeploringdeputydescribedescribedd\
    escribesdescribingdeskdespitedetaildetaileddetailingdetailsdetaineddetectivedeterminedetermineddeterminesdeter\
    miningdevelopdeveloperdevelopersdevelopingdiarydiddiedifferingdiplomatdiplomatsdirectdirectordirectorsdisagree\
    disagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclosediscloseddisclosesdisclos\
    ingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismaydismissdism\
    isseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoctorsdocumen\
    tdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledoubleddoublesdo\
    ublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysdozendozens\
    dpadrdraftdramadrawdrawndriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearlierearliest\
    earlyearnearningseasiereatechoechoedechoingechoseconomisteconomistseditededitingeditoreditorialefeegyptianeigh\
    teighteeneightyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselevenemailema\
    iledemailingemailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemphasizesemph\
    asizingemployeeemployeesenableencourageencouragedencouragesencouragingendendorseendorsedendorsesendorsingengin\
    eerengineersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisagedenvisagese\
    nvisagingenvoyepaepa-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestimatedestimate\
    sestimatingestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyexaminatione\
    xclaimexclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandingexpandsex\
    pectexpectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexposedexposesexpo\
    singexpressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfacesfairfairlyfa\
    llfalsefamefamiliarfamilyfanfansfarfarewellfarmerfarmersfarsifatherfaultfaultedfaultingfaultsfearfearedfearing\
    fearsfebfebruaryfederationfeefeedfeelfeelingfeelsfeltfewfewerfifteenfifthfiftyfigurefiguresfilefilesfilingfili\
    ngsfilmfinalfindfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishermanfisher\
    menfivefleefloatfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingforecastsforem\
    anforesawforeseeforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pressefreefren\
    chfrequentlyfrifridayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedgaspinggasps\
    gavegengendergeneralgenerallygeneratedgeorgiangermangetgetsgettyghanaianghastlygiftgirlgivegivingglancegogoesg\
    oinggonegoodgoodbyegossipgotgovgovernmentgovernorgraffitigrantgrantedgrantinggrantsgraphgraphicgraphicsgratitu\
    degreekgripegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedguaranteeing\
    guaranteesguardguardsguessguestguestsguidelinesguiltygunmangunmengushgushedgushesgushinghhackerhackershadhailh\
    ailedhailinghailshalfhandouthandwritinghappenhardlyhashausahavehavingheheadheadlineheadlineshearhearsayhebrewh\
    ectaresheightheldhellohelpherhereheroheroesherselfhighlighthighlightedhighlightinghighlightshillyhimhimselfhin\
    dihinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopinghospitalhourhour\
    shousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedillustratesillustra\
    tingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimploreimploredimploresi\
    mploringimplyimplyingimprobableinincludeindependentindexindianindicateindicatedindicatesindicatingindicationin\
    dicationsindictmentindonesianinforminformationinformedinforminginformsinitialinmateinmatesinnocentinputinputsi\
    nquireinquiredinquiresinquiriesinquiringinquiryinscriptioninsideinsiderinsidersinsinuateinsinuatedinsinuatesin\
    sinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstructinginstr\
    uctionsinstructsintelligenceintendintendedintendingintendsinterestinterestedinterfaxinteriminterjectinterjecte\
    dinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewinterviewedintima\
    teintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoiceiranianiraq\
    iirishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyjoinjokejok\
    edjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjumpjunjunejurorjurors\
    justjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilometreskimber\
    lykindkingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabelinglabelle\
    dlabellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlargelylashlas\
    hedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitslawyerlawye\
    rslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleavelebaneselegend\
    lessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylikeslilylinklinkedlinkedinlinkslistl\
    istedlistenlistinglistsliterslithuanianlitreslittlelivelivelyloadlocallocallylocalsloglogslonelylooklookedlook\
    slordloselosseslostlotlovelyltmademagazinemainmainlymaintainmaintainedmaintainingmaintainsmajmajormakemakesmak\
    ingmalaysianmaltesemanmanagemanagermanagersmandarinmanualmanymapmarmarchmastodonmaterialmattermattersmaymaybem\
    ayormemediameetmembermembersmemomemoirmemosmenmentionmentionedmentioningmentionsmepmeritmessagemessagedmessage\
    smessagingmetersmetresmexicanmidnightmightmilesmilitarymillmillionmillionsminministerministersministryminutemi\
    nutesmissmissedmissingmockmockedmockingmocksmodelmodelsmoldovanmollymonmondaymongolianmonopolymonthmonthlymont\
    hsmootmootedmootingmootsmoremoroccanmostmostlymothermotionmottomovemoviempmrmrsmsmuchmultiplemultiplymumblemum\
    bledmumblesmumblingmurmurmurmuredmurmuringmurmursmusicalmustmuttermutteredmutteringmuttersmymyselfn'tnamenamed\
    narratenarratednarratesnarratingnavigationnavynearnearlyneedneedlessneedsnegotiationsneighborneighborsneighbou\
    rneighboursneithernetworknevernewnewsnewsletternewslettersnewspapernewspapersnewsroomnextnicknamenicknamednige\
    rianninenineteenninetynonobodynodnonenoonnornorwegiannotnotenotednotesnothingnoticenotificationsnotifiednotifi\
    esnotifynotifyingnotingnovnovelnovembernownumbernumbersnursenursesobjectobjectedobjectingobjectsobserveobserve\
    dobserverobserversobservesobservingobtainedoccuroctoctoberoddofoffofferofferedofferingoffersofficeofficeroffic\
    ersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropineopinedop\
    inesopiningopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingorderlyordersorganisationor\
    ganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutliningoutra\
    geoutsideoverownownedownerownersowningownspapagepaidpaintingpairpairingpakistanipalestinianpanelpaperpaperspar\
    amedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantparticipantspartlypartnerp\
    artnershippartypashtopasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrianspendingpenned\
    pentagonpeopleperpercentperhapspermissionpersianpersonpersonsperuvianpetitionpexelsphilippinephonephotophotogr\
    aphphotographsphotosphrasephrasedphrasesphrasingpickpickspicturepicturespiecepilotpilotspixabayplacardplacards\
    placeplaintiffplaintiffsplanplannedplanningplansplaqueplausibleplayplayedplayerplayersplayingplayspleadpleaded\
    pleadingpleadspledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepolicypolish\
    pollpollspollsterpollypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpossibilitypo\
    ssiblepossiblypostpostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisespraisingpre\
    achpreachedpreachespreachingpredictpredictedpredictingpredictionpredictspreferencepreferencespreliminarypremie\
    rpresentingpresidentpresspressedpressespressingpresumablypresumepresumedpresumespresumingpreviouspriestprimary\
    princeprincessprintprivacyprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaimedproclaim\
    ingproclaimsproduceproducedproducerprofprofessprofessedprofessesprofessingprofessorprofitprofitsprogramprogram\
    meprojectprojectedprojectingprojectspromisepromisedpromisespromisingpromotedpronouncepronouncedpronouncesprono\
    uncingproofprophesiedprophesiesprophesyprophesyingproposalproposeproposedproposesproposingprosecutorprosecutor\
    sprospectprotestprotestedprotesterprotestersprotestingprotestsproveprovedprovenprovesprovidedprovidingprovingp\
    rovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspurportpurportedpurporte\
    dlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqueryingquestionquestion\
    ablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquotequotedquotes\
    quotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrereachreachedreadre\
    aderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealizingreasonreas\
    onedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringrebukerebukedreb\
    ukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceivereckonreckonedreck\
    oningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecollectrecollect\
    edrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordingsrecordsreco\
    untrecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectingreflectsrefuse\
    drefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretregretsregrettedregretti\
    ngregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinrejoinedrejoining\
    rejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesreleasingreliefr\
    elyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremembersremindremindedremi\
    ndingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedreportedlyreporte\
    rreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesreprisalsrepublishedrepud\
    iaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescuersresearchresearcherre\
    searchersreservationsreservedresidentresidentsresignresolutionrespondrespondedrespondingrespondsresponsibility\
    restaterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsretractretractedretracti\
    ngretractsreturnreturnsretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevealsrevelationrev\
    enuereverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsrobberrobber\
    sromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwandanssadsafe\
    saidsalessallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelyscepticismschedul\
    escholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingscreamsscree\
    ngrabscreenshotscreenshotsscrollseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseeminglyseemsse\
    enseesself-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivitysentencese\
    ntencedsentencessentencingsepseptseptembersequelserbiansergeantseriesseriousserveservicesetsetssettingsettings\
    sevenseventeenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutshoutedshout\
    ingshoutsshowshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsighsighedsighings\
    ighssightsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysincesingsin\
    gaporeansingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslamslammedsla\
    mmingslamsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnapssoso-calle\
    dsobsobbedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessomewhatsomewhe\
    resonsongsoonsoonersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspecifyspecif\
    yingspectatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspendspokespok\
    enspokesmanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstammersstandst\
    andardsstarstarredstarringstarsstartstatestatedstatementstatementsstatesstatingstationstatisticsstatusstaystay\
    edstepstepsstillstockstoodstopstoriesstorystrangestrategiststressstressedstressesstressingstrikerstudentstuden\
    tsstudiesstudysubscribesubscribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggestingsuggest\
    ionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummarizedsummari\
    zessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupportersupporters\
    supportingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivorsurvivorss\
    uspectsuspectedsuspectingsuspectssuspicionsuspicionssuspiciousswahiliswearswearingswearsswedishswisssworesworn\
    sympathysyndicatedsyrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-forcetasstast\
    etastesteachteacherteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenanttenantstendt\
    endedtendstentativetermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststexttextedtextin\
    gtextsthaithanthankthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorytherethesethe\
    ythiefthievesthinkthinkingthinksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthreatenthrea\
    tenedthreateningthreatensthreethree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingthundersthur\
    thursthursdaytiedtiktoktimetimelytippedtitletitledtotodaytoldtolltonnestonstootooktoptopicstouttoutedtoutingto\
    utstowardtowardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtranslatortrappedtraveler\
    travelerstravellertravellerstreasurytreatedtreatytrendingtrialtribunaltrilliontrilogytruetrumpettrumpetedtrump\
    etingtrumpetstruthtrytuetuestuesdaytunisianturkishturntvtweettweetedtweetingtweetstwelvetwentytwicetwittertwot\
    wo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmeduncorrobor\
    ateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreunderscoredunders\
    coresunderscoringunderstandunderstandingunderstandsunderstoodundisclosedunexplainedunfoundedunionuniversityunk\
    nownunlessunlikelyunlimitedunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledunveilingun\
    veilsunverifiedupupdateupdatedupdatesupiuponurduurgeurgedurgesurgingususeuserusersusesusingusuallyutteruttered\
    utteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presidentvictimv\
    ictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingvolumesvote\
    votervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarningwarnswar\
    rantwaswatchwatchdogwatchedwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighsweightwelc\
    omewelcomedwelcomeswelcomingwellwelshwentweptwerewesternwhatwhateverwhatsappwhenwheneverwherewhereaswhereverwh\
    etherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywidowwifewiki\
    mediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdrewwithinwitho\
    utwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworriedworrieswor\
    ryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelledyellingye\
    llsyemeniyesyetyonhapyorubayouyouryoutubezerozimbabwean©\
    ";

pub(super) static WORD_LENGTHS: [u8; 3182] = [
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
    10, 11, 9, 10, 7, 9, 7, 7, 9, 10, 8, 7, 9, 8, 9, 9, 10, 8, 10, 12, 13, 13, 11, 11, 13, 12, 6, 8, 9, 7, 6, 7,
    6, 4, 9, 7, 8, 7, 9, 10, 13, 11, 12, 4, 6, 5, 7, 10, 11, 10, 12, 7, 9, 10, 8, 6, 5, 8, 6, 5, 8, 8, 3, 6, 7, 6,
    5, 5, 6, 6, 9, 10, 10, 11, 9, 9, 10, 10, 11, 7, 8, 3, 6, 5, 6, 8, 9, 3, 8, 7, 5, 1, 5, 4, 6, 4, 4, 8, 3, 4, 4,
    6, 3, 8, 6, 7, 7, 8, 7, 8, 8, 9, 8, 8, 9, 6, 7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6, 6, 9, 10, 8, 9, 7, 6, 7, 7,
    8, 8, 7, 8, 9, 13, 6, 8, 9, 7, 11, 12, 12, 13, 11, 6, 6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8, 8, 9, 6, 8, 9, 9, 10,
    4, 7, 6, 8, 9, 7, 8, 9, 9, 10, 10, 11, 7, 9, 10, 10, 5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11, 9, 14, 7, 9, 10, 8,
    8, 9, 9, 10, 10, 7, 8, 10, 11, 9, 7, 9, 9, 10, 6, 7, 9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2, 6, 7, 8, 11, 10, 11,
    9, 4, 4, 5, 5, 7, 5, 6, 6, 4, 6, 7, 7, 8, 5, 7, 8, 8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3, 2, 5, 5, 4, 5, 6, 7,
    7, 3, 6, 7, 4, 3, 6, 5, 6, 7, 4, 7, 8, 5, 4, 8, 6, 3, 4, 6, 7, 5, 9, 10, 6, 7, 6, 9, 3, 8, 5, 8, 6, 6, 9, 10,
    10, 11, 11, 7, 8, 9, 6, 5, 7, 8, 6, 7, 7, 5, 9, 10, 10, 11, 9, 10, 10, 11, 8, 9, 6, 9, 10, 10, 11, 3, 7, 8, 8,
    9, 8, 9, 7, 7, 8, 8, 9, 9, 7, 8, 8, 8, 9, 9, 10, 5, 3, 7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8, 9, 8, 5, 4,
    4, 5, 9, 8, 10, 8, 9, 11, 7, 9, 10, 8, 9, 7, 9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8, 11, 6, 7,
    7, 8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 5, 4, 6, 4, 5, 4, 8, 6, 3, 4, 3, 8, 6, 7, 5, 6, 5, 7, 8, 6, 4, 6,
    7, 5, 3, 8, 10, 3, 4, 4, 7, 5, 4, 3, 5, 7, 5, 5, 6, 7, 4, 5, 6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5, 6, 4,
    5, 9, 9, 4, 4, 5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8, 10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13, 4, 6,
    10, 3, 6, 6, 8, 7, 4, 11, 4, 5, 5, 6, 7, 4, 4, 6, 7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 4, 5, 8, 7, 4, 4, 4, 6, 6,
    2, 4, 5, 4, 4, 7, 6, 3, 3, 10, 8, 8, 5, 7, 8, 6, 5, 7, 8, 9, 5, 5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10, 12,
    10, 5, 6, 5, 5, 6, 10, 6, 6, 6, 4, 6, 6, 7, 1, 6, 7, 3, 4, 6, 7, 5, 4, 7, 11, 6, 6, 3, 5, 4, 6, 2, 4, 8, 9, 4,
    7, 6, 8, 6, 4, 5, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5, 3, 7, 5, 4, 6, 7, 5, 3, 3, 4, 7, 4, 7, 7, 5, 4, 6, 4, 5,
    5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10, 11, 11, 12, 12, 5, 6, 7, 8, 8, 9, 4, 9, 7, 7, 7, 8, 8,
    9, 5, 8, 10, 2, 7, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10, 10, 6, 11, 8, 9, 7, 7, 6, 7, 8, 5, 6, 7, 8, 8, 9, 9, 7,
    11, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12, 6, 8, 9, 7, 8, 10, 8, 7, 9, 11, 12,
    10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7, 5, 5, 2, 7, 5, 6, 6, 7, 6, 2, 7,
    5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 4, 3, 4, 5, 6, 4, 7, 9, 9, 7, 10, 4,
    6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8, 8, 9, 6, 4, 4, 7, 9, 10,
    8, 6, 8, 9, 7, 8, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6, 4, 4, 6, 7, 4, 6, 7, 5, 5,
    7, 8, 6, 6, 5, 5, 8, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 5, 4, 4, 6, 8, 5, 4, 6, 6, 7, 5, 6, 10, 6, 6, 4,
    6, 4, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 6, 4, 3, 6, 2, 4, 8, 4, 6, 8, 10, 11, 9, 3, 5, 4, 5, 6, 9, 7, 3, 6, 7,
    8, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7, 8, 8, 9, 6, 6, 7,
    8, 5, 5, 8, 4, 7, 8, 3, 8, 9, 8, 6, 7, 4, 6, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4, 6, 7, 5, 4, 8,
    4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4, 5, 7, 8, 8, 9,
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

pub(super) static WORD_CLASSES: [u8; 3182] = [
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
    121, 102, 0, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102, 121, 12, 82, 115, 121, 0, 102, 0, 0, 0, 82, 115,
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

pub(super) static STATE_EDGES: [u16; 2298] = [
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
    1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 8, 1, 2, 2, 1, 1, 5, 1,
    1, 1, 1, 4, 1, 3, 1, 1, 1, 1, 4, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 2, 2, 2, 1, 1, 1, 3, 4, 4, 5,
    11, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 3, 1, 1,
    1, 2, 1, 6, 4, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 4, 5, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1,
    2, 1, 1, 1, 10, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 8, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 3, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1,
    1, 1, 15, 16, 16, 16, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1, 3, 1,
    1, 1, 1, 1, 11, 12, 12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 5, 1, 37, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 3,
    1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2, 1, 4,
    1, 1, 17, 18, 18, 1, 2, 1, 2, 1, 10, 11, 11, 12, 30, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 3,
    1, 5, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1,
    1, 8, 1, 6, 1, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 2, 3, 1, 3, 4, 4, 4, 5, 5, 5, 5, 10, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 10, 1, 9,
    8, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 3, 1, 1, 1, 1, 12, 1, 1, 1, 14, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 3, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 3, 1,
    1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 4,
    1, 1, 3, 1, 1, 1, 1, 9, 1, 3, 5, 1, 2, 1, 3, 1, 2, 1, 1, 1, 3, 3, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    5, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 5, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 6,
    3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 16, 2, 5, 1, 1, 4, 12, 1, 1, 1, 1, 2, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 2,
    11, 1, 1, 4, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 4,
    1, 2, 8, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 2, 1, 2, 2, 3, 1, 1, 2, 1, 1, 1, 1, 2,
    2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 1, 1, 1,
    1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 9, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 9, 25, 1, 1, 1, 4, 3, 1,
    18, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 5, 5, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 4, 5, 1, 1, 2, 1, 1, 3, 2, 1,
    1, 5, 5, 13, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 3, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 3, 1, 1, 1, 3, 1, 4, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 2, 1, 16, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 3, 1, 1, 1, 5, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    7, 8, 8, 12, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 1, 1, 3, 4,
    4, 5, 5, 1, 1, 1, 2, 3, 4, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 4,
    1, 1, 1, 6, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4, 1, 2, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1,
    4, 5, 5, 5, 1, 1, 1, 1, 2, 27, 28, 28, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2,
    14, 14, 14, 14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7,
    1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 9, 10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 7,
    1930,
];

pub(super) static LABELS: [u16; 6264] = [
    65535, 65535, 2878, 1053, 2510, 2174, 2429, 65535, 8, 1931, 65535, 12, 170, 2626, 65535, 1642, 65535, 1811,
    2827, 65535, 2686, 65535, 65535, 480, 65535, 61480, 65535, 1820, 65535, 1649, 65535, 2626, 65535, 1811, 65535,
    1823, 65535, 1747, 2828, 2878, 65535, 1639, 2828, 3125, 65535, 1811, 1502, 393, 555, 1084, 3125, 65535, 2626,
    65535, 65535, 1823, 65535, 2297, 65535, 65535, 1149, 65535, 65535, 93, 1820, 65535, 2878, 555, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 843, 65535, 1136, 1303, 1532, 1534, 1755, 2473, 61480,
    348, 480, 790, 838, 843, 1071, 1079, 1135, 1136, 1211, 1216, 1303, 1532, 1534, 1554, 1642, 1669, 1755, 1792,
    1924, 1935, 1981, 1984, 2002, 2030, 2328, 2339, 2473, 2493, 2585, 2586, 2626, 2650, 2653, 2654, 2697, 2747,
    2806, 2901, 2930, 3026, 3091, 3107, 3142, 3143, 61480, 61487, 65535, 65535, 65535, 683, 65535, 108, 65535,
    65535, 65535, 419, 2901, 65535, 2334, 65535, 2334, 13, 1596, 1645, 1756, 2334, 2517, 2611, 2951, 2989, 65535,
    2878, 65535, 65535, 65535, 1811, 2827, 65535, 65535, 1811, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 419, 1177, 2333, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1583, 65535, 65535, 1337, 1199,
    3022, 65535, 65535, 1168, 65535, 65535, 65535, 65535, 65535, 1931, 2682, 65535, 65535, 900, 144, 2432, 65535,
    65535, 2358, 65535, 1441, 2000, 2404, 2880, 3064, 65535, 65535, 1811, 2827, 65535, 1353, 65535, 65535, 311,
    1271, 1353, 2878, 65535, 65535, 65535, 65535, 65535, 65535, 2699, 13, 65535, 65535, 220, 65535, 12, 1503,
    2177, 65535, 1811, 1870, 2827, 65535, 2641, 611, 1101, 2641, 3149, 61488, 65535, 1820, 65535, 65535, 215,
    2847, 1811, 3019, 65535, 65535, 65535, 2626, 65535, 1649, 65535, 65535, 2139, 65535, 24, 54, 93, 938, 1023,
    1385, 1404, 1417, 1820, 1830, 2989, 65535, 65535, 1337, 1199, 85, 3022, 65535, 419, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1353, 1823, 1870, 2443, 2000, 65535, 10, 1931, 65535, 65535, 65535, 65535,
    65535, 65535, 2533, 65535, 2878, 65535, 65535, 1353, 2827, 2878, 2827, 2878, 65535, 65535, 65535, 1931, 65535,
    65535, 65535, 3125, 649, 1353, 65535, 43, 61, 65535, 79, 335, 667, 65535, 12, 65535, 65535, 1500, 1326, 3068,
    220, 65535, 220, 65535, 1776, 220, 65535, 65535, 65535, 419, 65535, 419, 65535, 2443, 1053, 1088, 1111, 1577,
    1592, 1633, 1714, 1919, 2000, 2329, 2482, 2838, 65535, 65535, 2139, 1830, 139, 65535, 65535, 1329, 1735, 311,
    2878, 139, 1776, 65535, 65535, 65535, 65535, 65535, 65535, 2030, 3125, 65535, 65535, 311, 1271, 65535, 2878,
    65535, 65535, 65535, 65535, 65535, 629, 65535, 394, 1756, 2030, 65535, 1206, 2548, 65535, 13, 1136, 1562,
    65535, 65535, 65535, 2878, 65535, 12, 65535, 419, 65535, 65535, 12, 65535, 1106, 2767, 3120, 13, 1177, 65535,
    65535, 65535, 1731, 3177, 1811, 65535, 637, 65535, 2886, 2878, 65535, 65535, 65535, 65535, 65535, 65535, 1639,
    2828, 1811, 2495, 2828, 1811, 65535, 1647, 2699, 13, 65535, 65535, 65535, 65535, 65535, 752, 927, 1491, 1608,
    2878, 2903, 65535, 65535, 1503, 65535, 2303, 2143, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 215, 1878,
    2686, 65535, 65535, 2559, 2559, 61470, 2559, 61470, 65535, 65535, 65535, 65535, 1812, 65535, 25, 65535, 25,
    1022, 1024, 1022, 1024, 108, 1703, 1825, 2611, 65535, 65535, 1861, 2415, 2415, 61440, 2415, 61440, 2415,
    61440, 61462, 65535, 65535, 65535, 1149, 1823, 65535, 65535, 551, 65535, 2001, 3176, 61462, 65535, 65535,
    65535, 65535, 1861, 269, 638, 694, 3015, 269, 638, 694, 3015, 61440, 269, 638, 694, 3015, 61440, 269, 638,
    694, 2416, 3015, 61440, 65535, 65535, 1861, 65535, 2878, 269, 638, 694, 3015, 61440, 268, 311, 636, 693, 3017,
    268, 311, 636, 693, 3017, 61440, 268, 311, 636, 693, 3017, 61440, 268, 311, 636, 693, 2001, 2415, 2477, 3017,
    61440, 65535, 65535, 419, 65535, 65535, 65535, 11, 420, 65535, 65535, 65535, 65535, 65535, 65535, 310, 448,
    1105, 1930, 2881, 61448, 61470, 65535, 1353, 61448, 61470, 65535, 65535, 65535, 12, 65535, 65535, 65535, 1353,
    65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 717, 2367, 65535, 65535,
    717, 2367, 65535, 65535, 311, 717, 2367, 2878, 65535, 65535, 65535, 717, 813, 823, 1817, 2367, 2827, 65535,
    65535, 12, 65535, 65535, 2878, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 813,
    823, 1817, 65535, 779, 65535, 65535, 65535, 65535, 2827, 65535, 65535, 65535, 65535, 65535, 1811, 2827, 2334,
    2334, 2828, 65535, 65535, 65535, 25, 2334, 2671, 3020, 65535, 65535, 65535, 3125, 65535, 250, 270, 2331, 3156,
    2828, 65535, 65535, 967, 968, 2041, 2159, 2160, 2470, 2472, 65535, 65535, 335, 65535, 2181, 65535, 65535,
    65535, 25, 2334, 2671, 3020, 65535, 65535, 2333, 65535, 65535, 215, 1943, 2328, 2686, 2847, 47, 2333, 2878,
    65535, 65535, 65535, 65535, 1781, 1982, 2025, 2513, 65535, 1580, 65535, 65535, 12, 65535, 65535, 65535, 2176,
    65535, 65535, 65535, 2001, 65535, 65535, 577, 1149, 65535, 2176, 2176, 61440, 2176, 61440, 2176, 61440, 65535,
    1566, 65535, 311, 577, 2415, 311, 577, 2415, 61440, 311, 577, 2415, 61440, 311, 449, 577, 2415, 61440, 304,
    311, 1268, 1271, 1358, 1828, 2448, 2706, 3176, 61462, 65535, 65535, 65535, 65535, 891, 2243, 65535, 1811,
    65535, 65535, 65535, 1404, 91, 217, 1811, 238, 1284, 2828, 3125, 65535, 65535, 65535, 65535, 107, 2736, 144,
    65535, 65535, 12, 65535, 65535, 65535, 3058, 65535, 65535, 2349, 65535, 1423, 65535, 65535, 65535, 1329, 1424,
    1735, 65535, 65535, 811, 1846, 65535, 65535, 311, 577, 636, 961, 2443, 2634, 139, 577, 1860, 2878, 577, 2878,
    65535, 65535, 220, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2447, 2579, 2950, 2447, 2579, 2950, 61440, 2447, 2579, 2950, 61440, 2447, 2579, 2950, 61440, 205, 2303, 2304,
    3090, 65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535, 577, 1149, 2349, 2351, 13, 2878, 65535, 65535,
    65535, 65535, 157, 577, 636, 961, 2326, 2363, 2383, 2415, 2443, 2634, 157, 577, 636, 961, 2326, 2363, 2383,
    2415, 2443, 2634, 61440, 157, 577, 636, 961, 2326, 2363, 2383, 2415, 2443, 2634, 61440, 157, 577, 636, 961,
    2326, 2363, 2383, 2415, 2443, 2634, 61440, 61462, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1679, 577, 577, 61440, 577, 61440, 577, 61440, 1733, 61462, 65535, 65535, 61462,
    65535, 65535, 911, 65535, 65535, 65535, 65535, 180, 65535, 180, 1860, 2828, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 394, 13, 65535, 65535, 1363, 2334, 65535, 900, 2822, 2432, 65535, 65535, 65535, 419, 65535, 419,
    65535, 65535, 12, 65535, 523, 1777, 1939, 1940, 5, 65535, 65535, 65535, 1580, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535, 250, 65535, 65535, 65535, 65535, 2000, 61488, 608,
    2000, 61488, 65535, 552, 1082, 2916, 3160, 65535, 65535, 65535, 419, 65535, 65535, 1823, 65535, 65535, 2878,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2443, 2878, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    752, 927, 1491, 1608, 1681, 2878, 2903, 65535, 2827, 65535, 65535, 65535, 2822, 65535, 65535, 1931, 65535,
    65535, 65535, 65535, 289, 65535, 419, 2329, 65535, 65535, 1823, 65535, 276, 65535, 1823, 65535, 1285, 1295,
    2828, 2830, 3001, 65535, 65535, 65535, 2341, 2374, 1811, 1098, 65535, 65535, 65535, 65535, 65535, 65535, 828,
    1062, 2192, 828, 1062, 1183, 1701, 1857, 2192, 65535, 1734, 1136, 65535, 1734, 1136, 1285, 1302, 1769, 1828,
    65535, 65535, 1404, 91, 217, 419, 3006, 3125, 65535, 2443, 65535, 1757, 1758, 1169, 65535, 1756, 1169, 1534,
    65535, 22, 13, 1860, 2828, 2978, 13, 65535, 1337, 65535, 2773, 1846, 65535, 65535, 65535, 2444, 1823, 2112,
    3132, 1823, 2112, 65535, 563, 564, 565, 566, 65535, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 65535,
    1017, 65535, 65535, 2769, 10, 65535, 2443, 1123, 2443, 61470, 65535, 65535, 65535, 419, 951, 314, 1776, 61470,
    65535, 2443, 3177, 61470, 65535, 2827, 2432, 65535, 65535, 164, 330, 331, 332, 1052, 1053, 1055, 1109, 1110,
    1160, 2752, 2754, 2841, 2843, 2850, 164, 330, 331, 332, 1052, 1053, 1055, 1109, 1110, 1160, 2752, 2754, 2841,
    2843, 2850, 61440, 164, 330, 331, 332, 1052, 1053, 1055, 1109, 1110, 1160, 2752, 2754, 2841, 2843, 2850,
    61440, 164, 330, 331, 332, 1052, 1053, 1055, 1109, 1110, 1160, 2752, 2754, 2841, 2843, 2850, 61440, 65535,
    1353, 65535, 1136, 1303, 1532, 1534, 1755, 2473, 61480, 61487, 65535, 65535, 65535, 65535, 289, 1861, 65535,
    65535, 65535, 2000, 1448, 2827, 2847, 1441, 3064, 65535, 2443, 743, 65535, 65535, 65535, 65535, 330, 2841,
    330, 2841, 61440, 330, 2841, 61440, 330, 2841, 61440, 61462, 65535, 1177, 1811, 65535, 65535, 65535, 2443,
    2878, 65535, 162, 241, 330, 1052, 1098, 1107, 1157, 1245, 2739, 2751, 2841, 162, 241, 330, 1052, 1098, 1107,
    1157, 1245, 2739, 2751, 2841, 61440, 162, 241, 330, 1052, 1098, 1107, 1157, 1245, 2739, 2751, 2841, 61440, 0,
    162, 241, 330, 747, 884, 1052, 1098, 1107, 1157, 1245, 1259, 1271, 1726, 2739, 2751, 2841, 3153, 61440, 65535,
    220, 1828, 65535, 2000, 108, 65535, 65535, 65535, 65535, 638, 2104, 2105, 3015, 638, 2104, 2105, 3015, 61440,
    638, 2104, 2105, 3015, 61440, 638, 2104, 2105, 3015, 61440, 61444, 61444, 61488, 250, 638, 689, 2000, 2104,
    2105, 2916, 3015, 61488, 65535, 65535, 65535, 12, 419, 65535, 65535, 12, 65535, 9, 65535, 12, 717, 2626, 3022,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1568, 2002, 2494, 2670, 2930, 65535, 1576,
    2047, 65535, 65535, 970, 1423, 65535, 65535, 1448, 1680, 3176, 65535, 65535, 453, 65535, 1840, 3029, 65535,
    3125, 65535, 2784, 65535, 1540, 2828, 65535, 1811, 65535, 1811, 65535, 1811, 65535, 1811, 65535, 1811, 1073,
    1840, 2269, 3029, 3143, 65535, 13, 108, 139, 202, 341, 452, 522, 1092, 1170, 1196, 1227, 1270, 1279, 1297,
    1449, 1456, 1505, 1631, 1703, 1731, 1860, 1900, 1902, 1923, 1983, 1994, 2140, 2427, 2611, 2628, 2758, 2828,
    2835, 2927, 2944, 2996, 3175, 65535, 65535, 65535, 2334, 65535, 65535, 65535, 65535, 65535, 153, 1823, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 65535, 65535, 419, 1053, 1872, 2432, 2510, 65535,
    2670, 13, 65535, 65535, 13, 419, 65535, 65535, 65535, 2827, 65535, 65535, 65535, 2827, 65535, 112, 543, 2329,
    2420, 2423, 112, 543, 2329, 2420, 2423, 61440, 112, 543, 2329, 2420, 2423, 61440, 112, 543, 2329, 2420, 2423,
    61440, 112, 314, 543, 2329, 2420, 2423, 61440, 65535, 1778, 2432, 311, 1778, 2432, 65535, 112, 543, 2329,
    2420, 2423, 2707, 61440, 112, 311, 314, 543, 2329, 2420, 2423, 2878, 61440, 65535, 65535, 65535, 2827, 65535,
    2827, 65535, 1577, 2000, 2977, 1577, 2000, 2977, 61440, 1577, 2000, 2977, 61440, 2000, 2000, 61440, 2000,
    61440, 2000, 61440, 112, 543, 1577, 2000, 2432, 2977, 61440, 61462, 65535, 1575, 311, 2878, 65535, 220, 1575,
    2827, 65535, 65535, 2329, 164, 330, 331, 332, 1052, 1053, 1055, 1109, 1110, 1160, 2478, 2481, 2752, 2754,
    2841, 2843, 2850, 164, 330, 331, 332, 1052, 1053, 1055, 1109, 1110, 1160, 2478, 2481, 2752, 2754, 2841, 2843,
    2850, 61440, 164, 330, 331, 332, 1052, 1053, 1055, 1109, 1110, 1160, 2478, 2481, 2752, 2754, 2841, 2843, 2850,
    61440, 65535, 2827, 65535, 65535, 2827, 65535, 2827, 112, 331, 543, 1099, 2329, 2420, 2423, 2432, 2850, 2969,
    112, 331, 543, 1099, 2329, 2420, 2423, 2432, 2850, 2969, 61440, 112, 331, 543, 1099, 2329, 2420, 2423, 2432,
    2850, 2969, 61440, 112, 314, 331, 543, 1099, 2329, 2420, 2423, 2432, 2850, 2969, 61440, 164, 188, 190, 330,
    331, 332, 975, 1052, 1053, 1055, 1109, 1110, 1160, 1259, 1269, 1441, 1603, 1604, 1726, 2478, 2481, 2528, 2752,
    2754, 2841, 2843, 2850, 3064, 61440, 61444, 65535, 483, 3094, 65535, 677, 1860, 2828, 65535, 65535, 580, 2878,
    65535, 65535, 2181, 65535, 2560, 2560, 61440, 2560, 61440, 2560, 61440, 65535, 1979, 65535, 1811, 65535,
    65535, 220, 65535, 65535, 65535, 65535, 1861, 65535, 65535, 65535, 65535, 1861, 65535, 2992, 65535, 65535,
    1276, 1756, 2000, 2685, 2993, 3027, 65535, 65535, 65535, 65535, 65535, 577, 13, 65535, 1448, 1269, 65535,
    2443, 1478, 2443, 2429, 0, 3001, 65535, 1811, 2827, 65535, 65535, 2751, 2754, 3043, 3044, 65535, 65535, 684,
    65535, 2878, 65535, 65535, 65535, 215, 2686, 2847, 2878, 65535, 1503, 1503, 61440, 1503, 61440, 1503, 61440,
    2443, 61444, 65535, 65535, 1701, 65535, 1645, 65535, 65535, 665, 2878, 65535, 1353, 65535, 2878, 1980, 2510,
    65535, 65535, 65535, 552, 2000, 65535, 577, 2000, 552, 1448, 1769, 2000, 2827, 2830, 2847, 3125, 65535, 552,
    1448, 2000, 2827, 2830, 2847, 65535, 65535, 650, 683, 2025, 65535, 65535, 1057, 1918, 2143, 65535, 65535, 12,
    65535, 65535, 65535, 65535, 65535, 311, 1271, 1326, 1358, 1776, 2706, 3068, 3086, 65535, 65535, 65535, 2334,
    65535, 65535, 65535, 65535, 311, 1271, 1358, 1776, 2706, 3086, 65535, 65535, 65535, 65535, 65535, 270, 276,
    65535, 65535, 2847, 65535, 1776, 2822, 65535, 65535, 2686, 2847, 65535, 1566, 65535, 1177, 1575, 1577, 1756,
    1823, 1846, 2685, 2822, 65535, 65535, 65535, 65535, 578, 1918, 1989, 2177, 2521, 3030, 3067, 65535, 1863,
    65535, 65535, 65535, 65535, 1271, 2177, 2182, 65535, 65535, 1441, 2967, 65535, 65535, 2443, 2878, 65535,
    65535, 65535, 811, 1774, 65535, 805, 1774, 65535, 65535, 577, 1149, 2349, 2351, 13, 2349, 2351, 2878, 578,
    2324, 2364, 578, 2324, 2364, 61488, 578, 2324, 2364, 61488, 578, 2324, 2364, 61488, 578, 1774, 2324, 2364,
    61488, 578, 1774, 2324, 2364, 61488, 578, 1774, 2324, 2364, 61488, 578, 1774, 2324, 2364, 61488, 578, 636,
    638, 697, 1177, 1774, 1811, 2324, 2364, 61488, 65535, 2878, 2477, 2478, 2481, 65535, 2334, 65535, 65535, 215,
    2002, 2686, 65535, 65535, 65535, 1811, 2827, 2878, 65535, 637, 65535, 65535, 697, 1504, 65535, 1811, 2827,
    1036, 577, 905, 1036, 1343, 1355, 1820, 1825, 2084, 2443, 61488, 65535, 578, 697, 1177, 1504, 1774, 1811,
    2324, 2364, 61488, 578, 697, 1177, 1774, 1811, 2324, 2364, 61488, 65535, 1734, 2183, 65535, 1734, 2183, 1285,
    1302, 65535, 61444, 65535, 65535, 65535, 65535, 65535, 419, 65535, 2239, 2828, 65535, 65535, 65535, 65535,
    153, 1811, 65535, 65535, 65535, 65535, 1645, 65535, 1811, 65535, 65535, 2827, 65535, 153, 1811, 65535, 1448,
    1811, 245, 626, 1076, 65535, 65535, 2606, 65535, 291, 626, 1077, 1397, 2248, 2606, 2755, 2794, 2828, 2872,
    2921, 3162, 65535, 65535, 2443, 142, 437, 697, 721, 949, 1056, 1667, 1748, 1750, 1802, 1842, 2359, 2735, 3043,
    65535, 311, 65535, 697, 61488, 2000, 61486, 65535, 2990, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535,
    2443, 2838, 65535, 2600, 65535, 2827, 65535, 65535, 65535, 419, 1353, 1823, 2115, 65535, 65535, 65535, 2878,
    65535, 12, 2662, 2967, 65535, 65535, 65535, 2990, 65535, 65535, 1645, 3120, 65535, 65535, 419, 65535, 663,
    1149, 2002, 65535, 65535, 65535, 663, 65535, 1823, 65535, 637, 637, 61488, 65535, 419, 65535, 1823, 65535,
    65535, 1639, 2572, 2828, 3125, 65535, 65535, 1811, 1502, 845, 393, 1084, 2443, 3125, 65535, 65535, 65535, 437,
    697, 2528, 3176, 65535, 65535, 2878, 65535, 1409, 1811, 65535, 65535, 65535, 65535, 12, 12, 419, 717, 65535,
    12, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 803, 65535, 65535, 911, 65535, 65535, 1249, 1249, 1776,
    65535, 65535, 1114, 1249, 1776, 2828, 65535, 65535, 65535, 65535, 65535, 65535, 1861, 2878, 2892, 65535, 1861,
    2878, 2892, 65535, 65535, 65535, 65535, 1811, 2827, 65535, 65535, 65535, 2861, 2878, 3132, 65535, 65535,
    65535, 577, 13, 65535, 65535, 419, 65535, 65535, 65535, 65535, 1645, 2606, 1823, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 497, 499, 2334, 65535, 65535, 65535, 240, 2297, 65535, 65535, 65535, 65535,
    65535, 752, 927, 1374, 1491, 1608, 2878, 2903, 65535, 65535, 65535, 215, 1878, 2686, 215, 1878, 2686, 2847,
    65535, 65535, 1781, 1982, 65535, 1811, 2827, 65535, 65535, 459, 65535, 65535, 65535, 65535, 91, 217, 65535,
    419, 3006, 3125, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1811, 2827, 65535, 65535,
    65535, 419, 65535, 65535, 65535, 898, 65535, 65535, 65535, 12, 419, 1177, 65535, 65535, 2878, 65535, 2878,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1353, 65535, 2303, 65535, 65535, 65535, 65535, 2444,
    220, 65535, 65535, 65535, 65535, 220, 419, 1353, 65535, 220, 65535, 220, 65535, 65535, 65535, 65535, 65535,
    12, 65535, 65535, 65535, 1823, 215, 1854, 130, 1701, 1762, 2828, 65535, 65535, 2873, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2878, 65535, 65535, 65535, 65535, 65535, 2827,
    65535, 65535, 3176, 65535, 1149, 2685, 2827, 65535, 65535, 65535, 813, 823, 1817, 65535, 65535, 65535, 65535,
    2878, 2143, 65535, 65535, 2878, 65535, 65535, 65535, 65535, 311, 577, 636, 961, 2443, 2634, 139, 1860, 2878,
    577, 2878, 65535, 65535, 65535, 65535, 65535, 108, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 216, 663, 712, 1756, 2006, 2685, 2887, 3027, 65535, 65535, 65535, 2670, 13, 65535, 65535, 13, 419,
    65535, 65535, 65535, 2482, 311, 65535, 664, 877, 2560, 664, 877, 2560, 61440, 664, 877, 2560, 61440, 664, 877,
    2560, 2878, 2948, 2950, 2975, 61440, 664, 877, 2560, 2948, 2950, 2975, 61440, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 43, 65535, 372, 380, 512, 572, 586, 698, 708, 846, 1274, 1629, 1674, 1676, 1817,
    1895, 2029, 2474, 61443, 61470, 419, 2847, 2878, 65535, 65535, 65535, 65535, 311, 1271, 61443, 61470, 419,
    720, 942, 1607, 2067, 2068, 2373, 2396, 2433, 2878, 65535, 65535, 65535, 65535, 12, 65535, 419, 65535, 65535,
    65535, 542, 543, 1358, 1359, 1811, 2432, 2443, 2706, 2707, 2827, 2878, 65535, 65535, 65535, 1922, 3125, 65535,
    65535, 65535, 65535, 153, 65535, 419, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10,
    65535, 65535, 65535, 65535, 953, 139, 65535, 419, 65535, 65535, 2827, 65535, 65535, 65535, 1861, 65535, 1861,
    65535, 65535, 65535, 1448, 65535, 1269, 1670, 65535, 65535, 65535, 65535, 16, 1592, 1609, 1714, 2614, 65535,
    2878, 65535, 108, 65535, 65535, 311, 1271, 13, 1089, 1212, 1283, 1448, 1769, 1780, 2623, 2878, 3172, 65535,
    65535, 1533, 215, 1149, 1878, 2686, 65535, 13, 1089, 1212, 1283, 1448, 1769, 2623, 3172, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 665, 2878, 65535, 580, 65535, 108, 130, 1701, 65535, 65535, 2878, 65535,
    65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 1861, 65535, 1918, 65535, 65535, 61469, 65535, 65535,
    215, 1878, 2002, 2686, 65535, 970, 61469, 215, 1823, 1878, 2686, 2847, 3022, 65535, 65535, 65535, 65535, 419,
    3125, 65535, 65535, 65535, 65535, 65535, 108, 1701, 65535, 65535, 65535, 1812, 65535, 65535, 2878, 65535,
    65535, 65535, 1757, 1757, 61488, 61488, 65535, 1860, 2828, 65535, 1757, 61488, 61488, 1860, 2828, 1149, 2878,
    1353, 2990, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 663, 1740, 663, 1614, 61, 2878,
    65535, 65535, 65535, 65535, 697, 61475, 65535, 1208, 2686, 65535, 65535, 65535, 2443, 2629, 2827, 2828, 2878,
    61475, 65535, 65535, 65535, 65535, 3004, 1645, 65535, 65535, 1057, 1918, 2143, 65535, 65535, 65535, 2878, 555,
    65535, 345, 65535, 12, 65535, 65535, 65535, 2878, 65535, 1639, 2828, 3125, 12, 555, 1084, 65535, 65535, 65535,
    1861, 3041, 65535, 65535, 65535, 2332, 154, 1861, 2878, 65535, 65535, 65535, 65535, 65535, 1861, 1861, 65535,
    65535, 65535, 419, 663, 65535, 65535, 84, 65535, 144, 3156, 65535, 1353, 65535, 2912, 1169, 3177, 65535, 1645,
    65535, 65535, 65535, 65535, 79, 65535, 419, 667, 65535, 65535, 65535, 65535, 1757, 1860, 1791, 2878, 2879,
    65535, 65535, 1828, 65535, 2443, 2878, 1448, 2878, 65535, 2827, 65535, 65535, 65535, 2827, 65535, 2827, 65535,
    1811, 65535, 2990, 65535, 65535, 65535, 65535, 1464, 65535, 1328, 1860, 2828, 65535, 2828, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 1811, 2878, 65535, 65535, 65535, 65535, 1812, 65535, 65535, 1177, 65535,
    12, 65535, 480, 65535, 65535, 13, 2367, 2878, 65535, 65535, 65535, 65535, 484, 65535, 171, 61488, 65535, 1812,
    61448, 61465, 61488, 65535, 65535, 2878, 65535, 1499, 1771, 2591, 2679, 2680, 65535, 65535, 65535, 627, 65535,
    3002, 144, 1811, 65535, 65535, 65535, 65535, 65535, 12, 419, 65535, 65535, 1053, 65535, 65535, 2432, 65535,
    2443, 2878, 65535, 9, 326, 1071, 1441, 1935, 2432, 2806, 3142, 3143, 65535, 188, 805, 1078, 1965, 2432, 2437,
    2683, 2880, 3089, 65535, 2523, 65535, 1309, 1441, 1876, 65535, 2030, 65535, 65535, 65535, 65535, 65535, 65535,
    1068, 1309, 1876, 65535, 2827, 65535, 2968, 1136, 1303, 1532, 1534, 1755, 2473, 2968, 61480, 61487, 29, 270,
    438, 601, 1071, 1120, 1136, 1303, 1364, 1532, 1534, 1543, 1755, 1935, 2473, 2806, 2975, 2989, 3032, 3142,
    3143, 3156, 61480, 61487, 61488, 65535, 65535, 2641, 1234, 1714, 2611, 2641, 205, 1441, 3064, 65535, 164, 330,
    331, 332, 1052, 1053, 1055, 1109, 1110, 1160, 2443, 2752, 2754, 2841, 2843, 2850, 61440, 65535, 65535, 65535,
    1353, 1823, 188, 65535, 1177, 2342, 314, 2342, 65535, 1823, 65535, 419, 1353, 1823, 2115, 135, 314, 1136,
    1855, 2342, 1136, 1269, 1441, 1855, 3064, 65535, 398, 9, 2115, 311, 1776, 1641, 65535, 2827, 65535, 2968, 314,
    1136, 1855, 2342, 1136, 1269, 1441, 1855, 3064, 65535, 683, 2968, 3005, 65535, 65535, 690, 2342, 2992, 314,
    2342, 65535, 419, 314, 1136, 1855, 2059, 2342, 1136, 1269, 1441, 1855, 3064, 215, 1071, 1638, 1759, 1886,
    1935, 1943, 2571, 2686, 2806, 3069, 3142, 3143, 2878, 65535, 65535, 2878, 65535, 65535, 2653, 65535, 1418,
    65535, 1545, 65535, 1418, 2902, 13, 139, 1302, 61443, 65535, 65535, 2796, 3117, 65535, 1072, 467, 65535, 1640,
    65535, 794, 1417, 2046, 65535, 1448, 2796, 2796, 61488, 61488, 61443, 61470, 61488, 65535, 1502, 65535, 1811,
    65535, 1562, 1780, 2828, 65535, 1072, 1731, 1860, 1811, 343, 13, 867, 1277, 1731, 1860, 2443, 2611, 2828,
    65535, 65535, 1756, 2685, 3027, 65535, 12, 65535, 91, 217, 65535, 65535, 419, 1177, 3006, 3125, 65535, 12,
    65535, 2757, 2971, 220, 65535, 1791, 65535, 65535, 65535, 2880, 311, 65535, 1782, 987, 1823, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1430, 65535, 65535, 65535, 65535, 2878, 65535, 65535,
    65535, 2878, 65535, 65535, 116, 117, 126, 439, 707, 932, 1174, 1176, 1287, 1288, 1881, 1882, 1949, 2626, 2663,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1762, 2878, 65535, 12, 65535, 12, 65535, 65535, 65535, 1821,
    65535, 65535, 65535, 419, 65535, 65535, 65535, 61443, 65535, 65535, 65535, 12, 65535, 108, 580, 1701, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1353, 65535, 65535, 65535, 65535, 65535, 1645, 2828, 2878, 2629,
    2878, 65535, 2113, 2629, 2878, 272, 275, 1776, 2432, 65535, 1593, 65535, 65535, 581, 13, 941, 65535, 683,
    65535, 2045, 3177, 162, 330, 1052, 1098, 1107, 1157, 2841, 162, 330, 1052, 1098, 1107, 1157, 2841, 61440, 162,
    330, 1052, 1098, 1107, 1157, 2841, 61440, 162, 330, 884, 1052, 1098, 1107, 1157, 1641, 2841, 3002, 3012,
    61440, 65535, 1353, 65535, 65535, 1575, 1603, 1604, 1448, 250, 2000, 65535, 65535, 65535, 1329, 1735, 311,
    2878, 1776, 65535, 65535, 1329, 1735, 311, 2878, 65535, 1735, 311, 2878, 3054, 1776, 227, 764, 840, 65535,
    482, 314, 1269, 1734, 65535, 589, 65535, 65535, 419, 1177, 65535, 1177, 65535, 1177, 65535, 65535, 419, 1177,
    238, 1119, 1375, 1376, 2333, 65535, 65535, 1036, 166, 1036, 65535, 166, 539, 964, 965, 1036, 1205, 1815, 2028,
    2108, 65535, 65535, 65535, 2827, 65535, 1269, 1441, 65535, 65535, 12, 419, 65535, 2827, 65535, 65535, 250,
    315, 1353, 1823, 65535, 65535, 65535, 924, 65535, 577, 2415, 2443, 577, 2415, 2443, 61440, 577, 2415, 2443,
    61440, 311, 577, 2415, 2443, 61440, 187, 2477, 3176, 61462, 65535, 65535, 65535, 65535, 419, 65535, 91, 217,
    65535, 419, 3006, 3125, 65535, 65535, 65535, 65535, 638, 3015, 638, 3015, 61440, 638, 3015, 61440, 638, 3015,
    61440, 65535, 65535, 577, 636, 2326, 2363, 3017, 577, 636, 2326, 2363, 3017, 61440, 577, 636, 2326, 2363,
    3017, 61440, 311, 577, 636, 2326, 2363, 3017, 61440, 2878, 65535, 65535, 65535, 2443, 65535, 1575, 65535,
    65535, 1353, 1044, 1410, 2471, 130, 311, 65535, 1575, 130, 2443, 437, 697, 1641, 1667, 65535, 65535, 65535,
    331, 332, 1053, 1055, 1160, 2843, 331, 332, 1053, 1055, 1160, 2843, 61440, 331, 332, 1053, 1055, 1160, 2843,
    61440, 331, 332, 1053, 1055, 1160, 2843, 61440, 61466, 65535, 1811, 65535, 2878, 65535, 2878, 65535, 577,
    1149, 65535, 2878, 65535, 2878, 65535, 1289, 1296, 2831, 65535, 1289, 1296, 2831, 16, 1353, 1811, 65535,
    65535, 2878, 65535, 65535, 65535, 752, 927, 1491, 1608, 1681, 2878, 2903, 65535, 65535, 2878, 65535, 1811,
    2878, 65535, 1812, 65535, 268, 636, 693, 3017, 268, 636, 693, 3017, 61440, 268, 636, 693, 3017, 61440, 268,
    636, 693, 3017, 61440, 2878, 65535, 577, 1149, 2878, 65535, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657,
    776, 877, 1053, 1099, 1151, 2020, 2036, 2072, 2220, 2329, 2420, 2423, 2432, 2752, 2850, 2875, 2969, 29, 112,
    163, 198, 242, 331, 543, 635, 652, 657, 776, 877, 1053, 1099, 1151, 2020, 2036, 2072, 2220, 2329, 2420, 2423,
    2432, 2752, 2850, 2875, 2969, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657, 776, 877, 1053, 1099,
    1151, 2020, 2036, 2072, 2220, 2329, 2420, 2423, 2432, 2752, 2850, 2875, 2969, 61440, 65535, 268, 636, 693,
    3017, 268, 636, 693, 3017, 61440, 268, 636, 693, 3017, 61440, 268, 636, 693, 3017, 61440, 2878, 65535, 1811,
    2878, 65535, 65535, 65535, 2113, 65535, 577, 867, 2629, 2777, 577, 867, 2113, 2629, 2777, 2878, 65535, 577,
    1149, 65535, 1861, 2416, 2416, 61440, 2416, 61440, 2416, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638,
    694, 2416, 2752, 3015, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 694, 2416, 2752, 3015, 61440, 15, 29,
    112, 269, 272, 275, 279, 326, 638, 694, 2416, 2752, 3015, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638,
    694, 2416, 2752, 3015, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657, 776, 877, 1053, 1099, 1151,
    2020, 2036, 2072, 2220, 2329, 2420, 2423, 2432, 2752, 2850, 2875, 2880, 2946, 2947, 2969, 61440, 61462, 65535,
    65535, 65535, 1861, 269, 638, 694, 3015, 269, 638, 694, 3015, 61440, 269, 638, 694, 3015, 61440, 269, 638,
    694, 2416, 3015, 61440, 65535, 2878, 268, 311, 636, 693, 3017, 268, 311, 636, 693, 3017, 61440, 268, 311, 636,
    693, 3017, 61440, 268, 311, 636, 693, 2477, 3017, 61440, 61462, 577, 636, 2326, 2363, 3017, 61440, 2878,
    65535, 65535, 268, 636, 693, 3017, 268, 636, 693, 3017, 61440, 268, 636, 693, 3017, 61440, 268, 636, 693,
    3017, 61440, 2878, 65535, 1861, 269, 638, 694, 2416, 3015, 269, 638, 694, 2416, 3015, 61440, 269, 638, 694,
    2416, 3015, 61440, 15, 269, 638, 694, 2416, 3015, 61440, 65535, 65535, 269, 314, 578, 638, 694, 2324, 2364,
    2416, 3015, 61440, 269, 314, 578, 638, 694, 2324, 2364, 2416, 3015, 61440, 269, 314, 578, 638, 694, 2324,
    2364, 2416, 3015, 61440, 269, 314, 578, 638, 694, 2324, 2364, 2416, 3015, 61440, 3173, 61462, 65535, 65535,
    1861, 2416, 65535, 65535, 65535, 16, 220, 1149, 2878, 65535, 65535, 65535, 65535, 269, 314, 467, 552, 638,
    694, 1503, 2416, 3015, 269, 314, 467, 552, 638, 694, 1503, 2416, 3015, 61440, 269, 314, 467, 552, 638, 694,
    1503, 2416, 3015, 61440, 269, 314, 467, 552, 638, 694, 1503, 2000, 2001, 2416, 2744, 3015, 61440, 65535, 1083,
    2878, 542, 65535, 428, 1006, 2877, 65535, 65535, 2177, 65535, 2177, 577, 580, 1578, 1673, 1677, 2523, 3032, 0,
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
    639, 640, 641, 642, 643, 644, 645, 651, 652, 653, 654, 655, 656, 659, 660, 661, 662, 664, 665, 666, 667, 668,
    670, 671, 672, 673, 674, 675, 676, 678, 679, 680, 681, 682, 685, 686, 691, 697, 703, 704, 705, 706, 708, 709,
    716, 718, 719, 722, 723, 724, 725, 727, 728, 729, 730, 731, 733, 734, 748, 756, 757, 758, 759, 760, 761, 762,
    763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 778, 780, 783, 784, 785, 786, 787,
    788, 789, 795, 796, 797, 798, 799, 800, 801, 802, 804, 805, 806, 807, 808, 809, 810, 811, 812, 814, 815, 816,
    817, 819, 820, 821, 822, 825, 826, 827, 828, 829, 831, 832, 833, 834, 840, 842, 848, 849, 850, 851, 853, 854,
    855, 856, 857, 858, 859, 860, 861, 863, 864, 865, 866, 867, 868, 869, 870, 872, 873, 874, 875, 876, 877, 878,
    879, 880, 881, 882, 883, 884, 886, 887, 889, 890, 891, 892, 899, 901, 902, 903, 904, 905, 906, 907, 908, 909,
    910, 912, 913, 914, 915, 916, 918, 919, 928, 929, 930, 931, 933, 939, 940, 943, 945, 946, 947, 948, 950, 951,
    952, 953, 955, 961, 962, 963, 964, 970, 971, 972, 973, 977, 978, 979, 980, 981, 982, 983, 984, 988, 989, 990,
    991, 993, 994, 995, 996, 1000, 1001, 1002, 1004, 1008, 1009, 1010, 1011, 1014, 1018, 1019, 1020, 1021, 1022,
    1023, 1024, 1025, 1032, 1035, 1037, 1039, 1040, 1041, 1042, 1043, 1048, 1049, 1050, 1051, 1052, 1053, 1054,
    1055, 1057, 1058, 1059, 1060, 1061, 1063, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1075, 1079, 1080, 1087,
    1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1107, 1108, 1109, 1110, 1112, 1117, 1118, 1123, 1124, 1125,
    1127, 1129, 1130, 1133, 1134, 1136, 1141, 1142, 1143, 1144, 1146, 1148, 1149, 1151, 1152, 1153, 1154, 1156,
    1157, 1158, 1159, 1160, 1161, 1163, 1171, 1179, 1180, 1181, 1182, 1185, 1186, 1187, 1188, 1189, 1193, 1194,
    1197, 1198, 1199, 1202, 1204, 1207, 1208, 1209, 1210, 1213, 1214, 1219, 1220, 1221, 1222, 1224, 1225, 1228,
    1229, 1230, 1231, 1235, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1246, 1252, 1253, 1254, 1255, 1256, 1259,
    1260, 1261, 1262, 1263, 1265, 1269, 1271, 1272, 1273, 1278, 1282, 1285, 1290, 1291, 1292, 1293, 1298, 1299,
    1300, 1301, 1302, 1303, 1304, 1305, 1306, 1308, 1309, 1312, 1313, 1314, 1315, 1320, 1322, 1326, 1329, 1330,
    1331, 1332, 1333, 1334, 1335, 1336, 1338, 1339, 1340, 1341, 1344, 1345, 1346, 1347, 1348, 1349, 1350, 1351,
    1352, 1353, 1358, 1359, 1360, 1361, 1366, 1368, 1369, 1370, 1371, 1377, 1378, 1379, 1381, 1386, 1387, 1388,
    1389, 1390, 1391, 1392, 1393, 1394, 1399, 1400, 1401, 1403, 1405, 1406, 1407, 1408, 1411, 1412, 1413, 1414,
    1415, 1416, 1419, 1420, 1421, 1422, 1423, 1425, 1426, 1427, 1428, 1433, 1434, 1435, 1436, 1441, 1443, 1444,
    1445, 1446, 1447, 1448, 1451, 1458, 1459, 1460, 1461, 1462, 1473, 1480, 1481, 1482, 1483, 1484, 1488, 1489,
    1495, 1498, 1500, 1501, 1503, 1504, 1509, 1510, 1511, 1512, 1513, 1514, 1515, 1517, 1518, 1519, 1520, 1521,
    1522, 1523, 1524, 1525, 1527, 1528, 1529, 1530, 1531, 1532, 1534, 1536, 1537, 1538, 1539, 1546, 1547, 1548,
    1549, 1553, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1563, 1565, 1566, 1567, 1576, 1577, 1580, 1581,
    1584, 1585, 1586, 1587, 1588, 1592, 1593, 1595, 1596, 1597, 1598, 1599, 1602, 1603, 1604, 1612, 1615, 1616,
    1617, 1618, 1619, 1622, 1623, 1624, 1628, 1633, 1634, 1641, 1642, 1645, 1653, 1654, 1655, 1656, 1659, 1660,
    1661, 1662, 1667, 1678, 1682, 1683, 1684, 1685, 1697, 1698, 1699, 1700, 1701, 1703, 1704, 1715, 1717, 1718,
    1719, 1720, 1721, 1722, 1723, 1724, 1726, 1727, 1728, 1729, 1730, 1731, 1736, 1737, 1738, 1739, 1743, 1745,
    1751, 1752, 1754, 1756, 1757, 1762, 1764, 1769, 1770, 1772, 1776, 1777, 1778, 1779, 1780, 1783, 1784, 1785,
    1786, 1787, 1796, 1797, 1798, 1799, 1800, 1801, 1803, 1804, 1805, 1806, 1810, 1812, 1813, 1814, 1815, 1816,
    1821, 1822, 1823, 1825, 1828, 1830, 1831, 1832, 1833, 1836, 1837, 1838, 1839, 1840, 1843, 1846, 1847, 1848,
    1849, 1851, 1855, 1856, 1858, 1859, 1860, 1864, 1865, 1866, 1867, 1870, 1871, 1872, 1875, 1876, 1877, 1879,
    1889, 1890, 1891, 1892, 1894, 1898, 1899, 1903, 1904, 1907, 1908, 1915, 1916, 1918, 1919, 1921, 1924, 1925,
    1928, 1931, 1932, 1935, 1936, 1937, 1938, 1941, 1942, 1946, 1952, 1953, 1954, 1955, 1957, 1958, 1959, 1962,
    1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1976, 1977, 1978, 1979, 1981, 1990, 1991, 1992,
    1993, 1995, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2005, 2006, 2007, 2008, 2010, 2011, 2012, 2013,
    2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2026, 2030, 2031, 2032, 2033, 2034, 2035, 2036,
    2037, 2038, 2039, 2044, 2045, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2059, 2062,
    2063, 2064, 2065, 2071, 2072, 2073, 2074, 2075, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2083, 2085, 2086,
    2087, 2088, 2090, 2091, 2092, 2093, 2096, 2097, 2098, 2101, 2102, 2103, 2104, 2105, 2106, 2107, 2109, 2110,
    2111, 2112, 2114, 2115, 2117, 2118, 2122, 2123, 2124, 2125, 2126, 2128, 2129, 2130, 2131, 2135, 2136, 2137,
    2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2149, 2150, 2151, 2152, 2153, 2154, 2155, 2156,
    2157, 2162, 2163, 2164, 2165, 2169, 2170, 2171, 2172, 2173, 2177, 2181, 2182, 2184, 2185, 2186, 2187, 2188,
    2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206,
    2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227,
    2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2243, 2244, 2245, 2246,
    2247, 2250, 2251, 2252, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266,
    2267, 2268, 2270, 2271, 2272, 2273, 2276, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287,
    2288, 2289, 2290, 2291, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2299, 2300, 2303, 2304, 2305, 2306, 2307,
    2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2320, 2321, 2322, 2323, 2324, 2325, 2326, 2327,
    2328, 2329, 2330, 2331, 2333, 2334, 2335, 2336, 2337, 2338, 2342, 2343, 2344, 2345, 2346, 2347, 2348, 2350,
    2354, 2356, 2360, 2363, 2364, 2365, 2366, 2368, 2369, 2370, 2371, 2375, 2376, 2377, 2378, 2379, 2380, 2381,
    2382, 2384, 2385, 2386, 2387, 2388, 2389, 2391, 2392, 2393, 2394, 2395, 2398, 2399, 2400, 2401, 2402, 2403,
    2406, 2407, 2408, 2409, 2410, 2414, 2415, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2425, 2430,
    2431, 2432, 2441, 2442, 2443, 2444, 2445, 2454, 2455, 2456, 2457, 2458, 2459, 2461, 2462, 2463, 2464, 2465,
    2466, 2468, 2475, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2496, 2497, 2498, 2499,
    2507, 2510, 2511, 2512, 2517, 2520, 2521, 2523, 2524, 2525, 2528, 2529, 2530, 2531, 2532, 2533, 2534, 2535,
    2536, 2537, 2538, 2539, 2540, 2541, 2543, 2544, 2545, 2546, 2547, 2549, 2550, 2551, 2552, 2553, 2554, 2555,
    2556, 2557, 2558, 2580, 2581, 2582, 2583, 2584, 2591, 2592, 2593, 2594, 2595, 2597, 2598, 2599, 2600, 2601,
    2602, 2603, 2604, 2605, 2606, 2611, 2613, 2615, 2616, 2617, 2621, 2623, 2624, 2625, 2626, 2627, 2629, 2630,
    2631, 2632, 2633, 2634, 2635, 2637, 2638, 2639, 2640, 2641, 2642, 2643, 2644, 2645, 2646, 2648, 2649, 2655,
    2656, 2657, 2658, 2659, 2660, 2664, 2665, 2666, 2667, 2668, 2669, 2670, 2672, 2673, 2678, 2686, 2687, 2689,
    2690, 2691, 2692, 2696, 2698, 2699, 2704, 2705, 2706, 2707, 2708, 2709, 2710, 2711, 2712, 2715, 2716, 2717,
    2718, 2719, 2720, 2721, 2722, 2723, 2725, 2726, 2727, 2731, 2733, 2734, 2736, 2737, 2738, 2739, 2740, 2741,
    2742, 2743, 2751, 2752, 2753, 2754, 2755, 2756, 2759, 2760, 2761, 2764, 2765, 2767, 2771, 2773, 2774, 2775,
    2776, 2777, 2778, 2779, 2780, 2783, 2790, 2791, 2792, 2793, 2794, 2796, 2797, 2798, 2802, 2803, 2804, 2805,
    2806, 2807, 2808, 2809, 2811, 2812, 2813, 2814, 2815, 2817, 2818, 2819, 2820, 2822, 2823, 2824, 2825, 2826,
    2827, 2828, 2829, 2833, 2836, 2838, 2841, 2842, 2843, 2847, 2850, 2852, 2854, 2855, 2856, 2857, 2861, 2864,
    2865, 2866, 2867, 2871, 2873, 2878, 2880, 2885, 2886, 2887, 2888, 2889, 2890, 2891, 2900, 2901, 2909, 2911,
    2917, 2918, 2919, 2920, 2921, 2928, 2930, 2931, 2932, 2933, 2941, 2945, 2948, 2950, 2951, 2952, 2953, 2954,
    2955, 2956, 2957, 2958, 2959, 2960, 2961, 2962, 2963, 2964, 2965, 2966, 2967, 2968, 2969, 2970, 2972, 2975,
    2977, 2979, 2980, 2981, 2982, 2983, 2985, 2986, 2987, 2988, 2989, 2990, 2991, 2992, 2994, 2997, 2998, 2999,
    3000, 3001, 3004, 3007, 3008, 3009, 3010, 3011, 3015, 3016, 3017, 3018, 3019, 3022, 3026, 3029, 3030, 3031,
    3032, 3033, 3037, 3038, 3039, 3040, 3045, 3046, 3047, 3048, 3049, 3050, 3051, 3052, 3054, 3055, 3056, 3057,
    3059, 3060, 3061, 3062, 3064, 3065, 3068, 3077, 3078, 3079, 3080, 3082, 3083, 3084, 3085, 3088, 3092, 3093,
    3095, 3096, 3097, 3099, 3103, 3104, 3105, 3106, 3109, 3111, 3113, 3116, 3121, 3122, 3123, 3124, 3125, 3126,
    3127, 3128, 3129, 3130, 3132, 3134, 3138, 3139, 3140, 3141, 3142, 3143, 3148, 3149, 3150, 3151, 3152, 3153,
    3154, 3155, 3157, 3158, 3159, 3161, 3163, 3167, 3168, 3169, 3170, 3173, 3174, 3176, 3181, 61443, 61444, 61445,
    61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 6264] = [
    51, 216, 1, 0, 2, 3, 3, 1080, 5, 6, 1116, 8, 7, 9, 145, 11, 204, 13, 13, 305, 15, 889, 1299, 14, 1301, 20,
    939, 22, 912, 24, 890, 26, 13, 28, 891, 30, 892, 32, 33, 34, 893, 36, 37, 38, 894, 40, 41, 31, 35, 39, 42,
    895, 44, 913, 949, 47, 914, 49, 915, 940, 52, 896, 941, 54, 55, 898, 57, 58, 897, 942, 943, 944, 916, 917,
    962, 950, 951, 888, 68, 899, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21,
    21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66,
    67, 69, 70, 18, 18, 20, 71, 1142, 14, 1179, 75, 1180, 76, 358, 358, 963, 79, 80, 110, 82, 306, 84, 81, 83, 83,
    83, 82, 83, 83, 85, 85, 774, 86, 832, 833, 111, 90, 90, 327, 44, 93, 82, 327, 359, 1163, 668, 1018, 1016,
    1017, 98, 99, 100, 101, 588, 834, 360, 1164, 1050, 440, 1060, 109, 516, 1081, 112, 113, 114, 1143, 1146, 116,
    997, 692, 1062, 572, 1083, 122, 123, 704, 714, 126, 127, 128, 162, 1037, 131, 715, 129, 130, 132, 133, 129,
    835, 112, 136, 136, 394, 138, 393, 127, 140, 140, 138, 141, 83, 393, 113, 361, 508, 1252, 146, 147, 1195,
    1295, 150, 1194, 149, 151, 152, 45, 154, 154, 154, 271, 156, 155, 155, 156, 155, 157, 900, 159, 901, 1041,
    162, 163, 164, 165, 15, 902, 903, 169, 918, 171, 945, 205, 174, 146, 176, 160, 161, 166, 167, 168, 170, 172,
    173, 175, 177, 1147, 1084, 180, 181, 179, 182, 998, 184, 965, 1144, 400, 836, 1145, 669, 632, 730, 193, 193,
    193, 194, 130, 1082, 197, 198, 362, 363, 84, 0, 441, 94, 205, 2, 206, 1302, 1, 208, 209, 206, 209, 206, 693,
    16, 1085, 214, 206, 517, 50, 218, 219, 220, 1165, 222, 222, 1196, 223, 224, 225, 1073, 227, 149, 284, 230,
    231, 231, 232, 17, 234, 207, 236, 237, 775, 147, 750, 241, 751, 243, 716, 245, 229, 233, 235, 238, 235, 235,
    235, 239, 240, 242, 244, 246, 483, 148, 249, 250, 251, 644, 861, 253, 253, 254, 255, 251, 256, 644, 518, 837,
    838, 1148, 95, 261, 262, 371, 46, 265, 265, 47, 266, 371, 57, 371, 519, 819, 270, 820, 272, 271, 273, 3, 275,
    275, 18, 274, 276, 277, 328, 520, 752, 281, 999, 283, 753, 285, 946, 1000, 288, 1130, 290, 291, 291, 292, 293,
    521, 522, 150, 297, 297, 298, 307, 299, 1197, 301, 302, 694, 694, 420, 549, 321, 862, 308, 309, 310, 311, 312,
    313, 1253, 315, 315, 316, 442, 670, 839, 372, 55, 322, 322, 322, 322, 266, 322, 372, 329, 151, 203, 326, 327,
    330, 331, 573, 1149, 550, 523, 1282, 335, 335, 335, 524, 589, 338, 338, 339, 338, 339, 1169, 590, 574, 421,
    344, 114, 346, 19, 346, 348, 348, 348, 348, 347, 349, 350, 349, 1001, 260, 352, 353, 353, 354, 353, 355, 353,
    356, 357, 633, 443, 444, 360, 361, 591, 364, 363, 159, 365, 366, 357, 254, 309, 308, 255, 370, 369, 369, 369,
    369, 369, 369, 369, 369, 372, 369, 369, 369, 369, 373, 369, 369, 369, 371, 369, 374, 151, 256, 377, 152, 379,
    369, 369, 369, 369, 374, 368, 381, 368, 368, 368, 368, 381, 368, 368, 368, 382, 368, 381, 368, 368, 368, 383,
    368, 375, 368, 368, 376, 378, 380, 368, 384, 575, 1074, 387, 332, 705, 1086, 391, 392, 412, 333, 551, 592,
    593, 717, 399, 399, 399, 399, 399, 400, 400, 334, 220, 400, 400, 334, 334, 1075, 404, 594, 335, 671, 408,
    1297, 651, 20, 652, 653, 754, 415, 653, 653, 755, 625, 626, 418, 419, 395, 840, 418, 419, 395, 96, 422, 418,
    419, 423, 395, 718, 115, 418, 425, 425, 425, 419, 426, 395, 1043, 428, 465, 21, 431, 695, 595, 595, 841, 1198,
    401, 596, 756, 1019, 438, 336, 425, 425, 425, 627, 442, 365, 208, 209, 49, 446, 672, 696, 337, 366, 153, 452,
    452, 453, 453, 454, 484, 842, 75, 457, 457, 457, 457, 697, 373, 97, 461, 1254, 463, 464, 464, 464, 465, 396,
    154, 468, 468, 468, 468, 468, 468, 468, 76, 1200, 470, 1199, 471, 673, 673, 422, 457, 457, 457, 457, 77, 1034,
    476, 1035, 1036, 479, 479, 479, 479, 480, 477, 478, 481, 78, 597, 1182, 1181, 485, 486, 485, 485, 1280, 488,
    1038, 1044, 491, 1042, 157, 156, 494, 258, 259, 100, 365, 158, 791, 499, 500, 790, 501, 501, 502, 501, 503,
    501, 504, 155, 506, 804, 505, 508, 353, 505, 508, 353, 509, 505, 508, 353, 510, 505, 507, 508, 353, 511, 493,
    495, 493, 496, 497, 493, 493, 497, 498, 512, 257, 674, 919, 920, 515, 516, 1088, 518, 1087, 1065, 1066, 521,
    520, 522, 523, 524, 524, 525, 526, 552, 338, 339, 967, 531, 532, 533, 966, 1117, 535, 921, 413, 628, 538, 525,
    795, 540, 795, 541, 792, 863, 796, 544, 545, 544, 794, 310, 548, 549, 310, 793, 546, 547, 550, 551, 551, 551,
    542, 543, 542, 552, 547, 554, 414, 341, 557, 340, 374, 698, 466, 445, 485, 843, 423, 342, 343, 598, 467, 311,
    570, 570, 570, 570, 570, 570, 571, 570, 570, 570, 572, 570, 570, 570, 573, 574, 574, 574, 574, 467, 486, 797,
    160, 578, 312, 798, 800, 581, 582, 583, 583, 584, 585, 799, 801, 802, 803, 577, 508, 579, 580, 586, 586, 587,
    353, 588, 589, 577, 508, 579, 580, 586, 586, 587, 353, 588, 589, 590, 577, 508, 579, 580, 586, 586, 587, 353,
    588, 589, 591, 577, 508, 579, 580, 586, 586, 587, 353, 588, 589, 592, 593, 424, 425, 487, 1068, 598, 488, 599,
    426, 427, 79, 427, 489, 1201, 606, 508, 508, 608, 508, 609, 508, 610, 607, 611, 968, 456, 611, 1255, 526, 617,
    375, 210, 211, 1256, 622, 1257, 624, 623, 625, 428, 22, 1162, 600, 600, 1297, 821, 632, 633, 212, 116, 635,
    636, 719, 638, 639, 640, 675, 969, 1020, 644, 1021, 646, 1203, 1045, 649, 1202, 648, 650, 648, 651, 652, 1150,
    468, 1281, 656, 576, 576, 527, 528, 446, 699, 645, 634, 1089, 665, 490, 635, 24, 669, 23, 635, 161, 192, 672,
    673, 671, 130, 674, 163, 676, 676, 676, 676, 4, 553, 1002, 679, 1170, 469, 681, 636, 48, 684, 636, 970, 470,
    491, 601, 971, 737, 691, 692, 67, 972, 344, 376, 43, 55, 43, 698, 698, 698, 698, 699, 266, 698, 376, 446, 376,
    377, 27, 703, 922, 1090, 706, 492, 492, 844, 676, 710, 757, 712, 713, 509, 1258, 716, 1259, 718, 1261, 720,
    1260, 717, 717, 719, 717, 721, 923, 864, 865, 724, 725, 726, 727, 637, 638, 106, 554, 555, 805, 734, 734, 734,
    734, 734, 735, 735, 735, 734, 866, 737, 738, 867, 740, 741, 739, 742, 736, 743, 1063, 1064, 746, 745, 747,
    748, 748, 526, 720, 750, 1262, 752, 752, 753, 1263, 755, 753, 756, 1264, 758, 751, 754, 757, 759, 751, 1091,
    762, 25, 764, 765, 677, 654, 721, 769, 767, 768, 770, 767, 768, 164, 773, 773, 773, 773, 272, 367, 1076, 776,
    1022, 778, 345, 346, 402, 1003, 783, 529, 1131, 786, 787, 722, 789, 790, 789, 791, 530, 1092, 1132, 795, 796,
    797, 798, 791, 1204, 800, 801, 791, 723, 803, 804, 286, 285, 806, 807, 807, 807, 806, 806, 806, 807, 807, 806,
    807, 807, 807, 807, 807, 806, 807, 807, 807, 806, 806, 806, 807, 807, 806, 807, 807, 807, 807, 807, 808, 806,
    807, 807, 807, 806, 806, 806, 807, 807, 806, 807, 807, 807, 807, 807, 809, 806, 807, 807, 807, 806, 806, 806,
    807, 807, 806, 807, 807, 807, 807, 807, 810, 273, 220, 415, 21, 21, 21, 21, 21, 21, 20, 71, 531, 510, 678,
    347, 817, 818, 415, 378, 165, 822, 823, 823, 823, 824, 824, 725, 826, 827, 291, 287, 290, 289, 832, 832, 832,
    832, 833, 832, 832, 834, 832, 832, 835, 836, 168, 838, 838, 291, 292, 724, 841, 842, 293, 829, 830, 831, 839,
    840, 840, 829, 830, 830, 830, 844, 829, 830, 831, 839, 840, 840, 829, 830, 830, 830, 844, 845, 829, 830, 831,
    839, 840, 840, 829, 830, 830, 830, 844, 846, 828, 829, 830, 831, 827, 837, 839, 840, 840, 829, 830, 843, 843,
    827, 830, 830, 844, 827, 847, 868, 849, 850, 166, 852, 853, 59, 60, 61, 58, 858, 858, 858, 858, 858, 858, 858,
    858, 859, 858, 858, 858, 858, 860, 858, 858, 858, 858, 861, 862, 862, 863, 854, 855, 856, 852, 857, 857, 857,
    857, 864, 471, 1078, 1077, 867, 868, 1096, 1093, 871, 1094, 873, 1095, 870, 872, 874, 875, 379, 511, 447, 213,
    822, 823, 63, 824, 825, 881, 882, 883, 884, 885, 214, 887, 887, 826, 827, 889, 890, 1303, 1205, 893, 894, 895,
    1304, 105, 898, 288, 900, 900, 1133, 902, 167, 904, 726, 906, 907, 776, 908, 777, 910, 26, 912, 778, 914, 779,
    916, 909, 911, 913, 915, 917, 64, 886, 888, 891, 892, 892, 896, 892, 892, 892, 892, 892, 892, 892, 892, 892,
    892, 897, 897, 899, 901, 901, 903, 897, 897, 897, 897, 905, 897, 899, 897, 897, 918, 919, 897, 897, 897, 897,
    98, 457, 602, 636, 646, 973, 512, 532, 869, 928, 929, 532, 448, 403, 1151, 215, 679, 680, 1004, 937, 513, 449,
    1072, 941, 0, 942, 128, 2, 656, 944, 945, 655, 758, 945, 947, 655, 1115, 5, 950, 5, 710, 119, 953, 119, 954,
    954, 954, 954, 954, 954, 954, 954, 954, 954, 955, 954, 954, 954, 954, 954, 956, 954, 954, 954, 954, 954, 957,
    954, 958, 954, 954, 954, 954, 957, 727, 960, 960, 961, 960, 960, 711, 954, 954, 954, 954, 954, 963, 957, 954,
    962, 964, 954, 954, 954, 954, 962, 957, 708, 709, 218, 968, 217, 970, 749, 969, 971, 969, 969, 971, 969, 973,
    969, 971, 969, 974, 971, 971, 976, 971, 977, 971, 978, 966, 967, 969, 971, 972, 969, 975, 979, 6, 981, 962,
    962, 7, 984, 984, 984, 7, 783, 986, 806, 807, 807, 807, 806, 806, 806, 807, 807, 806, 985, 985, 807, 807, 807,
    807, 807, 806, 807, 807, 807, 806, 806, 806, 807, 807, 806, 985, 985, 807, 807, 807, 807, 807, 988, 806, 807,
    807, 807, 806, 806, 806, 807, 807, 806, 985, 985, 807, 807, 807, 807, 807, 989, 52, 991, 52, 118, 993, 117,
    993, 954, 992, 954, 992, 954, 954, 954, 995, 992, 992, 954, 992, 954, 992, 954, 954, 954, 995, 992, 992, 996,
    954, 992, 954, 992, 954, 954, 954, 995, 992, 992, 997, 954, 958, 992, 954, 992, 954, 954, 954, 994, 992, 992,
    998, 806, 951, 951, 807, 807, 807, 952, 806, 806, 806, 807, 807, 806, 959, 965, 980, 982, 982, 983, 985, 985,
    983, 807, 807, 807, 807, 807, 987, 990, 999, 1265, 1001, 1002, 1206, 1004, 1003, 1005, 681, 1207, 1008, 1009,
    472, 1208, 1012, 814, 1014, 1014, 1015, 1014, 1016, 1014, 1017, 1171, 1019, 69, 1021, 493, 1296, 1024, 493,
    1152, 603, 473, 1028, 348, 349, 65, 350, 1033, 1135, 1035, 1210, 1209, 1037, 1038, 130, 1037, 1037, 1037, 556,
    974, 657, 494, 1211, 1044, 1045, 138, 1047, 1048, 728, 1050, 1051, 1050, 1052, 1053, 1052, 219, 1055, 1055,
    219, 169, 1057, 1057, 1057, 1057, 220, 1283, 1059, 99, 1061, 458, 1284, 1285, 1064, 1065, 1066, 1067, 221,
    1069, 1069, 1070, 1069, 1071, 1069, 1072, 194, 1073, 1172, 1212, 1076, 931, 1078, 975, 1267, 1081, 1082, 1266,
    1083, 8, 1085, 1086, 1086, 533, 534, 170, 1089, 1090, 806, 1092, 1090, 1088, 1091, 1093, 1090, 1094, 1094,
    1094, 526, 397, 1088, 1091, 1090, 1094, 1094, 1094, 1184, 1183, 1098, 1099, 1098, 977, 978, 1101, 1102, 327,
    976, 1079, 1104, 262, 263, 171, 264, 265, 1106, 1107, 1108, 497, 1109, 497, 1108, 1110, 261, 222, 932, 1113,
    604, 577, 845, 577, 1106, 1107, 497, 1109, 497, 1110, 261, 924, 351, 514, 1214, 1122, 1122, 1213, 1215, 1124,
    223, 1126, 1127, 1216, 1217, 1130, 1131, 66, 1133, 1218, 1123, 1125, 1128, 1129, 1132, 1134, 1135, 703, 1221,
    979, 1219, 1220, 1137, 1138, 1139, 1140, 1137, 1137, 1137, 933, 1142, 557, 558, 266, 1222, 1146, 1147, 1147,
    559, 294, 1150, 1151, 658, 729, 1154, 1155, 980, 807, 313, 1159, 1160, 314, 1162, 1163, 175, 808, 1166, 1167,
    1168, 1168, 1169, 1168, 1168, 1170, 1158, 1171, 1171, 1158, 1171, 1171, 1172, 1158, 1171, 1171, 1173, 1158,
    1171, 1171, 1174, 1158, 1175, 1171, 1171, 1174, 1158, 1175, 1171, 1171, 1176, 1158, 1175, 1171, 1171, 1177,
    1158, 1175, 1171, 1171, 1178, 1158, 1161, 1164, 1165, 1179, 1175, 1179, 1171, 1171, 1178, 172, 1181, 1182,
    1182, 1182, 934, 1184, 1268, 1224, 1187, 1187, 1187, 809, 173, 315, 1191, 1191, 1191, 316, 1193, 174, 224,
    1195, 1196, 317, 1198, 1198, 1192, 1189, 1190, 1192, 1194, 1194, 1194, 1197, 1199, 194, 1200, 225, 1158, 1165,
    1179, 1202, 1175, 1179, 1171, 1171, 1178, 1158, 1165, 1179, 1175, 1179, 1171, 1171, 1178, 870, 1205, 1206,
    871, 1208, 1209, 1207, 1210, 605, 1073, 606, 429, 607, 981, 759, 1218, 872, 1220, 1221, 404, 947, 873, 874,
    1226, 1227, 952, 953, 954, 959, 1232, 53, 1234, 955, 62, 1237, 875, 1239, 1240, 9, 1242, 1243, 1238, 1241,
    1244, 956, 957, 1247, 958, 1225, 1228, 1229, 1230, 1231, 1233, 1235, 1236, 1245, 1246, 1248, 1249, 982, 748,
    1252, 1251, 1253, 1253, 1251, 1251, 1251, 1253, 1251, 1251, 1251, 1251, 1251, 1251, 1251, 176, 1255, 176,
    1256, 1257, 130, 1258, 608, 1260, 682, 609, 1005, 1263, 846, 1173, 983, 120, 1266, 1267, 28, 1268, 416, 1270,
    450, 1121, 1122, 1272, 1273, 1273, 1274, 121, 984, 267, 1278, 1023, 1280, 1281, 1151, 474, 29, 368, 1285,
    1097, 1098, 1287, 1288, 1051, 1052, 1291, 1053, 1290, 1292, 1293, 475, 985, 1054, 1297, 659, 1299, 318, 1301,
    1301, 1302, 760, 1304, 904, 1306, 905, 906, 1308, 1309, 1310, 1311, 122, 907, 1314, 1315, 1316, 1307, 1312,
    1313, 1317, 986, 780, 177, 1320, 1320, 1320, 1321, 226, 178, 1323, 54, 1324, 1325, 1099, 1102, 1100, 1101,
    1330, 1328, 1329, 1331, 1103, 1333, 610, 1104, 1336, 1105, 1338, 1106, 405, 179, 1342, 227, 430, 1344, 629,
    630, 1347, 1346, 1348, 451, 810, 1350, 1346, 1348, 1351, 451, 406, 495, 101, 496, 459, 1354, 1355, 1356, 496,
    1354, 1358, 1356, 936, 611, 647, 229, 1363, 1363, 228, 180, 181, 1365, 1366, 1365, 230, 231, 1223, 1369, 1370,
    578, 761, 1372, 578, 1136, 578, 960, 1375, 1376, 1377, 578, 232, 233, 73, 700, 535, 639, 847, 182, 1386, 1386,
    636, 234, 1154, 1055, 1388, 1389, 536, 536, 235, 380, 183, 322, 322, 1394, 322, 322, 266, 322, 85, 380, 1287,
    1396, 1396, 1396, 335, 335, 335, 1397, 1286, 1185, 1399, 1399, 237, 1401, 1401, 236, 184, 1403, 238, 239, 648,
    537, 745, 747, 1024, 1408, 748, 526, 398, 640, 407, 848, 407, 1056, 538, 641, 452, 1363, 1363, 431, 497, 1025,
    1421, 240, 1153, 1107, 1425, 660, 1137, 762, 1428, 1429, 293, 660, 102, 1431, 399, 1431, 86, 399, 123, 612,
    124, 649, 352, 80, 220, 352, 326, 352, 683, 650, 662, 1444, 1445, 661, 849, 763, 764, 1445, 1447, 1448, 661,
    1445, 661, 1445, 661, 765, 353, 560, 1225, 1454, 1227, 1226, 1123, 1458, 1459, 1460, 1455, 1456, 1457, 1461,
    579, 1186, 1463, 579, 579, 498, 499, 476, 539, 540, 354, 432, 500, 642, 47, 1475, 642, 369, 370, 501, 417,
    1480, 453, 1230, 1482, 1229, 1483, 1484, 1480, 453, 1228, 460, 425, 425, 425, 460, 663, 613, 811, 1490, 1491,
    613, 766, 1493, 613, 461, 813, 812, 546, 1496, 550, 1497, 1497, 1497, 542, 542, 1498, 1496, 1500, 433, 381,
    382, 684, 1180, 1506, 434, 434, 685, 614, 1235, 1231, 1232, 1233, 1234, 1511, 1512, 1513, 1513, 1513, 1513,
    1514, 1515, 1513, 614, 664, 666, 1518, 1519, 665, 767, 1519, 1521, 665, 81, 241, 1524, 1525, 242, 1523, 1523,
    1014, 1523, 1523, 1014, 1528, 1523, 1523, 1014, 1529, 1523, 1523, 1014, 1526, 1527, 1527, 1527, 1530, 1523,
    1523, 1014, 1527, 1527, 1527, 1530, 615, 615, 850, 502, 503, 686, 687, 1166, 1539, 731, 1541, 1541, 1541,
    1541, 1541, 1541, 1541, 1541, 1541, 1541, 1541, 1541, 1541, 1541, 1541, 1541, 1542, 1542, 937, 1540, 1543,
    667, 851, 1006, 185, 140, 140, 1542, 1542, 1545, 1546, 1546, 1546, 1546, 1546, 1546, 1546, 1546, 1547, 125,
    667, 126, 1007, 1550, 1026, 1552, 667, 129, 128, 1554, 1554, 1554, 1554, 1555, 1554, 1554, 1554, 1554, 1555,
    1543, 667, 580, 1124, 1558, 1559, 435, 87, 130, 876, 1564, 1027, 1566, 925, 987, 988, 688, 689, 690, 436, 581,
    1108, 1575, 1155, 504, 852, 1067, 1579, 1580, 768, 1581, 355, 243, 1584, 561, 30, 437, 1588, 418, 1588, 418,
    853, 276, 1591, 186, 1592, 1593, 275, 274, 275, 732, 1597, 1598, 1598, 1598, 1598, 733, 1600, 734, 1602, 815,
    131, 1605, 1605, 1599, 1601, 1601, 1601, 1603, 1601, 1604, 1601, 1606, 1601, 616, 1288, 1608, 335, 1609, 335,
    335, 383, 1599, 1601, 1601, 1601, 1603, 1601, 1601, 1601, 616, 616, 989, 356, 562, 1109, 1110, 1167, 1619,
    1620, 1247, 1622, 1236, 1623, 1624, 1076, 383, 11, 1626, 11, 10, 769, 1629, 383, 88, 89, 419, 477, 1634, 990,
    1636, 31, 1290, 1638, 1291, 1292, 1640, 1641, 1641, 1641, 1293, 1643, 1638, 335, 1639, 335, 335, 1642, 1644,
    582, 1289, 770, 771, 1646, 1647, 582, 582, 268, 563, 1237, 1623, 1652, 462, 462, 438, 1655, 1111, 564, 1082,
    1269, 1270, 1272, 1661, 1660, 1662, 1662, 1271, 1663, 1664, 1273, 1666, 1662, 1662, 1667, 1668, 1665, 1669,
    1659, 1670, 583, 408, 772, 1673, 583, 583, 1168, 1238, 1239, 1678, 1678, 1677, 1679, 1676, 1680, 357, 565,
    566, 187, 1685, 1686, 132, 1688, 1689, 735, 68, 735, 1691, 1692, 1687, 1690, 1693, 1686, 90, 1298, 567, 961,
    1697, 1698, 992, 993, 1700, 1701, 327, 32, 991, 908, 1703, 1704, 33, 1706, 1119, 1708, 1118, 1120, 910, 1711,
    911, 1713, 1714, 1715, 1710, 1712, 1716, 909, 618, 736, 1718, 1719, 617, 877, 828, 1722, 1721, 1718, 1723,
    617, 478, 643, 277, 479, 1728, 1718, 617, 1058, 1059, 1731, 1732, 1057, 1008, 1734, 1009, 1735, 1736, 568,
    208, 1274, 1740, 1741, 1742, 935, 1744, 619, 619, 854, 1010, 223, 1240, 1748, 1749, 541, 926, 1276, 1277,
    1754, 1755, 1753, 1756, 1753, 1275, 1174, 1758, 738, 1760, 1761, 1762, 1761, 463, 1764, 104, 454, 278, 1766,
    855, 1766, 103, 1769, 480, 1771, 481, 482, 1112, 1278, 1776, 464, 1778, 1777, 1779, 701, 1779, 701, 994, 384,
    91, 384, 133, 385, 93, 266, 92, 385, 56, 409, 1789, 542, 1125, 1791, 1187, 1793, 188, 1795, 631, 584, 1796,
    1797, 1798, 620, 1156, 515, 948, 1803, 740, 1805, 1806, 739, 1808, 1807, 1809, 1806, 621, 107, 1811, 189,
    1813, 1813, 1813, 1813, 1813, 244, 622, 1188, 1816, 1189, 1818, 1817, 1819, 622, 543, 856, 1012, 1011, 1823,
    1824, 585, 585, 229, 702, 741, 1829, 742, 1831, 1832, 743, 1834, 1830, 18, 1833, 18, 1835, 18, 18, 18, 190,
    1837, 1837, 1837, 1837, 1837, 1837, 1837, 1837, 1837, 1070, 1839, 1069, 1840, 1841, 1840, 1157, 1843, 927,
    928, 929, 930, 191, 1071, 1850, 1840, 1840, 134, 1853, 134, 1854, 21, 21, 21, 21, 21, 21, 1854, 20, 1855,
    1838, 1842, 1844, 1845, 18, 1846, 21, 21, 1847, 21, 21, 1848, 21, 18, 21, 18, 1849, 177, 1851, 18, 18, 1852,
    20, 1856, 674, 70, 279, 1859, 1860, 1860, 1860, 1859, 1861, 1861, 1861, 135, 806, 807, 807, 807, 806, 806,
    806, 807, 807, 806, 1863, 807, 807, 807, 807, 807, 810, 937, 386, 1127, 1866, 1866, 1867, 1126, 1869, 1870,
    1871, 1870, 1046, 1873, 1128, 1875, 1875, 1875, 1876, 1874, 1871, 1877, 1877, 1870, 1868, 1872, 1872, 1868,
    1878, 1039, 1880, 1881, 1882, 1883, 1884, 1885, 136, 1887, 136, 1888, 1871, 1877, 1877, 1870, 1868, 1872,
    1872, 1868, 1890, 1190, 1892, 1888, 1893, 1047, 1048, 1895, 1870, 1896, 1897, 1870, 1129, 1899, 1871, 1877,
    1877, 1900, 1870, 1868, 1898, 1872, 1868, 1901, 1879, 18, 1886, 1889, 1889, 18, 1891, 1894, 1902, 18, 1894,
    18, 18, 266, 386, 410, 1905, 706, 829, 1907, 830, 1909, 831, 1911, 1305, 1913, 1913, 1908, 1910, 1912, 1914,
    569, 744, 1917, 1918, 71, 1920, 1921, 878, 1923, 879, 1925, 1924, 1926, 781, 1928, 1929, 1929, 1930, 1931,
    1932, 1932, 1931, 295, 1934, 745, 1936, 746, 1938, 1937, 1939, 72, 1941, 1935, 1935, 1943, 1944, 1922, 1927,
    1933, 1935, 1935, 1940, 1942, 1945, 1242, 1241, 1947, 1948, 1947, 1191, 1950, 544, 745, 747, 1139, 964, 1953,
    1954, 748, 526, 1140, 1956, 245, 1958, 1958, 1959, 1244, 1961, 1243, 545, 747, 1964, 1965, 1279, 1967, 1968,
    1968, 586, 1294, 586, 1159, 246, 247, 319, 322, 505, 320, 1978, 29, 546, 547, 387, 266, 387, 34, 193, 1985,
    248, 194, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 1987, 249, 1113,
    323, 506, 324, 1245, 35, 1993, 1994, 1049, 1996, 1138, 1998, 1158, 455, 938, 2002, 995, 623, 773, 2006, 507,
    507, 857, 1914, 782, 1134, 1141, 2011, 1246, 1623, 2013, 1076, 388, 858, 388, 624, 548, 411, 389, 220, 389,
    707, 707, 859, 880, 2023, 2024, 2025, 2026, 2027, 881, 2029, 2030, 2031, 2028, 2032, 2033, 128, 1248, 2035,
    1175, 1061, 2037, 2038, 2039, 1192, 2041, 1193, 2043, 2044, 829, 831, 839, 840, 840, 829, 844, 829, 831, 839,
    840, 840, 829, 844, 2046, 829, 831, 839, 840, 840, 829, 844, 2047, 829, 831, 837, 839, 840, 840, 829, 2040,
    844, 2042, 2045, 2048, 691, 2050, 703, 195, 2053, 2054, 2054, 2055, 854, 852, 570, 882, 883, 2059, 2060, 2061,
    2062, 2063, 884, 885, 2065, 2066, 2067, 2068, 886, 2070, 2071, 2072, 2073, 2074, 2064, 2069, 2075, 887, 2077,
    2078, 2079, 2080, 1114, 2082, 390, 1028, 2085, 2085, 1029, 2087, 1030, 2089, 1031, 1032, 2091, 2092, 2086,
    2088, 2090, 2090, 2093, 439, 325, 2096, 2097, 2096, 816, 2097, 2098, 2099, 2099, 2096, 2098, 2098, 2098, 2098,
    996, 391, 137, 2103, 137, 1048, 2104, 1014, 1013, 2106, 2107, 392, 446, 392, 196, 2111, 2111, 2111, 2111, 12,
    12, 817, 2114, 818, 508, 353, 2116, 508, 353, 2116, 2117, 508, 353, 2116, 2118, 2115, 508, 353, 2116, 2119,
    2112, 2113, 366, 2120, 269, 93, 587, 1033, 2124, 587, 745, 747, 1015, 2126, 748, 526, 587, 1160, 571, 326,
    2130, 2130, 2130, 2130, 2131, 2130, 2130, 2132, 2130, 2130, 2133, 789, 304, 2135, 2136, 2135, 2135, 2136,
    2135, 2136, 2135, 2135, 2136, 2137, 2135, 2136, 2135, 2135, 2136, 2138, 2134, 2135, 2136, 2135, 2135, 2136,
    2139, 2140, 1161, 197, 748, 2143, 1249, 2145, 198, 1250, 2148, 2147, 2149, 2147, 2146, 2150, 1251, 2152, 2153,
    2143, 1253, 2144, 2151, 2154, 1040, 280, 281, 2157, 2157, 2158, 2158, 2158, 2157, 2157, 2157, 2158, 2158,
    2158, 2157, 2159, 2157, 2157, 2158, 2158, 2158, 2157, 2160, 2157, 2157, 2158, 2158, 2158, 2157, 2161, 2162,
    37, 2164, 108, 2166, 40, 2168, 786, 2170, 2171, 38, 2173, 109, 2175, 140, 2177, 2177, 2177, 283, 2177, 2177,
    2177, 2178, 2179, 2178, 282, 36, 2181, 39, 39, 74, 699, 699, 699, 699, 699, 2173, 699, 41, 270, 2186, 42,
    2188, 2173, 712, 2190, 298, 2192, 2192, 2192, 2192, 2192, 2192, 2192, 2192, 2193, 2192, 2192, 2192, 2192,
    2194, 2192, 2192, 2192, 2192, 2195, 2196, 785, 2198, 2199, 2173, 41, 2165, 2167, 2169, 2172, 2174, 2174, 2176,
    2180, 2183, 2172, 2183, 2184, 2169, 2201, 2169, 2169, 2174, 2169, 2174, 2176, 2187, 2187, 2176, 2189, 2174,
    2169, 2174, 2165, 2167, 2169, 2172, 2174, 2174, 2176, 2180, 2183, 2172, 2183, 2184, 2169, 2201, 2169, 2169,
    2174, 2169, 2174, 2176, 2187, 2187, 2176, 2189, 2174, 2169, 2174, 2202, 2165, 2167, 2169, 2172, 2174, 2174,
    2176, 2180, 2183, 2172, 2183, 2184, 2169, 2201, 2169, 2169, 2174, 2169, 2174, 2176, 2187, 2187, 2176, 2189,
    2174, 2169, 2174, 2203, 296, 2205, 2205, 2205, 2205, 2205, 2205, 2205, 2205, 2206, 2205, 2205, 2205, 2205,
    2207, 2205, 2205, 2205, 2205, 2208, 2209, 139, 2211, 2211, 139, 297, 860, 2214, 860, 2215, 2215, 2215, 2215,
    2215, 2215, 2216, 2215, 2215, 2217, 784, 2219, 2220, 250, 2222, 2223, 2223, 2224, 2223, 2225, 2223, 2226,
    2210, 2212, 2212, 2213, 2218, 2218, 2221, 2227, 2213, 2213, 2223, 2212, 2213, 2226, 2210, 2212, 2212, 2213,
    2218, 2218, 2221, 2227, 2213, 2213, 2223, 2212, 2213, 2228, 2210, 2212, 2212, 2213, 2218, 2218, 2221, 2227,
    2213, 2213, 2223, 2212, 2213, 2229, 2210, 2212, 2212, 2213, 2218, 2218, 2221, 2227, 2213, 2213, 2223, 2212,
    2213, 2230, 2165, 2167, 2169, 2172, 2174, 2174, 2176, 2180, 2182, 2172, 2183, 2184, 2169, 2185, 2169, 2169,
    2174, 2169, 2174, 2176, 2187, 2187, 2176, 2189, 2174, 2169, 2191, 2197, 2200, 2174, 2204, 2231, 300, 299, 251,
    2235, 2234, 2234, 2234, 2234, 2234, 2234, 2234, 2234, 2237, 2234, 2234, 2234, 2234, 2238, 2234, 2234, 2234,
    2236, 2234, 2239, 141, 2241, 2233, 2240, 2233, 2233, 2233, 2233, 2240, 2233, 2233, 2233, 2243, 2233, 2240,
    2233, 2233, 2233, 2244, 2233, 2240, 2233, 2233, 2242, 2233, 2245, 2246, 2135, 2136, 2135, 2135, 2136, 2139,
    2248, 301, 302, 2251, 2251, 2251, 2251, 2251, 2251, 2251, 2251, 2252, 2251, 2251, 2251, 2251, 2253, 2251,
    2251, 2251, 2251, 2254, 2255, 252, 2257, 2250, 2250, 2250, 2258, 2250, 2250, 2250, 2250, 2258, 2250, 2259,
    2250, 2250, 2250, 2258, 2250, 2260, 2256, 2250, 2250, 2250, 2258, 2250, 2261, 787, 788, 2250, 2262, 2263,
    2250, 2250, 2264, 2264, 2258, 2250, 2261, 2250, 2262, 2263, 2250, 2250, 2264, 2264, 2258, 2250, 2265, 2250,
    2262, 2263, 2250, 2250, 2264, 2264, 2258, 2250, 2266, 2250, 2262, 2263, 2250, 2250, 2264, 2264, 2258, 2250,
    2267, 2249, 2268, 303, 253, 2271, 2272, 200, 201, 144, 2276, 2276, 2276, 2276, 202, 142, 143, 199, 2270, 2273,
    2274, 2275, 2270, 2270, 2277, 2272, 2270, 2270, 2273, 2274, 2275, 2270, 2270, 2277, 2272, 2270, 2281, 2270,
    2273, 2274, 2275, 2270, 2270, 2277, 2272, 2270, 2282, 2270, 2273, 2274, 2275, 2270, 2270, 2277, 2278, 2279,
    2272, 2280, 2270, 2283, 713, 2285, 2286, 2287, 1300, 2289, 2289, 2289, 1176, 1177, 2292, 1178, 2294, 2291,
    2291, 2291, 2293, 2295, 2291, 2291, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 94, 92, 92, 95, 95,
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
    460, 460, 460, 462, 466, 467, 467, 467, 467, 469, 472, 473, 473, 473, 474, 474, 474, 475, 474, 482, 483, 484,
    484, 484, 484, 487, 489, 490, 492, 513, 514, 514, 514, 514, 517, 519, 527, 528, 528, 529, 529, 529, 529, 530,
    530, 530, 530, 534, 528, 528, 536, 537, 537, 537, 537, 539, 539, 539, 539, 553, 555, 555, 556, 556, 556, 556,
    558, 558, 558, 558, 559, 559, 559, 559, 560, 560, 560, 560, 561, 561, 561, 561, 562, 562, 562, 562, 563, 563,
    563, 563, 564, 565, 565, 566, 566, 566, 566, 565, 565, 567, 567, 567, 567, 568, 568, 568, 568, 569, 569, 569,
    575, 221, 576, 576, 576, 576, 594, 458, 595, 595, 595, 595, 596, 596, 596, 596, 597, 597, 597, 597, 599, 600,
    600, 600, 600, 601, 601, 601, 601, 602, 602, 602, 602, 603, 604, 603, 603, 605, 605, 605, 605, 612, 613, 614,
    614, 614, 614, 615, 616, 618, 618, 618, 618, 619, 619, 620, 619, 621, 619, 626, 627, 627, 627, 627, 628, 629,
    630, 631, 630, 630, 634, 196, 637, 641, 642, 642, 642, 642, 643, 645, 647, 653, 654, 655, 655, 655, 655, 657,
    658, 658, 658, 659, 659, 659, 659, 660, 660, 660, 660, 661, 661, 661, 661, 662, 662, 662, 662, 663, 663, 663,
    663, 664, 664, 664, 664, 666, 667, 667, 667, 667, 668, 670, 668, 668, 675, 196, 677, 678, 678, 678, 678, 680,
    682, 682, 682, 682, 683, 685, 683, 683, 686, 687, 687, 687, 687, 688, 688, 688, 688, 689, 689, 689, 689, 690,
    693, 694, 695, 696, 696, 696, 696, 697, 700, 697, 701, 702, 702, 702, 702, 704, 705, 707, 195, 708, 709, 708,
    711, 711, 711, 711, 714, 715, 715, 715, 715, 722, 723, 728, 729, 729, 729, 729, 730, 730, 730, 730, 730, 325,
    708, 731, 732, 732, 732, 732, 733, 733, 733, 733, 744, 731, 749, 760, 761, 763, 336, 766, 771, 771, 772, 772,
    774, 761, 775, 775, 775, 775, 777, 779, 780, 780, 780, 780, 781, 781, 781, 781, 782, 782, 782, 782, 784, 785,
    785, 785, 785, 788, 792, 793, 793, 793, 793, 794, 799, 802, 805, 811, 812, 813, 814, 815, 815, 815, 815, 816,
    816, 816, 816, 814, 819, 819, 819, 820, 820, 820, 821, 821, 821, 821, 825, 628, 848, 851, 865, 866, 866, 866,
    866, 869, 876, 877, 877, 877, 877, 878, 878, 879, 879, 879, 879, 878, 878, 880, 920, 921, 921, 921, 921, 922,
    922, 922, 922, 923, 924, 924, 924, 924, 925, 926, 926, 926, 926, 927, 930, 927, 927, 931, 931, 931, 931, 932,
    932, 932, 932, 933, 934, 935, 935, 935, 935, 936, 936, 936, 936, 938, 939, 939, 939, 939, 940, 940, 940, 940,
    943, 946, 948, 946, 946, 949, 1000, 814, 1006, 1007, 1007, 1007, 1007, 1010, 1011, 1011, 1011, 1011, 1013,
    1018, 1020, 1022, 1023, 1023, 1023, 1025, 1023, 1026, 1027, 1027, 1027, 1027, 1027, 1027, 1029, 1030, 1030,
    1030, 1030, 1031, 1031, 1031, 1031, 1032, 1034, 1034, 1034, 1034, 1036, 1039, 1040, 1040, 1040, 1040, 1041,
    1029, 1029, 1029, 1042, 1042, 1042, 1042, 1043, 1043, 1043, 1043, 1043, 1046, 1049, 704, 1054, 1056, 1058,
    1060, 1062, 1063, 1063, 1068, 1063, 1063, 1074, 1075, 1077, 1079, 325, 1080, 1084, 1087, 1087, 1087, 1095,
    1032, 1096, 1096, 1096, 1096, 1097, 1097, 1097, 1100, 1103, 1105, 1111, 1112, 1114, 1115, 1115, 1115, 1115,
    1116, 1117, 1117, 1117, 1118, 1119, 1120, 1120, 1120, 1120, 1121, 1121, 1121, 1121, 1136, 1141, 1032, 1143,
    1144, 1144, 1144, 1144, 1145, 1145, 1145, 1145, 1148, 1149, 1149, 1149, 1149, 1152, 1153, 1153, 1153, 1153,
    74, 1156, 1157, 1180, 1183, 1185, 1186, 1188, 410, 1201, 1203, 1204, 1211, 1212, 1212, 1212, 1213, 1214, 1214,
    1214, 1214, 1212, 1215, 1215, 1215, 1215, 1216, 1216, 1217, 1216, 1216, 1219, 693, 1222, 1223, 1223, 1223,
    1223, 1224, 731, 1250, 1254, 1259, 1261, 1261, 1261, 1261, 1262, 1262, 1262, 1262, 1264, 1265, 1269, 1271,
    1271, 1271, 1271, 1275, 1276, 1277, 1279, 1282, 1283, 1283, 1283, 1283, 1284, 1286, 1286, 1286, 1286, 1289,
    1294, 1295, 1295, 1295, 1295, 1296, 1032, 1298, 1300, 1300, 1300, 1300, 1303, 1305, 1318, 1319, 1322, 1326,
    1326, 1327, 1332, 1334, 1335, 1335, 1335, 1335, 1337, 1339, 1340, 1341, 1341, 1341, 1341, 1343, 1345, 1345,
    1345, 1345, 1349, 1352, 1349, 1349, 1349, 1353, 1353, 1353, 1353, 1357, 1357, 1359, 1357, 1360, 1361, 1361,
    1361, 1361, 1362, 1362, 1362, 1362, 1364, 1367, 1368, 1371, 1373, 1374, 1378, 1379, 1380, 1381, 1382, 1382,
    1382, 1382, 1383, 1383, 1383, 1383, 1384, 1384, 1384, 1385, 1384, 1387, 1390, 1391, 1391, 1391, 1392, 1393,
    1395, 1393, 1393, 1188, 1398, 1400, 1402, 1404, 1405, 1406, 1406, 1406, 1406, 1407, 1407, 1407, 1407, 1409,
    1410, 1410, 1410, 1410, 1411, 1411, 1411, 1411, 1412, 1413, 1413, 1413, 1414, 1415, 1415, 1415, 1415, 1416,
    1416, 1416, 1416, 1417, 1417, 1417, 1417, 1418, 1419, 1419, 1419, 1419, 1420, 1420, 1420, 1420, 1422, 1420,
    1423, 1424, 1426, 1427, 1430, 1427, 1427, 1432, 1433, 1434, 1432, 1432, 1435, 1436, 1435, 1435, 1437, 1437,
    1437, 1437, 1438, 1439, 1440, 1438, 1441, 1442, 1442, 1442, 1442, 694, 1443, 1443, 1443, 1443, 1446, 1449,
    1450, 1451, 1452, 1452, 1452, 1452, 1453, 1453, 1453, 1453, 694, 1462, 1464, 1465, 1466, 1466, 1466, 1466,
    1467, 1467, 1467, 1467, 1468, 1468, 1468, 1468, 1469, 1469, 1469, 1469, 1470, 1470, 1470, 1470, 1471, 1471,
    1471, 1471, 1472, 1472, 1472, 1472, 1473, 1473, 1473, 1473, 1474, 1476, 1474, 1474, 1477, 1477, 1477, 1477,
    1478, 1478, 1478, 1478, 1479, 1479, 1479, 1479, 1481, 1485, 1481, 1481, 1486, 1486, 1486, 1487, 1488, 1488,
    1488, 1488, 1489, 1492, 1494, 1489, 1495, 1495, 1495, 1495, 1499, 1501, 1501, 1502, 1502, 1502, 1502, 1503,
    1503, 1503, 1503, 1504, 1504, 1504, 1504, 1505, 1505, 1505, 1505, 1507, 1508, 1508, 1508, 1509, 1509, 1509,
    1509, 1510, 1516, 1510, 1510, 1032, 1517, 1517, 1517, 1517, 1520, 1522, 1520, 1520, 1531, 1532, 1531, 1533,
    1533, 1533, 1534, 1535, 1535, 1535, 1535, 1536, 1536, 1536, 1536, 1537, 1537, 1537, 1537, 1538, 1538, 1538,
    1538, 1544, 1548, 1549, 1551, 1553, 1556, 1557, 1557, 1557, 1557, 1560, 1561, 1561, 1561, 1561, 1562, 1563,
    1565, 1567, 1568, 1569, 1570, 1570, 1570, 1570, 1571, 1571, 1571, 1571, 1572, 1572, 1572, 1572, 1573, 1573,
    1573, 1573, 441, 1574, 1574, 1574, 1574, 1576, 1577, 1577, 1577, 1577, 1578, 938, 1582, 1583, 1583, 1583,
    1583, 1585, 1586, 1586, 1586, 1586, 1587, 1589, 1589, 1589, 1590, 1594, 1595, 1596, 1594, 1595, 1595, 1596,
    693, 693, 1607, 1610, 1611, 1612, 1613, 1612, 1614, 1615, 1615, 1615, 1615, 628, 1616, 1616, 1616, 1616, 1617,
    1618, 1621, 1625, 1611, 1627, 1627, 1627, 1628, 1627, 1630, 1611, 1631, 1632, 1632, 1633, 1633, 1633, 1633,
    328, 1635, 1635, 1635, 1637, 1645, 1648, 1649, 1649, 811, 1650, 1651, 1651, 1651, 1651, 1653, 1654, 1654,
    1654, 1654, 1656, 1656, 1656, 1656, 1657, 1658, 1658, 1658, 1658, 1671, 1672, 1672, 1672, 1672, 1672, 1672,
    1674, 1675, 1675, 1681, 1682, 1682, 1682, 1682, 1683, 1683, 1683, 1683, 1684, 1684, 1684, 1684, 1694, 1695,
    1696, 1696, 1696, 1696, 1699, 1702, 1705, 731, 1032, 1707, 641, 693, 1022, 221, 1709, 1717, 1720, 1724, 1720,
    1725, 1725, 1725, 1725, 1726, 1726, 1726, 1726, 1727, 1729, 1729, 1729, 1729, 1729, 1720, 1730, 1733, 1737,
    1738, 1738, 1738, 1738, 1739, 1739, 1739, 1743, 1745, 1746, 1747, 1746, 1746, 1018, 1750, 693, 1751, 1751,
    1751, 1751, 1752, 1757, 1759, 1763, 1763, 1765, 1765, 1765, 1767, 1768, 1770, 1765, 1772, 1773, 1773, 1773,
    1773, 1774, 1774, 1774, 1774, 1772, 1772, 1772, 1775, 1780, 1781, 1782, 1781, 1781, 1783, 1784, 1785, 1783,
    1783, 1786, 1787, 1786, 1786, 1788, 1788, 1790, 1790, 1790, 1790, 1790, 1792, 1794, 1799, 1799, 1799, 1799,
    1800, 1800, 1800, 1800, 1801, 1802, 1802, 1802, 1802, 1804, 1810, 1810, 1810, 1812, 1812, 1812, 1814, 1815,
    1815, 1815, 1820, 1821, 1821, 1821, 1821, 1822, 1825, 1826, 1826, 1826, 1827, 1828, 1828, 1828, 1828, 1836,
    1857, 814, 1858, 1862, 1864, 1865, 1865, 1865, 1903, 1904, 628, 1906, 1906, 1906, 1906, 1915, 1916, 1916,
    1916, 1916, 1062, 1919, 1946, 1810, 1799, 1949, 1951, 1952, 1952, 1952, 1952, 1955, 1957, 1960, 1962, 1963,
    1963, 1963, 1963, 1966, 1969, 1970, 1971, 1971, 1971, 731, 1972, 1973, 1974, 1975, 1976, 1977, 1977, 1977,
    1977, 1979, 1980, 1980, 1980, 1980, 1981, 1981, 1981, 1981, 1982, 1982, 1982, 1983, 1984, 307, 1986, 1988,
    1976, 1984, 1989, 1976, 1990, 1991, 1991, 1991, 1991, 1992, 1995, 1997, 1999, 2000, 2001, 2001, 2001, 2001,
    2003, 2004, 731, 2005, 2005, 2005, 2005, 2007, 2008, 2008, 2008, 2009, 2010, 2012, 2014, 2015, 2015, 2015,
    1381, 2016, 2016, 2016, 2016, 2017, 2017, 2017, 2017, 2018, 2018, 2018, 2018, 2019, 2020, 2019, 2019, 2021,
    2021, 2022, 2021, 2034, 2036, 2049, 2051, 2051, 2051, 2051, 2052, 2052, 2052, 2052, 771, 2056, 2057, 2057,
    2057, 2057, 2057, 2058, 2058, 2058, 2058, 2076, 2081, 325, 2083, 2084, 2084, 2084, 2084, 2094, 2095, 2095,
    2095, 2095, 2095, 2100, 2101, 2102, 2102, 2102, 2102, 2105, 2108, 2109, 2110, 2109, 2109, 196, 2121, 2122,
    2123, 2123, 2125, 2127, 2123, 2128, 2129, 2129, 2129, 2129, 2141, 2142, 2155, 2156, 2163, 2232, 2247, 2269,
    2284, 2288, 2290, 2296,
];

pub(super) static ENTRY_PROFILES: [u16; 1306] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 7, 8, 6, 5, 9, 7, 8, 6, 10, 11, 10, 6, 5, 6, 6, 7, 6,
    12, 13, 14, 15, 16, 13, 17, 17, 18, 19, 18, 20, 21, 22, 23, 24, 25, 17, 19, 17, 26, 27, 28, 29, 30, 31, 32,
    33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 34, 35, 36, 37, 38, 36, 39, 40, 41, 42, 43, 43, 42, 43, 44, 45,
    45, 43, 43, 44, 46, 47, 46, 48, 49, 47, 46, 49, 46, 50, 51, 52, 52, 53, 54, 55, 54, 54, 54, 54, 56, 57, 56,
    58, 54, 59, 56, 56, 60, 54, 56, 61, 54, 62, 63, 60, 56, 62, 56, 54, 59, 64, 59, 65, 54, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 67, 68, 69, 67, 70, 67, 67, 67, 67, 67, 67, 68, 71, 67, 72, 67, 73, 74, 67, 67, 75, 67, 67, 67, 67, 67,
    67, 67, 67, 76, 67, 67, 67, 77, 67, 78, 67, 79, 75, 67, 67, 78, 67, 80, 75, 67, 75, 72, 81, 82, 67, 83, 84,
    83, 83, 85, 84, 84, 86, 86, 86, 84, 87, 87, 88, 87, 87, 89, 85, 85, 85, 90, 90, 90, 90, 90, 91, 90, 92, 93,
    90, 94, 95, 96, 97, 97, 94, 95, 96, 98, 97, 96, 97, 99, 96, 97, 97, 100, 100, 100, 100, 100, 100, 100, 100,
    100, 101, 100, 100, 100, 100, 101, 101, 101, 101, 101, 101, 100, 101, 100, 100, 102, 103, 100, 104, 100, 100,
    100, 105, 106, 107, 108, 105, 105, 109, 110, 105, 110, 105, 107, 107, 105, 105, 105, 105, 109, 111, 105, 105,
    105, 112, 105, 105, 107, 105, 108, 108, 105, 105, 113, 113, 114, 113, 115, 115, 114, 116, 116, 113, 114, 117,
    113, 118, 119, 119, 119, 120, 120, 121, 122, 123, 118, 119, 121, 123, 118, 120, 121, 119, 124, 123, 123, 124,
    120, 125, 125, 126, 127, 127, 128, 125, 129, 130, 131, 132, 133, 132, 134, 134, 135, 136, 137, 135, 138, 138,
    139, 138, 138, 138, 139, 140, 141, 141, 142, 143, 144, 142, 141, 145, 141, 146, 141, 143, 142, 141, 142, 142,
    142, 142, 141, 142, 147, 148, 149, 150, 150, 151, 152, 149, 152, 153, 148, 154, 155, 155, 150, 156, 157, 158,
    157, 159, 157, 160, 161, 159, 160, 162, 163, 164, 163, 163, 163, 163, 165, 163, 164, 163, 166, 163, 163, 163,
    163, 163, 163, 167, 168, 167, 167, 168, 167, 168, 167, 169, 167, 170, 171, 168, 168, 172, 168, 167, 170, 171,
    170, 173, 169, 169, 168, 167, 174, 174, 175, 176, 177, 178, 174, 174, 179, 179, 179, 180, 179, 181, 181, 182,
    182, 179, 183, 181, 181, 184, 183, 185, 179, 179, 179, 183, 181, 179, 181, 179, 180, 186, 179, 187, 183, 183,
    179, 179, 181, 188, 188, 189, 188, 188, 188, 188, 188, 188, 189, 188, 188, 188, 188, 188, 188, 188, 188, 188,
    188, 188, 189, 188, 190, 190, 191, 192, 190, 190, 191, 192, 192, 192, 192, 193, 192, 190, 190, 194, 195, 196,
    195, 195, 196, 196, 195, 197, 198, 199, 195, 195, 195, 195, 195, 196, 197, 197, 200, 195, 196, 196, 197, 196,
    195, 195, 198, 201, 198, 195, 196, 197, 195, 200, 197, 202, 195, 203, 203, 204, 204, 204, 204, 203, 205, 205,
    206, 207, 206, 207, 205, 205, 208, 209, 210, 209, 211, 212, 212, 212, 213, 214, 214, 215, 216, 215, 216, 217,
    215, 216, 215, 215, 215, 217, 215, 215, 217, 215, 215, 218, 219, 220, 221, 222, 223, 221, 222, 224, 225, 226,
    225, 221, 221, 227, 221, 222, 226, 221, 219, 228, 226, 226, 222, 224, 229, 230, 231, 230, 229, 231, 230, 231,
    232, 233, 231, 231, 234, 235, 236, 237, 238, 238, 239, 240, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241,
    241, 241, 241, 241, 241, 241, 241, 241, 241, 242, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 241, 243,
    241, 241, 241, 241, 241, 244, 245, 246, 246, 246, 245, 245, 246, 245, 246, 246, 246, 246, 246, 245, 245, 245,
    245, 246, 246, 246, 246, 246, 246, 246, 247, 248, 248, 247, 247, 247, 248, 249, 250, 251, 252, 252, 252, 252,
    253, 252, 254, 252, 252, 252, 252, 252, 252, 253, 252, 253, 252, 253, 252, 252, 252, 252, 252, 252, 252, 252,
    255, 252, 255, 255, 256, 252, 252, 256, 252, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257, 257,
    258, 259, 259, 259, 258, 260, 258, 258, 259, 258, 260, 260, 258, 258, 258, 258, 258, 258, 258, 258, 259, 258,
    258, 260, 258, 260, 258, 260, 261, 261, 261, 261, 262, 262, 263, 263, 263, 261, 261, 261, 264, 264, 261, 261,
    261, 261, 262, 262, 261, 261, 261, 261, 261, 261, 261, 261, 265, 265, 266, 266, 266, 266, 266, 266, 265, 266,
    266, 267, 265, 267, 266, 266, 266, 266, 266, 266, 266, 268, 266, 266, 269, 270, 270, 270, 270, 270, 270, 270,
    270, 270, 270, 270, 270, 269, 269, 270, 270, 270, 270, 271, 272, 272, 272, 272, 273, 274, 275, 275, 276, 275,
    277, 277, 277, 275, 278, 279, 280, 281, 281, 281, 281, 281, 281, 281, 281, 281, 281, 281, 280, 280, 282, 282,
    282, 283, 284, 284, 283, 283, 284, 283, 283, 285, 283, 283, 285, 286, 285, 284, 283, 284, 286, 284, 284, 283,
    286, 283, 283, 283, 284, 285, 286, 285, 284, 283, 283, 287, 288, 289, 289, 290, 290, 291, 292, 288, 292, 289,
    293, 294, 295, 295, 292, 295, 295, 295, 296, 297, 297, 298, 298, 296, 298, 299, 300, 300, 296, 300, 297, 297,
    297, 297, 296, 296, 297, 297, 297, 301, 301, 301, 301, 302, 303, 302, 304, 302, 302, 302, 302, 305, 306, 306,
    307, 306, 306, 306, 308, 308, 307, 306, 309, 309, 310, 311, 311, 311, 311, 310, 312, 313, 313, 313, 313, 314,
    314, 314, 314, 314, 314, 314, 315, 315, 315, 315, 315, 316, 315, 316, 316, 315, 316, 315, 316, 315, 315, 315,
    315, 315, 315, 315, 317, 315, 315, 315, 315, 317, 315, 316, 315, 316, 316, 315, 316, 315, 315, 315, 318, 319,
    319, 320, 320, 321, 321, 321, 321, 321, 321, 321, 321, 321, 321, 322, 321, 322, 323, 324, 324, 324, 324, 325,
    326, 327, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328, 328,
    328, 329, 330, 329, 329, 329, 330, 331, 331, 332, 331, 331, 332, 331, 333, 334, 334, 335, 333, 335, 333, 335,
    333, 333, 333, 336, 333, 335, 333, 336, 335, 333, 337, 338, 339, 339, 340, 339, 339, 339, 339, 340, 340, 340,
    340, 340, 339, 339, 340, 339, 340, 337, 340, 340, 339, 339, 339, 339, 339, 340, 340, 340, 340, 337, 340, 339,
    340, 339, 339, 339, 340, 339, 339, 337, 337, 339, 339, 340, 339, 339, 340, 340, 339, 340, 339, 340, 340, 339,
    340, 340, 341, 341, 342, 343, 344, 341, 345, 343, 341, 346, 341, 342, 341, 344, 343, 341, 341, 343, 344, 345,
    341, 344, 341, 343, 341, 344, 344, 341, 347, 347, 348, 348, 349, 348, 347, 348, 347, 347, 348, 347, 348, 348,
    348, 350, 350, 350, 350, 350, 351, 351, 351, 352, 352, 352,
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::High, 0x80000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::BeliefPassive)), Strength::Medium, 0x0),
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x1000008),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::High, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Distancing)), Strength::Medium, 0x1000000),
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Hearsay)), Strength::Medium, 0x4000000000),
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::High, 0x8000000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Rumour)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x200000040),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x200000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x40),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x20),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Shield)), Strength::Medium, 0x8000000000),
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
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::AnonymityReason)), Strength::High, 0x20000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::Medium, 0x10000000000),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Anonymous)), Strength::High, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Document)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Media)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::NamedOrg)), Strength::Low, 0x80),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Pronoun)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Medium, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x0),
    Profile::new(Category::Sources, Some(MarkType::Source(SourceType::Role)), Strength::Low, 0x10000000000),
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
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x2000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x0),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::Medium, 0x4000),
    Profile::new(Category::Furniture, Some(MarkType::Furniture(FurnitureType::Promo)), Strength::High, 0x4000),
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
    selves<can> <not> seem to<not> possible<not> possibly<not> ~ known for|as|to|abouta [firm|big|definite] maybea\
    n|the unverified accountas possibleask|asks|asked|asking an open questionas|than expectedawaiting confirmatio\
    n of your|mycannot possiblycannot seem toconfirm|confirms|confirmed|confirming [the] reports of|thatcontested \
    seat|seats|election|elections|primary|race|racescould <not> care lesscould be reachedcould only|barely|hardly|\
    scarcelycould youcould|can|would you possiblydid <not> ~ confirm <possessive>every conceivableeverything|anyth\
    ing|all|every|best|worst|only|earliest|latest possibleevidently clear|true|wrong|falsegossip column|columns|co\
    lumnist|columnistshow is|was that|this|it possibleif|where|wherever|when|whenever|whatever [at all] possiblei\
    n questionable tastei|we ~ expect from|oflikely voter|voters|suspect|suspectsmake|makes|made|making [it|this|t\
    hat|them] possiblemay i|wenever seem|seems|seemed tono doubtno one couldnobody|none|neither couldonly <number\
    > <word> could [be]perhaps you could|should|canperson|persons of interest toplausible deniabilitypossible thro\
    ugh|withoutpossible topreliminary charge|chargespresumed innocentprobable causereported crimes|earnings|losses\
    |profit|profits|revenue|results|salesrumour|rumor millso [that] <subject-pronoun> couldtake|takes|took|taking|\
    taken a chancetentative smile|step|steps|knock|nodthe accused stood|sat|pleaded|appeared|wept|told|said|denied\
    |facesthe unknownthe|every <word> <word> possibleunknown tounlikely hero|heroes|friend|friends|pair|pairing|al\
    ly|allies|alliance|couple|duo|place|source|star|candidatewhat it looks|looked likewould appear on|in|at|before\
    you could|might sayyou may be seated|excused<not> sure<not> ~ certain<not> ~ clear<not> ~ known[many|some|big|\
    serious] questions remaina [slim|good|fair|slight] chance that|ofan open questionarguablyas likely as notconce\
    ivableconceivablydoubtfuldoubtlessearly indicationsimprobablein all likelihood|probabilityinterimis|are|'s|'r\
    e set toit is [<not>] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelylittle|nothing <be\
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
    s perin the eyes ofin the opinion ofin the view ofin the words ofperto hear [<article>|<possessive>] <word> [<\
    word>] tell itviait was reported<be> <not> ~ available for comment<be> unavailable for comment<be> ~ contacted\
    |approached for comment<have> <not> ~ commented<have> <not> ~ responded|replied[<have>] yet to ~ comment|respo\
    nd|replycould <not> ~ be ~ reachedcould <not> ~ be ~ reached for commentdeclined commentdeclined to say|elabor\
    ate|specifydeclined|declines|declining to commentdeclined|refused an|our interview [request]declined|refused t\
    o be intervieweddid <not> ~ answerdid <not> ~ elaboratedid <not> ~ respond|replydid <not> ~ respond|reply to \
    a request|requests for commentdid <not> ~ returndid <not> ~ saydid <not> ~ specifydid|do|does|would|could <not\
    > ~ commentgave no [further|more|other] details|explanation|reasonmade no commentneither|none|nobody [of|from\
    ] [<word>] [<word>] [<word>] [nor] [<word>] [<word>] [<word>] commentedneither|none|nobody [of|from] [<word>] \
    [<word>] [<word>] [nor] [<word>] [<word>] [<word>] responded|replied to [a] request|requests for commentno com\
    mentpleaded the fifthreferred questions torefused to say|elaborate|specifyrefused|refuses|refusing to commentr\
    emained|stayed|kept|remains|remain ~ silentsaid nothingwithout elaborating|elaborationwould <not> be drawnwoul\
    d <not> ~ sayat a news conferenceat a press briefingduring a briefingin a letterin a postin a statementin a tw\
    eetin an emailin an interviewspeaking to reportersthrough a spokespersonthrough an interpreterthrough his lawy\
    eraccountaccusationadmissionallegationannouncementassertionassessmentbeliefclaimcommentsconfirmationdenialfind\
    ingmessageopinionpredictionpromisequoteremarksreportrevelationrulingstatementsuggestiontestimonyversionviewwar\
    ning<be> <not> ~ authorized|authorised to [publicly] speak|talk|comment|discuss [publicly]asked|asking not to \
    be named|identifiedbecause of the sensitivity of the matterdeclined|refused to be named|identifiedfor fear of \
    reprisalsfor fear of retaliationgave only her first namegave only his first nameidentified only asinsisted on \
    anonymitynot her real namenot his real nameoff the recordon backgroundon condition of anonymityon the conditio\
    n of anonymityrequested anonymityspeaking anonymouslyto discuss internal mattersto discuss private deliberatio\
    nswas not authorised to speak to the mediawas not authorized to speak publiclywho asked not to be identifiedwh\
    o asked not to be namedwho declined to be identifiedwho declined to be namedwho did not want to be namedwhose \
    name has been changeda Western diplomata diplomata military sourcea person briefed ona person close to the neg\
    otiationsa person familiar with the mattera person with knowledge ofa police sourcea senior aidea sourcea sour\
    ce close toa whistlebloweran administration officialan aidean insideran intelligence sourcepeople briefed onpe\
    ople familiar with the matterpeople familiar with the situationpeople with direct knowledge ofsomeone close to\
    sourcessources close tosources familiar with the mattera leaked memoa polla press releasea reporta studya surv\
    eyan internal memocourt documentscourt recordsdatafiguresfootageminutesresearchstudiesthe complaintthe filingt\
    he indictmentthe lawsuitlocal mediamedia reportsmultiple outletsnews reportsstate mediapolicetheyUS officials\
    a government officiala representative fora senior officiala spokesmana spokespersona spokeswomanan officialaut\
    horitiesofficialsTelegram channelsa post ona tweeta videoon Facebookon Instagramon Redditon Telegramon TikToko\
    n Truth Socialon Xon social mediaposts on social mediasocial media usersa translationaccording to a translatio\
    n bytranslated fromanalystscriticscritics and supporters alikedoctorseconomistsexpertseyewitnessesfansinsiders\
    lawyerslocalsmanymany expertsmany peoplemost peopleneighboursobserversone analyst|critic|economist|expert|neig\
    hbor|neighbour|observer|opponent|resident|supporter|voteropponentsothersparentspeopleresearchersresidentsscien\
    tistsseveral peoplesomesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAuthor:Authors:ByExcl\
    usive byGuest essayInterview|review|report byOpinion byReported byReporter:Staff and agenciesStaff writerStor\
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
    bscriberContact the writer|reporter|author atDonateDownload our appDownload the appFollow him|her|them onFollo\
    w the authorsFollow usFollow us onGet our|the free newsletter|newslettersGet the latest newsGet unlimited acce\
    ssJoin our WhatsApp channelLog inLog|sign in to continueNewsletterSign inSign up for our newsletterSign up fo\
    r theSign up for|to our|the <word> newsletterSign up to our newsletterStart your free trialSubscribeSubscribe \
    now|todaySubscribe to our newsletterSupport our journalismTurn on|enable notificationsCopy linkEmail linkGift|\
    save|bookmark|print|share article|story|pageLink copiedListen to this articleListen to this storyPrintPrint th\
    is article|page|storySave for laterShareShare on|via <platform>Share this articleShare this story|post|pageSha\
    re via emailTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed|chris\
    tenedso-calledthe|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her|his|thei\
    r|its [<name>] [new|latest|first|second|last|hit] <work>starred|stars|starring|appeared inin arabic|bengali|ch\
    inese|farsi|french|german|greek|hausa|hebrew|hindi|italian|japanesein korean|mandarin|pashto|persian|polish|po\
    rtuguese|russian|spanish|swahili|turkish|ukrainian|urdu|yorubathrough|via <article> interpreter|translator\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1306] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 35, 5, 8, 32, 9, 12, 12, 16, 20, 5,
    10, 7, 7, 4, 17, 23, 5, 18, 17, 80, 24, 66, 13, 19, 54, 20, 40, 72, 73, 11, 27, 74, 22, 51, 15, 26, 57, 20, 8,
    58, 12, 10, 30, 22, 10, 9, 48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9, 7,
    14, 27, 9, 8, 9, 8, 41, 15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11, 33,
    12, 19, 73, 14, 10, 10, 11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 38, 8, 52, 14, 18, 46, 55, 19, 14, 14, 29,
    27, 25, 11, 38, 16, 32, 15, 14, 59, 58, 21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 21, 36, 51, 8, 26,
    8, 12, 25, 31, 28, 29, 21, 24, 11, 26, 17, 14, 68, 17, 33, 37, 36, 66, 11, 32, 10, 108, 25, 28, 19, 25, 10,
    15, 13, 13, 40, 40, 16, 8, 16, 11, 11, 8, 9, 17, 10, 29, 7, 20, 29, 28, 20, 6, 27, 5, 20, 12, 12, 7, 9, 11,
    28, 8, 8, 9, 11, 11, 10, 11, 19, 8, 8, 11, 25, 49, 9, 9, 33, 9, 7, 7, 8, 32, 26, 33, 24, 3, 19, 15, 5, 8, 10,
    39, 9, 12, 14, 13, 14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27, 19, 11, 27, 48, 51, 52, 16, 25, 19, 93, 61, 32, 22,
    29, 14, 32, 16, 12, 23, 33, 62, 58, 56, 64, 53, 69, 69, 53, 32, 18, 43, 21, 59, 48, 37, 57, 19, 24, 28, 31,
    46, 16, 29, 11, 19, 18, 39, 11, 10, 68, 30, 6, 6, 6, 5, 5, 9, 9, 6, 5, 8, 7, 9, 9, 5, 8, 8, 7, 5, 5, 7, 7, 7,
    6, 8, 4, 8, 4, 6, 8, 5, 4, 6, 11, 5, 5, 9, 9, 10, 7, 7, 5, 6, 9, 9, 6, 7, 8, 4, 5, 4, 4, 4, 7, 7, 6, 6, 3, 7,
    7, 5, 10, 4, 4, 4, 6, 5, 6, 9, 5, 7, 8, 7, 7, 8, 6, 9, 6, 5, 4, 6, 7, 6, 9, 11, 3, 7, 6, 6, 4, 10, 14, 4, 8,
    9, 9, 10, 4, 8, 7, 7, 7, 8, 6, 9, 7, 5, 6, 6, 9, 7, 8, 9, 8, 6, 6, 3, 8, 7, 6, 9, 7, 8, 6, 5, 5, 7, 9, 7, 4,
    8, 8, 4, 12, 6, 7, 4, 12, 16, 7, 6, 6, 9, 9, 7, 10, 7, 7, 7, 10, 6, 7, 7, 9, 6, 9, 9, 9, 7, 11, 9, 8, 8, 7, 9,
    6, 4, 4, 5, 9, 8, 5, 7, 7, 6, 9, 8, 6, 6, 7, 6, 6, 6, 5, 4, 5, 9, 8, 4, 5, 6, 5, 6, 6, 6, 4, 4, 5, 4, 7, 11,
    9, 9, 4, 4, 9, 6, 10, 13, 6, 5, 8, 9, 8, 8, 6, 5, 7, 4, 7, 9, 10, 5, 4, 5, 5, 3, 7, 4, 4, 5, 6, 6, 6, 4, 4, 6,
    5, 4, 5, 4, 3, 7, 7, 7, 4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7, 5, 4, 7, 4, 5, 5, 7, 28, 5, 4, 12, 12, 4, 7, 11, 6,
    8, 7, 3, 7, 6, 5, 7, 4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6, 3, 5, 9, 5, 4, 4, 4, 5, 5, 12, 20, 14, 11, 12, 16, 19,
    10, 9, 8, 8, 6, 8, 7, 7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5, 4, 9, 9, 4, 9, 5, 17, 4, 7, 7, 7, 5, 15, 7, 5, 7, 19,
    6, 3, 6, 5, 8, 8, 8, 7, 4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6, 6, 5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6, 7, 5,
    7, 5, 7, 8, 4, 13, 13, 10, 21, 13, 26, 26, 8, 11, 76, 56, 28, 18, 27, 37, 16, 17, 24, 22, 40, 20, 15, 34, 178,
    47, 52, 20, 15, 26, 38, 28, 44, 51, 15, 14, 11, 14, 17, 16, 13, 27, 10, 14, 10, 13, 11, 8, 6, 11, 17, 9, 11,
    9, 9, 12, 9, 9, 7, 12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 14, 17, 14, 15, 3, 56, 3, 15, 34, 28, 39, 24, 32, 39,
    26, 38, 16, 33, 38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 99, 143, 10, 17, 21, 32, 35, 44, 12, 31,
    20, 17, 20, 19, 17, 11, 9, 14, 10, 11, 15, 21, 22, 22, 18, 7, 10, 9, 10, 12, 9, 10, 6, 5, 8, 12, 6, 7, 7, 7,
    10, 7, 5, 7, 6, 10, 6, 9, 10, 9, 7, 4, 7, 86, 39, 40, 39, 21, 23, 24, 24, 18, 21, 17, 17, 14, 13, 25, 29, 19,
    20, 27, 32, 40, 36, 30, 25, 29, 24, 28, 27, 18, 10, 17, 19, 34, 33, 26, 15, 13, 8, 17, 15, 26, 7, 10, 22, 17,
    31, 34, 31, 16, 7, 16, 32, 13, 6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13, 10, 14, 11, 11, 13, 16, 12,
    11, 6, 4, 12, 21, 20, 17, 11, 14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12, 9, 11, 9, 15, 4, 15, 21, 18, 13, 29, 15,
    8, 7, 28, 7, 10, 7, 12, 4, 8, 7, 6, 4, 12, 11, 11, 10, 9, 97, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11, 10, 5, 9,
    8, 11, 7, 8, 2, 12, 11, 26, 10, 11, 9, 18, 12, 8, 7, 5, 8, 6, 10, 23, 25, 21, 11, 9, 10, 11, 14, 11, 11, 12,
    11, 23, 15, 22, 17, 19, 10, 32, 21, 46, 19, 9, 45, 2, 34, 10, 14, 11, 14, 27, 29, 27, 7, 11, 12, 11, 9, 15,
    13, 8, 9, 12, 17, 15, 24, 12, 49, 70, 81, 102, 21, 11, 13, 35, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9, 17,
    24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8, 17,
    6, 8, 5, 6, 7, 8, 23, 26, 28, 27, 15, 59, 56, 64, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3, 3, 4,
    20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 46, 14, 18, 18, 8, 9, 10, 4, 7, 15, 5, 44, 17,
    20, 18, 17, 13, 34, 14, 26, 21, 12, 5, 20, 12, 30, 7, 14, 21, 9, 5, 23, 11, 8, 16, 22, 10, 14, 20, 13, 21, 21,
    16, 12, 11, 39, 15, 18, 9, 24, 14, 9, 18, 12, 12, 9, 36, 15, 14, 32, 10, 9, 9, 11, 19, 19, 16, 42, 15, 14, 8,
    8, 9, 15, 31, 15, 11, 15, 8, 12, 7, 13, 26, 10, 17, 24, 19, 20, 26, 37, 6, 16, 16, 22, 18, 9, 12, 39, 19, 20,
    25, 6, 23, 10, 7, 26, 15, 40, 25, 21, 9, 19, 27, 22, 28, 9, 10, 49, 11, 22, 20, 5, 29, 14, 5, 23, 18, 26, 15,
    5, 53, 8, 37, 9, 49, 29, 74, 34, 87, 105, 44,
];
