import TermsCore

/// A chain or graph as JSON (`tcsum-chain/1`), keys sorted.
enum ChainJSON {
  static func text(of part: GraphPart) -> String {
    var json = JSONWriter()
    json.object { json in
      json.key("companies")
      json.array { json in
        for company in part.companies { write(company, of: part, to: &json) }
      }
      writeCounts(of: part, to: &json)
      if let chain = part.chain {
        json.key("depth")
        json.number(chain.depth)
      }
      json.key("edges")
      json.array { json in
        for edge in part.edges {
          json.object { json in
            write(edge.disclosures, to: &json)
            json.key("from")
            json.string(GraphPart.id(edge.from))
            json.key("to")
            json.string(GraphPart.id(edge.to))
          }
        }
      }
      if let chain = part.chain {
        json.key("from")
        json.string(GraphPart.id(chain.start))
      }
      json.key("groups")
      json.array { json in
        for company in part.speakers {
          for (index, group) in part.graph.companies[company].groups.enumerated() {
            json.object { json in
              write(group.disclosures, to: &json)
              json.key("from")
              json.string(GraphPart.id(company))
              json.key("id")
              json.string(GraphPart.id(company, group: index))
              json.key("name")
              json.string(group.name)
            }
          }
        }
      }
      json.key("schema")
      json.string("tcsum-chain/1")
    }
    return json.text + "\n"
  }

  private static func write(_ company: Int, of part: GraphPart, to json: inout JSONWriter) {
    let entry = part.graph.companies[company]
    json.object { json in
      json.key("documents")
      json.strings(entry.documents)
      if let hop = part.chain?.hops[company] {
        json.key("hop")
        json.number(hop)
      }
      json.key("id")
      json.string(GraphPart.id(company))
      json.key("name")
      json.string(entry.name)
      json.key("policyInFolder")
      json.boolean(entry.hasDocuments)
    }
  }

  private static func writeCounts(of part: GraphPart, to json: inout JSONWriter) {
    json.key("counts")
    json.object { json in
      json.key("companies")
      json.number(part.chain?.companyCount ?? part.companies.count)
      json.key("documents")
      json.number(part.graph.documents)
      json.key("edges")
      json.number(part.edges.count)
      json.key("groupsWithoutNames")
      json.number(part.groupCount)
      json.key("policiesNotInFolder")
      json.number(part.missing.count)
      json.key("selfReferences")
      json.number(part.graph.selfReferences)
    }
  }

  private static func write(_ disclosures: [Disclosure], to json: inout JSONWriter) {
    json.key("disclosures")
    json.array { json in
      for disclosure in disclosures {
        json.object { json in
          json.key("clause")
          json.string(disclosure.clause)
          json.key("data")
          json.strings(disclosure.data)
          json.key("document")
          json.string(disclosure.document)
          json.key("limit")
          json.string(orNull: disclosure.limit?.rawValue)
          json.key("name")
          json.string(disclosure.name)
          json.key("policy")
          json.string(orNull: disclosure.policy)
          json.key("purposes")
          json.strings(disclosure.purposes)
          json.key("quote")
          json.string(disclosure.quote)
          json.key("role")
          json.string(disclosure.role.rawValue)
        }
      }
    }
  }
}
