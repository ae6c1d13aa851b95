/// What the words of terms and policies stand for: one line a concept, in general legal usage.
///
/// `sell` is that word, `court order` these two in a row, `disclos*` every word with these first six
/// letters (only six count). A word may stand for several concepts. Apostrophes are left out, as in
/// ``WordHasher``. The order of the lines is part of the model: train again after a change.
enum ConceptTable {
  static let text = """
    we: we, us, our, ours, ourselves, company, the company, weve, were, well
    you: you, your, yours, yourself, user, users, customer, customers, member, members, \
      subscriber, consumer, individuals
    they: they, their, them
    third: third party, third parties, thirdparty, other companies, other organisations, other \
      organizations, outside companies, others, other parties, other services, external parties
    vendor: vendor, vendors, supplier, suppliers, contractor, contractors, subcontractor, \
      subcontractors, subprocessor, subprocessors, service provider, service providers, \
      processor, processors, hosting provider, cloud provider, cloud providers, agent, agents, \
      consultants, consultant, outsourced, our behalf, payment processor, payment processors, \
      payment provider, payment providers, courier, couriers, delivery companies
    affiliate: affiliate, affiliates, affiliated, subsidiary, subsidiaries, parent, group \
      companies, group company, our group, corporate family, sister companies, joint venture, \
      joint ventures, our companies
    adpartner: advertiser, advertisers, advertising, ad network, ad networks, ad partners, \
      advertising partners, analytics providers, analytics partners, data brokers, data broker, \
      social media, social networks, social network, marketing partners, publishers, ad \
      exchanges
    partner: partner, partners, business partner, business partners, collaborators, sponsors, \
      sponsor
    authority: court, courts, police, government, governmental, authorities, authority, \
      regulator, regulators, regulatory, subpoena, subpoenas, warrant, warrants, law \
      enforcement, court order, legal process, public authority, public authorities, \
      prosecutors, legal request, legal requests, judicial, legal obligation, legal \
      obligations, lawful request, lawful requests, agencies, court orders, official, \
      officials, public bodies, tax authorities
    buyer: merger, merge, merged, mergers, acquisition, acquired, acquirer, acquires, \
      bankruptcy, insolvency, reorganization, reorganisation, restructuring, dissolution, \
      divestiture, successor, buyer, purchaser, receivership, business transfer, change \
      control, our assets, its assets, company sold, is sold, are sold, business sold, acquire, \
      new owner, takeover, take over, sell our, merged or
    otherusers: other users, other members, other people, everyone, publicly, the public, \
      public profile, general public, anyone, visible, viewable, search engines, forums, other \
      players
    share: share, shares, shared, sharing, disclose*, disclosing, disclosure, transfer, \
      transfers, transferred, transmit*, provide, provides, provided, pass, passed, hand over, \
      release, releases, send, sends, sent, reveal, report, reports, make available, made \
      available, forward, forwarded, handed over, hands over, supply, supplies, supplied, \
      divulge, give, gives
    receive: receive, receives, received, receiving, obtain, obtains, obtained, collect from, \
      from third, acquire, acquires, get, gets
    sell: sell, sells, selling, sold, sale, sales, rent, rents, rented, renting, trade, trades, \
      trading, lease, monetize, monetise, valuable consideration, monetary consideration
    collect: collect*, gather, gathers, gathered, gathering, record, records, recorded, \
      recording, capture, captures, captured, you provide, you submit, you enter, submit, \
      submitted, ask, asks, request, requests
    usev: use, uses, used, using, process, processes, processed, processing
    purpose: purpose, purposes, in order, order to, enable, enables, so that, improve, \
      improving, improvement, develop, developing, research, analyse, analyze, analytics, \
      troubleshoot, personalise, personalize, maintain, detect, prevent, fraud, measure, \
      communicate, deliver, fulfil, fulfill
    keep: keep, keeps, kept, keeping, retain*, retention, store, stores, stored, storing, \
      storage, hold, holds, preserve*, archive, archives, archived, backup, backups
    duration: days, day, months, month, years, year, weeks, week, hours, as long, period, \
      periods, duration, indefinitely
    delete: delete, deletes, deleted, deleting, deletion, erase, erased, erasure, remove, \
      removes, removed, removal, destroy, destroyed, purge, purged, anonymise, anonymize, \
      anonymised, anonymized
    close: close, closes, closed, closing, closure, deactivate, deactivated, deactivation, \
      cancel, cancels, canceled, cancelled, canceling, cancelling, cancellation
    terminate: terminat*, suspend*, suspends, suspension, discontinue, discontinued, \
      discontinuation, disable, disabled, block, blocked, ban, banned, revoke, revoked, \
      restrict, restricted, expire, expires, expiration, expiry, stop providing, cease, ceases, \
      survive, survives
    data: data, information, details, personal data, personal information, records
    dataitems: name, names, address, addresses, email, phone, telephone, birth, gender, age, \
      photo, photos, contacts, payment, location, ip, browser, device, identifiers, \
      demographic, biometric, health, salary, education, nationality, passport
    sensitive: sensitive, special, biometric, health, racial, ethnic, religious, political, \
      sexual, genetic, criminal
    cookie: cookie, cookies, pixel, pixels, beacon, beacons, sdk, sdks, tag, tags, local \
      storage, fingerprint, fingerprinting, tracker, trackers, tracking, similar technologies, \
      log files, logs, session replay, clear gifs, telemetry, device identifiers, unique \
      identifier
    browser: browser, browsers, device, devices, computer, mobile, operating, ip address, ip \
      addresses
    combine: combine*, combined, merge, link, linked, associate, associated, match, matched, \
      aggregate*, supplement, crossdevice, across devices, across our, other sources, with \
      information, public sources, publicly available, data providers
    profile: profile, profiles, profiling, infer, inference, inferences, inferred, interests, \
      preferences, personalised, personalized, personalise, personalize, personalization, \
      personalisation, tailor, tailored, targeted, targeting, target, customise, customize, \
      customized, interestbased, relevant, recommend, recommendations, interest based, \
      automated decision, automated decisions, decision making, predict, behaviour, behavior, \
      behavioral, behavioural
    ai: ai, machine learning, artificial intelligence, language model, language models, \
      algorithms, model, models, train, trained, training, generative, prompts, llm
    marketing: marketing, promotional, promotion, promotions, newsletter, newsletters, offers, \
      advertise, campaigns, direct marketing, mailing list, sms, text messages, solicitations, \
      unsolicited
    basis: consent, consents, legitimate, lawful, legal basis, legal bases, legal ground, legal \
      grounds, legitimate interest, legitimate interests, your consent, vital interests, public \
      interest, contractual, gdpr, art 6, article, performance contract, perform contract, \
      legal obligation
    onward: their own, own privacy, own terms, not responsible, privacy policies, their \
      privacy, privacy practices, not control, no control, confidentiality, obligated, \
      contractually, data processing, required to, only for
    international: transfer*, international, internationally, countries, country, abroad, \
      overseas, united states, eea, european economic, standard contractual, contractual \
      clauses, adequacy, privacy shield, privacy framework, scc, sccs, binding corporate, third \
      countries, outside the, located in, servers
    secure: security, secure, securely, safeguard, safeguards, encrypt*, encryption, ssl, tls, \
      firewall, firewalls, breach, breaches, unauthorized, unauthorised, protect, protects, \
      protected, protecting, technical, organizational, organisational, access controls
    rights: right, rights, access, correct, correction, rectify, rectification, portability, \
      object, objection, restrict, restriction, copy, complaint, complaints, supervisory, data \
      protection, ombudsman, exercise your, exercise, verify, right to
    choice: choose, choice, choices, opt out, opt in, optout, optin, unsubscribe, withdraw, \
      withdrawal, settings, preferences, preference, turn off, disable, refuse, decline, \
      reject, toggle, do not, global privacy, gpc, not track, manage, control, controls
    child: child, children, childrens, minor, minors, parental, guardian, guardians, parent, \
      parents, teen, teens, under 13, under 16, under 18, coppa, age of, school, student, \
      students
    age: age, years old, years of, adult, adults, legal age, age of, majority
    region: california, californian, ccpa, cpra, virginia, colorado, connecticut, nevada, utah, \
      texas, resident, residents, your state, brazil, lgpd, gdpr, uk, european, european union, \
      eea, eu, switzerland, swiss, canada, canadian, australia, australian, india, japan, \
      korea, china, quebec, united kingdom, jurisdiction, jurisdictions, nonus
    contactw: contact, email, e mail, mail, write, address, phone, call, telephone, dpo, \
      protection officer, contact us, customer support, customer service, form, reach us, \
      representative, street, inquiries, questions
    change: change, changes, changed, changing, modify, modifies, modified, modification, \
      modifications, update, updates, updated, updating, amend, amended, amendment, amendments, \
      revise, revised, revision, revisions, replace, time to, new version, effective date, last \
      updated
    notice: notice, notify, notifies, notified, notification, notifications, inform, informed, \
      prior notice, advance notice, post, posted, posting, announce
    accept: accept, accepts, accepted, acceptance, acceptable, agree, agrees, agreed, agreeing, \
      agreement, bound, binding, by using, by accessing, by clicking, acknowledge, continued \
      use, entire agreement, incorporated, these terms, read and, understand
    account: account, accounts, register, registers, registered, registration, login, log, \
      credentials, password, passwords, username, sign up, sign in, eligible, eligibility, \
      verify, two factor, account information
    conduct: must not, may not, shall not, not to, will not, you must, prohibited, forbidden, \
      illegal, unlawful, harass, harassing, abusive, obscene, defamatory, spam, virus, viruses, \
      malware, scrape, scraping, reverse, decompile, hack, impersonate, infringe, hateful, \
      violence, not permitted, threaten, fraudulent, misleading, violate, violates, violating, \
      agree not, refrain
    content: content, contents, submissions, submission, post, posts, upload, uploads, \
      uploaded, comments, reviews, feedback, suggestions, ideas, materials, user content, your \
      content
    licence: license, licence, licenses, licences, licensed, sublicense, sublicensable, \
      sublicence, worldwide, perpetual, irrevocable, royaltyfree, royalty, nonexclusive, \
      nontransferable, transferable, grant, grants, granted, revocable, moral rights
    ip: copyright, copyrights, copyrighted, trademark, trademarks, patent, patents, logo, \
      logos, proprietary, intellectual, dmca, infringement, infringing, intellectual property, \
      all rights, owned, owns, ownership, trade marks, trade secrets, counternotice, takedown
    pay: pay, pays, paid, payment, payments, fee, fees, price, prices, pricing, charge, \
      charges, charged, bill, billed, billing, invoice, invoices, refund, refunds, refunded, \
      refundable, nonrefundable, subscription, subscriptions, renew, renews, renewal, renewed, \
      trial, trials, tax, taxes, vat, purchase, purchases, purchased, order, orders, credit \
      card, payment method, currency, discount, coupon, gift, credits, deposit
    liability: liable, liability, liabilities, warranty, warranties, warrant, warrants, \
      disclaim, disclaims, disclaimer, damages, damage, consequential, incidental, indirect, \
      punitive, as is, as available, merchantability, fitness, guarantee, guarantees, \
      responsible, responsibility, force majeure, negligence, own risk, uninterrupted, \
      errorfree, interruption, losses, loss, errors
    indemn: indemn*, indemnify, indemnification, indemnity, harmless, defend
    dispute: dispute, disputes, arbitrat*, arbitration, arbitrator, class action, class \
      actions, classwide, jury, mediation, waive, waiver, small claims, claim, claims, \
      informal, jams, adr
    law: governed by, laws of, governing law, applicable law, conflict of, conflicts of, venue, \
      courts, jurisdiction, exclusive jurisdiction, construed
    link: link, links, linked, third party, websites, sites, other sites, other websites, \
      external, plugins, integrations, app store, apple, google, facebook
    define: means, mean, meaning, defined, definition, definitions, refers, refer, capitalized \
      terms, interpret, interpreted, headings, herein, hereinafter, following, section, \
      sections, below, above
    boiler: severab*, unenforceable, invalid, waiver, assign, assigned, assignment, entire \
      agreement, headings, force majeure, provision, provisions, partial invalidity, language, \
      translation, no agency, partnership
    neg: not, no, never, neither, nor, dont, doesnt, wont, cannot, without
    may: may, might, can, could
    must: must, shall, required, require, requires, obliged, obligated, oblige, obliges, \
      compelled, compels, compel
    hedge: necessary, reasonable, reasonably, appropriate, such as, example, including, \
      certain, some, from time, generally, typically, usually
    except: except, unless, however, other than, exception, exceptions, notwithstanding
    discretion: discretion, sole discretion, any time, any reason, without notice, without \
      cause, without prior, reserve the, immediately
    whenw: if, when, where, upon
    about: about, introduction, welcome, overview, policy, describes, explains, this policy, \
      privacy policy, this privacy, this notice, applies, apply, scope
    nonsale: not sell, never sell, dont sell, not rent, not share, not disclose, not sold
    advert: ad, ads, advert, adverts, advertisement, advertisements, advertising, sponsored, \
      crosscontext
    game: game, games, player, players, virtual, coins
    seller: seller, sellers, merchant, merchants, buyers, marketplace, listing, listings
    developer: developer, developers, api, apis, app, apps, software
    beta: beta, preview, experimental
    law2: law, laws, legal, legally, statute, regulation, regulations, comply, complies, \
      compliance
    safety: safety, harm, abuse, fraud, illegal, investigate, investigation, enforce
    """
}
