extension VendorTable {
  /// Security, bot and fraud detection, identity checks, sign-in, consent tools and data brokers.
  static let security = """
    reCAPTCHA | Google | security | US | recaptcha.net | Google reCAPTCHA; reCAPTCHA Enterprise
    hCaptcha | | security | US | hcaptcha.com | Intuition Machines
    Cloudflare Turnstile | Cloudflare | security | US | challenges.cloudflare.com | Turnstile
    Friendly Captcha | | security | DE | friendlycaptcha.com |
    GeeTest | | security | CN | geetest.com |
    Arkose Labs | | security | US | arkoselabs.com; funcaptcha.com | FunCaptcha
    Akismet | Automattic | security | US | akismet.com |
    Wordfence | Defiant | security | US | wordfence.com |
    Sucuri | GoDaddy | security | US | sucuri.net |
    Imperva | Thales | security | US | imperva.com; incapsula.com | Incapsula; Distil Networks
    PerimeterX | HUMAN | security | US | perimeterx.com; perimeterx.net |
    DataDome | | security | FR | datadome.co |
    Shape Security | F5 | security | US | shapesecurity.com |
    F5 Networks | | security | US | f5.com |
    Radware | | security | IL | radware.com |
    Kasada | | security | AU | kasada.io |
    Castle.io | | security | US | castle.io |
    Promon | | security | NO | promon.co |
    Verimatrix | | security | FR | verimatrix.com |
    CrowdStrike | | security | US | crowdstrike.com |
    SentinelOne | | security | US | sentinelone.com |
    Palo Alto Networks | | security | US | paloaltonetworks.com |
    Rapid7 | | security | US | rapid7.com |
    Qualys | | security | US | qualys.com |
    Snyk | | security | GB | snyk.io |
    HackerOne | | security | US | hackerone.com |
    Bugcrowd | | security | US | bugcrowd.com |
    Mimecast | | security | GB | mimecast.com |
    Proofpoint | | security | US | proofpoint.com |
    Cisco | | security | US | cisco.com | Cisco Umbrella; Cisco Webex; Webex
    Zscaler | | security | US | zscaler.com |
    Have I Been Pwned | | security | AU | haveibeenpwned.com | HaveIbeenpwned; HIBP
    McAfee | | security | US | mcafee.com |
    NortonLifeLock | Gen | security | US | norton.com | Symantec; Norton; LifeLock
    Vanta | | security | US | vanta.com |
    Drata | | security | US | drata.com |
    Sift | | fraud | US | sift.com; siftscience.com | Sift Science
    Forter | | fraud | US | forter.com |
    Riskified | | fraud | IL | riskified.com |
    Signifyd | | fraud | US | signifyd.com |
    Kount | Equifax | fraud | US | kount.com; kaxsdc.com |
    ThreatMetrix | LexisNexis | fraud | US | threatmetrix.com | Threat Metrix
    Iovation | TransUnion | fraud | US | iovation.com |
    Emailage | LexisNexis | fraud | US | emailage.com |
    Ekata | Mastercard | fraud | US | ekata.com; whitepagespro.com | Whitepages Pro; Ekata Inc
    SEON | | fraud | HU | seon.io |
    Ravelin | | fraud | GB | ravelin.com |
    Featurespace | Visa | fraud | GB | featurespace.com |
    NoFraud | | fraud | US | nofraud.com |
    ClearSale | | fraud | BR | clear.sale |
    FraudLabs Pro | | fraud | MY | fraudlabspro.com |
    IPQualityScore | | fraud | US | ipqualityscore.com |
    FingerprintJS | | fraud | US | fingerprint.com; fingerprintjs.com | Fingerprint Pro
    SHIELD AI Technologies | | fraud | SG | shield.com | SHIELD AI
    BioCatch | | fraud | IL | biocatch.com |
    NeuroID | Experian | fraud | US | neuro-id.com |
    Sardine | | fraud | US | sardine.ai |
    Accertify | American Express | fraud | US | accertify.com | InAuth
    Ethoca | Mastercard | fraud | CA | ethoca.com |
    Verifi | Visa | fraud | US | verifi.com |
    Chainalysis | | fraud | US | chainalysis.com |
    Elliptic | | fraud | GB | elliptic.co |
    TRM Labs | | fraud | US | trmlabs.com |
    ComplyAdvantage | | fraud | GB | complyadvantage.com |
    LexisNexis | RELX | fraud | US | lexisnexis.com; risk.lexisnexis.com | LexisNexis Risk Solutions; Lexis Nexis; Accurint
    Dow Jones | News Corp | fraud | US | dowjones.com | Dow Jones Risk & Compliance; Factiva
    Refinitiv | LSEG | fraud | GB | refinitiv.com | World-Check; LSEG
    GBG | | identity | GB | gbgplc.com | GB Group; IDology; Acuant
    Onfido | Entrust | identity | GB | onfido.com |
    Jumio | | identity | US | jumio.com |
    Veriff | | identity | EE | veriff.com |
    Sumsub | | identity | GB | sumsub.com | Sum and Substance
    ~Persona | | identity | US | withpersona.com | Persona Identities
    Yoti | | identity | GB | yoti.com |
    K-ID | | identity | SG | k-id.com |
    Kids Web Services | Epic Games | identity | GB | kidswebservices.com | KWS; SuperAwesome
    PRIVO | | identity | US | privo.com |
    AgeChecked | | identity | GB | agechecked.com |
    VerifyMy | | identity | GB | verifymy.io | VerifyMyAge
    Incode | | identity | US | incode.com | Incode Technologies
    Au10tix | | identity | IL | au10tix.com |
    Trulioo | | identity | CA | trulioo.com |
    Socure | | identity | US | socure.com |
    Alloy Identity | | identity | US | alloy.com |
    Mitek | | identity | US | miteksystems.com | Mitek Systems; HooYu
    Signicat | | identity | NO | signicat.com |
    IDnow | | identity | DE | idnow.io; idnow.de | ID Now; Ariadnext
    WebID Solutions | | identity | DE | webid-solutions.com | WebID
    PostIdent | Deutsche Post | identity | DE | |
    Shufti Pro | | identity | GB | shuftipro.com |
    iProov | | identity | GB | iproov.com |
    FaceTec | | identity | US | facetec.com |
    ID.me | | identity | US | id.me |
    CLEAR Secure | | identity | US | clearme.com |
    Berbix | Socure | identity | US | berbix.com |
    Veratad | | identity | US | veratad.com |
    Prove Identity | | identity | US | prove.com | Payfone
    Hyperverge | | identity | IN | hyperverge.co |
    Finansiell ID-Teknik | | identity | SE | bankid.com | Finansiell ID-Teknik BID; BankID
    Freja eID | Verisec | identity | SE | frejaeid.com; frejaeid.org |
    itsme | | identity | BE | itsme-id.com | Belgian Mobile ID
    Checkr | | background-checks | US | checkr.com |
    Sterling Check | First Advantage | background-checks | US | sterlingcheck.com | Sterling Talent Solutions
    HireRight | First Advantage | background-checks | US | hireright.com |
    First Advantage | | background-checks | US | fadv.com |
    Garbo | | background-checks | US | garbo.io |
    Certn | | background-checks | CA | certn.co |
    Auth0 | Okta | sign-in | US | auth0.com |
    Okta | | sign-in | US | okta.com |
    OneLogin | | sign-in | US | onelogin.com |
    Ping Identity | | sign-in | US | pingidentity.com | ForgeRock
    Duo Security | Cisco | sign-in | US | duo.com |
    LastPass | | sign-in | US | lastpass.com |
    1Password | | sign-in | CA | 1password.com | AgileBits
    Microsoft Entra | Microsoft | sign-in | US | | Azure Active Directory; Azure AD; Active Directory B2C
    WorkOS | | sign-in | US | workos.com |
    ~Clerk | | sign-in | US | clerk.com; clerk.dev |
    Stytch | Twilio | sign-in | US | stytch.com |
    Descope | | sign-in | US | descope.com |
    FusionAuth | | sign-in | US | fusionauth.io |
    Privy.io | Stripe | sign-in | US | privy.io |
    Magic Labs | | sign-in | US | magic.link |
    Clever Inc | Kahoot | sign-in | US | clever.com |
    ClassLink | | sign-in | US | classlink.com |
    Sign in with Apple | Apple | sign-in | US | | Apple ID
    Google Sign-In | Google | sign-in | US | accounts.google.com | Google Login; Google Account
    OneTrust | | consent | US | onetrust.com; cookielaw.org | Optanon; CookiePro; One Trust
    TrustArc | | consent | US | trustarc.com; truste.com | TRUSTe
    Cookiebot | Usercentrics | consent | DK | cookiebot.com | Cybot
    Usercentrics | | consent | DE | usercentrics.com; usercentrics.eu |
    Didomi | | consent | FR | didomi.io |
    iubenda | team.blue | consent | IT | iubenda.com |
    Osano | | consent | US | osano.com |
    Termly | | consent | US | termly.io |
    CookieYes | | consent | GB | cookieyes.com |
    Axeptio | | consent | FR | axeptio.eu |
    tarteaucitron | | consent | FR | tarteaucitron.io |
    Sourcepoint | Didomi | consent | US | sourcepoint.com |
    consentmanager | | consent | SE | consentmanager.net |
    Civic UK | | consent | GB | civicuk.com | Cookie Control
    Borlabs | | consent | DE | borlabs.io | Borlabs Cookie
    Complianz | | consent | NL | complianz.io |
    Transcend | | consent | US | transcend.io | Transcend Inc
    Ketch | | consent | US | ketch.com |
    DataGrail | | consent | US | datagrail.io |
    Securiti | | consent | US | securiti.ai |
    Evidon | Crownpeak | consent | US | evidon.com; crownpeak.com | Ghostery Evidon; Crownpeak
    Acxiom | Omnicom | broker | US | acxiom.com |
    Epsilon | Publicis | broker | US | epsilon.com | Epsilon Data Management
    CoreLogic | | broker | US | corelogic.com | Cotality
    Datalogix | Oracle | broker | US | datalogix.com |
    Merkle | Dentsu | broker | US | merkle.com |
    Infogroup | Data Axle | broker | US | data-axle.com | Data Axle; InfoUSA
    Claritas | | broker | US | claritas.com |
    Alliant Data | | broker | US | alliantdata.com |
    Verisk | | broker | US | verisk.com |
    Melissa Data | | broker | US | melissa.com |
    TowerData | AtData | broker | US | towerdata.com; atdata.com | AtData; RapLeaf
    Whitepages | | broker | US | whitepages.com |
    Spokeo | | broker | US | spokeo.com |
    BeenVerified | | broker | US | beenverified.com |
    Intelius | PeopleConnect | broker | US | intelius.com |
    SafeGraph | | broker | US | safegraph.com | Veraset
    Cuebiq | | broker | US | cuebiq.com |
    X-Mode | Outlogic | broker | US | outlogic.io | X-Mode Social; Outlogic
    Gravy Analytics | Unacast | broker | US | gravyanalytics.com | Venntel; Unacast
    InMarket | | broker | US | inmarket.com |
    Placer.ai | | broker | IL | placer.ai |
    Near Intelligence | | broker | IN | near.com |
    Circana | | broker | US | circana.com | Information Resources Inc; NPD Group
    IQVIA | | broker | US | iqvia.com |
    Arity | Allstate | broker | US | arity.com |
    Catalina Marketing | | broker | US | catalina.com |
    Fullthrottle | | broker | US | fullthrottle.ai |
    AudienceProject | | broker | DK | audienceproject.com |
    """
}
