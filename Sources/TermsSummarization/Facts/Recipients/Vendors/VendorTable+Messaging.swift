extension VendorTable {
  /// E-mail, SMS, push, customer support, sales and customer records.
  static let messaging = """
    Mailchimp | Intuit | messaging | US | mailchimp.com; list-manage.com | The Rocket Science Group; Rocket Science Group; Mail Chimp
    Mandrill | Intuit | messaging | US | mandrill.com; mandrillapp.com |
    SendGrid | Twilio | messaging | US | sendgrid.com; sendgrid.net | Twilio SendGrid
    Twilio | | messaging | US | twilio.com | Twilio Inc; Twilio Verify; Authy
    Mailgun | Sinch | messaging | US | mailgun.com; mailgun.org | Mailgun Technologies
    Mailjet | Sinch | messaging | FR | mailjet.com |
    Sinch | | messaging | SE | sinch.com |
    Postmark | ActiveCampaign | messaging | US | postmarkapp.com | Wildbit; AC PM
    SparkPost | Bird | messaging | US | sparkpost.com | Message Systems
    MessageBird | Bird | messaging | NL | messagebird.com; bird.com |
    Brevo | | messaging | FR | brevo.com; sendinblue.com | Sendinblue; Newsletter2Go
    Resend | | messaging | US | resend.com |
    Loops.so | | messaging | US | loops.so |
    Customer.io | | messaging | US | customer.io | Peaberry Software
    Braze | | messaging | US | braze.com; appboy.com | Appboy
    Iterable | | messaging | US | iterable.com | Iterable Inc
    Klaviyo | | messaging | US | klaviyo.com |
    Attentive | | messaging | US | attentivemobile.com; attentive.com | Attentive Mobile
    Postscript SMS | | messaging | US | postscript.io |
    Omnisend | | messaging | LT | omnisend.com |
    ActiveCampaign | | messaging | US | activecampaign.com | Active Campaign
    Constant Contact | | messaging | US | constantcontact.com |
    Campaign Monitor | Marigold | messaging | AU | campaignmonitor.com; createsend.com | CreateSend; Emma
    Cheetah Digital | Marigold | messaging | US | cheetahdigital.com | Marigold; Sailthru; Selligent
    ConvertKit | | messaging | US | convertkit.com; kit.com |
    Drip.com | | messaging | US | drip.com |
    AWeber | | messaging | US | aweber.com |
    GetResponse | | messaging | PL | getresponse.com |
    MailerLite | | messaging | LT | mailerlite.com | MailerSend
    Moosend | Sitecore | messaging | GR | moosend.com |
    CleverReach | | messaging | DE | cleverreach.com |
    rapidmail | | messaging | DE | rapidmail.com; rapidmail.de |
    Optimizely Campaign | Optimizely | messaging | DE | episerver.de | optivo
    Inxmail | | messaging | DE | inxmail.com; inxmail.de |
    Emarsys | SAP | messaging | AT | emarsys.com | SAP Emarsys
    Dotdigital | | messaging | GB | dotdigital.com | dotmailer
    Bloomreach | | messaging | US | bloomreach.com; exponea.com | Exponea
    Ometria | | messaging | GB | ometria.com |
    MoEngage | | messaging | IN | moengage.com |
    CleverTap | | messaging | IN | clevertap.com | Leanplum
    WebEngage | | messaging | IN | webengage.com |
    Netcore Cloud | | messaging | IN | netcorecloud.com |
    Insider One | | messaging | SG | useinsider.com |
    OneSignal | | messaging | US | onesignal.com | One Signal
    Airship | | messaging | US | airship.com; urbanairship.com | Urban Airship
    Pushwoosh | | messaging | US | pushwoosh.com |
    PushOwl | | messaging | IN | pushowl.com |
    Batch.com | | messaging | FR | batch.com | Batch SDK
    Swrve | | messaging | IE | swrve.com |
    Pusher | MessageBird | messaging | GB | pusher.com |
    PubNub | | messaging | US | pubnub.com |
    Ably | | messaging | GB | ably.com; ably.io |
    Knock.app | | messaging | US | knock.app |
    Courier.com | | messaging | US | courier.com |
    SendBird | | messaging | US | sendbird.com |
    Stream Chat | | messaging | US | getstream.io | GetStream; Stream.io
    CometChat | | messaging | US | cometchat.com |
    Vonage | Ericsson | messaging | US | vonage.com; nexmo.com | Nexmo
    Plivo | | messaging | US | plivo.com |
    Bandwidth Inc | | messaging | US | bandwidth.com |
    Infobip | | messaging | HR | infobip.com |
    Telesign | Proximus | messaging | US | telesign.com |
    Clickatell | | messaging | US | clickatell.com |
    LINK Mobility | | messaging | NO | linkmobility.com |
    46elks | | messaging | SE | 46elks.com; 46elks.se | 46elks AB
    Kaleyra | Tata | messaging | IT | kaleyra.com |
    Gupshup | | messaging | US | gupshup.io |
    SimpleTexting | Sinch | messaging | US | simpletexting.com |
    EZ Texting | | messaging | US | eztexting.com |
    Litmus | | messaging | US | litmus.com |
    Return Path | Validity | messaging | US | returnpath.com; validity.com | Validity
    ZeroBounce | | messaging | US | zerobounce.net |
    Kickbox | | messaging | US | kickbox.com |
    Marketo | Adobe | crm | US | marketo.com; mktoresp.com | Adobe Marketo; Marketo Engage
    Pardot | Salesforce | crm | US | pardot.com | Salesforce Pardot
    Eloqua | Oracle | crm | US | eloqua.com | Oracle Eloqua; Oracle Responsys; Responsys
    ExactTarget | Salesforce | messaging | US | exacttarget.com | Salesforce Marketing Cloud; Marketing Cloud
    Salesforce | | crm | US | salesforce.com; force.com | Salesforce.com; SFDC; Salesforce Service Cloud; Sales Cloud
    HubSpot | | crm | US | hubspot.com; hs-scripts.com; hsforms.com | Hub Spot; HubSpot CRM; HubSpot Forms
    Pipedrive | | crm | EE | pipedrive.com |
    Zoho | | crm | IN | zoho.com | Zoho CRM; Zoho Desk; Zoho Corporation; Zoho SalesIQ
    Copper CRM | | crm | US | copper.com | ProsperWorks
    SugarCRM | | crm | US | sugarcrm.com |
    Microsoft Dynamics | Microsoft | crm | US | dynamics.microsoft.com | Dynamics 365; Microsoft Dynamics 365; Dynamics CRM
    SAP | | crm | DE | sap.com | SAP SE; SAP Hybris; SAP Customer Data Cloud
    Attio | | crm | GB | attio.com |
    Keap | | crm | US | keap.com; infusionsoft.com | Infusionsoft
    Outreach.io | | crm | US | outreach.io |
    Salesloft | | crm | US | salesloft.com | Drift; Drift.com
    Gong.io | | crm | US | gong.io |
    Chili Piper | | crm | US | chilipiper.com |
    Lemlist | | crm | FR | lemlist.com |
    Hunter.io | | crm | FR | hunter.io |
    Totango | | crm | US | totango.com |
    ChurnZero | | crm | US | churnzero.net |
    Planhat | | crm | SE | planhat.com |
    Vitally | | crm | US | vitally.io |
    Treasure Data | | crm | US | treasuredata.com |
    ActionIQ | Uniphore | crm | US | actioniq.com |
    BlueConic | | crm | NL | blueconic.com; blueconic.net |
    Lytics | Contentstack | crm | US | lytics.com; lytics.io |
    Simon Data | | crm | US | simondata.com |
    Blueshift | | crm | US | blueshift.com |
    Ortto | | crm | AU | ortto.com | Autopilot HQ
    Zendesk | | support | US | zendesk.com; zdassets.com; zopim.com | Zopim; Zendesk Chat; Zendesk Core; Zendesk Support
    ~Intercom | | support | US | intercom.com; intercom.io; intercomcdn.com | Intercom.io; Intercom R&D
    Freshworks | | support | US | freshworks.com; freshchat.com | Freshchat; Freshsales; Freshmarketer
    Freshdesk | Freshworks | support | US | freshdesk.com |
    Help Scout | | support | US | helpscout.com; helpscout.net | HelpScout
    Helpshift | Keywords Studios | support | US | helpshift.com |
    Gorgias | | support | US | gorgias.com |
    Kustomer | | support | US | kustomer.com |
    Gladly | | support | US | gladly.com |
    Dixa | | support | DK | dixa.com |
    Re:amaze | GoDaddy | support | US | reamaze.com | Reamaze
    Groove HQ | | support | US | groovehq.com |
    HappyFox | | support | US | happyfox.com |
    LiveChat | Text | support | PL | livechat.com; livechatinc.com | LiveChat Inc; LiveChat Software
    LivePerson | | support | US | liveperson.com; lpsnmedia.net | Live Person
    Olark | | support | US | olark.com |
    tawk.to | | support | US | tawk.to |
    Crisp | | support | FR | crisp.chat | Crisp IM
    Tidio | | support | US | tidio.com; tidio.co |
    Userlike | Lime | support | DE | userlike.com |
    SnapEngage | Ada | support | US | snapengage.com |
    Chatlio | | support | US | chatlio.com |
    JivoChat | | support | US | jivochat.com; jivosite.com | JivoSite
    iAdvize | | support | FR | iadvize.com |
    Ada Support | | support | CA | ada.cx |
    Forethought | | support | US | forethought.ai |
    Decagon | | support | US | decagon.ai | Decagon.ai
    Sierra AI | | support | US | sierra.ai |
    Kapa.ai | | support | DK | kapa.ai |
    Genesys | | support | US | genesys.com | Genesys Cloud
    Five9 | | support | US | five9.com |
    Talkdesk | | support | US | talkdesk.com |
    Aircall | | support | FR | aircall.io |
    Dialpad | | support | US | dialpad.com |
    RingCentral | | support | US | ringcentral.com |
    8x8 | | support | US | 8x8.com |
    NICE CXone | | support | IL | nice.com | inContact; NICE inContact
    Twilio Flex | Twilio | support | US | |
    Front App | | support | US | frontapp.com; front.com | FrontApp
    Stonly | | support | FR | stonly.com |
    Guru | | support | US | getguru.com |
    Zingtree | | support | US | zingtree.com |
    Teleperformance | | support | FR | teleperformance.com |
    TaskUs | | support | US | taskus.com |
    Concentrix | | support | US | concentrix.com | Webhelp
    Sitel | Foundever | support | US | foundever.com | Foundever
    Majorel | Teleperformance | support | LU | majorel.com |
    Sutherland Global | | support | US | sutherlandglobal.com |
    Telus International | Telus | support | CA | telusdigital.com | TELUS Digital
    Alorica | | support | US | alorica.com |
    Accenture | | support | IE | accenture.com |
    Cognizant | | support | US | cognizant.com |
    Infosys | | support | IN | infosys.com |
    Tata Consultancy Services | | support | IN | tcs.com | TCS
    Wipro | | support | IN | wipro.com |
    Capgemini | | support | FR | capgemini.com |
    """
}
