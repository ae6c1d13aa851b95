/// What pages across several documents say: versions, comparisons, chains.
extension EnglishMessages {
  static let across = """
    # What changed between two versions: the page
    diff.title | {page}: what changed for you
    diff.old | Old
    diff.new | New
    diff.side | {side}: {words}
    diff.dated | {version}, dated {date}
    diff.nothing | Nothing that matters changed.
    diff.counts.one | {count} change for you: {list}.
    diff.counts.other | {count} changes for you: {list}.
    diff.worse.other | {count} worse
    diff.different.other | {count} different
    diff.better.other | {count} better
    diff.heading-worse | Worse for you
    diff.heading-different | Different
    diff.heading-better | Better for you
    diff.clauses | Clauses: {same} the same, {moved} moved, {reworded} reworded, {added} new, {removed} gone.
    diff.same.one | {count} clause the same
    diff.same.other | {count} clauses the same
    diff.tags | moved ; reworded ; new ; gone
    diff.clause | {side}: clause {number}
    diff.document | The document, with what changed in its words
    diff.note | A change is told only where the words that it rests on changed. It can miss things: read both versions before you rely on a line. Not legal advice.
    diff.earlier-date | **The new one bears an earlier date than the old one:** are they swapped?
    diff.little-in-common | **These may be two different documents:** of the words, {share} % stand in clauses that both versions have.
    diff.other-kind | The old one reads as {old}, the new one as {new}.
    diff.other-company | The old one speaks of {old}, the new one of {new}.
    diff.kinds | a privacy policy ; terms of service ; a cookie policy ; a data processing agreement ; a policy and terms on one page

    # The sentences of changes
    diff.changed | Now **{now}**. Before: {before}.
    diff.added | Now **{now}**. Before, it did not say so.
    diff.removed | It no longer says that **{before}**.
    diff.new-recipients | New companies or services that can get your data: **{list}**.
    diff.lost-recipients | It no longer names these companies or services: **{list}**.
    diff.new-data | New kinds of data it speaks of taking or sharing: **{list}**.
    diff.lost-data | It no longer speaks of taking or sharing: **{list}**.
    diff.new-contacts | New address to write to: **{list}**.
    diff.lost-contacts | Address no longer given: **{list}**.
    diff.longer | It keeps {what} longer: **{now}**. Before: {before}.
    diff.shorter | It keeps {what} for less time: **{now}**. Before: {before}.
    diff.new-periods | It now says that it keeps **{list}**.
    diff.lost-periods | It no longer says that it keeps **{list}**.
    diff.period | {what} for {period}
    diff.some-data | some data

    # Several pages side by side
    compare.title | Side by side
    compare.differs | What differs
    compare.same | What is the same
    compare.note | Taken from the text of these documents alone. It can miss things: read the clauses before you rely on a line. “What you can do” is a part of each page's own summary. Not legal advice.

    # Who gets it next
    chain.graph-title | Who gives data to whom
    chain.title | {company}: who gets your data next
    chain.read | Read: {documents} of {companies}.
    chain.counts | {companies} within {hops}; {groups}; {missing}.
    chain.graph-counts | {companies} named in {links}; {groups}; {missing}.
    chain.companies.one | {count} company
    chain.companies.other | {count} companies
    chain.documents.one | {count} document
    chain.documents.other | {count} documents
    chain.links.one | {count} link
    chain.links.other | {count} links
    chain.groups.one | {count} group without names
    chain.groups.other | {count} groups without names
    chain.policies-missing.one | {count} policy not in this folder
    chain.policies-missing.other | {count} policies not in this folder
    chain.few-hops | one hop ; two hops ; three hops
    chain.hops.one | {count} hop
    chain.hops.other | {count} hops
    chain.short | In one line each
    chain.tree | The chain, with the words it rests on
    chain.missing | Policies not in this folder
    chain.named | Companies most named
    chain.missing-columns | Company ; Named by ; Its policy, as linked
    chain.named-columns | Company ; Named by ; As ; Its policy ; Names in turn ; Groups without names
    chain.in-folder | in this folder
    chain.not-in-folder | not in this folder
    chain.no-policy | policy not in this folder
    chain.no-names | no names given
    chain.not-linked | not linked
    chain.also | also {list} (shown elsewhere)
    chain.back | comes back to {list}
    chain.back-to | back to {company}
    chain.as | as {names}
    chain.gets | gets {data}
    chain.contract | Limited by contract.
    chain.own-policies | Its own policy applies.
    chain.more.other | and {count} more: {list}
    chain.more-below.other | and {count} more, below
    chain.more-rows.other | and {count} more
    chain.more-companies.one | {count} more company
    chain.more-companies.other | {count} more companies
    chain.nobody | It names nobody in what was read.
    chain.nothing-read | Nothing of this company was read: its policy is not in this folder.
    chain.picture | A column for each hop, from the company on the left to those that get data from it. The list below says the same in words.
    chain.caption | A column is a hop. Dashed boxes are ends: groups without names, and companies whose policy is not in this folder. Dashed lines lead to companies that were reached before.
    chain.note | This is what the pages say, not what happens. A name can be missed, and a group without names or a policy that is not here is an end, not a guess. Not legal advice.
    chain.vendor | services
    chain.ad-partner | ads
    chain.analytics | statistics
    chain.payment | payments
    chain.social | social network
    chain.affiliate | same group
    chain.authority | authorities
    chain.buyer | buyers
    chain.other-users | other users
    """
}
