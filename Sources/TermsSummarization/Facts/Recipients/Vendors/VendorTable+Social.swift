extension VendorTable {
  /// Social networks, video and music, messengers, shops, app stores, maps, travel and delivery.
  static let social = """
    Meta | | platform | US | meta.com; about.meta.com | Meta Platforms; Meta Ireland; Meta Platforms Ireland; Meta Companies
    Facebook | Meta | social | US | facebook.com; fb.com | Facebook Ireland; Facebook Inc; Facebook.com
    Facebook Connect | Meta | social | US | | Facebook Login; Facebook Social Plugins; Facebook Like Button
    Facebook Messenger | Meta | social | US | messenger.com; m.me |
    Instagram | Meta | social | US | instagram.com |
    Threads.net | Meta | social | US | threads.net |
    WhatsApp | Meta | social | US | whatsapp.com | WhatsApp Business
    Twitter | X Corp | social | US | twitter.com; t.co; x.com | Twitter Inc; Twitter.com; Twitter International; ~X; X Corp; X.com; X (formerly Twitter); X (formerly known as Twitter)
    LinkedIn | Microsoft | social | US | linkedin.com | LinkedIn Ireland; LinkedIn Corporation
    TikTok | ByteDance | social | CN | tiktok.com | Tik Tok; TikTok Technology
    ~Snap | | social | US | snap.com | Snap Inc; Snap Group
    Snapchat | Snap | social | US | snapchat.com |
    Pinterest | | social | US | pinterest.com |
    Reddit | | social | US | reddit.com | Reddit Inc
    Tumblr | Automattic | social | US | tumblr.com |
    Flickr | SmugMug | social | US | flickr.com |
    Quora | | social | US | quora.com |
    Discord | | social | US | discord.com; discordapp.com |
    Telegram | | social | AE | telegram.org; t.me | Telegram Messenger
    ~Signal | | social | US | signal.org | Signal Messenger
    Viber | Rakuten | social | LU | viber.com | Rakuten Viber
    LINE Corporation | LY Corporation | social | JP | line.me | LINE app; LY Corporation
    WeChat | Tencent | social | CN | wechat.com; weixin.qq.com | Weixin
    QQ | Tencent | social | CN | qq.com |
    Weibo | Sina | social | CN | weibo.com | Sina Weibo
    DingTalk | Alibaba | social | CN | dingtalk.com | Dingding; Dingding Technology
    Douyin | ByteDance | social | CN | douyin.com |
    VK | | social | RU | vk.com | VKontakte
    Odnoklassniki | VK | social | RU | ok.ru |
    Mastodon | | social | DE | joinmastodon.org |
    Bluesky | | social | US | bsky.app | Bluesky Social
    XING | New Work | social | DE | xing.com | New Work SE
    ~Nextdoor | | social | US | nextdoor.com |
    ~Meetup | | social | US | meetup.com |
    Clubhouse | | social | US | clubhouse.com |
    BeReal | Voodoo | social | FR | bere.al |
    Kik | MediaLab | social | US | kik.com |
    Patreon | | social | US | patreon.com |
    Substack | | social | US | substack.com |
    Medium.com | | social | US | medium.com |
    Goodreads | Amazon | social | US | goodreads.com |
    Last.fm | Paramount | social | GB | last.fm |
    Google+ | Google | social | US | plus.google.com | Google Plus; Google +1; Google Plus One; Google+ Button
    AddThis | Oracle | social | US | addthis.com | Add This
    ShareThis | | social | US | sharethis.com | ~Share This
    AddToAny | | social | US | addtoany.com |
    Gigya | SAP | identity | US | gigya.com |
    Janrain | Akamai | identity | US | janrain.com |
    Disqus | Zeta Global | social | US | disqus.com |
    Livefyre | Adobe | social | US | livefyre.com |
    OpenWeb | | social | IL | openweb.com; spot.im | Spot.IM; SpotIM
    Viafoura | | social | CA | viafoura.com |
    Hootsuite | | social | CA | hootsuite.com |
    Sprout Social | | social | US | sproutsocial.com |
    Sprinklr | | social | US | sprinklr.com |
    Buffer.com | | social | US | buffer.com |
    Khoros | | social | US | khoros.com | Lithium Technologies; Spredfast
    Juicer.io | | social | US | juicer.io |
    EmbedSocial | | social | MK | embedsocial.com |
    Elfsight | | social | AM | elfsight.com |
    YouTube | Google | video | US | youtube.com; youtube-nocookie.com; ytimg.com; youtu.be | Google YouTube; YouTube API Services
    Vimeo | | video | US | vimeo.com; vimeocdn.com |
    Dailymotion | Canal+ | video | FR | dailymotion.com |
    Twitch | Amazon | video | US | twitch.tv | Twitch Interactive
    Wistia | | video | US | wistia.com; wistia.net |
    Brightcove | | video | US | brightcove.com; brightcove.net |
    JW Player | | video | US | jwplayer.com; jwpcdn.com; jwpltx.com | JWPlayer; Longtail Ad Solutions
    Kaltura | | video | US | kaltura.com |
    Vidyard | | video | CA | vidyard.com |
    Loom | Atlassian | video | US | loom.com |
    Mux | | video | US | mux.com | Mux Data
    Conviva | | video | US | conviva.com |
    Bitmovin | | video | AT | bitmovin.com |
    Connatix | | video | US | connatix.com |
    Primis | | video | IL | primis.tech |
    Agora | | video | US | agora.io | Agora Lab; Agora.io
    Zoom | | video | US | zoom.us; zoom.com | Zoom Video Communications; Zoom.us
    Daily.co | | video | US | daily.co |
    LiveKit | | video | US | livekit.io |
    TokBox | Vonage | video | US | tokbox.com; opentok.com | OpenTok
    Giphy | Shutterstock | video | US | giphy.com |
    Tenor | Google | video | US | tenor.com |
    Imgur | MediaLab | video | US | imgur.com |
    SoundCloud | | video | DE | soundcloud.com |
    Spotify | | video | SE | spotify.com |
    Deezer | | video | FR | deezer.com |
    Apple Music | Apple | video | US | music.apple.com |
    Pandora Media | SiriusXM | video | US | pandora.com |
    Netflix | | video | US | netflix.com |
    Hulu | Disney | video | US | hulu.com |
    Gracenote | Nielsen | video | US | gracenote.com |
    MusicBrainz | MetaBrainz | video | US | musicbrainz.org |
    ~Shazam | Apple | video | US | shazam.com |
    Apple App Store | Apple | app-store | US | apps.apple.com; itunes.apple.com | App Store; iTunes; iTunes Store; iOS App Store; Apple iTunes; iTunes Connect; Apple App Store In-App Payments; Apple Store
    Google Play | Google | app-store | US | play.google.com | Google Play Store; Google PlayStore; Google Play Services; Google Play Billing; Play Store
    Amazon Appstore | Amazon | app-store | US | | Amazon App Store
    Huawei AppGallery | Huawei | app-store | CN | appgallery.huawei.com | AppGallery
    Samsung Galaxy Store | Samsung | app-store | KR | galaxystore.samsung.com | Galaxy Store
    Samsung | | platform | KR | samsung.com | Samsung Electronics
    Microsoft Store | Microsoft | app-store | US | apps.microsoft.com | Windows Store
    ~Steam | Valve | app-store | US | steampowered.com; steamcommunity.com | Valve Corporation
    PlayStation | Sony | app-store | JP | playstation.com | PlayStation Network; Sony Interactive Entertainment; PSN
    Xbox Live | Microsoft | app-store | US | xbox.com | Xbox
    Nintendo | | app-store | JP | nintendo.com | Nintendo eShop
    Sony | | platform | JP | sony.com |
    Shopify | | marketplace | CA | shopify.com; myshopify.com | Shopify International; Shopify Inc
    BigCommerce | | marketplace | US | bigcommerce.com |
    WooCommerce | Automattic | marketplace | US | woocommerce.com |
    Magento | Adobe | marketplace | US | magento.com | Adobe Commerce
    PrestaShop | | marketplace | FR | prestashop.com |
    eBay | | marketplace | US | ebay.com |
    Etsy | | marketplace | US | etsy.com |
    Walmart | | marketplace | US | walmart.com |
    ~Target | | marketplace | US | target.com | Target Corporation
    Zalando | | marketplace | DE | zalando.com; zalando.de |
    AliExpress | Alibaba | marketplace | CN | aliexpress.com |
    Lazada | Alibaba | marketplace | SG | lazada.com |
    Shopee | Sea | marketplace | SG | shopee.com |
    MercadoLibre | | marketplace | AR | mercadolibre.com | Mercado Libre
    Groupon | | marketplace | US | groupon.com |
    OpenTable | Booking Holdings | marketplace | US | opentable.com |
    Eventbrite | | marketplace | US | eventbrite.com |
    Ticketmaster | Live Nation | marketplace | US | ticketmaster.com |
    Live Nation | | marketplace | US | livenation.com |
    StubHub | | marketplace | US | stubhub.com |
    Booking.com | Booking Holdings | travel | NL | booking.com |
    Expedia | | travel | US | expedia.com | Expedia Group; Expedia Partner Solutions
    Airbnb | | travel | US | airbnb.com |
    Hotels.com | Expedia | travel | US | hotels.com |
    Agoda | Booking Holdings | travel | SG | agoda.com |
    Skyscanner | Trip.com | travel | GB | skyscanner.net; skyscanner.com |
    Kayak | Booking Holdings | travel | US | kayak.com |
    Amadeus IT Group | | travel | ES | amadeus.com | Amadeus
    Sabre GDS | | travel | US | sabre.com |
    Travelport | | travel | GB | travelport.com |
    Uber | | travel | US | uber.com | Uber Technologies; Uber Eats
    Lyft | | travel | US | lyft.com |
    DoorDash | | logistics | US | doordash.com |
    Deliveroo | DoorDash | logistics | GB | deliveroo.co.uk; deliveroo.com |
    Instacart | | logistics | US | instacart.com | Maplebear
    Grubhub | | logistics | US | grubhub.com |
    Postmates | Uber | logistics | US | postmates.com |
    UPS | | logistics | US | ups.com | United Parcel Service
    FedEx | | logistics | US | fedex.com | Federal Express
    DHL | Deutsche Post | logistics | DE | dhl.com; dhl.de | DHL Express; DHL Paket; Deutsche Post DHL
    Deutsche Post | | logistics | DE | deutschepost.de |
    DPD | La Poste | logistics | FR | dpd.com; dpd.co.uk; dpd.de | DPDgroup
    GLS | | logistics | NL | gls-group.com | GLS Germany; General Logistics Systems
    Hermes Germany | Otto | logistics | DE | myhermes.de | Hermes Logistik; Hermes Parcelnet; Evri
    Royal Mail | | logistics | GB | royalmail.com |
    USPS | | logistics | US | usps.com | United States Postal Service; U.S. Postal Service
    Canada Post | | logistics | CA | canadapost.ca |
    Australia Post | | logistics | AU | auspost.com.au |
    PostNord | | logistics | SE | postnord.com; postnord.se |
    PostNL | | logistics | NL | postnl.nl |
    Chronopost | La Poste | logistics | FR | chronopost.fr | Colissimo
    Mondial Relay | InPost | logistics | FR | mondialrelay.fr | InPost
    ShipStation | Auctane | logistics | US | shipstation.com |
    Shippo | | logistics | US | goshippo.com |
    EasyPost | | logistics | US | easypost.com |
    Sendcloud | | logistics | NL | sendcloud.com |
    AfterShip | | logistics | HK | aftership.com |
    ShipBob | | logistics | US | shipbob.com |
    Narvar | | logistics | US | narvar.com |
    Loqate | GBG | mapping | GB | loqate.com | PCA Predict
    Google Maps | Google | mapping | US | maps.google.com; maps.googleapis.com | Google Maps API; Google Maps Platform; Google Maps APIs; Google Earth; Google Places; Google Maps/Google Earth
    Apple Maps | Apple | mapping | US | maps.apple.com |
    Bing Maps | Microsoft | mapping | US | bing.com/maps |
    Bing | Microsoft | other | US | bing.com | Bing Search
    Mapbox | | mapping | US | mapbox.com |
    OpenStreetMap | | mapping | GB | openstreetmap.org |
    HERE Technologies | | mapping | NL | here.com | HERE Maps; HERE Global
    TomTom | | mapping | NL | tomtom.com |
    Foursquare | | mapping | US | foursquare.com | Factual; Placed
    Radar.io | | mapping | US | radar.com; radar.io |
    MaxMind | | mapping | US | maxmind.com |
    IPinfo | | mapping | US | ipinfo.io |
    ipstack | APILayer | mapping | AT | ipstack.com | apilayer
    AccuWeather | | mapping | US | accuweather.com |
    The Weather Company | | mapping | US | weather.com | Weather Channel
    Waze | Google | mapping | US | waze.com |
    Wikipedia | Wikimedia | other | US | wikipedia.org |
    Ticketfly | Eventbrite | marketplace | US | ticketfly.com |
    Disney | | platform | US | disney.com | The Walt Disney Company
    Comcast | | platform | US | comcast.com | Xfinity; NBCUniversal
    Strava | | social | US | strava.com |
    Garmin | | platform | US | garmin.com | Garmin Connect
    Fitbit | Google | platform | US | fitbit.com |
    Apple HealthKit | Apple | platform | US | | HealthKit; Apple Health; Apple HomeKit; Apple ARKit
    Google Fit | Google | platform | US | | Health Connect
    Alexa | Amazon | platform | US | alexa.com; alexa.amazon.com | Amazon Alexa
    Google Home | Google | platform | US | | Google Assistant; Google Nest
    Philips Hue | Signify | platform | NL | philips-hue.com |
    SmartThings | Samsung | platform | KR | smartthings.com |
    Ulta Beauty | | marketplace | US | ulta.com |
    Tinder | Match Group | social | US | tinder.com |
    Bumble | | social | US | bumble.com |
    Hinge | Match Group | social | US | hinge.co |
    OkCupid | Match Group | social | US | okcupid.com |
    Match Group | | social | US | mtch.com | Match.com; Meetic
    """
}
