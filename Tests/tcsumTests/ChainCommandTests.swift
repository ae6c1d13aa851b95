import Foundation
import Testing

/// `tcsum chain` as it is run.
struct ChainCommandTests {
  @Test("The chain of the invented folder, the same at any number of jobs")
  func jobs() throws {
    let one = try Command.run("chain", "Corpora/chain", "--from", "larkspur", "--jobs", "1")
    let many = try Command.run("chain", "Corpora/chain", "--from", "Larkspur Ltd", "--jobs", "7")
    #expect(one.status == 0)
    #expect(one.errors.isEmpty)
    #expect(one.output.contains("within two hops"))
    #expect(one.output == many.output)
  }

  @Test("A bad page is a note and not the end")
  func badPage() throws {
    let run = try Command.shell(
      """
      folder=$(mktemp -d) && cp -r Corpora/chain/. $folder && head -c 4000 /dev/urandom > $folder/bad.html \
      && $TCSUM chain $folder --format json; status=$?; rm -r $folder; exit $status
      """)
    #expect(run.status == 0)
    #expect(run.errors.contains("bad.html"))
    #expect(run.output.contains("\"documents\":6"))
  }

  @Test(
    "What is not there is said",
    arguments: [
      (["chain", "no-such-folder"], 66, "no-such-folder"),
      (["chain", "Corpora/chain", "--from", "Larkspurr"], 66, "no page names"),
      (["chain", "Corpora/chain", "--depth", "0"], 64, "--depth"),
      (["chain", "Corpora/chain", "--from", "Lark"], 66, "Did you mean “Larkspur”?"),
    ])
  func missing(arguments: [String], status: Int, words: String) throws {
    let run = try Command.run(arguments)
    #expect(run.status == Int32(status))
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }
}
