/// Kinds of personal data with the phrases that name them.
///
/// A line `id | name | DPV term | sensitive?` opens a kind; the lines under it are phrase patterns.
/// Terms are those of the Data Privacy Vocabulary 2.3, `https://w3id.org/dpv/pd#`; `-` where it has
/// none. The first kinds whose patterns fit win no priority: a sentence may name several.
enum DataTypeTable {
  static let macros = [
    "data": "data|information|details|info",
    "your": "your|their|his|her|a|the|user's|users'|member's|customer's|personal",
  ]

  static let table = """
    name | name | Name |
      (first|last|full|given|family|legal|real|middle|user's|your|their|customer) (and last|or last|and surname|and family)? (name|names)
      (name|names) (and|or)? (address|surname|email|e mail|postal|contact|phone|telephone|title|company|date|age)
      (including|such as|like|as|e g|are) (your)? (name|names)
      surname*
    email-address | email address | EmailAddress |
      hashed (email|emails|e mail|e mails)
      (email|e mail) (address*|id|ids|@data)
      (name|phone|address|telephone) (and|or)? (email|e mail|emails)
      (your|including|such as) (email|e mail)
      (email|e mail) (and|or) (phone|telephone|password|postal)
    phone-number | phone number | TelephoneNumber |
      (phone|telephone|mobile|cell|cellphone|contact) (and fax)? (number*|no)
      (telephone|phone) (and|or) (email|address|fax|postal)
    postal-address | home address | PhysicalAddress |
      (postal|mailing|home|street|physical|residential|billing|shipping|delivery|permanent|residence) (or billing|and billing|or shipping|and shipping)? address*
      (post|postal|zip) code*
      (place of residence|name* and address*|name* address*)
    date-of-birth | date of birth | BirthDate |
      (date|dates|year|day) of birth
      (birth date*|birthdate*|birthday*)
    age | age | Age |
      (your|including|such as|like|their|gender|sex|the|approximate) (age|age range|age group)
      (age|ages) (and|or)? (gender|sex|range|group|bracket|date|birth|location|nationality)
      (age @data|age range*|age group*)
    gender | gender | Gender |
      (gender|sex) (and|or)? (age|identity|date|marital|birth|nationality|interests|location|height)
      (your|including|age|such as|name) (and|or)? gender
      gender
    nationality | nationality | Nationality |
      (nationality|nationalities|citizenship|country of (origin|birth))
      place of birth
    marital-status | family or marital status | MaritalStatus |
      (marital|relationship|family|civil) status
      (household|family) (composition|members|@data|size)
    government-id | government ID | OfficialID | sensitive
      (passport|driver's licen*|drivers licen*|driver licen*|driving licen*|identity card*|id card*|identity document*|identification document*|id document*|national id*|government id*)
      (social security|national insurance|tax identification|taxpayer identification|national identification|personal identity|civil registration|social insurance) (number*|no|card*)
      (government|state) issued ..4 (id|ids|identif*|identity|document*)
      (copy|copies|photo|picture) of ..3 (id|identification|passport)
      ssn
    username | username or account ID | Username |
      (user name*|username*|screen name*|nickname*|display name*|user id*|userid*|member id*|pseudonym*|login name*)
      (account (id|number|identifier|name)|account @data|profile @data|registration @data)
    password | password | Password | sensitive
      (password*|passcode*|security question*|login credential*|log in credential*|account credential*|sign in credential*)
    payment-card | payment card | PaymentCard | sensitive
      (credit|debit|payment|bank|charge) (and debit|or debit)? card*
      (credit|debit) or (credit|debit) card*
      card (number*|@data|holder*|expir*|verification)
      (cardholder|cvv|cvc)
      (payment|billing) (card|method)? (@data|method*|instrument*|data)
    bank-account | bank account | BankAccount | sensitive
      bank (account*|@data|routing|information)
      (iban|routing number*|account numbers|sort code*|bic)
    finances | finances | FinancialAccount | sensitive
      financial (@data|account*|situation|status|history|records)
      (income|salary|salaries|net worth|assets and|source of (funds|wealth)|tax @data|credit (score*|history|report*|worthiness|rating*)|creditworthiness)
    purchases | purchases | PurchasesAndSpendingHabit |
      (purchase*|order*|transaction*|buying|shopping|booking*|payment) (and)? (history|histories|@data|habits|behavio*|records)
      (products|items|goods|services) ..4 (you|that you)? (buy|bought|purchase|purchased|order|ordered)
      (purchases|transactions) (you|that you)? (make|made)
      commercial (@data|purchases)
      (subscription|transaction) (@data|history|records)
    ip-address | IP address | IPAddress |
      (ip|internet protocol) (address*|@data)
    device-id | device identifiers | DeviceBased |
      (device|hardware|mobile|advertising|ad|unique|online|cookie|persistent|app|user) (device|advertising|application)? (id|ids|identifier*|identifiers)
      (imei|imsi|idfa|idfv|gaid|aaid|udid|android id|mac address*|media access control|serial number*|mobile ad id*|sim)
    device | device and browser details | DeviceBased |
      (device|computer|phone|hardware|equipment) (and network|and browser|and software|and usage|and connection|and app)? (@data|type*|model*|settings|specification*|characteristics|attributes|manufacturer|make)
      (operating system*|browser (type*|version*|and|language|@data|plug*|settings)|type of (browser|device)|screen (resolution|size)|language (settings|preference*)|time zone*|user agent*)
      (battery|app version|software version|device configuration)
    network | network and connection | - |
      (internet service provider*|isp|mobile (carrier|network|operator)|network (@data|operator|type|provider|status|connection|traffic)|wi fi (network|access|@data|signal*|connection*)|wifi (network|access)|connection (@data|type|speed)|bluetooth (signal*|@data|beacon*)|cell tower*)
    fingerprint | device fingerprint | BrowserFingerprint |
      (device|browser|digital|canvas) fingerprint*
      fingerprinting
    browsing | pages viewed and clicks | BrowsingBehaviour |
      (browsing|browser|clickstream|click stream|navigation|surfing|web|internet|network|online) (history|histories|behavio*|activity|activities|habits|patterns|@data)
      (pages|websites|sites|links|content|products|videos|ads|features) ..4 (visit|visited|view|viewed|click|clicked|access|accessed|browse|browsed|use|watch|watched|see)
      (referring|referral|exit|entry) (url*|page*|site*|web*|and exit)
      (time spent|date and time of|time and date of|dates and times of|time stamp*|timestamp*|access time*|click* on|mouse (movement*|click*)|scroll*|keystroke*)
    usage | how you use the service | Behavioural |
      (usage|log|activity|interaction|analytics|diagnostic|performance|behavioral|behavioural|engagement|statistical|log file) (and)? @data
      (how|when) (often)? you (use|interact|access|navigate|engage)
      (your use of|use of (the|our)|interaction* with (the|our)|server log*|log file*|crash (report*|@data|log*))
      (telemetry|viewing (history|habits|behavio*)|session (@data|duration|recording*))
    search-history | searches | - |
      search* (term*|quer*|histor*|word*|request*|phrase*|string*|result* (you|that))
      (your|what you) (searches|search for)
    location | location | Location |
      (geolocation|geo location|geographic* (location|area|position|region|@data)|general location|approximate location|coarse location|rough location|location (@data|based|services|history|or)|your location|city (and|or)? (state|country)|country (and|or)? (city|region|of residence)|where you are|device location|time zone and location)
      (location|locations)
    precise-location | precise location | GPSCoordinate | sensitive
      (precise|exact|specific|real time|fine) ..2 (location*|geolocation|geo location|position)
      (gps|latitude|longitude)
    contacts | contacts and address book | Contact |
      (address book*|contact list*|phone book*|phonebook*|contacts list*|friend* list*|list of (friends|contacts)|your contacts|(name|names|details|information|data|address|addresses|emails|numbers) (of|about) ..2 (friend|friends|contacts)|device's contacts|phone's contacts)
    social-profile | social media profile | SocialNetwork |
      (social (media|network*|networking)) (site*|account*|service*|platform*)? (@data|profile*|handle*|id|page*|username*)
      (facebook|twitter|linkedin|instagram) (profile|handle)
    messages | messages | Communication |
      (content*|text|copies|copy|record*) of ..4 (message*|communication*|email*|chat*|conversation*|correspondence|inquir*|call*)
      (messages|communications|correspondence|chats|conversations|emails|comments|feedback|inquiries) (you|that you|with (us|our|other)|between|sent|to us)
      (messages|communications|correspondence|chats|conversations) and
      (chat|message|communication*|email|call) (@data|log*|histor*|record*|content*|transcript*)
      (customer (service|support) (record*|request*|@data)|communication preferences)
    content | what you upload or post | - |
      (user|your|generated) (generated)? content
      (content*|information|files|file|documents|material*|posts|comments|reviews|ratings) ..2 (you|users|members) ..1 (upload*|post*|submit*|create*|publish*|input)
      (content*|files|file|documents|material*|posts|comments|reviews|ratings) ..1 (you|users|members) (share|shared|provide)
      (content*|files|file|documents|material*|posts|comments|reviews|ratings) (uploaded|posted|submitted|created|published|shared)
      (prompts|inputs|input and output|your input*|uploads)
    photos | photos | Picture |
      (photo|photos|photograph*|picture|pictures|image|images|selfie*|avatar*|profile (photo*|picture*|image*))
    videos | videos | - |
      (video|videos)
    voice | voice and audio | VoiceCommunicationRecording |
      (audio|voice|call|sound|phone call*|telephone call*) (and video|or video)? (recording*|record*|@data|sample*|clip*|message*|mail*|command*|print*)
      (recording* of ..3 call*|microphone|voicemail*|voice)
    biometric | biometric data | Biometric | sensitive
      (biometric*|fingerprint (data|scan*|reader)|faceprint*|face (scan*|geometry|recognition|template*|map*|id data)|facial (recognition|geometry|features|image*|scan*)|retina*|iris scan*|voiceprint*|voice print*)
    genetic | genetic data | Genetic | sensitive
      (genetic|genomic|dna) (@data|sample*|test*|results|sequence*)?
    health | health | Health | sensitive
      (health (@data|condition*|status|record*|related|insurance|history|metric*)|medical (@data|condition*|history|record*|diagnos*)|mental health|disabilit*|allerg*|pregnan*|menstrua*|heart rate|physical health|your health|health or|illness*|symptom*|medication*|vaccin*)
    fitness | fitness and body | PhysicalCharacteristic |
      (fitness @data|workout*|step count|steps taken|sleep (data|patterns|@data)|height and weight|height|body (weight|type|measurements)|eye colo*|hair colo*|physical (characteristics|description|activity|appearance))
    ethnicity | ethnic origin | Ethnicity | sensitive
      (race|racial|ethnic*|national origin) (or|and)? (ethnic* origin*|origin*|background*|@data)?
      (ethnic*|racial)
    religion | religion | Religion | sensitive
      (religio*|philosophical belief*) (belief*|affiliation*|view*|conviction*)?
    politics | political opinions | PoliticalOpinion | sensitive
      political (opinion*|view*|affiliation*|belief*|party|preference*)
    union | trade union membership | TradeUnionMembership | sensitive
      (trade|labor|labour) union* (membership*)?
      union membership
    sexuality | sex life and orientation | Sexual | sensitive
      (sexual (orientation|life|preference*|history|health|behavio*)|sex life|sexuality|gender identity)
    criminal | criminal record | Criminal | sensitive
      criminal (record*|offen*|conviction*|history|background*|@data|check*)
      (background check*)
    profession | job and employer | Professional |
      (job title*|job function*|occupation*|profession|employer*|employment (history|@data|status|record*|related)|professional (@data|background|experience|history|qualification*)|work (history|experience|place)|company name*|name of ..2 (company|employer)|resume*|cv|curriculum vitae|cover letter*|business (title|name))
    education | education | Education |
      (education* (@data|history|background|level*|record*|qualification*|and employment)|school (name|records|attend*)|student (record*|@data)|academic (record*|@data|transcript*|grades)|(school|university|official) (transcript*|grades)|(university|academic|college) degree*|degrees)
    interests | interests and preferences | Interest |
      (interests|hobbies|lifestyle|preferences|likes and dislikes|tastes|favorites|favourites|personal preferences|interest @data)
    inferences | guesses about you | - |
      (inferences|inferred (@data|interest*|from)|derived data|predicted|propensit*|psychological trends|predispositions|aptitudes)
    demographics | demographics | Demographic |
      demographic* (@data|characteristic*|segment*)?
    contact-details | contact details | Contact |
      contact @data
    """
}
