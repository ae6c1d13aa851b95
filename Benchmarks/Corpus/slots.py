"""What fills the {slots} of the clauses of one document: a company that does not exist, and the rest."""

FIRST = "Alder Bramble Cinder Dunlin Ember Fallow Garnet Hazel Isle Juniper Kestrel Linnet Marrow Nettle Otter Pebble " \
    "Quarry Rowan Sorrel Tansy Umber Vesper Willow Yarrow".split()
SECOND = "brook croft dale field gate haven hurst keep leigh mere moor nook ridge shaw stead thorpe vale wick".split()
FORM = ["", " Ltd", " Inc.", " GmbH", " LLC"]
THINGS = ["Planner", "Market", "Player", "Notes", "Maps", "Pay", "Fit", "Desk"]
# Companies that real pages name as recipients, and others that do not exist.
PROCESSORS = ["Stripe", "PayPal", "Adyen", "Corvane Payments Ltd"]
HOSTS = ["Amazon Web Services", "Microsoft Azure", "Stonelake Hosting GmbH"]
MAILERS = ["Mailchimp", "SendGrid", "Pellworth Mail Inc."]
NETWORKS = ["Meta", "Criteo", "Tarnbeck Media Ltd"]
ANALYTICS = ["Google Analytics", "Mixpanel", "Hotjar"]
PERIODS = ["30 days", "90 days", "six months", "12 months", "18 months", "two years", "3 years", "five years", "7 years"]
SHORT_PERIODS = ["7 days", "14 days", "60 days", "26 months"]
COUNTRIES = ["the United States", "India", "Canada", "Singapore", "Brazil"]
LAWS = ["England and Wales", "the State of California", "the State of Delaware", "Norway", "Ireland", "Germany"]
CAPS = ["$100", "$50", "€100", "£250"]
MONTHS = "January February March April May June July August September October November December".split()


def slots(random):
    """The values of one document, drawn from `random`; "date" is as a page writes it, "day" as ISO does."""
    word = random.choice(FIRST) + random.choice(SECOND)
    site = word.lower() + ".example"
    year, month, day = random.randint(2021, 2026), random.randint(1, 12), random.randint(1, 28)
    return {
        "company": word + random.choice(FORM), "service": f"{word} {random.choice(THINGS)}", "site": site,
        "email": random.choice(["privacy", "help", "legal", "contact"]) + "@" + site,
        "processor": random.choice(PROCESSORS), "host": random.choice(HOSTS), "mailer": random.choice(MAILERS),
        "network": random.choice(NETWORKS), "analytics": random.choice(ANALYTICS),
        "period": random.choice(PERIODS), "period2": random.choice(SHORT_PERIODS),
        "country": random.choice(COUNTRIES), "law": random.choice(LAWS), "cap": random.choice(CAPS),
        "age": str(random.choice([13, 16, 18])),
        "date": random.choice([f"{day} {MONTHS[month - 1]} {year}", f"{MONTHS[month - 1]} {day}, {year}"]),
        "day": f"{year}-{month:02}-{day:02}",
    }
