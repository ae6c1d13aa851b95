extension VendorTable {
  /// Advertising networks, exchanges, measurement for advertisers, and affiliate marketing.
  static let advertising = """
    Google Ads | Google | advertising | US | ads.google.com; googleadservices.com; googlesyndication.com | Google AdWords; AdWords; Google Adwords Conversion; Google Ads Remarketing; Google Ad Services; Google Conversion Tracking; Google Ads Conversion Tracking; Google Remarketing; Google Dynamic Remarketing; Google Advertising
    Google AdSense | Google | advertising | US | adsense.google.com | AdSense
    Google Ad Manager | Google | advertising | US | admanager.google.com | DoubleClick for Publishers; Google DFP; Google Publisher Tags
    Google DoubleClick | Google | advertising | US | doubleclick.net; doubleclick.com | DoubleClick; Doubleclick by Google; DoubleClick Ad Exchange; DoubleClick Floodlight; Floodlight
    Google Marketing Platform | Google | advertising | US | marketingplatform.google.com | Google Campaign Manager; Campaign Manager 360; Google Display & Video 360; Display & Video 360; DV360; Google Display Network; Search Ads 360
    Google AdMob | Google | advertising | US | admob.com; admob.google.com | AdMob; Google Mobile Ads; Google Mobile Ads SDK
    Google Signals | Google | advertising | US | |
    Meta Pixel | Meta | advertising | US | connect.facebook.net | Facebook Pixel; Meta Pixels; Facebook Pixels
    Facebook Ads | Meta | advertising | US | | Meta Ads; Facebook Advertising; Facebook Ad; Instagram Ads; Facebook Business; Meta for Business; Meta Business Tools; Facebook Business Tools
    Facebook Custom Audiences | Meta | advertising | US | | Facebook Custom Audience; Meta Custom Audiences; Website Custom Audiences
    Meta Audience Network | Meta | advertising | US | | Facebook Audience Network
    Meta Conversions API | Meta | advertising | US | | Facebook Conversions API; Facebook Conversion API
    Microsoft Advertising | Microsoft | advertising | US | ads.microsoft.com; bat.bing.com; about.ads.microsoft.com | Bing Ads; Microsoft Ads; Bing Advertising; Microsoft Bing Ads; Bing Universal Event Tracking; Microsoft Bing
    Xandr | Microsoft | advertising | US | xandr.com; adnxs.com; appnexus.com | AppNexus; Microsoft Monetize
    Amazon Ads | Amazon | advertising | US | advertising.amazon.com; amazon-adsystem.com | Amazon Advertising; Amazon Publisher Services; Amazon DSP; Sizmek
    Amazon Associates | Amazon | affiliate-marketing | US | affiliate-program.amazon.com | Amazon EU Associates; Amazon Affiliate; Amazon Associates Program
    Apple Search Ads | Apple | advertising | US | searchads.apple.com | Apple Ads; Apple Advertising
    Twitter Ads | X Corp | advertising | US | ads.twitter.com; ads-twitter.com | X Ads; Twitter Pixel; X Pixel; Twitter Conversion Tracking; Twitter Advertising
    LinkedIn Ads | Microsoft | advertising | US | ads.linkedin.com; licdn.com | LinkedIn Insight Tag; LinkedIn Insights; LinkedIn Marketing Solutions; LinkedIn Insight; LinkedIn Conversion Tracking; LinkedIn Pixel; LinkedIn Advertising
    TikTok Ads | ByteDance | advertising | CN | ads.tiktok.com; analytics.tiktok.com | TikTok Pixel; TikTok for Business; TikTok Advertising
    Snap Pixel | Snap | advertising | US | tr.snapchat.com | Snapchat Ads; Snapchat Pixel; Snap Ads
    Pinterest Tag | Pinterest | advertising | US | ct.pinterest.com | Pinterest Ads; Pinterest Pixel
    Reddit Ads | Reddit | advertising | US | redditmedia.com | Reddit Pixel
    Quora Ads | Quora | advertising | US | q.quora.com | Quora Pixel
    Spotify Ads | Spotify | advertising | SE | ads.spotify.com | Spotify Ad Analytics; Podsights
    Criteo | | advertising | FR | criteo.com; criteo.net |
    The Trade Desk | | advertising | US | thetradedesk.com; adsrvr.org | TradeDesk; Trade Desk; TTD
    Taboola | | advertising | IL | taboola.com | Taboola Pixel
    Outbrain | Teads | advertising | US | outbrain.com |
    Teads | | advertising | LU | teads.com; teads.tv |
    Magnite | | advertising | US | magnite.com; rubiconproject.com | Rubicon Project; Rubicon; Telaria
    PubMatic | | advertising | US | pubmatic.com |
    OpenX | | advertising | US | openx.com; openx.net |
    Index Exchange | | advertising | CA | indexexchange.com; casalemedia.com | Casale Media
    Sovrn | | advertising | US | sovrn.com; lijit.com |
    Smart AdServer | | advertising | FR | equativ.com; smartadserver.com | Equativ; Smaato
    Sharethrough | Equativ | advertising | CA | sharethrough.com | District M
    TripleLift | | advertising | US | triplelift.com |
    GumGum | | advertising | US | gumgum.com |
    33Across | | advertising | US | 33across.com |
    Media.net | | advertising | AE | media.net |
    Yahoo Advertising | Yahoo | advertising | US | advertising.yahoo.com | Verizon Media; Oath; Yahoo Ad Tech; Yahoo Ads; Yahoo DSP; Gemini Native
    Yahoo | | platform | US | yahoo.com | Yahoo Japan; Yahoo EMEA
    AOL | Yahoo | advertising | US | aol.com | AOL Advertising
    Mediavine | | advertising | US | mediavine.com |
    Raptive | | advertising | US | raptive.com; adthrive.com | AdThrive; CafeMedia
    Ezoic | | advertising | US | ezoic.com | Ezoic Network
    Freestar | | advertising | US | freestar.com |
    Playwire | | advertising | US | playwire.com |
    Venatus | | advertising | GB | venatus.com | Venatus Media
    Setupad | | advertising | LV | setupad.com |
    BuySellAds | | advertising | US | buysellads.com; carbonads.net | Carbon Ads
    EthicalAds | Read the Docs | advertising | US | ethicalads.io |
    AdRoll | NextRoll | advertising | US | adroll.com | NextRoll
    RollWorks | NextRoll | advertising | US | rollworks.com |
    Quantcast | | advertising | US | quantcast.com; quantserve.com | Quantcast Measure; Quantcast Advertise
    StackAdapt | | advertising | CA | stackadapt.com |
    MediaMath | Infillion | advertising | US | mediamath.com; mathtag.com |
    Basis Technologies | | advertising | US | basis.com; centro.net | Centro; SiteScout
    Adform | | advertising | DK | adform.com; adform.net |
    RTB House | | advertising | PL | rtbhouse.com; creativecdn.com |
    Amobee | Tremor | advertising | US | amobee.com; turn.com |
    Nexxen | | advertising | IL | nexxen.com; tremorvideo.com; unrulymedia.com | Tremor Video; Unruly
    Zeta Global | | advertising | US | zetaglobal.com; rfihub.com; rezync.com | Rocket Fuel; Sizmek DSP; Zeta
    Conversant | Epsilon | advertising | US | conversantmedia.com | Conversant Media; Dotomi; ValueClick
    Simpli.fi | | advertising | US | simpli.fi | Simplifi
    Viant | | advertising | US | viantinc.com; adelphic.com | Adelphic
    Undertone | Perion | advertising | US | undertone.com |
    Kargo | | advertising | US | kargo.com |
    Nativo | | advertising | US | nativo.com |
    Revcontent | | advertising | US | revcontent.com |
    MGID | | advertising | US | mgid.com |
    Ligatus | Outbrain | advertising | DE | ligatus.com |
    Plista | | advertising | DE | plista.com |
    Seedtag | | advertising | ES | seedtag.com |
    Ogury | | advertising | FR | ogury.com |
    Gamned | | advertising | FR | gamned.com |
    Weborama | | advertising | FR | weborama.com; weborama.fr |
    Tradelab | Jellyfish | advertising | FR | tradelab.com |
    S4M | | advertising | FR | s4m.io |
    Sublime Skinz | Azerion | advertising | FR | sublime.xyz |
    Azerion | | advertising | NL | azerion.com | Improve Digital
    Yieldlove | | advertising | DE | yieldlove.com |
    Virtual Minds | ProSieben | advertising | DE | virtualminds.com; yieldlab.net | Yieldlab; Active Agent; ADITION
    Emetriq | Telekom | advertising | DE | emetriq.com |
    Zemanta | Outbrain | advertising | SI | zemanta.com |
    Yandex Direct | Yandex | advertising | RU | direct.yandex.com; an.yandex.ru | Yandex Advertising Network
    myTarget | VK | advertising | RU | target.my.com |
    InMobi | | advertising | IN | inmobi.com |
    AppLovin | | advertising | US | applovin.com | AppLovin MAX
    MoPub | AppLovin | advertising | US | mopub.com |
    ironSource | Unity | advertising | IL | ironsrc.com; is.com | Iron Source; Supersonic Ads; Tapjoy
    Unity Ads | Unity | advertising | US | unityads.unity3d.com |
    Vungle | Liftoff | advertising | US | vungle.com |
    Liftoff | | advertising | US | liftoff.io |
    Chartboost | | advertising | US | chartboost.com |
    AdColony | Digital Turbine | advertising | US | adcolony.com |
    Digital Turbine | | advertising | US | digitalturbine.com | Fyber; Inneractive
    Mintegral | Mobvista | advertising | CN | mintegral.com | Mobvista
    Pangle | ByteDance | advertising | CN | pangleglobal.com |
    Moloco | | advertising | US | moloco.com | Moloco Ads
    Smadex | Entravision | advertising | ES | smadex.com |
    Adikteev | | advertising | FR | adikteev.com |
    Appodeal | | advertising | US | appodeal.com | BidMachine
    StartApp | | advertising | IL | start.io; startapp.com | Start.io
    Verve Group | | advertising | DE | verve.com; pubnative.net | PubNative; Smaato Inc
    AdMixer | | advertising | UA | admixer.com |
    Leadbolt | | advertising | AU | leadbolt.com |
    HyprMX | | advertising | US | hyprmx.com |
    Aarki | Skillz | advertising | US | aarki.com |
    Remerge | | advertising | DE | remerge.io |
    YouAppi | | advertising | IL | youappi.com |
    Jampp | Affle | advertising | AR | jampp.com |
    Innovid | Mediaocean | advertising | US | innovid.com | Flashtalking
    Extreme Reach | | advertising | US | extremereach.com | XR Extreme Reach
    FreeWheel | Comcast | advertising | US | freewheel.com; fwmrm.net; stickyadstv.com | StickyADStv
    SpotX | Magnite | advertising | US | spotx.tv; spotxchange.com | SpotXchange
    SpringServe | Magnite | advertising | US | springserve.com |
    Roku | | advertising | US | roku.com | Roku Advertising; Dataxu; OneView
    Samsung Ads | Samsung | advertising | KR | samsungads.com |
    Samba TV | | advertising | US | samba.tv |
    Integral Ad Science | | advertising | US | integralads.com; adsafeprotected.com | IAS
    DoubleVerify | | advertising | US | doubleverify.com; dv.tech |
    ~Moat | Oracle | advertising | US | moat.com; moatads.com | Oracle Moat
    White Ops | HUMAN | security | US | whiteops.com; humansecurity.com | HUMAN Security
    Confiant | | advertising | US | confiant.com |
    GeoEdge | | advertising | IL | geoedge.com |
    Prebid | | advertising | US | prebid.org |
    ID5 | | advertising | GB | id5.io | ID5-sync
    LiveRamp | | broker | US | liveramp.com; rlcdn.com; pippio.com | Live Ramp; Faktor; Arbor
    Lotame | | broker | US | lotame.com; crwdcntrl.net |
    BlueKai | Oracle | broker | US | bluekai.com; bkrtx.com | Oracle BlueKai; Oracle Data Cloud
    Eyeota | Dun & Bradstreet | broker | SG | eyeota.com; eyeota.net |
    Tapad | Experian | broker | US | tapad.com |
    Drawbridge | Microsoft | broker | US | drawbridge.com |
    Neustar | TransUnion | broker | US | neustar.biz; agkn.com |
    Dstillery | | advertising | US | dstillery.com |
    Exelate | Nielsen | broker | US | exelator.com |
    Krux | Salesforce | broker | US | krxd.net | Salesforce DMP
    Permutive | | broker | GB | permutive.com |
    Zeotap | | broker | DE | zeotap.com |
    Intent IQ | | broker | US | intentiq.com |
    Bombora | | broker | US | bombora.com |
    6sense | | broker | US | 6sense.com | 6Sense Insights
    Demandbase | | broker | US | demandbase.com |
    Terminus ABM | DemandScience | advertising | US | terminus.com |
    Leadfeeder | Dealfront | analytics | FI | leadfeeder.com; dealfront.com | Dealfront; Echobot
    Clearbit | HubSpot | broker | US | clearbit.com | Breeze Intelligence
    ZoomInfo | | broker | US | zoominfo.com |
    Apollo.io | | broker | US | apollo.io |
    Lusha | | broker | US | lusha.com |
    Cognism | | broker | GB | cognism.com |
    FullContact | | broker | US | fullcontact.com |
    People Data Labs | | broker | US | peopledatalabs.com |
    Rakuten Advertising | Rakuten | affiliate-marketing | US | rakutenadvertising.com; linksynergy.com | LinkShare; Rakuten Marketing; Rakuten LinkShare
    Awin | Axel Springer | affiliate-marketing | DE | awin.com; awin1.com; zanox.com | Zanox; Affiliate Window; ShareASale; affilinet
    CJ Affiliate | Publicis | affiliate-marketing | US | cj.com; dpbolvw.net | Commission Junction; CJ.com
    Impact.com | | affiliate-marketing | US | impact.com; impactradius.com | Impact Radius; Impact Tech
    Partnerize | | affiliate-marketing | GB | partnerize.com | Performance Horizon
    Tradedoubler | | affiliate-marketing | SE | tradedoubler.com |
    TradeTracker | | affiliate-marketing | NL | tradetracker.com |
    Webgains | | affiliate-marketing | GB | webgains.com |
    Daisycon | | affiliate-marketing | NL | daisycon.com |
    Adtraction | | affiliate-marketing | SE | adtraction.com |
    Skimlinks | Connexity | affiliate-marketing | GB | skimlinks.com; skimresources.com |
    VigLink | Sovrn | affiliate-marketing | US | viglink.com |
    FlexOffers | | affiliate-marketing | US | flexoffers.com |
    Pepperjam | Partnerize | affiliate-marketing | US | pepperjam.com | Ascend by Pepperjam
    Refersion | | affiliate-marketing | US | refersion.com |
    PartnerStack | | affiliate-marketing | CA | partnerstack.com |
    ReferralCandy | | affiliate-marketing | SG | referralcandy.com |
    Friendbuy | | affiliate-marketing | US | friendbuy.com |
    Mention Me | | affiliate-marketing | GB | mention-me.com |
    Rewardful | | affiliate-marketing | CA | rewardful.com |
    Tapfiliate | Admitad | affiliate-marketing | NL | tapfiliate.com |
    Admitad | | affiliate-marketing | DE | admitad.com |
    Everflow | | affiliate-marketing | US | everflow.io |
    HasOffers | TUNE | affiliate-marketing | US | tune.com | TUNE Inc
    ~Button | | affiliate-marketing | US | usebutton.com |
    Rokt | | advertising | US | rokt.com |
    Bounce Exchange | Wunderkind | advertising | US | wunderkind.co; bounceexchange.com | Wunderkind; BounceX
    Steelhouse | MNTN | advertising | US | mountain.com; steelhouse.com | MNTN
    Perfect Audience | | advertising | US | perfectaudience.com |
    ReTargeter | | advertising | US | retargeter.com |
    Marin Software | | advertising | US | marinsoftware.com |
    Skai | | advertising | IL | skai.io; kenshoo.com | Kenshoo
    Smartly.io | | advertising | FI | smartly.io |
    ~Adjust | AppLovin | attribution | DE | adjust.com | Adjust GmbH
    AppsFlyer | | attribution | IL | appsflyer.com | Apps Flyer
    ~Branch | | attribution | US | branch.io | Branch.io; Branch Metrics
    Kochava | | attribution | US | kochava.com |
    Singular | | attribution | US | singular.net | Singular Labs
    Tenjin | | attribution | US | tenjin.com |
    Airbridge | | attribution | KR | airbridge.io | AB180
    AdBrix | | attribution | KR | adbrix.io | IGAWorks
    SplitMetrics | | attribution | US | splitmetrics.com | SearchAdsHQ
    Podtrac | | attribution | US | podtrac.com |
    Chartable | Spotify | attribution | US | chartable.com |
    TVSquared | Innovid | attribution | GB | tvsquared.com |
    Rockerbox | DoubleVerify | attribution | US | rockerbox.com |
    Northbeam | | attribution | US | northbeam.io |
    Triple Whale | | attribution | US | triplewhale.com |
    CallRail | | attribution | US | callrail.com |
    Invoca | | attribution | US | invoca.com |
    """
}
