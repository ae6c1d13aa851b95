/// Words that only touch a question: what such words stand for is not told as "doesn't say", though
/// they give no plain answer.
enum WideCues {
  /// Rows: name | tags of the clause (empty: any) | phrases.
  static let text = """
    wide-ai | ai-training | (train|trains|training|improve|develop) ..8 (ai|artificial intelligence|machine learning|model|models|algorithms)
    wide-closing | | (we|company|right to) ..12 (clos*|suspend*|terminat*|disabl*|deactivat*|block*) ..6 (account|accounts|membership|registration) ; (account|accounts|membership) ..3 (may|will|can) be ..3 (closed|suspended|terminated|disabled|blocked)
    wide-age | children account acceptance other | (under|over|least|below) ..3 (13|16|18|thirteen|sixteen|eighteen|age of majority|legal age) ; for adults ; (minors|children|legal guardian|parental consent)
    wide-changes | | (we|may|reserve*|right to) ..8 (change|modify|amend|update|revise) ..4 (policy|terms|notice|agreement|statement|conditions) ; (changes|amendments|modifications) to ..2 (policy|terms|notice|agreement|statement|conditions)
    wide-keep | retention | (retain*|store|stored|stores|keep|keeps|kept|delete|deleted|erased) ..14 (as long as|period|days|months|years|necessary|until|no longer)
    wide-sale | sale | (sell|sells|sold|sale|rent) ..8 (data|information)
    wide-signals | | do not track ; global privacy control ; (browser|privacy|preference) (signal|signals)
    wide-delete | deletion rights | (delet*|eras*) ..5 (data|information|account)
    wide-copy | rights | (access|copy of|obtain) ..5 (data|information)
    wide-abroad | international | (transfer*|stored|processed|located|hosted|outside) ..8 (outside|other countries|another country|abroad|eea|european economic area|united states|worldwide|third countries|globally)
    wide-refunds | payment termination | refund* ; money back
    wide-renewal | payment | (renew|renews|renewal|renewed|recurring)
    wide-police | authorities | (law enforcement|court order|legal process|authorities|subpoena*)
    wide-marketing | marketing | (unsubscribe|opt out)
    wide-leak | security | (breach|breaches|security incident*)
    wide-complaint | rights contact | (supervisory authorit*|data protection authorit*|ombuds*|information commissioner|regulator)
    wide-law | governing-law disputes | laws of ; governed by ; jurisdiction
    wide-sources | collection combining | (collect*|receive*|obtain*|get) ..10 from ..4 (partners|third parties|other sources|public sources|data brokers|other companies)
    old-version | | (this is|you are viewing|you are reading|you are looking at) ..3 (archived|previous|prior|older|old|outdated|superseded) ..2 (version|copy) ; (archived|superseded|outdated) version ; this (policy|version|notice|agreement|document|page) ..4 (superseded|replaced by|no longer in effect|no longer in force)
    new-version | | (new|updated|revised) ..3 (policy|terms|notice|agreement|version) ..6 (will (apply|take effect|become effective|come into (effect|force)|replace)|takes effect|applies from|effective (from|on|as of)) ..4 #
    """
}
