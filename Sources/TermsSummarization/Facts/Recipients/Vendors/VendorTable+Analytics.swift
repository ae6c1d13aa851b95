extension VendorTable {
  /// Analytics, session replay, testing, tag managers, audience measurement and surveys.
  static let analytics = """
    Google Analytics | Google | analytics | US | analytics.google.com; google-analytics.com | Google Analytics 4; GA4; Google Universal Analytics; Universal Analytics; Google Analytics 360; Google Analytics for Firebase; Analytics 360; Urchin
    Google Tag Manager | Google | tag-manager | US | googletagmanager.com; tagmanager.google.com | GTM; Google Tag
    Google Optimize | Google | testing | US | optimize.google.com |
    Google Search Console | Google | analytics | US | |
    Looker | Google | analytics | US | looker.com | Looker Studio; Google Data Studio
    Firebase Analytics | Google | analytics | US | app-measurement.com | Google Firebase Analytics; Google Firebase Crashlytics
    Firebase Remote Config | Google | testing | US | |
    Facebook Analytics | Meta | analytics | US | | Facebook SDK; Facebook Insights; Meta SDK; Facebook App Events
    Adobe Analytics | Adobe | analytics | US | omniture.com; omtrdc.net; 2o7.net; demdex.net | Omniture; Adobe Omniture; Adobe SiteCatalyst; Adobe Digital Analytics; Adobe Marketing Cloud; Adobe Experience Cloud; Adobe Audience Manager; Demdex; SiteCatalyst; Adobe Systems; Adobe Target; Adobe Campaign; Adobe Advertising Cloud
    Adobe | | platform | US | adobe.com | Adobe Inc; Adobe Systems Software Ireland
    Microsoft Clarity | Microsoft | session-replay | US | clarity.microsoft.com; clarity.ms |
    Microsoft Application Insights | Microsoft | analytics | US | | Azure Application Insights; Application Insights
    Power BI | Microsoft | analytics | US | powerbi.com | Microsoft Power BI
    Tableau | Salesforce | analytics | US | tableau.com | Tableau Software
    Mixpanel | | analytics | US | mixpanel.com |
    Amplitude | | analytics | US | amplitude.com | Amplitude Analytics
    ~Heap | Contentsquare | analytics | US | heap.io; heapanalytics.com | Heap Analytics; Heap.io
    ~Segment | Twilio | analytics | US | segment.com; segment.io | Segment.io; Segment.com; Twilio Segment
    mParticle | Rokt | analytics | US | mparticle.com |
    RudderStack | | analytics | US | rudderstack.com |
    Tealium | | tag-manager | US | tealium.com; tiqcdn.com | Tealium iQ
    Ensighten | | tag-manager | US | ensighten.com |
    Commanders Act | | tag-manager | FR | commandersact.com | TagCommander
    PostHog | | analytics | US | posthog.com |
    Snowplow | | analytics | GB | snowplow.io; snowplowanalytics.com | Snowplow Analytics
    Matomo | | analytics | NZ | matomo.org; matomo.cloud | Piwik; Matomo Analytics; InnoCraft
    Piwik PRO | | analytics | PL | piwik.pro | PiwikPro
    Plausible | | analytics | EE | plausible.io | Plausible Analytics; Plausible Insights
    Fathom Analytics | | analytics | CA | usefathom.com |
    Simple Analytics | | analytics | NL | simpleanalytics.com |
    Umami | | analytics | US | umami.is |
    Pirsch | | analytics | DE | pirsch.io |
    GoatCounter | | analytics | NL | goatcounter.com |
    Clicky | | analytics | US | clicky.com; getclicky.com |
    StatCounter | | analytics | IE | statcounter.com |
    Woopra | | analytics | US | woopra.com | Appier Woopra
    Kissmetrics | | analytics | US | kissmetrics.com; kissmetrics.io |
    Chartbeat | | analytics | US | chartbeat.com; chartbeat.net |
    Parse.ly | Automattic | analytics | US | parsely.com; parse.ly | Parsely
    AT Internet | Piano | analytics | FR | atinternet.com; xiti.com | Xiti; AT Internet XiTi
    ~Piano | | analytics | US | piano.io; tinypass.com | Piano Analytics; Piano Software; Tinypass; Cxense
    Webtrekk | Mapp | analytics | DE | webtrekk.com | Mapp Digital; Mapp Intelligence; Mapp Cloud
    etracker | | analytics | DE | etracker.com; etracker.de |
    Econda | | analytics | DE | econda.de |
    INFOnline | | analytics | DE | infonline.de; ioam.de | IVW
    Webtrends | | analytics | US | webtrends.com |
    Coremetrics | Acoustic | analytics | US | coremetrics.com |
    Realytics | | analytics | FR | realytics.io |
    Eulerian | | analytics | FR | eulerian.com; eulerian.net | Eulerian Technologies
    Countly | | analytics | GB | count.ly; countly.com |
    Flurry | Yahoo | analytics | US | flurry.com | Flurry Analytics; Yahoo Flurry
    Localytics | Upland | analytics | US | localytics.com |
    Apptentive | Alchemer | survey | US | apptentive.com |
    GameAnalytics | | analytics | DK | gameanalytics.com | Game Analytics
    deltaDNA | Unity | analytics | GB | deltadna.com |
    Unity Analytics | Unity | analytics | US | |
    Upsight | | analytics | US | upsight.com | Kontagent
    Yandex Metrica | Yandex | analytics | RU | metrica.yandex.com; mc.yandex.ru | Yandex Metrika
    AppMetrica | Yandex | analytics | RU | appmetrica.yandex.com | Yandex AppMetrica
    Baidu Analytics | Baidu | analytics | CN | tongji.baidu.com | Baidu Tongji
    Umeng | Alibaba | analytics | CN | umeng.com | Umeng+
    TalkingData | | analytics | CN | talkingdata.com |
    Sensors Data | | analytics | CN | sensorsdata.cn |
    ThinkingData | | analytics | CN | thinkingdata.cn; thinkingdata.io |
    Bugly | Tencent | monitoring | CN | bugly.qq.com |
    Hotjar | Contentsquare | session-replay | MT | hotjar.com; hotjar.io |
    FullStory | | session-replay | US | fullstory.com | Full Story
    Contentsquare | | session-replay | FR | contentsquare.com; contentsquare.net | Clicktale
    LogRocket | | session-replay | US | logrocket.com; logrocket.io |
    Mouseflow | | session-replay | DK | mouseflow.com |
    Lucky Orange | | session-replay | US | luckyorange.com | LuckyOrange
    Crazy Egg | | session-replay | US | crazyegg.com | CrazyEgg
    Inspectlet | | session-replay | US | inspectlet.com |
    SessionCam | Glassbox | session-replay | GB | sessioncam.com |
    Glassbox | | session-replay | GB | glassbox.com |
    Quantum Metric | | session-replay | US | quantummetric.com |
    Smartlook | Cisco | session-replay | CZ | smartlook.com |
    Decibel Insight | Medallia | session-replay | GB | decibelinsight.net |
    UXCam | | session-replay | DE | uxcam.com |
    Appsee | ServiceNow | session-replay | IL | appsee.com |
    OpenReplay | | session-replay | FR | openreplay.com |
    Optimizely | | testing | US | optimizely.com | Episerver
    VWO | Wingify | testing | IN | vwo.com; visualwebsiteoptimizer.com | Visual Website Optimizer; Wingify
    AB Tasty | | testing | FR | abtasty.com | ABTasty
    Kameleoon | | testing | FR | kameleoon.com; kameleoon.eu |
    Convert.com | | testing | US | convert.com | Convert Insights
    Statsig | OpenAI | testing | US | statsig.com |
    GrowthBook | | testing | US | growthbook.io |
    Eppo | Datadog | testing | US | geteppo.com |
    Apptimize | Airship | testing | US | apptimize.com |
    Dynamic Yield | Mastercard | testing | IL | dynamicyield.com |
    Monetate | Kibo | testing | US | monetate.com; monetate.net |
    Evergage | Salesforce | testing | US | evergage.com |
    Pendo | | analytics | US | pendo.io | Pendo.io
    Appcues | | analytics | US | appcues.com |
    WalkMe | SAP | analytics | IL | walkme.com |
    Userpilot | | analytics | US | userpilot.com |
    UserGuiding | | analytics | US | userguiding.com |
    Chameleon.io | | analytics | US | chameleon.io |
    Whatfix | | analytics | IN | whatfix.com |
    Gainsight | | analytics | US | gainsight.com | Gainsight PX
    June.so | | analytics | FR | june.so |
    ChartMogul | | analytics | DE | chartmogul.com |
    Baremetrics | | analytics | US | baremetrics.com |
    ProfitWell | Paddle | analytics | US | profitwell.com |
    RevenueCat | | payment | US | revenuecat.com | Revenue Cat
    Adapty | | payment | US | adapty.io |
    Qonversion | | payment | US | qonversion.io |
    Superwall | | payment | US | superwall.com |
    Sensor Tower | | analytics | US | sensortower.com |
    data.ai | Sensor Tower | analytics | US | data.ai; appannie.com | App Annie
    Similarweb | | analytics | IL | similarweb.com |
    Comscore | | measurement | US | comscore.com; scorecardresearch.com | ScorecardResearch; Scorecard Research; comScore B.V
    Nielsen | | measurement | US | nielsen.com; imrworldwide.com | Nielsen Digital; The Nielsen Company; Nielsen Online; Nielsen Measurement; NetRatings; Nielsen DAR
    Mediametrie | | measurement | FR | mediametrie.fr; mediametrie.com | Médiamétrie
    Kantar | | measurement | GB | kantar.com | Kantar Media; TNS Sifo
    Gemius | | measurement | PL | gemius.com | gemiusAudience
    Ipsos | | measurement | FR | ipsos.com | Ipsos MORI; Ipsos iris
    GfK | NielsenIQ | measurement | DE | gfk.com |
    YouGov | | measurement | GB | yougov.com |
    Dynata | | survey | US | dynata.com | Survey Sampling International
    Lucid | Cint | survey | US | luc.id | Lucid Holdings; Cint
    Lucid Software | | productivity | US | lucid.co | Lucidchart
    Gallup | | survey | US | gallup.com |
    Qualtrics | | survey | US | qualtrics.com |
    Medallia | | survey | US | medallia.com; kampyle.com | Medallia Digital; Kampyle
    SurveyMonkey | | survey | US | surveymonkey.com | Momentive; Survey Monkey
    Typeform | | survey | ES | typeform.com |
    Jotform | | survey | US | jotform.com |
    Formstack | | survey | US | formstack.com |
    Google Forms | Google | survey | US | forms.google.com |
    Tally Forms | | survey | BE | tally.so |
    Alchemer | | survey | US | alchemer.com; surveygizmo.com | SurveyGizmo
    QuestionPro | | survey | US | questionpro.com |
    SurveySparrow | | survey | US | surveysparrow.com |
    ForeSee | Verint | survey | US | foresee.com | Verint ForeSee
    OpinionLab | Verint | survey | US | opinionlab.com |
    Usabilla | SurveyMonkey | survey | NL | usabilla.com |
    Delighted | Qualtrics | survey | US | delighted.com |
    AskNicely | | survey | NZ | asknicely.com |
    Wootric | InMoment | survey | US | wootric.com | InMoment
    Satismeter | Productboard | survey | CZ | satismeter.com |
    Survicate | | survey | PL | survicate.com |
    Sprig | | survey | US | sprig.com |
    Qualaroo | | survey | US | qualaroo.com |
    UserTesting | | survey | US | usertesting.com | UserZoom
    ~Maze | | survey | US | maze.co |
    Dovetail | | survey | AU | dovetail.com |
    Canny.io | | survey | US | canny.io |
    UserVoice | | survey | US | uservoice.com |
    Productboard | | survey | US | productboard.com |
    Trustpilot | | reviews | DK | trustpilot.com |
    Feefo | | reviews | GB | feefo.com |
    Bazaarvoice | | reviews | US | bazaarvoice.com |
    PowerReviews | | reviews | US | powerreviews.com |
    Yotpo | | reviews | US | yotpo.com |
    Trusted Shops | | reviews | DE | trustedshops.com; trustedshops.de |
    Reviews.io | | reviews | GB | reviews.io | REVIEWS.co.uk
    Avis Verifies | Skeepers | reviews | FR | avis-verifies.com | Skeepers; NetReviews
    eKomi | | reviews | DE | ekomi.com; ekomi.de |
    Judge.me | | reviews | GB | judge.me |
    Okendo | | reviews | AU | okendo.io |
    Stamped.io | | reviews | CA | stamped.io |
    Yelp | | reviews | US | yelp.com |
    Tripadvisor | | reviews | US | tripadvisor.com |
    G2 Crowd | | reviews | US | g2.com |
    Capterra | Gartner | reviews | US | capterra.com |
    """
}
