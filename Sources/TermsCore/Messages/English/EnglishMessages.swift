/// The messages of the summary and of the pages that it is shown on, in English.
///
/// `key | text`; `{name}` stands for what is filled in, `**…**` for what carries the weight. A key
/// that ends in a plural category (`.one`, `.few`, `.other` …) is the form for numbers of that
/// category.
enum EnglishMessages {
  /// What every summary may need.
  static let summary = """
    # Numbers, lists, dates
    number.group | ,
    number.decimal | .
    list.pair | {first} and {last}
    list.middle | {list}, {next}
    list.end | {list} and {last}
    list.or | {list} or {last}
    list.more.one | {list} and {count} more
    list.more.other | {list} and {count} more
    list.more-short.one | {list}, {count} more
    list.more-short.other | {list}, {count} more
    list.open | {list} and more
    date.day | {day} {month} {year}
    date.month | {month} {year}
    months | January ; February ; March ; April ; May ; June ; July ; August ; September ; October ; November ; December
    languages | en English ; de German ; fr French ; es Spanish ; it Italian ; nl Dutch ; pt Portuguese ; sv Swedish ; da Danish ; nb Norwegian ; no Norwegian ; fi Finnish ; pl Polish ; cs Czech ; el Greek ; ru Russian ; uk Ukrainian ; tr Turkish ; ja Japanese ; ko Korean ; zh Chinese ; ar Arabic ; he Hebrew ; hu Hungarian ; ro Romanian
    unit.year.one | {count} year
    unit.year.other | {count} years
    unit.month.one | {count} month
    unit.month.other | {count} months
    unit.week.one | {count} week
    unit.week.other | {count} weeks
    unit.day.one | {count} day
    unit.day.other | {count} days
    unit.hour.one | {count} hour
    unit.hour.other | {count} hours
    unit.minute.one | {count} minute
    unit.minute.other | {count} minutes
    unit.second.one | {count} second
    unit.second.other | {count} seconds

    # Title and the lines under it
    title | {page}, in plain words
    page-name | {company} — {page}
    kind.privacy-policy | Privacy Policy
    kind.terms | Terms of Service
    kind.cookie-policy | Cookie Policy
    kind.processor-agreement | Data Processing Terms
    kind.mixed | Terms and Privacy Policy
    read | Read: {name} · {words}, {time} · {date}
    words.one | about {count} word
    words.other | about {count} words
    date.updated | last updated {date}
    date.in-force | in force from {date}
    date.dated | dated {date}
    date.none | no date given
    grades.policy | Reading grade: **this page {page}** · the policy {document} · Not legal advice. A mark like {mark} is the clause a line rests on.
    grades.terms | Reading grade: **this page {page}** · the terms {document} · Not legal advice. A mark like {mark} is the clause a line rests on.
    scope.business | Here, “you” means the business that sends people's data to {company}. It handles the data for you.
    scope.chosen | Shown here is only what bears on {topics}.
    scope.chosen-nowhere | Nothing was found in this document that bears on {topics}.
    version.old | ⚠ This may be an **old version**: the page says so.
    version.new | ⚠ This may be an **old version**: the page speaks of a new one.
    scope.region | By its title, this page is for people in {region}.
    parts.together.other | This page holds {count} documents, read together here: {others}.
    parts.narrowed.other | This page holds {count} documents; read here: {read}. Not read: {others}.
    footer | Taken from the text of this document alone. It can miss things: read the clause before you rely on a line.
    glossary | Words

    # Sections and their columns
    section.short-version | The short version
    section.at-a-glance | At a glance
    section.watch-out | Watch out
    section.also | Also worth knowing
    section.recipients | Who gets your data
    section.actions | What you can do
    section.silence | What it doesn't say
    column.question | Question
    column.answer | Answer
    column.where | Where
    column.who | Who
    column.data | What they get
    column.why | Why
    column.limits | What limits them
    column.refuse | Can you refuse?
    refusal.yes | yes
    refusal.no | no: called necessary
    refusal.some | some of them
    no-clause | no clause

    # What placeholders of the sentences stand for
    company | the company
    company.start | The company
    data | your data
    data.of-business | the data
    data.for-some | {list} (some of them)
    where | in {place}
    condition | , {quote}
    names.all | : {names}
    names.some | , such as {names}
    companies.one | {count} outside company
    companies.other | {count} outside companies or services
    listed.vendors | its vendors
    listed.partners | its partners
    listed.all | them
    companies.kinds | {kinds} companies
    companies.such | such companies
    companies.ad | ad
    companies.social | social
    companies.statistics | statistics
    countries | , it names {places}
    waived.class | class actions
    waived.jury | jury trials
    waived.both | class actions and jury trials
    forever.endless | for ever
    forever.final | for ever, and you cannot take that back
    forever.kept | with no way to take that back
    scope.law | , where EU or UK data law applies
    notice | , {period} ahead
    window | , within {period}
    claims.use | your use of it
    claims.content | what you post
    claims.breach | a breach of the terms
    granted | , {posts}
    posts.content | what you post
    posts.prompts | what you type in and get back
    posts.works | what you make for it
    posts.listing | your listing
    posts.recordings | your recordings
    ages.parent | , unless a parent agrees
    ages.parent-under | ; under {age}, a parent must agree
    ages.region | ; {age} in {place}
    seen.posts | what you post
    seen.profile | parts of your profile
    seen.some | some of your data
    cap.paid | what you paid
    cap.paid-in | what you paid in {period}
    cap.or | {list}, or {next}
    cap.most | {list}, whichever is more
    cap.least | {list}, whichever is less
    kept.cookies | cookies
    kept.longest-cookie | cookies, at most
    kept.data | data
    kept.of | {period} ({what})
    kept.mostly | mostly {period}
    kept.least | at least {period}
    kept.erased | erased {period}
    kept.unused | {period} without use

    # At a glance, Watch out
    consent | , if you let it
    causes | spam:spam ; fraud:fraud ; illegal unlawful crim:crime ; abus harass bully hate:abuse ; bot bots scrap automated:use of bots ; fake false misleading imperson:false facts ; unpaid nonpayment overdue:bills not paid ; missed noshow:missed visits
    answer.none | Doesn't say
    both-ways | ⚠ **Reads both ways:** {first} {first-clause}, and also {second} {second-clause}

    # Who gets your data
    recipients.unnamed | {who}, no names
    recipients.others | {names}; {others}, no names
    recipients.unsaid | doesn't say
    recipients.unsaid-for-all | doesn't say for all
    limit.contract | a contract or duty
    limit.contract-for-some | a contract or duty, for some
    limit.own | their own policies
    limit.own-for-some | their own policies, for some
    limit.mixed | a contract for some, their own policies for others

    # What you can do
    actions.none | No settings or rights were found on the page.
    actions.no-way | **No way found:** {list}.
    actions.or | {list}, or {next}
    actions.on-data | {verbs} your data
    actions.get-copy | get a copy of
    actions.correct-data | fix
    actions.delete-data | delete
    actions.copied-work | Report copied work
    actions.tracking-by | Stop tracking by {name}
    actions.unsubscribe | use “unsubscribe” in its messages
    actions.authority | your local data protection authority
    actions.named-authority | the {name}
    actions.setting | your {setting}
    actions.service-messages | Service messages still come.
    actions.limit | But: {limit}.
    actions.deadline | It says it acts {deadline}.
    actions.officer | Its data protection officer: {address}.
    actions.contact | You can try {contact}.

    # What it doesn't say
    silence.missing | **Not found:** {list}.
    silence.pages | **Left to pages not read here:** {list}
    silence.none | Nothing that this tool checks is missing.
    """

  /// What HTML pages, their pictures and the checklist say around a summary.
  static let pages = """
    # The HTML page
    page.skip | Go to the document’s own words
    page.document | The document, clause by clause
    page.clause | clause {number}

    # Pictures
    flows.title | Where your data goes
    flows.description | Data goes from you to {company}, and from there to {kinds}, {names}.
    flows.kinds.one | {count} kind of recipients
    flows.kinds.other | {count} kinds of recipients
    flows.names.one | {count} of them by name
    flows.names.other | {count} of them by name
    flows.caption | A dashed frame: the document names nobody.
    flows.you | You
    flows.no-names | {kind}: no names
    flows.others | others without names
    flows.gets | gets: {data}
    flows.more.one | and {count} more
    flows.more.other | and {count} more
    periods.title | How long it is kept
    periods.description | How long each thing is kept, from a day to ten years and more.
    periods.caption | A dashed bar: no set time, in the document’s own words.
    periods.ticks | day ; week ; month ; year ; 10 years
    coverage.title | What it says and what it doesn't
    coverage.description | What a page of this kind should tell, sorted by what this page does about it.
    coverage.caption | “Not found” can also mean that the words were not understood. Each tile leads to the words.
    coverage.said | Says
    coverage.denied | Says no
    coverage.vague | Vague
    coverage.not-found | Not found

    # The checklist and the findings
    checklist.title | {page}: the checklist
    checklist.checked.one | Checked {count} thing that a page of this kind should tell: **{said} said**, **{vague} vague**, **{denied} denied**, **{missing} not found**. “Not found” can also mean that the words were not understood.
    checklist.checked.other | Checked {count} things that a page of this kind should tell: **{said} said**, **{vague} vague**, **{denied} denied**, **{missing} not found**. “Not found” can also mean that the words were not understood.
    checklist.columns | What ; Found ; The words ; Where ; Who asks for it
    checklist.said | Said
    checklist.vague | Vague
    checklist.denied | Denied
    checklist.not-found | Not found
    checklist.readers | readers
    findings.title | Everything it says, by topic
    """
}
