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
    disagreeddisagreeingdisagreesdisappointmentdisavowdisavoweddisavowingdisavowsdisclaimerdisclosediscloseddisclo\
    sesdisclosingdisclosurediscorddiscoverdiscovereddiscoveringdiscoversdiscussdiscusseddiscussesdiscussingdismayd\
    ismissdismisseddismissesdismissingdisputedisputeddisputesdisputingdivulgedivulgeddivulgesdivulgingdodoctordoct\
    orsdocumentdocumentarydocumenteddocumentingdocumentsdoesdogsdoilydoingdollarsdollydomaindonatedonedoubledouble\
    ddoublesdoublingdoubtdoubteddoubtfuldoubtingdoubtlessdoubtsdowndownloaddownplaydownplayeddownplayingdownplaysd\
    ozendozensdpadrdraftdramadrawdrawndriverdriversdrowneddubdubbeddubbingdubsduoduringdutche-maile-mailseachearli\
    erearliestearlyearnearningseasiereatechoechoedechoingechoseconomisteconomistseditededitingeditoreditorialefeeg\
    yptianeighteighteeneightyeitherelaborateelaboratedelaborateselaboratingelaborationelderlyelectionelectionselev\
    enemailemailedemailingemailsembassyemergedemilyemphasiseemphasisedemphasisesemphasisingemphasizeemphasizedemph\
    asizesemphasizingemployeeemployeesenableencourageencouragedencouragesencouragingendendorseendorsedendorsesendo\
    rsingengineerengineersenglishenquireenquiredenquiresenquiriesenquiringenquiryentitledentrantsenvisageenvisaged\
    envisagesenvisagingenvoyepaepa-efeepisodeescapeessayestablishestablishedestablishesestablishingestimateestimat\
    edestimatesestimatingestonianethiopianeuropeaneurosevenevereveryeverybodyeveryoneeverythingevidenceevidentlyex\
    aminationexclaimexclaimedexclaimingexclaimsexclusiveexcusedexecutiveexecutivesexhibitionexpandexpandedexpandin\
    gexpandsexpectexpectedexpectingexpectsexpertexpertsexplainexplainedexplainingexplainsexplanationexposeexposede\
    xposesexposingexpressexpressedexpressesexpressingexpressionextenteyeseyewitnesseyewitnessesfacefacebookfacesfa\
    irfairlyfallfalsefamefamiliarfamilyfanfansfarfarewellfarmerfarmersfarsifatherfaultfaultedfaultingfaultsfearfea\
    redfearingfearsfebfebruaryfederationfeefeedfeelfeelingfeelsfeltfewfewerfifteenfifthfiftyfigurefiguresfilefiles\
    filingfilingsfilmfinalfindfindingfindingsfindsfinnishfirefiredfirefighterfirefightersfiresfiringfirmfirstfishe\
    rmanfishermenfivefleefloatfloatedfloatingfloatsflyfollowfollyfootageforforcesforecastforecastedforecastingfore\
    castsforemanforesawforeseeforeseeingforeseenforeseesformerlyfortyfoundfoundationfounderfourfourteenfrance-pres\
    sefreefrenchfrequentlyfrifridayfriendfriendlyfriendsfromfrustrationfumefumedfumesfumingfurthergamegaspgaspedga\
    spinggaspsgavegengendergeneralgenerallygeneratedgeorgiangermangetgetsgettyghanaianghastlygiftgirlgivegivinggla\
    ncegogoesgoinggonegoodgoodbyegossipgotgovgovernmentgovernorgraffitigrantgrantedgrantinggrantsgraphgraphicgraph\
    icsgratitudegreekgripegripedgripesgripinggroupgrowgrowinggrumblegrumbledgrumblesgrumblingguaranteeguaranteedgu\
    aranteeingguaranteesguardguardsguessguestguestsguidelinesguiltygunmangunmengushgushedgushesgushinghhackerhacke\
    rshadhailhailedhailinghailshalfhandouthandwritinghappenhardlyhashausahavehavingheheadheadlineheadlineshearhear\
    sayhebrewhectaresheightheldhellohelpherhereheroheroesherselfhighlighthighlightedhighlightinghighlightshillyhim\
    himselfhindihinthintedhintinghintshishithitshittingholdholdersholdingholdsholyhomilyhopehopedhopeshopinghospit\
    alhourhourshousehowhundredhundredshungarianhusbandhymniicelandicideaidentifiedifillustrateillustratedillustrat\
    esillustratingillustrationimageimagesimagineimaginedimaginesimaginingimamimmediateimpliedimpliesimploreimplore\
    dimploresimploringimplyimplyingimprobableinincludeindependentindexindianindicateindicatedindicatesindicatingin\
    dicationindicationsindictmentindonesianinforminformationinformedinforminginformsinitialinmateinmatesinnocentin\
    putinputsinquireinquiredinquiresinquiriesinquiringinquiryinscriptioninsideinsiderinsidersinsinuateinsinuatedin\
    sinuatesinsinuatinginsistinsistedinsistinginsistsinspectorinspectorsinstagraminstituteinstructinstructedinstru\
    ctinginstructionsinstructsintelligenceintendintendedintendingintendsinterestinterestedinterfaxinteriminterject\
    interjectedinterjectinginterjectsinternalinterpreterinterruptinterruptedinterruptinginterruptsinterviewintervi\
    ewedintimateintimatedintimatesintimatingintoinvestigationinvestorinvestorsinviteinvitedinvitesinvitinginvoicei\
    ranianiraqiirishisisraeliissueissuedissuesissuingistockititalianitalyitsitselfjamaicanjanjanuaryjapanesejellyj\
    oinjokejokedjokesjokingjordanianjournalismjournalistjournalistsjudgejudgementjudgesjudgmentjuljulyjumpjunjunej\
    urorjurorsjustjusticejustifiedjustifiesjustifyjustifyingkeepkeeperkellykenyankeptkeykillkilledkilometerskilome\
    treskimberlykindkingkmknewknockknowknowingknowledgeknownknowskoreankosovankremlinkuwaitikyodolabellabeledlabel\
    inglabelledlabellinglabelsladylaidlambastlambastedlambastinglambastslamentlamentedlamentinglamentslandlordlarg\
    elylashlashedlasheslashinglastlaterlatestlatvianlaughlaughedlaughinglaughslawlawmakerlawmakerslawsuitlawsuitsl\
    awyerlawyerslaylayinglaysleadleaderleadersleakleakedleakingleakslearnlearnedlearninglearnslearntleastleaveleba\
    neselegendlessletletterletterslevellibyanlicenseeslielieutenantlikelikelihoodlikelylikeslilylinklinkedlinkedin\
    linkslistlistedlistenlistinglistsliterslithuanianlitreslittlelivelivelyloadlocallocallylocalsloglogslonelylook\
    lookedlookslordloselosseslostlotlovelyltmademagazinemainmainlymaintainmaintainedmaintainingmaintainsmajmajorma\
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
    rveobservedobserverobserversobservesobservingobtainedoccuroctoctoberoddofoffofferofferedofferingoffersofficeof\
    ficerofficersofficialofficialsoftenononceoneone-quarterone-thirdonlyontoopenopenedopeningopensoperaoperatoropi\
    neopinedopinesopiningopinionopinionsopponentopponentsoppositionoptimismororderorderedorderingorderlyordersorga\
    nisationorganizationoriginaloriginallyostensiblyotherothersoughtouroutoutletoutletsoutlineoutlinedoutlinesoutl\
    iningoutrageoutsideoverownownedownerownersowningownspapagepaidpaintingpairpairingpakistanipalestinianpanelpape\
    rpapersparamedicparaphraseparaphrasedparaphrasesparaphrasingparentparentsparliamentparticipantparticipantspart\
    lypartnerpartnershippartypashtopasspassedpassengerpassengerspassespassingpastpastorpatientspaypcpedestrianspen\
    dingpennedpentagonpeopleperpercentperhapspermissionpersianpersonpersonsperuvianpetitionpexelsphilippinephoneph\
    otophotographphotographsphotosphrasephrasedphrasesphrasingpickpickspicturepicturespiecepilotpilotspixabayplaca\
    rdplacardsplaceplaintiffplaintiffsplanplannedplanningplansplaqueplausibleplayplayedplayerplayersplayingplayspl\
    eadpleadedpleadingpleadspledpledgepledgedpledgespledgingplypodcastpoempointpointedpointingpointspoisedpolicepo\
    licypolishpollpollspollsterpollypopepopularportrayportrayedportrayingportraysportugueseposeposedposesposingpos\
    sibilitypossiblepossiblypostpostedposterpostingpostspotentialpotentiallypoundspracticallypraisepraisedpraisesp\
    raisingpreachpreachedpreachespreachingpredictpredictedpredictingpredictionpredictspreferencepreferencesprelimi\
    narypremierpresentingpresidentpresspressedpressespressingpresumablypresumepresumedpresumespresumingpreviouspri\
    estprimaryprinceprincessprintprivacyprivateprobabilityprobableprobablyprobeprobedprobesprobingproclaimproclaim\
    edproclaimingproclaimsproduceproducedproducerprofprofessprofessedprofessesprofessingprofessorprofitprofitsprog\
    ramprogrammeprojectprojectedprojectingprojectspromisepromisedpromisespromisingpromotedpronouncepronouncedprono\
    uncespronouncingproofprophesiedprophesiesprophesyprophesyingproposalproposeproposedproposesproposingprosecutor\
    prosecutorsprospectprotestprotestedprotesterprotestersprotestingprotestsproveprovedprovenprovesprovidedprovidi\
    ngprovingprovisionalptipublicpubliclypublishpublishedpublisherpublishespublishingpullpupilpupilspurportpurport\
    edpurportedlypurportingpurportspushputputativelyputsputtingqatariquarterqueenqueriedqueriesqueryqueryingquesti\
    onquestionablequestionedquestioningquestionsquipquippedquippingquipsquitquitequizquizzedquizzesquizzingquotequ\
    otedquotesquotingrabbiraceracesradiorailrailedrailingrailsraiserallyrankrantrantedrantingrantsratherrereachrea\
    chedreadreaderreadersreadinessreadingreadsrealrealiserealisedrealisesrealisingrealizerealizedrealizesrealizing\
    reasonreasonedreasoningreasonsreassertreassertedreassertingreassertsreassurereassuredreassuresreassuringrebuke\
    rebukedrebukesrebukingrebutrebutsrebuttedrebuttingrecallrecalledrecallingrecallsreceiptreceiptsreceivereckonre\
    ckonedreckoningreckonsrecogniserecognisedrecognisesrecognisingrecognizerecognizedrecognizesrecognizingrecollec\
    trecollectedrecollectingrecollectsrecommendrecommendedrecommendingrecommendsrecordrecordedrecordingrecordingsr\
    ecordsrecountrecountedrecountingrecountsredditreducereferreferredreferringrefersreflectreflectedreflectingrefl\
    ectsrefusedrefusesrefusingrefuterefutedrefutesrefutingregardregardedregardingregardsregionregretregretsregrett\
    edregrettingregulatorreillyreiteratereiteratedreiteratesreiteratingrejectrejectedrejectingrejectsrejoinrejoine\
    drejoiningrejoinsrelaterelatedrelatesrelatingrelativelyrelayrelayedrelayingrelaysreleasereleasedreleasesreleas\
    ingreliefrelyremainremainedremainsremarkremarkedremarkingremarksrememberrememberedrememberingremembersremindre\
    mindedremindingremindsremorsereprepeatrepeatedrepeatingrepeatsrepliedrepliesreplyreplyingreportreportedreporte\
    dlyreporterreportersreportingreportsrepostrepostedrepostingrepostsrepresentativerepresentativesreprisalsrepubl\
    ishedrepudiaterepudiatedrepudiatesrepudiatingreputedreputedlyrequestrequestedrequestsrescuerrescuersresearchre\
    searcherresearchersreservationsreservedresidentresidentsresignresolutionrespondrespondedrespondingrespondsresp\
    onsibilityrestaterestatedrestatesrestatingresultresultsretaliationretortretortedretortingretortsretractretract\
    edretractingretractsreturnreturnsretweetretweetedretweetingretweetsreutersrevrevealrevealedrevealingrevealsrev\
    elationrevenuereverendreviewreviewedridiculeridiculedridiculesridiculingrightsriseriskroarroaredroaringroarsro\
    bberrobbersromanianroughlyruleruledrulesrulingrumorrumoredrumorsrumourrumouredrumouredlyrumoursrunrussianrwand\
    anssadsafesaidsalessallysamplesamplessatsatisfactionsaturdaysaudisavesawsaysayingsaysscanscarcescarcelysceptic\
    ismschedulescholarlyschoolscientistscientistsscoldscoldedscoldingscoldsscoresscottishscreamscreamedscreamingsc\
    reamsscreengrabscreenshotscreenshotsscrollseasonseatseatedseatssecondsecretaryseeseeingseemseemedseemingseemin\
    glyseemsseenseesself-describedself-proclaimedself-styledsellsensenatesenatorsenatorssendseniorsensesensitivity\
    sentencesentencedsentencessentencingsepseptseptembersequelserbiansergeantseriesseriousserveservicesetsetssetti\
    ngsettingssevenseventeenseventyseveralsgtshallsharesharedshareholderssharessharingshesheriffshockshouldshoutsh\
    outedshoutingshoutsshowshowedshowingshownshowsshrugshruggedshruggingshrugsshutterstockshutterstock.comsighsigh\
    edsighingsighssightsignsignalsignaledsignalingsignalledsignallingsignalssignedsigningsignssilencesilentsillysi\
    ncesingsingaporeansingersinglesirsistersitsitcomsitesituationsixsixteensixtysizesizesskepticismsketchyskipslam\
    slammedslammingslamsslightslimsloganslovakslovenianslysmilesmiledsmilessmilingsnapsnapchatsnappedsnappingsnaps\
    soso-calledsobsobbedsobbingsobssocialsoldiersoldierssolidaritysomalisomesomebodysomeonesomethingsometimessomew\
    hatsomewheresonsongsoonsoonersorrowsorrysortsoughtsourcesourcesspanishspeakspeakingspeaksspecifiedspecifiesspe\
    cifyspecifyingspectatorsspeculatespeculatedspeculatesspeculatingspeculationspellspelledspellingspellsspeltspen\
    dspokespokenspokesmanspokesmenspokespeoplespokespersonspokeswomansponsoredstaffstammerstammeredstammeringstamm\
    ersstandstandardsstarstarredstarringstarsstartstatestatedstatementstatementsstatesstatingstationstatisticsstat\
    usstaystayedstepstepsstillstockstoodstopstoriesstorystrangestrategiststressstressedstressesstressingstrikerstu\
    dentstudentsstudiesstudysubscribesubscribersubscriberssuchsudanesesuffersufficesufficessuggestsuggestedsuggest\
    ingsuggestionsuggestionssuggestivesuggestssuitsullysumsummarisesummarisedsummarisessummarisingsummarizesummari\
    zedsummarizessummarizingsummarysummedsummingsumssunsundaysuperintendentsuppliedsupplysupportsupportedsupporter\
    supporterssupportingsupportssupposesupposedsupposedlysupposessupposingsuresurgeonsurprisesurveysurveyssurvivor\
    survivorssuspectsuspectedsuspectingsuspectssuspicionsuspicionssuspiciousswahiliswearswearingswearsswedishswiss\
    sworeswornsympathysyndicatedsyrianttabloidtagstaiwanesetaketakentakestakingtalktalkedtalkingtalkstallytask-for\
    cetasstastetastesteachteacherteachersteamteaseteasedteasesteasingtelegramtelevisiontelltellingtellstentenantte\
    nantstendtendedtendstentativetermtermedtermingtermstesttestifiedtestifiestestifytestifyingtestimonyteststextte\
    xtedtextingtextsthaithanthankthankedthankingthanksthatthetheirthemthemselvesthentheoreticallytheoriestheorythe\
    rethesetheythiefthievesthinkthinkingthinksthirdthirteenthirtythisthosethoughthoughtthousandthousandsthreadsthr\
    eatenthreatenedthreateningthreatensthreethree-quartersthrillerthroughthroughoutthuthunderthunderedthunderingth\
    understhurthursthursdaytiedtiktoktimetimelytippedtitletitledtotodaytoldtolltonnestonstootooktoptopicstouttoute\
    dtoutingtoutstowardtowardstracktradertraderstraditiontranscripttranscriptstranslatedtranslationtranslatortrapp\
    edtravelertravelerstravellertravellerstreasurytreatedtreatytrendingtrialtribunaltrilliontrilogytruetrumpettrum\
    petedtrumpetingtrumpetstruthtrytuetuestuesdaytunisianturkishturntvtweettweetedtweetingtweetstwelvetwentytwicet\
    wittertwotwo-thirdstypetypicallyugandanuglyukrainianukrinformunableunavailableuncertainuncleunclearunconfirmed\
    uncorroborateduncoveruncovereduncoveringuncoversunderunderlineunderlinedunderlinesunderliningunderscoreundersc\
    oredunderscoresunderscoringunderstandunderstandingunderstandsunderstoodundisclosedunexplainedunfoundedunionuni\
    versityunknownunlessunlikelyunlimitedunprovenunspecifiedunsplashunsubstantiatedunsupporteduntilunveilunveiledu\
    nveilingunveilsunverifiedupupdateupdatedupdatesupiuponurduurgeurgedurgesurgingususeuserusersusesusingusuallyut\
    terutteredutteringuttersvaluevenezuelanverdictverifiedverifiesverifyverifyingversionversionsveryviavice-presid\
    entvictimvictimsvideovideosvietnameseviewviewedviewingviewsvirtuallyvisitorvisitorsvkvoicevoicedvoicesvoicingv\
    olumesvotevotervotersvouchvouchedvouchesvouchingvowvowedvowingvowswalkwantwantedwantingwantswarwarnwarnedwarni\
    ngwarnswarrantwaswatchwatchdogwatchedwewebsitewechatwedwednesdayweekweeklyweeksweiboweighweighedweighingweighs\
    weightwelcomewelcomedwelcomeswelcomingwellwelshwentweptwerewesternwhatwhateverwhatsappwhenwheneverwherewhereas\
    whereverwhetherwhichwhilewhisperwhisperedwhisperingwhisperswhistleblowerwhistleblowerswhowhomwhosewhywidelywid\
    owwifewikimediawillwillingnesswinwirewishwishedwisheswishingwithwithdrawwithdrawingwithdrawnwithdrawswithdreww\
    ithinwithoutwitnesswitnesseswowomanwomenwonderwonderedwonderingwonderswordwordsworkworkerworkersworldlyworried\
    worriesworryworryingworstwouldwould-bewritewriterwriteswritingwrittenwrongwrotexxinhuayearyearlyyearsyellyelle\
    dyellingyellsyemeniyesyetyonhapyorubayouyouryoutubezerozimbabwean©\
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
    10, 11, 9, 10, 7, 9, 7, 7, 9, 10, 8, 7, 9, 8, 9, 9, 10, 8, 10, 12, 13, 13, 11, 11, 13, 12, 6, 8, 9, 7, 6, 7,
    6, 4, 9, 7, 8, 7, 9, 10, 13, 11, 12, 4, 6, 5, 7, 10, 11, 10, 12, 7, 9, 10, 8, 6, 5, 8, 6, 5, 8, 8, 3, 6, 7, 6,
    5, 5, 6, 6, 9, 10, 10, 11, 9, 9, 10, 10, 11, 7, 8, 3, 6, 5, 6, 8, 9, 3, 8, 7, 5, 1, 5, 4, 6, 4, 4, 8, 3, 4, 4,
    6, 3, 8, 6, 7, 7, 8, 7, 8, 8, 9, 8, 8, 9, 6, 7, 9, 7, 7, 7, 5, 8, 4, 6, 7, 5, 6, 6, 9, 10, 8, 9, 7, 6, 7, 7,
    8, 8, 7, 8, 9, 13, 6, 8, 9, 7, 11, 12, 12, 13, 11, 6, 6, 6, 8, 9, 9, 10, 4, 7, 10, 7, 8, 8, 9, 6, 8, 9, 9, 10,
    4, 7, 6, 8, 9, 7, 8, 9, 9, 10, 10, 11, 7, 9, 10, 10, 5, 3, 3, 9, 8, 9, 6, 8, 9, 8, 9, 11, 9, 14, 7, 9, 10, 8,
    10, 8, 9, 9, 10, 10, 7, 8, 10, 11, 9, 7, 9, 9, 10, 6, 7, 9, 9, 10, 7, 8, 8, 9, 7, 8, 8, 9, 2, 6, 7, 8, 11, 10,
    11, 9, 4, 4, 5, 5, 7, 5, 6, 6, 4, 6, 7, 7, 8, 5, 7, 8, 8, 9, 6, 4, 8, 8, 10, 11, 9, 5, 6, 3, 2, 5, 5, 4, 5, 6,
    7, 7, 3, 6, 7, 4, 3, 6, 5, 6, 7, 4, 7, 8, 5, 4, 8, 6, 3, 4, 6, 7, 5, 9, 10, 6, 7, 6, 9, 3, 8, 5, 8, 6, 6, 9,
    10, 10, 11, 11, 7, 8, 9, 6, 5, 7, 8, 6, 7, 7, 5, 9, 10, 10, 11, 9, 10, 10, 11, 8, 9, 6, 9, 10, 10, 11, 3, 7,
    8, 8, 9, 8, 9, 7, 7, 8, 8, 9, 9, 7, 8, 8, 8, 9, 9, 10, 5, 3, 7, 7, 6, 5, 9, 11, 11, 12, 8, 9, 9, 10, 8, 9, 8,
    5, 4, 4, 5, 9, 8, 10, 8, 9, 11, 7, 9, 10, 8, 9, 7, 9, 10, 10, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 9, 10, 8, 11,
    6, 7, 7, 8, 7, 9, 9, 10, 10, 6, 4, 10, 12, 4, 8, 5, 4, 6, 4, 5, 4, 8, 6, 3, 4, 3, 8, 6, 7, 5, 6, 5, 7, 8, 6,
    4, 6, 7, 5, 3, 8, 10, 3, 4, 4, 7, 5, 4, 3, 5, 7, 5, 5, 6, 7, 4, 5, 6, 7, 4, 5, 4, 7, 8, 5, 7, 4, 5, 11, 12, 5,
    6, 4, 5, 9, 9, 4, 4, 5, 7, 8, 6, 3, 6, 5, 7, 3, 6, 8, 10, 11, 9, 7, 7, 7, 10, 8, 8, 8, 5, 5, 10, 7, 4, 8, 13,
    4, 6, 10, 3, 6, 6, 8, 7, 4, 11, 4, 5, 5, 6, 7, 4, 4, 6, 7, 5, 4, 3, 6, 7, 9, 9, 8, 6, 3, 4, 5, 8, 7, 4, 4, 4,
    6, 6, 2, 4, 5, 4, 4, 7, 6, 3, 3, 10, 8, 8, 5, 7, 8, 6, 5, 7, 8, 9, 5, 5, 6, 6, 7, 5, 4, 7, 7, 8, 8, 9, 9, 10,
    12, 10, 5, 6, 5, 5, 6, 10, 6, 6, 6, 4, 6, 6, 7, 1, 6, 7, 3, 4, 6, 7, 5, 4, 7, 11, 6, 6, 3, 5, 4, 6, 2, 4, 8,
    9, 4, 7, 6, 8, 6, 4, 5, 4, 3, 4, 4, 6, 7, 9, 11, 12, 10, 5, 3, 7, 5, 4, 6, 7, 5, 3, 3, 4, 7, 4, 7, 7, 5, 4, 6,
    4, 5, 5, 6, 8, 4, 5, 5, 3, 7, 8, 9, 7, 4, 1, 9, 4, 10, 2, 10, 11, 11, 12, 12, 5, 6, 7, 8, 8, 9, 4, 9, 7, 7, 7,
    8, 8, 9, 5, 8, 10, 2, 7, 11, 5, 6, 8, 9, 9, 10, 10, 11, 10, 10, 6, 11, 8, 9, 7, 7, 6, 7, 8, 5, 6, 7, 8, 8, 9,
    9, 7, 11, 6, 7, 8, 9, 10, 10, 11, 6, 8, 9, 7, 9, 10, 9, 9, 8, 10, 11, 12, 9, 12, 6, 8, 9, 7, 8, 10, 8, 7, 9,
    11, 12, 10, 8, 11, 9, 11, 12, 10, 9, 11, 8, 9, 9, 10, 4, 13, 8, 9, 6, 7, 7, 8, 7, 7, 5, 5, 2, 7, 5, 6, 6, 7,
    6, 2, 7, 5, 3, 6, 8, 3, 7, 8, 5, 4, 4, 5, 5, 6, 9, 10, 10, 11, 5, 9, 6, 8, 3, 4, 4, 3, 4, 5, 6, 4, 7, 9, 9, 7,
    10, 4, 6, 5, 6, 4, 3, 4, 6, 10, 10, 8, 4, 4, 2, 4, 5, 4, 7, 9, 5, 5, 6, 7, 7, 7, 5, 5, 7, 8, 8, 9, 6, 4, 4, 7,
    9, 10, 8, 6, 8, 9, 7, 8, 7, 4, 6, 6, 7, 4, 5, 6, 7, 5, 7, 8, 6, 3, 8, 9, 7, 8, 6, 7, 3, 6, 4, 4, 6, 7, 4, 6,
    7, 5, 5, 7, 8, 6, 6, 5, 5, 8, 6, 4, 3, 6, 7, 5, 6, 9, 3, 10, 4, 10, 6, 5, 4, 4, 6, 8, 5, 4, 6, 6, 7, 5, 6, 10,
    6, 6, 4, 6, 4, 5, 7, 6, 3, 4, 6, 4, 6, 5, 4, 4, 6, 4, 3, 6, 2, 4, 8, 4, 6, 8, 10, 11, 9, 3, 5, 4, 5, 6, 9, 7,
    3, 6, 7, 8, 8, 6, 4, 3, 3, 5, 8, 8, 6, 7, 3, 5, 5, 2, 5, 4, 6, 7, 4, 6, 5, 3, 7, 9, 10, 8, 3, 5, 7, 8, 8, 9,
    6, 6, 7, 8, 5, 5, 8, 4, 7, 8, 3, 8, 9, 8, 6, 7, 4, 6, 7, 4, 6, 7, 5, 5, 6, 8, 5, 3, 6, 9, 8, 5, 7, 6, 4, 6, 7,
    5, 4, 8, 4, 6, 6, 6, 5, 4, 5, 2, 2, 3, 2, 4, 8, 8, 6, 7, 7, 8, 6, 8, 9, 7, 7, 4, 6, 8, 9, 7, 2, 6, 3, 4, 5, 7,
    8, 8, 9, 10, 4, 4, 6, 4, 8, 5, 12, 8, 9, 9, 10, 7, 7, 5, 3, 4, 10, 11, 9, 10, 8, 4, 8, 9, 8, 4, 8, 6, 2, 6, 3,
    4, 4, 3, 9, 3, 4, 5, 5, 7, 6, 13, 8, 8, 6, 9, 6, 3, 5, 8, 3, 6, 7, 5, 6, 6, 8, 9, 7, 7, 8, 8, 9, 8, 9, 8, 5,
    3, 7, 3, 2, 3, 5, 7, 8, 6, 6, 7, 8, 8, 9, 5, 2, 4, 3, 11, 9, 4, 4, 4, 6, 7, 5, 5, 8, 5, 6, 6, 7, 7, 8, 8, 9,
    10, 8, 2, 5, 7, 8, 7, 6, 12, 12, 8, 10, 10, 5, 6, 5, 3, 3, 6, 7, 7, 8, 8, 9, 7, 7, 4, 3, 5, 5, 6, 6, 4, 2, 4,
    4, 8, 4, 7, 9, 11, 5, 5, 6, 9, 10, 11, 11, 12, 6, 7, 10, 11, 12, 6, 7, 11, 5, 6, 4, 6, 9, 10, 6, 7, 4, 6, 8,
    3, 2, 11, 7, 6, 8, 6, 3, 7, 7, 10, 7, 6, 7, 8, 8, 6, 10, 5, 5, 10, 11, 6, 6, 7, 7, 8, 4, 5, 7, 8, 5, 5, 6, 7,
    7, 8, 5, 9, 10, 4, 7, 8, 5, 6, 9, 4, 6, 6, 7, 7, 5, 5, 7, 8, 6, 4, 6, 7, 7, 8, 3, 7, 4, 5, 7, 8, 6, 6, 6, 6,
    6, 4, 5, 8, 5, 4, 7, 7, 9, 10, 8, 10, 4, 5, 5, 6, 11, 8, 8, 4, 6, 6, 7, 5, 9, 11, 6, 11, 6, 7, 7, 8, 6, 8, 8,
    9, 7, 9, 10, 10, 8, 10, 11, 11, 7, 10, 9, 5, 7, 7, 8, 10, 7, 8, 8, 9, 8, 6, 7, 6, 8, 5, 7, 7, 11, 8, 8, 5, 6,
    6, 7, 8, 10, 11, 9, 7, 8, 8, 4, 7, 9, 9, 10, 9, 6, 7, 7, 9, 7, 9, 10, 8, 7, 8, 8, 9, 8, 9, 10, 10, 11, 5, 10,
    10, 8, 11, 8, 7, 8, 8, 9, 10, 11, 8, 7, 9, 9, 10, 10, 8, 5, 6, 6, 6, 8, 9, 7, 11, 3, 6, 8, 7, 9, 9, 9, 10, 4,
    5, 6, 7, 9, 11, 10, 8, 4, 3, 10, 4, 7, 6, 7, 5, 7, 7, 5, 8, 8, 12, 10, 11, 9, 4, 7, 8, 5, 4, 5, 4, 7, 7, 8, 5,
    6, 6, 7, 5, 4, 5, 5, 4, 6, 7, 5, 5, 5, 4, 4, 6, 7, 5, 6, 2, 5, 7, 4, 6, 7, 9, 7, 5, 4, 7, 8, 8, 9, 7, 8, 8, 9,
    6, 8, 9, 7, 8, 10, 11, 9, 8, 9, 9, 10, 6, 7, 7, 8, 5, 6, 8, 9, 6, 8, 9, 7, 7, 8, 7, 6, 8, 9, 7, 9, 10, 10, 11,
    9, 10, 10, 11, 9, 11, 12, 10, 9, 11, 12, 10, 6, 8, 9, 10, 7, 7, 9, 10, 8, 6, 6, 5, 8, 9, 6, 7, 9, 10, 8, 7, 7,
    8, 6, 7, 7, 8, 6, 8, 9, 7, 6, 6, 7, 9, 10, 9, 6, 9, 10, 10, 11, 6, 8, 9, 7, 6, 8, 9, 7, 6, 7, 7, 8, 10, 5, 7,
    8, 6, 7, 8, 8, 9, 6, 4, 6, 8, 7, 6, 8, 9, 7, 8, 10, 11, 9, 6, 8, 9, 7, 7, 3, 6, 8, 9, 7, 7, 7, 5, 8, 6, 8, 10,
    8, 9, 9, 7, 6, 8, 9, 7, 14, 15, 9, 11, 9, 10, 10, 11, 7, 9, 7, 9, 8, 7, 8, 8, 10, 11, 12, 8, 8, 9, 6, 10, 7,
    9, 10, 8, 14, 7, 8, 8, 9, 6, 7, 11, 6, 8, 9, 7, 7, 9, 10, 8, 6, 7, 7, 9, 10, 8, 7, 3, 6, 8, 9, 7, 10, 7, 8, 6,
    8, 8, 9, 9, 10, 6, 4, 4, 4, 6, 7, 5, 6, 7, 8, 7, 4, 5, 5, 6, 5, 7, 6, 6, 8, 10, 7, 3, 7, 7, 1, 3, 4, 4, 5, 5,
    6, 7, 3, 12, 8, 5, 4, 3, 3, 6, 4, 4, 6, 8, 10, 8, 9, 6, 9, 10, 5, 7, 8, 6, 6, 8, 6, 8, 9, 7, 10, 10, 11, 6, 6,
    4, 6, 5, 6, 9, 3, 6, 4, 6, 7, 9, 5, 4, 4, 14, 15, 11, 4, 3, 6, 7, 8, 4, 6, 5, 11, 8, 9, 9, 10, 3, 4, 9, 6, 7,
    8, 6, 7, 5, 7, 3, 4, 7, 8, 5, 9, 7, 7, 3, 5, 5, 6, 12, 6, 7, 3, 7, 5, 6, 5, 7, 8, 6, 4, 6, 7, 5, 5, 5, 8, 9,
    6, 12, 16, 4, 6, 7, 5, 5, 4, 6, 8, 9, 9, 10, 7, 6, 7, 5, 7, 6, 5, 5, 4, 11, 6, 6, 3, 6, 3, 6, 4, 9, 3, 7, 5,
    4, 5, 10, 7, 4, 4, 7, 8, 5, 6, 4, 6, 6, 9, 3, 5, 6, 6, 7, 4, 8, 7, 8, 5, 2, 9, 3, 6, 7, 4, 6, 7, 8, 10, 6, 4,
    8, 7, 9, 9, 8, 9, 3, 4, 4, 6, 6, 5, 4, 6, 6, 7, 7, 5, 8, 6, 9, 9, 7, 10, 10, 9, 10, 10, 11, 11, 5, 7, 8, 6, 5,
    5, 5, 6, 9, 9, 12, 12, 11, 9, 5, 7, 9, 10, 8, 5, 9, 4, 7, 8, 5, 5, 5, 6, 9, 10, 6, 7, 7, 10, 6, 4, 6, 4, 5, 5,
    5, 5, 4, 7, 5, 7, 10, 6, 8, 8, 9, 7, 7, 8, 7, 5, 9, 10, 11, 4, 8, 6, 7, 8, 7, 9, 10, 10, 11, 10, 8, 4, 5, 3,
    9, 10, 10, 11, 9, 10, 10, 11, 7, 6, 7, 4, 3, 6, 14, 8, 6, 7, 9, 9, 10, 10, 8, 7, 8, 10, 8, 9, 4, 7, 8, 6, 7,
    8, 9, 7, 9, 10, 8, 9, 10, 10, 7, 5, 8, 6, 7, 5, 5, 5, 8, 10, 6, 1, 7, 4, 9, 4, 5, 5, 6, 4, 6, 7, 5, 5, 10, 4,
    5, 6, 5, 7, 8, 4, 5, 6, 6, 7, 8, 10, 4, 7, 5, 3, 6, 7, 4, 6, 5, 9, 4, 6, 7, 5, 4, 9, 9, 7, 10, 9, 5, 4, 6, 7,
    5, 4, 4, 5, 7, 8, 6, 4, 3, 5, 4, 10, 4, 13, 8, 6, 5, 5, 4, 5, 7, 5, 8, 6, 5, 8, 6, 4, 5, 6, 7, 8, 9, 7, 8, 10,
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
    121, 102, 0, 0, 0, 14, 82, 115, 121, 102, 0, 0, 86, 115, 102, 121, 12, 82, 115, 121, 0, 102, 0, 0, 0, 82, 115,
    121, 102, 0, 0, 0, 0, 0, 54, 66, 0, 0, 0, 54, 0, 0, 14, 35, 27, 39, 67, 54, 66, 66, 82, 115, 121, 102, 0, 39,
    0, 54, 14, 0, 35, 66, 14, 0, 0, 115, 102, 0, 54, 82, 115, 102, 121, 25, 82, 115, 102, 121, 56, 32, 82, 121,
    32, 33, 58, 58, 14, 43, 32, 32, 0, 35, 66, 32, 0, 13, 54, 68, 68, 0, 35, 29, 29, 86, 115, 102, 121, 82, 115,
    102, 121, 0, 0, 0, 82, 115, 121, 102, 115, 102, 82, 121, 82, 115, 121, 102, 0, 82, 54, 54, 115, 121, 102, 82,
    115, 102, 121, 0, 68, 54, 54, 0, 82, 115, 121, 102, 82, 115, 102, 121, 0, 0, 115, 102, 82, 115, 102, 121, 82,
    121, 39, 82, 115, 102, 121, 66, 82, 115, 102, 121, 0, 48, 82, 115, 121, 103, 0, 67, 82, 115, 102, 121, 14, 54,
    54, 0, 12, 11, 14, 0, 54, 54, 0, 54, 54, 82, 115, 121, 102, 25, 82, 115, 121, 102, 0, 82, 115, 102, 121, 0,
    44, 82, 115, 121, 102, 82, 115, 102, 121, 25, 82, 115, 102, 121, 82, 115, 102, 121, 82, 115, 102, 121, 16, 54,
    56, 84, 77, 115, 121, 104, 11, 43, 35, 11, 68, 35, 0, 0, 11, 82, 115, 102, 121, 90, 115, 0, 121, 0, 106, 48,
    0, 82, 115, 121, 102, 37, 37, 2, 66, 12, 77, 14, 0, 58, 58, 0, 82, 116, 121, 102, 0, 48, 32, 53, 53, 8, 0, 0,
    0, 0, 0, 0, 14, 82, 115, 121, 102, 54, 56, 0, 0, 54, 12, 2, 32, 37, 37, 37, 8, 82, 115, 102, 121, 0, 35, 0, 0,
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

pub(super) static STATE_EDGES: [u16; 2311] = [
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 47,
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 2, 1, 2, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 1, 3, 1, 1, 5, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 11, 1, 1, 1,
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
    2, 1, 1, 1, 10, 11, 11, 11, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3, 1, 5, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 8, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 4, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 3, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1,
    1, 1, 1, 1, 15, 16, 16, 16, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 1, 1,
    3, 1, 1, 1, 1, 1, 11, 12, 12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 5, 1, 37, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2,
    1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8, 1, 1, 2,
    1, 4, 1, 1, 17, 18, 18, 1, 2, 1, 2, 1, 10, 11, 11, 12, 30, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
    2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2,
    1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 2,
    1, 1, 1, 8, 1, 6, 1, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 3, 1, 3, 4, 4, 4, 5, 5, 5, 5, 10, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 1, 2, 1, 2, 1, 10,
    1, 9, 8, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 12, 1, 1, 1, 14, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 2, 1, 1, 3,
    1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
    1, 4, 1, 1, 3, 1, 1, 1, 1, 9, 1, 3, 5, 1, 2, 1, 3, 1, 2, 1, 1, 1, 3, 3, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 5, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 5, 1, 4, 1, 1, 1, 1, 2, 1, 2, 1, 1,
    1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 3, 4, 4, 8, 7,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 16, 2, 5, 1, 1, 1, 4, 13, 1, 1, 1, 1, 2, 1, 1, 12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1,
    1, 2, 11, 1, 1, 4, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    1, 4, 1, 2, 8, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 2, 1, 2, 2, 3, 1, 1, 2, 1, 1, 1,
    1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
    1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 1,
    1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 1, 1, 4, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 3,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 9, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 9, 25, 1, 1, 1, 4,
    3, 1, 18, 1, 1, 1, 1, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 5, 2, 1, 2, 1, 3, 1, 3, 1, 8, 6, 4, 1, 4, 2, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 1, 5, 3, 1, 1, 2, 1, 1, 9, 6, 16, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 3, 1, 1, 1, 3, 1, 4, 1, 1, 1, 2, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 2, 1, 16, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 5, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
    2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 8, 8, 12, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1, 1, 1, 2, 2, 1,
    1, 2, 1, 2, 1, 5, 1, 1, 1, 1, 3, 4, 4, 5, 5, 1, 1, 1, 2, 3, 4, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6, 6, 7, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 4, 1, 1, 1, 6, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 3, 4,
    1, 2, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 2, 27, 28, 28, 1, 4, 5, 5, 5, 1, 1, 3, 1, 1, 2, 4,
    5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 14, 14, 14, 14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7, 1, 6, 1, 1, 1,
    4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 9, 10, 10, 13, 1,
    1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 7, 1931,
];

pub(super) static LABELS: [u16; 6308] = [
    65535, 65535, 2879, 1054, 2511, 2175, 2430, 65535, 8, 1932, 65535, 12, 170, 2627, 65535, 1643, 65535, 1812,
    2828, 65535, 2687, 65535, 65535, 480, 65535, 61480, 65535, 1821, 65535, 1650, 65535, 2627, 65535, 1812, 65535,
    1824, 65535, 1748, 2829, 2879, 65535, 1640, 2829, 3126, 65535, 1812, 1503, 393, 555, 1085, 3126, 65535, 2627,
    65535, 65535, 1824, 65535, 2298, 65535, 65535, 1150, 65535, 65535, 93, 1821, 65535, 2879, 555, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 843, 65535, 1137, 1304, 1533, 1535, 1756, 2474, 61480,
    348, 480, 790, 838, 843, 1072, 1080, 1136, 1137, 1212, 1217, 1304, 1533, 1535, 1555, 1643, 1670, 1756, 1793,
    1925, 1936, 1982, 1985, 2003, 2031, 2329, 2340, 2474, 2494, 2586, 2587, 2627, 2651, 2654, 2655, 2698, 2748,
    2807, 2902, 2931, 3027, 3092, 3108, 3143, 3144, 61480, 61487, 65535, 65535, 65535, 683, 65535, 108, 65535,
    65535, 65535, 419, 2902, 65535, 2335, 65535, 2335, 13, 1597, 1646, 1757, 2335, 2518, 2612, 2952, 2990, 65535,
    2879, 65535, 65535, 65535, 1812, 2828, 65535, 65535, 1812, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 12, 419, 1178, 2334, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1584, 65535, 65535, 1338, 1200,
    3023, 65535, 65535, 1169, 65535, 65535, 65535, 65535, 65535, 1932, 2683, 65535, 65535, 901, 144, 2433, 65535,
    65535, 2359, 65535, 1442, 2001, 2405, 2881, 3065, 65535, 65535, 1812, 2828, 65535, 1354, 65535, 65535, 311,
    1272, 1354, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 2700, 13, 65535, 65535, 220, 65535, 12, 1504,
    2178, 65535, 1812, 1871, 2828, 65535, 2642, 611, 1102, 2642, 3150, 61488, 65535, 1821, 65535, 65535, 215,
    1276, 1944, 2329, 2687, 2848, 1812, 3020, 65535, 65535, 65535, 2627, 65535, 1650, 65535, 65535, 2140, 65535,
    24, 54, 93, 939, 1024, 1386, 1405, 1418, 1821, 1831, 2040, 2990, 65535, 65535, 1338, 1200, 85, 3023, 65535,
    419, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1354, 1824, 1871, 2444, 2001, 65535, 10, 1932,
    65535, 65535, 65535, 65535, 65535, 65535, 2534, 65535, 2879, 65535, 65535, 1354, 2828, 2879, 2828, 2879,
    65535, 65535, 65535, 1932, 65535, 65535, 65535, 3126, 649, 1354, 65535, 43, 61, 65535, 79, 335, 667, 65535,
    12, 65535, 65535, 1501, 1327, 3069, 220, 65535, 220, 65535, 1777, 220, 65535, 65535, 65535, 419, 65535, 419,
    65535, 2444, 1054, 1089, 1112, 1578, 1593, 1634, 1715, 1920, 2001, 2330, 2483, 2839, 65535, 65535, 2140, 1831,
    139, 65535, 65535, 1330, 1736, 311, 2879, 139, 1777, 65535, 65535, 65535, 65535, 65535, 65535, 2031, 3126,
    65535, 65535, 311, 1272, 65535, 2879, 65535, 65535, 65535, 65535, 65535, 629, 65535, 394, 1757, 2031, 65535,
    1207, 2549, 65535, 13, 1137, 1563, 65535, 65535, 65535, 2879, 65535, 12, 65535, 419, 65535, 65535, 12, 65535,
    1107, 2768, 3121, 13, 1178, 65535, 65535, 65535, 1732, 3178, 1812, 65535, 637, 65535, 2887, 2879, 65535,
    65535, 65535, 65535, 65535, 65535, 1640, 2829, 1812, 2496, 2829, 1812, 65535, 1648, 2700, 13, 65535, 65535,
    65535, 65535, 65535, 752, 928, 1492, 1609, 2879, 2904, 65535, 65535, 1504, 65535, 2304, 2144, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 215, 1879, 2687, 65535, 65535, 2560, 2560, 61470, 2560, 61470, 65535,
    65535, 65535, 65535, 1813, 65535, 25, 65535, 25, 1023, 1025, 1023, 1025, 108, 1704, 1826, 2612, 65535, 65535,
    1862, 2416, 2416, 61440, 2416, 61440, 2416, 61440, 61462, 65535, 65535, 65535, 1150, 1824, 65535, 65535, 551,
    65535, 2002, 3177, 61462, 65535, 65535, 65535, 65535, 1862, 269, 638, 694, 3016, 269, 638, 694, 3016, 61440,
    269, 638, 694, 3016, 61440, 269, 638, 694, 2417, 3016, 61440, 65535, 65535, 1862, 65535, 2879, 269, 638, 694,
    3016, 61440, 268, 311, 636, 693, 3018, 268, 311, 636, 693, 3018, 61440, 268, 311, 636, 693, 3018, 61440, 268,
    311, 636, 693, 2002, 2416, 2478, 3018, 61440, 65535, 65535, 419, 65535, 65535, 65535, 11, 420, 65535, 65535,
    65535, 65535, 65535, 65535, 310, 448, 1106, 1931, 2882, 61448, 61470, 65535, 1354, 61448, 61470, 65535, 65535,
    65535, 12, 65535, 65535, 65535, 1354, 65535, 65535, 65535, 65535, 65535, 65535, 419, 65535, 65535, 65535,
    65535, 65535, 717, 2368, 65535, 65535, 717, 2368, 65535, 65535, 311, 717, 2368, 2879, 65535, 65535, 65535,
    717, 813, 823, 1818, 2368, 2828, 65535, 65535, 12, 65535, 65535, 2879, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 419, 65535, 813, 823, 1818, 65535, 779, 65535, 65535, 65535, 65535, 2828, 65535,
    65535, 65535, 65535, 65535, 1812, 2828, 2335, 2335, 2829, 65535, 65535, 65535, 25, 2335, 2672, 3021, 65535,
    65535, 65535, 3126, 65535, 250, 270, 2332, 3157, 2829, 65535, 65535, 968, 969, 2042, 2160, 2161, 2471, 2473,
    65535, 65535, 335, 65535, 2182, 65535, 65535, 65535, 25, 2335, 2672, 3021, 65535, 65535, 2334, 65535, 65535,
    215, 1944, 2329, 2687, 2848, 47, 2334, 2879, 65535, 65535, 65535, 65535, 1782, 1983, 2026, 2514, 65535, 1581,
    65535, 65535, 12, 65535, 65535, 65535, 2177, 65535, 65535, 65535, 2002, 65535, 65535, 577, 1150, 65535, 2177,
    2177, 61440, 2177, 61440, 2177, 61440, 65535, 1567, 65535, 311, 577, 2416, 311, 577, 2416, 61440, 311, 577,
    2416, 61440, 311, 449, 577, 2416, 61440, 304, 311, 1269, 1272, 1359, 1829, 2449, 2707, 3177, 61462, 65535,
    65535, 65535, 65535, 892, 2244, 65535, 1812, 65535, 65535, 65535, 1405, 91, 217, 1812, 238, 1285, 2829, 3126,
    65535, 65535, 65535, 65535, 107, 2737, 144, 65535, 65535, 12, 65535, 65535, 65535, 3059, 65535, 65535, 2350,
    65535, 1424, 65535, 65535, 65535, 1330, 1425, 1736, 65535, 65535, 811, 1847, 65535, 65535, 311, 577, 636, 962,
    2444, 2635, 139, 577, 1861, 2879, 577, 2879, 65535, 65535, 220, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 2448, 2580, 2951, 2448, 2580, 2951, 61440, 2448, 2580, 2951,
    61440, 2448, 2580, 2951, 61440, 205, 2304, 2305, 3091, 65535, 65535, 65535, 65535, 61470, 65535, 65535, 65535,
    577, 1150, 2350, 2352, 13, 2879, 65535, 65535, 65535, 65535, 157, 577, 636, 962, 2327, 2364, 2384, 2416, 2444,
    2635, 157, 577, 636, 962, 2327, 2364, 2384, 2416, 2444, 2635, 61440, 157, 577, 636, 962, 2327, 2364, 2384,
    2416, 2444, 2635, 61440, 157, 577, 636, 962, 2327, 2364, 2384, 2416, 2444, 2635, 61440, 61462, 65535, 65535,
    65535, 12, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1680, 577, 577, 61440,
    577, 61440, 577, 61440, 1734, 61462, 65535, 65535, 61462, 65535, 65535, 912, 65535, 65535, 65535, 65535, 180,
    65535, 180, 1861, 2829, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 394, 13, 65535, 65535, 1364, 2335,
    65535, 901, 2823, 2433, 65535, 65535, 65535, 419, 65535, 419, 65535, 65535, 12, 65535, 523, 1778, 1940, 1941,
    5, 65535, 65535, 65535, 1581, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535,
    65535, 250, 65535, 65535, 65535, 65535, 2001, 61488, 608, 2001, 61488, 65535, 552, 1083, 2917, 3161, 65535,
    65535, 65535, 419, 65535, 65535, 1824, 65535, 65535, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    2444, 2879, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 752, 928, 1492, 1609, 1682, 2879, 2904, 65535,
    2828, 65535, 65535, 65535, 2823, 65535, 65535, 1932, 65535, 65535, 65535, 65535, 289, 65535, 419, 2330, 65535,
    65535, 1824, 65535, 276, 65535, 1824, 65535, 1286, 1296, 2829, 2831, 3002, 65535, 65535, 65535, 2342, 2375,
    1812, 1099, 65535, 65535, 65535, 65535, 65535, 65535, 828, 1063, 2193, 828, 1063, 1184, 1702, 1858, 2193,
    65535, 1735, 1137, 65535, 1735, 1137, 1286, 1303, 1770, 1829, 65535, 65535, 1405, 91, 217, 419, 3007, 3126,
    65535, 2444, 65535, 1758, 1759, 1170, 65535, 1757, 1170, 1535, 65535, 22, 13, 1861, 2829, 2979, 13, 65535,
    1338, 65535, 2774, 1847, 65535, 65535, 65535, 2445, 1824, 2113, 3133, 1824, 2113, 65535, 563, 564, 565, 566,
    65535, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 65535, 1018, 65535, 65535, 2770, 10, 65535, 2444,
    1124, 2444, 61470, 65535, 65535, 65535, 419, 952, 314, 1777, 61470, 65535, 2444, 3178, 61470, 65535, 2828,
    2433, 65535, 65535, 164, 330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2753, 2755, 2842, 2844, 2851, 164,
    330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2753, 2755, 2842, 2844, 2851, 61440, 164, 330, 331, 332,
    1053, 1054, 1056, 1110, 1111, 1161, 2753, 2755, 2842, 2844, 2851, 61440, 164, 330, 331, 332, 1053, 1054, 1056,
    1110, 1111, 1161, 2753, 2755, 2842, 2844, 2851, 61440, 65535, 1354, 65535, 1137, 1304, 1533, 1535, 1756, 2474,
    61480, 61487, 65535, 65535, 65535, 65535, 289, 1862, 65535, 65535, 65535, 2001, 1449, 2828, 2848, 1442, 3065,
    65535, 2444, 743, 65535, 65535, 65535, 65535, 330, 2842, 330, 2842, 61440, 330, 2842, 61440, 330, 2842, 61440,
    61462, 65535, 1178, 1812, 65535, 65535, 65535, 2444, 2879, 65535, 162, 241, 330, 1053, 1099, 1108, 1158, 1246,
    2740, 2752, 2842, 162, 241, 330, 1053, 1099, 1108, 1158, 1246, 2740, 2752, 2842, 61440, 162, 241, 330, 1053,
    1099, 1108, 1158, 1246, 2740, 2752, 2842, 61440, 0, 162, 241, 330, 747, 885, 1053, 1099, 1108, 1158, 1246,
    1260, 1272, 1727, 2740, 2752, 2842, 3154, 61440, 65535, 220, 1829, 65535, 2001, 108, 65535, 65535, 65535,
    65535, 638, 2105, 2106, 3016, 638, 2105, 2106, 3016, 61440, 638, 2105, 2106, 3016, 61440, 638, 2105, 2106,
    3016, 61440, 61444, 61444, 61488, 250, 638, 689, 2001, 2105, 2106, 2917, 3016, 61488, 65535, 65535, 65535, 12,
    419, 65535, 65535, 12, 65535, 9, 65535, 12, 717, 2627, 3023, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1569, 2003, 2495, 2671, 2931, 65535, 1577, 2048, 65535, 65535, 971, 1424, 65535, 65535, 1449,
    1681, 3177, 65535, 65535, 453, 65535, 1841, 3030, 65535, 3126, 65535, 2785, 65535, 1541, 2829, 65535, 1812,
    65535, 1812, 65535, 1812, 65535, 1812, 65535, 1812, 1074, 1841, 2270, 3030, 3144, 65535, 13, 108, 139, 202,
    341, 452, 522, 1093, 1171, 1197, 1228, 1271, 1280, 1298, 1450, 1457, 1506, 1632, 1704, 1732, 1861, 1901, 1903,
    1924, 1984, 1995, 2141, 2428, 2612, 2629, 2759, 2829, 2836, 2928, 2945, 2997, 3176, 65535, 65535, 65535, 2335,
    65535, 65535, 65535, 65535, 65535, 153, 1824, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 419,
    65535, 65535, 65535, 419, 1054, 1873, 2433, 2511, 65535, 2671, 13, 65535, 65535, 13, 419, 65535, 65535, 65535,
    2828, 65535, 65535, 65535, 2828, 65535, 112, 543, 2330, 2421, 2424, 112, 543, 2330, 2421, 2424, 61440, 112,
    543, 2330, 2421, 2424, 61440, 112, 543, 2330, 2421, 2424, 61440, 112, 314, 543, 2330, 2421, 2424, 61440,
    65535, 1779, 2433, 311, 1779, 2433, 65535, 112, 543, 2330, 2421, 2424, 2708, 61440, 112, 311, 314, 543, 2330,
    2421, 2424, 2879, 61440, 65535, 65535, 65535, 2828, 65535, 2828, 65535, 1578, 2001, 2978, 1578, 2001, 2978,
    61440, 1578, 2001, 2978, 61440, 2001, 2001, 61440, 2001, 61440, 2001, 61440, 112, 543, 1578, 2001, 2433, 2978,
    61440, 61462, 65535, 1576, 311, 2879, 65535, 220, 1576, 2828, 65535, 65535, 2330, 164, 330, 331, 332, 1053,
    1054, 1056, 1110, 1111, 1161, 2479, 2482, 2753, 2755, 2842, 2844, 2851, 164, 330, 331, 332, 1053, 1054, 1056,
    1110, 1111, 1161, 2479, 2482, 2753, 2755, 2842, 2844, 2851, 61440, 164, 330, 331, 332, 1053, 1054, 1056, 1110,
    1111, 1161, 2479, 2482, 2753, 2755, 2842, 2844, 2851, 61440, 65535, 2828, 65535, 65535, 2828, 65535, 2828,
    112, 331, 543, 1100, 2330, 2421, 2424, 2433, 2851, 2970, 112, 331, 543, 1100, 2330, 2421, 2424, 2433, 2851,
    2970, 61440, 112, 331, 543, 1100, 2330, 2421, 2424, 2433, 2851, 2970, 61440, 112, 314, 331, 543, 1100, 2330,
    2421, 2424, 2433, 2851, 2970, 61440, 164, 188, 190, 330, 331, 332, 976, 1053, 1054, 1056, 1110, 1111, 1161,
    1260, 1270, 1442, 1604, 1605, 1727, 2479, 2482, 2529, 2753, 2755, 2842, 2844, 2851, 3065, 61440, 61444, 65535,
    483, 3095, 65535, 677, 1861, 2829, 65535, 65535, 580, 2879, 65535, 65535, 2182, 65535, 2561, 2561, 61440,
    2561, 61440, 2561, 61440, 65535, 1980, 65535, 1812, 65535, 65535, 220, 65535, 65535, 65535, 65535, 1862,
    65535, 65535, 65535, 65535, 1862, 65535, 2993, 65535, 65535, 1277, 1757, 2001, 2686, 2994, 3028, 65535, 65535,
    65535, 65535, 65535, 577, 13, 65535, 1449, 1270, 65535, 2444, 1479, 2444, 2430, 0, 3002, 65535, 1812, 2828,
    65535, 65535, 2752, 2755, 3044, 3045, 65535, 65535, 684, 65535, 2879, 65535, 65535, 65535, 215, 2687, 2848,
    2879, 65535, 1504, 1504, 61440, 1504, 61440, 1504, 61440, 2444, 61444, 65535, 65535, 1702, 65535, 1646, 65535,
    65535, 665, 2879, 65535, 1354, 65535, 2879, 1981, 2511, 65535, 65535, 65535, 552, 2001, 65535, 577, 2001, 552,
    1449, 1770, 2001, 2828, 2831, 2848, 3126, 65535, 552, 1449, 2001, 2828, 2831, 2848, 65535, 65535, 650, 683,
    2026, 65535, 65535, 1058, 1919, 2144, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 311, 1272, 1327,
    1359, 1777, 2707, 3069, 3087, 65535, 65535, 65535, 2335, 65535, 65535, 65535, 65535, 311, 1272, 1359, 1777,
    2707, 3087, 65535, 65535, 65535, 65535, 65535, 270, 276, 65535, 65535, 2848, 65535, 1777, 2823, 65535, 65535,
    2687, 2848, 65535, 1567, 65535, 1178, 1576, 1578, 1757, 1824, 1847, 2686, 2823, 65535, 65535, 65535, 65535,
    578, 1919, 1990, 2178, 2522, 3031, 3068, 65535, 1864, 65535, 65535, 65535, 65535, 1272, 2178, 2183, 65535,
    65535, 1442, 2968, 65535, 65535, 2444, 2879, 65535, 65535, 65535, 811, 1775, 65535, 805, 1775, 65535, 65535,
    577, 1150, 2350, 2352, 13, 2350, 2352, 2879, 578, 2325, 2365, 578, 2325, 2365, 61488, 578, 2325, 2365, 61488,
    578, 2325, 2365, 61488, 578, 1775, 2325, 2365, 61488, 578, 1775, 2325, 2365, 61488, 578, 1775, 2325, 2365,
    61488, 578, 1775, 2325, 2365, 61488, 578, 636, 638, 697, 1178, 1775, 1812, 2325, 2365, 61488, 65535, 2879,
    2478, 2479, 2482, 65535, 2335, 65535, 65535, 215, 2003, 2687, 65535, 65535, 65535, 1812, 2828, 2879, 65535,
    637, 65535, 65535, 697, 1505, 65535, 1812, 2828, 1037, 577, 906, 1037, 1344, 1356, 1821, 1826, 2085, 2444,
    61488, 65535, 578, 697, 1178, 1505, 1775, 1812, 2325, 2365, 61488, 578, 697, 1178, 1775, 1812, 2325, 2365,
    61488, 65535, 1735, 2184, 65535, 1735, 2184, 1286, 1303, 65535, 61444, 65535, 65535, 65535, 65535, 65535, 419,
    65535, 2240, 2829, 65535, 65535, 65535, 65535, 153, 1812, 65535, 65535, 65535, 65535, 1646, 65535, 1812,
    65535, 65535, 2828, 65535, 153, 1812, 65535, 1449, 1812, 245, 626, 1077, 65535, 65535, 2607, 65535, 291, 626,
    1078, 1398, 2249, 2607, 2756, 2795, 2829, 2873, 2922, 3163, 65535, 65535, 2444, 142, 437, 697, 721, 950, 1057,
    1668, 1749, 1751, 1803, 1843, 2360, 2736, 3044, 65535, 311, 65535, 697, 61488, 2001, 61486, 65535, 2991,
    65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 2444, 2839, 65535, 2601, 65535, 2828, 65535, 65535,
    65535, 419, 1354, 1824, 2116, 65535, 65535, 65535, 2879, 65535, 12, 2663, 2968, 65535, 65535, 65535, 2991,
    65535, 65535, 1646, 3121, 65535, 65535, 419, 65535, 663, 1150, 2003, 65535, 65535, 65535, 663, 65535, 1824,
    65535, 637, 637, 61488, 65535, 419, 65535, 1824, 65535, 65535, 1640, 2573, 2829, 3126, 65535, 65535, 1812,
    1503, 845, 393, 1085, 2444, 3126, 65535, 65535, 65535, 437, 697, 2529, 3177, 65535, 65535, 2879, 65535, 1410,
    1812, 65535, 65535, 65535, 65535, 12, 12, 419, 717, 65535, 12, 65535, 65535, 12, 65535, 419, 65535, 65535,
    65535, 803, 65535, 65535, 912, 65535, 65535, 1250, 1250, 1777, 65535, 65535, 1115, 1250, 1777, 2829, 65535,
    65535, 65535, 65535, 65535, 65535, 1862, 2879, 2893, 65535, 1862, 2879, 2893, 65535, 65535, 65535, 65535,
    1812, 2828, 65535, 65535, 65535, 2862, 2879, 3133, 65535, 65535, 65535, 577, 13, 65535, 65535, 419, 65535,
    65535, 65535, 65535, 1646, 2607, 1824, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 497,
    499, 2335, 65535, 65535, 65535, 240, 2298, 65535, 65535, 65535, 65535, 65535, 752, 928, 1375, 1492, 1609,
    2879, 2904, 65535, 65535, 65535, 215, 1879, 2687, 215, 1879, 2687, 2848, 65535, 65535, 1782, 1983, 65535,
    1812, 2828, 65535, 65535, 459, 65535, 65535, 65535, 65535, 91, 217, 65535, 419, 3007, 3126, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1812, 2828, 65535, 65535, 65535, 419, 65535, 65535, 65535,
    899, 65535, 65535, 65535, 12, 419, 1178, 65535, 65535, 2879, 65535, 2879, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1354, 65535, 2304, 65535, 65535, 65535, 65535, 2445, 220, 65535, 65535, 65535, 65535,
    220, 419, 1354, 65535, 220, 65535, 220, 65535, 65535, 65535, 65535, 65535, 12, 65535, 65535, 65535, 1824, 215,
    1855, 130, 1702, 1763, 2829, 65535, 65535, 2874, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 2879, 65535, 65535, 65535, 65535, 65535, 2828, 65535, 65535, 3177, 65535, 1150,
    2686, 2828, 65535, 65535, 65535, 813, 823, 1818, 65535, 65535, 65535, 65535, 2879, 2144, 65535, 65535, 2879,
    65535, 65535, 65535, 65535, 311, 577, 636, 962, 2444, 2635, 139, 1861, 2879, 577, 2879, 65535, 65535, 65535,
    65535, 65535, 108, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 12, 216, 663, 712, 1757,
    2007, 2686, 2888, 3028, 65535, 65535, 65535, 2671, 13, 65535, 65535, 13, 419, 65535, 65535, 65535, 2483, 311,
    65535, 664, 878, 2561, 664, 878, 2561, 61440, 664, 878, 2561, 61440, 664, 878, 2561, 2879, 2949, 2951, 2976,
    61440, 664, 878, 2561, 2949, 2951, 2976, 61440, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 43,
    65535, 372, 380, 512, 572, 586, 698, 708, 846, 1275, 1630, 1675, 1677, 1818, 1896, 2030, 2475, 61443, 61470,
    419, 2848, 2879, 65535, 65535, 65535, 65535, 65535, 311, 1272, 61443, 61470, 419, 720, 943, 1178, 1608, 2068,
    2069, 2374, 2397, 2434, 2879, 65535, 65535, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 542, 543, 1359,
    1360, 1812, 2433, 2444, 2707, 2708, 2828, 2879, 65535, 65535, 65535, 1923, 3126, 65535, 65535, 65535, 65535,
    153, 65535, 419, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 10, 65535, 65535, 65535,
    65535, 954, 139, 65535, 419, 65535, 65535, 2828, 65535, 65535, 65535, 1862, 65535, 1862, 65535, 65535, 65535,
    1449, 65535, 1270, 1671, 65535, 65535, 65535, 65535, 16, 1593, 1610, 1715, 2615, 65535, 2879, 65535, 108,
    65535, 65535, 311, 1272, 13, 1090, 1213, 1284, 1449, 1770, 1781, 2624, 2879, 3173, 65535, 65535, 1534, 215,
    1150, 1879, 2687, 65535, 13, 1090, 1213, 1284, 1449, 1770, 2624, 3173, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 665, 2879, 65535, 580, 65535, 108, 130, 1702, 65535, 65535, 2879, 65535, 65535, 65535,
    419, 65535, 65535, 65535, 65535, 65535, 1862, 65535, 1919, 65535, 65535, 61469, 65535, 65535, 215, 1879, 2003,
    2687, 65535, 971, 61469, 215, 1824, 1879, 2687, 2848, 3023, 65535, 65535, 65535, 65535, 419, 3126, 65535,
    65535, 65535, 65535, 65535, 108, 1702, 65535, 65535, 65535, 1813, 65535, 65535, 2879, 65535, 65535, 65535,
    1758, 1758, 61488, 61488, 65535, 1861, 2829, 65535, 1758, 61488, 61488, 1861, 2829, 1150, 2879, 1354, 2991,
    65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 663, 1741, 663, 1615, 61, 2879, 65535, 65535,
    65535, 65535, 697, 61475, 65535, 1209, 2687, 65535, 65535, 65535, 2444, 2630, 2828, 2829, 2879, 61475, 65535,
    65535, 65535, 65535, 3005, 1646, 65535, 65535, 1058, 1919, 2144, 65535, 65535, 65535, 2879, 555, 65535, 345,
    65535, 12, 65535, 65535, 65535, 2879, 65535, 1640, 2829, 3126, 12, 555, 1085, 65535, 65535, 65535, 1862, 3042,
    65535, 65535, 65535, 2333, 154, 1862, 2879, 65535, 65535, 65535, 65535, 65535, 1862, 1862, 65535, 65535,
    65535, 419, 663, 65535, 65535, 84, 65535, 144, 3157, 65535, 1354, 65535, 2913, 1170, 3178, 65535, 1646, 65535,
    65535, 65535, 65535, 79, 65535, 419, 667, 65535, 65535, 65535, 65535, 1758, 1861, 1792, 2879, 2880, 65535,
    65535, 1829, 65535, 2444, 2879, 1449, 2879, 65535, 2828, 65535, 65535, 65535, 2828, 65535, 2828, 65535, 1812,
    65535, 2991, 65535, 65535, 65535, 65535, 1465, 65535, 1329, 1861, 2829, 65535, 2829, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 1812, 2879, 65535, 65535, 65535, 65535, 1813, 65535, 65535, 1178, 65535, 12,
    65535, 480, 65535, 65535, 13, 2368, 2879, 65535, 65535, 65535, 65535, 484, 65535, 171, 61488, 65535, 1813,
    61448, 61465, 61488, 65535, 65535, 2879, 65535, 1500, 1772, 2592, 2680, 2681, 65535, 65535, 65535, 627, 65535,
    3003, 144, 1812, 65535, 65535, 65535, 65535, 65535, 12, 419, 65535, 65535, 1054, 65535, 65535, 2433, 65535,
    2444, 2879, 65535, 9, 326, 1072, 1442, 1936, 2433, 2807, 3143, 3144, 65535, 188, 805, 1079, 1966, 2433, 2438,
    2684, 2881, 3090, 65535, 2524, 65535, 1310, 1442, 1877, 65535, 2031, 65535, 65535, 65535, 65535, 65535, 65535,
    1069, 1310, 1877, 65535, 2828, 65535, 2969, 1137, 1304, 1533, 1535, 1756, 2474, 2969, 61480, 61487, 29, 270,
    438, 601, 1072, 1121, 1137, 1304, 1365, 1533, 1535, 1544, 1756, 1936, 2474, 2807, 2976, 2990, 3033, 3143,
    3144, 3157, 61480, 61487, 61488, 65535, 65535, 2642, 1235, 1715, 2612, 2642, 205, 1442, 3065, 65535, 164, 330,
    331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2444, 2753, 2755, 2842, 2844, 2851, 61440, 65535, 65535, 65535,
    2116, 1137, 3065, 3065, 61487, 61487, 2829, 61487, 65535, 1354, 1824, 188, 65535, 65535, 1178, 135, 690, 952,
    2343, 2993, 314, 2343, 2343, 314, 2343, 65535, 250, 1824, 2879, 65535, 419, 1354, 1824, 2116, 135, 314, 690,
    952, 1137, 1856, 2343, 2993, 419, 1137, 1270, 1442, 1856, 3065, 135, 690, 952, 2993, 314, 135, 690, 952, 2993,
    1270, 3065, 65535, 398, 9, 2116, 311, 1777, 1642, 65535, 2828, 65535, 2969, 1137, 1270, 1442, 1856, 3065, 419,
    1270, 3065, 65535, 683, 2969, 3006, 65535, 419, 135, 314, 690, 952, 1137, 1856, 2060, 2343, 2993, 419, 1137,
    1270, 1442, 1856, 3065, 215, 1072, 1276, 1639, 1760, 1887, 1936, 1944, 2003, 2329, 2572, 2687, 2807, 3070,
    3143, 3144, 2879, 65535, 65535, 2879, 65535, 65535, 2654, 65535, 1419, 65535, 1546, 65535, 1419, 2903, 13,
    139, 1303, 61443, 65535, 65535, 2797, 3118, 65535, 1073, 467, 65535, 1641, 65535, 794, 1418, 2047, 65535,
    1449, 2797, 2797, 61488, 61488, 61443, 61470, 61488, 65535, 1503, 65535, 1812, 65535, 1563, 1781, 2829, 65535,
    1073, 1732, 1861, 1812, 343, 13, 868, 1278, 1732, 1861, 2444, 2612, 2829, 65535, 65535, 1757, 2686, 3028,
    65535, 12, 65535, 91, 217, 65535, 65535, 419, 1178, 3007, 3126, 65535, 12, 65535, 2758, 2972, 220, 65535,
    1792, 65535, 65535, 65535, 2881, 311, 65535, 1783, 988, 1824, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1431, 65535, 65535, 65535, 65535, 2879, 65535, 65535, 65535, 2879, 65535, 65535, 116,
    117, 126, 439, 707, 933, 1175, 1177, 1288, 1289, 1882, 1883, 1950, 2627, 2664, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 1763, 2879, 65535, 12, 65535, 12, 65535, 65535, 65535, 1822, 65535, 65535, 65535, 419,
    65535, 65535, 65535, 61443, 65535, 65535, 65535, 12, 65535, 108, 580, 1702, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 1354, 65535, 65535, 65535, 65535, 65535, 1646, 2829, 2879, 2630, 2879, 65535, 2114, 2630, 2879,
    272, 275, 1777, 2433, 65535, 1594, 65535, 65535, 581, 13, 942, 65535, 683, 65535, 2046, 3178, 162, 330, 1053,
    1099, 1108, 1158, 2842, 162, 330, 1053, 1099, 1108, 1158, 2842, 61440, 162, 330, 1053, 1099, 1108, 1158, 2842,
    61440, 162, 330, 885, 1053, 1099, 1108, 1158, 1642, 2842, 3003, 3013, 61440, 65535, 1354, 65535, 65535, 1576,
    1604, 1605, 1449, 250, 2001, 65535, 65535, 65535, 1330, 1736, 311, 2879, 1777, 65535, 65535, 1330, 1736, 311,
    2879, 65535, 1736, 311, 2879, 3055, 1777, 227, 764, 840, 65535, 482, 314, 1270, 1735, 65535, 589, 65535,
    65535, 419, 1178, 65535, 1178, 65535, 1178, 65535, 65535, 419, 1178, 238, 1120, 1376, 1377, 2334, 65535,
    65535, 1037, 166, 1037, 65535, 166, 539, 965, 966, 1037, 1206, 1816, 2029, 2109, 65535, 65535, 65535, 2828,
    65535, 1270, 1442, 65535, 65535, 12, 419, 65535, 2828, 65535, 65535, 250, 315, 1354, 1824, 65535, 65535,
    65535, 925, 65535, 577, 2416, 2444, 577, 2416, 2444, 61440, 577, 2416, 2444, 61440, 311, 577, 2416, 2444,
    61440, 187, 2478, 3177, 61462, 65535, 65535, 65535, 65535, 419, 65535, 91, 217, 65535, 419, 3007, 3126, 65535,
    65535, 65535, 65535, 638, 3016, 638, 3016, 61440, 638, 3016, 61440, 638, 3016, 61440, 65535, 65535, 577, 636,
    2327, 2364, 3018, 577, 636, 2327, 2364, 3018, 61440, 577, 636, 2327, 2364, 3018, 61440, 311, 577, 636, 2327,
    2364, 3018, 61440, 2879, 65535, 65535, 65535, 2444, 65535, 1576, 65535, 65535, 1354, 1045, 1411, 2472, 130,
    311, 65535, 1576, 130, 2444, 437, 697, 1642, 1668, 65535, 65535, 65535, 331, 332, 1054, 1056, 1161, 2844, 331,
    332, 1054, 1056, 1161, 2844, 61440, 331, 332, 1054, 1056, 1161, 2844, 61440, 331, 332, 1054, 1056, 1161, 2844,
    61440, 61466, 65535, 1812, 65535, 2879, 65535, 2879, 65535, 577, 1150, 65535, 2879, 65535, 2879, 65535, 1290,
    1297, 2832, 65535, 1290, 1297, 2832, 16, 1354, 1812, 65535, 65535, 2879, 65535, 65535, 65535, 752, 928, 1492,
    1609, 1682, 2879, 2904, 65535, 65535, 2879, 65535, 1812, 2879, 65535, 1813, 65535, 268, 636, 693, 3018, 268,
    636, 693, 3018, 61440, 268, 636, 693, 3018, 61440, 268, 636, 693, 3018, 61440, 2879, 65535, 577, 1150, 2879,
    65535, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657, 776, 878, 1054, 1100, 1152, 2021, 2037, 2073, 2221,
    2330, 2421, 2424, 2433, 2753, 2851, 2876, 2970, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657, 776, 878,
    1054, 1100, 1152, 2021, 2037, 2073, 2221, 2330, 2421, 2424, 2433, 2753, 2851, 2876, 2970, 61440, 29, 112, 163,
    198, 242, 331, 543, 635, 652, 657, 776, 878, 1054, 1100, 1152, 2021, 2037, 2073, 2221, 2330, 2421, 2424, 2433,
    2753, 2851, 2876, 2970, 61440, 65535, 268, 636, 693, 3018, 268, 636, 693, 3018, 61440, 268, 636, 693, 3018,
    61440, 268, 636, 693, 3018, 61440, 2879, 65535, 1812, 2879, 65535, 65535, 65535, 2114, 65535, 577, 868, 2630,
    2778, 577, 868, 2114, 2630, 2778, 2879, 65535, 577, 1150, 65535, 1862, 2417, 2417, 61440, 2417, 61440, 2417,
    61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 694, 2417, 2753, 3016, 61440, 15, 29, 112, 269, 272, 275,
    279, 326, 638, 694, 2417, 2753, 3016, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 694, 2417, 2753, 3016,
    61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 694, 2417, 2753, 3016, 61440, 29, 112, 163, 198, 242, 331,
    543, 635, 652, 657, 776, 878, 1054, 1100, 1152, 2021, 2037, 2073, 2221, 2330, 2421, 2424, 2433, 2753, 2851,
    2876, 2881, 2947, 2948, 2970, 61440, 61462, 65535, 65535, 65535, 1862, 269, 638, 694, 3016, 269, 638, 694,
    3016, 61440, 269, 638, 694, 3016, 61440, 269, 638, 694, 2417, 3016, 61440, 65535, 2879, 268, 311, 636, 693,
    3018, 268, 311, 636, 693, 3018, 61440, 268, 311, 636, 693, 3018, 61440, 268, 311, 636, 693, 2478, 3018, 61440,
    61462, 577, 636, 2327, 2364, 3018, 61440, 2879, 65535, 65535, 268, 636, 693, 3018, 268, 636, 693, 3018, 61440,
    268, 636, 693, 3018, 61440, 268, 636, 693, 3018, 61440, 2879, 65535, 1862, 269, 638, 694, 2417, 3016, 269,
    638, 694, 2417, 3016, 61440, 269, 638, 694, 2417, 3016, 61440, 15, 269, 638, 694, 2417, 3016, 61440, 65535,
    65535, 269, 314, 578, 638, 694, 2325, 2365, 2417, 3016, 61440, 269, 314, 578, 638, 694, 2325, 2365, 2417,
    3016, 61440, 269, 314, 578, 638, 694, 2325, 2365, 2417, 3016, 61440, 269, 314, 578, 638, 694, 2325, 2365,
    2417, 3016, 61440, 3174, 61462, 65535, 65535, 1862, 2417, 65535, 65535, 65535, 16, 220, 1150, 2879, 65535,
    65535, 65535, 65535, 269, 314, 467, 552, 638, 694, 1504, 2417, 3016, 269, 314, 467, 552, 638, 694, 1504, 2417,
    3016, 61440, 269, 314, 467, 552, 638, 694, 1504, 2417, 3016, 61440, 269, 314, 467, 552, 638, 694, 1504, 2001,
    2002, 2417, 2745, 3016, 61440, 65535, 1084, 2879, 542, 65535, 428, 1007, 2878, 65535, 65535, 2178, 65535,
    2178, 577, 580, 1579, 1674, 1678, 2524, 3033, 0, 7, 13, 14, 16, 18, 19, 20, 21, 23, 24, 26, 27, 28, 29, 30,
    31, 32, 33, 34, 35, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 56, 57, 58, 59, 60, 61, 62, 63, 64, 67, 68, 72,
    73, 74, 75, 76, 77, 83, 84, 86, 87, 88, 90, 92, 95, 96, 97, 99, 100, 103, 104, 105, 106, 108, 109, 110, 111,
    112, 113, 114, 115, 118, 119, 120, 121, 122, 123, 124, 125, 127, 129, 130, 137, 139, 140, 141, 143, 146, 147,
    148, 149, 150, 151, 156, 157, 158, 159, 160, 162, 163, 164, 165, 166, 169, 170, 172, 173, 174, 175, 176, 177,
    178, 179, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 199, 204, 205, 207, 208, 209,
    210, 211, 213, 214, 215, 219, 220, 221, 222, 223, 224, 226, 227, 228, 229, 231, 232, 233, 234, 236, 237, 239,
    241, 242, 243, 244, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 261, 270, 271, 273, 276,
    277, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 292, 293, 294, 295, 296, 297, 305, 306, 307, 308,
    309, 312, 313, 316, 317, 318, 319, 320, 321, 322, 323, 324, 329, 330, 331, 332, 333, 336, 337, 338, 339, 343,
    344, 348, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366, 368, 369, 370, 371, 373, 374, 375,
    376, 378, 384, 385, 386, 387, 389, 390, 391, 392, 393, 394, 395, 398, 399, 402, 403, 404, 405, 407, 408, 409,
    410, 419, 421, 423, 424, 425, 426, 427, 428, 430, 431, 433, 437, 441, 444, 445, 446, 447, 451, 454, 455, 456,
    457, 460, 461, 462, 463, 464, 468, 469, 470, 471, 476, 477, 478, 479, 485, 486, 487, 488, 489, 490, 491, 492,
    493, 494, 495, 496, 497, 498, 499, 500, 502, 503, 504, 505, 506, 508, 509, 510, 511, 518, 519, 520, 521, 525,
    526, 527, 528, 529, 531, 532, 533, 534, 535, 536, 537, 538, 539, 542, 543, 544, 545, 546, 547, 548, 549, 550,
    555, 559, 567, 569, 571, 573, 574, 575, 576, 577, 578, 579, 580, 583, 584, 585, 587, 588, 590, 591, 592, 593,
    596, 597, 598, 599, 600, 602, 604, 605, 606, 607, 608, 609, 611, 612, 613, 614, 615, 618, 619, 620, 621, 622,
    623, 624, 625, 630, 631, 632, 633, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645, 651, 652, 653, 654, 655,
    656, 659, 660, 661, 662, 664, 665, 666, 667, 668, 670, 671, 672, 673, 674, 675, 676, 678, 679, 680, 681, 682,
    685, 686, 691, 697, 703, 704, 705, 706, 708, 709, 716, 718, 719, 722, 723, 724, 725, 727, 728, 729, 730, 731,
    733, 734, 748, 756, 757, 758, 759, 760, 761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774,
    775, 776, 777, 778, 780, 783, 784, 785, 786, 787, 788, 789, 795, 796, 797, 798, 799, 800, 801, 802, 804, 805,
    806, 807, 808, 809, 810, 811, 812, 814, 815, 816, 817, 819, 820, 821, 822, 825, 826, 827, 828, 829, 831, 832,
    833, 834, 840, 842, 848, 849, 850, 851, 853, 854, 855, 856, 857, 858, 859, 860, 861, 862, 864, 865, 866, 867,
    868, 869, 870, 871, 873, 874, 875, 876, 877, 878, 879, 880, 881, 882, 883, 884, 885, 887, 888, 890, 891, 892,
    893, 900, 902, 903, 904, 905, 906, 907, 908, 909, 910, 911, 913, 914, 915, 916, 917, 919, 920, 929, 930, 931,
    932, 934, 940, 941, 944, 946, 947, 948, 949, 951, 952, 953, 954, 956, 962, 963, 964, 965, 971, 972, 973, 974,
    978, 979, 980, 981, 982, 983, 984, 985, 989, 990, 991, 992, 994, 995, 996, 997, 1001, 1002, 1003, 1005, 1009,
    1010, 1011, 1012, 1015, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1026, 1033, 1036, 1038, 1040, 1041, 1042,
    1043, 1044, 1049, 1050, 1051, 1052, 1053, 1054, 1055, 1056, 1058, 1059, 1060, 1061, 1062, 1064, 1065, 1066,
    1067, 1068, 1069, 1070, 1071, 1076, 1080, 1081, 1088, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1108,
    1109, 1110, 1111, 1113, 1118, 1119, 1124, 1125, 1126, 1128, 1130, 1131, 1134, 1135, 1137, 1142, 1143, 1144,
    1145, 1147, 1149, 1150, 1152, 1153, 1154, 1155, 1157, 1158, 1159, 1160, 1161, 1162, 1164, 1172, 1180, 1181,
    1182, 1183, 1186, 1187, 1188, 1189, 1190, 1194, 1195, 1198, 1199, 1200, 1203, 1205, 1208, 1209, 1210, 1211,
    1214, 1215, 1220, 1221, 1222, 1223, 1225, 1226, 1229, 1230, 1231, 1232, 1236, 1237, 1238, 1239, 1240, 1241,
    1242, 1243, 1247, 1253, 1254, 1255, 1256, 1257, 1260, 1261, 1262, 1263, 1264, 1266, 1270, 1272, 1273, 1274,
    1279, 1283, 1286, 1291, 1292, 1293, 1294, 1299, 1300, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1309, 1310,
    1313, 1314, 1315, 1316, 1321, 1323, 1327, 1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1339, 1340, 1341,
    1342, 1345, 1346, 1347, 1348, 1349, 1350, 1351, 1352, 1353, 1354, 1359, 1360, 1361, 1362, 1367, 1369, 1370,
    1371, 1372, 1378, 1379, 1380, 1382, 1387, 1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1400, 1401, 1402,
    1404, 1406, 1407, 1408, 1409, 1412, 1413, 1414, 1415, 1416, 1417, 1420, 1421, 1422, 1423, 1424, 1426, 1427,
    1428, 1429, 1434, 1435, 1436, 1437, 1442, 1444, 1445, 1446, 1447, 1448, 1449, 1452, 1459, 1460, 1461, 1462,
    1463, 1474, 1481, 1482, 1483, 1484, 1485, 1489, 1490, 1496, 1499, 1501, 1502, 1504, 1505, 1510, 1511, 1512,
    1513, 1514, 1515, 1516, 1518, 1519, 1520, 1521, 1522, 1523, 1524, 1525, 1526, 1528, 1529, 1530, 1531, 1532,
    1533, 1535, 1537, 1538, 1539, 1540, 1547, 1548, 1549, 1550, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561,
    1562, 1564, 1566, 1567, 1568, 1577, 1578, 1581, 1582, 1585, 1586, 1587, 1588, 1589, 1593, 1594, 1596, 1597,
    1598, 1599, 1600, 1603, 1604, 1605, 1613, 1616, 1617, 1618, 1619, 1620, 1623, 1624, 1625, 1629, 1634, 1635,
    1642, 1643, 1646, 1654, 1655, 1656, 1657, 1660, 1661, 1662, 1663, 1668, 1679, 1683, 1684, 1685, 1686, 1698,
    1699, 1700, 1701, 1702, 1704, 1705, 1716, 1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1727, 1728, 1729,
    1730, 1731, 1732, 1737, 1738, 1739, 1740, 1744, 1746, 1752, 1753, 1755, 1757, 1758, 1763, 1765, 1770, 1771,
    1773, 1777, 1778, 1779, 1780, 1781, 1784, 1785, 1786, 1787, 1788, 1797, 1798, 1799, 1800, 1801, 1802, 1804,
    1805, 1806, 1807, 1811, 1813, 1814, 1815, 1816, 1817, 1822, 1823, 1824, 1826, 1829, 1831, 1832, 1833, 1834,
    1837, 1838, 1839, 1840, 1841, 1844, 1847, 1848, 1849, 1850, 1852, 1856, 1857, 1859, 1860, 1861, 1865, 1866,
    1867, 1868, 1871, 1872, 1873, 1876, 1877, 1878, 1880, 1890, 1891, 1892, 1893, 1895, 1899, 1900, 1904, 1905,
    1908, 1909, 1916, 1917, 1919, 1920, 1922, 1925, 1926, 1929, 1932, 1933, 1936, 1937, 1938, 1939, 1942, 1943,
    1947, 1953, 1954, 1955, 1956, 1958, 1959, 1960, 1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972,
    1973, 1977, 1978, 1979, 1980, 1982, 1991, 1992, 1993, 1994, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003,
    2004, 2006, 2007, 2008, 2009, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    2024, 2027, 2031, 2032, 2033, 2034, 2035, 2036, 2037, 2038, 2039, 2040, 2045, 2046, 2048, 2049, 2050, 2051,
    2052, 2053, 2054, 2055, 2056, 2057, 2058, 2060, 2063, 2064, 2065, 2066, 2072, 2073, 2074, 2075, 2076, 2077,
    2078, 2079, 2080, 2081, 2082, 2083, 2084, 2086, 2087, 2088, 2089, 2091, 2092, 2093, 2094, 2097, 2098, 2099,
    2102, 2103, 2104, 2105, 2106, 2107, 2108, 2110, 2111, 2112, 2113, 2115, 2116, 2118, 2119, 2123, 2124, 2125,
    2126, 2127, 2129, 2130, 2131, 2132, 2136, 2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147,
    2148, 2150, 2151, 2152, 2153, 2154, 2155, 2156, 2157, 2158, 2163, 2164, 2165, 2166, 2170, 2171, 2172, 2173,
    2174, 2178, 2182, 2183, 2185, 2186, 2187, 2188, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196, 2197, 2198,
    2199, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216,
    2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237,
    2238, 2239, 2240, 2241, 2242, 2244, 2245, 2246, 2247, 2248, 2251, 2252, 2253, 2254, 2255, 2256, 2257, 2258,
    2259, 2260, 2261, 2262, 2263, 2264, 2265, 2266, 2267, 2268, 2269, 2271, 2272, 2273, 2274, 2277, 2278, 2279,
    2280, 2281, 2282, 2283, 2284, 2285, 2286, 2287, 2288, 2289, 2290, 2291, 2292, 2293, 2294, 2295, 2296, 2297,
    2298, 2299, 2300, 2301, 2304, 2305, 2306, 2307, 2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317,
    2318, 2321, 2322, 2323, 2324, 2325, 2326, 2327, 2328, 2329, 2330, 2331, 2332, 2334, 2335, 2336, 2337, 2338,
    2339, 2343, 2344, 2345, 2346, 2347, 2348, 2349, 2351, 2355, 2357, 2361, 2364, 2365, 2366, 2367, 2369, 2370,
    2371, 2372, 2376, 2377, 2378, 2379, 2380, 2381, 2382, 2383, 2385, 2386, 2387, 2388, 2389, 2390, 2392, 2393,
    2394, 2395, 2396, 2399, 2400, 2401, 2402, 2403, 2404, 2407, 2408, 2409, 2410, 2411, 2415, 2416, 2417, 2418,
    2419, 2420, 2421, 2422, 2423, 2424, 2425, 2426, 2431, 2432, 2433, 2442, 2443, 2444, 2445, 2446, 2455, 2456,
    2457, 2458, 2459, 2460, 2462, 2463, 2464, 2465, 2466, 2467, 2469, 2476, 2477, 2478, 2479, 2480, 2481, 2482,
    2483, 2484, 2485, 2486, 2487, 2497, 2498, 2499, 2500, 2508, 2511, 2512, 2513, 2518, 2521, 2522, 2524, 2525,
    2526, 2529, 2530, 2531, 2532, 2533, 2534, 2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2544, 2545, 2546,
    2547, 2548, 2550, 2551, 2552, 2553, 2554, 2555, 2556, 2557, 2558, 2559, 2581, 2582, 2583, 2584, 2585, 2592,
    2593, 2594, 2595, 2596, 2598, 2599, 2600, 2601, 2602, 2603, 2604, 2605, 2606, 2607, 2612, 2614, 2616, 2617,
    2618, 2622, 2624, 2625, 2626, 2627, 2628, 2630, 2631, 2632, 2633, 2634, 2635, 2636, 2638, 2639, 2640, 2641,
    2642, 2643, 2644, 2645, 2646, 2647, 2649, 2650, 2656, 2657, 2658, 2659, 2660, 2661, 2665, 2666, 2667, 2668,
    2669, 2670, 2671, 2673, 2674, 2679, 2687, 2688, 2690, 2691, 2692, 2693, 2697, 2699, 2700, 2705, 2706, 2707,
    2708, 2709, 2710, 2711, 2712, 2713, 2716, 2717, 2718, 2719, 2720, 2721, 2722, 2723, 2724, 2726, 2727, 2728,
    2732, 2734, 2735, 2737, 2738, 2739, 2740, 2741, 2742, 2743, 2744, 2752, 2753, 2754, 2755, 2756, 2757, 2760,
    2761, 2762, 2765, 2766, 2768, 2772, 2774, 2775, 2776, 2777, 2778, 2779, 2780, 2781, 2784, 2791, 2792, 2793,
    2794, 2795, 2797, 2798, 2799, 2803, 2804, 2805, 2806, 2807, 2808, 2809, 2810, 2812, 2813, 2814, 2815, 2816,
    2818, 2819, 2820, 2821, 2823, 2824, 2825, 2826, 2827, 2828, 2829, 2830, 2834, 2837, 2839, 2842, 2843, 2844,
    2848, 2851, 2853, 2855, 2856, 2857, 2858, 2862, 2865, 2866, 2867, 2868, 2872, 2874, 2879, 2881, 2886, 2887,
    2888, 2889, 2890, 2891, 2892, 2901, 2902, 2910, 2912, 2918, 2919, 2920, 2921, 2922, 2929, 2931, 2932, 2933,
    2934, 2942, 2946, 2949, 2951, 2952, 2953, 2954, 2955, 2956, 2957, 2958, 2959, 2960, 2961, 2962, 2963, 2964,
    2965, 2966, 2967, 2968, 2969, 2970, 2971, 2973, 2976, 2978, 2980, 2981, 2982, 2983, 2984, 2986, 2987, 2988,
    2989, 2990, 2991, 2992, 2993, 2995, 2998, 2999, 3000, 3001, 3002, 3005, 3008, 3009, 3010, 3011, 3012, 3016,
    3017, 3018, 3019, 3020, 3023, 3027, 3030, 3031, 3032, 3033, 3034, 3038, 3039, 3040, 3041, 3046, 3047, 3048,
    3049, 3050, 3051, 3052, 3053, 3055, 3056, 3057, 3058, 3060, 3061, 3062, 3063, 3065, 3066, 3069, 3078, 3079,
    3080, 3081, 3083, 3084, 3085, 3086, 3089, 3093, 3094, 3096, 3097, 3098, 3100, 3104, 3105, 3106, 3107, 3110,
    3112, 3114, 3117, 3122, 3123, 3124, 3125, 3126, 3127, 3128, 3129, 3130, 3131, 3133, 3135, 3139, 3140, 3141,
    3142, 3143, 3144, 3149, 3150, 3151, 3152, 3153, 3154, 3155, 3156, 3158, 3159, 3160, 3162, 3164, 3168, 3169,
    3170, 3171, 3174, 3175, 3177, 3182, 61443, 61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 6308] = [
    51, 216, 1, 0, 2, 3, 3, 1081, 5, 6, 1117, 8, 7, 9, 145, 11, 204, 13, 13, 305, 15, 889, 1301, 14, 1303, 20,
    939, 22, 912, 24, 890, 26, 13, 28, 891, 30, 892, 32, 33, 34, 893, 36, 37, 38, 894, 40, 41, 31, 35, 39, 42,
    895, 44, 913, 949, 47, 914, 49, 915, 940, 52, 896, 941, 54, 55, 898, 57, 58, 897, 942, 943, 944, 916, 917,
    962, 950, 951, 888, 68, 899, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21,
    21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66,
    67, 69, 70, 18, 18, 20, 71, 1144, 14, 1181, 75, 1182, 76, 358, 358, 963, 79, 80, 110, 82, 306, 84, 81, 83, 83,
    83, 82, 83, 83, 85, 85, 774, 86, 832, 833, 111, 90, 90, 327, 44, 93, 82, 327, 359, 1165, 668, 1018, 1016,
    1017, 98, 99, 100, 101, 588, 834, 360, 1166, 1050, 440, 1060, 109, 516, 1082, 112, 113, 114, 1145, 1148, 116,
    997, 692, 1062, 572, 1084, 122, 123, 704, 714, 126, 127, 128, 162, 1038, 131, 715, 129, 130, 132, 133, 129,
    835, 112, 136, 136, 394, 138, 393, 127, 140, 140, 138, 141, 83, 393, 113, 361, 508, 1254, 146, 147, 1197,
    1297, 150, 1196, 149, 151, 152, 45, 154, 154, 154, 271, 156, 155, 155, 156, 155, 157, 900, 159, 901, 1042,
    162, 162, 162, 162, 162, 163, 164, 165, 15, 902, 903, 169, 918, 171, 945, 205, 174, 146, 176, 160, 161, 166,
    167, 168, 170, 172, 173, 175, 166, 177, 1149, 1085, 180, 181, 179, 182, 998, 184, 965, 1146, 400, 836, 1147,
    669, 632, 730, 193, 193, 193, 194, 130, 1083, 197, 198, 362, 363, 84, 0, 441, 94, 205, 2, 206, 1304, 1, 208,
    209, 206, 209, 206, 693, 16, 1086, 214, 206, 517, 50, 218, 219, 220, 1167, 222, 222, 1198, 223, 224, 225,
    1074, 227, 149, 284, 230, 231, 231, 232, 17, 234, 207, 236, 237, 775, 147, 750, 241, 751, 243, 716, 245, 229,
    233, 235, 238, 235, 235, 235, 239, 240, 242, 244, 246, 483, 148, 249, 250, 251, 644, 861, 253, 253, 254, 255,
    251, 256, 644, 518, 837, 838, 1150, 95, 261, 262, 371, 46, 265, 265, 47, 266, 371, 57, 371, 519, 819, 270,
    820, 272, 271, 273, 3, 275, 275, 18, 274, 276, 277, 328, 520, 752, 281, 999, 283, 753, 285, 946, 1000, 288,
    1132, 290, 291, 291, 292, 293, 521, 522, 150, 297, 297, 298, 307, 299, 1199, 301, 302, 694, 694, 420, 549,
    321, 862, 308, 309, 310, 311, 312, 313, 1255, 315, 315, 316, 442, 670, 839, 372, 55, 322, 322, 322, 322, 266,
    322, 372, 329, 151, 203, 326, 327, 330, 331, 573, 1151, 550, 523, 1284, 335, 335, 335, 524, 589, 338, 338,
    339, 338, 339, 1171, 590, 574, 421, 344, 114, 346, 19, 346, 348, 348, 348, 348, 347, 349, 350, 349, 1001, 260,
    352, 353, 353, 354, 353, 355, 353, 356, 357, 633, 443, 444, 360, 361, 591, 364, 363, 159, 365, 366, 357, 254,
    309, 308, 255, 370, 369, 369, 369, 369, 369, 369, 369, 369, 372, 369, 369, 369, 369, 373, 369, 369, 369, 371,
    369, 374, 151, 256, 377, 152, 379, 369, 369, 369, 369, 374, 368, 381, 368, 368, 368, 368, 381, 368, 368, 368,
    382, 368, 381, 368, 368, 368, 383, 368, 375, 368, 368, 376, 378, 380, 368, 384, 575, 1075, 387, 332, 705,
    1087, 391, 392, 412, 333, 551, 592, 593, 717, 399, 399, 399, 399, 399, 400, 400, 334, 220, 400, 400, 334, 334,
    1076, 404, 594, 335, 671, 408, 1299, 651, 20, 652, 653, 754, 415, 653, 653, 755, 625, 626, 418, 419, 395, 840,
    418, 419, 395, 96, 422, 418, 419, 423, 395, 718, 115, 418, 425, 425, 425, 419, 426, 395, 1044, 428, 465, 21,
    431, 695, 595, 595, 841, 1200, 401, 596, 756, 1019, 438, 336, 425, 425, 425, 627, 442, 365, 208, 209, 49, 446,
    672, 696, 337, 366, 153, 452, 452, 453, 453, 454, 484, 842, 75, 457, 457, 457, 457, 697, 373, 97, 461, 1256,
    463, 464, 464, 464, 465, 396, 154, 468, 468, 468, 468, 468, 468, 468, 76, 1202, 470, 1201, 471, 673, 673, 422,
    457, 457, 457, 457, 77, 1034, 476, 1035, 1036, 479, 479, 479, 479, 480, 477, 478, 481, 78, 597, 1184, 1183,
    485, 486, 485, 485, 1282, 488, 1039, 1045, 491, 1043, 157, 156, 494, 258, 259, 100, 365, 158, 791, 499, 500,
    790, 501, 501, 502, 501, 503, 501, 504, 155, 506, 804, 505, 508, 353, 505, 508, 353, 509, 505, 508, 353, 510,
    505, 507, 508, 353, 511, 493, 495, 493, 496, 497, 493, 493, 497, 498, 512, 257, 674, 919, 920, 515, 516, 1089,
    518, 1088, 1065, 1066, 521, 520, 522, 523, 524, 524, 525, 526, 552, 338, 339, 967, 531, 532, 533, 966, 1118,
    535, 921, 413, 628, 538, 525, 795, 540, 795, 541, 792, 863, 796, 544, 545, 544, 794, 310, 548, 549, 310, 793,
    546, 547, 550, 551, 551, 551, 542, 543, 542, 552, 547, 554, 414, 341, 557, 340, 374, 698, 466, 445, 485, 843,
    423, 342, 343, 598, 467, 311, 570, 570, 570, 570, 570, 570, 571, 570, 570, 570, 572, 570, 570, 570, 573, 574,
    574, 574, 574, 467, 486, 797, 160, 578, 312, 798, 800, 581, 582, 583, 583, 584, 585, 799, 801, 802, 803, 577,
    508, 579, 580, 586, 586, 587, 353, 588, 589, 577, 508, 579, 580, 586, 586, 587, 353, 588, 589, 590, 577, 508,
    579, 580, 586, 586, 587, 353, 588, 589, 591, 577, 508, 579, 580, 586, 586, 587, 353, 588, 589, 592, 593, 424,
    425, 1068, 597, 487, 1069, 600, 488, 599, 426, 427, 79, 427, 489, 1203, 608, 508, 508, 610, 508, 611, 508,
    612, 609, 613, 968, 456, 613, 1257, 526, 619, 375, 210, 211, 1258, 624, 1259, 626, 625, 627, 428, 22, 1164,
    600, 600, 1299, 821, 634, 635, 212, 116, 637, 638, 719, 640, 641, 642, 675, 969, 1020, 646, 1021, 648, 1205,
    1046, 651, 1204, 650, 652, 650, 653, 654, 1152, 468, 1283, 658, 576, 576, 527, 528, 446, 699, 645, 634, 1090,
    667, 490, 635, 24, 671, 23, 635, 161, 192, 674, 675, 673, 130, 676, 163, 678, 678, 678, 678, 4, 553, 1002,
    681, 1172, 469, 683, 636, 48, 686, 636, 970, 470, 491, 601, 971, 737, 693, 694, 67, 972, 344, 376, 43, 55, 43,
    700, 700, 700, 700, 701, 266, 700, 376, 446, 376, 377, 27, 705, 922, 1091, 708, 492, 492, 844, 676, 712, 757,
    714, 715, 509, 1260, 718, 1261, 720, 1263, 722, 1262, 719, 719, 721, 719, 723, 923, 864, 865, 726, 727, 728,
    729, 637, 638, 106, 554, 555, 805, 736, 736, 736, 736, 736, 737, 737, 737, 736, 866, 739, 740, 867, 742, 743,
    741, 744, 738, 745, 1063, 1064, 748, 747, 749, 750, 750, 526, 720, 752, 1264, 754, 754, 755, 1265, 757, 755,
    758, 1266, 760, 753, 756, 759, 761, 753, 1092, 764, 25, 766, 767, 677, 654, 721, 771, 769, 770, 772, 769, 770,
    164, 775, 775, 775, 775, 272, 367, 1077, 778, 1022, 780, 345, 346, 402, 1003, 785, 529, 1133, 788, 789, 722,
    791, 792, 791, 793, 530, 1093, 1134, 797, 798, 799, 800, 793, 1206, 802, 803, 793, 723, 805, 806, 286, 285,
    808, 809, 809, 809, 808, 808, 808, 809, 809, 808, 809, 809, 809, 809, 809, 808, 809, 809, 809, 808, 808, 808,
    809, 809, 808, 809, 809, 809, 809, 809, 810, 808, 809, 809, 809, 808, 808, 808, 809, 809, 808, 809, 809, 809,
    809, 809, 811, 808, 809, 809, 809, 808, 808, 808, 809, 809, 808, 809, 809, 809, 809, 809, 812, 273, 220, 415,
    21, 21, 21, 21, 21, 21, 20, 71, 531, 510, 678, 347, 819, 820, 415, 378, 165, 824, 825, 825, 825, 826, 826,
    725, 828, 829, 291, 287, 290, 289, 834, 834, 834, 834, 835, 834, 834, 836, 834, 834, 837, 838, 168, 840, 840,
    291, 292, 724, 843, 844, 293, 831, 832, 833, 841, 842, 842, 831, 832, 832, 832, 846, 831, 832, 833, 841, 842,
    842, 831, 832, 832, 832, 846, 847, 831, 832, 833, 841, 842, 842, 831, 832, 832, 832, 846, 848, 830, 831, 832,
    833, 829, 839, 841, 842, 842, 831, 832, 845, 845, 829, 832, 832, 846, 829, 849, 868, 851, 852, 166, 854, 855,
    59, 60, 61, 58, 860, 860, 860, 860, 860, 860, 860, 860, 861, 860, 860, 860, 860, 862, 860, 860, 860, 860, 863,
    864, 864, 865, 856, 857, 858, 854, 859, 859, 859, 859, 866, 471, 1079, 1078, 869, 870, 1097, 1094, 873, 1095,
    875, 1096, 872, 874, 876, 877, 379, 511, 447, 213, 822, 823, 63, 824, 825, 883, 884, 885, 886, 887, 214, 889,
    889, 826, 827, 891, 892, 1305, 1207, 895, 896, 897, 1306, 105, 900, 288, 902, 902, 1135, 904, 167, 906, 726,
    908, 909, 776, 910, 777, 912, 26, 914, 778, 916, 779, 918, 911, 913, 915, 917, 919, 64, 888, 890, 893, 894,
    894, 898, 894, 894, 894, 894, 894, 894, 894, 894, 894, 894, 899, 899, 901, 903, 903, 905, 899, 899, 899, 899,
    907, 899, 901, 899, 899, 920, 921, 899, 899, 899, 899, 98, 457, 602, 638, 646, 973, 512, 532, 869, 930, 931,
    532, 448, 403, 1153, 215, 679, 680, 1004, 939, 513, 449, 1073, 943, 0, 944, 128, 2, 656, 946, 947, 655, 758,
    947, 949, 655, 1116, 5, 952, 5, 710, 119, 955, 119, 956, 956, 956, 956, 956, 956, 956, 956, 956, 956, 957,
    956, 956, 956, 956, 956, 958, 956, 956, 956, 956, 956, 959, 956, 960, 956, 956, 956, 956, 959, 727, 962, 962,
    963, 962, 962, 711, 956, 956, 956, 956, 956, 965, 959, 956, 964, 966, 956, 956, 956, 956, 964, 959, 708, 709,
    218, 970, 217, 972, 749, 971, 973, 971, 971, 973, 971, 975, 971, 973, 971, 976, 973, 973, 978, 973, 979, 973,
    980, 968, 969, 971, 973, 974, 971, 977, 981, 6, 983, 964, 964, 7, 986, 986, 986, 7, 783, 988, 808, 809, 809,
    809, 808, 808, 808, 809, 809, 808, 987, 987, 809, 809, 809, 809, 809, 808, 809, 809, 809, 808, 808, 808, 809,
    809, 808, 987, 987, 809, 809, 809, 809, 809, 990, 808, 809, 809, 809, 808, 808, 808, 809, 809, 808, 987, 987,
    809, 809, 809, 809, 809, 991, 52, 993, 52, 118, 995, 117, 995, 956, 994, 956, 994, 956, 956, 956, 997, 994,
    994, 956, 994, 956, 994, 956, 956, 956, 997, 994, 994, 998, 956, 994, 956, 994, 956, 956, 956, 997, 994, 994,
    999, 956, 960, 994, 956, 994, 956, 956, 956, 996, 994, 994, 1000, 808, 953, 953, 809, 809, 809, 954, 808, 808,
    808, 809, 809, 808, 961, 967, 982, 984, 984, 985, 987, 987, 985, 809, 809, 809, 809, 809, 989, 992, 1001,
    1267, 1003, 1004, 1208, 1006, 1005, 1007, 681, 1209, 1010, 1011, 472, 1210, 1014, 814, 1016, 1016, 1017, 1016,
    1018, 1016, 1019, 1173, 1021, 69, 1023, 493, 1298, 1026, 493, 1154, 603, 473, 1030, 348, 349, 65, 350, 1035,
    1137, 1037, 1212, 1211, 1039, 1040, 130, 1039, 1039, 1039, 556, 974, 657, 494, 1213, 1046, 1047, 138, 1049,
    1050, 728, 1052, 1053, 1052, 1054, 1055, 1054, 219, 1057, 1057, 219, 169, 1059, 1059, 1059, 1059, 220, 1285,
    1061, 99, 1063, 458, 1286, 1287, 1066, 1067, 1068, 1069, 221, 1071, 1071, 1072, 1071, 1073, 1071, 1074, 194,
    1075, 1174, 1214, 1078, 931, 1080, 975, 1269, 1083, 1084, 1268, 1085, 8, 1087, 1088, 1088, 533, 534, 170,
    1091, 1092, 806, 1094, 1092, 1090, 1093, 1095, 1092, 1096, 1096, 1096, 526, 397, 1090, 1093, 1092, 1096, 1096,
    1096, 1186, 1185, 1100, 1101, 1100, 977, 978, 1103, 1104, 327, 976, 1080, 1106, 262, 263, 171, 264, 265, 1108,
    1109, 1110, 497, 1111, 497, 1110, 1112, 261, 222, 932, 1115, 604, 577, 845, 577, 1108, 1109, 497, 1111, 497,
    1112, 261, 924, 351, 514, 1216, 1124, 1124, 1215, 1217, 1126, 223, 1128, 1129, 1218, 1219, 1132, 1133, 66,
    1135, 1220, 1125, 1127, 1130, 1131, 1134, 1136, 1137, 705, 1223, 979, 1221, 1222, 1139, 1140, 1141, 1142,
    1139, 1139, 1139, 933, 1144, 557, 558, 266, 1224, 1148, 1149, 1149, 559, 294, 1152, 1153, 658, 729, 1156,
    1157, 980, 807, 313, 1161, 1162, 314, 1164, 1165, 175, 808, 1168, 1169, 1170, 1170, 1171, 1170, 1170, 1172,
    1160, 1173, 1173, 1160, 1173, 1173, 1174, 1160, 1173, 1173, 1175, 1160, 1173, 1173, 1176, 1160, 1177, 1173,
    1173, 1176, 1160, 1177, 1173, 1173, 1178, 1160, 1177, 1173, 1173, 1179, 1160, 1177, 1173, 1173, 1180, 1160,
    1163, 1166, 1167, 1181, 1177, 1181, 1173, 1173, 1180, 172, 1183, 1184, 1184, 1184, 934, 1186, 1270, 1226,
    1189, 1189, 1189, 809, 173, 315, 1193, 1193, 1193, 316, 1195, 174, 224, 1197, 1198, 317, 1200, 1200, 1194,
    1191, 1192, 1194, 1196, 1196, 1196, 1199, 1201, 194, 1202, 225, 1160, 1167, 1181, 1204, 1177, 1181, 1173,
    1173, 1180, 1160, 1167, 1181, 1177, 1181, 1173, 1173, 1180, 870, 1207, 1208, 871, 1210, 1211, 1209, 1212, 605,
    1075, 606, 429, 607, 981, 759, 1220, 872, 1222, 1223, 404, 947, 873, 874, 1228, 1229, 952, 953, 954, 959,
    1234, 53, 1236, 955, 62, 1239, 875, 1241, 1242, 9, 1244, 1245, 1240, 1243, 1246, 956, 957, 1249, 958, 1227,
    1230, 1231, 1232, 1233, 1235, 1237, 1238, 1247, 1248, 1250, 1251, 982, 748, 1254, 1253, 1255, 1255, 1253,
    1253, 1253, 1255, 1253, 1253, 1253, 1253, 1253, 1253, 1253, 176, 1257, 176, 1258, 1259, 130, 1260, 608, 1262,
    682, 609, 1005, 1265, 846, 1175, 983, 120, 1268, 1269, 28, 1270, 416, 1272, 450, 1122, 1123, 1274, 1275, 1275,
    1276, 121, 984, 267, 1280, 1023, 1282, 1283, 1153, 474, 29, 368, 1287, 1098, 1099, 1289, 1290, 1051, 1052,
    1293, 1053, 1292, 1294, 1295, 475, 985, 1054, 1299, 659, 1301, 318, 1303, 1303, 1304, 760, 1306, 904, 1308,
    905, 906, 1310, 1311, 1312, 1313, 122, 907, 1316, 1317, 1318, 1309, 1314, 1315, 1319, 986, 780, 177, 1322,
    1322, 1322, 1323, 226, 178, 1325, 54, 1326, 1327, 1100, 1103, 1101, 1102, 1332, 1330, 1331, 1333, 1104, 1335,
    610, 1105, 1338, 1106, 1340, 1107, 405, 179, 1344, 227, 430, 1346, 629, 630, 1349, 1348, 1350, 451, 810, 1352,
    1348, 1350, 1353, 451, 406, 495, 101, 496, 459, 1356, 1357, 1358, 496, 1356, 1360, 1358, 936, 611, 647, 229,
    1365, 1365, 228, 180, 181, 1367, 1368, 1367, 230, 231, 1225, 1371, 1372, 578, 761, 1374, 578, 1138, 578, 960,
    1377, 1378, 1379, 578, 232, 233, 73, 700, 535, 639, 847, 182, 1388, 1388, 638, 234, 1156, 1055, 1390, 1391,
    536, 536, 235, 380, 183, 322, 322, 1396, 322, 322, 266, 322, 85, 380, 1289, 1398, 1398, 1398, 335, 335, 335,
    1399, 1288, 1187, 1401, 1401, 237, 1403, 1403, 236, 184, 1405, 238, 239, 648, 537, 747, 749, 1024, 1410, 750,
    526, 398, 640, 407, 848, 407, 1056, 538, 641, 452, 1365, 1365, 431, 497, 1025, 1423, 240, 1155, 1108, 1427,
    660, 1139, 762, 1430, 1431, 293, 660, 102, 1433, 399, 1433, 86, 399, 123, 612, 124, 649, 352, 80, 220, 352,
    326, 352, 683, 650, 662, 1446, 1447, 661, 849, 763, 764, 1447, 1449, 1450, 661, 1447, 661, 1447, 661, 765,
    353, 560, 1227, 1456, 1229, 1228, 1124, 1460, 1461, 1462, 1457, 1458, 1459, 1463, 579, 1188, 1465, 579, 579,
    498, 499, 476, 539, 540, 354, 432, 500, 642, 47, 1477, 642, 369, 370, 501, 417, 1482, 453, 1232, 1484, 1231,
    1485, 1486, 1482, 453, 1230, 460, 425, 425, 425, 460, 663, 613, 811, 1492, 1493, 613, 766, 1495, 613, 461,
    813, 812, 546, 1498, 550, 1499, 1499, 1499, 542, 542, 1500, 1498, 1502, 433, 381, 382, 684, 1182, 1508, 434,
    434, 685, 614, 1237, 1233, 1234, 1235, 1236, 1513, 1514, 1515, 1515, 1515, 1515, 1516, 1517, 1515, 614, 664,
    666, 1520, 1521, 665, 767, 1521, 1523, 665, 81, 241, 1526, 1527, 242, 1525, 1525, 1016, 1525, 1525, 1016,
    1530, 1525, 1525, 1016, 1531, 1525, 1525, 1016, 1528, 1529, 1529, 1529, 1532, 1525, 1525, 1016, 1529, 1529,
    1529, 1532, 615, 615, 850, 502, 503, 686, 687, 1168, 1541, 731, 1543, 1543, 1543, 1543, 1543, 1543, 1543,
    1543, 1543, 1543, 1543, 1543, 1543, 1543, 1543, 1543, 1544, 1544, 939, 1542, 1545, 667, 851, 1006, 185, 1037,
    140, 140, 1544, 1544, 1547, 1548, 1548, 1549, 1548, 1548, 1548, 1548, 1548, 1548, 1550, 125, 667, 126, 1007,
    1553, 1026, 1555, 667, 129, 128, 1557, 1557, 1557, 1557, 1558, 1557, 1557, 1557, 1557, 1558, 1545, 667, 580,
    1125, 1561, 1562, 435, 87, 130, 876, 1567, 1027, 1569, 925, 987, 988, 688, 689, 690, 436, 581, 1109, 1578,
    1157, 504, 852, 1067, 1582, 1583, 768, 1584, 355, 243, 1587, 561, 30, 437, 1591, 418, 1591, 418, 853, 276,
    1594, 186, 1595, 1596, 275, 274, 275, 732, 1600, 1601, 1601, 1601, 1601, 733, 1603, 734, 1605, 815, 131, 1608,
    1608, 1602, 1604, 1604, 1604, 1606, 1604, 1607, 1604, 1609, 1604, 616, 1290, 1611, 335, 1612, 335, 335, 383,
    1602, 1604, 1604, 1604, 1606, 1604, 1604, 1604, 616, 616, 989, 356, 562, 1110, 1111, 1169, 1622, 1623, 1249,
    1625, 1238, 1626, 1627, 1078, 383, 11, 1629, 11, 10, 769, 1632, 383, 88, 89, 419, 477, 1637, 990, 1639, 31,
    1292, 1641, 1293, 1294, 1643, 1644, 1644, 1644, 1295, 1646, 1641, 335, 1642, 335, 335, 1645, 1647, 582, 1291,
    770, 771, 1649, 1650, 582, 582, 268, 563, 1239, 1626, 1655, 462, 462, 438, 1658, 1112, 564, 1084, 1271, 1272,
    1274, 1664, 1663, 1665, 1665, 1273, 1666, 1667, 1275, 1669, 1665, 1665, 1670, 1671, 1668, 1672, 1662, 1673,
    583, 408, 772, 1676, 583, 583, 1170, 1240, 1241, 1681, 1681, 1680, 1682, 1679, 1683, 357, 565, 566, 187, 1688,
    1689, 132, 1691, 1692, 735, 68, 735, 1694, 1695, 1690, 1693, 1696, 1689, 90, 1300, 567, 961, 1700, 1701, 992,
    993, 1703, 1704, 327, 32, 991, 908, 1706, 1707, 33, 1709, 1120, 1711, 1119, 1121, 910, 1714, 911, 1716, 1717,
    1718, 1713, 1715, 1719, 909, 618, 736, 1721, 1722, 617, 877, 828, 1725, 1724, 1721, 1726, 617, 478, 643, 277,
    479, 1731, 1721, 617, 1058, 1059, 1734, 1735, 1057, 1008, 1737, 1009, 1738, 1739, 568, 208, 1276, 1743, 1744,
    1745, 935, 1747, 619, 619, 854, 1010, 223, 1242, 1751, 1752, 541, 926, 1278, 1279, 1757, 1758, 1756, 1759,
    1756, 1277, 1176, 1761, 738, 1763, 1764, 1765, 1764, 463, 1767, 104, 454, 278, 1769, 855, 1769, 103, 1772,
    480, 1774, 481, 482, 1113, 1280, 1779, 464, 1781, 1780, 1782, 701, 1782, 701, 994, 384, 91, 384, 133, 385, 93,
    266, 92, 385, 56, 409, 1792, 542, 1126, 1794, 1189, 1796, 188, 1798, 631, 584, 1799, 1800, 1801, 620, 1158,
    515, 948, 1806, 740, 1808, 1809, 739, 1811, 1810, 1812, 1809, 621, 107, 1814, 189, 1816, 1816, 1816, 1816,
    1816, 244, 622, 1190, 1819, 1191, 1821, 1820, 1822, 622, 543, 856, 1012, 1011, 1826, 1827, 585, 585, 229, 702,
    741, 1832, 742, 1834, 1835, 743, 1837, 1833, 18, 1836, 18, 1838, 18, 18, 18, 190, 1840, 1840, 1840, 1840,
    1840, 1840, 1840, 1840, 1840, 1071, 1842, 1070, 1843, 1844, 1843, 1159, 1846, 927, 928, 929, 930, 191, 1072,
    1853, 1843, 1843, 134, 1856, 134, 1857, 21, 21, 21, 21, 21, 21, 1857, 20, 1858, 1841, 1845, 1847, 1848, 18,
    1849, 21, 21, 1850, 21, 21, 1851, 21, 18, 21, 18, 1852, 177, 1854, 18, 18, 1855, 20, 1859, 676, 70, 279, 1862,
    1863, 1863, 1863, 1862, 1864, 1864, 1864, 135, 808, 809, 809, 809, 808, 808, 808, 809, 809, 808, 1866, 809,
    809, 809, 809, 809, 812, 937, 386, 1130, 1869, 1870, 1871, 1871, 1872, 1873, 1874, 1873, 1128, 1876, 1876,
    1877, 1047, 1127, 1880, 1879, 1879, 1879, 1881, 1879, 1882, 1881, 1881, 1884, 1881, 1048, 1886, 1886, 1886,
    1129, 1888, 1888, 1888, 1889, 1887, 1884, 1887, 1887, 1890, 1890, 1881, 1887, 1875, 1878, 1883, 1885, 1878,
    1891, 1879, 1879, 1879, 1879, 1893, 1887, 1887, 1887, 1887, 1894, 1895, 1040, 1897, 1898, 1899, 1900, 1901,
    1902, 136, 1904, 136, 1905, 1878, 1883, 1885, 1878, 1891, 1875, 1894, 1895, 1192, 1909, 1905, 1910, 1131,
    1912, 1887, 1884, 1887, 1887, 1890, 1890, 1913, 1881, 1887, 1875, 1878, 1883, 1885, 1878, 1914, 1892, 18,
    1896, 1903, 1906, 1906, 18, 1907, 1896, 1908, 1911, 1915, 18, 1911, 18, 18, 266, 386, 410, 1918, 706, 829,
    1920, 830, 1922, 831, 1924, 1307, 1926, 1926, 1921, 1923, 1925, 1927, 569, 744, 1930, 1931, 71, 1933, 1934,
    878, 1936, 879, 1938, 1937, 1939, 781, 1941, 1942, 1942, 1943, 1944, 1945, 1945, 1944, 295, 1947, 745, 1949,
    746, 1951, 1950, 1952, 72, 1954, 1948, 1948, 1956, 1957, 1935, 1940, 1946, 1948, 1948, 1953, 1955, 1958, 1244,
    1243, 1960, 1961, 1960, 1193, 1963, 544, 747, 749, 1141, 964, 1966, 1967, 750, 526, 1142, 1969, 245, 1971,
    1971, 1972, 1246, 1974, 1245, 545, 747, 1977, 1978, 1281, 1980, 1981, 1981, 586, 1296, 586, 1161, 246, 247,
    319, 322, 505, 320, 1991, 29, 546, 547, 387, 266, 387, 34, 193, 1998, 248, 194, 2000, 2000, 2000, 2000, 2000,
    2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 249, 1114, 323, 506, 324, 1247, 35, 2006, 2007,
    1049, 2009, 1140, 2011, 1160, 455, 938, 2015, 995, 623, 773, 2019, 507, 507, 857, 1927, 782, 1136, 1143, 2024,
    1248, 1626, 2026, 1078, 388, 858, 388, 624, 548, 411, 389, 220, 389, 707, 707, 859, 880, 2036, 2037, 2038,
    2039, 2040, 881, 2042, 2043, 2044, 2041, 2045, 2046, 128, 1250, 2048, 1177, 1061, 2050, 2051, 2052, 1194,
    2054, 1195, 2056, 2057, 831, 833, 841, 842, 842, 831, 846, 831, 833, 841, 842, 842, 831, 846, 2059, 831, 833,
    841, 842, 842, 831, 846, 2060, 831, 833, 839, 841, 842, 842, 831, 2053, 846, 2055, 2058, 2061, 691, 2063, 703,
    195, 2066, 2067, 2067, 2068, 856, 854, 570, 882, 883, 2072, 2073, 2074, 2075, 2076, 884, 885, 2078, 2079,
    2080, 2081, 886, 2083, 2084, 2085, 2086, 2087, 2077, 2082, 2088, 887, 2090, 2091, 2092, 2093, 1115, 2095, 390,
    1028, 2098, 2098, 1029, 2100, 1030, 2102, 1031, 1032, 2104, 2105, 2099, 2101, 2103, 2103, 2106, 439, 325,
    2109, 2110, 2109, 816, 2110, 2111, 2112, 2112, 2109, 2111, 2111, 2111, 2111, 996, 391, 137, 2116, 137, 1050,
    2117, 1014, 1013, 2119, 2120, 392, 446, 392, 196, 2124, 2124, 2124, 2124, 12, 12, 817, 2127, 818, 508, 353,
    2129, 508, 353, 2129, 2130, 508, 353, 2129, 2131, 2128, 508, 353, 2129, 2132, 2125, 2126, 366, 2133, 269, 93,
    587, 1033, 2137, 587, 747, 749, 1015, 2139, 750, 526, 587, 1162, 571, 326, 2143, 2143, 2143, 2143, 2144, 2143,
    2143, 2145, 2143, 2143, 2146, 789, 304, 2148, 2149, 2148, 2148, 2149, 2148, 2149, 2148, 2148, 2149, 2150,
    2148, 2149, 2148, 2148, 2149, 2151, 2147, 2148, 2149, 2148, 2148, 2149, 2152, 2153, 1163, 197, 748, 2156,
    1251, 2158, 198, 1252, 2161, 2160, 2162, 2160, 2159, 2163, 1253, 2165, 2166, 2156, 1255, 2157, 2164, 2167,
    1041, 280, 281, 2170, 2170, 2171, 2171, 2171, 2170, 2170, 2170, 2171, 2171, 2171, 2170, 2172, 2170, 2170,
    2171, 2171, 2171, 2170, 2173, 2170, 2170, 2171, 2171, 2171, 2170, 2174, 2175, 37, 2177, 108, 2179, 40, 2181,
    786, 2183, 2184, 38, 2186, 109, 2188, 140, 2190, 2190, 2190, 283, 2190, 2190, 2190, 2191, 2192, 2191, 282, 36,
    2194, 39, 39, 74, 701, 701, 701, 701, 701, 2186, 701, 41, 270, 2199, 42, 2201, 2186, 712, 2203, 298, 2205,
    2205, 2205, 2205, 2205, 2205, 2205, 2205, 2206, 2205, 2205, 2205, 2205, 2207, 2205, 2205, 2205, 2205, 2208,
    2209, 785, 2211, 2212, 2186, 41, 2178, 2180, 2182, 2185, 2187, 2187, 2189, 2193, 2196, 2185, 2196, 2197, 2182,
    2214, 2182, 2182, 2187, 2182, 2187, 2189, 2200, 2200, 2189, 2202, 2187, 2182, 2187, 2178, 2180, 2182, 2185,
    2187, 2187, 2189, 2193, 2196, 2185, 2196, 2197, 2182, 2214, 2182, 2182, 2187, 2182, 2187, 2189, 2200, 2200,
    2189, 2202, 2187, 2182, 2187, 2215, 2178, 2180, 2182, 2185, 2187, 2187, 2189, 2193, 2196, 2185, 2196, 2197,
    2182, 2214, 2182, 2182, 2187, 2182, 2187, 2189, 2200, 2200, 2189, 2202, 2187, 2182, 2187, 2216, 296, 2218,
    2218, 2218, 2218, 2218, 2218, 2218, 2218, 2219, 2218, 2218, 2218, 2218, 2220, 2218, 2218, 2218, 2218, 2221,
    2222, 139, 2224, 2224, 139, 297, 860, 2227, 860, 2228, 2228, 2228, 2228, 2228, 2228, 2229, 2228, 2228, 2230,
    784, 2232, 2233, 250, 2235, 2236, 2236, 2237, 2236, 2238, 2236, 2239, 2223, 2225, 2225, 2226, 2231, 2231,
    2234, 2240, 2226, 2226, 2236, 2225, 2226, 2239, 2223, 2225, 2225, 2226, 2231, 2231, 2234, 2240, 2226, 2226,
    2236, 2225, 2226, 2241, 2223, 2225, 2225, 2226, 2231, 2231, 2234, 2240, 2226, 2226, 2236, 2225, 2226, 2242,
    2223, 2225, 2225, 2226, 2231, 2231, 2234, 2240, 2226, 2226, 2236, 2225, 2226, 2243, 2178, 2180, 2182, 2185,
    2187, 2187, 2189, 2193, 2195, 2185, 2196, 2197, 2182, 2198, 2182, 2182, 2187, 2182, 2187, 2189, 2200, 2200,
    2189, 2202, 2187, 2182, 2204, 2210, 2213, 2187, 2217, 2244, 300, 299, 251, 2248, 2247, 2247, 2247, 2247, 2247,
    2247, 2247, 2247, 2250, 2247, 2247, 2247, 2247, 2251, 2247, 2247, 2247, 2249, 2247, 2252, 141, 2254, 2246,
    2253, 2246, 2246, 2246, 2246, 2253, 2246, 2246, 2246, 2256, 2246, 2253, 2246, 2246, 2246, 2257, 2246, 2253,
    2246, 2246, 2255, 2246, 2258, 2259, 2148, 2149, 2148, 2148, 2149, 2152, 2261, 301, 302, 2264, 2264, 2264,
    2264, 2264, 2264, 2264, 2264, 2265, 2264, 2264, 2264, 2264, 2266, 2264, 2264, 2264, 2264, 2267, 2268, 252,
    2270, 2263, 2263, 2263, 2271, 2263, 2263, 2263, 2263, 2271, 2263, 2272, 2263, 2263, 2263, 2271, 2263, 2273,
    2269, 2263, 2263, 2263, 2271, 2263, 2274, 787, 788, 2263, 2275, 2276, 2263, 2263, 2277, 2277, 2271, 2263,
    2274, 2263, 2275, 2276, 2263, 2263, 2277, 2277, 2271, 2263, 2278, 2263, 2275, 2276, 2263, 2263, 2277, 2277,
    2271, 2263, 2279, 2263, 2275, 2276, 2263, 2263, 2277, 2277, 2271, 2263, 2280, 2262, 2281, 303, 253, 2284,
    2285, 200, 201, 144, 2289, 2289, 2289, 2289, 202, 142, 143, 199, 2283, 2286, 2287, 2288, 2283, 2283, 2290,
    2285, 2283, 2283, 2286, 2287, 2288, 2283, 2283, 2290, 2285, 2283, 2294, 2283, 2286, 2287, 2288, 2283, 2283,
    2290, 2285, 2283, 2295, 2283, 2286, 2287, 2288, 2283, 2283, 2290, 2291, 2292, 2285, 2293, 2283, 2296, 713,
    2298, 2299, 2300, 1302, 2302, 2302, 2302, 1178, 1179, 2305, 1180, 2307, 2304, 2304, 2304, 2306, 2308, 2304,
    2304, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 94, 92, 92, 95, 95, 95, 95, 96, 97, 97, 97, 102,
    103, 103, 103, 103, 97, 104, 105, 105, 105, 105, 106, 107, 108, 108, 108, 108, 110, 111, 111, 111, 111, 115,
    117, 118, 119, 119, 119, 119, 120, 121, 121, 121, 121, 124, 125, 125, 125, 125, 134, 135, 137, 139, 142, 143,
    139, 139, 144, 144, 144, 144, 145, 145, 145, 145, 74, 148, 153, 158, 178, 183, 185, 186, 187, 188, 188, 189,
    188, 188, 190, 191, 191, 191, 191, 192, 192, 192, 192, 195, 196, 199, 200, 200, 200, 200, 201, 201, 201, 201,
    202, 203, 204, 204, 204, 204, 207, 210, 207, 211, 212, 212, 212, 212, 213, 215, 3, 216, 217, 217, 217, 217,
    74, 221, 226, 228, 247, 248, 248, 248, 248, 252, 257, 257, 252, 258, 258, 258, 259, 258, 260, 263, 264, 267,
    264, 268, 269, 269, 269, 269, 278, 279, 279, 279, 279, 280, 280, 280, 280, 282, 284, 286, 287, 289, 294, 295,
    295, 295, 295, 296, 296, 296, 296, 300, 303, 304, 304, 304, 305, 305, 305, 305, 306, 306, 306, 306, 307, 314,
    317, 318, 319, 318, 318, 319, 319, 319, 318, 319, 320, 321, 323, 321, 321, 324, 324, 324, 324, 196, 325, 328,
    329, 329, 329, 329, 330, 330, 330, 330, 331, 331, 331, 331, 332, 333, 333, 333, 333, 334, 334, 334, 334, 336,
    337, 337, 337, 337, 340, 341, 340, 342, 342, 342, 342, 343, 343, 343, 343, 340, 340, 345, 345, 345, 345, 351,
    358, 359, 359, 359, 359, 362, 362, 362, 362, 364, 367, 385, 386, 386, 386, 386, 388, 389, 389, 389, 389, 390,
    390, 390, 390, 393, 394, 394, 394, 394, 395, 395, 395, 395, 396, 396, 396, 396, 397, 397, 397, 397, 398, 398,
    398, 398, 401, 402, 403, 401, 405, 406, 406, 406, 406, 407, 407, 407, 407, 409, 409, 409, 409, 410, 411, 411,
    411, 411, 412, 413, 413, 413, 413, 414, 416, 414, 417, 420, 421, 424, 427, 429, 430, 430, 430, 430, 432, 410,
    364, 364, 364, 433, 433, 433, 433, 434, 434, 434, 435, 436, 436, 436, 436, 325, 437, 437, 437, 437, 439, 440,
    440, 440, 440, 441, 443, 443, 443, 443, 444, 445, 447, 448, 448, 448, 448, 449, 449, 449, 449, 450, 450, 450,
    450, 451, 451, 451, 451, 455, 456, 455, 455, 455, 458, 459, 459, 459, 459, 460, 460, 460, 460, 462, 466, 467,
    467, 467, 467, 469, 472, 473, 473, 473, 474, 474, 474, 475, 474, 482, 483, 484, 484, 484, 484, 487, 489, 490,
    492, 513, 514, 514, 514, 514, 517, 519, 527, 528, 528, 529, 529, 529, 529, 530, 530, 530, 530, 534, 528, 528,
    536, 537, 537, 537, 537, 539, 539, 539, 539, 553, 555, 555, 556, 556, 556, 556, 558, 558, 558, 558, 559, 559,
    559, 559, 560, 560, 560, 560, 561, 561, 561, 561, 562, 562, 562, 562, 563, 563, 563, 563, 564, 565, 565, 566,
    566, 566, 566, 565, 565, 567, 567, 567, 567, 568, 568, 568, 568, 569, 569, 569, 575, 221, 576, 576, 576, 576,
    594, 458, 595, 595, 595, 595, 596, 596, 596, 596, 598, 599, 599, 599, 599, 601, 602, 602, 602, 602, 603, 603,
    603, 603, 604, 604, 604, 604, 605, 606, 605, 605, 607, 607, 607, 607, 614, 615, 616, 616, 616, 616, 617, 618,
    620, 620, 620, 620, 621, 621, 622, 621, 623, 621, 628, 629, 629, 629, 629, 630, 631, 632, 633, 632, 632, 636,
    196, 639, 643, 644, 644, 644, 644, 645, 647, 649, 655, 656, 657, 657, 657, 657, 659, 660, 660, 660, 661, 661,
    661, 661, 662, 662, 662, 662, 663, 663, 663, 663, 664, 664, 664, 664, 665, 665, 665, 665, 666, 666, 666, 666,
    668, 669, 669, 669, 669, 670, 672, 670, 670, 677, 196, 679, 680, 680, 680, 680, 682, 684, 684, 684, 684, 685,
    687, 685, 685, 688, 689, 689, 689, 689, 690, 690, 690, 690, 691, 691, 691, 691, 692, 695, 696, 697, 698, 698,
    698, 698, 699, 702, 699, 703, 704, 704, 704, 704, 706, 707, 709, 195, 710, 711, 710, 713, 713, 713, 713, 716,
    717, 717, 717, 717, 724, 725, 730, 731, 731, 731, 731, 732, 732, 732, 732, 732, 325, 710, 733, 734, 734, 734,
    734, 735, 735, 735, 735, 746, 733, 751, 762, 763, 765, 336, 768, 773, 773, 774, 774, 776, 763, 777, 777, 777,
    777, 779, 781, 782, 782, 782, 782, 783, 783, 783, 783, 784, 784, 784, 784, 786, 787, 787, 787, 787, 790, 794,
    795, 795, 795, 795, 796, 801, 804, 807, 813, 814, 815, 816, 817, 817, 817, 817, 818, 818, 818, 818, 816, 821,
    821, 821, 822, 822, 822, 823, 823, 823, 823, 827, 630, 850, 853, 867, 868, 868, 868, 868, 871, 878, 879, 879,
    879, 879, 880, 880, 881, 881, 881, 881, 880, 880, 882, 922, 923, 923, 923, 923, 924, 924, 924, 924, 925, 926,
    926, 926, 926, 927, 928, 928, 928, 928, 929, 932, 929, 929, 933, 933, 933, 933, 934, 934, 934, 934, 935, 936,
    937, 937, 937, 937, 938, 938, 938, 938, 940, 941, 941, 941, 941, 942, 942, 942, 942, 945, 948, 950, 948, 948,
    951, 1002, 816, 1008, 1009, 1009, 1009, 1009, 1012, 1013, 1013, 1013, 1013, 1015, 1020, 1022, 1024, 1025,
    1025, 1025, 1027, 1025, 1028, 1029, 1029, 1029, 1029, 1029, 1029, 1031, 1032, 1032, 1032, 1032, 1033, 1033,
    1033, 1033, 1034, 1036, 1036, 1036, 1036, 1038, 1041, 1042, 1042, 1042, 1042, 1043, 1031, 1031, 1031, 1044,
    1044, 1044, 1044, 1045, 1045, 1045, 1045, 1045, 1048, 1051, 706, 1056, 1058, 1060, 1062, 1064, 1065, 1065,
    1070, 1065, 1065, 1076, 1077, 1079, 1081, 325, 1082, 1086, 1089, 1089, 1089, 1097, 1034, 1098, 1098, 1098,
    1098, 1099, 1099, 1099, 1102, 1105, 1107, 1113, 1114, 1116, 1117, 1117, 1117, 1117, 1118, 1119, 1119, 1119,
    1120, 1121, 1122, 1122, 1122, 1122, 1123, 1123, 1123, 1123, 1138, 1143, 1034, 1145, 1146, 1146, 1146, 1146,
    1147, 1147, 1147, 1147, 1150, 1151, 1151, 1151, 1151, 1154, 1155, 1155, 1155, 1155, 74, 1158, 1159, 1182,
    1185, 1187, 1188, 1190, 410, 1203, 1205, 1206, 1213, 1214, 1214, 1214, 1215, 1216, 1216, 1216, 1216, 1214,
    1217, 1217, 1217, 1217, 1218, 1218, 1219, 1218, 1218, 1221, 695, 1224, 1225, 1225, 1225, 1225, 1226, 733,
    1252, 1256, 1261, 1263, 1263, 1263, 1263, 1264, 1264, 1264, 1264, 1266, 1267, 1271, 1273, 1273, 1273, 1273,
    1277, 1278, 1279, 1281, 1284, 1285, 1285, 1285, 1285, 1286, 1288, 1288, 1288, 1288, 1291, 1296, 1297, 1297,
    1297, 1297, 1298, 1034, 1300, 1302, 1302, 1302, 1302, 1305, 1307, 1320, 1321, 1324, 1328, 1328, 1329, 1334,
    1336, 1337, 1337, 1337, 1337, 1339, 1341, 1342, 1343, 1343, 1343, 1343, 1345, 1347, 1347, 1347, 1347, 1351,
    1354, 1351, 1351, 1351, 1355, 1355, 1355, 1355, 1359, 1359, 1361, 1359, 1362, 1363, 1363, 1363, 1363, 1364,
    1364, 1364, 1364, 1366, 1369, 1370, 1373, 1375, 1376, 1380, 1381, 1382, 1383, 1384, 1384, 1384, 1384, 1385,
    1385, 1385, 1385, 1386, 1386, 1386, 1387, 1386, 1389, 1392, 1393, 1393, 1393, 1394, 1395, 1397, 1395, 1395,
    1190, 1400, 1402, 1404, 1406, 1407, 1408, 1408, 1408, 1408, 1409, 1409, 1409, 1409, 1411, 1412, 1412, 1412,
    1412, 1413, 1413, 1413, 1413, 1414, 1415, 1415, 1415, 1416, 1417, 1417, 1417, 1417, 1418, 1418, 1418, 1418,
    1419, 1419, 1419, 1419, 1420, 1421, 1421, 1421, 1421, 1422, 1422, 1422, 1422, 1424, 1422, 1425, 1426, 1428,
    1429, 1432, 1429, 1429, 1434, 1435, 1436, 1434, 1434, 1437, 1438, 1437, 1437, 1439, 1439, 1439, 1439, 1440,
    1441, 1442, 1440, 1443, 1444, 1444, 1444, 1444, 696, 1445, 1445, 1445, 1445, 1448, 1451, 1452, 1453, 1454,
    1454, 1454, 1454, 1455, 1455, 1455, 1455, 696, 1464, 1466, 1467, 1468, 1468, 1468, 1468, 1469, 1469, 1469,
    1469, 1470, 1470, 1470, 1470, 1471, 1471, 1471, 1471, 1472, 1472, 1472, 1472, 1473, 1473, 1473, 1473, 1474,
    1474, 1474, 1474, 1475, 1475, 1475, 1475, 1476, 1478, 1476, 1476, 1479, 1479, 1479, 1479, 1480, 1480, 1480,
    1480, 1481, 1481, 1481, 1481, 1483, 1487, 1483, 1483, 1488, 1488, 1488, 1489, 1490, 1490, 1490, 1490, 1491,
    1494, 1496, 1491, 1497, 1497, 1497, 1497, 1501, 1503, 1503, 1504, 1504, 1504, 1504, 1505, 1505, 1505, 1505,
    1506, 1506, 1506, 1506, 1507, 1507, 1507, 1507, 1509, 1510, 1510, 1510, 1511, 1511, 1511, 1511, 1512, 1518,
    1512, 1512, 1034, 1519, 1519, 1519, 1519, 1522, 1524, 1522, 1522, 1533, 1534, 1533, 1535, 1535, 1535, 1536,
    1537, 1537, 1537, 1537, 1538, 1538, 1538, 1538, 1539, 1539, 1539, 1539, 1540, 1540, 1540, 1540, 1546, 1551,
    1552, 1554, 1556, 1559, 1560, 1560, 1560, 1560, 1563, 1564, 1564, 1564, 1564, 1565, 1566, 1568, 1570, 1571,
    1572, 1573, 1573, 1573, 1573, 1574, 1574, 1574, 1574, 1575, 1575, 1575, 1575, 1576, 1576, 1576, 1576, 441,
    1577, 1577, 1577, 1577, 1579, 1580, 1580, 1580, 1580, 1581, 940, 1585, 1586, 1586, 1586, 1586, 1588, 1589,
    1589, 1589, 1589, 1590, 1592, 1592, 1592, 1593, 1597, 1598, 1599, 1597, 1598, 1598, 1599, 695, 695, 1610,
    1613, 1614, 1615, 1616, 1615, 1617, 1618, 1618, 1618, 1618, 630, 1619, 1619, 1619, 1619, 1620, 1621, 1624,
    1628, 1614, 1630, 1630, 1630, 1631, 1630, 1633, 1614, 1634, 1635, 1635, 1636, 1636, 1636, 1636, 328, 1638,
    1638, 1638, 1640, 1648, 1651, 1652, 1652, 813, 1653, 1654, 1654, 1654, 1654, 1656, 1657, 1657, 1657, 1657,
    1659, 1659, 1659, 1659, 1660, 1661, 1661, 1661, 1661, 1674, 1675, 1675, 1675, 1675, 1675, 1675, 1677, 1678,
    1678, 1684, 1685, 1685, 1685, 1685, 1686, 1686, 1686, 1686, 1687, 1687, 1687, 1687, 1697, 1698, 1699, 1699,
    1699, 1699, 1702, 1705, 1708, 733, 1034, 1710, 643, 695, 1024, 221, 1712, 1720, 1723, 1727, 1723, 1728, 1728,
    1728, 1728, 1729, 1729, 1729, 1729, 1730, 1732, 1732, 1732, 1732, 1732, 1723, 1733, 1736, 1740, 1741, 1741,
    1741, 1741, 1742, 1742, 1742, 1746, 1748, 1749, 1750, 1749, 1749, 1020, 1753, 695, 1754, 1754, 1754, 1754,
    1755, 1760, 1762, 1766, 1766, 1768, 1768, 1768, 1770, 1771, 1773, 1768, 1775, 1776, 1776, 1776, 1776, 1777,
    1777, 1777, 1777, 1775, 1775, 1775, 1778, 1783, 1784, 1785, 1784, 1784, 1786, 1787, 1788, 1786, 1786, 1789,
    1790, 1789, 1789, 1791, 1791, 1793, 1793, 1793, 1793, 1793, 1795, 1797, 1802, 1802, 1802, 1802, 1803, 1803,
    1803, 1803, 1804, 1805, 1805, 1805, 1805, 1807, 1813, 1813, 1813, 1815, 1815, 1815, 1817, 1818, 1818, 1818,
    1823, 1824, 1824, 1824, 1824, 1825, 1828, 1829, 1829, 1829, 1830, 1831, 1831, 1831, 1831, 1839, 1860, 816,
    1861, 1865, 1867, 1868, 1868, 1868, 1916, 1917, 630, 1919, 1919, 1919, 1919, 1928, 1929, 1929, 1929, 1929,
    1064, 1932, 1959, 1813, 1802, 1962, 1964, 1965, 1965, 1965, 1965, 1968, 1970, 1973, 1975, 1976, 1976, 1976,
    1976, 1979, 1982, 1983, 1984, 1984, 1984, 733, 1985, 1986, 1987, 1988, 1989, 1990, 1990, 1990, 1990, 1992,
    1993, 1993, 1993, 1993, 1994, 1994, 1994, 1994, 1995, 1995, 1995, 1996, 1997, 307, 1999, 2001, 1989, 1997,
    2002, 1989, 2003, 2004, 2004, 2004, 2004, 2005, 2008, 2010, 2012, 2013, 2014, 2014, 2014, 2014, 2016, 2017,
    733, 2018, 2018, 2018, 2018, 2020, 2021, 2021, 2021, 2022, 2023, 2025, 2027, 2028, 2028, 2028, 1383, 2029,
    2029, 2029, 2029, 2030, 2030, 2030, 2030, 2031, 2031, 2031, 2031, 2032, 2033, 2032, 2032, 2034, 2034, 2035,
    2034, 2047, 2049, 2062, 2064, 2064, 2064, 2064, 2065, 2065, 2065, 2065, 773, 2069, 2070, 2070, 2070, 2070,
    2070, 2071, 2071, 2071, 2071, 2089, 2094, 325, 2096, 2097, 2097, 2097, 2097, 2107, 2108, 2108, 2108, 2108,
    2108, 2113, 2114, 2115, 2115, 2115, 2115, 2118, 2121, 2122, 2123, 2122, 2122, 196, 2134, 2135, 2136, 2136,
    2138, 2140, 2136, 2141, 2142, 2142, 2142, 2142, 2154, 2155, 2168, 2169, 2176, 2245, 2260, 2282, 2297, 2301,
    2303, 2309,
];

pub(super) static ENTRY_PROFILES: [u16; 1308] = [
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
    297, 297, 296, 296, 297, 297, 297, 301, 302, 302, 302, 302, 303, 304, 303, 305, 303, 303, 303, 306, 307, 307,
    308, 307, 307, 307, 309, 309, 308, 307, 310, 310, 311, 312, 312, 312, 312, 311, 313, 313, 314, 314, 314, 314,
    315, 315, 315, 315, 315, 315, 315, 316, 316, 316, 316, 316, 317, 316, 317, 317, 316, 317, 316, 317, 316, 316,
    316, 316, 316, 316, 316, 318, 316, 316, 316, 316, 318, 316, 317, 316, 317, 317, 316, 317, 316, 316, 316, 319,
    320, 320, 321, 321, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 322, 323, 322, 323, 324, 325, 325, 325,
    325, 326, 327, 328, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329, 329,
    329, 329, 329, 330, 331, 330, 330, 330, 331, 332, 332, 333, 332, 332, 333, 332, 334, 335, 335, 336, 334, 336,
    334, 336, 334, 334, 334, 337, 334, 336, 334, 337, 336, 334, 338, 339, 340, 340, 341, 340, 340, 340, 340, 341,
    341, 341, 341, 341, 340, 340, 341, 340, 341, 338, 341, 341, 340, 340, 340, 340, 340, 341, 341, 341, 341, 338,
    341, 340, 341, 340, 340, 340, 341, 340, 340, 338, 338, 340, 340, 341, 340, 340, 341, 341, 340, 341, 340, 341,
    341, 340, 341, 341, 342, 342, 343, 344, 345, 342, 346, 344, 342, 347, 342, 343, 342, 345, 344, 342, 342, 344,
    345, 346, 342, 345, 342, 344, 342, 345, 345, 342, 348, 348, 349, 349, 350, 349, 348, 349, 348, 348, 349, 348,
    349, 349, 349, 351, 351, 351, 351, 351, 352, 352, 352, 353, 353, 353,
];

pub(super) static PROFILES: [Profile; 354] = [
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
    Profile::new(Category::Credits, Some(MarkType::Credit(CreditType::Contributor)), Strength::Medium, 0x8000000),
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
    itional reportingcontributed reportingcontributed to this report|story|article|piecereported fromAll rights re\
    servedCopyrightThis material may not be published, broadcast©An earlier|previous version of this article|stor\
    y|report|piece|headlineCORRECTIONClarification:Correction:Editor's note:This article|story|report|piece|post|h\
    eadline has been amended|corrected|edited|updatedThis article|story|report|piece|post|headline was amended|cor\
    rected|edited|updated on|at|toUPDATE:AdvertorialPaid contentPaid for byPaid postPartner contentPress releasePr\
    omotedSponsoredSponsored bySponsored contentaffiliate linkswe may earn a commissionAI-generatedgenerated|produ\
    ced|translated|written using|by AIgenerated|produced|translated|written using|by artificial intelligencegenera\
    ted|produced|written|created|made|translated with the help|assistance of AIgenerated|produced|written|created|\
    made|translated with the help|assistance of artificial intelligencereviewed by an editorDisclaimer:Disclosure:\
    The author isThe author|writer owns|holds sharesThe views expressedis owned byArtwork:Cartoon byChart:Graphic:\
    Illustration byIllustration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty Imag\
    esArchive photoCC BY-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,I\
    mage viaImage:PA MediaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic doma\
    inREUTERS/ScreengrabScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource\
    :Sources:Originally published byOriginally published in|onRead the original article onRepublished with permiss\
    ionSyndicated fromThis article|story|piece is|was|has [been] republished fromThis article|story|piece original\
    ly|first appeared in|onThis article|story|piece was originally|first published by|in|onThis report|story|artic\
    le by [the] <name> [<name>] was first publishedThis story was produced byauto-generated|published from a syndi\
    cated|wire feedh/thas not been edited byin partnership withviaLast updatedPostedPublished:Updated:Translated b\
    yTranslation:Video:AAPAFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTI\
    Press AssociationReutersTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementArticle|story continue\
    s after advertisement|adReport this adScroll to continueSkip advertisementBREAKINGEXCLUSIVEKey pointsLIVEOPINI\
    ONSubscriber onlyWATCH<number> comments|comment|shares|likes|views<number> min read<number> minute readAccept \
    all cookiesAccept|reject allCookie policyCookie settings|preferences|noticeManage cookiesManage preferences|co\
    nsentPrivacy policy|noticeReading timeTags:Terms and conditionsTerms of useThis site|website uses cookiesTopic\
    s:We use cookiesWe value your privacyAlso readAlso:Article continues belowBack to topCommentsContinue readingC\
    ontinue reading belowDon't missEditor's PicksEditor's pick|choiceHave your sayIn case you missed itJoin the co\
    nversationJump to commentsKeep readingLatest NewsLatest stories|headlines|updates|videosLeave a commentLoad|vi\
    ew|see moreMore fromMore from author|authorsMore like thisMore newsMore on this storyMore storiesMost PopularM\
    ost ReadMost Viewed|Shared|Watched|CommentedMust read|readsPost a commentPrevious|next article|story|postREAD \
    ALSO:Read NextRead moreRecommendedRecommended StoriesRecommended for youRelated ArticlesRelated content|covera\
    ge|news|posts|videosRelated storiesRelated topicsRelated:See alsoShow moreSkip to contentSkip to main content|\
    navigationStory continuesTop StoriesTop news|videosTrendingTrending NowUp NextView commentsView|show|see all c\
    ommentsWatch liveYou may also likeYou may be interested inYou might also likeAlready a subscriberBecome a memb\
    er|subscriberContact the writer|reporter|author atDonateDownload our appDownload the appFollow him|her|them on\
    Follow the authorsFollow usFollow us onGet our|the free newsletter|newslettersGet the latest newsGet unlimite\
    d accessJoin our WhatsApp channelLog inLog|sign in to continueNewsletterSign inSign up for our newsletterSign \
    up for theSign up for|to our|the <word> newsletterSign up to our newsletterStart your free trialSubscribeSubsc\
    ribe now|todaySubscribe to our newsletterSupport our journalismTurn on|enable notificationsCopy linkEmail link\
    Gift|save|bookmark|print|share article|story|pageLink copiedListen to this articleListen to this storyPrintPri\
    nt this article|page|storySave for laterShareShare on|via <platform>Share this articleShare this story|post|pa\
    geShare via emailTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed|\
    christenedso-calledthe|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her|his\
    |their|its [<name>] [new|latest|first|second|last|hit] <work>starred|stars|starring|appeared inin arabic|benga\
    li|chinese|farsi|french|german|greek|hausa|hebrew|hindi|italian|japanesein korean|mandarin|pashto|persian|poli\
    sh|portuguese|russian|spanish|swahili|turkish|ukrainian|urdu|yorubathrough|via <article> interpreter|translato\
    r\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1308] = [
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
    11, 23, 15, 22, 17, 19, 10, 32, 21, 46, 13, 19, 9, 45, 2, 71, 10, 14, 11, 14, 87, 91, 7, 11, 12, 11, 9, 15,
    13, 8, 9, 12, 17, 15, 24, 12, 49, 70, 81, 102, 21, 11, 11, 13, 35, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10, 20, 9,
    17, 24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16, 8, 8,
    17, 6, 8, 5, 6, 7, 8, 23, 26, 28, 27, 15, 59, 56, 64, 70, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6, 3, 3,
    3, 4, 20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 46, 14, 18, 18, 8, 9, 10, 4, 7, 15, 5,
    44, 17, 20, 18, 17, 13, 34, 14, 26, 21, 12, 5, 20, 12, 30, 7, 14, 21, 9, 5, 23, 11, 8, 16, 22, 10, 14, 20, 13,
    21, 21, 16, 12, 11, 39, 15, 18, 9, 24, 14, 9, 18, 12, 12, 9, 36, 15, 14, 32, 10, 9, 9, 11, 19, 19, 16, 42, 15,
    14, 8, 8, 9, 15, 31, 15, 11, 15, 8, 12, 7, 13, 26, 10, 17, 24, 19, 20, 26, 37, 6, 16, 16, 22, 18, 9, 12, 39,
    19, 20, 25, 6, 23, 10, 7, 26, 15, 40, 25, 21, 9, 19, 27, 22, 28, 9, 10, 49, 11, 22, 20, 5, 29, 14, 5, 23, 18,
    26, 15, 5, 53, 8, 37, 9, 49, 29, 74, 34, 87, 105, 44,
];
