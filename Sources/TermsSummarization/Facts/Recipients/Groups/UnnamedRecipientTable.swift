/// Kinds of recipients that documents speak of without naming anyone.
///
/// A line `id | role | tag | purpose | name` opens a kind: its role, the clause tag that speaks of
/// it, a plain word for what it does and a plain name (`-` for none). The lines under it are phrase
/// patterns. Without a plain name, the words that match are the group's name.
enum UnnamedRecipientTable {
  static let table = """
    hosting | vendor | vendors | hosting | -
      (hosting|cloud|data storage|data center|data centre|infrastructure|server|web hosting|website hosting|cloud hosting|cloud storage) (service|services|and|computing)? (provider*|compan*|vendor*|partner*|supplier*)
      (providers|suppliers) of ..2 (hosting|cloud|storage) services?
    payment | payment | vendors | payments | -
      payment (service|services|card|and)? (processor*|provider*|processing compan*|processing provider*|gateway*|partner*|vendor*|companies|institutions)
      (credit|debit) card (processor*|compan*|issuer*|processing compan*)
      (payment processing (service|vendors|partners)|banks and|banks|card networks|payment networks|financial institution*|acquiring bank*)
    analytics | analytics | ad-partners | statistics | -
      (data analytics|web analytics|analytics|measurement|tracking) (service|services|and)? (provider*|partner*|compan*|vendor*|tools providers)
      providers of analytics
    advertising | ad-partner | ad-partners | ads | -
      (advertis*|ad|marketing) (and|or)? (marketing|advertising|analytics|technology|tech|social media)? (partner*|network*|compan*|agenc*|provider*|vendor*|platform*|service provider*|exchange*|server*)
      (advertisers|ad networks|ad servers|ad exchanges|sponsors|publishers and advertisers|advertising third parties|third party advertisers|third party ad servers)
    social | social | ad-partners | - | -
      social (media|network|networking) (platform*|network*|site*|compan*|partner*|service*|provider*|sites|websites)
      social networks
    brokers | ad-partner | ad-partners | data trade | -
      (data|information) (broker*|reseller*|aggregator*|enrichment*|compilers)
      (data suppliers|list brokers|data management platform*|consumer data resellers)
    fraud | vendor | vendors | fraud prevention | -
      (fraud|anti fraud|security|identity verification|background check|age verification|credit check) (and risk|prevention|detection|screening|and)? (service|services|reduction)? (provider*|agenc*|compan*|vendor*|partner*|organisation*|organization*)
    credit | other | sharing | credit checks | -
      (credit (reference|reporting|rating|bureau*) (agenc*|bureau*|compan*)?|credit bureaus|debt collect*|collection agenc*)
    support | vendor | vendors | customer support | -
      (customer (service|support|care)|call cent*|help desk) (service|services)? (provider*|vendor*|partner*|compan*|contractor*|platform*)
    delivery | vendor | vendors | delivery | -
      (delivery|shipping|logistics|courier|postal|fulfilment|fulfillment|mailing|mail) (and)? (service|services)? (provider*|compan*|partner*|carriers|vendors|house*|services)
      (couriers|carriers|shippers)
    ai | vendor | vendors | AI features | AI model providers
      (ai|artificial intelligence|machine learning|model|llm|large language model) (service|model|and)? (provider*|vendor*|partner*|compan*)
    communications | vendor | vendors | messages to you | -
      (email|e mail|sms|text message|messaging|communication*|mailing list|newsletter) (service|services|delivery|marketing)? (provider*|vendor*|platform*|compan*)
    service-providers | vendor | vendors | - | -
      (third party|external|trusted|outside|our|other)? (service provider*|services provider*|sub processor*|subprocessor*|processors|data processor*|vendors|contractors|subcontractors|sub contractors|suppliers|outsourc*|third party providers|providers of services)
      (agents|consultants) (and|or) (contractors|service providers|vendors|consultants|representatives)
      third parties (who|that|which|to) ..3 (perform*|provid*|help*|assist*|process*|act|support|work)
    advisers | vendor | vendors | advice | professional advisers
      (professional|legal|financial|tax|external|outside) (advisors|advisers|advisor|adviser|counsel)
      (lawyers|attorneys|auditors|accountants|insurers|insurance compan*|legal counsel)
    affiliates | affiliate | affiliates | - | -
      (affiliat*|subsidiar*|parent compan*|group compan*|sister compan*|corporate (family|group|affiliates)|group of compan*|companies (in|within|of) (our|the|its) group|related compan*|group entities|group members|entities (in|within) our group|common (control|ownership))
    partners | other | sharing | - | -
      (business|commercial|promotional|strategic|trusted|selected|content|distribution|co branding|joint marketing|third party|our|integration|channel|brand|event|research) partners
      (co branded|co sponsored|joint venture partners|resellers|franchisees|dealers|distributors)
    shops | other | sharing | - | the shops you buy from
      (the|each|that|relevant) (merchant|seller|retailer|restaurant)
      (third party|our|other|participating)? (merchants|sellers|retailers|restaurants)
    linked | other | sharing | - | services you link
      (apps|services|accounts|sites|platforms|applications|products|websites) ..2 (you|that you|which you) ..2 (connect|link|authorize|authorise|integrate)
      third part* (that|which|whom|with whom)? ..2 you ..2 (connect|link|authorize|authorise) ..1
      connect ..3 with a third party
    authorities | authority | authorities | - | -
      (law enforcement|government*|public|regulatory|tax|judicial|competent|supervisory|administrative|state|local|legal) (and|or|government|regulatory|public)? (agenc*|authorit*|bodies|officials|officers|entities|institution*|regulator*)
      (law enforcement|police|courts|court order*|subpoena*|regulators|a court|governments|prosecutor*|public authorities)
    buyers | buyer | business-transfer | - | buyers
      (acquir*|purchas*|buyer*|successor*|surviving|new) (entity|company|owner*|organisation|organization|party)
      (merger*|acquisition*|bankruptcy|sale of (all|our|assets|some|the|company|business)|corporate transaction*|reorgani*|change of control|business transfer*|prospective (buyer*|purchaser*|investor*)|potential (buyer*|purchaser*|acquirer*))
    other-users | other-users | public | - | other users
      other (users|members|users of|people|customers|players|participants|registered)
      (your (friends|followers|contacts|connections|matches)|fellow (users|members))
    public | other-users | public | - | the public
      (the (general)? public|publicly (available|visible|accessible)|anyone (on|who|with)|public (profile|forum*|area*|posting*)|search engines|everyone)
    employers | other | sharing | - | the company you work for
      (your (employer|organization|organisation|school|institution|company)|(account|workspace) (admin*|owner*)|your (account|workspace)? administrator*|company you are ..3 (engaged|employed) by|employer* ..4 (account|subscription|benefit))
    researchers | other | sharing | research | -
      (research (partner*|institution*|organi*|compan*|universities)|researchers|academic (institution*|partner*|researchers)|universities)
    content-providers | other | sharing | - | -
      (app stores|app store provider*|platform providers|content providers|internet service providers|telecom* (provider*|operator*|compan*)|mobile (operator*|carrier*|network operator*))
    rights-holders | other | sharing | - | -
      (rights holders|rightsholders|copyright (owner*|holder*)|complainant*|opposing part*|claimant*)
    """
}
