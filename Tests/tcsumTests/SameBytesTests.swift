import Foundation
import Testing

/// The same bytes in give the same bytes out.
///
/// `Checks/same-bytes.sh` compares more of them, and debug with release builds.
struct SameBytesTests {
  static let commands = [
    "\"$TCSUM\" Corpora/samples/shop-privacy.html",
    "\"$TCSUM\" Corpora/samples/news-privacy.html --format json",
    "\"$TCSUM\" Corpora/samples/bank-privacy.html --format html",
    "\"$TCSUM\" Corpora/samples/game-privacy.html --format jsonld",
    "\"$TCSUM\" clauses Corpora/samples/video-terms.html --format jsonl --explain",
    "\"$TCSUM\" diff Corpora/versions --format json",
    "\"$TCSUM\" chain Corpora/chain --from Larkspur --format html",
    "\"$TCSUM\" batch Corpora/samples | \"$TCSUM\" stats -",
  ]
  /// The Turkish dotless i, a charset that is not UTF-8, and zones a day apart.
  static let places = [
    "LC_ALL=C TZ=UTC", "LC_ALL=tr_TR.UTF-8 TZ=Pacific/Apia",
    "LC_ALL=zh_CN.GB18030 LANG=zh_CN.GB18030 TZ=Pacific/Pago_Pago",
  ]

  @Test("In every locale and time zone, whatever seed the process hashes by", arguments: commands)
  func places(command: String) throws {
    // Each run is a process of its own, so that dictionaries and sets iterate in another order.
    var outputs: Set<String> = []
    for place in Self.places {
      let run = try Command.shell("export \(place); \(command)")
      #expect(run.status == 0, "\(place): \(run.errors)")
      outputs.insert(run.output)
    }
    #expect(outputs.count == 1)
    #expect(outputs.allSatisfy { !$0.isEmpty })
  }
}
