extension VendorTable {
  /// Cloud, hosting, delivery networks, databases, and tools that developers build with.
  static let hosting = """
    Google | Alphabet | platform | US | google.com | Google LLC; Alphabet; Google Ireland; Google services
    Microsoft | | platform | US | microsoft.com | Microsoft Corporation
    Amazon | | platform | US | amazon.com; amazon.co.uk; amazon.de | Amazon.com; Amazon Europe
    Apple | | platform | US | apple.com | Apple Inc; Apple Distribution International
    Amazon Web Services | Amazon | hosting | US | aws.amazon.com; amazonaws.com | AWS; Amazon AWS
    Amazon S3 | Amazon | hosting | US | s3.amazonaws.com | AWS S3; Amazon Simple Storage Service
    Amazon EC2 | Amazon | hosting | US | |
    Amazon CloudFront | Amazon | delivery | US | cloudfront.net | CloudFront; AWS CloudFront
    Amazon SES | Amazon | messaging | US | | Amazon Simple Email Service; AWS SES
    Amazon Pinpoint | Amazon | messaging | US | | AWS Pinpoint
    Amazon Cognito | Amazon | identity | US | | AWS Cognito
    Amazon Redshift | Amazon | hosting | US | | AWS Redshift
    Amazon RDS | Amazon | hosting | US | | AWS RDS
    Google Cloud | Google | hosting | US | cloud.google.com | Google Cloud Platform; GCP; Google Cloud Storage; Google Cloud Services; Google Cloud EMEA
    Google App Engine | Google | hosting | US | appspot.com | App Engine
    Google BigQuery | Google | hosting | US | bigquery.cloud.google.com | BigQuery
    Google Fonts | Google | delivery | US | fonts.googleapis.com; fonts.gstatic.com | Google Web Fonts
    Google Hosted Libraries | Google | delivery | US | ajax.googleapis.com | Google AJAX Libraries
    Microsoft Azure | Microsoft | hosting | US | azure.microsoft.com; azure.com | Azure; Windows Azure
    Oracle Cloud | Oracle | hosting | US | cloud.oracle.com | Oracle Cloud Infrastructure; OCI
    Oracle | | platform | US | oracle.com | Oracle America
    IBM Cloud | IBM | hosting | US | cloud.ibm.com | SoftLayer
    IBM | | platform | US | ibm.com |
    Alibaba Cloud | Alibaba | hosting | CN | alibabacloud.com; aliyun.com | Alibaba Cloud Computing; Aliyun
    Alibaba | | platform | CN | alibaba.com | Alibaba Group
    Tencent Cloud | Tencent | hosting | CN | tencentcloud.com; cloud.tencent.com |
    Tencent | | platform | CN | tencent.com |
    Huawei Cloud | Huawei | hosting | CN | huaweicloud.com |
    Huawei | | platform | CN | huawei.com |
    Baidu | | platform | CN | baidu.com |
    Yandex | | platform | RU | yandex.com; yandex.ru |
    Yandex Cloud | Yandex | hosting | RU | cloud.yandex.com |
    Volcano Engine | ByteDance | hosting | CN | volcengine.com |
    ByteDance | | platform | CN | bytedance.com |
    Naver | | platform | KR | naver.com | NAVER Cloud
    Kakao | | platform | KR | kakao.com; kakaocorp.com |
    Rakuten | | platform | JP | rakuten.com; rakuten.co.jp | Rakuten Group
    DigitalOcean | | hosting | US | digitalocean.com | Digital Ocean
    Linode | Akamai | hosting | US | linode.com |
    Vultr | | hosting | US | vultr.com |
    Hetzner | | hosting | DE | hetzner.com; hetzner.de | Hetzner Online
    OVHcloud | | hosting | FR | ovhcloud.com; ovh.com; ovh.net | OVH; OVH Cloud; OVH Groupe
    Scaleway | Iliad | hosting | FR | scaleway.com | Online SAS
    Gandi | | hosting | FR | gandi.net |
    ~Ionos | United Internet | hosting | DE | ionos.com; ionos.de | 1&1 IONOS; IONOS SE
    Strato | United Internet | hosting | DE | strato.de | STRATO AG
    Exoscale | A1 | hosting | CH | exoscale.com |
    Infomaniak | | hosting | CH | infomaniak.com |
    LeaseWeb | | hosting | NL | leaseweb.com |
    TransIP | | hosting | NL | transip.nl; transip.eu |
    UpCloud | | hosting | FI | upcloud.com |
    Clever Cloud | | hosting | FR | clever-cloud.com |
    Equinix | | hosting | US | equinix.com |
    Rackspace | | hosting | US | rackspace.com | Rackspace Technology
    GoDaddy | | hosting | US | godaddy.com |
    Namecheap | | hosting | US | namecheap.com |
    Bluehost | Newfold Digital | hosting | US | bluehost.com |
    HostGator | Newfold Digital | hosting | US | hostgator.com |
    DreamHost | | hosting | US | dreamhost.com |
    SiteGround | | hosting | BG | siteground.com |
    Hostinger | | hosting | LT | hostinger.com |
    WP Engine | | hosting | US | wpengine.com | WPEngine
    Kinsta | | hosting | US | kinsta.com |
    Pantheon | | hosting | US | pantheon.io | Pantheon Systems
    Flywheel | WP Engine | hosting | US | getflywheel.com |
    Liquid Web | | hosting | US | liquidweb.com |
    WordPress | Automattic | hosting | US | wordpress.com; wordpress.org | WordPress.com; WordPress VIP
    Automattic | | hosting | US | automattic.com |
    Wix | | hosting | IL | wix.com | Wix.com
    Squarespace | | hosting | US | squarespace.com |
    Webflow | | hosting | US | webflow.com |
    Weebly | Block | hosting | US | weebly.com |
    ~Framer | | hosting | NL | framer.com |
    ~Carrd | | hosting | US | carrd.co |
    Unbounce | | hosting | CA | unbounce.com |
    Leadpages | | hosting | US | leadpages.com; leadpages.net |
    Instapage | | hosting | US | instapage.com |
    ClickFunnels | | hosting | US | clickfunnels.com |
    Kajabi | | hosting | US | kajabi.com |
    Teachable | Hotmart | hosting | US | teachable.com |
    Thinkific | | hosting | CA | thinkific.com |
    Contentful | | hosting | DE | contentful.com |
    Sanity.io | | hosting | NO | sanity.io |
    Prismic | | hosting | FR | prismic.io |
    Storyblok | | hosting | AT | storyblok.com |
    Hygraph | | hosting | DE | hygraph.com | GraphCMS
    Heroku | Salesforce | hosting | US | heroku.com |
    Vercel | | hosting | US | vercel.com |
    Netlify | | hosting | US | netlify.com |
    Fly.io | | hosting | US | fly.io |
    ~Render | | hosting | US | render.com |
    ~Railway | | hosting | US | railway.app; railway.com |
    Platform.sh | | hosting | FR | platform.sh | Upsun
    Cloudways | DigitalOcean | hosting | MT | cloudways.com |
    Aiven | | hosting | FI | aiven.io |
    Supabase | | hosting | US | supabase.com; supabase.io |
    Firebase | Google | hosting | US | firebase.google.com; firebase.com; firebaseio.com | Google Firebase; Firebase Hosting; Cloud Firestore; Firebase Realtime Database
    Firebase Authentication | Google | identity | US | |
    Firebase Cloud Messaging | Google | messaging | US | | Google Firebase Cloud Messaging; FCM
    PlanetScale | | hosting | US | planetscale.com |
    CockroachDB | | hosting | US | cockroachlabs.com | Cockroach Labs
    MongoDB | | hosting | US | mongodb.com | MongoDB Atlas
    Redis | | hosting | US | redis.com; redis.io | Redis Labs; Redis Cloud
    Upstash | | hosting | US | upstash.com |
    Convex.dev | | hosting | US | convex.dev |
    Snowflake | | hosting | US | snowflake.com | Snowflake Inc; Snowflake Computing
    Databricks | | hosting | US | databricks.com |
    ~Elastic | | hosting | NL | elastic.co | Elasticsearch; Elastic Cloud; Elasticsearch B.V.
    Algolia | | development | FR | algolia.com |
    Meilisearch | | development | FR | meilisearch.com |
    Typesense | | development | US | typesense.org |
    Confluent | | hosting | US | confluent.io |
    Fivetran | | development | US | fivetran.com |
    Airbyte | | development | US | airbyte.com |
    Stitch Data | Qlik | development | US | stitchdata.com |
    Hightouch | | development | US | hightouch.com; hightouch.io |
    dbt Labs | | development | US | getdbt.com | dbt Cloud
    Hasura | | development | US | hasura.io |
    Retool | | development | US | retool.com |
    Zapier | | development | US | zapier.com |
    Make.com | Celonis | development | CZ | make.com | Integromat
    n8n | | development | DE | n8n.io |
    Workato | | development | US | workato.com |
    MuleSoft | Salesforce | development | US | mulesoft.com |
    IFTTT | | development | US | ifttt.com |
    Cloudflare | | delivery | US | cloudflare.com; cloudflareinsights.com | Cloudflare CDN; Cloudflare Workers
    Akamai | | delivery | US | akamai.com; akamaihd.net | Akamai Technologies
    Fastly | | delivery | US | fastly.com; fastly.net |
    Bunny.net | | delivery | SI | bunny.net; b-cdn.net | BunnyCDN; BunnyWay; Bunny CDN
    KeyCDN | | delivery | CH | keycdn.com |
    jsDelivr | | delivery | PL | jsdelivr.com; jsdelivr.net |
    cdnjs | Cloudflare | delivery | US | cdnjs.com |
    unpkg | | delivery | US | unpkg.com |
    StackPath | | delivery | US | stackpath.com | MaxCDN; BootstrapCDN
    Limelight Networks | Edgio | delivery | US | limelight.com | Edgio; Edgecast
    Imgix | | delivery | US | imgix.com; imgix.net |
    Cloudinary | | delivery | US | cloudinary.com |
    Uploadcare | | delivery | CA | uploadcare.com |
    Adobe Fonts | Adobe | delivery | US | fonts.adobe.com; typekit.com; typekit.net | Typekit; Adobe Typekit
    Font Awesome | | delivery | US | fontawesome.com | Fonticons
    Monotype | | delivery | US | monotype.com; fonts.com | Fonts.com; MyFonts
    Gravatar | Automattic | delivery | US | gravatar.com |
    Backblaze | | hosting | US | backblaze.com |
    Wasabi | | hosting | US | wasabi.com | Wasabi Technologies
    GitHub | Microsoft | development | US | github.com | GitHub Pages; GitHub Actions
    GitLab | | development | US | gitlab.com | GitLab CI
    Bitbucket | Atlassian | development | AU | bitbucket.org |
    Stack Overflow | Prosus | development | US | stackoverflow.com | StackExchange; Stack Exchange
    Docker | | development | US | docker.com | Docker Hub
    CircleCI | | development | US | circleci.com |
    Expo.dev | | development | US | expo.dev; expo.io | Expo Push
    ~Sentry | | monitoring | US | sentry.io | Sentry.io; Functional Software
    Datadog | | monitoring | US | datadoghq.com; datadoghq.eu | Data Dog
    New Relic | | monitoring | US | newrelic.com; nr-data.net | NewRelic
    Bugsnag | SmartBear | monitoring | US | bugsnag.com |
    Rollbar | | monitoring | US | rollbar.com |
    Raygun | | monitoring | NZ | raygun.com; raygun.io |
    Honeybadger | | monitoring | US | honeybadger.io |
    Airbrake | LogicMonitor | monitoring | US | airbrake.io |
    Dynatrace | | monitoring | US | dynatrace.com |
    AppDynamics | Cisco | monitoring | US | appdynamics.com |
    Splunk | Cisco | monitoring | US | splunk.com |
    Sumo Logic | | monitoring | US | sumologic.com |
    Loggly | SolarWinds | monitoring | US | loggly.com |
    Papertrail | SolarWinds | monitoring | US | papertrailapp.com |
    Pingdom | SolarWinds | monitoring | SE | pingdom.com; pingdom.net |
    Logz.io | | monitoring | IL | logz.io |
    Logentries | Rapid7 | monitoring | IE | logentries.com |
    Better Stack | | monitoring | CZ | betterstack.com | Logtail; Better Uptime
    Grafana | | monitoring | US | grafana.com | Grafana Labs; Grafana Cloud
    PagerDuty | | monitoring | US | pagerduty.com |
    Opsgenie | Atlassian | monitoring | AU | opsgenie.com |
    StatusPage | Atlassian | monitoring | AU | statuspage.io |
    UptimeRobot | | monitoring | MT | uptimerobot.com |
    Firebase Crashlytics | Google | monitoring | US | crashlytics.com | Crashlytics; Google Crashlytics; Fabric Crashlytics
    Firebase Performance Monitoring | Google | monitoring | US | |
    Instabug | | monitoring | US | instabug.com | Luciq
    HockeyApp | Microsoft | monitoring | US | hockeyapp.net | Visual Studio App Center
    TestFlight | Apple | development | US | testflight.apple.com |
    Embrace.io | | monitoring | US | embrace.io |
    SpeedCurve | | monitoring | NZ | speedcurve.com |
    Catchpoint | | monitoring | US | catchpoint.com |
    LaunchDarkly | | development | US | launchdarkly.com |
    Split.io | Harness | development | US | split.io |
    ConfigCat | | development | HU | configcat.com |
    Unity | | development | US | unity.com; unity3d.com | Unity Technologies; Unity3D
    Unreal Engine | Epic Games | development | US | unrealengine.com |
    Epic Games | | marketplace | US | epicgames.com | Epic Online Services; Epic Games Store
    PlayFab | Microsoft | development | US | playfab.com | Azure PlayFab
    GameSparks | Amazon | development | IE | gamesparks.com |
    Photon Engine | | development | DE | photonengine.com | Exit Games
    Vivox | Unity | development | US | vivox.com |
    BrowserStack | | development | IN | browserstack.com |
    Replit | | development | US | replit.com |
    E2B | | development | US | e2b.dev |
    Modal Labs | | hosting | US | modal.com |
    RunPod | | hosting | US | runpod.io |
    CoreWeave | | hosting | US | coreweave.com |
    Lambda Labs | | hosting | US | lambdalabs.com |
    Crusoe Cloud | | hosting | US | crusoe.ai |
    Nebius | | hosting | NL | nebius.com |
    """
}
