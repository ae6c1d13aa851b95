// swift-tools-version: 6.2
import PackageDescription

// Built with `--sanitize=fuzzer --sanitize=address`, see fuzz.sh; libFuzzer brings the main function.
let package = Package(
  name: "fuzzing",
  dependencies: [.package(name: "tcsum", path: "../..")],
  targets: [
    .executableTarget(
      name: "fuzz", dependencies: [.product(name: "PlainTerms", package: "tcsum")])
  ]
)
