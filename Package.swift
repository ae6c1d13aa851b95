// swift-tools-version: 6.2
import PackageDescription

let warningsAreErrors = Context.environment["CI"] != nil

let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (warningsAreErrors ? [.treatAllWarnings(as: .error)] : [])

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Command"]))

// Targets are listed in the order the data flows through them.
let package = Package(
  name: "tcsum",
  products: [
    .library(name: "PlainTerms", targets: ["PlainTerms"]),
    .executable(name: "tcsum", targets: ["tcsum"]),
    .executable(name: "tcsum-train", targets: ["tcsum-train"]),
  ],
  // A client that names the package with `traits: []` pulls no other package.
  traits: [
    .trait(name: "Command", description: "The command and the trainer, which read arguments."),
    .default(enabledTraits: ["Command"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2Headers", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CLibXML2", dependencies: ["CLibXML2Headers"],
      linkerSettings: [.linkedLibrary("xml2")]),
    .target(
      name: "CICU", linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(name: "CSHA256"),
    .target(name: "CSystem"),
    .target(
      name: "CCompression", linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zstd")]),
    .target(name: "CTermsModel", exclude: ["MODEL.md", "weights.bin", "unfair.bin"]),
    .target(name: "TermsCore", swiftSettings: strict),
    .target(
      name: "TermsIngestion", dependencies: ["CLibXML2", "CICU", "CSHA256", "TermsCore"],
      swiftSettings: strict),
    .target(
      name: "TermsCorpora", dependencies: ["CCompression", "TermsCore"], swiftSettings: strict),
    .target(
      name: "TermsClassification", dependencies: ["CTermsModel", "TermsCore"],
      swiftSettings: strict),
    .target(
      name: "TermsSummarization", dependencies: ["TermsCore"], swiftSettings: strict),
    .target(name: "TermsComparison", dependencies: ["TermsCore"], swiftSettings: strict),
    .target(name: "TermsRendering", dependencies: ["TermsCore"], swiftSettings: strict),
    .target(
      name: "PlainTerms",
      dependencies: [
        "TermsCore", "TermsIngestion", "TermsCorpora", "TermsClassification",
        "TermsSummarization", "TermsComparison", "TermsRendering",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tcsum",
      dependencies: [
        "CSystem", "PlainTerms",
        argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "tcsum-train",
      dependencies: [
        "TermsClassification", "TermsIngestion", "TermsCore",
        argumentParser,
      ],
      swiftSettings: strict),
    .testTarget(name: "TermsCoreTests", dependencies: ["TermsCore"], swiftSettings: strict),
    .testTarget(
      name: "TermsIngestionTests", dependencies: ["TermsIngestion", "TermsCore"],
      swiftSettings: strict),
    .testTarget(
      name: "TermsCorporaTests", dependencies: ["TermsCorpora", "PlainTerms", "TermsCore"],
      swiftSettings: strict),
    .testTarget(
      name: "TermsClassificationTests",
      dependencies: ["TermsClassification", "TermsCore", "tcsum-train"],
      swiftSettings: strict),
    .testTarget(
      name: "TermsSummarizationTests",
      dependencies: ["TermsSummarization", "TermsCore", "PlainTerms"],
      swiftSettings: strict),
    .target(
      name: "JSONSchemaChecks", dependencies: ["TermsCore"], path: "Tests/JSONSchemaChecks",
      swiftSettings: strict),
    .testTarget(
      name: "TermsRenderingTests",
      dependencies: [
        "TermsRendering", "TermsSummarization", "TermsCore", "PlainTerms", "JSONSchemaChecks",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "SampleTests", dependencies: ["PlainTerms", "TermsCore", "TermsIngestion"],
      swiftSettings: strict),
    .testTarget(
      name: "tcsumTests", dependencies: ["PlainTerms", "TermsCore", "tcsum", "JSONSchemaChecks"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
