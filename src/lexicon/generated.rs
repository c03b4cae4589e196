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

pub(super) static STATE_EDGES: [u16; 2316] = [
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
    1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 8, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2,
    1, 1, 1, 1, 1, 1, 1, 1, 3, 6, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 2, 3, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 4, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 3, 2, 1, 5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 1,
    1, 2, 1, 1, 1, 1, 1, 15, 16, 16, 16, 1, 2, 8, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3,
    3, 1, 1, 3, 1, 1, 1, 1, 1, 11, 12, 12, 19, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 5, 5, 5, 1, 2, 9, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 37, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4,
    1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2, 5, 6, 6, 6, 7, 1, 2, 3, 1, 7, 9, 1, 1, 1, 1, 1, 1, 1, 3, 4, 4, 1, 2, 2, 2, 8,
    1, 1, 2, 1, 4, 1, 1, 17, 18, 18, 1, 2, 1, 2, 1, 2, 1, 16, 17, 17, 18, 30, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 2, 1, 2, 1, 3, 1, 5, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
    2, 1, 1, 1, 2, 1, 1, 1, 8, 1, 6, 1, 1, 3, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 9, 1, 1, 1, 1, 2, 1, 7, 1, 1, 1, 1, 3,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 7, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 3, 4, 4, 4, 5, 5, 5, 5, 10, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 3, 1, 1, 1, 1,
    2, 1, 2, 1, 10, 1, 9, 8, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 12, 1, 1, 1, 14, 1, 2, 1, 1, 2, 1, 2, 1, 1, 3, 1, 1, 1, 2,
    1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
    1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 3, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 2, 1, 3, 1, 3, 1, 1, 1, 1, 3, 1, 1, 4, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1,
    1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 1, 9, 1, 3, 5, 1, 2, 1, 3, 1, 2, 1, 1, 1, 3, 3, 1, 1, 2, 1, 1, 1, 1,
    1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 3, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 3, 1, 1, 4, 2, 3, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 5, 1, 4, 1, 1, 1,
    1, 2, 1, 2, 1, 1, 1, 6, 3, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 10, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1,
    1, 3, 4, 4, 8, 7, 1, 2, 1, 1, 1, 1, 1, 1, 1, 16, 2, 5, 1, 1, 1, 4, 13, 1, 1, 1, 1, 2, 1, 1, 12, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 3, 1, 1, 1, 3, 1, 1, 1, 1,
    4, 1, 1, 1, 1, 1, 1, 2, 11, 1, 1, 4, 1, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 2, 1, 1, 2, 1, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 4, 1, 2, 8, 1, 1, 3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2, 1, 2, 1, 2, 2, 3,
    1, 1, 2, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 4, 2, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 1, 1, 1,
    2, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2,
    1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2, 1,
    1, 2, 1, 1, 4, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 6, 1, 1, 1, 1, 1,
    3, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1, 9, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 9,
    25, 1, 1, 1, 4, 3, 1, 18, 1, 1, 1, 1, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 5, 2, 1, 2, 1, 3, 1, 3, 1, 8, 6, 4, 1, 4,
    2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 5, 3, 1, 1, 2, 1, 1, 9, 6, 16, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 8, 1, 1, 3, 1, 1, 1, 3, 1, 4,
    1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 2, 1, 16, 1, 1, 1,
    1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1, 1, 1, 5, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 2, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 7, 8, 8, 12, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 1, 1, 1,
    1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 5, 1, 1, 1, 2, 1, 9, 1,
    1, 1, 2, 2, 1, 1, 2, 1, 2, 1, 5, 1, 1, 1, 1, 3, 4, 4, 5, 5, 1, 1, 1, 2, 3, 4, 1, 1, 1, 2, 3, 3, 3, 1, 1, 5, 6,
    6, 7, 1, 1, 2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 2, 4, 1, 1, 1, 6, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 4, 3, 4, 1, 2, 1, 1, 8, 1, 1, 1, 2, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 1, 2, 27, 28, 28, 1, 4, 5, 5, 5, 1, 1,
    3, 1, 1, 2, 4, 5, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 14, 14, 14, 14, 32, 1, 1, 1, 1, 4, 5, 5, 6, 1, 1, 5, 6, 6, 7,
    1, 6, 1, 1, 1, 4, 5, 5, 5, 1, 1, 1, 5, 6, 6, 7, 1, 1, 10, 10, 10, 10, 2, 1, 1, 1, 1, 1, 1, 1, 5, 1, 1, 1, 9,
    10, 10, 13, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 7, 1932,
];

pub(super) static LABELS: [u16; 6340] = [
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
    2444, 2879, 65535, 65535, 65535, 467, 552, 1178, 65535, 65535, 65535, 65535, 65535, 752, 928, 1492, 1609,
    1682, 2879, 2904, 65535, 2828, 65535, 65535, 65535, 2823, 65535, 65535, 1932, 65535, 65535, 65535, 65535, 289,
    65535, 419, 2330, 65535, 65535, 1824, 65535, 276, 65535, 1824, 65535, 1286, 1296, 2829, 2831, 3002, 65535,
    65535, 65535, 2342, 2375, 1812, 1099, 65535, 65535, 65535, 65535, 65535, 65535, 828, 1063, 2193, 828, 1063,
    1184, 1702, 1858, 2193, 65535, 1735, 1137, 65535, 1735, 1137, 1286, 1303, 1770, 1829, 65535, 65535, 1405, 91,
    217, 419, 3007, 3126, 65535, 2444, 65535, 1758, 1759, 1170, 65535, 1757, 1170, 1535, 65535, 22, 13, 1861,
    2829, 2979, 13, 65535, 1338, 65535, 2774, 1847, 65535, 65535, 65535, 2445, 1824, 2113, 3133, 1824, 2113,
    65535, 563, 564, 565, 566, 65535, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 65535, 1018, 65535,
    65535, 2770, 10, 65535, 2444, 1124, 2444, 61470, 65535, 65535, 65535, 419, 952, 314, 1777, 61470, 65535, 2444,
    3178, 61470, 65535, 2828, 2433, 65535, 65535, 164, 330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2753,
    2755, 2842, 2844, 2851, 164, 330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2753, 2755, 2842, 2844, 2851,
    61440, 164, 330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2753, 2755, 2842, 2844, 2851, 61440, 164, 330,
    331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2753, 2755, 2842, 2844, 2851, 61440, 65535, 1354, 65535, 1137,
    1304, 1533, 1535, 1756, 2474, 61480, 61487, 65535, 65535, 65535, 65535, 289, 1862, 65535, 65535, 65535, 2001,
    1449, 2828, 2848, 1442, 3065, 65535, 2444, 743, 65535, 65535, 65535, 65535, 330, 2842, 330, 2842, 61440, 330,
    2842, 61440, 330, 2842, 61440, 61462, 65535, 1178, 1812, 65535, 65535, 65535, 2444, 2879, 65535, 162, 241,
    330, 1053, 1099, 1108, 1158, 1246, 2740, 2752, 2842, 162, 241, 330, 1053, 1099, 1108, 1158, 1246, 2740, 2752,
    2842, 61440, 162, 241, 330, 1053, 1099, 1108, 1158, 1246, 2740, 2752, 2842, 61440, 0, 162, 241, 330, 747, 885,
    1053, 1099, 1108, 1158, 1246, 1260, 1272, 1727, 2740, 2752, 2842, 3154, 61440, 65535, 220, 1829, 65535, 2001,
    108, 65535, 65535, 65535, 65535, 638, 2105, 2106, 3016, 638, 2105, 2106, 3016, 61440, 638, 2105, 2106, 3016,
    61440, 638, 2105, 2106, 3016, 61440, 61444, 61444, 61488, 250, 638, 689, 2001, 2105, 2106, 2917, 3016, 61488,
    65535, 65535, 65535, 12, 419, 65535, 65535, 12, 65535, 9, 65535, 12, 717, 2627, 3023, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1569, 2003, 2495, 2671, 2931, 65535, 1577, 2048, 65535, 65535, 971,
    1424, 65535, 65535, 1449, 1681, 3177, 65535, 65535, 453, 65535, 1841, 3030, 65535, 3126, 65535, 2785, 65535,
    1541, 2829, 65535, 1812, 65535, 1812, 65535, 1812, 65535, 1812, 65535, 1812, 1074, 1841, 2270, 3030, 3144,
    65535, 13, 108, 139, 202, 341, 452, 522, 1093, 1171, 1197, 1228, 1271, 1280, 1298, 1450, 1457, 1506, 1632,
    1704, 1732, 1861, 1901, 1903, 1924, 1984, 1995, 2141, 2428, 2612, 2629, 2759, 2829, 2836, 2928, 2945, 2997,
    3176, 65535, 65535, 65535, 2335, 65535, 65535, 65535, 65535, 65535, 153, 1824, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 419, 65535, 65535, 65535, 419, 1054, 1873, 2433, 2511, 65535, 2671, 13, 65535,
    65535, 13, 419, 65535, 65535, 65535, 2828, 65535, 65535, 65535, 2828, 65535, 112, 543, 2330, 2421, 2424, 112,
    543, 2330, 2421, 2424, 61440, 112, 543, 2330, 2421, 2424, 61440, 112, 543, 2330, 2421, 2424, 61440, 112, 314,
    543, 2330, 2421, 2424, 61440, 65535, 1779, 2433, 311, 1779, 2433, 65535, 112, 543, 2330, 2421, 2424, 2708,
    61440, 112, 311, 314, 543, 2330, 2421, 2424, 2879, 61440, 65535, 65535, 65535, 2828, 65535, 2828, 65535, 1578,
    2001, 2978, 1578, 2001, 2978, 61440, 1578, 2001, 2978, 61440, 2001, 2001, 61440, 2001, 61440, 2001, 61440,
    112, 543, 1578, 2001, 2433, 2978, 61440, 61462, 65535, 1576, 311, 2879, 65535, 220, 1576, 2828, 65535, 65535,
    2330, 164, 330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2479, 2482, 2753, 2755, 2842, 2844, 2851, 164,
    330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2479, 2482, 2753, 2755, 2842, 2844, 2851, 61440, 164, 330,
    331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2479, 2482, 2753, 2755, 2842, 2844, 2851, 61440, 65535, 2828,
    65535, 65535, 2828, 65535, 65535, 2828, 65535, 2828, 112, 242, 331, 543, 1024, 1100, 1314, 2037, 2330, 2421,
    2424, 2433, 2639, 2753, 2851, 2970, 112, 242, 331, 543, 1024, 1100, 1314, 2037, 2330, 2421, 2424, 2433, 2639,
    2753, 2851, 2970, 61440, 112, 242, 331, 543, 1024, 1100, 1314, 2037, 2330, 2421, 2424, 2433, 2639, 2753, 2851,
    2970, 61440, 112, 242, 314, 331, 543, 1024, 1100, 1314, 2037, 2330, 2421, 2424, 2433, 2639, 2753, 2851, 2970,
    61440, 164, 188, 190, 330, 331, 332, 976, 1053, 1054, 1056, 1110, 1111, 1161, 1260, 1270, 1442, 1604, 1605,
    1727, 2479, 2482, 2529, 2753, 2755, 2842, 2844, 2851, 3065, 61440, 61444, 65535, 483, 3095, 65535, 677, 1861,
    2829, 65535, 65535, 580, 2879, 65535, 65535, 2182, 65535, 2561, 2561, 61440, 2561, 61440, 2561, 61440, 65535,
    1980, 65535, 1812, 65535, 65535, 220, 65535, 65535, 65535, 65535, 1862, 65535, 65535, 65535, 65535, 1862,
    65535, 2993, 65535, 65535, 1277, 1757, 2001, 2686, 2994, 3028, 65535, 65535, 65535, 65535, 65535, 577, 13,
    65535, 1449, 1270, 65535, 2444, 1479, 2444, 2430, 0, 3002, 65535, 1812, 2828, 65535, 65535, 2752, 2755, 3044,
    3045, 65535, 65535, 684, 65535, 2879, 65535, 65535, 65535, 215, 2687, 2848, 2879, 65535, 1504, 1504, 61440,
    1504, 61440, 1504, 61440, 2444, 61444, 65535, 65535, 1702, 65535, 1646, 65535, 65535, 665, 2879, 65535, 1354,
    65535, 2879, 1981, 2511, 65535, 65535, 65535, 552, 2001, 65535, 577, 2001, 552, 1449, 1770, 2001, 2828, 2831,
    2848, 3126, 65535, 552, 1449, 2001, 2828, 2831, 2848, 65535, 65535, 650, 683, 2026, 65535, 65535, 1058, 1919,
    2144, 65535, 65535, 12, 65535, 65535, 65535, 65535, 65535, 311, 1272, 1327, 1359, 1777, 2707, 3069, 3087,
    65535, 65535, 65535, 2335, 65535, 65535, 65535, 65535, 311, 1272, 1359, 1777, 2707, 3087, 65535, 65535, 65535,
    65535, 65535, 270, 276, 65535, 65535, 2848, 65535, 1777, 2823, 65535, 65535, 2687, 2848, 65535, 1567, 65535,
    1178, 1576, 1578, 1757, 1824, 1847, 2686, 2823, 65535, 65535, 65535, 65535, 578, 1919, 1990, 2178, 2522, 3031,
    3068, 65535, 1864, 65535, 65535, 65535, 65535, 1272, 2178, 2183, 65535, 65535, 1442, 2968, 65535, 65535, 2444,
    2879, 65535, 65535, 65535, 811, 1775, 65535, 805, 1775, 65535, 65535, 577, 1150, 2350, 2352, 13, 2350, 2352,
    2879, 578, 2325, 2365, 578, 2325, 2365, 61488, 578, 2325, 2365, 61488, 578, 2325, 2365, 61488, 578, 1775,
    2325, 2365, 61488, 578, 1775, 2325, 2365, 61488, 578, 1775, 2325, 2365, 61488, 578, 1775, 2325, 2365, 61488,
    578, 636, 638, 697, 1178, 1775, 1812, 2325, 2365, 61488, 65535, 2879, 2478, 2479, 2482, 65535, 2335, 65535,
    65535, 215, 2003, 2687, 65535, 65535, 65535, 1812, 2828, 2879, 65535, 637, 65535, 65535, 697, 1505, 65535,
    1812, 2828, 1037, 577, 906, 1037, 1344, 1356, 1821, 1826, 2085, 2444, 61488, 65535, 578, 697, 1178, 1505,
    1775, 1812, 2325, 2365, 61488, 578, 697, 1178, 1775, 1812, 2325, 2365, 61488, 65535, 1735, 2184, 65535, 1735,
    2184, 1286, 1303, 65535, 61444, 65535, 65535, 65535, 65535, 65535, 419, 65535, 2240, 2829, 65535, 65535,
    65535, 65535, 153, 1812, 65535, 65535, 65535, 65535, 1646, 65535, 1812, 65535, 65535, 2828, 65535, 153, 1812,
    65535, 1449, 1812, 245, 626, 1077, 65535, 65535, 2607, 65535, 291, 626, 1078, 1398, 2249, 2607, 2756, 2795,
    2829, 2873, 2922, 3163, 65535, 65535, 2444, 142, 437, 697, 721, 950, 1057, 1668, 1749, 1751, 1803, 1843, 2360,
    2736, 3044, 65535, 311, 65535, 697, 61488, 2001, 61486, 65535, 2991, 65535, 65535, 65535, 419, 65535, 65535,
    65535, 65535, 2444, 2839, 65535, 2601, 65535, 2828, 65535, 65535, 65535, 419, 1354, 1824, 2116, 65535, 65535,
    65535, 2879, 65535, 12, 2663, 2968, 65535, 65535, 65535, 2991, 65535, 65535, 1646, 3121, 65535, 65535, 419,
    65535, 663, 1150, 2003, 65535, 65535, 65535, 663, 65535, 1824, 65535, 637, 637, 61488, 65535, 419, 65535,
    1824, 65535, 65535, 1640, 2573, 2829, 3126, 65535, 65535, 1812, 1503, 845, 393, 1085, 2444, 3126, 65535,
    65535, 65535, 437, 697, 2529, 3177, 65535, 65535, 2879, 65535, 1410, 1812, 65535, 65535, 65535, 65535, 12, 12,
    419, 717, 65535, 12, 65535, 65535, 12, 65535, 419, 65535, 65535, 65535, 803, 65535, 65535, 912, 65535, 65535,
    1250, 1250, 1777, 65535, 65535, 1115, 1250, 1777, 2829, 65535, 65535, 65535, 65535, 65535, 65535, 1862, 2879,
    2893, 65535, 1862, 2879, 2893, 65535, 65535, 65535, 65535, 1812, 2828, 65535, 65535, 65535, 2862, 2879, 3133,
    65535, 65535, 65535, 577, 13, 65535, 65535, 419, 65535, 65535, 65535, 65535, 1646, 2607, 1824, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 497, 499, 2335, 65535, 65535, 65535, 240, 2298, 65535, 65535,
    65535, 65535, 65535, 752, 928, 1375, 1492, 1609, 2879, 2904, 65535, 65535, 65535, 215, 1879, 2687, 215, 1879,
    2687, 2848, 65535, 65535, 1782, 1983, 65535, 1812, 2828, 65535, 65535, 459, 65535, 65535, 65535, 65535, 91,
    217, 65535, 419, 3007, 3126, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1812, 2828, 65535,
    65535, 65535, 419, 65535, 65535, 65535, 899, 65535, 65535, 65535, 12, 419, 1178, 65535, 65535, 2879, 65535,
    2879, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1354, 65535, 2304, 65535, 65535, 65535, 65535,
    2445, 220, 65535, 65535, 65535, 65535, 220, 419, 1354, 65535, 220, 65535, 220, 65535, 65535, 65535, 65535,
    65535, 12, 65535, 65535, 65535, 1824, 215, 1855, 130, 1702, 1763, 2829, 65535, 65535, 2874, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 2879, 65535, 65535, 65535, 65535, 65535,
    2828, 65535, 65535, 3177, 65535, 1150, 2686, 2828, 65535, 65535, 65535, 813, 823, 1818, 65535, 65535, 65535,
    65535, 2879, 2144, 65535, 65535, 2879, 65535, 65535, 65535, 65535, 311, 577, 636, 962, 2444, 2635, 139, 1861,
    2879, 577, 2879, 65535, 65535, 65535, 65535, 65535, 108, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 12, 216, 663, 712, 1757, 2007, 2686, 2888, 3028, 65535, 65535, 65535, 2671, 13, 65535, 65535,
    13, 419, 65535, 65535, 65535, 2483, 311, 65535, 664, 878, 2561, 664, 878, 2561, 61440, 664, 878, 2561, 61440,
    664, 878, 2561, 2879, 2949, 2951, 2976, 61440, 664, 878, 2561, 2949, 2951, 2976, 61440, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 43, 65535, 372, 380, 512, 572, 586, 698, 708, 846, 1275, 1630, 1675, 1677,
    1818, 1896, 2030, 2475, 61443, 61470, 419, 2848, 2879, 65535, 65535, 65535, 65535, 65535, 311, 1272, 61443,
    61470, 419, 720, 943, 1178, 1608, 2068, 2069, 2374, 2397, 2434, 2879, 65535, 65535, 65535, 65535, 12, 65535,
    419, 65535, 65535, 65535, 542, 543, 1359, 1360, 1812, 2433, 2444, 2707, 2708, 2828, 2879, 65535, 65535, 65535,
    1923, 3126, 65535, 65535, 65535, 65535, 153, 65535, 419, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 10, 65535, 65535, 65535, 65535, 954, 139, 65535, 419, 65535, 65535, 2828, 65535, 65535, 65535,
    1862, 65535, 1862, 65535, 65535, 65535, 1449, 65535, 1270, 1671, 65535, 65535, 65535, 65535, 16, 1593, 1610,
    1715, 2615, 65535, 2879, 65535, 108, 65535, 65535, 311, 1272, 13, 1090, 1213, 1284, 1449, 1770, 1781, 2624,
    2879, 3173, 65535, 65535, 1534, 215, 1150, 1879, 2687, 65535, 13, 1090, 1213, 1284, 1449, 1770, 2624, 3173,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 665, 2879, 65535, 580, 65535, 108, 130, 1702, 65535,
    65535, 2879, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 1862, 65535, 1919, 65535, 65535,
    61469, 65535, 65535, 215, 1879, 2003, 2687, 65535, 971, 61469, 215, 1824, 1879, 2687, 2848, 3023, 65535,
    65535, 65535, 65535, 419, 3126, 65535, 65535, 65535, 65535, 65535, 108, 1702, 65535, 65535, 65535, 1813,
    65535, 65535, 2879, 65535, 65535, 65535, 1758, 1758, 61488, 61488, 65535, 1861, 2829, 65535, 1758, 61488,
    61488, 1861, 2829, 1150, 2879, 1354, 2991, 65535, 65535, 65535, 419, 65535, 65535, 65535, 65535, 65535, 663,
    1741, 663, 1615, 61, 2879, 65535, 65535, 65535, 65535, 697, 61475, 65535, 1209, 2687, 65535, 65535, 65535,
    2444, 2630, 2828, 2829, 2879, 61475, 65535, 65535, 65535, 65535, 3005, 1646, 65535, 65535, 1058, 1919, 2144,
    65535, 65535, 65535, 2879, 555, 65535, 345, 65535, 12, 65535, 65535, 65535, 2879, 65535, 1640, 2829, 3126, 12,
    555, 1085, 65535, 65535, 65535, 1862, 3042, 65535, 65535, 65535, 2333, 154, 1862, 2879, 65535, 65535, 65535,
    65535, 65535, 1862, 1862, 65535, 65535, 65535, 419, 663, 65535, 65535, 84, 65535, 144, 3157, 65535, 1354,
    65535, 2913, 1170, 3178, 65535, 1646, 65535, 65535, 65535, 65535, 79, 65535, 419, 667, 65535, 65535, 65535,
    65535, 1758, 1861, 1792, 2879, 2880, 65535, 65535, 1829, 65535, 2444, 2879, 1449, 2879, 65535, 2828, 65535,
    65535, 65535, 2828, 65535, 2828, 65535, 1812, 65535, 2991, 65535, 65535, 65535, 65535, 1465, 65535, 1329,
    1861, 2829, 65535, 2829, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1812, 2879, 65535, 65535, 65535,
    65535, 1813, 65535, 65535, 1178, 65535, 12, 65535, 480, 65535, 65535, 13, 2368, 2879, 65535, 65535, 65535,
    65535, 484, 65535, 171, 61488, 65535, 1813, 61448, 61465, 61488, 65535, 65535, 2879, 65535, 1500, 1772, 2592,
    2680, 2681, 65535, 65535, 65535, 627, 65535, 3003, 144, 1812, 65535, 65535, 65535, 65535, 65535, 12, 419,
    65535, 65535, 1054, 65535, 65535, 2433, 65535, 2444, 2879, 65535, 9, 326, 1072, 1442, 1936, 2433, 2807, 3143,
    3144, 65535, 188, 805, 1079, 1966, 2433, 2438, 2684, 2881, 3090, 65535, 2524, 65535, 1310, 1442, 1877, 65535,
    2031, 65535, 65535, 65535, 65535, 65535, 65535, 1069, 1310, 1877, 65535, 2828, 65535, 2969, 1137, 1304, 1533,
    1535, 1756, 2474, 2969, 61480, 61487, 29, 270, 438, 601, 1072, 1121, 1137, 1304, 1365, 1533, 1535, 1544, 1756,
    1936, 2474, 2807, 2976, 2990, 3033, 3143, 3144, 3157, 61480, 61487, 61488, 65535, 65535, 2642, 1235, 1715,
    2612, 2642, 205, 1442, 3065, 65535, 164, 330, 331, 332, 1053, 1054, 1056, 1110, 1111, 1161, 2444, 2753, 2755,
    2842, 2844, 2851, 61440, 65535, 65535, 65535, 2116, 1137, 3065, 3065, 61487, 61487, 2829, 61487, 65535, 1354,
    1824, 188, 65535, 65535, 1178, 135, 690, 952, 2343, 2993, 314, 2343, 2343, 314, 2343, 65535, 250, 1824, 2879,
    65535, 419, 1354, 1824, 2116, 135, 314, 690, 952, 1137, 1856, 2343, 2993, 419, 1137, 1270, 1442, 1856, 3065,
    135, 690, 952, 2993, 314, 135, 690, 952, 2993, 1270, 3065, 65535, 398, 9, 2116, 311, 1777, 1642, 65535, 2828,
    65535, 2969, 1137, 1270, 1442, 1856, 3065, 419, 1270, 3065, 65535, 683, 2969, 3006, 65535, 419, 135, 314, 690,
    952, 1137, 1856, 2060, 2343, 2993, 419, 1137, 1270, 1442, 1856, 3065, 215, 1072, 1276, 1639, 1760, 1887, 1936,
    1944, 2003, 2329, 2572, 2687, 2807, 3070, 3143, 3144, 2879, 65535, 65535, 2879, 65535, 65535, 2654, 65535,
    1419, 65535, 1546, 65535, 1419, 2903, 13, 139, 1303, 61443, 65535, 65535, 2797, 3118, 65535, 1073, 467, 65535,
    1641, 65535, 794, 1418, 2047, 65535, 1449, 2797, 2797, 61488, 61488, 61443, 61470, 61488, 65535, 1503, 65535,
    1812, 65535, 1563, 1781, 2829, 65535, 1073, 1732, 1861, 1812, 343, 13, 868, 1278, 1732, 1861, 2444, 2612,
    2829, 65535, 65535, 1757, 2686, 3028, 65535, 12, 65535, 91, 217, 65535, 65535, 419, 1178, 3007, 3126, 65535,
    12, 65535, 2758, 2972, 220, 65535, 1792, 65535, 65535, 65535, 2881, 311, 65535, 1783, 988, 1824, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 1431, 65535, 65535, 65535, 65535, 2879, 65535, 65535,
    65535, 2879, 65535, 65535, 116, 117, 126, 439, 707, 933, 1175, 1177, 1288, 1289, 1882, 1883, 1950, 2627, 2664,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 1763, 2879, 65535, 12, 65535, 12, 65535, 65535, 65535, 1822,
    65535, 65535, 65535, 419, 65535, 65535, 65535, 61443, 65535, 65535, 65535, 12, 65535, 108, 580, 1702, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 1354, 65535, 65535, 65535, 65535, 65535, 1646, 2829, 2879, 2630,
    2879, 65535, 2114, 2630, 2879, 272, 275, 1777, 2433, 65535, 1594, 65535, 65535, 581, 13, 942, 65535, 683,
    65535, 2046, 3178, 162, 330, 1053, 1099, 1108, 1158, 2842, 162, 330, 1053, 1099, 1108, 1158, 2842, 61440, 162,
    330, 1053, 1099, 1108, 1158, 2842, 61440, 162, 330, 885, 1053, 1099, 1108, 1158, 1642, 2842, 3003, 3013,
    61440, 65535, 1354, 65535, 65535, 1576, 1604, 1605, 1449, 250, 2001, 65535, 65535, 65535, 1330, 1736, 311,
    2879, 1777, 65535, 65535, 1330, 1736, 311, 2879, 65535, 1736, 311, 2879, 3055, 1777, 227, 764, 840, 65535,
    482, 314, 1270, 1735, 65535, 589, 65535, 65535, 419, 1178, 65535, 1178, 65535, 1178, 65535, 65535, 419, 1178,
    238, 1120, 1376, 1377, 2334, 65535, 65535, 1037, 166, 1037, 65535, 166, 539, 965, 966, 1037, 1206, 1816, 2029,
    2109, 65535, 65535, 65535, 2828, 65535, 1270, 1442, 65535, 65535, 12, 419, 65535, 2828, 65535, 65535, 250,
    315, 1354, 1824, 65535, 65535, 65535, 925, 65535, 577, 2416, 2444, 577, 2416, 2444, 61440, 577, 2416, 2444,
    61440, 311, 577, 2416, 2444, 61440, 187, 2478, 3177, 61462, 65535, 65535, 65535, 65535, 419, 65535, 91, 217,
    65535, 419, 3007, 3126, 65535, 65535, 65535, 65535, 638, 3016, 638, 3016, 61440, 638, 3016, 61440, 638, 3016,
    61440, 65535, 65535, 577, 636, 2327, 2364, 3018, 577, 636, 2327, 2364, 3018, 61440, 577, 636, 2327, 2364,
    3018, 61440, 311, 577, 636, 2327, 2364, 3018, 61440, 2879, 65535, 65535, 65535, 2444, 65535, 1576, 65535,
    65535, 1354, 1045, 1411, 2472, 130, 311, 65535, 1576, 130, 2444, 437, 697, 1642, 1668, 65535, 65535, 65535,
    331, 332, 1054, 1056, 1161, 2844, 331, 332, 1054, 1056, 1161, 2844, 61440, 331, 332, 1054, 1056, 1161, 2844,
    61440, 331, 332, 1054, 1056, 1161, 2844, 61440, 61466, 65535, 1812, 65535, 2879, 65535, 2879, 65535, 577,
    1150, 65535, 2879, 65535, 2879, 65535, 1290, 1297, 2832, 65535, 1290, 1297, 2832, 16, 1354, 1812, 65535,
    65535, 2879, 65535, 65535, 65535, 752, 928, 1492, 1609, 1682, 2879, 2904, 65535, 65535, 2879, 65535, 1812,
    2879, 65535, 1813, 65535, 268, 636, 693, 3018, 268, 636, 693, 3018, 61440, 268, 636, 693, 3018, 61440, 268,
    636, 693, 3018, 61440, 2879, 65535, 577, 1150, 2879, 65535, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657,
    776, 878, 1054, 1100, 1152, 2021, 2037, 2073, 2221, 2330, 2421, 2424, 2433, 2753, 2851, 2876, 2970, 29, 112,
    163, 198, 242, 331, 543, 635, 652, 657, 776, 878, 1054, 1100, 1152, 2021, 2037, 2073, 2221, 2330, 2421, 2424,
    2433, 2753, 2851, 2876, 2970, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657, 776, 878, 1054, 1100,
    1152, 2021, 2037, 2073, 2221, 2330, 2421, 2424, 2433, 2753, 2851, 2876, 2970, 61440, 65535, 268, 636, 693,
    3018, 268, 636, 693, 3018, 61440, 268, 636, 693, 3018, 61440, 268, 636, 693, 3018, 61440, 2879, 65535, 1812,
    2879, 65535, 65535, 65535, 2114, 65535, 577, 868, 2630, 2778, 577, 868, 2114, 2630, 2778, 2879, 65535, 577,
    1150, 65535, 1862, 2417, 2417, 61440, 2417, 61440, 2417, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638,
    694, 2417, 2753, 3016, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638, 694, 2417, 2753, 3016, 61440, 15, 29,
    112, 269, 272, 275, 279, 326, 638, 694, 2417, 2753, 3016, 61440, 15, 29, 112, 269, 272, 275, 279, 326, 638,
    694, 2417, 2753, 3016, 61440, 29, 112, 163, 198, 242, 331, 543, 635, 652, 657, 776, 878, 1054, 1100, 1152,
    2021, 2037, 2073, 2221, 2330, 2421, 2424, 2433, 2753, 2851, 2876, 2881, 2947, 2948, 2970, 61440, 61462, 65535,
    65535, 65535, 1862, 269, 638, 694, 3016, 269, 638, 694, 3016, 61440, 269, 638, 694, 3016, 61440, 269, 638,
    694, 2417, 3016, 61440, 65535, 2879, 268, 311, 636, 693, 3018, 268, 311, 636, 693, 3018, 61440, 268, 311, 636,
    693, 3018, 61440, 268, 311, 636, 693, 2478, 3018, 61440, 61462, 577, 636, 2327, 2364, 3018, 61440, 2879,
    65535, 65535, 268, 636, 693, 3018, 268, 636, 693, 3018, 61440, 268, 636, 693, 3018, 61440, 268, 636, 693,
    3018, 61440, 2879, 65535, 1862, 269, 638, 694, 2417, 3016, 269, 638, 694, 2417, 3016, 61440, 269, 638, 694,
    2417, 3016, 61440, 15, 269, 638, 694, 2417, 3016, 61440, 65535, 65535, 269, 314, 578, 638, 694, 2325, 2365,
    2417, 3016, 61440, 269, 314, 578, 638, 694, 2325, 2365, 2417, 3016, 61440, 269, 314, 578, 638, 694, 2325,
    2365, 2417, 3016, 61440, 269, 314, 578, 638, 694, 2325, 2365, 2417, 3016, 61440, 3174, 61462, 65535, 65535,
    1862, 2417, 65535, 65535, 65535, 16, 220, 1150, 2879, 65535, 65535, 65535, 65535, 269, 314, 467, 552, 638,
    694, 1504, 2417, 3016, 269, 314, 467, 552, 638, 694, 1504, 2417, 3016, 61440, 269, 314, 467, 552, 638, 694,
    1504, 2417, 3016, 61440, 269, 314, 467, 552, 638, 694, 1504, 2001, 2002, 2417, 2745, 3016, 61440, 65535, 1084,
    2879, 542, 65535, 428, 1007, 2878, 65535, 65535, 2178, 65535, 2178, 577, 580, 1579, 1674, 1678, 2524, 3033, 0,
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
    855, 856, 857, 858, 859, 860, 861, 862, 864, 865, 866, 867, 868, 869, 870, 871, 873, 874, 875, 876, 877, 878,
    879, 880, 881, 882, 883, 884, 885, 887, 888, 890, 891, 892, 893, 900, 902, 903, 904, 905, 906, 907, 908, 909,
    910, 911, 913, 914, 915, 916, 917, 919, 920, 929, 930, 931, 932, 934, 940, 941, 944, 946, 947, 948, 949, 951,
    952, 953, 954, 956, 962, 963, 964, 965, 971, 972, 973, 974, 978, 979, 980, 981, 982, 983, 984, 985, 989, 990,
    991, 992, 994, 995, 996, 997, 1001, 1002, 1003, 1005, 1009, 1010, 1011, 1012, 1015, 1019, 1020, 1021, 1022,
    1023, 1024, 1025, 1026, 1033, 1036, 1038, 1040, 1041, 1042, 1043, 1044, 1049, 1050, 1051, 1052, 1053, 1054,
    1055, 1056, 1058, 1059, 1060, 1061, 1062, 1064, 1065, 1066, 1067, 1068, 1069, 1070, 1071, 1076, 1080, 1081,
    1088, 1089, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1108, 1109, 1110, 1111, 1113, 1118, 1119, 1124,
    1125, 1126, 1128, 1130, 1131, 1134, 1135, 1137, 1142, 1143, 1144, 1145, 1147, 1149, 1150, 1152, 1153, 1154,
    1155, 1157, 1158, 1159, 1160, 1161, 1162, 1164, 1172, 1180, 1181, 1182, 1183, 1186, 1187, 1188, 1189, 1190,
    1194, 1195, 1198, 1199, 1200, 1203, 1205, 1208, 1209, 1210, 1211, 1214, 1215, 1220, 1221, 1222, 1223, 1225,
    1226, 1229, 1230, 1231, 1232, 1236, 1237, 1238, 1239, 1240, 1241, 1242, 1243, 1247, 1253, 1254, 1255, 1256,
    1257, 1260, 1261, 1262, 1263, 1264, 1266, 1270, 1272, 1273, 1274, 1279, 1283, 1286, 1291, 1292, 1293, 1294,
    1299, 1300, 1301, 1302, 1303, 1304, 1305, 1306, 1307, 1309, 1310, 1313, 1314, 1315, 1316, 1321, 1323, 1327,
    1330, 1331, 1332, 1333, 1334, 1335, 1336, 1337, 1339, 1340, 1341, 1342, 1345, 1346, 1347, 1348, 1349, 1350,
    1351, 1352, 1353, 1354, 1359, 1360, 1361, 1362, 1367, 1369, 1370, 1371, 1372, 1378, 1379, 1380, 1382, 1387,
    1388, 1389, 1390, 1391, 1392, 1393, 1394, 1395, 1400, 1401, 1402, 1404, 1406, 1407, 1408, 1409, 1412, 1413,
    1414, 1415, 1416, 1417, 1420, 1421, 1422, 1423, 1424, 1426, 1427, 1428, 1429, 1434, 1435, 1436, 1437, 1442,
    1444, 1445, 1446, 1447, 1448, 1449, 1452, 1459, 1460, 1461, 1462, 1463, 1474, 1481, 1482, 1483, 1484, 1485,
    1489, 1490, 1496, 1499, 1501, 1502, 1504, 1505, 1510, 1511, 1512, 1513, 1514, 1515, 1516, 1518, 1519, 1520,
    1521, 1522, 1523, 1524, 1525, 1526, 1528, 1529, 1530, 1531, 1532, 1533, 1535, 1537, 1538, 1539, 1540, 1547,
    1548, 1549, 1550, 1554, 1555, 1556, 1557, 1558, 1559, 1560, 1561, 1562, 1564, 1566, 1567, 1568, 1577, 1578,
    1581, 1582, 1585, 1586, 1587, 1588, 1589, 1593, 1594, 1596, 1597, 1598, 1599, 1600, 1603, 1604, 1605, 1613,
    1616, 1617, 1618, 1619, 1620, 1623, 1624, 1625, 1629, 1634, 1635, 1642, 1643, 1646, 1654, 1655, 1656, 1657,
    1660, 1661, 1662, 1663, 1668, 1679, 1683, 1684, 1685, 1686, 1698, 1699, 1700, 1701, 1702, 1704, 1705, 1716,
    1718, 1719, 1720, 1721, 1722, 1723, 1724, 1725, 1727, 1728, 1729, 1730, 1731, 1732, 1737, 1738, 1739, 1740,
    1744, 1746, 1752, 1753, 1755, 1757, 1758, 1763, 1765, 1770, 1771, 1773, 1777, 1778, 1779, 1780, 1781, 1784,
    1785, 1786, 1787, 1788, 1797, 1798, 1799, 1800, 1801, 1802, 1804, 1805, 1806, 1807, 1811, 1813, 1814, 1815,
    1816, 1817, 1822, 1823, 1824, 1826, 1829, 1831, 1832, 1833, 1834, 1837, 1838, 1839, 1840, 1841, 1844, 1847,
    1848, 1849, 1850, 1852, 1856, 1857, 1859, 1860, 1861, 1865, 1866, 1867, 1868, 1871, 1872, 1873, 1876, 1877,
    1878, 1880, 1890, 1891, 1892, 1893, 1895, 1899, 1900, 1904, 1905, 1908, 1909, 1916, 1917, 1919, 1920, 1922,
    1925, 1926, 1929, 1932, 1933, 1936, 1937, 1938, 1939, 1942, 1943, 1947, 1953, 1954, 1955, 1956, 1958, 1959,
    1960, 1963, 1964, 1965, 1966, 1967, 1968, 1969, 1970, 1971, 1972, 1973, 1977, 1978, 1979, 1980, 1982, 1991,
    1992, 1993, 1994, 1996, 1997, 1998, 1999, 2000, 2001, 2002, 2003, 2004, 2006, 2007, 2008, 2009, 2011, 2012,
    2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2027, 2031, 2032, 2033, 2034, 2035,
    2036, 2037, 2038, 2039, 2040, 2045, 2046, 2048, 2049, 2050, 2051, 2052, 2053, 2054, 2055, 2056, 2057, 2058,
    2060, 2063, 2064, 2065, 2066, 2072, 2073, 2074, 2075, 2076, 2077, 2078, 2079, 2080, 2081, 2082, 2083, 2084,
    2086, 2087, 2088, 2089, 2091, 2092, 2093, 2094, 2097, 2098, 2099, 2102, 2103, 2104, 2105, 2106, 2107, 2108,
    2110, 2111, 2112, 2113, 2115, 2116, 2118, 2119, 2123, 2124, 2125, 2126, 2127, 2129, 2130, 2131, 2132, 2136,
    2137, 2138, 2139, 2140, 2141, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2150, 2151, 2152, 2153, 2154, 2155,
    2156, 2157, 2158, 2163, 2164, 2165, 2166, 2170, 2171, 2172, 2173, 2174, 2178, 2182, 2183, 2185, 2186, 2187,
    2188, 2189, 2190, 2191, 2192, 2193, 2194, 2195, 2196, 2197, 2198, 2199, 2200, 2201, 2202, 2203, 2204, 2205,
    2206, 2207, 2208, 2209, 2210, 2211, 2212, 2213, 2214, 2215, 2216, 2220, 2221, 2222, 2223, 2224, 2225, 2226,
    2227, 2228, 2229, 2230, 2231, 2232, 2233, 2234, 2235, 2236, 2237, 2238, 2239, 2240, 2241, 2242, 2244, 2245,
    2246, 2247, 2248, 2251, 2252, 2253, 2254, 2255, 2256, 2257, 2258, 2259, 2260, 2261, 2262, 2263, 2264, 2265,
    2266, 2267, 2268, 2269, 2271, 2272, 2273, 2274, 2277, 2278, 2279, 2280, 2281, 2282, 2283, 2284, 2285, 2286,
    2287, 2288, 2289, 2290, 2291, 2292, 2293, 2294, 2295, 2296, 2297, 2298, 2299, 2300, 2301, 2304, 2305, 2306,
    2307, 2308, 2309, 2310, 2311, 2312, 2313, 2314, 2315, 2316, 2317, 2318, 2321, 2322, 2323, 2324, 2325, 2326,
    2327, 2328, 2329, 2330, 2331, 2332, 2334, 2335, 2336, 2337, 2338, 2339, 2343, 2344, 2345, 2346, 2347, 2348,
    2349, 2351, 2355, 2357, 2361, 2364, 2365, 2366, 2367, 2369, 2370, 2371, 2372, 2376, 2377, 2378, 2379, 2380,
    2381, 2382, 2383, 2385, 2386, 2387, 2388, 2389, 2390, 2392, 2393, 2394, 2395, 2396, 2399, 2400, 2401, 2402,
    2403, 2404, 2407, 2408, 2409, 2410, 2411, 2415, 2416, 2417, 2418, 2419, 2420, 2421, 2422, 2423, 2424, 2425,
    2426, 2431, 2432, 2433, 2442, 2443, 2444, 2445, 2446, 2455, 2456, 2457, 2458, 2459, 2460, 2462, 2463, 2464,
    2465, 2466, 2467, 2469, 2476, 2477, 2478, 2479, 2480, 2481, 2482, 2483, 2484, 2485, 2486, 2487, 2497, 2498,
    2499, 2500, 2508, 2511, 2512, 2513, 2518, 2521, 2522, 2524, 2525, 2526, 2529, 2530, 2531, 2532, 2533, 2534,
    2535, 2536, 2537, 2538, 2539, 2540, 2541, 2542, 2544, 2545, 2546, 2547, 2548, 2550, 2551, 2552, 2553, 2554,
    2555, 2556, 2557, 2558, 2559, 2581, 2582, 2583, 2584, 2585, 2592, 2593, 2594, 2595, 2596, 2598, 2599, 2600,
    2601, 2602, 2603, 2604, 2605, 2606, 2607, 2612, 2614, 2616, 2617, 2618, 2622, 2624, 2625, 2626, 2627, 2628,
    2630, 2631, 2632, 2633, 2634, 2635, 2636, 2638, 2639, 2640, 2641, 2642, 2643, 2644, 2645, 2646, 2647, 2649,
    2650, 2656, 2657, 2658, 2659, 2660, 2661, 2665, 2666, 2667, 2668, 2669, 2670, 2671, 2673, 2674, 2679, 2687,
    2688, 2690, 2691, 2692, 2693, 2697, 2699, 2700, 2705, 2706, 2707, 2708, 2709, 2710, 2711, 2712, 2713, 2716,
    2717, 2718, 2719, 2720, 2721, 2722, 2723, 2724, 2726, 2727, 2728, 2732, 2734, 2735, 2737, 2738, 2739, 2740,
    2741, 2742, 2743, 2744, 2752, 2753, 2754, 2755, 2756, 2757, 2760, 2761, 2762, 2765, 2766, 2768, 2772, 2774,
    2775, 2776, 2777, 2778, 2779, 2780, 2781, 2784, 2791, 2792, 2793, 2794, 2795, 2797, 2798, 2799, 2803, 2804,
    2805, 2806, 2807, 2808, 2809, 2810, 2812, 2813, 2814, 2815, 2816, 2818, 2819, 2820, 2821, 2823, 2824, 2825,
    2826, 2827, 2828, 2829, 2830, 2834, 2837, 2839, 2842, 2843, 2844, 2848, 2851, 2853, 2855, 2856, 2857, 2858,
    2862, 2865, 2866, 2867, 2868, 2872, 2874, 2879, 2881, 2886, 2887, 2888, 2889, 2890, 2891, 2892, 2901, 2902,
    2910, 2912, 2918, 2919, 2920, 2921, 2922, 2929, 2931, 2932, 2933, 2934, 2942, 2946, 2949, 2951, 2952, 2953,
    2954, 2955, 2956, 2957, 2958, 2959, 2960, 2961, 2962, 2963, 2964, 2965, 2966, 2967, 2968, 2969, 2970, 2971,
    2973, 2976, 2978, 2980, 2981, 2982, 2983, 2984, 2986, 2987, 2988, 2989, 2990, 2991, 2992, 2993, 2995, 2998,
    2999, 3000, 3001, 3002, 3005, 3008, 3009, 3010, 3011, 3012, 3016, 3017, 3018, 3019, 3020, 3023, 3027, 3030,
    3031, 3032, 3033, 3034, 3038, 3039, 3040, 3041, 3046, 3047, 3048, 3049, 3050, 3051, 3052, 3053, 3055, 3056,
    3057, 3058, 3060, 3061, 3062, 3063, 3065, 3066, 3069, 3078, 3079, 3080, 3081, 3083, 3084, 3085, 3086, 3089,
    3093, 3094, 3096, 3097, 3098, 3100, 3104, 3105, 3106, 3107, 3110, 3112, 3114, 3117, 3122, 3123, 3124, 3125,
    3126, 3127, 3128, 3129, 3130, 3131, 3133, 3135, 3139, 3140, 3141, 3142, 3143, 3144, 3149, 3150, 3151, 3152,
    3153, 3154, 3155, 3156, 3158, 3159, 3160, 3162, 3164, 3168, 3169, 3170, 3171, 3174, 3175, 3177, 3182, 61443,
    61444, 61445, 61453, 61462, 61470, 61480, 61486,
];

pub(super) static TARGETS: [u16; 6340] = [
    52, 218, 1, 0, 2, 3, 3, 1083, 5, 6, 1119, 8, 7, 9, 146, 11, 205, 13, 13, 307, 15, 891, 1303, 14, 1305, 20,
    941, 22, 914, 24, 892, 26, 13, 28, 893, 30, 894, 32, 33, 34, 895, 36, 37, 38, 896, 40, 41, 31, 35, 39, 42,
    897, 44, 915, 951, 47, 916, 49, 917, 942, 52, 898, 943, 54, 55, 900, 57, 58, 899, 944, 945, 946, 918, 919,
    964, 952, 953, 890, 68, 901, 21, 21, 21, 21, 21, 21, 20, 12, 14, 12, 16, 17, 18, 19, 12, 21, 19, 23, 21, 21,
    21, 25, 11, 27, 21, 29, 43, 18, 45, 46, 48, 50, 51, 53, 21, 56, 19, 19, 59, 60, 61, 62, 63, 64, 18, 65, 66,
    67, 69, 70, 18, 18, 20, 71, 1146, 14, 1183, 75, 1184, 76, 360, 360, 965, 79, 80, 111, 82, 308, 84, 81, 83, 83,
    83, 82, 83, 83, 85, 85, 776, 86, 834, 835, 112, 90, 90, 329, 45, 93, 83, 329, 361, 1167, 670, 1020, 1018,
    1019, 98, 99, 100, 101, 590, 836, 362, 1168, 1052, 442, 1062, 109, 518, 1084, 112, 113, 114, 1147, 1150, 116,
    999, 694, 1064, 574, 1086, 122, 123, 706, 716, 126, 127, 128, 163, 1040, 131, 717, 129, 130, 132, 133, 129,
    837, 113, 136, 136, 396, 138, 395, 128, 140, 140, 138, 141, 84, 395, 114, 363, 510, 1256, 146, 147, 1199,
    1299, 150, 1198, 149, 151, 152, 46, 154, 154, 154, 273, 156, 155, 155, 156, 155, 157, 902, 159, 903, 1044,
    162, 162, 162, 162, 162, 163, 164, 165, 15, 904, 905, 169, 920, 171, 947, 206, 174, 147, 176, 160, 161, 166,
    167, 168, 170, 172, 173, 175, 166, 177, 1151, 1087, 180, 181, 179, 182, 1000, 184, 967, 1148, 402, 838, 1149,
    671, 634, 732, 193, 193, 193, 194, 130, 1085, 197, 198, 364, 365, 85, 0, 443, 95, 205, 2, 206, 1306, 1, 208,
    209, 206, 209, 206, 695, 16, 1088, 214, 207, 519, 51, 218, 219, 220, 1169, 222, 222, 1200, 223, 224, 225,
    1076, 227, 150, 286, 230, 231, 231, 232, 17, 234, 208, 236, 237, 777, 148, 752, 241, 753, 243, 718, 245, 229,
    233, 235, 238, 235, 235, 235, 239, 240, 242, 244, 246, 485, 149, 249, 250, 251, 646, 863, 253, 253, 254, 255,
    251, 256, 646, 520, 839, 840, 1152, 96, 261, 262, 373, 47, 265, 265, 48, 266, 373, 58, 373, 521, 821, 270,
    822, 272, 271, 273, 3, 275, 275, 18, 274, 276, 277, 330, 522, 754, 281, 1001, 283, 755, 285, 948, 1002, 288,
    1134, 290, 291, 291, 292, 293, 523, 524, 151, 297, 297, 298, 309, 299, 1201, 301, 302, 696, 696, 422, 551,
    323, 864, 308, 309, 310, 311, 312, 313, 1257, 315, 315, 316, 444, 672, 841, 374, 56, 322, 322, 322, 322, 266,
    322, 374, 331, 151, 204, 326, 327, 332, 333, 575, 1153, 552, 525, 1286, 335, 335, 335, 526, 591, 338, 338,
    339, 338, 339, 1173, 592, 576, 423, 344, 115, 346, 19, 346, 348, 348, 348, 348, 347, 349, 350, 349, 1003, 262,
    352, 353, 353, 354, 353, 355, 353, 356, 357, 635, 445, 446, 360, 361, 593, 366, 363, 160, 365, 366, 357, 256,
    311, 310, 257, 370, 369, 369, 369, 369, 369, 369, 369, 369, 372, 369, 369, 369, 369, 373, 369, 369, 369, 371,
    369, 374, 152, 258, 377, 153, 379, 369, 369, 369, 369, 374, 368, 381, 368, 368, 368, 368, 381, 368, 368, 368,
    382, 368, 381, 368, 368, 368, 383, 368, 375, 368, 368, 376, 378, 380, 368, 384, 577, 1077, 387, 334, 707,
    1089, 391, 392, 414, 335, 553, 594, 595, 719, 399, 399, 399, 399, 399, 400, 400, 336, 220, 400, 400, 336, 336,
    1078, 404, 596, 337, 673, 408, 1301, 653, 20, 654, 655, 756, 415, 655, 655, 757, 627, 628, 418, 419, 397, 842,
    418, 419, 397, 97, 422, 418, 419, 423, 397, 720, 116, 418, 425, 425, 425, 419, 426, 397, 1046, 428, 467, 21,
    431, 697, 597, 597, 843, 1202, 403, 598, 758, 1021, 438, 338, 425, 425, 425, 629, 442, 367, 209, 210, 50, 446,
    674, 698, 339, 368, 154, 452, 452, 453, 453, 454, 486, 844, 76, 457, 457, 457, 457, 699, 375, 98, 461, 1258,
    463, 464, 464, 464, 465, 398, 155, 468, 468, 468, 468, 468, 468, 468, 77, 1204, 470, 1203, 471, 675, 675, 424,
    457, 457, 457, 457, 78, 1036, 476, 1037, 1038, 479, 479, 479, 479, 480, 477, 478, 481, 79, 599, 1186, 1185,
    485, 486, 485, 485, 1284, 488, 1041, 1047, 491, 1045, 158, 157, 494, 260, 261, 101, 365, 159, 793, 499, 500,
    792, 501, 501, 502, 501, 503, 501, 504, 156, 506, 806, 505, 508, 353, 505, 508, 353, 509, 505, 508, 353, 510,
    505, 507, 508, 353, 511, 493, 495, 493, 496, 497, 493, 493, 497, 498, 512, 259, 676, 921, 922, 515, 516, 1091,
    518, 1090, 1067, 1068, 521, 520, 522, 523, 524, 524, 525, 526, 554, 340, 341, 969, 531, 532, 533, 968, 1120,
    535, 923, 415, 630, 538, 527, 797, 540, 797, 541, 794, 865, 798, 544, 545, 544, 796, 312, 548, 549, 312, 795,
    546, 547, 550, 551, 551, 551, 542, 543, 542, 552, 547, 554, 416, 343, 557, 342, 376, 700, 468, 447, 487, 845,
    425, 344, 345, 600, 469, 313, 570, 570, 570, 570, 570, 570, 571, 570, 570, 570, 572, 570, 570, 570, 573, 574,
    574, 574, 574, 469, 488, 799, 161, 578, 314, 800, 802, 581, 582, 583, 583, 584, 585, 801, 803, 804, 805, 577,
    508, 579, 580, 586, 586, 587, 353, 588, 589, 577, 508, 579, 580, 586, 586, 587, 353, 588, 589, 590, 577, 508,
    579, 580, 586, 586, 587, 353, 588, 589, 591, 577, 508, 579, 580, 586, 586, 587, 353, 588, 589, 592, 593, 426,
    427, 1070, 597, 489, 1071, 600, 490, 601, 428, 429, 80, 429, 491, 1205, 608, 508, 508, 610, 508, 611, 508,
    612, 609, 613, 970, 458, 613, 1259, 528, 619, 377, 211, 212, 1260, 624, 1261, 626, 625, 627, 430, 22, 1166,
    602, 602, 1301, 823, 634, 635, 213, 117, 637, 638, 721, 640, 641, 642, 677, 971, 1022, 646, 1023, 648, 1207,
    1048, 651, 1206, 650, 652, 650, 653, 654, 1154, 470, 1285, 658, 578, 578, 529, 530, 448, 701, 647, 636, 1092,
    667, 492, 637, 24, 671, 23, 637, 162, 193, 674, 675, 673, 130, 676, 164, 678, 678, 678, 678, 4, 555, 1004,
    681, 1174, 471, 683, 638, 49, 686, 638, 972, 472, 493, 603, 973, 739, 693, 694, 68, 974, 214, 698, 698, 699,
    346, 378, 44, 56, 44, 703, 703, 703, 703, 704, 266, 703, 378, 446, 378, 379, 28, 708, 924, 1093, 711, 494,
    494, 846, 678, 715, 759, 717, 718, 511, 1262, 721, 1263, 723, 1265, 725, 1264, 722, 722, 724, 722, 726, 925,
    866, 867, 729, 730, 731, 732, 639, 640, 107, 556, 557, 807, 739, 739, 739, 739, 739, 740, 740, 740, 739, 868,
    742, 743, 869, 745, 746, 744, 747, 741, 748, 1065, 1066, 751, 750, 752, 753, 753, 526, 722, 755, 1266, 757,
    757, 758, 1267, 760, 758, 761, 1268, 763, 756, 759, 762, 764, 756, 1094, 767, 25, 769, 770, 679, 656, 723,
    774, 772, 773, 775, 772, 773, 165, 778, 778, 778, 778, 274, 369, 1079, 781, 1024, 783, 347, 348, 404, 1005,
    788, 531, 1135, 791, 792, 724, 794, 795, 794, 796, 532, 1095, 1136, 800, 801, 802, 803, 796, 1208, 805, 806,
    796, 725, 808, 809, 288, 287, 811, 812, 812, 812, 811, 811, 811, 812, 812, 811, 812, 812, 812, 812, 812, 811,
    812, 812, 812, 811, 811, 811, 812, 812, 811, 812, 812, 812, 812, 812, 813, 811, 812, 812, 812, 811, 811, 811,
    812, 812, 811, 812, 812, 812, 812, 812, 814, 811, 812, 812, 812, 811, 811, 811, 812, 812, 811, 812, 812, 812,
    812, 812, 815, 275, 220, 417, 21, 21, 21, 21, 21, 21, 20, 71, 533, 512, 680, 349, 822, 823, 417, 380, 166,
    827, 828, 828, 828, 829, 829, 727, 831, 832, 293, 289, 292, 291, 837, 837, 837, 837, 838, 837, 837, 839, 837,
    837, 840, 841, 169, 843, 843, 293, 294, 726, 846, 847, 295, 834, 835, 836, 844, 845, 845, 834, 835, 835, 835,
    849, 834, 835, 836, 844, 845, 845, 834, 835, 835, 835, 849, 850, 834, 835, 836, 844, 845, 845, 834, 835, 835,
    835, 849, 851, 833, 834, 835, 836, 832, 842, 844, 845, 845, 834, 835, 848, 848, 832, 835, 835, 849, 832, 852,
    870, 854, 855, 167, 857, 858, 60, 61, 62, 59, 863, 863, 863, 863, 863, 863, 863, 863, 864, 863, 863, 863, 863,
    865, 863, 863, 863, 863, 866, 867, 867, 868, 859, 860, 861, 857, 862, 862, 862, 862, 869, 473, 1081, 1080,
    872, 873, 1099, 1096, 876, 1097, 878, 1098, 875, 877, 879, 880, 381, 513, 449, 215, 824, 825, 64, 826, 827,
    886, 887, 888, 889, 890, 216, 892, 892, 828, 829, 894, 895, 1307, 1209, 898, 899, 900, 1308, 106, 903, 290,
    905, 905, 1137, 907, 168, 909, 728, 911, 912, 778, 913, 779, 915, 26, 917, 780, 919, 781, 921, 914, 916, 918,
    920, 922, 65, 891, 893, 896, 897, 897, 901, 897, 897, 897, 897, 897, 897, 897, 897, 897, 897, 902, 902, 904,
    906, 906, 908, 902, 902, 902, 902, 910, 902, 904, 902, 902, 923, 924, 902, 902, 902, 902, 99, 459, 604, 638,
    648, 975, 514, 534, 871, 933, 934, 534, 450, 405, 1155, 217, 681, 682, 1006, 942, 515, 451, 1075, 946, 0, 947,
    128, 2, 658, 949, 950, 657, 760, 950, 952, 657, 1118, 5, 955, 5, 712, 120, 958, 120, 959, 959, 959, 959, 959,
    959, 959, 959, 959, 959, 960, 959, 959, 959, 959, 959, 961, 959, 959, 959, 959, 959, 962, 959, 963, 959, 959,
    959, 959, 962, 729, 965, 965, 966, 965, 965, 713, 959, 959, 959, 959, 959, 968, 962, 959, 967, 969, 959, 959,
    959, 959, 967, 962, 710, 711, 220, 973, 219, 975, 751, 974, 976, 974, 974, 976, 974, 978, 974, 976, 974, 979,
    976, 976, 981, 976, 982, 976, 983, 971, 972, 974, 976, 977, 974, 980, 984, 6, 986, 967, 967, 7, 989, 989, 989,
    7, 785, 991, 811, 812, 812, 812, 811, 811, 811, 812, 812, 811, 990, 990, 812, 812, 812, 812, 812, 811, 812,
    812, 812, 811, 811, 811, 812, 812, 811, 990, 990, 812, 812, 812, 812, 812, 993, 811, 812, 812, 812, 811, 811,
    811, 812, 812, 811, 990, 990, 812, 812, 812, 812, 812, 994, 53, 996, 53, 27, 998, 27, 119, 1000, 118, 1000,
    959, 997, 997, 959, 999, 997, 997, 997, 959, 959, 959, 1002, 997, 997, 997, 997, 959, 997, 997, 959, 999, 997,
    997, 997, 959, 959, 959, 1002, 997, 997, 997, 997, 1003, 959, 997, 997, 959, 999, 997, 997, 997, 959, 959,
    959, 1002, 997, 997, 997, 997, 1004, 959, 997, 963, 997, 959, 999, 997, 997, 997, 959, 959, 959, 1001, 997,
    997, 997, 997, 1005, 811, 956, 956, 812, 812, 812, 957, 811, 811, 811, 812, 812, 811, 964, 970, 985, 987, 987,
    988, 990, 990, 988, 812, 812, 812, 812, 812, 992, 995, 1006, 1269, 1008, 1009, 1210, 1011, 1010, 1012, 683,
    1211, 1015, 1016, 474, 1212, 1019, 816, 1021, 1021, 1022, 1021, 1023, 1021, 1024, 1175, 1026, 70, 1028, 495,
    1300, 1031, 495, 1156, 605, 475, 1035, 350, 351, 66, 352, 1040, 1139, 1042, 1214, 1213, 1044, 1045, 130, 1044,
    1044, 1044, 558, 976, 659, 496, 1215, 1051, 1052, 139, 1054, 1055, 730, 1057, 1058, 1057, 1059, 1060, 1059,
    221, 1062, 1062, 221, 170, 1064, 1064, 1064, 1064, 222, 1287, 1066, 100, 1068, 460, 1288, 1289, 1071, 1072,
    1073, 1074, 223, 1076, 1076, 1077, 1076, 1078, 1076, 1079, 194, 1080, 1176, 1216, 1083, 933, 1085, 977, 1271,
    1088, 1089, 1270, 1090, 8, 1092, 1093, 1093, 535, 536, 171, 1096, 1097, 808, 1099, 1097, 1095, 1098, 1100,
    1097, 1101, 1101, 1101, 526, 399, 1095, 1098, 1097, 1101, 1101, 1101, 1188, 1187, 1105, 1106, 1105, 979, 980,
    1108, 1109, 327, 978, 1082, 1111, 264, 265, 172, 266, 267, 1113, 1114, 1115, 497, 1116, 497, 1115, 1117, 263,
    224, 934, 1120, 606, 579, 847, 579, 1113, 1114, 497, 1116, 497, 1117, 263, 926, 353, 516, 1218, 1129, 1129,
    1217, 1219, 1131, 225, 1133, 1134, 1220, 1221, 1137, 1138, 67, 1140, 1222, 1130, 1132, 1135, 1136, 1139, 1141,
    1142, 708, 1225, 981, 1223, 1224, 1144, 1145, 1146, 1147, 1144, 1144, 1144, 935, 1149, 559, 560, 268, 1226,
    1153, 1154, 1154, 561, 296, 1157, 1158, 660, 731, 1161, 1162, 982, 809, 315, 1166, 1167, 316, 1169, 1170, 176,
    810, 1173, 1174, 1175, 1175, 1176, 1175, 1175, 1177, 1165, 1178, 1178, 1165, 1178, 1178, 1179, 1165, 1178,
    1178, 1180, 1165, 1178, 1178, 1181, 1165, 1182, 1178, 1178, 1181, 1165, 1182, 1178, 1178, 1183, 1165, 1182,
    1178, 1178, 1184, 1165, 1182, 1178, 1178, 1185, 1165, 1168, 1171, 1172, 1186, 1182, 1186, 1178, 1178, 1185,
    173, 1188, 1189, 1189, 1189, 936, 1191, 1272, 1228, 1194, 1194, 1194, 811, 174, 317, 1198, 1198, 1198, 318,
    1200, 175, 226, 1202, 1203, 319, 1205, 1205, 1199, 1196, 1197, 1199, 1201, 1201, 1201, 1204, 1206, 194, 1207,
    227, 1165, 1172, 1186, 1209, 1182, 1186, 1178, 1178, 1185, 1165, 1172, 1186, 1182, 1186, 1178, 1178, 1185,
    872, 1212, 1213, 873, 1215, 1216, 1214, 1217, 607, 1080, 608, 431, 609, 983, 761, 1225, 874, 1227, 1228, 406,
    949, 875, 876, 1233, 1234, 954, 955, 956, 961, 1239, 54, 1241, 957, 63, 1244, 877, 1246, 1247, 9, 1249, 1250,
    1245, 1248, 1251, 958, 959, 1254, 960, 1232, 1235, 1236, 1237, 1238, 1240, 1242, 1243, 1252, 1253, 1255, 1256,
    984, 750, 1259, 1258, 1260, 1260, 1258, 1258, 1258, 1260, 1258, 1258, 1258, 1258, 1258, 1258, 1258, 177, 1262,
    177, 1263, 1264, 130, 1265, 610, 1267, 684, 611, 1007, 1270, 848, 1177, 985, 121, 1273, 1274, 29, 1275, 418,
    1277, 452, 1124, 1125, 1279, 1280, 1280, 1281, 122, 986, 269, 1285, 1025, 1287, 1288, 1158, 476, 30, 370,
    1292, 1100, 1101, 1294, 1295, 1053, 1054, 1298, 1055, 1297, 1299, 1300, 477, 987, 1056, 1304, 661, 1306, 320,
    1308, 1308, 1309, 762, 1311, 906, 1313, 907, 908, 1315, 1316, 1317, 1318, 123, 909, 1321, 1322, 1323, 1314,
    1319, 1320, 1324, 988, 782, 178, 1327, 1327, 1327, 1328, 228, 179, 1330, 55, 1331, 1332, 1102, 1105, 1103,
    1104, 1337, 1335, 1336, 1338, 1106, 1340, 612, 1107, 1343, 1108, 1345, 1109, 407, 180, 1349, 229, 432, 1351,
    631, 632, 1354, 1353, 1355, 453, 812, 1357, 1353, 1355, 1358, 453, 408, 497, 102, 498, 461, 1361, 1362, 1363,
    498, 1361, 1365, 1363, 938, 613, 649, 231, 1370, 1370, 230, 181, 182, 1372, 1373, 1372, 232, 233, 1227, 1376,
    1377, 580, 763, 1379, 580, 1140, 580, 962, 1382, 1383, 1384, 580, 234, 235, 74, 702, 537, 641, 849, 183, 1393,
    1393, 638, 236, 1158, 1057, 1395, 1396, 538, 538, 237, 382, 184, 322, 322, 1401, 322, 322, 266, 322, 86, 382,
    1291, 1403, 1403, 1403, 335, 335, 335, 1404, 1290, 1189, 1406, 1406, 239, 1408, 1408, 238, 185, 1410, 240,
    241, 650, 539, 750, 752, 1026, 1415, 753, 526, 400, 642, 409, 850, 409, 1058, 540, 643, 454, 1370, 1370, 433,
    499, 1027, 1428, 242, 1157, 1110, 1432, 662, 1141, 764, 1435, 1436, 293, 662, 103, 1438, 401, 1438, 87, 401,
    124, 614, 125, 651, 354, 81, 220, 354, 326, 354, 685, 652, 664, 1451, 1452, 663, 851, 765, 766, 1452, 1454,
    1455, 663, 1452, 663, 1452, 663, 767, 355, 562, 1229, 1461, 1231, 1230, 1126, 1465, 1466, 1467, 1462, 1463,
    1464, 1468, 581, 1190, 1470, 581, 581, 500, 501, 478, 541, 542, 356, 434, 502, 644, 48, 1482, 644, 371, 372,
    503, 419, 1487, 455, 1234, 1489, 1233, 1490, 1491, 1487, 455, 1232, 462, 425, 425, 425, 462, 665, 615, 813,
    1497, 1498, 615, 768, 1500, 615, 463, 815, 814, 546, 1503, 550, 1504, 1504, 1504, 542, 542, 1505, 1503, 1507,
    435, 383, 384, 686, 1184, 1513, 436, 436, 687, 616, 1239, 1235, 1236, 1237, 1238, 1518, 1519, 1520, 1520,
    1520, 1520, 1521, 1522, 1520, 616, 666, 668, 1525, 1526, 667, 769, 1526, 1528, 667, 82, 243, 1531, 1532, 244,
    1530, 1530, 1021, 1530, 1530, 1021, 1535, 1530, 1530, 1021, 1536, 1530, 1530, 1021, 1533, 1534, 1534, 1534,
    1537, 1530, 1530, 1021, 1534, 1534, 1534, 1537, 617, 617, 852, 504, 505, 688, 689, 1170, 1546, 733, 1548,
    1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1548, 1549, 1549, 942,
    1547, 1550, 669, 853, 1008, 186, 1039, 140, 140, 1549, 1549, 1552, 1553, 1553, 1554, 1553, 1553, 1553, 1553,
    1553, 1553, 1555, 126, 669, 127, 1009, 1558, 1028, 1560, 669, 130, 129, 1562, 1562, 1562, 1562, 1563, 1562,
    1562, 1562, 1562, 1563, 1550, 669, 582, 1127, 1566, 1567, 437, 88, 131, 878, 1572, 1029, 1574, 927, 989, 990,
    690, 691, 692, 438, 583, 1111, 1583, 1159, 506, 854, 1069, 1587, 1588, 770, 1589, 357, 245, 1592, 563, 31,
    439, 1596, 420, 1596, 420, 855, 278, 1599, 187, 1600, 1601, 277, 276, 277, 734, 1605, 1606, 1606, 1606, 1606,
    735, 1608, 736, 1610, 817, 132, 1613, 1613, 1607, 1609, 1609, 1609, 1611, 1609, 1612, 1609, 1614, 1609, 618,
    1292, 1616, 335, 1617, 335, 335, 385, 1607, 1609, 1609, 1609, 1611, 1609, 1609, 1609, 618, 618, 991, 358, 564,
    1112, 1113, 1171, 1627, 1628, 1251, 1630, 1240, 1631, 1632, 1083, 385, 11, 1634, 11, 10, 771, 1637, 385, 89,
    90, 421, 479, 1642, 992, 1644, 32, 1294, 1646, 1295, 1296, 1648, 1649, 1649, 1649, 1297, 1651, 1646, 335,
    1647, 335, 335, 1650, 1652, 584, 1293, 772, 773, 1654, 1655, 584, 584, 270, 565, 1241, 1631, 1660, 464, 464,
    440, 1663, 1114, 566, 1089, 1273, 1274, 1276, 1669, 1668, 1670, 1670, 1275, 1671, 1672, 1277, 1674, 1670,
    1670, 1675, 1676, 1673, 1677, 1667, 1678, 585, 410, 774, 1681, 585, 585, 1172, 1242, 1243, 1686, 1686, 1685,
    1687, 1684, 1688, 359, 567, 568, 188, 1693, 1694, 133, 1696, 1697, 737, 69, 737, 1699, 1700, 1695, 1698, 1701,
    1694, 91, 1302, 569, 963, 1705, 1706, 994, 995, 1708, 1709, 327, 33, 993, 910, 1711, 1712, 34, 1714, 1122,
    1716, 1121, 1123, 912, 1719, 913, 1721, 1722, 1723, 1718, 1720, 1724, 911, 620, 738, 1726, 1727, 619, 879,
    830, 1730, 1729, 1726, 1731, 619, 480, 645, 279, 481, 1736, 1726, 619, 1060, 1061, 1739, 1740, 1059, 1010,
    1742, 1011, 1743, 1744, 570, 208, 1278, 1748, 1749, 1750, 937, 1752, 621, 621, 856, 1012, 223, 1244, 1756,
    1757, 543, 928, 1280, 1281, 1762, 1763, 1761, 1764, 1761, 1279, 1178, 1766, 740, 1768, 1769, 1770, 1769, 465,
    1772, 105, 456, 280, 1774, 857, 1774, 104, 1777, 482, 1779, 483, 484, 1115, 1282, 1784, 466, 1786, 1785, 1787,
    703, 1787, 703, 996, 386, 92, 386, 134, 387, 93, 266, 93, 387, 57, 411, 1797, 544, 1128, 1799, 1191, 1801,
    189, 1803, 633, 586, 1804, 1805, 1806, 622, 1160, 517, 950, 1811, 742, 1813, 1814, 741, 1816, 1815, 1817,
    1814, 623, 108, 1819, 190, 1821, 1821, 1821, 1821, 1821, 246, 624, 1192, 1824, 1193, 1826, 1825, 1827, 624,
    545, 858, 1014, 1013, 1831, 1832, 587, 587, 229, 704, 743, 1837, 744, 1839, 1840, 745, 1842, 1838, 18, 1841,
    18, 1843, 18, 18, 18, 191, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1845, 1073, 1847, 1072, 1848, 1849,
    1848, 1161, 1851, 929, 930, 931, 932, 192, 1074, 1858, 1848, 1848, 135, 1861, 135, 1862, 21, 21, 21, 21, 21,
    21, 1862, 20, 1863, 1846, 1850, 1852, 1853, 18, 1854, 21, 21, 1855, 21, 21, 1856, 21, 18, 21, 18, 1857, 177,
    1859, 18, 18, 1860, 20, 1864, 676, 71, 281, 1867, 1868, 1868, 1868, 1867, 1869, 1869, 1869, 136, 811, 812,
    812, 812, 811, 811, 811, 812, 812, 811, 1871, 812, 812, 812, 812, 812, 815, 939, 388, 1132, 1874, 1875, 1876,
    1876, 1877, 1878, 1879, 1878, 1130, 1881, 1881, 1882, 1049, 1129, 1885, 1884, 1884, 1884, 1886, 1884, 1887,
    1886, 1886, 1889, 1886, 1050, 1891, 1891, 1891, 1131, 1893, 1893, 1893, 1894, 1892, 1889, 1892, 1892, 1895,
    1895, 1886, 1892, 1880, 1883, 1888, 1890, 1883, 1896, 1884, 1884, 1884, 1884, 1898, 1892, 1892, 1892, 1892,
    1899, 1900, 1042, 1902, 1903, 1904, 1905, 1906, 1907, 137, 1909, 137, 1910, 1883, 1888, 1890, 1883, 1896,
    1880, 1899, 1900, 1194, 1914, 1910, 1915, 1133, 1917, 1892, 1889, 1892, 1892, 1895, 1895, 1918, 1886, 1892,
    1880, 1883, 1888, 1890, 1883, 1919, 1897, 18, 1901, 1908, 1911, 1911, 18, 1912, 1901, 1913, 1916, 1920, 18,
    1916, 18, 18, 266, 388, 412, 1923, 708, 831, 1925, 832, 1927, 833, 1929, 1309, 1931, 1931, 1926, 1928, 1930,
    1932, 571, 746, 1935, 1936, 72, 1938, 1939, 880, 1941, 881, 1943, 1942, 1944, 783, 1946, 1947, 1947, 1948,
    1949, 1950, 1950, 1949, 297, 1952, 747, 1954, 748, 1956, 1955, 1957, 73, 1959, 1953, 1953, 1961, 1962, 1940,
    1945, 1951, 1953, 1953, 1958, 1960, 1963, 1246, 1245, 1965, 1966, 1965, 1195, 1968, 546, 750, 752, 1143, 966,
    1971, 1972, 753, 526, 1144, 1974, 247, 1976, 1976, 1977, 1248, 1979, 1247, 547, 749, 1982, 1983, 1283, 1985,
    1986, 1986, 588, 1298, 588, 1163, 248, 249, 321, 324, 507, 322, 1996, 30, 548, 549, 389, 266, 389, 35, 194,
    2003, 250, 195, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 2005, 251,
    1116, 325, 508, 326, 1249, 36, 2011, 2012, 1051, 2014, 1142, 2016, 1162, 457, 940, 2020, 997, 625, 775, 2024,
    509, 509, 859, 1932, 784, 1138, 1145, 2029, 1250, 1631, 2031, 1083, 390, 860, 390, 626, 550, 413, 391, 220,
    391, 709, 709, 861, 882, 2041, 2042, 2043, 2044, 2045, 883, 2047, 2048, 2049, 2046, 2050, 2051, 128, 1252,
    2053, 1179, 1063, 2055, 2056, 2057, 1196, 2059, 1197, 2061, 2062, 834, 836, 844, 845, 845, 834, 849, 834, 836,
    844, 845, 845, 834, 849, 2064, 834, 836, 844, 845, 845, 834, 849, 2065, 834, 836, 842, 844, 845, 845, 834,
    2058, 849, 2060, 2063, 2066, 693, 2068, 705, 196, 2071, 2072, 2072, 2073, 859, 857, 572, 884, 885, 2077, 2078,
    2079, 2080, 2081, 886, 887, 2083, 2084, 2085, 2086, 888, 2088, 2089, 2090, 2091, 2092, 2082, 2087, 2093, 889,
    2095, 2096, 2097, 2098, 1117, 2100, 392, 1030, 2103, 2103, 1031, 2105, 1032, 2107, 1033, 1034, 2109, 2110,
    2104, 2106, 2108, 2108, 2111, 441, 327, 2114, 2115, 2114, 818, 2115, 2116, 2117, 2117, 2114, 2116, 2116, 2116,
    2116, 998, 393, 138, 2121, 138, 1055, 2122, 1016, 1015, 2124, 2125, 394, 446, 394, 197, 2129, 2129, 2129,
    2129, 12, 12, 819, 2132, 820, 508, 353, 2134, 508, 353, 2134, 2135, 508, 353, 2134, 2136, 2133, 508, 353,
    2134, 2137, 2130, 2131, 366, 2138, 271, 94, 589, 1035, 2142, 589, 750, 752, 1017, 2144, 753, 526, 589, 1164,
    573, 328, 2148, 2148, 2148, 2148, 2149, 2148, 2148, 2150, 2148, 2148, 2151, 791, 306, 2153, 2154, 2153, 2153,
    2154, 2153, 2154, 2153, 2153, 2154, 2155, 2153, 2154, 2153, 2153, 2154, 2156, 2152, 2153, 2154, 2153, 2153,
    2154, 2157, 2158, 1165, 198, 750, 2161, 1253, 2163, 199, 1254, 2166, 2165, 2167, 2165, 2164, 2168, 1255, 2170,
    2171, 2161, 1260, 2162, 2169, 2172, 1043, 282, 283, 2175, 2175, 2176, 2176, 2176, 2175, 2175, 2175, 2176,
    2176, 2176, 2175, 2177, 2175, 2175, 2176, 2176, 2176, 2175, 2178, 2175, 2175, 2176, 2176, 2176, 2175, 2179,
    2180, 38, 2182, 109, 2184, 41, 2186, 788, 2188, 2189, 39, 2191, 110, 2193, 141, 2195, 2195, 2195, 285, 2195,
    2195, 2195, 2196, 2197, 2196, 284, 37, 2199, 40, 40, 75, 704, 704, 704, 704, 704, 2191, 704, 42, 272, 2204,
    43, 2206, 2191, 714, 2208, 300, 2210, 2210, 2210, 2210, 2210, 2210, 2210, 2210, 2211, 2210, 2210, 2210, 2210,
    2212, 2210, 2210, 2210, 2210, 2213, 2214, 787, 2216, 2217, 2191, 42, 2183, 2185, 2187, 2190, 2192, 2192, 2194,
    2198, 2201, 2190, 2201, 2202, 2187, 2219, 2187, 2187, 2192, 2187, 2192, 2194, 2205, 2205, 2194, 2207, 2192,
    2187, 2192, 2183, 2185, 2187, 2190, 2192, 2192, 2194, 2198, 2201, 2190, 2201, 2202, 2187, 2219, 2187, 2187,
    2192, 2187, 2192, 2194, 2205, 2205, 2194, 2207, 2192, 2187, 2192, 2220, 2183, 2185, 2187, 2190, 2192, 2192,
    2194, 2198, 2201, 2190, 2201, 2202, 2187, 2219, 2187, 2187, 2192, 2187, 2192, 2194, 2205, 2205, 2194, 2207,
    2192, 2187, 2192, 2221, 298, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2223, 2224, 2223, 2223, 2223, 2223,
    2225, 2223, 2223, 2223, 2223, 2226, 2227, 140, 2229, 2229, 140, 299, 862, 2232, 862, 2233, 2233, 2233, 2233,
    2233, 2233, 2234, 2233, 2233, 2235, 786, 2237, 2238, 252, 2240, 2241, 2241, 2242, 2241, 2243, 2241, 2244,
    2228, 2230, 2230, 2231, 2236, 2236, 2239, 2245, 2231, 2231, 2241, 2230, 2231, 2244, 2228, 2230, 2230, 2231,
    2236, 2236, 2239, 2245, 2231, 2231, 2241, 2230, 2231, 2246, 2228, 2230, 2230, 2231, 2236, 2236, 2239, 2245,
    2231, 2231, 2241, 2230, 2231, 2247, 2228, 2230, 2230, 2231, 2236, 2236, 2239, 2245, 2231, 2231, 2241, 2230,
    2231, 2248, 2183, 2185, 2187, 2190, 2192, 2192, 2194, 2198, 2200, 2190, 2201, 2202, 2187, 2203, 2187, 2187,
    2192, 2187, 2192, 2194, 2205, 2205, 2194, 2207, 2192, 2187, 2209, 2215, 2218, 2192, 2222, 2249, 302, 301, 253,
    2253, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2252, 2255, 2252, 2252, 2252, 2252, 2256, 2252, 2252, 2252,
    2254, 2252, 2257, 142, 2259, 2251, 2258, 2251, 2251, 2251, 2251, 2258, 2251, 2251, 2251, 2261, 2251, 2258,
    2251, 2251, 2251, 2262, 2251, 2258, 2251, 2251, 2260, 2251, 2263, 2264, 2153, 2154, 2153, 2153, 2154, 2157,
    2266, 303, 304, 2269, 2269, 2269, 2269, 2269, 2269, 2269, 2269, 2270, 2269, 2269, 2269, 2269, 2271, 2269,
    2269, 2269, 2269, 2272, 2273, 254, 2275, 2268, 2268, 2268, 2276, 2268, 2268, 2268, 2268, 2276, 2268, 2277,
    2268, 2268, 2268, 2276, 2268, 2278, 2274, 2268, 2268, 2268, 2276, 2268, 2279, 789, 790, 2268, 2280, 2281,
    2268, 2268, 2282, 2282, 2276, 2268, 2279, 2268, 2280, 2281, 2268, 2268, 2282, 2282, 2276, 2268, 2283, 2268,
    2280, 2281, 2268, 2268, 2282, 2282, 2276, 2268, 2284, 2268, 2280, 2281, 2268, 2268, 2282, 2282, 2276, 2268,
    2285, 2267, 2286, 305, 255, 2289, 2290, 201, 202, 145, 2294, 2294, 2294, 2294, 203, 143, 144, 200, 2288, 2291,
    2292, 2293, 2288, 2288, 2295, 2290, 2288, 2288, 2291, 2292, 2293, 2288, 2288, 2295, 2290, 2288, 2299, 2288,
    2291, 2292, 2293, 2288, 2288, 2295, 2290, 2288, 2300, 2288, 2291, 2292, 2293, 2288, 2288, 2295, 2296, 2297,
    2290, 2298, 2288, 2301, 715, 2303, 2304, 2305, 1304, 2307, 2307, 2307, 1180, 1181, 2310, 1182, 2312, 2309,
    2309, 2309, 2311, 2313, 2309, 2309, 4, 10, 72, 73, 74, 77, 78, 78, 78, 87, 88, 89, 91, 92, 94, 92, 92, 95, 95,
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
    575, 221, 576, 576, 576, 576, 594, 458, 595, 595, 595, 595, 596, 596, 596, 596, 598, 599, 599, 599, 599, 601,
    602, 602, 602, 602, 603, 603, 603, 603, 604, 604, 604, 604, 605, 606, 605, 605, 607, 607, 607, 607, 614, 615,
    616, 616, 616, 616, 617, 618, 620, 620, 620, 620, 621, 621, 622, 621, 623, 621, 628, 629, 629, 629, 629, 630,
    631, 632, 633, 632, 632, 636, 196, 639, 643, 644, 644, 644, 644, 645, 647, 649, 655, 656, 657, 657, 657, 657,
    659, 660, 660, 660, 661, 661, 661, 661, 662, 662, 662, 662, 663, 663, 663, 663, 664, 664, 664, 664, 665, 665,
    665, 665, 666, 666, 666, 666, 668, 669, 669, 669, 669, 670, 672, 670, 670, 677, 196, 679, 680, 680, 680, 680,
    682, 684, 684, 684, 684, 685, 687, 685, 685, 688, 689, 689, 689, 689, 690, 690, 690, 690, 691, 691, 691, 691,
    692, 695, 696, 697, 700, 701, 701, 701, 701, 702, 705, 702, 706, 707, 707, 707, 707, 709, 710, 712, 195, 713,
    714, 713, 716, 716, 716, 716, 719, 720, 720, 720, 720, 727, 728, 733, 734, 734, 734, 734, 735, 735, 735, 735,
    735, 325, 713, 736, 737, 737, 737, 737, 738, 738, 738, 738, 749, 736, 754, 765, 766, 768, 336, 771, 776, 776,
    777, 777, 779, 766, 780, 780, 780, 780, 782, 784, 785, 785, 785, 785, 786, 786, 786, 786, 787, 787, 787, 787,
    789, 790, 790, 790, 790, 793, 797, 798, 798, 798, 798, 799, 804, 807, 810, 816, 817, 818, 819, 820, 820, 820,
    820, 821, 821, 821, 821, 819, 824, 824, 824, 825, 825, 825, 826, 826, 826, 826, 830, 630, 853, 856, 870, 871,
    871, 871, 871, 874, 881, 882, 882, 882, 882, 883, 883, 884, 884, 884, 884, 883, 883, 885, 925, 926, 926, 926,
    926, 927, 927, 927, 927, 928, 929, 929, 929, 929, 930, 931, 931, 931, 931, 932, 935, 932, 932, 936, 936, 936,
    936, 937, 937, 937, 937, 938, 939, 940, 940, 940, 940, 941, 941, 941, 941, 943, 944, 944, 944, 944, 945, 945,
    945, 945, 948, 951, 953, 951, 951, 954, 1007, 819, 1013, 1014, 1014, 1014, 1014, 1017, 1018, 1018, 1018, 1018,
    1020, 1025, 1027, 1029, 1030, 1030, 1030, 1032, 1030, 1033, 1034, 1034, 1034, 1034, 1034, 1034, 1036, 1037,
    1037, 1037, 1037, 1038, 1038, 1038, 1038, 1039, 1041, 1041, 1041, 1041, 1043, 1046, 1047, 1047, 1047, 1047,
    1048, 1036, 1036, 1036, 1049, 1049, 1049, 1049, 1050, 1050, 1050, 1050, 1050, 1053, 1056, 709, 1061, 1063,
    1065, 1067, 1069, 1070, 1070, 1075, 1070, 1070, 1081, 1082, 1084, 1086, 325, 1087, 1091, 1094, 1094, 1094,
    1102, 1039, 1103, 1103, 1103, 1103, 1104, 1104, 1104, 1107, 1110, 1112, 1118, 1119, 1121, 1122, 1122, 1122,
    1122, 1123, 1124, 1124, 1124, 1125, 1126, 1127, 1127, 1127, 1127, 1128, 1128, 1128, 1128, 1143, 1148, 1039,
    1150, 1151, 1151, 1151, 1151, 1152, 1152, 1152, 1152, 1155, 1156, 1156, 1156, 1156, 1159, 1160, 1160, 1160,
    1160, 74, 1163, 1164, 1187, 1190, 1192, 1193, 1195, 410, 1208, 1210, 1211, 1218, 1219, 1219, 1219, 1220, 1221,
    1221, 1221, 1221, 1219, 1222, 1222, 1222, 1222, 1223, 1223, 1224, 1223, 1223, 1226, 695, 1229, 1230, 1230,
    1230, 1230, 1231, 736, 1257, 1261, 1266, 1268, 1268, 1268, 1268, 1269, 1269, 1269, 1269, 1271, 1272, 1276,
    1278, 1278, 1278, 1278, 1282, 1283, 1284, 1286, 1289, 1290, 1290, 1290, 1290, 1291, 1293, 1293, 1293, 1293,
    1296, 1301, 1302, 1302, 1302, 1302, 1303, 1039, 1305, 1307, 1307, 1307, 1307, 1310, 1312, 1325, 1326, 1329,
    1333, 1333, 1334, 1339, 1341, 1342, 1342, 1342, 1342, 1344, 1346, 1347, 1348, 1348, 1348, 1348, 1350, 1352,
    1352, 1352, 1352, 1356, 1359, 1356, 1356, 1356, 1360, 1360, 1360, 1360, 1364, 1364, 1366, 1364, 1367, 1368,
    1368, 1368, 1368, 1369, 1369, 1369, 1369, 1371, 1374, 1375, 1378, 1380, 1381, 1385, 1386, 1387, 1388, 1389,
    1389, 1389, 1389, 1390, 1390, 1390, 1390, 1391, 1391, 1391, 1392, 1391, 1394, 1397, 1398, 1398, 1398, 1399,
    1400, 1402, 1400, 1400, 1195, 1405, 1407, 1409, 1411, 1412, 1413, 1413, 1413, 1413, 1414, 1414, 1414, 1414,
    1416, 1417, 1417, 1417, 1417, 1418, 1418, 1418, 1418, 1419, 1420, 1420, 1420, 1421, 1422, 1422, 1422, 1422,
    1423, 1423, 1423, 1423, 1424, 1424, 1424, 1424, 1425, 1426, 1426, 1426, 1426, 1427, 1427, 1427, 1427, 1429,
    1427, 1430, 1431, 1433, 1434, 1437, 1434, 1434, 1439, 1440, 1441, 1439, 1439, 1442, 1443, 1442, 1442, 1444,
    1444, 1444, 1444, 1445, 1446, 1447, 1445, 1448, 1449, 1449, 1449, 1449, 696, 1450, 1450, 1450, 1450, 1453,
    1456, 1457, 1458, 1459, 1459, 1459, 1459, 1460, 1460, 1460, 1460, 696, 1469, 1471, 1472, 1473, 1473, 1473,
    1473, 1474, 1474, 1474, 1474, 1475, 1475, 1475, 1475, 1476, 1476, 1476, 1476, 1477, 1477, 1477, 1477, 1478,
    1478, 1478, 1478, 1479, 1479, 1479, 1479, 1480, 1480, 1480, 1480, 1481, 1483, 1481, 1481, 1484, 1484, 1484,
    1484, 1485, 1485, 1485, 1485, 1486, 1486, 1486, 1486, 1488, 1492, 1488, 1488, 1493, 1493, 1493, 1494, 1495,
    1495, 1495, 1495, 1496, 1499, 1501, 1496, 1502, 1502, 1502, 1502, 1506, 1508, 1508, 1509, 1509, 1509, 1509,
    1510, 1510, 1510, 1510, 1511, 1511, 1511, 1511, 1512, 1512, 1512, 1512, 1514, 1515, 1515, 1515, 1516, 1516,
    1516, 1516, 1517, 1523, 1517, 1517, 1039, 1524, 1524, 1524, 1524, 1527, 1529, 1527, 1527, 1538, 1539, 1538,
    1540, 1540, 1540, 1541, 1542, 1542, 1542, 1542, 1543, 1543, 1543, 1543, 1544, 1544, 1544, 1544, 1545, 1545,
    1545, 1545, 1551, 1556, 1557, 1559, 1561, 1564, 1565, 1565, 1565, 1565, 1568, 1569, 1569, 1569, 1569, 1570,
    1571, 1573, 1575, 1576, 1577, 1578, 1578, 1578, 1578, 1579, 1579, 1579, 1579, 1580, 1580, 1580, 1580, 1581,
    1581, 1581, 1581, 441, 1582, 1582, 1582, 1582, 1584, 1585, 1585, 1585, 1585, 1586, 943, 1590, 1591, 1591,
    1591, 1591, 1593, 1594, 1594, 1594, 1594, 1595, 1597, 1597, 1597, 1598, 1602, 1603, 1604, 1602, 1603, 1603,
    1604, 695, 695, 1615, 1618, 1619, 1620, 1621, 1620, 1622, 1623, 1623, 1623, 1623, 630, 1624, 1624, 1624, 1624,
    1625, 1626, 1629, 1633, 1619, 1635, 1635, 1635, 1636, 1635, 1638, 1619, 1639, 1640, 1640, 1641, 1641, 1641,
    1641, 328, 1643, 1643, 1643, 1645, 1653, 1656, 1657, 1657, 816, 1658, 1659, 1659, 1659, 1659, 1661, 1662,
    1662, 1662, 1662, 1664, 1664, 1664, 1664, 1665, 1666, 1666, 1666, 1666, 1679, 1680, 1680, 1680, 1680, 1680,
    1680, 1682, 1683, 1683, 1689, 1690, 1690, 1690, 1690, 1691, 1691, 1691, 1691, 1692, 1692, 1692, 1692, 1702,
    1703, 1704, 1704, 1704, 1704, 1707, 1710, 1713, 736, 1039, 1715, 643, 695, 1029, 221, 1717, 1725, 1728, 1732,
    1728, 1733, 1733, 1733, 1733, 1734, 1734, 1734, 1734, 1735, 1737, 1737, 1737, 1737, 1737, 1728, 1738, 1741,
    1745, 1746, 1746, 1746, 1746, 1747, 1747, 1747, 1751, 1753, 1754, 1755, 1754, 1754, 1025, 1758, 695, 1759,
    1759, 1759, 1759, 1760, 1765, 1767, 1771, 1771, 1773, 1773, 1773, 1775, 1776, 1778, 1773, 1780, 1781, 1781,
    1781, 1781, 1782, 1782, 1782, 1782, 1780, 1780, 1780, 1783, 1788, 1789, 1790, 1789, 1789, 1791, 1792, 1793,
    1791, 1791, 1794, 1795, 1794, 1794, 1796, 1796, 1798, 1798, 1798, 1798, 1798, 1800, 1802, 1807, 1807, 1807,
    1807, 1808, 1808, 1808, 1808, 1809, 1810, 1810, 1810, 1810, 1812, 1818, 1818, 1818, 1820, 1820, 1820, 1822,
    1823, 1823, 1823, 1828, 1829, 1829, 1829, 1829, 1830, 1833, 1834, 1834, 1834, 1835, 1836, 1836, 1836, 1836,
    1844, 1865, 819, 1866, 1870, 1872, 1873, 1873, 1873, 1921, 1922, 630, 1924, 1924, 1924, 1924, 1933, 1934,
    1934, 1934, 1934, 1069, 1937, 1964, 1818, 1807, 1967, 1969, 1970, 1970, 1970, 1970, 1973, 1975, 1978, 1980,
    1981, 1981, 1981, 1981, 1984, 1987, 1988, 1989, 1989, 1989, 736, 1990, 1991, 1992, 1993, 1994, 1995, 1995,
    1995, 1995, 1997, 1998, 1998, 1998, 1998, 1999, 1999, 1999, 1999, 2000, 2000, 2000, 2001, 2002, 307, 2004,
    2006, 1994, 2002, 2007, 1994, 2008, 2009, 2009, 2009, 2009, 2010, 2013, 2015, 2017, 2018, 2019, 2019, 2019,
    2019, 2021, 2022, 736, 2023, 2023, 2023, 2023, 2025, 2026, 2026, 2026, 2027, 2028, 2030, 2032, 2033, 2033,
    2033, 1388, 2034, 2034, 2034, 2034, 2035, 2035, 2035, 2035, 2036, 2036, 2036, 2036, 2037, 2038, 2037, 2037,
    2039, 2039, 2040, 2039, 2052, 2054, 2067, 2069, 2069, 2069, 2069, 2070, 2070, 2070, 2070, 776, 2074, 2075,
    2075, 2075, 2075, 2075, 2076, 2076, 2076, 2076, 2094, 2099, 325, 2101, 2102, 2102, 2102, 2102, 2112, 2113,
    2113, 2113, 2113, 2113, 2118, 2119, 2120, 2120, 2120, 2120, 2123, 2126, 2127, 2128, 2127, 2127, 196, 2139,
    2140, 2141, 2141, 2143, 2145, 2141, 2146, 2147, 2147, 2147, 2147, 2159, 2160, 2173, 2174, 2181, 2250, 2265,
    2287, 2302, 2306, 2308, 2314,
];

pub(super) static ENTRY_PROFILES: [u16; 1310] = [
    0, 0, 1, 2, 2, 3, 2, 0, 0, 4, 0, 0, 0, 5, 6, 7, 8, 6, 6, 7, 8, 6, 5, 9, 7, 8, 6, 10, 11, 12, 11, 6, 5, 6, 6,
    7, 6, 13, 14, 15, 16, 17, 14, 18, 18, 19, 20, 19, 21, 22, 23, 24, 25, 26, 18, 20, 18, 27, 28, 29, 30, 31, 32,
    33, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 35, 36, 37, 38, 39, 37, 40, 41, 42, 43, 44, 44, 43, 44, 45,
    46, 46, 44, 44, 45, 47, 48, 47, 49, 50, 48, 47, 50, 47, 51, 52, 53, 53, 54, 55, 56, 55, 55, 55, 55, 57, 58,
    57, 59, 55, 60, 57, 57, 61, 55, 57, 62, 55, 63, 64, 61, 57, 63, 57, 55, 60, 65, 60, 66, 55, 67, 67, 67, 67,
    67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67,
    67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67,
    67, 67, 68, 69, 70, 68, 71, 68, 68, 68, 68, 68, 68, 69, 72, 68, 73, 74, 68, 75, 76, 68, 68, 77, 68, 68, 68,
    68, 68, 68, 68, 68, 78, 68, 68, 68, 79, 68, 80, 68, 81, 77, 68, 68, 80, 68, 73, 77, 68, 77, 74, 82, 83, 68,
    84, 85, 84, 84, 86, 85, 85, 87, 87, 87, 85, 88, 88, 89, 88, 88, 90, 86, 86, 86, 91, 91, 91, 91, 91, 92, 91,
    93, 94, 91, 95, 96, 97, 98, 98, 95, 96, 97, 99, 98, 97, 98, 100, 97, 98, 98, 101, 101, 101, 101, 101, 101,
    101, 101, 101, 102, 101, 101, 101, 101, 102, 102, 102, 102, 102, 102, 101, 102, 101, 101, 103, 104, 101, 105,
    101, 101, 101, 106, 107, 108, 109, 106, 106, 110, 111, 106, 111, 106, 108, 108, 106, 106, 106, 106, 110, 112,
    106, 106, 106, 113, 106, 106, 108, 106, 109, 109, 106, 106, 114, 114, 115, 114, 116, 116, 115, 117, 117, 114,
    115, 118, 114, 119, 120, 120, 120, 121, 121, 122, 123, 124, 119, 120, 122, 124, 119, 121, 122, 120, 125, 124,
    124, 125, 121, 126, 126, 127, 128, 128, 129, 126, 130, 131, 132, 133, 134, 133, 135, 135, 136, 137, 138, 136,
    139, 139, 140, 139, 139, 139, 140, 141, 142, 142, 143, 144, 145, 143, 142, 146, 142, 147, 142, 144, 143, 142,
    143, 143, 143, 143, 142, 143, 148, 149, 150, 151, 151, 152, 153, 150, 153, 154, 149, 155, 156, 156, 151, 157,
    158, 159, 158, 160, 158, 161, 162, 160, 161, 163, 164, 165, 164, 164, 164, 164, 166, 164, 165, 164, 167, 164,
    164, 164, 164, 164, 164, 168, 169, 168, 168, 169, 168, 169, 168, 170, 168, 171, 172, 169, 169, 173, 169, 168,
    171, 172, 171, 174, 170, 170, 169, 168, 175, 175, 176, 177, 178, 179, 175, 175, 180, 180, 180, 181, 180, 182,
    182, 183, 183, 180, 184, 182, 182, 185, 184, 186, 180, 180, 180, 184, 182, 180, 182, 180, 181, 187, 180, 188,
    184, 184, 180, 180, 182, 189, 189, 190, 189, 189, 189, 189, 189, 189, 190, 189, 189, 189, 189, 189, 189, 189,
    189, 189, 189, 189, 190, 189, 191, 191, 192, 193, 191, 191, 192, 193, 193, 193, 193, 194, 193, 191, 191, 195,
    196, 197, 196, 196, 197, 197, 196, 198, 199, 200, 196, 196, 196, 196, 196, 197, 198, 198, 201, 196, 197, 197,
    198, 197, 196, 196, 199, 202, 199, 196, 197, 198, 196, 201, 198, 203, 196, 204, 204, 205, 205, 205, 205, 204,
    206, 206, 207, 208, 207, 208, 206, 206, 209, 210, 211, 210, 212, 213, 213, 213, 214, 215, 215, 216, 217, 216,
    217, 218, 216, 217, 216, 216, 216, 218, 216, 216, 218, 216, 216, 219, 220, 221, 222, 223, 224, 222, 223, 225,
    226, 227, 226, 222, 222, 228, 222, 223, 227, 222, 220, 229, 227, 227, 223, 225, 230, 231, 232, 231, 230, 232,
    231, 232, 233, 234, 232, 232, 235, 236, 237, 238, 239, 239, 240, 241, 242, 242, 242, 242, 242, 242, 242, 242,
    242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242, 243, 242, 242, 242, 242, 242, 242, 242, 242, 242, 242,
    242, 244, 242, 242, 242, 242, 242, 245, 246, 247, 247, 247, 246, 246, 247, 246, 247, 247, 247, 247, 247, 246,
    246, 246, 246, 247, 247, 247, 247, 247, 247, 247, 248, 249, 249, 248, 248, 248, 249, 250, 251, 252, 253, 253,
    253, 253, 254, 253, 255, 253, 253, 253, 253, 253, 253, 254, 253, 254, 253, 254, 253, 253, 253, 253, 253, 253,
    253, 253, 256, 253, 256, 256, 257, 253, 253, 257, 253, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258, 258,
    258, 258, 259, 260, 260, 260, 259, 261, 259, 259, 260, 259, 261, 261, 259, 259, 259, 259, 259, 259, 259, 259,
    260, 259, 259, 261, 259, 261, 259, 261, 262, 262, 262, 262, 263, 263, 264, 264, 264, 262, 262, 262, 265, 265,
    262, 262, 262, 262, 263, 263, 262, 262, 262, 262, 262, 262, 262, 262, 266, 266, 267, 267, 267, 267, 267, 267,
    266, 267, 267, 268, 266, 268, 267, 267, 267, 267, 267, 267, 267, 269, 267, 267, 270, 271, 271, 271, 271, 271,
    271, 271, 271, 271, 271, 271, 271, 270, 270, 271, 271, 271, 271, 272, 273, 273, 273, 273, 274, 275, 276, 276,
    277, 276, 278, 278, 278, 276, 279, 280, 281, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 282, 281, 281,
    283, 283, 283, 284, 285, 285, 284, 284, 285, 284, 284, 286, 284, 284, 286, 287, 286, 285, 284, 285, 287, 285,
    285, 284, 287, 284, 284, 284, 285, 286, 287, 286, 285, 284, 284, 288, 289, 290, 290, 291, 291, 292, 293, 289,
    293, 290, 294, 295, 296, 296, 293, 296, 296, 296, 297, 298, 298, 299, 299, 297, 299, 300, 301, 301, 297, 301,
    298, 298, 298, 298, 297, 297, 298, 298, 298, 302, 303, 303, 303, 303, 304, 305, 304, 306, 304, 304, 304, 307,
    308, 308, 309, 308, 308, 308, 310, 310, 309, 308, 311, 311, 312, 313, 313, 313, 313, 312, 314, 314, 315, 315,
    315, 315, 316, 316, 316, 316, 316, 316, 316, 317, 317, 317, 317, 317, 318, 317, 318, 318, 317, 318, 317, 318,
    317, 317, 317, 317, 317, 317, 317, 319, 317, 317, 317, 317, 319, 317, 318, 317, 318, 318, 317, 318, 317, 317,
    317, 320, 321, 321, 322, 322, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 323, 324, 323, 324, 325, 326,
    326, 326, 326, 327, 328, 329, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330, 330,
    330, 330, 330, 330, 330, 331, 332, 331, 331, 331, 332, 333, 333, 334, 333, 333, 334, 333, 335, 336, 336, 337,
    335, 337, 335, 337, 335, 335, 335, 338, 335, 337, 335, 338, 337, 335, 339, 340, 341, 341, 342, 341, 341, 341,
    341, 342, 342, 342, 342, 342, 341, 341, 342, 341, 342, 339, 342, 342, 341, 341, 341, 341, 341, 342, 342, 342,
    342, 339, 342, 341, 342, 341, 341, 341, 342, 341, 341, 339, 339, 341, 341, 342, 341, 341, 342, 342, 341, 342,
    341, 342, 342, 341, 342, 342, 343, 343, 344, 345, 346, 343, 347, 345, 343, 348, 343, 344, 343, 346, 345, 343,
    343, 345, 346, 347, 343, 346, 343, 345, 343, 346, 346, 343, 349, 349, 350, 350, 351, 350, 349, 350, 349, 349,
    350, 349, 350, 350, 350, 352, 352, 352, 352, 352, 353, 353, 353, 354, 354, 354,
];

pub(super) static PROFILES: [Profile; 355] = [
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Approximator)), Strength::Medium, 0x100040),
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
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::High, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x80000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x1000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x0),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x100),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x1000000),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Medium, 0x10),
    Profile::new(Category::Hedges, Some(MarkType::Hedge(HedgeType::Likelihood)), Strength::Low, 0x40),
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
    ndreds|thousandsestimatedestimated atgive or takein the region ofit <be> ~ estimated [that]more|fewer|less tha\
    nor soover|underroughlyseveralsomesomewhere betweenunspecified|undisclosedup to<be> considered to<be> ~ accuse\
    d of<be> ~ believed|thought|understood|presumed|assumed|suspected|feared|reckoned to<be> ~ considered|deemed<b\
    e> ~ expected|tipped|projected|predicted|forecast|anticipated to<be> ~ feared<be> ~ suspected of[<be>] feared \
    dead|killed|trapped|drowned|missing|lostaccused|suspected ofamid fears|worries|concerns that|of|overbelieved|t\
    hought|presumed|feared|understood|suspected|assumed to be|havebelieved|thought|understood|presumed|assumed|sus\
    pected|feared|reckoned toexpected tofears|worries|concerns thatheld|arrested|detained|charged|questioned|wante\
    d|sought in connection withis|are|'s|'re expectedit <be> ~ understood|believed|thought|feared|suspected|assume\
    d|presumed|speculated|hoped [that]on suspicion ofperson|persons of interestpresumed|feared|believed dead|drown\
    ed|lost|killed|trappedsuspicion|suspicionsassumingif <word> [<word>] <be> ~ confirmed|verified|proven|provedi\
    f confirmedif correctif true|verified|proven|provedon the assumption thatin a sensein theorylargely|mainly|mos\
    tly|partly|somewhat|relativelymore or lessrather|fairly|quiteso to speaksort|kind oftheoreticallyto a certain \
    extentto some extentvirtually|practically<be> ~ disputedconflicting|differing|contradictory reports|accounts|s\
    tatements|versionscontestedcontradictorycontroversialdisputedquestionableremain|remains|remained ~ disputed|co\
    ntestedaccusedallegedapparentpresumedpurportedreputedself-describedself-styled|self-proclaimedso-calledsuppose\
    dsuspectedwould-beappears|appear|appeared|appearing to showassociated withclaiming to beconsistent withindicat\
    e|indicates|indicated|indicatinglinked|tied tomay|could|might indicate|suggestpoint|points|pointed topurportin\
    g|purports|purported|purport tosuggestive ofsuggest|suggests|suggested|suggestingin some|most casesoften|usual\
    ly|generally|typically|sometimes|frequentlytends|tend|tended to<be> ~ alleged to<be> ~ said|reported|claimed t\
    oaccording to [some|several|media|news|local] reportsaccusations of|thatallegations of|thatallegedlyby all|som\
    e|most accountsclaims thatinitial|early|preliminary reportsit <be> saidit <be> ~ said thatit <be>|has|had [bee\
    n] ~ alleged|claimed|reported|rumoured|rumored [that]or so they sayostensiblypeople saypurportedlyputativelyre\
    portedreportedlyreported|alleged to be|havereports of|thatreports say|said|suggest|suggested|indicate|indicate\
    d|claim|claimedreputedlysaid to be|haveso the story goessupposedlythe <name> [<name>] understands [that]they s\
    aythis newspaper|paper|website|site understands [that]word is [that]word|legend has it<be> <not> ~ alleged|acc\
    used|suspected [to|of]<be> ~ confident of|in|about himself|herself|themselves<can> <not> seem to<not> possible\
    <not> possibly<not> ~ known for|as|to|abouta [firm|big|definite] maybean|the unverified accountas possibleask|\
    asks|asked|asking an open questionas|than expectedawaiting confirmation of your|mycannot possiblycannot seem t\
    oconfirm|confirms|confirmed|confirming [the] reports of|thatcontested seat|seats|election|elections|primary|ra\
    ce|racescould <not> care lesscould be reachedcould only|barely|hardly|scarcelycould youcould|can|would you pos\
    siblydid <not> ~ confirm <possessive>every conceivableeverything|anything|all|every|best|worst|only|earliest|l\
    atest possibleevidently clear|true|wrong|falsegossip column|columns|columnist|columnistshow is|was that|this|i\
    t possibleif|where|wherever|when|whenever|whatever [at all] possiblein questionable tastei|we ~ expect from|of\
    likely voter|voters|suspect|suspectsmake|makes|made|making [it|this|that|them] possiblemay i|wenever seem|seem\
    s|seemed tono doubtno one couldnobody|none|neither couldonly <number> <word> could [be]perhaps you could|shoul\
    d|canperson|persons of interest toplausible deniabilitypossible through|withoutpossible topreliminary charge|c\
    hargespresumed innocentprobable causereported crimes|earnings|losses|profit|profits|revenue|results|salesrumou\
    r|rumor millso [that] <subject-pronoun> couldtake|takes|took|taking|taken a chancetentative smile|step|steps|k\
    nock|nodthe accused stood|sat|pleaded|appeared|wept|told|said|denied|facesthe unknownthe|every <word> <word> p\
    ossibleunknown tounlikely hero|heroes|friend|friends|pair|pairing|ally|allies|alliance|couple|duo|place|source\
    |star|candidatewhat it looks|looked likewould appear on|in|at|beforeyou could|might sayyou may be seated|excus\
    ed<not> sure<not> ~ certain<not> ~ clear<not> ~ known[many|some|big|serious] questions remaina [slim|good|fair\
    |slight] chance that|ofan open questionarguablyas likely as notconceivableconceivablydoubtfuldoubtlessearly in\
    dicationsfar from certain|clearimprobablein all likelihood|probabilityinterimis|are|'s|'re set toit is [<not>\
    ] ~ possible thatit is ~ likely|unlikely thatlikelihood [that|of]likelylittle|nothing <be> ~ knownmaybemore li\
    kely than notno one knowsnobody knowsperhapsplausiblepossibilitypossibility|prospect that|ofpossiblepossiblypo\
    tentialpotentiallypreliminarypresumablyprobabilityprobability that|ofprobableprobablyprovisionalremain|remain\
    s to be seenremain|remains|remained unclear|unknown|uncertainrisk thattentativetreated as suspicious|unexplain\
    eduncertainunclearunknownunlikely<be> <not> ~ [being] ~ ruled out<can> <not> ~ be ruled out<have> <not> ~ [bee\
    n] ~ ruled out<not> ~ [been] ruled outcancannot be ruled outcannot rule outcouldcould becould havedid|would|co\
    uld|can|ca <not> ~ rule outmay|mightmay|might bemay|might havemay|might notmay|might wellmust haveought toshou\
    ldwould<be> ~ rumoured|rumored toamid [<word>] speculationgossiphearsayrumoured|rumored|rumouredlyrumours|rumo\
    rs|rumour|rumorrumour|rumor has itspeculationsuggestion|suggestions thatthere is|was|are [much|some|growing] s\
    peculation<article> <organisation> ~ believes|believed|thinks<article> <organisation> ~ expects|expected|fores\
    ees<be> ~ confident<be> ~ confident about|ofas far as i|we knowhe|she|it|they ~ believes|believe|believed|thin\
    ks|think|thought|feels|felt|suspects|suspectedhe|she|it|they ~ expects|expect|expected|anticipates|foreseesi \
    ~ guess|suppose|assume|suspectin my|our opinion|viewi|we do <not> ~ think|believei|we ~ believei|we ~ expect|a\
    nticipate|foreseei|we ~ fear|feeli|we ~ thinkmy|our understanding isto [the best of] my|our knowledge<be> <not\
    > ~ able to ~ confirm|verify|corroborate|authenticate<be> <not> ~ confirmed|verified|corroborated|authenticate\
    d<be> unable to ~ confirm|verify|corroborate|authenticate<can> <not> ~ be ~ confirmed|verified|corroborated|au\
    thenticated<can> <not> ~ confirm|verify|corroborate|authenticate<have> <not> ~ [been] ~ confirmed|verified|cor\
    roborated|authenticated<have> <not> ~ been able to ~ confirm|verify|corroborate|authenticate<not> ~ confirmed|\
    verified|corroborated|authenticated[<have>] yet to ~ confirm|verifya developing storyaccording to unconfirmed|\
    unverified reportsawaiting confirmationcannot ~ be ~ confirmed|verified|corroborated|authenticatedcannot ~ con\
    firm|verify|corroborate|authenticatedeclined|refused to confirm [or deny]details remain|remained|are|were ~ sc\
    arce|sketchy|uncleardid <not> ~ confirmneither confirm nor denyneither confirmed nor deniedno [<word>] evidenc\
    e that|of|tono independent|immediate|official confirmationno proof that|ofpending [<word>] confirmationunconfi\
    rmedunder investigationunfounded|baselessunsubstantiated|uncorroborated|unprovenunsupportedunverifiedwithout [\
    providing|offering|citing|presenting|giving] [any] evidenceyet to be ~ confirmed|verifiedaccuseattackbemoanbla\
    meblastcastigatechallengechargechidecomplaincondemncriticisecriticizedecrydecry asdenouncedeplorefaultgripegru\
    mblehit outlambastlamentlash outmockquestionrailrebukeridiculescoldslamacceptacknowledgeadmitallowapologiseapo\
    logizecome cleanconcedeconfessgrantown uprecogniserecognizeassumebelieveconsiderdeemdoubtfearfeelhopeimaginepr\
    esumeregardregretseesupposesuspectthinkunderstandviewwantwishwonderworryallegeallege inclaimcontendmaintainpro\
    fesspurportannouncecommitguaranteeintendofferplanpledgepromisesignalswear offthreaten tovowcertifydecidedecree\
    holdorder thatrecommend thatrulesentencebacktrackbrush offcontradictdenydisagreedisavowdismissdisputedownplayo\
    bjectplay downprotestrebutrefuterejectrepudiateretractrule outshrug offwithdrawadviseappealbegcall forcall ond\
    emandencourageimploreinstructinviteorderpleadproposerecommendsuggesturgedocumentindicatelistpoint towardrecord\
    reflectshowsuggest thatsupport the ideaclarifydefinedetailelaborateexpand onexplainillustratejustifylay outout\
    lineparaphrasereasonset outspecifyspell outsum upsummarisesummarizeascertainconfirmdemonstratedeterminedisclos\
    ediscoverdivulgeestablishexposefindknowlearnpoint outpoint toproverealiserealizerecallrecollectrememberremindr\
    evealuncoverunveilverifyalludefloathintimplyinsinuateintimatemootteaseaffirmargueassertassureattestaveravowboa\
    stbragdeclaredouble downemphasiseemphasizegushhailhighlightinsistmake clearmake it clearpreachpressproclaimpro\
    nouncereassertreassurestresssweartestifytouttrumpetunderlineunderscorevouchbarkblurtchantcryexclaimfumegasplau\
    ghmumblemurmurmutterrantroarscreamshoutsighsmilesnapsobstammerthunderwhisperyellairblogbroadcastcaptionemailme\
    ssagepostreadrepostretweetsharesigntake totexttweetwriteaddressbreak [<possessive>] silencebriefcallcharacteri\
    secharacterizechatcommentcommunicateconveydescribediscussdubexpressinformlabelmentionnotenotifyobserveopen upo\
    pinephraseportrayputreferrelateremarksayspeakspeak outstatetalktelltermuttervoiceclaim creditclaim responsibil\
    ityconcede defeatdeclare warplead guiltyplead not guiltytake responsibilityanticipatecalculateenvisageestimate\
    expectforecastforeseepredictprojectprophesyreckonspeculateaskenquireinquireposeprobequeryquizchroniclecirculat\
    ecitego publicissueissue a statementleaknarratepass onpublishquotequote as sayingrecountrelayreleaserelease a \
    statementreportaddanswerbeginchime inconcludecontinuecounterechofire backgo onhit backinterjectinterruptjokeop\
    enquipreiteraterejoinrepeatreplyrespondrestateretortweigh inagreeapplaudbackcommendconcurcongratulatedefendend\
    orsepraisesupportthankwelcomealertcautionthreatenwarnit is allegedit is claimedit emergedit has been suggested\
    <be> told off<possessive> claim to fame[all] is|was said and doneall toldas they saycharge|charged|charging <d\
    eterminer>|<possessive> phone|battery|fee|toll|carclaims|records|complaints|returns department|office|deskeasi\
    er|sooner said than donegets|get|got a saygoes|went|go without sayinghave|has|had <possessive> [final] sayhavi\
    ng said thati have|had to sayi must|dare|'d|would sayin the eyes of the lawit must|should|has be|to [be] said|\
    notedlet us|'s [just] sayneedless to sayno|any|little|final say in|over|onreport|reports|reported to <article>\
    |<possessive> board|boss|chief|commander|committee|council|court|director|head|manager|minister|ministry|offic\
    e|parliament|president|secretarysay|says|said a lot|something|much|little aboutsay|says|said goodbye|farewell|\
    hello|sorry|yes|no tosay|says|said it allso to speak|sayspeak|speaks|spoke volumesstrange|sad|sorry|safe|fair|\
    odd to saysuffice|suffices [it] to saytell|tells|told|telling <object-pronoun> offtell|tells|told|telling [<de\
    terminer>] <word> apartthat being saidthat is to saythat said ,time will tellto say nothing ofto say the least\
    truth be toldyou|one could|might|can sayit is saidas reported byas seen byattributed toauthored bycited byciti\
    ngcompiled byfirst reported byissued byobtained bypenned byposted bypublished byquoted byquoted inquotingrefer\
    ring toreleased byreviewed byseen byshared byshared withsigned byverified byaccording toas perin the eyes ofi\
    n the opinion ofin the view ofin the words ofperto hear [<article>|<possessive>] <word> [<word>] tell itviait \
    was reported<be> <not> ~ available for comment<be> unavailable for comment<be> ~ contacted|approached for comm\
    ent<have> <not> ~ commented<have> <not> ~ responded|replied[<have>] yet to ~ comment|respond|replycould <not> \
    ~ be ~ reachedcould <not> ~ be ~ reached for commentdeclined commentdeclined to say|elaborate|specifydeclined|\
    declines|declining to commentdeclined|refused an|our interview [request]declined|refused to be intervieweddid \
    <not> ~ answerdid <not> ~ elaboratedid <not> ~ respond|replydid <not> ~ respond|reply to a request|requests fo\
    r commentdid <not> ~ returndid <not> ~ saydid <not> ~ specifydid|do|does|would|could <not> ~ commentgave no [f\
    urther|more|other] details|explanation|reasonmade no commentneither|none|nobody [of|from] [<word>] [<word>] [<\
    word>] [nor] [<word>] [<word>] [<word>] commentedneither|none|nobody [of|from] [<word>] [<word>] [<word>] [nor\
    ] [<word>] [<word>] [<word>] responded|replied to [a] request|requests for commentno commentpleaded the fifthr\
    eferred questions torefused to say|elaborate|specifyrefused|refuses|refusing to commentremained|stayed|kept|re\
    mains|remain ~ silentsaid nothingwithout elaborating|elaborationwould <not> be drawnwould <not> ~ sayat a new\
    s conferenceat a press briefingduring a briefingin a letterin a postin a statementin a tweetin an emailin an i\
    nterviewspeaking to reportersthrough a spokespersonthrough an interpreterthrough his lawyeraccountaccusationad\
    missionallegationannouncementassertionassessmentbeliefclaimcommentsconfirmationdenialfindingmessageopinionpred\
    ictionpromisequoteremarksreportrevelationrulingstatementsuggestiontestimonyversionviewwarning<be> <not> ~ auth\
    orized|authorised to [publicly] speak|talk|comment|discuss [publicly]asked|asking not to be named|identifiedbe\
    cause of the sensitivity of the matterdeclined|refused to be named|identifiedfor fear of reprisalsfor fear of \
    retaliationgave only her first namegave only his first nameidentified only asinsisted on anonymitynot her rea\
    l namenot his real nameoff the recordon backgroundon condition of anonymityon the condition of anonymityreques\
    ted anonymityspeaking anonymouslyto discuss internal mattersto discuss private deliberationswas not authorise\
    d to speak to the mediawas not authorized to speak publiclywho asked not to be identifiedwho asked not to be n\
    amedwho declined to be identifiedwho declined to be namedwho did not want to be namedwhose name has been chang\
    eda Western diplomata diplomata military sourcea person briefed ona person close to the negotiationsa person f\
    amiliar with the mattera person with knowledge ofa police sourcea senior aidea sourcea source close toa whistl\
    ebloweran administration officialan aidean insideran intelligence sourcepeople briefed onpeople familiar with \
    the matterpeople familiar with the situationpeople with direct knowledge ofsomeone close tosourcessources clos\
    e tosources familiar with the mattera leaked memoa polla press releasea reporta studya surveyan internal memoc\
    ourt documentscourt recordsdatafiguresfootageminutesresearchstudiesthe complaintthe filingthe indictmentthe la\
    wsuitlocal mediamedia reportsmultiple outletsnews reportsstate mediapolicetheyUS officialsa government officia\
    la representative fora senior officiala spokesmana spokespersona spokeswomanan officialauthoritiesofficialsTel\
    egram channelsa post ona tweeta videoon Facebookon Instagramon Redditon Telegramon TikTokon Truth Socialon Xo\
    n social mediaposts on social mediasocial media usersa translationaccording to a translation bytranslated from\
    analystscriticscritics and supporters alikedoctorseconomistsexpertseyewitnessesfansinsiderslawyerslocalsmanyma\
    ny expertsmany peoplemost peopleneighboursobserversone analyst|critic|economist|expert|neighbor|neighbour|obse\
    rver|opponent|resident|supporter|voteropponentsothersparentspeopleresearchersresidentsscientistsseveral people\
    somesome expertssome peoplesupportersuserswitnessesAgenciesAnalysis byAuthor:Authors:ByExclusive byGuest essay\
    Interview|review|report byOpinion byReported byReporter:Staff and agenciesStaff writerStory byText byText:Word\
    s byWords:Written byAdditional reporting byAdditional reporting fromAdditional reporting:Compiled byEdited byE\
    diting byGraphics byOur Standards:Produced byProvided byReporting byResearch byWith assistance by|fromWith fil\
    es fromWith inputs|input fromWith reporting byWith reporting fromWriting bycontributed additional reportingcon\
    tributed reportingcontributed to this report|story|article|piecereported fromAll rights reservedCopyrightThis \
    material may not be published, broadcast©An earlier|previous version of this article|story|report|piece|headl\
    ineCORRECTIONClarification:Correction:Editor's note:This article|story|report|piece|post|headline has been ame\
    nded|corrected|edited|updatedThis article|story|report|piece|post|headline was amended|corrected|edited|update\
    d on|at|toUPDATE:AdvertorialPaid contentPaid for byPaid postPartner contentPress releasePromotedSponsoredSpons\
    ored bySponsored contentaffiliate linkswe may earn a commissionAI-generatedgenerated|produced|translated|writt\
    en using|by AIgenerated|produced|translated|written using|by artificial intelligencegenerated|produced|written\
    |created|made|translated with the help|assistance of AIgenerated|produced|written|created|made|translated wit\
    h the help|assistance of artificial intelligencereviewed by an editorDisclaimer:Disclosure:The author isThe au\
    thor|writer owns|holds sharesThe views expressedis owned byArtwork:Cartoon byChart:Graphic:Illustration byIllu\
    stration:Map:(AP Photo)AFP via Getty ImagesAP Photo/Alamy Stock PhotoAnadolu via Getty ImagesArchive photoCC B\
    Y-SA 4.0CourtesyCourtesy ofEPA-EFE/File photoGetty ImagesHandoutImage credit:Image source,Image viaImage:PA Me\
    diaPA WirePexelsPhoto byPhoto credit:Photo:Photograph:Picture:Pictures byPixabayPublic domainREUTERS/Screengra\
    bScreenshotShutterstock.comSuppliedUnsplashWikimedia CommonsiStock(Source:Data:SOURCESource:Sources:Originall\
    y published byOriginally published in|onRead the original article onRepublished with permissionSyndicated from\
    This article|story|piece is|was|has [been] republished fromThis article|story|piece originally|first appeared \
    in|onThis article|story|piece was originally|first published by|in|onThis report|story|article by [the] <name\
    > [<name>] was first publishedThis story was produced byauto-generated|published from a syndicated|wire feedh/\
    thas not been edited byin partnership withviaLast updatedPostedPublished:Updated:Translated byTranslation:Vide\
    o:AAPAFPANIANSAAgence France-PresseAnadolu AgencyAssociated PressBloombergEFEInterfaxKyodoPTIPress Association\
    ReutersTASSThe Canadian PressUPIUkrinformXinhuaYonhapdpaAdAdvertisementArticle|story continues after advertise\
    ment|adReport this adScroll to continueSkip advertisementBREAKINGEXCLUSIVEKey pointsLIVEOPINIONSubscriber only\
    WATCH<number> comments|comment|shares|likes|views<number> min read<number> minute readAccept all cookiesAccept\
    |reject allCookie policyCookie settings|preferences|noticeManage cookiesManage preferences|consentPrivacy poli\
    cy|noticeReading timeTags:Terms and conditionsTerms of useThis site|website uses cookiesTopics:We use cookiesW\
    e value your privacyAlso readAlso:Article continues belowBack to topCommentsContinue readingContinue reading b\
    elowDon't missEditor's PicksEditor's pick|choiceHave your sayIn case you missed itJoin the conversationJump t\
    o commentsKeep readingLatest NewsLatest stories|headlines|updates|videosLeave a commentLoad|view|see moreMore \
    fromMore from author|authorsMore like thisMore newsMore on this storyMore storiesMost PopularMost ReadMost Vie\
    wed|Shared|Watched|CommentedMust read|readsPost a commentPrevious|next article|story|postREAD ALSO:Read NextRe\
    ad moreRecommendedRecommended StoriesRecommended for youRelated ArticlesRelated content|coverage|news|posts|vi\
    deosRelated storiesRelated topicsRelated:See alsoShow moreSkip to contentSkip to main content|navigationStory \
    continuesTop StoriesTop news|videosTrendingTrending NowUp NextView commentsView|show|see all commentsWatch liv\
    eYou may also likeYou may be interested inYou might also likeAlready a subscriberBecome a member|subscriberCon\
    tact the writer|reporter|author atDonateDownload our appDownload the appFollow him|her|them onFollow the autho\
    rsFollow usFollow us onGet our|the free newsletter|newslettersGet the latest newsGet unlimited accessJoin our \
    WhatsApp channelLog inLog|sign in to continueNewsletterSign inSign up for our newsletterSign up for theSign u\
    p for|to our|the <word> newsletterSign up to our newsletterStart your free trialSubscribeSubscribe now|todaySu\
    bscribe to our newsletterSupport our journalismTurn on|enable notificationsCopy linkEmail linkGift|save|bookma\
    rk|print|share article|story|pageLink copiedListen to this articleListen to this storyPrintPrint this article|\
    page|storySave for laterShareShare on|via <platform>Share this articleShare this story|post|pageShare via emai\
    lTweetalso|better|widely|formerly|commonly|locally known asknown asnicknamed|dubbed|codenamed|christenedso-cal\
    ledthe|a|this|that word|words|term|phrase|expression<work> called|titled|entitleda|the|her|his|their|its [<nam\
    e>] [new|latest|first|second|last|hit] <work>starred|stars|starring|appeared inin arabic|bengali|chinese|farsi\
    |french|german|greek|hausa|hebrew|hindi|italian|japanesein korean|mandarin|pashto|persian|polish|portuguese|ru\
    ssian|spanish|swahili|turkish|ukrainian|urdu|yorubathrough|via <article> interpreter|translator\
    ";

pub(super) static PHRASE_LENGTHS: [u8; 1310] = [
    10, 21, 36, 21, 9, 26, 20, 32, 31, 17, 9, 30, 17, 11, 26, 12, 13, 26, 8, 35, 5, 8, 32, 9, 12, 12, 16, 26, 20,
    5, 10, 7, 7, 4, 17, 23, 5, 18, 17, 80, 24, 66, 13, 19, 54, 20, 40, 72, 73, 11, 27, 74, 22, 95, 15, 26, 57, 20,
    8, 58, 12, 10, 30, 22, 10, 9, 48, 12, 19, 11, 12, 13, 19, 14, 21, 15, 72, 9, 13, 13, 8, 12, 44, 7, 7, 8, 8, 9,
    7, 14, 27, 9, 8, 9, 8, 41, 15, 14, 15, 39, 14, 32, 23, 40, 13, 37, 18, 54, 20, 17, 31, 52, 19, 19, 9, 25, 11,
    33, 12, 19, 73, 14, 10, 10, 11, 10, 8, 10, 27, 15, 67, 9, 15, 17, 10, 38, 8, 52, 14, 18, 46, 55, 19, 14, 14,
    29, 27, 25, 11, 38, 16, 32, 15, 14, 59, 58, 21, 16, 33, 9, 28, 32, 17, 70, 32, 42, 32, 58, 21, 21, 36, 51, 8,
    26, 8, 12, 25, 31, 28, 29, 21, 24, 11, 26, 17, 14, 68, 17, 33, 37, 36, 66, 11, 32, 10, 108, 25, 28, 19, 25,
    10, 15, 13, 13, 40, 40, 16, 8, 16, 11, 11, 8, 9, 17, 22, 10, 29, 7, 20, 29, 28, 20, 6, 27, 5, 20, 12, 12, 7,
    9, 11, 28, 8, 8, 9, 11, 11, 10, 11, 19, 8, 8, 11, 25, 49, 9, 9, 33, 9, 7, 7, 8, 32, 26, 33, 24, 3, 19, 15, 5,
    8, 10, 39, 9, 12, 14, 13, 14, 9, 8, 6, 5, 26, 25, 6, 7, 27, 27, 19, 11, 27, 48, 51, 52, 16, 25, 19, 93, 61,
    32, 22, 29, 14, 32, 16, 12, 23, 33, 62, 58, 56, 64, 53, 69, 69, 53, 32, 18, 43, 21, 59, 48, 37, 57, 19, 24,
    28, 31, 46, 16, 29, 11, 19, 18, 39, 11, 10, 68, 30, 6, 6, 6, 5, 5, 9, 9, 6, 5, 8, 7, 9, 9, 5, 8, 8, 7, 5, 5,
    7, 7, 7, 6, 8, 4, 8, 4, 6, 8, 5, 4, 6, 11, 5, 5, 9, 9, 10, 7, 7, 5, 6, 9, 9, 6, 7, 8, 4, 5, 4, 4, 4, 7, 7, 6,
    6, 3, 7, 7, 5, 10, 4, 4, 4, 6, 5, 6, 9, 5, 7, 8, 7, 7, 8, 6, 9, 6, 5, 4, 6, 7, 6, 9, 11, 3, 7, 6, 6, 4, 10,
    14, 4, 8, 9, 9, 10, 4, 8, 7, 7, 7, 8, 6, 9, 7, 5, 6, 6, 9, 7, 8, 9, 8, 6, 6, 3, 8, 7, 6, 9, 7, 8, 6, 5, 5, 7,
    9, 7, 4, 8, 8, 4, 12, 6, 7, 4, 12, 16, 7, 6, 6, 9, 9, 7, 10, 7, 7, 7, 10, 6, 7, 7, 9, 6, 9, 9, 9, 7, 11, 9, 8,
    8, 7, 9, 6, 4, 4, 5, 9, 8, 5, 7, 7, 6, 9, 8, 6, 6, 7, 6, 6, 6, 5, 4, 5, 9, 8, 4, 5, 6, 5, 6, 6, 6, 4, 4, 5, 4,
    7, 11, 9, 9, 4, 4, 9, 6, 10, 13, 6, 5, 8, 9, 8, 8, 6, 5, 7, 4, 7, 9, 10, 5, 4, 5, 5, 3, 7, 4, 4, 5, 6, 6, 6,
    4, 4, 6, 5, 4, 5, 4, 3, 7, 7, 7, 4, 3, 4, 9, 7, 5, 7, 4, 4, 6, 7, 5, 4, 7, 4, 5, 5, 7, 28, 5, 4, 12, 12, 4, 7,
    11, 6, 8, 7, 3, 7, 6, 5, 7, 4, 6, 7, 7, 5, 6, 7, 3, 5, 6, 6, 3, 5, 9, 5, 4, 4, 4, 5, 5, 12, 20, 14, 11, 12,
    16, 19, 10, 9, 8, 8, 6, 8, 7, 7, 7, 8, 6, 9, 3, 7, 7, 4, 5, 5, 4, 9, 9, 4, 9, 5, 17, 4, 7, 7, 7, 5, 15, 7, 5,
    7, 19, 6, 3, 6, 5, 8, 8, 8, 7, 4, 9, 5, 8, 9, 9, 4, 4, 4, 9, 6, 6, 5, 7, 7, 6, 8, 5, 7, 4, 7, 6, 12, 6, 7, 6,
    7, 5, 7, 5, 7, 8, 4, 13, 13, 10, 21, 13, 26, 26, 8, 11, 76, 56, 28, 18, 27, 37, 16, 17, 24, 22, 40, 20, 15,
    34, 178, 47, 52, 20, 15, 26, 38, 28, 44, 51, 15, 14, 11, 14, 17, 16, 13, 27, 10, 14, 10, 13, 11, 8, 6, 11, 17,
    9, 11, 9, 9, 12, 9, 9, 7, 12, 11, 11, 7, 9, 11, 9, 11, 12, 6, 14, 17, 14, 15, 3, 56, 3, 15, 34, 28, 39, 24,
    32, 39, 26, 38, 16, 33, 38, 43, 34, 18, 21, 25, 59, 18, 15, 19, 39, 55, 15, 99, 143, 10, 17, 21, 32, 35, 44,
    12, 31, 20, 17, 20, 19, 17, 11, 9, 14, 10, 11, 15, 21, 22, 22, 18, 7, 10, 9, 10, 12, 9, 10, 6, 5, 8, 12, 6, 7,
    7, 7, 10, 7, 5, 7, 6, 10, 6, 9, 10, 9, 7, 4, 7, 86, 39, 40, 39, 21, 23, 24, 24, 18, 21, 17, 17, 14, 13, 25,
    29, 19, 20, 27, 32, 40, 36, 30, 25, 29, 24, 28, 27, 18, 10, 17, 19, 34, 33, 26, 15, 13, 8, 17, 15, 26, 7, 10,
    22, 17, 31, 34, 31, 16, 7, 16, 32, 13, 6, 15, 8, 7, 8, 16, 15, 13, 4, 7, 7, 7, 8, 7, 13, 10, 14, 11, 11, 13,
    16, 12, 11, 6, 4, 12, 21, 20, 17, 11, 14, 13, 11, 11, 9, 17, 9, 7, 7, 11, 12, 9, 11, 9, 15, 4, 15, 21, 18, 13,
    29, 15, 8, 7, 28, 7, 10, 7, 12, 4, 8, 7, 6, 4, 12, 11, 11, 10, 9, 97, 9, 6, 7, 6, 11, 9, 10, 14, 4, 12, 11,
    10, 5, 9, 8, 11, 7, 8, 2, 12, 11, 26, 10, 11, 9, 18, 12, 8, 7, 5, 8, 6, 10, 23, 25, 21, 11, 9, 10, 11, 14, 11,
    11, 12, 11, 23, 15, 22, 17, 19, 10, 32, 21, 46, 13, 19, 9, 45, 2, 71, 10, 14, 11, 14, 87, 91, 7, 11, 12, 11,
    9, 15, 13, 8, 9, 12, 17, 15, 24, 12, 49, 70, 81, 102, 21, 11, 11, 13, 35, 19, 11, 8, 10, 6, 8, 15, 13, 4, 10,
    20, 9, 17, 24, 13, 12, 8, 11, 8, 10, 12, 7, 13, 13, 9, 6, 8, 7, 6, 8, 13, 6, 11, 8, 11, 7, 13, 8, 10, 10, 16,
    8, 8, 17, 6, 8, 5, 6, 7, 8, 23, 26, 28, 27, 15, 59, 56, 64, 70, 26, 52, 3, 22, 19, 3, 12, 6, 10, 8, 13, 12, 6,
    3, 3, 3, 4, 20, 14, 16, 9, 3, 8, 5, 3, 17, 7, 4, 18, 3, 9, 6, 6, 3, 2, 13, 46, 14, 18, 18, 8, 9, 10, 4, 7, 15,
    5, 44, 17, 20, 18, 17, 13, 34, 14, 26, 21, 12, 5, 20, 12, 30, 7, 14, 21, 9, 5, 23, 11, 8, 16, 22, 10, 14, 20,
    13, 21, 21, 16, 12, 11, 39, 15, 18, 9, 24, 14, 9, 18, 12, 12, 9, 36, 15, 14, 32, 10, 9, 9, 11, 19, 19, 16, 42,
    15, 14, 8, 8, 9, 15, 31, 15, 11, 15, 8, 12, 7, 13, 26, 10, 17, 24, 19, 20, 26, 37, 6, 16, 16, 22, 18, 9, 12,
    39, 19, 20, 25, 6, 23, 10, 7, 26, 15, 40, 25, 21, 9, 19, 27, 22, 28, 9, 10, 49, 11, 22, 20, 5, 29, 14, 5, 23,
    18, 26, 15, 5, 53, 8, 37, 9, 49, 29, 74, 34, 87, 105, 44,
];
